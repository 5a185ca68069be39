"""Words of a language stand in its own files, so that another one is added there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STAGES = (
    *("reading", "understanding", "applications", "drafting", "pipeline"),
    *("guides", "planning", "mailboxes"),
)
# What is no language's: names of people and places, legal forms, alphabets, and what is
# fitted.
FACTS = re.compile(
    r"weights\.py$|/(?:first_names|cities|zonedata|places|feasts|calendars|domains|legal_forms|folding|phrases)\.py$"
    r"|drafting/templates/"
)
FUNCTION_WORDS = frozenset(
    """
    und oder mit für bei vom zum zur avec chez pour dans les con por para los las
    voor bij het een della degli dello nella uma pelo pela
    """.split()
)
CLASS = re.compile(r"\[[^\]]*\]")
WORD = re.compile(r"[^\W\d_]{2,}")


def sources() -> Iterator[Path]:
    for stage in STAGES:
        for path in sorted((ROOT / "assistant" / stage).rglob("*.py")):
            if not FACTS.search(str(path)):
                yield path


def strings(tree: ast.Module) -> Iterator[str]:
    """Yield what is written in a module outside of its documentation."""
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        written = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if written and id(node) not in told:
            yield node.value


def foreign_words(path: Path) -> set[str]:
    """Return the words of languages other than English that stand in a module."""
    words = {
        word
        for text in strings(ast.parse(path.read_text()))
        for word in WORD.findall(CLASS.sub(" ", text))
    }
    return {w for w in words if not w.isascii() or w in FUNCTION_WORDS}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT / "assistant"))


@pytest.mark.parametrize("path", sources(), ids=name)
def test_no_words_of_a_language_stand_outside_its_files(path: Path):
    assert not foreign_words(path)
