"""Guides are data in a closed vocabulary: every mistake in it is told at once."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from assistant.guides import (
    RULES,
    Channel,
    Profile,
    ProfileError,
    compare,
    keep_looking,
    parse_profile,
    show_value,
)

FOLDER = Path(__file__).parents[2] / "assistant" / "guides" / "profiles"

POWER = "Should You Follow Up After an Interview?"
TOUCH = "Mastering the Follow-Up: Crafting the Perfect Post-Interview Touchpoint"
ETIQUETTE = "The Art of Following Up: Etiquette after Job Interviews"
STEPS = "How to Follow up After an Interview"
OPTIMAL = "Optimal Follow-Up Time: When to Contact After an Interview Success"

ALWAYS = {"stop", "limit", "record"}
OWN = {
    "power-of-follow-up": POWER,
    "perfect-touchpoint": TOUCH,
    "etiquette": ETIQUETTE,
    "step-by-step": STEPS,
    "optimal-time": OPTIMAL,
}


def shipped(name: str) -> Profile:
    path = FOLDER / f"{name}.toml"
    return parse_profile(path.read_text(encoding="utf-8"), where=path.name)


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(ProfileError) as raised:
        parse_profile(text, where="mine.toml")
    return raised.value.lines


def test_six_profiles_are_shipped():
    names = {path.stem for path in FOLDER.glob("*.toml")}

    assert names == {"balanced", *OWN}
    assert all(shipped(name).name == name for name in names)


def test_the_balanced_profile_holds_every_rule_with_its_default():
    balanced = shipped("balanced")

    for name, definition in RULES.items():
        rule = balanced.rule(name)
        assert rule.on
        assert rule.cites
        assert dict(rule.values) == {
            key: one.default for key, one in definition.parameters.items()
        }


def test_the_balanced_profile_states_every_parameter():
    text = (FOLDER / "balanced.toml").read_text(encoding="utf-8")
    tables = {part.partition('"]')[0]: part for part in text.split('[rules."')[1:]}

    for name, definition in RULES.items():
        assert all(f"\n{key} = " in tables[name] for key in definition.parameters)


@pytest.mark.parametrize("name", OWN)
def test_a_guides_own_profile_holds_what_balanced_cites_it_for(name: str):
    own, balanced = shipped(name), shipped("balanced")

    cited = {r.id for r in balanced.rules.values() if OWN[name] in r.cites}
    assert {r.id for r in own.rules.values() if r.on} == cited | ALWAYS
    assert own.title == OWN[name]


def test_where_the_guides_disagree_each_has_its_own_word():
    by = {n: shipped(n).rule("thank-you.window").values["send_by"] for n in OWN}

    assert by == {
        "power-of-follow-up": timedelta(hours=48),
        "perfect-touchpoint": timedelta(hours=24),
        "etiquette": timedelta(hours=24),
        "step-by-step": "next day",
        "optimal-time": timedelta(hours=48),
    }
    assert shipped("perfect-touchpoint").channel is Channel.PHONE
    assert shipped("perfect-touchpoint").rule("letter.check-in").values == {
        "asks": "nothing"
    }


def test_every_problem_is_told_with_its_line_and_the_nearest_name():
    text = """\
name = "mine"
titel = "Mine"
channel = "pigeon"

[rules."thank-you.windw"]

[rules."thank-you.window"]
aftr = "3h"
send_by = "soon"

[rules."check-in.no-timeline"]
days = -1
at = "9 o'clock"
on = "yes"
"""

    assert problems(text) == (
        'mine.toml: "title" is missing, or is no text',
        'mine.toml:2: unknown key "titel", the nearest is "title"',
        'mine.toml:3: "channel" is "mail" or "phone"',
        'mine.toml:5: unknown rule "thank-you.windw", the nearest is'
        ' "thank-you.window"',
        'mine.toml:8: unknown key "aftr", the nearest is "after"',
        'mine.toml:9: "thank-you.window": "send_by" is a length such as "45 min",'
        ' "2h", "90d" or "2w"',
        'mine.toml:12: "check-in.no-timeline": "days" is a whole number from 0 to 365',
        'mine.toml:13: "check-in.no-timeline": "at" is a time of day such as "09:00"',
        'mine.toml:14: "check-in.no-timeline": "on" is true or false',
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "mine.toml:1: this is not TOML: "),
        ('name = "a"\ntitle = "b"\nrules = 3', 'mine.toml:3: "rules" is a table'),
        (
            'name = "a"\ntitle = "b"\n[rules]\nstop = 3',
            'mine.toml:4: "stop" is a table of parameters',
        ),
        (
            'name = "a"\ntitle = "b"\n[rules.stop]\non = false',
            'mine.toml:4: "stop" holds always',
        ),
        (
            'name = "a"\ntitle = "b"\n[rules.stop]\ncites = "me"',
            'mine.toml:4: "stop": "cites" is a list of titles',
        ),
        (
            'name = "a"\ntitle = "b"\n[rules."letter.check-in"]\nasks = "salary"',
            'mine.toml:4: "letter.check-in": "asks" is one of "process", "nothing"',
        ),
        (
            'name = "a"\ntitle = "b"\n[rules."thank-you.window"]\nafter = 99999999',
            'mine.toml:4: "thank-you.window": "after" is a length',
        ),
    ],
)
def test_a_wrong_profile_says_where(text: str, said: str):
    assert problems(text)[0].startswith(said)


def test_a_profile_of_ones_own_may_be_short():
    mine = parse_profile(
        'name = "mine"\ntitle = "Mine"\n[rules."thank-you.window"]\nsend_by = "6h"\n'
        '[rules."check-in.no-timeline"]\nat = 08:30:00\n',
        where="mine.toml",
    )

    on = {r.id for r in mine.rules.values() if r.on}
    assert on == {"thank-you.window", "check-in.no-timeline"} | ALWAYS
    assert mine.rule("thank-you.window").length("send_by") == timedelta(hours=6)
    assert mine.rule("check-in.no-timeline").clock("at") == time(8, 30)
    assert mine.cited("thank-you.window") == "Mine"


def test_the_owner_overrides_one_parameter_at_a_time():
    balanced = shipped("balanced")
    changed = balanced.overridden({"thank-you.window": {"after": "3h"}})

    rule = changed.rule("thank-you.window")
    assert rule.length("after") == timedelta(hours=3)
    assert rule.length("send_by") == timedelta(hours=24)
    assert rule.cites == balanced.rule("thank-you.window").cites
    assert balanced.rule("thank-you.window").length("after") == timedelta(hours=2)


def test_an_override_switches_rules_on_and_off():
    own = shipped("etiquette")
    touched = own.overridden({"thank-you.friday": {"at": "10:00"}})
    switched = touched.overridden(
        {"thank-you.friday": {"on": True}, "materials": {"on": False}}
    )

    assert not touched.follows("thank-you.friday")
    assert switched.rule("thank-you.friday").clock("at") == time(10)
    assert switched.follows("thank-you.friday")
    assert not switched.follows("materials")


def test_a_wrong_override_names_the_nearest():
    with pytest.raises(ProfileError) as raised:
        shipped("balanced").overridden(
            {"thank-you.windows": {}, "limit": {"days": 3}}, where="config.toml"
        )

    assert raised.value.lines == (
        'config.toml: unknown key "days", the nearest is "working_days"',
        'config.toml: unknown rule "thank-you.windows", the nearest is'
        ' "thank-you.window"',
    )


def test_guides_lie_side_by_side():
    rows = compare([shipped(name) for name in ("balanced", *OWN)])

    window = next(
        r for r in rows if (r.rule, r.parameter) == ("thank-you.window", "send_by")
    )
    assert window.values == ("24h", "48h", "24h", "24h", "next day", "48h")
    assert window.differs
    closing = next(r for r in rows if (r.rule, r.parameter) == ("closing-thanks", ""))
    assert closing.values == ("yes", "-", "-", "-", "yes", "-")
    assert not closing.differs


def test_values_are_shown_as_they_are_written():
    shown = [show_value(v) for v in (timedelta(minutes=90), timedelta(seconds=5))]

    assert shown == ["90min", "5s"]
    assert show_value(time(9)) == "09:00"
    assert show_value(3) == "3"


def test_with_one_application_alive_the_guides_say_go_on():
    balanced = shipped("balanced")

    assert keep_looking(balanced, 1)
    assert keep_looking(balanced, 2) is None
    assert keep_looking(shipped("etiquette"), 1) is None
