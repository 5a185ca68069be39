"""The first look at a mailbox: heads first, candidates only, and to be resumed."""

from datetime import timedelta

import pytest

from assistant.shell.looking import look
from assistant.shell.parsing import Hostile, InlineParser
from connectors.base import RawMessage
from connectors.errors import Unavailable
from connectors.memory import MemoryMailbox
from tests.shell.stage import INVITATION, REJECTION, Stage, at, letter

NEWSLETTER = letter(
    "<news@shop.example>",
    "Buy now!",
    subject="Our spring sale",
    sender="Shop <no-reply@shop.example>",
).replace(b"Subject:", b"List-Id: <news.shop.example>\r\nPrecedence: bulk\r\nSubject:")


class CountingMailbox(MemoryMailbox):
    """Remembers which bodies were asked for, and may fail after some."""

    def __init__(self, fails_after: int = 10**6) -> None:
        super().__init__()
        self.read_keys: list[str] = []
        self.fails_after = fails_after

    def read(self, keys):
        for key in keys:
            if len(self.read_keys) >= self.fails_after:
                raise Unavailable("the line is cut")
            self.read_keys.append(key)
            yield from super().read([key])


def test_bodies_of_candidates_alone_are_read(tmp_path):
    stage = Stage(tmp_path, box=CountingMailbox())
    stage.deliver(NEWSLETTER)
    wanted = stage.deliver(INVITATION)

    stage.visit()

    assert stage.box.read_keys == [wanted]


def test_older_mail_than_the_first_look_is_left_alone(tmp_path):
    stage = Stage(tmp_path, box=CountingMailbox())
    old = stage.clock.now() - timedelta(days=91)
    stage.box.deliver(INVITATION, received=old)

    stage.visit()

    assert stage.box.read_keys == []


def test_an_older_letter_is_read_when_one_that_matters_refers_to_it(tmp_path):
    stage = Stage(tmp_path, box=CountingMailbox())
    old = stage.clock.now() - timedelta(days=120)
    first = letter(
        "<first@acme.example>", "Hi Ada, thanks for applying! Jane", when="1 09:00"
    )
    key = stage.box.deliver(first, received=old)
    stage.deliver(
        INVITATION.replace(
            b"Content-Type", b"References: <first@acme.example>\r\nContent-Type"
        )
    )

    stage.visit()

    assert key in stage.box.read_keys


def test_an_interrupted_first_look_goes_on_where_it_stopped(tmp_path):
    stage = Stage(tmp_path, box=CountingMailbox(fails_after=210))
    for number in range(219):
        stage.deliver(letter(f"<{number}@friend.example>", "Lunch?", subject="Lunch"))
    stage.deliver(INVITATION)
    stage.visit()
    done_before = len(stage.box.read_keys)
    stage.box.fails_after = 10**6
    stage.restart()

    stage.visit()

    assert done_before == 210
    # The chunk in which the line was cut is read again, and none before it.
    assert len(stage.box.read_keys) == 210 + 20
    assert len(stage.keeper.world.applications) == 1


def test_letters_are_filed_in_the_order_of_their_dates(stage: Stage):
    stage.deliver(REJECTION)
    stage.deliver(INVITATION)

    stage.visit("4 13:35")

    [application] = stage.keeper.world.applications.values()
    assert application.rejected_at == at("4 13:30")
    assert stage.drafts() == []


class Breaking(InlineParser):
    """A parser that one mail breaks."""

    def __init__(self) -> None:
        self.tried = 0

    def read(self, raw: RawMessage):
        if b"bomb" in raw.content:
            self.tried += 1
            return Hostile("0" * 64, "not read within 10 s")
        return super().read(raw)


def test_a_hostile_mail_is_set_aside_and_the_others_are_read(stage: Stage):
    stage.keeper.parser = Breaking()
    stage.deliver(
        letter("<bomb@evil.example>", "bomb", subject="Interview", when="1 09:00")
    )
    stage.deliver(INVITATION)

    stage.visit()

    [hostile] = stage.store.hostile("main")
    assert hostile.reason == "not read within 10 s"
    assert len(stage.keeper.world.applications) == 1
    assert stage.store.notices("main") != ()


def test_a_stop_ends_the_look_between_two_letters(stage: Stage):
    for number in range(30):
        stage.deliver(letter(f"<{number}@friend.example>", "Lunch?", subject="Lunch"))
    stage.keeper.stopping = lambda: True

    look(stage.keeper)

    assert len(stage.store.queued("main", 100)) == 30


@pytest.mark.parametrize("left", [0])
def test_long_work_tells_how_much_is_left(stage: Stage, left: int):
    told: list[tuple[str, int | None]] = []
    stage.change(working=lambda account, remaining: told.append((account, remaining)))
    stage.deliver(INVITATION)

    stage.visit()

    assert ("main", left) in told
