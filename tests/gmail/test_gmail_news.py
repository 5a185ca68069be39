"""What a Gmail mailbox tells of, when, and what that costs."""

from datetime import timedelta
from itertools import islice

import pytest

from connectors.base import Folder
from connectors.gmail.cursor import parse_cursor
from connectors.gmail.listing import FEW
from connectors.gmail.quota import COSTS, PER_MINUTE, Bucket
from connectors.gmail.watch import Pace
from connectors.gmail.wording import searches
from tests.connectors.contract import NOON, cursor_of, headings, mail, subjects
from tests.gmail.rig import Hours, mailbox_on
from tests.servers.gmail.quota import COSTS as PUBLISHED
from tests.servers.gmail.server import Gmail

WORDS = ("interview", "hiring manager")
YEARS = NOON - timedelta(days=1000)


def fill(gmail: Gmail, count: int, *, subject: str = "newsletter") -> None:
    for number in range(count):
        when = YEARS + timedelta(minutes=number + 1)
        gmail.box.deliver(
            mail(f"{subject} {number}", f"<{subject}{number}@x>"), received=when
        )


def test_a_first_look_at_two_months_of_mail_keeps_within_the_quota(slow_gmail, hours):
    fill(slow_gmail, 900)

    found = headings(mailbox_on(slow_gmail, hours, words=WORDS), since=YEARS)

    assert len(found) == 900
    assert slow_gmail.meter.refused == 0
    assert 120 < hours.passed < 220


def test_years_of_mail_cost_minutes(slow_gmail, hours):
    fill(slow_gmail, FEW + 1500)
    fill(slow_gmail, 12, subject="Your interview with us")

    found = headings(mailbox_on(slow_gmail, hours, words=WORDS), since=YEARS)

    assert {s.rpartition(" ")[0] for s in subjects(found)} == {"Your interview with us"}
    assert hours.passed < 60
    assert slow_gmail.meter.refused == 0


def test_the_whole_conversation_of_a_candidate_is_told(slow_gmail, hours):
    fill(slow_gmail, FEW + 1)
    slow_gmail.box.deliver(mail("Interview", "<i@x>"), received=NOON)
    answer = mail("Re: Interview", "<a@x>", "See you.").replace(
        b"Subject:", b"In-Reply-To: <i@x>\r\nReferences: <i@x>\r\nSubject:"
    )
    slow_gmail.box.add(answer, {"SENT"}, date=NOON)

    found = headings(mailbox_on(slow_gmail, hours, words=("interview",)), since=YEARS)

    assert subjects(found) == ["Interview", "Re: Interview"]


def test_an_interrupted_first_look_goes_on_where_it_stopped(slow_gmail, hours):
    fill(slow_gmail, 90)
    begun = mailbox_on(slow_gmail, hours).changes(None, since=YEARS)
    first = list(islice(begun, 2))
    spent = slow_gmail.meter.spent

    rest = headings(mailbox_on(slow_gmail, hours), first[-1].cursor)

    told = [h.key for batch in first for h in batch.headings] + [h.key for h in rest]
    assert len(told) == len(set(told)) == 90
    assert slow_gmail.meter.spent - spent < 41 * COSTS["messages.get"]


def test_an_interrupted_search_goes_on_where_it_stopped(slow_gmail, hours):
    fill(slow_gmail, FEW + 1)
    fill(slow_gmail, 25, subject="interview")
    begun = mailbox_on(slow_gmail, hours, words=WORDS).changes(None, since=YEARS)
    first = next(begun)

    rest = headings(mailbox_on(slow_gmail, hours, words=WORDS), first.cursor)

    told = [h.key for h in (*first.headings, *rest)]
    assert len(told) == len(set(told)) == 25


def test_what_came_during_a_first_look_is_told_behind_it(slow_gmail, hours):
    fill(slow_gmail, 30)
    mailbox = mailbox_on(slow_gmail, hours)
    batches = mailbox.changes(None)
    next(batches)
    slow_gmail.box.deliver(mail("late", "<late@x>"))
    *_, last = batches

    assert subjects(headings(mailbox, last.cursor)) == ["late"]


def test_progress_is_told_by_what_is_left(slow_gmail, hours):
    fill(slow_gmail, 60)

    left = [b.remaining for b in mailbox_on(slow_gmail, hours).changes(None)]

    assert left == [35, 10, 0, 0]


def test_every_page_of_the_history_is_told(slow_gmail, hours):
    mailbox = mailbox_on(slow_gmail, hours)
    cursor = cursor_of(mailbox)
    fill(slow_gmail, 620)

    assert len(headings(mailbox, cursor)) == 620


def test_a_batch_of_the_history_can_be_continued_from(gmail, hours):
    cursor = cursor_of(mailbox_on(gmail, hours))
    fill(gmail, 40)
    first = next(mailbox_on(gmail, hours).changes(cursor))

    rest = headings(mailbox_on(gmail, hours), first.cursor)

    assert [len(first.headings), len(rest)] == [25, 15]


def test_mail_that_is_taken_out_of_spam_is_news(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    spam = gmail.box.deliver(mail("one", "<1@x>"), labels={"SPAM"})
    first = headings(mailbox)
    cursor = cursor_of(mailbox)
    gmail.box.relabel(spam.id, add={"INBOX"}, remove={"SPAM"})

    assert first == []
    assert subjects(headings(mailbox, cursor)) == ["one"]


def test_spam_and_trash_are_no_news(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    cursor = cursor_of(mailbox)
    gmail.box.deliver(mail("one", "<1@x>"), labels={"SPAM"})
    gone = gmail.box.deliver(mail("two", "<2@x>"))
    gmail.box.trash(gone.id)

    assert headings(mailbox, cursor) == []


def test_archived_mail_is_read_as_well(gmail, hours):
    gmail.box.deliver(mail("one", "<1@x>"), labels={"Label_3"})

    [heading] = headings(mailbox_on(gmail, hours))

    assert heading.folder is Folder.OTHER


def test_a_message_that_is_gone_before_it_was_read_is_passed_over(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    cursor = cursor_of(mailbox)
    gone = gmail.box.deliver(mail("one", "<1@x>"))
    gmail.box.deliver(mail("two", "<2@x>"))
    gmail.box.delete(gone.id)

    assert subjects(headings(mailbox, cursor)) == ["two"]


def test_headings_name_their_conversation(gmail, hours):
    stored = gmail.box.deliver(mail("one", "<1@x>"))

    [heading] = headings(mailbox_on(gmail, hours))

    assert heading.thread == stored.thread


def test_reading_mail_wakes_nobody(gmail, hours):
    stored = gmail.box.deliver(mail("one", "<1@x>"))
    mailbox = mailbox_on(gmail, hours)
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    gmail.box.relabel(stored.id, remove={"UNREAD"})

    assert not watch.check()


def test_what_came_between_the_look_and_the_wait_is_noticed(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    headings(mailbox)
    gmail.box.deliver(mail("one", "<1@x>"))

    assert mailbox.watch().arm()


def test_a_lost_history_wakes_too(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    gmail.box.expire_history()

    assert watch.check()


def test_a_quiet_mailbox_is_looked_at_ever_more_seldom_and_news_quicken():
    pace = Pace(300, draw=lambda low, high: (low + high) / 2)
    waits = []
    for _ in range(12):
        waits.append(pace.seconds())
        pace.slow_down()
    pace.quicken()

    assert waits[0] == pace.seconds() == 10
    assert waits == sorted(waits)
    assert waits[-1] == 300


def test_many_mailboxes_do_not_ask_at_the_same_moment():
    waits = {Pace(300).seconds() for _ in range(20)}

    assert len(waits) > 10
    assert all(8 <= wait <= 12 for wait in waits)


def test_an_hour_of_looking_costs_next_to_nothing(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    before = gmail.meter.spent
    watch.check()

    assert gmail.meter.spent - before == 2


def test_the_bucket_never_lets_more_than_the_limit_through_in_a_minute():
    hours, paid = Hours(), []
    bucket = Bucket(clock=hours.clock, pause=hours.pause)
    for _ in range(2000):
        bucket.pay("messages.get")
        paid.append(hours.passed)

    busiest = max(sum(start <= at < start + 60 for at in paid) for start in paid[::50])
    assert busiest * 20 <= PER_MINUTE
    assert paid[-1] < 2000 * 20 / PER_MINUTE * 60 * 1.25


def test_both_tables_of_prices_agree():
    assert {name: PUBLISHED[name] for name in COSTS} == COSTS


def test_searches_are_short_and_hold_every_word():
    words = [f"word{number}" for number in range(400)]

    made = list(searches(words, "after:1700000000"))

    assert all(len(query) < 1300 for query in made)
    assert all(query.startswith("after:1700000000 {") for query in made)
    assert {w for query in made for w in query.partition("{")[2][:-1].split()} == set(
        words
    )


@pytest.mark.parametrize("word", ["a} in:sent", 'a"b', "a:b", "", " a", "-a", "a\nb"])
def test_a_word_cannot_become_more_than_a_word(word):
    with pytest.raises(ValueError, match="no word to search for"):
        list(searches([word], ""))


def test_a_cursor_survives_the_store():
    text = '{"gmail": "77", "listing": {"since": "2026-03-04T12:00:00+00:00", "last": "a", "at": null, "by_search": true}}'

    assert parse_cursor(text).to_text() == text
