"""Takes from a title what is none of it: numbers, genders, places, terms."""

import re
from functools import lru_cache

from assistant.patterns import deferred
from assistant.understanding.phrases import fold

_BEFORE_DOT = " \"'“„«*:–—-"
EDGE = " \t\"'“”„«»‘’*_:;,.–—-|#/"
GENDERS = re.compile(
    r"\s*[(\[]?(?<![\w'’&])(?:[mwfdhvxknuoaMWFDHVXKNUOA]|gn|GN|div|all|nb)(?:\s?[/|*,]\s?(?:[mwfdhvxknuoaMWFDHVXKNUOA]|gn|GN|div|all|nb|divers|any)){1,3}(?![\w'’])\.?[)\]]?|"
    r"\s*[(\[]\s*(?:all genders|alle geschlechter|alle|gn|divers|they|d|x|\*|all)\s*[)\]]|"
    r"\s+[(\[]\s*a\s*[)\]]"
)
_WITH_GENDERS = re.compile(
    r"\s{0,3}[(\[](?:[mwfdxMWFDX]/){1,2}[mwfdxMWFDX][;,] [^()\[\]]{1,40}[)\]]"
)
_REFERENCE = re.compile(
    r"\s{0,3}[,–—-]?\s{0,3}[(\[]?\s{0,3}\b(?:req(?:uisition)?|job|ref(?:erence|erenz|\.ª)?|rif(?:erimento)?|id|"
    r"kenn(?:ziffer|zahl)|announcement|réf(?:érence)?|vacature(?:nummer|nr)|stellen-?(?:nr|id|nummer)|posting|jr|"
    r"processo|proc|expediente|código|codice|code|nr|no|n[º°o])\b\.?\s{0,3}(?:id|no|nr|number|code)?\.?ª?\s{0,3}[:#]?\s{0,3}"
    r"[#]?[\w/.-]{0,24}\d[\w/.-]{0,24}\s{0,3}[)\]]?",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\s{0,3}[,–—-]?\s{0,3}[(\[]?\s{0,3}#?\b(?:[A-Z]{1,6}[-_/]){0,4}[A-Z]{0,6}\d{3,24}[A-Z]{0,3}(?:[-/]\w{1,24}){0,4}\s{0,3}[)\]]?|"
    r"\s{0,3}[(\[]\s{0,3}#?[A-Z]{1,6}(?:[-/][\w]{1,24}){0,4}\d[\w/-]{0,24}\s{0,3}[)\]]|\s{1,3}[A-Z]{2,5}(?:-\d{1,12}){1,3}\b|\s{1,3}\d{2}[-/]\d{2,4}\b"
)
_TERMS = deferred(
    r"\bprn\b|per diem|catégorie|categor[ií]a|categoria|kategorie|remote|hybrid|on-?site|homeoffice|home office|télétravail|remoto|teletrabajo|full[- ]?time|part[- ]?time|"
    r"vollzeit|teilzeit|\bcdi\b|\bcdd\b|\d{1,4}\s?%|\d{1,6}[.,]?\d{0,6}k\b|\d{1,4} ?(?:h|hrs|hours|std|stunden|uur|heures|horas|ore)\b|"
    r"befristet|permanent|contract|turno|temps plein|temps partiel|temporary|tijdelijk|fixed[- ]term|tempo (?:pieno|indeterminato)|"
    r"temporada|[ée]poca (?:balnear|estival)|maternity|elternzeit|[€$£]|\bbased\b|day shift|night shift|casual|seasonal|jornada|vacature|\bw2\b|\bnights?\b|\bdays?\b|\bshifts?\b|\bweekends?\b|"
    r"\b(?:niveau|nivel|nível|livello|unidade|sede|filiale|filière|niveau)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"/(?<=\w/)-?(?:a|o|as|os|e|ne|trice|ra|euse|se|ère|ière|nne|re)\b|"
    r"\((?<=\w\()(?:e|a|ne|o|ère|ra|se|trice|sse|euse|ière|rice|nne|ve|fe)\)|-(?<=\w\w\w-)e(?![\w-])|"
    r"[·•*_.](?<=\w[·•*_.])(?:e|ne|trice|se|ère|ière|euse|rice|fe|sse|le|ve|te)(?:[·.]?s)?\b"
)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]?")
_TAIL = deferred(
    r"(?i)[\s,–—-]+(?:full[- ]time|part[- ]time|part|full|remote|hybrid|vollzeit|teilzeit|in (?:vollzeit|teilzeit)|"
    r"(?:à )?temps (?:plein|partiel)|a tempo (?:pieno|parziale)|cdi|cdd|en cdi|en cdd|tiempo completo|"
    r"permanent|efz|eba|prn|per diem|fixed[- ]term|(?:à |all['’]|al |a )?\d+\s?%|\d+ hours?|ab sofort|\d+[–-]\d+\s?%)$"
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
    title = GENDERS.sub("", title)
    title = _BRACKET.sub(_kept_bracket, title)
    title = _REFERENCE.sub("", title)
    return _NUMBER.sub(_kept_year, title)


_CODED = re.compile(r"^[\s\d]{0,4}\d{4,9}[A-Z]{1,3}(?=\s)")
"""A requisition's number and letters before a title: "691245BR Systems Engineer"."""
_YEAR_FIRST = deferred(
    r"20[2-4]\d (?=.{0,80}\b(?:Intern|Internship|Graduate|Grad|Summer|Spring|Fall|Autumn|Winter|Trainee|Co-?op|Apprentice)s?\b)"
)
"""A year that is part of the title: "2027 Summer Analyst Intern"."""
_BEFORE_YEARS = frozenset(
    """spring summer fall autumn winter intern interns internship internships graduate graduates grad grads class
    programme program scheme trainee trainees apprentice apprentices co-op coop ete sommer herbst winter verano verao
    estate zomer stage praktikum stagiaire alternance""".split()
)


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


_LOOSE_END = re.compile(r"(?i)(?: (?:du|des|del|della|dal|n[°º])(?: \d{1,2})?){1,3}$")


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


_FORM = deferred(
    r"(?i)alternance|stage|apprentissage|int[ée]rim|freelance|temporaire|saisonnier|temporal|tempor[aá]ri[oa]|intern|extern|stagiair|praktikum"
)


def _is_bare_term(words: str) -> bool:
    return is_term(words) or _FORM.fullmatch(words) is not None


def _kept_bracket(match: re.Match[str]) -> str:
    inside = match.group(1).strip()
    plain = inside.isalpha() or any(c in inside for c in " /-.")
    if not plain or _is_bare_term(inside) or re.search(r"\d|:|\.(?!\w)", inside):
        whole = re.fullmatch(r"(?:in|e|r|a|o|ne|trice|se|euse|ère)", inside)
        return match.group() if whole and not match.group()[0].isspace() else ""
    kept = match.group()
    words = match.string[: match.start()].split()
    short = inside.isupper() and inside == "".join(w[0] for w in words).upper()
    return kept if not short and kept.rstrip().endswith((")", "]")) else ""
