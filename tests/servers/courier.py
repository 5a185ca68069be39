"""A private Courier on loopback: its own imapd behind a login that takes any password.

It has neither SPECIAL-USE nor MOVE, and with `plus=False` no UIDPLUS either.
"""

import contextlib
import os
import re
import socket
import subprocess
import threading
import time
from pathlib import Path

from tests.servers.unpacked import COURIER, GAMIN, as_mail, environment, hand_over, runs

CAPABILITY = (
    "IMAP4rev1 {plus}CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT "
    "QUOTA IDLE"
)
FOLDERS = ("", ".Drafts", ".Sent", ".Trash")
SETTINGS = {
    "IMAP_KEYWORDS": "1", "IMAP_ACL": "1", "IMAP_USELOCKS": "1",
    "IMAP_CHECK_ALL_FOLDERS": "0", "IMAP_ENHANCEDIDLE": "0", "IMAP_IDLE_TIMEOUT": "1",
    "IMAP_DISABLETHREADSORT": "0", "IMAP_TRASHFOLDERNAME": "Trash",
    "IMAP_EMPTYTRASH": "", "IMAP_MOVE_EXPUNGE_TO_TRASH": "0",
    "SENDMAIL": "/bin/true", "IMAP_LOG_DELETIONS": "0", "SHELL": "/bin/sh",
}  # fmt: skip
_LOGIN = re.compile(rb"(\S+) LOGIN \"?([\w.@-]+)\"? .*", re.I)


def available() -> bool:
    return runs(COURIER) and runs(GAMIN)


class Courier:
    """The server; each login gets a process of its own, ended by its id."""

    def __init__(self, base: Path, *, plus: bool = True) -> None:
        self.base, self.plus = base, plus
        base.mkdir(parents=True)
        hand_over(base)
        self._running = [self._start_watcher()]
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._listener.close()
        for process in self._running:
            process.kill()
            process.wait()

    def _start_watcher(self) -> subprocess.Popen[bytes]:
        """Start what tells imapd of changes in folders: it waits long for want of it."""
        name = f"tests{os.getpid()}{self.plus}"
        self._watcher = {"GAM_CLIENT_ID": name}
        process = subprocess.Popen(
            [*as_mail(), str(GAMIN), "--notimeout", name],
            env=environment() | self._watcher,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        while name not in Path("/proc/net/unix").read_text():
            if process.poll() is not None:
                raise RuntimeError("gam_server ended by itself")
            time.sleep(0.01)
        return process

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with contextlib.suppress(OSError), line, line.makefile("rb") as told:
            words = CAPABILITY.format(plus="UIDPLUS " if self.plus else "")
            line.sendall(f"* OK [CAPABILITY {words}] ready\r\n".encode())
            for said in told:
                if login := _LOGIN.match(said):
                    self._hand_over(line, tag=login[1], user=login[2].decode())
                    return
                tag = said.split()[0]
                line.sendall(
                    f"* CAPABILITY {words}\r\n".encode() + tag + b" OK done\r\n"
                )

    def _hand_over(self, line: socket.socket, *, tag: bytes, user: str) -> None:
        """Start the user's imapd, and hand on what both say after its greeting."""
        near, far = socket.socketpair()
        process = subprocess.Popen(
            [*as_mail(), str(COURIER), "Maildir"],
            stdin=far,
            stdout=far,
            stderr=subprocess.DEVNULL,
            cwd=self._home(user),
            env=self._environment(user),
            start_new_session=True,
        )
        self._running.append(process)
        far.close()
        with near, near.makefile("rb") as said:
            for greeting in said:
                if greeting.startswith(b"* PREAUTH"):
                    break
            line.sendall(tag + b" OK LOGIN Ok.\r\n")
            back = threading.Thread(target=_pump, args=(line, near), daemon=True)
            back.start()
            while piece := said.read1(65536):
                line.sendall(piece)
        process.wait()

    def _home(self, user: str) -> Path:
        home = self.base / user
        if not home.exists():
            for name in FOLDERS:
                for part in ("cur", "new", "tmp"):
                    (home / "Maildir" / name / part).mkdir(parents=True)
            hand_over(home)
        return home

    def _environment(self, user: str) -> dict[str, str]:
        home = str(self._home(user))
        words = CAPABILITY.format(plus="UIDPLUS " if self.plus else "")
        return environment() | SETTINGS | self._watcher | {
            "AUTHENTICATED": user, "AUTHADDR": user, "HOME": home,
            "MAILDIR": f"{home}/Maildir", "IMAP_CAPABILITY": words,
        }  # fmt: skip


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
