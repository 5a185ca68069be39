"""The composition root: the only place that knows which parts make the program."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone

import assistant.guides
from assistant.config import Config, MaildirAccount
from assistant.drafting import (
    Template,
    TemplateError,
    ThankYouTo,
    Writer,
    parse_templates,
    unlinked,
    write,
)
from assistant.guides import Channel, Profile, ProfileError, parse_profile
from assistant.mailboxes import Opener, identity_of
from assistant.pipeline import Policy, World, begin, rebuild
from assistant.planning import Policy as PlanningPolicy
from assistant.planning import appears, plan
from assistant.reading import Letter
from assistant.shell.clock import Clock, SystemClock, parse_clock
from assistant.shell.credentials import forbid_core_dumps
from assistant.shell.daemon import Daemon
from assistant.shell.faults import Fault
from assistant.shell.house import House, MakeDesk
from assistant.shell.keeper import Desk, Working
from assistant.shell.logs import set_up_logs
from assistant.shell.looking import HostileLetter
from assistant.shell.model import Model
from assistant.shell.parsing import Hostile, Parser
from assistant.shell.places import (
    installation_secret,
    is_url,
    state_folder,
    store_file,
)
from assistant.shell.store import Store
from assistant.understanding import (
    Conversation,
    Findings,
    detect_language,
    might_matter,
    understand,
)
from assistant.vocabulary import Owner

CLOCK = "FOLLOWUPD_CLOCK"
_PROFILES = Path(assistant.guides.__file__).with_name("profiles")

Understand = Callable[[Letter, Conversation, Owner], Findings]


def owner_of(config: Config) -> Owner:
    """Return the job-seeker, with the machine's zone where the config names none."""
    me = config.me
    zone = me.timezone or system_zone()
    return Owner(me.name, frozenset(me.addresses), zone, me.country, me.subdivision)


def system_zone() -> ZoneInfo:
    """Return the machine's own zone, UTC where it has none.

    It is taken by its name: what was read from a file, as with TZ=:/etc/localtime,
    can't be handed to the parser's process.
    """
    try:
        return ZoneInfo(str(get_localzone()))
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def profile_of(
    config: Config,
    *,
    where: str = "guide.rules",
    lines: Mapping[tuple[str, ...], int] = MappingProxyType({}),
) -> Profile:
    """Return the guide that the config names, with its changes; raise `ProfileError`.

    `where` and `lines` tell the file and the place of each key of `[guide]`.
    """
    use = config.guide.use
    shipped = _PROFILES / f"{use}.toml"
    file = shipped if shipped.parent == _PROFILES and shipped.exists() else Path(use)
    try:
        text = file.expanduser().read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        names = ", ".join(guide_names())
        raise ProfileError(
            [f"guide.use: there is no guide {use!r}: take one of {names}, or a path"]
        ) from None
    guide = parse_profile(text, where=file.name)
    profile = guide.overridden(config.guide.rules, where=where, lines=lines)
    if config.thank_you.after_their_mail:
        window = {"after_their_mail": config.thank_you.after_their_mail}
        profile = profile.overridden({"thank-you.window": window})
    if config.guide.channel:
        profile = replace(profile, channel=Channel(config.guide.channel))
    return profile


def templates_of(config: Config) -> tuple[Template, ...]:
    """Return the owner's own letters; raise `TemplateError` with every fault."""
    if config.drafts.templates is None:
        return ()
    folder = Path(config.drafts.templates).expanduser()
    if not folder.is_dir():
        raise TemplateError([f"drafts.templates: there is no folder {folder}"])
    files = sorted(folder.glob("*.txt"))
    return parse_templates({str(file): file.read_bytes() for file in files})


def guide_names() -> tuple[str, ...]:
    """Return the short names of the guides that ship, `balanced` first."""
    names = {path.stem for path in _PROFILES.glob("*.toml")}
    return ("balanced", *sorted(names - {"balanced"}))


def policy_of(
    config: Config, owner: Owner | None = None, understanding: Understand = understand
) -> Policy:
    """Return the stages, furnished with the owner and the guide."""
    owner = owner or owner_of(config)
    profile = profile_of(config)
    certain = config.drafts.confidence
    planned = PlanningPolicy(
        profile,
        owner,
        quiet_from=config.guide.quiet_from,
        quiet_until=config.guide.quiet_until,
        confidence=certain,
        thank_each=config.thank_you.to == "each",
    )
    writer = writer_of(config, owner=owner, profile=profile)
    return Policy(
        understand=understanding,
        plan=lambda application, now: plan(application, planned, now),
        write=lambda step, application, now: write(step, application, writer, now),
        certain=certain,
        note_word=config.notes.subject,
        appears=partial(appears, planned),
        unlinked=lambda step, application: unlinked(step, application, writer),
    )


def writer_of(config: Config, *, owner: Owner, profile: Profile) -> Writer:
    """Return what is known of the owner when letters are written in his name."""
    me = config.me
    return Writer(
        owner,
        address=next(iter(me.addresses), None),
        signature=config.drafts.signature,
        phone=me.phone,
        skills=me.skills if profile.follows("letter.skill") else {},
        materials=me.materials,
        no_timeline_question=profile.rule("letter.check-in").values.get("asks")
        == "nothing",
        asks_questions=profile.follows("letter.questions"),
        paragraphs=profile.rule("letter.short").count("paragraphs"),
        thank_you_to=ThankYouTo(config.thank_you.to),
        templates=templates_of(config),
        rewrite=model_of(config),
    )


def model_of(config: Config) -> Model | None:
    """Return the model that may say letters in other words, None without one."""
    model = config.writer
    if model.url is None:
        return None
    return Model(model.url, model.model, model.timeout.total_seconds())


def store_place(config: Config) -> Path | str:
    """Return the file of the store, or its database URL."""
    path = config.state.path
    return path if path and is_url(path) else store_file(path)


def open_store(config: Config) -> Store:
    """Open the store; raise `StoreFault`."""
    return Store(store_place(config))


def worlds(config: Config, store: Store) -> dict[str, World]:
    """Return what is known, by account."""
    owner, policy = owner_of(config), policy_of(config)
    return {
        state.account: rebuild(owner, policy, store.events(state.account))
        for state in store.accounts()
    }


def offline_world(config: Config, owner: Owner | None = None) -> World:
    """Return the empty world that `inspect` and `replay` begin with."""
    owner = owner or owner_of(config)
    return begin(owner, policy_of(config, owner))


def clock_of(environment: Mapping[str, str] = os.environ) -> Clock:
    """Return the machine's clock, or the fast one that the environment describes."""
    text = environment.get(CLOCK)
    try:
        return parse_clock(text) if text else SystemClock()
    except ValueError as error:
        raise Fault(f"{CLOCK}: {error}") from None


def opener_of(config: Config) -> Opener:
    """Return what opens the mailboxes of the config."""
    return Opener(state_folder(config.state.path))


def build_daemon(
    config: Config,
    *,
    read_again: Callable[[], Config] | None = None,
    clock: Clock | None = None,
    working: Working = lambda account, left: None,
    shared: Sequence[Path] = (),
) -> Daemon:
    """Return the daemon for all accounts of the config, ready to `run`.

    `read_again` reads the config once more at SIGHUP. `working` is told in long work
    which account is at it, and how much is left. `shared` are folders of locks beside
    the state's own, for mailboxes that others could keep. Raises `ConfigError` without any
    account, `ProfileError`, and `Fault`.
    """
    set_up_logs(config.log.level)
    forbid_core_dumps()
    clock, parser = clock or clock_of(), Parser()
    house = House(
        config,
        _desk_maker(parser),
        read_again=read_again or (lambda: config),
        parser=parser,
        locks=(state_folder(config.state.path) / "locks", *shared),
    )
    house.furnish(store_place(config), clock)
    # The child imports what it needs now, and not while the first news wait for it.
    parser.call(detect_language, "")
    daemon = Daemon(house.open_posts, clock, release=house.close)

    def at_work(account: str, left: int | None) -> None:
        daemon.alive(account, left)
        working(account, left)

    house.working = at_work
    return daemon


def _desk_maker(parser: Parser) -> MakeDesk:
    """Return what furnishes an account of a config."""

    def make_desk(config: Config, name: str, working: Working) -> Desk:
        account, owner = config.accounts[name], owner_of(config)
        desk = Desk(
            account=name,
            identity=identity_of(account),
            owner=owner,
            policy=policy_of(config, owner, _in_child(parser)),
            secret=installation_secret(state_folder(config.state.path)),
            open_mailbox=partial(opener_of(config).open, name, account),
            matters=partial(might_matter, owner=owner),
            first_look=account.first_look or config.first_look,
            working=working,
        )
        local = isinstance(account, MaildirAccount)
        return replace(desk, in_doubt=timedelta(0)) if local else desk

    return make_desk


def _in_child(parser: Parser) -> Understand:
    """Understand letters where they were parsed: in a child that can be killed."""

    def understand_there(
        letter: Letter, conversation: Conversation, owner: Owner
    ) -> Findings:
        findings = parser.understand(letter, conversation, owner)
        if isinstance(findings, Hostile):
            raise HostileLetter(findings.reason)
        return findings

    return understand_there
