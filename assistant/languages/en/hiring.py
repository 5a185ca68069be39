"""Who hires, and how they are called: English."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots=r"no-?_?\.?reply|do-?not-?reply|notif|mailer|bounce|postmaster|daemon|alerts?\b|news|calendar|scheduling|automated|auto-?reply|system|robot|\bbot\b|updates?\b|donot",
    unread=r"no[._-]?repl|not?[._-]?answer|do[._-]?not[._-]?repl|dont[._-]?repl|unattended|mailer[._-]?daemon|postmaster|bounce|notification|notify|automated|auto[._-]?mail|^(?:alerts?|calendar|invites?|scheduler|scheduling|bot|system|robot|updates?)$|^reply\+|^resource\b",
    desks=r"jobs?|careers?|hr|recruit\w*|talent\w*|hiring|people\w*|info|office|team|hello|contact|mail|support|admin|interviews?|candidates?|human-?resources|staffing|apply|work|planning",
    hiring=r"recruit|talent|career|hiring|people|jobs?\b|\bhr\b|interview|human|staff",
)
BROKERS = Brokers(
    called=r"recruit(?:ment|ing|ers)?\b|staffing|staff partners|headhunt|executive search|\bsearch\b|interim\b|selection\b|employment agency|talent (?:partners|solutions)",
    ends=r"recruit(?:ment|ing)?|staffing|search|executive search|selec[ct]\w+|interim|hr|consult\w*|talent\w*|headhunters|placement services",
    goes_on="recruit(?:ment|ing|ers)|staffing|headhunters?|search|selection|interim",
    begins="Team|Recruiter",
    hires_at_end="hr|staff|staffing|jobs?|talents?|talentis|search|consult|people|personnel|work|select|selection|recruiting|partners",
    hires="hr|staff|talent|interim",
    several="famil(?:y|ie) of companies|shared services",
    part_of="part of",
)
DEPARTMENTS = Departments(
    articles="The",
    appended="team|recruiting|recruitment|careers?|jobs|hiring|hr",
    portals="portal",
    desks=(
        "recruitment services|recruiting services|people services|hr services|talent services|"
        "people & culture|people and culture|people & talent|people and talent|"
        "campus recruiting|campus recruitment|campus careers|campus hiring|campus team|"
        "graduate recruitment|graduate recruiting|graduate careers|graduate team|"
        "graduate program|graduate programme|graduate programs|graduate scheme|"
        "emerging talent|candidate care|application team|applications team|new hire|"
        "new hires|job alert|job alerts|search committee|selection committee|"
        "hiring committee|recruitment committee|recruiting committee|personnel office|"
        "recruiting center|recruiting centre|recruitment centre"
    ),
    half_names="talent people human culture early",
    authorities="""
asset wealth waste investment property family post home met cabinet patent police fire
health sheriff's education state works park forest postal ambulance civil prison
probation weather
""",
    authority_ends="department office service management",
)
