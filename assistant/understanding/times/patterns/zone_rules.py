"""The patterns that find zones."""

from assistant.understanding.times.text.grammar import Hit, Rule, rule

# Zones by which others are told: "UTC+1", "GMT-3".
ZERO = ("UTC", "?gmt")


def _canonical(name: str) -> str:
    words = "/".join("_".join(w.capitalize() if w not in ("of",) else w for w in part.split("_")) for part in name.split("/"))  # fmt: skip
    return "UTC" if words == "Utc" else words


def _zone(hit: Hit) -> str | None:
    value = hit.value("z")
    if not isinstance(value, str):
        return None
    return _canonical(value) if value.islower() and "/" in value else value


def _offset(hit: Hit) -> str | None:
    """Read "UTC+1", "GMT-03:30" as a fixed offset in the form "+HH:MM"."""
    if hit.has("z") and hit.value("z") not in ZERO:
        return None
    hours, minutes = hit.number("n"), hit.number("m") if hit.has("m") else 0
    if hours is None or hours > 14 or minutes is None or not hit.contiguous:
        return None
    first, last = hit.match.span("sign")
    minus = hit.nodes[first].kind == "-"
    del last
    return f"{'-' if minus else '+'}{hours:02}:{minutes:02}"


def _named_place(hit: Hit) -> str | None:
    """Of "(UTC+01:00) Amsterdam, Berlin" keep the place: the offset forgets summer."""
    fixed, place = hit.nodes[hit.match.start()].value, hit.value("z")
    known = isinstance(fixed, str) and fixed[0] in "+-" and isinstance(place, str)
    return str(place) if known else None


def _said(hit: Hit) -> str | None:
    """Read "all times listed in CT"; "in UK" is rather where somebody is."""
    name = _zone(hit)
    return None if name == "Europe/London" else name


def _both(hit: Hit) -> str | None:
    """Join two names of one zone, keeping the one that knows daylight saving."""
    first, second = hit.nodes[hit.match.start()].value, hit.value("z")
    if not isinstance(first, str) or not isinstance(second, str):
        return None
    fixed = first[0] in "+-" or first in ZERO
    if fixed:
        return second
    return first if second[0] in "+-@" or second in (first, *ZERO) else None


NAME_RULES: tuple[Rule, ...] = (
    rule("zone", "Z", r"(?P<z>Z)", _zone, "Z"),
    rule("zone-offset", "Z", r"(?P<z>Z)(?P<sign>[+\-])(?P<n>n)(?::?(?P<m>n))?", _offset, "Z"),
    rule("zone-alone", "Z", r"(?<=\()(?P<z>e)(?=\)(?![+(nm]))", _zone, "e"),
    rule("zone-said", "Z", r"(?<=i)(?P<z>e)(?=[.)cBN]|$)", _said, "e"),
    rule("zone-place", "Z", r"(?P<z>C)o?I", _zone, "C"),
    rule("zone-of-place", "Z", r"I[oi]{0,2}(?P<z>C)", _zone, "C"),
)  # fmt: skip

ZONE_RULES: tuple[Rule, ...] = (
    rule("offset-then-place", "Z", r"Z\)c?(?P<z>C)(?:cC)*", _named_place, "C"),
    rule(
        "offset-then-name",
        "Z",
        r"Z\)?[c(/\-]{0,2}(?P<z>[Ze])(?=\))?",
        _both,
        "Z",
    ),
)
