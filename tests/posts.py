"""Fits the words by which the title of a post is told in a letter.

Run `python -m tests.posts [--check]`, after installing the group `fit`: on the letters of
`tests/letters`, each with its right kind and conversation. `--check` says how often the
title is right in letters that took no part in the fit, without the rules' choice.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.parties.companies import find_company
from assistant.understanding.parties.positions import barred_names
from assistant.understanding.parties.posts.traits import Asked, possible_titles
from assistant.understanding.parties.sides import Sides
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.choice import Choice, check
from tests.fit import as_labelled
from tests.ranking import Sample, write
from tests.score import cases, expectations, owner_of, plain, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "parties" / "posts" / "title_weights.py"  # fmt: skip
SILENT = (Kind.OTHER, Kind.AUTOREPLY)
# In hundredths: what says less is left out.
LEAST = 8


def letters() -> Iterator[Sample]:
    for paths in cases(kept=False):
        owner = owner_of(expectations(paths[0]))
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected, conversation = expectations(path), Conversation(earlier)
            view = look(letter, fold_history(conversation), owner)
            kind = Kind(expected["kind"])
            asked = "position" in expected and kind not in SILENT
            if asked and not view.shape.from_owner:
                yield sample(view, kind, expected["position"])
            found = as_labelled(understand(letter, conversation, owner), expected)
            position = expected.get("position", found.position)
            earlier = (*earlier, replace(found, position=position))


def sample(view: View, kind: Kind, title: str | None) -> Sample:
    company, _ = find_company(Sides.of(view))
    titles = possible_titles(view, Asked(kind, barred_names(view, company)))
    meant = frozenset(t.written for t in titles if plain(t.written) == plain(title))
    return Sample(1.0, [(t.written, t.traits) for t in titles], meant)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    samples = list(letters())
    if checks:
        check(samples)
    fit = Choice(samples)
    weights = dict(zip(fit.names, fit.weights, strict=True))
    write(weights, 0.0, TARGET, "words speaks for the title of a post", "posts", LEAST)


if __name__ == "__main__":
    main()
