"""Fits the words by which a day in a letter is told to be promised for an answer.

Run `python -m tests.promises [--check]`, after installing the group `fit`: on the letters
of `tests/letters`, each with its right kind and interview, and on the sentences of
`tests/phrases/promises` and `replies`. `--check` says how often the day is right in
letters that took no part in the fit, by these words alone.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.promising.traits import Asked, Traits, possible_promises
from assistant.understanding.promising.weigh import BIAS, LIKELY
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Span
from tests.fit import as_labelled
from tests.phrases.alone import seen
from tests.phrases.phrasebook import HERE, read
from tests.score import cases, expectations, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "promising" / "promise_weights.py"  # fmt: skip
STRENGTH, FEWEST, FOLDS = 1.0, 2, 5
LETTER, SENTENCE = 1.0, 0.7
# In hundredths: what says less is left out.
LEAST = 5
SILENT = (Kind.OTHER, Kind.AUTOREPLY, Kind.REJECTION, Kind.OFFER)


@dataclass(frozen=True)
class Sample:
    """A letter's possible days with what tells them, and those that are promised."""

    weight: float
    days: list[tuple[str, Traits]]
    promised: frozenset[str]

    @property
    def told(self) -> bool:
        """Whether the day that is promised is among those that were read."""
        return not self.promised or any(by in self.promised for by, _ in self.days)


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
            found = understand(letter, conversation, owner)
            earlier = (*earlier, as_labelled(found, expected))


def sentences() -> Iterator[Sample]:
    for folder in ("promises", "replies"):
        for path in sorted((HERE / folder).glob("*.txt")):
            for phrase in read(path):
                days = (told.split()[0] for told in phrase.expected.split("; "))
                promised = frozenset(days) - {"-"}
                yield sample(seen(phrase), Asked(Kind.REPLY, None), promised, SENTENCE)


def sample(view: View, asked: Asked, promised: frozenset[str], weight: float) -> Sample:
    found = possible_promises(view, asked)
    days = [(str(day.mention.promise.by or "?"), traits) for day, traits in found]
    return Sample(weight, days, promised)


class Fit:
    """One regression over the words around a day."""

    def __init__(self, samples: list[Sample]) -> None:
        seen = Counter(name for s in samples for name in {n for _, t in s.days for n in t})  # fmt: skip
        kept = sorted(name for name, n in seen.items() if n >= FEWEST)
        self.names = {name: place for place, name in enumerate(kept)}
        self.fitted = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear")
        wanted = [by in s.promised for s in samples for by, _ in s.days]
        weights = np.array([s.weight * s.told for s in samples for _ in s.days])
        self.fitted.fit(self.matrix(samples), wanted, sample_weight=weights)

    def matrix(self, samples: list[Sample]) -> csr_matrix:
        days = [traits for s in samples for _, traits in s.days]
        cells = [
            (row, self.names[name], value)
            for row, traits in enumerate(days)
            for name, value in traits.items()
            if name in self.names
        ]
        rows, columns, values = (np.array(each) for each in zip(*cells, strict=True))
        index = rows.astype(np.int32), columns.astype(np.int32)
        return csr_matrix((values, index), shape=(len(days), len(self.names)))

    def day(self, sample: Sample) -> str | None:
        """Return the day that is likeliest promised, if it is likely."""
        if not sample.days:
            return None
        weights = 100 * self.fitted.decision_function(self.matrix([sample]))
        best = int(weights.argmax())
        return sample.days[best][0] if weights[best] >= LIKELY else None


def check(samples: list[Sample]) -> None:
    chance, right = random.Random(3), Counter[tuple[bool, bool]]()
    folds = [chance.randrange(FOLDS) for _ in samples]
    for turn in range(FOLDS):
        fit = Fit([s for s, n in zip(samples, folds, strict=True) if n != turn])
        for s in (s for s, n in zip(samples, folds, strict=True) if n == turn):
            day = fit.day(s)
            good = day in s.promised if s.promised else day is None
            right[bool(s.promised), good] += 1
    for promised in (True, False):
        n = right[promised, True] + right[promised, False]
        print(f"{'promise' if promised else 'none':8} {right[promised, True]}/{n}")


def write(fit: Fit) -> None:
    weights = dict(zip(fit.names, fit.fitted.coef_[0], strict=True))
    cells = {name: round(100 * weight) for name, weight in weights.items()}
    kept = {name: n for name, n in sorted(cells.items()) if abs(n) >= LEAST}
    kept[BIAS] = round(100 * fit.fitted.intercept_[0])
    lines = [f"{name}\t{n}" for name, n in kept.items()]
    head = (
        '"""How much each trait of a day speaks for a promise, in hundredths.'
        '\n\nFitted by `python -m tests.promises`.\n"""\n\nTABLE = """\\\n'
    )
    TARGET.write_text(head + "\n".join(lines) + '\n"""\n', "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    checks = parser.parse_args().check
    samples = [*letters(), *sentences()]
    if checks:
        check(samples)
    write(Fit(samples))


if __name__ == "__main__":
    main()
