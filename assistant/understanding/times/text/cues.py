"""The cues of the languages as compiled patterns."""

import re
from functools import lru_cache
from typing import Literal

from assistant.languages import each_of
from assistant.patterns import Piece, deferred, pieces_of
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.text.pieces import Place, spans

Name = Literal[
    "answer",
    "asks_owner",
    "not_answer",
    "yours",
    "need",
    "extends",
    "after_interview",
    "away",
    "back",
    "prefer",
    "fits",
    "refuse",
    "busy",
    "unable",
    "meeting",
    "until",
    "latest",
    "limit",
    "ahead",
    "tag",
    "pleads",
    "vaguely",
    "later",
    "sooner",
    "then",
    "of",
    "counted_from",
    "event",
    "behind_event",
    "returns",
    "within",
    "denied",
    "but_then",
    "final",
    "instead",
    "towards",
    "states",
    "able_to_move",
    "other_length",
    "before_other_length",
    "joint",
    "queries",
    "standing",
    "wants",
    "other_one",
    "suits",
    "articles",
    "turns",
    "stays",
    "your_turn",
    "besides",
    "errand",
    "moves_too",
    "arrival",
    "begins",
    "closing",
    "breakfast",
    "hour_label",
    "habitual",
    "gone",
    "gone_behind",
    "before_seven",
    "by_as_at",
]
_BEHIND_GONE = each_of(times.behind_gone for times in LANGUAGES.values())
# How words stand by their time: searched in what is before it, matched from behind it.
FRAMES: dict[Name, str] = {
    "until": r"\b(?:WORDS)\b[^.]{0,12}$",
    "latest": r"[^.]{0,12}\b(?:WORDS)\b",
    "limit": r"\b(?:WORDS)(?: \w{1,5}){0,2}\W*$",
    "ahead": r"\s*(?:WORDS)",
    "tag": r"(?:WORDS)\s*$",
    "pleads": r"\b(?:WORDS)\b",
    "vaguely": r"\b(?:WORDS)\b",
    "later": r"\s*(?:WORDS)",
    "sooner": r"\s{0,3}(?:WORDS)",
    "then": r"\b(?:WORDS)\b",
    "of": r"\s+(?:WORDS)$",
    "counted_from": r"\s*(?:WORDS)\b[^.,;\n]*(?:,[^.,;\n]{0,12})?$",
    "event": r"\b(?:WORDS)\b",
    "behind_event": r"\b(?:WORDS)\b[^.;:]{0,45}$",
    "returns": r"\b(?:WORDS)\b",
    "denied": r"\b(?:WORDS)(?: \w{1,3})?\W*$",
    "but_then": r"\W{0,9}(?:WORDS)\b",
    "within": r"\b(?:WORDS)(?: \w{1,3})?\s*$",
    "final": r"\b(?:WORDS)\b",
    "instead": r"(?:WORDS)\W*(?:$|[?.!\n])",
    "towards": r"^\W*(?:WORDS)\b",
    "states": r"\b(?:WORDS)\b",
    "able_to_move": r"\b(?:WORDS)\b",
    "other_length": r"^[^\w.!?\n]*(?:WORDS)\b",
    "joint": r"[,:|;]|\b(?:WORDS)\b",
    "other_one": r"\b(?:WORDS)\b",
    "wants": r"\b(?:WORDS)\b",
    "queries": r"\b(?:WORDS)\b",
    "standing": r"\b(?:WORDS)\b",
    "besides": r"\b(?:WORDS)\b",
    "breakfast": r"\b(?:WORDS)\b",
    "closing": r"\b(?:WORDS)\b",
    "errand": r"\b(?:WORDS)\b",
    "moves_too": r"\b(?:WORDS)\b",
    "arrival": r"\b(?:WORDS)\b",
    "begins": r"\b(?:WORDS)\b",
    "hour_label": r"(?:WORDS)",
    "habitual": r"\b(?:WORDS)$",
    "gone": rf"\b(?:WORDS)(?:,? (?:{_BEHIND_GONE})){{0,4}}\s$",
    "gone_behind": r"[^.!?\n]{0,60}\b(?:WORDS)\b",
    "before_seven": r"\b(?:WORDS)\b",
    "by_as_at": r"(?:^|[.?!]\s|\n)(?:WORDS)[^\n]{0,16}$",
    "your_turn": r"\b(?:WORDS)\b",
    "turns": r"\b(?:WORDS)\b",
    "suits": r"(?<![\w.])([A-F])(?=[,.;!)]|\s+(?:WORDS)\b|\s*$)",
    "before_other_length": r"\b(?:WORDS)\W*$",
}


@lru_cache(maxsize=512)
def cue_of(languages: tuple[str, ...], name: Name) -> re.Pattern[str] | None:
    """Return one kind of cue of `languages` together; None where they have none.

    Long lists take longer to compile than a mail takes to read: each waits until a
    sentence that has a word of it asks for it.
    """
    words = _words(languages, name)
    framed = FRAMES.get(name, "WORDS").replace("WORDS", words)
    return deferred(framed) if words else None


def cue_spans(languages: tuple[str, ...], name: Name, text: str) -> list[Place]:
    """Return where one kind of cue stands in a text."""
    pattern = cue_of(languages, name)
    return [match.span() for match in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=256)
def answer_spans(languages: tuple[str, ...], text: str) -> list[Place]:
    """Return where a text speaks of an answer; of that long list, compile a little."""
    return spans(_answers(languages), text)


@lru_cache(maxsize=64)
def _answers(languages: tuple[str, ...]) -> tuple[Piece, ...]:
    return pieces_of(p for code in languages for p in LANGUAGES[code].cues.answer)


@lru_cache(maxsize=64)
def event_named(languages: tuple[str, ...]) -> re.Pattern[str] | None:
    """Compile "after the closing date", for what follows a length."""
    before, events = _words(languages, "counted_from"), _words(languages, "event")
    pattern = rf"\s*(?:{before})\b[^.,;\n]{{0,25}}\b(?:{events})\b"
    return re.compile(pattern) if before and events else None


@lru_cache(maxsize=64)
def turn(languages: tuple[str, ...]) -> re.Pattern[str]:
    """Compile where one clause ends and the next one begins."""
    turns, joints = _words(languages, "turns"), _words(languages, "joint")
    words = [rf"\b(?:{turns})\b"] * bool(turns) + [rf",\s+(?:{joints})\b"] * bool(
        joints
    )
    return re.compile("|".join([r"[.!?;\n]\s*", *words]))


def after_articles(languages: tuple[str, ...]) -> str:
    """Return a pattern of the small words that may stand before a time, up to it."""
    return rf"(?: (?:{_words(languages, 'articles')}))*\W*$"


def _words(languages: tuple[str, ...], name: Name) -> str:
    patterns = [p for code in languages for p in getattr(LANGUAGES[code].cues, name)]
    return "|".join(f"(?:{p})" for p in patterns)
