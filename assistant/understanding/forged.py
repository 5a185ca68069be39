"""Says why a sender looks forged, so that no draft is made for him."""

import re

from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_private, is_relay, organisation
from assistant.understanding.view import View

_DMARC = re.compile(r"\bdmarc\s*=\s*fail\b", re.IGNORECASE)
_IN_NAME = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_ALIKE = str.maketrans("0135$", "oless")


def find_warning(view: View) -> str | None:
    """Return the first reason to distrust the sender, None where there is none."""
    checks = (_failed, _other_name, _answers_elsewhere, _looks_alike, _lures)
    return next((reason for check in checks if (reason := check(view))), None)


def _failed(view: View) -> str | None:
    if _DMARC.search(view.clues.letter.authentication):
        return (
            "the provider states that the sender's domain did not authorise this mail"
        )
    return None


def _other_name(view: View) -> str | None:
    sender = view.clues.letter.head.sender
    match = _IN_NAME.search(sender.name)
    if match and organisation(match.group(1)) != organisation(sender.domain):
        return f"the sender's name shows an address at {match.group(1)}, the mail comes from {sender.domain}"
    return None


def _answers_elsewhere(view: View) -> str | None:
    head = view.clues.letter.head
    if is_relay(head.sender.domain) or head.bulk:
        return None
    for reply in head.reply_to:
        other = organisation(reply.domain) != organisation(head.sender.domain)
        own = reply.address in view.owner.addresses
        if other and not own and not is_relay(reply.domain):
            return (
                f"answers go to {reply.address}, another organisation than the sender's"
            )
    return None


def _looks_alike(view: View) -> str | None:
    domain = view.clues.letter.head.sender.domain
    label = organisation(domain).split(".")[0]
    if label.startswith("xn--") or any(ord(c) > 127 for c in label):
        scripts = {"latin" if c.isascii() else "other" for c in label if c.isalpha()}
        if len(scripts) > 1 and not fold(label).isascii():
            return f"the domain {domain} mixes letters of several scripts"
    known = _known_label(view)
    if known and label != known and _swapped(label) == _swapped(known):
        return f"the domain {domain} looks like {known} written with other signs"
    return None


def _known_label(view: View) -> str | None:
    company = view.history.company
    return "".join(c for c in fold(company) if c.isalnum()) if company else None


def _swapped(label: str) -> str:
    plain = fold(label).replace("rn", "m").replace("vv", "w").replace("-", "")
    return plain.translate(_ALIKE).replace("l", "i")


def _lures(view: View) -> str | None:
    hits = view.clues.hits.get("pay.lure", ())
    rules = {fold(view.clues.text[h.start : h.end]) for h in hits}
    private = is_private(view.clues.letter.head.sender.domain)
    if len(rules) >= 2 or (rules and private and not view.history.about_a_job):
        return "asks for payment, bank data or a move to a messenger"
    return None
