"""Decides what a letter is, and how sure that is."""

import re
from math import exp
from operator import add
from typing import NamedTuple

from assistant.reading import Head
from assistant.understanding.clues import Clues
from assistant.understanding.cues import CUES
from assistant.understanding.history import FIXING
from assistant.understanding.judging.candidates import (
    greets_everybody,
    interviews,
    is_another_candidate,
)
from assistant.understanding.judging.features import (
    BIAS,
    PAIR,
    SENSE,
    features,
    names_job,
)
from assistant.understanding.judging.gist import gist
from assistant.understanding.judging.network import add_up, read_output
from assistant.understanding.judging.table import Table
from assistant.understanding.judging.weights import NAMES, OUTPUT, ROWS
from assistant.understanding.judging.word_weights import NAMES as WORDS
from assistant.understanding.judging.word_weights import ROWS as ROWS_OF_WORDS
from assistant.understanding.judging.wording import (
    as_vector,
    count,
    count_words,
    writer_of,
)
from assistant.understanding.phrases import fold
from assistant.understanding.senses import Sentence, senses_of_sender
from assistant.understanding.timetables import own_turn
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind

KINDS = tuple(Kind)
_CLAIMS = tuple(kind for kind in KINDS if kind is not Kind.OTHER)
_DOUBT, _DOUBT_OF_TIMES, _FAINT = 0.5, 0.3, 0.4
"""Nothing is claimed of a letter that is this likely to be nobody's, or another's, an
interview's time sooner not. Where the likeliest claim is less likely than the last, the
letter is no more than an answer where a job is known of, and nothing elsewhere unless it
names one itself."""
_CALLED = 2.0
"""How much must speak of an interview where everyday work is spoken of, too."""
_TITLED = frozenset({"role", "title"})
_POST = _TITLED | {"apply"}
_HARMLESS = frozenset({Kind.AUTOREPLY, Kind.CANCELLATION})
"""What may be claimed of a school's own mail: schools hire, too, and call off in a line."""
_CLEAR, _CLEARLY_NOBODYS = 0.9, 0.8
"""How likely a claim, or that there is none, must be that no more is asked."""
_PROOF, _GLANCE = 240, 1_000
_FEATURES = Table(NAMES, ROWS)
_WORDS = Table(WORDS, ROWS_OF_WORDS)


class Verdict(NamedTuple):
    """The kind decided on, how sure it is, and why."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


def judge(view: View) -> Verdict:
    """Return the kind of a letter that somebody else wrote."""
    sums = _sums(view)
    chances = _chances(sums)
    kind: Kind = max(_CLAIMS, key=lambda k: chances[k])
    if chances[kind] < _FAINT:
        if view.history.about_a_job:
            kind = Kind.REPLY
        elif not names_job(view.clues):
            kind = Kind.OTHER
    chance = chances[kind]
    if kind is Kind.RESCHEDULE and view.staying and view.appointment is None:
        # Only a room, a link or the end is another.
        kind, chance = Kind.INVITE, chance + chances[Kind.INVITE]
    if chances[Kind.OTHER] >= _doubt(view, kind):
        kind, chance = Kind.OTHER, chances[Kind.OTHER]
    return Verdict(kind, round(chance, 3), _proof(view, kind, sums))


def _doubt(view: View, kind: Kind) -> float:
    """Return how likely it may be at most that the letter is nobody's.

    A calendar entry without a word about a job or the owner is nobody's in any case, and
    what names somebody else as the candidate, or asks the owner to interview, is that
    person's. No rota, and no meeting that everybody is told of, is an interview unless it
    is called so, and none about a visa or a passport is, unless a post is named. What a
    school writes of its pupils' places is nobody's, too. A timetable in which the owner
    has a turn of his own is more likely his.
    """
    shape, job = view.shape, names_job(view.clues) or view.history.about_a_job
    told = shape.hiring or shape.relay or job or _names_owner(view)
    another = not view.history.about_a_job and (
        is_another_candidate(view) or interviews(view)
    )
    untold = view.appointment is not None and not told
    if (another or untold) and kind is not Kind.AUTOREPLY:
        return 0.0
    if kind not in _HARMLESS and _is_a_schools(view):
        return 0.0
    if kind not in FIXING:
        return _DOUBT
    everyday = shape.hiring < _CALLED and _is_everyday(view)
    elsewhere = not job and (everyday or _is_an_offices(view))
    if elsewhere:
        return 0.0
    return _DOUBT if job and _has_a_turn(view) else _DOUBT_OF_TIMES


def _is_everyday(view: View) -> bool:
    """Tell whether the letter greets several people, or speaks of a rota or a team's meeting."""
    return greets_everybody(view) or view.clues.has("not.work")


def _is_an_offices(view: View) -> bool:
    """Tell whether a visa or a passport is decided on, and no post is spoken of."""
    posts = any(_POST & sentence.senses for sentence in view.sentences)
    return view.clues.has("not.case") and not posts


def _is_a_schools(view: View) -> bool:
    """Tell whether a school chooses its pupils, and no post is spoken of."""
    if view.history.about_a_job:
        return False
    told = frozenset[str]().union(*(each.senses for each in view.sentences))
    if view.clues.has("not.entry"):
        return not told & _TITLED
    return "admissions" in senses_of_sender(view.clues) and not told & _POST


def _has_a_turn(view: View) -> bool:
    """Tell whether a timetable names the owner's own turn among others'."""
    return own_turn(view.clues.text, view.shape.definite, view.owner) is not None


def _names_owner(view: View) -> bool:
    """Tell whether the entry is called after the owner: "Onsite: Ada x Pennywise"."""
    event = view.appointment.event if view.appointment else None
    words = set(re.findall(r"\w+", fold(event.summary))) if event else set()
    return bool(words & set(fold(view.owner.name).split()))


def weigh(view: View) -> dict[Kind, float]:
    """Return how likely each kind is, by what was found in the letter and by its words."""
    return _chances(_sums(view))


def prove(view: View, kind: Kind) -> tuple[Evidence, ...]:
    """Return the words of the letter that speak for a kind."""
    return _proof(view, kind, _sums(view))


def _sums(view: View) -> list[float]:
    """Return what the letter holds comes to at each unit of the network.

    What it is about as a whole is asked only where its features and words leave a doubt.
    """
    sums = _added(features(view), count_words(view))
    if _is_clear(_chances(sums)):
        return sums
    return list(map(add, sums, gist(view.clues.letter)))


def _is_clear(chances: dict[Kind, float]) -> bool:
    claimed = max(chances[kind] for kind in _CLAIMS)
    return claimed >= _CLEAR or chances[Kind.OTHER] >= _CLEARLY_NOBODYS


def weigh_words(head: Head, text: str) -> float:
    """Return by how much the words alone speak louder for no kind than for any, as log odds."""
    counts = count(f"{writer_of(head)}\n{head.subject}\n{text[:_GLANCE]}")
    logits = read_output(OUTPUT).logits(_added({BIAS: 1.0}, counts))
    by_kind = dict(zip(KINDS, logits, strict=True))
    return by_kind.pop(Kind.OTHER) - max(by_kind.values())


def _added(found: dict[str, float], counts: dict[str, float]) -> list[float]:
    words, known = _WORDS.find(counts), _FEATURES.find(found)
    vector = as_vector(counts, {name: row.rarity for name, row in words.items()})
    rows = [(words[name], value) for name, value in vector.items()]
    rows += [(row, found[name]) for name, row in known.items()]
    return add_up(rows, len(read_output(OUTPUT).thresholds))


def _chances(sums: list[float]) -> dict[Kind, float]:
    logits = read_output(OUTPUT).logits(sums)
    best = max(logits)
    powers = [exp(logit - best) for logit in logits]
    return {k: power / sum(powers) for k, power in zip(KINDS, powers, strict=True)}


def _proof(view: View, kind: Kind, sums: list[float]) -> tuple[Evidence, ...]:
    clues = view.clues
    names = [cue.id for cue in CUES if cue.kind is kind and clues.has(cue.id)]
    if names:
        return tuple(clues.evidence("kind", clues.hits[name][0]) for name in names[:3])
    whole = Sentence(clues.body, clues.calendar, frozenset())
    pulls = [(_speaks_for(s, kind, sums), s) for s in view.sentences]
    _, best = max(pulls, key=lambda pull: pull[0], default=(0.0, whole))
    return (_quoted(clues, best),)


def _speaks_for(sentence: Sentence, kind: Kind, sums: list[float]) -> float:
    names = {SENSE + sense for sense in sentence.senses}
    names.update(PAIR + pair for pair in sentence.pairs())
    rows = ((row, 1.0) for row in _FEATURES.find(names).values())
    output = read_output(OUTPUT)
    return output.pull(sums, add_up(rows, len(sums)), KINDS.index(kind))


def _quoted(clues: Clues, sentence: Sentence) -> Evidence:
    words = " ".join(clues.text[sentence.start : sentence.end].split())[:_PROOF]
    return Evidence("kind", words, clues.source(sentence.start), "kind.words")
