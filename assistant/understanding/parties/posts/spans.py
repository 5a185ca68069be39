"""Lists the runs of words in a letter that may be the title of the post."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from assistant.languages import TITLES, each_of
from assistant.patterns import deferred
from assistant.understanding.clues import bare_subject
from assistant.understanding.parties.posts.title_genitive import (
    BENDING,
    LED,
    nominative,
)
from assistant.understanding.parties.words.title_cleaning import GENDERS, as_written
from assistant.understanding.parties.words.title_levels import OF_A_POST
from assistant.understanding.parties.words.titles import (
    ARTICLES,
    is_head,
    joins,
    stops,
    words_before,
    words_behind,
)
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

GENDER = "¤"
"""Stands where a line had "(m/w/d)"."""
_MAY_BE_GENDERS = deferred(r"[(\[]|[/|,*]\s?\w{1,6}(?!\w)")
_WORD = deferred(
    r"(?:(?<!\S)\.(?=[A-Z]))?[^\W_](?:(?:[\w&'’.+#*·/-]|:(?=[a-z]{1,5}(?!\w)|\d)){0,40}[\w+#*])?(?:\(\w{1,5}\)\w{0,3})?[+#]{0,2}"
)
_ELIDED = deferred(
    rf"(?i)(?:{each_of(part for t in TITLES for part in (t.elided, t.also_elided))})['’](?=\w)"
)
_MARK = deferred(r"[.,;:!?|()\[\]\"“”„«»‚‘’&/+–—•·@>~→=*%€$£-]")
_ALIKE = str.maketrans("–—“”„«»‚‘’[]•·", '--"""""""' + '"()||')
_CROSSED = frozenset(["", ",", "-", "/", "(", ")", "&", "+", "(,", "),", GENDER])
_FREE = frozenset(["", "&", "/"])
_ABBREVIATED = frozenset(
    each_of(part for t in TITLES for part in (t.abbreviated, t.also_abbreviated)).split(
        "|"
    )
)
_LEVELS = frozenset("I A B C".split())
_YEAR = deferred(r"20[2-4]\d")
_MAY_BEGIN = frozenset(["reporting"])
"""What begins a title as it ends another: "Reporting Analyst", "Clerk reporting to"."""
_LONGEST, _MOST_MARKS, _MOST_SIGNS, _MOST_BARE, _SMALL = 9, 2, 90, 5, 5
_BEFORE_HEAD = 6
_MOST_LINES, _LINE_SIGNS, _MOST_EVENTS, _MOST_FILES = 220, 700, 3, 4


class Word(NamedTuple):
    """A word of a line, as written and folded."""

    start: int
    end: int
    written: str
    plain: str


class Line(NamedTuple):
    """What stands on a line of one part of a letter: words, and the marks between them.

    `gaps` has the marks before each word, and those behind the last; `heads` tells of each
    word whether it names what somebody does.
    """

    page: str
    nth: int
    text: str
    words: tuple[Word, ...]
    gaps: tuple[str, ...]
    heads: tuple[bool, ...]

    def between(self, begin: int, end: int) -> str:
        """Return the words from one to before another, with what stands between."""
        text = self.text[self.words[begin].start : self.words[end - 1].end]
        text = text.replace(GENDER, " ")
        return f"{text})" if text.count("(") > text.count(")") else text


class Run(NamedTuple):
    """The words of a line from `begin` to before `end`, and the title that they make."""

    line: Line
    begin: int
    end: int
    title: str


def lines_of(view: View) -> Iterator[Line]:
    """Yield the lines of a letter in which a title may stand."""
    letter, clues = view.clues.letter, view.clues
    yield from _lines("subject", bare_subject(letter.head.subject)[:300])
    yield from _lines("body", clues.text[clues.body : clues.calendar])
    events = [event for c in letter.calendars for event in c.events]
    for event in events[:_MOST_EVENTS]:
        yield from _lines("entry", event.summary[:200])
        yield from _lines("about", event.description[:1500])
    yield from _lines("signed", letter.signature[:600])
    yield from _lines("quoted", letter.quoted[:1500])
    for name in letter.attachments[:_MOST_FILES]:
        words = re.sub(r"_|-(?=\w)", " ", name[:120].rpartition(".")[0])
        yield from _lines("attached", words)


def _lines(page: str, text: str) -> Iterator[Line]:
    for nth, line in enumerate(text.split("\n")[:_MOST_LINES]):
        if line and any(map(str.isalpha, line)):
            yield split_line(page, nth, line[:_LINE_SIGNS])


def split_line(page: str, nth: int, text: str) -> Line:
    """Return a line of a part with its words and marks apart."""
    if _MAY_BE_GENDERS.search(text):
        text = GENDERS.sub(_blanked, text)
    folded = fold(text)
    words, gaps, last = [], [], 0
    for start, end in _word_spans(text):
        words.append(Word(start, end, text[start:end], folded[start:end]))
        gaps.append(_marks(text[last:start]))
        last = end
    gaps.append(_marks(text[last:]))
    return Line(page, nth, text, tuple(words), tuple(gaps), tuple(_heads(words)))


def _word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand: "d'assistante" and "Leiterin-Stelle" are two each."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        if not word.isalnum() and (elided := _ELIDED.match(word)):
            yield start, start + elided.end()
            start, word = start + elided.end(), word[elided.end() :]
        if "-" in word and (post := OF_A_POST.search(fold(word))):
            yield start, start + post.start()
            start += post.start() + 1
        yield start, end


def _heads(words: list[Word]) -> Iterator[bool]:
    """Yield of each word whether it names what somebody does; "2:30 PM" does not."""
    before = ""
    for word in words:
        hour = word.plain == "pm" and before[-1:].isdigit()
        yield is_head(word.written) and not hour
        before = word.plain


def _blanked(match: re.Match[str]) -> str:
    signs = len(match.group())
    return f" {GENDER}{' ' * (signs - 2)}" if signs > 2 else match.group()


def _marks(between: str) -> str:
    if not between or between == " ":
        return ""
    marks = "".join(_MARK.findall(between)).translate(_ALIKE)
    if GENDER in between and not set(marks) - set("()/,-"):
        return GENDER
    return marks[:3]


def runs_in(line: Line, languages: tuple[str, ...]) -> Iterator[Run]:
    """Yield the runs of words that may be a title."""
    edges = list(_edges(line, languages))
    for begin, first in enumerate(edges):
        if first or _may_begin(line.words[begin]):
            for end in _ends(line, edges, begin, languages):
                title = as_written(_named(line, begin, end, languages[0]))
                if title and len(title) < _MOST_SIGNS:
                    yield Run(line, begin, end, title)


def _edges(line: Line, languages: tuple[str, ...]) -> Iterator[bool]:
    """Yield of each word whether a title may begin and end with it.

    Of the words at which titles end, "IT" is part of one, and so is "do Trabalho".
    """
    inner, joining, joined = _inner(languages), joins(languages), False
    for word, head in zip(line.words, line.heads, strict=True):
        plain = word.plain
        named = len(plain) > 1 and word.written.isupper()
        named = named or (joined and len(plain) > _SMALL)
        small = (plain in inner and not named) or plain.endswith("'")
        yield head or not (small or not _has_letter(plain))
        joined = plain in joining


def _may_begin(word: Word) -> bool:
    """Tell whether a title may begin with a word though none may end so."""
    capital = word.written[0].isupper() and word.plain in _MAY_BEGIN
    return capital or _YEAR.fullmatch(word.plain) is not None


@cache
def _inner(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the words with which no title begins or ends."""
    return joins(languages) | ARTICLES | stops(languages)


def _ends(
    line: Line, edges: list[bool], begin: int, languages: tuple[str, ...]
) -> Iterator[int]:
    """Yield where a title may end that begins at a word."""
    heads = line.heads
    near = any(heads[begin : begin + _BEFORE_HEAD])
    led = _is_led(line, begin, languages)
    if not (near or led):
        return
    built = False
    for end in _within_reach(line, begin):
        built = built or heads[end - 1]
        last = edges[end - 1] or (end - begin > 1 and _is_level(line.words[end - 1]))
        apart = led and not built and end - begin <= _MOST_BARE
        if last and ((built and near) or (apart and _is_ended(line, end, languages))):
            yield end


def _within_reach(line: Line, begin: int) -> Iterator[int]:
    """Yield where a title would end before too much stands between its words."""
    crossed, opened = 0, 0
    free = _FREE | {'"'} if line.gaps[begin].endswith('"') else _FREE
    yield begin + 1
    for end in range(begin + 2, min(begin + _LONGEST, len(line.words)) + 1):
        gap = line.gaps[end - 1]
        if gap:
            abbreviated = gap == "." and line.words[end - 2].plain in _ABBREVIATED
            crossed += gap not in free
            opened += gap.count("(") - gap.count(")")
            known = gap in _CROSSED or gap in free or abbreviated
            if crossed > _MOST_MARKS or opened < 0 or not known:
                return
        yield end


def _has_letter(plain: str) -> bool:
    return plain.isalpha() or any(map(str.isalpha, plain))


def _is_level(word: Word) -> bool:
    return word.plain.isdigit() or word.written in _LEVELS


def _named(line: Line, begin: int, end: int, language: str) -> str:
    """Return the words, where they are bent as they stand behind no article."""
    written = line.between(begin, end)
    if language not in BENDING or not begin:
        return written
    led = LED.search(line.words[begin - 1].written)
    return " ".join(nominative(written.split(), led.group())) if led else written


def _is_led(line: Line, begin: int, languages: tuple[str, ...]) -> bool:
    """Tell whether words without a trade begin where a title may."""
    gap = line.gaps[begin]
    apart = not begin or (gap != "" and gap not in (",", "&"))
    return apart or line.words[begin - 1].plain in words_before(languages)


def _is_ended(line: Line, end: int, languages: tuple[str, ...]) -> bool:
    """Tell whether words without a trade end where a title may."""
    behind = line.gaps[end]
    apart = end == len(line.words) or behind not in ("", "&")
    return apart or line.words[end].plain in words_behind(languages)
