"""The owner at her mail program, and what can be seen of the daemon from outside."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

from connectors.headers import header_block, message_id
from tests.daemon.household import Household
from tests.daemon.process import Followupd
from tests.soak.courses import Course, Due, Scene


@dataclass(frozen=True)
class Told:
    """What the daemon wrote down of its drafts: kind and end of each, by Message-ID."""

    kinds: dict[str, str]
    ends: dict[str, str]


@dataclass(frozen=True)
class Usage:
    """What the daemon uses, its children's memory included (KiB)."""

    memory: int
    descriptors: int
    threads: int


def told_by(store: Path) -> Told:
    """Read the log of the store beside the daemon that writes it."""
    kinds: dict[str, str] = {}
    ends: dict[str, str] = {}
    ids: dict[str, str] = {}
    for row in _rows(store):
        if row["event"] != "followup_stepped":
            continue
        if row["state"] == "drafted":
            ids[row["followup"]] = row["message_id"]
            kinds[row["message_id"]] = row["kind"]
        if row["followup"] in ids:
            ends[ids[row["followup"]]] = row["state"]
    return Told(kinds, ends)


def _rows(store: Path) -> Iterator[dict[str, str]]:
    if not store.exists():
        return
    with contextlib.closing(sqlite3.connect(store, timeout=20)) as connection:
        yield from (
            json.loads(body)
            for (body,) in connection.execute("SELECT body FROM events ORDER BY id")
        )


def act(home: Household, scene: Scene, course: Course, kind: str) -> bytes | None:
    """Do what the scene says with the draft; return it as it lay there, if it did."""
    told = told_by(home.folder / "state" / "followupd.db")
    home.mail.select_folder(home.server.drafts)
    found = home.mail.fetch(home.mail.search("ALL"), ["BODY.PEEK[]"])
    for uid, parts in found.items():
        content = parts[b"BODY[]"]
        if course.thread.encode() not in content:
            continue
        if told.kinds.get(id_of(content)) != kind:
            continue
        if scene.does == "edit":
            edited = content + b"See you!\r\n"
            home.mail.append(home.server.drafts, edited, flags=(b"\\Draft",))
        if scene.does == "send":
            home.mail.copy([uid], "Sent")
        if scene.does in ("edit", "send", "delete"):
            home.mail.select_folder(home.server.drafts)
            home.mail.delete_messages([uid])
            home.mail.uid_expunge([uid])
        return bytes(content)
    return None


def usage_of(daemon: Followupd) -> Usage:
    """Return what the daemon uses now."""
    root = Path(f"/proc/{daemon.pid}")
    children = (root / "task" / str(daemon.pid) / "children").read_text().split()
    memory = sum(_status(int(pid), "VmRSS") for pid in (daemon.pid, *children))
    descriptors = len(list((root / "fd").iterdir()))
    return Usage(memory, descriptors, _status(daemon.pid, "Threads"))


def _status(pid: int, name: str) -> int:
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    values = dict(line.split(":", 1) for line in text.splitlines())
    return int(values.get(name, "0").split()[0])


@dataclass(frozen=True)
class Ending:
    """What there is at the end; `seen` are all drafts that ever lay there, by id."""

    told: Told
    seen: dict[str, bytes]
    folders: dict[str, list[bytes]]


def differences(courses: list[Course], end: Ending) -> Iterator[str]:
    """Yield each way in which the end is not what the stories ask for."""
    known: set[str] = set()
    for course in courses:
        thread, name = course.thread.encode(), f"{course.name} {course.number}"
        mine = [mid for mid, content in end.seen.items() if thread in content]
        drafted = {end.told.kinds[mid]: mid for mid in mine if mid in end.told.kinds}
        known |= set(mine)
        yield from (f"{name}: wrong {k}" for k in drafted.keys() - course.due.keys())
        yield from (f"{name}: lost {k}" for k in course.due.keys() - drafted.keys())
        for kind in course.due.keys() & drafted.keys():
            for fault in _faults(course.due[kind], drafted[kind], end):
                yield f"{name}: {kind} {fault}"
    for mid in (end.seen.keys() | end.told.kinds.keys()) - known:
        yield f"wrong draft, of no application: {mid}"


def _faults(due: Due, mid: str, end: Ending) -> Iterator[str]:
    """Yield what is wrong with a draft that there must be."""
    if end.told.ends[mid] != due.ends:
        yield f"ended as {end.told.ends[mid]}, not {due.ends}"
    for folder, contents in end.folders.items():
        there = sum(id_of(content) == mid for content in contents)
        if there != (folder == _FOLDERS.get(due.ends)):
            yield f"lies {there} times in {folder}"
    if date_of(end.seen[mid]) < due.earliest:
        yield f"came before {due.earliest}"


def id_of(content: bytes) -> str:
    return message_id(header_block(content))


def date_of(content: bytes) -> datetime:
    """Return when a draft was made, by its Date."""
    lines = header_block(content).decode("ascii").splitlines()
    return parsedate_to_datetime(next(x[6:] for x in lines if x.startswith("Date: ")))


_FOLDERS = {"drafted": "Drafts", "kept": "Drafts", "sent": "Sent", "withdrawn": "Trash"}
