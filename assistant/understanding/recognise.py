"""Dismisses ordinary mail before anything expensive looks at it."""

import re
from functools import cache

import ahocorasick

from assistant.reading import Automatic, Head, Letter
from assistant.understanding.clues import answers
from assistant.understanding.phrases import fold
from assistant.understanding.senders import (
    is_board,
    is_desk,
    is_relay,
    is_robot,
    is_scheduler,
)
from assistant.understanding.sifting import is_note, passes, words_of
from assistant.understanding.words import ELSEWHERE, LANGUAGES
from assistant.vocabulary import Owner

_SHORT, _STEP = 1_500, 4_000
_BULK, _PLENTY, _LONG = 3, 100, 6
_HIRING_SENDER = re.compile(
    r"recruit|talent|career|karriere|bewerb|hiring|people|jobs?\b|\bhr\b|\brh\b|personal|"
    r"interview|candidat|carriere|emploi|empleo|seleccion|selecao|selezione|vaga|vacature|"
    r"werken|lavora|human|staff"
)


@cache
def _scan() -> ahocorasick.Automaton:
    """Return the scan for the words without which no letter is about an application."""
    scan = ahocorasick.Automaton()
    for words in (*LANGUAGES, ELSEWHERE):
        for word in fold(words.anchors).split("|"):
            scan.add_word(word.strip(), (word.strip(), False))
    for word in (w for words in LANGUAGES for w in fold(words.telling).split("|")):
        scan.add_word(word, (word, True))
    scan.make_automaton()
    return scan


def _mentions(text: str) -> bool:
    return next(_scan().iter(fold(text)), None) is not None


def _hints(text: str) -> int:
    """Count the different words of a folded text that hint at an application; a plain one is plenty.

    They count where they begin a word; the plain ones inside compounds too.
    """
    found = set()
    for end, (word, telling) in _scan().iter(text):
        start = end - len(word) + 1
        inside = start > 0 and text[start - 1].isalnum()
        if telling and (not inside or len(word) >= _LONG):
            return _PLENTY
        if not inside:
            found.add(word)
    return len(found)


def might_matter(head: Head, owner: Owner) -> bool:
    """Tell from the headers alone whether a message is worth reading in full.

    False only for mail to lists and from robots that shows no sign of hiring.
    """
    sender = head.sender
    if sender.address in owner.addresses or (answers(head.subject) and not head.bulk):
        return True
    if head.automatic not in (Automatic.NO, Automatic.GENERATED):
        return True
    if is_relay(sender.domain) or is_scheduler(sender.domain):
        return True
    words = fold(f"{sender.name} {sender.address.partition('@')[0]}")
    if _mentions(head.subject) or _HIRING_SENDER.search(words):
        return True
    machine = head.bulk or (is_robot(sender.address) and not is_desk(sender.address))
    return not (machine or is_board(sender.domain))


def recognise(letter: Letter) -> bool:
    """Tell by the words alone whether a letter may be about an application."""
    if is_apart(letter):
        return True
    words = words_of(letter)
    few = _hints(words) < _wanted(len(words), bulk=letter.head.bulk)
    return (is_note(letter) or not few) and passes(letter, words)


def is_apart(letter: Letter) -> bool:
    """Tell whether a letter is looked at whatever its words are."""
    if letter.calendars or letter.markup or letter.head.automatic is not Automatic.NO:
        return True
    return is_relay(letter.head.sender.domain)


def _wanted(length: int, *, bulk: bool) -> int:
    """Return how many hints it takes: any long text has some by chance."""
    many = 1 if length < _SHORT else 2 + length // _STEP
    return max(many, _BULK) if bulk else many
