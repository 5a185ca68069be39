"""How houses and people are named: Spanish."""

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
    for_house="para",
    of_person="de",
    on_behalf="en nombre de",
    office_heads=r"servicio|dirección|departament\w*|secretar\w*|area|área",
    desks="Equipo|Área",
    human_resources="RRHH",
    hirers="talento?|selección|reclutamiento|personas|rrhh|gente",
    hirers_of="de|del|en",
    agency_kinds="seleccion de personal",
    honours="""
sr sra enf arq dra lic licda mtra mtro licenciada licenciado profr profra arqa doña
dna prof.a dr.a
""",
)
MENTIONS = Mentions(
    placed="en|de",
    parts_of="de|del",
    skilled="especialista|expert[oa]|perit[oa]|licenciad[oa]",
    skilled_in="en",
    owners_past="(?:su|tu|sus|tus|vuestra) (?:(?:amplia|larga|dilatada|anterior|previa|solida) ){0,2}(?:experiencia|trayectoria|paso|etapa|anos)(?: (?:profesional|laboral|previa|anterior))?",
    applying="solicitud|inscripcion|enviada",
    named_clients="nuestro cliente",
    in_subjects="en|con|entrevista",
)
LABELS = Labels(
    shared="empleo empleos concursos seleccion",
    left_out="de del y las los la el",
    ends="estudio dental",
    hires_behind="empleo",
    hiring="rrhh|seleccion|recluta|empleo|humanas",
    of="del|de",
)
JOINTS = Joints(
    within="con|de|del|para|la|las|los|el|en|y",
    before_sort="de",
    behind_sort="de|del|la",
    partners="Socios|Hijos|Asociados",
)
CLIENTS = Clients(
    agencies=r"\bett\b|seleccion\b|empleos?\b|bolsa de trabajo|trabajo temporal",
    placers="consultora? de seleccion",
    spoken="(?:nuestro|mi) cliente|empresa cliente|cliente final|para un cliente|(?:de|para|en) uno de (?:nuestros|mis) clientes",
    labels="cliente|empresa(?! (?:Municipal|Nacional|Brasileira|P))|empleador",
    articles="la|el",
)
LISTINGS = Listings(
    titled_by=r"nuestr\w|la|lo",
    before_names="el|la",
    ours=r"nuestr\w",
    courtesies="sr|sra|ing",
    before_others=r"sustitu\w+ a",
    lists=r"con|entrevistador\w*(?:\([^)]*\))?|participantes|organizador",
    fields=r"entrevistador\w*",
    asking_for=r"pregunt\w{1,8} por",
    asking=r"pregunt\w{1,4} por",
    before_single="el|la|por",
    house_nouns="grupo departamento",
    our_own="nuestr[oa]|mi",
    honours="Sr|Sra|Srta|Dña|Ing|Arq",
    before_met="sr|sra|don|ing|arq|da?",
    single_articles="el|la",
    honour_ends="ra|a|ª",
)
HOUSE_NAMES = HouseNames(
    articles="el|la|los",
    nouns="empresa(?! (?:Municipal|Nacional|Brasileira|P))",
    begun_with="El|del",
    small_articles="el la los",
    joins="en y con la las los a o",
    joints="de del",
    capital_articles="La Las Los El",
    meant_for="para",
    institutions="Administración",
    may_be_first="san los",
    common="""
escuela laboratorio ayuntamiento hospital hotel universidad empresa centro instituto
restaurante farmacia clínica banco colegio museo teatro municipio grupo taller
talleres estudio
""",
    shops="eria",
)
