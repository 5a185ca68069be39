"""What all tests share: how a missing real server is told."""

import os

import pytest

pytest_plugins = ["tests.servers.fixtures"]
REQUIRED = "FOLLOWUPD_TESTS_REQUIRE_SERVERS"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly which real servers were missing."""
    missing = {
        str(report.longrepr[2])
        for report in terminalreporter.stats.get("skipped", [])
        if "real server" in str(report.longrepr)
    }
    for reason in sorted(missing):
        terminalreporter.write_line(f"!!! {reason}", red=True, bold=True)
    for line in counted(terminalreporter):
        terminalreporter.write_line(line)


def counted(terminalreporter: pytest.TerminalReporter) -> list[str]:
    """Sum up what was broken, and what came of it."""
    reports = [
        report
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        if getattr(report, "when", "") == "call"
    ]
    told = [
        value for r in reports for name, value in r.user_properties if name == "borders"
    ]
    if not told:
        return []
    steps = sum(tried for _, tried, _ in told)
    kinds = {kind for kind, _, _ in told}
    stories = len(told) // len(kinds)
    broken = [what for _, _, broken in told for what in broken]
    counts = ", ".join(
        f"{broken.count(what)} {what}" for what in ("lost", "doubled", "sent")
    )
    return [f"{steps} steps × {stories} stories × {len(kinds)} mailboxes: {counts}"]


@pytest.fixture(scope="session")
def missing_server():
    """Skip for want of a real server, or fail where all of them are required."""

    def missing(what: str) -> None:
        reason = f"real server missing: {what}"
        if os.environ.get(REQUIRED):
            pytest.fail(reason)
        pytest.skip(reason)

    return missing
