"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< ! ¶	-11
< "	-9
< &	40
< (	-36
< )	-20
< ) ,	-7
< ) .	-10
< ) chez	24
< ) with	8
< ) ¶	15
< *	-9
< , a	14
< , da	16
< , de	84
< , die	50
< , ein	-16
< , einem	-10
< , en	7
< , la	-27
< , les	29
< , no	-7
< , soy	-30
< , the	-20
< , von	21
< , ¶	-18
< .	-33
< 00	-39
< 1	-18
< 1.	-15
< 12	-14
< 15	-33
< 15 ¶	-9
< 20	-14
< 2025	-18
< 3	-15
< 30	-20
< 30 ¶	-10
< 30pm	-9
< 45	-14
< 45am	-12
< 7	-8
< 9h30	7
< : the	7
< : ¶	-14
< ?	-94
< @	7
< a	-17
< a empresa	14
< a la	46
< a.	-18
< aan	-7
< about	-26
< about the	-26
< ada	146
< ada !	-14
< ada ,	57
< ada -	8
< addetta	51
< admini	18
< al	-10
< all	41
< als	10
< am	-15
< ammini	10
< analis	-23
< analis de	-19
< analyst	12
< analyst ,	-20
< analyt	8
< anbiet	-21
< and	-34
< announ	-21
< antunes	-11
< appena	17
< applic	-25
< applic for	-19
< applied	-12
< applyi	-8
< arbeit	75
< assist	-43
< assist ,	-19
< associ	-12
< at	-49
< attest	-22
< au	47
< auf	-8
< auftrag	12
< august	-12
< aus	-21
< aus der	-18
< availa	-19
< avec	-11
< azienda	-76
< back	15
< back from	15
< backer	11
< based	-10
< based in	-10
< bauunt	-11
< bauunt im	-10
< be	-11
< been	17
< behalf	56
< behalf of	44
< bei	50
< bei der	26
< bermejo	20
< besetz	13
< bewerb als	-10
< bij	45
< bis	-15
< bon	31
< bonjour	31
< bonne	9
< booked	43
< bristol	-7
< buenas	37
< buongi	24
< buyer	13
< by	-10
< caixa	11
< call	41
< camille	10
< cancel	-18
< candid	-64
< candid a	-32
< candid para	-14
< candid per	-11
< caniza	-24
< cargo	-9
< casa	-25
< cerchi	43
< certif	-12
< chez	28
< ciao	7
< client	65
< client (	81
< cliente	53
< cliente ,	66
< com	21
< com a	50
< come	-36
< comerc	33
< commer	13
< commit	-10
< commun	12
< company	18
< compre	10
< comune	-7
< comune di	-7
< con	-41
< concur	-9
< confer	18
< confir	24
< congra	14
< congra !	14
< consul	22
< contab	20
< contra	16
< conver	-26
< convoc	7
< cook	8
< corner	-7
< corner of	-7
< cv	-14
< d'agent	-7
< d'avoir	11
< d'une	-50
< da	-24
< dag	-14
< dank	-19
< danke	-9
< das	26
< data	66
< days	25
< de	12
< de functie	-30
< de la	-14
< dear	60
< decisi	-17
< dein	74
< deine	-49
< del	-53
< del grupo	-24
< del gruppo	-31
< den	-18
< depart	-15
< der	-15
< des	14
< design	17
< develo	14
< di	12
< dia	-11
< dia ,	-10
< dich	40
< die	39
< die firma	35
< dir	-21
< direct	35
< direct ,	-16
< do	-8
< do grupo	-16
< docume	21
< door.	8
< du	-31
< du groupe	-43
< duarte	-7
< dutta	-11
< e	-35
< e a	-16
< een	28
< ein	-51
< ein mittel	-23
< eine	-8
< einem	-62
< einer	-14
< ejecut	-14
< ejecut de	-14
< el	-18
< employ	85
< employ :	87
< empresa	-88
< empresa de	-31
< empresa do	-25
< en	-20
< en el	-14
< encore	88
< energie	12
< engine	-22
< engine (	-7
< engine ,	-20
< engine ¶	12
< entre	13
< entret	25
< entret chez	23
< entrev	43
< entrev con	32
< entrev na	49
< entsch	-35
< enviad	11
< enviad para	36
< enviada	13
< erfahr	-18
< erst	-8
< erzieh	12
< es	-24
< especi	-18
< especi em	-17
< esta	-23
< esta comple	-20
< et	-20
< example	-21
< experi	-12
< explor	-12
< export	-11
< f	55
< f ¶	27
< fabre	-47
< fabre -	-45
< fachbe	25
< fair	-13
< falei	52
< famili	-41
< farmac	19
< feedba	84
< feedba from	34
< feria	-30
< fernan	-12
< filiale	-117
< filiale du	-67
< final	10
< financ	21
< finanz	-9
< findest	-24
< fiscal	19
< foi	14
< follow	-9
< fontana	-15
< for	-53
< for a	-8
< for the	-44
< for your	21
< foram	36
< fuhren	-45
< funcao	-23
< funcao de	-18
< funzio	13
< fur	-41
< fur deine	-15
< general	19
< gerade	27
< gern	-9
< gespra	15
< gesprek	22
< gesprek bij	27
< gestern	-8
< gestion	11
< gleich	-9
< gmbh	-7
< goed	23
< google	-8
< grade	-10
< great	66
< great news.	34
< groep	-20
< groep ¶	-22
< growth	-8
< guten	8
< h	10
< h ¶	9
< ha	48
< haben	-12
< harbor	-8
< hat	77
< he	10
< heard	15
< heb	14
< helaas	57
< helaas heeft	57
< hendri	-38
< herr	33
< herste	-45
< herste von	-45
< het	-48
< heute	-32
< hi	-23
< hiring	46
< ho	64
< ho sentito	64
< hugo	-22
< humain	10
< humain ¶	10
< human	42
< i'm	-10
< i've	27
< i've had	28
< ich	-22
< ihnen	-17
< ihr	-49
< ihre	-9
< ik	9
< il	17
< il dott.	-12
< il nostro	-10
< im	78
< impieg	9
< in	12
< in at	40
< in der	44
< ines	13
< infeli	26
< inform	32
< instal	-8
< intere	136
< intere an	47
< intere in	82
< intere na	10
< interes	36
< interes en	36
< interv	-13
< interv :	-35
< interv for	-31
< interv with	58
< interv |	-7
< intro	26
< inviati	15
< inviati a	15
< ist	-30
< j'ai	18
< j'ai eu	21
< je	64
< jeroen	-14
< job	-11
< jobs	-12
< jobs on	-12
< junior	14
< kennis	18
< know	14
< kolleg	48
< kommen	-7
< kunde	-14
< l'inte	84
< la	21
< la empresa	22
< la oferta	-16
< las	-15
< le	38
< lead	34
< leider	60
< les	14
< lieu	-8
< line	9
< local	-9
< local :	-7
< locati	-42
< locati :	-40
< loic	-9
< loja	-54
< looking	-8
< los	61
< lovely	86
< lugar	-7
< maes	-12
< manager	14
< manager ,	-44
< manager at	14
< manager ¶	10
< mandan	47
< manute	9
< marchio	-34
< marchio del	-31
< marcus	-15
< maschi	-21
< mauvai	53
< me	21
< meer	-8
< meet	-28
< meet with	-23
< mein	66
< metall	-9
< mich	-8
< mijn	31
< min	-13
< minute	-9
< minuto	-10
< mio	22
< mir	-13
< mission	14
< mit unserem	-36
< mittel	-10
< mochte	-11
< mon	11
< mon client	12
< montes	13
< motion	13
< my	28
< my client	30
< na	17
< nach	-12
< nach dem	-8
< nachri	14
< nachri :	16
< namen	35
< namen der	43
< namens	-16
< net	34
< news	91
< news ,	86
< nicht	-12
< nieuws	28
< nieuws :	24
< no	51
< noch	-22
< nome	27
< nosso	57
< nostro	19
< nothing	76
< notici	61
< notre	47
< nouvel	59
< nouvel :	55
< nu	8
< nurse	-11
< o	-19
< of	-13
< oferta	-21
< oferta de	-8
< office	-14
< officer	-11
< officer ,	-7
< ola	-7
< om	-8
< on	-57
< on the	-21
< on-site	-8
< onderd	-105
< ons	51
< op	30
< opening	-19
< operad	-11
< operad de	-10
< operat	16
< organi	-22
< ort	27
< p.m.	9
< panel	-10
< par	76
< para	-52
< part	-28
< part-t	34
< parte	90
< partner	8
< phone	19
< physic	-15
< place	-48
< pleno	40
< pleno na	41
< pm	-17
< pohl	15
< portal	-42
< portez	30
< portez a	30
< positi at	24
< positi of	-21
< positi with	-31
< posizi	-17
< posizi di	-11
< post	-8
< post of	-8
< poste	-36
< poste d'	-9
< poste de	-19
< postul	-27
< postul a	-12
< postule	11
< postule chez	11
< pour	-16
< presen	-10
< presso	8
< proces	-13
< proceso	-10
< proceso de	-7
< profil	20
< program	-9
< qa	24
< qualite	8
< que	-7
< recrui	48
< recrut	47
< recrut de	13
< refere de	-23
< regist	-8
< report	-9
< resear	-32
< resour	25
< respos	-9
< ressou	10
< retour	30
< robledo	16
< rodrigo	24
< role	-9
< role.	-7
< ruckme	27
< run	45
< ruolo	-7
< sala	11
< schout	-16
< scient	-8
< search	-8
< sede	-9
< sede en	-8
< segura	-15
< segura do	-14
< sehr	-18
< sein	34
< selecao	-12
< selecc	10
< selecc de	11
< select	33
< selezi	29
< selezi per	17
< senior	-24
< sent	15
< sent to	23
< serra	-46
< service	22
< set	35
< settim	18
< seu	8
< shortl	7
< sich	19
< sie	-40
< siebert	-9
< site	-15
< so	12
< societe	-23
< solici	7
< sollic	-13
< sorry	19
< sou	-30
< specia	58
< sr.	11
< staff	-8
< stata	8
< stati	15
< statio	-41
< stelle :	-8
< stelle als	-21
< stelle.	-9
< sua	29
< submit	13
< success	14
< superv	30
< system	9
< talent	31
< teacher	-28
< team	-18
< team at	18
< team von	-66
< teamle	15
< techni	-12
< tecnica	-7
< tecnica de	-13
< tecnico	-16
< tecnico de	-16
< teleph	-8
< tengo	-10
< tenho	-7
< test	-18
< the	-61
< tienda	-10
< time	-10
< title	-25
< to	-73
< to the	-42
< trust	-18
< tu	21
< tua	-28
< tus	-10
< uber	-13
< uhr	-26
< uhr.	51
< um	11
< um die	24
< uma	-8
< una	-32
< und	-22
< und der	-12
< uns	12
< uns ,	18
< uns im	11
< unser	-10
< unserem	91
< unseren	39
< untern	-61
< untern der	-60
< update	50
< us	-21
< us at	-9
< us from	-10
< used	9
< uur	-10
< vaga	-44
< vaga de	-30
< van	-81
< van de	-70
< venerd	71
< verstu	-11
< verwac	33
< verwac bij	33
< video	42
< virtual	26
< vogler	-12
< von	-10
< voor	-34
< vos	-22
< votre	17
< vous	28
< war	-15
< was	11
< we're	-26
< week	-25
< were	10
< werkvo	19
< werving	13
< what	-12
< what :	-12
< who	-17
< who :	-16
< wil	18
< wir	-13
< wir bei	29
< with	29
< with the	87
< woche	-7
< working	-15
< wurde	-18
< y	-10
< years	-15
< yet	67
< you	24
< you for	-10
< you'll	10
< you'll meet	-16
< your	28
< zeugni	-19
< |	-15
< ¶	82
< ¶ a	153
< ¶ der	-9
< ¶ die	-25
< ¶ el	47
< ¶ herr	-7
< ¶ im	-31
< ¶ la	32
< ¶ mein	-36
< ¶ namens	33
< ¶ o	56
< ¶ ufficio	-29
< ¶ unser	-10
< ¶ van	64
< ¶ your	-12
< ¶ ¡	-20
< ¶ ¶	-36
< ¶ ¿	-7
<|	-64
<| !	-41
<| &	-21
<| (	8
<| )	-7
<| ,	48
<| -	-80
<| .	-23
<| :	16
<| ?	-60
<| a	149
<| afdeli	-9
<| als	-49
<| am	8
<| and	-21
<| andere	-9
<| anderen	-41
<| ashdown	-7
<| at	153
<| au	21
<| auf	-24
<| avec	11
<| bei	221
<| beim	37
<| bij	191
<| candid	22
<| chez	148
<| client	88
<| cliente	56
<| como	-7
<| comple	-34
<| con	12
<| conser	-9
<| d'	8
<| da	52
<| das	-11
<| de	40
<| dein	-11
<| deine	-27
<| del	-71
<| dem	-11
<| den	-10
<| der	9
<| des	-8
<| desenv	-7
<| di	-11
<| die	14
<| diese	-7
<| direct	15
<| do	-21
<| dott.	-13
<| dr	-9
<| dr.	-28
<| du	31
<| e	-7
<| ein	-31
<| eine	-8
<| einem	-13
<| einen	-9
<| einer	-16
<| eingeg	-21
<| einlad	-8
<| el	24
<| em	-19
<| empresa	76
<| en	119
<| et	-16
<| eu	21
<| firma	96
<| for	-34
<| frau	-9
<| from	135
<| functie	-30
<| fur	-12
<| gemeen	-18
<| groupe	-43
<| grupo	-65
<| gruppo	-49
<| had	28
<| heeft	57
<| herr	-11
<| hr	7
<| ihr	-8
<| ihre	-13
<| im	-9
<| in	32
<| in.	10
<| jeroen	-17
<| kunde	73
<| l'	18
<| l'equi	7
<| l'ing.	-13
<| la	102
<| le	53
<| les	22
<| mainte	-16
<| meet	-16
<| mein	-37
<| meneer	-7
<| met	9
<| mir	31
<| mit	-19
<| mittel	-23
<| mme	-10
<| mr	-10
<| na	99
<| naar	26
<| nach	-8
<| nachst	-7
<| nachste	-18
<| namens	33
<| news.	33
<| no	56
<| nostro	-10
<| o	45
<| of	-40
<| oferta	-16
<| on	-75
<| ontvan	-13
<| op	-23
<| opdrac	42
<| our	-18
<| papele	-10
<| para	8
<| pela	11
<| per	77
<| positi	-9
<| pour	18
<| presso	86
<| recrui	20
<| sehen.	-32
<| sentito	64
<| servic	-8
<| sich	30
<| sistem	-10
<| soy	-30
<| telefo	-11
<| the	-62
<| to	36
<| ufficio	-30
<| und	-10
<| unser	-16
<| unsere	-7
<| unserem	-57
<| unseren	-15
<| use	30
<| uur.	-8
<| vacatu	-7
<| vaga	-16
<| van	22
<| versch	-20
<| verso	10
<| vollst	-12
<| von	66
<| vous.	-16
<| with	73
<| y	-20
<| zum	-10
<| zur	-7
<| |	-8
<| ¡	-24
<| ¶	71
<| ¿	-21
>0 !	87
>0 &	-42
>0 (	-75
>0 +	49
>0 ,	-11
>0 /	-8
>0 16	-9
>0 3	-7
>0 30	-12
>0 6.	-9
>0 7	-19
>0 8	-17
>0 :	-77
>0 ?	-29
>0 a	-11
>0 abbiamo	17
>0 adorou	39
>0 ag	13
>0 ainda	25
>0 als	14
>0 am	-10
>0 an	-8
>0 analis	17
>0 ancora	44
>0 and	-8
>0 associ	-14
>0 at	-32
>0 au	15
>0 aus	-40
>0 avec	-13
>0 bei	-20
>0 belde	24
>0 bij	-11
>0 bitten	-8
>0 brauch	26
>0 by	-10
>0 came	71
>0 can	55
>0 center	-13
>0 com	-20
>0 como	11
>0 company	-44
>0 confir	19
>0 consta	-29
>0 consul	-27
>0 darf	-9
>0 dat	-26
>0 date	-12
>0 de	-62
>0 del	-78
>0 des	-10
>0 di	130
>0 do	-46
>0 du	-27
>0 e	8
>0 eingeg	-24
>0 eingel	16
>0 el	-27
>0 employ	-14
>0 energie	22
>0 engine	-8
>0 entsch	-8
>0 erwart	28
>0 escolh	11
>0 espera	7
>0 est	-7
>0 esta	-17
>0 et	-15
>0 financ	-7
>0 findest	-17
>0 findet	23
>0 foi	47
>0 foods	-8
>0 for	99
>0 freue	13
>0 fur	37
>0 gespro	39
>0 ginge	-8
>0 gostar	8
>0 gostou	14
>0 group	-13
>0 ha	45
>0 habe	15
>0 haben	62
>0 has	42
>0 hat	104
>0 have	66
>0 health	77
>0 hebben	12
>0 heeft	36
>0 hemos	10
>0 heute	31
>0 hoor	36
>0 i	30
>0 ik	-13
>0 in	89
>0 intere	38
>0 invited	-12
>0 is	40
>0 ist	62
>0 it	-9
>0 je	-9
>0 komt	13
>0 la	44
>0 las	-8
>0 lee	-9
>0 les	8
>0 liked	79
>0 manage	-14
>0 manager	-26
>0 meet	29
>0 meldet	9
>0 mi	35
>0 mit	-55
>0 mochte	-10
>0 muito	-28
>0 n'a	40
>0 na	-21
>0 nach	-8
>0 nachst	-11
>0 ne	10
>0 no	-7
>0 noch	-30
>0 o	-30
>0 of	-14
>0 offerte	-11
>0 on	14
>0 para	17
>0 per	31
>0 person	-11
>0 por	21
>0 positi	-75
>0 pour	36
>0 produc	-12
>0 propon	20
>0 que	-27
>0 quer	40
>0 quiere	50
>0 recrui	-28
>0 role	-31
>0 role.	-33
>0 se	102
>0 service	15
>0 shortl	-10
>0 sind	-18
>0 sont	-17
>0 souhai	40
>0 steht	22
>0 su	-16
>0 sua	-7
>0 suche	-28
>0 suchen	26
>0 te	121
>0 thanks	-20
>0 the	-16
>0 this	26
>0 ti	15
>0 to	-28
>0 tomorr	12
>0 tus	-11
>0 um	11
>0 und	-37
>0 va	11
>0 vacanc	-8
>0 versta	7
>0 vient	53
>0 von	-8
>0 voor	78
>0 vorreb	12
>0 vous	87
>0 want	88
>0 wants	26
>0 war	45
>0 waren	-22
>0 weiter	-12
>0 were	-15
>0 wil	41
>0 wird	-13
>0 with	-18
>0 would	79
>0 wurde	29
>0 y	19
>0 yet	16
>0 you	-8
>0 your	-7
>0 zoek	-11
>0 |	-135
>0 ¶	20
>1 !	-24
>1 (	-13
>1 )	-18
>1 ,	-87
>1 -	-17
>1 .	-93
>1 /	-19
>1 10	-24
>1 11	-13
>1 12	-7
>1 14	-34
>1 2.	42
>1 :	35
>1 ?	-13
>1 a	24
>1 ada	-7
>1 al	-15
>1 als	19
>1 am	49
>1 analis	8
>1 analyst	8
>1 ancona	22
>1 and	13
>1 announ	20
>1 ao	-7
>1 arrang	-41
>1 as	50
>1 asked	28
>1 aspetta	19
>1 attend	11
>1 back	67
>1 been	23
>1 berlin	-12
>1 besetz	-21
>1 bien	7
>1 binnen.	-8
>1 bis	-7
>1 bitte	-11
>1 boa	12
>1 call	-7
>1 center	-8
>1 change	-11
>1 chez	-7
>1 com	10
>1 comple	-9
>1 con	-9
>1 confer	15
>1 confir	8
>1 could	33
>1 da	19
>1 date	-15
>1 datos	-10
>1 de	19
>1 decidi	-42
>1 deine	31
>1 del	14
>1 deligh	21
>1 den	80
>1 der	-44
>1 deshalb	-24
>1 di	-20
>1 die	71
>1 dienst	-13
>1 dinsdag	-41
>1 direct	-33
>1 distri	-8
>1 do	17
>1 donder	7
>1 donne	10
>1 donner	24
>1 du	-23
>1 e	-77
>1 edific	-7
>1 een	74
>1 ein	-22
>1 eine	22
>1 einem	32
>1 einen	-8
>1 einer	13
>1 eles	15
>1 empresa	106
>1 en	-7
>1 entre	-23
>1 es	14
>1 escolh	-25
>1 escrib	27
>1 esta	8
>1 este	-9
>1 exa.	-7
>1 example	-8
>1 farah	32
>1 filiale	99
>1 finale	63
>1 finalm	33
>1 frau	37
>1 friday	47
>1 from	-12
>1 fulda	-8
>1 fur	32
>1 gerente	17
>1 giovedi	8
>1 good	8
>1 gostar	9
>1 got	-10
>1 graag	7
>1 growth	18
>1 gruppo	52
>1 ha	-34
>1 has	-23
>1 hat	37
>1 have	-9
>1 heeft	-41
>1 helaas	-21
>1 https	-15
>1 i	87
>1 i'll	-13
>1 ich	-27
>1 iets	30
>1 ihnen	10
>1 ihre	-52
>1 ik	22
>1 in	-24
>1 incont	-20
>1 indust	17
>1 infojo	-9
>1 infras	-10
>1 invite	-15
>1 is	16
>1 it	-24
>1 j'ai	15
>1 je	56
>1 jeudi	24
>1 just	15
>1 komt	-9
>1 la	26
>1 le	10
>1 leeds	-33
>1 leider	69
>1 lena	-10
>1 like	93
>1 linked	-9
>1 lo	-29
>1 love	-16
>1 loved	14
>1 lundi	-34
>1 maandag	-22
>1 made	13
>1 making	33
>1 manager	-15
>1 manana	-18
>1 mardi	-48
>1 martedi	-28
>1 me	-11
>1 mercol	20
>1 metz	9
>1 mich	-24
>1 mir	35
>1 mochte	11
>1 molest	-8
>1 monday	30
>1 montag	-37
>1 morgen	23
>1 morning	15
>1 much	-15
>1 muito	13
>1 n'a	-61
>1 nao	21
>1 net	20
>1 nicht	-16
>1 nimmt	8
>1 noch	21
>1 non	14
>1 nosso	-32
>1 notifi	7
>1 nous	-9
>1 o	27
>1 ofrece	18
>1 onderd	96
>1 one	15
>1 operat	-67
>1 orthop	-12
>1 outra	25
>1 pareci	-20
>1 partic	-20
>1 partner	-35
>1 pas	40
>1 per	-9
>1 person	13
>1 please	-9
>1 por	47
>1 positi	61
>1 pour	41
>1 pourri	-7
>1 product	33
>1 propos	7
>1 propose	66
>1 purtro	63
>1 qualite	11
>1 quarta	12
>1 quer	-23
>1 quinta	36
>1 rafael	-9
>1 read	10
>1 recibe	25
>1 rennes	22
>1 reponse	-25
>1 report	-14
>1 req	-41
>1 respon	-12
>1 review	23
>1 rivede	50
>1 scelto	40
>1 schedu	12
>1 se	8
>1 see	58
>1 seguim	-8
>1 selecc	15
>1 sent	16
>1 servic	33
>1 service	-7
>1 si	-12
>1 sich	35
>1 sie	-11
>1 simili	-11
>1 sind	-10
>1 so	-15
>1 sobald	-7
>1 sobre	-29
>1 sr.	-9
>1 stata	12
>1 stelle	72
>1 stuck	-14
>1 su	-27
>1 succes	9
>1 sunil	23
>1 te	9
>1 team	31
>1 teleph	22
>1 terca	-16
>1 termin	-8
>1 thank	-55
>1 the	30
>1 they	15
>1 this	19
>1 thursd	17
>1 time	-12
>1 to	15
>1 tuesday	25
>1 un	8
>1 und	-9
>1 une	18
>1 uns	-10
>1 venerdi	11
>1 verte	49
>1 vimos	-8
>1 von	31
>1 voor	11
>1 vorreb	-7
>1 vos	-18
>1 vous	40
>1 wann	-21
>1 we	48
>1 wednes	-68
>1 when	-8
>1 where	-16
>1 wij	-9
>1 will	-12
>1 wir	35
>1 wird	-8
>1 with	-20
>1 woche	-18
>1 would	-10
>1 you	39
>1 your	79
>1 ze	9
>1 zoeken	-10
>1 zur	-7
>1 |	-16
>1 ¶	-17
>1 ·	21
>1 ¿	-23
a house is another	20
a house is another agency	-51
a house is another fit agency	8
a house is another fit desk	-86
a house is another fit person	-104
a house is another fit relay	44
a house is another fit robot	-42
a long name is another	-40
a long name is another agency	-69
a long name is another fit agency	-32
a long name is another fit desk	48
a long name is another fit owner	28
a long name is another fit relay	51
a long name is another fit robot	-16
a name is another	-31
a name is another agency	-8
a name is another fit desk	59
a name is another fit owner	14
a name is another fit relay	27
a name is another fit robot	-38
alone	18
always alone	-39
always more (	8
always more )	-16
always more <	-13
always more >	-129
cut before &	-51
cut before +	45
cut before -	-22
cut before a department	24
cut before a first name	-10
cut before a head	-93
cut before a house	-26
cut before acquis	-7
cut before advies	-29
cut before ag	32
cut before alta	-19
cut before am	50
cut before and	-34
cut before associ	11
cut before at	-38
cut before bio	-13
cut before boa	-38
cut before bremen	76
cut before by	-17
cut before care	47
cut before careers	66
cut before center	-13
cut before con	-8
cut before concor	9
cut before conseil	-11
cut before consul	-8
cut before de	-69
cut before del	-80
cut before depart	-46
cut before der	-7
cut before des	-12
cut before di	108
cut before distri	-9
cut before do	-50
cut before du	-29
cut before e	-68
cut before empleo	20
cut before energie	28
cut before engine	-9
cut before est	-9
cut before et	-13
cut before execut	27
cut before financ	-7
cut before foods	-13
cut before for	90
cut before founda	-13
cut before fur	-31
cut before ggmbh	55
cut before gmbh	63
cut before group	-40
cut before harbor	-10
cut before health	65
cut before hiring	40
cut before home	-8
cut before hospit	-7
cut before hr	57
cut before human	36
cut before i	30
cut before in	81
cut before interv	63
cut before jobs	48
cut before la	15
cut before lavora	31
cut before lavoro	-22
cut before logist	-13
cut before manage	-7
cut before manager	-51
cut before nhs	-19
cut before nord	-38
cut before of	-19
cut before office	30
cut before osborne	-7
cut before para	29
cut before partgm	23
cut before partne	19
cut before people	38
cut before per	28
cut before person	18
cut before pessoas	-20
cut before poirier	-7
cut before recrui	46
cut before recrut	10
cut before rrhh	-30
cut before s.p.a.	10
cut before s.r.l.	26
cut before schedu	16
cut before school	-9
cut before se	-22
cut before search	-72
cut before selecc	-9
cut before servic	-7
cut before service	15
cut before softwa	-12
cut before staffi	100
cut before studio	-16
cut before sud	-8
cut before sur	-8
cut before talent	96
cut before team	-23
cut before tech	-34
cut before techno	9
cut before trust	-30
cut before uitzend	-12
cut before uk	-19
cut before und	-33
cut before versic	-12
cut before werving	18
cut before y	-18
cut before zwolle	23
cut behind &	-50
cut behind +	-27
cut behind a	72
cut behind a department	25
cut behind a first name	-113
cut behind a head	-20
cut behind a house	-28
cut behind am	8
cut behind an	47
cut behind analyst	-16
cut behind and	-29
cut behind ashdown	-10
cut behind at	114
cut behind bewerb	-22
cut behind boulan	-7
cut behind camara	-20
cut behind clinica	-7
cut behind con	-16
cut behind conser	-10
cut behind da	-14
cut behind de	-68
cut behind dein	35
cut behind del	65
cut behind der	-48
cut behind des	-24
cut behind desenv	-7
cut behind di	-8
cut behind direct	118
cut behind do	-12
cut behind dr	-10
cut behind dr.	-34
cut behind du	9
cut behind e	-27
cut behind ein	-9
cut behind el	34
cut behind en	114
cut behind entret	11
cut behind equipe	-14
cut behind equipo	-21
cut behind et	-27
cut behind firma	146
cut behind frau	-7
cut behind fur	-46
cut behind gemeen	-17
cut behind groupe	-31
cut behind grupo	-17
cut behind gruppo	-21
cut behind herr	-13
cut behind het	8
cut behind hr	26
cut behind il	-8
cut behind im	12
cut behind in	-15
cut behind interv	17
cut behind jeroen	-16
cut behind kunde	75
cut behind kunden	88
cut behind l'equi	10
cut behind leitung	14
cut behind les	-14
cut behind malte	-11
cut behind mme	-13
cut behind mr	-10
cut behind o	51
cut behind of	-32
cut behind para	13
cut behind person	56
cut behind punto	-9
cut behind reclut	19
cut behind recrui	74
cut behind recrut	65
cut behind rh	106
cut behind rrhh	47
cut behind segret	98
cut behind selezi	-26
cut behind senior	-20
cut behind service	9
cut behind st	-7
cut behind stelle	-8
cut behind sticht	-22
cut behind talent	43
cut behind talento	14
cut behind team	53
cut behind the	-34
cut behind time	52
cut behind ufficio	-30
cut behind und	-10
cut behind vaga	-19
cut behind van	64
cut behind vom	12
cut behind von	116
cut behind vorste	-17
cut behind y	-21
cut behind zum	-9
f< !	7
f< ! ¶	10
f< &	12
f< )	-26
f< ) ¶	-26
f< ,	-17
f< , ¶	14
f< -	-16
f< a	-11
f< acquis	35
f< afdeli	8
f< ainhoa	-19
f< akadem	-9
f< alberto	-18
f< anja	-9
f< annika	18
f< antunes	-10
f< antunes ¶	-9
f< arce	-45
f< arce ¶	-33
f< ashdown	-17
f< ashdown ¶	-16
f< assist	10
f< associ	-36
f< b.	13
f< bakels	-13
f< bakels ¶	-13
f< barreto	-29
f< barreto ¶	-28
f< bas	-16
f< beate	-10
f< beatriz	-18
f< begona	7
f< bertol	-34
f< bertol ¶	-34
f< besson	-40
f< besson ¶	-40
f< biology	13
f< biology ¶	13
f< birgit	18
f< bosman	-24
f< bosman ¶	-23
f< boyle	-40
f< boyle ¶	-37
f< brandao	-36
f< brandao ¶	-32
f< brandt	-13
f< browser	-8
f< browser |	-8
f< busine	27
f< bussola	-11
f< caio	-57
f< callow	-22
f< callow ¶	-21
f< caniza	-13
f< caniza ¶	-13
f< cardio	12
f< cardio ¶	12
f< caroli	28
f< carsten	-26
f< caruso	-11
f< chef	51
f< chemis	12
f< chiara	-13
f< clara	9
f< con	-8
f< con la	-8
f< consul	-95
f< consul ¶	-93
f< conti	7
f< conti ¶	8
f< coordi	16
f< coordi ¶	19
f< cordia	-34
f< corinne	-40
f< craig	20
f< culture	54
f< dam	13
f< dam ¶	16
f< damien	-36
f< dan	10
f< de	43
f< de la	-8
f< dein	29
f< del	10
f< delmas	-47
f< delmas ¶	-47
f< di	16
f< direct	-14
f< direct ¶	-23
f< dirk	42
f< duarte	8
f< duarte ¶	9
f< dutta	-20
f< dutta ¶	-19
f< dwight	-29
f< eckert	-48
f< eckert ¶	-48
f< ein	-18
f< el	15
f< elena	-43
f< elisa	-29
f< energia	-8
f< energia ¶	-8
f< equipe	-15
f< equipo	-29
f< equipo de	12
f< escude	13
f< escude ¶	13
f< esther	34
f< fabre	-18
f< fabre ¶	-10
f< fabrice	11
f< falcao	-7
f< farah	-10
f< femke	-22
f< fernan	19
f< figuei	37
f< figuei ¶	37
f< financ	8
f< finch	-30
f< fontana	-12
f< fontana ¶	-12
f< freund	-27
f< fur	97
f< galli	-18
f< galli ¶	-17
f< garnett	-16
f< garnett ¶	-16
f< gatti	-36
f< gatti ¶	-36
f< gente	9
f< geogra	7
f< geogra ¶	7
f< geolog	17
f< geolog ¶	18
f< gesa	-15
f< gestao	9
f< gijs	-25
f< gilles	-22
f< gillet	-8
f< gillet ¶	-7
f< giulia	8
f< gloria	16
f< gmbh	-8
f< gonzalo	-31
f< groet	-15
f< grupo	-15
f< gruse	-41
f< gruse ¶	-45
f< grusen	30
f< grusse	7
f< grusse ¶	7
f< haddad	11
f< haddad ¶	11
f< hagen	11
f< hagen ¶	10
f< hannah	31
f< harriet	-72
f< haus	-14
f< haus des	-14
f< hendri	-27
f< hendri ¶	-25
f< het	8
f< holger	18
f< hr	73
f< hr ¶	20
f< hugo	-10
f< human	12
f< humanos	9
f< il	-15
f< il team	-25
f< ilaria	9
f< in	-8
f< ines	9
f< jens	-24
f< jeroen	-28
f< joaquin	-38
f< joost	7
f< kapoor	-17
f< karim	-53
f< keisha	-38
f< kessel	-33
f< kessel ¶	-29
f< kim	-13
f< koen	15
f< kowalke	-63
f< kowalke ¶	-57
f< kuipers	-10
f< l'equi	65
f< lacroix	7
f< laura	-31
f< leblond	-11
f< leblond ¶	-11
f< lehrkr	-9
f< lehrkr der	-9
f< leiter	13
f< lena	-45
f< lg	32
f< liebe	7
f< loic	-12
f< longo	-20
f< longo ¶	-19
f< lorena	-15
f< lubke	13
f< lubke ¶	13
f< luca	-8
f< lucie	-35
f< lyndon	-25
f< maes	-13
f< maes ¶	-9
f< malte	7
f< manager	29
f< manager ,	-18
f< manager ¶	41
f< managi	13
f< marcha	-21
f< marcha ¶	-21
f< marieke	-37
f< marisol	8
f< marloes	18
f< martina	15
f< matos	-46
f< matos ¶	-42
f< matteo	7
f< member	-11
f< montes	-40
f< montes ¶	-40
f< moreira	-17
f< moreira ¶	-17
f< moretti	-46
f< moretti ¶	-33
f< mulder	-36
f< mulder ¶	-36
f< mwangi	-43
f< mwangi ¶	-35
f< nicola	-27
f< noemie	-48
f< norbert	-21
f< nuno	-38
f< nuria	-17
f< of	34
f< of the	-22
f< oliver	-16
f< operat	15
f< operat ,	11
f< ostend	-44
f< ostend ¶	-38
f< parisi	-30
f< parisi ¶	-25
f< partner ,	39
f< partner ¶	-8
f< people	12
f< person	87
f< person ,	33
f< person ¶	49
f< poirier	-34
f< poirier ¶	-28
f< postma	-51
f< presto	8
f< princi	-8
f< pritch	-14
f< pritch ¶	-14
f< privacy	-18
f< privacy |	-18
f< quinte	-17
f< quinte ¶	-15
f< ralf	-8
f< reclut	12
f< recrui	20
f< recrui ¶	-10
f< recrut	23
f< recrut ¶	22
f< recurs	9
f< regards	34
f< regist	42
f< reimers	-27
f< renata	-36
f< resour	-17
f< resour ¶	13
f< rh	44
f< rh -	15
f< rh ¶	9
f< rinaldi	-38
f< rinaldi ¶	-31
f< risorse	9
f< robledo	-26
f< robledo ¶	-24
f< rodrigo	15
f< rousset	-34
f< rousset ¶	-34
f< rr.	27
f< rrhh	30
f< ruben	-17
f< sabine	16
f< salcedo	-12
f< salcedo ¶	-12
f< saluti	-10
f< saluti ¶	-8
f< sandra	14
f< sara	33
f< saskia	-17
f< school	-10
f< schout	-29
f< schout ¶	-29
f< secret	34
f< secret ¶	7
f< segret	9
f< segret ¶	7
f< sekret	-13
f< selecc	54
f< selezi ¶	7
f< senior	-88
f< sergio	-15
f< siebert	21
f< siebert ¶	25
f< silvia	-23
f< simone	-8
f< sincer	23
f< smit	-25
f< smit ¶	-25
f< sonia	12
f< sophie	-43
f< specia	47
f< statis	8
f< statis ¶	8
f< stefano	-29
f< sticht	-20
f< studio	11
f< sunil	-21
f< susana	-9
f< sutcli	-41
f< sutcli ¶	-37
f< talent	91
f< talent @	11
f< talento	39
f< talento ,	7
f< talento de	13
f< tamsin	-26
f< team	53
f< team di	11
f< team ¶	7
f< techni	-11
f< tessier	-7
f< tessier ¶	-7
f< thacke	-19
f< thacke ¶	-18
f< the	7
f< thiago	-7
f< thijs	-29
f< tiedem	-13
f< tiedem ¶	-8
f< time	43
f< tobias	-90
f< tom	-15
f< ufficio	31
f< ugarte	-26
f< ugarte ¶	-26
f< umane	9
f< umane ¶	9
f< uwe	15
f< valdes	-22
f< valdes ¶	-19
f< valeria	-15
f< van	16
f< vera	21
f< vera ¶	10
f< verhoe	-8
f< verhoe ¶	-8
f< vermeu	-13
f< vermeu ¶	-13
f< vidal ¶	8
f< viele	-8
f< vogler	-24
f< vogler ¶	-24
f< wendy	12
f< wieland	16
f< wieland ¶	17
f< winslow	-41
f< winslow ¶	-45
f< wouters	12
f< wouters ¶	14
f< you	9
f< |	-33
f< ¶ de	-9
f< ¶ ein	-9
f< ¶ groupe	-19
f< ¶ hr	14
f< ¶ le	18
f< ¶ leitung	14
f< ¶ recrui	-14
f< ¶ senior	-17
f< ¶ team	-8
f< ¶ the	8
f< ¶ ¶	11
f<|	83
f<| &	-22
f<| (	-15
f<| +	-12
f<| ,	26
f<| -	-32
f<| :	-31
f<| @	51
f<| at	12
f<| de	-14
f<| dein	40
f<| der	-21
f<| des	-17
f<| di	7
f<| dr.	-14
f<| du	-13
f<| e	-21
f<| ein	-10
f<| equipe	-14
f<| equipo	-38
f<| et	-7
f<| groupe	-21
f<| grupo	-13
f<| gruppo	-15
f<| het	7
f<| hr	38
f<| ihr	8
f<| ihre	9
f<| la	-32
f<| le	18
f<| leitung	14
f<| malte	-11
f<| person	31
f<| punto	-9
f<| recrui	34
f<| recrut	44
f<| rh	67
f<| rrhh	40
f<| senior	-17
f<| service	10
f<| sticht	-20
f<| talent	11
f<| talento	14
f<| the	-13
f<| time	40
f<| van	-8
f<| |	44
f<| ¶	62
f>0 !	-7
f>0 (	-29
f>0 )	-16
f>0 ,	-12
f>0 -	10
f>0 :	-11
f>0 a	-34
f>0 acquis	-7
f>0 advies	-29
f>0 associ	25
f>0 bio	-13
f>0 by	-17
f>0 care	50
f>0 conseil	-9
f>0 consul	-8
f>0 de	-31
f>0 depart	-46
f>0 di	-41
f>0 e	-43
f>0 eg	27
f>0 execut	23
f>0 ggmbh	38
f>0 gmbh	53
f>0 group	-30
f>0 harbor	-9
f>0 health	-10
f>0 hiring	15
f>0 hr	61
f>0 human	34
f>0 jobs	28
f>0 lavoro	-22
f>0 of	-11
f>0 office	-24
f>0 partgm	23
f>0 partne	12
f>0 people	35
f>0 person	26
f>0 pessoas	-22
f>0 poirier	-7
f>0 recrui	35
f>0 rh	-34
f>0 rrhh	-30
f>0 s.r.l.	20
f>0 saluti	-10
f>0 search	-72
f>0 selecc	-9
f>0 softwa	-10
f>0 srl	14
f>0 staffi	53
f>0 studio	-12
f>0 tech	-32
f>0 uitzend	-8
f>0 uk	-14
f>0 und	-11
f>0 univer	12
f>0 werving	9
f>0 wurde	-17
f>0 |	-115
f>0 ·	25
f>1 &	-7
f>1 (	-36
f>1 ,	-48
f>1 -	-41
f>1 acquis	42
f>1 associ	18
f>1 automa	-8
f>1 bright	-42
f>1 cabinet	11
f>1 consul	-7
f>1 de	-12
f>1 eigenb	31
f>1 ein	36
f>1 et	-14
f>1 execut	12
f>1 filiale	-8
f>1 gescha	12
f>1 gmbh	55
f>1 harbor	-15
f>1 hr	-9
f>1 human	17
f>1 inc.	9
f>1 la	-22
f>1 lid	15
f>1 ltd	63
f>1 office	47
f>1 partner	-17
f>1 princi	-10
f>1 recrui	12
f>1 recurs	-7
f>1 resour	33
f>1 risorse	42
f>1 s.a.	37
f>1 school	8
f>1 search	27
f>1 sohne	-12
f>1 specia	-39
f>1 st.	8
f>1 sticht	97
f>1 t	14
f>1 talent	28
f>1 team	29
f>1 tel.	-34
f>1 und	-22
f>1 verbun	-7
f>1 zentra	-37
f>1 |	40
f>1 ¶	-17
f>|	10
first -	88
first a	26
first abraco	-14
first abschl	-7
first acabo	-7
first account	-7
first actual	-27
first ada	-16
first ada@ex	-24
first addetta	-10
first adecco	50
first admini	-17
first ag	-16
first agence	-20
first agrade	-30
first ajudan	-9
first alberto	-20
first alder	11
first alles	-10
first allian	29
first als	-14
first am	-20
first americ	28
first amtsge	10
first analis	-27
first analyt	-12
first anchor	24
first andina	10
first anja	38
first anker	51
first announ	-24
first annull	-17
first anouk	-8
first antunes	-9
first applic	-15
first applied	-10
first arbeit	-7
first arce	16
first armazem	-11
first armor	-22
first ashdown	26
first assess	-37
first assicu	11
first assist	-18
first associ	-9
first atelier	23
first auftra	-37
first auriez	-8
first auto	25
first autoha	14
first auxili	-9
first availa	-7
first avenue	61
first ayunta	101
first az	9
first azienda	-9
first backer	15
first bakels	-58
first balria	9
first banco	8
first bar	26
first barista	-18
first barreto	-11
first bauunt	-23
first beate	12
first bei	-14
first bel	-7
first belle	-11
first bericht	-10
first bermejo	-24
first bertol	-38
first bevest	-14
first bewerb	-9
first bezirk	46
first bis	-19
first boa	-8
first bodegas	18
first bogen	98
first bois	-7
first bonne	-8
first bos	8
first bosch	35
first boulan	25
first bousso	43
first bouwbe	53
first bramble	15
first brandao	30
first brandt	8
first brasa	61
first bries	32
first bright	59
first bring	-11
first brothe	-16
first brujula	17
first bulle	63
first buongi	-12
first buro	-15
first busine	-7
first bussola	19
first c'est	-17
first cabinet	-111
first cactus	18
first cafe	47
first caio	19
first calend	-20
first callow	35
first camara	33
first camargo	-14
first cancel	-48
first caniza	26
first cantine	59
first capital	-9
first carlier	-77
first cartie	15
first caruso	-22
first casa	-34
first catari	17
first centre	48
first centro	13
first cerami	30
first change	-8
first chez	82
first chu	13
first cliente	-14
first clinic	-12
first clinica	41
first cliniq	31
first cobalt	27
first cobalto	21
first colegio	19
first colibri	46
first colloq	-15
first comerc	-7
first cometa	71
first commun	30
first compta	-9
first comune	32
first comuni	56
first conduc	-11
first confid	-28
first confir	-77
first conseg	-12
first conser	23
first constr	13
first consul	-23
first contra	-18
first contro	-16
first convoc	-15
first coop	17
first cooper	11
first coordi	-8
first cordia	27
first corlis	-29
first corpor	-9
first cultur	-7
first curric	-8
first custom	-24
first da	28
first dag	-10
first dana	-27
first das	-9
first data	-54
first datens	-17
first de	152
first dein	-10
first dekker	12
first delmont	26
first delphi	36
first delria	-7
first den	-14
first depart	-41
first der	-21
first deutsc	57
first die	64
first dienst	-8
first diese	-18
first dieses	-35
first dipart	-7
first direct	-82
first direito	-18
first dirk	28
first dispon	-7
first distin	-10
first docume	-16
first dr	-42
first duarte	11
first dutta	16
first dwight	-15
first eckert	44
first educac	-54
first eigenb	-22
first ein	-52
first einem	-10
first einlad	-28
first einric	-12
first ejecut	-17
first el	14
first elaine	-8
first electr	-16
first elena	-20
first eleva	-108
first en	-7
first energi	51
first energia	-23
first energie	-9
first energy	-7
first engenh	-11
first engine	-56
first entrev	-16
first entsch	-8
first envoye	-22
first erfahr	-14
first escola	13
first estado	-9
first ett	-11
first event	-46
first exampl	-24
first example	-9
first fabbri	-12
first fabrice	36
first falcao	-13
first famili	-7
first farmac	24
first farmal	16
first farmav	7
first faro	128
first farol	48
first feder	17
first federa	-9
first federi	-8
first feedba	-36
first fennim	12
first fietsf	-23
first financ	-13
first finance	-17
first finch	-32
first fintual	14
first firma	-66
first first	14
first fiscal	-9
first fontana	-20
first food	-12
first for	-10
first fornace	51
first freund	-12
first fuchs	73
first fundac	11
first fur	-7
first further	-7
first galet	42
first galgate	-9
first galli	-12
first gallux	-30
first galven	9
first garage	-16
first garnett	7
first gatti	-40
first gemeen	69
first gemein	43
first gerente	-7
first gi	16
first gilles	7
first giraso	55
first google	66
first groep	-52
first groetj	-31
first group	-8
first groupe	-102
first growth	-8
first grupo	-75
first gruppo	-180
first gs	-14
first gupy	-13
first h/f	-10
first haddad	25
first hafen	35
first halden	21
first halifax	9
first harbor	41
first haring	56
first harriet	-12
first hartwe	18
first haus	-29
first hays	94
first head	-35
first health	7
first heath	161
first heike	19
first helven	65
first herrn	-16
first herzli	-14
first het	40
first higuera	20
first hilde	17
first holger	11
first hollow	7
first horario	-12
first hospit	22
first hotel	112
first hoteles	-45
first hr	-27
first hugo	-7
first hypern	11
first il	13
first ilaria	7
first im	-7
first indeed	-20
first ines	-8
first infeli	-7
first infojo	-9
first inform	-12
first infras	-8
first ingeni	-23
first instit	-151
first intere	-8
first interim	14
first interv	-15
first intro	-21
first invest	-9
first ist	72
first istitu	21
first j'ai	-18
first ja	-10
first jabuti	34
first jammer	-17
first jansen	18
first jardins	-7
first jeroen	13
first jess	-28
first joana	-8
first job	-12
first jordan	12
first jungle	-13
first junior	-50
first junta	33
first justif	-7
first kanzlei	-18
first kapoor	35
first karl	21
first keisha	12
first kennen	-9
first kennis	-9
first kennzi	-7
first kern	-41
first kessel	16
first kestrel	23
first kiezel	45
first kinder	50
first kindred	46
first kita	30
first kitchen	-11
first klinik	44
first kolleg	-11
first koralle	16
first kortek	-8
first kowalke	-8
first kranich	57
first kuipers	28
first kunde	-46
first kunden	-32
first kurzes	-16
first l'equi	-62
first la	71
first labora	15
first lacroix	-55
first lakevi	10
first landes	-24
first landkr	15
first lantaa	13
first lanter	79
first lantern	10
first lavoro	-39
first le	14
first lead	-7
first lebens	-7
first ledger	7
first leiter	-7
first leitung	-10
first lena	-11
first les	121
first leuk	-9
first leuven	-9
first lg	-20
first library	-16
first lic	-37
first liceo	8
first lid	-59
first liebe	-8
first lieve	-11
first lindqv	-10
first llevo	-8
first loft	14
first logist	22
first lojas	35
first loopta	114
first lorena	-7
first lorenz	-9
first los	-52
first lowe	-10
first lubke	36
first luca	-13
first lucie	8
first lumbre	49
first lumen	23
first lycee	11
first lyndon	48
first maes	-7
first magazi	10
first mairie	43
first maison	18
first malte	14
first managi	-8
first mandan	-12
first manten	-15
first manute	-14
first maple	13
first mar	-7
first marbria	-20
first marcha	-29
first marche	-36
first mare	7
first marea	8
first marieke	25
first marisol	-15
first market	-41
first martis	-15
first mate	26
first matteo	-7
first meccan	23
first medizi	-21
first meet	-45
first megan	-13
first mein	-9
first menuis	16
first meridi	7
first messag	-17
first metal	8
first metall	-13
first metalm	14
first michael	33
first mill	-16
first minera	80
first mitarb	-9
first mitgli	-12
first moinho	34
first monte	-11
first montes	-16
first motori	-11
first moveis	45
first mr	-11
first mrs	-23
first mt	37
first munici	-17
first murcia	-12
first mwangi	-13
first namen	-28
first namens	-10
first news	-13
first nhs	-69
first nicola	-10
first night	-10
first nights	-13
first ninho	10
first no	-13
first noiset	-15
first nora	-32
first nordli	31
first northe	15
first northg	30
first nothing	-11
first novida	-10
first nuno	24
first nuria	-7
first nuvola	15
first obra	-29
first office	-17
first offici	30
first oficina	-144
first oi	-7
first online	-17
first ons	-7
first ontvan	-9
first ooster	-10
first operac	-14
first operad	-24
first operat	-7
first opport	-12
first optik	8
first orbita	32
first orchard	16
first organi	-23
first orthop	-20
first orvex	-9
first osborne	-48
first ospeda	9
first our	42
first oviedo	-8
first pacheco	17
first padaria	15
first palisa	35
first panade	8
first paper	-11
first parabe	-8
first parisi	-31
first part	-13
first part-t	-20
first partec	-21
first partne	-15
first partner	-14
first passt	-10
first patric	18
first paymen	-15
first peixoto	44
first pell	-31
first pelmar	27
first pelmora	-9
first perdona	-15
first perrine	47
first person	-47
first pflege	14
first physic	-18
first pick	-8
first piero	-13
first pieter	-10
first planner	-9
first plasti	44
first platfo	-21
first plume	8
first pohl	15
first poirier	-16
first polite	12
first porto	12
first poste	43
first postma	23
first pourri	-7
first powered	-50
first praxis	-15
first prefei	14
first presid	-7
first princi	-7
first pritch	-36
first privacy	-11
first priya	-18
first probea	-10
first procha	-8
first produc	-15
first product	-13
first produk	-8
first proefd	-12
first prof	-36
first profil	-7
first propos	-11
first prova	-9
first provin	29
first prueba	-10
first public	-18
first puedes	-8
first punto	-73
first quanti	-7
first quelle	8
first quelles	-17
first quill	29
first quinbr	67
first quinda	16
first quinno	-8
first quinquo	13
first quinta	14
first quinte	-10
first radiol	-9
first randst	105
first raum	-71
first receiv	-25
first recepc	-21
first rechts	-10
first recrui	-10
first recrut	-8
first red	-21
first rede	-42
first redfern	-28
first ref	-45
first refere	-9
first region	18
first reimers	29
first req	-25
first resear	-35
first reside	90
first respon	-27
first result	-11
first retail	-11
first revenue	-8
first rh	-49
first ria	-9
first rinaldi	-38
first rodrigo	-11
first rosa	-32
first rostock	-11
first roston	-18
first rousset	-31
first rr	-10
first rua	-44
first ruben	10
first ruckme	-14
first rugiada	7
first sabine	-23
first saint	-29
first saint-	-7
first sainte	-22
first sala	-8
first salcedo	-19
first sam	-30
first saude	-55
first schedu	-15
first school	-36
first schout	-13
first search	-11
first segret	-28
first segura	-14
first sekret	-8
first selecc	-12
first select	-20
first semente	17
first semilla	13
first sergio	9
first server	-8
first servic	21
first seu	-32
first siebert	-24
first signal	16
first silvia	-8
first simona	-9
first siquei	-10
first sobre	-36
first social	-9
first softwa	-31
first sollux	27
first solnova	-12
first soltis	41
first soluti	-19
first sommer	67
first soriano	-40
first sorry	-12
first speiche	10
first spital	-36
first sr	-8
first st	96
first stad	10
first stadt	54
first stadtr	15
first stadtw	29
first staff	-11
first start	18
first state	-10
first stelle	-9
first sticht	-46
first stiftu	-30
first stora	28
first stotek	-35
first strass	61
first strutt	27
first studio	71
first succes	-25
first suerte	-10
first superm	10
first supply	-9
first surfca	38
first sutcli	-14
first talent	44
first tanaka	10
first tax	-61
first team	-20
first teatro	13
first tech	-26
first tecnica	-23
first tecnico	-15
first telefo	-19
first tempor	-22
first termin	-13
first tessit	21
first testa	10
first thacke	-9
first the	122
first theatre	20
first tiedem	18
first tienda	28
first tischl	17
first tobias	-15
first trabal	-41
first trager	-14
first trama	-9
first transp	30
first tratto	21
first trebria	39
first tres	18
first trust	-8
first tuiuiu	15
first two	19
first type	-9
first ufficio	57
first ugarte	12
first ulnova	-32
first ulven	17
first union	16
first univer	70
first unsubs	-21
first unterl	-14
first untern	-38
first updated	-45
first ux	-24
first valdes	-22
first valeria	31
first valeu	-8
first valmera	-39
first valmont	-29
first van	-32
first vasco	-9
first verhoe	22
first vermeu	-26
first vermont	8
first vermora	19
first verpac	-45
first versen	-11
first versic	-10
first viel	-32
first villa	15
first vogler	30
first volta	-81
first vorste	-11
first vuurto	50
first wareho	-17
first warmly	-23
first wat	-14
first water	-29
first waterl	32
first weitere	-14
first wendy	12
first wenven	25
first werk	-17
first west	-10
first wieland	42
first windkr	25
first winslow	-38
first woche	-29
first wochen	-11
first woonst	47
first wouters	-33
first yannick	19
first zahnar	17
first zansico	-11
first zantis	-24
first zanton	26
first zeit	-20
first zieken	17
first zimt	49
first zodra	-15
first zur	-31
first ¿habla	-14
fit best	144
fit half	52
fit half agency	14
fit half person	27
fit half relay	-12
fit half robot	39
fit less	21
fit little	-47
fit little agency	29
fit little desk	-48
fit little person	-13
fit little relay	16
fit nearly	70
fit nearly desk	-34
fit nearly owner	17
fit nearly relay	53
fit nearly robot	19
fit none	-80
fit none agency	83
fit none desk	-13
fit none person	-38
fit none relay	-31
fit other person	18
fit other relay	-30
fit other robot	20
fit whole	89
fit whole agency	-12
fit whole desk	34
fit whole person	71
fit whole robot	-14
in body	-15
in body agency	61
in body board	32
in body desk	-44
in body person	41
in body private	-21
in body relay	-26
in display	20
in display agency	35
in display board	45
in display desk	34
in display owner	-9
in display person	-90
in display private	-128
in display relay	89
in display robot	79
in event	-8
in event person	-50
in location	-13
in location person	-9
in organizer	-27
in organizer agency	10
in organizer desk	10
in organizer person	-37
in quoted	-19
in quoted agency	12
in quoted person	-19
in signature	38
in signature agency	20
in signature board	20
in signature desk	-33
in signature person	-83
in signature private	27
in signature relay	68
in signature robot	41
in subject	58
in subject agency	-65
in subject board	-17
in subject owner	-8
in subject person	53
in subject private	-16
in subject relay	8
in subject robot	42
inner &	82
inner +	124
inner -	-79
inner 2026	-8
inner 9	46
inner @	-8
inner a	41
inner ada	-17
inner ag	-8
inner an	-9
inner analis	-8
inner analyst	-22
inner and	-61
inner appunt	-13
inner ashdown	-30
inner associ	-17
inner at	-33
inner auf	-10
inner ayunta	-53
inner barreto	31
inner bij	-9
inner bio	-33
inner bouwbe	-8
inner brandt	30
inner brothe	23
inner busine	-15
inner by	-33
inner camargo	19
inner candid	-15
inner cantine	-48
inner casa	-9
inner chez	16
inner comerc	-8
inner commun	47
inner con	-81
inner concur	-24
inner consul	-32
inner copper	16
inner county	22
inner credit	14
inner das	-16
inner data	-10
inner de	53
inner del	87
inner den	-21
inner dental	29
inner der	-124
inner des	-24
inner develo	-9
inner di	-22
inner die	-65
inner dr	88
inner du	64
inner dutta	-22
inner e	67
inner early	-11
inner eckert	15
inner el	-14
inner en	-35
inner engine	-24
inner est	-21
inner etudes	-9
inner execut	33
inner fabbri	22
inner federa	-28
inner financ	10
inner foi	-16
inner fur	-58
inner gerente	-23
inner group	-47
inner groupe	-22
inner grupo	-51
inner gruppe	-9
inner hat	-26
inner haus	-27
inner hendri	14
inner het	-24
inner holding	-25
inner hospit	21
inner housing	56
inner il	18
inner im	-62
inner in	-91
inner jardins	43
inner kessel	16
inner kita	-14
inner la	25
inner lacroix	8
inner legale	48
inner logist	29
inner maes	-8
inner manage	11
inner manager	-28
inner marine	-9
inner matteo	-9
inner medical	39
inner met	-9
inner munici	86
inner museum	16
inner nhs	37
inner of	35
inner on	-12
inner para	-26
inner partner	-44
inner passo	25
inner people	-8
inner per	-23
inner positi	-12
inner presid	-10
inner proces	-18
inner product	-8
inner raum	-17
inner recrui	34
inner red	10
inner rede	-14
inner redfern	12
inner region	54
inner resour	13
inner ridge	22
inner san	47
inner selezi	-16
inner servic	-18
inner settore	-11
inner shared	-33
inner societe	-21
inner softwa	-8
inner solar	16
inner st	-29
inner stadt	-24
inner street	31
inner studio	-11
inner superi	17
inner superv	-8
inner sur	-18
inner talent	-17
inner team	-13
inner thacke	-22
inner the	-10
inner tu	-12
inner tua	-13
inner und	-12
inner untern	-19
inner ux	-8
inner vale	20
inner van	-41
inner vendita	-11
inner veteri	31
inner via	-29
inner villa	-32
inner von	-78
inner wieland	31
inner winslow	-24
inner with	-11
inner wurde	-21
inner y	15
inner you	-8
inner your	-10
inner zum	-36
inner zur	-8
inner |	-18
inner ·	-16
is acronym	-24
is agency	-45
is all house	-204
is all small	-99
is all strange	-11
is all writer	-132
is and	84
is bare	-31
is camel	26
is city	-50
is city first	37
is city last	-49
is company	163
is department first	-115
is department last	45
is digit	73
is dressed	-232
is first name	-182
is first names	15
is head	35
is house	82
is house first	124
is house last	13
is legal form	42
is lower	153
is lower first	94
is lower last	-208
is of a platform	-55
is owner	-86
is person	29
is platform	46
is shouted	15
is small first	-33
is small last	-38
is strange	-141
is strange first	-68
is strange last	-69
is street	-68
is the domain of board	-42
is the domain of desk	-26
is the domain of person	-50
is the domain of relay	-51
is the domain of robot	-54
is title	-112
is writer	-55
language de	-31
language en	24
language es	37
language it	31
language nl	-25
last 10	-8
last 12	44
last 5	93
last 7	160
last 9	-14
last ?	-27
last academy	10
last acquis	-12
last ada	-37
last admini	11
last advies	35
last advoca	19
last affairs	10
last ag	-15
last alta	50
last analyst	-40
last analyt	18
last apply	-8
last archit	69
last arequi	10
last armazem	-19
last ashdown	-30
last asocia	-121
last assist	-41
last associ	-140
last aubert	-10
last auditor	-11
last aurora	8
last auswah	-29
last b	-45
last b.v	-37
last bakels	24
last bank	47
last bell	-14
last bewerb	-17
last bio	23
last biology	-18
last boa	55
last boise	10
last bouw	-55
last brandao	19
last brandt	-24
last brasil	-15
last bremen	-29
last brothe	23
last bussola	46
last cactus	20
last caixa	-13
last callow	-11
last camargo	14
last candid	-16
last caniza	-56
last capital	9
last care	11
last careers	-18
last carlier	-16
last caruso	14
last casa	41
last castel	-10
last center	-39
last centre	-49
last chemis	-11
last cilieg	50
last cliente	-9
last cloud	-17
last co	-54
last college	18
last cometa	40
last conseil	-100
last consul	-96
last consult	-26
last contab	-11
last copper	16
last cordia	-39
last council	57
last county	20
last crane	-43
last de	-18
last dekker	40
last delmas	-47
last dental	-8
last depart	32
last design	-24
last develo	-9
last direct	-10
last distri	20
last donner	-31
last dr	-45
last ebro	30
last eckert	27
last educat	-9
last einkauf	-19
last elemen	-57
last empleo	-11
last ende	-32
last energi	12
last energia	65
last energy	50
last engine	-57
last enviada	-16
last erfolg	-29
last escude	14
last est	21
last ett	27
last example	-31
last execut	40
last fabre	48
last faro	46
last federa	-15
last ferran	61
last ferrand	-14
last filhos	20
last fils	57
last financ	-14
last fontana	-12
last foods	-20
last freight	67
last garden	-31
last geodas	-34
last geogra	-32
last geolog	-16
last gera	29
last gespra	-9
last ggmbh	-33
last giraso	23
last girass	13
last gmbh	64
last goes	28
last groep	-92
last group	-137
last groupe	-41
last gruppe	-15
last gruse	-25
last grusse	-11
last gupy	-11
last haddad	-8
last hagen	55
last harbor	33
last hasselt	-17
last hendri	17
last herman	31
last holding	-28
last home	-54
last hospit	68
last hotel	-36
last hotels	-66
last house	-45
last housing	-9
last hr	25
last humano	-8
last i	-11
last ii	-20
last iii	-15
last indeed	-13
last insura	10
last intere	-8
last interim	-26
last intern	-12
last ipe	-14
last jobs	-29
last kassel	12
last kessel	35
last kg	18
last kim	-17
last kitchen	50
last kompas	66
last kowalke	-12
last kranich	22
last kruimel	10
last lab	80
last labs	92
last lacroix	8
last lane	-65
last lanter	29
last lavora	-25
last lavoro	-52
last lead	-32
last leblond	-19
last lecco	28
last leeds	-8
last lindgr	-16
last linz	-17
last llp	29
last logist	10
last loja	-26
last lowe	-59
last ltd	58
last lugo	8
last lund	-9
last maes	22
last mar	15
last marcha	28
last marea	21
last market	-8
last markt	15
last martin	14
last mate	-16
last mathem	-9
last matos	-26
last medical	-15
last medizi	-9
last merlin	33
last metall	17
last metz	11
last mittwo	-30
last modena	-91
last moinho	35
last montes	23
last moreno	-19
last moretti	-17
last mwangi	13
last nachri	-17
last no	-12
last noiset	49
last nord	27
last norte	49
last nuvola	22
last ocean	14
last ooster	25
last operat	-21
last organi	-14
last osborne	-18
last page	26
last palma	33
last papill	49
last partie	-16
last partne	-131
last partner	132
last peixoto	22
last people	-11
last person	8
last pessoas	-23
last pharma	-54
last planner	-9
last plata	9
last pleno	-31
last plus	150
last poirier	-28
last price	54
last pritch	8
last quill	36
last r	-8
last rail	8
last rao	-20
last rechts	16
last recrui	-23
last recrut	15
last reimers	21
last resear	-17
last retail	20
last rh	-57
last riesgos	-8
last rio	15
last riva	-9
last robledo	39
last roofing	11
last roth	-24
last rrhh	10
last s.p.a	8
last s.r.l	27
last saint-	42
last sainte	44
last sales	-16
last sante	31
last saude	43
last schedu	-11
last school	44
last schools	16
last schrei	-24
last se	-49
last search	125
last secret	-10
last segret	-32
last selecc	30
last select	-8
last seleti	-20
last selezi	-40
last semente	17
last senior	-67
last serena	28
last serra	-16
last servic	-79
last service	13
last siebert	12
last simona	8
last softwa	-53
last sohne	60
last sol	90
last solar	19
last soleil	42
last solnova	12
last sommer	13
last sons	-8
last specia	-19
last speiche	16
last stadt	-28
last staff	-12
last staffi	-54
last statis	-8
last stelle	-8
last steuer	14
last stiftu	-36
last street	-17
last studio	40
last success	-19
last sud	26
last sul	63
last summit	22
last sur	20
last sutcli	20
last talent	60
last team	-21
last tech	48
last techni	-64
last technik	47
last telefo	-13
last tessier	11
last tessile	-12
last thacke	-19
last tiefbau	-18
last tilleu	27
last trabal	-30
last transp	50
last trier	9
last trust	52
last type	-28
last ugarte	12
last uitzen	34
last uitzend	-66
last uk	76
last ulm	39
last ulven	-21
last univer	32
last v	25
last vale	38
last valle	-8
last valmera	83
last vega	64
last verde	24
last verfah	-9
last verhoe	-18
last vermeu	-17
last versch	-21
last versic	29
last villa	19
last viseu	9
last vogt	-8
last weidner	13
last werk	-57
last whitlo	-27
last wieland	-18
last wiersma	-91
last woche	-10
last writer	-13
last zeit	-18
last zimt	11
last zonen	35
last zwolle	-29
last 🚀	-12
letters 0	-45
letters 1	-109
letters 2	-36
letters 3	-20
letters 5	46
letters 6	49
letters 7	48
letters 8	71
letters 9	47
line 0 of signature	-54
line 1 of signature	-31
line 2 of signature	78
line 3 of signature	-67
line 4 of signature	38
line 5 of signature	16
line of body	52
line of display	-93
line of organizer	-35
line of signature	-11
line of subject	-169
longer as often	-27
longer rarer	22
looks like a house	73
looks like a house agency fit	-26
looks like a house agency strange	31
looks like a house board	92
looks like a house desk	-44
looks like a house person	-18
looks like a house private	-14
looks like a house relay	53
looks like a long name	58
looks like a long name agency	-24
looks like a long name agency fit	-41
looks like a long name agency strange	17
looks like a long name board	50
looks like a long name relay	18
looks like a name	-26
looks like a name agency	45
looks like a name agency fit	75
looks like a name agency strange	-30
looks like a name board	36
looks like a name desk	14
looks like a name person	-40
looks like a name private	-48
looks like a name relay	39
looks like a name robot	-31
more (	-36
more )	-86
more <	-132
more >	-32
never alone	75
no label	-37
no longer	84
none	-47
none ack	69
none cancellation	39
none de	31
none en	-24
none es	-37
none invite	-12
none it	-31
none nl	25
none offer	-75
none rejection	-73
none reply	53
none reschedule	-42
none unruled	247
not told	-88
nowhere	-31
part of told	-107
parts 0	-31
parts 1	49
parts 2	75
parts 3	-19
parts 4	-27
piece of display	68
piece of display agency	-96
piece of display board	15
piece of display desk	70
piece of display person	24
piece of display relay	-8
piece of display robot	-23
piece of event person	-42
piece of location	-12
piece of organizer	-33
piece of organizer person	-32
piece of signature	147
piece of signature agency	-78
piece of signature board	-10
piece of signature desk	40
piece of signature person	29
piece of signature private	106
piece of signature relay	-108
piece of signature robot	91
piece of subject	65
piece of subject agency	-38
piece of subject desk	47
piece of subject person	9
piece of subject private	-89
piece of subject relay	48
piece of subject robot	43
places 0	-31
places 1	-45
places 3	98
places some	29
q< :	-16
q< job	21
q< the	-13
q< to	-9
q< to :	-9
q< ¶	-18
q<| (	-15
q<| :	-19
q<| ?	14
q<| at	27
q<| ¶	-13
q>0 )	-12
q>0 .	28
q>0 :	-8
q>0 ¶	-17
q>1 subject	-9
s< !	-8
s< )	17
s< ) -	51
s< ,	-42
s< /	-27
s< :	18
s< a	-16
s< about	-21
s< admini	15
s< analis	-21
s< analis de	-18
s< analyst ,	-10
s< applic	-40
s< applic -	-11
s< applic :	-8
s< applic to	-9
s< applyi to	13
s< assist	-30
s< assist ,	-26
s< associ	-13
s< bank	14
s< bei	52
s< bei der	31
s< bewerb	-12
s< bewerb bei	9
s< bij	-20
s< bij de	-21
s< bright	-15
s< busine	15
s< cancel	16
s< candid	98
s< candid a	10
s< candid chez	49
s< candid in	38
s< chat	-19
s< chat with	-18
s< city	-9
s< colloq	12
s< com a	15
s< confer	12
s< confir :	-23
s< contra	8
s< cook	-8
s< custom	11
s< d	-21
s< de	24
s< dein	14
s< deine	21
s< der	33
s< details	-9
s< di	10
s< direct	-12
s< einem	-33
s< engenh	40
s< engine	-17
s< engine (	-10
s< entret	22
s< entret chez	10
s< entrev	24
s< entrev -	-28
s< entrev con	10
s< entrev en	50
s< evento	-8
s< example	-33
s< example -	-12
s< for	-9
s< gespra	23
s< gesprek	39
s< gesprek bij	48
s< hr	-50
s< ihr	-10
s< ihrer	-31
s< in	-27
s< indeed	-11
s< interv	74
s< interv -	-19
s< interv for	-8
s< interv with	81
s< je	24
s< klant	45
s< klant :	45
s< letter	14
s< manager	-23
s< manager ,	-33
s< market	15
s< medewe	8
s< met	-9
s< mitarb	-16
s< next	19
s< nights	15
s< nurse	-9
s< o	12
s< of	-51
s< oferta	-17
s< offer -	-18
s< para	-54
s< part	-50
s< partner	15
s< physic	-15
s< pm	-10
s< proces	34
s< product	-25
s< propos	-20
s< punto	12
s< punto vendita	17
s< receiv	-28
s< receiv -	-20
s< round	15
s< schedu	26
s< scient	-52
s< seleti	35
s< senior	-18
s< sent	11
s< sent to	11
s< siguie	-21
s< sollic :	-17
s< sollic bij	29
s< status	-18
s< success	16
s< tax	-35
s< te	40
s< tecnica de	-8
s< tecnico	-13
s< tecnico de	-11
s< to	-18
s< tua	11
s< tuo	38
s< update	-13
s< vaga	-22
s< video	-46
s< vorste	34
s< votre	61
s< w	58
s< w /	58
s< was	11
s< with	-8
s< you	9
s< your	53
s< |	-14
s< ¿	-11
s<|	-70
s<| !	-23
s<| (	-32
s<| )	-11
s<| ,	-207
s<| -	-22
s<| /	-11
s<| :	-88
s<| @	17
s<| a	-31
s<| als	-9
s<| analyst	-12
s<| at	18
s<| avec	11
s<| bei	64
s<| bewerb	-17
s<| bij	147
s<| candid	-16
s<| chez	96
s<| con	26
s<| da	-42
s<| de	-30
s<| do	-8
s<| einem	-28
s<| en	68
s<| entret	55
s<| entrev	12
s<| for	-19
s<| from	28
s<| im	-30
s<| met	32
s<| mit	20
s<| na	17
s<| of	-8
s<| presso	17
s<| the	-52
s<| to	19
s<| vaga	-16
s<| van	-9
s<| vendita	17
s<| vorste	-12
s<| with	73
s<| x	23
s<| your	8
s<| zu	42
s<| |	-46
s<| ¿	-11
s>0 !	-19
s>0 (	-68
s>0 )	-25
s>0 ,	-11
s>0 -	44
s>0 .	-20
s>0 /	-10
s>0 :	11
s>0 ?	-28
s>0 @	18
s>0 ag	12
s>0 am	51
s>0 applic	40
s>0 colloq	-8
s>0 de	-31
s>0 e	12
s>0 from	-25
s>0 in	-8
s>0 interv	22
s>0 is	12
s>0 manager	-28
s>0 morgen	23
s>0 offer	-18
s>0 role	-34
s>0 trust	-22
s>0 tu	-14
s>0 updated	23
s>0 viewed	9
s>0 x	31
s>0 |	68
s>1 !	-12
s>1 (	-11
s>1 ,	-17
s>1 -	-28
s>1 ada	15
s>1 analis	15
s>1 availa	12
s>1 band	11
s>1 candid	32
s>1 confir	70
s>1 de	-8
s>1 dienst	11
s>1 direct	23
s>1 el	11
s>1 entret	-11
s>1 entrev	-41
s>1 friday	-18
s>1 il	-13
s>1 infras	-8
s>1 ingeni	9
s>1 interv	49
s>1 intro	-11
s>1 invita	-27
s>1 je	45
s>1 monday	29
s>1 on	-9
s>1 ontwik	12
s>1 orthop	-12
s>1 part	20
s>1 product	13
s>1 ref.	-32
s>1 respon	-13
s>1 schedu	-19
s>1 staff	18
s>1 te	18
s>1 thu	-16
s>1 to	-12
s>1 update	46
s>1 verstu	18
s>1 with	15
s>1 you	14
s>1 your	-8
s>|	44
shorter oftener	19
sometimes alone	43
told	237
vote after	24
vote after agency	-53
vote after is another	-50
vote after is another agency	-10
vote after is another fit agency	-41
vote after is another fit desk	20
vote after is another fit person	-52
vote after is another fit robot	-18
vote after most	25
vote agency	-15
vote agency agency	48
vote agency amount	-15
vote agency most	-15
vote begins ruled	19
vote beside ruled	-34
vote client agency	34
vote client amount	-18
vote client is another	26
vote client is another agency	-42
vote client is another fit agency	-30
vote client is another fit person	-42
vote display	20
vote display agency	-13
vote display most	21
vote ends ruled	-30
vote footer	9
vote footer most	9
vote formed	37
vote formed agency	-42
vote formed amount	11
vote formed most	37
vote headed	16
vote headed amount	11
vote headed most	16
vote history	37
vote history amount	19
vote history most	37
vote holds ruled	56
vote in ruled	-26
vote inside ruled	-15
vote label	-11
vote label agency	22
vote label most	-11
vote led	30
vote led agency	28
vote led is another	-41
vote led is another agency	-33
vote led is another fit agency	-12
vote led is another fit desk	-81
vote led is another fit person	21
vote led is another fit robot	-35
vote led most	-14
vote listed	-11
vote listed is another	-21
vote listed most	-11
vote named	48
vote named agency	-32
vote named amount	83
vote none	-70
vote own	58
vote own amount	-78
vote rule	31
vote rule agency	-25
vote rule amount	31
vote rule board	-22
vote rule desk	11
vote rule most	31
vote rule owner	9
vote rule person	-9
vote rule relay	52
vote rule robot	-14
vote ruled begins it	50
vote ruled ends it	-17
vote ruled inside it	24
vote signed	-19
vote signed agency	-34
vote signed amount	-36
vote small	25
vote small amount	13
vote small most	25
vote spelled	-19
vote spelled agency	50
vote spelled amount	-21
vote spelled most	-19
vote subject	8
vote subject agency	-9
vote subject amount	25
vote subject most	10
vote tenant	17
vote tenant agency	32
vote tenant amount	14
vote tenant is another	12
vote tenant is another agency	-9
vote tenant most	17
words 1	-74
words 2	23
words 3	25
words 4	46
words 5	-28
words 6	55
"""
