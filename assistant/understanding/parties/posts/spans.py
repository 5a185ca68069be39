"""Lists the runs of words in a letter that may be the title of the post."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from assistant.patterns import deferred
from assistant.understanding.clues import bare_subject
from assistant.understanding.parties.title_cleaning import GENDERS, as_written
from assistant.understanding.parties.title_genitive import LED, nominative
from assistant.understanding.parties.titles import ARTICLES, is_head, joins, stops
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

GENDER = "¤"
"""Stands where a line had "(m/w/d)"."""
_WORD = deferred(
    r"[^\W_](?:[\w&'’.+#*:·/-]{0,40}[\w+#*])?(?:\(\w{1,5}\)\w{0,3})?[+#]{0,2}"
)
_MARK = deferred(r"[.,;:!?|()\[\]\"“”„«»‚‘’&/+–—•·@>~→=*%€$£-]")
_ALIKE = str.maketrans("–—“”„«»‚‘’[]•·", '--"""""""' + '"()||')
_CROSSED = frozenset(["", ",", "-", "/", "(", ")", "&", "+", "(,", "),", GENDER])
_ABBREVIATED = frozenset(
    "sr jr asst mgr dr st ass exec dir eng tech prof ing dipl med int ext aux adm op".split()
)
_LEVELS = frozenset("I A B C".split())
_LONGEST, _MOST_MARKS, _MOST_SIGNS, _MOST_BARE = 9, 2, 90, 5
_BEFORE_HEAD = 6
_MOST_LINES, _LINE_SIGNS, _MOST_EVENTS, _MOST_FILES = 220, 700, 3, 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line, as written and folded."""

    start: int
    end: int
    written: str
    plain: str


@dataclass(frozen=True)
class Line:
    """What stands on a line of one part of a letter: words, and the marks between them.

    `gaps` has the marks before each word, and those behind the last.
    """

    page: str
    nth: int
    text: str
    words: tuple[Word, ...]
    gaps: tuple[str, ...]

    @cached_property
    def heads(self) -> tuple[bool, ...]:
        """Whether each word names what somebody does."""
        return tuple(is_head(word.written) for word in self.words)

    def between(self, begin: int, end: int) -> str:
        """Return the words from one to before another, with what stands between."""
        text = self.text[self.words[begin].start : self.words[end - 1].end]
        text = text.replace(GENDER, " ")
        return f"{text})" if text.count("(") > text.count(")") else text


@dataclass(frozen=True, slots=True)
class Run:
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
        if any(map(str.isalpha, line)):
            yield _line(page, nth, line[:_LINE_SIGNS])


def _line(page: str, nth: int, text: str) -> Line:
    text = GENDERS.sub(_blanked, text)
    words = tuple(
        Word(m.start(), m.end(), m.group(), fold(m.group()))
        for m in _WORD.finditer(text)
    )
    ends = [0, *(word.end for word in words)]
    starts = [*(word.start for word in words), len(text)]
    gaps = tuple(_marks(text[a:b]) for a, b in zip(ends, starts, strict=True))
    return Line(page, nth, text, words, gaps)


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
    small, strange = joins(languages) | ARTICLES, stops(languages)
    edges = [
        head
        or (_has_letter(w.plain) and w.plain not in small and w.plain not in strange)
        for w, head in zip(line.words, line.heads, strict=True)
    ]
    for begin, first in enumerate(edges):
        if not first:
            continue
        near = any(line.heads[begin : begin + _BEFORE_HEAD])
        built = False
        for end in _ends(line, begin):
            built = built or line.heads[end - 1]
            last = edges[end - 1] or (
                end - begin > 1 and _is_level(line.words[end - 1])
            )
            if last and (
                (built and near) or (not built and _set_apart(line, begin, end))
            ):
                title = as_written(_named(line, begin, end, languages[0]))
                if title and len(title) < _MOST_SIGNS:
                    yield Run(line, begin, end, title)


def _ends(line: Line, begin: int) -> Iterator[int]:
    """Yield where a title may end that begins at a word."""
    crossed = 0
    for end in range(begin + 1, min(begin + _LONGEST, len(line.words)) + 1):
        gap = line.gaps[end - 1] if end - 1 > begin else ""
        abbreviated = gap == "." and line.words[end - 2].plain in _ABBREVIATED
        crossed += gap not in ("", "&", "/")
        if crossed > _MOST_MARKS or not (gap in _CROSSED or abbreviated):
            return
        yield end


def _has_letter(plain: str) -> bool:
    return any(map(str.isalpha, plain))


def _is_level(word: Word) -> bool:
    return word.plain.isdigit() or word.written in _LEVELS


def _named(line: Line, begin: int, end: int, language: str) -> str:
    """Return the words, in German as they stand behind no article."""
    written = line.between(begin, end)
    led = LED.search(line.words[begin - 1].written) if begin else None
    if language != "de" or not led:
        return written
    return " ".join(nominative(written.split(), led.group()))


def _set_apart(line: Line, begin: int, end: int) -> bool:
    """Tell whether words without a trade stand as a title may."""
    gap, behind = line.gaps[begin], line.gaps[end]
    led = not begin or gap not in ("", ",", "&")
    led = led or line.words[begin - 1].plain in _LEADING
    ended = end == len(line.words) or behind not in ("", "&")
    ended = ended or line.words[end].plain in _FOLLOWING
    return led and ended and end - begin <= _MOST_BARE


_LEADING = frozenset(
    """of as for als d' di da van comme como come pour para per voor fur zum zur the der die das el la le il lo o a
    un una um uma een eine einen ein unser unsere our vaga puesto poste posto functie stelle position role job plaza""".split()
)
_FOLLOWING = frozenset(
    """position role vacancy opening post job interview application at with bei chez bij presso en em in na no a und and
    et y e on am le op il el""".split()
)
