"""Who hires, and how they are called: Spanish."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="no-?responder|noresp",
    unread="no[._-]?responder",
    desks=r"rrhh|empleo|seleccion|concursos?|oposiciones|recepcion|direccion|contacto|secretaria\w*",
    hiring="empleo|seleccion",
)
BROKERS = Brokers()
DEPARTMENTS = Departments()
