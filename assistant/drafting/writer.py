"""What is known of the owner when a letter is written in his name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.drafting.rewriting import Rewrite
from assistant.vocabulary import FollowupKind, Owner, Register


class ThankYouTo(StrEnum):
    """Whom a thank-you addresses where several people held the interview.

    EACH: a letter for each interviewer whose address is known; a step that names no
    addressee goes to all of them.
    """

    RECRUITER = "recruiter"
    INTERVIEWERS = "interviewers"
    EACH = "each"


@dataclass(frozen=True, slots=True)
class Template:
    """A template of the owner's own, instead of the one that ships.

    `text` is Jinja2 and makes the paragraphs between greeting and close. `subject`
    is for new mails only. None in `register` or `language` stands for all of them.
    """

    kind: FollowupKind
    text: str
    register: Register | None = None
    language: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Writer:
    """The owner, as his letters need to know him.

    `address` is his first address, used where a conversation was written to none of
    his. `skills` maps a skill to the words that it answers to, `materials` a name
    such as "portfolio" to its link. `no_timeline_question` has check-ins offer
    information instead of asking where they are in the process, `asks_questions` lets
    a letter ask what the interview left open, `paragraphs` is the most that it has.
    `rewrite` says a letter in other words.
    """

    owner: Owner
    address: str | None = None
    signature: str | None = None
    phone: str | None = None
    skills: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    materials: Mapping[str, str] = field(default_factory=dict)
    no_timeline_question: bool = False
    asks_questions: bool = True
    paragraphs: int = 3
    thank_you_to: ThankYouTo = ThankYouTo.RECRUITER
    templates: tuple[Template, ...] = ()
    rewrite: Rewrite | None = None
