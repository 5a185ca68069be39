"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	26
< ! ¶	-4
< "	-13
< &	25
< (	-44
< )	-37
< ) ,	-17
< ) .	-6
< ) with	9
< ) ¶	-7
< *	-6
< ,	-3
< , a	26
< , da	29
< , de	57
< , der	-5
< , die	43
< , ein	-4
< , en	13
< , la	-30
< , no	-7
< , soy	-22
< , the	-13
< , van	18
< , von	18
< , ¶	-11
< -	-7
< .	-22
< /	-4
< 00	-34
< 1	-17
< 1 ¶	-6
< 1.	-6
< 10.00	-5
< 12	-6
< 15	-12
< 15 ¶	-5
< 16	-3
< 20	-10
< 2024	-7
< 2025	-11
< 2025 ¶	-3
< 3	-7
< 30	-18
< 30 ¶	-13
< 30.	-3
< 45	-9
< 59	-3
< 7	-6
< 8	-15
< 9	6
< :	-26
< : the	7
< : ¶	-13
< ?	-76
< @	11
< a	-53
< a empresa	22
< a la	27
< a vaga	-4
< a.	-12
< aan	-7
< aan de	-3
< about	-34
< about the	-33
< ada	139
< ada !	-11
< ada ,	64
< ada -	12
< addetta	55
< admini	18
< all	32
< als	28
< am	-11
< an	-3
< analis	-24
< analis de	-19
< analist	5
< analyst ,	-19
< analyst ¶	4
< analyt	4
< anbei	-4
< and	-6
< announ	-24
< antes	-3
< applic	-11
< applic for	-5
< applied	-12
< applyi	-17
< archit	5
< as	16
< assist	-46
< associ	-10
< at	-47
< at our	-5
< at the	-7
< attach	4
< attest	-6
< au	62
< auf	-8
< auf der	-5
< auftrag	11
< august	-6
< aus	-12
< aus der	-11
< auxili	-4
< availa	-25
< avec	-10
< ayunta	-5
< ayunta de	-5
< back	24
< back from	23
< bakels	-17
< be	-7
< be meeting	-3
< beatriz	-23
< before	-3
< behalf	38
< behalf of	33
< bei	48
< bei der	37
< besetz der	-3
< bestat	-5
< bewerb	4
< bewerb als	-7
< bij	11
< bij meneer	-4
< bis	-10
< bitte	-3
< blocca	-3
< bonjour	56
< booked	39
< buenas	4
< buongi	52
< buro	-4
< buyer	7
< by	-7
< call	17
< cancel	-12
< candid	-46
< candid a	-34
< candid per	-4
< cargo	-5
< casa	-48
< ce	-3
< cerchi	14
< chat	-3
< chez	25
< chieda	-5
< ciao	12
< client	57
< cliente	61
< cliente ,	69
< clinic	3
< collab	3
< colloq	-5
< com	27
< com a	47
< com o	-9
< come	-40
< comerc	19
< commer	4
< commit	-9
< commun	8
< compra	5
< compre	11
< comune	-3
< comune di	-3
< comuni	-3
< con	-34
< concur	-15
< conduc	3
< confer	16
< confir	24
< congra	16
< congra !	16
< consul	4
< contab	14
< contra	12
< conver	-21
< convoc	7
< cook	-3
< correc	3
< cv	-5
< d	-4
< d )	-5
< d'agent	-4
< d'avoir	12
< da	-21
< dag	-6
< dank	-16
< danke	-5
< das	10
< dass	-3
< dat	6
< data	47
< days	26
< days.	-4
< de	20
< de functie	-33
< de grupo	-4
< de la	-17
< decisi	-29
< dein	66
< deine	-6
< del	-3
< del gruppo	-7
< den	-7
< depart	-12
< der	-4
< der positi	-3
< desenv	-3
< design	4
< develo	12
< devops	11
< di	3
< dia	-11
< dia ,	-10
< dich	29
< die	17
< die firma	40
< dienst	15
< diese	-3
< dir	-15
< direct	17
< direct ,	-11
< dirk	-15
< do	7
< docume	20
< door.	6
< dr.	-6
< du	6
< du groupe	-17
< e	-19
< e a	-11
< edt	-4
< een	38
< ein	-11
< eine	-3
< einem	-18
< einen	-4
< ejecut	-21
< ejecut de	-21
< el	-10
< em	-9
< employ	17
< employ :	22
< empresa	-37
< empresa de	-42
< en	-17
< en el	-10
< en la	3
< encore	48
< ende	-4
< ende nachst	-3
< energie	11
< engine	-21
< engine (	-3
< engine ,	-17
< entre	-5
< entrep	-3
< entret	28
< entret chez	29
< entrev	6
< entrev con	18
< entrev en	10
< entrev para	-3
< entro	-5
< entsch	-11
< enviad	-3
< enviada	3
< erfahr	-13
< es	-14
< esta	-3
< et	-14
< ete	3
< event	-3
< example	-19
< example ,	3
< execut	-13
< f	31
< fachbe	22
< farmac	10
< filiale	-29
< final	4
< financ	6
< finanz	-12
< first	-3
< fiscal	7
< floor	-4
< foi	4
< follow	-6
< for	-42
< for our	-3
< for the	-27
< for your	24
< from	-3
< full	-6
< funcao	-26
< funcao de	-17
< functie	-8
< functie van	-4
< funzio	4
< fur	-21
< fur andere	-3
< fur deine	-13
< fur die	-5
< fur ihren	-3
< furs	-3
< gente	5
< gerente	-6
< gern	-9
< gespra	3
< gesprek	24
< gesprek bij	26
< gestern	-7
< gestio	-3
< gleich	-4
< gmbh	-4
< good	5
< google	-11
< grade	-11
< groep	-35
< groep ¶	-35
< growth	4
< grupo	-3
< gruse	-3
< gut	-3
< gute	5
< ha	3
< haben	-8
< hat	47
< hat die	-3
< he	26
< head	-3
< head of	-3
< heard	23
< helaas	14
< helaas heeft	14
< here	3
< herr	49
< het	-41
< heute	-29
< hi	-22
< hiring	20
< ho	31
< hola	41
< hospit	-3
< hotel	-32
< humain	6
< humain ¶	6
< human	31
< ich	-14
< iemand	-3
< ihnen	-5
< ihr	-20
< ihre	-7
< ik	-8
< il	-4
< il nostro	-15
< im	49
< in	-3
< in at	38
< in der	37
< in die	-3
< in unserem	-7
< indust	-3
< ines	9
< infeli	17
< inform	30
< inscri	-3
< instal	-8
< intere	112
< intere an	29
< intere in	78
< intere na	9
< interes	43
< interes en	43
< interv	-14
< interv :	-26
< interv for	-34
< interv with	48
< intro	3
< inviata	5
< inviati	16
< inviati a	16
< invita	5
< is	7
< ist im	-4
< je	56
< job	-13
< job :	-7
< junior	11
< kennen	-17
< kennis	11
< know	9
< kolleg	16
< kommen	-5
< kunde	3
< kunden	-20
< l'azie	-4
< l'inte	6
< la	16
< la empresa	26
< la oferta	-25
< la societe	29
< labora	6
< las	-8
< le	28
< lead	36
< leider	54
< lieu	-5
< lieu :	-3
< livello	-3
< local	-7
< local :	-5
< locati	-28
< locati :	-26
< locatie	10
< loja	-50
< lovely	73
< lugar	-3
< m.	3
< mainte	3
< mais	-3
< manager ,	-46
< manager ¶	15
< mandan	40
< mandant	-3
< manufa	-4
< market	13
< marzo.	-4
< maschi	-18
< matteo	3
< me	-5
< medical	4
< meet	-18
< meet with	-14
< mein	52
< mi	7
< mijn	40
< mijn opdrac	40
< min	-8
< minuto	-7
< mio	5
< mir	-8
< mit	-5
< mit unserem	-29
< mitgli	-5
< mochte	-4
< mon client	5
< monate	-8
< montag	-4
< munici	-7
< munici de	-7
< my	29
< my client	32
< na	22
< naar	-4
< nach	-7
< nach dem	-4
< nachri	4
< namen	6
< namen der	8
< net	62
< new	-5
< news	80
< news ,	74
< next	5
< nicht	-8
< nieuws	6
< no	54
< noch	-14
< nome	3
< nos	-6
< nosso	55
< nostro	15
< notre	51
< nous	-3
< nuestr	-3
< o	18
< of	-10
< oferta	-27
< oferta de	-6
< offer	-3
< office	-7
< officer	-5
< om	-4
< on	-43
< on the	-38
< onderd	-53
< ons	9
< onsite	-4
< onze	25
< op	50
< opdrac	15
< opening	-22
< operad	-5
< operad de	-4
< operat	13
< organi	-13
< ort	44
< our	10
< panel	-3
< par	78
< para	-14
< part	-5
< parte	41
< pela	-3
< people	9
< per	-36
< phone	10
< pizarro	-41
< place	-48
< planner	3
< pleno	34
< pleno na	35
< pm	-33
< portal	-38
< portez	17
< portez a	17
< portfo	-12
< posicao	-3
< posici	-4
< positi	-20
< positi :	-21
< positi at	16
< positi of	-13
< posizi	-14
< posizi di	-10
< post	-4
< post of	-4
< poste	-28
< poste d'	-13
< poste de	-10
< postul	-25
< postule	11
< postule chez	12
< pour	-17
< pra	-3
< presen	-8
< presso	6
< presso la	4
< proces	-7
< proceso	-5
< proceso de	-3
< produc	-4
< product	8
< prof.	-7
< profil	5
< progra	3
< projet	23
< puesto	-4
< qa	25
< quer	-4
< recept	-5
< recrui	37
< recrui der	-19
< recrut	24
< refere	-11
< regist	-3
< report	-5
< resche	-4
< resear	-40
< respon	9
< ressou	6
< resume	-4
< rh	5
< role	-19
< role of	-5
< role.	-8
< rua	-3
< ruckme	28
< run	12
< ruolo	-5
< ruolo di	-4
< sala	3
< saludos	-3
< sara	-4
< schon	-9
< scient	-11
< screen	-5
< se	-6
< search	-8
< sehr	-16
< sein	42
< select	19
< seleti	-3
< selezi	22
< selezi per	3
< senior	3
< sent	20
< sent to	23
< servic	-3
< service	16
< set	26
< settim	7
< seu	7
< shift	-19
< shortl	6
< sich	16
< sie	-26
< siguie	-3
< site	-19
< so	6
< solici	5
< sollic	-3
< sorry	13
< sou	-35
< specia	45
< sprak	35
< sr.	11
< staff	-12
< stage	5
< stata	10
< stati	16
< stelle	15
< stelle als	-17
< stock	-3
< street	-8
< street ,	-8
< stuck	-3
< sua	-13
< success	17
< superv	16
< surf	-4
< talent	17
< talk	-6
< te	-3
< teacher	-26
< team	47
< team at	31
< teamle	14
< techni	5
< tecnica	-8
< tecnica de	-9
< tecnico	-9
< tecnico de	-7
< teleph	-5
< termin	-3
< test	-41
< the	-53
< time	-10
< time ,	-6
< title	-24
< title :	-4
< to	-70
< to the	-45
< trabal	18
< transm	-12
< transp	-16
< tu	31
< tua	-21
< tuo	4
< uber	-9
< uhr	-34
< uhr.	56
< um	9
< um die	18
< um etwas	-5
< uma	-5
< un	5
< und	-16
< und der	-11
< une	-3
< unfort	11
< unfort ,	12
< uns ,	8
< uns im	3
< unserem	70
< unseren	39
< untern	-16
< untern der	-16
< update	51
< update from	11
< us	-19
< uur	-9
< uur ¶	-8
< vacante	-5
< vacante de	-4
< vaga	-36
< vaga de	-25
< van	-59
< van de	-32
< venerd	77
< verstu	-3
< verwac	20
< verwac bij	20
< video	48
< virtual	21
< vogler	-6
< von	-5
< voor	-23
< vorbei	-7
< vorste	21
< vos	-7
< votre	31
< vous	17
< war	-6
< was	9
< we're	-22
< week	-14
< wegen	-3
< werden	-4
< were	10
< werving	24
< what	-8
< wie	-4
< wil	11
< wir	-19
< wir ihr	-5
< with	44
< with the	95
< woche	-5
< wurden	-6
< y	-13
< york	-6
< you for	-3
< you'll	18
< you'll meet	-7
< your	49
< zeugni	-20
< zoom	-9
< zu	-6
< |	5
< ¡	-5
< ¶	44
< ¶ -	-11
< ¶ a	71
< ¶ dein	-3
< ¶ deine	-3
< ¶ der	-10
< ¶ die	-26
< ¶ el	36
< ¶ im	-9
< ¶ la	23
< ¶ mein	-18
< ¶ namens	13
< ¶ o	46
< ¶ our	-6
< ¶ unser	-3
< ¶ your	-7
< ¶ |	-3
< ¶ ¡	-16
< ¶ ¶	-12
< ¶ ¿	-4
< ¶ •	-3
< ·	-5
<|	-54
<| !	-13
<| &	-12
<| (	20
<| )	-7
<| ,	68
<| -	-72
<| .	-20
<| :	-41
<| ?	-47
<| a	115
<| aan.	-3
<| ada	-3
<| admini	-3
<| afdeli	-3
<| als	-47
<| an	-24
<| and	-18
<| andere	-3
<| anderen	-39
<| announ	-22
<| at	139
<| au	7
<| auch	-7
<| bei	161
<| beim	26
<| bij	179
<| bis	-4
<| by	-4
<| camara	-4
<| chez	121
<| client	90
<| cliente	67
<| come	-5
<| comerc	-5
<| como	-10
<| con	39
<| conhec	-3
<| conosc	-3
<| conser	-8
<| consul	6
<| contro	-6
<| d'	-5
<| da	32
<| das	-8
<| dein	-10
<| deine	-19
<| del	-18
<| dem	-6
<| den	-8
<| der	10
<| des	-7
<| di	-31
<| dias.	-4
<| die	7
<| diese	-6
<| direct	22
<| dos	-4
<| dr	-10
<| dr.	-18
<| du	38
<| een	-8
<| ein	-14
<| eine	-5
<| einen	-6
<| einer	-14
<| el	27
<| empresa	84
<| en	110
<| entrev	4
<| et.	-3
<| etwas	-6
<| firma	95
<| for	-37
<| frau	-8
<| from	81
<| functie	-33
<| furs	-4
<| gemeen	-22
<| groupe	-17
<| grupo	-43
<| gruppo	-31
<| gs-	-7
<| harbor	-3
<| heeft	14
<| herr	-7
<| het	-3
<| heute	-3
<| hr	6
<| ihr	-12
<| ihre	-7
<| ihren	-4
<| im	-24
<| in	28
<| je	4
<| kunde	55
<| l'	14
<| l'avv.	-9
<| l'equi	10
<| la	59
<| le	49
<| les	33
<| mainte	-15
<| mardi.	-4
<| marzo.	-3
<| meccan	-4
<| meet	-7
<| meeting	-3
<| mein	-20
<| meneer	-4
<| met	41
<| mit	4
<| mme	-10
<| mr	-9
<| na	58
<| naar	35
<| nach	-10
<| nachst	-5
<| nachste	-15
<| namens	13
<| nhs	-3
<| no	42
<| nostro	-15
<| o	37
<| of	-21
<| oferta	-25
<| on	-91
<| opdrac	57
<| our	-26
<| para	-13
<| pela	11
<| positi	-9
<| pour	51
<| presso	70
<| recrui	10
<| role.	-9
<| servic	-5
<| service	-5
<| sich	54
<| sig.ra	-5
<| societe	29
<| soy	-22
<| the	-60
<| through	-11
<| to	15
<| ufficio	-38
<| und	-11
<| unser	-8
<| unsere	-14
<| unserem	-56
<| unseren	-12
<| unserer	-8
<| use	28
<| uur.	-5
<| ux	-5
<| vacatu	-6
<| vaga	-16
<| van	-72
<| verso	8
<| via	-4
<| video.	4
<| viel	-4
<| von	110
<| voor	21
<| vorste	3
<| vous.	-17
<| with	69
<| you.	-3
<| your	5
<| zum	-8
<| zur	-4
<| zwei	-5
<| |	-72
<| ¡	-17
<| ¶	33
<| ¿	-11
<| •	-3
>0 !	48
>0 &	-61
>0 (	-83
>0 )	12
>0 ,	-4
>0 -	-20
>0 .	-13
>0 /	-3
>0 1.	-4
>0 10	-4
>0 12	-5
>0 12.	-8
>0 16	-13
>0 2	-6
>0 30	-11
>0 4	-3
>0 5	-4
>0 8	-16
>0 :	-78
>0 ?	-33
>0 a	-9
>0 abbiamo	18
>0 acknow	4
>0 ada	-5
>0 adorou	12
>0 al	-4
>0 als	3
>0 am	-12
>0 an	-7
>0 analis	15
>0 ancora	53
>0 and	16
>0 anzubi	3
>0 applic	-5
>0 apprec	6
>0 arbeit	-9
>0 archit	-3
>0 associ	-10
>0 at	-21
>0 au	8
>0 avec	4
>0 bei	-16
>0 bestat	5
>0 beworb	4
>0 bij	-4
>0 bitten	-7
>0 brauch	35
>0 by	-13
>0 came	86
>0 candid	-3
>0 care	-5
>0 center	-14
>0 chance	-8
>0 chez	-7
>0 com	-6
>0 como	7
>0 con	-4
>0 confir	-3
>0 consul	-18
>0 county	-3
>0 dabei	5
>0 danken	-4
>0 dat	-18
>0 date	-14
>0 de	-51
>0 del	-82
>0 der	-11
>0 des	-16
>0 design	-7
>0 di	109
>0 dia	-3
>0 die	-3
>0 dinsdag	-3
>0 distri	-5
>0 do	-51
>0 du	-17
>0 e	-11
>0 een	-3
>0 eingeg	-11
>0 eingel	16
>0 el	-30
>0 elemen	-9
>0 employ	-20
>0 en	9
>0 energie	17
>0 engine	-7
>0 entsch	-40
>0 enviada	-4
>0 erwart	-3
>0 es	-3
>0 est	-13
>0 esta	-7
>0 et	3
>0 financ	-5
>0 findet	19
>0 foi	43
>0 foods	-9
>0 for	85
>0 freut	3
>0 fur	83
>0 gespro	15
>0 gmbh	4
>0 gostar	46
>0 groep	-3
>0 group	-3
>0 ha	28
>0 habe	13
>0 haben	16
>0 has	37
>0 hat	21
>0 hatte	-4
>0 have	21
>0 health	76
>0 hebben	24
>0 heeft	43
>0 hemos	12
>0 hiring	-6
>0 home	-4
>0 home.	-4
>0 hotels	-3
>0 house	-3
>0 i	27
>0 il	-3
>0 in	97
>0 indust	-3
>0 insura	9
>0 intere	26
>0 interv	7
>0 is	27
>0 ist	46
>0 it	-7
>0 je	-7
>0 kennen	7
>0 komt	16
>0 la	63
>0 las	-4
>0 le	14
>0 lead	-3
>0 les	15
>0 liegt	4
>0 liked	32
>0 logist	5
>0 make	-3
>0 manage	-5
>0 manager	-17
>0 me	-7
>0 medewe	-11
>0 media	-3
>0 medical	-4
>0 meet	28
>0 meldet	6
>0 mi	44
>0 mit	-42
>0 mit.	-4
>0 mochte	-5
>0 muito	-30
>0 mussen	-3
>0 na	-19
>0 nach	-3
>0 nachst	-6
>0 nao	-5
>0 nicht	-4
>0 no	-4
>0 noch	-20
>0 norte	-3
>0 o	-25
>0 of	-12
>0 office.	-3
>0 op	-5
>0 ostend	-3
>0 para	13
>0 per	11
>0 person	-10
>0 pleno	-3
>0 por	13
>0 positi	-58
>0 pour	44
>0 propon	21
>0 que	-6
>0 quer	46
>0 quiere	30
>0 recrui	-49
>0 revien	-4
>0 rh	10
>0 role	-39
>0 role.	-35
>0 se	65
>0 service	12
>0 sind	-14
>0 so	-5
>0 sono	3
>0 souhai	40
>0 specia	-3
>0 steht	30
>0 strass	-6
>0 su	-16
>0 sud	-6
>0 suerte	-4
>0 sul	-3
>0 sur	-4
>0 te	82
>0 the	-8
>0 this	33
>0 ti	25
>0 time	-3
>0 to	-20
>0 tomorr	7
>0 trust	-6
>0 tu	-3
>0 tus	-6
>0 um	13
>0 und	-31
>0 vacanc	-17
>0 vai	3
>0 vega	-4
>0 von	-4
>0 voor	19
>0 vorbei	-6
>0 vorreb	6
>0 vous	69
>0 want	77
>0 wants	24
>0 war	45
>0 waren	-12
>0 was	15
>0 we	4
>0 weiter	-12
>0 werden	4
>0 wil	93
>0 with	-21
>0 would	60
>0 wurde	33
>0 y	14
>0 you	-3
>0 your	-4
>0 zijn	-20
>0 zoek	-8
>0 zum	-3
>0 zur	-3
>0 |	-89
>0 ¶	5
>1 !	-25
>1 "	-4
>1 (	-3
>1 )	-18
>1 ,	-43
>1 -	-21
>1 .	-75
>1 /	-20
>1 1.	-3
>1 10	-13
>1 11	-8
>1 14	-13
>1 15	-5
>1 8	3
>1 :	15
>1 ?	-17
>1 adorou	-4
>1 agenda	-7
>1 als	12
>1 am	66
>1 analis	7
>1 and	19
>1 announ	28
>1 applic	3
>1 are	-5
>1 arrang	-25
>1 as	44
>1 asked	10
>1 aspetta	21
>1 at	-5
>1 ate	-3
>1 attend	22
>1 back	85
>1 been	27
>1 bei	14
>1 berlin	-6
>1 best	-3
>1 bien	3
>1 bitte	-5
>1 ca	-3
>1 can	4
>1 cancel	10
>1 case	5
>1 center	-8
>1 change	-12
>1 chiede	4
>1 com	8
>1 con	-8
>1 confer	9
>1 confir	5
>1 conoce	5
>1 could	7
>1 da	13
>1 dank	-4
>1 dann	-4
>1 data	-5
>1 date	-9
>1 datos	-5
>1 de	32
>1 decidi	-44
>1 del	-6
>1 delft	-16
>1 deligh	17
>1 der	-40
>1 di	-23
>1 die	42
>1 dienst	-5
>1 dinsdag	-25
>1 direct	-16
>1 distri	-4
>1 do	11
>1 du	-8
>1 e	-40
>1 een	29
>1 ein	-19
>1 eine	78
>1 einem	16
>1 einen	-9
>1 einer	5
>1 el	9
>1 elegido	12
>1 eles	4
>1 em	-5
>1 empresa	36
>1 en	-24
>1 entre	-25
>1 entrev	-4
>1 es	20
>1 escrib	27
>1 esta	-4
>1 et	13
>1 filiale	17
>1 finale	41
>1 frau	21
>1 friday	37
>1 fulda	7
>1 functie	4
>1 fundac	-9
>1 fur	-5
>1 gerente	24
>1 gespro	-4
>1 good	9
>1 gostar	8
>1 graag	5
>1 growth	8
>1 grupo	-10
>1 gruppo	69
>1 gusta	15
>1 ha	54
>1 has	-19
>1 hast.	4
>1 hat	32
>1 have	-11
>1 helaas	-39
>1 het	9
>1 hi	-6
>1 hiring	-4
>1 https	-11
>1 i	32
>1 i'll	-10
>1 ich	-38
>1 iets	35
>1 ihnen	4
>1 ihre	-31
>1 ik	-4
>1 il	-7
>1 im	-6
>1 in	-30
>1 incont	-5
>1 indust	17
>1 inform	6
>1 interv	-4
>1 invited	7
>1 is	18
>1 it	-46
>1 j'ai	8
>1 je	109
>1 jeudi	9
>1 job	-7
>1 jueves	12
>1 kan	-7
>1 komt	-12
>1 la	11
>1 le	14
>1 lena	-6
>1 lhe	-5
>1 like	62
>1 logist	-5
>1 loved	16
>1 lundi	-28
>1 maandag	-17
>1 make	-4
>1 manager	-8
>1 manana	-6
>1 march	-9
>1 martedi	-12
>1 me	-7
>1 melden	-5
>1 mercol	21
>1 mir	11
>1 molest	-4
>1 monday	33
>1 montag	-4
>1 morgen	18
>1 morning	34
>1 na	-7
>1 nantes	34
>1 nao	18
>1 net	36
>1 niets	18
>1 no	48
>1 noch	29
>1 nos	-4
>1 nosso	-36
>1 nostro	4
>1 not	13
>1 notifi	6
>1 nous	5
>1 now	-6
>1 o	11
>1 on	5
>1 onderd	55
>1 operat	-80
>1 outra	7
>1 partic	-15
>1 partner	-51
>1 person	13
>1 pick	-9
>1 please	-19
>1 por	42
>1 portla	9
>1 positi	-13
>1 pour	28
>1 product	27
>1 propos	12
>1 propose	17
>1 qualite	15
>1 quarta	15
>1 que	-4
>1 queda	5
>1 quiere	7
>1 quinta	40
>1 r	-6
>1 read	9
>1 ref.	-6
>1 reponse	-7
>1 report	-12
>1 req	-22
>1 respon	-8
>1 rivede	25
>1 santos	8
>1 scelto	23
>1 se	22
>1 seguim	-12
>1 selecc	23
>1 sent	16
>1 servic	12
>1 set	-8
>1 si	-7
>1 sich	19
>1 sie	-8
>1 sind	-8
>1 sohne	-10
>1 sono	-5
>1 sorry	-5
>1 souhai	4
>1 stata	12
>1 su	-19
>1 take	-6
>1 team	24
>1 teleph	12
>1 terca	-17
>1 thank	-31
>1 the	34
>1 they	25
>1 this	-6
>1 thursd	9
>1 ti	-4
>1 time	-4
>1 to	19
>1 tomorr	-4
>1 tuesday	19
>1 u	-12
>1 uber	-9
>1 um	-4
>1 una	-5
>1 und	-8
>1 uns	-4
>1 venerdi	8
>1 vers	-4
>1 verte	25
>1 vimos	-7
>1 voce	5
>1 von	38
>1 voor	14
>1 vos	-8
>1 votre	7
>1 vous	45
>1 wann	-6
>1 was	-9
>1 we	74
>1 we'd	-24
>1 we'll	4
>1 wednes	-67
>1 weiter	-4
>1 wij	-12
>1 wir	49
>1 wird	-14
>1 with	-11
>1 woche	-10
>1 would	-4
>1 y	-5
>1 you	34
>1 your	51
>1 ze	29
>1 zoeken	-8
>1 |	-16
>1 ¡	-5
>1 ¶	-13
>1 ·	16
>1 •	-11
a house is another	-91
a house is another agency	25
a house is another fit agency	28
a house is another fit desk	-75
a house is another fit person	-94
a house is another fit relay	75
a house is another fit robot	-20
a long name is another	-13
a long name is another agency	-74
a long name is another fit agency	-10
a long name is another fit desk	71
a long name is another fit owner	29
a long name is another fit person	31
a long name is another fit relay	25
a long name is another fit robot	13
a name is another	-18
a name is another agency	8
a name is another fit agency	-12
a name is another fit desk	46
a name is another fit owner	18
a name is another fit person	6
a name is another fit private	7
a name is another fit relay	27
a name is another fit robot	26
alone	47
always more (	-20
always more )	-4
always more <	-14
always more >	-124
cut before &	-51
cut before -	-10
cut before a department	22
cut before a first name	-8
cut before a head	-87
cut before a house	-12
cut before ada	-5
cut before advies	-24
cut before ag	27
cut before alta	-27
cut before am	44
cut before and	-16
cut before another	9
cut before archit	-4
cut before associ	8
cut before at	-38
cut before azul	-4
cut before b.v.	4
cut before bio	-18
cut before bremen	71
cut before by	-4
cut before care	58
cut before careers	54
cut before center	-14
cut before concor	11
cut before conseil	-12
cut before da	-4
cut before de	-70
cut before del	-85
cut before depart	-39
cut before des	-21
cut before design	-4
cut before di	112
cut before distri	-7
cut before do	-55
cut before du	-20
cut before e	-51
cut before elemen	-9
cut before empleo	15
cut before en	-6
cut before energie	25
cut before engine	-8
cut before est	-14
cut before execut	19
cut before financ	-6
cut before foods	-13
cut before for	72
cut before founda	-22
cut before fur	-36
cut before games	-5
cut before gatti	-8
cut before ggmbh	75
cut before gmbh	63
cut before group	-16
cut before health	68
cut before hiring	44
cut before home	-9
cut before hospit	-6
cut before house	-4
cut before hr	13
cut before human	32
cut before i	27
cut before im	-6
cut before in	85
cut before insura	11
cut before interv	67
cut before la	4
cut before labs	-8
cut before lead	-6
cut before llp	7
cut before logist	-11
cut before manager	-32
cut before media	-4
cut before medical	-4
cut before nhs	-16
cut before nord	-41
cut before norte	-4
cut before of	-20
cut before office	27
cut before para	27
cut before partne	14
cut before people	33
cut before per	21
cut before person	20
cut before pleno	-4
cut before plus	-4
cut before recrui	46
cut before recrut	-15
cut before retail	-4
cut before rh	-24
cut before road	-13
cut before s.p.a.	6
cut before s.r.l.	17
cut before schedu	9
cut before school	-5
cut before se	-16
cut before search	-62
cut before selecc	-14
cut before selezi	-4
cut before service	13
cut before softwa	-12
cut before solar	-4
cut before specia	-4
cut before staffi	83
cut before strass	-6
cut before studio	-17
cut before sud	-10
cut before sul	-5
cut before sur	-5
cut before talent	66
cut before team	-17
cut before tech	-37
cut before techno	10
cut before trust	-29
cut before und	-32
cut before univer	-6
cut before vega	-5
cut before y	-13
cut before zuid	-4
cut before zur	-4
cut behind &	-38
cut behind a	61
cut behind a department	52
cut behind a first name	-72
cut behind a head	-50
cut behind a house	-24
cut behind ada	-4
cut behind adecco	-4
cut behind an	39
cut behind and	-17
cut behind announ	-4
cut behind another	30
cut behind at	99
cut behind bar	-7
cut behind bewerb	-6
cut behind camara	-14
cut behind comerc	-6
cut behind con	-16
cut behind conser	-8
cut behind contro	-8
cut behind de	-100
cut behind dein	39
cut behind del	28
cut behind der	-10
cut behind des	-20
cut behind di	-15
cut behind die	-4
cut behind direct	84
cut behind do	-10
cut behind dos	-4
cut behind dr	-10
cut behind dr.	-18
cut behind ein	-6
cut behind el	34
cut behind en	88
cut behind entret	14
cut behind equipe	-22
cut behind equipo	-10
cut behind firma	145
cut behind for	-22
cut behind frau	-6
cut behind fur	-31
cut behind gemeen	-18
cut behind groupe	-28
cut behind grupo	-9
cut behind gruppo	-13
cut behind gs-	-9
cut behind hartwe	-6
cut behind herr	-8
cut behind housing	-8
cut behind hr	-39
cut behind ihr	-10
cut behind il	-4
cut behind im	-10
cut behind in	-21
cut behind interv	13
cut behind karrie	5
cut behind kunde	55
cut behind kunden	92
cut behind l'equi	-24
cut behind le	7
cut behind les	-22
cut behind maison	-6
cut behind meccan	-4
cut behind mme	-13
cut behind mr	-9
cut behind nhs	-5
cut behind o	46
cut behind of	-14
cut behind our	-6
cut behind para	7
cut behind partner	14
cut behind per	9
cut behind person	43
cut behind positi	-4
cut behind reclut	4
cut behind recrui	66
cut behind recrut	29
cut behind rh	88
cut behind rrhh	8
cut behind segret	109
cut behind selecc	21
cut behind selezi	-5
cut behind senior	-16
cut behind servic	9
cut behind service	8
cut behind sollic	15
cut behind st	-6
cut behind stelle	-16
cut behind sticht	-13
cut behind team	12
cut behind the	-9
cut behind time	40
cut behind ufficio	-39
cut behind umane	18
cut behind und	-8
cut behind ux	-7
cut behind vaga	-16
cut behind van	17
cut behind von	142
cut behind vorste	-7
cut behind waters	-6
cut behind zum	-7
f< ! ¶	16
f< &	34
f< )	-39
f< ) ¶	-39
f< ,	-21
f< , ¶	15
f< -	-21
f< :	-4
f< a	-6
f< acquis	35
f< acquis |	4
f< admini	-4
f< admini ¶	-4
f< ainhoa	-4
f< alberto	-49
f< anja	20
f< annika	9
f< antunes	-13
f< antunes ¶	-12
f< arce	-25
f< arce ¶	-25
f< assist	9
f< bakker	-25
f< barreto	-14
f< barreto ¶	-14
f< bas	-12
f< beatriz	4
f< begona	7
f< bermejo	-11
f< bermejo ¶	-9
f< bertol	-45
f< bertol ¶	-45
f< besson	-12
f< besson ¶	-12
f< besten	-6
f< bethany	-23
f< birgit	16
f< boyle	-5
f< boyle ¶	-5
f< brandao	5
f< brandao ¶	5
f< brandt	-43
f< brandt ¶	-22
f< browser	-5
f< browser |	-5
f< bruno	5
f< busine	28
f< callow	7
f< callow ¶	8
f< camargo	-9
f< camargo ¶	-9
f< caniza	-10
f< caroli	22
f< carsten	8
f< caruso	-26
f< caruso ¶	-26
f< casa	-5
f< catari	-16
f< chiara	5
f< clara	10
f< consul	-92
f< consul ¶	-96
f< conti	13
f< conti ¶	13
f< coordi	14
f< cordia	-20
f< corinne	-8
f< craig	-23
f< culture	48
f< de	21
f< dein	56
f< dekker	-53
f< dekker ¶	-53
f< delphi	7
f< di	6
f< direct	-4
f< dirk	-20
f< duarte	-13
f< duarte ¶	-12
f< dutta	-29
f< dutta ¶	-29
f< dwight	-4
f< eckert	-10
f< eckert ¶	-11
f< eigenb	-4
f< eigenb der	-4
f< ein	-13
f< elisa	-31
f< en	5
f< equipe	-22
f< equipo	-10
f< escude	10
f< escude ¶	10
f< esther	-5
f< exampl	-4
f< fabre	-16
f< fabre ¶	-16
f< fabrice	-16
f< federi	11
f< femke	5
f< fernan	-7
f< figuei	-8
f< figuei ¶	-8
f< finch	-40
f< freund	-11
f< galli	8
f< galli ¶	8
f< gatti	-4
f< gemeen	-10
f< gente	4
f< gesa	-12
f< gestao	10
f< gijs	-25
f< giulia	9
f< gloria	11
f< gmbh	-8
f< gonzalo	-9
f< grant	-6
f< groet	-9
f< gruse	-16
f< gruse ¶	-21
f< grusen	22
f< guicha	6
f< guicha ¶	12
f< gustavo	-24
f< haddad	15
f< haddad ¶	15
f< hagen	-22
f< hagen ¶	-22
f< hannah	20
f< harriet	-62
f< haus	-12
f< haus des	-12
f< heike	-5
f< helder	-6
f< hilde	-9
f< holger	14
f< hr	48
f< hugo	5
f< human	15
f< humanos	8
f< humanos ¶	5
f< ihre	-6
f< ilaria	5
f< in	-5
f< ines	5
f< interc	18
f< jens	-22
f< joost	5
f< karim	-73
f< keisha	4
f< kessel	-27
f< kessel ¶	-27
f< kim	-14
f< koen	4
f< kowalke	11
f< kowalke ¶	11
f< kuipers	-22
f< kuipers ¶	-15
f< l'equi	63
f< lacroix	-13
f< lacroix ¶	-13
f< laura	-41
f< le	5
f< leiter	14
f< lena	-22
f< lg	24
f< lieke	-45
f< loic	11
f< lorena	5
f< luca	6
f< luciana	-14
f< maes	-26
f< maes ¶	-26
f< malte	-6
f< manager	12
f< manager ,	-15
f< manager ¶	22
f< managi	13
f< marcha	-18
f< marche	-4
f< marche ¶	-4
f< marcus	9
f< marieke	-27
f< marisol	12
f< marloes	13
f< marta	9
f< martina	10
f< maud	-18
f< moura	-5
f< moura ¶	-5
f< mwangi	-21
f< mwangi ¶	-18
f< nicola	-39
f< nuno	-20
f< nuria	-5
f< of	23
f< oliver	-19
f< operat	4
f< palaci	-33
f< palaci ¶	-33
f< paola	-46
f< parisi	-48
f< parisi ¶	-48
f< partner ,	19
f< partner ¶	-27
f< peixoto	-35
f< peixoto ¶	-35
f< people	15
f< perrine	4
f< person	78
f< person ,	41
f< person ¶	41
f< pessoas	9
f< pessoas ¶	9
f< pilar	-56
f< pohl	-6
f< postma ¶	-7
f< presto	7
f< pritch	-15
f< pritch ¶	-6
f< privacy	-13
f< privacy |	-13
f< quinte	-7
f< quinte ¶	-7
f< ralf	-12
f< raul	24
f< reclut	11
f< recrui	8
f< recrui ,	5
f< recrui |	-24
f< recrui ¶	-13
f< recrut	30
f< recrut ¶	31
f< recurs	8
f< regards	22
f< regist	38
f< reimers	7
f< reimers ¶	7
f< renata	-34
f< resour ¶	15
f< respon	6
f< rh	30
f< rh -	16
f< rh ¶	9
f< riccar	-18
f< risorse	4
f< robledo	-45
f< robledo ¶	-45
f< rodrigo	-4
f< rory	-7
f< rousset	-5
f< rousset ¶	-4
f< rrhh	6
f< ruben	-4
f< sabine	8
f< saluti	-7
f< saluti ¶	-5
f< sandra	12
f< sara	26
f< saskia	-29
f< school	-8
f< schout	-19
f< schout ¶	-19
f< secret	21
f< sekret	-5
f< selecc	30
f< selecc ¶	7
f< selezi	6
f< selezi ¶	11
f< senior	-70
f< sergio	-32
f< siebert	-13
f< siebert ¶	-13
f< silvia	-22
f< simona	-14
f< simone	-14
f< sincer	26
f< siquei	-19
f< sonia	-5
f< sophie	-30
f< specia	47
f< stadt	-4
f< stefan	18
f< stefano	7
f< strass	-5
f< strass ¶	-4
f< studio	10
f< sunil	-12
f< susana	-4
f< talent	72
f< talent @	18
f< talento	15
f< talento ,	8
f< team	21
f< team ¶	9
f< techni	-5
f< teresa	8
f< thacke	15
f< thacke ¶	15
f< the	16
f< thomas	-11
f< time	33
f< to	-5
f< tobias	-26
f< transp	-8
f< ufficio	18
f< umane	4
f< umane ¶	4
f< univer	-9
f< van	11
f< vera	19
f< vera ¶	12
f< verhoe	-7
f< verhoe ¶	-7
f< vermeu	6
f< vermeu ¶	6
f< vidal	-6
f< vidal ¶	-5
f< viele	-4
f< villa	4
f< villa ¶	4
f< vogler	-28
f< vogler ¶	-28
f< voss	-4
f< wendy	17
f< winslow	-17
f< winslow ¶	-17
f< wouters	-5
f< wouters ¶	-4
f< you	10
f< |	-30
f< ¶ de	-21
f< ¶ ein	-6
f< ¶ groupe	-17
f< ¶ ihr	7
f< ¶ recrui	-16
f< ¶ senior	-14
f< ¶ team	-24
f< ¶ ¶	28
f<|	64
f<| &	-19
f<| ,	92
f<| -	-29
f<| :	-28
f<| @	57
f<| a	-5
f<| at	15
f<| da	5
f<| de	-44
f<| dein	37
f<| der	-13
f<| des	-14
f<| dr.	-7
f<| ein	-6
f<| equipe	-22
f<| equipo	-10
f<| groupe	-20
f<| grupo	-5
f<| gruppo	-13
f<| housing	-8
f<| hr	-32
f<| ihr	7
f<| ihre	10
f<| l'equi	-39
f<| le	11
f<| person	20
f<| recrui	33
f<| recrut	45
f<| rh	45
f<| senior	-15
f<| service	9
f<| sticht	-12
f<| team	-11
f<| the	13
f<| und	-4
f<| van	-5
f<| ¶	48
f>0 !	-5
f>0 &	12
f>0 (	-27
f>0 )	-4
f>0 ,	10
f>0 -	-14
f>0 .	-12
f>0 :	-7
f>0 a	-39
f>0 advies	-24
f>0 associ	18
f>0 bio	-17
f>0 bremen	71
f>0 by	-4
f>0 capital	-6
f>0 care	63
f>0 company	-5
f>0 conseil	-11
f>0 de	-32
f>0 del	-4
f>0 depart	-39
f>0 di	-43
f>0 du	-5
f>0 e	-43
f>0 eg	16
f>0 execut	14
f>0 fur	-6
f>0 games	-4
f>0 gatti	-8
f>0 ggmbh	69
f>0 gmbh	51
f>0 group	-13
f>0 health	-6
f>0 hiring	15
f>0 hr	14
f>0 human	31
f>0 labs	-5
f>0 llp	5
f>0 manager	-4
f>0 of	-12
f>0 office	-12
f>0 partne	8
f>0 people	31
f>0 person	34
f>0 recrui	42
f>0 recrut	-19
f>0 rh	-43
f>0 s.p.a.	5
f>0 s.r.l.	13
f>0 saluti	-4
f>0 search	-62
f>0 selecc	-7
f>0 selezi	-4
f>0 softwa	-11
f>0 solar	-4
f>0 staffi	48
f>0 studio	-14
f>0 sud	-4
f>0 talent	7
f>0 team	48
f>0 tech	-35
f>0 trust	-6
f>0 und	-7
f>0 univer	12
f>0 werving	-15
f>0 wurde	-15
f>0 |	-137
f>0 ¶	-22
f>0 ·	18
f>1 &	-8
f>1 (	-25
f>1 +	-5
f>1 ,	-55
f>1 -	-35
f>1 12	5
f>1 a	8
f>1 acquis	32
f>1 associ	33
f>1 automa	-5
f>1 brandt	-12
f>1 bright	-27
f>1 cabinet	-21
f>1 co.	-4
f>1 der	5
f>1 downto	5
f>1 eigenb	25
f>1 ein	43
f>1 filiale	-12
f>1 gescha	6
f>1 gmbh	45
f>1 grupo	18
f>1 hr	-22
f>1 human	17
f>1 inc.	5
f>1 instit	14
f>1 la	-21
f>1 ltd	65
f>1 managi	-6
f>1 michael	-8
f>1 office	30
f>1 partne	-5
f>1 person	-24
f>1 princi	-9
f>1 recrui	11
f>1 resour	30
f>1 rh	-5
f>1 risorse	39
f>1 s.a.	4
f>1 school	30
f>1 search	20
f>1 sohne	-8
f>1 specia	-48
f>1 st.	4
f>1 sticht	51
f>1 sud	-5
f>1 sur	-4
f>1 t	15
f>1 talent	24
f>1 team	30
f>1 tel.	-29
f>1 und	-24
f>1 univer	-5
f>1 unsubs	7
f>1 verbun	-6
f>1 werke	-5
f>1 zentra	-13
f>1 |	25
f>1 ¶	-37
f>|	-19
first 11	-5
first 26	-4
first 3d	-4
first a	-36
first abraco	-14
first abschl	-9
first account	-18
first actual	-25
first ada	-6
first adecco	21
first admini	-22
first ag	-11
first agenzia	-4
first agrade	-23
first alder	9
first als	-5
first am	-8
first americ	26
first analis	-29
first analyst	-4
first analyt	-6
first announ	-28
first antunes	-10
first apothe	4
first applic	-7
first applied	-4
first arbeit	-6
first armazem	-5
first assess	-23
first assicu	6
first assist	-11
first associ	-14
first atelie	16
first atelier	11
first auftra	-30
first auriez	-4
first aurora	-4
first auswah	-5
first auto	23
first autoha	18
first autotr	8
first auxili	-6
first availa	-4
first avenue	58
first ayunta	66
first az	15
first backer	17
first bakels	26
first bakker	60
first bar	26
first barreto	-8
first bauste	-5
first bei	-13
first belle	-8
first bertol	-10
first bespre	-7
first bewerb	-8
first bezirk	27
first biblio	-4
first bis	-11
first bitte	-4
first boa	-5
first boise	16
first bonne	-11
first bonsoir	-4
first bosch	30
first bosman	-11
first boulan	13
first bouwbe	38
first brandao	-4
first bright	31
first bring	-8
first brothe	-5
first buongi	-11
first buro	-6
first c'est	-14
first ca	-4
first cabinet	-94
first caixa	-4
first calder	6
first calend	-7
first callow	43
first camara	26
first camargo	-17
first cambio	-12
first cancel	-42
first cantine	68
first cardiff	6
first carlier	-4
first carta	-6
first cartie	20
first casa	-27
first ccnl	-4
first centre	23
first centro	8
first cerami	19
first cita	-4
first city	-8
first cliente	-5
first clinic	-6
first clinica	53
first cliniq	19
first cloud	-4
first cobalt	26
first cobalto	27
first colegio	47
first colloq	-4
first comerc	-6
first commun	18
first comput	-4
first comune	18
first comuni	68
first conduc	-8
first confer	-9
first confid	-41
first confir	-54
first conseg	-11
first conser	19
first constr	14
first consul	-25
first content	-5
first contra	-27
first contro	-15
first convoc	-11
first coop	12
first cooper	5
first coorde	-4
first cordia	18
first corpor	-5
first cortic	7
first county	-5
first curric	-11
first custom	-20
first dag	-12
first dana	-20
first data	-36
first datens	-15
first de	85
first dein	-4
first dekker	15
first demand	-7
first den	-4
first depart	-30
first deutsc	48
first develo	-5
first die	-5
first dienst	-5
first diese	-13
first direct	-46
first dirett	-4
first disegn	-5
first dispon	-7
first distin	-4
first docume	-29
first downto	-4
first dr	-29
first due	-6
first dutta	7
first dwight	-4
first educac	-46
first eigenb	-20
first ein	-23
first einlad	-17
first einric	-11
first ejecut	-29
first el	-37
first elemen	-4
first elena	-7
first ende	-4
first energi	53
first energia	-19
first energie	-6
first engenh	-11
first engine	-35
first entrev	-14
first entsch	-5
first erfahr	-10
first escola	16
first estudio	9
first event	-29
first example	-7
first export	6
first f/h	-6
first fabbri	-14
first farmac	22
first farmal	11
first farmav	5
first feedba	-8
first figuei	-35
first financ	-14
first finance	-14
first finch	-42
first fintual	13
first firma	-41
first first	10
first fiscal	-10
first fondaz	19
first fontana	-48
first for	-9
first freund	-6
first fundac	24
first garage	-24
first garden	-5
first garnett	10
first gatti	-39
first geduld	-5
first gemeen	77
first gemein	41
first gerente	-8
first gescha	-5
first gesend	-4
first gespra	-4
first gillet	-14
first google	60
first groep	-55
first groetj	-23
first groupe	-78
first growth	-10
first grupo	-70
first gruppo	-101
first gs	-17
first gupy	-4
first h/f	-9
first hagen	22
first halden	8
first hallo	-4
first harbor	24
first hartwe	13
first haus	-20
first hays	93
first head	-25
first health	7
first helder	-4
first herzli	-9
first het	4
first hollis	-6
first hollow	7
first horario	-7
first hospit	4
first hotel	71
first hr	-22
first hypern	6
first i'm	-6
first il	-8
first indeed	-7
first indust	-4
first ines	-5
first inform	-9
first infras	-9
first ingeni	-24
first inscri	-4
first instit	-44
first intere	-8
first interim	10
first interl	-5
first interv	-17
first intro	-15
first ist	67
first j'ai	-7
first ja	-4
first jardins	-15
first jess	-17
first job	-5
first ju	-6
first junior	-43
first justif	-4
first kanzlei	-6
first kapoor	-8
first kennen	-4
first kennis	-7
first kennzi	-4
first kessel	25
first klinik	15
first kolleg	-8
first kowalke	-23
first kuipers	-7
first kunde	-21
first kunden	-27
first kurzes	-10
first l'equi	-23
first la	-18
first labora	15
first lacroix	-9
first landes	-23
first landkr	22
first le	-14
first lead	-4
first lebens	-6
first leblond	12
first ledger	15
first leeds	4
first leiter	-5
first les	113
first leuk	-7
first lg	-17
first library	-10
first lic	-23
first liebe	-4
first lieve	-13
first linden	-9
first logist	6
first lojas	40
first loopta	95
first lowe	-7
first lubke	12
first lumbre	53
first lumlux	-16
first lycee	8
first lyndon	-9
first maes	-17
first magazi	8
first magazz	-7
first mairie	15
first maison	27
first mandan	-11
first manpow	-14
first manten	-11
first manute	-7
first maple	8
first marche	4
first marisol	-6
first market	-10
first maschi	-12
first mate	23
first matteo	-4
first meccan	20
first meet	-43
first mein	-5
first meridi	-7
first messag	-15
first metal	5
first metalm	13
first michael	29
first mill	-6
first minera	92
first mitarb	-12
first mitgli	-22
first monday	24
first montes	31
first moreno	-5
first moretti	7
first moveis	49
first mr	-5
first mrs	-14
first munici	-22
first murcia	-6
first mwangi	-7
first nachri	-6
first nachst	-4
first namen	-7
first namens	-4
first need	-4
first nhs	-71
first night	-4
first nights	-12
first no	-4
first nora	-26
first northg	33
first notice	-27
first nuvola	7
first o	-17
first oferta	-5
first office	-27
first offici	10
first oficina	-162
first oi	-5
first online	-12
first ontvan	-5
first operac	-16
first operad	-19
first optik	7
first orbita	29
first organi	-15
first orwick	12
first osborne	-14
first ospeda	12
first our	31
first pacheco	-9
first padaria	26
first palisa	21
first panade	4
first paper	-13
first parisi	-15
first partec	-7
first partne	-5
first passt	-10
first patric	-7
first pau	-4
first pauline	-4
first paymen	-20
first pedago	-6
first peixoto	25
first pell	-12
first perdona	-12
first person	-54
first pflege	15
first pharma	10
first planner	-8
first plasti	36
first platfo	-16
first pleno	-6
first pohl	12
first poirier	10
first polite	10
first portal	-10
first porti	-4
first porto	11
first positi	-4
first poste	40
first powered	-14
first praxis	-26
first prefei	15
first presen	-5
first presid	-4
first princi	-7
first pritch	-18
first privacy	-7
first probea	-8
first proces	-8
first proceso	-4
first produc	-16
first product	-22
first prof	-22
first profil	-7
first propos	-9
first provin	14
first public	-7
first puedes	-13
first quality	-4
first quill	23
first quinta	24
first quinte	15
first radiol	-9
first randst	85
first raum	-32
first receiv	-13
first recepc	-15
first recrui	-8
first recrut	-6
first red	-25
first rede	-36
first redfern	-47
first ref	-23
first refere	-9
first region	-9
first regist	-9
first resche	-4
first resear	-37
first reside	90
first respon	-7
first retail	-32
first retour	-4
first rh	-64
first ria	-7
first robledo	-19
first roboti	-5
first rosa	-24
first rr	-10
first rua	-40
first ruckfr	-4
first ruckme	-6
first ruhe	-6
first sabine	-14
first saint	-9
first sainte	-13
first saldat	-4
first san	-4
first saude	-32
first schedu	-7
first school	-18
first schrei	11
first schritt	-4
first se	-4
first search	-10
first secret	-18
first segret	-31
first sekret	-4
first selecc	-10
first senior	12
first sergio	-11
first servic	12
first seu	-8
first siebert	10
first siguie	-4
first sobre	-34
first social	-11
first softwa	-29
first sol	-9
first sollic	-4
first soluti	-25
first sorry	-10
first sou	-5
first sposta	-4
first sr	-8
first st	95
first stad	6
first stadt	44
first stadtr	15
first stadtw	34
first staff	-5
first stahlb	10
first start	25
first state	16
first steel	-9
first stelle	-5
first steuer	23
first sticht	-21
first stiftu	-33
first stobria	15
first strass	10
first studio	53
first succes	-7
first suerte	-9
first superm	11
first supply	-13
first surfca	33
first swindon	7
first systems	-12
first talent	40
first taller	11
first tanaka	8
first tandem	6
first tax	-41
first team	-10
first teatro	9
first tech	-26
first techni	-6
first technik	-6
first tecnica	-19
first tecnico	-12
first telefo	-17
first tempo	-37
first tempor	-4
first tengo	-5
first termin	-20
first tessier	-20
first tessit	19
first testa	-26
first thacke	-27
first the	90
first theatre	13
first tidewa	4
first tiedem	5
first tischl	15
first trabal	-7
first trae	-4
first trager	-20
first transp	32
first trust	-6
first tu	15
first tuiuiu	5
first type	-8
first ufficio	68
first ugarte	-11
first union	14
first univer	66
first unsubs	-14
first updated	-55
first urlaub	-5
first ux	-18
first vaga	-5
first valeu	-4
first valmera	-38
first valmont	-25
first van	-13
first vermeu	-16
first versic	-7
first vertra	-12
first viel	-5
first villa	65
first vogler	-16
first volta	-74
first vorste	-11
first w2	-4
first warmly	-22
first wat	-6
first water	-24
first waterl	22
first waters	8
first weidner	-4
first werk	-10
first werkst	-8
first wieland	24
first windkr	10
first woche	-23
first wochen	-14
first woonst	46
first writer	-7
first zahnar	28
first zeit	-16
first zieken	20
fit best	131
fit half	56
fit half agency	32
fit half desk	18
fit half person	18
fit half relay	-9
fit half robot	30
fit less	45
fit little	-48
fit little agency	25
fit little desk	-27
fit little person	-24
fit little relay	5
fit nearly	63
fit nearly agency	-47
fit nearly desk	-59
fit nearly owner	15
fit nearly person	9
fit nearly relay	55
fit nearly robot	32
fit none	-105
fit none agency	104
fit none desk	-6
fit none person	-40
fit none private	-4
fit none relay	-34
fit none robot	-21
fit other	-8
fit other desk	8
fit other person	37
fit other private	-6
fit other relay	-31
fit other robot	-18
fit whole	105
fit whole desk	49
fit whole owner	10
fit whole person	72
fit whole relay	7
fit whole robot	-31
in body	10
in body agency	38
in body board	40
in body desk	-52
in body person	41
in body private	-39
in body robot	25
in display	13
in display board	-11
in display desk	12
in display owner	-8
in display person	-79
in display private	-60
in display relay	83
in display robot	76
in event	-37
in event person	-62
in location	-13
in location agency	-7
in location desk	-7
in location person	-6
in organizer	-17
in organizer agency	15
in organizer desk	15
in organizer person	-32
in quoted	-22
in quoted agency	9
in quoted owner	4
in quoted person	-24
in signature	65
in signature agency	21
in signature board	-10
in signature desk	-16
in signature person	-76
in signature private	21
in signature relay	81
in signature robot	67
in subject	41
in subject agency	-45
in subject board	-44
in subject desk	-29
in subject owner	-11
in subject person	21
in subject private	-5
in subject relay	20
in subject robot	90
inner &	79
inner -	-78
inner 9	43
inner @	-12
inner a	66
inner ada	-22
inner an	-8
inner analis	-6
inner analyst	-20
inner and	-30
inner applic	-5
inner associ	-16
inner at	-31
inner auf	-5
inner aus	-12
inner ayunta	-37
inner bank	-5
inner bij	-4
inner bio	-42
inner brandt	28
inner busine	-8
inner by	-11
inner candid	-5
inner casa	-5
inner chain	-8
inner chez	13
inner commun	24
inner con	-58
inner concur	-22
inner consul	-15
inner county	12
inner credit	9
inner das	-16
inner data	-6
inner de	49
inner del	95
inner della	5
inner dental	9
inner der	-66
inner di	-39
inner die	-51
inner dos	-10
inner dr	73
inner du	104
inner e	86
inner eine	-32
inner el	5
inner en	-31
inner energie	-6
inner engine	-37
inner est	-5
inner et	-10
inner execut	43
inner fabbri	23
inner filiale	-5
inner fintual	-4
inner foods	-4
inner frau	-8
inner freight	-4
inner fur	-19
inner gmbh	-12
inner group	-25
inner grupo	-50
inner gruppo	-7
inner hat	-9
inner haus	-7
inner health	-5
inner herr	-4
inner hiring	-5
inner holding	-8
inner hospit	25
inner housing	68
inner hr	-6
inner human	-5
inner il	12
inner im	-46
inner in	-85
inner interv	-10
inner it	-4
inner jardins	70
inner la	80
inner landkr	-12
inner legale	37
inner leiter	-4
inner logist	27
inner manage	19
inner manager	-32
inner market	-6
inner mate	-11
inner matteo	-6
inner medical	25
inner met	-4
inner munici	83
inner nhs	35
inner notre	-6
inner of	68
inner on	-11
inner osborne	-8
inner ospeda	4
inner para	-27
inner partner	-35
inner passo	32
inner per	-26
inner person	-12
inner positi	-7
inner presid	-4
inner proces	-16
inner product	-4
inner produto	-5
inner recrui	47
inner ref	-5
inner resour	13
inner rh	-10
inner ridge	16
inner san	17
inner school	-10
inner selezi	-10
inner senior	8
inner servic	-13
inner shared	-16
inner social	-4
inner softwa	-11
inner sohne	5
inner st	-20
inner stadt	-21
inner stadtw	-6
inner studio	-14
inner superi	14
inner superv	-13
inner talent	-12
inner team	-6
inner the	-12
inner to	-4
inner tu	-13
inner und	21
inner univer	16
inner ux	-6
inner vale	15
inner van	-46
inner veteri	25
inner via	-17
inner villa	-20
inner von	-20
inner voor	-8
inner werving	7
inner winslow	-28
inner x	-4
inner y	-93
inner zum	-23
inner zur	-7
inner |	-12
inner ·	-12
is acronym	-27
is agency	-78
is all house	-200
is all small	-57
is all strange	19
is all writer	-111
is and	80
is bare	-26
is camel	22
is city	-67
is city first	9
is city last	-70
is company	122
is company where sure	38
is department first	-100
is department last	54
is digit	94
is dressed	-267
is first name	-242
is first names	4
is head	37
is house	119
is house first	99
is legal form	46
is lower	-42
is lower first	8
is owner	-53
is person	36
is platform	83
is shouted	16
is small first	-80
is small last	-32
is strange	-139
is strange first	-71
is strange last	-80
is the domain of board	-17
is the domain of desk	-30
is the domain of person	-39
is the domain of relay	-34
is the domain of robot	-18
is title	-118
is writer	-61
language de	-51
language en	14
language es	39
language fr	14
language it	58
language nl	-49
language pt	14
last 12	65
last 5	91
last abend	-9
last acquis	-14
last ada	-32
last adecco	-6
last admini	8
last advies	28
last advoca	23
last affairs	15
last ag	-27
last alta	48
last amrani	-5
last analyst	-27
last andes	9
last andina	4
last arce	-10
last archit	73
last armazem	-14
last asocia	-36
last assen	4
last assist	-7
last associ	-131
last auditor	-4
last aue	12
last aurora	8
last auswah	-13
last azul	8
last b	-33
last b.v	-17
last bakels	15
last bank	50
last bell	-4
last besche	-5
last bewerb	-13
last bio	22
last biology	-8
last brandao	11
last brandt	10
last brasil	-10
last brothe	27
last busine	-5
last caixa	-14
last camille	-4
last cancel	-4
last candid	-16
last care	-4
last careers	-7
last casa	58
last center	-27
last central	-8
last centre	-52
last ceresio	7
last chiacc	-4
last civil	-4
last cliente	-6
last cloud	-16
last co	-73
last college	13
last company	-12
last concor	-8
last confir	-5
last conseil	-123
last constr	-8
last consul	-129
last consult	-12
last contab	-8
last coordi	-7
last cordia	-26
last council	27
last county	15
last crane	-31
last de	-9
last dekker	58
last delft	-4
last depart	33
last design	-30
last develo	-8
last devops	-7
last digital	14
last direct	-9
last distri	5
last donner	-20
last dr	-54
last ebro	26
last echange	-4
last educac	-17
last educat	-5
last elemen	-56
last empleo	-14
last ende	-15
last energi	27
last energia	64
last energy	45
last engine	-48
last entrev	-7
last erfolg	-5
last espiga	5
last est	31
last example	-28
last execut	24
last fabre	-4
last farms	5
last ferran	51
last ferrand	-7
last figli	61
last filhos	19
last fils	54
last financ	-16
last finanz	-7
last foods	39
last founda	7
last freight	55
last friday	-6
last fulda	6
last galli	20
last games	6
last garden	-22
last garnett	-8
last gatti	22
last gent	4
last gera	17
last ggmbh	-66
last gillet	25
last gmbh	51
last groep	-47
last group	-13
last groupe	-29
last grupo	-7
last gruppe	18
last gruse	-14
last grusse	-4
last haddad	-4
last hagen	8
last health	9
last herman	69
last hiring	-7
last holding	-32
last home	-54
last hospit	59
last hotel	-8
last hotels	-65
last house	-37
last housing	-8
last hr	18
last humano	-4
last i	-12
last ihnen	-8
last ii	-21
last iii	-19
last indust	-4
last inform	-13
last insura	9
last interim	-26
last interv	-4
last it	-4
last jardins	-8
last jena	4
last jobs	-12
last jr	-6
last julien	-6
last juridi	5
last kandid	-32
last kessel	44
last kg	18
last kim	-12
last lab	70
last labora	-4
last labs	62
last lane	-66
last lavoro	-46
last lead	-33
last leblond	-20
last legale	-4
last leuven	7
last lindgr	-13
last llp	33
last logist	8
last loja	-26
last lowe	-63
last ltd	57
last luders	-7
last lumlux	-16
last lund	-6
last lyndon	-11
last m	-5
last maes	16
last manute	-4
last mar	5
last marcha	-30
last marine	6
last market	-5
last markets	-10
last markt	9
last martin	19
last matos	-23
last matteo	-6
last media	-7
last medical	-13
last medizi	6
last merlin	26
last metall	31
last mittwo	-7
last modena	-87
last monday	-7
last montel	5
last moreira	-10
last moreno	-13
last moretti	8
last mulder	7
last mutual	13
last mwangi	-24
last nachri	-15
last neuss	11
last no	-6
last nord	56
last norte	43
last office	6
last onderw	-7
last oost	5
last operat	-11
last organi	-10
last owner	-11
last pacheco	-10
last page	24
last palma	36
last partne	-120
last partner	49
last peixoto	-28
last people	-8
last person	-55
last pessoas	-49
last pflege	-6
last pharma	-72
last planner	-5
last plata	5
last pleno	-40
last plus	113
last postul	-21
last prado	-5
last price	43
last produc	-4
last quill	46
last quinte	7
last r	-6
last rail	8
last recrui	-13
last recrut	28
last redfern	-8
last resear	-14
last resour	-5
last retail	14
last rh	-19
last ria	-7
last riesgos	-4
last rio	13
last riva	-8
last road	-5
last robledo	-11
last roboti	-9
last role	-5
last roofing	9
last rostock	8
last roth	-44
last rousset	4
last rrhh	-6
last s.p.a	6
last s.r.l	31
last saint	-4
last saint-	17
last sainte	40
last sante	35
last saude	35
last schedu	-13
last school	60
last schout	-35
last schritt	-4
last scient	-4
last scolas	-5
last se	-33
last search	136
last secret	-6
last segret	-25
last selecc	17
last seleti	-21
last selezi	-10
last senior	-46
last serena	15
last servic	-29
last service	27
last siebert	-5
last siquei	4
last softwa	-41
last sohne	57
last sol	98
last solar	25
last specia	-23
last srl	-7
last stadt	-28
last staff	-18
last staffi	-47
last stelle	-8
last stiftu	-31
last stone	7
last strass	18
last street	-5
last studio	21
last success	-17
last sud	33
last sul	63
last superi	-5
last sur	20
last sutcli	-6
last systems	4
last talent	-20
last tandem	7
last team	-10
last tech	46
last techni	-67
last technik	56
last telefo	-8
last tessier	6
last testa	-12
last thacke	-8
last tiedem	-17
last tiefbau	-13
last trabal	-7
last transp	51
last trier	9
last trust	71
last tuesday	-10
last type	-17
last ugarte	17
last uitzen	15
last uitzend	-54
last ulmora	10
last univer	23
last update	-6
last v	30
last valdes	-21
last vale	25
last valle	-7
last valmera	86
last van	-5
last vega	61
last verde	32
last verfah	-9
last vermeu	6
last versic	7
last verstu	-7
last vogler	8
last vogt	-4
last vorste	-5
last vos	8
last weidner	9
last werving	-15
last wiersma	-83
last woche	-9
last writer	-8
last zeit	-8
last zonen	4
last zuid	8
last zwolle	-41
letters 0	-56
letters 1	-138
letters 10	22
letters 2	-69
letters 3	-37
letters 4	-6
letters 5	68
letters 6	54
letters 7	56
letters 8	77
letters 9	68
line 0 of signature	-35
line 1 of signature	22
line 2 of signature	105
line 3 of signature	-97
line 4 of signature	32
line of body	86
line of display	-96
line of organizer	-27
line of signature	32
line of subject	-128
longer as often	13
longer rarer	40
looks like a house	78
looks like a house agency	-12
looks like a house agency fit	-19
looks like a house agency strange	7
looks like a house board	87
looks like a house desk	-33
looks like a house owner	-6
looks like a house person	23
looks like a house private	-21
looks like a house relay	14
looks like a house robot	13
looks like a long name	51
looks like a long name agency	-25
looks like a long name agency fit	-46
looks like a long name agency strange	21
looks like a long name board	19
looks like a long name desk	15
looks like a long name person	15
looks like a long name robot	10
looks like a name agency	50
looks like a name agency fit	76
looks like a name agency strange	-26
looks like a name board	37
looks like a name desk	22
looks like a name person	-36
looks like a name private	-22
looks like a name relay	50
looks like a name robot	-51
more )	-73
more <	-132
more >	-32
never alone	57
no label	-32
no longer	26
none	-40
none ack	28
none cancellation	19
none de	51
none en	-14
none es	-39
none fr	-14
none invite	8
none it	-58
none nl	49
none offer	-48
none proposal	13
none pt	-14
none rejection	-53
none reply	43
none reschedule	-49
none unruled	169
not told	-82
nowhere	-39
part of told	-109
parts 0	-39
parts 1	43
parts 2	90
parts 3	-34
parts 4	-20
piece of display	98
piece of display agency	-81
piece of display desk	105
piece of display owner	-5
piece of display person	-10
piece of display private	-25
piece of display robot	34
piece of event	-11
piece of event person	-39
piece of location	-13
piece of location agency	-9
piece of location desk	-9
piece of location person	-4
piece of organizer	-26
piece of organizer person	-25
piece of signature	102
piece of signature agency	-69
piece of signature desk	49
piece of signature person	30
piece of signature private	39
piece of signature relay	-62
piece of signature robot	47
piece of subject	65
piece of subject agency	-26
piece of subject board	-33
piece of subject desk	27
piece of subject owner	5
piece of subject person	19
piece of subject private	-5
piece of subject relay	38
piece of subject robot	13
places 0	-39
places 1	-51
places 3	87
places some	42
q< )	-5
q< :	-14
q< : ¶	-5
q< a	-9
q< job	21
q< re	-8
q< re :	-5
q< subject	-7
q< subject :	-7
q< the	-10
q< to	-8
q< to :	-8
q< ¶	-19
q<| (	-11
q<| -	4
q<| :	-20
q<| ?	10
q<| at	26
q<| de	-8
q<| ¶	-10
q>0 )	-10
q>0 ,	-6
q>0 .	27
q>0 :	-5
q>0 ?	-4
q>0 ¶	-20
q>1 subject	-8
q>1 ¶	-9
s< !	-5
s< (	-6
s< )	21
s< ) ,	-5
s< ) -	46
s< ,	-25
s< -	-6
s< /	-13
s< :	5
s< a	-10
s< about	-13
s< ada	-17
s< als	-6
s< analis	-21
s< analis de	-17
s< analyst ,	-4
s< applic	-55
s< applic -	-6
s< applic :	-6
s< applic for	-4
s< applic to	-22
s< applyi	5
s< applyi to	11
s< assist	-36
s< associ	-10
s< bei	22
s< bei der	10
s< bewerb	11
s< bewerb als	-8
s< bewerb bei	26
s< bij	-45
s< bij de	-45
s< call	9
s< cancel	13
s< candid	66
s< candid a	-7
s< candid chez	56
s< candid en	13
s< candid in	33
s< candid na	9
s< chat	-16
s< chat with	-14
s< city	-4
s< client	26
s< cnc	-22
s< colloq	11
s< com a	4
s< con	-4
s< confer	16
s< confir	-26
s< confir :	-12
s< contra	8
s< contro	21
s< cook	-4
s< custom	12
s< d	-13
s< dein	11
s< der	40
s< design	-4
s< details	-13
s< direct	-14
s< engine	-12
s< engine (	-5
s< entret	16
s< entret -	-4
s< entret chez	7
s< entrev	18
s< entrev -	-25
s< entrev con	8
s< entrev en	52
s< envoyee	-11
s< evento	-7
s< example	-35
s< example -	-11
s< for	-7
s< from	-4
s< full	-6
s< fur	-14
s< gespra	16
s< gesprek	37
s< gesprek bij	37
s< hiring	-4
s< hr	-50
s< ihr	6
s< ihre	16
s< in	-15
s< indeed	-8
s< indeed :	-7
s< interv	33
s< interv -	-13
s< interv for	-5
s< interv with	59
s< inviata	9
s< je	36
s< kennis	-34
s< klant	29
s< klant :	30
s< la	7
s< letter	16
s< manager	-25
s< manager ,	-29
s< market	6
s< nachst	-7
s< next	9
s< o	34
s< offer	5
s< offer -	-14
s< on	-6
s< onsite	9
s< para	-51
s< pm	-31
s< postul	-5
s< proces	29
s< product	-18
s< propos	-21
s< receiv	-33
s< rendez	24
s< respon	-4
s< round	9
s< sales	4
s< schedu	24
s< schedu -	-7
s< schritt	-7
s< scient	-48
s< seleti	30
s< sent	12
s< sent to	12
s< siguie	-18
s< sollic	10
s< sollic :	-23
s< sollic bij	40
s< status	-10
s< te	45
s< techni	-5
s< tecnica	-4
s< tecnica de	-5
s< tecnico	-14
s< tecnico de	-10
s< termin	23
s< time	-8
s< time ,	-6
s< to	-23
s< tua	-13
s< tuo	15
s< uitnod	-6
s< update	-10
s< vaga	-18
s< video	-42
s< vorste	26
s< votre	74
s< w	63
s< w /	63
s< was	12
s< with	-6
s< your	17
s< zum	-4
s< |	-15
s< ¿	-5
s<|	-43
s<| !	-19
s<| &	-9
s<| (	-25
s<| )	-9
s<| ,	-206
s<| -	-33
s<| /	27
s<| :	-98
s<| @	18
s<| [	4
s<| a	-37
s<| als	-11
s<| announ	-7
s<| avec	21
s<| bei	90
s<| bewerb	-6
s<| bij	144
s<| candid	-15
s<| chez	93
s<| con	8
s<| da	-45
s<| de	-54
s<| der	10
s<| di	-5
s<| do	-8
s<| en	81
s<| entret	53
s<| entrev	9
s<| for	-32
s<| from	25
s<| fur	-4
s<| gs-	-7
s<| ihr	-4
s<| im	-41
s<| in	6
s<| mainte	-4
s<| met	20
s<| mit	16
s<| na	11
s<| of	-5
s<| per	6
s<| sollic	-6
s<| stelle	-11
s<| und	-13
s<| ux	-5
s<| vaga	-14
s<| van	6
s<| vorste	-5
s<| with	66
s<| x	10
s<| your	11
s<| zu	44
s<| |	-42
s<| ¿	-5
s>0 (	-34
s>0 )	-40
s>0 ,	-7
s>0 -	21
s>0 .	-13
s>0 /	-4
s>0 :	6
s>0 <	11
s>0 ?	-11
s>0 @	-5
s>0 ]	4
s>0 am	46
s>0 applic	26
s>0 at	-10
s>0 colloq	-8
s>0 de	-26
s>0 di	6
s>0 e	10
s>0 entrev	-4
s>0 has	6
s>0 in	-5
s>0 interv	34
s>0 is	6
s>0 lead	-4
s>0 manager	-10
s>0 medewe	-8
s>0 morgen	18
s>0 offer	-14
s>0 on	6
s>0 onsite	10
s>0 per	-5
s>0 role	-42
s>0 search	-8
s>0 tecnico	-5
s>0 trust	-17
s>0 tu	-15
s>0 x	8
s>0 |	52
s>1 !	-9
s>1 (	-13
s>1 ,	-5
s>1 -	-42
s>1 12	-4
s>1 :	-11
s>1 >	11
s>1 ?	-4
s>1 a	-7
s>1 ada	-5
s>1 all	-6
s>1 applic	4
s>1 availa	7
s>1 candid	37
s>1 colloq	-7
s>1 confir	67
s>1 contro	-4
s>1 de	-6
s>1 deine	4
s>1 dienst	5
s>1 direct	16
s>1 el	7
s>1 entret	-14
s>1 entrev	-45
s>1 friday	-11
s>1 growth	10
s>1 ihre	6
s>1 incont	-6
s>1 infras	-11
s>1 interv	36
s>1 intro	-15
s>1 invita	-17
s>1 is	17
s>1 it	4
s>1 je	45
s>1 m	-7
s>1 monday	13
s>1 notre	-7
s>1 on	-11
s>1 ref.	-13
s>1 retour	6
s>1 schedu	-22
s>1 second	-4
s>1 staff	28
s>1 te	15
s>1 to	-11
s>1 votre	16
s>1 with	12
s>1 you	27
s>1 your	-28
s>1 |	-4
s>|	82
shorter oftener	35
sometimes alone	23
told	247
vote after	22
vote after agency	-28
vote after amount	7
vote after is another	-24
vote after is another agency	15
vote after is another fit agency	-18
vote after is another fit person	-36
vote after most	25
vote agency	-24
vote agency agency	15
vote agency amount	-24
vote agency most	-24
vote begins ruled	34
vote beside ruled	-64
vote client	7
vote client is another	11
vote client is another agency	-26
vote client is another fit agency	-18
vote client is another fit person	-21
vote client most	6
vote display	15
vote display agency	-30
vote display amount	-7
vote display most	15
vote ends ruled	-35
vote footer	7
vote footer most	7
vote formed	18
vote formed agency	-40
vote formed amount	5
vote formed most	18
vote headed	14
vote headed amount	11
vote headed most	14
vote history	41
vote history amount	20
vote history most	41
vote holds ruled	42
vote in ruled	-17
vote inside ruled	-16
vote label	-21
vote label agency	63
vote label amount	-11
vote label most	-21
vote led	38
vote led agency	9
vote led amount	6
vote led is another	-22
vote led is another agency	26
vote led is another fit agency	-32
vote led is another fit desk	-56
vote led is another fit robot	-5
vote led most	-9
vote listed	-20
vote listed agency	-5
vote listed is another	-16
vote listed most	-20
vote named	60
vote named agency	-60
vote named amount	104
vote none	-77
vote own	42
vote own agency	8
vote own amount	-70
vote own most	-8
vote rule	36
vote rule agency	7
vote rule amount	36
vote rule board	-7
vote rule desk	-7
vote rule most	36
vote rule owner	6
vote rule person	-4
vote rule private	9
vote rule relay	50
vote rule robot	-12
vote ruled begins it	42
vote ruled ends it	-38
vote ruled inside it	39
vote signed	-7
vote signed agency	-35
vote signed amount	-14
vote signed most	-9
vote spelled	-15
vote spelled agency	18
vote spelled amount	-7
vote spelled most	-15
vote subject	15
vote subject amount	25
vote subject most	16
vote tenant	9
vote tenant agency	33
vote tenant amount	7
vote tenant is another	25
vote tenant is another agency	-10
vote tenant most	9
vote unruled	-16
words 1	-73
words 2	-6
words 3	18
words 4	32
words 5	-17
words 6	86
"""
