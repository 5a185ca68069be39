"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	72
- cap low	34
- caps cap	1
- caps caps	-1
- caps low	33
- low cap	-53
- low caps	33
- low low	-7
-.article	-18
-.cap	2
-.caps	25
-.city	-7
-.common	-65
-.department	-40
-.digit	-79
-.first name	-94
-.generic	52
-.house	-101
-.house word	29
-.join	107
-.low	-75
-.no name	-33
-.post	-22
-.stop	-47
-.subject	38
-.term	1
-.verb	-29
< 1	5
< 10	9
< 10:00	-11
< 10:45	-9
< 10h	-1
< 11	10
< 11:00	-2
< 11:30	-2
< 11h	-2
< 12	-14
< 13	12
< 14	-3
< 14h	7
< 15	4
< 15:00	1
< 15h	6
< 16:00	18
< 16h	13
< 17	-2
< 18	-1
< 19	-1
< 1:00	-5
< 2	-5
< 20	-2
< 2025	-2
< 2026	-1
< 26	-1
< 27	8
< 28	-6
< 2pm	9
< 3	6
< 30	8
< 4	-40
< 5	-6
< 6	50
< 7	2
< 8	-13
< 9	4
< 9:30	-2
< 9h	-8
< 9h30	-3
< a	5
< aan	2
< abbiamo	8
< about	7
< abril	6
< acquis	4
< ada	42
< admini	-12
< agrade	1
< ai	-1
< al	-9
< all	-1
< alla	11
< alle	-1
< allega	1
< als	38
< am	-2
< amanha	9
< an	5
< analis	-2
< anche	4
< ancora	8
< and	-9
< android	-2
< annull	6
< antes	-2
< any	2
< ao	13
< applic	8
< applyi	17
< apres	-1
< april	-6
< aprile	1
< aqui	3
< are	-12
< arriva	-5
< as	24
< asi	28
< ask	-7
< assist	-5
< associ	-3
< at	11
< ate	-2
< attach	18
< attend	-1
< au	13
< auch	30
< auf	17
< aus	-9
< auswah	61
< auxili	-21
< avec	-12
< aver	1
< avez	7
< back	-1
< base	-12
< be	9
< bedankt	5
< been	18
< before	-1
< bei	-7
< bene	8
< besetz	2
< best	-46
< bestat	1
< bevest	4
< bewerb	2
< bien	12
< bij	-24
< bis	6
< bitte	-4
< bolsa	11
< bom	-2
< bonjour	-19
< bring	-11
< buenas	6
< buongi	14
< busine	5
< by	-2
< c'est	6
< calend	19
< call	-18
< camila	-3
< can	-40
< cancel	-8
< candid	91
< cara	1
< cargo	13
< casa	-21
< case	10
< cdi	2
< ce	-5
< change	4
< che	6
< chez	2
< ci	-17
< ciao	-22
< client	-1
< cliente	2
< collab	9
< colloq	58
< com	-1
< come	65
< comme	51
< commer	-4
< commis	-4
< como	47
< comple	-10
< comuni	1
< con	-32
< concur	24
< confer	9
< confir	13
< conhec	-2
< conseg	9
< conser	-2
< consigo	-3
< consul	-82
< contac	-2
< contar	-1
< contat	-70
< contin	8
< contra	22
< contro	-1
< conver	-40
< convite	-25
< convoc	-17
< coordi	-1
< cosi	-4
< could	2
< curric	36
< custom	-14
< cv	10
< d'avoir	5
< da	60
< dal	-6
< daniela	-5
< dank	13
< dann	-9
< dans	-4
< das	17
< dass	36
< dat	28
< data	-1
< day	4
< de	32
< decide	-1
< decided	4
< decisi	-30
< dedica	1
< dein	5
< deine	3
< del	73
< della	-16
< dem	-4
< demain	6
< demand	-17
< den	21
< depois	-1
< der	20
< des	3
< descul	-1
< design	-1
< deux	-8
< develo	-5
< di	53
< dia	-16
< dias	-27
< die	17
< dienst	-2
< dir	-8
< direct	4
< dirett	-21
< dispon	-3
< dit	-48
< do	-2
< docume	-25
< domanda	5
< domani	-10
< donner	2
< door	-8
< dossier	-16
< dr	3
< dra	-1
< du	36
< due	1
< e	-19
< echange	2
< editor	-30
< edt	4
< een	42
< ein	8
< eine	31
< einem	8
< einen	15
< einer	7
< einlad	29
< el	-36
< em	-24
< email	11
< employ	1
< empresa	3
< en	4
< engenh	-9
< entao	18
< entre	-1
< entret	13
< entrev	-10
< entro	-1
< equipo	8
< es	42
< espera	1
< est	-3
< esta	-22
< et	-15
< etapa	-2
< ete	-7
< eu	-5
< exampl	-5
< example	35
< experi	-13
< falar	4
< farmac	-1
< fazer	-13
< felici	4
< fica	-22
< final	-6
< first	8
< foi	-22
< for	25
< forward	-1
< frau	-56
< freitag	3
< friday	-1
< from	-22
< funcao	18
< functie	56
< fur	22
< geachte	-3
< general	1
< gente	2
< gentile	-12
< gerente	-1
< gern	25
< gespra	38
< gesprek	48
< gia	-1
< giovedi	-40
< giulia	1
< gmbh	3
< good	-1
< gostar	1
< got	51
< graag	16
< gracias	4
< grazie	-1
< great	-1
< growth	-9
< gustar	-5
< h	2
< ha	-46
< haben	32
< hablam	-1
< half	-1
< has	4
< hat	10
< have	45
< head	-1
< health	-1
< hear	-5
< hebben	11
< hebt	17
< heeft	12
< here	20
< het	13
< hey	-2
< hi	-11
< hier	-1
< hiring	-24
< ho	22
< hola	5
< hora	-1
< hospit	-1
< hotel	1
< hr	-8
< https:	-1
< i	-24
< i'm	-3
< ich	2
< if	2
< ihnen	29
< ihr	-6
< ihre	-40
< ihrer	6
< ik	11
< il	-40
< im	-13
< in	31
< incont	2
< incorp	5
< indeed	25
< ines	-19
< inform	-1
< ingeni	-3
< inscri	5
< intere	48
< interv	24
< invita	-14
< is	-25
< ist	-6
< it	21
< j'ai	-9
< ja	-6
< je	-40
< jeudi	2
< job	1
< join	1
< jueves	-5
< junior	-18
< juridi	-13
< jury	14
< just	-6
< kandid	-11
< kennen	-18
< know	-14
< konnen	1
< l'azie	1
< l'equi	-44
< l'inte	1
< l'offre	24
< la	11
< las	2
< le	-19
< lei	6
< leider	6
< les	-54
< leuk	8
< lieu	4
< like	-65
< line	-4
< lo	16
< logist	-8
< loja	-1
< los	1
< love	3
< lucia	-9
< lugar	34
< lundi	-1
< lunedi	2
< lunes	1
< m	-4
< ma	-9
< maggio	3
< mai	-1
< mais	-1
< manager	-5
< manana	-6
< march	10
< marco	3
< mardi	-1
< market	-5
< mars	13
< martedi	-2
< marz	-1
< marzo	-7
< mas	-42
< matteo	-32
< may	1
< mayo	2
< me	-28
< meet	-12
< merci	4
< mercre	-9
< mesmo	-1
< message	4
< mi	13
< mierco	-2
< min	10
< minutes	-9
< mir	-8
< mit	-15
< mittwo	-1
< mon	-12
< monday	7
< more	-1
< morning	5
< motion	-21
< move	2
< muito	-1
< muss	-1
< mussen	-3
< muy	-1
< my	12
< n	3
< na	-10
< naar	1
< nach	29
< nachst	3
< nao	-1
< ne	-3
< need	11
< next	-23
< nicht	8
< nico	3
< no	44
< noch	-22
< nog	-3
< noi	64
< non	-61
< nos	8
< nossa	25
< nosso	1
< nostra	-3
< notice	7
< notre	-7
< nous	-2
< nouvel	2
< novemb	17
< nuestra	-11
< o	-30
< obriga	-7
< oder	-1
< of	-27
< oferta	11
< offer	2
< office	-1
< oi	13
< ola	-4
< om	12
< on	37
< one	-3
< ons	18
< onsite	17
< onze	-19
< op	20
< operat	-2
< or	-1
< ore	-3
< os	-9
< our	-4
< out	-7
< over	66
< p.m	2
< panel	-1
< par	-5
< para	47
< parler	2
< parte	-34
< partec	2
< partic	-6
< partner	-4
< pas	-16
< pelo	17
< per	137
< pero	-11
< person	14
< pessoa	-3
< phone	9
< place	32
< plaza	12
< please	-9
< plek	40
< plus	-2
< pm	8
< pode	-1
< podemos	1
< podrias	-2
< por	5
< porque	10
< portfo	6
< posici	-1
< positi	14
< posizi	13
< post	-12
< poste	69
< posto	67
< postul	7
< postule	14
< pour	75
< pra	34
< precis	15
< presid	-1
< presso	-3
< princi	-1
< proced	28
< proces	32
< proceso	14
< process	-1
< produc	-4
< product	-9
< prof	-1
< profes	-41
< profil	14
< progra	16
< propon	17
< propos	1
< propose	6
< prossi	-13
< prova	10
< proxima	-2
< prueba	12
< pubbli	2
< public	-1
< puesto	45
< qa	-1
< qualite	22
< quando	3
< quarta	-6
< que	75
< querem	41
< questi	-19
< qui	-40
< quiere	-1
< quinta	6
< re	14
< receiv	2
< recepc	2
< recept	-2
< recrut	45
< recu	5
< ref	5
< refere	3
< relati	5
< rendez	-30
< report	2
< respon	-20
< respos	-3
< result	2
< rh	-16
< ricevu	11
< ringra	-21
< rol	22
< role	20
< round	2
< rui	1
< ruolo	7
< sara	-15
< schedu	6
< school	-8
< screen	-7
< se	-1
< secret	-4
< sede	-1
< see	-1
< segue	-6
< segunda	3
< sehr	2
< sei	6
< selecc	22
< select	88
< seleti	9
< selezi	41
< semaine	-12
< semana	10
< send	-3
< senior	-36
< sent	4
< septem	-20
< ser	52
< sera	-1
< service	-3
< set	-9
< settim	-13
< seu	-11
< sexta	1
< shift	-4
< shortl	3
< si	-5
< siamo	3
< sich	10
< sido	-4
< sie	1
< siguie	3
< sind	1
< site	-2
< so	27
< sobre	20
< social	-6
< softwa	6
< solici	10
< sollic	48
< son	1
< sorry	-4
< soy	11
< spreekt	-31
< sr	-1
< staff	-23
< stata	5
< stato	1
< stelle	40
< store	-4
< su	4
< sua	59
< subject	15
< success	-1
< suite	-12
< suo	11
< superv	-5
< sur	12
< systems	-2
< ta	12
< tal	2
< talent	-5
< talk	5
< tarde	9
< te	8
< team	-18
< teams	-1
< tech	-1
< techni	-21
< teleph	-6
< tempo	2
< tengo	-1
< tenho	-18
< terca	-1
< termin	14
< test	-7
< thank	-4
< thanks	17
< that	2
< the	-79
< thiago	2
< this	5
< through	-17
< thursd	-8
< ti	11
< tienes	-4
< time	-4
< to	-3
< tomorr	23
< trabal	9
< transm	-21
< tres	1
< trouve	-6
< tu	30
< tua	19
< tuesday	-21
< tuo	28
< two	-3
< u	3
< uber	-31
< uhr	-1
< uit	-3
< uitnod	12
< um	12
< uma	-8
< un	-9
< una	-25
< und	-20
< une	-2
< uns	-20
< unser	-9
< unsere	-36
< unterl	14
< up	-2
< update	9
< us	14
< uur	6
< uw	7
< ux	-15
< v	3
< va	3
< vacante	-26
< vacatu	-17
< vaga	36
< vai	-4
< vamos	-1
< van	62
< vendre	-3
< vez	-1
< video	-7
< vielen	5
< viene	-5
< viernes	-4
< visual	-2
< voce	7
< voir	5
< von	8
< voor	56
< vorste	-28
< vos	-10
< votre	56
< vous	-52
< w	-2
< was	-4
< we	-22
< we'd	37
< we'll	-6
< wednes	-8
< week	-7
< weekend	67
< weiter	34
< when	-10
< who	-7
< wij	-13
< will	-29
< wir	33
< with	-55
< woche	2
< work	2
< would	-56
< y	10
< ya	1
< yo	-1
< you	23
< you'll	2
< you're	-8
< your	22
< zoom	-1
< zu	17
< zum	-27
< zur	20
<1 1	-2
<1 12	1
<1 14	2
<1 2	-6
<1 3	-1
<1 30	5
<1 4	-12
<1 a	-31
<1 ada	-10
<1 admini	-11
<1 al	-5
<1 alla	-1
<1 als	151
<1 android	-2
<1 applic	-2
<1 as	25
<1 assist	-5
<1 associ	-2
<1 at	-1
<1 au	-5
<1 bewerb	53
<1 busine	-2
<1 cancel	-2
<1 candid	-22
<1 colloq	-13
<1 come	83
<1 comme	52
<1 como	70
<1 concur	3
<1 confir	-5
<1 consul	-1
<1 contra	-1
<1 conver	-39
<1 convoc	-15
<1 custom	-13
<1 da	8
<1 das	-15
<1 data	-3
<1 de	-44
<1 deine	-10
<1 del	-29
<1 della	-8
<1 den	15
<1 der	7
<1 des	7
<1 develo	-5
<1 di	81
<1 dia	-2
<1 die	-7
<1 do	15
<1 du	11
<1 e	-7
<1 een	48
<1 eine	18
<1 einen	15
<1 el	-52
<1 en	-15
<1 entret	26
<1 entrev	-73
<1 exampl	-5
<1 example	10
<1 for	11
<1 functie	24
<1 geachte	-3
<1 gespra	22
<1 gesprek	44
<1 growth	-8
<1 het	1
<1 hiring	-18
<1 hr	-7
<1 ihre	-9
<1 il	-76
<1 in	-4
<1 interv	11
<1 invita	-8
<1 je	25
<1 job	2
<1 junior	-17
<1 juridi	-13
<1 kennen	-43
<1 la	-84
<1 le	-56
<1 les	-45
<1 lo	-3
<1 logist	-6
<1 manager	-1
<1 market	-6
<1 me	-19
<1 met	-1
<1 motion	-20
<1 next	-8
<1 no	-2
<1 notre	-3
<1 o	-39
<1 of	19
<1 oferta	9
<1 offer	1
<1 onze	-59
<1 operat	-2
<1 our	-5
<1 panel	1
<1 para	64
<1 partner	-1
<1 per	-14
<1 pm	24
<1 positi	26
<1 posizi	2
<1 poste	102
<1 pour	-24
<1 pra	34
<1 proces	24
<1 proceso	11
<1 product	-9
<1 puesto	1
<1 que	18
<1 re	-6
<1 recrut	-27
<1 rh	-21
<1 role	8
<1 schedu	1
<1 select	27
<1 seleti	7
<1 selezi	5
<1 senior	-17
<1 site	-2
<1 sollic	43
<1 sr	-1
<1 staff	-21
<1 stelle	29
<1 store	-1
<1 su	-2
<1 sua	-1
<1 subject	19
<1 success	-1
<1 systems	-2
<1 talent	-5
<1 te	-1
<1 tech	-1
<1 techni	-21
<1 the	-32
<1 to	15
<1 tu	-25
<1 tua	-1
<1 tuo	-7
<1 uitnod	-9
<1 um	4
<1 uma	-1
<1 un	-34
<1 una	15
<1 unser	-9
<1 unsere	-37
<1 update	4
<1 ux	-15
<1 vacante	-8
<1 vacatu	4
<1 vaga	15
<1 van	73
<1 video	-2
<1 voor	63
<1 votre	-12
<1 vous	-5
<1 w	-5
<1 we	-3
<1 wir	-2
<1 with	-36
<1 y	-1
<1 you	-1
<1 your	-49
<1 zum	-31
<1 zur	10
<1.article	72
<1.cap	-70
<1.caps	-32
<1.city	87
<1.common	-14
<1.department	-53
<1.digit	44
<1.first name	-29
<1.generic	65
<1.head	-74
<1.house	43
<1.house word	-23
<1.join	-41
<1.low	-54
<1.no name	-18
<1.post	77
<1.stop	-84
<1.subject	209
<1.term	61
<1.verb	8
<2 1	21
<2 14	-3
<2 15	4
<2 2	6
<2 2025	-1
<2 2026	-1
<2 8	-5
<2 a	-47
<2 about	26
<2 ada	2
<2 al	-10
<2 all	-1
<2 als	-62
<2 am	6
<2 an	-1
<2 and	5
<2 applic	17
<2 applyi	8
<2 as	-3
<2 ask	-3
<2 at	-14
<2 au	7
<2 auf	13
<2 avec	5
<2 be	22
<2 bei	-4
<2 bewerb	-12
<2 bolsa	5
<2 call	-11
<2 cancel	1
<2 candid	18
<2 cargo	6
<2 colloq	25
<2 com	-3
<2 come	-14
<2 como	-2
<2 comple	-10
<2 con	-27
<2 concur	2
<2 confer	7
<2 confir	-7
<2 contra	27
<2 conver	-8
<2 convoc	15
<2 custom	-1
<2 cv	-11
<2 da	-2
<2 dans	-1
<2 das	17
<2 de	-40
<2 del	-3
<2 den	-8
<2 der	2
<2 di	6
<2 die	12
<2 do	-23
<2 docume	-25
<2 donner	3
<2 du	4
<2 e	-9
<2 einlad	17
<2 el	-1
<2 en	3
<2 entret	-20
<2 entrev	27
<2 es	20
<2 et	-4
<2 example	-15
<2 fica	-14
<2 final	3
<2 finali	2
<2 for	-16
<2 from	-5
<2 funcao	6
<2 functie	42
<2 fur	24
<2 gespra	7
<2 gesprek	27
<2 graag	13
<2 h	2
<2 haben	-6
<2 hat	-9
<2 have	4
<2 hr	-1
<2 ihnen	-22
<2 ihre	37
<2 il	-39
<2 in	-30
<2 intere	11
<2 interv	6
<2 invita	4
<2 is	-3
<2 ist	-1
<2 je	-20
<2 job	2
<2 kandid	13
<2 la	-8
<2 las	-4
<2 le	94
<2 lo	18
<2 lugar	33
<2 m	-3
<2 manager	-1
<2 marco	5
<2 mars	-1
<2 me	-2
<2 meet	-8
<2 merci	-1
<2 mit	-7
<2 na	2
<2 no	-2
<2 noch	-29
<2 notre	10
<2 nous	2
<2 o	-4
<2 of	-5
<2 oferta	3
<2 offer	-1
<2 oi	-5
<2 on	24
<2 our	-2
<2 over	-7
<2 par	-3
<2 para	-13
<2 per	54
<2 perfil	1
<2 plaza	12
<2 pm	-7
<2 por	-9
<2 positi	-3
<2 posizi	13
<2 post	-12
<2 poste	-23
<2 posto	40
<2 postul	5
<2 pour	5
<2 presen	7
<2 proced	2
<2 proces	8
<2 proceso	1
<2 profes	-33
<2 propon	-1
<2 puesto	28
<2 que	-15
<2 quinta	11
<2 re	19
<2 receiv	5
<2 recrut	28
<2 rencon	-1
<2 respon	-18
<2 ringra	-1
<2 rol	-12
<2 role	11
<2 ruolo	16
<2 schedu	-3
<2 sede	-1
<2 select	-9
<2 selezi	4
<2 set	-9
<2 si	-4
<2 sie	6
<2 so	22
<2 sollic	2
<2 stelle	19
<2 subject	-1
<2 sur	7
<2 tecnica	1
<2 tecnico	1
<2 termin	28
<2 thanks	-11
<2 that	2
<2 the	-51
<2 time	1
<2 to	-23
<2 uber	-8
<2 uhr	-1
<2 uitnod	21
<2 um	20
<2 uma	-2
<2 un	5
<2 una	-4
<2 uns	1
<2 va	-1
<2 vacante	1
<2 vacatu	-21
<2 vaga	23
<2 van	8
<2 voce	3
<2 voor	-35
<2 votre	4
<2 we	-12
<2 week	-8
<2 wir	10
<2 with	4
<2 y	15
<2 you	-18
<2 your	-11
<2 zum	1
<2.article	95
<2.cap	-89
<2.caps	-48
<2.city	11
<2.common	-73
<2.department	-25
<2.digit	-19
<2.first name	-75
<2.generic	30
<2.head	-81
<2.house	98
<2.house word	-35
<2.join	27
<2.low	-21
<2.no name	-35
<2.post	56
<2.stop	-12
<2.subject	80
<2.term	-3
<2.verb	-46
<< a candid	21
<< a com	-1
<< a e	-3
<< a for	-12
<< a mars	-1
<< a on	-1
<< a para	-1
<< a you	-3
<< ada oi	-5
<< als bewerb	-9
<< als sollic	4
<< als stelle	12
<< applic your	-3
<< bewerb ihre	37
<< busine hr	-1
<< candid votre	5
<< come candid	24
<< confir interv	-3
<< das fur	-2
<< de bolsa	5
<< de candid	13
<< de cargo	6
<< de entrev	18
<< de funcao	6
<< de lugar	13
<< de oferta	3
<< de plaza	12
<< de poste	-10
<< de proceso	1
<< de puesto	29
<< de vacante	21
<< de vaga	26
<< der bei	-2
<< der in	-3
<< di posizi	14
<< di posto	3
<< di ruolo	14
<< die fur	18
<< die in	-1
<< een voor	11
<< el con	-1
<< exampl ada	-4
<< example ada	8
<< for applic	10
<< for interv	12
<< for set	-9
<< for thanks	-11
<< for you	-16
<< functie de	9
<< il con	-17
<< il per	2
<< je voor	-2
<< la a	-1
<< la con	-1
<< la de	-10
<< la en	-1
<< la para	-5
<< la per	-8
<< la por	-2
<< la pour	-9
<< o com	-1
<< of positi	6
<< of post	2
<< oferta la	8
<< our for	13
<< our of	1
<< our with	-6
<< para candid	2
<< para entrev	7
<< per candid	-21
<< per colloq	12
<< per ringra	-1
<< per selezi	4
<< positi die	8
<< poste au	7
<< poste le	57
<< proces do	-5
<< re subject	3
<< seleti proces	7
<< stelle die	4
<< success custom	-1
<< the about	14
<< the all	-1
<< the and	6
<< the at	-8
<< the for	19
<< the in	3
<< the of	-4
<< the on	25
<< the to	-25
<< the with	-9
<< the you	1
<< to applic	11
<< tuo il	-7
<< un pour	-8
<< vacatu de	4
<< vaga a	1
<< van functie	48
<< votre de	-5
<< vous de	-4
<< your for	-36
<^	3
<a 1	-1
<a 10	-1
<a 10h	-2
<a 12	1
<a 14	3
<a 17	-1
<a 2	-6
<a 3	-1
<a 30	5
<a 4	-12
<a 9	-3
<a a	-2
<a aan	-2
<a about	34
<a ada	-10
<a admini	-11
<a al	2
<a all	-1
<a alla	2
<a am	6
<a analis	-2
<a and	6
<a android	-2
<a ao	24
<a applic	7
<a applyi	17
<a ask	-3
<a assist	-5
<a associ	-2
<a at	-10
<a au	-8
<a auf	14
<a auxili	-20
<a be	25
<a bei	2
<a bewerb	44
<a bien	2
<a bij	-23
<a busine	-2
<a cancel	-10
<a candid	37
<a che	3
<a client	-1
<a colloq	4
<a com	-7
<a comple	-10
<a con	-24
<a confer	-1
<a confir	6
<a consul	-1
<a contra	27
<a conver	-39
<a convoc	12
<a custom	-13
<a cv	15
<a dans	-1
<a dat	35
<a data	-3
<a descul	-1
<a develo	-5
<a dia	-2
<a e	-5
<a einlad	-9
<a en	-30
<a entret	27
<a entrev	-35
<a es	20
<a et	-7
<a exampl	-5
<a example	10
<a final	-8
<a from	-6
<a fur	56
<a geachte	-3
<a gespra	37
<a gesprek	37
<a graag	13
<a growth	-8
<a hat	-9
<a heeft	-1
<a hiring	-18
<a hr	-7
<a https:	-1
<a ihnen	-21
<a ik	2
<a in	-3
<a interv	36
<a invita	-7
<a is	-7
<a ist	-2
<a job	3
<a junior	-17
<a juridi	-13
<a kandid	26
<a kennen	-43
<a letter	1
<a logist	-6
<a manager	-1
<a marco	-2
<a market	-6
<a mars	-1
<a marzo	-2
<a me	-20
<a meet	-8
<a met	-1
<a mit	-4
<a motion	-20
<a na	3
<a naar	5
<a no	6
<a noch	-4
<a nous	2
<a offer	1
<a on	25
<a one	-2
<a onsite	12
<a op	17
<a operat	-2
<a ou	1
<a out	-6
<a over	44
<a p.m	2
<a panel	1
<a par	-3
<a para	81
<a parler	2
<a partner	-1
<a per	34
<a place	50
<a pm	19
<a por	-2
<a positi	7
<a postul	6
<a pour	-6
<a pra	34
<a presen	7
<a proces	26
<a proceso	11
<a process	9
<a product	-9
<a profes	-38
<a prova	8
<a que	5
<a quinta	-4
<a receiv	6
<a recrut	-7
<a regist	-2
<a respon	-18
<a rh	-16
<a role	8
<a screen	-6
<a secret	-5
<a select	37
<a seleti	7
<a selezi	5
<a semana	14
<a senior	-17
<a service	-3
<a set	-9
<a si	-4
<a sich	37
<a sie	8
<a sobre	23
<a softwa	6
<a sollic	47
<a sorry	-3
<a staff	-21
<a stelle	27
<a sua	13
<a subject	19
<a suite	-7
<a systems	-2
<a talent	-5
<a team	-18
<a techni	-21
<a termin	-24
<a thanks	-12
<a that	2
<a time	2
<a to	-42
<a tuo	-7
<a uber	-7
<a uitnod	-9
<a und	2
<a uns	-3
<a update	4
<a us	20
<a ux	-15
<a video	-2
<a voce	3
<a voor	99
<a vorste	-26
<a vous	-5
<a w	-5
<a we	-11
<a week	-3
<a wir	5
<a with	-49
<a you	5
<c cap cap	-62
<c cap caps	-4
<c cap low	-146
<c caph cap	-31
<c caph low	-7
<c caps cap	-25
<c caps caps	-2
<c caps low	-14
<c low cap	190
<c low caps	-43
<c low low	-25
<c lowh low	-16
<g	-55
<g!	-2
<g"	24
<g&	-14
<g(	32
<g).	14
<g,	-21
<g-	45
<g.	-45
<g/	-13
<g:	43
<g;	-10
<g>	-4
<g?	-8
<g@	-5
<g|	36
> 1	38
> 10:00	22
> 10:30	53
> 11	3
> 11:00	64
> 12	10
> 13	6
> 14	26
> 14:00	-6
> 14h	5
> 15	25
> 16	-7
> 17	-62
> 17h	2
> 19	-23
> 1er	6
> 2	27
> 20	56
> 2026	-3
> 23	13
> 24	2
> 25	2
> 26	-7
> 27	-12
> 28	9
> 29	3
> 2:30	-7
> 3	13
> 30	-14
> 31	12
> 4	-20
> 45	-19
> 5	-17
> 6	26
> 60	78
> 7	-12
> 8	36
> 9	5
> 9:30	-3
> 9h30	-10
> a	-17
> aan	2
> ab	2
> abbiamo	11
> about	8
> abril	-3
> acquis	-6
> ada	-13
> admini	-2
> after	-35
> agenda	-8
> agrade	6
> al	-33
> all	-3
> alla	2
> alle	34
> als	55
> am	-56
> amanha	-7
> ammini	-3
> analis	-2
> ancora	6
> and	-29
> ano	-3
> antes	-4
> any	-21
> ao	-2
> applic	9
> april	-7
> aprile	12
> aqui	31
> arbeit	-3
> are	-3
> arriva	-2
> as	20
> asi	-11
> assist	3
> at	13
> au	-66
> auch	4
> auf	13
> august	-14
> auswah	-3
> availa	-15
> avant	-12
> avec	-40
> avons	3
> avril	3
> back	-2
> be	8
> been	8
> before	17
> bei	9
> below	2
> bien	13
> bij	59
> binnen	-27
> bis	16
> bitte	-9
> boa	-3
> board	-2
> bring	27
> brutos	-2
> busine	5
> but	-24
> by	-18
> ca	4
> calidad	-6
> call	-6
> calma	-3
> can	-3
> cancel	28
> candid	18
> carta	2
> cdi	7
> ce	-22
> chat	4
> che	2
> chez	10
> ci	-81
> civil	-35
> client	-5
> cliente	4
> colloq	-3
> com	4
> comerc	-2
> comme	-26
> commer	-2
> commis	7
> como	-3
> compar	29
> comple	-12
> comuni	-7
> con	10
> confir	10
> conosc	-2
> conseg	21
> conser	-3
> consid	7
> consul	-2
> contac	-18
> contra	-35
> contro	-28
> conver	38
> convoc	-25
> coordi	-2
> correc	-4
> could	20
> curric	10
> cv	6
> d'un	7
> da	21
> dabei	-29
> dal	13
> dan	-17
> dann	-2
> dans	5
> das	4
> data	4
> de	-31
> decide	5
> decidi	9
> decisi	3
> del	12
> della	5
> der	22
> des	9
> descul	-3
> deux	11
> di	-37
> dia	3
> dias	-14
> die	31
> dienst	-12
> dinsdag	27
> direcc	3
> direct	13
> dirett	3
> distin	-5
> distri	2
> dit	-13
> do	-11
> domani	-27
> donc	19
> donder	12
> donner	-10
> door	2
> dossier	-52
> dr	45
> du	49
> due	-5
> e	41
> edt	-11
> een	19
> ein	-11
> eine	36
> einem	9
> einen	-12
> el	16
> em	-6
> en	-35
> engine	-4
> entao	-3
> entre	3
> entret	-2
> entrev	-18
> entro	-8
> entsch	-3
> erhalt	2
> es	11
> espera	-4
> est	-24
> esta	17
> este	-2
> et	9
> ete	-4
> exampl	-9
> example	-3
> experi	9
> fabrica	-2
> favor	5
> februa	3
> fica	-2
> ficou	5
> final	-3
> finali	4
> financ	-30
> fine	7
> first	4
> foi	21
> for	-23
> free	-11
> freitag	2
> friday	15
> from	27
> fue	2
> fur	-54
> geben	16
> general	-3
> gente	13
> gern	-17
> gerne	3
> gescha	14
> gesprek	-2
> get	4
> gia	-6
> giovedi	6
> gmbh	-3
> go	-8
> goed	4
> got	-5
> gracias	3
> grazie	2
> group	2
> gut	25
> h	2
> ha	57
> haben	-27
> has	11
> hast	10
> hasta	5
> hat	-23
> have	-5
> health	-5
> hear	-3
> hebben	7
> helaas	64
> hemos	4
> here	-6
> het	3
> heure	-14
> heures	3
> hiring	23
> horas	-2
> i	-15
> i'm	-4
> ich	-24
> id	9
> ihnen	3
> ihre	6
> ii	-5
> ik	-17
> il	-7
> im	-7
> in	-13
> indete	11
> indust	-14
> inform	-13
> inicio	8
> intere	36
> intern	4
> interv	-40
> is	-11
> ist	-8
> it	5
> j'ai	8
> ja	2
> january	-5
> je	-53
> jeudi	3
> job	24
> jueves	26
> july	12
> june	8
> junior	-3
> kennen	-38
> kennzi	13
> know	-10
> la	-7
> labora	-3
> laden	5
> las	8
> le	33
> lead	-2
> leider	10
> les	2
> like	-6
> link	-9
> livello	7
> lo	12
> logist	-2
> loja	3
> los	5
> lucia	-2
> lugar	2
> lundi	-2
> lunedi	-12
> lunes	-13
> m	-8
> ma	-2
> maandag	-3
> maart	22
> madame	-5
> maggio	4
> mai	13
> mainte	-3
> maio	-2
> mais	15
> manager	-2
> manana	3
> manute	-4
> mar	4
> march	7
> marco	2
> mardi	23
> market	-5
> mars	-12
> martes	10
> marz	62
> marzo	17
> mas	-33
> mayo	2
> me	38
> meccan	10
> meet	-4
> meme	4
> merci	20
> mercol	33
> mercre	14
> mes	-4
> mesmo	-4
> mi	45
> mich	-2
> mierco	16
> minuten	-5
> minutes	-19
> mir	16
> mit	-3
> mittwo	3
> mochten	-21
> moment	13
> monday	2
> montag	11
> morgen	9
> muito	-4
> na	-14
> naar	4
> nach	-14
> nada	-34
> nao	52
> ne	4
> necesi	2
> new	-44
> next	-29
> nicht	13
> no	7
> noch	-6
> nog	-17
> non	13
> nos	-11
> nossa	-5
> nosso	-9
> nostro	-19
> not	23
> notre	28
> novemb	-5
> o	-27
> obriga	-3
> of	-22
> offer	-3
> office	17
> om	3
> ons	-5
> onze	15
> op	26
> open	-49
> opening	21
> operac	-2
> operat	-2
> ora	-11
> ore	-6
> os	-4
> ou	18
> our	-20
> out	10
> over	-6
> panel	5
> par	61
> para	16
> paris	-5
> parler	-3
> part	14
> partic	-6
> partir	10
> pas	31
> passt	-4
> pela	11
> per	29
> perfil	-3
> pero	-11
> person	13
> persona	-11
> piu	5
> place	4
> planta	-2
> plaza	5
> please	-23
> pleased	5
> pleno	-10
> plus	-15
> pm	-10
> pode	9
> podemos	-18
> por	28
> portal	2
> portfo	-4
> positi	21
> post	15
> poste	-9
> posto	-2
> pour	27
> pra	11
> precis	-2
> prefer	-8
> presen	2
> presso	4
> proced	-10
> produc	-19
> profil	27
> profilo	5
> progra	-5
> projet	-2
> propos	7
> proxim	-12
> qualid	-7
> qualita	-9
> qualite	-8
> quarta	11
> que	-11
> queda	8
> quinta	4
> r	20
> re	-19
> read	16
> realiz	12
> receiv	2
> recept	-3
> recibi	17
> ref	9
> refere	-10
> regist	17
> regret	-13
> remerc	4
> rencon	27
> reponse	7
> respon	2
> respue	-4
> resta	2
> result	7
> review	14
> rh	-3
> ringra	6
> role	14
> rui	-19
> sala	-6
> salario	9
> saluta	-5
> same	-3
> sante	-9
> sara	2
> saude	-5
> schedu	5
> school	8
> se	60
> search	9
> sede	-4
> segunda	-20
> sehr	3
> sein	-18
> selezi	2
> semana	-7
> send	9
> senhora	2
> senior	-13
> ser	3
> servic	11
> set	-29
> settem	2
> settim	17
> seu	-7
> should	-16
> si	28
> siamo	-2
> sich	19
> sie	-15
> sind	3
> site	-8
> social	-5
> softwa	6
> sollic	-6
> son	3
> sono	2
> sorry	-15
> souhai	53
> start	33
> stata	-7
> studio	2
> su	11
> superi	-2
> sur	-4
> suspen	21
> take	2
> talk	-36
> tarde	4
> team	10
> techni	2
> tecnica	30
> tecnico	-3
> telefo	-2
> ter	24
> terca-	4
> that	5
> the	-41
> then	35
> through	8
> thursd	4
> ti	-63
> times	4
> to	30
> tres	-3
> tu	-18
> tudo	2
> tuesday	-12
> two	-11
> u	-5
> uhr	-8
> um	5
> uma	13
> un	8
> una	19
> und	-31
> une	-16
> univer	14
> uns	13
> unser	6
> unserem	38
> unsubs	-2
> unterl	16
> until	-38
> up	-19
> us	-12
> uur	11
> uw	-4
> va	7
> vai	-12
> vamos	-3
> van	6
> vendre	8
> venerdi	4
> vers	-2
> viernes	-22
> visser	-8
> voce	46
> von	2
> voor	15
> vorste	16
> votre	-49
> vous	66
> want	-9
> was	-20
> wat	2
> we	-4
> we'll	-21
> we've	-19
> wednes	7
> week	-11
> werden	-22
> what	-3
> when	-10
> who	-36
> wij	40
> will	-7
> wir	-69
> with	-10
> woche	-29
> woensd	6
> would	-2
> wurde	16
> y	-35
> ya	-2
> you	-7
> your	7
> zoom	-8
> zu	-28
> zum	15
>$	13
>1 1	-6
>1 10	-2
>1 14	-7
>1 16	-4
>1 2025	-24
>1 2026	-7
>1 3	-3
>1 4	-5
>1 5	-3
>1 7	-6
>1 a	-28
>1 aan	-11
>1 ab	2
>1 abbiamo	2
>1 ada	-10
>1 agrade	-5
>1 al	8
>1 alla	-2
>1 am	-37
>1 ammini	-3
>1 an	50
>1 and	-13
>1 aqui	31
>1 as	-13
>1 at	20
>1 au	-8
>1 auf	51
>1 before	-15
>1 bei	15
>1 bij	45
>1 bitte	-2
>1 bring	-5
>1 candid	-2
>1 che	-17
>1 chez	51
>1 ci	-5
>1 civil	-7
>1 client	-3
>1 com	-7
>1 comerc	-2
>1 commer	-2
>1 como	-2
>1 con	16
>1 contra	-9
>1 contro	-27
>1 convoc	-29
>1 could	32
>1 da	3
>1 dans	9
>1 das	9
>1 de	-94
>1 del	17
>1 della	-3
>1 den	-2
>1 der	42
>1 des	-15
>1 di	38
>1 dia	4
>1 die	11
>1 digital	-2
>1 do	11
>1 dr	-11
>1 du	-17
>1 e	-15
>1 een	-4
>1 el	18
>1 em	-2
>1 en	22
>1 engine	-3
>1 entret	2
>1 entrev	2
>1 entro	2
>1 es	18
>1 est	52
>1 esta	3
>1 et	36
>1 financ	-30
>1 foi	4
>1 for	-9
>1 friday	2
>1 from	27
>1 fur	-55
>1 general	-2
>1 gracias	3
>1 ha	-27
>1 haben	-34
>1 has	11
>1 hat	-11
>1 het	11
>1 i	-11
>1 i'm	17
>1 ich	3
>1 if	-3
>1 ihre	17
>1 ii	-5
>1 ik	-14
>1 il	-18
>1 im	-12
>1 in	-9
>1 interv	-10
>1 is	7
>1 ist	10
>1 ja	5
>1 je	-73
>1 job	7
>1 junior	-3
>1 kennen	-42
>1 kennzi	27
>1 la	28
>1 le	46
>1 lo	3
>1 lucia	-2
>1 madame	-3
>1 me	-8
>1 merci	-44
>1 mi	26
>1 mit	6
>1 na	-31
>1 nao	32
>1 ne	-3
>1 new	-47
>1 next	-13
>1 nicht	13
>1 no	10
>1 non	6
>1 nos	-11
>1 notre	-4
>1 nous	64
>1 novemb	2
>1 obriga	-2
>1 of	-19
>1 office	-4
>1 oktober	-3
>1 on	27
>1 op	15
>1 operat	-5
>1 ou	-16
>1 our	-2
>1 para	18
>1 per	15
>1 pero	-12
>1 please	-12
>1 pleno	-9
>1 podemos	-14
>1 por	8
>1 positi	25
>1 post	15
>1 pour	33
>1 pregun	16
>1 presso	10
>1 qualita	-8
>1 que	-116
>1 queda	7
>1 qui	-20
>1 re	-3
>1 ref	20
>1 req	34
>1 role	64
>1 se	10
>1 search	9
>1 senhora	-2
>1 senior	-11
>1 si	28
>1 sie	-6
>1 so	2
>1 social	-3
>1 su	-3
>1 sua	34
>1 te	7
>1 team	-14
>1 tecnica	-3
>1 tecnico	-2
>1 the	-10
>1 ti	-4
>1 to	-31
>1 tu	-7
>1 um	-5
>1 un	12
>1 una	-4
>1 und	-30
>1 unsubs	-2
>1 vacancy	2
>1 van	23
>1 visser	-7
>1 voce	-5
>1 voor	-62
>1 votre	-56
>1 vous	62
>1 we	10
>1 we've	-19
>1 will	-5
>1 wir	-23
>1 with	-2
>1 would	-2
>1 wurde	7
>1 y	-15
>1 ya	2
>1 you	-12
>1 you'll	-4
>1 your	-4
>1 zu	-20
>1.article	2
>1.cap	-4
>1.caps	-24
>1.city	13
>1.common	-50
>1.department	-14
>1.digit	6
>1.first name	-24
>1.generic	37
>1.head	-62
>1.house	-88
>1.house word	-14
>1.low	45
>1.no name	17
>1.post	109
>1.stop	29
>1.subject	45
>1.term	95
>1.verb	-5
>2 11:00	-3
>2 12	4
>2 13	4
>2 14	-3
>2 14h	7
>2 2	26
>2 20	-4
>2 2025	-2
>2 21	40
>2 26	-7
>2 3	-35
>2 30	4
>2 4	-8
>2 6	-3
>2 7	-6
>2 8	25
>2 9	-2
>2 9h	-9
>2 a	10
>2 ada	-6
>2 admini	-2
>2 agrade	7
>2 al	-4
>2 all	-2
>2 am	4
>2 an	-6
>2 and	-6
>2 april	49
>2 are	3
>2 arriva	-2
>2 as	-10
>2 at	22
>2 au	4
>2 auf	10
>2 avons	4
>2 be	2
>2 been	9
>2 bei	-4
>2 bien	6
>2 calidad	-5
>2 call	-5
>2 candid	7
>2 chez	-3
>2 com	-2
>2 commis	-14
>2 comuni	52
>2 con	11
>2 confer	2
>2 confir	12
>2 contra	-39
>2 contro	-2
>2 cv	11
>2 da	22
>2 das	5
>2 data	4
>2 de	23
>2 del	34
>2 den	5
>2 der	-38
>2 des	-2
>2 di	10
>2 dia	14
>2 die	-18
>2 direct	4
>2 dispon	14
>2 do	-24
>2 donder	2
>2 donner	3
>2 dr	-4
>2 e	9
>2 een	-7
>2 ein	-4
>2 eine	-6
>2 el	-10
>2 em	-2
>2 empresa	6
>2 en	-29
>2 entret	-4
>2 entrev	-5
>2 es	-5
>2 est	-3
>2 esta	15
>2 et	-12
>2 ete	8
>2 exampl	-7
>2 for	-45
>2 freitag	69
>2 fur	24
>2 gespra	3
>2 ha	-8
>2 haben	3
>2 has	-2
>2 hat	-6
>2 have	-2
>2 hebben	5
>2 het	-12
>2 i	-8
>2 ich	3
>2 ihnen	-5
>2 il	9
>2 in	6
>2 inform	-4
>2 intere	55
>2 interv	-30
>2 is	-38
>2 ist	-31
>2 january	-4
>2 je	37
>2 jeudi	9
>2 job	5
>2 jueves	27
>2 june	-14
>2 konnen	-29
>2 la	49
>2 labora	-2
>2 las	-2
>2 le	-9
>2 like	-2
>2 lo	-2
>2 los	12
>2 lundi	-2
>2 lunes	-14
>2 mais	-2
>2 mar	4
>2 march	5
>2 mardi	6
>2 market	-4
>2 martes	3
>2 marzo	-2
>2 mas	-23
>2 me	-18
>2 meet	2
>2 merci	-8
>2 mercol	31
>2 mesmo	-3
>2 mi	28
>2 mierco	17
>2 mit	-10
>2 mittwo	3
>2 montag	-5
>2 na	2
>2 nao	23
>2 no	9
>2 non	10
>2 nous	-2
>2 o	-35
>2 of	8
>2 on	-56
>2 ons	-4
>2 ontvan	2
>2 onze	13
>2 op	-3
>2 operat	3
>2 partir	12
>2 pela	17
>2 per	2
>2 please	-2
>2 pm	-8
>2 por	36
>2 positi	-2
>2 pour	-3
>2 presso	-4
>2 proced	-10
>2 produc	-2
>2 profes	-3
>2 projet	-2
>2 qualid	-7
>2 quarta	11
>2 que	23
>2 quinta	8
>2 recibi	8
>2 recrui	-2
>2 ref	-8
>2 regist	5
>2 respon	2
>2 ringra	-2
>2 role	-2
>2 sala	-7
>2 se	-5
>2 ser	4
>2 servic	2
>2 si	-2
>2 sich	-30
>2 sie	-15
>2 sorry	15
>2 stata	10
>2 stato	2
>2 studio	79
>2 su	3
>2 sua	-14
>2 te	19
>2 team	-15
>2 tempo	-11
>2 that	-21
>2 the	32
>2 ti	-2
>2 time	3
>2 to	-17
>2 tu	-13
>2 two	-4
>2 um	17
>2 uma	-2
>2 un	9
>2 una	-4
>2 und	3
>2 une	-15
>2 unserem	38
>2 us	-2
>2 uur	32
>2 venerdi	-3
>2 voce	30
>2 voor	84
>2 votre	-5
>2 vous	-48
>2 we	70
>2 wir	-59
>2 with	-18
>2 y	-2
>2 you	18
>2 your	-5
>2 zum	-3
>2.article	24
>2.cap	-44
>2.caps	39
>2.city	72
>2.common	-12
>2.department	8
>2.digit	18
>2.first name	34
>2.generic	-12
>2.head	25
>2.house	77
>2.house word	-2
>2.join	36
>2.low	-50
>2.no name	-10
>2.post	-44
>2.stop	15
>2.subject	46
>2.term	23
>2.verb	91
>> a bien	4
>> a la	47
>> a las	-8
>> a partir	12
>> a tempo	4
>> ada exampl	-7
>> at the	-7
>> bei der	6
>> bij de	42
>> could you	32
>> de calidad	-5
>> de la	-10
>> de labora	-2
>> de projet	-2
>> de qualid	-7
>> e la	8
>> e stata	11
>> e stato	2
>> el lunes	-14
>> el martes	2
>> el mierco	14
>> en la	-5
>> en nuestra	2
>> et vous	7
>> has been	9
>> il colloq	3
>> in der	-42
>> in the	4
>> interv with	4
>> merci de	11
>> na quinta	7
>> no dia	11
>> nous vous	6
>> on the	-3
>> para a	8
>> para el	5
>> per la	3
>> pregun por	16
>> with our	3
>> with the	4
>> with us	-2
>> y no	-17
>> you are	4
>c cap cap	6
>c cap caps	-8
>c cap low	-70
>c caph cap	-12
>c caps cap	-15
>c caps low	-19
>c low cap	-20
>c low low	-78
>c lowh cap	9
>c lowh low	-66
>g	19
>g!	3
>g!!	2
>g"	71
>g$	-2
>g%	-82
>g(	39
>g)	3
>g)(	-3
>g),	-47
>g).	-3
>g+	-17
>g,	-29
>g-	24
>g.	13
>g.,	-5
>g/	38
>g:	-11
>g;	-11
>g?	-11
>g|	8
>g¤	154
[ 10h	-3
[ 14h	-2
[ ada	-6
[ addetta	21
[ adjunto	-2
[ admini	27
[ agente	8
[ aggior	-2
[ agrade	-2
[ analis	9
[ analyst	-18
[ andere	-4
[ android	3
[ applic	-2
[ applyi	-10
[ assist	11
[ associ	-11
[ assunz	-2
[ auswah	-25
[ auxili	39
[ backend	15
[ barista	7
[ besetz	-7
[ bewerb	-4
[ biblio	10
[ bien	-3
[ boa	-35
[ bonne	-3
[ busine	-7
[ busque	-9
[ buyer	4
[ c'est	-2
[ cadre	-5
[ cambio	-12
[ cancel	-2
[ candid	-53
[ casa	-17
[ change	-3
[ charge	-20
[ chargee	5
[ chat	-5
[ clerk	-2
[ colloq	-9
[ comerc	-2
[ commer	-7
[ commis	2
[ commun	5
[ conduc	-26
[ consei	8
[ conser	-89
[ consul	3
[ contra	-4
[ contrat	-23
[ contro	33
[ conver	-30
[ coorde	5
[ cto	-42
[ curric	-11
[ custom	24
[ cv	-15
[ d'agent	56
[ d'assi	44
[ data	13
[ design	-55
[ dev	-2
[ develo	7
[ direct	-79
[ direto	2
[ diretor	-5
[ dirett	-29
[ dispon	2
[ docume	-7
[ editor	-6
[ educat	3
[ einlad	-4
[ enferm	5
[ engenh	14
[ engine	-28
[ entret	-19
[ entrev	-9
[ estima	10
[ example	-3
[ execut	-35
[ exma	-2
[ farmac	5
[ fecha	-3
[ finali	-12
[ fine	-6
[ front	105
[ gerente	-36
[ gescha	-28
[ gespra	-2
[ gestio	19
[ gestor	-13
[ gestora	3
[ growth	19
[ head	-16
[ heer	-12
[ hiring	-29
[ horario	-6
[ hr	2
[ impieg	31
[ incont	-2
[ ingeni	9
[ intern	-13
[ interv	-5
[ istrut	2
[ jefa	6
[ jefe	-7
[ junior	-7
[ jury	-10
[ kandid	-7
[ kennen	-6
[ kennis	-7
[ l'equi	-17
[ l'offre	-9
[ lavoro	-13
[ lead	-23
[ leider	-5
[ leiter	-3
[ lista	-2
[ logist	18
[ manage	-4
[ manager	-35
[ meccan	-8
[ medewe	-57
[ medical	11
[ meer	-15
[ mon	-23
[ motion	46
[ no	-2
[ notifi	-6
[ noveda	-9
[ nurse	-5
[ office	6
[ officer	-60
[ online	-2
[ operad	11
[ operat	-6
[ organi	-8
[ parale	16
[ partner	-14
[ people	-6
[ person	-4
[ pessoa	3
[ pflege	-55
[ place	-9
[ planner	-6
[ presid	-10
[ princi	-6
[ proces	-22
[ proceso	-11
[ process	-6
[ produc	-40
[ product	65
[ profes	49
[ profil	-6
[ progra	13
[ projek	2
[ propos	-3
[ prova	-2
[ proxim	-3
[ proxima	-2
[ proximo	-8
[ prueba	-11
[ qa	-2
[ qualite	-9
[ rdv	-3
[ recepc	8
[ recept	13
[ recrui	-46
[ recrut	-8
[ ref	5
[ refere	13
[ regist	-18
[ report	-18
[ respon	-4
[ rh	-4
[ ricerca	-30
[ ringra	-3
[ schedu	10
[ school	-32
[ scient	-2
[ secret	-9
[ segret	26
[ select	-21
[ seleti	-5
[ selezi	-21
[ senior	54
[ servic	23
[ service	9
[ siguie	-6
[ site	2
[ sobre	-2
[ softwa	-10
[ sollic	-2
[ specia	-24
[ staff	19
[ status	-2
[ store	21
[ success	-12
[ ta	-2
[ talent	-21
[ talk	-3
[ team	19
[ teamle	17
[ tech	-9
[ techni	-22
[ tecnica	-19
[ tecnico	-35
[ telefo	-4
[ termin	-5
[ test	44
[ tomorr	-6
[ tua	-2
[ two	-7
[ update	-2
[ ux	25
[ visita	2
[ visual	2
[ vorste	-9
[ vp	-25
[ werkst	-14
[ wrote	-4
[.cap	-76
[.caps	-35
[.common	-120
[.department	-68
[.digit	-4
[.first name	-129
[.generic	47
[.house	-45
[.house word	44
[.low	-58
[.no name	-179
[.post	7
[.stop	-7
[.subject	-107
[.term	-35
[.verb	44
] 1	-6
] 10h	-2
] 14h	-3
] 14h30	-2
] 3	33
] 30	-9
] 4	12
] 6	5
] 7	19
] acquis	4
] ada	-4
] addetta	-11
] admini	11
] agente	-5
] agrade	-4
] ammini	10
] analis	-2
] analyst	-17
] analyt	3
] asiste	-2
] assist	-27
] associ	11
] automa	3
] auxili	-9
] availa	-2
] backend	12
] barista	20
] below	-4
] bewerb	-3
] biblio	29
] boa	-5
] ca	-2
] cadre	-2
] caixa	10
] calidad	10
] call	-9
] cancel	-4
] candid	-2
] charge	-5
] chargee	-2
] chef	-8
] clerk	-6
] client	2
] comerc	3
] commer	11
] commis	-2
] comple	-6
] comuni	-2
] conduc	-97
] confer	-77
] confir	-4
] conosc	-4
] consei	-5
] conser	-111
] consul	-11
] contab	24
] contac	-3
] contin	-8
] contra	46
] contro	46
] conver	-4
] convoc	-4
] cto	-46
] d'agent	-14
] data	-9
] depart	2
] descul	-3
] design	42
] dev	-5
] develo	3
] dia	-2
] dienst	10
] digital	2
] direct	-37
] diretor	-3
] dirett	-10
] dispon	6
] docume	-2
] donner	-2
] editor	15
] edt	-3
] educat	20
] einlad	-9
] enferm	-18
] engenh	-5
] engine	-9
] entrev	-2
] entsch	-3
] enviada	-3
] example	-3
] execut	-10
] exma	-2
] fecha	-2
] finali	-12
] financ	42
] freitag	-2
] general	3
] gente	-3
] gerente	-2
] gescha	-31
] gestor	-16
] head	-4
] heer	-6
] hora	-5
] horario	-13
] hour	-5
] i	13
] ii	64
] impieg	-4
] incont	-3
] indust	68
] inform	-7
] ingeni	-22
] instru	9
] intere	-16
] intern	-15
] interv	-9
] jefa	-3
] jour	-13
] jueves	-3
] junior	11
] juri	-10
] juridi	18
] kandid	-3
] kennen	-5
] kennis	-3
] labora	25
] lavoro	-2
] lead	65
] leider	-14
] leiter	-34
] local	33
] logist	7
] loja	2
] m	-2
] magazz	20
] manager	16
] manute	7
] marche	-8
] market	-13
] marzo	-2
] mas	-2
] meccan	-2
] medewe	-41
] media	21
] meer	-19
] mierco	-8
] mittwo	-3
] museum	6
] nurse	4
] office	28
] officer	-60
] operac	6
] operad	-9
] operat	-27
] organi	-8
] out	-3
] parale	39
] partic	8
] partir	-3
] partner	-7
] person	-12
] persona	-3
] pflege	-57
] planner	57
] planta	14
] pleno	11
] pm	-17
] presid	-4
] princi	5
] proces	4
] proceso	-2
] produc	18
] profes	-23
] progra	20
] projek	-3
] projet	-10
] prossi	-2
] proyec	4
] qualid	26
] qualita	12
] qualite	7
] quarta	-11
] quinta	-8
] r	-2
] recepc	7
] recept	17
] recrui	-24
] ref	-11
] refere	-10
] regist	-33
] respon	-40
] review	-13
] rh	-6
] sachbe	-13
] sala	11
] saude	4
] school	-10
] scient	3
] screen	-7
] se	-3
] search	-3
] secret	-10
] segret	5
] sein	-8
] selecao	-22
] seleti	-4
] selezi	-4
] semaine	-2
] semana	-2
] senior	-24
] servic	94
] service	-42
] social	6
] softwa	7
] sorte	-2
] specia	11
] sr	6
] stagio	-5
] start	-4
] studio	-7
] superi	14
] superv	17
] tarde	-30
] teamle	-12
] techni	20
] tecnica	-85
] tecnico	-60
] termin	-4
] up	-4
] uur	-5
] vendre	-8
] venerdi	-2
] vp	-16
] werkst	-25
] wrote	-4
].article	-51
].cap	-35
].caps	-24
].city	-49
].common	-67
].department	-10
].digit	-138
].first name	-47
].generic	-28
].house	-95
].house word	36
].low	-111
].no name	-96
].post	-24
].subject	-107
].term	-62
].verb	8
always longer	-99
always longer, often	-105
g&	49
g(	-45
g),	76
g,	-94
g-	-45
g/	-44
g¤	-38
h abile	-18
h adora	17
h agent	35
h alist	8
h alyst	21
h anica	-2
h anner	34
h argee	5
h ateur	6
h atore	4
h boa	-38
h buyer	8
h cadre	-7
h chef	-5
h ciale	-17
h ciate	13
h cipal	2
h ckend	17
h clerk	-5
h cnica	-31
h cnico	-39
h cteur	-34
h cto	-53
h ctora	2
h dente	-8
h detta	20
h dev	-5
h ditor	5
h ector	-6
h egata	31
h eider	3
h eiter	-6
h ellte	39
h entin	13
h erker	81
h esora	24
h etora	3
h ferin	11
h ficer	21
h gente	5
h gerin	3
h greer	-5
h harge	-23
h head	-17
h heer	-14
h heira	7
h hoofd	14
h ician	32
h icien	20
h igner	43
h iliar	32
h iller	2
h ineer	39
h ional	-27
h iseur	15
h isora	10
h istas	-12
h itora	21
h itung	-36
h jefa	6
h jefe	-7
h junto	-2
h kraft	27
h lead	-13
h legal	24
h lente	-2
h lista	14
h loper	4
h meer	-19
h nador	4
h nager	23
h naire	9
h nator	10
h ndige	2
h nerin	2
h niera	11
h nieur	17
h niker	8
h nista	56
h ntern	-10
h ntist	3
h nurse	18
h oller	15
h ologa	5
h onist	12
h orter	-19
h qa	9
h rador	-24
h rator	22
h rcial	14
h rente	-39
h retor	-5
h rista	-12
h riste	14
h riter	11
h rtner	-19
h sable	25
h ssora	6
h stant	-16
h stent	7
h stora	2
h table	17
h tante	4
h taria	24
h teira	-11
h tente	27
h terin	-48
h tista	20
h trice	26
h ttore	-18
h uiter	-46
h utive	-40
h visor	19
h vista	-14
h vp	-38
head at 0	213
head at 1	35
head at 2	5
head at 3	-117
head from end 0	109
head from end 1	4
head from end 2	21
head from end 3	44
head from end 4	-41
heads 0	-306
heads 1	50
heads 2	51
heads 3	37
history	256
history alone	118
i 1	-7
i 10	-4
i 10h	-3
i 11	-2
i 12	-2
i 14	-2
i 14h	-5
i 14h30	-2
i 16	-2
i 1er	-2
i 2	-5
i 20	-9
i 24	-2
i 3	33
i 30	-11
i 4	10
i 6	-46
i 7	21
i a	83
i acquis	-21
i ada	-12
i addetta	20
i adjunto	-2
i admini	18
i agente	6
i aggior	-2
i agrade	-4
i al	-2
i alla	4
i alle	3
i am	44
i ammini	5
i analis	11
i analyst	21
i analyt	8
i and	-11
i andere	-8
i android	3
i annull	-3
i applic	-2
i applied	2
i applyi	-10
i appunt	-2
i arriva	-2
i as	-3
i asiste	3
i aspira	7
i assist	12
i associ	13
i assunz	-2
i at	-4
i atuali	-3
i au	-23
i auch	-4
i auf	-3
i auswah	-30
i automa	-4
i aux	19
i auxili	34
i availa	-4
i backend	17
i banca	2
i barista	-26
i bei	-9
i below	-4
i besetz	-7
i bewerb	-8
i biblio	14
i bien	-5
i bij	-5
i boa	-38
i bon	-2
i bonne	-3
i brand	38
i buen	-13
i busine	-8
i busque	-17
i buyer	8
i c'est	-3
i ca	-2
i cadre	-7
i caixa	3
i calidad	13
i call	-9
i cambio	-13
i cancel	-4
i candid	-56
i casa	-17
i centro	21
i change	-3
i charge	-23
i chargee	5
i charla	-2
i chat	-6
i chef	-5
i ci	-2
i civil	46
i clerk	-5
i client	5
i cliniq	14
i cloud	22
i colloq	-10
i com	-5
i come	-4
i comerc	5
i comme	-14
i commun	3
i comple	-6
i comuni	6
i con	-13
i concor	-2
i conduc	-37
i confer	-82
i confir	-5
i conosc	-4
i consei	6
i conser	-109
i constr	2
i consul	-3
i contab	16
i contac	-3
i contat	-2
i contin	-9
i contra	44
i contrat	-23
i contro	33
i conver	-46
i convoc	-6
i coorde	3
i coordi	10
i correc	-30
i credit	3
i cto	-53
i curric	-11
i custom	28
i cv	-16
i d'agent	27
i d'assi	43
i d'emba	-2
i da	-16
i dans	-2
i das	-8
i data	11
i de	79
i decide	-5
i del	6
i den	-9
i dental	27
i depart	2
i der	-23
i des	22
i descul	-4
i design	31
i deux	-12
i dev	-5
i develo	14
i di	58
i dia	-4
i die	-11
i dienst	10
i digital	2
i dinsdag	-2
i direct	-50
i direto	2
i diretor	-5
i dirett	-19
i distri	-8
i do	-17
i docume	-8
i donner	-2
i dos	-4
i du	-39
i due	-3
i e	24
i editor	4
i edt	-4
i educat	5
i een	-4
i ein	-3
i eine	-3
i einen	-3
i einlad	-13
i el	-21
i em	2
i en	-5
i enferm	4
i engenh	15
i engine	3
i entre	-2
i entret	-19
i entrev	-12
i entsch	-3
i enviada	-3
i equipe	-2
i es	-4
i esito	-2
i est	-13
i esta	-17
i estima	7
i et	-37
i etapa	-2
i ete	-2
i example	-10
i execut	-40
i exma	-2
i experi	-2
i farmac	3
i fecha	-6
i felix	-2
i ficou	-2
i fin	-2
i finali	-12
i financ	40
i finance	3
i fine	-6
i foi	-6
i for	-7
i freitag	-2
i from	-5
i front	101
i funcao	-2
i fur	104
i general	3
i gente	-3
i gerente	-37
i gescha	-32
i gespra	-2
i gestio	12
i gestion	2
i gestor	-16
i gestora	2
i go	20
i growth	21
i ha	-8
i half	-5
i harbor	-6
i has	-2
i hat	-4
i head	-17
i health	2
i heer	-14
i het	-4
i hiring	-30
i ho	-6
i hora	-6
i horario	-19
i hotel	-3
i hour	-5
i hr	2
i i	12
i ich	-3
i ii	17
i il	-4
i im	19
i impieg	31
i in	29
i incont	-4
i incorp	-2
i indete	-3
i indust	15
i ingeni	-7
i instal	5
i instru	20
i intere	-18
i intern	-14
i interv	-19
i is	-7
i ist	-6
i j'ai	-2
i ja	-3
i january	-4
i je	-9
i jefa	6
i jefe	-7
i jour	-13
i journee	-22
i jueves	-7
i june	-3
i junior	2
i juri	-10
i juridi	27
i jury	-11
i kandid	-11
i kennen	-11
i kennis	-7
i kennzi	22
i l'equi	-18
i l'inte	-63
i l'offre	-9
i la	-35
i lab	4
i labora	19
i las	-7
i lavoro	-15
i le	-4
i lead	-13
i leider	-22
i leiter	-5
i like	-2
i lindqv	-2
i line	6
i lista	-2
i livello	-2
i lo	-5
i local	32
i logist	18
i lugar	-2
i m	-2
i ma	-2
i magazz	8
i mainte	14
i manager	22
i manten	11
i manute	5
i mar	-4
i marche	-8
i mardi	-4
i market	18
i mars	-3
i marzo	-3
i mas	-2
i me	-2
i meccan	-9
i medewe	49
i media	23
i medical	12
i meer	-19
i mercol	-7
i mes	-2
i mi	-2
i mierco	-14
i minutes	-7
i mit	-3
i mittwo	-5
i mochte	-6
i moment	-8
i mon	-24
i montag	-2
i motion	43
i mr	-3
i munici	-3
i museum	3
i muy	-11
i na	-13
i nao	-7
i need	-9
i new	46
i nicht	-4
i no	-11
i noch	-7
i non	-7
i nos	-12
i nossa	-2
i notice	-2
i notifi	-6
i notre	-2
i nous	-2
i noveda	-9
i nurse	18
i o	-3
i of	-14
i office	32
i officer	21
i offici	-9
i on	-3
i one	-4
i online	-2
i onze	-2
i op	-2
i operac	16
i operad	8
i oportu	-11
i oral	-10
i organi	-9
i our	-18
i out	-10
i para	-13
i parale	23
i partic	6
i partir	-5
i partne	-2
i partner	-19
i paso	-5
i passt	-2
i people	-6
i per	-8
i person	-5
i persona	-3
i pessoa	2
i pflege	-56
i pharma	56
i place	-9
i planner	34
i plant	-5
i planta	10
i plek	-19
i pleno	11
i pm	-2
i pode	-3
i portal	-2
i portfo	-9
i posto	-4
i pour	-2
i practi	-2
i precis	-6
i prepar	-32
i presid	-11
i presso	-2
i princi	2
i proces	-21
i proceso	-13
i process	-6
i produc	-22
i product	39
i profes	30
i profil	-7
i proget	5
i progra	19
i projek	2
i projet	8
i propos	-3
i prossi	-2
i prova	-4
i proxim	-4
i proxima	-3
i proximo	-8
i proyec	3
i prueba	-11
i qa	9
i qualid	12
i qualita	13
i qualite	-3
i quarta	-11
i que	-22
i queda	-3
i questi	-2
i qui	-5
i quinta	-9
i r	-2
i rdv	-3
i realiz	-2
i receiv	-2
i recepc	5
i recept	18
i recrui	-47
i recrut	-9
i recu	-2
i ref	-6
i refere	-6
i regist	-21
i rencon	-19
i report	-19
i resear	2
i respon	-24
i respue	-3
i review	-17
i rh	-10
i ricerca	17
i ringra	-3
i sachbe	10
i saison	-2
i sala	11
i salario	-2
i sante	-3
i saude	8
i schedu	10
i school	8
i scient	5
i screen	-19
i se	-9
i search	-3
i secret	-5
i segret	25
i sehr	-2
i sein	-18
i selecao	-24
i select	-21
i seleti	-9
i selezi	-26
i semaine	-3
i semana	-4
i senior	64
i ser	-18
i servic	16
i service	17
i set	-2
i seu	-4
i shift	19
i sich	-5
i sie	-4
i siguie	-6
i site	2
i so	-3
i sobre	-3
i social	33
i softwa	5
i sol	-2
i sollic	-2
i sorte	-2
i specia	9
i sr	6
i staff	14
i stage	144
i stagio	-5
i start	-7
i stata	-2
i status	-2
i stelle	-15
i store	3
i street	-3
i studio	-6
i sua	-2
i success	15
i sul	-2
i superi	21
i superv	20
i suspen	-3
i systems	22
i ta	-5
i take	-2
i talent	-22
i talk	-3
i tarde	-31
i te	-5
i team	17
i teamle	12
i tech	-5
i techni	73
i tecnica	-31
i tecnico	-39
i telefo	-4
i tempo	-5
i tempor	-4
i tengo	-2
i termin	-6
i test	46
i the	-28
i tiempo	-2
i to	-15
i tobias	-2
i today	-2
i tomorr	-7
i transm	-2
i tu	-6
i tua	-2
i turno	-4
i two	-22
i um	-3
i un	-3
i una	-3
i und	-7
i uns	-4
i unser	-3
i up	-5
i update	-2
i uur	-5
i ux	36
i vacante	-8
i van	-31
i vendre	-12
i venerdi	-2
i video	-9
i viel	-3
i virtual	-3
i visual	2
i voce	-5
i von	-3
i voor	-8
i vorste	-9
i vous	-2
i vp	-38
i vrijdag	-2
i we	-2
i weiter	-3
i werkst	-16
i wir	-9
i with	-21
i work	-2
i wrote	-4
i wurde	-5
i x	-29
i y	-4
i ya	-2
i you	-3
i your	-2
i zu	-2
i zum	35
lang de n 1	56
lang de n 2	-86
lang de n 3	-81
lang de n 4	30
lang en n 1	-96
lang en n 2	2
lang en n 3	31
lang en n 4	53
lang es n 1	-31
lang es n 2	25
lang es n 3	12
lang es n 4	-19
lang fr n 1	-39
lang fr n 2	84
lang fr n 3	13
lang fr n 4	-49
lang it n 1	-37
lang it n 2	14
lang it n 3	69
lang it n 4	-47
lang nl n 1	63
lang nl n 2	6
lang nl n 3	27
lang nl n 4	-2
lang pt n 1	-69
lang pt n 2	-28
lang pt n 3	-25
lang pt n 4	-45
more often shorter	-18
n 1	-153
n 2	18
n 3	45
n 4	14
n 5	41
n 6	-42
n 7	-92
nobody	-59
none	51
none ack	10
none cancellation	130
none history	-97
none invite	7
none of 1	-11
none of 2	-7
none of 3	15
none of 4	-23
none of 5	-17
none of 6	-12
none of 8	-18
none of 9	26
none offer	-140
none proposal	-68
none rejection	-51
none reply	33
none reschedule	130
nth 0	65
nth 1	8
nth 2	-98
often longer	-25
page body	-23
page entry	19
page quoted	23
page signed	-253
page subject	92
pages	38
read	324
shape cap mixed	-31
shape cap same	-45
shape caps mixed	-13
shape caps same	-21
shape low mixed	-61
shape low same	3
subject<g	14
subject<g(	-18
subject<g-	64
subject<g.	-6
subject<g/	-7
subject<g:	23
subject<g|	18
subject>g	11
subject>g!	-5
subject>g(	49
subject>g)	-42
subject>g)(	-3
subject>g,	-36
subject>g-	139
subject>g.	-12
subject>g/	42
subject>g:	41
subject>g?	-8
subject>g@	2
subject>g|	30
subject>g¤	-2
times 1	-143
times 2	-71
times 3	27
times 4	17
whole	-44
whole body	54
whole entry	-13
whole quoted	-2
whole signed	-88
"""
