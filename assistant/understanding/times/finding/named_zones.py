"""The zone that a whole text names, or the address below it."""

from datetime import tzinfo

from assistant.understanding.times.finding.places import zone_of_signature, zone_of_text
from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.patterns.scan import languages_of, scan


def find_zone(text: str, frame: Frame) -> tzinfo | None:
    """Return the one zone that `text` names for its times, None where none or two."""
    return zone_of_text(scan(text, languages_of(frame)), frame)


def find_sender_zone(signature: str, frame: Frame) -> tzinfo | None:
    """Return the zone of the address in a signature, where the sender's clock agrees."""
    return zone_of_signature(scan(signature, languages_of(frame)), frame)
