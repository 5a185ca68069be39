"""Swedish, as small as a language can be that mail is understood in."""

from assistant.languages.model import Language, Marks, Signs
from assistant.languages.times import Cues, Times
from assistant.languages.words import Words

WORDS = Words(
    code="sv",
    common="""
och att det som en ett är av för på med till inte om vi jag du ni dig er ditt din dina
hej har kan ska skulle vill var den när från oss vår vårt våra mig så men eller också
bli blir kommer tack välkommen vänliga hälsningar hälsning därför tyvärr
""",
    letters="å ä ö",
    conditional="om (du|ni)",
    unconditional="om möjligt",
    denying="inte|ingen|inget|aldrig",
    clause_joints="och|men",
    joining="och av för på till",
    anchors="|ansökan|intervju|tjänst|rekryter|rollen|jobb|frånvaro|autosvar|",
    macros={
        "you": "(dig|er|du|ni)",
        "app": "(ansökan|cv|personligt brev|handlingar)",
        "day": "(måndag*|tisdag*|onsdag*|torsdag*|fredag*|imorgon|den|kl)",
    },
    cues={
        "hiring.interview": """
(intervju*|anställningsintervju*|jobbintervju*|arbetsintervju*)
(första|andra|sista) (intervju*|samtal*)
""",
        "hiring.application": """
(din|er|ditt) (_ )?<app>
(ansökan|ansökningar|ansökte|sökande|kandidat*|cv)
""",
        "hiring.role": """
(tjänsten|rollen|befattningen|jobbet) (som|hos|på)
(rekryterare|rekrytering*|hr|personalavdelning*)
""",
        "hiring.process": """
(rekryteringsprocess*|urval*|beslut*|andra kandidater)
""",
        "invite.fixed": """
(välkommen|välkomna) (~ )?<day>
intervju* (~ )?(är bokad|bekräftad|äger rum|bokad|inbokad)
(bekräfta*) (~ )?intervju*
(vi ses|vi hörs|vi träffas|vi väntar) (~ )?<day>
""",
        "invite.invited": """
(bjuda|bjuder|inbjuden|inbjudan|kallas|kallelse) (~ )?intervju*
(vill|skulle vilja|gärna) (~ )?(träffa|bjuda in|lära känna) (~ )?<you>
""",
        "invite.details": """
(tid|datum|plats|adress|deltagare);
(anmäl dig|receptionen|legitimation)
""",
        "rejection.clear": """
(inte|ej) (~ )?(gå vidare|går vidare|gått vidare)
(valt|beslutat) (~ )?(annan|andra|någon annan) (_ )?(kandidat*|sökande)?
tjänsten (~ )?(tillsatt|tillsatts)
""",
        "rejection.soft": """
(tyvärr|beklagar)
(många|stort antal) (_ )?(ansökningar|sökande)
""",
        "rejection.farewell": """
(lycka till|önskar <you>) (~ )?(framtiden|fortsättningen|jobbsökande*)
""",
        "ack.received": """
(tagit emot|mottagit|fått) (~ )?<app>
<app> (~ )?(mottagen|har kommit in|har tagits emot)
""",
        "ack.thanks": """
tack för (~ )?(din|er|ditt|visat)? ?(ansökan|intresse)
(går|läser) (~ )?igenom (~ )?(ansökningar*|ansökan)
""",
        "reply.pending": """
(återkommer|hör av oss|får (du|ni) (~ )?besked|meddelar|lämnar besked)
""",
        "autoreply.absence": """
(autosvar|automatiskt svar|frånvaromeddelande)
(har|är) (_ )?(semester|ledig|föräldraledig|tjänstledig|borta)
(åter|tillbaka) (~ )?(på kontoret|måndag*|tisdag*|onsdag*|torsdag*|fredag*|den)
(vid|i) brådskande (ärenden|fall)
""",
        "company.before": """
(hos|på|från|vid)
""",
        "person.before": """
(träffar|med|och)
""",
    },
    senses="""
interview: intervju*|samtal*|möte*
role: tjänst*|roll*|befattning*|jobb*
apply: ansökan|ansök*|cv|personligt brev
candidate: kandidat*|sökande
other: annan|andra|någon annan
choose: valt|väljer|beslutat
decide: beslut*|besked
onward: vidare|nästa steg
not: inte|ej|ingen|inget
sorry: tyvärr|beklagar
wish: lycka till|önskar
future: framtid*
filled: tillsatt*
received: mottagit|tagit emot|fått|mottagen
review: går igenom|läser|granska*
thank: tack*
confirm: bekräfta*|bokad|inbokad
meet: träffa*|välkommen|ses
invite: bjuda|bjuder|inbjud*|kalla*
hear: återkommer|hör av|besked|meddela*
away: semester|ledig|borta|frånvarande|frånvaro*
back: åter|tillbaka
machine: automatisk*|autosvar
urgent: brådskande
""",
    trades="utvecklare|ingenjör|lärare|säljare|handläggare|sjuksköterska|ekonom",
    title_stops="hos på i till som",
    before_titles="tjänsten som|rollen som|tjänst som",
    lower_titles=True,
)

TIMES = Times(
    code="sv",
    months="januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sept,sep|oktober,okt|november,nov|december,dec",
    weekdays="måndag,måndagen,mån|tisdag,tisdagen,tis|onsdag,onsdagen,ons|torsdag,torsdagen,tors|fredag,fredagen,fre|lördag,lördagen,lör|söndag,söndagen,sön",
    numbers="en|två|tre|fyra|fem|sex|sju|åtta|nio|tio",
    weak="man,tis,ons,fre,lor,son,maj,jan",
    words=(
        ("@", 0, "kl,kl.,klockan"),
        ("f", 0, "från,från och med"),
        ("-", 0, "till,till och med"),
        ("&", 0, "och"),
        ("V", 0, "eller"),
        ("o", 0, "den,på,i"),
        ("<", 0, "senast,före"),
        ("i", 0, "inom"),
        ("t", 1, "nästa"),
        ("t", 0, "denna"),
        ("d", "week", "vecka,veckan,veckor"),
        ("d", "day", "dag,dagar"),
        ("R", 0, "idag,i dag"),
        ("R", 1, "imorgon,i morgon"),
    ),
    cues=Cues(
        answer=(r"\b(?:aterkommer|aterkomma|hor av oss|besked|meddelar|beslut)\b",),
        away=(
            r"\b(?:semester\w*|ledig|borta|franvarande)\b[^.\n]{0,60}?\b(?:till|med)\b",
            r"\b(?:till och med|till)\b",
        ),
        back=(r"\b(?:tillbaka|ater)\b",),
        meeting=(r"intervju\w*|samtal\w*",),
        until=("till",),
        latest=("senast",),
    ),
)

LANGUAGE = Language(
    code="sv",
    words=WORDS,
    times=TIMES,
    marks=Marks(
        wrote="skrev",
        attributed="skrev",
        original="ursprungligt meddelande",
        labels="tid|datum|plats|deltagare",
        greetings="hej|bästa|kära",
        signs=Signs(
            closing="(?:med )?vänliga? hälsning(?:ar)?|mvh|hälsningar",
            device="skickat från .{1,40}",
        ),
    ),
    conjunction="och",
    companion="med",
)
