"""What strangers wrote, made harmless before it enters a letter."""

import re
from unicodedata import category, normalize

from assistant.drafting.legal_forms import LEGAL_FORM
from assistant.languages import LANGUAGES, either

HEADER_CAP = 200
_RAW_CAP = 4000
_DROPPED = frozenset({"Cf", "Cs", "Co", "Cn"})
_BLANK = frozenset({"Cc", "Zl", "Zp", "Zs"})
_MARKUP = re.compile(r"[<>{}\[\]`|\\]|https?:|www\.|%[sd(]|\$\(", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_NO_NAME = re.compile(r"[^\w\s.'\u2019,-]|_|\d")
_BRACKETED = re.compile(r"\s*\([^()]{0,60}\)")
_TERMS = tuple(language.terms for language in LANGUAGES)
_AFFILIATION = re.compile(
    r"\s[|@/\u00b7\u2022\u2013\u2014-]\s"
    rf"|\s(?:via|{either(terms.affiliated for terms in _TERMS)})\s"
)
_TERM_CAP = 90
_TERM_WORDS = 9
_CUT_SHORT = re.compile(r"(?:^|\s)(?:[^\W\d_]\.){1,3}[^\W\d_]$")
_AROUND_POSITION = re.compile(
    rf"\A(?:d['\u2019]|(?:{either(terms.position_nouns for terms in _TERMS)})\s+"
    rf"(?:(?:{either(terms.position_of for terms in _TERMS)})\s+|d['\u2019])?)",
    re.IGNORECASE,
)
# Of the sexes a letter says nothing: "H/F", "m/w/d", "(all genders)".
_SEXES = re.compile(
    rf"[\s,|-]+(?:{either(terms.sexes for terms in _TERMS)})\Z", re.IGNORECASE
)
_NO_COMPANY = re.compile(
    rf"(?:{either(terms.greetings for terms in _TERMS)}"
    rf"|google\s(?:{either(terms.calendars for terms in _TERMS)})"
    r"|microsoft\steams|zoom|calendly|outlook)\b",
    re.IGNORECASE,
)
_NAME_CAP = 60
# A small word that a name was cut off behind: "Acme am", "Data Engineer at".
_TAIL = re.compile(rf"(?:\s+(?:{either(terms.tails for terms in _TERMS)}))+\Z")


def clean_line(text: str, cap: int = HEADER_CAP) -> str:
    """Return the text as one line without control, bidi or invisible characters.

    What is longer than `cap` ends at the last whole word.
    """
    known = (_harmless(c) for c in normalize("NFC", text[:_RAW_CAP]))
    line = " ".join("".join(known).split())
    if len(line) <= cap:
        return line
    return line[: cap + 1].rpartition(" ")[0][:cap] or line[:cap]


def clean_block(text: str) -> str:
    """Return text of several lines, each of them clean."""
    lines = [clean_line(line) for line in text.replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip()


def clean_term(text: str | None) -> str | None:
    """Return a company or position fit to be named, None where it is none.

    Marks such as "(m/w/d)" are left out.
    """
    line = clean_line(text or "", _TERM_CAP + 1)
    line = _BRACKETED.sub("", line).strip(" ,;:-\u2013\u2014")
    if len(line) > _TERM_CAP or len(line.split()) > _TERM_WORDS:
        return None
    if _MARKUP.search(line) or not _LETTER.search(line) or set(line) & set('()"'):
        return None
    return f"{line}." if _CUT_SHORT.search(line) else line


def clean_company(text: str | None) -> str | None:
    """Return a company's name as people say it, None where it is none."""
    line = clean_term(_TAIL.sub("", clean_line(text or "")))
    if line is None or _NO_COMPANY.match(line):
        return None
    return LEGAL_FORM.sub("", line).rstrip(" ,&") or line


def clean_position(text: str | None, company: str | None) -> str | None:
    """Return a position without the words around it, None where it is none."""
    line = _AROUND_POSITION.sub("", clean_term(text) or "").strip(" ?!")
    if company and line.casefold().endswith(company.casefold()):
        line = line[: -len(company)].rstrip(" -@,|\u2013\u2014")
    return clean_term(_TAIL.sub("", _SEXES.sub("", line)))


def clean_name(text: str | None) -> str | None:
    """Return a person's name fit for a greeting, None where it is none."""
    line = clean_line(text or "", _NAME_CAP * 2)
    line = _AFFILIATION.split(line)[0]
    line = _BRACKETED.sub("", line).strip(" ,;:-\"'")
    if not line or len(line) > _NAME_CAP or _NO_NAME.search(line):
        return None
    return line if _LETTER.search(line) else None


def _harmless(character: str) -> str:
    kind = category(character)
    if kind in _BLANK:
        return " "
    return "" if kind in _DROPPED else character
