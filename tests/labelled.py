"""Walks the letters of `tests/letters`, each with its right kind and conversation."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.fit import as_labelled
from tests.score import LETTERS, cases, expectations, owner_of, read_case

SILENT = (Kind.OTHER, Kind.AUTOREPLY)


class Labelled(NamedTuple):
    """A letter of which is known what is asked."""

    path: Path
    view: View
    kind: Kind
    meant: str | None


def labelled(about: str, *, kept: bool = False) -> Iterator[Labelled]:
    """Yield the letters that say who or what is the one asked `about`."""
    for paths in cases(kept=kept):
        labels = {path: expectations(path) for path in paths}
        if not any(about in expected for expected in labels.values()):
            continue
        owner = owner_of(labels[paths[0]])
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected, conversation = labels[path], Conversation(earlier)
            if about in expected:
                view = look(letter, fold_history(conversation), owner)
                yield Labelled(path, view, Kind(expected["kind"]), expected[about])
            if len(paths) > 1:
                found = understand(letter, conversation, owner)
                known = {about: expected.get(about, getattr(found, about))}
                earlier = (*earlier, replace(as_labelled(found, expected), **known))


def wave_of(path: Path) -> str:
    """Return by what a letter's file shares its name with those written beside it."""
    group = path.relative_to(LETTERS).parts[0]
    mark = re.match(r"[a-z]{0,2}(?=[a-z]?\d)", path.name)
    return group if "-" in group and not group.startswith("en-") else mark[0] if mark else path.name[0]  # fmt: skip
