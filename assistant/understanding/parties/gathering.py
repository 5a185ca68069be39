"""Says who is who: company, agency, position, people."""

from dataclasses import replace

from assistant.understanding.findings import Findings
from assistant.understanding.parties.companies.find import find_company
from assistant.understanding.parties.people.find import find_people
from assistant.understanding.parties.posts import find_position
from assistant.understanding.parties.sides import Sides
from assistant.understanding.phrases import fold
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind, Source

# Of strangers' letters about a job that are taken for nobody's, three in four are less
# sure than this, and the company is right in three of four of those.
_IN_DOUBT = 0.9


def with_parties(findings: Findings, view: View) -> Findings:
    """Return the findings with the company, the position and the people."""
    if findings.kind is Kind.AUTOREPLY:
        return findings
    if findings.kind is Kind.OTHER:
        return _in_doubt(findings, view)
    sides = Sides.of(view)
    company, agency = find_company(sides, findings.kind)
    position = find_position(view, findings.kind, company)
    proof = (*_proof(view, "company", company), *_proof(view, "position", position))
    return replace(
        findings,
        company=company,
        agency=agency,
        position=position,
        people=find_people(sides, findings.kind, company, position),
        evidence=(*findings.evidence, *proof),
    )


def _in_doubt(findings: Findings, view: View) -> Findings:
    """Return whom a letter names that may be about a job nevertheless.

    Its people are asked nothing, so that they are left out.
    """
    if findings.confidence >= _IN_DOUBT or view.history.about_a_job:
        return findings
    company, agency = find_company(Sides.of(view), Kind.REPLY)
    position = find_position(view, Kind.REPLY, company)
    return replace(findings, company=company, agency=agency, position=position)


def _proof(view: View, about: str, value: str | None) -> tuple[Evidence, ...]:
    if value is None:
        return ()
    place = view.clues.folded.find(fold(value))
    if place < 0:
        inherited = value in (view.history.company, view.history.position)
        rule = f"{about}.conversation" if inherited else f"{about}.sender"
        return (Evidence(about, value, Source.HEADER, rule),)
    words = view.clues.text[place : place + len(value)]
    return (Evidence(about, words, view.clues.source(place), f"{about}.named"),)
