"""What the words beside a time say that it is for."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice

from assistant.languages import LANGUAGES as KNOWN
from assistant.languages import either
from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.mentions import Role
from assistant.understanding.times.text.cues import after_articles, cue_of

REACH, SHORTEST, SHORT = 48, 4, 10
TRIM = " \n\t,;:(*|-'\"@"
_SENTENCE = re.compile(r"[.!?]\s|\n\s*\n")
# An item of a list stands above, with an hour of its own: "7:30 check-in".
_HOUR = re.compile(r"\d[:.h]?\d\d")
_BULLETS = " *•|-"
_LEADS = either(language.times.figures.leads for language in KNOWN)
_LEAD = re.compile(rf"(?:{_LEADS})\b\s?(?=\d)")
_FULL_STOP = re.compile(r"[.!]\s+\w")
_END = re.compile(r"\s?[!.\n]")
_FAREWELL = 1
# A phrase may begin with a bracket: "(was Thursday)".
_WORD = re.compile(r"\w+|\(")
_NEXT = re.compile(r"\w+")


class _Phrases:
    """Phrases by their first word, the longest first; an expression takes far longer."""

    def __init__(self, roles: Mapping[str, Role | None], rest: str) -> None:
        """Take phrases with what they say, and the expression of what follows them."""
        self.roles, self._rest = roles, re.compile(rest)
        self._begun: dict[str, tuple[str, ...]] = {}
        for phrase in sorted(roles, key=len, reverse=True):
            if first := _WORD.match(phrase):
                known = self._begun.get(first.group(), ())
                self._begun[first.group()] = (*known, phrase)

    def find(self, text: str, words: Iterable[re.Match[str]]) -> str | None:
        """Return the phrase that begins with the first of some words that one does."""
        begun = self._begun
        for word in words:
            phrases = begun.get(word[0])
            if phrases and text.startswith(phrases, word.start()):
                for phrase in phrases:
                    after = word.start() + len(phrase)
                    if text[word.start() : after] == phrase and self._rest.match(text, after):  # fmt: skip
                        return phrase
        return None


@lru_cache(maxsize=64)
def _phrases(languages: tuple[str, ...]) -> tuple[_Phrases, _Phrases]:
    before: dict[str, Role | None] = {}
    behind: dict[str, Role | None] = {}
    for code in languages:
        for name, phrases in LANGUAGES[code].cues.roles:
            for phrase in phrases:
                side = behind if phrase.startswith("…") else before
                words = fold(phrase.strip("…: " if name else "… "))
                side.setdefault(words, Role(name) if name else None)
    return _Phrases(before, after_articles(languages)), _Phrases(behind, r"\b")


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


def _is_below_item(window: str) -> bool:
    """Tell whether a line begins here, below one with an hour: the next of a list."""
    above, line_end, here = window.rpartition("\n")
    item = bool(_HOUR.search(above.rpartition("\n")[2]))
    return bool(line_end) and not here.strip(_BULLETS) and item


class Roles:
    """Looks up roles in one folded text."""

    __slots__ = ("before_of", "behind_of", "folded", "gone", "habit", "towards")

    def __init__(self, folded: str, languages: tuple[str, ...]) -> None:
        """Prepare to look around in `folded` with the phrases of `languages`."""
        self.folded = folded
        self.before_of, self.behind_of = _phrases(languages)
        self.towards = towards(languages)
        self.habit = cue_of(languages, "habitual")
        self.gone = cue_of(languages, "gone"), cue_of(languages, "gone_behind")

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

    def is_gone(self, start: int, end: int) -> bool:
        """Say whether a weekday is the last of its name: "when I rang on Monday"."""
        before, behind = self.gone
        window = self.folded[max(0, start - REACH) : start]
        return bool((before and before.search(window)) or (behind and behind.match(self.folded, end)))  # fmt: skip

    def before(self, start: int) -> Role | None:
        """Return what the words right before `start` say."""
        window = self.folded[max(0, start - REACH) : start]
        window = _SENTENCE.split(window)[-1]
        if _is_below_item(window):
            return None
        # Of "opens at 5" the hour may hold the "at".
        lead = _LEAD.match(self.folded, start)
        phrase = self._ending(window) or (self._ending(window + lead[0]) if lead else None)  # fmt: skip
        return self.before_of.roles[phrase] if phrase else None

    def _ending(self, window: str) -> str | None:
        """Return the phrase that a window ends with, but for small words."""
        return self.before_of.find(window, _WORD.finditer(window))

    def behind(self, end: int) -> Role | None:
        """Return what the words right behind `end` say."""
        window = self.folded[end : end + REACH]
        if _FULL_STOP.match(window):
            return None
        phrase = self.behind_of.find(window, islice(_NEXT.finditer(window), 1))
        return self.behind_of.roles[phrase] if phrase else None
