"""`config check` and `config schema`, and the example that shows every key."""

import json
import re
from pathlib import Path

import pytest
from commanding import asked
from pydantic import BaseModel

from assistant.config import (
    Config,
    GmailAccount,
    ImapAccount,
    MaildirAccount,
    parse_config,
)

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
_COMMENTED = re.compile(
    r'^# (?=[a-z_]+ = |"[^"]+" = |\[accounts\.|Ada Example$|\+1 555)'
)


def uncommented() -> str:
    """Return the example with every commented key switched on."""
    lines = EXAMPLE.read_text().splitlines()
    whole = "\n".join(_COMMENTED.sub("", line) for line in lines)
    # Of the two ways to log in, the key for the second belongs to the second alone.
    return whole.replace('auth = "password"', 'auth = "xoauth2"')


def test_the_example_stands_as_it_is(tmp_path):
    answer = asked("config", "check", "--config", EXAMPLE)

    assert (answer.status, answer.err) == (0, "")


def test_what_the_example_sets_is_the_default():
    shown, default = parse_config(EXAMPLE.read_text()), Config()

    assert shown.model_copy(update={"me": default.me, "accounts": {}}) == default
    main = shown.accounts["main"]
    assert main == ImapAccount(
        connector="imap", host="imap.example.org", username="ada@example.org"
    )


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ("", Config),
        ("me", Config().me.__class__),
        ("guide", Config().guide.__class__),
        ("drafts", Config().drafts.__class__),
        ("thank_you", Config().thank_you.__class__),
        ("notes", Config().notes.__class__),
        ("writer", Config().writer.__class__),
        ("state", Config().state.__class__),
        ("log", Config().log.__class__),
        ("accounts.main", ImapAccount),
        ("accounts.local", MaildirAccount),
        ("accounts.gmail", GmailAccount),
    ],
)
def test_every_key_stands_in_the_example(path: str, model: type[BaseModel]):
    shown: object = parse_config(uncommented())
    for part in path.split(".") if path else ():
        shown = shown[part] if isinstance(shown, dict) else getattr(shown, part)

    assert isinstance(shown, model)
    assert set(model.model_fields) - {"accounts"} <= shown.model_fields_set | {
        "accounts"
    }


def test_an_unknown_key_names_its_line_and_the_nearest_key(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text('[me]\nname = "Ada"\ntimezon = "Europe/Berlin"\n')

    answer = asked("config", "check", "--config", config)

    assert answer.status == 2
    assert f"{config}:3: " in answer.err
    assert '"timezone"' in answer.err
    assert answer.err.count("\n") == 1


def test_all_faults_are_told_at_once(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text('nam = 1\n[me]\ntimezone = "Mars"\n[accounts.a]\nconnector="x"\n')

    answer = asked("config", "check", "--config", config)

    assert [line.split(":")[2] for line in answer.faults] == ["1", "3", "4"]


def test_a_fault_of_a_guides_rule_names_its_line_too(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text(
        '[guide.rules]\n"check-in.no-timeline" = { days = 10 }\n'
        '"check-in.no-timelin" = { days = 10 }\n'
        '"thank-you.window" = { after = "soon" }\n'
    )

    answer = asked("config", "check", "--config", config)

    assert answer.status == 2
    assert [line.split(":")[2] for line in answer.faults] == ["3", "4"]
    assert '"check-in.no-timeline"' in answer.faults[0]


def test_a_broken_letter_of_the_owners_own_is_named_with_its_line(tmp_path):
    config, letter = tmp_path / "config.toml", tmp_path / "thank_you.en.txt"
    config.write_text(f'[drafts]\ntemplates = "{tmp_path}"\n')
    letter.write_text("Thank you.\n{% if %}\n")

    answer = asked("config", "check", "--config", config)

    assert answer.status == 2
    assert answer.faults[0].startswith(f"followupd: {letter}: line 2: ")


def test_the_schema_is_json_and_knows_the_sections(tmp_path):
    plain = asked("config", "schema")
    as_json = asked("config", "schema", "--json")

    assert json.loads(plain.out) == as_json.rows[0]
    assert {"me", "accounts", "guide"} <= set(as_json.rows[0]["properties"])
