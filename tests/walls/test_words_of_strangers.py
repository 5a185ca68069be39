"""What strangers write stays text: in letters, on the screen and on the page."""

import io
import re

import pytest

from assistant.cli.screen import Screen
from tests.cli.commanding import typed
from tests.shell.stage import CONFIG, INVITATION, Stage

TEMPLATES = [
    "{{ 7*7 }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "${7*7}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "%(asctime)s {0.__class__}",
]
SCREEN = [
    "\x1b[2J\x1b[1;1H \x9b31m \x1b]0;title\x07",
    "[bold red]x[/] [link=http://x]x[/link]",
    "\u202eevil \x08\x08\x08",
]
PAGE = [
    "<script>alert(1)</script> </title><b>",
    '"><img src=x onerror=alert(1)> javascript:alert(1)',
]


def told(folder, words: str) -> Stage:
    """Let an invitation come whose subject and names hold these words."""
    stage = Stage(folder / "state")
    content = INVITATION.replace(b"Data Engineer", b"Data Engineer " + words.encode())
    content = content.replace(
        b"Jane Roe <", b'"Jane ' + words.replace('"', "").encode() + b'" <', 1
    )
    stage.deliver(content)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    return stage


@pytest.mark.parametrize("words", TEMPLATES)
def test_no_template_of_a_stranger_is_carried_out(tmp_path, words):
    stage = told(tmp_path, words)

    letters = b"".join(stage.drafts())
    assert b"49" not in letters
    assert b"uid=" not in letters
    assert b"<class" not in letters
    assert "a fault of" not in stage.post.said
    stage.store.close()


def shown(folder, *words: str) -> str:
    config = folder / "config.toml"
    config.write_text(CONFIG + f'[state]\npath = "{folder}/state"\n')
    answer = typed(*words, "--config", config, home=folder)
    assert answer.status in (0, 1), answer.err
    return answer.out


@pytest.mark.parametrize("words", SCREEN, ids=ascii)
def test_no_word_of_a_stranger_steers_the_terminal(tmp_path, words):
    told(tmp_path, words).store.close()

    out = shown(tmp_path, "status")

    assert "Acme" in out
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", out)


@pytest.mark.parametrize("words", SCREEN, ids=ascii)
def test_whatever_reaches_the_screen_is_shown_as_text_alone(words):
    """As if nothing before had cleaned it: a folder's name, a server's words."""
    out, err = io.StringIO(), io.StringIO()
    screen = Screen(out, err)

    screen.text(f"Acme\n{words}")
    screen.table("Folders", ("name",), [[f"Acme {words}"]])
    screen.note(words)
    screen.fault(words)

    shown = out.getvalue() + err.getvalue()
    assert shown.count("Acme") == 2
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert shown.count(re.sub("[\x00-\x1f\x7f-\x9f\u202e]", "", words)) == 4


@pytest.mark.parametrize("words", PAGE)
def test_no_word_of_a_stranger_becomes_markup_of_the_report(tmp_path, words):
    told(tmp_path, words).store.close()
    page = tmp_path / "report.html"

    shown(tmp_path, "report", "--output", str(page))

    text = page.read_text()
    assert "Acme" in text
    assert not re.search(r"<script>alert|<img|</title><b>|onerror=[^&]*>", text.lower())
    assert "javascript:" not in "".join(re.findall(r'(?:href|src)="[^"]*"', text))
    assert page.stat().st_mode & 0o077 == 0
