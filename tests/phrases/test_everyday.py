"""Everyday work and offices speak of times, too, and of no interview of the owner's."""

import pytest

from assistant.understanding import Conversation, understand
from assistant.vocabulary import Kind
from tests.phrases.actbook import read, written
from tests.score import owner_of


def found(subject: str, text: str):
    letter = read(written("d", subject, text, 1))
    return understand(letter, Conversation(()), owner_of({}))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Thursday", "Two of your shifts have been moved: Thursday starts at 14:00."),
        ("Wednesday", "Hi all, our call is now at 2 PM on Wednesday. Same link."),
        ("Dienstplan", "Dein Dienst am Freitag beginnt erst um 13:45 Uhr."),
        ("Changement", "Votre service de jeudi est décalé à 13h30."),
        ("Variazione", "Il tuo turno di giovedì è stato spostato alle 14:00."),
        ("Cambio", "Tu turno del jueves pasa a las 15:00."),
        ("Wijziging", "Je dienst van donderdag begint om 13.30 uur."),
        ("Alteração", "Olá, o seu turno de quinta passa para as 14h. Obrigada."),
        ("Interview scheduled", "USCIS set your interview: May 12, 8:20 AM."),
        (
            "Interview arranged",
            "Dear Ada, you have an interview with Fern Hill about your application to study Biology on 12 May at 10am.",
        ),
        (
            "Gespräch",
            "Guten Tag, das Gespräch zu Ihrer Bewerbung um einen Studienplatz findet am 12. Mai um 10 Uhr statt.",
        ),
        (
            "Entretien",
            "Bonjour, votre entretien pour votre candidature en licence est fixé au 12 mai à 10h.",
        ),
        (
            "Entrevista",
            "Hola, la entrevista sobre su solicitud para el máster es el 12 de mayo a las 10:00.",
        ),
        (
            "Entrevista",
            "Olá, a entrevista sobre a sua candidatura ao mestrado é no dia 12 de maio às 10h.",
        ),
        (
            "Gesprek",
            "Beste Ada, het gesprek over je aanmelding voor de opleiding is op 12 mei om 10.00 uur.",
        ),
        (
            "Colloquio",
            "Buongiorno, il colloquio sulla Sua domanda per il master è il 12 maggio alle 10:00.",
        ),
    ],
)
def test_nothing_is_claimed_of_a_rota_a_meeting_of_everybody_or_an_office(
    subject, text
):
    findings = found(subject, text)

    assert findings.kind is Kind.OTHER
    assert findings.interview is None


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Fern Hill Admissions", "Your interview has moved to Thursday 8 May, 14:00."),
        (
            "Zulassungsstelle",
            "Ihr Gespräch ist auf Donnerstag, 8. Mai, 14 Uhr verlegt.",
        ),
        ("Service des admissions", "Votre entretien est reporté au jeudi 8 mai à 14h."),
        ("Oficina de Admisión", "Su entrevista pasa al jueves 8 de mayo a las 14:00."),
        ("Secretaria Acadêmica", "Sua entrevista foi remarcada para 8 de maio às 14h."),
        ("Toelating", "Uw gesprek is verzet naar donderdag 8 mei om 14.00 uur."),
        ("Ufficio Ammissioni", "Il Suo colloquio è spostato all'8 maggio alle 14:00."),
    ],
)
def test_who_admits_pupils_holds_no_interview_for_a_post(sender, text):
    mail = written("d", "Interview", text, 1)
    mail.replace_header("From", f"{sender} <office@fernhill.example>")

    findings = understand(read(mail), Conversation(()), owner_of({}))

    assert findings.interview is None
    assert findings.kind is Kind.OTHER


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "Your interview",
            "Dear Ada, your interview has moved to Thursday 8 May at 14:00. You'll see your shifts and the rota then.",
            Kind.RESCHEDULE,
        ),
        (
            "Interview: Paralegal",
            "We'd like to interview you for the Paralegal role on Thursday 8 May at 10. You'd prepare N-400 filings.",
            Kind.INVITE,
        ),
    ],
)
def test_an_interview_may_speak_of_them(subject, text, kind):
    assert found(subject, text).kind is kind
