"""Finds the people on the other side: recruiter, interviewers, their titles."""

import re
from dataclasses import replace

from assistant.understanding.names import is_person, is_titled, lead, people_in, squeeze
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_desk, is_relay, is_robot
from assistant.understanding.view import View
from assistant.vocabulary import Address, Kind, Owner, Person, PersonRole

_MOST = 8
_TITLE = re.compile(r"\s*(?:\(([^()\n]{2,60})\)|[,–|-]\s*([^\n|,;.()]{2,60}))")
_AND = re.compile(
    r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bsowie\b|\|)\s*"
)
_FROM_NAME = re.compile(
    r"\s*(?:[|(/–]|\s-\s|,|\bat\b|\bfrom\b|\bvia\b|\bbei\b|\bde\b chez|\bchez\b|@)"
)
_LISTED = frozenset({Kind.INVITE, Kind.PROPOSAL, Kind.RESCHEDULE, Kind.REPLY, Kind.OFFER, Kind.CANCELLATION})  # fmt: skip


def find_people(view: View, kind: Kind, company: str | None) -> tuple[Person, ...]:
    """Return the people that the letter names, the writer first."""
    found: dict[str, Person] = {}
    barred = _barred(view.owner, company)
    owner_words = set(fold(view.owner.name).split())
    for person in (*_writers(view), *_attendees(view), *_named(view, kind)):
        if person.name is None or owner_words & set(fold(person.name).split()):
            continue
        key = squeeze(person.name)
        if key in barred or (known := _same(found, key)) is None:
            if key not in barred:
                found[key] = person
            continue
        found[known] = _merged(found[known], person)
    return tuple(found.values())[:_MOST]


def _barred(owner: Owner, company: str | None) -> set[str]:
    return {squeeze(owner.name), squeeze(company) if company else ""}


def _same(found: dict[str, Person], key: str) -> str | None:
    return key if key in found else None


def _merged(first: Person, second: Person) -> Person:
    return replace(
        first,
        address=first.address or second.address,
        title=first.title or second.title,
        role=first.role if first.role is not PersonRole.UNKNOWN else second.role,
    )


def personal_name(address: Address) -> str | None:
    """Return the person's name of a display name, None where it is no person's."""
    name = _FROM_NAME.split(address.name.strip(" \"'"))[0].strip()
    if "," in address.name and " " not in name:
        last, _, first = address.name.partition(",")
        name = f"{first.strip()} {last.strip()}"
    name = " ".join(
        w
        for w in name.split()
        if w.strip(".").lower() not in ("dr", "mr", "mrs", "ms", "prof")
    )
    return name if is_person(name) else None


def _writers(view: View) -> list[Person]:
    letter = view.clues.letter
    sender = letter.head.sender
    closed = _below_closing(view)
    name = personal_name(sender)
    machine = is_robot(sender.address) or is_relay(sender.domain)
    shared = machine or is_desk(sender.address)
    if view.shape.from_owner:
        return []
    if name and not (shared and _is_house(view, name, closed)):
        address = None if machine else sender.address
        title = _title_below(view, name)
        return [Person(name, address, title, PersonRole.RECRUITER)]
    if closed and not shared:
        return [
            Person(
                closed, sender.address, _title_below(view, closed), PersonRole.RECRUITER
            )
        ]
    return (
        [Person(closed, None, _title_below(view, closed), PersonRole.RECRUITER)]
        if closed
        else []
    )


def _is_house(view: View, name: str, closed: str | None) -> bool:
    """Tell whether a relay's display name is a company's, though it looks a person's."""
    if closed and squeeze(closed) == squeeze(name):
        return False
    words = f"{view.clues.letter.signature}\n{view.clues.text[-400:]}"
    return not re.search(rf"(?m)^\s*{re.escape(name)}\s*$", words) or closed is not None


def _closing_lines(view: View) -> list[str]:
    letter = view.clues.letter
    body = letter.text.strip().splitlines()[-6:]
    return [
        line.strip(" |*-–—,") for line in (*body, *letter.signature.splitlines()[:8])
    ]


def _below_closing(view: View) -> str | None:
    for line in _closing_lines(view):
        name = re.split(r"\s*[,|(–]|\s-\s", line)[0].strip()
        if is_person(name) and not is_titled(name, view.clues.languages):
            return name
    return None


def _title_below(view: View, name: str | None) -> str | None:
    if not name:
        return None
    lines = _closing_lines(view)
    for at, line in enumerate(lines):
        if not fold(line).startswith(fold(name)):
            continue
        rest = line[len(name) :].strip(" ,|-–—()")
        for words in (rest, lines[at + 1] if at + 1 < len(lines) else ""):
            title = re.split(r"\s*[|•@]|\s-\s|,", words)[0].strip()
            if title and len(title) < 60 and is_titled(title, view.clues.languages):
                return title
    return None


def _attendees(view: View) -> list[Person]:
    if view.appointment is None:
        return []
    event = view.appointment.event
    found = []
    for address in (event.organizer, *event.attendees):
        if address is None or address.address in view.owner.addresses:
            continue
        name = personal_name(address)
        if name and not is_robot(address.address) and not is_desk(address.address):
            found.append(
                Person(name, address.address or None, None, PersonRole.INTERVIEWER)
            )
    return found


def _named(view: View, kind: Kind) -> list[Person]:
    if kind not in _LISTED or view.shape.from_owner:
        return []
    clues = view.clues
    found: list[tuple[re.Match[str], Person]] = []
    for match in people_in(clues.text):
        if match.start() < clues.body and kind is not Kind.INVITE:
            continue
        if _introduced(view, match.start()) or _listed(
            clues.text, match.start(), found
        ):
            title = _TITLE.match(clues.text, match.end())
            words = next((w for w in title.groups() if w), None) if title else None
            fits = words and is_titled(words, clues.languages)
            found.append(
                (
                    match,
                    Person(
                        match.group(),
                        None,
                        words.strip() if fits and words else None,
                        PersonRole.INTERVIEWER,
                    ),
                )
            )
    return [person for _, person in found]


def _introduced(view: View, place: int) -> bool:
    before = view.clues.folded[max(0, place - 40) : place]
    for code in view.clues.languages:
        for match in lead(code, "person.before").finditer(before):
            if not before[match.end() :].strip(" :|=,\n*"):
                return True
    return bool(re.search(r"\bw/\s*$", before))


def _listed(text: str, place: int, found: list[tuple[re.Match[str], Person]]) -> bool:
    """Tell whether a name goes on a list that an introduced one began."""
    if not found:
        return False
    between = text[found[-1][0].end() : place]
    if len(between) > 80 or "." in between.strip():
        return False
    bare = re.sub(r"\([^()]*\)", "", between)
    return bool(_AND.search(bare)) and len(bare) < 60
