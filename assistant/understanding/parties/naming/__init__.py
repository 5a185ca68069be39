"""Tells which of all the names in a letter is the employer's."""

from assistant.understanding.parties.naming.weigh import likeliest

__all__ = ["likeliest"]
