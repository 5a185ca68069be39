"""Makes a name of a person's own domain, for want of a better spelling."""

from collections.abc import Iterator

from assistant.languages import LABELS, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.labels.domains import (
    SHARED,
    other_addresses,
    own_label,
)
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_desk, is_relay, is_robot
from assistant.understanding.view import View
from assistant.vocabulary import Address

_SHORTEST, _LEAST, _MOST, _ALIKE = 3, 4, 6, 0.95
_SHORT_FOR = frozenset(words_of(each.short_for for each in LABELS))
_LAST = frozenset(words_of(each.ends for each in LABELS))
"""Words that end a label of several run together: "tanakaroofing"."""


def label_name(view: View) -> str | None:
    """Return the domain's own part as a name, None where that says too little.

    What a desk or a machine writes from may be a service's, or a shortened name.
    """
    addresses = tuple(other_addresses(view))
    relayed = [a for a in addresses if is_relay(a.domain)]
    for address in (*(a for a in addresses if a not in relayed), *relayed):
        label = own_label(address)
        plain = address in relayed or not _is_shared(address)
        if label and (plain or _hires(address, label)) and _says_enough(label):
            words = (_spelled(word, view) for word in _words(label))
            return _written(label, view) or " ".join(words)
    return None


def _written(label: str, view: View) -> str | None:
    """Return a line that a label is made of: "Kreisverwaltung Altmoor" of "kreis-altmoor"."""
    letter = view.clues.letter
    ends = (*letter.signature.splitlines()[:_MOST], *letter.text.splitlines()[-_MOST:])
    lines = (line.strip(" *|,.-–—") for line in (letter.head.sender.name, *ends))
    return next((n for n in lines if n[:1].isupper() and fit(label, n) >= _ALIKE), None)


def _spelled(word: str, view: View) -> str:
    """Return a word as the letter spells it: "Schroeder" is its writer's "Schröder"."""
    letter = view.clues.letter
    said = f"{letter.head.sender.name} {letter.text} {letter.signature}".split()
    known = (w.strip(".,:;!?()") for w in said if w[:1].isupper())
    return next((w for w in known if fit(word.lower(), w) == 1 and w.isalpha()), word)


def _hires(address: Address, label: str) -> bool:
    """Tell whether a desk that hires writes from a house's plain domain: "jobs@acme"."""
    local, parts = fold(address.address.partition("@")[0]), label.split("-")
    whole = len(parts) == 1 or all(len(p) >= _LEAST and p not in SHARED for p in parts)
    return whole and _HIRING.search(local) is not None


_HIRING = deferred(either(each.hiring for each in LABELS))


def _is_shared(address: Address) -> bool:
    return is_robot(address.address) or is_desk(address.address)


def _says_enough(label: str) -> bool:
    """Tell whether the parts of a label are words of a name: not "hs-brenz", "jobs-mail"."""
    parts = label.split("-")
    short = len(parts) > 1 and any(
        (len(p) <= _SHORTEST and not names_house(p)) or p in _SHORT_FOR for p in parts
    )
    return not short and not all(p in SHARED for p in parts)


def _words(label: str) -> Iterator[str]:
    """Yield the words of a label, those of "pasteleriaduque" too."""
    for part in label.split("-"):
        cuts = range(len(part) - _LEAST + 1, _LEAST - 1, -1)
        begun = next((at for at in cuts if part[:at] in _FIRST), 0)
        ended = next((at for at in cuts if part[at:] in _LAST), 0)
        cut = 0 if names_house(part) else begun or ended
        of = _OF.match(part, cut) if begun and cut else None
        if of:
            yield from (part[:cut].capitalize(), of.group())
            cut = of.end()
        yield from (p.capitalize() for p in (part[:cut], part[cut:]) if p and not of)
        yield from [part[cut:].capitalize()] if of else ()


_LONGEST_FIRST = sorted(
    either(each.of for each in LABELS).split("|"), key=len, reverse=True
)
_OF = deferred(rf"(?:{'|'.join(_LONGEST_FIRST)})(?=\w{{5}})")


_FIRST = frozenset(fold(w) for w in COMPANY_WORDS if len(w) > _LEAST)
