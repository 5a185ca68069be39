"""Two walls keep this program from sending through Gmail; each holds without the other."""

import json

import pytest
from googleapiclient.discovery import build_from_document

from connectors.errors import NeedsOwner
from connectors.gmail.api import Api, document
from connectors.gmail.door import Door, NotAllowed
from tests.gmail.rig import account_on
from tests.servers.gmail import published

CALLED = {
    "getProfile", "watch", "history.list", "messages.list", "messages.get",
    "messages.trash", "threads.get", "drafts.list", "drafts.get", "drafts.create",
    "drafts.delete",
}  # fmt: skip


def described() -> dict[str, dict]:
    """Return the methods of the description that is built in, by their names."""
    found = {}

    def walk(resource, path):
        for name, method in resource.get("methods", {}).items():
            found[f"{path}{name}"] = method
        for name, below in resource.get("resources", {}).items():
            walk(below, f"{path}{name}.")

    walk(json.loads(document())["resources"]["users"], "")
    return found


def test_the_description_that_is_built_in_knows_no_way_to_send():
    assert set(described()) == CALLED
    assert "send" not in document().lower()
    assert "batchPath" not in json.loads(document())


def test_the_client_that_is_built_has_no_way_to_send(gmail):
    users = Api(account_on(gmail))._built()

    for resource in (users, users.drafts(), users.messages(), users.threads()):
        ways = [name for name in dir(resource) if name in ("send", "insert", "update")]
        assert ways == []


@pytest.mark.parametrize("name", sorted(CALLED))
def test_what_is_built_in_is_what_google_publishes(name):
    ours, theirs = described()[name], published.methods()[name]

    for field in ("id", "path", "httpMethod", "request", "response"):
        assert ours.get(field) == theirs.get(field)
    for parameter, known in ours["parameters"].items():
        told = theirs["parameters"][parameter]
        assert known == {k: v for k, v in told.items() if k in known}
    assert set(ours["parameters"]) == set(theirs["parameters"])


@pytest.mark.parametrize("name", sorted(set(published.methods()) - CALLED))
def test_the_door_lets_nothing_else_that_google_offers_through(gmail, name):
    method = published.methods()[name]
    path = method["path"]
    for parameter in method["parameters"]:
        path = path.replace(
            f"{{{parameter}}}", "me" if parameter == "userId" else "18c"
        )
    door = Door(gmail.url, lambda refused: "token")

    with pytest.raises(NotAllowed):
        door.request(f"{gmail.url}/{path}", method["httpMethod"], body="{}")
    assert gmail.requests == []


@pytest.mark.parametrize(
    ("verb", "target"),
    [
        ("POST", "/gmail/v1/users/me/drafts/send"),
        ("POST", "/gmail/v1/users/me/drafts/send?alt=json"),
        ("POST", "/gmail/v1/users/me/messages/send"),
        ("POST", "/upload/gmail/v1/users/me/messages/send"),
        ("POST", "/upload/gmail/v1/users/me/drafts"),
        ("POST", "/resumable/upload/gmail/v1/users/me/drafts/send"),
        ("POST", "/batch"),
        ("POST", "/batch/gmail/v1"),
        ("POST", "/gmail/v1/users/me/messages/18c/../send"),
        ("POST", "/gmail/v1/users/me/messages/%2e%2e/trash"),
        ("POST", "//gmail/v1/users/me/drafts"),
        ("POST", "/gmail/v1/users/me/drafts\n/send"),
        ("POST", "/gmail/v1/users/somebody@example.org/drafts"),
        ("PUT", "/gmail/v1/users/me/drafts/r-1"),
        ("DELETE", "/gmail/v1/users/me/messages/18c"),
        ("GET", "/gmail/v1/users/me/settings/sendAs"),
    ],
)
def test_no_detour_leads_through_the_door(gmail, verb, target):
    door = Door(gmail.url, lambda refused: "token")

    with pytest.raises(NotAllowed):
        door.request(f"{gmail.url}{target}", verb, body="{}")
    assert gmail.requests == []


def test_the_door_leads_to_one_server_only(gmail):
    door = Door(gmail.url, lambda refused: "token")

    for elsewhere in ("https://gmail.googleapis.com", gmail.url + "0", "http://[::1]"):
        with pytest.raises(NotAllowed):
            door.request(f"{elsewhere}/gmail/v1/users/me/profile")


def test_googles_whole_client_cannot_send_through_the_door(gmail):
    door = Door(gmail.url, lambda refused: "token")
    users = build_from_document(
        published.document(), http=door, client_options={"api_endpoint": gmail.url}
    ).users()

    with pytest.raises(NotAllowed):
        users.drafts().send(userId="me", body={"id": "r-1"}).execute(http=door)
    with pytest.raises(NotAllowed):
        users.messages().send(userId="me", body={"raw": "eA=="}).execute(http=door)
    assert gmail.requests == []


def test_a_token_is_not_sent_in_the_clear():
    with pytest.raises(NeedsOwner, match="over TLS only"):
        Door("http://gmail.example", lambda refused: "token")


def test_nothing_of_google_is_loaded_for_a_mailbox_elsewhere(loaded_by):
    loaded = loaded_by("import assistant.wiring, connectors.imap")

    assert [name for name in loaded if name.startswith(("google", "msal"))] == []
