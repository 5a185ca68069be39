"""Fits by what the employer is told among all the names in a letter.

Run `python -m tests.employers [--check]`, after installing the group `fit`: on the letters
of `tests/letters`, each with its right kind, and on mails made up by
`tests/phrases/employers`. `--check` says how often the name is right
in letters of groups that took no part in the fit.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from assistant.reading import Message
from assistant.understanding.findings import Conversation
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.parties.companies.find import votes_in
from assistant.understanding.parties.naming.candidates import Setting
from assistant.understanding.parties.naming.traits import traits_of, traits_of_none
from assistant.understanding.parties.sides import Sides
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Place
from tests.choosing import Choice, Chooser, check, fit_doubting, write
from tests.labelled import SILENT, labelled, wave_of
from tests.phrases.made_up import Mail, made_up
from tests.score import owner_of, plain

TARGET = Path(__file__).parents[1] / "assistant/understanding/parties/naming/employer_weights.py"  # fmt: skip
DOUBTED = "vote"
MADE_UP = 0.5
# A letter that names no employer weighs little: whom it comes from may be told of it, but
# an employer who is named must not be missed.
UNNAMED = 0.1
SENT = datetime(2026, 3, 3, 10, tzinfo=UTC)


def letters(*, kept: bool) -> Iterator[tuple[Path, Choice]]:
    for path, view, kind, company in labelled("company", kept=kept):
        if company or kind not in SILENT:
            yield path, choice(view, kind, company, wave_of(path))


def mails() -> Iterator[Choice]:
    for mail in made_up():
        whole = choice(seen(mail), mail.kind, mail.company, f"made up {mail.place}")
        yield replace(whole, weight=MADE_UP * whole.weight)


def seen(mail: Mail) -> View:
    letter = Message(mail.message, key="1", place=Place.INBOX, received=SENT).read()
    return look(letter, fold_history(Conversation(())), owner_of({}))


def choice(view: View, kind: Kind, company: str | None, wave: str) -> Choice:
    sides = Sides.of(view)
    letter = Setting.of(sides, kind, votes_in(sides))
    found = traits_of(letter)
    names = [one.name for one, _ in found]
    right = [bool(company) and plain(name) == plain(company) for name in names]
    return Choice(
        wave,
        [*names, None],
        [*(traits for _, traits in found), traits_of_none(letter)],
        [*right, not company],
        1.0 if company else UNNAMED,
    )


def fitted(choices: Sequence[Choice]) -> Chooser:
    return fit_doubting(choices, DOUBTED)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    choices = [*(choice for _, choice in letters(kept=False)), *mails()]
    listed = sum(any(choice.right) for choice in choices)
    print(f"listed {listed} of {len(choices)}")
    if checks:
        check(choices, fitted)
    write(fitted(choices), TARGET, "a name speaks for an employer's", "employers")  # fmt: skip


if __name__ == "__main__":
    main()
