"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	53
- cap caps	12
- cap low	21
- caps cap	-15
- caps caps	-27
- caps low	36
- low cap	-41
- low caps	23
- low low	-10
-.caps	-6
-.city	-7
-.common	-55
-.department	-20
-.digit	-99
-.first name	-109
-.generic	48
-.house	-64
-.house word	28
-.join	93
-.low	-63
-.no name	-36
-.post	-17
-.stop	-43
-.subject	28
-.term	-27
-.verb	-21
< 1	8
< 10	13
< 10:00	-16
< 10:45	-9
< 11	7
< 11:00	-5
< 11h	-4
< 12	-8
< 13	11
< 14	-4
< 15	5
< 15h	5
< 16	-4
< 16:00	16
< 1:00	-8
< 2024	-10
< 2026	-3
< 22	-5
< 24	-3
< 27	3
< 28	-3
< 2:00	-3
< 2:30	-3
< 3	3
< 30	4
< 3:00	-15
< 3d	-12
< 4	-28
< 5	-3
< 6	36
< 7	-6
< 8	-5
< 9am	-4
< 9h	-8
< aan	3
< abbiamo	5
< aber	-9
< abril	8
< acquis	3
< actual	-6
< ada	23
< admini	-11
< ahora	-9
< aimeri	3
< al	-4
< alla	7
< alle	-4
< als	26
< am	-5
< amanha	8
< an	3
< anche	6
< ancora	-5
< and	-18
< andere	6
< annule	-6
< annull	4
< ao	8
< applic	8
< applyi	15
< apreci	-8
< april	-4
< are	-4
< area	-3
< arriva	-6
< as	6
< asi	13
< ask	-4
< assist	-5
< ate	-4
< attach	16
< au	11
< auch	21
< auf	6
< aus	-9
< auswah	14
< auxili	-15
< avalia	-4
< avec	-16
< avez	4
< baan	5
< base	-8
< be	9
< bedankt	7
< been	19
< bei	-9
< bene	8
< bent	13
< bespro	4
< best	-28
< bewerb	10
< bien	13
< bis	3
< bitten	-5
< bolsa	10
< bonjour	-12
< bonne	-3
< brief	4
< bring	-5
< brutos	-3
< budget	35
< buongi	8
< buscam	53
< busque	-6
< c'est	5
< cadre	6
< caixa	-3
< calend	12
< call	-18
< camille	-3
< can	-33
< cancel	-6
< candid	63
< cargo	10
< carte	-3
< casa	-14
< catego	-6
< cdi	4
< ce	-4
< central	-3
< certif	-17
< che	5
< ci	-14
< ciao	-22
< client	-3
< cliente	3
< collab	4
< colloq	40
< come	49
< comme	42
< commer	-4
< commis	-5
< como	44
< comple	-9
< compro	-32
< con	-27
< concer	24
< concor	3
< concur	20
< confer	7
< confir	7
< conseg	7
< consid	33
< consul	-75
< contar	3
< contat	-35
< contato	-3
< contin	5
< contra	12
< contrat	19
< conven	-5
< conver	-41
< convie	-5
< convite	-23
< convoc	-20
< copia	-5
< cosi	-4
< cto	-5
< curric	22
< custom	-12
< cv	18
< d'avoir	3
< d'essai	34
< d'une	22
< da	37
< dabei	9
< dados	-7
< dal	-4
< damit	6
< dan	-10
< danach	-3
< daniela	-3
< dank	5
< dans	-4
< das	13
< dass	29
< dat	28
< de	31
< decided	3
< dei	-4
< deja	-33
< del	53
< demain	3
< demand	-10
< den	14
< dental	-5
< der	9
< deux	-5
< develo	-3
< di	41
< dia	-12
< dias	-16
< die	13
< dir	-8
< direct	8
< dirett	-13
< dispon	-3
< dit	-31
< docume	-19
< domanda	6
< domani	-9
< door	-9
< down	-3
< du	25
< e	-27
< eastern	-12
< editor	-18
< een	40
< ein	7
< eine	23
< einem	5
< einen	13
< einer	21
< einlad	28
< el	-28
< em	-17
< email	6
< emilio	-7
< engenh	-10
< enjoyed	-4
< entao	10
< entret	14
< entrev	-15
< equipo	11
< es	29
< escolh	4
< espero	3
< essai	20
< est	-3
< esta	-19
< estar	-4
< et	-15
< ete	-7
< exa	3
< examin	-3
< exampl	-3
< example	38
< experi	-7
< fait	5
< falar	4
< fase	-11
< fazer	-8
< feedba	-12
< felici	4
< fica	-15
< final	-5
< finance	-4
< foi	-15
< foncti	3
< foods	3
< for	28
< friday	-7
< from	-18
< funcao	13
< functie	47
< fur	24
< geachte	-4
< geht	13
< gente	3
< gentile	-10
< gern	24
< gescha	-12
< gespra	23
< gesprek	34
< gespro	4
< giovedi	-30
< going	-19
< got	36
< graag	6
< growth	-6
< gusto	-4
< ha	-38
< haben	11
< haddad	-4
< han	3
< hatten	-3
< have	44
< hear	-4
< hebben	6
< hebt	11
< heel	6
< here	14
< herr	-7
< het	14
< heute	-6
< hi	-9
< hiring	-18
< ho	10
< hoi	19
< hoy	-5
< hr	-10
< i	-19
< i'm	-3
< ich	5
< if	6
< ihnen	20
< ihr	-5
< ihre	-10
< ihrer	5
< ik	10
< il	-29
< im	-14
< impieg	-4
< impres	4
< in	7
< indeed	19
< ines	-12
< inscri	4
< instal	-3
< integr	10
< intend	-3
< intere	40
< interv	14
< invita	-15
< irati	-13
< is	-10
< ist	9
< it	21
< it's	3
< j'ai	-5
< ja	-6
< jan	-3
< je	-5
< jij	18
< jouw	-21
< jueves	-3
< juin	8
< junior	-8
< juridi	-10
< jury	13
< just	-8
< kandid	-12
< keep	-4
< kennen	-12
< know	-13
< kurz	-18
< l'assu	5
< l'entr	3
< l'equi	-15
< l'invi	-3
< l'offre	12
< la	33
< labs	10
< las	4
< lavoro	26
< le	-9
< lei	11
< leider	4
< les	-43
< letto	23
< leuk	7
< lieti	3
< lieu	6
< like	-51
< lo	8
< logist	-6
< lucia	-7
< lugar	27
< m	-5
< ma	-5
< maar	-24
< maggio	6
< mainte	-31
< maio	4
< make	-27
< manage	-3
< manager	-7
< manana	-4
< market	-4
< mars	11
< martedi	-3
< marzo	-8
< mas	-31
< matteo	-23
< may	3
< me	-18
< medical	-5
< medizi	-3
< meet	-7
< mercre	-7
< message	5
< mevrouw	-6
< mi	6
< mijn	-13
< min	6
< minutes	-7
< mir	-4
< misma	3
< mois	-5
< mon	-19
< monday	6
< morning	3
< motion	-17
< mussen	-3
< my	15
< na	-7
< nach	11
< ne	-4
< need	10
< next	-17
< nico	3
< no	24
< noch	-12
< noi	43
< non	-57
< nos	-10
< nossa	8
< notice	7
< notifi	-7
< notre	-3
< nous	-3
< novemb	15
< nuestra	-4
< nueva	24
< o	-22
< oct	-7
< october	-8
< of	-18
< oferta	13
< offre	9
< oggetto	5
< oi	-6
< om	8
< on	37
< one	-3
< online	4
< ons	13
< onsite	14
< onze	-4
< op	13
< operad	-4
< or	-3
< ora	8
< orbita	-74
< ortega	-8
< os	-12
< our	-4
< out	-8
< over	49
< paio	-3
< par	-6
< para	45
< parlare	33
< parler	5
< parlia	14
< parte	-35
< partic	-3
< pas	-13
< passar	8
< passt	3
< payroll	-4
< pelo	14
< per	117
< pero	-6
< person	10
< pessoa	-3
< petit	-9
< phone	9
< place	27
< plaza	9
< please	-8
< plek	21
< plus	-4
< pm	9
< pode	-3
< por	6
< porque	17
< positi	8
< posizi	12
< possib	-11
< posso	-8
< post	-6
< poste	37
< posto	42
< postul	4
< postule	11
< potreb	3
< pour	53
< pra	24
< practi	-9
< precis	13
< pregun	-3
< proced	19
< proces	31
< proceso	16
< process	-3
< procur	18
< produc	-3
< product	-10
< profes	-37
< profil	9
< progra	17
< program	-14
< propon	16
< propose	7
< propue	-3
< proseg	-3
< prossi	-7
< prova	11
< proxima	-3
< proximo	8
< prueba	7
< pruebas	-3
< pt	-3
< puesto	32
< qualite	14
< quando	4
< quarta	-5
< que	62
< quello	9
< querem	20
< questi	-13
< qui	-31
< quindi	9
< r	10
< rdv	-22
< re	10
< rececao	14
< recrut	34
< ref	7
< refere	3
< regula	-12
< relati	3
< rendez	-27
< reside	-35
< resolu	-16
< respon	-13
< respos	-3
< respue	-8
< resume	16
< reuniao	-7
< rh	-17
< ricerca	25
< ricevu	8
< ringra	-14
< rispos	-20
< rol	17
< role	11
< ruolo	5
< sabado	-8
< saldat	-3
< same	-7
< samedi	-20
< sante	5
< sara	-12
< schedu	12
< school	-6
< screen	-4
< secondo	-48
< secret	-3
< segue	-4
< sehr	4
< sei	7
< selecao	10
< selecc	15
< select	75
< seleti	7
< selezi	28
< semaine	-11
< semana	4
< senior	-31
< septem	-13
< ser	37
< set	-6
< settim	-8
< seu	-5
< sexta	-3
< should	-4
< siamo	3
< sich	-4
< sido	-4
< sie	21
< so	20
< sobre	21
< social	-5
< softwa	4
< solici	12
< sollic	32
< sorry	-3
< spreekt	-11
< spreken	4
< staff	-10
< stage	3
< stata	5
< status	7
< stelle	37
< step	-7
< store	-3
< strate	-4
< su	4
< sua	48
< subject	17
< suis	-6
< suite	-8
< sul	4
< suo	9
< superv	-3
< supply	-10
< sur	4
< ta	6
< taking	5
< talent	-4
< talk	9
< tarde	8
< te	5
< team	-12
< techni	-20
< teleph	-6
< temos	13
< tenho	-11
< termine	4
< thank	-6
< thanks	11
< that	3
< the	-68
< these	-21
< through	-17
< thursd	-8
< ti	9
< tienes	-4
< time	-5
< to	-5
< today	7
< todo	5
< tomorr	9
< tot	-14
< trabal	7
< transm	-15
< tu	35
< tua	22
< tuesday	-14
< tuo	16
< tutti	4
< type	4
< uber	3
< uhr	-3
< uit	-4
< uitnod	12
< uma	-5
< un	-22
< una	-22
< und	-16
< uno	-4
< uns	5
< unser	-8
< unsere	-28
< unterl	11
< update	8
< updated	-8
< us	4
< usted	4
< uw	7
< ux	-11
< v	3
< va	3
< vacante	-22
< vacatu	-14
< vaga	27
< vai	-8
< van	39
< vemos	3
< vendre	-3
< ver	-3
< video	-10
< viene	-3
< viernes	-3
< voce	4
< von	5
< voor	57
< vorste	-33
< vos	-6
< votre	35
< vous	-46
< was	-6
< we	-23
< we'd	34
< we'll	-4
< wed	-7
< wednes	-6
< week	-8
< weekend	3
< weeks	-7
< wegen	10
< weiter	25
< when	-7
< which	-6
< wij	-6
< will	-21
< willen	5
< wir	22
< with	-44
< work	3
< would	-47
< writing	3
< x	30
< y	9
< you	3
< you'll	6
< you're	-6
< your	23
< zijn	-25
< zu	11
< zum	-15
< zur	15
<1 1:00	-4
<1 2	-3
<1 2:00	-3
<1 30	6
<1 3:00	-10
<1 3d	-9
<1 4	-9
<1 6	37
<1 a	-20
<1 ada	-7
<1 admini	-10
<1 als	101
<1 as	21
<1 assist	-5
<1 au	-5
<1 bewerb	38
<1 bij	-3
<1 busque	-3
<1 candid	-19
<1 cargo	5
<1 chat	5
<1 colloq	10
<1 come	63
<1 comme	43
<1 como	61
<1 concur	5
<1 confir	-4
<1 conver	-37
<1 convoc	-10
<1 custom	-11
<1 da	11
<1 das	-12
<1 data	-3
<1 de	-25
<1 dein	-4
<1 deine	-6
<1 del	-22
<1 den	9
<1 dental	-5
<1 der	9
<1 des	5
<1 deux	-5
<1 develo	-3
<1 di	72
<1 do	7
<1 door	-4
<1 du	8
<1 e	-3
<1 een	44
<1 eine	19
<1 einen	13
<1 einer	28
<1 einlad	-6
<1 el	-44
<1 em	-8
<1 en	-14
<1 entret	27
<1 entrev	-58
<1 exampl	-3
<1 example	9
<1 final	-6
<1 finance	-3
<1 for	5
<1 functie	15
<1 geachte	-4
<1 gespra	16
<1 gesprek	12
<1 growth	-6
<1 hiring	-15
<1 hr	-9
<1 il	-61
<1 impieg	-4
<1 in	-4
<1 indeed	19
<1 interv	9
<1 invita	-6
<1 is	-3
<1 je	26
<1 junior	-7
<1 juridi	-10
<1 kandid	17
<1 kennen	-39
<1 l'offre	24
<1 la	-70
<1 las	-11
<1 le	-48
<1 les	-34
<1 lo	-3
<1 logist	-4
<1 market	-4
<1 me	-17
<1 medical	-5
<1 medizi	-3
<1 minutes	-4
<1 mon	-6
<1 motion	-16
<1 next	-7
<1 nossa	-35
<1 nostra	-12
<1 nuestra	-18
<1 o	-33
<1 of	9
<1 oferta	11
<1 offre	10
<1 onze	-32
<1 op	10
<1 os	-7
<1 our	6
<1 over	26
<1 para	55
<1 payroll	-4
<1 per	-12
<1 pm	26
<1 positi	19
<1 poste	58
<1 pra	25
<1 proces	23
<1 proceso	10
<1 process	5
<1 product	-9
<1 profes	-5
<1 program	-14
<1 que	18
<1 receiv	5
<1 recrut	-17
<1 respos	-3
<1 rh	-20
<1 ricerca	11
<1 role	8
<1 select	25
<1 seleti	6
<1 selezi	25
<1 senior	-14
<1 ser	33
<1 sie	6
<1 social	-3
<1 sollic	27
<1 staff	-8
<1 stelle	27
<1 subject	20
<1 supply	-3
<1 talent	-4
<1 talk	5
<1 techni	-15
<1 test	-8
<1 the	-28
<1 title	3
<1 to	9
<1 tomorr	14
<1 tu	-16
<1 tuo	-5
<1 type	-5
<1 uitnod	-7
<1 un	-35
<1 una	4
<1 uns	-3
<1 unser	-8
<1 unsere	-29
<1 update	4
<1 updated	-6
<1 us	8
<1 ux	-11
<1 vacante	-6
<1 vacatu	5
<1 vaga	13
<1 van	58
<1 voor	50
<1 vorste	-38
<1 vos	-5
<1 votre	-11
<1 vous	-6
<1 with	-28
<1 y	-21
<1 your	-36
<1 zum	-18
<1 zur	8
<1.article	67
<1.cap	-59
<1.caps	-16
<1.city	73
<1.common	-12
<1.department	-35
<1.digit	7
<1.first name	-18
<1.generic	46
<1.head	-43
<1.house	56
<1.house word	-30
<1.join	-33
<1.low	-39
<1.no name	-12
<1.post	75
<1.stop	-83
<1.subject	186
<1.verb	27
<2 1	15
<2 14	-3
<2 15	6
<2 15h	5
<2 16	-6
<2 2	8
<2 2024	-8
<2 4	17
<2 9	-3
<2 9h	-6
<2 a	-45
<2 about	16
<2 abril	8
<2 ada	3
<2 aggior	3
<2 al	-3
<2 als	-39
<2 am	4
<2 amanha	11
<2 anche	-3
<2 annull	8
<2 applic	17
<2 applyi	5
<2 arriva	-5
<2 as	-15
<2 at	-21
<2 au	10
<2 auf	5
<2 aus	-8
<2 auxili	-13
<2 avec	3
<2 be	17
<2 bei	-4
<2 bewerb	-15
<2 bij	-5
<2 bolsa	8
<2 bring	-5
<2 call	-11
<2 candid	26
<2 cargo	6
<2 colloq	20
<2 come	-9
<2 comple	-9
<2 con	-22
<2 concor	3
<2 concur	6
<2 confer	4
<2 contat	-31
<2 contra	16
<2 conver	-8
<2 convoc	-4
<2 curric	29
<2 cv	-7
<2 das	12
<2 dat	33
<2 de	-26
<2 della	-4
<2 den	-4
<2 der	3
<2 di	-5
<2 die	9
<2 do	-18
<2 docume	-19
<2 domanda	-9
<2 du	-3
<2 e	-8
<2 edt	4
<2 einlad	5
<2 enjoyed	-4
<2 entret	-16
<2 entrev	25
<2 es	13
<2 et	-4
<2 example	-12
<2 experi	-7
<2 fica	-8
<2 final	4
<2 for	-5
<2 from	-4
<2 funcao	7
<2 functie	39
<2 fur	21
<2 gern	29
<2 gesprek	27
<2 giovedi	-12
<2 graag	5
<2 haben	-6
<2 hat	-12
<2 have	8
<2 ihnen	-20
<2 ihre	30
<2 ik	3
<2 il	-28
<2 in	-31
<2 incorp	5
<2 inform	-4
<2 intere	18
<2 interv	4
<2 je	-15
<2 job	4
<2 kandid	7
<2 l'assu	5
<2 las	-5
<2 le	77
<2 lei	-3
<2 les	6
<2 lo	11
<2 lugar	27
<2 m	-4
<2 manana	8
<2 meet	-4
<2 mi	-4
<2 mit	-3
<2 nach	14
<2 next	-4
<2 noi	7
<2 notifi	-5
<2 notre	7
<2 novemb	-4
<2 o	-3
<2 of	-5
<2 offre	-5
<2 om	-3
<2 on	19
<2 onsite	11
<2 onze	30
<2 ortega	-7
<2 our	-9
<2 over	-4
<2 paio	-3
<2 par	-6
<2 para	-10
<2 pelo	14
<2 per	48
<2 phone	9
<2 place	3
<2 plaza	9
<2 plek	27
<2 pm	-10
<2 por	-8
<2 posizi	12
<2 post	-6
<2 poste	-12
<2 posti	3
<2 posto	25
<2 postul	3
<2 postule	6
<2 pour	-12
<2 pra	-5
<2 presen	5
<2 proced	5
<2 proces	8
<2 profes	-29
<2 prova	10
<2 prueba	11
<2 puesto	24
<2 qualite	4
<2 quarta	-3
<2 que	-12
<2 quinta	7
<2 re	9
<2 receiv	4
<2 recrut	24
<2 ref	7
<2 respon	-14
<2 rol	-4
<2 role	3
<2 ruolo	13
<2 select	10
<2 selezi	4
<2 semana	9
<2 set	-6
<2 sich	34
<2 sie	3
<2 so	16
<2 sollic	4
<2 stelle	12
<2 suite	-5
<2 taking	5
<2 techni	-5
<2 thanks	-9
<2 the	-43
<2 thursd	-5
<2 to	-3
<2 trabal	7
<2 transm	-6
<2 trouve	18
<2 uitnod	19
<2 um	12
<2 un	-5
<2 una	-3
<2 updated	-3
<2 vacatu	-19
<2 vaga	18
<2 van	-6
<2 vi	-6
<2 voor	-39
<2 vorste	-4
<2 votre	7
<2 we	-11
<2 week	-10
<2 wir	9
<2 with	4
<2 y	31
<2 you	-10
<2 your	-8
<2 zur	6
<2.article	64
<2.cap	-82
<2.caps	-30
<2.city	9
<2.common	-68
<2.department	-21
<2.digit	-50
<2.first name	-67
<2.generic	33
<2.head	-73
<2.house	83
<2.house word	-12
<2.join	39
<2.low	-28
<2.no name	-26
<2.post	46
<2.stop	-16
<2.subject	67
<2.verb	-36
<< 1:00 at	-3
<< 3:00 pm	-5
<< a be	13
<< a candid	23
<< a e	-3
<< a for	-9
<< a postul	3
<< als bewerb	-12
<< als sollic	7
<< als stelle	7
<< bewerb ihre	30
<< candid votre	8
<< come candid	16
<< concur proced	5
<< de auxili	-13
<< de bolsa	8
<< de candid	12
<< de cargo	6
<< de entrev	15
<< de funcao	7
<< de lo	12
<< de lugar	14
<< de over	-4
<< de plaza	9
<< de poste	-4
<< de profes	-29
<< de prueba	8
<< de puesto	25
<< de trabal	7
<< de vacante	18
<< de vaga	20
<< de voor	-19
<< di paio	-3
<< di posizi	13
<< di posti	3
<< di posto	-5
<< di ruolo	12
<< die fur	22
<< een je	-3
<< een voor	3
<< entrev a	-14
<< example ada	7
<< for applic	8
<< for applyi	3
<< for confir	5
<< for interv	8
<< for set	-6
<< for thanks	-9
<< for you	-10
<< functie de	5
<< il con	-15
<< invita interv	3
<< l'offre a	22
<< la de	-11
<< la para	-4
<< la per	-8
<< la pour	-4
<< next the	-7
<< of positi	5
<< of role	7
<< oferta la	11
<< our for	12
<< our to	-17
<< our with	-4
<< para candid	3
<< para entrev	7
<< per candid	-11
<< per colloq	12
<< per selezi	4
<< positi der	4
<< positi die	3
<< poste au	10
<< poste le	49
<< proces do	-4
<< profes de	-5
<< receiv applic	5
<< seleti proces	6
<< stelle die	5
<< talk to	5
<< the about	8
<< the at	-3
<< the for	10
<< the from	-4
<< the in	3
<< the meet	-4
<< the of	-3
<< the on	21
<< the taking	5
<< the to	-19
<< the with	-7
<< to applic	13
<< tuo il	-5
<< um de	4
<< un pour	-5
<< una con	-4
<< una per	7
<< vacatu de	5
<< vaga a	-3
<< van functie	41
<< van gesprek	-3
<< voor kandid	11
<< votre de	-4
<< vous de	-4
<< your for	-21
<^	-9
<a 1:00	-4
<a 2	-3
<a 2:00	-3
<a 30	6
<a 3:00	-10
<a 3d	-9
<a 4	-9
<a 6	37
<a 7	-3
<a 9	-3
<a 9h	-3
<a about	25
<a abril	8
<a ada	-7
<a admini	-11
<a alla	3
<a am	7
<a analis	-3
<a anche	-4
<a annull	-5
<a ao	16
<a applic	7
<a applyi	12
<a area	-3
<a arriva	-5
<a assist	-5
<a at	-4
<a auch	21
<a auf	5
<a aus	-8
<a auxili	-14
<a be	19
<a best	-28
<a bewerb	26
<a bien	3
<a bij	-7
<a cancel	-9
<a candid	36
<a cargo	4
<a casa	-14
<a catego	-6
<a chat	5
<a colloq	20
<a com	-4
<a commer	-4
<a comple	-9
<a con	-20
<a concer	23
<a concur	4
<a contra	16
<a contrat	18
<a conver	-37
<a convie	-5
<a convoc	-6
<a custom	-11
<a cv	9
<a dat	35
<a data	-3
<a de	-3
<a demand	-10
<a dental	-5
<a deux	-5
<a develo	-3
<a dirett	-13
<a door	-4
<a einlad	-6
<a em	-8
<a en	-23
<a engenh	-9
<a enjoyed	-4
<a entret	27
<a entrev	-35
<a es	12
<a et	-5
<a exampl	-3
<a example	9
<a experi	-7
<a falar	3
<a final	-7
<a finance	-3
<a from	-4
<a fur	42
<a geachte	-4
<a gern	24
<a gespra	26
<a gesprek	9
<a graag	5
<a growth	-6
<a haben	-6
<a hablam	3
<a hat	-12
<a hiring	-15
<a hr	-9
<a ihnen	-19
<a impieg	-4
<a in	-3
<a indeed	19
<a ines	-6
<a inform	-5
<a interv	27
<a invita	-6
<a is	-5
<a jij	-24
<a junior	-7
<a juridi	-10
<a kandid	19
<a kennen	-39
<a l'equi	-15
<a l'offre	24
<a labs	10
<a lei	-3
<a logist	-4
<a mainte	-12
<a market	-4
<a marzo	-3
<a me	-17
<a medical	-5
<a medizi	-3
<a meet	-4
<a minutes	-4
<a mon	-6
<a motion	-16
<a na	3
<a naar	4
<a nach	14
<a no	5
<a noi	7
<a on	21
<a online	3
<a onsite	11
<a op	11
<a out	-6
<a over	32
<a paio	-3
<a par	-6
<a para	69
<a parlare	33
<a parler	5
<a parlia	-11
<a payroll	-4
<a per	32
<a place	39
<a plek	27
<a pm	23
<a porque	16
<a positi	7
<a posti	3
<a postul	4
<a pour	9
<a pra	25
<a presen	4
<a proces	25
<a proceso	12
<a process	5
<a product	-9
<a profes	-34
<a program	-14
<a propue	-3
<a prova	10
<a prueba	4
<a qualite	15
<a que	12
<a quinta	-5
<a re	7
<a receiv	5
<a refere	3
<a respon	-14
<a respos	-3
<a rh	-17
<a ricerca	25
<a role	7
<a school	-5
<a screen	-4
<a secret	-3
<a select	32
<a seleti	6
<a selezi	25
<a semana	9
<a senior	-14
<a set	-6
<a sich	26
<a sie	9
<a so	6
<a sobre	25
<a social	-3
<a softwa	4
<a sollic	33
<a staff	-8
<a stage	4
<a stelle	21
<a step	-4
<a strate	-3
<a sua	11
<a subject	20
<a suite	-5
<a supply	-3
<a taking	5
<a talent	-4
<a talk	5
<a team	-12
<a techni	-15
<a termin	-5
<a test	-8
<a thanks	-11
<a title	3
<a to	-28
<a tomorr	14
<a transm	-3
<a trouve	18
<a tuo	-5
<a type	-5
<a uitnod	-7
<a uns	-3
<a update	4
<a updated	-6
<a us	9
<a ux	-11
<a vemos	3
<a vi	-7
<a voor	71
<a vorste	-37
<a vos	-5
<a vous	-6
<a we	-10
<a week	-3
<a wegen	13
<a wir	5
<a with	-35
<a y	-22
<a you	4
<c cap cap	-45
<c cap caps	-40
<c cap low	-113
<c caph cap	-24
<c caph low	-3
<c caps cap	-11
<c caps low	-8
<c low cap	180
<c low caps	-27
<c low low	-22
<c lowh low	-24
<g	-67
<g!	4
<g"	22
<g(	15
<g).	7
<g,	-26
<g-	45
<g.	-52
<g.,	-4
<g/	-9
<g:	44
<g;	-4
<g?	-7
<g@	-5
<g|	32
> 09:00	-3
> 1	29
> 10:00	24
> 10:30	37
> 11	8
> 11:00	52
> 12	7
> 13	7
> 14	31
> 14:00	-4
> 14h	9
> 15	24
> 16	-8
> 16h30	7
> 17	8
> 19	-17
> 1er	8
> 2	34
> 20	48
> 2026	-5
> 21	4
> 23	9
> 25	3
> 26	-6
> 27	-6
> 28	8
> 29	6
> 2:30	-3
> 2nd	3
> 3	6
> 30	-20
> 31	13
> 3:00	-7
> 3d	-3
> 4	-7
> 45	-18
> 5	-16
> 50	6
> 500	7
> 6	7
> 60	53
> 7	-10
> 8	33
> 9	7
> 9:30	-3
> 9h30	-9
> a	-21
> aan	-3
> ab	4
> abbiamo	9
> about	4
> absagen	7
> acquis	-3
> ada	-9
> after	-33
> agenda	-4
> agrade	11
> aguardo	8
> ahead	5
> al	-14
> alle	23
> als	46
> also	9
> am	-53
> ammini	-3
> amrani	-10
> an	3
> anbiet	34
> ancora	6
> and	-36
> annull	8
> ano	-4
> any	-12
> ao	-3
> applic	18
> april	-5
> aprile	10
> aqui	21
> arbeit	-4
> are	-7
> area	-13
> as	16
> asi	-5
> assim	10
> assist	3
> at	19
> au	-58
> auch	5
> auf	10
> august	-6
> aurora	-12
> auswah	-3
> aux	-16
> availa	-11
> avant	-9
> avec	-43
> avisar	6
> avons	4
> avril	6
> away	-26
> back	-3
> be	9
> been	8
> before	17
> bei	8
> between	-4
> beworb	16
> bien	15
> bij	60
> binnen	-20
> bis	-3
> bitte	-9
> boa	-7
> boutiq	-5
> bring	10
> budget	-20
> buen	3
> buscam	-6
> busine	7
> but	-31
> by	-16
> ca	4
> cadre	5
> calidad	-5
> call	-7
> calma	-7
> cancel	23
> candid	9
> catego	10
> cdi	7
> ce	-19
> cela	-4
> cell	4
> centro	-24
> cerrado	7
> certif	3
> chat	3
> che	4
> chegou	3
> chez	7
> ci	-69
> civil	-19
> client	-5
> cliente	5
> closed	4
> colloq	-5
> com	3
> comerc	-4
> comme	-21
> commer	-3
> compar	12
> comple	-6
> compli	-6
> comuni	-4
> con	12
> concur	-9
> confir	13
> congel	-18
> connai	3
> conseil	5
> conser	-4
> consid	5
> contac	-15
> contin	5
> contra	-38
> contro	-6
> conver	13
> convid	-21
> convoc	6
> correc	-4
> cosa	-5
> could	25
> credit	-13
> cuando	-9
> cuanto	5
> cui	7
> curric	9
> cv	3
> d'accu	-3
> d'etat	-70
> d'un	3
> da	12
> dal	15
> danken	-15
> dans	4
> das	6
> dat	3
> data	3
> de	-43
> decide	4
> decidi	7
> decorr	-5
> defini	-9
> dein	8
> del	12
> den	5
> dental	-12
> depart	-3
> der	-30
> des	5
> deux	6
> deze	-3
> di	-13
> dia	4
> dias	-9
> die	22
> dienst	-8
> diga-me	7
> dinsdag	20
> direct	10
> dirett	3
> dit	-8
> do	-11
> domani	-18
> domici	-61
> domingo	15
> donc	18
> donner	-11
> door	3
> dossier	-33
> dr	37
> du	50
> duas	17
> due	-7
> duree	3
> dus	7
> e	17
> edt	-10
> een	9
> eine	15
> einem	5
> einen	-9
> el	12
> elle	-5
> em	-12
> en	-21
> engine	-6
> entrev	-12
> entro	-11
> es	11
> espera	-4
> est	-26
> estado	5
> et	10
> ete	-8
> etwas	-7
> examin	-6
> exampl	-4
> example	-7
> experi	14
> fabbri	5
> falamos	6
> farol	30
> favor	4
> ficou	6
> finale	-14
> finali	9
> financ	-29
> fixe	-64
> foi	16
> for	-20
> free	-6
> freitag	4
> friday	12
> from	34
> fur	-51
> gaat	35
> gente	11
> gescha	13
> gesprek	-4
> gestio	-4
> giovedi	7
> go	-23
> goff	-4
> got	-5
> growth	-7
> gut	17
> ha	55
> haben	-24
> has	10
> hast	7
> haus	30
> have	-4
> health	-4
> hebben	7
> helaas	50
> hemos	4
> heure	-11
> hotel	10
> i	-21
> ich	-17
> id	8
> iemand	4
> ihre	12
> ii	-4
> in	-8
> indete	7
> indust	-13
> inform	-18
> inicio	6
> intere	16
> interv	-32
> is	-8
> ist	-7
> it	-5
> j'ai	7
> jan	49
> january	-6
> je	-40
> jefa	4
> job	20
> jornada	7
> jueves	16
> july	17
> jury	-6
> kennen	-14
> kennis	-8
> kennzi	9
> know	-14
> komen	-4
> komt	8
> konnen	17
> l'entr	14
> l'inte	47
> labora	-4
> laden	4
> las	6
> le	28
> leider	8
> like	-5
> link	-9
> lista	-9
> livello	8
> lo	5
> local	-27
> locale	-10
> loja	4
> los	-4
> lunedi	-7
> lunes	-9
> m	-4
> ma	-4
> maart	21
> mai	8
> mainte	-4
> mais	15
> manute	-4
> mar	6
> march	5
> marche	-21
> mardi	18
> market	-5
> mars	-11
> martes	8
> marz	52
> marzo	13
> mas	-18
> me	27
> meccan	10
> meme	6
> merci	13
> mercol	19
> mercre	9
> mesmo	-6
> mi	52
> mierco	13
> minuten	-7
> minutes	-17
> mir	13
> mittwo	10
> moet	-21
> moi-me	23
> moment	9
> momento	-15
> monday	4
> montag	9
> moreno	-10
> morgen	5
> move	38
> muito	-4
> munici	8
> muss	7
> n	-66
> na	-14
> naar	4
> nach	-9
> nada	-35
> nao	36
> new	-36
> next	-20
> nicht	7
> nights	4
> nimmt	4
> no	-12
> noch	-8
> nog	-10
> noi	6
> non	9
> nord	4
> nos	-11
> nosso	-4
> nostro	-12
> not	14
> notre	17
> nov	-6
> novemb	-4
> o	-12
> octobre	7
> of	-18
> office	19
> om	4
> on	-10
> ons	7
> onze	8
> op	20
> open	-34
> opening	15
> ora	-6
> ore	-4
> ou	14
> our	-24
> over	-9
> panel	7
> par	29
> para	5
> part	8
> parte	-8
> partic	-7
> partir	4
> pas	28
> passa	11
> passage	-67
> passe	5
> passt	-4
> patel	-23
> pela	5
> per	10
> pergun	6
> pero	-7
> person	6
> persona	-10
> pharma	-37
> platfo	-4
> please	-10
> pleased	4
> pleno	-9
> plus	-11
> pm	-14
> pode	11
> podemos	-9
> poi	11
> point	-5
> por	17
> porque	15
> positi	19
> post	9
> poste	-9
> pour	31
> pourra	-13
> pourri	5
> pra	15
> practi	4
> prefer	-5
> presso	4
> previs	9
> proced	-9
> produc	-16
> profil	26
> profilo	5
> propos	5
> proxim	-7
> puoi	-5
> qualid	-6
> qualita	-9
> qualite	-7
> quarta	13
> que	-15
> queda	9
> quelqu	17
> questo	6
> quimica	-22
> quindi	4
> r	21
> ral	-5
> re	-13
> realiz	11
> recibi	12
> ref	7
> refere	-9
> regist	19
> regret	-9
> remerc	5
> rencon	20
> repond	5
> reponse	5
> resolv	7
> reste	-16
> result	5
> review	10
> riceve	-11
> ringra	5
> role	13
> rui	-11
> said	-13
> salario	8
> sans	4
> saude	-4
> say	20
> school	8
> screen	-12
> se	55
> segunda	-12
> sei	7
> semain	31
> semana	-8
> sempre	-6
> send	15
> senhora	4
> senior	-12
> septem	-21
> serait	5
> serez	23
> seria	-6
> servic	8
> set	-28
> settim	10
> sexta-	-9
> share	-12
> shift	17
> should	-17
> si	12
> sich	29
> sido	35
> siguie	-10
> social	-6
> softwa	-13
> sollic	-4
> solo	-19
> sorry	-7
> sorte	-7
> souhai	35
> sr	-6
> stagio	5
> start	29
> starti	7
> stata	-9
> stays	4
> steel	13
> step	4
> su	13
> suis	-10
> suspen	14
> talk	-33
> tardar	-14
> tardes	5
> team	12
> tecnica	30
> tempor	7
> temps	19
> ter	15
> the	-28
> then	26
> there	-5
> they	27
> this	-6
> through	7
> thursd	4
> ti	-53
> tiene	10
> to	23
> toes	13
> trae	5
> transp	-15
> tre	-7
> tribun	-9
> trois	31
> tu	-18
> tuesday	-9
> turno	-5
> two	-8
> u	-5
> uhr	-10
> um	13
> uma	9
> un	9
> una	23
> und	-22
> une	-12
> univer	8
> uns	-4
> unsere	4
> unserem	31
> unterl	13
> until	-27
> up	-10
> us	-12
> uur	6
> va	9
> vacatu	7
> vai	-8
> vanaf	4
> vediamo	-10
> vendre	7
> venerdi	8
> venire	-5
> viernes	-13
> vir	4
> visser	-8
> voce	-19
> volgen	5
> volta	-6
> von	5
> voor	17
> vor	-9
> votre	-40
> vous	37
> wann	-6
> want	-10
> was	-20
> we'll	-13
> we've	-18
> web	-9
> week	-12
> werd	5
> who	-26
> wij	32
> will	-5
> wilt	5
> wir	-12
> wird	-15
> with	-15
> woche	-4
> wochen	5
> woensd	5
> won't	5
> wurde	20
> wurden	37
> y	-33
> yet	-6
> york	-18
> you	8
> zijn	4
> zoom	-10
> zou	-6
> zu	-6
> zum	6
>$	9
>1 1	-5
>1 14	-6
>1 2025	-22
>1 2026	-10
>1 3:00	-7
>1 4	-4
>1 5	-4
>1 60	53
>1 7	-4
>1 a	-35
>1 aan	-9
>1 ab	6
>1 ada	-4
>1 al	12
>1 als	46
>1 am	-33
>1 an	44
>1 and	-16
>1 aqui	18
>1 as	-14
>1 assim	11
>1 at	14
>1 au	-12
>1 auch	-7
>1 auf	42
>1 avec	-21
>1 before	-6
>1 bei	16
>1 beworb	5
>1 bij	46
>1 boa	-7
>1 bring	-4
>1 cdi	6
>1 che	-13
>1 chez	41
>1 ci	-4
>1 civil	-6
>1 com	-4
>1 con	18
>1 contra	-4
>1 conver	14
>1 convoc	5
>1 could	30
>1 da	8
>1 dans	10
>1 das	12
>1 de	-108
>1 del	25
>1 dental	-12
>1 des	-8
>1 di	49
>1 dia	5
>1 die	5
>1 do	12
>1 dr	-7
>1 du	-9
>1 e	-8
>1 een	-5
>1 el	14
>1 en	33
>1 engine	-5
>1 entro	-4
>1 es	17
>1 est	40
>1 esta	-6
>1 et	28
>1 faccia	4
>1 ficou	6
>1 financ	-29
>1 for	-8
>1 from	27
>1 fur	-44
>1 got	-5
>1 gracias	4
>1 ha	-17
>1 haben	-29
>1 has	10
>1 hat	10
>1 het	5
>1 i	-20
>1 i'm	16
>1 ihr	4
>1 ihre	13
>1 ii	-4
>1 il	-9
>1 interv	-7
>1 ist	-14
>1 j'ai	4
>1 je	-5
>1 job	9
>1 kennen	-17
>1 kennzi	21
>1 la	16
>1 le	36
>1 leider	11
>1 locale	-8
>1 ma	-4
>1 me	-6
>1 meme	6
>1 merci	-45
>1 mi	28
>1 mit	15
>1 na	-31
>1 naar	-5
>1 nach	-6
>1 nao	24
>1 new	-38
>1 next	-8
>1 nicht	9
>1 niet	20
>1 nights	8
>1 noch	-19
>1 non	5
>1 nos	-7
>1 notre	-4
>1 nous	49
>1 of	-14
>1 on	33
>1 op	14
>1 ou	-13
>1 over	-6
>1 per	-5
>1 pero	-7
>1 platfo	-4
>1 please	-7
>1 pleno	-8
>1 podemos	-7
>1 porque	13
>1 positi	23
>1 post	9
>1 pour	35
>1 pourri	-4
>1 pra	14
>1 pregun	11
>1 presso	8
>1 produc	-14
>1 qualita	-7
>1 quando	-5
>1 que	-84
>1 queda	7
>1 qui	-19
>1 r	14
>1 ref	14
>1 remote	8
>1 req	28
>1 result	4
>1 role	55
>1 salario	4
>1 sao	-45
>1 se	4
>1 segunda	-4
>1 senior	-10
>1 seria	-6
>1 si	14
>1 sie	-4
>1 srl	-5
>1 start	7
>1 store	6
>1 su	-4
>1 sua	35
>1 sur	-4
>1 te	7
>1 team	-6
>1 the	-9
>1 to	-27
>1 ton	4
>1 trae	5
>1 transp	-14
>1 tu	-10
>1 un	12
>1 und	-10
>1 van	18
>1 visser	-8
>1 voor	-58
>1 votre	-49
>1 vous	42
>1 we	8
>1 we've	-16
>1 will	-4
>1 wir	-19
>1 wird	-15
>1 wurde	11
>1 y	-9
>1 your	-4
>1 zu	-9
>1.cap	-5
>1.caps	-27
>1.common	-39
>1.first name	-5
>1.generic	25
>1.head	-36
>1.house	-68
>1.house word	17
>1.low	38
>1.no name	-4
>1.post	104
>1.stop	25
>1.subject	66
>1.term	83
>1.verb	15
>2 1	4
>2 11:00	-4
>2 12	5
>2 13	7
>2 14h	11
>2 1er	-7
>2 2	26
>2 26	-5
>2 3	-29
>2 31	-15
>2 4	-47
>2 500	6
>2 7	-4
>2 8	27
>2 9h	-9
>2 a	7
>2 ada	-6
>2 agrade	6
>2 al	-5
>2 am	-14
>2 an	-15
>2 and	-5
>2 april	33
>2 arbeit	-5
>2 as	-9
>2 at	17
>2 auf	10
>2 avec	-4
>2 avons	5
>2 been	9
>2 before	26
>2 bei	-6
>2 bien	6
>2 bis	-5
>2 bring	14
>2 ca	7
>2 calidad	-4
>2 call	-6
>2 cancel	10
>2 candid	4
>2 ce	-22
>2 com	-4
>2 commis	-9
>2 comuni	37
>2 con	10
>2 confir	11
>2 contac	-14
>2 contra	-25
>2 contro	-4
>2 cuanto	7
>2 cui	8
>2 cv	4
>2 da	19
>2 dans	-6
>2 das	4
>2 de	14
>2 del	30
>2 dem	39
>2 den	11
>2 der	-34
>2 di	10
>2 dinsdag	15
>2 dispon	11
>2 do	-21
>2 dossier	4
>2 dr	-5
>2 e	15
>2 edt	-6
>2 een	-6
>2 ein	-4
>2 eine	-5
>2 einen	-4
>2 el	-7
>2 empresa	4
>2 en	-26
>2 entret	-5
>2 entrev	-6
>2 es	-4
>2 esta	14
>2 estado	-5
>2 et	-9
>2 ete	5
>2 experi	16
>2 finale	-16
>2 for	-38
>2 freitag	60
>2 fur	20
>2 gente	10
>2 goed	4
>2 ha	-8
>2 hast	12
>2 hat	-4
>2 hebben	5
>2 het	-7
>2 i	-7
>2 il	8
>2 im	4
>2 indust	-11
>2 inform	-7
>2 inicio	8
>2 intere	35
>2 interv	-24
>2 is	-31
>2 ist	-7
>2 january	-4
>2 je	-9
>2 jeudi	6
>2 jueves	17
>2 june	5
>2 kennzi	-7
>2 la	54
>2 le	-5
>2 lunedi	-5
>2 lunes	-10
>2 mar	5
>2 march	4
>2 mardi	4
>2 market	-4
>2 mas	-14
>2 me	-9
>2 merci	-9
>2 mercol	21
>2 mi	32
>2 mierco	14
>2 mit	-9
>2 montag	-4
>2 naar	5
>2 nao	15
>2 next	-10
>2 nicht	18
>2 noch	-6
>2 non	5
>2 nous	-4
>2 o	-18
>2 office	22
>2 on	-39
>2 ons	9
>2 onze	9
>2 partir	9
>2 pela	11
>2 per	-4
>2 pm	-12
>2 por	23
>2 proced	-8
>2 qualid	-6
>2 quarta	11
>2 que	12
>2 quinta	5
>2 recibi	5
>2 ref	-5
>2 regist	4
>2 reponse	39
>2 retenu	4
>2 revisa	-13
>2 schedu	4
>2 sein	10
>2 send	-10
>2 serez	24
>2 shift	18
>2 sie	-15
>2 softwa	28
>2 sono	4
>2 sorry	15
>2 srl	-5
>2 stata	5
>2 store	-10
>2 studio	63
>2 su	4
>2 sua	-10
>2 suis	-9
>2 suspen	13
>2 te	13
>2 team	-7
>2 tempo	-11
>2 that	-21
>2 the	31
>2 this	-5
>2 time	5
>2 to	-8
>2 todos	12
>2 tribun	-9
>2 tu	-9
>2 um	18
>2 un	9
>2 una	-7
>2 une	-12
>2 uns	7
>2 unsere	5
>2 unserem	31
>2 uur	25
>2 vamos	16
>2 vediamo	-10
>2 vendre	11
>2 voce	8
>2 volgen	11
>2 von	10
>2 voor	78
>2 vous	-32
>2 we	8
>2 we'd	20
>2 we've	35
>2 wir	-50
>2 with	-11
>2 wurden	-4
>2 you	21
>2 zijn	5
>2 zoom	-7
>2.article	8
>2.cap	-17
>2.caps	31
>2.city	60
>2.common	-22
>2.department	9
>2.digit	-6
>2.first name	37
>2.generic	-5
>2.head	-21
>2.house	48
>2.house word	12
>2.join	51
>2.low	-17
>2.no name	-13
>2.post	-34
>2.stop	20
>2.subject	39
>2.term	20
>2.verb	68
>> 14 de	-4
>> 3:00 pm	-7
>> a ete	5
>> a gente	10
>> a la	51
>> a las	-6
>> a partir	9
>> a retenu	4
>> a tempo	5
>> and me	-12
>> assim que	11
>> at the	-6
>> bei der	9
>> bij de	32
>> com o	-11
>> con una	-8
>> could you	30
>> de calidad	-4
>> de la	-4
>> de qualid	-6
>> de que	11
>> e la	9
>> e nao	14
>> e per	-9
>> e stata	6
>> el lunes	-10
>> el mierco	11
>> en cuanto	7
>> en la	-4
>> et vous	5
>> haben wir	-28
>> has been	9
>> hat uns	7
>> in der	-40
>> in the	6
>> in unserem	31
>> je suis	-9
>> le jeudi	7
>> le mardi	11
>> na quinta	5
>> nous avons	5
>> nous vous	5
>> on april	37
>> on se	-6
>> para a	10
>> pregun por	11
>> salario de	4
>> se ha	-5
>> si no	14
>> vous serez	24
>> y no	-18
>c cap cap	-8
>c cap caps	-13
>c cap low	-52
>c caph cap	-14
>c caps cap	-17
>c caps caps	-4
>c caps low	-15
>c low cap	-15
>c low low	-71
>c lowh cap	5
>c lowh low	-29
>g"	55
>g%	-60
>g(	31
>g),	-33
>g).	-9
>g+	-13
>g,	-10
>g-	58
>g.,	-4
>g/	31
>g;	-7
>g?	-11
>g|	12
>g¤	139
[ 10h	-4
[ account	7
[ acquis	-4
[ ada	-6
[ addetta	15
[ admini	24
[ agent	-18
[ agente	7
[ analis	8
[ analyst	-12
[ analyt	8
[ andere	-4
[ applyi	-9
[ archit	5
[ assist	9
[ associ	-6
[ auswah	-8
[ automa	-4
[ auxili	42
[ backend	15
[ band	-32
[ barista	-12
[ besetz	-8
[ bewerb	-4
[ biblio	8
[ branch	-15
[ busine	-8
[ busque	-6
[ cadre	-8
[ cambio	-8
[ candid	-47
[ carte	-5
[ cartei	-10
[ casa	-13
[ catego	6
[ cfo	-10
[ charge	-19
[ chargee	6
[ chat	-4
[ cheffe	5
[ claims	6
[ cloud	20
[ collab	-6
[ colloq	-8
[ commer	-5
[ commun	4
[ compra	10
[ compta	15
[ conduc	-30
[ consei	9
[ conser	-89
[ contra	-7
[ contrat	-18
[ contro	6
[ conver	-23
[ correc	-9
[ crew	-18
[ cto	-29
[ curric	-7
[ custom	22
[ cv	-12
[ d'agent	50
[ d'anal	6
[ d'assi	44
[ d'infi	27
[ d'inge	4
[ data	7
[ depend	33
[ descul	-5
[ design	-33
[ deux	-8
[ develo	6
[ devops	-22
[ direct	-64
[ diretor	-5
[ dirett	-22
[ dispat	7
[ docume	-5
[ editora	16
[ educat	4
[ enferm	4
[ engenh	13
[ engine	-21
[ entret	-18
[ entrev	-6
[ erzieh	7
[ execut	-25
[ farmac	5
[ field	6
[ filial	6
[ finali	-7
[ finance	4
[ fisiot	29
[ front	89
[ fronte	7
[ gerente	-31
[ gescha	-21
[ gestio	15
[ gestor	-5
[ growth	17
[ head	-15
[ heer	-13
[ higien	9
[ hiring	-26
[ hoofd	8
[ horario	-4
[ impieg	23
[ indust	12
[ inferm	6
[ infirm	6
[ ingeni	9
[ inspec	-7
[ instru	11
[ intern	-8
[ interna	-5
[ interne	-4
[ interno	-6
[ interv	-5
[ intro	-9
[ jefa	6
[ jefe	-7
[ june	-4
[ junior	-14
[ juridi	4
[ jury	-9
[ kandid	-5
[ keer	-8
[ kennen	-6
[ kennis	-5
[ l'empl	-23
[ l'equi	-10
[ l'offre	-6
[ lab	7
[ lavoro	-14
[ lead	-18
[ leider	-5
[ leiter	-4
[ line	4
[ logist	13
[ luis	-13
[ magazz	7
[ manager	-19
[ mecani	-27
[ meccan	-6
[ medewe	-23
[ medical	9
[ medizi	10
[ meer	-11
[ metal	-4
[ mil	-7
[ mitarb	-53
[ mon	-19
[ motion	45
[ mudanca	-5
[ museum	4
[ need	-7
[ notifi	-4
[ noveda	-5
[ nueva	-12
[ nurse	-4
[ officer	-33
[ ongeve	-6
[ operad	11
[ organi	-4
[ owner	-4
[ paio	-5
[ pato	-5
[ payroll	9
[ people	-6
[ pflege	-48
[ planif	7
[ plant	-7
[ plek	-8
[ pm	-55
[ prepar	-20
[ presid	-15
[ princi	-5
[ proces	-19
[ proceso	-5
[ produc	-32
[ product	56
[ profes	41
[ profil	-5
[ profis	-15
[ proget	6
[ progra	-7
[ program	25
[ project	4
[ proximo	-6
[ prueba	-5
[ pruebas	-11
[ qualite	-8
[ recepc	7
[ recept	12
[ recrui	-29
[ recrut	-6
[ ref	7
[ refere	9
[ regist	-15
[ regula	17
[ reliab	-12
[ report	-15
[ respon	-7
[ review	-9
[ ricerca	-19
[ rn	-7
[ sachbe	7
[ saldat	40
[ school	-22
[ segret	18
[ seguim	-6
[ select	-16
[ seleti	-4
[ selezi	-12
[ senior	45
[ servic	21
[ service	7
[ shift	22
[ siguie	-4
[ social	24
[ softwa	-12
[ specia	-13
[ staff	17
[ stage	117
[ stelle	-11
[ store	20
[ strate	4
[ success	-9
[ superm	-7
[ svilup	8
[ systems	18
[ talent	-15
[ team	12
[ teamle	12
[ tech	-6
[ tecnica	-23
[ tecnico	-29
[ test	5
[ tomorr	-5
[ treasu	7
[ two	-6
[ ux	20
[ veteri	-14
[ vp	-17
[ wanneer	-10
[ wed	-6
[ werkst	5
[ writer	-14
[ x	-12
[.cap	-59
[.caps	-44
[.common	-89
[.department	-64
[.digit	-14
[.first name	-114
[.generic	48
[.house	-33
[.house word	34
[.low	-51
[.no name	-152
[.stop	-7
[.subject	-104
[.term	-4
[.verb	23
] 1	-6
] 14h	-5
] 16	4
] 3	27
] 30	-8
] 4	7
] 6	5
] 7	17
] absagen	-7
] addetta	-9
] admini	9
] agent	10
] almacen	19
] ammini	12
] analyst	-13
] andata	-6
] appren	-16
] assist	-22
] associ	6
] auxili	-9
] backend	13
] barista	5
] beleid	-30
] biblio	20
] busine	-4
] busque	-5
] buyer	-15
] caixa	15
] calidad	9
] call	-7
] cancel	-4
] carret	6
] cartei	-8
] centro	-10
] charge	-4
] chef	-7
] civil	29
] clerk	-5
] collab	-4
] commer	6
] comple	-7
] compli	-4
] compra	10
] conduc	-94
] confer	-65
] consei	-5
] conser	-108
] consul	-9
] contab	18
] contin	-10
] contra	33
] contro	25
] conver	-4
] convid	22
] coordi	-5
] correc	-4
] crew	-16
] ct	-5
] cto	-34
] cultur	5
] culture	-7
] d'agent	-11
] d'educ	8
] data	-7
] decidi	-4
] dental	12
] depend	97
] design	34
] desk	68
] dev	-6
] develo	6
] devops	-29
] dienst	4
] direct	-27
] dirett	-12
] dispon	6
] distri	-5
] docente	-48
] editor	11
] editora	12
] edt	-12
] educat	18
] einkau	6
] electr	5
] elektr	-5
] enferm	-22
] engenh	-5
] engine	-20
] enologa	5
] erzieh	11
] et	-8
] execut	-8
] fabbri	-5
] fachan	4
] falamos	-6
] filial	24
] finali	-7
] financ	40
] finanz	14
] fisiot	31
] fotovo	7
] gescha	-25
] gestor	-6
] go	-40
] growth	4
] head	-5
] heer	-7
] herrera	-12
] higien	-15
] hoofd	-10
] hora	-4
] horario	-10
] i	8
] ii	46
] impieg	-5
] indust	55
] infirm	-27
] ingeni	-24
] instan	23
] instru	5
] intere	-12
] intern	-10
] interna	-16
] interne	-10
] interv	-10
] istrut	-4
] jour	-10
] junior	13
] juri	-11
] juridi	19
] keer	-9
] kennen	-4
] labora	20
] lead	44
] leider	-11
] leiter	-7
] local	27
] locale	15
] logist	6
] magazz	18
] manager	12
] manten	6
] manute	6
] marche	-4
] market	-10
] mecani	-28
] meccan	-4
] medewe	18
] media	20
] medica	6
] meer	-15
] mercol	-5
] mierco	-6
] mitarb	-42
] mittwo	-4
] moment	-6
] museum	7
] nights	-4
] noche	4
] nord	-5
] notifi	-4
] obras	17
] office	34
] officer	-46
] offici	-8
] oficial	-8
] operat	4
] oportu	-7
] orario	-4
] organi	-5
] parale	26
] partic	9
] partner	-4
] pato	-4
] person	-12
] pflege	-49
] pharma	37
] planner	23
] planta	12
] pleno	11
] pm	-35
] polizia	-8
] prepar	-40
] presid	-4
] princi	4
] proces	4
] produc	18
] product	-5
] profes	-19
] projet	-10
] proyec	4
] qualid	19
] qualita	15
] qualite	7
] quarta	-10
] quimica	6
] quinta	-5
] rang	6
] recepc	7
] recept	10
] recrui	-12
] ref	-6
] refere	-7
] regist	-25
] rencon	-15
] report	-6
] respon	-26
] review	-9
] rh	-8
] ricerca	52
] riesgos	6
] rif	-20
] sachbe	-7
] sala	5
] saldat	13
] sante	-5
] schich	6
] school	-9
] screen	-7
] secret	-17
] segret	6
] segura	-4
] selecao	-15
] senior	-20
] servic	96
] service	-47
] shift	-7
] sinist	7
] social	5
] softwa	24
] sol	-46
] specia	6
] sr	6
] sre	14
] stabil	4
] start	-4
] studio	-5
] superi	5
] superv	11
] surf	4
] tarde	-5
] teacher	10
] teamle	-13
] tech	6
] techni	5
] tecnic	-14
] tecnica	-75
] tecnico	-56
] tempor	-5
] travaux	12
] two	-8
] vendre	-7
] verwal	6
] veteri	6
] viaje	-5
] vp	-10
] wanneer	-11
] web	11
] werkst	-4
] writer	9
].article	-40
].cap	-33
].caps	-24
].city	-39
].common	-38
].department	-10
].digit	-97
].first name	-42
].generic	-22
].house	-90
].house word	33
].low	-97
].no name	-77
].post	-23
].stop	-4
].subject	-86
].term	-26
].verb	19
always longer	-90
always longer, often	-82
g&	46
g(	-31
g),	72
g,	-94
g-	-57
g/	-33
g¤	-42
h abile	-13
h acher	8
h adora	-9
h agent	35
h alyst	21
h anico	-35
h anner	15
h argee	6
h ateur	4
h ativo	7
h cadre	-10
h cfo	-11
h chef	-5
h chief	-6
h ciale	-14
h ciate	11
h ckend	18
h clerk	-5
h cnica	-32
h cnico	-35
h crew	-17
h cteur	-25
h cto	-42
h ctora	4
h dente	-10
h detta	15
h deuse	28
h ditor	5
h dores	-34
h ducer	8
h ector	-20
h edica	7
h edora	11
h egata	22
h eider	6
h eiter	-6
h ellte	36
h ember	7
h entin	8
h erker	57
h esora	25
h estor	-6
h eveer	-7
h evops	-29
h ferin	5
h ficer	23
h gente	5
h gerin	6
h harge	-20
h head	-18
h heer	-15
h heffe	5
h heira	4
h heiro	10
h hfrau	11
h hoofd	6
h icial	-6
h ician	12
h icien	16
h igner	37
h iliar	22
h imica	24
h ineer	41
h ional	-20
h iseur	9
h isora	7
h istas	-8
h ister	-25
h itora	8
h itung	-5
h jefa	6
h jefe	-7
h keer	-10
h kerin	28
h kraft	22
h lead	-6
h legal	11
h lerin	5
h lista	12
h llere	4
h loper	4
h lyste	4
h meer	-16
h nager	14
h naire	7
h naria	7
h niera	11
h niere	8
h nieur	17
h nista	48
h nneer	-11
h ntern	-6
h nurse	11
h ogist	8
h oller	14
h onist	12
h orter	-16
h peuta	30
h pista	7
h pm	-41
h qa	10
h racht	13
h rador	-16
h rator	16
h rcial	10
h rente	-32
h retor	-5
h rista	-21
h riste	15
h riter	11
h rn	-7
h rrera	-14
h rtner	-5
h sable	11
h ssora	5
h stant	-7
h stent	5
h steur	5
h table	17
h taire	6
h taria	16
h teira	-5
h tente	22
h terin	-16
h terna	-18
h terne	-12
h terno	-6
h tista	17
h tores	-53
h torin	22
h trice	21
h ttore	-15
h uhrer	-19
h uiter	-29
h utive	-28
h visor	15
h vista	-10
h vp	-30
h zador	8
head at 0	180
head at 1	41
head at 2	7
head at 3	-93
head from end 0	97
head from end 1	11
head from end 2	24
head from end 3	42
head from end 4	-40
heads 0	-289
heads 1	43
heads 2	63
heads 3	29
history	230
history alone	115
i 1	-7
i 10	-4
i 10h	-4
i 14h	-5
i 1:00	-6
i 2	-7
i 20	-6
i 3	28
i 30	-8
i 3d	20
i 4	7
i 6	-30
i 60	-56
i 7	19
i a	80
i absagen	-7
i acquis	-17
i ada	-12
i addetta	15
i admini	18
i affairs	13
i agent	9
i agente	5
i ai	-5
i alla	6
i almacen	24
i am	32
i ammini	6
i analis	8
i analyst	21
i analyt	8
i andata	-7
i andere	-8
i applyi	-9
i appren	-15
i archit	5
i area	16
i aspira	5
i assist	11
i associ	11
i at	-5
i au	-12
i auch	-5
i auf	-5
i auswah	-9
i aux	17
i auxili	24
i backend	18
i backgr	-8
i band	-33
i barista	-34
i bei	-9
i beim	-5
i besetz	-8
i bewerb	-8
i biblio	8
i bien	-5
i bolsa	-4
i branch	-15
i brand	35
i buen	-8
i burger	11
i busine	-8
i busque	-10
i cadre	-10
i caixa	9
i calidad	11
i call	-7
i cambio	-9
i cancel	-4
i candid	-50
i carte	-5
i cartei	-10
i casa	-13
i centro	24
i cfo	-11
i charge	-20
i chargee	6
i chat	-6
i check	-8
i chef	-5
i cheffe	5
i civil	29
i claims	7
i clerk	-5
i client	6
i cloud	15
i collab	-4
i colloq	-9
i com	-4
i com'e	-6
i comerc	5
i comite	-4
i comme	-12
i comple	-7
i compli	-5
i compra	10
i compta	16
i comuni	4
i con	-12
i conduc	-40
i confer	-67
i confir	-4
i consei	7
i conser	-105
i contab	13
i contin	-11
i contra	32
i contrat	-18
i contro	19
i conver	-38
i convid	21
i convoc	-4
i correc	-16
i corret	6
i credit	4
i crew	-17
i ct	-5
i cto	-42
i culture	-7
i curric	-7
i custom	26
i cv	-12
i d'accu	9
i d'agent	26
i d'assi	42
i d'educ	11
i d'infi	27
i d'inge	4
i d'une	-16
i da	-16
i das	-10
i data	11
i de	58
i decide	-4
i decidi	-4
i del	-7
i della	-5
i den	-7
i dental	20
i depend	18
i der	24
i des	12
i descul	-7
i design	28
i desk	51
i deux	-9
i develo	13
i devops	-29
i di	50
i dia	-4
i die	-9
i dienst	4
i direct	-48
i diretor	-5
i dirett	-17
i dispat	14
i distri	-5
i do	-19
i docume	-6
i dos	-4
i du	-31
i e	17
i editor	4
i editora	7
i edt	-12
i educat	6
i een	-4
i einen	-4
i einste	-5
i el	-16
i ellen	-9
i en	-9
i enferm	4
i engenh	14
i engine	11
i entret	-19
i entrev	-8
i entsch	-4
i erhalt	-4
i essai	-6
i est	-14
i esta	-12
i et	-39
i etant	-9
i evento	-4
i example	-11
i execut	-28
i fabbri	-6
i fachan	5
i falamos	-6
i farmac	4
i fecha	-4
i field	4
i filial	6
i finali	-8
i financ	39
i finance	4
i fisiot	27
i for	-8
i fotovo	6
i freitag	-4
i from	-4
i front	85
i fur	82
i futuras	-7
i gerente	-31
i gescha	-28
i gestio	11
i gestion	4
i gestor	-5
i go	33
i growth	19
i ha	-7
i head	-18
i heer	-15
i herrera	-14
i higien	8
i hiring	-27
i ho	-4
i hoofd	7
i hora	-4
i horario	-14
i i	7
i ii	21
i il	-5
i im	8
i impieg	22
i imprev	-6
i in	26
i incont	-4
i indust	15
i inferm	5
i infirm	5
i inform	7
i ingeni	-6
i inspec	-7
i instal	5
i instan	16
i instead	-10
i instru	14
i intere	-16
i intern	-10
i interna	-18
i interne	-12
i interno	-6
i interv	-20
i intro	-9
i invest	-9
i is	-6
i ist	-8
i january	-4
i java	4
i je	-5
i jefa	6
i jefe	-7
i jour	-10
i journee	-15
i jueves	-5
i june	-4
i junior	-4
i juri	-12
i juridi	22
i jury	-9
i kandid	-8
i keer	-10
i kennen	-10
i kennis	-5
i kennzi	18
i klinik	-6
i konstr	6
i l'atel	-13
i l'empl	-24
i l'equi	-11
i l'inte	-43
i l'offre	-6
i la	-26
i lab	5
i labora	17
i las	-6
i lavoro	-16
i le	-5
i lead	-6
i leider	-18
i leiter	-6
i lindqv	-4
i line	4
i local	27
i locale	12
i logist	13
i luis	-13
i lumbre	-5
i magazz	8
i mainte	11
i manager	14
i manten	13
i manute	4
i mar	-5
i marche	-4
i market	15
i mecani	-27
i meccan	-10
i medewe	35
i media	24
i medical	9
i medizi	10
i meer	-16
i member	7
i mercol	-6
i metal	-4
i mierco	-11
i mil	-7
i minutes	-5
i mission	4
i mit	-4
i mitarb	4
i mittwo	-5
i moment	-7
i mon	-20
i motion	36
i mudanca	-5
i muy	-8
i na	-10
i nao	-7
i need	-8
i new	37
i nieuws	9
i nights	-4
i no	-8
i noch	-4
i non	-6
i nord	-5
i nos	-7
i notifi	-4
i nova	-33
i noveda	-5
i ns	-4
i nueva	-12
i nuovo	-4
i nurse	11
i obras	17
i oct	-6
i of	-16
i office	35
i officer	23
i offici	-8
i oficial	-6
i ongeve	-7
i operac	11
i operad	11
i oportu	-7
i oral	-7
i orario	-5
i organi	-5
i our	-13
i paio	-5
i para	-13
i parale	10
i pareci	-6
i partic	7
i partner	-5
i pato	-5
i payroll	9
i pedago	13
i people	-6
i perdon	-7
i person	-4
i pflege	-48
i pharma	37
i place	-4
i planif	6
i planner	15
i plant	-7
i planta	8
i platfo	22
i plek	-8
i pleno	11
i pm	-41
i ponto	-9
i porque	-4
i portfo	-7
i posto	-5
i practi	-4
i precis	-5
i prepar	-26
i presid	-16
i preven	4
i proces	-18
i proceso	-7
i produc	-13
i product	34
i produz	-11
i profes	31
i profil	-6
i profis	-16
i proget	6
i program	32
i project	4
i projet	6
i proximo	-6
i prueba	-5
i pruebas	-11
i pt	-7
i qa	10
i qualid	12
i qualita	12
i quality	6
i quarta	-11
i que	-13
i queda	-4
i qui	-5
i quimica	23
i quinta	-6
i rang	5
i recepc	5
i recept	12
i recrui	-30
i recrut	-7
i redact	59
i refere	-5
i regist	-17
i regula	18
i reliab	29
i rencon	-15
i report	-16
i respon	-25
i revenue	-7
i review	-13
i rh	-10
i ricerca	38
i riesgos	5
i rif	-20
i rn	-7
i sachbe	9
i sala	5
i saldat	6
i sante	-6
i saude	6
i schich	6
i school	5
i scient	4
i screen	-12
i se	-9
i secret	-12
i securi	10
i segret	17
i seguim	-6
i sein	-7
i selecao	-16
i select	-16
i seleti	-7
i selezi	-17
i semana	-4
i senior	56
i ser	-17
i servic	19
i service	13
i seu	-4
i shift	15
i sich	-4
i siguie	-4
i sinist	6
i situac	-9
i social	32
i softwa	20
i sol	-46
i sommer	-76
i specia	4
i sr	6
i stabil	4
i staff	15
i stage	117
i start	-6
i state	27
i stelle	-12
i store	10
i strate	5
i studio	-4
i study	7
i success	14
i superi	11
i superv	13
i supply	16
i surf	4
i system	6
i systems	18
i ta	-4
i talent	-17
i tarde	-5
i te	-4
i teacher	10
i team	11
i teamle	7
i techni	39
i tecnic	-13
i tecnica	-32
i tecnico	-35
i tempo	-5
i tempor	-6
i temps	-11
i test	9
i the	-27
i to	-12
i tomorr	-5
i travaux	15
i treasu	7
i tu	-5
i turnos	-5
i two	-20
i und	8
i uns	-4
i unser	-4
i unsere	-4
i up	-5
i ux	24
i vacante	-5
i van	-21
i vendre	-10
i venerdi	-4
i verwal	5
i veteri	5
i viaje	-5
i video	-7
i voce	-8
i von	-6
i voor	-8
i vp	-30
i wanneer	-11
i web	11
i wed	-6
i werkst	4
i wir	-8
i with	-13
i wochen	-4
i writer	9
i wurde	-7
i x	-18
i y	-9
i zum	16
lang de n 1	62
lang de n 2	-63
lang de n 3	-51
lang de n 4	43
lang en n 1	-103
lang en n 2	-5
lang en n 3	31
lang en n 4	41
lang es n 1	-34
lang es n 2	21
lang es n 4	-47
lang fr n 1	-35
lang fr n 2	75
lang fr n 3	11
lang fr n 4	-41
lang it n 1	-26
lang it n 3	61
lang it n 4	-47
lang nl n 1	66
lang nl n 3	13
lang pt n 1	-61
lang pt n 2	5
lang pt n 3	-18
lang pt n 4	-45
more often shorter	-35
n 1	-132
n 2	31
n 3	44
n 4	-7
n 5	33
n 6	-31
n 7	-91
nobody	-42
none	38
none cancellation	119
none history	-99
none of 1	-13
none of 2	11
none of 4	-17
none of 5	-12
none of 6	-15
none of 8	-38
none of 9	46
none offer	-120
none proposal	-53
none rejection	-58
none reply	35
none reschedule	112
nth 0	60
nth 2	-69
often longer	-26
page body	-6
page entry	15
page quoted	18
page signed	-211
page subject	74
pages	43
read	290
ruled	180
ruled longer	13
ruled none	122
ruled shorter	38
shape cap mixed	-15
shape cap same	-43
shape caps mixed	15
shape caps same	-59
shape low mixed	-49
subject<g(	-17
subject<g,	4
subject<g-	61
subject<g.	-4
subject<g/	-6
subject<g:	20
subject<g|	15
subject>g	16
subject>g!	-4
subject>g(	43
subject>g)	-27
subject>g,	-43
subject>g-	95
subject>g.	-10
subject>g/	35
subject>g:	34
subject>g?	-6
subject>g|	28
times 1	-138
times 2	-54
times 3	25
times 4	14
whole	-20
whole body	44
whole entry	-11
whole signed	-68
whole subject	11
"""
