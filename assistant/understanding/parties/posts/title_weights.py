"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	67
- cap caps	9
- cap low	24
- caps cap	2
- caps caps	-1
- caps low	35
- low cap	-53
- low caps	32
- low low	-19
-.article	-23
-.cap	12
-.caps	21
-.city	-8
-.common	-65
-.department	-32
-.digit	-79
-.first name	-100
-.generic	55
-.house	-105
-.house word	35
-.join	102
-.low	-66
-.no name	-41
-.post	-23
-.stop	-47
-.subject	36
-.term	2
-.verb	-26
< 1	7
< 10	10
< 10:00	-11
< 10:45	-9
< 10h	-1
< 11	10
< 11:00	-2
< 11:30	-2
< 11h	-2
< 12	-12
< 13	12
< 14	-2
< 14h	7
< 15	6
< 15:00	1
< 15h	7
< 16:00	18
< 18	-1
< 19	-1
< 1:00	-5
< 2	-4
< 20	-2
< 2025	-2
< 2026	-1
< 21	-1
< 26	-1
< 27	8
< 3	6
< 30	8
< 4	-40
< 5	-5
< 6	52
< 7	1
< 8	-12
< 9	7
< 9:30	-2
< 9h	-9
< a	-2
< aan	2
< abbiamo	7
< about	1
< abril	7
< acquis	4
< ada	28
< admini	-12
< agenda	1
< agrade	1
< al	-8
< all	-1
< alla	7
< alle	-3
< allega	1
< als	26
< am	-2
< amanha	11
< an	7
< analis	-2
< ancora	10
< and	-14
< android	-2
< annull	6
< antes	-2
< any	3
< ao	11
< applic	8
< applyi	16
< apres	-1
< april	-6
< aqui	4
< are	-7
< arriva	-6
< as	13
< asi	29
< ask	-8
< assist	-5
< associ	-3
< at	14
< ate	-4
< attach	16
< attend	-1
< au	5
< auch	23
< auf	14
< auswah	61
< auxili	-17
< avec	-13
< avez	8
< back	-1
< base	-14
< be	10
< bedankt	6
< been	19
< bei	-8
< bene	9
< besetz	2
< bestat	1
< bevest	4
< bewerb	6
< bien	19
< bij	-23
< bis	4
< bitte	-3
< bolsa	11
< bonjour	-18
< bring	-8
< buenas	5
< buongi	13
< busine	-2
< by	-2
< c'est	8
< calend	16
< call	-18
< can	-40
< cancel	-6
< candid	91
< cara	1
< cargo	13
< casa	-23
< case	9
< cdi	2
< ce	-4
< change	4
< che	6
< chez	2
< ci	-17
< ciao	-17
< cliente	3
< collab	9
< colloq	46
< com	-1
< come	61
< comme	50
< commer	-5
< commis	-4
< commun	-1
< como	48
< comple	-10
< comuni	2
< con	-32
< concur	24
< condic	-1
< confer	9
< confir	6
< conhec	-1
< conseg	10
< conser	-1
< consigo	-3
< consul	-86
< contac	-3
< contat	-68
< contin	8
< contra	22
< contro	-1
< conver	-45
< convite	-26
< convoc	-14
< coordi	-1
< cosi	-5
< could	2
< curric	38
< custom	-13
< cv	11
< d'avoir	4
< da	52
< dal	-6
< daniela	-4
< dank	10
< danke	-2
< dans	-4
< das	14
< dass	40
< dat	25
< day	5
< de	25
< decide	-1
< decided	4
< decisi	-29
< dedica	2
< dein	5
< del	69
< della	-19
< dem	-4
< demain	7
< demand	-14
< den	19
< depois	-1
< der	12
< des	2
< descul	-1
< design	-1
< deux	-8
< develo	-5
< di	47
< dia	-13
< dias	-26
< die	28
< dienst	-1
< dir	-9
< direct	4
< dirett	-21
< dispon	-3
< do	5
< docume	-27
< domanda	4
< domani	-10
< donner	1
< door	-9
< dossier	-20
< dr	5
< dra	-1
< du	22
< e	-34
< echange	2
< editor	-31
< edt	5
< een	47
< ein	7
< eine	27
< einem	9
< einen	19
< einlad	32
< el	-39
< em	-25
< email	11
< employ	1
< empresa	4
< en	6
< engenh	-11
< entao	19
< entre	-1
< entret	11
< entrev	-11
< entro	-1
< equipo	10
< es	38
< espera	1
< est	-3
< esta	-23
< et	-16
< etapa	-2
< ete	-7
< exampl	-5
< example	41
< exma	-1
< experi	-14
< falar	4
< fazer	-15
< fica	-21
< final	-8
< foi	-18
< for	23
< forward	-1
< freitag	3
< friday	-1
< from	-22
< funcao	18
< functie	53
< fur	24
< geachte	-4
< general	1
< gente	1
< gentile	-14
< gerente	-1
< gern	32
< gespra	39
< gesprek	49
< gia	-1
< giovedi	-42
< good	-1
< got	49
< graag	14
< gracias	4
< grazie	-1
< great	-1
< growth	-8
< gustar	-2
< h	2
< ha	-44
< haben	31
< half	-1
< has	5
< hat	3
< have	48
< head	-1
< health	-1
< hebben	11
< hebt	18
< heeft	12
< here	21
< het	13
< hey	-3
< hi	-12
< hier	2
< hiring	-25
< ho	22
< hola	9
< hora	-2
< hospit	-1
< hotel	1
< hr	-7
< i	-26
< i'm	-3
< ich	2
< if	3
< ihnen	25
< ihr	-9
< ihre	-24
< ihrer	6
< ik	13
< il	-34
< im	-19
< in	27
< incorp	5
< indeed	24
< ines	-14
< inform	2
< ingeni	-3
< inscri	4
< intere	48
< intern	-1
< interv	25
< invita	-13
< is	-28
< ist	11
< it	26
< j'ai	-8
< ja	-5
< je	-36
< jeudi	-2
< job	1
< jueves	-4
< junior	-17
< juridi	-14
< jury	12
< just	-7
< kandid	-14
< kennen	-18
< know	-17
< konnen	1
< l'azie	2
< l'equi	-43
< l'inte	2
< l'offre	24
< la	11
< las	3
< le	-13
< lei	6
< leider	6
< les	-56
< let	1
< leuk	6
< like	-66
< lo	19
< logist	-8
< los	2
< lucia	-11
< lugar	35
< lundi	-1
< lunes	1
< m	-5
< ma	-8
< maggio	5
< mai	-1
< mais	-1
< manager	-6
< manana	-7
< march	10
< marco	3
< mardi	-2
< market	-5
< mars	13
< martedi	-2
< marz	-1
< marzo	-8
< mas	-43
< matteo	-32
< mayo	2
< me	-27
< meet	-12
< merci	3
< mercre	-9
< mesmo	-1
< message	7
< met	1
< mi	9
< mierco	-1
< min	11
< minutes	-9
< mir	-6
< mit	-11
< mittwo	-1
< mon	-13
< monday	7
< montag	1
< more	-1
< morning	6
< motion	-21
< move	2
< muito	-1
< mussen	-4
< muy	-1
< my	15
< n	3
< na	-11
< nach	29
< nachst	2
< ne	-3
< need	14
< next	-21
< nicht	5
< nico	3
< no	43
< noch	2
< nog	-3
< noi	65
< non	-64
< nos	-10
< nossa	5
< nosso	1
< nostra	-3
< notice	9
< notre	-6
< nous	-1
< nouvel	2
< novemb	18
< nuestra	-9
< o	-26
< obriga	-3
< of	-25
< oferta	12
< offer	3
< office	-1
< oi	-10
< ola	-2
< om	11
< on	41
< one	-3
< ons	21
< onsite	19
< onze	-22
< op	20
< operat	-2
< or	-1
< ore	-3
< ort	-1
< os	-9
< our	-3
< out	-8
< over	67
< p.m	2
< panel	-1
< par	-6
< para	51
< parler	3
< parte	-30
< partec	2
< partic	-4
< pas	-14
< pelo	16
< per	142
< perfil	1
< person	12
< pessoa	-3
< phone	11
< place	33
< plaza	13
< please	-9
< plek	38
< plus	-2
< pm	9
< pode	-2
< por	6
< portfo	5
< posici	-1
< positi	10
< posizi	12
< post	-11
< poste	63
< posto	63
< postul	6
< postule	13
< pour	76
< pra	35
< presen	-1
< presid	-1
< presso	-2
< princi	-1
< proced	27
< proces	31
< proceso	13
< process	-1
< produc	-3
< product	-9
< profes	-43
< profil	10
< progra	17
< propon	14
< propos	1
< propose	6
< prossi	-12
< prova	9
< proxima	-4
< prueba	9
< pubbli	1
< public	-1
< puesto	45
< qa	-1
< qualite	20
< quando	4
< quarta	-6
< que	70
< querem	22
< questi	-21
< qui	-42
< quiere	-1
< quinta	6
< re	14
< receiv	2
< recept	-2
< recrut	43
< ref	5
< refere	4
< regist	-1
< relati	7
< rencon	-1
< rendez	-30
< report	2
< respon	-22
< respos	-4
< result	2
< rh	-15
< ricevu	11
< ringra	-21
< rol	19
< role	20
< round	3
< rui	2
< ruolo	7
< sara	-15
< schedu	10
< screen	-7
< se	-1
< secret	-3
< sede	-1
< see	-1
< segunda	3
< sehr	1
< selecc	18
< select	90
< seleti	8
< selezi	42
< semaine	-13
< semana	9
< send	-2
< senior	-35
< sent	8
< septem	-18
< ser	53
< sera	-1
< service	-2
< set	-8
< settim	-12
< seu	-9
< sexta	1
< shift	-5
< shortl	3
< si	-6
< siamo	3
< sich	7
< sido	-5
< sie	19
< siguie	3
< site	-1
< so	31
< sobre	21
< social	-5
< softwa	7
< solici	11
< sollic	36
< son	1
< sono	-1
< sorry	-5
< soy	14
< sr	-1
< staff	-20
< stata	7
< stato	1
< stelle	39
< store	-5
< studio	-1
< su	4
< sua	56
< subject	15
< success	-1
< suite	-11
< suo	10
< superv	-5
< sur	11
< systems	-1
< ta	12
< tal	3
< talent	-4
< talk	4
< tarde	11
< te	7
< team	-16
< teams	-1
< tech	-1
< techni	-27
< tecnica	1
< teleph	-6
< tempo	2
< tengo	-1
< tenho	-18
< terca	-1
< termin	11
< thank	-4
< thanks	16
< that	6
< the	-77
< thiago	2
< this	5
< through	-7
< thursd	-7
< ti	12
< time	-4
< to	-6
< tomorr	23
< trabal	10
< transm	-19
< tres	2
< trouve	-5
< tu	35
< tua	19
< tuesday	-21
< tuo	27
< two	-3
< u	2
< uber	4
< uhr	-1
< uit	-3
< uitnod	14
< um	2
< uma	-7
< un	-11
< una	-29
< und	-25
< une	-2
< uns	4
< unser	-8
< unsere	-35
< unterl	17
< up	-2
< update	10
< us	1
< uur	6
< uw	8
< ux	-15
< v	5
< va	4
< vacante	-28
< vacatu	-18
< vaga	33
< vai	-5
< vamos	-1
< van	55
< vendre	-4
< vez	-1
< video	-9
< vielen	1
< viene	-5
< viernes	-4
< visita	-1
< voce	5
< von	8
< voor	62
< vorste	-30
< vos	-9
< votre	55
< vous	-49
< w	-1
< was	-4
< we	-25
< we'd	35
< we'll	-5
< we've	-1
< wednes	-9
< week	-8
< weiter	29
< when	-10
< who	-7
< wij	-13
< will	-27
< wir	33
< with	-54
< woche	1
< work	3
< would	-58
< y	17
< ya	1
< yo	-2
< you	18
< you'll	3
< you're	-8
< your	22
< zoom	-1
< zu	16
< zum	-22
< zur	22
<1 1	-2
<1 12	1
<1 14	2
<1 2	-4
<1 3	-1
<1 30	5
<1 a	-28
<1 ada	-7
<1 admini	-12
<1 al	-4
<1 alla	-1
<1 als	144
<1 android	-2
<1 applic	-1
<1 as	23
<1 assist	-4
<1 associ	-3
<1 at	-1
<1 au	-4
<1 bewerb	52
<1 busine	-2
<1 cancel	-3
<1 candid	-27
<1 colloq	9
<1 come	83
<1 comme	51
<1 como	75
<1 concur	2
<1 confir	-3
<1 consul	-1
<1 contra	-1
<1 contro	-1
<1 conver	-37
<1 convoc	-17
<1 custom	-12
<1 da	6
<1 das	-16
<1 data	-2
<1 de	-50
<1 deine	-9
<1 del	-30
<1 den	13
<1 der	3
<1 des	6
<1 develo	-5
<1 di	86
<1 dia	-2
<1 die	6
<1 do	20
<1 du	12
<1 e	-3
<1 een	52
<1 eine	15
<1 einen	19
<1 el	-52
<1 en	-13
<1 entret	23
<1 entrev	-68
<1 exampl	-5
<1 example	12
<1 exma	-1
<1 for	4
<1 functie	22
<1 geachte	-4
<1 gespra	22
<1 gesprek	43
<1 growth	-7
<1 het	1
<1 hiring	-19
<1 hr	-6
<1 ihre	-8
<1 il	-77
<1 in	-4
<1 interv	11
<1 invita	-9
<1 je	27
<1 job	2
<1 junior	-17
<1 juridi	-14
<1 kennen	-44
<1 la	-80
<1 le	-57
<1 les	-46
<1 lo	-3
<1 logist	-7
<1 manager	-1
<1 market	-6
<1 me	-20
<1 met	-1
<1 motion	-20
<1 next	-8
<1 no	-2
<1 notre	-1
<1 o	-38
<1 of	21
<1 oferta	8
<1 onze	-58
<1 operat	-2
<1 our	4
<1 panel	1
<1 para	67
<1 per	-14
<1 pm	25
<1 positi	22
<1 posizi	2
<1 poste	92
<1 pour	-17
<1 pra	35
<1 proces	25
<1 proceso	8
<1 product	-9
<1 puesto	1
<1 que	21
<1 re	-6
<1 recrut	-25
<1 rh	-20
<1 role	9
<1 schedu	3
<1 select	31
<1 seleti	6
<1 selezi	2
<1 senior	-15
<1 site	-1
<1 sollic	30
<1 sr	-1
<1 staff	-18
<1 stelle	30
<1 store	-1
<1 su	-1
<1 sua	-1
<1 subject	18
<1 success	-1
<1 systems	-1
<1 talent	-3
<1 te	-1
<1 tech	-1
<1 techni	-21
<1 the	-36
<1 to	15
<1 tu	-19
<1 tua	-1
<1 tuo	-7
<1 um	2
<1 uma	-1
<1 un	-36
<1 una	8
<1 unser	-9
<1 update	4
<1 ux	-15
<1 vacante	-10
<1 vacatu	4
<1 vaga	17
<1 van	73
<1 video	-2
<1 voor	68
<1 votre	-11
<1 vous	-5
<1 w	-5
<1 we	-3
<1 wir	-2
<1 with	-36
<1 you	-1
<1 your	-50
<1 zum	-25
<1 zur	12
<1.article	74
<1.cap	-71
<1.caps	-29
<1.city	91
<1.common	-16
<1.department	-65
<1.digit	46
<1.first name	-19
<1.generic	61
<1.head	-74
<1.house	43
<1.house word	-42
<1.join	-43
<1.low	-44
<1.no name	-17
<1.post	75
<1.stop	-108
<1.subject	209
<1.term	69
<1.verb	32
<2 1	22
<2 10	-1
<2 14	-3
<2 2	4
<2 2025	-1
<2 2026	-1
<2 8	-4
<2 a	-55
<2 about	21
<2 ada	3
<2 al	-10
<2 all	-1
<2 als	-60
<2 am	7
<2 an	-1
<2 and	-1
<2 applic	23
<2 applyi	7
<2 as	-14
<2 at	-11
<2 au	8
<2 auf	12
<2 avec	6
<2 be	21
<2 bei	-5
<2 bewerb	-20
<2 bolsa	7
<2 call	-12
<2 cancel	4
<2 candid	27
<2 cargo	7
<2 colloq	24
<2 com	-3
<2 come	-16
<2 como	-1
<2 comple	-10
<2 con	-28
<2 concur	5
<2 confer	6
<2 confir	-4
<2 contra	27
<2 convoc	17
<2 custom	-1
<2 cv	-7
<2 da	-1
<2 dans	-1
<2 das	17
<2 de	-46
<2 del	-3
<2 den	-6
<2 der	4
<2 descul	-1
<2 di	2
<2 die	8
<2 do	-23
<2 docume	-27
<2 donner	2
<2 du	-3
<2 e	-10
<2 einlad	16
<2 el	-1
<2 en	3
<2 entret	-18
<2 entrev	29
<2 es	18
<2 et	-4
<2 example	-16
<2 fica	-13
<2 final	3
<2 finali	2
<2 for	-9
<2 from	-4
<2 funcao	8
<2 functie	41
<2 fur	25
<2 gespra	5
<2 gesprek	32
<2 graag	14
<2 h	2
<2 haben	-5
<2 hat	-10
<2 have	5
<2 hr	-1
<2 ihnen	-29
<2 ihre	40
<2 il	-41
<2 in	-32
<2 intere	13
<2 interv	6
<2 invita	5
<2 is	-4
<2 ist	-1
<2 je	-19
<2 job	3
<2 kandid	10
<2 las	-5
<2 le	93
<2 lugar	34
<2 m	-4
<2 manager	-1
<2 marco	4
<2 mars	-1
<2 me	-1
<2 meet	-7
<2 merci	-1
<2 mit	-8
<2 na	1
<2 no	-3
<2 noch	-6
<2 notre	10
<2 nous	2
<2 o	-3
<2 of	-5
<2 oferta	4
<2 offer	-2
<2 oi	-2
<2 on	25
<2 our	-3
<2 over	-8
<2 par	-5
<2 para	-14
<2 per	53
<2 perfil	1
<2 plaza	13
<2 pm	-6
<2 por	-8
<2 positi	-2
<2 posizi	13
<2 post	-11
<2 poste	-18
<2 posto	37
<2 postul	6
<2 pour	2
<2 presen	6
<2 proced	2
<2 proces	7
<2 proceso	2
<2 profes	-36
<2 propon	-1
<2 puesto	31
<2 que	-13
<2 quinta	11
<2 re	19
<2 receiv	5
<2 recrut	28
<2 rencon	-1
<2 respon	-20
<2 ringra	-1
<2 rol	-10
<2 role	11
<2 ruolo	15
<2 schedu	-4
<2 sede	-1
<2 select	-6
<2 selezi	6
<2 set	-8
<2 si	-2
<2 sie	5
<2 sollic	4
<2 stelle	16
<2 sur	6
<2 techni	-6
<2 tecnico	1
<2 termin	29
<2 thanks	-11
<2 that	2
<2 the	-45
<2 to	-21
<2 uitnod	25
<2 um	15
<2 uma	-2
<2 un	8
<2 una	-5
<2 va	-1
<2 vacante	1
<2 vacatu	-21
<2 vaga	18
<2 van	3
<2 voce	4
<2 voor	-41
<2 votre	4
<2 we	-10
<2 week	-9
<2 wir	12
<2 with	2
<2 y	40
<2 you	-18
<2 your	-11
<2 zum	1
<2.article	85
<2.cap	-92
<2.caps	-46
<2.city	12
<2.common	-75
<2.department	-33
<2.digit	-22
<2.first name	-73
<2.generic	29
<2.head	-82
<2.house	93
<2.house word	-19
<2.join	36
<2.low	-27
<2.no name	-39
<2.post	61
<2.stop	-13
<2.subject	81
<2.term	-2
<2.verb	-45
<< a candid	25
<< a com	-1
<< a e	-3
<< a for	-11
<< a mars	-1
<< a para	-1
<< als bewerb	-16
<< als sollic	7
<< als stelle	12
<< applic your	-2
<< bewerb ihre	40
<< busine hr	-1
<< candid votre	6
<< come candid	22
<< confir interv	-1
<< das fur	-2
<< de bolsa	7
<< de candid	13
<< de cargo	7
<< de entrev	19
<< de funcao	8
<< de lugar	13
<< de plaza	13
<< de poste	-3
<< de proceso	2
<< de puesto	31
<< de vacante	20
<< de vaga	20
<< der bei	-3
<< der in	-3
<< di posizi	13
<< di ruolo	14
<< die fur	22
<< die in	-1
<< een voor	11
<< el con	-2
<< el en	-1
<< exampl ada	-5
<< example ada	10
<< for applic	10
<< for interv	13
<< for set	-8
<< for thanks	-11
<< for you	-19
<< functie de	8
<< il per	3
<< je voor	-2
<< la a	-1
<< la con	-1
<< la de	-9
<< la en	-1
<< la per	-9
<< la por	-2
<< la pour	-7
<< o com	-1
<< of positi	7
<< of post	3
<< oferta la	8
<< our for	12
<< our of	1
<< our with	-6
<< para candid	2
<< para entrev	6
<< per candid	-15
<< per colloq	12
<< per selezi	6
<< positi die	3
<< poste au	8
<< poste le	56
<< re subject	3
<< seleti proces	6
<< stelle die	4
<< success custom	-1
<< the about	7
<< the at	-6
<< the for	22
<< the in	3
<< the of	-5
<< the on	26
<< the to	-25
<< the with	-9
<< the you	1
<< to applic	17
<< tuo il	-7
<< un pour	-9
<< vacatu de	4
<< van functie	47
<< votre de	-4
<< vous de	-3
<< your for	-37
<^	3
<a 1	-2
<a 10	-1
<a 10h	-2
<a 12	1
<a 14	3
<a 17	-1
<a 2	-4
<a 3	-1
<a 30	5
<a 5	-1
<a 9	-3
<a a	-2
<a aan	-1
<a about	33
<a ada	-7
<a admini	-12
<a al	4
<a all	-1
<a alla	3
<a am	7
<a analis	-2
<a and	-1
<a android	-2
<a ao	25
<a applic	7
<a applyi	17
<a ask	-6
<a assist	-5
<a associ	-3
<a at	-8
<a au	-5
<a auf	12
<a auxili	-16
<a avec	-1
<a be	24
<a bei	1
<a bewerb	36
<a bien	3
<a bij	-23
<a busine	-2
<a cancel	-10
<a candid	34
<a che	2
<a client	-1
<a colloq	25
<a com	-6
<a commun	-1
<a comple	-10
<a con	-24
<a confer	-1
<a confir	1
<a consul	-1
<a contra	27
<a contro	-1
<a conver	-37
<a convoc	12
<a custom	-12
<a cv	13
<a dans	-1
<a dat	37
<a data	-2
<a descul	-1
<a develo	-5
<a dia	-2
<a e	1
<a einlad	-11
<a en	-26
<a entret	24
<a entrev	-36
<a es	17
<a et	-7
<a exampl	-5
<a example	12
<a exma	-1
<a final	-10
<a from	-5
<a fur	56
<a geachte	-4
<a gespra	36
<a gesprek	36
<a graag	14
<a growth	-7
<a hat	-10
<a heeft	-1
<a hiring	-19
<a hr	-6
<a https:	-1
<a ihnen	-28
<a ik	3
<a in	-4
<a interv	34
<a invita	-9
<a is	-7
<a ist	-2
<a job	3
<a junior	-17
<a juridi	-14
<a kennen	-44
<a letter	1
<a logist	-7
<a manager	-1
<a marco	-1
<a market	-6
<a mars	-1
<a me	-20
<a meet	-7
<a met	-1
<a mit	-1
<a motion	-20
<a na	3
<a naar	4
<a no	7
<a noch	-6
<a nous	2
<a offer	1
<a on	26
<a one	-2
<a op	18
<a operat	-2
<a ou	1
<a out	-6
<a over	46
<a p.m	2
<a panel	1
<a par	-5
<a para	87
<a parler	3
<a per	29
<a pm	20
<a por	-2
<a positi	7
<a postul	6
<a pour	-1
<a pra	36
<a presen	5
<a proces	26
<a proceso	9
<a process	9
<a product	-9
<a profes	-41
<a propon	-1
<a propos	-1
<a prova	7
<a que	10
<a quinta	-4
<a receiv	6
<a recept	-1
<a recrut	-6
<a regist	-2
<a rencon	-1
<a respon	-20
<a result	1
<a rh	-15
<a role	9
<a schedu	1
<a screen	-7
<a select	41
<a seleti	7
<a selezi	2
<a senior	-15
<a set	-8
<a si	-4
<a sich	33
<a sie	7
<a site	-1
<a sobre	25
<a softwa	7
<a sollic	36
<a sorry	-3
<a sr	-1
<a staff	-18
<a stelle	26
<a store	-1
<a sua	15
<a subject	18
<a success	-1
<a suite	-7
<a sur	1
<a systems	-1
<a talent	-3
<a tarde	-1
<a te	-1
<a team	-17
<a tech	-1
<a techni	-21
<a thanks	-12
<a that	2
<a to	-37
<a tuo	-7
<a uber	1
<a und	3
<a uns	-3
<a update	4
<a us	6
<a ux	-15
<a va	1
<a video	-2
<a voor	105
<a vorste	-26
<a vous	-4
<a w	-5
<a we	-10
<a week	-4
<a wir	9
<a with	-48
<a y	-27
<a you	7
<c cap cap	-53
<c cap caps	-28
<c cap low	-136
<c caph cap	-30
<c caph low	-5
<c caps cap	-25
<c caps caps	-2
<c caps low	-15
<c capsh cap	-1
<c low cap	204
<c low caps	-36
<c low low	-25
<c lowh low	-20
<g	-58
<g!	2
<g"	24
<g&	-3
<g(	30
<g)	-1
<g).	14
<g,	-39
<g-	47
<g.	-44
<g/	-13
<g:	44
<g;	-10
<g>	-5
<g?	-8
<g@	-6
<g|	37
<g€	-1
> 00	-1
> 000	1
> 1	36
> 10:00	23
> 10:30	52
> 11	4
> 11:00	63
> 11:30	-1
> 12	10
> 12:00	-1
> 13	7
> 14	28
> 14:00	-7
> 14h	7
> 14h30	-1
> 15	28
> 15h	-1
> 16	-6
> 17	-62
> 17h	2
> 18	1
> 19	-22
> 1er	7
> 2	33
> 20	56
> 2025	-2
> 2026	-2
> 21	2
> 23	12
> 24	2
> 25	2
> 26	-9
> 27	-9
> 28	10
> 2:30	-6
> 3	12
> 30	-17
> 31	15
> 3:00	-1
> 4	-17
> 40	-1
> 45	-20
> 5	-18
> 6	28
> 60	77
> 7	-9
> 8	36
> 9	6
> 9:30	-3
> 9h	1
> 9h30	-11
> a	-17
> aan	-1
> ab	2
> abbiamo	12
> about	8
> abril	-1
> acquis	-4
> ada	-12
> admini	-2
> after	-33
> agenda	-10
> agrade	11
> al	-32
> all	-3
> alla	1
> alle	33
> allora	-1
> als	50
> am	-59
> amanha	-1
> ammini	-3
> an	3
> analis	-3
> ancora	8
> and	-27
> andere	-1
> ano	-4
> antes	-1
> any	-21
> ao	-3
> applic	10
> apres	-1
> april	-6
> aqui	35
> arbeit	-4
> are	-3
> arriva	-2
> as	14
> assist	3
> at	9
> ate	-1
> attend	1
> au	-69
> auf	12
> august	-10
> auswah	-3
> availa	-15
> avant	-13
> avec	-40
> avons	3
> avril	7
> back	-2
> backend	-1
> banco	-1
> base	-2
> be	9
> been	8
> before	20
> bei	10
> below	2
> bewerb	-1
> biblio	-1
> bien	14
> bij	64
> binnen	-26
> bis	14
> bitte	-12
> boa	-4
> bring	24
> brutos	-2
> busine	5
> but	-30
> by	-8
> ca	5
> caixa	-1
> calend	-1
> calidad	-4
> call	-7
> calma	-4
> can	-2
> cancel	32
> candid	14
> carta	2
> cdi	7
> ce	-21
> charla	-1
> chat	4
> che	-1
> chez	10
> ci	-82
> civil	-33
> client	-3
> cliente	5
> colloq	-3
> com	1
> come	-1
> comerc	-3
> comme	-25
> commer	-3
> commis	6
> como	-3
> compar	26
> comple	-12
> comuni	-5
> con	13
> condic	2
> confer	-1
> confir	11
> conhec	-2
> conosc	-3
> conser	-3
> consid	8
> consul	-2
> contab	-1
> contac	-18
> contact	1
> contat	-1
> contra	-49
> contro	-5
> conver	17
> convoc	-27
> coordi	-2
> correc	-5
> could	22
> curric	10
> cv	5
> da	18
> dal	17
> dan	-3
> dann	-2
> dans	6
> das	6
> dass	-1
> dat	-1
> data	5
> de	-43
> decide	4
> decisi	3
> del	14
> dem	3
> den	-2
> der	18
> des	4
> descul	-3
> deux	11
> develo	-1
> di	-38
> dia	-1
> dias	-13
> die	21
> dienst	-10
> digital	1
> dinsdag	29
> direct	13
> dirett	3
> discus	-1
> distin	-6
> distri	3
> dit	-12
> do	-10
> domani	-26
> donc	21
> donder	10
> donner	-13
> door	2
> dos	-1
> dossier	-52
> dr	41
> du	49
> due	-11
> e	48
> eastern	-1
> edt	-12
> een	18
> ein	-8
> eine	37
> einem	8
> el	15
> em	-8
> empresa	1
> en	-34
> engenh	-1
> engine	-4
> entao	-2
> entre	2
> entret	-3
> entrev	-18
> entro	-12
> er	-1
> erhalt	2
> es	11
> espera	-4
> est	-23
> esta	3
> este	-2
> et	10
> ete	-1
> exampl	-9
> example	-5
> experi	10
> favor	5
> februa	2
> ficou	7
> final	-3
> finali	6
> financ	-27
> fine	4
> first	6
> foi	22
> foods	-1
> for	-24
> free	-11
> freitag	3
> friday	18
> from	34
> funcao	-2
> fur	-59
> general	-3
> gente	13
> gern	5
> gespra	2
> gesprek	-4
> get	5
> gia	-7
> giovedi	6
> go	-9
> goed	3
> got	-5
> gracias	3
> grazie	3
> group	2
> grupo	-1
> gut	27
> h	1
> ha	69
> haben	-29
> has	12
> hat	-5
> have	-4
> health	-5
> hear	-4
> hebben	8
> heeft	-1
> helaas	66
> hemos	4
> here	-5
> het	2
> heure	-14
> horas	-2
> hospit	-1
> hour	1
> i	-27
> i'd	-1
> i'll	-1
> i'm	-1
> ich	-30
> id	6
> if	-1
> ihnen	1
> ihr	2
> ihre	21
> ii	-5
> ik	-19
> il	-10
> im	-8
> in	-9
> incont	1
> indete	11
> indust	-14
> inform	-14
> inicio	9
> intere	16
> intern	4
> interv	-33
> invite	-1
> is	-10
> ist	-5
> it	-10
> it's	-1
> j'ai	9
> ja	3
> january	-4
> je	-54
> jeudi	2
> job	26
> jueves	25
> july	12
> june	3
> junior	-3
> juri	-1
> kandid	1
> kennen	-27
> kennzi	14
> know	1
> kommen	-2
> konnen	23
> la	-6
> labora	-4
> labs	1
> laden	5
> las	8
> le	29
> lead	-2
> leider	7
> les	2
> like	-5
> linea	-1
> link	-10
> livello	9
> lo	13
> logist	-2
> loja	5
> los	9
> lucia	-2
> lugar	1
> lundi	-2
> lunedi	-10
> lunes	-14
> m	-7
> ma	-5
> maandag	-3
> maart	22
> madame	-6
> magazz	-1
> maggio	2
> mai	14
> mainte	-3
> maio	-2
> mais	14
> manager	-2
> manana	3
> manute	-5
> mar	5
> march	9
> marco	3
> mardi	23
> market	-4
> mars	-13
> martes	12
> marz	60
> marzo	20
> mas	-32
> mayo	2
> me	41
> meccan	11
> meet	-3
> mei	1
> meme	5
> merci	10
> mercol	33
> mercre	16
> mes	-4
> mesmo	-4
> met	-1
> mi	59
> mich	-2
> mierco	15
> min	-1
> minuten	-5
> minutes	-20
> minutos	-1
> mir	20
> misma	-1
> mit	-7
> mittwo	10
> moment	12
> mon	2
> monday	2
> montag	16
> morgen	10
> mucho	-1
> muito	-4
> my	-1
> na	-14
> naar	7
> nach	-11
> nada	-30
> nao	53
> ne	4
> nel	1
> new	-46
> next	-16
> nicht	11
> niet	1
> no	3
> noch	-12
> nog	-16
> non	11
> nos	-13
> nossa	-4
> nosso	-6
> nostro	-23
> not	24
> notre	27
> novemb	-3
> now	1
> nuestra	-1
> o	-21
> obriga	-3
> of	-25
> offer	-3
> office	18
> oktober	1
> om	3
> on	-6
> one	-2
> online	-1
> ons	7
> onze	14
> op	24
> open	-47
> opening	16
> operac	-2
> operat	-5
> or	-1
> ora	-12
> ore	-3
> os	-2
> ou	19
> our	-17
> out	11
> over	-5
> p.m	-1
> panel	7
> par	53
> para	14
> paris	-5
> parler	-3
> part	13
> partic	-6
> partir	6
> pas	32
> passt	-4
> pela	9
> per	27
> perfil	-1
> pero	-9
> person	11
> persona	-12
> peux	1
> piu	3
> place	3
> plaisir	2
> planta	-2
> plaza	7
> please	-4
> pleased	5
> pleno	-11
> plus	-15
> pm	-9
> pode	14
> podemos	-16
> por	29
> portal	2
> portfo	-3
> positi	23
> post	15
> poste	-9
> posto	-2
> pour	31
> pra	11
> prefer	-10
> pregun	-1
> presen	3
> presso	4
> proced	-12
> proces	-1
> proceso	-1
> produc	-26
> profes	1
> profil	27
> profilo	4
> progra	-3
> projet	-2
> propos	7
> prova	1
> proxim	-11
> proyec	2
> qual	-1
> qualid	-6
> qualita	-9
> qualite	-8
> quando	-1
> quarta	14
> que	-8
> queda	9
> querem	1
> questi	-1
> qui	1
> quinta	4
> r	21
> re	-19
> realiz	13
> receiv	2
> recibi	24
> recrui	-1
> recrut	1
> ref	10
> refere	-11
> regist	20
> regret	-14
> remerc	4
> rencon	25
> reponse	7
> req	1
> respon	1
> respue	-4
> resta	2
> result	7
> retour	-1
> review	14
> rh	-3
> ringra	5
> role	19
> sala	-8
> salario	8
> saluta	-6
> same	-4
> sante	-1
> sapere	2
> sara	3
> saude	-5
> schedu	5
> school	8
> se	60
> search	2
> sede	-2
> see	-1
> seguir	1
> segunda	-20
> sehr	3
> selezi	2
> semana	-8
> send	9
> senhora	3
> senior	-14
> septem	-25
> ser	4
> sera	1
> servic	12
> service	3
> set	-29
> settem	2
> settim	12
> seu	-1
> should	-7
> si	25
> siamo	-1
> sich	38
> sie	7
> sind	3
> site	-5
> so	-1
> sobre	-1
> social	-6
> softwa	5
> solici	1
> sollic	-6
> son	2
> sono	2
> sorry	-18
> souhai	56
> specia	-1
> st	-1
> start	32
> stata	-9
> stelle	-1
> still	-1
> street	-1
> studio	2
> su	14
> sua	2
> suite	1
> superi	-2
> sur	-2
> suspen	22
> take	2
> talk	-34
> tarde	-1
> te	-3
> team	11
> techni	3
> tecnica	25
> tecnico	-3
> telefo	-2
> tem	-1
> tengo	2
> ter	26
> terca	-1
> terca-	3
> termin	1
> thanks	-1
> that	3
> the	-35
> then	35
> three	-1
> through	10
> thursd	4
> ti	-63
> time	2
> times	4
> to	31
> ton	-1
> tot	2
> tres	-3
> tu	-18
> tua	-1
> tuesday	-11
> tuo	1
> two	-11
> u	-4
> uhr	-8
> um	8
> uma	13
> un	11
> una	33
> und	-12
> une	-15
> uns	5
> unser	3
> unserem	42
> unsubs	-1
> until	-37
> up	-18
> us	-12
> uur	12
> uw	-3
> va	8
> vai	-14
> vamos	-1
> van	1
> vendre	9
> venerdi	7
> vers	-2
> via	-1
> video	-1
> viene	-1
> viernes	-23
> visser	-9
> voce	25
> von	2
> voor	14
> vorste	16
> vos	-1
> votre	-46
> vous	69
> want	-11
> was	-21
> wat	2
> we	3
> we'll	-21
> we've	-19
> wednes	8
> week	-2
> werden	3
> what	-3
> who	-35
> wie	-1
> wij	34
> will	-7
> wilt	-1
> wir	-60
> with	-25
> woche	-5
> woensd	5
> would	-1
> write	-1
> wurde	18
> y	-31
> ya	-2
> yo	1
> you	-3
> you'll	-1
> your	3
> zoom	-7
> zu	-13
> zum	11
>$	15
>1 1	-6
>1 10	-3
>1 11	-1
>1 12	-1
>1 13	-2
>1 14	-7
>1 16	-4
>1 17	-1
>1 18	-1
>1 2	-2
>1 20	-1
>1 2025	-25
>1 2026	-9
>1 21	-1
>1 24	1
>1 3	-2
>1 30	1
>1 4	-4
>1 5	-3
>1 7	-4
>1 a	-24
>1 aan	-13
>1 abbiamo	2
>1 ada	-7
>1 admini	-1
>1 al	7
>1 alla	-2
>1 alle	-1
>1 am	-37
>1 ammini	-3
>1 an	50
>1 and	-11
>1 april	-1
>1 as	-14
>1 at	23
>1 au	-13
>1 auf	50
>1 bei	19
>1 bij	53
>1 bitte	-3
>1 bring	-5
>1 can	-1
>1 candid	-1
>1 che	-18
>1 chez	52
>1 ci	-5
>1 civil	-7
>1 client	-3
>1 com	-9
>1 come	1
>1 comerc	-3
>1 commer	-3
>1 como	-1
>1 con	18
>1 confir	-1
>1 contab	-1
>1 contra	-7
>1 convoc	-30
>1 could	30
>1 da	7
>1 dal	2
>1 das	13
>1 dass	-1
>1 de	-99
>1 del	12
>1 den	-2
>1 der	40
>1 des	-15
>1 develo	-1
>1 di	34
>1 dia	6
>1 die	9
>1 digital	-2
>1 do	12
>1 dr	-13
>1 du	-11
>1 e	-14
>1 een	-4
>1 el	18
>1 em	-3
>1 en	23
>1 engine	-3
>1 entret	2
>1 entrev	1
>1 es	19
>1 escrib	-1
>1 est	54
>1 esta	-8
>1 et	33
>1 exampl	-1
>1 financ	-27
>1 foi	3
>1 for	-8
>1 friday	2
>1 fur	-48
>1 giovedi	1
>1 gracias	3
>1 grazie	-1
>1 ha	-28
>1 haben	-39
>1 has	11
>1 hat	14
>1 het	8
>1 i	-24
>1 i'm	16
>1 ich	3
>1 if	-3
>1 ii	-5
>1 ik	-16
>1 il	-19
>1 im	-13
>1 in	-12
>1 indust	-1
>1 interv	-5
>1 is	10
>1 ist	-11
>1 it	-1
>1 it's	-1
>1 ja	5
>1 je	-72
>1 job	11
>1 junior	-3
>1 kennen	-26
>1 kennzi	29
>1 la	23
>1 le	48
>1 lo	3
>1 lucia	-2
>1 madame	-4
>1 mai	-1
>1 mais	1
>1 manager	-1
>1 market	-1
>1 mars	-1
>1 marzo	-1
>1 mas	-1
>1 me	-8
>1 merci	-53
>1 mi	28
>1 mit	7
>1 na	-27
>1 nao	33
>1 ne	-4
>1 new	-48
>1 next	-14
>1 nicht	14
>1 no	2
>1 non	6
>1 nos	-10
>1 notre	-3
>1 nous	67
>1 novemb	3
>1 obriga	-2
>1 of	-23
>1 on	41
>1 op	17
>1 opening	-4
>1 operat	-4
>1 ou	-15
>1 our	-1
>1 para	15
>1 per	13
>1 pero	-10
>1 please	-11
>1 pleno	-10
>1 por	7
>1 positi	26
>1 post	15
>1 poste	-1
>1 pour	37
>1 pregun	18
>1 presso	10
>1 qualita	-7
>1 que	-116
>1 queda	8
>1 qui	-21
>1 re	-3
>1 recrui	1
>1 ref	19
>1 regist	2
>1 req	35
>1 role	70
>1 rua	1
>1 se	9
>1 search	2
>1 senhora	-2
>1 senior	-12
>1 septem	-1
>1 si	27
>1 sie	-5
>1 so	-2
>1 social	-3
>1 sorry	-1
>1 su	-3
>1 sua	31
>1 superi	-1
>1 te	9
>1 team	-15
>1 techni	-1
>1 tecnica	-4
>1 the	-12
>1 ti	-4
>1 to	-30
>1 tu	-9
>1 um	-3
>1 un	12
>1 una	-4
>1 und	-10
>1 unsubs	-1
>1 us	-1
>1 vacancy	2
>1 via	-1
>1 visser	-8
>1 voce	-2
>1 voor	-63
>1 votre	-56
>1 vous	64
>1 we	12
>1 we've	-20
>1 wednes	1
>1 will	-5
>1 wir	-22
>1 with	-2
>1 would	-2
>1 wurde	10
>1 y	-15
>1 ya	2
>1 you	-11
>1 you'll	-1
>1 your	-4
>1.caps	-23
>1.city	12
>1.common	-44
>1.department	-10
>1.first name	-21
>1.generic	30
>1.head	-47
>1.house	-92
>1.house word	-15
>1.join	7
>1.low	49
>1.no name	8
>1.post	111
>1.stop	23
>1.subject	53
>1.term	91
>1.verb	1
>2 1	4
>2 10:00	-1
>2 11	1
>2 11:00	-3
>2 12	4
>2 13	6
>2 14h	9
>2 15	-1
>2 16	-1
>2 17	-1
>2 2	31
>2 20	-4
>2 2025	-2
>2 3	-34
>2 30	1
>2 4	-7
>2 5	1
>2 6	-3
>2 7	-5
>2 8	26
>2 9	-2
>2 9h	-11
>2 a	12
>2 abbiamo	-1
>2 acquis	-1
>2 ada	-7
>2 admini	-2
>2 agenda	1
>2 agrade	7
>2 al	-3
>2 all	-2
>2 alle	-1
>2 am	-18
>2 an	-6
>2 and	-4
>2 april	47
>2 are	3
>2 arriva	-2
>2 as	-9
>2 at	21
>2 au	3
>2 auf	9
>2 avons	3
>2 be	2
>2 been	10
>2 bei	-5
>2 bien	7
>2 bij	1
>2 caixa	-1
>2 calidad	-4
>2 call	-6
>2 can	-1
>2 candid	9
>2 chez	-4
>2 ci	-1
>2 cliente	1
>2 com	-3
>2 commis	-13
>2 con	9
>2 confer	3
>2 confir	13
>2 contra	-32
>2 contro	-4
>2 conver	1
>2 convoc	-1
>2 cv	9
>2 da	27
>2 das	4
>2 data	5
>2 de	22
>2 del	31
>2 della	-1
>2 der	-42
>2 des	-1
>2 di	9
>2 dia	6
>2 die	-12
>2 direct	4
>2 dispon	12
>2 do	-25
>2 dr	-5
>2 e	8
>2 eastern	-1
>2 een	-7
>2 eine	-4
>2 el	-9
>2 em	-1
>2 empresa	6
>2 en	-26
>2 entret	-5
>2 entrev	-6
>2 es	-6
>2 est	-2
>2 esta	17
>2 et	-10
>2 ete	9
>2 exampl	-7
>2 example	1
>2 for	-46
>2 freitag	69
>2 ha	-8
>2 haben	1
>2 has	-2
>2 have	-2
>2 hebben	5
>2 het	-8
>2 i	-9
>2 i'll	-1
>2 ich	1
>2 ihnen	-1
>2 ik	-1
>2 il	8
>2 in	2
>2 inform	-6
>2 intere	55
>2 interv	-28
>2 is	-39
>2 ist	-8
>2 it	1
>2 january	-4
>2 je	36
>2 jeudi	7
>2 job	2
>2 jueves	26
>2 june	6
>2 la	45
>2 labora	-2
>2 las	-1
>2 le	-9
>2 lead	-1
>2 like	-2
>2 lo	-2
>2 logist	-1
>2 loja	-1
>2 los	14
>2 lunes	-15
>2 mais	-2
>2 mar	3
>2 march	6
>2 mardi	5
>2 market	-4
>2 mars	-1
>2 martes	2
>2 marzo	-3
>2 mas	-23
>2 may	1
>2 me	-17
>2 meet	1
>2 merci	-9
>2 met	-2
>2 mi	42
>2 mierco	15
>2 mit	-18
>2 mittwo	1
>2 na	3
>2 nao	24
>2 ne	-1
>2 no	7
>2 non	9
>2 nous	-2
>2 nuestra	2
>2 o	-30
>2 of	9
>2 on	-52
>2 ons	8
>2 onze	12
>2 op	-3
>2 partir	9
>2 pela	15
>2 per	-2
>2 please	-2
>2 pm	-8
>2 por	39
>2 positi	-2
>2 pour	-3
>2 presso	-4
>2 proced	-12
>2 produc	-2
>2 profes	-4
>2 projet	-2
>2 qualid	-5
>2 quarta	12
>2 que	24
>2 quinta	6
>2 recibi	7
>2 recrui	-3
>2 ref	-7
>2 regist	6
>2 ringra	-2
>2 role	-3
>2 sala	-8
>2 se	-4
>2 ser	6
>2 servic	2
>2 sie	-16
>2 so	3
>2 sorry	12
>2 stata	7
>2 stato	2
>2 studio	75
>2 su	3
>2 sua	-13
>2 te	17
>2 team	-16
>2 tempo	-11
>2 the	35
>2 ti	-2
>2 time	4
>2 to	-18
>2 tu	-13
>2 two	-5
>2 um	15
>2 uma	-2
>2 un	10
>2 una	-5
>2 uns	-4
>2 us	-2
>2 uur	34
>2 venerdi	-3
>2 voce	6
>2 voor	82
>2 votre	-4
>2 vous	-47
>2 we	12
>2 wir	-64
>2 with	-18
>2 y	-3
>2 you	15
>2 your	-5
>2 zum	-3
>2.article	26
>2.cap	-37
>2.caps	42
>2.city	69
>2.common	-20
>2.department	7
>2.digit	4
>2.first name	45
>2.generic	-13
>2.head	23
>2.house	76
>2.house word	2
>2.join	42
>2.low	-45
>2.no name	-10
>2.post	-46
>2.stop	23
>2.subject	49
>2.term	27
>2.verb	94
>> a la	46
>> a las	-6
>> a partir	9
>> a tempo	5
>> ada exampl	-7
>> and i	-2
>> at the	-8
>> bij de	40
>> could you	30
>> de calidad	-4
>> de la	-10
>> de labora	-2
>> de projet	-2
>> de qualid	-5
>> e stata	8
>> e stato	2
>> el jueves	3
>> el lunes	-15
>> el mierco	13
>> en la	-4
>> en nuestra	2
>> et vous	6
>> has been	10
>> il colloq	3
>> in der	-50
>> in the	4
>> interv with	4
>> na quinta	6
>> no dia	2
>> nous vous	7
>> on a	-3
>> on the	-4
>> para a	10
>> per la	2
>> positi at	2
>> pregun por	18
>> with our	3
>> with the	5
>> with us	-2
>> y no	-20
>c cap cap	9
>c cap caps	-8
>c cap low	-67
>c caph cap	-16
>c caps cap	-16
>c caps low	-17
>c low cap	-36
>c low caps	6
>c low low	-82
>c lowh cap	7
>c lowh low	-39
>g	17
>g!	3
>g!!	2
>g"	69
>g$	-2
>g%	-81
>g(	37
>g)	-2
>g)(	-3
>g),	-43
>g).	-4
>g+	-17
>g,	-26
>g-	25
>g.	14
>g.,	-5
>g/	39
>g:	-10
>g;	-10
>g>	-2
>g?	-17
>g|	10
>g¤	150
[ 10h	-2
[ ada	-6
[ addetta	18
[ adjunto	-2
[ admini	27
[ agente	8
[ aggior	-2
[ agrade	-2
[ analis	7
[ analyst	-17
[ andere	-4
[ android	3
[ applic	-2
[ applyi	-10
[ assist	9
[ associ	-13
[ auxili	65
[ backend	17
[ barista	5
[ besetz	-11
[ bewerb	-4
[ biblio	10
[ bien	-3
[ bonne	-3
[ busine	-5
[ busque	-9
[ buyer	4
[ c'est	-2
[ cadre	-6
[ cambio	-9
[ cancel	-2
[ candid	-49
[ casa	-15
[ change	-4
[ charge	-19
[ chargee	6
[ chat	-5
[ colloq	-8
[ comerc	-2
[ commer	-8
[ commis	2
[ conduc	-27
[ consei	9
[ conser	-89
[ consul	4
[ contra	-2
[ contrat	-23
[ contro	35
[ conver	-30
[ coorde	4
[ coordi	4
[ cto	-39
[ curric	-11
[ custom	24
[ cv	-13
[ d'agent	54
[ d'assi	46
[ data	9
[ descul	-2
[ design	-58
[ develo	8
[ direct	-75
[ direto	2
[ diretor	-5
[ dirett	-32
[ docume	-6
[ editor	-5
[ educat	4
[ einlad	-4
[ enferm	5
[ engenh	16
[ engine	-29
[ entret	-21
[ entrev	-8
[ esito	-2
[ estima	9
[ example	-3
[ execut	-35
[ exma	-2
[ farmac	6
[ fecha	-3
[ finali	-11
[ gentile	-2
[ gerente	-34
[ gescha	-28
[ gespra	-2
[ gestio	16
[ gestor	-10
[ gestora	3
[ growth	19
[ head	-16
[ heer	-14
[ hiring	-28
[ horario	-5
[ hr	2
[ impieg	30
[ incont	-2
[ ingeni	10
[ intern	-15
[ interv	-5
[ istrut	2
[ jefa	7
[ jefe	-7
[ junior	-4
[ jury	-8
[ kandid	-6
[ kennen	-8
[ kennis	-7
[ l'equi	-16
[ l'offre	-8
[ lavoro	-13
[ lead	-24
[ leider	-6
[ leiter	-3
[ logist	17
[ manage	-4
[ manager	-23
[ meccan	-9
[ medewe	-64
[ meer	-16
[ mon	-24
[ motion	52
[ no	-2
[ notifi	-6
[ noveda	-6
[ nurse	-5
[ office	4
[ officer	-56
[ operad	13
[ operat	-5
[ organi	-9
[ parale	2
[ partner	-2
[ people	-5
[ person	-7
[ pessoa	3
[ place	-7
[ planner	-17
[ presid	-11
[ princi	-6
[ proces	-21
[ proceso	-9
[ process	-6
[ produc	-42
[ product	67
[ profes	49
[ progra	10
[ propos	-2
[ proxim	-4
[ proxima	-3
[ proximo	-8
[ prueba	-8
[ qualite	-9
[ recepc	8
[ recept	11
[ recrui	-48
[ recrut	-6
[ ref	5
[ refere	12
[ regist	-17
[ report	-19
[ resear	-2
[ respon	-3
[ rh	-4
[ ricerca	-27
[ ringra	-4
[ school	-34
[ scient	-2
[ secret	-3
[ segret	23
[ select	-22
[ seleti	-5
[ selezi	-18
[ senior	50
[ servic	28
[ service	9
[ siguie	-6
[ sobre	-2
[ softwa	-12
[ specia	-21
[ staff	18
[ status	-2
[ store	24
[ success	-11
[ superv	-2
[ ta	-2
[ talent	-23
[ talk	-3
[ team	17
[ teamle	20
[ tech	-7
[ techni	-7
[ tecnica	-21
[ tecnico	-35
[ termin	-2
[ tomorr	-7
[ two	-6
[ update	-2
[ ux	26
[ visita	2
[ vorste	-9
[ vp	-21
[ werkst	7
[ wrote	-5
[.cap	-74
[.caps	-43
[.common	-98
[.department	-66
[.digit	-6
[.first name	-130
[.generic	55
[.house	-43
[.house word	48
[.low	-49
[.no name	-182
[.post	6
[.stop	-8
[.subject	-122
[.term	-41
[.verb	25
] 1	-6
] 10h	-2
] 14h	-3
] 14h30	-3
] 3	33
] 30	-8
] 4	10
] 6	5
] 7	20
] acquis	2
] ada	-4
] addetta	-9
] admini	11
] agente	-4
] agrade	-4
] ammini	11
] analyst	-17
] analyt	2
] asiste	-2
] assist	-27
] associ	14
] automa	3
] auxili	-15
] availa	-2
] backend	14
] barista	21
] below	-3
] bem	-2
] bewerb	-3
] biblio	30
] ca	-2
] cadre	-2
] caixa	12
] calidad	9
] call	-8
] cancel	-4
] charge	-5
] chargee	-2
] chef	-7
] clerk	-6
] client	2
] comerc	4
] commer	12
] commis	-2
] comple	-6
] comuni	-2
] conduc	-98
] confer	-77
] confir	-5
] conosc	-4
] consei	-4
] conser	-109
] consul	-12
] contab	26
] contac	-2
] contin	-8
] contra	42
] contro	33
] conver	-5
] convoc	-4
] coordi	-6
] cto	-43
] d'agent	-14
] data	-8
] depart	2
] descul	-3
] design	42
] develo	5
] dia	-2
] dienst	8
] digital	2
] direct	-41
] diretor	-3
] dirett	-12
] dispon	6
] donner	-2
] editor	13
] edt	-4
] educat	19
] einlad	-2
] enferm	-15
] engenh	-5
] engine	-7
] enviada	-4
] example	-3
] execut	-10
] exma	-2
] fecha	-2
] finali	-11
] financ	41
] freitag	-3
] general	3
] gente	-3
] gerente	-2
] gescha	-32
] gestor	-11
] head	-4
] heer	-8
] hora	-4
] horario	-12
] hour	-5
] humain	-2
] i	10
] ii	65
] impieg	-5
] incont	-3
] indust	71
] inform	-5
] ingeni	-23
] instru	9
] intere	-12
] intern	-16
] interv	-9
] jefa	-4
] jour	-13
] jueves	-2
] juri	-9
] juridi	20
] kandid	-4
] kennen	-3
] kennis	-3
] labora	25
] lead	67
] leider	-12
] leiter	-11
] local	33
] logist	7
] m	-2
] magazz	20
] manager	11
] manute	8
] marche	-8
] marco	-2
] market	-12
] marzo	-2
] meccan	-3
] medewe	20
] media	19
] meer	-20
] mierco	-7
] mittwo	-4
] montag	-2
] nord	-2
] nurse	3
] office	43
] officer	-60
] operac	6
] operad	-11
] operat	-28
] organi	-9
] out	-4
] parale	31
] partic	7
] partner	-5
] person	-15
] persona	-3
] pflege	-68
] planner	43
] planta	15
] pleno	12
] pm	-18
] presid	-4
] princi	5
] proces	4
] produc	25
] profes	-25
] progra	18
] projet	-10
] proyec	4
] qualid	20
] qualita	12
] quarta	-12
] quinta	-6
] r	-2
] re	-2
] recepc	6
] recept	12
] recrui	-25
] ref	-11
] refere	-10
] regist	-31
] respon	-38
] review	-13
] rh	-8
] sala	13
] sante	-4
] saude	4
] school	-9
] scient	2
] screen	-7
] se	-5
] search	-2
] secret	-12
] segret	6
] selecao	-22
] selezi	-4
] semaine	-2
] semana	-2
] senior	-24
] servic	93
] service	-42
] set	-2
] social	6
] softwa	7
] specia	9
] sr	7
] start	-4
] studio	-8
] superi	13
] superv	14
] tarde	-5
] teamle	-14
] techni	3
] tecnica	-83
] tecnico	-68
] up	-3
] uur	-6
] vendre	-8
] venerdi	-2
] vp	-12
] wrote	-5
].article	-50
].cap	-30
].caps	-25
].city	-49
].common	-46
].department	-2
].digit	-136
].first name	-47
].generic	-35
].house	-93
].house word	40
].low	-111
].no name	-89
].post	-23
].stop	-3
].subject	-100
].term	-59
].verb	15
always longer	-95
always longer, often	-96
g&	50
g(	-48
g),	75
g,	-92
g-	-41
g/	-44
g¤	-38
h abile	-17
h adora	4
h agent	34
h alist	5
h alyst	23
h anica	-3
h anner	20
h argee	6
h ateur	6
h atore	2
h buyer	8
h cadre	-7
h chef	-5
h ciale	-18
h ciate	14
h ckend	20
h clerk	-6
h cnica	-31
h cnico	-44
h cteur	-29
h cto	-50
h ctora	3
h dente	-9
h detta	18
h ditor	4
h ector	-15
h egata	30
h eider	7
h eiter	-4
h ellte	38
h entin	12
h erker	77
h esora	25
h etora	3
h ferin	10
h ficer	23
h gente	6
h gerin	2
h greer	-6
h harge	-21
h head	-19
h heer	-15
h heira	6
h hoofd	15
h ician	13
h icien	22
h igner	44
h iliar	27
h iller	2
h ineer	41
h ional	-27
h iseur	16
h isora	7
h istas	-11
h itora	19
h itung	-31
h jefa	7
h jefe	-7
h junto	-2
h kraft	31
h lead	-12
h legal	13
h lista	14
h loper	4
h meer	-20
h nador	4
h nager	16
h naire	9
h nator	4
h niera	11
h nieur	16
h niker	5
h nista	60
h ntern	-10
h ntist	3
h nurse	16
h oller	19
h onist	11
h orter	-20
h qa	10
h rador	-26
h rator	16
h rcial	15
h rente	-37
h retor	-5
h rista	-9
h riste	14
h riter	13
h rtner	-5
h sable	27
h stant	-15
h stent	7
h stora	2
h table	19
h tante	4
h taria	22
h teira	-10
h tente	26
h terin	-37
h tista	20
h trice	27
h ttore	-19
h uiter	-48
h utive	-40
h visor	19
h vista	-14
h vp	-35
head at 0	210
head at 1	33
head at 2	8
head at 3	-111
head from end 0	105
head from end 1	-5
head from end 2	25
head from end 3	49
head from end 4	-34
heads 0	-306
heads 1	53
heads 2	48
heads 3	38
history	251
history alone	118
i 1	-7
i 10	-5
i 10h	-2
i 11	-2
i 12	-2
i 14	-2
i 14h	-4
i 14h30	-3
i 1er	-2
i 2	-5
i 20	-9
i 24	-2
i 3	32
i 30	-8
i 4	9
i 6	-48
i 7	21
i a	85
i acquis	-24
i ada	-13
i addetta	18
i adjunto	-2
i admini	20
i agente	6
i aggior	-2
i agrade	-4
i alla	8
i alle	2
i am	40
i ammini	5
i analis	11
i analyst	23
i analyt	8
i and	-11
i andere	-8
i android	3
i annull	-3
i applic	-2
i applied	2
i applyi	-10
i arbeit	-2
i arriva	-3
i as	-3
i asiste	4
i aspira	9
i assist	13
i associ	14
i at	-4
i au	-17
i auf	-4
i auswah	-32
i automa	-4
i aux	18
i auxili	29
i availa	-3
i backend	20
i barista	-25
i bei	-9
i below	-3
i bem	-2
i besetz	-11
i bewerb	-8
i biblio	15
i bien	-6
i bij	-3
i bonne	-3
i brand	37
i buen	-13
i busine	-7
i busque	-14
i buyer	8
i c'est	-3
i ca	-2
i cadre	-7
i caixa	5
i calidad	12
i call	-9
i cambio	-10
i cancel	-4
i candid	-52
i casa	-15
i centro	17
i change	-4
i charge	-21
i chargee	6
i charla	-2
i chat	-6
i chef	-5
i ci	-2
i civil	44
i clerk	-6
i client	5
i cloud	19
i colloq	-9
i com	-5
i come	-3
i comerc	6
i comme	-14
i commis	-2
i commun	6
i comple	-7
i comuni	5
i con	-14
i concor	-2
i conduc	-38
i confer	-81
i confir	-5
i conosc	-4
i consei	7
i conser	-106
i constr	2
i consul	-2
i contab	16
i contac	-3
i contat	-2
i contin	-9
i contra	40
i contrat	-23
i contro	15
i conver	-49
i convoc	-6
i coorde	2
i coordi	7
i correc	-29
i credit	3
i cto	-50
i curric	-11
i custom	28
i cv	-13
i d'agent	26
i d'assi	43
i d'emba	-2
i da	-16
i dans	-3
i das	-8
i data	11
i de	67
i decide	-4
i del	7
i den	-7
i depart	2
i der	-20
i des	22
i descul	-5
i design	31
i deux	-13
i develo	16
i di	61
i dia	-4
i dias	-2
i die	-10
i dienst	8
i digital	2
i dinsdag	-2
i direct	-56
i direto	2
i diretor	-5
i dirett	-20
i distri	-7
i do	-17
i docume	-6
i donner	-3
i dos	-5
i du	-37
i due	-2
i e	25
i editor	4
i edt	-4
i educat	6
i een	-3
i einen	-3
i einlad	-6
i el	-18
i enferm	4
i engenh	17
i engine	4
i entret	-21
i entrev	-10
i entsch	-3
i enviada	-4
i es	-3
i esito	-2
i est	-13
i esta	-17
i estima	6
i et	-37
i etapa	-2
i ete	-2
i example	-11
i execut	-41
i exma	-2
i experi	-2
i farmac	5
i fecha	-5
i felix	-2
i ficou	-2
i fin	-2
i finali	-12
i financ	39
i finance	3
i fine	-4
i foi	-6
i for	-5
i freitag	-3
i from	-6
i funcao	-2
i fur	102
i general	3
i gente	-4
i gentile	-2
i gerente	-34
i gescha	-34
i gespra	-2
i gestio	11
i gestion	3
i gestor	-10
i gestora	2
i go	22
i growth	21
i ha	-8
i half	-5
i harbor	-6
i has	-2
i hat	-3
i head	-19
i heer	-15
i het	-3
i hiring	-29
i ho	-5
i hora	-5
i horario	-17
i hotel	-4
i hour	-5
i hr	2
i humain	-2
i i	9
i ii	16
i il	-5
i im	17
i impieg	30
i in	33
i incont	-5
i incorp	-2
i indete	-3
i indust	18
i inform	3
i ingeni	-5
i instru	21
i intere	-15
i intern	-16
i interv	-20
i is	-7
i ist	-7
i j'ai	-2
i ja	-3
i january	-3
i je	-10
i jefa	7
i jefe	-7
i jour	-13
i journee	-21
i jueves	-6
i june	-3
i junior	6
i juri	-10
i juridi	30
i jury	-8
i kandid	-11
i kennen	-11
i kennis	-7
i kennzi	25
i l'equi	-17
i l'inte	-61
i l'offre	-8
i la	-29
i lab	5
i labora	19
i las	-6
i lavoro	-15
i le	-4
i lead	-12
i leider	-21
i leiter	-5
i like	-2
i lindqv	-2
i line	7
i livello	-2
i lo	-5
i local	33
i logist	17
i loja	-2
i lugar	-2
i m	-2
i magazz	8
i mainte	15
i manager	14
i manten	13
i manute	5
i mar	-5
i marche	-8
i marco	-2
i mardi	-5
i market	20
i mars	-3
i marzo	-2
i mas	-2
i me	-2
i meccan	-10
i medewe	43
i media	21
i medical	12
i meer	-20
i mercol	-7
i mes	-2
i mierco	-12
i minutes	-7
i mit	-4
i mittwo	-5
i moment	-8
i mon	-25
i montag	-2
i motion	41
i mr	-3
i munici	-3
i museum	3
i mussen	-2
i muy	-11
i na	-11
i nao	-8
i need	-7
i new	47
i nicht	-4
i no	-9
i noch	-6
i non	-9
i nord	-2
i nos	-13
i nossa	-2
i notifi	-6
i notre	-2
i nous	-2
i noveda	-6
i nurse	16
i o	-3
i of	-16
i office	45
i officer	23
i offici	-9
i on	-3
i one	-4
i onze	-2
i operac	17
i operad	10
i operat	4
i oportu	-12
i oral	-10
i organi	-10
i our	-17
i out	-10
i par	-2
i para	-15
i parale	12
i partic	5
i partir	-3
i partne	-2
i partner	-5
i paso	-4
i passt	-2
i people	-5
i per	-7
i person	-8
i persona	-3
i pessoa	2
i pflege	-68
i pharma	58
i place	-7
i planner	20
i planta	11
i plek	-20
i pleno	12
i pode	-4
i portal	-2
i portfo	-9
i posto	-4
i practi	-3
i precis	-8
i prepar	-32
i presid	-12
i presso	-2
i proces	-20
i proceso	-11
i process	-7
i produc	-16
i product	39
i profes	31
i profil	-6
i proget	5
i progra	16
i projet	10
i propos	-3
i prossi	-2
i prova	-3
i proxim	-4
i proxima	-3
i proximo	-8
i proyec	3
i prueba	-8
i qa	10
i qualid	11
i qualita	11
i qualite	-2
i quarta	-12
i que	-21
i queda	-4
i questi	-2
i qui	-5
i quinta	-7
i r	-2
i re	-2
i receiv	-2
i recepc	5
i recept	17
i recrui	-49
i recrut	-7
i recu	-3
i ref	-6
i refere	-7
i regist	-19
i rencon	-21
i report	-20
i resear	2
i respon	-23
i respue	-3
i ressou	-2
i review	-17
i rh	-11
i ricerca	23
i ringra	-4
i sala	13
i salario	-2
i sante	-4
i saude	8
i school	6
i scient	4
i screen	-19
i se	-12
i secret	-3
i segret	22
i sehr	-2
i sein	-11
i selecao	-23
i select	-22
i seleti	-8
i selezi	-24
i semaine	-3
i semana	-4
i senior	61
i ser	-19
i servic	20
i service	17
i set	-2
i seu	-4
i shift	19
i sich	-4
i sie	-4
i siguie	-6
i site	2
i so	-2
i sobre	-2
i social	31
i softwa	3
i sol	-2
i specia	7
i sr	7
i staff	13
i stage	147
i start	-6
i status	-2
i stelle	-15
i store	3
i street	-4
i studio	-7
i success	16
i superi	19
i superv	17
i suspen	-3
i systems	22
i ta	-5
i take	-2
i talent	-24
i talk	-3
i tarde	-5
i te	-5
i team	15
i teamle	15
i tech	-3
i techni	52
i tecnica	-31
i tecnico	-44
i telefo	-4
i tempo	-5
i tempor	-6
i tengo	-2
i termin	-2
i test	13
i the	-27
i tiempo	-2
i to	-14
i today	-3
i tomorr	-7
i transm	-2
i tu	-4
i tua	-2
i two	-24
i um	-3
i un	-3
i una	-3
i uns	-4
i unser	-3
i up	-5
i update	-2
i uur	-6
i ux	32
i vacante	-7
i van	-32
i vendre	-12
i venerdi	-3
i video	-9
i viel	-3
i virtual	-3
i voce	-6
i von	-4
i voor	-8
i vorste	-9
i vous	-2
i vp	-35
i vrijdag	-2
i we	-2
i werkst	5
i wir	-8
i with	-20
i work	-2
i wrote	-5
i wurde	-7
i x	-27
i y	-5
i ya	-2
i you	-3
i zum	26
lang de n 1	71
lang de n 2	-68
lang de n 3	-76
lang de n 4	39
lang en n 1	-102
lang en n 2	-3
lang en n 3	27
lang en n 4	50
lang es n 1	-37
lang es n 2	15
lang es n 3	-2
lang es n 4	-29
lang fr n 1	-45
lang fr n 2	87
lang fr n 3	17
lang fr n 4	-46
lang it n 1	-36
lang it n 2	5
lang it n 3	68
lang it n 4	-49
lang nl n 1	66
lang nl n 3	25
lang nl n 4	-2
lang pt n 1	-73
lang pt n 2	-15
lang pt n 3	-17
lang pt n 4	-39
more often shorter	-32
n 1	-154
n 2	21
n 3	43
n 4	10
n 5	42
n 6	-41
n 7	-88
nobody	-61
none	49
none ack	3
none cancellation	131
none history	-95
none invite	6
none of 1	-6
none of 2	-6
none of 3	8
none of 4	-10
none of 5	-18
none of 6	-25
none of 8	-15
none of 9	27
none offer	-134
none proposal	-57
none rejection	-55
none reply	36
none reschedule	119
nth 0	73
nth 1	4
nth 2	-99
often longer	-22
page body	-20
page entry	15
page quoted	23
page signed	-249
page subject	89
pages	35
read	326
shape cap mixed	-27
shape cap same	-48
shape caps mixed	-7
shape caps same	-36
shape low mixed	-58
shape low same	9
subject<g	7
subject<g(	-17
subject<g-	65
subject<g.	-6
subject<g/	-7
subject<g:	22
subject<g@	-2
subject<g|	19
subject>g	11
subject>g!	-6
subject>g(	52
subject>g)	-42
subject>g)(	-3
subject>g,	-37
subject>g-	137
subject>g.	-11
subject>g/	43
subject>g:	35
subject>g?	-8
subject>g|	29
subject>g¤	-6
times 1	-150
times 2	-61
times 3	28
times 4	17
whole	-36
whole body	54
whole entry	-12
whole quoted	-2
whole signed	-81
"""
