"""Some weeks of the year that `make soak` plays whole."""

import pytest

from tests.soak.courses import edited, rejected, sends
from tests.soak.drive import soak
from tests.soak.year import Scale

SHORT = Scale(
    days=13, applications=3, mails=60, kinds=(sends, rejected, edited), longest=10
)
pytestmark = [pytest.mark.server, pytest.mark.xdist_group("daemon")]


def test_weeks_of_mail_with_faults_leave_every_follow_up_accounted_for(
    plain_dovecot, tmp_path, record_property
):
    found = soak(tmp_path, plain_dovecot, SHORT, seed=7)

    record_property("soak", found.line())
    assert (found.wrong, found.doubled) == ([], 0)
    assert found.spread("threads")[0] == found.spread("threads")[1]
    assert found.spread("descriptors")[1] - found.spread("descriptors")[0] <= 6
    assert found.growth() < 1.3
