"""What a language brings to a letter: plain data, one module each."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.vocabulary import FollowupKind, Register

Letters = Mapping[tuple[FollowupKind, Register], str]


@dataclass(frozen=True, slots=True)
class Language:
    """Words and templates (Jinja2) of one language.

    `weekdays` (Monday first) and `date` stand as an adverb would: "on Tuesday",
    "on 4 March"; `date_us` is the order of the United States. `titles` maps "mr",
    "ms" and "dr" to what stands before the name, `greetings` and `titled` are by
    register, `nameless` greets somebody whose name nobody told. `things` are the
    owner's own papers as objects of a sentence, with `attached` behind what has no
    link; `promised` and `requested` fill "as …". `pronouns` turns the words of their topics into the owner's; a topic with
    one of `unfit` is not named.
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
    attached: str
    promised: str
    requested: str
    letters: Letters
    note_subject: str
    note: str
    date_us: str = ""
    pronouns: Mapping[str, str] | None = None
    unfit: str = ""
