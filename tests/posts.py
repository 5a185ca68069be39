"""Fits by what the title of the post is told among all the titles in a letter.

Run `python -m tests.posts [--check]`, after installing the group `fit`: on the letters of
`tests/letters`, each with its right kind and conversation. `--check` says how often the
title is right in letters of groups that took no part in the fit.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.parties.companies import find_company
from assistant.understanding.parties.positions import barred_names, title_by_rules
from assistant.understanding.parties.posts.traits import Asked, possible_titles
from assistant.understanding.parties.sides import Sides
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.choosing import Choice, check, fit_doubting, write
from tests.employers import wave_of
from tests.fit import as_labelled
from tests.score import cases, expectations, owner_of, plain, read_case

TARGET = Path(__file__).parents[1] / "assistant/understanding/parties/posts/title_weights.py"  # fmt: skip
DOUBTED = "ruled"
SILENT = (Kind.OTHER, Kind.AUTOREPLY)


def letters() -> Iterator[Choice]:
    for paths in cases(kept=False):
        labels = {path: expectations(path) for path in paths}
        if not any("position" in expected for expected in labels.values()):
            continue
        owner = owner_of(labels[paths[0]])
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected, conversation = labels[path], Conversation(earlier)
            kind = Kind(expected["kind"])
            view = look(letter, fold_history(conversation), owner)
            asked = "position" in expected and kind not in SILENT
            if asked and not view.shape.from_owner:
                yield choice(view, kind, expected["position"], wave_of(path))
            if len(paths) > 1:
                found = understand(letter, conversation, owner)
                known = expected.get("position", found.position)
                found = replace(as_labelled(found, expected), position=known)
                earlier = (*earlier, found)


def choice(view: View, kind: Kind, title: str | None, wave: str) -> Choice:
    company, _ = find_company(Sides.of(view), kind)
    ruled = title_by_rules(view, company)
    asked = Asked(kind, barred_names(view, company), ruled)
    titles = possible_titles(view, asked)
    names = [one.written or None for one in titles]
    return Choice(
        wave,
        names,
        [one.traits for one in titles],
        [plain(name) == plain(title) for name in names],
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    choices = list(letters())
    listed = sum(any(choice.right) for choice in choices)
    print(f"listed {listed} of {len(choices)}")
    if checks:
        check(choices, doubted=DOUBTED)
    write(fit_doubting(choices, DOUBTED), TARGET, "words speaks for a title", "posts")


if __name__ == "__main__":
    main()
