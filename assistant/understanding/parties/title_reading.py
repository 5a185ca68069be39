"""Reads a title out of running text: where it begins, and where it ends."""

import re
from dataclasses import dataclass

from assistant.understanding.parties.names import NO_NAME
from assistant.understanding.parties.title_bounds import (
    ELIDED,
    PARTS,
    TitleBounds,
)
from assistant.understanding.parties.title_cleaning import EDGE, cleaned, ungendered
from assistant.understanding.parties.title_genitive import LED, nominative
from assistant.understanding.parties.title_levels import BEGINNERS
from assistant.understanding.parties.titles import (
    ALSO_TITLES,
    ARTICLES,
    SUBJECT_WORDS,
    has_head,
    is_head,
)
from assistant.understanding.phrases import fold

_REACH = 110
_MOST = 8
_QUOTED = re.compile(r"\s*[\"“„«‚‘]\s*([^\"”“»‘’\n]{3,80}?)\s*[\"”“»’‘]")
_GOES_ON = re.compile(
    r" (?:[A-ZÀ-Þ][\w&/-]{0,24} ){0,3}(?:Manager|Engineer|Lead|Director|Designer|Specialist|Developer)\b"
)
"""What stands behind quotation marks that hold the first word of a title."""
_QUOTED_BEFORE = re.compile(r"[\"“„«]([^\"”“»]{3,60})[\"”“»]\s*$")
_BRACKETED_BEFORE = re.compile(r"[(\[]([^()\[\]]{3,50})[)\]]\s*$")
_WORD = re.compile(r"\([^()\n]{1,40}\)|\[[^\]\n]{1,40}\]|[^\s(\[]+|[(\[]")
_BREAK = re.compile(r"[!?;:\n|•·]|\s[-–—]\s|(?<=\w\w\w)\.\s")
_NO_TITLES = NO_NAME - ALSO_TITLES
_BEFORE_TITLES = ARTICLES | {""}
_FORMS = frozenset("alternance stage apprentissage apprendistato tirocinio".split())
_NEAR, _SOON = 5, 4
_BINDING = frozenset({"of", "&", "and", "de", "van", "der", "di", "und", "en"})
_OF = frozenset(["de", "di", "do", "da"])
_OPENERS = frozenset(
    """filling fill regarding about my further recent final upcoming live virtual video phone
    telephone online onsite on-site first second third full formal job hiring re scheduled booked
    open technical panel""".split()
)


@dataclass(frozen=True, slots=True)
class TitleReader:
    """Reads the titles of a letter; `behind_dash` also what a dash sets apart from them."""

    bounds: TitleBounds
    behind_dash: bool = False

    def forward(self, text: str, place: int) -> str:
        """Return the title that begins at a place, empty where none does."""
        quoted = _QUOTED.match(text, place)
        if quoted and not _GOES_ON.match(text, quoted.end()):
            return self._bounded(cleaned(quoted.group(1)))
        end = text.find("\n", place + 1)
        line = text[place : min(place + _REACH, end if end >= 0 else len(text))]
        line = ungendered(line)
        written = [m.group() for m in _WORD.finditer(line)]
        words = _unarticled(written)
        led = f"{text[max(0, place - 12) : place]}{' '.join(written[: len(written) - len(words)])} "
        if words and ELIDED.match(fold(words[0])):
            words = _unarticled([ELIDED.sub("", words[0]), *words[1:]])
        quoted = _QUOTED.match(" ".join(words)) or _quoted_behind(" ".join(words))
        if quoted and not _GOES_ON.match(" ".join(words), quoted.end()):
            return self._bounded(cleaned(quoted.group(1)))
        article = self.bounds.languages[0] == "de" and LED.search(led.rstrip())
        named = nominative(words, article.group()) if article else words
        return self.whole(_unformed(named))

    def _bounded(self, title: str) -> str:
        """Return the title without a barred name set apart at its end."""
        words = title.split()
        for at in range(1, len(words) - 1):
            if words[at] in PARTS and self.bounds.names_at(words[at + 1 :]):
                return cleaned(" ".join(words[:at]))
        return title

    def whole(self, words: list[str]) -> str:
        """Return the title that the words begin with."""
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

    def up_to(self, text: str, place: int) -> str:
        """Return the title that a line consists of up to a mark, else `backward`."""
        line = _BREAK.split(text[max(0, place - 90) : place])[-1].strip()
        whole = self.whole(line.split())
        heads = bool(whole) and is_head(whole.split()[0])
        return whole if heads and whole == line else self.backward(text, place)

    def backward(self, text: str, place: int) -> str:
        """Return the title that ends right before a place."""
        before = _BREAK.split(text[max(0, place - 90) : place])[-1]
        marked = _QUOTED_BEFORE.search(before) or _BRACKETED_BEFORE.search(before)
        if marked and (before.rstrip()[-1] not in ")]" or has_head(marked.group(1))):
            return cleaned(marked.group(1))
        words = before.split()[-_MOST:]
        taken: list[str] = []
        for at in range(len(words) - 1, -1, -1):
            if not self._precedes(words[at], taken, words[:at]):
                break
            taken.insert(0, words[at])
        while taken and self.bounds.is_join(taken[0]):
            taken.pop(0)
        while fold(" ".join(taken[:1])) in SUBJECT_WORDS and has_head(
            " ".join(taken[1:])
        ):
            taken.pop(0)
        built = any(is_head(w) and w[0].isupper() for w in taken)
        while built and taken[-1].islower() and not is_head(taken[-1]):
            taken.pop()
        return cleaned(" ".join(_unarticled(taken)))

    def _precedes(self, word: str, taken: list[str], before: list[str]) -> bool:
        """Tell whether a word is part of the title whose end is taken."""
        plain = fold(word).strip(EDGE)
        if word in PARTS or self.bounds.names_until([*before, word]):
            return False
        if word.endswith(","):
            upper = word[0].isupper() and is_head(word)
            begins = bool(taken) and fold(taken[0]) in BEGINNERS
            return bool(taken) and upper and (begins or not is_head(taken[-1]))
        if self.bounds.is_join(word):
            follows = bool(before) and before[-1][0].isupper() and before[-1][-1] != ","
            return bool(taken) and plain in _BINDING and follows
        outside = self._outside(word, plain, " ".join(taken))
        fits = self._case_fits(word, plain, taken)
        return _is_first_level(word, taken) or (not outside and fits)

    def _outside(self, word: str, plain: str, rest: str) -> bool:
        article = plain in ARTICLES and word.islower()
        opens = plain in _OPENERS and not (word[0].isupper() and has_head(rest))
        return article or opens or self.bounds.is_stop(word)

    def _case_fits(self, word: str, plain: str, taken: list[str]) -> bool:
        if word[0].islower() and not any(map(str.isupper, word)):
            return not taken or not taken[0][0].isupper()
        return plain not in _NO_TITLES


def _is_first_level(word: str, taken: list[str]) -> bool:
    """Tell whether "I" ends a title: "Software Engineer I position"."""
    return word == "I" and not taken


def _quoted_behind(words: str) -> re.Match[str] | None:
    """Find the title in quotes behind words that hold none: 'selection day "Nurse"'."""
    found = _QUOTED.search(words)
    before = words[: found.start()] if found else ""
    plain = not has_head(before) and len(before.split()) < _NEAR
    return found if found and plain and has_head(found.group(1)) else None


def _unformed(words: list[str]) -> list[str]:
    """Return the words without how one is employed: "alternance Assistant"."""
    formed = len(words) > 1 and fold(words[0]) in _FORMS
    titled = formed and words[1].istitle() and has_head(" ".join(words[1:_SOON]))
    return words[1:] if titled else words


def _is_title_of(words: list[str]) -> bool:
    """Tell whether a title begins, rather than words before one: "Docente de Arte"."""
    named = len(words) > 2 and fold(words[1]) in _OF and is_head(words[0])
    return named and not is_head(words[2])


def _unarticled(words: list[str]) -> list[str]:
    """Return the words without articles and words for a post before them."""
    at = 0
    while at < len(words) and fold(words[at]).strip(EDGE) in _BEFORE_TITLES:
        if _is_title_of(words[at : at + 3]):
            break
        at += 1
    return words[at:]
