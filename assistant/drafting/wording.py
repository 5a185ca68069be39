"""The values that templates know, in the words of one language."""

import re
from datetime import datetime
from hashlib import sha256

from assistant.drafting.draft import Refusal
from assistant.drafting.facts import Facts
from assistant.drafting.naming import Name
from assistant.drafting.rendering import Value, render
from assistant.drafting.templates import Language
from assistant.drafting.writer import Writer
from assistant.planning import Step
from assistant.vocabulary import Register

_ALL = 0b111
Values = dict[str, Value]
_ELIDED = re.compile(r"[aàâeéèêëiîïoôuùûœ]|hôt|huiss", re.IGNORECASE)
_MASCULINE = re.compile(
    r"(?:grupo|banco|instituto|hospital|laboratório|centro|colégio|itaú|nubank"
    r"|mercado|estúdio|escritório)\b",
    re.IGNORECASE,
)
_SPANISH_I = re.compile(r"(?:i|hi(?![ae]))", re.IGNORECASE)


def wording(facts: Facts, *, register: Register, language: Language) -> Values:
    """Return the facts as words; what is unknown is an empty string."""
    values: Values = {
        "company": facts.company or "",
        "position": facts.position or "",
        "skill": facts.skill or "",
        "owner": facts.owner,
        "topic": _quoted(facts.topics, language),
        "about": _about(facts.topics, language),
        "others": _listed(facts.others, language),
        "questions": " ".join(facts.questions),
        "answer": _sentence(facts.answer or ""),
        "sends": _sends(facts, language),
        "how": language.promised if _promised(facts) else language.requested,
        "phone": facts.phone or "",
        "round": facts.round,
        "again": facts.round > 1,
        "suggested": facts.suggested,
        "once_more": facts.once_more,
        "casual": register is Register.CASUAL,
        "elided": _ELIDED.match(facts.position or "") is not None,
        "at": "no" if _MASCULINE.match(facts.company or "") else "na",
        "person": "",
        "names": "",
        "key": "",
    }
    job = render(language.job, values)
    return values | {"job": "" if isinstance(job, Refusal) else job}


def dated(facts: Facts, *, writer: Writer, language: Language) -> Values:
    """Return the interview's day: `day` for the next days, `date` for later."""
    held = facts.held
    if held is None or held.date() != held.astimezone(writer.owner.timezone).date():
        # Two calendars, two days: better none than the other side's wrong one.
        return {"day": "", "date": "", "date_plain": ""}
    american = writer.owner.country in ("US", "CA") and language.date_us
    date = _date(held, american or language.date, language)
    plain = _date(held, language.date_plain, language) if language.date_plain else date
    day = f" {language.weekdays[held.weekday()]}"
    return {"day": day, "date": date, "date_plain": plain}


def varied(step: Step, application: str, facts: Facts) -> Values:
    """Return three switches that differ by application, kind and round.

    Of several letters after one interview every second turns them all.
    """
    seed = sha256(f"{application}\x1f{step.kind}".encode()).digest()[0]
    turned = seed + facts.round - 1 + facts.once_more + facts.place // 2
    turned ^= _ALL if facts.place % 2 else 0
    return {name: bool(turned >> place & 1) for place, name in enumerate("abc")}


def greeting(
    names: tuple[Name, ...], *, register: Register, values: Values, language: Language
) -> str | Refusal:
    """Return the line that greets these people, or nobody by name."""
    if not names:
        return language.nameless[register]
    if register is Register.CASUAL:
        told = _listed(tuple(name.given for name in names), language)
        return render(language.greetings[register], values | {"names": told})
    key = names[0].honorific if len(names) == 1 else None
    if key:
        told = _titled(names[0], language)
        return render(language.titled[register], values | {"names": told, "key": key})
    informal = register is Register.NEUTRAL and language.neutral_given
    told = _listed(tuple(_called(name, informal=informal) for name in names), language)
    return render(language.greetings[register], values | {"names": told})


def _called(name: Name, *, informal: bool) -> str:
    """Return a name that no title goes with: the first name where that is usual."""
    if informal and not name.academic:
        return name.given
    return f"{name.academic} {name.full}".strip()


def _titled(name: Name, language: Language) -> str:
    """Return a name with its title: of two family names the last alone is a guess."""
    double = language.code in ("es", "pt")
    title = language.titles[name.honorific or "ms"]
    if name.academic:
        title = f"{title} {name.academic}" if language.code == "de" else name.academic
    return f"{title} {name.full if double else name.family}"


def _listed(items: tuple[str, ...], language: Language) -> str:
    *most, last = items or ("",)
    vowel = _SPANISH_I.match(last) and language.both_before_i
    return f"{', '.join(most)}{vowel or language.both}{last}" if most else last


def _quoted(topics: tuple[str, ...], language: Language) -> str:
    before, after = language.quotes
    return _listed(tuple(f"{before}{topic}{after}" for topic in topics), language)


def _about(topics: tuple[str, ...], language: Language) -> str:
    """Return the topics as they stand behind "about"."""
    articles = (
        rf"(?:(?:{language.articles})(?!\w)|l['\u2019])" if language.articles else ""
    )
    plain = (topic for topic in topics if articles and re.match(articles, topic))
    bare = tuple(plain) == topics
    if bare or not language.matter:
        return _listed(topics, language)
    return f"{language.matter} {_quoted(topics, language)}" if topics else ""


def _sends(facts: Facts, language: Language) -> str:
    things = tuple(
        f"{language.things[asked.kind]} ({asked.link or language.attached})"
        for asked in facts.asked
    )
    return _listed(things, language)


def _promised(facts: Facts) -> bool:
    return bool(facts.asked) and all(asked.promised for asked in facts.asked)


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def _date(held: datetime, text: str, language: Language) -> str:
    values: Values = {"day": held.day, "month": language.months[held.month - 1]}
    rendered = render(text, values)
    return "" if isinstance(rendered, Refusal) else rendered
