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
    articles="O|A",
    desks="gente e gestao|gente & gestao|gente e cultura|gente & cultura|pessoas e cultura|pessoas & cultura|gestao de pessoas|recursos humanos|recrutamento e selecao|recrutamento & selecao|aquisicao de talentos|atracao de talentos|departamento pessoal|trabalhe conosco|trabalhe connosco|capital humano|banco de talentos",
    short_names="TU",
)
