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
    of_elided="dell",
    elided="[dD]ell|[aA]ll|[uU]n",
    elided_small="L",
    short_names="TU SU",
)
