"""How much each trait of words speaks for a title, in hundredths.

Fitted by `python -m tests.posts`.
"""

TABLE = """\
-bias	0
- cap cap	58
- cap caps	7
- cap low	19
- caps caps	-26
- caps low	26
- low cap	-52
- low caps	22
- low low	-15
-.article	-10
-.cap	9
-.caps	8
-.city	-7
-.common	-66
-.department	-29
-.digit	-71
-.first name	-82
-.generic	46
-.house	-83
-.house word	31
-.join	94
-.low	-68
-.no name	-41
-.post	-18
-.stop	-40
-.subject	29
-.term	4
-.verb	-22
< 1	7
< 10	11
< 10:00	-15
< 10:45	-9
< 11	7
< 11:00	-4
< 12	-7
< 13	12
< 14h	10
< 15h	5
< 16	-4
< 16:00	16
< 1:00	-9
< 2024	-10
< 2025	-4
< 24	-4
< 2:30	-4
< 2pm	9
< 3:00	-14
< 3d	-15
< 4	-32
< 4:30	-4
< 5	-4
< 6	37
< 7	-7
< 8	-7
< 9	12
< 9h	-8
< a	-5
< aber	-8
< abril	9
< actual	-6
< ad	9
< ada	29
< admini	-11
< ahora	-9
< alla	7
< als	25
< am	-4
< amanha	6
< an	5
< anche	4
< ancora	9
< and	-14
< andere	4
< annule	-5
< annull	4
< ao	9
< applic	7
< applyi	13
< apreci	-8
< april	-4
< are	-4
< arriva	-5
< as	12
< asi	13
< ask	-8
< assist	-5
< at	6
< ate	-4
< attach	16
< auch	19
< auf	10
< aus	-8
< auswah	34
< auxili	-16
< avalia	-6
< avec	-14
< avez	5
< baan	5
< band	35
< base	-10
< be	7
< bedankt	5
< been	22
< bei	-7
< bene	8
< bent	12
< best	-30
< betreff	6
< bevest	4
< bewerb	8
< bien	13
< bij	-15
< bitten	-8
< bolsa	10
< bonjour	-9
< bring	-7
< budget	33
< buongi	11
< buscam	54
< busque	-7
< by	-4
< c'est	4
< cadre	5
< caixa	-6
< calend	9
< call	-17
< can	-35
< cancel	-9
< candid	66
< cargo	10
< casa	-14
< case	9
< catego	-7
< ce	-4
< certif	-13
< chain	-10
< che	5
< ci	-15
< ciao	-9
< collab	5
< colloq	43
< come	48
< comite	-8
< comme	37
< commer	-5
< commis	-4
< como	44
< comple	-8
< compro	-33
< con	-33
< concer	23
< concur	19
< confer	7
< confir	6
< connai	4
< conseg	6
< consid	33
< consul	-77
< contat	-38
< contato	-4
< contin	5
< contra	13
< contrat	17
< conven	-5
< conver	-42
< convie	-4
< convite	-24
< convoc	-5
< copia	-5
< cosi	-4
< cto	-5
< curric	24
< custom	-12
< cv	13
< d'essai	29
< d'une	19
< da	44
< dabei	9
< dados	-8
< dal	-5
< dan	-18
< danach	-4
< dank	6
< das	10
< dass	30
< dat	22
< de	23
< decisi	-6
< dei	-4
< deja	-33
< del	55
< della	-5
< demain	5
< demand	-11
< den	17
< dental	-6
< der	10
< deux	-9
< develo	-4
< di	41
< dia	-12
< dias	-18
< die	18
< dir	-7
< direct	7
< dirett	-18
< dit	-34
< docume	-21
< domanda	7
< domani	-8
< door	-8
< dossier	-14
< down	-4
< du	21
< e	-27
< eastern	-12
< editor	-18
< een	46
< ein	7
< eine	36
< einem	6
< einen	11
< einer	20
< einlad	29
< el	-23
< em	-18
< email	7
< emilio	-5
< engenh	-10
< entao	9
< entret	12
< entrev	-20
< equipo	10
< es	29
< escolh	5
< essai	16
< esta	-17
< estar	-4
< et	-14
< ete	-7
< exa	6
< exampl	-4
< example	37
< experi	-7
< fait	6
< falar	4
< fase	-14
< fazer	-8
< feedba	-13
< felici	4
< fica	-14
< final	-4
< foi	-9
< for	23
< friday	-9
< from	-16
< funcao	12
< functie	43
< fur	20
< geht	12
< gentile	-11
< gern	23
< gescha	-7
< gespra	24
< gesprek	40
< giovedi	-31
< going	-19
< got	37
< graag	10
< growth	-6
< gusto	-5
< ha	-37
< haben	14
< haddad	-4
< has	4
< hat	4
< have	44
< hebben	10
< hebt	12
< heeft	9
< heel	6
< here	19
< herr	-7
< het	14
< heute	-5
< hi	-9
< hiring	-22
< ho	9
< hoi	21
< hola	4
< hoy	-7
< hr	-9
< i	-19
< ich	5
< if	5
< ihnen	19
< ihr	-5
< ihre	-15
< ihrer	4
< ik	7
< il	-36
< im	-15
< impieg	-5
< in	25
< indeed	18
< ines	-12
< inscri	4
< integr	11
< intere	45
< interv	16
< invita	-12
< irati	-12
< is	-13
< ist	9
< it	17
< its	5
< j'ai	-6
< ja	-5
< jan	-4
< je	-21
< jij	17
< jouw	-16
< juin	9
< june	-4
< junior	-15
< juridi	-13
< jury	12
< just	-7
< kandid	-13
< keep	-4
< kennen	-20
< kennzi	5
< know	-13
< komen	8
< kurz	-20
< l'assu	5
< l'empl	37
< l'entr	8
< l'equi	-18
< l'offre	13
< la	29
< labs	9
< las	7
< lavoro	24
< le	-13
< lei	9
< leider	4
< les	-49
< letto	22
< leuk	7
< lieti	4
< lieu	6
< like	-53
< lo	8
< logist	-8
< lucia	-7
< lugar	25
< lunedi	4
< m	-5
< ma	-6
< maar	-23
< maggio	4
< mainte	-34
< make	-26
< manager	-5
< manana	-4
< march	10
< marco	6
< market	-4
< mars	12
< marzo	-4
< mas	-30
< matteo	-23
< me	-23
< medical	-6
< medizi	-4
< meet	-9
< mercre	-7
< message	5
< mevrouw	-6
< mi	7
< mijn	-15
< min	9
< minutes	-8
< mit	-7
< mochte	14
< mois	-4
< mon	-19
< monday	5
< morning	4
< motion	-17
< my	16
< na	-7
< nach	13
< nao	-5
< necesi	7
< need	8
< next	-18
< nicht	6
< no	25
< noi	49
< non	-60
< nos	-10
< nossa	7
< notice	7
< notifi	-6
< novemb	12
< nuestra	-5
< nueva	22
< o	-22
< oct	-7
< october	-6
< of	-19
< oferta	15
< offre	8
< oggetto	6
< oi	-6
< om	7
< on	33
< ons	13
< onsite	14
< onze	-13
< op	14
< operad	-6
< or	-4
< ora	9
< orbita	-76
< ortega	-10
< os	-6
< out	-7
< over	46
< paio	-4
< par	-7
< para	48
< parlare	36
< parlia	12
< parte	-33
< pas	-9
< passar	8
< payroll	-4
< pedago	-9
< pelo	13
< per	117
< pero	-8
< person	9
< petit	-10
< phone	8
< place	24
< plaza	11
< please	-7
< plek	21
< pm	6
< porque	17
< positi	13
< posizi	10
< possib	-12
< posso	-11
< post	-8
< poste	45
< posto	44
< postul	4
< postule	11
< pour	60
< pra	24
< practi	-11
< precis	14
< presen	7
< proced	19
< proces	27
< proceso	12
< procur	16
< product	-9
< profes	-37
< profil	7
< progra	18
< program	-15
< propon	17
< propose	5
< prossi	-11
< prova	10
< proxima	-4
< proximo	8
< prueba	6
< pruebas	-4
< puesto	36
< qualite	13
< quarta	-5
< que	61
< quello	10
< querem	19
< questi	-15
< qui	-31
< quindi	9
< r	12
< rdv	-22
< re	9
< rececao	13
< recrut	33
< ref	6
< regula	-13
< relati	7
< rendez	-26
< reside	-37
< resolu	-15
< respon	-13
< respue	-12
< resume	16
< reuniao	-6
< rh	-14
< ricerca	23
< ricevu	11
< ringra	-15
< rispos	-19
< rol	12
< role	12
< roma	-4
< ruolo	5
< sabado	-8
< same	-6
< samedi	-17
< sante	4
< sara	-12
< schedu	11
< school	-6
< screen	-5
< secondo	-50
< secret	-4
< segue	-5
< segunda	6
< sei	7
< sein	10
< selecao	10
< selecc	15
< select	79
< seleti	7
< selezi	33
< semaine	-10
< senior	-27
< septem	-12
< ser	36
< set	-7
< settim	-11
< seu	-5
< shift	-4
< sich	6
< sido	-4
< sie	19
< so	17
< sobre	19
< softwa	5
< solici	12
< sollic	31
< sorry	-4
< soy	7
< spreekt	-20
< staff	-10
< stand	10
< stata	6
< status	4
< stelle	33
< step	-8
< store	-4
< strate	-5
< su	4
< sua	47
< subject	18
< suis	-4
< suite	-8
< sujet	5
< suo	8
< supply	-17
< sur	7
< ta	8
< taking	5
< talent	-4
< talk	5
< tarde	8
< team	-12
< techni	-22
< teleph	-6
< temos	11
< tenho	-13
< termin	11
< termine	4
< test	4
< thank	-6
< thanks	11
< the	-66
< these	-24
< through	-17
< thursd	-9
< ti	9
< time	-5
< to	-5
< today	6
< todo	4
< tomorr	9
< top	-6
< tot	-15
< trabal	8
< transm	-15
< tu	35
< tua	21
< tuesday	-14
< tuo	15
< type	6
< uber	4
< uit	-4
< uitnod	13
< uma	-4
< un	-7
< una	-24
< und	-19
< uno	-4
< unser	-7
< unsere	-26
< unterl	10
< update	7
< updated	-8
< usted	4
< uw	6
< ux	-12
< v	5
< va	5
< vacante	-20
< vacatu	-15
< vaga	26
< vai	-7
< van	47
< vemos	4
< ver	-5
< video	-10
< viene	-4
< voce	4
< von	7
< voor	55
< vorste	-26
< vos	-7
< votre	42
< vous	-47
< was	-4
< we	-22
< we'd	33
< we'll	-4
< wed	-7
< wednes	-5
< week	-7
< weekend	65
< weeks	-7
< wegen	9
< weiter	23
< when	-8
< which	-5
< who	-7
< wij	-8
< will	-20
< willen	9
< wir	17
< wird	-4
< with	-40
< would	-48
< writing	4
< x	31
< y	9
< you	11
< you'll	5
< you're	-6
< your	21
< zijn	-24
< zu	10
< zum	-20
< zur	17
<1 12	4
<1 14	4
<1 1:00	-4
<1 2	-4
<1 30	4
<1 3:00	-9
<1 3d	-11
<1 4	-8
<1 4:30	-4
<1 6	38
<1 a	-20
<1 ada	-6
<1 admini	-10
<1 als	108
<1 as	25
<1 assist	-5
<1 au	-5
<1 auswah	34
<1 bewerb	37
<1 busque	-4
<1 candid	-25
<1 cargo	4
<1 chain	-10
<1 chat	6
<1 colloq	7
<1 come	63
<1 comme	38
<1 como	63
<1 concur	4
<1 conver	-36
<1 convoc	-11
<1 custom	-11
<1 da	8
<1 das	-12
<1 de	-28
<1 deine	-6
<1 del	-22
<1 den	9
<1 dental	-6
<1 des	4
<1 deux	-8
<1 develo	-4
<1 di	72
<1 die	12
<1 do	10
<1 door	-4
<1 du	10
<1 een	52
<1 eine	18
<1 einen	12
<1 einer	28
<1 einlad	-6
<1 el	-44
<1 em	-8
<1 en	-13
<1 entret	24
<1 entrev	-64
<1 exampl	-4
<1 example	10
<1 final	-7
<1 for	4
<1 functie	17
<1 gespra	16
<1 gesprek	29
<1 growth	-6
<1 hiring	-16
<1 hr	-7
<1 ihre	-8
<1 ik	-4
<1 il	-62
<1 impieg	-5
<1 in	-5
<1 indeed	18
<1 interv	9
<1 invita	-7
<1 je	21
<1 junior	-14
<1 juridi	-13
<1 kandid	16
<1 kennen	-47
<1 l'offre	27
<1 la	-70
<1 labs	10
<1 las	-11
<1 le	-48
<1 les	-34
<1 logist	-7
<1 market	-4
<1 me	-15
<1 medical	-6
<1 medizi	-4
<1 minutes	-4
<1 mon	-5
<1 motion	-17
<1 next	-7
<1 nossa	-30
<1 nostra	-12
<1 nuestra	-18
<1 o	-32
<1 of	12
<1 oferta	12
<1 offre	9
<1 onze	-36
<1 op	12
<1 os	-8
<1 over	26
<1 para	58
<1 payroll	-4
<1 pedago	-9
<1 per	-11
<1 pm	23
<1 positi	22
<1 poste	66
<1 pour	-7
<1 pra	23
<1 proces	21
<1 proceso	7
<1 process	5
<1 product	-9
<1 profes	-5
<1 program	-15
<1 que	15
<1 re	-5
<1 receiv	4
<1 recrut	-16
<1 rh	-18
<1 ricerca	10
<1 role	8
<1 secret	-4
<1 select	26
<1 seleti	5
<1 selezi	7
<1 senior	-12
<1 ser	30
<1 shift	-4
<1 sie	5
<1 sollic	27
<1 staff	-9
<1 stelle	26
<1 subject	21
<1 supply	-7
<1 talent	-4
<1 talk	5
<1 techni	-16
<1 termin	-10
<1 test	-6
<1 the	-29
<1 to	9
<1 tomorr	15
<1 tu	-14
<1 tuo	-6
<1 type	-4
<1 uitnod	-7
<1 un	-27
<1 uns	-4
<1 unser	-7
<1 unsere	-27
<1 updated	-5
<1 us	7
<1 ux	-12
<1 vacante	-7
<1 vaga	11
<1 van	48
<1 voor	54
<1 vorste	-29
<1 vos	-7
<1 votre	-9
<1 vous	-5
<1 w	-4
<1 with	-29
<1 y	-19
<1 your	-35
<1 zum	-23
<1 zur	8
<1.article	66
<1.cap	-68
<1.caps	-20
<1.city	79
<1.common	-12
<1.department	-49
<1.digit	17
<1.first name	-18
<1.generic	54
<1.head	-49
<1.house	40
<1.house word	-30
<1.join	-36
<1.low	-38
<1.no name	-12
<1.post	75
<1.stop	-88
<1.subject	184
<1.term	64
<1.verb	24
<2 1	15
<2 15	4
<2 15h	4
<2 16	-5
<2 2	6
<2 2024	-8
<2 4	16
<2 9h	-5
<2 a	-49
<2 about	17
<2 abril	9
<2 al	-5
<2 als	-43
<2 amanha	8
<2 ancora	16
<2 annull	8
<2 applic	18
<2 applyi	5
<2 arriva	-5
<2 as	-12
<2 ask	-5
<2 at	-24
<2 au	7
<2 auch	19
<2 auf	9
<2 aus	-8
<2 auxili	-14
<2 be	16
<2 bei	-4
<2 bewerb	-14
<2 bij	-17
<2 bolsa	8
<2 bring	-6
<2 call	-12
<2 candid	28
<2 cargo	7
<2 colloq	21
<2 come	-11
<2 comple	-8
<2 con	-23
<2 concur	6
<2 confer	4
<2 contat	-32
<2 contra	17
<2 conver	-9
<2 convoc	15
<2 curric	30
<2 cv	-10
<2 das	13
<2 dat	28
<2 de	-39
<2 della	-5
<2 den	-4
<2 di	-5
<2 die	11
<2 do	-16
<2 docume	-21
<2 domanda	-9
<2 du	-4
<2 e	-8
<2 edt	5
<2 eine	15
<2 einlad	9
<2 entret	-15
<2 entrev	23
<2 es	14
<2 et	-4
<2 example	-13
<2 experi	-7
<2 fica	-7
<2 final	5
<2 for	-10
<2 funcao	7
<2 functie	36
<2 fur	21
<2 gern	30
<2 gesprek	21
<2 giovedi	-12
<2 graag	9
<2 haben	-4
<2 hat	-7
<2 have	7
<2 hiring	-5
<2 ihnen	-21
<2 ihre	30
<2 il	-33
<2 in	-31
<2 incorp	5
<2 inform	-4
<2 intere	16
<2 interv	7
<2 je	-15
<2 job	4
<2 kandid	8
<2 l'assu	5
<2 le	75
<2 les	7
<2 lo	9
<2 lugar	24
<2 ma	-5
<2 manana	8
<2 marco	8
<2 meet	-5
<2 mi	-4
<2 nach	15
<2 next	-4
<2 noch	-7
<2 noi	7
<2 notifi	-4
<2 notre	7
<2 o	-4
<2 of	-6
<2 oferta	5
<2 offre	-5
<2 on	18
<2 onsite	10
<2 onze	24
<2 ortega	-9
<2 over	-4
<2 paio	-4
<2 par	-5
<2 para	-10
<2 parlia	-13
<2 pelo	12
<2 per	45
<2 phone	8
<2 plaza	11
<2 plek	41
<2 pm	-10
<2 por	-7
<2 posizi	11
<2 post	-8
<2 poste	-12
<2 posto	26
<2 postule	6
<2 pour	-4
<2 pra	-4
<2 presen	4
<2 proced	5
<2 proces	7
<2 profes	-29
<2 prova	8
<2 prueba	10
<2 puesto	27
<2 que	-11
<2 quinta	7
<2 re	14
<2 receiv	4
<2 recrut	21
<2 ref	6
<2 respon	-14
<2 rol	-7
<2 role	4
<2 ruolo	11
<2 selezi	5
<2 semana	9
<2 set	-7
<2 sich	35
<2 so	18
<2 stelle	12
<2 suite	-4
<2 supply	-10
<2 taking	5
<2 techni	-5
<2 termin	19
<2 thanks	-8
<2 the	-39
<2 thursd	-5
<2 to	-9
<2 trabal	8
<2 transm	-7
<2 trouve	18
<2 uitnod	20
<2 um	10
<2 un	11
<2 una	-4
<2 une	-13
<2 updated	-4
<2 vacatu	-18
<2 vaga	19
<2 van	12
<2 vi	-4
<2 voor	-28
<2 vorste	-6
<2 votre	6
<2 we	-10
<2 week	-9
<2 wir	7
<2 y	29
<2 you	-11
<2 your	-7
<2 zur	8
<2.article	71
<2.cap	-84
<2.caps	-32
<2.city	8
<2.common	-68
<2.department	-28
<2.digit	-38
<2.first name	-64
<2.generic	26
<2.head	-77
<2.house	87
<2.house word	-11
<2.join	38
<2.low	-27
<2.no name	-28
<2.post	48
<2.stop	-18
<2.subject	71
<2.term	-4
<2.verb	-36
<< 1:00 at	-4
<< 3:00 pm	-5
<< a as	4
<< a be	13
<< a candid	26
<< a for	-9
<< als bewerb	-10
<< als sollic	6
<< als stelle	8
<< bewerb ihre	30
<< candid votre	7
<< chain supply	-10
<< come candid	15
<< concur proced	4
<< de auxili	-14
<< de bolsa	8
<< de candid	12
<< de cargo	7
<< de entrev	14
<< de funcao	7
<< de lo	11
<< de lugar	14
<< de over	-4
<< de plaza	11
<< de poste	-5
<< de profes	-29
<< de prueba	8
<< de puesto	27
<< de trabal	8
<< de vacante	18
<< de vaga	21
<< de voor	-10
<< di colloq	11
<< di paio	-4
<< di posizi	12
<< di ruolo	11
<< die fur	21
<< een voor	9
<< entrev a	-13
<< exampl ada	-4
<< example ada	8
<< for applic	10
<< for ask	-5
<< for interv	11
<< for set	-7
<< for thanks	-8
<< for you	-12
<< functie de	7
<< il con	-16
<< je dat	28
<< l'offre a	22
<< la de	-9
<< la para	-4
<< la per	-6
<< la pour	-4
<< next the	-7
<< of positi	6
<< of role	8
<< oferta la	11
<< our for	11
<< our to	-20
<< our with	-6
<< para entrev	7
<< per candid	-13
<< per colloq	11
<< per selezi	5
<< positi der	4
<< positi die	7
<< poste au	7
<< poste le	47
<< proces do	-4
<< profes de	-5
<< receiv applic	4
<< seleti proces	5
<< stelle die	4
<< talk to	5
<< the about	7
<< the at	-6
<< the for	10
<< the meet	-5
<< the of	-4
<< the on	19
<< the taking	5
<< the to	-19
<< the with	-8
<< to applic	12
<< tuo il	-6
<< um de	4
<< un pour	-6
<< una con	-4
<< una per	6
<< van functie	41
<< van gesprek	-4
<< voor kandid	11
<< your for	-24
<a 12	4
<a 14	4
<a 14h	8
<a 1:00	-4
<a 2	-4
<a 30	4
<a 3:00	-9
<a 3d	-11
<a 4	-8
<a 4:30	-4
<a 6	38
<a about	25
<a abril	9
<a ada	-6
<a admini	-11
<a al	5
<a am	6
<a anche	-4
<a annule	-5
<a annull	-5
<a ao	18
<a applic	7
<a applyi	13
<a arriva	-5
<a ask	-5
<a assist	-5
<a at	-7
<a au	-6
<a auch	19
<a auf	9
<a aus	-8
<a auswah	34
<a auxili	-15
<a be	19
<a best	-30
<a betreff	-8
<a bewerb	28
<a bij	-18
<a cancel	-8
<a candid	30
<a casa	-14
<a catego	-7
<a chain	-10
<a chat	6
<a colloq	21
<a com	-4
<a commer	-5
<a comple	-8
<a con	-20
<a concer	23
<a concur	4
<a contra	17
<a contrat	17
<a conver	-36
<a convie	-4
<a convoc	14
<a custom	-11
<a cv	7
<a dat	29
<a demand	-11
<a dental	-6
<a deux	-8
<a develo	-4
<a dirett	-17
<a door	-4
<a einlad	-6
<a em	-8
<a en	-22
<a engenh	-9
<a entret	25
<a entrev	-33
<a es	13
<a et	-5
<a exampl	-4
<a example	10
<a experi	-7
<a final	-8
<a from	-4
<a fur	45
<a gern	23
<a gespra	26
<a gesprek	25
<a graag	9
<a growth	-6
<a haben	-4
<a hat	-7
<a hiring	-16
<a hr	-7
<a ihnen	-20
<a impieg	-5
<a in	-5
<a indeed	18
<a ines	-5
<a inform	-5
<a interv	29
<a invita	-7
<a is	-5
<a jij	-22
<a junior	-14
<a juridi	-13
<a kandid	18
<a kennen	-47
<a l'empl	37
<a l'equi	-18
<a l'offre	27
<a labs	10
<a logist	-7
<a mainte	-13
<a market	-4
<a me	-15
<a medical	-6
<a medizi	-4
<a meet	-5
<a minutes	-4
<a mon	-5
<a motion	-17
<a naar	4
<a nach	15
<a no	6
<a noch	-7
<a noi	8
<a on	20
<a onsite	9
<a op	13
<a out	-6
<a over	35
<a paio	-4
<a par	-5
<a para	73
<a parlare	37
<a parler	4
<a parlia	-11
<a payroll	-4
<a pedago	-9
<a per	29
<a place	36
<a plek	41
<a pm	21
<a porque	17
<a positi	6
<a pour	15
<a pra	24
<a proces	23
<a proceso	8
<a process	5
<a product	-9
<a profes	-34
<a program	-15
<a prova	8
<a prueba	4
<a qualite	14
<a que	10
<a quinta	-4
<a receiv	4
<a respon	-14
<a rh	-14
<a ricerca	24
<a role	8
<a samedi	-12
<a school	-5
<a screen	-5
<a secret	-4
<a select	35
<a seleti	5
<a selezi	7
<a semana	9
<a senior	-12
<a ser	4
<a set	-7
<a shift	-4
<a sich	24
<a sie	8
<a so	7
<a sobre	23
<a softwa	5
<a sollic	32
<a staff	-9
<a stage	4
<a stand	-26
<a stelle	22
<a step	-4
<a sua	10
<a subject	21
<a suite	-5
<a sujet	8
<a supply	-7
<a taking	5
<a talent	-4
<a talk	5
<a team	-12
<a techni	-16
<a termin	-15
<a test	-6
<a thanks	-9
<a to	-32
<a tomorr	15
<a trouve	18
<a tuo	-6
<a type	-4
<a uitnod	-7
<a uns	-4
<a updated	-5
<a us	8
<a ux	-12
<a vi	-5
<a voor	88
<a vorste	-28
<a vos	-7
<a vous	-5
<a w	-4
<a we	-9
<a wegen	13
<a wir	7
<a with	-41
<a y	-20
<a you	4
<c cap cap	-45
<c cap caps	-42
<c cap low	-126
<c caph cap	-29
<c caph low	-5
<c caps cap	-19
<c caps low	-9
<c low cap	183
<c low caps	-19
<c low low	-20
<c lowh low	-19
<g	-66
<g!	4
<g"	22
<g(	26
<g).	13
<g,	-25
<g-	47
<g.	-50
<g.,	-4
<g/	-11
<g:	43
<g;	-7
<g>	-4
<g?	-8
<g@	-5
<g|	33
> 0	9
> 09:00	-4
> 1	31
> 10:00	24
> 10:30	39
> 11:00	61
> 12	9
> 13	7
> 14	31
> 14:00	-6
> 14h	6
> 15	24
> 16	-5
> 16h30	6
> 17	-64
> 19	-16
> 1er	7
> 2	30
> 20	55
> 21	4
> 23	8
> 26	-7
> 27	-4
> 28	7
> 29	5
> 2:30	-4
> 3	8
> 30	-18
> 31	11
> 35	6
> 38	4
> 3:00	-8
> 4	-14
> 45	-19
> 5	-14
> 50	5
> 500	6
> 6	14
> 60	52
> 7	-10
> 8	34
> 9	6
> 9h30	-9
> a	-14
> ab	5
> abbiamo	11
> about	4
> absagen	5
> ada	-13
> after	-32
> agenda	-5
> agrade	11
> aguardo	8
> ahead	6
> al	-17
> alle	20
> als	49
> also	9
> am	-54
> amrani	-11
> anbiet	35
> ancora	7
> and	-27
> annull	6
> any	-12
> applic	14
> aprile	10
> aqui	20
> are	-7
> area	-13
> as	16
> asi	-6
> assim	10
> at	16
> au	-63
> auf	12
> august	-8
> aurora	-10
> aux	-16
> availa	-12
> avant	-11
> avec	-39
> avisar	6
> avons	4
> avril	6
> away	-25
> be	8
> been	8
> before	13
> bei	7
> between	-5
> beworb	15
> bien	14
> bij	61
> binnen	-21
> bis	9
> bitte	-10
> bloc	-48
> boa	-4
> bring	20
> brutto	-5
> budget	-20
> buscam	-7
> busine	6
> but	-31
> by	-17
> ca	4
> calidad	-4
> call	-6
> cancel	22
> candid	9
> carta	4
> catego	9
> cdi	6
> ce	-17
> cela	-5
> cell	6
> centro	-21
> cerrado	7
> chez	9
> ci	-70
> citaci	-5
> civil	-19
> client	-4
> closed	4
> colloq	-4
> com	4
> comerc	-4
> comme	-19
> compar	15
> comple	-8
> compli	-6
> comuni	-4
> con	18
> concur	-8
> confir	10
> congel	-19
> consid	5
> contac	-13
> contra	-33
> contro	-5
> conver	13
> convid	-22
> convoc	-14
> correc	-5
> cosa	-5
> could	23
> credit	-12
> cuando	-9
> cuanto	5
> cui	8
> curric	9
> d'accu	-4
> d'etat	-69
> d'un	4
> da	13
> dal	15
> danken	-14
> dans	4
> data	4
> de	-45
> decidi	6
> decorr	-5
> defini	-7
> dein	6
> del	9
> dental	-11
> der	14
> des	6
> deux	7
> deze	-4
> di	-24
> dias	-10
> die	18
> dienst	-9
> diga-me	8
> dinsdag	20
> direct	12
> distin	-6
> dit	-9
> do	-10
> domani	-17
> domici	-63
> domingo	16
> donc	20
> donder	8
> donner	-10
> dossier	-35
> dr	37
> du	51
> duas	13
> due	-6
> duree	5
> dus	11
> e	42
> edt	-7
> een	12
> ein	-8
> eine	16
> einem	5
> einen	-10
> einer	8
> el	13
> elemen	4
> elle	-4
> em	-9
> en	-24
> engine	-5
> entrev	-14
> entro	-9
> enviada	4
> es	12
> espera	-4
> est	-22
> estado	4
> et	10
> ete	-10
> etwas	-5
> examin	-6
> exampl	-10
> example	-7
> exerci	-32
> experi	14
> falamos	10
> farol	29
> favor	4
> ficou	6
> finale	-11
> finali	7
> financ	-31
> first	4
> fixe	-63
> foi	17
> for	-24
> free	-6
> friday	13
> from	31
> fur	-53
> gaat	33
> geben	13
> gente	10
> gern	4
> gescha	10
> gesprek	-4
> gia	-4
> giovedi	6
> go	-21
> got	-5
> growth	-5
> gut	18
> ha	57
> haben	-25
> half	-4
> has	10
> hast	8
> haus	30
> have	-4
> health	-5
> hebben	7
> helaas	49
> here	-4
> heure	-12
> hoffe	-6
> hotel	10
> hrb	-13
> i	-24
> ich	-22
> iets	-12
> ihre	12
> ii	-5
> ik	-15
> im	-4
> in	-14
> indete	8
> indust	-12
> inform	-14
> inicio	7
> instan	-4
> instru	-4
> intere	12
> intern	4
> interv	-29
> is	-11
> ist	-4
> it	-7
> j'ai	10
> jan	52
> january	-6
> je	-31
> jefa	4
> jemand	13
> job	18
> jornada	6
> jueves	18
> july	17
> jury	-6
> kennen	-18
> kennis	-9
> kennzi	12
> know	-10
> komen	-8
> komt	9
> konnen	20
> kun	4
> l'entr	16
> l'inte	46
> la	-4
> laat	-13
> labora	-4
> las	6
> le	27
> leeds	11
> leider	7
> like	-5
> link	-8
> lista	-7
> livello	8
> lo	12
> local	-23
> locale	-10
> loja	5
> lunedi	-7
> lunes	-9
> m	-6
> ma	-5
> maart	19
> madame	-5
> mai	8
> mainte	-4
> mais	16
> manute	-4
> mar	5
> march	6
> marche	-22
> mardi	16
> market	-4
> mars	-11
> martes	9
> marz	61
> marzo	16
> mas	-21
> me	32
> meccan	6
> melden	13
> meme	6
> merci	6
> mercol	22
> mercre	13
> mes	-4
> mesmo	-4
> mi	50
> mierco	14
> minuten	-6
> minutes	-19
> mir	12
> mit	6
> mittwo	7
> mochten	5
> moet	-22
> moi-me	22
> moment	10
> momento	-16
> monday	4
> montag	10
> moreno	-7
> morgen	8
> move	33
> muito	-4
> munici	6
> muss	7
> n	-64
> na	-15
> naar	5
> nach	-8
> nada	-32
> nao	36
> ne	4
> new	-31
> next	-23
> nicht	7
> niente	4
> nights	4
> no	-4
> noch	-9
> nog	-11
> noi	5
> non	9
> nos	-11
> nossa	-4
> nosso	-4
> nostro	-16
> not	15
> notre	17
> nous	6
> nov	-6
> o	-14
> obriga	-4
> octobre	7
> of	-18
> office	20
> on	-7
> ons	8
> onze	9
> op	17
> open	-37
> opening	17
> operat	-6
> ora	-10
> ore	-4
> ou	11
> our	-19
> out	7
> over	-9
> panel	6
> par	29
> para	13
> paris	-4
> part	7
> parte	-8
> partic	-6
> partir	6
> pas	30
> passa	12
> passage	-65
> passare	27
> passe	5
> past	15
> patel	-22
> pela	5
> per	26
> pero	-7
> person	7
> persona	-10
> pharma	-38
> pleased	4
> plek	4
> pleno	-9
> plus	-9
> pm	-15
> pode	12
> podemos	-11
> poi	10
> por	20
> porque	13
> positi	18
> post	12
> poste	-10
> pour	31
> pourra	-19
> pourri	4
> pra	14
> prefer	-6
> presso	4
> previs	11
> proced	-8
> produc	-19
> profil	29
> profilo	4
> propos	5
> proxim	-8
> puo	-4
> puoi	11
> qualid	-5
> qualita	-8
> qualite	-6
> quand	-6
> quarta	12
> que	-15
> queda	10
> quelqu	14
> questo	5
> quimica	-22
> quindi	4
> quinta	4
> r	24
> ral	-7
> re	-16
> realiz	10
> recibi	11
> ref	12
> refere	-8
> regist	20
> regret	-9
> remerc	4
> rencon	18
> repond	4
> reponse	4
> resolv	7
> reste	-13
> result	6
> review	11
> riceve	-12
> role	13
> rui	-14
> sabato	16
> said	-11
> sala	-5
> salario	8
> saluta	-6
> saude	-4
> say	17
> schaal	6
> schon	13
> school	7
> screen	-14
> se	55
> segunda	-15
> sehr	4
> sei	8
> semain	29
> semana	-9
> sempre	-6
> send	12
> senior	-12
> septem	-20
> ser	4
> serait	5
> serez	23
> seria	-4
> servic	9
> set	-27
> settim	10
> sexta-	-8
> share	-12
> shift	21
> should	-17
> si	15
> sich	26
> sido	36
> siguie	-9
> so	4
> social	-4
> softwa	-6
> sollic	-5
> solo	-17
> sorry	-14
> souhai	37
> sr	-5
> stagio	4
> start	25
> starti	9
> stata	-5
> stays	4
> steel	17
> su	13
> suis	-6
> suspen	17
> talk	-33
> tardar	-15
> tardes	5
> team	10
> tecnica	28
> tecnico	-4
> tempor	6
> temps	20
> ter	16
> test	-9
> the	-30
> then	25
> there	-4
> they	25
> through	6
> thursd	4
> ti	-56
> tiene	11
> to	18
> toes	17
> trabaj	-6
> trae	4
> transp	-13
> tre	-7
> tribun	-11
> trois	29
> tu	-15
> tuesday	-9
> turno	-4
> two	-9
> uhr	-8
> um	12
> uma	10
> un	9
> una	23
> und	-16
> une	-12
> univer	7
> uns	12
> unserem	31
> unterl	13
> until	-27
> up	-15
> us	-9
> uur	8
> va	10
> vacatu	7
> vai	-7
> vanaf	4
> vediamo	-10
> vendre	5
> venerdi	8
> venire	-5
> viernes	-15
> vir	4
> visser	-7
> voce	17
> volgen	5
> volta	-7
> voor	14
> vor	-8
> vorste	11
> votre	-42
> vous	51
> wann	-4
> want	-8
> was	-16
> we'll	-13
> we've	-18
> web	-7
> wednes	5
> week	-12
> werd	7
> weten	-13
> who	-25
> wij	35
> will	-5
> wir	-46
> wird	-14
> with	-10
> woche	-5
> wochen	4
> woensd	5
> won't	6
> wrote	-4
> wurde	15
> wurden	36
> y	-29
> ya	-5
> yet	-6
> york	-18
> you	6
> your	4
> zijn	4
> zoom	-9
> zou	-7
> zum	6
> zuruck	-8
>$	23
>1 14	-5
>1 2025	-23
>1 2026	-8
>1 2nd	4
>1 3:00	-8
>1 60	52
>1 a	-29
>1 aan	-9
>1 ab	5
>1 ada	-8
>1 al	10
>1 als	49
>1 am	-35
>1 an	41
>1 and	-7
>1 aprile	-5
>1 aqui	18
>1 as	-11
>1 assim	11
>1 at	16
>1 au	-14
>1 auch	-6
>1 auf	50
>1 aux	-7
>1 avec	-19
>1 before	-9
>1 bei	14
>1 beworb	8
>1 bij	44
>1 but	4
>1 cdi	6
>1 che	-12
>1 chegou	4
>1 chez	44
>1 ci	-4
>1 citaci	30
>1 civil	-6
>1 com	-5
>1 con	20
>1 contra	-6
>1 conver	13
>1 convoc	-16
>1 could	29
>1 d'accu	-4
>1 da	6
>1 dans	8
>1 das	9
>1 de	-94
>1 del	19
>1 dental	-11
>1 der	44
>1 des	-11
>1 di	29
>1 dia	4
>1 die	5
>1 do	13
>1 dr	-10
>1 du	-11
>1 e	-16
>1 een	-4
>1 el	14
>1 en	23
>1 engine	-4
>1 es	18
>1 est	41
>1 esta	-6
>1 et	25
>1 faccia	4
>1 ficou	6
>1 financ	-31
>1 foi	4
>1 for	-9
>1 from	23
>1 fur	-42
>1 got	-5
>1 ha	-18
>1 haben	-29
>1 has	9
>1 hasta	4
>1 hat	11
>1 het	6
>1 i	-21
>1 i'm	13
>1 ihr	5
>1 ihre	13
>1 ii	-5
>1 ik	-12
>1 il	-12
>1 im	-8
>1 in	-12
>1 ist	-9
>1 ja	4
>1 je	-70
>1 job	12
>1 kennen	-20
>1 kennzi	25
>1 komt	9
>1 kun	-5
>1 la	21
>1 le	38
>1 leider	12
>1 lo	6
>1 locale	-9
>1 ma	-5
>1 me	-7
>1 meme	6
>1 merci	-49
>1 mi	28
>1 mit	12
>1 na	-31
>1 naar	-5
>1 nach	-6
>1 nao	26
>1 new	-33
>1 next	-13
>1 nicht	12
>1 niet	19
>1 nights	6
>1 noch	-25
>1 non	5
>1 nos	-7
>1 notre	-4
>1 nous	49
>1 of	-19
>1 on	31
>1 op	14
>1 operat	-5
>1 ou	-13
>1 out	7
>1 over	-6
>1 para	5
>1 paris	-4
>1 per	12
>1 pero	-8
>1 please	-9
>1 pleno	-8
>1 podemos	-10
>1 porque	11
>1 positi	22
>1 post	13
>1 pour	36
>1 pra	12
>1 pregun	16
>1 presso	8
>1 produc	-18
>1 qualita	-7
>1 quando	-6
>1 que	-88
>1 queda	9
>1 qui	-17
>1 r	16
>1 ref	20
>1 remote	6
>1 req	25
>1 result	5
>1 role	49
>1 salario	5
>1 se	4
>1 segunda	-5
>1 senior	-10
>1 seria	-4
>1 si	16
>1 start	5
>1 store	7
>1 sua	34
>1 sur	-5
>1 te	6
>1 team	-7
>1 tecnica	-4
>1 the	-9
>1 to	-21
>1 ton	4
>1 trae	5
>1 transp	-12
>1 tu	-5
>1 un	11
>1 una	-7
>1 und	-9
>1 unser	6
>1 until	-4
>1 van	20
>1 visser	-7
>1 von	-4
>1 voor	-59
>1 vorste	12
>1 votre	-46
>1 vous	42
>1 vraag	4
>1 we	8
>1 we've	-17
>1 who	-25
>1 will	-4
>1 wilt	-5
>1 wir	-15
>1 wird	-13
>1 with	8
>1 wurde	6
>1 y	-8
>1 you	-7
>1 zu	-11
>1.article	-4
>1.cap	-5
>1.caps	-28
>1.city	17
>1.common	-34
>1.department	-8
>1.first name	-22
>1.generic	29
>1.head	-42
>1.house	-87
>1.house word	-10
>1.low	54
>1.post	96
>1.stop	19
>1.subject	49
>1.term	84
>2 12	4
>2 13	5
>2 14h	8
>2 1er	-10
>2 2	25
>2 20	-4
>2 26	-6
>2 2:30	-4
>2 3	-29
>2 31	-17
>2 4	-7
>2 500	5
>2 7	-5
>2 8	26
>2 9h	-9
>2 a	7
>2 ada	-7
>2 agrade	6
>2 al	-5
>2 am	-13
>2 an	-11
>2 and	-4
>2 april	35
>2 as	-6
>2 at	22
>2 auf	9
>2 avons	5
>2 base	5
>2 been	8
>2 before	25
>2 bei	-5
>2 bien	7
>2 bis	-5
>2 bring	14
>2 ca	7
>2 calidad	-4
>2 call	-5
>2 cancel	9
>2 candid	5
>2 ce	-19
>2 chez	-4
>2 commis	-8
>2 comuni	38
>2 con	7
>2 confir	11
>2 contac	-12
>2 contra	-22
>2 cuanto	7
>2 cui	8
>2 cv	7
>2 da	22
>2 data	4
>2 de	10
>2 del	34
>2 dem	37
>2 den	5
>2 der	-44
>2 di	11
>2 dia	4
>2 die	-9
>2 dinsdag	16
>2 direcao	14
>2 dispon	11
>2 do	-23
>2 dossier	4
>2 dr	-5
>2 e	14
>2 edt	-5
>2 een	-7
>2 ein	-5
>2 eine	-4
>2 einen	-4
>2 el	-6
>2 empresa	5
>2 en	-23
>2 entrev	-6
>2 es	-4
>2 esta	14
>2 estado	-6
>2 et	-8
>2 exampl	-6
>2 experi	16
>2 finale	-13
>2 for	-37
>2 freitag	67
>2 fur	19
>2 gente	9
>2 gespra	4
>2 goed	5
>2 ha	-8
>2 hast	14
>2 hat	-5
>2 hebben	4
>2 het	-6
>2 i	-8
>2 id	-6
>2 il	6
>2 im	5
>2 indust	-9
>2 inform	-5
>2 inicio	9
>2 intere	36
>2 interv	-26
>2 is	-29
>2 ist	-8
>2 january	-4
>2 je	45
>2 jeudi	7
>2 jueves	19
>2 june	4
>2 kennzi	-11
>2 konnen	-4
>2 la	51
>2 laden	-5
>2 las	-4
>2 le	-6
>2 livello	5
>2 los	7
>2 lunedi	-4
>2 lunes	-11
>2 mar	4
>2 march	4
>2 mas	-15
>2 me	-10
>2 melden	13
>2 merci	-7
>2 mercol	20
>2 mes	-6
>2 mi	31
>2 mierco	14
>2 mit	-12
>2 montag	-4
>2 na	4
>2 naar	5
>2 nao	13
>2 next	-16
>2 nicht	18
>2 noch	5
>2 non	5
>2 nous	-4
>2 o	-20
>2 of	5
>2 office	23
>2 on	-41
>2 ons	9
>2 onze	7
>2 partir	9
>2 pela	10
>2 pm	-13
>2 por	29
>2 portfo	-4
>2 proced	-8
>2 profes	-6
>2 qualid	-5
>2 quarta	11
>2 que	16
>2 quinta	5
>2 recibi	5
>2 ref	-7
>2 regist	5
>2 reponse	35
>2 revisa	-12
>2 sala	-6
>2 schedu	4
>2 sein	11
>2 send	-11
>2 ser	6
>2 serez	23
>2 set	-4
>2 shift	22
>2 sie	-16
>2 softwa	37
>2 sono	4
>2 sorry	9
>2 stata	7
>2 store	-7
>2 studio	58
>2 sua	-12
>2 suis	-6
>2 suspen	13
>2 te	12
>2 team	-8
>2 tempo	-10
>2 that	-17
>2 the	27
>2 times	4
>2 to	-15
>2 todos	11
>2 tribun	-11
>2 tu	-11
>2 two	-4
>2 um	17
>2 un	8
>2 una	-5
>2 une	-13
>2 uns	5
>2 unsere	4
>2 unserem	31
>2 uur	24
>2 vamos	16
>2 vediamo	-9
>2 vendre	10
>2 voce	5
>2 volgen	15
>2 von	7
>2 voor	77
>2 votre	-4
>2 vous	-34
>2 we	9
>2 we'd	13
>2 we've	31
>2 wir	-48
>2 with	-13
>2 y	-4
>2 you	17
>2 your	-4
>2 zijn	6
>2 zoom	-7
>2 zu	-57
>2.article	21
>2.cap	-31
>2.caps	27
>2.city	66
>2.common	-18
>2.department	12
>2.digit	11
>2.first name	36
>2.generic	-19
>2.head	14
>2.house	73
>2.house word	8
>2.join	42
>2.low	-41
>2.no name	-8
>2.post	-39
>2.stop	22
>2.subject	47
>2.term	24
>2.verb	76
>> 14 de	-4
>> 3:00 pm	-8
>> a bien	4
>> a direcao	14
>> a gente	9
>> a la	48
>> a las	-7
>> a partir	9
>> a tempo	5
>> ada exampl	-6
>> and me	-13
>> aqui na	4
>> assim que	11
>> at the	-4
>> bei der	7
>> bij de	31
>> com o	-14
>> con una	-6
>> could you	29
>> de calidad	-4
>> de la	-7
>> de qualid	-5
>> de que	16
>> e la	8
>> e nao	12
>> e non	6
>> e per	-12
>> e stata	8
>> el lunes	-11
>> el mierco	11
>> en cuanto	7
>> en la	-4
>> et vous	4
>> haben wir	-28
>> has been	8
>> hat uns	8
>> in der	-49
>> in the	4
>> in unserem	31
>> ist am	-23
>> je suis	-6
>> kun je	-5
>> le jeudi	7
>> le mardi	10
>> na quinta	5
>> nous avons	5
>> nous vous	5
>> on april	39
>> on se	-8
>> op de	5
>> para a	10
>> please send	-11
>> pregun por	16
>> salario de	5
>> se ha	-6
>> si no	16
>> vous serez	23
>> with our	4
>> y no	-18
>> you are	4
>c cap cap	16
>c cap caps	-11
>c cap low	-56
>c caph cap	-15
>c caps cap	-17
>c caps caps	-5
>c caps low	-17
>c low cap	-30
>c low caps	20
>c low low	-72
>c lowh cap	4
>c lowh low	-36
>g"	53
>g%	-58
>g(	31
>g)	-8
>g),	-31
>g+	-11
>g,	-26
>g-	22
>g.	13
>g.,	-4
>g/	29
>g:	-7
>g;	-9
>g?	-10
>g|	15
>g¤	135
[ account	7
[ ada	-6
[ addetta	18
[ adjoin	-4
[ admini	24
[ agent	-18
[ agente	6
[ analis	7
[ analyst	-14
[ analyt	7
[ applyi	-7
[ arbeid	-5
[ assist	9
[ associ	-8
[ auswah	-13
[ automa	-5
[ auxili	47
[ backend	14
[ band	-34
[ barista	-7
[ besetz	-6
[ bewerb	-4
[ biblio	10
[ branch	-15
[ brand	4
[ busine	-6
[ busque	-7
[ cadre	-6
[ camare	23
[ cambio	-8
[ candid	-46
[ carte	-4
[ cartei	-10
[ casa	-13
[ catego	7
[ cfo	-19
[ chain	-7
[ charge	-17
[ chargee	6
[ chat	-4
[ cheffe	4
[ chief	-5
[ claims	7
[ cloud	20
[ collab	-6
[ colloq	-7
[ commer	-10
[ commes	4
[ commun	4
[ compra	8
[ compta	14
[ conduc	-35
[ consei	8
[ conser	-93
[ contrat	-17
[ contro	32
[ conver	-27
[ correc	-9
[ crew	-20
[ cto	-31
[ curric	-8
[ custom	21
[ cv	-9
[ d'agent	36
[ d'anal	7
[ d'assi	44
[ d'infi	25
[ d'inge	4
[ data	12
[ depend	35
[ descul	-4
[ design	-44
[ deux	-11
[ develo	6
[ devops	-25
[ direct	-67
[ diretor	-5
[ dirett	-25
[ dispat	6
[ docume	-5
[ dokter	5
[ editor	-4
[ editora	15
[ enferm	4
[ engenh	13
[ engine	-23
[ entret	-18
[ entrev	-6
[ erzieh	5
[ estima	8
[ execut	-24
[ farmac	4
[ field	6
[ filial	5
[ finali	-8
[ fisiot	29
[ front	86
[ fronte	6
[ gerente	-29
[ gescha	-23
[ gestio	15
[ gestor	-6
[ growth	16
[ head	-12
[ heer	-11
[ higien	9
[ hiring	-23
[ ho	-4
[ hoofd	10
[ impieg	25
[ indust	11
[ inferm	7
[ ingeni	9
[ inspec	-7
[ instru	11
[ intern	-10
[ interna	-6
[ interno	-10
[ interv	-4
[ intro	-6
[ jefa	6
[ jefe	-6
[ junior	-6
[ juridi	4
[ jury	-8
[ kandid	-4
[ keer	-8
[ kennen	-6
[ kennis	-6
[ l'empl	-24
[ l'equi	-10
[ l'offre	-6
[ lab	6
[ lavoro	-14
[ lead	-20
[ leider	-5
[ leiter	-5
[ line	5
[ logist	15
[ luis	-13
[ magazz	5
[ manager	-20
[ mecani	-30
[ meccan	-5
[ medewe	-42
[ medical	9
[ medizi	11
[ meer	-14
[ member	-4
[ mfa	15
[ mil	-7
[ mitarb	-58
[ mon	-17
[ motion	45
[ mudanca	-5
[ need	-6
[ notifi	-4
[ nova	-27
[ noveda	-5
[ nueva	-13
[ nurse	-5
[ officer	-34
[ ongeve	-7
[ operad	15
[ operat	-4
[ organi	-8
[ owner	-5
[ paio	-8
[ pato	-4
[ payroll	10
[ people	-6
[ person	-4
[ pflege	-49
[ place	-4
[ planif	7
[ planner	-8
[ plant	-5
[ plek	-8
[ pm	-58
[ prepar	-19
[ presid	-13
[ presup	-4
[ princi	-5
[ proces	-18
[ proceso	-7
[ process	-4
[ produc	-31
[ product	54
[ profes	41
[ profil	-4
[ profis	-15
[ proget	5
[ progra	8
[ program	21
[ project	4
[ proximo	-6
[ prueba	-6
[ pruebas	-11
[ qa	4
[ qualite	-7
[ recepc	8
[ recept	9
[ recrui	-31
[ recrut	-6
[ ref	6
[ refere	10
[ regist	-14
[ regula	16
[ reliab	-12
[ report	-16
[ respon	-5
[ review	-10
[ ricerca	-18
[ rn	-7
[ sachbe	8
[ saldat	39
[ schich	-8
[ school	-25
[ segret	19
[ seguim	-7
[ select	-17
[ seleti	-4
[ selezi	-15
[ senior	46
[ servic	22
[ service	7
[ shift	29
[ siguie	-4
[ social	22
[ softwa	-11
[ specia	-14
[ staff	17
[ stage	119
[ stelle	-11
[ store	19
[ strate	5
[ success	-10
[ supply	20
[ svilup	7
[ systems	17
[ talent	-17
[ team	13
[ teamle	14
[ tech	-5
[ techni	-6
[ tecnica	-23
[ tecnico	-31
[ test	5
[ tomorr	-4
[ trainee	8
[ treasu	7
[ two	-5
[ ux	19
[ vendeu	15
[ verkoo	8
[ veteri	-15
[ veuill	-5
[ vorsta	-8
[ vorste	-7
[ vp	-17
[ wanneer	-14
[ wareho	6
[ wed	-8
[ werkst	6
[ writer	-17
[ wrote	-4
[ x	-12
[.cap	-60
[.caps	-44
[.common	-91
[.department	-66
[.digit	-10
[.first name	-113
[.generic	49
[.house	-42
[.house word	37
[.low	-47
[.no name	-152
[.post	4
[.stop	-7
[.subject	-113
[.term	-39
[.verb	23
] 1	-5
] 16	5
] 3	27
] 30	-6
] 4	8
] 6	4
] 7	16
] absagen	-5
] ada	-4
] addetta	-9
] admini	11
] advise	-4
] agent	10
] agrade	-4
] almacen	19
] ammini	11
] analyst	-9
] andata	-7
] appren	-13
] assist	-25
] associ	9
] automa	4
] auxili	-10
] backend	10
] barista	9
] beleid	-33
] beworb	-8
] biblio	29
] bloc	56
] busine	-4
] busque	-6
] buyer	-6
] caixa	10
] calidad	8
] call	-7
] camare	17
] carret	9
] cartei	-8
] centra	22
] centro	-11
] chef	-7
] civil	29
] clerk	-6
] collab	-5
] comerc	4
] commer	8
] comple	-5
] compra	8
] conduc	-96
] confer	-62
] confir	-5
] consei	-4
] conser	-111
] consul	-10
] contab	21
] contin	-7
] contra	33
] contro	29
] conver	-4
] convid	23
] convoc	-4
] coordi	-5
] correc	-5
] credit	5
] crew	-18
] ct	-5
] cto	-35
] cultur	5
] culture	-8
] d'accu	6
] d'agent	-9
] d'educ	8
] data	-7
] decidi	-4
] dental	11
] depend	88
] design	39
] desk	67
] dev	-6
] develo	5
] devops	-32
] dienst	7
] direct	-29
] dirett	-10
] dispon	5
] distri	-5
] docente	-46
] dokter	5
] editor	12
] editora	11
] edt	-11
] educat	18
] einkau	5
] electr	4
] elektr	-6
] elemen	-4
] enferm	-20
] engenh	-4
] engine	-14
] enologa	5
] enviada	-4
] erzieh	11
] estima	10
] et	-8
] execut	-11
] fachan	5
] falamos	-9
] filial	18
] finali	-8
] financ	42
] finanz	15
] fisiot	29
] fotovo	8
] gescha	-25
] gestor	-7
] go	-38
] growth	5
] head	-5
] heer	-6
] herrera	-12
] higien	-15
] hoofd	-16
] hora	-4
] horario	-9
] i	8
] ii	58
] impieg	-5
] indust	46
] infirm	-30
] ingeni	-21
] instan	24
] instru	8
] intere	-9
] intern	-12
] interna	-18
] interne	-7
] interv	-9
] jour	-11
] junior	11
] juri	-10
] juridi	18
] keer	-8
] labora	20
] lead	53
] leider	-10
] leiter	-10
] local	23
] locale	14
] logist	7
] magazz	17
] manage	8
] manager	12
] manten	6
] manute	8
] marche	-5
] market	-12
] mecani	-32
] medewe	16
] media	20
] mediat	6
] medica	5
] meer	-17
] mercol	-5
] mfa	16
] mierco	-6
] minuten	-6
] mitarb	-48
] moment	-6
] museum	5
] notifi	-4
] obras	17
] office	32
] officer	-46
] offici	-7
] oficial	-8
] operac	4
] operad	-8
] operat	-12
] oportu	-8
] orario	-5
] organi	-8
] parale	25
] partic	7
] partner	-6
] pato	-4
] person	-15
] pflege	-50
] pharma	38
] planner	38
] planta	14
] pleno	10
] pm	-32
] polizia	-9
] prepar	-41
] presid	-4
] princi	4
] proces	4
] produc	21
] product	-4
] profes	-21
] progra	17
] projec	-4
] projek	-4
] projet	-9
] proyec	4
] qualid	18
] qualita	10
] qualite	7
] quarta	-10
] quimica	7
] quinta	-5
] rang	5
] recepc	6
] recept	12
] recrui	-15
] ref	-11
] refere	-9
] regist	-24
] rencon	-15
] report	-5
] respon	-37
] review	-10
] rh	-6
] ricerca	47
] riesgos	5
] rif	-18
] sachbe	-12
] sala	10
] saldat	9
] sante	-5
] saude	4
] schich	9
] school	-6
] screen	-5
] secret	-16
] segret	5
] selecao	-13
] senior	-15
] servic	91
] service	-45
] shift	-9
] sinist	7
] social	5
] softwa	16
] specia	6
] sr	5
] sre	10
] store	-5
] studio	-5
] superi	10
] superv	13
] surf	5
] system	-6
] tarde	-4
] teacher	7
] teamle	-12
] tech	4
] tecnic	-15
] tecnica	-77
] tecnico	-58
] tempor	-5
] test	-12
] travaux	13
] two	-7
] uur	-5
] vendeu	7
] vendre	-7
] verwal	5
] veteri	7
] viaje	-6
] vorsta	-7
] vp	-11
] wanneer	-15
] web	8
] writer	9
] wrote	-4
].article	-37
].cap	-27
].caps	-30
].city	-42
].common	-41
].department	-14
].digit	-120
].first name	-42
].generic	-24
].house	-91
].house word	33
].low	-94
].no name	-78
].post	-22
].subject	-87
].term	-53
].verb	22
always longer	-86
always longer, often	-92
g&	36
g(	-37
g)	-8
g),	68
g,	-83
g-	-36
g/	-32
g¤	-36
h abile	-8
h acher	5
h adora	-7
h agent	34
h alyst	18
h anico	-40
h anner	20
h argee	6
h ateur	5
h ativo	7
h buyer	7
h cadre	-7
h caria	7
h cfo	-19
h chef	-5
h chief	-5
h ciale	-18
h ciate	11
h ckend	17
h clerk	-5
h cnica	-35
h cnico	-38
h crew	-19
h cteur	-24
h cto	-43
h dente	-9
h detta	18
h deuse	22
h ditor	5
h dores	-38
h ducer	7
h ector	-19
h edica	8
h edora	10
h egata	24
h eider	8
h eiter	-7
h ellte	37
h ember	6
h entin	8
h erker	61
h esora	23
h estor	-7
h eveer	-7
h evops	-32
h ferin	7
h ficer	20
h gente	4
h greer	-6
h harge	-19
h head	-15
h heer	-13
h heffe	5
h heira	5
h heiro	10
h hfrau	11
h hoofd	9
h icial	-5
h ician	11
h icien	16
h ienta	21
h igner	37
h iliar	23
h imica	24
h ineer	37
h ional	-19
h iseur	12
h isora	6
h istas	-8
h ister	-28
h itect	5
h itora	8
h itung	-34
h jefa	5
h jefe	-6
h keer	-9
h kerin	27
h kraft	25
h lead	-7
h legal	11
h lista	12
h llere	4
h loper	4
h lyste	5
h meer	-17
h mfa	8
h nager	13
h naire	7
h naria	7
h niera	10
h niere	8
h nieur	15
h niker	4
h nista	46
h nizer	-8
h nneer	-16
h ntern	-8
h nurse	11
h ogist	7
h oller	21
h ologa	4
h onist	9
h orter	-16
h peuta	30
h pista	6
h pm	-45
h qa	10
h racht	12
h rador	-17
h rator	15
h rcial	11
h rente	-31
h retor	-5
h rista	-16
h riste	10
h riter	9
h rn	-7
h rrera	-13
h rtner	-6
h sable	16
h ssora	6
h stand	-7
h stant	-7
h stent	6
h steur	4
h table	17
h taire	5
h tante	4
h taria	19
h teira	-4
h tente	22
h terin	-21
h terna	-20
h terne	-10
h terno	-10
h tista	16
h tores	-56
h torin	21
h trice	22
h ttore	-17
h uhrer	-19
h uiter	-31
h utive	-30
h visor	18
h vista	-9
h vp	-32
h zador	8
head at 0	184
head at 1	39
head at 2	10
head at 3	-97
head from end 0	96
head from end 1	-10
head from end 2	30
head from end 3	54
head from end 4	-33
heads 0	-288
heads 1	58
heads 2	51
heads 3	27
history	222
history alone	119
i 1	-6
i 10	-4
i 14h	-5
i 1:00	-8
i 2	-4
i 20	-7
i 3	26
i 30	-6
i 3d	21
i 4	7
i 6	-33
i 60	-54
i 7	19
i a	80
i absagen	-5
i acquis	-19
i ada	-13
i addetta	18
i admini	20
i affairs	12
i agent	12
i agente	4
i agrade	-4
i ai	-4
i alla	8
i alle	4
i almacen	24
i am	36
i ammini	5
i analis	9
i analyst	18
i analyt	7
i and	-8
i andata	-7
i andere	-6
i applyi	-7
i appren	-12
i arbeid	-4
i archit	6
i area	15
i asiste	4
i aspira	6
i assist	12
i associ	11
i at	-4
i au	-13
i auf	-4
i auswah	-15
i aux	15
i auxili	25
i backend	17
i backgr	-8
i band	-34
i barbara	-6
i barista	-28
i bei	-7
i beim	-4
i besetz	-6
i bewerb	-7
i beworb	-10
i biblio	18
i bien	-5
i bloc	55
i bolsa	-4
i branch	-15
i brand	34
i buen	-9
i burger	11
i busine	-7
i busque	-11
i buyer	7
i cadre	-7
i caixa	4
i calidad	11
i call	-7
i camare	16
i cambio	-9
i candid	-48
i carret	5
i carte	-4
i cartei	-10
i casa	-13
i catego	4
i cell	-6
i centra	22
i centro	22
i cfo	-19
i chain	22
i charge	-19
i chargee	6
i chat	-5
i check	-8
i chef	-5
i cheffe	4
i chief	-5
i civil	28
i claims	7
i clerk	-5
i client	5
i cloud	12
i collab	-4
i colloq	-8
i com	-4
i com'e	-7
i comerc	5
i comite	-4
i comme	-12
i commer	-5
i commun	4
i comple	-5
i compli	-5
i compra	8
i compta	16
i comuni	4
i con	-12
i conduc	-44
i confer	-65
i confir	-5
i consei	6
i conser	-108
i contab	14
i contin	-8
i contra	32
i contrat	-17
i contro	21
i conver	-42
i convid	22
i convoc	-5
i coordi	5
i correc	-16
i corret	4
i crew	-19
i ct	-5
i cto	-43
i culture	-8
i curric	-8
i custom	24
i cv	-10
i d'accu	10
i d'agent	22
i d'anal	5
i d'assi	43
i d'educ	11
i d'infi	25
i d'inge	4
i d'une	-15
i da	-15
i das	-7
i data	13
i de	59
i decidi	-4
i del	-5
i den	-7
i dental	20
i depend	21
i der	-14
i des	15
i descul	-7
i design	29
i desk	51
i deux	-12
i develo	14
i devops	-32
i di	60
i dia	-4
i die	-9
i dienst	7
i direct	-50
i diretor	-5
i dirett	-19
i dispat	14
i distri	-5
i do	-18
i docume	-5
i dokter	5
i dos	-5
i du	-30
i e	17
i editor	4
i editora	6
i edt	-12
i educat	5
i einkau	5
i einlad	-4
i einste	-6
i el	-17
i elemen	-4
i ellen	-18
i en	-7
i enferm	4
i engenh	13
i engine	4
i entret	-18
i entrev	-8
i enviada	-4
i essai	-7
i est	-14
i esta	-14
i estima	7
i et	-40
i etant	-7
i example	-11
i execut	-30
i fachan	6
i falamos	-9
i fecha	-4
i field	4
i filial	5
i finali	-8
i financ	39
i fisiot	26
i foi	-6
i for	-6
i fotovo	7
i from	-4
i front	82
i fur	88
i futuras	-8
i gerente	-29
i gescha	-26
i gestio	9
i gestor	-6
i go	32
i growth	18
i ha	-7
i head	-15
i heer	-13
i herrera	-13
i higien	8
i hiring	-24
i ho	-4
i hoofd	9
i hora	-4
i horario	-13
i i	7
i ii	22
i il	-4
i im	14
i impieg	24
i imprev	-7
i in	34
i incont	-4
i indust	13
i inferm	6
i inform	5
i ingeni	-5
i inspec	-7
i instal	5
i instan	17
i instead	-10
i instru	16
i intere	-12
i intern	-11
i interna	-20
i interne	-10
i interno	-10
i interv	-18
i intro	-6
i invest	-11
i is	-7
i ist	-7
i january	-4
i java	4
i je	-5
i jefa	5
i jefe	-6
i jour	-11
i journee	-12
i jueves	-5
i juri	-10
i juridi	23
i jury	-9
i kandid	-7
i keer	-9
i kennen	-9
i kennis	-6
i kennzi	15
i klinik	-4
i konstr	6
i l'atel	-11
i l'empl	-25
i l'equi	-11
i l'inte	-43
i l'offre	-6
i la	-25
i lab	5
i labora	17
i las	-6
i lavoro	-15
i le	-5
i lead	-7
i leider	-17
i leiter	-7
i line	5
i lo	-8
i local	23
i locale	11
i logist	17
i luis	-13
i lumbre	-6
i magazz	7
i mainte	10
i manager	13
i manten	12
i manute	5
i mar	-4
i marche	-5
i market	13
i mecani	-31
i meccan	-6
i medewe	36
i media	22
i mediat	9
i medical	9
i medizi	11
i meer	-17
i member	6
i mercha	4
i mercol	-6
i mfa	8
i mierco	-11
i mil	-7
i minuten	-6
i minutes	-5
i mission	4
i mittwo	-4
i moment	-6
i mon	-18
i motion	37
i mudanca	-5
i muy	-9
i na	-10
i nao	-7
i need	-6
i new	32
i nieuws	6
i night	-4
i no	-9
i noch	-5
i non	-5
i nos	-9
i notifi	-4
i nova	-27
i noveda	-5
i ns	-4
i nueva	-13
i nuovo	-5
i nurse	11
i o	-4
i obras	17
i oct	-6
i of	-10
i office	33
i officer	20
i offici	-7
i oficial	-5
i ongeve	-7
i operac	13
i operad	11
i operat	6
i oportu	-8
i oral	-7
i orario	-6
i organi	-9
i our	-15
i out	-7
i paio	-8
i para	-15
i parale	10
i pareci	-8
i partic	5
i partner	-6
i pato	-4
i payroll	10
i pedago	15
i people	-6
i per	-8
i perdon	-7
i person	-5
i pflege	-49
i pharma	38
i photo	4
i place	-4
i planif	5
i planner	20
i plant	-5
i planta	11
i platfo	20
i plek	-11
i pleno	10
i pm	-45
i pode	-4
i ponto	-9
i porque	-4
i portfo	-7
i posto	-4
i precis	-6
i prepar	-23
i presid	-14
i presup	-4
i proces	-17
i proceso	-9
i process	-4
i produc	-9
i product	32
i produz	-9
i profes	28
i profil	-5
i profis	-15
i proget	5
i progra	15
i program	28
i project	4
i projet	6
i proximo	-6
i prueba	-6
i pruebas	-11
i pt	-4
i qa	10
i qualid	11
i qualita	11
i quality	6
i quarta	-10
i que	-17
i queda	-4
i qui	-4
i quimica	23
i quinta	-5
i rang	4
i recepc	5
i recept	16
i recrui	-32
i recrut	-7
i redact	62
i ref	-5
i refere	-5
i regist	-16
i regula	16
i reliab	29
i rencon	-15
i report	-16
i respon	-22
i revenue	-9
i review	-13
i rh	-9
i ricerca	34
i richie	-4
i riesgos	4
i rif	-18
i rn	-7
i sachbe	10
i sala	9
i saldat	5
i sante	-4
i saude	7
i schich	9
i school	5
i scient	4
i screen	-13
i se	-9
i secret	-8
i securi	11
i segret	18
i seguim	-7
i sein	-8
i selecao	-15
i select	-17
i seleti	-6
i selezi	-19
i semana	-4
i senior	55
i ser	-17
i servic	18
i service	14
i seu	-4
i shift	19
i siguie	-5
i sinist	7
i situac	-9
i social	30
i softwa	13
i sommer	-71
i staff	16
i stage	119
i stand	-32
i start	-5
i state	23
i stelle	-12
i store	6
i strate	6
i studio	-5
i study	7
i success	13
i superi	11
i superm	10
i superv	16
i supply	28
i surf	5
i systems	18
i ta	-5
i talent	-18
i teacher	7
i team	11
i teamle	9
i techni	41
i tecnic	-15
i tecnica	-35
i tecnico	-38
i tempo	-5
i tempor	-5
i temps	-10
i test	9
i the	-21
i to	-10
i tomorr	-5
i travaux	15
i treasu	7
i tu	-5
i two	-18
i und	7
i up	-5
i uur	-5
i ux	26
i vacante	-6
i van	-21
i vendeu	9
i vendre	-10
i verkoo	8
i veteri	6
i veuill	-5
i viaje	-6
i video	-7
i voce	-6
i voor	-7
i vorsta	-8
i vorste	-8
i vp	-32
i wanneer	-16
i wareho	5
i web	8
i wed	-8
i weekend	-53
i werk	-52
i werkst	5
i wir	-7
i with	-15
i writer	8
i x	-18
i y	-10
i zum	21
lang de n 1	74
lang de n 2	-64
lang de n 3	-76
lang de n 4	40
lang en n 1	-93
lang en n 2	-11
lang en n 3	21
lang en n 4	35
lang es n 1	-47
lang es n 2	14
lang es n 3	12
lang es n 4	-27
lang fr n 1	-34
lang fr n 2	79
lang fr n 3	13
lang fr n 4	-43
lang it n 1	-35
lang it n 2	9
lang it n 3	68
lang it n 4	-51
lang nl n 1	70
lang nl n 2	-6
lang nl n 3	18
lang pt n 1	-72
lang pt n 3	-13
lang pt n 4	-31
more often shorter	-35
n 1	-136
n 2	22
n 3	42
n 4	7
n 5	35
n 6	-31
n 7	-90
nobody	-44
none	33
none ack	6
none cancellation	125
none history	-96
none of 1	-15
none of 3	11
none of 4	-20
none of 5	-13
none of 6	-9
none of 8	-35
none of 9	35
none offer	-121
none proposal	-59
none rejection	-57
none reply	27
none reschedule	112
nth 0	60
nth 1	8
nth 2	-85
often longer	-23
page body	-15
page entry	14
page quoted	13
page signed	-215
page subject	81
pages	35
read	292
ruled	174
ruled longer	27
ruled none	117
ruled shorter	32
shape cap mixed	-18
shape cap same	-42
shape caps same	-42
shape low mixed	-49
subject<g	11
subject<g(	-17
subject<g-	60
subject<g.	-5
subject<g/	-6
subject<g:	18
subject<g|	16
subject>g	12
subject>g!	-5
subject>g(	39
subject>g)	-39
subject>g,	-31
subject>g-	113
subject>g.	-10
subject>g/	32
subject>g:	30
subject>g?	-7
subject>g|	31
subject>g¤	-6
times 1	-143
times 2	-56
times 3	34
times 4	13
whole	-40
whole body	45
whole entry	-9
whole signed	-72
whole subject	-6
"""
