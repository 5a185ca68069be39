"""From what day a promise counts: "a week after the board meets on the 9th"."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from assistant.understanding.times.finding.feasts import coming
from assistant.understanding.times.finding.resolve import (
    DayWords,
    Reading,
    monday_of,
    resolve_day,
)
from assistant.understanding.times.finding.sentences import Stretch
from assistant.understanding.times.mentions import Role
from assistant.understanding.times.patterns.daywords import (
    FOLLOWING,
    THAT,
    Days,
    WeekOf,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.patterns.scan import Scanned
from assistant.understanding.times.promises.calendars import (
    WorkingDay,
    count_from,
    period_days,
)
from assistant.understanding.times.text.cues import Name, cue_of, event_named
from assistant.understanding.times.text.tokens import Node
from assistant.vocabulary import Span

_AHEAD = timedelta(days=45)
# An event named farther above, or farther behind, is not the one counted from.
ABOVE, BEHIND, TIGHT = 260, 70, 16
FRIDAY = 4
NOUN = re.compile(r"[^\W\d_]{5,}")


class Sought(NamedTuple):
    """What is needed to read the promises of one text.

    `days` by their place, without those that no answer can come on, such as the first day
    at work, which are in `told`, too.
    """

    scanned: Scanned
    reading: Reading
    interview: Span | None
    working_day: WorkingDay
    days: dict[int, date]
    roles: dict[int, Role]
    told: dict[int, date]

    def cue(self, name: Name) -> re.Pattern[str] | None:
        """Return the pattern of one kind of cue in the languages of the text."""
        return cue_of(self.scanned.lexicon.languages, name)

    def has(self, name: Name, words: str) -> bool:
        """Say whether a cue stands in `words` (at their end, if so framed)."""
        pattern = self.cue(name)
        return pattern is not None and pattern.search(words) is not None

    def follows(self, name: Name, words: str, at: int = 0) -> bool:
        """Say whether a cue stands in `words` from `at` on."""
        pattern = self.cue(name)
        return pattern is not None and pattern.match(words, at) is not None

    def day_of(self, words: DayWords) -> date | None:
        """Return the date that words mean by themselves."""
        return resolve_day(words, self.reading)[0]


def event_behind(node: Node, sought: Sought) -> date | None:
    """Return the day of "a week after the board meeting on the 9th"."""
    at = place_of_event(node, sought)
    return None if at is None else _ahead(sought.days[at], sought)


def event_before(node: Node, stretch: Stretch, sought: Sought) -> date | None:
    """Return the day of "once the list closes on the 9th", for "allow ten days" behind it."""
    at = max(
        (at for at in sought.days if stretch.start <= at < node.start), default=None
    )
    if at is None:
        return None
    before = sought.scanned.folded[max(stretch.start, at - BEHIND) : at]
    named = sought.has("behind_event", before.replace("\n", " "))
    return _ahead(sought.days[at], sought) if named else None


def place_of_event(node: Node, sought: Sought) -> int | None:
    """Return where the day stands that a length counts from, behind the length."""
    folded = sought.scanned.folded
    for at in sorted(at for at in sought.days if node.end < at <= node.end + BEHIND):
        if sought.follows("counted_from", folded[node.end : at]):
            return at
    return None


def last_interviews(
    node: Node, where: tuple[Stretch, str], sought: Sought
) -> date | None:
    """Return the day of "after the last interviews on 14 May", which aren't the owner's.

    Without a day of their own they end on the one named above.
    """
    (start, _), words = where
    pattern = sought.cue("after_interview")
    for match in pattern.finditer(words) if pattern else ():
        if not sought.has("final", match[0]):
            continue
        end = start + match.end()
        near = [at for at in sought.days if end <= at <= end + TIGHT]
        if near:
            return _ahead(sought.days[min(near)], sought)
        day, met = ended_before(node, sought), sought.interview
        return day if day and (met is None or day > met.start.date()) else None
    return None


def event_above(node: Node, sought: Sought) -> date | None:
    """Return the day named before, for "three days later"."""
    folded, of = sought.scanned.folded, sought.cue("of")
    joint = of and of.search(folded, node.start, node.end)
    end = joint.start() if joint else node.end
    event = event_named(sought.scanned.lexicon.languages)
    named = event is not None and event.match(folded, end)
    if not named and not sought.follows("later", folded, end):
        return None
    return _of_the_same_name(end, node, sought) or ended_before(node, sought)


def _of_the_same_name(end: int, node: Node, sought: Sought) -> date | None:
    """Return the day of "the committee on the 10th", for "48 hours after the committee"."""
    folded = sought.scanned.folded
    phrase = folded[end : end + BEHIND]
    for noun in NOUN.findall(re.split(r"[.,;!?]", phrase)[0]):
        place = folded.rfind(noun, 0, node.start)
        near = [at for at in sought.days if place <= at <= place + len(noun) + TIGHT]
        if place >= 0 and near:
            return _ahead(sought.days[min(near)], sought)
    return None


def within_following(node: Node, value: Period, words: tuple[str, int], sought: Sought) -> bool:  # fmt: skip
    """Say whether it is the week right behind a day: "within the week following the visit"."""
    text, start = words
    after = sought.cue("after_interview")
    if value.unit != "week" or value.step != FOLLOWING or value.part:
        return False
    governed = after is not None and after.search(text, max(0, node.end - start - TIGHT), node.end - start + BEHIND)  # fmt: skip
    return sought.has("within", text[: node.start - start]) or bool(governed and governed.start() < node.end - start)  # fmt: skip


def _ahead(day: date, sought: Sought) -> date | None:
    return day if day >= sought.reading.today else None


def named_before(node: Node, sought: Sought) -> date | None:
    """Return the last day, or the first day of the last span, that stands above."""
    days = _last_named(node, sought)
    return days and days[0]


def ended_before(node: Node, sought: Sought) -> date | None:
    """Return the last day, or the last of the last span, that stands above."""
    days = _last_named(node, sought)
    return days and days[1]


def _last_named(node: Node, sought: Sought, *, lengths: bool = False) -> tuple[date, date] | None:  # fmt: skip
    today = sought.reading.today
    first = node.start - ABOVE
    behind = getattr(node.value, "step", None) != FOLLOWING and getattr(node.value, "unit", None) != "then"  # fmt: skip
    found = [(at, (day, day)) for at, day in sought.days.items() if first <= at < node.start and day >= today]  # fmt: skip
    for other in sought.scanned.nodes:
        value = other.value
        if first <= other.start < node.start and isinstance(value, WeekOf | Days):
            days = first_and_last(value, sought)
            found += [(other.start, days)] if days else []
        if first <= other.start < node.start and isinstance(value, Period) and (lengths or value.amount is None):  # fmt: skip
            days = (behind and _feast_of(value, today)) or _of_period(other, value, sought)  # fmt: skip
            found += [(other.start, days)] if days else []
    return max(found)[1] if found else None


def _of_period(node: Node, value: Period, sought: Sought) -> tuple[date, date] | None:
    """Return the days of a span; "that week" is the one of the day named before it."""
    relative = value.step in (THAT, FOLLOWING)
    above = [at for at in sought.days if node.start - ABOVE <= at < node.start]
    day = sought.days[max(above)] if relative and above else None
    anchor = day and _ahead(day, sought)
    return period_days(value, sought.reading.today, sought.working_day, anchor)


def first_and_last(words: WeekOf | Days, sought: Sought) -> tuple[date, date] | None:
    """Return the days of "the week of March 3", "4-6 March" that are not over."""
    named = (words.day, words.day) if isinstance(words, WeekOf) else words
    first, last = (sought.day_of(day) for day in named)
    return (first, last) if first and last and last >= sought.reading.today else None


def _feast_of(value: Period, today: date) -> tuple[date, date] | None:
    """Return the end of the feast of "not before Easter": "that week" counts from it."""
    days = coming(value.season or "", today) if value.part == "before" else None
    return days and (days[1], days[1])


def span_of(node: Node, value: Period, sought: Sought) -> tuple[date, date] | None:
    """Return the first and the last day of a span, by what was named before it."""
    today = sought.reading.today
    if value.amount is not None:
        anchor = event_behind(node, sought) or event_above(node, sought)
        if anchor:
            return anchor, count_from(value, anchor, sought.working_day)
        return period_days(value, today, sought.working_day)
    behind = value.step == FOLLOWING or value.unit == "day"
    anchor = ended_before(node, sought) if behind else named_before(node, sought)
    if value.unit == "then" or (value.unit == "day" and not value.step and anchor):
        days = _last_named(node, sought, lengths=True)
        return days and (days[1], days[1])
    if value.unit == "week back":
        value = value._replace(unit="week", step=THAT)
        anchor = _first_day_back(_last_named(node, sought))
    if anchor is None and value.step in (THAT, FOLLOWING) and sought.interview:
        anchor = _ahead(sought.interview.start.date(), sought)
    whole = value.part or value.step is None
    if anchor and value.unit == "week" and whole and not value.step:
        friday = monday_of(today) + timedelta(days=4)
        base = anchor if friday < anchor <= friday + _AHEAD else today
        return period_days(value, base, sought.working_day)
    return period_days(value, today, sought.working_day, anchor)


def _first_day_back(away: tuple[date, date] | None) -> date | None:
    """Return the day named before, the Monday behind it if it ends a week or a span."""
    if away is None:
        return None
    over = away[0] != away[1] or away[1].weekday() >= FRIDAY
    return monday_of(away[1]) + timedelta(days=7) if over else away[1]
