"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	7
< ! ¶	-7
< "	-16
< &	24
< (	-24
< )	-36
< ) ,	-11
< ) .	-6
< ) with	10
< ) ¶	-10
< *	-13
< , a	81
< , da	28
< , de	12
< , der	-4
< , die	6
< , en	3
< , la	-22
< , no	-4
< , soy	-28
< , the	-18
< , von	20
< , ¶	-11
< .	-20
< 00	-23
< 00 am	-2
< 00 ¶	-2
< 1	-14
< 1 ¶	-5
< 1.	-4
< 10.00	-4
< 12	-4
< 15	-16
< 15 ¶	-5
< 16	-2
< 2	-3
< 2 ,	-4
< 20	-8
< 2024	-7
< 2025	-12
< 2025 ¶	-4
< 2026	-2
< 3	-7
< 30	-20
< 30 ¶	-12
< 30.	-2
< 4	-2
< 45	-7
< 45am	-2
< 5	7
< 59	-4
< 7	-6
< 8	-13
< :	-6
< : 00	-2
< : ¶	-12
< ?	-51
< @	3
< a	-26
< a empresa	63
< a entrev	-2
< a fit.	-14
< a la	18
< a vaga	-3
< a.	-12
< aan	-6
< aan de	-2
< about	-26
< about the	-26
< accoun	-2
< acquis	2
< ada	127
< ada !	-7
< ada ,	27
< ada -	14
< admini	4
< al	-2
< als	5
< am	-8
< analis	-22
< analis de	-19
< analyst ¶	6
< analyt	3
< anbei	-4
< and	7
< announ	-21
< another	-2
< antes	-2
< ao	-3
< applic	-13
< applic for	-7
< applyi	-16
< applyi to	-3
< are	-2
< as	7
< ask	-12
< ask for	-11
< assist	-35
< associ	-8
< at	-46
< at our	-5
< at the	-10
< attach	4
< attest	-9
< au	41
< auf	-7
< auftrag	4
< auftrag ¶	-5
< august	-4
< aus	-9
< aus der	-8
< auxili	-5
< auxili de	-2
< availa	-20
< avec	-6
< ayunta	-2
< ayunta de	-2
< back	20
< back from	20
< be	-15
< before	-2
< behalf	33
< behalf of	28
< bei	37
< bei der	31
< besetz	9
< besetz der	-4
< bestat	-3
< besuch	3
< bewerb als	-7
< bij	-5
< bis	-7
< bitte	-3
< bitten	-2
< blocca	-3
< bonjour	30
< booked	45
< brand	2
< brandt	-3
< bremen	-9
< buongi	25
< buro	-3
< busine	-3
< buyer	-3
< by	-5
< call	21
< camille	-4
< cancel	-13
< candid	-41
< candid a	-29
< candid para	-2
< candid per	-3
< cargo	-4
< centre	-2
< chat	-3
< chez	25
< chieda	-5
< ciao	7
< city	-2
< client	-21
< cliente	60
< cliente ,	68
< colloq	10
< com	-4
< com a	10
< com o	-6
< come	-48
< comerc	28
< commer	2
< commit	-9
< commun	8
< compra	10
< comune	-2
< comune di	-2
< comuni	-2
< con	-31
< concur	-13
< conduc	5
< confir	24
< congra	16
< congra !	16
< conser	-2
< consul	7
< contra	5
< contro	-2
< conver	-15
< convoc	6
< correc	6
< cv	-3
< d'agent	-5
< d'avoir	10
< da	-23
< dag	-6
< dank	-15
< danke	-4
< das	12
< dass	-2
< dat	7
< data	48
< days.	-3
< de	10
< de functie	-20
< de grupo	-2
< de la	-15
< decisi	-28
< dein	68
< deine	-7
< del	-37
< den	-4
< depart	-9
< depend	-3
< der	-18
< der positi	-3
< design	8
< develo	8
< di	6
< dia	-7
< dia ,	-7
< dias	-2
< dich	21
< die	36
< die firma	46
< diese	-3
< dir	-13
< direct	17
< direct ,	-10
< direct of	-3
< do	-7
< docume	18
< door.	6
< dr.	-6
< dra.	-2
< du	14
< e	-16
< e a	-8
< edt	-4
< een	40
< ein	-6
< eine	-2
< einen	-3
< einer	-35
< einlad	-2
< ejecut	-20
< ejecut de	-20
< el	-7
< elena	-18
< em	-5
< en	-11
< en el	-3
< en la	3
< encore	81
< ende	-3
< ende nachst	-2
< energie	8
< enferm	7
< engine	-22
< engine (	-2
< entre	-3
< entret	27
< entret chez	26
< entrev	11
< entrev en	10
< entrev na	16
< entrev para	-3
< entsch	-6
< equipo	-2
< erfahr	-12
< erfolg	2
< es	-10
< esta	-2
< et	-12
< ete	4
< event	-3
< everyo	2
< example	7
< example ,	30
< f	29
< fabre	-5
< fabre -	-4
< fachbe	17
< farmac	8
< filiale	-5
< final	2
< financ	4
< finance	-2
< finanz	-10
< floor	-2
< follow	-2
< for	-33
< for our	-2
< for the	-23
< for your	26
< forms	-2
< frau	28
< frau dr.	-2
< from	-4
< funcao	-21
< funcao de	-15
< functie	-4
< funzio	2
< fur	-16
< fur andere	-3
< fur deine	-13
< fur die	-3
< fur ein	-2
< fur ihr	-2
< fur ihren	-3
< gerente	-6
< gern	-8
< gespra	-10
< gesprek	25
< gesprek bij	29
< gestern	-3
< gestio	-2
< gmbh	-6
< goed	4
< good	10
< google	-9
< grade	-8
< great	3
< growth	3
< grupo	-3
< gruse	-2
< gut	-2
< gute	8
< ha	4
< habe	-2
< haben	-6
< hat	58
< he	37
< head	-3
< head of	-3
< heard	20
< helaas	27
< helaas heeft	28
< here	3
< herr	-6
< het	5
< heute	-32
< hi	-20
< hier	-3
< hiring	51
< ho	30
< hola	42
< hugo	-4
< humain	4
< humain ¶	4
< i	-2
< i'm	8
< ich	-11
< ihnen	-4
< ihr	-23
< ihre	5
< il	12
< im	12
< in	24
< in at	44
< in der	37
< in the	2
< in unserem	-4
< indust	-2
< ines	7
< infeli	18
< inform	36
< inkoper	6
< innerh	-2
< inscri	-2
< instal	-3
< intere	82
< intere an	14
< intere in	55
< intere na	9
< interes	3
< interes en	3
< intern	3
< interv	-13
< interv :	-34
< interv for	-29
< interv with	56
< intro	4
< inviata	6
< invita	4
< is	15
< ist	-20
< je	19
< job	-7
< job :	-3
< junior	2
< kennen	-12
< kennis	13
< kessel	-3
< kommen	-2
< kommt	-2
< kunde	6
< kunden	-18
< l'inte	5
< la	4
< la empresa	2
< la oferta	-22
< labora	4
< le	-25
< lead	32
< leider	61
< lieu	-4
< lieu :	-4
< livello	-2
< local	-4
< local :	-2
< locati	-20
< locati :	-18
< locatie	3
< logist	-5
< loja	-48
< lugar	-2
< luogo	-2
< m.	3
< mainte	4
< mais	-3
< manager ,	-39
< manager ¶	7
< market	16
< marzo.	-4
< maschi	-13
< matteo	3
< me	-5
< medical	3
< meet	-15
< meet with	-11
< mein	60
< mi	6
< mijn	52
< mijn opdrac	52
< min	-7
< minute	-2
< minuto	-9
< mio	20
< mir	-6
< mit	2
< mit einer	-2
< mit unserem	-34
< mochte	-5
< mon	3
< mon client	3
< montag	-4
< moretti	-4
< munici	-5
< munici de	-5
< my	46
< my client	45
< na	16
< naar	-2
< nach	-6
< nach dem	-4
< nachst	-2
< nachste	-2
< namen	5
< namen der	8
< net	6
< new	-5
< news	15
< next	5
< nicht	-6
< nieuws	4
< nieuws ,	5
< no	31
< noch	-8
< nome	2
< nos	-5
< nosso	58
< nostro	8
< notre	65
< nous	-3
< nuestr	-3
< oder	-3
< of	-10
< oferta	-25
< oferta de	-4
< office	-7
< oi	-2
< om	-4
< on	-30
< on the	-35
< online	-2
< onsite	-4
< onze	11
< op	58
< opening	-25
< operad	-8
< operad de	-8
< operat	12
< organi	-12
< ort	43
< ort :	-2
< our	9
< panel	-2
< paola	-31
< par	84
< para	-8
< parte	36
< partec	-2
< partner	2
< passa	-2
< pela	-3
< people	10
< per	-29
< perfil	-2
< phone	14
< place	-53
< planner	2
< pm	-29
< portal	-32
< portfo	-6
< posicao	-3
< posici	-4
< positi	-35
< positi :	-26
< positi at	13
< positi of	-10
< posizi	-12
< posizi di	-9
< post	-2
< post of	-2
< poste	-15
< poste d'	-7
< poste de	-8
< postul	-24
< postule	9
< postule chez	10
< pour	-17
< pra	-3
< presen	-3
< presso	-16
< presso la	4
< proces	-5
< proceso	-3
< proceso de	-2
< produc	-3
< product	-6
< profil	10
< projek	2
< puesto	-2
< qa	21
< quer	-2
< recept	-7
< recrui	30
< recrui der	-27
< recrut	17
< recrut da	14
< recrut de	2
< refere	-35
< regist	-2
< remote	-2
< renata	-9
< report	-2
< resche	-3
< resear	-32
< respon	13
< ressou	4
< resume	-5
< review	-2
< rh	6
< rol	-3
< role	-16
< role at	2
< role.	-12
< roma	-2
< rua	-2
< run	45
< ruolo	-5
< ruolo di	-3
< saludos	-2
< schon	-4
< scient	-9
< screen	-4
< se	-7
< search	-9
< sede	-3
< sehr	-3
< sehr geehrte	-2
< sein	39
< select	22
< seleti	-2
< selezi	39
< selezi per	21
< semana	-2
< sent	14
< sent to	17
< servic	-4
< service	10
< set	-3
< settim	-3
< seu	7
< shift	-8
< sich bei	6
< sie	-31
< siguie	-2
< so	3
< societe	-4
< solici	7
< sorry	9
< sou	-33
< specia	46
< sprak	6
< sr.	9
< staff	-11
< stage	5
< stata	11
< stelle	-10
< stelle als	-13
< street	-6
< street ,	-6
< stuck	-4
< sua	-7
< succes	-2
< success	23
< superv	19
< surf	-2
< svilup	12
< talent	15
< talk	-5
< te	-2
< teacher	-26
< team	49
< team at	42
< tech	2
< techni	-9
< tecnica	-4
< tecnica de	-5
< tecnico	-4
< teilne	-2
< telefo	-2
< teleph	-4
< test	-42
< that	-2
< the	-30
< the positi	-2
< thiago	2
< time	-3
< title	-24
< to	-84
< to the	-53
< tua	-19
< tuo	2
< type	-2
< uber	-9
< ubermi	-7
< uhr	-28
< uhr ,	-2
< uhr zum	-2
< um etwas	-2
< uma	-3
< un	10
< und	-10
< und der	-6
< une	-2
< unfort	4
< uns im	5
< unserem	83
< up	-2
< update	45
< us	-16
< uur	-4
< uur ¶	-6
< vacante	-5
< vacante de	-4
< vaga	-39
< vaga de	-31
< van	-23
< venerd	73
< verwac	2
< verwac bij	2
< video	31
< vierne	-3
< virtual	17
< von	-4
< voor	-13
< vorste	4
< vos	-9
< votre	28
< war	-5
< was	13
< we're	-21
< week	-18
< weg	2
< werden	-4
< werving	20
< what	-8
< where	2
< where :	2
< wie	-2
< wil	12
< will	5
< wir	-19
< wir ihr	-3
< with	45
< with the	96
< woche	-3
< wurde	4
< wurden	-7
< y	-9
< york	-5
< you	9
< you for	-4
< you'll	19
< you'll meet	-6
< your	68
< zeit	-2
< zoom	-8
< zu	-3
< zur	-2
< |	6
< ¡	-3
< ¶	64
< ¶ -	-16
< ¶ a	27
< ¶ dein	-3
< ¶ deine	-4
< ¶ der	-10
< ¶ die	-15
< ¶ el	38
< ¶ herr	-2
< ¶ im	-12
< ¶ la	21
< ¶ mein	-22
< ¶ namens	13
< ¶ o	31
< ¶ unser	-2
< ¶ your	-8
< ¶ |	-4
< ¶ ¡	-15
< ¶ ¶	-29
< ¶ ¿	-4
< ¶ •	-2
< ·	-5
<|	-71
<| !	-26
<| &	-17
<| (	3
<| )	-2
<| ,	48
<| -	-64
<| .	-22
<| /	-5
<| 00	-2
<| 30	-2
<| :	-64
<| ?	-39
<| a	109
<| aan.	-2
<| about	-2
<| ada	-3
<| admini	-2
<| als	-35
<| an	-21
<| and	-18
<| andere	-4
<| anderen	-31
<| anzubi	-2
<| applic	-3
<| at	159
<| au	11
<| auch	-8
<| auf	-2
<| bei	77
<| beim	25
<| bij	136
<| bis	-3
<| by	-3
<| camara	-5
<| cantine	-2
<| chez	113
<| client	108
<| cliente	44
<| clinica	-2
<| com	2
<| come	-5
<| comerc	-3
<| como	-7
<| con	34
<| conhec	-3
<| conosc	-3
<| conser	-5
<| consul	10
<| contra	-2
<| contro	-5
<| d'	-5
<| da	32
<| das	-9
<| de	22
<| dein	-10
<| deine	-18
<| del	19
<| dem	-5
<| den	-6
<| der	6
<| des	-9
<| di	-26
<| dias.	-4
<| die	-25
<| diese	-4
<| direct	19
<| dirett	-2
<| do	2
<| dos	-4
<| dr	-6
<| dr.	-14
<| du	40
<| ein	-11
<| eine	-4
<| einen	-4
<| einer	-9
<| eingeg	-3
<| el	35
<| elena	-3
<| empresa	98
<| en	72
<| et.	-4
<| etwas	-3
<| firma	83
<| fit.	-14
<| for	-16
<| frau	-4
<| from	72
<| functie	-20
<| fur	16
<| furs	-3
<| geehrte	-2
<| gemeen	-29
<| gerente	-2
<| grupo	-29
<| gruppo	-27
<| harbor	-3
<| heeft	28
<| herr	-4
<| het	-3
<| hr	2
<| ihr	-9
<| ihre	-4
<| ihren	-3
<| il	2
<| im	-22
<| in	-11
<| interv	-2
<| je	6
<| kunde	63
<| l'	8
<| l'avv.	-8
<| la	50
<| le	47
<| les	15
<| m.	-2
<| meccan	-6
<| meet	-6
<| mein	-22
<| met	18
<| mit	9
<| mme	-6
<| mr	-10
<| na	48
<| naar	40
<| nach	-11
<| nachst	-3
<| nachste	-14
<| namens	13
<| no	8
<| noch	-2
<| o	25
<| of	-12
<| oferta	-22
<| oficin	-2
<| on	-96
<| opdrac	68
<| our	-18
<| para	-14
<| per	17
<| por	-2
<| positi	-8
<| presso	31
<| proces	-2
<| recrui	4
<| role.	-8
<| service	-6
<| sich	61
<| sig.ra	-5
<| soy	-28
<| sr.	-2
<| the	-64
<| ufficio	-33
<| und	-7
<| unser	-5
<| unsere	-15
<| unserem	-54
<| unseren	-12
<| unserer	-6
<| use	26
<| uur.	-4
<| ux	-3
<| vacatu	-2
<| vaga	-11
<| van	-5
<| verso	6
<| via	-8
<| video.	4
<| viel	-3
<| von	107
<| voor	14
<| vorste	4
<| vous.	-17
<| with	43
<| you.	-2
<| your	6
<| zu	2
<| zum	-7
<| zur	-3
<| zwei	-5
<| |	-66
<| ¡	-16
<| ¶	34
<| ·	-2
<| ¿	-9
<| •	-3
>0 !	71
>0 &	-56
>0 (	-77
>0 )	5
>0 ,	-6
>0 -	-30
>0 .	2
>0 /	-4
>0 1.	-3
>0 10	-4
>0 12	-4
>0 12.	-6
>0 16	-12
>0 2	-5
>0 2.	-3
>0 30	-12
>0 4	-2
>0 5	-2
>0 8	-15
>0 :	-101
>0 ;	-3
>0 ?	-28
>0 a	-6
>0 acknow	4
>0 ada	-4
>0 adorou	11
>0 al	-3
>0 als	13
>0 am	-11
>0 an	-5
>0 analis	16
>0 analyst	-2
>0 ancora	25
>0 and	10
>0 anular	-2
>0 anzubi	6
>0 applic	-6
>0 apprec	9
>0 arbeit	-4
>0 archit	-4
>0 are	3
>0 as	-4
>0 associ	-6
>0 at	-22
>0 au	10
>0 bei	-13
>0 bestat	5
>0 beworb	2
>0 bitten	-4
>0 by	-9
>0 came	89
>0 can	-2
>0 center	-11
>0 chez	-6
>0 ci	-5
>0 com	-4
>0 como	7
>0 con	-4
>0 confir	-3
>0 consul	-18
>0 contra	-2
>0 dabei	4
>0 danken	3
>0 dat	-13
>0 date	-12
>0 de	-46
>0 del	-74
>0 der	-9
>0 des	-12
>0 design	-8
>0 develo	-2
>0 di	98
>0 dia	-3
>0 die	-2
>0 dir	-2
>0 distri	-5
>0 do	-60
>0 docume	-2
>0 du	-13
>0 e	-4
>0 ein.	-2
>0 el	-22
>0 elemen	-11
>0 em	-3
>0 en	7
>0 energie	19
>0 engine	-7
>0 entsch	-9
>0 erwart	-2
>0 es	-3
>0 espera	14
>0 est	-11
>0 esta	-3
>0 et	3
>0 financ	-5
>0 findet	20
>0 foi	11
>0 foods	-6
>0 for	60
>0 freue	2
>0 freut	30
>0 fur	54
>0 galli	-2
>0 gespro	18
>0 gmbh	11
>0 gostar	12
>0 group	-3
>0 ha	47
>0 habe	17
>0 has	20
>0 hat	44
>0 hatte	-4
>0 have	13
>0 health	76
>0 heeft	41
>0 hiring	-3
>0 home	-4
>0 home.	-4
>0 house	-4
>0 hr	-6
>0 i	33
>0 il	-4
>0 in	81
>0 indust	-3
>0 insura	12
>0 intere	17
>0 interv	11
>0 invited	-3
>0 is	20
>0 ist	44
>0 it	-6
>0 je	-6
>0 kessel	-2
>0 komt	12
>0 konnen	-2
>0 la	44
>0 las	-4
>0 le	13
>0 les	4
>0 liegt	6
>0 liked	26
>0 logist	7
>0 lubke	-3
>0 lundi	2
>0 make	-2
>0 manage	-2
>0 manager	-16
>0 me	-6
>0 media	-3
>0 meet	26
>0 meldet	10
>0 mi	-2
>0 mit	-31
>0 mit.	-3
>0 mochte	-14
>0 muito	-20
>0 muss	-8
>0 na	-13
>0 nach	-2
>0 nachst	-7
>0 nao	-5
>0 nicht	-5
>0 noch	-18
>0 norte	-3
>0 nouvel	-2
>0 o	-23
>0 of	-12
>0 office	-2
>0 office.	-4
>0 on	15
>0 op	-6
>0 para	25
>0 partner	-2
>0 person	-7
>0 pleno	-2
>0 positi	-46
>0 pour	51
>0 propon	23
>0 que	-28
>0 quiere	23
>0 recrui	-46
>0 rh	3
>0 role	-38
>0 role.	-29
>0 school	-2
>0 se	72
>0 search	-2
>0 selezi	-8
>0 service	10
>0 so	-3
>0 sono	2
>0 souhai	28
>0 specia	-4
>0 su	-16
>0 sud	-5
>0 suerte	-5
>0 sul	-3
>0 sur	-3
>0 te	80
>0 ter	-2
>0 the	-7
>0 this	41
>0 time	-4
>0 to	-20
>0 tomorr	5
>0 toutes	-2
>0 trust	-12
>0 tu	-3
>0 tus	-3
>0 um	7
>0 und	-7
>0 va	2
>0 vacanc	-7
>0 vai	5
>0 vega	-4
>0 vez	-2
>0 von	-4
>0 voor	25
>0 vorbei	-3
>0 vorreb	21
>0 vous	54
>0 war	49
>0 way	-2
>0 we	3
>0 weiter	-8
>0 werden	8
>0 werving	-2
>0 wil	66
>0 with	-15
>0 would	84
>0 wurde	41
>0 y	28
>0 you	-2
>0 your	-3
>0 zijn	-8
>0 zoek	-11
>0 zum	-2
>0 zur	-3
>0 |	-76
>0 ¶	24
>0 ·	6
>1 !	-23
>1 "	-3
>1 (	8
>1 )	-12
>1 ,	-41
>1 -	-18
>1 .	-56
>1 /	-18
>1 1.	-2
>1 10	-13
>1 11	-9
>1 12	-2
>1 13	-2
>1 14	-14
>1 15	-5
>1 16	-2
>1 5	-2
>1 7	-3
>1 8	4
>1 9	4
>1 :	18
>1 ?	-15
>1 ada	-3
>1 after	3
>1 als	13
>1 am	53
>1 amanha	-2
>1 analis	9
>1 ancona	14
>1 and	19
>1 announ	31
>1 applic	3
>1 are	-7
>1 arrang	-26
>1 as	44
>1 at	-4
>1 ate	-3
>1 back	88
>1 been	25
>1 bei	26
>1 best	-4
>1 bien	3
>1 bitte	-4
>1 bring	-2
>1 ca	-2
>1 can	4
>1 cancel	-4
>1 candid	-2
>1 case	7
>1 center	-10
>1 chez	-2
>1 com	5
>1 come	2
>1 como	-3
>1 compra	2
>1 con	-8
>1 confer	11
>1 confir	8
>1 conoce	3
>1 consul	-5
>1 could	38
>1 cuneo	-7
>1 da	-5
>1 dank	-2
>1 dann	-3
>1 das	-3
>1 dat	-2
>1 data	-5
>1 date	-8
>1 de	23
>1 decidi	-36
>1 deine	5
>1 del	21
>1 deligh	14
>1 den	3
>1 der	-31
>1 di	-25
>1 die	21
>1 dienst	-5
>1 dinsdag	-25
>1 direct	-12
>1 distri	-3
>1 do	11
>1 donner	5
>1 du	-5
>1 e	-32
>1 een	28
>1 ein	-18
>1 eine	55
>1 einen	-6
>1 einer	15
>1 el	2
>1 eles	9
>1 em	-3
>1 empresa	-4
>1 en	13
>1 engine	-3
>1 entre	-26
>1 entrev	-3
>1 es	14
>1 espera	15
>1 esta	-4
>1 et	10
>1 example	-3
>1 finale	37
>1 finali	-2
>1 for	-3
>1 functie	4
>1 fur	-3
>1 gerente	26
>1 gerne	-2
>1 gespro	-5
>1 giovedi	11
>1 goed	-2
>1 gostar	16
>1 graag	13
>1 growth	6
>1 grupo	-4
>1 gusta	4
>1 ha	68
>1 has	-18
>1 have	-10
>1 het	15
>1 hi	-6
>1 https	-10
>1 i	35
>1 i'll	-6
>1 i'm	-4
>1 ich	-13
>1 iets	37
>1 ihre	-17
>1 ik	-3
>1 im	-4
>1 in	-19
>1 incont	47
>1 indust	18
>1 inform	7
>1 inscri	-5
>1 interv	-4
>1 invite	3
>1 invited	7
>1 is	22
>1 it	-47
>1 j'ai	8
>1 january	-2
>1 je	50
>1 jeudi	9
>1 job	-5
>1 junto	2
>1 komt	-6
>1 konnen	4
>1 la	-2
>1 le	21
>1 lhe	-5
>1 like	85
>1 linked	-11
>1 logist	-5
>1 lucia	-3
>1 lundi	-23
>1 lunes	4
>1 m	-2
>1 maandag	-18
>1 make	-3
>1 manager	-5
>1 manana	-8
>1 march	-9
>1 martedi	-49
>1 martes	-3
>1 may	-3
>1 me	-8
>1 meccan	-2
>1 melden	-6
>1 merci	-2
>1 mercol	23
>1 mi	-2
>1 moi	-2
>1 molest	-4
>1 monday	43
>1 montag	-3
>1 morgen	20
>1 morning	42
>1 nao	59
>1 niets	23
>1 nimmt	3
>1 no	35
>1 noch	35
>1 nosso	-35
>1 nostro	4
>1 not	4
>1 notifi	4
>1 nous	9
>1 now	-5
>1 o	17
>1 on	-3
>1 ontvan	2
>1 operat	-57
>1 our	-2
>1 para	7
>1 partic	-16
>1 partner	-50
>1 person	3
>1 pick	-8
>1 please	-20
>1 por	18
>1 porto	-4
>1 positi	-6
>1 pour	3
>1 product	29
>1 projek	-3
>1 propos	24
>1 propose	13
>1 quarta	16
>1 que	-2
>1 queda	5
>1 quiere	5
>1 quinta	-3
>1 r	-4
>1 recrui	-2
>1 ref.	-3
>1 reponse	-9
>1 req	-13
>1 respon	-2
>1 role	2
>1 role.	-2
>1 rua	3
>1 sala	-3
>1 scelto	25
>1 se	-7
>1 selecc	27
>1 senior	-2
>1 sent	16
>1 servic	15
>1 set	-7
>1 seu	2
>1 si	-7
>1 sich	75
>1 sie	-8
>1 sobald	-3
>1 sono	-5
>1 sorry	-2
>1 souhai	11
>1 sr.	-2
>1 stata	11
>1 stelle	-3
>1 su	-18
>1 sua	-3
>1 suo	-2
>1 talent	-2
>1 team	23
>1 tecnica	2
>1 teleph	17
>1 terca	-17
>1 thank	-19
>1 thanks	2
>1 the	48
>1 they	21
>1 think	-3
>1 this	-7
>1 thursd	11
>1 ti	-5
>1 time	-3
>1 to	27
>1 tomorr	-5
>1 ton	2
>1 tu	3
>1 tuesday	23
>1 u	-11
>1 uber	-5
>1 um	-3
>1 uma	6
>1 una	-3
>1 und	-4
>1 uns	-4
>1 unser	2
>1 until	-2
>1 van	-2
>1 vendre	-2
>1 venerdi	11
>1 video	-2
>1 vimos	-2
>1 voce	6
>1 von	54
>1 voor	12
>1 vorreb	-4
>1 vos	-6
>1 votre	3
>1 vous	36
>1 wann	-20
>1 was	-7
>1 we	39
>1 we'd	-21
>1 we'll	6
>1 wednes	-60
>1 weiter	-5
>1 wij	-8
>1 will	-3
>1 wir	22
>1 with	-12
>1 woche	-9
>1 y	-2
>1 you	-19
>1 you'll	-2
>1 your	46
>1 ze	2
>1 |	-19
>1 ¡	-9
>1 ¶	-9
>1 ·	18
>1 ¿	-2
>1 •	-5
a house is another	-96
a house is another agency	15
a house is another fit agency	46
a house is another fit desk	-54
a house is another fit person	-53
a house is another fit relay	8
a house is another fit robot	-8
a long name is another	-14
a long name is another agency	-65
a long name is another fit agency	10
a long name is another fit desk	76
a long name is another fit owner	27
a long name is another fit person	12
a long name is another fit relay	27
a long name is another fit robot	3
a name is another	-21
a name is another agency	13
a name is another fit agency	21
a name is another fit desk	22
a name is another fit owner	21
a name is another fit person	17
a name is another fit private	4
a name is another fit relay	33
a name is another fit robot	15
alone	42
always alone	-12
always more (	4
always more <	-55
always more >	-109
cut before &	-70
cut before -	4
cut before a department	19
cut before a first name	-2
cut before a head	-81
cut before a house	-17
cut before acquis	-2
cut before ada	-4
cut before advies	-26
cut before ag	23
cut before alta	-28
cut before am	45
cut before analyst	-3
cut before and	-13
cut before another	4
cut before archit	-6
cut before associ	-8
cut before at	-28
cut before azul	-3
cut before bio	-23
cut before bremen	78
cut before by	-4
cut before care	64
cut before careers	42
cut before center	-12
cut before con	-3
cut before concor	7
cut before conseil	-4
cut before consul	-2
cut before coordi	-3
cut before county	-3
cut before da	-4
cut before de	-58
cut before dekker	-11
cut before del	-77
cut before depart	-48
cut before der	-4
cut before des	-15
cut before design	-4
cut before develo	-2
cut before di	93
cut before die	-2
cut before distri	-7
cut before do	-65
cut before du	-16
cut before e	-48
cut before eckert	-6
cut before elemen	-12
cut before empleo	10
cut before en	-5
cut before energie	28
cut before energy	-2
cut before engine	-8
cut before est	-11
cut before execut	14
cut before financ	-5
cut before foods	-10
cut before for	46
cut before founda	-23
cut before freight	-2
cut before fur	-26
cut before galli	-2
cut before games	-4
cut before ggmbh	65
cut before gmbh	66
cut before group	-15
cut before health	68
cut before hiring	42
cut before home	-10
cut before hospit	-8
cut before house	-5
cut before hr	16
cut before human	17
cut before i	33
cut before im	-4
cut before in	73
cut before insura	15
cut before interim	-13
cut before intern	-2
cut before interv	62
cut before la	5
cut before labs	-6
cut before lane	-3
cut before lead	-3
cut before logist	-9
cut before ltd	-3
cut before lubke	-3
cut before manager	-33
cut before market	-3
cut before media	-4
cut before medical	-3
cut before museum	-4
cut before nord	-39
cut before norte	-4
cut before of	-15
cut before office	28
cut before okafor	-2
cut before para	29
cut before partne	13
cut before partner	-2
cut before people	27
cut before per	23
cut before person	8
cut before pleno	-3
cut before plus	-3
cut before recrui	31
cut before recrut	4
cut before retail	-5
cut before rh	-55
cut before road	-15
cut before s.p.a.	4
cut before schedu	7
cut before school	-5
cut before search	-41
cut before selecc	-2
cut before selezi	-7
cut before servic	-3
cut before service	11
cut before softwa	-13
cut before solar	-2
cut before specia	-5
cut before srl	2
cut before staffi	76
cut before studio	-20
cut before success	-2
cut before sud	-9
cut before sul	-5
cut before sur	-4
cut before talent	58
cut before talento	-5
cut before team	-19
cut before tech	-34
cut before techni	-2
cut before techno	6
cut before trainee	-2
cut before transp	-2
cut before trust	-36
cut before uitzend	-3
cut before und	-6
cut before univer	-5
cut before van	-2
cut before vega	-4
cut before werving	-7
cut before writer	-3
cut before y	-7
cut before zuid	-4
cut before zur	-4
cut before zwolle	29
cut behind &	-39
cut behind 00	-3
cut behind 2026	2
cut behind 30	-2
cut behind a	23
cut behind a department	53
cut behind a first name	-63
cut behind a head	-38
cut behind a house	33
cut behind ada	-4
cut behind adecco	-4
cut behind admini	-2
cut behind an	18
cut behind and	-18
cut behind another	24
cut behind at	80
cut behind bar	-18
cut behind bewerb	-6
cut behind boulan	-2
cut behind caio	-2
cut behind camara	-19
cut behind cantine	-3
cut behind clinica	-4
cut behind cliniq	-2
cut behind colloq	3
cut behind comerc	-4
cut behind con	-6
cut behind conser	-5
cut behind constr	-2
cut behind contro	-7
cut behind da	-28
cut behind das	-5
cut behind data	-2
cut behind de	-93
cut behind dein	34
cut behind deine	-4
cut behind del	15
cut behind della	-2
cut behind den	-2
cut behind des	-9
cut behind di	-7
cut behind die	-4
cut behind diese	-2
cut behind direct	78
cut behind dirett	-2
cut behind do	-10
cut behind dos	-4
cut behind dr	-6
cut behind dr.	-18
cut behind du	-5
cut behind el	37
cut behind elena	-3
cut behind en	103
cut behind entret	14
cut behind entrev	16
cut behind equipo	-6
cut behind esther	-2
cut behind et.	-4
cut behind firma	143
cut behind for	-34
cut behind frau	-4
cut behind fur	-5
cut behind gemeen	-27
cut behind gerente	-4
cut behind gespra	-2
cut behind groupe	-2
cut behind grupo	-3
cut behind gruppo	-6
cut behind gs-	-5
cut behind harbor	-3
cut behind hartwe	-6
cut behind herr	-4
cut behind hospit	-3
cut behind ihr	-6
cut behind ihre	2
cut behind im	-7
cut behind in	-28
cut behind interv	6
cut behind jess	-2
cut behind kanzlei	-2
cut behind kunde	64
cut behind kunden	100
cut behind l'equi	-3
cut behind la	6
cut behind le	9
cut behind les	-12
cut behind lojas	-3
cut behind m.	-2
cut behind meccan	-6
cut behind minera	-2
cut behind mme	-7
cut behind mr	-10
cut behind ms.	-2
cut behind new	-2
cut behind nhs	-4
cut behind nora	-2
cut behind o	31
cut behind of	-11
cut behind partner	14
cut behind per	5
cut behind person	23
cut behind positi	-3
cut behind prof.	-5
cut behind provin	-4
cut behind recrui	68
cut behind recrut	57
cut behind rh	88
cut behind rosa	-2
cut behind rrhh	6
cut behind sabine	-2
cut behind santa	-2
cut behind segret	114
cut behind selecc	18
cut behind selezi	15
cut behind senior	-15
cut behind servic	9
cut behind service	5
cut behind sollic	11
cut behind sr.	-3
cut behind st	-5
cut behind stadt	-5
cut behind stelle	-13
cut behind sticht	-8
cut behind studio	-3
cut behind team	-4
cut behind techni	-2
cut behind the	-21
cut behind ufficio	-33
cut behind und	-7
cut behind ux	-4
cut behind vaga	-15
cut behind van	31
cut behind vom	2
cut behind von	133
cut behind vorste	-8
cut behind waters	-7
cut behind zum	-7
f< ! ¶	12
f< &	42
f< )	-38
f< ) ¶	-38
f< ,	-3
f< -	-17
f< :	-4
f< @	-2
f< a	-7
f< abrazo	-2
f< acquis	32
f< acquis |	3
f< andrea	2
f< anja	-37
f< annika	13
f< anouk	2
f< antunes	2
f< antunes ¶	2
f< assist	9
f< associ	-6
f< beate	6
f< besson	-8
f< besson ¶	-8
f< best	2
f< beste	-3
f< besten	-4
f< birgit	14
f< boyle ¶	5
f< brandt	-52
f< brandt ¶	-36
f< browser	-5
f< browser |	-5
f< bruno	4
f< busine	23
f< carlier	-8
f< caroli	24
f< casa	-3
f< catari	-6
f< chiara	8
f< city	-2
f< city of	-2
f< clara	7
f< consul	-81
f< consul ¶	-59
f< coordi	7
f< cordia	-20
f< culture	37
f< cumpri	-2
f< de	24
f< dein	53
f< del	2
f< delphi	2
f< di	11
f< direct	-12
f< direct ¶	-13
f< du	2
f< duarte	8
f< duarte ¶	8
f< eckert	-7
f< elena	-5
f< elisa	-32
f< engine	-3
f< equipo	-7
f< esther	-10
f< exampl	-3
f< fabre	4
f< fabre ¶	4
f< fabrice	-40
f< falcao	-47
f< falcao ¶	-47
f< federi	9
f< femke	9
f< galli	8
f< galli ¶	8
f< garnett	-12
f< gente	4
f< gerente	2
f< gerente ¶	3
f< gescha	2
f< gescha ¶	3
f< gestao	11
f< gilles	-5
f< gillet	-7
f< gloria	7
f< gmbh	-8
f< gmbh ¶	-4
f< gonzalo	-3
f< grant	-21
f< grazie	-2
f< greco	2
f< greco ¶	2
f< groet	-8
f< groetj	-2
f< grus	-2
f< gruse	-3
f< gruse ¶	-6
f< grusen	-4
f< grusen ¶	-4
f< grusse	3
f< grusse ¶	3
f< haddad	6
f< harriet	-47
f< helder	-52
f< hilde	-2
f< holger	-6
f< hr	56
f< hugo	8
f< human	12
f< humanos	6
f< humanos ¶	3
f< ihre	-7
f< il	-16
f< il team	-16
f< ilaria	2
f< ilse	3
f< in	-6
f< ines	4
f< ivan	-15
f< joost	2
f< jutta	-38
f< kuipers	-6
f< l'equi	45
f< le	4
f< leitung	8
f< lg	16
f< liebe	2
f< loic	-7
f< lubke	-9
f< lubke ¶	-9
f< manager	21
f< manager ¶	20
f< managi	6
f< marche	-6
f< marche ¶	-6
f< marloes	9
f< marta	11
f< megan	-5
f< montes	-5
f< montes ¶	-5
f< moura	-7
f< moura ¶	-6
f< mulder	-14
f< mulder ¶	-14
f< noemie	-22
f< nuno	-6
f< nuria	3
f< of	-2
f< oliver	-27
f< operat	2
f< operat ,	2
f< osborne	-8
f< paola	-6
f< partner	26
f< partner ,	23
f< partner ¶	11
f< patric	2
f< people	9
f< person	41
f< person ¶	40
f< pessoas	5
f< pessoas ¶	5
f< pohl	-2
f< postma	3
f< presto	5
f< pritch	-5
f< privacy	-11
f< privacy |	-11
f< ralf	-33
f< rebeca	2
f< reclut	7
f< recrui	12
f< recrui |	-11
f< recrui ¶	-6
f< recrut	15
f< recrut ¶	6
f< recurs	6
f< regards	15
f< reimers	4
f< reimers ¶	4
f< renata	-32
f< resour	-24
f< resour ¶	12
f< rh	26
f< rh -	14
f< rh ¶	6
f< riccar	5
f< road	-3
f< road ,	-3
f< rrhh	7
f< ruben	2
f< sabine	6
f< saluti	-4
f< saluti ¶	-4
f< sandra	8
f< sara	19
f< saskia	-20
f< secret	17
f< sekret	-6
f< selecc	15
f< selecc ¶	4
f< senior	-52
f< senior ¶	-26
f< serra	-13
f< serra ¶	-13
f< silvia	11
f< simona	-12
f< simone	-18
f< sincer	16
f< siquei	-12
f< siquei ¶	-12
f< sonia	-13
f< sophie	-29
f< specia	28
f< stefano	-7
f< strass	-33
f< studio	16
f< susana	11
f< sutcli	-3
f< talent	65
f< talent @	9
f< talento	10
f< talento ,	4
f< team ¶	11
f< techni	2
f< teresa	2
f< thacke	-4
f< thacke ¶	-4
f< the	9
f< thijs	-21
f< tiedem	-7
f< tiedem ¶	-8
f< time	18
f< to	-4
f< ufficio	14
f< univer	-4
f< univer of	-3
f< uwe	-10
f< valdes	-3
f< valdes ¶	-3
f< van	4
f< vera	9
f< vera ¶	5
f< verhoe	-2
f< verhoe ¶	-2
f< vidal	-22
f< vidal ¶	-22
f< villa	-21
f< villa ¶	-19
f< ville	-2
f< ville de	-2
f< wouters	-19
f< wouters ¶	-19
f< yannick	5
f< |	-23
f< ¶	5
f< ¶ de	-13
f< ¶ ihr	5
f< ¶ person	3
f< ¶ recrui	5
f< ¶ senior	-15
f< ¶ team	-29
f< ¶ van	-3
f< ¶ ¶	15
f<|	39
f<| &	-15
f<| (	8
f<| ,	61
f<| -	-52
f<| :	-3
f<| @	39
f<| at	16
f<| da	5
f<| de	-32
f<| dein	33
f<| des	-2
f<| diese	-3
f<| do	-4
f<| dr.	-8
f<| equipo	-6
f<| fur	-3
f<| gruppo	-5
f<| hospit	-2
f<| ihr	5
f<| ihre	6
f<| l'equi	-14
f<| la	-2
f<| le	13
f<| les	-3
f<| of	-4
f<| person	17
f<| recrui	37
f<| recrut	31
f<| rh	41
f<| santa	-2
f<| senior	-15
f<| service	5
f<| team	-44
f<| techni	-2
f<| the	3
f<| van	-4
f<| |	-15
f<| ¶	65
f>0 !	-4
f>0 &	-12
f>0 (	-26
f>0 )	8
f>0 ,	32
f>0 -	-32
f>0 .	-27
f>0 12	-2
f>0 :	-4
f>0 @	-2
f>0 a	-40
f>0 acquis	-2
f>0 advies	-26
f>0 am	-2
f>0 associ	-2
f>0 bio	-22
f>0 by	-4
f>0 capital	-5
f>0 care	68
f>0 conseil	-4
f>0 consul	-2
f>0 de	-22
f>0 del	-4
f>0 depart	-48
f>0 di	-6
f>0 do	-3
f>0 e	-42
f>0 eckert	-6
f>0 eg	13
f>0 execut	5
f>0 foods	-3
f>0 fur	-6
f>0 games	-3
f>0 gmbh	50
f>0 group	-12
f>0 health	-5
f>0 hiring	12
f>0 hr	21
f>0 human	16
f>0 interim	-13
f>0 labs	-3
f>0 logist	-4
f>0 ltd	-4
f>0 manager	-9
f>0 museum	-3
f>0 nord	-3
f>0 of	-10
f>0 partne	8
f>0 people	26
f>0 person	16
f>0 recrui	36
f>0 rh	-59
f>0 s.p.a.	3
f>0 saluti	-2
f>0 search	-41
f>0 servic	-2
f>0 softwa	-11
f>0 staffi	44
f>0 studio	-16
f>0 sud	-3
f>0 talent	-3
f>0 talento	-5
f>0 team	32
f>0 tech	-33
f>0 transp	-2
f>0 und	-4
f>0 univer	11
f>0 werving	-11
f>0 wurde	-13
f>0 |	-93
f>0 ¶	-23
f>0 ·	18
f>1 &	-9
f>1 (	-37
f>1 +	-10
f>1 ,	-48
f>1 -	-16
f>1 acquis	17
f>1 am	4
f>1 associ	-8
f>1 automa	-4
f>1 b.v.	-7
f>1 bright	-34
f>1 cabinet	-24
f>1 co.	-4
f>1 consul	-5
f>1 der	3
f>1 eg	-2
f>1 gescha	6
f>1 gmbh	52
f>1 hr	-22
f>1 human	14
f>1 instit	11
f>1 la	-19
f>1 ltd	63
f>1 managi	-4
f>1 office	59
f>1 partne	-4
f>1 partner	-2
f>1 princi	-6
f>1 randst	-2
f>1 recrui	3
f>1 resour	16
f>1 rh	-4
f>1 s.a.	3
f>1 school	33
f>1 senior	-2
f>1 specia	-74
f>1 sud	-6
f>1 talent	24
f>1 team	30
f>1 tel.	-30
f>1 und	-23
f>1 univer	-5
f>1 unsubs	9
f>1 via	6
f>1 |	30
f>1 ¶	-45
f>|	-13
first &	-3
first 11	-3
first 12	-2
first 3d	-4
first a	-29
first ablauf	-3
first abraco	-6
first abracos	-3
first abschl	-11
first account	-4
first actual	-24
first ada	-6
first adecco	10
first admini	-13
first ag	-16
first agenda	-3
first agrade	-20
first ainhoa	-3
first alles	-3
first als	-5
first am	-6
first americ	26
first amtsge	6
first analis	-31
first analyst	-3
first analyt	-5
first anspre	-3
first antonio	-2
first antunes	-16
first apothe	4
first applic	-6
first applied	-5
first arbeit	-3
first armazem	-8
first ashdown	5
first ask	-2
first assess	-16
first assicu	5
first assist	-5
first associ	23
first atelier	13
first auftrag	-4
first auriez	-3
first aurora	-3
first auswah	-3
first auto	25
first autoha	12
first autotr	45
first auxili	-6
first availa	-2
first avenue	51
first ayunta	62
first az	16
first bakker	7
first balmont	-6
first bar	34
first belle	-6
first bermejo	17
first bertol	-30
first besche	-2
first bespre	-4
first bewerb	-8
first bezirk	25
first biblio	-2
first bienve	-3
first bis	-9
first boa	-6
first boas	-2
first bonjour	-2
first bonne	-3
first bonsoir	-4
first bosch	23
first boulan	15
first bouwbe	37
first boyle	20
first brand	-3
first brandao	-59
first brandt	-10
first brasse	2
first bright	23
first bring	-6
first bristol	-3
first buchha	-6
first buongi	-10
first buro	-2
first busine	-3
first buyer	-5
first c'est	-13
first ca	-5
first cabinet	-71
first caffe	2
first caixa	-3
first calend	-10
first calle	-2
first callow	41
first camara	24
first camargo	-4
first cambio	-10
first cancel	-32
first candid	-2
first cantine	72
first capital	-3
first cardiff	10
first carlier	-36
first caroli	-3
first carta	-5
first cartie	19
first casa	3
first castel	-2
first ccnl	-2
first centre	27
first centro	10
first cerami	23
first cita	-2
first city	-16
first clinic	-5
first clinica	42
first cliniq	46
first cloud	-3
first co	-3
first cobalt	20
first colegio	18
first colloq	-3
first comerc	-7
first commun	-2
first comput	-2
first comune	11
first conduc	-7
first confer	-9
first confid	-20
first confir	-51
first confor	-2
first conseg	-8
first conseil	-8
first conser	53
first constr	27
first consul	-29
first content	-7
first contra	-21
first contro	-17
first convoc	-9
first coop	16
first cooper	2
first coorde	-4
first coordi	-4
first cordia	40
first corpor	-4
first county	-5
first credit	-2
first custom	-17
first dag	-8
first dana	-21
first data	-36
first datena	-2
first datens	-13
first de	58
first dein	-4
first dekker	4
first delmas	-26
first demand	-8
first den	-2
first dental	-2
first depart	-23
first desarr	-2
first desenv	-2
first design	-2
first desta	-2
first deutsc	40
first develo	-3
first die	-5
first dienst	-4
first diese	-12
first dime	-2
first direct	-47
first dirett	-4
first dispon	-7
first distin	-2
first docume	-31
first dr	-20
first due	-5
first dutta	-9
first eckert	-37
first educac	-51
first eingang	-2
first einlad	-6
first ejecut	-23
first el	-39
first elemen	-3
first elena	-12
first en	-3
first ende	-2
first energi	50
first energie	-6
first engenh	-5
first engine	-40
first entrev	-13
first entsch	-3
first equipo	-2
first erfahr	-7
first erfolg	-2
first escola	16
first escude	-15
first espera	-2
first estudio	6
first ett	-4
first europe	-3
first event	-32
first example	-5
first fabbri	-13
first farmac	14
first farmal	8
first farmav	4
first faro	3
first feedba	-7
first femke	-2
first ferran	-2
first field	-2
first financ	-11
first finance	-10
first finanz	-3
first finch	-75
first fintual	14
first firma	-36
first first	8
first fontana	-6
first for	-3
first free	-14
first freund	-2
first fronte	-3
first fundac	4
first fur	-2
first further	-4
first garage	-20
first garden	-4
first garnett	-5
first gatti	-9
first geduld	-2
first gemeen	68
first gerente	-8
first gescha	-3
first gesend	-3
first gespra	-2
first gi	-3
first gillet	10
first gonzalo	-2
first google	54
first grade	-2
first groetj	-24
first group	-3
first groupe	-14
first growth	-5
first grupo	41
first gruppo	12
first grus	-3
first gs	-22
first guicha	-3
first gupy	-16
first gute	-3
first h/f	-6
first hagen	20
first halden	11
first hallo	-2
first harbor	18
first harbour	3
first hart	-2
first hartwe	14
first haus	-19
first hays	92
first head	-17
first health	-4
first hemos	-3
first herman	-4
first herzli	-5
first het	5
first hi	-2
first hollow	4
first homerun	-6
first horario	-4
first hospit	2
first hotel	45
first hoteles	2
first hotels	-7
first hr	-8
first hypern	8
first i'm	-6
first ii	-2
first il	-7
first ilse	-2
first indeed	-2
first indust	-5
first ines	-4
first inform	-3
first ingeni	-15
first inscri	-4
first instit	-30
first interc	-5
first intere	-9
first interim	12
first interl	-5
first interv	-16
first intro	-16
first ist	65
first j'ai	-5
first ja	-4
first jana	-3
first jansen	2
first java	-2
first jess	-19
first joana	-3
first job	-3
first ju	-6
first jule	-3
first junior	-27
first juniper	3
first juridi	-2
first justif	-2
first kaleida	3
first kanzlei	-8
first kapoor	31
first karrie	-2
first kennen	-3
first kennis	-6
first kennzi	-2
first kessel	35
first kestrel	2
first kinder	3
first klinik	4
first kowalke	3
first kuipers	-12
first kun	-2
first kunde	-24
first kunden	-28
first kurzes	-10
first l'equi	-18
first la	-14
first lab	-4
first labora	9
first lacroix	-12
first lament	-2
first landkr	11
first lavoro	-3
first le	-13
first lead	-5
first lebens	-5
first leblond	-18
first ledger	12
first leiter	-4
first les	81
first leuk	-3
first levant	2
first lg	-6
first library	-8
first lic	-11
first liebe	-4
first lieu	-2
first lieve	-12
first ligo	-3
first linde	-4
first linden	-8
first line	-5
first lo	-2
first logist	16
first lojas	37
first longo	-25
first loopta	99
first lorena	-2
first lubke	28
first luca	-4
first lucia	-3
first lumbre	54
first lycee	3
first lyndon	8
first maes	-7
first magazz	-7
first mairie	17
first maison	2
first manpow	-15
first manten	-8
first manute	-5
first marcha	-7
first marche	-2
first marieke	-3
first marisol	-4
first market	-7
first maschi	-8
first mate	21
first matos	-2
first matteo	-5
first meccan	24
first mechat	-3
first medical	-2
first meet	-42
first mein	-3
first merci	-3
first meridi	-2
first messag	-12
first metal	5
first metalm	11
first michael	28
first micros	-2
first mill	-5
first minera	85
first minuten	-2
first mitarb	-7
first monday	24
first monica	-2
first montes	10
first moreira	-5
first moreno	-4
first moretti	-42
first moveis	47
first mr	-7
first mrs	-11
first ms	-3
first mulder	-3
first munici	-25
first museum	3
first mwangi	-10
first nachri	-4
first nachst	-3
first namen	-7
first namens	-3
first necesi	-3
first nederl	-2
first need	-3
first neuigk	-3
first new	-2
first nhs	-51
first night	-6
first no	-3
first non	-2
first nora	-33
first norte	-2
first notice	-17
first nuvola	7
first o	-15
first obriga	-2
first oferta	-7
first office	-26
first offici	15
first oficina	-165
first oh	-2
first oi	-3
first online	-13
first ontvan	-3
first operac	-14
first operad	-19
first oportu	-2
first optik	3
first orbita	30
first orchard	2
first organi	-16
first orion	-6
first osborne	7
first ospeda	6
first ostend	3
first padaria	5
first palaci	-9
first palisa	20
first panade	12
first paola	-2
first paper	-15
first partec	-10
first partne	-2
first passen	-2
first passt	-7
first patric	-5
first pau	-2
first peixoto	-24
first people	-2
first perdona	-10
first person	-11
first petit	-2
first pflege	18
first pharma	13
first pizarro	-2
first planner	-4
first plasti	15
first platfo	-15
first pleno	-2
first pm	-2
first pohl	-24
first poirier	-20
first polite	7
first portal	-14
first porti	-3
first portla	5
first porto	17
first positi	-4
first poste	35
first postma	11
first powered	-13
first praxis	-24
first prefei	12
first pregun	-2
first presen	-5
first presid	-2
first princi	-8
first prisci	-2
first pritch	-35
first privacy	-9
first probea	-5
first proces	-9
first proceso	-5
first procha	-2
first procure	-2
first produc	-10
first product	-12
first prof	-28
first profil	-6
first projek	-2
first propos	-6
first propue	-3
first provin	16
first pt	-3
first public	-5
first puedes	-9
first quality	-5
first quick	-9
first quill	18
first quinta	2
first quinte	-10
first r-20931	-2
first ral	-3
first randst	65
first raum	-3
first recebe	-2
first receiv	-7
first recrui	-6
first recrut	-3
first red	-25
first rede	3
first redfern	7
first ref	-4
first refere	-2
first region	-8
first regist	-8
first regula	-2
first reimers	13
first req	-2
first resche	-3
first resear	-25
first respon	-4
first result	-2
first retail	-36
first retour	-3
first rh	-79
first ria	-4
first ridge	-2
first rinaldi	4
first riverb	2
first robledo	-10
first roboti	-2
first rocio	-3
first rolle	-2
first rory	-2
first rosa	-18
first rousset	-21
first rr	-8
first rua	-26
first ruben	-2
first ruckfr	-4
first ruckme	-4
first ruhe	-3
first sabine	-11
first sachbe	-3
first saint	-4
first saint-	-7
first sainte	-13
first saldat	-6
first sales	-5
first salut	-3
first santos	-4
first saude	-29
first schedu	-5
first schich	-6
first school	-18
first schout	-8
first schritt	-4
first se	-4
first search	-5
first secret	-19
first segret	-24
first sekret	-4
first selecc	-8
first senior	-3
first servic	6
first seu	-6
first siebert	-3
first siquei	-32
first sobre	-24
first social	-6
first softwa	-27
first sol	-3
first solici	-3
first sollic	-3
first solria	-21
first soluti	-20
first sorry	-7
first sou	-6
first sr	-9
first st	79
first stadt	36
first stadtr	15
first stadtw	23
first staff	-5
first stahlb	10
first start	23
first state	12
first steel	-8
first stelle	-4
first stepst	-3
first steuer	25
first sticht	13
first stiftu	-34
first strass	-24
first studio	77
first stunde	-3
first succes	-10
first suerte	-5
first supply	-14
first surfca	27
first sutcli	25
first systems	-12
first talent	17
first tanaka	7
first tandem	5
first team	-5
first teatro	8
first tech	-30
first techni	-4
first tecnica	-8
first tecnico	-8
first telefo	-15
first tengo	-4
first termin	-19
first testa	-15
first thacke	9
first the	44
first theatre	14
first tiedem	-28
first tobias	-4
first trae	-3
first transp	7
first trust	-7
first tu	11
first tuince	5
first tuiuiu	3
first type	-8
first uber	-5
first ufficio	64
first union	7
first univer	74
first unsubs	-13
first updated	-49
first urlaub	-4
first ux	-19
first valdes	16
first valeu	-3
first valmera	-39
first van	8
first vertra	-4
first vidal	24
first viel	-15
first ville	-6
first voltia	3
first vorste	-11
first warmly	-20
first wat	-6
first water	-26
first waterl	22
first waters	7
first werk	-8
first werken	-3
first werkst	-6
first wieland	38
first windkr	6
first winslow	-11
first woche	-18
first wochen	-13
first woonst	50
first workab	-6
first wouters	5
first writer	-4
first you're	-3
first zahnar	34
first zeit	-16
first zieken	11
fit best	143
fit half	55
fit half agency	27
fit half desk	22
fit half relay	-7
fit half robot	40
fit less	45
fit little	-33
fit little agency	37
fit little desk	-21
fit little person	-11
fit nearly	69
fit nearly agency	-48
fit nearly desk	-45
fit nearly owner	17
fit nearly relay	53
fit nearly robot	36
fit none	-103
fit none agency	114
fit none desk	-5
fit none owner	3
fit none person	-42
fit none relay	-32
fit none robot	-25
fit other	-20
fit other owner	3
fit other person	28
fit other private	-4
fit other relay	-26
fit other robot	-19
fit whole	96
fit whole agency	-4
fit whole desk	54
fit whole owner	10
fit whole person	64
fit whole private	-3
fit whole relay	6
fit whole robot	-35
in body	13
in body agency	27
in body board	36
in body desk	-78
in body person	54
in body private	-44
in body relay	14
in body robot	32
in display	21
in display agency	9
in display board	-8
in display desk	-8
in display owner	-7
in display person	-74
in display private	-50
in display relay	101
in display robot	66
in event	-31
in event person	-67
in location	-9
in location agency	-4
in location desk	-4
in location person	-5
in organizer	-17
in organizer agency	10
in organizer desk	10
in organizer person	-26
in quoted	-9
in quoted agency	7
in quoted owner	5
in quoted person	-12
in signature	90
in signature agency	12
in signature board	-7
in signature person	-81
in signature private	20
in signature relay	80
in signature robot	81
in subject	33
in subject agency	-35
in subject board	-20
in subject desk	-78
in subject owner	-11
in subject person	34
in subject private	-3
in subject relay	17
in subject robot	93
inner &	91
inner -	-82
inner 2	-3
inner 9	47
inner @	-12
inner a	66
inner ada	-17
inner am	-17
inner an	-8
inner analyst	-29
inner and	-23
inner applic	-5
inner associ	-12
inner at	-33
inner auf	-4
inner aus	-15
inner aux	9
inner bank	-4
inner bei	-5
inner bij	-8
inner bio	-35
inner busine	-9
inner by	-9
inner candid	-5
inner casa	3
inner chain	-7
inner chez	13
inner con	-45
inner concur	-22
inner consul	-15
inner da	7
inner das	-14
inner data	-5
inner de	52
inner del	107
inner della	7
inner dental	10
inner der	-52
inner des	12
inner di	-8
inner die	-44
inner do	-17
inner dos	-10
inner dr	65
inner du	93
inner e	84
inner el	3
inner en	-27
inner engine	-38
inner est	-3
inner et	-11
inner execut	42
inner fabbri	22
inner filiale	-7
inner financ	-3
inner fintual	-6
inner frau	-6
inner fur	-17
inner gmbh	-29
inner group	-8
inner grupo	-47
inner herr	-3
inner het	-3
inner hiring	-5
inner hospit	9
inner housing	36
inner hr	-3
inner human	-6
inner il	5
inner im	-16
inner in	-65
inner interv	-8
inner je	-4
inner la	77
inner lab	-3
inner labs	-3
inner legale	35
inner logist	32
inner manage	10
inner manager	-31
inner mar	3
inner market	-3
inner mate	-10
inner matteo	-6
inner meccan	-5
inner medical	13
inner met	-3
inner munici	79
inner nhs	32
inner notre	-4
inner of	62
inner on	-10
inner onsite	-3
inner operat	-3
inner para	-28
inner partner	-32
inner passo	34
inner per	-28
inner person	-9
inner positi	-5
inner presid	-5
inner proces	-10
inner product	-5
inner recrui	48
inner ref	-4
inner rh	-11
inner ridge	16
inner san	10
inner santa	3
inner school	-9
inner selezi	-8
inner senior	4
inner servic	-10
inner softwa	-8
inner st	-23
inner stadtw	-4
inner studio	-11
inner superi	14
inner superv	-16
inner systems	-3
inner talent	-13
inner team	-6
inner the	-15
inner transp	-7
inner tu	-12
inner und	34
inner ux	-6
inner vale	11
inner van	14
inner veteri	19
inner via	-20
inner villa	10
inner von	-12
inner voor	-6
inner werving	11
inner winslow	-16
inner x	-3
inner y	-21
inner zum	-10
inner zur	-7
inner |	-9
inner ·	-11
is acronym	-26
is agency	-104
is all house	-160
is all small	-44
is all strange	22
is all writer	-138
is and	88
is bare	-29
is camel	12
is city	-54
is city first	21
is city last	-82
is company	112
is company where sure	59
is department first	-67
is department last	45
is digit	93
is dressed	-260
is first name	-235
is first names	-11
is head	7
is house	137
is house first	97
is house last	-31
is legal form	28
is lower	-37
is lower first	10
is owner	-36
is person	23
is platform	62
is shouted	27
is small first	-93
is small last	-24
is strange	-143
is strange first	-77
is strange last	-76
is the domain of board	-9
is the domain of desk	-8
is the domain of person	-36
is the domain of relay	-43
is the domain of robot	-17
is title	-103
is writer	-26
language de	-55
language en	19
language es	34
language fr	14
language it	64
language nl	-50
language pt	11
last 5	82
last acquis	-13
last ada	-24
last adecco	-5
last advies	28
last advoca	15
last affairs	14
last ag	-41
last almacen	-6
last alta	45
last amrani	-4
last analyst	-25
last andes	5
last andina	3
last archit	38
last armazem	-14
last associ	-100
last aue	14
last aurora	3
last azul	6
last b	-26
last b.v	-28
last bakels	14
last bank	42
last bell	-8
last bermejo	-14
last besche	-3
last bewerb	-13
last bio	19
last bosman	3
last brandt	-17
last brasil	-6
last bremen	-5
last brothe	20
last busine	-11
last caixa	-6
last camargo	-4
last camille	-3
last cancel	-3
last candid	-13
last care	-3
last careers	-5
last carlier	-18
last castel	-5
last center	-25
last central	-6
last ceresio	6
last chiacc	-4
last cliente	-5
last cloud	-12
last co	-59
last college	13
last comple	-3
last concor	-6
last confir	-3
last conseil	-62
last constr	-7
last consul	-100
last consult	-44
last contab	-3
last cook	-5
last coordi	-5
last cordia	-42
last council	25
last county	8
last cuneo	-50
last dados	3
last date	-3
last de	-8
last dekker	41
last delmas	-11
last depart	43
last design	-32
last develo	-7
last devops	-8
last digital	7
last direct	-3
last distri	6
last donner	-12
last dr	-51
last duarte	-10
last dutta	-18
last ebro	29
last eckert	-13
last educac	-11
last educat	-3
last elemen	-46
last ellery	3
last empleo	-17
last ende	-13
last energia	47
last energie	21
last energy	38
last engine	-25
last entrev	-4
last erfolg	-15
last espiga	4
last est	27
last ett	62
last example	-23
last execut	16
last fabre	-13
last falcao	8
last farms	3
last filhos	10
last fils	39
last financ	-20
last finanz	-8
last fontana	4
last foods	25
last freight	12
last galli	21
last games	5
last garden	-24
last garnett	-4
last gatti	19
last ggmbh	-60
last giulia	-3
last gmbh	40
last group	-32
last groupe	-28
last grupo	-5
last gruppe	5
last gruse	-9
last grusse	-3
last guicha	5
last haddad	-5
last health	-7
last herman	53
last hiring	-5
last home	-59
last hospit	54
last hotel	-7
last hotels	-19
last house	-29
last housing	-3
last hr	9
last i	-14
last ihnen	-5
last ii	-17
last indust	-3
last insura	10
last interim	-11
last interv	-3
last it	-7
last jobs	-13
last julien	-5
last juridi	6
last kassel	9
last kessel	34
last kg	15
last kim	-13
last lab	59
last labs	63
last lane	-65
last lavoro	-35
last lead	-34
last leblond	10
last legale	-3
last linde	4
last lindgr	-10
last llp	30
last logist	16
last loja	-26
last longo	14
last ltd	40
last lubke	7
last lugo	6
last lund	-13
last m	-7
last maes	4
last manage	-6
last mar	4
last marche	30
last market	-3
last martin	20
last matteo	-5
last medical	-11
last merlin	13
last metall	12
last mittwo	-7
last modena	-82
last monday	-9
last montel	5
last moreno	-16
last moretti	15
last museum	-6
last mutual	17
last mwangi	27
last nachri	-13
last neuss	11
last nord	80
last norte	47
last office	6
last oost	3
last operat	-8
last organi	-13
last ostend	35
last pacheco	-3
last page	25
last palma	34
last parisi	14
last partne	-125
last partner	32
last people	-4
last person	-82
last pizarro	6
last planner	-7
last plata	3
last pleno	-39
last plus	108
last pohl	30
last postul	-12
last prado	-13
last price	41
last produc	-3
last product	-4
last qualid	-3
last quill	50
last r	-6
last rail	11
last recrui	20
last recrut	-6
last reimers	5
last rennes	-4
last resear	-12
last resour	-6
last retail	7
last rh	9
last ria	-6
last riesgos	-3
last rinaldi	30
last rio	11
last riva	-11
last road	-5
last robledo	3
last roboti	-8
last role	-7
last roofing	8
last roth	-46
last rousset	-7
last sado	26
last saint	-4
last saint-	16
last sainte	30
last sante	31
last saude	38
last schedu	-11
last school	40
last schritt	-3
last scient	-3
last se	-22
last search	99
last secret	-7
last segret	-17
last selecc	-7
last select	4
last seleti	-17
last selezi	-11
last senior	-38
last serra	-23
last servic	-35
last service	27
last smartr	-4
last softwa	-47
last sohne	44
last sol	90
last solar	28
last specia	-15
last srl	9
last staff	-23
last staffi	-39
last stelle	-6
last stone	6
last strass	7
last street	-4
last studio	23
last success	-15
last sud	27
last sul	63
last superi	-4
last sur	19
last talent	-18
last talento	7
last tandem	5
last teacher	-3
last team	-9
last tech	46
last techni	-66
last technik	33
last telefo	-9
last tessier	3
last transp	39
last trento	-8
last trust	47
last tuesday	-9
last type	-16
last uitzend	-62
last ulm	3
last update	-6
last v	26
last valdes	3
last vale	24
last valle	-7
last valmera	77
last vega	66
last verde	14
last verstu	-6
last vidal	34
last video	-4
last villa	-5
last vogt	-3
last vorste	-4
last vos	6
last weidner	9
last werving	-9
last wieland	-3
last wiersma	-84
last woche	-7
last writer	-11
last zeit	-8
last zonen	18
last zuid	7
last zwolle	-35
letters 0	-41
letters 1	-147
letters 10	11
letters 2	-68
letters 3	-34
letters 4	-5
letters 5	62
letters 6	46
letters 7	50
letters 8	90
letters 9	71
line 0 of signature	-12
line 1 of signature	23
line 2 of signature	81
line 3 of signature	-72
line 4 of signature	-17
line 5 of signature	17
line of body	92
line of display	-118
line of event	-5
line of organizer	-21
line of quoted	-3
line of signature	25
line of subject	-81
longer rarer	38
looks like a house	74
looks like a house agency fit	-15
looks like a house agency strange	16
looks like a house board	83
looks like a house desk	-40
looks like a house owner	-7
looks like a house person	35
looks like a house relay	19
looks like a house robot	-17
looks like a long name	41
looks like a long name agency	-12
looks like a long name agency fit	-43
looks like a long name agency strange	31
looks like a long name board	14
looks like a long name desk	29
looks like a long name person	-7
looks like a long name relay	-6
looks like a long name robot	15
looks like a name	6
looks like a name agency	47
looks like a name agency fit	70
looks like a name agency strange	-24
looks like a name board	37
looks like a name desk	8
looks like a name person	-43
looks like a name private	-16
looks like a name relay	57
looks like a name robot	-38
more (	8
more )	-52
more <	-96
more >	-29
never alone	42
no label	-50
no longer	35
none	-35
none ack	23
none cancellation	12
none de	55
none en	-19
none es	-34
none fr	-14
none invite	5
none it	-64
none nl	50
none offer	-45
none proposal	16
none pt	-11
none rejection	-51
none reply	53
none reschedule	-47
none unruled	171
not told	-72
nowhere	-39
part of told	-118
parts 0	-39
parts 1	34
parts 2	49
parts 3	8
parts 4	-16
piece of display	107
piece of display agency	-50
piece of display board	4
piece of display desk	94
piece of display owner	-5
piece of display person	-19
piece of display private	-23
piece of display relay	28
piece of display robot	28
piece of event person	-39
piece of location	-10
piece of location agency	-7
piece of location desk	-7
piece of location person	-4
piece of organizer	-20
piece of organizer person	-19
piece of signature	102
piece of signature agency	-95
piece of signature board	4
piece of signature desk	40
piece of signature person	35
piece of signature private	36
piece of signature relay	-74
piece of signature robot	63
piece of subject	49
piece of subject agency	-43
piece of subject board	-24
piece of subject desk	-23
piece of subject owner	6
piece of subject person	33
piece of subject private	-4
piece of subject relay	31
piece of subject robot	31
places 0	-39
places 1	-47
places 2	15
places 3	78
places some	29
q< :	-11
q< : ¶	-5
q< ecrit	-3
q< job	21
q< re	-3
q< subject	-6
q< subject :	-6
q< the	-9
q< to	-6
q< to :	-6
q< ¶	-14
q<| (	-10
q<| :	-16
q<| ?	8
q<| a	3
q<| at	26
q<| ¶	-12
q>0 )	-9
q>0 ,	-6
q>0 .	27
q>0 :	-5
q>0 <	-3
q>0 ¶	-12
q>1 subject	-6
q>1 thank	-4
s< (	-3
s< )	-5
s< ,	-9
s< -	-22
s< /	-8
s< :	31
s< : entrev	-3
s< [	4
s< a	-8
s< about	-8
s< ada	-17
s< analis	-13
s< analis de	-11
s< analyst	13
s< applic	-40
s< applic for	-6
s< applic to	-19
s< applyi	6
s< applyi to	9
s< assist	-23
s< associ	-8
s< at	-3
s< bei	30
s< bewerb	-10
s< bewerb als	-5
s< bewerb bei	8
s< bij	-41
s< bij de	-41
s< call	17
s< cancel	13
s< candid	25
s< candid a	-4
s< candid chez	36
s< chat	-13
s< chat with	-11
s< colloq	32
s< colloq presso	16
s< com	13
s< com a	14
s< con	-3
s< confer	13
s< confir	3
s< confir -	7
s< confir :	-7
s< custom	14
s< d	-4
s< data	7
s< de	-20
s< dein	13
s< engine	-11
s< engine (	-4
s< entret	23
s< entret chez	9
s< entrev	40
s< entrev -	-12
s< entrev con	4
s< entrev en	47
s< evento	-9
s< example	-33
s< example -	-8
s< for	-14
s< fur	-14
s< gerente	-3
s< gesprek	4
s< gesprek bij	4
s< hiring	-3
s< hr	-36
s< ihr	21
s< in	-17
s< indeed	-6
s< indeed :	-6
s< interv	63
s< interv -	-5
s< interv :	-3
s< interv for	-6
s< interv with	52
s< je	25
s< kennis	-28
s< la	7
s< letter	16
s< manager	-15
s< manager ,	-26
s< market	10
s< nachst	-6
s< next	11
s< offer	6
s< on	-3
s< onsite	8
s< para	-48
s< pm	-29
s< postul	-6
s< postul a	-4
s< product	-22
s< propos	-21
s< receiv	-21
s< round	13
s< schedu	33
s< schedu -	-5
s< schritt	-6
s< scient	-54
s< senior	-5
s< sent	15
s< sent to	16
s< sollic	7
s< sollic bij	19
s< status	-5
s< steht	30
s< steht :	30
s< techni	-3
s< tecnica de	-3
s< tecnico	-8
s< termin	36
s< to	-26
s< tu	-4
s< tua	-42
s< tuo	28
s< update	-6
s< vaga	-15
s< video	-40
s< vorste	28
s< votre	59
s< w	55
s< w /	55
s< was	16
s< with	-6
s< your	31
s< |	-11
s<|	-30
s<| &	-10
s<| (	3
s<| ,	-148
s<| -	-85
s<| /	49
s<| :	-60
s<| @	24
s<| [	5
s<| a	-17
s<| als	-6
s<| at	-6
s<| avec	3
s<| bei	56
s<| bewerb	-5
s<| bij	108
s<| candid	-16
s<| chez	64
s<| con	13
s<| da	-45
s<| de	-92
s<| der	5
s<| do	-4
s<| en	57
s<| entret	58
s<| entrev	19
s<| for	-39
s<| from	20
s<| gs-	-4
s<| in	-16
s<| interv	-10
s<| met	21
s<| na	8
s<| per	4
s<| presso	28
s<| sollic	-4
s<| stelle	-9
s<| to	5
s<| und	-14
s<| ux	-3
s<| vaga	-14
s<| vorste	-6
s<| with	74
s<| x	7
s<| your	6
s<| zu	49
s<| |	-32
s>0 !	6
s>0 (	-9
s>0 )	-16
s>0 ,	-69
s>0 -	34
s>0 .	-6
s>0 4	-3
s>0 :	-4
s>0 <	9
s>0 ?	-9
s>0 @	-11
s>0 ]	4
s>0 am	46
s>0 applic	23
s>0 call	-7
s>0 colloq	-7
s>0 de	-18
s>0 del	-3
s>0 e	10
s>0 engine	-3
s>0 entrev	-3
s>0 foods	-3
s>0 has	-5
s>0 in	-3
s>0 interv	27
s>0 is	5
s>0 manager	-7
s>0 morgen	20
s>0 offer	-11
s>0 on	10
s>0 onsite	11
s>0 per	-5
s>0 role	-36
s>0 sobre	-3
s>0 tecnico	-4
s>0 tu	-8
s>0 writer	-3
s>0 x	7
s>0 |	40
s>1 !	-7
s>1 (	-4
s>1 )	-3
s>1 ,	-6
s>1 -	-38
s>1 :	-14
s>1 >	9
s>1 ?	-3
s>1 a	-6
s>1 about	-6
s>1 ada	-3
s>1 availa	11
s>1 candid	-9
s>1 colloq	-6
s>1 confir	62
s>1 contab	10
s>1 coordi	-4
s>1 de	-5
s>1 deine	6
s>1 el	7
s>1 entret	-9
s>1 entrev	-43
s>1 incont	-6
s>1 ingeni	9
s>1 interv	37
s>1 intro	-13
s>1 is	25
s>1 je	8
s>1 m	-6
s>1 monday	18
s>1 on	-5
s>1 pflege	13
s>1 ref.	-5
s>1 schedu	-20
s>1 staff	36
s>1 te	16
s>1 to	-8
s>1 tomorr	3
s>1 with	15
s>1 you	26
s>1 your	-12
s>1 |	-3
s>|	66
shorter oftener	50
sometimes alone	45
told	248
vote after	18
vote after agency	-30
vote after amount	3
vote after is another	-11
vote after is another agency	20
vote after is another fit agency	-7
vote after is another fit person	-32
vote after most	19
vote agency	-21
vote agency amount	-21
vote agency most	-21
vote begins ruled	38
vote beside ruled	-83
vote client	48
vote client agency	13
vote client amount	37
vote client is another	-17
vote client is another agency	-8
vote client is another fit agency	-7
vote client is another fit person	-16
vote client most	48
vote display	22
vote display agency	-25
vote display amount	-10
vote display most	22
vote ends ruled	-44
vote footer	5
vote footer most	5
vote formed agency	-38
vote history	42
vote history amount	21
vote history most	42
vote holds ruled	29
vote in ruled	-18
vote inside ruled	-12
vote label	-22
vote label agency	65
vote label amount	-11
vote label most	-22
vote led agency	12
vote led amount	19
vote led is another	-31
vote led is another agency	6
vote led is another fit agency	-3
vote led is another fit desk	-39
vote led is another fit person	8
vote led is another fit robot	-4
vote led most	5
vote listed	-4
vote listed agency	-3
vote listed is another	-4
vote listed most	-4
vote named	55
vote named agency	-45
vote named amount	93
vote named most	38
vote none	-69
vote own	22
vote own agency	-11
vote own amount	-82
vote own most	4
vote rule	38
vote rule agency	27
vote rule amount	38
vote rule desk	-14
vote rule most	38
vote rule owner	5
vote rule person	-6
vote rule private	6
vote rule relay	69
vote rule robot	-20
vote ruled begins it	48
vote ruled ends it	-53
vote ruled inside it	34
vote signed	9
vote signed agency	-9
vote signed amount	-4
vote signed most	-8
vote spelled	-10
vote spelled agency	28
vote spelled amount	-5
vote spelled most	-10
vote subject	-8
vote subject agency	-23
vote subject amount	13
vote subject most	-8
vote tenant	40
vote tenant agency	36
vote tenant amount	32
vote tenant is another	-18
vote tenant is another agency	-17
vote tenant most	40
vote unruled	-24
words 1	-78
words 2	-7
words 4	36
words 6	82
"""
