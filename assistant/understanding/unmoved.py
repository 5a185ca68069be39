"""An interview that a letter leaves as it was."""

from dataclasses import replace

from assistant.understanding.findings import Findings
from assistant.understanding.times import Staying
from assistant.understanding.view import View
from assistant.vocabulary import Evidence


def left_as_it_was(findings: Findings, view: View, staying: Staying) -> Findings:
    """Return the findings with the interview that stands, and the words that say so."""
    words = view.clues.text[staying.start : staying.end]
    proof = Evidence(
        "interview.start", words, view.clues.source(staying.start), "time.staying"
    )
    return replace(
        findings, interview=staying.span, evidence=(*findings.evidence, proof)
    )
