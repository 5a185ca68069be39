"""Dutch."""

from assistant.languages.words import Words

MACROS = {
    "iv": "(sollicitatiegesprek*|kennismakingsgesprek*|kennismaking|gesprek*|interview*|afspraak|telefoongesprek*|videogesprek*|videocall|call|meeting|assessment*|meeloopdag|proefdag|selectiegesprek*|selectieproef|intakegesprek|belafspraak|ontmoeting|bezoek)",
    "day": "(maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|morgen|overmorgen|vandaag|volgende|komende|aanstaande|dan|om #|op #)",
    "glad": "(graag|verheugd|blij|willen|wil|zouden|zou|genoegen|leuk|enthousiast|fijn|prijs)",
    "int": "(sollicitatiegesprek*|kennismakingsgesprek*|kennismaking|gesprek*|interview*|afspraak|selectiegesprek*|assessment*|meeloopdag|proefdag)",
    "you": "(je|jou|u|jullie|jij)",
    "your": "(je|jouw|uw|jullie)",
    "app": "(sollicitatie*|cv|motivatie*|brief|kandidatuur|gegevens|reactie|profiel|kandidaatstelling)",
    "job": "(vacature|functie|positie|rol|plek|baan|betrekking|job|stage|aanwerving)",
    "cand": "(kandida*|sollicitant*|iemand|persoon|personen|profiel|profielen|mensen)",
}

CUES = {
    "hiring.interview": """
(sollicitatiegesprek*|sollicitatie-?interview|selectiegesprek*|selectieproef|arbeidsvoorwaardengesprek|meeloopdag|meelopen|proefdag|klikgesprek|kennismakingsgesprek)
(interview|gesprek|assessment) (~ )?(functie|vacature|sollicitatie|kandida*|rol|recruiter|positie)
(eerste|tweede|derde|laatste|1e|2e) (gesprek|ronde|interview|gespreksronde|sollicitatiegesprek|kennismaking)
(sollicitatieprocedure|selectieprocedure|sollicitatieproces|wervingsprocedure|selectiecommissie|sollicitatiecommissie|selectieproces|aanwervingsprocedure)
(gesprek|praten|spreken|doorpraten) (~ )?(voor|over) (de|het) (functie|vacature|rol|positie|baan|job)
(bevestiging|uitnodiging|herinnering|afspraak|voorbereiding|datum) (_ )?interview*
(wervingsreserve|werfreserve|selectie-?examen|wervingsexamen|vergelijkend examen)
(meeloopochtend|meeloopmiddag|proefdienst|proefochtend|proeflopen|proefweek|snuffeldag|selectiedag|proefles geven)
""",
    "hiring.application": """
<your> (_ )?(sollicitatie*|cv|sollicitatiebrief|motivatiebrief|profiel|motivatie|kandidatuur|kandidaatstelling)
(mijn|de) (sollicitatie|sollicitatiebrief|kandidatuur)
(sollicitatie*|sollicitant*|gesolliciteerd|solliciteren|solliciteerde|kandidaat|kandidaten|cv|cv's|motivatiebrief|motivatie|referenties|kandidatuur|portfolio)
<your> (diploma*|getuigschrift*)
""",
    "hiring.role": """
(functie|vacature|positie|rol|baan|stage|stageplek|job) (van|als|bij|in|voor)
(de|deze|onze|een) (_ )?(functie|vacature|positie|rol)
(recruiter*|recruitment|personeelszaken|p&o|hr|hrm|human resources|werving|selectie|talent acquisition|hr-adviseur|werving & selectie|personeelsdienst|aanwerving*|personeel)
(salarisindicatie|opzegtermijn|arbeidscontract|arbeidsovereenkomst|salariswens|proeftijd|in dienst|werkdag|indiensttreding)
(als [a-z-]+ (~ )?(werken|aan de slag|beginnen|starten|bij ons|passen))
(intercedent*|opdrachtgever|uitzendbureau|inwerken|proefdraaien|meedraaien|dienstverband|benoeming*|aanstelling)
(voltijds|deeltijds|fulltime|parttime|uurloon|bruto|salaris|loon|overuren|personeelsraad|ondernemingsraad|versterking|invalkracht)
""",
    "hiring.meet": """
(kennismaken|kennis te maken|kennis met|leren kennen|maken (_ )?kennis|nader kennis)
(volgende|vervolg) ?(stap*|stappen|traject|procedure)
(meer (over|te) (je|jou|u|vertellen)|<your> (ervaring|achtergrond|loopbaan))
(interview|interviews|assessment|kennismaking|volgende ronde|kennismakingsdag*|selectiedag*|meeloopdag*|voorselectie)
""",
    "hiring.process": """
(beslissing|besluit|keuze|knoop|beslissen) (~ )?(nemen|genomen|maken|gemaakt|door|volgt)?
(commissie|directie|team|panel) (~ )?(overleg*|vergadert|besluit|bij elkaar|beslist|besloten|vond)
(andere|laatste|nog|twee|drie) (_ )?(kandidaten|gesprekken|mensen|sollicitanten)
(de procedure|het proces|ons gesprek|het gesprek|je tijd|uw tijd|je komst|uw komst|je bezoek)
(waar (je|u) aan toe|uitsluitsel|terugkoppeling)
(nog op zoek|nog interesse|nog beschikbaar|plek (_ )?(weer )?vrij|weer vrij)
""",
    "invite.fixed": """
(wordt|bent|word|ben) (~ )?(opgeroepen|uitgenodigd) (~ )?<iv>
<you> (_ )?<day> (~ )?(verwachten|verwacht|zien|spreken|ontvangen|ontmoeten|verwelkomen)
<iv> (~ )?(is|staat|wordt|vindt|zijn|vinden|hebben we|hebben wij) (~ )?(bevestigd|gepland|ingepland|vastgelegd|plaats|geboekt|vast|genoteerd|gereserveerd|ingeboekt)
(bevestig*|bevestiging) (~ )?<iv>
(afspraakbevestiging|gespreksbevestiging|bevestiging (van|voor|:|afspraak|sollicitatiegesprek|gesprek|interview))
(staat|staan|heb|hebben|is|zet|noteer|hebt) (~ )?(ingepland|in de agenda|genoteerd|vast|gepland|bevestigd|ingeboekt|in onze agenda|in mijn agenda|geboekt|vastgelegd|geblokt|erin)
(vindt|vinden) (~ )?plaats
(we|wij|ik|u|je) (~ )?(verwachten|verwacht|spreken|spreek|zien|zie|ontmoeten|ontvangen|ontvang|verwelkomen|bel|bellen|gaat in gesprek|hebt een gesprek|spreekt met|maakt kennis|heeft een gesprek|belt) (~ )?(u|je|jou|elkaar|met)? ?(~ )?<day>
(kom|komt u|kom je|kom maar|kom gerust) (~ )?(langs|<day>)
(u|je) (~ )?(te woord gestaan|spreken met|spreekt met|maakt kennis met|wordt ontvangen|zit dan met)
(te ontvangen|te verwelkomen|langs te komen|uit te nodigen) (~ )?<day>
(uitnodiging|agenda-?uitnodiging|teams-link|outlook|agendaverzoek|kalenderuitnodiging|afspraak) (~ )?(volgt|onderweg|stuur|ontvang*|verstuurd|bijgevoegd|gestuurd|komt|zo)
(top|prima|perfect|mooi|akkoord|helemaal goed|geweldig|fijn|goed|super|oké|ok|uitstekend|leuk|klinkt goed)(,|!|\\.|:) (~ )?(bevestigd|genoteerd|ingepland|staat|tot|dan|zie|spreken|geboekt|vastgelegd|zet)
tot (<day>|dan|ziens <day>)
""",
    "invite.details": """
(details|gegevens|informatie|programma|agenda|praktische informatie) (~ )?(van|voor|over|rond) (~ )?(<iv>|dag|bezoek)
(datum|tijd|tijdstip|locatie|wanneer|waar|duur|adres|gesprekspartner*|met wie|gesprek met|deelnemers|datum en tijd|interviewer*|plaats|aanvang|met|contactpersoon|kamer);
(hier|dit) (_ )?(is|het) (_ )?(plan|programma|dagprogramma|tijdschema) (voor|van|op)
(teams-?link|zoom|google meet|microsoft teams|teams|deelnemen|vergader-?id|toegangscode|meld je|meld u|receptie|parkeren|parkeergelegenheid|legitimatie*|identiteitsbewijs|routebeschrijving|videolink)
""",
    "invite.reminder": """
(herinner*|reminder|herinnering|ter herinnering|vergeet (~ )?niet|nog even ter)
(aanstaande|aankomende) <iv>
""",
    "invite.invited": """
(mag|mogen) (~ )?(op gesprek|komen praten|langskomen|op gesprek komen|kennismaken)
(klant|opdrachtgever|werkgever|bedrijf) (~ )?(wil|wilt) (~ )?(je|jou|u) (~ )?(zien|ontmoeten|spreken|leren kennen)
(welkom|verwacht|verwachten) (~ )?(proefdag|meeloopdag|mondelinge proef|proefdraaien|gesprek)
(nodig|nodigen|uitnodigen|uitgenodigd|uit te nodigen) (~ )?(uit|u|je|jou|voor|graag)
(uitnodiging|uitgenodigd) (~ )?(voor|tot) (~ )?<iv>
(<glad>) (~ )?(kennismaken|kennis te maken|kennis met|ontmoeten|spreken|uitnodigen|uit te nodigen|in gesprek|leren kennen|verder praten|doorpraten|praten|te ontvangen|maken (_ )?kennis)
(laten|laat) (_ )?<you> (_ )?(graag|meelopen|meedraaien|een dag)
(door|geselecteerd|doorgestroomd) (~ )?(naar de|voor) (~ )?(ronde|gesprek|volgende)
""",
    "invite.forward": """
(kijk*|zien|zie|verheug*) (~ )?(er ?naar uit|uit naar|ernaar uit|op)
tot (snel|morgen|gauw|volgende week)
""",
    "proposal.availability": """
(beschikbaarheid|beschikbaar)
(wanneer|welke*|wat|hoe laat) (~ )?(kan|kunt|kun|schikt|uitkomt|past|passen|zou|beschikbaar|komt|tijd|moment*|dag|datum|voorkeur|lukt|het beste|zou jij|zou u|werkt)
(heb|heeft|hebt|zou|zouden|kun|kunt|kan|schikt|past|lukt|komt) (~ )?(je|jij|u|het) (~ )?(tijd|beschikbaar|gelegenheid|langskomen|langs komen|schikken|passen|uit|uitkomen|ruimte|een moment|lukken)
(laat|laten|geef|geven|stuur|sturen|mail|noem) (~ )?(weten|door|beschikbaarheid|opties|momenten|data|voorkeur) (~ )?(wanneer|welk*|wat|hoe) (~ )?(past|schikt|uitkomt|kan|kunt|voorkeur|lukt|tijd|moment*)
(inplannen|plannen|afspreken|inplan|prikken|vinden|maken) (~ )?(<iv>|moment|datum|tijd)
(<iv>|moment|datum|afspraak|tijd) (~ )?(in te plannen|inplannen|plannen|te plannen|te maken|afspreken|prikken)
(welke|wat) (_ )?(voorkeur|dag|moment|tijdstip)
(wat|wanneer|welk*) (_ )?voor (jou|je|u|jullie) (_ )?(handig|gunstig|prettig|fijn|uitkomt)
(datumprikker|vink (~ )?aan|doodle|noem (jij|je|eens)) (~ )?(tijdstip*|moment*|dag*|agenda*)?
(kun|kan|kunt|lukt|past) (je|u|het) (_ )?in de week (van)?
(stuur|mail|geef) (_ )?(me|ons|mij|maar)? ?(_ )?(twee|drie|enkele|een paar)? ?(_ )?(mogelijkheden|opties|momenten|data|dagen)
""",
    "proposal.offer": """
(volgende|deze|onderstaande|de) (_ )?(momenten|opties|data|tijden|tijdstippen|mogelijkheden|tijdsloten|voorstellen|tijdvakken)
(een|één|welk*) (~ )?(van (deze|de|onderstaande|die)|moment|optie|tijdstip|datum|voorkeur)
(schikt|past|komt|lukt|uitkomt|uitkomen|passen|schikken|werkt|zou kunnen) (~ )?(je|u|jou|dat|dit|het)? ?(~ )?\\?
(wat|welke*) (~ )?(werkt|past|schikt|komt) (~ )?(voor )?(jou|je|u|uit|het best*)
(ik|we|wij) (~ )?(kan|kunnen|stel|stellen|heb|hebben|ben|zijn) (~ )?(voor om|beschikbaar|nog plek|maandag|dinsdag|woensdag|donderdag|vrijdag|ruimte|de volgende|op:|vrij)
zullen (we|wij) (_ )?(afspreken|bellen|om tafel|aan tafel|bij elkaar|praten|elkaar (spreken|zien|ontmoeten)|kennismaken)
(kies|pak|neem) (er|maar|er maar) (_ )?(één|een|eentje) (uit)?
(welke|wat voor) (dag|tijd|moment) (kom|past|lukt|kun|schikt)
(wat dacht je|wat denk je|zullen we|hoe klinkt|schikt het|past het|voorstel) (~ )?<day>?
(als|mocht|indien) (~ )?(geen van|niet|niets|geen) (~ )?(past|schikt|lukt|uitkomt|passen|uitkomen|passend*)
""",
    "proposal.link": """
(kies|kiezen|boek|boeken|plan|plannen|reserveer|reserveren|selecteer|inplannen|prik|prikken|kiest|plant) (~ )?(moment|tijd|tijdstip|tijdslot|link|agenda|afspraak|zelf|datum|gesprek|via|slot)
(via|met|op|door) (~ )?(link|agenda|kalender|knop) (~ )?(kies*|boek*|plan*|inplannen|moment|reserve*|afspraak|prik*|tijdstip)?
(boekingslink|planningslink|zelf (een moment )?inplannen|mijn agenda|tijdstip (kiezen|prikken))
""",
    "proposal.recorded": """
(video-?interview|video sollicitatie|video-?opname|digitaal interview) (~ )?(opnemen|neem|voltooi*|afronden|voor|binnen|deadline|op een moment)
(neem|opnemen|opgenomen|beantwoord*) (~ )?(antwoorden (~ )?op|video|interview|camera)
(vragen|antwoorden) (~ )?(camera|video)
(one-way|asynchroon|vooraf opgenomen) (~ )?interview
(ai-?assistent|digitale assistent|virtuele assistent|ai-?interview|virtuele recruiter)
""",
    "reschedule.moved": """
(uur|uurtje|halfuur|halfuurtje|kwartier|kwartiertje|minuten) (later|eerder|vroeger) (~ )?(begin*|start*|komen|afspreken|af te spreken|van start)
(begin*|start*|komen|kom|afspreken) (~ )?(uur|uurtje|halfuur|halfuurtje|kwartier|kwartiertje|minuten) (later|eerder|vroeger)
(rectificatie|correctie) ?(:|van|op|bij) (~ )?(<iv>|tijd|datum)
gegevens van (je|uw|jouw) (<int>) (_ )?(gewijzigd|bijgewerkt|aangepast|veranderd)
nieuwe gegevens van (je|uw|jouw) (<int>)
(stuur|stuurt|krijg*|ontvang*|volgt|plannen|zoeken|zoek|maken|kies|bel) (~ )?(nieuwe*|andere) (_ )?(voorstel|uitnodiging|datum|afspraak|moment|dag)
(verzet*|verplaats*|verschuif*|verschuiv*|verzetten|uitstellen|uitgesteld|uitstel|vervroeg*|verschoven|omzetten|omgezet|naar voren|naar achteren|opschuiven|opgeschoven|herplan*|verlaten|verlaat|herinplan*) ?(~ )?(<iv>|naar|van|het|de|onze|je|uw|is|worden|met|een)?
(nieuw|nieuwe|ander|andere|gewijzigd*) (~ )?(tijd|datum|tijdstip|moment|afspraak|voorstel|dag|keer) (~ )?(prikken|plannen|vinden|afspreken|kiezen|zoeken)?
(in plaats) (~ )?van
(oud|oude|oorspronkelijk|oorspronkelijke|eerder|eerdere|vorige) (tijd|datum|afspraak|tijdstip|moment)
(op|naar) een (ander|later|nieuw|vroeger) (moment|tijdstip|dag) (_ )?(gezet|gepland|geplaatst)?
(wijzig*|gewijzigd|wijziging|aanpassen|aangepast) (~ )?(<iv>|tijd|datum|tijdstip)
(maken|zullen) (~ )?er (~ )?<day> (~ )?van
er (~ )?<day> (~ )?van maken
(nieuwe|andere) (datum|tijd|afspraak|moment) (~ )?(volgt|laten|laat|hoor*|komt|krijg*)
niet (_ )?(maandag|dinsdag|woensdag|donderdag|vrijdag|#) (~ )?maar
(vergist|foutje|verkeerde (datum|dag|tijd))
""",
    "reschedule.why": """
(ziek*|tussengekomen|tussen gekomen|verhinderd|onverwacht*|onvoorzien*|dubbele afspraak|agendaconflict|griep|koorts|overmacht|file|pech|staking|muurvast)
(excuses|sorry|vervelend|ongemak|spijt)
(kan|kunnen|red|redden|haal|halen|gaat) (_ )?(helaas |toch )?niet (_ )?(doorgaan|aanwezig|halen|erbij|bij zijn|worden|lukken|redden)?
""",
    "cancellation.off": """
<int> (~ )?(af te zeggen|afgelast|geschrapt)
(annuleer*|annuleren|geannuleerd*|afzeggen|afgezegd|annulering|afgelast|cancelen|gecanceld|geannuleerd:) (~ )?(<iv>|de|het|je|uw|onze)?
(gaat|kan|vindt|zal) (~ )?(niet|geen) (~ )?(door|doorgaan|plaats|plaatsvinden)
komt te vervallen
<iv> (~ )?(vervalt|vervallen|schrappen|geschrapt|afzeggen|annuleren|geannuleerd|afgelast|van de baan|intrekken)
(streep) (~ )?(door) (~ )?<iv>
(geen|niet) (~ )?(andere|nieuwe) (datum|afspraak|moment|tijd) (~ )?(geven|voorstellen|plannen)?
(andere|nieuwe) (datum|afspraak|moment) (~ )?niet
(geen zin meer|van de baan|hoeft (_ )?niet (_ )?(te )?komen|hoef je niet)
(hoef|hoeft|hoeven) (_ )?(niet) (~ )?(te komen|te kijken|langs|proefdraaien|te verschijnen)
(u|je) hoeft (_ )?(morgen|vandaag)? ?niet te komen
(daarmee|hiermee) (vervalt|vervallen) (~ )?(afspraak|gesprek)
(afspraak|call|gesprek|interview) (~ )?(van de baan|gecanceld|gaat niet door)
""",
    "rejection.clear": """
(niet|geen) (~ )?(verder (~ )?(gaan|met|in)|uitnodigen|geselecteerd|gekozen|doorgaan met|in aanmerking|aangenomen|passend*|vervolg|de juiste match|een match|doorgang|voortzetten|voort te zetten|uitgekozen|aanbieden|de juiste kandidaat|plek voor)
(gaan|gaat) (~ )?niet (~ )?(verder|door)
(gekozen|besloten|kiezen|keuze|voorkeur|ervoor gekozen|keus) (~ )?(voor|niet|om|gaat uit|gevallen|met) (~ )?(een andere*|andere*|iemand|niet|kandida*|intern*|verder|anders)
(andere*|een ander|iemand anders) (_ )?(kandida*|sollicitant*|persoon|profiel*) (~ )?(die|met|beter|meer|gekozen|aangenomen|wiens|past|aansluit*|dichter|verder|voort*|ligt|liggen)
(iemand|een kandidaat|een collega) (~ )?(start|begint|gekozen|aangenomen|die al|de functie vervult|gestart)
(start|begint|starten) (~ )?(iemand|een andere|een kandidaat|een collega)
<job> (~ )?(is|wordt|werd|inmiddels|zijn|reeds) (~ )?(vervuld|ingevuld|gesloten|ingetrokken|vergeven|komen te vervallen|opgevuld|geschrapt|gesloten)
(afgewezen|afwijzen|afwijzing|af te wijzen|wijzen (~ )?af)
(helaas|spijt|jammer|teleurstell*) (~ )?(laten weten|mede te delen|meedelen|berichten|informeren|melden) (~ )?(niet|geen|andere*|afwij*)
(helaas) (~ )?(niet (~ )?(verder|uitnodigen|selecteren|aanbieden|kiezen)|afwij*|geen (~ )?(plek|functie|plaats|match)|andere kandida*)
(beter|meer|dichter|nauwer|naadloos) (~ )?(aansluit*|aansluiten|passen|past|bij het profiel|bij wat|ervaring|aansloot|pasten|aansluiting)
(procedure|sollicitatie|traject) (~ )?(stopt|beëindig*|niet voort|eindigt|te beëindigen|stop|afgesloten|sluiten)
(met hen|met anderen|met een ander) (~ )?(verder|voort|door|zetten)
(naar een ander|net naar|nipt) (~ )?(gegaan|geworden|gekozen)?
(team|bezetting) (~ )?(compleet|op sterkte|voltallig)
(zoeken|zoekt|hebben) (_ )?(geen|niemand) (_ )?(nieuwe|mensen|vacature*|plek)
(procedure|vacature) (~ )?(beëindigd|ingetrokken|in te trekken|stopgezet)
(iemand|kandidaat|juiste persoon|geschikte kandidaat) (~ )?gevonden
(niet|geen) (~ )?(uit te nodigen|uitnodigen|in overweging|vervolg te geven|vervolg geven|te plaatsen|aan te bieden|verder te gaan|verder gaan)
(keuze|keus) (~ )?(niet op|op een ander|op iemand anders|viel op|is op) (~ )?(gevallen|uitgegaan|iemand|een kandidaat)?
(valt|vallen|viel) (_ )?(af|afgevallen|buiten de selectie)
(sollicitatie|kandidatuur) (~ )?(afgewezen|wijzen|niet in behandeling|niet weerhouden|niet geselecteerd)
(niet) weerhouden
(geen|niet zo|minder) (_ )?(goed|leuk|fijn|mooi)e? (nieuws|bericht|boodschap)
(klant|opdrachtgever|inlener) (~ )?(zegt|heeft|belde) (~ )?(af|afgezegd|afgehaakt|anders besloten|iemand anders|een ander)
zetten? (we|wij|ik) (_ )?(sollicitatie|kandidatuur|procedure) (_ )?niet (door|voort)
(neemt|nemen) (een andere|een|de andere) (kandida*|sollicitant*)
houdt het (hier|voor jou|voor u|helaas) (_ )?op
niet (~ )?(geslaagd|opgenomen in de (reserve|wervingsreserve|werfreserve)|weerhouden|toegelaten|behaald)
niet (~ )?door (bent|naar|gaat)
(andere|interne|een) (kandidaat|kandidate|sollicitant) (~ )?(voorgedragen|gekozen|geselecteerd|benoemd|aangenomen|aangesteld|voorkeur)
(gekozen|keuze gemaakt) voor (_ )?(kandida*|iemand|andere*)
niet (_ )?op zoek (_ )?(zijn |bent )?naar (_ )?(nieuwe|extra|een|iemand)
(kunnen|kan) (we|wij|ik)? ?<you> (~ )?niet (_ )?(verder )?(helpen|verder helpen|blij maken)
(ben|zit|zat|hoort|behoor*) (jij|je|u) (_ )?niet (_ )?(bij|tot)
(jij|je|u) (_ )?(er|daar) (_ )?niet bij
(met (haar|hem|iemand|een ander)) (_ )?in zee
(niemand|geen mensen|geen personeel) (_ )?(meer )?(nodig|aannemen|zoeken)
(nemen|zoeken) (~ )?niemand (aan|meer)
(score|resultaat|uitslag) (~ )?(onder|te laag|onvoldoende|niet gehaald)
(stopt|eindigt|houdt) (_ )?(de|het|deze|je) (_ )?(procedure|traject)
(procedure|sollicitatie) (~ )?(is|wordt) (~ )?(gestopt|stopgezet)
(iemand|een kandidaat) (_ )?(anders )?(aangenomen|gevonden)
(vacature|functie|plek) (_ )?(net|al|reeds|inmiddels) (_ )?(hebben )?ingevuld
(toch|uiteindelijk|ditmaal) (~ )?(keuze|voorkeur) (~ )?(andere*|iemand|collega|kandidaat)
(is|zijn) (_ )?(het )?(de|een) ander(e)? geworden
(het is|is het) (_ )?(de ander|een ander|iemand anders)
op een haar na
scheelde (_ )?een haar
(heeft|hebben) het (_ )?gehaald
hakte (_ )?de knoop (_ )?door
(dit|dat) (gaat|gaan) (_ )?(hem|het) niet worden
(nemen|neem) (_ )?niemand (_ )?aan
(hebben|heb) (_ )?(genoeg|voldoende) (mensen|handen|personeel)
(mensen|handen) genoeg
(sollicitatie|kandidatuur) (_ )?niet (_ )?(doorgegeven|doorgestuurd|voorgelegd|voorgedragen)
het is (_ )?een nee
niets (_ )?in de aanbieding
niet op de shortlist
niet tot een (baan|aanstelling) (_ )?geleid
(niets|geen) (~ )?dat ik (u|je) kan voorstellen
(commissie|bestuur|jury|directie) (~ )?(sprak|spreekt|voorkeur) (~ )?(uit voor|aan iemand|een kandidaat)
""",
    "rejection.farewell": """
(succes|veel succes|het allerbeste|alle goeds|veel geluk) (~ )?(met|bij|in|voor|toe) (~ )?(je|uw|het|jouw|verdere|zoektocht|toekomst|carrière|loopbaan|vervolg)
(hoop|hopen|wens|wensen) (~ )?(mooie plek|passende baan|succes|vindt|iets anders|nieuwe uitdaging)
(bewaren|houden|houd|opslaan|in portefeuille|bewaar) (~ )?(je|uw|gegevens|cv|profiel) (~ )?(bestand|portefeuille|database|talentpool|toekomst|achter de hand|contact)?
""",
    "rejection.soft": """
(helaas|tot onze spijt|jammer genoeg|het spijt)
(na|ondanks) (~ )?(zorgvuldig*|overleg|overweging|beoordeling|enthousias*)
(groot aantal|veel|vele|grote hoeveelheid|grote belangstelling) (~ )?(sollicitaties|reacties|kandidaten|sollicitanten|brieven)?
(moeilijk*|lastig*) (~ )?(keuze|beslissing|besluit)
(dank*|bedankt|bedanken|waarder*) (~ )?(interesse|belangstelling|tijd|moeite|vertrouwen|sollicitatie)
(andere vacatures|in de toekomst|onze website|werkenbij|opnieuw (te )?solliciteren|nog eens te solliciteren)
""",
    "offer.clear": """
(<glad>) (~ )?(functie|baan|contract|aanbod|positie|rol|je|u|jou) (~ )?(aanbieden|aan te bieden|aannemen|aanbod|doen|welkom|in dienst|in ons team|aan de slag|komen werken|verwelkomen|hebben als|erbij)
(zien|zie|hebben) (_ )?<you> (_ )?(graag|dolgraag) (_ )?(komen|als|in ons team|bij ons|erbij)
(aanbod|arbeidsovereenkomst|arbeidscontract|contractvoorstel|baanaanbod|aanbieding|arbeidsvoorwaardenvoorstel) (~ )?(bijgevoegd|bijlage|doen|voor de functie|tekenen|ondertekend*|geldig|toe te sturen|hierbij|vind je|treft u|getekend*|retour|tweevoud|exemplaar)
(hierbij|bijgevoegd|bijlage|stel|stellen|maak|maken) (~ )?(arbeidsovereenkomst|arbeidscontract|contract|contractvoorstel|aanbod)
(bieden|bied) (~ )?(je|u|jou) (~ )?(de functie|een contract|de baan|de rol|de positie|aan)
(aangenomen|welkom (bij het team|aan boord|in het team|bij ons)|je hebt de baan|je bent het geworden|keuze is (op jou|op u) gevallen|kiezen voor jou|voor jou gekozen|voor u gekozen|gekozen voor jou|formeel aanbod|de baan is van jou)
(onderteken*|tekenen|getekend) (~ )?(contract|overeenkomst|aanbod|exemplaar|terug*|retour)
(contract|overeenkomst|exemplaar) (~ )?(onderteken*|tekenen|getekend)
(word|wordt) (jij|je|u) (_ )?(onze|nieuwe)
(komt|kom|gaat) (_ )?(versterken|ons team)
(contractstukken|personeelsformulier|bsn|in tweevoud)
(fijn|blij|leuk) (~ )?dat (je|u) (~ )?(komt|versterk*|begint|bij ons|start)
(aannemen|aan te nemen|in dienst (te )?nemen|aanstellen|te benoemen|benoemen) (~ )?(functie|als|voor|per)?
(aanstelling|dienstverband|indiensttreding|benoeming) (~ )?(per|als|vanaf|aan te bieden|bevestig*)
(willen|wil|nemen|neem) (je|jou|u) (~ )?(graag|zeker)? ?(~ )?(als|aannemen|in dienst|aan als|hebben als)
(contractafspraken|contractzaken|contractvoorbereiding|contract) (~ )?(gegevens|iban|identiteitsbewijs|regelen|voor te bereiden|voorbereiden|opstellen|opmaken)
(tot samenwerking|gaan samenwerken|samen aan de slag) (~ )?(komen)?
(verheugd|blij) (~ )?(aan te bieden|aanbieden)
(jij|u|je) (_ )?(bent|wordt) (_ )?(het )?geworden
(eerste werkdag|startdatum) (~ )?(meld je|is|:)?
(ingestemd|akkoord|besloten) (~ )?(met )?(je|uw|jouw) (aanstelling|benoeming|indiensttreding)
(maken|stellen) (~ )?contract op
(u|je|jij) (_ )?(bent|bent u) (~ )?(geselecteerd|gekozen|benoemd|uitgekozen) (~ )?voor de (functie|baan|rol|positie)
(stellen|nemen) (wij|we) (u|je) (~ )?(aan|in dienst)
(groen licht|definitief) (~ )?(aanbieden|functie|rol|contract)
(begin|begint|start) (je|u) (_ )?op (~ )?(bruto|per uur|contract|uur)
jij bent het[.:!]?
(de baan|de plek) is (van jou|voor jou)
""",
    "offer.terms": """
(bruto|salaris|jaarsalaris|maandsalaris|uurloon) (~ )?(per maand|van|bedraagt|bruto|op basis)
(startdatum|ingangsdatum|datum in dienst|datum indiensttreding|beginnen per|eerste werkdag|vanaf # [a-z]+ in dienst)
(vakantiedagen|proeftijd|vakantiegeld|pensioen|leaseauto|dertiende maand|contract voor|jaarcontract|vast contract|onbepaalde (tijd|duur)|bepaalde (tijd|duur)|uren per week|reiskosten*|maaltijdcheques)
(gefeliciteerd|felicitaties|proficiat)
(nemen|neem) (_ )?(je|jouw|uw) (sollicitatie|kandidatuur) (~ )?aan
(nemen|neem) (je|jou|u) (_ )?aan
sollicitatie (~ )?(aangenomen|nemen (_ )?aan)
""",
    "ack.received": """
(ontvangen|ontvangst|binnengekomen|ontvingen|bereikt) (~ )?(van )?(~ )?<your> (_ )?(sollicitatie*|cv|motivatie*|reactie op de vacature|kandidatuur|gegevens)
<app> (~ )?(is|zijn|hebben we|hebben wij|in goede orde|goed|succesvol) (~ )?(ontvangen|binnen|binnengekomen|verzonden|verstuurd|verwerkt|geregistreerd|aangekomen|ligt bij|ligt op)
<app> (~ )?(binnen|aangekomen|ontvangen)
(hebben|heb) (_ )?<your> (_ )?<app> (_ )?(binnen|ontvangen)
(ontvangstbevestiging|bevestiging (van )?(je|uw) sollicitatie|sollicitatie ontvangen)
(bekijken|beoordelen|doornemen|bestuderen|lezen|nemen|gaat|aan de slag) (~ )?(je|jouw|uw|alle) (~ )?(sollicitatie*|cv|gegevens|motivatie)
<app> (~ )?(in (goede orde|behandeling)|geregistreerd|bekijken|wordt (_ )?beoordeeld)
(gaan|zullen) (_ )?<your> (_ )?<app> (~ )?(bekijken|beoordelen|doornemen|lezen|bestuderen)
(inschrijving|aanmelding|sollicitatie) (_ )?(is )?(gelukt|geslaagd|gezien)
<app> (~ )?(doorgezet|doorgestuurd) (~ )?(naar|aan)
""",
    "ack.thanks": """
(bedankt|dank|danken|wat leuk|leuk|fijn) (~ )?(voor )?(~ )?(sollicitatie|interesse|reactie op|solliciteren|belangstelling|motivatie|kandidatuur|gesolliciteerd)
(automatisch (gegenereerd|verzonden|verstuurd|bericht)|dit is een automatisch|niet (te )?(reageren|beantwoorden)|noreply)
(als (je|uw) profiel|past (je|uw) profiel|mocht (je|uw) profiel|horen (~ )?(binnen|van ons)|nemen (~ )?contact (~ )?op)
(geef|geven|gun) (_ )?ons (_ )?(tijd|dagen)
""",
    "autoreply.absence": """
(afwezig*|afwezigheid|niet op kantoor|met vakantie|op vakantie|met verlof|zwangerschapsverlof|ouderschapsverlof|automatisch antwoord|automatische reactie|buiten kantoor|niet bereikbaar|out of office|vrij tot|vrije dagen|afwezigheidsbericht|in verlof)
(terug (op|ben ik|vanaf)|weer (bereikbaar|aanwezig|op kantoor|terug|achter mijn)|bij terugkomst|na mijn terugkomst|na terugkomst|ben ik er weer|zit ik weer)
(voor dringende|bij spoed|dringende (zaken|vragen)|urgente|spoedeisende|in dringende gevallen|bij urgente)
(beperkt (toegang|bereikbaar)|geen toegang|mail niet|niet (gelezen|doorgestuurd)|lees (~ )?(geen|niet))
(niet (langer|meer) (werkzaam|in dienst))
""",
    "autoreply.received": """
(je|uw|jouw) (~ )?(bericht|e-?mail|vraag|mail|aanvraag) (~ )?(ontvangen|in goede orde|binnen|verwerkt)
(bedankt|dank) (~ )?voor (je|uw|het) (~ )?(bericht|e-?mail|mail|contact*) (~ )?(zo snel|reageren|spoedig|binnen|reactie|beantwoord*)
(ticketnummer|zaaknummer|referentienummer|ticket)
""",
    "autoreply.bounce": """
(niet (worden |kunnen (worden )?|kon (niet )?(worden )?)?(bezorgd|afgeleverd|verzonden)|onbestelbaar|bezorging (~ )?(mislukt|vertraagd|niet)|kon niet (worden )?(bezorgd|afgeleverd)|aflevering (~ )?mislukt|geadresseerde (~ )?(onbekend|geweigerd)|adres (~ )?niet gevonden|mailbox (~ )?vol|postvak (~ )?vol)
""",
    "autoreply.receipt": """
(leesbevestiging|is gelezen|gelezen:|ongelezen verwijderd|ontvangstbewijs)
(heeft|hebben) (~ )?(geaccepteerd|afgewezen|uitnodiging (geaccepteerd|geweigerd))
(geaccepteerd:|afgewezen:|voorlopig:|geweigerd:)
""",
    "reply.thanks": """
(bedankt|dank|dankjewel|dankuwel) (~ )?(voor|je|u|nog|om) (~ )?(gesprek|tijd|bericht|mail|reactie|geduld|komst|interview|openheid|documenten|antwoord|toesturen|telefoontje|e-?mail|bezoek|update|polsen|navraag|ontvangst)
(leuk|fijn|prettig|goed|aangenaam|superleuk) (~ )?(gesprek|kennis|gesproken|ontmoet|elkaar|gezien|spreken|je (vandaag|gisteren|vanochtend|vanmiddag)|dat je (er|vandaag))
(insgelijks|wederzijds|wij ook|ik ook)
""",
    "reply.pending": """
(nog) (~ )?(niet|geen|bezig|in gesprek|steeds|aan het|even|enkele|een paar|een aantal|een week|meer tijd|volop|twee|drie) (~ )?(besli*|besloten|nieuws|gesprekken|uitsluitsel|terugkoppeling|besluit|overleg*|knoop|tijd|week|dagen|mensen|kandidaten)
(laten|laat|hoor*|hoort|horen|krijg*|ontvang*|kom|komen|neem|nemen|geef|geven|bericht*|koppel*|bel|bellen) (~ )?(weten|van ons|van mij|bericht|terug|contact|uitsluitsel|reactie|terugkoppeling|feedback|iets|antwoord|nieuws) (~ )?(uiterlijk|voor|binnen|eind|begin|volgende|deze|over|op|in)?
(weet|weten|hoor|hoort|krijg|krijgt) (je|u) (~ )?(meer|waar|of|iets|uitsluitsel|van ons)
(uiterlijk|voor het eind|eind|medio|half|halverwege) (~ )?(weet|hoor|hoort|krijg|bel|bellen|laten|laat|uitsluitsel|besluit*|bericht)
(beslissing|besluit|terugkoppeling|uitslag|reactie|uitsluitsel) (~ )?(uiterlijk|voor|binnen|eind|begin|volgende|deze|in de loop|medio|verwacht*|nemen|geven)
(knoop|knopen) (~ )?(door|doorhakken|hakken|hakt)
(vertraging|langer|duurt|geduld|uitgelopen|korte update|stand van zaken|tussenstand|in het ongewisse|even een bericht)
""",
    "reply.hold": """
(on hold|in de wacht|stopgezet|gepauzeerd|pauze|bevroren|vacaturestop|opgeschort|uitgesteld tot nader|stilgelegd|aangehouden|laag pitje|ijskast|tot nader order|voorlopig (~ )?(niemand|geen|niet|stil))
""",
    "reply.request": """
(assessment|capaciteitentest|online test|casus|testopdracht|proefopdracht|cognitieve test|persoonlijkheidstest) (~ )?(maken|invullen|afronden|rond|maak|voltooi*|uitwerk*|inlever*|minuten|duurt|geldig|deadline|uur)
(maak|maken|rond|vul|voltooi) (~ )?(assessment|capaciteitentest|test|casus|testopdracht)
(kun|kunt|kan|wil|wilt|zou|gelieve|we hebben|ik heb|nodig|ontbreekt|ontbreken|mis|missen|verzoek*) (~ )?(je|jij|u|nog|ons|mij|van) (~ )?(sturen|opsturen|toesturen|mailen|invullen|doorgeven|aanleveren|delen|aangeven|doorsturen|uploaden|terugsturen|nasturen|gegevens|informatie|dingen|zaken|nodig)
(een vraag|vraagje|nog iets|een paar vragen|twee vragen|nog vragen|twee dingen|(mis|missen) (_ )?nog)
(wat|hoe lang|per wanneer|vanaf wanneer) (_ )?(verdien*|salaris*|opzegtermijn|beginnen|starten|beschikbaar)
(salarisindicatie|salariswens|referenties|diploma*|opzegtermijn|portfolio|vog|werkvergunning|reiskosten|onkosten|identiteitsbewijs)
(heb|hebt|heeft|ben|bent) (je|u) (~ )?(rijbewijs|ervaring|bereid|vervoer|werkvergunning|diploma|registratie)
(zat er niet bij|ontbreekt|mail je die|nog nodig)
(test|assessment|opdracht|typetest|vragenlijst) (~ )?(staat (_ )?klaar|klaargezet|opengezet)
""",
    "reply.later": """
(nemen|neemt|bellen|belt|mailen|benaderen) (~ )?(contact|je|u) (~ )?(om|voor) (~ )?(afspraak|gesprek|moment|datum|plannen|in te plannen|te maken)
(ontvang*|krijg*) (~ )?(binnenkort|later|nog|apart) (~ )?(uitnodiging|datum|tijdstip|moment)
(nemen|neem|neemt|bellen|bel|belt|mailen|mail) (~ )?(binnen|volgende week|komende|binnenkort|snel|spoedig) (~ )?(contact|je|u|terug)? ?(~ )?(vervolg*|gesprek*|afspraak|plannen|bespreken|stappen)
(vervolgstap*|volgende stap*|verdere stappen) (~ )?(bespreken|horen|hoor|laten weten|binnenkort|toelichten)
(uitnodiging) (~ )?(volgt|komt|ontvang*|krijg*)
""",
    "reply.advanced": """
(je|u|jouw|uw) (_ )?(bent|is|gaat|ga) (~ )?door (~ )?(volgende|stap|ronde|fase)
(door|doorgelaten|geselecteerd) (~ )?(naar|voor) (de )?(volgende|tweede|laatste) (ronde|stap|fase)
(bent|ben) (_ )?door (~ )?(eerste|volgende|selectie|ronde|voorselectie)
(volgende stap) (_ )?(zetten|nemen|maken)
(sollicitatie|profiel|cv|kandidatuur) (~ )?(doorgestuurd|doorgezet|voorgelegd|voorgesteld|positief beoordeeld)
heeft (je|uw|jouw) (cv|sollicitatie|profiel) (bekeken|geopend|gelezen)
""",
    "ack.chosen": """
(als|indien|mocht|wanneer|bij) (~ )?(profiel (~ )?(past|aansluit*|overeenk*)|vaardigheden (~ )?overeenk*|geselecteerd|een match|positieve)
(als|indien|mocht|wanneer) (~ )?(past|passen|selecteren|uitnodig*|match)
(of we je uitnodigen|of wij u uitnodigen)
""",
    "reply.hint": """
(goed nieuws|positief nieuws|leuk nieuws|mooi nieuws|goede berichten)
(bel je (mij|me|ons)|terugbellen|bel (mij|me|ons)|kun je (~ )?bellen|belt u (mij|ons)|telefonisch|telefoonnummer) (~ )?(mij|me|je|u|wanneer|vandaag|morgen|even|nieuws|op)?
(liever|graag) (_ )?(zelf|persoonlijk) (_ )?(vertel*|zeg*|laat)
(liever) (_ )?(zelf|persoonlijk)
(nieuws) (_ )?voor (je|jou|u)
""",
    "affirm": """
(prima|top|perfect|akkoord|helemaal goed|geen probleem|natuurlijk|uiteraard|goed|oké|ok|fijn|super|mooi|bevestigd|genoteerd|ingepland|tot dan|ja|zeker|klinkt goed|komt goed|lukt|graag|geweldig|uitstekend|doen we|is goed|staat in de agenda|tot woensdag|dat kan|dat past|geboekt|vastgelegd|afgesproken)
""",
    "owner.applies": """
(zoekt|zoeken|zoek|nodig|neemt) (u |jullie |je )?(_ )?(nog )?(_ )?(iemand|personeel|mensen|bediening|afwasser|sjouwer|hulp|<trade>)
(bij|voor|met) (u|jullie|je) (_ )?(werken|beginnen|rijden|aan de slag)
(zoek|zoekende) (_ )?(werk|een baan)
(baan|vacature|functie) (~ )?(nog )?(vrij|open|beschikbaar)
(klaar met|afgerond|afgemaakt) (_ )?(mijn|de) (opleiding|studie|leertijd)
(solliciteer|solliciteren|me voorstellen|mij voorstellen)
(seizoenen|jaar ervaring|zomers) (_ )?(gelopen|gewerkt|geplukt|achter de rug)?
(meteen|direct|per direct) beginnen
""",
    "owner.attends": """
(ik|mij|mijn) (~ )?(op|bij|voor|naar|van|na|tijdens) (het|ons|mijn|een|dit) (sollicitatiegesprek*|selectiegesprek*|meeloopdag|proefdag)
(bedank*|dank*) (~ )?(sollicitatiegesprek*|selectiegesprek*)
(een|mijn) (sollicitatiegesprek|selectiegesprek) (~ )?(bij|met) (u|je|jullie)
(bevestig*) (~ )?(sollicitatiegesprek*|selectiegesprek*)
(bedank*|dank*) (~ )?gesprek (~ )?over de (functie|baan|vacature|stage)
""",
    "owner.withdraws": """
(trek*|intrekken|terugtrekken|trekken|in te trekken|terug te trekken) (~ )?(sollicitatie|kandidatuur|terug|me|mij|in)
(andere|ander) (~ )?(aanbod|baan|functie|aanbieding) (~ )?(geaccepteerd|aangenomen|aanvaard)
niet verder met (mijn|de) (sollicitatie|kandidatuur)
(zie|af te zien|afzie|ga niet|niet verder) (~ )?(af van|in op|met de procedure|met het proces)
""",
    "owner.accepts": """
(accepteer*|aanvaard*|neem) (~ )?(aanbod|functie|graag|voorstel|contract)
(kijk ernaar uit|heb zin|zin in|blij) (~ )?(beginnen|starten|jullie team|aan de slag|te komen werken|te accepteren)
(contract|overeenkomst) (~ )?(getekend*|ondertekend*)
""",
    "owner.choice": """
(schikt|past|komt (mij|me) goed uit|liefst|voorkeur|graag|lukt|kies|prima|kan ik|uitkomt)
""",
    "missed": """
niet (~ )?(verschenen|komen opdagen|aangesloten|ingelogd|deelgenomen|aanwezig zijn)
(<iv>|afspraak) (~ )?gemist
(gemist|misgelopen) (~ )?(<iv>|afspraak)
op (u|je|jou) (~ )?(gewacht|zitten wachten)
""",
    "not.media": """
(podcast|journalist*|redactie|artikel|krant|tijdschrift|radio|televisie|uitzending|omroep|opname*|pers|reportage|portret|aflevering|luisteraars|verslaggever)
""",
    "not.research": """
(onderzoek|promotieonderzoek|enquête|deelname|deelnemer*|respondent*|proefpersonen|gebruikersonderzoek|scriptie|afstudeeronderzoek|cadeaubon|vergoeding|toestemmingsformulier|anoniem*|geanonimiseerd|vragenlijst|promovend*|usability|gebruikersinterview|focusgroep|cadeaukaart)
(je gebruikt|u gebruikt|productteam|wat je mist|als dank|bedankje|gebruikers)
(mijn|voor mijn) (scriptie|afstudeeronderzoek|thesis|bachelorproef|masterproef) (~ )?(interview*|gesprek*|verhalen|spreken)
(student|studente) (~ )?(interview*|scriptie)
""",
    "not.official": """
(visum|consulaat|ambassade|ind|inburgering|paspoort|uwv|belastingdienst|rechtbank|politie|huisarts|tandarts|vaccin*|hypotheek|notaris|adviseur hypothe*|ggd|polikliniek|verblijfsvergunning|uw adviseur|adviseur werk|verplicht (~ )?(te komen|aanwezig))
(patiënt*|(uw|je) (_ )?(specialist|arts|behandelaar|bankrekening))
(getuige|verhoor|verschijnen|recherche|zitting|dagvaarding|officier van justitie|adviesgesprek|onze adviseur|hypotheekadvies*|loonstroken|belastingaangifte|rijbewijskeuring|kantonrechter|aangifte|verloskundige|logopedist)
(vdab|actiris|werkwinkel|bemiddelaar|uitkering|je zoektocht naar werk|uw uitkering|werkloos*|rva|participatiewet|bijstand)
""",
    "not.work": """
(je|jouw|uw) (dienst|diensten|shift|rooster) (~ )?(begint|gewijzigd|verplaatst|verschoven|aangepast)
roosterwijziging*
dienstwissel*
wijziging* (_ )?rooster
(weekstart|teamoverleg|werkoverleg|marketingoverleg|projectoverleg|weekoverleg|bouwoverleg|redactieoverleg|teammeeting)
""",
    "not.case": """
(naturalisatiegesprek|naturalisatieverzoek|inburgeringsgesprek|asielgesprek|nader gehoor|visumgesprek|verzoek om naturalisatie)
""",
    "not.staff": """
(exitgesprek|exit-?interview|functioneringsgesprek|beoordelingsgesprek|jaargesprek|voortgangsgesprek|evaluatiegesprek|ontwikkelgesprek|verzuimgesprek)
(ontslag op staande voet|vaststellingsovereenkomst|disciplinai* (maatregel|gesprek|onderzoek)|verbetertraject|hoor en wederhoor)
(officiële|schriftelijke|laatste) waarschuwing
""",
    "not.practice": """
(oefeninterview|proefinterview|oefengesprek|sollicitatietraining|coaching|cursus|training|tips|korting|gratis|workshop|voorbereiding op je sollicitatie|loopbaanbegeleiding)
""",
    "not.employer": """
(kandidaat ?:|de kandidaat|deze kandidaat|beoordelingsformulier|scorecard|de sollicitant)
(zijn|haar|hun) (cv|cv's|sollicitatie|portfolio|brief)
(kun|kunt|kan|wil) (~ )?(jij|je|u) (~ )?(gesprek|interview) (~ )?(voeren|doen|overnemen|aanwezig zijn|aanschuiven|erbij)
(aanschuiven bij|erbij zijn|erbij zitten|wie doet wat|jij zit er|zit er (~ )?bij|na elk gesprek)
(oud-leidinggevende|voormalig leidinggevende|vorige werkgever|referentiecheck)
(heeft|hebben) bij ons gesolliciteerd
(u|je|jou) (~ )?(als (_ )?(leidinggevende|referent*)) (~ )?(opgegeven|genoemd)
(komt|komen) (_ )?(de heer|mevrouw|dhr|mw|kandida*) (~ )?(op gesprek|langs|solliciteren)
(op gesprek|sollicitatiegesprek) (_ )?(de heer|mevrouw|dhr\\.|mw\\.)
(jij doet|jij neemt|wil jij|kun jij) (~ )?(inhoudelijke|technische|deel|erbij|gesprek)
(vul na afloop|beoordelingsformulier|na afloop (~ )?formulier)
(voor|bij) uw (vacature|openstaande|functie) (~ )?(kandida*|voorstellen|profiel)
(kandida*) (~ )?(aan u voorstellen|voor uw|u voorstellen|aanbieden|voor te stellen)
""",
    "not.applicant": """
mijn (sollicitatie|cv|motivatiebrief|opzegtermijn|motivatie|diploma's|portfolio)
(bijgevoegd|bijlage|hierbij|bijgaand) (~ )?mijn (cv|sollicitatie|motivatie*|diploma's)
(bedankt|dank) (~ )?voor (de|uw|je|jullie) uitnodiging (~ )?(gesprek|sollicitatie*)
(ik solliciteer|wil ik (~ )?solliciteren|ik wil (~ )?solliciteren|heb ik gesolliciteerd|ik heb (~ )?gesolliciteerd)
(mij|me) (~ )?(te hebben uitgenodigd|uit te nodigen|een kans)
""",
    "not.someone": """
(duim* (~ )?(voor (me|mij)|he|hè)?|mijn sollicitatiegesprek|ik heb (~ )?(sollicitatiegesprek|interview|gesprek bij)|heb ik (~ )?(gesprek|sollicitatiegesprek|interview)|zo zenuwachtig|zenuwen|mag op gesprek|wens me succes|m'n (gesprek|cv|sollicitatie))
(per ongeluk|abusievelijk|niet voor u bestemd|verkeerde adres|verkeerd gestuurd)
(als referent*|referentie* over|opgegeven als referent*)
(mama|papa|lieverd|schat|kusjes|kus|je zus|je broer|xxx|oma|tante)
""",
    "not.alert": """
(vacature-?alert*|jobalert*|nieuwe vacatures|vacatures (voor jou|die|op maat)|aanbevolen vacatures|bekijk (de )?vacature*|solliciteer (direct|nu|snel|meteen)|heeft je profiel bekeken|banen voor|passende banen|banenmarkt|carrièrebeurs|vacatures in|jobs voor jou)
(afmelden|uitschrijven|nieuwsbrief|bekijk (~ )?(browser|online)|voorkeuren (aanpassen|beheren)|(je|u) ontvangt deze (~ )?(abonn*|nieuwsbrief|zoekopdracht|alert))
(wachtwoord|verificatiecode|beveiligingscode|activeer je account|bevestig je e-?mailadres|inlogcode)
(maak je sollicitatie af|voltooi je (sollicitatie|profiel)|profiel aanvullen|sollicitatie afronden)
""",
    "not.event": """
(webinar|aanmelden|inschrijven|conferentie|congres|seminar|workshop|lezing|open dag|evenement|beurs|borrel|meld je aan|netwerkbijeenkomst)
(teamoverleg|vergadering|projectoverleg|notulen|werkoverleg|sprint|weekstart|bestuursvergadering|voortgangsoverleg|ledenvergadering|ouderavond|vve)
""",
    "not.study": """
(appartement|woning|bezichtig*|huur*|verhuurder|makelaar|makelaardij|kamer te huur|hospiteer*|kijkavond|huisgenoot)
(school|inschrijving|toelating*|beurs voor|studiekeuze|hogeschool|ouder-?gesprek*|oudergesprek|10-minuten-?gesprek*|schoolrapport|rapportgesprek|mentor van|intake opleiding|uw zoon|uw dochter|je zoon|je dochter)
(bestelling|factuur|levering|pakket|bezorging|bezorgmoment|bezorgd (op|tussen|bij)|betaling|vlucht|hotel|reservering|terugbetaling|abonnement)
(apk|garagebedrijf|kapper|monteur komt|loodgieter|vrijwillig*|onderhoudsbeurt)
(promotiebeurs|selectiedagen|beurs|uitwisseling|toelatingsexamen|decentrale selectie|aanvraag voor een)
(kantine|jeugdtrainer|vrijwilligersvergoeding|clubhuis|ouderraad|bestuurslid)
""",
    "not.entry": """
(toelatings|intake)(gesprek*|commissie|procedure|toets)
(aanmelding|gesprek) (~ )?(studie|opleiding|beurs|masteropleiding|bacheloropleiding)
(op|van) (onze|de) (discord-?server|server)
guild
hackathon
vrijwillig* (_ )?(mentor*|gesprek|aanmelding)
(klant|opdrachtgever) (~ )?een andere (offerte|aanbieder)
""",
    "not.cold": """
(je|uw|jouw) (~ )?(profiel|cv|linkedin) (~ )?(tegen|gevonden|gezien|voorbij|opgevallen|tegengekomen)
(open voor|sta je open|staat u open) (~ )?(nieuwe|andere|een nieuwe|uitdaging|kansen|een)
(op zoek naar|interesse in) (_ )?(nieuwe|andere|volgende) (uitdaging|baan|stap|kansen|kans|rol|functie)
(mijn|onze|een) (opdrachtgever|klant) (~ )?(zoekt|zoek|ben ik|een grote)?
(iemand kent|mensen in je netwerk|(je|u|jij) (_ )?niet (actief )?op zoek|tippen|mooie kans|aan jou denken|meteen aan)
(zoek|zoekt|zoeken|werf) (ik|wij|we) (_ )?(een|voor)
(voor|namens) (_ )?(familiebedrijf|opdrachtgever|klant|organisatie|bedrijf|speler) (~ )?(zoek|zoeken|werf)
(op basis van|gezien) (je|uw) (achtergrond|ervaring|profiel) (~ )?(denken|passen)?
(vertrouwelijk|vrijblijvend|kort) (gesprek|belletje|telefoongesprek)
""",
    "survey": """
(tevredenheidsonderzoek|beoordeel (ons|je|uw)|je mening|uw mening|hoe heb je (~ )?ervaren|ervaring met (~ )?(sollicitatie|procedure)|korte enquête|candidate experience)
""",
    "company.before": """
(bij|van|namens|voor|met|in|interesse in|welkom bij|opdrachtgever|onze klant|organisatie|team van|werken bij|team bij|aan)
(bedrijf|organisatie|opdrachtgever|werkgever|klant);
(verzonden|verstuurd|doorgestuurd|gestuurd) naar
(voorgesteld|gesolliciteerd|voorgedragen) bij
(terugkoppeling|feedback|reactie|nieuws|bericht) (van|bij)
(gesproken met|gebeld met|contact met|heb net|ik heb)
(goed )?nieuws van
""",
    "company.after": """
(hr|recruitment|werving|personeelszaken|careers|talent|p&o|people|recruiting|werving & selectie|team|werving en selectie|jobs)
(nodigt|zoekt|wil|dankt|heeft besloten)
(was|is|zijn|waren) (_ )?(positief|enthousiast|onder de indruk|geïnteresseerd|tevreden)
heeft (~ )?(gesloten|besloten|bekeken|beëindigd|gekozen)
heeft (je|uw|jouw) (cv|sollicitatie|profiel)
(wil|wilde|willen) (je|jou|u)
(belde|belt|mailde|biedt je|biedt u|verwacht je|verwacht u|ontvangt je)
heeft (je|uw|jouw|mij|me|net|afgezegd|gebeld)
""",
    "client.talk": """
(ik heb|heb ik) ~ gesproken
(ze|zij) (hebben|gaan|willen|kiezen|vonden|zijn|laten|zochten)
hebben ze
(goed nieuws|nieuws|reactie|terugkoppeling) van
wil (je|u) (graag )?(_ )?(spreken|zien|ontmoeten|leren kennen)
(belde|mailde) (me|mij|net|vandaag|zojuist)?
(zodra|als) ik (iets|meer|wat) (hoor|weet)
laat (me )?(even )?weten hoe het (ging|was)
(hou|houd) je op de hoogte van andere
ik zoek verder voor (je|u)
heeft voor iemand
(ze|men) (twijfelen|denken|overleggen)
(vertel|hoor) (me|ik) ~ hoe het
""",
    "client.described": """
voor een (_ )?(bedrijf|groothandel|organisatie|fabrikant|producent|onderneming|kantoor|*bedrijf) (_ )?(in|uit|bij|zoek|zoeken|ben ik)
door een ~ gevraagd
""",
    "person.asked": """
(meld|meldt) (je|u|jezelf) (_ )?bij
(vraag|vraagt|vragen) (_ )?naar
""",
    "person.before": """
(met|door|gesprekspartner*|kennis met|mevrouw|meneer|de heer|dhr\\.|mw\\.|mevr\\.|en|manager|directeur|collega|teamleider|onze|vraag naar|deelnemers|leidinggevende|naar|aanwezig|hoofd)
""",
    "title.word": """
(recruiter|adviseur|manager|directeur|hoofd|teamleider|hr|p&o|personeelszaken|consultant|engineer|ontwikkelaar|medewerker|coördinator|talent|ceo|cto|cfo|coo|oprichter|eigenaar|lead|head|assistent*|specialist|hrm|hr-adviseur|business partner|projectleider|afdelingshoofd|partner|intercedent*|recruitment|officemanager|leidinggevende)
""",
    "register.formal": """
(geachte|hoogachtend|met vriendelijke groet|u|uw)
""",
    "register.casual": """
(hoi|hey|hi|groetjes|gr|doei|leuk|super|je|jij|jouw)
""",
    "address.polite": """
(u|uw)
""",
    "address.familiar": """
(je|jij|jou|jouw|jullie)
""",
    "friendly": """
(erg leuk|heel leuk|enthousiast|onder de indruk|geweldig|hartstikke|super|fijn gesprek|leuk gesprek)
""",
    "phone": """
(telefonisch*|telefoongesprek|bel je|bellen je|bel u|bellen u|belafspraak|per telefoon|bel ik|belt u|belt je)
""",
    "ask.samples": """
(voorbeelden van (je|uw) werk|werkvoorbeelden)
""",
    "ask.references": """
(referenties|referenten)
""",
    "ask.portfolio": """
(portfolio)
""",
    "ask.documents": """
(diploma*|certificaten|kopie (van|id|paspoort)|identiteitsbewijs|loonstrook|vog|formulier|cv|cijferlijst|motivatiebrief|bewijs van|documenten)
""",
    "ask.salary": """
(salariswens|salarisindicatie|opzegtermijn|beschikbaar per)
""",
    "ask.task": """
(case|opdracht|presentatie|assessment|testopdracht)
""",
    "ask.verb": """
(kun|kunt|kan|wil|wilt|zou|graag|gelieve|vergeet niet|verzoek*|nodig) (~ )?(sturen|opsturen|toesturen|mailen|meenemen|invullen|aanleveren|uploaden|nasturen|doorsturen|delen|mee te nemen|te sturen|mee|toe te sturen|voorbereiden|voor te bereiden|ontvangen)
""",
    "give.verb": """
(stuur|zal|mail|lever) (~ )?(sturen|toe|op|na|door|mailen|aan|je|u|nasturen)
""",
    "topic.before": """
(praten over|hebben over|bespreken|onderwerpen;|agenda;|ingaan op|doornemen|in gesprek over|gaat over)
""",
    "chat.lure": """
(telegram|whatsapp)
""",
    "pay.lure": """
(vooraf betalen|borg|overmaken|bankgegevens|cadeaukaart|bitcoin|crypto*|western union|administratiekosten)
""",
    "footer": """
(vra*|reken*|breng*) (~ )?(nooit|geen) (~ )?(geld|kosten|betaling*)
(solliciteren|sollicitatieprocedure|procedure) (_ )?is (_ )?gratis
(uitschrijven|afmelden voor|schrijf je uit|e-?mailvoorkeuren|voorkeuren (~ )?(wijzigen|beheren|aanpassen)|bekijk (~ )?in (je|uw) browser)
(privacy(verklaring|beleid|statement|reglement)?|persoonsgegevens|avg|gdpr|algemene voorwaarden|disclaimer|alle rechten voorbehouden|kvk(-nummer)?|maatschappelijke zetel|ondernemingsnummer|statutair gevestigd)
(vertrouwelijk*) (~ )?(geadresseerde|bestemd|bericht|informatie|inhoud)
(ontvangt|ontvang|kreeg|krijgt|krijg) (~ )?(dit bericht|deze (e-?mail|mail)) (~ )?(omdat|ten onrechte|per abuis|aangezien)
(dit bericht|deze (e-?mail|mail)) (~ )?(is (automatisch|verzonden|verstuurd|gegenereerd|uitsluitend|bestemd)|werd (automatisch|verzonden|verstuurd))
(volg ons|vind ons|like ons) (~ )?(op )?(linkedin|facebook|instagram|twitter|youtube|tiktok)
(word lid|meld je aan|schrijf je in) (~ )?(talentpool|talent community|job-?alert|vacature-?alert|nieuwsbrief)
(denk aan het milieu|noodzakelijk (~ )?afdrukken)
""",
}

SENSES = """
interview: gesprek*|sollicitatiegesprek*|interview*|kennismakingsgesprek*|kennismaking*|assessment*|meeloopdag|telefonisch gesprek|selectiegesprek|proefcollege|mondelinge proef|uurtje|praatje|klikgesprek|selectieproef|meedraaien|meelopen|groepsgesprek*|groepsinterview*|online gesprek
stage: ronde*|fase*|stap|vervolgstap|vervolg*|tweede|laatste|volgende stap|shortlist|een van de drie|ronde verder|volgende
role: functie*|vacature*|positie|baan|stage|rol|opdracht|job|plek|lector|coördinator|medewerker|aanwerving
apply: sollicit*|cv|motivatie*|profiel|brief|aanmelding|inschrijving|stukken|kandidatuur|open sollicitatie|kenmerk
candidate: kandidat*|kandidaat*|sollicitant*|geselecteerd*
other: ander*|iemand|intern*|extern*|elders
team: team|commissie|directeur|leidinggevende|manager|afdeling|collega*|selectiecommissie|directie
recruiter: recruit*|hr|p&o|personeelszaken|werving|talent*
choose: gekozen|kiezen|keuze|selecteer*|geselecteerd|aangenomen|voorkeur|aangesteld|naar een ander|de keus|andere profielen|liever
decide: beslis*|besluit*|besloten|uitslag|uitkomst|bestuur|bijeen|nachtje|ondernemingsraad|knoop|uitsluitsel|instemmen
onward: verder|doorgaan|vervolg*|procedure|door naar|volgende ronde|verder te gaan|voortzetten|gehaald|in de weg|meedraaien
not: niet|geen|nooit|zonder|noch|nee
sorry: helaas|spijt*|jammer|excuses|sorry|teleurstel*
wish: wens*|succes|veel succes|geluk|toi
future: toekomst*|portefeuille|opnieuw|later|andere vacatures|bewaren|in contact blijven
filled: vervuld|ingevuld|gesloten|niet meer beschikbaar|vergeven|compleet|zoeken we geen|geen nieuwe|in te trekken|ingetrokken|beëindigd|zonder benoeming|vervallen|niemand aan te nemen|iemand gevonden|inmiddels
closer: beter|aansluit*|sluit aan|passend*|veel reacties|groot aantal|geschikt*|match
received: ontvangen|ontvangst|binnengekomen|binnen|goede orde
review: bekijken|beoordel*|bestuder*|doornemen|bekeken|lezen
thank: dank*|bedank*|bedankt
confirm: bevestig*|genoteerd|staat vast|afgesproken|akkoord|prima|ingepland|staat gepland|succesvol|vastgezet
book: plannen|inplannen|gepland|ingepland|afspraak|afspreken|vastleggen|boek*|reserver*
available: beschikbaar*|schikt|uitkomt|komt uit|past|wanneer|zou je kunnen|vrij|mogelijk|lukt|agenda's|datumprikker|vink|werkt voor|wat lukt|kun je komen|zou je
slot: tijdstip*|moment*|uur|ochtend*|middag*|optie*|tijden|tijdslot*
link: link*|klik*|calendly|portaal|knop|inloggen
move: verzet*|verplaats*|verschuif*|verschoven|uitgesteld|wijzig*|gewijzigd|nieuwe datum|nieuwe tijd|andere tijd|in plaats|later|eerder|opschuiven|opgeschoven|vergist|foutje|maar maandag|maar dinsdag|maar woensdag|maar donderdag|maar vrijdag|bijgewerkt|andere dag|een andere dag|er dinsdag|rectificatie|correctie|schuift|aangepast|naar voren|bijgesteld
cancel: annuleer*|geannuleerd|afgezegd|afzeggen|gaat niet door|vervalt|komt te vervallen|geen zin meer|hoeft niet te komen|ingetrokken|van de baan|streep|vervallen|gecanceld|af te zeggen|afgelast|geschrapt
hold: on hold|vacaturestop|budget*|uitgesteld|bevroren|reorganisatie|stopgezet|tijdelijk|hiring freeze
hitch: ziek*|tussengekomen|verhinderd|onverwacht*|overlap|calamiteit|laatste moment|griep|file|muurvast|voorraadtelling|pech|koorts
call: bel*|bellen|telefoon*|telefonisch|mobiel
talk: spreken|praten|kennismaken|gesproken|bespreken|babbel
meet: ontmoet*|langskomen|kom je|verwelkom*|kantoor|ontvang*|bezoek|zien
keen: zin in|kijk* uit|graag|benieuwd|leuk
prepare: meenemen|neem*|voorbereid*|legitimatie|identiteitsbewijs|adres|receptie|melden|straat|verdieping|locatie|parkeren
remind: herinner*|morgen|vergeet niet|aanstaand*|vandaag
video: zoom|teams|google meet|videogesprek|webex|skype|online|videobellen
invite: uitnodig*|uitgenodigd|nodigen|nodig|opgeroepen|oproep|verwachten u|verwachten je|verwachten wij u|ontvangt u|ontvangen wij u|te melden|staat genoteerd
offer: aanbod|aanbied*|bieden|arbeidsvoorwaarden|voorstel|aangeboden|word jij|je wordt|als je nog wilt|zien je graag|roerend eens|erbij hebben
pay: salaris*|bruto|bonus|vakantiedagen|pensioen|per maand|vergoeding|loon|schaal|euro|plus bonus|vast contract|maand
start: startdatum|begin*|starten|ingangsdatum|eerste werkdag|per 1|eerste dag|start #|in dienst|vanaf #
join: welkom|versterk*|onderdeel|aan boord|team|versterken|onze nieuwe|werkdag
glad: gefeliciteerd|blij|verheugd|enthousiast|goed nieuws|leuk nieuws|genoegen
sign: teken*|ondertek*|contract|schriftelijk|accepteer*|akkoord|contractstukken|papieren|iban|bsn|personeelsformulier|tweevoud|arbeidsovereenkomst
send: stuur*|sturen|toesturen|opsturen|bijlage|aanleveren|mailen|doorsturen|upload*
document: referentie*|diploma*|vog|kopie*|bewijs|document*|formulier|portfolio|werkvoorbeeld*
hear: hoor*|laten weten|bericht|contact|terugkoppeling|horen|reactie|kom ik|informeren|antwoord|bel ik|mail me|weet ik meer|weet je|seintje|uitsluitsel
wait: geduld|wacht*|nog|momenteel|zodra|binnenkort|lopend|kost wat tijd|even tijd|vertraging|gekkenhuis|op een laag pitje
feedback: feedback|indruk|terugkoppel*|evaluatie
enjoyed: prettig|leuk gesprek|fijn|indruk|enthousiast|interessant|gezellig
ask: vraag|vragen|kun je|kunt u|zou je|graag|alsjeblieft|laat
away: afwezig*|vakantie|niet op kantoor|verlof|op reis|buiten kantoor|niet aanwezig
back: terug|weer aanwezig|weer bereikbaar|terugkomst
inbox: e-mail*|mail*|bericht*|inbox|mailbox
urgent: dringend*|spoed*|vervang*|neem contact op met|waarneem*
machine: automatisch*|niet beantwoorden|no-reply|gegenereerd
ticket: ticket|aanvraag|nummer|werkdagen|binnen|verzoek|servicedesk
bounce: niet bezorgd|onbestelbaar|ontvanger|mislukt|bezorg*
task: test*|opdracht|case|casus|presentatie|vragenlijst|assessment|praktijk
recorded: opnemen|opgenomen|video-opname|opname
deadline: voor|uiterlijk|deadline|sluitingsdatum|tot en met
mediaword: podcast*|aflevering|journalist*|redactie|artikel|pers|programma|radio|krant|reportage|tijdschrift|luisteraars|fotograaf|in de uitzending|uitzending|ochtendshow|te gast|als gast|opname*|opnemen met|camera*|documentaire|lezers|interviewen voor|voor een stuk|stuk over|artikel over|redacteur van de krant|deadline voor het|studio|omroep|live in|live|voorgesprek voor de uitzending|in de show|morgen in de uitzending|bellen we je om|we nemen ongeveer|vlog
study: onderzoek*|deelnem*|cadeaubon|bol.com|enquête|studie|scriptie|gebruiker*|vergoeding|vragenlijst|je gebruikt|productteam|als dank|premium|gebruikersonderzoek|proefschrift|promotieonderzoek|mijn onderzoek|ons onderzoek|testpersoon|panel|anoniem|toestemmingsformulier|u ontvangt|vergoeding van|interview van een uur|marktonderzoek|groepsgesprek|groepsdiscussie|panelleden|id mee|reizigersinterview*|klantinterview*|klantenpanel|slaaponderzoek
official: visum|ambassade|consulaat|ind|naturalisatie|gemeente|paspoort|verblijfs*|uwv|rechtbank|inburgering|consulaire|ds-160|visumaanvraag|verplicht te komen|uw adviseur|getuige|verhoor|politie|verschijnen|adviseur|bank*|belasting*|loonstroken|verblijfsvergunning|bouwvergunning|vergunning*|huurtoeslag|toeslag*|uitkering|bezwaar|gemeentehuis|balie|rijbewijs|advocaat|notaris|juryplicht|getuigen*|schade-expert|expert komt|rechter|afspraak bij de gemeente|pleegzorg|pleegouder*|maatschappelijk werk*|jeugdzorg|schademelding|getuigenverhoor|toezicht|naturalisatieverzoek|schuldhulp*|keukentafelgesprek*|wmo*|kamer van koophandel|kvk|vdab|bemiddelaar|werkwinkel|tolk|asiel*|bemiddeling|beide partijen|mediation|verblijfsaanvraag|visumgesprek*|naturalisatiegesprek*|gehoor|bijstandsaanvraag
admissions: toelating*|studentenadministratie|aanmelding leerlingen|leerlingenadministratie
education: universiteit|hogeschool|opleiding|student*|school|docent|ouder*|toelating*|master|kinderdagverblijf|oudergesprek|leerling*|klas|cursus|juf|meester|10-minuten*|leerkracht|groep|scriptie|opzet|beurs|promotie*|selectiedagen|examen|toelatingsgesprek|toelating tot|plaats in de|tienminutengesprek|ouderavond|opvang|kinderopvang|wachtlijst|basisschool|middelbare|mentor*|collegejaar|open dag|rijles|muziekles|inschrijven voor|aanmelding van|decaan|deeltijdopleiding|opleidingen|intakegesprek|studiekeuze*|hogescho*|collegegeld|studielening|studieprogramma|lokaal|toelatingsdag|kunstacademie|je portfolio is|toelatingsexamen|verkorte opleiding|selectiegesprek|opleiding regie|de uitslag volgt|neem je portfolio|tweede ronde van de opleiding|toelatingscommissie|verdediging|proefschrift|intake|bijles*|proefles|eindexamen|bijspijkeren|beste ouder|rector|over plaatsing|proeftraining|meetrainen|niveautest|taalcursus|uitgeloot|studiekeuzecheck|onze leerling|loopt stage|mentor klas|mondeling|tentamen|studentenkaart|collegekaart
property: woning|bezichtiging|huur*|makelaar|appartement|kamer|verhuurder|huis|hypotheek|keuken|huisgenoot|loonstroken|voor de deur|loodgieter|cv-ketel|monteur komt|oplevering|huurder*|verhuur*|appartement*|bezichtig*|eigenaar|woonruimte|woningzoek*|woningcorporatie|sociale huur|huurcontract|waarborgsom|verhuizing|kamers|zoektocht|koopwoning|taxatie|vve|bewoners*|bewonersgroep|toewijzing|voor de woning|hospiteren|huisgenoten|een bod|bod doen|bieden u het appartement
health: arts|huisarts|tandarts|patiënt*|praktijk|ziekenhuis|behandeling|kliniek|zorg|fysio|kapper|dierenarts|opticien|vaccinatie|controleafspraak|zorgpas|huidarts|fysiotherapeut|mondhygiënist|controle|bloedprikken|röntgen|afspraak bij|behandelkamer|24 uur van tevoren|verloskundige|hond|kat|asiel|adopteren|spreekuur|verwijzing|psycholoog*|intakegesprek|therap*|verzekeringspas|de uitslag|uw uitslag|bespreekt de uitslag|de dokter|bloeduitslag*|praktijkassistente|dierenarts*|dierenkliniek|verloskundige*|verzorgende*|kennis komen maken|uw moeder|anesthes*|relatietherap*|eerste gesprek bij de psycholoog|psychotherap*|tarief is|hulp in huis|zorg voor uw moeder|indicatie|diëtist|preoperatief|donorgesprek*|intakegesprek fysio|diagnostisch
sales: korting*|demo|klant*|product*|aanbieding|kopen|winkel|gratis|abonnement|actie|kosten besparen|bedrijven als|bedrijven sneller|offerte*|demonstratie|vrijblijvend|tarief*|abonnement*|leverancier|proefperiode|kennismaking met ons|onze oplossing|omzet|nieuwe klanten|software|uw website|teams als|organisaties als|bedrijven zoals|energiekosten|energierekening|beleggen|beleggingen|uw offerte|je offerte|andere leverancier|ander bureau|hr-afdelingen|hr-teams|onze tool|uw advertentie|je advertentie|inruil|is de auto er nog|strategiegesprek|adviesgesprek|gratis kennismaking|je nieuwe website|uw nieuwe website|hoe anderen dat|tijd besparen|ons programma|ons systeem|waar je klanten
event: webinar|evenement*|congres|workshop|aanmeld*|beurs|spreker*|bijeenkomst|bioscoop|concert|kaartjes|voorstelling|ingeschreven|seminar|lezing|praatje|programmacommissie|zaal|afgelast|verplaatst naar|meetup|inloop|stand op|bezoekers|kaarten|toegang*|livestream
alert: jobalert|nieuwe vacatures|vacatures voor jou|afmelden|uitschrijven|nieuwsbrief|premium|profiel bekeken|bekijk alle|carrièrebeurs|carrièreavond|toegangskaart|solliciteer direct|vacatures bij jou|nieuwe vacature*|solliciteer nu|banenmarkt|vergelijkbare vacatures|aanbevolen|heeft je profiel|nieuw bericht op|connectieverzoek
cold: kwam je profiel tegen|opdrachtgever|mijn klant|open voor|zzp|uurtarief|linkedin|detacher*|freelance|ken je iemand|mooie kans|aan jou denken|iemand kent|grote speler|familiebedrijf|vertrouwelijk gesprek|carrièrestap|zoek ik|mooie rol|iets nieuws|nieuwe uitdaging|vertrouwelijk|werving|sta je open
hiringside: beoordelingsformulier|de kandidaat|zijn cv|haar cv|jouw beoordeling|interviewer*|selectiecommissie|sollicitanten|oud-leidinggevende|opgegeven|referentiecheck|stagiairs|wie doet wat|inhoudelijke deel|komt de heer|na afloop|werkstudentplek|uw vacature|aan u voorstellen|kandidaat voor uw|kandidaten voor|kandidaten voor u|drie kandidaten|neem jij|schuif jij aan|sollicitatiegesprekken|sollicitatiegesprekken voor|cv's zitten|cv's|ons besluit|teruggetrokken|aan goed personeel|sneller aan|vacatures open|een goed woordje|referentie voor|sollicitatiecommissie|commissie zit|voorbespreking|gesprekken ?:|gespreksleidraad|beoordeel de kandidaat|je interviewt|jij interviewt|kandidaat ?:|selectiegesprekken|als interviewer|het panel|kandidaten ontvangen|nog een keer willen zien|veruit de beste|andere twee|bel ik af|stagiair*|meekijken bij|rondleiden en|drie sollicitanten|vier kandidaten|cv's in de map|jij doet de inhoud|voorselectie|gesprek met de kandidaat|kun jij invallen|twee kandidaten|profielen sturen|onze kandidaten|kun jij de rondleiding|cv staat op|sollicitant morgen|of hij het wordt|of zij het wordt|laatste chef|die over zijn
family: liefs|mama|papa|zus|broer|kinderen|verjaardag|weekend|kus|oma|xx|tante|oom|kleinkind*|etentje|gezin|familie|mijn zoon|mijn dochter|onze zoon|onze dochter|je broer|je zus|eindelijk|zenuwachtig|duimen|bel hem|bel haar|raad eens|gelukt|zonder jou|zin in koffie|leuk profiel|dikke kus
office: sprint|notulen|project*|vergadering|overleg|klant|kwartaal|factuur|planning|monsters|offerte|inkoop|herziene|r&o|doelen|website|ontwerp|besluit over|budgetoverleg|aftrap|de klant heeft|zelfde zaal|zelfde link|teamoverleg|jaargesprek|functioneringsgesprek|agenda voor|mijlpaal|oplevering van|rooster|teamuitje|planningsoverleg
practice: coach*|oefen*|sollicitatietraining|training|tips|voorbereiden op|cursus|knal|versier|oefen met|recruiter in|oefengesprek|proefgesprek|sollicitatietips|lastigste vragen|loopbaancoach|cv-check|zo krijg je|baangarantie|sollicitatiecoach|krijgt u gesprekken|coach|lastige vragen|je pitch|de sessie kost
civic: vrijwillig*|vereniging|koor|donatie*|buurt|verkiezing*|lid|leden|bestuur|kantine|jeugdtrainer|club|trainer*|repetitie|auditie|rol ging|selectie van het team|elftal|wedstrijd|jury|finale|prijsvraag|winnaar*|buurthuis|voedselbank|dierenasiel|toneel|kerk|parochie|gemeentelid|asiel|adoptie|ledenvergadering|penningmeester|doopgesprek|uitvaart*|ondernemingsraad|brandweer|serverleiding|op de server|oudercommissie
lure: telegram|whatsapp|borg|aanbetaling|overmaken|bankrekening|verdien|thuiswerk|geen ervaring|snel geld|gegarandeerd inkomen|administratiekosten|vandaag beginnen
exit: exitgesprek|laatste werkdag|uit dienst|vertrek|afscheid|laatste dag|exit|afscheidsborrel|inleveren van|exitinterview|exit interview|je laatste maand|gaan je missen|ontslag|vaststellingsovereenkomst|disciplinair|verbetertraject
shop: bestelling|factuur|betaling|verzend*|levering|account|wachtwoord|reservering|vlucht|hotel|pakket|terugbetaling|code|bestelling*|geannuleerd|afgeschreven|terugbetaald|verzonden|pakketje|bezorg*|afhaalpunt|beveiligingscode|inloggen|je account|update beschikbaar|verwijderen van je gegevens|tafel voor|reservering*|incheck*
forwarded: doorgestuurd|doorsturen|ter info|fyi|fw:
mine: mijn gesprek|ik heb een|mijn sollicitatie|duim|ik mag op gesprek|op gesprek bij|mijn sollicitatiegesprek|ik ben uitgenodigd|ze hebben me|ik ben aangenomen|met me oefenen|met mij oefenen|ik solliciteer|ik heb een gesprek|mijn trein|ik red het niet|ik ben erg geïnteresseerd|dat u mij|dat je me wilde|wat trek ik aan|ze bellen me|mag ik maandag|dank voor de uitnodiging|bedankt voor de uitnodiging|ik kom graag|ik ben erbij|waar kan ik parkeren|ik bevestig mijn|is er al nieuws|wie er nog bij|wil graag solliciteren|uw advertentie|mijn cv|dank dat u me|bedankt voor het gesprek|de functie in uw team|mijn referenties|neem referenties|kan ik voor een gesprek|mijn antwoord|lees je mijn|ik vraag 10
yours: uw sollicitatie|je sollicitatie|jouw sollicitatie|uw cv|je cv|uw profiel|je profiel|jouw profiel|uw interesse|je interesse|uw belangstelling|je belangstelling|uw gesprek|je gesprek|uw brief|je brief|uw ervaring|je ervaring|u heeft gesolliciteerd|je hebt gesolliciteerd|u uitnodigen|je uitnodigen|u uit te nodigen|je uit te nodigen
title: medewerker|ontwikkelaar|ingenieur|adviseur|analist|coördinator|assistent|verpleegkundige|docent|leraar|verkoper|consultant|secretaresse|directeur|teamleider|projectleider|monteur|chauffeur|kok|ontwerper|redacteur|boekhouder|controller|specialist|stagiair|trainee|architect|jurist|developer|engineer|designer|werkvoorbereider|planner|administratief|beheerder
finance: lening*|krediet*|hypotheek*|bank|bankadviseur|rekening|verzeker*|polis|premie|schade*|subsidie*|fonds|stichting|financiering|investeer*|aanbesteding|inschrijving|gegund|inschrijver|accelerator|belastingaangifte|toeslagen|bijdrage|fondsen|commissie heeft uw aanvraag|uw project|investeerders|de partners willen|laatste cijfers|lening|microkrediet*|ondernemingsplan|businessplan|oprichters|jullie pitch|seedronde|pensioenadvies|pensioengesprek*|lijfrente|sparen|spaarplan
paper: manuscript|beoordelaar*|tijdschrift|publicatie|publiceren|reviewer*|uitgever*|uitgeverij|samenvatting|redactieraad|uw roman|ons fonds|uw verhaal|uw inzending
service: garage|auto|apk|onderhoudsbeurt|banden|monteur*|ketel|inmeten|verhuiz*|kapper*|knippen|sportschool|proefles|proeftraining|restaurant|schoonheids*|massage|klusjesman|aannemer|loodgieter*|installatie|proefrit|rijles|energieadvies|zonnepanelen|warmtepomp
"""

TRADES = """.*bewaker .*arbeidster kraanman .*schikster
kapitein juf mondhygiënist cipier poetsvrouw onthaalouder goudsmid zeefdrukker rechter zaalwacht ober tuinman consulent consulente coordinator .*coordinator telefonist telefoniste diëtist tuinder stuurman brandwacht .*bewaarder ploegbaas sorteerder .*technieker kleuterjuf strijkster juwelier audicien hondentrimmer kamermeisje grondsteward
.*opvoeder .*medewerker .*adviseur .*ontwikkelaar .*ingenieur .*beheerder .*verpleegkundige .*docent .*leraar .*lerares .*leider .*leidster .*planner
.*inkoper .*verkoper .*jurist .*boekhouder .*assistent .*assistente .*coordinator .*architect .*ontwerper .*monteur .*technicus .*technica
.*lasser .*timmerman .*elektricien .*chauffeur kok .{3,}kok .*bakker .*slager .*kapper .*begeleider .*verzorgende .*verzorger arts .{4,}arts
.*apotheker .*fysiotherapeut .*psycholoog .*onderzoeker .*redacteur .*journalist .*analist .*stagiair .*stagiaire .*secretaresse
.*secretaris .*receptionist .*receptioniste .*voorbereider .*uitvoerder .*calculator .*opzichter .*toezichthouder .*handhaver .*hoofd
.*directeur .*bestuurder .*werver .*hovenier .*bediende .*arbeider .*magazijnier .*serveerster .*schilder .*metselaar .*loodgieter
.*installateur .*draaier .*frezer .*bankwerker .*operator .*beveiliger .*schoonmaker .*huismeester .*conservator .*archivaris
.*bibliothecaris .*vertaler tolk .{4,}tolk .*schrijver .*tekenaar .*modelleur .*constructeur .*accountant .*vertegenwoordiger .*makelaar
.*taxateur .*notaris .*advocaat .*griffier .*ambtenaar .*regisseur .*producent .*trainer .*coach .*opleider .*therapeut .*logopedist
.*verloskundige .*tandarts .*opticien .*laborant .*kweker .*bloemist aankoper declarant lector .*procesoperator .*wethouder .*rechercheur
.*agent .*inspecteur .*controleur .*marketeer .*specialist .*consultant .*engineer
.{3,}(?:verlener|werker|houder|meester|maker|bouwer|voerder|kundige|verantwoordelijke|schrijver|zetter|steller) .{3,}hulp .{3,}kracht
.*gastvrouw .*gastheer .*barista kelner .*kelner .*bezorger .*postbode .*concierge portier .*glazenwasser .*stukadoor .*dekker .*vlechter
.*machinist .*picker .*inpakker .*vuller .*kassier .*caissiere .*verzorgster .*helpende .*helper .*pedagoog .*onderwijzer .*onderwijzeres
.*leerling .*trainee .*werkstudent .*brandweerman .*kapster .*pedicure .*masseur .*danser .*zanger .*fotograaf .*animator .*vormgever
.*leidinggevende .*programmeur .*tester .*beheerster .*afwasser .*bordenwasser .*souschef .*chef .*voorman
.*rijinstructeur .*instructeur .*verhuizer .*stratenmaker .*monteuse .*projectleidster .*adjunct .*adjunct-directeur .*penningmeester
.*doktersassistente .*functionaris .*expert .*analiste .*manager .*designer .*developer .*officer .*medewerkster
verkoopster verpleegster naaister opvoeder poetster hoofd
.*werker koerier verspaner landmeter deurwaarder melker scrummaster promovendus vrijwilliger muzikant actuaris piloot schipper matroos
intercedent arbeidsbemiddelaar
timmervrouw boekhoudster fiscalist notarisklerk boa productowner .*ondersteuner stoffeerder .*declarant ober
aannemer behandelaar bijrijder bioloog bouwvakker cameraman chemicus dekhand dirigent drukker duiker econoom etaleur .*koerier gerechtsdeurwaarder gids graficus huishoudster informaticus jachtopziener klusjesman klerk kunstenaar musicus opperman presentator schoonmaakster spoeler steenhouwer suppoost tuinier vuilnisman weefster werkster wetenschapper winkelier zeeman
"""

TITLE_STOPS = """
ziekte afwezigheid verhindering annuleren verzetten verplaatsen
zeer erg heel weer opnieuw
bedrijf bij in op met voor die dat is wij we je jij jou u uw te om heeft hebben hebt ontvangen binnen naar graag ons onze hier zijn werd wordt aan
door als niet al er dan maar vonden vond kregen kreeg vervalt vervallen gaat goed komt staat loopt zet blijft krijgt kan wil zal moet zou
ingevuld bedankt tot na over uit
bekeken gelezen besproken beoordeeld behandeld afgewezen gesloten vervuld verzonden verstuurd bevestigd gepland geplaatst geselecteerd gekozen aangenomen
interessant welkom beginnen starten werken aanbieden aangeboden solliciteren uitgenodigd uitnodigen nodigen nemen laten zien horen vragen bieden stellen sturen verwachten
heb ben bel ik hij zij hun mij mijn ze sprak spreekt spreken spraken even beviel ligt wilt kiezen ziet schuiven samen alvast snel binnenkort inmiddels helaas passend beschikbaar gezocht gevonden tegen per
zouden was waren hadden moeten mogen willen kunnen nog ook nu alleen reeds waar wie welke deze dit dezelfde aanstaande komende afgelopen begint vraagt omvat bestaat vandaag gisteren omdat toen
"""

WORDS = Words(
    code="nl",
    common="de het een en van in op voor met je jij u uw wij we ons onze is zijn dat die dit om te aan bij niet ook nog hebben heeft kan kunnen graag beste geachte hoi groet groeten vriendelijke bedankt dank als naar uit er zal worden wordt jouw maar dan over uur ik mij me tot gesprek sollicitatiegesprek kennismakingsgesprek sollicitatie uitnodiging",
    denying="niet|geen|zonder|nooit",
    clause_joints="en|maar|dus|want|omdat",
    conditional="zonder bericht|nog niet|nog geen|anders|hoor je niets|als|mocht|indien|wanneer|in geval|zodra|tenzij|of",
    anchors="beslissing|laten weten|bedankt voor|sollicit|kennismak|gesprek|vacature|functie|kandida|recruit|interview|cv|werving|personeel|hr|baan|positie|afwezig|vakantie|bezorg|aanbod|afspraak|beschikbaar|arbeids|rol|procedure|selectie|examen|wervingsreserve|kandidatuur",
    joining="van de het en in voor der den & op bij",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="van de der den voor en & het",
    articles="het de een",
    before_titles="als voor van de het een functie vacature rol sollicitatie",
    behind_titles="bij in en op",
    letters="ë",
    examples={
        "not.case": (
            "+ Uw naturalisatiegesprek is maandag.",
            "- Neem je verblijfsvergunning mee naar het gesprek.",
        ),
        "not.work": (
            "+ Je dienst van donderdag begint later.",
            "+ Het teamoverleg is om drie uur.",
            "- Je gesprek is verplaatst.",
        ),
        "offer.terms": ("+ We nemen je sollicitatie graag aan.",),
        "reply.request": ("+ Je online test staat klaar.",),
        "owner.applies": (
            "+ Zoekt u nog iemand voor de zaterdag?",
            "+ Ik wil graag bij u werken.",
            "- Ik zoek rozen voor de voortuin.",
        ),
        "not.applicant": (
            "+ Hierbij stuur ik mijn cv.",
            "+ Bedankt voor de uitnodiging voor het gesprek.",
            "- Bedankt voor je sollicitatie.",
        ),
        "missed": (
            "+ Je bent vandaag niet komen opdagen.",
            "+ Ik heb ons gesprek helaas gemist.",
            "- We hebben nog niet besloten.",
            "- Het gesprek was leuk.",
        ),
        "invite.fixed": (
            "+ Hierbij bevestigen wij het sollicitatiegesprek.",
            "+ Het gesprek vindt plaats op maandag.",
            "+ U wordt opgeroepen voor een gesprek.",
        ),
        "rejection.clear": (
            "+ Helaas gaan we niet verder met je sollicitatie.",
            "+ We hebben gekozen voor een andere kandidaat.",
        ),
        "proposal.availability": ("+ Wanneer zou het je schikken?",),
        "offer.clear": ("+ We willen je graag de functie aanbieden.",),
        "reschedule.moved": (
            "+ Vind je het goed als we een half uur later beginnen?",
            "- Het kantoor gaat een half uur eerder open.",
            "+ We moeten het gesprek verzetten.",
            "+ Rectificatie: het gesprek begint om 12.00 uur.",
        ),
        "cancellation.off": (
            "+ Het gesprek gaat niet door.",
            "+ Wij zien ons genoodzaakt het gesprek af te zeggen.",
        ),
        "ack.received": ("+ We hebben je sollicitatie ontvangen.",),
        "autoreply.absence": ("+ Ik ben met vakantie tot maandag.",),
    },
)
