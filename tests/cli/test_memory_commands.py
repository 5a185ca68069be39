"""`status`, `explain`, `note` and `forget`, beside a memory of sample mails."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from commanding import asked
from remembering import Home, written

from assistant.shell.clock import SystemClock

NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture
def home(tmp_path):
    names = ("tidewater-1-invitation", "quarry-1-invitation", "quarry-2-rejection")
    return Home(tmp_path).files(*names)


def say(home: Home, *words):
    return asked(*words, "--config", home.config)


def of(answer, what: str):
    return [row for row in answer.rows if row["what"] == what]


def test_status_shows_applications_and_what_is_planned(home):
    answer = say(home, "status", "--json")

    shown = {row["company"]: row["state"] for row in of(answer, "application")}
    assert (answer.status, answer.err) == (0, "")
    assert len(shown) == 2
    assert shown["Quarry Bank"] == "rejected"
    assert {"thank_you"} <= {row["followup"] for row in of(answer, "followup")}
    assert of(answer, "account")[0]["account"] == "main"


def test_status_is_a_table_for_people(home):
    answer = say(home, "status")

    assert answer.status == 0
    for shown in ("Applications", "Follow-ups", "Quarry Bank", "rejected"):
        assert shown in answer.out


def test_explain_names_evidence_rule_guide_and_what_would_end_it(home):
    planned = next(
        row
        for row in of(say(home, "status", "--json"), "followup")
        if row["followup"] == "thank_you"
    )

    whole = say(home, "explain", planned["application"])
    one = say(home, "explain", planned["id"][:6], "--json")

    assert (whole.status, one.status) == (0, 0)
    assert "interview.start" in whole.out
    assert "thank-you.window" in whole.out
    [row] = of(one, "followup")
    assert row["guide"] == "balanced"
    assert row["cancelled_by"] == f"nothing any more: it is {row['state']}"
    assert next(step["event"] for step in row["history"]) == "planned"


def test_explain_tells_why_a_follow_up_is_not_made(home):
    [rejected] = [
        row
        for row in of(say(home, "status", "--json"), "application")
        if row["state"] == "rejected"
    ]

    answer = say(home, "explain", rejected["id"], "--json")

    cancelled = [r for r in of(answer, "followup") if r["state"] == "cancelled"]
    assert cancelled or of(answer, "withheld")


def test_a_note_is_kept_with_its_application(home):
    [first, *_] = of(say(home, "status", "--json"), "application")

    noted = say(home, "note", first["id"], "talked", "about the data platform")
    again = say(home, "status", "--json")

    assert noted.status == 0
    [row] = [r for r in of(again, "application") if r["id"] == first["id"]]
    assert row["notes"] == ["talked about the data platform"]


def test_a_forgotten_application_leaves_the_memory(home):
    [first, second] = of(say(home, "status", "--json"), "application")

    forgotten = say(home, "forget", first["id"])
    left = of(say(home, "status", "--json"), "application")

    assert forgotten.status == 0
    assert [row["id"] for row in left] == [second["id"]]


@pytest.mark.parametrize("command", ["explain", "forget", "note"])
def test_an_unknown_id_is_told_in_one_line(home, command):
    words = ["zzzz", "text"] if command == "note" else ["zzzz"]

    answer = say(home, command, *words)

    assert (answer.status, answer.out) == (1, "")
    assert answer.err.count("\n") == 1


def test_without_a_memory_status_says_how_to_begin(tmp_path):
    empty = Home(tmp_path)

    answer = say(empty, "status")

    assert answer.status == 1
    assert "followupd run" in answer.faults[0]


def test_a_memory_of_a_newer_version_is_left_alone(home):
    file = next((home.folder / "state").glob("*.db"))
    overwrite_version(file)
    before = file.read_bytes()

    answer = say(home, "status")

    assert answer.status == 1
    assert "newer" in answer.faults[0]
    assert file.read_bytes() == before


def overwrite_version(file):
    with closing(sqlite3.connect(file)) as store, store:
        store.execute("update alembic_version set version_num = '9999'")
        store.commit()
        store.execute("pragma wal_checkpoint(truncate)")


def test_a_letter_can_be_seen_before_it_is_drafted(home):
    [rejected] = [
        row
        for row in of(say(home, "status", "--json"), "application")
        if row["state"] == "rejected"
    ]

    answer = say(home, "preview", rejected["id"], "check_in")

    assert (answer.status, answer.out) == (1, "")
    assert "check-in" in answer.faults[0]


def test_the_guides_are_shown_side_by_side():
    table, rows = asked("guides"), asked("guides", "--json").rows

    assert "send_by ≠" in table.out
    [row] = [r for r in rows if (r["rule"], r["parameter"]) == ("limit", None)]
    assert set(row["values"].values()) == {"yes"}
    assert len(row["values"]) == 6


def test_the_owners_own_guide_stands_beside_them(tmp_path):
    config, own = tmp_path / "config.toml", tmp_path / "mine.toml"
    own.write_text(
        'name = "mine"\ntitle = "Mine"\n[rules."check-in.no-timeline"]\ndays = 10\n'
    )
    config.write_text(f'[guide]\nuse = "{own}"\n')

    rows = asked("guides", "--json", "--config", config).rows

    [days] = [
        r
        for r in rows
        if (r["rule"], r["parameter"]) == ("check-in.no-timeline", "days")
    ]
    assert days["values"]["yours (mine)"] == "10"
    assert days["values"]["balanced"] == "7"
    [closing] = [
        r for r in rows if (r["rule"], r["parameter"]) == ("closing-thanks", None)
    ]
    assert closing["values"]["yours (mine)"] == "-"


def test_a_letter_of_later_is_shown_as_it_is_now(tmp_path):
    today = SystemClock().now().astimezone(NEW_YORK)
    start = today + timedelta(days=3)
    invitation = written(
        "Hi Ada,\n\nYour interview for the Analyst position at Acme is on"
        f" {start:%A, %B} {start.day}, {start.year} from 2:00 PM to 3:00 PM.\n\nJane\n",
        sender="Jane Roe <jane@acme.example>",
        day=f"{today.day} {today:%b %Y}",
        subject="Interview for the Analyst position",
    )
    home = Home(tmp_path).keeps(invitation)
    [row] = of(say(home, "status", "--json"), "application")

    shown = say(home, "preview", row["id"], "thank_you")

    assert shown.status == 0
    assert "Subject: Re: Interview for the Analyst position" in shown.out
    assert "Hello Jane," in shown.out
