"""A letter as its parties are looked for: with what several of the questions ask."""

from dataclasses import dataclass, fields

from assistant.understanding.parties.labels.domains import labels
from assistant.understanding.parties.sign_offs import SignOff, read_sign_off
from assistant.understanding.parties.words.company_names import CompanyNames
from assistant.understanding.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides(View):
    """A letter, and what tells its sides apart, read once.

    `labels` are the parts of the other side's domains that are the company's own,
    `sign_off` is the end of the letter, `names` reads names of companies in its words.
    """

    labels: tuple[str, ...]
    sign_off: SignOff
    names: CompanyNames

    @classmethod
    def of(cls, view: View) -> "Sides":
        """Return the letter with what tells its sides apart."""
        return cls(
            **{field.name: getattr(view, field.name) for field in fields(View)},
            labels=labels(view),
            sign_off=read_sign_off(view.clues.letter),
            names=CompanyNames.of(view),
        )
