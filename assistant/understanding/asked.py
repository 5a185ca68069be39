"""Finds what one side asks of the other: samples, references, answers, topics."""

import re
from datetime import date

from assistant.languages import AND, LANGUAGES, either
from assistant.patterns import deferred
from assistant.understanding.clues import Clues
from assistant.understanding.findings import Findings, Request
from assistant.understanding.lexicon import Hit
from assistant.understanding.times import Role
from assistant.understanding.view import View
from assistant.vocabulary import Kind

_REACH = 140
_MOST = 6
_THINGS = {
    "ask.samples": "work samples",
    "ask.references": "references",
    "ask.portfolio": "portfolio",
    "ask.documents": "documents",
    "ask.salary": "salary and availability",
    "ask.task": "task",
}
# What stands in the letter itself is sent, and not promised any more.
_ENCLOSED = deferred(
    rf"https?:|\b(?:{either(language.papers.enclosed for language in LANGUAGES)})",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?\n]")
_PARTS = deferred(rf"\s*(?:[,;•|]|\s-\s|\b(?:{AND})\b)\s*")


def find_requests(findings: Findings, view: View) -> tuple[Request, ...]:
    """Return what is asked for, or promised by the owner, each thing once."""
    verb = "give.verb" if findings.from_owner else "ask.verb"
    clues = view.clues
    requests: dict[str, Request] = {}
    for hit in clues.hits.get(verb, ()):
        sentence = _sentence(clues.text, hit)
        if findings.from_owner and _ENCLOSED.search(clues.text, *sentence):
            continue
        for cue in _THINGS:
            for thing in clues.hits.get(cue, ()):
                if sentence[0] <= thing.start < sentence[1]:
                    what = " ".join(clues.text[thing.start : thing.end].split())
                    by = _by(view, sentence)
                    requests.setdefault(cue, Request(what, by, findings.from_owner))
    if findings.kind is Kind.REPLY and not findings.from_owner and not requests:
        requests.update(_question(view))
    return tuple(requests.values())[:_MOST]


def _question(view: View) -> dict[str, Request]:
    """Return the one question that a person's mail asks."""
    if not view.shape.human or not view.clues.has("reply.request"):
        return {}
    text = view.clues.text[view.clues.body :]
    place = text.find("?")
    if place < 0:
        return {}
    start = max((m.end() for m in _END.finditer(text, 0, place)), default=0)
    question = " ".join(text[start : place + 1].split())
    return {"question": Request(question, None)} if len(question) < 200 else {}


def _sentence(text: str, hit: Hit) -> tuple[int, int]:
    start = max((m.end() for m in _END.finditer(text, max(0, hit.start - _REACH), hit.start)), default=max(0, hit.start - _REACH))  # fmt: skip
    end = _END.search(text, hit.end, hit.end + 2 * _REACH)
    return start, end.start() if end else min(len(text), hit.end + 2 * _REACH)


def _by(view: View, sentence: tuple[int, int]) -> date | None:
    for mention in view.shape.times:
        if sentence[0] <= mention.start < sentence[1] and mention.role in (
            Role.DEADLINE,
            None,
        ):
            day = mention.day or (mention.span.start.date() if mention.span else None)
            if day and day >= view.shape.frame.sent.date():
                return day
    return None


def find_topics(clues: Clues) -> tuple[str, ...]:
    """Return the subjects that are to be talked about, as short phrases."""
    topics: dict[str, None] = {}
    for hit in clues.hits.get("topic.before", ()):
        end = _END.search(clues.text, hit.end, hit.end + 2 * _REACH)
        stop = end.start() if end else min(len(clues.text), hit.end + _REACH)
        for part in _PARTS.split(clues.text[hit.end : stop]):
            words = part.strip(" :-–—\t").split()
            if 1 <= len(words) <= 6 and any(len(w) > 3 for w in words):
                topics.setdefault(" ".join(words))
    return tuple(topics)[:_MOST]
