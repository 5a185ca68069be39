"""English."""

from assistant.languages.en.edges import SIGNING, TITLING
from assistant.languages.en.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.en.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.en.spelling import SPELLING
from assistant.languages.en.times import TIMES
from assistant.languages.en.trades import CASES, TRADES
from assistant.languages.en.words import WORDS
from assistant.languages.model import (
    Conference,
    Guards,
    Language,
    Marks,
    Notes,
    Papers,
    Search,
    Signs,
    Terms,
)
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People

LANGUAGE = Language(
    code="en",
    words=WORDS,
    times=TIMES,
    marks=Marks(
        wrote=r"wrote|writes",
        lead=r"on|at|(?:mon|tue|wed|thu|fri|sat|sun)\w*",
        attributed="wrote:",
        original=r"original (?:message|appointment|e-?mail)|reply message",
        forwarded=r"forwarded (?:message|mail|by)[^-]{0,80}|forward",
        forward_begins="begin forwarded message",
        forward_subject=r"fwd?",
        copied={
            "from": "from",
            "date": "sent|date",
            "to": "to",
            "cc": "cc",
            "subject": "subject|re",
        },
        bounce=r"undeliver|delivery status|delivery (?:has )?fail|returned mail|failure notice|mail delivery|could not be delivered",
        labels=(
            r"date|time|when|where|location|who|with|(?:your )?interviewers?|interview panel|panel|host|position|role|job(?: title)?|duration"
            r"|format|address|attendees|participants|company|contact|recruiter|hiring manager|interview (?:date|time|type|location)|what|date (?:and|&) time"
        ),
        greetings=r"hi\b|hey|hello|dear|good |to ",
        content=r"date|time|when|where|duration|interview\w{0,16}|meeting\w{0,16}|agenda|topic|join|passcode|zoom|location|format|who",
        signs=Signs(
            closing=(
                r"(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes|thanks))?"
                r"|(?:best|kind|warm) and .{0,20}|regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)"
                r"|cheers|all the best|thanks(?: again| so much| and .{0,25}| in advance)?|thank you(?: again| so much"
                r"| and .{0,25})?|many thanks|thx|cordially|respectfully(?: yours)?|take care|talk soon|see you (?:soon|then)"
                r"|with (?:kind|best|warm) regards|looking forward(?: to .{0,40})?|speak soon|warmly|ta"
            ),
            team_owners=r"the|your|our",
            team_names=r"recruiting|talent acquisition|hr|human resources",
            device=r"sent (?:from|via|using) (?:my |the )?.{1,60}|get outlook for .{1,30}",
            footer=(
                r"confidentiality|disclaimer|privileged|legal notice"
                r"|th(?:is|e) (?:e-?mail|message|communication|information|transmission|mail)\b.{0,120}"
                r"(?:confidential|intended|privileged|addressee|automat|sent to|was sent|prohibited)"
                r"|if you (?:are not|have received this|no longer wish|received this|would (?:prefer|like) not|don['’]t want)"
                r"|you(?:['’]re| are| have)? (?:received|receiving|received) this .{0,30}because"
                r"|you received this|to (?:unsubscribe|stop receiving|manage your)|unsubscribe\b|manage (?:your )?(?:email |notification )?preferences"
                r"|please (?:consider the environment|think before (?:you )?print|do not (?:reply|respond) to this|don['’]t print|note: this (?:e-?mail|message))"
                r"|copyright\b|all rights reserved"
                r"|powered by\b|replies to this (?:mailbox|e-?mail|address)|do not reply to this"
                r"|registered (?:office|in england|company)"
                r"|privacy (?:policy|notice)|imprint\b|view (?:this email )?in (?:your )?browser"
                r"|an equal opportunity employer|we are an equal"
            ),
            hours=r"office|hours|mon\w*\s?[-–to]+\s?(?:fri|thu)|working days|i work|available|phone|mobile?",
        ),
        conference=Conference(
            names="the meeting|join ",
            meetings="meeting ",
            begins=(
                r"join (?:on your computer|zoom meeting|with google meet|the meeting now)"
                r"|(?:\w{1,40}[ .]){1,6}is inviting you to a scheduled zoom meeting"
                r"|join (?:from the meeting link|webex meeting|by (?:phone|video system))\b"
            ),
            goes_on=(
                r"need help|join (?:on|the|zoom|with|by|from|webex|meeting)|or (?:dial|call|join)|click here to join|download teams|learn more|meeting (?:id|link|options|number|password)"
                r"|pass(?:code|word)\b|dial (?:in|by)|find (?:a|your) local|phone conference|for organi[sz]ers|reset|one tap|more phone|video (?:id|call|conferenc\w+)|invited by|tenant key"
            ),
        ),
        answer_subject="re",
        reference_subject="ref",
    ),
    conjunction="and",
    companion="with",
    search=Search(
        certain="interview interviews interviewing interviewer interviewers application applications applying applied candidate candidates candidacy hiring recruiter recruiters recruiting recruitment vacancy resume shortlist shortlisted screening talent careers portfolio",
        likely="call chat meet meeting talk speak conversation discussion visit round session zoom confirmed confirming schedule scheduled rescheduled availability job role position opportunity offer contract decision decide decided onsite team manager panel opening interested available references invite invitation slot slots next step shift trial",
    ),
    notes=Notes(
        unheld=r"did\s?n[o'\u2019]?t\s+(?:take\s+place|happen)|never\s+(?:took\s+place|happened)|didn['\u2019]?t\s+(?:take\s+place|happen)|was\s+(?:cancell?ed|called\s+off)|cancell?ed\s+(?:it|the|our|my)|no[- ]show|nobody\s+(?:called|came|showed)|(?:did\s+not|didn['\u2019]?t)\s+(?:show\s+up|call)",
        about="about|discussed|topics?|questions?|ask",
        moved=r"moved|rescheduled|postponed|pushed(?:\s+back)?|brought\s+forward|now\s+on",
        past=r"interviewed|talked|spoke|met|had|chatted|was\s+interviewed",
        meeting=r"interview\w*|phone\s+(?:screen|call)|call|talked|spoke|met|meeting|screening|chatted",
        by_phone=r"by|on\s+the|over\s+the|per",
        phones=r"tele(?:ph|f)on\w*|phone",
        phoned="phone|telephoned?|phoned",
        today=r"today|this\s+(?:morning|afternoon|evening)|just\s+now",
        yesterday="yesterday",
        tomorrow="tomorrow",
        weekdays="monday|mon tuesday|tues? wednesday|wed thursday|thurs? friday|fri saturday sunday",
        months="jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sep(?:t(?:ember)?)? oct(?:ober)? nov(?:ember)? dec(?:ember)?",
        ordinals="st|nd|rd|th",
        late_ordinals="st|nd|rd|th",
        of="of",
        until="to|till|until",
        at="at|from",
        counted="people|weeks|days",
        asks_owner=r"asked\s+(?:me|us)\s+to|i\s+(?:should|am\s+to|can|may)|told\s+me\s+to",
        topic=r"(?:we\s+)?(?:talked|spoke|chatted)\s+(?:mostly\s+)?about\b|(?:we\s+)?discussed\b|topics?\s*:|about\s*:",
        question=r"(?:open\s+)?questions?\s*:|ask(?:\s+about)?\s*:",
        skill=r"(?:skills?|mention)\s*:",
        answer=r"answers?\s*:",
    ),
    guards=Guards(
        salary=r"salar(?:y|ies) wages? remuneration pay\s?rise compensation",
        feedback=r"feed-?back how\s(?:did\si|i\s(?:did|performed)) my\sperformance",
        reproach=r"still\shaven't\sheard have\snot\sheard\s(?:back|from\syou) disappoint\w* ignored? you\spromised unacceptable why\shaven't unfair frustrat\w*",
        pleading=r"i\sbeg desperate\w* last\schance need\sthis\sjob would\sdo\sanything please,?\splease",
        chances=r"my\schances did\si\sget",
        jargon=r"synerg\w* leverage circle\sback touch\sbase low-hanging value-add rockstar ninja paradigm win-win deep\sdive",
        claims=r"years? decades? led managed built founded certified certificates? degree awards? expert promoted references? worked developed launched designed delivered salary offer offers fluent native married available\simmediately",
        numbers="two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred thousand million",
        openers="a again also although and any as at based besides by could do during following for from given having he hearing her his how i if in it it's its just let like looking many may meeting my naturally of on once one our please regarding she should since so speaking talking thank thanks that the their there these they this those to understanding until we what when where whether while with would you your",
    ),
    papers=Papers(
        things={
            "samples": "samples?|past work|previous work",
            "portfolio": "portfolios?|book",
            "references": "references?|referees?",
            "cv": r"cv|c\.v\.|resume",
            "certificates": "certificates?|certifications?|diplomas?|degree|transcripts?",
            "code": "code|coding|repositor(?:y|ies)|github|gitlab",
            "task": "take-?home|assignment|task|case study|exercise|challenge|test",
            "slides": "slides?|presentation|deck",
            "letter": "cover letter|motivation letter",
            "documents": "documents?|documentation|forms?|files?|paperwork|materials?|links?|copy|copies",
        },
        question=r"\bdates?\b|availab|notice|salar|compensation|expectation|start\w*\sdate",
        enclosed="attached|enclosed",
    ),
    terms=Terms(
        sessions=r"interview\w*|chats?|calls?|meetings?|breaks?|lunch|intro\w*|welcome|wrap|debrief|q\s?&\s?a|questions?|screen\w*|rounds?|agenda|coffee|panel|session|reviews?|critiques?|exercises?|walk-?throughs?|challenges?|tests?|assessments?|tour|loop|next steps|logistics|presentation|benefits?|offer|roles?|positions?|jobs?|vacancy|opening",
        affiliated="from|at",
        post_labels="position|role|job title|job|vacancy|post|opening",
        position_nouns="position|role",
        position_of=r"as\s+an?|of|for",
        sexes="m/f/x|all genders",
        greetings="hi|hello|dear|hey|yours|regards|thanks",
        calendars="calendar",
        tails="on|at|for|in|to|from|with|and|the",
        mr="mr mister",
        ms="ms mrs miss",
        topic_articles="the|our|your",
        headings="algorithms analytics approach architecture background behavioral behavioural career case code coding cultural culture customer customers data debugging deep design development discussion engineering experience fit goals hiring homework leadership live management marketing mock modeling modelling motivation operations pair pairing past plan planning platform portfolio problem product programming project projects research roadmap sales scenario security skills solving strategy study system systems task team technical testing values work working writing",
        nobody=r"teams? recruit\w* talent\w* careers? jobs? hiring hr people human\w* staffing noreply support service office info admin\w* company group labs? council foundation institute agency ministry partners services solutions calendar notifications? department division committee panel board school university engineers? managers? analysts? designers? developers? consultants? officers? specialists? coordinat\w* scientists? architects? assistant\w* president founders? accountants? technicians? interviewers? (?:mon|tues|wednes|thurs|fri|satur|sun)day",
        beside_houses="the and careers career recruiting recruitment recruiter talent acquisition team hr hiring people jobs",
        beside_titles="all genders senior junior mid lead staff principal remote hybrid onsite fulltime parttime full part time role position job the a an of for in at and req",
        candidates=r"(?:candidates?|applicants?|students?|interviewees?)(?: to interview)?|to interview(?![ \t]?[:|\t])|new booking",
        applied=r"(?:has |have )?(?:just |now |already )?(?:applied|withdrawn|withdrew)|is (?:applying|interviewing)|submitted an application|(?:has )?booked (?:an?|their|his|her)(?: interview)? slot|(?:has )?(?:booked|scheduled|rescheduled|moved|confirmed|cancelled) (?:their|his|her) interview|\([^()\n]{0,40}candidate\)|(?:has )?(?:chose|chosen|picked|booked|selected|reserved) (?:one of your|an?)(?: interview)? (?:slots?|times?)|(?:has )?(?:accepted|taken|took) (?:one of )?your (?:interview )?(?:slots?|times?)|(?:has )?(?:requested|asked) to (?:reschedule|move|change) (?:the|their|his|her) interview",
        interviewers=r"interviewers?|interview ?team|panel|panel members|hiring team|evaluators?|assessors?",
        interviewing=r"(?:candidate|applicant|interviewee)'?s'? (?:phone|mobile|cell|contact|cv|resume)|with you as (?:the |an |our )?(?:\w+ )?interviewer|(?:added|assigned|listed|scheduled|booked|confirmed|selected|set|put|signed up) (?:you )?(?:down )?as (?:an |the |a )?(?:\w+ )?interviewer|you(?:'re| are| will be|'ll be) (?:(?:the|an) )?(?:\w+ )?interviewer|you(?:'re| are| will be|'ll be) interviewing (?:an?|the|our|her|him|two|three|four|another) (?!company|team|firm)|the (?:candidate|applicant|interviewee),? (?:\w+ ){0,4}(?:is (?:expecting|waiting for|meeting)|expects|will (?:meet|join|wait for|be waiting for)) you|your (?:scorecard|evaluation|assessment|notes|rating) (?:for|of|on) (?:the |your )?(?:candidate|applicant|interview with)|your (?:\w+ )?interview with the (?:candidate|applicant)(?! (?:care|experience|support|team|relations))|(?:grade|rate|score|assess|evaluate) (?:the|this|your) (?:candidate|applicant)|(?:appointed|designated|nominated|invited) as (?:an? |the )?(?:\w+ )?interviewer|(?:if you|you can|like to|want to|ready to|decide to) (?:hire|choose|book|pick) (?:her|him)\b|pay nothing until you hire",
        everybody=r"(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|morning|afternoon|evening),? )?(?:to )?(?:all|team|everyone|everybody|folks|guys|colleagues|parents|residents|neighbou?rs|volunteers|families)",
    ),
    disjunction="or",
    parties=Parties(
        house_kinds="""
labs lab laboratories systems software technologies technology group holding holdings
partners capital ventures venture media studio studios games foods food energy power
health healthcare hospital hospitals clinic clinics medical pharma pharmaceuticals
biotech therapeutics biosciences bank banking insurance assurance financial logistics
transport shipping freight airlines aviation motors manufacturing industries industrial
steel materials chemicals construction builders engineering consulting consultants
advisory solutions services agency design digital interactive networks network
communications publishing press books news radio television university college school
academy institute foundation trust council county city borough museum gallery library
theatre theater hotel hotels resort inn suites restaurant restaurants cafe bakery
brewery brewing winery farms farm dairy markets stores retail traders outfitters supply
goods furniture homes properties realty estates associates sons brothers bros robotics
analytics cloud aerospace mining gas utilities solar grid recruiting recruitment
staffing talent personnel credit union co-op society association league federation
church diocese parish hospice ambulance police department ministry authority bureau
office commission court courts regional national international global worldwide america
europe electric electronics instruments optics plastics paper packaging textiles apparel
clothing beauty cosmetics sports fitness gym club events travel tours cruises rail
railway railways bus marine boats yachts nurseries landscaping plumbing heating roofing
electrical carpentry catering kitchen kitchens grill bar pub coffee roasters tea
chocolate veterinary animal pet pets dental pharmacy optical orthopedics pediatrics law
legal llp accounting accountants tax advisors wealth investments investment fund funds
securities exchange payments pay mortgage loans title data bio ai io research sciences
science diagnostics imaging devices genomics learning education tutoring maps
conservation environmental ecology waste recycling forestry fisheries seafood milling
mill mills bakeries creamery distillery spirits beverages bottling snacks organics
finance wind housing water district center therapy wellness smiles mutual consulate
chambers parcel ferries lodge forge trading transit automotive rehabilitation alliance
centre magazine embassy telecom tech diner hr cooperative fashion dentistry orthodontics
stevedores hauling
solicitors attorneys opticians architects surveyors roofers plumbers electricians bakers
butchers florists caterers jewellers jewelers chemists physicians dentists lawyers
barbers vets movers removals upholstery optometry locksmiths fishmongers greengrocers
bookshop bookstore nursery preschool daycare barbershop laundry drycleaners deli taproom
airline airways ports harbour shipyard foundry quarry sawmill dealership autoparts tyres
tires
""",
        no_houses="""
now view everybody everyone yours resume cv i i'm i'd i'll we we'd we'll it it's they
you here there this that these those all both today tomorrow yesterday tonight attached
looking please also just currently unfortunately however after before when while once
since if as so and or but in on at by for from with to of us me my our your their his
her an a the dear hi hello hey thanks best good great application applicant applications
candidate candidates staff hr panel reception lobby campus floor level suite room town
hall street road avenue square building headquarters hq central main north south east
west dial link url pdf faq q&a bst gmt utc est edt cst cdt mst mdt pst pdt cet cest
eastern pacific mountain monday tuesday wednesday thursday friday saturday sunday google
microsoft teams zoom meet skype webex outlook gmail calendly greenhouse lever ashby
workday linkedin indeed glassdoor docusign hackerrank codility whatsapp facetime signal
team requested required examinations examination band reservation placement adoption
employment search committee success growth filled bsc msc llm time full coding
behavioral collaboration nhs clerkship boise same other next last front gov agency
office center inc ltd remote hybrid onsite video phone english technical fit stage round
report information complete back shared internal case study take-home assessment offer
letter start salary benefits german culture organisation part centre french exams bot
spanish ba portuguese bed dutch corporate contract rif ma studio italian portfolio
furthermore
automated message notice
selection process processes portal
cancelled canceled rescheduled
under review reviewed criteria essential desirable cvs resumes requirement requirements
qualifications status pending expired expires submitted received approved declined
accepted rejected confirmed unconfirmed shortlisted withdrawn updated update updates
appointment appointments reference details detail instructions reminder confirmation
invitation notification alert vacancy vacancies opening position role duties
responsibilities date venue duration agenda itinerary checklist deadline overview
summary feedback outcome result results regret step steps dashboard login account
password profile click open attachment calendar invite schedule reschedule cancel
confirm accept decline accessibility disclaimer confidentiality privacy unsubscribe
goodbye sincerely regards congratulations welcome slot slots plan series grade
""",
        before_house="""
the your our team recruiting careers career talent people time crewing jobs and hiring
recruitment early staffing administration culture hr-team acquisition section hr
reception hr-service docservice
""",
        behind_house="""
team talent recruiting recruitment recruiter recruiters careers career hiring people
staffing and of operations ops department dept human resources scheduling onboarding
jobs early group's office notifications notification no-reply noreply interviews
interview candidates candidate experience program programs time unit desk employment
resourcing management manager managers coordinator search from portal support donotreply
do-not-reply culture hr-team recruiting-team teams acquisition coordination hr online
offers via human-resources p&c talent-team hiringteam docservice dontreply internship
internships apprenticeship apprenticeships graduates interviewing applications admissions
vacancies opportunities volunteering admin website
""",
        relations="""
colleague partner brother sister husband wife boss co-founder founder daughter son
cofounder
""",
        before_place="room floor street line pavilion building tower st at the",
        at_house="at|with",
        team_words="team",
        of_house="of|from|at",
        departments="office area",
        no_titles="""
this the our your you new opening current above same advertised exciting job next first
second third phone video technical interview application full time available suitable
following any each other another said position positions role roles post vacancy
opportunity team stage round candidate candidates applicant hiring manager recruiter
interviewer interviewers hire seat slot req requisition internal external permanent
temporary on-demand pre-recorded recorded asynchronous month months year years weeks
hours day days full-time an such final a open contract one-way week part-time
""",
        before_titles="""
the our new next i your position role of post job opening his vacancy for an a as open
""",
        beside_titles="""
req update tues thurs weds today tomorrow conditional telephone intro board interview
interviews call chat meeting onsite on-site visit times slots thank you thanks offer
letter news feedback schedule scheduled scheduling availability details information
invitation confirmation confirmed reminder updated canceled cancelled application status
outcome result decision your regarding candidate candidacy shortlisted shortlist next
steps step round first second stage recruitment hiring search position role post job
opening vacancy hearing assessment panel review test technical video phone screen
screening introduction introductory hold for at with the of and dear hi hello submission
received receipt acknowledgement acknowledgment competition moved new rescheduled
postponed urgent important action required fwd question documents teams ref oral final
virtual zoom as procedure plan info invite re fw portfolio videocall
""",
        house_joints="the and",
    ),
    houses=Houses(
        heads="Dr|Prof",
        part_of=r"(?:which is )?part of|a (?:member|division|subsidiary|brand) of|an? [\w-]{2,20} (?:company|brand) of",
        group_articles="the ",
        groups="group|holdings?",
        no_kinds="""
company agency office team hr recruiting recruitment talent personnel staffing national regional
international global worldwide america europe data digital tech city court commission people
studio chambers services service solutions hospitals
""",
        of_place="of ",
    ),
    people=People(
        academic="dr prof professor",
        through="via|through|from|at",
        at="at|in",
        of_house="from",
        team_articles="the|your|our",
        team_nouns="teams?",
        ours="our|my",
        me="I",
        me_and="me and",
        greeted="dear|hi|hey|hello",
        office_ends="management service team",
        no_people="april may june jun august jan val floor line german dale art",
        no_surnames="""
street road avenue lane drive boulevard square building hall tower centre center
station campus room plaza bridge park garden gardens house court place way terrace row
quay chapel cathedral st texas nc sc va ga ca ny tx wa or day hotel cup award prize
lake river county beach hills heights valley hill island airport tech state rd blvd
ontario
""",
        particles="al bin ibn",
    ),
    addresses=Addresses(
        numbered="st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|way|plaza|square|court|ct|pkwy|parkway|place|row|quay",
    ),
    introductions=Introductions(
        called="[Mm]y name is",
        being="I['’]m|I am|[Tt]his is|[Ii]t['’]s",
        from_house="from|at",
        house_articles="the",
        closes="[Rr]egards|[Bb]est|[Cc]heers|[Tt]hanks|[Tt]hank you",
        closing="sincerely|yours sincerely|regards|best|cheers|thanks|thank you",
        before_closing="best|kind|warm",
        honours=r"Professor|[Dd]r\.|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Coach|Canon|Father|Sister|Rev\.",
        saluted="dear|hi|hello",
        our="our|my",
        by_trade="by|with",
        trade_articles="our",
    ),
    titles=Titles(
        may_begin="reporting as after by it",
        levels="junior senior junior- senior-",
        leading="in to",
        meant_for="for",
        abbreviated="sr|jr|asst|mgr|dr|st|ass|exec|dir|eng|tech|mr|prof",
        specialised="lecturer|professor|teacher|fellow|researcher|postdoc|apprentice|trainee|intern|reader|research|teaching|doctoral|postdoctoral|tutor|instructor|specialist|chair|internship|apprenticeship|officer|consultant|phd",
        also_abbreviated="int|ext",
    ),
    displays=DISPLAYS,
    house_names=HOUSE_NAMES,
    mentions=MENTIONS,
    labels=LABELS,
    joints=JOINTS,
    clients=CLIENTS,
    listings=LISTINGS,
    signing=SIGNING,
    titling=TITLING,
    spelling=SPELLING,
    brokers=BROKERS,
    departments=DEPARTMENTS,
    senders=SENDERS,
    cases=CASES,
    trades=TRADES,
)
