"""How houses and people are named: Dutch."""

from assistant.languages.naming import Displays, Joints, Labels, Mentions

DISPLAYS = Displays(
    for_house="voor",
    of_person="van",
    on_behalf="namens",
    house_owners="Het",
    office_heads="dienst|afdeling",
    hirers_of="bij",
    systems="sollicitatie|afspraken?|afspraak|vacature|personeels|gespreks?",
    system_ends="systeem|portaal|beheer|centrum",
    agency_kinds="interim|werving|uitzend|detachering",
    honours="drs mr dhr mw mevr",
)
MENTIONS = Mentions(
    at="bij",
    placed="van|in",
    parts_of="van|in",
    applying="sollicitatie|verzonden",
    client_owners="Onze|Mijn|De",
    clients="[Kk]lant|[Oo]pdrachtgever|[Jj]ury",
    named_clients="onze (?:klant|opdrachtgever)",
    in_subjects="bij|met|gesprek",
)
LABELS = Labels(
    shared="vacatures",
    left_out="van der den",
    ends="kliniek bouw",
    hires_for="werkenbij|werken-bij|jobsbij|werkenvoor",
    hires_behind="vacatures",
    hiring="werving|vacature|sollicit",
)
JOINTS = Joints(
    within="aan|van|der|den|het|de|voor|en",
    before_sort="van",
    behind_sort="van|der",
    partners="Zonen",
)
