"""Tells how Romance sentences go on inside a title and behind it."""

from assistant.patterns import deferred
from assistant.understanding.parties.words.title_cleaning import EDGE
from assistant.understanding.parties.words.titles import articles, is_head
from assistant.understanding.phrases import fold

_VERB = deferred(
    r".{2,30}(?:ez|ons|era|ront|sera|amos|emos|imos|aron|eron|iamo|ete|isce|[gdctv]ono|eremo|iremo|eranno|iranno)|"
    r"(?:ved|av|dov|pot|sap|viv|and|sa|fa|da|sta|vor|ter|ver|rimar)r(?:emo|anno)"
)
_FRENCH_VERB = deferred(r".{2,30}(?:ez|(?<![stx]i)ons|sera|tera|dra|ront)")
_PORTUGUESE_VERB = deferred(
    r".{1,30}[bcdhlrtv][ei]u|.{2,30}-(?:me|te|se|nos|vos|lhes?|l?[oa]s?)"
)
_PAST = ("ó", "ò", "ou", "úa", "úan")
_ASSIGNED = frozenset(
    "prepose preposee prepose(e) aide adjoint adjointe delegue deleguee".split()
)
"""Whose titles say to what: "préposée à l'accueil"."""
_AT_HOME = frozenset("domicile domicilio pie pe piedi bordo mano".split())
"""What a Romance title may say behind "a": "repartidor a pie"."""


_FIELD = deferred(
    r"[a-z]{2,20}(?:dienst|bildung|vertrieb|einkauf|verkauf|hilfe|pflege|wesen|handel|service|management|controlling|handwerk|bau)|vertrieb|einkauf|verkauf|marketing|controlling"
)
"""What Germans work in: "Servicetechniker im Außendienst"."""
_LEARNING = ("auszubild", "ausbildung", "umschul", "azubi", "lehrling", "lehrstelle")
_SKILLED = deferred(
    r"tecnic[oa]s?|auxiliar(?:es)?|especialistas?|licenciad[oa]|graduad[oa]|diplomad[oa]|experto|experta"
)


_NO_FIELD = frozenset(
    "vue effet attente cours ligne outre raison fonction cas cdi cdd interim alternance".split()
)


def is_town(word: str) -> bool:
    """Tell whether a German noun behind "in" is rather a town than what one works in."""
    return _FIELD_OF_WORK.search(fold(word).strip(EDGE)) is None


_FIELD_OF_WORK = deferred(
    r"(?:ung|heit|keit|ion|tat|ik|ie|schaft|wesen|zeit|form|medizin|wissenschaften|biologie|arbeit|recht|bau|pflege|dienst|technik|"
    r"management|marketing|controlling|einkauf|vertrieb|verkauf|personal|finance|science|engineering|informatics|design)$|^(?:der|den|die|dem)$"
)


def is_field(word: str) -> bool:
    """Tell whether the French "en" and this go on: "études en urbanisme", not "en CDI"."""
    return fold(word).strip(".,;:!?()") not in _NO_FIELD


def is_verb(word: str, language: str) -> bool:
    """Tell whether a word in lower case looks like a verb of the language.

    French nouns end as Italian verbs do: "sûreté".
    """
    verbs = _FRENCH_VERB if language == "fr" else _VERB
    if language == "pt" and _PORTUGUESE_VERB.fullmatch(fold(word)):
        return True
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
        case "a" if fold(taken[-1]) in _ASSIGNED or fold(word).strip(".,;") in _AT_HOME:
            return lower
        case "des" if fold(word) in articles(language):
            return False
    return _leads_on(small, word, taken)


def _leads_on(small: str, word: str, taken: list[str]) -> bool | None:
    """Tell whether a title goes on: "Techniker im Außendienst", "apoio ao cliente"."""
    if small in ("im", "in") and _FIELD.fullmatch(fold(word)):
        return is_head(taken[-1]) or None
    if small in ("zum", "zur"):
        return is_head(word) and fold(taken[0]).startswith(_LEARNING)
    if small == "ao":
        return fold(word).strip(".,;") == "cliente"
    skilled = small == "en" and _SKILLED.fullmatch(fold(taken[-1]))
    return True if skilled and word[0].islower() else None
