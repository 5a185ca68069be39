"""Finds the writer who names himself in his words: "soy Chelo de la panadería"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.patterns import deferred
from assistant.reading import Letter
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import NO_NAME
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.parties.words.trades import SURNAMES
from assistant.understanding.phrases import fold
from assistant.understanding.view import View
from assistant.vocabulary import Person, PersonRole

_NAME = r"([A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24})?)(?![\w@])"
_CALLED = deferred(
    r"(?:\b[Mm]y name is|\b[Mm]ein [Nn]ame ist|\b[Ii]ch hei(?:ß|ss)e|\b[Jj]e m['’]appelle|\b[Mm]e llamo|\b[Mm]i nombre es|"
    r"\b[Tt]e (?:saluda|escribe)|\b[Mm]i chiamo|\b[Mm]e chamo|\b[Mm]eu nome é|\b[Oo] meu nome é|\b[Mm]ijn naam is|\b[Ii]k heet) "
    + _NAME
)
_BEING = deferred(
    r"(?:\bI['’]m|\bI am|\b[Tt]his is|\b[Ii]t['’]s|\b[Hh]ier (?:ist|schreibt|is)|\b[Ii]ch bin(?: die| der)?|\b[Jj]e suis|\b[Cc]['’]est|\b[Ss]oy(?: la| el)?|"
    r"\b[Ss]ono(?: la| il)?|\b[Ss]ou(?: a| o)?|\b[Aa]qui é(?: a| o)?|\b[Aa]qui quem (?:fala|escreve) é(?: a| o)?|\b[Ii]k ben|\b[Mm]et) "
    + _NAME
)
_OF_HOUSE = deferred(
    r" (?:from|at|de|del|da|do|di|von|vom|van|bei|chez) (?:la |el |der |het |the )?[A-ZÀ-Þ]"
)
_CLOSED = deferred(
    r"(?:[Gg]r(?:ü|u)(?:ß|ss)e?n?|\bLG|\bVG|[Gg]roet(?:en|jes)?|[Ss]aludos?|[Aa]brazos?|[Aa]bra[çc]os?|[Cc]ordialement|[Bb]ises|[Ss]aluti|"
    r"[Rr]egards|[Bb]est|[Cc]heers|[Tt]hanks|[Tt]hank you|[Dd]anke|[Mm]erci|[Gg]racias|[Gg]razie|[Oo]brigad[ao]|[Bb]edankt)[ ,!.–-]{1,3}"
    + _NAME
    + r"(?: (?:vom|von|from|at|de|da|do|del|della|van|bei|chez|di)\b[^\n]{1,60}| ?[|,–-][^\n]{1,60})?\.?\s{0,3}$"
)
_UNDER = deferred(
    r"(?:.{1,200}[.!?] )?([A-ZÀ-Þ][\w'’-]{1,20})(?:(?:,| [|–-]) [A-ZÀ-Þ][^.!?]{1,60})?"
)
"""The last line of a letter that one name begins: "Rick, Maple Leaf Plumbing"."""
_HEAD, _LAST = 400, 6
_NO_SURNAME = NO_NAME | COMPANY_WORDS
_CLOSER = deferred(
    r"(?i)(?:(?:best|kind|warm|un|muchas|molte|mit|freundlichen?|herzlichen?|liebe|viele|met|vriendelijke|hartelijke|bien|très|um|muito|com os melhores|cordiali|distinti|bonne|un cordial) ){0,2}"
    r"(?:cordialmente|att(?:e)?|bien à (?:vous|toi)|à \+|a\+|sincerely|yours sincerely|mvg|lg|vg|saludo|un saluto|bis dann|bis bald|tot dan|liefs|regards|best|cheers|thanks|thank you|gr(?:ü|u)(?:ß|ss)en?|groet(?:en|jes)?|saludos?|abrazo|gracias|grazie|saluti|obrigad[ao]|abraço|cumprimentos|"
    r"merci|cordialement|bises|à bientôt|journée|a presto|hasta pronto|até breve|atenciosamente|atentamente|bedankt|danke)\W{0,3}"
)
"""A line that closes a letter, with its writer's name on the next."""


def self_named(view: View) -> str | None:
    """Return the name by which the writer introduces himself, None where he does not."""
    letter = view.clues.letter
    head = letter.text[:_HEAD]
    for pattern in (_CALLED, _BEING):
        for match in pattern.finditer(head):
            sure = pattern is _CALLED or _OF_HOUSE.match(head, match.end())
            name = _as_name(match.group(1), sure=bool(sure))
            if name:
                return name
    text, below = letter.text.strip().splitlines(), letter.signature.splitlines()
    lines = [*text[-_LAST:], *below[:_LAST]]
    closed_by = (b for a, b in pairwise(lines) if _CLOSER.fullmatch(a.strip()))
    ends = (
        letter.text.strip().rpartition("\n")[2],
        letter.signature.strip().partition("\n")[0],
        *closed_by,
    )
    for line in ends:
        under = _UNDER.fullmatch(line.strip(" *_-"))
        if under and fold(under.group(1)) in FIRST_NAMES:
            return under.group(1)
    closed = _CLOSED.search(letter.text.rstrip()[-_HEAD:])
    return _as_name(closed.group(1), sure=False) if closed else None


def signs_off(letter: Letter, word: str) -> bool:
    """Tell whether one word stands behind a closing formula: "Groetjes, Joke"."""
    lines = (*letter.text.strip().splitlines()[-4:], *letter.signature.splitlines()[:4])
    ends = (line.strip(" *_-–—.").rpartition(",") for line in lines)
    return any(
        last.strip() == word and _CLOSER.fullmatch(before.strip())
        for before, comma, last in ends
        if comma
    )


def _as_name(words: str, *, sure: bool) -> str | None:
    """Return the words without what is none of a name, None where nothing is left."""
    first, _, last = words.partition(" ")
    plain = fold(first)
    if plain in NO_NAME or is_head(first) or not (sure or plain in FIRST_NAMES):
        return None
    strange = fold(last) in _NO_SURNAME or is_head(last)
    return first if strange else words


_SALUTATION = deferred(
    r"(?:geehrte[rs]?|dear|hallo|tag|liebe[rs]?|bonjour|ch[eè]re?|estimad[oa]|querid[oa]|gentile|egregi[oa]|geachte|beste|prezad[oa]|"
    r"car[oa]|hi|hello|hoi|morgen|abend|moin|dag|buongiorno|salve|bom dia|boa tarde|buenos d[ií]as|buenas tardes|hola|ol[aá]|oi) *$"
)
_HONOURED = re.compile(
    r"(?<!\w)(?:Frau|Herrn?|[Pp]rof(?:\.ssa|\.ª|a)?\.?|Professor(?:in|a)?|Pr|[Dd]ott\.(?:ssa)?|[Ii]ng\.|[Aa]vv\.|[Dd]r\.|[Dd]ra\.|[Ee]ng\.ª?|sig\.(?:ra|na)?|Dr\.?|Dra\.?|Dr\.ª|Maître|sr\.|sra\.|dott\.(?:ssa)?|Mr\.?|Mrs\.?|Ms\.?|Mme|Madame|Monsieur|M\.|Sra?\.|Señora?|Senhora?|[Dd]oña|[Dd]on|[Dd]ona|Sig\.(?:ra)?|Signora?|Dott\.(?:ssa)?|"
    r"Ing\.|Avv\.|[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|de heer|Suor|Schwester|Pfarrer|Hno\.|Hna\.|Seu|Padre|Coach|Canon|Father|Sister|Rev\.) (?:(?:Dr|Prof|Ing|Dipl|Rechtsanw[aä]lt(?:in)?)\.?[- ]?(?:Ing\.? )?){0,2}"
    r"((?:[A-Z]\.? ){0,2}(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]a|[Dd]i|do|[Ll]e|[Ll]a|[Tt]er|[Tt]en) ){0,2}[A-ZÀ-Þ][\w'’-]{1,24})(?![\w'’@-]| ?[A-ZÀ-Þ&])"
)
_TITLED = re.compile(
    r"(?<![\w.] )(?<![A-ZÀ-Þ][\w'’-] )\b([A-ZÀ-Þ][\w'’-]{1,20}) \((?:our|my|unsere?|meine?|notre|mon|ma|nuestr[oa]|mi|noss[oa]|onze|mijn|(?:il |la )?nostr[oa]) [^()\n]{2,40}\)"
)


def met_by_one_name(text: str) -> Iterator[Person]:
    """Yield those named by one name: "Frau Dr. Reinhardt", "Kezia (our head barista)"."""
    yield from honoured(text)
    for match in _BY_TRADE.finditer(text):
        if is_head(match.group(1)) and fold(match.group(2)) in FIRST_NAMES:
            yield Person(match.group(2), None, None, PersonRole.INTERVIEWER)
    for match in _TITLED.finditer(text):
        preceding = text[: match.start()].rstrip().rpartition(" ")[2]
        if not preceding[:1].isupper() and _is_surname(match.group(1)):
            yield Person(match.group(1), None, None, PersonRole.INTERVIEWER)


def honoured(text: str) -> Iterator[Person]:
    """Yield those named by one name behind a title of courtesy, none of them greeted."""
    for match in _HONOURED.finditer(text):
        before = fold(text[max(0, match.start() - 16) : match.start()])
        if not _SALUTATION.search(before) and _is_surname(match.group(1)):
            yield Person(match.group(1), None, None, PersonRole.INTERVIEWER)


_BY_TRADE = re.compile(
    r"(?:\b(?:con|com|avec|by|with|met|mit)|\b(?:por|pel[ao]|par|d[ao]|dal|dalla|dall['’]|di)) (?:(?:el|la|le|les|il|o|a|our|de|der|dem|notre|nuestr[oa]|noss[oa]|nostr[oa]) |l['’])?"
    r"([a-zà-ÿ]{3,24}) ([A-ZÀ-Þ][\w'’-]{1,20})(?![\w'’@-]| [A-ZÀ-Þ&])"
)
"""Those met by their trade and first name: "procure pela enfermeira Vanessa"."""


def _is_surname(word: str) -> bool:
    plain = fold(word.rpartition(" ")[2])
    return plain not in _NO_SURNAME and (plain in SURNAMES or not is_head(plain))
