"""What a language brings to a letter: plain data, one module each."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.vocabulary import FollowupKind, Register

Three = tuple[str, str, str]
Letters = Mapping[tuple[FollowupKind, Register], str]


@dataclass(frozen=True, slots=True)
class Language:
    """Words and templates (Jinja2) of one language.

    `weekdays` (Monday first) and `date` stand behind "our conversation": "on
    Tuesday", "on 4 March"; `date_us` is the order of the United States,
    `date_plain` the date beside a verb, where that differs. `titles` maps "mr",
    "ms" to what stands before the name, `greetings` and `titled` are by
    register, `nameless` greets somebody whose name nobody told. `things` are the
    owner's own papers as objects of a sentence; `promised` and `requested` fill
    "as …", `bring` is the sentence in which a thank-you sends or offers them. `at`
    stands before a company; of one that begins with the words of `houses`, the
    second and third of these do, as place and as object. `when` joins date and
    clock. A reminder's subject is a template. `pronouns` turns the words of their
    topics into the owner's; a topic with
    one of `unfit` is not named, the others stand in `quotes`. `neutral_given` says
    that a letter that is neither formal nor casual greets by the first name. A topic
    that begins with one of `articles` needs no quotes behind "about"; another stands
    behind `matter` ("the subject"). `both` becomes `both_changed` before what begins with
    `changes_both`; before what begins with `elides` a vowel is dropped. Without a `matter` it loses the article.
    People have as many `family_names`; behind a title one begins with a capital where
    `capital_family` says so, and a degree stands behind "Mr" where `title_before_degree`
    does. A question is set between `question_opens` and `question_ends`; behind a colon it
    begins with a capital where `capital_behind_colon` says so.
    """

    code: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    both: str
    titles: Mapping[str, str]
    greetings: Mapping[Register, str]
    titled: Mapping[Register, str]
    nameless: Mapping[Register, str]
    closes: Mapping[Register, str]
    subjects: Mapping[FollowupKind, str]
    job: str
    things: Mapping[str, str]
    promised: str
    requested: str
    letters: Letters
    bring: Mapping[Register, str]
    when: str
    at: str
    houses: tuple[tuple[str, str, str], ...]
    note_subject: str
    note: str
    date_us: str = ""
    both_changed: str = ""
    changes_both: str = ""
    elides: str = ""
    date_plain: str = ""
    quotes: tuple[str, str] = ("", "")
    most_topics: int = 2
    pronouns: Mapping[str, str] | None = None
    unfit: str = ""
    neutral_given: bool = True
    matter: str = ""
    articles: str = ""
    family_names: int = 1
    title_before_degree: bool = False
    capital_family: bool = False
    capital_behind_colon: bool = False
    question_opens: str = ""
    question_ends: str = ""


def lay_out(
    *,
    thank_you: Three,
    check_in: Three,
    materials: Three,
    closing_thanks: Three,
    reminder: Three,
) -> Letters:
    """Return the letters by kind and register: formal, neutral, casual."""
    kinds = {
        FollowupKind.THANK_YOU: thank_you,
        FollowupKind.CHECK_IN: check_in,
        FollowupKind.MATERIALS: materials,
        FollowupKind.CLOSING_THANKS: closing_thanks,
        FollowupKind.REMINDER: reminder,
    }
    return {
        (kind, register): text
        for kind, texts in kinds.items()
        for register, text in zip(Register, texts, strict=True)
    }
