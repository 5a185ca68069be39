"""What no letter says, in all languages, by the rule that forbids it."""

from assistant.languages import LANGUAGES, words_of

_GUARDS = tuple(language.guards for language in LANGUAGES)

SALARY = words_of(guards.salary for guards in _GUARDS)
FEEDBACK = words_of(guards.feedback for guards in _GUARDS)
REPROACH = words_of(guards.reproach for guards in _GUARDS)
PLEADING = words_of(guards.pleading for guards in _GUARDS)
CHANCES = words_of(guards.chances for guards in _GUARDS)
JARGON = words_of(guards.jargon for guards in _GUARDS)
CLAIMS = words_of(guards.claims for guards in _GUARDS)
NUMBERS = words_of(guards.numbers for guards in _GUARDS)
OPENERS = words_of(guards.openers for guards in _GUARDS)
