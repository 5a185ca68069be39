"""An IMAP server in memory that misbehaves as it is told: what real ones do not do on demand."""

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from connectors.headers import header_block, message_id

PLAIN = "IMAP4rev1 UIDPLUS MOVE IDLE UNSELECT SPECIAL-USE"
_LITERAL = re.compile(rb"\{(\d+)\}\r\n$")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\((?:[^()]|\([^()]*\))*\))|(\S+)')


@dataclass
class Stored:
    content: bytes
    flags: set[str] = field(default_factory=set)
    received: datetime = datetime(2026, 3, 4, 12, tzinfo=UTC)


@dataclass
class Box:
    """A folder; `flags` are those of LIST."""

    flags: str = ""
    validity: int = 7
    next_uid: int = 1
    messages: dict[int, Stored] = field(default_factory=dict)

    def add(self, content: bytes, received: datetime | None = None) -> int:
        uid, self.next_uid = self.next_uid, self.next_uid + 1
        self.messages[uid] = Stored(content)
        if received:
            self.messages[uid].received = received
        return uid


@dataclass
class Manners:
    """How the server behaves; what is not set is as the RFC says.

    `refuse` gives the answer to a command (its name, and its number from 1 on) in
    place of the right one: text for a tagged answer, bytes to be sent as they are
    before the line is cut, None to behave. `rewrite` changes what is appended.
    `slip_in` is untagged data sent before each tagged answer. `cannot_search` are
    criteria that SEARCH fails on.
    """

    capability: str = PLAIN
    refuse: Callable[[str, int], str | bytes | None] = lambda name, number: None
    rewrite: Callable[[bytes], bytes] = lambda content: content
    slip_in: bytes = b""
    before_idle: bytes = b""
    lying_move: bool = False
    move_copies: bool = False
    merges_ids: bool = False
    unselectable: frozenset[str] = frozenset()
    hides_all: bool = False
    spoil: Callable[[int, bytes], bytes] = lambda uid, line: line
    cannot_search: frozenset[str] = frozenset()


class Scripted:
    """The server; every command of any line is counted in `commands`."""

    def __init__(self, manners: Manners | None = None, prefix: str = "") -> None:
        self.manners = manners or Manners()
        self.prefix = prefix
        self.boxes = {"INBOX": Box()}
        for name in ("Drafts", "Sent", "Trash"):
            self.boxes[prefix + name] = Box(f"\\{name}")
        self.commands: list[str] = []
        self.lock = threading.RLock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._listener.close()

    def box(self, name: str) -> Box:
        return self.boxes[name if name == "INBOX" else self.prefix + name]

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=_Talk(self, line).serve, daemon=True).start()


class _Talk:
    """One connection."""

    def __init__(self, server: Scripted, line: socket.socket) -> None:
        self.server, self.line = server, line
        self.selected = ""
        self.literal = b""

    def serve(self) -> None:
        with (
            contextlib.suppress(OSError, ValueError),
            self.line,
            self.line.makefile("rb") as told,
        ):
            self.say(b"* OK ready")
            for said in told:
                self.literal = b""
                if size := _LITERAL.search(said):
                    self.say(b"+ go on")
                    self.literal = told.read(int(size[1]))
                    told.readline()
                if not self.answer(said.decode("latin-1").rstrip("\r\n"), told):
                    return

    def say(self, *lines: bytes) -> None:
        self.line.sendall(b"".join(line + b"\r\n" for line in lines))

    def answer(self, said: str, told: Iterable[bytes]) -> bool:
        """Answer a command; return whether the line stays."""
        words = [a or b or c for a, b, c in _WORD.findall(said)]
        tag, name, rest = words[0], words[1].upper(), words[2:]
        if name == "UID":
            name, rest = f"UID {rest[0].upper()}", rest[1:]
        with self.server.lock:
            self.server.commands.append(name)
            manners = self.server.manners
            refused = manners.refuse(name, len(self.server.commands))
            if isinstance(refused, bytes):
                self.line.sendall(refused)
                return False
            if refused is not None:
                self.say(f"{tag} {refused}".encode())
                return True
            if name == "IDLE":
                return self.idle(tag, told)
            done = "OK done"
            for line in getattr(self, name.lower().replace(" ", "_"))(*rest):
                if line.startswith(b"="):
                    done = line[1:].decode()
                else:
                    self.say(line)
            if manners.slip_in:
                self.say(manners.slip_in)
            self.say(f"{tag} {done}".encode())
        return name != "LOGOUT"

    def idle(self, tag: str, told: Iterable[bytes]) -> bool:
        if self.server.manners.before_idle:
            self.say(self.server.manners.before_idle)
        self.say(b"+ idling")
        self.server.lock.release()
        try:
            ended = next(iter(told), b"")
        finally:
            self.server.lock.acquire()
        self.say(f"{tag} OK done".encode())
        return bool(ended)

    def capability(self) -> Iterator[bytes]:
        yield f"* CAPABILITY {self.server.manners.capability}".encode()

    def login(self, *_: str) -> Iterator[bytes]:
        yield from self.capability()

    def noop(self) -> Iterator[bytes]:
        yield from ()

    def logout(self) -> Iterator[bytes]:
        yield b"* BYE bye"

    def list(self, *_: str) -> Iterator[bytes]:
        for name, box in self.server.boxes.items():
            yield f'* LIST ({box.flags}) "/" "{name}"'.encode()

    def select(self, name: str, *_: str) -> Iterator[bytes]:
        box = self.server.boxes.get(name)
        if box is None or name in self.server.manners.unselectable:
            yield b"=NO [NONEXISTENT] it is not there"
            return
        self.selected = name
        yield f"* {len(self.shown(box))} EXISTS".encode()
        yield f"* OK [UIDVALIDITY {box.validity}] ok".encode()
        yield f"* OK [UIDNEXT {box.next_uid}] ok".encode()
        yield b"=OK [READ-WRITE] done"

    def examine(self, name: str, *_: str) -> Iterator[bytes]:
        for line in self.select(name):
            yield line.replace(b"READ-WRITE", b"READ-ONLY")

    def unselect(self) -> Iterator[bytes]:
        self.selected = ""
        yield from ()

    def status(self, name: str, *_: str) -> Iterator[bytes]:
        box = self.server.boxes[name]
        if name in self.server.manners.unselectable:
            yield b"=NO [NONEXISTENT] it is not there"
            return
        following = 1 if self.server.manners.hides_all else box.next_uid
        yield (
            f'* STATUS "{name}" (UIDVALIDITY {box.validity} UIDNEXT {following} '
            f"MESSAGES {len(self.shown(box))})"
        ).encode()

    def shown(self, box: Box) -> dict[int, Stored]:
        return {} if self.server.manners.hides_all else box.messages

    def uid_search(self, *criteria: str) -> Iterator[bytes]:
        words, shown = list(criteria), self.shown(self.here)
        if self.server.manners.cannot_search & set(words):
            yield b"=NO [SERVERBUG] SEARCH Server error - Please try again later"
            return
        every = words[words.index("UID") + 1] if "UID" in words else "1:*"
        wanted = uids_in(every, self.here)
        found = [uid for uid in wanted if uid in shown]
        if "SINCE" in words:
            since = words[words.index("SINCE") + 1]
            day = datetime.strptime(since, "%d-%b-%Y").replace(tzinfo=UTC)
            found = [u for u in found if shown[u].received.date() >= day.date()]
        if "HEADER" in words:
            wanted_id = words[words.index("HEADER") + 2]
            found = [u for u in found if id_of(shown[u].content) == wanted_id]
        yield f"* SEARCH {' '.join(map(str, found))}".encode()

    @property
    def here(self) -> Box:
        return self.server.boxes[self.selected]

    def uid_fetch(self, uids: str, items: str) -> Iterator[bytes]:
        messages = self.shown(self.here)
        for number, (uid, stored) in enumerate(sorted(messages.items()), 1):
            if uid in set(uids_in(uids, self.here)):
                line = f"* {number} FETCH ({self.fetched(uid, stored, items)})"
                yield self.server.manners.spoil(uid, line.encode("latin-1"))

    def fetched(self, uid: int, stored: Stored, items: str) -> str:
        parts = [f"UID {uid}", f"FLAGS ({' '.join(sorted(stored.flags))})"]
        parts.append(f'INTERNALDATE "{stored.received:%d-%b-%Y %H:%M:%S %z}"')
        parts.append(f"RFC822.SIZE {len(stored.content)}")
        if "HEADER" in items:
            name = re.search(r"(HEADER[^\]]*)\]", items)
            parts.append(
                literal(
                    f"BODY[{name[1] if name else ''}]", header_block(stored.content)
                )
            )
        elif "BODY.PEEK[]" in items:
            parts.append(
                literal("BODY[]" + ("<0>" if "<0." in items else ""), stored.content)
            )
        return " ".join(parts)

    def append(self, name: str, *_: str) -> Iterator[bytes]:
        box, content = (
            self.server.boxes[name],
            self.server.manners.rewrite(self.literal),
        )
        if self.server.manners.merges_ids:
            for uid in [
                u for u, s in box.messages.items() if id_of(s.content) == id_of(content)
            ]:
                del box.messages[uid]
        uid = box.add(content)
        box.messages[uid].flags = {"\\Draft", "\\Seen"}
        if "UIDPLUS" in self.server.manners.capability:
            yield f"=OK [APPENDUID {box.validity} {uid}] done".encode()

    def uid_store(self, uids: str, _item: str, flags: str) -> Iterator[bytes]:
        for uid in uids_in(uids, self.here):
            if uid in self.here.messages:
                self.here.messages[uid].flags |= set(flags.strip("()").split())
        yield from ()

    def uid_expunge(self, uids: str) -> Iterator[bytes]:
        for uid in uids_in(uids, self.here):
            if (
                uid in self.here.messages
                and "\\Deleted" in self.here.messages[uid].flags
            ):
                del self.here.messages[uid]
        yield from ()

    def uid_copy(self, uids: str, target: str) -> Iterator[bytes]:
        for uid in uids_in(uids, self.here):
            if uid in self.here.messages:
                self.server.boxes[target].add(self.here.messages[uid].content)
        yield from ()

    def uid_move(self, uids: str, target: str) -> Iterator[bytes]:
        if self.server.manners.lying_move:
            return
        yield from self.uid_copy(uids, target)
        if not self.server.manners.move_copies:
            for uid in uids_in(uids, self.here):
                self.here.messages.pop(uid, None)


def literal(name: str, content: bytes) -> str:
    return f"{name} {{{len(content)}}}\r\n{content.decode('latin-1')}"


def uids_in(text: str, box: Box) -> list[int]:
    """Return the UIDs of a set that may exist."""
    found: list[int] = []
    for part in text.split(","):
        low, _, high = part.partition(":")
        last = box.next_uid - 1 if high == "*" else int(high or low)
        found += range(int(low), min(last, box.next_uid) + 1)
    return found


def id_of(content: bytes) -> str:
    return message_id(header_block(content))
