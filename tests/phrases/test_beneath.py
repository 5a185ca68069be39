"""The mail that is answered tells whether a terse "Thursday 10 works" is about a job."""

import pytest

from assistant.understanding import Conversation
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.judging.features import features
from tests.phrases.actbook import read, written
from tests.score import owner_of

ANSWERS = {
    "en": ("Thursday 10 works. Ask for Bob.", "On Fri, May 2, 2025 at 8:12 AM {} wrote:"),
    "de": ("Donnerstag 10 Uhr passt.", "Am 02.05.2025 um 08:12 schrieb {}:"),
    "fr": ("Jeudi 10h me convient.", "Le ven. 2 mai 2025 à 08:12, {} a écrit :"),
    "es": ("El jueves a las 10 está bien.", "El vie, 2 may 2025 a las 8:12, {} escribió:"),
    "pt": ("Quinta às 10h está bem.", "Em sex., 2 de mai. de 2025 às 08:12, {} escreveu:"),
    "nl": ("Donderdag 10 uur is prima.", "Op vr 2 mei 2025 om 08:12 schreef {}:"),
    "it": ("Va bene giovedì alle 10.", "Il giorno ven 2 mag 2025 alle ore 08:12 {} ha scritto:"),
}  # fmt: skip
ASKED = [
    ("en", "Do you need staff? I'd like to work for you.", "My tap drips."),
    ("de", "Suchen Sie noch eine Aushilfe?", "Mein Wasserhahn tropft."),
    ("fr", "Je cherche un emploi et puis commencer lundi.", "Mon robinet fuit."),
    ("es", "Busco trabajo. ¿Necesitan a alguien?", "El grifo gotea."),
    ("pt", "Procuro emprego. Precisam de alguém?", "A torneira pinga."),
    ("nl", "Zoekt u nog iemand? Ik kan meteen beginnen.", "Mijn kraan drupt."),
    ("it", "Cerco lavoro. Cercate qualcuno?", "Il rubinetto perde."),
]
OWNER, OTHER = "Ada Example <ada@example.org>", "Bob Roe <bob@ridgeco.example>"


def seen(language: str, writer: str, asked: str) -> dict[str, float]:
    answer, attribution = ANSWERS[language]
    text = f"{answer}¶¶{attribution.format(writer)}¶> {asked}"
    letter = read(written("h", "Re: Thursday", text, 1))
    return features(look(letter, fold_history(Conversation()), owner_of({})))


@pytest.mark.parametrize(("language", "job", "other"), ASKED)
def test_what_the_owner_asked_for_is_seen(language, job, other):
    assert "owner applied" in seen(language, OWNER, job)
    assert "owner quoted, and no job" in seen(language, OWNER, other)


@pytest.mark.parametrize(("language", "job", "other"), ASKED)
def test_another_who_asks_for_work_is_not_the_owner(language, job, other):
    assert "owner applied" not in seen(language, OTHER, job)


def test_a_block_of_fields_tells_who_wrote():
    text = "Thursday 10 works.¶¶From: {}¶Sent: Friday, May 2, 2025 8:12 AM¶To: {}¶Subject: Work¶¶I am looking for work."
    letters = [
        read(written("h", "Re: Work", text.format(*pair), 1))
        for pair in ((OWNER, OTHER), (OTHER, OWNER))
    ]
    views = [look(x, fold_history(Conversation()), owner_of({})) for x in letters]
    assert ["owner applied" in features(view) for view in views] == [True, False]
