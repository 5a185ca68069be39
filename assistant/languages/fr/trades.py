"""Trades, ranks and titles, and what looks like them: French."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    ranks="confirme confirmee debutant debutante",
)
CASES = Cases()
