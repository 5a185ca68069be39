"""Mails put together of sentences that name an interview's time, and of others."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.understanding.times import Frame
from assistant.understanding.view import View
from assistant.vocabulary import Kind
from tests.phrases.alone import GREETINGS, seen
from tests.phrases.phrasebook import HERE, Phrase

OTHER = "none"
ZONES = {
    "en": ("America/New_York", "US"), "de": ("Europe/Berlin", "DE"), "fr": ("Europe/Paris", "FR"),
    "es": ("Europe/Madrid", "ES"), "it": ("Europe/Rome", "IT"), "nl": ("Europe/Amsterdam", "NL"),
    "pt": ("Europe/Lisbon", "PT"),
}  # fmt: skip
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday", "de": "Montag Dienstag Mittwoch Donnerstag Freitag",
    "fr": "lundi mardi mercredi jeudi vendredi", "es": "lunes martes miércoles jueves viernes",
    "it": "lunedì martedì mercoledì giovedì venerdì", "nl": "maandag dinsdag woensdag donderdag vrijdag",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
}  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}  # fmt: skip
DATED = {
    "en": "{w}, {m} {d}|{w} the {d}th|{m} {d}", "de": "{w}, den {d}. {m}|{w}, {d}.{n}.|{d}. {m}",
    "fr": "{w} {d} {m}|{d} {m}", "es": "{w} {d} de {m}|{d} de {m}", "it": "{w} {d} {m}|{d} {m}",
    "nl": "{w} {d} {m}|{d} {m}", "pt": "{w}, {d} de {m}|{w}, dia {d}",
}  # fmt: skip
JOINED = {
    "en": "{D} at {H}|{D}, {H}|{H} on {D}", "de": "{D} um {H}|{D}, {H}", "fr": "{D} à {H}|{D}, {H}",
    "es": "{D} a las {H}|{D}, {H}", "it": "{D} alle {H}|{D}, ore {H}", "nl": "{D} om {H}|{D}, {H}",
    "pt": "{D} às {H}|{D}, {H}",
}  # fmt: skip
CLOCKS = {
    "en": "{h12}:{m:02} {ap}|{h12}:{m:02}{ap}", "de": "{h}:{m:02} Uhr|{h}.{m:02} Uhr", "fr": "{h}h{m:02}|{h} h {m:02}",
    "es": "{h}:{m:02}|{h}:{m:02} h", "it": "{h}.{m:02}|{h}:{m:02}", "nl": "{h}.{m:02} uur|{h}:{m:02} uur",
    "pt": "{h}h{m:02}|{h}:{m:02}",
}  # fmt: skip
FULL = {"en": "{h12} {ap}|{h12}{ap}", "de": "{h} Uhr", "fr": "{h}h|{h} heures", "es": "{h}:00", "it": "{h}", "nl": "{h} uur", "pt": "{h}h"}  # fmt: skip
HOURS = {
    "en": "{a} to {b}|from {a} to {b}|{a}-{b}", "de": "{a} bis {b}", "fr": "de {a} à {b}", "es": "de {a} a {b}",
    "it": "dalle {a} alle {b}", "nl": "van {a} tot {b}", "pt": "das {a} às {b}",
}  # fmt: skip
_HOLE = re.compile(r"\{(\w)\}")
_FIRST, _LAST = time(8), time(19)
_DATED_SHARE = 0.55


@dataclass(frozen=True)
class Composed:
    """A mail, its kind, and the times that are, or may be, the interview's."""

    view: View
    kind: Kind
    meant: tuple[datetime, ...]


class Teller:
    """Fills in sentences of one language."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self.language = language
        self.chance = chance
        lines = (HERE / "starts" / f"{language}.txt").read_text("utf-8").splitlines()
        told = [line.partition(": ")[::2] for line in lines if not line.startswith("#")]
        self.others = [text for kind, text in told if kind == OTHER]
        self.own = [(Kind(kind), text) for kind, text in told if kind != OTHER]

    def of_something_else(self, sent: datetime) -> str:
        """Return a sentence whose times are not the interview's."""
        return self.filled(self.chance.choice(self.others), sent)[0]

    def of_the_interview(self, sent: datetime) -> tuple[Kind, str, tuple[datetime, ...]]:  # fmt: skip
        kind, text = self.chance.choice(self.own)
        return kind, *self.filled(text, sent)

    def filled(self, text: str, sent: datetime) -> tuple[str, tuple[datetime, ...]]:
        """Return the sentence with its times, and those of the interview."""
        chance, meant = self.chance, []
        day, other, gone = self.ahead(sent), self.ahead(sent), self.gone(sent)
        hour = self.hour()
        early = "{h}" in text.partition("{H}")[0]
        near = chance.choice((15, 30, 60)) if early else -chance.choice((60, 90, 120))
        beside = _moved(hour, -near) if "{H}" in text else self.hour()
        words = self.day(day, sent), self.clock(hour)
        given = {
            "D": words[0], "H": words[1], "T": self.joined(*words), "E": self.clock(_moved(hour, 60)),
            "K": self.clock(_moved(hour, 180)), "d": self.day(other, sent), "h": self.clock(beside),
            "e": self.clock(_moved(beside, 120)), "p": self.day(gone, sent), "r": self.hours(),
        }  # fmt: skip
        given["t"] = self.joined(self.day(other, sent), self.clock(self.hour()))
        zone = sent.tzinfo
        if "{H}" in text or "{T}" in text:
            meant.append(datetime.combine(day, hour, zone))
        if "{K}" in text:
            meant.append(datetime.combine(day, _moved(hour, 180), zone))
        for name in "UV":
            if f"{{{name}}}" in text:
                later, at = self.ahead(sent), self.hour()
                given[name] = self.joined(self.day(later, sent), self.clock(at))
                meant.append(datetime.combine(later, at, zone))
        return _HOLE.sub(lambda hole: given[hole[1]], text).replace("¶", "\n"), tuple(meant)  # fmt: skip

    def ahead(self, sent: datetime) -> date:
        return self._workday(sent.date(), range(1, 13))

    def gone(self, sent: datetime) -> date:
        return self._workday(sent.date(), range(-6, 0))

    def _workday(self, sent: date, days: range) -> date:
        around = [sent + timedelta(days=n) for n in days]
        return self.chance.choice([day for day in around if day.weekday() < 5])

    def hour(self) -> time:
        return time(self.chance.randrange(8, 18), self.chance.choice((0, 0, 0, 15, 30, 30, 45)))  # fmt: skip

    def day(self, day: date, sent: datetime) -> str:
        """Write a day by its weekday alone, where that is the next of its name, or its date."""
        weekday = WEEKDAYS[self.language].split()[day.weekday()]
        if 1 < abs((day - sent.date()).days) < 6 and self.chance.random() > _DATED_SHARE:  # fmt: skip
            return weekday
        form = self.chance.choice(DATED[self.language].split("|"))
        form = form.replace("{d}th", "{d}") if day.day % 10 in (1, 2, 3) and "the" not in form else form  # fmt: skip
        return form.format(w=weekday, d=day.day, n=day.month, m=MONTHS[self.language].split()[day.month - 1])  # fmt: skip

    def clock(self, at: time) -> str:
        forms = (CLOCKS if at.minute else FULL)[self.language]
        form = self.chance.choice(forms.split("|"))
        half = "am" if at.hour < 12 else "pm"
        half = self.chance.choice((half, half.upper()))
        return form.format(h=at.hour, h12=(at.hour - 1) % 12 + 1, m=at.minute, ap=half)

    def joined(self, day: str, clock: str) -> str:
        form = self.chance.choice(JOINED[self.language].split("|"))
        return form.format(D=day, H=clock)

    def hours(self) -> str:
        form = self.chance.choice(HOURS[self.language].split("|"))
        first, last = self.chance.randrange(7, 11), self.chance.randrange(14, 20)
        return form.format(a=self.clock(time(first)), b=self.clock(time(last)))


def compose(chance: random.Random, mails: int) -> Iterator[Composed]:
    """Yield mails in all languages, each with one sentence about its interview."""
    tellers = {code: Teller(code, chance) for code in GREETINGS}
    for number in range(mails):
        code = [*tellers][number % len(tellers)]
        zone, country = ZONES[code]
        sent = datetime(2026, 1, 5, 9, 30, tzinfo=ZoneInfo(zone)) + timedelta(days=chance.randrange(340))  # fmt: skip
        kind, own, meant = tellers[code].of_the_interview(sent)
        parts = [tellers[code].of_something_else(sent) for _ in range(chance.choice((1, 2, 2, 3)))]  # fmt: skip
        parts.insert(chance.randrange(len(parts) + 1), own)
        apart = ("\n", "\n\n") if "\n" in own else (" ", "\n", "\n\n", "\n\n")
        text = chance.choice(apart).join(parts)
        frame = Frame(sent, ZoneInfo(zone), (code,), country)
        yield Composed(seen(Phrase(text, "", frame, "")), kind, meant)


def _moved(at: time, minutes: int) -> time:
    """Return the hour moved within its day."""
    whole = max(6 * 60, min(22 * 60, at.hour * 60 + at.minute + minutes))
    return time(whole // 60, whole % 60)
