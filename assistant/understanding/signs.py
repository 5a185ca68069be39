"""Tells quickly what words a sentence must have for a phrase to be worth reading.

Such a sign is a whole word, or how a word begins ("abc*"). A phrase that nobody reads in
full costs no more than this.
"""

import re
from collections.abc import Iterable, Iterator

from assistant.understanding.literals import KEY, is_beyond

_INNERMOST = re.compile(r"\([^()]*\)")
_BRACKET = re.compile(r"[()]")
# What stands between blanks, where `_ ` is none.
_BEFORE, _BEHIND = r"(?<![^ ])(?<!\S_ )", r"(?= (?!\?)|$)"
_PLAIN_WORD = re.compile(rf"{_BEFORE}[a-z]+{_BEHIND}")
_LEFT_OUT = re.compile(rf"{_BEFORE}\((?:[^()|]* \|)*[^()|]* \)\?")
_BEGINS_APART, _ENDS_APART = re.compile(_BEFORE), re.compile(_BEHIND)
# In a choice words stand between other signs, too: "don't", "on-site".
_WORD = re.compile(r"(?<![^ '-])(?<!\S_ )[a-z]+(?=[ '-](?!\?)|$)")
_BEGUN = re.compile(rf"(?<![^ '-])(?<!\S_ )[a-z]{{{KEY}}}(?![?+])")

Signs = frozenset[str]


def signs_in(words: Iterable[str]) -> Signs:
    """Return all the signs that words are."""
    return frozenset(sign for word in words for sign in (word, f"{word[:KEY]}*"))


def signs_of(phrase: str) -> tuple[Signs, ...]:
    """Return sets of signs, of each of which every match of a phrase has one: not all.

    They are the plain words outside all groups, and, where there are none, what groups
    between blanks have in each choice.
    """
    plain = _plain_words(phrase)
    return tuple(frozenset([word]) for word in plain) or tuple(_told_by_groups(phrase))


def some_signs(phrase: str) -> Signs:
    """Return one of these sets, and of plain words the longest: few texts will have it."""
    if plain := _plain_words(phrase):
        return frozenset([max(plain, key=len)])
    return next(_told_by_groups(phrase), Signs())


def _plain_words(phrase: str) -> list[str]:
    return _PLAIN_WORD.findall(_outside(phrase))


def _outside(phrase: str) -> str:
    """Return a phrase with a gap for each group; nothing where that tells too little."""
    if is_beyond(phrase) or "[" in phrase or "\\" in phrase:
        return ""
    outside = _closed(phrase.lower())
    return "" if "|" in outside else outside


def _closed(phrase: str) -> str:
    while "(" in phrase and (closed := _INNERMOST.sub("~", phrase)) != phrase:
        phrase = closed
    return phrase


def _told_by_groups(phrase: str) -> Iterator[Signs]:
    if outside := _outside(phrase):
        groups = tuple(_groups_apart(phrase.lower()))
        yield from filter(None, map(_told_by_each, reversed(groups)))
        yield from (frozenset([f"{begun}*"]) for begun in _BEGUN.findall(outside))


def _groups_apart(phrase: str) -> Iterator[str]:
    """Yield what the groups hold that stand between blanks, and in no other group."""
    phrase = _LEFT_OUT.sub("", phrase)
    depth = begun = 0
    for match in _BRACKET.finditer(phrase):
        opens = match.group() == "("
        if opens and not depth:
            begun = match.start()
        depth += 1 if opens else -1
        if not depth and _is_apart(phrase, begun, match.end()):
            yield phrase[begun + 1 : match.start()]


def _is_apart(phrase: str, begun: int, end: int) -> bool:
    return bool(_BEGINS_APART.match(phrase, begun) and _ENDS_APART.match(phrase, end))


def _told_by_each(group: str) -> Signs:
    """Return a sign of each choice of a group, or nothing if a choice has none."""
    signs = frozenset(map(_sign_of, _closed(group).split("|")))
    return signs if "" not in signs else Signs()


def _sign_of(choice: str) -> str:
    words: list[str] = _WORD.findall(choice)
    if words:
        return max(words, key=len)
    begun = _BEGUN.search(choice)
    return f"{begun.group()}*" if begun else ""
