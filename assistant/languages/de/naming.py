"""How houses and people are named: German."""

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
    for_house="für",
    from_house="bei|von",
    behind_person="bei|von",
    of_person="von|bei",
    passed_on="über",
    on_behalf="im auftrag (?:von|der)|im namen (?:von|der)",
    house_owners="Ihr|Dein",
    office_heads="amt|abteilung|referat|dezernat|fachbereich|sachgebiet|dienst",
    systems="bewerb|bewerber|bewerbungs?|karriere|termin|personal|kandidaten?|gesprachs",
    system_ends="portal|dienst|planer|buro|post|eingang|zentrum",
    agency_kinds="personalberatung|personaldienst|personalvermittlung",
    honours="""
herr frau mag dipl schwester ddr kapitan ing dipl-ing dipl.-ing dipl.-kfm dipl.-kffr
univ.-prof dr.-ing
""",
    doctorates="med dent vet rer nat pol oec publ jur iur phil theol sc habil mult h.c",
)
MENTIONS = Mentions(
    at="bei|beim",
    at_platform="bei",
    placed="von|in",
    parts_of="von|in",
    owners_past="(?:ihr|dein|eur)(?:e[mnrs]?)? (?:(?:bisherig|beruflich|fruher|langjahrig)e[mnrs]? ){0,2}(?:erfahrung(?:en)?|werdegang|jahre[n]?|stationen)",
    noun_articles="(?:fur|an|von|mit|bei|auf|um) (?:die|der|das|dem|den)",
    applying="bewerbung|gesendet",
    client_owners="Mein|Unser|Der|Ihr",
    clients="Kunde|Mandant|Auftraggeber|Betrieb|Chef|Team",
    named_clients="(?:unser|mein) Kunde",
    in_subjects="bei|mit|gespräch",
)
LABELS = Labels(
    shared="bewerbung karriere stellen werk",
    left_out="und van der den von",
    short_for="uni inst",
    hires_for="karrierebei|bewerbung-|karriere-",
    hires_behind="karriere|bewerbung",
    hiring="bewerb|karriere|personal",
)
JOINTS = Joints(
    within="am|an|auf|im|in|zum|zur|von|vom|der|den|dem|die|das|für|und",
    partners="Partner|Söhne|Kollegen",
    dotted="Dres?|Prof",
)
CLIENTS = Clients(
    agencies=r"personal(?:berat|dienst|vermitt|gmbh|\b)|zeitarbeit|lehrstellen|ausbildungsborse",
    placers="personal(?:berater|disponent|vermittler)",
    stems="kunde|kundin|mandant|auftrag|arbeitgeber",
    spoken=r"(?:bei|fur|von) einem (?:unserer|meiner) (?:kunden|mandanten|auftraggeber)|unseres (?:kunden|mandanten|auftraggebers)|(?:unser(?:e[mnr]?)?|mein(?:e[mnr]?)?) (?:kunde[n]?|kundin|mandant(?:en|in)?|auftraggeber(?:in)?)|im auftrag (?:unser|mein|ein|der firma|des kunden|des unternehmens)\w*|fur einen kunden|vom arbeitgeber|der arbeitgeber (?:will|hat|mochte|wird)",
    labels="kunde[n]?|kundin|mandant(?:en|in)?|auftraggeber(?:in)?|unternehmen|arbeitgeber|dienststelle",
    articles="die|der|das",
    nouns="Kunde|Kundin|Mandant|Auftraggeber|Unternehmen|Arbeitgeber|Dienststelle",
)
LISTINGS = Listings(
    titled_by=r"unser\w*",
    also_and="sowie",
    goes_on="sowie",
    before_names="[Ff]rau|[Hh]errn?|der|die|den|dem",
    ours=r"unser\w*",
    courtesies="frau|herrn?",
    before_others=r"an stelle von|anstelle von|nachfolg\w+ von|bei",
    before_lone="herrn?|frau",
    lists=r"mit|wer|gesprächspartner\w*|ansprechpartner\w*|ansprechperson\w*|teilnehmer\w*",
    fields=r"gesprächspartner\w*|ansprechpartner\w*",
    asking_for=r"frag\w{0,8} (?:sie )?nach",
    asking="(?:fragen|frag|melden|melde)(?: sie)?(?: sich| dich)? (?:nach|bei)",
    before_single="der|die|dem|mit",
    house_nouns="gruppe",
    our_own="unser(?:e[mnr]?)?|mein(?:e[mnr]?)?",
    honours="Herrn?|Frau",
    before_met="herrn?|frau",
    single_articles="der|die|dem",
)
HOUSE_NAMES = HouseNames(
    articles="der|die|das|dem|den|unserem|unserer",
    nouns="firma|unternehmen",
    pronouns="(?:Ihr|Dein|Unser|Euer)(?:e[mnrs]?)?|Sie|Wir|Ich",
    begun_with="Firma",
    small_articles="die der das",
    joins="und für in",
    joints="der",
    houses_for="""
bundesagentur institut zentrum landesamt bundesamt amt ministerium landesanstalt
bundesanstalt anstalt stiftung agentur hochschule gesellschaft verband verein akademie
""",
    meant_for="für",
    doing="(?:[a-z]{5,30}|pruf)ung(?:en)?|[a-z]{3,30}(?:gesprach|verfahren|prozess|termin|runde|auswahl|unterlagen|bewerbung)(?:e|es|en|s)?",
    branches="filiale niederlassung standort",
    honours="frau herr",
    common="""
schule stadt krankenhaus hotel universität zentrum institut restaurant klinik bank
museum theater gruppe praxis kanzlei
""",
    compounds="zentrum|praxis|kanzlei|werke?|schule|verein|heim|klinik|klinikum|betriebe?|gruppe|stiftung|genossenschaft|gesellschaft|verlag|bank|apotheke|brauerei|handel|amt|dienste?|verband|hof",
    shops="erei",
    of_towns="""
TU FU HU LMU FH HS HTW HAW PH WU UZ AZ RWTH Polizei Feuerwehr Land Landeshauptstadt
Hochschule Stadt Bezirk Kanton Magistrat Amtsgericht Finanzamt
""",
    of_towns_begin="universit",
)
