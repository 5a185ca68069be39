"""The owner's own turn in a list of everybody's: "9:30 B. Osei, 10:05 A. Example"."""

import re
from collections.abc import Sequence

from assistant.understanding.times import TimeMention
from assistant.vocabulary import Owner

_SHORT, _LINES, _MOST = 90, 2, 6
_PARTICLE = 3
_WORD = re.compile(r"[^\W\d_]{3,}")


def own_turn(text: str, candidates: Sequence[TimeMention], owner: Owner) -> TimeMention | None:  # fmt: skip
    """Return the one time whose line has the owner's name, where other lines don't."""
    names = set(_words(owner.name))
    lines = {m.place: _line(text, m) for m in candidates if m.span and m.place >= 0}
    listed = [m for m in candidates if _names_somebody(lines.get(m.place, ""))]
    own = [m for m in listed if names & set(_words(lines[m.place]))]
    starts = {m.span.start for m in own if m.span}
    others = {lines[m.place] for m in listed if m not in own and _words(lines[m.place])}
    return own[0] if len(starts) == 1 and len(others) >= _LINES else None


def _names_somebody(line: str) -> bool:
    """Tell whether a short line has no words beside an hour but capitals and particles."""
    words = re.findall(r"[^\W\d_]{2,}", line)
    plain = all(w[0].isupper() or len(w) <= _PARTICLE for w in words)
    return plain and 0 < len(words) <= _MOST and len(line) < _SHORT


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _line(text: str, mention: TimeMention) -> str:
    first = text.rfind("\n", 0, mention.place) + 1
    last = text.find("\n", mention.place)
    return text[first : last if last >= 0 else len(text)].strip()
