"""How houses and people are named: French."""

from assistant.languages.naming import Displays, Joints, Labels, Mentions

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
)
