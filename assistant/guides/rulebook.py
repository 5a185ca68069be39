"""The closed vocabulary: every rule that a profile may hold, with its parameters."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from types import MappingProxyType

from assistant.guides.values import (
    Form,
    Parameter,
    Parameters,
    choice,
    clock,
    count,
    evening,
    length,
)

_NINE = time(9)
_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Definition:
    """What a rule asks for; one that `always` holds is in force in every profile."""

    says: str
    parameters: Parameters = field(default_factory=lambda: MappingProxyType({}))
    always: bool = False


def _rule(says: str, *, always: bool = False, **parameters: Parameter) -> Definition:
    return Definition(says, MappingProxyType(parameters), always)


WHEN: Mapping[str, Definition] = MappingProxyType(
    {
        "thank-you.window": _rule(
            "Every interview earns a thank-you, soon after its end.",
            after=length(timedelta(hours=2)),
            send_by=Parameter(Form.DEADLINE, _DAY),
            after_their_mail=choice("withdraw", "rewrite"),
        ),
        "thank-you.friday": _rule(
            "After an interview on a day off, or on its eve, the thank-you waits for"
            " the next working day.",
            at=clock(_NINE),
            send_by=clock(time(12)),
        ),
        "thank-you.late": _rule(
            "A thank-you that comes too late is not written at all.",
            after=length(timedelta(hours=48)),
        ),
        "timeline.respect": _rule(
            "Until the time that they named has passed, nothing but the thank-you."
        ),
        "check-in.after-timeline": _rule(
            "Once the time that they named is past, one check-in.",
            working_days=count(1),
            at=clock(_NINE),
        ),
        "check-in.no-timeline": _rule(
            "Where no time was named and nobody answers, one check-in about a week"
            " later.",
            days=count(7),
            at=clock(_NINE),
        ),
        "limit": _rule(
            "A thank-you and one check-in, some working days apart, then patience.",
            always=True,
            working_days=count(3),
        ),
        "limit.new-timeline": _rule(
            "Each time that they newly name allows one more check-in after it."
        ),
        "materials": _rule(
            "What was asked for or promised is sent.",
            within=length(_DAY),
            late=length(timedelta(hours=48)),
        ),
        "rounds": _rule("Each round has a thank-you and a plan of its own."),
        "closing-thanks": _rule(
            "When they chose somebody else, one last and friendly thank-you.",
            working_days=count(1),
            at=clock(_NINE),
        ),
        "stop": _rule(
            "An answer, or a letter of your own, ends all that was planned for that"
            " wait.",
            always=True,
        ),
        "call": _rule(
            "After a week without an answer, a phone call.",
            days=count(7),
        ),
        "handwritten": _rule("A handwritten note where the postal address is known."),
        "before": _rule(
            "Before the interview ends, ask for the next step and when to expect it.",
            note=evening(time(18)),
        ),
        "keep-looking": _rule("While waiting, go on applying."),
        "record": _rule("Every follow-up and every answer is recorded.", always=True),
    }
)

WHAT: Mapping[str, Definition] = MappingProxyType(
    {
        "letter.subject": _rule(
            "A new mail's subject names the position and the writer; a reply keeps its"
            " thread's."
        ),
        "letter.greeting": _rule("The person is greeted by name, as they write."),
        "letter.order": _rule(
            "Thanks, interest, what fits, availability, close: in this order."
        ),
        "letter.specific": _rule(
            "Something that belongs to this interview or position alone."
        ),
        "letter.skill": _rule("One skill of yours that meets the position."),
        "letter.questions": _rule("Questions that the interview left open."),
        "letter.short": _rule("Few and short paragraphs.", paragraphs=count(3)),
        "letter.not-everything": _rule("Not a list of all that was discussed."),
        "letter.never": _rule(
            "No salary, no request for feedback, no reproach, no pleading."
        ),
        "letter.check-in": _rule(
            "A check-in is light: it asks how the process stands, or only offers.",
            asks=choice("process", "nothing"),
        ),
        "letter.culture": _rule("As formal or casual as the company writes."),
        "letter.proof": _rule("No error, no gap left open, the right names."),
    }
)

RULES: Mapping[str, Definition] = MappingProxyType({**WHEN, **WHAT})
