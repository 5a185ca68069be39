"""What `doctor` looks at, one check after the other; none of them ends the others."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant import wiring
from assistant.cli.ending import Status, Stop
from assistant.cli.failing import end_of
from assistant.config import Account, Config
from assistant.guides import ProfileError
from assistant.mailboxes import identity_of
from assistant.shell.clock import SystemClock
from assistant.shell.faults import Fault
from assistant.shell.health import clock_is_kept, free_bytes, unwritable
from assistant.shell.locks import MailboxHeld, MailboxLock
from assistant.shell.places import state_folder
from assistant.shell.store import Store
from connectors.base import SpecialFolders
from connectors.errors import ConnectorError

ROOM, PLENTY = 50 * 1024 * 1024, 500 * 1024 * 1024
_OLDEST = datetime(2026, 1, 1, tzinfo=UTC)
_SLACK = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Check:
    """What was found: `level` is ok, note or fault, `status` that of a fault alone."""

    check: str
    text: str
    level: str = "ok"
    mend: str | None = None
    account: str | None = None
    status: Status = Status.DONE


def checks(config: Config) -> Iterator[Check]:
    """Look at everything that the config names."""
    yield from _owner(config)
    yield from _guide(config)
    yield from _zone(config)
    yield from _clock()
    yield from _disk(config)
    yield from _memory(config)
    if not config.accounts:
        yield _fault(
            "accounts",
            "there is no account",
            "add one with 'followupd setup'",
            status=Status.USAGE,
        )
    for name, account in config.accounts.items():
        yield _daemon(config, name, account)
        yield from _mailbox(config, name, account)


def failed(check: str, stop: Stop, account: str | None = None) -> Iterator[Check]:
    """Yield a fault for each line that ended something; what stands last mends it."""
    for line in stop.lines:
        text, _, mend = line.rpartition(": ")
        yield _fault(check, text or mend, mend, status=stop.status, account=account)


def _fault(
    check: str,
    text: str,
    mend: str,
    *,
    status: Status = Status.FAILED,
    account: str | None = None,
) -> Check:
    return Check(check, text, "fault", mend, account, status)


def _note(check: str, text: str, mend: str, account: str | None = None) -> Check:
    return Check(check, text, "note", mend, account)


def _owner(config: Config) -> Iterator[Check]:
    if not config.me.addresses:
        yield _fault(
            "config",
            "none of your own addresses is known, so nothing can be told from your mail",
            'set addresses in [me], such as addresses = ["ada@example.org"]',
            status=Status.USAGE,
        )
    elif not config.me.name:
        yield _note("config", "letters end without a name", "set name in [me]")
    else:
        yield Check("config", "no fault found")


def _guide(config: Config) -> Iterator[Check]:
    try:
        wiring.profile_of(config)
    except ProfileError as error:
        yield from failed("guide", Stop(Status.USAGE, *error.lines))
    else:
        yield Check("guide", f"following {config.guide.use}")


def _zone(config: Config) -> Iterator[Check]:
    here, chosen = str(wiring.system_zone()), config.me.timezone
    if chosen and str(chosen) != here:
        mend = "that is right while you travel; else correct timezone in [me]"
        yield _note("zone", f"yours is {chosen}, the machine's is {here}", mend)
    elif not chosen and here in ("UTC", "Etc/UTC"):
        mend = 'set timezone in [me], such as "Europe/Berlin"'
        yield _note("zone", "the machine's zone is UTC, and you named none", mend)
    else:
        yield Check("zone", str(chosen or here))
    if not config.me.country:
        mend = 'set country in [me], such as "US"'
        yield _note("zone", "public holidays are not known", mend)


def _clock() -> Iterator[Check]:
    now = SystemClock().now()
    if now < _OLDEST:
        yield _fault("clock", f"the clock shows {now:%Y-%m-%d}", "set the clock")
    elif clock_is_kept() is False:
        mend = "let a time service keep it ('timedatectl set-ntp true')"
        yield _note("clock", "nothing keeps the clock in step", mend)
    else:
        yield Check("clock", f"{now:%Y-%m-%d %H:%M} UTC")


def _disk(config: Config) -> Iterator[Check]:
    folder = state_folder(config.state.path)
    if reason := unwritable(folder):
        mend = "let this user write there, or set path in [state]"
        yield _fault("disk", f"{folder}: it can't be written ({reason})", mend)
        return
    free = free_bytes(folder)
    said = f"{folder}: {free // 1024**2} MiB are free"
    if free < ROOM:
        yield _fault("disk", said, "make room: nothing is drafted on a full disk")
    elif free < PLENTY:
        yield _note("disk", said, "make room before it is full")
    else:
        yield Check("disk", said)


def _memory(config: Config) -> Iterator[Check]:
    """Open the store, where there is one: that checks it as well."""
    place = wiring.store_place(config)
    if isinstance(place, Path) and not place.exists():
        yield Check("memory", f"{place}: there is none yet")
        return
    try:
        store = Store(place)
    except Fault as error:
        yield from failed("memory", Stop(Status.FAILED, str(error)))
        return
    try:
        newest = max((a.at for a in store.accounts() if a.at), default=None)
    finally:
        store.close()
    if newest and newest > SystemClock().now() + _SLACK:
        said = f"the daemon was last at work on {newest:%Y-%m-%d %H:%M} UTC, which is to come"
        yield _fault("clock", said, "set the clock")
    yield Check("memory", "no fault found")


def _daemon(config: Config, name: str, account: Account) -> Check:
    """Tell whether a daemon keeps the mailbox, by its lock."""
    locks = state_folder(config.state.path) / "locks"
    lock = MailboxLock(locks, identity_of(account))
    if not locks.exists():
        return _note("daemon", "it was never started", "run 'followupd run'", name)
    try:
        lock.acquire()
    except MailboxHeld:
        return Check("daemon", "it keeps this mailbox", account=name)
    except Fault as error:
        text, _, mend = str(error).rpartition(": ")
        return _fault("daemon", text, mend, account=name)
    lock.release()
    mend = "start it: 'followupd run', or 'systemctl --user start followupd'"
    return _note("daemon", "it is not running", mend, name)


def _mailbox(config: Config, name: str, account: Account) -> Iterator[Check]:
    try:
        mailbox = wiring.opener_of(config).open(name, account)
        try:
            found = mailbox.special_folders()
        finally:
            mailbox.close()
    except ConnectorError as error:
        stop = end_of(error) or Stop(Status.FAILED, str(error))
        yield from failed("login", stop, name)
        return
    yield Check("login", "it works", account=name)
    yield from _folders(name, found)


def _folders(name: str, found: SpecialFolders) -> Iterator[Check]:
    yield Check("folders", f"drafts go to {found.drafts!r}", account=name)
    if found.sent is None:
        mend = "name it with sent_folder, or letters that you write are not seen"
        yield _note("folders", "there is no folder of sent mail", mend, name)
    if found.trash is None:
        mend = "nothing is lost: 'followupd undo' brings them back"
        said = (
            "withdrawn drafts are deleted, since there is no Trash, or no right to it"
        )
        yield _note("folders", said, mend, name)
