"""What a machine tells of itself: its disk and its clock."""

import ctypes
import os
import shutil
import tempfile
from pathlib import Path

_TIME_ERROR = 5
_TIMEX_BYTES = 256


def unwritable(folder: Path) -> str | None:
    """Return why nothing can be written into a folder, or into the one to hold it."""
    there = existing(folder)
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"x")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return (error.strerror or type(error).__name__).lower()
    return None


def free_bytes(folder: Path) -> int:
    """Return how much room is left where a folder is, or will be."""
    return shutil.disk_usage(existing(folder)).free


def existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there."""
    return next(p for p in (folder, *folder.parents) if p.exists())


def clock_is_kept() -> bool | None:
    """Return whether something keeps the clock in step; None where that is not told.

    It asks the kernel (adjtimex), which time daemons tell of their work.
    """
    try:
        adjtimex = ctypes.CDLL(None, use_errno=True).adjtimex
    except (OSError, AttributeError):
        return None
    state = adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES))
    return None if state < 0 else bool(state != _TIME_ERROR)
