"""Trades, ranks and titles, and what looks like them: Dutch."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    posts="vacature functie",
    post_ends="vacature|functie|rol|positie|gesprek",
)
CASES = Cases()
