"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	9
< ! ¶	-6
< "	-16
< &	23
< (	-24
< )	-35
< ) ,	-10
< ) .	-6
< ) with	12
< ) ¶	-9
< *	-11
< , a	81
< , da	28
< , de	13
< , der	-4
< , die	7
< , en	3
< , la	-18
< , no	-3
< , soy	-17
< , the	-18
< , von	20
< , ¶	-12
< -	-3
< .	-22
< 00	-24
< 00 am	-2
< 00 ¶	-2
< 1	-16
< 1 ¶	-5
< 1.	-4
< 10.00	-4
< 12	-4
< 15	-14
< 15 ¶	-5
< 16	-2
< 2	-4
< 2 ,	-4
< 20	-8
< 2024	-8
< 2025	-12
< 2025 ¶	-3
< 3	-7
< 30	-20
< 30 ¶	-12
< 4	-2
< 45	-6
< 45am	-2
< 5	7
< 59	-5
< 7	-6
< 8	-12
< :	-13
< : 00	-2
< : ¶	-12
< ?	-50
< @	3
< a	-11
< a empresa	61
< a entrev	-2
< a fit.	-15
< a la	18
< a vaga	-3
< a.	-11
< aan	-6
< aan de	-2
< about	-27
< about the	-26
< accoun	-2
< acquis	2
< ada	135
< ada !	-7
< ada ,	25
< ada -	11
< admini	4
< al	-2
< am	-9
< analis	-20
< analis de	-17
< analyst	-3
< analyst ¶	6
< analyt	3
< anbei	-3
< and	6
< another	-2
< ao	-3
< applic	-13
< applic for	-7
< applyi	-15
< applyi to	-3
< aqui	2
< are	-2
< as	12
< ask	-2
< assist	-36
< associ	-7
< at	-36
< at our	-5
< at the	2
< attach	3
< attest	-8
< au	41
< auf	-7
< auftrag	4
< auftrag ¶	-4
< august	-4
< aus	-9
< aus der	-9
< auxili	-4
< auxili de	-2
< availa	-20
< avec	-8
< ayunta	-2
< ayunta de	-2
< back	18
< back from	19
< be	-16
< before	-2
< behalf	31
< behalf of	28
< bei	36
< bei der	31
< besetz	15
< besetz der	-2
< bestat	-3
< besuch	2
< bewerb	2
< bewerb als	-3
< bij	-9
< bis	-8
< bitte	-3
< bitten	-2
< blocca	-3
< bonjour	30
< booked	43
< brand	2
< brandt	-4
< bremen	-10
< buongi	25
< buro	-3
< busine	-3
< buyer	-4
< by	-5
< call	20
< camille	-3
< cancel	-12
< candid	-40
< candid a	-28
< candid para	-2
< candid per	-3
< cargo	-4
< centre	-3
< chat	-3
< chez	25
< chieda	-5
< ciao	7
< city	-2
< client	-23
< cliente	62
< cliente ,	70
< colloq	10
< com	-4
< com a	11
< com o	-6
< come	-47
< comerc	27
< commit	-9
< commun	7
< compra	9
< comune	-2
< comune di	-2
< comuni	-2
< con	-32
< concur	-13
< conduc	5
< confir	24
< congra	17
< congra !	17
< conser	-2
< consul	6
< contra	7
< contro	-2
< conver	-15
< convoc	5
< correc	5
< cv	-3
< d	2
< d'agent	-5
< d'avoir	9
< da	-24
< dag	-5
< dank	-16
< danke	-4
< das	9
< dass	-2
< dat	7
< data	49
< days.	-2
< de	5
< de functie	-12
< de grupo	-2
< de la	-18
< decisi	-28
< dein	65
< deine	-3
< del	-37
< den	-5
< depart	-9
< depend	-3
< der	-17
< design	8
< develo	8
< di	5
< dia	-7
< dia ,	-7
< dias	-2
< dich	21
< die	27
< diese	-3
< dir	-14
< direct	17
< direct ,	-9
< direct of	-3
< do	-10
< door.	5
< dr.	-6
< dra.	-3
< du	14
< e	-14
< e a	-6
< edt	-4
< een	38
< ein	-7
< eine	-2
< einer	-37
< einlad	-2
< ejecut	-21
< ejecut de	-21
< el	-7
< elena	-16
< em	-5
< en	-12
< en el	-3
< en la	2
< encore	81
< ende	-4
< enferm	7
< engine	-23
< entre	-3
< entret	28
< entret chez	27
< entrev	12
< entrev en	10
< entrev na	15
< entrev para	-4
< entsch	-6
< equipo	-2
< erfahr	-12
< erfolg	2
< es	-9
< esta	-2
< et	-12
< ete	4
< event	-3
< example	6
< example ,	29
< f	30
< fabre	-5
< fabre -	-3
< fachbe	16
< farmac	8
< filiale	-4
< final	2
< financ	4
< first	-2
< floor	-2
< follow	-2
< for	-28
< for our	-2
< for the	-25
< for your	26
< forms	-2
< frau	28
< from	-4
< funcao	-23
< funcao de	-16
< functie	-2
< fur	-11
< fur andere	-3
< fur deine	-13
< fur die	-4
< fur ihr	-2
< fur ihren	-3
< gerente	-6
< gern	-8
< gespra	-11
< gesprek	29
< gesprek bij	33
< gestern	-3
< gestio	-2
< gmbh	-7
< goed	5
< good	2
< google	-10
< grade	-8
< great	3
< growth	3
< grupo	-3
< gruse	-2
< gut	-2
< gute	9
< ha	4
< habe	-2
< haben	-6
< hallo	-2
< hat	55
< he	37
< head	-3
< head of	-3
< heard	19
< helaas	25
< helaas heeft	26
< here	2
< herr	-8
< het	4
< heute	-31
< hi	-21
< hiring	51
< ho	26
< hola	42
< hospit	-2
< hugo	-3
< humain	3
< humain ¶	3
< i'm	8
< ich	-9
< ihnen	-4
< ihr	-26
< ihre	2
< ik	-2
< il	11
< im	12
< in	23
< in at	42
< in der	35
< in die	-2
< in the	2
< in unserem	-5
< indust	-3
< ines	6
< infeli	18
< inform	36
< inkoper	6
< innerh	-2
< inscri	-2
< instal	-3
< intere	78
< intere an	13
< intere in	55
< intere na	8
< interes	2
< interes en	2
< intern	3
< interv	-17
< interv :	-37
< interv for	-29
< interv with	55
< intro	2
< inviata	7
< invita	4
< is	19
< ist	-19
< je	15
< job	-7
< job :	-3
< junior	3
< kennen	-6
< kennis	14
< kessel	-4
< kommen	-2
< kommt	-2
< kunde	3
< kunden	-20
< l'inte	5
< la empresa	2
< la oferta	-21
< labora	5
< le	-26
< lead	32
< leider	57
< lieu	-4
< lieu :	-4
< local	-3
< local :	-2
< locati	-22
< locati :	-20
< logist	-4
< loja	-48
< lugar	-2
< m.	2
< mainte	4
< mais	-4
< manager ,	-38
< manager ¶	7
< market	17
< marzo.	-4
< maschi	-14
< matteo	4
< me	-4
< medical	3
< meet	-16
< meet with	-11
< mein	59
< mi	7
< mijn	52
< mijn opdrac	53
< min	-7
< minuto	-9
< mio	20
< mir	-6
< mit	3
< mit einer	-2
< mit unserem	-33
< mochte	-5
< mon	3
< mon client	3
< montag	-4
< moretti	-4
< munici	-6
< munici de	-6
< my	48
< my client	47
< na	16
< naar	-2
< nach	-6
< nach dem	-4
< nachst	-2
< nachste	-2
< namen	5
< namen der	8
< net	6
< new	-4
< news	8
< next	6
< nicht	-6
< nieuws	5
< nieuws ,	5
< no	33
< noch	-9
< nome	2
< nos	-5
< nosso	58
< nostro	8
< notre	62
< nous	-3
< nuestr	-3
< oder	-2
< of	-11
< oferta	-26
< oferta de	-5
< office	-6
< oi	-2
< om	-4
< on	-29
< on the	-36
< online	-2
< onsite	-5
< onze	9
< op	63
< opening	-26
< operad	-7
< operad de	-7
< operat	13
< organi	-11
< ort	23
< ort :	-2
< our	7
< panel	-2
< paola	-30
< par	82
< para	-9
< parte	33
< partec	-2
< passa	-2
< pela	-3
< people	9
< per	-27
< perfil	-2
< person	-2
< phone	14
< place	-63
< planner	3
< pm	-30
< portal	-32
< portfo	-7
< posicao	-4
< posici	-5
< positi	-36
< positi :	-25
< positi at	13
< positi of	-10
< posizi	-14
< posizi :	-2
< posizi di	-10
< post	-2
< post of	-2
< poste	-14
< poste d'	-7
< poste de	-7
< postul	-23
< postule	8
< postule chez	9
< pour	-17
< pra	-3
< presen	-4
< presso	-16
< presso la	5
< proces	-4
< proceso	-4
< proceso de	-2
< produc	-3
< product	-4
< profil	11
< projek	2
< puesto	-2
< qa	21
< quer	-2
< r-20931	-2
< recept	-6
< recrui	30
< recrui der	-28
< recrut	17
< recrut da	14
< recrut de	2
< refere	-33
< remote	-2
< renata	-9
< report	-2
< resche	-3
< resear	-31
< respon	14
< ressou	3
< resume	-5
< review	-2
< rh	7
< rol	-2
< role	-15
< role at	2
< role.	-13
< roma	-2
< rua	-2
< run	45
< ruolo	-5
< ruolo di	-4
< saludos	-2
< schon	-4
< scient	-8
< screen	-4
< se	-7
< search	-9
< sede	-4
< sehr	-3
< sehr geehrte	-2
< sein	39
< seleti	-2
< selezi	43
< selezi per	22
< semana	-2
< sent	15
< sent to	19
< servic	-4
< service	10
< set	-3
< settim	-3
< seu	6
< shift	-9
< sich bei	5
< sie	-31
< so	3
< societe	-4
< solici	8
< sorry	10
< sou	-33
< specia	45
< sprak	6
< sr.	9
< staff	-13
< stage	6
< stata	12
< stelle	-10
< stelle als	-13
< street	-6
< street ,	-6
< stuck	-5
< sua	-8
< success	22
< superv	18
< surf	-2
< svilup	12
< talent	14
< talk	-5
< te	-2
< teacher	-26
< team	53
< team at	47
< techni	-9
< tecnica	-4
< tecnica de	-5
< tecnico	-3
< teilne	-3
< telefo	-2
< teleph	-4
< that	-2
< the	-27
< the positi	-3
< time	-2
< title	-25
< to	-84
< to the	-53
< tua	-18
< tuo	2
< type	-2
< uber	-6
< ubermi	-6
< uhr	-30
< uhr zum	-2
< um	-2
< um etwas	-2
< uma	-2
< un	8
< und	-10
< und der	-6
< une	-2
< unfort	4
< uns im	5
< unserem	83
< up	-2
< update	43
< us	-14
< uur	-4
< uur ¶	-7
< vacante	-5
< vacante de	-4
< vaga	-38
< vaga de	-31
< van	-25
< venerd	72
< verwac	2
< verwac bij	2
< video	29
< vierne	-3
< virtual	17
< von	-4
< voor	-13
< vorste	3
< vos	-9
< votre	28
< war	-5
< was	15
< we're	-24
< week	-18
< weg	2
< werden	-4
< werving	20
< what	-8
< where	2
< where :	2
< wie	-2
< wil	13
< will	5
< wir	-18
< wir ihr	-3
< with	44
< with the	93
< woche	-3
< wurde	6
< wurden	-7
< y	-9
< york	-5
< you	13
< you for	-4
< you'll	19
< you'll meet	-5
< your	69
< zeit	-3
< zoom	-8
< zu	-3
< zur	-2
< |	7
< ¡	-3
< ¶	67
< ¶ -	-14
< ¶ a	20
< ¶ dein	-3
< ¶ deine	-4
< ¶ die	-17
< ¶ el	36
< ¶ herr	-2
< ¶ im	-13
< ¶ la	21
< ¶ mein	-23
< ¶ namens	12
< ¶ o	32
< ¶ unser	-2
< ¶ your	-8
< ¶ |	-3
< ¶ ¡	-14
< ¶ ¶	-29
< ¶ ¿	-4
< ¶ •	-2
< ·	-5
<|	-68
<| !	-26
<| &	-17
<| (	2
<| )	-2
<| ,	49
<| -	-63
<| .	-22
<| /	-4
<| 00	-2
<| 30	-2
<| :	-66
<| ?	-39
<| a	107
<| aan.	-2
<| about	-2
<| ada	-3
<| admini	-2
<| als	-32
<| an	-22
<| and	-18
<| andere	-4
<| anderen	-31
<| anzubi	-2
<| applic	-2
<| at	158
<| au	10
<| auch	-8
<| bei	79
<| beim	21
<| bij	136
<| bis	-3
<| by	-3
<| camara	-6
<| cantine	-2
<| chez	112
<| client	108
<| cliente	45
<| clinica	-2
<| com	3
<| come	-5
<| comerc	-3
<| como	-7
<| con	34
<| conhec	-3
<| conosc	-3
<| conser	-6
<| consul	9
<| contra	-2
<| contro	-5
<| d'	-5
<| da	28
<| das	-7
<| de	22
<| dein	-8
<| deine	-20
<| del	14
<| dem	-5
<| den	-6
<| der	11
<| des	-4
<| di	-27
<| dias.	-4
<| die	-26
<| diese	-4
<| direct	22
<| dirett	-3
<| do	-5
<| dos	-4
<| dr	-6
<| dr.	-14
<| du	39
<| ein	-12
<| eine	-4
<| einen	-4
<| einer	-9
<| el	33
<| elena	-3
<| empresa	96
<| en	71
<| et.	-5
<| etwas	-4
<| firma	66
<| fit.	-15
<| for	-7
<| frau	-4
<| from	67
<| functie	-12
<| fur	16
<| furs	-3
<| geehrte	-2
<| gemeen	-32
<| gerente	-3
<| grupo	-31
<| gruppo	-28
<| harbor	-2
<| heeft	26
<| herr	-4
<| het	-3
<| hr	2
<| ihr	-9
<| ihre	-4
<| ihren	-3
<| im	-23
<| in	-10
<| je	6
<| kanzlei	-2
<| kennis	-2
<| kunde	61
<| l'	-14
<| l'avv.	-10
<| la	53
<| le	46
<| les	14
<| m.	-2
<| meccan	-6
<| meet	-5
<| mein	-23
<| met	19
<| mit	8
<| mme	-7
<| mr	-10
<| na	49
<| naar	43
<| nach	-8
<| nachst	-4
<| nachste	-12
<| namens	12
<| no	10
<| noch	-2
<| o	25
<| of	-12
<| oferta	-21
<| oficin	-2
<| on	-64
<| opdrac	66
<| our	-17
<| para	-15
<| per	18
<| por	-2
<| positi	-7
<| presso	30
<| proces	-2
<| recrui	4
<| role.	-8
<| service	-7
<| sich	57
<| sig.ra	-5
<| soy	-17
<| sr.	-2
<| the	-60
<| to	2
<| ufficio	-34
<| und	-7
<| unser	-6
<| unsere	-13
<| unserem	-54
<| unseren	-6
<| unserer	-7
<| use	25
<| uur.	-4
<| ux	-3
<| vacatu	-2
<| vaga	-12
<| van	-2
<| verso	6
<| video.	3
<| viel	-3
<| von	105
<| voor	12
<| vorste	4
<| vous.	-17
<| with	44
<| you.	-2
<| your	6
<| zu	2
<| zum	-7
<| zur	-3
<| zwei	-3
<| |	-70
<| ¡	-16
<| ¶	35
<| ·	-2
<| ¿	-9
<| •	-2
>0 !	69
>0 &	-64
>0 (	-79
>0 )	4
>0 -	-31
>0 .	10
>0 /	-4
>0 1	-2
>0 1.	-3
>0 10	-4
>0 12	-3
>0 12.	-6
>0 16	-12
>0 2	-2
>0 2.	-2
>0 30	-12
>0 4	-2
>0 5	-2
>0 8	-14
>0 :	-106
>0 ;	-2
>0 ?	-28
>0 a	-10
>0 acknow	4
>0 ada	-4
>0 adorou	11
>0 al	-4
>0 als	12
>0 am	-11
>0 an	-5
>0 analis	18
>0 analyst	-2
>0 ancora	25
>0 and	11
>0 anzubi	6
>0 applic	-6
>0 apprec	8
>0 arbeit	-4
>0 archit	-5
>0 are	3
>0 as	-3
>0 associ	-6
>0 at	-23
>0 au	10
>0 bei	-14
>0 bestat	6
>0 beworb	2
>0 bitten	-4
>0 by	-10
>0 came	86
>0 can	-2
>0 center	-12
>0 chez	-6
>0 ci	-4
>0 com	-4
>0 como	7
>0 con	-4
>0 confir	-3
>0 consul	-19
>0 contra	-3
>0 dabei	4
>0 danken	2
>0 dat	-13
>0 date	-13
>0 de	-44
>0 del	-8
>0 der	-3
>0 des	-4
>0 design	-9
>0 develo	-2
>0 di	98
>0 dia	-3
>0 die	-2
>0 dir	-2
>0 distri	-4
>0 do	-63
>0 du	-17
>0 e	-5
>0 een	-2
>0 ein.	-2
>0 el	-20
>0 elemen	-12
>0 em	-3
>0 en	9
>0 energie	18
>0 engine	-9
>0 entsch	-9
>0 erwart	-2
>0 es	-3
>0 espera	14
>0 est	-10
>0 esta	-4
>0 et	3
>0 financ	-5
>0 findet	19
>0 foi	12
>0 foods	-2
>0 for	60
>0 freue	2
>0 freut	29
>0 fur	51
>0 galli	-2
>0 gespro	20
>0 gmbh	14
>0 gostar	12
>0 group	-3
>0 ha	32
>0 habe	17
>0 has	17
>0 hat	27
>0 hatte	-4
>0 have	13
>0 health	72
>0 heeft	39
>0 hiring	-3
>0 home	-4
>0 home.	-4
>0 house	-4
>0 hr	-5
>0 i	32
>0 il	-3
>0 in	87
>0 indust	-3
>0 insura	8
>0 intere	18
>0 interv	12
>0 invited	-3
>0 is	21
>0 ist	48
>0 it	-6
>0 je	-5
>0 kessel	-2
>0 komt	15
>0 konnen	-2
>0 la	42
>0 las	-4
>0 le	14
>0 les	4
>0 liegt	7
>0 liked	25
>0 logist	6
>0 lubke	-3
>0 make	-4
>0 manage	-2
>0 manager	-16
>0 me	-6
>0 media	-3
>0 meet	25
>0 meldet	8
>0 mi	-2
>0 mit	-32
>0 mit.	-2
>0 mochte	-13
>0 muito	-19
>0 muss	-9
>0 na	-14
>0 nach	-2
>0 nachst	-6
>0 nao	-5
>0 nicht	-5
>0 noch	-18
>0 norte	-3
>0 nouvel	-2
>0 o	-23
>0 of	-11
>0 office	-3
>0 office.	-3
>0 on	15
>0 op	-8
>0 opening	-2
>0 para	25
>0 partner	-2
>0 person	-3
>0 pleno	-2
>0 positi	-45
>0 pour	49
>0 propon	23
>0 que	-28
>0 quiere	21
>0 recrui	-48
>0 rh	2
>0 role	-37
>0 role.	-30
>0 school	-2
>0 se	72
>0 search	-2
>0 selezi	-7
>0 service	11
>0 so	-3
>0 souhai	26
>0 specia	-5
>0 su	-16
>0 sud	-6
>0 suerte	-4
>0 sul	-3
>0 sur	-3
>0 te	80
>0 ter	-2
>0 the	-7
>0 this	46
>0 time	-4
>0 to	-20
>0 tomorr	7
>0 toutes	-2
>0 trust	-11
>0 tu	-3
>0 tus	-3
>0 um	4
>0 und	-8
>0 va	2
>0 vacanc	-8
>0 vai	4
>0 vega	-4
>0 vez	-2
>0 von	-4
>0 voor	24
>0 vorbei	-3
>0 vorreb	21
>0 vous	53
>0 war	49
>0 way	-2
>0 we	3
>0 weiter	-8
>0 werden	8
>0 werving	-2
>0 wil	67
>0 with	-14
>0 would	63
>0 wurde	42
>0 y	28
>0 you	-2
>0 your	-3
>0 zijn	-8
>0 zoek	-14
>0 zum	-3
>0 zur	-3
>0 |	-74
>0 ¶	23
>0 ·	8
>1 !	-23
>1 "	-3
>1 (	6
>1 )	-14
>1 ,	-39
>1 -	-19
>1 .	-56
>1 /	-19
>1 1.	-2
>1 10	-12
>1 11	-9
>1 14	-15
>1 15	-5
>1 7	-4
>1 8	4
>1 9	4
>1 :	19
>1 ?	-15
>1 a	-5
>1 ada	-4
>1 after	-8
>1 agenda	-2
>1 als	12
>1 am	56
>1 amanha	-2
>1 analis	8
>1 ancona	15
>1 and	19
>1 announ	27
>1 applic	2
>1 are	-7
>1 arrang	-31
>1 as	45
>1 at	-3
>1 ate	-4
>1 back	86
>1 been	25
>1 bei	27
>1 best	-5
>1 bitte	-4
>1 bring	-2
>1 ca	-3
>1 can	4
>1 cancel	-4
>1 candid	-2
>1 case	7
>1 center	-10
>1 chez	-2
>1 com	4
>1 come	2
>1 como	-3
>1 compra	2
>1 con	-9
>1 confer	12
>1 confir	10
>1 conoce	3
>1 consul	-4
>1 could	38
>1 cuneo	-7
>1 da	-4
>1 dann	-3
>1 das	-2
>1 dat	-3
>1 data	-5
>1 date	-8
>1 de	22
>1 decidi	-35
>1 deine	5
>1 del	22
>1 deligh	14
>1 den	4
>1 der	-26
>1 di	-24
>1 die	17
>1 dienst	-5
>1 dinsdag	-26
>1 direct	-12
>1 distri	-3
>1 do	12
>1 donner	4
>1 du	-5
>1 e	-31
>1 een	28
>1 ein	-16
>1 eine	52
>1 einer	18
>1 eles	8
>1 em	-4
>1 empresa	-5
>1 en	7
>1 engine	-3
>1 entre	-25
>1 entrev	-3
>1 es	14
>1 espera	15
>1 esta	-4
>1 et	11
>1 example	-3
>1 finale	37
>1 finali	-2
>1 for	-3
>1 functie	4
>1 fur	-4
>1 gerente	26
>1 gespro	-5
>1 giovedi	11
>1 goed	-2
>1 gostar	17
>1 graag	13
>1 growth	6
>1 grupo	-5
>1 gusta	5
>1 ha	79
>1 has	-17
>1 hat	2
>1 have	-10
>1 helaas	8
>1 herr	-2
>1 het	13
>1 hi	-5
>1 https	-10
>1 i	38
>1 i'll	-7
>1 i'm	-4
>1 ich	-15
>1 iets	35
>1 ihre	-15
>1 ik	-6
>1 il	-3
>1 im	-4
>1 in	-22
>1 incont	47
>1 indust	19
>1 inform	7
>1 inscri	-4
>1 interv	-4
>1 invite	3
>1 invited	8
>1 is	22
>1 it	-7
>1 j'ai	8
>1 january	-2
>1 je	50
>1 jeudi	9
>1 job	-6
>1 jueves	2
>1 junto	2
>1 konnen	3
>1 la	-3
>1 le	18
>1 lhe	-5
>1 like	64
>1 linked	-12
>1 logist	-5
>1 lucia	-3
>1 lundi	-24
>1 lunes	5
>1 m	-2
>1 maandag	-20
>1 make	-3
>1 manager	-5
>1 manana	-8
>1 march	-11
>1 martedi	-51
>1 martes	-3
>1 may	-3
>1 me	-9
>1 meccan	-2
>1 melden	-9
>1 merci	-3
>1 mercol	23
>1 mi	-2
>1 moi	-2
>1 molest	-4
>1 monday	40
>1 montag	-3
>1 morgen	19
>1 na	-2
>1 nao	58
>1 niets	25
>1 no	35
>1 noch	35
>1 nos	-3
>1 nosso	-35
>1 nostro	5
>1 not	4
>1 notifi	4
>1 nous	8
>1 now	-5
>1 o	20
>1 on	-4
>1 ontvan	2
>1 operat	-56
>1 our	-2
>1 para	6
>1 partic	-16
>1 partner	-59
>1 perfil	-2
>1 pick	-8
>1 please	-21
>1 por	18
>1 porto	-4
>1 positi	-5
>1 pour	3
>1 product	31
>1 projek	-3
>1 propos	24
>1 propose	14
>1 que	-2
>1 queda	5
>1 quiere	7
>1 quinta	-3
>1 r	-4
>1 recrui	-2
>1 ref.	-3
>1 reponse	-9
>1 req	-12
>1 respon	-3
>1 role	2
>1 role.	-3
>1 rua	3
>1 sala	-3
>1 scelto	27
>1 schedu	2
>1 se	-9
>1 selecc	27
>1 senior	-2
>1 sent	17
>1 servic	12
>1 set	-7
>1 seu	2
>1 si	-6
>1 sich	75
>1 sie	-6
>1 sind	-2
>1 sobald	-2
>1 sono	-4
>1 sorry	-2
>1 souhai	10
>1 stata	11
>1 stelle	-2
>1 su	-20
>1 sua	-3
>1 suo	-2
>1 talent	-2
>1 team	23
>1 tecnica	2
>1 teleph	17
>1 terca	-17
>1 thank	-18
>1 the	45
>1 they	20
>1 think	-3
>1 this	-7
>1 thursd	13
>1 ti	-5
>1 time	-3
>1 to	26
>1 tomorr	-6
>1 tu	3
>1 tuesday	22
>1 u	-12
>1 uber	-6
>1 um	-3
>1 uma	5
>1 una	-3
>1 und	-5
>1 uns	2
>1 unserem	-2
>1 until	-2
>1 van	-2
>1 vendre	-2
>1 venerdi	11
>1 video	-2
>1 vimos	-2
>1 voce	2
>1 von	54
>1 voor	10
>1 vorreb	-3
>1 vos	-6
>1 votre	3
>1 vous	39
>1 wann	-23
>1 want	-2
>1 was	-7
>1 we	32
>1 we'd	-21
>1 we'll	6
>1 wednes	-60
>1 week	-2
>1 weiter	-5
>1 wij	-8
>1 will	-3
>1 wir	25
>1 with	-10
>1 woche	-8
>1 woensd	-2
>1 would	-3
>1 y	-2
>1 you	-20
>1 you'll	-2
>1 your	43
>1 ze	3
>1 |	-17
>1 ¡	-10
>1 ¶	-13
>1 ·	18
>1 •	-5
a house is another	-95
a house is another agency	21
a house is another fit agency	42
a house is another fit desk	-56
a house is another fit person	-54
a house is another fit relay	8
a house is another fit robot	-13
a long name is another	-11
a long name is another agency	-56
a long name is another fit agency	3
a long name is another fit desk	55
a long name is another fit owner	27
a long name is another fit person	10
a long name is another fit relay	24
a long name is another fit robot	4
a name is another	-17
a name is another agency	22
a name is another fit agency	5
a name is another fit desk	37
a name is another fit owner	21
a name is another fit person	14
a name is another fit private	5
a name is another fit relay	32
a name is another fit robot	5
alone	40
always alone	-15
always more (	17
always more )	-17
always more <	-34
always more >	-94
cut before &	-78
cut before -	5
cut before a department	15
cut before a first name	-4
cut before a head	-64
cut before a house	-9
cut before acquis	-2
cut before ada	-4
cut before advies	-24
cut before ag	26
cut before alta	-24
cut before am	31
cut before analyst	-4
cut before and	-12
cut before another	6
cut before archit	-7
cut before associ	-8
cut before at	-29
cut before azul	-3
cut before bio	-24
cut before bremen	78
cut before by	-4
cut before care	59
cut before careers	41
cut before center	-13
cut before con	-3
cut before concor	6
cut before conseil	-4
cut before consul	-3
cut before coordi	-3
cut before county	-3
cut before da	-4
cut before de	-60
cut before dekker	-14
cut before del	-14
cut before depart	-12
cut before der	-3
cut before des	-4
cut before design	-5
cut before develo	-2
cut before di	92
cut before die	-2
cut before digital	-2
cut before distri	-6
cut before do	-67
cut before du	-19
cut before e	-44
cut before eckert	-6
cut before el	-2
cut before elemen	-12
cut before empleo	8
cut before en	-5
cut before energie	27
cut before energy	-2
cut before engine	-10
cut before espiga	-2
cut before est	-10
cut before execut	54
cut before farms	-2
cut before financ	-5
cut before foods	-4
cut before for	47
cut before founda	-23
cut before freight	-2
cut before fur	-27
cut before galli	-2
cut before games	-4
cut before gmbh	69
cut before group	-15
cut before health	65
cut before hiring	41
cut before home	-10
cut before hospit	-8
cut before house	-5
cut before housing	-2
cut before hr	15
cut before human	17
cut before i	32
cut before in	72
cut before insura	11
cut before interim	-13
cut before intern	-2
cut before interv	61
cut before la	5
cut before labs	-6
cut before lane	-3
cut before lead	-3
cut before logist	-9
cut before ltd	-2
cut before lubke	-4
cut before manager	-33
cut before market	-3
cut before media	-4
cut before medical	-4
cut before museum	-5
cut before nord	-37
cut before norte	-4
cut before of	-14
cut before office	28
cut before okafor	-3
cut before para	28
cut before partne	17
cut before partner	-4
cut before people	23
cut before per	22
cut before person	-33
cut before pleno	-3
cut before plus	-3
cut before recrui	22
cut before recrut	4
cut before retail	-5
cut before rh	-56
cut before roboti	-2
cut before s.p.a.	5
cut before schedu	7
cut before school	-6
cut before search	-41
cut before selezi	-7
cut before servic	-3
cut before service	11
cut before softwa	-13
cut before solar	-2
cut before specia	-7
cut before srl	3
cut before staffi	74
cut before studio	-21
cut before success	-2
cut before sud	-10
cut before sul	-5
cut before sur	-4
cut before talent	53
cut before talento	-4
cut before team	-18
cut before tech	-39
cut before techni	-2
cut before techno	6
cut before transp	-2
cut before trust	-37
cut before uitzend	-3
cut before und	-6
cut before univer	-5
cut before van	-2
cut before vega	-4
cut before veteri	-2
cut before werving	-10
cut before writer	-4
cut before y	-6
cut before zuid	-4
cut before zur	-4
cut behind &	-40
cut behind 00	-3
cut behind 2026	2
cut behind 30	-2
cut behind a	17
cut behind a department	46
cut behind a first name	-63
cut behind a head	-32
cut behind a house	33
cut behind ada	-4
cut behind adecco	-3
cut behind admini	-2
cut behind an	17
cut behind and	-18
cut behind another	18
cut behind at	78
cut behind bewerb	-6
cut behind boulan	-2
cut behind caio	-2
cut behind camara	-19
cut behind cantine	-2
cut behind clinica	-4
cut behind cliniq	-2
cut behind colloq	3
cut behind comerc	-4
cut behind con	-7
cut behind conser	-6
cut behind contro	-7
cut behind da	-32
cut behind das	-3
cut behind data	-2
cut behind de	-96
cut behind dein	32
cut behind deine	-4
cut behind del	10
cut behind den	-2
cut behind der	-2
cut behind des	-5
cut behind di	-7
cut behind die	-4
cut behind dirett	-2
cut behind do	-12
cut behind dos	-4
cut behind dr	-6
cut behind dr.	-18
cut behind du	-6
cut behind el	34
cut behind elena	-3
cut behind en	101
cut behind entret	14
cut behind entrev	16
cut behind equipo	-6
cut behind esther	-2
cut behind et.	-5
cut behind firma	124
cut behind for	-33
cut behind frau	-4
cut behind fur	-5
cut behind gemeen	-28
cut behind gerente	-4
cut behind gespra	-2
cut behind groupe	-2
cut behind grupo	-3
cut behind gruppo	-6
cut behind harbor	-2
cut behind hartwe	-6
cut behind herr	-5
cut behind hospit	-3
cut behind hotel	-2
cut behind hr	-2
cut behind ihr	-7
cut behind il	-2
cut behind im	-3
cut behind in	-30
cut behind interv	3
cut behind jess	-2
cut behind kanzlei	-2
cut behind kunde	62
cut behind kunden	101
cut behind l'equi	-3
cut behind la	6
cut behind le	9
cut behind les	-13
cut behind lojas	-3
cut behind m.	-2
cut behind meccan	-6
cut behind minera	-2
cut behind mme	-10
cut behind mr	-10
cut behind ms.	-2
cut behind new	-2
cut behind nhs	-4
cut behind nora	-2
cut behind o	32
cut behind of	-11
cut behind partner	13
cut behind per	5
cut behind person	21
cut behind prof.	-4
cut behind provin	-4
cut behind recrui	53
cut behind recrut	53
cut behind rh	89
cut behind rosa	-2
cut behind rrhh	5
cut behind sabine	-2
cut behind santa	-3
cut behind secret	-3
cut behind segret	113
cut behind selecc	17
cut behind selezi	16
cut behind senior	-16
cut behind servic	12
cut behind service	4
cut behind sollic	12
cut behind sr.	-3
cut behind st	-5
cut behind stelle	-12
cut behind sticht	-8
cut behind studio	-3
cut behind team	-6
cut behind techni	-2
cut behind the	-7
cut behind ufficio	-34
cut behind und	-7
cut behind ux	-4
cut behind vaga	-15
cut behind van	28
cut behind vom	2
cut behind von	134
cut behind vorste	-9
cut behind your	3
cut behind zieken	-2
cut behind zum	-7
f< !	2
f< ! ¶	13
f< &	41
f< )	-37
f< ) ¶	-37
f< ,	-3
f< -	-17
f< :	-4
f< @	-2
f< a	-7
f< abrazo	-2
f< acquis	37
f< acquis |	3
f< andrea	3
f< anja	-37
f< annika	14
f< anouk	2
f< antunes	2
f< antunes ¶	2
f< assist	10
f< associ	-6
f< beate	9
f< besson	-8
f< besson ¶	-8
f< beste	-2
f< boyle ¶	5
f< brandt	-53
f< brandt ¶	-37
f< browser	-5
f< browser |	-5
f< bruno	4
f< busine	23
f< carlier	-8
f< caroli	27
f< casa	-3
f< catari	-6
f< chiara	8
f< city	-2
f< city of	-2
f< clara	7
f< consul	-72
f< consul ¶	-60
f< coordi	7
f< cordia	-19
f< culture	37
f< cumpri	-2
f< de	28
f< dein	50
f< del	3
f< delphi	2
f< di	13
f< direct	-13
f< direct ¶	-15
f< duarte	8
f< duarte ¶	8
f< eckert	-7
f< elena	-6
f< elisa	-33
f< engine	-3
f< equipo	-6
f< esther	-11
f< exampl	-3
f< fabre	4
f< fabre ¶	4
f< fabrice	-40
f< falcao	-47
f< falcao ¶	-47
f< federi	11
f< femke	9
f< galli	9
f< galli ¶	9
f< garnett	-12
f< gente	4
f< gerente	3
f< gerente ¶	4
f< gescha	3
f< gescha ¶	3
f< gestao	12
f< gilles	-5
f< gillet	-7
f< gloria	8
f< gmbh	-9
f< gmbh ¶	-4
f< gonzalo	-2
f< grant	-19
f< grazie	-2
f< groet	-8
f< groetj	-2
f< grus	-2
f< gruse	-4
f< gruse ¶	-6
f< grusse	3
f< grusse ¶	3
f< haddad	5
f< harriet	-47
f< helder	-52
f< hilde	-2
f< holger	-6
f< hr	58
f< hugo	8
f< human	11
f< humanos	7
f< humanos ¶	4
f< ihre	-7
f< il	-16
f< il team	-16
f< ilse	5
f< in	-5
f< ines	2
f< ivan	-15
f< joost	3
f< jutta	-37
f< kuipers	-6
f< l'equi	42
f< le	4
f< lg	17
f< liebe	2
f< loic	-7
f< lubke	-9
f< lubke ¶	-9
f< manager	24
f< manager ,	2
f< manager ¶	22
f< managi	4
f< marche	-6
f< marche ¶	-6
f< marta	11
f< megan	-5
f< montes	-5
f< montes ¶	-5
f< moura	-5
f< moura ¶	-5
f< mulder	-16
f< mulder ¶	-16
f< noemie	-22
f< nuno	-6
f< nuria	5
f< of	-2
f< oliver	-29
f< operat	2
f< operat ,	2
f< osborne	-9
f< paola	-7
f< partner	10
f< partner ¶	8
f< patric	5
f< people	10
f< person	53
f< person ¶	55
f< pessoas	5
f< pessoas ¶	5
f< postma	3
f< presto	5
f< pritch	-5
f< privacy	-11
f< privacy |	-11
f< ralf	-36
f< rebeca	2
f< reclut	7
f< recrui	12
f< recrui |	-18
f< recrut	15
f< recrut ¶	7
f< recurs	7
f< regards	15
f< reimers	7
f< reimers ¶	7
f< renata	-32
f< resour	-21
f< resour ¶	11
f< rh	25
f< rh -	14
f< rh ¶	7
f< riccar	5
f< road	-3
f< road ,	-3
f< rrhh	6
f< ruben	3
f< sabine	8
f< saluti	-4
f< saluti ¶	-3
f< sander	2
f< sandra	9
f< sara	19
f< saskia	-15
f< secret	16
f< selecc	17
f< selecc ¶	4
f< senior	-43
f< senior ¶	-28
f< serra	-13
f< serra ¶	-13
f< silvia	12
f< simona	-12
f< simone	-17
f< sincer	17
f< siquei	-11
f< siquei ¶	-11
f< sonia	-14
f< sophie	-30
f< specia	28
f< stefano	-7
f< strass	-33
f< studio	16
f< susana	12
f< sutcli	-3
f< talent	49
f< talent @	9
f< talento	16
f< talento ,	4
f< team ¶	10
f< techni	3
f< teresa	2
f< thacke	-6
f< thacke ¶	-6
f< thijs	-20
f< tiedem	-7
f< tiedem ¶	-8
f< time	18
f< to	-3
f< ufficio	15
f< univer	-4
f< univer of	-3
f< uwe	-10
f< valdes	-2
f< valdes ¶	-2
f< van	6
f< vera	9
f< vera ¶	5
f< verhoe	-2
f< vidal	-22
f< vidal ¶	-22
f< villa	-21
f< villa ¶	-20
f< vous	-2
f< wouters	-19
f< wouters ¶	-19
f< yannick	5
f< |	-16
f< ¶	12
f< ¶ ihr	4
f< ¶ person	2
f< ¶ recrui	6
f< ¶ senior	-15
f< ¶ team	-32
f< ¶ van	-3
f<|	44
f<| &	-17
f<| (	6
f<| ,	51
f<| -	-47
f<| :	-3
f<| @	39
f<| at	13
f<| da	5
f<| de	-40
f<| dein	31
f<| des	-3
f<| diese	-2
f<| do	-4
f<| dr.	-9
f<| equipo	-6
f<| fur	-3
f<| gruppo	-6
f<| hospit	-2
f<| ihr	4
f<| ihre	5
f<| l'equi	-14
f<| le	12
f<| les	-3
f<| of	-4
f<| person	14
f<| recrui	40
f<| recrut	30
f<| rh	42
f<| santa	-3
f<| senior	-15
f<| service	5
f<| team	-45
f<| techni	-2
f<| the	3
f<| und	-2
f<| van	-4
f<| |	-12
f<| ¶	61
f>0 !	-3
f>0 &	-12
f>0 (	-26
f>0 )	6
f>0 ,	7
f>0 -	-31
f>0 .	-29
f>0 12	-2
f>0 :	-3
f>0 a	-40
f>0 advies	-24
f>0 ag	2
f>0 associ	-2
f>0 bio	-23
f>0 by	-4
f>0 capital	-3
f>0 care	63
f>0 conseil	-4
f>0 consul	-2
f>0 de	-27
f>0 del	-8
f>0 depart	-12
f>0 di	-7
f>0 do	-3
f>0 e	-38
f>0 eckert	-6
f>0 execut	44
f>0 foods	-2
f>0 fur	-7
f>0 games	-3
f>0 gmbh	50
f>0 group	-12
f>0 health	-5
f>0 hiring	11
f>0 hr	20
f>0 human	16
f>0 interim	-13
f>0 labs	-3
f>0 logist	-5
f>0 ltd	-4
f>0 manager	-10
f>0 museum	-3
f>0 of	-9
f>0 partne	11
f>0 people	22
f>0 person	-33
f>0 recrui	35
f>0 rh	-58
f>0 s.p.a.	4
f>0 saluti	-2
f>0 search	-40
f>0 servic	-3
f>0 softwa	-11
f>0 solar	-2
f>0 staffi	42
f>0 studio	-16
f>0 sud	-4
f>0 talent	-8
f>0 talento	-4
f>0 team	31
f>0 tech	-38
f>0 transp	-2
f>0 univer	11
f>0 werving	-14
f>0 wurde	-8
f>0 |	-87
f>0 ¶	-18
f>0 ·	18
f>1 &	-11
f>1 (	-35
f>1 +	2
f>1 ,	-51
f>1 -	-16
f>1 acquis	17
f>1 associ	-7
f>1 automa	-4
f>1 b.v.	-7
f>1 bright	-31
f>1 cabinet	-24
f>1 co.	-5
f>1 consul	-5
f>1 der	4
f>1 direct	-3
f>1 gescha	5
f>1 gmbh	55
f>1 hr	-23
f>1 human	17
f>1 instit	13
f>1 la	-20
f>1 ltd	62
f>1 managi	-3
f>1 office	59
f>1 partne	-2
f>1 partner	-3
f>1 person	2
f>1 princi	-7
f>1 randst	-2
f>1 recrui	2
f>1 resour	15
f>1 rh	-4
f>1 s.a.	4
f>1 school	-3
f>1 senior	-2
f>1 specia	-73
f>1 sud	-7
f>1 talent	26
f>1 team	27
f>1 tel.	-30
f>1 und	-20
f>1 univer	-3
f>1 unsubs	7
f>1 via	6
f>1 |	37
f>1 ¶	-40
f>|	-15
first &	-5
first 11	-4
first 3d	-4
first a	-19
first ablauf	-3
first abraco	-4
first abracos	-2
first abschl	-8
first account	-5
first actual	-20
first ada	-6
first ada@ex	-2
first adecco	14
first admini	-13
first afspra	-2
first ag	-9
first agenda	-2
first agrade	-21
first ainhoa	-3
first alder	-4
first alles	-2
first als	-5
first am	-6
first americ	25
first amtsge	6
first analis	-31
first analyst	-3
first analyt	-5
first anspre	-2
first antonio	-2
first antunes	-17
first apothe	4
first applic	-6
first applied	-5
first arbeit	-3
first armazem	-7
first ashdown	5
first ask	-2
first assess	-14
first assicu	5
first assist	-5
first associ	24
first atelier	12
first auftrag	-5
first auriez	-3
first aurora	-2
first auswah	-3
first auto	24
first autoha	10
first autotr	44
first auxili	-6
first availa	-2
first avenue	49
first ayunta	59
first az	16
first bakker	8
first balmont	-6
first bar	3
first belle	-6
first bermejo	16
first bertol	-28
first besche	-2
first bespre	-3
first bewerb	-7
first bezirk	24
first biblio	-2
first bienve	-3
first bio	2
first bis	-8
first bitte	-2
first boa	-6
first boas	-2
first bonjour	-2
first bonne	-3
first bosch	22
first boulan	14
first bouwbe	38
first boyle	21
first brand	-3
first brandao	-59
first brandt	-11
first brasse	2
first bright	21
first bring	-7
first bristol	-3
first buchha	-6
first buongi	-10
first buro	-2
first busine	-3
first buyer	-5
first c'est	-14
first ca	-4
first cabinet	-56
first caffe	3
first caixa	-3
first calend	-11
first calle	-2
first callow	38
first camara	24
first camargo	-3
first cambio	-9
first cancel	-32
first candid	-2
first cantine	74
first capital	-3
first cardiff	9
first carlier	-36
first caroli	-2
first carta	-5
first cartie	23
first casa	4
first castel	-2
first ccnl	-2
first centre	28
first centro	9
first cerami	23
first cita	-2
first city	-15
first clinic	-4
first clinica	42
first cliniq	47
first cloud	-3
first co	-3
first cobalt	20
first colegio	17
first colloq	-3
first comerc	-6
first commun	-2
first comput	-2
first comune	10
first concel	-2
first conduc	-6
first confer	-9
first confid	-22
first confir	-50
first confor	-2
first conseg	-8
first conseil	-8
first conser	53
first constr	26
first consul	-28
first contra	-20
first contro	-17
first convoc	-8
first coop	17
first cooper	2
first coorde	-4
first coordi	-3
first cordia	36
first corpor	-5
first county	-4
first credit	-2
first custom	-17
first dag	-7
first dana	-22
first data	-36
first datena	-2
first datens	-14
first de	34
first dein	-4
first dekker	4
first delmas	-27
first demand	-7
first den	-2
first dental	-2
first depart	-22
first desarr	-2
first design	-2
first desta	-2
first deutsc	42
first develo	-3
first die	-3
first diese	-7
first dime	-2
first direct	-25
first dirett	-5
first dispon	-6
first distin	-2
first distri	5
first docume	-33
first dr	-16
first due	-6
first dutta	-9
first eckert	-34
first educac	-55
first einlad	-6
first ejecut	-23
first el	-36
first elemen	-3
first elena	-13
first en	-3
first ende	-3
first energi	52
first energie	-6
first engenh	-6
first engine	-36
first entrev	-12
first entsch	-3
first equipo	-2
first erfahr	-7
first erfolg	-2
first escola	17
first escude	-15
first espera	-2
first estudio	6
first ett	-4
first europe	-3
first event	-30
first example	-5
first fabbri	-14
first farmac	15
first farmal	8
first farmav	4
first faro	3
first feedba	-6
first ferran	-2
first field	-2
first financ	-12
first finance	-11
first finanz	-2
first finch	-74
first fintual	13
first firma	-40
first first	6
first fontana	-6
first for	-3
first free	-15
first freund	-3
first fronte	-3
first fundac	3
first fur	-2
first further	-3
first garage	-19
first garden	-4
first garnett	-5
first gatti	-9
first geduld	-3
first gemeen	68
first gerente	-8
first gespra	-3
first gi	-3
first gillet	11
first gonzalo	-2
first google	53
first grade	-2
first groetj	-22
first group	-2
first groupe	-12
first growth	-5
first grupo	43
first gruppo	12
first grus	-3
first guicha	-3
first gupy	-17
first gute	-3
first h/f	-6
first hagen	21
first halden	11
first hallo	-2
first harbor	12
first harbour	2
first hartwe	12
first haus	-19
first hays	94
first head	-16
first health	-4
first hemos	-3
first herman	-5
first herzli	-5
first het	7
first hi	-2
first hollow	4
first horario	-3
first hotel	44
first hoteles	2
first hotels	-7
first hr	-7
first hypern	8
first i'm	-6
first ii	-3
first il	-7
first ilse	-2
first indeed	-2
first indust	-4
first ines	-4
first inform	-3
first ingeni	-14
first inscri	-3
first instit	-33
first interc	-4
first intere	-7
first interim	12
first interl	-5
first interv	-16
first intro	-16
first ist	67
first j'ai	-5
first ja	-4
first jana	-4
first jansen	2
first java	-2
first jefe	-2
first jess	-19
first joana	-2
first job	-3
first ju	-6
first jule	-4
first juli	-2
first junior	-18
first juniper	3
first juridi	-2
first justif	-2
first kaleida	3
first kanzlei	-6
first kapoor	33
first karrie	-2
first kennen	-4
first kennis	-6
first kennzi	-2
first kessel	38
first kestrel	2
first kinder	3
first klinik	4
first kowalke	3
first kuipers	-13
first kun	-2
first kunde	-25
first kunden	-29
first kurzes	-8
first l'equi	-16
first la	-17
first lab	-4
first labora	10
first lacroix	-12
first lament	-2
first lavoro	-3
first le	-12
first lead	-5
first leblond	-18
first ledger	14
first leiter	-2
first les	78
first leuk	-3
first levant	2
first lg	-4
first library	-8
first lic	-11
first liebe	-4
first lieu	-2
first lieve	-11
first ligo	-3
first linde	-4
first linden	-8
first line	-5
first logist	15
first lojas	37
first longo	-26
first loopta	98
first lorena	-3
first lubke	30
first luca	-4
first lucia	-3
first lumbre	53
first lycee	3
first lyndon	9
first maes	-7
first magazz	-7
first mairie	16
first maison	2
first manpow	-15
first manten	-7
first manute	-5
first marcha	-6
first marche	-3
first marieke	-3
first market	-7
first maschi	-3
first mate	23
first matos	-2
first matteo	-5
first meccan	23
first mechat	-3
first medical	-2
first meet	-44
first mein	-4
first merci	-3
first messag	-12
first metal	5
first metalm	11
first michael	26
first micros	-2
first mill	-5
first minera	88
first mitarb	-7
first monday	23
first moreira	-5
first moreno	-4
first moretti	-43
first moveis	47
first mr	-5
first mrs	-12
first ms	-3
first mulder	-3
first munici	-26
first museum	3
first mwangi	-10
first nachri	-3
first nachst	-3
first namen	-7
first namens	-3
first necesi	-4
first nederl	-2
first need	-4
first neuigk	-3
first new	-2
first nhs	-53
first night	-6
first no	-3
first non	-2
first nora	-33
first norte	-2
first notice	-15
first nuvola	7
first o	-13
first obriga	-3
first oferta	-7
first office	-27
first offici	15
first oh	-2
first oi	-3
first online	-13
first ontvan	-2
first operac	-13
first operad	-17
first oportu	-2
first orbita	30
first orchard	2
first organi	-13
first osborne	9
first ospeda	6
first ostend	2
first padaria	5
first palaci	-8
first palisa	21
first panade	11
first paola	-2
first paper	-15
first partec	-8
first passen	-2
first pau	-2
first peixoto	-23
first people	-2
first perdona	-10
first person	-8
first petit	-2
first pflege	18
first pharma	13
first pizarro	-3
first planner	-4
first plant	-2
first plasti	18
first platfo	-15
first pleno	-2
first pm	-2
first pohl	-19
first poirier	-20
first polite	6
first portal	-15
first portla	5
first porto	16
first positi	-3
first poste	34
first postma	14
first powered	-13
first prefei	13
first presen	-4
first presid	-2
first princi	-8
first pritch	-38
first privacy	-8
first probea	-6
first proces	-8
first proceso	-6
first procha	-3
first procure	-2
first produc	-10
first product	-12
first prof	-28
first profil	-6
first projek	-2
first propos	-7
first propue	-3
first provin	20
first pt	-3
first public	-4
first puedes	-8
first quality	-6
first quick	-8
first quill	18
first quinta	2
first quinte	-8
first r-20931	-2
first ral	-3
first randst	68
first raum	-4
first recebe	-2
first receiv	-9
first recrui	-5
first recrut	-2
first red	-24
first rede	4
first redfern	7
first ref	-4
first refere	-2
first region	-7
first regist	-7
first regula	-2
first reimers	12
first resche	-3
first resear	-26
first respon	-4
first result	-2
first retail	-35
first retour	-3
first rh	-80
first ria	-5
first rinaldi	5
first riverb	2
first robledo	-12
first roboti	-2
first rocio	-3
first rolle	-2
first rory	-2
first rosa	-17
first rousset	-23
first rr	-7
first rua	-24
first ruckfr	-5
first ruckme	-4
first ruhe	-3
first s.v	-2
first sabine	-12
first sachbe	-3
first saint	-4
first saint-	-8
first sainte	-16
first salcedo	-2
first saldat	-5
first sales	-4
first salut	-3
first sam	-2
first san	-2
first santos	-4
first saude	-28
first schedu	-5
first schich	-6
first school	-17
first schout	-8
first se	-5
first search	-4
first secret	-19
first segret	-23
first sekret	-3
first selecc	-7
first seriez	-2
first servic	3
first seu	-2
first si	-2
first siebert	-4
first siguie	-2
first silvia	-2
first siquei	-31
first site	-3
first smartr	-2
first sobald	-2
first sobre	-23
first social	-6
first softwa	-28
first sohne	-3
first sol	-3
first solar	-2
first solici	-3
first sollic	-3
first solria	-21
first soluti	-19
first sonia	-2
first sorry	-7
first sou	-6
first specia	-2
first sposta	-2
first sr	-9
first st	72
first stadt	21
first stadtw	24
first staff	-5
first stahlb	11
first start	24
first state	13
first steel	-8
first stelle	-3
first stepst	-4
first steuer	26
first sticht	13
first stiftu	-38
first store	-2
first strass	-22
first studio	80
first stunde	-3
first sua	-2
first succes	-9
first sud	-2
first suerte	-4
first summit	2
first super	-3
first superv	-2
first supply	-15
first surfca	29
first sutcli	25
first systems	-12
first tal	-3
first talent	21
first talk	-2
first tanaka	7
first tandem	5
first team	-5
first teatro	9
first tech	-29
first techni	-3
first tecnica	-10
first tecnico	-9
first telefo	-15
first tengo	-4
first termin	-18
first testa	-16
first thacke	9
first the	47
first theatre	14
first tidewa	3
first tiedem	-31
first tobias	-4
first top	-2
first trae	-3
first transp	7
first trust	-7
first tu	11
first tuince	5
first tuiuiu	3
first type	-9
first ufficio	65
first uiterl	-2
first union	9
first univer	74
first unsubs	-12
first unterl	-2
first updated	-48
first urlaub	-5
first ux	-19
first vaga	-2
first valdes	16
first valeu	-3
first valmera	-38
first van	7
first ver	-2
first vermeu	-3
first vertra	-5
first via	-2
first vidal	26
first viel	-16
first ville	-2
first visita	-2
first voltia	2
first vorste	-9
first warmly	-18
first wat	-7
first water	-24
first waterl	26
first we're	-2
first weidner	-3
first werk	-5
first werken	-3
first werkst	-7
first wieland	42
first windkr	5
first winslow	-11
first woche	-19
first wochen	-11
first woonst	50
first workab	-6
first wouters	5
first writer	-4
first yo	-2
first you're	-3
first zahnar	38
first zeit	-14
first zieken	6
fit best	140
fit half	55
fit half agency	25
fit half desk	21
fit half relay	-8
fit half robot	42
fit less	47
fit little	-37
fit little agency	34
fit little desk	-22
fit little person	-14
fit nearly	67
fit nearly agency	-31
fit nearly desk	-46
fit nearly owner	15
fit nearly person	3
fit nearly relay	53
fit nearly robot	34
fit none	-111
fit none agency	97
fit none desk	-17
fit none owner	4
fit none person	-37
fit none private	-2
fit none relay	-30
fit none robot	-30
fit other	-17
fit other owner	4
fit other person	28
fit other private	-4
fit other relay	-24
fit other robot	-22
fit whole	102
fit whole agency	-6
fit whole desk	54
fit whole owner	11
fit whole person	66
fit whole private	-3
fit whole relay	6
fit whole robot	-32
in body	17
in body agency	35
in body board	34
in body desk	-62
in body person	52
in body private	-47
in body relay	10
in body robot	31
in display	22
in display agency	5
in display board	-8
in display owner	-7
in display person	-75
in display private	-52
in display relay	99
in display robot	65
in event	-34
in event person	-66
in location	-8
in location agency	-3
in location desk	-3
in location person	-4
in organizer	-18
in organizer agency	9
in organizer desk	9
in organizer person	-27
in quoted	-8
in quoted agency	7
in quoted owner	5
in quoted person	-11
in signature	89
in signature agency	19
in signature board	-8
in signature desk	-4
in signature person	-83
in signature private	22
in signature relay	81
in signature robot	82
in subject	27
in subject agency	-31
in subject board	-18
in subject desk	-77
in subject owner	-11
in subject person	39
in subject private	-3
in subject relay	20
in subject robot	77
inner &	89
inner -	-81
inner 2	-3
inner 9	44
inner @	-12
inner a	68
inner ada	-16
inner am	-11
inner an	-6
inner analyst	-25
inner and	-23
inner applic	-6
inner associ	-12
inner at	-30
inner auf	-4
inner aus	-12
inner aux	9
inner bank	-4
inner bei	-4
inner bij	-8
inner bio	-39
inner busine	-9
inner by	-10
inner candid	-4
inner casa	3
inner chez	15
inner clinica	-2
inner co	3
inner con	-41
inner concur	-18
inner consul	-16
inner da	9
inner das	-9
inner data	-4
inner de	55
inner del	58
inner della	6
inner dental	9
inner der	-45
inner des	-10
inner di	-7
inner die	-42
inner do	-34
inner dos	-10
inner dr	64
inner du	98
inner e	83
inner el	4
inner en	-24
inner engine	-38
inner est	-4
inner et	-11
inner execut	-11
inner fabbri	22
inner filiale	-6
inner financ	-3
inner fintual	-5
inner for	-4
inner frau	-6
inner fur	-10
inner gmbh	-25
inner group	-7
inner grupo	-44
inner health	2
inner herr	-3
inner het	-2
inner hiring	-4
inner hospit	15
inner hotel	-2
inner housing	36
inner hr	-3
inner human	-5
inner il	9
inner im	-12
inner in	-63
inner interv	-8
inner is	-2
inner je	-4
inner la	79
inner lab	-3
inner labs	-3
inner legale	38
inner les	2
inner logist	31
inner manage	9
inner manager	-32
inner mar	3
inner market	-3
inner mate	-10
inner matteo	-6
inner meccan	-3
inner medical	15
inner met	-3
inner munici	80
inner na	-2
inner nhs	35
inner no	-2
inner notre	-4
inner of	64
inner on	-12
inner onsite	-3
inner operat	-3
inner para	-27
inner partner	-3
inner passo	34
inner per	-27
inner person	2
inner positi	-4
inner pour	-2
inner presid	-5
inner proces	-9
inner product	-5
inner recibi	-2
inner recrui	51
inner ref	-4
inner reliab	-3
inner rh	-10
inner ridge	15
inner safety	-2
inner san	11
inner santa	4
inner selezi	-7
inner senior	4
inner servic	-7
inner service	-2
inner seu	-2
inner softwa	-7
inner st	-24
inner stadtw	-4
inner studio	-11
inner superi	15
inner superv	-14
inner systems	-3
inner ta	-3
inner talent	-10
inner te	-2
inner team	-5
inner the	-13
inner to	-2
inner tomorr	-2
inner transp	-7
inner tu	-13
inner tua	-2
inner und	33
inner ux	-8
inner vale	3
inner van	19
inner veteri	20
inner via	-22
inner villa	12
inner vom	-2
inner von	-11
inner werving	16
inner winslow	-16
inner with	-2
inner x	-4
inner y	-21
inner you	-2
inner your	-2
inner zum	-10
inner zur	-7
inner |	-8
inner ·	-12
is acronym	-34
is agency	-108
is all house	-165
is all small	-47
is all strange	19
is all writer	-138
is and	84
is bare	-29
is camel	25
is city	-53
is city first	21
is city last	-81
is company	116
is company where sure	55
is department first	-64
is department last	38
is digit	97
is dressed	-260
is first name	-236
is first names	-15
is head	14
is house	132
is house first	97
is house last	-21
is legal form	22
is lower	-38
is lower first	12
is owner	-26
is person	26
is platform	63
is shouted	30
is small first	-91
is small last	-6
is strange	-133
is strange first	-78
is strange last	-76
is the domain of board	-10
is the domain of desk	-10
is the domain of person	-36
is the domain of relay	-42
is the domain of robot	-13
is title	-105
is writer	-38
language de	-56
language en	17
language es	33
language fr	15
language it	64
language nl	-51
language pt	6
last 5	82
last ?	-2
last acquis	-11
last ada	-23
last ada!	-2
last adecco	-5
last advies	26
last advoca	17
last affairs	13
last ag	-42
last almacen	-6
last alta	38
last amrani	-4
last analyst	-26
last andina	3
last arbeit	-2
last archit	36
last armazem	-13
last assist	-2
last associ	-99
last aurora	3
last auswah	-2
last azul	7
last b	-24
last b.v	-30
last bank	44
last barreto	-2
last bell	-10
last bermejo	-14
last besche	-4
last bewerb	-12
last bio	17
last bosman	3
last brandt	-20
last brasil	-6
last bremen	-6
last brothe	19
last busine	-13
last caixa	-7
last calidad	-2
last callow	-2
last camargo	-4
last camille	-4
last cancel	-3
last candid	-15
last care	-4
last careers	-4
last carlier	-20
last castel	-6
last center	-25
last central	-6
last ceresio	6
last chiacc	-4
last cliente	-5
last cloud	-11
last co	-57
last college	13
last comple	-3
last concor	-5
last confir	-3
last conseil	-62
last constr	-6
last consul	-102
last consult	-45
last contab	-3
last cook	-5
last coordi	-5
last cordia	-38
last council	22
last county	9
last cuneo	-50
last d'entr	-2
last dados	3
last date	-3
last de	-4
last dekker	44
last delmas	-11
last depart	8
last design	-32
last develo	-7
last devops	-7
last digital	7
last direct	-3
last distri	7
last donner	-5
last dr	-50
last duarte	-10
last dutta	-19
last ebro	29
last eckert	-15
last educac	-18
last educat	-5
last el	-2
last elemen	-45
last ellery	4
last empleo	-16
last ende	-11
last energia	47
last energie	22
last energy	37
last engine	-27
last entrev	-5
last erfolg	-15
last espiga	4
last est	30
last ett	64
last example	-22
last execut	20
last fabbri	2
last fabre	-14
last falcao	8
last farms	3
last filhos	10
last fils	43
last financ	-20
last finch	-3
last fontana	4
last foods	14
last freight	12
last galli	19
last games	5
last garden	-24
last garnett	-4
last gatti	18
last gespra	-2
last gillet	2
last giulia	-3
last gmbh	25
last greco	-2
last group	-30
last groupe	-29
last grupo	-7
last gruppe	2
last gruse	-9
last grusse	-4
last guicha	5
last haddad	-4
last hall	-2
last health	-7
last herman	51
last hiring	-5
last home	-53
last hospit	49
last hotel	-6
last hotels	-19
last house	-26
last housing	-3
last hr	8
last i	-14
last ii	-17
last indust	-3
last insura	10
last interim	-9
last interv	-2
last it	-8
last java	-2
last jobs	-11
last julien	-5
last juridi	6
last kalend	-2
last karrie	-2
last kassel	10
last kessel	33
last kg	8
last kim	-13
last kuipers	2
last la	-2
last lab	59
last labora	-3
last labs	62
last lane	-67
last lavoro	-33
last lead	-33
last leblond	10
last legale	-3
last linde	2
last lindgr	-11
last llp	38
last logist	19
last loja	-26
last longo	15
last ltd	45
last lubke	8
last lugo	6
last luna	2
last lund	-11
last m	-6
last maes	4
last manager	-2
last manute	-2
last mar	5
last marche	31
last market	-4
last markt	2
last martin	20
last matteo	-5
last meccan	-2
last medical	-12
last merlin	10
last metall	13
last mittwo	-7
last modena	-86
last monday	-8
last montel	5
last moreno	-16
last moretti	16
last museum	-6
last mutual	12
last mwangi	30
last nachri	-9
last neuss	11
last nord	81
last norte	50
last oferta	-2
last office	7
last operac	-2
last operat	-9
last orbita	-2
last organi	-11
last ostend	35
last owner	-2
last pacheco	-2
last page	23
last palma	31
last parisi	13
last partne	-81
last partner	-18
last pcp	-3
last perrin	-2
last person	-64
last pizarro	5
last planner	-8
last plata	4
last pleno	-38
last plus	115
last pohl	32
last porto	2
last positi	-2
last postul	-13
last prado	-13
last price	38
last prieto	-2
last produc	-3
last product	-5
last qualid	-3
last qualite	-2
last quill	49
last r	-5
last rail	9
last recrui	22
last recrut	-6
last reimers	4
last reliab	-2
last rennes	-4
last resear	-13
last resour	-5
last retail	7
last rh	18
last ria	-6
last riesgos	-3
last rinaldi	32
last riva	-10
last robledo	3
last roboti	-8
last role	-7
last roofing	7
last roth	-54
last rousset	-8
last sado	26
last saint	-4
last saint-	16
last sainte	34
last sala	-2
last san	-3
last santa	-2
last sante	34
last saude	37
last schedu	-11
last school	40
last schritt	-3
last scient	-3
last se	-22
last search	72
last secret	-7
last segret	-17
last selecc	-6
last select	5
last seleti	-16
last selezi	-10
last senior	-36
last serra	-24
last servic	-37
last service	31
last smartr	-3
last softwa	-48
last sohne	44
last sol	90
last solar	25
last specia	-16
last srl	8
last st	-2
last staff	-21
last staffi	-37
last stelle	-5
last stone	6
last strass	4
last street	-5
last studio	22
last success	-15
last sud	28
last sul	72
last superi	-5
last sur	20
last talent	-20
last talento	8
last tandem	5
last teacher	-3
last team	-7
last tech	50
last techni	-69
last technik	31
last telefo	-7
last tessier	3
last testa	2
last thacke	-3
last transp	40
last trento	-9
last trust	49
last tuesday	-11
last type	-15
last uitzend	-61
last ulm	4
last update	-7
last v	27
last valdes	3
last vale	27
last valmera	87
last vega	71
last verde	13
last verstu	-7
last vidal	34
last video	-5
last villa	-5
last vogt	-3
last vorste	-3
last vos	5
last weidner	9
last werving	-9
last wieland	-3
last woche	-7
last writer	-10
last zeit	-7
last zonen	20
last zuid	7
letters 0	-39
letters 1	-143
letters 2	-71
letters 3	-33
letters 4	-4
letters 5	62
letters 6	45
letters 7	51
letters 8	91
letters 9	68
line 0 of signature	-10
line 1 of signature	31
line 2 of signature	73
line 3 of signature	-68
line 4 of signature	-16
line 5 of signature	12
line of body	68
line of display	-113
line of event	-5
line of organizer	-21
line of quoted	-3
line of signature	28
line of subject	-80
longer as often	-8
longer rarer	43
looks like a house	79
looks like a house agency	-6
looks like a house agency fit	-23
looks like a house agency strange	16
looks like a house board	83
looks like a house desk	-35
looks like a house owner	-7
looks like a house person	33
looks like a house relay	19
looks like a house robot	-15
looks like a long name	25
looks like a long name agency	-8
looks like a long name agency fit	-39
looks like a long name agency strange	31
looks like a long name board	19
looks like a long name relay	4
looks like a long name robot	5
looks like a name	9
looks like a name agency	47
looks like a name agency fit	63
looks like a name agency strange	-16
looks like a name board	36
looks like a name desk	5
looks like a name person	-39
looks like a name private	-16
looks like a name relay	58
looks like a name robot	-36
more (	11
more )	-36
more <	-104
more >	-34
never alone	40
no label	-47
no longer	34
none	-29
none ack	24
none cancellation	21
none de	56
none en	-17
none es	-33
none fr	-15
none invite	9
none it	-64
none nl	51
none offer	-47
none proposal	14
none pt	-6
none rejection	-54
none reply	53
none reschedule	-49
none unruled	166
not told	-71
nowhere	-41
part of told	-119
parts 0	-41
parts 1	30
parts 2	46
parts 3	9
parts 4	-16
piece of display	111
piece of display agency	-57
piece of display board	4
piece of display desk	99
piece of display owner	-5
piece of display person	-21
piece of display private	-24
piece of display relay	28
piece of display robot	30
piece of event	-4
piece of event person	-38
piece of location	-9
piece of location agency	-6
piece of location desk	-6
piece of location person	-4
piece of organizer	-20
piece of organizer person	-19
piece of signature	100
piece of signature agency	-104
piece of signature board	3
piece of signature desk	32
piece of signature person	41
piece of signature private	39
piece of signature relay	-78
piece of signature robot	64
piece of subject	56
piece of subject agency	-34
piece of subject board	-27
piece of subject desk	-11
piece of subject owner	6
piece of subject person	31
piece of subject private	-5
piece of subject relay	23
piece of subject robot	38
places 0	-41
places 1	-47
places 2	15
places 3	74
places some	27
q< :	-11
q< : ¶	-5
q< ecrit	-3
q< job	22
q< re	-3
q< subject	-6
q< subject :	-6
q< the	-9
q< to	-7
q< to :	-7
q< ¶	-13
q<| (	-10
q<| :	-16
q<| ?	8
q<| a	4
q<| at	26
q<| ¶	-12
q>0 )	-9
q>0 ,	-5
q>0 .	27
q>0 :	-4
q>0 <	-3
q>0 ¶	-12
q>1 subject	-6
q>1 thank	-3
q>1 ¶	-3
s< )	-5
s< ,	-8
s< -	-24
s< /	-9
s< :	35
s< : entrev	-3
s< [	5
s< a	-8
s< about	-8
s< ada	-18
s< analis	-12
s< analis de	-11
s< analyst	13
s< applic	-40
s< applic for	-6
s< applic to	-17
s< applyi	6
s< applyi to	8
s< assist	-23
s< associ	-7
s< at	-4
s< bei	33
s< bewerb	-8
s< bewerb als	-4
s< bewerb bei	9
s< bij	-48
s< call	16
s< cancel	12
s< candid	22
s< candid a	-5
s< candid chez	35
s< chat	-13
s< chat with	-11
s< colloq	31
s< colloq presso	15
s< com	13
s< com a	15
s< con	-3
s< confer	13
s< confir	4
s< confir -	7
s< confir :	-8
s< custom	14
s< d	-4
s< data	8
s< de	-26
s< engine	-10
s< engine (	-3
s< entret	24
s< entret chez	10
s< entrev	38
s< entrev -	-14
s< entrev con	4
s< entrev en	47
s< evento	-8
s< example	-34
s< example -	-8
s< for	-13
s< fur	-13
s< gerente	-4
s< hiring	-3
s< hr	-37
s< ihr	23
s< in	-16
s< indeed	-6
s< indeed :	-6
s< interv	62
s< interv -	-5
s< interv :	-3
s< interv for	-6
s< interv with	55
s< je	21
s< kennis	-35
s< la	6
s< letter	17
s< manager	-14
s< manager ,	-24
s< market	10
s< nachst	-7
s< next	12
s< offer	7
s< on	-3
s< onsite	9
s< para	-48
s< pm	-30
s< postul	-6
s< postul a	-4
s< product	-20
s< propos	-22
s< receiv	-19
s< round	13
s< schedu	32
s< schedu -	-5
s< schritt	-7
s< scient	-54
s< senior	-4
s< sent	16
s< sent to	17
s< sollic	13
s< sollic bij	15
s< status	-7
s< steht	29
s< steht :	29
s< techni	-4
s< tecnico	-7
s< termin	35
s< to	-27
s< tu	-4
s< tua	-45
s< tuo	27
s< update	-6
s< vaga	-14
s< video	-40
s< vorste	31
s< votre	58
s< w	55
s< w /	55
s< was	17
s< with	-6
s< your	38
s< |	-11
s<|	-33
s<| &	-10
s<| (	7
s<| ,	-150
s<| -	-83
s<| /	49
s<| :	-58
s<| @	23
s<| [	5
s<| a	-16
s<| als	-5
s<| at	-7
s<| avec	3
s<| bei	49
s<| bewerb	-5
s<| bij	104
s<| candid	-16
s<| chez	62
s<| con	11
s<| da	-47
s<| de	-98
s<| der	5
s<| do	-4
s<| en	57
s<| entret	57
s<| entrev	20
s<| for	-38
s<| from	21
s<| in	-18
s<| interv	-13
s<| na	8
s<| per	3
s<| presso	28
s<| sollic	-4
s<| stelle	-9
s<| to	7
s<| und	-13
s<| ux	-3
s<| vaga	-14
s<| vorste	-6
s<| with	76
s<| x	7
s<| your	9
s<| zu	49
s<| |	-33
s>0 !	8
s>0 (	-8
s>0 )	-11
s>0 ,	-73
s>0 -	37
s>0 .	-7
s>0 <	10
s>0 ?	-8
s>0 @	-10
s>0 ]	5
s>0 am	33
s>0 analyst	-3
s>0 applic	23
s>0 call	-6
s>0 colloq	-6
s>0 de	-16
s>0 del	-3
s>0 e	10
s>0 engine	-3
s>0 entrev	-3
s>0 has	-4
s>0 in	-4
s>0 interv	31
s>0 is	5
s>0 manager	-6
s>0 morgen	19
s>0 offer	-10
s>0 on	9
s>0 onsite	11
s>0 partner	-3
s>0 per	-4
s>0 role	-35
s>0 sobre	-3
s>0 specia	-3
s>0 tecnico	-4
s>0 tu	-6
s>0 writer	-3
s>0 x	8
s>0 |	39
s>1 !	-8
s>1 (	-5
s>1 ,	-6
s>1 -	-37
s>1 :	-18
s>1 >	10
s>1 ?	-4
s>1 a	-6
s>1 about	-6
s>1 availa	13
s>1 candid	-7
s>1 colloq	-7
s>1 confir	61
s>1 contab	10
s>1 coordi	-4
s>1 de	-4
s>1 deine	6
s>1 el	6
s>1 enferm	-3
s>1 entret	-9
s>1 entrev	-42
s>1 fintual	-3
s>1 incont	-7
s>1 ingeni	9
s>1 interv	34
s>1 intro	-14
s>1 is	26
s>1 je	9
s>1 m	-7
s>1 monday	18
s>1 on	-5
s>1 pflege	16
s>1 ref.	-6
s>1 schedu	-18
s>1 staff	36
s>1 te	18
s>1 to	-8
s>1 tomorr	3
s>1 with	14
s>1 you	-6
s>1 your	-14
s>|	70
shorter oftener	44
sometimes alone	45
told	251
vote after	13
vote after agency	-29
vote after is another	-4
vote after is another agency	16
vote after is another fit agency	-6
vote after is another fit person	-35
vote after most	14
vote agency	-20
vote agency amount	-20
vote agency most	-20
vote begins ruled	42
vote beside ruled	-84
vote client	45
vote client agency	10
vote client amount	36
vote client is another	-13
vote client is another agency	-5
vote client is another fit agency	-4
vote client is another fit person	-12
vote client most	45
vote display	27
vote display agency	-30
vote display amount	-11
vote display most	27
vote ends ruled	-50
vote footer	4
vote footer most	4
vote formed	-3
vote formed agency	-40
vote formed most	-3
vote history	42
vote history amount	21
vote history most	42
vote holds ruled	27
vote in ruled	-20
vote inside ruled	-13
vote label	-28
vote label agency	56
vote label amount	-14
vote label most	-28
vote led	-4
vote led agency	9
vote led amount	17
vote led is another	-36
vote led is another agency	-4
vote led is another fit agency	-19
vote led is another fit desk	-45
vote led is another fit person	-4
vote led is another fit robot	-4
vote led most	5
vote listed agency	-3
vote listed is another	-5
vote named	60
vote named agency	-41
vote named amount	88
vote named most	38
vote none	-65
vote own agency	-12
vote own amount	-69
vote own most	6
vote rule	40
vote rule agency	30
vote rule amount	40
vote rule desk	-11
vote rule most	40
vote rule owner	4
vote rule private	7
vote rule relay	65
vote rule robot	-23
vote ruled begins it	43
vote ruled ends it	-50
vote ruled inside it	35
vote signed	6
vote signed agency	-12
vote signed amount	-7
vote signed most	-14
vote spelled	-3
vote spelled agency	36
vote spelled most	-3
vote subject	-14
vote subject agency	-20
vote subject amount	11
vote subject most	-14
vote tenant	40
vote tenant agency	36
vote tenant amount	32
vote tenant is another	-17
vote tenant is another agency	-17
vote tenant most	40
vote unruled	-24
words 1	-76
words 2	-5
words 3	8
words 4	41
words 5	-11
words 6	71
"""
