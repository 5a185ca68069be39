"""The process is killed at each border of each effect; the end is always the same."""

import pytest

from tests.faults.houses import Houses, houses
from tests.faults.play import Death, Ending, each_in_its_scene
from tests.faults.stories import STORIES, Story
from tests.reliability import THOROUGH

KINDS = ("memory", "maildir", "dovecot", "gmail")
# Of a real server's many borders a short run tries some; `make reliability` tries them all.
EVERY = {"memory": 2, "maildir": 3, "dovecot": 13, "gmail": 11}
TWICE = {"memory": 5, "maildir": 11, "dovecot": 37, "gmail": 31}


@pytest.fixture(params=KINDS)
def village(request, tmp_path) -> Houses:
    def dovecot():
        return request.getfixturevalue("plain_dovecot")

    with houses(request.param, tmp_path, dovecot) as found:
        yield found


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_kill_at_any_step_changes_nothing_about_the_end(
    village: Houses, story: Story, record_property
):
    calm = village.play()
    meant = calm.undisturbed(story)
    calm.close()
    borders = [
        (scene, number)
        for scene, passed in enumerate(calm.steps)
        if scene >= story.own
        for number in range(1, len(passed) + 1)
    ]
    first = STORIES.index(story)
    every = 1 if THOROUGH else EVERY[village.kind]
    tried = borders[first % every :: every]
    twice = set(borders[first :: every * TWICE[village.kind]])

    deaths = [
        (scene, Death(number, 1 + (7 * number) % 19 if (scene, number) in twice else 0))
        for scene, number in tried
    ]

    broken = []
    for together in each_in_its_scene(deaths):
        if what_broke(village, story, together, meant):
            broken += [
                (
                    what,
                    f"{calm.steps[scene][death.step - 1]} ({death} in scene {scene})",
                )
                for scene, death in together.items()
                for what in what_broke(village, story, {scene: death}, meant)
            ] or [("differs", f"only together: {together}")]

    record_property("borders", (village.kind, len(tried), [what for what, _ in broken]))
    assert broken == []
    assert len(meant.drafts) == story.drafts
    assert [state for kind, state in meant.states if kind == "thank_you"][
        -1
    ] == story.last
    assert meant.open_intents == meant.hostile == 0


def what_broke(
    village: Houses, story: Story, deaths: dict[int, Death], meant: Ending
) -> list[str]:
    """Play it with these deaths and run once more; return how the ends differ."""
    play = village.play()
    ends = (play.killed(story, deaths), play.one_more_run(story))
    return [difference(end, meant) for end in ends if end != meant]


def difference(end: Ending, meant: Ending) -> str:
    """Say how an end differs; nothing can be sent, but by the owner."""
    if len(end.drafts) > len(meant.drafts):
        return "doubled"
    if len(end.drafts) < len(meant.drafts):
        return "lost"
    if end.states.count(("thank_you", "sent")) > meant.states.count(
        ("thank_you", "sent")
    ):
        return "sent"
    return f"differs: {end} is not {meant}"
