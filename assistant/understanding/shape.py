"""What a letter looks like, beside its words: who wrote it, what times it names."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from assistant.languages import MARKS, either
from assistant.patterns import deferred
from assistant.reading import Automatic
from assistant.understanding.clues import QUOTED_LIMIT, Clues
from assistant.understanding.cues import HIRING
from assistant.understanding.history import History
from assistant.understanding.senders import (
    is_board,
    is_meeting,
    is_private,
    is_relay,
    is_robot,
    is_scheduler,
    organisation,
)
from assistant.understanding.times import (
    Frame,
    Role,
    TimeMention,
    find_sender_zone,
    find_times,
    find_zone,
    is_errand,
)
from assistant.vocabulary import Owner, Place, Source, Span

_GRACE = timedelta(minutes=30)
# A letter with more times than these is no person's; what weighs them all stays quick.
_MOST = 240
_SIGNED = 600
_HORIZON = timedelta(days=400)
_SPENT = frozenset({Role.DEADLINE, Role.POSTED, Role.START_DATE, Role.HOLIDAY, Role.PAST, Role.UNAVAILABLE, Role.OLD, Role.END, Role.HOURS, Role.TRAVEL})  # fmt: skip

COUNTRIES = {
    "uk": "GB", "de": "DE", "at": "AT", "ch": "CH", "fr": "FR", "es": "ES", "it": "IT",
    "nl": "NL", "be": "BE", "pt": "PT", "br": "BR", "in": "IN", "au": "AU", "nz": "NZ",
    "ie": "IE", "ca": "CA", "mx": "MX", "ar": "AR", "cl": "CL", "co": "CO", "sg": "SG",
    "za": "ZA", "se": "SE", "dk": "DK", "no": "NO", "pl": "PL", "lu": "LU",
}  # fmt: skip


class Shape(NamedTuple):
    """Who wrote, how, and which times are named.

    `definite` are the times ahead, day and hour known, that could be an interview's;
    `windows` the spans ahead within which something could take place; `days` the days
    ahead without an hour. `hiring` weighs the words about the owner's application.
    A letter is `among_colleagues` where another of its readers is of the owner's house.
    """

    from_owner: bool
    colleague: bool
    among_colleagues: bool
    human: bool
    relay: bool
    board: bool
    scheduler: bool
    meeting: bool
    hiring: float
    frame: Frame
    times: tuple[TimeMention, ...]
    definite: tuple[TimeMention, ...]
    windows: tuple[TimeMention, ...]
    days: tuple[TimeMention, ...]


def outline(clues: Clues, history: History, owner: Owner) -> Shape:
    """Return the shape of the letter."""
    head = clues.letter.head
    domain, hosts = head.sender.domain, clues.letter.link_hosts
    frame = frame_of(clues, history, owner)
    times = find_times(clues.text, frame)[:_MOST]
    if not frame.known and not any(is_definite(t, frame) for t in times):
        frame = frame._replace(known=_spoken_of(clues, frame))
        times = find_times(clues.text, frame)[:_MOST] if frame.known else times
    relay = is_relay(domain)
    robot = is_robot(head.sender.address)
    return Shape(
        from_owner=is_owners(clues, owner),
        colleague=_same_house(domain, owner),
        among_colleagues=any(
            _same_house(reader.domain, owner)
            for reader in (*head.to, *head.cc)
            if reader.address not in owner.addresses
        ),
        human=head.automatic is Automatic.NO and not head.bulk and not robot,
        relay=relay,
        board=is_board(domain),
        scheduler=is_scheduler(domain) or any(map(is_scheduler, hosts)),
        meeting=any(map(is_meeting, hosts)),
        hiring=_hiring(clues) + clues.around,
        frame=frame,
        times=times,
        definite=tuple(t for t in times if is_definite(t, frame)),
        windows=tuple(
            t
            for t in times
            if t.window and _ahead(t, frame) and not is_errand(clues.text, t, frame)
        ),
        days=tuple(t for t in times if _day_ahead(t, frame)),
    )


def is_owners(clues: Clues, owner: Owner) -> bool:
    """Tell whether the owner wrote the letter."""
    head = clues.letter.head
    return head.sender.address in owner.addresses or head.place is Place.SENT


def frame_of(clues: Clues, history: History, owner: Owner) -> Frame:
    """Return the circumstances in which the letter's times are read."""
    head = clues.letter.head
    tld = head.sender.domain.rpartition(".")[2]
    earlier = history.interview or history.voided
    frame = Frame(
        sent=head.at,
        owner_zone=owner.timezone,
        language=clues.languages,
        owner_country=owner.country,
        sender_country=COUNTRIES.get(tld),
        known=(earlier,) if earlier else (),
        agreed_zone=history.zone,
        spoken=_days_of(history),
    )
    frame = frame._replace(sender_zone=find_sender_zone(clues.letter.signature[:_SIGNED], frame))  # fmt: skip
    quoted = clues.letter.quoted[:QUOTED_LIMIT]
    if frame.agreed_zone is not None or not quoted:
        return frame
    said = "\n".join(line for line in quoted.split("\n") if not _STAMPED.search(line))
    return frame._replace(agreed_zone=find_zone(said, frame))


_STAMPED = deferred(rf"@|\(GMT[+-]|{either(marks.attributed for marks in MARKS)}")
"""When a quoted mail was written, in the zone of whoever's device quotes it."""


def _days_of(history: History) -> tuple[date, ...]:
    """Return the days that were offered, picked or spoken of without an hour."""
    spans = (*history.offered, *history.owner_slots, history.chosen)
    days = {span.start.date() for span in spans if span}
    days |= {history.day} if history.day else set()
    return tuple(sorted(days or ({history.week} if history.week else set())))


def _spoken_of(clues: Clues, frame: Frame) -> tuple[Span, ...]:
    """Return the time ahead that the newest quoted mail that names any speaks of."""
    for quoted in _mails_of(clues.letter.quoted[:QUOTED_LIMIT]):
        times = find_times(quoted, frame) if quoted.strip() else ()
        spans = {t.span.start: t.span for t in times if t.span and t.span.start > frame.sent and is_definite(t, frame)}  # fmt: skip
        if spans:
            return tuple(spans.values()) if len(spans) == 1 else ()
    return ()


def _mails_of(quoted: str) -> Iterator[str]:
    """Yield each mail of a quoted history, without the line that says who wrote it."""
    lines: list[str] = []
    for line in quoted.split("\n"):
        if _STAMPED.search(line):
            yield "\n".join(lines)
            lines = []
        else:
            lines.append(line)
    yield "\n".join(lines)


def is_definite(mention: TimeMention, frame: Frame) -> bool:
    """Tell whether a mention names one time ahead that an interview could have."""
    return (
        not mention.window
        and mention.time_named
        and mention.role is not Role.ARRIVAL
        and _ahead(mention, frame)
    )


def _ahead(mention: TimeMention, frame: Frame) -> bool:
    if mention.span is None or mention.role in _SPENT:
        return False
    start = mention.span.start
    return frame.sent - _GRACE <= start <= frame.sent + _HORIZON


def _day_ahead(mention: TimeMention, frame: Frame) -> bool:
    return (
        mention.span is None
        and mention.day is not None
        and mention.role is None
        and mention.day >= frame.sent.date()
    )


def _same_house(domain: str, owner: Owner) -> bool:
    houses = {organisation(a.rpartition("@")[2]) for a in owner.addresses}
    return organisation(domain) in houses and not is_private(domain)


def _hiring(clues: Clues) -> float:
    weight = sum(
        HIRING[cue] * min(len(clues.hits[cue]), 3) for cue in HIRING if clues.has(cue)
    )
    if any(
        clues.source(h.start) is Source.SUBJECT
        for h in clues.hits.get("hiring.interview", ())
    ):
        weight += 1
    return weight
