"""Weighs the days that a letter names, to tell the one that is promised.

A sentence whose phrases promise a day is believed, unless its other words speak loudly
against it or another day is far likelier. Where there is none, the likeliest day is
taken, if it is likely. What goes on from day to day promises nothing without a phrase.
"""

from dataclasses import replace

from assistant.understanding.findings import Findings
from assistant.understanding.promising.promise_weights import TABLE
from assistant.understanding.promising.traits import Asked, possible_promises
from assistant.understanding.ranking import Ranking
from assistant.understanding.times import (
    PossiblePromise,
    PromiseMention,
    find_promises,
)
from assistant.understanding.view import View
from assistant.understanding.workdays import working_day

PROMISED = Ranking(TABLE)
# In hundredths of a log chance: so much is a promise without a phrase; less is none
# whatever its phrase says. "It takes two weeks" may be said of anything, and behind a day
# "we'll tell you soon" promises none.
LIKELY = 25
UNLIKELY, UNLIKELY_LENGTH, UNLIKELY_IF_VAGUE = -200, -50, 0
# So much likelier a day must be to displace one that a phrase promises.
FAR_LIKELIER = 300

Weighed = tuple[float, PromiseMention]


def find_promise(findings: Findings, view: View) -> PromiseMention | None:
    """Return the promise of a letter whose kind and interview are known."""
    asked = Asked(findings.kind, findings.interview)
    possible = possible_promises(view, asked)
    weighed = [(PROMISED.weigh(traits), day.mention) for day, traits in possible]
    met = {
        t.span.start.date()
        for t in view.shape.times
        if t.span and t.time_named and t.role is None
    }
    believed = {
        day.mention.start
        for (weight, _), (day, _) in zip(weighed, possible, strict=True)
        if weight >= _least(day)
    }
    doubted = {day.mention.start for day, _ in possible} - believed
    phrased = _phrased(findings, view)
    firm = [
        mention
        for mention in phrased
        if not mention.faint
        and not (mention.promise.by in met and mention.promise.by == mention.promise.since)
        and mention.start not in doubted
    ]  # fmt: skip
    told_of = {mention.start for mention in phrased}
    likely = [
        (weight, mention)
        for (weight, mention), (day, _) in zip(weighed, possible, strict=True)
        if weight >= LIKELY
        and mention.promise.by not in met
        and (mention.start in told_of or not day.spanned)
    ]
    best = max(likely, key=lambda each: each[0], default=None)
    if firm:
        told = max(firm, key=lambda m: (m.promise.by is not None, _extends(m, firm), m.start))  # fmt: skip
        return _prolonged(_likelier(told, weighed, best), view)
    return best and _prolonged(best[1], view)


def _least(day: PossiblePromise) -> int:
    """Return how likely a day must be for its phrase to be believed."""
    if "behind" in day.vague:
        return UNLIKELY_IF_VAGUE
    return UNLIKELY_LENGTH if day.is_length else UNLIKELY


def _likelier(told: PromiseMention, weighed: list[Weighed], best: Weighed | None) -> PromiseMention:  # fmt: skip
    """Return what the same words rather mean, the Friday behind the interview, or a far likelier day."""
    same = [each for each in weighed if each[1].start == told.start]
    if not same:
        return told
    weight, meant = max(same, key=lambda each: each[0])
    if best and best[0] - weight > FAR_LIKELIER:
        return best[1]
    known = told.promise.by in {mention.promise.by for _, mention in same}
    return meant if known else told


def _prolonged(told: PromiseMention, view: View) -> PromiseMention:
    """Count "another week" from the day that was promised, while that is still ahead."""
    standing, today = view.history.promised, view.shape.frame.sent.date()
    by = told.promise.by
    if not told.extends or by is None or standing is None or standing < today:
        return told
    later = standing + (by - today)
    return told._replace(promise=replace(told.promise, by=later, since=later))


def _phrased(findings: Findings, view: View) -> tuple[PromiseMention, ...]:
    """Return what phrases promise, counted from the interview that the letter fixes."""
    found = view.promises
    if not findings.interview or not any(m.promise.days_after_interview for m in found):
        return found
    return find_promises(
        view.clues.text,
        view.shape.frame,
        interview=findings.interview,
        working_day=working_day(view.owner, view.clues.letter.head.sender),
    )


def _extends(mention: PromiseMention, found: list[PromiseMention]) -> bool:
    """Tell whether a promise moves an earlier one: "another week", then its day."""
    day = mention.promise.by
    before = (m.promise.by for m in found if m.extends and m.start < mention.start)
    return mention.extends or any(day and by and by <= day for by in before)
