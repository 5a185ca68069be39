"""A list of patterns tried piece by piece finds what one pattern of them all finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.patterns import pieces_of
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.text.cues import answer_spans
from assistant.understanding.times.text.pieces import spans
from tests.phrases.actbook import ACTS

PATTERNS = (r"\b(?:we|i) (?:\w+ )?(?:call|ring)s?\b|\bverdicts?\b", r"call|let (?!me\b)\w+ know", r"a+b?")  # fmt: skip
WORDS = st.sampled_from("we i will call calls ring verdict verdicts let me you know a ab aab".split())  # fmt: skip


def found_at_once(patterns, text):
    whole = re.compile("|".join(f"(?:{p})" for p in patterns))
    return [match.span() for match in whole.finditer(text)]


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_pieces_find_what_the_whole_finds(text):
    assert spans(pieces_of(PATTERNS), text) == found_at_once(PATTERNS, text)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if LANGUAGES[code].cues.answer])  # fmt: skip
def test_answers_are_found_in_mails_as_by_one_pattern(code):
    texts = (ACTS / f"{code}.txt").read_text("utf-8").lower().splitlines()[::3]

    found = [answer_spans((code,), text) for text in texts]
    assert found == [found_at_once(LANGUAGES[code].cues.answer, t) for t in texts]
    assert any(found)


def test_what_is_sure_to_stand_in_a_match_is_read_from_the_pattern():
    needs = [piece.need for piece in pieces_of(PATTERNS)]

    assert needs == [{"call", "ring"}, {"verdict"}, {"call"}, {" know"}, None]
