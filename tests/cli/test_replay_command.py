"""`replay`, as a user or a script sees it."""

import pytest
from commanding import ADA, SAMPLES, typed

KEYS = [
    "at", "event", "followup", "application", "company", "position",
    "interview_start", "due", "send_by", "rule", "guide", "reason",
]  # fmt: skip
TIDEWATER = (SAMPLES / "tidewater-1-invitation.eml", SAMPLES / "tidewater-2-answer.eml")


def test_the_life_of_a_draft_is_told_in_order(tmp_path):
    answer = typed("replay", "--json", *ADA, *TIDEWATER, home=tmp_path)

    thanks = [row for row in answer.rows if row["followup"] == "thank_you"]
    assert (answer.status, answer.err) == (0, "")
    assert [row["event"] for row in thanks] == ["planned", "drafted", "withdrawn"]
    assert [key for key in thanks[1] if key in KEYS] == KEYS
    assert [row["at"] for row in answer.rows] == sorted(
        row["at"] for row in answer.rows
    )


def test_a_draft_stands_only_with_drafted_and_can_be_sent_as_it_is(tmp_path):
    rows = typed("replay", "--json", *ADA, *TIDEWATER, home=tmp_path).rows

    drafts = [row["draft"] for row in rows if "draft" in row]
    assert all(row["event"] == "drafted" for row in rows if "draft" in row)
    assert drafts[0]["to"] == ["sam@tidewater.example"]
    assert set(drafts[0]) == {"to", "cc", "subject", "body", "in_reply_to"}


@pytest.mark.parametrize(
    "until", ["2026-03-03", "2026-03-03T14:00", "2026-03-03T14:00:00-05:00"]
)
def test_it_stops_where_the_user_says(tmp_path, until):
    rows = typed(
        "replay", "--json", *ADA, "--until", until, TIDEWATER[0], home=tmp_path
    ).rows

    assert [row["event"] for row in rows if row["followup"] == "thank_you"] == [
        "planned",
        "drafted",
    ]


def test_a_time_that_is_none_is_told_in_one_line(tmp_path):
    answer = typed("replay", *ADA, "--until", "soon", *TIDEWATER, home=tmp_path)

    assert (answer.status, answer.err.count("\n")) == (2, 1)


def test_people_get_a_table_and_with_v_the_letters(tmp_path):
    answer = typed("replay", "-v", *ADA, *TIDEWATER, home=tmp_path)

    assert answer.status == 0
    assert "thank-you.window" in answer.out
    assert "Ada Example\n" in answer.out


def test_the_guide_of_the_config_is_followed(tmp_path):
    config = tmp_path / "c.toml"
    config.write_text('[guide]\nuse = "nobody"\n')

    answer = typed("replay", "--config", config, *ADA, *TIDEWATER, home=tmp_path)

    assert (answer.status, answer.err.count("\n")) == (2, 1)
