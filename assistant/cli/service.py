"""Installs the user's own systemd unit, so that the daemon starts with his session."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen

UNIT = "followupd.service"
_WAIT = 60


def install_unit(screen: Screen, config: Path, state: Path) -> bool:
    """Write the unit and start it; return whether it was started.

    A unit that stands there already, and reads otherwise, is the user's own.
    """
    file = _units() / UNIT
    text = unit_text(config, state)
    if file.exists() and file.read_text("utf-8") != text:
        screen.note(f"{file}: it stands there already and is left as it is")
        return False
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    except OSError as error:
        said = (error.strerror or type(error).__name__).lower()
        raise Stop(
            Status.FAILED, f"{file}: {said}: let this user write there"
        ) from None
    screen.note(f"written: {file}")
    return _start(screen)


def unit_text(config: Path, state: Path) -> str:
    """Return the shipped unit with this program's, the config's and the state's place."""
    told = []
    for line in _shipped().read_text("utf-8").splitlines():
        if line.startswith("ExecStart="):
            told.append(f"ExecStart={_command(config)}")
        elif line.startswith("ExecStartPre="):
            told.append(f"ExecStartPre=+/bin/mkdir -p -m 0700 {_word(str(state))}")
        elif line == "ReadWritePaths=-%h/.local/state/followupd":
            told.append(f"ReadWritePaths=-{_word(str(state))}")
        else:
            told.append(line)
    return "\n".join(told) + "\n"


def _command(config: Path) -> str:
    beside = Path(sys.executable).with_name("followupd")
    program = [str(beside)] if beside.exists() else [sys.executable, "-m", "assistant"]
    return " ".join(map(_word, [*program, "run", "--config", str(config)]))


def _word(text: str) -> str:
    """Return one word of a unit's line (systemd.syntax(7))."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{text}"' if any(c.isspace() or c in "\"'" for c in text) else text


def _shipped() -> Path:
    """Return the unit beside this file, as it is installed, or the sources' own."""
    here = Path(__file__)
    installed = here.with_name(UNIT)
    return installed if installed.exists() else here.parents[2] / "systemd" / UNIT


def _units() -> Path:
    base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(base).expanduser() / "systemd" / "user"


def _start(screen: Screen) -> bool:
    program = shutil.which("systemctl")
    for words in (("daemon-reload",), ("enable", "--now", UNIT)):
        if program is None or not _ran(program, *words):
            screen.note(
                "systemd could not be told: do it in your own session with "
                f"'systemctl --user enable --now {UNIT}', or type 'followupd run'"
            )
            return False
    screen.note(
        "the daemon runs; let it run when you are logged out, too, with "
        "'loginctl enable-linger'"
    )
    return True


def _ran(program: str, *words: str) -> bool:
    try:
        done = subprocess.run(  # noqa: S603 - systemd's own program, and fixed words
            [program, "--user", *words], capture_output=True, timeout=_WAIT, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
