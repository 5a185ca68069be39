"""The form of a language's phrases, senses and trades."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """What the sentences of a language say.

    `common` are frequent function words by which the language is told from others,
    `conditional` phrases that take back what follows them in a sentence ("if you need
    to reschedule"), `unconditional` those that only look so ("if possible"), `denying`
    words that deny what follows right behind them, `clause_joints` such as begin a clause of
    its own within a sentence, `macros` are written `<name>` inside phrases, `cues` holds the
    phrases of each cue, one a line, in the form that `phrases` explains. `joining`
    words may stand inside a name or a title, `anchors` (between bars) are the word parts
    of which the subject of a letter about an application has one, `examples` shows for a
    cue sentences that have it (`+`) and that have not (`-`). `senses` groups single words by what they
    mean, one sense a line (`sense: word|other word|stem*`), in every language by the
    same names: how they meet in a sentence tells a kind that no phrase foresaw.
    `letters` are those that few other languages have. `trades` are the words that name
    what somebody does (`.*` stands for a compound's first part), `title_stops` those at
    which a job title ends, `title_joins` those that stand inside one, `articles` those
    that do so only behind another small word ("de la"), `before_titles` and `behind_titles`
    those between which a title may stand that holds no trade, `lower_titles`
    says that titles are written in lower case.
    """

    code: str
    common: str
    conditional: str
    joining: str
    anchors: str
    macros: Mapping[str, str]
    cues: Mapping[str, str]
    unconditional: str = ""
    denying: str = ""
    clause_joints: str = ""
    senses: str = ""
    letters: str = ""
    trades: str = ""
    title_stops: str = ""
    title_joins: str = ""
    articles: str = ""
    before_titles: str = ""
    behind_titles: str = ""
    lower_titles: bool = False
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def expanded(self) -> dict[str, str]:
        """Return the cues with their macros written out."""
        return {cue: self._expand(lines) for cue, lines in self.cues.items()}

    def _expand(self, lines: str) -> str:
        for name, phrase in self.macros.items():
            lines = lines.replace(f"<{name}>", phrase)
        return lines
