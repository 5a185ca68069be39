"""Dutch."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}Hartelijk dank voor dit nieuwe gesprek over de functie{{ job }}.
{% elif a %}Hartelijk dank voor het gesprek{{ day }} over de functie{{ job }}.
{% else %}Graag wil ik u bedanken voor uw tijd en voor het gesprek{{ day }} over de
functie{{ job }}.{% endif %}
{% if topic %}{% if b %}Het gesprek over {{ about }} vond ik bijzonder interessant.
{% else %}Vooral het gesprek over {{ about }} sprak mij aan.{% endif %}{% endif %}
{% if others %}Wilt u mijn dank ook overbrengen aan {{ others }}?{% endif %}

{% if again %}Na dit nieuwe gesprek is mijn belangstelling voor de functie nog groter
{%- elif c %}Het gesprek heeft mij gesterkt in het gevoel dat dit werk bij mij past
{%- else %}Het gesprek heeft mijn belangstelling voor de functie nog vergroot
{%- endif %}
{%- if skill %}, en ik zou mijn ervaring met {{ skill }} graag inzetten.
{% elif company %}, en ik zou heel graag {{ at }} komen werken.
{% else %}, en ik zou er heel graag mee aan de slag gaan.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Twee vragen bleven{% else %}Eén vraag bleef{% endif %} voor
mij nog open: {{ questions }}{% endif %}
{% if b %}Mocht u nog iets van mij nodig hebben, dan stuur ik het graag toe. Ook voor een
volgend gesprek maak ik graag tijd.
{% else %}Vragen beantwoord ik graag, en voor een vervolggesprek ben ik beschikbaar wanneer
het u schikt.{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}Bedankt voor het nieuwe gesprek{{ day }} over de functie{{ job }}.
{% elif a %}Bedankt voor het prettige gesprek{{ day }} over de functie{{ job }}.
{% else %}Bedankt voor uw tijd en voor het gesprek{{ day }} over de functie{{ job }}.
{% endif %}
{% if topic %}{% if b %}Het gesprek over {{ about }} vond ik erg boeiend.
{% else %}Vooral het gesprek over {{ about }} is me bijgebleven.{% endif %}{% endif %}
{% if others %}Wilt u ook {{ others }} namens mij bedanken?{% endif %}

{% if again %}Nu ik nog meer over het werk weet, heb ik er alleen maar meer zin in
{%- elif c %}Wat ik over het werk hoorde, past goed bij wat ik zoek
{%- else %}Door het gesprek spreekt de functie me nog meer aan{% endif %}
{%- if skill %}, en mijn ervaring met {{ skill }} zou daarbij goed van pas komen.
{% elif company %}, en ik zou heel graag {{ at }} werken.
{% else %}, en ik zou het heel graag doen.{% endif %}
{{ bring }}

{% if questions %}Aan {% if many %}twee vragen{% else %}één vraag{% endif %} kwam ik niet
meer toe: {{ questions }}{% endif %}
{% if b %}Als u nog iets van me nodig hebt, laat het me gerust weten.
{% else %}Ik beantwoord graag verdere vragen en praat graag nog eens verder.{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}Bedankt voor alweer een leuk gesprek over de functie{{ job }}.
{% elif a %}Bedankt voor het leuke gesprek{{ day }} over de functie{{ job }}.
{% else %}Bedankt voor je tijd en voor het leuke gesprek{{ day }} over de
functie{{ job }}.{% endif %}
{% if topic %}{% if b %}Ik vond het leuk om het over {{ about }} te hebben.
{% else %}Het gesprek over {{ about }} vond ik echt interessant.{% endif %}{% endif %}
{% if others %}Wil je ook {{ others }} namens mij bedanken?{% endif %}

{% if again %}Na deze ronde heb ik er nog meer zin in
{%- elif c %}Wat ik over het werk hoorde, klinkt helemaal als iets voor mij
{%- else %}Na het gesprek heb ik nog meer zin in deze baan{% endif %}
{%- if skill %}, en ik wil mijn ervaring met {{ skill }} er graag voor gebruiken.
{% elif company %}, en ik zou graag {{ at }} komen werken.
{% else %}, en ik zou er graag mee beginnen.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Twee vragen{% else %}Eén vraag{% endif %} heb ik nog:
{{ questions }}{% endif %}
{% if b %}Heb je nog iets van me nodig, laat het gewoon weten.
{% else %}Als er nog vragen zijn, bel of mail me gerust.{% endif %}
"""

BRING_FORMAL = """
{% if sends %}Zoals {{ how }} stuur ik u {{ sends }}.
{% if offers %}Ook {{ offers }} stel ik u graag ter beschikking.{% endif %}
{% elif offers %}Zoals {{ how }} stel ik u graag {{ offers }} ter beschikking.{% endif %}
"""

BRING_NEUTRAL = """
{% if sends %}Zoals {{ how }} stuur ik u {{ sends }}.
{% if offers %}Ook {{ offers }} deel ik graag met u.{% endif %}
{% elif offers %}Zoals {{ how }} deel ik graag {{ offers }} met u.{% endif %}
"""

BRING_CASUAL = """
{% if sends %}Zoals {{ how }} stuur ik je {{ sends }}.
{% if offers %}Ook {{ offers }} deel ik graag met je.{% endif %}
{% elif offers %}Zoals {{ how }} deel ik graag {{ offers }} met je.{% endif %}
"""

CHECK_IN_FORMAL = """
{% if suggested %}Zoals u voorstelde, kom ik terug op de functie{{ job }}.
{% elif once_more %}Dank u dat u mij op de hoogte houdt over de functie{{ job }}.
{% else %}Ik kom graag terug op de functie{{ job }}
{%- if date %} en op het gesprek {{ date }}{% endif %}.{% endif %}
{% if not asks %}Mijn belangstelling is sindsdien alleen maar toegenomen.
{% elif a %}Mag ik vragen hoe ver u bent in de selectieprocedure?
{% else %}Zou u mij kunnen laten weten waar de selectieprocedure nu staat?{% endif %}

{% if not asks %}Mochten referenties, voorbeelden van mijn werk of meer informatie over mijn
ervaring{% if skill %} met {{ skill }}{% endif %} u van dienst zijn, dan stuur ik die graag.
{% elif b %}De functie interesseert mij nog altijd zeer. Als er nog stukken ontbreken, stuur
ik ze graag toe.
{% else %}Mijn belangstelling is onveranderd, en ik stuur u graag wat u verder kunt
gebruiken.{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}Zoals u voorstelde, mail ik nog even over de functie{{ job }}.
{% elif once_more %}Bedankt dat u me op de hoogte houdt over de functie{{ job }}.
{% else %}Ik mail u nog even over de functie{{ job }}
{%- if date %}, na het gesprek {{ date }}{% endif %}.{% endif %}
{% if not asks %}Ik zou nog steeds heel graag bij u aan de slag gaan.
{% elif a %}Kunt u me vertellen hoe het met de procedure staat?
{% else %}Hoe staat het er bij u inmiddels voor?{% endif %}

{% if not asks %}Als u iets hebt aan referenties, voorbeelden van mijn werk of meer over
mijn ervaring{% if skill %} met {{ skill }}{% endif %}, stuur ik die graag.
{% elif b %}Ik ben nog altijd erg geïnteresseerd. Er is geen haast bij, en als er in de
tussentijd iets ontbreekt, stuur ik het graag.
{% else %}De functie spreekt me nog steeds erg aan. Is het nog te vroeg om iets te zeggen, dan is
dat geen enkel probleem.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}Zoals je voorstelde, mail ik je nog even over de functie{{ job }}.
{% elif once_more %}Fijn dat je me op de hoogte houdt over de functie{{ job }}.
{% else %}Nog even een berichtje over de functie{{ job }}
{%- if date %}, na het gesprek {{ date }}{% endif %}.{% endif %}
{% if not asks %}Ik heb er nog steeds veel zin in.
{% elif a %}Hoe staat het ermee?
{% else %}Hoe ver zijn jullie inmiddels?{% endif %}

{% if not asks %}Als jullie iets hebben aan referenties, voorbeelden van mijn werk of meer
over mijn ervaring{% if skill %} met {{ skill }}{% endif %}, stuur ik die graag op.
{% elif b %}Ik vind het nog steeds een heel leuke baan. Geen haast hoor, en als ik ondertussen
iets kan sturen, doe ik dat graag.
{% else %}Ik heb er nog evenveel zin in. Is het nog te vroeg om iets te zeggen, dan is dat
ook prima.{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}Graag beantwoord ik uw vraag over de functie{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Zoals {{ how }} stuur ik u {{ sends }} voor de functie{{ job }}.
{% if offers %}Ook {{ offers }} stel ik u graag ter beschikking.{% endif %}
{% else %}Zoals {{ how }} stel ik u voor de functie{{ job }} graag {{ offers }} ter
beschikking.{% endif %}

{% if a %}Wenst u nog andere stukken, dan hoor ik dat graag.
{% else %}Hebt u nog iets nodig of ontvangt u het liever in een andere vorm, dan hoor ik het
graag.{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}Hier is het antwoord op uw vraag over de functie{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Zoals {{ how }} stuur ik u hierbij {{ sends }} voor de functie{{ job }}.
{% if offers %}Ook {{ offers }} deel ik graag met u.{% endif %}
{% else %}Zoals {{ how }} deel ik voor de functie{{ job }} graag {{ offers }} met u.
{% endif %}

{% if a %}Als er iets ontbreekt of u meer wilt zien, laat het me gerust weten.
{% else %}Is er nog iets anders nodig, dan stuur ik het graag na.{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}Hier is het antwoord op je vraag over de functie{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Zoals {{ how }} krijg je hierbij {{ sends }} voor de functie{{ job }}.
{% if offers %}Ook {{ offers }} deel ik graag met je.{% endif %}
{% else %}Zoals {{ how }} deel ik voor de functie{{ job }} graag {{ offers }} met je.
{% endif %}

{% if a %}Mis je nog iets, laat het gerust weten.
{% else %}Wil je nog meer zien, dan stuur ik het graag.{% endif %}
"""

CLOSING_FORMAL = """
Hartelijk dank voor uw bericht over de functie{{ job }} en voor de tijd die u aan mijn
sollicitatie hebt besteed.
{% if others %}Wilt u mijn dank ook overbrengen aan {{ others }}?{% endif %}

{% if topic %}Het gesprek over {{ about }} was voor mij waardevol
{%- elif company %}Het was mij een genoegen {{ company }} beter te leren kennen
{%- else %}De gesprekken waren voor mij waardevol{% endif %}, en
{%- if a %} ik zou het waarderen als u bij een passende functie weer aan mij denkt.
{% else %} graag blijf ik bij u in beeld voor een functie die later vrijkomt.{% endif %}
Ik wens u en het team veel succes.
"""

CLOSING_NEUTRAL = """
Bedankt voor uw bericht over de functie{{ job }} en voor de tijd die u voor me had.
{% if others %}Wilt u ook {{ others }} namens mij bedanken?{% endif %}

{% if topic %}Ik heb met plezier over {{ about }} gepraat.
{% elif company %}Ik vond het leuk om {{ company }} te leren kennen.
{% else %}Ik vond de gesprekken prettig.{% endif %}
{% if a %}Komt er later iets passends vrij, dan hoop ik dat u aan mij denkt.
{% else %}Houd me in gedachten als er weer een functie vrijkomt die past.{% endif %}
Alle goeds voor u en het team.
"""

CLOSING_CASUAL = """
Bedankt dat je me hebt laten weten hoe het zit met de functie{{ job }}, en voor de tijd die
je voor me had.
{% if others %}Wil je ook {{ others }} namens mij bedanken?{% endif %}

{% if topic %}Over {{ about }} heb ik met veel plezier gepraat.
{% elif company %}Het was leuk om {{ company }} te leren kennen.
{% else %}Ik vond de gesprekken erg leuk.{% endif %}
{% if a %}Komt er weer iets vrij, denk dan aan me.
{% else %}Als er nog eens iets langskomt, hoor ik het graag.{% endif %}
Het beste voor jou en het team!
"""

REMINDER = """
Je gesprek over de functie{{ job }} is {{ when }}
{%- if others %}, met {{ others }}{% endif %}.
{% if questions %}Je wilde ook nog vragen: {{ questions }}{% endif %}

Vraag voor het einde wat de volgende stap is en wanneer je antwoord kunt verwachten,
bijvoorbeeld zo: ASK

Schrijf de dag op die ze noemen. Zolang die niet voorbij is, valt er niets na te vragen.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK", "mag ik vragen wat de volgende stap is, en wanneer ik van u hoor?"
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "wat zijn de volgende stappen, en wanneer hoor ik van u?"
)
REMINDER_CASUAL = REMINDER.replace(
    "ASK", "hoe gaat het nu verder, en wanneer hoor ik van jullie?"
)

NOTE = """
Vandaag is een goede dag om {{ person or "het bedrijf" }} te bellen over de functie{{ job }}
{%- if date %}; het gesprek was {{ date_plain }}{% endif %}.
{% if phone %}Het nummer is {{ phone }}.
{% else %}In hun mails staat geen nummer, dus dan maar via de receptie.{% endif %}

Wat je zegt: wie je bent, dank voor het gesprek, en dat je nog steeds veel interesse hebt.
Bied daarna aan om te sturen wat ze nog nodig hebben
{%- if skill %}, en noem je ervaring met {{ skill }}{% endif %}.
{% if questions %}Nog te vragen: {{ questions }}{% endif %}
"""

LANGUAGE = Language(
    code="nl",
    capital_family=True,
    matter="het onderwerp",
    articles=r"de|het|een",
    weekdays=(
        "van maandag",
        "van dinsdag",
        "van woensdag",
        "van donderdag",
        "van vrijdag",
        "van zaterdag",
        "van zondag",
    ),
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    date="van {{ day }} {{ month }}",
    date_plain="op {{ day }} {{ month }}",
    both=" en ",
    titles={"mr": "heer", "ms": "mevrouw"},
    greetings={
        FORMAL: "Geachte {{ names }},",
        NEUTRAL: "Beste {{ names }},",
        CASUAL: "Hoi {{ names }},",
    },
    titled={FORMAL: "Geachte {{ names }},", NEUTRAL: "Beste {{ names }},"},
    nameless={FORMAL: "Goedendag,", NEUTRAL: "Goedendag,", CASUAL: "Hallo,"},
    closes={
        FORMAL: "Met vriendelijke groet,",
        NEUTRAL: "Met vriendelijke groet,",
        CASUAL: "Groeten,",
    },
    subjects={
        Kind.THANK_YOU: "Bedankt voor het gesprek",
        Kind.CHECK_IN: "Mijn sollicitatie",
        Kind.MATERIALS: "Stukken bij mijn sollicitatie",
        Kind.CLOSING_THANKS: "Bedankt voor de gesprekken",
        Kind.REMINDER: "Je gesprek over de functie{{ job }} {{ when }}",
    },
    job="{% if position %} van {{ position }}{% endif %}{% if at %} {{ at }}{% endif %}",
    at="bij",
    houses=(
        (
            r"gemeente|provincie|stichting|hogeschool|politie|belastingdienst|nationale"
            r"|rijksuniversiteit|universiteit van|technische universiteit"
            r"|vrije universiteit",
            "bij de ",
            "de ",
        ),
        (
            r"ministerie|ziekenhuis|instituut|waterschap|museum|rijksmuseum|centrum",
            "bij het ",
            "het ",
        ),
    ),
    things={
        "samples": "voorbeelden van mijn werk",
        "portfolio": "mijn portfolio",
        "references": "mijn referenties",
        "cv": "mijn cv",
        "resume": "mijn cv",
        "certificates": "mijn diploma's",
        "code": "voorbeelden van mijn code",
        "task": "mijn uitwerking van de opdracht",
        "slides": "mijn presentatie",
        "letter": "mijn motivatiebrief",
        "documents": "de documenten",
    },
    promised="beloofd",
    requested="gevraagd",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} om {{ clock }} uur",
    note_subject="{{ person or 'Het bedrijf' }} bellen over de functie{{ job }}",
    note=NOTE,
    quotes=("\u2018", "\u2019"),
    most_topics=1,
    unfit=r"ons|onze|wij|we|je|jij|jouw|jullie|uw|u|ik|mijn|mij|me",
)
