"""The cascade: from words to days, clock times, zones and spans."""

from functools import lru_cache

from assistant.languages import each_of
from assistant.patterns import deferred
from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.patterns.anchored_days import ANCHORED_RULES
from assistant.understanding.times.patterns.calendar_weeks import (
    CALENDAR_WEEK_RULES,
    WEEK_RULES,
)
from assistant.understanding.times.patterns.clocks import CLOCK_RULES, Clock
from assistant.understanding.times.patterns.days import DAY_RULES
from assistant.understanding.times.patterns.parts import LENGTHS, PARTS, TWINS
from assistant.understanding.times.patterns.periods import PERIOD_RULES
from assistant.understanding.times.patterns.ranges import BARE, MORE, RANGES
from assistant.understanding.times.patterns.shifts import SHIFT_RULES
from assistant.understanding.times.patterns.worded_hours import WORDED, suits
from assistant.understanding.times.patterns.zone_rules import NAME_RULES, ZONE_RULES
from assistant.understanding.times.patterns.zoned_clocks import ZONED
from assistant.understanding.times.text.grammar import reduce_row, row_of
from assistant.understanding.times.text.lexicon import Lexicon, lexicon_for
from assistant.understanding.times.text.tokens import Node, tokenize

# The hours before seven as the digital clock shows them: with minutes, or a sign.
EARLY = deferred(
    rf"(?<!\d)0?[56]\s?(?:[:.,]\s?\d\d"
    rf"|{each_of(times.figures.behind_hour for times in LANGUAGES.values())})"
)
FIRST = (
    *DAY_RULES,
    *CLOCK_RULES,
    *NAME_RULES,
    *ANCHORED_RULES,
    *CALENDAR_WEEK_RULES,
    *PERIOD_RULES,
)
LATER = (
    WEEK_RULES,
    SHIFT_RULES,
    ZONED,
    RANGES,
    WORDED,
    BARE,
    MORE,
    ZONED,
    PARTS,
    TWINS,
    LENGTHS,
)


class Scanned:
    """A text with its nodes after the cascade, and its folded form."""

    __slots__ = ("folded", "lexicon", "nodes", "text")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        """Run the cascade over `text` with the words of `lexicon`."""
        self.text = text
        self.folded = fold(text)
        self.lexicon = lexicon
        self.nodes = _cascade(tokenize(text, lexicon), self.folded, lexicon)


def _cascade(nodes: list[Node], folded: str, lexicon: Lexicon) -> list[Node]:
    row = reduce_row(row_of(nodes), FIRST)
    if lexicon.to_24:
        row = row_of([_counted_to_24(node, folded) for node in row.nodes])
    if "Z" in row.classes or "e" in row.classes:
        row = reduce_row(row, ZONE_RULES)
    if any(sign in row.classes for sign in ("D", "T", "U", "@n", "yo")) or suits(row):
        for rules in LATER:
            row = reduce_row(row, rules)
    return row.nodes


def _counted_to_24(node: Node, folded: str) -> Node:
    """Mark the clock of "6h30" or "6.15 Uhr", which nobody writes of the evening."""
    clock = node.value
    if node.kind != "T" or not isinstance(clock, Clock) or clock.sure:
        return node
    written = EARLY.search(folded, node.start, node.end) is not None
    return node._replace(value=clock._replace(full=True)) if written else node


def languages_of(frame: Frame) -> tuple[str, ...]:
    """Return the language codes of a frame, the main one first."""
    language = frame.language
    return (language,) if isinstance(language, str) else tuple(language)


def languages_known(frame: Frame) -> tuple[str, ...]:
    """Return those languages of a frame that have a data file, else English."""
    return tuple(c for c in languages_of(frame) if c in LANGUAGES) or ("en",)


@lru_cache(maxsize=16)
def scan(text: str, languages: tuple[str, ...]) -> Scanned:
    """Scan `text`; the last few results are kept, since one letter is asked often."""
    return Scanned(text, lexicon_for(languages))
