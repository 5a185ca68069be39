"""Every rule of the guides, told as a story with the plan that it must lead to."""

import pytest
from planning_stories import Story, Telling, stories

from assistant.guides import WHEN


@pytest.mark.parametrize("story", stories(), ids=lambda s: f"{s.where} {s.title}")
def test_a_story_leads_to_its_plan(story: Story):
    told = Telling()
    for line in story.lines:
        try:
            told.tell(line)
        except AssertionError as wrong:
            pytest.fail(f"{story.where}: {line}: {wrong}")


def test_every_rule_of_time_has_a_story():
    lines = " ".join(line for story in stories() for line in story.lines)
    silent = {"stop", "record", "call", "handwritten", "before", "keep-looking"}

    assert not [r for r in WHEN if r not in silent and f"rule {r}" not in lines]
