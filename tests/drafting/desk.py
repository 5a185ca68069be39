"""Applications and steps as the other stages would hand them over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.applications import Application, Filed, Interview, InterviewStatus
from assistant.drafting import Draft, Refusal, Writer, write
from assistant.planning import Step
from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import (
    Address,
    FollowupKind,
    Kind,
    Owner,
    Person,
    PersonRole,
    Register,
    Span,
)

NEW_YORK = ZoneInfo("America/New_York")
ADA = Owner(
    "Ada Example", frozenset({"ada@example.org", "ada@work.example"}), NEW_YORK, "US"
)
WRITER = Writer(ADA, address="ada@example.org")
JANE = Address("Jane Roe", "jane@acme.example")
START = datetime(2025, 3, 4, 14, 30, tzinfo=NEW_YORK)
NOW = START + timedelta(days=8)


def letter(
    sender: Address = JANE,
    message_id: str = "<1@acme.example>",
    *,
    findings: Findings | None = None,
    **head: object,
) -> Filed:
    """A mail of the other side, five days before the interview unless told."""
    at = head.pop("at", START - timedelta(days=5))
    known = {
        "key": message_id,
        "message_id": message_id,
        "at": at,
        "sender": sender,
        "subject": "Interview at Acme",
        "to": (Address("Ada Example", "ada@example.org"),),
    } | head
    found = findings or Findings(Kind.INVITE, 0.9, at, human=True)
    return Filed(Head(**known), found)


def interview(**known: object) -> Interview:
    """The first round, of Tuesday 4 March 2025."""
    whole = {
        "id": "round-1",
        "round": 1,
        "span": Span(START),
        "end": START + timedelta(hours=1),
        "status": InterviewStatus.FIXED,
        "confidence": 0.95,
        "message_id": "<1@acme.example>",
    } | known
    return Interview(**whole)


def application(**known: object) -> Application:
    """Ada and the Data Engineer's position at Acme."""
    whole = {
        "id": "a1",
        "company": "Acme",
        "position": "Data Engineer",
        "letters": (letter(),),
        "interviews": (interview(),),
        "people": (Person("Jane Roe", "jane@acme.example", role=PersonRole.RECRUITER),),
    } | known
    return Application(**whole)


RICH = application(
    interviews=(
        interview(
            topics=("our data platform",),
            people=(
                Person("Tom Lee", role=PersonRole.INTERVIEWER),
                Person("Ann Bo", role=PersonRole.INTERVIEWER),
            ),
        ),
    ),
    notes=((START, "question: how large is the team?"),),
)
RICH_WRITER = replace(
    WRITER,
    skills={"Spark": ("data", "pipelines"), "Go": ("backend",)},
    materials={"portfolio": "https://ada.example.org/work"},
    phone="+1 212 555 0100",
)


def step(kind: FollowupKind = FollowupKind.THANK_YOU, **known: object) -> Step:
    """The step of that kind, in answer to the first letter unless told."""
    due = START + timedelta(hours=3)
    whole = {
        "id": f"f-{kind}",
        "kind": kind,
        "anchor": "round-1",
        "due": due,
        "send_by": due + timedelta(days=1),
        "late": due + timedelta(days=2),
        "rule": "thank-you.window",
        "guide": "balanced",
        "reason": "an interview took place",
        "interview": "round-1",
        "answers": "<1@acme.example>",
        "to_owner": kind is FollowupKind.REMINDER,
    } | known
    return Step(**whole)


def drafted(
    kind: FollowupKind = FollowupKind.THANK_YOU,
    known: Application | None = None,
    writer: Writer = WRITER,
    **changes: object,
) -> Draft:
    """The draft of a step; fails where the letter is refused."""
    written = write(step(kind, **changes), known or application(), writer, NOW)
    assert isinstance(written, Draft), written
    return written


def refused(
    kind: FollowupKind = FollowupKind.THANK_YOU,
    known: Application | None = None,
    writer: Writer = WRITER,
    **changes: object,
) -> Refusal:
    """The refusal of a step; fails where the letter is written."""
    written = write(step(kind, **changes), known or application(), writer, NOW)
    assert isinstance(written, Refusal), written.body
    return written


def in_register(known: Application, register: Register, language: str = "en"):
    """The same application, written as they write."""
    return replace(known, register=register, language=language)


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
