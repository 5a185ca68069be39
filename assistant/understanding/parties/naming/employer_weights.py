"""How much each trait of a name speaks for an employer's, in hundredths.

Fitted by `python -m tests.employers`.
"""

TABLE = """\
-bias	0
< !	15
< ! ¶	-25
< "	-13
< &	18
< (	-22
< )	-3
< ) ,	-7
< ) .	-4
< ) with	5
< ) ¶	-12
< *	-10
< ,	-12
< , der	-4
< , die	4
< , la	-33
< , no	-4
< , soy	-11
< -	3
< .	-21
< /	2
< 00	-22
< 00 am	-1
< 00 ¶	-2
< 1	-19
< 1 ¶	-6
< 1.	-1
< 10	-1
< 11	-1
< 12	-2
< 14	1
< 15	-9
< 15 ¶	-4
< 16	-2
< 17	-1
< 17h	-1
< 2	-2
< 2 ,	-2
< 2.	-1
< 20	-10
< 2024	-4
< 2025	-12
< 2025 (	-2
< 2025 ¶	-2
< 3	-9
< 30	-21
< 30 ¶	-11
< 4	-1
< 40	-2
< 45	-7
< 45am	-1
< 5	8
< 500	-1
< 59	-4
< 7	-3
< 8	-4
< :	-25
< : 00	-2
< : 30	-1
< : 45	-1
< : ¶	-2
< ?	-46
< ? ¶	-1
< @	2
< a	-29
< a la	23
< a vaga	-4
< a.	-5
< a.m.	-1
< aan	-6
< about	-22
< about the	-22
< abschl	-2
< accoun	-2
< acquis	2
< ada	2
< ada !	-2
< ada ,	-11
< ada -	16
< admini	1
< al	-3
< all	1
< alla	1
< alles	1
< als	-5
< am	-8
< am ¶	-1
< an der	-1
< analis	-17
< analis de	-13
< analyst	-6
< analyst ¶	6
< analyt	4
< anbei	-3
< and	24
< another	-2
< ao	-2
< applic	-13
< applic for	-7
< applyi	-14
< applyi for	-1
< aqui	-1
< as	33
< ask	-1
< ask for	-1
< assist	-19
< associ	-7
< at	-42
< at the	-2
< attach	4
< au	43
< auf	-7
< auftrag	10
< auftrag ¶	-6
< august	-1
< aus	-2
< aus der	-1
< auswah	-1
< auxili	-5
< auxili de	-1
< availa	-7
< avec	-7
< ayunta	-2
< ayunta de	-2
< backend	1
< be	-1
< behalf	33
< behalf of	30
< bei	58
< bei der	31
< beim	-2
< besetz	-5
< besetz der	-4
< bestat	-3
< besuch	1
< bewerb	1
< bewerb als	-2
< beworb	-1
< biblio	1
< bij	-5
< bis	-6
< bitte	-4
< bitten	-1
< bom	-1
< bonjour	20
< booked	1
< brand	1
< bring	-1
< buro	-3
< by	-7
< call	16
< canada	-2
< cancel	-16
< candid	-41
< candid a	-21
< candid para	-4
< candid per	-4
< cargo	-6
< cargo de	-1
< centre	-4
< centro	-1
< cet	-3
< chat	-4
< che	-1
< che la	-1
< chez	33
< chiedi	-1
< ciao	2
< city	-2
< client	9
< cliente	60
< clinica	-1
< coding	-1
< collab	1
< colloq	1
< com	-1
< com a	9
< com o	-1
< come	-30
< comerc	27
< commer	4
< commit	-3
< commun	8
< como	-1
< comune	-3
< comune di	-3
< comuni	-2
< con	-26
< concur	-11
< conduc	6
< confer	-3
< confir	20
< confir ¶	-1
< congra	18
< congra !	18
< conser	-1
< consid	-1
< consul	15
< contab	-1
< contac	-1
< contact	-2
< contra	7
< contro	-2
< conver	-13
< convoc	12
< coorde	-1
< coorde de	-1
< coordi	-1
< cordia	-2
< correc	7
< county	-1
< curric	1
< cv	-2
< d	9
< d )	-1
< d'agent	-4
< d'avoir	6
< da	-23
< dag	-5
< daher	-1
< dank	-16
< danke	-2
< das	6
< dass	-2
< dat	6
< data	37
< days.	-2
< de	-3
< de functie	-16
< de la	-22
< de vacatu	-1
< decisi	-33
< dein	59
< deine	-5
< del	-9
< della	-2
< demand	-1
< den	-5
< depart	-9
< der	1
< der positi	-1
< design	10
< develo	9
< di	7
< dia	-7
< dia ,	-7
< dias	-2
< dich	21
< die	3
< diese	-2
< dir	-5
< direct	18
< direct ,	-2
< direct of	-5
< do	-7
< docume	-1
< door.	4
< dott.	-1
< dr.	-6
< dra.	-3
< du	15
< e	-12
< e a	-6
< eastern	-4
< edt	-4
< een	31
< ein	-3
< eine	-1
< einem	-2
< einer	-9
< einlad	-2
< ejecut	-28
< ejecut de	-28
< el	-6
< empresa	4
< en	-6
< en el	-1
< en la	4
< ende	-3
< engenh	-2
< engenh de	-2
< engine	-9
< engine (	-2
< engine ¶	3
< entret	17
< entrev	8
< entrev para	-4
< entsch	-3
< equipo	-1
< erfahr	-8
< erhalt	-1
< es	-12
< escrit	-1
< esta	-2
< et	-8
< ete	3
< event	-3
< example	-24
< exma.	-1
< f	40
< fachbe	18
< farmac	11
< februa	-1
< financ	3
< first	-2
< foi	-1
< follow	-4
< for	-37
< for our	-2
< for the	-28
< for your	24
< forms	-2
< from	-3
< funcao	-21
< funcao de	-14
< functie	-1
< funzio	5
< fur andere	-1
< fur das	-1
< fur deine	-16
< fur den	-1
< fur die	-4
< fur ihre	-1
< fur ihren	-4
< geehrte	-1
< geehrte frau	-1
< gentile	-1
< gerente	-12
< gerente de	-1
< gern	-4
< gespra	-11
< gesprek	27
< gestern	-6
< gestio	-5
< gestor	-1
< giulia	-1
< gmbh	-8
< good	1
< google	-14
< graag	1
< great	7
< growth	1
< grupo	-3
< gruse	-2
< gut	-2
< gute	11
< guten	-1
< h	1
< ha	7
< habe	-2
< haben	-4
< hallo	-1
< hallo frau	-1
< have	-1
< head	-3
< head of	-3
< health	-1
< here	2
< herr	-7
< het	4
< heure	-1
< hi	-11
< hiring	10
< hora	-1
< hospit	-2
< hr	-1
< i	-1
< i'm	15
< ich	-9
< ihnen	-3
< ihr	-40
< ihre	3
< il	13
< il tuo	-1
< im	10
< in	4
< in der	35
< in die	-1
< in the	9
< in unserem	-2
< indust	-1
< ines	7
< inform	40
< innerh	-1
< inscri	-7
< instal	-1
< intere	56
< intere in	45
< interes	2
< interl	-1
< intern	6
< interv	-9
< interv :	-43
< interv for	-26
< interv with	61
< interv |	-1
< intro	3
< inviata	7
< invita	3
< is	-8
< ist	-12
< it	-1
< je	13
< jefa	-1
< jefa de	-1
< jetzt	-1
< jeudi	-3
< job	-16
< junior	2
< kandid	-1
< kennen	-6
< kennis	15
< kommen	-2
< konnen	-1
< kunden	-24
< la	-35
< la empresa	7
< la oferta	-19
< la posizi	-1
< la vacante	-1
< labora	2
< le	-15
< lead	21
< leiter	-1
< les	1
< letter	-1
< lieu	-3
< lieve	-1
< livello	-1
< lo	-2
< local	-1
< locati	5
< locati :	7
< logist	-2
< loja	-42
< lugar	-2
< m.	1
< mainte	4
< manage	-1
< manager	3
< manager ,	-27
< manager ¶	8
< market	19
< marzo.	-3
< matteo	5
< me	-4
< meccan	-1
< medical	7
< meet	-18
< meet with	-13
< meeting	1
< met	-1
< mi	15
< min	-8
< minutes	-1
< minuto	-6
< mir	-3
< mit	-9
< mit einer	-1
< mittwo	-1
< mochte	-2
< mon	2
< montag	-3
< munici	-6
< munici de	-6
< my	54
< na	17
< naar	-1
< nach	-7
< nach dem	-4
< nachst	-2
< nachste	-1
< new	-6
< news	13
< next	10
< nicht	-5
< night	2
< no	5
< noch	-5
< nos	-6
< nossa	-1
< nosso	55
< nostro	29
< notice	-1
< notre	71
< nous	-4
< nuestr	-1
< nuestra	-1
< nuestro	7
< nurse	-1
< o	-7
< oder	-1
< of	-8
< oferta	-32
< oferta de	-3
< offer	-2
< office	-3
< officer	-2
< oi	-1
< om	-3
< on	-32
< on the	-47
< online	-1
< onsite	-3
< onze	18
< op	62
< opening	-15
< operad	-7
< operad de	-6
< operat	14
< opport	1
< organi	-17
< ort	23
< our	17
< over	-2
< p.m.	10
< pablo	-1
< panel	-1
< par	85
< para	-1
< paris	-1
< parte	20
< partic	-1
< pela	-2
< pelo	1
< people	8
< per	-9
< perfil	-1
< perfil para	-1
< person	-2
< phone	14
< place	-65
< planner	2
< plaza	-2
< plaza de	-1
< please	-1
< pleno	1
< plus	-1
< pm	-16
< por	9
< portal	-33
< portez	1
< portfo	-3
< posicao	-8
< posicao de	-3
< posici	-7
< posici de	-1
< positi	-23
< positi :	-18
< positi at	14
< positi of	-8
< positi on	-1
< posizi	-13
< posizi :	-3
< posizi di	-7
< post	-2
< post of	-2
< poste	-11
< poste d'	-5
< poste de	-6
< posto	-1
< postul	-25
< postule	4
< postule chez	6
< pour	-17
< pra	-3
< pregun	-1
< pregun por	-1
< presen	-3
< presso	-3
< presso la	3
< proces	-7
< proces para	-1
< proceso	-4
< proceso de	-2
< produc	-2
< product	2
< profes	-1
< profil	29
< projec	1
< projek	2
< propos	1
< puesto	-1
< puesto de	-1
< qa	21
< questi	-2
< r-20931	-1
< recept	-5
< recrui	4
< recrut	5
< refere	-1
< regist	-2
< remote	-1
< report	-1
< resche	-3
< resear	-29
< respon	15
< resume	-5
< review	-3
< rh	7
< rol	-2
< rol van	-1
< role	-6
< role at	1
< role of	-1
< role.	-16
< roma	-1
< rua	-1
< ruckfr	-1
< runde	-1
< ruolo	-2
< ruolo di	-2
< sala	2
< saludos	-3
< schedu	-1
< schon	-1
< scient	-8
< screen	-4
< se	-5
< search	-3
< sede	-1
< sede di	-1
< sehr	-2
< sehr geehrte	-1
< sein	39
< seleti	-2
< selezi	1
< semana	-2
< senior	10
< sent	13
< sent to	18
< servic	-4
< service	10
< set	-3
< settim	-2
< seu	5
< shift	-9
< si	-1
< sich	4
< sie	-17
< site	-1
< so	-2
< sobald	-2
< softwa	-1
< solici	10
< sollic	-1
< sorry	3
< sou	-37
< specia	42
< spreekt	-1
< sr.	9
< st	-1
< st ,	-1
< staff	-3
< stage	10
< stata	11
< stelle	-5
< stelle "	-1
< stelle als	-9
< store	2
< street	-3
< street ,	-3
< sua	-10
< success	20
< superi	1
< superv	16
< superv de	-1
< sur	1
< surf	9
< talent	8
< talk	-3
< te	-2
< teacher	-13
< team	11
< team at	2
< tech	1
< techni	-5
< tecnica	-4
< tecnica de	-4
< teilne	-3
< telefo	-1
< teleph	-3
< test	4
< that	-1
< the	-61
< the positi	-2
< thiago	1
< this	-1
< thursd	-1
< time	-6
< time (	-1
< time -	-4
< title	-28
< to	-57
< to the	-33
< toujou	-1
< trabal	-1
< tu	5
< tua	-15
< tuo	5
< type	-2
< type :	-1
< uber	-6
< uber die	-1
< uhr	-22
< uhr ,	-2
< um	6
< um die	-1
< uma	-2
< un	16
< una	10
< und	-3
< univer	-1
< uns	-2
< uns im	-1
< uns in	-1
< unser	3
< unserem	45
< unterl	-2
< up	-1
< up.	1
< us	-8
< us &	-1
< uur	3
< uur ¶	-2
< va	1
< vacante	-2
< vacante de	-2
< vacatu	-1
< vaga	-36
< vaga de	-25
< van	-26
< video	18
< virtual	21
< von	-3
< voor	-14
< vor	-1
< vorste	3
< votre	19
< war	-1
< was	13
< we	1
< we're	-29
< weg	4
< wegen	-1
< weiter	-1
< werden	-5
< werkst	-1
< what	-6
< where	7
< where :	7
< who	-1
< wie	-2
< wieder	-1
< will	-1
< wilt	-1
< wir	-15
< with	35
< with the	79
< woche	-2
< wochen	-1
< wurde	5
< wurden	2
< y	-6
< york	-7
< you	-14
< you for	-2
< you'll	25
< you're	1
< your	68
< zeit	-4
< zone	-1
< zoom	-6
< zu	-4
< zum	-2
< zur	-2
< zwei	-1
< |	3
< ¡	-4
< ¶	12
< ¶ -	-19
< ¶ a	32
< ¶ das	-1
< ¶ dein	-1
< ¶ deine	-2
< ¶ die	23
< ¶ el	38
< ¶ event	-1
< ¶ herr	-3
< ¶ ihr	-1
< ¶ ihre	-1
< ¶ im	-2
< ¶ la	24
< ¶ o	26
< ¶ the	4
< ¶ unser	-3
< ¶ your	-6
< ¶ |	-2
< ¶ ¡	-9
< ¶ ¿	-2
< ¶ •	-4
< ·	-6
<|	-55
<| !	-14
<| "	-2
<| &	-14
<| (	6
<| )	-2
<| ,	49
<| -	-2
<| .	-21
<| /	-3
<| 00	-2
<| 1	-1
<| 16.	-1
<| 30	-2
<| 45	-1
<| :	-18
<| ?	-42
<| a	65
<| aan.	-2
<| about	-7
<| ada	-2
<| admini	-1
<| als	-27
<| am	1
<| an	-2
<| analis	-1
<| and	-12
<| andere	-2
<| anderen	-18
<| assist	-1
<| at	125
<| au	21
<| auf	-1
<| avec	1
<| bei	51
<| beim	23
<| bij	132
<| bis	-1
<| by	-2
<| camara	-8
<| chez	96
<| client	120
<| clinica	-1
<| com	4
<| come	-4
<| comerc	-3
<| como	-3
<| con	21
<| conhec	-3
<| conser	-6
<| consul	11
<| contra	-1
<| contro	-4
<| d'	-5
<| da	12
<| das	-4
<| data	-1
<| dein	-6
<| deine	-19
<| del	13
<| della	-1
<| dem	-6
<| den	-7
<| der	26
<| des	-4
<| di	-10
<| dia.	-1
<| die	13
<| diese	-5
<| direct	25
<| dirett	-2
<| do	-3
<| dos	-1
<| dott.	-1
<| dr	-6
<| dr.	-14
<| drei	-1
<| du	43
<| een	-1
<| ein	-4
<| eine	-3
<| einen	-3
<| einer	-3
<| eingeg	-1
<| el	37
<| elena	-2
<| em	-1
<| empresa	52
<| en	68
<| engine	-1
<| entrev	2
<| et	-1
<| etwas	-2
<| event	-1
<| exma.	-1
<| farmac	-1
<| fintual	-1
<| for	-43
<| frau	-2
<| from	70
<| functie	-16
<| fur	17
<| geehrte	-1
<| gemeen	-45
<| gerente	-4
<| groupe	-1
<| grupo	-11
<| harbor	-3
<| hast.	-1
<| heer	-1
<| herr	-4
<| hi	-1
<| hr	2
<| ihr	-7
<| ihre	-3
<| ihren	-4
<| ihrer	-1
<| il	2
<| im	-16
<| in	-1
<| je	5
<| l'	7
<| la	51
<| labora	-1
<| le	49
<| leiter	-1
<| livello	-1
<| m.	-2
<| marzo.	-1
<| me.	-1
<| meccan	-6
<| mei.	-1
<| mein	-1
<| met	14
<| mit	12
<| mme	-7
<| mr	-10
<| ms.	-1
<| na	46
<| naar	4
<| nach	-10
<| nachst	-3
<| nachste	-2
<| new	-1
<| night	-2
<| no	6
<| o	25
<| of	-16
<| oferta	-19
<| oficin	-3
<| on	-65
<| our	-5
<| over	-1
<| par	-1
<| para	-13
<| per	-6
<| person	-3
<| pm	-1
<| por	-2
<| positi	-5
<| posizi	-1
<| presso	15
<| proces	-1
<| product	-1
<| projek	-1
<| r-	-1
<| recrui	5
<| rede	-1
<| refere	-1
<| respon	-1
<| retail	-1
<| role.	-3
<| sechs	-1
<| servic	-2
<| service	-8
<| sig.ra	-7
<| soy	-11
<| sr.	-3
<| staff	-1
<| statt.	-1
<| studio	-1
<| sur	-1
<| team	2
<| tecnica	-2
<| telefo	-1
<| the	-36
<| to	2
<| tuo	-1
<| uber	-1
<| ufficio	-24
<| um	-1
<| und	-6
<| unser	-6
<| unsere	-3
<| unserem	-29
<| unseren	-2
<| unserer	-2
<| uur.	-3
<| ux	-2
<| vacante	-1
<| vacatu	-4
<| vaga	-19
<| van	6
<| via	-1
<| video.	4
<| viel	-2
<| von	93
<| voor	-7
<| vorste	4
<| weiter	-2
<| with	39
<| y	-1
<| you.	-2
<| your	6
<| zu	3
<| zum	-5
<| zur	-2
<| zwei	-1
<| |	-2
<| ¡	-10
<| ¶	43
<| ·	-3
<| ¿	-7
<| •	-4
>0 !	85
>0 "	-1
>0 &	-39
>0 (	-72
>0 )	10
>0 -	-39
>0 .	35
>0 /	-4
>0 1	-2
>0 1.	-1
>0 10	-4
>0 12	-2
>0 12.	-6
>0 16	-10
>0 2	-2
>0 20	-1
>0 3	-1
>0 30	-9
>0 4	-2
>0 5	-3
>0 8	-2
>0 :	-77
>0 ;	-2
>0 ?	-22
>0 a	-26
>0 aan	1
>0 acknow	5
>0 ada	-4
>0 al	-3
>0 als	14
>0 am	-7
>0 an	-4
>0 an.	-1
>0 analis	24
>0 analys	-2
>0 analyst	-2
>0 and	8
>0 applic	-7
>0 apprec	7
>0 as	5
>0 associ	-4
>0 at	-18
>0 au	-1
>0 aus	-1
>0 automa	-1
>0 bank	-1
>0 bei	-8
>0 bestat	12
>0 beworb	1
>0 bij	-2
>0 bitten	-5
>0 bring	-1
>0 by	-8
>0 call	-1
>0 can	-2
>0 candid	-1
>0 center	-18
>0 centra	-1
>0 chat	-1
>0 chez	-4
>0 ci	1
>0 clerk	-1
>0 com	-5
>0 como	5
>0 con	-6
>0 confer	-1
>0 confir	-3
>0 consul	-19
>0 contra	-2
>0 convoc	-2
>0 coordi	-1
>0 cual	-1
>0 da	-1
>0 dabei	1
>0 danken	1
>0 dat	-9
>0 data	-1
>0 date	-11
>0 de	-46
>0 del	-3
>0 der	-1
>0 des	-3
>0 design	-9
>0 develo	-1
>0 di	65
>0 dia	-2
>0 die	-1
>0 diese	-1
>0 digita	-1
>0 dir	-1
>0 distri	-5
>0 do	-62
>0 docume	-1
>0 dr.	-1
>0 du	-13
>0 e	-2
>0 editor	-1
>0 een	-2
>0 ein.	-3
>0 eine	1
>0 el	-17
>0 elemen	-11
>0 em	-1
>0 en	14
>0 engine	-11
>0 entsch	-2
>0 es	-2
>0 espera	-1
>0 est	2
>0 esta	-3
>0 este	-1
>0 et	3
>0 financ	-4
>0 findet	19
>0 foi	19
>0 foods	-1
>0 for	76
>0 from	-1
>0 fur	-9
>0 genera	-2
>0 gern	-1
>0 gmbh	35
>0 group	-2
>0 ha	20
>0 habe	-2
>0 haben	-1
>0 has	52
>0 hat	-12
>0 have	16
>0 health	75
>0 heb	-1
>0 heeft	31
>0 hiring	-3
>0 home	-3
>0 home.	-3
>0 hospit	-1
>0 i	23
>0 il	-3
>0 in	26
>0 indust	-2
>0 insura	2
>0 intere	19
>0 intern	-2
>0 interv	16
>0 is	32
>0 ist	55
>0 it	-3
>0 ja	1
>0 je	-4
>0 kann	-1
>0 konnen	-2
>0 la	26
>0 labs	-2
>0 las	-3
>0 le	19
>0 leider	-1
>0 liegt	6
>0 lo	-1
>0 logist	2
>0 love	-1
>0 make	-3
>0 manage	-1
>0 manager	-16
>0 mar	-1
>0 market	-1
>0 me	-5
>0 media	-2
>0 meet	28
>0 mes	-1
>0 met	1
>0 mi	-1
>0 mit	-18
>0 mit.	-2
>0 mochte	1
>0 moreno	-1
>0 muito	-12
>0 muss	-5
>0 mussen	-1
>0 na	-17
>0 nach	-2
>0 nachst	-12
>0 nao	-4
>0 nicht	-4
>0 no	-2
>0 noch	-12
>0 nord	-1
>0 norte	-3
>0 nos	1
>0 nouvel	-1
>0 o	-21
>0 of	-12
>0 office	-1
>0 office.	-5
>0 on	13
>0 op	-6
>0 openin	-2
>0 opening	-1
>0 operat	-2
>0 para	36
>0 partner	-1
>0 per	-11
>0 person	-5
>0 pleno	-2
>0 por	8
>0 positi	-41
>0 postul	-1
>0 pour	58
>0 presen	-1
>0 propon	23
>0 que	-20
>0 queda	1
>0 quedo	1
>0 quiere	29
>0 recrui	-53
>0 respon	-1
>0 role	-38
>0 role.	-19
>0 school	-1
>0 se	47
>0 send	-1
>0 servic	-1
>0 service	5
>0 seu	-1
>0 sich	-1
>0 sie	-1
>0 so	-1
>0 souhai	21
>0 specia	-7
>0 st	-1
>0 su	-18
>0 success	-1
>0 sud	-8
>0 suerte	-2
>0 sur	-2
>0 tal	-1
>0 te	69
>0 team	-1
>0 techni	-2
>0 tengo	1
>0 ter	-2
>0 the	-7
>0 ti	4
>0 time	-4
>0 to	-13
>0 tomorr	7
>0 toutes	-2
>0 trust	-3
>0 tu	-3
>0 type	-1
>0 uber	-1
>0 um	4
>0 un	-1
>0 una	-1
>0 und	-5
>0 vacanc	-1
>0 vai	9
>0 vega	-3
>0 vez	-1
>0 von	-2
>0 voor	4
>0 vorbei	-3
>0 vous	37
>0 war	49
>0 was	4
>0 way	-1
>0 we	1
>0 weiter	-2
>0 werden	7
>0 wil	37
>0 with	-10
>0 would	94
>0 wurde	46
>0 wurden	-1
>0 y	-4
>0 you	-2
>0 your	-2
>0 zuid	-1
>0 zum	-2
>0 zur	-2
>0 |	-10
>0 ¶	48
>0 ·	22
>1 !	-17
>1 "	-4
>1 (	2
>1 )	-15
>1 ,	-39
>1 -	-6
>1 .	-42
>1 /	-17
>1 09	-1
>1 1.	-1
>1 10	-14
>1 11	-9
>1 12	-2
>1 13	-1
>1 14	-10
>1 15	-4
>1 16	-1
>1 20.	-1
>1 2pm	-1
>1 30	-1
>1 4	-1
>1 45	-1
>1 7	-2
>1 8	8
>1 9	-1
>1 :	24
>1 ?	-8
>1 a	41
>1 ada	-5
>1 after	-4
>1 agenda	1
>1 agrade	-1
>1 al	-1
>1 all	-1
>1 als	7
>1 am	51
>1 amanha	-3
>1 an	-1
>1 analis	11
>1 and	24
>1 announ	39
>1 applic	1
>1 are	-3
>1 arriva	-1
>1 as	53
>1 at	-3
>1 ate	-3
>1 banco	-2
>1 been	21
>1 bei	38
>1 below	-2
>1 best	-4
>1 bien	1
>1 bis	-1
>1 bitte	-3
>1 boa	3
>1 bonne	-1
>1 bring	-2
>1 caixa	-1
>1 call	-1
>1 can	3
>1 cancel	-5
>1 candid	-4
>1 case	8
>1 center	-11
>1 chez	-1
>1 ci	-2
>1 com	1
>1 come	6
>1 como	-1
>1 con	-6
>1 confir	3
>1 conoce	12
>1 conser	-2
>1 constr	-1
>1 consul	3
>1 could	-2
>1 da	-8
>1 dan	-1
>1 dann	-2
>1 das	-2
>1 dat	-1
>1 data	-6
>1 date	-9
>1 de	-24
>1 decided	-1
>1 dem	-1
>1 den	10
>1 der	-25
>1 des	-1
>1 di	-33
>1 dia	5
>1 die	25
>1 dienst	-2
>1 direct	-13
>1 distri	-3
>1 do	5
>1 doch	-1
>1 du	-4
>1 e	-35
>1 een	7
>1 ein	-6
>1 eine	-3
>1 el	6
>1 em	-3
>1 empresa	-6
>1 en	-2
>1 end	-2
>1 engine	-3
>1 entre	-29
>1 entret	-1
>1 entrev	-1
>1 es	16
>1 esta	-4
>1 et	21
>1 example	-5
>1 finali	-2
>1 foi	12
>1 for	1
>1 fue	-1
>1 functie	1
>1 gerente	28
>1 gmbh	-2
>1 good	1
>1 gostar	2
>1 growth	6
>1 grupo	-6
>1 ha	58
>1 haben	1
>1 has	-13
>1 hat	10
>1 have	-6
>1 head	-1
>1 heeft	-1
>1 helaas	7
>1 het	16
>1 hi	-3
>1 hiring	-1
>1 ho	-2
>1 hr	-1
>1 https	-10
>1 i	46
>1 i'll	-7
>1 i'm	-7
>1 ich	-11
>1 iets	28
>1 ihre	-4
>1 ik	5
>1 il	-7
>1 im	-4
>1 in	-7
>1 inform	5
>1 inscri	-5
>1 intere	-1
>1 interv	-4
>1 invited	7
>1 is	27
>1 it	-4
>1 ja	-1
>1 jan	-1
>1 january	-4
>1 je	39
>1 jeudi	16
>1 job	-11
>1 job.	-1
>1 jueves	1
>1 junto	1
>1 konnen	4
>1 la	15
>1 le	29
>1 lhe	-1
>1 like	94
>1 logist	-4
>1 lucia	-3
>1 lundi	-16
>1 m	-2
>1 manager	-5
>1 manana	-8
>1 march	-1
>1 market	-2
>1 martedi	-43
>1 martes	-1
>1 may	-2
>1 me	-5
>1 meccan	-1
>1 melden	-13
>1 merci	-2
>1 mercol	23
>1 met	4
>1 mi	-2
>1 mir	-1
>1 moi	-1
>1 molest	-3
>1 montag	-3
>1 na	1
>1 new	-1
>1 nicht	-1
>1 no	9
>1 noch	39
>1 non	-1
>1 nos	-4
>1 nosso	-38
>1 not	1
>1 notifi	6
>1 notre	-1
>1 nous	16
>1 now	-5
>1 o	47
>1 ob	-1
>1 olho	-1
>1 on	-10
>1 ontvan	3
>1 onze	-1
>1 op	-1
>1 open	-2
>1 operat	-14
>1 organi	-1
>1 our	-1
>1 para	4
>1 partic	-17
>1 partner	-35
>1 per	-1
>1 perfil	-2
>1 please	-14
>1 pleased	1
>1 por	-9
>1 porto	-3
>1 positi	-6
>1 pour	8
>1 presen	-2
>1 product	33
>1 projek	-3
>1 propose	6
>1 que	-1
>1 quiere	15
>1 quinta	-3
>1 r	-1
>1 recebe	1
>1 recrui	-2
>1 ref.	-4
>1 req	-15
>1 respon	1
>1 role	1
>1 role.	-1
>1 rua	4
>1 schedu	2
>1 se	-17
>1 sehr	-1
>1 senhora	-1
>1 senior	-1
>1 sent	18
>1 servic	10
>1 set	-1
>1 seu	-2
>1 she	-1
>1 si	-9
>1 sich	27
>1 sie	-18
>1 sind	-1
>1 sobald	-2
>1 solici	1
>1 sono	-1
>1 souhai	15
>1 specia	-1
>1 stata	10
>1 stelle	-1
>1 store	1
>1 su	-20
>1 sua	-4
>1 suo	-2
>1 superv	-1
>1 talent	-1
>1 te	1
>1 team	15
>1 tecnica	1
>1 ter	-1
>1 termin	-1
>1 thank	-4
>1 thanks	2
>1 the	74
>1 this	-7
>1 thursd	14
>1 ti	-7
>1 time	-3
>1 to	43
>1 tomorr	-7
>1 tu	2
>1 tua	-3
>1 tudo	-1
>1 tuesday	14
>1 u	-19
>1 um	-3
>1 uma	3
>1 un	2
>1 una	-2
>1 und	-2
>1 uns	4
>1 unser	1
>1 unserem	-1
>1 until	-2
>1 van	-1
>1 vendre	-2
>1 venerdi	30
>1 video	-2
>1 vimos	-2
>1 voce	-2
>1 von	55
>1 voor	13
>1 vos	-6
>1 votre	4
>1 vous	36
>1 was	-11
>1 we	36
>1 we'd	-10
>1 we'll	10
>1 we've	1
>1 wednes	-53
>1 week	-1
>1 weidner	-1
>1 weiter	-3
>1 when	-1
>1 where	-1
>1 who	-1
>1 wie	-1
>1 wij	-7
>1 will	-1
>1 wir	34
>1 with	-9
>1 woche	-13
>1 would	2
>1 y	-2
>1 ya	-1
>1 you	4
>1 you'll	-1
>1 your	39
>1 zu	-4
>1 zur	-1
>1 |	-3
>1 ¡	-7
>1 ¶	-16
>1 ·	17
>1 •	-2
alone	50
always alone	-7
always more (	28
always more )	-40
always more <	-57
always more >	-94
cut before &	-46
cut before -	3
cut before a department	24
cut before a first name	6
cut before a head	-66
cut before a house	6
cut before acquis	-1
cut before ada	-4
cut before advies	-22
cut before ag	28
cut before alta	-23
cut before am	34
cut before analyst	-5
cut before analyt	-1
cut before and	-9
cut before andes	-1
cut before andina	-1
cut before another	1
cut before archit	-9
cut before associ	-4
cut before at	-22
cut before aurora	-1
cut before b.v.	2
cut before bank	-1
cut before bell	-1
cut before bio	-21
cut before brand	-1
cut before by	-3
cut before care	53
cut before careers	37
cut before center	-19
cut before clerk	-1
cut before con	-1
cut before concor	7
cut before consul	-2
cut before coordi	-5
cut before county	-3
cut before da	-2
cut before data	-2
cut before de	-48
cut before del	-10
cut before depart	-11
cut before der	-1
cut before des	-3
cut before design	-6
cut before develo	-1
cut before di	64
cut before die	-1
cut before digita	-1
cut before digital	-1
cut before distri	-7
cut before do	-64
cut before dr.	-2
cut before du	-15
cut before e	-38
cut before editor	-1
cut before el	-1
cut before elemen	-11
cut before empleo	2
cut before en	-3
cut before energia	-1
cut before energy	-2
cut before engine	-13
cut before espera	-1
cut before example	-1
cut before execut	53
cut before farms	-1
cut before financ	-4
cut before foods	-6
cut before for	43
cut before founda	-20
cut before freight	-2
cut before fur	-17
cut before games	-3
cut before gmbh	85
cut before group	-8
cut before haddad	-1
cut before health	68
cut before hiring	37
cut before home	-8
cut before hospit	-10
cut before house	-4
cut before hr	26
cut before human	6
cut before i	23
cut before im	-1
cut before indust	-1
cut before insura	2
cut before intern	-2
cut before interv	59
cut before jobs	-3
cut before la	8
cut before labs	-6
cut before lane	-3
cut before lead	-2
cut before logist	-8
cut before ltd	-4
cut before manager	-37
cut before mar	-1
cut before market	-4
cut before martin	-1
cut before media	-2
cut before medical	-7
cut before moreno	-1
cut before moretti	-1
cut before nord	-32
cut before norte	-4
cut before norte.	-1
cut before of	-15
cut before office	23
cut before operat	-2
cut before page	-1
cut before para	33
cut before partne	48
cut before partner	-2
cut before people	20
cut before per	32
cut before person	-34
cut before pleno	-2
cut before plus	-3
cut before prado	-1
cut before recrui	-9
cut before recrut	4
cut before retail	-4
cut before rh	-43
cut before ridge	-1
cut before risorse	1
cut before rita	-1
cut before riva	-1
cut before roboti	-1
cut before s.p.a.	6
cut before schedu	5
cut before school	-3
cut before search	-16
cut before senior	-1
cut before serra	-1
cut before servic	-4
cut before service	5
cut before shaw	-1
cut before sie	-1
cut before softwa	-16
cut before sol	-1
cut before solar	-2
cut before specia	-9
cut before srl	2
cut before staffi	60
cut before studio	-18
cut before success	-1
cut before sud	-12
cut before sul	-1
cut before sur	-3
cut before systems	-1
cut before talent	38
cut before team	-12
cut before tech	-37
cut before techni	-2
cut before techno	10
cut before trust	-35
cut before und	-1
cut before univer	-4
cut before van	-2
cut before vega	-3
cut before veteri	-2
cut before von	-1
cut before werving	-20
cut before writer	-3
cut before y	-5
cut before zuid	-4
cut before zum	-1
cut before zur	-2
cut behind &	-24
cut behind 00	-3
cut behind 16.	-1
cut behind 20	-1
cut behind 2026	2
cut behind 30	-1
cut behind 45	-1
cut behind 9	-1
cut behind a	33
cut behind a department	36
cut behind a first name	-48
cut behind a head	-29
cut behind a house	27
cut behind ada	-3
cut behind admini	-1
cut behind am	1
cut behind an	12
cut behind analis	-1
cut behind and	-12
cut behind another	23
cut behind assist	-1
cut behind associ	-1
cut behind at	89
cut behind banca	-1
cut behind banco	-1
cut behind bar	-1
cut behind bewerb	-4
cut behind bright	-1
cut behind by	-1
cut behind cabinet	-1
cut behind camara	-17
cut behind candid	2
cut behind casa	-1
cut behind clinica	-3
cut behind comerc	-4
cut behind con	-23
cut behind conser	-6
cut behind constr	-2
cut behind contro	-6
cut behind cooper	-1
cut behind county	-1
cut behind da	-35
cut behind dana	-1
cut behind das	-2
cut behind data	-2
cut behind de	-88
cut behind dein	34
cut behind deine	-2
cut behind del	8
cut behind della	-1
cut behind dem	-1
cut behind den	-2
cut behind der	4
cut behind des	-5
cut behind di	-31
cut behind die	-6
cut behind diese	-1
cut behind dirett	-3
cut behind do	-8
cut behind dos	-1
cut behind dr	-6
cut behind dr.	-26
cut behind du	-6
cut behind el	37
cut behind elena	-2
cut behind en	117
cut behind engine	-1
cut behind entret	24
cut behind entrev	24
cut behind event	-1
cut behind exma.	-1
cut behind farmac	-1
cut behind fintual	-1
cut behind for	-24
cut behind frau	-2
cut behind fur	-6
cut behind gemeen	-37
cut behind gerente	-5
cut behind gespra	-1
cut behind google	-1
cut behind groupe	-3
cut behind growth	-1
cut behind grupo	-7
cut behind gruppo	-6
cut behind harbor	-3
cut behind herr	-4
cut behind hi	-1
cut behind hospit	-2
cut behind hotel	-1
cut behind hr	1
cut behind ihr	-3
cut behind ihre	-1
cut behind ihrem	-1
cut behind ihrer	-1
cut behind il	-2
cut behind ilse	-1
cut behind im	-9
cut behind in	-31
cut behind interv	10
cut behind jess	-4
cut behind kestrel	-1
cut behind kunden	114
cut behind l'equi	10
cut behind la	5
cut behind labora	-1
cut behind le	15
cut behind les	-5
cut behind lojas	-4
cut behind m.	-2
cut behind meccan	-6
cut behind meridi	-3
cut behind micros	-1
cut behind minera	-1
cut behind mme	-9
cut behind mr	-10
cut behind ms.	-1
cut behind new	-2
cut behind nhs	-3
cut behind night	-2
cut behind nora	-2
cut behind o	26
cut behind of	-22
cut behind paola	-1
cut behind per	8
cut behind person	16
cut behind pm	-1
cut behind porto	-1
cut behind positi	-1
cut behind proceso	-1
cut behind product	-1
cut behind prof.	-4
cut behind projek	-1
cut behind provin	-4
cut behind r-	-1
cut behind recrui	52
cut behind recrut	46
cut behind red	-1
cut behind rede	-1
cut behind region	-2
cut behind retail	-1
cut behind rh	81
cut behind rosa	-1
cut behind rr.	-1
cut behind sabine	-3
cut behind sachbe	-1
cut behind santa	-2
cut behind secret	1
cut behind segret	94
cut behind selecc	18
cut behind selezi	14
cut behind senior	-15
cut behind servic	14
cut behind service	4
cut behind sollic	7
cut behind sr.	-4
cut behind st	-4
cut behind st.	-1
cut behind staff	-1
cut behind stelle	-8
cut behind sticht	-11
cut behind studio	-3
cut behind summit	-2
cut behind talent	-1
cut behind taller	-1
cut behind team	-10
cut behind techni	-1
cut behind tecnica	-2
cut behind the	-18
cut behind ufficio	-24
cut behind und	-6
cut behind ux	-3
cut behind vaga	-12
cut behind van	30
cut behind viel	-1
cut behind vom	1
cut behind von	117
cut behind vorste	-22
cut behind waterl	-1
cut behind y	-1
cut behind your	9
cut behind zum	-5
cut behind zur	-1
f< !	4
f< ! ¶	14
f< &	36
f< )	-37
f< ) ¶	-37
f< ,	-7
f< , ¶	-1
f< -	-19
f< - ¶	-1
f< :	-5
f< @	-1
f< a	-10
f< abrazo	-2
f< acquis	21
f< acquis |	1
f< acquis ¶	1
f< ada	-2
f< antunes	-6
f< antunes ¶	-4
f< assist	6
f< auftrag	-1
f< automa	-1
f< best	1
f< beste	-3
f< brandt	-39
f< browser	-8
f< browser |	-8
f< busine	5
f< cabinet	-1
f< caroli	34
f< casa	-2
f< cheers	-1
f< chiara	4
f< clara	2
f< clinica	-1
f< consul	-58
f< consul ¶	-49
f< coordi	3
f< cordia	-22
f< cordia ¶	-1
f< culture	34
f< cumpri	-1
f< de	21
f< dein	48
f< denise	-1
f< depart	1
f< direct	-31
f< direct ¶	-30
f< distin	-1
f< elisa	-40
f< engine	-8
f< exampl	-3
f< gente	3
f< gestao	11
f< gloria	3
f< gmbh	-5
f< gmbh ¶	-5
f< gonzalo	-2
f< grazie	-1
f< greco	-5
f< greco ¶	-5
f< groet	-14
f< groeten	-1
f< groetj	-1
f< gruppo	-1
f< grus	-1
f< grus ¶	-1
f< gruse	-4
f< gruse ¶	-7
f< grusen	-1
f< grusen ¶	-1
f< grusse	2
f< grusse ¶	2
f< haddad	1
f< herzli	-1
f< hoogac	-1
f< hospit	-1
f< hr	49
f< hugo	7
f< human	5
f< humanos	4
f< humanos ¶	2
f< ihre	-7
f< ilaria	6
f< in	-8
f< ines	1
f< instit	-1
f< jonas	-1
f< joost	1
f< l'equi	50
f< la	-1
f< le	6
f< lg	18
f< liebe	1
f< manager	12
f< manager ,	2
f< manager ¶	10
f< marta	12
f< micros	-1
f< moura	-9
f< moura ¶	-9
f< of	-4
f< partner ¶	-2
f< patric	6
f< people	-1
f< person	32
f< person ¶	40
f< powered	-1
f< powered by	-1
f< presto	11
f< privacy	-13
f< privacy |	-13
f< rebeca	1
f< reclut	4
f< recrui	-3
f< recrui |	1
f< recrut	6
f< recrut ¶	1
f< recurs	4
f< regards	11
f< renata	-37
f< resour	-30
f< resour ¶	5
f< rh	24
f< rh -	12
f< rh ¶	5
f< rrhh	4
f< sabine	7
f< saluti	-5
f< saluti ¶	-5
f< sandra	7
f< sara	17
f< secret	5
f< selecc	13
f< selecc ¶	3
f< senior	-14
f< simone	-20
f< sincer	22
f< sonia	-15
f< soon	3
f< sophie	-31
f< specia	24
f< studio	16
f< talent	41
f< talent @	8
f< talento	15
f< talento ,	5
f< team	3
f< team ¶	6
f< techni	-19
f< time	15
f< to	-1
f< ufficio	13
f< univer	-5
f< univer of	-4
f< van	4
f< vera	6
f< vera ¶	1
f< veroni	1
f< viele	-3
f< ville	-2
f< ville de	-2
f< vous	-2
f< warmly	-2
f< |	-16
f< ¶	-13
f< ¶ diese	-1
f< ¶ hospit	-1
f< ¶ hr	-1
f< ¶ ihr	4
f< ¶ recrui	5
f< ¶ senior	-14
f< ¶ studio	-1
f< ¶ team	-33
f< ¶ the	2
f< ¶ ¶	6
f<|	24
f<| &	-5
f<| (	-4
f<| ,	34
f<| -	-46
f<| :	-3
f<| @	25
f<| at	5
f<| bodegas	-1
f<| bright	-1
f<| by	-1
f<| clinica	-1
f<| da	7
f<| de	-40
f<| dein	32
f<| des	-1
f<| diese	-2
f<| dr.	-11
f<| fur	-3
f<| gemeen	-1
f<| groupe	-2
f<| grupo	-1
f<| gruppo	-6
f<| hospit	-2
f<| hotel	-1
f<| hr	1
f<| ihr	5
f<| ihre	3
f<| kestrel	-1
f<| labora	-1
f<| le	16
f<| les	-1
f<| micros	-1
f<| of	-3
f<| person	12
f<| recrui	33
f<| recrut	29
f<| rh	44
f<| santa	-2
f<| senior	-15
f<| service	4
f<| studio	-1
f<| talent	-1
f<| team	-27
f<| techni	-1
f<| the	3
f<| to	-1
f<| und	-3
f<| van	-2
f<| waterl	-1
f<| |	-4
f<| ¶	57
f<| ·	-1
f>0 !	-2
f>0 &	-6
f>0 (	-23
f>0 )	-4
f>0 ,	8
f>0 -	-52
f>0 .	-39
f>0 2	-1
f>0 :	-3
f>0 @	-1
f>0 a	-51
f>0 acquis	-1
f>0 advies	-22
f>0 ag	5
f>0 b.v.	2
f>0 bank	-1
f>0 bio	-21
f>0 by	-3
f>0 capital	-1
f>0 care	56
f>0 consul	-2
f>0 de	-20
f>0 del	-7
f>0 depart	-11
f>0 di	-1
f>0 digital	-1
f>0 do	-1
f>0 dr.	-1
f>0 du	-1
f>0 e	-36
f>0 execut	43
f>0 foods	-3
f>0 fur	-6
f>0 games	-2
f>0 gmbh	41
f>0 groet	-1
f>0 group	-5
f>0 health	-4
f>0 hiring	10
f>0 hr	27
f>0 human	2
f>0 labs	-2
f>0 logist	-3
f>0 ltd	-5
f>0 manager	-14
f>0 nord	-1
f>0 norte	-1
f>0 of	-10
f>0 partne	35
f>0 people	19
f>0 person	-37
f>0 recrui	19
f>0 recrut	-3
f>0 rh	-47
f>0 saluti	-3
f>0 search	-16
f>0 servic	-2
f>0 softwa	-14
f>0 staffi	30
f>0 studio	-14
f>0 sud	-3
f>0 talent	-19
f>0 team	20
f>0 tech	-34
f>0 to	-1
f>0 univer	9
f>0 von	-1
f>0 werving	-22
f>0 wurde	-9
f>0 |	-21
f>0 ¶	-22
f>0 ·	12
f>1 &	-22
f>1 (	-23
f>1 +	1
f>1 ,	-40
f>1 -	-25
f>1 acquis	13
f>1 adecco	-1
f>1 automa	-4
f>1 b.v.	-7
f>1 bright	-34
f>1 cabinet	-38
f>1 casa	-1
f>1 co.	-3
f>1 der	2
f>1 direct	-4
f>1 execut	-1
f>1 gmbh	61
f>1 hays	-1
f>1 head	-1
f>1 hiring	-1
f>1 hr	-18
f>1 human	12
f>1 instit	8
f>1 la	-30
f>1 ltd	58
f>1 manpow	-1
f>1 office	36
f>1 partner	-1
f>1 people	-1
f>1 person	1
f>1 princi	-8
f>1 randst	-2
f>1 recrui	-5
f>1 recrut	-1
f>1 recurs	-1
f>1 resour	2
f>1 rh	-3
f>1 selecc	-1
f>1 senior	-1
f>1 studio	-1
f>1 sud	-5
f>1 talent	26
f>1 team	35
f>1 tel.	-30
f>1 this	-1
f>1 und	-23
f>1 univer	-3
f>1 unsubs	-2
f>1 vale	-1
f>1 |	46
f>1 ¶	-44
f>|	-8
first 00	-1
first 05	-1
first 11	-4
first 12	-1
first 2025	-1
first 3d	-3
first a	-19
first ablauf	-1
first abraco	-3
first abracos	-1
first abschl	-9
first accoun	-1
first account	-3
first acquis	-1
first actual	-12
first ada	-6
first ada@ex	-2
first addetta	-1
first adecco	14
first admini	-12
first advies	-1
first afspra	-1
first ag	-7
first agenda	-1
first agente	-2
first agrade	-21
first alder	-13
first alles	-2
first als	-2
first am	-2
first americ	19
first analis	-26
first analyst	-2
first analyt	-8
first anders	-1
first andina	1
first andrea	-1
first annula	-1
first anspre	-1
first antonio	-1
first antwort	-1
first apothe	4
first applic	-8
first applied	-6
first apr	-1
first apreci	-1
first arbeit	-2
first armazem	-6
first ask	-2
first assess	-9
first assicu	4
first assist	-5
first associ	-1
first ate	-1
first atelier	10
first att	-1
first attend	-1
first atuali	-1
first au	-1
first auftrag	-2
first aurora	-2
first auswah	-2
first auto	21
first auxili	-7
first av	-1
first avenue	51
first ayunta	62
first az	17
first azienda	-1
first bakker	2
first banca	3
first banco	9
first bank	-1
first banque	1
first bar	3
first bas	-1
first bedankt	-1
first belle	-7
first benoit	-1
first besche	-1
first besetz	-1
first bespre	-2
first beste	-1
first besten	-1
first bevest	-1
first bewerb	-6
first bezirk	21
first biblio	-2
first bienve	-2
first binnen	-1
first bio	5
first biolog	-1
first bis	-6
first bitte	-1
first boa	-6
first boas	-2
first bodegas	2
first bon	1
first bonjour	-1
first bonne	-2
first bosch	25
first brand	-2
first brandt	-1
first bright	7
first bring	-7
first brt	-1
first buenas	-1
first buongi	-9
first buro	-1
first busine	-3
first buyer	-1
first c'est	-4
first ca	-2
first cabinet	-42
first caixa	-4
first calend	-4
first camara	21
first cambio	-6
first canada	-1
first cancel	-25
first candid	-1
first capital	-1
first carmen	-1
first caroli	-3
first carta	-4
first casa	6
first castel	-2
first ccnl	-1
first centre	37
first centro	8
first ceresio	-1
first ciao	-1
first cita	-1
first city	-19
first cliente	-1
first clinic	-4
first clinica	17
first cliniq	17
first cloud	-2
first cnc	-1
first co	-2
first cobalt	19
first colegio	2
first colloq	-2
first colombo	-1
first columb	-1
first comerc	-5
first commun	-1
first compra	-1
first comune	9
first comuni	-2
first concel	-16
first conduc	-7
first confer	-7
first confir	-43
first confor	-2
first conseg	-8
first consei	-1
first conser	22
first constr	15
first consul	-2
first contab	-1
first contin	-1
first contra	-13
first contro	-14
first convite	-1
first convoc	-7
first coop	13
first cooper	2
first coorde	-8
first coordi	-2
first cordia	40
first corpor	-3
first council	-1
first county	-5
first credit	-1
first custom	-13
first cv	-1
first dag	-6
first dana	-18
first data	-31
first datens	-14
first de	35
first dein	-3
first demand	-5
first depart	-6
first design	-2
first deutsc	39
first develo	-2
first die	-4
first diese	-8
first dime	-2
first direct	-27
first dirett	-7
first dispon	-6
first distin	-3
first distri	5
first docume	-28
first dr	-15
first drh	-2
first educac	-56
first educat	-2
first einlad	-6
first ejecut	-20
first el	-39
first elena	-4
first elisa	-2
first en	-2
first energi	54
first energie	-8
first energy	-2
first engenh	-6
first engine	-39
first entrev	-7
first entsch	-2
first enviado	-2
first erfahr	-5
first estudio	6
first europe	-3
first event	-28
first example	-4
first fabbri	-13
first farmac	14
first farmal	4
first faro	2
first feedba	-5
first fennim	5
first fico	-2
first field	-2
first financ	-13
first finance	-8
first finanz	-3
first fintual	19
first first	2
first for	-3
first founda	-2
first france	-2
first freight	-2
first freude	4
first freund	-4
first fronte	-3
first fur	-3
first further	-2
first garage	-6
first garden	-4
first gemeen	68
first gerente	-15
first gespra	-2
first gestio	-2
first gi	-16
first gonzalo	-2
first google	50
first groetj	-14
first groupe	-16
first growth	-4
first grupo	54
first gruppo	18
first grus	-4
first gupy	-9
first h/f	-11
first halden	6
first hallo	-2
first harbor	5
first haus	-17
first hays	88
first head	-22
first health	-5
first hemos	-4
first herzli	-3
first het	7
first hirevue	-3
first hiring	-2
first hora	-2
first horario	-2
first hospit	-6
first hotel	16
first hotels	-5
first hr	-9
first hypern	6
first ii	-3
first il	-10
first ilse	-3
first indust	-4
first ines	-3
first inform	-2
first ingeni	-10
first inscri	-2
first instit	-41
first intere	-6
first interl	-5
first interv	-15
first intro	-13
first ist	63
first j'ai	-4
first ja	-2
first jana	-4
first jansen	2
first java	-2
first jefe	-2
first jess	-22
first joana	-2
first job	-3
first jr	-2
first ju	-5
first jule	-4
first junior	-14
first juniper	2
first juridi	-2
first justif	-3
first kaleida	4
first kanzlei	-20
first kennen	-3
first kennis	-3
first kennzi	-4
first kestrel	2
first kinder	3
first kunde	-3
first kunden	-32
first l'equi	-10
first la	-22
first lab	-2
first labora	7
first labs	-2
first landes	-2
first lavoro	-21
first le	-18
first lead	-2
first ledger	2
first leiter	-2
first les	76
first lg	-2
first library	-9
first lic	-11
first liebe	-3
first lieve	-12
first linde	-7
first linden	-7
first logist	20
first lojas	37
first loopta	103
first lucia	-4
first lumbre	45
first magazz	-6
first mairie	9
first maison	12
first manpow	-21
first manten	-7
first manute	-5
first marche	-2
first market	-6
first marta	-2
first mate	21
first matteo	-5
first meccan	21
first mechat	-5
first medical	-2
first meet	-50
first menuis	4
first merci	-3
first meridi	20
first messag	-8
first metal	2
first metalm	11
first mi	-2
first michael	25
first minera	112
first mitarb	-7
first mme	-2
first monday	18
first moreno	-6
first moveis	52
first mr	-3
first mrs	-7
first ms	-5
first munici	-23
first museum	6
first nachri	-3
first nachst	-2
first namens	-3
first necesi	-2
first nederl	-3
first need	-3
first new	-2
first nhs	-25
first night	-7
first no	-6
first non	-2
first nora	-37
first nord	-2
first norte	-3
first notice	-20
first nuvola	3
first o	-9
first obriga	-2
first oferta	-10
first office	-23
first offici	8
first oh	-7
first oi	-3
first online	-8
first ontvan	-2
first operac	-9
first operad	-15
first oportu	-7
first orbita	26
first organi	-14
first padaria	6
first palisa	22
first paper	-13
first passen	-2
first people	-2
first perdona	-3
first person	4
first pflege	5
first pharma	9
first planner	-4
first platfo	-15
first pleno	-2
first pm	-2
first polite	4
first portal	-16
first porto	14
first positi	-6
first poste	35
first powered	-17
first prefei	14
first presen	-3
first princi	-10
first privacy	-16
first priya	-2
first proces	-7
first proceso	-12
first procha	-2
first produc	-9
first product	-12
first prof	-22
first profil	-6
first projek	-2
first propos	-4
first propue	-3
first provin	19
first public	-4
first puedes	-7
first purtro	-2
first quality	-8
first quill	11
first r-20931	-2
first ral	-2
first randst	63
first recebe	-3
first receiv	-6
first record	-2
first recrui	-3
first red	-17
first rede	8
first ref	-8
first refere	-2
first region	-4
first regist	-16
first regula	-2
first req	-2
first resche	-3
first resear	-19
first respon	-4
first result	-2
first retail	-14
first retour	-2
first rh	-84
first ria	-5
first ridge	-2
first riverb	2
first roboti	-2
first rocio	-6
first rolle	-3
first rosa	-16
first rr	-6
first rua	-6
first ruckme	-6
first ruhe	-2
first sabine	-13
first saint	-3
first saint-	-5
first sainte	-19
first saldat	-8
first sales	-6
first salut	-2
first sam	-3
first san	-2
first saude	-23
first schedu	-2
first schich	-3
first school	-20
first se	-6
first search	-5
first secret	-26
first segret	-2
first sekret	-4
first selecc	-7
first senior	-4
first service	-2
first seu	-2
first si	-2
first sobald	-2
first sobre	-16
first softwa	-23
first sol	-2
first solici	-9
first sollic	-5
first soluti	-15
first sorry	-5
first sou	-4
first sr	-9
first st	55
first stadt	10
first stadtw	23
first staff	-4
first stahlb	10
first stand	-2
first start	25
first state	3
first steel	-5
first stelle	-5
first stepst	-5
first steuer	25
first sticht	13
first stiftu	-36
first store	-2
first studio	22
first stunde	-2
first succes	-7
first sud	-3
first summit	3
first super	-2
first superi	-2
first supply	-11
first surfca	26
first systems	-13
first talent	18
first taller	3
first tanaka	4
first tandem	4
first team	-3
first teatro	6
first tech	-26
first techni	-3
first tecnica	-13
first tecnico	-6
first telefo	-12
first tengo	-5
first termin	-18
first textil	3
first the	41
first theatre	16
first tidewa	2
first top	-2
first trae	-2
first tribun	2
first trust	-12
first tu	6
first tuiuiu	2
first type	-6
first ufficio	65
first uiterl	-3
first union	11
first univer	56
first unsubs	-14
first update	-2
first updated	-38
first urlaub	-2
first us	-4
first ux	-14
first vacante	-2
first valent	-2
first valmera	-47
first van	27
first ver	-2
first verfah	-2
first vertra	-3
first vidal	-2
first viel	-12
first ville	-3
first voltia	3
first vorste	-13
first warmly	-15
first wat	-5
first water	-22
first waterl	23
first we're	-2
first weidner	-3
first werkst	-2
first windkr	3
first woche	-9
first wochen	-4
first writer	-3
first yo	-2
first you're	-2
first zeit	-16
first zorggr	3
fit best	139
fit half	61
fit half agency	38
fit half desk	30
fit half person	4
fit half relay	-13
fit half robot	41
fit less	43
fit little	-45
fit little agency	33
fit little desk	-25
fit little person	-21
fit little robot	2
fit nearly	61
fit nearly agency	-19
fit nearly desk	-39
fit nearly owner	19
fit nearly person	-28
fit nearly relay	63
fit nearly robot	34
fit none	-114
fit none agency	72
fit none desk	-29
fit none owner	3
fit none person	-42
fit none private	-2
fit none relay	-29
fit none robot	-15
fit other	-24
fit other desk	18
fit other owner	3
fit other person	13
fit other private	-4
fit other relay	-25
fit other robot	-28
fit whole	105
fit whole agency	14
fit whole desk	62
fit whole owner	22
fit whole person	52
fit whole private	-5
fit whole relay	9
fit whole robot	-34
in body	18
in body agency	65
in body board	51
in body desk	-46
in body person	38
in body private	-55
in body relay	5
in body robot	26
in display	19
in display agency	5
in display board	-9
in display desk	-21
in display owner	-9
in display person	-80
in display private	-39
in display relay	106
in display robot	71
in event	-20
in event person	-56
in location	-5
in location agency	-3
in location desk	-3
in location person	-3
in organizer	-14
in organizer agency	11
in organizer desk	11
in organizer person	-25
in quoted	-3
in quoted agency	8
in quoted owner	5
in quoted person	-6
in signature	82
in signature agency	21
in signature board	-14
in signature desk	6
in signature person	-60
in signature private	-6
in signature relay	84
in signature robot	72
in subject	22
in subject agency	-21
in subject board	-19
in subject desk	-81
in subject owner	-11
in subject person	46
in subject relay	44
in subject robot	46
inner &	111
inner -	-56
inner 2	-2
inner 9	44
inner :	-2
inner @	-8
inner a	85
inner ada	-13
inner am	-7
inner an	-4
inner analyst	-28
inner and	-18
inner applic	-5
inner associ	-10
inner at	-35
inner auf	-3
inner aus	-2
inner aux	7
inner bei	-7
inner bij	-4
inner bio	-47
inner busine	-10
inner by	-14
inner candid	-4
inner care	-28
inner casa	2
inner chez	12
inner clinica	-4
inner colloq	-2
inner con	-31
inner concur	-10
inner consul	-11
inner coorde	-2
inner credit	3
inner da	-2
inner das	-5
inner data	-4
inner de	55
inner del	48
inner della	5
inner dental	8
inner der	-23
inner des	-5
inner di	-4
inner die	-31
inner do	-39
inner dos	-10
inner dr	57
inner du	86
inner e	68
inner een	-2
inner en	-21
inner engine	-38
inner entrev	-3
inner execut	-9
inner fabbri	18
inner filiale	-2
inner financ	-3
inner fintual	-10
inner for	6
inner frau	-4
inner fur	-4
inner gmbh	-18
inner google	-2
inner group	-3
inner grupo	-42
inner health	6
inner herr	-4
inner het	-2
inner hiring	-7
inner hospit	21
inner hr	-2
inner human	-6
inner ihren	-2
inner il	7
inner im	-7
inner in	-36
inner interv	-8
inner intro	-3
inner is	-2
inner je	-5
inner la	88
inner lab	-3
inner labs	-3
inner le	-2
inner les	2
inner logist	12
inner manage	8
inner manager	-28
inner mar	3
inner mate	-11
inner matteo	-5
inner meccan	-7
inner munici	78
inner na	-3
inner nhs	37
inner no	-3
inner notre	-2
inner of	62
inner on	-2
inner onsite	-2
inner operat	-2
inner para	-30
inner partner	-4
inner passo	42
inner per	-37
inner person	4
inner positi	-5
inner pour	-3
inner presid	-6
inner proces	-6
inner product	-5
inner recibi	-2
inner recrui	62
inner ref	-5
inner regist	-2
inner reliab	-2
inner rh	-7
inner ridge	14
inner safety	-7
inner san	9
inner santa	3
inner school	-6
inner selezi	-7
inner senior	3
inner servic	-16
inner service	-2
inner softwa	-64
inner specia	-3
inner st	-4
inner superv	-15
inner systems	-2
inner ta	-2
inner talent	-6
inner te	-2
inner team	-3
inner teamle	-2
inner the	-12
inner to	-2
inner tomorr	-2
inner tu	-11
inner tua	-2
inner und	12
inner ux	-16
inner vale	6
inner van	15
inner veteri	27
inner via	-8
inner villa	12
inner vom	-2
inner von	-12
inner voor	-2
inner werving	30
inner with	-2
inner x	-2
inner y	-7
inner you	-3
inner zum	-10
inner zur	-6
inner |	-2
inner ·	-8
is acronym	-30
is agency	-177
is all house	-144
is all small	-50
is all strange	16
is all writer	-124
is and	114
is bare	-29
is camel	-2
is city	-37
is city first	-5
is city last	-64
is company	106
is company where sure	71
is department first	-51
is department last	30
is digit	99
is dressed	-270
is first name	-227
is first names	-26
is head	3
is house	143
is house first	93
is house last	8
is legal form	9
is lower	-31
is lower first	30
is owner	-25
is person	7
is platform	65
is shouted	14
is small first	-85
is small last	7
is strange	-141
is strange first	-68
is strange last	-74
is title	-122
is writer	-30
language de	-61
language en	12
language es	34
language fr	14
language it	68
language nl	-47
language pt	3
last 30	-3
last 5	83
last ?	-2
last acquis	-8
last ada	-17
last advies	23
last advoca	15
last affairs	12
last ag	-45
last almacen	-9
last alta	38
last amrani	-3
last analyst	-26
last analyt	-3
last andina	3
last archit	38
last armazem	-9
last assist	-2
last associ	30
last aurora	4
last b	-8
last b.v	-15
last bank	33
last bell	-30
last besche	-2
last bewerb	-11
last bio	14
last brandt	-11
last brasil	-6
last busine	-15
last caixa	-8
last camille	-2
last canada	-4
last cancel	-2
last candid	-26
last careers	-3
last castel	-7
last center	-17
last ceresio	6
last chat	-3
last cliente	-5
last cloud	-15
last co	-13
last college	6
last concor	-5
last confir	-4
last constr	-4
last consul	72
last contab	-4
last coordi	-3
last cordia	-36
last council	22
last county	8
last d'entr	-2
last data	3
last date	-3
last de	-2
last depart	6
last design	-20
last desk	-2
last develo	-6
last devops	-4
last digital	3
last direct	-2
last distri	6
last donner	-4
last dr	-39
last duque	-2
last ebro	28
last educac	-11
last educat	-3
last elemen	-47
last ellery	2
last empleo	-17
last ende	-13
last energi	3
last energie	-28
last energy	35
last engine	-43
last entrev	-4
last espera	3
last example	-18
last execut	25
last fabbri	2
last farms	3
last fils	17
last financ	-23
last finch	-5
last foods	14
last founda	-13
last freight	24
last front	-2
last games	5
last garden	-20
last gespra	-2
last giulia	-3
last gmbh	-9
last greco	-2
last group	31
last grupo	-13
last gruse	-5
last grusse	-4
last haddad	-4
last health	4
last hiring	-5
last home	-49
last hospit	50
last hotel	2
last house	-13
last hr	4
last i	-14
last ii	-17
last indeed	-2
last indust	-3
last insura	25
last it	-7
last jobs	-8
last julien	-3
last juridi	5
last kalend	-3
last karrie	-2
last kg	10
last kim	-8
last la	-2
last lab	54
last labora	-4
last labs	62
last lane	-78
last lavoro	-22
last lead	-29
last levante	3
last linde	2
last lindgr	-11
last llp	39
last logist	62
last loja	-30
last ltd	33
last lugo	19
last luna	2
last lund	-10
last m	-5
last manute	-3
last mar	21
last marche	2
last market	-4
last martin	20
last matteo	-5
last media	3
last medical	-18
last merlin	14
last mexico	-2
last modena	-72
last monday	-6
last montel	8
last moreno	-19
last museum	-12
last mutual	4
last nachri	-8
last neuss	11
last nord	89
last norte	55
last office	23
last operat	-5
last organi	-7
last owner	-2
last page	25
last palma	17
last partne	-41
last partner	32
last pcp	-8
last people	6
last perrin	-2
last person	-88
last planner	-10
last plata	2
last pleno	-29
last plus	115
last postul	-9
last prado	-11
last price	34
last prieto	-2
last produc	-3
last product	-5
last qualid	-3
last quill	52
last r	-5
last rail	3
last raman	-2
last receiv	-2
last recrui	-11
last recrut	-3
last resear	-19
last resour	-6
last retail	6
last rh	-6
last ria	-5
last riesgos	-5
last riva	-10
last roboti	-17
last role	-3
last roofing	5
last roth	-32
last s.l	2
last s.p.a	-12
last safety	-2
last saint	-2
last saint-	11
last sainte	27
last sala	-2
last san	-2
last santa	-2
last sante	29
last saude	31
last schedu	-8
last school	46
last schritt	-2
last scient	-3
last se	-20
last search	38
last secret	-8
last segret	-19
last selecc	-4
last select	-2
last seleti	-12
last selezi	-3
last senior	-31
last serra	2
last servic	-70
last service	54
last softwa	-48
last sol	117
last solar	2
last specia	-21
last srl	4
last staffi	-43
last stelle	-5
last stone	5
last studio	14
last success	-11
last sud	33
last sul	71
last sur	28
last systems	3
last talent	-19
last teacher	-2
last team	-9
last tech	42
last techni	-69
last techno	-2
last transp	9
last trust	56
last type	-15
last update	-6
last v	20
last vale	25
last valmera	78
last vega	81
last verde	13
last vertrag	-2
last video	-10
last villa	-2
last vogt	-2
last vorste	-3
last vos	5
last weidner	12
last woche	-5
last writer	-9
last zeit	-5
last zuid	8
letters 0	-26
letters 1	-140
letters 10	-11
letters 2	-76
letters 3	-36
letters 4	-9
letters 5	69
letters 6	50
letters 7	54
letters 8	85
letters 9	62
line 0 of signature	10
line 1 of signature	50
line 2 of signature	70
line 3 of signature	-102
line 4 of signature	-24
line 5 of signature	-3
line of body	54
line of display	-98
line of event	-10
line of organizer	-17
line of quoted	-2
line of signature	4
line of subject	-64
longer as often	-10
longer rarer	61
more (	6
more )	-34
more <	-91
more >	-38
never alone	39
no label	-44
no longer	25
none	-24
none ack	21
none cancellation	29
none de	61
none en	-12
none es	-34
none fr	-14
none invite	7
none it	-68
none nl	47
none offer	-45
none proposal	21
none pt	-3
none rejection	-62
none reply	64
none reschedule	-59
none unruled	166
not told	-73
nowhere	-51
part of told	-121
parts 0	-51
parts 1	35
parts 2	45
parts 3	7
parts 4	-12
piece of display	101
piece of display agency	-38
piece of display board	-9
piece of display desk	90
piece of display owner	-6
piece of display person	-16
piece of display private	-26
piece of display relay	22
piece of display robot	47
piece of event	3
piece of event person	-38
piece of location	-7
piece of location agency	-4
piece of location desk	-4
piece of location person	-2
piece of organizer	-16
piece of organizer agency	-2
piece of organizer desk	-2
piece of organizer person	-14
piece of signature	99
piece of signature agency	-127
piece of signature desk	36
piece of signature person	56
piece of signature private	10
piece of signature relay	-71
piece of signature robot	67
piece of subject	36
piece of subject agency	-16
piece of subject board	-40
piece of subject desk	-17
piece of subject owner	7
piece of subject person	52
piece of subject private	-3
piece of subject relay	28
piece of subject robot	10
places 0	-51
places 1	-53
places 2	20
places 3	76
places some	32
q< :	-8
q< : ¶	-3
q< ?	-2
q< job	24
q< scritto	-2
q< subject	-5
q< subject :	-5
q< the	-9
q< to	-6
q< to :	-6
q< ¶	-12
q< ¶ ¶	-3
q<| (	-11
q<| :	-13
q<| ?	10
q<| a	4
q<| at	28
q<| in	2
q<| ¶	-11
q>0 )	-9
q>0 ,	-4
q>0 .	28
q>0 :	-5
q>0 <	-3
q>0 ¶	-10
q>1 subject	-5
q>1 thank	-3
q>1 ¶	-3
s< (	-4
s< )	-2
s< ,	-10
s< -	-17
s< /	-8
s< :	22
s< : entrev	-3
s< [	11
s< a	-9
s< ada	-15
s< analis	-9
s< analis de	-8
s< analyst	19
s< applic	-39
s< applic -	-4
s< applic for	-7
s< applic to	-13
s< applyi	6
s< applyi to	9
s< assist	-15
s< associ	-7
s< at	-5
s< bei	50
s< bewerb	-2
s< bewerb als	-4
s< bewerb bei	8
s< bij	-35
s< cancel	9
s< candid	20
s< candid -	2
s< candid a	-5
s< candid chez	29
s< chat	-14
s< chat with	-12
s< colloq	29
s< con	-3
s< confer	4
s< confir	-25
s< confir -	11
s< confir :	-21
s< contro	8
s< custom	12
s< data	11
s< de	-8
s< deine	5
s< di	2
s< einlad	-2
s< engine	-8
s< engine (	-5
s< entret	37
s< entrev	44
s< entrev -	-15
s< entrev con	5
s< evento	-4
s< example	-26
s< example -	-8
s< for	-15
s< from	-3
s< fur	-2
s< gerente	-4
s< gespra	3
s< gesprek	4
s< hiring	-5
s< hr	-16
s< ihr	22
s< ihre	-2
s< in	-9
s< indeed	-7
s< indeed :	-7
s< inscri	-6
s< interv	78
s< interv -	-4
s< interv :	-2
s< interv for	-4
s< interv with	30
s< je	20
s< kennis	-20
s< la	6
s< letter	18
s< manager	-13
s< manager ,	-24
s< market	12
s< nachst	-2
s< next	3
s< nurse	-2
s< offer	10
s< on	-2
s< oportu	-5
s< oportu :	-5
s< para	-41
s< pm	-12
s< postul	-8
s< product	-17
s< propos	-24
s< receiv	-20
s< respon	-3
s< round	10
s< schedu	32
s< schedu -	-13
s< schritt	-2
s< scient	-63
s< selezi	3
s< senior	-7
s< sollic	16
s< sollic bij	19
s< staff	-2
s< status	-4
s< techni	-3
s< tecnica	-3
s< tecnica de	-3
s< tecnico	-6
s< termin	16
s< to	-26
s< tu	-9
s< tua	-50
s< tuo	16
s< update	-4
s< vaga	-12
s< video	-27
s< vorste	23
s< votre	40
s< w	44
s< w /	44
s< with	-7
s< your	19
s< zum	-3
s< |	-8
s< ¿	-2
s<|	-33
s<| !	-2
s<| &	-6
s<| (	4
s<| )	-2
s<| ,	-120
s<| -	-53
s<| /	41
s<| :	-81
s<| @	22
s<| [	12
s<| a	-16
s<| ada	-2
s<| als	-5
s<| at	-18
s<| bei	43
s<| bewerb	-3
s<| bij	74
s<| candid	-11
s<| chez	44
s<| con	6
s<| da	-53
s<| de	-86
s<| der	7
s<| en	63
s<| entret	60
s<| entrev	25
s<| for	-37
s<| from	23
s<| ihr	-2
s<| in	-14
s<| interv	-8
s<| na	9
s<| per	6
s<| proceso	-3
s<| sollic	-2
s<| stelle	-6
s<| to	11
s<| ux	-2
s<| vaga	-12
s<| vorste	-16
s<| with	59
s<| x	8
s<| your	9
s<| zu	49
s<| |	-32
s<| ¿	-2
s>0 !	8
s>0 (	-27
s>0 )	3
s>0 ,	-47
s>0 -	31
s>0 .	-8
s>0 :	6
s>0 <	2
s>0 ?	3
s>0 @	-8
s>0 ]	11
s>0 a	-5
s>0 am	25
s>0 analyst	-3
s>0 applic	23
s>0 colloq	-5
s>0 coordi	-4
s>0 data	-2
s>0 de	-15
s>0 e	12
s>0 engine	-4
s>0 entrev	-3
s>0 foods	-3
s>0 has	-11
s>0 health	-2
s>0 in	-4
s>0 intern	-2
s>0 interv	37
s>0 is	10
s>0 manager	-7
s>0 morgen	19
s>0 offer	-11
s>0 on	-19
s>0 onsite	10
s>0 per	-4
s>0 pleno	-2
s>0 softwa	-2
s>0 specia	-6
s>0 sur	-2
s>0 tech	-2
s>0 tecnico	-4
s>0 tu	-4
s>0 tuo	-2
s>0 writer	-3
s>0 x	4
s>0 |	57
s>1 !	-8
s>1 (	-5
s>1 )	-3
s>1 ,	-10
s>1 -	-37
s>1 15	5
s>1 :	-17
s>1 >	2
s>1 @	-3
s>1 a	-4
s>1 applic	8
s>1 candid	-5
s>1 cliente	-2
s>1 colloq	-5
s>1 confir	64
s>1 contro	3
s>1 coorde	-4
s>1 coordi	-4
s>1 data	-3
s>1 de	-5
s>1 entret	-8
s>1 entrev	-42
s>1 fintual	-3
s>1 has	-2
s>1 incont	-9
s>1 ingeni	7
s>1 interv	32
s>1 intro	-12
s>1 is	22
s>1 je	14
s>1 m	-9
s>1 next	5
s>1 on	-4
s>1 ref.	-5
s>1 schedu	-12
s>1 sua	3
s>1 te	23
s>1 to	-9
s>1 tomorr	8
s>1 vorste	-2
s>1 with	17
s>1 your	-20
s>1 |	-2
s>|	53
shorter oftener	63
sometimes alone	43
told	274
vote after	28
vote after agency	-30
vote after amount	10
vote after most	28
vote agency	-29
vote agency amount	-29
vote agency most	-29
vote begins ruled	46
vote beside ruled	-144
vote client	39
vote client agency	12
vote client amount	30
vote client most	39
vote display	17
vote display agency	-57
vote display amount	-9
vote display most	17
vote ends ruled	-52
vote footer	3
vote footer most	3
vote formed	-2
vote formed agency	-43
vote formed most	-2
vote history	44
vote history amount	22
vote history most	44
vote holds ruled	23
vote in ruled	-18
vote inside ruled	-12
vote label	-23
vote label agency	78
vote label amount	-11
vote label most	-23
vote led	4
vote led agency	4
vote led amount	29
vote led most	6
vote listed	-4
vote listed most	-4
vote named	85
vote named agency	-62
vote named amount	84
vote named most	21
vote none	-58
vote own	21
vote own agency	-10
vote own amount	-32
vote own most	-22
vote rule	36
vote rule agency	41
vote rule amount	36
vote rule board	-2
vote rule desk	-26
vote rule most	36
vote rule owner	6
vote rule person	14
vote rule relay	71
vote rule robot	-28
vote ruled begins it	44
vote ruled ends it	-54
vote ruled inside it	33
vote signed	16
vote signed agency	-4
vote signed amount	-7
vote signed most	-10
vote spelled	5
vote spelled agency	23
vote spelled amount	17
vote spelled most	5
vote subject	-25
vote subject agency	-28
vote subject most	-25
vote tenant	39
vote tenant agency	36
vote tenant amount	31
vote tenant most	39
vote unruled	-30
words 1	-87
words 2	-29
words 3	-2
words 4	49
words 5	21
words 6	71
"""
