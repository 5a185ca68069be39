"""A rule of the times' grammar is passed over only where it could not match."""

import re
from datetime import UTC, datetime

import pytest

from assistant.reading import read_letter
from assistant.understanding.times.patterns.scan import FIRST, LATER, scan
from assistant.understanding.times.patterns.zone_rules import ZONE_RULES
from assistant.understanding.times.text.grammar import row_of
from assistant.understanding.times.text.lexicon import lexicon_for
from assistant.understanding.times.text.needs import needs_of
from assistant.understanding.times.text.tokens import tokenize
from assistant.vocabulary import Place
from tests.score import LETTERS

FAR = datetime(2028, 1, 1, tzinfo=UTC)
RULES = [each for rules in (FIRST, ZONE_RULES, *LATER) for each in rules]
FEW = 40


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("(?P<n>n):(?P<m>n)(?!x)[hl]?", ["n", ":"]),
        ("[DT]-?(?:a|bb?)(?=N)", ["DT", "ab", "N"]),
        (r"(?<![xy])n\.(?:W|$)", ["n", "."]),
        ("(?:D|Tx?){0,2}[^n]U+", ["U"]),
    ],
)
def test_a_pattern_needs_what_stands_in_each_of_its_matches(pattern, needs):
    assert needs_of(pattern) == tuple(map(frozenset, needs))


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "pt", "nl", "it"])
def test_no_rule_matches_words_that_lack_what_it_needs(code):
    folder = LETTERS / ("en-field" if code == "en" else code)
    letters = [
        read_letter(path.read_bytes(), key="1", place=Place.INBOX, received=FAR)
        for path in sorted(folder.glob("*.eml"))[:FEW]
    ]
    rows = [row_of(tokenize(x.text, lexicon_for((code,)))).classes for x in letters]
    rows += [row_of(scan(x.text, (code,)).nodes).classes for x in letters]

    matches = 0
    for each in RULES:
        for row in filter(re.compile(each.pattern).search, rows):
            matches += 1
            assert all(not need.isdisjoint(row) for need in needs_of(each.pattern))
    assert matches
