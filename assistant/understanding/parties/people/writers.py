"""Finds who writes: by display name, signature and how he names himself."""

import re

from assistant.languages import PEOPLE, either, words_of
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.people.bearers import bearer
from assistant.understanding.parties.people.introductions import (
    self_named,
    signs_off,
)
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    NO_COMPANY,
)
from assistant.understanding.parties.words.departments import DEPARTMENT_WORDS
from assistant.understanding.parties.words.display_names import (
    personal_name,
    unhonoured,
)
from assistant.understanding.parties.words.names import (
    NO_NAME,
    has_first_name,
    is_titled,
    people_in,
    squeeze,
)
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_desk, is_relay, is_robot
from assistant.vocabulary import Address, Person, PersonRole


def writers(view: Sides, company: str | None) -> list[Person]:
    """Return who wrote, or signed for a desk or a machine."""
    if view.shape.from_owner:
        return []
    sender = view.clues.letter.head.sender
    closed = _signed(view)
    told = bearer(view, company)
    name = told or _displayed(view)
    if name and not told and _is_department(name):
        name = None
    if not name and not closed:
        closed = _introduced(view)
    name = _as_signed(name, closed)
    machine = is_robot(sender.address) or is_relay(sender.domain)
    shared = machine or is_desk(sender.address) or _fits_house(view, name, closed)
    if name and (told or not (shared and _is_house(view, name, closed))):
        address = None if machine else sender.address
        return [Person(name, address, _title_below(view, name), PersonRole.RECRUITER)]
    if closed:
        own = not machine and not is_desk(sender.address)
        return [
            Person(
                closed,
                sender.address if own else None,
                _title_below(view, closed),
                PersonRole.RECRUITER,
            )
        ]
    return []


def _as_signed(name: str | None, closed: str | None) -> str | None:
    """Return the displayed name as the letter is signed: "Gwen" and "Roe Jane" in full."""
    if not name or not closed:
        return name
    whole = " " not in name and fold(closed).startswith(f"{fold(name)} ")
    turned = set(fold(name).split()) == set(fold(closed).split())
    return closed if whole or turned or _is_shortened(name, closed) else name


def _is_shortened(name: str, closed: str) -> bool:
    """Tell whether a name ends in the initial of another's last word: "Claire D."."""
    short, long = fold(name).split(), fold(closed).split()
    initial = short[-1].strip(".")
    begun = len(short) == len(long) == _BOTH and short[0] == long[0]
    return begun and len(initial) == 1 and long[1].startswith(initial)


_OF_HOUSE = either(people.of_house for people in PEOPLE)


def _displayed(view: Sides) -> str | None:
    """Return the writer's name as the display name has it."""
    sender = view.clues.letter.head.sender
    name = personal_name(sender)
    parts = re.fullmatch(
        rf"(\S{{1,40}}) (?:{_OF_HOUSE}|@) (.+)",
        name or sender.name,
    )
    if parts and fold(parts.group(1)) not in _NO_WRITERS:
        house = parts.group(2)
        if any(fit(label, house) >= _PART for label in view.labels):
            return parts.group(1)
    if not name and (_is_own(sender) or _is_first_name_at(view)):
        return sender.name
    shown = _APART.split(sender.name)[0]
    single = " " not in shown and shown.isalpha()
    if single and (_signs_singly(sender, shown) or _closes(view, shown)):
        return shown
    return name


def _closes(view: Sides, word: str) -> bool:
    """Tell whether one word, no department's name, stands alone under the letter."""
    closes = word in _closing_lines(view)[-2:] or signs_off(view.clues.letter, word)
    return closes and not _is_common(word)


def _is_own(sender: Address) -> bool:
    """Tell whether an address repeats the display name: "Joke Vermeer <j.vermeer@>", "<vermeer@>"."""
    words = fold(unhonoured(sender.name)).split()
    local = re.split(r"[._-]", fold(sender.address.partition("@")[0]))
    initial = len(local) > 1 and local[0][:1] == words[0][0] if words else False
    first = has_first_name(sender.name) and len(local) == 1
    turned = len(local) > 1 and set(local) <= set(words)
    return (
        1 < len(words) < 5
        and (turned or ((initial or first) and local[-1] == words[-1]))
        and not COMPANY_WORDS & set(words)
        and words[0] not in DEPARTMENT_WORDS
    )


def _is_first_name_at(view: Sides) -> bool:
    """Tell whether an address repeats a first name: "Berend Kok <berend@>"."""
    sender = view.clues.letter.head.sender
    words = unhonoured(sender.name).split()
    local = fold(sender.address.partition("@")[0])
    return (
        len(words) == _BOTH
        and local == fold(words[0])
        and not is_desk(sender.address)
        and not any(fold(w) in _NO_WRITERS for w in words)
        and not any(fit(label, words[1]) >= _HOUSE for label in view.labels)
    )


_BOTH = 2


def _is_common(word: str) -> bool:
    """Tell whether a word names a department or a thing rather than a person."""
    plain = fold(word)
    department = plain.endswith(_OFFICES)
    return plain in _NO_WRITERS or is_head(plain) or department


def _is_department(name: str) -> bool:
    """Tell whether a display name is a department's: "Managementondersteuning Chirurgie"."""
    return not has_first_name(name) and any(
        fold(word).endswith(_OF_DEPARTMENTS) for word in name.split()
    )


_OFFICES = words_of(people.office_ends for people in PEOPLE)
_OF_DEPARTMENTS = words_of(people.department_ends for people in PEOPLE)
_NO_WRITERS = DEPARTMENT_WORDS | COMPANY_WORDS | NO_COMPANY | NO_NAME


_APART = re.compile(r"\s{0,3}[|,(@]|\s[-–—]\s")


def _signs_singly(sender: Address, shown: str) -> bool:
    """Tell whether a display name of one word is the writer's first name."""
    plain = fold(shown)
    if _is_common(shown) or not has_first_name(shown):
        return False
    local = fold(sender.address.partition("@")[0])
    return local.startswith(plain[:3]) and not is_desk(sender.address)


_HOUSE, _PART = 0.7, 0.5


def _fits_house(view: Sides, name: str | None, closed: str | None) -> bool:
    """Tell whether the domain carries a display name that nobody need bear."""
    signed = closed is not None and has_first_name(closed)
    strange = name is not None and not has_first_name(name)
    return (
        bool(name)
        and (signed or strange)
        and any(fit(label, name or "") >= _HOUSE for label in view.labels)
    )


def _is_house(view: Sides, name: str, closed: str | None) -> bool:
    """Tell whether a shared address's display name is a company's, though it looks a person's."""
    if (closed and squeeze(closed) == squeeze(name)) or has_first_name(name):
        return False
    if signs_off(view.clues.letter, name):
        return False
    words = f"{view.clues.letter.signature}\n{view.clues.text[-400:]}"
    lines = (_ASIDE.sub("", line).strip() for line in words.split("\n"))
    return name not in lines or closed is not None


_ASIDE = re.compile(r" ?[(\[][^()\[\]]{1,40}[)\]] {0,3}$")
"""Pronouns and their kin behind a name."""


def _signed(view: Sides) -> str | None:
    """Return the full name under the letter."""
    read = view.sign_off.name
    owners = set(fold(view.owner.name).split())
    if read and not owners & set(fold(read).split()):
        spans = list(people_in(read))
        return spans[0].name if spans and spans[0].known else read
    return None


def _introduced(view: Sides) -> str | None:
    """Return the name that the writer gives himself in his words, but for the owner's."""
    name = self_named(view)
    owners = set(fold(view.owner.name).split())
    return None if name is None or owners & set(fold(name).split()) else name


def _closing_lines(view: Sides) -> list[str]:
    letter = view.clues.letter
    body = letter.text.strip().splitlines()[-6:]
    return [
        line.strip(" |*-–—,") for line in (*body, *letter.signature.splitlines()[:8])
    ]


def _title_below(view: Sides, name: str | None) -> str | None:
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
