"""Weighs which of the times that a letter names are the interview's."""

from assistant.understanding.choosing.weigh import reconsider

__all__ = ["reconsider"]
