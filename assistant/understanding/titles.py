"""Words of job titles: those that a title is built on, and those at which it ends."""

import re
from functools import cache, lru_cache

from assistant.understanding.phrases import fold
from assistant.understanding.trades import NO_TRADES, TRADES

_ENDINGS = r"(?:in|innen|en|e|s|es|ne|ere|trice|a|o|as|os|n)?"


@cache
def _heads() -> re.Pattern[str]:
    words = sorted({w for text in TRADES.values() for w in text.split()})
    stems = "|".join(
        w[:-1] + "[oa]" if re.fullmatch(r"[a-z-]{5,}o", w) else w for w in words
    )
    return re.compile(rf"(?:{stems}){_ENDINGS}")


_GENDERED = re.compile(r"[:*/·_.(]-?(?:in|innen|e|ne|trice|euse|se|ere|a|o|ra|r|n)\)?$")


@lru_cache(maxsize=16384)
def is_head(word: str) -> bool:
    """Tell whether a word names what somebody does: "Engineer", "Bauleiterin"."""
    plain = fold(word).strip(".,;:!?()[]\"'“”„«»")
    plain = _GENDERED.sub("", plain)
    last = re.split(r"[-/+]", plain)[-1]
    return (
        len(last) > 1
        and plain not in NO_TRADES
        and (
            _heads().fullmatch(plain) is not None
            or _heads().fullmatch(last) is not None
        )
    )


def has_head(title: str) -> bool:
    """Tell whether the words hold one that names what somebody does."""
    return any(is_head(w) for w in title.split())


_STOPS = {
    "en": """at with here in on to is has was are were will would could can may who that which from
        this our we you your i as by please but so or if when where while since because within
        based reporting into have had been be being about during following starting after before
        until not did do does it its they he she us me my their there then than under per via""",
    "de": """bei in im an am zu zum zur mit fur von vom aus ab wir sie ich ist hat haben wurde wird
        werden ein eine einen einem einer auf sowie gern gerne danke vielen beim unserem unserer
        unser unsere ihr ihre ihren ihnen findet statt uns dich dir du sich nicht leider frau herr
        herrn dass ob wie nach vor seit durch gegen ohne um bis sind war waren""",
    "fr": """chez a au aux dans ou sur avec nous vous est etes a ete sera serait que qui pour votre
        notre vos nos ce cette ces suite afin merci par il elle on je se sont fait ainsi passe aura auront aurait fut seront a-ete aussi vient viennent entre encore bientot deja hier demain ne plus mais donc quand lorsque n'est n'a reste base
        basee aupres pourvu retenue retenu depuis des-que lors""",
    "es": """en con y o que para por ha han fue quedo esta estara sera sigue pide es nos le te tu su
        nuestra nuestro desde a al ubicado ubicada dentro se has hasta ya no hemos muchas si como queda quedo cubierta cubierto aqui antes hoy manana ayer vamos va fue pero porque cuando pues tiene
        pasa ha-pasado sin""",
    "pt": """na no nas nos em com e ou que para por foi e esta esta sera ate ja fica continua nao lhe
        nossa nosso desde ao aos se voce pede pela pelo tem sem como segue chegou aqui antes hoje amanha mas porque quando vai vamos impressionou-nos""",
    "nl": """bij in op met voor die dat is wij we je jij jou u uw te om heeft hebben hebt ontvangen
        binnen naar graag ons onze hier zijn werd wordt aan door als niet al er dan maar vonden vond kregen kreeg vervalt vervallen gaat goed komt staat loopt zet blijft krijgt kan wil zal moet zou
        ingevuld bedankt tot na over uit""",
    "it": """presso in e o che per con nella nel nostro nostra la le ti su a al dal dalla si sede ha
        stata stato sara passa fino entro non le lei ci vi sono abbiamo come il lo gli ma perche quando oggi domani giorno l'ha l'abbiamo passa passi""",
}  # fmt: skip
_JOINS = {
    "en": "of for and & in to de",
    "de": "für im und der des für & in den die",
    "fr": "de du des d' et en & à la le les l' au aux",
    "es": "de del la el los las y & e en",
    "pt": "de do da dos das e & em",
    "nl": "van de der den voor en & het",
    "it": "di del della dei delle degli e & al alla allo ai alle da",
}


@cache
def stops(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the words at which a title ends in one of the languages."""
    return frozenset(w for code in languages for w in _STOPS.get(code, "").split())


@cache
def joins(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the small words that may stand inside a title."""
    return frozenset(
        fold(w) for code in languages for w in _JOINS.get(code, "").split()
    )


GENERIC = frozenset(
    fold(
        """this the our a an your you new open opening current above same advertised exciting job next
        first second third final phone video technical interview application full time ideal
        available suitable following any each other another such said position positions role roles
        post vacancy opportunity team stage round stelle stellen position rolle ausschreibung
        ausgeschriebene vakanz poste emploi offre puesto vacante vaga cargo plaza functie vacature
        rol posizione ruolo posto lugar candidate candidates applicant hiring manager recruiter
        interviewer interviewers hire seat slot req requisition internal external permanent
        temporary contract month months year years week weeks hours day days full-time part-time"""
    ).split()
)
"""Words that make no title by themselves."""
NOBODY = frozenset(
    [
        "hiring manager",
        "recruiter",
        "line manager",
        "interviewer",
        "hiring lead",
        "recruitment officer",
        "recruitment manager",
        "organizer",
        "organiser",
        "organisateur",
        "organisator",
        "organizador",
        "organizadora",
        "organizzatore",
        "guest",
        "host",
        "attendee",
        "talent partner",
        "hiring partner",
    ]
)
"""Titles that hiring mails name, though they are never the post."""
ARTICLES = frozenset(
    fold(
        """the our a an open new next der die das den dem des eine einen einer ein neue neuen neuer
        le la les un une el los las una o os as uma um il lo gli i de het een unser unsere unseren
        unserer notre votre nuestro nuestra nossa nosso onze nostro nostra your ihre ihr votre tu su
        uw je position role stelle rolle vakanz poste emploi puesto vacante vaga cargo plaza functie
        vacature posizione ruolo rol posto lugar posición posição função funzione mansione ausschreibung entrevista serviço trabalho trabajo quale avviso pubblico pubblica autocandidatura annuncio resta rimane du des del dello della degli delle nello convocatoria docente cubrir procedimento concursal fase parte bolsa van of post job opening his son zur zum als comme como
        come als vacancy offre oferta offerta función funktion fonction d' l' da do di for"""
    ).split()
)
"""Words before a title that are no part of it."""
SUBJECT_WORDS = frozenset(
    fold(
        """tues thurs weds today tomorrow conditional telephone intro oral board gespräch interview
        interviews interviewtermin entretien entrevista colloquio sollicitatiegesprek variazione
        documentazione bereich call chat meeting onsite on-site visit times slots thank you thanks offer
        letter news feedback schedule scheduled scheduling availability question documents bewerbung
        kennenlernen einladung absage zusage vertrag rückfrage candidature sollicitatie suite rendez-vous oferta
        proceso candidatura proposta conversa proposta processo gesprek aanbod uitnodiging afspraak
        kennismaking plan details info information week invitation invite confirmation confirmed
        reminder update updated canceled cancelled cancelada annullato annulé reprogramada verschoben
        application status outcome result decision your ihr ihre votre tu su sua uw je regarding re
        candidate candidacy shortlisted shortlist next steps step round final first second stage
        telefoninterview vorstellungsgespräch bewerbungsgespräch eingangsbestätigung bestätigung
        erinnerung terminbestätigung selezione pubblica sélection concours procédure recrutement
        recruitment hiring search reclutamiento selección recrutamento werving vacature vacante
        stelle poste puesto vaga posizione ruolo functie position role post job opening vacancy
        convocation convocatoria convocação convocazione confirmación confirmação conferma
        bevestiging herinnering rappel recordatorio lembrete promemoria hearing assessment panel
        portfolio review test prueba technical technisches virtual video zoom teams
        phone screen screening teléfono videocall videollamada visio introduction introductory hold
        ausschreibung for für pour para voor per als at with bei chez bij presso the of de as and jury
        invito invitación convite uitslag resultado risultato résultat réponse respuesta risposta
        resposta antwoord antwort dein deine deinem dear hi hello submission received receipt
        acknowledgement acknowledgment competition vervalt verplaatst spostato movida moved new
        autocandidatura pubblica annuncio convocatoria mondelinge proef proefcollege prova orale rescheduled postponed urgent important action required fwd fw"""
    ).split()
)
"""Words of a subject that stand around a title."""
