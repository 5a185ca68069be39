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
    short_names="TU SU",
)
