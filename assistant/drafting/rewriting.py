"""A letter in other words, by whoever the owner lets write: never with other facts."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from assistant.drafting import guard_words as words
from assistant.drafting.guards import Proof, proofread

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+")
_LINK = re.compile(r"https?:|www\.|\w@\w|\b\w+\.(?:com|org|net|io|de|fr|es|it|nl|br)\b")
_SENTENCE = re.compile(r"(?:\A|[.!?:]\s+|\n+)[\"'\u00ab\u201e\u00bf\u00a1(]*\Z")
_CLAIM = re.compile(rf"(?<!\w)(?:{'|'.join(words.CLAIMS)})(?!\w)", re.I)
_COUNTED = re.compile(rf"(?<!\w)(?:{'|'.join(words.NUMBERS)})(?!\w)", re.I)
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Brief:
    """All that another writer is told: the letter, and the facts that it rests on."""

    kind: str
    register: str
    language: str
    paragraphs: tuple[str, ...]
    facts: tuple[str, ...]


Rewrite = Callable[[Brief], str | None]


def rewritten(proof: Proof, brief: Brief, rewrite: Rewrite) -> Proof:
    """Return the letter in the other writer's words, or as it was.

    His words stand only where they pass every guard and say nothing that was not
    told to him.
    """
    answer = rewrite(brief)
    if answer is None:
        return proof
    parts = (" ".join(part.split()) for part in _BLANK_LINE.split(answer.strip()))
    again = replace(proof, paragraphs=tuple(part for part in parts if part))
    told = "\n".join((*brief.paragraphs, *brief.facts))
    if not again.paragraphs or invention(again.paragraphs, told):
        return proof
    if any(fact not in answer for fact in _kept(proof)):
        return proof
    return proof if proofread(again) else again


def _kept(proof: Proof) -> Iterable[str]:
    """Return the links and questions of a letter, which are there to be read."""
    text = "\n".join(proof.paragraphs)
    return (one for one in proof.given if one in text and re.search(r"https?:|\?", one))


def invention(paragraphs: Iterable[str], told: str) -> str | None:
    """Return the first number, link, name or claim that was not told, None for none."""
    text = "\n".join(paragraphs)
    for pattern in (_NUMBER, _COUNTED, _CLAIM):
        known = {one.group().casefold() for one in pattern.finditer(told)}
        for found in pattern.finditer(text):
            if found.group().casefold() not in known:
                return found.group()
    if len(_LINK.findall(text)) > len(_LINK.findall(told)):
        return "a link"
    return _name(text, told)


def _name(text: str, told: str) -> str | None:
    """Return the first capitalised word within a sentence that was not told."""
    known = {word.casefold() for word in _WORD.findall(told)}
    for found in _WORD.finditer(text):
        word = found.group()
        begins = _SENTENCE.search(text[max(0, found.start() - 8) : found.start()])
        if word[0].isupper() and word.casefold() not in known and word != "I":
            if not begins or sum(map(str.isupper, word)) > 1:
                return word
            if not _is_common(word):
                return word
    return None


def _is_common(word: str) -> bool:
    """Whether a sentence may begin with a word that was not told."""
    return word.casefold() in _OPENERS


_OPENERS = frozenset(words.OPENERS)
