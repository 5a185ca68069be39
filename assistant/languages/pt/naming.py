"""How houses and people are named: Portuguese."""

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
    of_person="de|da|do",
    on_behalf="em nome d[ae]",
    office_heads=r"serviço|direção|departament\w*|área",
    desks="Equipe|Área",
    hirers="seleção|recrutamento",
    hirers_of="de|da|do",
    honours="enf.ª eng.ª engo enga eng eng.a enf.a dona prof.a dr.a",
)
MENTIONS = Mentions(
    placed="na|no|da|do|de|em",
    parts_of="de|da|do",
    skilled="especialista|perit[oa]|licenciad[oa]",
    skilled_in="em",
    owners_past="(?:sua|seu|seus|suas|tua|teu|teus|tuas|vossa) (?:(?:vasta|ampla|longa|anterior|solida) ){0,2}(?:experiencia|trajetoria|trajeto|percurso|passagem|anos)(?: (?:profissional|anterior|previa))?",
    applying="candidatura|enviada",
    named_clients="nosso cliente",
    in_subjects="na|com|entrevista",
)
LABELS = Labels(
    shared="empregos vagas concursos recrutamento",
    left_out="de do da dos das e",
    ends="estudio",
    hiring="recrut|vagas|humanas",
    of="do|da|de",
)
JOINTS = Joints(
    within="com|de|do|da|dos|das|para|e",
    before_sort="de|do|da",
    behind_sort="de|da|do",
    partners="Sócios|Filhos",
)
CLIENTS = Clients(
    agencies=r"recrutamento|\bvagas|vagas\b|empregos?\b|trabalho temporario",
    placers="consultora? de (?:seleccion|recrutamento)",
    spoken="(?:o )?(?:nosso|meu) cliente|empresa cliente|cliente final|para um cliente|(?:de|em|para|num) um dos (?:nossos|meus) clientes|num dos nossos clientes",
    labels="cliente|empresa(?! (?:Municipal|Nacional|Brasileira|P))|empregador",
    articles="o|a",
)
LISTINGS = Listings(
    titled_by=r"noss\w",
    before_names="o|a",
    ours=r"noss\w",
    courtesies="eng",
    lists="com",
    asking_for=r"procur\w{1,8}(?: por| pela| pelo)?|pergunt\w{1,8} (?:por|pela|pelo)",
    asking=r"procur\w{1,3} (?:por|pel[oa])|pergunt\w{1,3} (?:por|pel[oa])",
    before_single="o|a|por",
    house_nouns="grupo",
    our_own="noss[oa]|meu|minha",
    honours="Sr|Sra|Eng|Arq",
    before_met="sr|sra|dona|eng|arq|da?",
    single_articles="o|a",
    honour_ends="ra|a|ª",
)
HOUSE_NAMES = HouseNames(
    articles="a|o|as|os",
    nouns="empresa(?! (?:Municipal|Nacional|Brasileira|P))",
    begun_with="[AO]|d[aeo]s?",
    small_articles="a o as os",
    joins="e com a o",
    joints="de da do",
    meant_for="para",
    institutions="Administração",
    common="""
escola laboratório hospital hotel universidade empresa centro instituto restaurante
clínica banco colégio museu teatro grupo estúdio
""",
)
