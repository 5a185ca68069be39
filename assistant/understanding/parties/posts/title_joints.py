"""Tells how Romance sentences go on inside a title and behind it."""

from assistant.languages import LANGUAGES, TITLES, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.title_cleaning import EDGE
from assistant.understanding.parties.words.titles import articles, is_head, names_field
from assistant.understanding.phrases import fold

_VERB = deferred(
    rf".{{2,30}}(?:{each_of(t.verb_ends for t in TITLES)})|{either(t.verbs for t in TITLES)}"
)
_OWN_VERBS = {
    each.code: deferred(each.titles.own_verbs)
    for each in LANGUAGES
    if each.titles.own_verbs
}
_ONLY_VERBS = {
    each.code: deferred(each.titles.only_verbs)
    for each in LANGUAGES
    if each.titles.only_verbs
}
_PAST = words_of(t.past for t in TITLES)
_ASSIGNED = frozenset(words_of(t.assigned for t in TITLES))
"""Whose titles say to what: "préposée à l'accueil"."""
_ASSIGNED_TO = frozenset(words_of(t.assigned_to for t in TITLES))
_AT_HOME = frozenset(words_of(t.at_home for t in TITLES))
"""What a Romance title may say behind "a": "repartidor a pie"."""
_BEHIND_TRADES = frozenset(words_of(t.behind_trades for t in TITLES))
_BEHIND_TRADES_SMALL = frozenset(words_of(t.behind_trades_small for t in TITLES))
_OF_SOME = frozenset(words_of(t.of_some for t in TITLES))
_WORKING_IN = frozenset(words_of(t.working_in for t in TITLES))
_LEARNING = words_of(t.learning for t in TITLES)
_LEARNING_TO = frozenset(words_of(t.learning_to for t in TITLES))
_SKILLED = deferred(either(t.skilled for t in TITLES))
_SKILLED_IN = frozenset(words_of(t.skilled_in for t in TITLES))
_TOWARD = frozenset(words_of(t.toward for t in TITLES))
_TOWARD_WHOM = frozenset(words_of(t.toward_whom for t in TITLES))
_NO_FIELD = frozenset(words_of(t.no_fields for t in TITLES))


def is_town(word: str) -> bool:
    """Tell whether a German noun behind "in" is rather a town than what one works in."""
    return _FIELD_OF_WORK.search(fold(word).strip(EDGE)) is None


_FIELD_OF_WORK = deferred(either(t.work for t in TITLES))


def is_field(word: str) -> bool:
    """Tell whether "en" and this go on in French: "études en urbanisme", not "en CDI"."""
    return fold(word).strip(".,;:!?()") not in _NO_FIELD


def is_verb(word: str, language: str) -> bool:
    """Tell whether a word in lower case looks like a verb of the language.

    French nouns end as Italian verbs do: "sûreté".
    """
    plain, own = fold(word), _OWN_VERBS.get(language)
    if own is not None and own.fullmatch(plain):
        return True
    verbs = _ONLY_VERBS.get(language, _VERB)
    return word.endswith(_PAST) or verbs.fullmatch(plain) is not None


def goes_on(small: str, word: str, taken: list[str], language: str) -> bool | None:
    """Tell whether a title goes on with a small word, None where others have to say.

    `word` is the next one: "préposée aux bénéficiaires".
    """
    lower = word[0].islower()
    if small in _BEHIND_TRADES:
        return is_head(taken[-1])
    if small in _BEHIND_TRADES_SMALL:
        return lower and is_head(taken[-1])
    plain = fold(word)
    assigned = fold(taken[-1]) in _ASSIGNED or plain.strip(".,;") in _AT_HOME
    if small in _ASSIGNED_TO and assigned:
        return lower
    if small in _OF_SOME and plain in articles(language):
        return False
    return _leads_on(small, word, taken)


def _leads_on(small: str, word: str, taken: list[str]) -> bool | None:
    """Tell whether a title goes on: "Techniker im Außendienst", "apoio ao cliente"."""
    if small in _WORKING_IN and names_field(word):
        return is_head(taken[-1]) or None
    if small in _LEARNING_TO:
        return is_head(word) and fold(taken[0]).startswith(_LEARNING)
    if small in _TOWARD:
        return fold(word).strip(".,;") in _TOWARD_WHOM
    skilled = small in _SKILLED_IN and _SKILLED.fullmatch(fold(taken[-1]))
    return True if skilled and word[0].islower() else None
