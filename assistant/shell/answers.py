"""Unpickling what a parser child says, as if a stranger had written it."""

import io
import pickle
import sys
from dataclasses import is_dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from zoneinfo import ZoneInfo

PLAIN = {
    ("datetime", kind.__name__): kind
    for kind in (date, datetime, time, timedelta, timezone)
} | {("zoneinfo", "ZoneInfo"): ZoneInfo}


def load_answer(content: bytes) -> object:
    """Return the value; raises `pickle.UnpicklingError` on anything but our values."""
    return _Values(io.BytesIO(content)).load()


class _Values(pickle.Unpickler):
    """Builds times, and dataclasses and enums of this program, and nothing else."""

    def find_class(self, module: str, name: str, /) -> object:
        """Return an allowed class (the hook of `pickle.Unpickler`)."""
        if (module, name) in PLAIN:
            return PLAIN[module, name]
        if (module, name) == ("builtins", "getattr"):
            return _zone_maker
        if module.startswith("assistant."):
            kind = getattr(sys.modules.get(module), name, None)
            if isinstance(kind, type) and (
                is_dataclass(kind) or issubclass(kind, Enum)
            ):
                return kind
        raise pickle.UnpicklingError(f"{module}.{name} is no value")


def _zone_maker(owner: object, name: object) -> object:
    """Stand in for `getattr`, which zones are pickled with, and serve zones alone."""
    if owner is ZoneInfo and name == "_unpickle":
        return ZoneInfo.__dict__["_unpickle"].__get__(None, ZoneInfo)
    raise pickle.UnpicklingError("no attribute is a value")
