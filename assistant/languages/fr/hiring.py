"""Who hires, and how they are called: French."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="nepasrepondre",
    unread="ne[._-]?pas[._-]?repondre",
    desks="rh|drh|recrutement|emploi|candidature|p?erso",
    hiring=r"candidat|carriere|emploi|\brh\b",
)
BROKERS = Brokers(
    called=r"recrut\b|recrutement|temporaire",
    ends="recrutement|rh|conseil",
    goes_on="agence (?:d['’]interim|de recrutement)",
    hires_at_end="rh",
    hires="rh",
)
DEPARTMENTS = Departments(
    articles="Le|La|Les|Toute|L'",
    of_elided="d",
    desks="acquisition de talents|direction des ressources humaines|gestion des talents|ressources humaines|service recrutement|talents humains",
    elided="[dD]|l",
    elided_small="L",
)
