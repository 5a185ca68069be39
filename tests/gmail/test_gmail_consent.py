"""The owner agrees in a browser; what is kept of that, and what ends it."""

import json
import threading
import urllib.request
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from assistant.shell.clock import SystemClock
from connectors.errors import LoginRefused, NeedsOwner, Unavailable
from connectors.gmail import ask_consent, read_client, wanted_scopes
from connectors.gmail.grants import PUBSUB, Grant, parse_grant
from tests.gmail.rig import HeldVault, api_on, consented
from tests.servers.gmail.consents import CLIENT, CLIENT_SECRET, SCOPE
from tests.servers.gmail.faults import Fault

now = SystemClock().now


def client_of(gmail) -> dict:
    """Return the file that Google hands out for a client of the type Desktop app."""
    return {
        "installed": {
            "client_id": CLIENT,
            "client_secret": CLIENT_SECRET,
            "auth_uri": gmail.auth_uri,
            "token_uri": gmail.token_uri,
            "redirect_uris": ["http://localhost"],
        }
    }


def browse(url: str) -> None:
    """Follow the address as a browser does, through the consent and back."""

    def visit() -> None:
        with urllib.request.urlopen(url, timeout=20) as answer:
            answer.read()

    threading.Thread(target=visit, daemon=True).start()


@pytest.fixture(autouse=True)
def plain_loopback(monkeypatch):
    """Let Google's library speak to a token endpoint on this machine without TLS."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")


def agree(gmail, *, trash: bool = False, push: bool = False, show=browse) -> Grant:
    scopes = wanted_scopes(trash=trash, push=push)
    return ask_consent(client_of(gmail), scopes, show=show, now=now)


def test_a_consent_gives_what_a_mailbox_needs(gmail, hours):
    grant = agree(gmail)

    api = api_on(gmail, hours, vault=HeldVault([grant.to_text()]))
    assert api.profile()["emailAddress"] == gmail.box.address
    assert set(grant.scopes) == {SCOPE + "readonly", SCOPE + "compose"}
    assert not api.may_trash


def test_the_right_to_trash_is_asked_for_only_where_it_was_chosen(gmail):
    assert SCOPE + "modify" in agree(gmail, trash=True).scopes
    assert SCOPE + "modify" not in wanted_scopes()
    assert PUBSUB in wanted_scopes(push=True)


def test_the_address_asks_for_a_lasting_consent_with_proof_of_possession(gmail):
    shown: list[str] = []

    def show(url: str) -> None:
        shown.append(url)
        browse(url)

    agree(gmail, show=show)

    asked = {k: v[0] for k, v in parse_qs(urlsplit(shown[0]).query).items()}
    assert asked["code_challenge_method"] == "S256"
    assert asked["access_type"] == "offline"
    assert urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
    assert "send" not in asked["scope"]


def test_a_stolen_code_is_worth_nothing_without_its_verifier(gmail):
    """The stand-in checks the verifier against the challenge, as Google does."""

    def forget_the_challenge(url: str) -> None:
        browse(url.replace("code_challenge=", "code_challenge=A"))

    with pytest.raises(LoginRefused, match="code verifier"):
        agree(gmail, show=forget_the_challenge)


def test_who_does_not_agree_is_told_to(gmail):
    gmail.consents.denies = True

    with pytest.raises(LoginRefused, match="refused: log in again, and agree"):
        agree(gmail)


def test_a_box_that_was_not_ticked_is_named(gmail):
    gmail.consents.withholds = (SCOPE + "compose",)

    with pytest.raises(NeedsOwner, match=r"lacks gmail\.compose.*tick every box"):
        agree(gmail)


def test_a_box_for_more_than_is_needed_may_stay_empty(gmail):
    gmail.consents.withholds = (SCOPE + "modify",)

    grant = agree(gmail, trash=True)

    assert not grant.allows(SCOPE + "modify")


def test_a_file_that_is_no_desktop_client_is_named(tmp_path):
    file = tmp_path / "client.json"
    file.write_text(json.dumps({"web": {"client_id": "x"}}))

    with pytest.raises(NeedsOwner, match="'Desktop app'"):
        read_client(file)
    with pytest.raises(NeedsOwner, match="can't be read"):
        read_client(tmp_path / "nowhere.json")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (7, r"after 7 days, as each does after seven while.*'Testing'.*publish"),
        (90, "was revoked, its password was changed"),
    ],
)
def test_a_consent_that_ended_is_told_with_its_likely_cause(gmail, hours, days, said):
    vault = consented(gmail, granted=now() - timedelta(days=days))
    gmail.consents.revoke()

    with pytest.raises(LoginRefused, match=said):
        api_on(gmail, hours, vault=vault).profile()


def test_a_wrong_clock_is_the_first_suspect(gmail, hours):
    vault = consented(gmail)
    gmail.consents.revoke()

    with pytest.raises(LoginRefused, match="clock is wrong by 3 hours: set the clock"):
        api_on(
            gmail, hours, vault=vault, now=lambda: now() + timedelta(hours=3)
        ).profile()


def test_a_client_that_was_deleted_is_told(gmail, hours):
    vault = consented(gmail)
    gmail.faults.add("/token", Fault(status=401, reason="deleted_client"))

    with pytest.raises(LoginRefused, match="does not know the OAuth client"):
        api_on(gmail, hours, vault=vault).profile()


@pytest.mark.parametrize(
    "fault",
    [Fault(status=500), Fault(status=429, reason="slow_down"), Fault(cut="early")],
    ids=["500", "429", "cut"],
)
def test_a_token_endpoint_that_fails_is_waited_for(gmail, hours, fault):
    vault = consented(gmail)
    gmail.faults.add("/token", fault, times=2)

    assert api_on(gmail, hours, vault=vault).profile()["emailAddress"]


def test_without_any_consent_the_command_is_named(gmail, hours):
    with pytest.raises(LoginRefused, match="'followupd login'"):
        api_on(gmail, hours, vault=HeldVault()).profile()


class UnwillingVault(HeldVault):
    """A vault whose disk is full."""

    def save(self, text: str) -> None:
        raise NeedsOwner("the vault is full")


def test_a_new_refresh_token_is_kept_before_its_access_token_is_used(gmail, hours):
    gmail.consents.rotates = True
    held = consented(gmail)

    with pytest.raises(NeedsOwner, match="the vault is full"):
        api_on(gmail, hours, vault=UnwillingVault(held.kept)).profile()

    assert not [r for r in gmail.requests if "/gmail/v1" in r]


def test_each_new_refresh_token_takes_the_place_of_the_old_one(gmail, hours):
    gmail.consents.rotates = True
    vault = consented(gmail)
    first = vault.load()
    api = api_on(gmail, hours, vault=vault)
    api.profile()
    gmail.consents.expire_access()
    api.profile()

    last = parse_grant(vault.load() or "", "x")
    assert last.refresh_token in gmail.consents.refresh
    assert vault.kept[0] == first
    assert len(set(vault.kept)) == 3


def test_a_consent_that_another_process_renewed_is_taken_from_the_vault(gmail, hours):
    """`doctor` asks for a token while the daemon runs."""
    gmail.consents.rotates = True
    vault = consented(gmail)
    daemon, doctor = (
        api_on(gmail, hours, vault=vault),
        api_on(gmail, hours, vault=vault),
    )
    daemon.profile()
    gmail.consents.expire_access()
    doctor.profile()
    gmail.consents.expire_access()

    assert daemon.profile()["emailAddress"]


def test_a_line_that_broke_while_a_token_was_renewed_is_told_as_such(gmail, hours):
    vault = consented(gmail)
    gmail.faults.add("/token", Fault(cut="early"), times=99)

    with pytest.raises(Unavailable, match="no answer from Google"):
        api_on(gmail, hours, vault=vault).profile()
