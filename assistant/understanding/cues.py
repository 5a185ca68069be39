"""The cues by which a letter's kind is told, and how much each weighs.

The words of each cue stand in the data file of each language, under the same name.
"""

from typing import NamedTuple

from assistant.vocabulary import Kind


class Cue(NamedTuple):
    """A kind of statement: what it speaks for, and how strongly.

    `limit` caps how often it counts. `guarded` cues don't count behind a condition
    ("if you need to reschedule"), `deniable` ones not right behind a denial ("decided not
    to move forward"), those that `affirm` not with one within ("können wir Ihnen leider
    nicht anbieten").
    """

    id: str
    kind: Kind
    weight: float
    limit: int = 1
    guarded: bool = False
    deniable: bool = False
    affirms: bool = False


CUES: tuple[Cue, ...] = (
    Cue("invite.fixed", Kind.INVITE, 3.0, limit=2, guarded=True, affirms=True),
    Cue("invite.details", Kind.INVITE, 0.8, limit=3),
    Cue("invite.reminder", Kind.INVITE, 2.5),
    Cue("invite.invited", Kind.INVITE, 1.2, deniable=True, affirms=True),
    Cue("invite.forward", Kind.INVITE, 0.7),
    Cue("proposal.availability", Kind.PROPOSAL, 3.0, limit=2),
    Cue("proposal.offer", Kind.PROPOSAL, 2.0, limit=2, deniable=True, affirms=True),
    Cue("proposal.link", Kind.PROPOSAL, 3.0, limit=2, guarded=True),
    Cue("proposal.recorded", Kind.PROPOSAL, 5.0),
    Cue("reschedule.moved", Kind.RESCHEDULE, 3.5, limit=2, guarded=True, affirms=True),
    Cue("reschedule.why", Kind.RESCHEDULE, 1.0, guarded=True),
    Cue("cancellation.off", Kind.CANCELLATION, 5.0, guarded=True),
    Cue("rejection.clear", Kind.REJECTION, 4.0, limit=3, guarded=True),
    Cue("rejection.farewell", Kind.REJECTION, 1.8, limit=2, guarded=True),
    Cue("rejection.soft", Kind.REJECTION, 0.8, limit=3),
    Cue(
        "offer.clear",
        Kind.OFFER,
        4.0,
        limit=2,
        guarded=True,
        deniable=True,
        affirms=True,
    ),
    Cue("offer.terms", Kind.OFFER, 1.0, limit=3),
    Cue("ack.received", Kind.ACK, 3.5, limit=2, guarded=True, affirms=True),
    Cue("ack.thanks", Kind.ACK, 1.2, limit=2),
    Cue("ack.chosen", Kind.ACK, 2.0),
    Cue("autoreply.absence", Kind.AUTOREPLY, 2.2, limit=4),
    Cue("autoreply.received", Kind.AUTOREPLY, 3.0, limit=2),
    Cue("autoreply.bounce", Kind.AUTOREPLY, 4.0, limit=2),
    Cue("autoreply.receipt", Kind.AUTOREPLY, 5.0),
    Cue("reply.thanks", Kind.REPLY, 1.2, limit=2),
    Cue("reply.pending", Kind.REPLY, 2.0, limit=2),
    Cue("reply.hold", Kind.REPLY, 3.5),
    Cue("reply.later", Kind.REPLY, 2.0),
    Cue("reply.advanced", Kind.REPLY, 1.0),
    Cue("reply.withdrawn", Kind.REPLY, 3.0),
    Cue("reply.request", Kind.REPLY, 1.2, limit=2),
    Cue("reply.hint", Kind.REPLY, 1.0, limit=2),
    Cue("not.media", Kind.OTHER, 1.6, limit=4),
    Cue("not.research", Kind.OTHER, 1.6, limit=4),
    Cue("not.official", Kind.OTHER, 1.6, limit=4),
    Cue("not.work", Kind.OTHER, 2.5),
    Cue("not.case", Kind.OTHER, 3.0),
    Cue("not.staff", Kind.OTHER, 4.0),
    Cue("not.practice", Kind.OTHER, 4.0, limit=2),
    Cue("not.employer", Kind.OTHER, 3.5, limit=3),
    Cue("not.applicant", Kind.OTHER, 2.0, limit=3),
    Cue("not.someone", Kind.OTHER, 3.5, limit=2),
    Cue("not.alert", Kind.OTHER, 2.0, limit=3),
    Cue("not.event", Kind.OTHER, 1.3, limit=4),
    Cue("not.study", Kind.OTHER, 1.6, limit=4),
    Cue("not.entry", Kind.OTHER, 3.0, limit=2),
    Cue("not.cold", Kind.OTHER, 2.5, limit=3),
    Cue("pay.lure", Kind.OTHER, 3.0, limit=3),
    Cue("chat.lure", Kind.OTHER, 1.2),
    Cue("survey", Kind.OTHER, 3.5, limit=2),
)

HIRING = {
    "hiring.interview": 2.0,
    "hiring.application": 2.0,
    "hiring.role": 1.5,
    "hiring.process": 1.2,
    "hiring.meet": 0.5,
}
