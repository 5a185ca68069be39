"""Trades, ranks and titles, and what looks like them: English."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    posts="""
position role vacancy opening post posting job interview interviews application
requisition req team opportunity search seat slot contract offer screen chat
""",
    post_ends="jobs?|interviews?|role|position",
    beginners="intern internship graduate co-op trainee apprentice junior senior",
    ranks="senior junior",
    behind_levels="at with in on for has is was",
)
CASES = Cases()
