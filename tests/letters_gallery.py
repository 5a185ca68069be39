"""Writes every letter in every register and language to one HTML page.

Run `python -m tests.letters_gallery [FILE]`, then read the page from end to end.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from itertools import product
from pathlib import Path

from assistant.applications import Application, PromiseMade, RequestMade
from assistant.drafting import LANGUAGES, Draft, Refusal, Writer, write
from assistant.understanding import Promise, Request
from assistant.vocabulary import (
    Address,
    FollowupKind,
    Person,
    PersonRole,
    Register,
)
from tests.drafting.desk import (
    NOW,
    RICH,
    RICH_WRITER,
    START,
    WRITER,
    application,
    interview,
    letter,
    step,
)

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222 }
section { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem }
article { border: 1px solid #ccc; border-radius: 6px; padding: .8rem 1rem }
pre { white-space: pre-wrap; font: inherit; margin: .5rem 0 0 }
h3 { font-size: 1rem; margin: 0 } small { color: #666 }
"""
TOPICS = {
    "en": "our data platform",
    "de": "Datenplattform",
    "fr": "la plateforme de données",
    "es": "la plataforma de datos",
    "pt": "a plataforma de dados",
    "nl": "het dataplatform",
    "it": "la piattaforma dati",
}
QUESTIONS = {
    "en": "question: how large is the team?",
    "de": "Frage: Wie groß ist das Team?",
    "fr": "question : quelle est la taille du groupe ?",
    "es": "pregunta: ¿cuántas personas forman el equipo?",
    "pt": "pergunta: quantas pessoas há no grupo?",
    "nl": "vraag: hoe groot is het team?",
    "it": "domanda: quante persone ci sono nel team?",
}
MORE = {
    "en": "question: who would be my lead?",
    "de": "Frage: wer leitet die Gruppe?",
    "fr": "question : qui dirige le groupe ?",
    "es": "pregunta: quién dirige el equipo?",
    "pt": "pergunta: quem dirige o grupo?",
    "nl": "vraag: wie leidt het team?",
    "it": "domanda: chi guida il team?",
}
"""A second question, in the words of the owner's that leave a mark out."""
HOUSES = {
    "en": ("University of Ghent", "Archivist"),
    "de": ("Stadt Köln", "Archivarin (m/w/d)"),
    "fr": ("Université de Gand", "Ingénieur d'études H/F"),
    "es": ("Ayuntamiento de Gijón", "Archivera"),
    "pt": ("Ministério da Cultura", "Arquivista"),
    "nl": ("Gemeente Gent", "archivaris"),
    "it": ("Università di Gand", "Archivista"),
}
TITLES = {
    "en": "Ms.",
    "de": "Frau",
    "fr": "Madame",
    "es": "Sra.",
    "pt": "Sra.",
    "nl": "mevrouw",
    "it": "Sig.ra",
}
ASKED = (RequestMade(Request("your portfolio and CV"), START, "<1@acme.example>"),)


def stories(language: str) -> Iterator[tuple[str, Application, Writer]]:
    """Yield what may be known when a letter is written."""
    held = replace(RICH.interviews[0], topics=(TOPICS[language],))
    rich = replace(
        RICH, interviews=(held,), notes=((START, QUESTIONS[language]),), requests=ASKED
    )
    again = replace(rich, id="a4", interviews=(replace(held, round=2),))
    yield "little is known", application(id="a3", requests=ASKED), WRITER
    yield "much is known", rich, RICH_WRITER
    yield "second round", again, RICH_WRITER
    quiet = replace(RICH_WRITER, no_timeline_question=True)
    yield "no question", replace(rich, interviews=(interview(),)), quiet
    company, position = HOUSES[language]
    title = TITLES[language]
    jan = Person("Jan van den Berg", "jane@acme.example", title, PersonRole.RECRUITER)
    house = replace(
        application(id="a5", people=(jan,), requests=ASKED),
        company=company,
        position=position,
        notes=((START, QUESTIONS[language]), (START, MORE[language])),
    )
    yield "a public house, a title", house, WRITER
    nobody = Address("", "team@acme.example")
    bare = replace(rich, id="a6", people=(), letters=(letter(nobody),), company=None)
    yield "nobody's name", bare, replace(RICH_WRITER, skills={})
    asks = PromiseMade(Promise(None, asks_owner=True), START, "<1@acme.example>")
    yield "they asked for it", replace(rich, id="a7", promises=(asks,)), RICH_WRITER


def page() -> str:
    """Return the whole gallery."""
    parts = [f"<meta charset=utf-8><title>Letters</title><style>{STYLE}</style>"]
    for language, kind in product(LANGUAGES, FollowupKind):
        parts.append(f"<h2>{language}: {kind}</h2><section>")
        for (name, known, writer), register in product(stories(language), Register):
            whole = replace(known, language=language, register=register)
            parts.append(article(name, register, write(step(kind), whole, writer, NOW)))
        parts.append("</section>")
    for language in LANGUAGES:
        parts.append(f"<h2>{language}: notes to oneself</h2><section>")
        for name, known, writer in stories(language):
            call = step(FollowupKind.CHECK_IN, to_owner=True)
            written = write(call, replace(known, language=language), writer, NOW)
            parts.append(article(name, Register.NEUTRAL, written))
        parts.append("</section>")
    return "\n".join(parts)


def article(name: str, register: Register, written: Draft | Refusal) -> str:
    """Return one letter, or why there is none."""
    if isinstance(written, Refusal):
        head, body = f"refused by {written.rule}", written.reason
    else:
        head, body = written.subject, written.body
    return (
        f"<article><small>{register}, {name}</small>"
        f"<h3>{escape(head)}</h3><pre>{escape(body)}</pre></article>"
    )


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "letters.html")
    target.write_text(page(), "utf-8")
    print(f"wrote {target}")
