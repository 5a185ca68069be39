"""Who hires, and how they are called: Italian."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="nonrispondere",
    unread="non[._-]?rispondere",
    desks=r"selezion[ei]|risorseumane|lavora\w*|concorsi|personale|contatti|segreteria",
    hiring="selezione|lavora",
)
BROKERS = Brokers(
    called=r"lavoro\b",
    ends="selezione",
    goes_on="ricerca e selezione|agenzia per il lavoro",
    hires_at_end="lavoro",
)
DEPARTMENTS = Departments(
    articles="Il|L'|Lo",
    of_elided="dell",
    desks="lavora con noi|ricerca e selezione|ricerca & selezione|selezione del personale|selezione personale|risorse umane|ufficio personale|direzione risorse umane|gestione del personale|persone e cultura",
    elided="[dD]ell|[aA]ll|[uU]n",
    elided_small="L",
    short_names="TU SU",
)
