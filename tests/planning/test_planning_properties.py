"""What holds for every plan, whatever is written, by whom and in which order."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from planning_stories import ADA, JANE, RELAY, Telling, profile

from assistant.applications import (
    FollowupState,
    FollowupStepped,
    InterviewStatus,
    fold,
)
from assistant.planning import (
    Calendars,
    Plan,
    Policy,
    Step,
    WorkingCalendar,
    next_moment,
    plan,
)
from assistant.understanding import Promise, Request
from assistant.vocabulary import FollowupKind, Kind, Owner, Span

START = datetime(2025, 2, 24, tzinfo=UTC)
HORIZON = 60 * 24
PATIENT = settings(max_examples=50, deadline=None)
ENDINGS = frozenset({Kind.REJECTION, Kind.OFFER})

PLACES = st.sampled_from(
    [
        ("America/New_York", "US", None),
        ("Europe/Berlin", "DE", "BY"),
        ("Asia/Riyadh", "SA", None),
        ("Pacific/Auckland", "NZ", None),
        ("Asia/Tokyo", None, None),
    ]
)
HOURS = st.integers(0, HORIZON)


@st.composite
def policies(draw, name: str = "balanced") -> Policy:
    zone, country, part = draw(PLACES)
    owner = Owner("Ada", frozenset({ADA.address}), ZoneInfo(zone), country, part)
    company = draw(st.sampled_from([None, WorkingCalendar("DE", "BE")]))
    quiet = draw(st.sampled_from([(21, 7), (18, 10), (0, 6), (0, 0)]))
    start, end = (time(hour) for hour in quiet)
    note = draw(st.sampled_from([False, True, "20:30"]))
    return Policy(
        profile(name).overridden({"before": {"note": note}}),
        owner,
        company_calendar=company,
        quiet_from=start,
        quiet_until=end,
    )


def promises(at: datetime):
    days = st.integers(0, 30)
    return st.builds(
        lambda d, span, asks: Promise(
            at.date() + timedelta(days=d + span),
            at.date() + timedelta(days=d),
            asks_owner=asks,
        ),
        days,
        st.integers(0, 6),
        st.booleans(),
    )


@st.composite
def letters(draw) -> dict:
    at = START + timedelta(hours=draw(HOURS), minutes=draw(st.integers(0, 59)))
    sender = draw(st.sampled_from([JANE, JANE, JANE, RELAY, ADA]))
    said: dict = {"at": at, "sender": sender, "kind": Kind.REPLY}
    if sender is ADA:
        return said
    said["kind"] = kind = draw(st.sampled_from(list(Kind)))
    if kind in (Kind.INVITE, Kind.RESCHEDULE):
        ahead = timedelta(hours=draw(st.integers(1, 300)))
        start = (at + ahead).replace(minute=0)
        said["interview"] = Span(start, start + timedelta(hours=1))
    if draw(st.booleans()):
        said["promise"] = draw(promises(at))
    if kind is Kind.AUTOREPLY:
        said["absent_until"] = at.date() + timedelta(days=draw(st.integers(0, 14)))
    if kind is Kind.REPLY:
        said["friendly"] = draw(st.booleans())
        said["on_hold"] = draw(st.integers(0, 9)) == 0
    if draw(st.integers(0, 4)) == 0:
        said["requests"] = (Request("portfolio"),)
    return said


def invitation() -> dict:
    start = datetime(2025, 3, 6, 15, tzinfo=UTC)
    return {
        "at": START,
        "sender": JANE,
        "kind": Kind.INVITE,
        "interview": Span(start, start + timedelta(hours=1)),
    }


MAILBOXES = st.lists(letters(), max_size=8, unique_by=lambda said: said["at"]).map(
    lambda more: sorted([invitation(), *more], key=lambda said: said["at"])
)


def told(mails: list[dict], policy: Policy) -> Telling:
    telling = Telling()
    telling.policy, telling.owner = policy, policy.owner
    for mail in mails:
        rest = {k: v for k, v in mail.items() if k not in ("at", "kind", "sender")}
        telling.file(mail["at"], mail["kind"], mail["sender"], **rest)
        telling.now = mail["at"]
    return telling


def steps_of(found: Plan, kind: FollowupKind) -> list[Step]:
    return [step for step in found.steps if step.kind is kind]


def essence(found: Plan) -> list:
    """Return a plan without the ids that hang on the order of arrival."""
    return sorted(
        (s.kind, s.due, s.send_by, s.late, s.rule, s.reason, s.answers or "")
        for s in found.steps
    )


@PATIENT
@given(MAILBOXES, policies())
def test_there_is_never_more_than_one_live_step_for_a_wait(mails, policy):
    found = told(mails, policy).plan

    assert len(steps_of(found, FollowupKind.CHECK_IN)) <= 1
    assert len(steps_of(found, FollowupKind.CLOSING_THANKS)) <= 1
    rounds = [s.interview for s in steps_of(found, FollowupKind.THANK_YOU)]
    assert len(rounds) == len(set(rounds))
    assert len({s.id for s in found.steps}) == len(found.steps)


@PATIENT
@given(MAILBOXES, policies())
def test_a_follow_up_is_not_both_planned_and_withheld(mails, policy):
    found = told(mails, policy).plan

    planned = {(s.kind, s.anchor) for s in found.steps}
    assert not planned & {(w.kind, w.anchor) for w in found.withheld}


@PATIENT
@given(MAILBOXES, policies())
def test_moments_are_in_order_and_none_lies_in_the_quiet_hours(mails, policy):
    for step in told(mails, policy).plan.steps:
        assert step.due < step.send_by <= step.late
        at = step.due.astimezone(policy.owner.timezone).time()
        start, end = policy.quiet_from, policy.quiet_until
        quiet = start <= at < end if start <= end else at >= start or at < end
        assert not quiet


@PATIENT
@given(MAILBOXES, policies())
def test_a_check_in_never_comes_on_a_day_off(mails, policy):
    zone = policy.owner.timezone
    company = policy.company_calendar
    for step in told(mails, policy).plan.steps:
        day = step.due.astimezone(zone).date()
        if step.kind in (FollowupKind.CHECK_IN, FollowupKind.CLOSING_THANKS):
            assert policy.own_days.is_working(day)
        if step.kind is FollowupKind.CHECK_IN and company:
            assert company.is_working(day)


@PATIENT
@given(MAILBOXES, policies())
def test_a_check_in_never_comes_before_a_time_that_was_named(mails, policy):
    telling = told(mails, policy)
    held = [i.end for i in telling.application.interviews if i.end <= telling.now]
    after = [m for m in mails if held and m["at"] > max(held) and speaks(m)]
    if not after or not after[-1].get("promise"):
        return
    promise = after[-1]["promise"]
    for step in steps_of(telling.plan, FollowupKind.CHECK_IN):
        day = step.due.astimezone(policy.owner.timezone).date()
        first = promise.since if promise.asks_owner else promise.by + timedelta(days=1)
        assert day >= first


@PATIENT
@given(MAILBOXES, policies())
def test_a_note_before_an_interview_comes_before_it(mails, policy):
    zone = policy.owner.timezone
    telling = told(mails, policy)
    starts = {i.id: i.span.start for i in telling.application.interviews}
    for step in steps_of(telling.plan, FollowupKind.REMINDER):
        start = starts[step.interview]
        eve = start.astimezone(zone).date() - timedelta(days=1)
        assert step.to_owner
        assert step.due < start == step.late
        assert telling.now < start
        assert step.due.astimezone(zone).date() >= eve


def speaks(mail: dict) -> bool:
    silent = (Kind.AUTOREPLY, Kind.ACK)
    return mail["sender"] is not ADA and mail["kind"] not in silent


@PATIENT
@given(MAILBOXES, policies(), st.sampled_from(sorted(ENDINGS)))
def test_after_a_stop_nothing_is_left_but_the_last_thanks(mails, policy, kind):
    last = mails[-1]["at"] + timedelta(hours=1)
    found = told([*mails, {"at": last, "sender": JANE, "kind": kind}], policy).plan

    left = {s.kind for s in found.steps}
    assert left <= {FollowupKind.CLOSING_THANKS}


@PATIENT
@given(MAILBOXES, policies(), st.randoms(use_true_random=False))
def test_any_order_of_arrival_leads_to_the_same_plan(mails, policy, random):
    telling = told(mails, policy)
    shuffled = list(telling.events)
    random.shuffle(shuffled)
    application = fold("acme", shuffled, certain=policy.confidence)

    assert essence(plan(application, policy, telling.now)) == essence(telling.plan)


@PATIENT
@given(MAILBOXES, policies(), st.integers(0, 40))
def test_ids_are_stable_while_time_passes(mails, policy, days):
    telling = told(mails, policy)
    before = {(s.kind, s.anchor): s.id for s in telling.plan.steps}
    telling.now += timedelta(days=days)

    for step in telling.plan.steps:
        assert step.id == before.get((step.kind, step.anchor), step.id)


@PATIENT
@given(MAILBOXES, policies())
def test_recording_a_plan_does_not_change_it(mails, policy):
    telling = told(mails, policy)
    before = telling.plan
    for step in before.steps:
        record(telling, step, FollowupState.PLANNED)

    assert telling.plan.steps == before.steps


@PATIENT
@given(MAILBOXES, policies(), st.sampled_from(["etiquette", "optimal-time"]))
def test_a_cancelled_or_open_interview_is_thanked_for_by_no_guide(mails, policy, name):
    policy = Policy(profile(name), policy.owner)
    telling = told(mails, policy)
    unheld = {
        i.id
        for i in telling.application.interviews
        if i.status is not InterviewStatus.FIXED
    }
    assert not unheld & {s.interview for s in telling.plan.steps}


def record(telling: Telling, step: Step, state: FollowupState) -> None:
    telling.events.append(
        FollowupStepped(
            telling.now,
            step.id,
            state,
            step.kind,
            step.anchor,
            step.due,
            step.send_by,
            step.rule,
            step.guide,
            step.reason,
            f"<{step.id}@draft>",
            step.late,
            step.interview,
        )
    )


def send(telling: Telling, step: Step) -> None:
    record(telling, step, FollowupState.DRAFTED)
    record(telling, step, FollowupState.SENT)


def live_through(mails: list[dict], policy: Policy) -> list[tuple[datetime, Step]]:
    """Return what an owner sends who sends every draft as soon as it appears."""
    sent: list[tuple[datetime, Step]] = []
    telling = told([], policy)
    moments = [m["at"] for m in mails] + [START + timedelta(hours=2 * HORIZON)]
    for number, mail in enumerate(mails):
        telling = told(mails[: number + 1], policy)
        telling.now = mail["at"]
        for at, step in sent:
            telling.now = at
            send(telling, step)
        telling.now = mail["at"]
        sent += until(telling, moments[number + 1])
    return sent


def until(telling: Telling, end: datetime) -> list[tuple[datetime, Step]]:
    sent: list[tuple[datetime, Step]] = []
    for _ in range(100):
        found = telling.plan
        due = [s for s in found.steps if s.due <= telling.now < s.late]
        for step in due[-1:]:
            send(telling, step)
            sent.append((telling.now, step))
        if due:
            continue
        ends = [i.end for i in telling.application.interviews if i.end > telling.now]
        ahead = [next_moment(found, telling.now), *ends]
        moment = min((m for m in ahead if m), default=None)
        if moment is None or moment >= end:
            return sent
        telling.now = moment
    raise AssertionError(sent)


@PATIENT
@given(MAILBOXES, policies())
def test_an_owner_who_sends_every_draft_never_pesters(mails, policy):
    sent = live_through(mails, policy)

    assert len({s.id for _, s in sent}) == len(sent)
    named = sum(1 for m in mails if m.get("promise"))
    rounds = sum(1 for m in mails if m.get("interview"))
    inquiries = [at for at, s in sent if s.kind is FollowupKind.CHECK_IN]
    assert len(inquiries) <= rounds + named
    for at, step in sent:
        if step.kind is FollowupKind.CHECK_IN:
            letters = [a for a, s in sent if a < at and not s.to_owner]
            assert_spaced(at, letters, policy)


def assert_spaced(at: datetime, earlier: list[datetime], policy: Policy) -> None:
    zone, days = policy.owner.timezone, Calendars((policy.own_days.all[0],))
    for other in earlier:
        soonest: date = days.after(other.astimezone(zone).date(), 3)
        assert at.astimezone(zone).date() >= soonest


def test_the_next_moment_is_the_nearest_due_or_late_one():
    telling = told([invitation()], Policy(profile("balanced"), Telling().owner))
    [step] = telling.plan.steps

    assert next_moment(telling.plan, telling.now) == step.due
    assert next_moment(telling.plan, step.due) == step.late
    assert next_moment(telling.plan, step.late) is None
    assert next_moment(Plan(), telling.now) is None
