"""Gives a company's name the common noun it goes by: "Lippe" is "Bouwbedrijf Lippe"."""

from assistant.languages import HOUSES, each_of
from assistant.patterns import deferred
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.company_words import names_house
from assistant.understanding.parties.words.departments import DEPARTMENT_WORDS
from assistant.understanding.parties.words.names import WIDE_RUN
from assistant.understanding.phrases import fold
from assistant.understanding.standing import places_apart

_FORMS = "inc limited llc ltd plc gmbh ag corp corporation sarl sas srl spa bv nv"
_NO_KINDS = DEPARTMENT_WORDS | frozenset(
    fold(f"{_FORMS} {' '.join(h.no_kinds for h in HOUSES)}").split()
)
"""Words of companies that say too little of what sort of house one is."""
_ARTICLE = deferred(rf"(?:{each_of(h.house_articles for h in HOUSES)}) ")
_INSTITUTION = deferred(
    r"(?<![\w'’])([A-ZÀ-Þ][a-zà-ÿ]{3,20})(?: [a-zà-ÿ]{4,16})?"
    rf"(?: (?:{each_of(h.of_sort for h in HOUSES)}) [a-zà-ÿ]{{3,16}})?"
    rf"(?: (?:{each_of(part for h in HOUSES for part in (h.of_sort, h.of_sorted))}))? $"
)
_MOST, _REACH, _SIGNED = 6, 80, 2


def widened(name: str, view: Sides) -> str:
    """Return the longer form that the letter has of a name, with what sort of house it is."""
    text = f"{view.clues.text[view.clues.body :]}\n{view.clues.letter.signature}"
    forms: dict[str, int] = {}
    for run in WIDE_RUN.finditer(text):
        if next(places_apart(name, run.group()), None) is None:
            continue
        form = _form(name, view.names.fitting(run.group()))
        forms[form] = forms.get(form, 0) + 1
    kindless = not _is_kind(name.split(" ", maxsplit=1)[0])
    for place in places_apart(name, text) if kindless else ():
        institution = _INSTITUTION.search(text[max(0, place - _REACH) : place])
        if institution and _is_kind(institution.group(1)):
            form = f"{institution.group()}{name}"
            forms[form] = forms.get(form, 0) + 1
            forms[name] = forms.get(name, 1) - 1
    for line in view.clues.letter.signature.splitlines():
        sort, _, rest = line.strip().partition(" ")
        if rest == name and sort.islower() and _is_kind(sort):
            forms[line.strip()] = forms.get(line.strip(), 0) + _SIGNED
    wide = {form: n for form, n in forms.items() if form != name}
    best = max(wide, key=lambda form: (wide[form], -len(form)), default=name)
    alone = forms.get(name, 0)
    half = 1 if best.startswith(name) and alone else 2
    best = best if wide and half * wide[best] > alone - half + 1 else name
    return f"{best}{_place_of(best, text)}"


def _place_of(name: str, text: str) -> str:
    """Return the place that an office's short name always goes by: " de Mornant"."""
    if " " in name or not (name.isupper() or names_house(name)):
        return ""
    found = {
        m.group() if (m := _OF_PLACE.match(text, at + len(name))) else ""
        for at in places_apart(name, text)
    }
    return found.pop() if len(found) == 1 else ""


_OF_PLACE = deferred(
    rf" (?:{each_of(h.of_place for h in HOUSES)})[A-ZÀ-Þ][\w'’-]{{2,24}}"
    rf"(?: (?:(?:{each_of(h.of_town for h in HOUSES)}) )?[A-ZÀ-Þ][\w'’-]{{2,24}})?"
)


def _form(name: str, run: str) -> str:
    """Return the run where it holds the name and says what sort of house that is."""
    article = _ARTICLE.match(run)
    if article and _is_kind(run[article.end() :].split(" ", maxsplit=1)[0]):
        run = run[article.end() :]
    words = run.split(" ")
    at = next(places_apart(name, run), None)
    if at is None or not len(name.split()) < len(words) <= _MOST:
        return name
    before, after = run[:at].split(), run[at + len(name) :].split()
    common = " " not in name and _is_kind(name)
    said = [_is_kind(w) for w in (*before[:1], *after)]
    if (before and not said[0]) or (after and not (common or said[-1])):
        return name
    return run


def _is_kind(word: str) -> bool:
    plain = fold(word)
    return names_house(word) and plain not in _NO_KINDS
