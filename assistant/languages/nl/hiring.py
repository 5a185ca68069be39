"""Who hires, and how they are called: Dutch."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    unread="niet[._-]?beantwoorden",
    desks=r"werk\w*|vacatures?|personeel|werving|secretariaat",
    hiring="vacature|werken",
)
BROKERS = Brokers()
DEPARTMENTS = Departments()
