"""`preview`: a letter as it would be drafted now."""

import argparse
from collections.abc import Iterator

from assistant.cli.ending import Status, Stop
from assistant.cli.memory import open_memory
from assistant.cli.naming import Meant, find_application
from assistant.cli.screen import Screen
from assistant.cli.wording import shown_letter
from assistant.drafting import Draft, Refusal
from assistant.vocabulary import FollowupKind


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Print the letter of that kind that the plan holds for an application."""
    with open_memory(options) as memory:
        meant = find_application(memory, options.id)
        letters = list(_letters(meant, FollowupKind(options.kind)))
    for letter in letters:
        _show(screen, letter)
    return Status.DONE


def _show(screen: Screen, letter: Draft) -> None:
    if screen.as_json:
        screen.row(
            {
                "to": [person.address for person in letter.to],
                "cc": [person.address for person in letter.cc],
                "subject": letter.subject,
                "body": letter.body,
                "in_reply_to": letter.in_reply_to,
            }
        )
        return
    screen.text(f"To: {', '.join(person.address for person in letter.to)}")
    screen.text(f"Subject: {letter.subject}\n\n{letter.body}")


def _letters(meant: Meant, kind: FollowupKind) -> Iterator[Draft]:
    """Yield the letters, those of later as they are now; raise `Stop` without any."""
    plan, known = meant.known.plan(meant.application), meant.known
    steps = [step for step in plan.steps if step.kind is kind]
    for step in steps:
        # What is not due yet is shown as if its moment had come.
        moment = max(known.now, step.due)
        written = known.world.policy.write(step, meant.application, moment)
        if isinstance(written, Refusal):
            raise Stop(Status.FAILED, f"{written.reason} [{written.rule}]")
        yield written
    if steps:
        return
    reasons = [f"{w.reason} [{w.rule}]" for w in plan.withheld if w.kind is kind]
    why = "; ".join(reasons) or "the guides do not advise it now"
    raise Stop(Status.FAILED, f"no {shown_letter(kind)} is planned: {why}")
