"""The daemon's stories of a draft's life, every one of them at Gmail."""

import pytest

from tests.gmail.stories import stage_on
from tests.shell.test_draft_life import *  # noqa: F403 - the stories themselves


@pytest.fixture
def stage(gmail, tmp_path):
    made = stage_on(gmail, tmp_path)
    yield made
    made.store.close()
