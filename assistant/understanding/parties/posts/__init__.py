"""Tells which words of a letter are the title of the post."""

from assistant.understanding.parties.posts.weigh import (
    find_position,
    weigh_post,
)

__all__ = ["find_position", "weigh_post"]
