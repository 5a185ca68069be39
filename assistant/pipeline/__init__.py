"""The whole program as pure functions: a world and news in, an outcome out.

The caller commits an outcome's events and effects together, performs each effect
once, reports what came of it (`drafted`, `found`), and treats the outcome of that
report in the same way until no effect is left. Before it hands over news after a
crash, it reports what became of the effects that it had begun.
"""

from assistant.pipeline.receiving import receive
from assistant.pipeline.reporting import (
    TAKEN_BACK,
    discarded,
    drafted,
    forget,
    found,
    note,
    taken_back,
)
from assistant.pipeline.waking import next_wake, wake
from assistant.pipeline.world import (
    Found,
    Outcome,
    Policy,
    World,
    begin,
    rebuild,
)

__all__ = [
    "TAKEN_BACK",
    "Found",
    "Outcome",
    "Policy",
    "World",
    "begin",
    "discarded",
    "drafted",
    "forget",
    "found",
    "next_wake",
    "note",
    "rebuild",
    "receive",
    "taken_back",
    "wake",
]
