"""Push by way of Pub/Sub: on the stand-in, and on Google's own emulator where it is."""

import json
import os
import select
import shutil
import signal
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.errors import NeedsOwner
from connectors.gmail.door import Door, NotAllowed
from connectors.gmail.grants import PUBSUB
from connectors.gmail.push import RENEWED, Push, _calls
from tests.connectors.contract import headings, mail, subjects
from tests.gmail.rig import api_on, mailbox_on
from tests.servers.dovecot import free_ports
from tests.servers.gmail.faults import Fault

TOPIC, SUBSCRIPTION = "projects/p1/topics/mail", "projects/p1/subscriptions/followupd"
SCOPES = ("readonly", "compose", PUBSUB)
EMULATOR = Path("/usr/lib/google-cloud-sdk/platform/pubsub-emulator")
PATIENCE = 30.0
# The emulator loads half of itself when it is first asked.
SLOW_START = 120.0


@pytest.fixture
def pushing(gmail):
    gmail.pubsub.subscribe(SUBSCRIPTION, TOPIC)
    return gmail


@pytest.fixture
def mailbox(pushing, hours):
    made = mailbox_on(
        pushing, hours, *SCOPES, push=SUBSCRIPTION, pubsub=pushing.url, poll=300.0
    )
    yield made
    made.close()


def wait_for_news(watch) -> bool:
    """Wait on the descriptor as the daemon does; return whether it became readable."""
    return bool(select.select([watch.fileno()], [], [], PATIENCE)[0])


def test_news_are_pushed_and_acknowledged(pushing, mailbox):
    headings(mailbox)
    watch = mailbox.watch()
    quiet = watch.arm()
    pushing.box.deliver(mail("one", "<1@x>"))

    assert not quiet
    assert wait_for_news(watch)
    assert watch.check()
    assert pushing.pubsub.unacknowledged == {}


def test_beside_a_push_there_is_only_a_look_every_now_and_then(mailbox):
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()

    assert watch.deadline() == 300.0


def test_a_message_of_no_meaning_for_the_history_wakes_nobody_twice(pushing, mailbox):
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    pushing.pubsub.publish(TOPIC, b"no json at all")

    assert wait_for_news(watch)
    assert not watch.check()
    assert not select.select([watch.fileno()], [], [], 0)[0]


def test_what_was_pushed_before_the_watch_is_seen_when_it_is_armed(pushing, mailbox):
    headings(mailbox)
    mailbox.watch().arm()
    pushing.box.deliver(mail("one", "<1@x>"))

    assert mailbox.watch().arm()


def test_gmail_is_asked_to_tell_once_a_day(pushing, hours):
    api = api_on(pushing, hours, *SCOPES, push=SUBSCRIPTION, pubsub=pushing.url)
    push = Push(api, clock=hours.clock)
    for _ in range(3):
        push.keep_up()
    first = list(pushing.answers.topics)
    hours.passed += RENEWED + 1
    push.keep_up()
    push.close()

    assert first == [TOPIC]
    assert pushing.answers.topics == [TOPIC, TOPIC]


def test_without_a_working_push_news_come_by_looking(gmail, hours):
    """The subscription is not there."""
    mailbox = mailbox_on(gmail, hours, *SCOPES, push=SUBSCRIPTION, pubsub=gmail.url)
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    gmail.box.deliver(mail("one", "<1@x>"))

    assert watch.fileno() is None
    assert watch.deadline() < 60
    assert watch.check()


@pytest.mark.parametrize("scopes", [SCOPES, ("readonly", "compose")])
def test_the_owner_is_told_why_there_is_no_push(gmail, hours, scopes):
    if scopes != SCOPES:
        gmail.pubsub.subscribe(SUBSCRIPTION, TOPIC)
    mailbox = mailbox_on(gmail, hours, *scopes, push=SUBSCRIPTION, pubsub=gmail.url)

    with pytest.raises(NeedsOwner, match=f"{SUBSCRIPTION} can't be used"):
        mailbox.special_folders()


def test_a_pull_that_fails_is_tried_again(pushing, mailbox):
    pushing.faults.add(":pull", Fault(status=503, reason="backendError"), times=1)
    pushing.faults.add(":pull", Fault(cut="early"), times=1)
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    pushing.box.deliver(mail("one", "<1@x>"))

    assert wait_for_news(watch)


def test_an_ended_token_is_replaced_at_the_next_look(pushing, mailbox):
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    pushing.consents.expire_access()
    refused = wait_for_news(watch)
    nothing = watch.check()
    pushing.box.deliver(mail("one", "<1@x>"))

    assert (refused, nothing) == (True, False)
    assert wait_for_news(watch)
    assert watch.check()


def test_a_mailbox_that_was_closed_leaves_its_messages_to_the_next(pushing, mailbox):
    headings(mailbox)
    mailbox.watch().arm()
    puller = mailbox._push._puller
    mailbox.close()
    pushing.box.deliver(mail("one", "<1@x>"))
    puller.join(PATIENCE)
    pushing.pubsub.expire_deadlines()
    mailbox.watch().arm()

    assert not puller.is_alive()
    assert wait_for_news(mailbox.watch())


@pytest.mark.parametrize(
    "call",
    [
        ("POST", "projects/p1/topics/mail:publish"),
        ("POST", "projects/p1/subscriptions/other:pull"),
        ("DELETE", SUBSCRIPTION),
        ("PUT", SUBSCRIPTION),
        ("POST", f"{SUBSCRIPTION}:modifyPushConfig"),
        ("POST", f"{SUBSCRIPTION}:pull:acknowledge"),
    ],
    ids=lambda call: f"{call[0]} {call[1]}",
)
def test_nothing_else_of_pubsub_can_be_called(gmail, call):
    verb, path = call
    door = Door(gmail.url, lambda refused: "token", allowed=_calls(SUBSCRIPTION))

    with pytest.raises(NotAllowed):
        door.request(f"{gmail.url}/v1/{path}", verb, body="{}")
    assert gmail.requests == []


class Emulator:
    """Google's own Pub/Sub emulator; tells no time and asks for no token."""

    def __init__(self, folder: Path) -> None:
        [port] = free_ports(1)
        self.url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [
                EMULATOR / "bin" / "cloud-pubsub-emulator",
                "--host=127.0.0.1",
                f"--port={port}",
            ],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        for line in self._process.stdout or ():
            if "Server started" in line:
                break

    def ask(self, verb: str, path: str, body: dict) -> dict:
        request = urllib.request.Request(
            f"{self.url}/v1/{path}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
            method=verb,
        )
        with urllib.request.urlopen(request, timeout=SLOW_START) as answer:
            return json.load(answer)

    def stop(self) -> None:
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait()


@pytest.fixture
def emulator(tmp_path) -> Iterator[Emulator]:
    if not EMULATOR.exists() or not shutil.which("java"):
        pytest.skip("Google's Pub/Sub emulator is not installed")
    started = Emulator(tmp_path)
    try:
        started.ask("PUT", TOPIC, {})
        started.ask("PUT", SUBSCRIPTION, {"topic": TOPIC})
        yield started
    finally:
        started.stop()


def test_googles_own_emulator_is_understood(gmail, hours, emulator):
    mailbox = mailbox_on(
        gmail, hours, *SCOPES, push=SUBSCRIPTION, pubsub=emulator.url, poll=300.0
    )
    headings(mailbox)
    watch = mailbox.watch()
    watch.arm()
    topics = list(gmail.answers.topics)
    gmail.box.deliver(mail("one", "<1@x>"))
    emulator.ask("POST", f"{TOPIC}:publish", {"messages": [{"data": "e30="}]})
    told = wait_for_news(watch)
    news = watch.check()
    mailbox.close()
    left = emulator.ask(
        "POST", f"{SUBSCRIPTION}:pull", {"maxMessages": 1, "returnImmediately": True}
    )

    assert topics == [TOPIC]
    assert told
    assert news
    assert left == {}
    assert subjects(headings(mailbox)) == ["one"]
