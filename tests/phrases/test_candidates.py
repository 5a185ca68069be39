"""Whom a letter calls a candidate: the owner, or somebody else."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from assistant.reading import read_letter
from assistant.understanding.findings import Conversation
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.judging.candidates import (
    greets_everybody,
    interviews,
    is_another_candidate,
    is_candidate,
)
from assistant.understanding.view import View
from assistant.vocabulary import Place
from tests.score import owner_of

SENT = datetime(2026, 10, 5, 9, tzinfo=UTC)


def seen(text: str) -> View:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Hires <noreply@hires.example>", "ada@example.org"
    mail["Subject"] = "News"
    mail.set_content(text)
    letter = read_letter(mail.as_bytes(), key="1", place=Place.INBOX, received=SENT)
    return look(letter, fold_history(Conversation(())), owner_of({}))


@pytest.mark.parametrize(
    "text",
    [
        "Candidate: Nora Feld\nDate: 4 May, 10:00",
        "Candidate Name: Nora Feld\nRound: 2",
        "Applicant\nNora Feld\nDate\n4 May",
        "You will meet the candidate, Nora Feld, at ten.",
        "Nora Feld has applied for the post of baker.",
        "Nora Feld booked an interview slot for Friday.",
        "Nora Feld has scheduled their interview for Friday.",
        "You have been assigned to interview Nora Feld for the Cook position.",
        "Candidates to interview: Nora Feld, Tom Berg",
        "The student, Nora Feld (nora.feld@mail.example), comes at ten.",
        "The check of Nora Feld (junior cook candidate) is done.",
        "Die Bewerberin Nora Feld kommt um zehn.",
        "Nora Feld hat sich gerade auf Ihre Anzeige beworben.",
        "La candidate Nora Feld sera reçue à dix heures.",
        "Nora Feld vient de postuler à votre annonce.",
        "La candidata Nora Feld ha retirado su solicitud.",
        "O candidato Nuno Faria chega às dez.",
        "Kandidaat: Nora Feld\nDatum: 4 mei",
        "Lo studente Nino Fedi si è appena candidato.",
        "Nora Feld picked one of your slots.",
        "Nora Feld has asked to move their interview to Friday.",
        "New booking: Nora Feld, Friday at nine",
        "Nora Feld hat einen Ihrer freien Termine gebucht.",
        "Nora Feld a réservé un créneau.",
        "Nora Feld ha elegido uno de tus huecos.",
        "Nora Feld ha scelto uno dei tuoi orari.",
        "Nora Feld heeft een van je tijden gekozen.",
        "Nora Feld escolheu um dos seus horários.",
        "Nora Feld took one of your interview slots.",
        "Nora Feld a accepté votre créneau de mercredi.",
        "Nora Feld ha accettato il tuo orario di mercoledì.",
    ],
)
def test_somebody_else_applies(text):
    view = seen(f"Dear Ada,\n\n{text}\n")

    assert is_another_candidate(view)
    assert not is_candidate(view)


@pytest.mark.parametrize(
    "text",
    [
        "Candidate: Ada Example\nDate: 4 May, 10:00",
        "Kandidatin Ada Example: Gespräch am 4. Mai",
        "Candidat : Ada Example",
    ],
)
def test_the_owner_applies(text):
    view = seen(f"Dear Ada,\n\n{text}\n")

    assert is_candidate(view)
    assert not is_another_candidate(view)


def test_whoever_is_greeted_is_the_reader_by_whatever_name():
    view = seen("Dear Adelaide,\n\nCandidate: Adelaide Sample\nDate: 4 May, 10:00\n")

    assert is_candidate(view)
    assert not is_another_candidate(view)


@pytest.mark.parametrize(
    "text",
    [
        "Log in to the Candidate Portal Login Page.",
        "Candidate Experience Team",
        "Candidate: Senior Cook\nWe seek a senior cook.",
        "Many candidates applied. Jane Roe will call you on Friday.",
        "You are one of the candidates. Best, Jane Roe",
        "Jane Roe has scheduled an interview with you.",
        "Invitation to interview: Ward Nurse",
        "Shortlisted to interview | Bus Driver",
        "We invite you to interview Thursday May 14 at ten.",
    ],
)
def test_nobody_is_named_as_a_candidate(text):
    view = seen(f"Dear Ada,\n\n{text}\n")

    assert not is_another_candidate(view)
    assert not is_candidate(view)


@pytest.mark.parametrize(
    "text",
    [
        "Candidate's phone: 555 0122",
        "She comes at nine with you as the interviewer.",
        "You have been added as an interviewer for Line Cook.",
        "You're interviewing the warehouse lad on Tuesday.",
        "Telefon der Kandidatin: 555 0122",
        "Der Bewerber Jan Roth wartet auf Sie in Raum 2.",
        "Téléphone du candidat : 555 01 22",
        "Mardi, c'est toi qui reçois le jeune du dépôt.",
        "Teléfono del candidato: 555 01 22",
        "La candidata Marta Gil te espera mañana a las once.",
        "Telefone da candidata: 555 01 22",
        "Você foi incluída como entrevistadora no processo.",
        "La candidata viene alle nove con te come intervistatrice.",
        "Il candidato Nino Fedi ti aspetta in sala Arno.",
        "Telefoon van de kandidaat: 555 0122",
        "U bent toegevoegd als interviewer voor de functie Kok.",
        "Your second interview with the candidate starts in half an hour.",
        "Votre entretien avec la candidate commence dans une demi-heure.",
        "Gracias por entrevistar a Marta Gil.",
        "Il tuo colloquio con il candidato inizia tra poco.",
        "Uw gesprek met de sollicitant begint zo.",
        "Ihr Telefoninterview mit der Bewerberin beginnt gleich.",
        "Sua entrevista com o candidato começa daqui a pouco.",
        "You have been appointed as an interviewer for Clerk.",
        "Please grade this candidate after the call.",
        "If you want to hire her, tell us by Friday.",
        "Si vous souhaitez la choisir, dites-le-nous.",
        "Falls Sie sie engagieren, schreiben Sie uns.",
        "Se vuoi sceglierla, scrivici.",
        "Si quieres contratarla, avísanos.",
        "Als je haar kiest, laat het ons weten.",
        "Se quiser contratá-la, avise.",
    ],
)
def test_the_owner_interviews(text):
    assert interviews(seen(f"Dear Ada,\n\n{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "Candidate: Ada Example\nCandidate's phone: 555 0122",
        "You are interviewing with our chef on Tuesday.",
        "You're interviewing the company as much as we are you.",
        "Your interviewer is expecting you at ten.",
        "Sie führen das Gespräch mit Frau Roth.",
        "La encargada te espera mañana a las once.",
        "L'intervistatrice ti aspetta alle nove.",
        "A entrevistadora aguarda você na loja.",
        "Your interview with the candidate care team is on Tuesday.",
        "Gracias por la entrevista de ayer con Marta Gil.",
        "Votre entretien avec le directeur commence dans une demi-heure.",
    ],
)
def test_the_owner_is_interviewed(text):
    assert not interviews(seen(f"Dear Ada,\n\n{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "Hi all,\n\nthe call is at two now.",
        "Dear Team,\nthe meeting moves to two.",
        "Hallo zusammen, die Runde ist um zwei.",
        "Bonjour à tous,\n\nla réunion passe à 14 h.",
        "Hola a todos:\n\nla reunión pasa a las dos.",
        "Ciao a tutti,\nla riunione slitta alle due.",
        "Hallo allemaal,\nhet overleg is om twee uur.",
        "Olá a todos,\na reunião passa para as duas.",
    ],
)
def test_a_letter_to_everybody_greets_everybody(text):
    assert greets_everybody(seen(f"{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ada,\n\nthe team and all of us look forward to Friday.",
        "All set! See you on Friday at ten.",
        "Team lead interview on Friday",
        "Todo listo: nos vemos el viernes.",
        "Tous nos remerciements pour votre candidature.",
    ],
)
def test_a_letter_to_one_greets_nobody_else(text):
    assert not greets_everybody(seen(f"{text}\n"))
