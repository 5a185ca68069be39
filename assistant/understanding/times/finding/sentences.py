"""The sentences of a text, with the full stops of dates and short words let pass."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.languages import each_of
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.patterns.scan import Scanned

SENTENCE = re.compile(r"[.!?](?=\s+[^\s\d]|\s*$)|\n\s*\n|\n\s*(?=[-*•])|;\s")
SHORT_WORD = re.compile(
    rf"\b(?:{each_of(language.abbreviations for language in LANGUAGES.values())}|\d)$"
)
LAST_WORD = re.compile(r" [^\W\d_]{1,20}[.,!?]")


class Stretch(NamedTuple):
    """A sentence by its offsets."""

    start: int
    end: int


def _ends(text: str, end: int) -> bool:
    """Say whether a full stop of a date may end the sentence too.

    It does not before a small letter ("am 18. rufe ich an"), nor before a last word:
    "bis 16.05. Bescheid."
    """
    small = text[end : end + 3].removeprefix(".").strip()[:1].islower()
    return not small and not LAST_WORD.match(text, end)


def sentences_of(scanned: Scanned) -> Iterator[Stretch]:
    """Yield the sentences of a text, list items and paragraphs among them."""
    folded, start = scanned.folded, 0
    # The full stop of "14. März" ends no sentence.
    inner = {at for n in scanned.nodes if n.kind in "DPT" for at in range(n.start, n.end - _ends(scanned.text, n.end))}  # fmt: skip
    # Behind a whole date a full stop does end it: "hasta el 4. El jueves".
    dated = {n.end for n in scanned.nodes if n.kind in "DPT" and _ends(scanned.text, n.end)}  # fmt: skip
    for match in SENTENCE.finditer(folded):
        at = match.start()
        if match[0] == "." and at not in dated and (at in inner or SHORT_WORD.search(folded, max(0, at - 8), at)):  # fmt: skip
            continue
        yield Stretch(start, at)
        start = match.end()
    yield Stretch(start, len(folded))
