"""Asks how a mailbox is reached, as far as nobody else can tell."""

import argparse
from collections.abc import Callable

from assistant.cli.asker import Asker
from assistant.cli.config_writing import Values
from assistant.cli.ending import Status, Stop
from assistant.shell.discovery import Finder, Internet, Kind, Security, Service

_PORTS = {"tls": 993, "starttls": 143, "none": 143}
_GOOGLE = {
    "imap": "by IMAP, with an app password (the quickest)",
    "gmail": "by Google's own interface, with an OAuth client of your own",
}
_SECURED = {
    "tls": "TLS from the start (port 993)",
    "starttls": "STARTTLS (port 143)",
}


def ask_account(
    asker: Asker, options: argparse.Namespace, address: str
) -> tuple[Values, str | None]:
    """Return the account's table, and what the owner has to know before he logs in."""
    match options.connector:
        case "maildir":
            where = asker.line(
                "Where the Maildir is", given=options.path, option="--path"
            )
            return {"connector": "maildir", "path": where}, None
        case "gmail":
            return _gmail(asker, options, address), None
    service = _named(options) if options.host else _find(asker, options, address)
    return _at(asker, options, service, address)


def _at(
    asker: Asker, options: argparse.Namespace, service: Service, address: str
) -> tuple[Values, str | None]:
    """Return the table of an account on a server that is known by now."""
    if service.kind == "microsoft":
        return _microsoft(asker, options, service, address), None
    if service.kind == "google":
        asked = asker.choice(
            "How is your Gmail to be read?", _GOOGLE, given=options.connector
        )
        if asked == "gmail":
            return _gmail(asker, options, address), None
    return _imap(options, service, address), service.hint


def _find(asker: Asker, options: argparse.Namespace, address: str) -> Service:
    asker.screen.note(f"looking for the mail server of {address.rpartition('@')[2]} …")
    service = Finder(Internet()).find(address)
    if service is None:
        return _by_hand(asker, options, address)
    asker.screen.note(
        f"found {service.host}:{service.port} ({service.security}, told by "
        f"{service.source})"
    )
    return service


def _by_hand(asker: Asker, options: argparse.Namespace, address: str) -> Service:
    asker.screen.note("nobody tells which server that is")
    guess = f"imap.{address.rpartition('@')[2]}" if asker.interactive else None
    host = asker.line("Its IMAP server", default=guess, option="--host")
    security = asker.choice("How is it secured?", _SECURED, given=options.security)
    checked: Security = "tls" if security == "tls" else "starttls"
    port = options.imap_port or _PORTS[checked]
    return Service(host, port, checked, source="you")


def _named(options: argparse.Namespace) -> Service:
    security: Security = options.security or "tls"
    port = options.imap_port or _PORTS[security]
    kind: Kind = "microsoft" if options.client_id else "imap"
    return Service(options.host, port, security, kind=kind)


def _imap(options: argparse.Namespace, service: Service, address: str) -> Values:
    usual = service.port == _PORTS[service.security]
    return {
        "connector": "imap",
        "host": service.host,
        "port": None if usual else service.port,
        "security": None if service.security == "tls" else service.security,
        "username": options.username or service.login(address),
        "ca_file": options.ca_file,
        "password_command": options.password_command,
    }


def _microsoft(
    asker: Asker, options: argparse.Namespace, service: Service, address: str
) -> Values:
    """Return a table for Microsoft's servers, which take consents alone."""
    asker.screen.note(
        "Microsoft asks for an app registration of your own: the README says how"
    )
    return {
        **_imap(options, service, address),
        "auth": "xoauth2",
        "oauth": "microsoft",
        "client_id": asker.line(
            "Its application (client) id", given=options.client_id, option="--client-id"
        ),
        "authority": options.authority,
        "password_command": None,
    }


def _gmail(asker: Asker, options: argparse.Namespace, address: str) -> Values:
    return {
        "connector": "gmail",
        "address": address,
        "client_file": asker.line(
            "The file of your OAuth client (the README says how to get one)",
            given=options.client,
            option="--client",
        ),
        "trash": True if options.trash else None,
        "push": options.push,
        "endpoint": options.endpoint,
    }


def check_offer(offered: Callable[[], frozenset[str]], *, consent: bool) -> None:
    """Make sure, before a secret is asked for, that the server would take it."""
    known = offered()
    if consent and not known & {"AUTH=XOAUTH2", "AUTH=OAUTHBEARER"}:
        raise Stop(
            Status.UNREACHABLE,
            "the server takes no consents (XOAUTH2): is it the right one?",
        )
    password = "LOGINDISABLED" not in known or "AUTH=PLAIN" in known
    if not consent and not password:
        raise Stop(
            Status.UNREACHABLE,
            "the server takes no passwords: it wants a consent, which is there for "
            "Gmail and Microsoft alone",
        )
