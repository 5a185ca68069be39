"""What Gmail's own search is asked for, where a mailbox is too large to be listed.

Whole words, since Gmail finds no parts of words. Each conversation that has one of them
is looked at in full, so that a word too many costs units, and one too few a follow-up.
`WORDS` speak of applications; `COMMON` stand in any letter about an appointment, and
count only outside of promotions, social networks and forums.
"""

from assistant.languages import LANGUAGES, words_of

WORDS = words_of(language.search.certain for language in LANGUAGES)
COMMON = tuple(
    word
    for word in words_of(language.search.likely for language in LANGUAGES)
    if word not in WORDS
)
