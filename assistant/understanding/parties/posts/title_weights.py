"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	38
- cap low	32
- caps cap	27
- caps low	17
- low cap	-71
- low caps	37
- low low	-11
-.article	-8
-.cap	-7
-.caps	25
-.common	-59
-.department	-18
-.digit	-48
-.first name	-103
-.generic	32
-.house	-97
-.house word	37
-.join	120
-.low	-77
-.no name	-54
-.post	-27
-.stop	-48
-.term	-11
-.verb	-43
< 1	7
< 10	-51
< 10:00	-9
< 10h	-16
< 11	17
< 12	-17
< 14h	8
< 15	9
< 15h	9
< 16	-11
< 16:00	23
< 2	-11
< 27	8
< 2pm	11
< 3	10
< 4	-24
< 6	20
< 8	-30
< 9	11
< 9h	-13
< 9h30	-15
< a	-24
< abbiamo	-8
< about	33
< accord	11
< ada	12
< admini	-18
< ahora	-12
< algo	-23
< all'	7
< alle	-9
< als	73
< am	21
< amanha	-41
< an	9
< and	-11
< andere	8
< annuler	-32
< annull	7
< answer	-12
< ao	12
< applic	13
< applied	-32
< applyi	22
< arbeit	8
< are	-9
< asi	18
< ask	-16
< assist	-8
< assunz	12
< atelier	-8
< attach	11
< attest	-17
< au	-32
< auch	35
< auf	12
< auftrag	-17
< aussch	16
< auswah	61
< autre	-31
< auxili	-15
< avalia	-9
< band	20
< base	-12
< be	8
< been	12
< bei	-30
< bem	9
< bent	12
< bespro	10
< best	-31
< bewerb	20
< bien	26
< bij	-26
< bis	8
< board	-7
< boas	27
< bolsa	12
< bonjour	-14
< bring	-11
< brutos	-7
< budget	42
< buongi	11
< buscam	53
< busine	-8
< calend	23
< call	-7
< can	-25
< candid	27
< cargo	20
< casa	-22
< cerchi	19
< certif	-16
< chain	-10
< chat	-12
< cherch	15
< chiedi	-12
< chief	8
< choisi	7
< ci	-14
< ciao	8
< clinic	-7
< colloq	37
< com	-28
< come	62
< comite	-11
< comme	52
< como	48
< company	14
< comple	-9
< compro	-35
< comuni	29
< con	-45
< concer	21
< concur	20
< confir	-9
< consid	34
< consul	-70
< contat	-41
< contin	11
< contra	19
< conven	-10
< conver	-31
< convie	-7
< convite	-22
< curric	22
< custom	-8
< cv	8
< d'	67
< da	40
< dabei	12
< dados	-11
< damit	12
< dan	-54
< dank	22
< dann	-61
< das	26
< dass	36
< dat	41
< data	-7
< days	14
< de	39
< decidiu	-32
< decisi	-11
< deja	-31
< del	69
< della	-10
< demand	-14
< den	32
< dental	-10
< der	-8
< deux	-9
< di	54
< dia	-16
< dias	-21
< die	46
< diretor	-10
< dirett	-11
< dit	-11
< docume	-30
< dois	-39
< domani	-12
< donner	18
< du	12
< durante	25
< dutta	-15
< e	-11
< eastern	-10
< echange	8
< editor	-29
< een	53
< ein	20
< eine	50
< einlad	46
< el	-23
< em	-21
< email	10
< emilio	-7
< emploi	27
< empresa	-11
< en	13
< encore	-8
< entao	7
< entret	47
< entrev	-15
< entsch	-22
< equipe	-11
< es	43
< essai	12
< esta	-25
< estamos	25
< et	-12
< eu	-9
< every	22
< example	42
< experi	-10
< faire	8
< famili	-17
< fase	-19
< fazer	-11
< februa	8
< feedba	-18
< fica	-18
< ficou	-16
< fiscal	-14
< foi	20
< for	63
< forkli	-13
< frau	-31
< from	-19
< funcao	29
< functie	60
< fur	41
< geht	45
< gelesen	-24
< gemeen	-20
< gentile	-9
< gern	24
< gescha	-20
< gespra	40
< gesprek	43
< giovedi	-34
< goed	-16
< going	-19
< got	45
< graag	20
< gracias	18
< growth	-9
< guarda	-8
< ha	-31
< haben	19
< has	13
< hat	21
< have	42
< hebben	11
< hebt	25
< heeft	15
< heel	9
< hemos	10
< here	22
< het	14
< hi	-7
< hiring	-17
< ho	9
< hoi	12
< hoor	-41
< hr	-22
< i	-14
< i'm	-45
< ich	21
< ihnen	36
< ihr	-17
< ihre	-32
< ihrer	7
< ik	18
< il	-27
< im	-28
< impieg	-8
< in	56
< incont	-12
< indeed	28
< ines	-7
< inscri	13
< inspec	-12
< integr	16
< intere	31
< interv	36
< invita	-20
< is	-42
< ist	-7
< its	8
< j'ai	-22
< ja	16
< je	-32
< jeudi	-9
< jij	21
< job	32
< jou	7
< junior	-18
< juridi	-20
< jury	10
< just	-7
< kan	-8
< kennen	-27
< kennis	17
< kessel	-11
< klant	13
< know	-12
< komen	7
< kuipers	-7
< kunde	19
< kurz	-17
< l'	43
< la	58
< labs	13
< las	9
< lavoro	14
< le	-40
< les	-40
< letto	14
< like	-72
< line	-24
< lo	19
< logist	-7
< looking	12
< lovely	-10
< lugar	23
< maandag	-33
< maar	-17
< maes	-7
< mail	-13
< mainte	-41
< make	-29
< manana	-12
< march	11
< marzo	-11
< mas	-44
< matteo	-25
< me	-47
< medical	-8
< medizi	-14
< meet	-9
< message	9
< met	-23
< mi	11
< mijn	-8
< min	8
< minutes	-8
< mitarb	-10
< mochte	16
< mon	-12
< monday	-16
< more	8
< morgen	-27
< morning	8
< motion	-23
< move	-14
< na	-14
< naar	-8
< nach	20
< nachst	16
< nao	-19
< necesi	60
< net	-12
< news	-10
< next	-26
< nieuws	-17
< night	-13
< no	16
< noch	-16
< nog	-17
< noi	47
< non	-53
< nos	10
< nossa	12
< nostro	-19
< notice	10
< notifi	-8
< notre	-44
< nous	18
< novemb	19
< novo	-34
< nuestra	-16
< o	-42
< oder	-12
< oferta	14
< offer	7
< offre	16
< oggetto	19
< on	39
< one	-16
< online	9
< ons	9
< onsite	18
< onze	-47
< op	26
< opdrac	17
< operat	-8
< ora	8
< oral	14
< orbita	-69
< ortega	-13
< our	-39
< out	-7
< over	63
< para	53
< parale	13
< parlare	44
< part-t	14
< parte	-29
< partner	-8
< passa	-12
< pedago	-10
< pelo	16
< per	131
< pero	-12
< pessoa	-11
< petit	-7
< place	24
< plaza	11
< please	-8
< plek	31
< pm	9
< podemos	11
< por	8
< porque	10
< portfo	8
< positi	35
< posizi	13
< posso	-22
< post	-17
< poste	40
< posto	69
< postul	9
< postule	8
< pour	52
< pra	16
< practi	-15
< precis	13
< prep	-16
< proced	17
< proces	32
< proceso	37
< procur	55
< profes	-44
< profil	15
< progra	18
< program	-22
< project	-7
< propon	17
< prossi	-11
< prova	8
< proximo	14
< puesto	47
< qualite	15
< quanti	-7
< quarta	-21
< que	67
< quello	8
< querem	41
< questi	-18
< qui	-31
< quick	7
< quindi	7
< quinta	7
< r	24
< rdv	-21
< recher	11
< recrut	37
< recu	-8
< regist	-19
< relati	9
< rendez	-46
< reparto	-8
< resear	-12
< reside	-41
< resolu	-31
< respon	-8
< respue	-16
< resume	11
< revisa	11
< rh	-19
< ricerca	29
< ricevu	8
< ringra	-14
< rispos	-20
< roboti	39
< rol	25
< role	23
< ruolo	9
< sabado	-12
< same	-9
< samedi	-26
< sara	-11
< se	-7
< second	-13
< seguim	-9
< sei	9
< sein	8
< seja	28
< selecao	9
< selecc	20
< select	74
< seleti	9
< selezi	32
< senior	-54
< septem	-21
< ser	41
< settim	-11
< seu	-13
< shift	-12
< show	-11
< si	20
< sich	11
< sido	-7
< sie	16
< site	-12
< so	14
< sobre	24
< solici	10
< sollic	61
< sorry	-52
< spreekt	-22
< spreken	8
< sr	-8
< staff	-16
< stand	12
< stata	7
< status	8
< stelle	62
< still	10
< sua	48
< subject	10
< suche	29
< suite	-11
< summer	-9
< superv	-7
< supply	-25
< sur	32
< ta	10
< taking	10
< talk	17
< tax	-7
< te	10
< teachi	-12
< team	-17
< techni	-27
< teleph	-7
< temos	10
< tenho	-27
< termin	11
< test	-9
< thanks	18
< the	-70
< them	-11
< these	-28
< thiago	12
< this	-21
< through	-19
< thursd	-9
< title	30
< today	-9
< todo	27
< tomorr	15
< tot	-42
< toujou	24
< trabal	22
< transm	-28
< tres	26
< trouve	16
< tu	33
< tua	12
< tuesday	-8
< tuo	21
< turno	20
< u	11
< uber	-69
< ufficio	13
< uhr	-18
< uitnod	7
< um	52
< un	-8
< un(e)	15
< una	12
< und	-18
< une	12
< uns	-12
< unser	-29
< unsere	-47
< unserem	-17
< unserer	-29
< unterl	18
< untern	7
< update	15
< us	18
< usted	8
< uw	7
< ux	-18
< vacante	-33
< vaga	62
< vagas	-11
< van	43
< video	-7
< voor	90
< vor	-47
< vorste	-10
< vos	-21
< votre	-26
< vous	-55
< vp	14
< vragen	-8
< wareho	-8
< we	24
< we'd	36
< we're	12
< wednes	-8
< week	-26
< weekend	51
< weg	-33
< wegen	19
< weiter	24
< who	-8
< wie	8
< wil	-18
< will	-21
< willen	17
< wir	8
< wissen	-41
< with	-57
< would	-70
< x	30
< y	29
< you	40
< zijn	-19
< zoek	20
< zu	26
< zum	-9
<1 4	-12
<1 6	22
<1 about	7
<1 ada	-7
<1 admini	-17
<1 als	133
<1 as	27
<1 assist	-8
<1 at	-15
<1 au	-7
<1 aussch	15
<1 auswah	63
<1 bewerb	74
<1 buscam	68
<1 busine	-16
<1 candid	-8
<1 cargo	14
<1 chain	-10
<1 colloq	-12
<1 come	76
<1 comme	54
<1 como	65
<1 confir	-30
<1 conver	-38
<1 convoc	-22
<1 custom	-7
<1 d'	65
<1 das	-18
<1 data	-9
<1 de	-37
<1 deine	-12
<1 del	-24
<1 della	-8
<1 den	15
<1 dental	-10
<1 der	-28
<1 deux	-8
<1 di	88
<1 die	-17
<1 dirett	-10
<1 do	12
<1 du	15
<1 een	70
<1 ein	10
<1 eine	40
<1 einer	37
<1 einlad	11
<1 el	-66
<1 em	-10
<1 entret	32
<1 entrev	-59
<1 example	17
<1 for	-8
<1 forkli	-13
<1 functie	30
<1 gespra	27
<1 gesprek	40
<1 growth	-9
<1 hiring	-14
<1 hr	-21
<1 il	-74
<1 im	-12
<1 in	-10
<1 indeed	28
<1 invita	-8
<1 it	-9
<1 je	-8
<1 junior	-18
<1 juridi	-19
<1 kandid	17
<1 kennen	-57
<1 klant	9
<1 kunde	16
<1 l'	26
<1 la	-98
<1 las	-14
<1 le	-56
<1 les	-33
<1 line	-22
<1 logist	-7
<1 mainte	-9
<1 me	-23
<1 medical	-8
<1 medizi	-13
<1 met	-19
<1 mon	-9
<1 motion	-22
<1 news	-10
<1 night	-13
<1 nostro	-19
<1 notre	-16
<1 nuestra	-18
<1 nuestro	-11
<1 o	-53
<1 of	28
<1 oferta	14
<1 offre	10
<1 onze	-50
<1 op	23
<1 operat	-8
<1 os	-11
<1 our	-37
<1 over	37
<1 para	69
<1 part-t	15
<1 per	24
<1 pessoa	-10
<1 pm	26
<1 positi	38
<1 pra	32
<1 prep	-16
<1 proces	23
<1 proceso	9
<1 process	14
<1 procur	78
<1 product	-17
<1 program	-24
<1 project	-7
<1 quanti	-7
<1 que	21
<1 recrut	-28
<1 regist	-19
<1 resear	-12
<1 rh	-22
<1 role	11
<1 schedu	7
<1 select	28
<1 selezi	9
<1 senior	-22
<1 shift	-12
<1 site	-11
<1 sollic	44
<1 sr	-8
<1 staff	-14
<1 stelle	61
<1 subject	16
<1 summer	-9
<1 superv	-7
<1 supply	-15
<1 talk	9
<1 teachi	-12
<1 team	-18
<1 techni	-27
<1 termin	-17
<1 test	-28
<1 the	-37
<1 title	28
<1 to	10
<1 tomorr	24
<1 tu	-16
<1 uhr	16
<1 uitnod	-8
<1 un	-19
<1 un(e)	15
<1 una	13
<1 une	14
<1 unser	-31
<1 unsere	-47
<1 update	30
<1 ux	-18
<1 vacante	-9
<1 vacatu	8
<1 vaga	20
<1 van	65
<1 voor	57
<1 vorste	-26
<1 votre	-12
<1 wissen	-40
<1 with	-31
<1 your	-42
<1 zum	-26
<1 zur	-23
<1.article	86
<1.cap	-61
<1.caps	-12
<1.city	82
<1.common	-16
<1.department	-59
<1.digit	54
<1.first name	-67
<1.generic	62
<1.head	-97
<1.house	55
<1.house word	-10
<1.join	-38
<1.low	-14
<1.no name	-21
<1.post	105
<1.stop	-66
<1.subject	192
<1.term	70
<1.verb	64
<2 1	21
<2 4	20
<2 a	-57
<2 about	51
<2 al	-7
<2 als	-40
<2 am	11
<2 amanha	13
<2 ancora	13
<2 and	-15
<2 applic	16
<2 applyi	17
<2 ask	-13
<2 at	7
<2 attest	-11
<2 auch	35
<2 auf	10
<2 auxili	-12
<2 avalia	-11
<2 avec	-10
<2 band	22
<2 be	19
<2 bevest	13
<2 bewerb	7
<2 bij	-28
<2 bring	-11
<2 call	-13
<2 candid	45
<2 cargo	7
<2 chiedi	-12
<2 choisi	7
<2 colloq	21
<2 com	-20
<2 come	-9
<2 comple	-9
<2 con	-37
<2 concur	9
<2 confir	13
<2 contat	-33
<2 contra	29
<2 convoc	17
<2 curric	35
<2 das	22
<2 dat	33
<2 de	-29
<2 del	-13
<2 den	-8
<2 der	8
<2 details	32
<2 die	41
<2 do	-16
<2 docume	-30
<2 dossier	9
<2 eastern	-9
<2 een	-9
<2 eine	11
<2 einlad	7
<2 empresa	-8
<2 encore	-11
<2 entrev	22
<2 equipo	-13
<2 es	14
<2 essai	24
<2 example	-13
<2 experi	-10
<2 fase	-10
<2 fica	-10
<2 funcao	13
<2 functie	36
<2 fur	25
<2 gern	36
<2 gespra	13
<2 gesprek	20
<2 graag	16
<2 hat	-20
<2 hiring	-7
<2 ich	7
<2 ihnen	-17
<2 ihr	-16
<2 ihre	25
<2 ik	22
<2 il	-33
<2 in	-38
<2 indeed	8
<2 inform	-8
<2 inscri	11
<2 interv	-37
<2 ist	-12
<2 je	-16
<2 job	33
<2 kandid	10
<2 l'	-34
<2 la	-13
<2 lavoro	14
<2 lo	19
<2 lugar	28
<2 met	-10
<2 mit	-30
<2 mitarb	-10
<2 nach	22
<2 noch	-25
<2 nog	-17
<2 notre	10
<2 on	23
<2 onze	10
<2 our	-14
<2 para	-12
<2 parlia	-9
<2 pelo	16
<2 place	27
<2 plaza	11
<2 plek	38
<2 posizi	12
<2 post	-16
<2 poste	53
<2 posto	35
<2 postul	7
<2 pour	18
<2 precis	7
<2 proceso	35
<2 profes	-38
<2 prueba	11
<2 puesto	37
<2 qualite	16
<2 quinta	11
<2 recrut	23
<2 respon	-9
<2 role	13
<2 ruolo	12
<2 schedu	-11
<2 seguim	-11
<2 select	18
<2 sich	29
<2 sie	8
<2 so	32
<2 sollic	9
<2 stand	-26
<2 sua	-9
<2 suite	-7
<2 supply	-10
<2 termin	27
<2 thanks	-7
<2 the	-52
<2 toujou	15
<2 trabal	22
<2 trouve	18
<2 turno	20
<2 uber	-60
<2 uitnod	15
<2 um	41
<2 un	-9
<2 una	-9
<2 une	-16
<2 update	-14
<2 vacatu	-11
<2 vaga	43
<2 van	9
<2 von	-17
<2 voor	-13
<2 we	-10
<2 week	-8
<2 wegen	16
<2 wir	17
<2 with	-24
<2 y	44
<2 you	-33
<2 you're	10
<2 your	-20
<2 zur	27
<2.article	69
<2.cap	-128
<2.caps	-10
<2.common	-84
<2.department	-47
<2.digit	-18
<2.first name	-119
<2.generic	37
<2.head	-88
<2.house	124
<2.house word	-31
<2.low	-21
<2.no name	-17
<2.post	31
<2.stop	-37
<2.subject	118
<2.verb	-53
<< 6 band	22
<< a be	17
<< a candid	36
<< a you	-7
<< als sollic	7
<< als stelle	8
<< applic indeed	8
<< bewerb ihre	25
<< candid sua	-8
<< chain supply	-10
<< come candid	19
<< confir interv	-23
<< d' emploi	15
<< d' poste	13
<< de auxili	-12
<< de bij	-12
<< de candid	-48
<< de cargo	7
<< de entret	25
<< de entrev	18
<< de funcao	13
<< de lo	21
<< de lugar	22
<< de plaza	13
<< de poste	42
<< de precis	7
<< de profes	-38
<< de prueba	8
<< de puesto	37
<< de qualite	15
<< de recrut	-13
<< de trabal	22
<< de vacante	21
<< de vaga	47
<< de van	-7
<< de voor	-15
<< der positi	7
<< der wegen	16
<< di chiedi	-12
<< di colloq	11
<< di posizi	13
<< di posto	29
<< di ruolo	11
<< die auf	10
<< die fur	18
<< die hat	-20
<< die ihnen	-17
<< die uber	-61
<< die um	43
<< een ik	24
<< een nog	-17
<< een voor	25
<< eine ich	9
<< en inscri	9
<< entrev a	-14
<< example ada	14
<< for applic	13
<< for applyi	15
<< for ask	-13
<< for interv	21
<< for thanks	-7
<< for you	-33
<< functie de	19
<< il con	-10
<< im mitarb	-10
<< interv your	-8
<< je dat	34
<< l' pour	32
<< la con	-18
<< la de	-9
<< la para	-7
<< la per	-8
<< la pour	-9
<< nostro il	-8
<< o ada	-8
<< o com	-19
<< of role	14
<< oferta la	11
<< our for	16
<< our with	-10
<< para candid	11
<< para proceso	26
<< per colloq	11
<< positi die	13
<< stelle die	22
<< talk to	9
<< the about	33
<< the ada	9
<< the and	-13
<< the for	9
<< the in	12
<< the on	24
<< the to	-16
<< the you	7
<< title job	33
<< una per	8
<< une d'	7
<< vacatu de	8
<< van functie	48
<< van plek	38
<< van stand	-26
<< voor kandid	13
<< your for	-25
<^	13
<a 4	-12
<a 6	22
<a 9	-19
<a about	60
<a ada	-44
<a admini	-17
<a am	14
<a and	-13
<a annull	-7
<a ao	22
<a applic	23
<a applyi	22
<a ask	-13
<a assist	-8
<a assunz	11
<a at	-20
<a attest	-11
<a au	-44
<a auch	37
<a auf	12
<a auswah	63
<a auxili	-13
<a avalia	-11
<a avec	-10
<a be	26
<a best	-31
<a betreff	-12
<a bewerb	70
<a bij	-15
<a buscam	68
<a busine	-16
<a can	-14
<a cancel	-8
<a candid	23
<a cargo	9
<a casa	-15
<a chain	-10
<a check	-20
<a chiedi	-12
<a chief	9
<a choisi	7
<a com	-38
<a comple	-9
<a con	-39
<a concer	21
<a confir	-19
<a contra	28
<a conver	-40
<a convite	-22
<a convoc	-15
<a custom	-7
<a cv	12
<a dat	35
<a data	-9
<a dental	-10
<a details	-32
<a deux	-8
<a dirett	-10
<a dossier	9
<a ein	13
<a einlad	11
<a em	-10
<a empresa	-8
<a en	-7
<a encore	-11
<a entret	57
<a entrev	-40
<a equipo	-12
<a es	14
<a essai	37
<a et	-10
<a example	17
<a experi	-10
<a feedba	-17
<a forkli	-13
<a functie	9
<a fur	71
<a geht	16
<a gern	25
<a gespra	42
<a gesprek	35
<a graag	16
<a growth	-9
<a hablam	8
<a hat	-20
<a hiring	-15
<a hr	-21
<a ich	7
<a ihnen	-14
<a ik	18
<a im	-12
<a indeed	28
<a inform	-12
<a interv	18
<a invita	-8
<a ist	-13
<a it	-9
<a jij	-16
<a junior	-18
<a juridi	-19
<a kandid	20
<a kennen	-57
<a kennis	23
<a klant	9
<a kunde	16
<a labs	13
<a lavoro	14
<a line	-22
<a logist	-7
<a looking	17
<a mainte	-13
<a me	-24
<a medical	-8
<a medizi	-13
<a met	-28
<a minutes	-7
<a mit	-29
<a mon	-9
<a motion	-22
<a nach	22
<a need	31
<a news	-10
<a night	-13
<a nog	-17
<a on	31
<a online	7
<a ons	-14
<a onsite	10
<a op	23
<a opdrac	-7
<a operat	-8
<a out	-7
<a over	52
<a para	106
<a parlare	44
<a parlia	-9
<a part-t	15
<a per	64
<a pessoa	-10
<a place	26
<a plek	38
<a pm	22
<a porque	9
<a postul	7
<a postule	8
<a pra	32
<a precis	7
<a prep	-16
<a proces	23
<a proceso	9
<a process	14
<a procur	78
<a profes	-41
<a profil	7
<a program	-24
<a project	-7
<a qualite	16
<a quanti	-7
<a que	15
<a recrut	11
<a regist	-20
<a resear	-12
<a respon	-10
<a rh	-19
<a ricerca	29
<a role	10
<a samedi	-21
<a second	-13
<a select	40
<a selezi	9
<a senior	-22
<a ser	26
<a set	-32
<a shift	-12
<a sich	22
<a sie	11
<a site	-11
<a so	13
<a sobre	27
<a sollic	51
<a sorry	-51
<a sr	-8
<a staff	-14
<a stand	-26
<a stelle	18
<a sua	8
<a subject	16
<a summer	-9
<a supply	-15
<a talk	9
<a teachi	-12
<a team	-15
<a techni	-27
<a termin	-20
<a test	-27
<a thanks	-8
<a title	31
<a to	-29
<a tomorr	24
<a toujou	15
<a transm	-20
<a trouve	18
<a turno	20
<a uber	-53
<a uhr	15
<a uitnod	-8
<a update	29
<a us	23
<a ux	-18
<a vaga	8
<a voor	111
<a vorste	-24
<a we	-9
<a wegen	23
<a wir	15
<a wissen	-40
<a with	-45
<c cap cap	-85
<c cap caps	16
<c cap low	-143
<c caph cap	-39
<c caph low	-20
<c caps cap	-21
<c caps low	-11
<c low cap	142
<c low low	-35
<c lowh low	-13
<g	-87
<g!	-8
<g&	-32
<g(	66
<g).	15
<g,	-29
<g-	46
<g.	-55
<g:	82
<g?	-8
<g|	54
> 0	17
> 1	34
> 10	-8
> 10:00	29
> 10:30	60
> 11	8
> 11:00	61
> 12	41
> 14	27
> 15	49
> 17	-79
> 18	11
> 19	-34
> 2	21
> 20	51
> 2026	-9
> 23	11
> 28	9
> 31	20
> 35	8
> 400	-9
> 45	-18
> 5	-25
> 6	21
> 60	73
> 7	-11
> 8	40
> 80	13
> 9h	-21
> 9h30	-20
> a	32
> abbiamo	11
> acquis	-9
> ada	-22
> after	-33
> agenda	-10
> agrade	10
> ahead	11
> ahora	8
> al	-26
> alle	10
> als	47
> am	-69
> ammini	-10
> anbiet	40
> ancora	8
> and	-35
> anderen	10
> anfang	8
> another	-12
> anspre	15
> any	-10
> aprile	9
> aqui	14
> area	-25
> as	-19
> asi	-9
> assim	12
> at	-31
> ate	-10
> atelier	27
> au	-57
> auf	25
> availa	-12
> avant	-15
> avec	-73
> away	-34
> bank	36
> been	13
> bei	16
> bereic	64
> beworb	13
> bien	9
> bij	86
> bijlage	17
> bitte	-11
> bloc	-62
> boise	40
> bremen	10
> brief	16
> bring	25
> budget	-39
> buscam	-12
> busine	9
> but	-30
> by	-21
> calma	-10
> cancel	26
> cardiff	-14
> catego	17
> cdi	8
> ce	-41
> centra	-34
> centro	-16
> cette	20
> che	11
> chez	33
> ci	-105
> civil	-31
> client	15
> com	11
> comme	-25
> compar	19
> comput	-12
> comuni	-14
> con	49
> condic	21
> confez	-15
> confir	17
> conoce	-13
> conosc	-14
> conseg	8
> consid	9
> contac	-20
> contin	11
> contra	-12
> contrat	15
> contro	-29
> conver	17
> convid	-22
> convoc	21
> correc	-10
> could	9
> credit	-15
> creneau	10
> cuando	-15
> cuenta	-18
> dabei	-25
> dal	16
> dan	-19
> danke	-10
> das	14
> dayton	31
> de	-20
> decide	9
> decided	25
> defini	-8
> dein	13
> dell'	8
> dem	10
> den	18
> dental	-15
> deux	-15
> develo	-21
> di	14
> dia	11
> dias	-17
> dich	-21
> die	31
> dienst	-37
> digital	-32
> dinsdag	20
> dir	-8
> direct	21
> dit	-11
> do	-51
> domani	-17
> domici	-61
> domingo	14
> don't	-10
> donc	16
> donder	30
> dossier	-54
> dr	41
> du	30
> duas	16
> e	45
> edt	-9
> een	18
> einem	36
> einer	9
> einste	19
> el	15
> elettr	-12
> empresa	13
> en	-26
> encore	-17
> engine	-10
> entret	12
> entrev	-8
> entro	-16
> entsch	-15
> es	26
> espera	-8
> est	-20
> esta	10
> etape	8
> ete	-17
> etre	25
> examin	-33
> exampl	-8
> exerci	-29
> experi	18
> falamos	9
> farol	40
> few	33
> finale	-23
> finalm	20
> financ	-57
> fixe	-73
> foi	23
> for	-35
> forward	-20
> free	-8
> freitag	18
> friday	13
> from	27
> fuhren	8
> fur	-58
> gaat	42
> geben	16
> gekozen	-9
> gemeen	22
> gente	10
> gera	9
> gern	-41
> gespra	-17
> gesprek	-19
> giovedi	9
> go	-40
> graag	-11
> groep	-18
> gut	24
> ha	14
> haben	-19
> hanno	32
> has	-16
> hasta	-14
> hat	-12
> haus	36
> have	-15
> helaas	56
> het	-9
> heure	-13
> hiring	37
> hotel	11
> i	-16
> ich	-56
> id	12
> ihr	19
> ihre	-40
> ils	-16
> im	-42
> in	-39
> indust	-18
> infant	-22
> inform	-31
> innerh	10
> intere	34
> interes	11
> interet	-20
> interi	17
> intern	8
> interv	-49
> invita	9
> inzwis	-35
> is	-30
> ist	-27
> j'ai	10
> janvier	29
> je	-37
> jemand	12
> jeudi	39
> job	25
> jueves	30
> july	12
> june	15
> kan	13
> kann	-56
> keer	-12
> kennen	-47
> kennis	-19
> kestrel	14
> know	-13
> kommt	14
> komt	11
> kun	9
> l'	-10
> la	33
> lade	42
> laden	16
> las	25
> le	40
> leeds	11
> leider	22
> let's	-8
> ligne	8
> like	-27
> linde	15
> lista	-14
> livello	12
> local	-30
> look	-17
> lunedi	-14
> lunes	-15
> maart	23
> mais	19
> marcar	-13
> marche	-21
> market	-39
> mars	13
> martedi	-13
> marz	60
> marzo	12
> mas	-30
> matin	10
> me	25
> mecani	-9
> meeting	13
> melden	22
> meldet	-10
> mercol	31
> mi	54
> mierco	9
> minima	33
> minutes	-18
> mir	21
> mit	-10
> mitarb	29
> mittwo	8
> mochten	-21
> moet	-12
> moi-me	21
> moment	26
> momento	-16
> mon	29
> morgen	15
> move	46
> munici	14
> n	-66
> na	-13
> nach	-14
> nachste	-26
> nada	-29
> nao	30
> needed	14
> new	-43
> next	-23
> nicht	13
> niet	25
> nieuws	-18
> night	13
> nights	12
> nog	-19
> noi	9
> non	11
> nos	-10
> nosso	-8
> nostro	-10
> not	13
> notre	16
> nous	11
> novemb	-10
> o	-19
> octubre	17
> oder	18
> of	-40
> office	17
> on	-17
> ons	-10
> ont	-17
> onze	13
> op	46
> open	-61
> opening	30
> operat	-16
> ora	-14
> ort	15
> ou	18
> our	-19
> out	22
> paghe	-12
> papo	-14
> par	27
> para	80
> park	15
> part	12
> part-t	15
> parte	-11
> pas	45
> passa	14
> passage	-75
> passare	29
> passe	10
> past	26
> pause	67
> paymen	-43
> per	31
> pero	-11
> pharma	-48
> piacere	42
> place	15
> pleased	8
> plek	8
> pleno	-15
> plus	-26
> pm	-10
> podemos	-23
> poi	15
> por	19
> porque	17
> portla	24
> posici	21
> positi	33
> post	20
> pour	34
> pourra	-22
> pra	16
> prefer	-9
> presen	36
> preven	-9
> previs	12
> procur	-9
> produc	-17
> prof	48
> profil	25
> propos	10
> proxim	-12
> pt	-11
> puede	31
> puo	9
> put	9
> qualita	-8
> qualite	-13
> quand	-10
> quarta	17
> que	-20
> queda	15
> quedam	-8
> quelqu	17
> quer	-26
> quiere	-17
> quindi	8
> r	25
> ral	-13
> rappel	9
> raum	31
> re	-29
> realiz	8
> recibi	11
> recrui	-19
> refere	-12
> regist	22
> regret	-9
> remerc	8
> rencon	29
> reserv	8
> reste	-24
> result	8
> review	17
> riceve	-10
> rientra	-21
> roboti	-26
> role	37
> rui	-19
> said	-14
> salario	8
> saude	-8
> say	19
> scelto	25
> schon	11
> screen	-15
> se	47
> second	13
> sector	-10
> sede	-12
> segund	12
> segunda	-32
> sein	-15
> semain	10
> semana	-13
> sempre	-8
> send	25
> septem	-12
> serait	15
> serez	21
> seria	-8
> server	-42
> set	-32
> settim	13
> sexta-	-19
> share	-10
> shift	17
> shortl	18
> should	-19
> si	15
> sich	11
> sido	25
> sie	-8
> siguie	-19
> sim	39
> sin	8
> so	-11
> social	-12
> solo	-14
> son	20
> souhai	39
> sous	24
> specia	-16
> sr	-19
> start	30
> starti	20
> starts	27
> stata	-8
> state	-30
> statis	-12
> steel	14
> stelle	-38
> su	9
> suspen	23
> ta	42
> take	22
> tal	-17
> talk	-53
> tardar	-20
> te	27
> team	28
> tecnica	19
> teleme	-24
> temos	31
> tempo	32
> temps	28
> tengo	-28
> tenho	-14
> ter	23
> terca	-19
> test	-12
> the	-31
> then	18
> they	19
> through	9
> ti	16
> tiene	15
> time	10
> today	-39
> toddle	-44
> toes	14
> trabal	-50
> trasfe	-19
> tribun	-13
> trois	10
> tu	-15
> tulsa	18
> turno	-12
> two	-13
> uit	60
> uma	15
> un'alt	19
> una	37
> und	-49
> univer	12
> uns	8
> unserem	37
> unterl	23
> until	-33
> up	-29
> urlaub	-51
> us	-10
> uur	14
> vacatu	10
> vai	-10
> vale	20
> van	28
> vediamo	-8
> vendite	-9
> vendre	12
> venir	29
> viajan	-9
> viaje	-18
> video	-15
> viernes	-22
> vind	-86
> vir	11
> voce	27
> volgen	25
> voor	20
> vor	12
> vorreb	-11
> votre	-77
> vous	-8
> wanneer	18
> want	-17
> was	-21
> we	-43
> we'll	-10
> we've	-17
> wednes	-8
> weil	20
> werd	8
> werden	-21
> werk	47
> west	11
> when	-11
> who	-27
> wij	46
> wil	-19
> wir	-49
> wird	-10
> with	-9
> woche	-26
> woensd	9
> won't	12
> working	12
> would	14
> wurden	46
> y	-49
> york	-30
> you	25
> ze	-10
> zien	-9
> zimmer	11
> zoeken	31
> zou	-10
> zum	10
> zuruck	-11
>$	55
>1 1	-12
>1 2025	-23
>1 60	74
>1 7	-8
>1 acquis	-10
>1 ada	-17
>1 alle	-13
>1 als	54
>1 am	-37
>1 ammini	-9
>1 an	29
>1 aprile	-15
>1 aqui	15
>1 assim	16
>1 at	29
>1 au	-15
>1 auf	44
>1 aus	-13
>1 avec	-25
>1 bank	41
>1 before	-12
>1 bei	20
>1 beworb	-11
>1 bij	52
>1 bring	-11
>1 cdi	8
>1 ce	-16
>1 che	-10
>1 chez	47
>1 cliente	-10
>1 com	18
>1 con	51
>1 contra	-12
>1 contro	-26
>1 conver	14
>1 could	24
>1 d'	-36
>1 da	14
>1 dal	-8
>1 dans	11
>1 das	9
>1 dayton	22
>1 de	-116
>1 del	31
>1 dental	-14
>1 der	36
>1 di	16
>1 dienst	-8
>1 do	-27
>1 du	-9
>1 e	-25
>1 einlad	20
>1 el	43
>1 elettr	-12
>1 elle	38
>1 em	-37
>1 en	46
>1 entro	-8
>1 es	27
>1 est	62
>1 et	26
>1 ficou	8
>1 financ	-58
>1 first	-21
>1 from	27
>1 fur	-63
>1 groep	-18
>1 ha	-16
>1 haben	-33
>1 has	-19
>1 het	16
>1 hiring	37
>1 horario	-32
>1 i'm	18
>1 ich	-31
>1 ihr	24
>1 ihre	20
>1 ik	-8
>1 il	-8
>1 im	-33
>1 in	10
>1 is	-38
>1 ist	-18
>1 je	-68
>1 job	46
>1 kennen	-34
>1 kennzi	43
>1 komt	28
>1 l'	-30
>1 la	27
>1 lade	76
>1 le	52
>1 livello	-9
>1 martedi	35
>1 me	-14
>1 meldet	-10
>1 merci	-49
>1 mi	31
>1 na	-23
>1 naar	-9
>1 nao	24
>1 new	-45
>1 next	-53
>1 nicht	16
>1 niet	13
>1 nights	14
>1 no	21
>1 noch	-21
>1 non	9
>1 nos	-10
>1 nous	54
>1 o	8
>1 of	-46
>1 on	28
>1 op	26
>1 operat	-18
>1 orbita	-10
>1 ou	-16
>1 out	14
>1 paghe	-12
>1 para	48
>1 part-t	16
>1 paymen	-43
>1 per	18
>1 pero	-11
>1 persona	-17
>1 pleno	-14
>1 podemos	-20
>1 por	-25
>1 positi	20
>1 post	20
>1 pour	41
>1 pourri	-8
>1 pra	12
>1 pregun	15
>1 presso	17
>1 procha	-20
>1 produc	-15
>1 prof	-9
>1 qualita	-8
>1 quando	-22
>1 que	-70
>1 queda	12
>1 quer	-16
>1 qui	-27
>1 quiere	-14
>1 r	19
>1 raum	34
>1 ref	-36
>1 role	93
>1 senior	12
>1 server	-41
>1 si	21
>1 sie	-8
>1 sim	10
>1 social	-10
>1 specia	-16
>1 start	15
>1 stelle	-39
>1 su	-11
>1 sua	30
>1 te	16
>1 team	-14
>1 techni	-8
>1 tecnica	-8
>1 teleme	-24
>1 to	-37
>1 toddle	-44
>1 transp	-9
>1 turno	-8
>1 um	-27
>1 und	-29
>1 uns	-9
>1 unser	14
>1 van	32
>1 video	-14
>1 voor	-57
>1 vorreb	-10
>1 votre	-30
>1 vous	32
>1 wanneer	20
>1 we	21
>1 we're	-10
>1 we've	-17
>1 who	-27
>1 wil	-18
>1 wir	-17
>1 wird	-9
>1 working	22
>1 would	-25
>1 y	-8
>1 you	-17
>1 ze	-12
>1 zu	-13
>1.article	-27
>1.cap	27
>1.caps	-57
>1.city	26
>1.common	-25
>1.digit	10
>1.first name	10
>1.generic	22
>1.head	-48
>1.house	-81
>1.house word	-21
>1.join	-14
>1.low	85
>1.no name	26
>1.post	115
>1.stop	25
>1.subject	41
>1.term	87
>2 1	12
>2 14h	9
>2 1er	-16
>2 2	29
>2 20	-10
>2 21	32
>2 3	-19
>2 31	-10
>2 4	-8
>2 8	28
>2 9h	-19
>2 a	-27
>2 abbiamo	41
>2 am	17
>2 an	-14
>2 and	40
>2 annull	8
>2 april	54
>2 arriva	9
>2 as	-12
>2 ask	48
>2 assist	9
>2 au	8
>2 auf	11
>2 be	8
>2 been	13
>2 before	14
>2 bewerb	-34
>2 bien	18
>2 bis	-12
>2 bitte	9
>2 bring	26
>2 ca	8
>2 camara	17
>2 cancel	9
>2 cdi	19
>2 ce	-26
>2 commis	-24
>2 comput	-12
>2 comuni	27
>2 confir	15
>2 conoce	-13
>2 conosc	-9
>2 contac	-20
>2 contra	-41
>2 cv	9
>2 d'	-52
>2 da	17
>2 de	8
>2 decided	26
>2 del	46
>2 dem	32
>2 den	25
>2 der	-26
>2 des	-17
>2 develo	-20
>2 dia	15
>2 dienst	-8
>2 direcao	21
>2 dispon	12
>2 do	-24
>2 e	29
>2 eine	-30
>2 eingeg	11
>2 el	-16
>2 en	-18
>2 esta	19
>2 et	-56
>2 etape	-20
>2 ete	-10
>2 experi	28
>2 first	27
>2 for	-46
>2 freitag	66
>2 fur	28
>2 geben	20
>2 gente	9
>2 gescha	-17
>2 gespra	8
>2 goed	9
>2 graag	-12
>2 ha	-65
>2 hanno	-16
>2 hast	10
>2 hat	-12
>2 he	29
>2 hebben	18
>2 het	-11
>2 ich	70
>2 id	-11
>2 il	13
>2 indust	-10
>2 inform	-13
>2 intere	46
>2 interv	-22
>2 is	-23
>2 ist	-37
>2 it	12
>2 je	41
>2 jeudi	31
>2 job	-28
>2 jueves	31
>2 june	-8
>2 know	-19
>2 konnen	-24
>2 kun	14
>2 l'	-27
>2 la	37
>2 las	29
>2 le	32
>2 like	-22
>2 livello	18
>2 local	-30
>2 lunedi	-13
>2 lunes	-14
>2 mardi	-14
>2 market	-36
>2 martedi	-29
>2 martes	22
>2 mas	-20
>2 melden	15
>2 merci	-12
>2 mercol	33
>2 mi	33
>2 mierco	11
>2 mochten	-27
>2 mon	22
>2 muito	22
>2 nao	14
>2 next	12
>2 nicht	17
>2 nieuws	-18
>2 nog	-14
>2 nous	-10
>2 nuestra	8
>2 o	-29
>2 of	21
>2 office	21
>2 on	-55
>2 ont	-16
>2 opening	19
>2 our	27
>2 panel	11
>2 para	-29
>2 part	-14
>2 partir	41
>2 pause	67
>2 pela	14
>2 please	12
>2 pleased	-9
>2 por	54
>2 positi	24
>2 presso	-9
>2 propos	11
>2 quarta	21
>2 que	29
>2 realiz	20
>2 recrui	-16
>2 ref	17
>2 regist	8
>2 reponse	21
>2 revisa	-12
>2 sala	-10
>2 scelto	57
>2 se	-18
>2 second	11
>2 sede	-12
>2 sein	21
>2 send	-11
>2 serez	22
>2 shift	19
>2 sich	-24
>2 sie	-47
>2 siguie	13
>2 softwa	38
>2 sorry	19
>2 stata	20
>2 steps	-41
>2 studio	64
>2 sua	-12
>2 te	29
>2 team	-14
>2 tempo	-12
>2 termin	10
>2 that	-20
>2 the	17
>2 ti	-18
>2 time	46
>2 to	-11
>2 trabal	-50
>2 transp	8
>2 tribun	-13
>2 tu	-15
>2 um	20
>2 un'alt	-12
>2 una	18
>2 und	-24
>2 une	-13
>2 unser	-9
>2 unserem	37
>2 unterl	14
>2 uur	16
>2 vamos	24
>2 vendre	16
>2 viernes	9
>2 voce	15
>2 volgen	41
>2 voor	99
>2 votre	47
>2 vrijdag	9
>2 we	22
>2 we'd	24
>2 we've	44
>2 werden	-25
>2 wir	-64
>2 with	-10
>2 you'll	8
>2 your	-43
>2 zu	-57
>2.article	24
>2.cap	-41
>2.caps	-8
>2.city	44
>2.digit	13
>2.first name	28
>2.generic	-11
>2.head	17
>2.house	99
>2.join	-16
>2.low	-30
>2.no name	14
>2.post	-27
>2.stop	27
>2.subject	30
>2.term	24
>2.verb	48
>> a bien	11
>> a direcao	21
>> a ete	-9
>> a gente	9
>> a l'	-13
>> a la	37
>> a las	-9
>> a partir	41
>> and me	-10
>> and your	-35
>> assim que	16
>> at the	-14
>> au sein	21
>> bei der	10
>> bij de	31
>> com o	-20
>> con una	-11
>> could you	24
>> dal 1	-8
>> de la	-9
>> de que	30
>> der gescha	-16
>> do trabal	-50
>> e arriva	8
>> e in	-10
>> e la	11
>> e nao	12
>> e non	8
>> e per	-16
>> e stata	22
>> el lunes	-14
>> el martes	21
>> el mierco	9
>> el viernes	9
>> en cdi	20
>> en nuestra	9
>> esta confir	8
>> esta de	-21
>> et votre	65
>> haben wir	-33
>> has been	13
>> hat sich	-12
>> i'm sorry	23
>> ich sie	-40
>> in der	-24
>> in the	11
>> in unserem	37
>> je vous	11
>> lade ich	76
>> le jeudi	32
>> le mardi	13
>> meldet sich	-10
>> next steps	-41
>> no dia	15
>> on april	59
>> on june	-16
>> on se	-12
>> op de	8
>> para las	40
>> para una	27
>> positi at	11
>> positi on	16
>> pregun por	15
>> procha etape	-20
>> que se	-9
>> quiere conoce	-13
>> se ha	-9
>> si no	21
>> the panel	12
>> vous serez	22
>> we hebben	17
>> wir sie	-8
>> would like	-22
>> y no	-25
>> y te	10
>c cap cap	-39
>c cap caps	-12
>c cap low	-62
>c caph cap	-21
>c caps cap	-15
>c caps low	-16
>c low cap	-29
>c low caps	10
>c low low	-88
>c lowh cap	42
>c lowh low	-69
>g	23
>g!	23
>g"	57
>g%	-80
>g(	123
>g)	-37
>g)(	-29
>g),	-14
>g)-	-30
>g)|	-40
>g+	-14
>g,	-40
>g,$	46
>g-	44
>g.	27
>g/	19
>g;	-12
>g@	-14
>g|	-40
>g¤	173
[ account	14
[ ada	-11
[ addetta	10
[ admini	37
[ aide-s	8
[ analis	19
[ analyst	-39
[ analyt	8
[ android	11
[ antici	-8
[ appren	43
[ assist	24
[ atende	13
[ attach	19
[ auswah	-42
[ automa	-12
[ auxili	37
[ backend	12
[ backer	-14
[ bakker	-11
[ balcon	42
[ bancon	9
[ band	-13
[ beleid	9
[ bereic	-14
[ biblio	14
[ boa	-34
[ boas	-12
[ branch	-12
[ brand	9
[ brasse	19
[ busque	-13
[ buyer	17
[ caixa	9
[ camare	26
[ candid	-58
[ capo	-16
[ cartei	-13
[ casa	-16
[ catari	-16
[ cfo	-22
[ chain	-14
[ charge	-38
[ chef	-22
[ chief	-20
[ claims	26
[ cloud	30
[ cnc	8
[ cocine	20
[ colloq	-16
[ commes	10
[ commun	8
[ compra	54
[ compras	-11
[ compta	20
[ conduc	-28
[ consei	15
[ conser	-64
[ consul	-46
[ contab	41
[ contra	-25
[ contro	28
[ conver	-25
[ cook	-38
[ coordi	-25
[ correc	-14
[ crew	-26
[ cto	-61
[ cuisine	-14
[ curric	-8
[ custom	55
[ cv	-11
[ data	16
[ dekker	-30
[ depend	74
[ desarr	10
[ design	-56
[ deux	-15
[ dev	22
[ devops	-25
[ direct	-57
[ direto	-24
[ diretor	-11
[ dirett	-30
[ dishwa	37
[ dispat	13
[ dispon	8
[ docume	-8
[ driver	-13
[ editor	-9
[ editora	26
[ educad	29
[ educat	23
[ electr	68
[ enferm	33
[ engenh	12
[ engine	-36
[ entret	-21
[ erzieh	14
[ essai	-21
[ estima	19
[ execut	-40
[ field	12
[ filial	14
[ finali	-11
[ finance	-12
[ fisiot	35
[ forkli	24
[ front	103
[ fundra	10
[ garnett	-10
[ gerente	-48
[ gescha	-52
[ gestio	15
[ gestor	-8
[ growth	21
[ hauswi	27
[ head	-27
[ health	8
[ higien	20
[ hiring	-32
[ hoofd	19
[ horario	-8
[ hospit	11
[ hr	12
[ impieg	23
[ indust	-19
[ inferm	10
[ ingeni	19
[ inspec	-11
[ instru	14
[ intern	-11
[ interno	-10
[ istrut	8
[ it	17
[ jefe	-13
[ junior	-9
[ jury	-9
[ kandid	-8
[ keer	-32
[ kennen	-11
[ kennis	-20
[ kok	-10
[ kuchen	-18
[ kunde	-9
[ lab	9
[ lavoro	-11
[ lead	-25
[ lectur	9
[ leerkr	11
[ leider	-15
[ leiter	-8
[ leitung	-12
[ library	22
[ line	33
[ logist	13
[ luciana	-9
[ luis	-9
[ magazi	11
[ magazz	9
[ mainte	14
[ manage	-9
[ manager	-22
[ marieke	-16
[ mecani	-9
[ medewe	-41
[ medical	10
[ medizi	47
[ meer	-45
[ member	-11
[ mitarb	-37
[ mon	-29
[ morgen	-8
[ motion	54
[ motori	10
[ need	-8
[ night	14
[ notifi	-13
[ noveda	-15
[ nurse	-23
[ office	-21
[ officer	-58
[ ongeve	-8
[ operar	15
[ operat	-8
[ organi	-10
[ parale	39
[ part-t	-14
[ partner	-64
[ patric	-9
[ payroll	10
[ pessoa	16
[ pflege	-41
[ place	-11
[ planif	8
[ plek	-12
[ pm	-23
[ porter	-8
[ prep	18
[ prepar	-27
[ presid	-12
[ proces	-17
[ proceso	-15
[ produc	-8
[ product	70
[ produk	13
[ profes	33
[ profis	-11
[ progra	9
[ program	32
[ projek	22
[ proxim	-10
[ proximo	-11
[ pruebas	-14
[ quanti	10
[ receci	10
[ recepc	10
[ recept	33
[ rechts	15
[ recrui	-34
[ refere	17
[ regist	12
[ regula	18
[ reliab	-8
[ reparto	83
[ report	-14
[ resear	8
[ respon	-42
[ review	-16
[ ricerca	-32
[ rn	-11
[ sachbe	21
[ schedu	10
[ school	-35
[ second	100
[ secret	-11
[ securi	11
[ segret	10
[ select	-25
[ selezi	-19
[ senior	48
[ serveu	13
[ servic	19
[ service	10
[ shift	36
[ simona	-9
[ site	38
[ social	30
[ sozial	17
[ specia	-24
[ staff	38
[ stage	83
[ stefan	-15
[ stelle	-18
[ store	27
[ strate	15
[ summer	-26
[ superv	15
[ supply	22
[ support	-10
[ svilup	15
[ systems	16
[ talent	-21
[ tandar	13
[ tasting	12
[ tax	36
[ teachi	29
[ team	16
[ teamle	-18
[ tecnico	-26
[ termin	-10
[ test	42
[ trabal	-18
[ ux	26
[ vended	46
[ vendeu	18
[ veteri	-12
[ vorsta	-11
[ vorste	-12
[ vp	-27
[ wanneer	-21
[ ward	-23
[ wareho	16
[ weekend	-33
[ winkel	8
[ wissen	42
[ writer	-28
[ zaken	-26
[.article	-58
[.cap	-57
[.caps	-27
[.city	-18
[.common	-128
[.department	-98
[.digit	-8
[.first name	-151
[.generic	40
[.house	-62
[.house word	62
[.low	-78
[.no name	-122
[.post	-11
[.stop	-12
[.subject	-155
[.term	-60
[.verb	35
] 1	-11
] 3	17
] 4	10
] 5	12
] 7	21
] 80	-10
] acquis	12
] addett	-11
] addetta	-35
] admini	20
] agent	-15
] aide-s	11
] almacen	18
] ammini	24
] analis	-15
] analys	-9
] analyst	14
] appren	-24
] archit	-11
] area	-8
] assist	-49
] associ	-13
] atelier	-16
] backend	15
] backer	-11
] balcon	18
] bancon	9
] bank	-30
] barista	27
] begele	-11
] beleid	-36
] bereic	-76
] betrie	12
] bewerb	-8
] biblio	29
] biolog	36
] bloc	77
] boekho	8
] boise	-35
] busque	-15
] buyer	31
] caixa	43
] calidad	21
] camare	50
] cartei	-11
] centra	34
] centro	-11
] civil	41
] client	-8
] cliente	8
] cliniq	22
] cocine	10
] collab	-17
] comerc	8
] commes	8
] compra	25
] compras	-9
] compta	18
] conduc	-70
] confer	-65
] confez	23
] confir	-10
] consei	-18
] conser	-92
] consul	-48
] contab	55
] contin	-10
] contra	52
] contro	13
] convid	26
] convoc	-39
] cook	-22
] coorde	-29
] coordi	47
] credit	9
] crew	-14
] cto	-64
] cuisine	87
] cultur	8
] culture	-14
] data	-10
] dayton	-32
] decided	-24
] dekker	-52
] dental	19
] depend	71
] desarr	8
] design	56
] desk	85
] develo	80
] devops	-33
] dienst	31
] digital	37
] direct	-43
] dirett	-12
] dishwa	33
] docente	-63
] domici	62
] driver	51
] editor	25
] editora	14
] educad	-26
] educat	24
] einkauf	-8
] elektr	-9
] elettr	28
] energi	9
] energie	-17
] engine	-57
] entret	12
] entsch	-8
] equipe	-18
] erzieh	19
] especi	-42
] estima	30
] execut	-42
] fachan	16
] falamos	-9
] falcao	-8
] filial	28
] fils	-11
] finali	-12
] financ	51
] fisiot	37
] funzio	10
] genera	-13
] gerente	-33
] gescha	-26
] gestor	-10
] go	-42
] grafica	23
] groep	-40
] hauswi	27
] head	-31
] herrera	-10
] hibrido	-40
] higien	-18
] hoofd	-28
] horario	-10
] humanos	8
] i	14
] ii	47
] impieg	-9
] imprev	-9
] indust	39
] infant	27
] inferm	9
] infirm	10
] ingeni	-29
] ingles	21
] instan	32
] intere	-17
] interi	-14
] intern	25
] interna	-19
] interv	-12
] istrut	-10
] it	32
] jour	-11
] jr	64
] junior	18
] juri	-14
] juridi	29
] keer	-21
] kennen	-10
] kok	8
] kuchen	-14
] kunden	16
] labora	54
] lade	-40
] lagerl	22
] lead	60
] lectur	-8
] leeds	-9
] leerkr	-18
] lehrkr	-67
] leider	-26
] leiter	-40
] leitung	-36
] leuven	-8
] librar	-12
] local	37
] logist	21
] loja	11
] look	-11
] machin	8
] magazi	12
] magazz	27
] manage	12
] manager	17
] manten	9
] markets	13
] matos	-9
] mecani	-16
] medewe	-52
] media	24
] mediat	8
] medico	8
] meer	-50
] mfa	21
] mission	-12
] mitarb	-72
] moment	-9
] motori	-28
] museum	11
] n	-12
] nieuws	11
] nights	-12
] notifi	-13
] noveda	-9
] nurse	-9
] office	31
] officer	-74
] oficial	-12
] operac	-8
] operad	-12
] operat	-36
] oportu	-11
] organi	-9
] pacheco	-9
] paghe	-99
] parale	49
] parisi	-8
] partner	-20
] pause	-64
] paymen	33
] peixoto	-9
] person	-17
] pflege	-31
] pharma	50
] planner	55
] planta	9
] pleno	34
] pm	-26
] prepar	-53
] presen	-46
] produc	41
] produk	15
] profes	-26
] proget	-11
] progra	14
] projek	26
] projet	-10
] qualid	32
] qualite	30
] quarta	-20
] receci	34
] recepc	13
] recept	48
] rechts	14
] recrui	-22
] ref	-11
] refere	-19
] regist	-27
] rencon	-40
] reparto	-24
] respon	-52
] review	-12
] rh	-34
] ricerca	40
] rocha	-22
] rrhh	-17
] runde	-14
] sala	13
] saldat	14
] sales	-11
] sap	10
] segura	-15
] selecao	-9
] senior	-21
] server	46
] serveu	8
] servic	49
] service	-65
] shift	-12
] sinist	8
] social	22
] softwa	15
] sozial	57
] specia	8
] spot	-33
] sr	20
] sre	8
] staff	-13
] stand	-68
] start	-8
] starts	-17
] statis	16
] store	-9
] subdir	17
] success	39
] superi	-15
] superv	16
] survey	33
] talent	-8
] tarde	-27
] teacher	-39
] teamle	-43
] techni	17
] tecnic	-21
] tecnica	-87
] tecnico	-59
] teleme	30
] temps	-19
] therap	20
] tiefbau	60
] toddle	46
] trabal	52
] travaux	8
] tulsa	-13
] ufficio	-10
] un'alt	-17
] vended	17
] vendeu	39
] vendite	17
] vendre	-12
] verkau	9
] viaje	-9
] video	19
] vorsta	-10
] vp	-13
] wanneer	-21
] web	13
] werk	-42
] werkst	-27
] winkel	38
] writer	8
] zimmer	8
].article	-14
].cap	-17
].caps	-14
].city	-44
].common	-59
].department	-31
].digit	-138
].first name	-50
].generic	-20
].house	-82
].house word	17
].low	-130
].no name	-112
].post	-37
].stop	19
].subject	-94
].term	-55
].verb	16
always longer	-65
always longer, often	-93
g"	12
g&	84
g(	-115
g)	15
g),	93
g,	-106
g-	-74
g.	-51
g/	-28
g¤	-56
h achee	18
h agent	26
h alist	10
h alyst	31
h anica	24
h anico	-51
h anner	26
h arian	-11
h asher	31
h ativa	14
h boa	-38
h boas	-12
h buyer	19
h capo	-17
h cfo	-22
h chef	-29
h chief	-20
h ciate	18
h ckend	16
h cnica	-30
h cnico	-37
h cook	14
h crew	-16
h cteur	-32
h cto	-72
h ctora	9
h dante	8
h detta	19
h deuse	26
h dev	21
h dores	-39
h ector	-27
h edora	23
h egata	23
h eider	-21
h eiter	-51
h ekker	-74
h ellte	33
h entin	24
h erder	-13
h erker	72
h esora	25
h estor	-9
h etora	-18
h eutin	8
h eveer	-9
h evops	-24
h ferin	14
h ffeur	19
h ficer	21
h gerin	9
h harge	-41
h head	-28
h heer	-8
h herin	9
h hfrau	13
h iates	-25
h icial	-11
h ician	28
h icien	31
h ienst	12
h ienta	19
h igner	32
h iliar	26
h imica	41
h ineer	53
h ional	-22
h iseur	13
h isora	10
h istas	-12
h itora	8
h itung	-63
h jefe	-12
h keer	-34
h kerin	25
h kok	8
h koper	8
h kraft	36
h lade	-40
h legal	28
h lista	24
h ltant	-16
h ltora	-11
h mator	17
h meer	-53
h meira	9
h miera	8
h nager	41
h nante	11
h nator	47
h ndige	11
h niera	9
h niere	12
h nieur	15
h nista	64
h nizer	-9
h nneer	-23
h nteur	11
h nurse	25
h ogist	9
h oller	26
h onist	23
h orter	-15
h peuta	40
h pista	11
h racht	11
h rador	-14
h rator	26
h rente	-51
h resse	-54
h retor	-12
h riste	14
h riter	8
h river	11
h rmera	12
h rn	-11
h rrera	-10
h rtner	-69
h sable	-24
h ssora	10
h stent	11
h stenz	-8
h t-end	12
h table	21
h tante	-13
h taria	11
h teira	-9
h tente	32
h terna	-20
h terno	-10
h teuse	20
h tista	22
h tores	-72
h torin	21
h trice	29
h ttore	-21
h uhrer	-47
h uiter	-36
h utica	-12
h utive	-41
h visor	15
h vista	-20
h vp	-41
head at 0	218
head at 1	44
head at 3	-102
head from end 0	115
head from end 1	21
head from end 2	21
head from end 3	62
head from end 4	-54
heads 0	-328
heads 1	47
heads 2	81
heads 3	38
history	224
history alone	88
i 1	-13
i 14h	-10
i 20	-8
i 2027	29
i 2nd	-8
i 3	17
i 30	-8
i 3d	29
i 4	10
i 5	11
i 6	-10
i 60	-74
i 7	21
i 80	-10
i a	108
i account	9
i accueil	8
i acquis	-11
i ada	-24
i addetta	19
i admini	40
i afdeli	-8
i agent	26
i aide-s	8
i alle	12
i almacen	29
i am	37
i ammini	14
i analis	22
i analyst	31
i analyt	10
i and	-39
i andere	-17
i android	8
i another	-13
i antici	-8
i appren	22
i area	23
i assist	36
i at	-8
i atelier	-25
i atende	13
i attach	18
i au	-21
i auswah	-43
i automa	-11
i aux	20
i auxili	27
i backend	16
i backer	-15
i bakker	-11
i balcon	8
i bancon	8
i band	-13
i bank	-30
i barista	-16
i bei	-12
i bereic	-77
i betrie	8
i bewerb	-12
i biblio	16
i bien	-10
i biolog	36
i bloc	55
i boa	-38
i boas	-12
i boise	-35
i bolsa	-9
i branch	-12
i brand	22
i brasse	19
i buen	-14
i busine	18
i busque	-26
i buyer	19
i caixa	32
i calidad	23
i call	-12
i camare	11
i candid	-60
i capo	-17
i carlier	-11
i cartei	-13
i casa	-17
i catari	-16
i catego	9
i ce	17
i cell	-13
i centra	34
i centro	16
i cfo	-22
i chain	12
i charge	-40
i check	-9
i chef	-29
i chief	-20
i civil	38
i clinic	8
i cliniq	21
i cloud	26
i cnc	8
i colloq	-18
i com	-12
i comerc	8
i comme	-19
i commer	10
i company	12
i compra	17
i compras	-10
i compta	19
i comput	13
i comuni	9
i con	-14
i conduc	-38
i confer	-77
i confez	18
i confir	-11
i consei	14
i conser	-89
i consul	-57
i contab	17
i contin	-14
i contra	34
i contro	52
i conver	-45
i convid	22
i convoc	-44
i cook	14
i coordi	26
i correc	-22
i crane	16
i credit	8
i crew	-16
i cto	-72
i cuisine	87
i culture	-14
i curric	-8
i custom	54
i cv	-11
i d'	62
i da	-9
i das	-12
i data	58
i dayton	-32
i de	74
i decide	-9
i decided	-25
i dekker	-74
i den	-10
i dental	29
i depend	20
i der	-23
i des	10
i desarr	10
i desenv	10
i design	9
i desk	66
i determ	-21
i deux	-17
i dev	21
i develo	42
i devops	-24
i di	62
i die	-11
i dienst	31
i digital	37
i direct	-64
i direto	-25
i diretor	-12
i dirett	-27
i dishwa	31
i dispat	23
i do	24
i docume	-9
i domici	61
i driver	11
i du	-38
i editora	9
i educat	18
i einkauf	-14
i einste	-10
i el	-25
i electr	70
i elettr	14
i ellen	-21
i em	34
i en	19
i enferm	21
i engenh	16
i engine	13
i entret	-9
i entrev	-8
i entsch	-8
i erzieh	9
i essai	-24
i est	-16
i esta	-24
i estima	17
i et	23
i etat	24
i ete	-12
i example	-20
i execut	-42
i fachan	15
i falamos	-9
i falcao	-8
i fehlen	-9
i field	11
i filial	14
i fils	-11
i finali	-12
i financ	51
i finance	-12
i fiscal	28
i fisiot	31
i for	-13
i forkli	24
i fourni	8
i from	-9
i front	99
i front-	12
i fuhren	-8
i fundra	10
i funzio	11
i fur	125
i futuras	-12
i garnett	-11
i genera	-13
i gerente	-49
i gescha	-39
i gestio	10
i gestor	-11
i go	52
i growth	21
i ha	-15
i hanno	-33
i hauswi	20
i head	-28
i heer	-8
i herrera	-10
i hibrido	-40
i higien	16
i hiring	-32
i horario	-16
i hotel	-9
i humanos	8
i i	11
i ii	15
i im	39
i impieg	23
i imprev	-10
i in	24
i indust	19
i infant	26
i inferm	10
i inform	25
i inspec	-10
i instan	23
i instru	19
i intere	-22
i interet	-12
i interi	-15
i intern	-11
i interna	-20
i interno	-10
i interv	-20
i is	-16
i ist	-14
i it	49
i java	8
i jefe	-12
i jour	-11
i junior	8
i juri	-15
i juridi	17
i jury	-10
i kandid	-13
i keer	-34
i kennen	-21
i kennis	-21
i kennzi	17
i kita	-24
i kok	8
i kuchen	-18
i kunde	-12
i kunden	13
i l'	21
i la	-36
i lab	8
i labora	32
i lade	-40
i langs	-13
i lavoro	-13
i le	-9
i leeds	-9
i leerkr	9
i legale	17
i leider	-43
i leiter	-9
i leitung	-20
i leuven	-8
i librar	-11
i line	32
i lo	-9
i local	36
i logist	30
i loja	9
i look	-12
i luciana	-9
i luis	-10
i magazi	11
i magazz	12
i mainte	20
i manager	13
i manten	12
i marche	-8
i marieke	-16
i market	55
i mate	74
i mathem	-8
i matos	-9
i mecani	-17
i medewe	35
i media	25
i mediat	8
i medical	11
i medizi	36
i meer	-53
i mierco	-10
i minima	-8
i mitarb	20
i moment	-10
i mon	-30
i morgen	-8
i motion	46
i motori	8
i muy	-13
i n	-12
i na	-12
i nao	-9
i need	-11
i new	44
i nieuws	11
i night	8
i nights	-12
i no	-15
i nos	-14
i notifi	-13
i noveda	-15
i nurse	25
i occupa	8
i of	-13
i office	34
i officer	21
i oficial	-11
i ongeve	-9
i operar	10
i oportu	-11
i opport	-8
i oral	-12
i organi	-11
i our	-23
i out	-14
i pacheco	-9
i paghe	13
i para	-12
i parale	27
i pareci	-12
i parisi	-8
i part-t	-14
i partner	-69
i patric	-10
i pause	-64
i paymen	31
i payroll	10
i pedago	16
i peixoto	-9
i pessoa	11
i pflege	-42
i pharma	47
i physio	8
i place	-12
i planner	26
i platfo	9
i plek	-18
i pleno	19
i pm	-25
i portfo	-9
i positi	-9
i prep	21
i prepar	-33
i presen	-47
i presid	-12
i pritch	-8
i proces	-15
i proceso	-19
i product	49
i produk	9
i profes	42
i profis	-12
i progra	12
i program	37
i project	12
i projek	19
i propos	-9
i proxim	-10
i proximo	-11
i pruebas	-14
i qualid	13
i qualita	10
i qualite	15
i quanti	10
i quarta	-20
i que	-20
i quelqu	-16
i radiol	9
i raum	-32
i recept	30
i recher	18
i rechts	8
i recrui	-41
i ref	-8
i regula	18
i reliab	27
i rencon	-41
i reparto	77
i report	-15
i resear	14
i respon	-64
i revenue	-11
i review	-20
i rh	-37
i riccar	-17
i ricerca	23
i rn	-11
i rocha	-22
i room	9
i rrhh	-18
i runde	-14
i sachbe	19
i sala	9
i saude	12
i scelto	-22
i schedu	9
i screen	-14
i se	-12
i second	99
i secret	-20
i securi	22
i segret	10
i sein	-15
i selecao	-11
i select	-25
i selezi	-26
i senior	53
i ser	-11
i server	46
i service	-8
i shift	26
i sich	-14
i simona	-12
i sinist	8
i site	50
i social	50
i sofia	-8
i softwa	22
i sommer	-118
i specia	13
i spot	-37
i sr	15
i stage	83
i stand	-70
i start	-13
i starts	-17
i state	36
i statis	15
i stefan	-15
i stelle	-23
i store	10
i strate	10
i study	11
i success	46
i superi	16
i superm	10
i superv	17
i supply	27
i support	8
i svilup	8
i systems	20
i ta	-47
i talent	-29
i tarde	-28
i tasting	12
i tax	36
i teachi	32
i teamle	-21
i techni	82
i tecnic	-20
i tecnica	-30
i tecnico	-37
i teleme	29
i temos	-33
i tempo	-28
i temps	-21
i termin	-11
i test	42
i thacke	-13
i the	-26
i tiefbau	12
i tienda	-13
i to	-13
i toddle	44
i trabal	32
i travaux	8
i tu	-8
i tulsa	-14
i turno	9
i two	-15
i un	-18
i un'alt	-19
i und	-12
i univer	-8
i up	-10
i update	-8
i ux	37
i van	-38
i vended	13
i vendeu	13
i vendite	11
i vendre	-16
i vertri	11
i viaje	-10
i video	10
i voor	-14
i vorsta	-11
i vorste	-13
i vp	-41
i wanneer	-23
i wants	-16
i ward	-23
i wareho	9
i web	13
i weekend	-33
i werk	-47
i werkst	-10
i west	12
i winkel	8
i winslow	-10
i wissen	58
i with	-19
i writer	8
i x	-20
i y	-24
i zaken	-28
i zum	26
i zur	26
lang de n 1	42
lang de n 2	-65
lang de n 3	-69
lang de n 4	-21
lang en n 1	-104
lang en n 2	23
lang en n 3	70
lang en n 4	117
lang es n 1	-18
lang es n 3	16
lang es n 4	-19
lang fr n 1	-25
lang fr n 2	71
lang fr n 3	29
lang fr n 4	-27
lang it n 1	-19
lang it n 2	27
lang it n 3	59
lang it n 4	-53
lang nl n 1	17
lang nl n 2	-22
lang nl n 3	-9
lang nl n 4	-23
lang pt n 1	-51
lang pt n 2	-34
lang pt n 3	-36
lang pt n 4	-46
n 1	-158
n 3	61
n 4	10
n 5	54
n 6	-41
n 7	-95
nobody	-55
none	73
none ack	-36
none cancellation	157
none invite	16
none of 1	23
none of 2	35
none of 3	8
none of 4	-32
none of 6	-34
none of 9	-8
none offer	-148
none proposal	-36
none rejection	-46
none reply	26
none reschedule	140
nth 0	68
nth 2	-125
page body	-59
page entry	27
page quoted	15
page signed	-262
page subject	141
pages	29
read	296
shape cap mixed	-18
shape cap same	-39
shape caps mixed	-8
shape caps same	-19
shape low mixed	-110
shape low same	32
subject<g	9
subject<g!	10
subject<g(	-14
subject<g-	58
subject<g:	42
subject<g|	36
subject>g(	150
subject>g)	-94
subject>g)(	-63
subject>g),	-27
subject>g)-	-30
subject>g,	47
subject>g-	144
subject>g.	-11
subject>g/	22
subject>g:	74
subject>g?	-18
subject>g@	-11
subject>g|	-12
subject>g¤	45
times 1	-130
times 2	-84
times 4	48
whole	-81
whole body	36
whole entry	-14
whole signed	-149
whole subject	43
"""
