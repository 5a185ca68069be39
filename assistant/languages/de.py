"""German."""

from assistant.languages.model import Conference, Language, Marks, Signs

LANGUAGE = Language(
    code="de",
    marks=Marks(
        wrote=r"schrieb(?: am)?|schrieben|hat (?:folgendes )?geschrieben",
        lead=r"am",
        attributed="schrieb",
        original=r"ursprüngliche (?:nachricht|e-?mail)|originalnachricht|antwort|vorherige nachricht",
        forwarded=r"weitergeleitete (?:nachricht|e-?mail)",
        forward_begins="anfang der weitergeleiteten nachricht",
        forward_subject="wg",
        copied={
            "from": "von",
            "date": "gesendet|datum|gesendet am",
            "to": "an",
            "cc": "kopie",
            "subject": "betreff",
        },
        bounce=r"unzustellbar|nicht zugestellt",
        labels=(
            r"datum|uhrzeit|wann|wo|ort|dauer|(?:ihre? |deine? )?gesprächspartner(?:in|innen)?|teilnehmer"
            r"|stelle|ansprechpartner(?:in)?|adresse"
        ),
        greetings=r"hallo|sehr|liebe|guten",
        content=r"datum|uhrzeit|wann|wo|ort|dauer|termin\w{0,16}|thema",
        hour="uhr",
        signs=Signs(
            closing=(
                r"(?:mit )?(?:freundliche[nm]?|besten?|herzliche[nm]?|viele[nm]?|liebe[nm]?|schöne[nm]?|sonnige[nm]?)"
                r" (?:grüße?n?|grüsse?n?|gruß|gruss|dank|gruessen)(?: (?:aus|nach|und|vom|von) .{0,30})?"
                r"|hochachtungsvoll|beste grüße|(?:vielen |herzlichen |besten )?dank(?: (?:und|im) .{0,40})?|lg|vg|mfg|bg"
                r"|bis (?:dann|bald|dahin)|gruß|grüße|grüsse|alles gute"
            ),
            team_owners=r"ihr|dein|euer|das",
            device=(
                r"(?:von|via) meinem .{1,40}gesendet|gesendet (?:von|mit) .{1,50}|diese nachricht wurde von .{1,50}gesendet"
                r"|holen sie sich outlook .{1,30}|outlook für .{1,20} (?:beziehen|herunterladen)"
            ),
            device_names="handy",
            footer=(
                r"vertraulich|haftungsausschluss"
                r"|diese (?:e-?mail|nachricht|mail)\b.{0,120}(?:vertraulich|automat|bestimmt|gesendet)"
                r"|abmelden\b|(?:bitte )?(?:denken sie an die umwelt|prüfen sie, ob diese)|bitte antworten sie nicht|alle rechte vorbehalten"
                r"|amtsgericht\b|handelsregister|geschäftsführe?r(?:in|ung)?\s*:|sitz der gesellschaft|ust-?id|datenschutz|impressum\b"
            ),
            hours=r"mo\s?[-–]\s?(?:fr|do)|sprechzeit|erreichbar|arbeitstag|arbeitszeit",
        ),
        conference=Conference(
            names="besprechung",
            joins=r"beitreten:?",
            begins=r"zoom[- ]meeting beitreten|jetzt an der besprechung teilnehmen|mit google meet teilnehmen",
            goes_on=(
                r"passwort\b|benötigen sie|besprechungs-?id|kennung|kenncode|per telefon|lokale nummer|(?:ihre )?ortseinwahl|telefonkonferenz|für organisator|schnelleinwahl|einwahl nach|weitere (?:telefon|infos)|mobil"
            ),
        ),
    ),
)
