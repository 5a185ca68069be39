"""Microsoft's consent, and the mailbox that it opens on a Dovecot that asks for it."""

import pytest

from assistant.shell.microsoft import MicrosoftConsent, Registration
from assistant.shell.vault import Vault
from connectors.errors import LoginRefused, NeedsOwner, Unavailable
from tests.connectors.contract import DRAFT, DRAFT_ID, headings, mail, subjects
from tests.microsoft.owners import USER, Owner, browse
from tests.servers.microsoft import CLIENT, IMAP, Refused


@pytest.fixture
def owner(microsoft, sealed):
    return Owner(microsoft, sealed)


def test_a_code_that_is_typed_elsewhere_gives_a_consent(owner, microsoft):
    owner.agree()

    assert owner.shown == ["https://login.example/device and type the code ABCD1234"]
    assert owner.token()() in microsoft.tenant.access


def test_where_codes_are_forbidden_a_browser_on_this_machine_will_do(owner, microsoft):
    owner.agree(loopback=True, browse=browse)

    assert "code_challenge_method=S256" in owner.shown[0]
    assert owner.token()() in microsoft.tenant.access


def test_reading_mail_is_the_only_right_that_is_asked_for(owner, microsoft):
    owner.agree()
    microsoft.tenant.expire_access()

    rights = {word for scope in microsoft.tenant.scopes for word in scope.split()}
    assert rights - {"openid", "profile", "offline_access"} == {IMAP}
    assert not [word for word in rights if "SMTP" in word or "Send" in word]


def test_an_access_token_is_used_until_it_ends_and_then_renewed(owner, microsoft):
    owner.agree()
    first, again = owner.token()(), owner.token()()

    assert first == again
    assert microsoft.tenant.grants.count("refresh_token") == 0


def test_a_renewed_consent_is_kept_for_the_next_start(owner, microsoft, sealed):
    microsoft.tenant.lifetime = 60
    owner.agree()
    first = owner.token()()
    second = Owner(microsoft, sealed).token()()
    third = Owner(microsoft, sealed).token()()

    assert len({first, second, third}) == 3
    assert microsoft.tenant.grants.count("refresh_token") == 3


class FullVault(Vault):
    """A vault on a disk that takes no more."""

    def save(self, text: str) -> None:
        raise NeedsOwner("the vault is full")


def test_a_renewed_consent_that_cannot_be_kept_is_not_used(owner, microsoft, sealed):
    microsoft.tenant.lifetime = 60
    owner.agree()
    wanted = Registration(CLIENT, microsoft.authority)
    consent = MicrosoftConsent("work", wanted, FullVault("work", sealed))

    with pytest.raises(NeedsOwner, match="the vault is full"):
        consent.access_token()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("AADSTS50173", "the password was changed"),
        ("AADSTS700082", "not used for 90 days"),
        ("AADSTS53003", "followupd login --loopback"),
        ("AADSTS70000", r"does not take the consent \(AADSTS70000\)"),
    ],
)
def test_a_consent_that_ended_is_told_with_its_cause(owner, microsoft, code, said):
    microsoft.tenant.lifetime = 60
    owner.agree()
    microsoft.tenant.refuses = [Refused("invalid_grant", f"{code}: nope")] * 3

    with pytest.raises(LoginRefused, match=said):
        owner.token()()


def test_without_any_consent_the_command_is_named(owner):
    with pytest.raises(LoginRefused, match="'followupd login'"):
        owner.token()()


def test_a_login_service_that_fails_is_waited_for(owner, microsoft):
    microsoft.tenant.lifetime = 60
    owner.agree()
    microsoft.tenant.refuses = [Refused("server_error", status=503)] * 3

    with pytest.raises(Unavailable):
        owner.token()()


def test_a_login_service_that_is_not_there_is_waited_for(microsoft, sealed):
    owner = Owner(microsoft, sealed, authority="https://localhost:1/common")

    with pytest.raises(Unavailable, match="is there a network"):
        owner.agree()


def test_a_wrong_client_id_is_named(microsoft, sealed):
    owner = Owner(microsoft, sealed, **{CLIENT: "99999999-0000-0000-0000-000000000000"})

    with pytest.raises(LoginRefused, match="client_id"):
        owner.agree()


def test_the_mailbox_opens_with_the_token_and_keeps_drafts(microsoft, dovecot, sealed):
    owner = Owner(microsoft, sealed, port=dovecot.imaps, ca_file=dovecot.ca_file)
    owner.agree()
    dovecot.deliver(mail("Interview", "<1@x>"), to=USER)
    mailbox = owner.open()
    found = subjects(headings(mailbox))
    ref = mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    lying = mailbox.find_draft(DRAFT_ID)
    mailbox.close()

    assert found == ["Interview"]
    assert lying == ref


def test_a_token_that_the_server_does_not_take_is_renewed_once(
    microsoft, dovecot, sealed
):
    """A password change ends tokens before their time."""
    owner = Owner(microsoft, sealed, port=dovecot.imaps, ca_file=dovecot.ca_file)
    owner.agree()
    microsoft.tenant.expire_access()
    mailbox = owner.open()

    assert mailbox.special_folders().drafts == "Drafts"
    mailbox.close()


def test_a_consent_that_the_server_refuses_altogether_needs_the_owner(
    microsoft, dovecot, sealed
):
    owner = Owner(microsoft, sealed, port=dovecot.imaps, ca_file=dovecot.ca_file)
    owner.agree()
    microsoft.tenant.user = "somebody@example.org"

    with pytest.raises(LoginRefused):
        owner.open().special_folders()
