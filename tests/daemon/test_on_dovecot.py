"""The whole path on a real server: what a user would see in his own mail program."""

import signal

import pytest

from tests.daemon.household import AFTER_DUE, BEFORE_DUE, Household
from tests.daemon.proxy import Proxy
from tests.shell.stage import INVITATION, REJECTION

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("daemon")]


def test_the_draft_appears_when_it_is_due(home: Household):
    home.deliver(INVITATION)

    daemon = home.start(BEFORE_DUE)
    daemon.wait_for(event="follow-up", state="planned")
    daemon.wait_for(event="follow-up", state="drafted")
    daemon.wait_for(event="watching")

    [draft] = home.drafts()
    assert b"To: Jane Roe <jane@acme.example>" in draft
    assert daemon.stop() == 0


def test_a_mail_that_comes_while_the_daemon_waits_is_seen_at_once(home: Household):
    daemon = home.start()
    daemon.wait_for(event="watching")

    home.deliver(INVITATION)
    daemon.wait_for(event="follow-up", state="drafted")

    assert len(home.drafts()) == 1


def test_an_answer_withdraws_the_draft_to_the_trash(home: Household):
    daemon = home.drafted()

    home.deliver(REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")

    assert home.drafts() == []
    assert len(home.trash()) == 1


def test_an_edited_draft_is_left_alone(home: Household):
    daemon = home.drafted()
    edited = home.edit_draft()

    home.deliver(REJECTION)
    daemon.wait_for(event="follow-up", state="kept")

    assert home.drafts() == [edited]
    assert home.trash() == []


def test_a_deleted_draft_stays_away_after_a_restart(home: Household):
    home.drafted().stop()
    home.delete_draft()

    daemon = home.start()
    daemon.wait_for(event="follow-up", state="dismissed")
    daemon.stop()
    home.start().wait_for(event="watching")

    assert home.drafts() == []


def test_a_sent_draft_is_not_made_again(home: Household):
    home.drafted().stop()
    home.send_draft()

    daemon = home.start()
    daemon.wait_for(event="follow-up", state="sent")
    daemon.wait_for(event="watching")

    assert home.drafts() == []


def test_who_thanks_by_herself_gets_no_draft(home: Household):
    home.deliver(INVITATION)
    home.write_by_herself()

    daemon = home.start(AFTER_DUE)
    daemon.wait_for(event="follow-up", state="sent")
    daemon.wait_for(event="watching")

    assert home.drafts() == []


def test_a_kill_between_append_and_commit_leaves_exactly_one_draft(home: Household):
    home.deliver(INVITATION)
    killed = home.start(FOLLOWUPD_CRASH_AT="draft.appended").end()
    before = home.id_of_draft()

    home.start().wait_for(event="follow-up", state="drafted")

    assert killed == -signal.SIGKILL
    assert home.id_of_draft() == before


def test_news_arrive_after_the_line_was_cut(home: Household):
    with Proxy(home.server.imaps) as proxy:
        home.write_config(port=proxy.port)
        daemon = home.start()
        daemon.wait_for(event="watching")

        proxy.cut()
        home.deliver(INVITATION)
        daemon.wait_for(event="follow-up", state="drafted")

    assert len(home.drafts()) == 1


def test_a_second_daemon_refuses_the_same_mailbox(home: Household):
    first = home.start()
    first.wait_for(event="watching")

    second = home.start()
    status = second.end()

    assert status == 1
    assert f"process {first.pid}" in second.lines[-1]


def test_a_reload_takes_the_new_config_and_a_broken_one_changes_nothing(
    home: Household,
):
    daemon = home.start()
    daemon.wait_for(event="watching")
    good = home.config.read_text()
    home.config.write_text("[me\n")
    daemon.signal(signal.SIGHUP)
    refused = daemon.wait_for(level="error")
    home.config.write_text(good)
    daemon.signal(signal.SIGHUP)
    daemon.wait_for(event="watching")

    home.deliver(INVITATION)
    daemon.wait_for(event="follow-up", state="drafted")

    assert "keeping the old one" in refused["event"]


def test_no_log_line_holds_words_of_a_mail_or_the_password(home: Household):
    daemon = home.drafted()
    home.deliver(REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")
    daemon.stop()

    log = "".join(daemon.lines)
    assert "correct horse" not in log
    assert "Data Engineer" not in log
    assert "jane" not in log.lower()
