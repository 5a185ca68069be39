"""Finds the people whom a letter names in its words: who will be met, whom to ask."""

import re
from collections.abc import Iterator

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
    r"\s*(?:\(([^()\n]{2,60})\)|[,–|-]\s*(?:the |our |unser\w* |notre |nuestr\w |noss\w |onze |l[ao] )?([^\n|,;.()]{2,60}))"
)
_AND_AT_LAST = deferred(
    r"(?:[,;/&|\n•·*–—-]|\b(?:and|und|et|y|e|en|sowie|plus|puis|with|mit|avec|con|com|met)\b)\s*(?:(?:[\w.'’]{1,12}\.|[Ff]rau|[Hh]errn?|Madame|Monsieur|Mr|Mrs|Ms|Mme|Mlle|M|Dr|Prof|mevrouw|meneer|de heer|[ld]['’]|el|la|o|a|il|der|die|den|dem|our|the|with|with our|\d{1,2}|(?:our|the|unser\w*|notre|nuestr\w|noss\w|onze|il nostro|la nostra) [\w &-]{2,30})\s*){0,3}$"
)
"""What may stand between two names of a list, behind the last one's title."""
_OTHERS = deferred(
    r"behalf of\s*$|\b(?:named (?:after|for)|founded by|offer(?:ed)? (?:has been extended )?to|chosen|appointed|hired|selected|"
    r"instead of|in place of|replac\w+|succeed\w*|report(?:s|ing) to|referred by|recommended by|(?:recommendation|reference|referral|kind words) from|estate of|corner of|"
    r"an stelle von|anstelle von|nachfolg\w+ von|remplace\w*|sustitu\w+ a|at|bei|chez)\s*(?:mr\.?|ms\.?|mrs\.?|dr\.?|herrn?|frau)?\s*$"
)
_OTHERS_AFTER = deferred(
    r"\s*(?:\([^()]*\)\s*)?(?:will be joining us|has accepted|accepted (?:the|our)|has been (?:selected|appointed|hired)|"
    r"street|foundation|award|fellowship|scholarship|building|room|hall|'s (?:office|team) (?:has|have) moved)\b"
)
_LABEL = deferred(
    r"(?im)^\W*(?:interview(?:er|ers|er\(s\)| team| panel)?|with|who|panel(?: members)?|participants?|attendees?|hosts?|"
    r"organi[sz]er|guests|your interviewers?|contact|recruiter|hiring manager|avec|interlocut\w+|mit|wer|"
    r"gesprächspartner\w*|ansprechpartner\w*|ansprechperson\w*|teilnehmer\w*|con|entrevistador\w*(?:\([^)]*\))?|com|met|gesprekspartners?|"
    r"intervistator\w*|participantes|partecipanti|deelnemers|cancell?ed by|organisateur|organizador|invited by)\s*\.{0,20}[:|]\s*"
)
_BY_PERSONS = deferred(
    r"(?im)^[^\w\n]{0,6}(?:your )?(?:interviewers?|hosts?|hiring manager|recruiter|cancell?ed by|invited by|rescheduled by|interlocut\w+|gesprächspartner\w*|"
    r"ansprechpartner\w*|entrevistador\w*|gesprekspartners?|intervistator\w*) {0,3}\.{0,20}[:|][^\S\n]{0,3}(\S[^\n|:]{2,80})$"
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
    r" ?(?:,|and|und|et|y|e|en|&) (?:(?:dr|prof|mr|mrs|ms|frau|herrn?|mme|m|sr|sra|dott|ing|eng)\.? ){0,2}"
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
_ASKED_FOR = deferred(
    r"(?:ask for|pregunt\w{1,8} por|chied\w{1,8} di|vraag(?:t u)? naar|demand\w{1,8}|frag\w{0,8} (?:sie )?nach|procur\w{1,8}(?: por| pela| pelo)?|pergunt\w{1,8} (?:por|pela|pelo)) ?$"
)


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
    r"\s{0,3}([A-ZÀ-Þ][\w'’-]{1,24})(?!\w| [A-ZÀ-Þ])(?:\s{0,3}\(([^()\n]{2,60})\))?(\s{0,3}(?:,(?: (?:and|und|et|y|e|en))?|and|und|et|y|e|en|&)(?= [A-ZÀ-Þ]))?"
)
_ASKED = deferred(
    r"\b(?:ask for|demande[zr](?: a voir)?|(?:fragen|frag|melden|melde)(?: sie)?(?: sich| dich)? (?:nach|bei)|vraag(?: even)? naar|"
    r"pregunt\w{1,4} por|chied\w{1,3} di|procur\w{1,3} (?:por|pel[oa])|pergunt\w{1,3} (?:por|pel[oa]))(?= )"
)
_SINGLE = deferred(
    r"\s*(?:(?:the|our|o|a|el|la|il|de|der|die|dem|mit|with|to|naar|for|di|por) )?([A-ZÀ-Þ][\w'’-]+)(?![\w@/-]|\.\w| [A-ZÀ-Þ]| &| and [A-Z])"
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


_EMPLOYERS = frozenset("company group groupe gruppe grupo gruppo groep department departement departamento office".split())  # fmt: skip
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


_OUR_OWN = deferred(
    r"(?i)(?:our|my|unser(?:e[mnr]?)?|mein(?:e[mnr]?)?|notre|mon|ma|nuestr[oa]|mi|noss[oa]|meu|minha|onze|mijn|nostr[oa]) [\w -]{3,32},$"
)
_TITLE_REACH = 40
_CLAUSE = re.compile(r"[.!?:;\n]")
_COURTESY = deferred(
    r"(?<!\w)(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mme|Mlle|Herrn?|Frau|[Dd]hr|[Mm]evrouw|[Mm]evr|[Dd]e heer|Sr|Sra|Srta|Dña|Sig|Dott|Avv|Ing|Eng|Arq|Principal|Dean|Chief|Pr)\b\.?(?:(?:ssa|ra|ª|a)\b\.?)? $"
)


_ACTS = deferred(
    r"(?: \([^()\n]*\))?(?:,? (?:from|of|our|at) [^.\n,]{2,40},?)? (?:would like|will (?:be|call|join|meet|interview|show|lead)|"
    r"has (?:invited|asked|time)|wants to|is (?:looking forward|our|the|happy)|invited you|joins|and I\b|& I\b)"
)


_CONJUNCTIONS = frozenset(["and", "und", "et", "y", "e", "en", "sowie"])


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
