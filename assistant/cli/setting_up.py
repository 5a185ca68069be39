"""`setup`: from a mail address to a daemon that runs."""

import argparse
from functools import partial

from assistant import wiring
from assistant.cli.account_asking import ask_account, check_offer
from assistant.cli.asker import Asker
from assistant.cli.config_writing import ConfigFile, Values
from assistant.cli.ending import Status, Stop
from assistant.cli.logging_in import asking, read_password, tell, try_login
from assistant.cli.owner_asking import ask_address, ask_owner
from assistant.cli.rehearsal import rehearse
from assistant.cli.screen import Screen
from assistant.cli.service import install_unit
from assistant.cli.whereabouts import config_path
from assistant.config import Config, ImapAccount
from assistant.mailboxes import asks_for_consent
from assistant.shell.credentials import store_secret
from assistant.shell.places import state_folder
from connectors.errors import LoginRefused, NeedsOwner

_TRIES = 3


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Ask, log in, keep the secret, write the config, and show what it would have done."""
    asker = Asker(screen, interactive=not options.non_interactive)
    file = ConfigFile(config_path(options.config))
    name = _free_name(file.parsed(), asker, options.account)
    address = ask_address(asker, options.address)
    mine = None if file.has("me") else ask_owner(asker, options, address)
    account, hint = ask_account(asker, options, address)
    if hint:
        screen.note(f"note: {hint}")
    _log_in(screen, asker, file, options=options, tables=(name, mine, account))
    file.write()
    screen.note(f"written: {file.path}")
    _remind(screen, file.parsed(), address)
    _after(screen, asker, file, options=options, name=name)
    return Status.DONE


def _after(
    screen: Screen,
    asker: Asker,
    file: ConfigFile,
    *,
    options: argparse.Namespace,
    name: str,
) -> None:
    config = file.parsed()
    if options.replay:
        rehearse(screen, config, name)
    wanted = asker.yes(
        "Let systemd run the daemon in the background?", given=options.service
    )
    if wanted:
        install_unit(screen, file.path, state_folder(config.state.path).absolute())
    else:
        screen.note("start it with 'followupd run'")


def _free_name(config: Config, asker: Asker, wanted: str) -> str:
    """Return a name that no account has yet."""
    if wanted not in config.accounts:
        return wanted
    if not asker.interactive:
        raise Stop(
            Status.USAGE,
            f"there is an account {wanted!r} already: name another with --account, or "
            f"log in to it with 'followupd login {wanted}'",
        )
    numbered = (f"{wanted}{number}" for number in range(2, 1000))
    free = next(name for name in numbered if name not in config.accounts)
    asker.screen.note(f"there is an account {wanted!r} already: this one is {free!r}")
    return free


def _log_in(
    screen: Screen,
    asker: Asker,
    file: ConfigFile,
    *,
    options: argparse.Namespace,
    tables: tuple[str, Values | None, Values],
) -> None:
    """Log in with the account as it will stand in the config, and keep the secret."""
    name, mine, values = tables
    config = _configured(file, name, mine, values)
    account, opener = config.accounts[name], wiring.opener_of(config)
    consent = asks_for_consent(account)
    if isinstance(account, ImapAccount):
        check_offer(partial(opener.capabilities, name, account), consent=consent)
    if consent:
        opener.ask_consent(name, account, asking(screen, options))
        tell(screen, name, try_login(opener, name, account))
    elif isinstance(account, ImapAccount) and not account.password_command:
        secret = _tried_password(screen, asker, config, name)
        _keep(asker, file, secret, tables=tables)
    else:
        tell(screen, name, try_login(opener, name, account))


def _configured(
    file: ConfigFile, name: str, mine: Values | None, values: Values
) -> Config:
    owner = (("me", mine),) if mine else ()
    return file.with_tables(*owner, (f"accounts.{_key(name)}", values))


def _tried_password(screen: Screen, asker: Asker, config: Config, name: str) -> str:
    """Return a password that the server takes; a typing error may be mended."""
    account, opener = config.accounts[name], wiring.opener_of(config)
    tries = _TRIES if asker.interactive else 1
    while True:
        secret = read_password(f"Password of {name}: ")
        tries -= 1
        try:
            tell(screen, name, try_login(opener, name, account, secret=secret))
        except LoginRefused as error:
            if not tries:
                raise
            screen.note(str(error))
        else:
            return secret


def _keep(
    asker: Asker,
    file: ConfigFile,
    secret: str,
    *,
    tables: tuple[str, Values | None, Values],
) -> None:
    """Keep the password in the keyring; without one, a command has to print it."""
    name, mine, values = tables
    try:
        store_secret(name, secret)
    except NeedsOwner as error:
        if not asker.interactive:
            raise
        asker.screen.note(str(error))
        command = asker.line(
            "A command that prints the password, such as 'pass show mail/ada'"
        )
        config = _configured(file, name, mine, {**values, "password_command": command})
        try_login(wiring.opener_of(config), name, config.accounts[name])


def _remind(screen: Screen, config: Config, address: str) -> None:
    if address not in config.me.addresses:
        screen.note(f'add "{address}" to addresses in [me]: it is one of your own')


def _key(name: str) -> str:
    """Return the name as a TOML key."""
    bare = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    if bare:
        return name
    raise Stop(Status.USAGE, f"--account {name!r}: take letters, digits, - and _ alone")
