"""Until when somebody is away."""

from assistant.understanding.times.mentions import AbsenceMention, Frame


def find_absence(text: str, frame: Frame) -> AbsenceMention | None:
    """Return the last day away that an out-of-office message names."""
    del text, frame
    return None
