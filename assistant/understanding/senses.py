"""Finds what the words of a letter mean, sentence by sentence, whatever the phrase."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from assistant.understanding.clues import Clues, find_phrases, supposes
from assistant.understanding.phrases import SENTENCE, fold
from assistant.understanding.times import TimeMention

_JOINT = re.compile(r"[\W\d_]+")
_TIME = " timemention "


class Sentence(NamedTuple):
    """One sentence: where it stands, and what its words mean."""

    start: int
    end: int
    senses: frozenset[str]
    supposed: bool = False

    def pairs(self) -> Iterator[str]:
        """Yield the name of each two senses that meet here."""
        for one, other in combinations(sorted(self.senses), 2):
            yield f"{one}&{other}"


def find_sentences(clues: Clues, times: Sequence[TimeMention]) -> tuple[Sentence, ...]:
    """Return the letter's sentences with the senses of their words."""
    hits = [
        hit
        for code in clues.languages
        for hit in find_phrases(code, clues.folded).senses
    ]
    hits += [(mention.start, "time") for mention in times]
    hits.sort()
    found, next_hit = [], 0
    for match in SENTENCE.finditer(clues.folded):
        senses = {"asked"} if "?" in match.group() else set()
        while next_hit < len(hits) and hits[next_hit][0] < match.end():
            senses.add(hits[next_hit][1])
            next_hit += 1
        if senses:
            supposed = any(supposes(match.group(), code) for code in clues.languages)
            found.append(
                Sentence(match.start(), match.end(), frozenset(senses), supposed)
            )
    return tuple(found)


def senses_around(clues: Clues) -> frozenset[str]:
    """Return the senses of what surrounds the letter's own words."""
    found = find_phrases(clues.languages[0], fold(clues.surroundings))
    return frozenset(sense for _, sense in found.senses)


def senses_of_sender(clues: Clues) -> frozenset[str]:
    """Return the senses of the name and address that the letter was sent under."""
    sender = clues.letter.head.sender
    local = sender.address.partition("@")[0]
    words = fold(f"{sender.name} {_JOINT.sub(' ', local)}")
    codes = dict.fromkeys((clues.languages[0], "en"))
    return frozenset(s for code in codes for _, s in find_phrases(code, words).senses)
