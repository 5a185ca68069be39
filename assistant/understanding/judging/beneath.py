"""Tells what stands beneath a letter's own words: whom it quotes, and who signs."""

from collections.abc import Iterator

from assistant.reading import Letter
from assistant.understanding.clues import QUOTED_LIMIT, find_phrases
from assistant.understanding.cues import HIRING
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

_APPLIES, _MINE = ("owner.applies", "not.applicant"), "mine"
_JOB = frozenset({"apply", "role", "interview"})
_SIGNED, _ATTRIBUTED, _LINES = 300, 400, 3
_LAST, _SHORT, _ENDS = 3, 60, (".", "?", "!", ",")


def quotes_owner(view: View) -> bool:
    """Tell whether the mail that is answered is the owner's own."""
    writer = fold(_attribution(view.clues.letter.quoted[:_ATTRIBUTED]))
    names = {*view.owner.addresses, fold(view.owner.name)} - {""}
    return any(name in writer for name in names)


def _attribution(quoted: str) -> str:
    """Return the lines that say who wrote what is quoted: of a block of fields its first."""
    lines = [line for line in quoted.split("\n") if line.strip("-_*> ")]
    named = [line for line in lines if not line.startswith("--")][:_LINES]
    for number, line in enumerate(named):
        if line.endswith(":"):
            return "\n".join(named[: number + 1])
    return named[0] if named else ""


def beneath(view: View) -> Iterator[tuple[str, float]]:
    """Yield what the quoted mails and the signature speak of."""
    letter, codes = view.clues.letter, view.clues.languages
    signed = find_phrases(codes[0], fold(_signed(letter)))
    for sense in {sense for _, sense in signed.senses}:
        yield f"sense {sense}@signed", 1.0
    quoted = fold(letter.quoted[:QUOTED_LIMIT])
    if not quoted.strip():
        return
    found = [find_phrases(code, quoted) for code in codes]
    cues = {hit.cue for phrases in found for hit in phrases.cues}
    senses = {sense for phrases in found for _, sense in phrases.senses}
    for sense in senses:
        yield f"sense {sense}@quoted", 1.0
    for cue in (*HIRING, *_APPLIES):
        yield f"{cue}@quoted", cue in cues
    own = quotes_owner(view)
    applies = not cues.isdisjoint(_APPLIES)
    job = not cues.isdisjoint(HIRING) or not senses.isdisjoint(_JOB)
    yield "owner quoted", own
    yield "owner applied", own and (applies or (job and _MINE in senses))
    yield "owner quoted, and no job", own and not applies and not job


def _signed(letter: Letter) -> str:
    """Return the signature, and the short last lines that stand for one."""
    last = letter.text.rstrip().split("\n")[1:][-_LAST:]
    short = [line for line in last if len(line) < _SHORT and not line.endswith(_ENDS)]
    return "\n".join((*short, letter.signature[:_SIGNED]))
