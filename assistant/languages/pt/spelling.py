"""How names are spelled, and what looks like one: Portuguese."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    joining="com|de|do|da|dos|das|e",
    particles="de|da|do|dos",
    between_people="de do da",
    courtesies="senhora senhor",
    no_names="""
dra sra doutora doutor senhora senhor exa excia pessoas segunda terça quarta quinta
sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro
outubro novembro dezembro olá prezado prezada obrigado obrigada cumprimentos
atenciosamente vaga entrevista recursos
""",
    no_persons="""
sala horário ora rua avenida praça dicas preparação oferta detalhes ver nome completo
agendamento cancelado cancelada confirmado confirmada
""",
)
