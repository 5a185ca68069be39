"""Which of the offered slots somebody picks."""

from assistant.understanding.times.mentions import Frame
from assistant.vocabulary import Span


def choose_slot(text: str, slots: tuple[Span, ...], frame: Frame) -> Span | None:
    """Return the offered slot that `text` picks, None where that is not certain."""
    del text, slots, frame
    return None
