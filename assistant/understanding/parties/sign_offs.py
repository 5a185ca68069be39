"""Reads the lines under a letter: who signs, as what, for whom."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.languages import SIGNING, either, words_of
from assistant.patterns import deferred
from assistant.reading import Letter
from assistant.understanding.parties.labels.fit import plain
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    NO_COMPANY,
    names_house,
)
from assistant.understanding.parties.words.departments import (
    DEPARTMENT_WORDS,
    bare,
    is_department,
)
from assistant.understanding.parties.words.display_names import unhonoured
from assistant.understanding.parties.words.names import (
    WIDE_RUN,
    has_first_name,
    is_person,
)
from assistant.understanding.parties.words.titles import has_head, is_head
from assistant.understanding.phrases import fold
from assistant.understanding.senders import organisation

_MOST_LINES, _LAST_LINES = 12, 14
_LINE_SIGNS, _CLOSING = 90, 4
_MARKS, _FORMULAS = (
    either(s.marks for s in SIGNING),
    either(s.formulas for s in SIGNING),
)
_MARK = rf"(?:{_MARKS}|(?:{_FORMULAS})(?= [A-ZÀ-Þ]))"
"""What stands before the name of one who signs for an office: "i. A. Seitz"."""
_PARTING = re.compile(
    rf"(?:^|\s+){_MARK}\s+|^(?:{either(d.on_behalf for d in SIGNING)}) |\s*[|•·/]\s*|,\s+|\s[-–—]+\s|^[-–—]\s"
    rf"|\s+(?:{either(d.from_house for d in SIGNING)}|@)\s+(?=[A-ZÀ-Þ])"
)
_CONTACT = re.compile(
    r"\d{4,}|\d[\d ()./-]{6,}\d|@|www\.|https?:|\.(?:com|org|net|io|co|de|fr|es|it|nl|pt|uk|example)\b|"
    rf"^(?:{either(d.contacts for d in SIGNING)})\b\s*[.:]",
    re.IGNORECASE,
)
_STREET = re.compile(
    rf"^\d|\d{{1,4}}\b.*\b[A-Z]{{2}}\b|\b(?:{either(d.streets for d in SIGNING)})\b\.?"
    rf"|(?:{either(d.street_ends for d in SIGNING)})\s*\d"
)
_AFTERWORD = deferred(either(s.small_print for s in SIGNING))
_DATED = re.compile(r"[^:|]{2,30}[:|] .{0,40}\b\d{1,2}[:.h]\d\d")
"""A field with an hour: "Former Date/Time: 10:00am"."""
_TEAM = deferred(rf"(?i)\b(?:{either(d.teams for d in SIGNING)})\b")
_ARTICLE = re.compile(rf"^(?:{either(d.articles for d in SIGNING)})\s+", re.IGNORECASE)


class SignOff(NamedTuple):
    """The end of a letter, read: the writer, his title, what the house is called.

    `houses` are names with how surely they are the house's: a "Talent Team" of a name
    tells it more surely than a bare line.
    """

    name: str | None = None
    title: str | None = None
    houses: tuple[tuple[str, float], ...] = ()


def read_sign_off(letter: Letter) -> SignOff:
    """Return what the lines under the letter tell."""
    name: str | None = None
    title: str | None = None
    houses: dict[str, float] = {}
    lines = [one for one in _lines(letter) if not _DATED.match(one)]
    for above, line in zip(("", *lines), lines, strict=False):
        marked = _MARKED.match(line)
        mark = marked[0].strip() if marked else ""
        for part in _parts(line):
            if _CLOSERS & set(re.findall(r"\w+", fold(part))):
                continue
            honoured = _HONOURED.fullmatch(part)
            plain = honoured.group(1) if honoured else unhonoured(part)
            first = _first_of_house(part)
            told = honoured or first or _is_writer(plain, letter)
            if name is None and (told or _is_closed_by(plain, mark or above, letter)):
                name = first or plain
            elif has_head(part) and not _names_house(part):
                title = title or part
                for house in _behind_title(part, letter):
                    houses.setdefault(house, 2.5)
            elif found := _house(part, line):
                houses.setdefault(found[0], found[1] if name or found[1] > 3 else 2.0)
    return SignOff(name, title, tuple(houses.items()))


_MARKED = re.compile(rf"{_MARK} ")
_HONOURED = deferred(
    rf"(?:{either(d.honours for d in SIGNING)}) "
    rf"((?:(?:{either(d.name_articles for d in SIGNING)}) )?[A-ZÀ-Þ][\w'’-]{{2,24}})"
)


def _first_of_house(part: str) -> str | None:
    """Return the first name in "Malte von der Rösterei Sturm", None where no house follows."""
    match = _OF_HOUSE.fullmatch(part)
    if match is None or not has_first_name(match[1]):
        return None
    words = match[2].split()
    known = any(names_house(w) or fold(w) in DEPARTMENT_WORDS for w in words)
    return match[1] if known else None


_OF_HOUSE = deferred(
    rf"([A-ZÀ-Þ][\w'’-]{{1,24}}) (?:{either(d.of_house for d in SIGNING)}) ?(.{{3,60}})"
)


def _is_writer(part: str, letter: Letter) -> bool:
    """Tell whether a part of a line is the name of the person who signs."""
    if not is_person(part):
        return False
    if _INITIALLED.fullmatch(part):
        return True
    sender = letter.head.sender
    known = set(
        re.findall(r"\w{3,}", fold(f"{sender.name} {sender.address.partition('@')[0]}"))
    )
    words = fold(part).split()
    joined = "".join(words[1:]) in plain(sender.address.partition("@")[0])
    return has_first_name(part) or joined or bool(known & set(words))


_INITIALLED = re.compile(
    rf"(?:[A-Z]\.[ -]?){{1,3}}(?:(?:{either(d.initialled for d in SIGNING)}) ){{0,2}}[A-ZÀ-Þ][a-zà-ÿ'’-]{{2,24}}"
)
"""A name with nothing but initials for the first: "J. de Wit"."""


def _is_closed_by(part: str, above: str, letter: Letter) -> bool:
    """Tell whether a formula stands above what may be a name, and no house's."""
    words = fold(part).split()
    joined, house = plain(part), plain(organisation(letter.head.sender.domain))
    if any(map(names_house, words)) or has_head(part) or joined in house:
        return False
    if _ON_BEHALF.fullmatch(above):
        surname = len(words) == 1 and part[:1].isupper() and part[1:].islower()
        common = words[0] in NO_COMPANY or is_department(words[0])
        common = common or words[0].endswith(_OFFICES)
        return (surname and not common) or is_person(part)
    shown = plain(letter.head.sender.name)
    return (
        _FORMULA.fullmatch(above) is not None
        and len(words) == _BOTH
        and joined not in shown
        and is_person(part)
    )


_BOTH = 2
_OFFICES = words_of(s.offices for s in SIGNING)
_ON_BEHALF = deferred(rf"(?i)(?:{_FORMULAS}|{_MARKS})[,:]?")
_FORMULA = deferred(
    rf"(?i)(?:\w{{2,14}} ){{0,3}}(?:{either(d.closing_ends for d in SIGNING)})[,.!]?"
)
_CLOSERS = frozenset(fold(" ".join(s.closers for s in SIGNING)).split())


def _lines(letter: Letter) -> list[str]:
    lines = [line.strip(" *_\t") for line in letter.signature.splitlines()]
    tail: list[str] = []
    lines_of_text = letter.text.strip().splitlines()[-_LAST_LINES:]
    while lines_of_text and _is_afterword(lines_of_text[-1]):
        lines_of_text.pop()
    for line in reversed(lines_of_text[-8:]):
        plain = line.strip(" *_\t")
        if (
            plain.endswith((".", "!", "?", ":", ";"))
            or len(plain) > 70
            or " | " in plain[:30]
        ):
            break
        tail.insert(0, plain)
        if len(plain.split()) <= _CLOSING and _CLOSERS & set(re.findall(r"\w+", fold(plain))):  # fmt: skip
            break
    both = [line for line in (*tail, *lines) if line]
    kept: list[str] = []
    for line in both[: _MOST_LINES + 4]:
        if _AFTERWORD.search(line.lower()):
            break
        kept.append(line)
    return kept[:_MOST_LINES]


def _is_afterword(line: str) -> bool:
    """Tell whether a line is small print, or none at all."""
    return not line.strip() or _AFTERWORD.search(line.lower()) is not None


def _parts(line: str) -> list[str]:
    if (
        len(line) > _LINE_SIGNS
        or line.endswith(("?", ";"))
        or line.startswith(("-", "•", ">"))
    ):
        return []
    if len(line.split()) > 8 and line.endswith((".", "!", ":")):
        return []
    parts = [p.strip(" ,.;:|()") for p in _PARTING.split(line)]
    return [
        p for p in parts if p and not _CONTACT.search(p) and not _STREET.search(fold(p))
    ]


def _names_house(part: str) -> bool:
    """Tell whether words that hold a trade are a department's name: "Acme Staffing"."""
    return bare(part) != part and bool(bare(part)) and not has_head(bare(part))


def _behind_title(part: str, letter: Letter) -> Iterator[str]:
    """Yield the house behind a title: "Leiterin Kita Regenbogen", "Directeur Sint-Jozef"."""
    words = part.split()
    at = next((i for i, w in enumerate(words[:3]) if is_head(w)), None)
    if at is None or any(map(names_house, words[:at])):
        return
    name = " ".join(words[at + 1 :])
    label = plain(organisation(letter.head.sender.domain).partition(".")[0])
    if name and WIDE_RUN.fullmatch(name) and not has_head(name):
        said = len(words) > 2 and names_house(name.split()[0])
        if said or (len(label) > 3 and label in plain(name)):
            yield name


def _house(part: str, line: str) -> tuple[str, float] | None:
    """Return the house that a part of a signature names, and how surely."""
    found = bare(_SIGNED_FOR.sub("", _FORMED.sub(r"\1", part)))
    words = fold(found).split()
    if not words or all(w in NO_COMPANY or is_department(w) for w in words):
        return None
    whole = WIDE_RUN.fullmatch(found)
    if whole is None or has_first_name(found) or has_head(found):
        return None
    team = found != part and _TEAM.search(part) is not None
    known = any(map(names_house, words))
    alone = part == line.strip(" ,.")
    several = len(words) > 1
    weight = 4.0 if team else 3.5 if several and (known or alone) else 2.0
    return _unarticled(found), weight


_SIGNED_FOR = deferred(rf"(?:{either(d.signed_for for d in SIGNING)}) (?=[A-ZÀ-Þ])")
"""For whom somebody signs: "For ABC Logistics,"."""
_FORMED = deferred(
    r"(.{2,60} (?:gGmbH|GmbH|mbH|AG|KG|e\. ?V\.|B\.?V\.|N\.?V\.|VZW|vzw))"
    rf" (?:{either(d.of_owner for d in SIGNING)}) .{{1,80}}"
)
"""A name with its legal form, and whose it is: "Nordbau GmbH der Stadt Kiel"."""


def _unarticled(name: str) -> str:
    """Return the name without an article before a common noun: "Le Théâtre"."""
    rest = _ARTICLE.sub("", name)
    common = fold(rest.split()[0]) in COMPANY_WORDS if rest else False
    english = name.lower().startswith("the ")
    return rest if rest != name and (common or english) else name
