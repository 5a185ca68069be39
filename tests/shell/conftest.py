"""The stage for the stories of one account."""

import pytest

from tests.shell.stage import Stage


@pytest.fixture
def stage(tmp_path):
    made = Stage(tmp_path)
    yield made
    made.store.close()
