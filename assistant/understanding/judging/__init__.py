"""What a letter is, and how sure that is."""

from assistant.understanding.judging.features import names_job
from assistant.understanding.judging.kinds import (
    KINDS,
    Verdict,
    judge,
    prove,
    weigh,
    weigh_words,
)

__all__ = ["KINDS", "Verdict", "judge", "names_job", "prove", "weigh", "weigh_words"]
