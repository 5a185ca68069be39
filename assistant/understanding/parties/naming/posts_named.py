"""Tells names that are but the title of the post, as the letter labels it."""

from collections.abc import Iterator

from assistant.languages import LANGUAGES, either
from assistant.patterns import deferred
from assistant.understanding.parties.labels.fit import plain
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.title_cleaning import GENDERS
from assistant.understanding.parties.words.titles import is_head

_LABELLED = deferred(
    rf"(?m)^\W{{0,4}}(?i:{either(language.terms.post_labels for language in LANGUAGES)})"
    r"[ \t]{0,3}[:|][ \t]{0,3}(?P<title>[A-ZÀ-Þ][\w'’/()-]{2,24}(?: [A-ZÀ-Þ][\w'’/()-]{1,24}){0,5})"
)
_ENDED = deferred(
    r"(?<![\w'’-])(?P<title>[A-ZÀ-Þ][\w'’/-]{1,24}(?: [A-ZÀ-Þ][\w'’/-]{1,24}){0,5})(?= [(\[])"
)
_MOST = 6


class PostsNamed:
    """The titles that a letter labels: "Vaga: Dentista Clínico Geral"."""

    def __init__(self, view: Sides) -> None:
        """Collect the titles, and where their words may stand besides."""
        head = view.clues.letter.head
        self.text = f"{head.sender.name}\n{head.subject}\n{view.clues.letter.text}\n{view.clues.letter.signature}"
        self.titles = tuple(dict.fromkeys(self._labelled()))

    def _labelled(self) -> Iterator[str]:
        for number, found in enumerate(_LABELLED.finditer(self.text)):
            if number == _MOST:
                break
            yield found["title"]
        yield from self._gendered()

    def _gendered(self) -> Iterator[str]:
        """Yield what somebody does and stands before "(m/w/d)": "Software Architect"."""
        for number, found in enumerate(_ENDED.finditer(self.text)):
            if number == _MOST:
                break
            last = found["title"].rpartition(" ")[2]
            if is_head(last) and GENDERS.match(self.text, found.end()):
                yield found["title"]

    def hold(self, name: str) -> bool:
        """Tell whether a name is such a title, or stands nowhere but inside one."""
        if any(plain(title) == plain(name) for title in self.titles):
            return True
        inside = (t for t in self.titles if t.startswith(f"{name} ") or f" {name}" in t)
        return any(self.text.count(t) >= self.text.count(name) for t in inside)
