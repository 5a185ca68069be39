"""Follows what the daemon writes into its memory."""

from collections.abc import Iterator
from typing import Any

from assistant import wiring
from assistant.applications import Application, FollowupStepped, LetterFiled
from assistant.config import Config


class Watcher:
    """Reads a store of its own beside the daemon's; `news` never tells twice."""

    def __init__(self, config: Config) -> None:
        """Open the store that the config names."""
        self._config = config
        self._store = wiring.open_store(config)
        self._told: dict[str, int] = {}
        self._revisions: dict[str, int] = {}

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    def news(self) -> Iterator[dict[str, Any]]:
        """Yield what was filed and every step of a follow-up since the last call."""
        for account in self._store.accounts():
            if self._revisions.get(account.account) == account.revision:
                continue
            self._revisions[account.account] = account.revision
            yield from self._news_of(account.account)

    def _news_of(self, account: str) -> Iterator[dict[str, Any]]:
        events = self._store.events(account)
        told = self._told.get(account, 0)
        self._told[account] = len(events)
        applications = wiring.worlds(self._config, self._store)[account].applications
        for name, event in events[told:]:
            if isinstance(event, FollowupStepped):
                yield _step_row(name, event, applications.get(name))
            elif isinstance(event, LetterFiled):
                yield _letter_row(name, event, applications.get(name))


def _step_row(
    name: str, event: FollowupStepped, application: Application | None
) -> dict[str, Any]:
    zone = event.at.tzinfo
    return {
        "at": event.at.isoformat(),
        "event": event.state.value,
        "followup": event.kind.value,
        "application": name,
        "company": application.company if application else None,
        "due": event.due.astimezone(zone).isoformat(),
        "send_by": event.send_by.astimezone(zone).isoformat(),
        "rule": event.rule,
        "guide": event.guide,
        "reason": event.reason,
    }


def _letter_row(
    name: str, event: LetterFiled, application: Application | None
) -> dict[str, Any]:
    said = event.findings
    by = said.promise.by if said.promise else None
    return {
        "at": event.at.isoformat(),
        "event": "understood",
        "application": name,
        "company": application.company if application else None,
        "kind": said.kind.value,
        "interview_start": said.interview.start.isoformat() if said.interview else None,
        "promise_by": by.isoformat() if by else None,
    }
