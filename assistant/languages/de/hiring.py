"""Who hires, and how they are called: German."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="jobagent|nicht-?antworten",
    unread="nicht[._-]?antworten|keine[._-]?antwort",
    desks=r"personal\w*|bewerbung\w*|karriere|leitung|kontakt|sekretariat|ausbildung",
    hiring="karriere|bewerb|personal",
)
BROKERS = Brokers()
DEPARTMENTS = Departments()
