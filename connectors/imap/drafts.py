"""Drafts on an IMAP server: added with APPEND, taken away by their exact UID."""

import re

from connectors.base import DraftRef, DraftState
from connectors.errors import Unavailable
from connectors.headers import digest, message_id
from connectors.imap.fetching import (
    CHUNK,
    DRAFT_ITEMS,
    ID_ITEMS,
    Fetched,
    fetch_bisecting,
    make_key,
    parse_key,
    part,
    uids_from,
)
from connectors.imap.session import Session

RECENT = 1000
_APPENDUID = re.compile(rb"\[APPENDUID (\d{1,20}) (\d{1,20})\]", re.I)


def append_draft(session: Session, content: bytes, wanted: str) -> DraftRef:
    """Add a draft and return where it lies (APPENDUID of RFC 4315, or by UIDNEXT)."""
    folder = session.folders().drafts
    validity, next_uid = session.status(folder)
    session.allow_writing(folder)
    said = session.client().append(folder, content, ("\\Draft", "\\Seen"))
    answer = _APPENDUID.search(said if isinstance(said, bytes) else b"")
    if answer:
        validity, uid = int(answer[1]), int(answer[2])
    else:
        uid = _uid_of(session, folder, next_uid, wanted)
    stored = _stored(session, folder, validity, uid)
    if stored is None:
        raise Unavailable(
            f"{session.account.name}: the draft that was added is not there"
        )
    return DraftRef(make_key(folder, validity, uid), wanted, digest(stored))


def look_for_draft(session: Session, wanted: str) -> DraftRef | None:
    """Return the newest draft with this Message-ID; ids are compared on this side."""
    folder = session.folders().drafts
    validity = session.select(folder)
    for uid, found in sorted(_ids(session, folder, 1).items(), reverse=True):
        if found == wanted and (stored := _stored(session, folder, validity, uid)):
            return DraftRef(make_key(folder, validity, uid), wanted, digest(stored))
    return None


def state_of(session: Session, ref: DraftRef) -> DraftState:
    """Compare what lies under the UID that was written with what was written."""
    folder, validity, uid = parse_key(ref.key)
    drafts = session.folders().drafts
    if folder == drafts and session.select(drafts) == validity:
        stored = _stored(session, drafts, validity, uid)
        if stored is not None and message_id(stored) == ref.message_id:
            same = digest(stored) == ref.digest
            return DraftState.UNTOUCHED if same else DraftState.EDITED
    return _successor(session, ref)


def take_away(session: Session, ref: DraftRef) -> DraftState:
    """Move exactly this untouched draft to Trash; see `Mailbox.withdraw`."""
    state = state_of(session, ref)
    if state is not DraftState.UNTOUCHED:
        return state
    folder, validity, uid = parse_key(ref.key)
    if session.select(folder, writing=True) != validity:
        return DraftState.EDITED
    client, trash = session.client(), session.folders().trash
    if trash and session.has("MOVE"):
        client.move([uid], trash)
    else:
        if trash:
            client.copy([uid], trash)
        client.add_flags([uid], [b"\\Deleted"], silent=True)
        if session.has("UIDPLUS"):
            client.uid_expunge([uid])
    session.select(folder)
    if _stored(session, folder, validity, uid) is not None:
        raise Unavailable(f"{session.account.name}: the draft was not taken away")
    return DraftState.GONE


def _successor(session: Session, ref: DraftRef) -> DraftState:
    """Look where a draft went whose UID is gone: edits and sending make new copies."""
    folders = session.folders()
    if folders.sent:
        _, end = session.status(folders.sent)
        recent = _ids(session, folders.sent, max(1, end - RECENT))
        if ref.message_id in recent.values():
            return DraftState.SENT
    if ref.message_id in _ids(session, folders.drafts, 1).values():
        return DraftState.EDITED
    if session.is_bare():
        raise Unavailable(
            f"{session.account.name}: the server shows no mail at all: waiting for it"
        )
    return DraftState.GONE


def _uid_of(session: Session, folder: str, first: int, wanted: str) -> int:
    found = [uid for uid, i in _ids(session, folder, first).items() if i == wanted]
    if not found:
        raise Unavailable(
            f"{session.account.name}: the draft that was added is not there"
        )
    return max(found)


def _ids(session: Session, folder: str, first: int) -> dict[int, str]:
    """Return the Message-IDs of a folder from UID `first` on."""
    _, end = session.status(folder)
    session.ensure(folder)
    uids = uids_from(session.client(), first, end, None)
    found: dict[int, str] = {}

    def fetch(wanted: str) -> Fetched:
        return session.fetch(folder, wanted, (*ID_ITEMS, "FLAGS"))

    for at in range(0, len(uids), CHUNK):
        for fetched in fetch_bisecting(fetch, uids[at : at + CHUNK]):
            for uid, parts in fetched.items():
                header = part(parts, b"BODY[HEADER")
                if header is not None and not _is_deleted(parts):
                    found[uid] = message_id(header)
    return found


def _stored(session: Session, folder: str, validity: int, uid: int) -> bytes | None:
    """Return what lies under a UID now, None where it is gone or marked as deleted."""
    if session.select(folder) != validity:
        return None
    parts = session.fetch(folder, str(uid), DRAFT_ITEMS).get(uid, {})
    return None if _is_deleted(parts) else part(parts, b"BODY[]")


def _is_deleted(parts: dict[bytes, object]) -> bool:
    flags = parts.get(b"FLAGS")
    return isinstance(flags, tuple) and any(
        isinstance(flag, bytes) and flag.lower() == b"\\deleted" for flag in flags
    )
