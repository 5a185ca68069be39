"""UIDs into headings and messages, one bad message never spoiling the rest."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from imapclient.datetime_util import format_criteria_date

from connectors.base import HEADER_FIELDS, Folder, Heading, RawMessage
from connectors.imap.errors import BROKEN
from connectors.imap.wire import HardenedClient

WINDOW = 100_000
CHUNK = 500
TRIES = 3
MAX_MESSAGE = 4 * 1024 * 1024
_FIELDS = f"BODY.PEEK[HEADER.FIELDS ({' '.join(HEADER_FIELDS)})]"
HEADING_ITEMS = ("INTERNALDATE", "RFC822.SIZE", _FIELDS)
ID_ITEMS = ("BODY.PEEK[HEADER.FIELDS (Message-ID)]",)
MESSAGE_ITEMS = ("INTERNALDATE", f"BODY.PEEK[]<0.{MAX_MESSAGE}>")
DRAFT_ITEMS = ("FLAGS", "BODY.PEEK[]")
_KEY = re.compile(r"(\d{1,20})\.(\d{1,20})\.(.*)", re.S)

Fetched = dict[int, dict[bytes, object]]


def make_key(folder: str, uidvalidity: int, uid: int) -> str:
    """Return the key of a stored copy: UIDVALIDITY, UID and folder."""
    return f"{uidvalidity}.{uid}.{folder}"


def parse_key(key: str) -> tuple[str, int, int]:
    """Return folder, UIDVALIDITY and UID; raise `ValueError` when it is no key."""
    found = _KEY.fullmatch(key)
    if found is None:
        raise ValueError(f"{key!r} is no key of an IMAP mailbox")
    return found[3], int(found[1]), int(found[2])


def uid_set(uids: Sequence[int]) -> str:
    """Return sorted UIDs as the shortest set (RFC 9051, sequence-set)."""
    runs: list[list[int]] = []
    for uid in uids:
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(f"{lo}:{hi}" if lo != hi else str(lo) for lo, hi in runs)


def uids_from(
    client: HardenedClient, first: int, end: int, since: datetime | None
) -> list[int]:
    """Return the existing UIDs in [first, end), asked for in windows of UIDs.

    SINCE compares dates without zones (RFC 9051, 6.4.4), so a day more is asked for.
    """
    found: list[int] = []
    for low in range(first, end, WINDOW):
        criteria = ["UID", f"{low}:{min(low + WINDOW, end) - 1}"]
        if since is not None:
            day = format_criteria_date(since.astimezone(UTC) - timedelta(days=1))
            criteria += ["SINCE", day.decode("ascii")]
        found += [uid for uid in client.search(criteria) if first <= uid < end]
    return sorted(set(found))


def part(fetched: dict[bytes, object], prefix: bytes) -> bytes | None:
    """Return the literal whose name begins with `prefix`, None where it is missing."""
    for name, value in fetched.items():
        if name.startswith(prefix) and isinstance(value, bytes):
            return value
    return None


def to_heading(
    fetched: dict[bytes, object], key: str, folder: Folder
) -> Heading | None:
    """Return the heading in a FETCH answer, None where the answer is incomplete."""
    header = part(fetched, b"BODY[HEADER")
    if header is None:
        return None
    size = fetched.get(b"RFC822.SIZE")
    return Heading(
        key,
        folder,
        header,
        size if isinstance(size, int) else 0,
        _received(fetched),
    )


def to_message(
    fetched: dict[bytes, object], key: str, folder: Folder
) -> RawMessage | None:
    """Return the message in a FETCH answer, None where the answer is incomplete."""
    content = part(fetched, b"BODY[]")
    if content is None:
        return None
    return RawMessage(key, folder, content, _received(fetched))


def fetch_bisecting(
    fetch: Callable[[str], Fetched], uids: Sequence[int]
) -> Iterator[Fetched]:
    """Yield what these UIDs give; a chunk that breaks is halved until one is left out.

    `fetch` takes a UID set, and connects anew after it raised one of `BROKEN`; what
    it raises when it can't connect ends the whole. A single message is tried
    `TRIES` times before it is passed over, so that a cut line costs none.
    """
    for last in (False,) * (TRIES - 1) + (True,) if len(uids) == 1 else (False,):
        try:
            yield fetch(uid_set(uids))
        except BROKEN:
            if last or len(uids) > 1:
                break
        else:
            return
    middle = len(uids) // 2
    if middle:
        yield from fetch_bisecting(fetch, uids[:middle])
        yield from fetch_bisecting(fetch, uids[middle:])


def _received(fetched: dict[bytes, object]) -> datetime:
    value = fetched.get(b"INTERNALDATE")
    if isinstance(value, datetime):
        # The library's own kind of zone can be neither copied nor pickled.
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    return datetime.fromtimestamp(0, UTC)
