"""Fits the words by which a day in a letter is told to be promised for an answer.

Run `python -m tests.promises [--check]`, after installing the group `fit`: on the letters
of `tests/letters`, each with its right kind and interview, on the mails of
`tests/phrases/promise_mails`, and on the sentences of `promises` and `replies` beside
them. `--check` says how often the day is right in
letters that took no part in the fit, by these words alone.
"""

import argparse
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.promising.traits import Asked, possible_promises
from assistant.understanding.promising.weigh import LIKELY
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Span
from tests.fit import as_labelled
from tests.phrases.alone import mail_of, seen
from tests.phrases.phrasebook import HERE, read
from tests.ranking import Fit, Sample, check, write
from tests.score import cases, expectations, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "promising" / "promise_weights.py"  # fmt: skip
LETTER, MAIL, SENTENCE = 1.0, 1.0, 1.5
SILENT = (Kind.OTHER, Kind.AUTOREPLY, Kind.REJECTION, Kind.OFFER)


def letters() -> Iterator[Sample]:
    for paths in cases(kept=False):
        owner = owner_of(expectations(paths[0]))
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected, conversation = expectations(path), Conversation(earlier)
            view = look(letter, fold_history(conversation), owner)
            kind = Kind(expected["kind"])
            if (
                "promise" in expected
                and kind not in SILENT
                and not view.shape.from_owner
            ):
                start = expected.get("interview") and datetime.fromisoformat(expected["interview"]["start"])  # fmt: skip
                promise = expected["promise"]
                by = frozenset([promise["by"]] if promise else [])
                yield sample(view, Asked(kind, Span(start) if start else None), by, LETTER)  # fmt: skip
            if len(paths) > 1:
                found = understand(letter, conversation, owner)
                earlier = (*earlier, as_labelled(found, expected))


def sentences() -> Iterator[Sample]:
    for folder in ("promises", "replies"):
        for path in sorted((HERE / folder).glob("*.txt")):
            for phrase in read(path):
                days = (told.split()[0] for told in phrase.expected.split("; "))
                promised = frozenset(days) - {"-"}
                yield sample(seen(phrase), Asked(Kind.REPLY, None), promised, SENTENCE)


def mails() -> Iterator[Sample]:
    for path in sorted((HERE / "promise_mails").glob("*.txt")):
        for mail in map(mail_of, read(path)):
            promised = frozenset({mail.expected} - {"-"})
            yield sample(mail.view, Asked(mail.kind, mail.interview), promised, MAIL)


def sample(view: View, asked: Asked, promised: frozenset[str], weight: float) -> Sample:
    found = possible_promises(view, asked)
    days = [(str(day.mention.promise.by or "?"), traits) for day, traits in found]
    return Sample(weight, days, promised)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    samples = [*letters(), *mails(), *sentences()]
    if checks:
        check(samples, likely=LIKELY)
    write(Fit(samples), TARGET, "a day speaks for a promise", "promises")


if __name__ == "__main__":
    main()
