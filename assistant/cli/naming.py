"""Finds what the user means by the start of an id."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.applications import Application, Followup
from assistant.cli.ending import Status, Stop
from assistant.cli.memory import Memory
from assistant.cli.overview import Known

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Meant:
    """An application, and the follow-up of it when that was named."""

    known: Known
    application: Application
    followup: Followup | None = None

    @property
    def id(self) -> str:
        """The full id of what was named."""
        return self.followup.id if self.followup else self.application.id


def find_meant(memory: Memory, start: str) -> Meant:
    """Return the one thing whose id begins so; raise `Stop` where that is not one."""
    known = [memory.known(one.account) for one in memory.accounts()]
    return choose(list(everything(known)), start)


def find_application(memory: Memory, start: str) -> Meant:
    """Return the application that is named by its own id, or by a follow-up's."""
    meant = find_meant(memory, start)
    return Meant(meant.known, meant.application)


def everything(worlds: Iterable[Known]) -> Iterable[Meant]:
    """Yield all that has an id."""
    for known in worlds:
        for application in known.world.applications.values():
            yield Meant(known, application)
            for followup in application.followups:
                yield Meant(known, application, followup)


def choose(things: list[Meant], start: str) -> Meant:
    """Return the one of these whose id is, or begins with, `start`."""
    found = [one for one in things if one.id == start] or [
        one for one in things if start and one.id.startswith(start)
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Stop(
            Status.FAILED, f"{start}: no such id: see the ids with 'followupd status'"
        )
    ids = ", ".join(one.id for one in found[:_SHOWN])
    raise Stop(
        Status.FAILED, f"{start}: several ids begin so ({ids}): write more of it"
    )
