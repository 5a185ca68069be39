"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	23
- cap caps	8
- cap low	31
- caps cap	17
- caps low	19
- low cap	-84
- low caps	31
- low low	-27
-.article	-22
-.cap	-11
-.caps	39
-.city	-9
-.common	-69
-.department	-22
-.digit	-50
-.first name	-95
-.generic	31
-.house	-89
-.house word	43
-.join	125
-.low	-75
-.no name	-53
-.post	-24
-.stop	-42
-.subject	22
-.term	-18
-.verb	-41
< 1	7
< 10	-58
< 10:00	-12
< 10h	-27
< 11	18
< 12	-11
< 14h	8
< 15	7
< 15h	8
< 16	-19
< 16:00	22
< 2	-9
< 27	9
< 2pm	12
< 3	7
< 30	8
< 4	-26
< 5	-10
< 6	19
< 8	-40
< 8.30	7
< 9h	-14
< a	-27
< abbiamo	-12
< about	27
< accord	11
< ad	7
< ada	12
< admini	-11
< ahora	-6
< al	-6
< algo	-22
< all'	6
< alle	-16
< als	68
< amanha	-29
< an	13
< anche	7
< and	-14
< andere	7
< annuler	-33
< ao	8
< applic	6
< applied	-31
< applyi	22
< arbeit	8
< are	-7
< asi	15
< ask	-21
< assist	-8
< assunz	12
< atelier	-7
< attach	10
< attest	-11
< au	-39
< auch	35
< auf	12
< auftrag	-19
< aussch	16
< auswah	47
< autre	-34
< auxili	-14
< avalia	-8
< avant	6
< azienda	6
< band	20
< base	-13
< be	8
< been	14
< bei	-27
< bent	19
< bespro	8
< best	-32
< bevest	7
< bewerb	30
< bien	29
< bij	-17
< bis	7
< boas	32
< bolsa	13
< bonjour	-15
< bring	-9
< brutos	-8
< budget	35
< buongi	14
< buscam	53
< c'est	7
< calend	27
< call	-14
< callow	-10
< can	-23
< candid	33
< cargo	15
< casa	-17
< case	6
< catego	-11
< cdi	6
< cerchi	19
< certif	-18
< chain	-10
< che	7
< cherch	16
< chiedi	-12
< chief	10
< ci	-19
< ciao	8
< colloq	32
< com	-18
< come	68
< comite	-10
< comme	52
< como	50
< comple	-8
< compro	-36
< comuni	35
< con	-49
< concer	19
< concur	17
< confirm	-11
< conseg	6
< consid	36
< consigo	-7
< consul	-67
< contat	-42
< contin	14
< contra	19
< conven	-9
< conver	-29
< convite	-20
< curric	24
< custom	-12
< d'	62
< da	41
< dabei	13
< dados	-12
< damit	7
< dan	-60
< dank	21
< dann	-58
< dans	-6
< das	24
< dass	36
< dat	40
< data	-9
< days	9
< de	39
< decisi	-19
< deja	-34
< dekker	17
< del	67
< demand	-14
< den	25
< dental	-11
< der	-11
< deux	-10
< di	49
< dia	-12
< dias	-29
< die	42
< diretor	-9
< dirett	-10
< dit	-14
< docume	-30
< dois	-41
< domanda	10
< domani	-14
< down	-6
< du	10
< e	-10
< eastern	-9
< echange	7
< editor	-28
< edt	10
< een	57
< ein	22
< eine	42
< einlad	46
< el	-52
< em	-15
< email	17
< emilio	-6
< emploi	26
< en	10
< encore	-7
< engenh	-7
< entao	7
< entret	52
< entrev	-9
< entsch	-20
< equipe	-8
< es	60
< escolh	8
< essai	10
< esta	-25
< estamos	23
< et	-7
< eu	-10
< exampl	-6
< example	41
< experi	-10
< faire	9
< fase	-22
< fazer	-10
< feedba	-22
< fica	-17
< ficou	-20
< final	-6
< finance	-7
< foi	-6
< for	53
< frau	-31
< free	-6
< from	-19
< funcao	29
< functie	63
< fur	38
< geht	42
< gelesen	-27
< gentile	-8
< gern	24
< gescha	-20
< gespra	44
< gesprek	53
< gespro	10
< giovedi	-36
< got	54
< graag	14
< gracias	14
< growth	-10
< ha	-28
< haben	18
< has	10
< hat	18
< have	49
< hebben	15
< hebt	23
< heeft	22
< here	23
< here's	18
< het	14
< hi	-7
< hiring	-20
< ho	11
< hoi	15
< hola	-12
< hoy	-8
< hr	-22
< i	-14
< i'm	-44
< ich	11
< ihnen	34
< ihr	-19
< ihre	-20
< ik	13
< il	-33
< im	-36
< impieg	-6
< impres	6
< in	45
< incont	-15
< indeed	22
< ines	-8
< inscri	11
< integr	15
< intere	34
< interv	25
< invita	-20
< is	-46
< ist	-6
< it	14
< its	7
< ja	16
< je	-33
< jeudi	-10
< jij	25
< job	27
< jouw	-29
< junior	-18
< juridi	-21
< jury	10
< just	-7
< kan	-8
< kennen	-28
< kennis	22
< know	-11
< komen	19
< kunde	24
< kurz	-17
< l'	47
< la	71
< labs	8
< lavoro	22
< le	-33
< les	-44
< letto	16
< leuk	9
< like	-79
< line	-18
< lo	56
< logist	-10
< lovely	-10
< lucia	-8
< lugar	21
< maandag	-42
< maar	-21
< mail	-14
< mainte	-46
< make	-27
< manana	-15
< mansio	7
< march	13
< marzo	-11
< mas	-45
< matteo	-33
< me	-57
< medical	-9
< medizi	-12
< meet	-12
< message	8
< met	-8
< mi	13
< min	12
< minutes	-9
< mit	-7
< mitarb	-11
< mochte	18
< mon	-13
< monday	-11
< morgen	-28
< morning	7
< motion	-23
< move	22
< na	-17
< nach	20
< nachst	17
< nao	-22
< necesi	55
< news	-10
< next	-14
< night	-13
< no	13
< noch	-16
< noi	55
< non	-48
< nossa	10
< nostro	-21
< notice	11
< notifi	-11
< notre	-51
< nous	20
< novemb	16
< nuestra	-10
< nueva	28
< o	-35
< oder	-14
< of	-10
< oferta	16
< offre	15
< oggetto	10
< on	42
< one	-7
< online	8
< ons	23
< onsite	18
< onze	-38
< op	26
< opdrac	10
< ora	8
< oral	9
< orbita	-63
< ortega	-11
< other	28
< our	-51
< out	-7
< over	71
< para	58
< parlare	52
< parlia	9
< parte	-26
< pas	-8
< passa	-14
< passar	7
< pedago	-10
< pelo	18
< per	115
< pero	-14
< pessoa	-19
< petit	-8
< place	27
< plaza	46
< please	-7
< plek	25
< pm	12
< por	13
< porque	9
< portfo	10
< positi	32
< posizi	13
< posso	-21
< post	-16
< poste	48
< posto	62
< postul	9
< postule	11
< pour	51
< pra	32
< practi	-20
< precis	15
< prep	-13
< presen	7
< proced	20
< proces	29
< proceso	25
< procur	55
< product	-15
< profes	-42
< profil	17
< progra	19
< program	-20
< propon	17
< prossi	-10
< prova	10
< proxim	-7
< proximo	9
< puesto	51
< qualite	21
< que	61
< quello	11
< querem	48
< questi	-22
< qui	-35
< quindi	8
< r	14
< rdv	-19
< re	8
< recrut	37
< regist	-8
< regula	-16
< rendez	-46
< reponse	-8
< resear	-13
< reside	-42
< resolu	-25
< respon	-7
< respue	-18
< resume	10
< rh	-17
< ricerca	25
< ricevu	7
< ringra	-16
< rispos	-22
< roboti	31
< rol	24
< role	25
< sabado	-11
< same	-7
< samedi	-28
< sara	-14
< second	-9
< segue	-7
< seguim	-10
< sei	10
< sein	9
< seja	31
< selecao	9
< selecc	18
< select	86
< seleti	7
< selezi	30
< semaine	-7
< senior	-46
< septem	-18
< ser	50
< servic	-8
< set	-9
< settim	-10
< seu	-12
< show	-14
< sich	7
< site	-11
< so	22
< sobre	22
< softwa	7
< solici	15
< sollic	67
< sorry	-45
< spreekt	-20
< staff	-18
< stand	8
< stata	8
< status	8
< stelle	61
< sua	52
< subject	7
< suite	-9
< summer	-11
< superv	-11
< supply	-22
< sur	33
< ta	10
< taking	12
< talk	18
< taller	-7
< te	9
< teachi	-12
< team	-23
< techni	-29
< teleph	-7
< temos	10
< tenho	-28
< termin	16
< test	-8
< thanks	19
< the	-69
< these	-29
< this	-16
< through	-22
< thursd	-9
< title	25
< to	12
< tomorr	9
< tot	-50
< toujou	24
< trabal	23
< transm	-33
< tres	27
< trouve	16
< tu	31
< tua	14
< tuesday	-9
< tuo	23
< turno	10
< u	17
< uber	-66
< uhr	-27
< uitnod	7
< um	38
< un	-12
< una	25
< und	-18
< une	11
< uns	-14
< unser	-30
< unsere	-43
< unserem	-19
< unserer	-25
< unterl	14
< update	13
< us	17
< usted	8
< uur	-15
< ux	-16
< vacante	-35
< vaga	51
< vagas	-8
< van	64
< venerdi	-10
< voce	7
< voor	87
< vor	-49
< vorste	-9
< vos	-15
< votre	-33
< vous	-50
< vragen	-7
< want	-7
< we	17
< we'd	36
< wednes	-8
< week	-28
< weekend	57
< weg	-41
< wegen	19
< weiter	20
< who	-8
< wij	-9
< will	-21
< willen	12
< wilt	15
< wir	8
< wissen	-39
< with	-37
< would	-76
< x	36
< y	30
< you	37
< your	14
< zijn	-26
< zu	26
< zum	-8
< zur	10
<1 2	-8
<1 30	7
<1 4	-9
<1 6	23
<1 about	7
<1 admini	-10
<1 als	136
<1 as	30
<1 assist	-8
<1 at	-18
<1 aussch	16
<1 auswah	45
<1 bewerb	73
<1 buscam	65
<1 candid	-9
<1 cargo	9
<1 chain	-10
<1 colloq	-17
<1 come	81
<1 comme	54
<1 como	68
<1 confir	-18
<1 conver	-35
<1 convoc	-16
<1 custom	-10
<1 d'	58
<1 das	-19
<1 data	-10
<1 de	-48
<1 deine	-10
<1 del	-32
<1 den	17
<1 der	-30
<1 des	8
<1 deux	-9
<1 di	79
<1 die	-22
<1 dirett	-10
<1 do	13
<1 du	11
<1 e	-11
<1 een	63
<1 ein	11
<1 eine	38
<1 einer	38
<1 einlad	13
<1 el	-62
<1 em	-7
<1 en	-7
<1 entret	31
<1 entrev	-57
<1 example	17
<1 for	13
<1 functie	31
<1 gespra	25
<1 gesprek	32
<1 growth	-10
<1 hiring	-16
<1 hr	-21
<1 ihre	-7
<1 il	-75
<1 im	-14
<1 in	-10
<1 indeed	25
<1 invita	-9
<1 je	-16
<1 junior	-17
<1 juridi	-21
<1 kandid	16
<1 kennen	-56
<1 kunde	21
<1 l'	21
<1 la	-96
<1 las	-17
<1 le	-41
<1 les	-36
<1 line	-16
<1 logist	-9
<1 mainte	-8
<1 market	-7
<1 me	-23
<1 medical	-9
<1 medizi	-12
<1 motion	-22
<1 night	-12
<1 nossa	-38
<1 nostro	-21
<1 notre	-19
<1 nuestra	-27
<1 o	-46
<1 of	20
<1 oferta	18
<1 offre	9
<1 on	7
<1 onze	-72
<1 op	23
<1 os	-9
<1 our	-42
<1 over	38
<1 para	73
<1 per	27
<1 pessoa	-17
<1 pm	29
<1 positi	37
<1 pra	40
<1 prep	-13
<1 proces	24
<1 proceso	9
<1 process	9
<1 procur	79
<1 product	-15
<1 program	-21
<1 que	18
<1 recrut	-27
<1 regist	-7
<1 resear	-13
<1 rh	-21
<1 roboti	47
<1 role	12
<1 schedu	8
<1 select	39
<1 selezi	16
<1 senior	-19
<1 site	-8
<1 sollic	47
<1 staff	-16
<1 stelle	61
<1 subject	14
<1 superv	-11
<1 supply	-12
<1 talk	9
<1 teachi	-12
<1 techni	-28
<1 termin	-22
<1 test	-25
<1 the	-19
<1 title	24
<1 to	15
<1 tomorr	23
<1 tu	-16
<1 tuo	-7
<1 uitnod	-10
<1 un	-23
<1 una	20
<1 une	10
<1 unser	-30
<1 unsere	-45
<1 update	22
<1 ux	-16
<1 vacante	-12
<1 vacatu	11
<1 vaga	20
<1 van	68
<1 voor	58
<1 vorste	-24
<1 votre	-14
<1 wissen	-39
<1 with	-26
<1 your	-43
<1 zum	-28
<1 zur	-16
<1.article	79
<1.cap	-58
<1.city	92
<1.common	-14
<1.department	-55
<1.digit	47
<1.first name	-72
<1.generic	51
<1.head	-92
<1.house	65
<1.house word	-14
<1.join	-34
<1.low	-14
<1.no name	-20
<1.post	108
<1.stop	-70
<1.subject	193
<1.term	47
<1.verb	69
<2 1	19
<2 2	11
<2 4	17
<2 9	-8
<2 a	-58
<2 about	45
<2 al	-8
<2 als	-43
<2 am	11
<2 amanha	7
<2 ancora	13
<2 and	-21
<2 annull	11
<2 applic	11
<2 applyi	17
<2 ask	-16
<2 assunz	7
<2 auch	34
<2 auf	9
<2 auxili	-13
<2 avalia	-9
<2 avec	-12
<2 band	22
<2 be	25
<2 bevest	7
<2 bewerb	13
<2 bij	-15
<2 bring	-11
<2 call	-14
<2 candid	59
<2 cargo	7
<2 chiedi	-12
<2 colloq	25
<2 come	-8
<2 comple	-8
<2 con	-27
<2 confir	-7
<2 contat	-34
<2 contra	27
<2 convoc	27
<2 curric	40
<2 das	22
<2 dat	30
<2 de	-30
<2 del	-15
<2 den	-9
<2 der	9
<2 details	33
<2 die	43
<2 do	-15
<2 docume	-29
<2 donner	7
<2 dossier	11
<2 eastern	-9
<2 eine	8
<2 einlad	9
<2 en	-7
<2 encore	-12
<2 engenh	-7
<2 entrev	14
<2 equipo	-11
<2 es	18
<2 essai	25
<2 example	-13
<2 experi	-9
<2 fase	-13
<2 fica	-11
<2 for	7
<2 functie	37
<2 fur	24
<2 gern	36
<2 gespra	21
<2 gesprek	26
<2 graag	11
<2 hat	-20
<2 hiring	-8
<2 ihnen	-19
<2 ihr	-19
<2 ihre	23
<2 ik	14
<2 il	-36
<2 in	-27
<2 inscri	8
<2 interv	-30
<2 ist	-10
<2 je	-15
<2 job	28
<2 kandid	12
<2 l'	-34
<2 la	-10
<2 lavoro	22
<2 lo	12
<2 lugar	24
<2 met	-11
<2 mit	-27
<2 nach	22
<2 noch	-25
<2 notifi	-7
<2 notre	8
<2 on	20
<2 onze	44
<2 our	-7
<2 para	-15
<2 parlia	-8
<2 pelo	14
<2 place	30
<2 plaza	50
<2 plek	40
<2 por	-7
<2 posizi	11
<2 post	-15
<2 poste	56
<2 posto	24
<2 postul	7
<2 pour	15
<2 pra	-7
<2 precis	9
<2 proceso	22
<2 profes	-36
<2 prova	9
<2 prueba	12
<2 puesto	35
<2 qualite	21
<2 que	-8
<2 quinta	10
<2 re	9
<2 recrut	18
<2 respon	-8
<2 role	14
<2 ruolo	10
<2 schedu	-11
<2 seguim	-11
<2 select	23
<2 servic	-8
<2 set	-9
<2 sich	28
<2 sie	7
<2 so	28
<2 sollic	18
<2 stand	-23
<2 supply	-10
<2 termin	36
<2 thanks	-8
<2 the	-71
<2 to	-13
<2 toujou	16
<2 trabal	24
<2 trouve	18
<2 tu	-11
<2 turno	10
<2 uber	-56
<2 uitnod	17
<2 um	38
<2 un	-10
<2 una	-7
<2 une	-16
<2 update	-10
<2 vacatu	-14
<2 vaga	29
<2 van	9
<2 von	-18
<2 voor	-16
<2 votre	-9
<2 we	-10
<2 week	-8
<2 wegen	15
<2 wir	17
<2 with	-33
<2 y	48
<2 you	-37
<2 your	-22
<2 zur	25
<2.article	77
<2.cap	-107
<2.common	-79
<2.department	-35
<2.digit	-25
<2.first name	-123
<2.generic	45
<2.head	-81
<2.house	125
<2.house word	-26
<2.low	-7
<2.no name	-31
<2.post	40
<2.stop	-25
<2.subject	108
<2.term	-12
<2.verb	-59
<< 6 band	23
<< a be	22
<< a candid	25
<< a for	-8
<< als stelle	9
<< applic indeed	7
<< bewerb ihre	23
<< candid tu	-11
<< candid votre	-8
<< chain supply	-10
<< come assunz	7
<< come candid	25
<< confir interv	-9
<< d' poste	10
<< de auxili	-13
<< de bij	-12
<< de candid	-45
<< de cargo	7
<< de engenh	-7
<< de entret	23
<< de entrev	16
<< de funcao	8
<< de lo	15
<< de lugar	18
<< de plaza	50
<< de poste	47
<< de precis	9
<< de profes	-35
<< de prueba	10
<< de puesto	35
<< de qualite	20
<< de recrut	-17
<< de trabal	24
<< de vacante	21
<< de vaga	31
<< de voor	-9
<< der wegen	15
<< di chiedi	-12
<< di colloq	14
<< di posizi	13
<< di posto	20
<< di ruolo	9
<< die auf	10
<< die fur	17
<< die hat	-20
<< die ihnen	-19
<< die uber	-57
<< die um	39
<< een ik	15
<< een voor	19
<< eine fur	-7
<< en inscri	7
<< entrev a	-19
<< example ada	15
<< for applic	8
<< for applyi	15
<< for ask	-16
<< for candid	28
<< for interv	16
<< for set	-9
<< for thanks	-8
<< for you	-35
<< functie de	19
<< il con	-11
<< interv your	-9
<< je dat	32
<< l' a	-7
<< l' pour	30
<< la de	-13
<< la para	-8
<< la per	-8
<< la pour	-11
<< nossa a	-7
<< nostro il	-9
<< of role	16
<< oferta la	17
<< our for	19
<< our with	-16
<< para candid	7
<< per colloq	13
<< positi die	13
<< stelle die	23
<< talk to	9
<< the about	29
<< the ada	8
<< the and	-19
<< the at	-7
<< the for	35
<< the on	21
<< the to	-19
<< the with	-9
<< title job	29
<< to applic	7
<< tuo il	-7
<< um de	7
<< una per	8
<< vacatu de	10
<< van functie	50
<< van plek	40
<< van stand	-23
<< voor kandid	11
<< voor sollic	19
<< your for	-25
<^	15
<a 2	-8
<a 30	7
<a 4	-9
<a 6	23
<a 9	-8
<a about	53
<a ada	-46
<a admini	-11
<a am	12
<a anche	-10
<a and	-19
<a annull	-7
<a ao	20
<a applic	14
<a applyi	24
<a ask	-16
<a assist	-8
<a assunz	10
<a at	-25
<a au	-54
<a auch	35
<a auf	11
<a auswah	45
<a auxili	-14
<a avalia	-9
<a avec	-11
<a be	31
<a best	-32
<a betreff	-14
<a bewerb	77
<a bij	-15
<a buscam	65
<a can	-12
<a cancel	-7
<a candid	39
<a casa	-17
<a chain	-10
<a chiedi	-12
<a chief	11
<a com	-32
<a comple	-8
<a con	-33
<a concer	19
<a confir	-8
<a contra	26
<a conver	-37
<a convite	-20
<a convoc	-14
<a custom	-10
<a cv	10
<a dat	32
<a data	-10
<a demand	-14
<a details	-33
<a deux	-9
<a dirett	-10
<a dossier	11
<a ein	16
<a einlad	13
<a em	-7
<a en	-13
<a encore	-12
<a engenh	-7
<a entret	55
<a entrev	-38
<a equipo	-10
<a es	17
<a essai	38
<a et	-7
<a example	17
<a experi	-9
<a feedba	-21
<a final	-7
<a functie	11
<a fur	73
<a gern	25
<a gespra	41
<a gesprek	25
<a graag	12
<a growth	-10
<a hat	-20
<a hiring	-18
<a hr	-21
<a ihnen	-17
<a ik	13
<a im	-14
<a in	-9
<a indeed	25
<a inform	-8
<a interv	37
<a invita	-9
<a ist	-10
<a jij	-22
<a junior	-17
<a juridi	-21
<a kandid	19
<a kennen	-56
<a kunde	21
<a labs	9
<a line	-16
<a logist	-9
<a mainte	-14
<a market	-7
<a me	-23
<a medical	-9
<a medizi	-12
<a met	-11
<a minutes	-7
<a mit	-26
<a motion	-22
<a nach	22
<a need	32
<a night	-12
<a on	32
<a onsite	11
<a op	23
<a over	65
<a para	95
<a parlare	42
<a parlia	-7
<a per	64
<a pessoa	-17
<a place	29
<a plek	39
<a pm	25
<a porque	7
<a pour	7
<a pra	40
<a precis	9
<a prep	-13
<a proces	25
<a proceso	9
<a process	10
<a procur	79
<a product	-15
<a profes	-40
<a profil	9
<a program	-21
<a prova	9
<a qualite	21
<a que	10
<a quinta	-7
<a recrut	11
<a regist	-8
<a resear	-13
<a respon	-9
<a rh	-17
<a ricerca	25
<a roboti	47
<a role	11
<a samedi	-23
<a schedu	8
<a second	-8
<a select	49
<a selezi	16
<a senior	-19
<a ser	10
<a set	-9
<a sich	19
<a sie	8
<a site	-10
<a so	9
<a sobre	26
<a softwa	7
<a sollic	51
<a sorry	-44
<a staff	-16
<a stand	-23
<a stelle	16
<a sua	11
<a subject	14
<a superv	-11
<a supply	-12
<a talk	9
<a teachi	-12
<a team	-23
<a techni	-29
<a termin	-25
<a test	-25
<a thanks	-9
<a title	25
<a to	-28
<a today	-7
<a tomorr	23
<a toujou	16
<a transm	-24
<a trouve	18
<a tuo	-7
<a turno	10
<a uber	-49
<a uitnod	-10
<a update	22
<a us	23
<a ux	-16
<a voor	110
<a vorste	-22
<a we	-8
<a wegen	24
<a wir	15
<a wissen	-39
<a with	-48
<a you	-12
<c cap cap	-78
<c cap caps	30
<c cap low	-142
<c caph cap	-40
<c caph low	-20
<c caps cap	-16
<c caps low	-10
<c low cap	141
<c low low	-32
<c lowh low	-16
<g	-71
<g!	7
<g"	9
<g&	-36
<g(	67
<g).	16
<g,	-32
<g-	48
<g.	-54
<g:	83
<g?	-10
<g@	-9
<g|	60
> 0	12
> 1	50
> 10	9
> 10:00	28
> 10:30	62
> 11	16
> 11:00	62
> 12	11
> 14	20
> 15	29
> 16	-7
> 16h30	7
> 17	-84
> 18	24
> 19	-23
> 1er	7
> 2	12
> 20	50
> 2025	9
> 2026	-7
> 23	16
> 27	-8
> 28	13
> 3	-14
> 31	22
> 4	-8
> 45	-19
> 5	-34
> 6	28
> 60	72
> 7	-13
> 8	34
> 80	9
> 9h	-28
> 9h30	-17
> a	28
> abbiamo	16
> about	9
> abril	11
> acquis	-10
> ada	-20
> after	-35
> agente	-16
> ahead	10
> al	-36
> alle	15
> als	55
> am	-65
> amanha	13
> ammini	-7
> amrani	-7
> an	20
> anbiet	39
> ancora	9
> and	-45
> another	-12
> any	-9
> aqui	15
> arbeit	-10
> area	-24
> as	12
> asi	-8
> assim	13
> ate	-11
> atelier	25
> attend	8
> au	-64
> auf	24
> aux	-10
> availa	-11
> avant	-18
> avec	-72
> avisar	7
> away	-31
> bank	30
> been	18
> bei	10
> bene	7
> bereic	61
> beworb	13
> bien	8
> bij	68
> bijlage	16
> bitte	-10
> bloc	-70
> bring	27
> budget	-43
> burger	-8
> buscam	-12
> but	-32
> by	-23
> c2	58
> calma	-9
> can't	9
> cancel	24
> catego	16
> ce	-48
> centra	-26
> centro	-20
> cerrado	7
> che	11
> chez	31
> ci	-109
> civil	-32
> client	11
> cliniq	-7
> colegio	35
> com	27
> comme	-24
> commis	8
> compar	24
> comple	-11
> comput	-8
> comuni	-8
> con	51
> confez	-10
> confir	16
> conhec	-9
> conoce	-15
> conosc	-17
> conseg	8
> consid	10
> contac	-20
> contin	9
> contra	-19
> contri	-62
> contro	-29
> conver	38
> convid	-19
> convoc	-13
> correc	-12
> could	15
> credit	-13
> creneau	9
> cuando	-12
> curric	10
> da	11
> dabei	-25
> dal	11
> dan	-19
> danke	-11
> danken	-7
> das	13
> dayton	49
> de	-20
> dein	13
> dell'	7
> dem	7
> den	16
> dental	-12
> deze	-9
> dia	12
> dias	-13
> dich	-32
> die	34
> dienst	-36
> digital	-32
> dinsdag	8
> direcc	7
> direct	20
> dit	-11
> do	-40
> domani	-18
> domici	-62
> domingo	19
> don't	-10
> donc	19
> donder	19
> dossier	-50
> dr	38
> du	40
> duas	20
> durfen	-7
> e	47
> echange	7
> econom	-8
> edt	-11
> een	46
> einem	8
> einer	8
> einste	21
> el	12
> em	-11
> empresa	14
> en	-33
> energia	20
> engenh	-7
> engine	-15
> entret	13
> entrev	-8
> entro	-14
> entsch	-11
> es	13
> escrib	41
> espera	-8
> est	-20
> esta	8
> et	21
> ete	-14
> etre	22
> eu	-13
> examin	-30
> exampl	-9
> exerci	-25
> experi	20
> falamos	15
> faro	8
> farol	40
> few	35
> finale	-23
> financ	-56
> fixe	-72
> foi	17
> foods	-7
> for	-43
> free	-10
> freitag	15
> friday	29
> from	30
> fur	-56
> gaat	36
> geben	19
> gemeen	21
> general	-7
> gente	21
> gern	-45
> gesprek	-19
> get	12
> giovedi	9
> go	-32
> goed	16
> graag	-7
> groep	-30
> gut	25
> haben	-18
> has	-12
> hasta	-13
> hat	-18
> haus	36
> have	-7
> health	-8
> hebben	7
> heeft	15
> helaas	55
> het	-15
> heure	-12
> hibrido	27
> hiring	29
> hoja	-7
> hold	-7
> horas	-8
> hospit	7
> hotel	20
> hours	7
> i	-18
> ich	-62
> id	18
> iets	-9
> ihre	-35
> ik	-8
> il	-14
> im	-28
> in	-32
> indust	-21
> inform	-21
> infras	-48
> innerh	10
> intere	39
> interet	-23
> interi	20
> intern	10
> interv	-52
> invita	11
> inzwis	-36
> is	-24
> ist	-40
> it	-8
> j'ai	14
> janvier	26
> je	-47
> jefa	8
> jemand	13
> jeudi	33
> job	34
> jueves	27
> july	10
> june	13
> kan	8
> kann	-54
> kennen	-57
> kennis	-15
> kennzi	7
> know	-8
> kommt	15
> komt	7
> kun	10
> l'	-9
> la	19
> laat	-10
> laden	9
> las	17
> le	28
> leeds	14
> leider	14
> let's	-8
> like	-31
> link	-7
> lista	-13
> livello	10
> local	-15
> locale	-15
> logist	-7
> look	-22
> lunedi	-14
> lunes	-15
> maart	12
> mais	18
> marche	-22
> market	-36
> mars	-14
> martedi	-18
> martes	-7
> marz	58
> marzo	20
> mas	-32
> me	15
> meccan	9
> meeting	12
> melden	13
> meldet	-11
> merci	12
> mercol	35
> met	26
> mi	46
> mierco	9
> minima	20
> minutes	-19
> mir	22
> mit	-12
> mitarb	33
> mittwo	7
> mochten	-15
> moet	-17
> moi-me	18
> moment	27
> momento	-19
> mon	27
> morgen	12
> move	42
> munici	16
> muss	9
> n	-65
> na	-11
> nach	-17
> nachste	-26
> nada	-25
> nao	38
> needed	15
> new	-40
> next	-27
> nicht	13
> niet	23
> nieuws	-14
> night	12
> nights	11
> noch	-9
> nog	-10
> non	13
> nos	-10
> nossa	-9
> nosso	-8
> nostro	-7
> not	20
> notre	14
> nous	14
> novemb	-9
> o	-22
> oder	21
> of	-34
> office	26
> om	-16
> onderd	-20
> ons	-15
> op	40
> open	-63
> opening	27
> operat	-20
> ora	-13
> ou	12
> our	-20
> out	21
> paghe	-11
> par	23
> para	71
> park	18
> part	10
> part-t	11
> parte	-12
> partner	-7
> pas	46
> passa	14
> passage	-75
> passare	23
> passe	9
> passt	-11
> past	27
> paymen	-51
> pela	8
> per	53
> pero	-11
> person	7
> persona	-14
> pharma	-39
> place	20
> plaza	7
> please	-16
> pleased	7
> plek	8
> pleno	-18
> plus	-26
> pm	-8
> podemos	-21
> poi	11
> por	22
> porque	15
> portla	29
> positi	26
> post	17
> poste	-7
> pour	42
> pourra	-23
> pra	11
> prefer	-9
> pregun	7
> presen	52
> previs	15
> procur	-9
> produc	-17
> prof	47
> profil	23
> propos	33
> proxim	-9
> pt	-10
> puede	35
> puo	8
> puoi	8
> put	8
> qualco	12
> qualita	-8
> qualite	-15
> quand	-10
> quarta	11
> que	-17
> queda	14
> quedam	-8
> quelqu	16
> quer	-18
> quiere	-17
> quindi	8
> quinta	12
> r	28
> ral	-8
> rato	7
> raum	28
> re	-31
> read	-12
> realiz	8
> recibi	16
> recrui	-7
> ref	-20
> refere	-8
> regist	22
> regret	-7
> remerc	9
> rencon	22
> reste	-26
> result	7
> reviens	-11
> review	18
> riceve	-9
> rientra	-20
> roboti	-21
> role	26
> rui	-22
> said	-12
> sala	-9
> salario	12
> saude	-9
> say	11
> schaal	11
> schon	13
> school	8
> screen	-13
> se	51
> second	12
> segund	11
> segunda	-38
> sein	-18
> semain	11
> semana	-12
> send	15
> senior	15
> serait	14
> serez	18
> service	7
> set	-34
> settim	13
> sexta-	-16
> share	-9
> shift	11
> shortl	16
> should	-19
> si	21
> sich	10
> sido	8
> sie	-16
> siguie	-17
> sim	43
> so	-7
> social	-15
> sollic	-8
> solo	-13
> someone	8
> son	20
> sorry	-7
> souhai	19
> specia	-8
> start	27
> starti	16
> starts	23
> stata	-8
> steel	15
> stelle	-45
> steps	7
> superi	-8
> suspen	24
> talk	-55
> tardar	-22
> te	17
> team	22
> techni	7
> tecnica	28
> tempo	16
> tempor	8
> temps	27
> ter	23
> terca	-12
> termo	23
> test	-16
> the	-42
> then	19
> they	19
> through	8
> ti	-9
> tiene	14
> to	-11
> today	-37
> toes	15
> trabal	-42
> transp	-17
> trasfe	-17
> tre	-10
> tribun	-16
> trois	11
> tu	-13
> tuesday	-7
> turno	-8
> two	-12
> uit	58
> um	7
> uma	24
> una	30
> und	-60
> under	8
> univer	10
> unserem	37
> unterl	23
> until	-29
> up	-27
> update	19
> urlaub	-48
> us	-11
> uur	20
> va	8
> vai	-7
> vale	27
> van	17
> vendre	10
> venir	36
> verder	9
> vers	-12
> verwac	9
> viajan	-14
> viaje	-17
> video	-16
> viernes	-22
> vind	-92
> vir	29
> visio	7
> voce	20
> volgen	13
> voor	25
> vorreb	-14
> vorste	11
> votre	-90
> vous	-13
> wanneer	11
> want	-14
> wareho	-7
> was	-12
> we	-32
> we'll	-10
> we've	-19
> week	-17
> werd	8
> werden	-20
> werk	44
> weten	-9
> when	-8
> who	-25
> wij	46
> wir	-55
> wird	-9
> with	-15
> woche	-26
> won't	11
> wordt	10
> wurde	-7
> wurden	45
> y	-27
> yo	20
> york	-33
> your	26
> zimmer	15
> zou	-13
> zu	-24
> zum	14
> zuruck	-12
>$	40
>1 1	-9
>1 2025	-19
>1 60	72
>1 7	-10
>1 a	-10
>1 aan	-11
>1 abbiamo	7
>1 acquis	-9
>1 ada	-16
>1 als	52
>1 am	-37
>1 ammini	-7
>1 an	44
>1 and	-22
>1 aprile	-10
>1 aqui	15
>1 as	-7
>1 at	12
>1 au	-21
>1 auf	40
>1 aus	-15
>1 avant	-8
>1 avec	-24
>1 bank	30
>1 before	-16
>1 bei	19
>1 beworb	-10
>1 bij	45
>1 bring	-8
>1 ca	-11
>1 ce	-23
>1 che	-14
>1 chez	41
>1 cliente	-22
>1 colegio	36
>1 colloq	8
>1 com	20
>1 con	53
>1 contra	12
>1 contro	-25
>1 conver	14
>1 convoc	-19
>1 could	28
>1 d'	-36
>1 da	31
>1 dans	9
>1 das	10
>1 de	-95
>1 del	26
>1 dental	-11
>1 der	35
>1 des	8
>1 desde	10
>1 di	8
>1 die	8
>1 do	-24
>1 dr	-8
>1 du	-7
>1 e	-28
>1 einlad	20
>1 el	32
>1 elle	32
>1 em	-37
>1 en	28
>1 es	16
>1 est	60
>1 esta	-10
>1 et	45
>1 ficou	22
>1 financ	-56
>1 first	-19
>1 from	30
>1 fur	-68
>1 groep	-30
>1 ha	-15
>1 haben	-35
>1 has	-18
>1 het	10
>1 hibrido	27
>1 hiring	29
>1 hotel	12
>1 i'm	8
>1 ihr	8
>1 ihre	21
>1 ik	-8
>1 im	-19
>1 in	9
>1 indust	-7
>1 interv	-8
>1 is	-25
>1 ist	-17
>1 je	-65
>1 job	35
>1 kennen	-27
>1 kennzi	49
>1 komt	7
>1 l'	-33
>1 la	35
>1 le	32
>1 livello	-9
>1 locale	-12
>1 logist	-7
>1 lundi	-11
>1 martedi	29
>1 me	-14
>1 merci	-61
>1 mi	29
>1 na	-23
>1 naar	-12
>1 nao	27
>1 new	-42
>1 next	-46
>1 nicht	18
>1 niet	14
>1 nights	45
>1 no	15
>1 noch	-20
>1 non	10
>1 nous	50
>1 of	-46
>1 on	22
>1 onderd	-20
>1 op	16
>1 opening	-11
>1 operat	-22
>1 orbita	-12
>1 ou	-16
>1 our	-8
>1 out	14
>1 paghe	-11
>1 par	14
>1 para	48
>1 part-t	12
>1 paymen	-51
>1 per	18
>1 pero	-9
>1 please	-9
>1 pleno	-16
>1 podemos	-20
>1 positi	48
>1 post	17
>1 pour	49
>1 pourri	-7
>1 pra	9
>1 pregun	17
>1 presso	13
>1 procha	-13
>1 produc	-15
>1 prof	-10
>1 qualita	-7
>1 quando	-10
>1 que	-68
>1 queda	7
>1 qui	-26
>1 quiere	-17
>1 r	16
>1 raum	36
>1 ref	-36
>1 req	19
>1 role	88
>1 salario	9
>1 senior	17
>1 si	23
>1 sim	8
>1 social	-12
>1 souhai	-19
>1 start	13
>1 stelle	-48
>1 store	7
>1 sua	32
>1 suite	11
>1 sur	-8
>1 team	-16
>1 tem	30
>1 ti	20
>1 to	-29
>1 transp	-8
>1 turno	-7
>1 u	10
>1 um	-30
>1 und	-28
>1 unser	12
>1 van	28
>1 video	-15
>1 voce	10
>1 von	-7
>1 voor	-73
>1 vorreb	-13
>1 votre	-30
>1 vous	34
>1 wanneer	15
>1 we	8
>1 we're	-10
>1 we've	-19
>1 who	-26
>1 wir	-21
>1 wird	-8
>1 working	14
>1 would	-22
>1 wurde	-13
>1 you	-15
>1 zu	-13
>1.article	-26
>1.cap	28
>1.caps	-45
>1.city	-38
>1.common	-45
>1.first name	-11
>1.generic	27
>1.head	-81
>1.house	-82
>1.house word	-23
>1.join	-12
>1.low	86
>1.no name	15
>1.post	116
>1.stop	49
>1.subject	42
>1.term	101
>2 1	8
>2 14h	11
>2 1er	-15
>2 2	33
>2 20	-10
>2 21	26
>2 3	-20
>2 31	-11
>2 4	-7
>2 5	-17
>2 8	25
>2 9h	-16
>2 ada	-7
>2 am	19
>2 an	-9
>2 and	28
>2 april	57
>2 as	-9
>2 at	12
>2 au	9
>2 auf	12
>2 be	12
>2 been	15
>2 before	18
>2 bewerb	-31
>2 bien	15
>2 bis	-12
>2 bitte	10
>2 bring	54
>2 camara	22
>2 cancel	7
>2 ce	-26
>2 cliente	9
>2 commis	-14
>2 comuni	12
>2 con	9
>2 confir	18
>2 conoce	-15
>2 conosc	-13
>2 contac	-20
>2 contra	-59
>2 contri	-53
>2 cv	11
>2 d'	-67
>2 da	7
>2 data	7
>2 del	39
>2 dem	36
>2 den	20
>2 der	-22
>2 des	-19
>2 di	12
>2 dia	16
>2 dinsdag	25
>2 direcc	7
>2 dispon	10
>2 do	-19
>2 domici	-60
>2 du	-7
>2 e	44
>2 een	-8
>2 eine	-33
>2 einen	10
>2 eingeg	8
>2 en	-15
>2 engine	-8
>2 esta	18
>2 estado	-7
>2 et	-51
>2 etape	-13
>2 ete	-9
>2 exampl	-7
>2 experi	31
>2 first	26
>2 for	-55
>2 freitag	67
>2 fur	28
>2 gente	21
>2 gescha	-15
>2 gespra	7
>2 goed	18
>2 graag	-9
>2 ha	-57
>2 hast	11
>2 he	15
>2 het	-10
>2 i	-7
>2 id	-8
>2 im	-10
>2 in	-8
>2 indust	-11
>2 intere	38
>2 interv	-26
>2 is	-31
>2 ist	-35
>2 it	28
>2 je	46
>2 job	-7
>2 jueves	29
>2 know	-21
>2 konnen	-27
>2 kun	15
>2 l'	-17
>2 la	57
>2 laden	-9
>2 las	31
>2 le	33
>2 like	-21
>2 livello	16
>2 look	-11
>2 lunedi	-9
>2 lunes	-12
>2 market	-35
>2 martedi	-25
>2 martes	10
>2 mas	-23
>2 merci	-9
>2 mercol	32
>2 mi	26
>2 mierco	12
>2 mittwo	7
>2 mochten	-22
>2 mon	22
>2 montag	-7
>2 nao	12
>2 next	26
>2 nicht	19
>2 nights	-29
>2 noch	-9
>2 nog	-17
>2 notre	-8
>2 nous	-8
>2 o	-30
>2 of	20
>2 office	30
>2 on	-47
>2 ons	-7
>2 opening	30
>2 ore	7
>2 our	15
>2 panel	-24
>2 para	-7
>2 partir	40
>2 pela	23
>2 per	-8
>2 pleased	-10
>2 pode	19
>2 por	26
>2 positi	-14
>2 pour	-9
>2 pra	19
>2 propos	9
>2 quarta	17
>2 que	24
>2 read	-11
>2 realiz	23
>2 recibi	9
>2 recrui	-8
>2 ref	19
>2 reponse	21
>2 respon	7
>2 revisa	-12
>2 role	-15
>2 round	-24
>2 sala	-10
>2 saude	-7
>2 schedu	7
>2 se	-20
>2 second	11
>2 sein	17
>2 send	-11
>2 serez	20
>2 shift	14
>2 sich	-28
>2 sie	-20
>2 siguie	12
>2 so	10
>2 softwa	42
>2 sorry	13
>2 stata	7
>2 steps	-37
>2 studio	36
>2 sua	-15
>2 te	44
>2 team	-16
>2 tempo	-8
>2 termin	7
>2 that	-17
>2 the	15
>2 then	-9
>2 time	10
>2 to	-26
>2 trabal	-41
>2 transp	-9
>2 tribun	-16
>2 tu	-11
>2 um	16
>2 und	-27
>2 une	-12
>2 unser	-9
>2 unserem	37
>2 unterl	11
>2 uur	26
>2 vamos	23
>2 van	-24
>2 vendre	14
>2 visio	7
>2 voce	15
>2 von	10
>2 voor	104
>2 votre	45
>2 vrijdag	10
>2 we	47
>2 we'd	18
>2 we've	41
>2 werden	-25
>2 wir	-55
>2 wordt	10
>2 you'll	7
>2 your	-35
>2 zu	-53
>2.article	28
>2.cap	-49
>2.caps	-20
>2.city	38
>2.common	-14
>2.digit	10
>2.first name	31
>2.generic	-25
>2.house	78
>2.house word	8
>2.join	-20
>2.low	-52
>2.post	-43
>2.stop	30
>2.subject	44
>2.term	10
>2.verb	34
>> a bien	8
>> a domici	-60
>> a ete	-9
>> a gente	21
>> a l'	-10
>> a la	41
>> a partir	40
>> and me	-9
>> and your	-29
>> at the	-17
>> au sein	17
>> bei der	7
>> bij de	26
>> com o	-22
>> con una	-11
>> could you	28
>> de la	-11
>> de que	26
>> de saude	-7
>> desde el	10
>> do trabal	-41
>> e contri	-53
>> e in	-10
>> e la	8
>> e nao	12
>> e non	8
>> e per	-19
>> e stata	9
>> el lunes	-12
>> el martes	9
>> el mierco	10
>> est confir	8
>> esta de	-21
>> et votre	61
>> et vous	7
>> haben wir	-35
>> has been	15
>> hat sich	-15
>> hat uns	7
>> i'm sorry	14
>> in de	-9
>> in der	-19
>> in unserem	37
>> ist am	8
>> je vous	16
>> la commis	-12
>> le mardi	19
>> merci de	7
>> next steps	-37
>> no dia	13
>> on april	62
>> on june	-15
>> on se	-13
>> onderd van	-20
>> op de	7
>> paghe e	-10
>> positi at	10
>> positi on	9
>> pregun por	17
>> procha etape	-13
>> que se	-7
>> quiere conoce	-15
>> salario de	9
>> se ha	-8
>> si no	26
>> the panel	16
>> vous serez	20
>> wir sie	-12
>> with the	10
>> would like	-21
>> y no	-29
>> y te	40
>c cap cap	-26
>c cap caps	-7
>c cap low	-64
>c caph cap	-15
>c caps cap	-12
>c caps low	-10
>c low caps	20
>c low low	-81
>c lowh cap	-9
>c lowh low	-54
>g	13
>g!!	23
>g"	39
>g%	-77
>g(	119
>g)	-22
>g),	-15
>g)-	-31
>g)|	-42
>g+	-13
>g,	-35
>g-	54
>g.	35
>g/	18
>g:	12
>g:)	-7
>g;	-11
>g@	-15
>g|	-35
>g¤	182
[ 10h	-8
[ account	10
[ ada	-12
[ addetta	15
[ admini	56
[ agente	9
[ aide-s	11
[ ajudan	9
[ analis	16
[ analyst	-34
[ analyt	9
[ andere	-7
[ applyi	-7
[ appren	41
[ arbeid	-7
[ ask	-7
[ assist	36
[ associ	-9
[ auswah	-25
[ automa	-10
[ auxili	79
[ backend	15
[ backer	-10
[ balcon	13
[ band	-13
[ barista	16
[ begele	-7
[ bereic	-17
[ biblio	22
[ boa	-37
[ boas	-16
[ branch	-14
[ brand	9
[ brasse	22
[ busine	-20
[ busque	-12
[ buyer	51
[ camare	23
[ cambio	-9
[ candid	-59
[ capo	-16
[ cariste	7
[ cartei	-15
[ casa	-13
[ catego	-11
[ cfo	-19
[ chain	-12
[ charge	-47
[ cheffe	-17
[ chief	-16
[ client	7
[ cloud	27
[ colloq	-15
[ commes	8
[ commun	47
[ compra	15
[ compras	-11
[ compta	15
[ conduc	-28
[ consei	15
[ conser	-72
[ consul	-29
[ contab	15
[ contra	-25
[ contro	31
[ conver	-26
[ cook	-29
[ coorde	9
[ coordi	15
[ crew	-9
[ cto	-51
[ curric	-10
[ custom	54
[ cv	-11
[ dekker	-26
[ depend	33
[ design	-58
[ deux	-15
[ dev	10
[ devops	-11
[ direct	-52
[ direto	-11
[ diretor	-12
[ dirett	-31
[ docente	8
[ docume	-8
[ dossier	-7
[ editor	-10
[ editora	21
[ educad	7
[ educat	23
[ electr	41
[ emploi	-9
[ enferm	22
[ engenh	13
[ engine	-37
[ entret	-16
[ erzieh	8
[ essai	-21
[ execut	-40
[ fachan	-8
[ finali	-10
[ finance	-39
[ fisiot	35
[ front	113
[ fronte	8
[ fundra	13
[ geologo	8
[ gerant	-11
[ gerente	-29
[ gescha	-51
[ gestio	15
[ gestora	-12
[ growth	22
[ head	-41
[ health	10
[ heer	-8
[ higien	7
[ hiring	-33
[ hoofd	-14
[ hr	15
[ hr-adv	-23
[ impieg	26
[ import	7
[ indust	-12
[ inferm	7
[ infirm	15
[ ingeni	24
[ inspec	-9
[ instru	13
[ intern	-10
[ interno	-10
[ intro	-8
[ jefa	12
[ jefe	-22
[ junior	-10
[ jury	-9
[ kandid	-8
[ keer	-17
[ kennen	-10
[ kennis	-19
[ kok	12
[ kunde	-10
[ kwalit	11
[ lavoro	-17
[ lead	-19
[ lectur	14
[ leerkr	11
[ leider	-16
[ leiter	-11
[ leitung	-10
[ line	33
[ logist	17
[ luis	-9
[ magazz	23
[ mainte	11
[ manager	-30
[ market	11
[ mecani	-7
[ medewe	-43
[ medical	11
[ medizi	38
[ meer	-44
[ member	-15
[ mitarb	-36
[ mon	-30
[ motion	47
[ motori	12
[ need	-8
[ night	37
[ notifi	-16
[ nova	-30
[ noveda	-12
[ nueva	-23
[ nurse	-14
[ officer	-54
[ onderw	23
[ ongeve	-7
[ operad	13
[ operat	11
[ organi	-11
[ owner	-9
[ panade	11
[ parale	19
[ partner	-65
[ pessoa	21
[ pflege	-40
[ place	-12
[ planif	11
[ planner	-7
[ plek	-10
[ pm	-25
[ porter	-7
[ positi	-7
[ prep	16
[ prepar	-27
[ presid	-10
[ proces	-18
[ proceso	-19
[ produc	-14
[ product	68
[ profes	33
[ profis	-15
[ progra	10
[ program	30
[ projek	19
[ pruebas	-16
[ quanti	12
[ radiol	7
[ receci	10
[ recepc	11
[ recept	31
[ rechts	13
[ recrui	-36
[ redatt	21
[ refere	18
[ regula	17
[ relati	-7
[ reliab	-10
[ reparto	46
[ report	-9
[ resear	-7
[ respon	-39
[ review	-16
[ ricerca	-34
[ rn	-18
[ sachbe	8
[ saldat	21
[ sales	8
[ scelta	-8
[ schedu	7
[ school	-32
[ second	119
[ securi	12
[ segret	16
[ select	-30
[ selezi	-21
[ senior	55
[ ser	-7
[ servic	17
[ service	12
[ shift	28
[ siguie	-7
[ site	33
[ social	27
[ specia	-29
[ staff	31
[ stage	80
[ stelle	-18
[ store	28
[ strate	23
[ success	-10
[ summer	-33
[ supply	19
[ svilup	12
[ systems	13
[ talent	-23
[ tandar	17
[ tax	62
[ teachi	23
[ teamle	-11
[ techni	9
[ tecnica	-12
[ tecnico	-15
[ termin	-11
[ test	35
[ tornit	7
[ trabal	-21
[ two	-7
[ ux	23
[ vended	10
[ vendeu	15
[ veteri	-12
[ vorsta	-11
[ vorste	-13
[ vp	-21
[ wanneer	-19
[ ward	-7
[ wareho	12
[ weekend	-39
[ werkle	-33
[ werkst	-8
[ werkvo	7
[ wissen	37
[ writer	-22
[ zaken	-23
[.article	-59
[.cap	-59
[.caps	-20
[.city	-19
[.common	-134
[.department	-96
[.digit	-7
[.first name	-124
[.generic	49
[.house	-47
[.house word	56
[.low	-79
[.no name	-113
[.post	-33
[.stop	-24
[.subject	-148
[.term	-23
[.verb	39
] 1	-8
] 3	19
] 30	-7
] 4	11
] 5	32
] 7	21
] 80	-7
] accueil	-7
] acquis	11
] ada	-7
] addetta	-29
] admini	12
] advisor	13
] agence	-7
] agent	-8
] agrono	47
] aide-s	13
] almacen	15
] ammini	19
] analis	-14
] analys	-7
] analyst	16
] arbeit	10
] archit	-7
] area	-13
] assist	-41
] associ	7
] atelier	-17
] atende	26
] auxili	-9
] ayuda	-57
] backend	14
] backer	-12
] balcon	17
] bank	-22
] barista	30
] beleid	-56
] bereic	-75
] betrie	7
] bewerb	-9
] biblio	41
] biolog	30
] bloc	74
] boa	-7
] boas	-7
] boise	-12
] burger	9
] busque	-10
] buyer	25
] caixa	23
] calidad	42
] camare	13
] cartei	-13
] centra	26
] centro	-12
] chef	-16
] civil	45
] client	-17
] cliniq	9
] collab	-7
] commes	8
] compra	32
] compta	8
] conduc	-68
] confer	-64
] confez	19
] confir	-8
] conosc	-9
] consei	-14
] conser	-99
] consul	-52
] contab	55
] contin	-11
] contra	70
] contri	69
] conver	-8
] cook	-42
] coorde	-16
] coordi	17
] credit	16
] crew	-12
] cto	-54
] cultur	8
] culture	-16
] data	-11
] datos	16
] dayton	-47
] defini	-7
] dekker	-20
] dental	13
] depend	80
] design	55
] desk	96
] develo	23
] devops	-38
] dienst	10
] digital	39
] direct	-54
] dirett	-10
] docente	-78
] domici	75
] driver	9
] econom	43
] editor	11
] editora	14
] educad	-8
] educat	25
] einkauf	-12
] einlad	-7
] elektr	-8
] energi	10
] energia	-13
] enferm	11
] engine	-92
] enologa	8
] entret	12
] entsch	-9
] equipe	-24
] erzieh	11
] especi	-42
] estima	22
] fachan	17
] falamos	-11
] fils	-11
] finali	-10
] financ	52
] fisiot	36
] genera	-7
] general	9
] gerant	-10
] gerente	-12
] gescha	-12
] gestor	-8
] go	-37
] grafica	18
] groep	-46
] halifax	-39
] head	-22
] herrera	-9
] hibrido	-27
] higien	-24
] hoofd	-21
] horario	-13
] hr	-21
] hr-adv	-23
] ii	32
] impieg	-7
] imprev	-9
] indust	33
] inferm	7
] infirm	27
] inform	10
] ingeni	-29
] inkoper	7
] instan	33
] intere	-20
] interi	-18
] interna	-21
] interv	-12
] jour	-11
] junior	17
] juri	-11
] juridi	23
] kennen	-13
] kok	26
] kunden	12
] kwalit	9
] labora	22
] lagerl	8
] lead	40
] lectur	-13
] leeds	-9
] leerkr	-30
] lehrkr	-70
] leider	-21
] leiter	-35
] leitung	-43
] local	15
] locale	20
] logist	21
] loja	8
] look	-12
] machin	21
] magazz	25
] mainte	-7
] manage	11
] manager	25
] manten	11
] marche	-8
] market	-16
] markets	10
] mathem	-8
] mecani	-16
] medewe	-44
] media	19
] medica	9
] medico	10
] meer	-46
] member	16
] mierco	-7
] minuten	-7
] mission	-10
] mitarb	-50
] moment	-10
] motori	-26
] museum	9
] n	-11
] nieuws	11
] nights	-10
] notifi	-16
] nurse	-37
] obra	13
] office	33
] officer	-49
] oficial	-13
] operac	13
] operad	-14
] operat	-39
] oportu	-12
] organi	-10
] owner	11
] paghe	-51
] parale	46
] partner	-18
] paymen	58
] person	-11
] pflege	-22
] pharma	42
] planner	61
] planta	11
] pleno	35
] pm	-17
] polizia	-12
] porter	13
] prepar	-42
] presen	-35
] proces	7
] produc	39
] produk	14
] produz	-8
] profes	-33
] progra	20
] projec	-33
] projek	24
] projet	-12
] qualid	41
] qualite	19
] quarta	-16
] receci	9
] recepc	12
] recept	62
] recher	-7
] rechts	14
] recrui	-30
] redatt	9
] ref	-13
] refere	-19
] regist	-20
] rencon	-43
] reparto	-9
] respon	-51
] review	-12
] rh	-34
] riesgos	8
] sachbe	-17
] sala	14
] saldat	22
] sales	-7
] sap	8
] screen	-7
] secret	-21
] segura	-36
] selecao	-13
] servic	65
] service	-39
] shift	-9
] sinist	7
] social	23
] softwa	13
] sozial	56
] specia	14
] spot	-36
] sre	13
] stand	-59
] starts	-15
] success	33
] superi	-25
] superv	15
] survey	9
] talent	-18
] tandar	8
] tarde	-32
] teacher	-46
] teamle	-47
] techni	14
] tecnic	-24
] tecnica	-74
] tecnico	-56
] tempor	-7
] temps	-18
] termin	-7
] therap	7
] tienda	8
] trabal	48
] travaux	7
] ufficio	-10
] up	-7
] vended	13
] vendeu	32
] vendre	-11
] verkau	10
] vertri	8
] viaje	-9
] video	19
] vorsta	-11
] vp	-21
] wanneer	-19
] web	10
] werkle	-31
] werkst	-25
] winkel	28
] writer	8
].article	-35
].cap	-22
].caps	-15
].city	-45
].common	-36
].department	-30
].digit	-131
].first name	-52
].generic	-14
].house	-83
].house word	26
].low	-121
].no name	-123
].post	-32
].stop	24
].subject	-96
].term	-63
].verb	29
always longer	-64
always longer, often	-84
g"	10
g&	90
g(	-145
g)	25
g),	79
g,	-104
g-	-90
g/	-31
g¤	-54
h abile	-7
h agent	31
h alyst	26
h anica	15
h anico	-44
h anner	23
h apist	7
h ativa	9
h atore	16
h boa	-42
h boas	-16
h buyer	19
h cadre	-7
h capo	-18
h caria	19
h cfo	-19
h chef	-16
h chief	-16
h ciate	28
h ckend	17
h cnica	-33
h cnico	-25
h cook	7
h cteur	-29
h cto	-62
h ctora	-7
h dante	10
h detta	21
h deuse	22
h dev	9
h dores	-46
h ector	-14
h edora	22
h egada	7
h egata	25
h eider	-25
h eiter	-51
h ekker	-41
h ellte	32
h ember	17
h entin	12
h erant	-11
h erder	-47
h erker	76
h esora	25
h etora	-10
h eveer	-8
h evops	-27
h ferin	15
h ffeur	11
h ficer	20
h gente	8
h gerin	9
h gogin	7
h harge	-50
h head	-42
h heer	-10
h heffe	-15
h heira	12
h heiro	9
h hfrau	13
h hoofd	-18
h icial	-10
h ician	22
h icien	34
h ienst	14
h ienta	21
h igner	29
h iliar	32
h imica	41
h ineer	64
h ional	-29
h isora	16
h istas	-10
h itora	8
h itung	-69
h jefa	10
h jefe	-22
h keer	-20
h kerin	27
h kok	26
h koper	14
h kraft	33
h lead	-11
h legal	29
h lente	7
h lerin	10
h lista	24
h llere	8
h ltant	-10
h ltora	7
h meer	-46
h meira	13
h messa	7
h miere	12
h nager	48
h nante	10
h nator	44
h ndige	12
h nerin	11
h niera	10
h niere	15
h nieur	10
h nista	60
h nizer	-9
h nneer	-21
h nteur	7
h nurse	16
h ogist	10
h oller	32
h ologo	9
h omist	10
h onist	21
h peuta	37
h pista	10
h racht	11
h rador	-13
h rater	7
h rator	13
h rente	-34
h rerin	9
h retor	-13
h riere	11
h riste	12
h riter	8
h rn	-18
h rrera	-9
h rtner	-67
h sable	-16
h savel	-9
h ssora	10
h stand	-7
h stant	-8
h stent	11
h stenz	-7
h stora	-15
h t-end	12
h table	21
h taire	7
h tante	-14
h taria	16
h teira	-12
h tente	28
h terna	-22
h terno	-11
h teuse	7
h tista	26
h tores	-89
h torin	21
h trice	18
h ttore	-17
h uhrer	-46
h uiter	-39
h utive	-42
h visor	15
h vista	-16
h vp	-37
head at 0	209
head at 1	55
head at 2	17
head at 3	-106
head from end 0	108
head from end 1	35
head from end 2	31
head from end 3	36
head from end 4	-35
heads 0	-332
heads 1	43
heads 2	85
heads 3	46
history	223
history alone	90
i 1	-9
i 10h	-8
i 14h	-7
i 20	-8
i 3	18
i 30	-9
i 3d	32
i 4	10
i 5	22
i 6	-11
i 60	-72
i 7	21
i 80	-7
i a	96
i accueil	8
i acquis	-15
i ada	-26
i addetta	21
i admini	27
i affairs	10
i agence	-9
i agent	31
i agente	8
i aide-s	9
i ajudan	9
i al	7
i almacen	23
i am	39
i ammini	15
i analis	18
i analyst	26
i analyt	13
i and	-25
i andere	-21
i another	-18
i antici	-7
i applyi	-7
i appren	18
i arbeit	9
i archiv	9
i area	16
i arriva	-7
i ask	-7
i asset	7
i assist	30
i associ	8
i at	-7
i atelier	-26
i au	-17
i auswah	-27
i automa	-10
i aux	23
i auxili	33
i ayuda	12
i backend	17
i backer	-15
i balcon	10
i band	-13
i bank	-22
i barista	-14
i bei	-12
i bereic	-77
i bewerb	-14
i beworb	-8
i biblio	26
i bien	-7
i bij	-7
i biolog	30
i bloc	55
i boa	-42
i boas	-16
i boise	-12
i bolsa	-9
i branch	-14
i brand	22
i brasse	22
i buen	-14
i burger	9
i busine	7
i busque	-19
i buyer	19
i cadre	-7
i calidad	21
i call	-7
i camare	12
i cambio	-10
i campai	20
i candid	-61
i capital	7
i capo	-18
i cartei	-16
i casa	-13
i ce	23
i cell	-16
i centra	26
i centro	21
i cfo	-19
i chain	12
i charge	-49
i chat	-7
i check	-8
i chef	-16
i cheffe	-18
i chief	-16
i civil	39
i client	-12
i cliniq	8
i cloud	25
i cnc	9
i colegio	-32
i colloq	-16
i com	-16
i comme	-18
i commes	7
i commun	9
i company	18
i compra	15
i compta	15
i comput	9
i con	-8
i conduc	-40
i confer	-75
i confez	14
i confir	-9
i conosc	-9
i consei	14
i conser	-95
i consul	-45
i contab	20
i contin	-13
i contra	28
i contri	66
i contro	47
i conver	-48
i convid	19
i convoc	-10
i cook	7
i coordi	30
i correc	-15
i credit	14
i cto	-62
i culture	-16
i curric	-10
i custom	56
i cv	-12
i d'	43
i da	-17
i das	-12
i data	40
i datos	7
i dayton	-48
i de	86
i defini	-8
i dekker	-41
i della	-8
i den	-11
i dental	25
i depend	21
i der	-22
i desenv	15
i design	10
i desk	75
i determ	-14
i deux	-17
i dev	9
i develo	31
i devops	-27
i di	54
i die	-10
i dienst	9
i digital	39
i direct	-75
i direto	-12
i diretor	-13
i dirett	-30
i do	23
i docume	-8
i domici	72
i dossier	-7
i du	-41
i e	-15
i econom	8
i editora	10
i edt	-7
i educat	16
i einkau	7
i einkauf	-17
i einlad	-8
i einste	-9
i el	-22
i electr	47
i ellen	-18
i em	36
i emploi	-9
i en	36
i energi	8
i energia	-13
i energie	20
i enferm	16
i engenh	20
i engine	16
i entrev	-8
i entsch	-10
i equipe	-17
i erst	-9
i especi	8
i essai	-23
i est	-15
i esta	-24
i et	15
i etat	23
i ete	-9
i example	-20
i execut	-42
i experi	-7
i export	9
i fachan	15
i falamos	-11
i fehlen	-7
i fils	-11
i finali	-11
i financ	49
i finance	-39
i fiscal	7
i fisiot	30
i for	-14
i fourni	8
i from	-11
i front	110
i front-	12
i full	8
i fundra	13
i fur	119
i genera	-7
i general	8
i geologo	7
i gerant	-11
i gerente	-32
i gescha	-39
i gestio	9
i gestor	-8
i gestora	-15
i go	43
i groep	13
i growth	23
i ha	-14
i halifax	-39
i head	-42
i health	9
i heer	-10
i herrera	-9
i hibrido	-27
i hiring	-33
i hoofd	-15
i horario	-18
i hotel	-16
i hr-adv	-24
i ii	13
i im	26
i impieg	25
i import	7
i imprev	-9
i in	32
i indust	18
i infirm	13
i inform	14
i ingeni	9
i inspec	-9
i instan	25
i instru	18
i intere	-23
i interet	-11
i interi	-19
i interna	-22
i interno	-11
i interv	-22
i intro	-8
i is	-16
i ist	-14
i it	39
i java	9
i jefa	10
i jefe	-22
i jour	-11
i juri	-12
i juridi	22
i jury	-9
i kaleida	-7
i kandid	-15
i keer	-20
i kennen	-22
i kennis	-20
i kennzi	16
i klinik	-7
i kok	26
i kuchen	-30
i kunde	-14
i kunden	10
i kwalit	9
i l'	17
i la	-30
i labora	16
i lagerl	7
i langs	-14
i las	-7
i lavoro	-20
i le	-9
i lead	-11
i leblond	-11
i leeds	-9
i leerkr	10
i legale	18
i leider	-38
i leiter	-13
i leitung	-22
i line	19
i local	15
i locale	19
i logist	32
i look	-13
i luis	-9
i magazi	13
i magazz	17
i mainte	17
i manager	22
i manten	16
i marche	-8
i market	58
i markets	8
i mate	47
i mathem	-9
i mecani	-16
i meccan	-8
i medewe	43
i media	21
i mediat	7
i medica	8
i medical	12
i medico	9
i medizi	37
i meer	-46
i member	17
i mierco	-10
i minuten	-7
i mitarb	14
i moment	-11
i mon	-31
i montes	-15
i motion	42
i motori	10
i muy	-12
i n	-11
i na	-12
i nao	-9
i need	-9
i new	42
i nieuws	11
i night	24
i nights	-10
i no	-13
i non	-8
i nos	-11
i nossa	-7
i notifi	-16
i nova	-31
i noveda	-12
i nueva	-23
i nurse	16
i obra	7
i of	-13
i office	44
i officer	20
i offici	-8
i oficial	-10
i ongeve	-8
i operad	9
i oportu	-12
i oral	-15
i organi	-12
i our	-23
i out	-14
i paghe	14
i para	-12
i parale	28
i pareci	-12
i partner	-67
i paymen	51
i payroll	11
i pedago	26
i person	-7
i pessoa	20
i pflege	-41
i pharma	38
i place	-13
i planif	10
i planner	23
i planta	8
i platfo	54
i plek	-15
i pleno	26
i pm	-17
i polizia	7
i porter	12
i portfo	-9
i portla	-8
i positi	-8
i prep	18
i prepar	-31
i presen	-36
i presid	-10
i proces	-14
i proceso	-22
i product	43
i produk	10
i produz	-8
i profes	42
i profil	-8
i profis	-15
i progra	16
i program	32
i projek	16
i projet	7
i propos	-8
i pruebas	-16
i qualid	15
i qualita	9
i qualite	11
i quality	8
i quanti	12
i quarta	-16
i que	-21
i quelqu	-15
i quinta	-8
i radiol	10
i receci	7
i recepc	8
i recept	28
i rechts	9
i recrui	-51
i redatt	10
i ref	-9
i regist	-8
i regula	16
i reliab	35
i rencon	-43
i reparto	41
i report	-11
i resear	19
i respon	-66
i revenue	-7
i review	-19
i rh	-37
i riccar	-19
i ricerca	22
i richie	-7
i riesgos	8
i rn	-18
i room	9
i sachbe	7
i sala	10
i salcedo	-17
i saldat	13
i saude	11
i scelta	-8
i screen	-16
i se	-13
i second	119
i secret	-12
i securi	18
i segret	15
i sein	-11
i selecao	-15
i select	-31
i seleti	-7
i selezi	-27
i senior	62
i ser	-16
i servic	18
i service	14
i shift	18
i sich	-17
i siguie	-7
i sinist	7
i site	43
i social	48
i softwa	21
i spot	-40
i sr	8
i stage	80
i stand	-62
i start	-10
i starts	-15
i state	15
i stelle	-18
i store	13
i strate	16
i studio	-7
i study	10
i success	44
i summer	8
i superi	23
i superm	12
i superv	15
i supple	-8
i supply	24
i systems	19
i talent	-42
i tandar	8
i tarde	-33
i tasting	15
i tax	63
i teachi	34
i team	-11
i teamle	-14
i techni	63
i tecnic	-17
i tecnica	-33
i tecnico	-25
i tempo	-20
i tempor	-7
i temps	-20
i tengo	-8
i termin	-12
i termo	-23
i test	34
i the	-25
i therap	7
i to	-16
i trabal	24
i travaux	8
i tu	-14
i turnos	-7
i two	-13
i un	-18
i up	-11
i ux	35
i van	-36
i vended	9
i vendeu	11
i vendre	-15
i vertri	12
i viaje	-9
i video	10
i viel	-9
i volta	-7
i voor	-10
i vorsta	-11
i vorste	-14
i vp	-37
i vrijdag	-8
i wanneer	-21
i ward	-7
i wareho	15
i web	10
i weekend	-39
i werk	-42
i werkle	-34
i werkst	-12
i winslow	-12
i wissen	52
i with	-24
i writer	8
i x	-26
i y	-15
i zaken	-26
i zum	32
i zur	19
lang de n 1	54
lang de n 2	-59
lang de n 3	-58
lang en n 1	-92
lang en n 2	22
lang en n 3	70
lang en n 4	129
lang es n 1	-23
lang es n 2	25
lang es n 3	-19
lang es n 4	-38
lang fr n 1	-30
lang fr n 2	71
lang fr n 3	24
lang fr n 4	-30
lang it n 1	-26
lang it n 2	23
lang it n 3	60
lang it n 4	-54
lang nl n 1	17
lang nl n 2	-41
lang nl n 3	18
lang nl n 4	-29
lang pt n 1	-59
lang pt n 2	-33
lang pt n 3	-41
lang pt n 4	-41
more often shorter	-15
n 1	-159
n 2	8
n 3	56
n 4	36
n 5	52
n 6	-48
n 7	-103
nobody	-55
none	69
none ack	-31
none cancellation	158
none invite	26
none of 2	29
none of 4	-16
none of 6	-26
none of 7	11
none of 8	-7
none offer	-149
none proposal	-43
none rejection	-61
none reply	24
none reschedule	145
nth 0	58
nth 2	-115
page body	-49
page entry	26
page quoted	9
page signed	-259
page subject	136
pages	33
read	300
shape cap mixed	-17
shape cap same	-42
shape caps mixed	-13
shape caps same	-7
shape low mixed	-109
shape low same	30
subject<g!	9
subject<g-	70
subject<g/	7
subject<g:	25
subject<g|	33
subject>g	9
subject>g(	161
subject>g)	-123
subject>g),	-36
subject>g)-	-31
subject>g,	-16
subject>g-	177
subject>g.	-11
subject>g/	20
subject>g:	80
subject>g?	-18
subject>g@	-12
subject>g¤	45
times 1	-125
times 2	-90
times 3	10
times 4	46
whole	-72
whole body	61
whole entry	-15
whole signed	-150
whole subject	29
"""
