"""Trades, ranks and titles, and what looks like them: German."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    posts="stelle",
    post_ends="stellen?|positionen|rolle|vakanz|gesprach",
    endings="in innen en e es n s",
    gendered="in innen e r n",
    nobody="organisator",
    houses="stadt institut hotel hospital",
    no_trades="""
lebenshilfe unfall-hilfe johanniter-unfall-hilfe kinderhilfe opferhilfe aidshilfe
welthungerhilfe laden agentur testen hilfe kraft fuhrer verwaltung betreuung
koordination ober bauer wirt wart hand kochen konsultation presse montage
""",
    surnames="""
koch bauer meister wirt schneider maler binder hauer becker glaser richter winzer imker
springer fischer geiger rademacher radermacher schumacher schuhmacher wannenmacher
wagenmacher stellmacher hutmacher zimmermann zimmerer kaufmann hoffmann fuhrmann
bergmann hausmann ackermann lehrer lehner pfleger pfister gartner schafer schaefer
muller mueller weber schreiner schmied topfer drechsler metzger fleischer kohler jager
forster kramer wachter schroder schroeder schroter pfeiffer trommler drucker polster
notar maurer gerber schlosser kellner sanger pastor
""",
)
CASES = Cases(
    articles="des|eines|unseres|Ihres|einer|der|unserer|einem|einen",
    owning="es",
    weak="ent|ant|ist|at|eut|arzt",
    weak_ends="en",
    strong="(?<=arzt)es|(?<=koch)s|(?<=[rlnmtd])s",
    nominal="angestellte|beauftragte|bedienstete|auszubildende|studierende|freiwillige",
    nominal_ends="n",
    bent={"en": "er"},
    bent_ends="en|em|er",
    own_ends="e es er",
)
