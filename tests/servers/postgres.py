"""A private PostgreSQL on loopback, without a password."""

import os
import pwd
import signal
import subprocess
import time
from pathlib import Path

from tests.servers.dovecot import free_ports

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
AVAILABLE = bool(PROGRAMS)


class Postgres:
    """The server; `stop` ends it by its process id."""

    def __init__(self, base: Path) -> None:
        self.base = base
        [self.port] = free_ports(1)
        base.mkdir(parents=True)
        user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        self._as = (
            ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
            if os.geteuid() == 0
            else []
        )
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", f"{user}:", str(base)], check=True)
            for parent in base.parents:
                if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
                    parent.chmod(parent.stat().st_mode | 0o011)
        self._run(
            "initdb", "-D", str(base / "data"), "-A", "trust", "-U", "tests", "-N"
        )
        self.process = subprocess.Popen(
            [*self._as, str(PROGRAMS[-1] / "postgres"), "-D", str(base / "data"),
             "-p", str(self.port), "-h", "127.0.0.1", "-k", str(base), "-F"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        self._await()

    def database(self, name: str) -> str:
        """Make a database; return its URL."""
        self._run(
            "createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "tests", name
        )
        return f"postgresql+psycopg://tests@127.0.0.1:{self.port}/{name}"

    def stop(self) -> None:
        # A fast shutdown: it does not wait for a connection that a failed test left.
        self.process.send_signal(signal.SIGINT)
        self.process.wait()

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(PROGRAMS[-1] / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd="/")

    def _await(self) -> None:
        for _ in range(300):
            ready = subprocess.run(
                [
                    str(PROGRAMS[-1] / "pg_isready"),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    str(self.port),
                ],
                capture_output=True,
                check=False,
            )
            if ready.returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError("PostgreSQL does not start")
