"""Trades, ranks and titles, and what looks like them: Dutch."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    posts="vacature functie",
    post_ends="vacature|functie|rol|positie|gesprek",
    endings="en e s",
    nobody="organisator",
    houses="gemeente hotel",
    no_trades="ober boer",
    surnames="""
boer kok slager ober bakker smits visser schilder dekker rechter bode kelner rademaker
schoenmaker raedemaker mulder timmerman timmermans bouwman molenaar brouwer schipper
schippers schrijver veerman vissers wever wevers smid smit kuiper kuipers metselaar
dekkers snijder snijders bakkers slagers meijer tuinman koopman schuurman hofman herder
klerk duiker drukker
""",
)
CASES = Cases()
