"""The week that a text asks about: "when in the week of 5 October could you come?"."""

from datetime import date, timedelta

from assistant.understanding.times.finding.layout import lay_out
from assistant.understanding.times.finding.resolve import Reading
from assistant.understanding.times.finding.roles import Roles
from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.patterns.scan import languages_of, scan


def find_week(text: str, frame: Frame) -> date | None:
    """Return the Monday of the one week ahead that is named, None without one."""
    scanned = scan(text, languages_of(frame))
    named = [at for at, node in enumerate(scanned.nodes) if node.kind == "P"]
    # "This week or next": either will do, and a weekday is the next of its name.
    if len(named) != 1 or "V" in {n.kind for n in scanned.nodes[max(0, named[0] - 2) : named[0]]}:  # fmt: skip
        return None
    reading = Reading(frame, scanned.lexicon)
    week = lay_out(scanned, reading, Roles(scanned.folded, scanned.lexicon.languages)).week  # fmt: skip
    return None if week is None else week[1] + timedelta(days=1)
