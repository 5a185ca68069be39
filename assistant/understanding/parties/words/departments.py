"""What stands around a company's name: departments, and the signs between parts."""

import re
from functools import lru_cache

from assistant.languages import (
    DEPARTMENTS,
    DISPLAYS,
    PARTIES,
    each_of,
    either,
    words_of,
)
from assistant.patterns import deferred
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.phrases import fold

PARTING = re.compile(
    rf"\s*(?:[|,•@()]|/(?!A\b))\s*|\s[-–—]\s|\s(?:{either(p.at_house for p in PARTIES)})\s"
)
_BEFORE = frozenset(fold(" ".join(["&", *(p.before_house for p in PARTIES)])).split())
_AFTER = frozenset(fold(" ".join(["&", *(p.behind_house for p in PARTIES)])).split())
_TEAM = re.compile(
    rf"(?<=\w\w)(?:[-–](?:{each_of(d.appended for d in DEPARTMENTS)})){{1,2}}$",
    re.IGNORECASE,
)
_ELIDED = re.compile(
    rf"^(?:(?:{each_of(d.elided for d in DEPARTMENTS)})['’](?=\w)"
    rf"|(?:{each_of(d.elided_small for d in DEPARTMENTS)})['’](?=[a-zà-ÿ]))"
)
_OF = deferred(
    rf"(?i)^.*\b(?:\w{{0,20}}(?:{each_of(d.portals for d in DEPARTMENTS)})|{either(p.team_words for p in PARTIES)})\b.*?"
    rf"(?: (?:{either(p.of_house for p in PARTIES)})(?:{either(p.articles for p in PARTIES)})? "
    rf"| (?:{each_of(d.of_elided for d in DEPARTMENTS)})['’])(?=[A-ZÀ-Þ])"
)


@lru_cache(maxsize=2048)
def bare(name: str) -> str:
    """Return a name without "Talent Team", "Careers" and their kin."""
    name = _TEAM.sub("", name.strip(" \"'"))
    of = _OF.match(name)
    inner = of.group().split()[1:-1] if of else []
    named = any(word[0].isupper() and not is_department(word) for word in inner)
    if of and not named and not COMPANY_WORDS & set(fold(of.group()).split()[1:]):
        name = name[of.end() :]
    whole = name.split(" ")
    words = _without_teams_article(whole, _without_desks_behind(whole))
    if len(words) < len(whole):
        words = [*words[:-1], re.sub(r"['’]s?$", "", words[-1])] if words else []
    if _begins_as_a_name(words):
        return " ".join(words).strip(" -–|,")
    words = _without_desks_before(words)
    return _ELIDED.sub("", " ".join(words).strip(" -–|,"))


def without_article(name: str) -> str:
    """Return a name without "The", "Das" and their kin."""
    first, _, rest = name.partition(" ")
    return rest if rest and first in _ARTICLES else name


def _without_desks_behind(words: list[str]) -> list[str]:
    while words:
        width = next((w for w in _WIDTHS if _is_desk(words[-w:], w)), 0)
        if not width and (not is_department(words[-1]) or _is_authority(words)):
            break
        words = words[: -(width or 1)]
    return words


def _without_teams_article(whole: list[str], words: list[str]) -> list[str]:
    """Return the words without the article that belonged to the team, not to the house."""
    team = len(words) < len(whole) and fold(whole[-1]) in _TEAMS
    return words[1:] if team and len(words) > 1 and words[0] in _ARTICLES else words


def _without_desks_before(words: list[str]) -> list[str]:
    if words and (rest := _ELIDED.sub("", words[0])) and fold(rest) in _BEFORE:
        words = [rest, *words[1:]]
    begun = _led_by_article(words)
    while begun < len(words):
        plain = fold(words[begun]).strip(",")
        width = _desk_width(words[begun:])
        leading = begun > 0 and (words[begun] in _LEADING or words[begun] in _SMALL)
        if not width and not leading:
            if plain not in _BEFORE or plain in _SMALL:
                break
            if not begun and _is_short_name(words):
                break
        begun += width or 1
    return words[begun:]


def _led_by_article(words: list[str]) -> int:
    """Return one where an article leads to a department's word: "Le service RH"."""
    led = len(words) > 2 and words[0] in _ARTICLES
    return int(
        led and (fold(words[1]) in _BEFORE - _SMALL or _desk_width(words[1:]) > 0)
    )


def _desk_width(words: list[str]) -> int:
    """Return of how many words the desk's name is that begins them, 0 where none does."""
    return next((w for w in _WIDTHS if _is_desk(words[:w], w)), 0)


def _is_desk(words: list[str], width: int) -> bool:
    return len(words) == width and fold(" ".join(words)) in _DESKS


_WIDTHS = (4, 3, 2)


def _begins_as_a_name(words: list[str]) -> bool:
    """Tell whether a department's word is the first half of a name: "Talent Garden"."""
    begins = len(words) > 1 and fold(words[0]) in _HALF_NAMES
    return begins and words[1][:1].isupper() and fold(words[1]) not in _BEFORE


def _is_short_name(words: list[str]) -> bool:
    """Tell whether a house's short form begins the words, not "your": "TU Delft"."""
    return words[0] in _SHORT_NAMES and len(words) > 1 and not words[1].isupper()


_SHORT_NAMES = frozenset(words_of(d.short_names for d in DEPARTMENTS))
_HALF_NAMES = frozenset(words_of(d.half_names for d in DEPARTMENTS))
_DESKS = frozenset(each_of(d.desks for d in DEPARTMENTS).split("|"))
_TEAMS = frozenset(each_of(p.team_words for p in PARTIES).split("|"))
_ARTICLES = frozenset(each_of(d.articles for d in DEPARTMENTS).split("|"))
_SMALL = frozenset(fold(" ".join(["&", *(p.house_joints for p in PARTIES)])).split())
_LEADING = frozenset(
    "|".join(["@", *(f"{p.at_house}|{p.of_house}" for p in PARTIES)]).split("|")
)
"""What leads from a department to the house: "Karriere bei"."""


def _is_authority(words: list[str]) -> bool:
    """Tell whether the last word is part of an authority's name: "Police Department"."""
    before = fold(words[-2]) if len(words) > 1 else ""
    return fold(words[-1]) in _AUTHORITY_ENDS and before in _AUTHORITIES


_AUTHORITIES = frozenset(words_of(d.authorities for d in DEPARTMENTS))
_AUTHORITY_ENDS = frozenset(words_of(d.authority_ends for d in DEPARTMENTS))


_DESK = deferred(
    rf"(?:{either(d.systems for d in DISPLAYS)})(?:{either(d.desk_ends for d in DEPARTMENTS)})"
)
"""Departments that are made of two words: "Bewerbungsstelle"."""


@lru_cache(maxsize=16384)
def is_department(word: str) -> bool:
    """Tell whether a word names a department rather than a company."""
    plain = fold(word).strip(".,")
    return plain in _AFTER or _DESK.fullmatch(plain) is not None


DEPARTMENT_WORDS = frozenset(
    w for w in (_BEFORE | _AFTER) - _SMALL if len(w) > 2
) | frozenset(words_of(p.departments for p in PARTIES))
"""Words that stand in a department's name and in no person's."""
