"""What leads to the names of those who will be met, or to whom one should turn."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from assistant.patterns import deferred
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import lead
from assistant.understanding.phrases import fold
from assistant.understanding.view import View
from assistant.vocabulary import Person, PersonRole

_REACH = 40
_HONOUR = deferred(
    r"(?:\b(?:dr|mr|mrs|ms|mx|prof|professor|sir|chief|judge|capt|sgt|lt|herrn?|frau|m|mme|mlle|sr|sra|don|dona|dott|dott\.ssa|"
    r"ing|avv|sig|sig\.ra|dhr|mevr|mw|mevrouw|meneer|de heer|eng|arq|d|da)\b\.?[ªº]?\s{0,3}){1,3}$"
)
_SINGLE = re.compile(
    r"\s{1,3}(?:(?:the|our|o|a|el|la|il|de|der|die|dem) )?([A-ZÀ-Þ][\w'’-]{1,24})(?![\w@/-]|\.\w| [A-ZÀ-Þ&])"
)


def asked_for(view: View) -> Iterator[Person]:
    """Yield those to whom one should turn: "melde dich einfach bei Jana"."""
    clues = view.clues
    for code in clues.languages:
        for match in lead(code, "person.asked").finditer(clues.folded, clues.body):
            name = _SINGLE.match(clues.text, match.end())
            if name and fold(name.group(1)) in FIRST_NAMES:
                yield Person(name.group(1), None, None, PersonRole.INTERVIEWER)


def is_led_to(
    view: View, place: int, cues: Iterable[str], refused: frozenset[str] = frozenset()
) -> bool:
    """Tell whether the words of a cue, but for some, end where a name begins."""
    before = _HONOUR.sub("", view.clues.folded[max(0, place - _REACH) : place])
    return any(
        match.group().strip() not in refused
        and not before[match.end() :].strip(" :|=,\n*")
        for code, cue in product(view.clues.languages, cues)
        for match in lead(code, cue).finditer(before)
    )
