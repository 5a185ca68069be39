"""The words that name what somebody does, by language; `.*` stands for a compound's first part."""

TRADES = {
    "en": """engineer developer designer manager analyst scientist architect consultant specialist
        officer coordinator co-ordinator assistant associate director lead leader nurse teacher
        driver technician administrator accountant planner editor producer writer strategist
        representative rep executive partner adviser advisor counsel paralegal lawyer solicitor
        attorney barrister researcher chef cook baker clerk supervisor operator operative mechanic
        machinist electrician plumber carpenter joiner welder fitter roofer bricklayer plasterer
        painter decorator labourer laborer builder surveyor buyer merchandiser merchandizer
        underwriter adjuster adjudicator trader controller comptroller auditor recruiter trainer
        tutor professor lecturer librarian archivist curator conservator intern internship trainee
        traineeship apprentice apprenticeship programmer tester owner master head president vp svp
        evp avp agent cashier barista bartender waiter waitress server host hostess receptionist
        secretary pharmacist doctor physician surgeon dentist hygienist veterinarian vet midwife
        paramedic carer caregiver aide phlebotomist radiographer sonographer dietitian dietician
        counsellor counselor optometrist optician marketer copywriter translator interpreter
        photographer videographer animator artist illustrator sre devops fellow fellowship postdoc
        dispatcher inspector chemist actuary statistician economist registrar warden ranger
        gardener groundskeeper groomer florist housekeeper janitor cleaner porter concierge valet
        butler steward attendant packer picker loader stocker handler rigger scaffolder conductor
        pilot captain deckhand farmer grower brewer winemaker vintner sommelier butcher fishmonger
        tailor seamstress stylist hairdresser barber beautician coach instructor educator principal
        dean provost headteacher superintendent chaplain organist musician composer choreographer
        dancer actor journalist reporter columnist correspondent publicist fundraiser organiser
        organizer caseworker worker guard firefighter detective investigator examiner assessor
        appraiser valuer estimator expediter scheduler broker banker teller bookkeeper treasurer ceo
        cfo coo cto cio cmo ciso cpo generalist practitioner evangelist advocate ambassador
        moderator linguist annotator chief deputy hand keeper wright maker setter minder grader
        tech sommelier rn lpn cna sdr bdr csm pm qa swe marketeer storekeeper shopkeeper foreman
        forewoman craftsman draftsman draughtsman salesperson salesman saleswoman barperson
        handyman chairperson ombudsman spokesperson messenger courier postie conveyancer notary
        proofreader typist transcriber stenographer locksmith blacksmith glazier tiler mason
        upholsterer luthier bosun sailor skipper astronomer astronaut dramaturg dramaturge usher
        promoter lifeguard nanny governess au-pair babysitter sitter walker trapper forester
        arborist agronomist sawyer logger miner driller blaster roustabout reviewer auctioneer
        purchaser negotiator mediator arbitrator clinician prosthetist orthotist perfusionist
        embalmer undertaker sexton verger crew staffer modeler modeller sculptor potter
        colorist colourist gaffer stagehand rigger projectionist retoucher proofer engraver
        printer binder finisher polisher assembler fabricator fettler moulder caster toolmaker
        millwright pipefitter steamfitter boilermaker ironworker lineman linesman lineworker
        groundsman caretaker custodian doorman bellhop bellman dishwasher expeditor busser
        restaurateur patissier patisserie cellarhand viticulturist horticulturist
        .*ologist .*ographer .*otherapist .*therapist .*iatrist .*ician .*monger .*wright .*smith
        paraprofessional professional
        dev backend frontend front-end back-end fullstack full-stack
        .*keeper .*eer .*aller .*nomist .*metrist .*urgist .*ysicist .*matician .*technologist""",
    "de": """.*entwickler .*ingenieur .*leiter .*leitung .*referent .*referendar .*sachbearbeiter
        .*sachbearbeitung .*kaufmann .*kauffrau .*kaufleute .*berater .*verkaufer .*fachkraft
        .*pfleger .*pflegekraft .*schwester .*assistent .*assistenz .*buchhalter .*mitarbeiter
        .*techniker .*mechaniker .*mechatroniker .*elektroniker .*elektriker .*meister .*erzieher
        .*lehrer .*lehrkraft .*lehrperson .*arzt .*arztin .*redakteur .*student .*studentin
        .*praktikant .*praktikum .*azubi .*auszubildende .*auszubildender .*disponent .*koordinator
        .*koordination .*spezialist .*architekt .*gestalter .*planer .*fahrer .*koch .*kochin
        .*backer .*konditor .*metzger .*tischler .*schreiner .*maurer .*dachdecker .*installateur
        .*monteur .*schlosser .*schweisser .*dreher .*fraser .*zerspaner .*geselle .*gesellin
        .*hilfe .*kraft .*anwalt .*anwaltin .*jurist .*okonom .*wissenschaftler .*informatiker
        .*psychologe .*psychologin .*therapeut .*logopade .*logopadin .*hebamme .*apotheker pta mfa
        zfa .*chemiker .*biologe .*biologin .*physiker .*laborant .*statiker .*kalkulator .*kalkulant
        .*kurator .*dozent .*betreuer .*betreuung .*padagoge .*padagogin .*arbeiter .*forster
        .*gartner .*friseur .*kellner .*rezeptionist .*lagerist .*vorstand .*fuhrer .*justiziar
        .*sekretar .*beauftragter .*beauftragte .*angestellte .*angestellter .*beamter .*beamtin
        .*volontar .*volontariat .*promovend .*doktorand .*optiker .*polier .*vermesser .*gutachter
        .*revisor .*prufer .*aktuar .*makler .*texter .*lektor .*ubersetzer .*dolmetscher
        .*bibliothekar .*archivar .*restaurator .*schneider .*floristin .*florist chef .{3,}chef .*chefin
        .*helfer .{4,}wart .{4,}wartin .*warter .*macher .{5,}bauer .*binder .*trainer .*sommelier
        .*sprecher .*tester .*verwalter .*verwaltung .*vertreter .*einkaufer .*controllerin
        .*managerin .*manager .*administrator .*designer .*analyst .*engineer .*developer .*zeichner .*designerin .{4,}wirt .{4,}wirtin .*fachmann .*fachfrau .*hauer
        .*schleifer .*lackierer maler .*glaser .*zimmerer .*zimmermann .*klempner .*monteurin
        .*programmierer .*analystin .*scientistin .*administratorin .*pilot .*hostess .*pastor
        .*pfarrer .*kantor .*musiker .*sanger .*tanzer .*schauspieler .*dramaturg .*regisseur
        .*intendant .*stewardess .*matrose .*kapitan .*lotse .*lokfuhrer .*schaffner .*zusteller
        .*kurier .*wachter .*soldat .*polizist .*dezernent .*amtsleiter .*burgermeister
        .*geologe .*geologin .*meteorologe .*soziologe .*statistiker .*mathematiker""",
    "fr": """ingenieur developpeur charge responsable assistant comptable technicien conseiller
        infirmier directeur chef cheffe gestionnaire vendeur redacteur juriste analyste graphiste
        concepteur conducteur animateur formateur secretaire agent ouvrier operateur cuisinier
        patissier boulanger boucher serveur receptionniste aide-soignant soignant educateur
        enseignant professeur maitre medecin pharmacien preparateur kinesitherapeute psychologue
        orthophoniste sage-femme veterinaire architecte menuisier macon electricien plombier
        soudeur chaudronnier mecanicien magasinier cariste chauffeur livreur coordinateur
        coordonnateur coordonateur administrateur controleur auditeur acheteur commercial attache
        delegue journaliste traducteur documentaliste bibliothecaire archiviste conservateur
        alternant stagiaire apprenti opticien ajusteur monteur adjoint economiste statisticien
        chercheur doctorant paysagiste jardinier fleuriste coiffeur estheticien hote
        gouvernant caissier barman sommelier commis plongeur gerant dessinateur projeteur
        geometre topographe metreur planificateur ordonnanceur approvisionneur logisticien
        manutentionnaire preparatrice regisseur realisateur monteuse maquettiste illustrateur
        auxiliaire puericulteur puericultrice ambulancier brancardier manipulateur
        dieteticien ergotherapeute psychomotricien avocat notaire huissier clerc fiscaliste
        actuaire souscripteur courtier banquier tresorier contremaitre chef-fe tourneur fraiseur
        usineur peintre carreleur couvreur charpentier ebeniste tapissier ferronnier inspecteur
        cadre instituteur surveillant moniteur entraineur encadrant mediateur interprete .{2,}teur
        .{3,}trice .{3,}euse .{4,}iste .*logue""",
    "es": """ingeniero desarrollador analista tecnico gestor asesor comercial contable contador
        enfermero administrativo disenador programador consultor especialista coordinador jefe
        jefa responsable dependiente dependienta redactor abogado recepcionista camarero cocinero
        chef mozo operario conductor profesor maestro medico farmaceutico fisioterapeuta psicologo
        auxiliar encargado .*director gerente supervisor vendedor ejecutivo administrador arquitecto
        electricista mecanico soldador fontanero carpintero albanil gobernanta ilustrador tramitador
        becario practicante periodista traductor bibliotecario ayudante asistente agente promotor
        reponedor cajero repartidor chofer almacenero tornero fresador montador delegado tecnologo
        investigador monitor educador orientador logopeda veterinario dentista higienista
        odontologo matron matrona celador cuidador geriatra limpiador camarista gobernante
        pastelero panadero carnicero pescadero sumiller enologo jardinero peluquero esteticista
        costurero modista secretario oficial peon capataz inspector auditor actuario economista
        estadistico biologo quimico geologo fisico delineante topografo aparejador
        sanitario socorrista entrenador musico actor productor realizador montaje editor
        archivero conservador restaurador comprador planificador scrum suscriptor tesorero .{4,}ista .{3,}(?:ador|edor|idor)(?!n) .*ologo .*ologa""",
    "pt": """engenheiro desenvolvedor desenvolvedora analista auxiliar contabilista contador
        gerente coordenador .*diretor estagiario estagio supervisor vendedor tecnico gestor
        assistente enfermeiro professor medico cozinheiro motorista operador comprador designer
        consultor especialista advogado jornalista programador atendente rececionista
        recepcionista caixa bibliotecario arquiteto eletricista mecanico soldador pedreiro
        farmaceutico psicologo fisioterapeuta nutricionista investigador bolseiro encarregado
        chefe lider monitor educador empregado escriturario secretario porteiro vigilante
        jardineiro padeiro pasteleiro confeiteiro talhante acougueiro cabeleireiro esteticista
        costureiro carpinteiro serralheiro canalizador encanador pintor torneiro fresador montador
        estoquista repositor promotor representante delegado corretor tesoureiro auditor atuario
        economista estatistico biologo quimico geologo fisico desenhador projetista topografo
        tradutor redator revisor editor produtor realizador ilustrador animador formador responsavel terapeuta revisor
        instrutor treinador orientador dentista higienista veterinario cuidador copeiro
        governanta camareira sommelier enologo agronomo arquivista conservador restaurador
        conselheiro assessor administrador administrativo executivo farmaceutica .{4,}ista .{3,}(?:ador|edor|idor)(?!n) .*ologo .*ologa""",
    "nl": """.*medewerker .*adviseur .*ontwikkelaar .*ingenieur .*beheerder .*verpleegkundige
        .*docent .*leraar .*lerares .*leider .*leidster .*planner .*inkoper .*verkoper .*jurist
        .*boekhouder .*assistent .*assistente .*coordinator .*architect .*ontwerper .*monteur
        .*technicus .*technica .*lasser .*timmerman .*elektricien .*chauffeur kok .{3,}kok .*bakker
        .*slager .*kapper .*begeleider .*verzorgende .*verzorger arts .{4,}arts .*apotheker
        .*fysiotherapeut .*psycholoog .*onderzoeker .*redacteur .*journalist .*analist .*stagiair
        .*stagiaire .*secretaresse .*secretaris .*receptionist .*receptioniste .*voorbereider
        .*uitvoerder .*calculator .*opzichter .*toezichthouder .*handhaver .*hoofd .*directeur
        .*bestuurder .*werver .*hovenier .*bediende .*arbeider .*magazijnier .*serveerster
        .*schilder .*metselaar .*loodgieter .*installateur .*draaier .*frezer .*bankwerker
        .*operator .*beveiliger .*schoonmaker .*huismeester .*conservator .*archivaris
        .*bibliothecaris .*vertaler tolk .{4,}tolk .*schrijver .*tekenaar .*modelleur .*constructeur
        .*accountant .*vertegenwoordiger .*makelaar .*taxateur .*notaris .*advocaat .*griffier
        .*ambtenaar .*regisseur .*producent .*trainer .*coach .*opleider .*therapeut .*logopedist
        .*verloskundige .*tandarts .*opticien .*laborant .*kweker .*bloemist
         aankoper declarant lector .*procesoperator .*wethouder .*rechercheur .*agent .*inspecteur .*controleur
        .*marketeer .*specialist .*consultant .*engineer .{3,}(?:verlener|werker|houder|meester|maker|bouwer|voerder|kundige|verantwoordelijke|schrijver|zetter|steller)""",
    "it": """ingegnere sviluppatore sviluppatrice impiegato addetto contabile responsabile infermiere
        infermiera progettista tecnico commerciale grafico coordinatore coordinatrice vicedirettore vicedirettrice consulente
        analista assistente segretario operaio operatore operatrice magazziniere cuoco cameriere
        barista pasticcere pasticciere commesso direttore direttrice capo istruttore istruttrice
        informatore informatrice educatore educatrice insegnante docente professore professoressa
        medico farmacista fisioterapista psicologo avvocato notaio architetto geometra elettricista
        idraulico meccanico saldatore autista stagista tirocinante apprendista ricercatore
        ricercatrice giornalista traduttore traduttrice bibliotecario restauratore restauratrice
        conservatore archivista redattore redattrice programmatore programmatrice disegnatore
        revisore contabile ragioniere perito manutentore montatore tornitore fresatore falegname
        muratore imbianchino giardiniere panettiere macellaio sommelier enologo agronomo veterinario
        dentista igienista ostetrica logopedista dietista educatrice animatore animatrice
        venditore venditrice agente promotore promotrice acquisitore buyer cassiere cassiera
        portiere governante receptionist centralinista vigilante custode attuario economista
        statistico biologo chimico geologo fisico formatore formatrice selezionatore
        collaboratore collaboratrice funzionario dirigente quadro tesoriere revisore .*logo .*loga
        preparatore oss asa pizzaiolo gelataio parrucchiere parrucchiera estetista sarto modellista .{4,}ista .{4,}tore""",
}  # fmt: skip
NO_TRADES = frozenset(
    """secteur moteur ordinateur hauteur catalogue dialogue caste presse presses partners masters
    chase mastering mastere chefs agentur testen tests test hilfe kraft fuhrer verwaltung
    betreuung koordination stewards quadro perito caixa ober boer bauer wirt wart hoofd hand hands
    montage host hosts maker owners guards server servers leads teachers cleaners tailored
    kochen makers  tech painted coached fellows scheduled printers builders arts konsultation entrevista intervista revista prevista conquista artista settore motore fattore direttore-sanitario computador servidor servicios proveedor liste piste touriste existe insiste consiste contador-de resiste assiste persiste mercador exterior interior corredor comedor alrededor recibidor vencedor""".split()
)
"""Words that look like trades and are none by themselves."""
SURNAMES = frozenset(
    """baker cook carter mason taylor potter turner porter butler carpenter chandler cooper fisher gardener
    glover miller page palmer parker shepherd tanner weaver painter joiner sawyer sexton steward usher warden
    clerk barber binder caster driver farmer hand head master skipper smith wright koch bauer meister wirt
    schneider maler binder hauer becker glaser boer kok slager ober bakker smits visser schilder mercier
    boucher boulanger charpentier pastor sanger richter walker ranger brewer minor miner goldsmith king
    major dean marshall abbott bishop deacon provost sheriff mayor judge squires doctor pilot monteiro ferreiro pedreiro barbero herrero zapatero pastore sarto ferrari""".split()
)
"""Trades that are more often a last name when they stand behind a first one."""
