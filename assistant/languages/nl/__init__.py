"""Dutch."""

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
from assistant.languages.nl.edges import SIGNING, TITLING
from assistant.languages.nl.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.nl.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.nl.spelling import SPELLING
from assistant.languages.nl.times import TIMES
from assistant.languages.nl.trades import CASES, TRADES
from assistant.languages.nl.words import WORDS
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People

LANGUAGE = Language(
    code="nl",
    words=WORDS,
    times=TIMES,
    marks=Marks(
        wrote="schreef|heeft geschreven|geschreven",
        lead="op",
        attributed="schreef",
        original=r"oorspronkelijk bericht|original bericht|oorspronkelijke e-?mail",
        forwarded="doorgestuurd bericht",
        forward_begins="begin doorgestuurd bericht",
        forward_subject="doorst",
        copied={
            "from": "van",
            "date": "verzonden|datum",
            "to": "aan",
            "subject": "onderwerp",
        },
        bounce="onbestelbaar",
        labels="tijd|wanneer|waar|locatie|duur|functie|vacature|met|gesprekspartners?|deelnemers|adres",
        greetings="hallo|beste|geachte",
        content=r"tijd\w{0,16}|locatie|wanneer|waar|duur",
        signs=Signs(
            closing=(
                r"met (?:vriendelijke|hartelijke) (?:groeten?|groet)|(?:vriendelijke|hartelijke) groet(?:en)?|groeten?|groetjes|mvg"
                r"|hoogachtend|alvast bedankt|bedankt(?: .{0,20})?|tot (?:dan|snel|ziens)"
            ),
            team_owners="het|jouw|uw",
            teams="het .{0,30}team",
            device="verzonden vanaf .{1,50}|verstuurd vanaf .{1,50}|outlook voor .{1,20} downloaden|download outlook voor .{1,30}",
            footer=(
                r"vertrouwelijk|d(?:it|eze) (?:bericht|e-?mail|mail)\b.{0,120}(?:vertrouwelijk|automatisch|bestemd|verzonden)"
                r"|afmelden|uitschrijven|niet (?:op|te) (?:deze|beantwoorden)"
            ),
            hours="bereikbaar|werkdagen",
            device_names="telefo",
        ),
        conference=Conference(
            joins="deelnemen aan",
            articles="de |het |een ",
            meetings="meeting |vergadering ",
            begins="nu deelnemen aan de vergadering|deelnemen met google meet",
            goes_on=r"hebt u|nu deelnemen|vergader\w*-?id|wachtwoord|toegangscode|inbellen|een lokaal|telefonische|voor organis",
        ),
    ),
    conjunction="en",
    companion="met",
    search=Search(
        certain="sollicitatie sollicitaties sollicitatiegesprek sollicitatieprocedure kennismaking kennismakingsgesprek vacature kandidaat kandidaten werving arbeidsvoorwaarden",
        likely="gesprek gesprekken functie afspraak beschikbaarheid aanbod beslissing uur bellen baan contract procedure proefdag meeloopdag agenda kennismaken langskomen",
    ),
    notes=Notes(
        unheld=r"ging\s+niet\s+door|vond\s+niet\s+plaats|afgezegd",
        about="over|vragen?",
        moved="verzet|verplaatst",
        past="gesproken|had",
        meeting="gesprek|gesproken|gebeld",
        by_phone=r"aan\s+de",
        phoned="gebeld",
        today="vandaag|vanmorgen|vanmiddag",
        yesterday="gisteren",
        weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        months="januari februari maart april mei juni juli augustus september oktober november december",
        hours="uur",
        until="tot",
        at="om",
        asks_owner=r"moet\s+ik|ik\s+moet",
        topic=r"gesproken\s+over\b|onderwerp(?:en)?\s*:",
        question=r"vra(?:ag|gen)\s*:",
    ),
    guards=Guards(
        salary="salariss?en salaris loon beloning",
        feedback=r"mijn\sprestaties?",
        reproach=r"teleurgesteld nog\ssteeds\sniets",
        pleading="smeek wanhopig",
        chances=r"mijn\skansen",
        claims="jaren? geleid opgericht gecertificeerd diploma gewerkt ontwikkeld",
        numbers="twee drie vijf zes zeven negen tien twaalf twintig honderd duizend",
        openers="aan als alvast bedankt bij daarom dank dat de deze die dit door een en er graag heel het hierbij hoe ik in is kan kunt laat met mijn mocht na naar nog nu om onze ook op over te tijdens uit uw van veel voor wat we wij wilt zoals zou",
    ),
    papers=Papers(
        things={
            "samples": "werkvoorbeelden|voorbeelden van",
            "references": "referenties?",
            "certificates": "diploma's",
            "task": "opdracht|casus",
            "slides": "presentatie",
            "letter": "motivatiebrief",
            "documents": "documenten|formulier(?:en)?",
        },
        question="opzeg|beschikbaar|beloning|startdatum",
        enclosed="hierbij|bijgevoegd|bijlage",
    ),
    terms=Terms(
        sessions="gesprek|lunchpauze|functie",
        post_labels="functie|vacature|rol|positie",
        position_nouns="functie",
        position_of="van|voor",
        sexes="[mv]/[vm](?:/x)?|alle geslachten",
        greetings="beste|geachte",
        calendars="agenda",
        tails="op|om|voor|van|met|het|een|en|de|in",
        mr="dhr heer",
        ms="mevr mevrouw",
        nobody="personeel vacatures? werving sollicitaties?",
        beside_titles="de en",
        candidates=r"kandida(?:at|ten)|sollicitant(?:e|en)?|student(?:e|en)?|leerling(?:e|en)?|stagiaire?s?|nieuwe boeking",
        applied=r"heeft (?:\w+ ){0,4}(?:gesolliciteerd|gereageerd|ingetrokken)|solliciteert|trekt zich terug|heeft (?:je|jouw|uw) (?:tijd|tijdslot)(?: van [\w .]{3,30})? aangenomen|heeft een (?:van (?:je|jouw|uw) )?(?:tijd|tijden|tijdslot|tijdsloten|moment|momenten) (?:gekozen|geboekt|gereserveerd)",
        interviewers=r"gespreksvoerders?|commissie",
        interviewing=r"(?:telefoon(?:nummer)?|mobiel|cv) van de (?:kandidaat|sollicitant)|met (?:jou|u) als (?:\w+ )?(?:interviewer|gespreksvoerder)|(?:toegevoegd|ingepland|aangewezen|ingedeeld) als (?:\w+ )?(?:interviewer|gespreksvoerder)|als (?:\w+ )?(?:interviewer|gespreksvoerder) (?:\w+ ){0,4}(?:toegevoegd|ingepland|aangewezen|ingedeeld)|(?:jij interviewt|interview jij|voer jij het gesprek)|de (?:kandidaat|sollicitante?),? (?:\w+ ){0,4}(?:verwacht|wacht op) (?:je|jou|u)\b|(?:je|jouw|uw) (?:sollicitatie)?gesprek met de (?:kandidaat|sollicitant)|(?:of|als) (?:je|u) (?:haar|hem) (?:kiest|boekt|aanneemt|inhuurt|wilt (?:kiezen|boeken|aannemen|inhuren))",
        everybody=r"(?:(?:hoi|hallo|beste|dag|goedemorgen|lieve),? )?(?:allemaal|allen|team|iedereen|collega's|ouders|buren|mensen)",
    ),
    disjunction="of",
    parties=Parties(
        house_kinds="""
techniek bouw advies gemeente stichting ziekenhuis zorg groep bouwbedrijf uitgeverij
verzekeringen hogeschool universiteit bibliotheek makelaardij installatietechniek
adviesbureau advocaten notarissen notariaat provincie expeditie gemeentebestuur
waterschap diaconie kapsalon tuincentrum bakkerij brouwerij slagerij basisschool
kinderopvang woonzorgcentrum rusthuis bouwmarkt stad garage bloemist gemeentehuis
apotheek huisartsenpraktijk tandartspraktijk installaties loodgietersbedrijf
schildersbedrijf timmerbedrijf ingenieursbureau architecten elektronica
drukkerij hoveniersbedrijf kwekerij eetcafé kinderdagverblijf thuiszorg dierenkliniek
boekhandel rijschool autobedrijf installatiebedrijf transportbedrijf
""",
        no_houses="""
gesprek sollicitatie bedrijf functie bedankt kantoor afdeling terugkoppeling het een wij
we u je zij selecties werken secretariaat faculteit nieuws dank hartelijk klant
opdrachtgever kerst pasen betreft hoogachtend
wijziging verplaatsing verzetten gewijzigd
nieuw nieuwe
automatisch automatische bericht
sollicitatieportaal kandidatenportaal portaal
afspraak geannuleerd reservering
resultaat uitslag bevestiging bevestigd uitnodiging herinnering melding status eisen
functie-eisen profiel datum tijd tijdstip duur locatie gefeliciteerd welkom verplaatst
verzet afgewezen aangenomen ontvangen volgende stap stappen ronde bijlage agenda
afspraken openen klik inloggen wachtwoord proefdag sollicitaties vacature vacatures
oefening platform vragen
""",
        before_house="""
selectie werving personeel personeelsdienst locatie plaats van het je jouw uw afdeling
onze personeelszaken kandidaten hrm afspraken administratie receptie balie bestuur
directiesecretariaat sollicitaties sollicitatie planning kandidaturen p&o
interviewplanner werkenbij vacatures recruitmentteam
""",
        behind_house="""
personeel werving selecties selectie p&o personeelszaken personeelsdienst vacatures
sollicitaties sollicitatie recruitmentteam stages hrm
""",
        relations="collega compagnon broer zus man vrouw baas oprichter dochter zoon",
        before_place="straat laan zaal gebouw bij sint",
        at_house="bij",
        of_house="van|bij",
        articles=" het",
        no_titles="andere functie vacature rol",
        before_titles="het een onze uw je jouw jullie functie vacature rol van als",
        beside_titles="""
vervolg referentie terugkoppeling sollicitatiegesprek sollicitatie gesprek aanbod
uitnodiging afspraak kennismaking week uw je werving vacature functie bevestiging
herinnering voor als bij uitslag antwoord afwijzing ontvangst ontvangstbevestiging
datumvoorstellen tussenbericht vervalt verplaatst mondelinge proef proefcollege stukken
datumvoorstel ontbrekend
wijziging verplaatsing verzetten nieuw nieuwe gewijzigd
""",
        house_joints="van het",
    ),
    houses=Houses(
        heads="Dr|Prof",
        heads_of="van",
        headed="Notariaat",
        part_of="(?:een )?(?:onderdeel|dochter|merk) van",
        group_articles="de |het ",
        groups="groep|holdings?",
        no_kinds="bureau team gemeente",
        house_articles="De|Het",
        of_place="van ",
    ),
    people=People(
        particles="van der den de ten ter",
        academic="dr prof",
        at="bij",
        of_house="van",
        team_articles="het",
        team_nouns="teams?",
        ours="onze|mijn",
        me="ik",
        me_and="ik en",
        greeted="geachte|beste|hoi|dag",
        office_ends="zaken dienst",
        department_ends="ondersteuning assistentie secretariaat",
        second_articles="de",
    ),
    addresses=Addresses(
        joined="straat|laan|plein|gracht|kade",
    ),
    introductions=Introductions(
        called="[Mm]ijn naam is|[Ii]k heet",
        being="[Hh]ier is|[Ii]k ben|[Mm]et",
        from_house="van",
        house_articles="het",
        closes="[Gg]roet(?:en|jes)?|[Bb]edankt",
        closing="mvg|tot dan|liefs|groet(?:en|jes)?|bedankt",
        before_closing="met|vriendelijke|hartelijke",
        honours=r"[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|de heer",
        saluted="geachte|beste|hoi|dag",
        our="onze|mijn",
        by_trade="met",
        trade_articles="de",
    ),
    titles=Titles(
        leading="in en",
        meant_for="voor",
        abbreviated="dr|st|ing|prof|ass|dir",
        ended_at="bij binnen te via goed ontvangen",
        ended_on="op van voor",
        ended_by="is wordt werd hebben heeft zijn bekeken gelezen spreekt sprak past sluit lijkt",
        participles=r"(?:ge|be|ver|ont|her|af|aan|door)\w{2,20}(?:d|t|en)",
        led_by="en",
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
