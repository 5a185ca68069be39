"""A private Cyrus on loopback, from its unpacked Debian packages; any password is right."""

import contextlib
import socket
import subprocess
import time
from pathlib import Path

from tests.servers.dovecot import free_ports
from tests.servers.unpacked import CYRUS, as_mail, environment, hand_over, runs

IMAPD = """
configdirectory: {base}/conf
partition-default: {base}/spool
defaultpartition: default
admins: admin
servername: localhost
virtdomains: off
unixhierarchysep: yes
altnamespace: yes
allowplaintext: yes
sasl_pwcheck_method: alwaystrue
sasl_mech_list: PLAIN LOGIN
autocreate_quota: 0
autocreate_post: yes
autocreate_inbox_folders: Drafts | Sent | Trash
autocreate_subscribe_folders: Drafts | Sent | Trash
xlist-drafts: Drafts
xlist-sent: Sent
xlist-trash: Trash
cyrus_user: {user}
cyrus_group: {user}
specialusealways: yes
imapidlepoll: 1
idlesocket: {base}/sock/idle
notifysocket: {base}/sock/notify
proc_path: {base}/run/proc
mboxname_lockpath: {base}/run/lock
"""
MASTER = """
START {{
  recover cmd="{bin}/ctl_cyrusdb -C {base}/imapd.conf -r"
}}
SERVICES {{
  imap cmd="{bin}/imapd -C {base}/imapd.conf -U 30" listen="127.0.0.1:{port}" prefork=0 maxchild=50
}}
EVENTS {{
}}
"""


def available() -> bool:
    return runs(CYRUS / "imapd") and runs(CYRUS / "master")


class Cyrus:
    """The server; `stop` ends it by its process id."""

    def __init__(self, base: Path) -> None:
        self.base = base
        [self.port] = free_ports(1)
        for name in ("conf/socket", "spool", "sock", "run/proc", "run/lock"):
            (base / name).mkdir(parents=True)
        user = "mail" if as_mail() else base.owner()
        (base / "imapd.conf").write_text(IMAPD.format(base=base, user=user))
        (base / "cyrus.conf").write_text(
            MASTER.format(bin=CYRUS, base=base, port=self.port)
        )
        hand_over(base)
        self._start()

    def _start(self) -> None:
        options = ["-C", self.base / "imapd.conf", "-M", self.base / "cyrus.conf",
                   "-p", self.base / "master.pid", "-D"]  # fmt: skip
        log = (self.base / "log").open("wb")
        self.process = subprocess.Popen(
            [*as_mail(), str(CYRUS / "master"), *map(str, options)],
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        for _ in range(500):
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", self.port), 1) as line,
            ):
                if line.recv(4):
                    return
            time.sleep(0.05)
        raise RuntimeError(f"Cyrus does not greet: {(self.base / 'log').read_text()}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()
