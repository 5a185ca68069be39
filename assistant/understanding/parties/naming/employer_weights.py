"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	31
< ! ¶	-6
< "	-12
< (	-54
< )	-37
< ) ,	-14
< ) .	-7
< ) with	8
< ) ¶	-8
< *	-8
< ,	9
< , a	35
< , da	-5
< , de	54
< , der	-6
< , die	45
< , ein	-3
< , en	47
< , la	-30
< , les	35
< , no	-7
< , soy	-23
< , the	-14
< , van	49
< , von	14
< , ¶	-11
< -	3
< .	-20
< 00	-29
< 00 ¶	-2
< 1	-14
< 1 ¶	-6
< 1.	-5
< 10.00	-4
< 12	-5
< 15	-11
< 15 ¶	-4
< 16	-3
< 2 ,	-3
< 20	-9
< 2024	-7
< 2025	-11
< 2025 (	-2
< 2025 ¶	-4
< 3	-8
< 30	-20
< 30 ¶	-14
< 30.	-2
< 4	-3
< 45	-8
< 45am	-2
< 59	-5
< 7	-9
< 8	-16
< 9	5
< :	-27
< : 00	-2
< : ¶	-10
< ?	-53
< @	6
< a	-47
< a empresa	17
< a la	25
< a vaga	-5
< a.	-12
< aan	-7
< aan de	-3
< about	-32
< about the	-32
< accoun	-2
< account	-11
< ada	123
< ada !	-11
< ada ,	24
< ada -	5
< adam	-2
< addetta	52
< admini	8
< al	-2
< all	37
< alle	2
< als	31
< am	-9
< an	-4
< analis	-22
< analis de	-18
< analyst	4
< analyst ¶	4
< analyt	5
< anbei	-5
< announ	-22
< another	-3
< antes	-2
< ao	-2
< applic	-12
< applic for	-6
< applied	-14
< applyi	-17
< applyi to	-2
< aqui	2
< are	-2
< as	15
< ask	-2
< ask for	-2
< assist	-45
< associ	-13
< at	-51
< at our	-5
< at the	-10
< attach	4
< attest	-7
< au	64
< auf	-8
< auf der	-5
< auftrag	6
< august	-4
< aus	-11
< aus der	-10
< auxili	-5
< auxili de	-2
< availa	-20
< avec	-8
< ayunta	-3
< ayunta de	-3
< back	16
< back from	17
< bakels	-2
< be	-3
< before	-3
< behalf	34
< behalf of	30
< bei	49
< bei der	42
< besetz der	-3
< bestat	-4
< bewerb	3
< bewerb als	-8
< bij	31
< bis	-10
< bitte	-4
< bitten	-2
< bonjour	41
< booked	53
< brand	2
< brandt	-2
< bremen	-11
< bring	-2
< buenas	3
< buongi	31
< buro	-4
< buyer	15
< by	-6
< call	16
< camille	-5
< cancel	-12
< candid	-46
< candid a	-32
< candid para	-2
< candid per	-4
< cargo	-4
< ce	-3
< centre	-3
< cet	-2
< chat	-3
< chez	23
< chieda	-5
< ciao	2
< city	-2
< city of	-2
< clerk	3
< client	64
< cliente	58
< cliente ,	66
< collab	2
< colloq	-5
< com	58
< com a	83
< com o	-9
< come	-43
< comerc	21
< commer	3
< commit	-11
< commun	8
< como	-2
< compra	7
< comune	-3
< comune di	-3
< comuni	-2
< con	-35
< concur	-15
< conduc	5
< confer	17
< confir	22
< congra	13
< congra !	13
< consei	-3
< consul	5
< contab	2
< contra	12
< contro	-2
< conver	-18
< convoc	7
< correc	4
< cv	-4
< d	2
< d )	-2
< d'agent	-5
< d'avoir	12
< da	-22
< dag	-6
< danach	-2
< dank	-14
< danke	-6
< das	10
< dass	-2
< dat	5
< data	50
< days	27
< days.	-3
< de	9
< de functie	-28
< de grupo	-2
< de la	-12
< decisi	-31
< dein	61
< deine	-6
< del	-36
< den	-8
< depart	-12
< depend	-4
< der	-4
< der positi	-3
< design	5
< develo	10
< dia	-10
< dia ,	-9
< dias	-2
< dich	29
< die	27
< die firma	40
< diese	-3
< dir	-14
< direct	15
< direct ,	-12
< direct of	-3
< do	-7
< docume	23
< door.	5
< dr.	-8
< du	13
< du groupe	-9
< e	-17
< e a	-10
< eastern	-2
< edt	-4
< een	38
< ein	-8
< eine	-3
< einem	-19
< einen	-5
< einer	-7
< eingel	-2
< ejecut	-20
< ejecut de	-20
< el	-8
< em	-10
< empresa	-45
< empresa de	-49
< en	-12
< en el	-5
< en la	3
< encore	53
< ende	-4
< ende nachst	-3
< engenh	-2
< engenh de	-2
< engine	-25
< engine (	-3
< entre	-3
< entret	24
< entret chez	22
< entrev	6
< entrev con	18
< entrev en	3
< entrev para	-2
< entro	-2
< entsch	-2
< erfahr	-13
< es	-12
< escrit	-2
< esta	-3
< et	-15
< ete	4
< event	-3
< example	-9
< example ,	25
< execut	-12
< f	31
< fabre	-2
< fachbe	21
< fallt	-2
< farmac	8
< filiale	-32
< final	2
< financ	7
< finance	-2
< finanz	-11
< first	-2
< fiscal	18
< floor	-4
< foi	5
< follow	-5
< for	-36
< for our	-2
< for the	-17
< for your	21
< forms	-2
< frau	23
< frau dr.	-2
< from	-5
< funcao	-20
< funcao de	-14
< functie	-5
< funzio	4
< fur	-24
< fur andere	-3
< fur deine	-12
< fur die	-5
< fur ihr	-2
< fur ihren	-3
< furs	-3
< galli	-3
< gemeen	-17
< gente	6
< gerente	-6
< gern	-9
< gespra	5
< gesprek	23
< gesprek bij	26
< gestern	-7
< gestio	-3
< giulia	-2
< gleich	-4
< gmbh	-4
< gmbh ,	-2
< goed	12
< good	10
< google	-12
< grade	-10
< great	2
< growth	4
< grupo	-3
< gruse	-3
< gut	-3
< gute	4
< ha	3
< habe	-4
< haben	-8
< hallo	-2
< hallo frau	-2
< hat	47
< hat die	-2
< he	34
< head	-4
< head of	-4
< heard	17
< helaas	18
< helaas heeft	18
< here	3
< herr	50
< het	-44
< heute	-33
< hi	-25
< hier	-2
< hiring	55
< ho	25
< hola	43
< hospit	-2
< hugo	-9
< humain	5
< humain ¶	5
< i	-2
< i'm	11
< ich	-14
< ihnen	-5
< ihr	-36
< ihre	7
< il	9
< im	49
< in	11
< in at	53
< in der	34
< in die	-3
< in unserem	-6
< indust	-3
< ines	8
< infeli	2
< inform	26
< innerh	-2
< inscri	-7
< instal	-6
< intere	120
< intere an	28
< intere in	86
< intere na	8
< interes	50
< interes en	51
< intern	-2
< interv	-16
< interv :	-30
< interv for	-31
< interv with	48
< inviata	5
< invita	4
< is	11
< ist	-13
< je	54
< jetzt	-2
< job	-10
< job :	-5
< junior	19
< kandid	-2
< kennen	-16
< kennis	12
< kessel	-3
< know	10
< kolleg	38
< kommen	-5
< konnen	-2
< kunde	2
< kunden	-23
< l'inte	6
< la	14
< la empresa	9
< la oferta	-23
< la societe	32
< labora	3
< las	-8
< le	29
< lead	32
< leider	52
< leiter	-2
< lieu	-4
< lieu :	-3
< livello	-3
< lo	-2
< local	-5
< local :	-4
< locati	-27
< locati :	-25
< locatie	7
< logist	-5
< loja	-52
< lugar	-3
< luogo	-2
< m.	3
< mainte	5
< manager	-7
< manager ,	-43
< manager ¶	7
< mandan	43
< mandant	-2
< market	12
< marzo.	-3
< maschi	-18
< matteo	3
< me	-6
< me.	-2
< medewe	-2
< medical	3
< meet	-19
< meet with	-15
< mein	61
< mesmo.	-3
< met	-2
< mi	12
< mijn	34
< mijn opdrac	34
< min	-9
< minute	-2
< minuto	-8
< mio	15
< mir	-9
< mit	-3
< mit unserem	-34
< mochte	-5
< monate	-7
< montag	-4
< munici	-7
< munici de	-7
< my	40
< my client	43
< na	20
< naar	-3
< nach	-6
< nach dem	-3
< nachri	4
< namen	4
< namen der	6
< net	6
< new	-4
< news	14
< next	5
< nicht	-7
< nieuws	19
< nieuws ,	13
< no	36
< noch	-11
< nos	-5
< nosso	50
< nostro	18
< notre	51
< nous	-3
< nuestr	-4
< o	3
< of	-9
< oferta	-27
< oferta de	-5
< office	-9
< officer	-3
< om	-5
< on	-33
< on the	-40
< onderd	-54
< ons	31
< onsite	-4
< ontvan	-10
< onze	13
< op	57
< opdrac	3
< opening	-23
< operad	-6
< operad de	-6
< operat	12
< organi	-14
< ort	45
< our	12
< panel	-3
< par	85
< para	-10
< parte	41
< pela	-3
< people	7
< per	-35
< phone	17
< place	-49
< pleno	19
< pm	-31
< pohl	-6
< por	3
< portal	-37
< portez	20
< portez a	20
< portfo	-10
< posicao	-3
< posici	-5
< positi	-35
< positi :	-22
< positi at	18
< positi of	-11
< posizi	-13
< posizi di	-10
< post	-3
< post of	-3
< poste	-24
< poste d'	-12
< poste de	-9
< postul	-25
< postule	11
< postule chez	12
< pour	-18
< pra	-3
< presen	-6
< presso	16
< presso la	7
< proces	-6
< proceso	-4
< produc	-4
< product	-10
< prof.	-7
< profil	12
< puesto	-3
< qa	27
< quer	-3
< recept	-7
< recrui	41
< recrui der	-18
< recrut	8
< refere	-7
< regist	-3
< report	-5
< resche	-3
< resear	-35
< respon	14
< ressou	5
< resume	-4
< review	-3
< rh	4
< role	-17
< role of	-3
< role.	-7
< rua	-3
< ruckme	24
< run	41
< ruolo	-4
< ruolo di	-3
< sachbe	10
< sala	4
< saludos	-3
< sara	-5
< schon	-6
< scient	-15
< screen	-5
< se	-6
< search	-9
< secret	16
< sehr	-18
< sein	38
< selecc	17
< selecc de	18
< select	21
< selezi	15
< senior	4
< sent	13
< sent to	16
< servic	-5
< service	13
< set	32
< settim	-5
< seu	6
< shift	-15
< shortl	8
< sich	15
< sich bei	3
< sie	-22
< softwa	14
< solici	5
< sorry	5
< sou	-29
< specia	45
< sprak	6
< sr.	9
< staff	-10
< stage	5
< stata	10
< stelle	10
< stelle als	-17
< stock	-6
< street	-8
< street ,	-7
< stuck	-3
< sua	-9
< success	21
< superv	14
< surf	-3
< talent	13
< talk	-7
< teacher	-28
< team	54
< team at	45
< teamle	8
< techni	-13
< tecnica	-6
< tecnica de	-7
< tecnico	-8
< teleph	-4
< teresa	-5
< termin	-3
< test	-34
< the	-41
< time	-3
< title	-25
< to	-71
< to the	-48
< transp	-15
< tu	37
< tua	-24
< uber	-8
< ubermi	-9
< uhr	-34
< uhr.	57
< uitvoe	28
< um	11
< um die	16
< uma	-4
< un	6
< und	-14
< und der	-8
< unfort	5
< uns	4
< uns ,	9
< uns im	3
< unserem	73
< unseren	36
< untern	-18
< untern der	-18
< update	44
< us	-19
< uur	-6
< uur ¶	-6
< vacante	-5
< vacante de	-4
< vaga	-39
< vaga de	-28
< van	-68
< van de	-41
< venerd	75
< verwac	6
< verwac bij	6
< video	27
< virtual	19
< von	-5
< voor	-19
< vorbei	-7
< vorste	4
< vos	-7
< votre	24
< vous	19
< war	-5
< was	11
< we're	-25
< week	-14
< werden	-3
< werving	15
< what	-8
< wie	-3
< wil	12
< will	5
< wir	-15
< wir ihr	-4
< with	47
< with the	97
< woche	-5
< wurden	-5
< y	-8
< york	-6
< you	-8
< you for	-3
< you'll	21
< you'll meet	-7
< your	44
< zeugni	-4
< zoom	-11
< zu	-5
< |	9
< ¡	-4
< ¶	51
< ¶ -	-18
< ¶ a	29
< ¶ dein	-3
< ¶ deine	-4
< ¶ der	-7
< ¶ die	-32
< ¶ el	35
< ¶ im	-9
< ¶ la	22
< ¶ mein	-21
< ¶ namens	12
< ¶ o	38
< ¶ unser	-3
< ¶ unsere	-3
< ¶ your	-8
< ¶ |	-3
< ¶ ¡	-12
< ¶ ¶	-15
< ¶ ¿	-4
< ¶ •	-4
< ·	-6
<|	-59
<| !	-4
<| &	-15
<| (	30
<| )	-4
<| ,	67
<| -	-29
<| .	-22
<| /	-5
<| :	-48
<| ?	-46
<| a	122
<| aan.	-3
<| about	-3
<| ada	-3
<| admini	-3
<| als	-47
<| an	-20
<| and	-19
<| andere	-5
<| anderen	-40
<| at	164
<| au	8
<| auch	-6
<| bei	131
<| beim	25
<| bij	148
<| bis	-3
<| by	-4
<| caio	-3
<| camara	-5
<| chez	121
<| client	100
<| cliente	59
<| come	-5
<| comerc	-4
<| como	-10
<| con	47
<| conhec	-3
<| conosc	-4
<| conser	-8
<| consul	7
<| contra	-3
<| contro	-5
<| d'	-5
<| das	-8
<| de	7
<| dein	-9
<| deine	-19
<| del	-18
<| dem	-5
<| den	-8
<| der	11
<| des	-5
<| di	-39
<| diese	-7
<| direct	22
<| do	4
<| dos	-4
<| dr	-10
<| dr.	-19
<| du	26
<| ein	-13
<| eine	-4
<| einen	-6
<| einer	-13
<| el	30
<| empresa	66
<| en	121
<| et.	-5
<| etwas	-3
<| firma	93
<| for	-12
<| frau	-7
<| from	66
<| functie	-28
<| fur	6
<| furs	-4
<| gemeen	-23
<| groupe	-9
<| grupo	-42
<| gruppo	-36
<| harbor	-4
<| heeft	18
<| herr	-5
<| het	-3
<| hr	6
<| ihr	-10
<| ihre	-6
<| ihren	-4
<| im	-20
<| in	24
<| je	3
<| kunde	64
<| l'	31
<| l'avv.	-9
<| l'equi	8
<| la	57
<| le	52
<| les	22
<| meccan	-5
<| meet	-7
<| mein	-21
<| met	15
<| mit	6
<| mme	-7
<| mr	-10
<| na	43
<| naar	35
<| nach	-9
<| nachst	-5
<| nachste	-15
<| namens	12
<| no	39
<| o	28
<| of	-19
<| oferta	-23
<| oficin	-3
<| on	-85
<| opdrac	49
<| our	-19
<| para	-8
<| per	-5
<| positi	-8
<| presso	66
<| recrui	8
<| role.	-9
<| servic	-7
<| service	-4
<| sich	52
<| sig.ra	-5
<| societe	32
<| soy	-23
<| the	-63
<| through	-13
<| to	6
<| ufficio	-38
<| und	-9
<| unser	-7
<| unsere	-17
<| unserem	-58
<| unseren	-14
<| unserer	-7
<| use	28
<| uur.	-5
<| ux	-4
<| vacatu	-5
<| vaga	-17
<| van	-44
<| verso	6
<| via	-6
<| video.	4
<| viel	-4
<| von	127
<| voor	11
<| vorste	4
<| vous.	-18
<| with	71
<| your	3
<| zum	-7
<| zur	-3
<| zwei	-5
<| |	-94
<| ¡	-13
<| ¶	25
<| ¿	-9
<| •	-4
>0 !	49
>0 &	-63
>0 (	-72
>0 )	19
>0 ,	16
>0 -	-28
>0 .	-12
>0 /	-3
>0 10	-4
>0 12	-5
>0 12.	-7
>0 16	-14
>0 2	-5
>0 2.	-3
>0 30	-12
>0 4	-3
>0 5	-5
>0 8	-17
>0 :	-74
>0 ?	-32
>0 a	-9
>0 acknow	4
>0 ada	-4
>0 adorou	23
>0 al	-3
>0 als	5
>0 am	-10
>0 an	-6
>0 analis	14
>0 ancora	11
>0 and	11
>0 anzubi	3
>0 applic	-5
>0 apprec	8
>0 arbeit	-6
>0 archit	-3
>0 are	3
>0 as	-3
>0 associ	-7
>0 at	-21
>0 bei	-18
>0 bestat	4
>0 beworb	3
>0 bitten	-8
>0 brauch	33
>0 by	-15
>0 came	98
>0 care	-5
>0 center	-12
>0 chez	-8
>0 com	-5
>0 como	7
>0 confir	-3
>0 consul	-16
>0 county	-3
>0 dabei	5
>0 dat	-17
>0 date	-15
>0 de	-49
>0 del	-79
>0 der	-10
>0 des	-10
>0 design	-6
>0 di	127
>0 die	-3
>0 distri	-6
>0 do	-54
>0 du	-18
>0 e	-8
>0 een	-3
>0 eingeg	-33
>0 eingel	14
>0 el	-23
>0 elemen	-8
>0 en	7
>0 energi	-3
>0 energie	18
>0 engine	-7
>0 entsch	-10
>0 erwart	-3
>0 es	-3
>0 est	-6
>0 esta	-4
>0 et	3
>0 financ	-7
>0 findet	19
>0 foi	29
>0 foods	-6
>0 for	98
>0 freut	25
>0 fur	60
>0 gespro	17
>0 gmbh	10
>0 gostar	27
>0 groep	-4
>0 group	-4
>0 ha	38
>0 habe	11
>0 haben	18
>0 has	33
>0 hat	43
>0 hatte	-4
>0 have	15
>0 health	73
>0 heeft	40
>0 hiring	-8
>0 home	-4
>0 home.	-4
>0 hotels	-3
>0 house	-3
>0 i	23
>0 il	-3
>0 in	88
>0 indust	-3
>0 insura	8
>0 intere	27
>0 interv	8
>0 is	17
>0 ist	42
>0 it	-7
>0 je	-6
>0 kennen	11
>0 kessel	-3
>0 komt	14
>0 la	47
>0 las	-4
>0 le	15
>0 les	48
>0 liegt	6
>0 liked	55
>0 logist	5
>0 lubke	-4
>0 manage	-3
>0 manager	-16
>0 me	-7
>0 media	-3
>0 meet	28
>0 meldet	11
>0 mi	43
>0 mit	-42
>0 mit.	-4
>0 mochte	-7
>0 muito	-24
>0 na	-18
>0 nach	-3
>0 nachst	-8
>0 nao	-4
>0 nicht	-3
>0 noch	-21
>0 norte	-3
>0 o	-25
>0 of	-14
>0 office.	-4
>0 on	15
>0 op	-7
>0 para	22
>0 per	15
>0 person	-8
>0 por	12
>0 positi	-53
>0 pour	50
>0 propon	20
>0 que	-30
>0 quiere	27
>0 recrui	-49
>0 recrut	-3
>0 rh	6
>0 role	-42
>0 role.	-32
>0 se	51
>0 service	13
>0 sind	-3
>0 so	-3
>0 souhai	22
>0 specia	-4
>0 statt.	-3
>0 steht	27
>0 su	-15
>0 sud	-5
>0 suerte	-3
>0 sul	-4
>0 sur	-3
>0 te	74
>0 the	-8
>0 this	44
>0 ti	15
>0 time	-3
>0 to	-21
>0 tomorr	6
>0 toutes	-3
>0 trust	-6
>0 tu	-3
>0 tus	-3
>0 um	11
>0 und	-26
>0 va	3
>0 vacanc	-10
>0 vai	4
>0 vega	-4
>0 von	-3
>0 voor	16
>0 vorbei	-6
>0 vorreb	18
>0 vous	53
>0 war	47
>0 waren	-16
>0 was	12
>0 we	4
>0 weiter	-11
>0 werden	6
>0 wil	61
>0 will	-4
>0 with	-19
>0 would	78
>0 wurde	30
>0 y	22
>0 you	-3
>0 your	-3
>0 zijn	-21
>0 zoek	-11
>0 zum	-3
>0 zur	-3
>0 |	-119
>0 ¶	23
>1 !	-17
>1 "	-4
>1 )	-15
>1 ,	-52
>1 -	-17
>1 .	-82
>1 /	-20
>1 1.	-3
>1 10	-16
>1 11	-10
>1 13	-3
>1 14	-12
>1 15	-6
>1 8	4
>1 :	13
>1 ?	-17
>1 a	8
>1 ada	-4
>1 after	5
>1 agenda	-4
>1 als	10
>1 am	63
>1 analis	9
>1 and	18
>1 announ	31
>1 applic	4
>1 are	-6
>1 arrang	-21
>1 as	46
>1 aspetta	11
>1 at	-5
>1 ate	-4
>1 attend	13
>1 back	97
>1 been	29
>1 bei	15
>1 berlin	-5
>1 best	-5
>1 bien	3
>1 bitte	-6
>1 ca	-3
>1 can	4
>1 cancel	7
>1 case	5
>1 center	-10
>1 change	-14
>1 com	9
>1 con	-9
>1 confer	8
>1 confir	6
>1 conoce	5
>1 could	46
>1 da	18
>1 dank	-5
>1 dann	-5
>1 das	-4
>1 data	-4
>1 date	-10
>1 de	5
>1 decidi	-31
>1 del	17
>1 deligh	18
>1 der	-37
>1 di	-20
>1 die	46
>1 dienst	-6
>1 dinsdag	-18
>1 direct	-15
>1 diretor	-4
>1 distri	-4
>1 donner	3
>1 du	-7
>1 e	-36
>1 een	19
>1 ein	-17
>1 eine	47
>1 einem	17
>1 einen	-9
>1 einer	7
>1 eles	50
>1 em	-4
>1 empresa	43
>1 en	-28
>1 engine	-3
>1 entre	-26
>1 entrev	-4
>1 es	19
>1 espera	5
>1 esta	-3
>1 et	9
>1 example	-3
>1 filiale	20
>1 finale	42
>1 foi	7
>1 frau	25
>1 friday	44
>1 functie	4
>1 fur	-4
>1 gerente	25
>1 gespro	-5
>1 goed	-4
>1 gostar	7
>1 graag	19
>1 growth	7
>1 grupo	-8
>1 gusta	48
>1 ha	52
>1 has	-22
>1 hat	34
>1 have	-12
>1 helaas	-36
>1 het	12
>1 hi	-6
>1 https	-10
>1 i	36
>1 i'll	-6
>1 i'm	-4
>1 ich	-20
>1 iets	34
>1 ihnen	17
>1 ihre	-34
>1 ik	-8
>1 il	-7
>1 im	-6
>1 in	-22
>1 incont	-11
>1 indust	17
>1 inform	6
>1 inscri	-3
>1 interv	-4
>1 invite	4
>1 invited	6
>1 is	16
>1 it	-39
>1 j'ai	23
>1 je	75
>1 jeudi	10
>1 job	-5
>1 komt	-10
>1 konnen	3
>1 la	13
>1 le	16
>1 leuven	23
>1 lhe	-4
>1 like	81
>1 logist	-5
>1 loved	19
>1 lucia	-3
>1 lundi	-25
>1 maandag	-19
>1 make	-3
>1 manager	-10
>1 manana	-5
>1 march	-7
>1 martedi	-4
>1 me	-8
>1 melden	-5
>1 merci	-4
>1 mercol	20
>1 mir	18
>1 molest	-4
>1 monday	50
>1 montag	-5
>1 morgen	19
>1 morning	44
>1 na	-8
>1 nao	15
>1 niets	49
>1 nimmt	3
>1 no	46
>1 noch	25
>1 nos	-4
>1 nosso	-31
>1 nostro	3
>1 not	3
>1 notifi	7
>1 nous	6
>1 now	-5
>1 o	22
>1 on	-6
>1 onderd	55
>1 operat	-69
>1 partic	-15
>1 partner	-56
>1 person	11
>1 perugia	19
>1 pick	-10
>1 please	-17
>1 por	30
>1 porto	-3
>1 positi	-8
>1 pour	24
>1 product	25
>1 projek	-3
>1 propos	10
>1 propose	7
>1 quarta	16
>1 que	-3
>1 queda	6
>1 quiere	11
>1 quinta	38
>1 r	-7
>1 recrui	-12
>1 ref.	-5
>1 reponse	-7
>1 req	-22
>1 respon	-13
>1 scelto	12
>1 schedu	3
>1 se	-8
>1 selecc	20
>1 sent	14
>1 servic	12
>1 set	-8
>1 seu	3
>1 si	-6
>1 sich	65
>1 sie	-10
>1 sobald	-4
>1 sono	-4
>1 souhai	3
>1 stata	11
>1 stelle	-3
>1 su	-17
>1 sua	-3
>1 team	26
>1 teilne	-3
>1 teleph	7
>1 thank	-27
>1 the	35
>1 they	17
>1 this	-7
>1 thursd	7
>1 ti	-4
>1 time	-3
>1 to	22
>1 tomorr	-4
>1 tuesday	16
>1 u	-12
>1 uber	-8
>1 um	-4
>1 uma	6
>1 una	-4
>1 und	-6
>1 uns	-3
>1 van	-3
>1 varese	17
>1 vendre	-3
>1 venerdi	10
>1 vimos	-3
>1 voce	4
>1 von	36
>1 voor	11
>1 vorreb	-11
>1 vos	-8
>1 votre	4
>1 vous	28
>1 wann	-9
>1 was	-8
>1 we	68
>1 we'd	-22
>1 we'll	3
>1 wednes	-65
>1 weiter	-3
>1 werke	-3
>1 wij	-9
>1 will	-4
>1 wir	44
>1 wird	-9
>1 with	-14
>1 woche	-11
>1 would	-3
>1 y	-6
>1 you	-26
>1 your	74
>1 zoeken	-9
>1 |	-12
>1 ¡	-5
>1 ¶	-31
>1 ·	18
>1 ¿	-23
>1 •	-7
a house is another	-83
a house is another agency	40
a house is another fit agency	27
a house is another fit desk	-68
a house is another fit person	-92
a house is another fit relay	72
a house is another fit robot	-19
a long name is another	-16
a long name is another agency	-61
a long name is another fit agency	-4
a long name is another fit desk	56
a long name is another fit owner	30
a long name is another fit person	22
a long name is another fit relay	32
a name is another	-23
a name is another agency	23
a name is another fit agency	3
a name is another fit desk	51
a name is another fit owner	20
a name is another fit private	8
a name is another fit relay	23
a name is another fit robot	26
alone	36
always alone	-3
always more (	-5
always more )	-6
always more <	-34
always more >	-106
cut before &	-53
cut before -	-5
cut before a department	19
cut before a first name	-9
cut before a head	-91
cut before a house	-17
cut before ada	-4
cut before advies	-26
cut before ag	28
cut before alta	-30
cut before am	42
cut before analyst	-3
cut before and	-15
cut before another	4
cut before archit	-5
cut before associ	16
cut before at	-26
cut before azul	-5
cut before bio	-14
cut before bremen	72
cut before by	-4
cut before care	61
cut before careers	47
cut before center	-13
cut before concor	8
cut before conseil	-10
cut before consul	-3
cut before coordi	-4
cut before county	-3
cut before da	-4
cut before de	-59
cut before dekker	-5
cut before del	-82
cut before depart	-45
cut before der	-4
cut before des	-13
cut before design	-3
cut before di	113
cut before die	-3
cut before distri	-8
cut before do	-59
cut before du	-21
cut before e	-57
cut before eckert	-6
cut before el	-3
cut before elemen	-9
cut before empleo	14
cut before en	-6
cut before energi	-3
cut before energie	27
cut before engine	-8
cut before est	-11
cut before ett	-14
cut before execut	17
cut before financ	-7
cut before foods	-12
cut before for	73
cut before founda	-23
cut before fur	-30
cut before games	-5
cut before ggmbh	78
cut before gmbh	69
cut before groep	-4
cut before group	-21
cut before health	64
cut before hiring	45
cut before home	-9
cut before hospit	-7
cut before hotels	-3
cut before house	-4
cut before hr	24
cut before human	24
cut before i	23
cut before im	-7
cut before in	81
cut before insura	11
cut before interv	66
cut before la	4
cut before labs	-8
cut before lane	-3
cut before lead	-3
cut before llp	6
cut before logist	-10
cut before lubke	-4
cut before manager	-27
cut before market	-3
cut before media	-5
cut before medical	-4
cut before museum	-5
cut before nord	-43
cut before norte	-4
cut before of	-18
cut before office	30
cut before okafor	-3
cut before para	28
cut before partne	12
cut before people	30
cut before per	18
cut before person	18
cut before pleno	-3
cut before plus	-4
cut before recrui	46
cut before recrut	-32
cut before retail	-5
cut before rh	-36
cut before road	-12
cut before s.p.a.	6
cut before schedu	9
cut before school	-5
cut before search	-42
cut before servic	-4
cut before service	14
cut before softwa	-11
cut before specia	-6
cut before staffi	79
cut before studio	-19
cut before sud	-10
cut before sul	-6
cut before sur	-5
cut before talent	64
cut before team	-17
cut before tech	-35
cut before techno	12
cut before transp	-3
cut before trust	-28
cut before uitzend	-5
cut before und	-22
cut before univer	-5
cut before van	-3
cut before vega	-4
cut before werving	-5
cut before writer	-3
cut before y	-13
cut before zuid	-4
cut before zur	-4
cut behind &	-41
cut behind 00	-3
cut behind a	25
cut behind a department	60
cut behind a first name	-73
cut behind a head	-45
cut behind a house	-8
cut behind ada	-4
cut behind adecco	-3
cut behind an	37
cut behind and	-19
cut behind another	32
cut behind at	78
cut behind bar	-8
cut behind bewerb	-7
cut behind caio	-3
cut behind camara	-16
cut behind clinica	-3
cut behind comerc	-5
cut behind con	-26
cut behind conser	-9
cut behind contro	-6
cut behind da	-20
cut behind das	-4
cut behind de	-91
cut behind dein	33
cut behind deine	-4
cut behind del	26
cut behind della	-3
cut behind der	-26
cut behind des	-16
cut behind di	-17
cut behind die	10
cut behind direct	86
cut behind do	-6
cut behind dos	-5
cut behind dr	-10
cut behind dr.	-22
cut behind du	-3
cut behind duarte	-3
cut behind ein	-4
cut behind el	32
cut behind en	90
cut behind entret	16
cut behind entrev	10
cut behind et.	-5
cut behind firma	147
cut behind for	-30
cut behind frau	-5
cut behind fur	-23
cut behind gemeen	-19
cut behind gerente	-4
cut behind groupe	-15
cut behind grupo	-4
cut behind gruppo	-9
cut behind gs-	-8
cut behind harbor	-4
cut behind hartwe	-7
cut behind herr	-5
cut behind hr	-41
cut behind ihr	-9
cut behind il	-4
cut behind im	-4
cut behind in	-23
cut behind interv	9
cut behind kunde	64
cut behind kunden	89
cut behind l'equi	-17
cut behind le	8
cut behind les	-23
cut behind lojas	-4
cut behind m.	-3
cut behind meccan	-5
cut behind mme	-9
cut behind mr	-10
cut behind new	-3
cut behind nhs	-5
cut behind o	38
cut behind of	-16
cut behind para	7
cut behind partner	15
cut behind per	9
cut behind person	28
cut behind positi	-4
cut behind prof.	-4
cut behind provin	-3
cut behind recrui	47
cut behind recrut	52
cut behind rh	94
cut behind rrhh	8
cut behind segret	118
cut behind selecc	24
cut behind selezi	17
cut behind senior	-16
cut behind servic	9
cut behind service	6
cut behind sollic	16
cut behind st	-6
cut behind stadt	-4
cut behind stelle	-16
cut behind sticht	-11
cut behind studio	-5
cut behind team	3
cut behind techni	-3
cut behind the	-12
cut behind ufficio	-38
cut behind und	-8
cut behind ux	-6
cut behind vaga	-17
cut behind van	16
cut behind von	160
cut behind vorste	-9
cut behind waters	-6
cut behind your	-4
cut behind zum	-7
f< !	3
f< ! ¶	16
f< &	41
f< )	-39
f< ) ¶	-39
f< ,	-24
f< , ¶	17
f< -	-18
f< :	-4
f< a	-7
f< acquis	32
f< acquis |	3
f< admini	-6
f< alberto	5
f< anja	-33
f< annika	10
f< assist	9
f< associ	-21
f< beate	8
f< beatriz	5
f< begona	8
f< best	3
f< besten	-5
f< birgit	17
f< bosman	-11
f< bosman ¶	-11
f< boyle	15
f< boyle ¶	16
f< brandt	-42
f< brandt ¶	-27
f< browser	-7
f< browser |	-7
f< bruno	5
f< busine	24
f< callow	-7
f< camargo	-7
f< camargo ¶	-7
f< caroli	29
f< casa	-5
f< chiara	8
f< city	-3
f< city of	-3
f< clara	10
f< consul	-72
f< consul ¶	-58
f< conti	11
f< conti ¶	11
f< coordi	10
f< cordia	-22
f< cordia ¶	-3
f< culture	43
f< de	13
f< dein	52
f< delphi	5
f< di	7
f< direct	-27
f< direct ¶	-28
f< dutta	-5
f< eckert	-6
f< eckert ¶	-6
f< eigenb	-4
f< eigenb der	-3
f< ein	-10
f< elisa	-29
f< en	6
f< escude	8
f< escude ¶	12
f< exampl	-4
f< fabrice	-6
f< falcao	-7
f< falcao ¶	-7
f< femke	4
f< fernan	-10
f< finch	-49
f< freund	-15
f< galli	4
f< galli ¶	4
f< gente	4
f< gesa	-16
f< gescha	4
f< gescha ¶	4
f< gestao	10
f< gillet	-24
f< gillet ¶	-24
f< gloria	10
f< gmbh	-6
f< gonzalo	-12
f< grant	-71
f< groet	-11
f< groeten	-5
f< gruse	-15
f< gruse ¶	-19
f< grusen	21
f< grusen ¶	-5
f< haddad	18
f< haddad ¶	18
f< hagen	-19
f< hagen ¶	-19
f< hannah	18
f< haus	-10
f< haus des	-10
f< heike	-3
f< hendri	17
f< hendri ¶	17
f< holger	-11
f< hr	37
f< hugo	8
f< human	16
f< humanos	7
f< humanos ¶	5
f< ihre	-6
f< ilaria	4
f< in	-7
f< ines	4
f< interc	3
f< jens	-33
f< joost	3
f< jutta	-33
f< karim	-76
f< keisha	-12
f< kessel	-7
f< kessel ¶	-7
f< kim	-15
f< kuipers ¶	3
f< l'equi	67
f< laura	-50
f< le	5
f< leitung	7
f< lg	21
f< lubke	-9
f< lubke ¶	-9
f< luca	-24
f< lyndon	-24
f< lyndon ¶	-23
f< maes	-26
f< maes ¶	-26
f< malte	-35
f< manager	21
f< manager ,	-14
f< manager ¶	33
f< managi	12
f< marcus	-3
f< marloes	14
f< marta	8
f< martina	9
f< megan	-20
f< montes	-5
f< montes ¶	-5
f< moura	-4
f< moura ¶	-4
f< mwangi	-20
f< mwangi ¶	-20
f< noemie	-24
f< of	12
f< oliver	-20
f< operat	4
f< operat ,	6
f< owen	3
f< partner	5
f< partner ,	21
f< partner ¶	-21
f< patric	4
f< people	14
f< person	71
f< person ,	26
f< person ¶	48
f< pessoas	10
f< pessoas ¶	10
f< pieter	-33
f< pilar	11
f< pohl	-5
f< pohl ¶	-4
f< poirier	9
f< poirier ¶	9
f< postma	15
f< postma ¶	9
f< presto	7
f< privacy	-13
f< privacy |	-13
f< ralf	-43
f< rebeca	3
f< reclut	9
f< recrui	17
f< recrui ,	6
f< recrui |	-19
f< recrui ¶	-3
f< recrut	14
f< recrut ¶	11
f< recurs	7
f< regards	29
f< reimers	3
f< reimers ¶	3
f< renata	-28
f< resour	-16
f< resour ¶	16
f< rh	28
f< rh -	15
f< rh ¶	8
f< robledo	4
f< robledo ¶	4
f< rodrigo	3
f< rrhh	6
f< sabine	10
f< saluti	-8
f< saluti ¶	-6
f< sandra	12
f< sara	22
f< saskia	-14
f< school	-8
f< secret	22
f< secret ¶	3
f< sekret	-6
f< selecc	20
f< selecc ¶	4
f< selezi	7
f< selezi ¶	11
f< senior	-38
f< senior ¶	-3
f< siebert	-29
f< siebert ¶	-28
f< silvia	-5
f< simone	-17
f< sincer	27
f< sonia	-6
f< sophie	-22
f< specia	39
f< stadt	-5
f< stefan	-5
f< stefano	5
f< strass	-31
f< studio	14
f< susana	-3
f< talent	67
f< talent @	16
f< talento	15
f< talento ,	6
f< team	22
f< team ¶	13
f< teresa	3
f< testa	-14
f< testa ¶	-14
f< the	11
f< thomas	-8
f< tiedem	-5
f< tiedem ¶	-5
f< time	28
f< to	-6
f< tobias	-18
f< ufficio	15
f< univer	-3
f< uwe	-6
f< valeria	16
f< van	11
f< vasco	-10
f< vera	13
f< vera ¶	9
f< vermeu	-8
f< vermeu ¶	-7
f< voss	-4
f< wendy	30
f< winslow	-15
f< winslow ¶	-15
f< yannick	-20
f< |	-26
f< ¶	-10
f< ¶ de	-20
f< ¶ duarte	-3
f< ¶ ein	-4
f< ¶ groupe	-9
f< ¶ ihr	5
f< ¶ person	4
f< ¶ recrui	-14
f< ¶ senior	-15
f< ¶ team	-29
f< ¶ van	-5
f< ¶ ¶	27
f<|	57
f<| &	-18
f<| (	7
f<| ,	87
f<| -	-34
f<| :	-11
f<| @	49
f<| at	16
f<| da	5
f<| de	-43
f<| dein	31
f<| der	-19
f<| des	-11
f<| diese	-3
f<| do	-3
f<| dr.	-8
f<| duarte	-3
f<| ein	-4
f<| groupe	-10
f<| gruppo	-9
f<| hr	-35
f<| ihr	5
f<| ihre	8
f<| l'equi	-30
f<| le	12
f<| of	-4
f<| person	20
f<| recrui	33
f<| recrut	34
f<| rh	45
f<| senior	-15
f<| service	7
f<| sticht	-10
f<| team	-22
f<| techni	-3
f<| the	6
f<| und	-3
f<| van	-6
f<| |	-6
f<| ¶	50
f>0 !	-6
f>0 &	12
f>0 (	-39
f>0 )	7
f>0 -	-20
f>0 .	-30
f>0 :	-5
f>0 a	-40
f>0 advies	-26
f>0 associ	23
f>0 bio	-14
f>0 bremen	72
f>0 by	-4
f>0 capital	-6
f>0 care	65
f>0 conseil	-7
f>0 consul	-3
f>0 de	-24
f>0 dekker	-5
f>0 del	-4
f>0 depart	-45
f>0 di	-11
f>0 do	-4
f>0 du	-5
f>0 e	-48
f>0 eckert	-4
f>0 eg	15
f>0 energia	-3
f>0 ett	-13
f>0 execut	10
f>0 foods	-3
f>0 fur	-6
f>0 games	-4
f>0 ggmbh	70
f>0 gmbh	50
f>0 groet	-3
f>0 group	-16
f>0 health	-8
f>0 hiring	15
f>0 hr	25
f>0 human	23
f>0 labs	-5
f>0 llp	4
f>0 logist	-4
f>0 manager	-4
f>0 nord	-3
f>0 of	-12
f>0 partne	6
f>0 people	27
f>0 person	32
f>0 recrui	47
f>0 recrut	-35
f>0 rh	-42
f>0 s.p.a.	5
f>0 saluti	-4
f>0 search	-43
f>0 servic	-3
f>0 softwa	-10
f>0 staffi	47
f>0 studio	-15
f>0 sud	-4
f>0 talent	3
f>0 team	46
f>0 tech	-33
f>0 trust	-4
f>0 uitzend	-5
f>0 und	-4
f>0 univer	13
f>0 werving	-15
f>0 wurde	-12
f>0 |	-95
f>0 ¶	-10
f>0 ·	18
f>1 &	-9
f>1 (	-25
f>1 +	-12
f>1 ,	-53
f>1 -	-39
f>1 12	6
f>1 acquis	29
f>1 am	3
f>1 associ	28
f>1 automa	-4
f>1 b.v.	-4
f>1 brandt	-13
f>1 bright	-32
f>1 cabinet	-20
f>1 co.	-5
f>1 der	5
f>1 eigenb	28
f>1 ein	26
f>1 filiale	-8
f>1 gescha	6
f>1 gmbh	45
f>1 head	-3
f>1 hr	-20
f>1 human	18
f>1 instit	14
f>1 la	-19
f>1 ltd	64
f>1 managi	-6
f>1 michael	-7
f>1 office	67
f>1 partne	-5
f>1 partner	-4
f>1 person	-26
f>1 princi	-9
f>1 recrui	5
f>1 recurs	-4
f>1 resour	22
f>1 rh	-4
f>1 risorse	38
f>1 s.a.	5
f>1 school	37
f>1 search	17
f>1 specia	-50
f>1 st.	3
f>1 sticht	79
f>1 sud	-4
f>1 sur	-4
f>1 t	14
f>1 talent	24
f>1 team	26
f>1 tel.	-30
f>1 und	-25
f>1 univer	-4
f>1 unsubs	5
f>1 vale	-3
f>1 verbun	-4
f>1 zentra	-14
f>1 |	31
f>1 ¶	-30
f>|	-20
first 11	-5
first 12	-3
first 3d	-4
first a	-30
first abraco	-13
first abschl	-8
first account	-4
first actual	-26
first ada	-6
first adecco	20
first admini	-16
first ag	-14
first agenda	-3
first agenzia	-3
first agrade	-21
first alder	4
first alles	-3
first als	-6
first am	-6
first americ	28
first amtsge	5
first analis	-30
first analyst	-3
first analyt	-7
first andina	3
first anspre	-5
first antunes	-5
first apothe	4
first applic	-8
first applied	-4
first arbeit	-5
first armazem	-6
first ashdown	-46
first assess	-20
first assicu	6
first assist	-7
first associ	-13
first atelie	7
first atelier	14
first auriez	-5
first aurora	-3
first auswah	-3
first auto	26
first autoha	17
first auxili	-6
first availa	-3
first avenue	61
first ayunta	57
first az	16
first backer	9
first bakels	-13
first bakker	7
first balbria	-12
first bar	27
first barreto	-12
first bauste	-5
first bei	-14
first belle	-7
first bermejo	3
first bertol	-15
first bespre	-6
first besson	-24
first bewerb	-7
first bezirk	29
first bis	-11
first bitte	-3
first boa	-5
first bodegas	37
first bonne	-4
first bonsoir	-4
first bosch	29
first bosman	16
first boulan	15
first bouwbe	29
first boyle	24
first brand	-4
first brandt	-13
first brasse	3
first bright	24
first bring	-8
first buchha	-7
first buongi	-10
first buro	-5
first c'est	-13
first ca	-5
first cabinet	-68
first caio	-3
first caixa	-4
first calder	8
first calend	-6
first callow	68
first camara	27
first cambio	-12
first cancel	-39
first cantine	68
first cardiff	9
first caroli	-3
first carta	-5
first cartie	16
first caruso	-19
first casa	-19
first ccnl	-4
first centre	28
first centro	9
first cerami	19
first chu	9
first cita	-3
first clinic	-5
first clinica	39
first cliniq	21
first cloud	-4
first cobalt	22
first colegio	11
first colloq	-3
first comerc	-6
first commun	15
first comput	-3
first comune	28
first conduc	-9
first confer	-11
first confid	-19
first confir	-59
first conseg	-11
first conser	19
first constr	17
first consul	-29
first content	-6
first contra	-24
first contro	-15
first convoc	-10
first coop	13
first cooper	9
first coorde	-4
first coordi	-3
first cordia	35
first corpor	-5
first county	-6
first custom	-18
first dag	-11
first dana	-19
first data	-35
first datens	-15
first de	65
first dein	-3
first dekker	41
first delmas	-11
first demand	-8
first den	-3
first depart	-27
first design	-3
first deutsc	48
first develo	-3
first die	-11
first dienst	-3
first diese	-11
first direct	-53
first dirett	-6
first disegn	-6
first dispon	-7
first distin	-4
first docume	-34
first dr	-26
first duarte	-15
first due	-5
first dwight	-3
first eckert	-31
first educac	-53
first eigenb	-24
first ein	-14
first einlad	-9
first ejecut	-26
first el	-35
first elemen	-4
first elena	-7
first ende	-3
first energi	52
first energia	-3
first energie	-6
first engenh	-10
first engine	-39
first entrev	-12
first entsch	-5
first erfahr	-12
first escola	16
first escude	-47
first estudio	8
first europe	-3
first event	-31
first example	-6
first fabbri	-15
first falcao	-20
first farmac	22
first farmal	10
first farmav	4
first faro	3
first feedba	-7
first financ	-12
first finance	-9
first finanz	-3
first finch	-51
first fintual	13
first firma	-44
first first	14
first fiscal	-6
first for	-3
first freund	-4
first fundac	10
first further	-3
first galli	-31
first garage	-19
first garden	-5
first gatti	9
first gemeen	80
first gemein	40
first gerente	-9
first gescha	-5
first gesend	-4
first gespra	-3
first google	59
first groep	-59
first groetj	-23
first group	-3
first groupe	-37
first growth	-5
first grupo	-10
first gruppo	-50
first grus	-3
first gs	-18
first guicha	5
first gupy	-13
first gute	-3
first h/f	-10
first hagen	20
first halden	11
first hallo	-3
first harbor	25
first harbour	3
first hartel	-3
first hartwe	14
first haus	-9
first hays	100
first head	-23
first health	-5
first hemos	-3
first herzli	-6
first het	3
first hollis	-6
first hollow	7
first homerun	-3
first horario	-5
first hotel	56
first hotels	-6
first hr	-21
first hypern	6
first i'm	-4
first il	-7
first ilse	-3
first indust	-4
first ines	-4
first inform	-4
first ingeni	-19
first inscri	-4
first instit	-40
first intere	-7
first interim	13
first interl	-6
first interv	-20
first intro	-15
first ist	70
first j'ai	-7
first ja	-4
first jardins	-14
first jess	-18
first job	-4
first ju	-6
first jule	-3
first junior	-38
first juniper	4
first justif	-5
first kaleida	3
first kandid	-3
first kanzlei	-8
first kapoor	10
first kennen	-3
first kennis	-8
first kennzi	-3
first kessel	43
first klinik	12
first kolleg	-22
first kuipers	-5
first kunde	-23
first kunden	-26
first kurzes	-10
first l'equi	-23
first la	-11
first lab	-4
first labora	14
first lacroix	-5
first landes	-20
first landkr	10
first lavoro	-4
first le	-12
first lead	-4
first lebens	-6
first ledger	11
first leeds	-4
first leiter	-6
first les	90
first leuk	-5
first leuven	-3
first lg	-6
first library	-10
first lic	-13
first liebe	-3
first lieve	-12
first linde	-4
first linden	-9
first logist	16
first lojas	36
first longo	-14
first loopta	96
first lubke	23
first lucia	-4
first lumbre	54
first lycee	9
first maes	37
first magazi	7
first magazz	-7
first mairie	21
first maison	40
first mandan	-14
first manpow	-13
first manten	-10
first manute	-6
first maple	7
first marche	25
first marisol	-4
first market	-8
first maschi	-11
first mate	21
first matos	-45
first matteo	-4
first meccan	19
first mechat	-3
first meet	-41
first mein	-6
first meridi	9
first messag	-16
first metal	5
first metalm	11
first michael	26
first mill	-7
first minera	95
first mitarb	-9
first mitgli	-7
first modena	-3
first monday	27
first montes	13
first moreno	-6
first moveis	42
first mr	-7
first mrs	-14
first ms	-3
first mulder	11
first munici	-22
first museum	4
first mwangi	-8
first nachri	-15
first nachst	-4
first namen	-6
first namens	-4
first necesi	-3
first need	-3
first neuigk	-3
first nhs	-62
first night	-5
first no	-3
first nora	-25
first nord	-3
first notice	-29
first nuvola	7
first o	-16
first obriga	-3
first oferta	-7
first office	-28
first offici	20
first oficina	-166
first oi	-3
first online	-10
first ontvan	-6
first operac	-15
first operad	-22
first optik	6
first orbita	30
first orchard	4
first organi	-17
first orion	-3
first ostend	6
first padaria	8
first palaci	-8
first palisa	21
first panade	4
first panifi	3
first paper	-14
first parisi	-14
first partec	-6
first passt	-10
first patric	-6
first pauline	-5
first peixoto	-6
first pell	-24
first peltis	3
first people	-3
first perdona	-10
first person	-26
first pflege	15
first pharma	12
first pieter	-8
first pizarro	-3
first planner	-8
first plasti	36
first platfo	-16
first pleno	-3
first pohl	-17
first polite	9
first portal	-11
first porti	-4
first porto	11
first positi	-4
first poste	41
first postma	3
first powered	-11
first praxis	-22
first prefei	13
first presen	-3
first princi	-7
first pritch	-13
first privacy	-10
first probea	-7
first proces	-8
first proceso	-4
first produc	-12
first product	-10
first prof	-23
first profil	-7
first propos	-8
first propue	-3
first provin	6
first public	-5
first puedes	-12
first quality	-6
first quill	24
first quinta	4
first quinte	-7
first ral	-3
first randst	79
first raum	-4
first receiv	-11
first recepc	-12
first recrui	-9
first recrut	-3
first red	-26
first rede	-32
first redfern	-16
first ref	-5
first refere	-10
first region	-9
first regist	-8
first reimers	10
first reno	7
first resche	-4
first resear	-35
first respon	-5
first retail	-30
first retour	-6
first rh	-73
first ria	-8
first robledo	7
first rocio	-3
first rosa	-23
first rousset	27
first rr	-9
first rua	-38
first ruckfr	-4
first ruckme	-3
first ruhe	-6
first sabine	-15
first sachbe	-4
first saint	-4
first saint-	-7
first sainte	-15
first sala	-3
first saldat	-5
first sales	-3
first salut	-3
first sam	-3
first san	-4
first santos	-4
first saude	-30
first schedu	-5
first schich	-3
first school	-20
first schritt	-4
first se	-4
first search	-9
first secret	-24
first segret	-30
first sekret	-5
first selecc	-10
first servic	13
first seu	-5
first siquei	-3
first site	-3
first smartr	-3
first sobald	-3
first sobre	-33
first social	-11
first softwa	-31
first sohne	-3
first sol	-4
first solar	-3
first solici	-4
first sollic	-3
first soluti	-22
first soriano	-15
first sorry	-10
first sou	-6
first sr	-7
first st	74
first stadt	33
first stadtr	13
first stadtw	23
first staff	-6
first stahlb	11
first start	25
first state	12
first steel	-9
first stelle	-4
first steuer	25
first sticht	-53
first stiftu	-31
first strass	-16
first studio	63
first stunde	-3
first succes	-29
first suerte	-5
first summit	3
first super	-4
first superm	11
first supply	-11
first surfca	31
first sutcli	19
first systems	-12
first talent	37
first tanaka	8
first tandem	5
first team	-8
first teatro	9
first tech	-27
first techni	-5
first technik	-7
first tecnica	-10
first tecnico	-8
first telefo	-18
first tengo	-4
first termin	-20
first tessier	-27
first tessit	19
first thacke	-22
first the	65
first theatre	14
first tidewa	3
first tiedem	-19
first tischl	13
first top	-3
first trae	-3
first trager	-14
first transp	26
first treton	45
first trust	-8
first tu	16
first tuince	31
first tuiuiu	4
first type	-7
first ufficio	65
first ugarte	7
first union	11
first univer	64
first unsubs	-15
first unterl	-3
first updated	-60
first urlaub	-6
first ux	-19
first vaga	-3
first valeu	-3
first valmera	-37
first valmont	-13
first van	-7
first verhoe	19
first vermeu	-12
first vertra	-4
first vidal	-10
first viel	-15
first villa	34
first ville	-3
first vogler	-26
first voltia	4
first vorste	-9
first warmly	-19
first wat	-7
first water	-26
first waterl	24
first waters	7
first we're	-3
first weidner	-4
first werk	-9
first werkst	-7
first wieland	44
first windkr	8
first winslow	-22
first woche	-22
first wochen	-12
first wouters	-13
first writer	-6
first you're	-3
first zahnar	32
first zeit	-15
first zieken	7
fit best	134
fit half	55
fit half agency	29
fit half desk	18
fit half person	11
fit half relay	-10
fit half robot	37
fit less	44
fit little	-40
fit little agency	37
fit little desk	-26
fit little person	-14
fit little relay	3
fit little robot	-3
fit nearly	62
fit nearly agency	-39
fit nearly desk	-53
fit nearly owner	17
fit nearly person	6
fit nearly relay	56
fit nearly robot	23
fit none	-109
fit none agency	113
fit none desk	-5
fit none person	-43
fit none private	-5
fit none relay	-31
fit none robot	-27
fit other	-10
fit other person	30
fit other private	-7
fit other relay	-28
fit other robot	-7
fit whole	100
fit whole agency	-10
fit whole desk	57
fit whole owner	10
fit whole person	59
fit whole private	-3
fit whole relay	6
fit whole robot	-29
in body	13
in body agency	34
in body board	30
in body desk	-75
in body person	49
in body private	-23
in body relay	11
in body robot	23
in display	14
in display agency	-6
in display board	-7
in display desk	4
in display owner	-8
in display person	-81
in display private	-60
in display relay	85
in display robot	82
in event	-38
in event person	-68
in location	-11
in location agency	-6
in location desk	-6
in location person	-5
in organizer	-16
in organizer agency	15
in organizer desk	15
in organizer person	-31
in quoted	-15
in quoted agency	8
in quoted owner	5
in quoted person	-18
in signature	75
in signature board	-7
in signature desk	-7
in signature person	-69
in signature private	15
in signature relay	74
in signature robot	70
in subject	37
in subject agency	-51
in subject board	-34
in subject desk	-47
in subject owner	-12
in subject person	19
in subject private	-6
in subject relay	23
in subject robot	93
inner &	84
inner -	-79
inner 2	-4
inner 9	45
inner @	-11
inner a	71
inner ada	-19
inner am	-22
inner an	-6
inner analyst	-24
inner and	-33
inner applic	-4
inner associ	-14
inner at	-29
inner auf	-5
inner aus	-14
inner aux	7
inner ayunta	-35
inner bakels	-13
inner bank	-5
inner bei	-5
inner bij	-5
inner bio	-41
inner busine	-7
inner by	-8
inner candid	-5
inner chain	-8
inner chez	14
inner clinica	-3
inner co	3
inner commun	19
inner con	-59
inner concur	-23
inner consul	-14
inner county	14
inner da	7
inner das	-16
inner data	-4
inner de	59
inner del	106
inner della	9
inner dental	9
inner der	-65
inner des	16
inner di	-47
inner die	-55
inner do	-3
inner dos	-13
inner dr	76
inner du	108
inner e	83
inner el	6
inner en	-32
inner engine	-41
inner est	-4
inner et	-10
inner execut	50
inner fabbri	22
inner filiale	-5
inner fintual	-4
inner for	6
inner frau	-6
inner freight	-4
inner gestio	-3
inner gmbh	-12
inner groep	3
inner group	-6
inner grupo	-44
inner gruppo	-5
inner hat	-6
inner haus	3
inner health	-5
inner herr	-4
inner hiring	-5
inner hospit	17
inner housing	41
inner hr	-5
inner human	-5
inner il	11
inner im	-35
inner in	-78
inner interv	-10
inner is	-3
inner jardins	32
inner je	-4
inner la	78
inner labs	-3
inner legale	36
inner leiter	-5
inner logist	28
inner manage	16
inner manager	-32
inner mar	3
inner market	-3
inner mate	-8
inner matteo	-5
inner medical	23
inner met	-5
inner metall	4
inner munici	81
inner nhs	30
inner notre	-4
inner of	72
inner on	-9
inner onsite	-4
inner operat	-4
inner ospeda	4
inner para	-28
inner partner	-46
inner passo	34
inner per	-24
inner person	-11
inner positi	-8
inner presid	-4
inner proces	-12
inner product	-4
inner recibi	-3
inner recrui	50
inner ref	-5
inner rh	-9
inner ridge	18
inner san	22
inner santa	3
inner school	-10
inner selezi	-9
inner senior	5
inner servic	-13
inner softwa	-13
inner st	-21
inner stadt	-27
inner studio	-13
inner superi	16
inner superv	-13
inner systems	-3
inner talent	-11
inner team	-4
inner the	-13
inner to	-3
inner transp	3
inner trust	-8
inner tu	-12
inner tua	-3
inner und	33
inner univer	3
inner ux	-8
inner vale	17
inner van	-42
inner veteri	22
inner via	-18
inner villa	-15
inner von	-29
inner voor	-6
inner werving	7
inner x	-3
inner y	-75
inner zum	-15
inner zur	-6
inner |	-9
inner ·	-12
is acronym	-27
is agency	-85
is all house	-180
is all small	-46
is all strange	34
is all writer	-103
is and	83
is bare	-26
is camel	9
is city	-62
is city first	8
is city last	-77
is company	119
is company where sure	53
is department first	-78
is department last	59
is digit	92
is dressed	-265
is first name	-242
is first names	4
is head	16
is house	134
is house first	92
is house last	-23
is legal form	38
is lower	-38
is lower first	10
is owner	-38
is person	29
is platform	75
is shouted	18
is small first	-105
is small last	-25
is strange	-148
is strange first	-80
is strange last	-83
is the domain of board	-10
is the domain of desk	-21
is the domain of person	-21
is the domain of relay	-36
is the domain of robot	-19
is title	-104
is writer	-63
language de	-52
language en	12
language es	32
language fr	13
language it	59
language nl	-40
language pt	11
last 5	91
last abend	-6
last acquis	-13
last ada	-29
last adecco	-6
last advies	29
last advoca	29
last affairs	15
last ag	-22
last almacen	-5
last alta	50
last amrani	-5
last analyst	-27
last andes	6
last andina	3
last antunes	5
last archit	28
last armazem	-17
last asocia	-40
last associ	-133
last auditor	-4
last aue	11
last aurora	4
last auswah	-3
last azul	9
last b	-28
last b.v	-25
last bakels	15
last bank	52
last barreto	9
last bell	-6
last besche	-4
last bewerb	-14
last bio	21
last boyle	-7
last brand	-3
last brandt	-12
last brasil	-7
last bremen	-4
last brothe	8
last busine	-6
last caixa	-10
last calidad	-3
last callow	-4
last camille	-3
last cancel	-3
last candid	-16
last care	-5
last careers	-5
last castel	-3
last center	-26
last central	-8
last ceresio	5
last chiacc	-3
last cliente	-5
last cloud	-13
last co	-61
last college	15
last comple	-3
last concor	-7
last confir	-5
last conseil	-137
last constr	-11
last consul	-74
last consult	-39
last contab	-5
last coordi	-7
last cordia	-42
last council	27
last county	14
last crane	-39
last de	-9
last dekker	46
last delmas	9
last depart	40
last design	-27
last develo	-5
last devops	-8
last digital	12
last direct	-6
last distri	5
last donner	-14
last dr	-58
last duarte	-7
last ebro	28
last eckert	6
last educac	-12
last el	-3
last elemen	-54
last empleo	-15
last ende	-14
last energi	31
last energia	37
last energie	30
last energy	47
last engine	-14
last entrev	-4
last erfolg	-14
last escude	14
last espiga	5
last est	24
last ett	36
last example	-25
last execut	33
last fabre	3
last farms	4
last ferran	51
last ferrand	-7
last figli	62
last filhos	3
last fils	51
last financ	-17
last finanz	-8
last fontana	3
last foods	31
last founda	4
last freight	67
last friday	-5
last galli	21
last games	7
last garden	-23
last gatti	-8
last gera	7
last ggmbh	-65
last giulia	-3
last gmbh	62
last goes	-5
last groep	-76
last group	-50
last groupe	-33
last grupo	-6
last gruppe	16
last gruse	-11
last grusse	-4
last haddad	-5
last health	-5
last herman	23
last hiring	-6
last home	-56
last hospit	50
last hotel	-16
last hotels	-74
last house	-41
last housing	-3
last hr	11
last humano	-4
last i	-12
last ihnen	-8
last ii	-18
last indust	-3
last inform	-13
last insura	11
last interim	-21
last interv	-3
last it	-5
last jena	4
last jobs	-12
last julien	-5
last juridi	6
last kandid	-3
last kapoor	-11
last kassel	11
last kessel	31
last kg	23
last kim	-12
last kuipers	-47
last lab	65
last labora	-4
last labs	63
last lacroix	6
last lane	-68
last lavoro	-47
last lead	-33
last leblond	-16
last legale	-4
last lindgr	-13
last linz	-8
last llp	29
last logist	18
last loja	-26
last longo	-8
last ltd	55
last lubke	12
last lugo	8
last lund	-8
last m	-7
last maes	7
last manage	-4
last manute	-3
last mar	5
last marcha	-6
last marche	-16
last marine	5
last market	-3
last markt	3
last martin	17
last matos	-3
last matteo	-5
last media	-4
last medical	-12
last medizi	5
last merlin	13
last metall	13
last metz	3
last mittwo	-6
last modena	-76
last monday	-8
last montel	4
last moreno	-13
last museum	3
last mutual	13
last nachri	-13
last neuss	11
last nord	53
last norte	43
last office	7
last oost	4
last operat	-9
last organi	-12
last ostend	33
last pacheco	-12
last page	23
last palaci	-44
last palma	32
last parisi	20
last partne	-125
last partner	20
last people	-5
last person	-53
last pessoas	-42
last pflege	-13
last planner	-3
last plata	5
last pleno	-38
last plus	112
last pohl	32
last poirier	20
last positi	-3
last postul	-18
last prado	-9
last price	40
last produc	-4
last product	-3
last qualid	-3
last quill	44
last r	-6
last rail	13
last recrui	-31
last recrut	27
last reimers	3
last resear	-15
last resour	-5
last retail	15
last rh	-8
last ria	-7
last riesgos	-3
last rio	15
last riva	-8
last road	-5
last roboti	-28
last role	-5
last roofing	9
last rostock	19
last roth	-50
last s.p.a	4
last saint	-4
last saint-	15
last sainte	36
last salcedo	25
last sante	31
last santos	5
last saude	35
last schedu	-14
last school	45
last schout	6
last schritt	-3
last scient	-4
last se	-28
last search	110
last secret	-6
last segret	-20
last seleti	-17
last senior	-39
last serena	18
last serra	30
last servic	-21
last service	29
last siebert	4
last softwa	-44
last sohne	57
last sol	99
last solar	22
last sons	-4
last specia	-21
last srl	-8
last st	-3
last staff	-15
last staffi	-33
last stelle	-8
last stiftu	-14
last stone	7
last strass	8
last street	-5
last studio	22
last success	-15
last sud	31
last sul	61
last superi	-5
last sur	22
last systems	4
last talent	-14
last talento	-3
last tandem	9
last teacher	-3
last team	-9
last tech	47
last techni	-63
last technik	60
last telefo	-8
last tessier	25
last transp	49
last trier	-4
last trust	48
last tuesday	-8
last type	-17
last uitzen	18
last uitzend	-63
last ulm	9
last univer	13
last update	-5
last v	25
last vale	18
last valle	-7
last valmera	87
last van	-6
last vega	59
last verde	45
last verfah	-8
last vermeu	4
last verstu	-5
last video	-3
last villa	-5
last vogt	-4
last vorste	-7
last vos	6
last weidner	11
last werving	8
last wiersma	-85
last woche	-10
last writer	-10
last zaken	3
last zeit	-8
last zonen	55
last zuid	8
last zwolle	-41
letters 0	-46
letters 1	-140
letters 10	24
letters 2	-61
letters 3	-33
letters 4	-9
letters 5	60
letters 6	57
letters 7	34
letters 8	88
letters 9	64
line 0 of signature	-35
line 1 of signature	18
line 2 of signature	89
line 3 of signature	-82
line 4 of signature	22
line 5 of signature	3
line of body	75
line of display	-82
line of event	-3
line of organizer	-26
line of quoted	-3
line of signature	22
line of subject	-97
longer rarer	41
looks like a house	68
looks like a house agency	-8
looks like a house agency fit	-18
looks like a house agency strange	10
looks like a house board	96
looks like a house desk	-48
looks like a house owner	-6
looks like a house person	26
looks like a house private	-15
looks like a house relay	6
looks like a house robot	9
looks like a long name	61
looks like a long name agency	-30
looks like a long name agency fit	-38
looks like a long name agency strange	8
looks like a long name board	8
looks like a long name desk	25
looks like a long name person	20
looks like a long name private	-5
looks like a long name relay	-8
looks like a long name robot	24
looks like a name	-5
looks like a name agency	48
looks like a name agency fit	79
looks like a name agency strange	-31
looks like a name board	42
looks like a name person	-33
looks like a name private	-25
looks like a name relay	44
looks like a name robot	-38
more )	-52
more <	-117
more >	-37
never alone	51
no label	-34
no longer	32
none	-35
none ack	18
none cancellation	18
none de	52
none en	-12
none es	-32
none fr	-13
none invite	8
none it	-59
none nl	40
none offer	-47
none proposal	16
none pt	-11
none rejection	-49
none reply	49
none reschedule	-49
none unruled	164
not told	-75
nowhere	-40
part of told	-116
parts 0	-40
parts 1	33
parts 2	84
parts 3	-25
parts 4	-17
piece of display	82
piece of display agency	-80
piece of display desk	98
piece of display owner	-5
piece of display person	-19
piece of display private	-31
piece of display relay	3
piece of display robot	35
piece of event	-9
piece of event person	-42
piece of location	-13
piece of location agency	-9
piece of location desk	-9
piece of location person	-3
piece of organizer	-25
piece of organizer person	-23
piece of signature	111
piece of signature agency	-91
piece of signature board	5
piece of signature desk	58
piece of signature person	28
piece of signature private	29
piece of signature relay	-57
piece of signature robot	50
piece of subject	62
piece of subject agency	-41
piece of subject board	-29
piece of subject owner	5
piece of subject person	13
piece of subject private	-5
piece of subject relay	48
piece of subject robot	30
places 0	-40
places 1	-47
places 2	5
places 3	82
places some	35
q< :	-13
q< : ¶	-5
q< a	-5
q< ecrit	-3
q< job	21
q< re	-6
q< re :	-4
q< subject	-7
q< subject :	-7
q< the	-9
q< to	-7
q< to :	-7
q< ¶	-17
q<| (	-10
q<| -	3
q<| :	-19
q<| ?	9
q<| a	3
q<| at	26
q<| de	-5
q<| ¶	-10
q>0 )	-9
q>0 ,	-6
q>0 -	-3
q>0 .	27
q>0 :	-5
q>0 <	-3
q>0 ?	-3
q>0 ¶	-16
q>1 subject	-7
q>1 thank	-3
q>1 ¶	-6
s< !	-5
s< (	-5
s< )	-5
s< ,	-12
s< -	-25
s< /	-14
s< :	16
s< [	4
s< a	-4
s< about	-3
s< account	-11
s< ada	-16
s< analis	-15
s< analis de	-13
s< analyst	5
s< applic	-45
s< applic -	-5
s< applic :	-3
s< applic for	-5
s< applic to	-17
s< applyi	7
s< applyi to	10
s< assist	-28
s< associ	-14
s< at	-4
s< avec	-3
s< bei	32
s< bei der	19
s< bewerb	4
s< bewerb als	-8
s< bewerb bei	22
s< bij	-46
s< bij de	-46
s< call	17
s< cancel	10
s< candid	37
s< candid a	-5
s< candid chez	30
s< candid in	21
s< chat	-15
s< chat with	-14
s< colloq	15
s< com a	3
s< con	-4
s< confer	6
s< confir	-7
s< confir -	5
s< custom	13
s< d	-5
s< data	4
s< de	-30
s< dein	12
s< der	41
s< engine	-12
s< engine (	-5
s< entret	21
s< entret chez	11
s< entrev	32
s< entrev -	-14
s< entrev con	7
s< entrev en	47
s< evento	-7
s< example	-33
s< example -	-8
s< for	-7
s< from	-3
s< fur	-11
s< gerente	-3
s< gespra	21
s< gesprek	47
s< gesprek bij	48
s< hiring	-4
s< hr	-40
s< ihr	-6
s< ihre	14
s< in	-15
s< indeed	-7
s< indeed :	-7
s< inscri	-6
s< interv	45
s< interv -	-5
s< interv for	-5
s< interv with	45
s< je	21
s< kennis	-32
s< la	8
s< letter	13
s< manager	-20
s< manager ,	-28
s< market	6
s< meeting	-4
s< met	-4
s< nachst	-7
s< next	13
s< nurse	-3
s< offer	7
s< on	-10
s< onsite	9
s< para	-52
s< pm	-29
s< postul	-5
s< postul a	-3
s< proces	27
s< product	-23
s< propos	-20
s< receiv	-26
s< rendez	18
s< round	15
s< schedu	26
s< schedu -	-6
s< schritt	-7
s< scient	-54
s< seleti	28
s< senior	-8
s< sent	13
s< sent to	14
s< siguie	-15
s< sollic bij	24
s< status	-8
s< steht	25
s< steht :	25
s< sua	-5
s< te	46
s< techni	-4
s< tecnica	-3
s< tecnica de	-4
s< tecnico	-12
s< termin	26
s< the	8
s< to	-25
s< tu	-14
s< tua	-22
s< tuo	17
s< update	-7
s< vaga	-17
s< video	-43
s< vorste	38
s< votre	46
s< w	60
s< w /	61
s< was	14
s< with	-8
s< your	25
s< |	-13
s<|	-18
s<| !	-16
s<| &	-9
s<| (	-16
s<| )	-6
s<| ,	-170
s<| -	-90
s<| /	54
s<| :	-76
s<| @	22
s<| [	5
s<| a	-23
s<| ada	-3
s<| als	-10
s<| at	-5
s<| avec	13
s<| bei	73
s<| bewerb	-6
s<| bij	148
s<| candid	-15
s<| chez	53
s<| con	3
s<| da	-44
s<| de	-70
s<| der	19
s<| en	56
s<| entret	53
s<| entrev	15
s<| for	-35
s<| from	26
s<| gs-	-6
s<| ihr	-4
s<| im	-37
s<| in	-8
s<| interv	-9
s<| met	24
s<| mit	17
s<| na	7
s<| of	-7
s<| per	6
s<| presso	3
s<| sollic	-6
s<| stelle	-12
s<| the	9
s<| to	8
s<| und	-11
s<| ux	-4
s<| vaga	-15
s<| van	7
s<| vorste	-7
s<| with	59
s<| x	9
s<| your	10
s<| zu	46
s<| |	-34
s>0 !	7
s>0 (	-21
s>0 )	-27
s>0 ,	-85
s>0 -	45
s>0 .	-13
s>0 /	-3
s>0 4	-4
s>0 :	24
s>0 <	8
s>0 ?	-6
s>0 @	-9
s>0 ]	4
s>0 am	44
s>0 applic	24
s>0 bei	-3
s>0 colloq	-7
s>0 coordi	-3
s>0 de	-24
s>0 del	-3
s>0 e	11
s>0 entrev	-3
s>0 has	6
s>0 im	-4
s>0 in	-5
s>0 interv	31
s>0 is	7
s>0 la	-4
s>0 manager	-8
s>0 morgen	19
s>0 offer	-15
s>0 on	27
s>0 onsite	11
s>0 per	-5
s>0 pleno	-3
s>0 role	-34
s>0 sobre	-3
s>0 sollic	-3
s>0 specia	-3
s>0 tecnico	-6
s>0 trust	-18
s>0 tu	-16
s>0 x	6
s>0 zu	-14
s>0 |	51
s>1 !	-9
s>1 (	-4
s>1 )	-3
s>1 ,	-6
s>1 -	-43
s>1 :	-11
s>1 >	8
s>1 ?	-4
s>1 a	-7
s>1 ada	-5
s>1 admini	-7
s>1 availa	9
s>1 candid	35
s>1 colloq	-6
s>1 confir	68
s>1 contab	16
s>1 coordi	-4
s>1 de	-6
s>1 deine	3
s>1 el	8
s>1 enferm	4
s>1 entret	-18
s>1 entrev	-47
s>1 friday	-12
s>1 ihre	11
s>1 ihrer	-13
s>1 incont	-7
s>1 ingeni	15
s>1 interv	32
s>1 intro	-16
s>1 is	18
s>1 je	48
s>1 m	-6
s>1 monday	32
s>1 notre	-5
s>1 on	-9
s>1 pflege	5
s>1 produc	-3
s>1 ref.	-9
s>1 schedu	-22
s>1 staff	27
s>1 te	14
s>1 to	-10
s>1 tomorr	4
s>1 vorste	-3
s>1 votre	20
s>1 with	11
s>1 you	22
s>1 your	-25
s>|	71
shorter oftener	49
sometimes alone	27
told	249
vote after	20
vote after agency	-33
vote after amount	6
vote after is another	-32
vote after is another agency	14
vote after is another fit agency	-9
vote after is another fit person	-41
vote after most	22
vote agency	-24
vote agency agency	17
vote agency amount	-24
vote agency most	-24
vote begins ruled	28
vote beside ruled	-67
vote client agency	6
vote client amount	-7
vote client is another	12
vote client is another agency	-30
vote client is another fit agency	-23
vote client is another fit person	-27
vote display	23
vote display agency	-39
vote display amount	-7
vote display most	23
vote ends ruled	-30
vote footer	8
vote footer most	8
vote formed	13
vote formed agency	-39
vote formed amount	4
vote formed most	13
vote headed	15
vote headed amount	12
vote headed most	15
vote history	44
vote history amount	22
vote history most	44
vote holds ruled	33
vote in ruled	-18
vote inside ruled	-16
vote label	-16
vote label agency	55
vote label amount	-8
vote label most	-16
vote led	32
vote led agency	5
vote led amount	3
vote led is another	-18
vote led is another agency	33
vote led is another fit agency	-25
vote led is another fit desk	-43
vote led is another fit robot	-3
vote listed	-5
vote listed agency	-4
vote listed is another	-9
vote listed most	-5
vote named	52
vote named agency	-66
vote named amount	97
vote named most	15
vote none	-76
vote own	41
vote own agency	-5
vote own amount	-73
vote own most	-10
vote rule	33
vote rule agency	19
vote rule amount	33
vote rule desk	-19
vote rule most	33
vote rule owner	5
vote rule private	6
vote rule relay	55
vote rule robot	-13
vote ruled begins it	40
vote ruled ends it	-46
vote ruled inside it	39
vote signed agency	-29
vote signed amount	-20
vote signed most	-8
vote spelled	-13
vote spelled agency	19
vote spelled amount	-9
vote spelled most	-13
vote subject	16
vote subject agency	-14
vote subject amount	29
vote subject most	17
vote tenant	7
vote tenant agency	34
vote tenant amount	5
vote tenant is another	25
vote tenant is another agency	-12
vote tenant most	7
vote unruled	-15
words 1	-72
words 3	14
words 4	38
words 5	-19
words 6	76
"""
