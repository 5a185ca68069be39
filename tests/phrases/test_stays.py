"""An interview that is known takes place as it was where a letter says so, whatever else changes."""

from pathlib import Path

import pytest

from tests.phrases.test_shifts import KNOWN, seen

STAYS = Path(__file__).with_name("stays")
LINES = [(path.stem, *line.split(" | ")) for path in sorted(STAYS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "sentence"), LINES)
def test_it_stays_only_where_the_letter_leaves_it(language: str, told: str, sentence: str):  # fmt: skip
    staying = seen(language, sentence).staying

    assert (staying is not None) == (told == "+")
    assert staying is None or staying.span.start == KNOWN.start
