"""Who hires, and how they are called: Dutch."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    unread="niet[._-]?beantwoorden",
    desks=r"werk\w*|vacatures?|personeel|werving|secretariaat",
    hiring="vacature|werken",
)
BROKERS = Brokers(
    called="uitzend|werving",
    ends=r"selectie|uitzend\w*|werving",
    goes_on="werving|uitzendbureau|detachering",
    begins="Intercedent",
    hires_at_end="werving",
    hires="werving|uitzend",
    part_of="onderdeel van",
)
DEPARTMENTS = Departments(
    articles="Het|De|Ons",
    portals="portaal",
    desks="werving & selectie|werving en selectie|personeel & organisatie|personeel en organisatie|mens & organisatie|mens en organisatie|mens & cultuur|werken bij|afdeling hr",
    short_names="UW",
)
