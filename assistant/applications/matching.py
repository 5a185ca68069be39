"""Which application a letter belongs to, how sure that is, and why."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from assistant.applications.application import Application
from assistant.applications.domains import is_relay, is_shared, registrable
from assistant.applications.naming import (
    Likeness,
    compare_companies,
    compare_positions,
)
from assistant.applications.threads import correspondents, referenced, subject_pairs
from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import Address, Owner

AMBIGUOUS = 0.4


class Match(NamedTuple):
    """An application with the certainty (0 to 1) and the reason of the match.

    `others` are the applications to which the letter may belong just as well.
    """

    application: str
    certainty: float
    why: str
    others: tuple[str, ...] = ()


class Catalogue(NamedTuple):
    """What letters are matched against: all applications, and where letters lie."""

    owner: Owner
    applications: Mapping[str, Application]
    filed: Mapping[str, str]


class _Likeness(NamedTuple):
    """How a letter's company and position compare with an application's."""

    company: Likeness
    position: Likeness

    @property
    def contradicts(self) -> bool:
        return Likeness.DIFFERENT in (self.company, self.position)


def conversation_of(head: Head, catalogue: Catalogue) -> str | None:
    """Return the application that a letter's envelope alone points to.

    It is the conversation's, else the only one of the person who writes.
    """
    threads = _threads(head, catalogue)
    if threads:
        return threads[0]
    known = [
        a for a in catalogue.applications.values() if _is_person(head, a, catalogue)
    ]
    alive = [a for a in known if a.rejected_at is None] or known
    return alive[0].id if len(alive) == 1 else None


def match(head: Head, findings: Findings, catalogue: Catalogue) -> Match | None:
    """Return the application to which a letter belongs, None for a stranger's."""
    rated = [
        Match(application.id, certainty, why)
        for application in catalogue.applications.values()
        for certainty, why in [_rate(head, findings, application, catalogue)]
        if certainty
    ]
    if not rated:
        return None
    best = max(one.certainty for one in rated)
    return _only([one for one in rated if one.certainty == best], catalogue)


def linked(head: Head, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the applications that a letter's own references tie together.

    Applications that clearly differ in company or position stay apart.
    """
    found = [catalogue.applications[name] for name in _referenced(head, catalogue)]
    first = next(iter(found), None)
    if first is None or is_relay(head.sender.address):
        return ()
    return tuple(
        a.id for a in found if a is first or not _compare_two(first, a).contradicts
    )


def _only(equals: list[Match], catalogue: Catalogue) -> Match:
    """Return the one match, else the latest of those that are equally good."""
    if len(equals) > 1:
        open_ones = [
            m
            for m in equals
            if catalogue.applications[m.application].rejected_at is None
        ]
        equals = open_ones or equals
    if len(equals) == 1:
        return equals[0]
    ordered = sorted(equals, key=lambda m: _last_heard(catalogue, m), reverse=True)
    best, *others = ordered
    why = "several applications fit this letter equally well"
    return Match(best.application, AMBIGUOUS, why, tuple(m.application for m in others))


def _last_heard(catalogue: Catalogue, found: Match) -> float:
    letters = catalogue.applications[found.application].letters
    return letters[-1].at.timestamp() if letters else 0.0


def _rate(
    head: Head, findings: Findings, application: Application, catalogue: Catalogue
) -> tuple[float, str]:
    """Return how sure it is that the letter belongs here, and why; 0 for not."""
    like = _compare(findings, application)
    by_entry = findings.calendar_uid and any(
        i.calendar_uid == findings.calendar_uid for i in application.interviews
    )
    if by_entry:
        return 1.0, "it has the calendar entry of an interview"
    if application.id in _referenced(head, catalogue)[:1] and not _breaks(head, like):
        return 0.98, "it answers a letter of the application"
    if like.contradicts:
        return 0.0, ""
    if _same_thread(head, application, catalogue):
        return 0.92, "it lies in the same conversation"
    return _rate_stranger(head, like, application, catalogue)


def _rate_stranger(
    head: Head, like: _Likeness, application: Application, catalogue: Catalogue
) -> tuple[float, str]:
    """Rate a letter of another conversation; company and position don't contradict."""
    same = like.position is Likeness.SAME
    if _is_person(head, application, catalogue):
        return (0.9 if same else 0.85), "somebody of the application writes"
    if like.company is Likeness.SAME:
        return (0.88 if same else 0.75), "it names the same company"
    if _is_colleague(head, application, catalogue):
        return (0.86 if same else 0.7), "it comes from the company's own domain"
    return 0.0, ""


def _breaks(head: Head, like: _Likeness) -> bool:
    """Whether an answer is about another application nevertheless.

    A relay threads letters of different companies; a person changes the subject
    only when both company and position do.
    """
    company = like.company is Likeness.DIFFERENT
    position = like.position is Likeness.DIFFERENT
    return company and (position or is_relay(head.sender.address))


def _compare(findings: Findings, application: Application) -> _Likeness:
    company = compare_companies(findings.company, application.company)
    agencies = (application.agency, findings.agency)
    if company is Likeness.DIFFERENT and Likeness.SAME in (
        compare_companies(findings.company, agencies[0]),
        compare_companies(application.company, agencies[1]),
    ):
        company = Likeness.UNKNOWN
    return _Likeness(
        company, compare_positions(findings.position, application.position)
    )


def _compare_two(one: Application, other: Application) -> _Likeness:
    return _Likeness(
        compare_companies(one.company, other.company),
        compare_positions(one.position, other.position),
    )


def _referenced(head: Head, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the applications of the letters that this one answers, nearest first."""
    filed = catalogue.filed
    names = (filed[m] for m in referenced(head) if m in filed)
    return tuple(
        dict.fromkeys(name for name in names if name in catalogue.applications)
    )


def _threads(head: Head, catalogue: Catalogue) -> tuple[str, ...]:
    direct = _referenced(head, catalogue)
    if direct:
        return direct
    return tuple(
        a.id
        for a in catalogue.applications.values()
        if _same_thread(head, a, catalogue)
    )


def _same_thread(head: Head, application: Application, catalogue: Catalogue) -> bool:
    trace = application.trace
    if head.thread is not None and head.thread in trace.threads:
        return True
    others = correspondents(head) - catalogue.owner.addresses
    return not trace.subjects.isdisjoint(subject_pairs(head, others))


def _others(head: Head, owner: Owner) -> Iterable[Address]:
    """Return who stands on the other side of a letter: its sender or its readers."""
    if head.sender.address in owner.addresses:
        return (a for a in (*head.to, *head.cc) if a.address not in owner.addresses)
    return (head.sender,)


def _is_person(head: Head, application: Application, catalogue: Catalogue) -> bool:
    known = application.trace.addresses
    return any(a.address in known for a in _others(head, catalogue.owner))


def _is_colleague(head: Head, application: Application, catalogue: Catalogue) -> bool:
    known = application.trace.addresses - catalogue.owner.addresses
    domains = {registrable(a.rpartition("@")[2]) for a in known}
    return any(
        registrable(a.domain) in domains
        for a in _others(head, catalogue.owner)
        if a.domain and not is_shared(a.domain) and not is_relay(a.address)
    )
