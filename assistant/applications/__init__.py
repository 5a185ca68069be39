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
from assistant.applications.codec import DamagedEvent, UnknownEvent, from_json, to_json
from assistant.applications.domains import is_relay, is_shared, registrable
from assistant.applications.events import (
    DraftDiscarded,
    Event,
    FollowupState,
    FollowupStepped,
    Forgotten,
    Joined,
    LetterFiled,
    NoteAdded,
)
from assistant.applications.folding import fold
from assistant.applications.ids import short_id
from assistant.applications.interest import Answer, Interest, interest_of
from assistant.applications.matching import (
    Catalogue,
    Match,
    conversation_of,
    linked,
    match,
)
from assistant.applications.places import CompanyPlace, company_place
from assistant.applications.threads import referenced

__all__ = [
    "Absence",
    "Answer",
    "Application",
    "Catalogue",
    "CompanyPlace",
    "DamagedEvent",
    "DraftDiscarded",
    "Event",
    "Filed",
    "Followup",
    "FollowupState",
    "FollowupStepped",
    "Forgotten",
    "Interest",
    "Interview",
    "InterviewStatus",
    "Joined",
    "LetterFiled",
    "Match",
    "NoteAdded",
    "PromiseMade",
    "RequestMade",
    "UnknownEvent",
    "company_place",
    "conversation_of",
    "fold",
    "from_json",
    "interest_of",
    "is_relay",
    "is_shared",
    "linked",
    "match",
    "referenced",
    "registrable",
    "short_id",
    "to_json",
]
