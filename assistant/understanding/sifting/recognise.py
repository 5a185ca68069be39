"""Dismisses ordinary mail before anything expensive looks at it."""

from collections.abc import Iterable
from functools import cache

import ahocorasick

from assistant.languages import SENDERS, either
from assistant.patterns import deferred
from assistant.reading import Automatic, Head, Letter, Skim
from assistant.understanding.clues import answers
from assistant.understanding.judging import weigh_words
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_relay, is_scheduler
from assistant.understanding.sifting.sieve import (
    letters_of,
    says_something,
    weigh,
    weigh_roughly,
    words_of,
)
from assistant.understanding.words import ELSEWHERE, LANGUAGES
from assistant.vocabulary import Owner

# How loud all words of a message must speak for it to be read, in hundredths. A subject
# about an application is worth reading where they speak against it, since a letter's words,
# once they are told apart, may speak louder than all. Of 1,370 strangers' letters one
# weighs less (which is taken for nobody's when it is read, too) and the next one 52; of
# 11,800 of ours one weighs less than 80, a board's receipt that its subject lets through.
_SOFTLY, _SOFTLY_BY_SUBJECT = 25, -50
# How many hundredths of the sieve stand up to one of log odds that the words are nobody's,
# and how many stand up to whatever they may be. Of a stranger's letter the words may say
# as much by chance: a letter lost is worse than one read in vain.
_WORTH, _BEYOND_DOUBT, _CHANCE = 30, 250, 2.0
# Where the sieve says so little, words that speak a little louder are enough.
_LITTLE, _LOUDER = 110, 1.0
_HIRING_SENDER = deferred(either(s.hiring for s in SENDERS))


@cache
def _scan() -> ahocorasick.Automaton:
    """Return the scan for what the subject of a letter about an application says."""
    return _automaton(word for words in LANGUAGES for word in words.anchors.split("|"))


@cache
def _scan_elsewhere() -> ahocorasick.Automaton:
    return _automaton(ELSEWHERE.anchors.split("|"))


def _automaton(words: Iterable[str]) -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word in (fold(word).strip() for word in words):
        automaton.add_word(word, word)
    automaton.make_automaton()
    return automaton


def _mentions(text: str) -> bool:
    return next(_scan().iter(fold(text)), None) is not None


def _mentions_elsewhere(words: str) -> bool:
    """Tell whether a word of a folded text begins as one of no known language."""
    for end, word in _scan_elsewhere().iter(words):
        start = end - len(word) + 1
        if start == 0 or not words[start - 1].isalnum():
            return True
    return False


def might_matter(head: Head, owner: Owner) -> bool:
    """Tell from the headers alone whether a message is worth reading in full.

    False only for mail to many that shows no sign of hiring: what a robot sends to one
    may be the reminder of an interview under any subject ("Tomorrow", "You're booked").
    """
    sender = head.sender
    if sender.address in owner.addresses or (answers(head.subject) and not head.bulk):
        return True
    if head.automatic not in (Automatic.NO, Automatic.GENERATED):
        return True
    if is_relay(sender.domain) or is_scheduler(sender.domain):
        return True
    words = fold(f"{sender.name} {sender.address.partition('@')[0]}")
    return (
        not head.bulk
        or _mentions(head.subject)
        or _HIRING_SENDER.search(words) is not None
    )


def recognise(letter: Letter) -> bool:
    """Tell by the words alone whether a letter may be about an application."""
    if is_apart(letter):
        return True
    words = words_of(letter)
    weight = weigh(letter, words)
    if weight >= 0 and not _is_nobodys(letter.head, letter.text, weight):
        return True
    return _mentions_elsewhere(words)


def may_be_recognised(skim: Skim) -> bool:
    """Tell at a glance whether a message may be recognised once it is read."""
    if skim.special or _is_from_apart(skim.head):
        return True
    if not _may_pass(skim.head, skim.opening):
        return False
    return _may_pass(skim.head, skim.text, closely=True)


def _may_pass(head: Head, text: str, *, closely: bool = False) -> bool:
    """Tell whether words of a message may pass; `closely` weighs them once more."""
    letters = letters_of(head.subject, text)
    weight = weigh_roughly(head, letters)
    enough = _SOFTLY_BY_SUBJECT if _mentions(head.subject) else _SOFTLY
    if weight >= enough and not (closely and _is_idle(head, text, letters, weight)):
        return True
    return _mentions_elsewhere(letters)


def _is_idle(head: Head, text: str, letters: str, weight: float) -> bool:
    return not says_something(letters) or _is_nobodys(head, text, weight)


def _is_nobodys(head: Head, text: str, weight: float) -> bool:
    """Tell whether the words, as they are judged, speak louder than the sieve.

    Of 13,200 letters of applicants none is lost that is not taken for ordinary mail once
    it is understood, too.
    """
    if weight >= _BEYOND_DOUBT:
        return False
    words = weigh_words(head, text)
    if weight < _LITTLE and words > _LOUDER:
        return True
    return (words - _CHANCE) * _WORTH > weight


def is_apart(letter: Letter) -> bool:
    """Tell whether a letter is looked at whatever its words are."""
    return bool(letter.calendars or letter.markup) or _is_from_apart(letter.head)


def _is_from_apart(head: Head) -> bool:
    return head.automatic is not Automatic.NO or is_relay(head.sender.domain)
