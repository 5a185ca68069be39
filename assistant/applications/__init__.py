"""Files letters under applications, and folds their events."""

from assistant.applications.application import (
    Absence,
    Application,
    Filed,
    Followup,
    Interview,
    InterviewStatus,
    PromiseMade,
    RequestMade,
)
from assistant.applications.events import (
    Event,
    FollowupState,
    FollowupStepped,
    LetterFiled,
    NoteAdded,
)

__all__ = [
    "Absence",
    "Application",
    "Event",
    "Filed",
    "Followup",
    "FollowupState",
    "FollowupStepped",
    "Interview",
    "InterviewStatus",
    "LetterFiled",
    "NoteAdded",
    "PromiseMade",
    "RequestMade",
]
