"""General-purpose tools that find dates in text, behind one form."""

import importlib
import json
import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

SCRIPT = Path(__file__).with_name("dates.mjs")
CHRONO = "chrono-node@2"

Wall = tuple[int, int, int, int, int]


@dataclass(frozen=True)
class Text:
    """The new words of a mail, its language, and when it was sent."""

    words: str
    language: str
    at: datetime


@dataclass(frozen=True)
class Outcome:
    """How many seconds of a processor all texts took, and the wall clock times found in each."""

    seconds: float
    found: list[list[Wall]]


def wall(at: datetime) -> Wall:
    """Return a moment as a clock on the wall shows it."""
    return at.year, at.month, at.day, at.hour, at.minute


def timed(read: Callable[[Text], list[Wall]], texts: list[Text]) -> Outcome:
    """Read all texts, after a few to warm up."""
    for text in texts[:10]:
        read(text)
    began = time.process_time()
    found = [read(text) for text in texts]
    return Outcome(time.process_time() - began, found)


def dateparser_search(texts: list[Text], *, told: bool = True) -> Outcome:
    """Run dateparser's search; it is `told` the language of each text, or finds it."""
    warnings.simplefilter("ignore")
    search_dates = importlib.import_module("dateparser.search").search_dates

    def read(text: Text) -> list[Wall]:
        base = {"RELATIVE_BASE": text.at.replace(tzinfo=None)}
        languages = [text.language] if told else None
        found = search_dates(text.words, languages=languages, settings=base)
        return [wall(at) for _, at in found or ()]

    return timed(read, texts)


def recognizers_text(texts: list[Text]) -> Outcome:
    """Run Microsoft's recognizers in the culture of each text."""
    warnings.simplefilter("ignore")
    recognize_datetime = importlib.import_module(
        "recognizers_date_time"
    ).recognize_datetime

    cultures = {"en": "en-us", "fr": "fr-fr", "es": "es-es", "pt": "pt-br"}

    def read(text: Text) -> list[Wall]:
        culture = cultures.get(text.language, "en-us")
        reference = text.at.replace(tzinfo=None)
        found = recognize_datetime(text.words, culture, reference=reference)
        values = (v for r in found for v in (r.resolution or {}).get("values", ())[:1])
        return [wall(at) for v in values if (at := _moment(v))]

    return timed(read, texts)


def _moment(value: dict) -> datetime | None:
    for name in ("value", "start"):
        try:
            return datetime.fromisoformat(value.get(name, ""))
        except (TypeError, ValueError):
            continue
    return None


def chrono_node(texts: list[Text]) -> Outcome:
    """Install chrono-node into a passing folder and run it there; its start not counted."""
    if shutil.which("npm") is None:
        raise ImportError("npm is missing")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "package.json").write_text('{"type": "module"}')
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", CHRONO]
        if subprocess.run(
            install, check=False, cwd=folder, capture_output=True
        ).returncode:
            raise ImportError(f"npm could not install {CHRONO}")
        script = Path(folder) / SCRIPT.name
        shutil.copy(SCRIPT, script)
        mails = [
            {"text": t.words, "language": t.language, "at": t.at.isoformat()}
            for t in texts
        ]
        run = subprocess.run(
            ["node", str(script)], input=json.dumps(mails), capture_output=True,
            text=True, check=True, cwd=folder,
        )  # fmt: skip
    answer = json.loads(run.stdout)
    found = [[tuple(w) for w in each] for each in answer["found"]]
    return Outcome(answer["seconds"], found)


RIVALS: dict[str, Callable[[list[Text]], Outcome]] = {
    "dateparser search": dateparser_search,
    "the same, no language told": partial(dateparser_search, told=False),
    "chrono-node": chrono_node,
    "recognizers-text": recognizers_text,
}
