"""What all tests share: how a missing real server is told."""

import os

import pytest
import structlog
from hypothesis import settings

from assistant.shell.clock import SystemClock
from tests.reliability import THOROUGH, summed_up, write_down

pytest_plugins = ["tests.servers.fixtures"]

# A change that lands must not fail by chance: only a thorough run looks for new examples.
settings.register_profile("repeatable", derandomize=True)
if not THOROUGH:
    settings.load_profile("repeatable")

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
    told = [
        told
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        if getattr(report, "when", "") == "call"
        for told in report.user_properties
    ]
    lines = summed_up(told)
    if lines and THOROUGH:
        write_down(lines, SystemClock().now().date())
    return lines


@pytest.fixture(autouse=True)
def logs_of_its_own():
    """Forget how a test had logs written: its stream is closed when it ends."""
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def missing_server():
    """Skip for want of a real server, or fail where all of them are required."""

    def missing(what: str) -> None:
        reason = f"real server missing: {what}"
        if os.environ.get(REQUIRED):
            pytest.fail(reason)
        pytest.skip(reason)

    return missing
