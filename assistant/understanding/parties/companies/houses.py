"""Finds what the sender's organisation is called: display name, signature, footer."""

import re
from collections.abc import Iterator

from assistant.languages import DISPLAYS, either
from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.people.bearers import is_told_of
from assistant.understanding.parties.people.introductions import signs_off
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.company_names import CompanyNames
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.departments import PARTING, bare
from assistant.understanding.parties.words.display_names import personal_name
from assistant.understanding.parties.words.names import WIDE_RUN, has_first_name
from assistant.understanding.phrases import fold
from assistant.understanding.senders import (
    is_board,
    is_desk,
    is_relay,
    is_robot,
    organisation,
)
from assistant.vocabulary import Address

_VIA = deferred(
    rf"(?i)^(?:\S+(?: \S+)? (?:{either(d.for_house for d in DISPLAYS)})|(?:.*?)\b(?:{either(d.from_house for d in DISPLAYS)})) (?P<name>.+)$"
)
_PASSED_ON = either(d.passed_on for d in DISPLAYS)
_VIA_TAIL = deferred(rf"(?i)\s+(?:{_PASSED_ON})\s+.*$|\s*\((?:via|through).*$")
_FOOTER = deferred(
    r"(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by )?"
    rf"|\b(?:{either(d.on_behalf for d in DISPLAYS)}) "
)
_DISPLAY, _FOOTED, _ROBOTS, _RELAYED = 3.0, 3.0, 5.0, 8.0
_LIKELY, _SAME, _FEW, _LONGEST = 0.6, 0.94, 4, 6
_UNDER = 6


def house_names(view: Sides) -> Iterator[Vote]:
    """Yield names of the sender's organisation with their weights."""
    names = view.names
    if tenant := _tenant(view, view.sign_off.name):
        yield Vote("tenant", tenant, _RELAYED)
    else:
        yield from (Vote("display", *found) for found in _displayed(view, names))
    for house, weight in view.sign_off.houses:
        if names.may_be(house):
            yield Vote("signed", house, weight)
    yield from (Vote("small", *found) for found in _in_small_letters(view))
    yield from (Vote("footer", name, _FOOTED) for name in _in_footers(view))


def _in_footers(view: Sides) -> Iterator[str]:
    """Yield what stands behind "©" and "on behalf of"."""
    signature = view.clues.letter.signature
    texts = (signature, fold(signature)), (view.clues.text, view.clues.folded)
    for text, folded in texts:
        for match in _FOOTER.finditer(folded):
            name = view.names.at(text, match.end())
            known = name and view.names.weight(name)
            if known and not is_board(f"{fold(name.split()[0])}.com"):
                yield name


def _in_small_letters(view: Sides) -> Iterator[tuple[str, float]]:
    """Yield a line of the signature in small letters that is the domain's own name."""
    for line in view.clues.letter.signature.splitlines()[:_UNDER]:
        name = line.strip(" *-–|")
        if name.islower() and any(fit(label, name) == 1 for label in view.labels):
            yield name, _ROBOTS


def _tenant(view: Sides, writer: str | None) -> str | None:
    """Return a hiring system's display name that stands under the letter too, whatever it looks like."""
    letter = view.clues.letter
    sender = letter.head.sender
    name = bare(_VIA_TAIL.sub("", sender.name))
    if not is_relay(sender.domain) or len(name) < _TWO or name == writer:
        return None
    if is_relay(f"{fold(name).replace(' ', '')}.com") or is_board(f"{fold(name)}.com"):
        return None
    person = has_first_name(name) and writer is None
    lines = (*letter.text.strip().splitlines()[-5:], *letter.signature.splitlines()[:8])
    ends = [_HOUSE_OWNED.sub("", s.strip(" ,.*–-")) for s in lines]
    return (
        name if not person and any(name in (end, bare(end)) for end in ends) else None
    )


_TWO = 2
_HOUSE_OWNED = deferred(rf"^(?:{either(d.house_owners for d in DISPLAYS)}) ?")


def _displayed(view: Sides, names: CompanyNames) -> Iterator[tuple[str, float]]:
    sender = view.clues.letter.head.sender
    display = _VIA_TAIL.sub("", sender.name).strip(" \"'")
    via_another = display != sender.name.strip(" \"'") and not has_first_name(display)
    on_board = is_board(sender.domain) and not has_first_name(display)
    passed_on = via_another or on_board
    shared = (
        is_relay(sender.domain) or is_robot(sender.address) or is_desk(sender.address)
    )
    platform = organisation(sender.domain).partition(".")[0]
    hiring = _HIRING_ITSELF.fullmatch(display)
    if hiring and fold(hiring.group(1)) == platform:
        yield hiring.group(1), _ROBOTS
        return
    public = is_relay(sender.domain) or is_board(sender.domain)
    if (
        not display
        or _NOBODY.fullmatch(fold(display))
        or (public and fold(display).startswith(platform))
    ):
        return
    via = _VIA.match(display) or _person_of(view, display)
    display = " ".join(w for w in display.split() if not is_relay(f"{fold(w)}.com"))
    parts = PARTING.split(via.group("name") if via else display)
    for at, part in enumerate(parts):
        name = bare(part) if public else _bare_unless_whole(view, part)
        relayed = view.shape.relay and sender.name.startswith(name)
        fits = names.may_be(name, sure=relayed) and _is_written(view, name)
        fits = fits and _SYSTEM.fullmatch(fold(name)) is None
        if not fits or (at > 0 and _OFFICE.match(part)):
            continue
        plain = name == part.strip() or has_first_name(name)
        writes = at == 0 and via is None and plain and not passed_on
        if writes and _is_writer(view, part, shared=shared):
            continue
        if at == 0 and public and is_told_of(view, part.strip()):
            continue
        house = at > 0 or via is not None or name != part.strip()
        weight = _ROBOTS if shared or house else _DISPLAY
        yield name, _RELAYED if relayed or via_another else weight


def _bare_unless_whole(view: Sides, part: str) -> str:
    """Return a part without words for departments, unless the domain carries them too."""
    whole = any(fit(label, part) == 1 for label in view.labels)
    return part if whole else bare(part)


_NOBODY = deferred(
    r"(?:do[ -]?not|no)[ -]?reply(?:ing)?|(?:mail(?:er)?|e-?mail|system) ?(?:notification|alert|robot|service)s?"
)
"""What a machine is called that belongs to nobody in particular."""
_HIRING_ITSELF = deferred(
    r"(\w{1,40}) (?:Careers|(?:University )?(?:Recruiting|Recruitment)|Talent(?: Acquisition)?|People|Hiring(?: Team)?|HR|Staffing)(?: Team)?"
)
"""How a company that others use as a platform signs when it hires for itself."""
_SYSTEM = deferred(
    rf"(?:{either(d.systems for d in DISPLAYS)})[a-z-]{{0,12}}(?:{either(d.system_ends for d in DISPLAYS)})s?"
)
"""What a machine or a desk is called that writes for a company."""
_OFFICE = deferred(rf"(?i)(?:{either(d.office_heads for d in DISPLAYS)}) \w")


def _is_written(view: Sides, name: str) -> bool:
    """Tell whether a display name is written as names are, or as the domain has it."""
    few = len(name.split()) < _FEW
    relayed = view.shape.relay and few and (name[0].isupper() or _is_small(view, name))
    first, _, rest = name.partition(" ")
    sort = bool(rest) and first[0].isupper() and names_house(first)
    return (
        relayed
        or (sort and len(name.split()) <= _LONGEST)
        or WIDE_RUN.fullmatch(name) is not None
        or any(fit(label, name) > _SAME for label in view.labels)
    )


def _is_small(view: Sides, name: str) -> bool:
    """Tell whether a hiring system's display name is a house's in small letters: "nestwise via Ashby"."""
    sender = view.clues.letter.head.sender
    written = name.isalnum() and not is_robot(f"{name}@{sender.domain}")
    plain = written and not is_desk(f"{name}@{sender.domain}")
    return plain and view.names.may_be(name.capitalize(), sure=True)


def _person_of(view: Sides, display: str) -> re.Match[str] | None:
    """Return the parts of "Juli de Mate Labs", None where nobody's first name begins it."""
    match = _PERSON_OF.match(display)
    local = view.clues.letter.head.sender.address.partition("@")[0]
    known = (
        match
        and fold(match.group(1)) not in COMPANY_WORDS
        and (has_first_name(display) or fold(local).startswith(fold(match.group(1))))
    )
    fitting = match and any(
        fit(label, match.group("name")) >= _LIKELY for label in view.labels
    )
    return match if known and fitting else None


_PERSON_OF = deferred(
    rf"(?<!\S)(\S{{1,40}}) (?:{either(d.of_person for d in DISPLAYS)}) (?P<name>.{{1,80}})"
)


def _is_writer(view: Sides, part: str, *, shared: bool) -> bool:
    """Tell whether the first part of a display name is a person's name."""
    sender = view.clues.letter.head.sender
    name = personal_name(Address(part, sender.address))
    if name and (has_first_name(name) or _signs(view, name)):
        return True
    if signs_off(view.clues.letter, part):
        return True
    if shared or (name is None and _is_marked(part)):
        return False
    known = any(map(names_house, part.split())) or bare(part) != part.strip()
    return not known and not any(fit(label, part) >= _LIKELY for label in view.labels)


def _is_marked(part: str) -> bool:
    """Tell whether words are written as only houses' names are: "SWV Meubel", "Box 9"."""
    words = part.split()
    capitals = any(w.isupper() and len(w) > 1 for w in words) and not part.isupper()
    return len(words) > 1 and (capitals or "&" in words or any(map(str.isdigit, part)))


def _signs(view: Sides, name: str) -> bool:
    """Tell whether the letter is signed by the name, or by its first part."""
    letter = view.clues.letter
    first = name.split(" ", maxsplit=1)[0]
    lines = (*letter.text.splitlines()[-2:], *letter.signature.splitlines()[:6])
    signed = [re.split(r"\s*[,|(]|\s[-–]\s", line)[0].strip(" ,-–") for line in lines]
    if first in signed and first != name:
        return True
    below = signed[signed.index(name) + 1 :] if name in signed else []
    return any(line and not line.startswith("--") for line in below)
