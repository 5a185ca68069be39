"""Words of a language stand in its own files, so that another one is added there."""

import ast
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = ROOT / "assistant" / "languages"
STAGES = (
    *("reading", "understanding", "applications", "drafting", "pipeline"),
    *("guides", "planning", "mailboxes"),
)
# What is no language's: names of people, places and agencies, legal forms, alphabets, and
# what is fitted.
FACTS = re.compile(
    r"weights\.py$|/(?:first_names|agency_names|cities|zonedata|places|feasts|calendars|domains|legal_forms|folding|phrases|pieces|vectors|layers)\.py$"
    r"|drafting/templates/"
)
FUNCTION_WORDS = frozenset(
    """
    und oder mit für bei vom zum zur avec chez pour dans les con por para los las
    voor bij het een della degli dello nella uma pelo pela
    """.split()
)
# Words of other languages' data that are no language's own: parts of pages and addresses,
# the name of a trait, a time zone, a legal form.
NOBODYS = frozenset("https font audio cite lang mesz gmbh".split())
SHORTEST = 4
PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
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


def words_in(path: Path) -> set[str]:
    return {
        word
        for text in strings(ast.parse(path.read_text()))
        for word in WORD.findall(CLASS.sub(" ", text))
    }


def plain(words: Iterable[str]) -> set[str]:
    apart = (unicodedata.normalize("NFKD", word.lower()) for word in words)
    return {"".join(c for c in word if not unicodedata.combining(c)) for word in apart}


@cache
def words_of(code: str) -> set[str]:
    """Return all words of one language's data, without their accents."""
    return plain(w for path in (LANGUAGES / code).rglob("*.py") for w in words_in(path))


@cache
def words_of_others() -> set[str]:
    """Return the words of all other languages that are none in English.

    English are the words of its data, and those that things in the code are called by.
    """
    codes = {p.parent.name for p in LANGUAGES.glob("*/__init__.py")} - {"en"}
    others = set[str]().union(*map(words_of, codes))
    known = words_of("en") | words_of_the_code()
    return {w for w in others - known if len(w) >= SHORTEST}


@cache
def words_of_the_code() -> set[str]:
    names = (
        str(value)
        for path in (ROOT / "assistant").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        for key in ("id", "attr", "arg", "name")
        if (value := getattr(node, key, None))
    )
    return {part.lower() for n in names for part in PART.findall(n)}


def foreign_words(path: Path) -> set[str]:
    """Return the words of languages other than English that stand in a module."""
    words = words_in(path)
    strange = {w for w in words if not w.isascii() or w in FUNCTION_WORDS}
    return strange | (plain(words) & words_of_others() - NOBODYS)


def name(path: Path) -> str:
    return str(path.relative_to(ROOT / "assistant"))


@pytest.mark.parametrize("path", list(sources()), ids=name)
def test_no_words_of_a_language_stand_outside_its_files(path: Path):
    assert not foreign_words(path)


def test_what_is_no_languages_own_is_listed_while_a_language_has_it():
    assert words_of_others() >= NOBODYS


@pytest.mark.parametrize("path", list(sources()), ids=name)
def test_no_language_but_english_is_told_apart_by_its_code(path: Path):
    """What sets a language apart is said in its file, where another one can say it."""
    codes = {p.parent.name for p in LANGUAGES.glob("*/__init__.py")} - {"en"}
    compared = {
        part.value
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Compare)
        for part in ast.walk(node)
        if isinstance(part, ast.Constant)
    }
    assert not codes & compared
