"""Phrases are found where they stand, though few are ever tried."""

import re
from datetime import UTC, datetime
from time import process_time

import pytest

from assistant.reading import read_letter
from assistant.understanding.clues import TEXT_LIMIT
from assistant.understanding.lexicon import Lexicon, entries
from assistant.understanding.phrases import SENTENCE, compiled, fold, ungendered, unwrap
from assistant.understanding.words import LANGUAGES
from assistant.vocabulary import Place
from tests.score import LETTERS

FEW = 6
FAR = datetime(2028, 1, 1, tzinfo=UTC)


def texts(code: str) -> list[str]:
    """Return what some letters in a language say, folded."""
    folder = LETTERS / ("en-field" if code == "en" else code)
    letters = [
        read_letter(path.read_bytes(), key="1", place=Place.INBOX, received=FAR)
        for path in sorted(folder.glob("*.eml"))[:FEW]
    ]
    return [fold(f"{x.head.subject}\n{unwrap(x.text[:TEXT_LIMIT])}") for x in letters]


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_no_phrase_is_missed_that_searching_every_sentence_for_each_finds(words):
    triples = list(entries(words.code, words.expanded()))
    lexicon = Lexicon(triples)

    for text in texts(words.code):
        sentences = [match.span() for match in SENTENCE.finditer(text)]
        searched = [
            (cue, match.span())
            for cue, _, phrase in triples
            for sentence in sentences
            for match in compiled(phrase).finditer(text, *sentence)
        ]
        found = [(hit.cue, (hit.start, hit.end)) for hit in lexicon.hits(text)]
        assert searched
        assert sorted(found) == sorted(searched)


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_choices_of_a_phrase_stand_in_groups(words):
    for _, _, phrase in entries(words.code, words.expanded()):
        outside = re.sub(r"\[[^\]]*\]", "", phrase)
        while (inner := re.sub(r"\([^()]*\)", "", outside)) != outside:
            outside = inner
        assert "|" not in outside


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("(candidature|cv) (bien )?(reçue?|arrivée?)", "candidature reçue", True),
        ("(grüße|gruß)", "Liebe Gruesse", True),
        ("(grüße|gruß)", "Liebe Grüße", True),
        ("labou?r( force)?", "the labor market", True),
        ("hr (team|desk)", "three teams", False),
        ("*stelle (frei|besetzt)", "die Lehrstelle ist besetzt", False),
        ("*stelle (~ )?(frei|besetzt)", "die Lehrstelle ist besetzt", True),
        ("(an(other)?|the) offer", "another offer", True),
        ("(on-?site|in person) interview", "an onsite interview", True),
        ("'d like to", "We’d like to", False),
        ("candidate ?:", "Candidate : Ada", True),
        ("in # (hour|hours)", "in 24 hours", True),
        ("(tesi (breve|di laurea)|mia tesi)", "la mia tesi", True),
        ("(cv|application)( form)? (received|read)", "cv received", True),
        ("(the |our )?(offer|post) (stands|holds)", "post stands", True),
        ("(pre|re)(view|set) (it|them)", "please preview it", True),
        ("(don't|can't) (come|go)", "We don’t go", True),
        ("(on-?site|online) (visit*|day)", "an onsite visitor", True),
        ("(slot|time) ?(:|is) (free|open)", "slot: free", True),
        ("(you|we) (_ )?(met|spoke)", "you have all met", True),
    ],
)
def test_a_phrase_is_found_in_each_of_its_spellings(phrase, text, found):
    lexicon = Lexicon([("cue", "xx", phrase)])

    assert bool(list(lexicon.hits(fold(text)))) is found


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "Fue preseleccionado(a) para el cargo",
            "fue preseleccionado    para el cargo",
        ),
        ("Bienvenido/a al equipo", "bienvenido   al equipo"),
        ("Sehr geehrte Bewerber:innen,", "sehr geehrte bewerber      ,"),
        ("opciones (a) y (o) y/o 9:a", "opciones (a) y (o) y/o 9:a"),
    ],
)
def test_both_genders_written_out_are_read_as_one_in_their_places(written, read):
    assert ungendered(fold(written)) == read


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_no_list_of_senses_holds_an_empty_word_that_stands_everywhere(words):
    listed = [line.partition(": ") for line in words.senses.strip().splitlines()]

    assert [
        sense for sense, _, each in listed if "" in map(str.strip, each.split("|"))
    ] == []


def test_a_word_without_an_end_costs_in_step_with_its_length():
    lexicon = Lexicon([("pay", "en", "salar*")])

    def seconds(letters: int) -> float:
        began = process_time()
        assert [hit.cue for hit in lexicon.hits("salar" + "y" * letters)] == ["pay"]
        return process_time() - began

    small, large = (
        min(seconds(size + extra) for extra in (0, 1)) for size in (50_000, 200_000)
    )

    assert large < max(9 * small, 0.3)


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_a_word_of_a_sense_closes_what_it_opens(words):
    """Words are apart by bars, so that no bracket around a choice can stand in one."""
    listed = [
        word
        for line in words.senses.strip().splitlines()
        for word in line.partition(": ")[2].split("|")
    ]

    assert [word for word in listed if word.count("(") != word.count(")")] == []
