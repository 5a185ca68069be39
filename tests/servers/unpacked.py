"""Servers whose Debian packages conflict with Dovecot's: unpacked beside it, not installed."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(os.environ.get("FOLLOWUPD_SERVERS", "/var/tmp/followupd-servers"))
_LIBRARIES = ("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu", "usr/lib/courier-authlib",
              "usr/lib", "usr/lib/cyrus")  # fmt: skip
CYRUS = ROOT / "usr/lib/cyrus/bin"
COURIER = ROOT / "usr/bin/imapd"
GAMIN = ROOT / "usr/libexec/gam_server"


def environment() -> dict[str, str]:
    """Return the environment in which an unpacked program finds its libraries."""
    libraries = os.pathsep.join(str(ROOT / name) for name in _LIBRARIES)
    return {**os.environ, "LD_LIBRARY_PATH": libraries}


def as_mail() -> list[str]:
    """Return what runs a program as a user that servers accept."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=mail", "--regid=mail", "--clear-groups"]


def hand_over(folder: Path) -> None:
    """Give a folder to that user, and let it be reached."""
    if os.geteuid() != 0:
        return
    subprocess.run(["chown", "-R", "mail:mail", str(folder)], check=True)
    for parent in folder.parents:
        if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o011)


def runs(program: Path) -> bool:
    """Return whether a program is there with all its libraries."""
    if not program.exists() or not shutil.which("setpriv"):
        return False
    told = subprocess.run(
        ["ldd", str(program)],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return "not found" not in told.stdout
