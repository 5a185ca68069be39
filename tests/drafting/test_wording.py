"""Every letter reads right: each kind, register and language, with much or little known."""

import re
from dataclasses import replace
from hashlib import sha256
from itertools import product
from pathlib import Path

import pytest

from assistant.applications import Followup, FollowupState, PromiseMade, RequestMade
from assistant.drafting import LANGUAGES, Template, parse_template
from assistant.understanding import Findings, Promise, Request
from assistant.vocabulary import (
    Address,
    FollowupKind,
    Kind,
    Owner,
    Person,
    PersonRole,
    Register,
)
from tests.drafting.desk import (
    ADA,
    NEW_YORK,
    NOW,
    RICH,
    RICH_WRITER,
    START,
    WRITER,
    application,
    drafted,
    in_register,
    interview,
    letter,
    refused,
)

ASKED = (
    RequestMade(Request("your portfolio and references"), START, "<1@acme.example>"),
)
IDS = [f"a{number}" for number in range(8)]
THINGS = {"plain": (application(), WRITER), "rich": (RICH, RICH_WRITER)}
LETTERS = [kind for kind in FollowupKind if kind is not FollowupKind.REMINDER]
every_letter = pytest.mark.parametrize(
    ("kind", "register", "language"), list(product(LETTERS, Register, LANGUAGES))
)
GENDERED = {
    "fr": r"ravie?|heureuse|heureux|intéressée?|reçue?|convaincue?|enchantée?",
    "es": r"encantad[oa]|interesad[oa]|agradecid[oa]|estimad[oa]|querid[oa]",
    "pt": r"obrigad[oa]|interessad[oa]|grat[oa]|prezad[oa]|car[oa]|entusiasmad[oa]",
    "it": r"interessat[oa]|liet[oa]|grat[oa]|entusiasta|car[oa]|egregi[oa]",
    "de": r"geehrter?|liebe[r ]{1}(?!Grüße)|herr|frau",
}


def all_variants(kind, register, language, *, rich="rich"):
    known, writer = THINGS[rich]
    whole = replace(in_register(known, register, language), requests=ASKED)
    return [drafted(kind, replace(whole, id=one), writer) for one in IDS]


def paragraphs(draft):
    return draft.body.strip().split("\n\n")[1:-1]


def sentences(draft):
    text = " ".join(paragraphs(draft))
    return {s for s in re.split(r"(?<=[.!?])\s", text) if len(s.split()) > 3}


@every_letter
@pytest.mark.parametrize("rich", THINGS)
def test_a_letter_is_short_and_complete(kind, register, language, rich):
    for draft in all_variants(kind, register, language, rich=rich):
        assert 1 <= len(paragraphs(draft)) <= 3
        assert "Data Engineer" in draft.body
        assert "Acme" in draft.body
        assert draft.body.rstrip().endswith(("Ada Example", "+1 212 555 0100"))
        assert "Jane" in draft.body.splitlines()[0]


@every_letter
def test_first_names_are_for_friends(kind, register, language):
    for draft in all_variants(kind, register, language):
        line = draft.body.splitlines()[0]
        neutral = register is Register.NEUTRAL and language == "de"
        assert ("Roe" in line) is (register is Register.FORMAL or neutral)


@every_letter
def test_no_letter_guesses_a_gender(kind, register, language):
    pattern = re.compile(rf"\b(?:{GENDERED.get(language, 'mr|ms|sir|madam')})\b", re.I)
    for draft in all_variants(kind, register, language):
        assert not pattern.search(draft.body)


@every_letter
def test_each_letter_has_variants(kind, register, language):
    assert len({draft.body for draft in all_variants(kind, register, language)}) > 1


@pytest.mark.parametrize(("register", "language"), list(product(Register, LANGUAGES)))
def test_a_check_in_repeats_no_sentence_of_the_thank_you(register, language):
    said = all_variants(FollowupKind.THANK_YOU, register, language)
    says = all_variants(FollowupKind.CHECK_IN, register, language)

    for thanks, asks in zip(said, says, strict=True):
        assert not sentences(thanks) & sentences(asks)


@pytest.mark.parametrize(("register", "language"), list(product(Register, LANGUAGES)))
def test_a_second_round_has_a_letter_of_its_own(register, language):
    for one in IDS:
        known = replace(in_register(application(), register, language), id=one)
        again = replace(known, interviews=(interview(round=2),))

        first, second = drafted(known=known), drafted(known=again)

        assert paragraphs(first)[0] != paragraphs(second)[0]
        assert paragraphs(first)[1] != paragraphs(second)[1]


@pytest.mark.parametrize(
    ("language", "day", "date"),
    [
        ("en", "on Tuesday", "on March 4"),
        ("de", "am Dienstag", "4. März"),
        ("fr", "de mardi", "du 4 mars"),
        ("es", "del martes", "del 4 de marzo"),
        ("pt", "de terça-feira", "de 4 de março"),
        ("nl", "van dinsdag", "van 4 maart"),
        ("it", "di martedì", "del 4 marzo"),
    ],
)
def test_the_day_is_named_as_the_language_does(language, day, date):
    known = in_register(application(), Register.FORMAL, language)

    assert day in drafted(known=known).body
    assert date in drafted(FollowupKind.CHECK_IN, known).body


def test_a_day_that_differs_between_the_two_sides_is_not_named():
    tokyo = replace(ADA, timezone=NEW_YORK)
    late = START.replace(hour=23).astimezone(NEW_YORK)
    held = interview(
        span=replace(interview().span, start=late.astimezone(tz("Asia/Tokyo")))
    )

    draft = drafted(
        known=application(interviews=(held,)), writer=replace(WRITER, owner=tokyo)
    )

    assert "day" not in draft.body.replace("today", "")


def tz(name):
    return type(NEW_YORK)(name)


def test_outside_america_the_day_comes_before_the_month():
    writer = replace(WRITER, owner=replace(ADA, country="IE"))

    assert "on 4 March" in drafted(FollowupKind.CHECK_IN, writer=writer).body


def test_an_unknown_language_is_answered_in_english():
    draft = drafted(known=replace(application(), language="fi"))

    assert draft.body.startswith("Hello Jane,")


def test_nothing_known_still_makes_an_honest_letter():
    bare = replace(application(), company=None, position=None, people=())

    draft = drafted(known=bare)

    assert "the position" in draft.body
    assert draft.subject == "Re: Interview at Acme"


@pytest.mark.parametrize(
    ("title", "language", "line"),
    [
        ("Ms.", "en", "Dear Ms. Roe,"),
        ("Dr.", "en", "Dear Dr. Jane Roe,"),
        ("Frau", "de", "Sehr geehrte Frau Roe,"),
        ("Herr Dr.", "de", "Sehr geehrter Herr Dr. Roe,"),
        ("Dr.", "de", "Guten Tag Dr. Jane Roe,"),
        ("Mme", "fr", "Bonjour Madame Roe,"),
        ("Sra.", "es", "Estimada Sra. Jane Roe:"),
        ("Head of Talent", "en", "Dear Jane Roe,"),
    ],
)
def test_a_title_is_used_where_the_mail_gave_it(title, language, line):
    jane = Person("Jane Roe", "jane@acme.example", title, PersonRole.RECRUITER)
    known = in_register(application(people=(jane,)), Register.FORMAL, language)

    assert drafted(known=known).body.splitlines()[0] == line


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("Roe, Jane", "Dear Jane Roe,"),
        ("Jane Roe (she/her)", "Dear Jane Roe,"),
        ("Jane Roe | Acme", "Dear Jane Roe,"),
        ("Jane Roe, PHR", "Dear Jane Roe,"),
        ("JANE ROE", "Dear Jane Roe,"),
        ("Jane O’Neil-Roe", "Dear Jane O’Neil-Roe,"),
        ("Acme Recruiting Team", "Good day,"),
        ("Acme", "Good day,"),
        ("Recrutement Acme", "Good day,"),
        ("Senior Engineer", "Good day,"),
        ("jane@acme.example", "Good day,"),
        ("{{ 7*7 }}", "Good day,"),
        ("[Recruiter Name]", "Good day,"),
        ("", "Good day,"),
    ],
)
def test_a_name_is_read_as_people_write_it(written, line):
    sender = Address(written, "jane@acme.example")
    known = application(letters=(letter(sender),), people=(), register=Register.FORMAL)

    assert drafted(known=known).body.splitlines()[0] == line


def test_a_skill_that_does_not_meet_the_position_stays_out():
    known = replace(application(), position="Office Manager")

    assert "experience with" not in drafted(known=known, writer=RICH_WRITER).body


def test_their_our_is_the_owners_your():
    held = interview(
        topics=("our data platform", "your background", "System design w/ Tom Lee")
    )

    body = drafted(known=application(interviews=(held,))).body

    assert "your data platform and system design" in body


def test_a_heading_loses_its_capitals_and_a_name_keeps_them():
    held = interview(topics=("Data Modeling", "Kafka streams"))

    body = drafted(known=application(interviews=(held,))).body

    assert "data modeling and Kafka streams" in body


@pytest.mark.parametrize(
    ("found", "named"),
    [
        ("Clerk – Acme", "the Clerk position at Acme"),
        ("Position as a Clerk?", "the Clerk position at Acme"),
        ("d'analyste", "the analyste position at Acme"),
        ("Clerk (m/w/d)", "the Clerk position at Acme"),
        ("Clerk (unclosed", "the position at Acme"),
    ],
)
def test_a_position_is_named_without_the_words_around_it(found, named):
    assert named in drafted(known=replace(application(), position=found)).body


def test_a_post_is_nobody_to_be_thanked():
    editor = Person("Associate Editor", role=PersonRole.INTERVIEWER)
    held = interview(people=(editor,))
    known = replace(application(interviews=(held,)), position="Associate Editor")

    assert "Please thank" not in drafted(known=known).body


def test_sessions_and_sore_points_are_no_topics():
    held = interview(
        topics=(
            "Lunch break",
            "Portfolio review",
            "Salary",
            "What do you want?",
            "HM chat",
        )
    )

    with_them = drafted(known=application(interviews=(held,))).body

    assert with_them == drafted().body


def test_notes_feed_the_letter():
    note = (
        "talked about the data mesh; they decide by 12 December; question: team size?"
    )

    body = drafted(known=replace(application(), notes=((NOW, note),))).body

    assert "the data mesh" in body
    assert "team size?" in body
    assert "December" not in body


def test_a_question_about_money_is_not_asked():
    note = "question: what is the salary?"

    assert "?" not in drafted(known=replace(application(), notes=((NOW, note),))).body


def test_a_company_that_ends_in_a_full_stop_ends_no_sentence_twice():
    known = replace(application(), company="Acme Bros.", position="Clerk (m/w/d)")

    body = drafted(known=known).body

    assert "the Clerk position at Acme Bros.\n" in body
    assert ".." not in body


def test_materials_bring_the_link_and_offer_what_has_none():
    known = replace(application(), requests=ASKED)

    body = drafted(FollowupKind.MATERIALS, known, RICH_WRITER).body

    assert "I am sending you my portfolio (https://ada.example.org/work)" in body
    assert "I am also happy to share my references." in body


ENCLOSED = r"attach|enclos|anhang|anlage|beilieg|jointe?|adjunt|anex|bijgevoegd|bijlage|allegat|\(\)"


@pytest.mark.parametrize(
    ("kind", "register", "language"),
    list(
        product((FollowupKind.THANK_YOU, FollowupKind.MATERIALS), Register, LANGUAGES)
    ),
)
def test_nothing_is_said_to_be_attached(kind, register, language):
    """The draft has no attachment, and its owner may send it as it is."""
    for draft in all_variants(kind, register, language, rich="plain"):
        assert not re.search(ENCLOSED, draft.body, re.IGNORECASE)
        assert re.search("port(?:a?fol|fól)io", draft.body, re.IGNORECASE)
        assert "http" not in draft.body


def test_what_the_owner_promised_is_sent_as_promised():
    made = RequestMade(Request("samples", from_owner=True), START, "<1@acme.example>")

    body = drafted(
        FollowupKind.MATERIALS, replace(application(), requests=(made,))
    ).body

    assert "As promised" in body


def test_a_question_waits_for_the_owners_answer():
    made = RequestMade(Request("your notice period"), START, "<1@acme.example>")
    known = replace(application(), requests=(made,))
    told = replace(
        known, notes=((NOW, "answer: four weeks, from the first of a month"),)
    )

    assert refused(FollowupKind.MATERIALS, known).rule == "materials"
    assert "four weeks" in drafted(FollowupKind.MATERIALS, told).body


def test_what_they_asked_for_is_folded_into_the_thank_you():
    known = replace(application(), requests=ASKED)

    assert "my portfolio (https://" in drafted(known=known, writer=RICH_WRITER).body


def test_a_profile_may_ask_for_no_timeline():
    for register, language in product(Register, LANGUAGES):
        quiet = replace(RICH_WRITER, no_timeline_question=True)
        known = in_register(application(), register, language)

        assert "?" not in drafted(FollowupKind.CHECK_IN, known, quiet).body


def test_they_asked_to_be_reminded():
    promise = PromiseMade(Promise(None, asks_owner=True), START, "<1@acme.example>")
    known = replace(application(), promises=(promise,))

    assert "As you suggested" in drafted(FollowupKind.CHECK_IN, known).body


def test_a_second_check_in_says_something_else():
    before = Followup(
        "f0",
        FollowupKind.CHECK_IN,
        "x",
        FollowupState.SENT,
        START,
        START,
        START,
        "check-in",
        "balanced",
        "",
    )
    known = replace(application(), followups=(before,))

    first = drafted(FollowupKind.CHECK_IN)
    second = drafted(FollowupKind.CHECK_IN, known)

    assert not sentences(first) & sentences(second)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_phone_note_is_for_the_owner_alone(language):
    called = Findings(Kind.REPLY, 0.9, START, human=True, phones=("+1 212 555 0199",))
    known = replace(
        in_register(application(), Register.NEUTRAL, language),
        letters=(letter(findings=called),),
    )

    draft = drafted(FollowupKind.CHECK_IN, known, to_owner=True)

    assert draft.to == (Address("Ada Example", "ada@example.org"),)
    assert draft.in_reply_to is None
    assert "+1 212 555 0199" in draft.body
    assert "Jane Roe" in draft.subject


def test_the_owners_own_template_wins():
    text = "Subject: {{ position }} at {{ company }}\nMany thanks for {{ job }}.\n\nI would like to do it."
    own = parse_template("thank_you.en.txt", text)
    writer = replace(WRITER, templates=(own,), signature="Ada\nacross the pond")

    body = drafted(writer=writer).body

    assert "Many thanks for the Data Engineer position at Acme." in body
    assert body.endswith("across the pond\n")


@pytest.mark.parametrize(
    "text", ["Dear {{ nobody }}", "{% if %}", "{{ ().__class__ }}", "{{ 1/0 }}"]
)
def test_a_broken_template_is_refused(text):
    writer = replace(WRITER, templates=(Template(FollowupKind.THANK_YOU, text),))

    assert refused(writer=writer).rule == "letter.proof"


def test_a_template_file_says_what_it_is_for():
    one = parse_template("check_in.casual.de.txt", "Hallo.")

    assert (one.kind, one.register, one.language) == ("check_in", "casual", "de")
    with pytest.raises(ValueError, match="no template"):
        parse_template("greeting.txt", "")


def test_an_owner_without_a_name_is_called_as_they_call_him():
    nameless = replace(WRITER, owner=Owner("", ADA.addresses, NEW_YORK))

    assert drafted(writer=nameless).body.endswith("Ada Example\n")


def test_no_letter_has_a_sentence_of_the_guides():
    known = set(Path(__file__).with_name("guide_shingles.txt").read_text().split())
    for kind, register in product(LETTERS, Register):
        for draft in all_variants(kind, register, "en"):
            words = re.findall(r"[^\W_]+", draft.body.casefold())
            shingles = (" ".join(words[i : i + 8]) for i in range(len(words) - 7))
            hashes = {sha256(one.encode()).hexdigest()[:8] for one in shingles}
            assert not hashes & known


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Acme GmbH", "Acme"),
        ("Acme GmbH & Co. KG", "Acme"),
        ("Acme, Inc.", "Acme"),
        ("Acme S.p.A.", "Acme"),
        ("Acme Group", "Acme Group"),
        ("SAS", "SAS"),
        ("Banco SA", "Banco"),
    ],
)
def test_a_company_is_called_as_people_call_it(company, said):
    draft = drafted(known=replace(application(), company=company))

    assert f"at {said}." in draft.body


def test_a_skill_is_named_beside_interviewers_without_an_address():
    body = drafted(known=RICH, writer=RICH_WRITER).body

    assert "experience with Spark" in body


@pytest.mark.parametrize(
    ("language", "topic", "said"),
    [
        ("fr", "la plateforme de données", "sur la plateforme de données"),
        ("fr", "System design", "sur le sujet « System design »"),
        ("es", "la plataforma de datos", "sobre la plataforma de datos"),
        ("nl", "Data mesh", "over het onderwerp ‘Data mesh’"),
        ("pt", "os testes", "sobre os testes"),
        ("de", "Datenplattform", "Thema „Datenplattform“"),
    ],
)
def test_a_topic_stands_in_the_sentence_as_people_say_it(language, topic, said):
    held = replace(RICH.interviews[0], topics=(topic,))
    known = replace(RICH, interviews=(held,), language=language)

    assert said in drafted(known=known).body


@pytest.mark.parametrize("what", ["signed NDA", "completed form", "proof of address"])
def test_whatever_else_can_be_sent_is_sent_as_documents(what):
    made = RequestMade(Request(what), START, "<1@acme.example>")
    known = replace(application(), requests=(made,))

    body = drafted(FollowupKind.MATERIALS, known, anchor="<1@acme.example>").body

    assert "the documents" in body


@pytest.mark.parametrize(
    "what", ["earliest start date", "Which database do you prefer?", "Kündigungsfrist"]
)
def test_what_only_the_owner_can_answer_is_his_to_tell(what):
    made = RequestMade(Request(what), START, "<1@acme.example>")
    known = replace(application(), requests=(made,))

    refusal = refused(FollowupKind.MATERIALS, known, anchor="<1@acme.example>")

    assert "followupd note a1 answer:" in refusal.reason
    told = replace(known, notes=((START, "answer: from 1 June"),))
    body = drafted(FollowupKind.MATERIALS, told, anchor="<1@acme.example>").body
    assert "from 1 June." in body


@pytest.mark.parametrize(("asked", "said"), [("your resume", "resume"), ("CV", "CV")])
def test_a_cv_is_called_as_they_call_it(asked, said):
    made = RequestMade(Request(asked), START, "<1@acme.example>")
    known = replace(application(), requests=(made,))
    writer = replace(WRITER, materials={"cv": "https://ada.example.org/cv"})

    body = drafted(FollowupKind.MATERIALS, known, writer).body

    assert f"my {said} (https://ada.example.org/cv)" in body
