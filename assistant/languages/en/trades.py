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
    endings="s es",
    nobody="hiring manager|recruiter|line manager|interviewer|hiring lead|recruitment officer|recruitment manager|organizer|organiser|guest|host|attendee|talent partner|hiring partner",
    houses="hospital hotel association centre",
    also_titles="""
talent recruiter recruiting recruitment hr human resources manager team hiring client
technical online office video call calendar central north south east west street us uk
eu company it teams agenda first meet senior virtual phone new room building floor road
street application panel screen
""",
    no_trades="""
partners masters chase mastering chefs test tests stewards hand hands host hosts maker
makers owners guards server servers leads teachers cleaners tailored tech painted
coached fellows scheduled printers builders arts career careers employee employees
exterior interior
""",
    surnames="""
baker cook carter mason taylor potter turner porter butler carpenter chandler cooper
fisher gardener glover miller page palmer parker shepherd tanner weaver painter joiner
sawyer sexton steward usher warden clerk barber binder caster driver farmer hand head
master skipper smith wright walker ranger brewer minor miner goldsmith king major dean
marshall abbott bishop deacon provost sheriff mayor judge squires doctor pilot
machinist saddler farrier
""",
)
CASES = Cases()
