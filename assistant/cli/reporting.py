"""`report`: one self-contained HTML page, with a timeline for each application."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from assistant.applications import Application, FollowupState, interest_of
from assistant.cli.ending import Status, Stop
from assistant.cli.history import record_of
from assistant.cli.memory import Memory, open_memory
from assistant.cli.overview import ALIVE, Known, followup_row, state_of
from assistant.cli.page import NAMES, PAGE, STYLE
from assistant.cli.safety import harmless
from assistant.cli.screen import Screen
from assistant.cli.timeline import picture
from assistant.cli.wording import shown_hours, shown_letter, shown_time
from assistant.guides import keep_looking

_HOUR_SECONDS = 3600
_PLANNED = (FollowupState.PLANNED, FollowupState.MOVED)
Card = dict[str, Any]


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Write the page, readable by its owner alone."""
    with open_memory(options) as memory:
        page = report_page(memory)
    target = Path(options.output).expanduser()
    try:
        target.touch(mode=0o600)
        target.chmod(0o600)
        target.write_text(page, "utf-8")
    except OSError as error:
        raise Stop(
            Status.FAILED, f"{target}: cannot be written: {error.strerror}"
        ) from None
    if screen.as_json:
        screen.row({"what": "report", "file": str(target)})
    else:
        screen.text(f"wrote {target}")
    return Status.DONE


def report_page(memory: Memory) -> str:
    """Return the page; every text from a mail is escaped, and cleaned before."""
    worlds = [memory.known(one.account) for one in memory.accounts()]
    known = [(one, a) for one in worlds for a in one.world.applications.values()]
    cards = [_card(*one) for one in sorted(known, key=_last, reverse=True)]
    followups = [f.state for _, a in known for f in a.followups]
    alive = sum(state_of(a) in ALIVE for _, a in known)
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: harmless(value) if isinstance(value, str) else value,
    )
    return environment.from_string(PAGE).render(
        style=STYLE,
        names=NAMES,
        told_at=shown_time(memory.now.astimezone(memory.owner.timezone).isoformat()),
        cards=cards,
        alive=alive,
        general=[line for line in [keep_looking(memory.profile, alive)] if line],
        planned=sum(state in _PLANNED for state in followups),
        drafted=followups.count(FollowupState.DRAFTED),
    )


def _last(one: tuple[Known, Application]) -> float:
    letters = one[1].letters
    return letters[-1].at.timestamp() if letters else 0.0


def _card(known: Known, application: Application) -> Card:
    return {
        "company": application.company,
        "position": application.position,
        "state": state_of(application),
        "interest": _interest(known, application),
        "doubts": [d for d in (application.warning, application.doubt) if d],
        "picture": picture(known, application),
        "suggestions": known.suggestions(application),
        "followups": list(_followups(known, application)),
        "record": [
            {**row, "at": shown_time(row["at"])}
            for row in record_of(known, application)
        ],
    }


def _followups(known: Known, application: Application) -> Iterator[Card]:
    for one in application.followups:
        row = followup_row(known, application, one)
        if one.state is not FollowupState.CANCELLED:
            letter = shown_letter(row["followup"])
            yield {**row, "letter": letter, "due": shown_time(row["due"])}


def _interest(known: Known, application: Application) -> str:
    """Return in a few words how fast they answer."""
    interest = interest_of(application)
    usual, waited = interest.usual, interest.waited(known.now)
    parts = []
    if usual is not None:
        hours = shown_hours(usual.total_seconds() / _HOUR_SECONDS)
        parts.append(f"they usually answer after {hours}")
    if waited is not None:
        hours = shown_hours(waited.total_seconds() / _HOUR_SECONDS)
        slower = ", longer than usual" if interest.is_slow(known.now) else ""
        parts.append(f"you have been waiting for {hours}{slower}")
    return "; ".join(parts)
