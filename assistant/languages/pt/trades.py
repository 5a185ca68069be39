"""Trades, ranks and titles, and what looks like them: Portuguese."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    ranks="pleno",
)
CASES = Cases()
