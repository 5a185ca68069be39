"""Gmail fails in every way it is known to; what the mailbox does about it."""

import pytest

from connectors.base import DraftState
from connectors.errors import CursorLost, LoginRefused, NeedsOwner, Unavailable
from tests.connectors.contract import (
    DRAFT,
    DRAFT_ID,
    cursor_of,
    headings,
    mail,
    subjects,
)
from tests.gmail.rig import GmailRig, Hours, mailbox_on
from tests.servers.gmail.faults import Fault
from tests.servers.gmail.server import Gmail

GET, CREATE = r"^GET /gmail", r"^POST /gmail/v1/users/me/drafts\?"
RATES = (
    "rateLimitExceeded",
    "userRateLimitExceeded",
    "quotaExceeded",
    "dailyLimitExceeded",
)


def seen(gmail: Gmail, hours: Hours) -> list[str]:
    return subjects(headings(mailbox_on(gmail, hours)))


@pytest.fixture
def filled(gmail: Gmail) -> Gmail:
    gmail.box.deliver(mail("one", "<1@x>"))
    return gmail


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=429, reason="rateLimitExceeded"),
        Fault(status=500, reason="backendError"),
        Fault(status=502),
        Fault(status=503, reason="backendError"),
        *(Fault(status=403, reason=reason) for reason in RATES),
        Fault(cut="early"),
        Fault(cut="late"),
        Fault(cut="half"),
    ],
    ids=lambda fault: fault.reason or fault.cut or str(fault.status),
)
def test_what_passes_is_sat_out(filled, hours, fault):
    filled.faults.add(r"GET /gmail/v1/users/me/messages/", fault, times=2)

    assert seen(filled, hours) == ["one"]


def test_the_wait_that_gmail_asks_for_is_kept(filled, hours):
    filled.faults.add(
        GET, Fault(status=429, reason="rateLimitExceeded", retry_after="6")
    )

    assert seen(filled, hours) == ["one"]
    assert hours.waits[0] >= 6


def test_a_long_wait_is_left_to_the_daemon_and_nothing_is_asked_before(filled, hours):
    mailbox = mailbox_on(filled, hours)
    fault = Fault(status=429, reason="rateLimitExceeded", retry_after="900")
    filled.faults.add(GET, fault)

    with pytest.raises(Unavailable, match="asks to wait"):
        headings(mailbox)
    asked = len(filled.requests)
    with pytest.raises(Unavailable, match="900 s more"):
        headings(mailbox)
    assert len(filled.requests) == asked
    hours.passed += 901
    assert subjects(headings(mailbox)) == ["one"]


def test_an_outage_is_no_reason_to_pass_mail_over(filled, hours):
    filled.faults.add(GET, Fault(status=503, reason="backendError"), times=1000)

    with pytest.raises(Unavailable, match="503"):
        seen(filled, hours)
    filled.faults.clear()
    assert seen(filled, hours) == ["one"]


def test_a_single_message_that_cannot_be_had_is_set_aside(filled, hours):
    poisoned = filled.box.deliver(mail("poison", "<2@x>"))
    filled.box.deliver(mail("three", "<3@x>"))
    fault = Fault(status=500, reason="backendError")
    filled.faults.add(f"/messages/{poisoned.id}", fault, times=1000)

    assert seen(filled, hours) == ["one", "three"]


@pytest.mark.parametrize(
    ("status", "reason", "said"),
    [
        (403, "insufficientPermissions", "log in again and tick every box"),
        (403, "accessNotConfigured", "enable it there"),
        (403, "domainPolicy", "the administrator of your domain"),
        (400, "failedPrecondition", "Gmail is not enabled for this account"),
        (403, "somethingNew", r"Gmail refuses \(403"),
    ],
)
def test_what_only_the_owner_can_mend_is_said_with_its_cause(
    filled, hours, status, reason, said
):
    fault = Fault(status=status, reason=reason, domain="global")
    filled.faults.add(GET, fault, times=99)

    with pytest.raises(NeedsOwner, match=said):
        seen(filled, hours)


def test_an_access_token_that_ended_early_is_renewed(filled, hours):
    mailbox = mailbox_on(filled, hours)
    headings(mailbox)
    filled.consents.expire_access()

    assert subjects(headings(mailbox)) == ["one"]


def test_a_token_that_is_never_taken_is_the_owners_matter(filled, hours):
    filled.faults.add(GET, Fault(status=401, reason="authError"), times=99)

    with pytest.raises(LoginRefused, match="log in again"):
        seen(filled, hours)


def test_a_slow_answer_is_waited_for(filled, hours):
    filled.faults.add(GET, Fault(slow=0.2))

    assert seen(filled, hours) == ["one"]


def test_nobody_there_is_worth_another_try(gmail, hours):
    mailbox = mailbox_on(gmail, hours, endpoint="http://127.0.0.1:1")

    with pytest.raises(Unavailable, match="no answer from Google"):
        headings(mailbox)


def test_the_consent_of_another_account_is_not_used(gmail, hours):
    mailbox = mailbox_on(gmail, hours, address="someone@example.org")

    with pytest.raises(NeedsOwner, match=r"the consent is of ada@example\.org"):
        headings(mailbox)


def test_an_address_is_known_in_each_way_that_gmail_writes_it(gmail, hours):
    gmail.box.address = "ada.example@gmail.com"
    gmail.box.deliver(mail("one", "<1@x>"))
    mailbox = mailbox_on(gmail, hours, address="AdaExample@googlemail.com")

    assert subjects(headings(mailbox)) == ["one"]


def test_history_that_ends_between_two_pages_is_said_to_be_lost(slow_gmail, hours):
    mailbox = mailbox_on(slow_gmail, hours)
    cursor = cursor_of(mailbox)
    for number in range(600):
        slow_gmail.box.deliver(mail(f"mail {number}", f"<{number}@x>"))
    batches = mailbox.changes(cursor)
    next(batches)
    slow_gmail.box.expire_history()

    with pytest.raises(CursorLost):
        list(batches)


@pytest.mark.parametrize("cut", ["late", "half"])
def test_a_draft_whose_answer_was_lost_is_made_once_and_found(gmail, hours, cut):
    mailbox = mailbox_on(gmail, hours)
    gmail.faults.add(CREATE, Fault(cut=cut))

    with pytest.raises(Unavailable):
        mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    ref = mailbox.find_draft(DRAFT_ID)

    assert gmail.box.created == 1
    assert ref is not None
    assert mailbox.draft_state(ref) is DraftState.UNTOUCHED


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=429, reason="rateLimitExceeded"),
        Fault(status=503, reason="backendError"),
        Fault(cut="early"),
    ],
    ids=["429", "503", "cut"],
)
def test_a_draft_is_never_asked_for_twice_on_the_connectors_own_account(
    gmail, hours, fault
):
    mailbox = mailbox_on(gmail, hours)
    headings(mailbox)
    gmail.faults.add(CREATE, fault)

    with pytest.raises(Unavailable):
        mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert len([r for r in gmail.requests if r.startswith("POST /gmail")]) == 1
    assert gmail.box.drafts == {}


def test_a_draft_after_a_long_silence_is_made_over_a_new_line(gmail, hours):
    """A line that the server closed meanwhile would leave the draft in doubt."""
    mailbox = mailbox_on(gmail, hours)
    headings(mailbox)
    gmail.hang_up_all()

    mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert gmail.box.created == 1


def test_a_withdrawal_whose_answer_was_lost_is_found_done(gmail):
    rig = GmailRig(gmail)
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    gmail.faults.add("/trash", Fault(cut="late"))

    assert rig.mailbox.withdraw(ref) is DraftState.GONE
    assert len(rig.trash()) == 1


def test_what_is_kept_of_a_withheld_scope_is_asked_of_the_owner(gmail, hours):
    mailbox = mailbox_on(gmail, hours, "readonly")

    with pytest.raises(NeedsOwner, match=r"the consent lacks gmail\.compose"):
        headings(mailbox)
