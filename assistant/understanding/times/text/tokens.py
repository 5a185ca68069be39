"""Turns text into nodes: one for each word, number or mark, with its class."""

import re
from typing import NamedTuple

from assistant.languages import LANGUAGES, either, words_of
from assistant.understanding.times.folding import fold
from assistant.understanding.times.text.lexicon import WORD, Entry, Lexicon

YEARS = range(1990, 2100)
MARKS = {",": "c", ";": "c", "|": "|", ":": ":", ".": ".", "/": "/", "(": "(", ")": ")",
         "-": "-", "+": "+", "@": "@", "&": "&", "'": "'", "[": "(", "]": ")", "!": "!", "?": "!", "*": "*", "•": "*"}  # fmt: skip
CAP = 60_000
# Ordinary words in a row count no further than this: no rule looks across more.
RUN = 6
# A zone ("ET") or half of the day ("8a") in letters has no more of them.
LETTERS = 2
FIGURES = tuple(language.times.figures for language in LANGUAGES)
LABELS = frozenset(words_of(figures.labels for figures in FIGURES))
SPANNING = frozenset({"-", "@", *words_of(figures.spanning for figures in FIGURES)})
# "À uma" is one o'clock in Portuguese; without its accent it is "to a". So is the Dutch
# "om één uur", and "om een uur" may be "to … for an hour".
NO_HOURS = frozenset(either(figures.no_hours for figures in FIGURES).split("|"))
CAPITAL_NAMES = frozenset(one.code for one in LANGUAGES if one.times.capital_names)


class Node(NamedTuple):
    """A piece of text with its class letter (see `assistant.languages.times`) and value."""

    kind: str
    value: object
    start: int
    end: int


def _number(word: str, start: int) -> Node:
    end = start + len(word)
    value = int(word) if len(word) <= 9 else -1
    if len(word) <= 2:
        return Node("n", value, start, end)
    if len(word) == 4 and value in YEARS:
        return Node("Y", value, start, end)
    return Node("m", word, start, end)


def _matches(entry: Entry, words: list[str], at: int) -> bool:
    rest = entry.rest
    if not rest:
        return True
    if at + len(rest) >= len(words) or words[at + 1] != rest[0]:
        return False
    # The "h." of "h. 9" ends the sentence of another language's "às 13h."
    behind = words[at + len(rest) + 1 : at + len(rest) + 2]
    if entry.kind == "@" and rest[-1] == "." and not (behind and behind[0].isdigit()):
        return False
    return tuple(words[at + 1 : at + 1 + len(rest)]) == rest


def _kind(entry: Entry, written: str, lexicon: Lexicon) -> str:
    """Return the class a word has as it is written here, "x" for an ordinary word."""
    if entry.kind == "Z" and len(written) <= 5 and not written.isupper():
        english = lexicon.languages[0] == "en" and len(written) >= 3
        return "e" if english else "x"
    if entry.kind == "e" and len(written) <= 3 and not written.isupper():
        return "e" if lexicon.languages[0] == "en" and written.islower() else "x"
    if not entry.weak:
        return "x" if written.lower() in NO_HOURS else entry.kind
    lower = {"W": "w", "M": "k"}.get(entry.kind, entry.kind)
    if lexicon.languages[0] in CAPITAL_NAMES and not written[0].isupper():
        return lower if entry.kind == "W" and lexicon.languages[0] == "en" else "x"
    return lower


def tokenize(text: str, lexicon: Lexicon) -> list[Node]:
    """Return the nodes of `text`, words and marks in order; spaces make none.

    Of many ordinary words in a row only the first few and the last make a node.
    """
    found = list(WORD.finditer(fold(text[:CAP])))
    words = [match[0] for match in found]
    known = lexicon.known
    nodes: list[Node] = []
    at = 0
    while at < len(words):
        word, first = words[at], at
        if word in known:
            made, taken = _known(text, nodes, (words, found, at), lexicon)
            nodes += made
            at += taken
        elif not word.isalpha():
            nodes.append(_plain(word, found[at].start()))
            at += 1
        else:
            while at < len(words) and words[at] not in known and words[at].isalpha():
                at += 1
            nodes += _ordinary(found, first, at)
    return nodes


def _ordinary(found: list[re.Match[str]], first: int, end: int) -> list[Node]:
    """Return the nodes of ordinary words in a row."""
    if end - first <= RUN:
        few = found[first:end]
    else:
        few = [*found[first : first + RUN - 1], found[end - 1]]
    return [Node("x", None, match.start(), match.end()) for match in few]


def _known(text: str, nodes: list[Node], place: "Place", lexicon: Lexicon) -> tuple[tuple[Node, ...], int]:  # fmt: skip
    """Return the nodes made of a word that is known, and how many words they take."""
    words, found, at = place
    word = words[at]
    short = None
    if len(word) <= LETTERS:
        short = _short_zone(text, nodes, found[at].span(), lexicon)
        short = short or _half_day(place, lexicon)
    if not short and word in lexicon.months:
        short = _month_behind_day(nodes, place, lexicon)
    return ((short,), 1) if short else _at(text, place, lexicon)


def _half_day(place: "Place", lexicon: Lexicon) -> Node | None:
    """Read the letter of "8a - 9a" and "8:30a ET", where a time or a zone is near."""
    words, found, at = place
    if words[at] not in ("a", "p") or not at or not words[at - 1].isdigit():
        return None
    start, end = found[at].span()
    glued = found[at - 1].end() == start
    near = (*words[at + 1 : at + 2], *words[max(0, at - 2) : at - 1])
    zoned = any(e.kind in "Ze" and not e.rest for w in near[:1] for e in lexicon.phrases.get(w, ()))  # fmt: skip
    labelled = words[max(0, at - 2) : at - 1] == [":"] and LABELS.intersection(words[max(0, at - 3) : at - 2])  # fmt: skip
    told = zoned or labelled or SPANNING.intersection(near) or _ends_a_time(words[max(0, at - 4) : at - 1], lexicon)  # fmt: skip
    if not glued or not told:
        return None
    return Node("a", 0 if words[at] == "a" else 12, start, end)


def _ends_a_time(before: list[str], lexicon: Lexicon) -> bool:
    """Say whether minutes, or a weekday or a date, stand before the "10" of "3/9 10a"."""
    *far, last = ["", *before]
    if last in (":", "/"):
        return last == ":" and far[-1].isdigit()
    day = any(e.kind == "W" and not e.rest for e in lexicon.phrases.get(last, ()))
    return day or (last.isdigit() and far[-1] == "/")


def _month_behind_day(nodes: list[Node], place: "Place", lexicon: Lexicon) -> Node | None:  # fmt: skip
    """Read "mar" behind a number as the month: "vie 13 mar 2026", but "mar 9 jun"."""
    words, found, at = place
    entry = lexicon.months.get(words[at])
    if entry is None or not nodes:
        return None
    apart = nodes[-1].kind in ".-/o"
    before = nodes[-2:] if apart else nodes[-1:]
    minutes = apart and "".join(n.kind for n in nodes[-4:-2]) in ("n:", "n.")
    if before[0].kind != "n" or minutes:
        return None
    return Node("M", entry.value, *found[at].span())


def _short_zone(text: str, nodes: list[Node], place: tuple[int, int], lexicon: Lexicon) -> Node | None:  # fmt: skip
    """Read the "ET" right behind a clock time, whatever the word means otherwise."""
    if place[1] - place[0] != 2:
        return None
    written = text[place[0] : place[1]]
    if not written.isupper() or not nodes or nodes[-1].kind not in "nma":
        return None
    entry = lexicon.zones.get(written.lower())
    return Node(entry.kind, entry.value, *place) if entry else None


Place = tuple[list[str], list[re.Match[str]], int]


def _at(text: str, place: Place, lexicon: Lexicon) -> tuple[tuple[Node, ...], int]:
    """Return the nodes made at a place, and how many words they take."""
    words, found, at = place
    word, start = words[at], found[at].start()
    for entry in lexicon.phrases.get(word, ()):
        if _matches(entry, words, at):
            last = at + len(entry.rest)
            end = found[last].end()
            kind = _kind(entry, text[start:end], lexicon)
            return (Node(kind, entry.value, start, end),), last - at + 1
    if word in lexicon.compounds:
        return _compound(lexicon.compounds[word], start, start + len(word)), 1
    return (_plain(word, start),), 1


def _compound(
    parts: tuple[Entry, Entry, int], start: int, end: int
) -> tuple[Node, Node]:
    day, time, width = parts
    middle = start + width
    return Node(day.kind, day.value, start, middle), Node(
        time.kind, time.value, middle, end
    )


def _plain(word: str, start: int) -> Node:
    if word[0].isdigit() and word.isascii():
        return _number(word, start)
    if word[0] == "\n":
        kind = "B" if word.count("\n") > 1 else "N"
        return Node(kind, None, start, start + 1)
    if "/" in word and len(word) > 1:
        return Node("Z", word, start, start + len(word))
    return Node(MARKS.get(word, "x"), None, start, start + len(word))
