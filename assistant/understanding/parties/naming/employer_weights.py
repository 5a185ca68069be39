"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	-24
< ! a	52
< ! ¶	-22
< "	41
< &	27
< '	50
< (	-15
< )	-16
< ) .	-19
< ) chez	41
< *	66
< ,	27
< , de	107
< , die	46
< , do	-19
< , ein	-18
< , einem	-26
< , la	-48
< , le	15
< , les	38
< , na	-61
< , soy	-25
< , the	-23
< , van	30
< -	-30
< - ¶	-32
< .	-29
< 00	-44
< 00.	-23
< 1	-29
< 10h30	15
< 15	-15
< 15h	-17
< 15pm	31
< 2	-19
< 2026.	24
< 3	-38
< 3 ,	-18
< 30	-29
< 45	-22
< 7	-26
< 8h	-16
< :	-15
< : a	29
< : die	-31
< : ¶	-19
< >	-24
< ?	-101
< a la	34
< a.	-27
< aan	-29
< about	-43
< about the	-30
< accept	18
< acquis	55
< ada	135
< ada !	-51
< ada ,	71
< addetta	50
< adeyemi	17
< admini	20
< adresse	49
< adresse :	61
< agency	31
< ahora	-53
< al	-30
< all	42
< almacen	62
< als	90
< am	-40
< analis	-70
< analis de	-20
< analyst at	22
< anbiet	-23
< and	-57
< and the	-27
< angaben	43
< angebot	28
< appena	26
< applic for	-48
< aqui	-44
< aqui na	-27
< arbeit	99
< arbeit :	81
< are	-16
< arrang	52
< arriva	-15
< art	-16
< as	-30
< aspira	70
< assist	-18
< assist ,	-17
< assist ¶	15
< associ	-37
< at	-37
< at our	-16
< at the	19
< attest	-25
< au	38
< auf	-24
< aus	-30
< aus der	-19
< aver	77
< azienda	-41
< backend	66
< been	17
< behalf	50
< behalf of	37
< bei	37
< bei der	59
< beim	-40
< bermejo	23
< betrieb	19
< bewerb als	-17
< bien	18
< bij	43
< bij het	36
< bitte	-45
< bon	34
< booked	41
< breve	16
< buenas	39
< buongi	30
< buyer	15
< by	17
< c'est	99
< call	21
< call.	17
< cancel	-19
< candid	-17
< candid a	-19
< caniza	-27
< care	-24
< cargo	-36
< cargo de	-26
< casa	-17
< central	46
< cerchi	47
< certif	-35
< che	19
< check	64
< chez	18
< clerk	66
< client	88
< client (	81
< client ,	30
< cliente	52
< cliente ,	75
< close	-20
< colloq con	22
< com a	45
< come	-21
< comerc	21
< commun	18
< company	61
< compras	27
< con	-67
< confer	23
< confir	30
< consul	22
< contab ¶	-18
< contar	21
< conto	56
< contra	24
< conver	-77
< convoc	-15
< convoc de	-21
< corner	-17
< corner of	-16
< crew	18
< cui	47
< d'avoir	26
< d'une	-33
< da	-30
< dados	-17
< dag	-35
< daher	29
< danke	-38
< das	50
< data	16
< days	29
< de functie	-35
< de rejoin	51
< dear	65
< dein	106
< deine	-19
< del	-73
< del grupo	-31
< del gruppo	-36
< delega	51
< della	106
< den	-16
< dental	16
< depart de	-19
< depart of	27
< der	-38
< desarr	46
< desk	35
< develo	23
< dia	-17
< dia ,	-15
< dich	48
< die	57
< die firma	59
< dimost	45
< dir	-37
< direct	21
< direct ,	-16
< discus	16
< disena	39
< dispon	18
< do grupo	-17
< dokter	42
< domici	38
< donde :	-17
< dott.s	37
< driver	29
< du	-46
< du groupe	-60
< e	-21
< e a	-19
< een	17
< ein	-51
< ein mittel	-18
< einem	-83
< einer	-28
< einer anderen	-17
< eingel	44
< ejecut	-19
< ejecut de	-19
< el	19
< empfan	28
< empleo	-20
< employ	103
< employ :	90
< employ |	27
< empresa	-27
< empresa :	70
< empresa de	-44
< empresa do	-37
< empresa |	15
< en	-44
< encore	96
< endere	-19
< endere :	-17
< engenh	-29
< engine	-47
< engine ,	-33
< enhora	31
< enhora !	31
< entre	-18
< entrep	33
< entret	34
< entret chez	35
< entrev	17
< entrev con	33
< entrev en	17
< entrev na	40
< entrev para	-20
< entsch	-28
< enviad para	36
< equipe	17
< equipo de	66
< es	-17
< especi	-17
< especi em	-17
< espera	-19
< essersi	24
< esserti	20
< esta	-33
< estima	31
< et	-20
< ete	18
< etwas	-16
< explor	-22
< f	61
< f ¶	30
< fabre	-45
< fabre -	-43
< fachbe	25
< fair	-24
< falei	73
< famili	-26
< feedba	74
< feedba from	38
< feira	-30
< fellow	41
< feria	-37
< filial	40
< filiale	-131
< filiale du	-78
< financ	24
< findest	-19
< floor	23
< floor ,	28
< foi	39
< fontana	-15
< for	-50
< for a	-18
< for the	-46
< for you.	41
< for your	19
< foram	36
< formar	83
< frau	-84
< fuhren	-39
< funcao	-32
< funcao de	-27
< functie van	-28
< fur	-28
< fur den	32
< fur die	-26
< general	37
< gerade	25
< gespre	36
< gesprek bij	26
< gestion	47
< geword	-26
< go	41
< goed	35
< google	-16
< great	113
< great news.	54
< greeti	22
< greeti from	24
< groep ¶	-16
< growth	-31
< gruse	33
< guarda	31
< gute	-16
< guten	18
< h.	45
< ha	64
< hast.	23
< hat	92
< he	15
< heard	15
< heb	16
< helaas	77
< helaas heeft	76
< hello	-18
< help	29
< hendri	-36
< here	17
< herr	18
< herste	-39
< herste von	-39
< het	-38
< heute	-24
< hi	-23
< hier	48
< hire	75
< hiring	38
< hiring for	34
< ho	64
< ho sentito	65
< hora	-17
< hugo	-22
< human	38
< i	30
< i'm	-25
< i've	20
< i've had	21
< ich	-23
< ihnen	-33
< ihr	-25
< ihre	-28
< im	22
< in	-17
< in at	65
< in der	37
< in the	-42
< infeli	39
< inform	55
< ingeni	-48
< instru	29
< intere	117
< intere an	33
< intere in	94
< interes	47
< interes en	46
< interi	24
< interv	-18
< interv :	-35
< interv at	18
< interv for	-39
< interv with	68
< intro	31
< ist	-20
< istrut	19
< it's	-21
< j'ai	23
< j'ai eu	24
< je	57
< je bij	25
< jeroen	-19
< jobs	-22
< jobs on	-22
< junior	-53
< kandid	40
< kolleg	63
< l'atte	25
< l'entr	19
< l'inte	80
< la	58
< la convoc	-16
< la dott.s	-18
< la empresa	32
< la oferta	-39
< la societe	60
< le	36
< lead	18
< leider	67
< let	28
< liegt	23
< lieu	-17
< lindqv	36
< local	-17
< local |	-15
< locati	-21
< locatie	-19
< loja	-26
< london	-38
< los	65
< lovely	55
< lugar	-26
< m.	-17
< machine	33
< magazz	25
< manager ,	-41
< manager -	16
< manager at	16
< mandan	35
< marchio	-65
< marchio del	-64
< marcus	-20
< marsh	15
< maschi	-25
< mauvai	67
< me	25
< meet	-39
< meet with	-31
< mein	76
< messag	19
< met	-33
< met |	-22
< mia	16
< mijn	29
< minist	-44
< mio	28
< mit unserem	-22
< mon	16
< mon client	18
< montes	17
< moreno	28
< my client	23
< na	17
< na empresa	28
< nach	-15
< namen	38
< namen der	43
< nation	-17
< net	31
< news	107
< news !	23
< news ,	80
< nieuws	32
< no	73
< noch	-37
< nombre	49
< nome	24
< nosso	64
< nostro	15
< nothing	75
< notici	68
< notre	42
< nouvel	81
< nouvel :	64
< o	-35
< of	-25
< oferta	-28
< office	-29
< om	-20
< on	-32
< on the	30
< onderd	-130
< one	-20
< one.	-46
< ons	17
< openin	26
< opening	-26
< operat	47
< ort |	15
< ottimo	15
< our	-36
< over	58
< p.m.	15
< par	63
< para	-69
< part-t	34
< parte	92
< parte de	54
< partec	-17
< pensado	27
< pensato	76
< per	26
< per "	29
< persona	56
< phone	20
< physic	-15
< plaats	-45
< plaats :	-45
< place	-74
< place :	-16
< place on	-33
< please	-57
< pleno	26
< pleno na	27
< pm	-18
< pohl	17
< pole	-24
< portal	-63
< portez	26
< portez a	25
< positi at	17
< positi of	-22
< positi with	-39
< posizi	-48
< posizi di	-34
< post	-26
< post of	-24
< postdo	-28
< poste	-62
< poste d'	-24
< poste de	-23
< posto	-19
< postul	-27
< postule	24
< postule chez	27
< pour	16
< pra	-24
< practi	56
< presen	-22
< presid	-21
< presso	16
< presso l'	31
< progra	-54
< prossi	33
< proxima	66
< puesto	-22
< qa	18
< que	-19
< querer	26
< quinte	-36
< recrui	100
< recrui ,	49
< recrui von	36
< recrut	62
< recrut da	15
< recrut de	23
< recrut ¶	-27
< refere	-17
< refere de	-21
< regards	-15
< reicht	-26
< reposi	-33
< resear	-26
< resour	21
< respon	38
< respon de	60
< ressou	22
< retenu	26
< retour	33
< rodrigo	26
< role at	16
< room	-67
< round	-15
< ruckme	23
< rue	-19
< run	17
< ruolo	-33
< ruolo di	-29
< sachbe	42
< saluto	-18
< sao	52
< schout	-15
< schrei	47
< scient	-17
< se	-18
< search	-33
< sede de	-38
< see	-19
< sein	25
< sein de	19
< selezi	30
< senior	-30
< sent	-44
< sent to	16
< serra	-42
< servic	-20
< service	45
< set	32
< settim	27
< shortl	66
< shown	22
< shown in	24
< si	22
< sich	24
< sie	-50
< siege	16
< sistem	16
< sitio	-26
< societe	-16
< softwa	17
< sollic	-20
< solo	-15
< sono	17
< sou	-46
< specia	57
< stage	22
< staple	37
< statio	-30
< stelle	-22
< stelle als	-28
< still	-31
< sua	-24
< submit	15
< superv	20
< survey	22
< talent	48
< talento	57
< tax	-23
< te	-24
< teacher	-38
< team at	19
< team von	-48
< teamle	31
< tecnol	-42
< ter	36
< the	-49
< this	48
< thought	51
< thought of	52
< time	-26
< title	-38
< to	-79
< to join	17
< to the	-23
< tobias	36
< top	45
< toute	34
< trabal	19
< trabal na	24
< tua	-34
< two	-34
< uber	-28
< uber die	-19
< uhr	-32
< uhr.	36
< una	-40
< und	-52
< und der	-15
< uns	-23
< uns ,	17
< unserem	88
< unseren	51
< untern	-55
< untern der	-81
< update	38
< us	-37
< us at	-15
< vacanc	33
< vacancy	-37
< vacatu	-15
< vaga	-66
< vaga de	-45
< van	-45
< van de	-71
< venerd	80
< venue	-40
< venue :	-36
< vers	16
< verwac	16
< verwac bij	16
< video	34
< virtual	39
< von	35
< von der	70
< voor	-41
< vorste	26
< vos	-28
< votre	22
< vous	15
< waar	-24
< warm	15
< week	-30
< weiter	-37
< went	56
< werkvo	16
< werving	19
< what	-17
< where	-28
< where |	-24
< who	-17
< who :	-15
< wir	-21
< wir bei	49
< with	20
< with the	88
< word	26
< yet	71
< you	35
< you for	-31
< you with	40
< you'll meet	-15
< zeugni	-23
< zum	15
< |	-37
< ¡	23
< ¶	76
< ¶ *	-69
< ¶ -	-17
< ¶ [	-16
< ¶ a	130
< ¶ bei	42
< ¶ das	44
< ¶ der	-28
< ¶ el	19
< ¶ im	-29
< ¶ l'equi	74
< ¶ la	61
< ¶ le	20
< ¶ mein	-43
< ¶ namens	43
< ¶ o	65
< ¶ purtro	16
< ¶ the	61
< ¶ ufficio	-30
< ¶ van	48
< ¶ ¡	-18
< ¶ ¶	-43
< ¶ •	-24
< »	74
< „	21
<| !	-53
<| "	20
<| &	-26
<| (	18
<| *	32
<| ,	37
<| -	-39
<| .	-23
<| /	17
<| :	51
<| ?	-84
<| @	41
<| [	-17
<| a	140
<| admini	39
<| al	48
<| all'	25
<| alles	-18
<| als	-77
<| an	18
<| anderen	-18
<| associ	49
<| at	175
<| au	29
<| auf	-21
<| auftra	45
<| avec	16
<| bei	239
<| beim	93
<| bij	283
<| by	-30
<| centra	-26
<| che	26
<| chez	242
<| client	95
<| cliente	68
<| come	-15
<| como	-17
<| comple	-18
<| conser	-23
<| convoc	-16
<| d'	-26
<| da	146
<| das	18
<| de	25
<| deine	-32
<| del	-93
<| della	25
<| den	-26
<| der	54
<| die	52
<| direct	46
<| do	16
<| dott.s	-20
<| dr.	-18
<| ein	-31
<| einem	-29
<| einer	-21
<| el	50
<| em	-28
<| empresa	72
<| en	128
<| et	-27
<| eu	23
<| firma	169
<| frau	-19
<| from	157
<| functie	-35
<| gemeen	-28
<| groupe	-62
<| grupo	-78
<| gruppo	-32
<| had	21
<| heeft	76
<| herr	-20
<| het	36
<| hr	31
<| in	42
<| ins	-22
<| inscri	44
<| join	17
<| know	28
<| kunde	80
<| l'entr	41
<| l'equi	105
<| l'ing.	-22
<| la	100
<| labora	43
<| le	34
<| llamado	40
<| mainte	-24
<| meet	-15
<| mein	-45
<| met	-18
<| mir	40
<| mittel	-18
<| na	119
<| nachst	-19
<| nachste	-17
<| namens	44
<| news.	54
<| no	71
<| o	64
<| oferta	-39
<| on	-95
<| op	-42
<| opdrac	56
<| our	-61
<| panifi	-26
<| par	16
<| para	-37
<| pela	47
<| pelo	52
<| per	53
<| portal.	16
<| pour	41
<| presso	117
<| progra	-36
<| purtro	16
<| que	19
<| recrut	29
<| rejoin	51
<| sede	15
<| sehen.	-22
<| sentito	65
<| sich	39
<| societe	52
<| soy	-25
<| studio	29
<| sur	-17
<| the	-64
<| through	47
<| to	48
<| uber	32
<| ufficio	-31
<| und	-21
<| unser	-16
<| unserem	-45
<| unseren	-15
<| use	30
<| vacatu	-15
<| vaga	-18
<| van	92
<| versch	-18
<| vom	63
<| von	108
<| with	108
<| y	-26
<| you.	30
<| zum	-19
<| |	-23
<| ¡	-49
<| ¶	41
<| ·	15
<| ¿	-22
<| •	-25
>0 !	75
>0 "	31
>0 #	-43
>0 &	-35
>0 (	-25
>0 )	28
>0 *	93
>0 +	59
>0 .	57
>0 2027	-15
>0 2027.	39
>0 26	-20
>0 7	-17
>0 :	-31
>0 ;	-24
>0 ?	-64
>0 a	60
>0 abbiamo	31
>0 absage	-20
>0 acaba	16
>0 adorou	42
>0 ag	18
>0 agrade	37
>0 aimera	16
>0 ainda	33
>0 als	19
>0 am	-16
>0 an.	23
>0 anbiet	19
>0 ancora	28
>0 apprec	41
>0 are	26
>0 as	45
>0 asked	42
>0 at	-35
>0 aus	-45
>0 backend	25
>0 bei	-23
>0 belde	40
>0 berufl	25
>0 bittet	48
>0 brauch	24
>0 came	83
>0 can	72
>0 candid	-19
>0 careers	42
>0 center	-15
>0 com	-15
>0 comme	53
>0 company	-49
>0 confir	25
>0 da	31
>0 dat	-49
>0 de	-42
>0 del	-88
>0 des	-19
>0 descul	-17
>0 di	112
>0 do	-30
>0 du	-26
>0 e	29
>0 een	-21
>0 eingeg	-36
>0 eingel	19
>0 el	-34
>0 em	15
>0 en	17
>0 energie	28
>0 erwart	21
>0 escolh	26
>0 est	36
>0 esta	-43
>0 findet	37
>0 first	61
>0 foi	33
>0 for	97
>0 freue	17
>0 fur	63
>0 gespro	36
>0 gibt	37
>0 gostou	49
>0 gradua	-19
>0 group	-20
>0 ha	173
>0 haben	95
>0 has	79
>0 hat	119
>0 have	74
>0 haven't	27
>0 health	88
>0 hebt	19
>0 heeft	90
>0 hemos	39
>0 heute	38
>0 hilft	-22
>0 hoor	45
>0 i	20
>0 in	84
>0 intere	62
>0 is	48
>0 ist	60
>0 it	-25
>0 je	22
>0 job	-19
>0 kassel	24
>0 la	32
>0 lab	23
>0 ladt	42
>0 lauft	37
>0 librar	17
>0 liked	77
>0 maakt	18
>0 makes	22
>0 manager	-18
>0 meet	29
>0 mi	30
>0 mit	-36
>0 mochte	25
>0 muito	-17
>0 n'a	47
>0 na	-36
>0 nach	-15
>0 ne	15
>0 noch	-29
>0 nog	27
>0 non	26
>0 nu	-22
>0 nurse	17
>0 o	-32
>0 of	-37
>0 on	16
>0 op	-23
>0 para	58
>0 partner	-16
>0 passou	49
>0 per	37
>0 person	-25
>0 placem	-16
>0 positi	-67
>0 pour	39
>0 progra	-20
>0 propon	29
>0 put	-48
>0 que	-33
>0 quer	59
>0 quiere	84
>0 recrut	-54
>0 region	59
>0 resour	-22
>0 role	-22
>0 role.	-42
>0 schedu	15
>0 se	88
>0 selecc	-19
>0 selezi	-45
>0 sent	-18
>0 sie	-22
>0 sieht	-27
>0 sind	-38
>0 sistem	-23
>0 softwa	20
>0 souhai	61
>0 stehen	-25
>0 steht	19
>0 store	64
>0 sua	-18
>0 suche	-22
>0 suchen	40
>0 te	108
>0 thanks	-18
>0 that	47
>0 the	-38
>0 this	28
>0 ti	35
>0 tiene	16
>0 to	-42
>0 und	-50
>0 unterh	30
>0 va	15
>0 versic	-22
>0 vient	93
>0 von	-22
>0 voor	69
>0 vorges	39
>0 vorreb	20
>0 vous	42
>0 want	61
>0 wants	22
>0 war	50
>0 waren	-30
>0 wil	52
>0 wilde	19
>0 with	-16
>0 would	78
>0 wurde	37
>0 yet	20
>0 you	28
>0 zu	-59
>0 zu.	-28
>0 zum	19
>0 |	-142
>0 ¶	29
>0 ·	138
>0 “	18
>1 !	-41
>1 #	62
>1 &	-20
>1 '	-17
>1 (	-25
>1 *	-55
>1 ,	-102
>1 -	-19
>1 .	-49
>1 /	-18
>1 10	-23
>1 12	-15
>1 14	-35
>1 2.	36
>1 20	-21
>1 2026	-25
>1 2026-1	29
>1 22	-56
>1 26	37
>1 3e	-21
>1 3rd	21
>1 6	65
>1 :	21
>1 ?	-23
>1 a	20
>1 abbiamo	114
>1 abgesc	43
>1 ada	-33
>1 agora	16
>1 am	49
>1 analyst	16
>1 anbiet	-15
>1 ancona	29
>1 announ	24
>1 applied	19
>1 are	-37
>1 arrang	-47
>1 as	39
>1 asked	18
>1 aspetta	22
>1 assess	24
>1 associ	65
>1 at	-18
>1 attend	56
>1 auxili	49
>1 av.	-19
>1 back	76
>1 besetz	-35
>1 beworb	20
>1 bitte	-33
>1 candid	-30
>1 chegou	-18
>1 ci	19
>1 city	-61
>1 come	31
>1 con	26
>1 conoce	17
>1 convoc	-41
>1 dann	-31
>1 decidi	-65
>1 deine	18
>1 den	73
>1 der	-51
>1 deshalb	-26
>1 dich	49
>1 die	85
>1 dinsdag	-63
>1 dir	-25
>1 direct	-38
>1 dni	-46
>1 do	35
>1 donne	15
>1 donner	28
>1 du	-25
>1 e	-100
>1 een	52
>1 ein	-23
>1 eine	50
>1 einem	52
>1 einer	18
>1 elegido	21
>1 eles	15
>1 empresa	140
>1 en	41
>1 engine	50
>1 es	43
>1 escolh	-39
>1 escrib	26
>1 estagio	23
>1 este	-24
>1 et	68
>1 etudie	32
>1 example	-23
>1 farah	36
>1 filiale	117
>1 finale	67
>1 finalm	41
>1 for	-29
>1 foram	66
>1 frau	42
>1 friday	45
>1 fur	43
>1 ganas	15
>1 gerente	20
>1 given	-21
>1 gmbh	-24
>1 goes	18
>1 gostou	53
>1 got	24
>1 graag	28
>1 growth	20
>1 gruppo	54
>1 ha	24
>1 has	-22
>1 hat	22
>1 have	16
>1 heeft	-54
>1 hemos	-18
>1 hi	39
>1 hope	-26
>1 https	-26
>1 hugo	27
>1 i	51
>1 iets	32
>1 ik	19
>1 in	-48
>1 incont	17
>1 indust	15
>1 infras	-16
>1 intern	-22
>1 is	35
>1 je	89
>1 jobs	-22
>1 junior	48
>1 just	26
>1 la	50
>1 labora	18
>1 lead	65
>1 lecce	48
>1 leeds	-42
>1 legen	31
>1 leider	51
>1 like	94
>1 linden	-44
>1 lo	-38
>1 los	-20
>1 love	-15
>1 ltd	-46
>1 made	27
>1 making	54
>1 manana	-16
>1 manche	-37
>1 mardi	-52
>1 martedi	-48
>1 maschi	-19
>1 me	-32
>1 me.	26
>1 mercol	29
>1 met	-22
>1 mich	-24
>1 mir	49
>1 montag	-29
>1 morgen	15
>1 morning	16
>1 mucha	39
>1 n'a	-45
>1 n'aura	31
>1 nantes	39
>1 nao	37
>1 neem	-24
>1 net	29
>1 nicht	-28
>1 niets	27
>1 noch	17
>1 non	18
>1 nos	-24
>1 nosso	-54
>1 nous	27
>1 nulla	33
>1 o	23
>1 ofrece	36
>1 on	-22
>1 onderd	106
>1 ons	-38
>1 operat	-75
>1 orthop	-16
>1 outra	32
>1 para	43
>1 partner	-22
>1 pas	49
>1 per	40
>1 por	28
>1 positi	55
>1 pour	50
>1 product	38
>1 progra	39
>1 propose	83
>1 puesto	24
>1 purtro	61
>1 put	39
>1 qui	19
>1 quinta	19
>1 reason	28
>1 recibe	32
>1 recrui	-20
>1 recurs	81
>1 remerc	21
>1 rendez	-16
>1 rennes	27
>1 reponse	-28
>1 req	-36
>1 review	28
>1 ricevu	37
>1 risulta	23
>1 rivede	69
>1 rua	-17
>1 ruolo	27
>1 salle	-18
>1 scelto	47
>1 see	63
>1 selecc	32
>1 servic	44
>1 si	-32
>1 sie	34
>1 siege	18
>1 sin	26
>1 since	37
>1 so	-24
>1 sobre	-29
>1 stelle	76
>1 su	44
>1 sunil	21
>1 team	21
>1 techni	62
>1 tecnica	17
>1 teleph	26
>1 ter	34
>1 terca	-16
>1 that	17
>1 the	33
>1 they	15
>1 time	-15
>1 to	16
>1 tuesday	19
>1 u	-20
>1 un	-20
>1 une	27
>1 uns	22
>1 up	-20
>1 us	35
>1 vamos	-36
>1 venerdi	42
>1 verte	65
>1 via	29
>1 viel	45
>1 voce	-17
>1 von	34
>1 vorste	24
>1 votre	28
>1 vous	35
>1 wann	-28
>1 was	-29
>1 we	42
>1 wednes	-57
>1 what	15
>1 when	-16
>1 which	-16
>1 wir	42
>1 wird	-20
>1 with	-23
>1 would	-17
>1 you	65
>1 your	90
>1 zoeken	-22
>1 zu	18
>1 |	-26
>1 ¡	20
>1 ¶	-15
>1 ·	-55
>1 ¿	-35
>1 •	-32
a house is another agency	-20
a house is another fit desk	-39
a house is another fit person	-76
a house is another fit relay	55
a house is another fit robot	-63
a long name is another	-25
a long name is another agency	-36
a long name is another fit agency	-30
a long name is another fit desk	35
a long name is another fit owner	26
a long name is another fit person	29
a long name is another fit relay	49
a long name is another fit robot	20
a name is another agency	-37
a name is another fit desk	31
a name is another fit person	-16
a name is another fit relay	20
a name is another fit robot	-28
alone	68
always alone	-84
always more (	-28
always more <	20
always more >	-16
cut before &	-64
cut before +	55
cut before -	-27
cut before a first name	-40
cut before a head	-143
cut before a house	-41
cut before advies	-28
cut before ag	31
cut before alta	-19
cut before am	37
cut before another	-30
cut before applic	-15
cut before appoin	64
cut before assist	-20
cut before at	-41
cut before backend	37
cut before bewerb	21
cut before bio	-22
cut before boa	-23
cut before bremen	86
cut before by	-18
cut before candid	-16
cut before care	18
cut before careers	111
cut before center	-56
cut before centre	-32
cut before cerami	-24
cut before cloud	55
cut before conseil	-25
cut before consult	-35
cut before crew	87
cut before da	-30
cut before data	-27
cut before de	-85
cut before del	-91
cut before depart	-47
cut before des	-22
cut before desk	55
cut before di	79
cut before dispat	78
cut before distri	-18
cut before do	-60
cut before du	-23
cut before e	-93
cut before en	-23
cut before energie	39
cut before et	-18
cut before execut	31
cut before for	48
cut before ggmbh	63
cut before gmbh	53
cut before gradua	21
cut before group	-42
cut before health	61
cut before hiring	98
cut before home	-30
cut before hospice	-30
cut before hr	118
cut before human	59
cut before i	26
cut before impian	-32
cut before in	84
cut before interim	-39
cut before intern	24
cut before interv	41
cut before it	-24
cut before jobs	50
cut before karrie	74
cut before kassel	32
cut before la	28
cut before lab	23
cut before lavoro	42
cut before leuven	56
cut before logist	-36
cut before manager	-40
cut before nederl	-21
cut before nhs	-25
cut before nord	-47
cut before nurse	17
cut before of	-42
cut before para	71
cut before partgm	30
cut before partner	-21
cut before people	57
cut before per	35
cut before person	100
cut before pessoas	-30
cut before placem	-18
cut before recrui	35
cut before recrut	18
cut before region	59
cut before resour	-23
cut before rh	125
cut before risorse	56
cut before road	-25
cut before rrhh	-27
cut before s.r.l.	31
cut before sante	-28
cut before se	-22
cut before search	-79
cut before selecc	-27
cut before selezi	-76
cut before servic	-28
cut before sie	-23
cut before sistem	-25
cut before softwa	20
cut before soluti	-16
cut before staffi	83
cut before store	64
cut before studio	-36
cut before talent	99
cut before talento	-15
cut before tech	-32
cut before trust	-31
cut before ufficio	54
cut before und	-42
cut before van	-16
cut before versic	-23
cut before voor	41
cut before werving	69
cut before works	-47
cut before y	-34
cut before zum	22
cut before zwolle	27
cut behind &	-91
cut behind +	-26
cut behind 2026	-19
cut behind a	74
cut behind a department	85
cut behind a first name	-160
cut behind a head	-40
cut behind acquis	-22
cut behind admini	63
cut behind agence	89
cut behind agencia	-32
cut behind agenzia	61
cut behind an	32
cut behind and	-27
cut behind associ	18
cut behind at	100
cut behind auftra	45
cut behind ausbil	-22
cut behind auto	-22
cut behind bakker	-36
cut behind bar	-36
cut behind basiss	43
cut behind bei	49
cut behind bewerb	19
cut behind by	-46
cut behind cabinet	-42
cut behind camara	-26
cut behind candid	25
cut behind capital	34
cut behind career	-17
cut behind clinica	28
cut behind colloq	54
cut behind con	-18
cut behind conser	-23
cut behind cooper	37
cut behind da	21
cut behind das	53
cut behind de	-67
cut behind dein	84
cut behind del	65
cut behind della	27
cut behind die	17
cut behind direct	97
cut behind direzi	23
cut behind dr.	-98
cut behind du	18
cut behind e	-42
cut behind el	36
cut behind en	98
cut behind entret	34
cut behind entrev	36
cut behind equipa	55
cut behind equipe	19
cut behind equipo	-19
cut behind et	-36
cut behind f.	-21
cut behind firma	208
cut behind for	51
cut behind gemeen	-22
cut behind gestao	37
cut behind groupe	-44
cut behind grupo	-36
cut behind gruppo	-26
cut behind gus	-19
cut behind herr	-22
cut behind hotel	-25
cut behind hr	107
cut behind humana	42
cut behind humanos	58
cut behind ihre	-38
cut behind im	24
cut behind karrie	-42
cut behind kinder	39
cut behind kunde	80
cut behind kunden	100
cut behind l'equi	96
cut behind labora	25
cut behind leitung	16
cut behind les	-59
cut behind o	79
cut behind of	-104
cut behind our	16
cut behind padaria	59
cut behind panade	-16
cut behind panifi	-35
cut behind per	19
cut behind person	105
cut behind portal	-40
cut behind posizi	-18
cut behind prakti	17
cut behind progra	-48
cut behind recrui	114
cut behind recrut	81
cut behind rh	124
cut behind rrhh	-17
cut behind segret	40
cut behind selecao	56
cut behind selezi	38
cut behind senior	-28
cut behind stelle	-22
cut behind sticht	-33
cut behind superm	64
cut behind talent	110
cut behind talento	42
cut behind talents	30
cut behind team	33
cut behind the	93
cut behind time	72
cut behind trainee	-17
cut behind ufficio	-35
cut behind umane	19
cut behind und	-21
cut behind vaga	-21
cut behind van	16
cut behind vom	77
cut behind von	140
cut behind vorste	-22
cut behind werving	42
cut behind y	-29
cut behind your	-18
f< ! ¶	18
f< &	17
f< )	-17
f< ) ¶	-17
f< +	-21
f< ,	-31
f< , ¶	-45
f< -	-34
f< - ¶	-19
f< 2026	-33
f< acquis	38
f< adviser	16
f< ainhoa	-22
f< alberto	-26
f< anja	-17
f< arce	-42
f< arce ¶	-31
f< ashdown	-25
f< ashdown ¶	-25
f< associ	-39
f< atracao	30
f< baptis	-17
f< baptis ¶	-17
f< barreto	-34
f< barreto ¶	-33
f< bas	-26
f< beatriz	-28
f< bertol	-36
f< bertol ¶	-35
f< besson	-48
f< besson ¶	-48
f< best	-24
f< besten	18
f< bosman	-26
f< bosman ¶	-25
f< boyle	-41
f< boyle ¶	-37
f< brandao	-46
f< brandao ¶	-41
f< brandt	-18
f< busine	28
f< caio	-58
f< callow	-24
f< callow ¶	-23
f< caniza	-15
f< caniza ¶	-15
f< capital	35
f< caroli	35
f< carsten	-38
f< caruso	-18
f< cheers	-16
f< chef	27
f< chiara	-16
f< consul	-108
f< consul ,	28
f< consul ¶	-99
f< coordi	18
f< coordi ¶	22
f< cordia	-64
f< corinne	-40
f< craig	18
f< culture	38
f< culture ¶	29
f< cumpri	35
f< dam ¶	15
f< damien	-44
f< dan	21
f< das	32
f< davide	-16
f< de	69
f< dein	81
f< delmas	-52
f< delmas ¶	-51
f< direct ¶	-26
f< direzi	45
f< dirk	36
f< distin	19
f< duarte	20
f< duarte ¶	15
f< dutta	-18
f< dutta ¶	-21
f< dwight	-24
f< eckert	-52
f< eckert ¶	-52
f< elena	-39
f< elisa	-33
f< engine	15
f< equipa	28
f< equipo de	65
f< esther	36
f< fabre	-26
f< fabre ¶	-16
f< federi	-21
f< femke	-20
f< fernan	19
f< figuei	29
f< figuei ¶	30
f< finch	-28
f< finch ¶	-29
f< fondat	17
f< freund	-36
f< fur	95
f< galli	-21
f< galli ¶	-18
f< garnett	-36
f< garnett ¶	-36
f< gatti	-35
f< gatti ¶	-35
f< gente	85
f< geolog ¶	15
f< gestao	15
f< gestion	39
f< gijs	-27
f< gilles	-22
f< gillet	-17
f< gillet ¶	-16
f< gloria	16
f< gonzalo	-28
f< grupo	-31
f< grus	28
f< grus ¶	30
f< gruse	-45
f< gruse ¶	-45
f< grusen	31
f< hannah	52
f< harriet	-44
f< head	16
f< hendri	-26
f< hendri ¶	-24
f< hiring	-32
f< holger	20
f< hoogac	18
f< hotel	-21
f< hr	97
f< hr ¶	21
f< hugo	-19
f< humain	20
f< human	41
f< humano	30
f< humano ¶	20
f< humanos	18
f< ihr	-17
f< ihr team	36
f< il	-24
f< jens	-19
f< jeroen	-28
f< joaquin	-38
f< kapoor	-25
f< kapoor ¶	-16
f< karim	-54
f< katrin	20
f< keisha	-39
f< kessel	-35
f< kessel ¶	-31
f< koen	16
f< kowalke	-83
f< kowalke ¶	-71
f< kuipers	-15
f< l'equi	67
f< l'equi recrut	23
f< la	30
f< laura	-31
f< lena	-48
f< lg	26
f< lo	-50
f< longo	-24
f< longo ¶	-23
f< lorena	-20
f< lucie	-44
f< lyndon	-30
f< m.	-19
f< manage	17
f< manager	20
f< manager ,	-22
f< manager ¶	38
f< marcha	-22
f< marcha ¶	-21
f< marcus	-28
f< marieke	-35
f< marta	23
f< matos	-49
f< matos ¶	-44
f< member	-16
f< montes	-40
f< montes ¶	-40
f< moreira	-21
f< moreira ¶	-21
f< moretti	-42
f< moretti ¶	-26
f< mulder	-35
f< mulder ¶	-35
f< mwangi	-53
f< mwangi ¶	-41
f< nicola	-25
f< nina	-15
f< noemie	-62
f< norbert	-25
f< nuno	-48
f< nuria	-25
f< obriga	18
f< of the	-30
f< oliver	-16
f< operat	24
f< operat ,	17
f< ostend	-64
f< ostend ¶	-50
f< palaci	-17
f< palaci ¶	-16
f< parisi	-32
f< parisi ¶	-26
f< partner ,	15
f< perrin	15
f< perrin ¶	16
f< person	114
f< person ,	30
f< person ¶	45
f< poirier	-35
f< poirier ¶	-26
f< postma	-53
f< presto	-18
f< quinte	-15
f< ralf	-18
f< recrui	19
f< recrui ,	19
f< recrut	25
f< recrut da	23
f< recrut ¶	32
f< recurs	31
f< regards	67
f< regist	31
f< reimers	-24
f< renata	-47
f< ressou	20
f< rh	56
f< rh ¶	57
f< rinaldi	-44
f< rinaldi ¶	-34
f< risorse	33
f< robledo	-33
f< robledo ¶	-28
f< rousset	-40
f< rousset ¶	-39
f< rr.	20
f< rrhh	34
f< ruben	-24
f< ruiz	23
f< salcedo	-20
f< salcedo ¶	-20
f< saluti	-73
f< sara	34
f< saskia	-25
f< schout	-34
f< schout ¶	-34
f< secret	23
f< selecc	64
f< selecc de	35
f< senior	-82
f< senior ¶	16
f< sergio	-17
f< service	16
f< siebert	23
f< siebert ¶	33
f< silvia	-18
f< simone	-22
f< sincer	89
f< smit	-25
f< smit ¶	-25
f< sophie	-39
f< specia	22
f< specia ¶	22
f< staff	-51
f< staff di	-50
f< stefano	-36
f< sticht	-38
f< sunil	-24
f< susana	-19
f< sutcli	-37
f< sutcli ¶	-31
f< talent	70
f< talent acquis	-22
f< talento	88
f< talento de	51
f< tamsin	-52
f< team	67
f< team di	-24
f< teresa	-16
f< the	23
f< thiago	-26
f< thijs	-33
f< time	50
f< tobias	-84
f< ufficio	23
f< ugarte	-33
f< ugarte ¶	-32
f< umane	20
f< umane ¶	32
f< valdes	-31
f< valdes ¶	-28
f< valeria	-16
f< vera	17
f< vermeu	-15
f< vermeu ¶	-15
f< viele	-18
f< vogler	-21
f< vogler ¶	-20
f< wendy	19
f< wieland ¶	15
f< winslow	-43
f< winslow ¶	-52
f< wouters	16
f< wouters ¶	18
f< you	-18
f< |	-31
f< ¶ associ	-15
f< ¶ cabinet	-21
f< ¶ de	-25
f< ¶ dein	-38
f< ¶ equipa	-25
f< ¶ equipe	58
f< ¶ equipo	48
f< ¶ groupe	-24
f< ¶ ihre	-20
f< ¶ leitung	16
f< ¶ rh	19
f< ¶ senior	-18
f< ¶ ¶	-33
f<|	90
f<| &	-29
f<| (	-21
f<| ,	25
f<| 2026	-16
f<| :	-47
f<| @	35
f<| acquis	-22
f<| associ	-15
f<| at	19
f<| cabinet	-23
f<| capital	35
f<| da	45
f<| de	78
f<| dein	66
f<| der	-18
f<| di	-38
f<| direct	105
f<| du	-16
f<| e	-26
f<| empleo	-43
f<| equipe	44
f<| equipo	16
f<| groupe	-26
f<| grupo	-28
f<| hotel	-21
f<| hr	26
f<| ihre	-30
f<| l'equi	25
f<| la	-33
f<| leitung	15
f<| person	45
f<| recrui	15
f<| recrut	62
f<| rh	59
f<| rrhh	46
f<| selecc	56
f<| selezi	65
f<| senior	-18
f<| sticht	-32
f<| talent	33
f<| team	40
f<| time	53
f<| van	50
f<| von	38
f<| |	41
f<| ¶	89
f>0 !	-22
f>0 &	28
f>0 (	-22
f>0 )	-24
f>0 ,	-64
f>0 9	-27
f>0 a	-55
f>0 advies	-28
f>0 assist	-15
f>0 associ	21
f>0 bewerb	22
f>0 bio	-21
f>0 care	47
f>0 careers	17
f>0 cloud	27
f>0 conseil	-15
f>0 consul	-22
f>0 de	-38
f>0 depart	-47
f>0 desk	76
f>0 di	-36
f>0 e	-64
f>0 eg	22
f>0 execut	15
f>0 ggmbh	41
f>0 gmbh	44
f>0 group	-21
f>0 health	-26
f>0 hiring	40
f>0 hr	72
f>0 human	51
f>0 impian	-21
f>0 interim	-29
f>0 jobs	31
f>0 lavoro	-42
f>0 office	-47
f>0 partgm	30
f>0 people	63
f>0 pessoas	-31
f>0 recrui	62
f>0 recrut	-55
f>0 rh	-16
f>0 road	-19
f>0 rrhh	-25
f>0 s.a.s.	50
f>0 s.r.l.	24
f>0 saluti	-22
f>0 sante	-28
f>0 search	-77
f>0 selecc	-19
f>0 selezi	-26
f>0 servic	-18
f>0 softwa	-15
f>0 srl	25
f>0 staffi	56
f>0 talent	21
f>0 team	81
f>0 tech	-31
f>0 |	-73
f>0 ¶	27
f>1 (	-31
f>1 ,	-82
f>1 -	-40
f>1 acquis	46
f>1 bright	-27
f>1 cabinet	20
f>1 crew	164
f>1 de	-52
f>1 diese	16
f>1 eigenb	28
f>1 ein	27
f>1 gmbh	72
f>1 https	-32
f>1 human	37
f>1 la	-30
f>1 les	-33
f>1 ltd	76
f>1 office	112
f>1 partner	-18
f>1 person	48
f>1 recrut	20
f>1 resour	51
f>1 risorse	61
f>1 s.a.	35
f>1 search	29
f>1 servic	48
f>1 sie	-26
f>1 specia	-39
f>1 sticht	87
f>1 support	-26
f>1 t	15
f>1 team	34
f>1 tel.	-37
f>1 und	-31
f>1 unsubs	15
f>1 werving	-24
f>1 zentra	-43
f>1 |	22
f>1 ¶	18
f>|	51
first -	62
first a	26
first abraco	-17
first ada	-24
first ada@ex	-26
first addetta	-15
first adecco	32
first admini	-29
first admiss	-16
first agence	-109
first agencia	109
first agenda	-16
first agenzia	-38
first agrade	-30
first ainhoa	21
first alberto	-18
first alder	36
first alles	-17
first allian	35
first almada	16
first altern	-46
first altipl	57
first am	-18
first americ	23
first analis	-74
first anchor	30
first andrea	-21
first angebot	-15
first anja	37
first anker	60
first applic	-21
first arbeit	-21
first archiv	33
first area	-25
first armor	-46
first arquivo	22
first ashby	16
first ashdown	28
first asl	17
first assess	-36
first assicu	22
first assist	-27
first atelie	-19
first atelier	95
first atenta	-18
first atlant	-15
first att	-16
first auftra	-23
first ausbil	30
first auswah	-19
first auto	18
first autoha	17
first auxili	-35
first avenue	68
first ayunta	109
first az	17
first bakels	-66
first bakker	24
first banco	-18
first banenp	-21
first bar	53
first basket	41
first bauunt	-18
first bem	-15
first bergma	20
first bermejo	-25
first bertol	-39
first besche	-25
first bewerb	-74
first bezirk	34
first binnen!	-31
first bloeme	-32
first blom	48
first bodegas	20
first bogen	99
first bonfan	16
first bonne	-20
first bosch	36
first bottega	15
first boulan	20
first bousso	49
first bouwbe	64
first bramble	19
first brandao	17
first brasa	62
first brasse	18
first bries	29
first bright	77
first brujula	38
first bulle	45
first bureau	-22
first buro	-15
first busine	-29
first bussola	34
first c'est	-19
first cabinet	-62
first caces	-16
first cafe	24
first caja	-39
first calder	21
first calle	-25
first callow	31
first camara	17
first camargo	-17
first campus	-28
first candid	-57
first caniza	28
first cantie	96
first cantine	34
first cap	23
first carlier	-86
first cartie	38
first caruso	-17
first castle	66
first catari	16
first centre	64
first centro	19
first cerami	27
first chez	104
first choose	-19
first chu	21
first civic	17
first cliniq	31
first cobalt	46
first cobalto	16
first codigo	37
first colegio	34
first colibri	51
first colloq	-52
first combin	-21
first comerc	18
first cometa	73
first commis	-19
first commun	40
first como	-24
first compan	57
first comune	37
first comuni	49
first conect	33
first confid	-34
first confir	-31
first consor	38
first consul	-42
first contac	-25
first contra	-61
first contro	-29
first coop	24
first cooper	-22
first coorde	-17
first coordi	-17
first copper	30
first cordia	-28
first corlis	-33
first corvane	60
first credit	-17
first curric	-16
first custom	-25
first da	34
first dag	-23
first dana	-27
first das	-37
first data	-74
first datens	-21
first day	-24
first de	132
first del	29
first delmont	28
first delorme	18
first delphi	29
first dental	-20
first depart	-29
first dept	16
first der	-20
first desarr	-58
first desenv	-35
first design	-17
first deutsc	73
first die	17
first dieses	-21
first digital	-19
first dipart	-16
first direct	-111
first direito	-21
first dirk	28
first disena	-18
first distin	-23
first dulce	-23
first dunmore	19
first dutta	18
first dwight	-21
first eastern	60
first eckert	41
first educac	-57
first eigenb	-20
first ein	-47
first einlad	-23
first ejecut	-37
first el	32
first elena	-29
first eleva	-107
first ellery	-54
first embauc	-28
first emplea	-36
first empleo	25
first emploi	47
first emplois	-18
first empreg	-72
first energi	32
first energia	-19
first engenh	-40
first engine	-63
first entrep	18
first entret	-40
first entrev	-53
first entsch	-17
first enviro	-19
first envoye	-18
first equipa	-27
first escola	27
first etude	33
first event	-41
first exampl	-33
first exploi	-19
first fabrica	-27
first fabrice	32
first falcao	-29
first farmac	37
first farmal	17
first faro	130
first farol	61
first feder	22
first feedba	-17
first feldma	-29
first fennim	38
first ferme	-27
first fernwo	39
first ferrand	20
first fietse	27
first fietsf	-35
first finance	-26
first finanz	51
first finch	-31
first firma	-57
first flor	93
first floris	35
first fonder	85
first fontana	-25
first fornace	50
first friede	19
first frigor	26
first fromag	44
first fronte	-20
first frutas	71
first fuchs	81
first fur	-17
first galet	45
first galli	-25
first gallux	-27
first garden	-17
first garten	18
first gatti	-52
first gemeen	59
first gemein	50
first gente	-24
first gerente	-16
first gespra	-19
first gestor	-25
first giraso	67
first google	90
first groep	-77
first groetj	-60
first groupe	-94
first grupo	-85
first gruppe	-23
first gruppo	-184
first guarde	-25
first gupy	-17
first gus	-19
first h/f	-18
first haddad	23
first hafen	30
first halcyon	-64
first halden	25
first harbor	76
first haring	67
first hartwe	20
first haus	-44
first hause	-29
first hays	118
first head	-68
first heath	169
first heike	20
first helven	73
first hendri	-20
first herren	-18
first het	52
first higuera	21
first hilde	21
first hirelo	-62
first hoe	-19
first hollis	-17
first home	-20
first hope	67
first hospit	44
first hoteis	25
first hotel	115
first hoteles	-33
first housing	-16
first hr	-40
first huisar	48
first human	-24
first il	72
first indust	-19
first infeli	-16
first ingeni	-51
first inigo	-46
first instit	-79
first interv	-22
first intro	-24
first invali	-18
first ist	82
first istitu	16
first jardins	29
first jess	-27
first joliet	-25
first junior	-98
first junta	34
first kade	17
first kapoor	35
first karrie	29
first keisha	16
first kern	-36
first kessel	20
first kestrel	65
first kevin	-32
first kiezel	43
first kindred	52
first kitche	-30
first kitchen	-19
first klinik	44
first kopie	-33
first kowalc	-30
first kranich	65
first kroger	61
first kuipers	27
first kunde	-50
first kunden	-33
first kurzes	-19
first l'entr	-22
first l'equi	-103
first l'uffi	-55
first la	84
first lacroix	-52
first laguna	73
first lake	20
first lakevi	25
first landes	-58
first landkr	16
first lantaa	16
first lanter	104
first lantern	20
first larksp	50
first lavoro	-106
first le	54
first lead	-49
first lebens	-20
first les	241
first lestra	-28
first leuk	-29
first lic	-32
first lid	-50
first lieve	-21
first lindner	53
first lingui	-34
first lista	-18
first local	-17
first lojas	35
first loopta	87
first los	-48
first lubke	30
first luders	50
first lumbre	51
first lumen	23
first lyndon	62
first m	101
first mairie	49
first malabar	41
first manpow	16
first maple	41
first marbria	-16
first marcha	-32
first marieke	20
first marisol	-24
first market	-46
first marlow	-58
first mate	23
first meccan	46
first medizi	-23
first menuis	44
first mercad	55
first mercha	-25
first mercy	19
first merlin	-21
first mesa	-38
first metro	42
first michael	47
first mill	-38
first minera	104
first minist	62
first mme	-18
first moinho	19
first molinos	18
first moreira	-23
first motori	-16
first moveis	70
first mr	-20
first mrs	-23
first mt	31
first munici	-26
first mwangi	52
first nachst	-20
first namen	-26
first nation	60
first network	-36
first news	-21
first nhs	-79
first ninho	16
first no	-18
first noemie	50
first noiset	-26
first nora	-33
first nordli	32
first norte	18
first north	62
first northb	24
first northg	20
first notari	18
first nova	-25
first novatr	71
first novida	-34
first nuno	31
first nuvem	52
first nuvola	79
first o	-20
first oak	17
first office	63
first offici	23
first okoye	18
first olivo	17
first operad	-40
first orbita	52
first organi	-44
first orthop	-20
first osborne	-58
first our	40
first pacheco	16
first pacific	56
first palisa	26
first pampa	-33
first panade	32
first panifi	59
first paper	-19
first papill	19
first parisi	-31
first partne	-31
first partner	-19
first pas	87
first passer	-50
first pastel	17
first payroll	-19
first pebble	59
first pedimos	-23
first peixoto	44
first pell	-28
first pelmar	29
first pelmora	-17
first perrine	47
first person	-70
first persone	-35
first pflege	-44
first pharma	22
first physic	-29
first pieter	-28
first pinecr	63
first pinnac	17
first pixel	21
first plasti	37
first platef	-44
first platfo	-26
first polder	64
first polite	-41
first port	40
first portail	-16
first portal	-58
first portale	-17
first positi	-17
first poste	63
first postgr	-19
first pourri	-16
first powered	-36
first practi	-33
first prefei	31
first princi	-21
first pritch	-36
first probea	-21
first product	-33
first prof	-40
first profil	-16
first progra	-33
first propos	-19
first provin	-16
first prueba	-51
first public	-55
first puedes	-19
first pugh	21
first punto	-63
first que	-51
first quill	24
first quillm	29
first quinbr	29
first quinda	18
first quinno	-17
first randst	98
first raum	-66
first recebe	-22
first recepc	-31
first recrui	-35
first recrut	-78
first recruta	-114
first red	-25
first rede	-17
first redfern	-22
first ref	-37
first reimers	24
first remote	23
first rencon	-16
first req	-16
first resear	-29
first reserv	-16
first reside	99
first respon	-34
first restau	58
first reuter	18
first rh	-84
first ria	-22
first ridgel	78
first rinaldi	-40
first rosa	-32
first rosset	36
first rousset	-37
first rua	-77
first ruckme	-16
first sabine	-32
first saint	-37
first sala	-32
first salcedo	-20
first salon	-24
first sam	-20
first santa	-32
first saude	-61
first school	-79
first schrei	16
first scuola	39
first secret	37
first seguim	-31
first selecc	-42
first select	-37
first selezi	-41
first semilla	19
first senior	28
first server	-23
first servic	17
first settore	-16
first siebert	-29
first signal	36
first sobre	-21
first social	-25
first softwa	-75
first solar	-23
first solark	28
first solarw	26
first sollic	-21
first sollux	29
first soltis	49
first sommer	59
first sorry	-24
first sporte	37
first sr	-17
first st	80
first stadt	29
first stadtw	81
first stagio	-28
first staple	43
first start	21
first status	-19
first steinb	26
first stelle	-74
first sticht	-24
first stiftu	-24
first stora	21
first store	-21
first stotek	-36
first strass	62
first strutt	36
first studio	67
first succes	-21
first sucesso	-17
first summit	66
first superm	40
first surfca	103
first sutcli	-24
first svilup	-29
first systems	-37
first talent	-53
first tanaka	26
first tandar	-19
first tax	-59
first team	-29
first tech	-50
first tecnica	-29
first tecnico	-28
first telefo	-33
first tempo	-25
first tempor	-35
first ter	21
first termin	-20
first territ	-23
first tessel	24
first tessit	26
first teste	-20
first textil	25
first thais	-17
first the	122
first tienda	48
first tischl	33
first tobias	-16
first town	55
first trabaj	-35
first trabajo	-28
first trabal	-27
first trager	-21
first traini	-32
first trampo	-66
first transit	-34
first transp	66
first transv	47
first traspo	18
first trebria	36
first trempl	-22
first tres	18
first turno	-33
first turnos	-18
first two	16
first ufficio	53
first ui	-26
first uitzen	17
first ulnova	-33
first ulven	16
first un	-24
first union	-26
first univer	104
first untern	-49
first usd	45
first ux	-29
first vacatu	-16
first val	75
first valdes	-22
first valeria	37
first valmera	-42
first valmont	-38
first van	40
first vera	20
first verhoe	23
first verlag	-20
first vermeu	-26
first verpac	-41
first verzek	19
first viel	-43
first visser	35
first vogler	30
first volta	-80
first vorste	-18
first vuurto	39
first wareho	-29
first warmly	-24
first wat	-17
first water	-37
first waterl	22
first waters	-40
first wendy	23
first wenven	25
first werk	-31
first wervin	-26
first wexcom	35
first whitlo	-80
first wick	18
first wieland	48
first willow	18
first windkr	81
first winslow	-40
first woche	-37
first wochen	-21
first woonst	49
first wouters	-26
first wren	-24
first yannick	19
first zahnar	21
first zanetti	-18
first zantis	-23
first zanton	24
first zeit	-17
first zimt	46
first zuivel	-16
first zur	-28
fit best	112
fit half agency	-28
fit half desk	-19
fit half person	116
fit half relay	-27
fit half robot	-66
fit less	-35
fit little agency	19
fit little desk	-27
fit little relay	20
fit nearly	52
fit nearly desk	-81
fit nearly person	-17
fit nearly relay	67
fit nearly robot	60
fit none	-116
fit none agency	65
fit none desk	-51
fit none relay	-17
fit none robot	-52
fit other	-35
fit other desk	-26
fit other person	-18
fit other relay	-17
fit other robot	28
fit whole	41
fit whole agency	-24
fit whole desk	-18
fit whole person	61
fit whole relay	22
fit whole robot	-34
in body	-24
in body agency	29
in body person	60
in body relay	-57
in display	21
in display agency	73
in display desk	69
in display person	-39
in display private	-81
in display relay	38
in display robot	58
in event	-28
in event person	-58
in event relay	37
in organizer	-48
in organizer agency	19
in organizer person	-59
in quoted	-24
in quoted person	-29
in signature desk	16
in signature person	-43
in signature private	36
in signature robot	-22
in subject	64
in subject agency	-58
in subject desk	25
in subject person	61
in subject private	-31
in subject robot	29
inner &	80
inner +	107
inner -	-67
inner 9	58
inner a	28
inner ada	-27
inner am	-23
inner an	-16
inner analyst	-40
inner and	-67
inner area	27
inner ashdown	-51
inner assist	-21
inner at	-60
inner ayunta	-27
inner backend	-18
inner barreto	34
inner bio	-45
inner boa	53
inner bom	24
inner brandt	37
inner brothe	24
inner busine	-28
inner by	-52
inner camargo	16
inner candid	-39
inner capital	-27
inner care	-34
inner commun	90
inner con	-66
inner consul	-39
inner control	-29
inner copper	19
inner county	101
inner creek	17
inner crew	-43
inner dados	-16
inner data	-24
inner del	101
inner den	-41
inner dental	38
inner depart	-24
inner der	-163
inner di	-55
inner die	-75
inner do	47
inner dr	117
inner du	95
inner dutta	-18
inner e	43
inner eckert	19
inner en	-46
inner engine	-65
inner est	-21
inner estudio	-21
inner etapa	-26
inner family	21
inner federa	-30
inner firma	-26
inner flor	-43
inner for	-18
inner fronte	-17
inner fur	-78
inner gente	30
inner gerente	-22
inner gestao	20
inner gestion	19
inner gmbh	-24
inner group	-25
inner groupe	-33
inner grove	20
inner grupo	-56
inner ha	-19
inner harbor	20
inner hat	-30
inner het	-26
inner hiring	-16
inner holding	-19
inner home	52
inner housing	58
inner hr	-19
inner human	-20
inner il	38
inner im	-92
inner in	-143
inner indust	-17
inner ipe	30
inner jardins	42
inner job	-37
inner junior	38
inner kestrel	-16
inner lane	76
inner lavoro	-39
inner le	60
inner legal	23
inner legale	50
inner les	-23
inner logist	20
inner los	30
inner manager	-66
inner maple	-53
inner marche	-22
inner marine	34
inner me	26
inner medical	23
inner munici	106
inner na	-22
inner nhs	41
inner of	45
inner office	-31
inner para	-61
inner park	41
inner partne	51
inner partner	-59
inner passo	38
inner person	-30
inner placem	-20
inner plus	-132
inner presso	-17
inner public	-25
inner raum	-16
inner recrui	20
inner rede	-23
inner region	112
inner resour	19
inner rh	-30
inner ridge	56
inner road	43
inner san	31
inner santa	63
inner school	23
inner se	-18
inner selecc	39
inner senior	21
inner servic	-16
inner service	-32
inner shared	-63
inner societe	-16
inner solar	44
inner sons	24
inner st	-43
inner stadt	-16
inner staffi	19
inner state	32
inner sticht	-16
inner street	35
inner studio	-24
inner superm	-25
inner sur	-56
inner talent	-27
inner team	-40
inner thacke	-28
inner the	-46
inner ti	-18
inner to	-16
inner trois	55
inner tua	-21
inner tweede	22
inner ufficio	-39
inner und	-34
inner univer	39
inner untern	-17
inner val	102
inner vale	41
inner van	-56
inner veteri	23
inner via	-77
inner villa	-18
inner vom	-16
inner von	-90
inner voor	86
inner wieland	34
inner winslow	-26
inner wurde	-27
inner zum	-28
is acronym	-62
is agency	-59
is all house	-221
is all small	-90
is all strange	-25
is all writer	-100
is and	71
is bare	-95
is camel	-85
is city	-76
is city last	-26
is company	132
is company where sure	26
is department first	-117
is department last	63
is digit	48
is dressed	-181
is first name	-223
is first names	45
is head	22
is house	65
is house first	121
is house last	63
is legal form	117
is lower	146
is lower first	116
is lower last	-195
is of a platform	-70
is owner	-118
is person	36
is platform	56
is shouted	169
is small first	-45
is small last	-50
is strange	-90
is strange first	-90
is strange last	-100
is street	-93
is the domain of board	-34
is the domain of desk	-70
is the domain of person	-25
is the domain of relay	-52
is the domain of robot	-116
is title	-77
is writer	-43
language it	22
last 12	69
last 19	61
last 5	87
last 7	184
last ?	-22
last academ	19
last ada	-62
last adriat	21
last advies	21
last advoca	27
last advoga	34
last affairs	-38
last ag	-55
last alta	58
last altavi	89
last analyst	-49
last analyt	71
last apply	-17
last appoin	-49
last apps	-35
last arequi	18
last armazem	-33
last ashdown	-27
last asocia	-132
last associ	-140
last assura	63
last atlant	18
last audit	18
last auswah	-20
last b	-70
last b.v	-16
last backend	-16
last bajio	22
last bakels	22
last bank	48
last barn	36
last bell	-19
last bem	-84
last bewerb	-32
last bio	16
last biology	-29
last boa	35
last board	-27
last bodega	-18
last bos	-22
last bouw	-17
last brandao	22
last brandl	-28
last brandt	-24
last bremen	-29
last brenta	-22
last brothe	31
last brujula	43
last bussola	54
last cactus	17
last campus	-23
last candid	-26
last caniza	-17
last care	98
last caribe	-21
last caruso	20
last casa	26
last castel	-20
last center	-26
last centra	18
last central	30
last cerami	61
last certo	-50
last chiara	48
last cilieg	48
last clerk	-20
last clinic	20
last cloud	-51
last co	-59
last colibri	46
last college	32
last colloq	-16
last cometa	48
last comuni	104
last conseil	-118
last constr	16
last consul	-108
last consult	29
last contab	-20
last contact	-16
last contro	-25
last council	71
last county	-23
last crane	-39
last creati	20
last crew	31
last day	-48
last de	-18
last dekker	46
last delmas	-49
last delorme	24
last delta	-62
last depart	30
last dept	32
last design	-59
last desk	-35
last deutsc	51
last develo	-54
last dispat	-71
last distri	45
last donner	-34
last dr	-44
last e.v	25
last ebro	27
last eckert	27
last einkauf	-33
last elemen	-59
last emploi	-34
last ende	-21
last energi	22
last energia	68
last energie	-16
last energy	57
last engine	-88
last erfolg	-39
last escude	22
last espiga	76
last est	32
last ett	20
last example	-44
last execut	41
last express	-65
last fabre	56
last faro	55
last federa	-27
last fellow	37
last ferran	57
last ferrar	46
last figuei	17
last filhos	33
last fils	62
last financ	-27
last finanz	-23
last finch	40
last foods	40
last freight	79
last galli	-16
last games	16
last garden	-35
last garnett	21
last geodas	-41
last geogra	-26
last gera	30
last gespra	-17
last gestao	28
last ggmbh	-35
last girass	18
last gmbh	58
last goes	21
last gradua	-33
last groep	-93
last group	-131
last groupe	-16
last gruppe	-38
last gruse	-25
last guerin	-17
last h/f	-34
last hagedo	46
last hagen	69
last hall	-16
last harbor	62
last hartwig	25
last hasselt	-16
last haute-	23
last health	48
last hendri	17
last herman	35
last hiring	-28
last history	-20
last holding	-25
last hollis	47
last home	-28
last homes	51
last horizo	-19
last hospice	59
last hospit	69
last hotel	-44
last hotels	-76
last house	-35
last humano	-20
last ii	-52
last iii	-26
last impian	39
last indust	-24
last instit	36
last interi	40
last interim	75
last intern	-19
last interv	-25
last it	34
last italia	-21
last ja	-107
last je	-42
last jobs	-53
last jr	-26
last junior	-85
last kaltet	22
last kessel	47
last kg	24
last kinder	-29
last kitchen	63
last kompas	68
last kranich	21
last lab	91
last laboral	38
last labs	66
last laguna	-19
last landes	53
last lane	-53
last lanter	39
last lavora	-51
last lavoro	-19
last lead	-54
last learni	-32
last leblond	-19
last lecco	33
last lestra	42
last leuven	-36
last library	43
last linden	76
last linz	-18
last littor	-41
last llp	35
last local	-23
last lodge	-29
last logist	-21
last loja	-30
last lowe	-22
last ltd	77
last lugo	16
last lyle	74
last maes	36
last mail	-50
last manager	-16
last mar	20
last marcha	29
last marchal	-40
last mare	25
last marea	35
last marlow	60
last maschi	21
last matos	-19
last meccan	23
last meirel	21
last menuis	-18
last merlin	40
last mesa	18
last metz	18
last mills	18
last mittwo	-19
last modena	-103
last moinho	38
last monte	-19
last montel	24
last montes	24
last morandi	36
last moreira	21
last museum	18
last mwangi	19
last nachri	-22
last nantes	-21
last nederl	51
last noord	-25
last norte	27
last nova	26
last nursery	-28
last nuvola	40
last officer	-28
last okoye	-16
last onda	-57
last ooster	53
last operat	-28
last organi	-23
last osborne	-29
last ostend	-16
last ouro	-21
last page	45
last palma	28
last papill	48
last partie	-17
last partne	-155
last partner	105
last paso	-50
last peixoto	26
last people	-20
last pessoas	50
last pleno	-33
last plus	132
last poirier	-25
last polder	20
last ponte	-28
last prates	-19
last presid	-28
last price	48
last pritch	23
last public	-16
last pvt	16
last qualid	-32
last quill	49
last rao	-51
last recrui	32
last recrut	56
last reimers	30
last resear	-27
last resour	53
last ressou	38
last rh	-71
last riva	-16
last roble	21
last robledo	53
last rrhh	45
last s.a	47
last s.p.a	39
last s.r.l	20
last saint-	48
last sainte	69
last sarl	29
last saude	34
last school	23
last schools	33
last schritt	-20
last screen	-68
last se	-65
last search	121
last seebli	26
last segret	-24
last seguros	41
last selecc	48
last semente	28
last senior	-70
last serena	28
last servic	-60
last service	24
last sistem	40
last social	-42
last softwa	-27
last sohne	73
last sol	79
last solar	26
last soleil	42
last solici	-73
last sommer	21
last spa	-16
last specia	-23
last speiche	29
last srl	-19
last stadt	-17
last staffi	-89
last station	-57
last steuer	17
last stiftu	-49
last stone	-88
last store	-28
last strase	49
last studio	22
last sud	36
last sued	-21
last sul	41
last summit	20
last support	19
last sur	27
last sutcli	23
last systems	65
last talent	43
last team	-40
last tech	32
last techni	-16
last technik	33
last tecnol	27
last telefo	-18
last termin	-17
last territ	51
last test	-16
last textil	16
last tilleu	29
last tools	22
last trabal	-33
last transit	75
last transp	91
last trigal	32
last trust	59
last type	-25
last ugarte	20
last uitzen	108
last uitzend	-63
last uk	79
last ulm	38
last ulven	-19
last unit	-16
last univer	59
last v	18
last val	-93
last valdar	-16
last valmera	97
last valmont	-23
last vega	67
last verde	41
last verlag	43
last vermeu	-19
last versch	-27
last versic	22
last vertice	-23
last vets	29
last villa	22
last ville	-19
last viva	-72
last vorste	-24
last vos	52
last wahl	-21
last weidner	16
last werk	-77
last werving	-56
last whitlo	-20
last wiersma	22
last works	45
last zeit	-23
last zimt	31
last zonen	36
last zorg	-19
last zwolle	-42
letters 0	-151
letters 1	-88
letters 10	-23
letters 5	53
letters 6	56
letters 7	80
letters 8	65
letters 9	23
line 0 of signature	-36
line 1 of signature	-30
line 2 of signature	84
line 3 of signature	-62
line 4 of signature	-19
line of display	-112
line of organizer	-27
line of signature	-55
line of subject	-142
longer as often	-44
longer rarer	55
looks like a house	92
looks like a house agency	-19
looks like a house agency fit	-48
looks like a house agency strange	29
looks like a house board	40
looks like a house person	-46
looks like a house private	42
looks like a house robot	55
looks like a long name	54
looks like a long name agency fit	-42
looks like a long name agency strange	31
looks like a long name board	47
looks like a long name person	-26
looks like a long name relay	19
looks like a long name robot	22
looks like a name	-22
looks like a name agency	16
looks like a name agency fit	64
looks like a name agency strange	-49
looks like a name board	66
looks like a name person	-35
looks like a name private	-67
looks like a name relay	67
looks like a name robot	-53
more (	-54
more )	-111
more <	-189
more >	-129
never alone	98
no label	58
no longer	70
none	-19
none ack	-63
none invite	-17
none it	-22
none rejection	21
none reschedule	40
none unruled	155
not told	-91
nowhere	-63
part of told	-89
parts 0	-63
parts 1	92
parts 2	56
parts 4	-69
piece of display	85
piece of display agency	-108
piece of display desk	77
piece of display person	28
piece of display private	34
piece of display robot	-53
piece of event person	-42
piece of event relay	39
piece of location	-16
piece of organizer	-19
piece of organizer person	-23
piece of signature	132
piece of signature agency	-68
piece of signature board	-18
piece of signature desk	41
piece of signature person	36
piece of signature private	100
piece of signature relay	-80
piece of signature robot	54
piece of subject	72
piece of subject board	16
piece of subject desk	45
piece of subject person	31
piece of subject private	-54
piece of subject relay	42
places 0	-63
places 1	-104
places 3	65
places some	131
q< job	17
q< re :	23
q< to	-20
q< to :	-18
q< ¶	-32
q<| (	-18
q<| at	23
q>0 )	-19
q>0 .	22
q>0 is	-34
q>0 ¶	-27
q>1 is	43
q>1 subject	-17
q>1 ¶	-18
q>|	20
s< ) -	46
s< ,	-60
s< -	-32
s< /	-23
s< 2027	-18
s< 30	-19
s< >	-24
s< ]	21
s< a	-54
s< about	-23
s< ada	-29
s< admini	19
s< admini -	18
s< als	-22
s< analis	-18
s< analis de	-16
s< angebot	21
s< applic	-43
s< applic at	16
s< applic to	-19
s< applyi	49
s< applyi to	61
s< assist	-48
s< assist ,	-27
s< associ	20
s< backend	35
s< bank	23
s< bei	22
s< bei der	34
s< bestat	16
s< bewerb	-19
s< bij	-31
s< bij de	-30
s< buenas	-19
s< call	-16
s< candid	35
s< candid -	-54
s< candid a	33
s< candid chez	56
s< candid en	21
s< candid in	54
s< chat	-22
s< chat with	-18
s< claims	46
s< clerk	26
s< colloq -	17
s< colloq con	19
s< com a	23
s< confir :	-18
s< d	-28
s< de	45
s< del	41
s< der	21
s< develo	44
s< di	42
s< direct	-18
s< domanda	-25
s< einem	-30
s< engenh	41
s< entret -	-22
s< entrev -	-37
s< entrev en	34
s< example	-50
s< fase	-21
s< for	32
s< gespra	29
s< gesprek	16
s< gesprek bij	50
s< hr	-62
s< i	26
s< ihre	-23
s< ihrer	-32
s< im	50
s< in	-29
s< inscri	42
s< interv :	-16
s< interv for	-20
s< interv with	95
s< invita	22
s< invita :	22
s< java	18
s< je	28
s< kennis	-26
s< klant	42
s< klant :	42
s< manager	-30
s< manager ,	-30
s< meet	51
s< message	17
s< new	-30
s< nights	24
s< notice	-53
s< notici	-19
s< nova	75
s< of	-50
s< of the	-41
s< oferta	-40
s< our	27
s< para	-53
s< part	-35
s< presel	21
s< proces	21
s< product	-21
s< propos	-49
s< punto	27
s< punto vendita	30
s< recrut	-51
s< recrut -	-48
s< remind	42
s< schedu	20
s< scient	-65
s< seleti	34
s< seleti -	36
s< selezi	49
s< senior	-16
s< siguie	-24
s< sollic	-22
s< sollic :	-27
s< sollic bij	24
s< status	-19
s< su	47
s< tax	-31
s< te	34
s< tecnica -	20
s< tecnica de	-21
s< telefo	27
s< termin	27
s< to	-20
s< tomorr	-17
s< tu	-22
s< tua	-19
s< tuo	62
s< un	43
s< update	-20
s< us	50
s< vaga	-36
s< vast	16
s< vast :	16
s< video	-42
s< vorste	17
s< votre	20
s< w	55
s< w /	55
s< with	-27
s< your	61
s< |	-16
s<|	-93
s<| !	19
s<| (	-33
s<| ,	-182
s<| -	-82
s<| /	-17
s<| :	-79
s<| als	-28
s<| at	52
s<| avec	19
s<| bei	95
s<| bij	133
s<| candid	-50
s<| chez	127
s<| con	48
s<| da	-36
s<| de	-35
s<| di	-20
s<| einem	-26
s<| em	-28
s<| en	57
s<| entret	56
s<| for	-65
s<| from	35
s<| im	-28
s<| met	30
s<| mit	32
s<| na	50
s<| no	69
s<| o	22
s<| of	-32
s<| our	25
s<| posizi	-17
s<| presso	39
s<| selezi	30
s<| sollic	-22
s<| the	-58
s<| to	89
s<| vaga	-17
s<| van	61
s<| vendita	30
s<| vorste	-16
s<| with	74
s<| x	24
s<| your	21
s<| zu	59
s<| |	-52
s>0 !	-16
s>0 (	-35
s>0 )	-23
s>0 -	47
s>0 .	-22
s>0 2027	52
s>0 7	-53
s>0 :	42
s>0 <	32
s>0 ?	-19
s>0 @	18
s>0 ]	-82
s>0 a	-37
s>0 ag	16
s>0 am	50
s>0 backend	21
s>0 call	25
s>0 care	-16
s>0 cloud	43
s>0 de	-41
s>0 di	-22
s>0 has	27
s>0 intern	21
s>0 manager	-22
s>0 morgen	31
s>0 offer	-19
s>0 on	30
s>0 role	-29
s>0 softwa	32
s>0 staat	-24
s>0 te	20
s>0 trust	-22
s>0 updated	28
s>0 vous	63
s>0 x	52
s>0 |	83
s>1 (	-20
s>1 ,	-17
s>1 -	-95
s>1 2026	-24
s>1 >	32
s>1 @	-21
s>1 a	73
s>1 ada	24
s>1 april	39
s>1 bewerb	32
s>1 confir	103
s>1 direct	22
s>1 donner	40
s>1 einlad	18
s>1 engine	53
s>1 entrev	-18
s>1 esta	-36
s>1 etapa	-27
s>1 friday	-19
s>1 gespra	-29
s>1 ha	26
s>1 home	-20
s>1 il	-18
s>1 interv	64
s>1 is	50
s>1 je	82
s>1 junior	28
s>1 la	28
s>1 monday	28
s>1 ontwik	18
s>1 orthop	-16
s>1 qa	46
s>1 ref.	-24
s>1 respon	-17
s>1 sent	30
s>1 sie	49
s>1 staff	20
s>1 te	26
s>1 un	-43
s>1 update	62
s>1 votre	-20
s>1 we	-16
s>1 you	43
s>1 your	30
s>|	31
sometimes alone	67
told	303
vote after	29
vote after agency	-55
vote after is another fit agency	-43
vote after is another fit person	-71
vote after is another fit robot	-26
vote after most	30
vote agency	-28
vote agency agency	41
vote agency amount	-28
vote agency most	-28
vote beside ruled	-43
vote client amount	-31
vote client is another	26
vote client is another agency	-52
vote client is another fit agency	-37
vote client is another fit desk	-21
vote client is another fit person	-51
vote display amount	56
vote display most	-29
vote footer	20
vote footer most	20
vote formed	48
vote formed agency	-25
vote formed most	48
vote headed	27
vote headed amount	21
vote headed most	27
vote history	53
vote history amount	26
vote history most	53
vote holds ruled	37
vote in ruled	-28
vote inside ruled	-26
vote led	51
vote led amount	-27
vote led is another	-43
vote led is another agency	-27
vote led is another fit agency	-27
vote led is another fit desk	-95
vote led is another fit robot	-36
vote led most	-33
vote named	41
vote named agency	-23
vote named amount	139
vote named most	22
vote none	-57
vote own	47
vote own amount	-78
vote own most	31
vote rule	18
vote rule amount	18
vote rule most	18
vote rule relay	75
vote rule robot	-39
vote ruled begins it	31
vote signed agency	-22
vote signed amount	-28
vote small	44
vote small amount	22
vote small most	44
vote spelled agency	53
vote spelled amount	-17
vote subject amount	33
vote tenant	18
vote tenant agency	36
vote tenant is another	35
vote tenant most	18
words 1	-104
words 3	19
words 4	54
words 6	68
"""
