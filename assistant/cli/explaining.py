"""`explain`: the evidence, the rule and the guide behind each follow-up."""

import argparse
from collections.abc import Iterator
from typing import Any

from assistant.applications import Application, Filed, Followup, FollowupStepped
from assistant.cli.cancelling import endings
from assistant.cli.ending import Status
from assistant.cli.memory import open_memory
from assistant.cli.naming import Meant, find_meant
from assistant.cli.overview import Known, application_row, followup_row
from assistant.cli.screen import Screen
from assistant.cli.wording import shown_letter, shown_time
from assistant.guides import Profile

Row = dict[str, Any]


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Explain an application with all its follow-ups, or one follow-up."""
    with open_memory(options) as memory:
        meant, profile = find_meant(memory, options.id), memory.profile
    rows = [_cited(row, profile) for row in explained(meant)]
    for row in rows:
        if screen.as_json:
            screen.row(row)
        else:
            screen.text(_told(row))
    return Status.DONE


def explained(meant: Meant) -> Iterator[Row]:
    """Yield the application, its letters with evidence, and each follow-up's story."""
    known, application = meant.known, meant.application
    yield application_row(known, application)
    if meant.followup:
        yield _followup(known, application, meant.followup)
        return
    for letter in application.letters:
        yield _letter(known, letter)
    for followup in application.followups:
        yield _followup(known, application, followup)
    for not_made in known.plan(application).withheld:
        yield {
            "what": "withheld",
            "followup": not_made.kind.value,
            "rule": not_made.rule,
            "guide": not_made.guide,
            "reason": not_made.reason,
        }


def _cited(row: Row, profile: Profile) -> Row:
    """Add the titles of the guides that a row's rule rests on."""
    rule = profile.rules.get(row.get("rule", ""))
    return {**row, "cites": list(rule.cites)} if rule else row


def _letter(known: Known, letter: Filed) -> Row:
    return {
        "what": "letter",
        "at": known.shown(letter.at),
        "message_id": letter.head.message_id,
        "from": letter.head.sender.name or letter.head.sender.address,
        "subject": letter.head.subject,
        "kind": letter.findings.kind.value,
        "confidence": round(letter.findings.confidence, 2),
        "match": round(letter.certainty, 2),
        "evidence": [
            {"for": e.about, "text": e.text, "source": e.source.value, "by": e.rule}
            for e in letter.findings.evidence
        ],
    }


def _followup(known: Known, application: Application, followup: Followup) -> Row:
    """Return how a follow-up stands, the states it went through, and what ends it."""
    log = known.world.logs[application.id]
    steps = [
        {"at": known.shown(e.at), "event": e.state.value, "reason": e.reason}
        for e in log
        if isinstance(e, FollowupStepped) and e.followup == followup.id
    ]
    ends = endings(known, application, followup)
    return {
        **followup_row(known, application, followup),
        "history": steps,
        "cancelled_by": "; ".join(ends)
        or f"nothing any more: it is {followup.state.value}",
        "endings": list(ends),
    }


def _told(row: Row) -> str:
    tellers = {
        "application": _told_application,
        "letter": _told_letter,
        "followup": _told_followup,
        "withheld": _told_withheld,
    }
    return "\n".join(tellers[row["what"]](row)) + "\n"


def _told_application(row: Row) -> Iterator[str]:
    yield f"{row['position'] or 'A position'} at {row['company'] or '?'} ({row['id']})"
    for one in row["interviews"]:
        yield f"  interview {shown_time(one['start'])}, {one['status']}"
    for day in row["promises"]:
        yield f"  they answer by {day}"
    for note in row["notes"]:
        yield f"  your note: {note}"
    for about in ("warning", "doubt"):
        if row[about]:
            yield f"  {about}: {row[about]}"


def _told_letter(row: Row) -> Iterator[str]:
    sure = f"{row['confidence']:.0%} sure"
    yield f"{shown_time(row['at'])}  {row['from']}: {row['subject']}"
    yield f"  {row['kind']} ({sure}; belongs here: {row['match']:.0%} sure)"
    for proof in row["evidence"]:
        by = f", by {proof['by']}" if proof["by"] else ""
        yield f'  {proof["for"]}: "{proof["text"]}" ({proof["source"]}{by})'


def _told_followup(row: Row) -> Iterator[str]:
    yield f"{shown_letter(row['followup'])} ({row['id']}): {row['state']}"
    yield f"  due {shown_time(row['due'])}, to be sent by {shown_time(row['send_by'])}"
    yield f"  {_by(row)}"
    for step in row["history"]:
        yield f"  {shown_time(step['at'])} {step['event']}: {step['reason']}"
    for ending in row["endings"]:
        yield f"  would cancel it: {ending}"


def _told_withheld(row: Row) -> Iterator[str]:
    yield f"{shown_letter(row['followup'])}: not made"
    yield f"  {row['reason']}"
    yield f"  {_by(row)}"


def _by(row: Row) -> str:
    after = f", after {'; '.join(row['cites'])}" if row.get("cites") else ""
    return f"rule {row['rule']} of the guide {row['guide']}{after}"
