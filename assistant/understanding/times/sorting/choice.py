"""Which of the offered slots somebody picks."""

import re
from collections.abc import Sequence
from datetime import time
from functools import lru_cache
from itertools import pairwise

from assistant.languages import LANGUAGES as KNOWN
from assistant.languages import either
from assistant.patterns import deferred
from assistant.understanding.times.finding.find import find_times
from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.mentions import Frame, Role, TimeMention
from assistant.understanding.times.patterns.scan import languages_known, scan
from assistant.understanding.times.sorting.clauses import clause_around, clauses_of
from assistant.understanding.times.text.cues import Name, cue_of
from assistant.vocabulary import Span


def choose_slot(text: str, slots: tuple[Span, ...], frame: Frame) -> Span | None:
    """Return the offered slot that `text` picks, None where that is not certain.

    A slot that is a window and a time named inside it give that time.
    """
    if not slots:
        return None
    named = find_times(text, frame)
    other = _other_one(named, text, slots, frame)
    if other:
        return other
    mentions = _wanted(named, text, frame)
    found = _distinct([pick for m in mentions for pick in _fitting(m, slots)])
    if len(found) > 1:
        best = _first_choice(_preferred(mentions, text, frame), text, frame)
        found = _distinct([pick for m in best for pick in _fitting(m, slots)])
        in_order = sorted(found, key=lambda slot: slot.start)
        part = (
            [s for s in _by_part(text, slots, frame) if s in found]
            if len(found) > 1
            else []
        )
        found = part if len(part) == 1 else found
        numbered = _by_number(text, in_order, frame, "order") or _by_number(text, slots, frame, "pick")  # fmt: skip
        found = numbered or found
    if not found:
        found = (
            _by_number(text, slots, frame, "pick", "order")
            or _by_letter(text, slots, frame)
            or _by_part(text, slots, frame)
            or ([] if named else _by_figure(text, slots))
        )
    if (
        not found
        and len(slots) == 1
        and not mentions
        and not _refused(fold(text), frame)
    ):
        return slots[0]
    return found[0] if len(found) == 1 else None


def slot_of_day(text: str, slots: tuple[Span, ...], frame: Frame) -> Span | None:
    """Return the one slot of the days named, where hours of other things stand apart.

    "Perfect for Tuesday. Our partner has a client at 2."
    """
    named = find_times(text, frame)
    apart = [m for m in _wanted(named, text, frame) if m.span is None or m.day_quote not in m.quote]  # fmt: skip
    found = _distinct([slot for m in apart if m.day_named for slot in _same_day(m, slots)])  # fmt: skip
    return found[0] if len(found) == 1 else None


def _other_one(named: Sequence[TimeMention], text: str, slots: tuple[Span, ...], frame: Frame) -> Span | None:  # fmt: skip
    """Read "Thursday is full, so the other one": of two slots the one not named."""
    pattern = cue_of(languages_known(frame), "other_one")
    if pattern is None or len(slots) != PAIR or not pattern.search(fold(text)):
        return None
    spoken = {s.start for m in named for s in _fitting(m, slots)}
    left = [s for s in slots if s.start not in spoken]
    return left[0] if len(left) == 1 else None


PAIR, REACH = 2, 60
BUSY: tuple[Name, ...] = ("busy", "prefer", "fits")
# Halves of a day, as behind an hour: "o da tarde".
HALVES: dict[object, str] = {0: "0-720", 12: "720-1440"}
_FIGURES = tuple(language.times.figures for language in KNOWN)
_EACH = either(f"{word} " for f in _FIGURES for word in f.listed.split("|") if word)
LISTED = deferred(rf",? (?:{either(f.listing for f in _FIGURES)}) (?:{_EACH})?")
COMMA = deferred(rf", ?(?:{_EACH})?")
# "The 10th works", "den um 9": a figure that stands for a day or for an hour.
DAY_FIGURE = deferred(
    rf"(?:^|\b(?:{either(f.before_day for f in _FIGURES)}))\s?(\d{{1,2}})"
    rf"(?:{either(f.behind_day for f in _FIGURES)})?(?![\w:/.-]?\d|\w)"
)
HOUR_FIGURE = deferred(
    rf"\b(?:{either(f.before_hour for f in _FIGURES)})\s(\d{{1,2}})"
    rf"(?:\s?(?:{either(f.behind_hour for f in _FIGURES)}))?(?![\w:/.-]?\d|\w)"
)


def _by_part(text: str, slots: tuple[Span, ...], frame: Frame) -> list[Span]:
    """Read "the morning would be better": the slots that lie in that part of a day."""
    folded, languages = fold(text), languages_known(frame)
    parts = [n for n in scan(text, languages).nodes if n.kind in "pa"]
    ends, starts = [0, *(n.end for n in parts)], [*(n.start for n in parts), len(folded)]  # fmt: skip
    found: list[tuple[Span, str]] = []
    for at, node in enumerate(parts):
        first, last = map(int, HALVES.get(node.value, str(node.value)).split("-"))
        around = clause_around(folded, (node.start, node.end), languages, (ends[at], starts[at + 1]))  # fmt: skip
        near = folded[ends[at] : node.start].rpartition(",")[2] + folded[node.start : starts[at + 1]].partition(",")[0]  # fmt: skip
        if not _refused(around, frame) and not _is_busy(near, frame):
            found += [(s, around) for s in slots if first <= s.start.hour * 60 + s.start.minute < last]  # fmt: skip
    return _liked(found, frame)


def _is_busy(clause: str, frame: Frame) -> bool:
    """Say whether a part of a day is taken: "I work mornings"."""
    busy, *likes = (cue_of(languages_known(frame), name) for name in BUSY)
    rest, times = busy.subn(" ", clause) if busy else (clause, 0)
    return bool(times) and not any(like and like.search(rest) for like in likes)


def _by_figure(text: str, slots: tuple[Span, ...]) -> list[Span]:
    """Read "the 10th works", "den um 9": the slots with a figure as their day or hour."""
    folded = fold(text)
    days, hours = ({int(m[1]) for m in p.finditer(folded)} for p in (DAY_FIGURE, HOUR_FIGURE))  # fmt: skip
    on_day = [s for s in slots if s.start.day in days]
    return on_day or [s for s in slots if hours & {s.start.hour, s.start.hour % 12 or 12}]  # fmt: skip


def _by_letter(text: str, slots: tuple[Span, ...], frame: Frame) -> list[Span]:
    """Read "B is fine, otherwise C": the first letter named is the one."""
    pattern = cue_of(languages_known(frame), "suits")
    places = (ord(m[1]) - ord("A") for m in pattern.finditer(text)) if pattern else ()
    return next(([slots[at]] for at in places if at < len(slots)), [])


def _preferred(mentions: list[TimeMention], text: str, frame: Frame) -> list[TimeMention]:  # fmt: skip
    """Return the times that the text says are better than the others, or suit at all."""
    languages, folded = languages_known(frame), fold(text)
    clauses = clauses_of(tuple(mentions), folded, languages)
    wide = [re.split(r"[,.;!?\n]", folded[m.end : m.end + REACH])[0] for m in mentions]
    prefer, fits = cue_of(languages, "prefer"), cue_of(languages, "fits")
    for said in (clauses, wide) if prefer else ():
        liked = [m for m, c in zip(mentions, said, strict=True) if prefer and prefer.search(c)]  # fmt: skip
        if liked:
            return liked
    otherwise = cue_of(languages, "second_best")
    if fits is None or (otherwise and otherwise.search(folded)):
        return mentions
    suits = _together(mentions, folded, [bool(fits.search(c)) for c in clauses])
    return [m for m, fit in zip(mentions, suits, strict=True) if fit] or mentions


def _together(mentions: Sequence[TimeMention], folded: str, said: list[bool]) -> list[bool]:  # fmt: skip
    """Let what is said of one time hold for those listed beside it."""
    gaps = [folded[first.end : last.start] for first, last in pairwise(mentions)]
    joined: list[int] = []
    for at, gap in reversed(list(enumerate(gaps))):
        # A comma alone lists only what a word for "and" ends.
        if LISTED.fullmatch(gap) or (at + 1 in joined and COMMA.fullmatch(gap)):
            joined.append(at)
    for at in (*joined, *reversed(joined)):
        said[at] = said[at + 1] = said[at] or said[at + 1]
    return said


def _first_choice(mentions: list[TimeMention], text: str, frame: Frame) -> list[TimeMention]:  # fmt: skip
    """Return the times named before "otherwise" or "if that is gone"."""
    pattern = cue_of(languages_known(frame), "second_best")
    cut = pattern.search(fold(text)) if pattern else None
    return [m for m in mentions if cut is None or m.start < cut.start()] or mentions


def _distinct(spans: list[Span]) -> list[Span]:
    return list({span.start: span for span in spans}.values())


AGAINST = frozenset({Role.UNAVAILABLE, Role.OLD, Role.PAST, Role.DEADLINE})


def _wanted(mentions: tuple[TimeMention, ...], text: str, frame: Frame) -> list[TimeMention]:  # fmt: skip
    """Return the times that are not refused in their own clause."""
    folded = fold(text)
    clauses = clauses_of(mentions, folded, languages_known(frame))
    unwanted = [m.role in AGAINST or _refused(c, frame) for m, c in zip(mentions, clauses, strict=True)]  # fmt: skip
    # "Neither Wednesday nor Thursday": what is listed is refused together.
    unwanted = _together(mentions, folded, unwanted)
    return [m for m, no in zip(mentions, unwanted, strict=True) if not no]


def _refused(words: str, frame: Frame) -> bool:
    pattern = cue_of(languages_known(frame), "refuse")
    otherwise = cue_of(languages_known(frame), "second_best")
    words = otherwise.sub(" ", words) if otherwise else words
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
        exact = [s for s in slots if s.start.time() == mention.clock]
        return exact or [
            _at(s, mention.clock) for s in slots if _holds(s, mention.clock)
        ]
    return []


def _holds(slot: Span, wall: time) -> bool:
    return slot.end is not None and slot.start.time() <= wall < slot.end.time()


def _at(slot: Span, wall: time) -> Span:
    start = slot.start.replace(hour=wall.hour, minute=wall.minute)
    return Span(start, None, slot.tz_known)


def _same_day(mention: TimeMention, slots: tuple[Span, ...]) -> list[Span]:
    """Return the slots on the day; "Wednesday" is the Wednesday that was offered."""
    day = mention.span.start.date() if mention.span is not None else mention.day
    same = [s for s in slots if s.start.date() == day]
    if same or not mention.relative or day is None:
        return same
    return [s for s in slots if s.start.weekday() == day.weekday()]


def _on_day(mention: TimeMention, slots: tuple[Span, ...]) -> list[Span]:
    same = _same_day(mention, slots)
    if not mention.window or mention.clock is None:
        return same
    first, last = mention.clock, mention.clock_end
    inside = [s for s in same if first <= s.start.time() and (last is None or s.start.time() < last)]  # fmt: skip
    return inside or same


def _same_wall_clock(mention: TimeMention, slots: tuple[Span, ...]) -> list[Span]:
    """Match a time without a zone by what the offer's own clock shows."""
    if mention.span is None or mention.zone_named:
        return []
    wall = mention.span.start.time()
    same = _same_day(mention, slots)
    exact = [s for s in same if s.start.time() == wall]
    if exact:
        return exact
    return [_at(s, wall) for s in same if _holds(s, wall)][:1]


@lru_cache(maxsize=64)
def _picks(languages: tuple[str, ...], kinds: tuple[str, ...]) -> tuple[re.Pattern[str], dict[str, int]] | None:  # fmt: skip
    table = {fold(w): at for code in languages for kind in kinds for w, at in getattr(LANGUAGES[code].cues, kind)}  # fmt: skip
    if not table:
        return None
    ordered = sorted(table, key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(" + "|".join(map(re.escape, ordered)) + r")(?!\w)"
    ), table


def _by_number(
    text: str, slots: Sequence[Span], frame: Frame, *kinds: str
) -> list[Span]:
    """Read "the second one", "option 1", "the latter"."""
    compiled = _picks(languages_known(frame), kinds)
    if compiled is None:
        return []
    pattern, table = compiled
    folded = fold(text)
    found: list[tuple[Span, str]] = []
    for match in pattern.finditer(folded):
        at = table[match[1]]
        clause = clause_around(folded, match.span(), languages_known(frame))
        if at < len(slots) and not _refused(clause, frame):
            found.append((slots[at], clause))
    return _liked(found, frame)


def _liked(found: list[tuple[Span, str]], frame: Frame) -> list[Span]:
    """Return the slots whose own clause calls them better than others, or fitting at all.

    "The second one works best for me. The first would be a stretch."
    """
    names: tuple[Name, ...] = ("prefer", "fits")
    for name in names:
        pattern = cue_of(languages_known(frame), name)
        liked = _distinct([slot for slot, clause in found if pattern and pattern.search(clause)])  # fmt: skip
        if len(liked) == 1:
            return liked
    return _distinct([slot for slot, _ in found])
