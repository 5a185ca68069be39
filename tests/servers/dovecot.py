"""A private Dovecot on loopback: maildir or sdbox, TLS by an authority of its own."""

import contextlib
import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import time
from pathlib import Path

USER, PASSWORD = "ada@example.org", "correct horse"
USERS = 500
AVAILABLE = bool(shutil.which("dovecot") and shutil.which("openssl"))
FORMATS = {"maildir": "maildir:~/Maildir:LAYOUT=fs", "sdbox": "sdbox:~/sdbox"}

CONFIG = """
protocols = imap lmtp
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/dovecot.log
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
default_vsz_limit = 0
first_valid_uid = 0
mail_uid = {user}
mail_gid = {group}
mail_home = {base}/home/%u
mail_location = {location}
mailbox_idle_check_interval = 1 s
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
ssl = yes
ssl_cert = <{base}/tls/server.pem
ssl_key = <{base}/tls/server.key
recipient_delimiter = +
protocol lmtp {{
  auth_username_format = %Lu
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/passwd
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={base}/home/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox {drafts} {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
  mailbox Trash {{
    special_use = \\Trash
    auto = subscribe
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
{extra}
"""


def free_ports(count: int) -> list[int]:
    """Return ports of loopback that nothing listens on."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def make_certificate(folder: Path) -> None:
    """Make an authority, and a certificate for localhost that it signed."""
    folder.mkdir(parents=True)
    key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    extensions = folder / "names"
    extensions.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    for command in (
        f"openssl req -x509 {key} -days 30 -subj /CN=tests -keyout ca.key -out ca.pem",
        f"openssl req {key} -subj /CN=localhost -keyout server.key -out server.csr",
        "openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial "
        "-days 30 -extfile names -out server.pem",
    ):
        subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)


class Dovecot:
    """The server; `stop` ends it by its process id.

    It has a session of its own: at its end Dovecot's master signals its process group.
    """

    def __init__(
        self,
        base: Path,
        *,
        storage: str = "sdbox",
        drafts: str = "Drafts",
        extra: str = "",
    ) -> None:
        self.base, self.storage, self.drafts = base, storage, drafts
        self.imap, self.imaps, self.lmtp = free_ports(3)
        self.ca_file = base / "tls" / "ca.pem"
        self._lay_out(extra)
        self.start()

    def start(self) -> None:
        command = ["dovecot", "-F", "-c", str(self.base / "dovecot.conf")]
        self.process = subprocess.Popen(
            [*self._as_mail(), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        for port in (self.imap, self.imaps, self.lmtp):
            self._await(port)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    def deliver(self, content: bytes, to: str = USER) -> None:
        """Deliver as a mail server does, over LMTP, waiting for a server that pauses."""
        self._await(self.lmtp)
        with smtplib.LMTP("127.0.0.1", self.lmtp) as lmtp:
            lmtp.sendmail("sender@example.net", [to], content)

    def doveadm(self, *arguments: str) -> str:
        command = ["doveadm", "-c", str(self.base / "dovecot.conf"), *arguments]
        done = subprocess.run(
            [*self._as_mail(), *command], check=True, capture_output=True, text=True
        )
        return done.stdout

    def log(self) -> str:
        return (self.base / "dovecot.log").read_text()

    def _lay_out(self, extra: str) -> None:
        for name in ("run", "state", "home"):
            (self.base / name).mkdir(parents=True)
        make_certificate(self.base / "tls")
        names = [USER, *(f"user{number}@example.org" for number in range(USERS))]
        users = "".join(f"{name}:{{PLAIN}}{PASSWORD}::::::\n" for name in names)
        (self.base / "passwd").write_text(users)
        user, group = ("mail", "mail") if os.geteuid() == 0 else (_me(), _me())
        (self.base / "dovecot.conf").write_text(
            CONFIG.format(
                base=self.base,
                user=user,
                group=group,
                location=FORMATS[self.storage],
                drafts=f'"{self.drafts}"',
                imap=self.imap,
                imaps=self.imaps,
                lmtp=self.lmtp,
                extra=extra,
            )
        )
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", "mail:mail", str(self.base)], check=True)
            for parent in self.base.parents:
                if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
                    parent.chmod(parent.stat().st_mode | 0o011)

    def _as_mail(self) -> list[str]:
        if os.geteuid() != 0:
            return []
        return ["setpriv", "--reuid=mail", "--regid=mail", "--clear-groups"]

    def _await(self, port: int) -> None:
        for _ in range(500):
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", port)),
            ):
                return
            time.sleep(0.02)
        raise RuntimeError(f"Dovecot does not listen on {port}: {self.log()}")


def _me() -> str:
    return pwd.getpwuid(os.geteuid()).pw_name
