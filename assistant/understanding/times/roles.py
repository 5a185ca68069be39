"""What the words beside a time say that it is for."""

import re
from functools import lru_cache

from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages.known import LANGUAGES
from assistant.understanding.times.mentions import Role

REACH, SHORTEST = 48, 4
TRIM = " \n\t,;:(*|-'\"@"


@lru_cache(maxsize=64)
def _patterns(languages: tuple[str, ...]) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None, dict[str, Role | None]]:  # fmt: skip
    before: dict[str, Role | None] = {}
    behind: dict[str, Role | None] = {}
    for code in languages:
        for name, phrases in LANGUAGES[code].cues.roles:
            for phrase in phrases:
                side = behind if phrase.startswith("…") else before
                side.setdefault(fold(phrase.strip("…: ")), Role(name) if name else None)
    articles = r"(?: (?:on|the|at|for|of|am|um|den|dem|der|le|la|el|las|los|o|a|as|il|lo|op|de|het|du|al|del|dia|em|em|il|this|our|your))*"  # fmt: skip
    first = _either(before, r"\b(", ")" + articles + r"\W*$")
    last = _either(behind, r"^\W*(", r")\b")
    return first, last, {**before, **{f"…{k}": v for k, v in behind.items()}}


@lru_cache(maxsize=64)
def old_phrases(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of two and more that stand before a time left behind."""
    named = (p for c in languages for n, ps in LANGUAGES[c].cues.roles if n == Role.OLD for p in ps)  # fmt: skip
    return tuple(fold(p) for p in named if not p.startswith("…") and len(p) > SHORTEST)


def _either(
    phrases: dict[str, Role | None], head: str, tail: str
) -> re.Pattern[str] | None:
    if not phrases:
        return None
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(head + "|".join(re.escape(p) for p in ordered) + tail)


class Roles:
    """Looks up roles in one folded text."""

    __slots__ = ("before_of", "behind_of", "folded", "names")

    def __init__(self, folded: str, languages: tuple[str, ...]) -> None:
        """Prepare to look around in `folded` with the phrases of `languages`."""
        self.folded = folded
        self.before_of, self.behind_of, self.names = _patterns(languages)

    def before(self, start: int) -> Role | None:
        """Return what the words right before `start` say."""
        if self.before_of is None:
            return None
        window = self.folded[max(0, start - REACH) : start]
        window = re.split(r"[.!?]\s|\n\s*\n", window)[-1]
        match = self.before_of.search(window)
        return None if match is None else self.names[match[1]]

    def behind(self, end: int) -> Role | None:
        """Return what the words right behind `end` say."""
        if self.behind_of is None:
            return None
        match = self.behind_of.match(self.folded[end : end + REACH])
        return None if match is None else self.names[f"…{match[1]}"]
