"""Finds the company whose name the other side's domain carries."""

import re
from itertools import pairwise

from assistant.languages import AND, JOINTS, either
from assistant.patterns import deferred
from assistant.understanding.clues import bare_subject
from assistant.understanding.parties.labels.fit import fit, plain
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.departments import (
    bare,
    is_department,
    without_article,
)
from assistant.understanding.parties.words.names import WIDE_RUN
from assistant.understanding.parties.words.titles import has_head
from assistant.understanding.phrases import fold
from assistant.understanding.standing import places_apart, places_of
from assistant.understanding.view import View

_WORTH, _SURE, _WHOLE = 0.5, 0.8, 0.9
_FEWEST_LETTERS, _SHORT, _FEWEST = 5, 3, 6


def from_labels(view: View, own: tuple[str, ...]) -> tuple[str, float] | None:
    """Return the best spelling of a domain's own label that the letter has, and its fit."""
    letter = view.clues.letter
    text = "\n".join(
        (
            letter.head.sender.name,
            letter.signature,
            view.clues.text,
            bare_subject(letter.head.subject),
        )
    )
    owners = set(fold(view.owner.name).split())
    runs = WIDE_RUN.findall(text) if own else ()
    written = [(run, _spans(run)) for run in runs]
    for label in own:
        spelled = [
            (worth, name)
            for run, names in written
            for name in names
            if (worth := fit(label, name)) >= _WORTH
            and not owners & set(fold(name).split())
            and (worth >= _SURE or not _is_by_chance(view, name, run))
        ]
        worth, name = max(spelled, key=lambda s: s[0], default=(0.0, ""))
        name = _own_name(label, name, worth)
        if worth < _WHOLE and (unusual := _unusual(label, text)):
            return unusual, 1.0
        if "-" in label and worth < _WHOLE and (apart := _apart(label, text)):
            return apart, 1.0
        if worth >= _WORTH:
            return _extended_in(text, re.sub(r"^[AO] |['’]s$", "", name)), worth
        letters = plain(label)
        place = next(places_apart(letters, fold(text), "@./-"), None)
        if place is not None:
            return _whole_run(text, text[place : place + len(letters)]), 1.0
    return None


def _whole_run(text: str, name: str) -> str:
    """Return a name in small letters with what always stands behind it: "acme Steel"."""
    behind = {
        m.group() if (m := _RUN_BEHIND.match(text, at + len(name))) else ""
        for at in places_apart(name, text)
    }
    whole = behind.pop() if len(behind) == 1 and name.islower() else ""
    return f"{name}{whole}"


_RUN_BEHIND = deferred(r"(?: (?!AG|SE|GmbH|KG)[A-Z][\w&-]{2,20}){1,2}")


def _unusual(label: str, text: str) -> str | None:
    """Return a name of the label's letters that is no run of capitals: "e.l.f. Beauty"."""
    letters = plain(label).replace("and", "&") if " & " in text else plain(label)
    gaps = {ord(sign): None for sign in _GAPS if sign not in letters}
    if len(letters) < _FEWEST_LETTERS or letters not in _lower(text.translate(gaps)):
        return None
    places = [place for place, sign in enumerate(text) if ord(sign) not in gaps]
    squeezed = _lower("".join(text[place] for place in places))
    for at in places_of(letters, squeezed):
        found = places[at : at + len(letters)]
        start, end = found[0], found[-1] + 1
        close = all(b - a <= _WIDEST for a, b in pairwise(found))
        alone = not _TOUCHED.search(text[max(0, start - 1) : start])
        alone = alone and not _TOUCHING.match(text, end)
        name = text[start:end]
        if close and alone and name != name.lower() and not name.isalnum():
            return name
    return None


def _own_name(label: str, name: str, worth: float) -> str:
    """Return the name without an article and "HR" where the label does without them."""
    rest = bare(without_article(name))
    whole = rest == name or plain(name) == plain(label)
    return name if whole or fit(label, rest) < worth - _LESS else rest


_LESS = 0.25


def _apart(label: str, text: str) -> str | None:
    """Return the words of a label that the letter has one by one: "Labor Ahlers"."""
    written: dict[str, str] = {}
    for match in _CAPITALISED.finditer(text):
        written.setdefault(plain(match.group()), match.group())
    sort, _, rest = label.partition("-")
    if names_house(sort) and not _SORTED.search(
        text[: text.find(written.get(rest, ""))]
    ):
        written.setdefault(sort, sort.capitalize())
    found = [written.get(part, "") for part in label.split("-")]
    together = " ".join(reversed(found)) in text
    return " ".join(found) if min(map(len, found)) > _TWO and not together else None


_SORTED = deferred(
    rf"(?:[A-ZÀ-Þ][\w'’]{{2,40}}|\b(?:{either(d.before_sort for d in JOINTS)})) $"
)
"""What stands before a name that says its own sort of house."""
_CAPITALISED = deferred(r"(?<![\w-])[A-ZÀ-Þ][\w'’]{1,40}")
_TWO = 2


_GAPS = " .'’&-"
_WIDEST = 4
_TOUCHED = deferred(r"[\w@/.-]")
_TOUCHING = deferred(r"[\w@/-]")


def _lower(text: str) -> str:
    """Return the text in small letters, character for character."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[0] for c in text)


def _is_by_chance(view: View, name: str, run: str) -> bool:
    """Tell whether a word is half a label's since it is a title's, or the writer's own."""
    writer = fold(view.clues.letter.head.sender.name).split()
    return has_head(run) or set(fold(name).split()) <= set(writer)


def _extended_in(text: str, name: str) -> str:
    """Return the name with the common noun that always stands with it: "Alder County"."""
    places = [(at, at + len(name)) for at in places_apart(name, text)]
    after = {m.group(1) if (m := _AFTER.match(text, end)) else "" for _, end in places}
    before = {
        m.group(1) if (m := _BEFORE.search(text[max(0, at - _REACH) : at])) else ""
        for at, _ in places
    }
    following = after.pop() if len(after) == 1 else ""
    leading = before.pop() if len(before) == 1 else ""
    if leading and fold(leading.split()[0]) in COMPANY_WORDS:
        return f"{leading}{name}"
    partners = {
        m.group() if (m := _PARTNERS.match(text, at)) else "" for _, at in places
    }
    if len(partners) == 1 and partners != {""}:
        return name + partners.pop()
    said = fold(following) in COMPANY_WORDS and not is_department(following)
    return f"{name} {following}" if said else name


_REACH = 200
_AFTER = deferred(r" (\w+)(?! & )")
_PARTNERS = deferred(rf" (?:&|{AND}) (?:{either(d.partners for d in JOINTS)})\w*")
_BEFORE = deferred(
    rf"(?<!\w)([A-ZÀ-Þ]\w+ (?:(?:{either(d.behind_sort for d in JOINTS)}) ){{0,2}})$"
)


def _spans(run: str) -> list[str]:
    """Return the spans of words of a run that begin and end with a capital."""
    words = run.split(" ")
    return [
        " ".join(words[a:b]).strip(" .,'’-")
        for a in range(len(words))
        for b in range(a + 1, len(words) + 1)
        if not words[a].islower() and not words[b - 1].islower() and words[b - 1] != "&"
    ]
