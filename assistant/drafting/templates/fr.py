"""French: no participle and no adjective tells whether a man or a woman writes."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}Je vous remercie pour ce nouvel entretien au sujet du poste{{ job }}.
{% elif a %}Je vous remercie pour l'entretien{{ day }} au sujet du poste{{ job }}.
{% else %}Je vous remercie vivement de votre temps et de l'entretien{{ day }} au sujet du
poste{{ job }}.{% endif %}
{% if topic %}{% if b %}J'ai particulièrement apprécié la discussion sur {{ about }}.
{% else %}Les échanges sur {{ about }} ont tout particulièrement retenu mon
attention.{% endif %}{% endif %}
{% if others %}Pourriez-vous également transmettre mes remerciements à {{ others }} ?
{% endif %}

{% if again %}Ce nouvel échange a encore renforcé mon intérêt pour le poste
{%- elif c %}Cet échange m'a donné une idée plus précise du poste et a renforcé mon intérêt
{%- else %}L'entretien a confirmé mon intérêt pour ce travail{% endif %}
{%- if skill %}, et j'y apporterais volontiers mon expérience en {{ skill }}.
{% elif company %}, et ce serait un plaisir de rejoindre {{ company }}.
{% else %}, et ce serait un plaisir d'y contribuer.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Deux questions restent ouvertes{% else %}Une question reste
ouverte{% endif %} de mon côté : {{ questions }}{% endif %}
{% if b %}Je reste à votre disposition pour tout complément d'information ou pour un
nouvel échange.
{% else %}Si d'autres éléments vous sont utiles, je vous les ferai parvenir volontiers, et
je me rendrai disponible pour un prochain entretien.{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}Merci pour ce nouvel échange au sujet du poste{{ job }}.
{% elif a %}Merci beaucoup pour l'échange{{ day }} au sujet du poste{{ job }}.
{% else %}Merci pour votre temps et pour la conversation{{ day }} au sujet du
poste{{ job }}.{% endif %}
{% if topic %}{% if b %}J'ai beaucoup aimé la discussion sur {{ about }}.
{% else %}J'ai surtout apprécié les échanges sur {{ about }}.{% endif %}{% endif %}
{% if others %}Pourriez-vous aussi remercier {{ others }} de ma part ?{% endif %}

{% if again %}Ce nouvel échange m'a donné encore plus envie de ce poste
{%- elif c %}Ce que j'ai appris du poste correspond bien à ce que je cherche
{%- else %}Cet échange m'a donné encore plus envie de ce travail{% endif %}
{%- if skill %}, et mon expérience en {{ skill }} y serait utile, je pense.
{% elif company %}, et je me vois très bien travailler {{ at }}.
{% else %}, et je m'y vois très bien.{% endif %}
{{ bring }}

{% if questions %}Il me reste {% if many %}deux questions{% else %}une question{% endif %} :
{{ questions }}{% endif %}
{% if b %}S'il vous manque quelque chose, dites-le-moi ; je suis disponible pour en reparler.
{% else %}Je réponds volontiers à vos questions, par écrit ou de vive voix.{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}Merci pour ce nouvel échange sur le poste{{ job }}.
{% elif a %}Merci pour l'échange{{ day }} sur le poste{{ job }}.
{% else %}Merci pour ton temps et pour la discussion{{ day }} sur le poste{{ job }}.
{% endif %}
{% if topic %}{% if b %}J'ai bien aimé la discussion sur {{ about }}.
{% else %}La discussion sur {{ about }} m'a vraiment plu.{% endif %}{% endif %}
{% if others %}Dis aussi merci de ma part à {{ others }}.{% endif %}

{% if again %}Après ce nouvel échange, j'ai encore plus envie de ce poste
{%- elif c %}Ce que j'ai appris du travail me parle beaucoup
{%- else %}La discussion m'a donné encore plus envie de ce poste{% endif %}
{%- if skill %}, et j'aimerais bien y mettre à profit mon expérience en {{ skill }}.
{% elif company %}, et j'aimerais beaucoup rejoindre {{ company }}.
{% else %}, et j'aimerais beaucoup m'y mettre.{% endif %}
{{ bring }}

{% if questions %}Il me reste {% if many %}deux questions{% else %}une question{% endif %} :
{{ questions }}{% endif %}
{% if b %}S'il te manque quelque chose, fais-moi signe.
{% else %}Si tu as d'autres questions, on en reparle quand tu veux.{% endif %}
"""

BRING_FORMAL = """
{% if sends %}Comme {{ how }}, je vous adresse {{ sends }}.
{% if offers %}Je tiens également {{ offers }} à votre disposition.{% endif %}
{% elif offers %}Comme {{ how }}, je tiens {{ offers }} à votre disposition.{% endif %}
"""

BRING_NEUTRAL = """
{% if sends %}Comme {{ how }}, je vous envoie {{ sends }}.
{% if offers %}Je tiens aussi {{ offers }} à votre disposition.{% endif %}
{% elif offers %}Comme {{ how }}, je tiens {{ offers }} à votre disposition.{% endif %}
"""

BRING_CASUAL = """
{% if sends %}Comme {{ how }}, je t'envoie {{ sends }}.
{% if offers %}Je tiens aussi {{ offers }} à ta disposition.{% endif %}
{% elif offers %}Comme {{ how }}, je tiens {{ offers }} à ta disposition.{% endif %}
"""

CHECK_IN_FORMAL = """
{% if suggested %}Comme vous me l'aviez proposé, je reviens vers vous au sujet du
poste{{ job }}.
{% elif once_more %}Je vous remercie de me tenir au courant au sujet du poste{{ job }}.
{% else %}Je me permets de revenir vers vous au sujet du poste{{ job }}
{%- if date %}, à la suite de l'entretien {{ date }}{% endif %}.{% endif %}
{% if not asks %}Mon intérêt pour ce poste n'a fait que croître depuis.
{% elif a %}Pourriez-vous m'indiquer à quelle étape en est le recrutement ?
{% else %}Puis-je vous demander où en est le processus de recrutement ?{% endif %}

{% if not asks %}Si des références, des exemples de mon travail ou des précisions sur mon
expérience{% if skill %} en {{ skill }}{% endif %} vous étaient utiles, je vous les
transmettrais volontiers.
{% elif b %}Ce poste m'intéresse toujours beaucoup. Si un document vous manque, je vous
l'enverrai sans tarder.
{% else %}Mon intérêt reste entier, et je vous transmettrai volontiers tout ce qui peut
vous aider.{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}Comme vous l'aviez proposé, je reviens vers vous pour le poste{{ job }}.
{% elif once_more %}Merci de me tenir au courant pour le poste{{ job }}.
{% else %}Je reviens vers vous au sujet du poste{{ job }}
{%- if date %}, après l'échange {{ date }}{% endif %}.{% endif %}
{% if not asks %}J'ai toujours très envie de vous rejoindre.
{% elif a %}Pouvez-vous me dire où vous en êtes ?
{% else %}Comment avance le recrutement de votre côté ?{% endif %}

{% if not asks %}Si des références, des exemples de mon travail ou plus de détails sur mon
expérience{% if skill %} en {{ skill }}{% endif %} peuvent vous servir, je vous les envoie
volontiers.
{% elif b %}Le poste m'intéresse toujours autant. Rien ne presse, et si quelque chose vous
manque d'ici là, je vous l'envoie volontiers.
{% else %}Ma motivation est intacte. S'il est encore trop tôt pour en dire plus, ce n'est
pas un souci.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}Comme tu l'avais proposé, je reviens vers toi pour le poste{{ job }}.
{% elif once_more %}Merci de me tenir au courant pour le poste{{ job }}.
{% else %}Je reviens vers toi au sujet du poste{{ job }}
{%- if date %}, après l'échange {{ date }}{% endif %}.{% endif %}
{% if not asks %}J'en ai toujours autant envie.
{% elif a %}Où en est le recrutement de ton côté ?
{% else %}Comment ça avance chez vous ?{% endif %}

{% if not asks %}Si des références, des exemples de mon travail ou plus de détails sur mon
expérience{% if skill %} en {{ skill }}{% endif %} peuvent aider, je te les envoie avec
plaisir.
{% elif b %}Le poste me plaît toujours autant. Prends ton temps, et si je peux t'envoyer
quelque chose d'ici là, dis-le-moi.
{% else %}Ça m'intéresse toujours autant. Si c'est encore trop tôt pour le dire, pas de
souci.{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}Voici ma réponse à votre question au sujet du poste{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Comme {{ how }}, je vous adresse {{ sends }} pour le poste{{ job }}.
{% if offers %}Je tiens également {{ offers }} à votre disposition.{% endif %}
{% else %}Comme {{ how }}, je tiens {{ offers }} à votre disposition pour le
poste{{ job }}.{% endif %}

{% if a %}Si vous souhaitez d'autres documents, n'hésitez pas à me le dire.
{% else %}S'il vous fallait un autre format ou une pièce de plus, je vous l'enverrais
volontiers.{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}Voici la réponse à votre question sur le poste{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Comme {{ how }}, je vous envoie {{ sends }} pour le poste{{ job }}.
{% if offers %}Je tiens aussi {{ offers }} à votre disposition.{% endif %}
{% else %}Comme {{ how }}, je tiens {{ offers }} à votre disposition pour le
poste{{ job }}.{% endif %}

{% if a %}S'il manque quelque chose, dites-le-moi.
{% else %}Si vous voulez en voir plus, je vous l'envoie volontiers.{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}Voici ma réponse à ta question sur le poste{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Comme {{ how }}, je t'envoie {{ sends }} pour le poste{{ job }}.
{% if offers %}Je tiens aussi {{ offers }} à ta disposition.{% endif %}
{% else %}Comme {{ how }}, je tiens {{ offers }} à ta disposition pour le
poste{{ job }}.{% endif %}

{% if a %}S'il manque quelque chose, dis-le-moi.
{% else %}Si tu veux voir autre chose, fais-moi signe.{% endif %}
"""

CLOSING_FORMAL = """
Je vous remercie de votre réponse au sujet du poste{{ job }}, ainsi que du temps que vous
avez consacré à ma candidature.
{% if others %}Pourriez-vous également transmettre mes remerciements à {{ others }} ?
{% endif %}

{% if topic %}Les échanges sur {{ about }} m'ont beaucoup apporté
{%- elif company %}J'ai eu plaisir à mieux connaître {{ company }}
{%- else %}Nos échanges m'ont beaucoup apporté{% endif %}, et
{%- if a %} je vous saurais gré de penser à moi si un poste adapté se présentait.
{% else %} n'hésitez pas à garder ma candidature à l'esprit pour un autre poste.
{% endif %}
Je vous souhaite, ainsi qu'à toute l'équipe, une très bonne continuation.
"""

CLOSING_NEUTRAL = """
Merci pour votre réponse au sujet du poste{{ job }}, et merci pour votre temps.
{% if others %}Merci aussi à {{ others }}.{% endif %}

{% if topic %}J'ai eu plaisir à échanger sur {{ about }}.
{% elif company %}J'ai eu plaisir à découvrir {{ company }}.
{% else %}J'ai eu plaisir à échanger avec vous.{% endif %}
{% if a %}Si un autre poste s'ouvre plus tard, pensez à moi.
{% else %}Gardez-moi à l'esprit si une autre occasion se présente.{% endif %}
Bonne continuation à vous et à l'équipe.
"""

CLOSING_CASUAL = """
Merci pour ta réponse au sujet du poste{{ job }}, et merci pour ton temps.
{% if others %}Dis aussi merci de ma part à {{ others }}.{% endif %}

{% if topic %}Échanger sur {{ about }} m'a beaucoup plu.
{% elif company %}J'ai bien aimé découvrir {{ company }}.
{% else %}J'ai bien aimé nos échanges.{% endif %}
{% if a %}Si autre chose s'ouvre un jour, pense à moi.
{% else %}Garde-moi en tête si une autre occasion se présente.{% endif %}
Bonne continuation à toi et à l'équipe !
"""

REMINDER = """
Ton entretien pour le poste{{ job }} a lieu {{ when }}
{%- if others %}, avec {{ others }}{% endif %}.
{% if questions %}Tu voulais aussi demander : {{ questions }}{% endif %}

À la fin, demande quelle est la suite et quand tu peux attendre une réponse, par exemple
ainsi : ASK

Note le jour qu'on te donne. Tant qu'il n'est pas passé, il n'y a rien à relancer.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK", "puis-je vous demander quelle est la suite, et quand j'aurai votre réponse ?"
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "quelles sont les prochaines étapes, et quand aurai-je de vos nouvelles ?"
)
REMINDER_CASUAL = REMINDER.replace(
    "ASK", "c'est quoi la suite, et quand est-ce que j'aurai de vos nouvelles ?"
)

NOTE = """
C'est le bon jour pour appeler {{ person or "l'entreprise" }} au sujet du poste{{ job }}
{%- if date %} ; l'entretien a eu lieu {{ date_plain }}{% endif %}.
{% if phone %}Le numéro est le {{ phone }}.
{% else %}Leurs messages ne donnent aucun numéro ; reste le standard.{% endif %}

À dire : qui tu es, merci pour l'entretien, et que le poste t'intéresse toujours
beaucoup. Propose ensuite d'envoyer ce qui leur serait utile
{%- if skill %}, et parle de ton expérience en {{ skill }}{% endif %}.
{% if questions %}À demander encore : {{ questions }}{% endif %}
"""

LANGUAGE = Language(
    code="fr",
    question_ends=" ?",
    matter="le sujet",
    articles=r"le|la|les|un|une|des",
    weekdays=(
        "de lundi",
        "de mardi",
        "de mercredi",
        "de jeudi",
        "de vendredi",
        "de samedi",
        "de dimanche",
    ),
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    date="du {{ day }}{{ 'er' if day == 1 }} {{ month }}",
    date_plain="le {{ day }}{{ 'er' if day == 1 }} {{ month }}",
    both=" et ",
    # A mute h, too, drops the vowel before it.
    elides=(
        r"[aàâeéèêëiîïoôuùûœ]"
        r"|h(?:ôt|uiss|ydr|ygi|istor|orlog|ypn|oméo|abill|élico|épato|éberg|umor|onor)"
    ),
    titles={"mr": "Monsieur", "ms": "Madame"},
    greetings={
        FORMAL: "Bonjour {{ names }},",
        NEUTRAL: "Bonjour {{ names }},",
        CASUAL: "Bonjour {{ names }},",
    },
    titled={FORMAL: "Bonjour {{ names }},", NEUTRAL: "Bonjour {{ names }},"},
    nameless={FORMAL: "Bonjour,", NEUTRAL: "Bonjour,", CASUAL: "Bonjour,"},
    closes={
        FORMAL: "Bien cordialement,",
        NEUTRAL: "Cordialement,",
        CASUAL: "À bientôt,",
    },
    subjects={
        Kind.THANK_YOU: "Merci pour l'entretien",
        Kind.CHECK_IN: "Ma candidature",
        Kind.MATERIALS: "Les documents pour ma candidature",
        Kind.CLOSING_THANKS: "Merci pour les échanges",
        Kind.REMINDER: "Ton entretien pour le poste{{ job }} {{ when }}",
    },
    job=(
        "{% if position %} {{ \"d'\" if elided else 'de ' }}{{ position }}{% endif %}"
        "{% if at %} {{ at }}{% endif %}"
    ),
    at="chez",
    houses=(
        (
            r"université|école|académie|agence|association|institut|hôpital|observatoire"
            r"|office|urssaf|ined|inria|inserm",
            "à l'",
            "l'",
        ),
        (
            r"mairie|ville|région|clinique|banque|fondation|société|métropole|caisse"
            r"|bibliothèque|chambre|préfecture|faculté|maison|communauté|mutuelle",
            "à la ",
            "la ",
        ),
        (
            r"ministère|conseil|centre|chu|chru|groupe|musée|département|laboratoire"
            r"|collège|lycée|cabinet|crédit|cnrs|cea|syndicat|théâtre",
            "au ",
            "le ",
        ),
    ),
    things={
        "samples": "des exemples de mon travail",
        "portfolio": "mon portfolio",
        "references": "mes références",
        "cv": "mon CV",
        "resume": "mon CV",
        "certificates": "mes diplômes",
        "code": "des exemples de mon code",
        "task": "ma réponse à l'exercice",
        "slides": "ma présentation",
        "letter": "ma lettre de motivation",
        "documents": "les documents",
    },
    promised="promis",
    requested="demandé",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} à {{ clock | replace(':', 'h') }}",
    note_subject='Appeler {{ person or "l\'entreprise" }} au sujet du poste{{ job }}',
    note=NOTE,
    quotes=("\u00ab ", " \u00bb"),
    most_topics=1,
    unfit=(
        r"nous|notre|nos|vous|votre|vos|leurs?|je|j|mon|ma|mes|me|moi|tu|ton|ta|tes|toi"
    ),
)
