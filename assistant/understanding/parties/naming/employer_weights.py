"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	16
< "	-15
< &	31
< (	-41
< )	-32
< ) ,	-15
< ) .	-7
< ) bei	10
< ) chez	9
< ) with	8
< ) ¶	-9
< *	-6
< ,	11
< , a	5
< , de	51
< , der	-7
< , die	37
< , ein	-8
< , en	9
< , la	-35
< , les	34
< , no	-6
< , soy	-19
< , the	-17
< , von	29
< , ¶	-10
< .	-27
< /	-12
< 00	-32
< 1	-14
< 1 ¶	-5
< 1.	-15
< 10.00	-5
< 12	-8
< 15	-13
< 15 ¶	-4
< 20	-10
< 2024	-5
< 2025	-13
< 2025 ¶	-5
< 3	-7
< 30	-13
< 30 ¶	-14
< 45	-10
< 59	-4
< 7	-5
< 8	-13
< 9	7
< :	-39
< : the	10
< : ¶	-8
< ?	-80
< @	11
< a	-43
< a empresa	11
< a la	28
< a vaga	-4
< a.	-15
< aan	-7
< aan de	-4
< about	-39
< about the	-38
< ada	90
< ada !	-7
< ada ,	36
< ada -	17
< addetta	54
< admini	22
< all	34
< alle	5
< als	21
< am	-11
< ammini	6
< an	-4
< analis	-24
< analis de	-19
< analist	4
< analyst	5
< analyst ,	-20
< analyst ¶	4
< analyt	8
< anbei	-4
< anbiet	-10
< and	-15
< announ	-29
< another	-8
< applic	-16
< applic for	-10
< applied	-10
< applyi	-19
< applyi to	-4
< arbeit	57
< archit	6
< assist	-44
< associ	-10
< at	-54
< at our	-5
< at the	-7
< attach	5
< attest	-21
< au	54
< auf	-7
< auf der	-4
< auftrag	12
< august	-12
< aus	-20
< aus der	-18
< availa	-28
< avec	-6
< back	25
< back from	26
< bakels	-40
< based	-5
< based in	-5
< bauunt	-9
< bauunt im	-8
< be	-7
< been	8
< behalf	33
< behalf of	29
< bei	61
< bei der	41
< besson	-6
< bestat	-5
< bewerb als	-8
< bij	41
< bis	-12
< bitte	-4
< bleibt	-7
< bon	7
< bonjour	25
< bonne	14
< booked	48
< bouwbe	-6
< buenas	4
< buongi	16
< buro	-4
< busine	-4
< buyer	10
< by	-8
< caixa	11
< call	16
< cancel	-13
< candid	-48
< candid a	-31
< candid per	-7
< cargo	-6
< casa	-33
< cerchi	76
< chat	-4
< chez	26
< chieda	-6
< client	54
< cliente	51
< cliente ,	60
< collab	8
< colloq	-5
< com	21
< com a	44
< com o	-7
< come	-41
< comerc	14
< commit	-12
< commun	7
< compra	5
< compre	8
< con	-32
< concur	-17
< conduc	4
< confer	16
< confir	23
< congra	16
< congra !	16
< contab	9
< contra	10
< conver	-18
< convoc	6
< cook	-5
< correc	4
< cv	-7
< d	6
< d'agent	-4
< d'avoir	14
< da	-20
< dag	-7
< dank	-20
< danke	-5
< das	13
< dat	6
< data	46
< days	25
< days.	-4
< de	11
< de functie	-32
< de la	-11
< decisi	-22
< dein	76
< deine	-9
< del	-21
< del gruppo	-29
< dem	-6
< den	-7
< depart	-17
< der	-11
< design	5
< develo	12
< devops	10
< di	9
< dia	-11
< dia ,	-10
< dich	33
< die	15
< die firma	33
< digital	16
< dir	-15
< direct	16
< direct ,	-25
< do	-9
< docent	7
< docume	21
< door.	5
< dr.	-5
< du	-6
< du groupe	-16
< e	-14
< e a	-9
< eckert	-7
< een	22
< ein	-46
< ein mittel	-28
< eine	-12
< einem	-17
< einen	-4
< einer	-7
< ejecut	-19
< ejecut de	-19
< el	-8
< em	-8
< employ	47
< employ :	50
< empresa	-39
< empresa de	-42
< en	-21
< en el	-15
< en la	4
< encore	40
< ende	-5
< ende nachst	-4
< energia	-4
< energie	13
< engine	-33
< engine (	-4
< engine ,	-22
< entre	-5
< entret	25
< entret chez	22
< entrev con	15
< entsch	-21
< erfahr	-15
< es	-13
< especi	-18
< et	-25
< et de	-4
< execut	-14
< explor	-17
< f	29
< f ¶	20
< fachbe	26
< famili	-37
< farmac	9
< feedba	36
< feedba from	5
< filiale	-35
< final	5
< financ	5
< finanz	-9
< findest	-18
< fiscal	10
< follow	-8
< for	-38
< for the	-26
< for your	22
< from	-4
< fuhren	-49
< funcao	-22
< funcao de	-14
< funzio	4
< fur	-44
< fur deine	-16
< fur die	-5
< furs	-4
< general	23
< gente	5
< gerade	6
< gerente	-8
< gern	-11
< gespra	9
< gesprek	23
< gesprek bij	25
< gestern	-7
< gleich	-5
< gmbh	-6
< gmbh ,	-4
< goed	9
< good	4
< google	-10
< grade	-12
< great	32
< great news.	28
< growth	4
< gruppo	-8
< ha	21
< ha llamado	15
< haben	-9
< hablar	34
< hablar con	34
< hat	33
< hat ihre	-4
< he	4
< heard	26
< helaas	25
< helaas heeft	26
< here	4
< herr	49
< herste	-49
< herste von	-49
< het	-50
< heute	-27
< hi	-16
< hiring	21
< ho	17
< ho sentito	18
< hola	26
< horas.	-4
< hotel	-12
< hugo	-5
< humain	6
< humain ¶	6
< human	38
< i'm	-16
< i've	17
< i've had	17
< ich	-17
< ihnen	-16
< ihnen telefo	-5
< ihr	-43
< iii	-8
< ik	4
< il	-5
< il dott.	-6
< im	48
< impieg	5
< in at	46
< in der	28
< in unserem	-6
< ines	8
< inform	24
< inhaber	-4
< inscri	-4
< instal	-7
< intere	146
< intere an	43
< intere in	103
< intere na	9
< interes	71
< interes en	71
< intern	-5
< interv	-18
< interv :	-29
< interv for	-33
< interv with	50
< inviata	6
< inviati	18
< inviati a	18
< invita	5
< ist	-18
< j'ai	18
< j'ai eu	19
< je	59
< job	-12
< jobs	-17
< jobs on	-17
< junior	12
< kennen	-22
< kennis	10
< know	5
< kolleg	25
< kommen	-7
< kunde	-7
< kunden	-16
< l'azie	-4
< l'inte	79
< l'inte verso	9
< la	28
< la empresa	36
< la oferta	-23
< la societe	33
< labora	7
< las	-5
< le	35
< lead	31
< leider	37
< lieu	-6
< lieu :	-5
< local	-7
< local :	-5
< locati	-43
< locati :	-42
< logist	-5
< loja	-50
< los	41
< lovely	70
< luca	-31
< mai	-4
< mainte	4
< mais	-4
< manager	7
< manager ,	-50
< manager at	18
< manager ¶	13
< mandan	33
< manute	7
< marchio	-36
< marchio del	-34
< market	27
< marzo.	-4
< maschi	-13
< matteo	4
< maud	-22
< mauvai	41
< me	10
< medical	4
< meer	-5
< meet	-20
< meet with	-15
< mein	48
< mi	4
< mijn	35
< mijn opdrac	36
< min	-8
< minuto	-9
< mio	5
< mir	-9
< mit	-9
< mit unserem	-28
< mitarb	11
< mittel	-8
< mochte	-6
< mon client	4
< monate	-8
< montag	-7
< munici	-7
< munici de	-6
< my	21
< my client	24
< na	20
< naar	-4
< nach	-13
< nach dem	-6
< nach einer	-4
< nachri	5
< nachri :	6
< namen	5
< namen der	6
< net	67
< new	-5
< news	74
< news ,	70
< news.	9
< next	5
< nicht	-10
< nieuws	22
< nieuws ,	5
< nieuws :	31
< no	74
< noch	-17
< nosso	50
< nostro	15
< nothing	14
< notici	8
< notre	51
< nous	-4
< nouvel	55
< nouvel :	55
< o	-18
< of	-8
< oferta	-26
< oferta de	-5
< office	-9
< om	-4
< on	-51
< on the	-34
< onderd	-31
< ons	42
< onze	15
< op	39
< opdrac	13
< opening	-28
< operad	-8
< operad de	-8
< operat	9
< organi	-15
< ort	37
< ottimo	41
< our	7
< panel	-5
< par	80
< para	-14
< part	-8
< parte	46
< people	6
< per	-14
< phone	12
< place	-47
< planner	7
< pleno	33
< pleno na	34
< pm	-35
< portal	-45
< portez	24
< portez a	25
< portfo	-12
< posici	-4
< positi	-17
< positi at	19
< positi of	-17
< positi with	-41
< posizi	-14
< posizi di	-10
< post	-6
< post of	-5
< poste	-28
< poste d'	-15
< poste de	-10
< postma	-7
< postul	-27
< postule	13
< postule chez	14
< pour	-18
< pra	-4
< presen	-7
< presso la	6
< proces	-7
< proceso	-4
< product	-8
< prof.	-4
< profil	6
< project	6
< qa	28
< que	21
< recrui	42
< recrui der	-7
< recrut	24
< regist	-5
< report	-7
< resear	-44
< resour	29
< respon	10
< ressou	6
< resume	-5
< retour	7
< rh	5
< role	-19
< role of	-4
< role.	-8
< ruckme	26
< run	10
< ruolo	-4
< saldat	10
< sara	-4
< schon	-8
< scient	-11
< screen	-5
< se	-5
< search	-11
< sede	-8
< sehr	-17
< sein	40
< select	22
< selezi	36
< selezi per	17
< senior	-18
< sent	23
< sent to	26
< serra	-30
< servic	-6
< service	15
< set	27
< settim	9
< seu	8
< shift	-20
< shortl	5
< sich	10
< sie	-29
< site	-20
< so	5
< societe	-5
< solici	6
< sorry	12
< sou	-31
< specia	45
< sprak	45
< sr.	15
< staff	-8
< stage	5
< stata	12
< stati	18
< stelle	17
< stelle als	-19
< street	-7
< street ,	-7
< stunden	-5
< sua	-10
< submit	4
< submit to	8
< success	17
< suche	-7
< superv	19
< talent	18
< talk	-6
< teacher	-31
< team at	36
< team von	-50
< teamle	10
< techni	-9
< tecnica	-7
< tecnica de	-9
< tecnico	-7
< teleph	-4
< test	-26
< the	-44
< tienda	-10
< time	-4
< title	-23
< to	-73
< to the	-45
< tu	57
< tua	-26
< uber	-11
< uber die	-4
< uhr	-29
< uhr.	56
< uitvoe	31
< um	8
< um die	16
< uma	-7
< un	5
< und	-17
< und der	-10
< unfort	5
< unfort ,	5
< univer	-12
< uns	14
< uns ,	26
< unser	-7
< unserem	74
< unseren	39
< untern	-16
< untern der	-16
< up	-7
< update	47
< update from	4
< us	-19
< uur	-7
< uur ¶	-6
< vacante	-4
< vacante de	-4
< vaga	-39
< vaga de	-27
< van	-59
< van de	-33
< venerd	79
< vermeu	-20
< verpac	-4
< verpac in	-4
< verwac	22
< verwac bij	22
< video	31
< virtual	23
< von	-10
< voor	-22
< vorbei	-10
< vorste	21
< vos	-22
< votre	17
< vous	23
< war	-7
< was	10
< we're	-29
< week	-18
< wendy	-82
< were	12
< werken	-5
< what	-10
< wie	-4
< wil	10
< wir	-23
< wir ihr	-5
< wissen	5
< with	37
< with the	95
< woche	-5
< wurden	-5
< y	-9
< yet	12
< york	-8
< you	26
< you for	-4
< you'll	15
< you'll meet	-9
< your	66
< zeit	-4
< zeugni	-9
< zoom	-9
< zu	-6
< |	7
< ¡	-4
< ¶	59
< ¶ -	-11
< ¶ a	92
< ¶ der	-7
< ¶ die	-35
< ¶ el	37
< ¶ herr	-5
< ¶ im	-9
< ¶ la	24
< ¶ mein	-19
< ¶ namens	10
< ¶ o	44
< ¶ our	-8
< ¶ the	4
< ¶ ufficio	-36
< ¶ unser	-6
< ¶ van	59
< ¶ your	-10
< ¶ |	-4
< ¶ ¡	-17
< ¶ ¶	-18
< ¶ ¿	-4
< ·	-5
<|	-47
<| !	-13
<| &	-11
<| (	19
<| )	-6
<| ,	87
<| -	-60
<| .	-23
<| /	-8
<| :	8
<| ?	-45
<| a	97
<| about	-4
<| admini	-4
<| als	-48
<| an	-12
<| and	-19
<| andere	-4
<| anderen	-45
<| announ	-27
<| at	148
<| au	8
<| auch	-6
<| auf	-18
<| bei	162
<| beim	27
<| bij	172
<| bis	-4
<| camara	-5
<| chez	123
<| client	85
<| cliente	30
<| come	-6
<| comerc	-6
<| como	-9
<| con	48
<| conser	-10
<| consul	6
<| contro	-6
<| d'	-6
<| da	46
<| das	-14
<| de	5
<| dein	-8
<| deine	-21
<| del	-37
<| dem	-9
<| den	-8
<| der	5
<| des	-10
<| di	-29
<| dias.	-5
<| die	-11
<| diese	-6
<| direct	14
<| docent	-4
<| dos	-4
<| dott.	-6
<| dr	-11
<| dr.	-14
<| du	27
<| een	-12
<| ein	-24
<| eine	-9
<| einen	-6
<| einer	-18
<| el	22
<| em	-19
<| empresa	82
<| en	127
<| entrev	4
<| et.	-4
<| eu	19
<| firma	88
<| for	-46
<| frau	-7
<| from	101
<| functie	-32
<| fur	-4
<| furs	-4
<| gemeen	-21
<| groupe	-17
<| grupo	-37
<| gruppo	-49
<| gs-	-6
<| had	17
<| heeft	26
<| herr	-8
<| hr	6
<| ihr	-11
<| ihre	-10
<| im	-22
<| in	35
<| je	4
<| know	17
<| kunde	51
<| l'	11
<| l'avv.	-8
<| l'equi	7
<| l'ing.	-8
<| la	58
<| le	51
<| les	24
<| llamado	15
<| mainte	-11
<| meccan	-5
<| meet	-9
<| mein	-20
<| met	52
<| mir	11
<| mittel	-28
<| mme	-6
<| mr	-11
<| na	68
<| naar	31
<| nach	-10
<| nachst	-6
<| nachste	-13
<| namens	10
<| net	11
<| news.	28
<| no	45
<| o	37
<| of	-31
<| oferta	-24
<| on	-92
<| ontvan	-4
<| opdrac	48
<| our	-28
<| para	-12
<| pela	9
<| per	76
<| positi	-10
<| pour	9
<| presso	70
<| recrui	12
<| role.	-6
<| sehen.	-16
<| sentito	18
<| servic	-8
<| service	-4
<| sich	26
<| sig.ra	-6
<| societe	33
<| soy	-19
<| telefo	-9
<| the	-57
<| through	-9
<| to	21
<| ufficio	-37
<| und	-11
<| unser	-11
<| unsere	-13
<| unserem	-52
<| unseren	-11
<| unserer	-6
<| use	27
<| uur.	-6
<| ux	-5
<| vacatu	-8
<| vaga	-15
<| van	4
<| verso	12
<| video.	4
<| viel	-4
<| von	73
<| vous.	-18
<| with	70
<| zum	-10
<| zur	-5
<| zwei	-5
<| |	-51
<| ¡	-18
<| ¶	46
<| ¿	-15
>0 !	64
>0 &	-57
>0 (	-89
>0 )	26
>0 ,	-12
>0 -	-21
>0 .	6
>0 1.	-7
>0 10	-5
>0 12	-5
>0 12.	-10
>0 16	-15
>0 2	-7
>0 30	-14
>0 4	-4
>0 6.	-16
>0 8	-18
>0 :	-76
>0 ?	-33
>0 a	-15
>0 abbiamo	16
>0 ada	-4
>0 adorou	4
>0 ainda	12
>0 als	11
>0 am	-11
>0 an	-7
>0 analis	11
>0 ancora	27
>0 and	8
>0 applic	-8
>0 apprec	8
>0 arbeit	-8
>0 as	-4
>0 associ	-10
>0 at	-22
>0 au	14
>0 aus	-23
>0 bei	-17
>0 belde	52
>0 bestat	4
>0 beworb	6
>0 bij	-4
>0 bitten	-5
>0 brauch	39
>0 bremen	-6
>0 by	-14
>0 came	54
>0 can	57
>0 care	-4
>0 center	-15
>0 chance	-6
>0 chez	-7
>0 com	-11
>0 como	8
>0 consul	-22
>0 dabei	6
>0 dat	-22
>0 date	-16
>0 de	-55
>0 dekker	-11
>0 del	-82
>0 der	-14
>0 des	-12
>0 design	-6
>0 di	126
>0 die	-4
>0 distri	-6
>0 do	-52
>0 du	-18
>0 e	-10
>0 eingeg	-38
>0 eingel	14
>0 el	-25
>0 elemen	-7
>0 employ	-23
>0 en	8
>0 energie	17
>0 engine	-7
>0 entsch	-44
>0 enviada	-5
>0 erhalt	-5
>0 es	-4
>0 escolh	-5
>0 est	-7
>0 esta	-6
>0 financ	-5
>0 findet	19
>0 foi	41
>0 foods	-4
>0 for	78
>0 freue	4
>0 fur	64
>0 gespro	28
>0 gmbh	9
>0 gostar	9
>0 gostou	4
>0 group	-5
>0 ha	68
>0 habe	24
>0 haben	25
>0 has	53
>0 hat	69
>0 hatte	-4
>0 have	100
>0 haven't	16
>0 health	75
>0 hebben	26
>0 heeft	48
>0 hemos	20
>0 herman	-4
>0 heute	12
>0 hiring	-5
>0 hoor	45
>0 i	34
>0 ik	-5
>0 im	-7
>0 in	77
>0 indust	-5
>0 insura	7
>0 intere	27
>0 invited	-4
>0 is	35
>0 ist	44
>0 it	-9
>0 je	-6
>0 kennen	7
>0 komt	15
>0 la	28
>0 las	-6
>0 le	16
>0 les	11
>0 liked	63
>0 linz	-4
>0 logist	4
>0 make	-4
>0 manage	-5
>0 manager	-23
>0 me	-6
>0 medewe	-17
>0 medical	-5
>0 meet	27
>0 meldet	6
>0 mi	28
>0 mit	-48
>0 mit.	-4
>0 mochte	4
>0 morgen	-13
>0 muito	-26
>0 na	-30
>0 nach	-5
>0 nachst	-7
>0 nicht	-4
>0 no	-4
>0 noch	-26
>0 nog	16
>0 non	18
>0 nouvel	-4
>0 o	-26
>0 of	-12
>0 on	18
>0 op	-5
>0 ostend	-4
>0 para	20
>0 pediu	9
>0 per	17
>0 person	-11
>0 por	8
>0 positi	-62
>0 pour	45
>0 produc	-12
>0 propon	21
>0 que	-36
>0 quer	44
>0 quiere	23
>0 recrui	-52
>0 rh	11
>0 role	-36
>0 role.	-37
>0 se	45
>0 search	-4
>0 sehen.	-6
>0 service	10
>0 sind	-8
>0 sont	-12
>0 souhai	41
>0 steht	23
>0 strass	-4
>0 su	-17
>0 suche	-24
>0 suchen	28
>0 sud	-5
>0 suerte	-6
>0 sul	-4
>0 te	129
>0 that	-6
>0 the	-12
>0 this	50
>0 ti	21
>0 to	-21
>0 tomorr	7
>0 trust	-5
>0 tus	-6
>0 ulm	-4
>0 um	12
>0 und	-33
>0 va	4
>0 vacanc	-15
>0 vega	-4
>0 vient	26
>0 von	-5
>0 voor	34
>0 vorbei	-6
>0 vorbei.	-6
>0 vorreb	4
>0 vous	90
>0 want	72
>0 wants	28
>0 war	44
>0 waren	-17
>0 was	5
>0 weiter	-12
>0 werden	6
>0 wil	50
>0 with	-22
>0 would	81
>0 wurde	21
>0 y	7
>0 yet	41
>0 you	-5
>0 your	-5
>0 zijn	-15
>0 zoek	-8
>0 zur	-4
>0 |	-71
>0 ¶	8
>0 ·	4
>1 !	-27
>1 "	-4
>1 (	-7
>1 )	-14
>1 ,	-59
>1 -	-25
>1 .	-70
>1 /	-22
>1 10	-15
>1 11	-8
>1 14	-15
>1 15	-6
>1 2.	22
>1 7	-4
>1 8	6
>1 :	23
>1 ?	-16
>1 a	-11
>1 aan.	-4
>1 ada	-4
>1 agenda	-5
>1 als	11
>1 am	73
>1 analis	5
>1 and	17
>1 announ	13
>1 are	-7
>1 arrang	-39
>1 as	49
>1 asked	43
>1 aspetta	8
>1 assen	16
>1 at	-5
>1 ate	-4
>1 attach	-9
>1 back	47
>1 been	19
>1 bei	6
>1 berlin	-5
>1 bespro	-4
>1 best	-4
>1 binnen.	-15
>1 bitte	-10
>1 can	4
>1 case	6
>1 center	-11
>1 change	-10
>1 com	8
>1 con	-8
>1 confer	8
>1 confir	32
>1 consul	-4
>1 could	11
>1 da	20
>1 dank	-5
>1 dann	-4
>1 data	-4
>1 date	-16
>1 dayton	5
>1 de	-6
>1 decided	-5
>1 decidi	-18
>1 deciso	15
>1 deine	24
>1 del	9
>1 deligh	15
>1 den	43
>1 der	-38
>1 di	-19
>1 die	52
>1 dienst	-7
>1 direct	-12
>1 distri	-5
>1 do	9
>1 donder	6
>1 du	-9
>1 e	-77
>1 een	26
>1 ein	-19
>1 eine	51
>1 einem	16
>1 einen	-7
>1 einer	4
>1 eingeg	-8
>1 elegido	20
>1 elena	-5
>1 em	-4
>1 empresa	36
>1 en	-16
>1 entre	-25
>1 entrev	-5
>1 es	23
>1 escrib	27
>1 espera	23
>1 et	14
>1 example	-5
>1 filiale	23
>1 finale	37
>1 finalm	15
>1 foi	4
>1 frau	23
>1 friday	37
>1 from	-7
>1 functie	5
>1 gerade	-13
>1 gerente	26
>1 gespro	-5
>1 giovedi	6
>1 goed	-4
>1 good	11
>1 gostar	7
>1 gostou	48
>1 growth	11
>1 grupo	-9
>1 gruppo	63
>1 gusta	11
>1 ha	48
>1 has	-18
>1 hast.	6
>1 hat	18
>1 have	-8
>1 helaas	-35
>1 het	10
>1 hi	-6
>1 https	-11
>1 i	24
>1 i'd	-6
>1 i'll	-8
>1 ich	-51
>1 iets	33
>1 ihnen	27
>1 ihre	-29
>1 ik	50
>1 il	28
>1 im	-7
>1 in	-28
>1 incont	-38
>1 indust	18
>1 inform	4
>1 interv	-4
>1 invited	6
>1 is	19
>1 it	-31
>1 it's	-4
>1 j'ai	7
>1 je	76
>1 jeudi	11
>1 job	-4
>1 jueves	8
>1 kassel	-6
>1 komt	-10
>1 la	15
>1 le	15
>1 leider	21
>1 lena	-6
>1 les	32
>1 lhe	-6
>1 like	86
>1 linz	9
>1 logist	-5
>1 love	-6
>1 loved	15
>1 lucia	-5
>1 lundi	-30
>1 maandag	-20
>1 made	16
>1 mais	9
>1 make	-4
>1 making	28
>1 manager	-9
>1 manana	-8
>1 march	-8
>1 marchio	68
>1 martedi	-31
>1 me	-9
>1 melden	-4
>1 merci	-4
>1 mercol	21
>1 mich	-11
>1 mir	12
>1 molest	-6
>1 monday	41
>1 montag	-23
>1 morgen	19
>1 morning	34
>1 na	-6
>1 nao	11
>1 net	36
>1 nicht	-5
>1 niets	16
>1 no	33
>1 noch	22
>1 non	4
>1 nosso	-34
>1 not	6
>1 notifi	5
>1 now	-5
>1 offre	10
>1 ofrece	33
>1 on	-6
>1 onderd	35
>1 one	18
>1 operat	-67
>1 outra	5
>1 part	6
>1 partic	-16
>1 partner	-45
>1 pas	12
>1 person	13
>1 pick	-9
>1 please	-19
>1 por	21
>1 porto	-4
>1 positi	13
>1 pour	26
>1 product	28
>1 propos	14
>1 propose	59
>1 purtro	14
>1 qualite	13
>1 quarta	15
>1 que	-4
>1 queda	5
>1 quer	-22
>1 quinta	40
>1 r	-4
>1 raum	-6
>1 read	7
>1 ref.	-8
>1 rennes	31
>1 reponse	-25
>1 report	-11
>1 req	-37
>1 respon	-9
>1 review	38
>1 rivede	34
>1 rory	14
>1 salario	-14
>1 scelto	51
>1 schedu	4
>1 se	-7
>1 see	59
>1 seguim	-11
>1 selecc	24
>1 sent	17
>1 servic	24
>1 set	-9
>1 si	-8
>1 sich	10
>1 sie	-22
>1 sind	-4
>1 sobald	-4
>1 sorry	-5
>1 souhai	4
>1 stata	8
>1 stelle	52
>1 su	-23
>1 sua	-4
>1 suche	-8
>1 take	-5
>1 te	22
>1 team	26
>1 teleph	19
>1 terca	-15
>1 thank	-39
>1 the	28
>1 they	25
>1 this	19
>1 thursd	11
>1 ti	-5
>1 to	22
>1 tomorr	-4
>1 tuesday	22
>1 u	-14
>1 uber	-8
>1 udine	4
>1 um	-4
>1 una	-4
>1 und	-10
>1 une	4
>1 uns	-8
>1 varese	15
>1 venerdi	7
>1 verte	20
>1 vimos	-5
>1 voce	6
>1 von	35
>1 voor	23
>1 vorreb	13
>1 vos	-15
>1 votre	5
>1 vous	44
>1 wann	-11
>1 was	-10
>1 we	57
>1 we'd	-24
>1 wednes	-69
>1 weiter	-4
>1 wij	-12
>1 wir	60
>1 wird	-18
>1 with	-15
>1 woche	-11
>1 would	-5
>1 wurde	-9
>1 y	-7
>1 you	26
>1 your	75
>1 ze	40
>1 zoeken	-11
>1 zur	-7
>1 |	-13
>1 ¡	-8
>1 ¶	-19
>1 ·	17
>1 •	-10
a house is another	-70
a house is another agency	4
a house is another fit agency	-13
a house is another fit desk	-104
a house is another fit person	-119
a house is another fit relay	60
a house is another fit robot	-32
a long name is another	-36
a long name is another agency	-55
a long name is another fit agency	-8
a long name is another fit desk	51
a long name is another fit owner	28
a long name is another fit person	28
a long name is another fit relay	31
a long name is another fit robot	-39
a name is another	-18
a name is another agency	21
a name is another fit agency	-25
a name is another fit desk	50
a name is another fit owner	18
a name is another fit person	-4
a name is another fit private	6
a name is another fit relay	17
a name is another fit robot	19
alone	36
always more (	-15
always more )	-19
always more <	-22
always more >	-132
cut before &	-57
cut before -	-17
cut before a department	27
cut before a first name	-12
cut before a head	-99
cut before a house	-24
cut before ada	-5
cut before advies	-24
cut before ag	19
cut before alta	-28
cut before am	49
cut before and	-17
cut before another	8
cut before archit	-4
cut before at	-31
cut before bio	-14
cut before bremen	66
cut before by	-5
cut before care	54
cut before careers	51
cut before center	-16
cut before con	-5
cut before concor	9
cut before conseil	-13
cut before coordi	-4
cut before council	-5
cut before da	-4
cut before de	-65
cut before dekker	-11
cut before del	-84
cut before depart	-39
cut before der	-5
cut before des	-15
cut before di	122
cut before die	-4
cut before distri	-8
cut before do	-56
cut before du	-21
cut before e	-57
cut before elemen	-7
cut before empleo	18
cut before en	-6
cut before energie	25
cut before engine	-8
cut before est	-11
cut before et	-7
cut before execut	29
cut before financ	-5
cut before foods	-7
cut before for	74
cut before founda	-21
cut before fur	-36
cut before games	-4
cut before ggmbh	88
cut before gmbh	65
cut before groep	-4
cut before group	-24
cut before health	64
cut before herman	-6
cut before hiring	43
cut before home	-9
cut before hospit	-5
cut before house	-4
cut before housing	-4
cut before human	33
cut before i	34
cut before im	-10
cut before in	59
cut before insura	10
cut before interv	64
cut before jobs	11
cut before la	9
cut before labs	-7
cut before lane	-4
cut before lavoro	-13
cut before leuven	-4
cut before linz	-4
cut before llp	6
cut before logist	-9
cut before manager	-41
cut before media	-4
cut before medical	-5
cut before nhs	-18
cut before nord	-42
cut before norte	-4
cut before of	-19
cut before office	35
cut before ostend	-4
cut before para	28
cut before partne	9
cut before people	34
cut before per	20
cut before person	18
cut before recrui	58
cut before recrut	-8
cut before rh	-12
cut before road	-11
cut before s.p.a.	7
cut before s.r.l.	14
cut before schedu	9
cut before school	-7
cut before se	-19
cut before search	-54
cut before servic	-5
cut before service	10
cut before softwa	-12
cut before specia	-4
cut before staffi	95
cut before strass	-5
cut before studio	-17
cut before success	-4
cut before sud	-10
cut before sul	-7
cut before sur	-5
cut before talent	70
cut before team	-40
cut before tech	-29
cut before techno	10
cut before trust	-26
cut before ulm	-4
cut before und	-20
cut before univer	-6
cut before vega	-4
cut before versic	-8
cut before werk	-4
cut before werving	14
cut before y	-14
cut before zuid	-4
cut before zur	-5
cut before zwolle	31
cut behind &	-46
cut behind a	78
cut behind a department	34
cut behind a first name	-84
cut behind a head	-30
cut behind a house	-25
cut behind an	52
cut behind analyst	-21
cut behind and	-19
cut behind another	7
cut behind at	100
cut behind bar	-6
cut behind bewerb	-10
cut behind camara	-16
cut behind comerc	-7
cut behind con	-26
cut behind conser	-10
cut behind contro	-7
cut behind da	-15
cut behind de	-79
cut behind dein	31
cut behind del	41
cut behind der	-13
cut behind des	-19
cut behind di	-10
cut behind direct	114
cut behind do	-7
cut behind dr	-11
cut behind dr.	-16
cut behind ein	-7
cut behind el	35
cut behind en	93
cut behind entret	15
cut behind entrev	5
cut behind equipe	-20
cut behind et	-15
cut behind firma	140
cut behind frau	-6
cut behind fur	-38
cut behind gemeen	-14
cut behind groupe	-17
cut behind grupo	-10
cut behind gruppo	-16
cut behind gs-	-8
cut behind hartwe	-9
cut behind herr	-9
cut behind housing	-6
cut behind hr	-39
cut behind ihr	-10
cut behind im	-7
cut behind in	-38
cut behind interv	18
cut behind karrie	14
cut behind kunde	52
cut behind kunden	85
cut behind l'equi	-9
cut behind le	5
cut behind leitung	10
cut behind les	-21
cut behind meccan	-5
cut behind mme	-7
cut behind mr	-11
cut behind nhs	-5
cut behind o	44
cut behind of	-15
cut behind our	-8
cut behind para	7
cut behind partner	10
cut behind per	6
cut behind person	50
cut behind recrui	63
cut behind recrut	60
cut behind rh	94
cut behind rrhh	14
cut behind segret	104
cut behind selecc	10
cut behind selezi	-33
cut behind senior	-16
cut behind servic	5
cut behind service	6
cut behind sollic	15
cut behind st	-6
cut behind stelle	-10
cut behind sticht	-14
cut behind team	17
cut behind the	-27
cut behind time	42
cut behind ufficio	-37
cut behind umane	15
cut behind und	-9
cut behind ux	-7
cut behind vaga	-15
cut behind van	66
cut behind von	109
cut behind vorste	-8
cut behind waters	-5
cut behind your	-14
cut behind zum	-10
f< ! ¶	15
f< &	26
f< )	-41
f< ) ¶	-41
f< ,	-27
f< , ¶	17
f< -	-19
f< a	-12
f< acquis	40
f< alberto	-15
f< anja	18
f< annika	11
f< antunes	-5
f< antunes ¶	-5
f< arce	-11
f< arce ¶	-6
f< assist	8
f< associ	-32
f< bakels	-16
f< bakels ¶	-14
f< beate	8
f< beatriz	-8
f< begona	6
f< bermejo	-31
f< bermejo ¶	-29
f< besson ¶	7
f< besten	-5
f< bethany	-69
f< birgit	17
f< bosman	-25
f< bosman ¶	-25
f< boyle	-23
f< boyle ¶	-21
f< brandt	-25
f< brandt ¶	-21
f< browser	-6
f< browser |	-6
f< bruno	7
f< busine	25
f< caio	-10
f< callow	-49
f< callow ¶	-49
f< camargo	-16
f< camargo ¶	-16
f< caniza	-30
f< carlier	13
f< carlier ¶	13
f< caroli	21
f< carsten	6
f< caruso	-21
f< caruso ¶	-21
f< casa	-5
f< catari	-8
f< cedric	5
f< chef	47
f< chiara	-15
f< clara	9
f< consul	-87
f< consul ¶	-83
f< conti	10
f< conti ¶	11
f< coordi	14
f< cordia	-23
f< craig	15
f< culture	44
f< damien	-39
f< dan	16
f< dario	6
f< de	26
f< dein	49
f< dekker	-5
f< dekker ¶	-5
f< delphi	-8
f< di	6
f< direct	-13
f< direct ¶	-18
f< dirk	-24
f< duarte	-16
f< duarte ¶	-16
f< dutta	-5
f< dutta ¶	-5
f< dwight	-8
f< e	15
f< eckert	-14
f< eckert ¶	-14
f< eigenb	-7
f< eigenb der	-7
f< ein	-9
f< elaine	-18
f< elena	-17
f< elisa	-32
f< en	5
f< equipe	-20
f< exampl	-6
f< fabre	-15
f< fabre ¶	-15
f< falcao	-28
f< falcao ¶	-27
f< farah	-40
f< federi	10
f< femke	-53
f< finch	-30
f< freund	-13
f< garnett	-7
f< garnett ¶	-6
f< gatti	-6
f< gatti ¶	-6
f< gente	5
f< gestao	8
f< gijs	5
f< gilles	-24
f< gillet	-49
f< gillet ¶	-48
f< giulia	9
f< gloria	13
f< gmbh	-7
f< gonzalo	-39
f< grant	15
f< groet	-9
f< gruse	-22
f< gruse ¶	-26
f< grusen	28
f< haddad	15
f< haddad ¶	15
f< hagen	-12
f< hagen ¶	-12
f< hannah	22
f< harriet	-62
f< haus	-9
f< haus des	-9
f< heike	-8
f< hendri	-8
f< hendri ¶	-8
f< hilde	6
f< hr	41
f< hr ¶	8
f< hugo	-15
f< human	16
f< humanos	9
f< humanos ¶	5
f< ihre	-6
f< in	-6
f< ines	6
f< jens	-16
f< jeroen	14
f< joaquin	-31
f< joost	5
f< jutta	14
f< karim	-83
f< kessel	-13
f< kessel ¶	-12
f< kim	-16
f< kowalke	41
f< kowalke ¶	41
f< l'equi	70
f< laura	-31
f< leblond	-32
f< leblond ¶	-19
f< leiter	13
f< lena	17
f< lg	31
f< lieke	8
f< loic	10
f< longo	-12
f< longo ¶	-12
f< luca	-8
f< luciana	6
f< lyndon	-11
f< lyndon ¶	-11
f< manager	13
f< manager ,	-14
f< manager ¶	27
f< managi	13
f< marcha	-7
f< marcha ¶	-7
f< marche	-18
f< marche ¶	-18
f< marieke	-19
f< marisol	-16
f< marloes	12
f< marta	7
f< martina	14
f< matos	23
f< matos ¶	23
f< moreira	-8
f< moreira ¶	-8
f< moretti	-22
f< moretti ¶	-22
f< moura	-5
f< moura ¶	-5
f< mulder	-13
f< mulder ¶	-13
f< norbert	6
f< of	29
f< oliver	-48
f< osborne	-14
f< osborne ¶	-14
f< ostend	5
f< ostend ¶	5
f< paola	-16
f< partner ,	19
f< partner ¶	-18
f< patric	6
f< people	12
f< perrine	6
f< person	78
f< person ,	38
f< person ¶	36
f< pessoas	8
f< pessoas ¶	8
f< pilar	-5
f< pizarro	-9
f< pizarro ¶	-9
f< pohl	9
f< pohl ¶	9
f< postma	-24
f< postma ¶	-21
f< presto	7
f< pritch	-14
f< pritch ¶	-14
f< privacy	-13
f< privacy |	-13
f< quinte	-5
f< quinte ¶	-5
f< ralf	29
f< reclut	-8
f< reclut ¶	-14
f< recrui |	-31
f< recrui ¶	-13
f< recrut	20
f< recrut ¶	14
f< recurs	9
f< redfern	-12
f< redfern ¶	-12
f< regards	23
f< regist	39
f< reimers	-7
f< reimers ¶	-7
f< renata	-41
f< resour ¶	17
f< rh	41
f< rh -	12
f< rh ¶	25
f< riccar	-11
f< rinaldi	-34
f< rinaldi ¶	-34
f< robledo	-9
f< robledo ¶	-9
f< rory	-19
f< rr.	25
f< rrhh	6
f< ruben	-11
f< sabine	9
f< saluti	-9
f< saluti ¶	-7
f< sandra	11
f< sara	22
f< saskia	-11
f< school	-7
f< schout	20
f< schout ¶	21
f< secret	21
f< segret	5
f< sekret	-6
f< selecc	34
f< selecc ¶	8
f< selezi	5
f< selezi ¶	12
f< senior	-77
f< sergio	13
f< siebert	-8
f< siebert ¶	-8
f< simone	-18
f< sincer	28
f< siquei	13
f< siquei ¶	13
f< smit	-14
f< smit ¶	-13
f< sohne	-8
f< sophie	-34
f< soriano	-20
f< soriano ¶	-20
f< specia	48
f< staff	7
f< staff ¶	6
f< stefan	-38
f< stefano	-21
f< sticht	-11
f< strass	-5
f< studio	12
f< sunil	-20
f< sutcli	-16
f< sutcli ¶	-14
f< talent	74
f< talent @	21
f< talento	13
f< talento ,	5
f< team	26
f< team ¶	9
f< teresa	5
f< tessier	-16
f< tessier ¶	-12
f< testa	-17
f< testa ¶	-17
f< thacke	-36
f< thacke ¶	-35
f< the	-12
f< thiago	-5
f< thomas	12
f< tiedem	15
f< tiedem ¶	15
f< time	33
f< to	-6
f< tobias	-8
f< transp	-10
f< ufficio	22
f< ugarte	8
f< ugarte ¶	9
f< und	-6
f< uwe	-50
f< valeria	-23
f< van	7
f< vasco	-29
f< vera	17
f< vera ¶	12
f< verhoe	-9
f< verhoe ¶	-9
f< vermeu	-14
f< vermeu ¶	-13
f< viele	-9
f< vogler	-24
f< vogler ¶	-21
f< wendy	-16
f< wieland	-11
f< wieland ¶	-5
f< wouters	-17
f< wouters ¶	-13
f< yannick	18
f< you	11
f< |	-26
f< ¶ de	-15
f< ¶ ein	-7
f< ¶ groupe	-11
f< ¶ ihr	6
f< ¶ leitung	10
f< ¶ person	5
f< ¶ recrui	-20
f< ¶ senior	-15
f< ¶ team	-19
f< ¶ the	13
f< ¶ van	-10
f< ¶ ¶	32
f<|	64
f<| &	-27
f<| (	-10
f<| ,	92
f<| -	-25
f<| :	-26
f<| @	62
f<| at	15
f<| da	8
f<| de	-36
f<| dein	33
f<| der	-14
f<| des	-11
f<| dr.	-7
f<| ein	-7
f<| equipe	-20
f<| et	-14
f<| groupe	-12
f<| grupo	-6
f<| gruppo	-12
f<| housing	-5
f<| hr	-31
f<| ihr	6
f<| ihre	10
f<| l'equi	-22
f<| la	-8
f<| le	10
f<| leitung	10
f<| les	-5
f<| person	30
f<| recrui	31
f<| recrut	34
f<| rh	42
f<| senior	-15
f<| service	6
f<| sticht	-12
f<| team	-8
f<| the	-7
f<| und	-5
f<| van	-12
f<| |	5
f<| ¶	46
f>0 !	-5
f>0 &	5
f>0 (	-18
f>0 )	-10
f>0 ,	-6
f>0 -	-12
f>0 .	-11
f>0 :	-7
f>0 a	-37
f>0 advies	-24
f>0 associ	10
f>0 bio	-14
f>0 bremen	72
f>0 by	-5
f>0 capital	-6
f>0 care	58
f>0 conseil	-10
f>0 council	-7
f>0 de	-32
f>0 depart	-39
f>0 di	-40
f>0 e	-47
f>0 eg	16
f>0 et	-7
f>0 execut	25
f>0 fur	-8
f>0 ggmbh	52
f>0 gmbh	50
f>0 group	-19
f>0 health	-9
f>0 hiring	14
f>0 human	31
f>0 labs	-5
f>0 lane	-5
f>0 lavoro	-13
f>0 manager	-5
f>0 of	-13
f>0 people	32
f>0 person	28
f>0 pessoas	-5
f>0 recrui	47
f>0 recrut	-15
f>0 rh	-34
f>0 s.p.a.	5
f>0 s.r.l.	11
f>0 search	-50
f>0 softwa	-10
f>0 srl	9
f>0 staffi	54
f>0 studio	-14
f>0 sud	-5
f>0 talent	6
f>0 team	28
f>0 tech	-28
f>0 trust	-5
f>0 und	-5
f>0 univer	12
f>0 wurde	-9
f>0 |	-114
f>0 ¶	-24
f>0 ·	19
f>1 &	-9
f>1 (	-31
f>1 +	-9
f>1 ,	-57
f>1 -	-42
f>1 a	6
f>1 acquis	43
f>1 associ	15
f>1 brandt	-15
f>1 bright	-30
f>1 cabinet	-19
f>1 co.	-5
f>1 der	5
f>1 eigenb	36
f>1 ein	39
f>1 execut	20
f>1 filiale	-8
f>1 gescha	6
f>1 gmbh	43
f>1 grupo	19
f>1 hr	-22
f>1 human	19
f>1 inc.	9
f>1 instit	14
f>1 la	-16
f>1 ltd	66
f>1 managi	-5
f>1 michael	-7
f>1 office	37
f>1 partne	-5
f>1 person	-26
f>1 princi	-9
f>1 recrui	16
f>1 resour	31
f>1 risorse	46
f>1 s.a.	5
f>1 school	22
f>1 search	29
f>1 sohne	-6
f>1 specia	-71
f>1 sticht	42
f>1 t	16
f>1 talent	28
f>1 team	21
f>1 tel.	-29
f>1 the	-7
f>1 und	-28
f>1 unsubs	11
f>1 verbun	-6
f>1 zentra	-13
f>1 |	21
f>1 ¶	-39
f>|	-19
first 11	-5
first a	-54
first abraco	-13
first abschl	-8
first actual	-21
first ada	-6
first adecco	21
first admini	-30
first ag	-14
first agence	-8
first agrade	-24
first alder	9
first als	-7
first am	-9
first americ	28
first analis	-28
first analyt	-10
first anfrage	-5
first announ	-26
first anspre	-5
first applic	-7
first applied	-5
first arce	7
first armazem	-8
first arobria	14
first ashdown	9
first assess	-25
first assicu	6
first assist	-12
first associ	-8
first atelier	14
first auftra	-29
first auriez	-6
first auswah	-5
first auto	23
first autoha	19
first autotr	10
first auxili	-7
first availa	-5
first avenue	62
first ayunta	79
first az	11
first backer	13
first bakker	58
first banca	-6
first bar	21
first bauunt	-28
first bei	-13
first belle	-9
first bertol	-25
first bespre	-6
first besson	-17
first bewerb	-6
first bezirk	32
first bis	-12
first boa	-7
first bodegas	25
first bonne	-13
first bos	7
first bosch	35
first bosman	-5
first boulan	19
first bouwbe	24
first boyle	-26
first brandt	8
first bright	39
first bring	-10
first bristol	5
first buongi	-14
first c'est	-17
first cabinet	-73
first calder	8
first calend	-7
first callow	32
first camara	28
first camargo	5
first cancel	-44
first caniza	7
first cantine	49
first capital	-5
first carlier	12
first carta	-5
first cartie	20
first casa	-28
first centre	26
first centro	8
first cerami	16
first chu	21
first cliente	-5
first clinic	-6
first clinica	48
first cliniq	29
first cloud	-5
first cobalt	25
first cobalto	24
first colegio	32
first comerc	-5
first commun	18
first comput	-7
first comune	23
first comuni	63
first conduc	-9
first confer	-7
first confid	-43
first confir	-55
first conseg	-11
first conser	18
first constr	22
first consul	-17
first content	-5
first contra	-21
first contro	-16
first convoc	-11
first coop	15
first cooper	6
first coorde	-5
first corbria	33
first cordia	31
first corpor	-7
first cortic	5
first county	-7
first curric	-10
first custom	-24
first dag	-10
first dana	-21
first data	-38
first datena	-5
first datens	-16
first de	142
first dein	-5
first dekker	34
first delmas	11
first delmora	55
first den	-5
first depart	-39
first design	-6
first deutsc	55
first die	-8
first diese	-9
first direct	-84
first direito	-5
first dirett	-5
first dispon	-6
first docume	-24
first dr	-28
first duarte	5
first dutta	-12
first eckert	-19
first educac	-53
first eigenb	-28
first ein	-21
first einlad	-23
first einric	-12
first ejecut	-26
first el	-38
first electr	-38
first elena	-9
first eleva	-48
first energi	53
first energie	-14
first engenh	-10
first engine	-39
first entrev	-14
first erfahr	-11
first escola	13
first estado	-13
first estou	-6
first estudio	8
first ett	-5
first event	-31
first example	-8
first fabbri	-16
first fabre	-7
first falcao	-5
first famili	-6
first farmac	20
first farmal	13
first feedba	-34
first fietsf	-36
first financ	-13
first finance	-15
first finch	-32
first fintual	12
first firma	-38
first first	12
first fiscal	-9
first fontana	-5
first food	-14
first for	-5
first freund	-7
first fundac	18
first galbria	15
first galgate	16
first galli	-15
first gallux	13
first garage	-25
first garden	-5
first garnett	-11
first gatti	-14
first gemeen	78
first gemein	38
first gerente	-7
first gescha	-5
first gesend	-6
first gi	8
first gijs	-5
first google	63
first groep	-63
first groetj	-28
first group	-5
first groupe	-45
first growth	-5
first grupo	-60
first gruppo	-107
first gs	-17
first guicha	-13
first h/f	-9
first hagen	15
first halden	10
first harbor	27
first hartwe	16
first haus	-20
first hays	87
first head	-23
first health	7
first heldale	-11
first herrn	-10
first herzli	-11
first hollow	6
first horario	-5
first hospit	20
first hotel	84
first hr	-23
first hypern	9
first i'm	-5
first il	-9
first indeed	-10
first indust	-6
first ines	-5
first inform	-7
first ingeni	-24
first inhaber	-7
first instit	-46
first interc	-5
first intere	-7
first interim	11
first interl	-5
first interv	-14
first intro	-18
first invest	-5
first ist	65
first j'ai	-9
first ja	-5
first jammer	-13
first jardins	-14
first jess	-16
first job	-5
first ju	-8
first junior	-42
first juridi	-9
first kapoor	6
first karl	30
first kennis	-7
first kern	-38
first kessel	61
first kestrel	13
first kinder	48
first kita	9
first klinik	20
first kolleg	-13
first kortek	10
first kunde	-25
first kunden	-28
first kurzes	-11
first l'equi	-31
first la	-10
first labora	12
first lacroix	-5
first lakevi	9
first landes	-20
first landkr	24
first lavoro	-6
first le	-14
first lead	-5
first lebens	-6
first leblond	19
first ledger	15
first leiter	-6
first leitung	-7
first les	117
first leuk	-7
first lg	-19
first library	-17
first lic	-18
first liceo	11
first liebe	-5
first lieve	-9
first linden	-12
first logist	11
first lojas	33
first longo	-44
first loopta	98
first los	-38
first lowe	-5
first lubke	10
first lumbre	48
first lycee	16
first lyndon	-31
first maes	11
first magazi	6
first magazz	-8
first mainte	-6
first mairie	15
first maison	10
first mandan	-9
first manpow	-17
first manten	-13
first manute	-5
first maple	11
first marche	-16
first market	-29
first maschi	-10
first mate	25
first matos	8
first meccan	18
first medizi	-11
first meet	-35
first mein	-5
first menuis	20
first messag	-11
first metal	6
first metall	-18
first metalm	17
first michael	32
first mill	-6
first minera	82
first mitarb	-13
first monday	27
first monte	-11
first montes	-23
first moretti	10
first moveis	45
first mr	-9
first mrs	-18
first mucha	-5
first mulder	-15
first munici	-26
first murcia	-7
first namen	-6
first nederl	-6
first nhs	-71
first nicola	-6
first night	-6
first no	-5
first nora	-21
first northe	16
first northg	31
first nothing	-6
first notice	-5
first nuvola	7
first o	-21
first offent	-9
first office	-24
first offici	15
first oficina	-167
first oi	-5
first online	-11
first ontvan	-5
first ooster	-7
first operac	-18
first operad	-22
first opport	-9
first optik	6
first orbita	29
first orchard	5
first ordara	-5
first organi	-20
first ormar	-8
first ostend	7
first our	37
first pacheco	6
first padaria	11
first palisa	24
first panade	13
first panifi	11
first paper	-13
first parabe	-6
first parisi	11
first partec	-12
first partne	-5
first passt	-18
first patric	-7
first paymen	-18
first peixoto	39
first pell	-22
first perdona	-8
first person	-41
first pflege	16
first pharma	12
first piero	-8
first pieter	-6
first pizarro	-27
first planner	-14
first plasti	33
first platfo	-17
first poirier	14
first polite	10
first portal	-9
first portla	13
first porto	11
first poste	44
first powered	-15
first praxis	-24
first prefei	11
first princi	-8
first pritch	-36
first privacy	-9
first probea	-11
first proces	-8
first proceso	-5
first produc	-16
first product	-13
first produk	-10
first prof	-22
first profil	-6
first propos	-9
first public	-7
first puedes	-12
first punto	-92
first quality	-5
first quelles	-12
first quill	25
first quinda	37
first quinquo	12
first quinta	33
first quinte	-11
first radiol	-7
first randst	71
first raum	-42
first receiv	-18
first recepc	-11
first recrui	-10
first recrut	-7
first red	-27
first rede	-39
first redfern	-18
first ref	-27
first refere	-10
first region	25
first reimers	11
first reno	10
first resear	-46
first reside	92
first respon	-11
first retail	-32
first retour	-5
first revenue	-14
first rh	-69
first ria	-9
first rosa	-23
first rosmont	19
first rostek	-11
first rousset	-45
first rr	-8
first rua	-42
first ruben	-8
first ruckme	-10
first ruhe	-6
first sabine	-15
first saint	-10
first sainte	-10
first salcedo	-16
first saldat	-5
first saude	-34
first schedu	-13
first school	-21
first schout	-28
first schrei	12
first search	-12
first secret	-13
first segret	-33
first sekret	-6
first selecc	-11
first senior	10
first serra	-14
first server	-7
first servic	7
first seu	-7
first siebert	36
first siquei	-7
first sobald	-5
first sobre	-35
first social	-11
first softwa	-30
first sol	-9
first solici	-6
first solmont	-20
first solria	14
first soluti	-31
first sommer	16
first sorry	-10
first sou	-6
first spital	-33
first sr	-9
first st	97
first stad	5
first stadt	66
first stadtr	16
first stadtw	42
first staff	-7
first stahlb	12
first start	17
first steel	-12
first steuer	17
first sticht	-23
first stiftu	-36
first strass	15
first studio	62
first succes	-20
first suerte	-7
first superm	10
first supply	-14
first surfca	36
first systems	-13
first talent	34
first taller	22
first tanaka	8
first tandem	6
first tax	-16
first team	-12
first teatro	9
first tech	-34
first tecnica	-13
first tecnico	-10
first telefo	-17
first tempo	-36
first termin	-20
first tessier	-6
first tessit	18
first thacke	-53
first the	69
first theatre	13
first tiedem	11
first tischl	13
first trager	-18
first transp	39
first trelis	13
first trewick	-16
first trust	-10
first tu	14
first tuince	14
first tuiuiu	5
first type	-8
first ufficio	61
first ugarte	20
first union	14
first univer	72
first unsubs	-14
first unterl	-7
first updated	-60
first ux	-18
first valdes	-31
first valeu	-5
first valmera	-38
first valmont	-16
first verhoe	5
first vermeu	-8
first verpac	-49
first verra	31
first versic	-7
first vertra	-5
first vidal	-5
first viel	-6
first villa	27
first vorste	-10
first warmly	-22
first wat	-9
first water	-25
first waterl	23
first waters	6
first werk	-10
first werkst	-7
first wieland	36
first windkr	10
first winslow	8
first woche	-22
first wochen	-12
first woonst	85
first wouters	-62
first writer	-7
first you're	-5
first zahnar	27
first zeit	-20
first zieken	23
first zodra	-6
fit best	133
fit half	57
fit half agency	28
fit half desk	12
fit half person	27
fit half relay	-8
fit half robot	28
fit less	46
fit little	-44
fit little agency	35
fit little desk	-31
fit little person	-16
fit little relay	6
fit nearly	70
fit nearly agency	-21
fit nearly desk	-55
fit nearly owner	16
fit nearly relay	53
fit nearly robot	46
fit none	-107
fit none agency	99
fit none desk	-9
fit none person	-36
fit none relay	-35
fit none robot	-27
fit other person	40
fit other private	-6
fit other relay	-32
fit other robot	-8
fit whole	97
fit whole desk	54
fit whole owner	8
fit whole person	64
fit whole relay	7
fit whole robot	-35
in body	7
in body agency	51
in body board	35
in body desk	-63
in body person	23
in body private	-12
in body relay	-14
in body robot	40
in display agency	17
in display board	-12
in display desk	8
in display owner	-6
in display person	-81
in display private	-62
in display relay	87
in display robot	67
in event	-34
in event person	-59
in location	-13
in location agency	-6
in location desk	-6
in location person	-7
in organizer	-19
in organizer agency	14
in organizer desk	14
in organizer person	-33
in quoted	-23
in quoted agency	8
in quoted person	-25
in signature	73
in signature board	-11
in signature desk	-9
in signature person	-87
in signature private	17
in signature relay	80
in signature robot	84
in subject	44
in subject agency	-58
in subject board	-31
in subject desk	-19
in subject owner	-11
in subject person	12
in subject private	-9
in subject relay	32
in subject robot	71
inner &	80
inner -	-77
inner 9	41
inner @	-14
inner a	58
inner ada	-16
inner als	-5
inner an	-7
inner analis	-7
inner analyst	-20
inner and	-35
inner ashdown	-9
inner associ	-14
inner at	-34
inner auf	-6
inner aus	-11
inner ayunta	-39
inner bakker	-8
inner bank	-5
inner bio	-46
inner boulan	-6
inner brandt	33
inner busine	-8
inner by	-10
inner cantine	-45
inner casa	-8
inner chain	-10
inner chez	13
inner colegio	-14
inner commun	22
inner con	-60
inner concur	-18
inner constr	-5
inner consul	-16
inner county	13
inner credit	10
inner da	5
inner das	-15
inner data	-6
inner de	52
inner del	95
inner della	7
inner den	-13
inner dental	10
inner der	-64
inner di	-18
inner die	-59
inner dos	-10
inner dr	80
inner du	95
inner e	86
inner eine	-36
inner el	5
inner en	-30
inner engine	-38
inner est	-5
inner et	-32
inner execut	27
inner fabbri	23
inner filiale	-6
inner financ	6
inner frau	-7
inner fundac	-7
inner fur	-29
inner garnett	-6
inner gmbh	-16
inner group	-23
inner grupo	-53
inner gruppo	-8
inner hat	-22
inner haus	-5
inner health	-7
inner hiring	-5
inner holding	-18
inner hospit	27
inner housing	61
inner hr	-5
inner human	-5
inner ihnen	-6
inner il	11
inner im	-48
inner in	-102
inner interv	-9
inner jardins	70
inner je	-8
inner kita	-7
inner la	70
inner landkr	-11
inner legal	11
inner legale	38
inner logist	24
inner lubke	5
inner manage	20
inner manager	-28
inner mate	-13
inner matteo	-5
inner medical	31
inner munici	87
inner nhs	35
inner of	70
inner on	-10
inner osborne	-31
inner para	-27
inner partner	-41
inner passo	33
inner per	-25
inner person	-8
inner positi	-11
inner proces	-17
inner product	-5
inner produto	-6
inner raum	-17
inner recrui	46
inner resour	14
inner rh	-9
inner ridge	19
inner san	20
inner selezi	-11
inner senior	9
inner serra	30
inner servic	-15
inner softwa	-11
inner st	-25
inner stadt	-29
inner stadtw	-6
inner studio	-14
inner superi	15
inner superv	-14
inner talent	-18
inner taller	-7
inner team	-9
inner the	-8
inner tu	-11
inner und	35
inner univer	10
inner ux	-11
inner vale	15
inner van	-27
inner veteri	24
inner via	-18
inner villa	-21
inner von	-61
inner voor	-9
inner werving	8
inner winslow	-47
inner woonst	-7
inner y	-72
inner zum	-28
inner zur	-6
inner |	-11
inner ·	-12
is acronym	-39
is agency	-49
is all house	-208
is all small	-67
is all strange	28
is all writer	-111
is and	81
is bare	-33
is camel	23
is city	-69
is city first	18
is city last	-71
is company	120
is company where sure	34
is department first	-96
is department last	70
is digit	93
is dressed	-245
is first name	-253
is first names	12
is head	28
is house	127
is house first	111
is legal form	47
is lower	-44
is lower first	5
is owner	-61
is person	49
is platform	81
is shouted	25
is small first	-78
is small last	-18
is strange	-141
is strange first	-79
is strange last	-90
is the domain of board	-18
is the domain of desk	-26
is the domain of person	-20
is the domain of relay	-34
is the domain of robot	-33
is title	-108
is writer	-65
language de	-43
language en	16
language es	34
language fr	16
language it	56
language nl	-49
language pt	11
last 12	63
last 5	93
last 9	-12
last abend	-7
last acquis	-17
last ada	-32
last adecco	-9
last admini	9
last advies	28
last advoca	26
last affairs	12
last ag	-35
last alta	48
last analyst	-28
last andes	8
last archit	77
last armazem	-17
last asocia	-52
last assist	-16
last associ	-157
last aubert	-6
last auditor	-6
last aue	11
last aurora	7
last auswah	-18
last aveiro	-21
last azul	7
last b	-37
last b.v	-21
last bakels	23
last bank	55
last bell	-6
last bermejo	10
last besche	-6
last bewerb	-13
last bio	21
last biology	-12
last bosman	8
last bouw	-43
last braga	13
last brandt	-10
last brasil	-8
last bremen	5
last brothe	20
last busine	-6
last caixa	-12
last candid	-14
last careers	-7
last carlier	5
last casa	47
last castel	-5
last center	-36
last central	-7
last centre	-54
last ceresio	6
last cliente	-5
last cloud	-16
last co	-59
last college	11
last company	-15
last concor	-7
last conseil	-122
last constr	-8
last consul	-80
last consult	-9
last contab	-6
last coordi	-8
last cordia	-44
last council	50
last county	20
last crane	-31
last cuneo	-57
last de	-24
last dekker	49
last depart	32
last design	-30
last develo	-8
last devops	-6
last dienst	-5
last digital	-5
last direct	-10
last distri	15
last donner	-23
last dr	-66
last duarte	13
last dutta	-27
last ebro	24
last educac	-15
last elbe	-8
last elemen	-58
last empleo	-12
last ende	-17
last energi	32
last energia	66
last energie	17
last energy	44
last engine	-42
last entrev	-5
last escude	-30
last espiga	6
last est	29
last ett	47
last evora	6
last example	-24
last execut	27
last farms	5
last ferran	61
last ferrand	-9
last figli	81
last filhos	12
last fils	71
last financ	-16
last finanz	-7
last foods	31
last founda	13
last freight	51
last friday	-5
last fulda	25
last games	6
last garden	-24
last gatti	10
last gera	15
last gespra	-5
last ggmbh	-80
last gmbh	54
last groep	-72
last group	-81
last groupe	-38
last grupo	-6
last gruppe	-5
last gruse	-14
last grusse	-7
last health	9
last herman	51
last hiring	-7
last holding	-37
last home	-49
last hospit	62
last hotel	-39
last hotels	-65
last house	-38
last housing	-10
last hr	73
last i	-11
last ihnen	-12
last ii	-17
last iii	-21
last inform	-13
last insura	6
last interim	-33
last intern	-15
last ipe	-13
last jardins	-5
last jena	10
last jobs	-16
last jr	-8
last julien	-6
last kandid	-37
last kassel	9
last kessel	38
last kg	18
last kim	-16
last kuipers	-36
last lab	69
last labora	-5
last labs	64
last lacroix	8
last lane	-92
last lavoro	-41
last lead	-38
last leblond	5
last lecce	-10
last leeds	-8
last legal	-9
last legale	-5
last lindgr	-15
last linz	-12
last llp	34
last loja	-26
last longo	6
last lowe	-67
last ltd	57
last lubke	7
last lumtek	7
last lund	-6
last maes	7
last mar	5
last marche	6
last market	-5
last markets	-9
last markt	12
last martin	18
last mate	-36
last mathem	-6
last matos	-32
last matteo	-7
last media	-5
last medical	-14
last merlin	22
last metall	47
last mittwo	-8
last modena	-94
last monday	-9
last montel	7
last montes	6
last moreno	-12
last moretti	16
last museum	20
last mutual	11
last mwangi	7
last nachri	-9
last nederl	12
last neuss	12
last no	-7
last nord	49
last norte	43
last ooster	19
last operat	-23
last organi	-15
last page	26
last palaci	12
last palma	37
last partne	-168
last partner	60
last people	-17
last pessoas	-29
last pflege	-6
last pharma	-73
last pizarro	10
last planner	-5
last plata	5
last pleno	-39
last plus	113
last pohl	9
last portla	8
last postul	-18
last prado	-6
last price	43
last pritch	-8
last quill	42
last quinte	15
last r	-6
last rail	8
last rao	-20
last raum	-7
last rechts	15
last recrui	-33
last recrut	35
last reno	5
last resear	-18
last resour	-5
last retail	12
last rh	-15
last ria	-8
last riesgos	-5
last rio	13
last riva	-8
last robledo	12
last roboti	11
last role	-6
last roofing	9
last rostock	9
last roth	-39
last rousset	-9
last rrhh	-23
last s.p.a	5
last s.r.l	31
last saint-	19
last sainte	39
last salcedo	-14
last sales	-5
last sante	25
last saude	37
last schedu	-13
last school	39
last schout	-7
last scient	-5
last se	-38
last search	153
last secret	-8
last segret	-25
last selecc	-7
last seleti	-23
last selezi	-39
last senior	-26
last serena	18
last serra	-18
last servic	-49
last service	23
last siebert	-19
last softwa	-45
last sohne	74
last sol	86
last solar	31
last sons	-12
last specia	-23
last srl	-8
last stadt	-24
last staff	-10
last staffi	-54
last stelle	-6
last stiftu	-30
last stone	7
last store	-8
last strass	14
last street	-5
last studio	23
last success	-19
last sud	31
last sul	64
last superi	-6
last sur	15
last talent	-32
last talento	24
last tandem	6
last team	-14
last tech	41
last techni	-67
last technik	57
last telefo	-9
last termin	-13
last tessier	-31
last tiedem	17
last tiefbau	-15
last transp	58
last trento	7
last trier	9
last trust	71
last tuesday	-9
last type	-16
last uitzen	29
last uitzend	-19
last ulm	-14
last univer	26
last update	-5
last v	26
last valdes	6
last vale	21
last valle	-7
last valmera	79
last van	-9
last vega	61
last verde	27
last verfah	-9
last vermeu	-23
last versic	19
last verstu	-5
last vidal	10
last villa	-8
last vogler	-6
last vos	7
last weidner	7
last werk	-20
last werving	-5
last wieland	23
last wiersma	-85
last woche	-9
last writer	-8
last zeit	-8
last zonen	51
last zuid	8
last zwolle	-30
letters 0	-58
letters 1	-136
letters 10	14
letters 2	-64
letters 3	-32
letters 5	65
letters 6	61
letters 7	44
letters 8	82
letters 9	64
line 0 of signature	-28
line 1 of signature	21
line 2 of signature	73
line 3 of signature	-75
line 4 of signature	29
line 5 of signature	9
line of body	81
line of display	-104
line of organizer	-30
line of signature	36
line of subject	-126
longer as often	17
longer rarer	42
looks like a house	76
looks like a house agency	-5
looks like a house agency fit	-34
looks like a house agency strange	29
looks like a house board	96
looks like a house desk	-53
looks like a house person	13
looks like a house relay	15
looks like a house robot	24
looks like a long name	43
looks like a long name agency	-8
looks like a long name agency fit	-31
looks like a long name agency strange	23
looks like a long name board	14
looks like a long name desk	23
looks like a long name person	17
looks like a long name private	-11
looks like a long name relay	-10
looks like a long name robot	12
looks like a name	9
looks like a name agency	43
looks like a name agency fit	67
looks like a name agency strange	-24
looks like a name board	33
looks like a name desk	7
looks like a name person	-34
looks like a name private	-30
looks like a name relay	55
looks like a name robot	-23
more (	-9
more )	-79
more <	-124
more >	-35
never alone	62
no label	-32
no longer	23
none	-41
none ack	33
none cancellation	20
none de	43
none en	-16
none es	-34
none fr	-16
none invite	12
none it	-56
none nl	49
none offer	-50
none proposal	-5
none pt	-11
none rejection	-50
none reply	40
none reschedule	-42
none unruled	165
not told	-83
nowhere	-42
part of told	-105
parts 0	-42
parts 1	47
parts 2	90
parts 3	-28
parts 4	-27
piece of display	98
piece of display agency	-110
piece of display desk	107
piece of display private	-24
piece of display relay	5
piece of display robot	10
piece of event	-11
piece of event person	-38
piece of location	-13
piece of location agency	-9
piece of location desk	-9
piece of organizer	-29
piece of organizer person	-27
piece of signature	101
piece of signature agency	-56
piece of signature desk	47
piece of signature person	28
piece of signature private	34
piece of signature relay	-64
piece of signature robot	57
piece of subject	68
piece of subject agency	-19
piece of subject board	-28
piece of subject desk	26
piece of subject person	9
piece of subject private	-6
piece of subject relay	47
piece of subject robot	17
places 0	-42
places 1	-41
places 2	9
places 3	87
places some	27
q< :	-13
q< : ¶	-5
q< a	-7
q< job	20
q< re	-8
q< subject	-9
q< subject :	-9
q< the	-11
q< to	-9
q< to :	-9
q< ¶	-21
q<| (	-12
q<| -	6
q<| :	-22
q<| ?	10
q<| at	24
q<| de	-6
q<| ¶	-10
q>0 )	-11
q>0 ,	-7
q>0 .	25
q>0 :	-5
q>0 ¶	-18
q>1 subject	-8
q>1 ¶	-6
s< !	-5
s< (	-7
s< )	20
s< ) ,	-5
s< ) -	62
s< ,	-23
s< /	-12
s< a	-10
s< about	-28
s< ada	-5
s< admini	17
s< als	-6
s< analis	-22
s< analis de	-19
s< analyst	-5
s< analyst ,	-6
s< applic	-58
s< applic -	-8
s< applic :	-8
s< applic to	-16
s< applyi	5
s< applyi to	10
s< assist	-31
s< associ	-10
s< auxili	5
s< bei	30
s< bei der	12
s< bewerb	27
s< bewerb als	-12
s< bewerb bei	50
s< bij	-32
s< bij de	-31
s< busine	7
s< call	-5
s< cancel	11
s< candid	69
s< candid a	-6
s< candid chez	38
s< candid en	21
s< candid in	34
s< chat	-19
s< chat with	-17
s< client	27
s< cnc	-21
s< colloq	10
s< confer	5
s< confir	-7
s< confir :	-9
s< contra	10
s< contro	-5
s< cook	-6
s< cook /	-5
s< custom	11
s< d	-23
s< de	8
s< dein	10
s< deine	15
s< der	41
s< details	-18
s< details -	-17
s< direct	-11
s< engine	-14
s< engine (	-6
s< entret	22
s< entret chez	12
s< entrev	25
s< entrev -	-19
s< entrev con	9
s< entrev en	47
s< evento	-8
s< example	-30
s< example -	-9
s< for	-8
s< fur	-10
s< gespra	19
s< gesprek	35
s< gesprek bij	36
s< hiring	-6
s< hr	-50
s< ihr	7
s< ihre	16
s< iii	-7
s< im	56
s< in	-24
s< indeed	-12
s< indeed :	-8
s< interv	56
s< interv -	-14
s< interv :	-7
s< interv for	-7
s< interv with	65
s< inviata	10
s< je	35
s< kennis	-27
s< klant	33
s< klant :	33
s< kunden	-7
s< la	9
s< letter	16
s< manager	-25
s< manager ,	-31
s< market	5
s< medewe	7
s< meeting	-7
s< met	-8
s< mitarb	-15
s< nachst	-7
s< next	6
s< o	21
s< oferta	-27
s< offer -	-12
s< on	-8
s< onsite	10
s< para	-51
s< pm	-30
s< postul	-6
s< prep	-5
s< proces	31
s< product	-33
s< propos	-21
s< punto	37
s< punto vendita	38
s< receiv	-28
s< receiv -	-19
s< refere	-8
s< rendez	14
s< round	8
s< schedu	25
s< schritt	-7
s< scient	-50
s< seleti	32
s< senior	-27
s< sent	13
s< sent to	13
s< siguie	-19
s< sollic	7
s< sollic :	-22
s< sollic bij	38
s< status	-13
s< support	-9
s< tax	-28
s< te	41
s< tecnico	-11
s< termin	22
s< to	-21
s< tornit	-21
s< tua	-13
s< tuo	15
s< uitnod	-10
s< update	-9
s< vaga	-21
s< video	-43
s< vorste	28
s< votre	53
s< w	63
s< w /	63
s< was	13
s< with	-11
s< your	27
s< |	-16
s<|	-43
s<| !	-20
s<| &	-5
s<| (	-34
s<| )	-6
s<| ,	-200
s<| -	-50
s<| /	16
s<| :	-87
s<| @	19
s<| a	-45
s<| als	-14
s<| analyst	-16
s<| announ	-6
s<| at	12
s<| bei	107
s<| bewerb	-8
s<| bij	153
s<| candid	-13
s<| chez	69
s<| da	-46
s<| de	-47
s<| der	11
s<| en	80
s<| entret	52
s<| entrev	10
s<| for	-16
s<| from	24
s<| fur	-10
s<| gs-	-6
s<| ihre	-5
s<| im	-36
s<| in	6
s<| met	22
s<| mit	17
s<| na	6
s<| of	-9
s<| presso	9
s<| sollic	-7
s<| stelle	-7
s<| to	8
s<| und	-14
s<| ux	-5
s<| vaga	-13
s<| vendita	38
s<| vorste	-6
s<| with	62
s<| x	14
s<| zu	43
s<| |	-45
s>0 !	-5
s>0 (	-53
s>0 )	-42
s>0 ,	-29
s>0 -	26
s>0 .	-15
s>0 4	-5
s>0 <	11
s>0 ?	-13
s>0 am	50
s>0 applic	33
s>0 colloq	-7
s>0 de	-24
s>0 e	10
s>0 in	-11
s>0 interv	27
s>0 la	-5
s>0 manager	-17
s>0 medewe	-13
s>0 morgen	19
s>0 offer	-16
s>0 on	21
s>0 onsite	10
s>0 role	-45
s>0 tecnico	-6
s>0 trust	-15
s>0 tu	-18
s>0 updated	38
s>0 x	6
s>0 |	49
s>1 !	-9
s>1 (	-6
s>1 ,	-7
s>1 -	-45
s>1 :	-8
s>1 >	11
s>1 a	-6
s>1 ada	-5
s>1 all	-8
s>1 announ	-10
s>1 applic	5
s>1 availa	8
s>1 bank	-5
s>1 candid	32
s>1 city	5
s>1 cnc	6
s>1 confir	67
s>1 coorde	11
s>1 de	-5
s>1 dienst	8
s>1 direct	17
s>1 el	9
s>1 entret	-16
s>1 entrev	-46
s>1 friday	-11
s>1 ihre	5
s>1 incont	-6
s>1 ingeni	21
s>1 interv	35
s>1 intro	-17
s>1 is	13
s>1 je	46
s>1 m	-5
s>1 monday	29
s>1 on	-13
s>1 ref.	-19
s>1 role	-6
s>1 schedu	-23
s>1 staff	29
s>1 tandar	-5
s>1 te	12
s>1 to	-12
s>1 votre	20
s>1 with	11
s>1 you	15
s>|	62
shorter oftener	36
sometimes alone	24
told	246
vote after	36
vote after agency	-34
vote after is another	-35
vote after is another agency	12
vote after is another fit agency	-31
vote after is another fit desk	8
vote after is another fit person	-75
vote after is another fit robot	-14
vote after most	26
vote agency	-13
vote agency agency	25
vote agency amount	-13
vote agency most	-13
vote begins ruled	34
vote beside ruled	-66
vote client amount	-6
vote client is another	6
vote client is another agency	-26
vote client is another fit agency	-18
vote client is another fit person	-24
vote display	21
vote display agency	-10
vote display most	21
vote ends ruled	-33
vote formed	13
vote formed agency	-42
vote formed most	13
vote headed	15
vote headed amount	11
vote headed most	15
vote history	39
vote history amount	20
vote history most	39
vote holds ruled	49
vote in ruled	-12
vote inside ruled	-13
vote label	-18
vote label agency	29
vote label amount	-9
vote label most	-18
vote led	23
vote led agency	13
vote led amount	30
vote led is another	-45
vote led is another agency	35
vote led is another fit agency	-29
vote led is another fit desk	-49
vote led is another fit person	-12
vote led is another fit robot	-28
vote led most	-10
vote listed	-27
vote listed is another	-7
vote listed most	-27
vote named	77
vote named agency	-60
vote named amount	111
vote named most	7
vote none	-88
vote own	57
vote own agency	-18
vote own amount	-83
vote own most	-10
vote rule	35
vote rule agency	-7
vote rule amount	35
vote rule board	-8
vote rule most	35
vote rule owner	7
vote rule person	-8
vote rule private	6
vote rule relay	48
vote rule robot	-8
vote ruled begins it	43
vote ruled ends it	-32
vote ruled inside it	38
vote signed	8
vote signed agency	-46
vote signed amount	-23
vote signed most	-16
vote spelled	-13
vote spelled agency	35
vote spelled amount	-10
vote spelled most	-13
vote subject	11
vote subject agency	-6
vote subject amount	24
vote subject most	11
vote tenant	12
vote tenant agency	37
vote tenant amount	10
vote tenant is another	22
vote tenant is another agency	-13
vote tenant most	12
vote unruled	-8
words 1	-65
words 3	13
words 4	36
words 5	-24
words 6	78
"""
