"""Writes the letter of a step, proofread, or says why there is none."""

from dataclasses import dataclass
from datetime import datetime

from assistant.applications import Application
from assistant.drafting.addressing import Addressee, Envelope, address_letter
from assistant.drafting.cleaning import clean_block, clean_line
from assistant.drafting.draft import Draft, Refusal
from assistant.drafting.facts import Facts, caller, gather
from assistant.drafting.guards import Proof, proofread
from assistant.drafting.rendering import render, render_paragraphs
from assistant.drafting.rewriting import Brief, rewritten
from assistant.drafting.templates import Language, language_of
from assistant.drafting.wording import Values, dated, greeting, varied, wording
from assistant.drafting.writer import Template, Writer
from assistant.planning import Step
from assistant.vocabulary import Address, FollowupKind, Register

_UNANSWERED = "only you know what they ask: answer it by yourself, or tell it with 'followupd note"


@dataclass(frozen=True, slots=True)
class _Desk:
    """All that lies on the desk while one letter is written."""

    step: Step
    application: Application
    writer: Writer
    envelope: Envelope
    language: Language
    facts: Facts

    @property
    def register(self) -> Register:
        """How formal the letter is: several people at once are no familiar "you"."""
        casual = self.application.register is Register.CASUAL
        several = len(self.envelope.to) > 1
        return Register.NEUTRAL if casual and several else self.application.register


def write(
    step: Step, application: Application, writer: Writer, now: datetime
) -> Draft | Refusal:
    """Return the letter of a step as it would be drafted at `now`."""
    if reason := _too_early(step, application, now):
        return Refusal("thank-you.window", reason)
    if step.kind is FollowupKind.REMINDER and not step.to_owner:
        return Refusal("before", "it is a note to the owner, and to nobody else")
    if application.warning:
        return Refusal("letter.greeting", clean_line(application.warning))
    envelope = address_letter(step, application, writer)
    if isinstance(envelope, Refusal):
        return envelope
    proof = _proofread(_desk(step, application, writer=writer, envelope=envelope))
    return proof if isinstance(proof, Refusal) else _draft(envelope, proof)


def _proofread(desk: _Desk) -> Proof | Refusal:
    """Return the letter that passed every guard, in the owner's model's words if so."""
    proof = _proof(desk)
    refusal = proof if isinstance(proof, Refusal) else proofread(proof)
    if refusal or isinstance(proof, Refusal):
        return refusal or proof
    rewrite = None if desk.step.to_owner else desk.writer.rewrite
    return rewritten(proof, _brief(desk, proof), rewrite) if rewrite else proof


def _brief(desk: _Desk, proof: Proof) -> Brief:
    """Return what another writer is told: our own words and facts, no mail of theirs."""
    return Brief(
        desk.step.kind.value,
        desk.register.value,
        desk.language.code,
        proof.paragraphs,
        proof.given,
    )


def _too_early(step: Step, application: Application, now: datetime) -> str | None:
    held = (i for i in application.interviews if i.id == step.interview)
    thanks = step.kind is FollowupKind.THANK_YOU
    early = thanks and any(interview.end > now for interview in held)
    return "the interview is not over yet" if early else None


def _desk(
    step: Step, application: Application, *, writer: Writer, envelope: Envelope
) -> _Desk:
    language = language_of(application.language)
    facts = gather(
        step, application, writer=writer, envelope=envelope, language=language
    )
    return _Desk(step, application, writer, envelope, language, facts)


def _proof(desk: _Desk) -> Proof | Refusal:
    materials = desk.step.kind is FollowupKind.MATERIALS
    if materials and not (desk.facts.asked or desk.facts.answer):
        return Refusal("materials", f"{_UNANSWERED} {desk.application.id} answer: …'")
    values = wording(desk.facts, register=desk.register, language=desk.language)
    values |= dated(desk.facts, writer=desk.writer, language=desk.language)
    values |= varied(desk.step, desk.application.id, desk.facts)
    values |= {"asks": not desk.writer.no_timeline_question}
    return _note(desk, values) if desk.step.to_owner else _letter(desk, values)


def _letter(desk: _Desk, values: Values) -> Proof | Refusal:
    chosen = _template(desk)
    subject = desk.envelope.subject or _subject(desk, chosen, values)
    first = greeting(
        desk.facts.names,
        register=desk.register,
        values=values,
        language=desk.language,
    )
    paragraphs = render_paragraphs(chosen.text, values)
    if isinstance(subject, Refusal):
        return subject
    if isinstance(first, Refusal):
        return first
    if isinstance(paragraphs, Refusal):
        return paragraphs
    fewer = _at_most(desk.writer.paragraphs, paragraphs)
    return Proof(
        subject=subject,
        greeting=first,
        paragraphs=paragraphs if chosen in desk.writer.templates else fewer,
        ending=_ending(desk),
        given=_given(desk.facts),
        names=tuple((n.full, n.family, n.given) for n in desk.facts.names),
        is_reply=bool(desk.envelope.subject),
        most_paragraphs=desk.writer.paragraphs,
    )


def _at_most(number: int, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return no more paragraphs than the guide allows: the last ones become one."""
    most = max(number, 1)
    rest = " ".join(paragraphs[most - 1 :])
    return (*paragraphs[: most - 1], rest) if len(paragraphs) > most else paragraphs


def _note(desk: _Desk, values: Values) -> Proof | Refusal:
    """Return a note to the owner himself: what to ask, or whom to call and why."""
    person = caller(desk.application)
    values = values | {"person": person.full if person else ""}
    text, title = desk.language.note, desk.language.note_subject
    if desk.step.kind is FollowupKind.REMINDER:
        chosen = _template(desk)
        text = chosen.text
        title = chosen.subject or desk.language.subjects[FollowupKind.REMINDER]
    subject = render(title, values)
    paragraphs = render_paragraphs(text, values)
    if isinstance(subject, Refusal):
        return subject
    if isinstance(paragraphs, Refusal):
        return paragraphs
    given = (*_given(desk.facts), str(values["person"]))
    return Proof(clean_line(subject), "", paragraphs, "", given)


def _template(desk: _Desk) -> Template:
    """Return the owner's own template where one fits, the most exact first."""
    kind, register = desk.step.kind, desk.register
    fitting = [
        one
        for one in desk.writer.templates
        if one.kind is kind
        and one.register in (None, register)
        and one.language in (None, desk.language.code)
    ]
    exact = sorted(fitting, key=lambda t: (t.language is None, t.register is None))
    shipped = Template(kind, desk.language.letters[kind, register])
    return exact[0] if exact else shipped


def _subject(desk: _Desk, chosen: Template, values: Values) -> str | Refusal:
    """Return a new mail's subject: what it is, the position, the owner's name."""
    if chosen.subject:
        subject = render(chosen.subject, values)
        return subject if isinstance(subject, Refusal) else clean_line(subject)
    what = desk.language.subjects[desk.step.kind]
    topic = desk.facts.position or desk.facts.company
    about = f"{what}: {topic}" if topic else what
    return clean_line(" - ".join(part for part in (about, desk.facts.owner) if part))


def _ending(desk: _Desk) -> str:
    close = desk.language.closes[desk.register]
    if signature := clean_block(desk.writer.signature or ""):
        return f"{close}\n{signature}"
    own = (desk.facts.owner, clean_line(desk.writer.phone or ""))
    return "\n".join((close, *(line for line in own if line)))


def _given(facts: Facts) -> tuple[str, ...]:
    """Return what the letter did not word itself."""
    one = (facts.company, facts.position, facts.skill, facts.answer, facts.phone)
    links = (asked.link for asked in facts.asked)
    many = (*facts.topics, *facts.others, *facts.questions, *links)
    return tuple(text for text in (*one, *many) if text)


def _draft(envelope: Envelope, proof: Proof) -> Draft:
    return Draft(
        sender=envelope.sender,
        to=tuple(_mailbox(person, envelope) for person in envelope.to),
        subject=proof.subject,
        body=proof.body,
        in_reply_to=envelope.in_reply_to,
        references=envelope.references,
        thread=envelope.thread,
    )


def _mailbox(person: Addressee, envelope: Envelope) -> Address:
    if person.address == envelope.sender.address:
        return envelope.sender
    return Address(person.name.full if person.name else "", person.address)
