"""A letter and all that is known when it is judged."""

from dataclasses import dataclass

from assistant.understanding.calendars import Appointment
from assistant.understanding.clues import Clues
from assistant.understanding.history import History
from assistant.understanding.senses import Sentence
from assistant.understanding.shape import Shape
from assistant.understanding.times import PromiseMention, Staying
from assistant.vocabulary import Owner, Span


@dataclass(frozen=True, slots=True)
class View:
    """What every question about one letter is answered from.

    `agreed` is the time that the letter settles without naming it in full: the slot
    that the owner picked, or the one that is picked of those he offered. `staying` is the
    interview that the letter leaves as it was.
    """

    clues: Clues
    shape: Shape
    history: History
    owner: Owner
    appointment: Appointment | None = None
    markup: Span | None = None
    agreed: Span | None = None
    staying: Staying | None = None
    promises: tuple[PromiseMention, ...] = ()
    sentences: tuple[Sentence, ...] = ()
