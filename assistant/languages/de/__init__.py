"""German."""

from assistant.languages.de.edges import SIGNING, TITLING
from assistant.languages.de.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.de.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.de.spelling import SPELLING
from assistant.languages.de.times import TIMES
from assistant.languages.de.trades import CASES, TRADES
from assistant.languages.de.words import WORDS
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
    code="de",
    words=WORDS,
    times=TIMES,
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
            device_names="handy|mobil|telefo",
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
        answer_subject="aw|antw|antwort",
    ),
    conjunction="und",
    capital_nouns=True,
    companion="mit",
    search=Search(
        certain="Bewerbung Bewerbungen Bewerbungsverfahren Bewerbungsprozess Vorstellungsgespräch Vorstellungsgespräche Bewerbungsgespräch Kennenlernen Kennenlerngespräch Personalabteilung Karriere Lebenslauf Kandidat Kandidatin Kandidaten Absage Telefoninterview Videointerview Interviewtermin Gesprächstermin Bewerber Bewerberin Arbeitsvertrag",
        likely="Gespräch Gespräche Termin Terminvorschlag Uhr Stelle Position Personal Unterlagen Zusage Rückmeldung Entscheidung Angebot Vertrag Rückruf melden gemeldet Anruf telefonieren Einladung eingeladen Vertragsangebot Probetag Probearbeiten Uhrzeit vorstellen Vorstellung Schnuppertag",
    ),
    notes=Notes(
        unheld=r"nicht\s+stattgefunden|fand\s+nicht\s+statt|ausgefallen|fiel\s+aus|abgesagt",
        about="über|themen?|fragen?",
        moved="verschoben|verlegt",
        past="hatte|gesprochen|getroffen",
        meeting="vorstellungsgespräch|gespräch|telefonat|gesprochen|telefoniert|getroffen",
        by_phone="per|am",
        phoned=r"telefon\w*",
        today="heute",
        yesterday="gestern",
        weekdays="montag dienstag mittwoch donnerstag freitag samstag sonntag",
        months="januar februar märz april mai juni juli august september okt(?:ober)? november dez(?:ember)?",
        hours="uhr",
        until="bis",
        at="um|gegen|von",
        asks_owner=r"soll\s+(?:ich|mich)|ich\s+soll",
        topic=r"gesprochen\s+über\b|themen?\s*:",
        question=r"fragen?\s*:",
        answer=r"antwort(?:en)?\s*:",
    ),
    guards=Guards(
        salary=r"gehalt\w* vergütung\w* lohn\w* bezahlung",
        feedback=r"rückmeldung\szu\smeinem?r?\s(?:auftritt|leistung|gespräch)",
        reproach=r"enttäuscht\w* leider\simmer\snoch\snichts warum\shaben\ssie\snicht versprochen\shatten",
        pleading=r"flehe verzweifelt brauche\sdiesen\sjob",
        chances=r"meine\schancen",
        claims="jahren? geleitet aufgebaut gegründet zertifiziert abschluss experte gearbeitet entwickelt",
        numbers="zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert",
        openers="aber alle als am an auch auf aus bei beim bitte da dabei damit danke das dass der die dies diese dieser durch ein eine einen es falls für gern gerne haben hiermit ich ihnen ihr ihre im in ist könnten mein meine mit nach natürlich nun ob sehr sie sollte sollten um und unser unsere vielen vom von was wenn wie wir wo wäre zu zum",
    ),
    papers=Papers(
        things={
            "samples": "arbeitsproben?",
            "references": "referenz(?:en)?",
            "cv": "lebenslauf",
            "certificates": "zeugnis(?:se)?|zertifikate?",
            "code": "quelltext",
            "task": "aufgabe|fallstudie",
            "slides": "präsentation|folien",
            "letter": "anschreiben|motivationsschreiben",
            "documents": "unterlagen|dokumente?|formulare?",
        },
        question="gehalt|eintritt|verfügbar|kündigung",
        enclosed="anbei|im anhang|beigefügt",
    ),
    terms=Terms(
        sessions=r"gespräch\w*|pause|mittag\w*|runde|stelle",
        post_labels="stelle|position|funktion|rolle|vakanz|stellenbezeichnung",
        position_nouns="stelle",
        position_of="als",
        sexes="[mwfd]/[mwfd](?:/[dx])?|w/m/x|gn",
        greetings="hallo|liebe[rs]?",
        calendars="kalender",
        tails="am|um|im|an|auf|bei|für|von|zum|zur|den|der|die|das|und",
        mr="herr herrn",
        ms="frau",
        nobody=r"karriere personal personalabteilung bewerb\w* sekretariat abteilung universit\w* geschäftsführ\w* entwickl\w* berater\w*",
        beside_houses="gruppe und",
        beside_titles="und der die das",
        candidates=r"kandidat(?:in(?:nen)?|en)?|bewerber(?:in(?:nen)?|s)?|student(?:in|en)?|schüler(?:in)?|auszubildende[rn]?|neue (?:termin)?buchung",
        applied=r"hat sich (?:\w+ ){0,4}(?:beworben|zurückgezogen)|hat (?:ihre|seine|die) bewerbung|bewirbt sich|hat (?:Ihren|deinen) Termin (?:[^\W_][\w.,:]*\s){0,8}angenommen|hat (?:sich )?einen (?:[Ii]hrer |[Dd]einer )?(?:\w+ )?(?:Termine?|Slots?) (?:gebucht|gewählt|ausgesucht|reserviert)",
        interviewers=r"interviewende|interviewer",
        interviewing=r"(?:telefon(?:nummer)?|handynummer|mobilnummer|handy|lebenslauf) (?:der kandidatin|des kandidaten|der bewerberin|des bewerbers)|mit (?:dir|ihnen) als (?:\w+ )?(?:interviewer|gesprächsführer)\w*|als (?:\w+ )?interviewer(?:in)? (?:\w+ ){0,6}(?:hinzugefügt|eingetragen|eingeplant|zugewiesen|zugeteilt|vorgesehen|benannt)|(?:du führst|sie führen|führst du|führen sie) das (?:\w+ )?\w*(?:gespräch|interview) mit (?:dem|der) (?:kandidat|bewerber)|(?:die kandidatin|der kandidat|die bewerberin|der bewerber),? (?:\w+ ){0,4}(?:erwartet|wartet auf) (?:dich|sie)\b|(?:dein|ihr|deinem|ihrem) \w*(?:gespräch|interview) mit (?:dem|der) (?:kandidat|bewerber)|(?:buchen|wählen|engagieren) sie (?:sie|ihn) (?:danach|anschließend|dann|direkt|gleich)|(?:wenn|falls) (?:du|sie) (?:sie|ihn) (?:engagieren|einstellen|buchen|auswählen)",
        everybody=r"(?:(?:hallo|hi|liebe[rs]?|guten (?:morgen|tag)|moin|servus),? ){0,2}(?:an )?(?:alle|allerseits|zusammen|team|kolleginnen und kollegen|kolleg(?:innen|en)|eltern|leute|nachbarn)",
    ),
    disjunction="oder",
    parties=Parties(
        house_kinds="""
werke bau metallbau maschinenbau anlagenbau technik verlag klinik klinikum krankenhaus
stadtwerke genossenschaft verein stiftung gruppe haus möbelhaus autohaus bäckerei
metzgerei gärtnerei brauerei spedition logistik versicherung versicherungen sparkasse
volksbank apotheke praxis kanzlei steuerberatung wohnbau universität hochschule schule
institut amt bezirksamt landratsamt gemeinde stadt kreis landkreis ministerium bundesamt
zentrum museum werkstatt druckerei energie elektro gebäudetechnik anwälte rechtsanwälte
steuerberater architekten softwarehaus bezirksregierung stadtverwaltung landesbetrieb
haustechnik kita kindergarten grundschule waldschule friseur seniorenheim pflegeheim
konditorei gasthof gasthaus wirtshaus supermarkt landeshauptstadt marktgemeinde
universitätsklinikum spital kantonsschule sanitätshaus tischlerei schreinerei
malerbetrieb dachdeckerei seniorenzentrum altenheim hausverwaltung stadtbibliothek labor
mechatronik magistrat werk chemie fleischerei ingenieure hansestadt kreisstadt
bundesstadt stadtgemeinde kantonsspital hotelbetriebe residenz therme mediathek
apotheken friseursalon zimmerei wäscherei molkerei käserei sägewerk pflegedienst
buchhandlung fahrschule optik
""",
        no_houses="""
mez mesz termin wartezeit geschäftsführung personalabteilung unternehmen gespräch stelle
standort projekt abteilung bereich absage zusage rückfragen vertrag dokument das der die
den dem ein eine um wir sachgebiet im auftrag vertretung gez anlage anlagen stand alles
liebe auswahlkommission kommission auswahlverfahren professur am zum kennenlernen
ausschreibung bewerbungsverfahren verfahren rücksprache fachbereich fachabteilung
vorstand geschäftsleitung betriebsrat personalrat kollegin kollege chefin kunde
auftraggeber mandant rückmeldung vielen einstellungszusage ostern weihnachten pfingsten
zentrales zentrale betreff hochachtungsvoll interesse mag i.a i.v w2-professur
bewerbungsservice
verschiebung verlegung änderung absprache
neuer neue gesprächs termins
automatische automatischer nachricht mitteilung
stellenportal jobportal bewerberportal
buchung storniert abgesagt
kalendereintrag anhang wiederhören wiedersehen sprachnachricht neues ergebnis ergebnisse
bestätigung bestätigt einladung erinnerung hinweis hinweise anforderungen
anforderungsprofil voraussetzungen kriterien unterlagen ablauf treffpunkt
ansprechpartner ansprechpartnerin terminbestätigung terminänderung status eingang
eingegangen abgelehnt angenommen verschoben bewerbungsstatus bewerbungsunterlagen
stellenausschreibung probearbeit probetag datum uhrzeit dauer glückwunsch willkommen
nächste schritte anmelden öffnen klicken passwort konto fragen
""",
        before_house="""
karriere dein deine ihr ihre das die personalgewinnung bewerberservice einstellung
personaldienst personalservice standort bewerbermanagement personalabteilung und
personalbüro ausbildung bewerbung bewerbungen personalwesen sekretariat termine
terminservice servicestelle verwaltung direktion empfang poststelle planung zentrale
bewerbungsservice personalmarketing kandidatenservice personalabt interviewplaner
direktionssekretariat karriereteam ausbildungsteam personalentwicklung personalreferat
personalmanagement talentmanagement hr-abteilung
""",
        behind_house="""
karriere und ausbildung personalgewinnung bewerbungen bewerbermanagement
personalabteilung karriereteam bewerbung ausbildungsteam sekretariat personalservice
personalmanagement personalmarketing ausbildungsabteilung personalbüro personalreferat
personalentwicklung personalwesen talentmanagement jobportal stellenportal stellenmarkt
bewerberportal karriereportal praktikum praktika nachwuchs trainee trainees azubi azubis
geschäftsführung hr-abteilung bewerberservice
""",
        relations="""
kollege kollegin mann frau bruder schwester partnerin gründer gründerin tochter sohn
""",
        before_place="saal raum haus linie bei von",
        at_house="bei",
        of_house="der|von|bei",
        departments="abteilung bereich",
        no_titles="""
anderen anderer anderes weitere weiteren stelle stellen rolle ausschreibung
ausgeschriebene vakanz
""",
        before_titles="""
der die das den dem eine einen einer ein neue neuen neuer um unser unsere unseren
unserer ihre ihr dein deine deiner deinen ihrer ihren stelle rolle vakanz ausschreibung
zur zum funktion
""",
        beside_titles="""
kennziffer referenz auswahltag auswahlgespräch einstellungstest eignungstest gespräch
interviewtermin bereich bewerbung kennenlernen einladung absage zusage vertrag rückfrage
terminvorschlag terminvorschläge terminfindung terminverschiebung terminabsage
terminänderung zwischenbescheid zwischenstand rückmeldung nachricht verschoben ihr ihre
telefoninterview vorstellungsgespräch bewerbungsgespräch eingangsbestätigung bestätigung
erinnerung terminbestätigung stelle ausschreibung stellenausschreibung für bei antwort
dein deine deinem nachforderung unterlagen technisches kennz
verschiebung verlegung änderung absprache neuer neue
""",
        house_joints="die das und",
    ),
    houses=Houses(
        heads=r"Dres|Dr|Prof|med|vet|dent|jur|Ing|Dipl|h\.c",
        heads_joined="und",
        headed="Ordination Notariat Arztpraxis",
        part_of="eine?[mnr]? (?:Unternehmen|Einrichtung|Tochter|Tochtergesellschaft|Tochterunternehmen|Marke|Gesellschaft|Haus) (?:der|des|von)",
        group_articles="der ",
        groups="gruppe|konzern",
        no_kinds="stadt team international service",
        house_articles="Die|Der|Das|Dem",
        of_place="von ",
    ),
    people=People(
        particles="von der den zu",
        academic="dr prof",
        through="über",
        at="bei",
        of_house="von|bei",
        team_articles="das|dein|ihr",
        team_nouns="teams?",
        ours="unser[emnr]{0,2}|mein[emnr]{0,2}",
        me="ich",
        me_and="ich und",
        greeted="geehrte[rs]?|hallo|tag|liebe[rs]?|morgen",
        office_ends="abteilung verwaltung kommission amt wesen referat dezernat leitung",
        department_ends="abteilung sekretariat verwaltung leitung",
        name_articles="der|die",
        no_people="juni juli mai anders",
        no_surnames="allee platz",
        of_firm="von",
    ),
    addresses=Addresses(
        joined=r"stra(?:ß|ss)e|str\.|platz|allee|weg|gasse",
    ),
    introductions=Introductions(
        called="[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e",
        being="[Hh]ier (?:ist|schreibt)|[Ii]ch bin(?: die| der)?",
        from_house="von|vom|bei",
        house_articles="der",
        closes=r"[Gg]r(?:ü|u)(?:ß|ss)e?n?|\bLG|\bVG|[Dd]anke",
        closing="mvg|lg|vg|bis dann|bis bald|gr(?:ü|u)(?:ß|ss)en?|danke",
        before_closing="mit|freundlichen?|herzlichen?|liebe|viele",
        honours=r"Frau|Herrn?|[Pp]rof\.?|Professor(?:in)?|[Ii]ng\.|Ing\.|[Dd]r\.|Dr\.?|Schwester|Pfarrer",
        second_honours="Dr|Prof|Ing|Dipl|Rechtsanw[aä]lt(?:in)?",
        saluted="geehrte[rs]?|hallo|tag|liebe[rs]?|morgen|abend|moin",
        our="unsere?|meine?",
        by_trade="mit",
        trade_articles="der|dem",
    ),
    titles=Titles(
        levels="junior senior stellvertretende stv",
        leading="in im die den",
        meant_for="für",
        abbreviated="dr|prof|ing|dipl",
        specialised="dozent|mitarbeiter|professur|kaufmann|kauffrau|.*therapeut|.*pfleger|.*pflegerin|.*helfer|.*helferin|.*assistent|.*assistentin",
        working_in="im in",
        fields="[a-z]{2,20}(?:dienst|bildung|vertrieb|einkauf|verkauf|hilfe|pflege|wesen|handel|service|management|controlling|handwerk|bau)|vertrieb|einkauf|verkauf|marketing|controlling",
        work="(?:ung|heit|keit|ion|tat|ik|ie|schaft|wesen|zeit|form|medizin|wissenschaften|biologie|arbeit|recht|bau|pflege|dienst|technik|management|marketing|controlling|einkauf|vertrieb|verkauf|personal|finance|science|engineering|informatics|design)$|^(?:der|den|die|dem)$",
        learning="auszubild ausbildung umschul azubi lehrling lehrstelle",
        learning_to="zum zur",
        also_abbreviated="stellv|stv|med",
        before_towns="in",
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
