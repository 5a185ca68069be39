"""Every letter is proofread; each guard is a rule of the guides."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from unicodedata import category

from assistant.drafting import guard_words as words
from assistant.drafting.cleaning import HEADER_CAP
from assistant.drafting.draft import Refusal

MOST_PARAGRAPHS = 3
MOST_WORDS_A_PARAGRAPH = 90
MOST_WORDS = 180
FEWEST_WORDS = 8
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[[^\]\n]{0,60}\]|<[^<>\n]{1,60}>|\bX{3,}\b|\bTBD\b|\bTODO\b"
    r"|\bLorem ipsum\b|_{3,}|\$\{",
)
_LEAK = re.compile(r"\b(?:None|undefined|null|NaN)\b")
_BROKEN = re.compile(r"\s[,;!?]|\s\.(?!\w)|,,|\.\.(?!\.)|,\.|\(\s|\s\)|  ")
_FRENCH_SPACE = re.compile(r"\s(?=[?!;:»])")


@dataclass(frozen=True, slots=True)
class Proof:
    """A letter before it is let go.

    `given` are names, terms and topics that were handed in; the words of others are
    no fault of the letter's. `names` are those that the greeting may hold, each as
    full, family and first name.
    """

    subject: str
    greeting: str
    paragraphs: tuple[str, ...]
    ending: str
    given: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    is_reply: bool = False
    most_paragraphs: int = MOST_PARAGRAPHS

    @property
    def own_words(self) -> str:
        """The paragraphs without what was handed in."""
        text = "\n".join(self.paragraphs)
        for term in sorted(self.given, key=len, reverse=True):
            text = text.replace(term, "…")
        return text

    @property
    def body(self) -> str:
        """The whole letter, LF line ends, a blank line between paragraphs."""
        parts = (self.greeting, *self.paragraphs, self.ending)
        return "\n\n".join(part for part in parts if part) + "\n"


Guard = Callable[[Proof], str | None]


def proofread(proof: Proof) -> Refusal | None:
    """Return the first rule that the letter breaks, None where it may go."""
    return next(_violations(proof), None)


def is_sore(text: str) -> bool:
    """Whether a text touches what no letter speaks of."""
    return any(pattern.search(text) for _, pattern in _NEVER)


def _violations(proof: Proof) -> Iterator[Refusal]:
    for rule, guard in GUARDS:
        if reason := guard(proof):
            yield Refusal(rule, reason)


def _subject(proof: Proof) -> str | None:
    if not proof.subject.strip():
        return "the subject is empty"
    if len(proof.subject) > HEADER_CAP:
        return "the subject is too long"
    if any(category(c) in ("Cc", "Cf", "Zl", "Zp") for c in proof.subject):
        return "the subject has control characters"
    if not proof.is_reply and _PLACEHOLDER.search(proof.subject):
        return "the subject has a placeholder"
    return None


def _greeting(proof: Proof) -> str | None:
    if "\n" in proof.greeting:
        return "the greeting has more than one line"
    said = proof.greeting.casefold()
    for forms in proof.names:
        if not any(form.casefold() in said for form in forms):
            return f"the greeting does not name {forms[0]}"
    return None


def _short(proof: Proof) -> str | None:
    counts = [len(paragraph.split()) for paragraph in proof.paragraphs]
    if len(counts) > proof.most_paragraphs:
        return f"{len(counts)} paragraphs are too many"
    if sum(counts) < FEWEST_WORDS:
        return "the letter says nothing"
    if sum(counts) > MOST_WORDS or max(counts) > MOST_WORDS_A_PARAGRAPH:
        return f"{sum(counts)} words are too many"
    return None


def _placeholder(proof: Proof) -> str | None:
    found = _PLACEHOLDER.search(proof.body) or _LEAK.search(proof.own_words)
    return f"a placeholder is left: {found.group()}" if found else None


def _whole(proof: Proof) -> str | None:
    text = _FRENCH_SPACE.sub("", proof.own_words)
    found = _BROKEN.search(text)
    if found:
        return f"a sentence is broken near {text[: found.start()][-20:]!r}"
    ends = (paragraph[-1:] for paragraph in proof.own_words.split("\n"))
    return None if all(e in ".!?…" for e in ends) else "a paragraph breaks off"


def _plain(proof: Proof) -> str | None:
    bad = {category(c) for c in proof.body if c != "\n"} & {"Cc", "Cf", "Cs", "Co"}
    return "it has control or invisible characters" if bad else None


def _forbidden(
    what: str, expressions: tuple[str, ...]
) -> tuple[Guard, re.Pattern[str]]:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE)

    def guard(proof: Proof) -> str | None:
        found = pattern.search(proof.own_words)
        return f"it {what}: {found.group()}" if found else None

    return guard, pattern


_FORBIDDEN = (
    ("letter.never", _forbidden("speaks of money", words.SALARY)),
    ("letter.never", _forbidden("asks for feedback", words.FEEDBACK)),
    ("letter.never", _forbidden("reproaches", words.REPROACH)),
    ("letter.never", _forbidden("pleads", words.PLEADING)),
    ("letter.check-in", _forbidden("asks about the owner's chances", words.CHANCES)),
    ("letter.short", _forbidden("uses jargon", words.JARGON)),
)
_NEVER = tuple((rule, pattern) for rule, (_, pattern) in _FORBIDDEN)
GUARDS: tuple[tuple[str, Guard], ...] = (
    ("letter.subject", _subject),
    ("letter.proof", _plain),
    ("letter.proof", _placeholder),
    ("letter.greeting", _greeting),
    ("letter.short", _short),
    ("letter.proof", _whole),
    *((rule, guard) for rule, (guard, _) in _FORBIDDEN),
)
"""Each guard with the rule that it stands for; the first that speaks decides."""
