"""Who hires, and how they are called: Italian."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="nonrispondere",
    unread="non[._-]?rispondere",
    desks=r"selezion[ei]|risorseumane|lavora\w*|concorsi|personale|contatti|segreteria",
    hiring="selezione|lavora",
)
BROKERS = Brokers()
DEPARTMENTS = Departments()
