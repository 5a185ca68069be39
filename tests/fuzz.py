"""Lets a coverage-guided fuzzer look for mail that makes reading or understanding raise.

Run `make fuzz`, or `python -m tests.fuzz [--seconds N] [--found FOLDER]` after
installing the group `fuzz`. It starts from sample letters and from CPython's own
torture mails. The first mail that raises, or takes longer than ten seconds, ends the
run with an error and stands in FOLDER afterwards (default: `.fuzz`).
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import atheris
import test

with atheris.instrument_imports(include=["assistant"]):
    from assistant.understanding import Conversation, understand
    from tests.hostile.zoo import read
    from tests.score import owner_of

LETTERS = Path(__file__).parent / "letters"
TORTURE = Path(test.__path__[0]) / "test_email" / "data"
LONGEST = 20_000
OWNER = owner_of({})


def one_mail(content: bytes) -> None:
    """Read and understand `content`, alone and as an answer to itself."""
    letter = read(content)
    alone = understand(letter, Conversation(), OWNER)
    understand(letter, Conversation((alone,)), OWNER)


def sow(folder: Path) -> None:
    letters = sorted(LETTERS.glob("*/*.eml"))[::9]
    for place, path in enumerate([*letters, *sorted(TORTURE.glob("*.txt"))]):
        shutil.copyfile(path, folder / f"{place}-{path.name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--found", type=Path, default=Path(".fuzz"))
    chosen = parser.parse_args()
    chosen.found.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        sow(Path(corpus))
        arguments = [
            sys.argv[0],
            f"-max_total_time={chosen.seconds}",
            f"-artifact_prefix={chosen.found}/",
            f"-max_len={LONGEST}",
            "-timeout=10",
            corpus,
        ]
        atheris.Setup(arguments, one_mail)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
