"""Every word of every letter stands in a dictionary of its language."""

import re
import shutil
import subprocess
from dataclasses import replace
from itertools import product

import pytest

from assistant.drafting import LANGUAGES
from assistant.vocabulary import FollowupKind, Register
from tests.drafting.desk import WRITER, drafted, in_register
from tests.letters_gallery import stories

DICTIONARIES = {
    "en": "en_US",
    "de": "de_DE",
    "fr": "fr",
    "es": "es_ES",
    "pt": "pt_BR",
    "nl": "nl",
    "it": "it_IT",
}
NAMES = "Jan [Vv]an den Berg|[Vv]an den Berg|Jan|Gand|Gijón|Acme|Ada|Example|Jane|Roe|Tom|Lee|Ann|Bo|Data|Engineer|Spark|dataplatform"
# Right, but in no dictionary: the polite Lei is joined with a capital in Italian.
RIGHT = (
    r"Sra|Sig\.ra|14h30|Eén|Téngame|chiederLe|esserLe|scriverLe|ringraziarLa|qualcos"
)


def unknown_words(text, dictionary):
    command = ["hunspell", "-l", "-i", "utf-8", "-d", dictionary]
    found = subprocess.run(
        command, check=False, input=text, capture_output=True, text=True
    )
    if "open the" in found.stderr:
        pytest.skip(f"no dictionary {dictionary}: install the hunspell packages")
    return set(found.stdout.split())


def everything(language):
    for (_, known, writer), kind, register in product(
        stories(language), FollowupKind, Register
    ):
        for number in range(6):
            whole = replace(in_register(known, register, language), id=f"a{number}")
            yield drafted(kind, whole, writer)
            yield drafted(FollowupKind.CHECK_IN, whole, WRITER, to_owner=True)


def own_words(draft):
    yield draft.body
    if draft.in_reply_to is None:
        yield draft.subject


@pytest.mark.skipif(not shutil.which("hunspell"), reason="hunspell is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_has_a_word_that_is_none(language):
    texts = {text for one in everything(language) for text in own_words(one)}
    lines = {line for text in texts for line in text.splitlines()}
    plain = re.sub(rf"\b(?:{NAMES}|{RIGHT})\b|https?:\S+|\+1", " ", "\n".join(lines))

    assert unknown_words(plain.replace("\u2019", " "), DICTIONARIES[language]) == set()
