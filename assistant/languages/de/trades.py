"""Trades, ranks and titles, and what looks like them: German."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    posts="stelle",
    post_ends="stellen?|positionen|rolle|vakanz|gesprach",
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
)
