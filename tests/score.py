"""Scores the understanding on the letters of `tests/letters`.

Run `python -m tests.score [--kept] [--misses] [--about ABOUT] [PATH…]`.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.reading import read_letter
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import Kind, Owner, Place, Span

LETTERS = Path(__file__).parent / "letters"
SILENT = {"other", "autoreply", "ack"}
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)
LEGAL = re.compile(
    r"\b(inc|llc|ltd|limited|plc|gmbh|ag|se|kg|co|corp|corporation|company|sa|s a|sas|sarl|srl|s r l|spa|s p a|bv|b v|nv|n v|lda|ltda|sl|s l|oy|ab|as|e v|ev|eg|llp|mbh|pte|pvt|pty|vzw|asbl|partgmbb|aor|und|and|the)\b"
)


@dataclass
class Miss:
    file: str
    about: str
    expected: object
    found: object


@dataclass
class Score:
    kinds: Counter = field(default_factory=Counter)
    tallies: dict = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    languages: dict = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(lambda: [0, 0]))
    )
    groups: dict = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    bands: dict = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    misses: list = field(default_factory=list)
    claims: list = field(default_factory=lambda: [0, 0])

    def note(
        self,
        place: "Letterfile",
        about: str,
        expected: object,
        found: object,
        right: bool,
    ):
        self.tallies[about][0] += right
        self.tallies[about][1] += 1
        self.languages[place.language][about][0] += right
        self.languages[place.language][about][1] += 1
        if not right:
            self.misses.append(Miss(place.name, about, expected, found))


@dataclass(frozen=True)
class Letterfile:
    path: Path
    expected: dict
    language: str

    @property
    def name(self) -> str:
        return str(self.path.relative_to(LETTERS))


def cases(*, kept: bool) -> Iterator[list[Path]]:
    """Yield each case: one letter alone, or the letters of one conversation."""
    root = LETTERS / "kept" if kept else LETTERS
    for group in sorted(p for p in root.iterdir() if p.is_dir()):
        if group.name == "kept":
            continue
        for place in sorted(group.iterdir()):
            if place.is_dir():
                yield sorted(place.glob("*.eml"))
            elif place.suffix == ".eml":
                yield [place]


def expectations(path: Path) -> dict:
    return json.loads(path.with_suffix(".findings.json").read_text("utf-8"))


def owner_of(expected: dict) -> Owner:
    me = expected.get("me", {})
    return Owner(
        name=me.get("name", "Ada Example"),
        addresses=frozenset(
            a.lower() for a in me.get("addresses", ["ada@example.org"])
        ),
        timezone=ZoneInfo(me.get("timezone", "America/New_York")),
        country=me.get("country", "US"),
        subdivision=me.get("subdivision"),
    )


def read_case(paths: list[Path], owner: Owner):
    letters = []
    for path in paths:
        received = datetime(2028, 1, 1, tzinfo=UTC)
        letter = read_letter(
            path.read_bytes(), key=path.name, place=Place.INBOX, received=received
        )
        if letter.head.sender.address in owner.addresses:
            letter = replace(letter, head=replace(letter.head, place=Place.SENT))
        letters.append((letter.head.at, path, letter))
    return sorted(letters, key=lambda item: (item[0], item[1]))


def plain(name: str | None) -> str:
    folded = unicodedata.normalize("NFKD", (name or "").casefold())
    folded = "".join(
        c if c.isalnum() else " " for c in folded if not unicodedata.combining(c)
    )
    short = LEGAL.sub(" ", " ".join(folded.split()))
    return short.replace(" ", "") or folded.replace(" ", "")


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(UTC) if text else None


def start_of(span: Span | None) -> datetime | None:
    return span.start.astimezone(UTC) if span else None


def compare(score: Score, place: Letterfile, found: Findings) -> None:
    expected = place.expected
    kind = expected["kind"]
    right = kind == found.kind.value
    score.kinds[kind, found.kind.value] += 1
    score.note(place, "kind", kind, found.kind.value, right)
    group = place.name.split("/")[0]
    score.groups[group][0] += right
    score.groups[group][1] += 1
    band = max(b for b in BANDS if found.confidence >= b)
    score.bands[band][0] += right
    score.bands[band][1] += 1
    if kind in SILENT:
        claimed = found.interview is not None or found.kind in (
            Kind.INVITE,
            Kind.RESCHEDULE,
        )
        score.claims[0] += claimed
        score.claims[1] += 1
    compare_times(score, place, found)
    for about in ("company", "position"):
        if about in expected and (expected[about] or kind not in SILENT - {"ack"}):
            value = getattr(found, about)
            score.note(
                place,
                about,
                expected[about],
                value,
                plain(expected[about]) == plain(value),
            )
    if "agency" in expected:
        named, agency = expected["agency"], found.agency
        about = "agency" if named else "no agency"
        score.note(place, about, named, agency, plain(named) == plain(agency))
    if expected.get("people") is not None and kind not in SILENT:
        compare_people(score, place, found)


def compare_times(score: Score, place: Letterfile, found: Findings) -> None:
    expected = place.expected
    if expected.get("interview"):
        wanted = instant(expected["interview"]["start"])
        span = found.interview
        score.note(
            place,
            "start",
            expected["interview"]["start"],
            span and span.start.isoformat(),
            wanted == start_of(span),
        )
        if wanted == start_of(span) and span:
            end = span.end.astimezone(UTC) if span.end else None
            score.note(
                place,
                "end",
                expected["interview"].get("end"),
                span.end and span.end.isoformat(),
                instant(expected["interview"].get("end")) == end,
            )
            known = expected["interview"].get("tz_known")
            score.note(place, "tz_known", known, span.tz_known, known == span.tz_known)
    elif "interview" in expected:
        score.note(
            place,
            "no interview",
            None,
            found.interview and found.interview.start.isoformat(),
            found.interview is None,
        )
    if expected["kind"] in ("proposal", "reschedule") and "slots" in expected:
        wanted = [instant(s["start"]) for s in expected["slots"]]
        given = [start_of(s) for s in found.slots]
        score.note(
            place,
            "slots",
            [s["start"] for s in expected["slots"]],
            [s.start.isoformat() for s in found.slots],
            sorted(wanted) == sorted(given),
        )
    if "promise" in expected:
        wanted = expected["promise"] and date.fromisoformat(expected["promise"]["by"])
        by = found.promise.by if found.promise else None
        about = "promise" if wanted else "no promise"
        score.note(place, about, wanted and str(wanted), by and str(by), wanted == by)


def compare_people(score: Score, place: Letterfile, found: Findings) -> None:
    wanted = {plain(p["name"]) for p in place.expected["people"]}
    given = {plain(p.name) for p in found.people}
    score.note(
        place,
        "people",
        sorted(p["name"] for p in place.expected["people"]),
        sorted(str(p.name) for p in found.people),
        wanted == given,
    )


def figures(score: Score) -> list[tuple[str, int, float, float, float]]:
    rows = []
    for kind in (k.value for k in Kind):
        hit = score.kinds[kind, kind]
        wanted = sum(n for (e, _), n in score.kinds.items() if e == kind)
        given = sum(n for (_, f), n in score.kinds.items() if f == kind)
        precision, recall = (
            hit / given if given else 0.0,
            hit / wanted if wanted else 0.0,
        )
        total = precision + recall
        rows.append(
            (
                kind,
                wanted,
                precision,
                recall,
                2 * precision * recall / total if total else 0.0,
            )
        )
    return rows


def show(score: Score) -> None:
    rows = [row for row in figures(score) if row[1]]
    print(f"{'kind':14}{'n':>5}{'P':>8}{'R':>8}{'F1':>8}")
    for kind, n, p, r, f in rows:
        print(f"{kind:14}{n:5}{p:8.3f}{r:8.3f}{f:8.3f}")
    print(
        f"{'macro-F1':14}{sum(r[1] for r in rows):5}{'':16}{sum(r[4] for r in rows) / max(1, len(rows)):8.3f}"
    )
    print(
        "\nconfused (expected > found):",
        ", ".join(f"{e}>{f} {n}" for (e, f), n in score.kinds.most_common() if e != f)
        or "none",
    )
    print(f"\n{'finding':14}{'right':>7}{'of':>6}{'share':>8}")
    for about, (right, of) in sorted(score.tallies.items()):
        print(f"{about:14}{right:7}{of:6}{right / of:8.3f}")
    print(
        f"interviews claimed where there is none: {score.claims[0]} of {score.claims[1]}"
    )
    print("\nconfidence    right    of   share")
    for band, (right, of) in sorted(score.bands.items()):
        print(f"from {band:<7}{right:7}{of:6}{right / of:8.3f}")
    show_languages(score)
    print(
        "\ngroups:",
        ", ".join(f"{g} {r}/{n}" for g, (r, n) in sorted(score.groups.items())),
    )


def show_languages(score: Score) -> None:
    abouts = ("kind", "start", "promise", "company", "position", "slots", "people")
    print(f"\n{'language':10}" + "".join(f"{a:>16}" for a in abouts))
    for language, tallies in sorted(score.languages.items()):
        cells = (tallies.get(a, [0, 0]) for a in abouts)
        print(
            f"{language:10}"
            + "".join(f"{f'{r}/{n} {r / n:.3f}' if n else '-':>16}" for r, n in cells)
        )


def run(*, kept: bool, only: list[str]) -> Score:
    score = Score()
    for paths in cases(kept=kept):
        group = paths[0].relative_to(LETTERS / "kept" if kept else LETTERS).parts[0]
        if only and not any(
            str(paths[0].relative_to(LETTERS)).startswith(o) for o in only
        ):
            continue
        owner = owner_of(expectations(paths[0]))
        earlier: tuple[Findings, ...] = ()
        for _, path, letter in read_case(paths, owner):
            found = understand(letter, Conversation(earlier), owner)
            language = group if len(group) == 2 else found.language
            compare(score, Letterfile(path, expectations(path), language), found)
            earlier = (*earlier, found)
    return score


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--kept", action="store_true", help="score the letters kept aside"
    )
    parser.add_argument("--misses", action="store_true", help="list every miss")
    parser.add_argument(
        "--about", action="append", default=[], help="list only misses about this"
    )
    parser.add_argument("only", nargs="*", help="only paths that begin so")
    options = parser.parse_args()
    score = run(kept=options.kept, only=options.only)
    for miss in score.misses if options.misses or options.about else ():
        if not options.about or miss.about in options.about:
            print(
                f"{miss.file}: {miss.about}: expected {miss.expected}, found {miss.found}"
            )
    show(score)
    return 0


if __name__ == "__main__":
    sys.exit(main())
