"""The same stories on Dovecot, Cyrus, and Courier with and without UIDPLUS."""

import pytest

from tests.connectors.test_imap import DovecotRig
from tests.connectors.test_imap_servers import CourierRig, CyrusRig
from tests.faults.play import Play
from tests.faults.stories import STORIES, Story

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("unpacked")]
RIGS = {
    "plain_dovecot": DovecotRig,
    "cyrus": CyrusRig,
    "courier": CourierRig,
    "poor_courier": CourierRig,
}


@pytest.fixture(params=RIGS)
def rig(request):
    made = RIGS[request.param](request.getfixturevalue(request.param))
    yield made
    made.close()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_story_ends_alike(rig, tmp_path, story: Story):
    play = Play(rig, tmp_path)

    end = play.undisturbed(story)

    assert len(end.drafts) == story.drafts
    assert [state for kind, state in end.states if kind == "thank_you"][
        -1
    ] == story.last
    assert len(end.trash) == sum(state == "withdrawn" for _, state in end.states)
    assert play.one_more_run(story) == end
