"""Reads stories in plain text: dated lines, and the plan that they must lead to.

    story: a Friday interview is thanked for on Monday
    me America/New_York US
    guide balanced
    2025-03-07 15:00 interview until 16:00
    2025-03-10 09:12 they promise by 2025-03-14
    expect thank_you due 2025-03-10 09:00 send_by 2025-03-10 12:00 rule thank-you.friday

Times are the owner's. `they` is a person, `machine` a relay, `I` the owner, `draft`
what became of a draft of ours; `at` moves the clock, which else stands at the last
line's time. An interview is invited to three days before, unless `invited` says when.
"""

import re
import shlex
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.applications import (
    Application,
    Event,
    FollowupState,
    FollowupStepped,
    LetterFiled,
    fold,
)
from assistant.guides import parse_profile
from assistant.planning import Plan, Policy, Step, WorkingCalendar, plan
from assistant.reading import Automatic, Head
from assistant.understanding import Findings, Promise, Request
from assistant.vocabulary import Address, FollowupKind, Kind, Owner, Person, Span

ROOT = Path(__file__).parents[2]
PROFILES = ROOT / "assistant" / "guides" / "profiles"
SCENARIOS = ROOT / "tests" / "scenarios"

ADA = Address("Ada Example", "ada@example.org")
JANE = Address("Jane Roe", "jane@acme.example")
RELAY = Address("Acme Hiring", "no-reply@greenhouse.io")

_DATED = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d) (.+)")


def profile(name: str):
    path = PROFILES / f"{name}.toml"
    return parse_profile(path.read_text(encoding="utf-8"), where=path.name)


@dataclass
class Story:
    title: str
    where: str
    lines: list[str] = field(default_factory=list)


def stories() -> list[Story]:
    found: list[Story] = []
    for path in sorted(SCENARIOS.glob("*.story")):
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = raw.partition("#")[0].strip()
            if line.startswith("story:"):
                title = line.removeprefix("story:").strip()
                found.append(Story(title, f"{path.name}:{number}"))
            elif line:
                found[-1].lines.append(line)
    return found


class Words:
    """The words of a line, taken one after the other or by name."""

    def __init__(self, text: str, zone: ZoneInfo) -> None:
        self.left = shlex.split(text)
        self.zone = zone

    def next(self) -> str:
        return self.left.pop(0)

    def flag(self, name: str) -> bool:
        if name not in self.left:
            return False
        self.left.remove(name)
        return True

    def value(self, name: str) -> str | None:
        if name not in self.left:
            return None
        place = self.left.index(name)
        found = self.left[place + 1]
        del self.left[place : place + 2]
        return found

    def day(self, name: str) -> date | None:
        found = self.value(name)
        return date.fromisoformat(found) if found else None

    def moment(self, name: str) -> datetime | None:
        if name not in self.left:
            return None
        place = self.left.index(name)
        day, at = self.left[place + 1 : place + 3]
        del self.left[place : place + 3]
        return self.at(day, at)

    def at(self, day: str, at: str) -> datetime:
        return datetime.combine(
            date.fromisoformat(day), time.fromisoformat(at), self.zone
        )


class Telling:
    """A story as far as it has been told."""

    def __init__(self) -> None:
        self.owner = Owner(
            ADA.name, frozenset({ADA.address}), ZoneInfo("America/New_York"), "US"
        )
        self.policy = Policy(profile("balanced"), self.owner)
        self.events: list[Event] = []
        self.now = datetime(2000, 1, 1, tzinfo=self.owner.timezone)
        self.numbers = 0

    @property
    def zone(self) -> ZoneInfo:
        return self.owner.timezone

    @property
    def application(self) -> Application:
        return fold("acme", self.events, certain=self.policy.confidence)

    @property
    def plan(self) -> Plan:
        return plan(self.application, self.policy, self.now)

    def tell(self, line: str) -> None:
        dated = _DATED.fullmatch(line)
        if dated:
            words = Words(dated[3], self.zone)
            self._dated(words.at(dated[1], dated[2]), words)
            assert not words.left, f"not understood: {words.left}"
            return
        words = Words(line, self.zone)
        getattr(self, f"_{words.next().replace('-', '_')}")(words)
        assert not words.left, f"not understood: {words.left}"

    # What the owner has set.

    def _me(self, words: Words) -> None:
        zone, country, *rest = words.left
        words.left = []
        self.owner = replace(
            self.owner,
            timezone=ZoneInfo(zone),
            country=None if country == "-" else country,
            subdivision=rest[0] if rest else None,
        )
        self.policy = replace(self.policy, owner=self.owner)

    def _guide(self, words: Words) -> None:
        self.policy = replace(self.policy, profile=profile(words.next()))

    def _company(self, words: Words) -> None:
        country, *rest = words.left
        words.left = []
        calendar = WorkingCalendar(country, rest[0] if rest else None)
        self.policy = replace(self.policy, company_calendar=calendar)

    def _quiet(self, words: Words) -> None:
        start, end = (time.fromisoformat(words.next()) for _ in range(2))
        self.policy = replace(self.policy, quiet_from=start, quiet_until=end)

    def _set(self, words: Words) -> None:
        rule, name, value = (words.next() for _ in range(3))
        known = {"on": True, "off": False}
        taken = known.get(value, int(value) if value.isdigit() else value)
        changes = {rule: {name: taken}}
        self.policy = replace(
            self.policy, profile=self.policy.profile.overridden(changes)
        )

    def _at(self, words: Words) -> None:
        self.now = words.at(words.next(), words.next())

    # What happens.

    def _dated(self, at: datetime, words: Words) -> None:
        who = words.next()
        if who == "interview":
            self._interview(at, words)
        elif who == "draft":
            self.now = at
            self._draft(words)
        else:
            self.now = at
            self._letter(at, who, words)

    def _interview(self, start: datetime, words: Words) -> None:
        zone = words.value("zone")
        if zone:
            start = start.replace(tzinfo=ZoneInfo(zone))
        until = words.value("until")
        end = (
            datetime.combine(start.date(), time.fromisoformat(until), start.tzinfo)
            if until
            else None
        )
        invited = words.moment("invited") or start - timedelta(days=3)
        sender = RELAY if words.flag("machine") else JANE
        self.now = max(self.now, invited)
        self.file(
            invited,
            Kind.INVITE,
            sender,
            interview=Span(start, end),
            phone=words.flag("phone"),
            confidence=float(words.value("confidence") or 0.97),
            certainty=float(words.value("certainty") or 1.0),
            warning=words.value("warning"),
            phones=tuple(filter(None, [words.value("number")])),
            postal_address=words.value("address"),
            promise=self._promise(words),
        )

    def _promise(self, words: Words) -> Promise | None:
        days = words.value("days-after-interview")
        working = words.value("working-days-after-interview")
        by, since = words.day("by"), words.day("since")
        if not (by or days or working):
            return None
        return Promise(
            by,
            since,
            asks_owner=words.flag("asks"),
            days_after_interview=int(days or working) if days or working else None,
            working_days=bool(working),
        )

    def _letter(self, at: datetime, who: str, words: Words) -> None:
        sender = {"they": JANE, "machine": RELAY, "I": ADA}[who]
        verb = words.next()
        kind, more = self._said(verb, at, words)
        more["friendly"] = words.flag("friendly")
        if verb == "ask" or verb == "promise-to-send":
            what = words.next()
            by = words.day("by")
            more["requests"] = (Request(what, by, from_owner=who == "I"),)
        else:
            more["promise"] = self._promise(words)
        self.file(
            at,
            kind,
            sender,
            confidence=float(words.value("confidence") or 0.97),
            certainty=float(words.value("certainty") or 1.0),
            **more,
        )

    def _said(self, verb: str, at: datetime, words: Words) -> tuple[Kind, dict]:
        match verb:
            case "write" | "promise" | "ask" | "promise-to-send":
                return Kind.REPLY, {}
            case "reject":
                return Kind.REJECTION, {}
            case "offer":
                return Kind.OFFER, {}
            case "propose":
                return Kind.PROPOSAL, {}
            case "hold":
                return Kind.REPLY, {"on_hold": True}
            case "withdraw":
                return Kind.REPLY, {"withdrawn": True}
            case "miss" | "put-off":
                return Kind.REPLY, {"unheld": True}
            case "cancel":
                return Kind.CANCELLATION, {}
            case "chat":
                return Kind.OTHER, {}
            case "acknowledge":
                return Kind.ACK, {}
            case "bounce":
                return Kind.AUTOREPLY, {"automatic": Automatic.BOUNCE}
            case "away":
                return Kind.AUTOREPLY, {"absent_until": words.day("until")}
            case "invite" | "move":
                start = words.moment("to")
                span = Span(start) if start else None
                kind = Kind.INVITE if verb == "invite" else Kind.RESCHEDULE
                return kind, {"interview": span}
        raise AssertionError(f"nobody knows how to {verb}")

    def file(self, at: datetime, kind: Kind, sender: Address, **more) -> None:
        self.numbers += 1
        certainty = more.pop("certainty", 1.0)
        confidence = more.pop("confidence", 0.97)
        head = Head(
            f"{self.numbers}",
            f"<{self.numbers}@mail>",
            at,
            sender,
            "Interview",
            to=(ADA if sender is not ADA else JANE,),
            automatic=more.pop("automatic", Automatic.NO),
        )
        found = Findings(
            kind,
            confidence,
            at,
            from_owner=sender is ADA,
            human=sender is not RELAY and kind is not Kind.AUTOREPLY,
            company="Acme",
            position="Data Engineer",
            people=() if sender is RELAY else (Person(JANE.name, JANE.address),),
            **more,
        )
        self.events.append(LetterFiled(at, head, found, certainty))

    def _draft(self, words: Words) -> None:
        """Let something become of the draft that the plan holds now, or held last."""
        kind = FollowupKind(words.next())
        state = FollowupState(words.next())
        step = self._known(kind) or self.step(kind)
        assert step, f"there is no {kind} to be {state}"
        self.events.append(
            FollowupStepped(
                self.now,
                step.id,
                state,
                kind,
                step.anchor,
                step.due,
                step.send_by,
                step.rule,
                step.guide,
                step.reason,
                f"<{step.id}@draft>",
                step.late,
                step.interview,
            )
        )

    def _known(self, kind: FollowupKind):
        found = [f for f in self.application.followups if f.kind is kind]
        return found[-1] if found and not self.step(kind) else None

    # What must come of it.

    def step(self, kind: FollowupKind) -> Step | None:
        return next((s for s in self.plan.steps if s.kind is kind), None)

    def _expect(self, words: Words) -> None:
        first = words.next()
        if first == "no":
            kind = FollowupKind(words.next())
            assert self.step(kind) is None, self.step(kind)
            self._expect_withheld(kind, words)
        elif first == "withheld":
            self._expect_withheld(FollowupKind(words.next()), words)
        elif first == "nothing":
            assert self.plan.steps == ()
        elif first == "suggestion":
            assert any(words.left[0] in s for s in self.plan.suggestions), self.plan
            words.left = []
        elif first == "silence":
            assert self.plan.suggestions == ()
        else:
            self._expect_step(FollowupKind(first), words)

    def _expect_withheld(self, kind: FollowupKind, words: Words) -> None:
        rule = words.value("rule")
        why = [w for w in self.plan.withheld if w.kind is kind]
        if rule:
            assert rule in [w.rule for w in why], why
        because = words.value("because")
        if because:
            assert because in " ".join(w.reason for w in why), why

    def _expect_step(self, kind: FollowupKind, words: Words) -> None:
        for name in ("due", "send_by", "late"):
            wanted = words.moment(name)
            if wanted:
                steps = [s for s in self.plan.steps if s.kind is kind]
                found = [f"{getattr(s, name):%Y-%m-%d %H:%M}" for s in steps]
                assert f"{wanted:%Y-%m-%d %H:%M}" in found, self.plan
        step = self.step(kind)
        assert step, self.plan
        rule = words.value("rule")
        if rule:
            assert step.rule == rule
        if words.flag("new-mail"):
            assert step.answers is None
        if words.flag("to-me"):
            assert step.to_owner
        answers = words.value("answers")
        if answers:
            assert step.answers == f"<{answers}@mail>"
