"""Finds the names of companies in a letter's words, with how much each place tells."""

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.languages import AND, LANGUAGES, MENTIONS, each_of, either
from assistant.patterns import deferred
from assistant.understanding.clues import bare_subject
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.companies.authorities import authorities
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.agencies import (
    AGENCY,
    BEGINS_NAME,
    client_labels,
)
from assistant.understanding.parties.words.company_names import CompanyNames
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.legal_forms import LEGAL_FORM
from assistant.understanding.parties.words.names import (
    has_first_name,
    is_person,
    lead,
    small_words,
)
from assistant.understanding.parties.words.title_cleaning import EDGE, cleaned
from assistant.understanding.parties.words.titles import (
    SUBJECT_WORDS,
    has_head,
    is_head,
)
from assistant.understanding.phrases import fold
from assistant.understanding.senders import TOP_LEVEL, is_board, is_relay

_LONG_LEAD, _LINE = 7, 70


def companies_named(view: Sides) -> Iterator[Vote]:
    """Yield the names of companies in the words, with their weights."""
    names = view.names
    yield from (Vote("client", *found) for found in _clients(view, names))
    for code in view.clues.languages:
        yield from (Vote("led", *found) for found in _led(view, names, code))
        yield from (Vote("after", *found) for found in _followed(view, names, code))
    yield from (Vote("formed", *found) for found in _with_forms(view, names))
    yield from (Vote("authority", *found) for found in authorities(view))
    yield from (Vote("subject", *found) for found in _in_subject(view, names))
    yield from (Vote("beside", *found) for found in _beside_persons(view, names))
    yield from (Vote("listed", *found) for found in _listed(view, names))


def _followed(
    view: Sides, names: CompanyNames, code: str
) -> Iterator[tuple[str, float]]:
    """Yield the names before words such as "is hiring"."""
    for match in lead(code, "company.after").finditer(view.clues.folded):
        name = names.before(view.clues.text, match.start())
        if name and not _OUR_CLIENT.match(name):
            yield name, 2.5 * names.weight(name)


_OUR_CLIENT = deferred(
    rf"(?:(?:{either(d.client_owners for d in MENTIONS)}) )?(?:{either(d.clients for d in MENTIONS)})\b"
)


def _clients(view: Sides, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield the names beside words for a client: "our client Acme", "Acme, our client"."""
    text, fields = view.clues.text, view.clues.letter.signature
    behind = [
        names.at(text, m.end())
        for m in client_labels(text)
        if not BEGINS_NAME.match(m.group())
    ]
    labelled = (m for m in client_labels(fields) if ":" in m.group())
    behind += [names.at(fields, m.end()) for m in labelled]
    before = [names.before(text, m.start()) for m in _IS_CLIENT.finditer(text)]
    for name in filter(None, (*behind, *before)):
        yield name, 6 * names.weight(name)


def _led(view: Sides, names: CompanyNames, code: str) -> Iterator[tuple[str, float]]:
    """Yield the names behind words such as "at" and "your application to"."""
    text = view.clues.text
    for match in lead(code, "company.before").finditer(view.clues.folded):
        start = match.start()
        if text[start - 1 : start] == "/":
            continue
        capital = text[start].isupper() and len(match.group()) < _LONG_LEAD
        place = _behind(match, text)
        sure = _SURE.search(match.group()) is not None
        name = _platform_at(text, place, match.group()) or names.at(
            text, place, sure=sure
        )
        if name and not (capital and text[start - 1 : start] == " "):
            before = text[max(0, start - 60) : start]
            likely = max(names.weight(name), _SURELY if sure else 0.0)
            if _is_noun(name, match.group()) and not sure:
                likely *= _NOUN
            weight = _lead_weight(match.group(), before)
            if _OWNERS_PAST.search(fold(before)):
                weight = 0.0
            elif not weight and match.group() == _BEHIND_TITLE[code] and " " in name:
                weight = _IN_ITALIAN
            yield name, weight * likely
        elif not name and (name := _in_lower_case(view, place, match.group())):
            yield name, _LOWER


def _is_noun(name: str, lead_words: str) -> bool:
    """Tell whether one word behind a German article is rather a noun: "für die Mühe"."""
    led = _ARTICLED.search(lead_words) is not None
    return led and name.istitle() and name.isalpha() and not names_house(name)


_BEHIND_TITLE = {each.code: each.mentions.behind_title for each in LANGUAGES}
_IN_ITALIAN = 2.2
"""Behind a title "in" leads to a house in Italian; towns stand behind "a"."""
_ARTICLED = deferred(rf"(?:{either(d.noun_articles for d in MENTIONS)})\s*$")
_NOUN = 0.25
_SURE = deferred(
    rf"\b(?:{either(d.applying for d in MENTIONS)})\b.{{0,80}} \S{{1,40}}$"
)
"""Words that no person's name follows."""
_SURELY, _LOWER = 0.8, 2.5
_SITE = re.compile(r"\s{0,3}([a-z0-9][\w-]{1,30}\.[a-z]{2,9})(?![\w@/-]|\.\w)")
_LOWER_WORD = re.compile(
    rf"\s{{0,3}}([a-z][\w'’&-]{{3,30}})( (?:&|{AND}|\+) [a-z][\w'’-]{{1,30}})?(?![\w@/-]|\.\w)"
)


def _in_lower_case(view: Sides, place: int, lead_words: str) -> str:
    """Return a name that no capital tells: a site's, or one that a domain carries.

    Behind a small word such as "to", any word may be said twice.
    """
    text = view.clues.text
    site = _SITE.match(text, place)
    if site and site.group(1).rpartition(".")[2] in TOP_LEVEL:
        return site.group(1)
    word = _LOWER_WORD.match(text, place)
    if word is None or _is_common(fold(word.group(1))):
        return ""
    name = word.group(1) + (word.group(2) or "")
    carried = any(fit(label, name) >= _CARRIED for label in view.labels)
    leads = len(lead_words) >= _LONG_LEAD or lead_words in _AT
    return name if carried or (leads and _is_said_again(view, name)) else ""


def _is_said_again(view: Sides, name: str) -> bool:
    """Tell whether the subject has the name as well as the letter, or whoever sends it."""
    clues = view.clues
    head, body = clues.letter.head, clues.text[clues.body : clues.calendar]
    said = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    places = (bare_subject(head.subject), body, head.sender.name)
    often = sum(said.search(place) is not None for place in places) > 1
    return often and view.names.may_be(name.capitalize(), sure=True)


def _is_common(word: str) -> bool:
    return word in small_words() or word in COMPANY_WORDS


_CARRIED = 0.6


def _platform_at(text: str, place: int, lead_words: str) -> str:
    """Return a platform's name where it is the employer: "your interview with Google"."""
    strong = len(lead_words) >= _LONG_LEAD or lead_words in _AT_PLATFORM
    match = _PLATFORM.match(text, place) if strong else None
    return match.group(1) if match else ""


_AT_PLATFORM = frozenset(each_of(m.at_platform for m in MENTIONS).split("|"))
_PLATFORM = deferred(
    r"\s*(Google|Microsoft|Zoom|LinkedIn|Indeed|Workday|Greenhouse|Lever|Ashby|Calendly|HireVue|HackerRank|Slack|"
    r"DocuSign|Personio|Workable|SmartRecruiters|iCIMS|Jobvite|Teamtailor|Recruitee|BambooHR|Glassdoor|Cisco|Signal|WhatsApp)\b"
    r"(?! ?(?:Meet|Calendar|Teams|Chat|Docs?\b|Hangouts|Forms|Drive|Webex|[Mm]eeting|[Cc]all|[Ll]ink|[Vv]ideo|[Rr]oom|[Aa]pp|[Aa]ccount|"
    r"[Pp]rofile|[Mm]essage|[Ii]nvite|[Ii]nvitation|@|\(|:|at \d|on \w+day))"
)


def _behind(match: re.Match[str], text: str) -> int:
    """Return the place behind a lead, before an article of its that belongs to the name."""
    last = match.start() + match.group().rfind(" ") + 1
    return last if last > match.start() and text[last].isupper() else match.end()


def _lead_weight(words: str, before: str) -> float:
    """Return how much a lead tells: "at" tells more behind a title."""
    if words.rstrip().endswith((":", "|", "=")):
        return 8.0
    if len(words) >= _LONG_LEAD:
        return 4.0
    clause = re.split(r"[.!?\n]", before)[-1]
    if words in _AT:
        return 4.0 if has_head(" ".join(clause.split()[-3:])) else 2.5
    at_once = is_head(clause.split()[-1]) if clause.split() else False
    skilled = words in _SKILLED_IN and _SKILLED.search(fold(clause))
    if skilled or (at_once and words in _PARTS_OF):
        return 0.0
    return 2.2 if has_head(clause) and words in _PLACED else 1.0


_AT = frozenset(each_of(m.at for m in MENTIONS).split("|"))
_OWNERS_PAST = deferred(
    rf"\b(?:{either(d.owners_past for d in MENTIONS)}) (?:\w{{1,12}} )?$"
)
_SKILLED = deferred(rf"\b(?:{either(d.skilled for d in MENTIONS)}) $")
_SKILLED_IN = frozenset(each_of(m.skilled_in for m in MENTIONS).split("|"))
_PARTS_OF = frozenset(each_of(m.parts_of for m in MENTIONS).split("|"))
_PLACED = frozenset(each_of(m.placed for m in MENTIONS).split("|"))


def _with_forms(view: Sides, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield the names before a legal form: "Talleres Ibáñez S.L."."""
    for text in (view.clues.text, view.clues.letter.signature):
        for match in _FORMED.finditer(text):
            name = names.before(text, match.start())
            first = fold(name.split()[0]) if name else ""
            if name and not (is_board(f"{first}.com") or is_relay(f"{first}.com")):
                yield name, 3.0


_IS_CLIENT = deferred(rf", (?:{either(d.named_clients for d in MENTIONS)})\b")
_FORMED = re.compile(rf"(?<=[\wÀ-ÿ]),? {LEGAL_FORM}(?![\w-])")


def _in_subject(view: Sides, names: CompanyNames) -> Iterator[tuple[str, float]]:
    subject = bare_subject(view.clues.letter.head.subject)
    body = view.clues.text[view.clues.body :] + view.clues.letter.signature
    relay = view.shape.relay
    strict = not relay and not any(map(AGENCY.search, view.labels))
    for part in _SEGMENTS.split(subject):
        words = part.split()
        while words and fold(words[0]).strip(EDGE) in SUBJECT_WORDS:
            words.pop(0)
        name = names.at(" ".join(words), 0)
        person = is_person(name) if strict else has_first_name(name)
        if name and not person and not has_head(cleaned(part)):
            yield name, 2.0 if name in body else 1.4 if relay else 0.5


_SEGMENTS = re.compile(
    r"\s*(?:\||[-–—:]\s|\s[-–—]|•|[/()\[\]@]"
    rf"|\b(?:{either(d.in_subjects for d in MENTIONS)})\b)\s*",
    re.IGNORECASE,
)


def _beside_persons(view: Sides, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield the names in brackets behind a person's name, as schedulers write them."""
    if not view.shape.scheduler:
        return
    for match in _BRACKETED.finditer(view.clues.text):
        name = names.fitting(match.group(2))
        behind = is_person(match.group(1)) or has_head(match.group(1))
        if name == match.group(2) and behind and not has_head(name):
            yield name, 3.0 * names.weight(name)


_BRACKETED = deferred(
    r"([A-ZÀ-Þ][\w'’-]{1,30} [A-ZÀ-Þ][\w'’-]{1,30}) \(([A-ZÀ-Þ][\w&'’ -]{2,30})\)"
)


def _listed(view: Sides, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield what stands on the line below or above a title, as job boards write it."""
    text = view.clues.letter.text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for above, line in pairwise(lines):
        if _is_title_line(above):
            yield from _alone(line, names)
        elif _is_title_line(line):
            yield from _alone(above, names)


def _is_title_line(line: str) -> bool:
    title = cleaned(re.split(r"\s[-–—·•|]\s", line)[0]).split()
    short = len(line) < _LINE and not line.endswith((".", "!", "?", ","))
    return short and bool(title) and (is_head(title[-1]) or is_head(title[0]))


def _alone(line: str, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield the name that a line consists of, but for a place behind it."""
    name = names.at(line, 0)
    rest = line[len(name) :].lstrip()
    if name and line.startswith(name) and (not rest or rest[0] in "-–—·•,("):
        yield name, 3.0 * names.weight(name)
