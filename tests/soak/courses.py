"""How an application may go: what comes and is done when, and what must come of it.

The expectations are written down from the story, not asked of the planner.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

THANKS, CHECK_IN, CLOSING = "thank_you", "check_in", "closing_thanks"
_COMPANIES = ("Nor", "Bel", "Cas", "Del", "Fer", "Gal", "Hol", "Jun", "Kor", "Lum")
_ENDS = ("vane", "tria", "mont", "wick")
_POSTS = ("Data Engineer", "Product Manager", "Software Developer", "Sales Manager")
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Scene:
    """A mail that comes, or what the owner does with a draft (send, edit, delete).

    `after` names the draft that must lie there first.
    """

    at: datetime
    does: str
    content: bytes = b""
    after: str = ""


@dataclass(frozen=True)
class Due:
    """A follow-up that there must be: how it ends, and when it may come at the earliest."""

    ends: str
    earliest: datetime


@dataclass(frozen=True)
class Course:
    """One application from its invitation on."""

    number: int
    name: str
    scenes: tuple[Scene, ...]
    due: dict[str, Due]
    thread: str


@dataclass
class _Story:
    """What the mails of one application share."""

    number: int
    interview: datetime
    scenes: list[Scene] = field(default_factory=list)

    @property
    def company(self) -> str:
        each = len(_COMPANIES)
        return _COMPANIES[self.number % each] + _ENDS[self.number // each % len(_ENDS)]

    @property
    def post(self) -> str:
        return _POSTS[self.number % len(_POSTS)]

    @property
    def thread(self) -> str:
        return f"<invitation{self.number}@{self.company.lower()}.example>"

    def hour(self, clock: str, days: int = 0) -> datetime:
        """Return a time of day, so many days after the interview."""
        hour, minute = map(int, clock.split(":"))
        return (self.interview + days * DAY).replace(hour=hour, minute=minute)

    def invited(self) -> None:
        self.comes(
            self.hour("09:00", -2),
            f"your interview for the {self.post} position at {self.company} is confirmed "
            f"for {told(self.interview)}, 10:00 AM - 11:00 AM ET with me.",
        )

    def rejected(self, at: datetime, after: str = "") -> None:
        self.comes(
            at,
            "thank you for your time. Unfortunately, we have decided to move forward with "
            f"other candidates for the {self.post} position. We wish you all the best in "
            "your job search.",
            after=after,
        )

    def comes(self, at: datetime, words: str, after: str = "") -> None:
        self.scenes.append(Scene(at, "mail", self.mail(at, words), after))

    def owner(self, does: str, *, at: datetime, draft: str) -> None:
        self.scenes.append(Scene(at, does, after=draft))

    def mail(self, at: datetime, words: str, *, own: bool = False) -> bytes:
        first = not self.scenes
        jane, ada = (
            f"Jane Roe <jane@{self.company.lower()}.example>",
            "Ada Example <ada@example.org>",
        )
        sender, to, greeted = (ada, jane, "Jane") if own else (jane, ada, "Ada")
        id_ = self.thread if first else f"<{len(self.scenes)}-{self.thread[1:]}"
        lines = [
            f"From: {sender}",
            f"To: {to}",
            f"Subject: {'' if first else 'Re: '}Interview for {self.post} at {self.company}",
            f"Message-ID: {id_}",
            f"Date: {at:%a, %d %b %Y %H:%M:%S %z}",
            *([] if first else [f"In-Reply-To: {self.thread}", f"References: {self.thread}"]),
            "Content-Type: text/plain; charset=utf-8",
            "",
            f"Hi {greeted},\r\n\r\n{words}\r\n\r\nBest regards,\r\n{sender.split()[0]}",
        ]  # fmt: skip
        return ("\r\n".join(lines) + "\r\n").encode()


def told(day: datetime) -> str:
    """Return a day as people write it."""
    return f"{day:%A, %B} {day.day}, {day.year}"


def silence(story: _Story) -> dict[str, Due]:
    """Nobody writes any more: the check-in takes the place of the thank-you."""
    return {
        THANKS: Due("withdrawn", story.hour("13:00")),
        CHECK_IN: Due("drafted", story.hour("09:00", 7)),
    }


def sends(story: _Story) -> dict[str, Due]:
    story.owner("send", at=story.hour("15:00"), draft=THANKS)
    story.owner("send", at=story.hour("10:00", 7), draft=CHECK_IN)
    return {
        THANKS: Due("sent", story.hour("13:00")),
        CHECK_IN: Due("sent", story.hour("09:00", 7)),
    }


def rejected(story: _Story) -> dict[str, Due]:
    story.rejected(story.hour("15:00", 1), after=THANKS)
    return {
        THANKS: Due("withdrawn", story.hour("13:00")),
        CLOSING: Due("drafted", story.hour("09:00", 2)),
    }


def rejected_early(story: _Story) -> dict[str, Due]:
    """Nobody is thanked for an interview that did not take place."""
    story.rejected(story.hour("15:00", -1))
    return {}


def promised(story: _Story) -> dict[str, Due]:
    """Who names a day is not asked before it is over."""
    friday = story.interview + (11 - story.interview.weekday()) * DAY
    story.comes(
        story.hour("09:30", 1),
        f"thank you for coming. We will get back to you by {told(friday)}.",
        after=THANKS,
    )
    monday = (friday + 3 * DAY).replace(hour=9, minute=0)
    return {
        THANKS: Due("withdrawn", story.hour("13:00")),
        CHECK_IN: Due("drafted", monday),
    }


def moved(story: _Story) -> dict[str, Due]:
    later = story.interview + DAY
    story.comes(
        story.hour("11:00", -1),
        "unfortunately we have to reschedule your interview. The new time is "
        f"{told(later)}, 10:00 AM - 11:00 AM ET.",
    )
    return {
        THANKS: Due("withdrawn", story.hour("13:00", 1)),
        CHECK_IN: Due("drafted", story.hour("09:00", 8)),
    }


def edited(story: _Story) -> dict[str, Due]:
    """What the owner has changed stays, whatever comes."""
    story.owner("edit", at=story.hour("15:00"), draft=THANKS)
    story.rejected(story.hour("15:00", 1))
    return {
        THANKS: Due("kept", story.hour("13:00")),
        CLOSING: Due("drafted", story.hour("09:00", 2)),
    }


def deleted(story: _Story) -> dict[str, Due]:
    story.owner("delete", at=story.hour("15:00"), draft=THANKS)
    return {
        THANKS: Due("dismissed", story.hour("13:00")),
        CHECK_IN: Due("drafted", story.hour("09:00", 7)),
    }


def thanked(story: _Story) -> dict[str, Due]:
    """Who has thanked by himself is left alone until it is time to ask."""
    at = story.hour("11:30")
    words = "thank you for the interview this morning, it was a pleasure."
    story.scenes.append(Scene(at, "write", story.mail(at, words, own=True)))
    return {CHECK_IN: Due("drafted", story.hour("09:00", 7))}


Kind = Callable[[_Story], dict[str, Due]]
COURSES: tuple[Kind, ...] = (
    silence, sends, rejected, rejected_early, promised, moved, edited, deleted, thanked,
)  # fmt: skip


def courses(
    interviews: list[datetime], kinds: tuple[Kind, ...] = COURSES
) -> Iterator[Course]:
    """Yield a course for each interview, of each kind in turn."""
    for number, interview in enumerate(interviews):
        story = _Story(number, interview)
        story.invited()
        kind = kinds[number % len(kinds)]
        due = kind(story)
        yield Course(number, kind.__name__, tuple(story.scenes), due, story.thread)
