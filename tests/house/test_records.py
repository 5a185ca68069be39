"""A record is what the stdlib's frozen dataclass is, whatever is asked of it."""

import copy
import dataclasses
import pickle
from dataclasses import field

import pytest

from assistant.records import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    name: str
    minutes: int = 1
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Walk:
    stops: list[Stop] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detour(Stop):
    around: str


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


def test_values_are_given_by_place_by_name_or_not_at_all():
    assert Stop("Bridge", notes=("wet",)) == Stop(
        name="Bridge", minutes=1, notes=("wet",)
    )
    assert Stop("Bridge") != Stop("Bridge", 2)
    assert Stop("Bridge") != ("Bridge", 1, ())
    assert Nothing() == Nothing()


def test_what_lacks_a_value_or_brings_one_too_many_is_refused():
    with pytest.raises(TypeError, match="name"):
        Stop()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="height"):
        Stop("Bridge", height=3)  # type: ignore[call-arg]


def test_each_record_begins_with_a_list_of_its_own():
    one, other = Walk(), Walk()
    one.stops.append(Stop("Bridge"))

    assert other.stops == []


def test_a_record_inherits_what_is_told_by_name_alone():
    detour = Detour("Bridge", around="flood")

    assert (detour.name, detour.minutes, detour.around) == ("Bridge", 1, "flood")
    assert detour != Stop("Bridge")


def test_no_record_changes():
    stop = Stop("Bridge")

    with pytest.raises(dataclasses.FrozenInstanceError):
        stop.name = "Tower"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del stop.name  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        stop.height = 3  # type: ignore[attr-defined]


def test_records_of_equal_values_are_one_in_a_set():
    assert {Stop("Bridge"), Stop("Bridge"), Walk.__name__} == {Stop("Bridge"), "Walk"}
    assert len({Nothing(), Nothing()}) == 1


def test_a_record_is_copied_changed_and_shown_as_the_stdlibs_are():
    stop = Stop("Bridge", notes=("wet",))

    assert pickle.loads(pickle.dumps(stop)) == stop
    assert copy.deepcopy(stop) == stop
    assert dataclasses.replace(stop, minutes=5) == Stop("Bridge", 5, ("wet",))
    assert dataclasses.asdict(stop) == {
        "name": "Bridge",
        "minutes": 1,
        "notes": ("wet",),
    }
    assert repr(stop) == "Stop(name='Bridge', minutes=1, notes=('wet',))"
