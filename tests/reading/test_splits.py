import pytest
from written import html, plain

ATTRIBUTIONS = [
    "On Tue, Mar 4, 2025 at 9:00 AM Jane Roe <jane@acme.example> wrote:",
    "On Tue, Mar 4, 2025 at 9:00 AM Jane Roe\n<jane@acme.example> wrote:",
    "Am 04.03.2025 um 09:00 schrieb Jane Roe:",
    "Am Di., 4. März 2025 um 09:00 Uhr schrieb Jane Roe <jane@acme.example>:",
    "Jane Roe <jane@acme.example> schrieb am Di., 4. März 2025, 09:00:",
    "Le mar. 4 mars 2025 à 09:00, Jane Roe <jane@acme.example> a écrit :",
    "El mar, 4 mar 2025 a las 9:00, Jane Roe (<jane@acme.example>) escribió:",
    "Em ter., 4 de mar. de 2025 às 09:00, Jane Roe <jane@acme.example> escreveu:",
    "Op di 4 mrt 2025 om 09:00 schreef Jane Roe <jane@acme.example>:",
    "Il giorno mar 4 mar 2025 alle ore 09:00 Jane Roe <jane@acme.example> ha scritto:",
    "Den tis 4 mars 2025 kl 09:00 skrev Jane Roe <jane@acme.example>:",
    "2025-03-04 09:00 Jane Roe <jane@acme.example>:",
]

COPIED = [
    "From: Jane Roe <jane@acme.example>\nSent: Tuesday, March 4, 2025 9:00 AM\n"
    "To: Ada Example\nSubject: Interview",
    "*From:* Jane Roe <jane@acme.example>\n*Sent:* Tuesday, March 4, 2025 9:00 AM\n"
    "*To:* Ada Example\n*Subject:* Interview",
    "Von: Jane Roe\nGesendet: Dienstag, 4. März 2025 09:00\nAn: Ada\nBetreff: Gespräch",
    "De : Jane Roe\nEnvoyé : mardi 4 mars 2025 09:00\nÀ : Ada\nObjet : Entretien",
    "De: Jane Roe\nEnviado: martes, 4 de marzo de 2025 9:00\nPara: Ada\nAsunto: Cita",
    "De: Jane Roe\nEnviada em: terça-feira, 4 de março de 2025\nPara: Ada\nAssunto: x",
    "Da: Jane Roe\nInviato: martedì 4 marzo 2025 09:00\nA: Ada\nOggetto: Colloquio",
    "Van: Jane Roe\nVerzonden: dinsdag 4 maart 2025 09:00\nAan: Ada\nOnderwerp: Gesprek",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_quoted_history_is_set_apart(attribution):
    letter = plain(f"Tuesday works.\n\n{attribution}\n> Are you free?\n> Tuesday?\n")
    assert letter.text == "Tuesday works."
    assert letter.quoted.endswith("Are you free?\nTuesday?")


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_history_without_marks_is_set_apart(attribution):
    letter = plain(f"Tuesday works.\n\n{attribution}\nAre you free?\n")
    assert letter.text == "Tuesday works."


@pytest.mark.parametrize("copied", COPIED)
def test_a_copied_header_begins_the_history(copied):
    rule = "________________________________\n"
    for text in (f"Fine.\n\n{copied}\n\nOld.", f"Fine.\n\n{rule}{copied}\n\nOld."):
        letter = plain(text, "Subject: Re: Interview")
        assert letter.text == "Fine."
        assert letter.quoted.endswith("Old.")


@pytest.mark.parametrize(
    "mark",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Mensaje original-----",
        "-----Mensagem original-----",
        "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
    ],
)
def test_an_original_message_begins_the_history(mark):
    assert plain(f"Fine.\n\n{mark}\nOld words").text == "Fine."


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------",
        "---------- Forwarded message ----------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ----------",
        "---------- Mensaje reenviado ----------",
        "---------- Mensagem encaminhada ----------",
        "---------- Messaggio inoltrato ----------",
        "---------- Doorgestuurd bericht ----------",
    ],
)
def test_a_forward_is_set_apart(mark):
    letter = plain(f"For you.\n\n{mark}\nFrom: Bob <b@x.example>\n\nAt ten.")
    assert letter.text == "For you."
    assert letter.forwarded.endswith("At ten.")
    assert letter.quoted == ""


@pytest.mark.parametrize(
    "subject", ["FW: x", "Fwd: x", "WG: x", "TR: x", "RV: x", "I: x"]
)
def test_outlook_says_forward_in_its_subject(subject):
    letter = plain(f"For you.\n\n{COPIED[0]}\n\nAt ten.", f"Subject: {subject}")
    assert letter.forwarded.endswith("At ten.")


@pytest.mark.parametrize(
    ("subject", "header"),
    [
        ("Fwd: x", "From: Bob\nTo: Joel"),
        ("WG: x", "Von: Bob\nAn: Joel"),
        ("Tr : x", "De : Bob\nÀ : Joel"),
        ("Enc: x", "De: Bob\nPara: Joel"),
    ],
)
def test_a_trimmed_header_begins_what_a_forward_holds(subject, header):
    letter = plain(f"Look!\n\n{header}\n\nAt ten.", f"Subject: {subject}")
    assert letter.text == "Look!"
    assert letter.forwarded.endswith("At ten.")


@pytest.mark.parametrize(
    ("subject", "header"),
    [("x", "From: Bob\nTo: Joel"), ("Fwd: x", "From: 2 pm\nTo: 3 pm")],
)
def test_two_fields_begin_nothing_elsewhere(subject, header):
    letter = plain(f"Look!\n\n{header}\n\nAt ten.", f"Subject: {subject}")
    assert letter.text.endswith("At ten.")


def test_answers_between_quoted_lines_are_own_words():
    letter = plain(
        "On Tue, Mar 4, 2025 at 9:00 AM Bob <b@x.example> wrote:\n"
        "> Monday?\nNo.\n> Tuesday?\nYes, at ten.\n"
    )
    assert letter.text == "No.\nYes, at ten."
    assert "Monday?" in letter.quoted


def test_an_answer_below_the_history_is_own_words():
    assert plain("Bob wrote on 3/4/2025:\n> Tuesday?\n\nYes.").text == "Yes."


def test_the_wrapped_end_of_a_quoted_line_is_history():
    long = "> " + "word " * 14 + "and"
    assert plain(f"Yes.\n\n{long}\nrest\n> more").text == "Yes."


def test_a_mail_that_only_looks_like_history_keeps_its_words():
    letter = plain(f"{COPIED[0]}\n\nYour interview is at ten.", "Subject: Re: x")
    assert "Your interview is at ten." in letter.text


def test_meeting_details_are_not_a_copied_header():
    text = "Hello,\n\nFrom: 2 pm\nTo: 3 pm\nDate: Tuesday\nSubject: Interview"
    assert plain(text).text == text


@pytest.mark.parametrize(
    "body",
    [
        '<div dir="ltr">Fine.</div><br><div class="gmail_quote"><div class="gmail_attr">'
        "On Tue, Mar 4, 2025 at 9:00 AM Bob &lt;b@x.example&gt; wrote:<br></div>"
        '<blockquote class="gmail_quote">Old</blockquote></div>',
        '<div>Fine.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">'
        "<b>From:</b> Bob<br><b>Sent:</b> x</div><div>Old</div>",
        '<p class="MsoNormal">Fine.</p><div style="border-top:solid"><p class="MsoNormal">'
        "<b>From:</b> Bob &lt;b@x.example&gt;<br><b>Sent:</b> Tuesday, March 4, 2025<br>"
        "<b>To:</b> Ada<br><b>Subject:</b> x</p></div><p class='MsoNormal'>Old</p>",
        "<div>Fine.</div><blockquote type='cite'><div>On Mar 4, 2025, at 9:00 AM, Bob"
        " &lt;b@x.example&gt; wrote:</div><div>Old</div></blockquote>",
        "Fine.<div class='yahoo_quoted'>On Tuesday Bob wrote:<div>Old</div></div>",
        "<div class='moz-cite-prefix'>Am 04.03.25 um 09:00 schrieb Bob:</div>"
        "<blockquote type='cite'>Old</blockquote><p>Fine.</p>",
    ],
    ids=["gmail", "outlook-web", "outlook", "apple", "yahoo", "thunderbird-below"],
)
def test_each_client_marks_history_in_its_html(body):
    letter = html(body)
    assert letter.text == "Fine."
    assert "Old" in letter.quoted


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nJane Roe\nRecruiter",
        "--\nJane Roe",
        "Best regards,\nJane Roe\nSenior Recruiter | Acme\n+1 555 010 0199",
        "Mit freundlichen Grüßen\n\nJane Roe\nPersonalabteilung\nTel. 030 123456",
        "Cordialement,\nJane Roe",
        "Un saludo,\nJane",
        "Atenciosamente,\nJane Roe",
        "Met vriendelijke groet,\nJane Roe",
        "Cordiali saluti\nJane Roe\nUfficio personale",
        "Thanks!\nJane",
        "Jane Roe\nTalent Partner\nOffice hours: Mon-Fri 9:00-17:00",
        "Kind regards,\nJane\n\nThis e-mail and any attachments are confidential and"
        " intended only for the addressee.",
    ],
)
def test_a_signature_is_set_apart(signature):
    letter = plain(f"We meet on Tuesday at ten.\n\n{signature}")
    assert letter.text == "We meet on Tuesday at ten."
    assert letter.signature == signature.replace("-- \n", "--\n")


@pytest.mark.parametrize(
    "device",
    [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "Verzonden vanaf mijn iPhone",
        "Inviato da iPhone",
        "Get Outlook for iOS",
        "Holen Sie sich Outlook für Android",
    ],
)
def test_what_a_phone_adds_is_dropped(device):
    letter = plain(f"Yes, ten is fine.\n\n{device}")
    assert (letter.text, letter.signature) == ("Yes, ten is fine.", "")


def test_words_below_the_name_are_still_the_letter():
    letter = plain(
        "Hello,\n\nThanks,\nJane\n\nDate: Tuesday, 4 March\nTime: 10:00 CET\n\n"
        "P.S. Bring your badge."
    )
    assert "Time: 10:00 CET" in letter.text
    assert "P.S. Bring your badge." in letter.text
    assert "Jane" in letter.signature


def test_the_signature_that_a_client_marks_is_believed():
    letter = html(
        "<p>See you at ten.</p><div class='gmail_signature'>Jane<br>Acme</div>"
    )
    assert (letter.text, letter.signature) == ("See you at ten.", "Jane\nAcme")


def test_a_mail_of_a_closing_alone_keeps_it():
    assert plain("Thanks,\nJane").text == "Thanks,\nJane"


def test_a_footer_of_a_machine_is_set_apart():
    letter = plain(
        "Your interview is at ten.\n\nYou received this because you applied."
    )
    assert letter.text == "Your interview is at ten."
    assert "You received" in letter.signature


def test_a_line_of_an_agenda_with_the_senders_name_is_no_signature():
    letter = plain(
        "Your schedule for Wednesday:\n\n9:00 - 9:30 Tour, Jane Roe\n"
        "9:30 - 10:30 Panel\n\nParking is free.\n"
    )

    assert "9:00 - 9:30 Tour, Jane Roe" in letter.text
