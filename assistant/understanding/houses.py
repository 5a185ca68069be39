"""Finds the sender's organisation: by domain, display name and signature."""

import re

from assistant.understanding.departments import PARTING, bare
from assistant.understanding.labels import from_label
from assistant.understanding.names import (
    NO_NAME,
    RUN,
    is_person,
    is_titled,
    squeeze,
)
from assistant.understanding.phrases import fold
from assistant.understanding.senders import (
    is_desk,
    is_relay,
    is_robot,
)
from assistant.understanding.view import View

_VIA = re.compile(
    r"(?i)^(?:\S+ (?:for|on behalf of|für|pour|voor|per|para)|(?:.*?)\b(?:from|at|bei|chez)) (?P<name>.+)$"
)
_VIA_TAIL = re.compile(r"(?i)\s+(?:via|through|über|par)\s+.*$|\s*\((?:via|through).*$")


def own_house(view: View) -> str | None:
    """Return the sender's organisation as the letter spells it."""
    if view.shape.from_owner:
        return from_label(view)
    return from_label(view) or _from_display(view) or _from_signature(view)


def _from_display(view: View) -> str | None:
    name = _VIA_TAIL.sub("", view.clues.letter.head.sender.name).strip(" \"'")
    via = _VIA.match(name)
    if via:
        name = via.group("name")
    sender = view.clues.letter.head.sender
    shared = (
        is_relay(sender.domain) or is_robot(sender.address) or is_desk(sender.address)
    )
    for whole in PARTING.split(name):
        part = bare(whole)
        house = part != whole.strip(" \"'")
        if (
            part
            and fold(part) not in NO_NAME
            and (shared or via)
            and not is_relay(f"{squeeze(part)}.com")
        ):
            named = _names_itself(view, part) or part in view.clues.letter.head.subject
            if house or (not _writer(view, part) and (named or not is_person(part))):
                return part
    parts = PARTING.split(name)
    if len(parts) > 1 and is_person(parts[0]):
        rest = bare(parts[1])
        return rest or None
    return None


def _writer(view: View, name: str) -> bool:
    """Tell whether a display name is the person's who signs."""
    lines = (
        *view.clues.letter.text.splitlines()[-6:],
        *view.clues.letter.signature.splitlines()[:3],
    )
    alone = any(line.strip(" ,-–") == name for line in lines)
    first = name.split(" ", maxsplit=1)[0]
    signed = any(line.strip(" ,-–") in (name, first) for line in lines)
    followed = alone and sum(1 for line in lines if line.strip()) > 1
    return is_person(name) and (signed or followed) and not _names_itself(view, name)


def _names_itself(view: View, name: str) -> bool:
    pattern = rf"(?:at|with|to|in|from|joining|bei|chez) {re.escape(name)}\b"
    return bool(re.search(pattern, view.clues.text))


def _from_signature(view: View) -> str | None:
    letter = view.clues.letter
    lines = [line for line in letter.text.splitlines() if line.strip()][
        -3:
    ] + letter.signature.splitlines()[:6]
    owners = set(fold(view.owner.name).split())
    for line in lines:
        if owners & set(re.findall(r"\w+", fold(line))):
            continue
        if len(line) > 90 or line.rstrip().endswith((".", "!", "?")):
            continue
        for part in PARTING.split(line)[-2:]:
            name = bare(part.strip(" |-–—"))
            run = RUN.fullmatch(name) if name else None
            if any(w.strip(".,") in NO_NAME for w in fold(name).split()):
                continue
            if (
                run
                and not is_person(name)
                and not is_titled(name, view.clues.languages)
                and fold(name) not in NO_NAME
                and " " in line.strip()
            ):
                return name
    return None
