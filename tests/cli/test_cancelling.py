"""`explain` names the very events that would cancel a follow-up."""

import pytest
from remembering import CONFIG, written

from assistant import wiring
from assistant.cli.cancelling import endings
from assistant.cli.overview import Known, rows_of
from assistant.config import parse_config
from assistant.pipeline import receive, wake

INVITATION = written(
    "Hi Ada,\n\nyour interview for the Data Engineer position at Acme is confirmed for"
    " Tuesday, March 10, 2026, 2:00 PM - 3:00 PM ET with me.\n\nBest regards,\n"
    "Jane Roe\nRecruiter, Acme\n",
    sender="Jane Roe <jane@acme.example>",
    day="Mon, 2 Mar 2026",
    subject="Interview for Data Engineer at Acme",
)
PROMISE = written(
    "Hi Ada,\n\nthank you for your time today. We will get back to you by Friday,"
    " March 20, 2026.\n\nBest regards,\nJane Roe\n",
    sender="Jane Roe <jane@acme.example>",
    day="Wed, 11 Mar 2026",
    subject="Re: Interview for Data Engineer at Acme",
    answers="Mon,-2-Mar-2026",
)
REQUEST = written(
    "Hi Ada,\n\ncould you please send us your portfolio and two references?\n\n"
    "Best regards,\nJane Roe\n",
    sender="Jane Roe <jane@acme.example>",
    day="Thu, 12 Mar 2026",
    subject="Re: Interview for Data Engineer at Acme",
    answers="Mon,-2-Mar-2026",
)
NOTE = '[guide.rules]\n"before" = { note = true }\n'


def known(*letters) -> Known:
    """What is known once these letters have arrived, each at its date."""
    world = wiring.offline_world(parse_config(CONFIG.format(home="/nowhere") + NOTE))
    for letter in letters:
        world = receive(world, letter, letter.head.at).world
        world = wake(world, letter.head.at).world
    return Known("main", world, letters[-1].head.at)


def ends(about: Known, kind: str) -> str:
    [application] = about.world.applications.values()
    open_still = ("planned", "moved", "drafted")
    [followup] = [
        f
        for f in application.followups
        if f.kind == kind and f.state.value in open_still
    ]
    return "\n".join(endings(about, application, followup))


@pytest.mark.parametrize(
    "event",
    [
        "a letter of your own to Jane Roe <jane@acme.example>",
        'in "Interview for Data Engineer at Acme"',
        "anybody else at acme.example",
        "the interview of Tue 10 Mar 2026 14:00 cancelled, or moved",
        "no thank-you drafted by Thu 12 Mar 2026 15:00",
    ],
)
def test_a_thank_you_is_cancelled_by(event):
    assert event in ends(known(INVITATION), "thank_you")


@pytest.mark.parametrize(
    "event",
    [
        "an answer from Jane Roe <jane@acme.example>, anybody else at acme.example",
        'in "Re: Interview for Data Engineer at Acme"',
        "another day than Fri 20 Mar 2026",
        "one is the limit",
        "no check-in drafted by Mon 30 Mar 2026",
    ],
)
def test_a_check_in_is_cancelled_by(event):
    assert event in ends(known(INVITATION, PROMISE), "check_in")


def test_a_note_before_the_interview_is_cancelled_by():
    told = ends(known(INVITATION), "reminder")

    assert "its beginning, on Tue 10 Mar 2026 14:00" in told
    assert "is due before it is over" in told


def test_materials_are_cancelled_by_what_brings_them():
    told = ends(known(INVITATION, PROMISE, REQUEST), "materials")

    assert "it counts as bringing what was asked for" in told
    assert "no materials drafted by" in told


def test_status_says_what_to_attach_and_what_they_wait_for():
    about = known(INVITATION, PROMISE, REQUEST)
    profile = wiring.profile_of(parse_config(CONFIG.format(home="/nowhere") + NOTE))

    said = [r["text"] for r in rows_of(about, profile) if r["what"] == "suggestion"]

    assert any(
        "Attach your references and your portfolio to the materials" in line
        for line in said
    )
    waiting = "They asked for it on Thursday 12 March 2026, and still wait for it"
    assert f"{waiting}: references, your portfolio." in said
