"""How houses and people are named: French."""

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
    for_house="pour",
    from_house="chez",
    behind_person="de chez|chez",
    of_person="de chez|de|chez",
    passed_on="par",
    on_behalf="au nom de|pour le compte de",
    house_owners="L['’]",
    office_heads=r"direction|service|departement|secretar\w*",
    desks="Équipe|Service",
    human_resources="RH",
    hirers="recrutement|rh",
    hirers_of="de|du|chez",
    honours="me m mme mlle soeur maitre",
)
MENTIONS = Mentions(
    at="chez",
    at_platform="chez",
    placed="au|a la",
    owners_past="(?:votre|vos|ton|ta|tes) (?:(?:riche|longue|premiere|solide|precedente|belle)s? ){0,2}(?:experience|parcours|passage|annees)s?(?: (?:professionnel|precedent|passe)(?:le)?s?)?",
    applying="candidature|envoyee",
    named_clients="notre client",
    in_subjects="chez|en|avec|entretien",
)
LABELS = Labels(
    shared="emploi emplois offres recrutement",
    left_out="de du des et la le les l d",
    hires_behind="recrutement",
    desk_behind="rh",
    hiring=r"recrut|emploi|(?:^|\W)rh",
)
JOINTS = Joints(
    within="aux?|sur|de|du|des|pour|la|le|les|en|et",
    behind_sort="de|du|la",
    partners="Associés|Fils",
    elided="l|d",
)
CLIENTS = Clients(
    agencies=r"recrutement|cabinet|recherche|temporaire|portaa?le?\b",
    placers="consultante? (?:en )?recrutement",
    spoken="(?:notre|mon) client|mandate par|pour un client|(?:chez|pour) (?:l'|l’)?un de (?:nos|mes) clients",
    labels="notre client|entreprise|employeur",
    articles="la|le",
)
LISTINGS = Listings(
    titled_by="notre|la",
    goes_on="puis",
    before_names="Madame|Monsieur|Mme|Mlle|M|la|[ld]['’]",
    ours="notre",
    courtesies="mme|m",
    before_others=r"remplace\w*|chez",
    lists=r"avec|interlocut\w+|organisateur",
    fields=r"interlocut\w+",
    asking_for=r"demand\w{1,8}",
    asking="demande[zr](?: a voir)?",
    house_nouns="groupe departement",
    our_own="notre|mon|ma",
    honours="Mme|Mlle|Pr",
    before_met="m|mme|mlle",
)
HOUSE_NAMES = HouseNames(
    articles="la|le|les",
    nouns="société|association",
    elided="l",
    pronouns="Nous|Je|On",
    elided_common="[ldLD]",
    small_articles="la le les l",
    joins="en et la le les",
    joints="de du des",
    meant_for="pour",
    honours="mme mlle me maitre",
    common="""
école laboratoire mairie hôpital hôtel centre institut restaurant clinique banque
collège musée théâtre département pôle cellule direction ehpad ville commune groupe
garage cabinet
""",
    shops="erie",
    of_towns_begin="universit",
)
