"""Finds the company, from the words, the sender and the hiring system's name."""

import re
from collections.abc import Iterable

from assistant.languages import DISPLAYS, either
from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Ballot, Vote
from assistant.understanding.parties.companies.brokers import find_agency
from assistant.understanding.parties.companies.counting import count_votes
from assistant.understanding.parties.companies.groups import house_of_group
from assistant.understanding.parties.companies.widening import widened
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.labels.names import label_name
from assistant.understanding.parties.naming import likeliest
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.agencies import (
    AGENCY,
    PLACES_PEOPLE,
    client_labels,
    speaks_for_client,
)
from assistant.understanding.parties.words.cities import CITIES, COUNTRIES
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.display_names import personal_name
from assistant.understanding.parties.words.names import squeeze
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_board, is_desk, is_relay, is_robot
from assistant.understanding.standing import places_of
from assistant.vocabulary import Kind

_ENOUGH, _BY_PLATFORM = 2.4, 1.3
_EMPLOYER, _BY_FIELD = 1.2, 8.0
_RULED = 10.0


def find_company(view: Sides, kind: Kind) -> tuple[str | None, str | None]:
    """Return the employer and the agency that stands between, as far as known."""
    votes = votes_in(view)
    known = likeliest(view, kind, votes) or view.history.company
    named = _as_elected(known, votes) if known else None
    company = named and house_of_group(named, view, votes)
    agency = find_agency(view, votes, company)
    housed = agency and _housed(agency, view)
    own = agency is not None and squeeze(agency) == squeeze(company or "")
    return housed if own else company, housed


def _as_elected(name: str, votes: Iterable[Vote]) -> str:
    """Return a name as the rules spell it, where only its legal form is another."""
    elected = (vote.name for vote in votes if vote.finder == "rule")
    return next((each for each in elected if squeeze(each) == squeeze(name)), name)


def votes_in(view: Sides) -> tuple[Vote, ...]:
    """Return the votes of all finders, and what the rules make of them."""
    own, named, votes = count_votes(view)
    ruled = zip(("rule", "agency"), _elected(own, named, view), strict=True)
    return (*votes, *(Vote(by, name, _RULED) for by, name in ruled if name))


def _elected(own: Ballot, named: Ballot, view: Sides) -> tuple[str | None, str | None]:
    """Return the employer and the agency as the rules have it."""
    best_own = _best(own, view)
    house = best_own[0] if best_own and best_own[1] >= _ENOUGH else None
    if house and named.votes.get(squeeze(house), 0) >= _BY_FIELD:
        return _merged(own, named, view), None
    if house and _is_agency(house, view):
        employer = _employer(named, house, _EMPLOYER)
        return (employer or view.history.company or house), house
    if house and _calls_itself_agency(house, view):
        employer = _employer(named, house, _ENOUGH)
        if employer:
            return employer, house
    address = view.clues.letter.head.sender.address
    impersonal = is_robot(address) or is_desk(address)
    if house and impersonal and (employer := _applied_to(named, house)):
        return employer, house
    return _merged(own, named, view), None


def _applied_to(named: Ballot, house: str) -> str | None:
    """Return another name that the words apply to again and again, and never to the house."""
    own = sum(v for key, v in named.votes.items() if _akin(key, squeeze(house)))
    return _employer(named, house, _AGAIN) if own < 1 else None


_AGAIN = 6.5


def _calls_itself_agency(house: str, view: Sides) -> bool:
    """Tell whether the sender's title, or what he adds to the house's name, is an agency's."""
    letter = view.clues.letter
    raw = fold(f"{letter.signature}\n{letter.text[-300:]}\n{letter.head.sender.name}")
    if PLACES_PEOPLE.search(raw):
        return True
    name = fold(house)
    ends = (place + len(name) for place in places_of(name, raw))
    return any(_CALLED_AGENCY.match(raw, end) for end in ends)


_CALLED_AGENCY = deferred(
    rf"[\s,|–-]{{1,6}}(?:\w{{1,24}} )?(?:{either(d.agency_kinds for d in DISPLAYS)})"
)


def _housed(name: str, view: Sides) -> str:
    """Return the name without whose desk writes, and without the branch's town."""
    rest = _HIRERS.sub("", name)
    plainer = (p for p in (_DESKS.sub("", rest), _without_town(rest)) if p != rest)
    return next((p for p in plainer if any(fit(o, p) == 1 for o in view.labels)), rest)


def _without_town(name: str) -> str:
    words = name.split()
    town = len(words) > 1 and fold(words[-1]) in CITIES - COUNTRIES
    return " ".join(words[:-1]) if town else name


_DESKS = deferred(
    rf"^(?:(?:{either(d.desks for d in DISPLAYS)}) )?(?:{either(d.human_resources for d in DISPLAYS)}) (?=[A-ZÀ-Þ])"
)
_HIRERS = deferred(
    rf"^(?i:{either(d.hirers for d in DISPLAYS)}) (?:{either(d.hirers_of for d in DISPLAYS)}) (?=[A-ZÀ-Þ])"
)
"""Whose desk writes: "Talento de Vianda"."""


def _merged(own: Ballot, named: Ballot, view: Sides) -> str | None:
    for key, votes in named.votes.items():
        own.vote(named.spelling[key], votes)
    if view.history.company:
        own.vote(view.history.company, 5)
    best = _best(own, view)
    sender = view.clues.letter.head.sender.domain
    enough = _BY_PLATFORM if is_relay(sender) or is_board(sender) else _ENOUGH
    found = _in_full(best[0], own) if best and best[1] >= enough else None
    known = _housed(widened(found, view), view) if found else view.history.company
    return _dotted(known) or _house_like(best) or label_name(view)


def _in_full(name: str, ballot: Ballot) -> str:
    """Return the name that an acronym stands for, where the letter has it: "DZL"."""
    if not (name.isupper() and name.isalpha() and len(name) <= _ACRONYM):
        return name
    whole = (n for n in ballot.spelling.values() if " " in n and not n.isupper())
    fitting = [n for n in whole if fit(name.lower(), n) == 1]
    return max(fitting, key=lambda n: ballot.votes[squeeze(n)], default=name)


_ACRONYM = 5


def _dotted(name: str | None) -> str | None:
    """Return the name with the last dot of its legal form: "Roble S.A.S."."""
    return f"{name}." if name and _DOTTED.search(name) else name


_DOTTED = re.compile(r" (?:[A-Z]\.){1,3}[A-Z]$")


def _house_like(best: tuple[str, float] | None) -> str | None:
    """Return a name that few words speak for, where it says itself what it is."""
    name, votes = best or ("", 0.0)
    said = COMPANY_WORDS & set(fold(name).split()) and " " in name
    return name if said and votes >= _BY_PLATFORM else None


def _best(ballot: Ballot, view: Sides) -> tuple[str, float] | None:
    """Return the strongest name; a longer and a shorter form of one name add up."""
    totals: dict[str, float] = {}
    for key, votes in ballot.votes.items():
        kin = (k for k in ballot.votes if k != key and _akin(k, key))
        totals[key] = votes + 0.8 * sum(
            v for k in kin if (v := ballot.votes[k]) < votes
        )
    if not totals:
        return None
    key = max(totals, key=lambda k: (totals[k], len(k)))
    return ballot.spelling[_whole(key, ballot, view)], totals[key]


def _whole(key: str, ballot: Ballot, view: Sides) -> str:
    """Return the longer form of a name where the shorter one never stands alone."""
    letter = view.clues.letter
    text = "\n".join(
        (
            letter.head.subject,
            view.clues.text,
            letter.signature,
            letter.head.sender.name,
        )
    )
    name = ballot.spelling[key]
    text = text.replace(personal_name(letter.head.sender) or "\n", "")
    for other in sorted(ballot.votes, key=len, reverse=True):
        longer = ballot.spelling[other]
        alone = 0 < text.count(name) != text.count(longer)
        if key != other and key in other and (not alone and name in text):
            return other
        if other != key and other.startswith(key) and _fits_better(longer, name, view):
            return other
        sort, _, rest = longer.partition(" ")
        if squeeze(rest) == key and " " not in name and names_house(sort):
            return other
    return key


def _fits_better(longer: str, name: str, view: Sides) -> bool:
    """Tell whether a hiring system's tenant carries more of a name than its shorter form."""
    if not is_relay(view.clues.letter.head.sender.domain):
        return False
    whole, part = (
        max((fit(o, n) for o in view.labels), default=0.0) for n in (longer, name)
    )
    return whole > part + 0.1


def _is_agency(house: str, view: Sides) -> bool:
    """Tell whether the sender's house looks for people on behalf of another."""
    own = (label for label in view.labels if fit(label, house))
    if AGENCY.search(fold(" ".join((house, *own)))):
        return True
    if speaks_for_client(view.clues.folded):
        return True
    text = view.clues.text
    clients = (view.names.at(text, m.end()) for m in client_labels(text))
    return any(c and not _akin(squeeze(c), squeeze(house)) for c in clients)


def _akin(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _employer(named: Ballot, house: str, enough: float) -> str | None:
    others = {
        key: votes
        for key, votes in named.votes.items()
        if not _akin(key, squeeze(house))
    }
    if not others:
        return None
    key = max(others, key=lambda k: others[k])
    return named.spelling[key] if others[key] >= enough else None
