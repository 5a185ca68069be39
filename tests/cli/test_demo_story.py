"""The demo's mails and acts, without the daemon."""

from datetime import datetime, timedelta

from assistant.cli.story import BEGIN, END, SAMPLES, ZONE, Story

DRAFT = b"From: ada@example.org\nTo: Jane <jane.roe@larkspur.example>\n\nThank you!\n"


def story(tmp_path) -> Story:
    told = Story(tmp_path / "Maildir")
    told.begin()
    return told


def test_all_sample_mails_arrive_between_begin_and_end(tmp_path):
    told = story(tmp_path)

    assert list(told.go_on(BEGIN)) == []
    arrived = [happening.who for happening in told.go_on(END)]

    assert len(arrived) == len(list(SAMPLES.glob("*.eml"))) >= 12
    assert len(list((told.root / "new").iterdir())) == len(arrived)
    assert list(told.go_on(END)) == []


def test_the_user_sends_a_draft_once_it_lies_there(tmp_path):
    told, evening = story(tmp_path), datetime(2026, 3, 3, 21, 5, tzinfo=ZONE)
    assert "you" not in [happening.who for happening in told.go_on(evening)]
    (told.root / ".Drafts/cur/1:2,D").write_bytes(DRAFT)

    [sent] = told.go_on(evening)

    assert (sent.who, told.drafts()) == ("you", [])
    assert [f.read_bytes() for f in (told.root / ".Sent/cur").iterdir()] == [DRAFT]


def test_the_user_adds_a_line_to_a_draft_and_it_is_another_file(tmp_path):
    told, monday = story(tmp_path), datetime(2026, 3, 9, 12, 5, tzinfo=ZONE)
    list(told.go_on(monday - timedelta(hours=1)))
    draft = told.root / ".Drafts/cur/1:2,D"
    draft.write_bytes(DRAFT.replace(b"jane.roe@larkspur", b"marcus@juniperfreight"))

    [edited] = told.go_on(monday)

    [now] = told.drafts()
    assert (edited.who, draft.exists()) == ("you", False)
    assert "PS:" in str(now.get_payload())
