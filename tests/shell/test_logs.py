"""What the log says, and what it never says."""

import io
import json
import logging

import structlog

from assistant.shell.logs import conceal, set_up_logs


def logged(level: str = "debug", **values: str) -> str:
    stream = io.StringIO()
    set_up_logs(level, stream=stream)
    structlog.get_logger().info("something", **values)
    structlog.reset_defaults()
    return stream.getvalue()


def test_a_line_is_json_where_nobody_watches():
    line = json.loads(logged(account="main"))

    assert (line["event"], line["account"], line["level"]) == (
        "something",
        "main",
        "info",
    )


def test_a_secret_that_a_server_repeats_is_blotted_out():
    conceal("hunter2-secret")

    assert "hunter2" not in logged(said="login failed for hunter2-secret")


def test_words_of_a_mail_are_never_logged():
    assert "Offer" not in logged(subject="Offer", body="Offer", draft="Offer")


def test_a_line_stays_one_line():
    text = logged(said="one\ntwo\x1b[31m")

    assert text.count("\n") == 1
    assert "\\n" not in text
    assert "\\u001b" not in text


def test_journald_is_told_the_priority(monkeypatch):
    monkeypatch.setenv("JOURNAL_STREAM", "8:1")

    assert logged(account="main").startswith("<6>event=something account=main")
    stream = io.StringIO()
    set_up_logs("debug", stream=stream)
    structlog.get_logger().warning("something")
    structlog.reset_defaults()
    assert stream.getvalue().startswith("<4>event=something ")


def test_lines_below_the_level_are_left_out():
    assert logged(level="warning") == ""


def test_a_library_that_complains_says_no_secret(capsys):
    conceal("hunter2-secret")
    stream = io.StringIO()
    logging.getLogger().handlers.clear()
    set_up_logs("info", stream=stream)

    logging.getLogger("some.library").error("refused: %s", "hunter2-secret")

    assert stream.getvalue() == "refused: …\n"
