"""What Gmail's own search is asked for, where a mailbox is too large to be listed.

Whole words, since Gmail finds no parts of words. Each conversation that has one of them
is looked at in full, so that a word too many costs units, and one too few a follow-up.
"""

ENGLISH = (
    "interview interviews interviewing interviewer interviewers application applications "
    "applying applied candidate candidates candidacy hiring recruiter recruiters "
    "recruiting recruitment vacancy resume shortlist shortlisted onsite screening role "
    "opening portfolio offer talent career careers position panel background schedule "
    "scheduled scheduling reschedule rescheduled availability decision"
)
GERMAN = (
    "Bewerbung Bewerbungen Bewerbungsverfahren Bewerbungsprozess Vorstellungsgespräch "
    "Vorstellungsgespräche Bewerbungsgespräch Kennenlernen Kennenlerngespräch Gespräch "
    "Gespräche Stelle Position Personal Personalabteilung Karriere Lebenslauf Kandidat "
    "Kandidatin Kandidaten Unterlagen Absage Zusage Rückmeldung Entscheidung Termin "
    "Terminvorschlag Telefoninterview Videointerview Interviewtermin Gesprächstermin "
    "Bewerber Bewerberin"
)
FRENCH = (
    "candidature candidatures candidat candidate candidats entretien entretiens entrevue "
    "poste recrutement recruteur recruteuse embauche emploi CV disponibilité "
    "disponibilités créneau créneaux offre carrière carrières stage alternance décision"
)
SPANISH = (
    "entrevista entrevistas candidatura candidato candidata candidatos puesto vacante "
    "selección currículum reclutamiento oferta empleo cargo plaza disponibilidad proceso "
    "postulación decisión"
)
PORTUGUESE = (
    "candidato candidata candidatos vaga vagas recrutamento recrutador recrutadora "
    "seleção processo seletivo currículo emprego proposta disponibilidade inscrição "
    "oportunidade decisão"
)
DUTCH = (
    "sollicitatie sollicitaties sollicitatiegesprek sollicitatieprocedure kennismaking "
    "kennismakingsgesprek gesprek gesprekken vacature functie kandidaat kandidaten "
    "werving afspraak beschikbaarheid aanbod procedure beslissing"
)
ITALIAN = (
    "colloquio colloqui candidatura candidature candidati posizione ruolo selezione "
    "curriculum assunzione appuntamento disponibilità decisione riscontro"
)
PHRASES = (
    "thank you for your time", "next steps", "speak with you", "talk with you",
    "phone call", "video call", "hear from you", "human resources", "good news",
    "keep you posted", "ressources humaines", "recursos humanos", "risorse umane",
)  # fmt: skip
_TEXTS = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH, ITALIAN)
WORDS = (*dict.fromkeys(word for text in _TEXTS for word in text.split()), *PHRASES)
