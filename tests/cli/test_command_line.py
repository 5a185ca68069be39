"""What holds for every command: help, faults in one line, exit statuses."""

import pytest
from commanding import ADA, SAMPLES, asked, mail, typed

from assistant.cli.safety import harmless, harmless_block
from assistant.cli.whereabouts import config_path


def test_help_names_every_command_and_the_exit_statuses(tmp_path):
    answer = typed("--help", home=tmp_path)

    assert answer.status == 0
    for command in ("run", "demo", "replay", "inspect", "status", "explain", "forget"):
        assert f"\n    {command} " in answer.out
    assert "3 a login was refused" in " ".join(answer.out.split())


@pytest.mark.parametrize(
    "words",
    [
        ["inspect"],
        ["inspect", "--colour", SAMPLES],
        ["unknown"],
        ["inspect", "--me", "nobody", SAMPLES],
        ["inspect", "--timezone", "Mars/Olympus", SAMPLES],
        ["inspect", "--country", "USA", SAMPLES],
        ["config", "check", "--config", "/nowhere/config.toml"],
    ],
)
def test_wrong_usage_is_told_in_one_line(words, tmp_path):
    answer = asked(*words)

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("followupd: ")
    assert answer.err.count("\n") == 1


def test_a_terminal_that_knows_no_umlauts_gets_what_it_can_show(tmp_path):
    (tmp_path / "m.eml").write_bytes(mail(subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?="))

    answer = typed(
        "inspect", *ADA, tmp_path / "m.eml", home=tmp_path, PYTHONIOENCODING="ascii"
    )

    assert (answer.status, answer.err) == (0, "")
    assert "Gr??e" in answer.out


def test_a_traceback_is_shown_only_to_those_who_ask(tmp_path):
    few = typed("inspect", "-v", "--me", "nobody", SAMPLES, home=tmp_path)
    all_of_it = typed("inspect", "-vv", "--me", "nobody", SAMPLES, home=tmp_path)

    assert "Traceback" not in few.err
    assert "Traceback" in all_of_it.err


def test_text_is_made_harmless_without_losing_words():
    assert harmless("a\x1b[31mb\r\nc\u202ed\x9be\tü") == "a[31mb cde ü"
    assert harmless_block("one\x1b\ntwo\x07") == "one\ntwo"


def test_the_config_is_found_where_users_keep_theirs(monkeypatch, tmp_path):
    monkeypatch.delenv("FOLLOWUPD_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    assert config_path(None) == tmp_path / "followupd" / "config.toml"
    assert str(config_path("/elsewhere.toml")) == "/elsewhere.toml"
