"""Hours in bare figures that only the words beside them tell.

The words that do have values of their own in the languages' tables: "meet" for an
interview by its names, "do" before an hour that is asked for, "works" behind one that
suits, "sharp", "with" behind an hour, "instead".
"""

from collections.abc import Iterator

from assistant.understanding.times.patterns.clocks import Clock, clock, joined_hour
from assistant.understanding.times.patterns.daywords import Dated, Offset, Weekly
from assistant.understanding.times.patterns.dotted import round_dotted
from assistant.understanding.times.patterns.ranges import STOP
from assistant.understanding.times.text.grammar import Hit, Row, Rule, rule
from assistant.understanding.times.text.tokens import Node

# So many nodes before an hour in four figures may stand the word that tells it; words of
# moving stand no farther from the hours between which it moves.
NEAR, MOVING = 10, 12
ENDS = ".!NB"
OPENING, CLOSING = 6, 20
QUARTER, FOUR = 15, 4


def _before(hit: Hit, reach: int) -> Iterator[Node]:
    """Yield the nodes before a match, the nearest first, up to the sentence's end."""
    at = hit.match.start()
    for node in reversed(hit.nodes[max(0, at - reach) : at]):
        if node.kind in ENDS:
            return
        yield node


def _said(hit: Hit, side: int) -> object:
    """Return what the word right before (-1) or behind (1) the match says."""
    at = hit.match.start() - 1 if side < 0 else hit.match.end()
    inside = 0 <= at < len(hit.nodes) and hit.nodes[at].kind in "xO"
    return hit.nodes[at].value if inside else None


def _hour(hit: Hit) -> Clock | None:
    """Return the bare number as an hour at which people meet."""
    hour = hit.number("x") or 0
    return clock(hour, 0, None, hit.width("x")) if 1 <= hour <= CLOSING else None


def _is_weekday(day: object) -> bool:
    """Say whether a day is told as weekdays are, which no amount or address is."""
    return isinstance(day, Offset | Weekly) or (isinstance(day, Dated) and day.weekday is not None)  # fmt: skip


def _four_before_day(hit: Hit) -> Clock | None:
    """Read "0945 on Thurs", and "1300 Friday" where an interview is spoken of."""
    digits = str(hit.value("x"))
    apart = not (hit.touches(-1) and hit.previous in "nmY:./+-")
    told = digits[0] == "0" or any(n.value == "meet" for n in _before(hit, NEAR) if n.kind in "xO")  # fmt: skip
    if not (apart and told and _is_weekday(hit.value("d"))):
        return None
    return _of_day(joined_hour(hit))


def _of_day(found: Clock | None) -> Clock | None:
    hour = (found.start or 0) // 60 if found else 0
    return found if OPENING <= hour <= CLOSING else None


def _four_before_word(hit: Hit) -> Clock | None:
    """Read "Friday at 0815 sharp", "at 815 with the manager", but no house number."""
    digits, told = str(hit.value("x")), _said(hit, 1) == "with"
    if len(digits) == FOUR:
        return _of_day(joined_hour(hit)) if told or digits[0] == "0" else None
    if not told or not digits.isdigit() or len(digits) > FOUR:
        return None
    hour, minute = divmod(int(digits), 100)
    return clock(hour, minute, None) if minute % QUARTER == 0 else None


def _four_at_place(hit: Hit) -> Clock | None:
    """Read the "1400" of "Thurs 1400 at the Maple St store"."""
    return _of_day(joined_hour(hit))


def _asked(hit: Hit) -> Clock | None:
    """Read the hour of "can you make 10 on Friday?", "let's do Friday, say 3"."""
    if _said(hit, -1) != "do":
        return None
    day = hit.following in "oD" or any(n.kind == "D" for n in _before(hit, NEAR))
    return _hour(hit) if day else None


def suits(row: Row) -> bool:
    """Say whether a row may hold "2 works", "11 instead", which need no day beside them."""
    return "nx" in row.classes and any(n.value in ("works", "instead") for n in row.nodes if n.kind == "x")  # fmt: skip


def _suits(hit: Hit) -> Clock | None:
    """Read the hour of "2 works on my end"."""
    return _hour(hit) if _said(hit, 1) == "works" else None


def _sharp(hit: Hit) -> Clock | None:
    """Read the hour of "Montag Punkt 8"."""
    at = hit.match.start()
    day = hit.match.string[max(0, at - 3) : at - 1].endswith(("D", "Dc"))
    return _hour(hit) if day and _said(hit, -1) == "sharp" else None


def _for_purpose(hit: Hit) -> Clock | None:
    """Read the hour of "morgen 10 zum Gespräch", "Friday 11 with Sam"."""
    day, word = hit.nodes[hit.match.start() - 1].value, hit.value("w")
    plain = isinstance(day, Offset) or day == Weekly(getattr(day, "weekday", -1))
    told = word == "meet" or (word == "with" and hit.number("x") != 1)
    return _hour(hit) if plain and told else None


def _instead(hit: Hit) -> Clock | None:
    """Read "um 11 statt um 10 Uhr", "can you do 3 rather than 2?", "11 statt 10 Uhr"."""
    told = hit.previous == "@" or hit.has("t") or _said(hit, -1) == "do"
    return _hour(hit) if told and _said(hit, 1) == "instead" else None


def _asked_to_suit(hit: Hit) -> Clock | None:
    """Read "would 3 work instead?"."""
    return _suits(hit) if _said(hit, -1) == "do" else None


def _is_moving(hit: Hit) -> bool:
    return any(n.kind in "vQ" for n in _before(hit, MOVING))


def _moved_from(hit: Hit) -> Clock | None:
    """Read the "11" of "moved from 11 to 1"."""
    return _hour(hit) if _is_moving(hit) else None


def _moved_to(hit: Hit) -> Clock | None:
    """Read the "3" of "pushed back to 3", "moved up from 2:30 to 3"."""
    ends = hit.following != "x" or _said(hit, 1) == "instead"
    return _hour(hit) if ends and _is_moving(hit) else None


def _dotted_before_day(hit: Hit) -> Clock | None:
    """Read "10.30 Thursday"."""
    return round_dotted(hit) if _is_weekday(hit.value("d")) else None


def _dotted_behind_label(hit: Hit) -> Clock | None:
    """Read "Interview: 11.15"."""
    label = next((n for n in _before(hit, 3) if n.kind in "xO"), None)
    return round_dotted(hit) if label is not None and label.value == "meet" else None


def _zoned(hit: Hit) -> Clock | None:
    """Read "Wednesday 11 ET / 10 CT"."""
    found, zone = _hour(hit), hit.value("z")
    named = isinstance(zone, str) and zone[0] not in "+-@" and not hit.touches(-1)
    return found._replace(zone=str(zone)) if found and named else None


WORDED: tuple[Rule, ...] = (
    rule("four-before-day", "T", r"(?P<x>m)(?=[oc(]{0,2}(?P<d>D))", _four_before_day, "m"),
    rule("four-before-word", "T", r"(?<=[D@])(?P<x>m)(?=x)", _four_before_word, "m"),
    rule("four-at-place", "T", r"(?<=D)c?(?P<x>m)(?=[@io(\-])(?!-n)", _four_at_place, "m"),
    rule("dotted-before-day", "T", r"(?<![nmY.:/-])(?P<y>n)\.(?P<m>n)(?=(?P<d>D))", _dotted_before_day, "."),
    rule("dotted-behind-label", "T", r"(?<=[xO:|])[:|](?P<y>n)\.(?P<m>n)(?=[NB|c]|$)", _dotted_behind_label, "."),
    rule("hour-zoned", "T", r"(?<=[Dc@:|\-(/xNB&V])(?P<x>n)(?P<z>[Ze])(?=[/()c.NB!|&V=@-]|o{0,2}D|$)", _zoned),
    rule("hour-asked", "T", r"(?<=x)(?P<x>n)(?=o{0,2}D|[c!.NB]|$)" + STOP, _asked, "x"),
    rule("hour-suits", "T", r"(?<=[NBc.!VD-])(?P<x>n)(?=x)", _suits, "x"),
    rule("hour-suits-first", "T", r"^(?P<x>n)(?=x)", _suits, "x"),
    rule("hour-sharp", "T", r"(?<=x)(?P<x>n)h?(?=[^nmY]|$)" + STOP, _sharp, "x"),
    rule("hour-instead", "T", r"(?<=[@x])(?P<x>n)(?=x(?P<t>T)?)", _instead, "x"),
    rule("hour-asked-to-suit", "T", r"(?<=x)(?P<x>n)(?=x)", _asked_to_suit, "x"),
    rule("hour-for-purpose", "T", r"(?<=D)(?P<x>n)(?=[oi@-]?(?P<w>x))", _for_purpose, "x"),
    rule("moved-from", "T", r"(?<=f)(?P<x>n)(?=-[nT])", _moved_from, "f"),
    rule("moved-to", "T", r"(?<=-)(?P<x>n)(?=[.!cNBx)]|o{0,2}D|$)" + STOP, _moved_to, "-"),
)  # fmt: skip
