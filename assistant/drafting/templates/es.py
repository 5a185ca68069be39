"""Spanish: no adjective tells whether a man or a woman writes, or is written to."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}Le agradezco esta nueva conversación sobre el puesto{{ job }}.
{% elif a %}Le agradezco la entrevista{{ day }} para el puesto{{ job }}.
{% else %}Muchas gracias por su tiempo y por la entrevista{{ day }} para el
puesto{{ job }}.{% endif %}
{% if topic %}{% if b %}Me interesó especialmente la conversación sobre {{ about }}.
{% else %}La parte sobre {{ about }} me pareció especialmente interesante.
{% endif %}{% endif %}
{% if others %}Le ruego que transmita también mi agradecimiento a {{ others }}.{% endif %}

{% if again %}Tras esta nueva conversación, mi interés por el puesto es aún mayor
{%- elif c %}La conversación confirmó mi interés por este trabajo
{%- else %}La entrevista ha reforzado mi interés por el puesto{% endif %}
{%- if skill %}, y con mucho gusto aportaría mi experiencia en {{ skill }}.
{% elif company %}, y con mucho gusto trabajaría {{ at }}.
{% else %}, y con mucho gusto lo asumiría.{% endif %}
{{ bring }}

{% if questions %}Me {% if many %}quedaron dos preguntas pendientes{% else %}quedó una
pregunta pendiente{% endif %}: {{ questions }}{% endif %}
{% if b %}Si necesita algo más de mi parte, se lo haré llegar con gusto, y podemos volver a
conversar cuando le convenga.
{% else %}Quedo a su disposición para cualquier consulta o para otra entrevista.
{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}Gracias por esta nueva conversación sobre el puesto{{ job }}.
{% elif a %}Muchas gracias por la conversación{{ day }} sobre el puesto{{ job }}.
{% else %}Gracias por su tiempo y por la conversación{{ day }} sobre el puesto{{ job }}.
{% endif %}
{% if topic %}{% if b %}Me gustó mucho hablar sobre {{ about }}.
{% else %}La conversación sobre {{ about }} me pareció muy interesante.
{% endif %}{% endif %}
{% if others %}Dé también las gracias de mi parte a {{ others }}, por favor.{% endif %}

{% if again %}Ahora que conozco mejor el trabajo, me atrae todavía más
{%- elif c %}Lo que supe del trabajo encaja con lo que busco
{%- else %}Después de la conversación el puesto me atrae aún más{% endif %}
{%- if skill %}, y creo que mi experiencia en {{ skill }} sería útil.
{% elif company %}, y me encantaría trabajar {{ at }}.
{% else %}, y me encantaría hacerlo.{% endif %}
{{ bring }}

{% if questions %}Hay {% if many %}dos cosas{% else %}algo{% endif %} que no llegué a
preguntar: {{ questions }}{% endif %}
{% if b %}Si necesita algo más, no dude en decírmelo.
{% else %}Respondo con gusto a cualquier otra pregunta, y podemos volver a hablar cuando
quiera.
{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}Gracias por esta nueva charla sobre el puesto{{ job }}.
{% elif a %}Muchas gracias por la charla{{ day }} sobre el puesto{{ job }}.
{% else %}Gracias por tu tiempo y por la charla{{ day }} sobre el puesto{{ job }}.
{% endif %}
{% if topic %}{% if b %}Me encantó hablar sobre {{ about }}.
{% else %}Lo que más me gustó fue hablar sobre {{ about }}.{% endif %}{% endif %}
{% if others %}Da también las gracias de mi parte a {{ others }}.{% endif %}

{% if again %}Después de esta charla tengo aún más ganas de este trabajo
{%- elif c %}Lo que he oído del trabajo me suena muy bien
{%- else %}Salí de la charla con aún más ganas de este puesto{% endif %}
{%- if skill %}, y me gustaría aprovechar ahí mi experiencia en {{ skill }}.
{% elif company %}, y me encantaría trabajar {{ at }}.
{% else %}, y me encantaría hacerlo.{% endif %}
{{ bring }}

{% if questions %}Me {% if many %}quedaron dos preguntas{% else %}quedó una
pregunta{% endif %}: {{ questions }}{% endif %}
{% if b %}Si necesitas algo más, dímelo sin problema.
{% else %}Cualquier cosa que te haga falta, me dices y lo hablamos.{% endif %}
"""

BRING_FORMAL = """
{% if sends %}Tal como {{ how }}, le envío {{ sends }}.
{% if offers %}También pongo a su disposición {{ offers }}.{% endif %}
{% elif offers %}Tal como {{ how }}, pongo a su disposición {{ offers }}.{% endif %}
"""

BRING_NEUTRAL = """
{% if sends %}Tal como {{ how }}, le envío {{ sends }}.
{% if offers %}También pongo a su disposición {{ offers }}.{% endif %}
{% elif offers %}Tal como {{ how }}, pongo a su disposición {{ offers }}.{% endif %}
"""

BRING_CASUAL = """
{% if sends %}Tal como {{ how }}, te envío {{ sends }}.
{% if offers %}También pongo a tu disposición {{ offers }}.{% endif %}
{% elif offers %}Tal como {{ how }}, pongo a tu disposición {{ offers }}.{% endif %}
"""

CHECK_IN_FORMAL = """
{% if suggested %}Tal como me indicó, vuelvo a escribirle acerca del puesto{{ job }}.
{% elif once_more %}Le agradezco que me mantenga al corriente sobre el puesto{{ job }}.
{% else %}Le escribo en relación con el puesto{{ job }}
{%- if date %} y con la entrevista {{ date }}{% endif %}.{% endif %}
{% if not asks %}Mi interés no ha hecho más que crecer desde entonces.
{% elif a %}¿Podría indicarme en qué fase se encuentra el proceso de selección?
{% else %}¿Podría decirme cómo avanza el proceso de selección?{% endif %}

{% if not asks %}Si le resultan útiles referencias, muestras de mi trabajo o más detalles
sobre mi experiencia{% if skill %} en {{ skill }}{% endif %}, se los enviaré con gusto.
{% elif b %}El puesto me sigue interesando mucho. Si le falta algún documento, se lo haré
llegar enseguida.
{% else %}Mantengo intacto mi interés y le enviaré con gusto todo lo que pueda serle
útil.{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}Como me propuso, le escribo de nuevo por el puesto{{ job }}.
{% elif once_more %}Gracias por mantenerme al tanto sobre el puesto{{ job }}.
{% else %}Le escribo en relación con el puesto{{ job }}
{%- if date %}, después de la conversación {{ date }}{% endif %}.{% endif %}
{% if not asks %}Me seguiría gustando mucho trabajar con ustedes.
{% elif a %}¿Me podría decir en qué punto está el proceso?
{% else %}¿Cómo va el proceso por su parte?{% endif %}

{% if not asks %}Si le sirven referencias, muestras de mi trabajo o más detalles sobre mi
experiencia{% if skill %} en {{ skill }}{% endif %}, se los mando con gusto.
{% elif b %}Me sigue interesando mucho. No hay ninguna prisa, y si mientras tanto falta
algo por mi parte, lo mando con gusto.
{% else %}Mi interés sigue siendo el mismo. Si todavía es pronto para decir algo, no hay
ningún problema.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}Como me propusiste, te escribo otra vez por el puesto{{ job }}.
{% elif once_more %}Gracias por tenerme al tanto del puesto{{ job }}.
{% else %}Te escribo por el puesto{{ job }}
{%- if date %}, después de la charla {{ date }}{% endif %}.{% endif %}
{% if not asks %}Sigo con muchas ganas.
{% elif a %}¿Cómo va el proceso?
{% else %}¿En qué punto está todo?{% endif %}

{% if not asks %}Si te sirven referencias, muestras de mi trabajo o más detalles sobre mi
experiencia{% if skill %} en {{ skill }}{% endif %}, te los mando con mucho gusto.
{% elif b %}Me sigue interesando mucho. Sin prisa, y si mientras tanto te puedo mandar
algo, dímelo.
{% else %}Sigo con las mismas ganas. Si todavía es pronto para saberlo, no pasa nada.
{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}Respondo a su pregunta sobre el puesto{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Tal como {{ how }}, le envío {{ sends }} para el puesto{{ job }}.
{% if offers %}También pongo a su disposición {{ offers }}.{% endif %}
{% else %}Tal como {{ how }}, pongo a su disposición {{ offers }} para el
puesto{{ job }}.{% endif %}

{% if a %}Si desea algún otro documento, no dude en decírmelo.
{% else %}Si necesita algo más o prefiere otro formato, se lo enviaré con gusto.
{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}Esta es la respuesta a su pregunta sobre el puesto{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Tal como {{ how }}, le mando {{ sends }} para el puesto{{ job }}.
{% if offers %}También pongo a su disposición {{ offers }}.{% endif %}
{% else %}Tal como {{ how }}, pongo a su disposición {{ offers }} para el
puesto{{ job }}.{% endif %}

{% if a %}Si falta algo o quiere ver más, dígamelo.
{% else %}Si hace falta algo más, lo envío con gusto.{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}Aquí va la respuesta a tu pregunta sobre el puesto{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Tal como {{ how }}, te mando {{ sends }} para el puesto{{ job }}.
{% if offers %}También pongo a tu disposición {{ offers }}.{% endif %}
{% else %}Tal como {{ how }}, pongo a tu disposición {{ offers }} para el
puesto{{ job }}.{% endif %}

{% if a %}Si falta algo, dímelo.
{% else %}Si quieres ver algo más, me dices y te lo mando.{% endif %}
"""

CLOSING_FORMAL = """
Le agradezco que me haya comunicado su decisión sobre el puesto{{ job }}, así como el
tiempo dedicado a mi candidatura.
{% if others %}Le ruego que transmita también mi agradecimiento a {{ others }}.{% endif %}

{% if topic %}Me resultó muy valiosa la conversación sobre {{ about }}
{%- elif company %}Ha sido un placer conocer mejor {{ company }}
{%- else %}Las conversaciones me resultaron muy valiosas{% endif %}, y
{%- if a %} le agradecería que me tuviera en cuenta si surge un puesto adecuado.
{% else %} me alegraría que me tuviera presente para futuras oportunidades.{% endif %}
Les deseo a usted y a su equipo mucho éxito.
"""

CLOSING_NEUTRAL = """
Gracias por avisarme sobre el puesto{{ job }} y por todo el tiempo que me ha dedicado.
{% if others %}Dé también las gracias de mi parte a {{ others }}, por favor.{% endif %}

{% if topic %}Disfruté mucho la conversación sobre {{ about }}.
{% elif company %}Me ha gustado mucho conocer {{ company }}.
{% else %}Me han gustado mucho las conversaciones.{% endif %}
{% if a %}Si más adelante surge otra vacante, me encantaría que me tuviera en cuenta.
{% else %}Téngame en cuenta, por favor, si se abre otro puesto que encaje.{% endif %}
Les deseo todo lo mejor a usted y al equipo.
"""

CLOSING_CASUAL = """
Gracias por avisarme sobre el puesto{{ job }} y por todo el tiempo que me has dedicado.
{% if others %}Da también las gracias de mi parte a {{ others }}.{% endif %}

{% if topic %}Disfruté mucho hablando sobre {{ about }}.
{% elif company %}Me ha gustado mucho conocer {{ company }}.
{% else %}Me han gustado mucho las charlas.{% endif %}
{% if a %}Si surge otra cosa más adelante, acuérdate de mí.
{% else %}Tenme en cuenta si sale otro puesto; me encantaría volver a hablar.{% endif %}
¡Todo lo mejor para ti y para el equipo!
"""

REMINDER = """
Tu entrevista para el puesto{{ job }} es {{ when }}
{%- if others %}, con {{ others }}{% endif %}.
{% if questions %}También querías preguntar: {{ questions }}{% endif %}

Antes de que termine, pregunta qué viene después y cuándo puedes esperar una respuesta, por
ejemplo así: ASK

Apunta el día que te digan. Hasta que pase, no hay nada que preguntar.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK", "¿cuáles son los próximos pasos y cuándo podría esperar su respuesta?"
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "¿cuáles son los próximos pasos y cuándo tendré noticias de ustedes?"
)
REMINDER_CASUAL = REMINDER.replace("ASK", "¿qué viene ahora y cuándo sabré algo?")

NOTE = """
Hoy es buen día para llamar a {{ person or "la empresa" }} por el puesto{{ job }}
{%- if date %}; la entrevista fue {{ date_plain }}{% endif %}.
{% if phone %}El número es {{ phone }}.
{% else %}En sus correos no aparece ningún número; queda la centralita.{% endif %}

Qué decir: quién eres, gracias por la entrevista, y que el puesto te sigue interesando
mucho. Luego ofrece enviar lo que les haga falta
{%- if skill %} y menciona tu experiencia en {{ skill }}{% endif %}.
{% if questions %}Te queda por preguntar: {{ questions }}{% endif %}
"""

LANGUAGE = Language(
    code="es",
    family_names=2,
    question_opens="¿",
    matter="el tema",
    articles=r"el|la|los|las|un|una",
    weekdays=(
        "del lunes",
        "del martes",
        "del miércoles",
        "del jueves",
        "del viernes",
        "del sábado",
        "del domingo",
    ),
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    date="del {{ day }} de {{ month }}",
    date_plain="el {{ day }} de {{ month }}",
    both=" y ",
    both_changed=" e ",
    changes_both=r"i|hi(?![ae])",
    titles={"mr": "Sr.", "ms": "Sra."},
    greetings={
        FORMAL: "Hola, {{ names }}:",
        NEUTRAL: "Hola, {{ names }}:",
        CASUAL: "Hola, {{ names }}:",
    },
    titled={
        FORMAL: "Estimad{{ 'o' if key == 'mr' else 'a' }} {{ names }}:",
        NEUTRAL: "Hola, {{ names }}:",
    },
    nameless={FORMAL: "Hola:", NEUTRAL: "Hola:", CASUAL: "Hola:"},
    closes={
        FORMAL: "Atentamente,",
        NEUTRAL: "Saludos cordiales,",
        CASUAL: "Un saludo,",
    },
    subjects={
        Kind.THANK_YOU: "Gracias por la entrevista",
        Kind.CHECK_IN: "Mi candidatura",
        Kind.MATERIALS: "Documentos para mi candidatura",
        Kind.CLOSING_THANKS: "Gracias por el tiempo dedicado",
        Kind.REMINDER: "Tu entrevista para el puesto{{ job }}: {{ when }}",
    },
    job="{% if position %} de {{ position }}{% endif %}{% if at %} {{ at }}{% endif %}",
    at="en",
    houses=(
        (
            r"universidad|escuela|agencia|fundación|asociación|clínica|diputación|junta"
            r"|generalitat|academia|cámara|comunidad|consejería|biblioteca|universitat",
            "en la ",
            "la ",
        ),
        (
            r"ayuntamiento|hospital|instituto|ministerio|centro|colegio|museo|gobierno"
            r"|consejo|grupo|teatro|servicio|banco (?:de|del)",
            "en el ",
            "el ",
        ),
    ),
    things={
        "samples": "algunas muestras de mi trabajo",
        "portfolio": "mi portafolio",
        "references": "mis referencias",
        "cv": "mi currículum",
        "resume": "mi currículum",
        "certificates": "mis títulos",
        "code": "algunas muestras de mi código",
        "task": "mi solución del ejercicio",
        "slides": "mi presentación",
        "letter": "mi carta de presentación",
        "documents": "los documentos",
    },
    promised="prometí",
    requested="se me pidió",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} a las {{ clock }}",
    note_subject="Llamar a {{ person or 'la empresa' }} por el puesto{{ job }}",
    note=NOTE,
    quotes=("\u00ab", "\u00bb"),
    most_topics=1,
    unfit=r"nuestr\w*|nosotr\w*|nos|su|sus|usted\w*|tu|tus|tú|mi|mis|me|vuestr\w*",
)
