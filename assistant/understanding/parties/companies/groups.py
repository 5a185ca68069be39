"""Tells the house that hires from the group that it is part of."""

from collections.abc import Iterable, Iterator

from assistant.languages import HOUSES, each_of, either
from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.labels.fit import plain
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.names import squeeze
from assistant.understanding.phrases import fold

_PART_OF = deferred(
    rf"(?:,| [-–])? [(]?(?:{either(h.part_of for h in HOUSES)}) "
    rf"(?:{each_of(h.group_articles for h in HOUSES)})?(?=[A-ZÀ-Þ])"
)
"""What stands between a house and its group: "Zand Infra, onderdeel van de Zandgroep"."""
_GROUPS = deferred(rf"\b(?:{each_of(h.groups for h in HOUSES)})\b")
_TELLS, _LETTERS = 2.0, 4


def house_of_group(name: str, view: Sides, votes: Iterable[Vote]) -> str:
    """Return the house of a group that the letter is about, the name itself where it's none."""
    if within := _PART_OF.search(name):
        house = name[: within.start()]
        return house if " " in house else name
    for house, group in _pairs(view):
        if _is_begun(group, name) and not _is_begun(house, name):
            return house
    if _GROUPS.search(fold(name)) is None:
        return name
    told = [v for v in votes if v.finder in _IN_WORDS and v.weight >= _TELLS]
    kin = [v for v in told if _is_sister(v.name, name)]
    return max(kin, key=lambda vote: vote.weight).name if kin else name


_IN_WORDS = frozenset(["led", "named", "after"])


def _pairs(view: Sides) -> Iterator[tuple[str, str]]:
    """Yield the houses that the letter says to be of a group, with the group."""
    for text in (view.clues.text, view.clues.letter.signature):
        for match in _PART_OF.finditer(text):
            house = view.names.before(text, match.start())
            group = view.names.at(text, match.end())
            if house and group:
                yield house, group


def _is_begun(one: str, other: str) -> bool:
    short, long = sorted((squeeze(one), squeeze(other)), key=len)
    return long.startswith(short)


def _is_sister(one: str, group: str) -> bool:
    """Tell whether a name of several words bears the group's own word."""
    own = {plain(w) for w in _GROUPS.sub(" ", fold(group)).split()}
    words = [plain(w) for w in fold(one).split()]
    shared = any(w in own and len(w) >= _LETTERS for w in words)
    return len(words) > 1 and shared and _GROUPS.search(fold(one)) is None
