"""Interview mail, understood in full, beside what finds only its dates.

The mails are those of `tests/letters` that fix one interview; the other tools get the new
words alone, already taken out of the mail, and the language; dateparser once more without
being told the language, which we are not either. A start is right where
the wall clock is (theirs in any zone; ours is held to the instant). What is measured is
time of the processor, which a busy machine changes little.
"""

import email
import email.policy
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.reading import Letter, read_letter
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import Owner, Place
from bench.rivals import RIVALS, Outcome, Text, wall
from tests.score import LETTERS, expectations, owner_of

FAR = datetime(2028, 1, 1, tzinfo=UTC)
ROUNDS = 3


@dataclass(frozen=True)
class Sample:
    """A mail that fixes an interview, whose it is, and when that begins."""

    raw: bytes
    owner: Owner
    start: datetime
    letter: Letter
    language: str


def main() -> None:
    """Print messages a second, ratios and shares of right starts."""
    samples = list(_samples())
    print(f"{len(samples)} mails read alone that fix one interview (tests/letters)")
    ours, findings = _ours(samples)
    compat, modern = (_stdlib(samples, p) for p in (email.policy.compat32, email.policy.default))  # fmt: skip
    print(f"{'stdlib email, parse':28}{_rate(samples, compat)} mails/s")
    print(f"{'stdlib email, default policy':28}{_rate(samples, modern)} mails/s")
    right = sum(_right(f, s) for f, s in zip(findings, samples, strict=True))
    print(f"{'read and understood':28}{_rate(samples, ours)} mails/s, {right / len(samples):.0%} of the starts right")  # fmt: skip
    texts = [Text(s.letter.text, s.language, s.letter.head.at) for s in samples]
    for name, run in RIVALS.items():
        try:
            _show(name, run(texts), samples, ours)
        except ImportError as error:
            print(f"!!! {name} NOT MEASURED: {error}", file=sys.stderr)


def _samples():
    for path in sorted(LETTERS.glob("*/*.eml")):
        expected = expectations(path)
        if not expected.get("interview") or "kept" in path.parts:
            continue
        raw, owner = path.read_bytes(), owner_of(expected)
        letter = _read(raw)
        found = understand(letter, Conversation(()), owner)
        start = datetime.fromisoformat(expected["interview"]["start"])
        yield Sample(raw, owner, start, letter, _language(path, found))


def _language(path: Path, found: Findings) -> str:
    group = path.parent.name
    return group if len(group) == 2 else found.language


def _read(raw: bytes) -> Letter:
    return read_letter(raw, key="1", place=Place.INBOX, received=FAR)


def _ours(samples: list[Sample]) -> tuple[float, list[Findings]]:
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        found = [understand(_read(s.raw), Conversation(()), s.owner) for s in samples]
        best = min(best, time.process_time() - began)
    return best, found


def _stdlib(samples: list[Sample], policy: email.policy.Policy) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for sample in samples:
            email.message_from_bytes(sample.raw, policy=policy)
        best = min(best, time.process_time() - began)
    return best


def _rate(samples: list[Sample], seconds: float) -> str:
    return f"{len(samples) / seconds:8.0f}"


def _right(found: Findings, sample: Sample) -> bool:
    return found.interview is not None and found.interview.start == sample.start


def _show(name: str, outcome: Outcome, samples: list[Sample], ours: float) -> None:
    wanted = [wall(sample.start) for sample in samples]
    pairs = list(zip(outcome.found, wanted, strict=True))
    first = sum(found[:1] == [right] for found, right in pairs) / len(pairs)
    any_of = sum(right in found for found, right in pairs) / len(pairs)
    print(
        f"{name:28}{_rate(samples, outcome.seconds)} mails/s for the dates alone: "
        f"we do {outcome.seconds / ours:.1f} x as many; "
        f"its first result right {first:.0%}, any {any_of:.0%}"
    )
