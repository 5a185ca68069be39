"""Portuguese words around times."""

from assistant.understanding.times.languages.language import Cues

CUES = Cues(
    answer=(
        r"\b(?:lhe|te|vos) (?:\S+ ){0,2}?(?:dizer|dar uma|dar um|adiantar)\b|\b(?:consigo|conseguimos|posso|podemos|poderei) (?:lhe |te |ja )*(?:dizer|dar|adiantar|confirmar|responder)(?:-lhe|-te)?\b",
        r"\b(?:notificad|avisad|contatad|contactad)[ao]s?\b|\b(?:me da|me de|de-me|da-me|deixa-me|deixe-me|nos de|de-nos) (?:ate|mais|uns|uma)\b",
        r"\bbat(?:e|em|emos|er) o martelo\b|\b(?:lhe|te) (?:digo|dou|envio|mando|escrevo)\b|\b(?:escolhemos|escolheremos|vamos escolher)\b",
        r"\b(?:entrar\w*|entramos|entro) (?:novamente )?em contat?c?to\b|\b(?:entraremos|entrarei) em contact?o\b",
        r"\b(?:retornar\w*|retornamos|respond\w*|daremos|darei|informar\w*|avisar\w*|decidir\w*|tomar\w*|comunicar\w*|contactar\w*|contatar\w*|ligar(?:ei|emos)|teremos|terei|tera|teras|(?:vai|vamos|vou|vao) (?:te |lhe |o |a )?(?:procurar|contatar|contactar|ligar|responder|retornar|chamar|avisar|escrever)|receber(?:a|as|emos|ao)|dar (?:um |uma )?(?:retorno|resposta|feedback)|damos|diremos|saber\w*|voltar\w* a (?:falar|contact\w*)|voltamos|concluir\w*|volto|enviaremos|escreveremos|procurar\w*|procuro|chamar(?:ei|emos)|definir\w*)\b",
        r"\b(?:te|lhe|vos|nos|a gente te|a gente) (?:dou|damos|dara|daremos|falo|falamos|digo|dizemos|aviso|avisamos|conto|contamos|passo|passamos|respond\w+|retorn\w+|escrev\w+|chamo|chamamos|ligo|ligamos|inform\w+|comunic\w+|confirm\w+|procuro)\b|\b(?:digo|dou|aviso|conto|confirmo|escrevo|ligo|dar|dizer|informar)-(?:te|lhe|vos)\b",
        r"\b(?:comunicad\w+|divulgad\w+|informad\w+|publicad\w+|definid\w+|comunicacao|decide|decidem|decidimos|avalia|avaliam|bater? o martelo|batemos o martelo|dar\w* noticias|avisamos|informamos|respondemos)\b",
        r"\b(?:resposta|decisao|retorno|noticias|feedback|resultado|resultados|novidades|devolutiva|posicao|posicionamento)\b",
        r"\b(?:processo|entrevistas)\b(?: \S+){0,6}? (?:termin\w*|conclu\w*|finaliz\w*|encerr\w*|dura\w*)",
        r"\b(?:se|caso) nao (?:receber|receba|tiver|tenha|tiveres|ouvir|te disser)\b",
    ),
    asks_owner=(r"\b(?:escreva-?(?:me|nos)|escreve-?(?:me|nos)|volte a (?:contactar|contatar|escrever)\w*|me (?:cobre|chame|procure|escreva)|nos procure|nos escreva|relembre|fique a vontade para (?:escrever|cobrar)|pergunte|pergunta|contacte-nos|entre em contat?c?t?o)\b",),
    not_answer=(
        r"\b(?:prova|teste|exercicio|caso|tarefa|questionario|documentacao|desafio)\b(?: \S+){0,4}? (?:entreg\w+|completar|enviar|realizar|devolver)\b",
        r"\b(?:por favor|por gentileza|pode|poderia|podes|podias|favor|pedimos|pedia|pedimos que|solicitamos|confirme|confirma|confirmar|agradecia|agradeciamos|agradecemos que|envie|responda|indique|preciso que|precisamos que)\b",
        r"\b(?:prazo para|data limite|vencimento|inicio previsto|data de inicio|validade|inscricoes|encerramento|ate quando)\b",
        r"\b(?:entrevista|reuniao|chamada|conversa|videochamada)\b(?: \S+){0,4}? (?:sera|e|no|fica|esta|marcada|agendada|as)\b",
        r"\b(?:seu|sua|teu|tua|vosso|vossa) (?:\S+ )?(?:retorno|resposta|confirmacao|disponibilidade|decisao|posicao)\b|\bretorno dia\b|\bremarcar\b",
        r"\b(?:nao (?:vai|vou|vamos|posso|pode\w*|consigo|consegue|precisa)|(?:voce )?tem ate|te receber|recebe-l[oa]|assin\w+|ok ate|aceite ate|venha|compareca|nos vemos)\b",
        r"\b(?:convite|link|agenda|calendario|detalhes)\b",
        r"\b(?:disponib\w+|disponivel|ferias|ausente|fora do escritorio|funciona|da jeito)\b",
    ),
    need=(r"\b(?:precisamos|precisaremos|preciso|precisar\w*|demorar\w*|levar\w*)\b",),
    extends=(r"\b(?:mais uma|mais um|mais tempo|mais alguns|adicional|atras\w+|outra)\b",),
    after_interview=(r"\b(?:apos|depois d[ae]|a contar da|seguinte a|seguir a) (?:a |sua |nossa |as |tua |a sua |a nossa |cada )?(?:ultima )?(?:entrevistas?|reuniao|conversa|chamada|visita|prova|etapa|dinamica)",),
    away=(
        r"\b(?:fora do escritorio|de ferias|em ferias|ausente|ferias|licenca|de licenca|em viagem|indisponivel)\b[^.\n]{0,60}?\b(?:ate|a|ao|inclusive)\b",
        r"\bate\b",
    ),
    back=(r"\b(?:responderemos|retomamos|retomaremos|reabrimos|voltamos|volto|voltarei|regresso|regressarei|de volta|retorno|retornarei|estarei de volta)\b",),
    roles=(
        ("hours", ("horário de trabalho", "horário de expediente", "horário comercial", "expediente", "o horário é", "horário da vaga", "segunda a sexta", "de segunda a sexta", "horário de atendimento", "aberto")),
        ("deadline", ("até", "até o dia", "até ao dia", "até dia", "antes de", "antes do", "prazo", "prazo:", "data limite", "no máximo até", "o mais tardar", "inscrições até", "até às", "prazo final")),
        ("posted", ("publicado em", "publicada em", "enviado em", "enviada em", "seu e-mail de", "candidatura de", "publicado a", "enviado", "mensagem de", "publicada a")),
        ("start_date", ("contrato de", "contrato a partir de", "estágio de", "contrato com início a", "data de início", "início em", "início previsto", "início previsto para", "começar em", "início do contrato", "admissão em", "data de admissão", "início a", "início das funções")),
        ("holiday", ("fechado em", "férias de", "de férias", "feriado", "encerrado", "fechados", "encerrados", "recesso de", "férias", "ausente")),
        ("past", ("nossa conversa de", "falamos em", "falámos", "desde", "entrevista do dia passado", "conversámos", "conversamos", "reunião de", "desde o dia")),
        ("old", ("inicialmente", "originalmente", "em vez de", "em vez das", "em vez da", "ao invés das", "ao invés da", "no lugar das", "e não mais", "em vez do", "ao invés de", "em lugar de", "inicialmente marcada para", "no lugar de", "marcada inicialmente", "que estava marcada para", "…foi cancelada", "…precisa ser remarcada", "…está cancelada", "…cancelada", "…tem de ser", "…não será possível", "…terá de", "…precisará ser", "…fica sem efeito")),
        ("unavailable", ("exceto", "menos", "…não posso", "…não consigo", "…não dá", "…não é possível", "…não me dá jeito", "…não estou disponível", "…não funciona")),
        ("arrival", ("favor chegar às", "recomendamos chegar às", "chegada às", "apresentar-se às", "comparecer às", "compareça às", "chegue às")),
    ),
    order=(("mais cedo", 0), ("mais tarde", -1)),
    pick=(("primeira", 0), ("primeiro", 0), ("segunda opção", 1), ("segunda hipótese", 1), ("segunda data", 1), ("segunda alternativa", 1), ("segunda proposta", 1), ("segunda possibilidade", 1), ("segundo", 1), ("terceira", 2), ("terceiro", 2), ("última", -1), ("último", -1), ("opção 1", 0), ("opção 2", 1), ("opção 3", 2), ("opção a", 0), ("opção b", 1)),
    refuse=(r"\b(?:nao|nenhum|nenhuma|infelizmente)\b",),
    prefer=(r"\b(?:melhor|ideal|prefir\w*|prefer\w*)\b",),
    unable=(r"\bnao (?:\w+ )?(?:vou|vai|vamos|vao|consig\w+|conseg\w+|poss\w+|pod\w+|sera|da)\b|\b(?:imprevisto|impossivel|doente)\b",),
    meeting=(r"\b(?:entrevista|reuniao|chamada|conversa|call|encontro|marcacao)\b",),
)  # fmt: skip
