"""A language model on this machine, asked to say a letter in other words."""

import http.client
import json
from collections import OrderedDict
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from assistant.drafting import Brief

_MOST_BYTES = 200_000
_CHUNK = 4096
_KEPT = 200
_TASK = (
    "You rewrite a short letter after a job interview. Write in the language with the"
    " code {language}, in a {register} tone. Keep its meaning and the order of its"
    " paragraphs, separated by blank lines; at most three, and no longer than they"
    " are. Use only the facts that the letter holds: add no name, number, link, promise"
    " or claim. Answer with the paragraphs alone, without greeting, close or subject."
)


@dataclass(slots=True)
class Model:
    """An OpenAI-compatible endpoint on loopback; its silence and its faults are no news.

    What it answered is remembered, so that the same letter is asked for once.
    """

    url: str
    name: str
    timeout: float
    _answers: OrderedDict[Brief, str | None] = field(default_factory=OrderedDict)

    def __call__(self, brief: Brief) -> str | None:
        """Return the letter in other words, None where there is no use in the answer."""
        if brief not in self._answers:
            self._answers[brief] = self._ask(brief)
            if len(self._answers) > _KEPT:
                self._answers.popitem(last=False)
        return self._answers[brief]

    def _ask(self, brief: Brief) -> str | None:
        """Ask over plain HTTP: no proxy, no redirect, the letter stays at home."""
        parts = urlsplit(self.url)
        connection = http.client.HTTPConnection(
            parts.hostname or "localhost", parts.port or 80, timeout=self.timeout
        )
        try:
            connection.request(
                "POST",
                f"{parts.path.rstrip('/')}/chat/completions",
                json.dumps(_question(brief, self.name)).encode(),
                {"Content-Type": "application/json"},
            )
            response = connection.getresponse()
            if response.status != http.client.OK:
                return None
            return _answer(_read(response, monotonic() + self.timeout))
        except (OSError, ValueError, http.client.HTTPException):
            return None
        finally:
            connection.close()


def _read(response: http.client.HTTPResponse, deadline: float) -> bytes:
    """Return an answer; raise `ValueError` for one that takes too long or too much."""
    raw = b""
    while chunk := response.read1(_CHUNK):
        raw += chunk
        if len(raw) > _MOST_BYTES or monotonic() > deadline:
            raise ValueError("the answer takes no end")
    return raw


def _question(brief: Brief, model: str) -> dict[str, Any]:
    task = _TASK.format(language=brief.language, register=brief.register)
    return {
        "model": model,
        "temperature": 0,
        "stream": False,
        "max_tokens": 600,
        "messages": [
            {"role": "system", "content": task},
            {"role": "user", "content": "\n\n".join(brief.paragraphs)},
        ],
    }


def _answer(raw: bytes) -> str | None:
    """Return the text of an answer; raise `ValueError` for one that is none."""
    try:
        content = json.loads(raw)["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError):
        return None
    return content if isinstance(content, str) and content.strip() else None
