"""`[writer]`: a local model may say a letter in other words, and nothing else."""

from dataclasses import replace

import pytest

from assistant.config import ConfigError, parse_config
from assistant.drafting import Draft, write
from assistant.shell.model import Model
from assistant.vocabulary import FollowupKind
from tests.drafting.desk import NOW, RICH, RICH_WRITER, step
from tests.servers.model import saying, standing_in

HONEST = (
    "It was kind of you to talk with me on Tuesday about the Data Engineer position at"
    " Acme. I liked hearing about your data platform, and please give my thanks to Tom"
    " Lee and Ann Bo.\n\n"
    "My experience with Spark could be of use there, and I am very interested.\n\n"
    "May I still ask one thing: how large is the team? I am glad to talk again."
)


def letter(url: str, kind: FollowupKind = FollowupKind.THANK_YOU, **known) -> Draft:
    writer = replace(RICH_WRITER, rewrite=Model(url, "small", 5.0))
    written = write(step(kind, **known), RICH, writer, NOW)
    assert isinstance(written, Draft)
    return written


def ours() -> Draft:
    written = write(step(), RICH, RICH_WRITER, NOW)
    assert isinstance(written, Draft)
    return written


def test_honest_words_stand_between_our_greeting_and_our_close():
    with standing_in(saying(HONEST)) as model:
        draft = letter(model.url)

    assert "It was kind of you to talk" in draft.body
    assert draft.body.startswith(ours().body.splitlines()[0])
    assert draft.body.endswith("Ada Example\n+1 212 555 0100\n")
    assert (draft.to, draft.subject) == (ours().to, ours().subject)


@pytest.mark.parametrize(
    ("lie", "why"),
    [
        (HONEST.replace("Spark", "Kafka"), "a skill that nobody named"),
        (HONEST.replace("Tom Lee", "Tim Cook"), "a name that nobody named"),
        (HONEST.replace("very interested", "on the market for 10 years"), "a number"),
        (HONEST.replace("very interested", "free in ten days"), "a number in words"),
        (HONEST.replace("very interested", "a certified expert"), "a claim"),
        (HONEST + " See www.ada.example for more.", "a link"),
        (HONEST + " Mail me at eve@evil.example.", "an address"),
        (HONEST.replace("on Tuesday", "on Friday"), "another day"),
        (HONEST + " What is the salary?", "what no letter asks"),
        (HONEST.replace("how large is the team?", "is it a team?"), "a lost question"),
        (HONEST.replace("\n\n", "\n\nSo.\n\n"), "too many paragraphs"),
        (HONEST + " [Your Name]", "a placeholder"),
        ("word " * 400 + ".", "too long"),
        ("Ok.", "says nothing"),
        ("", "empty"),
    ],
    ids=lambda value: value if len(value) < 30 else "",
)
def test_whatever_else_a_model_says_our_letter_stands(lie, why):
    with standing_in(saying(lie)) as model:
        draft = letter(model.url)

    assert draft == ours(), why


@pytest.mark.parametrize(
    "reply",
    [b"", b"not json", b"[]", b'{"choices": []}', b'{"choices": [{"message": {}}]}'],
)
def test_an_answer_that_is_none_leaves_our_letter(reply):
    with standing_in(lambda question: reply) as model:
        assert letter(model.url) == ours()


@pytest.mark.parametrize("status", [302, 404, 500])
def test_no_redirect_and_no_fault_leads_anywhere(status):
    with (
        standing_in(saying(HONEST)) as elsewhere,
        standing_in(saying(HONEST), status=status) as model,
    ):
        model.headers = {"Location": elsewhere.url}
        assert letter(model.url) == ours()
        assert elsewhere.questions == []


def test_nobody_there_is_no_news():
    with standing_in(saying(HONEST)) as model:
        gone = model.url

    assert letter(gone) == ours()


def test_an_answer_without_end_is_not_waited_for():
    with standing_in(saying(HONEST), drip=0.02) as model:
        writer = replace(RICH_WRITER, rewrite=Model(model.url, "small", 0.2))
        assert write(step(), RICH, writer, NOW) == ours()


def test_the_model_is_told_our_letter_and_no_word_of_theirs():
    with standing_in(saying(HONEST)) as model:
        letter(model.url)

    [asked] = model.questions
    told = asked["messages"][1]["content"]
    assert asked["path"] == "/v1/chat/completions"
    assert asked["model"] == "small"
    assert "jane@acme.example" not in str(asked)
    assert told in ours().body


def test_the_same_letter_is_asked_for_once():
    with standing_in(saying(HONEST)) as model:
        writer = replace(RICH_WRITER, rewrite=Model(model.url, "small", 5.0))
        both = [write(step(), RICH, writer, NOW) for _ in range(2)]

    assert both[0] == both[1]
    assert len(model.questions) == 1


def test_a_note_to_oneself_is_never_rewritten():
    with standing_in(saying(HONEST)) as model:
        letter(model.url, FollowupKind.CHECK_IN, to_owner=True)

    assert model.questions == []


@pytest.mark.parametrize("url", ["https://api.example.com/v1", "http://10.0.0.1/v1"])
def test_a_model_elsewhere_is_refused(url):
    with pytest.raises(ConfigError, match="on this machine"):
        parse_config(f'[writer]\nurl = "{url}"\n')
