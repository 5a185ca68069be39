"""Who hires, and how they are called: Spanish."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="no-?responder|noresp",
    unread="no[._-]?responder",
    desks=r"rrhh|empleo|seleccion|concursos?|oposiciones|recepcion|direccion|contacto|secretaria\w*",
    hiring="empleo|seleccion",
)
BROKERS = Brokers(
    called=r"\bett\b|seleccion\b|trabajo temporal",
    ends="seleccion|ett",
    goes_on="seleccion de personal|agencia de empleo",
    hires_at_end="talentos?|consultores|seleccion",
)
DEPARTMENTS = Departments(
    articles="El|La",
    desks="gestion humana|capital humano|talento humano|recursos humanos|bolsa de trabajo|bolsa de empleo|procesos de seleccion|proceso de seleccion|seleccion de personal|trabaja en|adquisicion de talento|atraccion de talento|gestion de personas|personas y cultura|cultura y talento",
    short_names="TU SU",
)
