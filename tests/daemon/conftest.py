"""Households on real servers."""

import pytest

from tests.daemon.household import Household


@pytest.fixture
def home(dovecot, tmp_path):
    made = Household(dovecot, tmp_path)
    yield made
    made.close()
