"""To whom a letter goes, from which of the owner's addresses, and in which thread."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from assistant.applications import Application, Filed, is_shared, registrable
from assistant.drafting.cleaning import clean_line
from assistant.drafting.draft import Refusal
from assistant.drafting.machines import can_be_addressed
from assistant.drafting.naming import Name, parse_name
from assistant.drafting.writer import ThankYouTo, Writer
from assistant.languages import MARKS, PEOPLE, each_of, either, words_of
from assistant.planning import Step
from assistant.reading import Automatic, Head
from assistant.vocabulary import Address, FollowupKind, Kind, Person, PersonRole

_ID = re.compile(r"<[!-;=?-~]{1,250}>")
_MOST_REFERENCES = 20
_MOST_ADDRESSEES = 5
_REPLY_MARK = re.compile(
    rf"(?:{either(marks.answer_subject for marks in MARKS)})"
    r"(?:\[\d{1,3}\])?\s?[:\uff1a]\s*",
    re.IGNORECASE,
)
_SMALL = frozenset(words_of(people.particles for people in PEOPLE))
_OF_FIRM = re.compile(rf" (?:{each_of(people.of_firm for people in PEOPLE)}) ")
_ROLES = (PersonRole.RECRUITER, PersonRole.INTERVIEWER, PersonRole.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody to whom a letter goes; `name` is None where nobody tells it."""

    address: str
    name: Name | None


@dataclass(frozen=True, slots=True)
class Envelope:
    """Sender, addressees and thread; `subject` is empty for a new mail."""

    sender: Address
    to: tuple[Addressee, ...]
    subject: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread: str | None = None


def address_letter(
    step: Step, application: Application, writer: Writer
) -> Envelope | Refusal:
    """Return the envelope of a step's letter, or say why there can be none."""
    sender = _sender(step, application, writer)
    if sender is None:
        return Refusal("letter.greeting", "none of the owner's addresses is known")
    if step.to_owner:
        return Envelope(sender, (Addressee(sender.address, None),))
    answered = next(_answerable(step, application, writer), None)
    chosen = _interviewers(step, application, writer)
    if answered and chosen in ((), (answered[1],)):
        return _reply(sender, *answered)
    to = chosen or tuple(islice(_known(step, application, writer), 1))
    if not to:
        return Refusal("letter.greeting", "no address of a person is known")
    return Envelope(sender, to)


def reply_subject(subject: str) -> str:
    """Return the thread's subject with exactly one reply mark, empty for none."""
    rest = clean_line(subject)
    while (cut := _REPLY_MARK.match(rest)) is not None:
        rest = rest[cut.end() :]
    return clean_line(f"Re: {rest}") if rest else ""


def _sender(step: Step, application: Application, writer: Writer) -> Address | None:
    own = writer.owner.addresses
    answered = [one for one in application.letters if _is_answered(one, step)]
    for letter in (*answered, *reversed(application.letters)):
        head = letter.head
        for party in (*head.to, *head.cc, head.sender):
            if party.address in own:
                return Address(owner_name(application, writer), party.address)
    first = writer.address or next(iter(sorted(own)), None)
    return Address(owner_name(application, writer), first) if first else None


def owner_name(application: Application, writer: Writer) -> str:
    """Return the owner's name as configured, else as the letters call him."""
    if name := clean_line(writer.owner.name):
        return name
    for letter in reversed(application.letters):
        for party in (letter.head.sender, *letter.head.to):
            own = party.address in writer.owner.addresses
            if own and (called := parse_name(party.name)):
                return called.full
    return ""


def _is_answered(letter: Filed, step: Step) -> bool:
    return step.answers is not None and letter.head.message_id == step.answers


def _answerable(
    step: Step, application: Application, writer: Writer
) -> Iterator[tuple[Filed, Addressee]]:
    """Yield the letters that can be answered to a person, the best first."""
    answered = [one for one in application.letters if _is_answered(one, step)]
    for letter in answered:
        if letter.head.sender.address in writer.owner.addresses:
            others = (_person(p, application) for p in letter.head.to)
            yield from ((letter, p) for p in _addressable(others, writer))
    for letter in (*answered, *reversed(application.letters)):
        if _is_human(letter, writer):
            author = _person(_author(letter.head), application)
            yield from ((letter, p) for p in _addressable([author], writer))


def _is_human(letter: Filed, writer: Writer) -> bool:
    head = letter.head
    own = letter.findings.from_owner or head.sender.address in writer.owner.addresses
    machine = head.automatic is not Automatic.NO or head.bulk
    named = not machine and parse_name(head.sender.name) is not None
    absent = letter.findings.kind is Kind.AUTOREPLY
    return not own and not absent and (letter.findings.human or named)


def _author(head: Head) -> Address:
    """Return the sender, or where he wants the answer within his organisation."""
    for other in head.reply_to[:1]:
        same = registrable(other.domain) == registrable(head.sender.domain)
        if same and not is_shared(other.domain) and can_be_addressed(other.address):
            return Address(other.name or head.sender.name, other.address)
    return head.sender


def _person(party: Address, application: Application) -> Addressee:
    known = (p for p in application.people if p.address == party.address)
    person = next(known, None)
    told = parse_name(person.name, person.title) if person else None
    name = _fuller(told, parse_name(_without_firm(party, application)))
    firm = name is not None and _is_firm(name, party, application)
    return Addressee(party.address, None if firm else name)


def _is_firm(name: Name, party: Address, application: Application) -> bool:
    """Whether the name holds that of the company, or of its domain."""
    words = set(name.full.casefold().split()) - _SMALL
    alone = len(words) == 1 or name.given.casefold() not in _local(party)
    return bool(words & _firm_words(party, application)) and alone


def _firm_words(party: Address, application: Application) -> set[str]:
    firms = (application.company, application.agency)
    known = {word for firm in firms for word in (firm or "").casefold().split()}
    return known | {registrable(party.domain).partition(".")[0]}


def _without_firm(party: Address, application: Application) -> str:
    """Return a display name without "von Acme"; "von Trapp" is a name of its own."""
    name, *firm = _OF_FIRM.split(party.name, maxsplit=1)
    words = set(" ".join(firm).casefold().split())
    return name if words & _firm_words(party, application) else party.name


def _local(party: Address) -> str:
    return party.address.partition("@")[0]


def _fuller(one: Name | None, other: Name | None) -> Name | None:
    if one is None or other is None:
        return one or other
    longer = len(other.full.split()) > len(one.full.split())
    if longer and other.given == one.given:
        return replace(other, honorific=one.honorific, academic=one.academic)
    return one


def _addressable(people: Iterable[Addressee], writer: Writer) -> Iterator[Addressee]:
    own = writer.owner.addresses
    for person in people:
        if person.address not in own and can_be_addressed(person.address):
            yield person


def _known(step: Step, application: Application, writer: Writer) -> Iterator[Addressee]:
    """Yield the people whose name and address the findings give, recruiters first."""
    held = [i.people for i in application.interviews if i.id == step.interview]
    people = [p for group in (*held, application.people) for p in group]
    for role in _ROLES:
        same = (p for p in people if p.role is role)
        yield from _addressable(_named(same), writer)


def _named(people: Iterable[Person]) -> Iterator[Addressee]:
    for person in people:
        name = parse_name(person.name, person.title)
        if name and person.address:
            yield Addressee(person.address, name)


def _interviewers(
    step: Step, application: Application, writer: Writer
) -> tuple[Addressee, ...]:
    """Return the interviewers that a thank-you goes to, where it goes to them."""
    if step.kind is not FollowupKind.THANK_YOU:
        return ()
    if writer.thank_you_to is ThankYouTo.RECRUITER:
        return ()
    held = [i for i in application.interviews if i.id == step.interview]
    people = [p for i in held for p in i.people if p.role is PersonRole.INTERVIEWER]
    found = tuple(dict.fromkeys(_addressable(_named(people), writer)))
    if step.to:
        return tuple(one for one in found if one.address == step.to)
    return found[:_MOST_ADDRESSEES]


def _reply(sender: Address, letter: Filed, addressee: Addressee) -> Envelope:
    head = letter.head
    answered = head.message_id if _ID.fullmatch(head.message_id) else None
    chain = (*head.references, head.message_id)
    ids = tuple(dict.fromkeys(one for one in chain if _ID.fullmatch(one)))
    if len(ids) > _MOST_REFERENCES:
        # RFC 5322 lets a chain be cut; the first id is what threads hang on.
        ids = (ids[0], *ids[-_MOST_REFERENCES + 1 :])
    return Envelope(
        sender=sender,
        to=(addressee,),
        subject=reply_subject(head.subject),
        in_reply_to=answered,
        references=ids if answered else (),
        thread=head.thread,
    )
