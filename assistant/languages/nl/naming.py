"""How houses and people are named: Dutch."""

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
    owners_past="(?:je|jouw|uw) (?:(?:eerdere|vorige|ruime|lange) ){0,2}(?:ervaring(?:en)?|achtergrond|jaren)",
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
    partners="Zonen|Zn",
)
CLIENTS = Clients(
    agencies="uitzend|werving|vacature",
    placers="intercedent",
    stems="klant|opdrachtgever|werkgever",
    spoken="(?:onze|mijn|de) (?:klant|opdrachtgever)|voor een klant|(?:bij|voor) een van (?:onze|mijn) (?:klanten|opdrachtgevers)|door de werkgever|de werkgever (?:heeft|belt|bekijkt|wil|vindt|has|will)",
    labels="opdrachtgever|klant|bedrijf|werkgever",
)
LISTINGS = Listings(
    titled_by="onze",
    before_names="mevrouw|meneer|de heer",
    ours="onze",
    lists="met|gesprekspartners?|deelnemers",
    fields="gesprekspartners?",
    asking_for="vraag(?:t u)? naar",
    asking="vraag(?: even)? naar",
    before_single="de|naar",
    house_nouns="groep departement",
    our_own="onze|mijn",
    honours="[Dd]hr|[Mm]evrouw|[Mm]evr|[Dd]e heer",
    before_met="dhr|mevr|mw|mevrouw|meneer|de heer",
    single_articles="de",
)
HOUSE_NAMES = HouseNames(
    articles="de|het",
    nouns="bedrijf",
    small_articles="het",
    joins="en in",
    joints="de van",
    meant_for="voor",
    doing="[a-z]{3,30}(?:gesprek|procedure|ronde)(?:e|es|en|s)?",
    branches="filiaal vestiging",
    common="""
school gemeente stad ziekenhuis hotel universiteit restaurant bank museum theater
groep garage
""",
    compounds="bedrijf|groep|huis|centrum|school|kantoor|fabriek|instituut|buro|boerderij",
    shops="erij",
    of_towns="VU Hogeschool Gemeente",
    of_towns_begin="universit",
)
