"""Gmail accounts of the config: opening them, and asking for the owner's consent."""

from pathlib import Path

from assistant.config import GmailAccount
from assistant.mailboxes.asking import Asking
from assistant.mailboxes.words import COMMON, WORDS
from assistant.shell.clock import SystemClock
from assistant.shell.vault import Vault
from connectors.base import Mailbox
from connectors.errors import NeedsOwner
from connectors.gmail import GmailAccount as GmailLogin
from connectors.gmail import GmailMailbox, ask_consent, read_client, wanted_scopes


def open_gmail(account: GmailAccount, vault: Vault) -> Mailbox:
    """Open a Gmail mailbox."""
    login = GmailLogin(
        address=account.address,
        vault=vault,
        now=SystemClock().now,
        words=WORDS,
        common=COMMON,
        poll=account.poll.total_seconds(),
        push=account.push,
        endpoint=account.endpoint,
        pubsub=account.pubsub_endpoint,
    )
    return GmailMailbox(login)


def consent_at_google(account: GmailAccount, vault: Vault, asking: Asking) -> None:
    """Ask the owner in his browser, and keep the consent."""
    file = asking.client_file or account.client_file
    if file is None:
        raise NeedsOwner(
            f"{account.address}: name the file of your own OAuth client with --client, "
            "or as client_file in the config"
        )
    grant = ask_consent(
        read_client(Path(file).expanduser()),
        wanted_scopes(trash=account.trash, push=bool(account.push)),
        show=asking.show,
        now=SystemClock().now,
        port=asking.port,
    )
    vault.save(grant.to_text())
