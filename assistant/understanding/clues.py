"""Gathers, once, all that the later questions about a letter look at."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.languages import MARKS, SUBJECT_MARKS, each_of
from assistant.reading import Letter
from assistant.understanding.cues import CUES, HIRING
from assistant.understanding.footers import find_footers
from assistant.understanding.languages import detect_languages
from assistant.understanding.lexicon import Hit, Lexicon, entries
from assistant.understanding.phrases import (
    compiled,
    fold,
    pattern_of,
    ungendered,
    unwrap,
)
from assistant.understanding.words import ELSEWHERE, LANGUAGES, Words
from assistant.vocabulary import Evidence, Source

TEXT_LIMIT = 24_000
QUOTED_LIMIT = 3_000
LEADS = frozenset(
    {
        "company.before",
        "company.after",
        "client.talk",
        "client.described",
        "person.asked",
        "person.before",
        "street.before",
        "title.word",
    }
)
"""Words before and after names; they're looked for where a name stands, not at large."""
_ANSWER = re.compile(
    rf"^\s*((?:{SUBJECT_MARKS}|{each_of(m.reference_subject for m in MARKS)})\s?(\[\d+\])?:\s*)+",
    re.IGNORECASE,
)
_GUARDED = frozenset(cue.id for cue in CUES if cue.guarded)
_DENIABLE = frozenset(cue.id for cue in CUES if cue.deniable)
_AFFIRMING = frozenset(cue.id for cue in CUES if cue.affirms)
_GUARD_REACH = 160
_DENIAL_REACH = 40
_MEANS = "means "


class Clues(NamedTuple):
    """The words of a letter and the cues found in them.

    `text` is the subject, a line end, the body, and where the body says nothing the
    calendar's own words; `folded` matches it character for character. `body` and
    `calendar` are the places where these parts begin. `around` weighs the words about an
    application in the `surroundings` of the letter's own words: an answer's subject, what
    it quotes, its signature. `footers` are the sentences of small print.
    """

    letter: Letter
    text: str
    folded: str
    body: int
    calendar: int
    languages: tuple[str, ...]
    hits: Mapping[str, tuple[Hit, ...]]
    around: float = 0.0
    surroundings: str = ""
    footers: tuple[range, ...] = ()

    def has(self, cue: str) -> bool:
        """Tell whether the cue was found."""
        return cue in self.hits

    def in_footer(self, place: int) -> bool:
        """Tell whether a place in `text` belongs to the small print."""
        return any(place in footer for footer in self.footers)

    def source(self, place: int) -> Source:
        """Return the part of the letter that a place in `text` belongs to."""
        if place >= self.calendar:
            return Source.CALENDAR
        return Source.BODY if place >= self.body else Source.SUBJECT

    def evidence(self, about: str, hit: Hit, rule: str = "") -> Evidence:
        """Return the words of a hit as the proof of a finding."""
        words = " ".join(self.text[hit.start : hit.end].split())
        return Evidence(about, words, self.source(hit.start), rule or hit.cue)


def bare_subject(subject: str) -> str:
    """Return the subject without `Re:`, `AW:`, `Fwd:` and their kin."""
    return _ANSWER.sub("", subject).strip()


def answers(subject: str) -> bool:
    """Tell whether the subject is that of an answer or a forwarded mail."""
    return bool(_ANSWER.match(subject))


def gather(letter: Letter, spoken: str | None = None) -> Clues:
    """Return the clues of the letter's own words; `spoken`: their conversation's language."""
    head = letter.head
    subject = "" if answers(head.subject) else head.subject[:300]
    body = letter.text[:TEXT_LIMIT]
    events = [e for c in letter.calendars for e in c.events[:3]]
    extra = "\n".join(f"{e.summary}\n{e.description[:2000]}" for e in events)
    text = f"{subject}\n{unwrap(body, laid_out=letter.laid_out)}\n{extra}"
    languages = detect_languages(text, spoken)
    folded = ungendered(fold(text))
    start = len(subject) + 1
    surroundings = _surroundings(letter)
    hits = _found(folded, languages)
    return Clues(
        letter=letter,
        text=text,
        folded=folded,
        body=start,
        calendar=start + len(body) + 1,
        languages=languages,
        hits=hits,
        around=_hiring(surroundings, languages),
        surroundings=surroundings,
        footers=find_footers(text, start, hits.get("footer", ())),
    )


def _surroundings(letter: Letter) -> str:
    subject = letter.head.subject if answers(letter.head.subject) else ""
    return f"{subject}\n{letter.quoted[:QUOTED_LIMIT]}\n{letter.signature}"


def _hiring(text: str, languages: tuple[str, ...]) -> float:
    told = (hit for code in languages for hit in find_phrases(code, fold(text)).cues)
    found = {hit.cue for hit in told if hit.language != ELSEWHERE.code}
    return sum(weight for cue, weight in HIRING.items() if cue in found)


class Phrases(NamedTuple):
    """What a text has of one language: its cues, and where its words have a sense."""

    cues: tuple[Hit, ...]
    senses: tuple[tuple[int, str], ...]


@lru_cache(maxsize=8)
def find_phrases(code: str, folded: str) -> Phrases:
    """Find the phrases of a language, and those that count in any, in a folded text."""
    cues: list[Hit] = []
    senses: list[tuple[int, str]] = []
    for hit in _lexicon(code).hits(folded):
        if hit.cue.startswith(_MEANS):
            senses.append((hit.start, hit.cue.removeprefix(_MEANS)))
        else:
            cues.append(hit)
    return Phrases(tuple(cues), tuple(senses))


@cache
def _lexicon(code: str) -> Lexicon:
    [words] = [words for words in LANGUAGES if words.code == code]
    return Lexicon([*_cues(words), *_cues(ELSEWHERE), *_senses(words)])


def _cues(words: Words) -> Iterator[tuple[str, str, str]]:
    cues = {cue: v for cue, v in words.expanded().items() if cue not in LEADS}
    return entries(words.code, cues)


def _senses(words: Words) -> Iterator[tuple[str, str, str]]:
    for line in words.senses.strip().splitlines():
        sense, _, listed = line.partition(": ")
        for word in listed.split("|"):
            yield f"{_MEANS}{sense}", words.code, word.strip()


@cache
def _conditions(code: str) -> str:
    [words] = [w for w in (*LANGUAGES, ELSEWHERE) if w.code == code]
    return f"({words.conditional})"


@cache
def _denials(codes: tuple[str, ...]) -> str:
    """Return the denials of all languages of a text: one may find another's phrases."""
    denying = (w.denying for w in LANGUAGES if w.code in codes and w.denying)
    return f"({'|'.join(denying)})"


@cache
def _joints(codes: tuple[str, ...]) -> re.Pattern[str]:
    joints = [pattern_of(w.clause_joints) for w in LANGUAGES if w.code in codes]
    return re.compile("|".join([r"[.,!?;:\n]", *joints]))


@cache
def _certainties(code: str) -> str:
    [words] = [w for w in (*LANGUAGES, ELSEWHERE) if w.code == code]
    return f"({words.unconditional})" if words.unconditional else ""


def _found(folded: str, languages: tuple[str, ...]) -> dict[str, tuple[Hit, ...]]:
    found: dict[str, list[Hit]] = {}
    for code in languages:
        for hit in find_phrases(code, folded).cues:
            if not _taken_back(folded, hit, languages):
                found.setdefault(hit.cue, []).append(hit)
    return {cue: _apart(hits) for cue, hits in found.items()}


def _apart(hits: list[Hit]) -> tuple[Hit, ...]:
    """Return the hits in order, without those that overlap an earlier one."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return tuple(kept)


def _taken_back(folded: str, hit: Hit, languages: tuple[str, ...]) -> bool:
    """Tell whether other words of the sentence say that it is not so, or only may be."""
    return (
        _conditional(folded, hit)
        or _denied(folded, hit, languages)
        or _denied_within(folded, hit, languages)
    )


def _conditional(folded: str, hit: Hit) -> bool:
    if hit.cue not in _GUARDED:
        return False
    before = folded[max(0, hit.start - _GUARD_REACH) : hit.start]
    return supposes(re.split(r"[.!?;\n]", before)[-1], hit.language)


def _denied(folded: str, hit: Hit, languages: tuple[str, ...]) -> bool:
    """Tell whether a denial stands right before, in the same part of the sentence."""
    before = folded[max(0, hit.start - _DENIAL_REACH) : hit.start]
    return hit.cue in _DENIABLE and _denies(before, languages)


def _denied_within(folded: str, hit: Hit, languages: tuple[str, ...]) -> bool:
    """Tell whether the gap of a phrase holds a denial: "können wir leider nicht anbieten".

    It must stand in the part of the sentence with which the phrase ends: "I cannot come
    on Monday and have to move it" denies nothing of the move.
    """
    affirms = hit.cue in _AFFIRMING and _may_be_denied(hit.phrase, languages)
    return affirms and _denies(folded[hit.start : hit.end], languages)


@cache
def _may_be_denied(phrase: str, languages: tuple[str, ...]) -> bool:
    """Tell whether a phrase has a gap for a denial, and none in its own words."""
    denials = compiled(_denials(languages))
    return ("~" in phrase or "_ " in phrase) and not denials.search(fold(phrase))


def _denies(words: str, languages: tuple[str, ...]) -> bool:
    """Tell whether the last part of some words of a sentence denies."""
    part = _joints(languages).split(words)[-1]
    return bool(compiled(_denials(languages)).search(part))


def supposes(sentence: str, language: str) -> bool:
    """Tell whether a sentence, folded, only says what would be if."""
    certain = _certainties(language)
    if certain:
        sentence = compiled(certain).sub(" ", sentence)
    return bool(compiled(_conditions(language)).search(sentence))
