"""Every date and time of a text."""

from assistant.understanding.times.mentions import Frame, TimeMention


def find_times(text: str, frame: Frame) -> tuple[TimeMention, ...]:
    """Return the dates and times of `text` in the order in which they stand."""
    del text, frame
    return ()
