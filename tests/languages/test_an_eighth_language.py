"""A language is what stands in one file, wherever a letter is read."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SWEDISH = Path(__file__).with_name("swedish.py")
UNDERSTAND = """
import json, sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo
from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Owner, Place

owner = Owner(
    name="Ada Example",
    addresses=frozenset(["ada@example.org"]),
    timezone=ZoneInfo("Europe/Stockholm"),
    country="SE",
    subdivision=None,
)
told = []
for mail in json.load(sys.stdin):
    received = datetime(2028, 1, 1, tzinfo=UTC)
    letter = read_letter(mail.encode(), key="a", place=Place.INBOX, received=received)
    found = understand(letter, Conversation(()), owner)
    told.append({
        "kind": found.kind.value,
        "language": found.language,
        "start": found.interview and found.interview.start.isoformat(),
        "promise": found.promise and str(found.promise.by),
        "signature": letter.signature,
        "text": letter.text,
    })
print(json.dumps(told))
"""
HEAD = """\
From: {sender}
To: Ada Example <ada@example.org>
Subject: {subject}
Date: Tue, 7 Mar 2028 09:12:00 +0100
Message-ID: <{number}@mail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

"""
INVITE = (
    HEAD.format(
        sender="Maja Lindqvist <maja.lindqvist@fjordkraft.example>",
        subject="Inbjudan till intervju - utvecklare",
        number=1,
    )
    + """\
Hej Ada,

Tack för din ansökan till tjänsten som utvecklare hos Fjordkraft. Vi vill gärna bjuda in
dig till en intervju torsdagen den 16 mars kl 14.00 på vårt kontor.

Du kommer att träffa mig och vår teamledare. Välkommen!

Vänliga hälsningar
Maja Lindqvist
Rekryterare, Fjordkraft AB
"""
)
REJECTION = (
    HEAD.format(
        sender="Rekrytering Norrlund <jobb@norrlund.example>",
        subject="Din ansökan till tjänsten som säljare",
        number=2,
    )
    + """\
Hej Ada,

Tack för din ansökan till tjänsten som säljare. Vi har fått många ansökningar och har
tyvärr valt att inte gå vidare med din ansökan. Tjänsten är nu tillsatt med en annan
kandidat.

Vi önskar dig lycka till i framtiden.

Med vänlig hälsning
Rekryteringen på Norrlund
"""
)
RECEIVED = (
    HEAD.format(
        sender="Norrlund <jobb@norrlund.example>",
        subject="Vi har tagit emot din ansökan",
        number=3,
    )
    + """\
Hej Ada,

Tack för din ansökan! Vi har tagit emot ditt CV och går igenom alla ansökningar.
Vi återkommer med besked senast den 24 mars.

Med vänlig hälsning
Norrlund
"""
)
ABSENCE = (
    HEAD.format(
        sender="Maja Lindqvist <maja.lindqvist@fjordkraft.example>",
        subject="Autosvar: Intervju",
        number=4,
    ).replace("MIME-Version", "Auto-Submitted: auto-replied\nMIME-Version")
    + """\
Hej,

Jag har semester och är åter på kontoret måndag den 20 mars. Vid brådskande ärenden,
kontakta växeln.

Vänliga hälsningar
Maja Lindqvist
"""
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """Return what a program to which the file was added understands."""
    home = tmp_path_factory.mktemp("eighth")
    shutil.copytree(ROOT / "assistant", home / "assistant")
    languages = home / "assistant" / "languages"
    shutil.copy(SWEDISH, languages / "sv.py")
    register(languages / "__init__.py")
    answer = subprocess.run(
        [sys.executable, "-c", UNDERSTAND],
        input=json.dumps([INVITE, REJECTION, RECEIVED, ABSENCE]),
        cwd=home,
        env={"PYTHONPATH": str(home), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


def register(door: Path):
    text = door.read_text()
    known = "DUTCH, ITALIAN)"
    assert text.count(known) == 1
    added = text.replace(known, "DUTCH, ITALIAN, SWEDISH)")
    imported = "from assistant.languages.sv import LANGUAGE as SWEDISH\n"
    door.write_text(added.replace("\nLANGUAGES =", f"{imported}\nLANGUAGES =", 1))


def test_its_mails_are_told_to_be_in_it(told: list[dict]):
    assert [mail["language"] for mail in told] == ["sv"] * 4


def test_an_invitation_is_understood_with_its_time(told: list[dict]):
    assert told[0]["kind"] == "invite"
    assert told[0]["start"] == "2028-03-16T14:00:00+01:00"


def test_a_rejection_is_understood(told: list[dict]):
    assert told[1]["kind"] == "rejection"


def test_a_receipt_is_understood_with_its_promise(told: list[dict]):
    assert told[2]["kind"] == "ack"
    assert told[2]["promise"] == "2028-03-24"


def test_an_absence_is_understood(told: list[dict]):
    assert told[3]["kind"] == "autoreply"


def test_what_stands_below_its_closing_is_the_signature(told: list[dict]):
    assert "Rekryterare, Fjordkraft AB" in told[0]["signature"]
    assert "Rekryterare" not in told[0]["text"]
