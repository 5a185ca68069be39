"""Fits the words by which a time in a letter is told to be an interview's.

Run `python -m tests.starts [--check]`, after installing the group `fit`: on the letters
of `tests/letters` that fix or offer a time, each with its right kind, on the same with
other times put between their sentences, and on mails put together of the sentences in
`tests/phrases/starts`. `--check` says how often the likeliest time is right in letters
that took no part in the fit.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from assistant.reading import Letter
from assistant.understanding.choosing.traits import Asked, possible_starts
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.fixing import with_times
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.ranking import Traits
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.fit import as_labelled
from tests.phrases.appointments import Teller, compose
from tests.ranking import Fit, Sample, check, write
from tests.score import cases, expectations, instant, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "choosing" / "time_weights.py"  # fmt: skip
LETTER, MIXED, COMPOSED = 1.0, 0.7, 0.5
TIMED = (Kind.INVITE, Kind.RESCHEDULE, Kind.PROPOSAL)
MAILS = 1400
LEAST = 12


def letters(chance: random.Random) -> Iterator[Sample]:
    tellers: dict[str, Teller] = {}
    for paths in cases(kept=False):
        if all(Kind(expectations(path)["kind"]) not in TIMED for path in paths):
            continue
        owner = owner_of(expectations(paths[0]))
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected, conversation = expectations(path), Conversation(earlier)
            history = fold_history(conversation)
            found = understand(letter, conversation, owner)
            if Kind(expected["kind"]) in TIMED and told(expected):
                view = look(letter, history, owner)
                if not view.shape.from_owner and not view.appointment:
                    yield sample(view, expected, LETTER)
                    teller = tellers.setdefault(view.clues.languages[0], Teller(view.clues.languages[0], chance))  # fmt: skip
                    view = look(mixed(letter, teller, chance), history, owner)
                    yield sample(view, expected, MIXED)
            earlier = (*earlier, as_labelled(found, expected))


def told(expected: dict) -> bool:
    return bool(expected.get("interview") or expected.get("slots"))


def mixed(letter: Letter, teller: Teller, chance: random.Random) -> Letter:
    """Return the letter with sentences about other times between its own."""
    parts = letter.text.split("\n\n")
    for _ in range(chance.choice((1, 1, 2))):
        parts.insert(chance.randrange(len(parts)), teller.of_something_else(letter.head.at))  # fmt: skip
    return replace(letter, text="\n\n".join(parts))


def sample(view: View, expected: dict, weight: float) -> Sample:
    """Return the times of a letter, but for the later ones of the interview's own day."""
    told = expected.get("interview")
    spans = [told] if told else expected["slots"]
    meant = frozenset(str(instant(span["start"])) for span in spans)
    found = by_rules(view, Kind(expected["kind"]))
    sessions = {s.span.start for s in found.sessions if s.span}
    last = told and instant(told.get("end"))
    choices = []
    for start, traits in choices_of(view, found):
        own = last and datetime.fromisoformat(next(iter(meant))) < start <= last
        if str(start) in meant or not (own or start in sessions):
            choices.append((str(start), traits))
    return Sample(weight, choices, meant)


def by_rules(view: View, kind: Kind) -> Findings:
    """Return the times that the rules take, in a letter of a kind."""
    return with_times(Findings(kind, 1.0, view.clues.letter.head.at), view)


def choices_of(view: View, found: Findings) -> Iterator[tuple[datetime, Traits]]:
    asked = Asked(found.kind, found.interview, found.slots)
    for mention, traits in possible_starts(view, asked):
        if mention.span:
            yield mention.span.start.astimezone(UTC), traits


def composed(chance: random.Random) -> Iterator[Sample]:
    for mail in compose(chance, MAILS):
        choices = choices_of(mail.view, by_rules(mail.view, mail.kind))
        meant = frozenset(str(start.astimezone(UTC)) for start in mail.meant)
        yield Sample(COMPOSED, [(str(s), traits) for s, traits in choices], meant)


def gather() -> Sequence[Sample]:
    chance = random.Random(7)
    return [*letters(chance), *composed(chance)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    samples = gather()
    if checks:
        check(samples, likely=0)
    write(
        Fit(samples), TARGET, "a time speaks for an interview's", "starts", least=LEAST
    )


if __name__ == "__main__":
    main()
