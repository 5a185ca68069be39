"""Fills in what is left: promise, absence, requests, register, warning."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from assistant.understanding.asked import find_requests, find_topics
from assistant.understanding.contact import find_phones, find_postal_address
from assistant.understanding.findings import Findings
from assistant.understanding.forged import find_warning
from assistant.understanding.times import (
    PromiseMention,
    find_absence,
    find_faint_promise,
    find_promises,
)
from assistant.understanding.view import View
from assistant.understanding.workdays import working_day
from assistant.vocabulary import Evidence, Kind, Register

# What a sentence means that names its day for something else than an answer.
APART = frozenset("away document link pay sign start task".split())  # fmt: skip


def with_details(findings: Findings, view: View) -> Findings:
    """Return the findings with all that other findings don't depend on."""
    if findings.kind is Kind.AUTOREPLY:
        return _absent(findings, view)
    if findings.kind is Kind.OTHER:
        return findings
    clues, letter = view.clues, view.clues.letter
    findings = _promised(findings, view)
    return replace(
        findings,
        register=_register(view),
        phone=clues.has("phone"),
        phones=() if findings.from_owner else find_phones(letter),
        postal_address=None if findings.from_owner else find_postal_address(letter),
        topics=find_topics(clues),
        requests=find_requests(findings, view),
        on_hold=clues.has("reply.hold") and not findings.from_owner,
        friendly=clues.has("friendly"),
        unheld=findings.unheld or _is_missed(findings, view),
        warning=None if findings.from_owner else find_warning(view),
    )


def _is_missed(findings: Findings, view: View) -> bool:
    """Tell whether they write that somebody did not come, and name no other time."""
    decided = findings.kind in (Kind.REJECTION, Kind.OFFER)
    free = not (findings.from_owner or findings.times_named or decided)
    return free and view.clues.has("missed")


def _absent(findings: Findings, view: View) -> Findings:
    found = find_absence(view.clues.text, view.shape.frame)
    if found is None:
        return findings
    source = view.clues.source(found.start)
    proof = Evidence("absent_until", found.quote, source, "absence.until")
    return replace(
        findings, absent_until=found.until, evidence=(*findings.evidence, proof)
    )


def _promised(findings: Findings, view: View) -> Findings:
    if findings.from_owner or findings.kind in (Kind.REJECTION, Kind.OFFER):
        return findings
    found = view.promises
    if findings.interview and any(m.promise.days_after_interview for m in found):
        found = find_promises(
            view.clues.text,
            view.shape.frame,
            interview=findings.interview,
            working_day=_office_days(view),
        )
    met = {
        t.span.start.date()
        for t in view.shape.times
        if t.span and t.time_named and t.role is None
    }
    found = tuple(m for m in found if not (m.promise.by in met and m.promise.by == m.promise.since))  # fmt: skip
    weak = all(m.faint for m in found) and findings.kind is Kind.REPLY
    if weak and not view.history.upcoming(findings.at):
        apart = [(s.start, s.end) for s in view.sentences if s.senses & APART]
        faint = find_faint_promise(view.clues.text, view.shape.frame, working_day=_office_days(view), apart=apart)  # fmt: skip
        found = (*found, faint) if faint else found
    if not found:
        return findings
    last = max(found, key=lambda m: (m.promise.by is not None, _extends(m, found), m.start))  # fmt: skip
    proof = Evidence(
        "promise.by", last.quote, view.clues.source(last.start), "promise.named"
    )
    return replace(findings, promise=last.promise, evidence=(*findings.evidence, proof))


def _office_days(view: View) -> Callable[[date], bool]:
    return working_day(view.owner, view.clues.letter.head.sender)


def _extends(mention: PromiseMention, found: tuple[PromiseMention, ...]) -> bool:
    """Tell whether a promise moves an earlier one: "another week", then its day."""
    day = mention.promise.by
    before = (m.promise.by for m in found if m.extends and m.start < mention.start)
    return mention.extends or any(day and by and by <= day for by in before)


def _register(view: View) -> Register:
    hits = view.clues.hits
    polite = len(hits.get("address.polite", ()))
    familiar = len(hits.get("address.familiar", ()))
    formal = len(hits.get("register.formal", ()))
    casual = len(hits.get("register.casual", ()))
    if polite + familiar:
        if polite > familiar:
            return Register.FORMAL if formal >= casual else Register.NEUTRAL
        return Register.CASUAL if casual else Register.NEUTRAL
    if formal > casual:
        return Register.FORMAL
    return Register.CASUAL if casual > formal else Register.NEUTRAL
