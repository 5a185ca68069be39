"""A small world to tell stories in: a job-seeker, her letters, a guide in small.

The guide: a thank-you two hours after an interview, not after 48; a check-in at
09:00 seven days later, not after three weeks; neither once somebody answered.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant import drafting, planning
from assistant.applications import Application, Interview, InterviewStatus
from assistant.drafting import Draft, Refusal, Writer
from assistant.guides import parse_profile
from assistant.pipeline import Policy, World, begin
from assistant.planning import Plan, Step
from assistant.reading import Head, Letter
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import (
    Address,
    FollowupKind,
    Kind,
    Owner,
    Person,
    Place,
    Span,
)

NEW_YORK = ZoneInfo("America/New_York")
ADA = Address("Ada Example", "ada@example.org")
OWNER = Owner("Ada Example", frozenset({ADA.address}), NEW_YORK, "US")
JANE = Address("Jane Roe", "jane@acme.example")
RELAY = Address("Hiring", "no-reply@greenhouse.io")


def on(day: int, hour: int = 9, minute: int = 0) -> datetime:
    """Return a moment of March 2025 in New York; days past the 31st run on."""
    first = datetime(2025, 3, 1, hour, minute, tzinfo=NEW_YORK)
    return first + timedelta(days=day - 1)


def span(start: datetime, minutes: int | None = None) -> Span:
    return Span(start, start + timedelta(minutes=minutes) if minutes else None)


@dataclass
class Story:
    """Letters in the order in which they are told, and what each of them says."""

    letters: list[Letter] = field(default_factory=list)
    said: dict[str, Findings] = field(default_factory=dict)

    def they(self, at: datetime, kind: Kind, **more) -> Letter:
        """Let the other side write; head fields and findings by name."""
        sender = more.pop("sender", JANE)
        head, more = self._head(at, sender, ADA, more)
        known = {"company": "Acme", "position": "Data Engineer", "human": True}
        if sender not in (RELAY,):
            known["people"] = (Person(sender.name, sender.address),)
        return self._add(head, Findings(kind, 0.97, at, **{**known, **more}))

    def ada(self, at: datetime, **more) -> Letter:
        """Let the owner write."""
        place = more.pop("place", Place.SENT)
        head, more = self._head(at, ADA, more.pop("to", JANE), more)
        findings = Findings(Kind.REPLY, 0.9, at, from_owner=True, human=True, **more)
        return self._add(replace(head, place=place), findings)

    def _head(self, at, sender, to, more) -> tuple[Head, dict]:
        number = len(self.letters) + 1
        mail = more.pop("id", f"<{number}@mail>")
        answers = more.pop("answers", None)
        head = Head(
            key=mail,
            message_id=mail,
            at=at,
            sender=sender,
            to=(to,),
            subject=more.pop("subject", "Hello"),
            in_reply_to=answers.head.message_id if answers else None,
            thread=more.pop("thread", None),
        )
        return head, more

    def _add(self, head: Head, findings: Findings) -> Letter:
        letter = Letter(head)
        self.letters.append(letter)
        self.said[head.message_id] = findings
        return letter

    def world(self, **changed) -> World:
        def read(letter: Letter, earlier: Conversation, owner: Owner) -> Findings:
            told = self.said.get(letter.head.message_id)
            return told or understand(letter, earlier, owner)

        policy = Policy(read, plan, write)
        return begin(OWNER, replace(policy, **changed))


def plan(application: Application, now: datetime) -> Plan:
    """Advise by the guide in small."""
    del now
    steps = []
    for interview in application.interviews:
        if interview.status is InterviewStatus.FIXED:
            steps += _steps(application, interview)
    return Plan(tuple(sorted(steps, key=lambda step: step.due)))


def _steps(application: Application, interview: Interview) -> list[Step]:
    answered = any(
        letter.at >= interview.end
        and not letter.findings.from_owner
        and letter.findings.kind not in (Kind.OTHER, Kind.AUTOREPLY, Kind.ACK)
        for letter in application.letters
    )
    if answered:
        return []
    day = interview.end.astimezone(NEW_YORK).replace(hour=9, minute=0)
    return [
        _step(application, interview, FollowupKind.THANK_YOU, (2, 24, 48)),
        replace(
            _step(application, interview, FollowupKind.CHECK_IN, (0, 0, 0)),
            due=day + timedelta(days=7),
            send_by=day + timedelta(days=8),
            late=day + timedelta(days=21),
        ),
    ]


def _step(
    application: Application,
    interview: Interview,
    kind: FollowupKind,
    hours: tuple[int, int, int],
) -> Step:
    due, by, late = (interview.end + timedelta(hours=h) for h in hours)
    return Step(
        id=f"{application.id}-{kind}-{interview.id}",
        kind=kind,
        anchor=interview.id,
        due=due,
        send_by=by,
        late=late,
        rule=f"{kind}.test",
        guide="small",
        reason=f"The guide in small asks for a {kind}.",
        interview=interview.id,
    )


def write(step: Step, application: Application, now: datetime) -> Draft | Refusal:
    """Write to whoever of the application has an address; else refuse."""
    del now
    to = next((p for p in application.people if p.address), None)
    if to is None:
        return Refusal("letter.to", "Nobody's address is known.")
    address = Address(to.name or "", to.address or "")
    return Draft(ADA, (address,), f"{step.kind} {application.position}", "Thank you!")


@cache
def balanced() -> planning.Policy:
    guide = Path(__file__).parents[2] / "assistant/guides/profiles/balanced.toml"
    return planning.Policy(parse_profile(guide.read_text(), where=guide.name), OWNER)


def guided() -> dict:
    """Return what makes a story's world follow the balanced guide."""
    writer = Writer(OWNER, address=ADA.address)
    return {
        "plan": lambda application, now: planning.plan(application, balanced(), now),
        "write": lambda step, application, now: drafting.write(
            step, application, writer, now
        ),
        "appears": partial(planning.appears, balanced()),
    }
