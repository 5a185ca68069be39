"""The mailbox or the disk fails: nothing is lost, nothing is done twice."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from assistant.pipeline import note
from assistant.shell.daemon import Daemon
from assistant.shell.parsing import InlineParser
from assistant.shell.posts import Post, State
from assistant.shell.store import StoreFault
from connectors.backoff import Backoff
from connectors.base import DraftRef, Folder, RawMessage
from connectors.errors import LoginRefused, Unavailable
from connectors.memory import MemoryMailbox
from connectors.steps import watching
from tests.shell.stage import INVITATION, OWN_THANKS, REJECTION, Stage, at, letter


@dataclass
class TornLine(MemoryMailbox):
    """Keeps a draft, or will keep it later, and loses the line before it says so."""

    torn: bool = True
    late: list[bytes] = field(default_factory=list)
    keeps_at_once: bool = True

    def save_draft(self, content: bytes, *, message_id: str) -> DraftRef:
        if not self.torn:
            return super().save_draft(content, message_id=message_id)
        self.torn = False
        if self.keeps_at_once:
            super().save_draft(content, message_id=message_id)
        else:
            self.late.append(content)
        raise Unavailable("the line is torn")


def torn_stage(folder: Path, **options: bool) -> Stage:
    stage = Stage(folder, box=TornLine(**options))
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    return stage


def test_a_draft_whose_confirmation_was_lost_is_found_and_not_made_twice(tmp_path):
    stage = torn_stage(tmp_path)

    stage.visit("4 13:02")

    assert len(stage.drafts()) == 1
    assert stage.states()[-1] == "drafted"


def test_a_draft_whose_confirmation_was_lost_is_taken_away_all_the_same(tmp_path):
    stage = torn_stage(tmp_path)
    stage.visit("4 13:02")
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert (stage.drafts(), len(stage.box.trash)) == ([], 1)
    assert "withdrawn" in stage.states()


def test_a_draft_that_the_server_may_still_add_is_waited_for(tmp_path):
    stage = torn_stage(tmp_path, keeps_at_once=False)
    stage.visit("4 13:05")
    while_in_doubt = stage.drafts()
    stage.deliver(stage.box.late.pop(), Folder.DRAFTS)

    stage.visit("4 13:20")

    assert while_in_doubt == []
    assert len(stage.drafts()) == 1
    assert stage.states()[-1] == "drafted"


def test_a_draft_that_never_arrived_is_made_when_the_doubt_is_over(tmp_path):
    stage = torn_stage(tmp_path, keeps_at_once=False)
    next_try = stage.keeper.next_wake()

    stage.visit("4 13:12")

    assert f"{next_try:%H:%M}" == "13:11"
    assert len(stage.drafts()) == 1


def test_a_draft_in_doubt_is_not_made_when_an_answer_came_meanwhile(tmp_path):
    stage = torn_stage(tmp_path, keeps_at_once=False)
    stage.deliver(REJECTION)
    stage.visit("4 13:31")

    stage.visit("4 13:40")

    assert stage.drafts() == []
    assert stage.store.open_intents("main") == ()


def test_a_draft_that_was_edited_before_it_was_confirmed_is_the_owners(tmp_path):
    stage = torn_stage(tmp_path)
    [draft] = stage.box.in_folder(Folder.DRAFTS)
    edited = draft.content.replace(b"Thank you", b"Many thanks")
    stage.box.edit(draft.key, edited)
    stage.visit("4 13:02")
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == [edited]
    assert stage.states()[-1] == "kept"


def test_an_unreachable_mailbox_is_tried_again_soon_and_said_once(stage: Stage):
    stage.deliver(INVITATION)
    stage.box.fails_with = Unavailable("main: the server does not answer")
    stage.visit()
    stage.visit()
    said, wait = stage.store.account("main"), stage.post.wait
    stage.box.fails_with = None

    stage.visit("4 13:01")

    assert (said.state, said.said) == ("away", "main: the server does not answer")
    assert 0 < wait <= 4
    assert stage.post.state is State.OK
    assert len(stage.drafts()) == 1


def test_a_refused_login_parks_the_account_for_its_owner(stage: Stage):
    stage.box.fails_with = LoginRefused("main: the login was refused")

    stage.visit()

    assert stage.post.state is State.PARKED
    assert stage.post.wait > timedelta(minutes=29).total_seconds()
    assert stage.store.account("main").said == "main: the login was refused"


def forbid_writing(stage: Stage, word: str) -> None:
    """Let the disk be read-only, or not; the one pooled connection keeps it."""
    with stage.store._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA query_only = {word}")


def fill_the_disk(stage: Stage) -> None:
    """Let the file grow no more, and write until it is full."""
    with stage.store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with stage.store.transaction("main", stage.clock.now()) as transaction:
        for number in range(5000):
            transaction.hostile(f"key {number}", digest=f"{number}", reason="x" * 99)


def test_a_store_that_cannot_be_written_makes_no_draft(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    forbid_writing(stage, "ON")

    stage.visit("4 13:01")
    meanwhile, said = stage.drafts(), stage.post.said
    forbid_writing(stage, "OFF")
    stage.visit("4 13:02")

    assert meanwhile == []
    assert "can't be written" in said
    assert len(stage.drafts()) == 1


def test_a_full_disk_is_said_in_one_line(stage: Stage):
    with pytest.raises(StoreFault, match="the disk is full"):
        fill_the_disk(stage)


def test_what_somebody_else_wrote_is_not_overwritten(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    other = Stage(stage.folder, box=MemoryMailbox(), moment="4 09:30")
    [application] = other.keeper.world.applications
    other.keeper.keep(
        lambda world, now: note(world, application, text="team of six", now=now)
    )
    stage.visit("4 13:01")

    [known] = stage.keeper.world.applications.values()
    assert [text for _, text in known.notes] == ["team of six"]
    assert len(stage.drafts()) == 1


class Poisoned(InlineParser):
    """A parser with a fault that one letter brings out."""

    def read(self, raw: RawMessage):
        if b"poison" in raw.content:
            raise ZeroDivisionError
        return super().read(raw)


def test_a_letter_that_breaks_the_program_is_set_aside_and_the_rest_go_on(stage: Stage):
    stage.keeper.parser = Poisoned()
    stage.deliver(letter("<poison@x>", "poison", subject="Interview", when="1 09:00"))
    stage.deliver(INVITATION)

    for _ in range(2):
        try:
            stage.visit("4 13:01")
        except ZeroDivisionError as error:
            stage.post.broke(error)

    assert len(stage.drafts()) == 1
    assert "ZeroDivisionError" in stage.store.hostile("main")[0].reason


def test_a_head_that_breaks_the_program_is_set_aside_and_the_rest_go_on(stage: Stage):
    def matters(head):
        if head.subject == "poison":
            raise ZeroDivisionError
        return True

    stage.change(matters=matters)
    stage.deliver(letter("<poison@x>", "x", subject="poison", when="1 09:00"))
    stage.deliver(INVITATION)

    for _ in range(2):
        try:
            stage.visit("4 13:01")
        except ZeroDivisionError as error:
            stage.post.broke(error)

    assert len(stage.drafts()) == 1
    assert "ZeroDivisionError" in stage.store.hostile("main")[0].reason


def test_a_begun_draft_without_an_id_holds_ours_back_all_the_same(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    nameless = OWN_THANKS.replace(b"Message-ID: <own@example.org>\r\n", b"")
    stage.deliver(nameless, Folder.DRAFTS)
    stage.visit("4 12:30")

    stage.visit("4 13:01")

    assert stage.drafts() == [nameless]


def patiently(stage: Stage) -> None:
    """Let every wait be as long as it may be."""
    stage.post = Post(stage.keeper, Backoff(draw=lambda low, high: high))


def test_waits_grow_until_a_visit_has_succeeded_as_a_whole(tmp_path):
    stage = Stage(tmp_path, box=TornLine())
    patiently(stage)
    stage.deliver(INVITATION)
    waits = []
    stage.box.fails_with = Unavailable("away")
    for _ in range(3):
        stage.visit("4 13:01")
        waits.append(round(stage.post.wait))
    stage.box.fails_with = None
    stage.visit("4 13:02")
    waits.append(round(stage.post.wait))
    stage.visit("4 13:03")
    stage.box.fails_with = Unavailable("away")
    stage.visit("4 13:04")
    waits.append(round(stage.post.wait))

    assert waits == [2, 4, 8, 16, 2]


def test_what_its_owner_must_do_is_said_once_and_again_when_it_changes(stage: Stage):
    stage.box.fails_with = LoginRefused("main: the login was refused")
    with capture_logs() as said:
        for _ in range(5):
            stage.visit()
        stage.box.fails_with = LoginRefused("main: the account is locked")
        stage.visit()
        stage.box.fails_with = None
        stage.visit()

    lines = [line["said"] for line in said if line["event"] == "account"]
    assert lines == ["main: the login was refused", "main: the account is locked", ""]


def test_one_account_that_is_ill_does_not_stop_the_other(tmp_path):
    ill, well = Stage(tmp_path / "ill"), Stage(tmp_path / "well")
    ill.box.fails_with = RuntimeError("a fault of ours")
    well.deliver(INVITATION)
    daemon = Daemon(lambda: [ill.post, well.post], well.clock)
    well.clock.moment = at("4 13:01")

    def stop_when_done(_name: str) -> None:
        if well.drafts():
            daemon.stop()

    with watching(stop_when_done):
        daemon.run()

    assert len(well.drafts()) == 1
    assert "a fault of followupd" in ill.post.said
