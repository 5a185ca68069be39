"""Times told by the interview that is already known: "an hour later", "same time"."""

from datetime import timedelta

from assistant.understanding.times.patterns.daywords import (
    AFTER_NEXT,
    COMING,
    FOLLOWING,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.text.grammar import Hit, Rule, rule
from assistant.understanding.times.text.tokens import Node

DAY = 24 * 60
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
# So many words before a length, or behind it, may stand its word of moving.
BEFORE, BEHIND = 7, 3
# So near a word for the same time stands its week, and so many weeks on it is.
NEAR = 5
# The value of a word that stands before a time, and behind a length says "earlier".
EARLIER = 2
WEEKS_ON = {1: 1, COMING: 1, FOLLOWING: 1, AFTER_NEXT: 2}


def _signed(hit: Hit) -> int | None:
    length, sign = hit.number("u"), hit.number("s")
    if length is None or sign is None:
        return None
    # A word for "after" at the end of a clause says "later".
    return length * (sign or 1)


def _before(hit: Hit) -> int | None:
    """Read "half an hour before that"."""
    length = hit.number("u")
    return -length if length and hit.number("s") == EARLIER else None


def _pushed(hit: Hit) -> int | None:
    length, sign = hit.number("u"), hit.number("q")
    said = hit.number("s")
    if length is None or sign is None:
        return None
    named = said if said is not None and hit.nodes[hit.match.start("s")].end else sign
    return length * (sign if sign < 0 else named)


def _moved_by(hit: Hit) -> int | None:
    """Read "est décalé de deux heures", "pushed back by an hour"."""
    length, sign = hit.number("u"), hit.number("s") or hit.number("v")
    return length * sign if length and sign else None


def _moved_up(hit: Hit) -> int | None:
    """Read "schuiven het gesprek een uur op", whose last word belongs to its first."""
    length, sign = hit.number("u"), hit.number("v")
    return length * (sign or 1) if length else None


def _by_a_day(hit: Hit) -> int | None:
    """Read "aplazar la entrevista un día", whose last word stands inside dates, too."""
    sign = hit.number("q")
    return None if sign is None else (sign or 1) * DAY


def _pushed_by(hit: Hit) -> int | None:
    """Read the "by half an hour" of "push your Thursday 2:00 interview by half an hour"."""
    at, length = hit.match.start(), hit.number("u")
    before = [*_clause(hit.nodes[max(0, at - BEFORE) : at][::-1])]
    sign = next((n.value for n in before if n.kind == "Q"), None)
    timed = any(n.kind == "T" for n in before)
    return length * sign if timed and length and isinstance(sign, int) else None


SHIFT_RULES: tuple[Rule, ...] = (
    rule("length-later", "$", r"(?P<u>U)[(]?(?P<s>S)", _signed),
    rule("length-after", "$", r"(?P<u>U)(?P<s>>)(?=[.!cBND]|$)", _signed, ">"),
    rule("length-before", "$", r"(?P<u>U)(?P<s><)[xt]?(?=[.!cBN]|$)", _before, "<"),
    rule("length-moved", "$", r"(?P<u>U)(?P<s>S)?x?(?P<q>Q)", _pushed, "Q"),
    rule("push-by", "$", r"(?P<q>Q)[xo@RSOD'-]{0,6}[<@io]?(?P<u>U)(?P<s>S)?", _pushed, "Q"),
    rule("moved-by", "$", r"(?P<v>v)[xoOD]{0,5}(?P<s>S)?[<@io]{0,2}(?P<u>U)", _moved_by, "v"),
    rule("moves-up", "$", r"(?P<v>v)[xoO]{0,4}(?P<u>U)o(?=[.!cB]|$)", _moved_up, "v"),
    rule("day-moved", "$", r"(?P<q>[Qv])[xoO\-]{0,5}yo(?=[.!cBN]|$)", _by_a_day),
    rule("by-moved", "$", r"(?P<u>U)(?P<v>v)", _moved_by, "v"),
    rule("push-time-by", "$", r"(?<=[TxO])<(?P<u>U)", _pushed_by, "U"),
    rule("push-earlier", "$", r"(?P<q>Q)[xo@RO]{0,4}(?P<s>S)[<@io]{0,2}(?P<u>U)", _pushed, "Q"),
)  # fmt: skip


def days_moved(nodes: list[Node], at: int, *, known: bool) -> timedelta | None:
    """Return by how many days an appointment moves: "put back by a week".

    "A week later" alone tells of a move where an appointment is `known`.
    """
    value = nodes[at].value
    if not isinstance(value, Period) or value.amount is None or value.unit not in DAYS_IN:  # fmt: skip
        return None
    around = [*_clause(nodes[max(0, at - BEFORE) : at][::-1]), *_clause(nodes[at + 1 : at + 1 + BEHIND])]  # fmt: skip
    signs = [n.value for n in around if n.kind in "SQv" and isinstance(n.value, int)]
    moved = any(n.kind in "vQ" for n in around)
    behind = nodes[at + 1 : at + 4]
    later = known and _compares(behind)
    if not moved and not later:
        return None
    sign = -1 if -1 in signs or _is_before(behind) else 1
    return timedelta(days=sign * value.amount * DAYS_IN[value.unit])


def _compares(behind: list[Node]) -> bool:
    """Say whether "later" stands there, or the "dopo" or "vor" that ends a clause."""
    kinds = "".join(node.kind for node in behind)
    ended = kinds[1:2] in ("", *".!cBN") or kinds[1:3] in ("t", "t.", "t!", "tc")
    return kinds[:1] == "S" or (kinds[:1] == ">" and kinds[1:2] in ("", *".!cBN")) or (_is_before(behind) and ended)  # fmt: skip


def _is_before(behind: list[Node]) -> bool:
    return bool(behind) and behind[0].kind == "<" and behind[0].value == EARLIER


def weeks_beside(nodes: list[Node], at: int) -> int | None:
    """Return how many weeks on "next week, same time" is."""
    for near in (*_line(nodes[at + 1 : at + NEAR]), *_line(nodes[max(0, at + 1 - NEAR) : at][::-1])):  # fmt: skip
        value = near.value
        if isinstance(value, Period) and value.unit == "week" and value.step in WEEKS_ON:  # fmt: skip
            return WEEKS_ON[value.step]
    return None


def _line(nodes: list[Node]) -> list[Node]:
    ends = (n for n, node in enumerate(nodes) if node.kind in "NB")
    return nodes[: next(ends, len(nodes))]


def _clause(nodes: list[Node]) -> list[Node]:
    ends = (n for n, node in enumerate(nodes) if node.kind in ".!B")
    return nodes[: next(ends, len(nodes))]
