"""Trades, ranks and titles, and what looks like them: German."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades()
CASES = Cases()
