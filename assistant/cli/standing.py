"""`status`: how everything stands, and what the user may want to look at."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

from assistant.cli.ending import Status
from assistant.cli.history import as_csv, history_of, interest_rows
from assistant.cli.memory import Memory, open_memory
from assistant.cli.overview import rows_of
from assistant.cli.screen import Screen
from assistant.cli.wording import shown_hours, shown_letter, shown_time

Row = dict[str, Any]
_RECORD = ("when", "company", "who", "what", "words")
_INTEREST = ("company", "answers", "usually after", "waiting now")


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Print what is known of every account."""
    with open_memory(options) as memory:
        if options.history or options.csv:
            return _show_history(screen, memory, csv=options.csv)
        rows = list(_rows(memory))
    if screen.as_json:
        for row in rows:
            screen.row(row)
    else:
        _show(screen, rows)
    return Status.DONE


def _show_history(screen: Screen, memory: Memory, *, csv: bool) -> int:
    """Print the record of every account, or hand it over as CSV."""
    worlds = [memory.known(one.account) for one in memory.accounts()]
    rows = [row for known in worlds for row in history_of(known)]
    told = [row for known in worlds for row in interest_rows(known)]
    if csv:
        screen.out.write(as_csv(rows))
    elif screen.as_json:
        for row in (*rows, *told):
            screen.row(row)
    else:
        screen.table("The record", _RECORD, [_record(row) for row in rows])
        screen.table("Their answers", _INTEREST, [_interest(row) for row in told])
    return Status.DONE


def _rows(memory: Memory) -> Iterator[Row]:
    for account in memory.accounts():
        name = account.account
        yield {
            "what": "account",
            "account": name,
            "state": account.state,
            "said": account.said,
            "at": account.at.isoformat() if account.at else None,
        }
        yield from rows_of(memory.known(name), memory.profile)
        for mail in memory.store.hostile(name):
            yield {
                "what": "hostile",
                "account": name,
                "key": mail.key,
                "digest": mail.digest,
                "reason": mail.reason,
                "at": mail.at.isoformat(),
            }
        for notice in memory.store.notices(name):
            yield {
                "what": "notice",
                "account": name,
                "application": notice.application,
                "text": notice.text,
                "at": notice.at.isoformat(),
            }


def _show(screen: Screen, rows: Sequence[Row]) -> None:
    """Draw the tables that have anything in them."""
    drawn = (
        ("Accounts", ("account", "state", "what to do"), "account", _account),
        (
            "Applications",
            ("id", "company", "position", "state", "interviews", "last letter"),
            "application",
            _application,
        ),
        (
            "Follow-ups",
            ("id", "company", "letter", "state", "since", "due", "why"),
            "followup",
            _followup,
        ),
        ("Beside mail", ("company", "suggestion"), "suggestion", _suggestion),
        (
            "Doubts and warnings",
            ("id", "company", "why nothing is drafted"),
            "",
            _doubt,
        ),
        ("Told", ("when", "what"), "notice", _notice),
        (
            "Mails that broke their parser",
            ("when", "where", "why"),
            "hostile",
            _hostile,
        ),
    )
    for title, columns, what, cells in drawn:
        chosen = [row for row in rows if row["what"] == what or _doubted(row, what)]
        if chosen:
            screen.table(title, columns, [cells(row) for row in chosen])
    if all(row["what"] == "account" for row in rows):
        screen.text("no application is known yet")


def _record(row: Row) -> Sequence[str]:
    after = row["answered_after_hours"]
    waited = f" (after {shown_hours(after)})" if after is not None else ""
    return (
        shown_time(row["at"]),
        row["company"] or "?",
        row["who"],
        row["event"],
        f"{row['text']}{waited}",
    )


def _interest(row: Row) -> Sequence[str]:
    slower = ", longer than usual" if row["slower_than_usual"] else ""
    waiting = row["waiting_hours"]
    return (
        row["company"] or "?",
        str(row["answers"]),
        shown_hours(row["usual_hours"]),
        f"{shown_hours(waiting)}{slower}",
    )


def _doubted(row: Row, what: str) -> bool:
    """Whether a row belongs into the table of doubts, which has no name of its own."""
    return not what and bool(row.get("doubt") or row.get("warning"))


def _account(row: Row) -> Sequence[str]:
    return row["account"], row["state"], row["said"]


def _application(row: Row) -> Sequence[str]:
    starts = [
        f"{shown_time(one['start'])} {one['status']}" for one in row["interviews"]
    ]
    return (
        row["id"],
        row["company"] or "?",
        row["position"] or "?",
        row["state"],
        "\n".join(starts),
        shown_time(row["last_letter"]),
    )


def _followup(row: Row) -> Sequence[str]:
    return (
        row["id"],
        row["company"] or "?",
        shown_letter(row["followup"]),
        row["state"],
        shown_time(row["at"]),
        shown_time(row["due"]),
        row["reason"],
    )


def _suggestion(row: Row) -> Sequence[str]:
    return row["company"] or "", row["text"]


def _doubt(row: Row) -> Sequence[str]:
    return row["id"], row["company"] or "?", row["warning"] or row["doubt"]


def _notice(row: Row) -> Sequence[str]:
    return shown_time(row["at"]), row["text"]


def _hostile(row: Row) -> Sequence[str]:
    return shown_time(row["at"]), row["key"], row["reason"]
