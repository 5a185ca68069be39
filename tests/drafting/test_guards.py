"""What no letter may say, whoever wrote it; and what no mail can smuggle into one."""

from dataclasses import replace
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.applications import RequestMade
from assistant.drafting import Draft, Refusal, Template, write
from assistant.understanding import Request
from assistant.vocabulary import Address, FollowupKind, Person, PersonRole, Register
from tests.drafting.desk import (
    NOW,
    RICH,
    RICH_WRITER,
    START,
    WRITER,
    application,
    drafted,
    interview,
    letter,
    refused,
    step,
)

GOOD = "Thank you for the talk about {{ job }}, which I enjoyed a lot."
LONG = "I was very happy to be there with all of you and to see it. " * 8
BAD = [
    ("letter.never", "May I ask what the salary for this role would be, roughly?"),
    ("letter.never", "Ich wüsste gern, wie hoch das Gehalt für diese Stelle wäre."),
    ("letter.never", "Could you give me some feedback on the interview that we had?"),
    ("letter.never", "I am disappointed that so much time went by without any word."),
    ("letter.never", "Please, I beg you for this chance, it means the world to me."),
    ("letter.check-in", "Can you tell me what my chances are in this whole process?"),
    ("letter.short", "I would leverage the synergies of the team and its products."),
    ("letter.short", LONG + "\n\n" + LONG + "\n\n" + LONG),
    ("letter.short", f"{GOOD}\n\n{GOOD}\n\n{GOOD}\n\n{GOOD}"),
    ("letter.short", "Thanks."),
    ("letter.proof", "Thank you for the talk with [Name] about the role at your firm."),
    ("letter.proof", "Thank you for the talk with XXX about the role at your company."),
    ("letter.proof", "Thank you for the talk about TBD and the role at your company."),
    ("letter.proof", "Thank you for the talk with <name> about the role at your firm."),
    ("letter.proof", "Thank you for the talk ,which was very good and long and nice."),
    ("letter.proof", "Thank you for the talk about the role and for all of your and"),
]


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_a_letter_that_breaks_a_rule_is_refused(rule, text):
    writer = replace(WRITER, templates=(Template(FollowupKind.THANK_YOU, text),))

    assert refused(writer=writer).rule == rule


def test_a_good_template_passes():
    writer = replace(WRITER, templates=(Template(FollowupKind.THANK_YOU, GOOD),))

    assert "which I enjoyed" in drafted(writer=writer).body


@pytest.mark.parametrize("subject", ["{{ '' }}", "Hello [Name]", "{{ nobody }}"])
def test_a_new_mail_says_what_it_is(subject):
    own = Template(FollowupKind.THANK_YOU, GOOD, subject=subject)
    known = application(letters=(), interviews=(interview(),))

    answer = write(step(), known, replace(WRITER, templates=(own,)), NOW)

    assert not isinstance(answer, Draft)


@pytest.mark.parametrize("name", ["Compensation Analyst", "Salary Benchmarks Lead"])
def test_a_position_may_be_called_what_a_letter_may_not_say(name):
    assert name in drafted(known=replace(application(), position=name)).body


@pytest.mark.parametrize(
    "company",
    [
        "{{ 7*7 }}",
        "{% for x in y %}",
        "<b>Acme</b>",
        "[Company]",
        "Acme https://evil.example",
        "A" * 10_000,
        "Acme (unclosed",
        "Yours",
        "\u202eemcA",
        "Ac\u200bme",
        "Acme\r\nBcc: eve@evil.example",
    ],
)
def test_a_hostile_company_spoils_no_letter(company):
    draft = drafted(known=replace(application(), company=company))

    assert all(bad not in draft.body for bad in ("{", "<", "[", "http", "A" * 100))
    assert_harmless(draft)


def assert_harmless(draft):
    headers = [draft.subject, draft.sender.name, *(one.name for one in draft.to)]
    for value in headers:
        assert not {category(c) for c in value} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert len(value) <= 200
    assert not {category(c) for c in draft.body if c != "\n"} & {"Cc", "Cf", "Cs"}
    assert len(draft.body.strip().split("\n\n")) <= 5
    assert len(draft.body) < 2000
    for one in (*draft.references, *filter(None, [draft.in_reply_to])):
        assert one.isascii()
        assert one.isprintable()
        assert " " not in one
    assert all(one.address.isascii() for one in draft.to)


hostile = st.one_of(
    st.text(max_size=60),
    st.text(
        alphabet="{}%[]<>\r\n\t\x00\x1b\u202e\u200b\u2028\u2029aB .,:;-_()#$",
        max_size=60,
    ),
    st.sampled_from(
        [
            "{{ owner }}",
            "{% raw %}",
            "\r\nBcc: eve@evil.example",
            "A" * 10_000,
            "…",
            "é" * 500,
        ]
    ),
)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_words_of_a_stranger_harm_a_letter(data):
    def some():
        return data.draw(hostile)

    jane = Address(some(), "jane@acme.example")
    tom = Person(some(), "tom@acme.example", some(), PersonRole.INTERVIEWER)
    known = replace(
        RICH,
        company=some(),
        position=some(),
        letters=(letter(jane, f"<{some()}@x>", subject=some(), references=(some(),)),),
        people=(Person(some(), "jane@acme.example", some()), tom),
        interviews=(interview(people=(tom,), topics=(some(), some())),),
        requests=(RequestMade(Request(some()), START, "<1@acme.example>"),),
        notes=((START, some()),),
        language=data.draw(st.sampled_from(["en", "de", "fr", "es", "pt", "nl", "it"])),
        register=data.draw(st.sampled_from(list(Register))),
    )
    kind = data.draw(st.sampled_from(list(FollowupKind)))
    answers = known.letters[0].head.message_id

    written = write(step(kind, answers=answers), known, RICH_WRITER, NOW)

    assert isinstance(written, Draft | Refusal)
    if isinstance(written, Draft):
        assert_harmless(written)


@settings(max_examples=100, deadline=None)
@given(address=hostile)
def test_no_stranger_writes_an_address_of_his_own(address):
    known = application(letters=(letter(Address("Jane Roe", address)),), people=())

    written = write(step(), known, WRITER, NOW)

    if isinstance(written, Draft):
        assert written.to[0].address.count("@") == 1
        assert_harmless(written)


def test_a_letter_is_the_same_however_often_it_is_written():
    assert drafted(known=RICH, writer=RICH_WRITER) == drafted(
        known=RICH, writer=RICH_WRITER
    )
