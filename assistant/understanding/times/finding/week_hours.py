"""Hours that hold for several days of every week: when a house is open."""

import re

from assistant.patterns import deferred
from assistant.understanding.times.patterns.clocks import Clock
from assistant.understanding.times.patterns.daywords import Weekly
from assistant.understanding.times.text.tokens import Node

BACK, LONG = 16, 240
# "Mon-Fri 8-5", "Di-Fr 12-18 und Sa 11-16", "lun-ven 9-13 / 15-18".
SPANNED = deferred(
    r"[Dw]-D(?P<hours>[co(|:]{0,2}(?:T[c&/x|]{0,2}D?[co(|:]{0,2}){0,3}T)$"
)
# A list of days, only with a break at noon.
LISTED = re.compile(r"(?:D[c&]{1,2}){2,}D(?P<hours>[co(|:]{0,2}(?:T[c&/x|]{0,2})?T)$")


def is_of_a_week(nodes: list[Node], at: int) -> bool:
    """Say whether the time is one of the hours of weekdays from one to another."""
    first = max(0, at - BACK)
    row = nodes[first : at + 1]
    classes = "".join(node.kind for node in row)
    spanned = SPANNED.search(classes)
    found = spanned or LISTED.search(classes)
    if found is None:
        return False
    days = row[found.start() : found.start("hours")]
    if any(n.kind == "D" and not isinstance(n.value, Weekly) for n in days):
        return False
    behind = [n.value for n in nodes[at + 1 : at + 3] if n.kind == "T"]
    hours = [n.value for n in row[found.start("hours") :] if n.kind == "T"] + behind
    spans = [h.end - h.start for h in hours if isinstance(h, Clock) and h.start is not None and h.end]  # fmt: skip
    return len(spans) > 1 or bool(spanned and spans and spans[0] >= LONG)
