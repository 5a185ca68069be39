"""Fits by what the title of the post is told among all the titles in a letter.

Run `python -m tests.posts [--check]`, after installing the group `fit`: on the letters of
`tests/letters`, each with its right kind and conversation and once more with another's
title, and on mails made up by `tests/phrases/employers`. `--check` says how often the title is right in letters of
groups that took no part in the fit.
"""

import argparse
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.understanding.interpreting import look
from assistant.understanding.parties.companies.find import find_company
from assistant.understanding.parties.posts.title_names import barred_names
from assistant.understanding.parties.posts.traits import Asked, possible_titles
from assistant.understanding.parties.sides import Sides
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.choosing import Choice, Chooser, check, write
from tests.employers import MADE_UP, seen
from tests.labelled import SILENT, labelled, wave_of
from tests.phrases.made_up import made_up, titles_made_up
from tests.score import plain

TARGET = Path(__file__).parents[1] / "assistant/understanding/parties/posts/title_weights.py"  # fmt: skip
SWAPPED = 0.5


def letters() -> Iterator[Choice]:
    """Yield each letter, and once more with the title of another in place of its own."""
    known = {code: list(titles) for code, titles in titles_made_up().items()}
    chance = random.Random(5)
    for letter in labelled("position"):
        if letter.kind in SILENT or letter.view.shape.from_owner:
            continue
        view, wave = letter.view, wave_of(letter.path)
        yield choice(view, letter.kind, letter.meant, wave)
        titles = known[view.clues.languages[0]]
        other = chance.choice(titles)
        if letter.meant and (swapped := with_title(view, letter.meant, other)):
            again = choice(swapped, letter.kind, other, wave)
            yield replace(again, weight=SWAPPED)
            titles.append(letter.meant)


def with_title(view: View, title: str, other: str) -> View | None:
    """Return a letter with another title, None where its words do not hold its own."""
    letter = view.clues.letter
    own = re.compile(rf"(?<!\w){re.escape(title)}(?!\w)", re.IGNORECASE)
    texts = (letter.head.subject, letter.text, letter.quoted, letter.signature)
    if letter.calendars or not any(map(own.search, texts)):
        return None

    def spelled(found: re.Match[str]) -> str:
        first = other[0].upper() if found.group()[0].isupper() else other[0]
        return first + other[1:]

    subject, text, quoted, signature = (own.sub(spelled, each) for each in texts)
    head = replace(letter.head, subject=subject)
    letter = replace(letter, head=head, text=text, quoted=quoted, signature=signature)
    told = other if plain(view.history.position) == plain(title) else view.history.position  # fmt: skip
    return look(letter, view.history._replace(position=told), view.owner)


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
