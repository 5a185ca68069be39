"""Failures on demand, each for the next request that matches."""

import re
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request.

    `status` with `reason` is answered in place of an answer. `slow` waits so many
    seconds first. `cut` ends the line: "early" before anything is done, "late" after
    the work is done and before a byte is answered, "half" in the middle of the body.
    """

    status: int = 0
    reason: str = ""
    retry_after: str | None = None
    slow: float = 0.0
    cut: str = ""
    domain: str = "usageLimits"
    message: str = "the stand-in was told to fail"


@dataclass
class Faults:
    """Faults that wait for their request; patterns match "VERB path"."""

    waiting: list[list[Any]] = field(default_factory=list)

    def add(self, pattern: str, fault: Fault, *, times: int = 1) -> None:
        self.waiting.append([re.compile(pattern), fault, times])

    def clear(self) -> None:
        self.waiting.clear()

    def next_for(self, request: str) -> Fault | None:
        for entry in self.waiting:
            pattern, fault, times = entry
            if times and pattern.search(request):
                entry[2] -= 1
                return fault
        return None


def error_body(
    status: int, reason: str, message: str, domain: str = "global"
) -> dict[str, Any]:
    """Return an error as Google's JSON interfaces word it."""
    error = {"domain": domain, "reason": reason, "message": message}
    return {"error": {"code": status, "message": message, "errors": [error]}}
