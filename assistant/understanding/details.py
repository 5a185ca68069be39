"""Fills in what is left: promise, absence, requests, register, warning."""

from dataclasses import replace

from assistant.understanding.asked import find_requests, find_topics
from assistant.understanding.contact import find_phones, find_postal_address
from assistant.understanding.findings import Findings
from assistant.understanding.forged import find_warning
from assistant.understanding.promising import find_promise
from assistant.understanding.times import find_absence
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind, Register


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
    found = find_promise(findings, view)
    if found is None:
        return findings
    proof = Evidence(
        "promise.by", found.quote, view.clues.source(found.start), "promise.named"
    )
    return replace(
        findings, promise=found.promise, evidence=(*findings.evidence, proof)
    )


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
