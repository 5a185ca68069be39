"""Who hires, and how they are called: Portuguese."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="nao-?responda",
    unread="nao[._-]?respond",
    desks=r"selecao|vagas|concursos?|contato|geral|atendimento|secretaria\w*",
    hiring="selecao|vaga",
)
BROKERS = Brokers(
    called="recrutamento|trabalho temporario",
    ends="recrutamento|rh",
    hires_at_end="talentos?",
)
DEPARTMENTS = Departments(
    short_names="TU",
)
