"""Makes mails of which it is known who hires for what: patterns filled with made-up names."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cache

from assistant.vocabulary import Kind
from tests.phrases.phrasebook import HERE

BEGINNINGS = "Bal Cor Del Fen Gal Hel Kor Lum Mar Nor Or Pel Quin Ros Sol Tal Ul Ver Wen Zan Bri Sto Tre Aro".split()  # fmt: skip
ENDINGS = "vex dara mont tis bria lux gate wick ra nova tek lis mora ven dale sico ria ton mar quo".split()  # fmt: skip
SYSTEMS = "greenhouse.io personio.de teamtailor.com workable.com lever.co recruitee.com indeed.com linkedin.com infojobs.net gupy.io calendly.com smartrecruiters.com".split()  # fmt: skip
EACH = 4


@dataclass(frozen=True)
class Mail:
    """A made-up mail: what it is, its bytes, who hires for which post, if it says so."""

    kind: Kind
    message: bytes
    company: str | None
    position: str | None
    place: str


def made_up() -> Iterator[Mail]:
    """Yield each pattern of each language a few times, with other names each time."""
    chance = random.Random(7)
    for path in sorted((HERE / "employers").glob("??.txt")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for _ in range(EACH):
                yield _mail(line, path.stem, chance, f"{path.stem}:{number}")


def titles_made_up() -> dict[str, list[str]]:
    """Return the titles of made-up mails by their language."""
    pools = ((code, words) for (code, sort), words in _pools().items() if sort == "title")  # fmt: skip
    return {
        code: [title.strip() for title in words.split("|")] for code, words in pools
    }


def _mail(line: str, code: str, chance: random.Random, place: str) -> Mail:
    kind, sender, subject, text = line.split(" | ", 3)
    names = _names(code, chance)
    told = [sort for sort in ("E", "A") if f"{{{sort}}}" in f"{sender}{subject}{text}"]
    company = names[told[0]] if told else None
    position = names["T"] if "{T}" in f"{subject}{text}" else None
    message = EmailMessage()
    message["From"], message["To"] = sender.format(**names), "Ada <ada@example.org>"
    message["Subject"] = subject.format(**names).replace("¦", "|")
    message["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
    message.set_content(text.format(**names).replace("¶", "\n") + "\n")
    return Mail(Kind(kind), message.as_bytes(), company, position, place)


def _names(code: str, chance: random.Random) -> dict[str, str]:
    pools = _pools()
    first, last = (chance.sample(pools[code, sort].split(), 3) for sort in ("first", "last"))  # fmt: skip
    people = [" ".join(each) for each in zip(first, last, strict=True)]
    parts = {
        "F": chance.choice(pools[code, "first"].split()),
        "C": chance.choice(pools[code, "city"].split()),
    }

    def called(sort: str) -> str:
        words = [chance.choice(BEGINNINGS) + chance.choice(ENDINGS) for _ in "KK"]
        some = chance.sample(pools[code, "last"].split(), 2)
        more = {"K": words[0], "K2": words[1], "L": some[0], "L2": some[1]}
        common = chance.sample(pools[code, "word"].split(), 2)
        more |= {"W": common[0], "W2": common[1], "w": common[0].lower(), "k": words[0].lower()}  # fmt: skip
        return chance.choice(pools[code, sort].split("|")).strip().format(**parts, **more)  # fmt: skip

    employer, agency = called("house"), called("agency")
    whole = chance.choice(BEGINNINGS) + chance.choice(ENDINGS)
    system = chance.choice(SYSTEMS)
    names = {"P": people[0], "P2": people[1], "P3": people[2], "F2": first[1], "L2": last[1], "L3": last[2]}  # fmt: skip
    names |= {"E": employer, "A": agency, "X": whole, "S": system.split(".")[0].capitalize()}  # fmt: skip
    names |= {"F": first[0], "C": parts["C"], "s": system.split(".")[0]}
    names |= {"e": _domain(employer, chance), "a": _domain(agency, chance), "x": whole.lower()}  # fmt: skip
    names["p"] = chance.choice((f"{first[0]}.{last[0]}", first[0], f"{first[0][0]}.{last[0]}", f"{first[0]}{last[0]}"))  # fmt: skip
    names["p"], names["g"] = _plain(names["p"]), _plain(f"{first[0]}.{last[0]}{chance.randrange(90)}")  # fmt: skip
    names["T"] = chance.choice(pools[code, "title"].split("|")).strip()
    names["D"] = chance.choice(pools[code, "term"].split("|"))
    names["N"] = chance.choice(("R-{:07}", "2026-{:04}", "REQ{:06}", "{:05}BR", "{:04}/26")).format(chance.randrange(9999))  # fmt: skip
    names["J"], names["J2"] = chance.sample(pools[code, "job"].split("|"), 2)
    names["B"] = chance.choice(pools[code, "street"].split("|")).strip()
    names["R"] = chance.choice(pools[code, "room"].split("|")).strip()
    return names


@cache
def _pools() -> dict[tuple[str, str], str]:
    lines = (HERE / "employers" / "names.txt").read_text("utf-8").splitlines()
    cells = (line.split(": ", 1) for line in lines)
    return {(key[:2], key[3:]): words for key, words in cells}


def _domain(name: str, chance: random.Random) -> str:
    """Return how a house may call itself in a domain: whole, hyphened, shortened."""
    words = [w for w in re.findall(r"[\w']+", name) if w.lower() not in ("the", "de", "of", "do", "di")]  # fmt: skip
    plain = [_plain(word) for word in words]
    initials = "".join(w[0] for w in plain)
    forms = ["".join(plain), "".join(plain), "-".join(plain), max(plain, key=len)]
    forms += [initials] if len(initials) > 2 else []
    return chance.choice(forms)


def _plain(word: str) -> str:
    table = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
    spelled = "".join(table.get(c, c) for c in word.lower())
    folded = spelled.translate(str.maketrans("áàâãéèêëíïîóôõúùûçñ", "aaaaeeeeiiiooouuucn"))  # fmt: skip
    return re.sub(r"[^a-z0-9.]", "", folded)
