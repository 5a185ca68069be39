"""Finds the writer who names himself in his words: "soy Chelo de la panadería"."""

from collections.abc import Iterator
from itertools import pairwise

from assistant.languages import LANGUAGES, either
from assistant.patterns import deferred
from assistant.reading import Letter
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import NO_NAME
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.parties.words.trades import SURNAMES
from assistant.understanding.phrases import fold
from assistant.understanding.view import View
from assistant.vocabulary import Person, PersonRole

_NAME = r"([A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24})?)(?![\w@])"
_WORDS = tuple(language.introductions for language in LANGUAGES)
_FROM_HOUSE = either(words.from_house for words in _WORDS)
_CALLED = deferred(rf"\b(?:{either(words.called for words in _WORDS)}) {_NAME}")
_BEING = deferred(rf"\b(?:{either(words.being for words in _WORDS)}) {_NAME}")
_OF_HOUSE = deferred(
    rf" (?:{_FROM_HOUSE}) (?:(?:{either(words.house_articles for words in _WORDS)}) )?[A-ZÀ-Þ]"
)
_CLOSED = deferred(
    rf"(?:{either(words.closes for words in _WORDS)})[ ,!.–-]{{1,3}}"
    rf"{_NAME}(?: (?:{_FROM_HOUSE}|{either(words.also_from_house for words in _WORDS)})\b[^\n]{{1,60}}"
    r"| ?[|,–-][^\n]{1,60})?\.?\s{0,3}$"
)
_UNDER = deferred(
    r"(?:.{1,200}[.!?] )?([A-ZÀ-Þ][\w'’-]{1,20})(?:(?:,| [|–-]) [A-ZÀ-Þ][^.!?]{1,60})?"
)
"""The last line of a letter that one name begins: "Rick, Maple Leaf Plumbing"."""
_HEAD, _LAST = 400, 6
_NO_SURNAME = NO_NAME | COMPANY_WORDS
_CLOSER = deferred(
    rf"(?i)(?:(?:{either(words.before_closing for words in _WORDS)}) ){{0,2}}"
    rf"(?:{either(words.closing for words in _WORDS)})\W{{0,3}}"
)
"""A line that closes a letter, with its writer's name on the next."""


def self_named(view: View) -> str | None:
    """Return the name by which the writer introduces himself, None where he does not."""
    letter = view.clues.letter
    head = letter.text[:_HEAD]
    for pattern in (_CALLED, _BEING):
        for match in pattern.finditer(head):
            sure = pattern is _CALLED or _OF_HOUSE.match(head, match.end())
            name = _as_name(match.group(1), sure=bool(sure))
            if name:
                return name
    text, below = letter.text.strip().splitlines(), letter.signature.splitlines()
    lines = [*text[-_LAST:], *below[:_LAST]]
    closed_by = (b for a, b in pairwise(lines) if _CLOSER.fullmatch(a.strip()))
    ends = (
        letter.text.strip().rpartition("\n")[2],
        letter.signature.strip().partition("\n")[0],
        *closed_by,
    )
    for line in ends:
        under = _UNDER.fullmatch(line.strip(" *_-"))
        if under and fold(under.group(1)) in FIRST_NAMES:
            return under.group(1)
    closed = _CLOSED.search(letter.text.rstrip()[-_HEAD:])
    return _as_name(closed.group(1), sure=False) if closed else None


def signs_off(letter: Letter, word: str) -> bool:
    """Tell whether one word stands behind a closing formula: "Groetjes, Joke"."""
    lines = (*letter.text.strip().splitlines()[-4:], *letter.signature.splitlines()[:4])
    ends = (line.strip(" *_-–—.").rpartition(",") for line in lines)
    return any(
        last.strip() == word and _CLOSER.fullmatch(before.strip())
        for before, comma, last in ends
        if comma
    )


def _as_name(words: str, *, sure: bool) -> str | None:
    """Return the words without what is none of a name, None where nothing is left."""
    first, _, last = words.partition(" ")
    plain = fold(first)
    if plain in NO_NAME or is_head(first) or not (sure or plain in FIRST_NAMES):
        return None
    strange = fold(last) in _NO_SURNAME or is_head(last)
    return first if strange else words


_SALUTATION = deferred(rf"(?:{either(words.saluted for words in _WORDS)}) *$")
_HONOURED = deferred(
    rf"(?<!\w)(?:{either(words.honours for words in _WORDS)}) "
    rf"(?:(?:{either(words.second_honours for words in _WORDS)})\.?[- ]?(?:Ing\.? )?){{0,2}}"
    r"((?:[A-Z]\.? ){0,2}(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]a|[Dd]i|do|[Ll]e|[Ll]a|[Tt]er|[Tt]en) ){0,2}[A-ZÀ-Þ][\w'’-]{1,24})(?![\w'’@-]| ?[A-ZÀ-Þ&])"
)
_TITLED = deferred(
    r"(?<![\w.] )(?<![A-ZÀ-Þ][\w'’-] )\b([A-ZÀ-Þ][\w'’-]{1,20})"
    rf" \((?:{either(words.our for words in _WORDS)}) [^()\n]{{2,40}}\)"
)


def met_by_one_name(text: str) -> Iterator[Person]:
    """Yield those named by one name: "Frau Dr. Reinhardt", "Kezia (our head barista)"."""
    yield from honoured(text)
    for match in _BY_TRADE.finditer(text):
        if is_head(match.group(1)) and fold(match.group(2)) in FIRST_NAMES:
            yield Person(match.group(2), None, None, PersonRole.INTERVIEWER)
    for match in _TITLED.finditer(text):
        preceding = text[: match.start()].rstrip().rpartition(" ")[2]
        if not preceding[:1].isupper() and _is_surname(match.group(1)):
            yield Person(match.group(1), None, None, PersonRole.INTERVIEWER)


def honoured(text: str) -> Iterator[Person]:
    """Yield those named by one name behind a title of courtesy, none of them greeted."""
    for match in _HONOURED.finditer(text):
        before = fold(text[max(0, match.start() - 16) : match.start()])
        if not _SALUTATION.search(before) and _is_surname(match.group(1)):
            yield Person(match.group(1), None, None, PersonRole.INTERVIEWER)


_BY_TRADE = deferred(
    rf"\b(?:{either(words.by_trade for words in _WORDS)}) (?:(?:{either(words.trade_articles for words in _WORDS)}) |l['’])?"
    r"([a-zà-ÿ]{3,24}) ([A-ZÀ-Þ][\w'’-]{1,20})(?![\w'’@-]| [A-ZÀ-Þ&])"
)
"""Those met by their trade and first name: "procure pela enfermeira Vanessa"."""


def _is_surname(word: str) -> bool:
    plain = fold(word.rpartition(" ")[2])
    return plain not in _NO_SURNAME and (plain in SURNAMES or not is_head(plain))
