"""How to reach one IMAP account, and logging in to it."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from connectors.errors import LoginRefused, NeedsOwner
from connectors.imap.errors import translated
from connectors.imap.quirks import is_worth_another_try
from connectors.imap.wire import READ_TIMEOUT, HardenedClient

LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class ImapAccount:
    """A server and a login; `secret` is asked for at each login and never kept.

    The secret is a password, or with `auth` "xoauth2" an access token; then `renew`
    gives another one in place of one that the server refused.
    `extra` names folders to read beside the inbox and Sent. `poll` and `patience`
    are seconds: between looks without news, and for an answer.
    """

    host: str
    port: int
    username: str
    secret: Callable[[], str]
    security: Literal["tls", "starttls", "none"] = "tls"
    auth: Literal["password", "xoauth2"] = "password"
    ca_file: str | None = None
    drafts: str | None = None
    sent: str | None = None
    trash: str | None = None
    extra: tuple[str, ...] = field(default=())
    poll: float = 300.0
    patience: float = READ_TIMEOUT
    renew: Callable[[], str] | None = None

    @property
    def name(self) -> str:
        """The account as messages to the user call it."""
        return f"{self.username} at {self.host}:{self.port}"


def tls_context(account: ImapAccount) -> ssl.SSLContext:
    """Return a context that verifies; raise `NeedsOwner` for an unusable ca_file."""
    try:
        context = ssl.create_default_context(cafile=account.ca_file)
    except (OSError, ssl.SSLError) as error:
        raise NeedsOwner(
            f"{account.ca_file}: no certificate can be read from it: correct ca_file"
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def log_in(account: ImapAccount) -> HardenedClient:
    """Return a client that is logged in; raise the errors of `connectors.errors`.

    A token may have ended before its time: then a fresh one is tried, over a new line.
    """
    try:
        return _connected(account, account.secret)
    except LoginRefused:
        if account.renew is None:
            raise
        return _connected(account, account.renew)


def offered(account: ImapAccount) -> frozenset[str]:
    """Return what a server offers before anybody logs in; raise as `log_in` does."""
    with translated(account.name):
        client = _opened(account)
        try:
            return frozenset(
                name.decode("ascii", "replace").upper()
                for name in client.capabilities()
            )
        finally:
            client.shutdown()


def _connected(account: ImapAccount, secret: Callable[[], str]) -> HardenedClient:
    with translated(account.name):
        client = _opened(account)
        try:
            _authenticate(client, account, secret())
        except BaseException:
            client.shutdown()
            raise
    return client


def _opened(account: ImapAccount) -> HardenedClient:
    """Return a client that nobody has logged in with, over TLS but on loopback."""
    if account.security == "none" and account.host not in LOOPBACK:
        raise NeedsOwner(
            f'{account.name}: security "none" is for loopback addresses only'
        )
    context = None if account.security == "none" else tls_context(account)
    at_once = context if account.security == "tls" else None
    client = HardenedClient(
        account.host, account.port, context=at_once, patience=account.patience
    )
    if account.security == "starttls":
        try:
            _start_tls(client, account, context)
        except BaseException:
            client.shutdown()
            raise
    return client


def _start_tls(
    client: HardenedClient, account: ImapAccount, context: ssl.SSLContext | None
) -> None:
    if not client.has_capability("STARTTLS"):
        raise NeedsOwner(
            f"{account.name}: the server offers no STARTTLS, and nothing is sent in the "
            'clear: use security = "tls"'
        )
    client.starttls(context)


def _authenticate(client: HardenedClient, account: ImapAccount, secret: str) -> None:
    try:
        if account.auth == "xoauth2":
            client.oauth2_login(account.username, secret)
        else:
            client.login(account.username, secret)
    except client.AbortError:
        raise
    except client.Error as error:
        said = str(error).replace(secret, "…") if secret else str(error)
        if is_worth_another_try(said):
            raise
        raise LoginRefused(
            f"{account.name}: the login was refused ({said}): "
            "store the right secret, or make an app password"
        ) from None
    except ValueError as error:
        raise NeedsOwner(f"{account.name}: {error}") from None
