"""How houses and people are named: English."""

from assistant.languages.naming import Displays, Joints, Labels, Mentions

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
)
