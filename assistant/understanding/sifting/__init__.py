"""Which mail is worth understanding, told at a glance."""

from assistant.understanding.sifting.recognise import (
    may_be_recognised,
    might_matter,
    recognise,
)

__all__ = ["may_be_recognised", "might_matter", "recognise"]
