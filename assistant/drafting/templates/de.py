"""German: after the greeting's comma a letter goes on in lower case."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}vielen Dank für das weitere Gespräch{{ day }} über die Stelle{{ job }}.
{% elif a %}vielen Dank für das Gespräch{{ day }} über die Stelle{{ job }}.
{% else %}haben Sie vielen Dank für Ihre Zeit und für das Gespräch{{ day }} über die
Stelle{{ job }}.{% endif %}
{% if topic %}{% if b %}Besonders aufschlussreich war für mich das Thema {{ topic }}.
{% else %}Das Thema {{ topic }} hat mich dabei besonders angesprochen.
{% endif %}{% endif %}
{% if others %}Bitte richten Sie auch {{ others }} meinen Dank aus.{% endif %}

{% if again %}Nach diesem weiteren Einblick ist mein Interesse an der Aufgabe noch größer
{%- elif c %}Das Gespräch hat mich darin bestärkt, dass mir diese Aufgabe liegt
{%- else %}Das Gespräch hat mein Interesse an der Aufgabe noch verstärkt{% endif %}
{%- if skill %}, und ich würde meine Erfahrung mit {{ skill }} sehr gern einbringen.
{% elif company %}, und ich würde sehr gern {{ at }} mitarbeiten.
{% else %}, und ich würde sie sehr gern übernehmen.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Zwei Fragen sind{% else %}Eine Frage ist{% endif %} für mich
noch offen: {{ questions }}{% endif %}
{% if b %}Falls Sie noch etwas von mir benötigen, reiche ich es gern nach; auch für ein
weiteres Gespräch stehe ich jederzeit zur Verfügung.
{% else %}Für Rückfragen und ein weiteres Gespräch stehe ich Ihnen gern zur Verfügung.
{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}vielen Dank für das weitere gute Gespräch{{ day }} über die
Stelle{{ job }}.
{% elif a %}vielen Dank für das gute Gespräch{{ day }} über die Stelle{{ job }}.
{% else %}danke für Ihre Zeit und das angenehme Gespräch{{ day }} über die
Stelle{{ job }}.{% endif %}
{% if topic %}{% if b %}Vor allem das Thema {{ topic }} fand ich spannend.
{% else %}Das Thema {{ topic }} ist mir dabei besonders in Erinnerung geblieben.
{% endif %}{% endif %}
{% if others %}Geben Sie meinen Dank bitte auch an {{ others }} weiter.{% endif %}

{% if again %}Jetzt, da ich noch mehr über die Arbeit weiß, möchte ich sie umso lieber machen
{%- elif c %}Was ich über die Arbeit erfahren habe, passt gut zu dem, was ich suche
{%- else %}Nach dem Gespräch reizt mich die Aufgabe noch mehr{% endif %}
{%- if skill %}, und meine Erfahrung mit {{ skill }} könnte ich dabei gut einbringen.
{% elif company %}, und ich kann mir sehr gut vorstellen, {{ at }} zu arbeiten.
{% else %}, und ich kann mir sehr gut vorstellen, sie zu übernehmen.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Zwei Fragen{% else %}Eine Frage{% endif %} konnte ich nicht
mehr stellen: {{ questions }}{% endif %}
{% if b %}Wenn Sie noch etwas von mir brauchen, geben Sie mir einfach Bescheid.
{% else %}Melden Sie sich bei Fragen gern; auch zu einem weiteren Gespräch komme ich
jederzeit.{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}danke für das weitere nette Gespräch{{ day }} über die Stelle{{ job }}.
{% elif a %}danke für das nette Gespräch{{ day }} über die Stelle{{ job }}.
{% else %}danke für deine Zeit und das schöne Gespräch{{ day }} über die
Stelle{{ job }}.{% endif %}
{% if topic %}{% if b %}Das Thema {{ topic }} fand ich richtig spannend.
{% else %}Besonders viel Spaß hat mir das Thema {{ topic }} gemacht.
{% endif %}{% endif %}
{% if others %}Sag bitte auch {{ others }} danke von mir.{% endif %}

{% if again %}Nach dieser Runde habe ich erst recht Lust auf den Job
{%- elif c %}Was ich über die Arbeit gehört habe, klingt ganz nach mir
{%- else %}Nach dem Gespräch habe ich noch mehr Lust auf den Job{% endif %}
{%- if skill %}, und meine Erfahrung mit {{ skill }} würde ich gern einbringen.
{% elif company %}, und ich wäre gern {{ at }} dabei.
{% else %}, und ich wäre sehr gern dabei.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Zwei Fragen{% else %}Eine Frage{% endif %} habe ich noch:
{{ questions }}{% endif %}
{% if b %}Wenn du noch etwas von mir brauchst, melde dich einfach.
{% else %}Wenn noch Fragen auftauchen, spreche ich gern jederzeit wieder mit dir.
{% endif %}
"""

BRING_FORMAL = """
{% if sends %}Wie {{ how }} sende ich Ihnen {{ sends }}.
{% if offers %}Auch {{ offers }} stelle ich Ihnen gern zur Verfügung.{% endif %}
{% elif offers %}Wie {{ how }} stelle ich Ihnen gern {{ offers }} zur Verfügung.{% endif %}
"""

BRING_NEUTRAL = """
{% if sends %}Wie {{ how }} schicke ich Ihnen {{ sends }}.
{% if offers %}Auch {{ offers }} stelle ich Ihnen gern zur Verfügung.{% endif %}
{% elif offers %}Wie {{ how }} stelle ich Ihnen gern {{ offers }} zur Verfügung.{% endif %}
"""

BRING_CASUAL = """
{% if sends %}Wie {{ how }} schicke ich dir {{ sends }}.
{% if offers %}Auch {{ offers }} kannst du gern haben.{% endif %}
{% elif offers %}Wie {{ how }} kannst du gern {{ offers }} haben.{% endif %}
"""

CHECK_IN_FORMAL = """
{% if suggested %}wie von Ihnen vorgeschlagen melde ich mich wegen der Stelle{{ job }}
noch einmal bei Ihnen.
{% elif once_more %}vielen Dank, dass Sie mich zur Stelle{{ job }} auf dem Laufenden halten.
{% elif date %}ich komme auf das Gespräch {{ date }} über die Stelle{{ job }} zurück.
{% else %}ich komme auf meine Bewerbung um die Stelle{{ job }} zurück.{% endif %}
{% if not asks %}Mein Interesse ist seither nur gewachsen.
{% elif a %}Darf ich fragen, wie weit das Auswahlverfahren inzwischen ist?
{% else %}Könnten Sie mir mitteilen, wo das Auswahlverfahren derzeit steht?{% endif %}

{% if not asks %}Sollten Ihnen Referenzen, Arbeitsproben oder nähere Angaben zu meiner
Erfahrung{% if skill %} mit {{ skill }}{% endif %} helfen, sende ich sie Ihnen gern.
{% elif b %}Die Aufgabe interessiert mich weiterhin sehr. Wenn weitere Unterlagen
hilfreich sind, lasse ich sie Ihnen gern zukommen.
{% else %}An der Stelle bin ich nach wie vor sehr interessiert; weitere Unterlagen sende
ich Ihnen bei Bedarf gern.{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}wie vorgeschlagen melde ich mich noch einmal wegen der Stelle{{ job }}.
{% elif once_more %}danke, dass Sie mich zur Stelle{{ job }} auf dem Laufenden halten.
{% else %}ich melde mich{% if date %} nach dem Gespräch {{ date }}{% endif %} noch einmal
wegen der Stelle{{ job }}.{% endif %}
{% if not asks %}Ich würde nach wie vor sehr gern bei Ihnen anfangen.
{% elif a %}Können Sie mir sagen, wie der Stand im Verfahren ist?
{% else %}Wie ist bei Ihnen inzwischen der Stand der Dinge?{% endif %}

{% if not asks %}Wenn Ihnen Referenzen, Arbeitsproben oder Genaueres zu meiner Erfahrung
{%- if skill %} mit {{ skill }}{% endif %} helfen, schicke ich alles gern.
{% elif b %}Mein Interesse ist unverändert groß. Es eilt nicht, und wenn in der
Zwischenzeit noch etwas von mir fehlt, schicke ich es gern.
{% else %}Die Stelle reizt mich weiterhin sehr, und falls Ihnen noch Unterlagen fehlen,
bekommen Sie sie umgehend.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}wie vorgeschlagen melde ich mich noch mal wegen der Stelle{{ job }}.
{% elif once_more %}danke, dass du mich zur Stelle{{ job }} auf dem Laufenden hältst.
{% else %}ich wollte mich{% if date %} nach dem Gespräch {{ date }}{% endif %} kurz wegen
der Stelle{{ job }} melden.{% endif %}
{% if not asks %}Ich habe immer noch große Lust darauf.
{% elif a %}Wie weit seid ihr denn inzwischen?
{% else %}Wie sieht es bei euch gerade aus?{% endif %}

{% if not asks %}Wenn euch Arbeitsproben, Referenzen oder Genaueres zu meiner Erfahrung
{%- if skill %} mit {{ skill }}{% endif %} weiterhelfen, schicke ich dir gern alles.
{% elif b %}Ich bin weiterhin sehr interessiert. Lasst euch ruhig Zeit, und wenn ich
euch bis dahin noch etwas schicken kann, mache ich das gern.
{% else %}Ich hätte nach wie vor große Lust auf die Aufgabe. Wenn ihr noch nichts sagen
könnt, ist das auch völlig in Ordnung.{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}gern beantworte ich Ihre Frage zur Stelle{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}wie {{ how }} sende ich Ihnen {{ sends }} für die Stelle{{ job }}.
{% if offers %}Auch {{ offers }} stelle ich Ihnen gern zur Verfügung.{% endif %}
{% else %}wie {{ how }} stelle ich Ihnen für die Stelle{{ job }} gern {{ offers }} zur
Verfügung.{% endif %}

{% if a %}Sollten Sie weitere Unterlagen wünschen, geben Sie mir bitte Bescheid.
{% else %}Falls Sie noch etwas benötigen oder ein anderes Format bevorzugen, richte ich
mich gern danach.{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}hier ist die Antwort auf Ihre Frage zur Stelle{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}wie {{ how }} schicke ich Ihnen {{ sends }} für die Stelle{{ job }}.
{% if offers %}Auch {{ offers }} stelle ich Ihnen gern zur Verfügung.{% endif %}
{% else %}wie {{ how }} stelle ich Ihnen für die Stelle{{ job }} gern {{ offers }} zur
Verfügung.{% endif %}

{% if a %}Wenn etwas fehlt oder Sie mehr sehen möchten, sagen Sie es mir einfach.
{% else %}Brauchen Sie noch etwas anderes, schicke ich es gern nach.{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}hier kommt die Antwort auf deine Frage zur Stelle{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}wie {{ how }} schicke ich dir {{ sends }} für die Stelle{{ job }}.
{% if offers %}Auch {{ offers }} kannst du gern haben.{% endif %}
{% else %}wie {{ how }} kannst du für die Stelle{{ job }} gern {{ offers }} haben.
{% endif %}

{% if a %}Wenn etwas fehlt, sag einfach Bescheid.
{% else %}Wenn ihr noch mehr sehen wollt, schicke ich es gern nach.{% endif %}
"""

CLOSING_FORMAL = """
vielen Dank für Ihre Nachricht zur Stelle{{ job }} und für die Zeit, die Sie meiner
Bewerbung gewidmet haben.
{% if others %}Bitte richten Sie auch {{ others }} meinen Dank aus.{% endif %}

{% if topic %}Der Austausch zum Thema {{ topic }} war für mich ein Gewinn
{%- elif company %}Es hat mich gefreut, {{ company }} näher kennenzulernen
{%- else %}Die Gespräche waren für mich ein Gewinn{% endif %}, und ich
{%- if a %} würde mich freuen, wenn Sie bei einer passenden Stelle wieder an mich denken.
{% else %} würde mich freuen, wenn Sie mich für spätere Stellen in Erinnerung behalten.
{% endif %}
Ihnen und dem Team wünsche ich weiterhin viel Erfolg.
"""

CLOSING_NEUTRAL = """
danke, dass Sie mir wegen der Stelle{{ job }} Bescheid gegeben haben, und danke für Ihre
Zeit.
{% if others %}Geben Sie meinen Dank bitte auch an {{ others }} weiter.{% endif %}

{% if topic %}Das Gespräch zum Thema {{ topic }} hat mir Freude gemacht
{%- elif company %}Ich habe {{ company }} gern kennengelernt
{%- else %}Die Gespräche haben mir Freude gemacht{% endif %}. Wenn
{%- if a %} später etwas Passendes frei wird, denken Sie gern an mich.
{% else %} einmal eine andere Stelle passt, freue ich mich, von Ihnen zu hören.{% endif %}
Ihnen und dem Team alles Gute.
"""

CLOSING_CASUAL = """
danke, dass du mir wegen der Stelle{{ job }} Bescheid gegeben hast, und danke für die
Zeit.
{% if others %}Sag bitte auch {{ others }} danke von mir.{% endif %}

{% if topic %}Das Gespräch zum Thema {{ topic }} hat mir viel Spaß gemacht
{%- elif company %}Es war schön, {{ company }} kennenzulernen
{%- else %}Die Gespräche mit euch haben mir Spaß gemacht{% endif %}. Wenn
{%- if a %} mal etwas anderes frei wird, denk gern an mich.
{% else %} wieder etwas Passendes kommt, würde ich mich freuen, von dir zu hören.
{% endif %}
Dir und dem Team alles Gute!
"""

REMINDER = """
Dein Gespräch über die Stelle{{ job }} ist {{ when }}
{%- if others %}, mit {{ others }}{% endif %}.
{% if questions %}Fragen wolltest du noch: {{ questions }}{% endif %}

Frag am Ende, wie es weitergeht und bis wann du mit einer Antwort rechnen kannst, zum
Beispiel so: ASK

Schreib dir den Tag auf, der genannt wird. Bevor er vorbei ist, gibt es nichts
nachzufragen.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK", "Wie geht es nun weiter, und bis wann darf ich mit Ihrer Antwort rechnen?"
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "Wie sehen die nächsten Schritte aus, und wann höre ich von Ihnen?"
)
REMINDER_CASUAL = REMINDER.replace(
    "ASK", "Wie geht es bei euch jetzt weiter, und wann höre ich von euch?"
)

NOTE = """
Heute passt ein Anruf bei {{ person or "der Firma" }} wegen der Stelle{{ job }}
{%- if date %}; das Gespräch war {{ date_plain }}{% endif %}.
{% if phone %}Die Nummer ist {{ phone }}.
{% else %}In den Mails steht keine Nummer, es bleibt also die Zentrale.{% endif %}

Was zu sagen ist: wer du bist, danke für das Gespräch, und dass du weiterhin sehr
interessiert bist. Biete dann an, zu schicken, was noch gebraucht wird
{%- if skill %}, und erwähne deine Erfahrung mit {{ skill }}{% endif %}.
{% if questions %}Für dich noch offen: {{ questions }}{% endif %}
"""

LANGUAGE = Language(
    code="de",
    title_before_degree=True,
    capital_behind_colon=True,
    articles=r"der|die|das|den|ein|eine|einen",
    weekdays=(
        "am Montag",
        "am Dienstag",
        "am Mittwoch",
        "am Donnerstag",
        "am Freitag",
        "am Samstag",
        "am Sonntag",
    ),
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    date="vom {{ day }}. {{ month }}",
    date_plain="am {{ day }}. {{ month }}",
    both=" und ",
    titles={"mr": "Herr", "ms": "Frau"},
    greetings={
        FORMAL: "Guten Tag {{ names }},",
        NEUTRAL: "Guten Tag {{ names }},",
        CASUAL: "Hallo {{ names }},",
    },
    titled={
        FORMAL: "Sehr geehrte{{ 'r' if key == 'mr' }} {{ names }},",
        NEUTRAL: "Guten Tag {{ names }},",
    },
    nameless={FORMAL: "Guten Tag,", NEUTRAL: "Guten Tag,", CASUAL: "Hallo,"},
    closes={
        FORMAL: "Mit freundlichen Grüßen",
        NEUTRAL: "Viele Grüße",
        CASUAL: "Liebe Grüße",
    },
    subjects={
        Kind.THANK_YOU: "Danke für das Gespräch",
        Kind.CHECK_IN: "Meine Bewerbung",
        Kind.MATERIALS: "Meine Unterlagen",
        Kind.CLOSING_THANKS: "Danke für die Gespräche",
        Kind.REMINDER: "Dein Gespräch über die Stelle{{ job }} {{ when }}",
    },
    job="{% if position %} als {{ position }}{% endif %}{% if at %} {{ at }}{% endif %}",
    at="bei",
    houses=(
        (r"universität|hochschule|fachhochschule|tu|th|fh|uni", "an der ", "die "),
        (
            r"stadt|gemeinde|landeshauptstadt|sparkasse|stiftung|polizei|ihk|diakonie"
            r"|caritas|volksbank|bundeswehr|bundesagentur",
            "bei der ",
            "die ",
        ),
        (
            r"landratsamt|finanzamt|bundesamt|landesamt|bundesministerium|ministerium"
            r"|klinikum|universitätsklinikum|krankenhaus|institut|museum|studentenwerk",
            "beim ",
            "das ",
        ),
        (r"landkreis|verband|verein|verlag|landesbetrieb", "beim ", "den "),
    ),
    things={
        "samples": "meine Arbeitsproben",
        "portfolio": "mein Portfolio",
        "references": "meine Referenzen",
        "cv": "meinen Lebenslauf",
        "resume": "meinen Lebenslauf",
        "certificates": "meine Zeugnisse",
        "code": "meine Codebeispiele",
        "task": "meine Lösung der Aufgabe",
        "slides": "meine Präsentation",
        "letter": "mein Anschreiben",
        "documents": "die Unterlagen",
    },
    promised="versprochen",
    requested="gewünscht",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} um {{ clock }} Uhr",
    note_subject="Anruf bei {{ person or 'der Firma' }} wegen der Stelle{{ job }}",
    note=NOTE,
    quotes=("\u201e", "\u201c"),
    most_topics=1,
    neutral_given=False,
    unfit=r"unser\w*|uns|wir|ihr\w*|sie|euer|eure\w*|dein\w*|du|ich|mein\w*|mich|mir",
)
