"""Which mail is worth understanding, told at a glance."""

from assistant.understanding.sifting.recognise import might_matter, recognise

__all__ = ["might_matter", "recognise"]
