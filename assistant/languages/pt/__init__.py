"""Portuguese."""

from assistant.languages.model import (
    Conference,
    Guards,
    Language,
    Marks,
    Notes,
    Papers,
    Search,
    Signs,
    Terms,
)
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People
from assistant.languages.pt.edges import SIGNING, TITLING
from assistant.languages.pt.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.pt.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.pt.spelling import SPELLING
from assistant.languages.pt.times import TIMES
from assistant.languages.pt.trades import CASES, TRADES
from assistant.languages.pt.words import WORDS

LANGUAGE = Language(
    code="pt",
    words=WORDS,
    times=TIMES,
    marks=Marks(
        wrote="escreveu",
        lead="em",
        attributed="escreveu",
        original="mensagem original",
        forwarded="mensagem encaminhada|mensagem reencaminhada",
        forward_begins=r"início da mensagem (?:reencaminhada|encaminhada)",
        forward_subject="enc|res enc",
        copied={
            "from": "de",
            "date": "enviado|enviado em|enviada em|enviada|data",
            "to": "para",
            "cc": "cópia",
            "subject": "assunto",
        },
        bounce=r"devolvid[oa]",
        labels=r"data|horário|quando|onde|local|duração|vaga|cargo|com|endereço",
        greetings=r"ol[aá]|prezad|car[oa]\b",
        content=r"horário|local|duração|quando|onde",
        signs=Signs(
            closing=r"atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|abs|att|obrigad[oa]|grat[oa]|saudações",
            team_owners="seu",
            teams=r"(?:a )?equipe\b.{0,40}|time d[eao]\b.{0,40}",
            device="obter o outlook para .{1,30}",
            device_names="celular|telefo",
            footer=r"esta (?:mensagem|comunicación)\b.{0,120}(?:confidencia|autom|destina)",
            hours="horário",
        ),
        conference=Conference(
            joins="entrar na|ingressar na",
            meetings="reunião ",
            begins="participar com o google meet",
            goes_on=r"precisa de|ingressar|entrar na|id da|senha|discar|localizar|localize",
        ),
        answer_subject="res",
    ),
    conjunction="e",
    companion="com",
    search=Search(
        certain="candidata vaga vagas recrutamento recrutador recrutadora seleção seletivo currículo emprego",
        likely="processo proposta disponibilidade oportunidade decisão reunião conversa chamada equipa equipe contrato cargo horário etapa papo prova agenda combinado conhecer encontro trabalho",
    ),
    notes=Notes(
        unheld=r"não\s+(?:aconteceu|ocorreu|houve)|foi\s+cancelada",
        about="sobre|perguntas?",
        moved="adiad[oa]|remarcad[oa]",
        past="falei|tive",
        meeting="entrevista|falei|ligação",
        by_phone="por|al",
        today="hoje",
        yesterday="ontem",
        tomorrow="amanhã",
        weekdays="segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sábado domingo",
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ordinals="º",
        of="de",
        hours="horas",
        until="até",
        at="às|de",
        asks_owner="devo",
        topic=r"falamos\s+(?:de|sobre)\b|temas?\s*:",
        question=r"perguntas?\s*:",
    ),
    guards=Guards(
        salary="salários? remuneração",
        feedback=r"meu\sdesempenho",
        reproach=r"ainda\snão\s(?:recebi|tive)",
        chances=r"minhas\schances",
        claims="anos liderei dirigi geri certificad[oa] diploma especialista trabalhei desenvolvi",
        numbers="dois três quatro sete oito nove dez doze vinte cem",
        openers="agora agradeço ainda ao aos as com como da de depois desde do e em era espero esta este estou eu fico foi gostaria há isso já mais me meu minha muito muita na no nos nossa o os ou para pela pelo poderia por posso qual quando que se sem seria sobre sua também um uma",
    ),
    papers=Papers(
        things={
            "samples": "amostras?",
            "references": "referências?",
            "cv": "currículo",
            "code": "código",
            "task": "exercício",
            "slides": "apresentação",
            "letter": "carta de (?:motivação|apresentação)",
            "documents": "formulários?",
        },
        question="pretens|início",
        enclosed="anexo",
    ),
    terms=Terms(
        sessions="almoço|vaga",
        post_labels="vaga|cargo|função|posição|posto",
        position_nouns="vaga",
        position_of="de",
        greetings="olá|prezad[oa]",
        tails="de|para|e|no|na|às|em|com",
        mr="senhor",
        ms="senhora",
        nobody="equipe recrutamento seleção diretora?",
        beside_houses="e",
        beside_titles="para da do de",
        candidates=r"candidat[oa]s?|estudantes?|alun[oa]s?|estagiári[oa]s?|nova (?:marcação|reserva)",
        applied=r"(?:acabou de )?se (?:candidatou|inscreveu|candidatar)|candidatou-se|inscreveu-se|desistiu|retirou (?:a|sua)|aceitou o (?:seu|teu|vosso) horário|(?:escolheu|reservou|marcou|agendou) (?:um|uma) (?:(?:dos|das) (?:seus|teus|suas|tuas) )?(?:horários?|horas?)",
        interviewers=r"banca|entrevistador[ae]?s?",
        interviewing=r"(?:telefone|telemóvel|celular|contato|contacto|e-?mail|cv|currículo) (?:da candidata|do candidato)|(?:com você|contigo|consigo|com a senhora|com o senhor) (?:como|de) entrevistador|(?:adicionad|incluíd|designad|escalad|indicad|atribuíd)[oa] (?:\w+ ){0,2}como entrevistador|és tu a entrevistar|(?:você vai|vais) entrevistar (?:a|o)\b|(?:a candidata|o candidato),? (?:\w+ ){0,4}(?:(?:espera por|aguarda) (?:você|si|ti|a senhora|o senhor)|te (?:espera|aguarda))|(?:sua|tua|vossa) entrevista com (?:o candidato|a candidata)|obrigad[oa] por entrevistar|se (?:quer|quiser|deseja|desejar|queres|quiseres) (?:contratá|escolhê)-l[ao]\b|(?:você )?conduzirá a entrevista com",
        everybody=r"(?:(?:olá|oi|bom dia|boa tarde|car[oa]s|prezad[oa]s),? )?(?:a )?(?:todos|todas|equipe|equipa|pessoal|colegas|gente|malta|famílias|vizinhos)",
    ),
    disjunction="ou",
    parties=Parties(
        house_kinds="""
têxtil clínica clínicas banco logística associação museu livraria queijaria cervejaria
pousada adega vinícola fazenda marcenaria fábrica imobiliária estaleiro paróquia
laticínios calçados viveiro drogaria ourivesaria instituto transportes construtora
mercado rede seguradora câmara padoca corticeira engenharia fundação universidade escola
colégio editora consultoria transportadora metalúrgica indústria energia farmácia
laboratório prefeitura município banca casa agro rh saúde advogados sociedade quinta
farmácias contabilidade assessoria municipal mineração farmaceutica drogarias plásticos
padaria agrícola pastelaria confeitaria cabeleireiro restaurante agrupamento santa lar
creche condomínio supermercado supermercados mercearia residência salão barbearia
papelaria autoescola gelataria vidraria têxteis viagens usina tecelagem confecções
atacado conserveira sorveteria talho frigorífico indústrias colégios construtoras
misericórdia panificadora floricultura
rotisseria lavandaria serralharia carpintaria pizzaria churrascaria lanchonete cafetaria
faculdade
""",
        no_houses="""
entrevista área equipa equipe processo seleção obrigado obrigada vaga sim não talvez
referências os as uma divisão bolsa emprego cancelar começar agora retorno atualização
inscrição santa natal páscoa carnaval presidente contratação admissão júri comissão
comitê reitoria pró-reitoria secretaria secretariado secretária-geral acadêmica
pedagógica diretoria direção direcção coordenação desporto evento último última oi olá
benefícios graduação dp descadastrar novo nova responder ainda recado mensagem
atendimento protocolo unidade posição cargo agendamento agendado cancelado
reagendamento remarcação cancelamento alteração mudança adiamento antecipação reagendada remarcada alterada
automática
seletivo seletivos seletiva processos portal candidatos
acessar acesse case prático prática resultado resultados próxima próximo etapa etapas
confirmação confirmada confirmado convocação convite lembrete aviso notificação estado
status requisitos perfil data hora horário duração parabéns aprovado aprovada reprovado
reprovada recusada aceita adiada abrir conta senha anexo teste avaliação concurso
público edital procedimento concursal classificada admitida excluída contato detalhes plataforma
""",
        before_house="""
equipe seleção atração gabinete bate-papo gestão direção rh o a da do recrutamento gente
equipa recursos humanos concursos bolsa vagas e talentos cultura candidaturas unidade
serviço serviços pessoal marcações divisão secretariado coordenação recepção
administração gerência núcleo pedagógico carreiras carreira pessoas estágios r&s dp escritório
""",
        behind_house="""
e concursos vagas recrutamento selecao seleção equipe rh recursos humanos gente gestao
gestão núcleo pedagógico talentos carreiras pessoas estágios estágio oportunidades r&s
candidaturas candidatos
""",
        relations="""
marido colega sócio sócia irmão irmã esposa chefe fundadora filha filho
""",
        before_place="rua avenida praça av hospital edifício santa são em da do",
        at_house="na",
        team_words="equipe|equipa|time|recrutamento",
        of_house="da|do",
        departments="gabinete seleção",
        no_titles="vaga lugar",
        before_titles="""
o os uma nossa nosso vaga lugar posição função entrevista serviço trabalho procedimento
concursal bolsa da do um(a) um/uma
""",
        beside_titles="""
entrevista proposta conversa processo cancelada sua recrutamento vaga convocação
confirmação lembrete para convite resultado resposta inscrição documentação
reagendamento remarcação cancelamento alteração mudança adiamento antecipação novo nova reagendada remarcada alterada
""",
        house_joints="a o do e",
    ),
    houses=Houses(
        authorities="Tribunal|Instituto|Centro|Conselho|Escola",
        of_authority="de |do |da |dos ",
        heads="Dr|Dra|Prof",
        heads_of="do|da|de",
        heads_joined="e",
        part_of="(?:uma )?(?:empresa|marca|unidade) d[ao]|do [Gg]rupo",
        group_articles="o |a ",
        groups="grupo|rede",
        no_kinds="empresa sociedade rh município",
        house_articles="O|A|Os|As",
        of_sort="de|da|do",
        of_sorted="dos|das",
        of_place="de |da |do |dos ",
        of_town="do|da|de",
    ),
    people=People(
        particles="da das do dos de",
        academic="dr dra prof",
        at="na",
        of_house="da|do",
        team_articles="a|o",
        team_nouns="equipe|equipa",
        ours="noss[oa]|meu|minha",
        me="eu",
        me_and="eu e",
        greeted="prezad[oa]|ol[aá]|oi|fala|dia",
        name_articles="o|a",
        no_people="augusto",
    ),
    addresses=Addresses(
        named="rua|avenida",
    ),
    introductions=Introductions(
        called="[Mm]e chamo|[Mm]eu nome é|[Oo] meu nome é",
        being="[Ss]ou(?: a| o)?|[Aa]qui é(?: a| o)?|[Aa]qui quem (?:fala|escreve) é(?: a| o)?",
        from_house="de|da|do",
        closes="[Aa]bra[çc]os?|[Oo]brigad[ao]",
        closing="cordialmente|att(?:e)?|obrigad[ao]|abraço|cumprimentos|até breve|atenciosamente",
        before_closing="um|muito|com os melhores",
        honours=r"[Pp]rof(?:\.ª|a)?\.?|Professora?|[Dd]ra\.|Dra\.?|Dr\.ª|[Ee]ng\.ª?|[Ee]nf\.ª?|[Aa]rq\.ª?|sr\.|sra\.|Sra?\.|Senhora?|[Dd]ona|Seu|Padre",
        saluted="prezad[oa]|bom dia|boa tarde|ol[aá]|oi",
        our="noss[oa]",
        by_trade="com|por|pel[ao]|d[ao]",
        trade_articles="o|a|noss[oa]",
    ),
    titles=Titles(
        leading="em e a",
        abbreviated="sr|jr|dr|eng|prof|dir",
        specialised="especialista|tecnic[oa]|bacharel|mestre|operador|operadora",
        verb_ends="amos|emos|imos|sera",
        own_verbs=".{1,30}[bcdhlrtv][ei]u|.{2,30}-(?:me|te|se|nos|vos|lhes?|l?[oa]s?)",
        past="ou",
        assigned_to="a",
        at_home="domicilio pe bordo mano",
        toward="ao",
        toward_whom="cliente",
        led_by="em e",
        working_in="em",
        fields="saude|recursos|seguranca|gestao|tecnologia|comercio|engenharia|enfermagem|marketing|vendas|sistemas|compras|logistica|qualidade|direito|financas|contabilidade|educacao|manutencao",
    ),
    displays=DISPLAYS,
    house_names=HOUSE_NAMES,
    mentions=MENTIONS,
    labels=LABELS,
    joints=JOINTS,
    clients=CLIENTS,
    listings=LISTINGS,
    signing=SIGNING,
    titling=TITLING,
    spelling=SPELLING,
    brokers=BROKERS,
    departments=DEPARTMENTS,
    senders=SENDERS,
    cases=CASES,
    trades=TRADES,
)
