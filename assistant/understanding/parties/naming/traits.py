"""What tells of each name in a letter whether it is the employer's.

Traits of what finders and rules say begin with "vote": they may be left out.
"""

from collections.abc import Iterator

from assistant.understanding.parties.naming.candidates import Candidate, Setting
from assistant.understanding.parties.naming.likeness import likeness, stem
from assistant.understanding.parties.naming.standing_names import NamePlace
from assistant.understanding.parties.words.company_words import names_house
from assistant.understanding.parties.words.departments import is_department
from assistant.understanding.parties.words.names import has_first_name
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.ranking import Traits

_FEW, _MANY, _MOST_PARTS, _MOST_LINES = 3, 6, 4, 6
_NEARLY, _HALF, _MOST_VOTES = 0.85, 0.6, 10
_MARKS = {"body": "", "event": "", "subject": "s", "quoted": "q"}


def traits_of(letter: Setting) -> list[tuple[Candidate, Traits]]:
    """Return each name with what tells of it."""
    return [(one, _traits(one, letter)) for one in letter.found]


def traits_of_none(letter: Setting) -> Traits:
    """Return what tells whether a letter names no employer."""
    language = letter.view.clues.languages[0]
    names = ("none", f"none {language}", f"none {letter.kind}")
    ruled = () if letter.ruled else ("none unruled",)
    return dict.fromkeys((*names, *ruled), 1.0)


def _traits(one: Candidate, letter: Setting) -> Traits:
    facts = (
        *likeness(one, letter),
        *_voted(one, letter),
        *_beside_ruled(one, letter),
        *_beside_told(one, letter),
        *_fitting(one, letter),
        *_beside_others(one, letter),
        *_standing(one, letter),
        f"language {letter.view.clues.languages[0]}",
    )
    found = dict.fromkeys(facts, 1.0)
    for finder, weight in one.votes.items():
        found[f"vote {finder} amount"] = min(weight, _MOST_VOTES) / _MOST_VOTES
    if one.places:
        found |= _cut(one, letter)
    return found | _around([p for p in one.places if p.sort != "display"])


def _voted(one: Candidate, letter: Setting) -> Iterator[str]:
    for finder, weight in one.votes.items():
        yield f"vote {finder}"
        if weight >= letter.best_votes[finder]:
            yield f"vote {finder} most"
        if letter.agency:
            yield f"vote {finder} agency"
    if "rule" in one.votes:
        yield f"vote rule {letter.sort}"
    if not one.votes:
        yield "vote none"


def _beside_ruled(one: Candidate, letter: Setting) -> Iterator[str]:
    ruled = letter.ruled
    if not ruled:
        yield "vote unruled"
    elif one.key in ruled:
        if one.key != ruled:
            yield "vote in ruled"
            yield f"vote {_side(one.key, ruled)} ruled"
    elif ruled in one.key:
        yield "vote holds ruled"
        yield f"vote ruled {_side(ruled, one.key)} it"
    else:
        yield "vote beside ruled"


def _side(part: str, whole: str) -> str:
    if whole.startswith(part):
        return "begins"
    return "ends" if whole.endswith(part) else "inside"


def _beside_told(one: Candidate, letter: Setting) -> Iterator[str]:
    told = letter.told
    if told == one.key:
        yield "told"
    elif told:
        part = told in one.key or one.key in told
        yield "part of told" if part else "not told"


def _fitting(one: Candidate, letter: Setting) -> Iterator[str]:
    if not letter.view.labels:
        yield "no label"
        return
    steps = (("whole", 1.0), ("nearly", _NEARLY), ("half", _HALF), ("little", 0.01))
    step = next((step for step, least in steps if one.worth >= least), "none")
    best = max(other.worth for other in letter.found)
    yield f"fit {step}"
    yield f"fit {step} {letter.sort}"
    if letter.agency:
        yield f"fit {step} agency"
    if one.worth:
        yield "fit best" if one.worth == best else "fit less"
    elif best >= _NEARLY:
        yield "fit other"
        yield f"fit other {letter.sort}"


def _beside_others(one: Candidate, letter: Setting) -> Iterator[str]:
    """Yield who else is named, and how: a client beside the sender's own house."""
    for how, keys in letter.rivals.items():
        if not any(one.key in key or key in one.key for key in keys):
            yield f"{how} is another"
            if letter.agency:
                yield f"{how} is another agency"
            if one.worth >= _HALF:
                yield f"{how} is another fit {letter.sort}"
                if letter.agency:
                    yield f"{how} is another fit agency"
    if one.likely:
        yield f"looks like {one.likely}"
        yield f"looks like {one.likely} {letter.sort}"
        if letter.agency:
            yield f"looks like {one.likely} agency"
            yield f"looks like {one.likely} agency {'fit' if one.worth >= _HALF else 'strange'}"


def _standing(one: Candidate, letter: Setting) -> Iterator[str]:
    sorts = {f"in {p.sort}" for p in one.places}
    placed = (*sorts, *(f"piece of {sort}" for sort in one.parts))
    for place in placed:
        yield place
        yield f"{place} {letter.sort}"
        if letter.agency:
            yield f"{place} agency"
    count = len(one.places)
    often = count if count <= _FEW else "some" if count <= _MANY else "many"
    yield f"places {often}"
    yield f"parts {min(len(sorts), _MOST_PARTS)}"
    if not one.places:
        yield "nowhere"
    for p in one.places:
        if p.whole:
            yield f"line of {p.sort}"
            if p.sort == "signature":
                yield f"line {min(p.line, _MOST_LINES)} of signature"


def _cut(one: Candidate, letter: Setting) -> Traits:
    """Return whether the name is whole, or part of what stands there."""
    count = len(one.places)
    shares = {s: sum(s in p.inside for p in one.places) / count for s in "<>()"}
    alone = sum(not p.inside for p in one.places) / count
    found = {f"more {sign}": share for sign, share in shares.items() if share}
    found |= {
        f"always more {sign}": 1.0 for sign, share in shares.items() if share == 1
    }
    found["alone"] = alone
    found["always alone" if alone == 1 else "sometimes alone" if alone else "never alone"] = 1.0  # fmt: skip
    kin = [other for other in letter.found if other is not one]
    longer = max((len(k.places) for k in kin if one.key in k.key), default=0)
    found["longer as often" if longer >= count else "longer rarer" if longer else "no longer"] = 1.0  # fmt: skip
    if any(k.key in one.key and len(k.places) > count for k in kin):
        found["shorter oftener"] = 1.0
    cut = next((p for p in one.places if p.inside), None)
    return found | dict.fromkeys(_next_to(cut) if cut else (), 1.0)


def _next_to(cut: NamePlace) -> Iterator[str]:
    """Yield what is cut off beside a name."""
    if cut.inside[-1] in ">)" and cut.behind:
        yield f"cut before {stem(cut.behind[0])}"
        yield f"cut before {_sort(cut.behind[0])}"
    if cut.inside[0] in "<(" and cut.before:
        yield f"cut behind {stem(cut.before[-1])}"
        yield f"cut behind {_sort(cut.before[-1])}"


def _sort(word: str) -> str:
    if names_house(word):
        return "a house"
    if is_department(word):
        return "a department"
    if has_first_name(word):
        return "a first name"
    return "a head" if is_head(word) else "another"


def _around(places: list[NamePlace]) -> Traits:
    counts: dict[str, int] = {}
    for name in (name for place in places for name in _words_around(place)):
        counts[name] = counts.get(name, 0) + 1
    return {name: 0.5 + 0.5 * min(1.0, n / len(places)) for name, n in counts.items()}


def _words_around(place: NamePlace) -> Iterator[str]:
    mark = _MARKS.get(place.sort, "f")
    before = [stem(word) for word in place.before]
    behind = [stem(word) for word in place.behind]
    if before:
        yield f"{mark}<| {before[-1]}"
        yield from (f"{mark}< {word}" for word in before[:-1])
        yield f"{mark}< {' '.join(before[-2:])}"
    else:
        yield f"{mark}<|"
    yield from (f"{mark}>{n} {word}" for n, word in enumerate(behind))
    if not behind:
        yield f"{mark}>|"
