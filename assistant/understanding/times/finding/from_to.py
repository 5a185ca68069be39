"""Which of two times a change leads from, and which to: "moved from … to …"."""

import re

from assistant.patterns import deferred
from assistant.understanding.times.text.tokens import Node

# What leads from a day, or from an hour, that is left behind to the new one.
ONWARD = (
    deferred(r"[c@]{0,2}T[-@x<o]{1,2}[DT]|[-x<o]{1,2}D|-@?T"),
    deferred(r"(?:o{0,2}D)?[-@x<]{1,2}o?[DT]"),
)
# "Von 10 Uhr auf 14 Uhr verlegen": the word of moving may stand at the end.
MOVED_AT_END = deferred(r"@?T?x{1,2}o?(?:[DT]@?){1,2}[xo]{0,3}[vQ]")
# "Moved to Friday from 1 to 1:45": the new day is told, and both hours are its.
TO_A_DAY = deferred(r"[vQ][cox@]{0,3}[-x<][ox]{0,2}D[cxo]{0,2}$")
BEFORE_NEW = deferred(r"[fo]o?(?:[DT]@?){1,2}x{1,2}o?(?:D@?)?$")


def left_behind(nodes: list[Node], at: int) -> bool:
    """Say whether a time is the first of "moved from … to …"."""
    if not at or nodes[at - 1].kind not in "fo":
        return False
    before = "".join(node.kind for node in nodes[max(0, at - 8) : at - 1])
    behind = "".join(node.kind for node in nodes[at + 1 : at + 7])
    clause = re.split(r"[.!BN]", before)[-1]
    hour = nodes[at].kind == "T"
    if hour and TO_A_DAY.search(clause):
        return False
    onward = ONWARD[hour].match(behind)
    if re.search(r"[vQ]", clause) is not None and onward is not None:
        return True
    return MOVED_AT_END.match(behind) is not None


def moved_onto(nodes: list[Node], at: int) -> bool:
    """Say whether a time is the second of "von … auf … verlegen"."""
    before = "".join(node.kind for node in nodes[max(0, at - 8) : at])
    behind = "".join(node.kind for node in nodes[at + 1 : at + 5])
    return BEFORE_NEW.search(before) is not None and re.match(r"[xo]{0,3}[vQ]", behind) is not None  # fmt: skip


def names_the_hour(nodes: list[Node], at: int) -> bool:
    """Say whether a day tells what hour is meant: "on Friday at the same time as on Monday"."""
    before = "".join(node.kind for node in nodes[max(0, at - 6) : at])
    return re.search("D[cxo@]{0,2}L[xo]{1,2}$", before) is not None
