"""What the words beside a time say that it is for."""

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.understanding.times.cues import after_articles, cue_of
from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages.known import LANGUAGES
from assistant.understanding.times.mentions import Role

REACH, SHORTEST, SHORT = 48, 4, 10
TRIM = " \n\t,;:(*|-'\"@"
_SENTENCE = re.compile(r"[.!?]\s|\n\s*\n")
# An item of a list stands above, with an hour of its own: "7:30 check-in".
_HOUR = re.compile(r"\d[:.h]?\d\d")
_BULLETS = " *•|-"
_LEAD = re.compile(
    r"(?:at|um|a|a las?|as|alle|om|entre|zwischen|tussen|tra le)\b\s?(?=\d)"
)
_END = re.compile(r"\s?[!.\n]")
_FAREWELL = 1


@lru_cache(maxsize=64)
def _patterns(languages: tuple[str, ...]) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None, dict[str, Role | None]]:  # fmt: skip
    before: dict[str, Role | None] = {}
    behind: dict[str, Role | None] = {}
    for code in languages:
        for name, phrases in LANGUAGES[code].cues.roles:
            for phrase in phrases:
                side = behind if phrase.startswith("…") else before
                side.setdefault(fold(phrase.strip("…: ")), Role(name) if name else None)
    # A phrase may begin with a bracket: "(was Thursday)".
    first = _either(before, r"(?:\b|(?=\())(", ")" + after_articles(languages))
    last = _either(behind, r"^\W*(", r")\b")
    return first, last, {**before, **{f"…{k}": v for k, v in behind.items()}}


@lru_cache(maxsize=64)
def towards(languages: tuple[str, ...]) -> re.Pattern[str] | None:
    """Compile what stands before a time that something is moved to."""
    words = "|".join(w for code in languages for w in LANGUAGES[code].cues.towards)
    return re.compile(rf"\b(?:{words}){after_articles(languages)}") if words else None


@lru_cache(maxsize=64)
def old_phrases(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of two and more that stand before a time left behind."""
    named = (p for c in languages for n, ps in LANGUAGES[c].cues.roles if n == Role.OLD for p in ps)  # fmt: skip
    return tuple(fold(p) for p in named if not p.startswith("…") and len(p) > SHORTEST)


def _either(
    phrases: dict[str, Role | None], head: str, tail: str
) -> re.Pattern[str] | None:
    if not phrases:
        return None
    return re.compile(head + _longest_first(phrases) + tail)


def _longest_first(phrases: Iterable[str]) -> str:
    """Return a pattern of the phrases, by first letters: of most, that is all one reads."""
    begun: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        begun.setdefault(phrase[:1], []).append(re.escape(phrase[1:]))
    return "|".join(
        f"{re.escape(one)}(?:{'|'.join(rest)})" for one, rest in begun.items()
    )


def _is_below_item(window: str) -> bool:
    """Tell whether a line begins here, below one with an hour: the next of a list."""
    above, line_end, here = window.rpartition("\n")
    item = bool(_HOUR.search(above.rpartition("\n")[2]))
    return bool(line_end) and not here.strip(_BULLETS) and item


class Roles:
    """Looks up roles in one folded text."""

    __slots__ = ("before_of", "behind_of", "folded", "habit", "names", "towards")

    def __init__(self, folded: str, languages: tuple[str, ...]) -> None:
        """Prepare to look around in `folded` with the phrases of `languages`."""
        self.folded = folded
        self.before_of, self.behind_of, self.names = _patterns(languages)
        self.towards = towards(languages)
        self.habit = cue_of(languages, "habitual")

    def around(self, start: int, end: int, first: int | None = None) -> Role | None:
        """Return what the words on either side of a time say that it is for.

        `first` is where its day begins, if that stands right before it.
        """
        before = self.before(start)
        if before is Role.DEADLINE and self._is_farewell(start, end):
            return None
        if before is not None:
            return before
        behind = self.behind(end)
        return (
            None
            if behind is Role.OLD and self._moved_to(start if first is None else first)
            else behind
        )

    def _is_farewell(self, start: int, end: int) -> bool:
        """Say whether it is "Until Friday!", a sentence of its own."""
        window = _SENTENCE.split(self.folded[max(0, start - REACH) : start])[-1]
        short = len(window.split()) <= _FAREWELL
        return short and _END.match(self.folded, end) is not None

    def _moved_to(self, start: int) -> bool:
        """Say whether something is moved to the time: "auf Freitag verlegen"."""
        window = self.folded[max(0, start - REACH) : start]
        return self.towards is not None and self.towards.search(window) is not None

    def is_habit(self, start: int, end: int) -> bool:
        """Say whether a weekday is every one of its name: "montags ist zu"."""
        window = self.folded[max(0, start - SHORT) : end]
        return self.habit is not None and self.habit.search(window) is not None

    def before(self, start: int) -> Role | None:
        """Return what the words right before `start` say."""
        if self.before_of is None:
            return None
        window = self.folded[max(0, start - REACH) : start]
        window = _SENTENCE.split(window)[-1]
        if _is_below_item(window):
            return None
        # Of "opens at 5" the hour may hold the "at".
        lead = _LEAD.match(self.folded, start)
        match = self.before_of.search(window) or (lead and self.before_of.search(window + lead[0]))  # fmt: skip
        return self.names[match[1]] if match else None

    def behind(self, end: int) -> Role | None:
        """Return what the words right behind `end` say."""
        if self.behind_of is None:
            return None
        match = self.behind_of.match(self.folded[end : end + REACH])
        return None if match is None else self.names[f"…{match[1]}"]
