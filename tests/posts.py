"""Fits by what the title of the post is told among all the titles in a letter.

Run `python -m tests.posts [--check]`, after installing the group `fit`: on the letters of
`tests/letters`, each with its right kind and conversation. `--check` says how often the
title is right in letters of groups that took no part in the fit.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from assistant.understanding.parties.companies import find_company
from assistant.understanding.parties.posts.traits import Asked, possible_titles
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.title_names import barred_names
from tests.choosing import Choice, Chooser, check, write
from tests.labelled import SILENT, Labelled, labelled, wave_of
from tests.score import plain

TARGET = Path(__file__).parents[1] / "assistant/understanding/parties/posts/title_weights.py"  # fmt: skip


def letters() -> Iterator[Choice]:
    for letter in labelled("position"):
        if letter.kind not in SILENT and not letter.view.shape.from_owner:
            yield choice(letter)


def choice(letter: Labelled) -> Choice:
    company, _ = find_company(Sides.of(letter.view), letter.kind)
    asked = Asked(letter.kind, barred_names(letter.view, company))
    titles = possible_titles(letter.view, asked)
    names = [one.written or None for one in titles]
    return Choice(
        wave_of(letter.path),
        names,
        [one.traits for one in titles],
        [plain(name) == plain(letter.meant) for name in names],
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    choices = list(letters())
    listed = sum(any(choice.right) for choice in choices)
    print(f"listed {listed} of {len(choices)}")
    if checks:
        check(choices, Chooser)
    write(Chooser(choices), TARGET, "words speaks for a title", "posts")


if __name__ == "__main__":
    main()
