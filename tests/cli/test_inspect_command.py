"""`inspect`, as a user or a script sees it."""

import shutil

from commanding import ADA, SAMPLES, asked, mail, typed

INVITED = (
    "Your interview for the Data Engineer position at Acme is confirmed for "
    "Friday, March 7 at 2:30 PM ET."
)
KEYS = [
    "file", "message_id", "kind", "confidence", "interview", "slots", "promise",
    "company", "position", "people", "application", "evidence",
]  # fmt: skip


def test_an_invitation_is_told_with_the_words_that_prove_it(tmp_path):
    path = SAMPLES / "tidewater-1-invitation.eml"

    answer = asked("inspect", "--json", *ADA, path)

    [row] = answer.rows
    assert (answer.status, answer.err) == (0, "")
    assert [key for key in row if key in KEYS] == KEYS
    assert row["file"] == "tidewater-1-invitation.eml"
    assert (row["kind"], row["interview"]["start"]) == (
        "invite",
        "2026-03-03T10:00:00-05:00",
    )
    assert {"for", "text", "source"} <= set(row["evidence"][0])
    assert row["application"]


def test_messages_come_in_the_order_of_their_dates_whatever_the_paths(tmp_path):
    later = SAMPLES / "tidewater-2-answer.eml"
    earlier = SAMPLES / "tidewater-1-invitation.eml"

    rows = asked("inspect", later, "--json", earlier, *ADA).rows

    assert [row["file"] for row in rows] == [earlier.name, later.name]
    assert rows[0]["application"] == rows[1]["application"]


def test_files_of_the_same_name_in_two_folders_are_kept_apart(tmp_path):
    for name, body in (("one", INVITED), ("two", "Lunch?")):
        (tmp_path / name).mkdir()
        content = mail(subject=name, body=body, message_id=f"<{name}@x.example>")
        (tmp_path / name / "01.eml").write_bytes(content)

    rows = typed(
        "inspect", "--json", tmp_path / "one", tmp_path / "two", *ADA, home=tmp_path
    ).rows

    assert sorted(row["kind"] for row in rows) == ["invite", "other"]


def test_the_messages_of_an_mbox_are_numbered(tmp_path):
    box = b"".join(
        b"From x Mon Mar  3 10:00:00 2025\n"
        + mail(message_id=f"<{n}@x.example>")
        + b"\n"
        for n in (1, 2)
    )
    (tmp_path / "old.mbox").write_bytes(box)

    rows = asked("inspect", "--json", *ADA, tmp_path / "old.mbox").rows

    assert [row["file"] for row in rows] == ["old.mbox#1", "old.mbox#2"]


def test_a_file_that_is_no_mail_is_told_and_the_others_are_printed(tmp_path):
    broken = tmp_path / "broken.eml"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    good = SAMPLES / "beacon-1-invitation.eml"

    answer = asked("inspect", "--json", *ADA, broken, good)

    assert answer.status == 1
    assert [row["file"] for row in answer.rows] == [good.name]
    assert answer.err.count("\n") == 1
    assert "broken.eml" in answer.faults[0]


def test_a_path_where_nothing_stands_is_told(tmp_path):
    answer = asked("inspect", "--json", *ADA, tmp_path / "none")

    assert (answer.status, answer.out) == (4, "")
    assert answer.err.count("\n") == 1


def test_without_config_the_owner_is_guessed_and_the_guess_is_told(tmp_path):
    answer = typed("inspect", "--json", SAMPLES, home=tmp_path)

    assert "ada@example.org" in answer.err
    assert answer.status == 0


def test_the_config_says_whose_mailbox_it_is(tmp_path):
    config = tmp_path / "c.toml"
    config.write_text('[me]\naddresses = ["ada@example.org"]\ntimezone = "Asia/Tokyo"')
    (tmp_path / "m.eml").write_bytes(
        mail(subject="Interview confirmation", body=INVITED.replace(" ET", ""))
    )

    answer = typed(
        "--config", config, "inspect", "--json", tmp_path / "m.eml", home=tmp_path
    )

    assert (answer.status, answer.err) == (0, "")
    assert answer.rows[0]["interview"]["start"].endswith("+09:00")


def test_a_named_config_that_is_not_there_is_an_error(tmp_path):
    answer = typed(
        "inspect", SAMPLES, home=tmp_path, FOLLOWUPD_CONFIG=str(tmp_path / "no.toml")
    )

    assert answer.status == 2
    assert answer.err.count("\n") == 1


def test_nothing_in_a_mail_steers_the_terminal(tmp_path):
    evil = "=?utf-8?q?=1B]0;owned=07=1B[2J=C2=9B31m[red]=E2=80=AEInterview?="
    content = mail(subject=evil, body=INVITED, **{"from": "[link=x]Eve <e@x.example>"})
    (tmp_path / "evil.eml").write_bytes(content)

    answer = asked("inspect", *ADA, tmp_path / "evil.eml")

    assert answer.status == 0
    assert not set("\x1b\x07\x9b\u202e") & set(answer.out + answer.err)
    assert "[red]" in answer.out


def test_quiet_leaves_the_guess_out(tmp_path):
    answer = typed("inspect", "--json", "--quiet", SAMPLES, home=tmp_path)

    assert answer.err == ""


def test_a_maildir_that_may_not_be_read_is_told(tmp_path):
    maildir = tmp_path / "Maildir"
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
    shutil.copy(SAMPLES / "beacon-1-invitation.eml", maildir / "new" / "1.eml")

    rows = asked("inspect", "--json", *ADA, maildir).rows

    assert [row["file"] for row in rows] == ["new/1.eml"]
