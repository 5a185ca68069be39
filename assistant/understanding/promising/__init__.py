"""Tells by when the other side said that they would answer."""

from assistant.understanding.promising.weigh import find_promise

__all__ = ["find_promise"]
