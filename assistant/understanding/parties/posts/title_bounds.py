"""Tells whether a title goes on with the next word of a text."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.languages import LANGUAGES, TITLES, each_of, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.posts.title_joints import (
    goes_on,
    is_field,
    is_town,
    is_verb,
)
from assistant.understanding.parties.posts.title_names import begins_with_name
from assistant.understanding.parties.posts.title_small import ENDING_SOON, ends_soon
from assistant.understanding.parties.words.names import NO_NAME
from assistant.understanding.parties.words.title_cleaning import EDGE, is_term, is_year
from assistant.understanding.parties.words.title_levels import (
    BEGINNERS,
    POSTS,
    SERVED,
    SERVING,
    is_level,
    is_rank,
    year_in,
)
from assistant.understanding.parties.words.titles import (
    ALSO_TITLES,
    GENERIC,
    HOUSES,
    SUBJECT_WORDS,
    articles,
    has_head,
    is_head,
    joins,
    runs_on,
    stops,
)
from assistant.understanding.phrases import fold

PARTS = frozenset("- – — | || // @ · • : → > ~ +".split())
ELIDED = deferred(rf"(?:{each_of(t.elided for t in TITLES)})['’](?=\w)")
_LED_BY = frozenset(words_of(t.led_by for t in TITLES))
_BEFORE_TOWNS = {one.code: one.titles.before_towns.split() for one in LANGUAGES}
_BEFORE_FIELDS = {one.code: one.titles.before_fields.split() for one in LANGUAGES}
_PLACING = frozenset(words_of(t.placing for t in TITLES))
_JOINS_ELIDED = frozenset(words_of(t.joins_elided for t in TITLES))
_AND = {one.code: one.conjunction for one in LANGUAGES}
_MAY_BEGIN = frozenset(words_of(t.may_begin for t in TITLES))
_LONG = 3
_LEVELS = frozenset(words_of(t.levels for t in TITLES))
_CONTRACTED = deferred(rf"(?:{each_of(t.contracted for t in TITLES)})['’]\w")
_INTO = frozenset(words_of(t.leading for t in TITLES))
_MEANT_FOR = frozenset(fold(" ".join(t.meant_for for t in TITLES)).split())
_ABBREVIATED = deferred(
    rf"(?:{each_of(t.abbreviated for t in TITLES)})\.",
    re.IGNORECASE,
)
_FOLLOWING = deferred(rf"(?:{each_of(t.specialised for t in TITLES)})s?")
_NO_TITLES = NO_NAME - ALSO_TITLES
_STRANGE = _NO_TITLES - {"and"}
_STRANGE_BEHIND_DASH = (_NO_TITLES | SUBJECT_WORDS) - {"and"}
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:h\d{0,2})?\b")


class TitleBounds(NamedTuple):
    """Where titles end in a letter's languages.

    `barred` are the names at which a title ends, as at a place's: the company's, the owner's.
    """

    languages: tuple[str, ...]
    barred: frozenset[str]

    def is_join(self, word: str) -> bool:
        """Tell whether the word is a small one such as may stand inside a title."""
        return fold(word).strip(EDGE) in joins(self.languages)

    def is_stop(self, word: str) -> bool:
        """Tell whether the word stands in no title."""
        return fold(word).strip(EDGE) in stops(self.languages)

    def names_at(self, words: Sequence[str]) -> bool:
        """Tell whether a barred name or a town begins with the words."""
        return begins_with_name(words, self.barred)

    def ends_before(self, word: str, taken: list[str], rest: list[str]) -> bool:
        """Tell whether a title has ended before a word."""
        if word in PARTS or self._is_sign(word) or self.names_at([word, *rest]):
            return True
        if not taken:
            return not self._begins(word)
        ranked = runs_on(self.languages) and is_rank(word)
        goes_on = word[0] in "([" or ranked or is_level(word, taken[-1], rest)
        return not goes_on and self._breaks(word, taken, rest)

    def _breaks(self, word: str, taken: list[str], rest: list[str]) -> bool:
        served = fold(word) in SERVING and fold("".join(rest[:1])).strip(EDGE) in SERVED
        if served or self._is_loose_article(word, taken[-1]):
            return not served
        if ELIDED.match(fold(word)):
            bare = ELIDED.sub("", fold(word))
            return bare.strip(EDGE) in HOUSES or self.names_at([bare, *rest])
        if self.is_join(word):
            return not self._joined(word, taken, rest)
        if _CONTRACTED.match(fold(word)) or self._foreign(word, taken, rest):
            return True
        return self._lower(word, taken, rest)

    def _is_loose_article(self, word: str, before: str) -> bool:
        """Tell whether an article stands behind no small word that it belongs to."""
        plain = fold(word)
        loose = plain in articles(self.languages[0]) or plain.startswith("l'")
        loose = loose and fold(before) != "chef"
        return loose and not self.is_join(before)

    def _is_sign(self, word: str) -> bool:
        """Tell whether a token is a sign or a picture rather than a word."""
        return not any(map(str.isalnum, word)) and word not in ("&", "/", "+")

    def _begins(self, word: str) -> bool:
        plain = fold(word).strip(EDGE + "()")
        known = plain in _MAY_BEGIN and word[0].isupper()
        address = word.startswith(("http", "www."))
        return (
            bool(plain)
            and (word[0] not in "([" or plain in _LEVELS)
            and not address
            and (known or not self.is_stop(word))
        )

    def _foreign(self, word: str, taken: list[str], rest: list[str]) -> bool:
        """Tell whether a word belongs to the sentence rather than to the title."""
        plain = fold(word).strip(EDGE + "()")
        if plain in POSTS and (word[0].islower() or taken[0][0].isupper()):
            return word[0].islower() or not rest or not is_head(rest[0])
        if plain == "the" and fold(taken[-1]) == "to":
            return False
        outside = plain in _NO_TITLES and not is_head(word)
        return outside or self.is_stop(word)

    def _lower(self, word: str, taken: list[str], rest: list[str]) -> bool:
        """Tell whether a title has ended before a word because that is in lower case."""
        upper = any(map(str.isupper, word))
        if upper or not word[0].isalpha() or self.is_join(taken[-1]):
            return False
        if taken[-1].endswith((")", "]")) or is_head(word):
            return not is_head(word)
        if not runs_on(self.languages):
            dutch = self.languages[0] in ENDING_SOON and ends_soon(
                word, taken, rest, self.is_stop
            )
            return not dutch and (taken[0][0].isupper() or is_head(taken[-1]))
        if taken[-1].isupper() and len(taken[-1]) > 1:
            return True
        inner = [w for w in taken if not self.is_join(w)]
        named = len(inner) > 1 and inner[-1][:1].isupper()
        verb = is_verb(word.strip(EDGE + "!?"), self.languages[0])
        return named or len(inner) > 4 or verb

    def _joined(self, word: str, taken: list[str], rest: list[str]) -> bool:
        """Tell whether a small word goes on with the title."""
        plain = fold(word).strip(EDGE)
        if rest and _HOUR.match(rest[0]):
            return False
        if plain == "to" and rest and fold(rest[0]) == "the":
            return len(rest) > 1 and is_head(rest[1])
        next_word = next((w for w in rest if not self.is_join(w)), "")
        if not self._may_follow(next_word, taken, rest):
            return False
        upper = next_word[0].isupper()
        named = [w for w in taken if w[0] not in "(["] or taken
        said = goes_on(plain, rest[0], named, self.languages[0])
        match plain:
            case _ if said is not None:
                fits = said
            case _ if plain in _MEANT_FOR:
                generic = fold(next_word).strip(EDGE + "()") in GENERIC
                fits = upper and not generic and has_head(" ".join(taken))
            case _ if plain in _INTO:
                fits = self._leads_into(plain, next_word, taken) or (
                    word in ("et", "e", "y") and self._ends_list(taken, rest)
                )
            case _:
                fits = plain != "of" or upper or taken[0].islower()
        return fits

    def _ends_list(self, taken: list[str], rest: list[str]) -> bool:
        """Tell whether a noun and then something else follow: "paie et budget chez"."""
        word, behind = rest[0], rest[1:]
        plain = word.strip(EDGE)
        noun = plain.isalpha() and plain.islower() and has_head(" ".join(taken))
        noun = noun and not is_verb(plain, self.languages[0])
        ended = not behind or word[-1] in ".,;:!?" or self.is_stop(behind[0])
        return noun and len(word) > _LONG and (ended or behind[0] in PARTS)

    def _leads_into(self, plain: str, next_word: str, taken: list[str]) -> bool:
        """Tell whether "in", "to" or "and" goes on with the title."""
        upper = next_word[0].isupper()
        placed = plain in _BEFORE_TOWNS.get(self.languages[0], ()) and is_town(
            next_word
        )
        if any(_FOLLOWING.fullmatch(fold(w).strip(EDGE)) for w in taken) and (
            upper or plain == "a"
        ):
            return not placed
        if plain not in _LED_BY:
            return False
        if plain in _BEFORE_FIELDS.get(self.languages[0], ()):
            named = is_head(taken[-1]) or bool(ELIDED.match(fold(taken[-1])))
            return not upper and named and is_field(next_word)
        if (
            plain in _JOINS_ELIDED
            and ELIDED.match(next_word)
            and ELIDED.match(taken[-1])
        ):
            return True
        among = plain not in _PLACING or plain == _AND.get(self.languages[0])
        like = upper and taken[-1][:1].isupper() and among
        return is_head(next_word) or like

    def _may_follow(self, word: str, taken: list[str], rest: list[str]) -> bool:
        plain = fold(word).strip(EDGE + "()")
        house = word[:1].isupper() and plain in HOUSES
        if not plain or house or self.names_at(rest) or self.is_stop(plain):
            return False
        titled = taken[0][0].isupper() and not runs_on(self.languages)
        lower = titled and word[0].islower() and not is_head(word)
        return not lower and plain not in _NO_TITLES

    def closes(self, word: str, taken: list[str], rest: list[str]) -> bool:
        """Tell whether the mark behind a word ends the title."""
        if word[0] in "([":
            return word[-1:] in ";:!?"
        if word.endswith(","):
            return not self._goes_on(rest, taken)
        if word.endswith("."):
            return not (_ABBREVIATED.fullmatch(word) and rest and rest[0][0].isupper())
        return word.endswith((";", ":", "!", "?", "|", "…", '"', "”", "»", "“"))

    def goes_on_behind_dash(self, taken: list[str], rest: list[str]) -> list[str]:
        """Return the words behind a dash that belong to the title, none if none do."""
        if dated := year_in(rest, taken[-1]):
            return dated
        run: list[str] = []
        for at, word in enumerate(rest[:5]):
            plain = fold(word).strip(EDGE)
            ended = plain in POSTS or self.is_stop(word) or word in PARTS
            if run and (ended or word[0] in "(["):
                break
            lower = not word[0].isupper() and plain not in ("&", "and")
            strange = not plain or plain in _STRANGE_BEHIND_DASH
            if (
                lower
                or strange
                or self.names_at(rest[at:])
                or any(map(str.isdigit, word))
            ):
                return []
            run.append(word)
            if word[-1] in ",.;:!?":
                break
        words = " ".join(run)
        placed = re.search(r",\s?[A-Z][A-Za-z]$", words.rstrip(".;:!?)"))
        fits = has_head(" ".join(taken)) and 0 < len(run) < 5 and not placed
        return run if fits and not has_head(words) and not is_term(words) else []

    def _goes_on(self, rest: list[str], taken: list[str]) -> bool:
        """Tell whether what follows a comma is part of the title: "VP, Credit"."""
        if not (taken[0][0].isupper() or taken[0][0].isdigit()) or not has_head(
            " ".join(taken)
        ):
            return False
        run: list[str] = []
        for at, word in enumerate(rest[:5]):
            plain = fold(word).strip(EDGE)
            if plain in POSTS and run:
                return len(run) <= 3
            year = bool(run) and is_year(plain, run[-1])
            lower = not word[0].isupper() and not (plain in ("&", "and") and run)
            strange = plain in _STRANGE or (not year and plain.isdigit())
            if (lower and not year) or strange or self.names_at(rest[at:]):
                break
            run.append(word)
            if word[-1] in ",.;:!?)":
                break
        if run and fold(run[0]).strip(EDGE) in BEGINNERS:
            return True
        if not 0 < len(run) <= 3 or is_head(run[-1]) or not run[0].strip(EDGE):
            return False
        after = rest[len(run) : len(run) + 1]
        return (
            not after
            or after[0][0] in "(["
            or run[-1][-1] in ".;!?"
            or self.is_stop(after[0])
            or after[0] in PARTS
        )
