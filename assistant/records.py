"""Dataclasses whose methods are written when something is first made of them.

The stdlib writes and compiles six methods for each frozen class when it is loaded, which
took a sixth of a command's time on one mail. Here a class has only its own `__init__`, from
the first instance on, and shares the rest. To the type checker it is the stdlib's.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Never


def _dataclass(
    *, frozen: bool = False, slots: bool = False, **how: bool
) -> Callable[[type[Any]], type[Any]]:
    """Return what the stdlib's decorator of this name makes, by and by."""

    def made(cls: type[Any]) -> type[Any]:
        if not (frozen and slots):
            return dataclasses.dataclass(frozen=frozen, slots=slots, **how)(cls)
        # Without a docstring of its own the stdlib writes one, which takes long.
        cls.__doc__ = cls.__doc__ or cls.__name__
        whole = dataclasses.dataclass(
            init=False, repr=False, eq=False, slots=True, **how
        )(cls)
        for name, method in _methods(whole).items():
            if name not in whole.__dict__:
                setattr(whole, name, method)
        return whole

    return made


def _methods(cls: type) -> dict[str, Callable[..., Any]]:
    names = tuple(each.name for each in fields(cls))
    values = attrgetter(*names) if len(names) > 1 else _few(names)

    def init(self: Any, *given: object, **named: object) -> None:
        written = _written_init(cls)
        cls.__init__ = written  # type: ignore[misc]
        written(self, *given, **named)

    def equal(self: Any, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def state(self: Any) -> list[object]:
        return list(values(self))

    def set_state(self: Any, state: list[object]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return {
        "__init__": init,
        "__eq__": equal,
        "__hash__": lambda self: hash(values(self)),
        "__repr__": _shown,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__getstate__": state,
        "__setstate__": set_state,
    }


def _few(names: tuple[str, ...]) -> Callable[[Any], tuple[object, ...]]:
    """Return what reads one field or none: `attrgetter` makes no tuple of them."""
    return lambda self: tuple(getattr(self, name) for name in names)


def _shown(self: Any) -> str:
    parts = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
    return f"{type(self).__qualname__}({', '.join(parts)})"


def _refuse(self: object, name: str, *_value: object) -> Never:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _written_init(cls: Any) -> Callable[..., None]:
    """Write the `__init__` of a class, which puts each value into its slot."""
    scope: dict[str, Any] = {"missing": MISSING}
    plain: list[str] = []
    named: list[str] = []
    lines = []
    for number, each in enumerate(fields(cls)):
        scope[f"put_{number}"] = getattr(cls, each.name).__set__
        (named if each.kw_only else plain).append(_parameter(each, number, scope))
        value = each.name
        if each.default_factory is not MISSING:
            value = f"make_{number}() if {value} is missing else {value}"
        lines.append(f" put_{number}(self, {value})")
    parameters = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    # Nothing but names of fields is in it.
    exec("\n".join([f"def __init__({parameters}):", *lines, " pass"]), scope)  # noqa: S102
    written: Callable[..., None] = scope["__init__"]
    written.__qualname__ = f"{cls.__qualname__}.__init__"
    return written


def _parameter(each: Field[Any], number: int, scope: dict[str, Any]) -> str:
    if each.default_factory is not MISSING:
        scope[f"make_{number}"] = each.default_factory
        return f"{each.name}=missing"
    if each.default is MISSING:
        return each.name
    scope[f"usual_{number}"] = each.default
    return f"{each.name}=usual_{number}"


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass
__all__ = ["dataclass"]
