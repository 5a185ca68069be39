"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	41
- cap low	40
- caps cap	29
- caps low	25
- low cap	-71
- low caps	39
- low low	-23
-.cap	-7
-.caps	38
-.city	-10
-.common	-74
-.digit	-55
-.first name	-91
-.generic	41
-.house	-79
-.house word	34
-.join	120
-.low	-92
-.no name	-49
-.post	-30
-.stop	-37
-.subject	9
-.term	-18
-.verb	-50
< 10	-59
< 10:00	-10
< 10h	-24
< 11	25
< 14h	7
< 15	11
< 15h	10
< 16	-12
< 16:00	22
< 2	9
< 27	9
< 2pm	9
< 3	8
< 30	8
< 4	-30
< 5	-10
< 6	15
< 8	-28
< 9	11
< 9h	-13
< 9h30	-15
< a	-24
< about	31
< accord	10
< ada	14
< admini	-12
< ahora	-13
< algo	-26
< alla	11
< allega	30
< als	67
< am	18
< amanha	-44
< an	10
< and	-7
< andere	7
< annuler	-33
< answer	-9
< ao	10
< applic	7
< applied	-37
< applyi	28
< are	-8
< as	-14
< asi	16
< ask	-16
< assunto	10
< assunz	11
< atelier	-7
< attach	12
< attest	-15
< au	-32
< auch	35
< auf	15
< auftrag	-17
< aussch	16
< auswah	50
< autre	-31
< auxili	-13
< band	16
< base	-10
< be	9
< been	10
< bei	-31
< bent	16
< bespro	10
< best	-30
< bewerb	25
< bien	28
< bij	-17
< bis	9
< boas	25
< bolsa	10
< bring	-10
< brutos	-9
< budget	34
< buongi	11
< buscam	53
< c'est	7
< calend	23
< call	-14
< callow	11
< can	-29
< candid	21
< cargo	17
< casa	-22
< cerchi	18
< certif	-16
< chain	-9
< che	37
< cherch	15
< chiedi	-12
< chief	7
< ci	-19
< ciao	9
< colloq	33
< com	-25
< come	74
< comite	-9
< comme	52
< como	48
< company	12
< compro	-34
< comuni	32
< con	-42
< concer	21
< concur	21
< confirm	-10
< consid	40
< consul	-68
< contat	-41
< contin	9
< contra	20
< conven	-11
< conver	-30
< convite	-21
< curric	20
< custom	-9
< d'	71
< da	40
< dabei	14
< dados	-10
< damit	8
< dan	-53
< dank	23
< dann	-61
< das	26
< dass	36
< dat	39
< data	-9
< days	15
< de	38
< decidiu	-18
< decisi	-12
< dedica	15
< deja	-31
< del	67
< della	-9
< demand	-13
< den	27
< dental	-11
< der	-10
< deux	-9
< di	52
< dia	-15
< dias	-27
< die	39
< diretor	-10
< dirett	-11
< dit	-10
< docume	-33
< dois	-40
< domani	-10
< donner	17
< du	12
< durante	25
< eastern	-9
< editor	-27
< een	59
< ein	18
< eine	46
< einlad	48
< el	-28
< em	-19
< email	11
< emilio	-7
< emploi	24
< empresa	-14
< entao	8
< entret	44
< entrev	-16
< entsch	-21
< equipe	-12
< es	40
< essai	10
< esta	-28
< estamos	22
< et	-11
< eu	-8
< every	16
< exampl	-7
< example	41
< experi	-11
< faire	8
< famili	-18
< fase	-17
< fazer	-11
< februa	12
< feedba	-24
< fica	-18
< ficou	-18
< for	71
< forkli	-11
< frau	-28
< from	-22
< funcao	30
< functie	60
< fur	38
< geht	42
< gelesen	-24
< gern	23
< gescha	-20
< gespra	40
< gesprek	53
< giovedi	-31
< goed	-18
< going	-19
< got	51
< graag	23
< gracias	15
< growth	-8
< h	7
< ha	-29
< haben	21
< hai	12
< has	8
< hat	19
< have	43
< hebben	11
< hebt	26
< heel	15
< hemos	10
< here	24
< het	15
< hiring	-17
< hoor	-38
< hoy	-8
< hr	-22
< i	-14
< i'm	-50
< ich	14
< ihnen	35
< ihr	-19
< ihre	-33
< ihrer	7
< ik	41
< il	-23
< im	-29
< impieg	-7
< in	45
< incont	-11
< indeed	28
< ines	-7
< inspec	-12
< integr	17
< intere	32
< interv	42
< invita	-22
< is	-41
< ist	-8
< it	10
< its	8
< j'ai	-24
< ja	11
< java	-11
< je	-31
< jeudi	-9
< jij	25
< job	29
< jouw	-27
< junior	-19
< juridi	-19
< jury	10
< just	-7
< kan	-8
< kennen	-24
< kennis	18
< kessel	-11
< klant	17
< know	-11
< komen	8
< kunde	19
< kurz	-18
< l'	45
< la	53
< labs	15
< las	8
< lavoro	12
< le	-41
< les	-36
< letto	10
< leuk	7
< like	-78
< line	-21
< lo	14
< logist	-9
< love	7
< lovely	-7
< lucia	-12
< lugar	25
< ma	-7
< maandag	-31
< maar	-18
< mail	-12
< mainte	-43
< make	-28
< manana	-11
< march	9
< marche	-7
< marzo	-13
< mas	-46
< matteo	-22
< me	-48
< medical	-8
< medizi	-12
< meet	-9
< message	10
< met	-10
< mi	11
< mijn	-8
< min	11
< minutes	-11
< mit	-10
< mitarb	-11
< mochte	13
< mon	-12
< monday	-15
< morgen	-22
< morning	9
< motion	-23
< move	-12
< na	-12
< nach	21
< nachst	19
< nao	-19
< necesi	57
< news	-7
< next	-16
< nieuws	-26
< night	-16
< no	17
< noch	-19
< nog	-14
< noi	52
< non	-51
< nossa	12
< nostra	-11
< nostro	-16
< notice	9
< notifi	-10
< notre	-49
< nous	19
< novemb	17
< novo	-19
< nuestra	-17
< nueva	19
< o	-39
< oder	-12
< of	-8
< oferta	15
< offerta	20
< offre	16
< oggetto	10
< om	11
< on	46
< one	-15
< online	7
< ons	24
< onsite	20
< onze	-44
< op	26
< ora	11
< oral	15
< orbita	-66
< ortega	-9
< our	-47
< out	-7
< over	61
< para	61
< parale	14
< parlare	48
< parlia	15
< part-t	30
< parte	-26
< partner	-7
< pas	-9
< passa	-12
< pedago	-11
< pelo	17
< per	123
< pero	-15
< pessoa	-10
< petit	-7
< place	25
< plaza	12
< plek	30
< pm	23
< por	17
< porque	10
< portfo	8
< positi	32
< posizi	16
< posso	-20
< post	-17
< poste	43
< posto	69
< postul	8
< postule	9
< pour	47
< pra	30
< practi	-22
< precis	14
< prep	-14
< proced	18
< proces	38
< proceso	41
< procur	59
< product	-12
< profes	-47
< profil	15
< progra	19
< program	-23
< propon	18
< prossi	-10
< prova	7
< proxim	-7
< proximo	13
< puesto	48
< qualite	16
< quarta	-19
< que	75
< quello	17
< querem	51
< questi	-24
< qui	-31
< quindi	7
< r	15
< rdv	-21
< rececao	7
< recher	15
< recrut	36
< recu	-7
< regist	-10
< relati	9
< rendez	-50
< resear	-13
< reside	-40
< resolu	-31
< respon	-7
< respue	-16
< resume	12
< revisa	11
< rh	-18
< ricerca	29
< ricevu	9
< ringra	-12
< rispos	-24
< roboti	37
< rol	25
< role	25
< ruolo	24
< sabado	-12
< same	-8
< samedi	-27
< sara	-17
< second	-13
< seguim	-7
< sei	11
< sein	7
< seja	36
< selecc	16
< select	79
< seleti	14
< selezi	45
< senior	-49
< sent	7
< septem	-7
< ser	40
< set	-8
< settim	-11
< seu	-12
< show	-9
< si	9
< sich	8
< sido	-7
< sie	17
< site	-14
< so	19
< sobre	24
< solici	11
< sollic	58
< sommes	7
< sorry	-50
< spreekt	-23
< spreken	8
< staff	-20
< stand	18
< stata	9
< status	10
< stelle	62
< step	-7
< sua	48
< subject	8
< suche	29
< suite	-11
< superv	-10
< supply	-21
< sur	33
< ta	11
< taking	9
< talk	17
< tax	-7
< te	9
< teachi	-9
< team	-21
< teamle	-8
< techni	-37
< teleph	-7
< temos	9
< tenho	-25
< termin	14
< test	-9
< thanks	22
< the	-71
< them	-9
< these	-26
< this	-35
< through	-18
< thursd	10
< title	29
< to	12
< today	-9
< todo	25
< tomorr	10
< tot	-39
< toujou	22
< trabal	23
< transm	-25
< tres	24
< trouve	17
< trovi	32
< tu	32
< tua	30
< tuesday	-9
< tuo	16
< turno	19
< uber	-68
< uhr	-23
< uitnod	8
< um	49
< un(e)	14
< una	21
< und	-19
< une	8
< univer	-8
< uns	-14
< unser	-31
< unsere	-46
< unserem	-20
< unserer	-29
< unterl	19
< update	14
< us	17
< usted	9
< uw	17
< ux	-17
< vacante	-34
< vaga	50
< vagas	-9
< van	44
< variab	-15
< vielen	8
< voce	7
< voor	84
< vor	-47
< vorste	-11
< vos	-20
< votre	-12
< vous	-51
< vragen	-8
< wareho	-8
< we	18
< we'd	42
< we'll	-7
< wednes	-7
< week	-22
< weekend	51
< weg	-31
< wegen	20
< weiter	22
< who	-7
< wie	9
< wil	-19
< will	-22
< willen	22
< wissen	-40
< with	-53
< would	-79
< x	26
< y	26
< you	46
< zijn	-30
< zoek	22
< zu	28
< zum	-12
<1 4	-10
<1 6	20
<1 about	8
<1 admini	-12
<1 als	136
<1 as	34
<1 at	-25
<1 aussch	16
<1 auswah	48
<1 bewerb	77
<1 buscam	63
<1 busine	-14
<1 candid	-8
<1 cargo	11
<1 chain	-9
<1 colloq	-20
<1 come	92
<1 comme	53
<1 como	66
<1 confir	-27
<1 conver	-34
<1 convoc	-25
<1 custom	-8
<1 d'	65
<1 das	-17
<1 data	-11
<1 de	-30
<1 deine	-8
<1 del	-22
<1 den	15
<1 dental	-11
<1 der	-27
<1 deux	-8
<1 di	90
<1 die	-23
<1 do	14
<1 du	14
<1 e	-11
<1 een	63
<1 ein	9
<1 eine	42
<1 einer	40
<1 einlad	11
<1 el	-63
<1 em	-9
<1 entret	30
<1 entrev	-54
<1 exampl	-7
<1 example	16
<1 forkli	-11
<1 functie	33
<1 gespra	28
<1 gesprek	32
<1 growth	-8
<1 hiring	-17
<1 hr	-21
<1 il	-74
<1 im	-13
<1 in	-11
<1 indeed	27
<1 invita	-7
<1 it	-7
<1 java	-9
<1 junior	-18
<1 juridi	-19
<1 kandid	20
<1 kennen	-55
<1 klant	9
<1 kunde	17
<1 l'	29
<1 la	-98
<1 las	-13
<1 le	-52
<1 les	-33
<1 line	-19
<1 logist	-9
<1 mainte	-9
<1 me	-25
<1 medical	-8
<1 medizi	-12
<1 met	-10
<1 mon	-9
<1 motion	-23
<1 news	-7
<1 night	-16
<1 nossa	-33
<1 nostro	-16
<1 notre	-22
<1 nuestra	-30
<1 nuestro	-10
<1 o	-61
<1 of	27
<1 oferta	15
<1 offre	10
<1 on	9
<1 onze	-78
<1 op	25
<1 os	-9
<1 our	-38
<1 over	37
<1 para	71
<1 per	30
<1 pessoa	-9
<1 pm	41
<1 positi	38
<1 pra	33
<1 prep	-14
<1 proces	27
<1 proceso	13
<1 process	12
<1 procur	83
<1 product	-12
<1 program	-23
<1 que	19
<1 recrut	-29
<1 regist	-10
<1 resear	-13
<1 rh	-24
<1 role	12
<1 schedu	8
<1 select	30
<1 seleti	7
<1 selezi	20
<1 senior	-22
<1 site	-13
<1 softwa	-7
<1 sollic	43
<1 staff	-17
<1 stelle	62
<1 subject	17
<1 superv	-10
<1 supply	-12
<1 talk	9
<1 teachi	-9
<1 team	-21
<1 techni	-37
<1 termin	-22
<1 test	-28
<1 the	-36
<1 title	25
<1 to	16
<1 tomorr	23
<1 tu	-15
<1 uhr	15
<1 uitnod	-12
<1 un	-19
<1 un(e)	14
<1 una	21
<1 une	18
<1 unser	-32
<1 unsere	-47
<1 update	24
<1 ux	-17
<1 vacante	-8
<1 vacatu	8
<1 vaga	21
<1 van	68
<1 voor	58
<1 vorste	-27
<1 votre	-12
<1 wissen	-39
<1 with	-27
<1 your	-44
<1 zum	-28
<1 zur	-24
<1.article	78
<1.cap	-71
<1.city	74
<1.common	-14
<1.department	-48
<1.digit	56
<1.first name	-73
<1.generic	62
<1.head	-99
<1.house	71
<1.house word	-15
<1.join	-32
<1.low	-26
<1.no name	-27
<1.post	108
<1.stop	-64
<1.subject	194
<1.term	83
<1.verb	61
<2 1	20
<2 2	26
<2 4	14
<2 a	-59
<2 about	50
<2 ada	-7
<2 als	-48
<2 am	12
<2 ancora	9
<2 and	-12
<2 annull	12
<2 applic	17
<2 applyi	22
<2 ask	-12
<2 at	13
<2 attest	-10
<2 auch	33
<2 auf	13
<2 auxili	-9
<2 avalia	-9
<2 avec	-12
<2 band	19
<2 be	20
<2 bij	-19
<2 bring	-12
<2 call	-16
<2 candid	43
<2 cargo	7
<2 chiedi	-12
<2 colloq	25
<2 com	-19
<2 come	-10
<2 con	-40
<2 concur	9
<2 confir	11
<2 contat	-32
<2 contra	29
<2 convoc	19
<2 curric	29
<2 das	22
<2 dat	32
<2 de	-25
<2 del	-13
<2 den	-7
<2 der	9
<2 details	30
<2 die	43
<2 do	-22
<2 docume	-33
<2 dossier	8
<2 eastern	-9
<2 eine	7
<2 einlad	9
<2 empresa	-8
<2 en	-8
<2 entrev	16
<2 equipo	-10
<2 es	16
<2 essai	24
<2 example	-15
<2 experi	-11
<2 fase	-9
<2 fica	-12
<2 for	-13
<2 funcao	12
<2 functie	33
<2 fur	20
<2 gern	35
<2 gespra	12
<2 gesprek	27
<2 graag	24
<2 hat	-20
<2 hiring	-7
<2 ich	8
<2 ihnen	-17
<2 ihr	-19
<2 ihre	21
<2 ik	22
<2 il	-35
<2 in	-33
<2 indeed	8
<2 interv	-31
<2 ist	-12
<2 je	-15
<2 job	31
<2 kandid	13
<2 l'	-35
<2 la	-10
<2 lavoro	13
<2 lo	14
<2 lugar	27
<2 mit	-31
<2 mitarb	-11
<2 nach	23
<2 noch	-26
<2 nog	-17
<2 notifi	-7
<2 notre	7
<2 on	19
<2 onsite	-7
<2 onze	41
<2 our	-9
<2 para	-14
<2 pelo	15
<2 place	28
<2 plaza	12
<2 plek	39
<2 posizi	15
<2 post	-16
<2 poste	55
<2 posto	26
<2 pour	18
<2 pra	-7
<2 precis	11
<2 proces	7
<2 proceso	33
<2 profes	-40
<2 propos	-7
<2 prueba	11
<2 puesto	34
<2 qualite	16
<2 que	-7
<2 quinta	9
<2 recrut	21
<2 respon	-8
<2 role	14
<2 ruolo	25
<2 schedu	-10
<2 seguim	-10
<2 select	25
<2 set	-8
<2 sich	29
<2 sie	8
<2 so	32
<2 sollic	10
<2 stand	-24
<2 suite	-7
<2 supply	-9
<2 taking	9
<2 termin	35
<2 thanks	-7
<2 the	-56
<2 thiago	-8
<2 thursd	-8
<2 toujou	15
<2 trabal	23
<2 trouve	19
<2 turno	19
<2 uber	-60
<2 uitnod	20
<2 um	37
<2 un	-9
<2 una	-11
<2 une	-16
<2 update	-9
<2 vacatu	-11
<2 vaga	31
<2 van	8
<2 von	-19
<2 voor	-14
<2 votre	-11
<2 we	-9
<2 week	-8
<2 wegen	16
<2 wir	16
<2 with	-32
<2 y	43
<2 you	-36
<2 you're	10
<2 your	-24
<2 zur	27
<2.article	80
<2.cap	-113
<2.city	-10
<2.common	-87
<2.department	-42
<2.first name	-129
<2.generic	26
<2.head	-85
<2.house	126
<2.house word	-37
<2.low	-14
<2.no name	-24
<2.post	39
<2.stop	-24
<2.subject	120
<2.verb	-59
<< 6 band	20
<< a be	18
<< a candid	33
<< als stelle	9
<< applic indeed	8
<< bewerb ihre	21
<< candid votre	-10
<< chain supply	-9
<< colloq il	-7
<< come candid	13
<< confir interv	-20
<< d' emploi	15
<< d' poste	18
<< de auxili	-9
<< de bij	-17
<< de candid	-30
<< de cargo	7
<< de entret	24
<< de entrev	10
<< de funcao	12
<< de lo	16
<< de lugar	21
<< de plaza	14
<< de poste	39
<< de precis	11
<< de profes	-40
<< de prueba	8
<< de puesto	35
<< de qualite	16
<< de recrut	-14
<< de trabal	24
<< de vacante	20
<< de vaga	35
<< de van	-9
<< der wegen	16
<< di chiedi	-12
<< di colloq	11
<< di posizi	17
<< di posto	20
<< di ruolo	24
<< die auf	13
<< die fur	15
<< die hat	-20
<< die ihnen	-17
<< die uber	-60
<< die um	39
<< een ik	25
<< een nog	-17
<< een voor	13
<< eine ich	8
<< entrev a	-14
<< example ada	14
<< for applic	11
<< for applyi	13
<< for ask	-12
<< for interv	22
<< for set	-8
<< for thanks	-7
<< for you	-36
<< functie de	21
<< il con	-12
<< im mitarb	-11
<< interv your	-10
<< je dat	33
<< l' pour	31
<< la con	-19
<< la de	-8
<< la para	-8
<< la per	-9
<< la pour	-8
<< o com	-18
<< of role	16
<< oferta la	13
<< our for	17
<< our with	-16
<< para candid	11
<< para entrev	7
<< para proceso	26
<< per colloq	14
<< per selezi	8
<< positi die	14
<< re subject	7
<< seleti proces	7
<< stelle die	23
<< talk to	9
<< the about	34
<< the ada	10
<< the and	-11
<< the at	-7
<< the in	8
<< the on	20
<< the taking	9
<< the to	-19
<< title job	31
<< um de	7
<< una per	7
<< une d'	11
<< vacatu de	8
<< van functie	47
<< van plek	39
<< van stand	-24
<< voor kandid	14
<< voor sollic	7
<< your for	-25
<^	14
<a 4	-10
<a 6	20
<a 9	-17
<a about	59
<a ada	-43
<a admini	-12
<a am	14
<a and	-10
<a annull	-8
<a ao	21
<a applic	16
<a applyi	22
<a ask	-12
<a assunz	11
<a at	-31
<a attest	-10
<a au	-42
<a auch	35
<a auf	14
<a auswah	48
<a auxili	-11
<a avalia	-9
<a avec	-12
<a be	27
<a best	-30
<a betreff	-14
<a bewerb	73
<a bij	-19
<a buscam	63
<a busine	-14
<a can	-16
<a cancel	-7
<a candid	26
<a cargo	7
<a casa	-15
<a chain	-9
<a check	-9
<a chiedi	-12
<a chief	7
<a com	-47
<a con	-40
<a concer	21
<a confir	-12
<a contra	28
<a conver	-35
<a convite	-21
<a convoc	-18
<a custom	-8
<a cv	11
<a dat	34
<a data	-11
<a demand	-13
<a dental	-11
<a details	-30
<a deux	-8
<a dirett	-10
<a dossier	8
<a e	-7
<a ein	12
<a einlad	11
<a em	-9
<a empresa	-9
<a en	-14
<a entret	55
<a entrev	-38
<a equipe	-8
<a equipo	-9
<a es	15
<a essai	36
<a et	-9
<a exampl	-7
<a example	16
<a experi	-11
<a feedba	-24
<a forkli	-11
<a functie	11
<a fur	71
<a geht	18
<a gern	23
<a gespra	42
<a gesprek	27
<a graag	24
<a growth	-8
<a hat	-20
<a hiring	-19
<a hr	-21
<a ich	8
<a ihnen	-14
<a ik	20
<a im	-13
<a indeed	27
<a inform	-9
<a interv	12
<a ist	-13
<a it	-7
<a java	-9
<a jij	-27
<a junior	-18
<a juridi	-19
<a kandid	23
<a kennen	-55
<a kennis	23
<a klant	9
<a kunde	17
<a labs	15
<a lavoro	13
<a line	-19
<a logist	-8
<a looking	8
<a mainte	-13
<a me	-26
<a medical	-8
<a medizi	-12
<a met	-14
<a minutes	-9
<a mit	-30
<a mon	-9
<a motion	-23
<a naar	8
<a nach	23
<a need	32
<a news	-7
<a night	-16
<a nog	-17
<a on	34
<a online	7
<a onsite	13
<a op	24
<a opdrac	-7
<a out	-7
<a over	53
<a para	106
<a parlare	48
<a parlia	-8
<a per	60
<a pessoa	-10
<a place	27
<a plek	39
<a pm	36
<a porque	8
<a postule	8
<a pra	33
<a precis	11
<a prep	-14
<a proces	27
<a proceso	13
<a process	12
<a procur	83
<a product	-11
<a profes	-43
<a program	-23
<a propos	-7
<a qualite	17
<a que	11
<a recrut	9
<a regist	-11
<a resear	-13
<a respon	-9
<a rh	-18
<a ricerca	30
<a role	11
<a samedi	-22
<a schedu	8
<a second	-14
<a select	51
<a seleti	8
<a selezi	20
<a senior	-22
<a ser	7
<a set	-30
<a sich	19
<a sie	10
<a site	-13
<a so	11
<a sobre	27
<a sollic	47
<a sorry	-49
<a staff	-17
<a stand	-24
<a stelle	16
<a sua	10
<a subject	17
<a suite	-7
<a superv	-10
<a supply	-12
<a taking	9
<a talk	9
<a teachi	-9
<a team	-21
<a techni	-37
<a termin	-25
<a test	-27
<a thanks	-8
<a title	29
<a to	-27
<a tomorr	23
<a toujou	15
<a transm	-17
<a trouve	19
<a tua	20
<a turno	19
<a uber	-51
<a uhr	14
<a uitnod	-12
<a update	24
<a us	22
<a ux	-17
<a voor	118
<a vorste	-26
<a we	-9
<a wegen	24
<a wir	13
<a wissen	-39
<a with	-46
<c cap cap	-88
<c cap caps	22
<c cap low	-121
<c caph cap	-37
<c caph low	-33
<c caps cap	-22
<c caps low	-13
<c low cap	146
<c low low	-42
<c lowh low	-20
<g	-79
<g!	-8
<g&	-50
<g(	63
<g).	15
<g,	-34
<g-	40
<g.	-53
<g:	83
<g?	-8
<g@	-8
<g|	62
> 0	8
> 1	36
> 10	18
> 10:00	29
> 10:30	64
> 11	13
> 11:00	57
> 12	9
> 13	8
> 14	23
> 15	43
> 17	-57
> 19	-31
> 2	16
> 20	51
> 2025	24
> 2026	-11
> 26	-16
> 28	12
> 2nd	10
> 31	25
> 45	-20
> 5	-38
> 6	27
> 60	70
> 7	-8
> 8	34
> 80	11
> 9h	-33
> 9h30	-18
> a	19
> abbiamo	32
> acquis	-11
> ada	-22
> after	-39
> agenda	-11
> agrade	14
> ahead	12
> ahora	8
> al	-21
> alle	13
> als	47
> am	-72
> ammini	-10
> amrani	-8
> an	38
> anbiet	40
> ancora	8
> and	-32
> anderen	12
> another	-7
> anspre	14
> any	-9
> april	-7
> aprile	8
> aqui	16
> area	-25
> as	7
> asi	-7
> assim	10
> at	-16
> ate	-10
> atelier	26
> attach	12
> au	-60
> auf	22
> aux	-8
> availa	-14
> avant	-15
> avec	-71
> avisar	8
> away	-30
> bank	50
> been	14
> bei	14
> bel	-7
> bene	7
> bereic	65
> beworb	13
> bij	64
> bijlage	14
> binnen	-11
> bitte	-12
> bloc	-75
> bodegas	8
> bremen	10
> brief	19
> bring	25
> brothe	13
> budget	-39
> buscam	-9
> busine	37
> but	-35
> by	-20
> calma	-9
> cancel	23
> candid	-8
> catego	18
> ce	-27
> centra	-39
> centro	-12
> che	12
> chez	37
> ci	-108
> civil	-34
> client	16
> com	22
> comme	-25
> compar	17
> comple	-7
> comput	-34
> comune	9
> comuni	-8
> con	43
> confez	-22
> confir	17
> conhec	9
> conoce	-12
> conosc	-15
> conseg	7
> conser	-7
> consid	15
> contac	-23
> contin	10
> contra	-24
> contro	-31
> conver	15
> convid	-20
> convoc	10
> correc	-9
> could	14
> credit	-13
> creneau	9
> cuando	-17
> cuenta	-19
> d'	7
> da	10
> dabei	-23
> dal	14
> dan	-30
> danke	-11
> das	15
> dayton	16
> de	-15
> decided	36
> deciso	13
> decorr	-8
> defini	-8
> dein	11
> dell'	7
> dem	12
> den	17
> dental	-14
> deux	-17
> di	9
> dia	13
> dias	-14
> dich	-20
> die	32
> dienst	-29
> digital	-28
> dir	-10
> direct	19
> dit	-11
> do	-43
> domani	-19
> domici	-63
> domingo	17
> don't	-9
> donc	19
> donder	13
> dossier	-54
> dr	42
> du	32
> duas	17
> e	39
> edt	-10
> educat	-15
> een	18
> einem	39
> einer	10
> einkauf	-7
> einste	20
> el	18
> em	-11
> empresa	13
> en	-19
> encore	-18
> enfants	-10
> engine	-7
> entret	11
> entrev	-10
> entro	-16
> entsch	-17
> ervari	-9
> es	22
> escolha	11
> espera	-9
> est	-14
> esta	10
> et	13
> etabli	8
> etape	15
> ete	-18
> etre	28
> eu	-11
> examin	-30
> exampl	-8
> exerci	-26
> experi	16
> falamos	14
> farol	49
> fazer	33
> few	39
> finale	-24
> finali	7
> finalm	21
> financ	-68
> fixe	-71
> foi	16
> for	-35
> forward	-31
> free	-7
> freitag	19
> friday	14
> from	30
> fuhren	9
> full	-7
> fur	-60
> gaat	40
> geben	14
> gekozen	-11
> gemeen	28
> gente	22
> gera	10
> gern	-39
> gespra	-18
> gesprek	-17
> giorni	-16
> giovedi	35
> go	-42
> graag	-10
> groep	-29
> growth	-8
> gruppo	-9
> gut	24
> ha	8
> haben	-19
> hanno	50
> has	-20
> hat	-10
> haus	35
> have	-9
> health	-8
> hebben	15
> helaas	61
> heure	-16
> hibrido	43
> hiring	35
> hotel	12
> i	-22
> ich	-55
> id	13
> iets	-9
> ihr	17
> ihre	-38
> ihrer	7
> ik	8
> il	-12
> ils	-17
> im	-42
> in	-22
> indust	-20
> inform	-25
> infras	-23
> innerh	10
> intere	50
> interes	11
> interet	-21
> interi	25
> interv	-48
> invita	12
> inzwis	-35
> is	-34
> ist	-31
> j'ai	12
> janvier	27
> je	-48
> jemand	10
> jeudi	47
> jeunes	-35
> job	29
> jueves	20
> july	10
> june	16
> kan	16
> kann	-55
> kennen	-47
> kennis	-19
> kennzi	7
> kestrel	16
> know	-9
> kommt	15
> komt	13
> kun	8
> l'	-19
> la	27
> laat	-10
> labora	-20
> lade	41
> laden	12
> las	16
> le	21
> leeds	10
> leider	24
> lhe	33
> like	-22
> linde	13
> lista	-13
> livello	9
> local	-14
> logist	-7
> look	-14
> looks	-7
> lundi	-7
> lunedi	-20
> lunes	-15
> maandag	-19
> maart	21
> mais	19
> marche	-22
> mardi	-22
> market	-36
> mars	-12
> martedi	-18
> martes	-8
> marz	56
> marzo	17
> mas	-28
> mathem	-7
> matin	8
> me	8
> meccan	7
> meer	-7
> meeting	9
> melden	13
> meldet	-11
> merci	10
> mercol	31
> mesmo	-7
> mi	45
> mierco	9
> minima	37
> minutes	-20
> mir	19
> mit	-8
> mitarb	29
> mittwo	8
> mochten	-20
> moet	-12
> moi-me	20
> moment	24
> momento	-14
> mon	28
> morgen	15
> move	46
> munici	14
> n	-66
> na	-19
> nach	-12
> nachste	-26
> nada	-26
> nao	34
> needed	15
> negozio	-7
> new	-41
> next	-26
> nicht	15
> niet	22
> nieuws	-14
> night	13
> nights	8
> nog	-22
> non	10
> nos	-12
> nossa	-7
> nosso	-7
> nostro	-8
> not	16
> notre	14
> nous	11
> novemb	-7
> numero	-7
> o	-22
> oder	19
> of	-37
> office	23
> ont	-18
> onze	10
> op	38
> open	-63
> opening	32
> operac	-8
> operat	-18
> ora	-10
> ort	14
> ou	15
> our	-24
> out	22
> outra	-8
> par	24
> para	69
> park	18
> part	10
> part-t	12
> parte	-14
> partic	-7
> pas	47
> passa	12
> passage	-73
> passare	47
> passe	8
> passt	-9
> past	27
> pause	63
> paymen	-39
> pela	7
> per	33
> pergun	10
> pero	-8
> person	8
> persona	10
> pharma	-47
> place	15
> plaisir	27
> platfo	-13
> please	-12
> pleased	7
> plek	11
> pleno	-14
> plus	-25
> pm	-8
> podemos	-21
> poi	14
> por	18
> porque	12
> portla	21
> posici	22
> positi	25
> post	19
> poste	-7
> pour	38
> pourra	-20
> pra	21
> prefer	-8
> pregun	13
> presen	-15
> preven	-8
> previs	12
> procha	10
> procur	-8
> produc	-22
> prof	50
> profil	25
> progra	-27
> propos	14
> proseg	14
> proxim	-11
> pt	-13
> puede	34
> purtro	14
> put	9
> qualita	-8
> qualite	-17
> quand	-10
> quarta	14
> que	-26
> queda	14
> quedam	-9
> quelqu	15
> quer	-25
> quiere	-16
> quindi	7
> r	26
> ral	-8
> rappel	8
> raum	30
> re	-30
> read	-10
> realiz	7
> recibi	11
> recrui	-10
> ref	-12
> refere	-10
> regist	18
> regret	-7
> remerc	8
> rencon	14
> reno	34
> reste	-25
> result	7
> reviens	-10
> review	17
> riceve	-7
> ricont	7
> rientra	-24
> roboti	-20
> role	16
> rui	-18
> said	-15
> sala	-12
> salario	9
> say	16
> scelto	34
> schaal	10
> schon	9
> screen	-14
> se	47
> second	12
> sector	-11
> sede	-16
> segund	15
> segunda	-33
> sein	-16
> semain	10
> semana	-15
> sempre	-7
> send	16
> senior	10
> septem	9
> serait	13
> serez	21
> seria	-7
> serra	20
> server	-44
> set	-31
> settem	7
> settim	11
> sexta-	-16
> share	-9
> shift	17
> shortl	18
> should	-16
> si	17
> sich	12
> sido	12
> sie	-13
> siguie	-21
> sim	35
> sin	8
> sind	7
> so	-13
> social	-15
> sollic	-7
> solo	-15
> son	20
> sorry	-9
> souhai	22
> sr	-13
> stadt	-7
> start	38
> starti	17
> starts	25
> stata	-12
> state	-14
> statis	-9
> steel	15
> stelle	-46
> su	11
> suspen	23
> system	7
> tal	-18
> talk	-50
> tardar	-20
> te	23
> team	35
> tecnica	17
> tempo	13
> temps	26
> tengo	-45
> ter	23
> terca	-19
> termin	-8
> test	-7
> the	-37
> then	18
> they	19
> through	8
> thursd	15
> tiene	12
> to	-26
> today	-38
> toddle	-45
> toes	15
> tot	-17
> trabal	-56
> transp	-9
> trasfe	-22
> tre	-7
> tres	-8
> tribun	-14
> trois	10
> tu	-13
> tulsa	38
> turno	-11
> two	-13
> uit	63
> um	22
> uma	21
> un	-29
> un'alt	24
> una	31
> und	-61
> under	15
> univer	11
> unserem	37
> unterl	26
> until	-29
> up	-28
> update	22
> urlaub	-50
> us	-12
> uur	16
> vacatu	11
> vale	28
> van	18
> varese	7
> variab	28
> vediamo	-7
> vendre	11
> venir	32
> vers	-12
> viajan	-13
> viaje	-9
> video	-21
> viernes	-20
> vind	-95
> vir	10
> voce	22
> volgen	16
> voor	22
> vor	10
> vorreb	-14
> votre	-77
> wanneer	11
> want	-13
> was	-19
> we	-29
> we'll	-10
> we've	-19
> week	-16
> weiter	7
> werd	13
> werden	-17
> werk	42
> west	14
> weten	-10
> when	-9
> who	-27
> wij	37
> wil	-19
> wir	-46
> wird	-10
> with	-23
> woche	-27
> woensd	7
> won't	13
> would	25
> wurden	45
> y	-47
> yo	7
> york	-37
> your	13
> zien	-10
> zimmer	12
> zit	8
> zoeken	45
> zoom	-8
> zou	-9
> zum	16
> zuruck	-12
>$	53
>1 1	-10
>1 2025	-21
>1 2nd	10
>1 60	71
>1 acquis	-8
>1 ada	-15
>1 al	16
>1 als	43
>1 am	-38
>1 ammini	-10
>1 an	39
>1 aprile	-13
>1 aqui	18
>1 as	-9
>1 assim	13
>1 at	16
>1 au	-16
>1 auf	41
>1 aus	-14
>1 avec	-26
>1 bank	50
>1 before	-11
>1 bei	24
>1 bij	56
>1 ca	-8
>1 che	-13
>1 chez	47
>1 ci	8
>1 cliente	-11
>1 clinica	-14
>1 com	17
>1 con	47
>1 contro	-24
>1 conver	14
>1 could	29
>1 d'	-35
>1 da	19
>1 dans	9
>1 das	10
>1 dayton	49
>1 de	-110
>1 del	29
>1 dental	-14
>1 der	32
>1 di	16
>1 do	-32
>1 dr	-8
>1 du	-10
>1 e	-31
>1 einlad	21
>1 el	35
>1 elle	42
>1 em	-31
>1 en	31
>1 enfants	-9
>1 ervari	-8
>1 es	23
>1 est	58
>1 et	25
>1 financ	-68
>1 first	-43
>1 for	21
>1 from	27
>1 fur	-67
>1 groep	-29
>1 grupo	9
>1 ha	-16
>1 haben	-33
>1 has	-20
>1 het	8
>1 hibrido	42
>1 hiring	35
>1 i'm	14
>1 ich	-30
>1 ihr	21
>1 ihre	19
>1 ik	-9
>1 ils	-16
>1 im	-33
>1 infras	-23
>1 is	-29
>1 ist	-20
>1 j'ai	32
>1 je	-52
>1 job	37
>1 kennen	-34
>1 kennzi	45
>1 komt	13
>1 l'	-41
>1 la	22
>1 lade	77
>1 le	43
>1 livello	-8
>1 lundi	-8
>1 martedi	34
>1 me	-14
>1 meldet	-11
>1 merci	-40
>1 mi	32
>1 na	-14
>1 naar	-11
>1 nao	24
>1 new	-43
>1 next	-56
>1 nicht	14
>1 niet	13
>1 nights	12
>1 no	28
>1 noch	-21
>1 nos	-9
>1 not	-33
>1 nous	54
>1 of	-40
>1 on	36
>1 op	27
>1 opening	-17
>1 operat	-21
>1 ou	-17
>1 out	14
>1 para	43
>1 part-t	39
>1 paymen	-39
>1 per	26
>1 pero	-8
>1 platfo	-13
>1 pleno	-13
>1 podemos	-19
>1 por	-26
>1 positi	32
>1 post	19
>1 pour	43
>1 pra	20
>1 pregun	16
>1 presso	29
>1 procha	-11
>1 produc	-19
>1 prof	-10
>1 purtro	14
>1 qualita	-8
>1 quando	-47
>1 que	-63
>1 queda	11
>1 quer	-15
>1 qui	-26
>1 quiere	-13
>1 r	18
>1 raum	33
>1 ref	-25
>1 req	13
>1 role	106
>1 senior	12
>1 server	-44
>1 si	17
>1 sim	8
>1 social	-12
>1 souhai	-22
>1 start	16
>1 stelle	-50
>1 store	8
>1 sua	25
>1 team	-16
>1 tem	8
>1 through	-9
>1 to	-33
>1 toddle	-45
>1 transp	-8
>1 um	-27
>1 und	-18
>1 unser	10
>1 van	35
>1 video	-20
>1 voce	-8
>1 voor	-61
>1 vorreb	-12
>1 votre	-31
>1 vous	34
>1 wanneer	14
>1 we	21
>1 we're	-10
>1 we've	-20
>1 who	-27
>1 wil	-19
>1 wir	-18
>1 wird	-9
>1 working	16
>1 would	-14
>1 wurde	-8
>1 y	-8
>1 you	-9
>1 zu	-14
>1.article	-31
>1.cap	44
>1.caps	-45
>1.city	9
>1.common	-22
>1.digit	9
>1.generic	43
>1.head	-38
>1.house	-89
>1.house word	-14
>1.join	-9
>1.low	88
>1.no name	30
>1.post	112
>1.stop	22
>1.subject	44
>1.term	88
>2 1	12
>2 14h	11
>2 1er	-16
>2 2	28
>2 20	-11
>2 21	31
>2 26	-17
>2 3	-16
>2 31	-10
>2 4	-8
>2 5	-21
>2 8	33
>2 9h	-17
>2 abbiamo	12
>2 ada	-8
>2 am	15
>2 an	-10
>2 and	26
>2 andreb	28
>2 annull	13
>2 april	57
>2 as	-13
>2 ask	41
>2 at	29
>2 auf	11
>2 been	17
>2 before	15
>2 bewerb	-35
>2 bien	12
>2 bis	-13
>2 bitte	10
>2 bring	23
>2 camara	16
>2 ce	-28
>2 centro	-12
>2 cliente	18
>2 clinica	15
>2 commis	-23
>2 comuni	15
>2 con	8
>2 confir	14
>2 conoce	-12
>2 conosc	-12
>2 contac	-22
>2 contra	-54
>2 cv	10
>2 d'	-55
>2 da	17
>2 decided	36
>2 del	37
>2 dem	32
>2 den	25
>2 der	-34
>2 des	-15
>2 determ	30
>2 dia	18
>2 dinsdag	9
>2 dispon	10
>2 do	-19
>2 domici	-62
>2 e	46
>2 educat	-14
>2 eine	-30
>2 eingeg	10
>2 el	-17
>2 escolha	13
>2 esta	18
>2 estado	-8
>2 et	-40
>2 etape	-11
>2 ete	-8
>2 experi	25
>2 first	49
>2 for	-47
>2 freitag	63
>2 fur	25
>2 geben	17
>2 gente	21
>2 gescha	-19
>2 graag	-8
>2 ha	-58
>2 has	-8
>2 hast	10
>2 hat	-12
>2 he	20
>2 hebben	21
>2 het	-8
>2 hospit	12
>2 hotel	8
>2 ich	71
>2 ihr	19
>2 ik	8
>2 im	-8
>2 indust	-11
>2 intere	45
>2 interv	-27
>2 is	-18
>2 ist	-37
>2 it	18
>2 je	13
>2 job	-20
>2 jueves	21
>2 konnen	-24
>2 kun	11
>2 l'	-19
>2 la	35
>2 labora	-20
>2 las	38
>2 le	49
>2 like	-13
>2 livello	13
>2 look	-8
>2 lunedi	-12
>2 lunes	-13
>2 mardi	15
>2 market	-33
>2 martedi	-28
>2 martes	13
>2 mas	-20
>2 meccan	12
>2 merci	-26
>2 mercol	31
>2 mi	23
>2 mierco	12
>2 mochten	-26
>2 mon	22
>2 muito	24
>2 nao	12
>2 next	17
>2 nicht	18
>2 nog	-13
>2 o	-25
>2 of	24
>2 office	28
>2 on	-61
>2 opening	40
>2 our	30
>2 panel	17
>2 para	-17
>2 partir	38
>2 pause	66
>2 pela	18
>2 pleased	-10
>2 por	58
>2 presso	-10
>2 progra	-20
>2 propos	12
>2 quarta	19
>2 que	23
>2 read	-10
>2 realiz	19
>2 ref	11
>2 reponse	20
>2 revisa	-15
>2 round	-44
>2 sala	-13
>2 scelto	56
>2 se	-15
>2 second	8
>2 sede	-13
>2 sein	17
>2 send	-14
>2 serez	22
>2 shift	20
>2 sich	-24
>2 sie	-46
>2 siguie	17
>2 softwa	48
>2 sorry	14
>2 stata	11
>2 steps	-47
>2 studio	78
>2 sua	-14
>2 te	23
>2 team	-15
>2 tempo	-10
>2 tengo	-16
>2 termin	8
>2 that	-17
>2 the	9
>2 ti	19
>2 to	-55
>2 tot	-18
>2 trabal	-55
>2 tribun	-14
>2 tu	-14
>2 um	27
>2 un'alt	-17
>2 und	-19
>2 une	-14
>2 unserem	37
>2 unterl	11
>2 uur	20
>2 vamos	24
>2 van	-9
>2 vendre	13
>2 voce	18
>2 volgen	27
>2 voor	96
>2 votre	35
>2 vous	-10
>2 vrijdag	10
>2 we	23
>2 we'd	21
>2 we've	42
>2 werden	-23
>2 willen	-11
>2 wir	-53
>2 with	-8
>2 you	12
>2 you'll	8
>2 your	-35
>2 zu	-57
>2.article	24
>2.cap	-50
>2.caps	-10
>2.city	50
>2.department	-14
>2.first name	38
>2.generic	-11
>2.house	85
>2.house word	10
>2.join	-18
>2.low	-40
>2.post	-23
>2.stop	17
>2.subject	52
>2.term	21
>2.verb	37
>> a domici	-62
>> a ete	-8
>> a gente	21
>> a l'	-16
>> a la	34
>> a partir	38
>> and me	-9
>> and your	-26
>> assim que	13
>> at the	-17
>> au sein	17
>> bei der	12
>> bij de	33
>> com o	-18
>> con una	-10
>> could you	29
>> de la	-11
>> de que	28
>> di labora	-19
>> do trabal	-55
>> e in	-9
>> e la	9
>> e nao	12
>> e non	8
>> e per	-13
>> e stata	13
>> el lunes	-13
>> el martes	12
>> el mierco	10
>> esta de	-13
>> et votre	49
>> for a	35
>> haben wir	-32
>> has been	17
>> hat sich	-11
>> hat uns	8
>> i'm sorry	18
>> ich sie	-39
>> in de	-8
>> in der	-35
>> in unserem	36
>> j'ai le	23
>> je vous	13
>> la commis	-10
>> lade ich	77
>> le mardi	38
>> meldet sich	-11
>> merci de	18
>> next steps	-47
>> no dia	17
>> on april	64
>> on june	-14
>> on se	-12
>> para las	47
>> para una	11
>> positi at	12
>> positi on	14
>> pregun por	16
>> procha etape	-11
>> que se	-8
>> quiere conoce	-12
>> si no	18
>> the panel	17
>> vous serez	22
>> we hebben	20
>> wir sie	-8
>> with the	9
>> would like	-13
>> y no	-23
>> y te	11
>c cap cap	-34
>c cap caps	-13
>c cap low	-88
>c caph cap	-27
>c caps low	-18
>c low cap	-15
>c low caps	16
>c low low	-82
>c lowh cap	48
>c lowh low	-73
>g	16
>g!	13
>g"	70
>g%	-76
>g(	122
>g)	-31
>g),	-20
>g)-	-50
>g).	18
>g)|	-47
>g+	-16
>g,	-31
>g-	60
>g.	25
>g/	38
>g:	18
>g:)	-8
>g;	-12
>g?	12
>g@	-10
>g|	-29
>g¤	185
[ account	21
[ achete	12
[ ada	-11
[ admini	60
[ afdeli	-9
[ aide-s	10
[ ammini	-15
[ analis	16
[ analys	9
[ analyst	-37
[ antici	-8
[ appren	42
[ assist	29
[ associ	-8
[ attach	19
[ auswah	-26
[ automa	-12
[ auxili	38
[ backend	15
[ backer	-16
[ balcon	13
[ band	-10
[ barista	36
[ bereic	-13
[ biblio	15
[ boa	-39
[ boas	-16
[ branch	-11
[ brand	9
[ brasse	19
[ busque	-13
[ buyer	16
[ camare	26
[ cambio	-11
[ candid	-61
[ capo	-9
[ cariste	8
[ cartei	-15
[ casa	-11
[ cfo	-23
[ chain	-12
[ charge	-39
[ chef	-13
[ cheffe	-15
[ chief	-24
[ cloud	29
[ colloq	-16
[ comerc	11
[ commun	48
[ compra	27
[ compras	-10
[ compta	14
[ conduc	15
[ consei	12
[ conser	-66
[ consul	-28
[ contra	-25
[ contro	22
[ conver	-24
[ cook	-32
[ coordi	-9
[ correc	-13
[ credit	19
[ crew	-26
[ cto	-58
[ cuisine	-15
[ custom	58
[ cv	-11
[ data	9
[ dekker	-22
[ depend	32
[ desarr	55
[ design	-56
[ deux	-14
[ dev	12
[ devops	-26
[ direct	-65
[ direto	-22
[ diretor	-9
[ dirett	-27
[ dishwa	10
[ dispat	9
[ docent	21
[ driver	-12
[ editora	29
[ educat	11
[ electr	31
[ enferm	24
[ engenh	12
[ engine	-38
[ entret	-19
[ erzieh	14
[ essai	-21
[ execut	-39
[ fachan	-8
[ fachkr	8
[ filial	9
[ finali	-9
[ finance	-19
[ fisiot	36
[ forkli	38
[ front	118
[ fundra	11
[ gerente	-45
[ gescha	-50
[ gestio	15
[ gestor	-8
[ growth	21
[ hauswi	27
[ head	-20
[ heer	-9
[ higien	15
[ hiring	-34
[ hr-adv	-14
[ impieg	25
[ indust	-18
[ ingeni	21
[ inspec	-8
[ instru	12
[ intern	-12
[ interno	-9
[ intro	-8
[ it	14
[ jefa	24
[ jefe	-9
[ junior	-12
[ jury	-9
[ kandid	-11
[ keer	-31
[ kennen	-14
[ kennis	-21
[ kitchen	8
[ kok	-12
[ kuchen	-17
[ kunde	-10
[ kwalit	8
[ lab	21
[ lavoro	-11
[ lead	-22
[ leerkr	16
[ leider	-14
[ leiter	-9
[ leitung	-14
[ line	24
[ logist	16
[ luis	-9
[ magazi	12
[ magazz	11
[ mainte	12
[ manage	-9
[ manager	-26
[ medewe	-43
[ medical	10
[ medizi	39
[ meer	-46
[ member	-16
[ mfa	-10
[ mitarb	-33
[ mon	-31
[ monteur	10
[ motion	43
[ motori	13
[ need	-8
[ night	24
[ notifi	-12
[ nova	-29
[ noveda	-13
[ nueva	-17
[ nurse	-15
[ officer	-53
[ oficial	-8
[ onderw	11
[ ongeve	-8
[ operad	8
[ operar	14
[ operat	9
[ orbita	-12
[ organi	-10
[ parale	36
[ part-t	-30
[ partner	-61
[ payroll	9
[ pessoa	10
[ pflege	-40
[ pieter	-17
[ place	-11
[ planif	9
[ plek	-10
[ pm	-20
[ porter	-12
[ prep	15
[ prepar	-28
[ presid	-11
[ proces	-21
[ proceso	-21
[ product	69
[ produk	12
[ profes	36
[ profis	-12
[ proget	8
[ program	14
[ projek	20
[ propos	-9
[ proxim	-10
[ proximo	-10
[ pruebas	-13
[ quanti	8
[ radiol	8
[ receci	14
[ recepc	12
[ recept	29
[ rechts	14
[ recrui	-39
[ refere	16
[ region	10
[ regula	17
[ reliab	-10
[ reparto	78
[ report	-12
[ resear	10
[ respon	-36
[ review	-16
[ ricerca	-32
[ rn	-11
[ sachbe	21
[ saldat	13
[ schedu	8
[ schich	27
[ school	-26
[ second	104
[ securi	11
[ segret	15
[ select	-29
[ selezi	-17
[ senior	48
[ servic	19
[ service	11
[ shift	37
[ silvia	-9
[ site	38
[ social	26
[ softwa	-10
[ specia	-22
[ sre	10
[ staff	33
[ stage	84
[ stelle	-18
[ store	15
[ strate	26
[ summer	-20
[ supply	19
[ support	-8
[ svilup	14
[ systems	14
[ talent	-25
[ tasting	12
[ tax	27
[ teachi	22
[ team	20
[ teamle	-16
[ tecnica	-11
[ tecnico	-19
[ termin	-11
[ test	38
[ trabal	-19
[ two	-9
[ uitvoe	8
[ ux	26
[ vended	12
[ vendeu	16
[ veteri	-10
[ vorsta	-10
[ vorste	-13
[ vp	-39
[ wanneer	-17
[ ward	-27
[ wareho	15
[ weekend	-32
[ werkvo	10
[ winkel	12
[ wissen	41
[ writer	-25
[ zaken	-24
[ zorgku	10
[.article	-59
[.cap	-66
[.caps	-20
[.city	-13
[.common	-136
[.department	-98
[.digit	-10
[.first name	-153
[.generic	28
[.house	-66
[.house word	60
[.low	-77
[.no name	-120
[.post	-10
[.stop	-13
[.subject	-145
[.term	-58
[.verb	35
] 1	-13
] 14h	-8
] 3	16
] 5	34
] 7	15
] 80	-8
] accueil	-10
] achete	27
] acquis	12
] addetta	-43
] adjoin	19
] admini	16
] afdeli	-9
] agent	-10
] aide-s	13
] almacen	23
] ammini	52
] analis	-16
] analys	-10
] analyst	24
] annull	-8
] assist	-19
] associ	-20
] atelier	-15
] auxili	-8
] backend	17
] balcon	14
] bank	-42
] barista	21
] bedrij	-18
] begele	-9
] beleid	-36
] bereic	-76
] betrie	11
] bewerb	-9
] biblio	26
] biolog	42
] bloc	81
] boa	-8
] boekho	8
] busque	-14
] buyer	34
] caixa	14
] calidad	21
] camare	52
] cardiff	-10
] cariste	8
] cartei	-13
] centra	39
] centro	-11
] civil	43
] client	-8
] cliente	9
] cliniq	22
] collab	-12
] comerc	21
] compra	25
] compras	-8
] conduc	-74
] confer	-65
] confez	37
] confir	-8
] consei	-18
] conser	-96
] consul	-65
] contab	42
] contin	-10
] contra	62
] contro	8
] convid	25
] convoc	-41
] cook	-21
] coordi	18
] credit	8
] crew	-14
] cto	-58
] cuisine	90
] cultur	8
] culture	-16
] data	-10
] dayton	-15
] decided	-33
] dekker	-43
] delega	-13
] dental	16
] depend	75
] design	26
] desk	97
] determ	-11
] dev	-10
] develo	68
] devops	-35
] digital	34
] direct	-47
] direito	-21
] dirett	-16
] dishwa	53
] docent	-8
] docente	-74
] domici	70
] driver	42
] editor	10
] editora	15
] educad	-9
] educat	53
] einkauf	-9
] elektr	-8
] energi	11
] energie	-18
] enfants	11
] engine	-50
] entret	9
] entsch	-8
] equipe	-27
] erzieh	20
] especi	-39
] estima	12
] fachan	20
] falamos	-11
] filial	22
] finali	-10
] financ	61
] fisiot	39
] gerente	-22
] gescha	-30
] gestor	-11
] go	-39
] grafica	19
] groep	-29
] hauswi	26
] head	-27
] herrera	-9
] hibrido	-41
] higien	-21
] hoofd	-21
] horario	-12
] hr-adv	-14
] ii	47
] impieg	-11
] imprev	-8
] indust	37
] infant	9
] inform	8
] infras	24
] ingeni	-31
] inkoper	8
] instan	33
] instru	11
] intere	-14
] interi	-21
] intern	15
] interna	-17
] interv	-11
] istrut	-8
] it	42
] jeunes	26
] jour	-10
] junior	15
] juri	-12
] juridi	26
] keer	-21
] kennen	-11
] kuchen	-13
] kunden	16
] kwalit	21
] labora	39
] lade	-39
] lagerl	23
] lead	61
] leerkr	-29
] lehrkr	-68
] leider	-25
] leiter	-37
] leitung	-46
] librai	-38
] local	17
] logist	22
] loja	10
] look	-16
] machin	10
] magazi	13
] magazz	25
] manage	14
] manager	13
] manten	8
] manute	10
] markets	8
] mecani	-11
] medewe	-85
] media	19
] medico	8
] meer	-49
] mfa	12
] minuten	-8
] mission	-9
] mitarb	-78
] moment	-10
] monteur	8
] motori	-27
] museum	12
] n	-9
] negozio	12
] nieuws	8
] nights	-8
] notifi	-12
] noveda	-8
] nurse	-13
] obras	26
] office	30
] officer	-52
] oficial	-14
] operac	-12
] operad	-16
] operat	-47
] oportu	-10
] orbita	-12
] organi	-9
] parale	60
] parisi	-9
] partner	-25
] pause	-60
] paymen	42
] person	-15
] persona	-24
] pflege	-15
] pharma	50
] planner	47
] planta	8
] pleno	23
] pm	-51
] prepar	-51
] produc	38
] produk	20
] profes	-27
] progra	44
] projek	20
] projet	-13
] qualid	33
] qualita	10
] qualite	35
] quarta	-18
] receci	24
] recepc	13
] recept	97
] rechts	15
] recrui	-23
] ref	-9
] refere	-20
] regist	-17
] rencon	-39
] reno	-32
] respon	-50
] review	-12
] rh	-27
] runde	-13
] sala	16
] saldat	30
] sales	-30
] sanita	-11
] sap	9
] secret	-11
] segura	-40
] selecao	-11
] server	60
] serveu	8
] servic	51
] service	-62
] shift	-15
] sinist	8
] social	26
] sozial	53
] specia	11
] spot	-30
] sr	13
] stand	-66
] starts	-14
] statis	13
] store	-9
] subdir	8
] success	41
] superi	-40
] superv	21
] sutcli	-8
] talent	-12
] tarde	-32
] teacher	-39
] teamle	-53
] techni	37
] tecnic	-21
] tecnica	-98
] tecnico	-62
] temps	-16
] termin	-8
] therap	24
] tiefbau	59
] tienda	-8
] toddle	47
] trabal	63
] tulsa	-44
] ufficio	-10
] uitvoe	9
] vended	15
] vendeu	30
] vendre	-10
] verkau	9
] viaje	-10
] video	36
] vorsta	-9
] vp	-11
] wanneer	-17
] web	13
] werk	-37
] werkst	-28
] werkvo	9
] winkel	61
] writer	8
].article	-17
].cap	-20
].caps	-17
].city	-55
].common	-48
].department	-18
].digit	-134
].first name	-52
].house	-67
].house word	25
].low	-125
].no name	-115
].post	-32
].stop	8
].subject	-85
].term	-56
].verb	38
always longer	-59
always longer, often	-83
g"	17
g&	88
g(	-123
g)	11
g),	93
g,	-110
g-	-73
g/	-21
g¤	-51
h abile	-10
h achee	19
h adora	8
h agent	25
h alyst	28
h anica	34
h anico	-56
h anner	23
h apist	21
h asher	9
h ativa	8
h boa	-44
h boas	-17
h buyer	17
h cador	8
h capo	-10
h cfo	-23
h chef	-19
h chefe	-15
h chief	-24
h ciate	18
h ckend	18
h cnica	-25
h cnico	-32
h crew	-17
h cteur	-39
h cto	-67
h dante	11
h detta	27
h deuse	23
h dores	-37
h ector	-16
h edora	17
h egata	25
h eider	-31
h eiter	-43
h ekker	-52
h ellte	35
h entin	23
h erder	-12
h erker	75
h esora	26
h estor	-9
h etora	-22
h eutin	8
h eveer	-9
h evops	-26
h ferin	14
h ffeur	21
h ficer	36
h gerin	10
h harge	-44
h head	-22
h heer	-11
h heffe	-13
h heira	9
h heiro	9
h herin	9
h hfrau	13
h hoofd	-11
h iates	-39
h icial	-13
h ician	26
h icien	31
h ienst	11
h ienta	23
h igner	34
h iliar	28
h imica	41
h ineer	48
h inera	9
h ional	-20
h iseur	11
h isora	14
h istas	-10
h itora	9
h itung	-76
h jefe	-8
h keer	-33
h kerin	26
h kraft	34
h lade	-40
h lador	17
h legal	27
h lente	-12
h lista	19
h lyste	9
h meer	-52
h meira	9
h mfa	-12
h miere	-11
h nager	39
h nante	12
h nator	40
h niera	19
h niere	14
h nieur	12
h nista	69
h nizer	-9
h nneer	-18
h nteur	12
h nurse	17
h ocent	14
h oller	29
h onist	22
h orter	-12
h peuse	11
h peuta	38
h pista	12
h racht	16
h rador	-14
h rator	15
h rcial	20
h rente	-48
h resse	-49
h retor	-10
h riste	14
h riter	9
h rn	-11
h rrera	-9
h rtner	-72
h savel	-8
h sre	8
h sseur	20
h ssora	13
h stant	-12
h stent	12
h stenz	-8
h stora	-8
h table	15
h teira	-11
h tente	32
h terna	-18
h terno	-10
h teuse	29
h tista	28
h tores	-97
h torin	20
h trice	18
h ttore	-21
h uhrer	-47
h uiter	-44
h utica	-14
h utive	-36
h visor	13
h vista	-13
h vp	-56
head at 0	215
head at 1	51
head at 2	9
head at 3	-99
head from end 0	108
head from end 1	25
head from end 2	26
head from end 3	64
head from end 4	-47
heads 0	-338
heads 1	47
heads 2	90
heads 3	38
history	224
history alone	90
i 1	-14
i 14h	-8
i 20	-9
i 2027	23
i 2nd	-11
i 3	15
i 30	-9
i 3d	28
i 4	8
i 5	34
i 6	-9
i 60	-71
i 7	15
i 80	-8
i a	108
i account	16
i accueil	8
i achete	11
i acquis	-14
i ada	-27
i addetta	27
i admini	30
i afdeli	-10
i agent	25
i aide-s	10
i al	-8
i alla	9
i almacen	33
i am	39
i analis	19
i analys	9
i analyst	28
i analyt	11
i and	-44
i andere	-18
i annull	-8
i another	-18
i antici	-8
i appren	20
i arce	-13
i area	28
i ashdown	-16
i assist	27
i associ	-24
i at	-10
i atelier	-24
i attach	19
i au	-17
i auswah	-28
i automa	-10
i aux	19
i auxili	29
i backend	18
i backer	-17
i balcon	11
i band	-11
i bank	-42
i barista	-15
i bei	-15
i bereic	-77
i bewerb	-13
i biblio	18
i biolog	42
i bloc	64
i boa	-44
i boas	-17
i branch	-11
i brand	21
i brasse	19
i buen	-11
i busine	16
i busque	-25
i buyer	17
i calidad	23
i camare	13
i cambio	-13
i candid	-63
i capo	-10
i cardiff	-10
i cartei	-15
i casa	-13
i catego	8
i cell	-16
i centra	39
i centro	13
i cfo	-23
i chain	12
i charge	-42
i chat	-8
i chef	-19
i cheffe	-17
i chief	-24
i civil	41
i cliente	8
i clinic	32
i cliniq	19
i cloud	25
i cnc	12
i colloq	-17
i com	-13
i comerc	20
i comme	-19
i commer	8
i commun	30
i company	9
i compra	22
i compras	-9
i compta	13
i comput	34
i comune	-8
i con	-13
i conduc	-41
i confer	-73
i confez	30
i confir	-9
i consei	11
i conser	-90
i consul	-58
i contab	17
i contin	-14
i contra	35
i contro	52
i conver	-41
i convid	20
i convoc	-44
i coordi	32
i correc	-19
i crew	-17
i cto	-67
i cuisine	90
i culture	-16
i curric	-8
i custom	57
i cv	-11
i d'	52
i da	-15
i das	-13
i data	51
i dayton	-15
i de	78
i decided	-35
i dekker	-52
i delega	-12
i den	-11
i dental	28
i depend	24
i der	-11
i desarr	11
i desenv	9
i design	11
i desk	81
i determ	-11
i deux	-15
i develo	30
i devops	-26
i di	77
i die	-9
i digital	33
i direct	-64
i direto	-25
i diretor	-10
i dirett	-25
i dishwa	9
i dispat	21
i distri	-8
i do	31
i docent	13
i docume	-8
i domici	65
i du	-38
i e	11
i editora	10
i educat	23
i einkauf	-15
i einlad	-8
i einste	-11
i el	-23
i electr	33
i ellen	-21
i em	30
i en	24
i energi	9
i enfants	10
i enferm	12
i engenh	16
i engine	17
i entret	-11
i entrev	-8
i entsch	-9
i enviro	10
i equipa	-15
i equipe	-18
i erzieh	9
i escolha	-12
i essai	-23
i est	-15
i esta	-26
i et	13
i etat	25
i ete	-9
i example	-22
i execut	-37
i export	8
i fachan	16
i falamos	-11
i filial	8
i finali	-10
i financ	56
i finance	-19
i fisiot	31
i for	-15
i forkli	18
i fourni	8
i from	-11
i front	115
i fuhren	-9
i full	14
i fundra	11
i fur	125
i futuras	-10
i gatti	-8
i geht	-8
i gerente	-46
i gescha	-36
i gespro	-8
i gestio	9
i gestor	-11
i gestora	-8
i go	55
i groep	33
i growth	23
i ha	-15
i halifax	-50
i hanno	-50
i hauswi	19
i head	-22
i heer	-11
i herrera	-9
i hibrido	-41
i higien	14
i hiring	-35
i horario	-17
i hotel	-10
i housing	23
i hr-adv	-15
i ii	12
i im	37
i impieg	25
i imprev	-8
i in	49
i indust	17
i infant	8
i inform	21
i infras	24
i inspec	-8
i instan	23
i instru	23
i intere	-19
i interet	-9
i interi	-22
i interna	-18
i interno	-10
i interv	-20
i intro	-8
i is	-18
i ist	-14
i it	43
i java	18
i jefe	-8
i jeunes	36
i jour	-10
i juri	-13
i juridi	24
i jury	-9
i kandid	-16
i keer	-33
i kennen	-25
i kennis	-22
i kennzi	15
i kita	-23
i kitchen	8
i klinik	-8
i kuchen	-17
i kunde	-13
i kunden	13
i l'	20
i la	-27
i labora	35
i lade	-40
i langs	-12
i lavoro	-15
i le	-9
i leerkr	14
i legale	20
i leider	-43
i leiter	-10
i leitung	-26
i leuven	-14
i line	23
i local	16
i logist	32
i look	-16
i luis	-9
i magazi	12
i magazz	15
i mainte	19
i manager	18
i manten	14
i manute	11
i market	47
i mate	36
i mathem	-9
i mecani	-11
i medewe	44
i media	20
i medical	10
i medizi	38
i meer	-52
i mfa	-12
i mierco	-10
i minima	-9
i minuten	-8
i mitarb	22
i moment	-10
i mon	-32
i monteur	10
i motion	40
i motori	9
i muy	-10
i n	-9
i na	-18
i nao	-9
i nederl	18
i need	-10
i negozio	8
i new	42
i nicola	-9
i nieuws	8
i night	18
i nights	-8
i no	-16
i nos	-13
i notifi	-12
i nova	-29
i noveda	-13
i nueva	-17
i nurse	17
i obras	25
i occupa	8
i of	-8
i office	48
i officer	36
i offici	-9
i oficial	-13
i ongeve	-9
i operar	10
i oportu	-10
i oral	-16
i orbita	-12
i organi	-11
i our	-26
i out	-14
i para	-11
i parale	26
i pareci	-9
i parisi	-10
i part-t	-30
i partne	-8
i partner	-72
i pause	-60
i paymen	39
i payroll	9
i pedago	19
i persona	-26
i pessoa	8
i pflege	-42
i pharma	47
i physio	8
i pieter	-17
i place	-11
i planif	8
i planner	23
i platfo	24
i plek	-17
i pleno	15
i pm	-11
i portfo	-9
i portla	-8
i positi	-9
i prep	18
i prepar	-32
i presid	-11
i proces	-19
i proceso	-25
i product	46
i produk	9
i profes	38
i profis	-12
i proget	9
i progra	36
i program	34
i project	10
i projek	16
i propos	-12
i proxim	-10
i proximo	-10
i pruebas	-13
i qualid	13
i qualita	13
i qualite	22
i quanti	8
i quarta	-18
i que	-22
i quelqu	-15
i quinta	-8
i radiol	12
i raum	-32
i recepc	9
i recept	28
i recher	19
i rechts	9
i recrui	-48
i recrut	-13
i redfern	-8
i regula	17
i reliab	30
i rencon	-39
i reno	-32
i reparto	83
i report	-13
i resear	18
i respon	-57
i review	-19
i rh	-32
i riccar	-23
i ricerca	25
i rn	-11
i room	9
i runde	-13
i sachbe	19
i sala	12
i saldat	10
i sales	-21
i sanita	-13
i scelto	-34
i schich	11
i screen	-14
i se	-11
i second	102
i securi	20
i segret	16
i sein	-11
i selecao	-12
i select	-29
i seleti	-9
i selezi	-24
i senior	35
i ser	-13
i server	47
i servic	8
i shift	15
i sich	-15
i silvia	-9
i site	51
i social	49
i softwa	14
i sommer	-116
i specia	12
i spot	-33
i sr	16
i sre	8
i stage	84
i stand	-69
i start	-13
i starts	-14
i state	15
i statis	12
i stelle	-18
i strate	18
i success	48
i superi	21
i superm	10
i superv	19
i supply	23
i sutcli	-12
i systems	17
i talent	-37
i tarde	-33
i tasting	12
i tax	29
i teachi	26
i team	9
i teamle	-19
i techni	69
i tecnic	-19
i tecnica	-25
i tecnico	-32
i tempo	-20
i temps	-18
i termin	-11
i test	33
i thacke	-15
i the	-25
i therap	21
i tiefbau	12
i tienda	-13
i to	-18
i toddle	46
i trabal	40
i transp	-8
i travaux	8
i tu	-15
i tulsa	-45
i turno	8
i two	-16
i uitvoe	8
i un	-17
i un'alt	-28
i univer	-8
i up	-10
i ux	36
i valdes	-12
i van	-37
i vended	12
i vendeu	11
i vendre	-14
i vertri	11
i viaje	-10
i video	30
i voce	-10
i voor	-14
i vorsta	-10
i vorste	-14
i vp	-56
i wanneer	-18
i ward	-27
i wareho	10
i web	13
i weekend	-32
i werk	-41
i werkst	-11
i werkvo	10
i wissen	57
i with	-22
i writer	8
i x	-16
i y	-25
i zaken	-27
i zum	31
i zur	25
lang de n 1	57
lang de n 2	-47
lang de n 3	-62
lang de n 4	-17
lang en n 1	-109
lang en n 2	12
lang en n 3	42
lang en n 4	114
lang es n 1	-19
lang es n 3	18
lang es n 4	-28
lang fr n 1	-25
lang fr n 2	79
lang fr n 3	26
lang fr n 4	-29
lang it n 1	-19
lang it n 2	21
lang it n 3	53
lang it n 4	-43
lang nl n 1	24
lang nl n 2	-28
lang nl n 3	32
lang nl n 4	-32
lang pt n 1	-60
lang pt n 2	-33
lang pt n 3	-46
lang pt n 4	-39
more often shorter	-8
n 1	-153
n 3	62
n 4	21
n 5	57
n 6	-44
n 7	-107
nobody	-56
none	72
none ack	-25
none cancellation	157
none invite	20
none of 1	13
none of 2	32
none of 3	10
none of 4	-33
none of 6	-33
none of 7	25
none of 8	-24
none offer	-162
none proposal	-35
none rejection	-41
none reply	21
none reschedule	138
nth 0	68
nth 2	-114
page body	-51
page entry	28
page quoted	27
page signed	-273
page subject	136
pages	36
read	300
shape cap mixed	-18
shape cap same	-47
shape caps mixed	-12
shape caps same	-8
shape low mixed	-106
shape low same	29
subject<g!	9
subject<g-	66
subject<g:	36
subject<g|	32
subject>g(	166
subject>g)	-106
subject>g)(	-13
subject>g),	-38
subject>g)-	-50
subject>g,	38
subject>g-	137
subject>g.	-14
subject>g/	41
subject>g:	66
subject>g?	-19
subject>g@	-8
subject>g¤	38
times 1	-125
times 2	-79
times 4	38
whole	-68
whole body	68
whole entry	-17
whole signed	-160
whole subject	36
"""
