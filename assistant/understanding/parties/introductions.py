"""Finds the writer who names himself in his words: "soy Chelo de la panadería"."""

import re

from assistant.understanding.parties.company_words import COMPANY_WORDS
from assistant.understanding.parties.first_names import FIRST_NAMES
from assistant.understanding.parties.names import NO_NAME
from assistant.understanding.parties.titles import is_head
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

_NAME = r"([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?![\w@])"
_CALLED = re.compile(
    r"(?:\b[Mm]y name is|\b[Mm]ein [Nn]ame ist|\b[Ii]ch hei(?:ß|ss)e|\b[Jj]e m['’]appelle|\b[Mm]e llamo|\b[Mm]i nombre es|"
    r"\b[Tt]e (?:saluda|escribe)|\b[Mm]i chiamo|\b[Mm]e chamo|\b[Mm]eu nome é|\b[Oo] meu nome é|\b[Mm]ijn naam is|\b[Ii]k heet) "
    + _NAME
)
_BEING = re.compile(
    r"(?:\bI['’]m|\bI am|\b[Tt]his is|\b[Ii]t['’]s|\b[Hh]ier (?:ist|schreibt|is)|\b[Ii]ch bin(?: die| der)?|\b[Jj]e suis|\b[Cc]['’]est|\b[Ss]oy(?: la| el)?|"
    r"\b[Ss]ono(?: la| il)?|\b[Ss]ou(?: a| o)?|\b[Aa]qui é(?: a| o)?|\b[Aa]qui quem (?:fala|escreve) é(?: a| o)?|\b[Ii]k ben|\b[Mm]et) "
    + _NAME
)
_CLOSED = re.compile(
    r"(?:[Gg]r(?:ü|u)(?:ß|ss)e?n?|\bLG|\bVG|[Gg]roet(?:en|jes)?|[Ss]aludos?|[Aa]brazos?|[Aa]bra[çc]os?|[Cc]ordialement|[Bb]ises|[Ss]aluti|"
    r"[Rr]egards|[Bb]est|[Cc]heers|[Tt]hanks|[Tt]hank you|[Dd]anke|[Mm]erci|[Gg]racias|[Gg]razie|[Oo]brigad[ao]|[Bb]edankt)[ ,!.–-]{1,3}"
    + _NAME
    + r"(?: (?:vom|von|from|at|de|da|do|del|della|van|bei|chez|di)\b[^\n]{1,60}| ?[|,–-][^\n]{1,60})?\.?\s*$"
)
_HEAD = 400


def self_named(view: View) -> str | None:
    """Return the name by which the writer introduces himself, None where he does not."""
    letter = view.clues.letter
    text = letter.text[:_HEAD]
    for pattern in (_CALLED, _BEING):
        for match in pattern.finditer(text):
            name = _as_name(match.group(1), sure=pattern is _CALLED)
            if name:
                return name
    closed = _CLOSED.search(letter.text.rstrip()[-_HEAD:])
    return _as_name(closed.group(1), sure=False) if closed else None


def _as_name(words: str, *, sure: bool) -> str | None:
    """Return the words without what is none of a name, None where nothing is left."""
    first, _, last = words.partition(" ")
    plain = fold(first)
    if plain in NO_NAME or is_head(first) or not (sure or plain in FIRST_NAMES):
        return None
    strange = fold(last) in NO_NAME | COMPANY_WORDS or is_head(last)
    return first if strange else words
