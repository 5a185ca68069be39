"""The disk refuses: full, read-only, or with an error at any call of the store."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.shell.store import StoreFault
from tests.faults.failing_disk import LIBRARIES
from tests.faults.houses import on_maildir
from tests.faults.play import Play
from tests.faults.stories import invite, reject
from tests.reliability import THOROUGH

LITTLE = "1m"


def test_an_error_of_the_disk_at_any_write_or_sync_changes_nothing_about_the_end(
    tmp_path, missing_server, record_property
):
    if not all(Path(library).exists() for library in LIBRARIES):
        missing_server("libfiu (fiu-utils)")
    command = [sys.executable, "-m", "tests.faults.failing_disk", str(tmp_path)]
    done = subprocess.run(
        [*command, "1" if THOROUGH else "23"],
        env={**os.environ, "LD_PRELOAD": " ".join(LIBRARIES)},
        capture_output=True,
        text=True,
        check=True,
    )

    said = json.loads(done.stdout.splitlines()[-1])
    record_property("failed writes", said["tried"])
    assert said["wrong"] == []
    assert said["tried"] > 5


class LittleDisk:
    """A file system of its own, in memory."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir()
        self._mount("-t", "tmpfs", "-o", f"size={LITTLE}", "tmpfs")

    def fill(self) -> None:
        with (self.place / "ballast").open("wb", buffering=0) as file:
            try:
                while file.write(b"x" * 512):
                    pass
            except OSError:
                return

    def make_room(self) -> None:
        (self.place / "ballast").unlink()

    def allow(self, how: str) -> None:
        """Mount it anew: "ro" or "rw"."""
        self._mount("-o", f"remount,{how}")

    def close(self) -> None:
        subprocess.run(["umount", str(self.place)], check=True)

    def _mount(self, *options: str) -> None:
        subprocess.run(["mount", *options, str(self.place)], check=True)


@pytest.fixture
def disk(tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root may mount a file system")
    try:
        made = LittleDisk(tmp_path / "disk")
    except subprocess.CalledProcessError:
        pytest.skip("this machine lets nobody mount a file system")
    yield made
    made.close()


def moved_to(disk: LittleDisk, folder: Path) -> Play:
    """Return a story whose store alone lies on the little disk."""
    play = on_maildir(folder)
    play.folder = disk.place / "state"
    return play


def test_a_full_disk_costs_nothing_once_there_is_room_again(disk, tmp_path):
    play = moved_to(disk, tmp_path)
    invite(play.rig)
    play.visit("4 09:00")
    disk.fill()
    play.visit("4 13:01")
    meanwhile, said = play.rig.drafts(), play.stage.post.said
    disk.make_room()
    play.settle("4 13:05")
    reject(play.rig)
    play.settle("4 13:31")
    end = play.ending()
    play.close()

    assert meanwhile == []
    assert "the disk is full" in said
    assert (end.drafts, len(end.trash), end.open_intents) == ((), 1, 0)


def test_a_disk_that_turns_read_only_costs_nothing(disk, tmp_path):
    play = moved_to(disk, tmp_path)
    invite(play.rig)
    play.visit("4 09:00")
    play.close()
    disk.allow("ro")
    with pytest.raises(StoreFault, match="it can't be written"):
        play.visit("4 13:01")
    meanwhile = play.rig.drafts()
    disk.allow("rw")
    play.settle("4 13:05")
    drafts = len(play.rig.drafts())
    play.close()

    assert (meanwhile, drafts) == ([], 1)
