"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	41
- cap low	34
- caps cap	16
- caps low	23
- low cap	-71
- low caps	33
- low low	-14
-.caps	22
-.city	-7
-.common	-58
-.department	-14
-.digit	-52
-.first name	-104
-.generic	30
-.house	-103
-.house word	38
-.join	115
-.low	-84
-.no name	-57
-.post	-30
-.stop	-43
-.subject	8
-.term	-9
-.verb	-48
< 10	-48
< 10:00	-9
< 10h	-25
< 11	18
< 12	-16
< 14h	8
< 15	10
< 15h	8
< 16	-13
< 16:00	21
< 2	-11
< 27	8
< 2pm	9
< 3	11
< 30	7
< 4	-25
< 6	17
< 8	-33
< 9	10
< 9h	-12
< 9h30	-15
< a	-24
< about	28
< accord	9
< ada	14
< admini	-15
< ahora	-11
< algo	-24
< all'	7
< alla	7
< alle	-7
< als	71
< am	21
< amanha	-42
< an	10
< and	-9
< andere	7
< annuler	-32
< annull	7
< answer	-11
< ao	11
< applic	13
< applied	-32
< applyi	22
< arbeit	7
< are	-10
< as	-9
< asi	16
< ask	-15
< assunz	14
< at	-9
< atelier	-8
< attach	13
< attest	-13
< au	-34
< auch	34
< auf	13
< auftrag	-18
< aussch	16
< auswah	62
< autre	-28
< auxili	-13
< avalia	-8
< band	17
< base	-12
< be	9
< been	12
< bei	-31
< bem	8
< bent	16
< bespro	10
< best	-30
< bewerb	22
< bien	29
< bij	-18
< bis	8
< boas	27
< bolsa	11
< bring	-11
< brutos	-8
< budget	44
< buongi	12
< buscam	52
< c'est	7
< calend	20
< call	-10
< callow	7
< can	-30
< candid	26
< cargo	18
< casa	-23
< cerchi	18
< certif	-15
< chain	-10
< chat	-11
< cherch	17
< chiedi	-13
< chief	7
< ci	-17
< ciao	9
< colloq	39
< com	-34
< come	63
< comite	-10
< comme	53
< como	49
< company	14
< comple	-7
< compro	-35
< comuni	30
< con	-47
< concer	21
< concur	20
< confirm	-10
< consid	37
< consul	-69
< contat	-40
< contin	9
< contra	22
< conven	-11
< conver	-28
< convite	-24
< curric	21
< custom	-9
< cv	8
< d'	70
< da	41
< dabei	12
< dados	-11
< damit	11
< dan	-50
< dank	21
< dann	-63
< das	27
< dass	35
< dat	39
< data	-7
< days	14
< de	44
< decidiu	-20
< decisi	-12
< deja	-29
< del	68
< della	-8
< demand	-14
< den	32
< dental	-10
< der	-7
< deux	-10
< di	56
< dia	-16
< dias	-20
< die	43
< diretor	-10
< dirett	-11
< dit	-11
< docume	-31
< dois	-39
< domani	-10
< donner	18
< du	11
< durante	24
< eastern	-11
< echange	7
< editor	-27
< een	63
< ein	20
< eine	49
< einlad	46
< el	-24
< em	-21
< email	9
< emilio	-7
< emploi	26
< empresa	-13
< en	11
< entao	7
< entret	45
< entrev	-15
< entsch	-21
< equipe	-11
< es	40
< essai	11
< esta	-27
< estamos	24
< et	-8
< eu	-9
< every	23
< example	41
< experi	-10
< faire	8
< famili	-18
< fase	-20
< fazer	-11
< februa	8
< feedba	-20
< fica	-18
< ficou	-16
< fiscal	-14
< for	64
< forkli	-11
< frau	-30
< from	-22
< funcao	28
< functie	61
< fur	41
< geht	42
< gelesen	-23
< gentile	-7
< gern	23
< gescha	-20
< gespra	40
< gesprek	48
< giovedi	-32
< goed	-19
< going	-19
< got	51
< graag	19
< gracias	17
< growth	-8
< guarda	-7
< ha	-30
< haben	21
< has	8
< hat	20
< have	43
< hebben	11
< hebt	26
< heeft	13
< heel	8
< hemos	9
< here	22
< het	11
< hiring	-18
< ho	7
< hoor	-37
< hoy	-8
< hr	-22
< i	-15
< i'm	-48
< ich	20
< ihnen	35
< ihr	-18
< ihre	-32
< ihrer	7
< ik	29
< il	-27
< im	-29
< in	60
< incont	-10
< indeed	29
< inspec	-12
< integr	17
< intere	29
< interv	43
< invita	-21
< is	-40
< ist	-9
< it	10
< its	9
< j'ai	-22
< ja	13
< je	-34
< jeudi	-9
< jij	24
< job	31
< jouw	-29
< junior	-18
< juridi	-21
< jury	10
< kan	-8
< kennen	-27
< kennis	13
< kessel	-11
< klant	13
< know	-13
< komen	7
< kunde	19
< kurz	-17
< l'	44
< la	57
< labs	13
< las	7
< lavoro	13
< le	-36
< les	-34
< letto	13
< leuk	7
< lieti	7
< like	-78
< line	-21
< lo	17
< logist	-8
< lovely	-7
< lugar	22
< maandag	-31
< maar	-17
< mail	-12
< mainte	-42
< make	-29
< manana	-13
< march	9
< marzo	-12
< mas	-44
< matteo	-22
< me	-47
< medical	-7
< medizi	-13
< meet	-9
< message	9
< met	-11
< mi	12
< mijn	-8
< min	9
< minutes	-9
< mit	-8
< mitarb	-11
< mochte	14
< mon	-11
< monday	-15
< morgen	-24
< morning	9
< motion	-22
< move	-14
< na	-14
< nach	20
< nachst	16
< nao	-17
< necesi	56
< news	-7
< next	-24
< nieuws	-25
< night	-16
< no	14
< noch	-18
< nog	-14
< noi	49
< non	-56
< nos	9
< nossa	10
< nostra	-8
< nostro	-16
< notice	11
< notifi	-9
< notre	-47
< nous	20
< novemb	20
< novo	-21
< nuestra	-14
< nueva	19
< o	-44
< oder	-12
< oferta	15
< offre	16
< oggetto	19
< om	10
< on	42
< one	-15
< online	10
< ons	22
< onsite	18
< onze	-44
< op	26
< opdrac	18
< ora	8
< oral	12
< orbita	-67
< ortega	-10
< our	-36
< out	-7
< over	60
< para	61
< parale	14
< parlare	45
< part-t	31
< parte	-25
< partner	-8
< pas	-10
< passa	-12
< pedago	-9
< pelo	18
< per	129
< pero	-14
< pessoa	-11
< place	26
< plaza	12
< plek	32
< pm	11
< podemos	12
< por	11
< porque	10
< portfo	7
< positi	36
< posizi	15
< posso	-20
< post	-19
< poste	41
< posto	68
< postul	8
< postule	8
< pour	50
< pra	17
< practi	-17
< precis	13
< prep	-13
< proced	17
< proces	33
< proceso	42
< procur	57
< profes	-44
< profil	14
< progra	18
< program	-20
< propon	17
< prossi	-11
< prova	7
< proximo	12
< puesto	48
< qualite	16
< quarta	-20
< que	72
< quello	8
< querem	48
< questi	-20
< qui	-29
< quindi	7
< quinta	7
< r	23
< rdv	-21
< recher	14
< recrut	36
< regist	-15
< relati	7
< rendez	-48
< reparto	-8
< reponse	-7
< resear	-13
< reside	-40
< resolu	-29
< respon	-7
< respue	-16
< resume	13
< revisa	10
< rh	-17
< ricerca	27
< ricevu	9
< ringra	-12
< rispos	-23
< roboti	38
< rol	24
< role	23
< ruolo	9
< sabado	-12
< same	-7
< samedi	-27
< sara	-14
< second	-14
< seguim	-9
< sei	9
< sein	8
< seja	32
< selecao	8
< selecc	18
< select	75
< seleti	9
< selezi	38
< senior	-47
< septem	-19
< ser	46
< set	-7
< settim	-11
< seu	-14
< shift	-11
< show	-9
< si	21
< sich	8
< sido	-7
< sie	15
< site	-13
< so	11
< sobre	24
< solici	10
< sollic	60
< sommes	8
< sorry	-48
< spreekt	-20
< spreken	7
< staff	-17
< stand	13
< stata	7
< status	9
< stelle	61
< step	-8
< sua	49
< subject	10
< suche	30
< suite	-11
< superv	-7
< supply	-24
< sur	34
< ta	11
< taking	9
< talk	16
< tax	-7
< teachi	-10
< team	-18
< techni	-28
< teleph	-8
< temos	10
< tenho	-25
< termin	12
< test	-7
< thanks	20
< the	-67
< them	-9
< these	-26
< this	-36
< through	-18
< thursd	-11
< title	30
< today	-8
< todo	26
< tomorr	10
< tot	-39
< toujou	23
< trabal	21
< transm	-25
< tres	25
< trouve	16
< tu	32
< tua	12
< tuesday	-9
< tuo	19
< turno	19
< u	10
< uber	-71
< ufficio	14
< uhr	-19
< um	51
< un(e)	16
< una	16
< und	-18
< une	14
< univer	-8
< uns	-12
< unser	-29
< unsere	-45
< unserem	-18
< unserer	-29
< unterl	19
< update	21
< us	19
< usted	9
< uw	7
< ux	-18
< vacante	-35
< vaga	62
< vagas	-11
< van	38
< video	-7
< voor	93
< vor	-46
< vorste	-11
< vos	-17
< votre	-20
< vous	-53
< vp	12
< vragen	-8
< wareho	-8
< we	20
< we'd	37
< week	-21
< weekend	51
< weg	-31
< wegen	19
< weiter	25
< who	-7
< wie	8
< wij	-7
< wil	-18
< will	-20
< willen	16
< wir	7
< wissen	-40
< with	-55
< would	-79
< x	27
< y	29
< you	39
< zijn	-20
< zoek	20
< zu	27
< zum	-8
<1 4	-12
<1 6	20
<1 about	7
<1 admini	-14
<1 als	135
<1 as	32
<1 at	-17
<1 aussch	15
<1 auswah	65
<1 bewerb	72
<1 buscam	65
<1 busine	-14
<1 candid	-14
<1 cargo	13
<1 chain	-10
<1 colloq	-12
<1 come	80
<1 comme	55
<1 como	68
<1 confir	-27
<1 conver	-33
<1 convoc	-24
<1 custom	-8
<1 d'	65
<1 das	-17
<1 data	-9
<1 de	-32
<1 deine	-10
<1 del	-23
<1 den	13
<1 dental	-10
<1 der	-25
<1 deux	-8
<1 di	89
<1 die	-22
<1 do	17
<1 du	16
<1 een	70
<1 ein	11
<1 eine	43
<1 einer	38
<1 einlad	13
<1 el	-62
<1 em	-11
<1 entret	27
<1 entrev	-57
<1 example	16
<1 for	-10
<1 forkli	-11
<1 functie	31
<1 gespra	27
<1 gesprek	38
<1 growth	-8
<1 hiring	-18
<1 hr	-21
<1 il	-74
<1 im	-12
<1 in	-12
<1 indeed	29
<1 invita	-8
<1 it	-7
<1 junior	-18
<1 juridi	-21
<1 kandid	17
<1 kennen	-56
<1 klant	8
<1 kunde	17
<1 l'	26
<1 la	-97
<1 las	-13
<1 le	-53
<1 les	-30
<1 line	-19
<1 logist	-7
<1 mainte	-9
<1 me	-24
<1 medical	-7
<1 medizi	-13
<1 met	-11
<1 mon	-9
<1 motion	-22
<1 news	-8
<1 night	-16
<1 nossa	-35
<1 nostro	-16
<1 notre	-20
<1 nuestra	-27
<1 nuestro	-9
<1 o	-58
<1 of	26
<1 oferta	16
<1 offre	9
<1 on	9
<1 onze	-80
<1 op	24
<1 os	-10
<1 our	-34
<1 over	35
<1 para	72
<1 pedago	-9
<1 per	24
<1 pessoa	-10
<1 pm	26
<1 positi	38
<1 pra	33
<1 prep	-13
<1 proces	26
<1 proceso	15
<1 process	12
<1 procur	79
<1 product	-16
<1 program	-21
<1 que	20
<1 recrut	-29
<1 regist	-14
<1 resear	-13
<1 rh	-22
<1 role	11
<1 select	29
<1 selezi	20
<1 senior	-22
<1 shift	-11
<1 site	-12
<1 sollic	42
<1 staff	-15
<1 stelle	61
<1 subject	18
<1 superv	-7
<1 supply	-14
<1 talk	9
<1 teachi	-10
<1 team	-18
<1 techni	-27
<1 termin	-17
<1 test	-28
<1 the	-36
<1 title	26
<1 to	13
<1 tomorr	23
<1 tu	-15
<1 uhr	16
<1 uitnod	-9
<1 un	-16
<1 un(e)	16
<1 una	20
<1 une	17
<1 unser	-30
<1 unsere	-47
<1 update	31
<1 ux	-18
<1 vacante	-9
<1 vacatu	8
<1 vaga	20
<1 van	64
<1 voor	55
<1 vorste	-27
<1 votre	-11
<1 wissen	-40
<1 with	-31
<1 your	-42
<1 zum	-25
<1 zur	-23
<1.article	75
<1.cap	-71
<1.caps	-14
<1.city	75
<1.common	-14
<1.department	-49
<1.digit	59
<1.first name	-80
<1.generic	70
<1.head	-102
<1.house	67
<1.house word	-8
<1.join	-35
<1.low	-21
<1.no name	-22
<1.post	104
<1.stop	-68
<1.subject	193
<1.term	79
<1.verb	63
<2 1	20
<2 4	20
<2 a	-60
<2 about	49
<2 al	-7
<2 als	-43
<2 am	11
<2 amanha	10
<2 ancora	11
<2 and	-12
<2 applic	17
<2 applyi	17
<2 ask	-12
<2 at	7
<2 attest	-9
<2 auch	35
<2 auf	11
<2 auxili	-10
<2 avalia	-10
<2 avec	-13
<2 band	20
<2 be	22
<2 bevest	12
<2 bewerb	8
<2 bij	-18
<2 bring	-11
<2 call	-13
<2 candid	46
<2 cargo	7
<2 chiedi	-14
<2 colloq	25
<2 com	-18
<2 come	-12
<2 comple	-7
<2 con	-39
<2 concur	9
<2 confir	11
<2 contat	-33
<2 contra	31
<2 convoc	17
<2 curric	31
<2 das	23
<2 dat	35
<2 de	-32
<2 del	-13
<2 den	-7
<2 der	9
<2 details	32
<2 di	7
<2 die	42
<2 do	-19
<2 docume	-31
<2 dossier	9
<2 eastern	-10
<2 een	-9
<2 eine	7
<2 einlad	7
<2 empresa	-7
<2 entrev	24
<2 equipo	-11
<2 es	15
<2 essai	24
<2 example	-14
<2 experi	-10
<2 fase	-12
<2 fica	-11
<2 funcao	12
<2 functie	37
<2 fur	23
<2 gern	35
<2 gespra	14
<2 gesprek	17
<2 graag	15
<2 hat	-20
<2 hiring	-7
<2 ich	7
<2 ihnen	-18
<2 ihr	-17
<2 ihre	20
<2 ik	20
<2 il	-34
<2 in	-39
<2 indeed	9
<2 inform	-9
<2 interv	-30
<2 ist	-12
<2 je	-18
<2 job	32
<2 kandid	10
<2 l'	-36
<2 la	-12
<2 lavoro	13
<2 lo	17
<2 lugar	26
<2 mit	-31
<2 mitarb	-11
<2 nach	22
<2 noch	-25
<2 nog	-17
<2 notre	8
<2 on	18
<2 onze	42
<2 our	-15
<2 para	-13
<2 parlia	-9
<2 pelo	17
<2 place	29
<2 plaza	12
<2 plek	40
<2 por	-7
<2 posizi	13
<2 post	-17
<2 poste	53
<2 posto	36
<2 pour	18
<2 precis	7
<2 proceso	33
<2 profes	-37
<2 propos	-7
<2 prueba	10
<2 puesto	36
<2 qualite	17
<2 que	-7
<2 quinta	10
<2 recrut	22
<2 respon	-7
<2 role	12
<2 ruolo	12
<2 schedu	-11
<2 seguim	-11
<2 select	18
<2 selezi	-7
<2 set	-7
<2 sich	30
<2 sie	8
<2 so	33
<2 sollic	11
<2 stand	-25
<2 sua	-10
<2 supply	-10
<2 termin	27
<2 the	-49
<2 thiago	-8
<2 thursd	-7
<2 toujou	16
<2 trabal	21
<2 trouve	18
<2 turno	19
<2 uber	-61
<2 uitnod	16
<2 um	38
<2 un	-9
<2 una	-10
<2 une	-16
<2 update	-9
<2 vacatu	-12
<2 vaga	43
<2 van	8
<2 von	-18
<2 voor	-13
<2 votre	-9
<2 we	-10
<2 week	-7
<2 wegen	15
<2 wir	17
<2 with	-29
<2 y	44
<2 you	-38
<2 you're	10
<2 your	-22
<2 zur	26
<2.article	78
<2.cap	-119
<2.common	-86
<2.department	-47
<2.digit	-14
<2.first name	-125
<2.generic	31
<2.head	-88
<2.house	130
<2.house word	-34
<2.low	-16
<2.no name	-21
<2.post	34
<2.stop	-26
<2.subject	122
<2.verb	-55
<< 6 band	20
<< a be	20
<< a candid	37
<< a for	-7
<< a you	-7
<< als sollic	7
<< als stelle	8
<< applic indeed	9
<< bewerb ihre	21
<< candid sua	-9
<< candid votre	-8
<< chain supply	-10
<< colloq il	-7
<< come candid	18
<< confir interv	-19
<< d' emploi	15
<< d' poste	17
<< de auxili	-10
<< de bij	-16
<< de candid	-38
<< de cargo	7
<< de entret	26
<< de entrev	20
<< de funcao	13
<< de lo	19
<< de lugar	21
<< de plaza	13
<< de poste	38
<< de precis	7
<< de profes	-37
<< de prueba	8
<< de puesto	36
<< de qualite	15
<< de recrut	-14
<< de trabal	23
<< de vacante	19
<< de vaga	46
<< de van	-9
<< de voor	-14
<< der positi	7
<< der wegen	15
<< di chiedi	-14
<< di colloq	12
<< di posizi	14
<< di posto	29
<< di ruolo	11
<< die auf	11
<< die fur	17
<< die hat	-20
<< die ihnen	-17
<< die uber	-62
<< die um	40
<< een ik	23
<< een nog	-17
<< een voor	25
<< eine ich	9
<< entrev a	-14
<< example ada	14
<< for applic	13
<< for applyi	14
<< for ask	-12
<< for interv	24
<< for set	-7
<< for you	-36
<< functie de	19
<< il con	-11
<< im mitarb	-10
<< interv your	-9
<< je dat	37
<< l' pour	32
<< la con	-19
<< la de	-8
<< la para	-8
<< la per	-8
<< la pour	-9
<< o ada	-12
<< o com	-18
<< of role	15
<< oferta la	13
<< our for	15
<< our with	-15
<< para candid	10
<< para proceso	25
<< per colloq	11
<< positi die	13
<< stelle die	23
<< talk to	9
<< the about	36
<< the ada	10
<< the and	-10
<< the in	11
<< the on	20
<< the to	-17
<< title job	32
<< una per	7
<< une d'	9
<< vacatu de	8
<< van functie	48
<< van plek	39
<< van stand	-25
<< voor kandid	14
<< your for	-25
<^	15
<a 4	-12
<a 6	20
<a 9	-19
<a about	58
<a ada	-46
<a admini	-14
<a am	13
<a and	-10
<a annull	-7
<a ao	22
<a applic	23
<a applyi	22
<a ask	-12
<a assunz	13
<a at	-21
<a attest	-9
<a au	-43
<a auch	36
<a auf	12
<a auswah	65
<a auxili	-12
<a avalia	-10
<a avec	-13
<a be	28
<a best	-30
<a betreff	-12
<a bewerb	70
<a bij	-18
<a buscam	65
<a busine	-14
<a can	-16
<a cancel	-7
<a candid	25
<a cargo	8
<a casa	-17
<a chain	-10
<a check	-21
<a chiedi	-14
<a chief	7
<a colloq	7
<a com	-46
<a comple	-7
<a con	-38
<a concer	21
<a confir	-16
<a contra	30
<a conver	-35
<a convite	-24
<a convoc	-17
<a custom	-8
<a cv	12
<a dat	38
<a data	-9
<a dental	-10
<a details	-31
<a deux	-8
<a dirett	-10
<a dossier	9
<a ein	13
<a einlad	12
<a em	-11
<a empresa	-8
<a en	-10
<a entret	54
<a entrev	-38
<a equipe	-7
<a equipo	-9
<a es	15
<a essai	36
<a et	-7
<a example	16
<a experi	-10
<a feedba	-19
<a forkli	-11
<a functie	11
<a fur	72
<a geht	16
<a gern	24
<a gespra	41
<a gesprek	33
<a graag	15
<a growth	-8
<a hablam	7
<a hat	-20
<a hiring	-20
<a hr	-21
<a ich	7
<a ihnen	-14
<a ik	18
<a im	-12
<a indeed	29
<a inform	-13
<a invita	-7
<a ist	-13
<a it	-7
<a jij	-18
<a junior	-18
<a juridi	-21
<a kandid	21
<a kennen	-56
<a kennis	19
<a klant	8
<a kunde	17
<a labs	13
<a lavoro	13
<a line	-19
<a logist	-7
<a looking	7
<a mainte	-14
<a me	-25
<a medical	-7
<a medizi	-13
<a met	-15
<a minutes	-7
<a mit	-30
<a mon	-9
<a motion	-22
<a naar	8
<a nach	22
<a need	31
<a news	-8
<a night	-16
<a nog	-17
<a on	30
<a online	7
<a onsite	10
<a op	24
<a over	49
<a para	106
<a parlare	44
<a parlia	-8
<a pedago	-9
<a per	65
<a pessoa	-10
<a place	28
<a plek	40
<a pm	22
<a porque	9
<a postule	7
<a pra	33
<a precis	7
<a prep	-13
<a proces	27
<a proceso	15
<a process	12
<a procur	79
<a profes	-40
<a program	-21
<a propos	-7
<a qualite	17
<a que	13
<a quinta	-7
<a recrut	11
<a regist	-15
<a resear	-13
<a respon	-8
<a rh	-17
<a ricerca	27
<a role	11
<a samedi	-22
<a second	-13
<a select	42
<a selezi	20
<a senior	-22
<a set	-30
<a shift	-11
<a sich	22
<a sie	10
<a site	-12
<a so	13
<a sobre	27
<a sollic	48
<a sorry	-47
<a staff	-15
<a stand	-25
<a stelle	18
<a sua	10
<a subject	18
<a superv	-7
<a supply	-14
<a talk	9
<a teachi	-10
<a team	-16
<a techni	-28
<a termin	-19
<a test	-27
<a thanks	-7
<a title	30
<a to	-26
<a today	-7
<a tomorr	23
<a toujou	16
<a transm	-19
<a trouve	18
<a turno	19
<a uber	-54
<a uhr	15
<a uitnod	-9
<a update	30
<a us	25
<a ux	-18
<a vaga	9
<a voor	110
<a vorste	-25
<a we	-9
<a wegen	23
<a wir	14
<a wissen	-40
<a with	-49
<a you	-9
<c cap cap	-85
<c cap caps	21
<c cap low	-123
<c caph cap	-35
<c caph low	-36
<c caps cap	-25
<c caps low	-12
<c low cap	150
<c low caps	-7
<c low low	-43
<c lowh low	-18
<g	-80
<g!	-11
<g"	7
<g&	-46
<g(	66
<g).	16
<g,	-28
<g-	40
<g.	-54
<g:	83
<g;	-7
<g?	-8
<g@	-7
<g|	57
> 0	16
> 1	39
> 10:00	27
> 10:30	63
> 11	11
> 11:00	62
> 12	45
> 14	24
> 14h	8
> 15	45
> 17	-77
> 18	9
> 19	-30
> 2	20
> 20	53
> 2026	-9
> 23	11
> 28	12
> 2nd	8
> 31	23
> 45	-16
> 5	-29
> 6	25
> 60	71
> 7	-11
> 8	39
> 80	12
> 9h	-32
> 9h30	-19
> a	25
> aan	7
> abbiamo	9
> acquis	-9
> ada	-24
> after	-35
> agenda	-8
> agrade	11
> ahead	12
> ahora	7
> al	-30
> alle	12
> als	49
> am	-68
> ammini	-11
> amrani	-7
> an	8
> anbiet	39
> ancora	7
> and	-30
> anderen	10
> anfang	9
> another	-7
> anspre	15
> any	-11
> applic	-8
> april	-9
> aprile	10
> aqui	16
> arbeit	-7
> area	-24
> arriva	7
> as	-15
> asi	-8
> assim	11
> at	-32
> ate	-10
> atelier	28
> au	-57
> auf	25
> aurora	-7
> aux	-8
> availa	-13
> avant	-16
> avec	-70
> avisar	7
> away	-30
> bank	48
> been	15
> bei	16
> bereic	65
> beworb	13
> bien	10
> bij	90
> bijlage	15
> binnen	-7
> bitte	-12
> bloc	-65
> bodegas	7
> boise	-7
> bremen	10
> brief	17
> bring	24
> brothe	11
> budget	-41
> buscam	-10
> busine	39
> but	-30
> by	-19
> calma	-10
> can't	7
> cancel	29
> catego	17
> ce	-33
> centra	-38
> centro	-15
> che	13
> chez	36
> ci	-107
> civil	-33
> client	17
> clinic	-25
> com	12
> comme	-27
> compar	18
> comple	-8
> comput	-42
> comuni	-13
> con	45
> condic	21
> confez	-20
> confir	16
> conhec	9
> conoce	-12
> conosc	-14
> conseg	8
> consid	10
> contac	-20
> contin	11
> contro	-29
> conver	15
> convid	-23
> convoc	14
> correc	-11
> could	8
> credit	-14
> creneau	9
> cuando	-15
> cuenta	-19
> dabei	-25
> dal	16
> dan	-31
> danke	-11
> das	14
> dayton	18
> de	-19
> decide	7
> decided	37
> decorr	-7
> defini	-7
> dein	12
> dell'	8
> dem	10
> den	19
> dental	-16
> deux	-16
> deze	-7
> di	23
> dia	16
> dias	-16
> dich	-20
> die	32
> dienst	-37
> dinsdag	19
> dir	-10
> direct	20
> dit	-11
> do	-62
> domani	-19
> domici	-84
> domingo	15
> don't	-11
> donc	17
> donder	29
> dossier	-53
> dr	41
> du	31
> duas	15
> e	43
> edt	-8
> een	16
> einem	38
> einer	9
> einkauf	-7
> einste	21
> el	17
> em	15
> empresa	13
> en	-23
> encore	-18
> engine	-8
> enregi	7
> entret	12
> entrev	-8
> entro	-16
> entsch	-16
> ervari	-9
> es	26
> espera	-9
> est	-16
> esta	11
> et	16
> etabli	7
> ete	-15
> etre	26
> examin	-30
> exampl	-7
> exerci	-25
> experi	16
> falamos	10
> farol	43
> few	35
> finale	-24
> finali	7
> finalm	20
> financ	-66
> fixe	-73
> foi	20
> for	-45
> forward	-30
> free	-8
> freitag	19
> friday	12
> from	27
> fuhren	8
> fur	-57
> gaat	42
> geben	15
> gekozen	-11
> gemeen	25
> gente	13
> gera	9
> gern	-42
> gescha	-7
> gespra	-17
> gesprek	-15
> giovedi	26
> go	-38
> graag	-13
> groep	-20
> growth	-8
> gruppo	-7
> gut	25
> ha	13
> haben	-17
> hanno	51
> has	-18
> hat	-11
> haus	35
> have	-15
> health	-8
> helaas	58
> het	-7
> heure	-13
> hibrido	42
> hiring	36
> hotel	11
> i	-16
> ich	-54
> id	11
> iets	-9
> ihr	19
> ihre	-41
> ihrer	7
> ils	-16
> im	-44
> in	-30
> indust	-21
> inform	-27
> infras	-34
> innerh	11
> intere	35
> interes	10
> interet	-20
> interi	22
> interv	-44
> invita	9
> inzwis	-34
> is	-35
> ist	-28
> j'ai	12
> janvier	27
> je	-43
> jemand	11
> jeudi	42
> jeunes	-39
> job	27
> jr	-7
> jueves	31
> july	11
> june	16
> junior	-7
> kan	15
> kann	-55
> keer	-15
> kennen	-45
> kennis	-20
> kennzi	7
> kestrel	15
> know	-12
> kommt	15
> komt	12
> kun	8
> l'	-13
> la	35
> laat	-9
> lade	42
> laden	15
> las	24
> le	30
> leeds	10
> leider	23
> let's	-7
> ligne	10
> like	-21
> linde	16
> lista	-13
> livello	13
> local	-28
> look	-14
> lunedi	-18
> lunes	-16
> maandag	-19
> maart	23
> mais	19
> marcar	-13
> marche	-21
> mardi	-12
> market	-8
> mars	14
> martedi	-16
> marz	61
> marzo	14
> mas	-28
> matin	9
> me	19
> meeting	10
> melden	20
> meldet	-9
> mercol	31
> mesmo	-7
> mi	53
> mierco	8
> minima	33
> minutes	-16
> mir	21
> mit	-10
> mitarb	30
> mittwo	8
> mochten	-21
> moet	-12
> moi-me	21
> moment	25
> momento	-14
> mon	30
> morgen	15
> move	46
> munici	14
> museum	-8
> muss	7
> n	-67
> na	-11
> nach	-13
> nachste	-26
> nada	-25
> nao	31
> needed	15
> negozio	-8
> new	-42
> next	-22
> nicht	14
> niet	26
> nieuws	-20
> night	14
> nights	9
> nog	-23
> noi	8
> non	10
> nos	-10
> nosso	-8
> nostro	-9
> not	16
> notre	17
> nous	12
> novemb	-9
> nuestra	7
> o	-18
> octubre	9
> oder	18
> of	-42
> office	21
> on	-14
> ons	-10
> ont	-17
> onze	14
> op	44
> open	-62
> opening	34
> operac	-7
> operat	-16
> ora	-12
> ort	15
> ou	18
> our	-19
> out	22
> paghe	-15
> papo	-14
> par	27
> para	82
> park	14
> part	11
> part-t	13
> parte	-12
> partir	8
> pas	46
> passa	13
> passage	-75
> passare	43
> passe	9
> passt	-7
> past	25
> pause	64
> paymen	-42
> per	34
> pero	-9
> person	7
> persona	8
> pharma	-48
> piacere	40
> place	15
> please	-8
> pleased	9
> plek	8
> pleno	-17
> plus	-25
> pm	-11
> podemos	-20
> poi	14
> por	19
> porque	15
> portla	17
> posici	21
> positi	27
> post	21
> pour	37
> pourra	-21
> pra	15
> prefer	-8
> presen	-15
> preven	-10
> previs	13
> procur	-10
> produc	-20
> prof	48
> profil	25
> progra	-23
> propos	13
> proxim	-11
> pt	-13
> puede	31
> puo	7
> put	8
> qualita	-8
> qualite	-12
> quand	-9
> quarta	15
> que	-22
> queda	15
> quedam	-8
> quelqu	18
> quer	-24
> quiere	-17
> quindi	7
> r	29
> ral	-16
> rappel	9
> raum	33
> re	-29
> realiz	8
> recibi	13
> recrui	-8
> ref	-8
> refere	-12
> regist	22
> regret	-8
> remerc	8
> rencon	17
> reno	33
> reste	-25
> result	7
> reviens	-9
> review	19
> riceve	-8
> rientra	-23
> roboti	-20
> role	26
> rui	-20
> said	-16
> sala	-9
> salaire	7
> salario	12
> saude	-9
> say	20
> scelto	34
> schaal	9
> schon	10
> screen	-14
> se	45
> second	12
> sector	-10
> sede	-12
> segund	11
> segunda	-31
> sein	-15
> semain	9
> semana	-14
> sempre	-7
> send	23
> septem	-11
> serait	15
> serez	21
> seria	-7
> serra	22
> server	-43
> servic	8
> set	-28
> settem	7
> settim	13
> sexta-	-17
> share	-11
> shift	15
> shortl	17
> should	-18
> si	13
> sich	14
> sido	16
> sie	-7
> siguie	-20
> sim	39
> sin	8
> sind	8
> so	-14
> social	-14
> solo	-15
> son	22
> sorry	-11
> souhai	25
> sous	23
> sr	-18
> start	36
> starti	16
> starts	27
> stata	-8
> state	-28
> statis	-11
> steel	15
> stelle	-42
> su	9
> superi	-7
> suspen	23
> system	8
> ta	41
> take	22
> tal	-18
> talk	-47
> tardar	-19
> te	27
> team	25
> tecnica	19
> teleme	-27
> temos	27
> tempo	30
> temps	30
> tengo	-45
> tenho	-15
> ter	27
> terca	-17
> test	-7
> the	-34
> then	18
> they	18
> through	8
> tiene	13
> time	7
> to	-19
> today	-38
> toddle	-43
> toes	15
> tot	-16
> trabal	-66
> transp	-9
> trasfe	-21
> tre	-7
> tribun	-15
> trois	9
> tu	-17
> tulsa	34
> turno	-10
> two	-15
> uit	64
> uma	14
> un'alt	25
> una	42
> und	-49
> under	8
> univer	9
> unsere	7
> unserem	36
> unterl	24
> until	-32
> up	-27
> update	7
> urlaub	-51
> us	-12
> uur	14
> vacatu	10
> vai	-7
> vale	24
> van	28
> vediamo	-7
> vendre	13
> venir	30
> vers	-11
> viajan	-13
> viaje	-8
> video	-21
> viernes	-21
> vind	-88
> vir	11
> visser	-7
> voce	27
> volgen	27
> voor	22
> vor	12
> vorreb	-12
> votre	-72
> vous	-18
> wanneer	13
> want	-14
> was	-18
> we	-27
> we'll	-11
> we've	-15
> weil	21
> werd	8
> werden	-21
> werk	45
> west	14
> weten	-9
> when	-11
> who	-26
> wij	48
> wil	-21
> wir	-49
> wird	-9
> with	-13
> woche	-27
> won't	12
> working	13
> would	22
> wurden	46
> y	-49
> york	-31
> you	25
> your	-15
> zien	-10
> zimmer	11
> zoeken	47
> zoom	-7
> zou	-11
> zu	7
> zum	12
> zuruck	-11
>$	51
>1 1	-12
>1 2025	-23
>1 2nd	8
>1 60	71
>1 7	-9
>1 acquis	-10
>1 ada	-19
>1 alle	-8
>1 als	57
>1 am	-36
>1 ammini	-11
>1 an	34
>1 and	9
>1 aprile	-17
>1 aqui	17
>1 assim	15
>1 at	31
>1 au	-17
>1 auf	46
>1 aus	-13
>1 avec	-24
>1 bank	49
>1 before	-10
>1 bei	22
>1 beworb	-8
>1 bij	54
>1 bring	-7
>1 ca	-7
>1 cdi	7
>1 che	-10
>1 chez	47
>1 cliente	-12
>1 clinic	-25
>1 clinica	-12
>1 com	17
>1 con	50
>1 contro	-26
>1 conver	14
>1 could	24
>1 d'	-37
>1 da	17
>1 dal	-8
>1 dans	10
>1 das	9
>1 dayton	47
>1 de	-114
>1 del	31
>1 dental	-16
>1 der	32
>1 dienst	-9
>1 do	-40
>1 du	-9
>1 e	-30
>1 einlad	21
>1 el	37
>1 elle	38
>1 en	30
>1 ervari	-8
>1 es	28
>1 est	60
>1 et	30
>1 ficou	8
>1 financ	-66
>1 first	-48
>1 for	22
>1 from	27
>1 fur	-65
>1 groep	-20
>1 grupo	11
>1 ha	-18
>1 haben	-32
>1 has	-22
>1 het	14
>1 hibrido	43
>1 hiring	36
>1 horario	-31
>1 i'm	18
>1 ich	-32
>1 ihr	24
>1 ihre	20
>1 ik	-10
>1 ils	-14
>1 im	-35
>1 is	-36
>1 ist	-17
>1 je	-66
>1 job	44
>1 kennen	-33
>1 kennzi	43
>1 komt	29
>1 l'	-33
>1 la	27
>1 lade	78
>1 le	45
>1 livello	-14
>1 martedi	35
>1 me	-13
>1 meldet	-10
>1 merci	-49
>1 mi	30
>1 na	-45
>1 naar	-9
>1 nao	24
>1 new	-43
>1 next	-53
>1 nicht	16
>1 niet	14
>1 nights	11
>1 no	19
>1 noch	-21
>1 non	9
>1 nos	-9
>1 not	-35
>1 nous	53
>1 of	-42
>1 on	32
>1 op	28
>1 opening	-20
>1 operat	-20
>1 orbita	-12
>1 ou	-16
>1 out	15
>1 paghe	-13
>1 para	44
>1 part-t	32
>1 paymen	-42
>1 per	26
>1 pero	-9
>1 please	-8
>1 pleno	-15
>1 podemos	-18
>1 por	-26
>1 positi	34
>1 post	22
>1 pour	44
>1 pra	12
>1 pregun	15
>1 presso	17
>1 procha	-15
>1 produc	-17
>1 prof	-10
>1 qualita	-8
>1 quando	-25
>1 que	-67
>1 queda	12
>1 quer	-14
>1 qui	-26
>1 quiere	-14
>1 r	20
>1 raum	36
>1 ref	-24
>1 req	8
>1 role	115
>1 senior	11
>1 server	-43
>1 si	18
>1 sie	-10
>1 sim	10
>1 social	-12
>1 souhai	-21
>1 start	17
>1 stelle	-43
>1 store	8
>1 su	-11
>1 sua	30
>1 te	16
>1 team	-15
>1 techni	-9
>1 teleme	-27
>1 to	-39
>1 toddle	-43
>1 transp	-9
>1 um	-26
>1 und	-31
>1 uns	-9
>1 unser	12
>1 van	31
>1 video	-21
>1 voor	-58
>1 vorreb	-11
>1 votre	-30
>1 vous	33
>1 wanneer	16
>1 we	18
>1 we're	-11
>1 we've	-15
>1 who	-27
>1 wil	-21
>1 wir	-20
>1 wird	-9
>1 working	22
>1 would	-18
>1 y	-10
>1 you	-12
>1 zu	-14
>1.article	-34
>1.cap	38
>1.caps	-56
>1.city	14
>1.common	-24
>1.digit	16
>1.first name	13
>1.generic	29
>1.head	-51
>1.house	-77
>1.house word	-19
>1.low	84
>1.no name	38
>1.post	124
>1.stop	23
>1.subject	38
>1.term	92
>2 1	9
>2 14h	10
>2 1er	-16
>2 2	32
>2 20	-10
>2 21	32
>2 3	-19
>2 31	-10
>2 5	-11
>2 8	27
>2 9h	-18
>2 a	-9
>2 abbiamo	37
>2 am	18
>2 an	-16
>2 and	28
>2 andreb	20
>2 annull	8
>2 april	55
>2 arriva	10
>2 as	-11
>2 ask	43
>2 assist	10
>2 au	9
>2 auf	11
>2 be	8
>2 been	14
>2 before	14
>2 bewerb	-35
>2 bien	18
>2 bis	-12
>2 bitte	10
>2 bring	23
>2 camara	20
>2 cancel	9
>2 ce	-29
>2 cliente	21
>2 clinica	13
>2 commis	-24
>2 comuni	19
>2 confez	-16
>2 confir	16
>2 conoce	-12
>2 conosc	-11
>2 contac	-20
>2 contra	-42
>2 cv	9
>2 d'	-51
>2 da	14
>2 de	8
>2 decided	38
>2 del	42
>2 dem	34
>2 den	26
>2 der	-24
>2 des	-18
>2 determ	29
>2 dia	14
>2 dienst	-9
>2 dinsdag	8
>2 direcao	20
>2 dispon	12
>2 do	-22
>2 e	33
>2 eine	-28
>2 eingeg	11
>2 el	-16
>2 en	-13
>2 esta	17
>2 estado	-8
>2 et	-44
>2 etape	-15
>2 ete	-9
>2 experi	28
>2 first	52
>2 for	-47
>2 freitag	67
>2 fur	28
>2 geben	18
>2 gente	12
>2 gescha	-20
>2 gespra	8
>2 graag	-10
>2 ha	-67
>2 has	-8
>2 hast	10
>2 hat	-12
>2 he	26
>2 hebben	18
>2 het	-8
>2 hospit	14
>2 hotel	8
>2 ich	72
>2 id	-8
>2 ik	8
>2 il	12
>2 in	8
>2 indust	-12
>2 inform	-11
>2 intere	48
>2 interv	-19
>2 is	-18
>2 ist	-38
>2 it	14
>2 je	37
>2 jeudi	33
>2 job	-27
>2 jueves	33
>2 june	-8
>2 know	-18
>2 konnen	-25
>2 kun	13
>2 l'	-28
>2 la	38
>2 las	38
>2 le	33
>2 like	-14
>2 livello	22
>2 local	-28
>2 lunedi	-13
>2 lunes	-14
>2 mardi	-10
>2 martedi	-27
>2 martes	16
>2 mas	-20
>2 melden	13
>2 merci	-12
>2 mercol	33
>2 mi	35
>2 mierco	11
>2 mochten	-27
>2 mon	24
>2 muito	22
>2 nao	14
>2 negozio	-8
>2 next	15
>2 nicht	17
>2 nieuws	-19
>2 nog	-13
>2 nuestra	8
>2 o	-26
>2 of	21
>2 office	25
>2 on	-54
>2 opening	41
>2 our	27
>2 panel	16
>2 para	-19
>2 partir	40
>2 pause	67
>2 pela	17
>2 please	11
>2 pleased	-10
>2 por	55
>2 presso	-10
>2 procur	-8
>2 progra	-19
>2 propos	12
>2 quarta	20
>2 que	26
>2 realiz	23
>2 ref	13
>2 regist	9
>2 reponse	20
>2 revisa	-15
>2 sala	-12
>2 scelto	58
>2 se	-19
>2 second	8
>2 sede	-12
>2 sein	20
>2 send	-13
>2 serez	23
>2 shift	19
>2 sich	-23
>2 sie	-45
>2 siguie	15
>2 softwa	39
>2 sorry	16
>2 stata	19
>2 steps	-39
>2 studio	60
>2 sua	-12
>2 te	29
>2 team	-15
>2 tempo	-12
>2 tengo	-16
>2 termin	9
>2 that	-19
>2 the	13
>2 ti	11
>2 time	42
>2 to	-20
>2 tot	-18
>2 trabal	-66
>2 tribun	-14
>2 tu	-16
>2 um	19
>2 un'alt	-17
>2 und	-24
>2 une	-12
>2 uns	8
>2 unserem	36
>2 unterl	14
>2 uur	20
>2 vamos	27
>2 vendre	17
>2 viernes	8
>2 voce	15
>2 volgen	43
>2 voor	93
>2 votre	39
>2 vous	-11
>2 vrijdag	8
>2 we	8
>2 we'd	28
>2 we've	42
>2 werden	-25
>2 willen	-10
>2 wir	-57
>2 with	-11
>2 your	-38
>2 zu	-58
>2.article	20
>2.cap	-54
>2.caps	-14
>2.city	46
>2.digit	10
>2.first name	31
>2.head	18
>2.house	98
>2.house word	12
>2.join	-17
>2.low	-42
>2.post	-21
>2.stop	24
>2.subject	34
>2.term	16
>2.verb	46
>> a bien	12
>> a direcao	20
>> a ete	-9
>> a gente	12
>> a l'	-12
>> a la	36
>> a las	-8
>> a partir	40
>> al confez	-16
>> and me	-11
>> and your	-27
>> assim que	15
>> at the	-18
>> au sein	20
>> bei der	10
>> bij de	31
>> com o	-21
>> con la	9
>> con una	-10
>> could you	24
>> dal 1	-8
>> de la	-9
>> de que	29
>> e in	-10
>> e la	10
>> e nao	12
>> e non	8
>> e per	-13
>> e stata	21
>> el lunes	-14
>> el martes	16
>> el mierco	9
>> el viernes	8
>> en nuestra	9
>> esta confir	8
>> esta de	-12
>> et votre	55
>> for a	37
>> haben wir	-31
>> has been	14
>> hat sich	-11
>> hat uns	8
>> i'm sorry	22
>> ich sie	-40
>> in der	-24
>> in our	-8
>> in the	11
>> in unserem	36
>> ist am	8
>> je vous	13
>> lade ich	78
>> le jeudi	34
>> le mardi	13
>> meldet sich	-10
>> next steps	-39
>> no dia	13
>> on april	62
>> on june	-15
>> on se	-12
>> op de	8
>> para las	49
>> para una	11
>> positi at	11
>> positi on	17
>> pregun por	15
>> procha etape	-15
>> que se	-9
>> quiere conoce	-12
>> se ha	-9
>> si no	19
>> the panel	17
>> vous serez	23
>> we hebben	17
>> wir sie	-8
>> would like	-14
>> y no	-24
>> y te	9
>c cap cap	-43
>c cap caps	-14
>c cap low	-71
>c caph cap	-25
>c caps low	-17
>c low cap	-24
>c low caps	17
>c low low	-87
>c lowh cap	46
>c lowh low	-70
>g	21
>g!	20
>g"	55
>g%	-77
>g(	115
>g)	-29
>g),	-11
>g)-	-34
>g)|	-44
>g+	-16
>g,	-38
>g,$	45
>g-	56
>g.	22
>g/	19
>g:)	-9
>g;	-11
>g@	-16
>g|	-38
>g¤	168
[ account	24
[ achete	13
[ ada	-11
[ admini	64
[ afdeli	-10
[ aide-s	10
[ ammini	-13
[ analis	18
[ analyst	-35
[ analyt	8
[ android	10
[ antici	-8
[ appren	43
[ assist	22
[ associ	-8
[ attach	19
[ auswah	-42
[ automa	-14
[ auxili	37
[ backend	15
[ backer	-15
[ balcon	9
[ bancon	9
[ band	-10
[ barista	37
[ beleid	10
[ bereic	-13
[ biblio	13
[ boa	-36
[ boas	-15
[ branch	-11
[ brand	9
[ brasse	18
[ busque	-13
[ buyer	15
[ caixa	9
[ camare	25
[ cambio	-12
[ candid	-60
[ capo	-10
[ cariste	8
[ cartei	-14
[ casa	-13
[ cfo	-20
[ chain	-14
[ charge	-38
[ chef	-16
[ cheffe	-14
[ chief	-23
[ claims	27
[ cloud	28
[ colloq	-16
[ commun	20
[ compra	27
[ compras	-11
[ compta	15
[ conduc	11
[ consei	12
[ conser	-66
[ consul	-28
[ contra	-24
[ contro	32
[ conver	-27
[ cook	-32
[ coordi	-13
[ correc	-14
[ crew	-25
[ cto	-54
[ cuisine	-14
[ curric	-8
[ custom	54
[ cv	-11
[ data	17
[ dekker	-20
[ depend	32
[ desarr	54
[ design	-58
[ deux	-14
[ dev	21
[ devops	-26
[ direct	-69
[ direto	-24
[ diretor	-9
[ dirett	-27
[ dishwa	9
[ dispat	12
[ dispon	8
[ docent	17
[ driver	-12
[ editor	-9
[ editora	29
[ educat	23
[ electr	30
[ enferm	24
[ engenh	13
[ engine	-34
[ entret	-21
[ erzieh	14
[ essai	-22
[ estima	20
[ execut	-42
[ field	12
[ filial	14
[ finali	-10
[ finance	-19
[ fisiot	34
[ forkli	40
[ front	104
[ fundra	10
[ gerente	-45
[ gescha	-50
[ gestio	15
[ growth	20
[ hauswi	27
[ head	-18
[ heer	-9
[ higien	14
[ hiring	-33
[ hoofd	22
[ hospit	11
[ hr-adv	-14
[ impieg	24
[ indust	-19
[ inferm	9
[ ingeni	20
[ inspec	-10
[ instru	14
[ intern	-11
[ interno	-10
[ istrut	8
[ it	17
[ jefa	22
[ jefe	-9
[ junior	-11
[ jury	-10
[ keer	-31
[ kennen	-11
[ kennis	-19
[ kok	-14
[ kuchen	-17
[ kunde	-9
[ kwalit	11
[ lab	8
[ lavoro	-10
[ lead	-23
[ lectur	8
[ leerkr	12
[ leider	-14
[ leiter	-8
[ leitung	-16
[ library	23
[ line	26
[ logist	13
[ luis	-10
[ magazi	10
[ magazz	8
[ mainte	14
[ manage	-10
[ manager	-24
[ medewe	-41
[ medical	9
[ medizi	47
[ meer	-45
[ member	-13
[ mitarb	-37
[ mon	-30
[ monteu	14
[ monteur	11
[ motion	51
[ motori	13
[ need	-8
[ night	20
[ notifi	-12
[ nova	-30
[ noveda	-13
[ nueva	-16
[ nurse	-16
[ officer	-58
[ ongeve	-8
[ operar	16
[ organi	-10
[ parale	36
[ part-t	-30
[ partner	-60
[ payroll	9
[ pessoa	15
[ pflege	-40
[ pieter	-18
[ place	-11
[ planif	8
[ planner	-8
[ plek	-12
[ pm	-24
[ porter	-12
[ prep	15
[ prepar	-30
[ presid	-11
[ proces	-20
[ proceso	-22
[ produc	-10
[ product	71
[ produk	12
[ profes	36
[ profis	-11
[ program	29
[ projek	21
[ proxim	-10
[ proximo	-9
[ pruebas	-13
[ qa	9
[ receci	10
[ recepc	11
[ recept	28
[ rechts	15
[ recrui	-38
[ refere	17
[ regula	17
[ reliab	-9
[ reparto	79
[ report	-12
[ resear	8
[ respon	-36
[ review	-18
[ ricerca	-30
[ rn	-10
[ sachbe	21
[ saldat	14
[ schedu	12
[ school	-31
[ second	102
[ securi	10
[ segret	13
[ select	-27
[ selezi	-17
[ senior	49
[ servic	19
[ service	9
[ shift	38
[ silvia	-10
[ site	37
[ social	30
[ softwa	-9
[ sozial	18
[ specia	-23
[ staff	34
[ stage	89
[ stelle	-18
[ store	23
[ strate	14
[ summer	-16
[ supply	21
[ support	-8
[ svilup	13
[ systems	17
[ talent	-24
[ tasting	12
[ tax	30
[ teachi	30
[ team	15
[ teamle	-21
[ techni	-8
[ tecnico	-26
[ termin	-10
[ test	39
[ trabal	-18
[ uitvoe	8
[ update	-8
[ ux	26
[ vended	13
[ vendeu	16
[ veteri	-11
[ vorsta	-9
[ vorste	-12
[ vp	-37
[ wanneer	-19
[ ward	-26
[ wareho	17
[ weekend	-31
[ wissen	42
[ writer	-29
[ zaken	-25
[.article	-58
[.cap	-62
[.caps	-26
[.city	-15
[.common	-131
[.department	-91
[.digit	-13
[.first name	-150
[.generic	28
[.house	-63
[.house word	65
[.low	-74
[.no name	-124
[.post	-13
[.stop	-11
[.subject	-148
[.term	-62
[.verb	29
] 1	-12
] 3	18
] 4	9
] 5	21
] 7	19
] 80	-10
] accueil	-12
] achete	27
] acquis	14
] addetta	-41
] adjoin	18
] admini	18
] afdeli	-10
] agent	-13
] aide-s	12
] almacen	21
] ammini	27
] analis	-14
] analys	-8
] analyst	36
] appren	-25
] archit	-8
] assist	-24
] associ	-19
] atelier	-13
] backend	15
] backer	-11
] balcon	18
] bancon	9
] bank	-44
] barista	23
] bedrij	-18
] begele	-11
] beleid	-39
] bereic	-76
] betrie	12
] biblio	30
] biolog	37
] bloc	74
] boa	-8
] boas	-8
] boekho	9
] busque	-13
] buyer	32
] caixa	42
] calidad	21
] camare	48
] cardiff	-8
] cartei	-12
] centra	39
] centro	-11
] civil	43
] client	-9
] cliniq	24
] collab	-11
] compra	26
] compras	-9
] conduc	-74
] confer	-65
] confez	37
] confir	-11
] conosc	-8
] consei	-18
] conser	-94
] consul	-62
] contab	61
] contin	-10
] contra	53
] contro	8
] convid	27
] convoc	-39
] cook	-16
] coorde	-24
] coordi	22
] credit	10
] crew	-13
] cto	-56
] cuisine	89
] cultur	8
] culture	-15
] data	-9
] dayton	-17
] decided	-35
] dekker	-44
] delega	-12
] dental	20
] depend	74
] design	36
] desk	84
] determ	-12
] develo	68
] devops	-34
] dienst	33
] digital	11
] direct	-44
] direito	-20
] dirett	-18
] dishwa	53
] dispon	8
] docente	-65
] domici	88
] driver	45
] editor	29
] editora	15
] educad	-11
] educat	24
] einkauf	-8
] elektr	-9
] energi	9
] energie	-15
] engine	-46
] entret	10
] equipe	-27
] erzieh	19
] estima	31
] execut	-41
] fachan	17
] falamos	-10
] filial	28
] finali	-11
] financ	53
] fisiot	35
] funzio	8
] gerente	-22
] gescha	-22
] gestor	-9
] go	-43
] grafica	18
] groep	-30
] hauswi	27
] head	-29
] herrera	-11
] hibrido	-41
] higien	-20
] hoofd	-28
] horario	-13
] hr-adv	-14
] i	12
] ii	45
] impieg	-10
] imprev	-8
] indust	37
] infant	10
] ingeni	-30
] instan	33
] intere	-17
] interi	-19
] intern	13
] interna	-16
] interv	-12
] istrut	-11
] it	41
] jeunes	26
] jour	-11
] jr	63
] junior	18
] juri	-13
] juridi	29
] keer	-21
] kennen	-11
] kuchen	-13
] kunden	16
] kwalit	8
] labora	57
] lade	-40
] lagerl	23
] lead	60
] leerkr	-20
] lehrkr	-69
] leider	-25
] leiter	-40
] leitung	-41
] librar	-12
] local	34
] logist	21
] loja	9
] look	-16
] machin	14
] magazi	11
] magazz	27
] manage	13
] manager	14
] manten	9
] market	13
] mecani	-15
] medewe	-57
] media	24
] mediat	9
] medico	10
] meer	-48
] mfa	20
] minuten	-8
] mission	-11
] mitarb	-74
] moment	-9
] monteu	-21
] motori	-28
] museum	11
] n	-11
] nederl	15
] negozio	12
] nieuws	14
] nights	-9
] notifi	-12
] noveda	-8
] nurse	10
] office	32
] officer	-70
] oficial	-12
] operac	-14
] operad	-14
] operat	-37
] oportu	-11
] organi	-9
] paghe	-110
] parale	49
] parisi	-8
] partner	-23
] pause	-61
] paymen	35
] person	-15
] persona	-25
] pflege	-30
] pharma	52
] planner	50
] planta	8
] pleno	28
] pm	-31
] prepar	-52
] produc	41
] produk	15
] profes	-29
] proget	-10
] progra	43
] projek	24
] projet	-15
] qualid	29
] qualite	25
] quarta	-18
] receci	36
] recepc	14
] recept	64
] rechts	16
] recrui	-24
] ref	-11
] refere	-20
] regist	-25
] rencon	-41
] reno	-31
] reparto	-12
] respon	-53
] review	-13
] rh	-26
] ricerca	40
] rocha	-22
] runde	-13
] sala	14
] saldat	20
] sales	-28
] sap	8
] saude	8
] secret	-10
] segura	-12
] selecao	-9
] server	60
] servic	50
] service	-63
] shift	-14
] social	25
] softwa	14
] sozial	56
] specia	-8
] spot	-32
] sr	19
] stand	-67
] start	-8
] starts	-16
] statis	15
] store	-9
] subdir	18
] success	37
] superi	-26
] superv	20
] sutcli	-8
] talent	-11
] tarde	-29
] teacher	-37
] teamle	-47
] techni	32
] tecnic	-20
] tecnica	-87
] tecnico	-61
] teleme	29
] temps	-19
] therap	11
] tiefbau	60
] tienda	-8
] toddle	45
] trabal	68
] tulsa	-41
] ufficio	-11
] uitvoe	8
] vended	16
] vendeu	37
] vendre	-12
] verkau	9
] viaje	-11
] video	36
] vorsta	-9
] vp	-12
] wanneer	-20
] web	13
] werk	-39
] werkst	-28
] winkel	34
] writer	8
] zimmer	8
].cap	-20
].caps	-13
].city	-53
].common	-65
].department	-23
].digit	-135
].first name	-51
].house	-81
].house word	10
].low	-130
].no name	-119
].post	-37
].stop	15
].subject	-86
].term	-57
].verb	28
always longer	-64
always longer, often	-89
g"	11
g&	91
g(	-126
g)	15
g),	94
g,	-105
g-	-60
g.	-51
g/	-30
g¤	-51
h abile	-12
h achee	19
h agent	26
h alist	14
h alyst	31
h anica	28
h anico	-52
h anner	26
h arian	-11
h asher	9
h ativa	13
h boa	-40
h boas	-15
h buyer	17
h capo	-11
h cfo	-20
h chef	-22
h chefe	-15
h chief	-23
h ciate	21
h ckend	17
h cnica	-24
h cnico	-39
h cook	9
h crew	-17
h cteur	-39
h cto	-64
h detta	27
h deuse	25
h dev	20
h dores	-38
h ector	-17
h edora	21
h egata	23
h eider	-30
h eiter	-50
h ekker	-52
h ellte	34
h entin	24
h erder	-13
h erker	65
h esora	24
h estor	-8
h etora	-18
h eutin	8
h eveer	-9
h evops	-26
h ferin	14
h ffeur	19
h ficer	20
h gerin	10
h harge	-42
h head	-20
h heer	-11
h heffe	-13
h heira	9
h herin	8
h hfrau	12
h iates	-37
h icial	-11
h ician	27
h icien	33
h ienst	12
h ienta	23
h igner	35
h iliar	27
h imica	40
h ineer	44
h inera	10
h inist	10
h ional	-22
h isora	12
h istas	-11
h itora	9
h itung	-67
h jefe	-8
h keer	-34
h kerin	25
h kraft	36
h lade	-40
h lador	17
h legal	30
h lente	-11
h lista	23
h mator	19
h meer	-51
h meira	9
h miere	-8
h nager	42
h nante	12
h nator	43
h ndige	8
h niera	9
h niere	12
h nieur	13
h nista	63
h nizer	-8
h nneer	-21
h nteur	15
h nurse	19
h ocent	11
h oller	28
h onist	22
h orter	-12
h peuse	11
h peuta	37
h pista	12
h racht	12
h rador	-16
h rator	26
h rente	-47
h resse	-45
h retor	-10
h riste	14
h riter	9
h rn	-10
h rrera	-11
h rtner	-71
h savel	-8
h ssora	11
h stent	12
h stenz	-8
h stora	-8
h t-end	10
h table	15
h taria	13
h teira	-9
h tente	30
h terna	-17
h terno	-11
h teuse	27
h tista	25
h tores	-98
h torin	21
h trice	30
h ttore	-18
h uhrer	-46
h uiter	-44
h utica	-12
h utive	-32
h visor	14
h vista	-18
h vp	-51
head at 0	220
head at 1	51
head at 3	-104
head from end 0	115
head from end 1	22
head from end 2	19
head from end 3	63
head from end 4	-47
heads 0	-334
heads 1	45
heads 2	88
heads 3	38
history	224
history alone	89
i 1	-13
i 14h	-9
i 20	-9
i 2027	16
i 2nd	-8
i 3	17
i 30	-8
i 3d	31
i 4	9
i 5	20
i 6	-8
i 60	-71
i 7	19
i 80	-10
i a	118
i account	20
i accueil	9
i achete	11
i acquis	-13
i ada	-25
i addetta	27
i admini	35
i afdeli	-12
i agent	26
i aide-s	10
i al	8
i almacen	30
i am	37
i analis	21
i analyst	31
i analyt	10
i and	-46
i andere	-16
i android	8
i another	-17
i antici	-8
i appren	21
i arce	-13
i area	25
i ashdown	-16
i assist	31
i associ	-20
i at	-9
i atelier	-25
i attach	19
i au	-21
i auswah	-43
i automa	-12
i aux	20
i auxili	28
i backend	17
i backer	-16
i balcon	8
i bancon	9
i band	-10
i bank	-44
i barista	-15
i bei	-12
i beleid	8
i bereic	-77
i betrie	8
i bewerb	-12
i biblio	17
i bien	-11
i biolog	37
i bloc	55
i boa	-40
i boas	-15
i bolsa	-8
i branch	-11
i brand	24
i brasse	18
i buen	-12
i busine	12
i busque	-24
i buyer	17
i caixa	31
i calidad	23
i camare	12
i cambio	-13
i candid	-62
i capo	-11
i cardiff	-8
i cartei	-14
i casa	-14
i catego	10
i cell	-14
i centra	38
i centro	15
i cfo	-20
i chain	11
i charge	-40
i chat	-8
i chef	-22
i cheffe	-16
i chief	-23
i civil	40
i clinic	32
i cliniq	21
i cloud	25
i cnc	15
i colloq	-17
i com	-12
i comerc	8
i comme	-20
i commer	9
i commun	10
i company	12
i compra	19
i compras	-11
i compta	14
i comput	42
i comuni	9
i con	-15
i conduc	-45
i confer	-76
i confez	27
i confir	-12
i conosc	-8
i consei	11
i conser	-90
i consul	-60
i contab	15
i contin	-14
i contra	30
i contro	51
i conver	-46
i convid	23
i convoc	-43
i cook	9
i coordi	32
i correc	-20
i crane	16
i credit	8
i crew	-17
i cto	-64
i cuisine	89
i culture	-15
i curric	-8
i custom	54
i cv	-11
i d'	58
i da	-8
i das	-11
i data	58
i dayton	-17
i de	79
i decide	-8
i decided	-36
i dekker	-52
i delega	-10
i den	-10
i dental	30
i depend	23
i der	-21
i des	9
i desarr	10
i desenv	9
i design	14
i desk	69
i determ	-13
i deux	-16
i dev	20
i develo	30
i devops	-26
i di	64
i die	-11
i dienst	32
i digital	9
i direct	-67
i direto	-25
i diretor	-10
i dirett	-24
i dishwa	9
i dispat	23
i do	37
i docent	11
i docume	-8
i domici	84
i du	-37
i e	17
i editora	10
i educat	19
i einkauf	-14
i einste	-11
i el	-25
i electr	32
i ellen	-19
i en	22
i energi	8
i enferm	12
i engenh	18
i engine	19
i entret	-12
i entrev	-8
i entsch	-8
i equipa	-15
i equipe	-16
i erzieh	8
i essai	-24
i est	-15
i esta	-24
i estima	18
i et	14
i etat	25
i ete	-12
i example	-19
i execut	-32
i fachan	15
i falamos	-10
i fehlen	-9
i field	12
i filial	14
i finali	-11
i financ	54
i finance	-19
i fiscal	27
i fisiot	28
i for	-15
i forkli	18
i fourni	9
i from	-10
i front	100
i front-	10
i fuhren	-8
i fundra	10
i funzio	8
i fur	125
i futuras	-12
i gatti	-8
i gerente	-45
i gescha	-34
i gestio	9
i gestor	-10
i gestora	-8
i go	52
i groep	22
i growth	22
i ha	-16
i halifax	-51
i hanno	-51
i hauswi	20
i head	-20
i heer	-11
i herrera	-11
i hibrido	-41
i higien	13
i hiring	-33
i hoofd	9
i horario	-18
i hotel	-8
i hr-adv	-15
i i	10
i ii	14
i im	39
i impieg	23
i imprev	-9
i in	42
i indust	17
i infant	9
i inferm	8
i inform	24
i inspec	-9
i instan	23
i instru	19
i intere	-21
i interet	-9
i interi	-20
i interna	-17
i interno	-11
i interv	-20
i is	-19
i ist	-14
i it	46
i java	8
i jefe	-8
i jeunes	40
i jour	-11
i jr	8
i juri	-14
i juridi	17
i jury	-10
i kandid	-13
i keer	-34
i kennen	-23
i kennis	-20
i kennzi	15
i kita	-24
i kuchen	-17
i kunde	-12
i kunden	13
i l'	22
i la	-35
i labora	34
i lade	-40
i langs	-12
i lavoro	-12
i le	-11
i leerkr	11
i legale	21
i leider	-41
i leiter	-9
i leitung	-25
i leuven	-8
i librar	-11
i line	26
i lo	-9
i local	34
i logist	30
i look	-16
i luis	-11
i machin	10
i magazi	11
i magazz	11
i mainte	20
i manager	15
i manten	13
i manute	9
i marche	-8
i market	30
i mate	34
i mathem	-8
i mecani	-14
i medewe	36
i media	25
i mediat	8
i medical	10
i medizi	36
i meer	-51
i mierco	-10
i minuten	-8
i mitarb	19
i moment	-9
i mon	-31
i monteu	14
i monteur	10
i motion	43
i motori	9
i muy	-10
i n	-11
i na	-15
i nao	-9
i nederl	14
i need	-12
i negozio	9
i new	42
i nicola	-10
i nieuws	14
i night	13
i nights	-9
i no	-16
i nos	-14
i notifi	-12
i nova	-31
i noveda	-13
i nueva	-16
i nurse	19
i occupa	9
i office	50
i officer	20
i oficial	-11
i ongeve	-9
i operac	-9
i operar	11
i oportu	-11
i opport	-8
i oral	-15
i organi	-11
i our	-27
i out	-15
i paghe	17
i para	-11
i parale	29
i pareci	-10
i parisi	-9
i part-t	-30
i partner	-71
i pause	-61
i paymen	33
i payroll	9
i pedago	16
i persona	-26
i pessoa	10
i pflege	-41
i pharma	48
i physio	8
i pieter	-18
i place	-12
i planner	26
i platfo	10
i plek	-18
i pleno	21
i pm	-25
i portfo	-9
i positi	-9
i prep	17
i prepar	-35
i presid	-11
i proces	-17
i proceso	-25
i product	48
i produk	9
i profes	39
i profis	-12
i progra	33
i program	34
i project	14
i projek	18
i propos	-10
i proxim	-10
i proximo	-9
i pruebas	-13
i qualid	13
i qualita	10
i qualite	13
i quarta	-19
i que	-20
i quelqu	-17
i quinta	-9
i raum	-34
i recepc	8
i recept	29
i recher	18
i rechts	10
i recrui	-48
i recrut	-13
i ref	-9
i regula	17
i reliab	26
i rencon	-41
i reno	-31
i reparto	83
i report	-14
i resear	15
i respon	-56
i revenue	-8
i review	-20
i rh	-31
i riccar	-23
i ricerca	24
i rn	-10
i rocha	-22
i room	9
i runde	-13
i sachbe	19
i sala	10
i saldat	11
i sales	-22
i saude	13
i scelto	-34
i schedu	10
i screen	-14
i se	-12
i second	100
i secret	-12
i securi	20
i segret	14
i sein	-14
i selecao	-11
i select	-27
i selezi	-23
i senior	57
i ser	-13
i server	46
i servic	9
i shift	28
i sich	-14
i silvia	-10
i site	50
i social	52
i sofia	-9
i softwa	20
i sommer	-116
i specia	19
i spot	-36
i sr	15
i stage	89
i stand	-69
i start	-13
i starts	-16
i state	33
i statis	14
i stelle	-22
i strate	10
i study	9
i success	45
i superi	16
i superm	11
i superv	18
i supply	26
i sutcli	-11
i systems	21
i ta	-45
i talent	-35
i tarde	-29
i tasting	12
i tax	30
i teachi	36
i teamle	-23
i techni	82
i tecnic	-19
i tecnica	-24
i tecnico	-39
i teleme	28
i temos	-31
i tempo	-24
i temps	-21
i termin	-11
i test	38
i thacke	-14
i the	-27
i tiefbau	12
i tienda	-14
i to	-17
i toddle	43
i trabal	47
i tu	-8
i tulsa	-41
i two	-16
i uitvoe	8
i un	-19
i un'alt	-27
i und	-14
i up	-10
i update	-8
i ux	37
i valdes	-12
i van	-37
i vended	12
i vendeu	11
i vendre	-17
i vertri	11
i viaje	-11
i video	29
i voor	-14
i vorsta	-9
i vorste	-13
i vp	-51
i wanneer	-21
i wants	-19
i ward	-26
i wareho	9
i web	13
i weekend	-31
i werk	-45
i werkst	-11
i wissen	57
i with	-22
i writer	8
i x	-17
i y	-24
i zaken	-27
i zum	26
i zur	26
lang de n 1	43
lang de n 2	-62
lang de n 3	-67
lang de n 4	-26
lang en n 1	-113
lang en n 3	53
lang en n 4	121
lang es n 1	-16
lang es n 3	18
lang es n 4	-23
lang fr n 1	-26
lang fr n 2	82
lang fr n 3	32
lang fr n 4	-27
lang it n 1	-17
lang it n 2	20
lang it n 3	64
lang it n 4	-46
lang nl n 1	28
lang nl n 2	-15
lang nl n 4	-18
lang pt n 1	-53
lang pt n 2	-22
lang pt n 3	-39
lang pt n 4	-56
more often shorter	-11
n 1	-154
n 3	62
n 4	12
n 5	59
n 6	-45
n 7	-102
nobody	-55
none	73
none ack	-30
none cancellation	154
none invite	9
none of 1	17
none of 2	35
none of 4	-36
none of 6	-30
none of 7	14
none of 8	-9
none offer	-153
none proposal	-38
none rejection	-31
none reply	25
none reschedule	137
nth 0	69
nth 1	-9
nth 2	-113
page body	-51
page entry	26
page quoted	18
page signed	-275
page subject	142
pages	28
read	296
shape cap mixed	-19
shape cap same	-43
shape caps mixed	-8
shape caps same	-18
shape low mixed	-102
shape low same	28
subject<g!	10
subject<g(	-12
subject<g-	64
subject<g:	42
subject<g|	33
subject>g(	158
subject>g)	-117
subject>g)(	-33
subject>g),	-29
subject>g)-	-34
subject>g,	45
subject>g-	138
subject>g.	-13
subject>g/	22
subject>g:	75
subject>g?	-18
subject>g@	-13
subject>g¤	41
times 1	-128
times 2	-83
times 4	42
whole	-82
whole body	49
whole entry	-15
whole signed	-158
whole subject	39
"""
