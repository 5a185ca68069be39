"""The zone that stands beside a clock time."""

from assistant.understanding.times.patterns.clocks import Clock, joined_hour
from assistant.understanding.times.patterns.daywords import Offset
from assistant.understanding.times.patterns.dotted import round_dotted
from assistant.understanding.times.text.grammar import Hit, Rule, rule

# "2 my time (Pacific)": the name of a zone says it better.
OF_SOMEBODY = ("@our", "@your")


def _zoned(hit: Hit) -> Clock | None:
    value, zone = hit.value("t"), hit.value("z")
    told = isinstance(value, Clock) and value.zone not in (None, *OF_SOMEBODY)
    if not isinstance(value, Clock) or not isinstance(zone, str) or told:
        return None
    return value._replace(zone=zone)


def _somebodys(hit: Hit) -> Clock | None:
    return _zoned(hit) if hit.value("s") in OF_SOMEBODY else None


def _before_day(hit: Hit) -> Clock | None:
    """Read "1230 tomorrow"."""
    return joined_hour(hit) if isinstance(hit.value("d"), Offset) else None


ZONED: tuple[Rule, ...] = (
    rule("joined-day", "T", r"(?<=D)c?(?P<x>m)(?=[cNB!)]|\.(?![nmY])|[|/]|$)", joined_hour, "m"),
    rule("joined-before-day", "T", r"(?<=[xcNB@])(?P<x>m)(?=(?P<d>D))", _before_day, "m"),
    rule("day-dotted", "T", r"(?<=D)z?[c:|\-(*]{0,2}@?(?P<y>n)\.(?P<m>n)(?!\.?n)", round_dotted, "."),
    rule("asked-dotted", "T", r"(?:(?<=D!)|(?<=Dx!))(?P<y>n)\.(?P<m>n)(?=[cNB!]|$)", round_dotted, "!"),
    rule("same-dotted", "T", r"(?<=L\()(?P<y>n)\.(?P<m>n)(?=\))", round_dotted, "L"),
    rule("below-dotted", "T", r"(?<=[DW]N)(?P<y>n)\.(?P<m>n)(?=[NB]|$)", round_dotted, "."),
    rule(
        "dotted-day",
        "T",
        r"(?<![nmY.:/-])(?P<y>n)\.(?P<m>n)(?=o{1,2}D)",
        round_dotted,
        ".",
    ),
    rule("zoned", "T", r"(?P<t>T)[c(/\-o[]{0,2}(?P<z>[Ze])\)?(?:\(C\))?", _zoned),
    rule("zoned-asked", "T", r"(?P<t>T)!\((?P<z>[Ze])(?=[)c])", _zoned, "("),
    rule("zoned-twice", "T", r"(?P<t>T)(?P<s>Z)[c(/\-]{1,2}(?P<z>[Ze])\)?", _somebodys),
    rule("zoned-below", "T", r"(?P<t>T)N(?P<z>[Ze])(?=[NB.]|$)", _zoned),
    rule("zoned-place", "T", r"(?P<t>T)\((?P<z>C)\)", _zoned, "C"),
    rule("zoned-city", "T", r"(?P<t>T)(?P<z>C)(?=[/()c|=\-NB.!]|o{1,2}D|D|$)", _zoned, "C"),
    rule("city-zoned", "T", r"(?<![^NB|/])(?P<z>C)[:|\-]?(?P<t>T)(?![Ze])", _zoned, "C"),
    rule("zoned-of", "T", r"(?P<t>T)o(?P<z>C)(?=[()c/|=\-NB.!]|$)", _zoned, "C"),
    rule("zoned-in", "T", r"(?P<t>T)i(?P<z>[ZC])", _zoned),
)  # fmt: skip
