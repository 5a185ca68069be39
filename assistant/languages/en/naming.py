"""How houses and people are named: English."""

from assistant.languages.house_names import HouseNames
from assistant.languages.naming import (
    Clients,
    Displays,
    Joints,
    Labels,
    Listings,
    Mentions,
)

DISPLAYS = Displays(
    for_house="for|on behalf of",
    from_house="from|at",
    behind_person="at|from|via",
    of_person="from",
    passed_on="via|through|powered by",
    on_behalf="on behalf of",
    house_owners="[Tt]he|[Yy]our",
    desks="Team|Service",
    human_resources="HR",
    hirers="talents|people|hr|careers",
    hirers_of="of|at",
    systems="interview|recruiting",
    system_ends="system|portal|service|tool|planner|box|manager|management",
    agency_kinds="recruitment|staffing|search|selection",
    honours="""
dr mr mrs ms mx prof professor sir dame rev sgt capt lt principal arch captain cp phd
md chef judge dean
""",
)
MENTIONS = Mentions(
    at="at",
    at_platform="at",
    placed="in|of|with",
    parts_of="of|in",
    owners_past="your (?:(?:own|professional|previous|past|prior|earlier|recent|current|work|working|impressive|extensive|strong) ){0,2}(?:background|experience|years|achievements|accomplishments)",
    applying="apply|applying|applied|application|career|employed|offer|role|position|job|opening|sent|submitted",
    client_owners="My|Our|The",
    clients="[Cc]lient|[Jj]ury|Team",
    named_clients="one of (?:our|my) (?:key |long-standing )?clients|(?:our|my) client",
    in_subjects="at|with|interview",
)
LABELS = Labels(
    shared="""
candidates recruiting hr job jobs careers career talent team support candidate company
employer employers offers onboarding hire app apply
""",
    left_out="of the and",
    short_for="univ inst dept",
    ends="""
roofing plumbing heating hotel group bank studio bakery farm school clinic labs design
partners capital energy foods garage
""",
    calling="get|try|join|use|hello|meet|team|with",
    hires_for="jobsat|careersat|jobs-|careers-",
    hires_behind="jobs?|careers?|recruiting",
    desk_behind="hr|careers?|jobs|recruiting|recruitment|talent|hiring|team",
    hiring=r"career|job|recruit|talent|hiring|people|(?:^|\W)hr",
)
JOINTS = Joints(
    within="of|the|for|by|and|at",
    before_sort="of",
    partners="Associates|Sons",
    dotted="St|Prof",
)
CLIENTS = Clients(
    agencies=r"recruit|staffing|personnel|headhunt|executive search|\bsearch\b|talent|interim|consulting group|employment|agency|selection\b|placement|jobboard|jobs\b",
    placers="recruitment consultant|talent consultant|headhunter",
    stems="client|mandate|employer",
    spoken="(?:our|my|the|end) client|mandate by|client of ours|(?:for|with|at|by|to) one of (?:our|my) clients|for a client|by the employer|the employer (?:has|will)",
    labels="(?:end )?client|customer|hiring company|hiring agency|hiring organi[sz]ation|company|employer",
    articles="the",
)
LISTINGS = Listings(
    titled_by="the|our",
    goes_on="plus",
    before_names="Mr|Mrs|Ms|Dr|Prof|our|the|with|with our",
    ours="our|the",
    courtesies="dr|prof|mr|mrs|ms",
    before_others=r"named (?:after|for)|founded by|offer(?:ed)? (?:has been extended )?to|chosen|appointed|hired|selected|instead of|in place of|replac\w+|succeed\w*|report(?:s|ing) to|referred by|recommended by|(?:recommendation|reference|referral|kind words) from|estate of|corner of|at",
    behind_others="will be joining us|has accepted|accepted (?:the|our)|has been (?:selected|appointed|hired)|street|foundation|award|fellowship|scholarship|building|room|hall|'s (?:office|team) (?:has|have) moved",
    before_lone=r"mr\.?|ms\.?|mrs\.?|dr\.?",
    lists=r"interview(?:er|ers|er\(s\)| team| panel)?|with|who|panel(?: members)?|participants?|attendees?|hosts?|organi[sz]er|guests|your interviewers?|contact|recruiter|hiring manager|cancell?ed by|invited by",
    fields="interviewers?|hosts?|hiring manager|recruiter|cancell?ed by|invited by|rescheduled by",
    field_owners="your",
    asking_for="ask for",
    asking="ask for",
    before_single="the|our|with|to|for",
    house_nouns="company group department office",
    our_own="our|my",
    honours="Dr|Prof|Professor|Mr|Mrs|Ms|Principal|Dean|Chief",
    acts_at="from|of|our|at",
    acts="would like|will (?:be|call|join|meet|interview|show|lead)|has (?:invited|asked|time)|wants to|is (?:looking forward|our|the|happy)",
    acted=r"invited you|joins|and I\b|& I\b",
    before_met="dr|mr|mrs|ms|mx|prof|professor|sir|chief|judge|capt|sgt|lt",
    single_articles="the|our",
)
HOUSE_NAMES = HouseNames(
    articles="the|our|a",
    nouns="association|company",
    pronouns=r"I(?:['’]\w+)?|We(?:['’]\w+)?|You(?:['’]\w+)?|It|He|She|They",
    small_articles="the a",
    joins="in and at for the a",
    joints="of",
    houses_for="""
teach habitat year feed institute center centre foundation school council agency
office
""",
    meant_for="for",
    no_last="""
assessment assessments challenge coding exam exercise quiz test tests hirevue
hackerrank
""",
    may_be_last="street road avenue floor central pacific",
    may_be_first="new first north south east west central pacific client virtual",
    hirers="coordinator manager interviewer sourcer admin assistant",
    ways="hybrid remote onsite on-site",
    common="""
school hospital hotel centre restaurant bank museum theater division direction tech
garage studio cabinet
""",
    titled_by="manager director assistant coordinator",
    whole_names="best buy|best western|life time|general mills",
    of_towns_begin="universit",
)
