"""Where a job title ends in running text, language by language."""

import pytest

from assistant.understanding import Conversation, understand
from assistant.understanding.parties.posts.spans import runs_in, split_line
from assistant.understanding.parties.posts.title_bounds import TitleBounds
from assistant.understanding.parties.posts.title_reading import TitleReader
from assistant.understanding.parties.words.title_cleaning import as_written, ungendered
from assistant.understanding.parties.words.titles import has_head
from assistant.understanding.words import LANGUAGES
from tests.phrases.actbook import read, written
from tests.score import owner_of

TITLES = [
    ("en", "Senior Data Engineer at Acme", "Senior Data Engineer"),
    ("en", "Deputy Manager’s position at the library", "Deputy Manager"),
    ("de", "Bauleiterin bei der Wohnbau Lippe", "Bauleiterin"),
    ("de", "Fachfrau Gesundheit anbieten zu dürfen", "Fachfrau Gesundheit"),
    (
        "de",
        "Servicetechniker im Außendienst bei der",
        "Servicetechniker im Außendienst",
    ),
    ("de", "Sachbearbeiter Einkauf laden wir Sie", "Sachbearbeiter Einkauf"),
    ("de", "Auszubildende zur Köchin haben wir", "Auszubildende zur Köchin"),
    ("nl", "adviseur ruimtelijke ordening, op 14 mei", "adviseur ruimtelijke ordening"),
    ("nl", "hoofd technische dienst bij ons", "hoofd technische dienst"),
    ("nl", "hoofd huishouding van vrijdag", "hoofd huishouding"),
    ("nl", "teamleider keuken op 4 maart", "teamleider keuken"),
    ("nl", "planner gesproken op maandag met", "planner"),
    ("nl", "accountmanager zakelijk spreekt ons aan", "accountmanager zakelijk"),
    ("fr", "développeur Python senior et souhaitons", "développeur Python senior"),
    ("es", "desarrollador Java senior en Nubara", "desarrollador Java senior"),
    ("fr", "employée de rayon et vous", "employée de rayon"),
    ("es", "jefa de equipo en Nubara", "jefa de equipo"),
    ("es", "Analista en Ventas a la que", "Analista en Ventas"),
    ("pt", "Auxiliar em Saúde Bucal na", "Auxiliar em Saúde Bucal"),
    ("fr", "Conseiller en Insertion à Lyon", "Conseiller en Insertion"),
    ("it", "Specialista in Risorse Umane presso", "Specialista in Risorse Umane"),
    ("pt", "líder de equipe na Nubara", "líder de equipe"),
    ("nl", "kok grondig bekeken. Helaas kunnen wij je", "kok"),
    ("nl", "werkstudent data-analyse is bij ons", "werkstudent data-analyse"),
    ("pt", "técnico de apoio ao cliente na", "técnico de apoio ao cliente"),
    ("fr", "agent des espaces verts et merci", "agent des espaces verts"),
    ("fr", "aide-soignant de nuit a retenu", "aide-soignant de nuit"),
    ("fr", "Technicienne son et lumière au Théâtre", "Technicienne son et lumière"),
    (
        "fr",
        "agent de maîtrise propreté urbaine à la",
        "agent de maîtrise propreté urbaine",
    ),
    ("fr", "infirmière à domicile. Merci", "infirmière à domicile"),
    ("fr", "Serveur/serveuse extra", "Serveur extra"),
    ("fr", "assistant-e social-e à 80 %", "assistant social"),
    ("fr", "préposée aux bénéficiaires a été", "préposée aux bénéficiaires"),
    ("fr", "Chargé(e) de clientèle particuliers", "Chargé de clientèle particuliers"),
    ("fr", "Chef·fe de produit", "Chef de produit"),
    ("fr", "apprentie pâtissière dès le 4 août", "apprentie pâtissière"),
    ("fr", "commis de cuisine auquel vous avez", "commis de cuisine"),
    ("fr", "enseignante spécialisée à 60 %", "enseignante spécialisée"),
    ("fr", "chargée d'études en urbanisme a été", "chargée d'études en urbanisme"),
    ("fr", "chargée d'études en CDI à Lyon", "chargée d'études"),
    ("fr", "agent d'accueil ouvert dans nos services", "agent d'accueil"),
    ("es", "Gerente Financiero (Ref. 7781) entró a la base", "Gerente Financiero"),
    ("es", "chapista sería igual aquí", "chapista"),
    ("es", "secretaria ejecutiva continúa en evaluación", "secretaria ejecutiva"),
    ("fr", "gestionnaire prestations. La décision", "gestionnaire prestations"),
    ("fr", "mécanicienne cycles autour d'une limonade", "mécanicienne cycles"),
    ("it", "skipper salta: la stagione", "skipper"),
    ("it", "orlatrice previsto per mercoledì", "orlatrice"),
    ("pt", "Atendente de Farmácia da Drogaria Boa Saúde", "Atendente de Farmácia"),
    ("pt", "marceneira dia 2 de março", "marceneira"),
    ("pt", "Product Manager e queria te ouvir", "Product Manager"),
    ("it", "capoturno decide lunedì", "capoturno"),
    ("it", "fabbro mi serve qualcuno", "fabbro"),
    ("fr", "infirmière-cheffe doit être déplacé", "infirmière-cheffe"),
    ("it", "collaboratore sanitario occorre trasmettere", "collaboratore sanitario"),
    ("pt", "operador de forno sofreu um atraso", "operador de forno"),
    ("pt", "professora de música falta-nos o registo", "professora de música"),
    ("pt", "vendedora das 14h para as 16h30", "vendedora"),
    ("es", "auxiliar de biblioteca el equipo", "auxiliar de biblioteca"),
    (
        "es",
        "Ejecutiva de Atención al Cliente y queremos",
        "Ejecutiva de Atención al Cliente",
    ),
    ("es", "Docente de Matemáticas en nuestra sede", "Docente de Matemáticas"),
    ("pt", "mestre de obras caiu ontem", "mestre de obras"),
    ("pt", "ajudante de cozinha ainda hoje", "ajudante de cozinha"),
    ("nl", "data engineer en doen samen een opdracht", "data engineer"),
    ("nl", "verzorgende hebben wij gekozen", "verzorgende"),
    ("it", "addetta paghe e contributi presso", "addetta paghe e contributi"),
    ("it", "bibliotecaria è pervenuta", "bibliotecaria"),
    ("it", "docente di sostegno al 60%", "docente di sostegno"),
    ("it", "apprendista pasticcera dal 4 agosto", "apprendista pasticcera"),
    ("it", "E-commerce Manager!", "E-commerce Manager"),
    ("it", "React developer attraverso Indeed", "React developer"),
    ("nl", "medewerker verhuur bij Lippe", "medewerker verhuur"),
    ("nl", "Toezichthouder openbare ruimte (V2025)", "Toezichthouder openbare ruimte"),
    ("nl", "schoolopvoeder nodigen we je uit", "schoolopvoeder"),
    ("nl", ".Net Developer. Helaas moeten we", "Net Developer"),
    ("nl", "beleidsmedewerker natuur goed ontvangen", "beleidsmedewerker natuur"),
    ("de", "(Junior) Researcher (m/w/d; Vollzeit 38,5h)", "(Junior) Researcher"),
    ("de", "IT Application Engineer (25/07/KA) hat", "IT Application Engineer"),
    ("it", "banconista l'abbiamo appena assegnato", "banconista"),
    ("it", "addetta alle vendite avremmo bisogno", "addetta alle vendite"),
    ("it", "portinaia per le mattine", "portinaia"),
    ("es", "plomero para obra nueva", "plomero"),
]


@pytest.mark.parametrize(
    "text",
    [
        "Gentile Ada, il colloquio del 20 marzo è annullato per indisponibilità del responsabile.",
        "Gentile Ada, il colloquio del 20 marzo è annullato per malattia della responsabile.",
        "Guten Tag, das Vorstellungsgespräch am 20. März entfällt wegen Erkrankung der Teamleiterin.",
        "Beste Ada, het sollicitatiegesprek van 20 maart vervalt wegens ziekte van de manager.",
        "Bonjour Ada, votre entretien du 20 mars est annulé pour maladie du responsable.",
        "Hola Ada, la entrevista del 20 de marzo se cancela por enfermedad de la directora.",
        "Olá Ada, a entrevista de 20 de março foi cancelada por doença do gestor.",
        "Hi Ada, your interview on March 20 is cancelled due to illness of the manager.",
    ],
)
def test_who_is_away_has_no_title_of_the_post(text):
    letter = read(written("d", "Interview", text, 1))

    assert understand(letter, Conversation(()), owner_of({})).position is None


@pytest.mark.parametrize(("code", "text", "title"), TITLES)
def test_a_title_ends_where_its_sentence_goes_on(code, text, title):
    reader = TitleReader(TitleBounds((code, "en"), frozenset()))

    assert reader.whole(ungendered(text).split()) == title


def test_every_language_brings_the_trades_that_its_titles_are_built_on():
    tried = {code for code, _, _ in TITLES}

    assert tried == {words.code for words in LANGUAGES}
    assert [title for _, _, title in TITLES if not has_head(title)] == []


@pytest.mark.parametrize("title", ["Coordenador(a) de Logística", "Vendedor(a)"])
def test_a_second_gender_in_brackets_belongs_to_the_title(title: str):
    assert as_written(title) == title


def test_a_gender_in_brackets_behind_the_title_does_not():
    assert as_written("Bauleitung (a)") == "Bauleitung"


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("en", "Fall hiring - 2027 Summer Analyst, Credit - HireVue", "2027 Summer Analyst, Credit"),
        ("en", "your application for Reporting Analyst II", "Reporting Analyst II"),
        ("en", "the [CH] Senior React / Node Developer position", "Senior React / Node Developer"),
        ("de", "Gespräch wegen der Freizeitpädagogin-Stelle", "Freizeitpädagogin"),
        ("de", "Re: Bewerbung Customer Success", "Customer Success"),
        ("fr", "le poste d'assistante juridique", "assistante juridique"),
        ("fr", "Votre candidature conseillère d'entreprise", "conseillère d'entreprise"),
        ("es", "Proceso operario de servicios:relación", "operario de servicios"),
        ("pt", "a sua candidatura a Advogada de Direito do Trabalho e", "Advogada de Direito do Trabalho"),
    ],
)  # fmt: skip
def test_a_title_is_weighed_where_it_stands_in_a_line(code, text, title):
    line = split_line("subject", 0, text)

    assert title in {run.title for run in runs_in(line, (code, "en"))}


def test_no_title_begins_within_brackets_and_ends_behind_them():
    line = split_line("subject", 0, "the [CH] Senior Developer position")

    assert "CH] Senior Developer" not in {run.title for run in runs_in(line, ("en",))}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tu entrevista para el puesto de {} es el jueves.", "Desarrollador .NET"),
        ("Thank you for applying for the {} position.", ".NET Developer"),
        ("Grazie per la candidatura alla posizione di {}.", "AI Specialist"),
    ],
)
def test_a_short_form_is_part_of_its_title(text, title):
    mail = written("h", "Casaalta", text.format(title), 1)
    found = understand(read(mail), Conversation(), owner_of({}))

    assert found.position == title
