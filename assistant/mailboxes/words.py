"""What Gmail's own search is asked for, where a mailbox is too large to be listed.

Whole words, since Gmail finds no parts of words. Each conversation that has one of them
is looked at in full, so that a word too many costs units, and one too few a follow-up.
`WORDS` speak of applications; `COMMON` stand in any letter about an appointment, and
count only outside of promotions, social networks and forums.
"""

_ENGLISH = (
    "interview interviews interviewing interviewer interviewers application applications "
    "applying applied candidate candidates candidacy hiring recruiter recruiters "
    "recruiting recruitment vacancy resume shortlist shortlisted screening talent "
    "careers portfolio"
)
_GERMAN = (
    "Bewerbung Bewerbungen Bewerbungsverfahren Bewerbungsprozess Vorstellungsgespräch "
    "Vorstellungsgespräche Bewerbungsgespräch Kennenlernen Kennenlerngespräch "
    "Personalabteilung Karriere Lebenslauf Kandidat Kandidatin Kandidaten Absage "
    "Telefoninterview Videointerview Interviewtermin Gesprächstermin Bewerber "
    "Bewerberin Arbeitsvertrag"
)
_FRENCH = (
    "candidature candidatures candidat candidats entretien entretiens entrevue poste "
    "recrutement recruteur recruteuse embauche emploi CV alternance"
)
_SPANISH = (
    "entrevista entrevistas candidatura candidato candidata candidatos puesto vacante "
    "selección currículum reclutamiento postulación"
)
_PORTUGUESE = (
    "candidata vaga vagas recrutamento recrutador recrutadora seleção seletivo currículo "
    "emprego"
)
_DUTCH = (
    "sollicitatie sollicitaties sollicitatiegesprek sollicitatieprocedure kennismaking "
    "kennismakingsgesprek vacature kandidaat kandidaten werving arbeidsvoorwaarden"
)
_ITALIAN = "colloquio colloqui candidature candidati selezione curriculum assunzione"
_SPOKEN = {
    "en": "call chat meet meeting talk speak conversation discussion visit round session "
    "zoom confirmed confirming schedule scheduled rescheduled availability job role "
    "position opportunity offer contract decision decide decided onsite team manager panel opening "
    "interested available references invite invitation slot slots next step shift trial",
    "de": "Gespräch Gespräche Termin Terminvorschlag Uhr Stelle Position Personal "
    "Unterlagen Zusage Rückmeldung Entscheidung Angebot Vertrag Rückruf melden gemeldet "
    "Anruf telefonieren Einladung eingeladen Vertragsangebot Probetag Probearbeiten Uhrzeit "
    "vorstellen Vorstellung Schnuppertag",
    "fr": "offre rendez disponibilité disponibilités disponible créneau créneaux "
    "stage décision carrière échange visio contrat rappeler choix comité références "
    "essai journée agenda rencontre rencontrer mission",
    "es": "oferta empleo cargo plaza disponibilidad proceso decisión reunión llamada cita "
    "contrato incorporación equipo posición fase etapa enlace charla prueba hablamos "
    "horario agenda quedamos conocernos trabajo",
    "pt": "processo proposta disponibilidade oportunidade decisão reunião conversa "
    "chamada equipa equipe contrato cargo horário etapa papo prova agenda combinado "
    "conhecer encontro trabalho",
    "nl": "gesprek gesprekken functie afspraak beschikbaarheid aanbod beslissing uur "
    "bellen baan contract procedure proefdag meeloopdag agenda kennismaken langskomen",
    "it": "posizione ruolo appuntamento disponibilità decisione riscontro chiamata "
    "incontro contratto offerta lavoro settimana deciso decidere referenze link prova "
    "agenda posto parliamo vediamo",
}


def _split(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for text in texts for word in text.split()))


WORDS = _split(_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _PORTUGUESE, _DUTCH, _ITALIAN)
COMMON = tuple(word for word in _split(*_SPOKEN.values()) if word not in WORDS)
