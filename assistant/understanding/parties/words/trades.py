"""Words that look like what somebody does, and are not, or not always."""

from assistant.languages import TRADES, words_of

NO_TRADES = frozenset(words_of(t.no_trades for t in TRADES))
"""Words that look like trades and are none by themselves; each language's trades stand in its own file."""
SURNAMES = frozenset(words_of(t.surnames for t in TRADES))
"""Trades that are more often a last name when they stand behind a first one."""
