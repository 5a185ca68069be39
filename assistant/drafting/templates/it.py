"""Italian: after the greeting's comma a letter goes on in lower case."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}La ringrazio per questo ulteriore colloquio sulla posizione{{ job }}.
{% elif a %}La ringrazio per il colloquio{{ day }} sulla posizione{{ job }}.
{% else %}desidero ringraziarLa per il Suo tempo e per il colloquio{{ day }} sulla
posizione{{ job }}.{% endif %}
{% if topic %}{% if b %}Ho trovato particolarmente interessante il tema {{ topic }}.
{% else %}Ho apprezzato soprattutto la parte sul tema {{ topic }}.{% endif %}{% endif %}
{% if others %}La prego di estendere i miei ringraziamenti anche a {{ others }}.{% endif %}

{% if again %}Dopo questo nuovo incontro il mio interesse per il ruolo è ancora maggiore
{%- elif c %}Il colloquio ha confermato il mio interesse per questo lavoro
{%- else %}Quanto ho appreso ha rafforzato il mio interesse per il ruolo{% endif %}
{%- if skill %}, e sarei felice di mettere a disposizione la mia esperienza in {{ skill }}.
{% elif company %}, e sarei molto felice di lavorare {{ at }}.
{% else %}, e sarei molto felice di occuparmene.{% endif %}
{{ bring }}

{% if questions %}Da parte mia {% if many %}restano aperte due domande{% else %}resta aperta
una domanda{% endif %}: {{ questions }}{% endif %}
{% if b %}Se Le occorre altro da parte mia, lo invierò volentieri; resto a disposizione per
un nuovo incontro.
{% else %}Resto a Sua disposizione per qualsiasi chiarimento e per un ulteriore colloquio.
{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}grazie per questa nuova conversazione sulla posizione{{ job }}.
{% elif a %}grazie per la bella conversazione{{ day }} sulla posizione{{ job }}.
{% else %}grazie per il Suo tempo e per la conversazione{{ day }} sulla
posizione{{ job }}.{% endif %}
{% if topic %}{% if b %}Mi è piaciuto molto parlare del tema {{ topic }}.
{% else %}Mi ha colpito soprattutto il tema {{ topic }}.{% endif %}{% endif %}
{% if others %}Ringrazi per favore anche {{ others }} da parte mia.{% endif %}

{% if again %}Ora che conosco meglio il lavoro, mi attira ancora di più
{%- elif c %}Quello che ho sentito sul lavoro corrisponde a ciò che cerco
{%- else %}Dopo la conversazione il ruolo mi interessa ancora di più{% endif %}
{%- if skill %}, e credo che la mia esperienza in {{ skill }} sarebbe utile.
{% elif company %}, e mi piacerebbe molto lavorare {{ at }}.
{% else %}, e mi piacerebbe molto farlo.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Ci sono due cose{% else %}C'è una cosa{% endif %} che non ho
fatto in tempo a chiedere: {{ questions }}{% endif %}
{% if b %}Se Le serve altro da parte mia, me lo faccia sapere.
{% else %}Rispondo volentieri ad altre domande, anche in un nuovo incontro.{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}grazie per questa nuova chiacchierata sulla posizione{{ job }}.
{% elif a %}grazie per la bella chiacchierata{{ day }} sulla posizione{{ job }}.
{% else %}grazie per il tuo tempo e per la chiacchierata{{ day }} sulla
posizione{{ job }}.{% endif %}
{% if topic %}{% if b %}Mi è piaciuto molto parlare del tema {{ topic }}.
{% else %}La parte sul tema {{ topic }} è stata la mia preferita.{% endif %}{% endif %}
{% if others %}Ringrazia anche {{ others }} da parte mia.{% endif %}

{% if again %}Dopo questa nuova chiacchierata ho ancora più voglia di fare questo lavoro
{%- elif c %}Quello che ho sentito del lavoro fa proprio per me
{%- else %}La chiacchierata mi ha fatto venire ancora più voglia di questo lavoro
{%- endif %}
{%- if skill %}, e mi piacerebbe metterci la mia esperienza in {{ skill }}.
{% elif company %}, e mi piacerebbe molto lavorare {{ at }}.
{% else %}, e mi piacerebbe molto farne parte.{% endif %}
{{ bring }}

{% if questions %}Mi {% if many %}sono rimaste due domande{% else %}è rimasta una
domanda{% endif %}: {{ questions }}{% endif %}
{% if b %}Se ti serve altro, fammi sapere.
{% else %}Se hai altre domande, ne riparliamo volentieri quando vuoi.{% endif %}
"""

BRING_FORMAL = """
{% if sends %}Come {{ how }}, Le invio {{ sends }}.
{% if offers %}Metto volentieri a Sua disposizione anche {{ offers }}.{% endif %}
{% elif offers %}Come {{ how }}, metto volentieri a Sua disposizione {{ offers }}.
{% endif %}
"""

BRING_NEUTRAL = """
{% if sends %}Come {{ how }}, Le invio {{ sends }}.
{% if offers %}Metto volentieri a Sua disposizione anche {{ offers }}.{% endif %}
{% elif offers %}Come {{ how }}, metto volentieri a Sua disposizione {{ offers }}.
{% endif %}
"""

BRING_CASUAL = """
{% if sends %}Come {{ how }}, ti mando {{ sends }}.
{% if offers %}Metto volentieri a tua disposizione anche {{ offers }}.{% endif %}
{% elif offers %}Come {{ how }}, metto volentieri a tua disposizione {{ offers }}.
{% endif %}
"""

CHECK_IN_FORMAL = """
{% if suggested %}come da Lei suggerito, torno a scriverLe in merito alla
posizione{{ job }}.
{% elif once_more %}La ringrazio per gli aggiornamenti sulla posizione{{ job }}.
{% else %}Le scrivo in merito alla posizione{{ job }}
{%- if date %} e al colloquio {{ date }}{% endif %}.{% endif %}
{% if not asks %}Da allora il mio interesse non ha fatto che crescere.
{% elif a %}Potrebbe cortesemente indicarmi a che punto è la selezione?
{% else %}Posso chiederLe come procede il processo di selezione?{% endif %}

{% if not asks %}Se Le fossero utili referenze, esempi del mio lavoro o maggiori dettagli
sulla mia esperienza{% if skill %} in {{ skill }}{% endif %}, li invierei con piacere.
{% elif b %}Il ruolo continua a interessarmi molto. Se manca qualche documento, lo invierò
subito.
{% else %}Il mio interesse resta immutato e invierò volentieri quanto possa esserLe utile.
{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}come mi aveva proposto, Le scrivo di nuovo per la posizione{{ job }}.
{% elif once_more %}grazie per tenermi al corrente sulla posizione{{ job }}.
{% else %}Le scrivo per la posizione{{ job }}
{%- if date %}, dopo la conversazione {{ date }}{% endif %}.{% endif %}
{% if not asks %}Mi piacerebbe ancora molto lavorare con voi.
{% elif a %}Mi saprebbe dire a che punto siete?
{% else %}Come procede la selezione da parte vostra?{% endif %}

{% if not asks %}Se possono servire referenze, esempi del mio lavoro o più dettagli sulla mia
esperienza{% if skill %} in {{ skill }}{% endif %}, li mando volentieri.
{% elif b %}Il mio interesse è sempre lo stesso. Non c'è fretta, e se nel frattempo manca
qualcosa da parte mia, lo mando volentieri.
{% else %}Il ruolo mi interessa sempre molto. Se è ancora presto per dirlo, non c'è
problema.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}come mi avevi proposto, ti riscrivo per la posizione{{ job }}.
{% elif once_more %}grazie per tenermi al corrente sulla posizione{{ job }}.
{% else %}ti scrivo per la posizione{{ job }}
{%- if date %}, dopo la chiacchierata {{ date }}{% endif %}.{% endif %}
{% if not asks %}Ne ho ancora una gran voglia.
{% elif a %}Come sta andando?
{% else %}A che punto siete?{% endif %}

{% if not asks %}Se possono servire referenze, esempi del mio lavoro o più dettagli sulla mia
esperienza{% if skill %} in {{ skill }}{% endif %}, te li mando volentieri.
{% elif b %}Mi interessa sempre tantissimo. Nessuna fretta, e se intanto posso mandarti qualcosa,
dimmelo.
{% else %}Ho ancora molta voglia di farlo. Se è presto per saperlo, nessun problema.
{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}rispondo alla Sua domanda sulla posizione{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}come {{ how }}, Le invio {{ sends }} per la posizione{{ job }}.
{% if offers %}Metto volentieri a Sua disposizione anche {{ offers }}.{% endif %}
{% else %}come {{ how }}, metto volentieri a Sua disposizione {{ offers }} per la
posizione{{ job }}.{% endif %}

{% if a %}Se desidera altri documenti, me lo faccia sapere.
{% else %}Se occorre altro o preferisce un formato diverso, provvederò volentieri.
{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}ecco la risposta alla Sua domanda sulla posizione{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}come {{ how }}, Le mando {{ sends }} per la posizione{{ job }}.
{% if offers %}Metto volentieri a Sua disposizione anche {{ offers }}.{% endif %}
{% else %}come {{ how }}, metto volentieri a Sua disposizione {{ offers }} per la
posizione{{ job }}.{% endif %}

{% if a %}Se manca qualcosa o vuole vedere altro, me lo dica.
{% else %}Se serve altro, lo mando volentieri.{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}ecco la risposta alla tua domanda sulla posizione{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}come {{ how }}, ti mando {{ sends }} per la posizione{{ job }}.
{% if offers %}Metto volentieri a tua disposizione anche {{ offers }}.{% endif %}
{% else %}come {{ how }}, metto volentieri a tua disposizione {{ offers }} per la
posizione{{ job }}.{% endif %}

{% if a %}Se manca qualcosa, dimmelo.
{% else %}Se vuoi vedere altro, te lo mando volentieri.{% endif %}
"""

CLOSING_FORMAL = """
La ringrazio per avermi comunicato la decisione sulla posizione{{ job }} e per il tempo
dedicato alla mia candidatura.
{% if others %}La prego di estendere i miei ringraziamenti anche a {{ others }}.{% endif %}

{% if topic %}La conversazione sul tema {{ topic }} è stata per me preziosa
{%- elif company %}È stato un piacere conoscere meglio {{ company }}
{%- else %}I colloqui sono stati per me preziosi{% endif %}, e
{%- if a %} Le chiedo di tenermi presente se si aprisse una posizione adatta.
{% else %} mi farebbe piacere se mi tenesse presente per future opportunità.{% endif %}
Auguro a Lei e a tutto il team molto successo.
"""

CLOSING_NEUTRAL = """
grazie per la risposta sulla posizione{{ job }} e per tutto il tempo che mi ha dedicato.
{% if others %}Ringrazi per favore anche {{ others }} da parte mia.{% endif %}

{% if topic %}Ho parlato volentieri del tema {{ topic }}.
{% elif company %}Mi ha fatto piacere conoscere {{ company }}.
{% else %}Mi hanno fatto piacere i nostri colloqui.{% endif %}
{% if a %}Se più avanti si libera qualcosa di adatto, pensi a me.
{% else %}Mi tenga presente se si apre un'altra posizione.{% endif %}
Auguro buon lavoro a Lei e a tutto il team.
"""

CLOSING_CASUAL = """
grazie per la risposta sulla posizione{{ job }} e per il tempo che mi hai dedicato.
{% if others %}Ringrazia anche {{ others }} da parte mia.{% endif %}

{% if topic %}Ho parlato volentieri del tema {{ topic }}.
{% elif company %}Mi ha fatto piacere conoscere {{ company }}.
{% else %}Mi hanno fatto piacere le nostre chiacchierate.{% endif %}
{% if a %}Se salta fuori qualcos'altro, pensa a me.
{% else %}Tienimi presente se si apre un'altra posizione; ne riparlerei volentieri.
{% endif %}
Buon lavoro a te e a tutto il team!
"""

REMINDER = """
Il tuo colloquio per la posizione{{ job }} è {{ when }}
{%- if others %}, con {{ others }}{% endif %}.
{% if questions %}Volevi anche chiedere: {{ questions }}{% endif %}

Prima che finisca, chiedi quali sono i prossimi passi e quando puoi aspettarti una risposta,
per esempio così: ASK

Annota il giorno che ti dicono. Finché non è passato, non c'è niente da chiedere.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK",
    "posso chiederLe quali sono i prossimi passi, e quando avrò una Sua risposta?",
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "quali sono i prossimi passi, e quando avrò vostre notizie?"
)
REMINDER_CASUAL = REMINDER.replace(
    "ASK", "come si va avanti adesso, e quando mi fate sapere qualcosa?"
)

NOTE = """
Oggi è il giorno giusto per chiamare {{ person or "l'azienda" }} per la posizione{{ job }}
{%- if date %}; il colloquio è stato {{ date_plain }}{% endif %}.
{% if phone %}Il numero è {{ phone }}.
{% else %}Nei loro messaggi non c'è nessun numero; resta il centralino.{% endif %}

Che cosa dire: chi sei, grazie per il colloquio, e che il ruolo ti interessa sempre molto.
Poi offri di mandare quello che può servire
{%- if skill %} e parla della tua esperienza in {{ skill }}{% endif %}.
{% if questions %}Ancora da chiedere: {{ questions }}{% endif %}
"""

LANGUAGE = Language(
    code="it",
    articles=r"il|lo|la|i|gli|le|un|uno|una",
    weekdays=(
        "di lunedì",
        "di martedì",
        "di mercoledì",
        "di giovedì",
        "di venerdì",
        "di sabato",
        "di domenica",
    ),
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    date=(
        "{% if day in (8, 11) %}dell'{% else %}del {% endif %}"
        "{{ day }}{{ '°' if day == 1 }} {{ month }}"
    ),
    date_plain=(
        "{% if day in (8, 11) %}l'{% else %}il {% endif %}"
        "{{ day }}{{ '°' if day == 1 }} {{ month }}"
    ),
    both=" e ",
    titles={"mr": "Sig.", "ms": "Sig.ra"},
    greetings={
        FORMAL: "Gentile {{ names }},",
        NEUTRAL: "Buongiorno {{ names }},",
        CASUAL: "Ciao {{ names }},",
    },
    titled={FORMAL: "Gentile {{ names }},", NEUTRAL: "Gentile {{ names }},"},
    nameless={FORMAL: "Buongiorno,", NEUTRAL: "Buongiorno,", CASUAL: "Ciao,"},
    closes={
        FORMAL: "Distinti saluti",
        NEUTRAL: "Cordiali saluti",
        CASUAL: "A presto,",
    },
    subjects={
        Kind.THANK_YOU: "Grazie per il colloquio",
        Kind.CHECK_IN: "La mia candidatura",
        Kind.MATERIALS: "Documenti per la mia candidatura",
        Kind.CLOSING_THANKS: "Grazie per il tempo dedicato",
        Kind.REMINDER: "Il tuo colloquio per la posizione{{ job }}: {{ when }}",
    },
    job="{% if position %} di {{ position }}{% endif %}{% if at %} {{ at }}{% endif %}",
    at="presso",
    houses=(
        (
            r"università|azienda|agenzia|associazione|accademia|istituto|ospedale|ente"
            r"|osservatorio|ateneo|unione",
            "presso l'",
            "l'",
        ),
        (
            r"banca|regione|scuola|fondazione|clinica|provincia|camera|biblioteca|città"
            r"|cassa|cooperativa",
            "presso la ",
            "la ",
        ),
        (
            r"comune|centro|ministero|politecnico|museo|consiglio|gruppo|teatro"
            r"|policlinico|cnr|consorzio",
            "presso il ",
            "il ",
        ),
        (r"studio|stabilimento", "presso lo ", "lo "),
    ),
    things={
        "samples": "alcuni esempi del mio lavoro",
        "portfolio": "il mio portfolio",
        "references": "le mie referenze",
        "cv": "il mio curriculum",
        "resume": "il mio curriculum",
        "certificates": "i miei certificati",
        "code": "alcuni esempi del mio codice",
        "task": "la mia soluzione dell'esercizio",
        "slides": "la mia presentazione",
        "letter": "la mia lettera di presentazione",
        "documents": "i documenti",
    },
    promised="promesso",
    requested="richiesto",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} alle {{ clock }}",
    note_subject='Chiamare {{ person or "l\'azienda" }} per la posizione{{ job }}',
    note=NOTE,
    quotes=("\u00ab", "\u00bb"),
    most_topics=1,
    unfit=r"nostr\w*|noi|ci|suo|sua|suoi|sue|tuo|tua|tuoi|tue|mio|mia|miei|mie|vostr\w*",
)
