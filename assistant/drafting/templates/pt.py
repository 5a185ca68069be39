"""Portuguese, in words that Brazil and Portugal share; the writer's gender is untold."""

from assistant.drafting.templates.language import Language, lay_out
from assistant.vocabulary import FollowupKind as Kind
from assistant.vocabulary import Register

FORMAL, NEUTRAL, CASUAL = Register.FORMAL, Register.NEUTRAL, Register.CASUAL

THANK_YOU_FORMAL = """
{% if again %}Agradeço esta nova conversa sobre a vaga{{ job }}.
{% elif a %}Agradeço a entrevista{{ day }} para a vaga{{ job }}.
{% else %}Agradeço o tempo dedicado à entrevista{{ day }} para a vaga{{ job }}.
{% endif %}
{% if topic %}{% if b %}Achei particularmente interessante a conversa sobre {{ about }}.
{% else %}A conversa sobre {{ about }} chamou especialmente a minha atenção.
{% endif %}{% endif %}
{% if others %}Peço que transmita o meu agradecimento também a {{ others }}.{% endif %}

{% if again %}Depois desta nova conversa, o meu interesse pela vaga é ainda maior
{%- elif c %}A conversa confirmou o meu interesse por este trabalho
{%- else %}A descrição que ouvi do trabalho reforçou o meu interesse{% endif %}
{%- if skill %}, e teria muito gosto em contribuir com a minha experiência em {{ skill }}.
{% elif company %}, e teria muito gosto em trabalhar {{ at }}.
{% else %}, e teria muito gosto em assumir a função.{% endif %}
{{ bring }}

{% if questions %}Da minha parte, {% if many %}ficaram duas perguntas{% else %}ficou uma
pergunta{% endif %} em aberto: {{ questions }}{% endif %}
{% if b %}Se for necessário algo mais, enviarei com todo o gosto, e posso voltar a conversar
quando for conveniente.
{% else %}Permaneço à disposição para qualquer esclarecimento ou para uma nova conversa.
{% endif %}
"""

THANK_YOU_NEUTRAL = """
{% if again %}Agradeço a nova conversa{{ day }} sobre a vaga{{ job }}.
{% elif a %}Agradeço muito a conversa{{ day }} sobre a vaga{{ job }}.
{% else %}Agradeço o seu tempo e a boa conversa{{ day }} sobre a vaga{{ job }}.{% endif %}
{% if topic %}{% if b %}Gostei muito de falar sobre {{ about }}.
{% else %}A conversa sobre {{ about }} foi o que mais me interessou.{% endif %}{% endif %}
{% if others %}Por favor, agradeça também a {{ others }} da minha parte.{% endif %}

{% if again %}Agora que conheço melhor o trabalho, tenho ainda mais interesse nele
{%- elif c %}O que ouvi sobre o trabalho combina bem com o que procuro
{%- else %}Depois da conversa, a vaga parece ainda mais interessante{% endif %}
{%- if skill %}, e creio que a minha experiência em {{ skill }} seria útil.
{% elif company %}, e gostaria muito de trabalhar {{ at }}.
{% else %}, e gostaria muito de assumir a função.{% endif %}
{{ bring }}

{% if questions %}Há {% if many %}duas coisas{% else %}algo{% endif %} que não cheguei a
perguntar: {{ questions }}{% endif %}
{% if b %}Se faltar alguma coisa da minha parte, é só dizer.
{% else %}Respondo com gosto a outras perguntas e posso voltar a conversar.{% endif %}
"""

THANK_YOU_CASUAL = """
{% if again %}Foi muito bom voltar a conversar sobre a vaga{{ job }}.
{% elif a %}Adorei a conversa{{ day }} sobre a vaga{{ job }}.
{% else %}Foi muito boa a conversa{{ day }} sobre a vaga{{ job }}.{% endif %}
Agradeço o seu tempo.
{% if topic %}{% if b %}Gostei mesmo de falar sobre {{ about }}.
{% else %}Falar sobre {{ about }} foi a minha parte preferida.{% endif %}{% endif %}
{% if others %}Agradeça também a {{ others }} por mim.{% endif %}

{% if again %}Depois desta conversa, tenho ainda mais vontade de fazer este trabalho
{%- elif c %}O que ouvi sobre o trabalho tem tudo a ver comigo
{%- else %}Fiquei com ainda mais vontade de fazer este trabalho{% endif %}
{%- if skill %}, e gostaria de aproveitar a minha experiência em {{ skill }}.
{% elif company %}, e adoraria trabalhar {{ at }}.
{% else %}, e adoraria fazer parte.{% endif %}
{{ bring }}

{% if questions %}{% if many %}Ficaram duas perguntas{% else %}Ficou uma
pergunta{% endif %}: {{ questions }}{% endif %}
{% if b %}Se precisar de mais alguma coisa, é só dizer.
{% else %}Se surgirem outras perguntas, podemos falar de novo.{% endif %}
"""

BRING_FORMAL = """
{% if sends %}Conforme {{ how }}, envio {{ sends }}.
{% if offers %}Também coloco à disposição {{ offers }}.{% endif %}
{% elif offers %}Conforme {{ how }}, coloco à disposição {{ offers }}.{% endif %}
"""
BRING_NEUTRAL = BRING_FORMAL
BRING_CASUAL = BRING_FORMAL

CHECK_IN_FORMAL = """
{% if suggested %}Conforme a sua sugestão, volto a escrever sobre a vaga{{ job }}.
{% elif once_more %}Agradeço as informações sobre a vaga{{ job }}.
{% else %}Escrevo a respeito da vaga{{ job }}
{%- if date %} e da entrevista {{ date }}{% endif %}.{% endif %}
{% if not asks %}O meu interesse só cresceu desde então.
{% elif a %}Seria possível saber em que fase se encontra o processo de seleção?
{% else %}Gostaria de saber como avança o processo de seleção.{% endif %}

{% if not asks %}Se forem úteis referências, exemplos do meu trabalho ou mais detalhes sobre
a minha experiência{% if skill %} em {{ skill }}{% endif %}, enviarei com todo o gosto.
{% elif b %}Continuo com muito interesse na vaga. Se faltar algum documento, enviarei de
imediato.
{% else %}Mantenho todo o interesse e envio com gosto o que puder ser útil.{% endif %}
"""

CHECK_IN_NEUTRAL = """
{% if suggested %}Como sugeriu, escrevo de novo sobre a vaga{{ job }}.
{% elif once_more %}Agradeço as notícias sobre a vaga{{ job }}.
{% else %}Escrevo sobre a vaga{{ job }}
{%- if date %}, depois da conversa {{ date }}{% endif %}.{% endif %}
{% if not asks %}Continuo com muita vontade de fazer este trabalho.
{% elif a %}Poderia dizer em que ponto está o processo?
{% else %}Como está o processo por aí?{% endif %}

{% if not asks %}Se ajudar, envio referências, exemplos do meu trabalho ou mais detalhes
sobre a minha experiência{% if skill %} em {{ skill }}{% endif %}.
{% elif b %}O meu interesse continua o mesmo. Não há pressa, e se até lá faltar algo da minha
parte, envio com gosto.
{% else %}Continuo com muito interesse. Se ainda for cedo para dizer, não há problema
nenhum.{% endif %}
"""

CHECK_IN_CASUAL = """
{% if suggested %}Como sugeriu, aqui estou de novo por causa da vaga{{ job }}.
{% elif once_more %}É bom ter notícias sobre a vaga{{ job }}.
{% else %}Passo por aqui por causa da vaga{{ job }}
{%- if date %}, depois da conversa {{ date }}{% endif %}.{% endif %}
{% if not asks %}Continuo com muita vontade.
{% elif a %}Como anda o processo?
{% else %}Em que ponto está tudo por aí?{% endif %}

{% if not asks %}Se ajudar, envio referências, exemplos do meu trabalho ou mais detalhes
sobre a minha experiência{% if skill %} em {{ skill }}{% endif %}.
{% elif b %}A vontade continua a mesma. Sem pressa, e se eu puder enviar algo até lá, é só
dizer.
{% else %}Continuo com a mesma vontade. Se ainda for cedo para saber, tudo bem.
{% endif %}
"""

MATERIALS_FORMAL = """
{% if answer %}Respondo à sua pergunta sobre a vaga{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Conforme {{ how }}, envio {{ sends }} para a vaga{{ job }}.
{% if offers %}Também coloco à disposição {{ offers }}.{% endif %}
{% else %}Conforme {{ how }}, coloco à disposição {{ offers }} para a vaga{{ job }}.
{% endif %}

{% if a %}Se desejar mais algum documento, peço que me informe.
{% else %}Se for preciso algo mais ou outro formato, enviarei com todo o gosto.
{% endif %}
"""

MATERIALS_NEUTRAL = """
{% if answer %}Segue a resposta à sua pergunta sobre a vaga{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Conforme {{ how }}, envio {{ sends }} para a vaga{{ job }}.
{% if offers %}Também coloco à disposição {{ offers }}.{% endif %}
{% else %}Conforme {{ how }}, coloco à disposição {{ offers }} para a vaga{{ job }}.
{% endif %}

{% if a %}Se faltar algo ou quiser ver mais, é só dizer.
{% else %}Se for preciso mais alguma coisa, envio com gosto.{% endif %}
"""

MATERIALS_CASUAL = """
{% if answer %}Aqui vai a resposta à sua pergunta sobre a vaga{{ job }}. {{ answer }} {{ bring }}
{% elif sends %}Conforme {{ how }}, aqui vai, para a vaga{{ job }}: {{ sends }}.
{% if offers %}Também coloco à disposição {{ offers }}.{% endif %}
{% else %}Conforme {{ how }}, coloco à disposição {{ offers }} para a vaga{{ job }}.
{% endif %}

{% if a %}Se faltar algo, é só dizer.
{% else %}Se quiser ver mais alguma coisa, eu envio.{% endif %}
"""

CLOSING_FORMAL = """
Agradeço a comunicação da sua decisão sobre a vaga{{ job }}, bem como o tempo dedicado à
minha candidatura.
{% if others %}Peço que transmita o meu agradecimento também a {{ others }}.{% endif %}

{% if topic %}A conversa sobre {{ about }} foi muito valiosa para mim
{%- elif company %}Foi um prazer conhecer melhor a empresa
{%- else %}As conversas foram muito valiosas para mim{% endif %}, e
{%- if a %} peço que me tenha em conta se surgir uma vaga adequada.
{% else %} peço que considere o meu nome em futuras oportunidades.{% endif %}
Desejo muito sucesso a todos.
"""

CLOSING_NEUTRAL = """
Agradeço a resposta sobre a vaga{{ job }} e todo o tempo dedicado a mim.
{% if others %}Por favor, agradeça também a {{ others }} da minha parte.{% endif %}

{% if topic %}Gostei muito da conversa sobre {{ about }}.
{% elif company %}Gostei muito de conhecer a empresa.
{% else %}Gostei muito das nossas conversas.{% endif %}
{% if a %}Se mais tarde surgir outra vaga, lembre-se de mim.
{% else %}Se um dia abrir outra vaga que combine, gostaria muito de saber.{% endif %}
Tudo de bom para todos.
"""

CLOSING_CASUAL = """
Agradeço a resposta sobre a vaga{{ job }} e o tempo dedicado a mim.
{% if others %}Agradeça também a {{ others }} por mim.{% endif %}

{% if topic %}Adorei a conversa sobre {{ about }}.
{% elif company %}Foi muito bom conhecer a empresa.
{% else %}Foram ótimas conversas.{% endif %}
{% if a %}Se aparecer outra coisa, lembre-se de mim.
{% else %}Se aparecer outra vaga, adoraria voltar a conversar.{% endif %}
Tudo de bom para todos!
"""

REMINDER = """
A sua entrevista para a vaga{{ job }} é {{ when }}
{%- if others %}, com {{ others }}{% endif %}.
{% if questions %}Também queria perguntar: {{ questions }}{% endif %}

Antes de terminar, pergunte o que vem a seguir e quando pode esperar uma resposta, por
exemplo assim: ASK

Anote o dia que disserem. Enquanto ele não passar, não há nada a perguntar.
"""
REMINDER_FORMAL = REMINDER.replace(
    "ASK", "quais são os próximos passos, e até quando posso esperar a sua resposta?"
)
REMINDER_NEUTRAL = REMINDER.replace(
    "ASK", "quais são os próximos passos, e quando terei notícias?"
)
REMINDER_CASUAL = REMINDER.replace("ASK", "o que vem agora, e quando terei notícias?")

NOTE = """
Hoje é um bom dia para ligar para {{ person or "a empresa" }} sobre a vaga{{ job }}
{%- if date %}; a entrevista foi {{ date_plain }}{% endif %}.
{% if phone %}O número é {{ phone }}.
{% else %}As mensagens não trazem nenhum número; resta o número geral.{% endif %}

O que dizer: o seu nome, um agradecimento pela entrevista, e que a vaga continua a
interessar muito. Depois, ofereça o que ainda for preciso enviar
{%- if skill %} e fale da sua experiência em {{ skill }}{% endif %}.
{% if questions %}Ainda por perguntar: {{ questions }}{% endif %}
"""

LANGUAGE = Language(
    code="pt",
    family_names=2,
    matter="o tema",
    articles=r"o|a|os|as|um|uma",
    weekdays=(
        "de segunda-feira",
        "de terça-feira",
        "de quarta-feira",
        "de quinta-feira",
        "de sexta-feira",
        "de sábado",
        "de domingo",
    ),
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    date="de {{ day }} de {{ month }}",
    date_plain="no dia {{ day }} de {{ month }}",
    both=" e ",
    titles={"mr": "Sr.", "ms": "Sra."},
    greetings={
        FORMAL: "Olá, {{ names }},",
        NEUTRAL: "Olá, {{ names }},",
        CASUAL: "Olá, {{ names }},",
    },
    titled={
        FORMAL: "Prezad{{ 'o' if key == 'mr' else 'a' }} {{ names }},",
        NEUTRAL: "Olá, {{ names }},",
    },
    nameless={FORMAL: "Olá,", NEUTRAL: "Olá,", CASUAL: "Olá,"},
    closes={
        FORMAL: "Atenciosamente,",
        NEUTRAL: "Cordialmente,",
        CASUAL: "Um abraço,",
    },
    subjects={
        Kind.THANK_YOU: "Agradecimento pela entrevista",
        Kind.CHECK_IN: "A minha candidatura",
        Kind.MATERIALS: "Documentos da minha candidatura",
        Kind.CLOSING_THANKS: "Agradecimento",
        Kind.REMINDER: "A sua entrevista para a vaga{{ job }}: {{ when }}",
    },
    job="{% if position %} de {{ position }}{% endif %}{% if at %} {{ at }}{% endif %}",
    at="na",
    houses=(
        (
            r"grupo|banco|instituto|hospital|laboratório|centro|colégio|itaú|nubank"
            r"|mercado|estúdio|escritório|ministério|tribunal|museu|conselho|sebrae|sesc"
            r"|senai|senac|sesi|serviço|governo|município|cartório|teatro",
            "no ",
            "o ",
        ),
        (r"correios|hospitais|laboratórios|supermercados", "nos ", "os "),
    ),
    things={
        "samples": "exemplos do meu trabalho",
        "portfolio": "o meu portfólio",
        "references": "as minhas referências",
        "cv": "o meu currículo",
        "resume": "o meu currículo",
        "certificates": "os meus certificados",
        "code": "exemplos do meu código",
        "task": "a minha solução do exercício",
        "slides": "a minha apresentação",
        "letter": "a minha carta de apresentação",
        "documents": "os documentos",
    },
    promised="prometido",
    requested="solicitado",
    letters=lay_out(
        thank_you=(THANK_YOU_FORMAL, THANK_YOU_NEUTRAL, THANK_YOU_CASUAL),
        check_in=(CHECK_IN_FORMAL, CHECK_IN_NEUTRAL, CHECK_IN_CASUAL),
        materials=(MATERIALS_FORMAL, MATERIALS_NEUTRAL, MATERIALS_CASUAL),
        closing_thanks=(CLOSING_FORMAL, CLOSING_NEUTRAL, CLOSING_CASUAL),
        reminder=(REMINDER_FORMAL, REMINDER_NEUTRAL, REMINDER_CASUAL),
    ),
    bring={FORMAL: BRING_FORMAL, NEUTRAL: BRING_NEUTRAL, CASUAL: BRING_CASUAL},
    when="{{ date }} às {{ clock }}",
    note_subject="Ligar para {{ person or 'a empresa' }} sobre a vaga{{ job }}",
    note=NOTE,
    quotes=("\u201c", "\u201d"),
    most_topics=1,
    unfit=r"noss\w*|nós|nos|seus?|suas?|você\w*|vocês|teus?|tuas?|meus?|minhas?|eu|me",
)
