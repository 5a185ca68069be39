"""`doctor` as a process, on a real server: each fault with its mend, and the status."""

from datetime import UTC, datetime

import pytest
from commanding import POWERLESS, Answer, typed

from assistant.shell.store import Store
from tests.servers.dovecot import PASSWORD, USER

CONFIG = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
timezone = "America/New_York"
country = "US"
[accounts.main]
connector = "imap"
host = "localhost"
port = {server.imaps}
username = "{user}"
ca_file = "{server.ca_file}"
password_command = ["echo", "{password}"]
[state]
path = "{home}/state"
"""


class Patient:
    """A user's folder, with a config that is right but for what a test changes."""

    def __init__(self, server, home):
        self.home = home
        self.text = CONFIG.format(
            server=server, user=USER, password=PASSWORD, home=home
        )

    def doctor(self, *words: str, change=("", ""), by=()) -> Answer:
        config = self.home / "config.toml"
        config.write_text(self.text.replace(*change))
        return typed("doctor", *words, "--config", config, home=self.home, by=by)

    def faults(self, **options) -> tuple[int, dict[str, dict]]:
        """Return the status, and the faults by what was checked."""
        answer = self.doctor("--json", **options)
        rows = [row for row in answer.rows if row["level"] == "fault"]
        return answer.status, {row["check"]: row for row in rows}


@pytest.fixture
def patient(dovecot, tmp_path):
    return Patient(dovecot, tmp_path)


def test_where_all_is_well_nothing_is_at_fault(patient):
    answer = patient.doctor("--json")

    assert answer.status == 0
    assert {row["level"] for row in answer.rows} <= {"ok", "note"}
    told = {row["check"]: row["text"] for row in answer.rows}
    assert told["folders"] == "drafts go to 'Drafts'"
    assert {"config", "guide", "zone", "clock", "disk", "memory"} <= set(told)


def test_the_checks_read_as_lines(patient):
    answer, quiet = patient.doctor(), patient.doctor("--quiet")

    assert "ok    login main: it works" in answer.out
    assert "ok " not in quiet.out


def test_a_wrong_password_ends_with_status_3(patient):
    status, faults = patient.faults(change=(PASSWORD, "wrong"))

    assert (status, set(faults)) == (3, {"login"})
    assert faults["login"]["account"] == "main"
    assert "store the right secret" in faults["login"]["mend"]


def test_a_missing_secret_is_told_without_a_login(patient):
    command = f'password_command = ["echo", "{PASSWORD}"]'
    status, faults = patient.faults(change=(command, ""))

    assert status == 4
    assert "there is no password" in faults["login"]["text"]


def test_a_server_that_is_not_there_ends_with_status_4(patient, dovecot):
    status, faults = patient.faults(change=(f"port = {dovecot.imaps}", "port = 1"))

    assert status == 4
    assert faults["login"]["mend"] == "check host and port"


def test_a_folder_that_is_not_there_is_named_with_those_that_are(patient):
    wrong = ("[state]", 'drafts_folder = "Entwurf"\n[state]')
    status, faults = patient.faults(change=wrong)

    assert status == 4
    assert "'Entwurf'" in faults["login"]["text"]
    assert "Drafts" in faults["login"]["mend"]


def test_each_fault_of_the_config_is_told_with_its_line(patient):
    status, faults = patient.faults(change=('name = "Ada', 'nmae = "Ada'))

    assert (status, set(faults)) == (2, {"config"})
    assert "config.toml:3" in faults["config"]["text"]
    assert 'did you mean "name"?' in faults["config"]["mend"]


def test_without_own_addresses_nothing_can_be_told(patient):
    status, faults = patient.faults(change=('["ada@example.org"]', "[]"))

    assert status == 2
    assert "addresses" in faults["config"]["mend"]


def test_a_config_without_accounts_names_setup(patient):
    at = patient.text.index("[accounts.main]")
    status, faults = patient.faults(change=(patient.text[at:], ""))

    assert status == 2
    assert "followupd setup" in faults["accounts"]["mend"]


def test_a_guide_that_is_not_there_is_a_fault_of_the_config(patient):
    wrong = ("[state]", '[guide]\nuse = "nobody"\n[state]')
    status, faults = patient.faults(change=wrong)

    assert (status, set(faults)) == (2, {"guide"})


def test_a_state_folder_that_cannot_be_written_is_a_fault(patient):
    (patient.home / "state").mkdir(mode=0o500)
    status, faults = patient.faults(by=POWERLESS)

    assert status == 1
    assert "can't be written" in faults["disk"]["text"]


def test_a_damaged_memory_is_a_fault(patient):
    (patient.home / "state").mkdir()
    (patient.home / "state" / "followupd.db").write_bytes(b"no database" * 1000)
    status, faults = patient.faults()

    assert (status, set(faults)) == (1, {"memory"})
    assert "aside" in faults["memory"]["mend"]


def test_a_clock_that_was_set_back_is_told_by_the_memory(patient):
    (patient.home / "state").mkdir()
    store = Store(patient.home / "state" / "followupd.db")
    with store.transaction("main", datetime(2099, 1, 1, tzinfo=UTC)) as transaction:
        transaction.fares("ok", "")
    store.close()

    status, faults = patient.faults()

    assert (status, faults["clock"]["mend"]) == (1, "set the clock")
