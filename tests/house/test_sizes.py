"""The house sizes, so that nobody has to argue about them in review."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path for top in ("assistant", "connectors") for path in ROOT.glob(f"{top}/**/*.py")
)
FILE_MAX, FUNCTION_MAX = 300, 40
BANNED_MODULES = {"utils", "util", "common", "helpers", "misc", "types"}
# What SQLAlchemy calls on a column type of ours.
HOOKS = {"process_bind_param", "process_result_value"}
BANNED_VERBS = ("get_", "process_", "handle_", "do_")

Function = ast.FunctionDef | ast.AsyncFunctionDef
each_source = pytest.mark.parametrize(
    "path", SOURCES, ids=lambda path: str(path.relative_to(ROOT))
)


def functions(path: Path) -> Iterator[Function]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, Function):
            yield node


def length(function: Function) -> int:
    """Count lines, leaving the docstring out so that nobody shortens it to pass."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 2 if body else 1


def is_data(path: Path) -> bool:
    """Whether a module defines nothing: a table may be as long as its language."""
    kinds = (ast.Expr, ast.ImportFrom, ast.Assign, ast.AnnAssign)
    return all(isinstance(node, kinds) for node in ast.parse(path.read_text()).body)


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if not is_data(path)],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_file_fits_in_one_sitting(path: Path):
    assert len(path.read_text().splitlines()) <= FILE_MAX


@each_source
def test_a_function_fits_on_one_screen(path: Path):
    long = {f.name: length(f) for f in functions(path) if length(f) > FUNCTION_MAX}
    assert not long


@each_source
def test_names_say_what_a_thing_is(path: Path):
    vague = [
        f.name
        for f in functions(path)
        if f.name.startswith(BANNED_VERBS) and f.name not in HOOKS
    ]
    assert not vague
    assert path.stem not in BANNED_MODULES


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if path.name == "__init__.py"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_front_door_only_opens(path: Path):
    allowed = (ast.Expr, ast.ImportFrom, ast.Assign)
    assert all(isinstance(node, allowed) for node in ast.parse(path.read_text()).body)
