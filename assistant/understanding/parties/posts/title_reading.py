"""Reads a title off the words that it begins with: where it ends."""

from typing import NamedTuple

from assistant.understanding.parties.posts.title_bounds import TitleBounds
from assistant.understanding.parties.words.title_cleaning import cleaned

_MOST = 8


class TitleReader(NamedTuple):
    """Reads the titles of a letter."""

    bounds: TitleBounds

    def whole(self, words: list[str]) -> str:
        """Return the title that the words begin with, empty where none does."""
        taken: list[str] = []
        for at, word in enumerate(words[: _MOST + 3]):
            rest = words[at + 1 :]
            if self._is_aside(word) or self.bounds.ends_before(word, taken, rest):
                more = (
                    self.bounds.goes_on_behind_dash(taken, rest)
                    if word in "-–—"
                    else []
                )
                taken += [word, *more] if more else []
                break
            taken.append(word)
            if self.bounds.closes(word, taken, rest):
                break
        while taken and (self.bounds.is_join(taken[-1]) or taken[-1] in "/&"):
            taken.pop()
        title = cleaned(" ".join(taken))
        return title if len(title.split()) <= _MOST else ""

    def _is_aside(self, word: str) -> bool:
        """Tell whether brackets hold more than a part of the title."""
        inside = word[1:-1].split() if word[0] in "([" else []
        return len(inside) > 1 and any(
            self.bounds.is_stop(w) or self.bounds.names_at(inside[at:])
            for at, w in enumerate(inside[1:], 1)
        )
