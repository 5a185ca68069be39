"""The daemon as a process, with its log read line by line as it comes."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

PATIENCE = 120.0


class Followupd:
    """`followupd run`; waits for what its log says, never for a time to pass."""

    def __init__(
        self,
        config: Path,
        *,
        clock: str | None = None,
        command: Sequence[str] = (),
        **env: str,
    ) -> None:
        """Start it; `clock` is that of FOLLOWUPD_CLOCK, `command` another module to run."""
        shared = {"XDG_RUNTIME_DIR": str(config.parent)}
        environment = {**os.environ, "PYTHONUNBUFFERED": "1", **shared, **env}
        if clock:
            environment["FOLLOWUPD_CLOCK"] = clock
        self._child = subprocess.Popen(
            [
                sys.executable,
                "-m",
                *(command or ("assistant", "run", "--config", str(config))),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        self.lines: list[str] = []
        self._queue: queue.Queue[str | None] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def wait_for(
        self, *, patience: float = PATIENCE, **expected: str
    ) -> dict[str, Any]:
        """Return the next line of the log that has these values."""
        return self.wait_until(
            lambda line: all(line.get(k) == v for k, v in expected.items()),
            what=str(expected),
            patience=patience,
        )

    def wait_until(
        self,
        fits: Callable[[dict[str, Any]], bool],
        *,
        what: str,
        patience: float = PATIENCE,
    ) -> dict[str, Any]:
        deadline = time.monotonic() + patience
        while (left := deadline - time.monotonic()) > 0:
            try:
                text = self._queue.get(timeout=left)
            except queue.Empty:
                break
            if text is None:
                break
            line = parse(text)
            if fits(line):
                return line
        raise AssertionError(f"the log never said {what}:\n{''.join(self.lines)}")

    def end(self) -> int:
        """Wait until it ends by itself, and all is heard; return its exit status."""
        status = self._child.wait(PATIENCE)
        self._listener.join(PATIENCE)
        return status

    def signal(self, number: signal.Signals) -> None:
        self._child.send_signal(number)

    def stop(self) -> int:
        """Stop it as systemd does; return its exit status."""
        if self._child.poll() is None:
            self._child.terminate()
        return self.end()

    def kill(self) -> None:
        self._child.kill()
        self._child.wait(PATIENCE)

    def runs(self) -> bool:
        """Return whether it has not ended by itself."""
        return self._child.poll() is None

    @property
    def pid(self) -> int:
        return self._child.pid

    def _listen(self) -> None:
        for line in self._child.stderr or ():
            self.lines.append(line)
            self._queue.put(line)
        self._queue.put(None)


def parse(text: str) -> dict[str, Any]:
    try:
        line = json.loads(text)
    except ValueError:
        return {"said": text}
    return line if isinstance(line, dict) else {"said": text}
