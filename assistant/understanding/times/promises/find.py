"""When the other side said that they would answer."""

from collections.abc import Iterator
from datetime import date, timedelta

from assistant.understanding.findings import Promise
from assistant.understanding.times.finding.resolve import monday_of
from assistant.understanding.times.finding.sentences import Stretch
from assistant.understanding.times.mentions import Frame, PromiseMention, Role
from assistant.understanding.times.patterns.daywords import Dated, Offset, Weekly
from assistant.understanding.times.promises.anchors import Sought, place_of_event
from assistant.understanding.times.promises.calendars import WorkingDay
from assistant.understanding.times.promises.promised import (
    BESIDE,
    is_length,
    mention_of,
    promise_of,
    sentences_in,
    survey,
)
from assistant.understanding.times.promises.turns import verdict_on
from assistant.understanding.times.text.cues import Name
from assistant.understanding.times.text.tokens import Node
from assistant.vocabulary import Span

# How far its cue stands, its place among the nodes (negative), what it promises.
Found = tuple[int, int, PromiseMention]
LONGEST = 600
# Within this many characters a cue is beside its time; of two such times the later
# one is the answer ("we meet on Tuesday and will tell you on Wednesday").
NEAR = 45
CLOSE = 28


def find_promises(
    text: str,
    frame: Frame,
    *,
    interview: Span | None,
    working_day: WorkingDay,
) -> tuple[PromiseMention, ...]:
    """Return the promises of `text`, counted in the days `working_day` allows.

    `interview` anchors what is counted "after the interview"; without one, such a
    promise has no day yet (`by` is None).
    """
    sought = survey(text, frame, interview, working_day)
    found: list[PromiseMention] = []
    told = False
    for stretch, nodes in sentences_in(sought):
        if any(node.kind in "DP" for node in nodes):
            promised = [*_in_sentence(stretch, nodes, sought)] or (told and _limit(stretch, nodes, sought))  # fmt: skip
            told = bool(promised)
            found.extend(promised or ())
        elif stretch.end - stretch.start > NEAR:
            told = False
    return tuple(found)


def _in_sentence(stretch: Stretch, nodes: list[Node], sought: Sought) -> Iterator[PromiseMention]:  # fmt: skip
    """Yield the promise of a sentence, one at most."""
    last = min(stretch.end, stretch.start + LONGEST)
    words = sought.scanned.folded[stretch.start : last].replace("\n", " ")
    if _only_asks(stretch, words, sought):
        return
    found: list[Found] = []
    counted_from = {place_of_event(node, sought) for node in nodes if is_length(node)}
    for at, node in enumerate(nodes):
        if node.start >= last:
            break
        free = (
            sought.roles.get(node.start) is Role.HOLIDAY or node.start in counted_from
        )
        if node.kind == "T" or free or at_an_hour(nodes, at, (stretch, words), sought):
            continue
        if _denied(nodes, at, (stretch, words), sought):
            continue
        verdict = verdict_on(words, _place(node, (stretch, words), sought), sought.scanned.lexicon.languages, is_length(node))  # fmt: skip
        promise = verdict and promise_of(node, (stretch, words), sought, asks_owner=verdict.asks)  # fmt: skip
        if verdict and promise:
            found.append((verdict.distance, -at, mention_of(node, promise, sought)))
    if found:
        near = [each for each in found if each[0] <= NEAR]
        best = near[-1] if near else min(found, key=lambda each: each[:2])
        best = _limited(nodes, best, found, (stretch, words), sought)
        told = _at_the_latest(nodes, best, (stretch, words), sought) or _of_span_before(nodes, best, found, sought)  # fmt: skip
        yield told._replace(faint=not near)


def _limited(nodes: list[Node], best: Found, found: list[Found], where: tuple[Stretch, str], sought: Sought) -> Found:  # fmt: skip
    """Return the Friday of "perhaps tomorrow already, at the latest on Friday"."""
    stretch, words = where
    for each in found[found.index(best) + 1 :]:
        node = nodes[-each[1]]
        first, last = (nodes[-one[1]] for one in (best, each))
        gap = words[first.end - stretch.start : node.start - stretch.start]
        days = best[2].promise.by, each[2].promise.by
        later = all(days) and str(days[0]) <= str(days[1])
        if later and first.kind == last.kind == "D" and len(gap) <= NEAR and sought.has("limit", gap):  # fmt: skip
            return each
    return best


def _of_span_before(nodes: list[Node], best: Found, found: list[Found], sought: Sought) -> PromiseMention:  # fmt: skip
    """Return "the Friday" of "in the week of her return, by the Friday"."""
    node, told = nodes[-best[1]], best[2]
    for _, at, before in reversed(found):
        span = nodes[-at].kind == "P" and not is_length(nodes[-at]) and at > best[1]
        day = _in_span(before.promise, node) if span else None
        if day:
            promise = Promise(day, since=day, asks_owner=told.promise.asks_owner)
            return mention_of(node, promise, sought)
    return told


def _limit(stretch: Stretch, nodes: list[Node], sought: Sought) -> list[PromiseMention]:
    """Return the day of "By the 15th at the latest.", behind a sentence that promises."""
    words = sought.scanned.folded[stretch.start : stretch.end]
    days = [node for node in nodes if node.kind == "D"]
    if len(words.strip()) > NEAR or len(days) != len(nodes) or len(days) != 1:
        return []
    [node] = days
    place = _place(node, (stretch, words), sought)
    day = sought.days.get(node.start)
    pressing = place and _pressing(words[: place[0]], words[place[1] :], sought)
    asked = sought.cue("not_answer")
    if not day or not pressing or day < sought.reading.today or (asked and asked.search(words)):  # fmt: skip
        return []
    return [mention_of(node, Promise(day, since=day), sought)]


def _at_the_latest(nodes: list[Node], best: Found, where: tuple[Stretch, str], sought: Sought) -> PromiseMention | None:  # fmt: skip
    """Return the day of "in the first week of May, the 6th at the latest"."""
    stretch, words = where
    span, told = nodes[-best[1]], best[2]
    for node in nodes[1 - best[1] : 3 - best[1]]:
        first, last = node.start - stretch.start, node.end - stretch.start
        gap = words[span.end - stretch.start : first]
        pressing = _pressing(gap, words[last:], sought) or _told_closer(span, node, gap, sought)  # fmt: skip
        if span.kind != "P" or node.kind != "D" or len(gap) > NEAR or not pressing:
            continue
        day = _in_span(told.promise, node) or _in_month_of(span, node, sought)
        if day and not today_in_passing(node, gap, sought):
            promise = Promise(day, since=day, asks_owner=told.promise.asks_owner)
            return mention_of(node, promise, sought)
    return None


def _told_closer(span: Node, node: Node, gap: str, sought: Sought) -> bool:
    """Say whether a date behind a span tells it closer.

    "In mid-May, on the 15th", "a week later than planned, on the 15th".
    """
    month = getattr(span.value, "unit", "") == "month" and gap[:1] in (",", "(")
    later = is_length(span) and sought.follows("later", gap) and gap.find(",") > 0
    return isinstance(node.value, Dated) and ((month and len(gap) <= CLOSE) or later)


def _in_span(promise: Promise, node: Node) -> date | None:
    """Return the weekday that lies in the span told before it."""
    words = node.value
    if not isinstance(words, Weekly) or words != Weekly(words.weekday):
        return None
    if promise.since is None or promise.by is None:
        return None
    day = monday_of(promise.by) + timedelta(days=words.weekday)
    return day if promise.since <= day <= promise.by else None


def _in_month_of(span: Node, node: Node, sought: Sought) -> date | None:
    """Return the date of a node; a bare number is a day of the month told before."""
    words, month = node.value, getattr(span.value, "month", None)
    if isinstance(words, Dated) and words.month is None and month:
        return sought.day_of(words._replace(month=month))
    return sought.days.get(node.start)


def _only_asks(stretch: Stretch, words: str, sought: Sought) -> bool:
    """Say whether the sentence is a question that does not plead for time."""
    if sought.scanned.folded[stretch.end : stretch.end + 1] != "?":
        return False
    pleas: tuple[Name, ...] = ("tag", "pleads", "need", "asks_owner")
    return not any(sought.has(plea, words) for plea in pleas)


def _place(
    node: Node, where: tuple[Stretch, str], sought: Sought
) -> tuple[int, int] | None:
    """Return where the time stands in its sentence, None for one of no answer."""
    stretch, words = where
    place = (node.start - stretch.start, node.end - stretch.start)
    return None if of_no_answer(node, words[: place[0]], sought) else place


def _pressing(before: str, behind: str, sought: Sought) -> bool:
    """Say whether the words around a day make it the end of a wait."""
    return sought.has("until", before) or sought.follows("latest", behind)


def at_an_hour(nodes: list[Node], at: int, where: tuple[Stretch, str], sought: Sought) -> bool:  # fmt: skip
    """Say whether the day has a clock time that makes it an appointment."""
    node, (stretch, words) = nodes[at], where
    if node.kind == "P":
        return False
    while at + 1 < len(nodes) and nodes[at + 1].kind == "D" and nodes[at + 1].start - node.end <= BESIDE // 2:  # fmt: skip
        at += 1
        node = nodes[at]
    first_before = at if _hour_of_another(nodes, at, sought) else max(0, at - 1)
    for other in (*nodes[first_before:at], *nodes[at + 1 : at + 2]):
        if other.kind == "T" and not getattr(other.value, "part", False):
            gap = max(other.start - node.end, node.start - other.end)
            first = min(node.start, other.start) - stretch.start
            last = max(other.end, node.end) - stretch.start
            until = _pressing(words[max(0, first - 30) : first], words[last:], sought)
            if gap <= (NEAR if other.start > node.start else 14) and not until:
                return True
    return False


def _denied(nodes: list[Node], at: int, where: tuple[Stretch, str], sought: Sought) -> bool:  # fmt: skip
    """Say whether another day is meant: "not tomorrow but on Tuesday"."""
    node, (stretch, words) = nodes[at], where
    if at + 1 == len(nodes):
        return False
    gap = words[node.end - stretch.start : nodes[at + 1].start - stretch.start]
    before = words[: node.start - stretch.start]
    return sought.follows("but_then", gap) and sought.has("denied", before)


def _hour_of_another(nodes: list[Node], at: int, sought: Sought) -> bool:
    """Say whether the hour before a day is an earlier day's: "Thursday at 2, and Friday I write"."""
    if at <= 1 or nodes[at - 1].kind != "T" or nodes[at - 2].kind != "D":
        return False
    days = [sought.days.get(nodes[each].start) for each in (at - 2, at)]
    near = nodes[at - 1].start - nodes[at - 2].end <= BESIDE
    return near and None not in days and days[0] != days[1]


def of_no_answer(node: Node, before: str, sought: Sought) -> bool:
    """Say whether a time is a mere "today", or that of answers to the owner's questions."""
    return today_in_passing(node, before, sought) or sought.has("standing", before)


def today_in_passing(node: Node, before: str, sought: Sought) -> bool:
    """Say whether "today" only tells when the mail was written."""
    passing = (
        isinstance(node.value, Offset)
        and node.value.days <= 0
        and not node.value.anchored
    )
    return passing and not sought.has("until", before)
