"""How fast they answer, and what that tells about their interest."""

from datetime import datetime, timedelta
from typing import NamedTuple

from assistant.applications.application import Application
from assistant.reading import Automatic
from assistant.vocabulary import Kind

_NO_ANSWER = frozenset({Kind.OTHER, Kind.AUTOREPLY, Kind.ACK})
_SLOWER = 2


class Answer(NamedTuple):
    """A letter of theirs that answers one of the owner's, and how long it took."""

    message_id: str
    at: datetime
    after: timedelta


class Interest(NamedTuple):
    """Their answers in order; `waiting_since` is the letter that still has none."""

    answers: tuple[Answer, ...] = ()
    waiting_since: datetime | None = None

    @property
    def usual(self) -> timedelta | None:
        """The time that an answer usually takes: the median, None without any."""
        times = sorted(one.after for one in self.answers)
        half = len(times) // 2
        return (times[half] + times[~half]) / 2 if times else None

    def waited(self, now: datetime) -> timedelta | None:
        """Return how long the owner has been waiting, None where he is not."""
        return now - self.waiting_since if self.waiting_since else None

    def is_slow(self, now: datetime) -> bool:
        """Whether the answer takes much longer than theirs usually do."""
        waited, usual = self.waited(now), self.usual
        return bool(waited and usual and waited > max(usual, _DAY) * _SLOWER)


_DAY = timedelta(days=1)


def interest_of(application: Application) -> Interest:
    """Return what the times of their answers say.

    What machines write answers nothing; several letters of the owner's in a row wait
    for one answer, since the first of them.
    """
    answers: list[Answer] = []
    since: datetime | None = None
    for letter in application.letters:
        found = letter.findings
        if found.from_owner:
            since = since or letter.at
        elif since and letter.head.automatic is Automatic.NO and _counts(found.kind):
            after = letter.at - since
            answers.append(Answer(letter.head.message_id, letter.at, after))
            since = None
    over = application.rejected_at or application.offered_at or application.withdrawn_at
    return Interest(tuple(answers), None if over else since)


def _counts(kind: Kind) -> bool:
    return kind not in _NO_ANSWER
