"""What stands under letters and around titles: English."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    from_house="from|at|with|for",
    contacts="tel|phone|mobile?|fax|t|m|p|e|web|email|mob",
    streets=r"street|(?<=[\w,.] )st|avenue|ave|road|rd|lane|drive|boulevard|blvd|suite|floor|parkway",
    small_print="confidential|disclaimer|unsubscribe|automated|do not reply|not reply|reply to this|privacy|copyright|©|powered by|sent (?:from|via|by)|this (?:e-?mail|message)|registered|equal opportunity|follow us|please consider|gdpr|handicap",
    teams="team|careers|recruiting|recruitment|talent|hr|people|staffing|hiring",
    articles="the",
    honours=r"Mr\.?|Mrs\.?|Ms\.?|Prof\.|Dra?\.?",
    of_house="from|at",
    offices="service management team",
    closers="""
regards sincerely yours best cheers thanks thank warmly warm kind gratefully yes no
maybe see soon bye
""",
    signed_for="For(?: and on behalf of)?",
)
TITLING = Titling(
    genders="all genders|all humans|all levels|all shifts|they|all",
    references="req(?:uisition)?|job|ref(?:erence)?|id|announcement|posting|jr|code|nr|no",
    terms=r"\bprn\b|per diem|remote|hybrid|on-?site|home office|full[- ]?time|part[- ]?time|permanent|contract|temporary|fixed[- ]term|maternity|\bbased\b|day shift|night shift|casual|seasonal|\bw2\b|\bnights?\b|\bdays?\b|\bshifts?\b|\bweekends?\b",
    hours="h|hrs|hours",
    years="""
spring summer fall autumn winter intern interns internship internships graduate
graduates grad grads class programme program scheme trainee trainees apprentice
apprentices co-op coop
""",
    tails=r"full[- ]time|part[- ]time|part|full|remote|hybrid|permanent|prn|per diem|fixed[- ]term|\d+ hours?",
    forms="intern|freelance",
    numbered="id|no|nr|number|code",
    gender_signs="all|nb",
    last_signs="any",
)
