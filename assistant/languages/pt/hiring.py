"""Who hires, and how they are called: Portuguese."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="nao-?responda",
    unread="nao[._-]?respond",
    desks=r"selecao|vagas|concursos?|contato|geral|atendimento|secretaria\w*",
    hiring="selecao|vaga",
)
BROKERS = Brokers()
DEPARTMENTS = Departments()
