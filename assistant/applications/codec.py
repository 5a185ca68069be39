"""Events as JSON values, and back: versioned, and without any body of a mail."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from assistant.applications.events import (
    DraftDiscarded,
    Event,
    FollowupStepped,
    Forgotten,
    Joined,
    LetterFiled,
    NoteAdded,
)

VERSION = 1

_NAMES: Mapping[str, type[Event]] = {
    "letter_filed": LetterFiled,
    "note_added": NoteAdded,
    "followup_stepped": FollowupStepped,
    "draft_discarded": DraftDiscarded,
    "joined": Joined,
    "forgotten": Forgotten,
}
_TYPES = {kind: name for name, kind in _NAMES.items()}


class UnknownEvent(ValueError):
    """The row was written by a newer version, or is no event at all."""


class DamagedEvent(UnknownEvent):
    """The row is one of this version, and does not hold what it must."""


def to_json(event: Event) -> dict[str, Any]:
    """Return the event as JSON values; fields at their defaults are left out."""
    return {"v": VERSION, "event": _TYPES[type(event)], **_fields_to_json(event)}


def from_json(row: Mapping[str, Any]) -> Event:
    """Return the event of a row; raise `UnknownEvent` where that cannot be."""
    name = str(row.get("event"))
    if row.get("v") != VERSION or name not in _NAMES:
        raise UnknownEvent(f"no event of version {VERSION}: {name!r}")
    try:
        event: Event = _dataclass_from_json(_NAMES[name], row)
    except (KeyError, TypeError, ValueError) as fault:
        raise DamagedEvent(f"the event {name!r} is damaged: {fault}") from fault
    return event


def _fields_to_json(value: Any) -> dict[str, Any]:
    return {
        field.name: _to_json(getattr(value, field.name))
        for field in fields(value)
        if field.default is MISSING or getattr(value, field.name) != field.default
    }


def _to_json(value: Any) -> Any:
    if isinstance(value, datetime):
        return _moment_to_json(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_to_json(item) for item in value]
    if is_dataclass(value):
        return _fields_to_json(value)
    return value


def _moment_to_json(moment: datetime) -> str:
    """Write a moment with its zone in brackets (RFC 9557), so that no name is lost."""
    zone = moment.tzinfo
    name = f"[{zone.key}]" if isinstance(zone, ZoneInfo) else ""
    return moment.isoformat() + name


def _moment_from_json(text: str) -> datetime:
    stamp, _, name = text.removesuffix("]").partition("[")
    moment = datetime.fromisoformat(stamp)
    if moment.tzinfo is None:
        raise ValueError(f"a time without its zone: {text!r}")
    if name:
        return moment.astimezone(UTC).astimezone(ZoneInfo(name))
    return moment


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _dataclass_from_json(kind: type, row: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    return kind(
        **{
            field.name: _from_json(hints[field.name], row[field.name])
            for field in fields(kind)
            if field.name in row or field.default is MISSING
        }
    )


def _from_json(hint: Any, value: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return None if value is None else _from_json(_present(hint), value)
    if get_origin(hint) is tuple:
        return _tuple_from_json(get_args(hint), value)
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass_from_json(hint, value)
    return _plain_from_json(hint, value)


def _present(hint: Any) -> Any:
    """Return the one type of an optional."""
    [present] = [arm for arm in get_args(hint) if arm is not types.NoneType]
    return present


def _tuple_from_json(arms: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if arms[-1] is Ellipsis:
        return tuple(_from_json(arms[0], item) for item in value)
    return tuple(_from_json(arm, item) for arm, item in zip(arms, value, strict=True))


def _plain_from_json(hint: Any, value: Any) -> Any:
    if hint is datetime:
        return _moment_from_json(value)
    if hint is date:
        return date.fromisoformat(value)
    if issubclass(hint, StrEnum):
        return hint(value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, hint):
        raise TypeError(f"{value!r} is no {hint.__name__}")
    return value
