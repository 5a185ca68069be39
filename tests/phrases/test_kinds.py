"""What the words of a mail are taken for, phrase by phrase and as a whole."""

import os
import subprocess
import sys

import pytest

from assistant.understanding import Conversation, Findings, understand
from assistant.understanding.clues import gather
from assistant.understanding.lexicon import Lexicon, entries
from assistant.understanding.phrases import fold
from assistant.understanding.words import LANGUAGES
from assistant.vocabulary import Kind
from tests.phrases.actbook import ACTS, SENT, acts, read, written
from tests.score import owner_of

EXAMPLES = [
    (words, cue, line)
    for words in LANGUAGES
    for cue, lines in words.examples.items()
    for line in lines
]
SENSES = {
    words.code: [line.partition(":")[0] for line in words.senses.strip().splitlines()]
    for words in LANGUAGES
}


@pytest.mark.parametrize(
    ("words", "cue", "example"),
    EXAMPLES,
    ids=[f"{words.code}: {example}" for words, _, example in EXAMPLES],
)
def test_a_cue_is_found_in_its_examples_and_not_in_what_is_like_them(
    words, cue, example
):
    sign, _, text = example.partition(" ")
    phrases = {cue: words.expanded()[cue]}

    found = list(Lexicon(entries(words.code, phrases)).hits(fold(text)))

    assert bool(found) is (sign == "+")


@pytest.mark.parametrize(
    ("cue", "said", "denied"),
    [
        (
            "invite.invited",
            "We decided to move forward with you.",
            "We decided not to move forward with you.",
        ),
        (
            "invite.invited",
            "We will be inviting you in for a talk.",
            "We won't be inviting you in for a talk.",
        ),
        (
            "offer.clear",
            "We are able to offer you the position.",
            "We are unable to offer you the position.",
        ),
        (
            "invite.invited",
            "Nous souhaitons vous inviter à un entretien.",
            "Nous avons décidé de ne pas vous inviter à un entretien.",
        ),
        (
            "invite.invited",
            "Queremos invitarte a una entrevista.",
            "No podemos invitarte a una entrevista.",
        ),
        (
            "invite.invited",
            "Wij nodigen je uit voor een gesprek.",
            "Wij kunnen je niet uitnodigen voor een gesprek.",
        ),
        (
            "invite.invited",
            "Gostaríamos de convidar você para uma entrevista.",
            "Não podemos convidar você para uma entrevista.",
        ),
    ],
)
def test_what_a_letter_denies_it_does_not_say(cue, said, denied):
    clues = [gather(read(written("h", "", text, 1))) for text in (said, denied)]

    assert [c.has(cue) for c in clues] == [True, False]


@pytest.mark.parametrize("code", SENSES)
def test_the_senses_of_every_language_have_the_same_names(code):
    assert sorted(SENSES[code]) == sorted(SENSES["en"])


@pytest.mark.parametrize("file", sorted(path.name for path in ACTS.glob("*.txt")))
def test_no_kind_is_told_without_words_that_prove_it(file):
    unproved = []
    for act in acts(file):
        found = understand(act.letter, act.conversation(), owner_of({}))
        quotes = [e.text for e in found.evidence if e.about == "kind"]
        text = " ".join(f"{act.letter.head.subject} {act.letter.text}".split())
        if found.kind is not Kind.OTHER and not all(q in text for q in quotes):
            unproved.append((act.place, quotes))
        if found.kind is not Kind.OTHER and not quotes:
            unproved.append((act.place, found.kind))
    assert not unproved


TELLS = """
from assistant.understanding import Conversation, Findings, understand
from tests.phrases.actbook import SENT, acts, read, written
from tests.score import owner_of
for act in acts("not-en-whole.txt"):
    print(understand(act.letter, act.conversation(), owner_of({})).evidence)
"""


def test_the_same_words_prove_it_in_every_run():
    first, second = (
        subprocess.run(
            [sys.executable, "-c", TELLS],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    )

    assert first == second
    assert first.count(b"Evidence") > 100


@pytest.mark.parametrize("text", ["", "拾金不昧，别傻了。", "xqzt wvkp"])
def test_a_letter_without_a_word_that_is_known_claims_nothing(text):
    letter = read(written("h", text, text, 1))
    before = Findings(Kind.INVITE, 0.95, SENT.replace(day=2))

    alone = understand(letter, Conversation(), owner_of({}))
    among = understand(letter, Conversation((before,)), owner_of({}))

    assert alone.kind is Kind.OTHER
    assert among.kind in (Kind.REPLY, Kind.OTHER)


def test_a_mail_that_is_only_perhaps_about_a_job_makes_no_job_of_the_next_one():
    letter = read(written("h", "Re: plans", "Yes, that works, thanks!", 1))

    def answer(*earlier: Findings) -> Findings:
        return understand(letter, Conversation(earlier), owner_of({}))

    guessed = Findings(Kind.INVITE, 0.5, SENT.replace(day=2))
    certain = Findings(Kind.INVITE, 0.9, SENT.replace(day=2))
    assert answer(guessed) == answer()
    assert answer(guessed).kind is Kind.OTHER
    assert answer(certain).kind is not Kind.OTHER


ENTRY = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1@acts.example
DTSTART:20250514T230000Z
DTEND:20250515T030000Z
SUMMARY:{summary}
ORGANIZER;CN=Joel Marsh:mailto:joel@marlow.example
ATTENDEE;CN=Ada Example:mailto:ada@example.org
DESCRIPTION:{words}
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    ("summary", "words", "claims"),
    [
        ("Jules turns 30!", "Bring nothing but yourselves.", False),
        ("Showing - 14 Birch Ln", "Offers are due Monday.", False),
        ("Ada x Joel", "Your interview for the Grants Writer position.", True),
    ],
)
def test_a_calendar_entry_is_an_interview_only_by_a_word_about_a_job(
    summary, words, claims
):
    mail = written("h", f"Invitation: {summary}", words, 1)
    mail.make_mixed()
    entry = ENTRY.format(summary=summary, words=words)
    mail.add_attachment(entry, subtype="calendar", filename="invite.ics")
    found = understand(read(mail), Conversation(), owner_of({}))
    assert (found.interview is not None) is claims
