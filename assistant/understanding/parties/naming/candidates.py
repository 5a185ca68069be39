"""Gathers all names that may be the employer's, each with what is known of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from unicodedata import category

from assistant.languages import BROKERS, DISPLAYS, LANGUAGES, MENTIONS, either
from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.labels.fit import fit, plain
from assistant.understanding.parties.naming.posts_named import PostsNamed
from assistant.understanding.parties.naming.standing_names import (
    NamePlace,
    Part,
    names_in,
    parts_of,
    pieces,
)
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.agencies import (
    AGENCY,
    PLACES_PEOPLE,
    speaks_for_client,
    speaks_of_others,
)
from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.company_words import names_house
from assistant.understanding.parties.words.departments import PARTING, bare
from assistant.understanding.parties.words.names import has_first_name, is_person, lead
from assistant.understanding.parties.words.titles import (
    has_head,
    is_head,
    names_field,
)
from assistant.understanding.phrases import fold
from assistant.understanding.senders import (
    is_board,
    is_desk,
    is_private,
    is_relay,
    is_robot,
)
from assistant.vocabulary import Kind

_SHORTEST, _LONGEST, _VOTED, _LAST = 2, 80, 5, 300
_RUNNING = ("body", "quoted")
_DISPLAYED = frozenset({"display"})
_PASSED_ON = deferred(either(d.passed_on for d in DISPLAYS))
_STREET = deferred(rf"(?:{either(each.addresses.named for each in LANGUAGES)}) \w")
_OWNERS_PAST = deferred(
    rf"\b(?:{either(d.owners_past for d in MENTIONS)})(?: \w{{1,12}})?$"
)


@dataclass(slots=True)
class Candidate:
    """A name, with all places where it stands, and who votes for it how much.

    `parts` are those of whose lines it is a whole piece, `worth` is how well a domain fits,
    `likely` tells what sort of name stands by itself in the words.
    """

    key: str
    spellings: dict[str, int] = field(default_factory=dict)
    places: list[NamePlace] = field(default_factory=list)
    parts: set[str] = field(default_factory=set)
    votes: dict[str, float] = field(default_factory=dict)
    worth: float = 0.0
    likely: str = ""

    @property
    def name(self) -> str:
        """The name as it is spelled most often."""
        return max(self.spellings, key=lambda s: (self.spellings[s], -len(s)))


class Setting(NamedTuple):
    """A letter's candidates, and what is the same for all of them.

    `sort` is who sends it, `agency` that he may do so on behalf of another; `ruled` is
    the name that the rules elect, `told` the one known from the conversation, `rivals`
    are the names that finders in the letter's words are sure of.
    """

    view: Sides
    kind: Kind
    sort: str
    agency: bool
    writer: frozenset[str]
    owner: frozenset[str]
    ruled: str
    told: str
    found: tuple[Candidate, ...]
    best_votes: dict[str, float]
    rivals: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, view: Sides, kind: Kind, votes: Iterable[Vote]) -> "Setting":
        """Return the setting of a letter of which finders know some names."""
        found = _gathered(view, votes)
        cast = [vote for one in found for vote in one.votes.items()]
        ruled = (one.key for one in found if "rule" in one.votes)
        return cls(
            view,
            kind,
            _sort_of(view),
            _may_be_agency(view),
            frozenset(fold(view.sign_off.name or "").split()),
            frozenset(fold(view.owner.name).split()),
            next(ruled, ""),
            plain(view.history.company or ""),
            found,
            {finder: max(w for f, w in cast if f == finder) for finder, _ in cast},
            _rivals(found),
        )


_IN_WORDS, _SURE = ("client", "led", "after", "authority", "tenant", "listed"), 2.5


def _rivals(found: tuple[Candidate, ...]) -> dict[str, tuple[str, ...]]:
    """Return the names that finders are sure of, and those that look like a house's."""
    rivals: dict[str, list[str]] = {}
    for one in found:
        sure = (f"vote {f}" for f in _IN_WORDS if one.votes.get(f, 0) >= _SURE)
        for how in (*sure, *([one.likely] if one.likely else [])):
            rivals.setdefault(how, []).append(one.key)
    return {how: tuple(keys) for how, keys in rivals.items()}


def _likely(one: Candidate, view: Sides) -> str:
    """Return what sort of name stands by itself in a letter's words, "" for none."""
    told = any(p.sort in ("body", "subject", "event") and not p.inside for p in one.places)  # fmt: skip
    name = one.name
    if not told or fold(name) in CITIES or not view.names.may_be(name):
        return ""
    if is_person(name) or has_first_name(name) or has_head(name):
        return ""
    if any(map(names_house, name.split())):
        return "a house"
    return "a long name" if " " in name else "a name"


def _gathered(view: Sides, votes: Iterable[Vote]) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for vote in votes:
        if one := _add(found, vote.name.strip(" ,;:-–|"), _VOTED):
            one.votes[vote.finder] = max(one.votes.get(vote.finder, 0), vote.weight)
    asked = [lead(code, "person.asked") for code in view.clues.languages]
    for part in parts_of(view):
        _read(part, found, asked)
    for one in found.values():
        one.worth = max((fit(label, one.name) for label in view.labels), default=0.0)
        one.likely = _likely(one, view)
    posts, houses = PostsNamed(view), _displayed_houses(view)
    return tuple(
        one
        for one in found.values()
        if (one.worth or not posts.hold(one.name))
        and not (_is_dressed(one, houses) or _is_passed_on(one))
        and not (_is_owners_past(one) or _is_field(one) or _is_street(one))
    )


def _displayed_houses(view: Sides) -> frozenset[str]:
    """Return the parts of the sender's display name without words for departments."""
    parts = PARTING.split(view.clues.letter.head.sender.name)
    return frozenset(key for part in parts if (key := plain(bare(part))))


def _is_dressed(one: Candidate, houses: frozenset[str]) -> bool:
    """Tell whether a name is of the display name alone, with words for a department."""
    alone = not one.votes and {*one.parts, *(p.sort for p in one.places)} <= _DISPLAYED
    return alone and one.key not in houses and any(h in one.key for h in houses)


def _is_passed_on(one: Candidate) -> bool:
    """Tell whether a name only hands mail on: "Technexis via Skillspot"."""
    return bool(one.places) and all(
        p.sort in _DISPLAYED and p.before and _PASSED_ON.fullmatch(fold(p.before[-1]))
        for p in one.places
    )


def _is_owners_past(one: Candidate) -> bool:
    """Tell whether a house is only where the owner was: "your background at Acme"."""
    return bool(one.places) and all(
        p.sort in _RUNNING and _OWNERS_PAST.search(fold(" ".join(p.before[:-1])))
        for p in one.places
    )


def _is_field(one: Candidate) -> bool:
    """Tell whether a name is rather what titles work in: "Analista en Ventas"."""
    return bool(one.places) and all(
        names_field(p.name.split()[0]) and len(p.before) > 1 and is_head(p.before[-2])
        for p in one.places
    )


def _is_street(one: Candidate) -> bool:
    """Tell whether a name that no address fits is a street's: "Avenue Habib Bourguiba"."""
    return not one.worth and _STREET.match(fold(one.name)) is not None


def _read(part: Part, found: dict[str, Candidate], asked: list[re.Pattern[str]]) -> None:  # fmt: skip
    for place in names_in(part):
        # "Chieda di Debora" tells whom to ask for.
        if any(words.match(fold(place.name)) for words in asked):
            continue
        if one := _add(found, place.name, 1):
            one.places.append(place)
    for piece in pieces(part) if part.sort not in _RUNNING else ():
        # A sign ahead ("✔ New application") makes a heading of it.
        if part.sort not in _DISPLAYED and category(piece[0]).startswith("S"):
            continue
        if one := _add(found, piece, 1):
            one.parts.add(part.sort)


def _add(found: dict[str, Candidate], name: str, times: int) -> Candidate | None:
    key = plain(name)
    if not _SHORTEST <= len(key) <= _LONGEST:
        return None
    one = found.setdefault(key, Candidate(key))
    one.spellings[name] = one.spellings.get(name, 0) + times
    return one


def _sort_of(view: Sides) -> str:
    """Return who sends a letter."""
    sender = view.clues.letter.head.sender
    sorts = (
        ("owner", view.shape.from_owner),
        ("board", is_board(sender.domain)),
        ("relay", is_relay(sender.domain)),
        ("private", is_private(sender.domain)),
        ("robot", is_robot(sender.address)),
        ("desk", is_desk(sender.address)),
    )
    return next((sort for sort, holds in sorts if holds), "person")


def _may_be_agency(view: Sides) -> bool:
    letter = view.clues.letter
    sender = letter.head.sender.name
    houses = (*view.labels, *(fold(house) for house, _ in view.sign_off.houses))
    if any(map(_HIRES.search, houses)):
        return True
    if AGENCY.search(fold(" ".join((*view.labels, sender)))):
        return True
    ends = fold(f"{letter.signature}\n{letter.text[-_LAST:]}\n{sender}")
    called = PLACES_PEOPLE.search(ends) is not None
    words, languages = view.clues.folded, view.clues.languages
    return called or speaks_for_client(words) or speaks_of_others(words, languages)


_HIRES = deferred(
    rf"(?:{either(b.hires_at_end for b in BROKERS)})$|\b(?:{either(b.hires for b in BROKERS)})\b"
)
"""What those are called who look for people; many others are, too."""
