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
< ) ,	-14
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
< , ein	-8
< , en	13
< , la	-34
< , no	-5
< , soy	-15
< , the	-15
< , von	28
< , ¶	-9
< -	8
< - gruppo	-4
< .	-23
< /	-13
< 00	-32
< 1	-16
< 1 ¶	-5
< 1.	-17
< 10	34
< 10.00	-5
< 12	-6
< 15	-11
< 15 ¶	-5
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
< : the	11
< : ¶	-8
< ?	-77
< @	10
< a	-45
< a empresa	15
< a la	27
< a vaga	-4
< a.	-15
< aan	-6
< about	-37
< about the	-37
< ada	86
< ada !	-6
< ada ,	11
< ada -	14
< addetta	54
< admini	22
< all	33
< alle	4
< als	20
< am	-13
< an	-4
< analis	-24
< analis de	-19
< analyst	7
< analyst ,	-19
< analyt	6
< anbei	-4
< anbiet	-14
< announ	-24
< appena	6
< applic	-12
< applic for	-6
< applied	-12
< applyi	-14
< archit	6
< as	14
< assist	-41
< assist ¶	8
< associ	-9
< at	-56
< at our	-5
< at the	-12
< attach	10
< attest	-23
< au	54
< auf	-7
< auf der	-4
< auftrag	12
< august	-14
< aus	-21
< aus der	-20
< availa	-25
< avec	-7
< ayunta	-5
< ayunta de	-5
< back	15
< back from	16
< bakels	-5
< bakker	-14
< based	-8
< based in	-8
< bauunt	-10
< bauunt im	-9
< be	-4
< been	15
< behalf	36
< behalf of	30
< bei	66
< bei der	46
< bestat	-6
< bewerb als	-8
< bij	33
< bis	-12
< bitte	-4
< bleibt	-6
< bon	7
< bonjour	47
< bonne	9
< booked	68
< bosman	-11
< buongi	15
< busine	-19
< busine in	-20
< buyer	10
< by	-8
< caixa	11
< call	19
< callow	-5
< cancel	-16
< candid	-46
< candid a	-33
< candid per	-5
< capo	6
< cargo	-4
< casa	-36
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
< com	39
< com a	63
< com o	-10
< come	-45
< comerc	15
< commer	12
< commit	-10
< commun	5
< compra	6
< compre	8
< con	-35
< concur	-14
< confer	16
< confir	23
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
< d'avoir	13
< d'une	-39
< da	-21
< dag	-6
< dank	-19
< danke	-5
< das	14
< dat	6
< data	51
< days	27
< days.	-5
< de	19
< de functie	-36
< de grupo	-4
< de la	-13
< decisi	-25
< dein	72
< deine	-8
< del gruppo	-8
< della	-5
< dem	-5
< den	-8
< depart	-11
< der	-10
< des	17
< design	7
< develo	10
< devops	9
< di	15
< dia	-11
< dia ,	-10
< dich	33
< die	6
< die firma	33
< diese	-4
< digital	35
< dir	-14
< direct	19
< direct ,	-11
< do	-7
< docume	23
< door.	6
< dr.	-5
< du	-16
< du groupe	-25
< e	-21
< e a	-10
< eckert	-7
< edt	-5
< een	36
< ein	-48
< ein mittel	-27
< eine	-12
< einem	-18
< ejecut	-19
< ejecut de	-19
< el	-8
< elaine	-22
< em	-11
< employ	44
< employ :	48
< empresa	-41
< empresa de	-43
< en	-18
< en el	-13
< en la	4
< encore	35
< ende	-6
< ende nachst	-4
< energie	11
< engine	-28
< engine (	-4
< engine ,	-19
< entre	-7
< entret	22
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
< et	-23
< et de	-6
< example	-7
< execut	-11
< explor	-17
< f	39
< f ¶	23
< fachbe	25
< falei	21
< famili	-26
< farmac	8
< feedba	31
< feedba from	7
< filiale	-52
< final	4
< financ	5
< finanz	-8
< findest	-22
< fiscal	9
< floor	-4
< foi	4
< follow	-6
< for	-50
< for the	-31
< for your	22
< foram	16
< from	11
< fuhren	-56
< funcao	-24
< funcao de	-15
< functie	6
< funzio	5
< fur	-45
< fur deine	-16
< fur die	-4
< furs	-4
< general	23
< gente	5
< gerade	6
< gerente	-7
< gern	-11
< gespra	6
< gesprek	22
< gesprek bij	24
< gestern	-6
< gleich	-5
< gmbh	-4
< goed	16
< google	-11
< grade	-12
< great	28
< great news.	20
< growth	4
< ha	35
< ha llamado	26
< haben	-10
< hat	33
< hat ihre	-4
< he	5
< head	-4
< head of	-4
< heard	16
< helaas	35
< helaas heeft	35
< here	5
< herr	49
< herste	-56
< herste von	-56
< het	-52
< heute	-28
< hi	-17
< hiring	26
< ho	12
< ho sentito	12
< hola	7
< horas.	-4
< hospit	-4
< hotel	-13
< hr-adv	22
< humain	7
< humain ¶	7
< human	32
< i'm	-5
< i've	31
< i've had	31
< ich	-19
< ihnen	-17
< ihnen telefo	-6
< ihr	-13
< ik	38
< il	14
< il nostro	-14
< im	46
< in	5
< in at	67
< in der	27
< in unserem	-6
< indust	-4
< ines	12
< inform	19
< inscri	-4
< instal	-7
< intere	116
< intere an	29
< intere in	79
< intere na	10
< interes	44
< interes en	44
< interv	-12
< interv :	-29
< interv for	-32
< interv with	51
< intro	4
< inviata	6
< inviati	17
< inviati a	17
< invita	4
< is	9
< ist	-18
< j'ai	25
< j'ai eu	26
< je	45
< job	-14
< job :	-6
< jobs	-17
< jobs on	-17
< junior	12
< kennen	-20
< kennis	12
< know	8
< kolleg	23
< kommen	-8
< kuipers	-11
< kunde	-7
< kunden	-14
< kwalit	23
< l'azie	-4
< l'inte	68
< la	17
< la empresa	28
< la oferta	-23
< la societe	32
< labora	4
< las	25
< le	26
< lead	32
< lead at	7
< leider	38
< leuven	-10
< lieu	-5
< local	-7
< local :	-6
< locati	-39
< locati :	-37
< logist	-5
< loja	-49
< los	73
< lovely	69
< maes	-20
< mai	-4
< mais	-4
< manager	25
< manager ,	-50
< manager at	44
< manager ¶	10
< mandan	30
< manufa	-7
< marcha	-10
< marchio	-34
< marchio del	-28
< market	4
< marzo.	-4
< maschi	-14
< mauvai	43
< me	21
< medical	4
< meer	-4
< meet	-17
< meet with	-13
< mein	47
< mijn	17
< mijn opdrac	18
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
< montag	-7
< munici	-8
< munici de	-8
< my	30
< my client	32
< na	24
< naar	-5
< nach	-14
< nach dem	-6
< nach einer	-4
< nachri	6
< nachri :	6
< namen	4
< namen der	6
< net	57
< new	-4
< news	73
< news ,	70
< news.	6
< next	7
< nicht	-11
< nieuws	34
< nieuws ,	8
< nieuws :	38
< no	72
< noch	-18
< nos	-5
< nosso	58
< nostro	11
< nothing	32
< notici	4
< notre	54
< nouvel	50
< nouvel :	49
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
< op	45
< opdrac	19
< opening	-27
< operad	-6
< operad de	-5
< operat	14
< organi	-13
< ort	35
< ottimo	13
< our	10
< panel	-4
< par	81
< para	-14
< parale	-10
< parte	42
< people	8
< per	-19
< phone	14
< place	-45
< pleno	37
< pleno na	38
< pm	-32
< portal	-41
< portez	18
< portez a	18
< portfo	-12
< positi	-45
< positi :	-26
< positi at	19
< positi of	-17
< positi with	-44
< posizi	-12
< posizi di	-8
< post	-5
< post of	-5
< poste	-29
< poste d'	-16
< poste de	-9
< postul	-24
< postule	12
< postule chez	13
< pour	-17
< presen	-7
< presso	6
< presso la	6
< proces	-6
< product	-11
< prof.	-4
< profil	8
< projet	25
< qa	27
< recrui	45
< recrui der	-14
< recrut	25
< recrut de	16
< refere	-21
< regist	-4
< report	-8
< resche	-4
< resear	-47
< resour	15
< respon	13
< ressou	7
< resume	-4
< retour	7
< role	-20
< role of	-4
< role.	-8
< ruckme	23
< run	21
< ruolo	-6
< ruolo di	-5
< saldat	12
< sara	-5
< schon	-9
< scient	-12
< screen	-6
< se	-7
< search	-9
< sede	-4
< sede en	-5
< sehr	-16
< sein	38
< select	26
< selezi	18
< sent	24
< sent to	28
< servic	-5
< service	14
< set	27
< settim	11
< seu	8
< shift	-21
< sich	9
< sie	-31
< site	-24
< so	5
< societe	-13
< solici	6
< sorry	10
< sou	-37
< specia	38
< specia (	-4
< sprak	29
< sr.	12
< staff	-10
< stage	7
< stata	11
< stati	17
< stelle	17
< stelle als	-18
< street	-6
< street ,	-6
< stuck	-7
< stunden	-5
< sua	-12
< submit	13
< submit to	15
< success	16
< suche	-7
< superv	18
< support	-4
< system	8
< talent	18
< talk	-6
< teacher	-35
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
< to	-80
< to the	-52
< tomorr	-5
< tu	32
< tua	-22
< tuo	5
< turno	14
< uber	-12
< uber die	-4
< uhr	-31
< uhr.	56
< um	8
< um die	15
< uma	-8
< un	9
< und	-18
< und der	-10
< univer	-9
< uns	14
< uns ,	27
< unser	-7
< unserem	75
< unseren	37
< untern	-16
< untern der	-16
< update	47
< us	-23
< used	8
< used by	8
< uur	-9
< uur ¶	-7
< vacante	-4
< vaga	-36
< vaga de	-26
< van	-73
< van de	-34
< venerd	77
< verstu	-12
< verwac	17
< verwac bij	18
< video	31
< virtual	21
< von	-10
< voor	-20
< vorbei	-8
< vorste	22
< vos	-23
< votre	12
< vous	17
< vp	-4
< war	-6
< was	10
< we're	-27
< week	-16
< werden	-4
< were	15
< werken	-6
< werving	21
< what	-10
< wie	-4
< wil	12
< wir	-23
< wir ihr	-5
< with	40
< with the	94
< woche	-5
< wurden	-6
< y	-10
< yet	31
< york	-6
< you	17
< you'll	17
< you'll meet	-8
< your	46
< zeugni	-11
< zoom	-11
< zu	-6
< |	8
< ¡	-4
< ¶	53
< ¶ -	-10
< ¶ a	118
< ¶ der	-7
< ¶ die	-35
< ¶ el	37
< ¶ herr	-6
< ¶ im	-9
< ¶ la	23
< ¶ mein	-21
< ¶ namens	10
< ¶ o	46
< ¶ our	-9
< ¶ ufficio	-35
< ¶ unser	-7
< ¶ van	60
< ¶ your	-9
< ¶ |	-4
< ¶ ¡	-14
< ¶ ¶	-20
< ¶ ¿	-4
< ¶ •	-4
< ·	-4
<|	-53
<| !	-20
<| &	-11
<| (	10
<| )	-6
<| ,	70
<| -	-54
<| .	-22
<| /	-6
<| :	-32
<| ?	-49
<| a	126
<| als	-47
<| am	-4
<| an	-25
<| and	-19
<| andere	-4
<| anderen	-46
<| at	154
<| au	9
<| auch	-7
<| auf	-22
<| bei	157
<| beim	26
<| bij	174
<| bis	-4
<| camara	-5
<| chez	124
<| client	95
<| cliente	68
<| come	-5
<| comerc	-6
<| como	-10
<| con	19
<| conser	-8
<| consul	10
<| contro	-7
<| d'	-7
<| da	12
<| das	-14
<| de	4
<| dein	-9
<| deine	-21
<| del	-36
<| dem	-9
<| den	-9
<| der	4
<| des	-8
<| di	-37
<| dias.	-4
<| die	-14
<| diese	-6
<| direct	14
<| do	4
<| dos	-4
<| dr	-9
<| dr.	-16
<| du	32
<| een	-10
<| ein	-24
<| eine	-8
<| einen	-7
<| einer	-18
<| el	24
<| em	-14
<| empresa	78
<| en	123
<| entrev	4
<| entsch	-4
<| etwas	-4
<| eu	26
<| firma	87
<| for	-30
<| frau	-8
<| from	106
<| functie	-36
<| fur	-6
<| furs	-4
<| gemeen	-19
<| groupe	-26
<| grupo	-27
<| gruppo	-30
<| gs-	-6
<| had	31
<| heeft	35
<| herr	-9
<| hr	6
<| ihr	-10
<| ihre	-11
<| ihren	-4
<| im	-22
<| in	11
<| junior	-5
<| know	29
<| kunde	50
<| l'	16
<| l'avv.	-9
<| l'equi	9
<| l'ing.	-9
<| la	55
<| le	49
<| les	31
<| llamado	26
<| mainte	-12
<| matin.	-4
<| meccan	-5
<| meet	-8
<| mein	-22
<| met	38
<| mir	11
<| mittel	-27
<| mme	-7
<| mr	-10
<| na	58
<| naar	44
<| nach	-9
<| nachst	-6
<| nachste	-13
<| namens	10
<| net	50
<| news.	20
<| no	43
<| nostro	-14
<| o	36
<| of	-28
<| oferta	-23
<| on	-96
<| ontvan	-4
<| opdrac	30
<| our	-30
<| pela	8
<| per	57
<| positi	-9
<| pour	30
<| presen	15
<| presso	71
<| recrui	12
<| role.	-7
<| sehen.	-17
<| sentito	12
<| servic	-6
<| sich	27
<| sig.ra	-6
<| societe	32
<| soy	-15
<| telefo	-10
<| the	-55
<| through	-11
<| to	33
<| ufficio	-36
<| una	-4
<| und	-10
<| unser	-12
<| unsere	-14
<| unserem	-52
<| unseren	-12
<| unserer	-7
<| use	27
<| uur.	-7
<| ux	-4
<| vacatu	-6
<| vaga	-14
<| van	-16
<| verso	8
<| viel	-4
<| von	91
<| voor	18
<| vous.	-17
<| with	60
<| zum	-11
<| zur	-6
<| zwei	-5
<| |	-59
<| ¡	-15
<| ¶	46
<| ¿	-17
<| •	-4
>0 !	61
>0 &	-58
>0 (	-83
>0 )	17
>0 ,	-12
>0 -	-24
>0 1.	-6
>0 10	-6
>0 12	-4
>0 12.	-8
>0 16	-12
>0 2	-5
>0 30	-13
>0 4	-4
>0 6.	-14
>0 8	-18
>0 :	-80
>0 ?	-31
>0 a	-21
>0 abbiamo	25
>0 acknow	4
>0 ada	-4
>0 adorou	5
>0 ainda	9
>0 al	-4
>0 als	7
>0 am	-13
>0 an	-8
>0 analis	12
>0 ancora	23
>0 and	-15
>0 applic	-6
>0 apprec	9
>0 arbeit	-9
>0 associ	-8
>0 at	-22
>0 au	21
>0 aus	-28
>0 bei	-15
>0 belde	11
>0 bestat	4
>0 beworb	6
>0 bitten	-6
>0 brauch	39
>0 bremen	-8
>0 by	-14
>0 came	54
>0 can	45
>0 candid	-4
>0 care	-5
>0 center	-12
>0 chez	-7
>0 com	-12
>0 como	8
>0 con	-4
>0 confir	26
>0 consul	-18
>0 dabei	6
>0 dat	-20
>0 date	-16
>0 de	-56
>0 del	-86
>0 der	-13
>0 des	-14
>0 design	-6
>0 di	124
>0 die	-4
>0 distri	-8
>0 do	-50
>0 du	-19
>0 e	-9
>0 eingeg	-34
>0 eingel	14
>0 el	-25
>0 elemen	-7
>0 employ	-17
>0 en	8
>0 energie	19
>0 engine	-6
>0 entsch	-45
>0 enviada	-4
>0 erhalt	-5
>0 es	-4
>0 escolh	-9
>0 est	-9
>0 esta	-5
>0 eu	-6
>0 financ	-6
>0 findest	-4
>0 findet	20
>0 foi	44
>0 foods	-5
>0 for	81
>0 freue	4
>0 fur	65
>0 gespro	66
>0 gmbh	5
>0 gostar	28
>0 gostou	37
>0 group	-6
>0 ha	34
>0 habe	23
>0 haben	21
>0 has	62
>0 hat	77
>0 hatte	-4
>0 have	85
>0 haven't	29
>0 health	79
>0 hebben	17
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
>0 in	72
>0 indust	-5
>0 insura	7
>0 intere	28
>0 is	25
>0 ist	47
>0 it	-6
>0 je	-7
>0 kennen	6
>0 kommen	-4
>0 komt	16
>0 la	29
>0 las	-5
>0 le	15
>0 les	14
>0 liked	43
>0 linz	-4
>0 logist	4
>0 manage	-6
>0 manager	-21
>0 me	-7
>0 media	-4
>0 medical	-4
>0 meet	26
>0 meldet	4
>0 mi	36
>0 mit	-49
>0 mochte	5
>0 morgen	-13
>0 muito	-33
>0 na	-16
>0 nach	-5
>0 nachst	-6
>0 nao	-6
>0 nicht	-4
>0 no	-6
>0 noch	-25
>0 nog	31
>0 o	-27
>0 of	-17
>0 on	37
>0 para	10
>0 pediu	5
>0 per	14
>0 person	-7
>0 por	8
>0 positi	-55
>0 pour	47
>0 produc	-17
>0 propon	21
>0 que	-33
>0 quer	40
>0 quiere	50
>0 recrui	-50
>0 rh	12
>0 role	-38
>0 role.	-36
>0 se	50
>0 sehen.	-6
>0 serra	-4
>0 service	14
>0 sind	-9
>0 sont	-14
>0 souhai	33
>0 steht	20
>0 strass	-4
>0 su	-15
>0 suche	-23
>0 suchen	26
>0 sud	-5
>0 suerte	-4
>0 sul	-4
>0 sur	-4
>0 te	94
>0 the	-10
>0 this	55
>0 ti	20
>0 time	-4
>0 to	-23
>0 tomorr	7
>0 trust	-5
>0 tus	-7
>0 ulm	-5
>0 um	11
>0 und	-33
>0 va	5
>0 vacanc	-16
>0 vega	-4
>0 vient	27
>0 von	-5
>0 voor	38
>0 vorbei	-7
>0 vorbei.	-6
>0 vorreb	27
>0 vous	79
>0 want	72
>0 wants	24
>0 war	48
>0 waren	-19
>0 was	7
>0 weiter	-12
>0 werden	5
>0 wil	37
>0 will	-5
>0 with	-23
>0 would	72
>0 wurde	21
>0 y	17
>0 yet	30
>0 you	-6
>0 your	-5
>0 zijn	-43
>0 zoek	-8
>0 zum	-4
>0 |	-75
>0 ¶	6
>1 !	-23
>1 "	-4
>1 )	-16
>1 ,	-66
>1 -	-23
>1 .	-70
>1 /	-22
>1 10	-17
>1 11	-9
>1 14	-15
>1 15	-5
>1 2.	25
>1 8	4
>1 :	31
>1 ?	-17
>1 a	-7
>1 agenda	-6
>1 als	11
>1 am	66
>1 analis	8
>1 ancona	17
>1 and	19
>1 announ	15
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
>1 been	17
>1 bei	14
>1 berlin	-6
>1 bien	4
>1 bitte	-11
>1 boa	13
>1 boise	-6
>1 bristol	9
>1 campin	-14
>1 can	4
>1 case	5
>1 center	-12
>1 change	-12
>1 com	11
>1 con	-8
>1 confer	10
>1 confir	20
>1 could	14
>1 da	14
>1 dank	-4
>1 data	-5
>1 date	-8
>1 datos	-7
>1 de	15
>1 decidi	-33
>1 deciso	11
>1 deine	31
>1 del	-12
>1 deligh	13
>1 den	45
>1 der	-37
>1 di	-19
>1 die	50
>1 dienst	-6
>1 dinsdag	-25
>1 direct	-12
>1 distri	-5
>1 du	-10
>1 e	-73
>1 een	46
>1 ein	-21
>1 eine	52
>1 einem	16
>1 einen	-8
>1 eingeg	-9
>1 elegido	17
>1 eles	17
>1 empresa	38
>1 en	-23
>1 entre	-24
>1 es	22
>1 escrib	30
>1 esta	28
>1 et	15
>1 filiale	36
>1 finale	25
>1 finalm	26
>1 frau	22
>1 friday	39
>1 gerade	-13
>1 gerente	24
>1 good	13
>1 gostar	6
>1 growth	10
>1 gruppo	59
>1 gusta	15
>1 ha	49
>1 harriet	5
>1 has	-18
>1 hast.	6
>1 hat	17
>1 have	-9
>1 het	11
>1 https	-10
>1 i	56
>1 i'll	-14
>1 ich	-53
>1 iets	35
>1 ihnen	33
>1 ihre	-30
>1 ik	41
>1 im	-6
>1 in	-24
>1 incont	-25
>1 indust	17
>1 inform	8
>1 invite	-5
>1 invited	5
>1 is	20
>1 it	-39
>1 j'ai	10
>1 je	113
>1 jeudi	16
>1 job	-8
>1 just	23
>1 kassel	-6
>1 komt	-12
>1 la	37
>1 le	13
>1 leeds	-41
>1 leider	22
>1 lena	-7
>1 lhe	-6
>1 like	77
>1 linz	8
>1 love	-5
>1 loved	15
>1 lundi	-26
>1 maandag	-17
>1 made	29
>1 mais	5
>1 making	22
>1 manager	-10
>1 manana	-7
>1 march	-8
>1 marchio	65
>1 mardi	-23
>1 martedi	-8
>1 me	-10
>1 melden	-6
>1 mercol	21
>1 mich	-13
>1 mir	10
>1 molest	-5
>1 monday	59
>1 montag	-24
>1 morgen	20
>1 morning	12
>1 muito	36
>1 na	-7
>1 nao	8
>1 net	10
>1 nicht	-5
>1 niets	32
>1 no	18
>1 noch	19
>1 non	5
>1 nosso	-39
>1 nous	-6
>1 onderd	54
>1 one	19
>1 operat	-63
>1 partic	-15
>1 partner	-47
>1 pas	6
>1 person	12
>1 pick	-11
>1 please	-11
>1 por	23
>1 positi	-12
>1 pour	30
>1 pouvez	-5
>1 presen	-12
>1 product	30
>1 propos	19
>1 propose	47
>1 purtro	7
>1 qualite	15
>1 quarta	14
>1 quer	-30
>1 quinta	46
>1 r	-5
>1 raum	-6
>1 read	9
>1 ref.	-9
>1 reponse	-28
>1 report	-10
>1 req	-23
>1 respon	-9
>1 review	27
>1 rivede	11
>1 scelto	27
>1 se	-7
>1 see	48
>1 seguim	-12
>1 selecc	24
>1 sent	15
>1 servic	18
>1 set	-8
>1 si	-8
>1 sich	9
>1 sie	-27
>1 sono	-5
>1 stata	10
>1 stefan	8
>1 su	-19
>1 suche	-9
>1 sunil	7
>1 take	-5
>1 te	18
>1 team	27
>1 teleph	26
>1 thank	-22
>1 the	38
>1 they	15
>1 think	-5
>1 this	22
>1 thursd	8
>1 ti	-5
>1 to	17
>1 tuesday	20
>1 u	-11
>1 uber	-8
>1 um	-5
>1 uma	-6
>1 una	-5
>1 und	-10
>1 une	10
>1 uns	-8
>1 venerdi	6
>1 verte	48
>1 vimos	-6
>1 voce	6
>1 von	37
>1 voor	28
>1 vorreb	-12
>1 vos	-16
>1 votre	6
>1 vous	37
>1 wann	-10
>1 was	-8
>1 we	67
>1 we'd	-23
>1 wednes	-75
>1 wij	-13
>1 wir	55
>1 wird	-17
>1 with	-14
>1 woche	-11
>1 would	-5
>1 wurde	-9
>1 y	-7
>1 you	28
>1 your	48
>1 ze	24
>1 zoeken	-15
>1 zur	-7
>1 |	-10
>1 ¡	-7
>1 ¶	-31
>1 ·	18
>1 •	-11
a house is another	-81
a house is another agency	-5
a house is another fit agency	11
a house is another fit desk	-81
a house is another fit person	-114
a house is another fit relay	53
a house is another fit robot	-19
a long name is another	-30
a long name is another agency	-56
a long name is another fit desk	42
a long name is another fit owner	28
a long name is another fit person	20
a long name is another fit relay	34
a long name is another fit robot	-17
a name is another	-16
a name is another agency	6
a name is another fit agency	-17
a name is another fit desk	64
a name is another fit owner	17
a name is another fit private	7
a name is another fit relay	14
a name is another fit robot	34
alone	34
always more (	-18
always more )	-19
always more <	-19
always more >	-131
cut before &	-48
cut before -	-17
cut before a department	16
cut before a first name	-12
cut before a head	-102
cut before a house	-27
cut before acquis	-6
cut before ada	-5
cut before advies	-23
cut before ag	23
cut before alta	-29
cut before am	51
cut before and	-20
cut before another	6
cut before archit	-5
cut before associ	7
cut before at	-28
cut before bio	-15
cut before bremen	67
cut before by	-5
cut before care	55
cut before careers	49
cut before center	-13
cut before concor	11
cut before conseil	-13
cut before council	-7
cut before de	-65
cut before dekker	-5
cut before del	-88
cut before depart	-38
cut before des	-18
cut before di	116
cut before distri	-10
cut before do	-54
cut before du	-21
cut before e	-52
cut before elemen	-8
cut before empleo	16
cut before en	-9
cut before energie	25
cut before engine	-7
cut before est	-13
cut before et	-7
cut before execut	33
cut before financ	-6
cut before foods	-7
cut before for	76
cut before founda	-19
cut before fur	-34
cut before games	-5
cut before ggmbh	88
cut before gmbh	57
cut before groep	-8
cut before group	-28
cut before h	-5
cut before health	65
cut before hiring	46
cut before home	-9
cut before hospit	-5
cut before housing	-9
cut before hr	32
cut before human	34
cut before i	30
cut before im	-10
cut before in	54
cut before insura	9
cut before interim	-7
cut before interv	64
cut before jobs	14
cut before la	7
cut before labs	-8
cut before lane	-8
cut before lavoro	-9
cut before llp	6
cut before logist	-10
cut before manager	-38
cut before matos	-7
cut before media	-5
cut before medical	-5
cut before nhs	-14
cut before nord	-44
cut before of	-24
cut before office	36
cut before para	27
cut before partne	16
cut before people	35
cut before per	20
cut before person	27
cut before pessoas	-30
cut before recrui	64
cut before recrut	-5
cut before rh	-15
cut before road	-13
cut before rrhh	-26
cut before s.p.a.	7
cut before s.r.l.	22
cut before schedu	10
cut before school	-6
cut before se	-16
cut before search	-56
cut before selecc	-6
cut before selezi	-8
cut before servic	-5
cut before service	15
cut before softwa	-12
cut before staffi	89
cut before strass	-5
cut before studio	-17
cut before sud	-11
cut before sul	-6
cut before sur	-6
cut before talent	62
cut before talento	-17
cut before team	-37
cut before tech	-32
cut before techno	8
cut before trust	-23
cut before ulm	-5
cut before und	-19
cut before univer	-6
cut before versic	-10
cut before werving	22
cut before y	-15
cut behind &	-44
cut behind a	96
cut behind a department	28
cut behind a first name	-82
cut behind a head	-26
cut behind a house	-27
cut behind an	39
cut behind analyst	-21
cut behind and	-18
cut behind another	16
cut behind at	94
cut behind bewerb	-10
cut behind camara	-15
cut behind comerc	-8
cut behind con	-22
cut behind conser	-9
cut behind contro	-9
cut behind da	7
cut behind de	-79
cut behind dein	27
cut behind dekker	-6
cut behind del	36
cut behind der	-15
cut behind des	-17
cut behind di	-10
cut behind direct	121
cut behind do	-14
cut behind dos	-5
cut behind dr	-9
cut behind dr.	-18
cut behind ein	-7
cut behind el	35
cut behind en	102
cut behind entret	16
cut behind equipe	-23
cut behind equipo	-12
cut behind firma	141
cut behind for	-34
cut behind frau	-6
cut behind fur	-41
cut behind gemeen	-17
cut behind groupe	-20
cut behind grupo	-12
cut behind gruppo	-20
cut behind gs-	-7
cut behind hartwe	-8
cut behind herr	-11
cut behind housing	-5
cut behind hr	-37
cut behind ihr	-10
cut behind im	-6
cut behind in	-36
cut behind interv	19
cut behind junior	-6
cut behind karrie	15
cut behind kunde	51
cut behind kunden	81
cut behind l'equi	-9
cut behind la	-6
cut behind leitung	10
cut behind les	-26
cut behind meccan	-5
cut behind mme	-9
cut behind mr	-10
cut behind mwangi	-6
cut behind nhs	-5
cut behind o	46
cut behind of	-11
cut behind osborne	-5
cut behind our	-9
cut behind para	9
cut behind partner	10
cut behind per	9
cut behind person	46
cut behind projek	-5
cut behind recrui	69
cut behind recrut	33
cut behind rh	85
cut behind rrhh	5
cut behind segret	105
cut behind selecc	20
cut behind selezi	-34
cut behind senior	-17
cut behind servic	9
cut behind service	7
cut behind sollic	17
cut behind st	-5
cut behind stelle	-10
cut behind sticht	-15
cut behind team	17
cut behind the	-15
cut behind time	45
cut behind ufficio	-36
cut behind umane	13
cut behind und	-8
cut behind ux	-6
cut behind vaga	-15
cut behind van	63
cut behind von	122
cut behind vorste	-8
cut behind your	-8
cut behind zum	-10
f< ! ¶	13
f< &	41
f< )	-38
f< ) ¶	-39
f< ,	-30
f< , ¶	20
f< -	-19
f< a	-12
f< acquis	32
f< alberto	-23
f< anja	20
f< annika	11
f< anouk	-7
f< antunes	8
f< antunes ¶	8
f< arce	-47
f< arce ¶	-47
f< ashdown	6
f< ashdown ¶	6
f< assist	9
f< bakels	-48
f< bakels ¶	-48
f< barreto	-27
f< barreto ¶	-26
f< bas	-32
f< beate	7
f< beatriz	-45
f< begona	7
f< bertol	15
f< bertol ¶	17
f< besson	13
f< besson ¶	17
f< bethany	-11
f< birgit	14
f< bosman	20
f< bosman ¶	23
f< boyle	-51
f< boyle ¶	-51
f< brandao	-10
f< brandao ¶	-10
f< brandt	-26
f< brandt ¶	-19
f< browser	-6
f< browser |	-6
f< bruno	6
f< busine	22
f< caio	-45
f< callow	-29
f< callow ¶	-28
f< caniza	-22
f< carlier	-38
f< carlier ¶	-38
f< caroli	20
f< carsten	5
f< caruso	-10
f< caruso ¶	-7
f< casa	-5
f< catari	-17
f< cedric	7
f< clara	9
f< consul	-57
f< consul ¶	-38
f< conti	11
f< conti ¶	12
f< coordi	14
f< cordia	-21
f< corinne	-9
f< culture	44
f< dan	14
f< de	24
f< dein	46
f< dekker	-18
f< dekker ¶	-17
f< delmas	7
f< delmas ¶	8
f< delphi	13
f< di	5
f< direct	16
f< direct ¶	15
f< dirk	-21
f< duarte	6
f< duarte ¶	7
f< dutta	-21
f< dutta ¶	-20
f< dwight	-15
f< e	10
f< eckert	-15
f< eckert ¶	-15
f< eigenb	-5
f< eigenb der	-5
f< ein	-8
f< elaine	-20
f< elena	10
f< elisa	-31
f< en	7
f< equipe	-24
f< equipo	-12
f< escude	-26
f< escude ¶	-23
f< esther	5
f< exampl	-5
f< fabre	-12
f< fabre ¶	-11
f< fabrice	-17
f< farah	-24
f< federi	12
f< femke	-7
f< fernan	-8
f< finance	10
f< finch	-33
f< freund	-12
f< galli	5
f< galli ¶	8
f< garnett	-13
f< garnett ¶	-12
f< gatti	-17
f< gatti ¶	-17
f< gestao	9
f< gilles	-11
f< giulia	9
f< gloria	11
f< gmbh	-8
f< gonzalo	14
f< grant ¶	-9
f< groet	-8
f< groeten	-5
f< gruse	-21
f< gruse ¶	-25
f< grusen	21
f< gustavo	-5
f< haddad	16
f< haddad ¶	16
f< hagen	-10
f< hagen ¶	-10
f< hannah	22
f< harriet	-77
f< haus	-8
f< haus des	-8
f< heike	-6
f< helder	9
f< hilde	-7
f< hiring	5
f< holger	5
f< hr	43
f< hr ¶	7
f< hugo	7
f< human	15
f< humanos	9
f< humanos ¶	6
f< ihre	-6
f< in	-7
f< ines	5
f< ivan	-15
f< jens	-15
f< jeroen	19
f< joaquin	-21
f< joost	5
f< jutta	11
f< karim	-75
f< keisha	-20
f< kessel	-10
f< kessel ¶	-9
f< kim	-15
f< koen	-35
f< kowalke	42
f< kowalke ¶	43
f< kuipers	-50
f< kuipers ¶	-48
f< l'equi	75
f< lacroix	-29
f< lacroix ¶	-29
f< laura	-34
f< leblond	-17
f< leblond ¶	-17
f< leiter	12
f< lena	18
f< lg	32
f< lorena	-49
f< lyndon	-24
f< lyndon ¶	-24
f< maes	-31
f< maes ¶	-27
f< manager	12
f< manager ,	-18
f< manager |	6
f< manager ¶	25
f< managi	14
f< marcus	11
f< marieke	20
f< marisol	-11
f< marloes	11
f< marta	5
f< martina	13
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
f< of	36
f< oliver	-41
f< operat	6
f< operat ,	6
f< osborne ¶	8
f< pacheco	-23
f< pacheco ¶	-23
f< palaci	-25
f< palaci ¶	-24
f< parisi	-5
f< parisi ¶	-5
f< partner ,	21
f< partner ¶	-27
f< patric	-6
f< people	15
f< person	73
f< person ,	36
f< person ¶	33
f< pessoas	11
f< pessoas ¶	11
f< pieter	-14
f< pilar	-36
f< pizarro	-6
f< pizarro ¶	-6
f< pohl	9
f< pohl ¶	8
f< postma ¶	-7
f< presto	5
f< pritch	-22
f< pritch ¶	-22
f< privacy	-14
f< privacy |	-14
f< quinte	-5
f< ralf	28
f< reclut	6
f< recrui	13
f< recrui |	-16
f< recrui ¶	-14
f< recrut	27
f< recrut ¶	22
f< recurs	9
f< redfern	5
f< redfern ¶	8
f< regards	22
f< regist	41
f< reimers	-7
f< reimers ¶	-7
f< renata	-40
f< resour ¶	16
f< rh	27
f< rh -	14
f< rh ¶	8
f< riccar	11
f< rinaldi	-8
f< rinaldi ¶	-8
f< road	-6
f< road ,	-6
f< robledo	-28
f< robledo ¶	-28
f< rory	-41
f< rrhh	5
f< ruben	-5
f< sabine	9
f< salcedo	-7
f< salcedo ¶	-7
f< saluti	-9
f< saluti ¶	-7
f< sandra	12
f< sara	27
f< saskia	-10
f< school	-8
f< schout	9
f< schout ¶	9
f< secret	20
f< segret	8
f< sekret	-6
f< selecc	47
f< selecc ¶	14
f< selezi ¶	12
f< senior	-69
f< sergio	10
f< serra	-7
f< serra ¶	-7
f< siebert	-8
f< siebert ¶	-8
f< simone	-16
f< sincer	29
f< smit	-13
f< smit ¶	-13
f< sohne	-7
f< sophie	-26
f< soriano	-7
f< soriano ¶	-7
f< specia	45
f< stefan	-35
f< strass	-5
f< studio	11
f< sunil	-21
f< sutcli	-10
f< sutcli ¶	-10
f< talent	76
f< talent @	21
f< talento	14
f< talento ,	6
f< team	22
f< team ¶	8
f< techni	-7
f< teresa	-6
f< tessier	-5
f< testa	-17
f< testa ¶	-17
f< thacke	-45
f< thacke ¶	-45
f< the	5
f< thiago	27
f< thijs	8
f< thomas	12
f< tiedem	17
f< tiedem ¶	17
f< time	36
f< to	-5
f< ufficio	25
f< ugarte	10
f< ugarte ¶	10
f< und	-5
f< uwe	-52
f< valdes	-16
f< valdes ¶	-16
f< valeria	-5
f< van	9
f< vasco	-22
f< vera	17
f< vera ¶	13
f< verhoe	-12
f< verhoe ¶	-12
f< vermeu	-15
f< vermeu ¶	-15
f< viele	-9
f< vogler	-22
f< vogler ¶	-20
f< voss	-5
f< wendy	-30
f< wieland	-13
f< wieland ¶	-7
f< wouters	-5
f< yannick	-5
f< you	11
f< |	-32
f< ¶	5
f< ¶ de	-18
f< ¶ ein	-7
f< ¶ groupe	-12
f< ¶ ihr	6
f< ¶ leitung	10
f< ¶ recrui	-18
f< ¶ senior	-16
f< ¶ team	-23
f< ¶ the	5
f< ¶ van	-10
f< ¶ ¶	26
f<|	68
f<| &	-27
f<| (	-6
f<| ,	84
f<| -	-25
f<| :	-25
f<| @	59
f<| at	16
f<| da	5
f<| de	-47
f<| dein	31
f<| der	-12
f<| des	-10
f<| dr.	-7
f<| ein	-7
f<| equipe	-24
f<| equipo	-12
f<| groupe	-14
f<| grupo	-7
f<| gruppo	-13
f<| hr	-31
f<| ihr	6
f<| ihre	12
f<| l'equi	-23
f<| la	-8
f<| le	9
f<| leitung	10
f<| les	-8
f<| mwangi	-6
f<| osborne	-5
f<| person	26
f<| recrui	30
f<| recrut	45
f<| rh	45
f<| senior	-16
f<| service	7
f<| sticht	-13
f<| team	-7
f<| van	-12
f<| |	10
f<| ¶	35
f>0 !	-6
f>0 &	12
f>0 (	-26
f>0 )	-6
f>0 -	-13
f>0 .	-17
f>0 :	-8
f>0 a	-35
f>0 acquis	-6
f>0 advies	-23
f>0 associ	16
f>0 bio	-15
f>0 bremen	74
f>0 by	-5
f>0 capital	-5
f>0 care	59
f>0 conseil	-10
f>0 council	-7
f>0 de	-35
f>0 dekker	-5
f>0 depart	-38
f>0 di	-46
f>0 e	-43
f>0 eg	17
f>0 et	-6
f>0 execut	28
f>0 fur	-6
f>0 ggmbh	57
f>0 gmbh	46
f>0 group	-22
f>0 health	-11
f>0 hiring	17
f>0 housing	-6
f>0 hr	29
f>0 human	33
f>0 interim	-7
f>0 labs	-5
f>0 lane	-5
f>0 lavoro	-8
f>0 matos	-7
f>0 of	-13
f>0 partne	8
f>0 people	33
f>0 person	32
f>0 pessoas	-30
f>0 recrui	58
f>0 recrut	-11
f>0 rh	-40
f>0 rrhh	-26
f>0 s.p.a.	5
f>0 s.r.l.	16
f>0 search	-56
f>0 selecc	-7
f>0 selezi	-8
f>0 softwa	-11
f>0 srl	10
f>0 staffi	52
f>0 studio	-14
f>0 sud	-5
f>0 talent	-11
f>0 talento	-18
f>0 team	41
f>0 tech	-30
f>0 und	-5
f>0 univer	10
f>0 werving	13
f>0 wurde	-14
f>0 |	-119
f>0 ¶	-22
f>0 ·	20
f>1 &	-8
f>1 (	-32
f>1 +	-14
f>1 ,	-52
f>1 -	-37
f>1 a	13
f>1 acquis	51
f>1 associ	17
f>1 automa	-5
f>1 brandt	-16
f>1 bright	-31
f>1 cabinet	-20
f>1 co.	-5
f>1 der	5
f>1 eigenb	27
f>1 ein	37
f>1 execut	21
f>1 filiale	-6
f>1 gescha	8
f>1 gmbh	46
f>1 grupo	13
f>1 hr	-19
f>1 human	19
f>1 inc.	9
f>1 instit	13
f>1 la	-16
f>1 ltd	67
f>1 managi	-5
f>1 michael	-6
f>1 office	37
f>1 person	-26
f>1 princi	-9
f>1 recrui	14
f>1 resour	32
f>1 risorse	42
f>1 school	22
f>1 search	33
f>1 sohne	-6
f>1 specia	-52
f>1 sticht	88
f>1 t	16
f>1 talent	19
f>1 team	24
f>1 tel.	-29
f>1 und	-27
f>1 unsubs	6
f>1 verbun	-5
f>1 zentra	-12
f>1 |	24
f>1 ¶	-43
f>|	-23
first a	-42
first abraco	-13
first abschl	-8
first actual	-24
first ada	-6
first adecco	25
first admini	-19
first ag	-12
first agrade	-24
first alder	6
first als	-6
first am	-8
first americ	29
first amtsge	5
first analis	-28
first analyt	-9
first anfrage	-5
first announ	-26
first applic	-8
first applied	-5
first arce	-29
first armazem	-6
first ashdown	-14
first assess	-21
first assicu	7
first assist	-11
first associ	-5
first atelie	5
first atelier	12
first auftra	-31
first auriez	-7
first auswah	-5
first auto	24
first autoha	18
first autotr	5
first auxili	-6
first avenue	59
first ayunta	70
first az	12
first backer	12
first bakels	-45
first bakker	31
first banca	-5
first bar	22
first bauunt	-27
first bei	-12
first belle	-7
first bertol	-5
first bespre	-6
first besson	-7
first bewerb	-7
first bezirk	33
first bis	-12
first boa	-7
first bodegas	15
first boise	13
first bonne	-6
first bonsoir	-5
first bos	8
first bosch	34
first bosman	20
first boulan	20
first bouwbe	51
first brandao	-11
first brandt	11
first bright	34
first bring	-10
first buongi	-13
first busco	-5
first c'est	-16
first cabinet	-63
first calder	7
first calend	-8
first callow	54
first camara	30
first cambio	-13
first cancel	-44
first cantine	60
first capital	-6
first carta	-5
first cartie	20
first casa	-27
first centre	31
first centro	8
first cerami	17
first chu	18
first city	-9
first clinic	-6
first clinica	44
first cliniq	25
first cloud	-5
first cobalt	22
first cobalto	28
first colegio	22
first comerc	-6
first commun	19
first comput	-24
first comune	36
first comuni	64
first conduc	-8
first confer	-8
first confid	-33
first confir	-54
first congra	-7
first conseg	-12
first conseil	-6
first conser	26
first constr	24
first consul	-9
first content	-6
first contra	-22
first contro	-15
first convoc	-10
first coop	13
first cooper	7
first corbria	27
first cordia	23
first corpor	-6
first cortic	8
first county	-6
first curric	-9
first custom	-21
first dag	-11
first dana	-21
first data	-43
first datens	-15
first dayton	6
first de	97
first dein	-6
first dekker	20
first delbria	-5
first delmora	13
first den	-5
first depart	-35
first deutsc	49
first die	-8
first dienst	-5
first diese	-13
first direct	-91
first direito	-7
first dirett	-5
first dispon	-6
first distin	-5
first docume	-26
first dr	-26
first duarte	12
first dutta	8
first eckert	-21
first educac	-55
first eigenb	-22
first ein	-20
first einlad	-22
first einric	-11
first ejecut	-25
first el	-38
first electr	-7
first elena	-9
first energi	53
first energie	-7
first engenh	-10
first engine	-45
first entrev	-14
first entsch	-5
first erfahr	-10
first escola	15
first escude	-17
first estado	-13
first estou	-6
first estudio	7
first ett	-5
first event	-35
first example	-7
first fabbri	-16
first falcao	19
first famili	-7
first farmac	23
first farmal	11
first farmav	5
first feedba	-29
first fenwick	-15
first fietsf	-41
first figuei	-15
first financ	-14
first finance	-14
first finch	-35
first fintual	12
first firma	-38
first first	13
first fiscal	-9
first fondaz	6
first food	-18
first for	-5
first freund	-7
first fundac	20
first garage	-22
first garden	-5
first garnett	11
first gemeen	70
first gemein	37
first gerente	-6
first gesend	-5
first gi	8
first gillet	-6
first google	60
first groep	-62
first groetj	-26
first group	-5
first groupe	-51
first growth	-5
first grupo	-65
first gruppo	-114
first gs	-16
first guicha	-16
first h/f	-11
first hagen	19
first halden	9
first harbor	29
first hartwe	15
first haus	-22
first hays	90
first head	-26
first health	6
first heldale	-8
first hendri	-25
first herman	-5
first herrn	-10
first herzli	-11
first hollis	-5
first hollow	7
first horario	-6
first hospit	11
first hotel	93
first hr	-25
first hypern	7
first il	-10
first indeed	-8
first ines	-5
first inform	-7
first ingeni	-27
first inhaber	-6
first instit	-43
first intere	-7
first interim	13
first interl	-6
first interv	-18
first intro	-17
first ist	64
first j'ai	-18
first jammer	-12
first jardins	-19
first jess	-16
first job	-6
first ju	-6
first junior	-52
first kanzlei	-7
first kapoor	-8
first karl	33
first karrie	-5
first kennis	-8
first kern	-36
first kessel	59
first kestrel	8
first kinder	49
first kita	9
first kitchen	-16
first klinik	24
first kolleg	-11
first kunde	-27
first kunden	-26
first kurzes	-10
first kwalit	-14
first l'equi	-28
first la	-5
first labora	13
first lacroix	6
first lakevi	9
first landes	-23
first landkr	25
first lavoro	-6
first le	-12
first lebens	-5
first leblond	-10
first ledger	13
first leiter	-6
first leitung	-7
first les	102
first leuk	-6
first lg	-19
first library	-9
first lic	-20
first liceo	20
first lieve	-9
first linden	-10
first logist	6
first lojas	34
first longo	-19
first loopta	103
first los	-18
first lowe	-5
first lubke	9
first lucie	-7
first lumbre	49
first lummar	-9
first lycee	13
first lyndon	22
first maes	6
first magazi	7
first magazz	-7
first mairie	27
first maison	9
first mandan	-10
first manpow	-16
first manten	-14
first manute	-8
first maple	10
first marche	-11
first market	-24
first maschi	-9
first mate	23
first meccan	20
first medizi	-14
first meet	-37
first mein	-5
first menuis	14
first messag	-15
first metal	5
first metall	-17
first metalm	13
first michael	31
first mill	-6
first minera	90
first mitarb	-11
first monday	27
first monte	-10
first montes	-20
first motori	-11
first moveis	53
first mr	-6
first mrs	-18
first mt	8
first mulder	-16
first munici	-22
first murcia	-6
first mwangi	6
first nachri	-9
first nachst	-5
first namen	-6
first nhs	-70
first nicola	-7
first night	-5
first nights	-24
first no	-5
first nora	-24
first northg	28
first notice	-25
first nuvola	9
first o	-18
first oferta	-6
first offent	-10
first office	-25
first offici	6
first oficina	-166
first oi	-5
first online	-11
first ontvan	-5
first ooster	-8
first operac	-17
first operad	-18
first opport	-8
first optik	7
first orbita	30
first orchard	5
first organi	-19
first ortis	19
first osborne	-54
first ospeda	22
first our	32
first padaria	13
first palisa	24
first panade	5
first panifi	22
first paper	-13
first parabe	-5
first parisi	-12
first partec	-7
first passt	-19
first patric	-7
first paymen	-20
first pell	-26
first pelsico	35
first pelton	15
first perdona	-9
first perm	-6
first person	-33
first pflege	17
first pharma	12
first piero	-9
first planner	-8
first plasti	35
first platfo	-18
first poirier	-38
first polite	11
first portal	-15
first porto	12
first poste	42
first postma	18
first powered	-16
first praxis	-21
first prefei	12
first presen	-9
first presid	-6
first princi	-7
first pritch	-39
first privacy	-9
first probea	-11
first proces	-7
first proceso	-11
first produc	-18
first product	-12
first produk	-10
first prof	-22
first profil	-6
first propos	-8
first provin	5
first public	-9
first puedes	-13
first punto	-47
first quelles	-14
first quill	25
first quinda	35
first quinmo	22
first quinquo	39
first quinta	36
first radiol	-13
first randst	66
first raum	-38
first receiv	-18
first recepc	-14
first recrui	-10
first recrut	-6
first red	-27
first rede	-32
first redfern	-52
first ref	-20
first refere	-11
first region	23
first regist	-10
first reimers	12
first reno	11
first resear	-54
first reside	91
first respon	-11
first retail	-30
first retour	-6
first rh	-66
first ria	-8
first rinaldi	-20
first roboti	-6
first rosa	-25
first rr	-10
first rua	-41
first ruckme	-9
first ruhe	-5
first sabine	-13
first saint	-9
first sainte	-11
first salcedo	-6
first saldat	-5
first saude	-33
first schedu	-15
first school	-22
first schout	-26
first search	-13
first secret	-14
first segret	-36
first sekret	-7
first selecc	-11
first senior	14
first serra	10
first servic	7
first seu	-7
first siebert	40
first siquei	-35
first sobald	-6
first sobre	-32
first social	-15
first softwa	-30
first sol	-9
first solici	-5
first solmont	-22
first solria	13
first soluti	-29
first sommer	16
first soriano	-16
first sorry	-8
first sou	-5
first spital	-29
first sr	-8
first st	86
first stad	5
first stadt	63
first stadtr	14
first stadtw	32
first staff	-5
first stahlb	12
first start	18
first state	17
first steel	-10
first stelle	-5
first steuer	19
first sticht	-59
first stiftu	-33
first store	-6
first storia	15
first strass	14
first studio	59
first succes	-24
first suerte	-7
first superm	9
first supply	-13
first surfca	34
first sutcli	-26
first swindon	15
first systems	-9
first talent	32
first taller	22
first tanaka	7
first tandem	5
first tax	-39
first team	-12
first teatro	10
first tech	-31
first techni	-6
first tecnica	-16
first tecnico	-10
first telefo	-17
first tempo	-35
first termin	-17
first tessier	-11
first tessit	19
first testa	-16
first thacke	5
first the	98
first theatre	11
first tiedem	-6
first tischl	13
first trabal	-12
first trager	-18
first transp	16
first trust	-8
first tu	16
first tuince	5
first tuiuiu	5
first type	-9
first ufficio	60
first union	12
first univer	89
first unsubs	-14
first unterl	-7
first updated	-60
first ux	-18
first vaga	-5
first valmera	-38
first valmont	-18
first van	12
first vermeu	-64
first verpac	-56
first versic	-6
first vertra	-6
first vertri	-5
first vidal	-5
first villa	36
first vorste	-9
first warmly	-24
first wat	-9
first water	-23
first waterl	24
first waters	5
first we're	-5
first werk	-8
first werkst	-8
first wieland	32
first windkr	11
first woche	-22
first wochen	-14
first woonst	169
first wouters	-29
first writer	-6
first you're	-5
first zahnar	30
first zanmar	-28
first zantis	8
first zeit	-19
first zieken	23
first zodra	-6
fit best	132
fit half	55
fit half agency	32
fit half desk	10
fit half person	28
fit half relay	-9
fit half robot	29
fit less	45
fit little	-44
fit little agency	28
fit little desk	-29
fit little person	-19
fit little relay	6
fit nearly	63
fit nearly agency	-16
fit nearly desk	-60
fit nearly owner	17
fit nearly person	10
fit nearly relay	55
fit nearly robot	30
fit none	-103
fit none agency	107
fit none desk	-10
fit none person	-30
fit none relay	-33
fit none robot	-29
fit other	-8
fit other desk	7
fit other person	38
fit other private	-7
fit other relay	-30
fit other robot	-18
fit whole	102
fit whole agency	-14
fit whole desk	55
fit whole owner	7
fit whole person	66
fit whole robot	-28
in body	9
in body agency	55
in body board	32
in body desk	-55
in body person	31
in body private	-11
in body relay	-7
in body robot	22
in display	7
in display agency	13
in display board	-13
in display desk	5
in display owner	-6
in display person	-83
in display private	-63
in display relay	85
in display robot	84
in event	-33
in event person	-58
in location	-14
in location agency	-6
in location desk	-6
in location person	-8
in organizer	-19
in organizer agency	15
in organizer desk	15
in organizer person	-34
in quoted	-24
in quoted agency	9
in quoted person	-25
in signature	66
in signature board	-6
in signature desk	-5
in signature person	-81
in signature private	14
in signature relay	81
in signature robot	64
in subject	49
in subject agency	-73
in subject board	-37
in subject desk	-15
in subject owner	-10
in subject person	11
in subject private	-9
in subject relay	19
in subject robot	91
inner &	86
inner -	-77
inner 9	40
inner @	-11
inner a	56
inner ada	-18
inner an	-7
inner analis	-7
inner analyst	-17
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
inner bio	-42
inner boulan	-6
inner boyle	-22
inner busine	-8
inner by	-12
inner casa	-8
inner chain	-8
inner chez	12
inner commun	23
inner con	-54
inner concur	-21
inner consul	-13
inner county	13
inner credit	11
inner da	7
inner das	-16
inner data	-12
inner de	49
inner del	103
inner della	7
inner den	-13
inner dental	10
inner der	-62
inner des	8
inner di	-8
inner die	-59
inner dos	-10
inner dr	84
inner du	104
inner e	81
inner eine	-37
inner en	-40
inner engine	-34
inner est	-5
inner et	-67
inner execut	26
inner fabbri	24
inner filiale	-7
inner financ	5
inner frau	-7
inner fundac	-11
inner fur	-23
inner garnett	-11
inner gerente	-24
inner gmbh	-13
inner group	-25
inner grupo	-49
inner gruppo	-10
inner hat	-22
inner health	-6
inner hiring	-6
inner holding	-15
inner hospit	27
inner housing	88
inner hr	-6
inner human	-6
inner ihnen	-6
inner il	12
inner im	-46
inner in	-104
inner interv	-9
inner jardins	54
inner kita	-7
inner la	75
inner labs	-5
inner landkr	-12
inner legale	38
inner logist	25
inner manage	20
inner manager	-28
inner mate	-12
inner matteo	-6
inner medical	30
inner munici	91
inner nhs	32
inner of	71
inner on	-9
inner para	-26
inner partner	-42
inner passo	33
inner per	-24
inner person	-11
inner positi	-10
inner pritch	-18
inner proces	-21
inner produto	-6
inner quinta	-5
inner raum	-15
inner recrui	41
inner resour	13
inner rh	-10
inner ridge	19
inner san	20
inner search	-6
inner selezi	-11
inner senior	9
inner servic	-12
inner softwa	-6
inner st	-22
inner stadt	-23
inner stadtw	-8
inner studio	-15
inner superi	14
inner superv	-13
inner talent	-20
inner team	-8
inner thacke	-54
inner the	-7
inner tu	-11
inner und	35
inner ux	-10
inner vale	16
inner van	-31
inner veteri	28
inner via	-15
inner villa	-22
inner von	-55
inner voor	-7
inner werving	6
inner winslow	-25
inner y	-75
inner zum	-28
inner zur	-7
inner |	-11
inner ·	-13
is acronym	-34
is agency	-41
is all house	-213
is all small	-67
is all strange	9
is all writer	-106
is and	84
is bare	-39
is camel	12
is city	-72
is city first	13
is city last	-72
is company	121
is company where sure	30
is department first	-99
is department last	75
is digit	94
is dressed	-242
is first name	-247
is head	26
is house	124
is house first	108
is house last	-5
is legal form	50
is lower	-44
is owner	-59
is person	47
is platform	73
is shouted	23
is small first	-81
is small last	-29
is strange	-137
is strange first	-77
is strange last	-69
is the domain of board	-17
is the domain of desk	-28
is the domain of person	-22
is the domain of relay	-34
is the domain of robot	-23
is title	-119
is writer	-70
language de	-43
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
last ada	-33
last adecco	-10
last admini	11
last advies	27
last advoca	28
last affairs	14
last ag	-30
last alta	51
last analist	-13
last analyst	-29
last ancona	-9
last andes	8
last arce	-12
last archit	81
last armazem	-14
last asocia	-68
last assist	-20
last associ	-133
last aubert	-7
last auditor	-5
last aue	11
last aurora	8
last auswah	-18
last aveiro	-23
last azul	6
last b	-34
last b.v	-20
last bakels	7
last bank	58
last barreto	-14
last bell	-11
last bermejo	14
last bertol	-6
last besche	-6
last besson	6
last bewerb	-12
last bio	20
last biology	-31
last boise	9
last bouw	-44
last brandt	-12
last brasil	-9
last bremen	8
last brothe	11
last busine	-5
last caixa	-12
last calidad	-11
last callow	-5
last camargo	-16
last campin	7
last candid	-15
last careers	-10
last caruso	-13
last casa	49
last castel	-5
last center	-37
last central	-9
last centre	-61
last ceresio	7
last cliente	-5
last cloud	-15
last co	-58
last college	11
last company	-19
last concor	-10
last conseil	-128
last constr	-9
last consul	-72
last consult	-9
last contab	-7
last coordi	-8
last cordia	-35
last council	56
last county	14
last crane	-33
last cuneo	-55
last de	-19
last dekker	33
last depart	28
last design	-29
last develo	-7
last devops	-6
last dienst	-6
last direct	-12
last dispos	-5
last distri	18
last donner	-24
last dr	-68
last duarte	6
last dutta	-32
last ebro	20
last educac	-17
last elbe	-7
last elemen	-65
last empleo	-19
last ende	-16
last energi	29
last energia	82
last energie	24
last energy	48
last engine	-40
last entrev	-6
last escude	-23
last espiga	7
last est	31
last ett	52
last evora	6
last example	-26
last execut	35
last falcao	11
last farms	5
last ferran	57
last ferrand	-8
last figli	36
last filhos	39
last fils	54
last financ	-13
last finanz	-6
last fontana	9
last foods	57
last founda	8
last freight	56
last friday	-6
last fulda	25
last games	6
last garden	-23
last gatti	13
last gera	11
last ggmbh	-79
last gillet	6
last gmbh	47
last groep	-65
last group	-92
last groupe	-32
last growth	-10
last grupo	-5
last gruse	-17
last grusse	-5
last h/f	-13
last haddad	-5
last halifax	-7
last health	12
last herman	41
last hiring	-10
last holding	-37
last home	-50
last hospit	60
last hotel	-43
last hotels	-75
last house	-42
last housing	-7
last hr	13
last i	-13
last ihnen	-12
last ii	-16
last iii	-19
last indust	-5
last inform	-12
last innend	-5
last insura	6
last interim	-17
last intern	-12
last interv	-6
last ipe	-12
last it	-5
last jardins	-6
last jena	6
last jobs	-17
last jr	-8
last julien	-6
last kandid	-38
last kessel	38
last kg	16
last kim	-14
last kuipers	-34
last lab	74
last labs	66
last lane	-85
last lavoro	-42
last lead	-36
last leeds	-8
last leuven	19
last lindgr	-16
last linz	-10
last llp	34
last loja	-25
last lowe	-65
last ltd	56
last lubke	7
last lund	-8
last maes	-8
last marcha	6
last markets	-11
last markt	11
last martin	14
last mate	-7
last mathem	-6
last matos	-22
last matteo	-7
last media	-8
last medical	-12
last merlin	24
last metall	44
last mittwo	-8
last modena	-99
last monday	-7
last monte	-5
last montel	5
last moreira	8
last moreno	-12
last museum	23
last mutual	11
last mwangi	19
last nachri	-14
last nantes	13
last nederl	14
last neuss	13
last no	-8
last nord	50
last norte	42
last ooster	21
last operat	-11
last organi	-15
last pacheco	-14
last page	27
last palma	44
last parale	-6
last partne	-149
last partner	64
last peixoto	-40
last people	-16
last pessoas	-10
last pflege	-6
last pharma	-72
last planner	-5
last plata	6
last pleno	-38
last plus	119
last pohl	9
last poirier	-9
last positi	-5
last postul	-18
last prado	-7
last price	51
last pritch	-7
last quill	44
last r	-6
last rail	8
last rao	-21
last raum	-7
last rechts	14
last recrui	17
last recrut	-15
last resear	-18
last resour	-7
last retail	15
last rh	-13
last ria	-7
last rinaldi	7
last rio	15
last riva	-9
last road	-5
last robledo	19
last roboti	-14
last role	-5
last roofing	9
last rostock	10
last roth	-41
last rrhh	20
last s.r.l	32
last saint-	18
last sainte	40
last salcedo	-12
last sante	31
last saude	40
last schedu	-13
last school	42
last schout	-6
last scient	-5
last se	-40
last search	139
last secret	-6
last segret	-23
last selecc	18
last select	-6
last seleti	-25
last selezi	-7
last senior	-46
last serena	17
last serra	-7
last servic	-42
last service	17
last siebert	-18
last softwa	-47
last sohne	73
last sol	93
last solar	24
last sons	-10
last soriano	-8
last specia	-20
last srl	-6
last stadt	-23
last staff	-8
last staffi	-56
last stelle	-8
last stiftu	-28
last stone	6
last store	-7
last strass	14
last street	-6
last studio	21
last success	-18
last sud	34
last sul	64
last superi	-5
last swindon	7
last talent	6
last talento	13
last tandem	7
last team	-16
last tech	42
last techni	-67
last technik	44
last telefo	-8
last termin	-15
last tessier	5
last tiedem	16
last tiefbau	-15
last trabal	-9
last transp	69
last trier	9
last trust	90
last tuesday	-8
last type	-18
last uitzen	27
last uitzend	-36
last ulm	-13
last univer	26
last update	-5
last v	28
last valdes	9
last vale	24
last valle	-7
last valmera	81
last van	-8
last vega	61
last verde	29
last verfah	-8
last verhoe	-34
last vermeu	-5
last versic	20
last verstu	-5
last vogler	-6
last vorste	-5
last vos	8
last weidner	8
last werk	-72
last werving	-9
last wieland	18
last wiersma	-84
last winslow	5
last woche	-9
last wouters	-23
last writer	-8
last zeit	-9
last zonen	77
last zuid	8
last zwolle	-32
letters 0	-56
letters 1	-135
letters 10	19
letters 2	-61
letters 3	-32
letters 5	59
letters 6	60
letters 7	44
letters 8	79
letters 9	64
line 0 of signature	-42
line 1 of signature	24
line 2 of signature	93
line 3 of signature	-70
line 4 of signature	17
line 5 of signature	6
line of body	79
line of display	-105
line of organizer	-31
line of signature	35
line of subject	-130
longer as often	16
longer rarer	41
looks like a house	66
looks like a house agency	6
looks like a house agency fit	-14
looks like a house agency strange	20
looks like a house board	83
looks like a house desk	-60
looks like a house owner	-5
looks like a house person	24
looks like a house private	-20
looks like a house relay	25
looks like a house robot	19
looks like a long name	49
looks like a long name agency	-20
looks like a long name agency fit	-40
looks like a long name agency strange	19
looks like a long name board	25
looks like a long name desk	17
looks like a long name person	9
looks like a long name private	-15
looks like a long name robot	18
looks like a name	-10
looks like a name agency	50
looks like a name agency fit	64
looks like a name agency strange	-14
looks like a name board	36
looks like a name desk	26
looks like a name person	-43
looks like a name private	-26
looks like a name relay	54
looks like a name robot	-60
more (	-15
more )	-84
more <	-134
more >	-36
never alone	59
no label	-33
no longer	29
none	-41
none ack	34
none cancellation	19
none de	43
none en	-15
none es	-37
none fr	-17
none invite	10
none it	-56
none nl	49
none offer	-52
none pt	-8
none rejection	-47
none reply	38
none reschedule	-43
none unruled	172
not told	-82
nowhere	-44
part of told	-108
parts 0	-44
parts 1	52
parts 2	87
parts 3	-28
parts 4	-26
piece of display	104
piece of display agency	-128
piece of display desk	117
piece of display person	-8
piece of display private	-28
piece of display robot	33
piece of event	-13
piece of event person	-42
piece of location	-13
piece of location agency	-9
piece of location desk	-9
piece of location person	-5
piece of organizer	-29
piece of organizer person	-27
piece of signature	107
piece of signature agency	-62
piece of signature board	5
piece of signature desk	47
piece of signature person	30
piece of signature private	31
piece of signature relay	-70
piece of signature robot	65
piece of subject	68
piece of subject agency	-13
piece of subject board	-32
piece of subject desk	32
piece of subject person	16
piece of subject private	-5
piece of subject relay	29
piece of subject robot	25
places 0	-44
places 1	-50
places 2	15
places 3	87
places some	34
q< :	-13
q< : ¶	-6
q< a	-7
q< job	21
q< re	-8
q< subject	-8
q< subject :	-8
q< the	-11
q< to	-9
q< to :	-9
q< ¶	-21
q<| (	-13
q<| :	-21
q<| ?	11
q<| at	26
q<| de	-6
q<| ¶	-11
q>0 )	-11
q>0 ,	-7
q>0 .	27
q>0 :	-5
q>0 ¶	-18
q>1 subject	-9
q>1 ¶	-7
s< !	-5
s< (	-6
s< ) -	39
s< ,	-23
s< -	9
s< /	-21
s< a	12
s< about	-16
s< ada	-6
s< als	-6
s< analis	-22
s< analis de	-19
s< analyst ,	-7
s< applic	-49
s< applic -	-6
s< applic :	-5
s< applic to	-10
s< applyi	7
s< applyi to	11
s< assist	-34
s< associ	-10
s< bei	31
s< bei der	12
s< bewerb	28
s< bewerb als	-11
s< bewerb bei	49
s< bij	-36
s< bij de	-36
s< busine	11
s< call	9
s< cancel	14
s< candid	82
s< candid a	-6
s< candid chez	55
s< candid en	17
s< candid in	42
s< chat	-19
s< chat with	-16
s< colloq	12
s< confer	6
s< confir	-7
s< confir :	16
s< contra	11
s< contro	43
s< custom	12
s< d	-21
s< de	-32
s< dein	10
s< deine	17
s< der	43
s< design	-6
s< details	-17
s< direct	-14
s< engenh	10
s< engine	-12
s< engine (	-6
s< entret	21
s< entret chez	10
s< entrev	27
s< entrev -	-22
s< entrev con	8
s< entrev en	51
s< evento	-9
s< example	-30
s< example -	-10
s< fur	-12
s< gespra	20
s< gesprek	38
s< gesprek bij	38
s< hiring	-5
s< hr	-49
s< ihr	6
s< ihre	15
s< ihre bewerb	-5
s< im	56
s< in	-18
s< indeed	-8
s< indeed :	-6
s< interv	36
s< interv -	-11
s< interv :	-5
s< interv for	-7
s< interv with	47
s< inviata	9
s< je	28
s< junior	-6
s< kennis	-26
s< klant	8
s< klant :	8
s< kunden	-7
s< la	7
s< letter	14
s< manager	-26
s< manager ,	-30
s< medewe	5
s< meeting	-6
s< met	-6
s< mitarb	-12
s< nachst	-6
s< next	9
s< nurse	-5
s< o	23
s< oferta	-23
s< offer -	-11
s< on	-7
s< onsite	9
s< para	-51
s< pm	-31
s< proces	26
s< produc	12
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
s< schedu -	-7
s< schritt	-6
s< scient	-46
s< seleti	27
s< senior	-13
s< sent	13
s< sent to	13
s< siguie	-15
s< sollic	-10
s< sollic :	-25
s< sollic bij	31
s< status	-14
s< sua	-5
s< success	17
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
s< uitnod	-6
s< update	-8
s< vaga	-26
s< video	-39
s< vorste	28
s< votre	63
s< w	65
s< w /	65
s< was	13
s< with	-12
s< your	23
s< |	-15
s< ¿	-6
s<|	-40
s<| !	-16
s<| (	-32
s<| )	-8
s<| ,	-205
s<| -	-39
s<| /	24
s<| :	-88
s<| @	18
s<| a	-41
s<| als	-14
s<| analyst	-15
s<| at	17
s<| bei	108
s<| bewerb	-8
s<| bij	147
s<| candid	-15
s<| chez	95
s<| da	-42
s<| de	-57
s<| der	11
s<| do	-14
s<| en	76
s<| entret	52
s<| entrev	9
s<| for	-38
s<| from	23
s<| fur	-10
s<| gs-	-6
s<| ihre	-5
s<| im	-38
s<| in	6
s<| junior	-5
s<| met	22
s<| mit	17
s<| na	6
s<| of	-6
s<| per	6
s<| sollic	-6
s<| stelle	-7
s<| to	14
s<| und	-15
s<| vaga	-13
s<| vendita	39
s<| vorste	-6
s<| with	55
s<| x	14
s<| your	9
s<| zu	47
s<| |	-41
s<| ¿	-6
s>0 !	-8
s>0 (	-38
s>0 )	-39
s>0 ,	-13
s>0 -	13
s>0 .	-16
s>0 /	-5
s>0 4	-5
s>0 :	15
s>0 <	10
s>0 ?	-13
s>0 @	-7
s>0 am	49
s>0 applic	31
s>0 colloq	-9
s>0 de	-30
s>0 di	-7
s>0 e	11
s>0 has	6
s>0 in	-20
s>0 interv	31
s>0 is	6
s>0 la	-5
s>0 manager	-15
s>0 morgen	20
s>0 offer	-17
s>0 on	42
s>0 onsite	9
s>0 role	-46
s>0 tecnico	-5
s>0 trust	-14
s>0 tu	-15
s>0 updated	27
s>0 x	7
s>0 zu	-6
s>0 |	50
s>1 !	-10
s>1 (	-6
s>1 ,	-6
s>1 -	-42
s>1 :	-10
s>1 >	10
s>1 a	-6
s>1 ada	-5
s>1 admini	-5
s>1 all	-8
s>1 assist	17
s>1 availa	12
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
s>1 ingeni	21
s>1 interv	41
s>1 intro	-17
s>1 invita	-13
s>1 is	13
s>1 je	50
s>1 m	-8
s>1 monday	50
s>1 notre	-5
s>1 on	-14
s>1 presen	-12
s>1 ref.	-17
s>1 respon	-5
s>1 retour	10
s>1 schedu	-23
s>1 staff	27
s>1 te	14
s>1 to	-13
s>1 votre	18
s>1 with	13
s>1 you	21
s>1 your	-7
s>|	50
shorter oftener	37
sometimes alone	31
told	247
vote after	25
vote after agency	-39
vote after amount	7
vote after is another	-40
vote after is another fit agency	-42
vote after is another fit desk	9
vote after is another fit person	-61
vote after most	26
vote agency	-11
vote agency agency	35
vote agency amount	-11
vote agency most	-11
vote begins ruled	36
vote beside ruled	-64
vote client amount	-8
vote client is another agency	-26
vote client is another fit agency	-21
vote client is another fit person	-28
vote display	19
vote display agency	-13
vote display most	19
vote ends ruled	-40
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
vote inside ruled	-13
vote label	-18
vote label agency	40
vote label amount	-9
vote label most	-18
vote led	23
vote led agency	5
vote led amount	18
vote led is another	-41
vote led is another agency	25
vote led is another fit agency	-36
vote led is another fit desk	-54
vote led is another fit person	-14
vote led most	-6
vote listed	-24
vote listed is another	-12
vote listed most	-24
vote named	70
vote named agency	-51
vote named amount	105
vote named most	13
vote none	-81
vote own	52
vote own agency	-22
vote own amount	-71
vote own most	-14
vote rule	35
vote rule agency	-5
vote rule amount	35
vote rule desk	-13
vote rule most	35
vote rule owner	6
vote rule person	-9
vote rule private	7
vote rule relay	55
vote rule robot	-14
vote ruled begins it	45
vote ruled ends it	-38
vote ruled inside it	38
vote signed	11
vote signed agency	-39
vote signed amount	-30
vote signed most	-22
vote spelled	-12
vote spelled agency	27
vote spelled amount	-11
vote spelled most	-12
vote subject	13
vote subject agency	-12
vote subject amount	23
vote subject most	14
vote tenant	16
vote tenant agency	41
vote tenant amount	13
vote tenant is another	21
vote tenant is another agency	-16
vote tenant most	16
vote unruled	-14
words 1	-55
words 2	5
words 3	19
words 4	31
words 5	-40
words 6	82
"""
