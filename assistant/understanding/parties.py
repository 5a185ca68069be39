"""Says who is who: company, agency, position, people."""

from assistant.understanding.findings import Findings
from assistant.understanding.view import View


def with_parties(findings: Findings, view: View) -> Findings:
    """Return the findings with the company, the position and the people."""
    return findings
