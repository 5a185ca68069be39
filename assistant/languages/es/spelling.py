"""How names are spelled, and what looks like one: Spanish."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    joining="con|de|del|la|los|las|en|e|y",
    particles="de|del|la|el|y",
    between_people="y de",
    courtesies="señora señor",
    pronouns="Usted",
    no_names="""
dra sra señora señor expediente personas equipo gerencia soy sábado domingo lunes
martes miércoles jueves viernes enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre hola estimado estimada gracias saludos
entrevista puesto recursos humanos
""",
    no_persons="""
la el hora horario calle oferta laboral preparación consejos detalles ver reserva
cancelada cancelado confirmada confirmado
""",
)
