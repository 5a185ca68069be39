"""Who is met, and is named by a first or a last name alone, language by language."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from assistant.reading import read_letter
from assistant.understanding.findings import Conversation
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.parties.people.find import find_people
from assistant.understanding.parties.sides import Sides
from assistant.vocabulary import Kind, Place
from tests.score import owner_of

SENT = datetime(2026, 10, 5, 9, tzinfo=UTC)


def met_in(text: str, company: str = "Acme") -> set[str | None]:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Robin Haverford <robin@acme.example>", "ada@example.org"
    mail["Subject"] = "Tuesday"
    mail.set_content(f"{text}\n\nRobin Haverford\n")
    letter = read_letter(mail.as_bytes(), key="1", place=Place.INBOX, received=SENT)
    view = look(letter, fold_history(Conversation(())), owner_of({}))
    people = find_people(Sides.of(view), Kind.INVITE, company, None)
    return {person.name for person in people} - {"Robin Haverford"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hi Ada,\n\nYou'll be speaking with Ana and Bo on Tuesday.", {"Ana", "Bo"}),
        ("Hi Ada,\n\nNadia, our founder, would like to chat on Tuesday.", {"Nadia"}),
        ("Hi Ada,\n\nChef Marcus would love to have you in on Tuesday.", {"Marcus"}),
        ("Hi Ada,\n\nCome on Tuesday and ask for my sister Basia.", {"Basia"}),
        ("Hi Ada,\n\nAsk for Pete Novak at the front desk.", {"Pete Novak"}),
        ("Hallo Ada,\n\nmelde dich einfach bei Jana an der Anmeldung.", {"Jana"}),
        ("Guten Tag,\n\nbitte melden Sie sich bei Frau Yvonne Krahl.", {"Yvonne Krahl"}),
        ("Guten Tag,\n\nSie arbeiten dann in unserem MVZ Gynäkologie.", set()),
        ("Buongiorno Ada,\n\nvenga martedì. Chieda di Carla Fontana.", {"Carla Fontana"}),
        ("Bonjour,\n\nle lycée Victor Hugo se trouve rue Jean Jaurès.", set()),
        ("Gentile Ada,\n\nsiamo in via Giuseppe Verdi. Sarà Marta Ferraris ad accoglierla.", {"Marta Ferraris"}),
        ("Guten Tag,\n\nSie finden uns im Haus Martin Luther am Robert Koch Platz.", set()),
        ("Guten Tag,\n\ngeführt wird das Gespräch von Thea Lindner.", {"Thea Lindner"}),
        ("Buen día,\n\nel martes a las 9 pregunte por Lic. Ortega en caseta.", {"Ortega"}),
        ("Buongiorno,\n\nmartedì alle 10. Troverai Debora in accoglienza.", {"Debora"}),
        ("Oi Ada,\n\ntudo certo para terça. A Cida vai te mostrar a cozinha.", {"Cida"}),
        ("Hallo Ada,\n\nam Dienstag sprichst du mit Lena und Olli.", {"Lena", "Olli"}),
        ("Hallo Ada,\n\nDienstag um 10, dabei sind ich und Malte aus dem Vertrieb.", {"Malte"}),
        ("Guten Tag,\n\nes kommen Frau Hinrichs und vom Personalrat Frau Sabine Lüders.", {"Hinrichs", "Sabine Lüders"}),
        ("Guten Tag,\n\nam Dienstag führen Frau Dr. Krüger und Herr Maurer das Gespräch.", {"Krüger", "Maurer"}),
        ("Bonjour Ada,\n\nMardi à 10h, c'est Manon qui t'accueille.", {"Manon"}),
        ("Hola Ada:\n\nEl martes te entrevista Rubén, el encargado.", {"Rubén"}),
        ("Ciao Ada,\n\nvieni martedì alle 10, c'è anche mia figlia Chiara.", {"Chiara"}),
        ("Olá Ada,\n\nNa terça o Tomás mostra-te a oficina.", {"Tomás"}),
        ("Hoi Ada,\n\nDinsdag om 10 uur laat Noor je de zaak zien.", {"Noor"}),
        ("Hi Ada,\n\nTuesday, May 5, at 88 South Jordan Street, San Francisco.", set()),
        ("Hi Ada,\n\nTuesday at 10 at the St. Andrew hall, the Martin app.", set()),
        ("Bonjour Ada,\n\nMardi à 10h, au siège (rue Louise), pavillon Jeanne.", set()),
        ("Ciao Ada,\n\nmartedì alle 10 in via Emilia. Per arrivare, il 12.", set()),
    ],
)  # fmt: skip
def test_one_name_alone_is_somebodys_who_is_met(text: str, names: set[str]):
    assert met_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("O Centro Escolar António Sérgio convida-a para terça às 11h.", set()),
        ("Cara Ada,\n\nterça às 11h, com António Sérgio. Centro Escolar António Sérgio.", {"António Sérgio"}),
    ],
)  # fmt: skip
def test_who_a_house_is_called_after_is_met_only_where_he_is_named_himself(
    text: str, names: set[str]
):
    assert met_in(text, "Centro Escolar António Sérgio") == names


@pytest.mark.parametrize(
    ("sender", "ending", "names"),
    [
        ("Anna Lutz <lutz@lutz.example>", "Anna Lutz und Jörg Petersen", {"Anna Lutz", "Jörg Petersen"}),
        ("Katie & Joe <hello@larks.example>", "Katie and Joe\nTwo Larks Bakery", {"Katie", "Joe"}),
        ("Praxis Kern <praxis@kern.example>", "Liebe Grüße\nSabine Kern und Team", {"Sabine Kern"}),
        ("Personal <personal@klinik.example>", "i. A. Sandra Voigt      i. A. Ralf Ehlers\nPersonalmanagement      Leitung", {"Sandra Voigt", "Ralf Ehlers"}),
        ("Gemeente <info@oostveld.example>", "namens burgemeester,\n\nJ. de Wit\nTeam Personeel", {"J. de Wit"}),
        ("Birch & Lane <hello@birch.example>", "Regards,\nBirch and Lane", set()),
    ],
)  # fmt: skip
def test_all_who_sign_a_letter_are_known(sender: str, ending: str, names: set[str]):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "ada@example.org", "Tuesday"
    mail.set_content(f"Hallo Ada,\n\nbis Dienstag um 10 Uhr.\n\n{ending}\n")
    letter = read_letter(mail.as_bytes(), key="1", place=Place.INBOX, received=SENT)
    view = look(letter, fold_history(Conversation(())), owner_of({}))

    people = find_people(Sides.of(view), Kind.INVITE, None, None)
    assert {person.name for person in people} == names
