"""Which of the offered slots somebody picks."""

import re
from datetime import timedelta
from functools import lru_cache

from assistant.understanding.times.cues import cues_for
from assistant.understanding.times.find import find_times
from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.mentions import Frame, Role, TimeMention
from assistant.understanding.times.scan import languages_of
from assistant.vocabulary import Span

DAY = timedelta(days=1)
CLAUSE = re.compile(r"[.!?;\n]\s*|,\s+(?:but|aber|mais|pero|mas|maar|ma|so|and|however)\b|\b(?:but|aber|mais|pero|however|maar)\b")  # fmt: skip


def choose_slot(text: str, slots: tuple[Span, ...], frame: Frame) -> Span | None:
    """Return the offered slot that `text` picks, None where that is not certain.

    A slot that is a window and a time named inside it give that time.
    """
    if not slots:
        return None
    mentions = [m for m in find_times(text, frame) if _wanted(m, text, frame)]
    found = _distinct([pick for m in mentions for pick in _fitting(m, slots)])
    if not found:
        found = _by_number(text, slots, frame)
    if (
        not found
        and len(slots) == 1
        and not mentions
        and not _refused(fold(text), frame)
    ):
        return slots[0]
    return found[0] if len(found) == 1 else None


def _distinct(spans: list[Span]) -> list[Span]:
    return list({span.start: span for span in spans}.values())


def _wanted(mention: TimeMention, text: str, frame: Frame) -> bool:
    if mention.role in (Role.UNAVAILABLE, Role.OLD, Role.PAST, Role.DEADLINE):
        return False
    clause = _clause(fold(text), mention.start, mention.end)
    return not _refused(clause, frame)


def _clause(folded: str, start: int, end: int) -> str:
    before = CLAUSE.split(folded[max(0, start - 120) : start])[-1]
    behind = CLAUSE.split(folded[end : end + 120])[0]
    return f"{before}{folded[start:end]}{behind}"


def _refused(words: str, frame: Frame) -> bool:
    known = tuple(code for code in languages_of(frame) if code in LANGUAGES) or ("en",)
    pattern = cues_for(known).refuse
    return pattern is not None and bool(pattern.search(words))


def _fitting(mention: TimeMention, slots: tuple[Span, ...]) -> list[Span]:
    if mention.span is not None and not mention.window:
        exact = [s for s in slots if s.start == mention.span.start]
        inside = [s for s in slots if s.end and s.start <= mention.span.start < s.end]
        if exact or inside:
            return exact or [Span(mention.span.start, mention.span.end, inside[0].tz_known)]  # fmt: skip
        return _same_wall_clock(mention, slots)
    if mention.day is not None and (mention.clock is None or mention.window):
        return _on_day(mention, slots)
    if mention.clock is not None:
        return [
            s for s in slots if s.start.timetz().replace(tzinfo=None) == mention.clock
        ]
    return []


def _on_day(mention: TimeMention, slots: tuple[Span, ...]) -> list[Span]:
    same = [s for s in slots if s.start.date() == mention.day]
    if not mention.window or len(same) < 2 or mention.clock is None:
        return same
    last = mention.clock_end
    return [s for s in same if mention.clock <= s.start.time() and (last is None or s.start.time() < last)]  # fmt: skip


def _same_wall_clock(mention: TimeMention, slots: tuple[Span, ...]) -> list[Span]:
    """Match a time without a zone by what the offer's own clock shows."""
    if mention.span is None or mention.zone_named:
        return []
    day, wall = mention.span.start.date(), mention.span.start.time()
    same = [s for s in slots if s.start.date() == day]
    exact = [s for s in same if s.start.time() == wall]
    if exact:
        return exact
    inside = [s for s in same if s.end and s.start.time() <= wall < s.end.time()]
    return [Span(s.start.replace(hour=wall.hour, minute=wall.minute), None, s.tz_known) for s in inside[:1]]  # fmt: skip


@lru_cache(maxsize=64)
def _picks(languages: tuple[str, ...]) -> tuple[re.Pattern[str], dict[str, int]] | None:
    table = {fold(w): at for code in languages for w, at in LANGUAGES[code].cues.pick}
    if not table:
        return None
    ordered = sorted(table, key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(" + "|".join(map(re.escape, ordered)) + r")(?!\w)"
    ), table


def _by_number(text: str, slots: tuple[Span, ...], frame: Frame) -> list[Span]:
    """Read "the second one", "option 1", "the latter"."""
    known = tuple(code for code in languages_of(frame) if code in LANGUAGES) or ("en",)
    compiled = _picks(known)
    if compiled is None:
        return []
    pattern, table = compiled
    folded = fold(text)
    found = []
    for match in pattern.finditer(folded):
        at = table[match[1]]
        if at < len(slots) and not _refused(_clause(folded, match.start(), match.end()), frame):  # fmt: skip
            found.append(slots[at])
    return _distinct(found)
