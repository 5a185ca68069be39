"""Finds the position: every place that names a title, and the one that most agree on."""

import re
from collections.abc import Iterator

from assistant.understanding.clues import bare_subject
from assistant.understanding.parties.ballot import Ballot
from assistant.understanding.parties.names import (
    NO_NAME,
    PERSON,
    has_first_name,
    is_person,
    squeeze,
)
from assistant.understanding.parties.title_agreement import agreed
from assistant.understanding.parties.title_bounds import TitleBounds
from assistant.understanding.parties.title_cleaning import EDGE, cleaned, ungendered
from assistant.understanding.parties.title_mentions import (
    LABEL,
    MEANT,
    NAMED,
    POSTED,
    Page,
    titles_named,
    titles_posted,
)
from assistant.understanding.parties.title_reading import TitleReader
from assistant.understanding.parties.titles import (
    GENERIC,
    NO_BEGINNINGS,
    NOBODY,
    SUBJECT_WORDS,
    has_head,
    is_head,
)
from assistant.understanding.parties.trades import SURNAMES
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

_ENOUGH = 2.6
_HEADLESS = 2.0
_LIKELY = 1.5
_LONGEST = 80


def title_by_rules(view: View, company: str | None) -> str | None:
    """Return the title that most places of the letter agree on."""
    ballot = Ballot()
    bounds = TitleBounds(_languages(view), barred_names(view, company))
    reader = TitleReader(bounds)
    for page in _pages(view):
        behind = TitleReader(
            bounds, behind_dash=page.worth == 1 and len(page.text) > 200
        )
        for title, weight in titles_named(page, behind):
            _vote(ballot, title, weight * page.worth)
    signature = view.clues.letter.signature
    for title, weight in titles_posted(Page(signature, fold(signature), 1.0), reader):
        _vote(ballot, title, weight * 0.7)
    for title, weight in _headings(view, reader):
        _vote(ballot, title, weight)
    _agree(ballot, view)
    if view.history.position:
        ballot.vote(view.history.position, 4)
    best = ballot.best()
    if best and best[1] >= _ENOUGH:
        return agreed(best[0], [page.text for page in _pages(view)], bounds)
    return view.history.position


def _agree(ballot: Ballot, view: View) -> None:
    """Count a subject that is no more than what the words name: "front desk"."""
    if any(map(has_head, ballot.spelling.values())):
        return
    for segment in _BETWEEN.split(bare_subject(view.clues.letter.head.subject)[:300]):
        title = segment.strip(EDGE)
        if " " in title and ballot.votes.get(squeeze(title), 0) >= _LIKELY:
            ballot.vote(title, MEANT)


def _languages(view: View) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*view.clues.languages, "en")))


def barred_names(view: View, company: str | None) -> frozenset[str]:
    """Return the names, folded, at which a title ends: the company's, the owner's."""
    names = {company, view.history.company, view.owner.name, *view.owner.name.split()}
    return frozenset(fold(n) for n in names if n and len(n) > 2)


def _pages(view: View) -> Iterator[Page]:
    letter, clues = view.clues.letter, view.clues
    yield Page(clues.text[clues.body :], clues.folded[clues.body :], 1.0)
    subject = bare_subject(letter.head.subject)[:300]
    yield Page(subject, fold(subject), 1.0)
    if view.history.position is None and letter.quoted:
        quoted = letter.quoted[:1500]
        yield Page(quoted, fold(quoted), 0.8)


def _headings(view: View, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles that stand alone: in a subject, an entry's name, on a line."""
    letter = view.clues.letter
    for event in (e for c in letter.calendars for e in c.events[:3]):
        yield from _segments(event.summary, reader, view)
    subject = ungendered(bare_subject(letter.head.subject)[:300])
    yield from _segments(subject, reader, view)
    lines = [line.strip() for line in letter.text.splitlines() if line.strip()]
    for at, line in enumerate(lines[:-2] if len(lines) > 4 else lines):
        if 0 < len(line) < 90 and not (
            at and has_first_name(lines[at - 1]) and is_somebody(lines[at - 1])
        ):
            yield from _line(line, reader)
            if not (at and PERSON.fullmatch(lines[at - 1])):
                yield from _at_house(line, reader)
    for line in view.clues.letter.quoted[:1200].splitlines():
        label = re.match(
            r"(?i)\s*>*\s*(?:subject|betreff|objet|asunto|assunto|onderwerp|oggetto)\s*:\s*",
            line,
        )
        if label:
            yield from _segments(bare_subject(line[label.end() :]), reader, view)


def _line(line: str, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the title that a line of its own, or a part between bars, consists of."""
    parts = [p.strip(EDGE) for p in re.split(r"\s+[|–—·•@-]\s+|:\s", line)]
    if line.rstrip().endswith((".", "!", "?", ",")) or any(
        is_somebody(p) for p in parts
    ):
        return
    for part in parts:
        words = part.split()
        title = reader.whole(words) if words and words[0][:1].isupper() else ""
        if title and has_head(title) and title == cleaned(part) and len(words) < 7:
            yield title, 2.7 if len(parts) < 4 else 1.0


def _at_house(line: str, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the title that stands before its house on a line of its own: "Clerk at Acme"."""
    match = _AT_HOUSE.fullmatch(line)
    if match is None:
        return
    part = match.group(1).rpartition(": ")[2]
    title = reader.whole(part.split())
    if title and has_head(title) and title == cleaned(part) and not is_somebody(title):
        yield title, 2.7


_AT_HOUSE = re.compile(
    r"([A-ZÀ-Þ][^.!?|]{3,60}?) (?:at|@|bei|chez|bij|presso) [A-ZÀ-Þ][^.!?|,]{1,50}"
)


def _segments(
    subject: str, reader: TitleReader, view: View
) -> Iterator[tuple[str, float]]:
    body = view.clues.folded[view.clues.body :]
    for segment in _BETWEEN.split(subject):
        words = segment.split()
        while words and _stands_before(words[0]) and not _is_technical(words):
            words.pop(0)
        title = reader.whole(words)
        if not title or is_somebody(title):
            continue
        if has_head(title):
            yield title, MEANT
        elif fold(title) in body and title[:1].isupper() and " " in title:
            yield title, NAMED


def _is_technical(words: list[str]) -> bool:
    """Tell whether "Technical" is of the trade behind it: "Technical Writer"."""
    return fold(words[0]) == "technical" and len(words) > 1 and is_head(words[1])


def _stands_before(word: str) -> bool:
    """Tell whether a subject's word stands before a title: "Interview", "2025-07,"."""
    plain = fold(word).strip(EDGE)
    if plain.endswith(("verfahren", "ausschreibung", "kennz", "kennziffer")):
        return True
    return plain in _BEFORE_TITLES or _NUMBERED.fullmatch(plain) is not None


_NUMBERED = re.compile(r"[a-z]{0,8}[-/_]?\d{2,4}(?:[-/_.]\d{1,4}){0,3}")
_BETWEEN = re.compile(
    r"\s*(?:\|+|:\s|\s[-–—/]+\s|•|·|//|[()\[\]]|@|(?<!['’])\b(?:for|für|pour|para|voor|per|at|with|bei|chez|bij|presso|als|re|as|interview|interviews|gespräch|entretien|entrevista|colloquio|gesprek|position|role|opening|vacancy|application)(?!\w))\s*",
    re.IGNORECASE,
)


_ALSO_ONE = frozenset(["operations", "sales", "arts", "services", "assistants-trainee"])


def is_somebody(words: str) -> bool:
    """Tell whether the words are a person's name rather than a title."""
    last = fold(words.rsplit(maxsplit=1)[-1]) if words.split() else ""
    return is_person(words) and (not has_head(words) or last in SURNAMES)


_BEFORE_TITLES = SUBJECT_WORDS | {""}
_PLAIN = NO_NAME | GENERIC | SUBJECT_WORDS


def _plain(title: str) -> bool:
    """Tell whether the words are those of any hiring mail's subject."""
    return any(fold(w).strip(EDGE) in _PLAIN for w in title.split())


_ROLE_INSIDE = re.compile(
    r"(?i)^.*\b(?:plaza|puesto|vacante|posición|función|cargo|vaga|fase|entrevista|interview|\w*gesprek|proef|proeven|examen|ronde|runde|colloquio|"
    r"entretien|positie|functie|rol|\w*gespräch|\w*verfahren|\w*ausschreibung|kennenlernen|seletivo|selectivo|empleo|trabajo|curro|chamba|plek|baan|baantje|"
    r"externe|interne|externo|interno|selectie|selectieprocedure|concorso|concurso|concours|stage-?plaats|inschrijving|bando|avviso|kennz\.? ?[\w/.-]+|kennziffer ?[\w/.-]+|turno|bolsa|recrutamento|reclutamiento|recrutement|bijbaan|boulot|place|titre|chaire|cattedra|cátedra|essai|prova|prueba|proefdag|probetag|lavoro|lavoretto|impiego|qualité|calidad|qualidade|qualità|emprego|trampo|mission|missie|uitzendjob|réserve|today \d+ ?[ap]m)\b(?: de| d['’]| di| als| van| da| come| comme)?(?: um| uma| un| una| une| een)?(?:[ (]+|(?<= d['’]))"
)


_LED = re.compile(
    r"((?:[a-z]\S{0,24} ){0,7}(?:of|to|for|as)) (?:the |an? |our |your )?(?=[A-Z])"
)


def _inner(title: str) -> str:
    """Return the title that stands inside words for a post or in brackets."""
    led = _LED.match(title)
    if led and not has_head(led.group(1)) and has_head(title[led.end() :]):
        title = title[led.end() :]
    first, _, behind = fold(title).partition(" ")
    whole = is_head(first) and behind.partition(" ")[0] in _OF
    rest = title if whole else _ROLE_INSIDE.sub("", title)
    rest = rest.rstrip(")") if "(" not in rest else rest
    bracketed = re.fullmatch(r"([^()]*)\(([^()]+)\)", title)
    if bracketed and has_head(bracketed.group(2)) and not has_head(bracketed.group(1)):
        return _inner(bracketed.group(2))
    return rest if has_head(rest) else title


_OTHER = re.compile(
    r"(?i)(?:andere[nrs]?|anderer|another|other|autre|otr[oa]|altr[oa]|outr[oa]|un['’]altra) (?=\S)"
)
"""What stands before a title when somebody else got the post."""


def _vote(ballot: Ballot, title: str, weight: float) -> None:
    title = (
        _OTHER.sub("", _inner(title), count=1) if _OTHER.match(title) else _inner(title)
    )
    words = [fold(w).strip(EDGE) for w in title.split()]
    if not words or len(title) > _LONGEST or not any(c.isalpha() for c in title):
        return
    if _is_nothing(title, words, weight):
        return
    if not has_head(title):
        if _is_plain(title, weight):
            return
        weight -= _HEADLESS if weight < LABEL else 1
    ballot.vote(title, weight)


def _is_nothing(title: str, words: list[str], weight: float) -> bool:
    """Tell whether the words are no title of a post: "interview", "recruiter", a name."""
    staff = len(words) > 1 and weight >= MEANT and words[0] in _STAFF
    if all(w in GENERIC or w in NO_NAME or w in SUBJECT_WORDS for w in words):
        return not (staff and is_head(words[-1])) or fold(title) in NOBODY
    lasting = any(_LASTING.fullmatch(w.strip("?!")) for w in words)
    if words[0] in NO_BEGINNINGS or (lasting and not is_head(words[0])):
        return True
    one = is_head(words[0]) and bool(_OF & set(words[1:-1]))
    several = not one and words[-1].endswith("s") and is_head(words[-1][:-1])
    if several and weight < LABEL and words[-1] not in _ALSO_ONE:
        return True
    return fold(title) in NOBODY or (is_somebody(title) and weight < NAMED)


_STAFF = frozenset("office hr human talent recruiting recruitment".split())
"""What begins titles of those who hire or keep a house: "Office Manager"."""
_OF = frozenset("de di do da dos des dei degli del della of para".split())
_LASTING = re.compile(
    r"minut\w*|minuten|uur|uren|stunden?|heures?|horas?|ore|hours?|min|euros?"
)


def _is_plain(title: str, weight: float) -> bool:
    """Tell whether words without a trade are too plain to be taken for a title."""
    if any(map(str.isdigit, title)) and weight < LABEL:
        return True
    posted = weight >= POSTED * 0.7
    if weight >= LABEL and " " in title:
        title = " ".join(w for w in title.split() if fold(w) not in _JOINS)
    return not (title[0].isupper() or posted) or weight < NAMED * 0.6 or _plain(title)


_JOINS = frozenset("and of for in & -".split())
