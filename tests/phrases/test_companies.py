"""Which company a letter is from: a board's customer, a house by its whole name."""

from datetime import UTC, datetime

import pytest

from tests.phrases.alone import found_in

SENT = datetime(2025, 5, 5, 10, tzinfo=UTC)


def company_of(sender: str, subject: str, text: str) -> str | None:
    return found_in(sender, subject, text, SENT).company


@pytest.mark.parametrize(
    ("sender", "subject", "text", "company"),
    [
        (
            "Bolsa <avisos@bolsa-vinculacion.example>",
            "La vacante ha sido cancelada",
            "Lamentamos informarte que Nubara ha decidido cancelar el proceso de selección para la vacante Técnico en Refrigeración a la que postulaste.",
            "Nubara",
        ),
        (
            "Nubara RH <rh@candidatures.example>",
            "Félicitations",
            "Bonjour Ada,\n\nVotre candidature pour le poste de Comptable a été retenue. Nous aimerions vous rencontrer lors d'un entretien.\nLieu :\nAvenue Habib Bourguiba, Sousse",
            "Nubara",
        ),
        (
            "USA Staffing <staffing@opm.example>",
            "Notification Letter: Forestry Technician",
            "This refers to the application you recently submitted for the position below:\nPosition Title: Forestry Technician\nPay Plan: GS\nHiring Agency: Cedar Forest Service\n\nYou have not been referred to the hiring manager for the position.",
            "Cedar Forest Service",
        ),
        (
            "Bacheca Candidati <noreply@bachecacandidati.example>",
            "Nuovo messaggio",
            "Hai ricevuto un messaggio dal recruiter di Nubara riguardo alla tua candidatura.",
            "Nubara",
        ),
        (
            "Marlow Dean Solicitors <vacancies@marlowdean.example>",
            "Your application",
            "Dear Ada,\n\nUnfortunately we will not be able to take your application further, as your skills do not match the Essential Selection Criteria for this role.",
            "Marlow Dean Solicitors",
        ),
        (
            "Technexis via Skillspot <messages@skillspot.example>",
            "Nouveau message de Technexis",
            "Bonjour,\n\nvotre profil a retenu notre attention pour le poste d'assistante. Pourriez-vous nous préciser vos disponibilités pour un premier échange ?",
            "Technexis",
        ),
        (
            "Brindlow Website <confirmacao@brindlow.example>",
            "Confirmação de candidatura",
            "Olá Ada,\n\nRecebemos a sua candidatura e o seu currículo. Entraremos em contacto consigo.",
            "Brindlow",
        ),
        (
            "Oficina do Beto <oficinadobeto@contato.example>",
            "Resultado",
            "Olá Ada, infelizmente você não foi aprovada na entrevista da Oficina do Beto.",
            "Oficina do Beto",
        ),
        (
            "Kara Stone <kara@marlow.example>",
            "Colloquio",
            "Gentile Ada,\n\nla aspettiamo giovedì alle 10 per il colloquio di lavoro in Ferramenti Sole del Gruppo Alba Casa.",
            "Ferramenti Sole",
        ),
        (
            "Kara Stone <kara@marlow.example>",
            "Candidatura",
            "Cara Ada,\n\nRecebemos a sua candidatura à Padaria Sol, do Grupo Aurora, e vamos analisar o seu currículo.",
            "Padaria Sol",
        ),
        (
            "Kara Stone <kara@marlow.example>",
            "Candidatura",
            "Hola Ada:\n\nHemos recibido tu candidatura al Grupo Marea. Gracias por enviarnos tu currículum.",
            "Grupo Marea",
        ),
        (
            "Recrutamento Metro do Vale <noreply@recrutamento.example>",
            "Confirmação de entrevista - Técnica de Manutenção",
            "Cara Ada,\n\nConfirmamos a sua entrevista.\nFunção | Técnica de Manutenção\nData | 12/05/2025\nHora | 11h15",
            "Metro do Vale",
        ),
        (
            "Bayou Tile & Stone <employers-noreply@indeed.com>",
            "Bayou Tile & Stone has invited you to interview",
            "Bayou Tile & Stone wants to meet you for Clerk.\nDate | Friday, May 9, 2025\nTime | 9:30 AM\n"
            "Message from the employer:\nPark behind the building.",
            "Bayou Tile & Stone",
        ),
        (
            "Selezione <colloqui@lodigiane.example>",
            "Conferma",
            "Gentile Ada,\n\nil colloquio è confermato per giovedì alle 11:30. Chieda di Debora in portineria.\n\n"
            "Officine Lodigiane",
            "Officine Lodigiane",
        ),
        (
            "InfoJobs <candidatos@infojobs.net>",
            "Novedades en tu inscripción",
            "Hola Ada:\n\nTalleres Ibarra S.L. ha descartado tu candidatura para Chapista.",
            "Talleres Ibarra",
        ),
        (
            "no-reply@portal.example",
            "Tu solicitud para Educador/a Social ha llegado",
            "Hola, Ada:\n\nGracias por tu candidatura. Hemos recibido tu solicitud para Educador/a Social "
            "y la estudiaremos.\n\n"
            "Fundación Arrope\nEste mensaje se ha generado automáticamente, no responda.",
            "Fundación Arrope",
        ),
        (
            "no-reply@portal.example",
            "Tu inscripción en Auxiliar de Geriatría - Residencia Los Olmos",
            "Hola, Ada:\n\nTu inscripción en la oferta Auxiliar de Geriatría de Residencia Los Olmos "
            "se ha registrado.",
            "Residencia Los Olmos",
        ),
        (
            "Jobs <jobs@ourladyhospice.example>",
            "Healthcare Assistant - invitation to interview",
            "Dear Ada\n\nWe are pleased to invite you to interview for the above post on Thursday 5 November at 10.20am.\n\n"
            "Human Resources\nOur Lady's Hospice",
            "Our Lady's Hospice",
        ),
        (
            "Kreisverwaltung Altmoor <personal@kreis-altmoor.example>",
            "Auswahlgespräch Sachgebietsleitung Bauaufsicht",
            "Sehr geehrte Frau Example,\n\nwir laden Sie zum Gespräch am Dienstag, 11.11.2025, 9:30 Uhr ein.\n\n"
            "Im Auftrag\nPersonalamt",
            "Kreisverwaltung Altmoor",
        ),
        (
            "no-reply@portal.example",
            "Inscrição concluída: Motorista",
            "Sua inscrição para Motorista foi concluída.\n\nViação Três Rios\nMensagem automática.",
            "Viação Três Rios",
        ),
        (
            "Rosa Mena <rosa.mena@gmail.com>",
            "Apostilla del título",
            "Estimada Ada: ¿cuenta usted con la apostilla del título? Es para la contratación.\n\n"
            "Vicerrectoría Académica\nUniversidad del Valle Alto",
            "Universidad del Valle Alto",
        ),
        (
            "Lic. Rosa Mena <rosa.mena@gmail.com>",
            "Proceso de selección",
            "Agradecemos tu participación en el proceso para Operador de Grúa. Decidimos continuar con otros candidatos.\n\n"
            "Rosa Mena\nAuxiliar de Selección\nDistribuciones La Ceiba S.A.S.\nCel. 300 555 0123",
            "Distribuciones La Ceiba S.A.S.",
        ),
        (
            "Indeed Apply <indeedapply@indeed.com>",
            "Bewerbung: Dachdeckerin",
            "Bewerbung übermittelt\n\nDachdeckerin\nSeiler Bedachungen GmbH & Co. KG - 59065 Hamm\n\n"
            "Der Arbeitgeber meldet sich bei Ihnen.\n\n© 2025 Indeed Ireland Operations, Ltd.",
            "Seiler Bedachungen",
        ),
        (
            "Silvio Conti <silvio.conti@fiumara.example>",
            "La sua candidatura come traduttrice",
            "Gentile Ada, vorremmo fissare un colloquio. Le andrebbe bene mercoledì alle 11?\n\n"
            "Silvio Conti\nCasa Editrice Fiumara",
            "Casa Editrice Fiumara",
        ),
        (
            "Sylvie Marchal <s.marchal@ch-dreux.example>",
            "Votre candidature",
            "Madame, nous n'avons pas retenu votre candidature au poste d'aide-soignante.\n\n"
            "Sylvie Marchal\nCentre hospitalier de Dreux",
            "Centre hospitalier de Dreux",
        ),
        (
            "Recrutement <no-reply@hire.lever.co>",
            "Suivi de votre candidature",
            "Bonjour, votre candidature de mécanicienne a bien été reçue. Un retour vous sera fait sous 15 jours.\n\n"
            "Sûretis - Pôle recrutement - 02 99 00 14 55",
            "Sûretis",
        ),
        (
            "Selezione <no-reply@hire.lever.co>",
            "Esito candidatura",
            "Gentile candidata, Banca dell'Estuario La ringrazia per la candidatura come cassiera: l'abbiamo ricevuta.",
            "Banca dell'Estuario",
        ),
        (
            "Karin Sommers <k.sommers@bouwlippe.example>",
            "Sollicitatie uitvoerder",
            "Dank voor je sollicitatie bij Bouwbedrijf Lippe. Wanneer kun je langskomen voor een gesprek?",
            "Bouwbedrijf Lippe",
        ),
        (
            "Tessa Brink <t.brink@hausarztzentrum.example>",
            "Ihre Bewerbung als MFA",
            "Danke für Ihre Bewerbung im Hausarztzentrum Brink. Wann haben Sie Zeit für ein Vorstellungsgespräch?",
            "Hausarztzentrum Brink",
        ),
        (
            "Zorgbaan <noreply@zorgbaan.example>",
            "Je sollicitatie is bekeken",
            "Je sollicitatie als verzorgende bij Zorghuis Lindenhof is bekeken door de werkgever. "
            "We houden je op de hoogte van de volgende stappen.",
            "Zorghuis Lindenhof",
        ),
        (
            "Nordpersonal Dienstleistungen <noreply@bewerberportal.example>",
            "Ihre Bewerbung als Lagerhelferin",
            "Guten Tag Ada Example,\n\nvielen Dank für die Mühe mit der Erstellung Ihrer Unterlagen. Leider hat die Prüfung "
            "ergeben, dass wir Sie nicht berücksichtigen können.\n\nMit freundlichen Grüßen\n\nEbru Aslan\n"
            "Nordpersonal Dienstleistungen",
            "Nordpersonal Dienstleistungen",
        ),
        (
            "Back Office Recruiting <recruiting@lvbank.example>",
            "Ihre Bewerbung",
            "Sehr geehrte Frau Example,\n\nvielen Dank für Ihre Bewerbung als Kundenberaterin. Wir melden uns bei Ihnen.\n\n"
            "Mit freundlichen Grüßen\nJutta Wenk vom LVBank-Recruiting-Team",
            "LVBank",
        ),
        (
            "Terminsystem <noreply@termine-online.example>",
            "Ihr Termin wurde geändert",
            "Guten Tag,\n\nIhr Vorstellungsgespräch bei Stadtwerke Ihlow wurde auf den 15.05.2025, 13:00 Uhr verlegt.",
            "Stadtwerke Ihlow",
        ),
        (
            "Secretariaat <secretariaat@sintkwinten.example>",
            "Uw kandidatuur",
            "Geachte mevrouw\n\nDank voor uw kandidatuur als secretariaatsmedewerker. We hebben iemand anders aangesteld."
            "\n\nMet hoogachting\nGriet Lambrecht\nDirecteur Sint-Kwinten",
            "Sint-Kwinten",
        ),
        (
            "Dr. Frauke Ahlers <ahlers@labor-ahlers.example>",
            "Ihr Gespräch",
            "Liebe Frau Example,\n\nich stehe bis zum Abend im Labor. Können wir unser Vorstellungsgespräch auf morgen, "
            "neun Uhr verschieben?\n\nFrauke Ahlers",
            "Labor Ahlers",
        ),
        (
            "Agenzia Mirta <torino@agenziamirta.example>",
            "Mansione carrellista",
            "Buongiorno Ada,\n\nil colloquio per carrellista è lunedì alle 9.\n\nAgenzia Mirta Torino",
            "Agenzia Mirta",
        ),
        (
            "Nora Holt <nora@holtreyes.example>",
            "Your application - Paralegal",
            "Dear Ada,\n\nwe would like to meet you for the Paralegal role. Would Monday suit you?\n\nNora Holt\nManaging Partner\nHolt, Reyes & Partners",
            "Holt, Reyes & Partners",
        ),
        (
            "fernleaf via Ashby <notifications@ashbyhq.com>",
            "Application received",
            "Hi Ada,\n\nthanks for applying for Support Engineer. We'll reach out within two weeks.\n\nPowered by Ashby",
            "fernleaf",
        ),
        (
            "Equipa de Recrutamento <noreply@recruitee.com>",
            "A tua candidatura à Ribalta",
            "Olá Ada, obrigado pelo interesse na vaga de Gestora de Clientes. Desta vez não vamos avançar.",
            "Ribalta",
        ),
    ],
)
def test_a_company_is_told_by_its_whole_name_and_not_by_a_board(
    sender, subject, text, company
):
    found = company_of(sender, subject, text)

    assert found is not None
    assert found.removesuffix(" GmbH & Co. KG").removesuffix(" S.L.") == company


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Reagendamento de entrevista — Dentista Clínico Geral",
            "Sua entrevista foi reagendada.\nNovo horário: 18/06/2025 15:00\nVaga: Dentista Clínico Geral",
        ),
        (
            "Cambio de hora: Enfermera Jefe",
            "La entrevista cambia de hora.\nNueva hora: 18/06/2025 15:00\nVacante: Enfermera Jefe",
        ),
        (
            "Spostamento colloquio",
            "Il colloquio è stato spostato.\nNuovo orario: 18/06/2025 15:00\nPosizione: Impiegata Contabile",
        ),
        (
            "Report de votre entretien",
            "Votre entretien est reporté.\nNouvel horaire : 18/06/2025 15:00\nPoste : Conductrice Routière",
        ),
        (
            "Verschiebung des Gesprächs",
            "Das Gespräch wurde verschoben.\nNeuer Termin: 18.06.2025 15:00\nStelle: Leitende Pflegefachkraft",
        ),
    ],
)
def test_neither_a_post_nor_what_a_mail_tells_is_a_company(subject, text):
    sender = "Talent <no-reply@hireflux.example>"

    assert company_of(sender, subject, f"Ada,\n\n{text}") is None


@pytest.mark.parametrize(
    ("past", "meeting"),
    [
        (
            "your background at Hollowmere stood out. Can you join us for a job interview on Tuesday at 10?",
            "your job interview at Hollowmere is on Tuesday at 10.",
        ),
        (
            "Ihre bisherige Erfahrung bei Hollowmere passt zu uns. Haben Sie am Dienstag um 10 Uhr Zeit für ein Vorstellungsgespräch?",
            "Ihr Vorstellungsgespräch bei Hollowmere ist am Dienstag um 10 Uhr.",
        ),
        (
            "votre parcours chez Hollowmere a retenu notre attention. Un entretien d'embauche mardi à 10 h vous irait-il ?",
            "votre entretien d'embauche chez Hollowmere aura lieu mardi à 10 h.",
        ),
        (
            "su trayectoria en Hollowmere encaja con lo que buscamos. ¿Puede venir a una entrevista el martes a las 10?",
            "su entrevista en Hollowmere será el martes a las 10.",
        ),
        (
            "o seu percurso na Hollowmere interessou-nos. Pode vir a uma entrevista na terça-feira às 10h?",
            "a sua entrevista na Hollowmere é na terça-feira às 10h.",
        ),
        (
            "je ervaring bij Hollowmere sluit goed aan. Kun je dinsdag om 10 uur komen voor een sollicitatiegesprek?",
            "je sollicitatiegesprek bij Hollowmere is dinsdag om 10 uur.",
        ),
        (
            "la sua esperienza presso Hollowmere ci interessa. Può venire martedì alle 10 per un colloquio di lavoro?",
            "il suo colloquio di lavoro presso Hollowmere è martedì alle 10.",
        ),
    ],
)
def test_a_house_where_the_owner_was_does_not_write(past, meeting):
    sender = "Kara Stone <kara@brightwaytools.example>"
    found = [company_of(sender, "Ada", f"Ada,\n\n{text}") for text in (past, meeting)]

    assert found[0] != "Hollowmere"
    assert found[1] in {"Hollowmere", "Brightwaytools"}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Need to shift your Monday interview",
            "Ada, we need to shift your interview. Is Tuesday at 10 fine?",
        ),
        (
            "Changes to note before your interview",
            "Ada, there is more to note: your interview is on Tuesday at 10.",
        ),
    ],
)
def test_a_word_said_twice_behind_a_small_one_is_no_company(subject, text):
    found = company_of("Kara Stone <kara.stone@gmail.com>", subject, text)

    assert found in {None, "Kara"}


def test_a_name_in_small_letters_is_told_where_it_is_said_twice():
    text = "Ada,\n\nyour job interview at fernleaf is on Tuesday at 10.\n\nKara"

    found = company_of("Kara <kara@gmail.com>", "Interview at fernleaf", text)

    assert found == "fernleaf"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Selection Process", "your job interview is on Friday 9 May at 10 am."),
        ("Jobportal", "Ihr Vorstellungsgespräch ist am Freitag, 9. Mai, um 10 Uhr."),
        ("Espace Candidat", "votre entretien d'embauche est le vendredi 9 mai à 10 h."),
        ("Procesos Selectivos", "su entrevista es el viernes 9 de mayo a las 10 h."),
        ("Processo Seletivo", "a sua entrevista é na sexta-feira, 9 de maio, às 10h."),
        ("Kandidatenportaal", "uw sollicitatiegesprek is op vrijdag 9 mei om 10 uur."),
        ("Portale Lavoro", "il suo colloquio di lavoro è venerdì 9 maggio alle 10."),
    ],
)
def test_a_desk_or_a_procedure_that_writes_is_no_company(name, text):
    sender = f"{name} <no-reply@mailgate.example>"

    assert company_of(sender, "Ada", f"Ada,\n\n{text}") is None


def test_a_house_with_such_a_word_in_its_name_is_one():
    sender = "Portal Insurance <no-reply@portal-insurance.example>"
    text = "Ada,\n\nyour job interview is on Friday 9 May at 10 am."

    assert company_of(sender, "Ada", text) == "Portal Insurance"


def test_what_a_notice_is_headed_by_is_no_company():
    subject = "✔ Nuova Iscrizione Annuncio"
    text = f"Gentile Ada,\n\n{subject}\n\nabbiamo ricevuto la tua candidatura per Commesso presso Olmo Verde. Ti faremo sapere."

    found = company_of("Lavoro Qui <noreply@lavoroqui.example>", subject, text)

    assert found == "Olmo Verde"


def test_people_of_a_mail_services_own_house_write_for_it():
    text = "Hi Ada,\n\nthank you for the interview. The team decides by Friday.\n\nMeera Joshi\nTechnical Recruiter\n"

    assert company_of("Meera Joshi <meerajoshi@google.com>", "Your interview at Google", text) == "Google"  # fmt: skip
    assert company_of("Meera Joshi <m.joshi.x71@google.com>", "Your interview", text) is None  # fmt: skip
