"""`demo`: the daemon at work on sample mail, with a fast clock."""

import argparse
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from assistant import wiring
from assistant.cli.ending import Status
from assistant.cli.screen import Screen
from assistant.cli.story import ADDRESS, BEGIN, END, NAME, ZONE, Happening, Story
from assistant.cli.watching import Watcher
from assistant.cli.wording import shown_letter, shown_time
from assistant.config import Config, Log, MaildirAccount, Me, State
from assistant.shell.clock import FastClock
from assistant.shell.daemon import Daemon

SECONDS = 40.0
_TICK = 0.03
_INTRODUCTION = (
    "Eleven days in the mailbox of Ada Example, who looks for a job: sample mail in a "
    "temporary folder,\nthe real daemon, and a clock that runs {factor:,.0f} times as "
    "fast. Nothing is sent, nothing leaves this machine.\n"
)
Row = dict[str, Any]


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Tell the story as it happens, and show the Drafts folder at its end."""
    factor = (END - BEGIN).total_seconds() / SECONDS
    with tempfile.TemporaryDirectory(prefix="followupd-demo-") as folder:
        config = _config(Path(folder))
        story = Story(Path(folder) / "Maildir")
        story.begin()
        if not screen.as_json:
            screen.text(_INTRODUCTION.format(factor=factor))
        clock = FastClock(BEGIN, factor)
        daemon = wiring.build_daemon(config, clock=clock)
        with closing(Watcher(config)) as watcher:
            stage = _Stage(screen, story, daemon=daemon, clock=clock, watcher=watcher)
            _run_beside(daemon, stage)
        _show_drafts(screen, story)
    return Status.DONE


def _config(folder: Path) -> Config:
    me = Me(name=NAME, addresses=(ADDRESS,), timezone=ZONE, country="US")
    account = MaildirAccount(connector="maildir", path=str(folder / "Maildir"))
    return Config(
        me=me,
        accounts={"demo": account},
        state=State(path=str(folder / "state")),
        log=Log(level="error"),
    )


class _Stage:
    """Moves the story on as the clock does, and tells what comes of it."""

    def __init__(
        self,
        screen: Screen,
        story: Story,
        *,
        daemon: Daemon,
        clock: FastClock,
        watcher: Watcher,
    ) -> None:
        self._screen, self._story = screen, story
        self._daemon, self._clock, self._watcher = daemon, clock, watcher

    def play(self) -> None:
        """Go on until the story ends, or the daemon does."""
        while not self._daemon.is_stopping():
            now = self._clock.now().astimezone(ZONE)
            rows = [_row(happening) for happening in self._story.go_on(now)]
            rows += self._watcher.news()
            for row in sorted(rows, key=lambda row: datetime.fromisoformat(row["at"])):
                self._tell(row)
            if now >= END:
                return
            time.sleep(_TICK)

    def _tell(self, row: Row) -> None:
        if self._screen.as_json:
            self._screen.row(row)
            return
        line = f"{row['event']:<10} {_said(row)}"
        self._screen.text(f"{shown_time(row['at'])}  {line}")


def _row(happening: Happening) -> Row:
    return {
        "at": happening.at.isoformat(),
        "event": "mail" if happening.who != "you" else "you",
        "from": happening.who,
        "text": happening.text,
    }


def _said(row: Row) -> str:
    company = row.get("company") or "?"
    match row["event"]:
        case "mail":
            return f"{row['from']}: {row['text']}"
        case "you":
            return str(row["text"])
        case "understood":
            return f"{company}: {_understood(row)}"
        case "planned":
            due = f"due {shown_time(row['due'])}"
            return f"{company}: {shown_letter(row['followup'])}, {due}. {row['reason']}"
    return f"{company}: {shown_letter(row['followup'])}. {row['reason']}"


def _understood(row: Row) -> str:
    start, by = row["interview_start"], row["promise_by"]
    interview = f", interview {shown_time(start)}" if start else ""
    promise = f", they answer by {by}" if by else ""
    return f"{row['kind']}{interview}{promise}"


def _run_beside(daemon: Daemon, stage: _Stage) -> None:
    """Run the daemon where signals arrive, and the story beside it."""
    with ThreadPoolExecutor(1, thread_name_prefix="story") as threads:
        played = threads.submit(stage.play)
        played.add_done_callback(lambda _: daemon.stop())
        try:
            daemon.run()
        finally:
            daemon.stop()
    played.result()


def _show_drafts(screen: Screen, story: Story) -> None:
    drafts = [
        {
            "to": str(mail["To"]),
            "subject": str(mail["Subject"]),
            "body": mail.get_content(),
        }
        for mail in story.drafts()
    ]
    if screen.as_json:
        for draft in drafts:
            screen.row({"at": END.isoformat(), "event": "lies_in_drafts", **draft})
        return
    screen.text("")
    rows = [(d["to"], d["subject"], d["body"].strip()) for d in drafts]
    screen.table("What lies in Drafts now", ("to", "subject", "letter"), rows)
