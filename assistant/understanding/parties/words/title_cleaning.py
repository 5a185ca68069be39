"""Takes from a title what is none of it: numbers, genders, places, terms."""

import re
from functools import lru_cache

from assistant.languages import TITLING, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.phrases import fold

_BEFORE_DOT = " \"'“„«*:–—-"
EDGE = " \t\"'“”„«»‘’*_:;,.–—-|#/"
_SIGNS = f"[mwfdhvxknuoaMWFDHVXKNUOA]|{each_of(d.gender_signs for d in TITLING)}"
GENDERS = re.compile(
    rf"\s*[(\[]?(?<![\w'’&])(?:{_SIGNS})(?:\s?[/|*,]\s?(?:{_SIGNS}|{each_of(d.last_signs for d in TITLING)})){{1,3}}(?![\w'’])\.?[)\]]?|"
    rf"\s*[(\[]\s*(?:(?i:{either(d.genders for d in TITLING)})|d|x|\*)\s*[)\]]|"
    r"\s+[(\[]\s*a\s*[)\]]"
)
_WITH_GENDERS = re.compile(
    r"\s{0,3}[(\[](?:[mwfdxMWFDX]/){1,2}[mwfdxMWFDX][;,] [^()\[\]]{1,40}[)\]]"
)
_REFERENCE = re.compile(
    rf"\s{{0,3}}[,–—-]?\s{{0,3}}[(\[]?\s{{0,3}}\b(?:{either(d.references for d in TITLING)})\b\.?"
    rf"\s{{0,3}}(?:{either(d.numbered for d in TITLING)})?\.?ª?\s{{0,3}}[:#]?\s{{0,3}}"
    r"[#]?[\w/.-]{0,24}\d[\w/.-]{0,24}\s{0,3}[)\]]?",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\s{0,3}[,–—-]?\s{0,3}[(\[]?\s{0,3}#?\b(?:[A-Z]{1,6}[-_/]){0,4}[A-Z]{0,6}\d{3,24}[A-Z]{0,3}(?:[-/]\w{1,24}){0,4}\s{0,3}[)\]]?|"
    r"\s{0,3}[(\[]\s{0,3}#?[A-Z]{1,6}(?:[-/][\w]{1,24}){0,4}\d[\w/-]{0,24}\s{0,3}[)\]]|\s{1,3}[A-Z]{2,5}(?:-\d{1,12}){1,3}\b|\s{1,3}\d{2}[-/]\d{2,4}\b"
)
_TERMS = deferred(
    rf"\d{{1,4}}\s?%|\d{{1,6}}[.,]?\d{{0,6}}k\b|[€$£]"
    rf"|\d{{1,4}} ?(?:{either(d.hours for d in TITLING)})\b|{either(d.terms for d in TITLING)}",
    re.IGNORECASE,
)
_BOTH = re.compile(
    rf"/(?<=\w/)-?(?:{either(d.slashed for d in TITLING)})\b|"
    rf"\((?<=\w\()(?:{either(d.bracketed for d in TITLING)})\)|-(?<=\w\w\w-)e(?![\w-])|"
    rf"[·•*_.](?<=\w[·•*_.])(?:{either(d.dotted for d in TITLING)})(?:[·.]?s)?\b"
)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]?")
_TAIL = deferred(
    rf"(?i)[\s,–—-]+(?:{either(d.tails for d in TITLING)}"
    rf"|(?:{either(d.share_at for d in TITLING)})?\d+\s?%|\d+[–-]\d+\s?%)$"
)


@lru_cache(maxsize=2048)
def cleaned(title: str) -> str:
    """Return the title without genders, references, places of work and terms."""
    return as_written(_BOTH.sub("", GENDERS.sub("", _WITH_GENDERS.sub("", title))))


@lru_cache(maxsize=2048)
def as_written(title: str) -> str:
    """Return the title cleaned, with the second genders that are part of its words: "Técnico/a"."""
    dotted = title.lstrip(_BEFORE_DOT).startswith(".NET")
    if not title.replace(" ", "").isalpha():
        title = _without_signs(title)
    title = " ".join(title.split()).strip(EDGE + "!")
    title = _LOOSE_END.sub("", _TAIL.sub("", title).strip(EDGE + "!"))
    title = f".{title}" if dotted else title
    return title.rstrip(")]") if "(" not in title else title


def _without_signs(title: str) -> str:
    """Return the title without numbers, brackets and what else is no word of it."""
    title = _CODED.sub("", re.sub(r"^[dDlL]['’](?=\w{3})", "", title))
    if not _YEAR_FIRST.match(title):
        title = re.sub(r"^[\d\s/.,:-]+(?=[^\W\d]{3})(?!th|st|nd|rd)", "", title)
    title = _WITH_GENDERS.sub("", title)
    title = _OWNED.sub("", GENDERS.sub("", title))
    title = _BRACKET.sub(_kept_bracket, title)
    title = _REFERENCE.sub("", title)
    return _NUMBER.sub(_kept_year, title)


_OWNED = re.compile(r"(?<=[a-z]r)['’]s\s{0,3}$")
"""What is left of "the Assistant Director's position"."""
_CODED = re.compile(r"^[\s\d]{0,4}\d{4,9}[A-Z]{1,3}(?=\s)")
"""A requisition's number and letters before a title: "691245BR Systems Engineer"."""
_YEAR_FIRST = deferred(
    r"20[2-4]\d (?=.{0,80}\b(?:Intern|Internship|Graduate|Grad|Summer|Spring|Fall|Autumn|Winter|Trainee|Co-?op|Apprentice)s?\b)"
)
"""A year that is part of the title: "2027 Summer Analyst Intern"."""
_BEFORE_YEARS = frozenset(words_of(each.years for each in TITLING))


def is_year(word: str, before: str) -> bool:
    """Tell whether a number is the year that a title for beginners holds: "Summer 2027"."""
    plain = fold(before).strip(EDGE + "()")
    return re.fullmatch(r"(?:20)?[2-4]\d", word) is not None and plain in _BEFORE_YEARS


def _kept_year(match: re.Match[str]) -> str:
    before = match.string[: match.start()].split()
    if not before and _YEAR_FIRST.match(match.string.lstrip()):
        return match.group()
    year = re.fullmatch(r"\s*[,–—-]?\s*(20\d\d)", match.group())
    return match.group() if year and before and is_year(year[1], before[-1]) else " "


_LOOSE_END = re.compile(
    rf"(?i)(?: (?:{either(d.loose_ends for d in TITLING)}|n[°º])(?: \d{{1,2}})?){{1,3}}$"
)


_TWICE = deferred(r"(?i)\b((\w{4})\w{0,20})/\2\w{0,20}")
"""A word and its other gender: "Serveur/serveuse"."""


def ungendered(words: str) -> str:
    """Return the words without the second gender that is written behind a word."""
    if words.replace(" ", "").isalpha():
        return words
    return _BOTH.sub("", _TWICE.sub(r"\1", words) if "/" in words else words)


def is_term(words: str) -> bool:
    """Tell whether words say how, where or how long somebody works."""
    return _TERMS.search(words) is not None


_FORM = deferred(rf"(?i){either(d.forms for d in TITLING)}")


_INSIDE = deferred(either(each.inside for each in TITLING))


def _is_bare_term(words: str) -> bool:
    return is_term(words) or _FORM.fullmatch(words) is not None


def _kept_bracket(match: re.Match[str]) -> str:
    inside = match.group(1).strip()
    plain = inside.isalpha() or any(c in inside for c in " /-.")
    if not plain or _is_bare_term(inside) or re.search(r"\d|:|\.(?!\w)", inside):
        whole = _INSIDE.fullmatch(inside)
        return match.group() if whole and not match.group()[0].isspace() else ""
    kept = match.group()
    words = match.string[: match.start()].split()
    short = inside.isupper() and inside == "".join(w[0] for w in words).upper()
    return kept if not short and kept.rstrip().endswith((")", "]")) else ""
