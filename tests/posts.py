"""Fits by what the title of the post is told among all the titles in a letter.

Run `python -m tests.posts [--check]`, after installing the group `fit`: on the letters of
`tests/letters`, each with its right kind and conversation, and on mails made up by
`tests/phrases/employers`. `--check` says how often the title is right in letters of
groups that took no part in the fit.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.understanding.parties.companies import find_company
from assistant.understanding.parties.posts.traits import Asked, possible_titles
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.title_names import barred_names
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.choosing import Choice, Chooser, check, write
from tests.employers import MADE_UP, seen
from tests.labelled import SILENT, labelled, wave_of
from tests.phrases.made_up import made_up
from tests.score import plain

TARGET = Path(__file__).parents[1] / "assistant/understanding/parties/posts/title_weights.py"  # fmt: skip


def letters() -> Iterator[Choice]:
    for letter in labelled("position"):
        if letter.kind not in SILENT and not letter.view.shape.from_owner:
            yield choice(letter.view, letter.kind, letter.meant, wave_of(letter.path))


def mails() -> Iterator[Choice]:
    for mail in made_up():
        whole = choice(seen(mail), mail.kind, mail.position, f"made up {mail.place}")
        yield replace(whole, weight=MADE_UP)


def choice(view: View, kind: Kind, meant: str | None, wave: str) -> Choice:
    company, _ = find_company(Sides.of(view), kind)
    titles = possible_titles(view, Asked(kind, barred_names(view, company)))
    names = [one.written or None for one in titles]
    right = [plain(name) == plain(meant) for name in names]
    return Choice(wave, names, [one.traits for one in titles], right)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    choices = [*letters(), *mails()]
    listed = sum(any(choice.right) for choice in choices)
    print(f"listed {listed} of {len(choices)}")
    if checks:
        check(choices, Chooser)
    write(Chooser(choices), TARGET, "words speaks for a title", "posts")


if __name__ == "__main__":
    main()
