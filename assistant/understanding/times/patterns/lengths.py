"""Lengths of time, in minutes: the patterns that find them."""

from itertools import pairwise, takewhile

from assistant.understanding.times.text.grammar import Hit, Rule, rule
from assistant.understanding.times.text.tokens import Node

# The value of a word that stands before a time of day and behind hours: "ore 15", "2 ore".
ALSO_HOURS = 4
# Letters of "ora" and "hora", which also stand beside a city.
ONE_HOUR = (3, 4)
# The value of a word that says how long something takes, and the hours it takes at most.
LASTS, MOST_HOURS = "lasts", 6
# The value of the words "per day", "per week".
EACH = "each"
# So far before hours that something moves by stands its word of moving, in one clause.
MOVED_NEAR = 5


def _length(hit: Hit) -> int | None:
    count, unit = hit.number("n"), hit.number("l")
    if count is None or unit is None:
        return None
    more = hit.number("m") if hit.has("m") else 0
    minutes = count * unit + (more or 0)
    return minutes if 0 < minutes <= 10 * 60 else None


def _labelled_length(hit: Hit) -> int | None:
    """Read the "1:30" of "Duration: 1:30 hrs", which is no time of day there."""
    count, more = hit.number("n"), hit.number("m")
    if hit.value("x") != LASTS or count is None or more is None:
        return None
    return count * 60 + more if count < MOST_HOURS and more < 60 else None


def _length_h(hit: Hit) -> int | None:
    count = hit.number("n")
    minutes = hit.number("m") if hit.has("m") else 0
    if count is None or count >= 7 or minutes is None:
        return None
    return count * 60 + minutes or None


def _hours_minutes(hit: Hit) -> int | None:
    """Read "1 ora e 15 minuti", "1h30min", but the hour of "alle 9 h 30 min"."""
    return None if hit.previous in "@fb-&" else _length_h(hit)


def _one_hour(hit: Hit) -> int | None:
    """Read "1 hora", "1 ora e 15 minuti", but the time of "a la 1 hora de Perú"."""
    named = hit.number("n") == 1 and hit.width("i") in ONE_HOUR
    return None if not named or hit.previous in "@fb-&" else _length_h(hit)


def _long_length(hit: Hit) -> int | None:
    digits = str(hit.value("n"))
    unit = hit.number("l")
    if unit != 1 or not digits.isdigit() or len(digits) > 3:
        return None
    return int(digits)


def _length_at(hit: Hit) -> int | None:
    """Read "2 ore" and "1h15", whose middle word also stands before a time of day."""
    if hit.number("h") != ALSO_HOURS or hit.previous in "@fb-&":
        return None
    glued = not hit.has("m") or (hit.contiguous and hit.width("m") == len("15"))
    return _length_h(hit) if glued else None


def _tenths(hit: Hit) -> int | None:
    """Read "1.5 hours", "37,5h", in minutes: the figures stand without a space."""
    hours, tenths = hit.number("n"), hit.number("m")
    at = hit.place("n")
    glued = all(a.end == b.start for a, b in pairwise(hit.nodes[at : at + 3]))
    other = hit.number("h") not in (60, ALSO_HOURS) and hit.match["h"] in "l@"
    if hours is None or tenths is None or not glued or hit.width("m") != 1:
        return None
    return None if other or hit.previous in ".:" else hours * 60 + tenths * 6


def _decimal_length(hit: Hit) -> int | None:
    minutes = _tenths(hit)
    return minutes if minutes and minutes <= MOST_HOURS * 60 else None


def _hours_of_a_week(hit: Hit) -> str | None:
    """Read the "37,5h" that somebody works in a week, which are no time and no length."""
    minutes = _tenths(hit)
    return "hours" if minutes and minutes > MOST_HOURS * 60 else None


def _hours_each(hit: Hit) -> str | None:
    """Read the "8h/Tag", "4 uur per dag" of a post, which are no time of day."""
    at_work = hit.value("each") == EACH or hit.has("d")
    return "hours" if at_work and hit.number("n") else None


def _length_worded(hit: Hit) -> int | None:
    return _length_h(hit) if hit.number("h") else None


def _length_of_move(hit: Hit) -> int | None:
    """Read "se retrasa dos horas", "twee uur uitgesteld", "twee uur later"."""
    hours, at = hit.number("n") or 0, hit.match.start()
    behind = hit.nodes[hit.match.end() : hit.match.end() + 1]
    compared = any(n.kind == "S" for n in behind)
    if not 0 < hours <= MOST_HOURS or hit.previous in "fb-&" or (hit.previous == "@" and not compared):  # fmt: skip
        return None
    before = takewhile(_goes_on, reversed(hit.nodes[max(0, at - MOVED_NEAR) : at]))
    moved = compared or any(n.kind in "vQ" and n.value in (1, -1) for n in (*behind, *before))  # fmt: skip
    return hours * 60 if moved else None


def _goes_on(node: Node) -> bool:
    return node.kind in "vQSxoOiI<"


def _lasting(hit: Hit) -> int | None:
    """Read the "2 horas" of "leva 2 horas", "Dos horas como máximo"."""
    hours, end = hit.number("n") or 0, hit.match.end()
    at = hit.match.start()
    beside = (*hit.nodes[max(0, at - 1) : at], *hit.nodes[end : end + 1])
    lasts = any(n.kind == "x" and n.value == LASTS for n in beside)
    most = hit.match["most"] is not None
    free = (lasts or most) and hit.previous not in "@fb-&"
    return hours * 60 if free and 0 < hours <= MOST_HOURS else None


OF_MOVE = rule("length-of-move", "U", r"(?P<n>[nu])[h@](?![nu@])", _length_of_move)

LASTING = rule(
    "length-lasting",
    "U",
    r"(?P<n>[nu])[h@](?![nu@a])(?=(?P<most><(?:[.!NB]|$)))?",
    _lasting,
)

LABELLED = rule(
    "length-labelled",
    "U",
    r"(?P<x>x)x?[:|N(]{1,3}(?P<n>n):(?P<m>n)(?!:n|[hl]?[-@a])[hl]?",
    _labelled_length,
    ":",
)

LENGTH_RULES: tuple[Rule, ...] = (
    rule("length", "U", r"(?P<n>[nu])-?(?P<l>l)", _length, "l"),
    rule("length-decimal", "U", r"(?P<n>n)[.c](?P<m>n)-?(?P<h>[lhI]|@(?![nu]))", _decimal_length),
    rule("hours-of-a-week", "x", r"(?P<n>n)[.c](?P<m>n)-?(?P<h>[lhI]|@(?![nu]))", _hours_of_a_week),
    rule("hours-each", "x", r"(?P<n>n)[lhI@](?:(?P<each>x)|/(?P<d>d))", _hours_each),
    rule("length-range", "U", r"[nu][-V](?P<n>[nu])-?(?P<l>l)", _length, "l"),
    rule("length-both", "U", r"(?P<n>[nuy])(?P<l>l)&?(?P<m>n)l", _length, "l"),
    rule("hours-and-minutes", "U", r"(?P<n>[nuy])(?P<h>[h@])&?(?P<m>n)l", _hours_minutes, "l"),
    rule("one-hour-named", "U", r"(?P<n>n)(?P<i>I)(?:&?(?P<m>n)l)?", _one_hour, "I"),
    rule("hours-end", "U", r"(?P<n>n)(?P<h>@)(?=&[xl@]|[.NB)]|$)", _length_at, "@"),
    rule("length-long", "U", r"(?P<n>m)-?(?P<l>l)", _long_length, "m"),
    rule("length-at", "U", r"(?P<n>[nu])(?P<h>@)(?P<m>n)?(?![n@uq:.])", _length_at, "@"),
    rule("length-worded", "U", r"(?P<n>u)(?P<h>h)(?![nu])", _length_worded, "h"),
    rule("length-h", "U", r"(?P<n>n)h(?P<m>n)?", _length_h, "h"),
    rule("length-name", "U", r"(?P<l>U)", lambda hit: hit.number("l"), "U"),
)  # fmt: skip
