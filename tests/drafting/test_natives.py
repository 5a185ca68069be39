"""Letters read as somebody would write them whose own language it is."""

import re
from dataclasses import replace
from itertools import product

import pytest

from assistant.applications import RequestMade
from assistant.drafting import LANGUAGES
from assistant.understanding import Request
from assistant.vocabulary import FollowupKind, Person, PersonRole, Register
from tests.drafting.desk import (
    RICH,
    RICH_WRITER,
    START,
    application,
    drafted,
    in_register,
    interview,
    refused,
)

LETTERS = [kind for kind in FollowupKind if kind is not FollowupKind.REMINDER]
IDS = [f"a{number}" for number in range(8)]
ASKED = (RequestMade(Request("your portfolio and CV"), START, "<1@acme.example>"),)
FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL
# Words that no language shares with the other way of addressing somebody.
POLITE = {
    "de": r"Sie|Ihnen|Ihre?[mnrs]?",
    "fr": r"vous (?:adresse|envoie|remercie)|votre|vos|pourriez-vous|dites",
    "es": r"usted|le|su|sus|dígame|dé",
    "nl": r"u|uw",
    "it": r"Lei|(?<=[a-z,] )L[ea]|Suo|Sua|\w+L[ea]",
}
FAMILIAR = {
    "de": r"du|dir|dich|dein\w*|euch|ihr|sag",
    "fr": r"tu|te|toi|ton|ta|tes|dis|dis-le-moi",
    "es": r"tú|te|tu|tus|ti|contigo|dímelo|da",
    "nl": r"je|jij|jou|jouw|jullie",
    "it": r"tu|ti|te|tuo|tua|dimmelo|ringrazia",
}
every_letter = pytest.mark.parametrize(
    ("kind", "register", "language"), list(product(LETTERS, Register, LANGUAGES))
)


def letters(kind, register, language, known=RICH, writer=RICH_WRITER, **changes):
    whole = replace(in_register(known, register, language), requests=ASKED)
    return [drafted(kind, replace(whole, id=one), writer, **changes) for one in IDS]


@every_letter
def test_nobody_is_addressed_in_two_ways(kind, register, language):
    other = POLITE if register is CASUAL else FAMILIAR
    pattern = re.compile(rf"(?<!\w)(?:{other.get(language, 'xxx')})(?!\w)")
    unanswered = replace(RICH, letters=())
    for draft in (
        *letters(kind, register, language),
        *letters(kind, register, language, unanswered, answers=None),
    ):
        assert not pattern.search(f"{draft.subject}\n{draft.body}"), draft.body


THERE = r"""with\sme mit\smir vous\sm'ave[zs] tu\sm'as me\sexplicó me\scontó me\scontaste contou
Schilderung erzählt raconté uitleg vertelde raccontat\w+ illustrato our\sdiscussion
dedicarme unser\sGespräch notre\sentretien nuestra\sentrevista ons\sgesprek nostro\scolloquio"""


@pytest.mark.parametrize(("register", "language"), list(product(Register, LANGUAGES)))
def test_whoever_reads_the_thanks_need_not_have_been_there(register, language):
    """One letter to the recruiter speaks of what others have held, too."""
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(THERE.split())})(?!\w)", re.IGNORECASE)
    for number in (1, 2):
        held = replace(RICH.interviews[0], round=number)
        known = replace(RICH, interviews=(held,))
        for draft in letters(FollowupKind.THANK_YOU, register, language, known):
            assert "Tom Lee" in draft.body
            assert not pattern.search(draft.body), draft.body


@every_letter
def test_a_greeting_is_right_at_any_hour(kind, register, language):
    hours = (
        r"morning|afternoon|evening|buen[oa]s|bom dia|boa tarde|goede(?:middag|morgen)"
    )
    for draft in letters(kind, register, language):
        assert not re.search(hours, draft.body.splitlines()[0], re.IGNORECASE)


@pytest.mark.parametrize(
    ("language", "company", "said"),
    [
        ("en", "University of Leeds", "at the University of Leeds"),
        ("en", "Bank of America", "at Bank of America"),
        ("de", "Universität Leipzig", "an der Universität Leipzig"),
        ("de", "Stadt Köln", "bei der Stadt Köln"),
        ("de", "Klinikum Fulda", "beim Klinikum Fulda"),
        ("de", "Stadtler", "bei Stadtler"),
        ("fr", "Université de Lyon", "à l'Université de Lyon"),
        ("fr", "Mairie de Paris", "à la Mairie de Paris"),
        ("fr", "Ministère de la Culture", "au Ministère de la Culture"),
        ("fr", "Airbus", "chez Airbus"),
        ("es", "Universidad de Sevilla", "en la Universidad de Sevilla"),
        ("es", "Ayuntamiento de Gijón", "en el Ayuntamiento de Gijón"),
        ("es", "Zara", "en Zara"),
        ("pt", "Banco do Brasil", "no Banco do Brasil"),
        ("pt", "Embraer", "na Embraer"),
        ("nl", "Gemeente Utrecht", "bij de Gemeente Utrecht"),
        ("nl", "Universiteit Utrecht", "bij Universiteit Utrecht"),
        ("it", "Università di Bologna", "presso l'Università di Bologna"),
        ("it", "Comune di Milano", "presso il Comune di Milano"),
        ("it", "Banca d'Italia", "presso la Banca d'Italia"),
        ("it", "Ferrari", "presso Ferrari"),
    ],
)
def test_a_house_stands_behind_its_preposition(language, company, said):
    known = replace(application(), company=company)
    for kind in LETTERS:
        for draft in letters(kind, FORMAL, language, known):
            assert said in draft.body
            assert not re.search(
                r"(?:\b[ad]e? el|\ba el|\bde le|\bà le|\bin l')\b", draft.body
            )


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("Data Engineer", "poste de Data Engineer"),
        ("Ingénieure", "poste d'Ingénieure"),
        ("Hydrologue", "poste d'Hydrologue"),
        ("Historien", "poste d'Historien"),
        ("Harpiste", "poste de Harpiste"),
        ("Responsable RH (H/F)", "poste de Responsable RH"),
        ("Chargée de mission H/F", "poste de Chargée de mission chez"),
    ],
)
def test_a_vowel_is_dropped_where_the_french_drop_it(position, said):
    known = in_register(replace(application(), position=position), FORMAL, "fr")

    assert f"{said} " in drafted(known=known).body


ONE, TWO = "question: how large is the team?", "question: who leads it?"


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "One question remained", "Two questions remained"),
        ("de", "Eine Frage ist", "Zwei Fragen sind"),
        ("fr", "Une question reste ouverte", "Deux questions restent ouvertes"),
        ("es", "Me quedó una pregunta", "Me quedaron dos preguntas"),
        ("pt", "ficou uma pergunta", "ficaram duas perguntas"),
        ("nl", "Eén vraag bleef", "Twee vragen bleven"),
        ("it", "resta aperta una domanda", "restano aperte due domande"),
    ],
)
def test_questions_are_counted(language, one, two):
    known = in_register(application(), FORMAL, language)

    assert one in drafted(known=replace(known, notes=((START, ONE),))).body
    both = ((START, ONE), (START, TWO))
    assert two in drafted(known=replace(known, notes=both)).body


@pytest.mark.parametrize(
    ("language", "noted", "said"),
    [
        ("es", "pregunta: cuántas personas son?", ": ¿cuántas personas son?"),
        ("fr", "question : qui dirige?", " : qui dirige ?"),
        ("de", "Frage: wer leitet die Gruppe?", ": Wer leitet die Gruppe?"),
        ("nl", "vraag: wie leidt het team?", ": wie leidt het team?"),
    ],
)
def test_a_question_has_the_marks_of_its_language(language, noted, said):
    known = in_register(application(), NEUTRAL, language)

    assert said in drafted(known=replace(known, notes=((START, noted),))).body


def test_a_second_question_begins_with_a_capital():
    known = replace(application(), notes=((START, TWO), (START, ONE)))

    assert ": how large is the team? Who leads it?" in drafted(known=known).body


@pytest.mark.parametrize(
    ("language", "name", "line"),
    [
        ("nl", "Jan van den Berg", "Geachte mevrouw Van den Berg,"),
        ("de", "Jan von der Heide", "Sehr geehrte Frau von der Heide,"),
        ("de", "Maria von Trapp", "Sehr geehrte Frau von Trapp,"),
        ("it", "Jan De Luca", "Gentile Sig.ra De Luca,"),
    ],
)
def test_a_name_behind_a_title_is_written_as_there(language, name, line):
    jan = Person(name, "jane@acme.example", "Ms.", PersonRole.RECRUITER)
    known = in_register(application(people=(jan,)), FORMAL, language)

    assert drafted(known=known).body.splitlines()[0] == line


@pytest.mark.parametrize(
    ("language", "topic", "said"),
    [
        ("it", "la piattaforma dati", "tema «piattaforma dati»"),
        ("it", "l'analisi dei dati", "tema «analisi dei dati»"),
        ("de", "die Datenplattform", "Thema „Datenplattform“"),
    ],
)
def test_between_quotes_a_topic_has_no_article(language, topic, said):
    known = in_register(
        application(interviews=(interview(topics=(topic,)),)), NEUTRAL, language
    )

    assert said in drafted(known=known).body


def test_what_was_noted_of_one_round_is_not_said_after_the_next():
    later = interview(
        id="round-2",
        round=2,
        span=replace(interview().span, start=START.replace(day=11)),
        end=START.replace(day=11, hour=16),
    )
    notes = (
        (START.replace(hour=17), "talked about the data mesh; question: team size?"),
        (START.replace(day=11, hour=17), "talked about the on-site rota"),
    )
    known = application(interviews=(interview(), later), notes=notes)

    first, second = drafted(known=known), drafted(known=known, interview="round-2")

    assert "data mesh" in first.body
    assert "the on-site rota" in second.body
    assert "data mesh" not in second.body
    assert "team size" not in second.body


def test_an_old_answer_is_none_to_a_new_question():
    made = RequestMade(Request("your notice period"), START, "<2@acme.example>")
    known = replace(application(), requests=(made,))
    before = replace(known, notes=((START.replace(day=1), "answer: from 1 June"),))
    after = replace(known, notes=((START.replace(day=5), "answer: four weeks"),))

    asked = {"kind": FollowupKind.MATERIALS, "anchor": "<2@acme.example>"}
    assert refused(known=before, **asked).rule == "materials"
    assert "four weeks." in drafted(known=after, **asked).body


def test_an_answer_does_not_leave_out_what_else_they_asked_for():
    more = RequestMade(Request("your start date, CV"), START, "<1@acme.example>")
    told = ((START.replace(day=5), "answer: from 1 June"),)
    known = replace(application(), requests=(more,), notes=told)

    body = drafted(FollowupKind.MATERIALS, known, anchor="<1@acme.example>").body

    assert "from 1 June. As requested, I am happy to share my CV." in body


@pytest.mark.parametrize(
    ("company", "position", "said"),
    [
        ("Acme am", "Clerk", "the Clerk position at Acme."),
        ("Acme", "Clerk at", "the Clerk position at Acme."),
        ("Procter and", "Clerk m/w/d", "the Clerk position at Procter."),
    ],
)
def test_no_name_ends_in_a_small_word(company, position, said):
    known = replace(application(), company=company, position=position)

    assert said in drafted(known=known).body
