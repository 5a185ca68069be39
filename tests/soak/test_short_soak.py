"""Some weeks of the year that `make soak` plays whole."""

import pytest

from tests.soak.drive import soak

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("daemon")]


def test_weeks_of_mail_with_faults_leave_every_follow_up_accounted_for(
    plain_dovecot, tmp_path, record_property
):
    found = soak(tmp_path, plain_dovecot, days=21, mails=60, factor=40_000, seed=7)

    record_property("soak", found.line())
    assert (found.lost, found.doubled, found.wrong, found.sent) == ([], 0, [], 0)
    assert found.drafts >= found.applications
    assert max(found.descriptors) - min(found.descriptors) <= 6
    assert max(found.memory) < 2 * min(found.memory)
