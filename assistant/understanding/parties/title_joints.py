"""Tells how Romance sentences go on inside a title and behind it."""

import re

from assistant.understanding.parties.titles import articles, is_head
from assistant.understanding.phrases import fold

_VERB = re.compile(
    r".{2,30}(?:ez|ons|era|ront|sera|amos|emos|imos|aron|eron|iamo|ete|isce|[gdctv]ono|eremo|iremo|eranno|iranno)"
)
_FRENCH_VERB = re.compile(r".{2,30}(?:ez|ons|sera|tera|dra|ront)")
_PAST = ("ó", "ò", "ou")
_ASSIGNED = frozenset(
    "prepose preposee prepose(e) aide adjoint adjointe delegue deleguee".split()
)
"""Whose titles say to what: "préposée à l'accueil"."""


def is_verb(word: str, language: str) -> bool:
    """Tell whether a word in lower case looks like a verb of the language.

    French nouns end as Italian verbs do: "sûreté".
    """
    verbs = _FRENCH_VERB if language == "fr" else _VERB
    return word.endswith(_PAST) or verbs.fullmatch(fold(word)) is not None


def goes_on(small: str, word: str, taken: list[str], language: str) -> bool | None:
    """Tell whether a title goes on with a small word, None where others have to say.

    `word` is the next one: "préposée aux bénéficiaires".
    """
    lower = word[0].islower()
    match small:
        case "al" | "alla" | "allo" | "ai" | "alle":
            return is_head(taken[-1])
        case "aux":
            return lower and is_head(taken[-1])
        case "a" if (
            fold(taken[-1]) in _ASSIGNED or fold(word).strip(".,;") == "domicile"
        ):
            return lower
        case "des" if fold(word) in articles(language):
            return False
    return None
