"""What leads to the names of those who will be met, or to whom one should turn."""

from collections.abc import Iterable, Iterator
from itertools import product

from assistant.languages import LISTINGS, each_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import lead
from assistant.understanding.phrases import fold
from assistant.understanding.view import View
from assistant.vocabulary import Person, PersonRole

_REACH = 40
_HONOUR = deferred(
    rf"(?:\b(?:{each_of(x.before_met for x in LISTINGS)})\b\.?[ªº]?\s{{0,3}}){{1,3}}$"
)
_SINGLE = deferred(
    rf"\s{{1,3}}(?:(?:{each_of(x.single_articles for x in LISTINGS)}) )?"
    r"([A-ZÀ-Þ][\w'’-]{1,24})(?![\w@/-]|\.\w| [A-ZÀ-Þ&])"
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
