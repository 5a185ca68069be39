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
from assistant.applications.codec import UnknownEvent, from_json, to_json
from assistant.applications.events import (
    Event,
    FollowupState,
    FollowupStepped,
    Forgotten,
    Joined,
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
    "Forgotten",
    "Interview",
    "InterviewStatus",
    "Joined",
    "LetterFiled",
    "NoteAdded",
    "PromiseMade",
    "RequestMade",
    "UnknownEvent",
    "from_json",
    "to_json",
]
