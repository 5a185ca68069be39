"""Times told by the interview that is already known: "an hour later", "same time"."""

from assistant.understanding.times.grammar import Hit, Rule, rule


def _signed(hit: Hit) -> int | None:
    length, sign = hit.number("u"), hit.number("s")
    if length is None or sign is None:
        return None
    # A word for "after" at the end of a clause says "later".
    return length * (sign or 1)


def _pushed(hit: Hit) -> int | None:
    length, sign = hit.number("u"), hit.number("q")
    said = hit.number("s")
    if length is None or sign is None:
        return None
    named = said if said is not None and hit.nodes[hit.match.start("s")].end else sign
    return length * (sign if sign < 0 else named)


SHIFT_RULES: tuple[Rule, ...] = (
    rule("length-later", "$", r"(?P<u>U)[(]?(?P<s>S)", _signed),
    rule("length-after", "$", r"(?P<u>U)(?P<s>>)(?=[.!cBN]|$)", _signed, ">"),
    rule("push-by", "$", r"(?P<q>Q)[xo@RSO]{0,4}[<@io]?(?P<u>U)(?P<s>S)?", _pushed, "Q"),
    rule("push-earlier", "$", r"(?P<q>Q)[xo@RO]{0,4}(?P<s>S)[<@io]{0,2}(?P<u>U)", _pushed, "Q"),
)  # fmt: skip
