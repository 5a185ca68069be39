"""`replay`, as a user or a script sees it."""

import pytest
from commanding import ADA, SAMPLES, asked

KEYS = [
    "at", "event", "followup", "application", "company", "position",
    "interview_start", "due", "send_by", "rule", "guide", "reason",
]  # fmt: skip
TIDEWATER = (SAMPLES / "tidewater-1-invitation.eml", SAMPLES / "tidewater-2-answer.eml")


def test_the_life_of_a_draft_is_told_in_order():
    answer = asked("replay", "--json", *ADA, *TIDEWATER)

    thanks = [row for row in answer.rows if row["followup"] == "thank_you"]
    assert (answer.status, answer.err) == (0, "")
    assert [row["event"] for row in thanks] == ["planned", "drafted", "withdrawn"]
    assert [key for key in thanks[1] if key in KEYS] == KEYS
    assert [row["at"] for row in answer.rows] == sorted(
        row["at"] for row in answer.rows
    )


def test_a_draft_stands_only_with_drafted_and_can_be_sent_as_it_is():
    rows = asked("replay", "--json", *ADA, *TIDEWATER).rows

    drafts = [row["draft"] for row in rows if "draft" in row]
    assert all(row["event"] == "drafted" for row in rows if "draft" in row)
    assert drafts[0]["to"] == ["sam@tidewater.example"]
    assert set(drafts[0]) == {"to", "cc", "subject", "body", "in_reply_to"}


@pytest.mark.parametrize(
    "until", ["2026-03-03", "2026-03-03T14:00", "2026-03-03T14:00:00-05:00"]
)
def test_it_stops_where_the_user_says(until):
    rows = asked("replay", "--json", *ADA, "--until", until, TIDEWATER[0]).rows

    assert [row["event"] for row in rows if row["followup"] == "thank_you"] == [
        "planned",
        "drafted",
    ]


def test_a_time_that_is_none_is_told_in_one_line():
    answer = asked("replay", *ADA, "--until", "soon", *TIDEWATER)

    assert (answer.status, answer.err.count("\n")) == (2, 1)


def test_people_get_a_table_and_with_v_the_letters():
    answer = asked("replay", "-v", *ADA, *TIDEWATER)

    assert answer.status == 0
    assert "thank-you.window" in answer.out
    assert "Ada Example\n" in answer.out


def test_the_guide_of_the_config_is_followed(tmp_path):
    config = tmp_path / "c.toml"
    config.write_text('[guide]\nuse = "nobody"\n')

    answer = asked("replay", "--config", config, *ADA, *TIDEWATER)

    assert (answer.status, answer.err.count("\n")) == (2, 1)
