"""Fits the weights by which a letter's kind is told, on the letters of `tests/letters`.

Run `python -m tests.fit [--ordinary FOLDER] [--check]`; `--ordinary` adds a folder of
ordinary mail, `--check` says how well letters are judged that took no part in the fit.
"""

import argparse
import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import exp
from pathlib import Path

from assistant.reading import read_letter
from assistant.understanding.features import features
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.recognise import might_matter, recognise
from assistant.vocabulary import Kind, Place, Span
from tests.score import cases, expectations, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "weights.py"
KINDS = tuple(Kind)
ROUNDS, RATE, PENALTY = 260, 0.35, 0.012


@dataclass(frozen=True)
class Sample:
    case: str
    kind: Kind
    found: dict[str, float]
    weight: float = 1.0


def letters() -> list[Sample]:
    samples = []
    for paths in cases(kept=False):
        owner = owner_of(expectations(paths[0]))
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            expected = expectations(path)
            history = fold_history(Conversation(earlier))
            view = look(letter, history, owner)
            if not view.shape.from_owner:
                samples.append(
                    Sample(
                        str(paths[0].parent if len(paths) > 1 else path),
                        Kind(expected["kind"]),
                        features(view),
                    )
                )
            found = understand(letter, Conversation(earlier), owner)
            earlier = (*earlier, as_labelled(found, expected))
    return samples


def as_labelled(found: Findings, expected: dict) -> Findings:
    span = expected.get("interview")
    interview = Span(datetime.fromisoformat(span["start"])) if span else None
    return replace(found, kind=Kind(expected["kind"]), interview=interview)


def ordinary(folder: Path, most: int = 1200) -> list[Sample]:
    owner = owner_of({})
    samples = []
    for path in sorted(folder.rglob("*"))[::3]:
        if path.is_file() and len(samples) < most:
            letter = read_letter(
                path.read_bytes(),
                key=path.name,
                place=Place.INBOX,
                received=datetime(2028, 1, 1, tzinfo=UTC),
            )
            if might_matter(letter.head, owner) and recognise(letter):
                view = look(letter, fold_history(Conversation()), owner)
                samples.append(
                    Sample(f"ordinary{path}", Kind.OTHER, features(view), 0.4)
                )
    return samples


def probabilities(
    weights: list[dict[str, float]], found: dict[str, float]
) -> list[float]:
    scores = [
        sum(w.get(name, 0.0) * value for name, value in found.items()) for w in weights
    ]
    best = max(scores)
    powers = [exp(score - best) for score in scores]
    return [p / sum(powers) for p in powers]


def fit(samples: list[Sample], seed: int = 7) -> list[dict[str, float]]:
    """Return weights by AdaGrad on the penalised log-loss."""
    chance = random.Random(seed)
    names = sorted({name for s in samples for name in s.found})
    weights = [dict.fromkeys(names, 0.0) for _ in KINDS]
    sums = [dict.fromkeys(names, 1e-2) for _ in KINDS]
    order = list(samples)
    for turn in range(ROUNDS):
        chance.shuffle(order)
        for s in order:
            given = probabilities(weights, s.found)
            for k, kind in enumerate(KINDS):
                error = (given[k] - (kind is s.kind)) * s.weight
                if abs(error) < 1e-3:
                    continue
                w, g = weights[k], sums[k]
                for name, value in s.found.items():
                    step = error * value + PENALTY * w[name]
                    g[name] += step * step
                    w[name] -= RATE * step / g[name] ** 0.5
        if turn == ROUNDS - 1:
            break
    return weights


def check(samples: list[Sample], folds: int = 5) -> None:
    groups = sorted({s.case for s in samples})
    random.Random(3).shuffle(groups)
    fold = {group: n % folds for n, group in enumerate(groups)}
    right = of = 0
    confusion: dict[tuple[str, str], int] = {}
    for turn in range(folds):
        weights = fit([s for s in samples if fold[s.case] != turn])
        for s in samples:
            if fold[s.case] == turn and not s.case.startswith("ordinary"):
                given = probabilities(weights, s.found)
                kind = KINDS[given.index(max(given))]
                confusion[s.kind.value, kind.value] = (
                    confusion.get((s.kind.value, kind.value), 0) + 1
                )
                right += kind is s.kind
                of += 1
    total = 0.0
    for kind in KINDS:
        k = kind.value
        hit = confusion.get((k, k), 0)
        wanted = sum(n for (e, _), n in confusion.items() if e == k)
        given = sum(n for (_, f), n in confusion.items() if f == k)
        f1 = 2 * hit / (wanted + given) if wanted + given else 0
        total += f1
        print(
            f"{k:14}{wanted:5}{hit / max(1, given):8.3f}{hit / max(1, wanted):8.3f}{f1:8.3f}"
        )
    print(
        f"held out: {right} of {of} right, {right / of:.3f}; macro-F1 {total / len(KINDS):.3f}"
    )
    print(
        ", ".join(
            f"{e}>{f} {n}"
            for (e, f), n in sorted(confusion.items(), key=lambda i: -i[1])
            if e != f
        )
    )


def write(weights: list[dict[str, float]]) -> None:
    lines = [
        '"""How much each feature speaks for each kind, fitted by `python -m tests.fit`."""',
        "",
        "from collections.abc import Mapping",
        "",
        "from assistant.vocabulary import Kind",
        "",
        "_TABLE = {",
    ]
    for kind, w in zip(KINDS, weights, strict=True):
        pairs = "; ".join(
            f"{name}={value:.2f}"
            for name, value in sorted(w.items())
            if abs(value) >= 0.05
        )
        lines.append(f'    Kind.{kind.name}: "{pairs}",')
    lines += [
        "}",
        "",
        "",
        "def _row(pairs: str) -> dict[str, float]:",
        '    parts = (pair.rpartition("=") for pair in pairs.split("; ") if pair)',
        "    return {name: float(value) for name, _, value in parts}",
        "",
        "",
        "WEIGHTS: Mapping[Kind, Mapping[str, float]] = {",
        "    kind: _row(pairs) for kind, pairs in _TABLE.items()",
        "}",
    ]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ordinary", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    samples = letters() + (ordinary(options.ordinary) if options.ordinary else [])
    if options.check:
        check(samples)
    else:
        write(fit(samples))


if __name__ == "__main__":
    main()
