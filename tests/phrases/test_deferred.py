"""An expression that waits for a word of its own finds what it would find at once."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import assistant.reading
import assistant.understanding
from assistant.patterns import Deferred, deferred
from tests.phrases.actbook import ACTS

PATTERNS = (
    r"(?i)(?:kind|best) regards?\b", r"[Pp]rof(?:\.ssa)?\.? \w+|Dr\.", r"(?P<sign>[-_])bar(?P=sign)",
    r"(?m)^(?!re:)\w+:$", r"straße|(?:c/|via) \d{2,3}|©", r"(?<!no )reply(?:-to)?", r"a\.b|[\]x]y{2}|\x41\u00e9",
)  # fmt: skip
WORDS = st.sampled_from("Kind best REGARDS regard prof. Prof.ssa dr. Dr. -bar- _bar_ re: to: STRASSE straße c/ 12 via © no reply Reply-to A.B a.b ]yy xy Aé ſ İ".split())  # fmt: skip
TEXTS = st.lists(WORDS, max_size=8).map(" ".join)


def written(found):
    return found and (found.span(), found.groups())


@pytest.mark.parametrize("flags", [0, re.I])
@given(text=TEXTS)
def test_nothing_is_missed_for_lack_of_a_word(flags, text):
    for pattern in PATTERNS:
        at_once = re.compile(pattern, flags)

        assert written(deferred(pattern, flags).search(text)) == written(
            at_once.search(text)
        )
        assert written(deferred(pattern, flags).match(text)) == written(
            at_once.match(text)
        )
        assert written(deferred(pattern, flags).fullmatch(text)) == written(
            at_once.fullmatch(text)
        )
        assert deferred(pattern, flags).findall(text) == at_once.findall(text)
        assert deferred(pattern, flags).sub("", text) == at_once.sub("", text)
        assert deferred(pattern, flags).split(text) == at_once.split(text)


def ours():
    for package in (assistant.reading, assistant.understanding):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(found.name)).values():
                if isinstance(value, Deferred) and isinstance(value.pattern, str):
                    yield value.pattern, value.flags & ~re.U


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it", "nl", "pt"])
def test_each_of_ours_finds_in_mails_what_it_would_find_at_once(code):
    lines = (ACTS / f"{code}.txt").read_text("utf-8").splitlines()[::60]

    for pattern, flags in set(ours()):
        late, at_once = deferred(pattern, flags), re.compile(pattern, flags)
        for line in lines[:90]:
            assert written(late.search(line)) == written(at_once.search(line)), pattern
