"""Plays a story while calls of the store to the disk fail, one after the other (libfiu).

It runs in a process of its own, with libfiu's libraries loaded before all others:
`python -m tests.faults.failing_disk FOLDER STRIDE` prints what came of it as JSON.
"""

import contextlib
import ctypes
import json
import os
import sys
from pathlib import Path

from assistant.shell.store import StoreFault
from tests.faults.houses import on_maildir
from tests.faults.play import Play
from tests.faults.stories import STORIES

LIBRARIES = ("/usr/lib/fiu/fiu_run_preload.so", "/usr/lib/fiu/fiu_posix_preload.so")
CALLS = ("posix/io/rw/pwrite", "posix/io/sync/fdatasync")
EIO, ENOSPC = 5, 28
_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_char_p,
    ctypes.POINTER(ctypes.c_int),
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.POINTER(ctypes.c_uint),
)


class Disk:
    """Counts the calls of one kind, and lets the n-th fail, or all from there on."""

    def __init__(self) -> None:
        self.calls, self.fails_at, self.for_good = 0, 0, False
        self._ask = _CALLBACK(self._fails)

    def arm(self, call: str, *, at: int, number: int) -> None:
        """Let the call fail with an error number; `at` 0 only counts."""
        self.calls, self.fails_at = 0, at
        self.for_good = at % 2 == 0
        ctypes.CDLL("libfiu.so.0").fiu_enable_external(
            call.encode(), 1, ctypes.c_void_p(number), 0, self._ask
        )

    def disarm(self, call: str) -> int:
        """Return how often it was called."""
        ctypes.CDLL("libfiu.so.0").fiu_disable(call.encode())
        return self.calls

    def _fails(self, *_: object) -> int:
        self.calls += 1
        if not self.fails_at:
            return 0
        return int(
            self.calls >= self.fails_at
            if self.for_good
            else self.calls == self.fails_at
        )


def counted(folder: Path, disk: Disk, call: str) -> list[int]:
    """Return how often each scene makes the call."""
    play, counts = on_maildir(folder), []
    for moment, happens in STORIES[0].scenes:
        happens(play.rig)
        disk.arm(call, at=0, number=EIO)
        play.visit(moment)
        counts.append(disk.disarm(call))
    play.close()
    return counts


def failed(play: Play, disk: Disk, call: str, scene: int, at: int) -> None:
    """Play with a failure in one scene, and let it settle on a sound disk."""
    for number, (moment, happens) in enumerate(STORIES[0].scenes):
        happens(play.rig)
        if number == scene:
            disk.arm(call, at=at, number=(EIO, ENOSPC)[at // 2 % 2])
        with contextlib.suppress(StoreFault):  # a daemon that cannot start at all
            play.visit(moment)
        if number == scene:
            disk.disarm(call)
            play.settle(moment)


def main(folder: Path, stride: int) -> None:
    """Print how many failures were tried, and those that changed the end."""
    disk = Disk()
    calm = on_maildir(folder / "meant")
    meant = calm.undisturbed(STORIES[0])
    calm.close()
    wrong, tried = [], 0
    for call in CALLS:
        counts = counted(folder / f"count{len(call)}", disk, call)
        places = [(s, n) for s, many in enumerate(counts) for n in range(1, many + 1)]
        for scene, at in places[stride // 2 :: stride]:
            play = on_maildir(folder / f"{len(call)}-{scene}-{at}")
            failed(play, disk, call, scene, at)
            if play.ending() != meant:
                wrong.append(f"{call} {at} of scene {scene}: {play.ending()}")
            play.close()
            tried += 1
    print(json.dumps({"tried": tried, "wrong": wrong}))


if __name__ == "__main__":
    os.environ.pop("LD_PRELOAD", None)
    main(Path(sys.argv[1]), int(sys.argv[2]))
