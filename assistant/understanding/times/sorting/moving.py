"""Which times a letter about a change leaves behind, and which it moves to."""

import re

from assistant.patterns import deferred
from assistant.understanding.times.finding.roles import old_phrases, towards
from assistant.understanding.times.folding import fold
from assistant.understanding.times.mentions import Frame, Role, TimeMention
from assistant.understanding.times.patterns.scan import languages_known, scan
from assistant.understanding.times.sorting.clauses import clauses_of
from assistant.understanding.times.text.cues import cue_of

BEFORE, BEHIND, TIGHT, OWN = 44, 24, 48, 40
# Between "your interview" and its old time stand no verbs: short words are
# prepositions and articles, a longer one is a participle ("scheduled for").
JOINT = deferred(
    r"^[^\w\n:|.!?]*(?:(?:[^\W\d_]{1,4}'?|[^\W\d_]{5,12})[^\w\n.!?:|]+){0,3}$"
)


def left_behind(text: str, mentions: tuple[TimeMention, ...], frame: Frame) -> tuple[TimeMention, ...]:  # fmt: skip
    """Return the mentions that a letter about a change gives up.

    These are the times that somebody can't keep, and "your interview on Tuesday" in a
    sentence that does not name it as the new one.
    """
    folded = fold(text)
    languages = languages_known(frame)
    unfit = cue_of(languages, "unable")
    found: list[TimeMention] = []
    places = set()
    for mention, clause in zip(
        mentions, clauses_of(mentions, folded, languages), strict=True
    ):
        unable = unfit is not None and unfit.search(clause)
        first = mention.start not in places and len(mention.quote) <= TIGHT
        named = first and _named_as_set(mention, folded, languages)
        places.add(mention.start)
        if mention.role is Role.OLD or unable or named:
            found.append(mention)
    return tuple(found)


def moved_to(text: str, mentions: tuple[TimeMention, ...], frame: Frame) -> tuple[TimeMention, ...]:  # fmt: skip
    """Return the mentions behind which stands "instead", or "instead of" the old time."""
    folded = fold(text)
    languages = languages_known(frame)
    phrases, instead = old_phrases(languages), cue_of(languages, "instead")
    ahead = ((m, folded[m.end : m.end + BEHIND].lstrip(" ,(")) for m in mentions)
    found = tuple(m for m, words in ahead if words.startswith(phrases) or (instead and instead.match(words)))  # fmt: skip
    moves = [n.start for n in scan(text, languages).nodes if n.kind in "vQ"]
    return found or tuple(
        m for m in mentions if _is_told_to_move(m, folded, moves, languages)
    )


def _is_told_to_move(mention: TimeMention, folded: str, moves: list[int], languages: tuple[str, ...]) -> bool:  # fmt: skip
    """Say whether its clause moves the meeting there: "our call is moved to Friday at 3"."""
    meeting, onto = cue_of(languages, "meeting"), towards(languages)
    before = folded[max(0, mention.start - OWN) : mention.start]
    clause = re.split(r"[.!?\n,;:]", before)[-1]
    moving = any(mention.start - len(clause) <= at < mention.start for at in moves)
    named = meeting is not None and meeting.search(clause)
    return bool(moving and named and onto and onto.search(clause))


def _named_as_set(mention: TimeMention, folded: str, languages: tuple[str, ...]) -> bool:  # fmt: skip
    """Say whether the time belongs to the meeting's name: "our Thursday 3pm call"."""
    meeting = cue_of(languages, "meeting")
    heads_for, states = cue_of(languages, "towards"), cue_of(languages, "states")
    able = cue_of(languages, "able_to_move")
    moved = towards(languages)
    if meeting is None or "\n" not in folded[: mention.start]:
        return False
    behind = meeting.match(folded[mention.end : mention.end + BEHIND].lstrip())
    if behind is not None:
        return True
    before = folded[max(0, mention.start - BEFORE) : mention.start]
    for noun in meeting.finditer(before):
        gap, ahead = before[noun.end() :], before[: noun.start()]
        if (heads_for and heads_for.match(gap)) or (moved and moved.search(gap)):
            continue
        stated = states and (states.search(gap) or states.search(ahead[-12:]))
        stated = stated or (able and able.search(ahead))
        if JOINT.match(gap) and not stated:
            return True
    return False


def is_own_turn(text: str, mention: TimeMention, frame: Frame) -> bool:
    """Say whether the sentence calls the time the owner's own turn."""
    pattern = cue_of(languages_known(frame), "your_turn")
    folded = fold(text)
    first = max(0, mention.place - OWN)
    before = re.split(r"[.!?\n]\s", folded[first : mention.place])[-1]
    behind = re.split(r"[.!?\n]", folded[mention.end : mention.end + OWN])[0]
    return pattern is not None and bool(pattern.search(before) or pattern.search(behind))  # fmt: skip
