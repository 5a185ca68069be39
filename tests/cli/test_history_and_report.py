"""`status --history`, its CSV, and `report`, beside a memory of a few mails."""

import csv
import io
import re

import pytest
from commanding import asked
from remembering import Home, written

JANE = "Jane Roe <jane@acme.example>"
EVE = '"<script>alert(1)</script>" <eve@evil.example>'
FIRST, THANKS, ANSWER = "2 Mar 2026", "3 Mar 2026", "5 Mar 2026"
SUBJECT = "Interview for the Analyst position"


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path).keeps(
        written(
            "Hi Ada,\n\nYour interview for the Analyst position at Acme is on Monday,"
            " March 2, 2026 from 2:00 PM to 3:00 PM EST.\n\nBest,\nJane\n",
            sender=JANE,
            day=FIRST,
            subject=SUBJECT,
        ),
        written(
            "Hi Jane,\n\nthank you for the conversation.\n\nAda\n",
            sender="Ada Example <ada@example.org>",
            day=THANKS,
            subject=f"Re: {SUBJECT}",
            answers=FIRST,
        ),
        written(
            "Hi Ada,\n\nWe will let you know our decision by March 20.\n\nJane\n",
            sender=JANE,
            day=ANSWER,
            subject=f"=cmd <b>Re</b>: {SUBJECT}",
            answers=THANKS,
        ),
        written(
            "Hi Ada,\n\nYour interview for the Tester position at Evil is on Monday,"
            " March 9, 2026 from 2:00 PM to 3:00 PM EDT.\n\nEve\n",
            sender=EVE,
            day="6 Mar 2026",
            subject='Interview <img src="https://evil.example/x"> Tester',
        ),
    )


def say(home: Home, *words):
    return asked(*words, "--config", home.config)


def test_the_record_holds_every_letter_and_every_step_in_order_of_time(home):
    rows = say(home, "status", "--history", "--json").rows

    acme = [r for r in rows if r["what"] == "record" and r["company"] == "Acme"]
    events = [r["event"] for r in acme]
    assert [r["who"] for r in acme if r["who"] == "you"] == ["you"]
    assert events[0] == "invite"
    assert {"thank-you planned", "thank-you sent", "check-in planned"} <= set(events)
    assert [r["at"] for r in acme] == sorted(r["at"] for r in acme)
    assert {r["rule"] for r in acme} >= {"thank-you.window", "check-in.after-timeline"}


def test_the_record_tells_how_fast_they_answer(home):
    rows = say(home, "status", "--history", "--json").rows

    [interest] = [r for r in rows if r["what"] == "interest"]
    assert interest["company"] == "Acme"
    assert (interest["answers"], interest["usual_hours"]) == (1, 48.0)
    assert interest["waiting_hours"] is None
    assert "after 2 days" in say(home, "status", "--history").out


def test_the_record_as_csv_opens_in_a_spreadsheet_and_runs_nothing(home):
    answer = say(home, "status", "--csv")

    rows = list(csv.DictReader(io.StringIO(answer.out)))
    assert answer.status == 0
    assert {row["company"] for row in rows} == {"Acme", "Evil"}
    assert any("=cmd" in row["text"] for row in rows)
    assert not any(value.startswith("=") for row in rows for value in row.values())


def test_the_report_is_one_page_for_its_owner_alone(home):
    target = home.folder / "report.html"

    answer = say(home, "report", "--output", target)

    page = target.read_text("utf-8")
    assert answer.status == 0
    assert str(target) in answer.out
    assert target.stat().st_mode & 0o077 == 0
    assert page.count("<svg") == 2
    assert "Analyst at Acme" in page
    assert "they usually answer after 2 days" in page
    assert not re.search(r"<(?:script|link|img|iframe)|(?:src|href)=\"", page)


def test_nothing_from_a_mail_becomes_markup_of_the_report(home):
    target = home.folder / "report.html"

    say(home, "report", "--output", target)

    page = target.read_text("utf-8")
    assert "&lt;img src=" in page
    assert "&lt;b&gt;Re&lt;/b&gt;" in page
    assert "<b>Re" not in page


def test_a_report_that_cannot_be_written_is_one_line(home):
    answer = say(home, "report", "--output", home.folder / "no" / "such.html")

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.count("\n") == 1


def test_with_one_application_alive_the_guides_say_to_go_on_applying(tmp_path):
    home = Home(tmp_path).files("tidewater-1-invitation")

    assert "go on applying" in say(home, "status").out
