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


def wording(facts: Facts, *, register: Register, language: Language) -> Values:
    """Return the facts as words; what is unknown is an empty string."""
    values: Values = {
        "company": _housed(facts.company, language)[1],
        "at": _housed(facts.company, language)[0],
        "position": facts.position or "",
        "skill": facts.skill or "",
        "owner": facts.owner,
        "topic": _quoted(facts.topics, language),
        "about": _about(facts.topics, language),
        "others": _listed(facts.others, language),
        "questions": _asked(facts.questions, language),
        "many": len(facts.questions) > 1,
        "answer": _sentence(facts.answer or ""),
        "sends": _sends(facts, language),
        "offers": _offers(facts, language),
        "how": language.promised if _promised(facts) else language.requested,
        "phone": facts.phone or "",
        "round": facts.round,
        "again": facts.round > 1,
        "suggested": facts.suggested,
        "once_more": facts.once_more,
        "casual": register is Register.CASUAL,
        "elided": _begins(language.elides, facts.position or ""),
        "person": "",
        "names": "",
        "key": "",
    }
    job = render(language.job, values)
    bring = render(language.bring[register], values)
    return values | {
        "job": "" if isinstance(job, Refusal) else job,
        "bring": "" if isinstance(bring, Refusal) else bring,
    }


def dated(facts: Facts, *, writer: Writer, language: Language) -> Values:
    """Return the interview's day: `day` for the next days, `date` for later."""
    held = facts.held
    if held is None or held.date() != held.astimezone(writer.owner.timezone).date():
        # Two calendars, two days: better none than the other side's wrong one.
        return {
            "day": "",
            "date": "",
            "date_plain": "",
            "when": _when(held, writer, language),
        }
    date = _date(held, _usual(writer, language) or language.date, language)
    plain = _date(held, language.date_plain, language) if language.date_plain else date
    day = f" {language.weekdays[held.weekday()]}"
    when = _when(held, writer, language)
    return {"day": day, "date": date, "date_plain": plain, "when": when}


def _usual(writer: Writer, language: Language) -> str:
    """Return the order of the United States where the owner is used to it."""
    return language.date_us if writer.owner.country in ("US", "CA") else ""


def _when(held: datetime | None, writer: Writer, language: Language) -> str:
    """Return the interview's date and hour by the owner's own clock, for himself."""
    if held is None:
        return ""
    local = held.astimezone(writer.owner.timezone)
    text = language.date_plain or _usual(writer, language) or language.date
    values: Values = {"date": _date(local, text, language), "clock": f"{local:%H:%M}"}
    when = render(language.when, values)
    return "" if isinstance(when, Refusal) else when


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
    title = language.titles[name.honorific or "ms"]
    if name.academic:
        title = (
            f"{title} {name.academic}"
            if language.title_before_degree
            else name.academic
        )
    family = name.full if language.family_names > 1 else name.family
    if language.capital_family:
        # Behind a title a Dutch name begins with a capital: "heer Van der Berg".
        family = family[:1].upper() + family[1:]
    return f"{title} {family}"


def _listed(items: tuple[str, ...], language: Language) -> str:
    *most, last = items or ("",)
    both = language.both
    if _begins(language.changes_both, last):
        both = language.both_changed
    return f"{', '.join(most)}{both}{last}" if most else last


def _begins(beginnings: str, text: str) -> bool:
    """Tell whether a text begins so; nothing does where the language has no such rule."""
    return bool(beginnings) and re.match(beginnings, text, re.IGNORECASE) is not None


def _quoted(topics: tuple[str, ...], language: Language) -> str:
    before, after = language.quotes
    if language.articles and not language.matter:
        # Behind "the subject" and between quotes a topic stands without its article.
        article = re.compile(
            rf"(?:(?:{language.articles})\s|l['\u2019])", re.IGNORECASE
        )
        topics = tuple(article.sub("", topic, count=1) for topic in topics)
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
    """Return what the letter itself brings: the things that it has a link to."""
    things = (
        f"{language.things[asked.kind]} ({asked.link})"
        for asked in facts.asked
        if asked.link
    )
    return _listed(tuple(things), language)


def _offers(facts: Facts, language: Language) -> str:
    """Return what only the owner can add; nothing says that it is there already."""
    things = (language.things[asked.kind] for asked in facts.asked if not asked.link)
    return _listed(tuple(things), language)


def _housed(company: str | None, language: Language) -> tuple[str, str]:
    """Return a company as a place ("at Acme") and as an object ("the Ministry of …")."""
    if not company:
        return "", ""
    for words, at, article in language.houses:
        if re.match(rf"(?:{words})(?!\w)", company, re.IGNORECASE):
            return f"{at}{company}", f"{article}{company}"
    return f"{language.at} {company}", company


def _asked(questions: tuple[str, ...], language: Language) -> str:
    """Return the owner's questions with the marks and capitals of the language."""
    marked = [_marked(one, language) for one in questions]
    first = (
        [_capital(m) for m in marked[:1]]
        if language.capital_behind_colon
        else marked[:1]
    )
    return " ".join([*first, *(_capital(one) for one in marked[1:])])


def _marked(question: str, language: Language) -> str:
    if language.question_ends:
        question = re.sub(r"\s*\?\Z", language.question_ends, question)
    opened = language.question_opens in question
    return question if opened else f"{language.question_opens}{question}"


def _capital(sentence: str) -> str:
    start = 1 if sentence.startswith("¿") else 0
    return f"{sentence[:start]}{sentence[start : start + 1].upper()}{sentence[start + 1 :]}"


def _promised(facts: Facts) -> bool:
    return bool(facts.asked) and all(asked.promised for asked in facts.asked)


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def _date(held: datetime, text: str, language: Language) -> str:
    values: Values = {"day": held.day, "month": language.months[held.month - 1]}
    rendered = render(text, values)
    return "" if isinstance(rendered, Refusal) else rendered
