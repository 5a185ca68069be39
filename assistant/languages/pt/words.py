"""Portuguese."""

from assistant.languages.words import Words

MACROS = {
    "chose": "(escolh*|optou|optámos|optamos|optar|preferi*|contrat*|selecionou|selecionámos|selecionamos|apostou|apostámos|apostamos|encontrou|encontrámos|encontramos|encontrad*|preench*|ficámos com|ficamos com|fech* com|fechando com|avanç* com|segu* com|prosseguir com|prioridade|preferência|recaiu|promover|promoveu|promovemos)",
    "other": "(outr[ao]s? (pessoa*|candidat*|perfi*|finalista*|profissiona*|colega*)|noutr*|a pessoa (certa|ideal|indicada|adequada)|(um|uma) (pessoa|perfil|candidat*|colega|profissional|moça|rapaz|moço|elemento da casa) ?(que|com|de|intern*|mais|cuj*|já)?|perfis (que|com|mais|já)|promoção interna|candidat* intern*|alguém (que|com|de|mais|da casa)|elemento da casa)",
    "iv": "(entrevista*|chamada|videochamada|reunião|conversa|bate-?papo|encontro|ligação|call|sessão|videoconferência|papo)",
    "day": "(segunda*|terça*|quarta*|quinta*|sexta*|amanhã|hoje|dia #|próxim*|às #)",
    "glad": "(gostaríamos|gostaria|prazer|satisfação|queremos|temos o prazer|feliz|felizes|adoraríamos|adoraria|alegria|contentes|gostávamos|gostava)",
}

CUES = {
    "hiring.interview": """
(entrevista|entrevistas|entrevistador*|entrevistá-l*)
(primeira|segunda|terceira|última|próxima|final|nova) (entrevista|fase|etapa|ronda|rodada)
(processo|equipa|equipe|time|fase|comissão) (~ )?(de |do )?(seleção|seletivo|recrutamento|contratação)
(procedimento concursal|concurso público|método de seleção|júri|prova oral|etapa de entrevista)
""",
    "hiring.application": """
(sua|tua|minha|a|seu|meu|teu) (candidatura|inscrição|cv|currículo|currículum|perfil|portfólio|portfolio|aplicação)
(candidatura|candidato|candidata|candidatos|candidatou-se|candidatar*|currículo|cv|inscrição|teste técnico|carta de apresentação|pré-selecionad*|portfólio)
(etapa|fase) (~ )?(do|no|deste|desse) (nosso )?(processo|recrutamento)
(se |te )?(candidatar|inscrever|candidataste|candidatou|inscreveu|participar) (~ )?(à|na|a|da|do|no|para|pra) (~ )?(vaga|processo|oportunidade|anúncio|posição)
(o teu percurso|o seu percurso|sua trajetória|sua experiência|tua experiência|seu perfil|teu perfil|sua história)
(finalista*|reta final|aprovad[ao] (em|para|na|no)|teste que você|seu teste|perfis|cadastro)
""",
    "hiring.role": """
(vaga|cargo|posição|função|oportunidade|estágio|posto|lugar) (de|da|do|para|em|na|como)
(a|da|à|esta|nossa|uma|o|do|este|ao) (vaga|posição|função|cargo|oportunidade)
(recrutador*|recrutamento|recursos humanos|rh|talentos?|talent acquisition|seleção|gente e gestão|pessoas e cultura|headhunter|atração de talentos)
(pretensão salarial|expectativa salarial|admissão prevista|data de admissão|contratação|contrato (sem termo|a termo|de experiência)|aviso prévio|clt)
(vaga|vagas|posto de trabalho|recrutamento|contratações|gestora? da vaga)
(time de gente|gente e gestão|gente & gestão|people|recrutador*|hr|procedimento concursal|ex-gestor*)
(regime de turno|pretensão|requisitos da vaga|requisitos|carta-oferta|minuta|autocandidatura|candidatura espontânea)
(recrutador*|gestor* da vaga|contratação|admissão|posto de trabalho|regime clt|contrato de trabalho)
(contratar|contratamos|contrataremos)
""",
    "hiring.meet": """
(conhecê-l*|conhecer-te|te conhecer|conhecer você|falar contigo|conversar com você|falar consigo|conhecer melhor)
(próxim*|seguintes*) (passo*|fase|etapa*)
""",
    "hiring.process": """
(decisão|decisões) (~ )?(final|tom*|definitiva|será)?
(comité|comitê|painel|direção|diretoria|equipa|equipe|time) (~ )?(reún*|decid*|avali*|delib*)
(outros|demais|últimos|últimas|mais) (~ )?(candidatos|entrevistas|conversas)
(o processo|nossa (conversa|reunião)|seu tempo|teu tempo|ter vindo|conversa (de|com)|retorno do cliente)
""",
    "invite.fixed": """
(convocad*|marcad*|apresente-se|comparecer) (~ )?entrevista*
(anotado|apontado),? (segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|dia #)
<iv> (~ )?(está|foi|fica|ficou|será|vai|terá|é) (~ )?(confirmad*|agendad*|marcad*|programad*|reservad*|lugar|realizada|no dia|na <day>|prevista)
(confirm*|confirmação) (~ )?(<iv>|presença)
(confirmação|lembrete|convocatória|agendamento) (~ )?(de |da |do |à |para )?(a |sua |tua )?(~ )?<iv>
(fica*|ficou|está|tudo|temos|então) (~ )?(confirmad*|agendad*|marcad*|reservad*|combinad*|fechad*|certo então|anotad*|bloquead*)
(nos vemos|nos falamos|falamos|até|vemo-nos|falamo-nos) (~ )?(então|<day>|lá)
(aguardamos|esperamos|receb*|lig*|telefon*|contactar*) (~ )?(você|te|-lhe|vocês|por si|por você|por ti|consigo|contigo) (~ )?<day>
(terá|terás|teremos|irá|vai|vais|você vai) (~ )?(lugar|conversar com|falar com|conhecer|entrevista com|uma conversa|reunir)
(decorrer|realizar-se|realizar|acontecer|ocorrer)(á|se-á)? (~ )?(no dia|às|na|em|por|via)
(decorre|realiza-se|acontece|decorrerá|realizar-se-á|acontecerá|ocorrerá)
(convite|link|invite|calendário) (~ )?(envi*|segue|seguirá|em anexo|em breve|já enviei|chegar*|a caminho)
(perfeito|ótimo|combinado|excelente|certo|fechado|beleza|maravilha|muito bem|legal|show|ok|boa)(,|!|\\.|:) (~ )?(confirm*|agendad*|marcad*|reservad*|até|falamos|nos vemos|nos falamos|fica|então|anotad*)
(agendamos|marcámos|marcamos|marquei|agendei|reservámos|reservamos|reservei|confirmei|bloqueei)
(fica|ficou|ficamos|fechamos|fechado|combinamos|deixei|deixamos|marquei|está marcad*|já tem data) (~ )?(para|pra|com|na|no|segunda|terça|quarta|quinta|sexta|dia|então|às)
(aguard*|esper*|receb*|atend*|entrevist*|vai (te |lhe |o |a )?(receber|atender|entrevistar|esperar)|quem vai falar|tens à tua espera|estará à sua espera|vai estar à sua espera|vais falar|vais conhecer|irá falar|vai falar) (~ )?(amanhã|segunda|terça|quarta|quinta|sexta|às|dia|pelas|com)
(deverá|deve|fica|ficam|solicita-se que|para) _(comparecer|apresentar-se|notificad*|convocad*|deslocar-se)
(compareça|apresente-se|comparecer) (~ )?(no dia|na|às|pelas|em)
(te ligo|ligo-te|ligo-lhe|te chamo|te espero|espero-te|nos vemos|falamos|vemo-nos) (~ )?(às|na|no|amanhã|segunda|terça|quarta|quinta|sexta|então|lá)
(conforme|como|tal como) (~ )?(combinado|combinamos|combinámos|falamos|falámos|acordado|conversamos|conversado|falado)
(já passei|passei (para|pra) eles|está (tudo )?(certo|combinado|marcado|confirmado|agendado)|tudo (certo|combinado|marcado|confirmado))
(seguem|segue|aqui estão|aqui vão|confira) (~ )?(os dados|os detalhes|as informações|todas as informações)
(espero|esperamos|aguardo|aguardamos|recebo|recebemos|recebe-a|recebe-o|recebíamo-la|recebemos-te) (~ )?(por si|por ti|por você|você|-a|-te|<day>)
(vem|vem na|venha|passa|passe|dá um pulo|dar um pulo|aparece) (~ )?(<day>|dia #|amanhã)
(fica|ficou|fica então) (~ )?(combinado|marcad*|agendad*|apontad*) (~ )?(amanhã|<day>|da seguinte forma|assim)?
(confirmo|confirmado|confirmamos) (~ )?(amanhã|<day>|às #|dia #)
(sua|a tua|a sua) (reunião|conversa|entrevista|marcação) (~ )?(está|ficou) (confirmad*|marcad*|agendad*)
(você|foi|está|fica) (~ )?convocad* (~ )?(para|a|entrevista|prova|etapa)
(é com (alegria|gosto|prazer|satisfação)|temos (a satisfação|o prazer) de) (~ )?(convid*|convoc*|informar que foi)
(horário|turno|hora|data) (da sua entrevista|atribuíd*|marcad*|agendad*);?
(apresente-se|compareça|chegue|entre no) (~ )?(minutos|antecedência|horário|receção|recepção|portaria)
(programa|dados|acessos|indicações|informações) (~ )?(da|para|de) (visita|sua marcação|amanhã|quinta-feira|segunda-feira|sua entrevista)
(gostava que|gostaria que) (_ )?(passasses|passasse|viesses|viesse|venhas|venha) (~ )?<day>
""",
    "invite.details": """
(detalhes|informações|dados|agenda|programa|instruções|orientações) (~ )?(da|do|para|sobre|de) (~ )?(<iv>|visita|dia)
(data|hora|horário|local|quando|onde|duração|endereço|morada|entrevistador*|formato|dia|participantes|com|data e hora|modalidade|link|plataforma|sala);
(link|ligação) (~ )?(teams|zoom|meet|acesso|reunião|videochamada|entrar)
(google meet|microsoft teams|teams|zoom|id da reunião|senha de acesso|documento (de identificação|com foto)|cartão de cidadão|recepção|receção|portaria|estacionamento|procure por|pergunte por)
(quem|com quem|onde|o quê|link da (chamada|reunião)|data da entrevista|hora da entrevista|hora|tipo|local);
(traga|traz|levar|leve|fazer-se acompanhar|munid*) (~ )?(rg|cpf|documento*|carteira de trabalho|cartão de cidadão|cv|currículo|certificad*)
(nosso escritório|nossas instalações|nossos escritórios|nossa sede|nossa fábrica|aqui na fábrica|piso #|andar|sala #)
(traga|traz|leva|leve|vem de|venha de) (~ )?(botas|calçado|sapato*|avental|touca|roupa|chapéu|referências)
(para chegar|se vier de carro|o gps|portão|entre pelo|entra pelo|à direita|saia da|estação de metro|parque público|desce no)
""",
    "invite.reminder": """
(lembrete|lembrar|lembramos|lembrá-lo|lembrando|relembrar|relembramos|lembre-se)
""",
    "invite.invited": """
(convid*|convocar|convocad*) (~ )?(para|a|você|-lo|te|à|entrevista)
(convite|convocatória) (~ )?(para|de|a) (~ )?<iv>
(<glad>) (~ )?(de )?(convidar*|conhecê-l*|te conhecer|conhecer-te|entrevistá-l*|te entrevistar|conversar|falar|agendar|marcar|reunir|bater um papo|conhecer)
(foi|foste|você foi|passou|passaste|avançou|avançar) (~ )?(selecionad*|pré-selecionad*|aprovad*|avançou|fase|etapa) (~ )?(para|fase|etapa|entrevista)?
(quer|querem|queremos|queria|gostaria*|pretende*|interess*) (~ )?(te ver|conhecê-l*|te conhecer|conhecer-te|te ouvir|conversar|falar|recebê-l*|avançar para entrevista|avançar para a entrevista|marcar|bater um papo)
(avançou|passou|passaste|avançaste|foi (considerada|considerado) para|seguiu|segue) (~ )?(fase|etapa|seguinte|próxim*)
""",
    "invite.forward": """
(ansios*|expectativa|vontade|feliz) (~ )?(de |para |em |por )?(conhecê-l*|te conhecer|conhecer-te|falar|conversar|vê-l*)
até (<day>|breve|lá|já|logo)
""",
    "proposal.availability": """
(o que|qual|quando) (~ )?(dá|dava) (mais )?jeito
podemos (conversar|falar|bater um papo) (~ )?(telefone|chamada|vídeo)
(disponibilidade|disponível|disponíveis)
(quando|qual*|quais|que dia*|que horas|que horário*|em que) (~ )?(pode*|poderia|melhor|prefere*|disponíve*|disponibilidade|convém|conviria|funciona*|horário*|seria|dá jeito|opções|data*)
(poderia*|pode|podes|consegue*|teria*|tem|tens|estaria*|está|estás|você teria|você tem|seria possível) (~ )?(disponível|disponibilidade|tempo|um horário|agenda|uns minutos|um tempinho|livre|alguns minutos|vir|conversar|falar|nos dizer|me dizer|nos informar|me informar|indicar|um momento)
(indique*|envi*|partilh*|compartilh*|diga*|informe*|me avise|avise*|passe*|mande*|proponha*|sugira*|sugere|indic*|dizer|fornec*) (~ )?(disponibilidade*|quando|horário*|hora*|opções|data*|dias|preferência|qual|melhor)
(agendar|marcar|combinar|agendarmos|marcarmos|organizar|encontrar|definir) (~ )?(<iv>|horário|data|hora|dia|momento)
(como) (~ )?(está|tá|anda|estás) (~ )?(agenda|semana|disponibilidade|tempo)
(manda|mande|me manda|me passa|passa-me|diz-me|diga-me|me diz|me diga|dá-me|partilha|sugere) (~ )?(horário*|disponibilidade*|dia*|opções|data*|hora*|quando)
(dois|duas|três|2 ou 3|alguns|algumas) (~ )?(horários|opções|datas|alturas|dias|momentos)
(que|qual|quais) (~ )?(horário*|dia*|altura*|data*|hora*|momento) (~ )?(melhor|fica*|prefere*|convém|dá*|serve*|pode*|jeito|funciona*)?
(a que horas|que horas|quando|qual horário) (~ )?(lhe|te|o|a)? ?(posso|podemos|consigo|ligo|podia) (~ )?(ligar|falar|telefonar|contactar|chamar)?
(tentei|tentámos) (~ )?(ligar|contactar|falar)
(dá-me|dê-me|passa-me|me passa|me dá|indique-me|diga-me) (~ )?(duas|três|algumas|umas|2|3|#)? ?(hipóteses|opções|alternativas|sugestões|datas|horas)
(queria|gostaria|gostaríamos|gostava|gostávamos) (~ )?(de )?(marcar|agendar|combinar|fazer|ter) (~ )?(entrevista|conversa|chamada|reunião|encontro)
(qual|quando|que dia*|que horas|como) (~ )?(lhe|te|você|a sua|sua) (~ )?(dá mais jeito|dá jeito|convém|prefere|consegue|agenda|disponibilidade)
(poderia|pode|consegue|podia|quer) (~ )?(passar cá|vir até|vir a|vir cá|passar aqui|acercar-se|dar um pulo)
(diz-me|diga-me|me diz|me diga|mande-me|me passa|indique) (~ )?(que dias|quais dias|duas ou três|hipóteses|opções|preferência)
(pode|podes|podia|consegue|quando) (~ )?(passar por (cá|aqui)|vir cá|vir até cá|passar cá) (~ )?(para|ver|falar*|convers*|conhecer)?
(bora|vamos) (marcar|bater|combinar|trocar) (~ )?(call|papo|conversa|chamada|ideia)
""",
    "proposal.offer": """
(seguintes|estas|estes|os|as|essas|esses) (~ )?(opções|horários|datas|horas|vagas|alternativas|dias|disponibilidades)
(algum*|qual|um|uma|qualquer) (~ )?(d(estes|estas|esses|essas|os|as)) (~ )?(opções|horários|datas|dias|horas|dois|duas|seguintes)?
(serve|servem|convém|funciona*|dá jeito|fica bom|ficaria bom|dá para|conviria|seria bom|pode ser|encaixa*|atende*|dava jeito|fica bem|ficava bem|é melhor|seria melhor) (~ )?(você|te|lhe|si|ti|para)? ?(~ )?\\?
(podemos|poderíamos|posso|poderia|tenho|temos|proponho|propomos|sugiro|sugerimos|que tal|ofereço|oferecemos) (~ )?(oferecer|<day>|disponível|horário*|livre*|opções|estas|as seguintes|os seguintes|seguintes)
(se nenhum*|caso nenhum*|caso não|se não) (~ )?(serv*|funcion*|puder|convi*|horário*|opç*|dispon*)?
(estas|destas|desses|dessas|destes|estes|as seguintes|os seguintes|duas|dois|três) (alturas|horários|datas|opções|dias|horas|slots|alternativas|espaços)
(o que|qual|quais|que) (~ )?(fica melhor|é melhor|convém|dá jeito|dava jeito|fica bom|prefere*|funciona*|calha melhor|encaixa*)
(eles têm|cliente tem|temos|tenho) (~ )?(segunda|terça|quarta|quinta|sexta|amanhã|dia #)
(você )?(prefere|preferes|preferia|preferirias) (~ )?(segunda|terça|quarta|quinta|sexta|amanhã|dia|ou)
(da nossa parte|nós|eu|ele|ela|a gente) (~ )?(pode ser|podemos|posso|pode|teria de ser|tem livre|está livre) (~ )?<day>
(assinale|marque|indique|escolha|selecione) (~ )?(períodos|horário*|opções|data*|hora que|o que)
(horários|datas|horas|opções) (disponíveis|sugerid*|propost*|livres|possíveis);?
(alguma|algum|qual) (~ )?(destas|destes|dessas|das duas|dos dois) (~ )?(dá|serve|funciona|prefere|jeito)?
""",
    "proposal.link": """
(reserv*|escolh*|selecion*|agend*|marc*|marque) (~ )?(horário|hora|data|link|calendário|momento|diretamente|sua entrevista|a entrevista|a tua entrevista|slot)
(no|através do|pelo|neste|usando|via|por meio do|em) (~ )?(link|calendário) (~ )?(reserv*|escolh*|selecion*|agend*|marc*|abaixo|seguinte)?
(link de agendamento|meu calendário|página de agendamento|minha agenda)
(reservar|escolher|agendar|marcar|selecionar|escolha|agende|reserve|marque) (~ )?(dia e a hora|dia e hora|o dia|melhor horário|horário|data) (~ )?(link|aceda|acesse|https|clique|aqui|em)?
(calendly|meetings\\.hubspot|youcanbook|doodle|cal\\.com|bookings)
(ainda não) (~ )?(agendou|agendaste|escolheu|marcou|reservou)
(escolher horário|agendar entrevista|aceitar um horário|garanta seu horário|pega um horário|pegue um horário|marque sua entrevista)
""",
    "proposal.recorded": """
(entrevista|vídeo) (~ )?(gravad*|assíncron*|gravação|pré-gravad*|automatizad*)
(entrevista em vídeo|vídeo entrevista|vídeo-?entrevista|grave (suas|as tuas|as suas|um)|gravar (suas|as suas|as tuas|um|o))
(etapa de vídeo|gravar (o )?(seu|teu) vídeo|grave (o )?(seu|teu)|vídeo de apresentação|videoentrevista|hirevue)
(respond*|grav*) (~ )?(perguntas|questões|respostas) (~ )?(em vídeo|por vídeo|celular|computador|telemóvel)
(assistente|agente|recrutador*) (~ )?(virtual|de ia|ia|inteligência artificial)
(conclu*|complet*|continu*|inici*) (~ )?(triagem|entrevista gravada|avaliação online|conversa com a)
""",
    "reschedule.moved": """
(começ*|comec*|inici*|arranc*) (~ )?(hora|horas|minutos) (mais tarde|mais cedo|antes|depois)
(vir|venha|vem|falar|falamos|encontrar*) (~ )?(hora|horas) (mais tarde|mais cedo|antes|depois)
(retificação|correção) ?(:|da|do|de|à) (~ )?(<iv>|hora|horário|data)
(dados|detalhes) da (tua|sua) entrevista (_ )?(mudaram|atualizad*|alterad*)
novos (dados|detalhes) da (tua|sua) entrevista
(empurramos|empurrar|empurrei|empurrou) (~ )?(para|pra)
(passamos|passou) (para|pra) as (#|uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze)
(remarc*|reagend*|adi*|adiar|adiad*|adiamos|antecip*|reprogram*|posterg*|protelar) (~ )?(<iv>|a |para|o |nossa|sua|tua|em |hora|de |com)?
(mudar|mudou|mudança|alterar|alterad*|alteração|alterámos|alteramos|mover|movida|transferir|transferid*|passar|mudamos|mudámos|trocar) (~ )?(<iv>|horário|hora|data|a sua|a nossa|a tua|dia)
(nov*) (~ )?(data|hora|horário|dia)
(em vez|ao invés|em lugar) (~ )?(de|da|do|das|dos)
(data|hora|horário) (anterior|original|inicial|antig*)
(rola|dá|daria|dava|podemos|posso|pode|podia|podíamos|podes|consegue*|conseguimos|seria possível|teria como|tem como|importas-te|se importa) (~ )?(jogar|passar|mudar|mover|empurrar|transferir|remarcar|adiar|antecipar|adiantar|atrasar|trocar|reagendar|puxar|deixar) (~ )?(para|pra|pras|pro|as|a|de|mais|o|uma)
(foi|fica|está|teve|tem|temos|tivemos|precis*|vamos|vou|será|terá|tenho) (~ )?(remarc*|adiad*|adiar|transferid*|transferir|alterad*|alterar|mudad*|mudar|antecipad*|antecipar|reagend*|passar|adiantar|empurrar|protelad*)
(passa|passou|fica|ficou|muda|mudou) (~ )?para (~ )?(segunda|terça|quarta|quinta|sexta|o dia|dia|as|às)
(alteração|mudança|troca) (~ )?(d[aoe]) (~ )?(data|hora|horário|entrevista|dia)
(novo dia|outro dia|outra data|nova data|novo horário|outro horário|outra altura|outro momento|remarcamos|remarcar)
(adiantar|antecipar|atrasar|empurrar|adiar|remarcar|reagendar|mudar|passar|trocar) (~ )?(: |para|em vez|pra|uma hora|meia hora|um pouco|a conversa|a entrevista|o horário)
(em vez das|em vez da|ao invés das|pediu (pra|para) (adiantar|mudar|remarcar|adiar)|mudança no|atualizado:|fica suspensa|fica adiada|apareceu-me|importas-te de|tivemos de)
(correção|correcção|retificação|rectificação) (da|de) (data|hora|convocatória)
(afinal|finalmente) (~ )?(na|no|às|dia|será|realiza*|fica)
(realizam-se|realiza-se|fica|será) (~ )?afinal
(fazer|falar|ver-nos|conversar) (~ )?(hoje|amanhã|às|na) (~ )?(em vez|ao invés|no lugar)
(prefer*|preferíamos|preferia|melhor) (~ )?(recebê-l*|vê-l*|ver-te|ver-nos|que venha|que venhas|te ver|te receber) (~ )?(na|no|segunda|terça|quarta|quinta|sexta|amanhã)
(causa-lhe|causa-te|te causa|lhe causa|atrapalha) (~ )?(transtorno|problema|incómodo)?
horário (_ )?alterado
(passamos|passemos|passar|fica|ficaria) (~ )?(então )?para (~ )?<day>
(podemos|conseguimos|podíamos) (~ )?(encontrar-nos|nos encontrar|ver-nos|nos ver) (~ )?(à mesma hora|mesmo horário|no mesmo)
(consegue|consegues|pode|podes|dá|daria|seria possível) (~ )?(na mesma|no mesmo|mesma|mesmo) (~ )?mas (~ )?(às|a partir|mais)
""",
    "reschedule.why": """
(imprevisto|contratempo|surgiu|doente|indispost*|conflito de agenda|conflito|viagem|emergência)
(desculp*|lament*|pedimos desculpa*|transtorno|incómodo|incômodo|inconveniente)
(não (poderei|poderá|posso|pode|podemos|poderemos|conseguirei|consegue|vou poder|vai poder|conseguimos))
(precisou|teve de|teve que|tive de|tive que|vai ter de|caiu bem no|caiu em cima) (~ )?(viajar|sair|ausentar|faltar|nosso horário|ir)?
(não (vai dar|dá|deu|vai ser possível|vou conseguir|vou poder|vai conseguir|vai poder|conseguirá|poderá|será possível))
(por motivo*|devido a|por causa) (~ )?(indisponibilidade|imprevist*|força maior|doença|agenda|saúde)
(mil desculpas|peço desculpa|desculpa*|desculpe*|lamentamos|pedimos desculpa*) (~ )?(transtorno|incómodo|incômodo|hora|mudança|alteração|cima|aviso)?
(chuvas|greve|avaria|apareceu-me|surgiu-me|sem acesso|força de|reunião com investidores|pediu (pra|para))
(por ser feriado|feriado municipal|chega tarde|de um voo|atraso|problema de saúde|emergência familiar)
(não vai rolar|não pode ser|não vai ser possível|inspeção|inesperad*|pronto-socorro|urgências com|acabou de avisar)
""",
    "cancellation.off": """
(cancel*|desmarc*|anul*) (~ )?(<iv>|a |o |sua|nossa|tua|:)
<iv> (~ )?(cancelad*|desmarcad*|anulad*)
(não (vai|irá|se|será|terá|haverá)) (~ )?(realizar|lugar|acontecer|realizará|realizada|mais)
(já não (será|é|vai ser)|não (é|será) (mais )?|não precisa mais|já não precisa*|escusa de|não (há|é) necess*) (~ )?(necessári*|preciso|deslocar*|vir|comparecer|se conectar|ligar-se)
(foi|está|fica|ficou|temos de|tivemos de|precisamos|vamos|foram|ter que) _(cancelad*|cancelar|desmarcad*|desmarcar|anulad*|anular|sem efeito|suspensas as entrevistas)
(este evento foi cancelado|evento cancelado|removido da sua agenda|não vai mais acontecer|não vamos mais (fazer|realizar|conversar))
(não precisa (mais )?(vir|comparecer|se conectar)|nao precisa vir|não é preciso vir|não venha|não venhas|escusa de vir)
(foram anuladas|foram canceladas|ficam sem efeito|anulação de entrevistas|anulação da entrevista)
(não|já não) (é|será) (preciso|necessário) (_ )?(vir|comparecer|deslocar*|aparecer)
não precisa (mais )?(vir|comparecer)
não (_ )?(vou|vamos|preciso|precisamos) (_ )?contratar
(desmarcar|desmarco) (~ )?(conversa|reunião|entrevista)
(fica|ficam) (_ )?(cancelad*|anulad*|suspens*) (~ )?(entrevista|convocatória|prova)
não (venha|venhas|precisa vir|precisa se deslocar|se desloque) (_ )?(amanhã|hoje)
(encontro|entrevista|conversa) (~ )?(sem efeito|perdeu o sentido)
(call|entrevista|conversa|papo|reunião) (~ )?(caiu|foi desmarcad*|está desmarcad*)
""",
    "rejection.clear": """
perfil não (~ )?(corresponde*|encaixa|enquadra|atende)
(candidatura|inscrição) (~ )?foi (descartada|excluída|rejeitada|recusada)
(não) (~ )?(foi|foste|iremos|vamos|avanç*|prossegu*|segu*|selecionad*|será|poderemos|continuar*|daremos|ser|fará) (~ )?(selecionad*|escolhid*|avançar|prosseguir|seguir|aprovad*|continuar|seguimento|sequência|continuidade|contemplad*|adiante|em frente|considerad*|com a sua|com sua|no processo|consigo|com você|contigo|possível (avançar|seguir|prosseguir|oferecer))
(decidi*|optá*|optamos|optou|optaram|opção|decisão|escolhemos|escolha|opt*) (~ )?(por|não|avançar com|seguir com|prosseguir com|recaiu|continuar com) (~ )?(outr*|avançar|seguir|prosseguir|candidat*|perfil*|alguém|continuar|intern*|sobre)
(outr*) (~ )?(candidat*|perfil|perfis|pessoa*|profissional|profissionais) (~ )?(que|cuj*|mais|melhor|com|foi|foram)?
(vaga|posição|cargo|processo|posto|lugar) (~ )?(foi|está|já|encontra-se|ficou) (~ )?(preenchid*|encerrad*|fechad*|cancelad*|ocupad*|concluíd*|congelad* definitiv*|suspensa definitiv*|finalizad*)
(lament*|infelizmente|sentimos|pena|tristeza) (~ )?(informar|comunicar|dizer|não|que (~ )?não|outr*|selecionad*)
(mais|melhor) (~ )?(alinhad*|adequad*|aderente*|próxim*|experiência|enquadr*|se enquadra*|se ajusta*|ajustad*)
(encerr*|finaliz*|fechamos|fechámos) (~ )?(sua|tua|processo|candidatura|participação|por aqui|a vaga)
(escolha|decisão|opção|preferência|lugar|vaga|posição) (~ )?(foi|recaiu|caiu|ficou|acabou|foi para|recai|vai) (~ )?(para|por|sobre|em|ir para|com) (~ )?(outr*|uma pessoa|um perfil|um candidato|uma candidata|alguém|um profissional|uma profissional|intern*)
(não) (~ )?(ficou|ficaste|foi|está|estará|consta|reúne|passou|passaste|segue|seguirá|seguirás|continuará|seguirmos|seguimos|avançará|avança|avançará) (~ )?(colocad*|seleccionad*|selecionad*|escolhid*|admitid*|aprovad*|apurad*|entre|finalistas|requisitos|fase|etapa|processo|nesta|neste|dessa|conosco)?
(contrat*|escolh*|selecion*|optou|optámos|optamos|ficámos|ficamos|avanç*|seguimos|seguiremos) (~ )?(outr*|um profissional|uma pessoa|um candidato|uma candidata|outra pessoa|alguém|candidato interno)
(finaliz*|encerr*|conclu*|fech*|preench*) (~ )?(a seleção|o processo|esta vaga|a vaga|o recrutamento|a posição)
(pessoa|perfil|candidat*|alguém|profissional) (~ )?com (~ )?(mais|maior|vivência|ampla) (~ )?(experiência|vivência|bagagem|anos|aderência|conhecimento*|maior|senioridade)
(status|situação|estado|resultado|candidatura) (~ )?(reprovad*|não aprovad*|não selecionad*|rejeitad*|excluíd*|recusad*|encerrad*|finalizad*)
(não (será|foi|é|nos é) possível) (~ )?(avançar|prosseguir|seguir|dar|oferecer|contar)
(não (vamos|iremos|poderemos|conseguimos|podemos|vou)) (~ )?(avançar|prosseguir|seguir|dar|oferecer|contar|continuar)
(acab* (por )?(fechar|fechando|contratar|contratando|escolher|escolhendo|ficar|ficando|optar|optando)) (~ )?(com|por)
(fech*|ficamos|ficámos|seguimos|avançamos|avançámos|contamos) (~ )?com (uma|um|alguém|outr*|a pessoa|o candidato|quem)
(não (atende|cumpre|preenche|corresponde|se enquadra|foi aprovad*|está aprovad*)) (~ )?(requisitos|perfil|vaga|próxima|etapa|integralmente)?
(opção|escolha|decisão|preferência) (~ )?recaiu (~ )?(noutr*|em|num|sobre)
(foi encerrado|fica encerrado|dá-se por encerrad*|terminado o processo|terminada a fase|vai ficar com a vaga|ficou com a vaga)
(<chose>) (~ )?(<other>)
(por|com|em) (alguém|quem) (~ )?(mais|maior|já|experiência|anos|perfil|estrada|domin*|conhec*)
(demos|damos|deu|dar|demos) (~ )?(prioridade|preferência) a
(não tendo sido (provida|provido|selecionad*)|não foi provid*|posto ter sido atribuído|atribuído à candidata|atribuído ao candidato|não (obteve|alcançou) (a )?(classificação|nota))
(vão|ficam|seguem|vamos|seguimos|avançam|ficamos) com (o outro|a outra|outr*|alguém|um*)
(foi|ser|sido) (~ )?(atribuíd*|dad*|entregue|ocupad*) (~ )?(a|por|à) (outr*|um*)
(procuramos|procuram|precisamos|buscamos|buscam|queriam) (~ )?(de )?(alguém|um perfil|uma pessoa|perfis) (~ )?(mais|com mais|menos|sénior|sênior|júnior)
(vai ser ocupad*|será ocupad*|fica para) (~ )?(por )?(uma pessoa|outr*|alguém|um colega)
(decidiu|decidimos|decidido|optou) (~ )?não (~ )?(dar|seguir|avançar|prosseguir|continuar)
(ir|seguir|ficar|resolveu|decidiu|oferecemos|oferecida|demos) (~ )?(com|a|por) (~ )?(um executivo|um diretor|um perfil|outr*|uma pessoa|alguém|um candidato|uma candidata|um profissional)
(ela topou|ele topou|que aceitou|já aceitou|aceitou (a|nossa) (oferta|proposta))
(ficou|ficando|fica|foi|sendo) (_ )?(excluíd*|eliminad*|reprovad*|indeferid*|posicionad* fora)
não (~ )?(obteve aprovação|foi aprovad*|abrangid*|foi admitid*|foi classificad*)
(escolha|opção|decisão) (_ )?(recaiu|foi|recai) (~ )?(sobre|por|em) (~ )?(outr*|candidat*|pesso*|alguém)
(seguiremos|seguimos|vamos seguir|avançaremos) com (outr*|perfis|pessoas|candidat*)
(vaga|posição|lugar|posto|bolsa|processo|função) (~ )?(foi destinad*|foi fechad* com|é do|é da|é portanto del*|foi atribuíd*|já foi preenchid*|foi preenchid*|já foram preenchidas|encerrad* pela empresa)
(equipa|equipe|quadro|vagas|time|turma) (~ )?(complet*|ocupad*|preenchid*|escolhid*)
(não prevemos|não temos previst*|não estamos) (~ )?(admissões|contratações|contratando|a contratar|vagas)
(acabei|acabámos|acabamos|acabaram) (~ )?(fechando|por fechar|por ficar|ficando|por apostar|apostando|escolhendo)
(fechamos|fechei|ficámos|ficamos|vamos ficar) com
(não daremos|não iremos dar|não vamos dar|não dá) (~ )?(seguimento|continuidade|sequência)
(não reuniu|não reúne|não reuniram) (~ )?(condições|requisitos|critérios)
(você|tu)? ?não (está|estás|figura|consta|foi) (~ )?(entre|escolhid*|aproveitad*|selecionad*|contemplad*|dessa vez|desta vez)
(damos|dou|dá-se) por (terminad*|encerrad*|finalizad*|concluíd*) (~ )?(participação|candidatura)
(ficaste|ficou|obteve|figura) (~ )?(em segundo|segund*|em reserva|posição|reserva de recrutamento|lista de espera)
(integra|passa a integrar|fica em) (~ )?(reserva de recrutamento|cadastro (de )?reserva)
(exige|exigem|requer|pede) (~ )?experiência (comprovada|prévia)
(precisamos|precisa|procuramos) (~ )?(de )?(alguém|perfil) mais (júnior|sénior|sênior|técnico)
(optamos|optámos|escolhemos|decidimos) (~ )?(por )?(seguir|avançar|ficar|continuar) com
(indeferid*|foi indeferida) (~ )?(comissão|ausência|falta|por)?
(vaga|lugar|posição) (~ )?(foi resolvid*|ficou resolvid*|ficou com|foi suprida) (~ )?(por|com|uma|outr*|intern*)
(estado|situação|status) (~ )?não selecionad*
(é|será|foi) (a outra|o outro|outra|outro) (moça|rapaz|candidat*|pessoa|menina|rapariga)
(candidatura|perfil|inscrição) (_ )?não (se encontra|figura|consta|está) entre (as|os) (que|selecionad*|aprovad*|finalist*)
por um triz
(não foste|não foi) (tu|você|a senhora)
bateu o martelo (~ )?(não|outr*)
(ficou|ganhou) (a|o) (outr*|colega|candidat*)
não vai rolar
não (metemos|contratamos|vamos contratar|posso contratar|podemos contratar) (_ )?ninguém
já somos (bastante|suficientes|muitos)
candidatura (_ )?não foi (remetida|enviada|encaminhada)
é um não
não (_ )?a bom porto
não (_ )?(há|tenho|temos) (_ )?(nada|mais nada) (~ )?(oferecer|sugerir|propor)
não está na lista final
(comissão|júri|direção|mantenedora|conselho) (~ )?(pronunciou-se|preferiu|optou) (~ )?(por|alguém|um*)
""",
    "rejection.farewell": """
(sucesso|boa sorte|felicidades|melhores votos|muita sorte|tudo de bom|boas oportunidades) (~ )?(na|no|em|para|nos|nas) (~ )?(sua|seu|teu|tua|procura|carreira|futuro|projetos|jornada|busca|percurso|próximos|profissional)
(manter|guardar|manteremos|conservar|guardaremos|ficará|arquivar|mantemos|ficar) (~ )?(seu|teu|o|sua|os) (~ )?(cv|currículo|perfil|candidatura|dados|contacto) (~ )?(base|banco|futur*|próxim*|arquivo|nossa)?
(continua no nosso radar|no nosso radar|guardar o teu contacto|guardar seu contato|fica no nosso|banco de talentos|continue de olho|fique de olho|continue acompanhando|não desanime|não desista|até uma próxima|futuras oportunidades|próximas oportunidades)
(desej*|votos) (~ )?(êxito*|sucesso*|sorte|felicidades|melhor)
(siga em frente|continua disponível para outras|voltar a ver-te|ter em conta|não obstante, o seu perfil|embora o (teu|seu)|se quiser um feedback|feedback mais longo|até breve e boa sorte)
(fico com o teu contacto|fico com o seu contacto|para a próxima|ligo-lhe se|se entrar algo|se aparecer algo|fica no nosso banco)
(fico com (seu|o teu|o seu) perfil|perfil bem presente|um dos melhores|próximas buscas|viu\\?)
(pode|podes|poderá|poderás|você pode|dá para|esperamos que) (~ )?(voltar a )?(candidatar-se|candidatar-te|se candidatar|candidatar|inscrever*|refazer) (~ )?(de novo|novamente|a partir|daqui a|outras|outra|quando quiser|ano que vem)
(no nosso radar|se abrir outra|se reabrir|se abrirmos|se um dia|quando abrirmos|ligo-te antes|é a si que ligo)
(perfil|cadastro|currículo|dados) (~ )?(fica|ficará|permanecerão|continua|ficam|manteremos) (~ )?(banco|ativo|visível|guardad*|cadastro|radar)
""",
    "rejection.soft": """
(infelizmente|lamentamos|neste momento|desta vez|nesta ocasião)
(após|depois de) (~ )?(análise|avaliação|avaliar|analisar|reflexão|ponderação|cuidadosa)
(grande número|muit*|elevado número|inúmeras|qualidade) (~ )?(candidat*|inscrições|perfis)
(difícil) (~ )?(decisão|escolha)?
(agradec*|obrigad*) (~ )?(interesse|tempo|participação|confiança|disponibilidade)
(futuras (oportunidades|vagas)|outras (vagas|oportunidades)|novas oportunidades|continue acompanhando|página de carreiras)
(foi (muito )?(legal|bom|um prazer) (te )?conhecer|gostámos muito|gostamos muito|desta vez|dessa vez|por ora|por agora|decisão difícil)
(fiquei chatead*|ser (bem )?sincer*|imensas candidaturas|ronda de entrevistas|curti demais|que pena)
(é pena|gostaram de si|gostaram de ti|gostaram de você|não leve para o lado pessoal|devia-te uma resposta|ter ido até o fim|vontade de trabalhar)
(dúvida|indecis*|hesitámos|hesitamos) (~ )?entre (vocês|as duas|os dois|duas|dois)
não (desanime|desanimes|fique triste)
""",
    "offer.clear": """
(adorar*|gostar*|gostávamos|adorávamos) (de )?contar (contigo|consigo|com você|com a senhora)
(queremos|gostaríamos|gostávamos) que (~ )?(comec*|integre*)
proposta (firme|concreta)
(és|você é|a senhora é|é a senhora) (a|o) (pessoa|candidata|candidato) que
(<glad>) (~ )?(de |em |que )?(oferecer*|propor*|fazer uma (proposta|oferta)|contratar*|convidá-l* a (integrar|juntar)|dar-lhe as boas-vindas|contar com|tê-l* (na|no)|apresentar (~ )?proposta|formalizar|comunicar (~ )?(aprovad*|selecionad*|escolhid*)|informar (~ )?(aprovad*|selecionad*|escolhid*)|que (integre|você faça parte|se junte|te juntes))
(proposta|oferta|carta) (~ )?(de )?(emprego|trabalho|contratação|salarial|formal|admissão|contrato|oferta|proposta|em anexo|anexa)
(oferecer*|oferecemos|propomos|propor*) (~ )?(a vaga|a posição|o cargo|um contrato|o lugar|a função|contrato|estágio|a oportunidade)
(bem-?vind*) (~ )?(à equipa|à equipe|ao time|a bordo|à empresa|à família)
(foi|foste|você foi|você está|é|está) (~ )?(selecionad*|escolhid*|aprovad*|contratad*) (~ )?(para (a vaga|o cargo|a posição|integrar|a função|o lugar)|como|no processo|parabéns|!)
(a vaga é sua|o lugar é (seu|teu)|assin* (~ )?(contrato|proposta|carta)|contrato em anexo)
(queremos|quer|queríamos|gostaríamos|alegria) (~ )?(que )?(~ )?(você no time|você com a gente|contar contigo|contar com você|que faças parte|que faça parte|que venhas|trabalhar connosco|no nosso time|na nossa equipa|integrar)
(candidat* (eleit*|escolhid*|selecionad*)|pessoa escolhida|foi (a|o) (candidata|candidato)) (~ )?(para|como)?
(segue|junto|remeto|anex*|envio) (~ )?(carta|proposta|condições|contrato|minuta)
(admissão prevista|início a|ok até|aguardo a sua decisão|dar um ok)
(queremos|gostaríamos) (~ )?que (você|tu) (~ )?(seja|sejas) (~ )?(noss*|parte)
(confirme seu aceite|confirma a tua aceitação|seu aceite|participação nos lucros|em anexo vai a proposta)
(foi selecionada|foi selecionado) (~ )?(posto|vaga|lugar|cargo) (~ )?(contrato|assinatura)?
(assinatura|celebração) (do|de) contrato
(foi|está|fica|você foi) aprovad* (_ )?(para )?(_ )?(a vaga|o cargo|a posição|na vaga|no cargo)
(formalizar|formalização|documentação|documentos) (~ )?(contratação|admissão)
(contratação|admissão) (~ )?(documentos|documentação|próximos passos|rg|cpf|carteira|ctps|início)
(vaga|lugar) (é|seria) (sua|seu|tua|teu)
(você foi aprovad*|parabéns, você foi)
(celebrad*|homologad*) (~ )?(contrato|lista)
(aprovou|autorizou|confirmou|aprovada) (_ )?(sua|tua) (contratação|admissão|entrada)
(você )?(começa|começas|começaria|começávamos|começaríamos) (~ )?(segunda|terça|quarta|quinta|sexta|dia|no dia)
(queremos|quero) (você|que você|que venha|que venhas) (~ )?(como|ser|para|no|na)
(lhe apresentamos|apresentamos-lhe|segue|encaminhar|enviamos) (~ )?(a )?(nossa )?proposta
(aceitar ou desistir|assumir (~ )?(cargo|emprego|função)|tomar posse|posse no cargo|convocad* a assumir)
(carteira assinada|registrad* desde|faz o registro|fazer o registro|marca de assinar|exame (médico )?admissional|preparamos o contrato)
(junta-se à equipa|se junta ao time|integrar o time como|confirmamos (~ )?(contratação|admissão)|a sua aprovação para o cargo|confirma o aceite|confirme o aceite)
(foi|você foi|fui|foste|está|estás|é|és) (~ )?(contratad*|admitid*|escolhid*) (~ )?(para|como|equipa|equipe|time)
(foi|está|você foi) (_ )?aprovad* (~ )?(processo seletivo|seleção) (~ )?(para|vaga)
(candidat*) (_ )?(escolhid*|selecionad*|eleit*) (~ )?(para|função|vaga)
(procedimentos|processo|documentos|exame) (~ )?(de )?(admissão|admissional|contratação)
é você( mesma?)?[.:!]
(a vaga|o lugar) é (teu|tua|seu|sua)
""",
    "offer.terms": """
(salário|remuneração|vencimento|ordenado) (~ )?(brut*|anual|mensal|base|de)
(data de (início|admissão|entrada)|início previsto|início de funções)
(período experimental|período de experiência|subsídio|vale[- ](refeição|alimentação|transporte)|plano de saúde|férias|contrato sem termo|seguro de saúde|benefícios|13º|clt|pj)
(parabéns|felicitações)
(anuais|mensais|viatura|plr|vr de|vt|plano de saúde|plano odontológico|subsídio de alimentação|contrato sem termo|condições contratuais|isenção de horário|começarias|começaria|salário)
(aceitamos|aceito) (_ )?(sua|tua) candidatura
candidatura (~ )?(foi|está|que) (aceite|aceita|aceitamos)
""",
    "ack.received": """
(receb*|recepção|receção|rececionámos) (~ )?(sua|tua|seu|da sua|a|com sucesso) (~ )?(candidatura|inscrição|currículo|cv|aplicação)
(candidatura|inscrição|currículo|cv) (~ )?(foi|está|ficou) (~ )?(recebid*|registad*|registrad*|enviad*|submetid*|concluíd*|realizad*|em análise|confirmad*|efetuad*)
(confirmação de (candidatura|inscrição)|candidatura recebida|candidatura enviada|inscrição (recebida|confirmada)|acuso a receção)
(analis*|avali*|anális*) (~ )?(sua|tua|seu|cuidadosa*|com atenção|da sua|do seu) (~ )?(candidatura|perfil|currículo|cv|inscrição|experiência)
(candidat*|inscri*) (~ )?(submetid*|enviad*|recebid*|realizad*|registad*|registrad*|efetuad*|com sucesso|concluíd*|já cá canta|já está connosco|chegou)
(acaba|acabou|acabaste) de (se )?(candidatar|inscrever|enviar)
(você se candidatou|te candidataste|se inscreveu|comprovativo|comprovante de inscrição|submissão de candidatura|guarde este|deu tudo certo)
(lemos|leremos|vamos ler|iremos analisar|vamos analisar|vai analisar|está a ser analisad*|em análise) (~ )?(tudo|currículo|candidatura|perfil)?
(envio do (seu|teu) (cv|currículo)|fica em carteira|chegou bem|analisá-la|serás contactad*|será contactad*|havendo (alguma )?(oportunidade|vaga)|ficará em nosso banco)
(chegou sã e salva|cadastro realizado|foi cadastrad*|caso seja pré-selecionad*|faremos contato por telefone|já cá está)
(confirmamos|acusamos|confirmo) (~ )?(boa |a )?(receção|recepção|recebimento) (~ )?(documentação|candidatura|cv|currículo)?
(já tem (a )?(sua|tua)|guardámos a tua|guardamos sua|recebemos a sua|recebemos sua|recebemos a tua) (candidatura|inscrição)
(avisamos|avisaremos|te avisamos) (~ )?(quando|se) (~ )?(mudar|status|estado|novidades)
(os candidatos|quem|as pessoas) (que )?(~ )?(reúnam|reúna|cumpram|preencham) (~ )?(serão|será)
(tá na pilha|está na pilha|entrou na nossa base|costuma levar|olhar todos|registramos seu interesse|recebido,)
(candidatura|documentação|inscrição|formulário|ficha|processo|currículo|cv|perfil|cadastro) (~ )?(deu entrada|deram entrada|foi registad*|foi registrad*|ficou registad*|ficou registrad*|foi concluíd*|foi incluíd*|foi realizad*|carregad* com sucesso|acabou de entrar|já se encontra|está complet*|se encontra complet*|chegou bem|dentro do prazo)
(registramos|registámos|ficou registado|ficou registrado) (~ )?(o )?(seu|teu) (interesse|currículo|perfil|pedido)
(guarde|guarda|conserve) (~ )?(comprovante|comprovativo|protocolo|número)
(acuso|acusamos|acusa-se) (~ )?(receção|recepção|recebimento)
(recebi|recebemos|já tenho|temos cá) (~ )?(currículo|candidatura|tudo|ficha|formulário|carta|inscrição)
(etapas|fases|cronograma|processo|procedimento|seleção) (~ )?(prevê|contempla|inclui|consta de|é composto|seguintes);?
(apenas|somente|só) (~ )?(contactados|contactaremos|responder|contatados|serão contactad*|nos será possível|entraremos em contato|os candidatos pré-selecionados)
(não recebendo|se não receber|caso não receba|se em # dias|não havendo) (~ )?(comunicação|resposta|contacto|contato|nada) (~ )?(considere*|deverá considerar|é porque|significa)
(vou ver|vejo|sento-me a ver|vai ler|vou passá-l*|vai olhar|olhar o seu perfil) (~ )?(tudo|calma|sócio|carinho|próximos dias|semana)
(ficará|ficou|fica|ficam) (~ )?(registad*|registrad*|guardad*|arquivad*|integrad*) (~ )?(base|bolsa|banco|arquivo)
(caso|se|quando|sempre que) (~ )?(surja|surgir|exista|houver|haja) (~ )?(vaga|oportunidade|necessidade) (~ )?(perfil|contact*|adequad*)
(acompanhe|acompanhar) (~ )?(evolução|andamento|estado|status) (~ )?(candidatura|inscrição|minhas candidaturas)
(iremos|vamos) (agora )?analisar (~ )?(todas as )?(candidaturas|inscrições|perfis|currículos)
(acusar|serve a presente para acusar) (~ )?(receção|recepção|recebimento)
""",
    "ack.thanks": """
obrigad[ao] por (~ )?(mandar|enviar|enviado|mandado) (~ )?(currículo|cv|candidatura)
(obrigad*|agradec*) (~ )?(por|pelo|pela|o|a) (~ )?(interesse|candidatura|candidatar*|se candidatar|inscrição|inscrever|envio|seu|sua)
(mensagem automática|e-?mail automático|gerad* automaticamente|não responda|por favor não responda)
(caso (o )?(seu|teu) perfil|se (o )?(seu|teu) perfil|se for selecionad*|entraremos em contat* (~ )?(caso|se))
(se houver interesse|se fizer sentido|se avançar|acompanhe (o|a)|área do candidato|caso haja interesse|entraremos em contato|entraremos em contacto|falamos contigo)
""",
    "autoreply.absence": """
(fora do escritório|ausente|ausência|de férias|em férias|licença (de )?(maternidade|parental|paternidade)|resposta automática|fora da empresa|estarei fora|estou fora|recesso|férias coletivas|baixa médica)
(meu (regresso|retorno)|quando (regressar|retornar|voltar)|retorno (no dia|em|dia)|regresso (no dia|a|dia)|voltarei|regressarei|retornarei|estarei de volta)
(em caso de urgência|assuntos urgentes|casos urgentes|urgências|se for urgente|caso seja urgente)
(acesso limitado|sem acesso|acesso restrito|não (lerei|verei|terei acesso))
(já não trabalh*|não trabalha mais|não faz mais parte|não faço mais parte)
(período de (descanso|férias)|de folga|em viagem|em deslocação|encontro-me (ausente|fora|de férias)|fora do país|desligad*|offline|licença|gozo de férias)
(retorno|volto|regresso|retornarei|voltarei|regressarei|estarei de volta|de volta) (~ )?(atividades|trabalho|escritório|em|no|na|dia|a|segunda|terça|quarta|quinta|sexta)
(demandas|assuntos|questões|casos|temas|pedidos) (~ )?(urgentes|imediat*|inadiáve*)
(em alternativa|na minha ausência|durante (a minha ausência|este período|esse período)|acesso (condicionado|limitado|restrito|esporádico))
(volto a|volto no|só volto|só regresso|procure (minha|meu) colega|está com as minhas)
(tô|estou|estarei|ando) (~ )?de (folga|férias|licença|viagem|baixa|descanso)
(só volto|volto (na|no|dia|a)|regresso (na|no|dia|a)|retorno (na|no|dia)|voltarei (na|no|dia))
(pra|para) (assuntos|coisas|temas|questões) de (~ )?(fala|fale|escreve|contacte|contate)
(pouca rede|sem rede|num congresso|em congresso|responderei (à|a) sua mensagem (na|no|quando))
(encontra-se|está|estará|estaremos|estamos|permanece*) (~ )?(encerrad*|fechad*) (~ )?(para|por|até|de|entre)?
(responderemos|respondo|leremos|retomamos|retomaremos|voltamos|atenderemos) (~ )?(emails?|e-mails|mensagens|contactos)? ?(~ )?(a partir de|depois de|após|quando|na segunda)
(automático:|automatico:|resposta automatica|ausente|fora do escritório:|férias:|ooo)
(embarcad*|sem sinal|sem internet|atestado|baixa médica|licença médica|repouso|lua de mel|ponte de)
(urgências|o que for urgente|na minha ausência|durante a minha ausência|os processos|em caso de) (~ )?(com|a|escrev*|contact*|fal*|acompanhad*|trat*)
(não vou ler (emails|e-mails|mensagens)|não estarei lendo|recesso de (fim de ano|natal|inverno))
(de atestado|de baixa|licença de paternidade|licença de maternidade|ausente) (~ )?até
(responderei|respondo|retorno) (~ )?(assim que regressar|quando voltar|quando regressar|assim que voltar)
""",
    "autoreply.received": """
(receb*) (~ )?(sua|tua|seu|a sua|o seu) (~ )?(mensagem|e-?mail|solicitação|contato|contacto|pedido)
(obrigad*) (~ )?(por )?(entrar em contat*|nos contatar|nos contactar|sua mensagem|seu e-?mail|seu contato|o seu contacto|contactar) (~ )?(respond*|breve*|prazo|equip*|horas|possível)
(número (do|de) (ticket|protocolo|chamado|pedido)|protocolo|chamado)
(solicitação|pedido|chamado|mensagem|ticket|protocolo) (~ )?(foi registrad*|foi registad*|registrad*|registad*|recebid*|com o protocolo|com o número)
(um|uma|o nosso|nosso) (atendente|agente|operador*|colega|equip*|time) (~ )?(responderá|irá responder|entrará em contat*|vai responder|retornará)
(em até|máximo de|prazo de|menos de) # (~ )?horas
(esta|a) (caixa|conta) (~ )?(é verificada|não é lida|não aceita|não recebe)
(obrigado|obrigada) por (entrar em contato|nos escrever|escrever|contactar)
(foi aberto|abrimos|foi criado) (~ )?(chamado|ticket|protocolo|pedido)
""",
    "autoreply.bounce": """
(não (foi|pôde ser|pode ser) (entregue|enviad*)|falha (na|de) entrega|devolvid*|entrega (~ )?(falhou|atrasada|adiada|incompleta)|não entregue|destinatário (~ )?(desconhecido|rejeitad*|não encontrado|inexistente)|endereço (~ )?(não encontrado|inexistente)|caixa (~ )?cheia|notificação de (falha|estado))
""",
    "autoreply.receipt": """
(confirmação de leitura|recibo de leitura|foi lid*|lida:|lido:|excluída sem)
(aceitou|recusou|aceite|aceito) (~ )?(convite|reunião|evento)
(aceit[oea]:|recusad[ao]:|provisóri[oa]:|aceite:)
""",
    "reply.thanks": """
(obrigad*|agradeço|agradecemos) (~ )?(pel*|por|o|a) (~ )?(tempo|conversa|entrevista|mensagem|e-?mail|resposta|retorno|paciência|disponibilidade|visita|vinda|interesse|contacto|contato|ter vindo|envio|documentos|compreensão|informação)
(foi|adorei|gostei|gostámos|gostamos|prazer) (~ )?(prazer|ótimo|muito bom|conhecê-l*|te conhecer|conversar|falar|conhecer|conversa|de conhecer)
""",
    "reply.pending": """
(ainda|continuamos|estamos) (~ )?(não|em processo|avaliando|a avaliar|entrevistando|a entrevistar|decidindo|a decidir|em análise|analisando|a analisar|aguard*|finalizando|a finalizar|em fase|decisão|a terminar|à espera)
(daremos|darei|retornaremos|retorno|voltarei|voltaremos|entraremos|entrarei|informaremos|informarei|diremos|avisaremos|aviso|avisarei|terá|terás|receber*|comunicaremos|dou|damos|entro|voltamos|responderemos) (~ )?(retorno|resposta|novidades|contact*|contat*|notícias|feedback|até|você|-lhe|te|na próxima|em breve|uma)
(resposta|decisão|retorno|novidades|feedback|notícias) (~ )?(até|na|no|em|durante|ao longo|próxim*|dentro|início|final|meados|esta semana)
(atras*|demor*|paciência|mais tempo|mais uma semana|mais alguns dias|ponto de situação|atualização rápida|status do processo)
(ainda|falta*|vai|vamos|temos|restam) (~ )?(falar com|conversar com|entrevistar|dois candidatos|candidatos|comitê|comité|reunião|decidir|fechar)
(te|lhe) (dou|aviso|digo|retorno|respondo|ligo|escrevo|confirmo|informo|darei|avisarei|direi) (~ )?(posicionamento|posição|retorno|resposta|feedback|até|assim que|quando|notícias)?
(posicionamento|devolutiva|prevendo-se|prevê-se|previsão|em homologação|luz verde|primeiro a saber|só fecham|ponto de situação|pedido de informação)
(você|continua|continuas|segue|está|é) (~ )?(no processo|em andamento|finalista|uma das três|em jogo|candidata preferencial)
(mudou de etapa|passou de|em análise|em andamento) (~ )?(candidatura|processo|currículo|gestor)?
(não precisa|não precisas|você não precisa) (de )?fazer nada
(foi adiad*|sofre um atraso|atrasou|está atrasad*|devia ter reunido|não pôde reunir)
(pedem-me|pediram-me|pediu|me pediram) (~ )?(até|mais uma semana|segunda análise)
(não está esquecida|não me esqueci|não esquecemos|não é um não|você continua sendo)
cliente (~ )?(interessad*|gostou) mas (~ )?(ver|conhecer|entrevistar|comparar)
""",
    "reply.hold": """
(em pausa|pausad*|em espera|congelad*|suspens*|stand-?by|paralisad*|congelamento|parad*)
(parado por|está parado|está parada|em stand|aguardando (orçamento|aprovação|budget)|suspenso|luz verde|até aprovação)
""",
    "reply.request": """
(poderia*|pode|podes|precis*|por favor|agradeceria*|agradecíamos|solicit*|falta*|pedimos|peço|favor|gostaria) (~ )?(que )?(~ )?(enviar*|envi*|mandar*|preench*|partilhar*|compartilhar*|confirmar*|indicar*|informar*|anexar*|fornecer*|encaminhar*|disponibilizar*|remeter|assinar)
(pergunta|perguntas|dúvida|uma questão)
(pretensão salarial|expectativa* salaria*|referências|certificado*|diploma*|portfólio|aviso prévio|despesas|reembolso|documentos|documentação)
(favor|precis*|pedimos|peço|solicit*|encaminh*|envi*|anex*|mand*|preench*|remet*|falta*|entreg*|assin*) (~ )?(cópia|crea|comprovante|comprovativo|certidão|referências|contatos|documentos|documentação|ficha|diploma|formulário|rg|cpf|iban|dados|certificado*|carteira|declaração)
(para darmos (continuidade|seguimento)|dar (continuidade|seguimento|andamento)|pendente|pendência)
(qual (é )?(a )?(sua|tua) (pretensão|expectativa|disponibilidade)|tem viatura|tem carta|responda por aqui|você tem disponibilidade para|me confirma)
(responda|responder|complete|completar|conclua|concluir|suba|entregar) (~ )?(teste*|avaliação|questionário|desafio|case|exercício)
(antes de) (~ )?(encaminhar|passar|apresentar|seguir|levar) (~ )?(preciso|precisamos|perfil|diretoria|processo)
(tempo total|validade|prazo de entrega|para fazer em casa);?
(confirmar (seu|o seu|o teu) interesse|ainda tem interesse|continua interessad*|mesmo assim lhe interessa)
(precis*|pedimos|solicit*|gostaríamos|é necessário) (_ )?(que )?(~ )?(responda|responder|complete|completar|preencha|preencher|realize|realizar|realização|faça) (~ )?(perguntas|formulário|questionário|avaliação|teste*|triagem)
(confirmar|confirma|confirme) (seu|o seu|teu|o teu) interesse
(ainda|continua|segue) (~ )?(interessad*|com interesse) (~ )?(vaga|posição|oportunidade|processo)
(me|nos|lhe|te) (falta|faltam) (~ )?(coisas|papéis|dados|documentos|documento)
faltam?-(me|nos)
(desafio|teste|exercício|prova|case) (técnic*|de código|prátic*)
(deve levar|leva umas|estimamos) (~ )?(horas|minutos)
(preciso|precisava|precisamos) (de )?saber (~ )?(coisas|se|quant*|qual|que)
exames? (admissiona*|médic*|ocupaciona*)
(teste*|prova|avaliação|questionário) (~ )?(pronto|pronta|disponível|liberad*|disponibilizad*)
(disponibilizad*|disponibilizamos|liberad*|liberado|abrimos) (~ )?(teste*|prova|avaliação|questionário)
""",
    "reply.later": """
(entraremos em contato|entraremos em contacto|entrará em contato|entrará em contacto|contactaremos|contactá-l*|contactamos|ligaremos|receberá|recebe|enviaremos|você recebe) (~ )?(agendar|marcar|agendarmos|marcarmos|combinar|o convite|com a data|com data|com o horário|a sua entrevista|sua entrevista)
(entrará em contat*|entraremos em contat*|entraremos em contact*|vamos (te )?(ligar|chamar|contatar|contactar)|te chamo|te ligo|será contat*|será contact*|ligamos-lhe) (~ )?(próximo*|entrevista|agendar|marcar|combinar|etapas?|passos?|data)
(fique (atent*|de olho)|aguarde) (~ )?(e-?mail|whatsapp|contat*|telefone|caixa)
""",
    "reply.advanced": """
(sua|seu|você|tua|a sua|o seu) (~ )?(avançou|avança|passou|passa|aprovad*|seguiu|segue) (~ )?(próxima|seguinte|etapa|fase|triagem)
(você|tu|a senhora|o senhor)? ?(passou|avançou|passaste|avançaste|foi aprovad*|está aprovad*) (_ )?(n[ao]|para (a|o)|d[ao]|pela) (_ )?(triagem|fase|etapa|processo seletivo|teste|case|seleção curricular)
(currículo|perfil|candidatura|cv) (~ )?(aprovad*|encaminhad*|avançou|passou|enviad* a*) (~ )?(triagem|gestor|coordenação|cliente|área|diretoria|responsável|fase|etapa)
(visualizou|viu|leu|abriu) (o )?seu (currículo|perfil)
(avaliação|etapa|fase|case|teste) (~ )?(liberad*|disponível|on-line) (~ )?(portal|concluir|acessar|link|prazo)?
(você)? ?(avançou|passou) para a (~ )?(etapa|fase) de (~ )?(case|teste|avaliação|desafio)
(um|uma) d(os|as) (três|dois|duas|quatro) (~ )?(que vamos apresentar|finalistas|cliente)
(foi|você foi|é|está) (_ )?(pré-selecionad*|aprovad*) (~ )?(próxima|seguinte|etapa|fase|triagem)
(triagem|entrevista|teste|avaliação) (~ )?(concluíd*|aprovad*|finalizad*) (~ )?(sucesso|equipe|resultados|analisando)?
(decidiu|quer|deseja) (seguir|continuar|avançar|prosseguir) (_ )?(com você|consigo|contigo)
""",
    "ack.chosen": """
(se|caso|em caso de) (~ )?(perfil (~ )?(for|se enquadr*|estiver|corresponder|se encaix*|avançar|compatível)|seja selecionad*|for selecionad*|houver compatibilidade)
(se|caso) (~ )?(perfil|candidatura|currículo) (~ )?(corresp*|selecion*|interess*|aderent*|alinhad*|compatív*)
(os candidatos|quem|as pessoas|apenas os candidatos) (~ )?(pré-selecionad*|selecionad*|apurad*) (~ )?(serão|receberão)
(se for|caso seja|se você for|se fores) (pré-selecionad*|selecionad*|classificad*|chamad*)
(se houver|havendo|caso haja) (interesse|compatibilidade|vaga)
(se você avançar|se avançar|caso avance|estando de acordo com) (~ )?(convocaç*|convocad*|contato|e-mail|dia e hora|edital)?
""",
    "reply.hint": """
(boas notícias|boa notícia|ótimas notícias|novidades positivas|excelentes notícias)
(ligar|ligo|telefonar|por telefone|liga-me|ligue-me|me liga|me ligue|telefone) (~ )?(me|te|lhe|quando|hoje|amanhã|número|notícia*)?
(coisa boa|algo bom|novidade boa|prefiro (contar|falar|dizer)|contar por voz|por voz|de viva voz)
(me dá um toque|dá-me um toque|me liga|liga-me|ligue-me|me ligue|posso te ligar|posso ligar|me chama)
""",
    "affirm": """
(perfeito|ótimo|combinado|certo|claro|excelente|com certeza|sem problema*|tudo bem|está bem|confirmado|confirmada|confirmo|fechado|beleza|sim,|ok|maravilha|de acordo|marcado|marcada|agendado|agendada|tranquilo|com prazer|até lá|nos vemos|falamos|anotado|reservado|imagina|pode ser|show|certíssimo|está ótimo|óptimo|combinadíssimo|legal)
(já passei|boa sorte|blz|fechamos|fechou|marcadíssimo|tá certo|está certo|entendido|feito|registado|agendei|marquei)
""",
    "owner.applies": """
(procuram|procura|precisam|precisa|contratam|recrutam) (_ )?(de )?(_ )?(alguém|pessoal|gente|ajudante|servente|empregad*|<trade>)
(trabalhar|começar) (convosco|com vocês|para vocês|consigo|com o senhor|com a senhora)
(procuro|procurando|à procura de) (emprego|trabalho|uma vaga)
(vaga|lugar|emprego) (~ )?(ainda )?(está )?(livre|disponível|aberta)
(acabei|terminei|concluí) (_ )?(o curso|a formação|a licenciatura|o estágio)
(apresentar-me|me apresentar|candidato-me|candidatar-me)
(épocas|temporadas|anos de (ofício|experiência))
começar (já|logo|de imediato)
""",
    "owner.attends": """
confirmo (~ )?(presença|que (vou|irei|estarei)|comparência) (~ )?(na|à|para a) (minha |nossa )?entrevista
(ir|vou|irei|comparecer|chegar|estarei) (~ )?(à|na|para a|a) (minha |nossa )?entrevista
(tenho) (uma|a) entrevista (convosco|com vocês|consigo)
(agradec*|agradeço|obrigad*) (~ )?(pela|a) (_ )?entrevista (~ )?(vaga|lugar|função|posto|emprego|cargo)
""",
    "owner.withdraws": """
(retir*|desist*|declin*|recus*|abandon*) (~ )?(minha candidatura|candidatura|processo|proposta|oferta|da vaga)
não (vou|irei|quero) (continuar|seguir|prosseguir) (~ )?(candidatura|processo)
(aceitei|aceitar) (~ )?outr* (~ )?(proposta|oferta|vaga|oportunidade)
(não (seguir|continuar|prosseguir|pretendo|desejo|quero)) (~ )?(processo|candidatura|continuar)?
""",
    "owner.accepts": """
(aceit*) (~ )?(proposta|oferta|vaga|prazer|contrato|com muito gosto)
(feliz|animad*|ansios*|entusiasmad*) (~ )?(de |em |para |por )?(aceitar|começar|integrar|juntar|fazer parte)
(proposta|contrato) (~ )?assinad*
""",
    "owner.choice": """
(prefiro|preferiria|para mim|funciona|serve|pode ser|escolho|fico com|dá jeito|perfeito|consigo)
""",
    "missed": """
não (~ )?(compareceu|compareceste|entrou na|entraste na|se conectou|pude comparecer|consegui entrar|consegui participar|apareceu|apareceste)
(perdi|perdeu|faltou|faltei|faltaste) (~ )?(<iv>|chamada|reunião)
(ficámos|ficamos|fiquei|estivemos) (~ )?(à espera|esperando|a aguardar|aguardando)
(você )?não (entrou|entraste|apareceu) (~ )?(entrevista|chamada|sala|reunião)
""",
    "not.media": """
(podcast|jornalista|reportagem|redação|jornal|revista|rádio|televisão|tv|programa de|imprensa|artigo|gravação|entrevista (ao vivo|para o jornal|para a)|episódio|ouvintes|matéria|estúdio)
(programa da manhã|em direto|ao vivo no|ouvintes|nosso canal|spotify|youtube|gravamos|vai ao ar|suplemento|entrevistar (~ )?(livro|programa|jornal|podcast|revista|canal|blog)|redator*|documentário|leitores)
(fazendo uma matéria|uma matéria|te ouvir como|sai na edição|edição de|escrevendo (uma|um)|escrever (uma|um) (artigo|reportagem|peça))
(casting|autora|lançamento do livro|entrevista em direto|no ar|teste de câmara|maquilhagem|maquiagem)
""",
    "not.research": """
(estudo|pesquisa|inquérito|investigação|participantes (da|do|no|na) (pesquisa|estudo)|procuramos (participantes|voluntários|utilizadores|usuários)|tese|dissertação|mestrado|doutoramento|doutorado|cartão presente|vale-?presente|utilizador*|usabilidade|questionário|anónim*|anônim*|consentimento|grupo focal|entrevista com usuário*|vale de)
(mestranda|mestrando|doutoranda|doutorando|iniciação científica|tcc|termo de consentimento|voluntária e sigilosa|sigilos*|participação (é )?(voluntária|remunerada|anónima|anônima)|vale-presente|gift card|entrevistas (online|em profundidade|com usuários|com utilizadores))
(aluna de|aluno de|gostava de a entrevistar|gostaria de entrevistá-la|é tudo confidencial|monografia|minha (tese|dissertação|pesquisa))
(painel|paga com um vale|aderir ao painel|entrevistador liga|entrevista dura)
(sou|somos) (alun*|estudante*) (~ )?(entrevist*|tcc|tese)
(entrevist*|conversa) (~ )?(meu|minha) (tcc|tese|dissertação|monografia)
""",
    "not.official": """
(visto*|consulado|consular|casv|ds-160|embaixada|sef|aima|nacionalidade|passaporte|autorização de residência|tribunal|polícia federal|consulta (com|médica|de)|dentista|vacina*|pacientes?|crédito habitação|financiamento imobiliário|notári*|inss|iefp|cartório|perícia médica|detran|poupatempo|loja do cidadão|renovação d[oa])
(consulta|exame|retorno|sessão) (~ )?(dr\\.|dra\\.|doutor*|cardiolog*|dermatolog*|ortoped*|odontolog*|pediatr*|fisioterap*|clínica|laboratório)
(veterinári*|bicho|pet|vacinação|doação de sangue|psicolog*|terapeuta|sessão de|ortodont*|aparelho|exame de sangue|check-up|oftalmolog*|renovação|advogad*|audiência|junta médica|cartão cidadão)
(seu gestor de conta|balcão da|escritura|crédito|atendimento para|emissão de|senha de atendimento|guichê|documentos originais|posto de atendimento)
(advocacia|advogad*|inventário|divórcio|herança|certidão de|tribunal|audiência|testemunha|intimad*|intimação|sinistro*|vistoria|vistoriador|perito|paróquia|padre|batismo|matrimónio|casamento religioso)
(adoção|adotar|zoófila|canil|abrigo de animais|adotante)
(escritura|cartório|cartão de cidadão válido)
(serviço de emprego|centro de emprego|plano pessoal de emprego|subsídio de desemprego|seguro-desemprego|falta injustificada|sine)
""",
    "not.work": """
(seu|sua|teu|tua) (turno|escala|plantão) (~ )?(passa|mud*|alterad*|começa*)
(alteraç*|mudança|troca) (na |da |de |do |no )?(sua |tua |seu |teu )?(escala|turno*|plantão)
reunião (semanal|de equipa|de equipe|da equipa|da equipe|de marketing|de vendas|de departamento|de obra|de projeto|de projecto)
""",
    "not.case": """
(uscis|i-485|i-130|i-589|i-751|n-400|n-600|ds-160|ds-260|entrevista (consular|de asilo|de visto|de nacionalidade|de naturalização|de cidadania)|pedido de (nacionalidade|naturalização|asilo)|ajuste de status)
""",
    "not.staff": """
(entrevista de (desligamento|saída)|avaliação de desempenho|avaliação anual|reunião de avaliação|rescisão)
(entrevista de (acompanhamento|feedback)|avaliação (de performance|do período|semestral)|one on one|plano de desenvolvimento individual|pdi|tua chefia|sua gestora? direta)
(siadap|autoavaliação|avaliação (siadap|anual|semestral|360)|entrevista de avaliação|reunião de objetivos|objetivos (anuais|do ano|para)|revisão salarial|promoção interna|meu gabinete|minha sala|1:1)
(processo disciplinar|nota de culpa|justa causa|sanção disciplinar|despedimento)
(advertência (escrita|verbal|disciplinar)|repreensão|factos que lhe são imputados|fatos que lhe são imputados)
""",
    "not.practice": """
(simulação de entrevista|entrevista simulada|simulad*|coaching|curso|cursos|prepare-se|dicas|mentoria|desconto|grátis|gratuito|preparação para entrevistas)
(aula|ao vivo|masterclass|garanta sua vaga|garante já|vagas limitadas|mentor*|coach|% de desconto|cupom|desconto|é de graça|simulações|responder às|como responder|perguntas que todo|mandar bem na|arrasar na)
(treinar (sua|a tua|a sua) entrevista|ensaiar|revisar seu currículo|rever o teu cv|sem compromisso|pacote completo|sessão gratuita|é grátis|sua sessão)
""",
    "not.employer": """
(candidato ?:|candidata ?:|o candidato|a candidata|os candidatos|ficha de avaliação|scorecard|avaliação do candidato)
(seu|dele|dela) (cv|currículo) (~ )?(anexo|em anexo|na pasta)
(podes|pode|poderia|consegue*) (~ )?(fazer|conduzir|participar|entrevistar|estar presente) (~ )?(na |a |da |o )?(entrevista|candidat*)
(você vai entrevistar|vais entrevistar)
(tem|temos|vem|vêm) (~ )?(candidat*|[a-z]+ (pra|para) (a )?vaga)
(currículo (dele|dela)|cv (dele|dela)|os currículos|sua nota|tua nota|sua avaliação|seu parecer|o teu parecer|o teu feedback sobre|parte de código|parte técnica|consegue conduzir|podes conduzir|você entrevista|entrevistas tu|me cobre na entrevista|quem contratamos|formulário de avaliação)
(entrevista (do|da|com o|com a) candidat*|entrevistar (o|a) (candidat*|[a-z]+))
(temos|têm|há|vamos ter) (~ )?(duas|três|quatro|várias|uma) entrevistas? (~ )?(de|para|com|:)
(você fica com|tu ficas com|preench* (~ )?(scorecard|ficha|formulário|avaliação)|pessoal|painel de candidatos)
(és entrevistador|você é o entrevistador|guião de perguntas|roteiro de perguntas|envia o teu parecer|envie seu parecer|no ats)
(sua empresa está com vagas|contrate mais rápido|entregamos candidatos|candidatos já entrevistados|vossas vagas)
(passei-te|passo-te|te passei|te passo|mudei-te|atribuí-te) (~ )?(a )?entrevista (do|da|de|com) [a-z]+
(prova técnica (dele|dela)|teste (dele|dela)|turnos de entrevistas|dá uma vista de olhos antes|dá uma olhada antes)
""",
    "not.applicant": """
minha (candidatura|inscrição|carta de apresentação|carta de motivação)
(meu|meus) (currículo|cv|portfólio|curriculum*)
(em anexo|segue|envio|anexo) (~ )?(o )?(meu|minha) (currículo|cv|portfólio|carta)
(obrigad*|agradeço) (~ )?(pelo convite|por me (convidar*|considerar*|receber*|chamar*)|pela oportunidade de (entrevista|participar))
(me candidato|candidatei-me|quero me candidatar|gostaria de me candidatar|venho candidatar-me)
""",
    "not.someone": """
(deseja-me sorte|me deseje sorte|minha entrevista|tenho (uma |a )?entrevista|consegui (a|uma) entrevista|estou nervos*|torce por mim|torçam)
(por engano|por erro|destinatário errado|não era para)
(como referência|referências sobre|indicou você|deu o (seu|teu) nome)
(mãe|pai|tua irmã|teu irmão|beijinhos|beijos|querid*|amor|minha irmã|meu irmão|seu primo|mano|mana)
(reza por mim|reza|torce|te amo|bjs mana|empresta*|depois te conto|depois conto|me deseja|amig[ao]|mor|saudades|chamaram (pra|para)|me chamaram|consegui|vó|tia|primo|prima|cunhad*|nervos*)
(me ajuda a treinar|me ajuda|olha isso|olha só|fds|passei pra)
(me (ligaram|chamaram|contataram|selecionaram)|ligaram-me|chamaram-me) (~ )?(da|do|de|pra|para|!)
tenho (~ )?(call|zoom|entrevista|chamada|videochamada) (com|na|no|às|da|do)
(uma força|uma mão|te pago|chopp|menina do rh|mano|miga)
(não sei o que vestir|a gente comemora|comemora|kkk*|amiga+|miga+|bjo|tenho a última|última com o gerente)
(filh[ao] que|acendi a vela|me liga assim que sair|dê tudo certo|te amo|vai dar tudo certo|minha filha|meu filho)
""",
    "not.alert": """
(alerta* de (vaga*|emprego*)|novas vagas|vagas (para você|para ti|recomendadas|que|semelhantes|abertas)|ofertas de emprego|ver (vaga|vagas|ofertas)|candidate-se (já|agora)|visualizou (o )?(seu|teu) perfil|candidatura (vista|visualizada)|feira de emprego|banco de talentos|candidatura simplificada|empregos (recomendados|para))
(cancelar (a )?(inscrição|subscrição|assinatura)|descadastr*|newsletter|ver no navegador|gerir (preferências|alertas)|gerenciar (preferências|alertas)|você recebeu este|recebeu este e-?mail|política de privacidade)
(senha|palavra-passe|código de verificação|código de segurança|ative (sua|a sua)|confirme (seu|o seu))
(complete|conclua|finalize|termine) (a )?(sua|tua|seu|teu|o seu) (candidatura|inscrição|perfil|cadastro)
(ofertas novas|novas ofertas|vagas novas|novas oportunidades para|ver (todas|mais|as) (~ )?(vagas|ofertas)|este alerta|alertas|cancelar (este )?alerta|publicad[ao] (há|ontem|hoje)|vagas com a sua cara|outras vagas|não quer mais receber|candidatar-se agora|envie o seu cv|inscreva-se até|entrada imediata)
(feirão|feira de emprego|entrevista expressa|cadastre seu currículo|vão entrevistar você|dicas para|evento de áudio|participe de graça)
""",
    "not.event": """
(webinar|seminário|inscreva-se|conferência|congresso|workshop|palestra|evento (gratuito|online|presencial|de networking)|feira de|dia aberto|mesa redonda|live)
(reunião (de equipa|de equipe|do projeto|semanal|de condomínio|de pais)|ordem de trabalhos|ata|pauta|sprint|assembleia|alinhamento semanal)
(assembleia|condóminos|condôminos|ordem de trabalhos|reunião (mensal|trimestral|de departamento|de pais|geral)|convocam-se|associação de pais|sócios|votação)
(ao vivo|programa completo|garante o teu lugar|garanta seu lugar|orador*|palestrante*|networking|auditório|inscrições abertas)
""",
    "not.study": """
(apartamento|visita|arrendamento|aluguel|inquilin*|senhorio|imobiliária|quarto|imóvel|fiador|condomínio)
(escola|matrícula|bolsa|universidade|vestibular|faculdade|creche|admissão escolar|entrevista de admissão|diretor de turma)
(encomenda|fatura|entrega|pedido|pagamento|voo|hotel|reserva n|reembolso|boleto|nota fiscal|assinatura)
(oficina|inspeção|inspecção|cabeleireir*|canalizador|voluntári*|revisão do carro)
(encarregad* de educação|educadora?|professor*|aluno*|filho|filha|turma|1º ano|externato|agrupamento de escolas|período letivo|reunião de pais|diretora? de turma)
(senhorio|proprietári*|apartamento|visita ao (apartamento|imóvel)|fiador|arrendar|t1|t2|quarto para alugar|imobiliári*)
(km|quilómetros|viatura|carro|veículo|livrete|oficina|pneus|inspeção|cabeleireir*|manicure|unhas|massagem|encanador|eletricista|técnico irá|instalação|internet|restaurante|mesa para|academia|aula experimental|personal|fotógraf*|casamento|aniversário|mudança de casa|orçamento)
(erasmus|mobilidade|intercâmbio|estudante*|sala de aula|exame|mestrado|licenciatura|campus|reitoria|histórico escolar|coordenadora pedagógica|ano letivo|colégio|bolseir*|bolsista)
(visita técnica|um adulto|voluntári*|acolhimento|vacina|executive mba|admissão ao|certificado de habilitações|técnico passará)
(treino|academia|montagem do treino|toalha|avaliação física|quarto|campainha|dividir apartamento|república)
(educadora|adaptação|teste de nível|nível de inglês|sala dos atos|defesa d[ae]|clube de leitura|romance|laser|óculos|exame de visão|mesa para|limpeza|tratamento|viatura|documento único|móveis|mudança de casa)
""",
    "not.entry": """
(entrevista|exame|prova) (_ )?de (admissão|seleção|ingresso) (_ )?(no|na|ao|à|do|da|para o) (_ )?(curso|escola|colégio|mestrado|doutorado|faculdade)
(vestibular|enem|pós-graduação|mestrado|doutorado) (~ )?(entrevista|inscrição|prova|seleção)
(candidatura|entrevista) (_ )?(ao|para o|à|para a) (mestrado|doutorado|doutoramento|licenciatura|pós-graduação|curso de)
(do|no) (nosso )?servidor
guilda
seu personagem
(mentor*|tutor*) voluntári*
(candidatura|inscrição|entrevista) (~ )?voluntári*
(hackathon|aceleradora|bolsa de estudo*)
(cliente|organizador) (~ )?(escolheu|selecionou) (~ )?(outra proposta|outro (orçamento|fornecedor))
(entrevista|atendimento) (_ )?(fraterna|fraterno|pastoral|de membresia)
planejamento estratégico
""",
    "not.cold": """
(vi|encontrei|encontrámos|deparei-me|achei) (~ )?(o |com )?(seu|teu) (~ )?(perfil|cv|linkedin|currículo)
(abert* a|disponível para|interess* em|interesse em) (~ )?(nov* (desafio*|oportunidade*|projeto*)|ouvir|mudar|oportunidade*)
(meu cliente|nosso cliente|empresa cliente) (~ )?(procura|busca)?
(trabalhe de casa|home office) (~ )?(r\\$|por dia|receba|ganhe|curtindo)
(via pix|restam # vagas|não perca|sem experiência|curtindo|por dia|renda extra|ganhe até|ganhos)
(demo|demonstração|account executive|sdr|economizar|poup*|solução|times como o seu|equipas como a sua|ajudo (times|empresas|equipas))
""",
    "survey": """
(pesquisa de satisfação|inquérito de satisfação|avalie (a sua|sua)|sua opinião|como foi (a sua|sua|a tua) experiência|experiência do candidato|nps)
(tua opinião conta|sua opinião conta|de 1 a 10|como avalias|como você avalia|como correu a tua|fechamos o inquérito|pesquisa rápida|dois minutos)
""",
    "company.before": """
(candidatura|candidaturas|candidataste-te|candidatou-se|candidatar-se|inscrição) (a|à|ao)
(na|no|da|do|em|com a|com o|pela|pelo|em nome da|equipa da|equipe da|time da|time do|interesse na|bem-vindo à|cliente|empresa|a empresa|juntar-se à|parte da|trabalhar na|recrutamento da|seletivo da)
(empresa|cliente|organização|companhia);
(abert*|convocad*|organizad*|promovid*) (pela|pelo|por)
(enviad[oa]s?|encaminhad[oa]s?|apresentad[oa]) (a|à|ao|para a|para o)
da empresa
(falei|conversei) com (a|o)
(retorno|resposta|notícias) d[ao]
me (ligou|chamou)
""",
    "company.after": """
(recursos humanos|rh|recrutamento|seleção|talentos?|careers|carreiras|gente e gestão|pessoas|recruiting|talent|recrutamento e seleção|equipa|time)
(convida|procura|agradece|decidiu|gostaria)
(encerrou|visualizou|decidiu|finalizou|analisou|escolheu)
(viu|leu|visualizou|analisou) (o |a )?(seu|sua|teu|tua)
(enviou|quer (te )?(entrevistar|conhecer)|encerrou o processo|seguiu com)
(quer|gostou|ainda não|escolheu|optou|te espera|espera por|oferece|cancelou|desmarcou)
""",
    "client.talk": """
(falei|conversei) com
eles (optaram|escolheram|gostaram|decidiram|querem|vão|preferiram|me|ficaram|ainda)
me (ligaram|disseram|avisaram|mandam|falaram|pediram|ligou)
quer (te )?(conhecer|contratar|ver|conhecer-te|conhecê-l[oa])
gostou muito d
(já )?(enviei|passei|apresentei) (o |a )?(seu|sua|teu|tua) (perfil|currículo|candidatura)
(deixar|fico com|guardo) (o )?seu currículo
(pediram|pediu) mais
assim que (tiver|eu tiver|me) (novidades|retorno|notícias|derem|responderem)
me conta (depois )?como
""",
    "client.described": """
(à|a) empresa, uma
para (uma|um) (_ )?(empresa|indústria|multinacional|companhia|grupo|escritório|rede) (_ )?(de|do|em|na|no|com|da)
a empresa é uma
(me|nos) (confiou|confiaram) (a|o)
em nome de (um|uma)
""",
    "person.asked": """
(pergunta|pergunte|perguntar) (por|pela|pelo)
(procura|procure|procurar) (por|pela|pelo|a|o)
(fala|fale|falar) com (a|o)
(chama|chame|chamar) (a|o|pela|pelo)
""",
    "street.before": """
(rua|avenida|av\\.|praça|travessa|alameda|largo|rodovia)
""",
    "person.before": """
(com|por|pelo|pela|entrevistador*|conhecer|senhor|senhora|sr\\.|sra\\.|dr\\.|dra\\.|e|responsável|diretor*|noss*|procure|procure por|pergunte por|participantes|gestor*|gerente|colega|líder)
""",
    "title.word": """
(recruiter|recrutador*|técnic*|responsável|diretor*|gerente|rh|recursos humanos|gestor*|coordenador*|consultor*|engenheir*|desenvolvedor*|programador*|talent*|ceo|cto|cfo|coo|fundador*|sóci*|lead|head|assistente|analista|especialista|supervisor*|tech lead|people|partner|chefe|líder|recrutamento)
""",
    "register.formal": """
(prezad*|exm*|atenciosamente|cordialmente|com os melhores cumprimentos|cumprimentos|respeitosamente|v\\. exa|caro senhor|cara senhora|estimad*)
""",
    "register.casual": """
(oi|olá|abraço|abraços|beijinhos|bjs|valeu|legal|show|tudo bem|tás|fixe|beleza|tu)
""",
    "address.polite": """
(o senhor|a senhora|v\\. exa|vossa|consigo|lhe|sua|seu)
""",
    "address.familiar": """
(tu|te|teu|tua|contigo|ti|tens|podes|estás)
""",
    "friendly": """
(adorámos|adoramos|adorei|prazer|gostámos muito|gostamos muito|ótim*|incrível|impressionad*|fantástic*|muito felizes)
""",
    "phone": """
(telefónic*|telefônic*|por telefone|chamada telefónica|ligação|ligarei|ligo|telefonema|vai ligar)
""",
    "ask.samples": """
(amostras? de trabalho|exemplos de (trabalho*|projetos)|trabalhos anteriores)
""",
    "ask.references": """
(referências)
""",
    "ask.portfolio": """
(portfólio|portfolio)
""",
    "ask.documents": """
(certificad*|diploma*|cópia (de|do|da)|cartão de cidadão|documentos|documentação|comprovativo*|comprovante*|formulário|currículo|cv|rg|cpf|carteira de trabalho|histórico escolar|carta de apresentação|ficha)
""",
    "ask.salary": """
(pretensão salarial|pretensões salariais|expectativa* salaria*|aviso prévio|disponibilidade para início)
""",
    "ask.task": """
(teste técnico|case|estudo de caso|desafio técnico|exercício|apresentação|prova)
""",
    "ask.verb": """
(poderia*|pode|podes|precis*|por favor|agradeceria*|agradecíamos|solicit*|pedimos|peço|favor|não se esqueça) (~ )?(enviar*|envi*|mandar*|partilhar*|compartilhar*|trazer|traga|trazer|preencher|anexar|encaminhar|fornecer|preparar|remeter|disponibilizar|nos envi*|me envi*)
""",
    "give.verb": """
(enviarei|envio|mando|vou enviar|vou mandar|partilharei|compartilharei|farei chegar|encaminharei|envio-lhe|mandarei) (~ )?(amanhã|até|hoje|ainda|esta|no)?
""",
    "topic.before": """
(falar sobre|conversar sobre|falaremos (de|sobre)|abordar|temas?;|tópicos?;|agenda;|pauta;|discutir|explorar|focar em)
""",
    "chat.lure": """
(telegram|whatsapp)
(pelo whatsapp|pelo telegram|chame no)
""",
    "pay.lure": """
(taxa de|pagamento antecipado|transferência|dados bancários|conta bancária|pix|cartão presente|bitcoin|criptomoeda*|western union|depósito|boleto)
(pix|taxa de inscrição|depósito|boleto|kit inicial|pagar (~ )?curso|dados bancários|cartão de crédito)
""",
    "reschedule.later": """
(vemos|marcamos|combinamos|remarcamos|procuramos|achamos|encontramos|agendamos) (~ )?(outr*|nov*) (dia|data|horário|altura|momento|hora)
(te|lhe)? ?(aviso|digo|escrevo|chamo|procuro|volto|dou notícias|retorno|passo) (~ )?(assim que|quando|logo que|com) (~ )?(nov*|outr*|data|horário|voltar|souber|puder)
(nova|outra) (data|hora) (~ )?(a definir|por definir|em breve|oportunamente|a confirmar)
(assim que|quando|logo que) (~ )?(normalizar|possível|souber|tiver|voltar|der) (~ )?(mand*|envi*|avis*|marc*|escolh*|nov*)
(novo link|nova marcação|novo agendamento|nova data) (~ )?(escolh*|em breve|oportunamente|para)
(te|lhe) (acha|achamos|arranjamos|arranjo|encontramos|marcamos|proponho|propomos) (~ )?(novo|nova|outro|outra|horário|vaga)
(dá|dê) (~ )?uns dias
""",
    "footer": """
(nunca|jamais|não) (ped*|cobr*|solicit*|exig*) (~ )?(dinheiro|pagamento*|taxa*|valor*)
(processo|seleção|recrutamento|inscrição) (_ )?é (_ )?gratuit*
(cancelar (a |sua )?(inscrição|subscrição|assinatura)|descadastr*|remover (~ )?lista|preferências de (e-?mail|notificação*|comunicação)|gerir (~ )?(preferências|alertas)|gerenciar (~ )?(preferências|alertas)|ver (~ )?no navegador)
(política de privacidade|proteção de dados|dados pessoais|lgpd|rgpd|aviso legal|todos os direitos reservados|sede social|nipc|cnpj|termos de uso|termos e condições)
(confidencia*) (~ )?(destinatári*|mensagem|informaç*|uso)
(recebeu|recebe|está recebendo|está a receber) (~ )?(esta mensagem|este e-?mail|este email) (~ )?(por engano|por erro|porque|pois|devido)
(esta mensagem|este e-?mail|este email) (~ )?(foi (enviad*|gerad*)|é (enviad*|gerad*|automátic*)|destina-se)
(siga-nos|siga a gente|acompanhe|curta) (~ )?(no |na |nas |em )?(linkedin|facebook|instagram|twitter|youtube|tiktok|redes)
(junte-se|faça parte|cadastre-se|inscreva-se) (~ )?(comunidade de talentos|banco de talentos|alerta* de (vagas|emprego)|newsletter)
(antes de imprimir|pense no (meio )?ambiente)
""",
}

SENSES = """
interview: entrevista*|bate-papo com|videoentrevista*|dinâmica|triagem|assessment*|pré-seleção|entrevistar*|te entrevistar|conversa técnica|entrevista técnica|dinâmica em grupo|prova e entrevista|painel|aula-teste|aula de demonstração|entrevista de avaliação|dinâmica de grupo|entrevista marcada|teste prático|prova prática
stage: fase*|etapa*|próximo* passo*|próxima|segunda|final|rodada|processo|primeira|terceira|última|avançou|passou|passaste|etapas|reta final|seguinte
role: vaga*|cargo|posição|função|emprego|estágio|oportunidade*|trabalho|anúncio|vaga de|função de|lugar|posto de trabalho|posições|concurso|procedimento|ocupar
apply: candidatura*|inscri*|currículo*|cv|perfil*|aplic*|candidat*|carta de|inscrev*|cadastr*|portfólio|teu percurso|seu percurso|sua trajetória|submet*|formulário|ficha|cadastro|documentação|protocolo|seu perfil|inscrição
candidate: candidat*|finalista*|inscritos|selecionad*
other: outr*|alguém|uma pessoa|intern*|extern*|diferente*|outra pessoa|o outro|a outra|noutro|noutra|mais alguém|promoção interna|perfil com|perfis|da casa|uma moça|um rapaz
team: equipa|equipe|time|gestor*|diretor*|diretora|comissão|júri|chefe|colega*|liderança|cliente|empresa|cto|ceo|conselho|gerência|área|sócio*|administração|comitê|comité|gestora
recruiter: recrut*|recursos humanos|rh|talento*|seleção|dp|people|gente|pessoas|talent acquisition|recrutadora|consultora|atração de talentos
choose: escolh*|selecion*|contrat*|optar|optamos|optámos|preferi*|escolhid*|optou|recaiu|apost*|ficamos com|ficámos com|vão com|vão ficar|fech* com|fechando com|preench*|prioridade|preferência|encontr*|atribuíd*|contratou|eleita|ocupada|fechamos com|ficar com|recrutamento interno|escolhemos|destinada
decide: decis*|decid*|resultado*|conclusão|definir|definição|bater o martelo|homologação|parecer|apreciar
onward: avanç*|prosseguir|seguir|continu*|próxima fase|próxima etapa|dar seguimento|processo|passou|segue|seguimos|sequência|continuidade|continuar|avançaste|avançar|seguir em frente|dar andamento
not: não|nem|nunca|sem|nenhum*|negativ*|impossível|ninguém|nada|ainda não|fora|reprovad*|excluíd*|não aprovad*|deixou de
sorry: infelizmente|lament*|desculp*|pena|sentimos|perdão|lamento|mil desculpas|peço desculpa|que pena|que chato|más notícias|desculpa|incómodo|transtorno
wish: desej*|sorte|sucesso|felicidades|boa sorte|êxito*|tomara|votos|tudo de bom|não desanime
future: futur*|banco de talentos|base de dados|novas oportunidades|outras vagas|mais tarde|novamente|radar|em carteira|próximas|outra ocasião|futuras vagas|contacto guardado|guardar|banco|reserva de recrutamento|cadastro reserva|ano que vem|daqui a seis meses|candidatar-se novamente
filled: preenchid*|encerrad*|fechad*|já não está|atribuíd*|ocupad*|preench*|contratou|concluíd*|encontrou|finalizou|encerrou|completa|completo|ocupadas|destinada|atribuída|preenchidas|fechamos com|fechando
closer: alinhad*|adequ*|mais próximo|grande número|muitas|elevado número|aderente*|enquadr*|mais experiência|mais estrada|sénior|sênior|requisitos|vivência|mais alinhado|atende|enquadra|aderência|melhor
received: receb*|receção|recepção|chegou|registad*|registrad*|foi registrada|submetid*|guardámos|cadastrado|enviada|já cá|deu entrada|carregados|com sucesso|concluída|acuso|acusamos|comprovante|comprovativo|recebi|incluído
review: anális*|analis*|avali*|rever|apreci*|ler|ver|vê-la|leremos|lemos|olhar|apreciação|estudar
thank: obrigad*|agradec*|grat*|muito obrigad*|valeu|gratos|agradeço
confirm: confirm*|fica|marcad*|combinad*|perfeito|ótimo|certo|fechado|confirmad*|então|feito|fechamos|agendado|anotado|blz|beleza|show|top|maravilha|combinado
book: agend*|marc*|reserv*|program*|organiz*|ficou para|fica para|convocad*|marcámos|planear|combinar|deixei acertado|reservamos
available: disponib*|disponív*|dá jeito|convém|melhor para|poderia|possível|livre|quando|serve|dá para|dá-te|dá-lhe|funciona|consegue|consegues|podes|pode ser|poderia vir|como está sua|a que horas|que dia|te serve|prefere
slot: horário*|hora*|manhã*|tarde*|opções|datas|janela*|altura*|espaço*|momento*|meio-dia|turno|alternativa*|horários
link: link|cliq*|clique|calendly|portal|botão|acesse|aceda|url|clica|entre no|calendário|agenda dele|cal.com|escolha|escolhe|portal do
move: remarc*|reagend*|adi*|alter*|mudar|mudança|antecip*|nova data|novo horário|em vez|reprogram*|transferir|passar para|jogar|empurrar|adiantar|transfer*|outro dia|outra data|afinal|em vez das|troca|deixamos para|correção|passa para|foi antecipada|mudança no|retificaç*|retificad*|mudou|mudaram|passou de|em lugar de
cancel: cancel*|desmarc*|anul*|suspens*|não vai acontecer|sem efeito|já não é necessário|já não será|não precisa vir|não venha|desmarcar|não se realiza*|caiu|foi desmarcada|desmarcada|desmarcado
hold: paus*|congel*|orçamento*|stand by|em espera|suspens*|reestrutur*|parad*|suspend*|aprovação|luz verde|sem budget|em stand-by|hiring freeze
hitch: doente|imprevist*|surgiu|conflito|urgência|última hora|problema|adoeceu|febre|médico|greve|atras*|auditoria|voo|caiu|não vai dar|não consigo|não vou conseguir|não posso|não poderá|feriado|chega tarde
call: lig*|telefon*|chamada|telemóvel|celular|ligação|te ligo|ligue|me liga|liga-me|telefonar|whatsapp|um toque|chamar
talk: conversar|conversa|falar|bate-papo|trocar|conhecer*|falamos|falarmos|contar|bater um papo|papo|trocar uma ideia|café|conversarmos
meet: conhec*|reuni*|visit*|escritório|receber|presencial|encontro|vir|recebe|recebê-la|recebê-lo|te espera|esperamos|comparec*|apresentar-se|apresente-se|passe|vir até|instalações|sede|portaria|entrada
keen: ansios*|prazer|gostaríamos|gostaria|adoraríamos|aguardamos|com vontade|curti|adorei|adoraria|gostávamos|gostava
prepare: traz*|levar|document*|prepar*|morada|endereço|recepção|receção|rua|andar|local|chegar|traga|rg|cpf|cartão de cidadão|carteira de trabalho|procure por|pergunte por|procurar por|sala|edifício|documento de identificação|pontual*|calçado|sapato*|botas|antecedência|pontualidade|documento com foto|portão|portaria|para chegar
remind: lembr*|amanhã|não se esqueça|próxima|hoje|lembrete|lembramos|relembr*|não esqueças|amanhã tem
video: zoom|teams|google meet|meet|videochamada|vídeo|webex|skype|online|videoconferência|remoto|virtual|link do meet
invite: convid*|convoc*|convite|convocada|convocado|convidá-l*|convocatória|gostaríamos de recebê-l*|quer marcar|pretende avançar|fica convocad*|espero por si|te espero|recebemo-la|recebíamo-la|vem na|venha|compareça|apresente-se|recebe-a|fica combinado|esperamos por si|esperamos por ti|esperamos você|comparecer|apresentar-se|recebê-la-á|recebê-lo-á|foi chamada para|foi chamado para|ficas marcad*|te vemos
offer: propost*|oferec*|oferta*|contratar|carta-oferta|queremos você|faças parte|que você seja|integrar a|proposta de|avançar consigo|contratação
pay: salári*|remuner*|bruto*|bónus|bônus|benefícios|mensal|anual|subsídio|vale|euros|reais|clt|pj|vr|vt|plr|viatura|seguro de saúde|comissão|líquid*|€|r$|ilíquidos|registrado|mensais|vale-alimentação|x 14|base|líquidos
start: início|começ*|admissão|data de início|primeiro dia|começarias|admissional|início a|começar a|você começa|começa segunda|posse|assumir|ingresso
join: juntar*|bem-vind*|fazer parte|integrar|time|no time|na equipa|connosco|a bordo|junte-se|venha
glad: parabéns|felicit*|satisfação|prazer|feliz|boas notícias|ótima notícia|alegria|orgulho|conseguiste|felizes|boas novas|muito feliz
sign: assin*|contrato|aceit*|por escrito|carta|assinad*|devolva|aceite|de acordo|minuta|assumir|posse|nomeação|carta-oferta|formalizar|topa|aceita
send: envi*|mand*|anex*|encaminh*|partilh*|compartilh*|fornec*|remet*|manda|passa-me|me passa|encaminhar|envie-nos|faça chegar|anexe
document: referência*|diploma*|certificad*|registo criminal|comprovante*|cópia*|amostra*|formulário|rg|cpf|crea|comprovante de residência|contatos|ex-gestores|recibos|cópia|certidão|diploma
hear: retorno|contact*|contat*|inform*|resposta|responder*|avis*|notícias|dar-lhe|feedback|atualiz*|te aviso|te falo|digo-te|dou-lhe|te ligo|devolutiva|posicionamento|posição|saberás|saberá|daremos|te dou|comunicad*|novidades|te retorno
wait: paciência|aguard*|ainda|pendente*|assim que|em breve|logo que|demora*|ainda faltam|falta-nos|faltam|brevemente|estamos a|segue|continua*|quando tiver|assim que souber|aguardo|adiado|atraso|atrasou|em análise|em andamento|congelou
feedback: feedback|impress*|opinião|avaliação|adorámos|retorno|parecer
enjoyed: gost*|agradável|impression*|adorei|adorámos|interessante|curtimos|adoramos|foi ótimo|muito bom|foi um prazer|que boa
ask: pergunta*|poderia|pode|por favor|indique|diga|informe|confirme|diga-me|me diz|me fala|qual|confirma|preciso|precisamos|importas-te|você tem
away: fora do escritório|férias|ausen*|licença|viagem|folga|ausência|encerrad*|fechad*|de folga|licença-maternidade|desligad*|embarcad*|congresso|atestado|baixa|recesso|descanso|natal|páscoa|já não trabalho|fora do país|deslocação
back: regress*|retorn*|volto|de volta|retomamos|retomo|a partir de|regressarei|voltarei|responderemos|responderei
inbox: email*|e-mail*|mensage*|correio|caixa|mensagens|e-mails|emails|correio eletrónico
urgent: urgen*|na minha ausência|contacte|substitu*|urgências|demandas urgentes|minha colega|meu colega|dirija-se|procure|fala com
machine: automátic*|não responda|no-reply|gerad*|mensagem automática|e-mail automático|não aceita respostas|enviado automaticamente|comprovativo|gerada pelo sistema
ticket: ticket|pedido|chamado|protocolo|dias úteis|prazo|solicitação|registrada com|atendente|suporte|ajuda|horas úteis|caso|reclamação
bounce: não entregue|destinatário|falha|erro|não foi possível|mailbox|caixa|cheia|não existe|não pôde ser entregue|servidor remoto|foi lida|lida|aceitou o convite
task: teste*|exercício|case|desafio*|apresentação|questionário|prova|case de|desafio técnico|teste de|prova técnica|dinâmica|três testes|testes on-line|avaliação on-line|comportamental|repositório|instruções|pequeno desafio|exames admissionais
recorded: grav*|assíncron*|vídeo gravado|responder em vídeo|vídeo do|grave|gravar o|no seu tempo|etapa de vídeo
deadline: até ao dia|até o dia|prazo|data limite|até|o mais tardar|no máximo|antes de|vence|expira|limite
mediaword: podcast*|episódio*|jornalista*|redação|artigo*|imprensa|programa|rádio|reportagem|revista|ouvintes|fotógraf*|gravamos|ao vivo|matéria|edição|leitores|suplemento|spotify|youtube|canal|publica*|livro|documentário|em direto|repórter|entrevistar você|entrevistá-la para|convidada|convidado do|gravação|em estúdio|reportagens|fecho na|produção do programa|câmara de filmar|câmera|locutor*|coluna|no ar|jornal de domingo|fotógrafo|para a matéria|sai no domingo|seguidores
study: estudo*|particip*|vale-presente|cartão|pesquisa*|inquérito*|investigação|tese|mestrado|utilizador*|usuári*|mestranda|mestrando|doutorand*|dissertação|voluntária|sigilosa|confidencial|anónim*|anônim*|consentimento|testar|cheque|vale de|investigador*|minha pesquisa|minha tese|nosso estudo|grupo focal|usabilidade|pesquisa de mercado|pagamos|remunerad*|participante|grupo de discussão|ajuda de custo|selecionada para o grupo|dinâmica de consumo|recrutamento de participantes|sou estudante|sou alun*|meu tcc|o meu tcc|a minha tese|passageiros|clientes frequentes
official: visto|consulado|embaixada|nacionalidade|cidadania|passaporte|aima|sef|finanças|iefp|tribunal|polícia|consular|trâmite*|residência|imigração|advogad*|audiência|testemunha|intimad*|perito|vistoria|sinistro|notári*|crédito|banco|gestor de conta|detran|poupatempo|câmara|conservatória|casv|pedido de apoio|apoio à renda|subsídio|licença de obra|indeferid*|recurso|agendamento|autorização de residência|registo civil|cartório|testemunh*|perito passa|identidade|centro de emprego|técnica de emprego|júri popular|família de acolhimento|assistente social|serviço social|conselho tutelar|subsídio de desemprego|depoimento|ocorrência|sinistros|atendimento está|documentos originais|posto|vistos|seção de vistos|secção de vistos|empreendedor*|câmara de comércio|dependência|dívidas|intérprete|asilo|acompanhante|conciliação|ambas as partes|cras|ação social|residência do|refúgio|proteção internacional|naturalização|acolhimento
admissions: admissões acadêmicas|admissão escolar|vestibular|matrículas|secretaria acadêmica|secretaria escolar|ingresso
education: universidade|mestrado|licenciatura|estudante*|escola|professor*|bolsa*|curso*|matrícula|aluno*|pais|creche|vestibular|coordenadora|reunião de pais|filho|filha|sala de aula|exame|erasmus|intercâmbio|mba|período|secretaria|externato|colégio|faculdade|campus|ano letivo|encarregad*|candidatura ao curso|ingresso no curso|admissão ao|vaga no mestrado|vaga na creche|diretora de turma|professora da|reunião com a professora|lista de espera|infantário|conservatório|autoescola|inscrição do|aluna|vestibul*|encarregados|candidatura ao mestrado|admitida nesta fase|não foi admitida|pós-graduação|estudos|bolsas|programa de|processo de admissão|prova de ingresso|entrevista de ingresso|escola de artes|prova de admissão|prova específica|portefólio foi|prezada família|1.º ano|não há vaga para o|processo seletivo do mestrado|prezada candidata|processo seletivo - mestrado|matrícula da|histórico escolar|prezados pais|comissão de admissão|resultado final sai|defesa da|entrevista com a família|vaga na escola|vaga no 5|seriação|exmos|explicações de|explicador*|aulas particulares|aulas de química|aulas de física|aulas de matemática|aulas de inglês|aula experimental|reforço escolar|caros pais|treino experimental|teste de nível|curso de línguas|curso de idiomas|nosso aluno|nossa aluna|prova oral de|exame oral|cara aluna|prezada aluna|cartão de estudante|reprovação|banca de qualificação|direito do trabalho|direito laboral
property: apartamento|visita|aluguel|arrend*|inquilin*|imobiliária|senhorio|casa|quarto|imóvel|canalizador|encanador|técnico da caldeira|vistoria|arrendamento|proprietári*|campainha|colegas de casa|caução|fiador|visita ao|obra|técnico|instalação|fibra|eletricista|inquilinos|proprietário|senhoria|t1|t2|t3|mostrar a casa|visita ao apartamento|documentos para o apartamento|escritura|mudança|compra da casa|fiador*|vens ver o quarto|oferecemos-lhe o apartamento|vir assinar
health: doutor*|médic*|clínica|paciente*|utente*|dentista|consulta|hospital|saúde|exame*|cabeleireir*|veterinári*|oculista|vacina|fisio*|consulta com|vacina*|cão|gato|sessão|terapeuta|psicólog*|fisioterap*|ótica|check-up|dermatologista|fisioterapia|sessão de|limpeza|marcar consulta|não puder comparecer|cachorro|gata|adotar a|parteira|receita|psicolog*|terapia|os seus exames|seus exames|falar sobre os seus exames|a doutora|resultado do exame|análises clínicas|centro clínico|consulta da|doutora não|remarcação de consulta|veterinária|cuidadora*|se conhecerem|sua mãe|anestesi*|terapia de casal|primeira sessão|o que a traz|o que o traz|psicanalista|ajuda para a sua casa|acompanhar a sua mãe|pré-cirúrgic*|anestesia|nutricionista|pré-operatóri*|doador*|entrevista clínica|entrevista de enfermagem
sales: desconto*|demo*|cliente*|produto*|promoção|compra*|loja|grátis|assine|comercial|orçamento|poup*|economiz*|assinatura|renovação|solução|plataforma|fornecedor|pedido|código|reserva de mesa|oficina|viatura|carro|revisão|academia|treino|empresas como a sua|ajudamos|demonstração|sem compromisso|teste grátis|reduzir custos|contratar com menos|mais clientes|fornecedores|seu site|agência de marketing|oferta válida|conta de luz|fatura da luz|equipas como a|equipes como a|negócios como|patrimônio|património|investir melhor|seu orçamento|teu orçamento|outro fornecedor|outros fornecedores|proposta comercial|times de rh|equipas de rh|equipes de rh|nossa ferramenta|seu anúncio|teu anúncio|ainda disponível|ainda tá disponível|sessão estratégica|chamada estratégica|diagnóstico gratuito|consultoria gratuita|reunião de diagnóstico|como outros resolveram|como outras resolveram|nosso programa|nosso sistema|poupar-lhe tempo
event: webinar|conferência|evento*|workshop*|inscreva*|feira|palestra*|orador*|cinema|concerto|bilhetes|ingressos|espetáculo|congresso|sala|programa completo|assistir|lugar|inscrições|ao vivo|networking|live|feirão|seminário|palestra|auditório|comissão do congresso|inscrita|espetáculo*|adiado|evento cancelado|expositor*|visita guiada|bilhete
alert: alerta*|novas vagas|vagas para você|cancelar inscrição|newsletter|premium|viu o seu perfil|ver todas|ver vagas|novas ofertas|ofertas novas|ver ofertas|ver todas as|candidate-se|publicad*|boletim|modificar|cancelar este|vagas semelhantes|descadastr*|vagas perto|candidate-se já|feira de emprego|nova mensagem no|pedido de conexão|recomendad*|vagas parecidas
cold: encontrei o seu perfil|vi o seu perfil|vi seu perfil|meu cliente|nosso cliente|aberto a|freelance|linkedin|indicação|pj|oportunidade|abert* a|interess* em|indica*|conhece alguém|seu perfil no|multinacional|vaga de um cliente|aberta a propostas|nova oportunidade|busca confidencial|mudança de carreira
hiringside: ficha de avaliação|o candidato|a candidata|avaliação do candidato|entrevistador*|painel|seu parecer|scorecard|candidatos|vais entrevistar|você entrevista|entrevistador|o cv dele|o currículo dele|guião|no ats|avaliação|suas vagas|contrate|preench*|parte técnica|parte de código|candidatos para o|três candidatos|perfis para si|dois bons|pode receber|ficas com|consegue participar|temos entrevistas|os currículos|nossa decisão|eu ficaria|desistiu|contratar mais|custos de pessoal|uma palavrinha|referência de|banca de entrevistas|na banca|banca da vaga|candidato ?:|candidatos ?:|roteiro em anexo|painel de entrevistas|entrevistadora|avaliar os candidatos|comissão de seleção interna|grelha de avaliação|como entrevistador*|voltaria a ver|foi a melhor|os outros dois|segunda rodada com|três finalistas|os três currículos|veríamos na|marquei os dois candidatos|dois candidatos|quatro candidatos|você faz a parte técnica|a gente decide|pré-seleção|entrevista das 14h com|me cobrir|enviar os currículos|nossos candidatos|última candidata|você conversa com|a gente fecha|finalista de amanhã|uma das três|antiga chefe|última chefe|ainda na corrida
family: beijos|mãe|pai|irmã|irmão|filhos|aniversário|fim de semana|bjs|beijinhos|avó|tia|tio|netos|jantar|abraços|família|kkk*|haha*|amiga|miga|te amo|torce|reza|nervos*|prima|cunhad*|fds|chopp|saudades|o que vestir|mana|meu filho|minha filha|nossa filha|nosso filho|seu irmão|sua irmã|teu irmão|tua irmã|finalmente|adivinha|sem ti|sem você|liga para ele|nervosíssim*|um café|gostei do seu perfil
office: sprint|ata|projeto*|reunião|cliente|trimestre|fatura*|alinhamento|planeamento|planejamento|pessoal|reunião de|ordem de trabalhos|objetivos|desempenho|siadap|gabinete|assembleia|comitê de|orçamentos|retro|reunião do orçamento|arranque|mesma sala|o cliente assinou|plano de trabalho|avaliação anual|turnos|reunião de equipa|reunião de equipe|entregas
practice: coach*|simulad*|treinar|dicas|preparação|curso|mentoria|simulações|ao vivo|masterclass|de graça|vagas limitadas|desconto|ensaiar|sessão gratuita|arrase|como responder|aula|simulação de entrevista|perguntas mais|truques|próxima entrevista|melhore o currículo|simulação|emprego garantido|conseguimos entrevistas|coach|curso com|perguntas difíceis|tua apresentação|sua apresentação|a sessão custa
civic: do servidor|no servidor|moderador*|hackathon|mentor*|guilda|fratern*|voluntári*|associação|coro|doaç*|condomínio|eleiç*|sócio*|clube|paróquia|padre|batismo|adoção|adotar|canil|condóminos|assembleia|acolhimento|igreja|associação de pais|ensaio|audição|elenco|convocada para o jogo|time titular|finalista|prémio|prêmio|júri|banco alimentar|membresia|culto|pastor|abrigo|teste de elenco|casting|assembleia*|tesoureiro|cargos vagos|batizado|funeral|comissão de trabalhadores|bombeiros voluntários|administração do servidor
lure: telegram|whatsapp|taxa|depósito|pix|transferência|ganhe|sem experiência|em casa|por dia|bitcoin|home office|restam|renda extra|investimento|dados bancários|dinheiro fácil|renda garantida|taxa de gestão
exit: entrevista de desligamento|entrevista de saída|último dia|desligamento|saída|antes do seu último|antes do teu último|despedida|acerto|exit interview|seu último mês|crachá|sentir saudade|processo disciplinar|nota de culpa|justa causa|despedimento
shop: encomenda*|pedido nº|fatura|pagamento*|envio|entrega|conta|senha|palavra-passe|reserva|voo|hotel|reembolso|código|cobrad*|reembols*|devolvid*|bilhetes seguem|enviad*|ponto de recolha|código de segurança|sua conta|atualização|remoção dos seus|mesa para|sua reserva|check-in
forwarded: encaminh*|reencaminh*|fyi|para conhecimento
mine: minha entrevista|tenho uma|minha candidatura|torce|tenho entrevista|tenho uma entrevista|me chamou|me chamaram|me ligam|chamaram-me|ligam-me|passei para|fui chamada|fui chamado|a minha candidatura|ensaiar comigo|treinar comigo|me ajuda a preparar|meu trem|o meu comboio|não vou conseguir chegar|tenho muito interesse na|por me receber*|o que visto|fico no aguardo|segue o meu|segue meu|agradeço o convite|obrigada pelo convite|obrigado pelo convite|confirmo minha presença|confirmo a minha presença|estarei presente|onde posso estacionar|devo levar|há novidades|gostaria de me candidatar|seu anúncio|meu currículo|minhas referências|obrigada pela entrevista|obrigado pela entrevista|confirmo a minha|confirmo minha|me receber ontem|vaga na sua equipe|disponível para uma entrevista|minha resposta|antes de eu mandar
yours: sua candidatura|tua candidatura|seu currículo|teu currículo|seu perfil|teu perfil|seu interesse|teu interesse|sua entrevista|tua entrevista|sua inscrição|sua experiência|sua trajetória|você se candidatou|se candidatou|te candidataste|convidá-lo|convidá-la|convidar você|te convidar|entrevistar você
title: engenheir*|desenvolvedor*|programador*|analista*|gerente|técnic*|assistente|coordenador*|responsável de|contabilista|contador*|enfermeir*|professor*|vendedor*|consultor*|administrativ*|auxiliar|diretor*|designer|advogad*|arquitet*|cozinheir*|motorista|estagiári*|gestor*|especialista|comercial|redator*|supervisor*
finance: empréstimo*|crédito*|hipoteca|banco*|balcão|seguro*|apólice|sinistro*|subvenção|financiamento|fundo|fundação|bolsa|investidor*|aceleradora|licitação|adjudicad*|proposta comercial|imposto*|apoio financeiro|rodada de investimento|os sócios|investidores|números atualizados|empréstimo|microcrédito*|plano de negócio*|o seu negócio|seu negócio|fundadoras|fundadores|vosso pitch|seu pitch|ronda semente|últimos números|crédito habitação|crédito imobiliário|gestor marca-se|poupança|previdência privada|plano de reforma|fundo de pensões
paper: manuscrito|revisores|revista científica|publicação|publicar|artigo|resumo submetido|editora|comitê editorial|o seu romance|linha editorial|o seu conto|originais
service: oficina|carro|automóvel|pneu*|aquecedor|técnico passa|tirar as medidas|mudanças|cabeleireir*|estética|massagem|ginásio|academia|aula experimental|restaurante|canalizador|eletricista|instalação|test drive|aula de condução|painéis solares|test-drive
"""

TRADES = """subgerente subdiretor subdiretora subchefe
caminhoneiro caminhoneira lanterneiro bate-chapas vaqueiro doutorando doutoranda pos-doc pos-doutorando guia bilheteiro bilheteira oleiro caixilheiro coveiro merendeira salva-vidas
lavadeira passadeira caldeireiro
engenheiro desenvolvedor desenvolvedora analista auxiliar contabilista contador gerente coordenador .*diretor estagiario estagio supervisor
vendedor tecnico gestor assistente enfermeiro professor medico cozinheiro motorista operador comprador designer consultor especialista
advogado jornalista programador atendente rececionista recepcionista caixa bibliotecario arquiteto eletricista mecanico soldador pedreiro
farmaceutico psicologo fisioterapeuta nutricionista investigador bolseiro encarregado chefe lider monitor educador empregado escriturario
secretario porteiro vigilante jardineiro padeiro pasteleiro confeiteiro talhante acougueiro cabeleireiro tosador esteticista costureiro carpinteiro
serralheiro canalizador encanador pintor torneiro fresador montador estoquista repositor promotor representante delegado corretor tesoureiro
auditor atuario economista estatistico biologo quimico geologo fisico desenhador projetista topografo tradutor redator revisor editor
produtor realizador ilustrador animador formador responsavel terapeuta instrutor treinador orientador dentista higienista veterinario
cuidador copeiro governanta camareira sommelier enologo agronomo arquivista conservador restaurador conselheiro assessor administrador
administrativo executivo farmaceutica .{4,}ista .{3,}(?:ador|edor|idor)(?!n) .*ologo .*ologa ajudante faxineiro zelador garcom
garconete barman chapeiro churrasqueiro pizzaiolo salgadeiro camareiro mensageiro arrumadeira servente armador gesseiro vidraceiro funileiro
borracheiro entregador estafeta carteiro operario almoxarife conferente baba bombeiro policia escrivao juiz tecnologo tutor docente aprendiz
trainee residente podologo biomedico maqueiro parteira solicitador notario pescador marinheiro piloto comissario hospedeira bagageiro
calceteiro estucador ladrilhador ferreiro sapateiro alfaiate bordadeira subdiretor vice-diretor mecanografo pasteleira agricultor pastor
tratador lojista escrevente oficial mestre telhador soldadora profissional zootecnista farmacologo gestora
peixeiro manicure
motoboy marceneiro pedagogo ator fotografo
psicopedagogo instrumentador planejador charcuteiro optometrista
inspetor propagandista
vigia ourives livreiro engomadeira caixeiro gari
acompanhante artesa barbeiro cantor cantora chaveiro dancarino doceiro eletromecanico ferramenteiro leitor leitora publicitario queijeiro tanoeiro taxista tecela viticultor
"""

TITLE_STOPS = """
indisponibilidade doenca indisposicao
empresa na no nas nos em com e ou que para por foi e esta esta sera ate ja fica continua nao lhe nossa nosso desde ao aos se voce pede pela pelo tem
sem como segue chegou buscamos procuramos procurando continuamos vimos vemos aqui antes hoje amanha mas porque quando vai vamos impressionou-nos
seria era estava tinha haveria podemos precisamos queremos gostariamos caiu ainda tambem agora entao so mesmo mesma onde quem qual este esse essa isso consiste comeca requer inclui encerrou fechou abriu passou ficou saiu sejam
deve deves devera precisa quer querem registo registro preciso seja registrar chegou-nos chegaram
vem parte implica exige abre vale depende resulta termina comecara tera podera devera seguira ficara passara vira cabe continua continuam falta faltam mediante durante apos inicialmente originalmente sempre te lhe lhes previsto prevista marcado marcada agendado agendada queria gostaria podia dia pra pro
"""

WORDS = Words(
    code="pt",
    common="o a os as do da dos das e em no na que para por com um uma seu sua você não se é está foi temos mais muito mas ao à olá prezado prezada obrigado obrigada cumprimentos atenciosamente bom dia boa tarde nosso nossa vaga semana dia às nos me meu minha será ser também este esta isso pelo pela são até entrevista reunião convite",
    denying="nao|sem|nunca|nenhum*",
    clause_joints="e|mas|porque|por isso",
    conditional="se não receber|na ausência|caso contrário|se|caso|no caso de|na eventualidade|uma vez|quando|assim que",
    anchors="decisão|retorno|obrigad|entrevista|candidat|vaga|recrut|seleç|selet|curr|do rh|de rh|equipe de rh|recursos humanos|emprego|trabalho|cargo|posição|função|proposta|dispon|ausen|férias|entreg|portf|inscri|oportunidade|conversa|marcad|agendad|agendar|novidades|notícias|combinado|recebe-l|recebê-l|ligar-me|liga-me|me liga|gestor|júri|concurs|contrat|reunião|bate-papo|bater um papo|etapa|processo|convoc|documenta|carta de|lugar de|equipa|remarc|reagend|adiad|desmarc|resposta|currículo|teams|videochamada|chamada|te aviso|lhe digo|perfil|adiantar|horário|consegue chegar|o cliente|pretensão|não precisa vir|homologa|comunicad|ordenação|lista |fechad|encerrad|aceite|postul|protocolo|boas notícias|seja nossa|seja nosso|procedimento|edital",
    joining="de da do das dos e em na no para & a com",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="de do da dos das e & em ao",
    articles="o a os as um uma",
    before_titles="de do da como para a o um uma vaga candidatura",
    behind_titles="em na no e a",
    letters="ã õ ê ç ó í",
    lower_titles=True,
    examples={
        "not.case": (
            "+ Sua entrevista foi agendada. USCIS",
            "- Traga o título de residência à entrevista.",
        ),
        "not.work": (
            "+ O seu turno de quinta passa para a tarde.",
            "+ A reunião de equipe é às três.",
            "- A sua entrevista passa para quinta.",
        ),
        "offer.terms": ("+ Aceitamos a sua candidatura com gosto.",),
        "reply.request": ("+ Seu teste está pronto.",),
        "owner.applies": (
            "+ Ainda procuram alguém para os sábados?",
            "+ Gostava de trabalhar convosco.",
            "- Procuro roseiras para o jardim.",
        ),
        "not.applicant": (
            "+ Segue em anexo o meu currículo.",
            "+ Obrigada por me receber ontem.",
            "- Obrigado pela sua candidatura.",
        ),
        "not.entry": (
            "+ A sua candidatura como mentora voluntária não foi aceita.",
            "- A sua candidatura não foi aceita.",
        ),
        "missed": (
            "+ Hoje você não compareceu à entrevista.",
            "+ Peço desculpa, faltei à nossa entrevista.",
            "- Ainda não decidimos.",
            "- Gostei da entrevista.",
        ),
        "invite.fixed": (
            "+ A sua entrevista está confirmada.",
            "+ A entrevista foi agendada.",
            "+ Fica convocada para a entrevista.",
        ),
        "rejection.clear": (
            "+ Optamos por seguir com outros candidatos.",
            "+ Infelizmente, não foi selecionado.",
        ),
        "proposal.availability": ("+ Qual a sua disponibilidade?",),
        "offer.clear": ("+ Temos o prazer de lhe oferecer a vaga.",),
        "reschedule.moved": (
            "+ Importa-se que comecemos meia hora mais tarde?",
            "- A portaria abre meia hora mais cedo.",
            "+ Precisamos remarcar a entrevista.",
            "+ Retificação: a entrevista terá lugar às 12h00.",
        ),
        "cancellation.off": ("+ A entrevista foi cancelada.",),
        "ack.received": ("+ Recebemos a sua candidatura.",),
        "autoreply.absence": ("+ Estou de férias até segunda-feira.",),
    },
)
