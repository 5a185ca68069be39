from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from planning_stories import profile

from assistant.planning import Policy, appears
from assistant.vocabulary import FollowupKind, Owner

NEW_YORK = ZoneInfo("America/New_York")
OWNER = Owner("Ada", frozenset(), NEW_YORK, "US")
POLICY = Policy(profile("balanced"), OWNER)
THANKS, CHECK_IN = FollowupKind.THANK_YOU, FollowupKind.CHECK_IN


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("kind", "now", "then"),
    [
        (THANKS, "2025-03-05 14:00", "2025-03-05 14:00"),
        (THANKS, "2025-03-05 03:00", "2025-03-05 07:00"),
        (THANKS, "2025-03-07 22:00", "2025-03-08 07:00"),
        (CHECK_IN, "2025-03-05 14:00", "2025-03-05 14:00"),
        (CHECK_IN, "2025-03-08 14:00", "2025-03-10 09:00"),
        (CHECK_IN, "2025-03-07 22:00", "2025-03-10 09:00"),
        (FollowupKind.CLOSING_THANKS, "2025-07-04 10:00", "2025-07-07 09:00"),
        (FollowupKind.MATERIALS, "2025-03-08 14:00", "2025-03-08 14:00"),
    ],
)
def test_what_is_overdue_waits_for_the_morning_and_an_inquiry_for_a_working_day(
    kind: FollowupKind, now: str, then: str
):
    assert appears(POLICY, kind, at(now)) == at(then)
