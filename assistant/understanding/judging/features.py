"""Turns a letter as it is seen into the numbers that its kind is told by."""

from collections.abc import Iterator
from functools import partial
from zlib import crc32

from assistant.reading import Automatic
from assistant.understanding.clues import Clues, answers
from assistant.understanding.cues import CUES, HIRING, Cue
from assistant.understanding.interviews import is_agenda
from assistant.understanding.judging.beneath import beneath
from assistant.understanding.judging.candidates import (
    interviews,
    is_another_candidate,
    is_candidate,
)
from assistant.understanding.parties.posts import weigh_post
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.senders import is_desk
from assistant.understanding.senses import Sentence, senses_around, senses_of_sender
from assistant.understanding.shape import Shape
from assistant.understanding.view import View
from assistant.vocabulary import Kind

_AMBIGUOUS = frozenset(
    {"not.media", "not.research", "not.official", "not.study", "not.event"}
)
_ANSWERING = frozenset(
    {Automatic.REPLY, Automatic.BOUNCE, Automatic.RECEIPT, Automatic.CALENDAR_REPLY}
)
_FEW, _MANY = 2.0, 4.0
_SHORT = 160
_FEW_READERS = 2
# How much likelier a post is named than none, in hundredths of the logarithm of odds.
_HARDLY, _EVENLY, _SURELY = -300, 0, 300
_ENDLESS = 48
BIAS, SENSE, PAIR, LINE = "bias", "sense ", "pair ", "line "
_WEIGHT, _USUAL = 0.6, 40
_INTERVIEW = frozenset({"sense interview", "sense interview@subject"})
# What an interview may be about instead of a job, and whose.
_MATTERS = frozenset(
    "alert civic education exit family finance health hiringside lure mediaword mine "
    "official paper pay practice property recorded sales study".split()
)
_OTHERWISE = frozenset(
    f"{SENSE}{matter}{place}"
    for matter in _MATTERS
    for place in ("", "@subject", "@sender")
)


def features(view: View) -> dict[str, float]:
    """Return the features of a letter by name; those that are zero are left out."""
    found: dict[str, float] = {BIAS: 1.0}
    groups = (_cues, _times, _writer, _history, beneath, _calendar, _joint, _trades, _posts, _meaning)  # fmt: skip
    for group in groups:
        for name, value in group(view):
            if value:
                found[name] = float(value)
    if _is_alone(found):
        found["interview alone"] = 1.0
    return found


def _is_alone(found: dict[str, float]) -> bool:
    """Tell whether an interview is spoken of, and no matter that it may be about.

    Hiring systems often say no more; whoever asks for another interview says for what.
    """
    return not _INTERVIEW.isdisjoint(found) and not any(
        name in _OTHERWISE or (name.startswith("not.") and not name.endswith("@footer"))
        for name in found
    )


def names_job(clues: Clues) -> bool:
    """Tell whether the letter speaks of an application, and not of any interview."""
    return clues.has("hiring.application") or clues.has("hiring.role")


def strength(clues: Clues, cue: Cue) -> float:
    """Return how often a cue counts: each wording once, further ones ever less.

    What speaks against an application adds up, since one such word proves little; a
    hospital's recruiter writes of patients, too.
    """
    hits = clues.hits.get(cue.id, ())
    wordings = {clues.folded[hit.start : hit.end] for hit in hits}
    if cue.kind not in (Kind.OTHER, Kind.AUTOREPLY):
        return sum(0.6**n for n in range(min(len(wordings), cue.limit)))
    count = float(min(len(wordings), cue.limit))
    return max(0.0, count - 1) if cue.id in _AMBIGUOUS and names_job(clues) else count


def _cues(view: View) -> Iterator[tuple[str, float]]:
    clues = view.clues
    for cue in CUES:
        hits = clues.hits.get(cue.id, ())
        if hits and all(clues.in_footer(hit.start) for hit in hits):
            yield f"{cue.id}@footer", 1.0
        elif hits:
            yield cue.id, (value := strength(clues, cue))
            yield f"{cue.id}@subject", any(hit.start < clues.body for hit in hits)
            for phrase in {hit.phrase for hit in hits} if value else ():
                yield _line(cue, phrase), 1.0
    for name in (*HIRING, "affirm"):
        yield name, clues.has(name)


def _line(cue: Cue, phrase: str) -> str:
    """Return the name of one phrase: by its words, since lines come and go."""
    return f"{LINE}{cue.id} {crc32(phrase.encode()) & 0xFFFFFF:06x}"


def _starts(shape: Shape) -> int:
    return len({t.span.start for t in shape.definite if t.span})


def _one_time(shape: Shape) -> bool:
    return _starts(shape) == 1 or is_agenda(shape.definite)


def _times(view: View) -> Iterator[tuple[str, float]]:
    shape = view.shape
    several = _starts(shape) > 1
    days = {t.span.start.date() for t in shape.definite if t.span}
    yield "one time", _one_time(shape)
    yield "times of one day", several and len(days) == 1
    yield "times of several days", several and len(days) > 1
    yield "windows", bool(shape.windows)
    yield "day alone", bool(shape.days) and not shape.definite
    yield "no time", not shape.times
    yield "promise", bool(view.promises)
    yield "deadline", any(t.role == "deadline" for t in shape.times)
    yield "old time", any(t.role == "old" for t in shape.times)
    yield "shift", any(t.shift for t in shape.times)


def _writer(view: View) -> Iterator[tuple[str, float]]:
    shape, letter = view.shape, view.clues.letter
    yield "owner", shape.from_owner
    yield "human", shape.human
    yield "relay", shape.relay
    yield "board", shape.board
    yield "desk", is_desk(letter.head.sender.address)
    yield "bulk", letter.head.bulk
    yield "footer", bool(view.clues.footers)
    yield "colleague", shape.colleague
    yield "owner interviews", interviews(view)
    yield "owner is candidate", is_candidate(view)
    yield "another is candidate", is_another_candidate(view)
    yield "among colleagues", shape.among_colleagues
    yield "to several", len({*letter.head.to, *letter.head.cc}) > _FEW_READERS
    yield "generated", letter.head.automatic is Automatic.GENERATED
    yield "automatic answer", letter.head.automatic in _ANSWERING
    yield "scheduler", shape.scheduler
    yield "meeting link", shape.meeting
    yield "answer", answers(letter.head.subject)
    yield "forwarded", bool(letter.forwarded)
    yield "question", "?" in letter.text
    yield "short", len(letter.text) < _SHORT
    yield "hiring none", shape.hiring == 0
    yield "hiring little", 0 < shape.hiring < _FEW
    yield "hiring some", _FEW <= shape.hiring < _MANY
    yield "hiring much", shape.hiring >= _MANY


def _history(view: View) -> Iterator[tuple[str, float]]:
    history, at = view.history, view.shape.frame.sent
    yield "known application", history.about_a_job
    yield "known interview", history.upcoming(at) is not None
    yield (
        "past interview",
        history.interview is not None and history.interview.start <= at,
    )
    yield "voided interview", history.voided is not None
    yield "slots on offer", bool(history.slots)
    yield "agreed", view.agreed is not None
    yield "asked to move", history.asked_to_move


def _calendar(view: View) -> Iterator[tuple[str, float]]:
    appointment = view.appointment
    if appointment is None:
        return
    method = (
        appointment.method
        if appointment.method in ("CANCEL", "COUNTER", "REPLY")
        else "REQUEST"
    )
    organizer = appointment.event.organizer
    yield f"calendar {method}", 1.0
    yield (
        "calendar of the owner's",
        organizer is not None and organizer.address in view.owner.addresses,
    )
    yield "calendar moved", appointment.moved
    yield "markup", view.markup is not None


def _joint(view: View) -> Iterator[tuple[str, float]]:
    clues, shape, history = view.clues, view.shape, view.history
    job = names_job(clues) or history.about_a_job or shape.relay
    one = _one_time(shape)
    asked = clues.has("proposal.offer") or clues.has("proposal.availability")
    against = sum(strength(clues, c) for c in CUES if c.kind is Kind.OTHER)
    nod = clues.has("affirm") or clues.has("invite.fixed")
    yield "against, and no job", 0.0 if job else min(against, 4.0)
    yield "job and one time", job and one
    yield "no job and a time", not job and bool(shape.definite)
    yield "one time, asked", one and asked and "?" in clues.letter.text
    yield "several times, asked", _starts(shape) > 1 and asked
    yield (
        "agreed, and a nod",
        view.agreed is not None and nod and not history.asked_to_move,
    )
    yield "move asked, and a nod", history.asked_to_move and nod
    yield "known interview, other time", _differs(view)
    yield "voided, and a time", history.voided is not None and one
    yield (
        "cancelled, and moved",
        clues.has("cancellation.off")
        and (clues.has("reschedule.moved") or clues.has("reschedule.later")),
    )
    yield "job, and no person", job and not shape.human
    yield "person, and hiring little", shape.human and shape.hiring < _FEW
    tasks, interviews = _times_said(view, "task"), _times_said(view, "interview")
    yield "task, and no interview", bool(tasks) and not interviews
    writer, reader = _times_said(view, "mine"), _times_said(view, "yours")
    yield "writer applies", writer > reader and not shape.from_owner
    yield "reader applies", reader > writer


def _times_said(view: View, sense: str) -> int:
    """Return how many of the letter's own sentences have a sense."""
    return sum(
        sense in sentence.senses and not view.clues.in_footer(sentence.start)
        for sentence in view.sentences
        if not sentence.supposed
    )


def _trades(view: View) -> Iterator[tuple[str, float]]:
    """Yield whether the subject names what somebody does, and ends with it."""
    subject = view.clues.letter.head.subject
    yield "trade in subject", _names_trade(subject)
    yield "subject ends in trade", _names_trade("".join(subject.split()[-1:]))


def _posts(view: View) -> Iterator[tuple[str, float]]:
    """Yield how likely the letter names the post that it is about."""
    weight = None if view.shape.from_owner else weigh_post(view)
    if weight is not None:
        yield "post, perhaps", weight > _HARDLY
        yield "post named", weight > _EVENLY
        yield "post surely named", weight > _SURELY


def _names_trade(text: str) -> bool:
    """Tell whether a word names what somebody does; an endless word names nothing."""
    return any(len(word) < _ENDLESS and is_head(word) for word in text.split())


def _with_trade(view: View, sentence: Sentence) -> Sentence:
    """Return a sentence with one sense more where it names what somebody does."""
    if not _names_trade(view.clues.text[sentence.start : sentence.end]):
        return sentence
    return sentence._replace(senses=sentence.senses | {"trade"})


def _meaning(view: View) -> Iterator[tuple[str, float]]:
    senses = {f"{sense}@around" for sense in senses_around(view.clues)}
    senses.update(f"{sense}@sender" for sense in senses_of_sender(view.clues))
    pairs: set[str] = set()
    for sentence in map(partial(_with_trade, view), view.sentences):
        if view.clues.in_footer(sentence.start):
            continue
        subject = sentence.start < view.clues.body
        if sentence.supposed:
            senses.update(f"{s}@if" for s in sentence.senses)
            continue
        senses.update(f"{s}@subject" if subject else s for s in sentence.senses)
        pairs.update(sentence.pairs())
    for prefix, found in ((SENSE, senses), (PAIR, pairs)):
        share = min(1.0, (_USUAL / max(1, len(found))) ** 0.5)
        worth = round(_WEIGHT * share, 4)
        for name in found:
            yield prefix + name, worth


def _differs(view: View) -> bool:
    known = view.history.upcoming(view.shape.frame.sent)
    starts = {t.span.start for t in view.shape.definite if t.span}
    return known is not None and bool(starts) and known.start not in starts
