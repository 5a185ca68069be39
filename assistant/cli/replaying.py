"""`replay`: the daemon's own decisions over an existing mailbox."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from assistant import wiring
from assistant.cli.archive import Archive, read_archive
from assistant.cli.ending import Status, Stop
from assistant.cli.owner import owner_for
from assistant.cli.screen import Screen
from assistant.cli.settings import found_config
from assistant.cli.wording import shown_letter
from assistant.pipeline import begin
from assistant.shell.replaying import ReplayEvent, replay

COLUMNS = ("when", "what", "letter", "company", "why")


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Print what would have been drafted and withdrawn, when, and why."""
    archive = read_archive(options.paths, screen)
    owner = owner_for(archive, options, screen)
    until = parse_until(options.until, owner.timezone)
    policy = wiring.policy_of(found_config(options), owner)
    events = replay(archive.letters, begin(owner, policy), until=until)
    if screen.as_json:
        for event in events:
            screen.row(event.as_json())
    else:
        _show(screen, archive, list(screen.progress(events, "replaying")))
    return archive.status


def parse_until(text: str | None, zone: ZoneInfo) -> datetime | None:
    """Return the moment that the text names; a day counts to its end in the zone."""
    if text is None:
        return None
    try:
        if len(text) == len("2025-03-04"):
            day = date.fromisoformat(text)
            return datetime.combine(day, time.max, zone)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Stop(
            Status.USAGE,
            f"--until {text!r} is no time: write 2025-03-04 or 2025-03-04T17:30",
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _show(screen: Screen, archive: Archive, events: Sequence[ReplayEvent]) -> None:
    title = f"{len(archive.letters)} messages, {len(events)} events"
    screen.table(title, COLUMNS, [cells(event) for event in events])
    for line in _letters(events) if screen.verbosity else ():
        screen.text(line)


def cells(event: ReplayEvent) -> tuple[str, ...]:
    """Return a row for people."""
    subject = f"\n“{event.draft.subject}”" if event.draft else ""
    return (
        f"{event.at:%a %Y-%m-%d %H:%M}",
        event.event.value,
        shown_letter(event.followup.value),
        event.company or "?",
        f"{event.reason} [{event.rule}]{subject}",
    )


def _letters(events: Sequence[ReplayEvent]) -> Iterator[str]:
    """Yield each draft in full."""
    for event in events:
        if event.draft:
            to = ", ".join(person.address for person in event.draft.to)
            yield f"{event.at:%a %Y-%m-%d %H:%M} to {to}: {event.draft.subject}"
            yield f"\n{event.draft.body}\n"
