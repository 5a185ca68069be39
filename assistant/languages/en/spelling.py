"""How names are spelled, and what looks like one: English."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    joining="of|the|for|in",
    particles="of|al|bin|ibn|af|av",
    courtesies="principal dean chief professor",
    no_names="""
monday tuesday wednesday thursday friday saturday sunday january february march april
may june july august september october november december mon tue wed thu fri sat sun
jan feb mar apr jun jul aug sep sept oct nov dec calendar invite hi hello dear hey
thanks thank best regards kind warm sincerely cheers your our the this that we you
please date time location when where who what interview interviews interviewer role
position job company client hiring manager recruiter recruiting recruitment talent
team human resources hr careers eastern pacific central mountain standard daylight us
usa uk eu north south east west street avenue road floor suite building room office
online video phone call meeting join link id passcode confirmation confirmed
invitation reminder update re fwd application status next steps round final first
second third onsite technical screen panel subject note also if as at in on for with
from and scheduling notifications notification reply noreply respected sir madam
congratulations congrats great good hope welcome sent original message forwarded begin
automatic virtual duration agenda details format venue topic new
""",
    no_persons="""
conference boardroom the i'm i'll i've i'd rd blvd employment event type committee
division document review start expiration expires deadline due fest festival links
benefits status now north one two salary relationship preparation tips system
platform institutions opportunities checklist instructions
""",
)
