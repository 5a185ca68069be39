"""Finds the people whom a letter names in its words: who will be met, whom to ask."""

import re
from collections.abc import Iterator

from assistant.languages import AND, LISTINGS, WITH, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.people.introductions import met_by_one_name
from assistant.understanding.parties.people.leads import asked_for, is_led_to
from assistant.understanding.parties.people.single_names import (
    met_alone,
    met_together,
    met_with_titles,
)
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.departments import DEPARTMENT_WORDS
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import (
    NO_NAME,
    NameSpan,
    is_titled,
    lead,
    people_in,
    squeeze,
)
from assistant.understanding.parties.words.title_cleaning import cleaned
from assistant.understanding.parties.words.titles import has_head, is_head
from assistant.understanding.phrases import fold
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Person, PersonRole

_MEETING = frozenset({Kind.INVITE, Kind.PROPOSAL, Kind.RESCHEDULE})
_SPEAKING = frozenset({Kind.INVITE, Kind.PROPOSAL, Kind.RESCHEDULE, Kind.REPLY, Kind.OFFER, Kind.CANCELLATION, Kind.REJECTION})  # fmt: skip
_TITLE = deferred(
    r"\s*(?:\(([^()\n]{2,60})\)|[,–|-]\s*"
    rf"(?:(?:{either(d.titled_by for d in LISTINGS)}) )?([^\n|,;.()]{{2,60}}))"
)
_AND_AT_LAST = deferred(
    rf"(?:[,;/&|\n•·*–—-]|\b(?:{AND}|{WITH}|{either(d.goes_on for d in LISTINGS)})\b)\s*"
    rf"(?:(?:[\w.'’]{{1,12}}\.|{either(d.before_names for d in LISTINGS)}|\d{{1,2}}"
    rf"|(?:{either(d.ours for d in LISTINGS)}) [\w &-]{{2,30}})\s*){{0,3}}$"
)
"""What may stand between two names of a list, behind the last one's title."""
_OTHERS = deferred(
    rf"behalf of\s*$|\b(?:{either(d.before_others for d in LISTINGS)})\s*"
    rf"(?:{either(d.before_lone for d in LISTINGS)})?\s*$"
)
_OTHERS_AFTER = deferred(
    rf"\s*(?:\([^()]*\)\s*)?(?:{either(d.behind_others for d in LISTINGS)})\b"
)
_LABEL = deferred(
    rf"(?im)^\W*(?:{either(d.lists for d in LISTINGS)})\s*\.{{0,20}}[:|]\s*"
)
_BY_PERSONS = deferred(
    rf"(?im)^[^\w\n]{{0,6}}(?:(?:{either(d.field_owners for d in LISTINGS)}) )?(?:{either(d.fields for d in LISTINGS)})"
    r" {0,3}\.{0,20}[:|][^\S\n]{0,3}(\S[^\n|:]{2,80})$"
)


def named_in_fields(text: str) -> frozenset[str]:
    """Return what stands in fields that only persons fill: "Canceled by: Wren Sato"."""
    fields = (match.group(1) for match in _BY_PERSONS.finditer(text))
    return frozenset(squeeze(p) for field in fields for p in re.split(r"[,;&]", field))


def named_people(view: View, kind: Kind) -> Iterator[Person]:
    """Yield the people named, with their titles, in the order of the letter."""
    if kind not in _SPEAKING or view.shape.from_owner:
        return
    for span in _spans(view):
        yield Person(
            span.name, None, title_after(view, span.end), PersonRole.INTERVIEWER
        )
    words = view.clues.text[view.clues.body :]
    if kind is Kind.INVITE:
        yield from _first_names(view)
        yield from met_together(words)
    if kind in (Kind.INVITE, Kind.PROPOSAL):
        yield from met_alone(words)
    if kind in _MEETING:
        yield from met_by_one_name(words)
        yield from met_with_titles(words)


def _spans(view: View) -> Iterator[NameSpan]:
    """Yield where names stand of those who take part, or go on with a list of them."""
    text = view.clues.text
    last: NameSpan | None = None
    waiting: NameSpan | None = None
    for found in people_in(text):
        span = _on_its_line(view, found)
        if _is_other(view, span) or (last and _is_in_title(text, last, span)):
            continue
        if _named(view, span) or (last and _listed(text, last, span)):
            if waiting and _joined(text, waiting, span):
                yield waiting
            last, waiting = span, None
            yield span
        else:
            waiting = span


def _joined(text: str, one: NameSpan, other: NameSpan) -> bool:
    """Tell whether nothing but "and" and a title of courtesy parts two names."""
    between = fold(text[one.end : other.start])
    return _ONLY_AND.fullmatch(between) is not None


_ONLY_AND = deferred(
    rf" ?(?:,|{AND}|&) (?:(?:{either(d.courtesies for d in LISTINGS)})\.? ){{0,2}}"
)


def _is_in_title(text: str, last: NameSpan, span: NameSpan) -> bool:
    """Tell whether a name stands in the brackets that hold the title of the last one."""
    between = text[last.end : span.start]
    title = between.lstrip()
    return title.startswith("(") and ")" not in title and has_head(title)


def _on_its_line(view: View, span: NameSpan) -> NameSpan:
    """Return the name without what the next line began with."""
    at = span.start - view.clues.body
    written = view.clues.letter.text[max(at, 0) : max(at, 0) + len(span.name)]
    first = written.split("\n", maxsplit=1)[0]
    if (
        at < 0
        or first == written
        or " " not in first.strip()
        or not span.name.startswith(first)
    ):
        return span
    return NameSpan(span.start, span.start + len(first), first, span.known)


def _first_names(view: View) -> Iterator[Person]:
    """Yield those who are introduced by their first names alone: "ask for Remco"."""
    clues = view.clues
    for match in _ASKED.finditer(clues.folded, clues.body):
        name = _SINGLE.match(clues.text, match.end())
        if name and _may_be_first(name.group(1), match.group()):
            yield Person(name.group(1), None, None, PersonRole.INTERVIEWER)
    yield from asked_for(view)
    for code in clues.languages:
        for match in lead(code, "person.before").finditer(clues.folded):
            name = _SINGLE.match(clues.text, match.end())
            if (
                name
                and _may_be_first(
                    name.group(1), clues.folded[match.end() - _ASKING : match.end()]
                )
                and match.start() > clues.body
            ):
                yield Person(name.group(1), None, None, PersonRole.INTERVIEWER)
            if match.start() > clues.body:
                yield from _listed_singly(clues.text, match.end())


def _may_be_first(word: str, before: str) -> bool:
    """Tell whether a word is a first name, known or standing where only one can."""
    plain = fold(word)
    if plain in FIRST_NAMES:
        return True
    common = plain in _NO_FIRST or has_head(word)
    return _ASKED_FOR.search(before) is not None and not common


_NO_FIRST = NO_NAME | COMPANY_WORDS | DEPARTMENT_WORDS
_ASKING = 24
_ASKED_FOR = deferred(rf"(?:{either(d.asking_for for d in LISTINGS)}) ?$")


def _listed_singly(text: str, place: int) -> Iterator[Person]:
    """Yield two or more who are listed by first names with their titles: "Ana (CTO) and Bo (design)"."""
    found: list[Person] = []
    item = _ITEM.match(text, place)
    while item:
        known = fold(item.group(1)) in FIRST_NAMES or item.group(2)
        if not known:
            break
        found.append(Person(item.group(1), None, item.group(2), PersonRole.INTERVIEWER))
        item = _ITEM.match(text, item.end()) if item.group(3) else None
    if len(found) > 1:
        yield from found


_ITEM = deferred(
    r"\s{0,3}([A-ZÀ-Þ][\w'’-]{1,24})(?!\w| [A-ZÀ-Þ])(?:\s{0,3}\(([^()\n]{2,60})\))?"
    rf"(\s{{0,3}}(?:,(?: (?:{AND}))?|{AND}|&)(?= [A-ZÀ-Þ]))?"
)
_ASKED = deferred(rf"\b(?:{either(d.asking for d in LISTINGS)})(?= )")
_SINGLE = deferred(
    rf"\s*(?:(?:{either(d.before_single for d in LISTINGS)}) )?"
    r"([A-ZÀ-Þ][\w'’-]+)(?![\w@/-]|\.\w| [A-ZÀ-Þ]| &| and [A-Z])"
)


def title_after(view: View, place: int) -> str | None:
    """Return the title that stands behind a name: "(CTO)", ", Head of Data"."""
    match = _TITLE.match(view.clues.text, place)
    words = next((w for w in match.groups() if w), None) if match else None
    if words and (has_head(words) or is_titled(words, view.clues.languages)):
        return words.strip()
    return None


def _is_other(view: View, span: NameSpan) -> bool:
    """Tell whether the name is somebody's who has no part in the interview."""
    before = view.clues.folded[max(0, span.start - 50) : span.start].rsplit("\n", 1)[-1]
    after = view.clues.folded[span.end : span.end + 40]
    if is_led_to(view, span.start, ("person.asked",)):
        return False
    if is_led_to(view, span.start, ("street.before",)) or _is_houses(before):
        return True
    return bool(_OTHERS.search(before) or _OTHERS_AFTER.match(after))


def _is_houses(before: str) -> bool:
    """Tell whether a name is a house's that is called after somebody: "lycée Victor Hugo"."""
    last = before.rstrip().rpartition(" ")[2].rpartition("'")[2]
    return before.endswith(" ") and names_house(last) and last not in _EMPLOYERS


_EMPLOYERS = frozenset(words_of(each.house_nouns for each in LISTINGS))
"""What may stand before one of its people: "our office Ann Lee"."""


def _named(view: View, span: NameSpan) -> bool:
    """Tell whether a name is met with where people are introduced."""
    if span.start < view.clues.body:
        return span.known
    text = view.clues.text
    if span.known or _introduced(view, span.start, known=span.known):
        return True
    if _is_titled_before(text[max(0, span.start - _TITLE_REACH) : span.start]):
        return True
    begin = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[begin : end if end >= 0 else len(text)]
    labelled = _LABEL.match(line)
    cell = span.name in map(str.strip, line.split("|"))
    titled = title_after(view, span.end) is not None or _ACTS.match(text, span.end)
    return bool(labelled or titled or (cell and not has_head(cleaned(span.name))))


def _is_titled_before(before: str) -> bool:
    """Tell whether a title leads to a name: "Dr. Pell Osgood", "our board chair, Franklin Ames"."""
    if _COURTESY.search(before):
        return True
    clause = _CLAUSE.split(before)[-1].rstrip()
    words = clause.removesuffix(",").split()
    trade = bool(words) and words[-1].islower() and is_head(words[-1])
    return trade or _OUR_OWN.search(clause) is not None


_OUR_OWN = deferred(rf"(?i)(?:{either(d.our_own for d in LISTINGS)}) [\w -]{{3,32}},$")
_TITLE_REACH = 40
_CLAUSE = re.compile(r"[.!?:;\n]")
_COURTESY = deferred(
    rf"(?<!\w)(?:{either(d.honours for d in LISTINGS)})\b\.?(?:(?:{each_of(d.honour_ends for d in LISTINGS)})\b\.?)? $"
)


_ACTS = deferred(
    rf"(?: \([^()\n]*\))?(?:,? (?:{either(d.acts_at for d in LISTINGS)}) [^.\n,]{{2,40}},?)? "
    rf"(?:{either(d.acts for d in LISTINGS)}|{either(d.acted for d in LISTINGS)})"
)


_CONJUNCTIONS = frozenset([*AND.split("|"), *words_of(e.also_and for e in LISTINGS)])


def _introduced(view: View, place: int, *, known: bool) -> bool:
    refused = frozenset() if known else _CONJUNCTIONS
    if is_led_to(view, place, ("person.before", "person.asked"), refused):
        return True
    return view.clues.folded[max(0, place - 4) : place].rstrip().endswith(" w/")


def _listed(text: str, last: NameSpan, span: NameSpan) -> bool:
    """Tell whether a name goes on with a list."""
    between = text[last.end : span.start]
    if len(between) > 80 or "." in between.strip():
        return False
    bare = re.sub(r"\([^()]*\)", "", between)
    return (
        _AND_AT_LAST.search(bare) is not None
        and len(bare) < 60
        and not fold(bare).strip(" ,&\n").startswith("at ")
    )
