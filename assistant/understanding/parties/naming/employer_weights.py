"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	20
< "	-13
< &	32
< (	-41
< )	-27
< ) ,	-15
< ) .	-9
< ) bei	11
< ) chez	18
< ) with	8
< ) ¶	-6
< *	-8
< , da	4
< , de	53
< , der	-6
< , die	36
< , ein	-9
< , en	13
< , la	-34
< , no	-5
< , soy	-15
< , the	-15
< , von	28
< , ¶	-7
< -	8
< - gruppo	-4
< .	-23
< /	-13
< 00	-32
< 1	-17
< 1 ¶	-5
< 1.	-14
< 10	34
< 10.00	-5
< 12	-6
< 15	-11
< 15 ¶	-4
< 20	-11
< 2024	-5
< 2025	-13
< 2025 ¶	-5
< 3	-8
< 30	-19
< 30 ¶	-15
< 45	-9
< 7	-6
< 8	-12
< 9	9
< :	-35
< : the	10
< : ¶	-8
< ?	-78
< @	11
< a	-43
< a empresa	15
< a la	26
< a vaga	-4
< a.	-14
< aan	-6
< about	-37
< about the	-36
< ada	86
< ada !	-6
< ada ,	11
< ada -	14
< addetta	54
< admini	23
< all	33
< alle	4
< als	32
< am	-13
< an	-4
< analis	-24
< analis de	-19
< analyst	6
< analyst ,	-19
< analyt	7
< anbei	-4
< anbiet	-14
< announ	-24
< appena	6
< applic	-11
< applic for	-6
< applied	-12
< applyi	-14
< archit	5
< as	13
< assist	-41
< assist ¶	8
< associ	-9
< at	-57
< at our	-5
< at the	-13
< attach	10
< attest	-23
< au	54
< auf	-7
< auf der	-4
< auftrag	11
< august	-14
< aus	-20
< aus der	-19
< availa	-26
< avec	-7
< ayunta	-6
< ayunta de	-6
< back	15
< back from	15
< bakels	-5
< bakker	-14
< based	-8
< based in	-8
< bauunt	-10
< bauunt im	-9
< be	-4
< been	14
< behalf	37
< behalf of	30
< bei	63
< bei der	46
< bestat	-6
< bewerb als	-8
< bij	32
< bis	-12
< bitte	-4
< bleibt	-6
< bon	7
< bonjour	48
< bonne	9
< booked	68
< bosman	-10
< buongi	14
< busine	-20
< busine in	-20
< buyer	9
< by	-8
< call	19
< callow	-5
< cancel	-16
< candid	-46
< candid a	-33
< candid per	-5
< capo	6
< cargo	-4
< casa	-35
< ce	-6
< ce matin.	-4
< cerchi	30
< chat	-4
< chez	26
< chieda	-6
< client	53
< client (	72
< cliente	58
< cliente ,	65
< colloq	-4
< com	39
< com a	63
< com o	-9
< come	-45
< comerc	15
< commer	11
< commit	-11
< commun	5
< compra	5
< compre	8
< con	-35
< concur	-13
< confer	17
< confir	22
< congra	14
< congra !	14
< consei	-4
< consul	4
< contab	7
< contra	12
< conver	-20
< convoc	5
< correc	4
< cv	-7
< d	6
< d )	-4
< d'agent	-5
< d'avoir	12
< d'une	-39
< da	-20
< dag	-6
< dank	-20
< danke	-5
< das	14
< dat	6
< data	51
< days	27
< days.	-5
< de	17
< de functie	-35
< de grupo	-4
< de la	-13
< decisi	-26
< dein	72
< deine	-8
< del gruppo	-8
< dem	-6
< den	-8
< depart	-11
< der	-10
< des	17
< design	8
< develo	10
< devops	9
< di	12
< dia	-10
< dia ,	-10
< dich	33
< die	7
< die firma	33
< diese	-4
< digital	35
< dir	-15
< direct	19
< direct ,	-11
< do	-7
< docume	22
< door.	6
< dr.	-5
< du	-17
< du groupe	-26
< e	-21
< e a	-10
< eckert	-7
< edt	-5
< een	36
< ein	-48
< ein mittel	-27
< eine	-12
< einem	-17
< einen	-4
< ejecut	-19
< ejecut de	-19
< el	-8
< elaine	-23
< em	-11
< employ	45
< employ :	48
< empresa	-41
< empresa de	-43
< en	-18
< en el	-13
< en la	5
< encore	34
< ende	-6
< ende nachst	-4
< energie	11
< engine	-28
< engine (	-4
< engine ,	-19
< entre	-7
< entret	21
< entret chez	18
< entrev	5
< entrev con	15
< entrev en	12
< entrev para	-4
< entsch	-18
< enviad	13
< enviad para	16
< enviada	4
< erfahr	-15
< es	-13
< et	-22
< et de	-6
< example	-7
< execut	-11
< explor	-16
< f	39
< f ¶	23
< fachbe	24
< falei	21
< famili	-25
< farmac	8
< feedba	31
< feedba from	6
< filiale	-52
< final	4
< financ	5
< finanz	-8
< findest	-23
< fiscal	8
< floor	-4
< foi	4
< follow	-5
< for	-50
< for the	-31
< for your	21
< foram	16
< from	10
< fuhren	-56
< funcao	-24
< funcao de	-15
< functie	6
< funzio	5
< fur	-46
< fur deine	-16
< fur die	-4
< furs	-4
< general	23
< gente	5
< gerade	6
< gerente	-7
< gern	-11
< gespra	7
< gesprek	22
< gesprek bij	24
< gestern	-7
< gleich	-5
< gmbh	-4
< goed	16
< google	-11
< grade	-12
< great	27
< great news.	20
< growth	4
< ha	35
< ha llamado	27
< haben	-10
< hat	33
< hat ihre	-4
< he	5
< head	-4
< head of	-4
< heard	15
< helaas	35
< helaas heeft	35
< here	5
< herr	50
< herste	-56
< herste von	-56
< het	-51
< heute	-28
< hi	-17
< hiring	26
< ho	12
< ho sentito	12
< hola	7
< hospit	-4
< hotel	-14
< hr-adv	22
< humain	7
< humain ¶	7
< human	30
< i'm	-5
< i've	31
< i've had	31
< ich	-19
< ich eine	-4
< ihnen	-18
< ihnen telefo	-7
< ihr	-16
< ik	37
< il	15
< il nostro	-15
< im	46
< in	6
< in at	67
< in der	29
< in unserem	-6
< indust	-4
< ines	12
< inform	19
< inscri	-4
< instal	-7
< intere	115
< intere an	29
< intere in	78
< intere na	10
< interes	44
< interes en	44
< interv	-12
< interv :	-29
< interv for	-32
< interv with	50
< inviata	5
< inviati	17
< inviati a	17
< invita	4
< is	8
< ist	-18
< j'ai	25
< j'ai eu	26
< je	44
< job	-14
< job :	-6
< jobs	-16
< jobs on	-16
< junior	11
< kennen	-20
< kennis	12
< know	8
< kolleg	23
< kommen	-5
< kuipers	-11
< kunden	-15
< kwalit	23
< l'azie	-4
< l'inte	68
< la	18
< la empresa	28
< la oferta	-22
< la societe	32
< labora	4
< las	26
< le	25
< lead	32
< leider	39
< leuven	-10
< lieu	-5
< local	-7
< local :	-6
< locati	-38
< locati :	-37
< logist	-5
< loja	-50
< los	73
< lovely	70
< maes	-20
< mais	-4
< manager	25
< manager ,	-49
< manager at	44
< manager ¶	10
< mandan	31
< manufa	-7
< marcha	-10
< marchio	-34
< marchio del	-29
< market	4
< marzo.	-4
< maschi	-15
< mauvai	42
< me	21
< medical	4
< meer	-4
< meet	-18
< meet with	-13
< mein	47
< mijn	19
< mijn opdrac	20
< min	-9
< minuto	-8
< mio	26
< mir	-9
< mit	-12
< mit unserem	-30
< mitarb	10
< mittel	-9
< mochte	-5
< monate	-7
< montag	-4
< munici	-8
< munici de	-8
< my	30
< my client	33
< na	23
< naar	-5
< nach	-10
< nach einer	-4
< nachri	6
< nachri :	6
< namen	4
< namen der	6
< net	57
< new	-4
< news	74
< news ,	71
< news.	6
< next	7
< nicht	-10
< nieuws	34
< nieuws ,	7
< nieuws :	38
< no	72
< noch	-18
< nos	-5
< nosso	58
< nostro	11
< nothing	32
< notici	4
< notre	53
< nouvel	48
< nouvel :	48
< nurse	-4
< of	-13
< oferta	-25
< oferta de	-5
< offer	-4
< office	-7
< on	-50
< on the	-33
< onderd	-54
< ons	33
< onze	25
< op	47
< opdrac	18
< opening	-27
< operad	-6
< operad de	-5
< operat	13
< organi	-14
< ort	35
< ottimo	13
< our	10
< panel	-4
< par	80
< para	-15
< parale	-10
< parte	41
< people	8
< per	-19
< phone	14
< place	-45
< pleno	37
< pleno na	38
< pm	-33
< portal	-41
< portez	18
< portez a	18
< portfo	-12
< positi	-46
< positi :	-26
< positi at	19
< positi of	-18
< positi with	-44
< posizi	-12
< posizi di	-8
< post	-5
< post of	-5
< poste	-28
< poste d'	-15
< poste de	-9
< postul	-24
< postule	12
< postule chez	12
< pour	-18
< presen	-7
< presso	6
< presso la	6
< proces	-7
< product	-11
< prof.	-4
< profil	9
< projet	24
< qa	27
< recept	-4
< recrui	44
< recrui der	-16
< recrut	25
< recrut de	16
< refere	-21
< regist	-4
< report	-8
< resche	-4
< resear	-47
< resour	14
< respon	13
< ressou	7
< resume	-4
< retour	7
< role	-20
< role of	-4
< role.	-8
< ruckme	21
< run	21
< ruolo	-5
< ruolo di	-4
< saldat	12
< sara	-5
< schon	-9
< scient	-12
< screen	-5
< se	-7
< search	-10
< sede en	-5
< sehr	-16
< sein	38
< select	26
< selezi	18
< sent	24
< sent to	28
< servic	-5
< service	14
< set	28
< settim	10
< seu	8
< shift	-21
< sich	9
< sie	-30
< site	-24
< so	4
< societe	-13
< solici	6
< sorry	10
< sou	-37
< specia	37
< specia (	-4
< sprak	29
< sr.	11
< staff	-10
< stage	7
< stata	11
< stati	17
< stelle	21
< stelle als	-14
< street	-7
< street ,	-6
< stuck	-8
< sua	-12
< submit	13
< submit to	14
< success	16
< suche	-8
< superv	18
< support	-4
< system	8
< talent	18
< talk	-6
< teacher	-34
< team	29
< team at	13
< teamle	9
< techni	-10
< tecnica	-11
< tecnica de	-12
< tecnico	-9
< teleph	-6
< termin	-4
< test	-34
< the	-39
< tienda	-8
< title	-26
< title :	-5
< to	-81
< to the	-52
< tomorr	-4
< tomorr ,	-4
< tu	33
< tua	-22
< tuo	4
< turno	14
< uber	-9
< uhr	-32
< uhr.	58
< um	8
< um die	16
< uma	-8
< un	9
< und	-16
< und der	-10
< univer	-9
< uns	16
< uns ,	27
< unserem	72
< unseren	37
< untern	-16
< untern der	-16
< update	47
< us	-24
< used	8
< used by	8
< uur	-9
< uur ¶	-8
< vacante	-4
< vaga	-36
< vaga de	-25
< van	-72
< van de	-33
< venerd	76
< verpac	-4
< verpac in	-4
< verstu	-12
< verwac	17
< verwac bij	18
< video	30
< virtual	22
< von	-10
< voor	-19
< vorbei	-8
< vorste	22
< vos	-23
< votre	12
< vous	17
< vp	-4
< war	-7
< was	10
< we're	-27
< week	-16
< werden	-4
< were	15
< werken	-6
< werving	21
< what	-10
< wil	11
< wir	-20
< wir ihr	-5
< with	40
< with the	94
< woche	-5
< wurden	-6
< y	-10
< yet	31
< york	-6
< you	16
< you'll	18
< you'll meet	-7
< your	46
< zeugni	-11
< zoom	-11
< zu	-6
< |	9
< ¡	-4
< ¶	53
< ¶ -	-10
< ¶ a	118
< ¶ der	-8
< ¶ die	-36
< ¶ el	37
< ¶ herr	-6
< ¶ im	-9
< ¶ la	23
< ¶ mein	-22
< ¶ namens	9
< ¶ o	46
< ¶ our	-9
< ¶ van	59
< ¶ your	-9
< ¶ |	-4
< ¶ ¡	-14
< ¶ ¶	-21
< ¶ ¿	-4
< ¶ •	-4
< ·	-4
<|	-52
<| !	-21
<| &	-11
<| (	9
<| )	-7
<| ,	70
<| -	-54
<| .	-22
<| /	-6
<| :	-33
<| ?	-49
<| a	127
<| als	-43
<| am	-4
<| an	-25
<| and	-19
<| andere	-4
<| anderen	-46
<| at	154
<| au	8
<| auch	-7
<| auf	-23
<| bei	157
<| beim	26
<| bij	172
<| bis	-4
<| camara	-5
<| chez	124
<| client	91
<| cliente	69
<| come	-5
<| comerc	-6
<| como	-10
<| con	18
<| conser	-8
<| consul	10
<| contro	-7
<| d'	-7
<| da	12
<| das	-14
<| de	5
<| dein	-10
<| deine	-21
<| del	-36
<| dem	-6
<| den	-8
<| der	4
<| des	-8
<| di	-38
<| dias.	-4
<| die	-13
<| diese	-6
<| direct	14
<| dos	-5
<| dr	-9
<| dr.	-16
<| du	32
<| een	-10
<| ein	-25
<| eine	-9
<| einen	-6
<| einer	-18
<| el	24
<| em	-14
<| empresa	78
<| en	124
<| etwas	-4
<| eu	26
<| firma	86
<| for	-29
<| frau	-8
<| from	106
<| functie	-35
<| fur	-6
<| furs	-4
<| gemeen	-20
<| groupe	-26
<| grupo	-27
<| gruppo	-31
<| gs-	-6
<| had	31
<| heeft	35
<| herr	-10
<| hr	6
<| ihr	-11
<| ihre	-11
<| ihren	-4
<| im	-22
<| in	13
<| junior	-5
<| know	28
<| kunde	50
<| l'	19
<| l'avv.	-9
<| l'equi	9
<| l'ing.	-9
<| la	55
<| le	49
<| les	31
<| llamado	27
<| mainte	-12
<| matin.	-4
<| meccan	-5
<| meet	-8
<| mein	-23
<| met	38
<| mir	11
<| mittel	-27
<| mme	-6
<| mr	-10
<| na	59
<| naar	43
<| nach	-9
<| nachst	-6
<| nachste	-14
<| namens	9
<| net	50
<| news.	20
<| no	42
<| nostro	-15
<| o	36
<| of	-28
<| oferta	-22
<| on	-96
<| ontvan	-4
<| opdrac	32
<| our	-29
<| pela	8
<| per	57
<| positi	-9
<| pour	30
<| presen	15
<| presso	71
<| recrui	12
<| role.	-7
<| sentito	12
<| servic	-6
<| sich	28
<| sig.ra	-6
<| societe	32
<| soy	-15
<| telefo	-11
<| the	-55
<| through	-11
<| to	33
<| ufficio	-40
<| una	-4
<| und	-10
<| unser	-8
<| unsere	-15
<| unserem	-53
<| unseren	-12
<| unserer	-7
<| use	27
<| uur.	-6
<| ux	-4
<| vacatu	-5
<| vaga	-14
<| van	-15
<| verso	8
<| viel	-4
<| von	88
<| voor	18
<| vous.	-17
<| with	60
<| zum	-8
<| zur	-5
<| zwei	-5
<| |	-59
<| ¡	-15
<| ¶	46
<| ¿	-17
<| •	-4
>0 !	61
>0 &	-60
>0 (	-83
>0 )	16
>0 ,	-13
>0 -	-24
>0 .	-5
>0 10	-6
>0 12	-4
>0 12.	-8
>0 16	-12
>0 2	-5
>0 30	-14
>0 4	-4
>0 5	-5
>0 6.	-14
>0 8	-17
>0 :	-80
>0 ?	-31
>0 a	-22
>0 abbiamo	25
>0 acknow	4
>0 ada	-4
>0 adorou	5
>0 ainda	8
>0 al	-4
>0 als	7
>0 am	-12
>0 an	-8
>0 analis	12
>0 ancora	22
>0 and	-14
>0 applic	-6
>0 apprec	9
>0 arbeit	-9
>0 associ	-8
>0 at	-24
>0 au	21
>0 aus	-29
>0 bei	-16
>0 belde	11
>0 beworb	6
>0 bitten	-7
>0 brauch	39
>0 bremen	-8
>0 by	-15
>0 came	54
>0 can	46
>0 candid	-4
>0 care	-5
>0 center	-12
>0 chez	-7
>0 com	-12
>0 como	9
>0 con	-4
>0 confir	27
>0 consul	-18
>0 dabei	5
>0 dat	-20
>0 date	-16
>0 de	-57
>0 del	-85
>0 der	-14
>0 des	-14
>0 design	-6
>0 di	124
>0 die	-4
>0 distri	-8
>0 do	-50
>0 du	-18
>0 e	-10
>0 eingeg	-35
>0 eingel	14
>0 el	-25
>0 elemen	-8
>0 employ	-17
>0 en	8
>0 energie	19
>0 engine	-6
>0 entsch	-45
>0 enviada	-4
>0 erhalt	-5
>0 es	-4
>0 escolh	-8
>0 est	-10
>0 esta	-5
>0 eu	-6
>0 financ	-6
>0 findest	-4
>0 findet	20
>0 foi	44
>0 foods	-5
>0 for	81
>0 freue	4
>0 fur	66
>0 gespro	66
>0 gmbh	5
>0 gostar	28
>0 gostou	36
>0 group	-7
>0 ha	34
>0 habe	22
>0 haben	21
>0 has	61
>0 hat	75
>0 hatte	-4
>0 have	85
>0 haven't	28
>0 health	78
>0 hebben	16
>0 heeft	60
>0 hemos	17
>0 heute	11
>0 hiring	-7
>0 home	-4
>0 home.	-4
>0 hoor	51
>0 hotels	-5
>0 i	30
>0 ik	-4
>0 im	-7
>0 in	73
>0 indust	-5
>0 insura	7
>0 intere	28
>0 is	24
>0 ist	46
>0 it	-6
>0 je	-7
>0 kennen	6
>0 kommen	-4
>0 komt	17
>0 la	28
>0 las	-5
>0 le	14
>0 les	14
>0 liked	44
>0 linz	-4
>0 logist	4
>0 manage	-6
>0 manager	-20
>0 me	-7
>0 media	-4
>0 medical	-4
>0 meet	27
>0 meldet	5
>0 mi	37
>0 mit	-49
>0 mochte	14
>0 morgen	-14
>0 muito	-32
>0 na	-16
>0 nach	-5
>0 nachst	-7
>0 nao	-5
>0 nicht	-4
>0 no	-6
>0 noch	-23
>0 nog	31
>0 o	-27
>0 of	-17
>0 on	36
>0 op	-4
>0 para	10
>0 pediu	5
>0 per	15
>0 person	-7
>0 por	8
>0 positi	-54
>0 pour	46
>0 produc	-17
>0 propon	21
>0 que	-33
>0 quer	40
>0 quiere	50
>0 recrui	-51
>0 rh	12
>0 role	-38
>0 role.	-36
>0 se	52
>0 serra	-4
>0 service	15
>0 sind	-9
>0 sont	-14
>0 souhai	32
>0 steht	19
>0 strass	-4
>0 su	-15
>0 suche	-23
>0 sud	-5
>0 suerte	-4
>0 sul	-4
>0 sur	-4
>0 te	94
>0 the	-10
>0 this	54
>0 ti	22
>0 time	-4
>0 to	-23
>0 tomorr	7
>0 trust	-5
>0 tus	-7
>0 ulm	-5
>0 um	11
>0 und	-34
>0 va	5
>0 vacanc	-16
>0 vega	-4
>0 vient	27
>0 von	-5
>0 voor	39
>0 vorbei	-7
>0 vorreb	27
>0 vous	77
>0 want	73
>0 wants	23
>0 war	48
>0 waren	-16
>0 was	7
>0 weiter	-12
>0 werden	5
>0 wil	38
>0 will	-6
>0 with	-22
>0 would	71
>0 wurde	21
>0 y	17
>0 yet	30
>0 you	-6
>0 your	-5
>0 zijn	-43
>0 zoek	-8
>0 zum	-4
>0 |	-75
>0 ¶	5
>1 !	-23
>1 "	-4
>1 )	-16
>1 ,	-66
>1 -	-23
>1 .	-71
>1 /	-22
>1 10	-17
>1 11	-9
>1 14	-15
>1 15	-5
>1 2.	24
>1 8	4
>1 :	30
>1 ?	-17
>1 a	-7
>1 agenda	-6
>1 als	11
>1 am	65
>1 analis	8
>1 ancona	18
>1 and	19
>1 announ	16
>1 apprec	-4
>1 are	-6
>1 arrang	-14
>1 as	45
>1 asked	21
>1 aspetta	5
>1 at	-4
>1 ate	-4
>1 attend	4
>1 back	52
>1 been	18
>1 bei	13
>1 berlin	-6
>1 bien	4
>1 bitte	-11
>1 boa	13
>1 boise	-7
>1 bristol	9
>1 campin	-14
>1 can	4
>1 case	5
>1 center	-12
>1 change	-12
>1 com	11
>1 con	-7
>1 confer	10
>1 confir	19
>1 could	13
>1 da	14
>1 dank	-4
>1 dann	-4
>1 das	-4
>1 data	-5
>1 date	-8
>1 datos	-7
>1 de	15
>1 decidi	-35
>1 deciso	10
>1 deine	31
>1 del	-13
>1 deligh	14
>1 den	44
>1 der	-38
>1 di	-20
>1 die	49
>1 dienst	-7
>1 dinsdag	-25
>1 direct	-12
>1 distri	-5
>1 du	-10
>1 e	-73
>1 een	46
>1 ein	-21
>1 eine	52
>1 einem	16
>1 einen	-9
>1 eingeg	-9
>1 elegido	17
>1 eles	17
>1 em	-4
>1 empresa	38
>1 en	-24
>1 entre	-24
>1 entrev	-4
>1 es	22
>1 escrib	29
>1 espera	4
>1 esta	28
>1 et	16
>1 example	-4
>1 filiale	36
>1 finale	26
>1 finalm	27
>1 frau	21
>1 friday	39
>1 functie	4
>1 fur	4
>1 gerade	-14
>1 gerente	24
>1 gespro	-4
>1 good	13
>1 gostar	5
>1 graag	6
>1 growth	10
>1 grupo	-4
>1 gruppo	59
>1 gusta	15
>1 ha	50
>1 harriet	5
>1 has	-18
>1 hast.	6
>1 hat	17
>1 have	-10
>1 heeft	-4
>1 het	11
>1 hi	-4
>1 https	-10
>1 i	56
>1 i'll	-14
>1 ich	-54
>1 iets	35
>1 ihnen	33
>1 ihre	-30
>1 ik	40
>1 il	4
>1 im	-6
>1 in	-25
>1 incont	-25
>1 indust	17
>1 inform	7
>1 interv	-4
>1 invite	-5
>1 invited	5
>1 is	20
>1 it	-39
>1 j'ai	10
>1 je	113
>1 jeudi	16
>1 job	-8
>1 jueves	4
>1 just	23
>1 kassel	-6
>1 komt	-12
>1 la	36
>1 le	12
>1 leeds	-42
>1 leider	23
>1 lena	-7
>1 lhe	-6
>1 like	76
>1 linz	8
>1 logist	-4
>1 love	-5
>1 loved	15
>1 lucia	-4
>1 lundi	-26
>1 maandag	-17
>1 made	28
>1 mais	5
>1 making	22
>1 manager	-10
>1 manana	-7
>1 march	-8
>1 marchio	65
>1 mardi	-22
>1 martedi	-7
>1 me	-10
>1 melden	-6
>1 merci	-4
>1 mercol	20
>1 mich	-14
>1 mir	10
>1 molest	-5
>1 monday	60
>1 montag	-7
>1 morgen	20
>1 morning	12
>1 muito	35
>1 na	-7
>1 nao	8
>1 net	10
>1 niets	32
>1 no	19
>1 noch	18
>1 non	6
>1 nosso	-40
>1 not	4
>1 notifi	4
>1 nous	-6
>1 now	-4
>1 off	-4
>1 on	-4
>1 onderd	53
>1 one	18
>1 operat	-64
>1 partic	-15
>1 partner	-48
>1 pas	6
>1 person	12
>1 pick	-10
>1 please	-11
>1 por	23
>1 positi	-12
>1 pour	30
>1 presen	-12
>1 product	30
>1 propos	17
>1 propose	47
>1 purtro	7
>1 qualite	15
>1 quarta	13
>1 que	-4
>1 queda	4
>1 quer	-31
>1 quinta	46
>1 r	-5
>1 raum	-6
>1 read	9
>1 ref.	-8
>1 reponse	-28
>1 report	-10
>1 req	-23
>1 respon	-7
>1 review	27
>1 rivede	12
>1 scelto	28
>1 se	-8
>1 see	48
>1 seguim	-12
>1 selecc	23
>1 sent	15
>1 servic	18
>1 set	-8
>1 si	-8
>1 sich	13
>1 sie	-21
>1 sind	-4
>1 sobald	-4
>1 sono	-5
>1 souhai	4
>1 stata	9
>1 stefan	9
>1 su	-19
>1 sua	-4
>1 suche	-9
>1 sunil	7
>1 take	-6
>1 te	19
>1 team	28
>1 teleph	27
>1 thank	-22
>1 the	37
>1 they	15
>1 think	-6
>1 this	24
>1 thursd	8
>1 ti	-5
>1 time	-4
>1 to	17
>1 tomorr	-4
>1 tuesday	19
>1 u	-11
>1 uber	-8
>1 um	-5
>1 uma	-6
>1 una	-5
>1 und	-9
>1 une	10
>1 uns	-8
>1 venerdi	5
>1 verte	48
>1 vimos	-6
>1 voce	6
>1 von	36
>1 voor	28
>1 vorreb	-12
>1 vos	-16
>1 votre	5
>1 vous	36
>1 wann	-10
>1 was	-7
>1 we	67
>1 we'd	-23
>1 wednes	-75
>1 weiter	-4
>1 wij	-13
>1 will	-4
>1 wir	58
>1 wird	-17
>1 with	-14
>1 woche	-11
>1 would	-5
>1 wurde	-10
>1 y	-7
>1 you	28
>1 your	49
>1 ze	24
>1 zijn	-4
>1 zoeken	-15
>1 |	-11
>1 ¡	-7
>1 ¶	-29
>1 ·	18
>1 •	-11
a house is another	-80
a house is another agency	-6
a house is another fit agency	14
a house is another fit desk	-83
a house is another fit person	-113
a house is another fit relay	53
a house is another fit robot	-19
a long name is another	-27
a long name is another agency	-58
a long name is another fit agency	-4
a long name is another fit desk	49
a long name is another fit owner	28
a long name is another fit person	13
a long name is another fit relay	34
a long name is another fit robot	-17
a name is another	-18
a name is another agency	8
a name is another fit agency	-15
a name is another fit desk	58
a name is another fit owner	17
a name is another fit private	7
a name is another fit relay	13
a name is another fit robot	33
alone	33
always alone	-5
always more (	-18
always more )	-18
always more <	-19
always more >	-129
cut before &	-49
cut before -	-18
cut before a department	14
cut before a first name	-12
cut before a head	-104
cut before a house	-26
cut before acquis	-6
cut before ada	-5
cut before advies	-24
cut before ag	22
cut before alta	-29
cut before am	49
cut before and	-20
cut before another	5
cut before archit	-5
cut before associ	7
cut before at	-28
cut before azul	-4
cut before bio	-15
cut before bremen	66
cut before by	-5
cut before care	55
cut before careers	50
cut before center	-13
cut before con	-4
cut before concor	12
cut before conseil	-14
cut before da	-4
cut before de	-64
cut before dekker	-6
cut before del	-88
cut before depart	-38
cut before des	-18
cut before di	116
cut before distri	-10
cut before do	-54
cut before du	-21
cut before e	-53
cut before elemen	-8
cut before empleo	17
cut before en	-9
cut before energie	25
cut before engine	-7
cut before est	-13
cut before et	-7
cut before execut	33
cut before financ	-6
cut before foods	-7
cut before for	76
cut before founda	-20
cut before fur	-34
cut before games	-5
cut before ggmbh	89
cut before gmbh	56
cut before groep	-8
cut before group	-29
cut before h	-5
cut before health	67
cut before hiring	46
cut before home	-9
cut before hospit	-6
cut before housing	-9
cut before hr	30
cut before human	35
cut before i	31
cut before im	-11
cut before in	56
cut before insura	9
cut before interim	-7
cut before interv	64
cut before jobs	12
cut before la	7
cut before labs	-8
cut before lane	-8
cut before lavoro	-9
cut before llp	6
cut before logist	-10
cut before manager	-37
cut before matos	-8
cut before media	-5
cut before medical	-5
cut before nhs	-14
cut before nord	-45
cut before of	-24
cut before office	37
cut before para	27
cut before partne	15
cut before people	37
cut before per	19
cut before person	28
cut before pessoas	-30
cut before recrui	64
cut before recrut	-12
cut before rh	-14
cut before road	-13
cut before rrhh	-27
cut before s.p.a.	7
cut before s.r.l.	22
cut before schedu	10
cut before school	-6
cut before se	-16
cut before search	-55
cut before selecc	-6
cut before selezi	-8
cut before servic	-5
cut before service	15
cut before softwa	-12
cut before staffi	91
cut before strass	-5
cut before studio	-17
cut before sud	-11
cut before sul	-6
cut before sur	-6
cut before talent	61
cut before talento	-16
cut before team	-36
cut before tech	-33
cut before techno	8
cut before trust	-23
cut before ulm	-5
cut before und	-19
cut before univer	-6
cut before werving	23
cut before y	-15
cut behind &	-44
cut behind a	96
cut behind a department	28
cut behind a first name	-81
cut behind a head	-27
cut behind a house	-27
cut behind an	39
cut behind analyst	-21
cut behind and	-18
cut behind another	17
cut behind at	94
cut behind bewerb	-6
cut behind camara	-15
cut behind comerc	-8
cut behind con	-22
cut behind conser	-9
cut behind contro	-9
cut behind da	6
cut behind de	-80
cut behind dein	27
cut behind dekker	-6
cut behind del	36
cut behind der	-16
cut behind des	-18
cut behind di	-9
cut behind direct	120
cut behind do	-14
cut behind dos	-5
cut behind dr	-9
cut behind dr.	-19
cut behind ein	-7
cut behind el	35
cut behind en	102
cut behind entret	15
cut behind equipe	-24
cut behind equipo	-12
cut behind firma	139
cut behind for	-35
cut behind frau	-6
cut behind fur	-41
cut behind gemeen	-19
cut behind groupe	-20
cut behind grupo	-9
cut behind gruppo	-20
cut behind gs-	-7
cut behind hartwe	-7
cut behind herr	-11
cut behind housing	-5
cut behind hr	-36
cut behind ihr	-10
cut behind im	-8
cut behind in	-33
cut behind interv	18
cut behind junior	-6
cut behind karrie	15
cut behind kunde	51
cut behind kunden	86
cut behind l'equi	-10
cut behind la	-5
cut behind le	5
cut behind leitung	10
cut behind les	-26
cut behind meccan	-5
cut behind mme	-8
cut behind mr	-10
cut behind mwangi	-6
cut behind nhs	-5
cut behind o	46
cut behind of	-12
cut behind osborne	-5
cut behind our	-9
cut behind para	8
cut behind partner	11
cut behind per	12
cut behind person	46
cut behind projek	-5
cut behind recrui	69
cut behind recrut	33
cut behind rh	85
cut behind rrhh	5
cut behind segret	107
cut behind selecc	20
cut behind selezi	-35
cut behind senior	-17
cut behind servic	9
cut behind service	7
cut behind sollic	17
cut behind st	-5
cut behind stelle	-10
cut behind sticht	-16
cut behind team	17
cut behind the	-17
cut behind time	46
cut behind ufficio	-40
cut behind umane	13
cut behind und	-8
cut behind ux	-6
cut behind vaga	-15
cut behind van	62
cut behind von	121
cut behind vorste	-8
cut behind your	-8
cut behind zum	-8
f< ! ¶	14
f< &	41
f< )	-38
f< ) ¶	-38
f< ,	-31
f< , ¶	19
f< -	-19
f< a	-12
f< acquis	32
f< admini	-5
f< admini ¶	-5
f< alberto	-22
f< andrea	5
f< anja	20
f< annika	11
f< anouk	-6
f< antunes	8
f< antunes ¶	8
f< arce	-46
f< arce ¶	-46
f< ashdown	5
f< ashdown ¶	5
f< assist	9
f< bakels	-47
f< bakels ¶	-47
f< barreto	-26
f< barreto ¶	-26
f< bas	-31
f< beate	8
f< beatriz	-45
f< begona	7
f< bertol	16
f< bertol ¶	18
f< besson	13
f< besson ¶	17
f< besten	-5
f< bethany	-10
f< birgit	15
f< bosman	21
f< bosman ¶	24
f< boyle	-50
f< boyle ¶	-50
f< brandao	-12
f< brandao ¶	-11
f< brandt	-26
f< brandt ¶	-19
f< browser	-7
f< browser |	-7
f< bruno	6
f< busine	22
f< caio	-44
f< callow	-29
f< callow ¶	-28
f< caniza	-22
f< carlier	-38
f< carlier ¶	-38
f< caroli	20
f< carsten	6
f< caruso	-10
f< caruso ¶	-7
f< casa	-5
f< catari	-18
f< cedric	7
f< clara	9
f< consul	-58
f< consul ¶	-39
f< conti	11
f< conti ¶	12
f< coordi	14
f< cordia	-21
f< corinne	-9
f< culture	44
f< dan	15
f< de	24
f< dein	45
f< dekker	-19
f< dekker ¶	-18
f< delmas	8
f< delmas ¶	8
f< delphi	13
f< di	5
f< direct	16
f< direct ¶	15
f< dirk	-21
f< duarte	7
f< duarte ¶	7
f< dutta	-21
f< dutta ¶	-20
f< dwight	-16
f< e	10
f< eckert	-14
f< eckert ¶	-14
f< eigenb	-5
f< eigenb der	-5
f< ein	-9
f< elaine	-20
f< elena	11
f< elisa	-30
f< en	7
f< equipe	-24
f< equipo	-12
f< escude	-26
f< escude ¶	-23
f< esther	5
f< exampl	-5
f< fabre	-12
f< fabre ¶	-12
f< fabrice	-17
f< farah	-23
f< federi	12
f< femke	-8
f< fernan	-9
f< finance	10
f< finch	-32
f< freund	-13
f< galli	5
f< galli ¶	8
f< garnett	-13
f< garnett ¶	-12
f< gatti	-17
f< gatti ¶	-17
f< gestao	8
f< gilles	-12
f< giulia	9
f< gloria	11
f< gmbh	-7
f< gonzalo	14
f< grant ¶	-9
f< groet	-8
f< gruse	-21
f< gruse ¶	-24
f< grusen	20
f< gustavo	-5
f< haddad	16
f< haddad ¶	16
f< hagen	-10
f< hagen ¶	-10
f< hannah	23
f< harriet	-77
f< haus	-9
f< haus des	-9
f< heike	-6
f< helder	9
f< hilde	-8
f< hiring	5
f< holger	5
f< hr	44
f< hr ¶	7
f< hugo	7
f< human	15
f< humanos	9
f< humanos ¶	5
f< ihre	-6
f< in	-7
f< ines	5
f< ivan	-15
f< jens	-15
f< jeroen	19
f< joaquin	-21
f< joost	5
f< jutta	13
f< karim	-74
f< keisha	-19
f< kessel	-9
f< kessel ¶	-8
f< kim	-16
f< koen	-37
f< kowalke	42
f< kowalke ¶	43
f< kuipers	-50
f< kuipers ¶	-48
f< l'equi	75
f< lacroix	-29
f< lacroix ¶	-29
f< laura	-33
f< leblond	-16
f< leblond ¶	-16
f< leiter	12
f< lena	19
f< lg	32
f< lorena	-48
f< lucie	-5
f< lyndon	-24
f< lyndon ¶	-23
f< maes	-30
f< maes ¶	-26
f< manager	13
f< manager ,	-18
f< manager |	6
f< manager ¶	26
f< managi	15
f< marcus	12
f< marieke	20
f< marisol	-11
f< marloes	11
f< marta	5
f< martina	14
f< matos	-22
f< matos ¶	-20
f< megan	-14
f< moreira	10
f< moreira ¶	10
f< mulder	15
f< mulder ¶	15
f< mwangi	-11
f< mwangi ¶	-9
f< nicola	-18
f< noemie	-10
f< norbert	7
f< nuria	-8
f< of	38
f< oliver	-39
f< operat	6
f< operat ,	6
f< osborne ¶	8
f< ostend	5
f< ostend ¶	5
f< pacheco	-23
f< pacheco ¶	-23
f< palaci	-25
f< palaci ¶	-24
f< parisi	-5
f< partner	-5
f< partner ,	21
f< partner ¶	-26
f< patric	-6
f< people	15
f< person	74
f< person ,	36
f< person ¶	36
f< pessoas	11
f< pessoas ¶	11
f< pieter	-14
f< pilar	-35
f< pizarro	-6
f< pizarro ¶	-5
f< pohl	9
f< pohl ¶	9
f< postma ¶	-7
f< presto	5
f< pritch	-22
f< pritch ¶	-22
f< privacy	-14
f< privacy |	-14
f< quinte	-5
f< ralf	30
f< reclut	6
f< recrui	13
f< recrui |	-15
f< recrui ¶	-13
f< recrut	28
f< recrut ¶	23
f< recurs	9
f< redfern	5
f< redfern ¶	8
f< regards	21
f< regist	41
f< reimers	-6
f< reimers ¶	-6
f< renata	-41
f< resour ¶	16
f< rh	27
f< rh -	14
f< rh ¶	8
f< riccar	12
f< rinaldi	-8
f< rinaldi ¶	-8
f< road	-6
f< road ,	-6
f< robledo	-27
f< robledo ¶	-27
f< rory	-41
f< rrhh	6
f< ruben	-7
f< sabine	9
f< salcedo	-7
f< salcedo ¶	-7
f< saluti	-9
f< saluti ¶	-7
f< sandra	11
f< sara	27
f< saskia	-10
f< school	-8
f< schout	8
f< schout ¶	9
f< secret	21
f< segret	8
f< sekret	-6
f< selecc	46
f< selecc ¶	13
f< selezi ¶	12
f< senior	-69
f< sergio	10
f< serra	-7
f< serra ¶	-7
f< siebert	-8
f< siebert ¶	-8
f< simone	-16
f< sincer	28
f< sohne	-7
f< sophie	-25
f< soriano	-6
f< soriano ¶	-6
f< specia	44
f< stefan	-35
f< strass	-5
f< studio	12
f< sunil	-21
f< sutcli	-10
f< sutcli ¶	-10
f< talent	76
f< talent @	20
f< talento	14
f< talento ,	6
f< team	22
f< team ¶	8
f< techni	-7
f< teresa	-6
f< testa	-17
f< testa ¶	-17
f< thacke	-45
f< thacke ¶	-45
f< the	5
f< thiago	27
f< thijs	8
f< thomas	12
f< tiedem	18
f< tiedem ¶	19
f< time	36
f< to	-5
f< ufficio	25
f< ugarte	10
f< ugarte ¶	10
f< und	-5
f< uwe	-51
f< valdes	-16
f< valdes ¶	-16
f< valeria	-5
f< van	9
f< vasco	-23
f< vera	17
f< vera ¶	13
f< verhoe	-12
f< verhoe ¶	-12
f< vermeu	-15
f< vermeu ¶	-15
f< viele	-7
f< vogler	-22
f< vogler ¶	-20
f< wendy	-31
f< wieland	-12
f< wieland ¶	-5
f< wouters	-5
f< yannick	-5
f< you	11
f< |	-33
f< ¶ de	-19
f< ¶ ein	-7
f< ¶ groupe	-12
f< ¶ ihr	6
f< ¶ leitung	10
f< ¶ recrui	-17
f< ¶ senior	-16
f< ¶ team	-23
f< ¶ the	5
f< ¶ van	-9
f< ¶ ¶	25
f<|	66
f<| &	-27
f<| (	-5
f<| ,	85
f<| -	-24
f<| :	-27
f<| @	59
f<| at	16
f<| da	5
f<| de	-47
f<| dein	30
f<| der	-12
f<| des	-10
f<| dr.	-8
f<| ein	-7
f<| equipe	-24
f<| equipo	-12
f<| groupe	-14
f<| gruppo	-14
f<| hr	-30
f<| ihr	6
f<| ihre	12
f<| l'equi	-24
f<| la	-8
f<| le	9
f<| leitung	10
f<| les	-7
f<| mwangi	-6
f<| osborne	-5
f<| person	25
f<| recrui	30
f<| recrut	45
f<| rh	45
f<| senior	-16
f<| service	7
f<| sticht	-14
f<| team	-7
f<| van	-12
f<| |	11
f<| ¶	36
f>0 !	-6
f>0 &	13
f>0 (	-26
f>0 )	-5
f>0 -	-13
f>0 .	-18
f>0 :	-7
f>0 a	-36
f>0 acquis	-6
f>0 advies	-24
f>0 associ	16
f>0 bio	-15
f>0 bremen	74
f>0 by	-5
f>0 capital	-6
f>0 care	59
f>0 conseil	-11
f>0 de	-35
f>0 dekker	-6
f>0 depart	-38
f>0 di	-45
f>0 e	-44
f>0 eg	17
f>0 et	-6
f>0 execut	28
f>0 fur	-6
f>0 ggmbh	59
f>0 gmbh	45
f>0 group	-23
f>0 health	-8
f>0 hiring	16
f>0 housing	-6
f>0 hr	27
f>0 human	34
f>0 interim	-7
f>0 labs	-6
f>0 lane	-5
f>0 lavoro	-9
f>0 matos	-7
f>0 of	-13
f>0 partne	8
f>0 people	35
f>0 person	34
f>0 pessoas	-30
f>0 recrui	57
f>0 recrut	-19
f>0 rh	-40
f>0 rrhh	-26
f>0 s.p.a.	5
f>0 s.r.l.	16
f>0 search	-55
f>0 selecc	-7
f>0 selezi	-8
f>0 softwa	-11
f>0 srl	11
f>0 staffi	54
f>0 studio	-14
f>0 sud	-5
f>0 talent	-10
f>0 talento	-18
f>0 team	41
f>0 tech	-31
f>0 und	-5
f>0 univer	10
f>0 werving	13
f>0 wurde	-15
f>0 |	-120
f>0 ¶	-19
f>0 ·	20
f>1 &	-8
f>1 (	-31
f>1 +	-13
f>1 ,	-52
f>1 -	-37
f>1 a	13
f>1 acquis	48
f>1 associ	18
f>1 automa	-5
f>1 brandt	-16
f>1 bright	-31
f>1 cabinet	-20
f>1 co.	-5
f>1 der	5
f>1 eigenb	27
f>1 ein	36
f>1 execut	21
f>1 filiale	-6
f>1 gescha	8
f>1 gmbh	46
f>1 grupo	13
f>1 hr	-19
f>1 human	19
f>1 inc.	9
f>1 instit	12
f>1 la	-16
f>1 ltd	66
f>1 managi	-5
f>1 michael	-6
f>1 office	36
f>1 person	-27
f>1 princi	-9
f>1 recrui	14
f>1 resour	33
f>1 risorse	42
f>1 school	22
f>1 search	33
f>1 sohne	-5
f>1 specia	-51
f>1 sticht	89
f>1 t	15
f>1 talent	21
f>1 team	24
f>1 tel.	-31
f>1 und	-26
f>1 unsubs	6
f>1 verbun	-6
f>1 zentra	-12
f>1 |	24
f>1 ¶	-42
f>|	-23
first a	-43
first abraco	-13
first abschl	-7
first actual	-24
first ada	-6
first adecco	25
first admini	-18
first ag	-12
first agence	-5
first agrade	-24
first alder	6
first als	-6
first am	-9
first americ	29
first amtsge	5
first analis	-27
first analyt	-9
first anfrage	-5
first announ	-26
first applic	-8
first applied	-5
first arce	-28
first armazem	-6
first ashdown	-14
first assess	-21
first assicu	7
first assist	-10
first atelie	5
first atelier	12
first auftra	-31
first auriez	-7
first auswah	-5
first auto	24
first autoha	19
first autotr	5
first auxili	-6
first avenue	59
first ayunta	70
first az	12
first backer	13
first bakels	-45
first bakker	31
first banca	-5
first bar	23
first bauunt	-27
first bei	-12
first belle	-7
first bermejo	-5
first bertol	-5
first bespre	-6
first besson	-7
first bewerb	-6
first bezirk	34
first bis	-12
first boa	-7
first bodegas	14
first boise	13
first bonne	-6
first bonsoir	-5
first bos	8
first bosch	33
first bosman	19
first boulan	20
first bouwbe	54
first brandao	-11
first brandt	10
first bright	34
first bring	-10
first buongi	-13
first busco	-5
first c'est	-16
first cabinet	-61
first calder	8
first calend	-8
first callow	54
first camara	30
first cambio	-13
first cancel	-44
first cantine	59
first capital	-6
first carta	-5
first cartie	20
first casa	-26
first centre	30
first centro	9
first cerami	17
first chu	18
first cita	-5
first city	-8
first clinic	-6
first clinica	44
first cliniq	24
first cobalt	22
first cobalto	29
first colegio	22
first comerc	-6
first commun	20
first comput	-24
first comune	36
first comuni	66
first conduc	-8
first confer	-8
first confid	-32
first confir	-54
first congra	-7
first conseg	-12
first conseil	-6
first conser	27
first constr	24
first consul	-8
first content	-6
first contra	-22
first contro	-15
first convoc	-10
first coop	13
first cooper	8
first corbria	27
first cordia	24
first corpor	-6
first cortic	8
first county	-7
first curric	-9
first custom	-21
first dag	-11
first dana	-21
first data	-41
first datens	-14
first dayton	7
first de	95
first dein	-5
first dekker	20
first delbria	-5
first delmora	12
first demand	-7
first den	-5
first depart	-36
first deutsc	49
first die	-8
first diese	-13
first direct	-91
first direito	-7
first dirett	-5
first dispon	-6
first docume	-27
first dr	-26
first duarte	12
first dutta	8
first eckert	-20
first educac	-55
first eigenb	-22
first ein	-20
first einlad	-22
first einric	-10
first ejecut	-25
first el	-38
first electr	-7
first elena	-9
first energi	55
first energie	-7
first engenh	-10
first engine	-45
first entrev	-14
first entsch	-5
first erfahr	-10
first escola	16
first escude	-17
first estado	-14
first estou	-6
first estudio	7
first event	-34
first example	-7
first fabbri	-15
first falcao	19
first famili	-7
first farmac	23
first farmal	11
first farmav	5
first feedba	-29
first fenwick	-16
first fietsf	-41
first figuei	-16
first financ	-15
first finance	-13
first finch	-34
first fintual	12
first firma	-39
first first	13
first fiscal	-9
first fondaz	6
first food	-18
first for	-5
first freund	-5
first fundac	21
first garage	-25
first garnett	12
first gemeen	73
first gemein	39
first gerente	-6
first gescha	-5
first gesend	-6
first gi	8
first gillet	-6
first google	60
first groep	-61
first groetj	-25
first group	-5
first groupe	-50
first growth	-5
first grupo	-66
first gruppo	-114
first gs	-17
first guicha	-16
first h/f	-11
first hagen	19
first halden	9
first harbor	29
first hartwe	14
first haus	-22
first hays	92
first head	-27
first health	6
first heldale	-7
first hendri	-25
first herman	-5
first herrn	-10
first herzli	-11
first hollis	-5
first hollow	7
first horario	-6
first hospit	10
first hotel	71
first hr	-25
first hypern	7
first il	-10
first indeed	-8
first ines	-5
first inform	-8
first ingeni	-26
first inhaber	-6
first instit	-42
first intere	-8
first interim	13
first interl	-6
first interv	-17
first intro	-17
first ist	63
first j'ai	-18
first jammer	-12
first jardins	-19
first jess	-17
first job	-6
first ju	-6
first junior	-52
first kanzlei	-8
first kapoor	-8
first karl	32
first karrie	-5
first kennis	-7
first kern	-37
first kessel	59
first kestrel	8
first kita	9
first kitchen	-16
first klinik	24
first kolleg	-12
first kunde	-24
first kunden	-26
first kurzes	-10
first kwalit	-14
first l'equi	-28
first la	-6
first labora	14
first lacroix	5
first lakevi	9
first landes	-23
first landkr	25
first lavoro	-6
first le	-13
first lebens	-5
first leblond	-10
first ledger	13
first leiter	-6
first leitung	-7
first les	101
first leuk	-6
first lg	-19
first library	-9
first lic	-21
first liceo	20
first lieve	-9
first linden	-10
first logist	6
first lojas	35
first longo	-18
first loopta	103
first los	-19
first lubke	9
first lucie	-7
first lumbre	49
first lummar	-9
first lycee	14
first lyndon	22
first maes	6
first magazi	8
first magazz	-7
first mairie	26
first maison	9
first mandan	-11
first manpow	-15
first manten	-14
first manute	-8
first maple	10
first marche	-11
first market	-23
first maschi	-9
first mate	23
first meccan	20
first medizi	-15
first meet	-37
first mein	-5
first menuis	14
first messag	-15
first metal	5
first metall	-18
first metalm	13
first michael	32
first mill	-5
first minera	90
first mitarb	-12
first monday	26
first montes	-20
first motori	-12
first moveis	53
first mr	-6
first mrs	-18
first mt	7
first mulder	-17
first munici	-23
first murcia	-6
first mwangi	6
first nachri	-9
first nachst	-5
first namen	-6
first nhs	-70
first nicola	-7
first night	-5
first nights	-25
first no	-5
first nora	-24
first northg	28
first notice	-25
first nuvola	8
first o	-18
first oferta	-6
first offent	-10
first office	-25
first offici	6
first oficina	-167
first oi	-5
first online	-11
first ontvan	-5
first operac	-17
first operad	-18
first opport	-8
first optik	8
first orbita	29
first orchard	5
first organi	-19
first ortis	19
first osborne	-54
first ospeda	21
first ostend	5
first our	30
first padaria	12
first palisa	24
first panade	5
first panifi	22
first paper	-13
first parabe	-5
first parisi	-12
first partec	-7
first passt	-20
first patric	-7
first paymen	-20
first pell	-27
first pelsico	36
first pelton	15
first perdona	-9
first perm	-6
first person	-31
first pflege	17
first pharma	12
first planner	-7
first plasti	35
first platfo	-18
first poirier	-39
first polite	11
first portal	-15
first porto	12
first poste	42
first postma	18
first powered	-15
first praxis	-22
first prefei	13
first presen	-9
first presid	-6
first princi	-6
first pritch	-39
first privacy	-9
first probea	-8
first proces	-7
first proceso	-11
first produc	-18
first product	-11
first prof	-22
first profil	-6
first propos	-8
first provin	7
first public	-9
first puedes	-13
first punto	-47
first quelles	-14
first quill	26
first quinda	35
first quinmo	22
first quinquo	40
first quinta	36
first radiol	-14
first randst	68
first raum	-40
first receiv	-18
first recepc	-15
first recrui	-9
first recrut	-6
first red	-27
first rede	-32
first redfern	-53
first ref	-20
first refere	-11
first region	-10
first regist	-10
first reimers	11
first reno	11
first resear	-54
first reside	92
first respon	-11
first retail	-30
first retour	-6
first rh	-67
first ria	-8
first rinaldi	-19
first roboti	-6
first rosa	-25
first rr	-10
first rua	-41
first ruckme	-10
first ruhe	-6
first sabine	-13
first saint	-9
first sainte	-12
first salcedo	-6
first saldat	-5
first saude	-33
first schedu	-15
first school	-22
first schout	-25
first search	-13
first secret	-13
first segret	-36
first sekret	-7
first selecc	-11
first senior	13
first serra	10
first servic	7
first seu	-6
first siebert	40
first siquei	-34
first sobald	-6
first sobre	-32
first social	-15
first softwa	-30
first sol	-9
first solici	-5
first solmont	-22
first solria	13
first soluti	-28
first sommer	18
first soriano	-17
first sorry	-8
first sou	-5
first sr	-8
first st	85
first stad	5
first stadt	63
first stadtr	13
first stadtw	31
first staff	-5
first stahlb	13
first start	19
first state	17
first steel	-10
first stelle	-5
first steuer	21
first sticht	-59
first stiftu	-33
first store	-6
first storia	15
first strass	14
first studio	59
first succes	-24
first suerte	-6
first superm	9
first supply	-13
first surfca	32
first sutcli	-25
first swindon	15
first systems	-9
first talent	33
first taller	22
first tanaka	7
first tandem	5
first tax	-39
first team	-12
first teatro	10
first tech	-29
first techni	-6
first tecnica	-16
first tecnico	-10
first telefo	-17
first tempo	-35
first termin	-16
first tessier	-10
first tessit	19
first testa	-17
first thacke	5
first the	98
first theatre	12
first tiedem	-6
first tischl	14
first trabal	-12
first trager	-18
first transp	16
first trust	-8
first tu	16
first tuince	5
first tuiuiu	5
first type	-9
first ufficio	62
first union	11
first univer	90
first unsubs	-15
first unterl	-7
first updated	-60
first ux	-18
first vaga	-5
first valmera	-36
first valmont	-18
first van	10
first vermeu	-63
first verpac	-56
first versic	-6
first vertra	-6
first vertri	-5
first vidal	-5
first viel	-5
first villa	35
first vorste	-9
first warmly	-23
first wat	-9
first water	-24
first waterl	24
first waters	5
first werk	-8
first werkst	-8
first wieland	32
first windkr	11
first woche	-23
first wochen	-14
first woonst	171
first wouters	-29
first writer	-6
first you're	-5
first zahnar	31
first zanmar	-29
first zantis	9
first zeit	-19
first zieken	23
fit best	132
fit half	56
fit half agency	34
fit half desk	11
fit half person	25
fit half relay	-10
fit half robot	31
fit less	45
fit little	-45
fit little agency	28
fit little desk	-29
fit little person	-20
fit little relay	5
fit nearly	63
fit nearly agency	-24
fit nearly desk	-61
fit nearly owner	17
fit nearly person	10
fit nearly relay	55
fit nearly robot	30
fit none	-103
fit none agency	111
fit none desk	-10
fit none person	-31
fit none relay	-32
fit none robot	-30
fit other	-9
fit other desk	6
fit other person	38
fit other private	-7
fit other relay	-29
fit other robot	-19
fit whole	102
fit whole agency	-14
fit whole desk	57
fit whole owner	7
fit whole person	66
fit whole robot	-29
in body	10
in body agency	54
in body board	33
in body desk	-56
in body person	32
in body private	-12
in body relay	-7
in body robot	22
in display	6
in display agency	14
in display board	-13
in display owner	-7
in display person	-83
in display private	-64
in display relay	87
in display robot	82
in event	-33
in event person	-58
in location	-14
in location agency	-6
in location desk	-6
in location person	-7
in organizer	-19
in organizer agency	14
in organizer desk	14
in organizer person	-33
in quoted	-24
in quoted agency	9
in quoted person	-24
in signature	65
in signature board	-6
in signature person	-81
in signature private	14
in signature relay	80
in signature robot	63
in subject	48
in subject agency	-74
in subject board	-38
in subject desk	-15
in subject owner	-10
in subject person	11
in subject private	-9
in subject relay	19
in subject robot	90
inner &	85
inner -	-76
inner 9	40
inner @	-11
inner a	56
inner ada	-18
inner an	-8
inner analis	-7
inner analyst	-18
inner and	-36
inner ashdown	-48
inner assist	-7
inner associ	-14
inner at	-30
inner auf	-5
inner aus	-12
inner ayunta	-37
inner bakels	-12
inner bank	-5
inner bio	-39
inner boulan	-6
inner boyle	-22
inner busine	-8
inner by	-11
inner casa	-8
inner chain	-8
inner chez	12
inner commun	24
inner con	-53
inner concur	-21
inner consul	-14
inner county	13
inner credit	11
inner da	7
inner das	-17
inner data	-12
inner de	50
inner del	102
inner della	7
inner den	-14
inner dental	10
inner der	-62
inner des	7
inner di	-9
inner die	-59
inner dos	-11
inner dr	83
inner du	107
inner e	80
inner eine	-37
inner en	-40
inner engine	-35
inner est	-5
inner et	-68
inner execut	27
inner fabbri	23
inner filiale	-6
inner financ	6
inner frau	-7
inner fundac	-11
inner fur	-21
inner garnett	-11
inner gerente	-24
inner gmbh	-12
inner group	-25
inner grupo	-48
inner gruppo	-10
inner hat	-23
inner health	-5
inner hiring	-6
inner holding	-15
inner hospit	27
inner housing	89
inner hr	-6
inner human	-7
inner ihnen	-7
inner il	12
inner im	-46
inner in	-103
inner interv	-9
inner jardins	53
inner kita	-7
inner la	75
inner labs	-5
inner landkr	-12
inner legale	38
inner logist	25
inner manage	19
inner manager	-28
inner mate	-12
inner matteo	-6
inner medical	30
inner munici	92
inner nhs	32
inner notre	-5
inner of	69
inner on	-9
inner para	-26
inner partner	-38
inner passo	34
inner per	-23
inner person	-10
inner positi	-10
inner pritch	-17
inner proces	-21
inner produto	-6
inner quinta	-5
inner raum	-14
inner recrui	42
inner resour	13
inner rh	-10
inner ridge	19
inner san	19
inner search	-5
inner selezi	-11
inner senior	9
inner servic	-11
inner softwa	-6
inner st	-22
inner stadt	-23
inner stadtw	-8
inner studio	-16
inner superi	15
inner superv	-13
inner talent	-20
inner team	-8
inner thacke	-54
inner the	-7
inner tu	-12
inner und	31
inner ux	-9
inner vale	16
inner van	-32
inner veteri	28
inner via	-16
inner villa	-21
inner von	-56
inner voor	-7
inner werving	6
inner winslow	-26
inner y	-74
inner zum	-27
inner zur	-7
inner |	-11
inner ·	-13
is acronym	-34
is agency	-43
is all house	-211
is all small	-65
is all strange	13
is all writer	-105
is and	82
is bare	-38
is camel	13
is city	-70
is city first	12
is city last	-72
is company	119
is company where sure	41
is department first	-99
is department last	78
is digit	97
is dressed	-240
is first name	-244
is head	21
is house	121
is house first	108
is legal form	51
is lower	-44
is owner	-57
is person	44
is platform	75
is shouted	23
is small first	-80
is small last	-29
is strange	-137
is strange first	-77
is strange last	-70
is the domain of board	-17
is the domain of desk	-28
is the domain of person	-25
is the domain of relay	-33
is the domain of robot	-25
is title	-118
is writer	-71
language de	-44
language en	15
language es	37
language fr	17
language it	56
language nl	-49
language pt	8
last 12	63
last 5	92
last 9	-11
last abend	-7
last acquis	-18
last ada	-32
last adecco	-10
last admini	11
last advies	28
last advoca	28
last affairs	14
last ag	-29
last alta	51
last analist	-12
last analyst	-27
last ancona	-9
last andes	8
last arce	-12
last archit	84
last armazem	-14
last asocia	-68
last assist	-19
last associ	-131
last aubert	-6
last auditor	-5
last aue	11
last aurora	8
last auswah	-18
last aveiro	-22
last azul	7
last b	-34
last b.v	-21
last bakels	7
last bank	57
last barreto	-14
last bell	-10
last bermejo	14
last bertol	-6
last besche	-6
last besson	6
last bewerb	-12
last bio	20
last biology	-33
last boise	9
last bouw	-45
last brandt	-12
last brasil	-9
last bremen	8
last bristol	5
last brothe	12
last busine	-5
last caixa	-12
last calidad	-11
last camargo	-16
last campin	7
last candid	-15
last careers	-10
last caruso	-13
last casa	49
last castel	-5
last center	-36
last central	-9
last centre	-61
last ceresio	7
last cliente	-5
last cloud	-15
last co	-59
last college	12
last company	-19
last concor	-10
last conseil	-127
last constr	-9
last consul	-70
last consult	-9
last contab	-7
last coordi	-7
last cordia	-35
last council	56
last county	15
last crane	-33
last cuneo	-55
last de	-19
last dekker	35
last depart	28
last design	-28
last develo	-6
last devops	-6
last dienst	-6
last direct	-11
last dispos	-5
last distri	18
last donner	-24
last dr	-67
last duarte	6
last dutta	-33
last ebro	21
last educac	-16
last elbe	-6
last elemen	-64
last empleo	-20
last ende	-16
last energi	29
last energia	82
last energie	25
last energy	47
last engine	-38
last entrev	-6
last escude	-23
last espiga	7
last est	30
last ett	52
last evora	7
last example	-25
last execut	38
last falcao	11
last farms	5
last ferran	58
last ferrand	-8
last figli	37
last filhos	39
last fils	52
last financ	-13
last finanz	-7
last fontana	9
last foods	57
last founda	9
last freight	56
last friday	-6
last fulda	25
last games	6
last garden	-23
last gatti	13
last gera	10
last ggmbh	-80
last gillet	6
last gmbh	47
last groep	-66
last group	-92
last groupe	-32
last growth	-10
last grupo	-5
last gruse	-16
last h/f	-13
last haddad	-5
last halifax	-7
last health	9
last herman	40
last hiring	-9
last holding	-37
last home	-51
last hospit	62
last hotel	-16
last hotels	-76
last house	-42
last housing	-8
last hr	15
last i	-13
last ihnen	-13
last ii	-16
last iii	-20
last indust	-5
last inform	-12
last innend	-5
last insura	6
last interim	-16
last intern	-11
last interv	-6
last it	-5
last jardins	-6
last jena	5
last jobs	-18
last jr	-8
last julien	-6
last kandid	-37
last kessel	39
last kg	17
last kim	-14
last kuipers	-34
last lab	73
last labs	66
last lane	-87
last lavoro	-42
last lead	-34
last leeds	-8
last leuven	18
last lindgr	-16
last linz	-10
last llp	33
last loja	-26
last lowe	-66
last ltd	58
last lubke	7
last lund	-8
last m	-6
last maes	-8
last marcha	6
last markets	-11
last markt	11
last martin	14
last mate	-7
last mathem	-6
last matos	-22
last matteo	-6
last media	-7
last medical	-12
last merlin	25
last metall	44
last mittwo	-8
last modena	-98
last monday	-7
last montel	5
last moreira	8
last moreno	-13
last museum	24
last mutual	11
last mwangi	18
last nachri	-14
last nantes	12
last nederl	14
last neuss	13
last no	-8
last nord	50
last norte	42
last operat	-10
last organi	-15
last pacheco	-14
last page	27
last palma	44
last parale	-6
last partne	-148
last partner	64
last peixoto	-40
last people	-18
last person	-14
last pessoas	-10
last pflege	-5
last pharma	-72
last plata	6
last pleno	-37
last plus	119
last pohl	9
last poirier	-9
last positi	-5
last postul	-19
last prado	-7
last price	52
last pritch	-7
last quill	43
last r	-7
last rail	8
last rao	-21
last raum	-8
last rechts	15
last recrui	17
last recrut	-9
last resear	-17
last resour	-7
last retail	15
last rh	-16
last ria	-7
last rinaldi	7
last rio	15
last riva	-9
last road	-5
last robledo	18
last roboti	-14
last role	-5
last roofing	8
last rostock	11
last roth	-42
last rrhh	19
last s.r.l	32
last saint-	18
last sainte	38
last salcedo	-12
last sante	32
last saude	41
last schedu	-13
last school	43
last schout	-6
last scient	-5
last se	-40
last search	137
last secret	-6
last segret	-23
last selecc	18
last select	-6
last seleti	-25
last selezi	-8
last senior	-47
last serena	17
last serra	-8
last servic	-41
last service	17
last siebert	-18
last softwa	-48
last sohne	71
last sol	93
last solar	24
last sons	-10
last soriano	-7
last specia	-19
last srl	-7
last stadt	-25
last staff	-8
last staffi	-59
last stelle	-8
last stiftu	-29
last stone	6
last store	-7
last strass	14
last street	-6
last studio	21
last success	-17
last sud	33
last sul	65
last superi	-5
last swindon	7
last talent	5
last talento	12
last tandem	7
last team	-17
last tech	43
last techni	-66
last technik	43
last telefo	-8
last termin	-15
last tessier	6
last tiedem	16
last tiefbau	-15
last trabal	-9
last transp	69
last trier	9
last trust	88
last tuesday	-8
last type	-18
last uitzen	30
last uitzend	-37
last ulm	-14
last univer	28
last update	-5
last v	28
last valdes	8
last vale	24
last valle	-7
last valmera	80
last van	-8
last vega	60
last verde	29
last verfah	-8
last verhoe	-34
last vermeu	-5
last versic	9
last verstu	-5
last vogler	-6
last vorste	-5
last vos	8
last weidner	8
last werk	-71
last werving	-9
last wieland	19
last wiersma	-83
last woche	-10
last wouters	-23
last writer	-8
last zeit	-9
last zonen	77
last zuid	8
last zwolle	-31
letters 0	-53
letters 1	-132
letters 10	17
letters 2	-58
letters 3	-29
letters 5	59
letters 6	59
letters 7	40
letters 8	72
letters 9	62
line 0 of signature	-44
line 1 of signature	21
line 2 of signature	95
line 3 of signature	-70
line 4 of signature	19
line 5 of signature	7
line of body	81
line of display	-97
line of organizer	-30
line of signature	35
line of subject	-129
longer as often	15
longer rarer	40
looks like a house	67
looks like a house agency	7
looks like a house agency fit	-13
looks like a house agency strange	19
looks like a house board	84
looks like a house desk	-60
looks like a house person	24
looks like a house private	-20
looks like a house relay	25
looks like a house robot	19
looks like a long name	48
looks like a long name agency	-20
looks like a long name agency fit	-39
looks like a long name agency strange	19
looks like a long name board	25
looks like a long name desk	18
looks like a long name person	7
looks like a long name private	-15
looks like a long name robot	18
looks like a name	-12
looks like a name agency	50
looks like a name agency fit	64
looks like a name agency strange	-14
looks like a name board	34
looks like a name desk	25
looks like a name person	-41
looks like a name private	-26
looks like a name relay	53
looks like a name robot	-60
more (	-15
more )	-84
more <	-135
more >	-38
never alone	58
no label	-33
no longer	29
none	-40
none ack	32
none cancellation	19
none de	44
none en	-15
none es	-37
none fr	-17
none invite	9
none it	-56
none nl	49
none offer	-48
none pt	-8
none rejection	-48
none reply	40
none reschedule	-43
none unruled	172
not told	-80
nowhere	-44
part of told	-109
parts 0	-44
parts 1	50
parts 2	87
parts 3	-27
parts 4	-26
piece of display	97
piece of display agency	-122
piece of display desk	116
piece of display person	-9
piece of display private	-29
piece of display relay	-5
piece of display robot	31
piece of event	-13
piece of event person	-41
piece of location	-13
piece of location agency	-8
piece of location desk	-8
piece of location person	-5
piece of organizer	-29
piece of organizer person	-27
piece of signature	108
piece of signature agency	-62
piece of signature board	5
piece of signature desk	50
piece of signature person	28
piece of signature private	32
piece of signature relay	-70
piece of signature robot	65
piece of subject	67
piece of subject agency	-14
piece of subject board	-32
piece of subject desk	31
piece of subject person	16
piece of subject private	-6
piece of subject relay	29
piece of subject robot	25
places 0	-44
places 1	-51
places 2	14
places 3	87
places some	34
q< :	-13
q< : ¶	-6
q< a	-7
q< job	21
q< re	-8
q< subject	-7
q< subject :	-7
q< the	-11
q< to	-9
q< to :	-8
q< ¶	-20
q<| (	-13
q<| :	-20
q<| ?	11
q<| at	26
q<| de	-7
q<| ¶	-12
q>0 )	-11
q>0 ,	-7
q>0 .	27
q>0 :	-6
q>0 ¶	-18
q>1 subject	-8
q>1 ¶	-7
s< !	-5
s< (	-6
s< ) -	39
s< ,	-23
s< -	9
s< /	-21
s< a	12
s< about	-15
s< ada	-6
s< als	-6
s< analis	-22
s< analis de	-19
s< analyst ,	-7
s< applic	-48
s< applic -	-5
s< applic :	-5
s< applic to	-10
s< applyi	7
s< applyi to	11
s< assist	-34
s< associ	-10
s< bei	30
s< bei der	11
s< bewerb	29
s< bewerb als	-11
s< bewerb bei	49
s< bij	-36
s< bij de	-36
s< busine	11
s< call	9
s< cancel	13
s< candid	82
s< candid a	-6
s< candid chez	55
s< candid en	17
s< candid in	42
s< chat	-19
s< chat with	-17
s< colloq	12
s< confer	6
s< confir	-6
s< confir :	17
s< contra	11
s< contro	43
s< custom	12
s< d	-22
s< de	-30
s< dein	10
s< deine	17
s< der	42
s< design	-6
s< details	-16
s< direct	-14
s< engenh	10
s< engine	-12
s< engine (	-6
s< entret	20
s< entret chez	10
s< entrev	26
s< entrev -	-22
s< entrev con	8
s< entrev en	50
s< evento	-9
s< example	-30
s< example -	-10
s< fur	-12
s< gespra	20
s< gesprek	38
s< gesprek bij	39
s< hiring	-5
s< hr	-49
s< ihre	17
s< in	-19
s< indeed	-8
s< indeed :	-6
s< interv	37
s< interv -	-12
s< interv :	-5
s< interv for	-6
s< interv with	47
s< inviata	9
s< je	27
s< junior	-6
s< kennis	-26
s< klant	9
s< klant :	9
s< la	7
s< letter	14
s< manager	-26
s< manager ,	-30
s< medewe	5
s< meeting	-6
s< met	-6
s< mitarb	-13
s< nachst	-7
s< next	9
s< nurse	-5
s< o	22
s< oferta	-24
s< offer -	-11
s< on	-7
s< onsite	9
s< para	-51
s< pm	-32
s< proces	26
s< produc	14
s< product	-32
s< propos	-20
s< punto	38
s< punto vendita	39
s< receiv	-27
s< receiv -	-19
s< refere	-9
s< rendez	12
s< resear	-16
s< round	9
s< schedu	28
s< schedu -	-8
s< schritt	-7
s< scient	-45
s< seleti	27
s< senior	-13
s< sent	12
s< sent to	13
s< siguie	-14
s< sollic	-10
s< sollic :	-25
s< sollic bij	31
s< status	-14
s< success	16
s< tax	-14
s< te	41
s< techni	-5
s< tecnica	-8
s< tecnica de	-9
s< tecnico	-13
s< termin	21
s< to	-20
s< tu	13
s< tuo	17
s< uitnod	-5
s< update	-8
s< vaga	-26
s< video	-38
s< vorste	27
s< votre	63
s< w	65
s< w /	65
s< was	13
s< with	-12
s< your	23
s< |	-15
s< ¿	-6
s<|	-38
s<| !	-16
s<| (	-31
s<| )	-8
s<| ,	-206
s<| -	-37
s<| /	23
s<| :	-86
s<| @	17
s<| a	-41
s<| als	-14
s<| analyst	-15
s<| at	16
s<| bei	107
s<| bewerb	-5
s<| bij	147
s<| candid	-15
s<| chez	94
s<| da	-43
s<| de	-58
s<| der	10
s<| do	-15
s<| en	75
s<| entret	50
s<| entrev	8
s<| for	-38
s<| from	23
s<| fur	-10
s<| gs-	-6
s<| ihre	-5
s<| im	-39
s<| in	5
s<| met	22
s<| mit	17
s<| na	6
s<| of	-6
s<| per	8
s<| sollic	-5
s<| stelle	-8
s<| to	14
s<| und	-15
s<| vaga	-13
s<| vendita	39
s<| vorste	-6
s<| with	54
s<| x	14
s<| your	9
s<| zu	47
s<| |	-41
s<| ¿	-6
s>0 !	-7
s>0 (	-38
s>0 )	-38
s>0 ,	-10
s>0 -	13
s>0 .	-16
s>0 /	-5
s>0 4	-5
s>0 :	16
s>0 <	10
s>0 ?	-13
s>0 @	-7
s>0 am	48
s>0 applic	30
s>0 colloq	-9
s>0 de	-30
s>0 di	-7
s>0 e	11
s>0 has	6
s>0 in	-19
s>0 interv	31
s>0 is	6
s>0 la	-5
s>0 manager	-15
s>0 morgen	20
s>0 offer	-17
s>0 on	43
s>0 onsite	9
s>0 role	-46
s>0 tecnico	-5
s>0 trust	-14
s>0 tu	-15
s>0 updated	27
s>0 x	7
s>0 zu	-7
s>0 |	51
s>1 !	-10
s>1 (	-6
s>1 ,	-6
s>1 -	-42
s>1 :	-10
s>1 >	10
s>1 a	-6
s>1 ada	-5
s>1 all	-8
s>1 assist	17
s>1 availa	11
s>1 candid	36
s>1 colloq	-6
s>1 confir	66
s>1 consul	-9
s>1 de	-5
s>1 dienst	6
s>1 direct	22
s>1 el	7
s>1 entret	-16
s>1 entrev	-43
s>1 friday	-12
s>1 growth	10
s>1 ihre	5
s>1 ihrer	-6
s>1 incont	-5
s>1 ingeni	20
s>1 interv	42
s>1 intro	-17
s>1 invita	-13
s>1 is	13
s>1 je	49
s>1 m	-8
s>1 monday	51
s>1 notre	-5
s>1 on	-14
s>1 presen	-12
s>1 ref.	-17
s>1 respon	-5
s>1 retour	9
s>1 schedu	-23
s>1 staff	27
s>1 te	13
s>1 to	-13
s>1 votre	18
s>1 with	13
s>1 you	21
s>1 your	-7
s>1 |	-5
s>|	52
shorter oftener	38
sometimes alone	31
told	247
vote after	24
vote after agency	-39
vote after amount	7
vote after is another	-40
vote after is another fit agency	-42
vote after is another fit desk	9
vote after is another fit person	-61
vote after most	25
vote agency	-10
vote agency agency	35
vote agency amount	-10
vote agency most	-10
vote begins ruled	36
vote beside ruled	-65
vote client amount	-8
vote client is another agency	-26
vote client is another fit agency	-21
vote client is another fit person	-28
vote display	18
vote display agency	-15
vote display most	18
vote ends ruled	-39
vote formed	17
vote formed agency	-40
vote formed amount	5
vote formed most	17
vote headed	15
vote headed amount	12
vote headed most	15
vote history	40
vote history amount	20
vote history most	40
vote holds ruled	45
vote in ruled	-17
vote inside ruled	-14
vote label	-17
vote label agency	38
vote label amount	-9
vote label most	-17
vote led	22
vote led agency	5
vote led amount	19
vote led is another	-41
vote led is another agency	25
vote led is another fit agency	-36
vote led is another fit desk	-55
vote led is another fit person	-13
vote led most	-6
vote listed	-25
vote listed is another	-12
vote listed most	-25
vote named	70
vote named agency	-51
vote named amount	105
vote named most	13
vote none	-82
vote own	50
vote own agency	-20
vote own amount	-69
vote own most	-13
vote rule	35
vote rule agency	-6
vote rule amount	35
vote rule desk	-14
vote rule most	35
vote rule owner	6
vote rule person	-8
vote rule private	7
vote rule relay	55
vote rule robot	-15
vote ruled begins it	43
vote ruled ends it	-37
vote ruled inside it	39
vote signed	10
vote signed agency	-38
vote signed amount	-31
vote signed most	-21
vote spelled	-13
vote spelled agency	28
vote spelled amount	-11
vote spelled most	-13
vote subject	13
vote subject agency	-13
vote subject amount	23
vote subject most	13
vote tenant	16
vote tenant agency	41
vote tenant amount	12
vote tenant is another	21
vote tenant is another agency	-15
vote tenant most	16
vote unruled	-13
words 1	-61
words 3	20
words 4	33
words 5	-39
words 6	84
"""
