# ruff: noqa: RUF001 - signs of other alphabets are the very point.
"""How mail clients and people mark history, forwards and signatures: plain data.

What belongs to a language stands in `assistant.languages`. Each table stands beside
examples in `tests/reading/test_marks.py`. All patterns are matched against one line,
cut at 400 signs, and begin at its start or are bounded.
"""

import re

from assistant.languages import MARKS, either
from assistant.patterns import deferred

# Lines that `html` sets where a client itself marks history and signature; cleaned
# text holds no control characters, so no sender can write them.
HISTORY = "\x01"
SIGNATURE = "\x02"
SIGNATURE_END = "\x03"

_SIGNS = tuple(marks.signs for marks in MARKS)

# The verb of an attribution ("On Monday Jane Roe wrote:"), all languages together.
WROTE = deferred(rf"\b(?:{either(marks.wrote for marks in MARKS)})\b", re.I)
# How an attribution begins, where the verb stands at its end or in the middle.
LEAD = deferred(
    rf"\W{{0,3}}(?:{either(marks.lead for marks in MARKS)}|\d{{1,4}}[./-])\b", re.I
)
# A line that says by itself that everything below is history.
ORIGINAL = deferred(
    rf"\W{{0,3}}[-_=*]{{2,80}}\s{{0,3}}(?:{either(marks.original for marks in MARKS)})"
    r"\s{0,3}[-_=*]{2,80}",
    re.I,
)
# A line that says that a forwarded mail begins.
FORWARDED = deferred(
    rf"\W{{0,3}}(?:[-_=*]{{2,80}}\s{{0,3}}(?:{either(marks.forwarded for marks in MARKS)})"
    rf"\s{{0,3}}[-_=*]{{2,80}}|{either(marks.forward_begins for marks in MARKS)})"
    r"\s{0,3}[:：]?\s*[-_=*]{0,30}\s*\Z",
    re.I,
)
# The words with which those begin that have no dashes.
FORWARDED_BEGINS = tuple(
    {
        marks.forward_begins.partition(" ")[0]: True
        for marks in MARKS
        if marks.forward_begins
    }
)
FORWARD_SUBJECT = re.compile(
    rf"\s*(?:{either(marks.forward_subject for marks in MARKS)})\s?:", re.I
)

# What the names of the fields of a copied header block stand for.
COPIED = {
    name: kind
    for marks in MARKS
    for kind, names in marks.copied.items()
    for name in names.split("|")
}

# A word that closes a letter; what follows is who wrote it.
CLOSING = deferred(
    rf"\W{{0,3}}(?:{either(signs.closing for signs in _SIGNS)})"
    r"\s{0,2}[,.!:;–—-]{0,2}\s*\Z",
    re.I,
)

# Who signs where no person does.
TEAM = deferred(
    rf"\W{{0,3}}(?:(?:(?:{either(signs.team_owners for signs in _SIGNS)})\s)?"
    r"(?:[^\W\d_][\w.&'’-]{0,30}\s){0,5}"
    rf"(?:[\w-]{{0,20}}team|{either(signs.team_names for signs in _SIGNS)})"
    rf"|{either(signs.teams for signs in _SIGNS)})\s{{0,2}}[.!,]?\s*\Z",
    re.I,
)

# What phones put under a mail; it is nobody's word and is dropped.
DEVICE = deferred(
    rf"\W{{0,3}}(?:{either(signs.device for signs in _SIGNS)})\W{{0,3}}\Z", re.I
)
DEVICE_NAMES = deferred(
    r"iphone|ipad|android|phone|smartphone|outlook|gmail|yahoo|samsung"
    r"|galaxy|blackberry|huawei|pixel|proton|windows|mail\b|app\b|tablet"
    rf"|{either(signs.device_names for signs in _SIGNS)}",
    re.I,
)

# A paragraph of lawyers or of a mailing machine, wherever at the end it stands.
FOOTER = deferred(
    rf"\W{{0,5}}(?:©|\(c\) ?20|{either(signs.footer for signs in _SIGNS)})", re.I
)

REPLY_ABOVE = deferred(
    r"\W{0,6}(?:please )?(?:type|write|add) your reply above this line", re.I
)
AFTERWORD = re.compile(r"\W{0,2}p\.?\s?p?\.?s\.?\s?[:.\-–—]", re.I)
