"""How houses and people are named: German."""

from assistant.languages.naming import Displays, Joints, Labels, Mentions

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
univ.-prof
""",
)
MENTIONS = Mentions(
    at="bei|beim",
    at_platform="bei",
    placed="von|in",
    parts_of="von|in",
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
)
