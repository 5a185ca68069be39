"""Clock times with a dot between hour and minutes, which only their place tells apart."""

from assistant.patterns import deferred
from assistant.understanding.times.patterns.clocks import Clock, clock
from assistant.understanding.times.text.grammar import Hit

# The lines of a programme stand this near to each other, in nodes.
LINES, DOTTED_LINE = 40, deferred(r"[NB]n\.n(?=[xy:\-|@])")


def round_dotted(hit: Hit) -> Clock | None:
    """Read the "10.30" of "Thursday 9th, 10.30", minutes in fives only."""
    return dotted(hit) if (hit.number("m") or 0) % 5 == 0 else None


def dotted_line(hit: Hit) -> Clock | None:
    """Read the "09.15" that opens a line of a programme, where a line near it has one too."""
    around = hit.match.string[
        max(0, hit.match.start() - LINES) : hit.match.end() + LINES
    ]
    if not 7 <= (hit.number("y") or 0) <= 20 or len(DOTTED_LINE.findall(around)) < 2:
        return None
    return round_dotted(hit)


def dotted(hit: Hit) -> Clock | None:
    """Read "4.30" where only the times before it show that it is one."""
    hour, minute = hit.number("y"), hit.number("m")
    if hour is None or minute is None or hit.width("m") != 2:
        return None
    return clock(hour, minute, None, hit.width("y"))
