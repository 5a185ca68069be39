"""What they asked for or were promised, by the kinds of thing a letter can name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.applications import Application, RequestMade
from assistant.drafting.cleaning import clean_line
from assistant.languages import ENGLISH, LANGUAGES, either
from assistant.understanding import Request

_PAPERS = tuple(language.papers for language in LANGUAGES)
KINDS = {
    kind: either(papers.things.get(kind, "") for papers in _PAPERS)
    for kind in ENGLISH.papers.things
}
"""Words, in all languages, by which a thing is asked for."""
_KINDS = {
    kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for kind, words in KINDS.items()
}
_RESUME = re.compile(r"(?<!\w)r[eé]sum[eé]", re.IGNORECASE)
_QUESTION = re.compile(
    rf"\?$|{either(papers.question for papers in _PAPERS)}", re.IGNORECASE
)
"""What no paper answers, but the owner alone."""
_LINK = re.compile(r"https?://[!-;=?-~]{1,300}", re.IGNORECASE)
_MOST = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """Things to send: `kind` is a key of KINDS, `link` None where the owner has none.

    A CV that they call a resume is one in the answer, too.
    """

    kind: str
    link: str | None
    promised: bool


def open_requests(application: Application) -> tuple[RequestMade, ...]:
    """Return what is still to be sent: the owner's next letter counts as its answer."""
    letters = [one for one in application.letters if one.findings.from_owner]
    latest = max((one.at for one in letters), default=None)
    return tuple(
        made for made in application.requests if latest is None or made.at >= latest
    )


def things(
    requests: Iterable[RequestMade], materials: Mapping[str, str]
) -> tuple[Asked, ...]:
    """Return what these requests are about, with the owner's links to it."""
    found = [asked for made in requests for asked in _things(made.request, materials)]
    return tuple({one.kind: one for one in found}.values())[:_MOST]


def _things(request: Request, materials: Mapping[str, str]) -> Iterator[Asked]:
    text = clean_line(request.what)
    kinds = [kind for kind, words in _KINDS.items() if words.search(text)]
    if not kinds and text and not _QUESTION.search(text):
        # Whatever else can be sent goes by the name that fits it all.
        kinds = ["documents"]
    for kind in kinds:
        called = "resume" if kind == "cv" and _RESUME.search(text) else kind
        yield Asked(called, _link(_KINDS[kind], materials), request.from_owner)


def _link(words: re.Pattern[str], materials: Mapping[str, str]) -> str | None:
    """Return the owner's link whose name says what is asked for."""
    for name, link in materials.items():
        label = clean_line(name).replace("_", " ").replace("-", " ")
        if words.search(label) and _LINK.fullmatch(link.strip()):
            return link.strip()
    return None
