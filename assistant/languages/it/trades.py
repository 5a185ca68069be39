"""Trades, ranks and titles, and what looks like them: Italian."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    endings="a o e trice",
    gendered="a o e trice",
    nobody="organizzatore",
    houses="""
gruppo universita clinica centro comune fondazione banca hotel museo municipio istituto
residenza rsa associazione agriturismo ristorante trattoria osteria parrocchia
""",
    also_titles="risorse umane",
    no_trades="""
quadro perito intervista vista lista pista prevista devo conquista artista settore
motore fattore direttore-sanitario
""",
    surnames="pastore sarto ferrari barbiere tintore",
)
CASES = Cases()
