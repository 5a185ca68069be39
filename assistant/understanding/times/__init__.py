"""Finds dates, times, zones, promises and absences in the words of a letter."""

from assistant.understanding.times.finding.find import find_times
from assistant.understanding.times.finding.named_zones import (
    find_sender_zone,
    find_zone,
)
from assistant.understanding.times.finding.weeks import find_week
from assistant.understanding.times.languages import names_of_days
from assistant.understanding.times.mentions import (
    AbsenceMention,
    Frame,
    PromiseMention,
    Role,
    TimeMention,
)
from assistant.understanding.times.promises.find import find_promises
from assistant.understanding.times.promises.possible import (
    PossiblePromise,
    find_possible_promises,
)
from assistant.understanding.times.sorting.absence import find_absence
from assistant.understanding.times.sorting.beside import (
    closes,
    is_beside,
    is_errand,
    is_labelled_hour,
    is_meeting,
    without_edges,
)
from assistant.understanding.times.sorting.choice import choose_slot, slot_of_day
from assistant.understanding.times.sorting.moving import (
    is_own_turn,
    left_behind,
    moved_to,
)
from assistant.understanding.times.sorting.staying import Staying, find_staying

__all__ = [
    "AbsenceMention",
    "Frame",
    "PossiblePromise",
    "PromiseMention",
    "Role",
    "Staying",
    "TimeMention",
    "choose_slot",
    "closes",
    "find_absence",
    "find_possible_promises",
    "find_promises",
    "find_sender_zone",
    "find_staying",
    "find_times",
    "find_week",
    "find_zone",
    "is_beside",
    "is_errand",
    "is_labelled_hour",
    "is_meeting",
    "is_own_turn",
    "left_behind",
    "moved_to",
    "names_of_days",
    "slot_of_day",
    "without_edges",
]
