"""Widens a title by the words that stand beside it wherever the letter names it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.understanding.parties.names import NO_NAME
from assistant.understanding.parties.title_bounds import PARTS, TitleBounds
from assistant.understanding.parties.title_cleaning import (
    EDGE,
    cleaned,
    is_term,
    is_year,
)
from assistant.understanding.parties.title_levels import POSTS
from assistant.understanding.parties.titles import ARTICLES, GENERIC, SUBJECT_WORDS
from assistant.understanding.phrases import fold
from assistant.understanding.standing import places_apart

_REACH, _MOST_BEFORE, _MOST_BEHIND, _MOST_PLACES = 120, 3, 7, 6
_CLOSING = (".", "!", "?", ";", ":", ")", '"', "”", "»", ",")
_NOT_BEHIND = SUBJECT_WORDS | NO_NAME
_NOT_BEFORE = ARTICLES | SUBJECT_WORDS | GENERIC | NO_NAME


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands before and behind a title, at one place of the letter."""

    before: list[str]
    behind: list[str]


def agreed(title: str, texts: Sequence[str], bounds: TitleBounds) -> str:
    """Return the title with the words that two of the texts have beside it."""
    places = [_places(title, text) for text in texts]
    best = title
    for at, ones in enumerate(places):
        for one in ones:
            for other in (p for others in places[at + 1 :] for p in others):
                wide = _shared(title, one, other, bounds)
                listed = _listed(title, one, other, bounds)
                best = max(best, wide, listed, key=len)
    return cleaned(best) if best != title else title


def _places(title: str, text: str) -> list[_Place]:
    plain = fold(text)
    if len(plain) != len(text):
        return []
    found = []
    for place in places_apart(fold(title), plain):
        end = place + len(title)
        before = text[max(0, place - _REACH) : place].rpartition("\n")[2]
        behind = text[end : end + _REACH].partition("\n")[0]
        behind = re.sub(r"^,(?=\s)", ", ", behind)
        found.append(_Place(before.split(), behind.split()))
    return found[:_MOST_PLACES]


def _shared(title: str, one: _Place, other: _Place, bounds: TitleBounds) -> str:
    """Return the title with what both places have beside it."""
    behind: list[str] = []
    for at, (word, like) in enumerate(zip(one.behind, other.behind, strict=False)):
        same = fold(word).strip(EDGE) == fold(like).strip(EDGE)
        taken = [*title.split(), *behind]
        if not same or not _goes_on(word, taken, one.behind[at + 1 :], bounds):
            break
        behind.append(word)
        if word.endswith(_CLOSING) or like.endswith(_CLOSING):
            break
    before: list[str] = []
    for word, like in zip(reversed(one.before), reversed(other.before), strict=False):
        if word != like or not _belongs_before(word, bounds):
            break
        before.insert(0, word)
    if len(before) > _MOST_BEFORE or len(behind) > _MOST_BEHIND:
        return title
    return " ".join([*before, title, *_trimmed(behind, bounds)])


def _listed(title: str, one: _Place, other: _Place, bounds: TitleBounds) -> str:
    """Return the title with what a comma sets apart from it at both places."""
    if one.behind[:1] != [","] or other.behind[:1] != [","]:
        return title
    run: list[str] = []
    for word, like in zip(one.behind[1:], other.behind[1:], strict=False):
        plain = word.strip(EDGE)
        strange = bounds.is_stop(plain) or fold(plain) in SUBJECT_WORDS | NO_NAME
        if plain != like.strip(EDGE) or strange or bounds.names_at([plain]):
            break
        if not plain[:1].isupper() and not (run and word in ("&", "and")):
            break
        run.append(plain or word)
        if word.endswith(_CLOSING) or like.endswith(_CLOSING):
            break
    few = 0 < len(run) <= _MOST_BEFORE and run[-1] not in ("&", "and")
    return f"{title}, {' '.join(run)}" if few and not is_term(" ".join(run)) else title


def _goes_on(word: str, taken: list[str], rest: list[str], bounds: TitleBounds) -> bool:
    """Tell whether the next word of both places may be the title's."""
    plain = fold(word).strip(EDGE + "()")
    if word in PARTS:
        return word in "-–—" and _leads_on(rest, bounds)
    ended = word[0] in "([" or plain in POSTS or is_term(word)
    if not plain or ended or bounds.names_at([word, *rest]):
        return False
    if any(map(str.isdigit, plain)):
        level = plain.isdigit() and len(plain) == 1 and taken[-1].islower()
        return level or is_year(plain, taken[-1])
    if bounds.is_join(word):
        lower = bool(rest) and rest[0][:1].islower() and not bounds.is_stop(rest[0])
        return lower or not bounds.ends_before(word, taken, rest)
    return not bounds.is_stop(word) and plain not in _NOT_BEHIND


def _leads_on(words: list[str], bounds: TitleBounds) -> bool:
    """Tell whether what stands behind a dash may be the title's."""
    upper = bool(words) and words[0][:1].isupper()
    return upper and not (is_term(" ".join(words[:3])) or bounds.names_at(words))


def _belongs_before(word: str, bounds: TitleBounds) -> bool:
    plain = fold(word).strip(EDGE)
    strange = not plain or plain in _NOT_BEFORE or bounds.is_stop(word)
    begins = word.lstrip("\"“„«'")[:1].isupper() and not word.endswith(_CLOSING[:6])
    return begins and not strange and not bounds.names_until([word])


def _trimmed(words: list[str], bounds: TitleBounds) -> list[str]:
    while words and (bounds.is_join(words[-1]) or words[-1] in PARTS | {"&", "/"}):
        words = words[:-1]
    return words
