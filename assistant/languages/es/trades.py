"""Trades, ranks and titles, and what looks like them: Spanish."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    served="cliente clientes publico usuario paciente huesped alumno ciudadano",
    serving="al",
)
CASES = Cases()
