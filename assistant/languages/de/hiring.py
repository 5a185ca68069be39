"""Who hires, and how they are called: German."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots="jobagent|nicht-?antworten",
    unread="nicht[._-]?antworten|keine[._-]?antwort",
    desks=r"personal\w*|bewerbung\w*|karriere|leitung|kontakt|sekretariat|ausbildung",
    hiring="karriere|bewerb|personal",
)
BROKERS = Brokers(
    called=r"personal(?:berat|dienst|vermitt|partner|leasing|management|service|losung)|(?<=\w )personal\b|zeitarbeit",
    ends=r"personal\w*|zeitarbeit",
    goes_on="personal(?:beratung|dienst|vermittlung|dienstleistungen)",
    begins="Disponentin",
    hires_at_end="personal",
    group_ends="gruppe",
    part_of="einrichtung der",
)
DEPARTMENTS = Departments(
    articles="Das|Die|Der|Dein|Ihr|Unser",
    appended="karriere|personal|bewerbung|jobs",
    desks="duales studium|duale studiengange|recruiting center|hr abteilung|hr team",
    desk_ends="stelle|service|koordination|planung|abteilung|team|buro|management|zentrum|center|amt|wesen|referat",
)
