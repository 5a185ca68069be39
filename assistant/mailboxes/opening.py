"""Opens the mailbox of an account; the libraries of one kind load with that kind alone."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from assistant.config import Account, GmailAccount, ImapAccount, MaildirAccount
from assistant.mailboxes.asking import Asking
from assistant.shell.credentials import find_secret
from assistant.shell.vault import Vault
from connectors.base import Mailbox
from connectors.imap import ImapAccount as ImapLogin
from connectors.imap import ImapMailbox, offered
from connectors.maildir import FolderNames, MaildirMailbox


class Opener:
    """Opens mailboxes; consents lie in the state's `folder`, or in the keyring."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the state."""
        self._folder = folder

    def vault(self, name: str) -> Vault:
        """Return where an account's consent is kept."""
        return Vault(name, self._folder)

    def open(
        self, name: str, account: Account, *, secret: str | None = None
    ) -> Mailbox:
        """Open a mailbox; raise `NeedsOwner` where that can't succeed.

        `secret` is tried in place of the one that is kept.
        """
        match account:
            case ImapAccount():
                login = self.imap_login(name, account)
                if secret is not None:
                    login = replace(login, secret=lambda: secret, renew=None)
                return ImapMailbox(login)
            case MaildirAccount():
                names = FolderNames(
                    account.drafts_folder, account.sent_folder, account.trash_folder
                )
                return MaildirMailbox(Path(account.path).expanduser(), names)
            case GmailAccount():
                google = import_module("assistant.mailboxes.google")
                opened: Mailbox = google.open_gmail(account, self.vault(name))
                return opened

    def ask_consent(self, name: str, account: Account, asking: Asking) -> None:
        """Ask the owner for his consent, and keep it; raise `NeedsOwner`.

        Of an account without any, nothing is asked.
        """
        match account:
            case GmailAccount():
                google = import_module("assistant.mailboxes.google")
                google.consent_at_google(account, self.vault(name), asking)
            case ImapAccount(oauth="microsoft"):
                self._microsoft(name, account).ask(
                    asking.show, loopback=asking.loopback, port=asking.port
                )
            case _:
                return

    def capabilities(self, name: str, account: ImapAccount) -> frozenset[str]:
        """Return what an IMAP server offers before a login."""
        return offered(self.imap_login(name, account))

    def imap_login(self, name: str, account: ImapAccount) -> ImapLogin:
        """Return how to reach and log in to an IMAP account."""
        return ImapLogin(
            host=account.host,
            port=account.effective_port,
            username=account.username,
            secret=self._secret(name, account),
            renew=self._renewed(name, account),
            security=account.security,
            auth=account.auth,
            ca_file=account.ca_file,
            drafts=account.drafts_folder,
            sent=account.sent_folder,
            trash=account.trash_folder,
            extra=account.folders,
            poll=account.poll.total_seconds(),
        )

    def _secret(self, name: str, account: ImapAccount) -> Callable[[], str]:
        if account.oauth:
            return lambda: str(self._microsoft(name, account).access_token())
        return partial(find_secret, name, account.password_command)

    def _renewed(self, name: str, account: ImapAccount) -> Callable[[], str] | None:
        if not account.oauth:
            return None
        return lambda: str(self._microsoft(name, account).access_token(fresh=True))

    def _microsoft(self, name: str, account: ImapAccount) -> Any:
        microsoft = import_module("assistant.shell.microsoft")
        wanted = microsoft.Registration(account.client_id, account.authority)
        return microsoft.MicrosoftConsent(name, wanted, self.vault(name))


def asks_for_consent(account: Account) -> bool:
    """Return whether an account needs a consent, and no password."""
    return isinstance(account, GmailAccount) or bool(
        isinstance(account, ImapAccount) and account.oauth
    )


def identity_of(account: Account) -> str:
    """Return what names a mailbox, whatever its account is called."""
    match account:
        case ImapAccount():
            return f"imap {account.username}@{account.host}:{account.effective_port}"
        case MaildirAccount():
            return f"maildir {Path(account.path).expanduser().resolve()}"
        case GmailAccount():
            return f"gmail {account.address}"
