"""`login`: the consent or the password of an account, tried before it counts."""

import argparse
import getpass
import os
import re
import sys
import webbrowser
from collections.abc import Callable

from assistant import wiring
from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path
from assistant.config import Account, Config, ImapAccount, MaildirAccount
from assistant.mailboxes import Asking, Opener, asks_for_consent
from assistant.shell.credentials import store_secret
from connectors.base import SpecialFolders

_LOOPBACK = re.compile(r"redirect_uri=http%3A%2F%2F(?:127\.0\.0\.1|localhost)%3A(\d+)")


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Log in to an account, and keep what that takes."""
    config = read_config(config_path(options.config))
    name = _chosen(config, options.account)
    account, opener = config.accounts[name], wiring.opener_of(config)
    if asks_for_consent(account):
        opener.ask_consent(name, account, asking(screen, options))
        found = try_login(opener, name, account)
    elif isinstance(account, ImapAccount) and not account.password_command:
        secret = read_password(f"Password of {account.username}: ")
        found = try_login(opener, name, account, secret=secret)
        store_secret(name, secret)
    else:
        found = try_login(opener, name, account)
    tell(screen, name, found)
    return Status.DONE


def try_login(
    opener: Opener, name: str, account: Account, *, secret: str | None = None
) -> SpecialFolders:
    """Log in once, and return the folders that are there; raise as a mailbox does."""
    mailbox = opener.open(name, account, secret=secret)
    try:
        return mailbox.special_folders()
    finally:
        mailbox.close()


def asking(screen: Screen, options: argparse.Namespace) -> Asking:
    """Return how the owner is asked here."""
    return Asking(
        _shower(screen),
        client_file=options.client,
        port=options.port,
        loopback=options.loopback,
    )


def read_password(prompt: str) -> str:
    """Return what the owner types, unseen; without a terminal, the first line of stdin."""
    if sys.stdin.isatty():
        secret = getpass.getpass(prompt)
    else:
        secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        raise Stop(Status.USAGE, "no password was given: type it, or pipe it in")
    return secret


def tell(screen: Screen, name: str, found: SpecialFolders) -> None:
    """Say that the login works, and where drafts will lie."""
    if screen.as_json:
        screen.row({"account": name, "logged_in": True, "drafts": found.drafts})
    else:
        screen.text(f"{name}: the login works; drafts go to {found.drafts!r}")


def _chosen(config: Config, name: str | None) -> str:
    """Return the account that is meant; where there is one alone, that one."""
    names = [
        known
        for known, account in config.accounts.items()
        if not isinstance(account, MaildirAccount)
    ]
    if name in config.accounts:
        return str(name)
    if name is None and len(names) == 1:
        return names[0]
    known = ", ".join(config.accounts) or "none: add one with 'followupd setup'"
    if name is None:
        raise Stop(Status.USAGE, f"say which account to log in to: there are {known}")
    raise Stop(Status.USAGE, f"there is no account {name!r}: there are {known}")


def _shower(screen: Screen) -> Callable[[str], None]:
    """Return what shows the address, and opens it where there is a desktop."""

    def show(where: str) -> None:
        if screen.as_json:
            screen.row({"open": where})
        else:
            screen.text(f"Agree in your browser at:\n\n    {where}\n")
        port = _LOOPBACK.search(where)
        if port and os.environ.get("SSH_CONNECTION"):
            screen.note(
                "the browser must reach this machine: on yours, run "
                f"'ssh -L {port[1]}:127.0.0.1:{port[1]} THIS-MACHINE' first"
            )
        screen.out.flush()
        if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            webbrowser.open(where.partition(" ")[0])

    return show
