"""Decides what a letter is, and how sure that is."""

from dataclasses import dataclass
from math import exp

from assistant.reading import Automatic
from assistant.understanding.clues import Clues
from assistant.understanding.cues import CUES, Cue
from assistant.understanding.history import History
from assistant.understanding.interviews import is_agenda
from assistant.understanding.shape import Shape
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind

THRESHOLD = 0.6
"""Below this confidence a letter leads to a line in the status, not to a draft."""

_CLAIMS = frozenset(Kind) - {Kind.OTHER, Kind.AUTOREPLY, Kind.REPLY}
_SPREAD = 1.6
_CONTEXT_NEEDED = 2.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind decided on, how sure it is, and why."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


_AUTOMATIC = frozenset(
    {Automatic.REPLY, Automatic.BOUNCE, Automatic.RECEIPT, Automatic.CALENDAR_REPLY}
)


def judge(view: View) -> Verdict:
    """Return the kind of a letter that somebody else wrote."""
    scores = weigh(view)
    kind = max(scores, key=lambda k: scores[k])
    return Verdict(kind, _confidence(scores, kind), _proof(view.clues, kind))


def weigh(view: View) -> dict[Kind, float]:
    """Return how much speaks for each kind."""
    clues, shape, history = view.clues, view.shape, view.history
    scores = dict.fromkeys(Kind, 0.0)
    for cue in CUES:
        scores[cue.kind] += cue.weight * _strength(clues, cue)
    _add_times(scores, clues, shape)
    _add_writer(scores, clues, shape)
    if view.promises:
        scores[Kind.REPLY] += 1.5
    _add_history(scores, shape, history)
    _settle(scores, clues, shape)
    _add_calendar(scores, view)
    _add_agreement(scores, view)
    _require_context(scores, view)
    return scores


def _strength(clues: Clues, cue: Cue) -> float:
    """Return how often a cue counts: each wording once, further ones ever less.

    What speaks against an application adds up, since one such word proves little.
    """
    hits = clues.hits.get(cue.id, ())
    wordings = {clues.folded[hit.start : hit.end] for hit in hits}
    count = min(len(wordings), cue.limit)
    if cue.kind in (Kind.OTHER, Kind.AUTOREPLY):
        in_subject = any(hit.start < clues.body for hit in hits)
        return count + 0.5 * in_subject
    return sum(0.6**n for n in range(count))


def _add_times(scores: dict[Kind, float], clues: Clues, shape: Shape) -> None:
    starts = {t.span.start for t in shape.definite if t.span}
    talk = clues.has("hiring.interview") or shape.hiring >= _CONTEXT_NEEDED
    if len(starts) == 1 and talk:
        scores[Kind.INVITE] += 2.0 + (1.0 if shape.meeting else 0.0)
    if starts and clues.has("invite.invited"):
        scores[Kind.INVITE] += 2.0
    if not starts and not shape.days:
        scores[Kind.INVITE] *= 0.6
        if clues.has("invite.invited"):
            scores[Kind.PROPOSAL] += 1.0
    if len(starts) > 1 and (
        clues.has("proposal.offer") or clues.has("proposal.availability")
    ):
        scores[Kind.PROPOSAL] += 2.5
    if len(starts) > 1 and talk and not is_agenda(shape.definite):
        scores[Kind.PROPOSAL] += 2.5
        scores[Kind.INVITE] -= 1.0
    if shape.scheduler and not (starts and clues.has("invite.fixed")):
        scores[Kind.PROPOSAL] += 2.0


def _add_writer(scores: dict[Kind, float], clues: Clues, shape: Shape) -> None:
    head = clues.letter.head
    scores[Kind.OTHER] += 1.0
    if shape.human:
        scores[Kind.REPLY] += 1.5
    else:
        scores[Kind.REPLY] *= 0.5
    if head.automatic in _AUTOMATIC:
        scores[Kind.AUTOREPLY] += 6.0
    if head.bulk:
        scores[Kind.OTHER] += 2.0
    if shape.board:
        scores[Kind.OTHER] += 1.5
    if shape.colleague:
        scores[Kind.OTHER] += 4.0
    if shape.relay:
        scores[Kind.ACK] += 0.5


def _add_history(scores: dict[Kind, float], shape: Shape, history: History) -> None:
    if not history.about_a_job:
        return
    scores[Kind.OTHER] -= 2.0
    if shape.human:
        scores[Kind.REPLY] += 1.0
    standing = history.upcoming(shape.frame.sent)
    if not standing and not history.voided:
        scores[Kind.RESCHEDULE] *= 0.7
    if history.voided and len(shape.definite) == 1:
        scores[Kind.RESCHEDULE] += 4.0


def _settle(scores: dict[Kind, float], clues: Clues, shape: Shape) -> None:
    """Let what is said plainly outweigh what usually comes along with it."""
    if clues.has("rejection.clear"):
        scores[Kind.ACK] *= 0.5
        scores[Kind.INVITE] *= 0.6
        scores[Kind.PROPOSAL] *= 0.6
    else:
        both = clues.has("rejection.farewell") and clues.has("rejection.soft")
        scores[Kind.REJECTION] = min(scores[Kind.REJECTION], 3.2 if both else 1.5)
    if not clues.has("offer.clear"):
        scores[Kind.OFFER] = min(scores[Kind.OFFER], 2.0)
    if not clues.has("ack.received"):
        scores[Kind.ACK] = min(scores[Kind.ACK], 2.0 if not shape.human else 1.0)
    if clues.has("cancellation.off"):
        scores[Kind.INVITE] *= 0.3
        scores[Kind.REJECTION] *= 0.7
    if clues.has("reschedule.moved"):
        scores[Kind.INVITE] *= 0.7
        scores[Kind.PROPOSAL] *= 0.8


def _add_calendar(scores: dict[Kind, float], view: View) -> None:
    appointment = view.appointment
    if appointment is None:
        return
    match appointment.method:
        case "REPLY":
            scores[Kind.AUTOREPLY] += 8.0
        case "CANCEL":
            scores[Kind.CANCELLATION] += 7.0
        case "COUNTER":
            scores[Kind.RESCHEDULE] += 7.0
        case _ if appointment.moved or _updated(view):
            scores[Kind.RESCHEDULE] += 7.0
        case _:
            scores[Kind.INVITE] += 6.0


def _updated(view: View) -> bool:
    """Tell whether the subject calls an invitation that isn't known an update."""
    appointment, hits = view.appointment, view.clues.hits.get("reschedule.moved", ())
    known = view.history.interview
    same = known and appointment and appointment.span == known
    return not same and any(hit.start < view.clues.body for hit in hits)


def _add_agreement(scores: dict[Kind, float], view: View) -> None:
    """A nod to the time that the owner picked fixes it."""
    if view.agreed is None or not view.shape.human or scores[Kind.REJECTION] > 3.0:
        return
    asked = view.history.asked_to_move
    if view.clues.has("affirm") or view.clues.has("invite.fixed"):
        scores[Kind.RESCHEDULE if asked else Kind.INVITE] += 5.0


def _require_context(scores: dict[Kind, float], view: View) -> None:
    """Claim nothing about an application of which nothing is said.

    People are interviewed for much else: where only the word "interview" speaks for an
    application, whatever speaks against one weighs double.
    """
    clues, shape = view.clues, view.shape
    against = any(clues.has(cue.id) for cue in CUES if cue.kind is Kind.OTHER)
    if view.history.about_a_job or (shape.relay and not against):
        return
    if not (clues.has("hiring.application") or clues.has("hiring.role") or shape.relay):
        scores[Kind.OTHER] = 1 + (scores[Kind.OTHER] - 1) * 2
        if against:
            _dampen(scores, 0.6)
    promised = 1.0 if shape.human and view.promises else 0.0
    if shape.hiring + promised < _CONTEXT_NEEDED:
        _dampen(scores, 0.35)
        scores[Kind.REPLY] *= 0.3


def _dampen(scores: dict[Kind, float], factor: float) -> None:
    for kind in _CLAIMS:
        scores[kind] *= factor


def _confidence(scores: dict[Kind, float], kind: Kind) -> float:
    best = scores[kind]
    total = sum(exp((score - best) / _SPREAD) for score in scores.values())
    return round(1 / total, 3)


def _proof(clues: Clues, kind: Kind) -> tuple[Evidence, ...]:
    names = [cue.id for cue in CUES if cue.kind is kind and clues.has(cue.id)]
    return tuple(clues.evidence("kind", clues.hits[name][0]) for name in names[:3])
