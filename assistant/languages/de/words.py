"""German."""

from assistant.languages.words import Words

MACROS = {
    "iv": "(vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*|kennenlerngespräch*|kennenlernen|erstgespräch*|zweitgespräch*|fachgespräch*|telefoninterview*|videointerview*|interview*|jobinterview*|gespräch*|termin|termins|telefonat*|call|telefongespräch*|videogespräch*|videocall*|meeting|treffen|unterhaltung|besuch|assessment-?center|probearbeiten|probearbeit|probetag|schnuppertag|schnuppern|hospitation|austausch|vorabgespräch*|vorgespräch*)",
    "int": "(vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*|kennenlerngespräch*|erstgespräch*|zweitgespräch*|telefoninterview*|videointerview*|interview*|gespräch*|assessment-?center|probearbeiten|probetag|schnuppertag|vorabgespräch*)",
    "day": "(montag*|dienstag*|mittwoch*|donnerstag*|freitag*|morgen|übermorgen|heute|nächste*|kommende*|diese*|am|um|den|ab #|gegen #)",
    "glad": "(freuen|freue|freut|gerne|gern|möchten|möchte|wollen|würden|würde|darf|dürfen|können|kann|hätten|hätte)",
    "you": "(sie|dich|ihnen|dir|euch)",
    "your": "(ihre*|ihr|dein|deine*|eure*)",
    "app": "(bewerbung*|online-?bewerbung|bewerbungsunterlagen|unterlagen|bewerbungsmappe|mappe|profil|lebenslauf|kandidatur|dossier|anschreiben|bewerbungsdossier)",
    "job": "(*stelle|stellen|position|vakanz|rolle|funktion|aufgabe|ausschreibung|ausbildungsplatz|lehrstelle|praktikum*|nachbesetzung|besetzung|stellenbesetzung|job|tätigkeit|platz)",
    "cand": "(bewerber*|kandidat*|mitbewerb*|interessent*|person|personen|profil|profile|profilen|jemand*)",
    "process": "(auswahlverfahren|bewerbungsverfahren|verfahren|auswahlprozess*|bewerbungsprozess*|prozess|recruitingprozess|stellenbesetzungsverfahren|auswahl|bewerbungsphase|rekrutierung*)",
}

CUES = {
    "hiring.interview": """
(vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*|kennenlerngespräch*|erstgespräch*|zweitgespräch*|telefoninterview*|videointerview*|jobinterview*|assessment-?center|probearbeiten|probearbeit|probetag|schnuppertag|schnuppern)
(interview|gespräch|fachgespräch) (~ )?(stelle|position|bewerbung|bewerber*|kandidat*|recruiting|vakanz|personalabteilung|hr)
(zweite*|erste*|dritte*|letzte*|nächste*|finale*|weitere*) (runde|gespräch|gesprächsrunde|interview|kennenlernen)
(auswahlverfahren|bewerbungsprozess*|auswahlprozess*|bewerbungsverfahren|recruitingprozess|bewerberauswahl|stellenbesetzung*|auswahlkommission|auswahlgremium|engere* (wahl|auswahl)|berufungskommission)
(einladung|bestätigung|erinnerung|bestätigt|terminbestätigung) (_ )?interview*
(vorabgespräch*|vorgespräch* (~ )?(bewerb*|stelle|position)|eignungstest|einstellungstest|lehrstelle|schnupperlehre|ausbildungsplatz)
(vorstellungstermin*|vorstellungsrunde|bewerberrunde|bewerbertag|schnuppermorgen|schnuppervormittag|schnuppernachmittag|schnuppereinsatz|probeschicht|probedienst|probeeinsatz|probevormittag|probenachmittag|probekochen|lehrprobe|unterrichtsprobe|begleittag)
""",
    "hiring.application": """
<your> (~ )?(online-?)?(bewerbung*|bewerbungsunterlagen|unterlagen|lebenslauf|profil|kandidatur|bewerbungsdossier|werdegang)
(der|die|unsere*|meine) (bewerbung*|bewerbungsunterlagen|unterlagen|kandidatur)
(beworben|bewerben|bewerber*|bewerbung|kandidat*|mitbewerb*|lebenslauf|anschreiben|zeugnisse|arbeitsproben?|referenzen|fallstudie|probeaufgabe)
(bewerbung|bewerbungsunterlagen) (als|für|auf|um|bei|zur|zum)
(arbeitszeugnis*|zwischenzeugnis*|gesellenbrief*|meisterbrief*|examensurkunde|approbation|führungszeugnis|personalbogen|personalfragebogen|sozialversicherungsausweis|gehaltswunsch|lohnvorstellung*|staatliche anerkennung|fähigkeitsausweis|diplom|staatsexamen)
""",
    "hiring.role": """
(*stelle|position|vakanz|ausschreibung|stellenanzeige|stellenausschreibung|rolle|funktion|aufgabe|ausbildungsplatz|praktikum|werkstudent*|ausbildung|nachbesetzung|besetzung) (als|im|in|bei|der|des|eine*)
(die|der|den|unsere*|ausgeschriebene*|offene*|eine*|ihre*) (_ )?(stelle|position|vakanz|rolle|*stelle|lehrstelle|nachbesetzung|ausschreibung)
(personalabteilung|recruiting|recruiter*|personalreferent*|human resources|hr|talent acquisition|people & culture|personalleiter*|bewerbermanagement|personalwesen|personalberat*|karriere|personaldisponent*|personalamt|personalrat|neueinstellung*|einstellung*)
(gehaltsvorstellung*|kündigungsfrist|eintrittstermin|arbeitsvertrag|probezeit|verstärkung|(für uns|bei uns|zu uns) (~ )?(arbeiten|anfangen|passen|team))
(sie|dich) (uns )?als [a-z-]+ (~ )?(vorstellen|einstellen|gewinnen|begrüßen)
(kundenunternehmen|personalvermittl*|zeitarbeit|einstellungszusage|dienstantritt|probearbeiten|einarbeitung|werkvertrag|festanstellung)
(bei uns|für uns|mit uns) (~ )?(anfangen|anzufangen|anfängst|mitarbeiten|mitzuarbeiten)
(suche|suchen|brauche|brauchen|einstellen|nehmen|nehme) (~ )?(jemanden|niemanden|verstärkung|aushilfe|kollegin|kollegen)
(einstellen|eingestellt|einzustellen|einstellungsstopp|stundenlohn|monatslohn|bruttolohn|minijob|vollzeit|teilzeit|unbefristet|entgeltgruppe|besoldungsgruppe|tv-l|tvöd|pensum|nachtdienst*|springerstelle|neubesetzung*|nachfolger*|personalvertretung)
""",
    "hiring.meet": """
(kennenlernen|kennenzulernen|kennen zu lernen|lernen (~ )?kennen|lernst (~ )?kennen|persönlich* (gespräch|austausch|treffen|bild))
(weitere|nächste)(n|s|r)? (schritt*|vorgehen)
(mehr über (sie|dich)|<your> (werdegang|person|erfahrung*|arbeiten|eindruck|auftritt))
(interview|interviews|fachgespräch|videocall|nächste* schritt|kennenlerntag*|bewerbertag*|auswahltag*|probearbeitstag|schnuppertag*)
""",
    "hiring.process": """
(entscheidung|entscheidungen|entschluss|entscheiden|entscheidet) (~ )?(treffen|getroffen|fällt|fallen|gefallen|steht|stehen|bis|mitteilen|wollen|möchten|wird|werden)
(gespräche*|termine|kandidat*|bewerber*|mitbewerb*|vorstellungsgespräche) (~ )?(noch|ausstehend|weitere*|führen|abschließen|laufen|mit anderen|diese woche|nächste woche)
(noch|weitere*|andere*|anderen) (_ )?(gespräche*|termine|kandidat*|bewerber*|interviews)
(rückmeldung|bescheid|antwort|zusage|absage) (~ )?(geben|erhalten|bekommen|von uns|bis|erteilen)
(<your>|weiteren|im) (auswahlprozess|verfahren|prozess)
(auswahl|auswahlrunde|gremium|kommission|betriebsrat|geschäftsleitung|geschäftsführung|fachbereich|fachabteilung) (~ )?(tagt|entscheidet|trifft|muss|beraten|berät|zustimm*|freigabe)?
wie es weitergeht
""",
    "invite.fixed": """
(können|könnten|wollen|möchten) sie sich (~ )?<day> (~ )?vorstellen
(sie|dich) (_ )?<day> (~ )?(erwarten|begrüßen|empfangen|kennenlernen|treffen|willkommen heißen)
(termin|<int>|telefonat|besuch) (~ )?(ist|wurde|findet|wäre damit|steht|haben wir|hiermit|für) (~ )?(bestätigt|vereinbart|gebucht|statt|fest|angesetzt|geplant|terminiert|festgelegt|eingetragen|reserviert|fixiert|vorgesehen|eingeplant|vorgemerkt|anberaumt)
(bestätige|bestätigen|bestätigung) (~ )?(<iv>)
(terminbestätigung|gesprächsbestätigung|bestätigung (ihres|deines|des|zum|zur|für|unseres))
(hiermit|gerne|gern) (~ )?(bestätige|bestätigen) (ich|wir)
(findet|finden) (~ )?statt
(wir|ich) (habe|haben) (~ )?(eingetragen|gebucht|reserviert|vereinbart|vorgesehen|eingeplant|notiert|vorgemerkt|geblockt|eingestellt)
(sie|du|ihr) (sprechen|treffen|lernen|führen|sprichst|triffst|lernst) (~ )?(mit|kennen|auf|das gespräch)
(erwarten|empfangen|begrüßen|treffen|sehen|hören|sprechen|erwarte|empfange|begrüße) (wir |uns |sie |dich |ich )+(~ )?<day>
(wir|ich|uns) (sehen|hören|sprechen|treffen|freuen|erwarten) (uns |sie |dich )?(~ )?<day>
(ich|wir|herr [a-z]+|frau [a-z]+) (rufe|rufen|ruft|melde|meldet) (~ )?(sie|dich|ihnen|dir|mich bei) (~ )?(an|um|unter|zwischen|gegen)
(kommen sie|komm|kommst du|schauen sie|schau|treffen wir uns|seien sie) (~ )?(<day>|vorbei|vorbeikommen|um #)
(einladung|kalendereinladung|termineinladung|outlook-termin|teams-einladung|termin) (~ )?(folgt|anbei|im anhang|geht (gleich|separat)|ist raus|kommt|habe ich|verschickt|schicke|sende|erhalten)
(passt|super|prima|perfekt|alles klar|wunderbar|geht klar|abgemacht|klasse|gut|bestens|top|sehr gut)(,|!|\\.)? (~ )?(bestätigt|gebucht|eingetragen|dann|notiert|bis <day>|steht|sehen uns|hören uns)
ist (gebucht|bestätigt|notiert|eingetragen|fix|fest eingeplant|vorgemerkt|im kalender)
bleibt es (bei|dabei)
(den termin|der termin|den kalendereintrag|die einladung) (~ )?(für|zu|zum) (~ )?(<iv>)
""",
    "invite.details": """
(details|informationen|infos|eckdaten|ablauf|agenda|rahmendaten|hinweise|einzelheiten|daten) (zu|zum|zur|für|ihres|deines|des|rund) (~ )?(<iv>|tag|besuch)
(datum|uhrzeit|wann|ort|wo|termin|treffpunkt|zeit|beginn|dauer|gesprächspartner*|teilnehmer|ihre gesprächspartner*|ansprechpartner*|adresse|raum|interviewer);
(teams|zoom|google meet|webex|microsoft teams)(-link|-meeting)?
(hier|anbei|unten|das ist) (_ )?(der|ist der) (plan|ablauf|ablaufplan|tagesplan|zeitplan) (für|am|deines|ihres)
(einwahldaten|besprechungs-?id|kenncode|zugangslink|videolink|meeting-id|link zum (meeting|gespräch)|melden sie sich (bitte )?(am|beim|an)|empfang|parkplätze|anfahrt|personalausweis|pünktlich)
""",
    "invite.reminder": """
(erinnerung|zur erinnerung|kurze erinnerung|terminerinnerung|reminder|gesprächserinnerung)
(möchten|möchte|wollen|dürfen|darf) (~ )?(erinnern)
(bevorstehende*|anstehende*|morgige*|heutige*) (~ )?<iv>
""",
    "invite.invited": """
(kunde|betrieb|auftraggeber|einsatzbetrieb|mandant) (~ )?(möchte|will|würde) (~ )?(sie|dich) (~ )?(sehen|kennenlernen|treffen|sprechen)
vorstellung (~ )?(beim|bei unserem|im) (~ )?(kunden|einsatzbetrieb|betrieb)
(lade|laden|lädt|ladet) (~ )?(sie|dich|ihnen|euch|ein)
(sie|dich|ihnen|uns) (~ )?(einladen|einzuladen|eingeladen)
(einladung|eingeladen|einladen|einzuladen) (~ )?(zum|zu einem|zu|zur|für|ins) (~ )?(<iv>|runde|gesprächsrunde)
(<glad>) (~ )?(sie|dich|uns) (~ )?(persönlich |näher |gern |gerne |besser )*(kennenlernen|kennenzulernen|sprechen|treffen|unterhalten|austauschen|kennen lernen|kennen zu lernen|ein persönliches bild|persönliches bild)
(nächste|zweite|engere|letzte|engste)(n|r)? (runde|auswahl|gesprächsrunde|wahl) (~ )?(gekommen|geschafft|eingeladen|einladen|aufgenommen|weiter)
(sind|bist) (sie |du )?(~ )?(in der|in die) (engere*|nächste*|zweite*) (wahl|runde|auswahl)
""",
    "invite.forward": """
(freue|freuen|freut) (mich|uns|wir|ich) (~ )?(auf|sie|dich) (~ )?(gespräch|kennenlernen|austausch|sie|dich|treffen|kennenzulernen|persönlich|termin|termine)?
bis (dann|morgen|<day>|dahin|bald|später)
""",
    "proposal.availability": """
(verfügbarkeit*|verfügbar)
(wann|welche*|ob) (~ )?(passt|passen|passend|zeit|können|könntest|könnten|möglich|recht|zeitlich|verfügbar|gut|hätten|hättest|haben|hast|tag|termin|termine|terminvorschl*|einrichten)
(haben|hätten|hast|hättest) (sie|du|ihr) (~ )?(zeit|lust|gelegenheit|luft)
(würde|würden|passt|passen|ginge|geht|klappt|könnten|könntest|wäre|wären|ist) (~ )?(ihnen|dir|es|sie|du|euch|bei) (~ )?(passen|zeit|möglich|recht|klappen|gehen|zeitlich|besser|einrichten|vorbeikommen|vorbeizuschauen|vorbeizukommen|reinschauen)
(terminvorschl*|mögliche termine|wunschtermin|termine (nennen|vorschlagen|mitteilen|anbieten)|zeitfenster|zeiten nennen|alternativtermin*|terminwünsche)
(nennen|teilen|schicken|senden|geben|schlagen|melden|schick|nenn|sag|sagen) (~ )?(sie|mir|uns|doch|bitte|du) (~ )?(termin*|zeit*|verfügbar*|wann|vorschl*|passt|bescheid)
(termin|gespräch|telefonat|zeit|call) (~ )?(vereinbaren|finden|ausmachen|abstimmen|organisieren|vorschlagen|festlegen|auszumachen|abzustimmen)
(gib|geben|lass|lassen|sag|sagen|teilen) (~ )?(bescheid|wissen|mit|uns|mir|einfach) (~ )?(ob|wann|welche*|was) (~ )?(passt|passen|zeit|geht|termin*|tag|lieb*|klappt|reinläuft|recht|besten)
(an welchem tag|zu welcher zeit|welcher tag|welche uhrzeit)
""",
    "proposal.offer": """
(folgende|folgenden|diese|nachfolgende|nachstehende|untenstehende|die)(n|r)? (_ )?(termine|terminen|zeiten|zeitfenster|slots|möglichkeiten|optionen|terminvorschläge|vorschläge|uhrzeiten)
(einer|eines|welcher|welches|eine|was) (~ )?(der|dieser|von|davon) (~ )?(termine|zeiten|vorschläge|slots|zeitfenster|folgenden|beiden|passt|passen|einrichten|möglich|können)
(welcher|welche|welches) (termin|zeit|tag|uhrzeit|slot|der|davon|von)
(passt|passen|würde|würden|ginge|wäre) (~ )?(ihnen|dir|euch|sie|du|es|das|einer) (~ )?\\?
(wollen|sollen) (wir|wir uns) (_ )?(zusammensetzen|treffen|telefonieren|sprechen|kennenlernen|austauschen|hinsetzen)
(such|suche|suchen|wähle|nimm|pick|nehmen) (dir|sie|sie sich|einfach|dir einfach) (_ )?(einen|eine|eins) (davon )?(aus|raus)
(wie wäre|wie wär|wie sieht|wie passt|was hältst du|was halten sie|können wir|könnten wir|sollen wir|vorschlag|ich schlage|wir schlagen|vorschlagen|schlage|schlagen)
(ich|wir|sie|er|herr|frau) (~ )?(könnte|könnten|kann|können|hätte|hätten|habe noch|haben noch|bieten|biete) (~ )?(anbieten|montag|dienstag|mittwoch|donnerstag|freitag|folgende|frei|termine)
(von unserer seite|unsererseits|bei uns|auf unserer seite) (~ )?(möglich|wären|ginge|gingen|würde|frei|passen|passt)
(falls|sollte|wenn) (~ )?(kein*|nicht|nichts) (~ )?(passt|passen|dabei|möglich|passend)
""",
    "proposal.link": """
(buchen|wählen|auswählen|aussuchen|reservieren|vereinbaren|suchen|wähle|buche|such) (~ )?(sie|dir|sich|du|bitte|einen|einfach|selbst|gerne|direkt) (~ )?(termin*|zeit*|slot|aus|link|kalender|zeitfenster)
(über|unter|mit|per|via|auf|hier|folgendem|diesem|diesen|folgenden|nachstehenden) (~ )?(link|button|kalender|buchungs*|terminbuch*|schaltfläche|portal) (~ )?(termin|buchen|wählen|auswählen|aussuchen|zeit*|vereinbaren)
(termin|zeitfenster|zeit|zeitpunkt|uhrzeit) (~ )?(auswählen|buchen|wählen|aussuchen|online|selbst)
(buchungslink|terminlink|terminbuchung|terminauswahl|terminfindung|buchungsseite|terminkalender)
""",
    "proposal.recorded": """
(zeitversetzt*|aufgezeichnet*|asynchron*|digitale*|on-?demand) (~ )?(interview*|videointerview*)
(nehmen|aufnehmen|aufzeichnen|beantworten|aufnahme) (~ )?(antworten|video|videointerview|per video|vor der kamera|videofragen|kamera)
(per video|vor der kamera|videobotschaft|videofragen) (~ )?(beantworten|antworten|aufnehmen|aufzeichnen|vorstellen)?
videointerview (~ )?(bis|innerhalb|abschließen|durchführen|starten|absolvieren)
(ki-?(recruiting-?)?(assistent*|interview*|agent*|telefonat*)|(digitale*|virtuelle*) (assistent*|assistenz|recruiter*))
""",
    "reschedule.moved": """
nach vorne? (zu )?(legen|verlegen|ziehen|rücken|schieben|verschieben|verlegt|gezogen|gelegt|geschoben|holen)
(stunde|stunden|viertelstunde|dreiviertelstunde|minuten) (später|früher|eher) (~ )?(anfangen|anzufangen|beginnen|starten|treffen|sehen|sprechen|kommen)
(beginnen|starten|treffen|sprechen|kommen) (~ )?(stunde|stunden|viertelstunde|dreiviertelstunde|minuten) (später|früher|eher|nach der (vereinbarten|geplanten))
(berichtigung|korrektur) ?(:|zu|zum|zur|der|des) (~ )?(<iv>|uhrzeit|beginn*)
(angaben|daten|einzelheiten) (zu|ihres|deines) (ihrem |deinem )?(<int>) (_ )?(geändert|aktualisiert)
(neue|neuen|geänderten) (angaben|daten) (zu|ihres|deines) (ihrem |deinem )?(<int>)
gesprächsdaten (_ )?(geändert|aktualisiert)
(melde|melden|meldet|komme|kommen|teilen|schicke|schicken|sende|erhalten|erhältst|bekommen|bekommst|folgt|unterrichtet|nennen) (~ )?(neue* (_ )?(termin*|einladung*|vorschl*|slot*|datum*)|nachholtermin*|ersatz)
(holen|hole) (~ )?nach
(verschieben|verschoben|verschiebt|verlegen|verlegt|umlegen|umgebucht|vorverlegen|vorverlegt|umplanen|umdisponieren|umgetragen|umtragen|umgelegt|umterminiert|verschiebung|vorziehen|vorgezogen|terminänderung|terminverschiebung|nach hinten|neu ansetzen|neu terminieren|umzubuchen|umbuchen|zu verlegen)
(fällt|fallen) (~ )?ins wasser
(stattdessen|ausweichtermin*|ersatztermin*|alternativtermin*|termin (nötig|neu))
(neuer|neue|neuen|geänderter|aktualisierter|anderer|anderen|andere) (termin|uhrzeit|zeit|gesprächstermin|zeitpunkt|startzeit|tag)
(auf|an) einen? (anderen|späteren|neuen|früheren) (tag|termin|zeitpunkt|woche)
(alter|bisheriger|ursprünglicher) zeitpunkt
(statt|anstatt|anstelle) (~ )?(am|um|wie|des|der|montag|dienstag|mittwoch|donnerstag|freitag|ursprünglich|bisher|geplant|#)
(alter|bisheriger|ursprünglicher|alte|bisherige) (termin|zeit|uhrzeit|gesprächstermin)
(ändert|geändert|änderung|ändern) (~ )?(termin|uhrzeit|zeit|gespräch|interview)
(termin|uhrzeit|gespräch|interview|treffen) (~ )?(geändert|ändern|ändert sich|verschiebt|(auf|an) (~ )?legen|nachholen|neu (vereinbaren|finden))
(lassen sie uns|lass uns|wollen wir|können wir|könnten wir) (~ )?(auf (~ )?(legen|schieben)|nachholen|später|anderen tag|anderen termin)
(schieben|geschoben|schiebe|schiebt) (~ )?(termin*|treffen|gespräch*|nach hinten|nach vorne|auf|stunde*)?
(termin*|treffen|gespräch*|interview) (~ )?(schieben|geschoben)
nicht (_ )?(montag|dienstag|mittwoch|donnerstag|freitag|#) (~ )?sondern
""",
    "reschedule.why": """
(dazwischengekommen|dazwischen gekommen|dazwischen|krankheit*|erkrankt|krank|fieber|grippe|verhindert|kurzfristig|dienstreise|terminkollision|überschneidung|terminkonflikt|ungeplant|stau|panne|streik|ausgefallen)
(kann|können|schaffe|schaffen|bekommen|bekomme|kriegen|klappt|wird|halten) (~ )?(nicht|nichts|leider) (~ )?(wahrnehmen|einhalten|schaffen|teilnehmen|dabei|hin|halten|pünktlich|mehr|klappen)
(entschuldig*|verzeihung|umstände|unannehmlichkeiten|tut mir (~ )?leid)
""",
    "cancellation.off": """
<int> (~ )?abgesetzt
(absagen|abgesagt|storniert|abzusagen|absage des|absage ihres|absage deines|absagt|stornierung|entfällt|ausfallen|fällt (~ )?aus)
(findet|kann|wird) (~ )?nicht (~ )?(statt|stattfinden)
(termin|<iv>) (~ )?(abgesagt|abzusagen|absagen|stornieren|nicht (~ )?stattfinden|gestrichen|streichen|hinfällig|entfallen|entfällt|aufheben|platzen|zurückziehen|zurücknehmen|annullier*|obsolet|erledigt)
(kein*|ohne) (_ )?(ersatztermin|neuen termin|neuer termin)
(ersatztermin|neuen termin) (~ )?(nicht|derzeit nicht|kein*|vorerst nicht)
(gegenstandslos|erübrigt sich|hat sich erledigt|ersatzlos)
(brauchen|müssen|brauchst|musst) (~ )?nicht (~ )?(kommen|anreisen|anzureisen|zu kommen|erscheinen)
muss (ich )?(_ )?(ihnen|dir) (_ )?absagen
(fahren|kommen|machen) sie (_ )?(bitte )?(_ )?(morgen|heute|am #) (_ )?nicht (los|auf den weg|her)
(fahr|komm) (_ )?(bitte )?(morgen|heute) (_ )?nicht (los|her)?
(termin|call|gespräch|interview|treffen) (~ )?(vom tisch|gecancelt|gecancelled|abgeblasen|hinfällig|ins wasser)
""",
    "rejection.clear": """
(nicht|keine|kein|keinen) (~ )?(weiter (~ )?(verfolgen|berücksichtigen|im)|weiterverfolgen|berücksichtig*|engere* (wahl|auswahl)|in die (nächste|engere|engste)|fortsetzen|fortführen|weiterführen|in betracht|zusagen|zusage|positiv*|entsprechen|anbieten (zu )?können|einladen (zu )?können|erfolgreich|zum zuge?|gereicht|durchgesetzt|weiterkommen|mitnehmen können)
(für|zugunsten) (~ )?(andere*|mitbewerb*|interne*|jemand*) (~ )?(bewerber*|kandidat*|person*|entschieden|entscheid*|kandidatur|profil*)?
(andere*|anderer|interne*|mitbewerb*|jemand*|bewerber*|kandidat*) (~ )?(entschieden|den vorzug|vorzug gegeben|den zuschlag|gewählt|ausgewählt|fortführen|fortzuführen|fortsetzen|fortzusetzen|weiterführen|weiterzuführen|weitergehen|besetzt|zu besetzen|eingestellt|zugesagt|näher|besser|enger)
(entschieden|entscheiden|entschlossen) (~ )?(gegen|nicht|für (einen|eine|andere*|jemand*)|anders|abzusehen|zugunsten|<your> bewerbung nicht|mit anderen)
(den vorzug|vorzug gegeben|die wahl (~ )?(fiel|gefallen))
(intern|anderweitig|anders) (~ )?(besetzt|vergeben|nachbesetzt|entschieden|besetzen)
(für|mit) (~ )?(eine person|einem mitbewerber|einer mitbewerberin|einen mitbewerber|eine mitbewerberin|jemand*|einem anderen|einer anderen|anderen|einer person|einem kandidaten|einer kandidatin) (~ )?(entschieden|besetzen|besetzt|festgelegt|weiter*|fort*|zusammen*)
<job> (~ )?(besetzt|vergeben|anderweitig|intern besetzt|nicht (mehr )?besetzen|gestrichen|geschlossen|nicht mehr vakant|nicht mehr (frei|offen|verfügbar))
<job> (~ )?(tritt|übernimmt|übernehmen|geht an|antreten|besetzen wir mit) (~ )?(<cand>|kolleg*|herr|frau)?
(<cand>|kollege|kollegin) (~ )?(tritt|übernimmt|startet bei|beginnt bei|fängt (~ )?an|antreten|stelle antritt|übernehmen wird)
(absage|absagen müssen|abzusagen|eine absage) (~ )?(erteilen|müssen|bewerbung|mitteilen|geben|zu ihrer|auf ihre)?
(bedauern|bedauerlich*|leid|schade|leider) (~ )?(absage|anderen bewerb*|anderen kandidat*|anderweitig|keine (~ )?(zusage|stelle|möglichkeit|verwendung)|nicht (~ )?(zusagen|weiter*|berücksichtig*|anbieten|einladen|zum))
(nicht|kein) (~ )?(ausgewählt|in die auswahl|weiter im|angebot (~ )?machen|passend)
(auswahl|entscheidung) (~ )?(gefallen|getroffen|abgeschlossen)
<process> (~ )?(beenden|endet|beendet|abgeschlossen|zu ende|abschließen)
(passgenau*|besser|näher|enger|noch mehr|eher|stärker|genauer|eins zu eins) (~ )?(passt|passen|passende*|entsprech*|entspricht|übereinstimm*|erfüllen|erfüllt|am|an|abdecken|deckt|anforderung*|zugeschnitten)
mehr (_ )?(erfahrung|berufserfahrung|praxis)
(nicht die (nachricht|antwort|rückmeldung)|keine gute* (nachricht*|neuigkeit*))
(kunde|kundin|auftraggeber|entleiher|einsatzbetrieb) (~ )?(abgesagt|sagt ab|anders entschieden|jemand (anderen|anders)|anderen bewerber)
geht es (_ )?(leider )?nicht weiter
(nimmt|nehmen) (einen anderen|einen|eine andere|eine|die anderen) (bewerber*|kandidat*)
(nase vorn|das rennen gemacht|vorzug|zuschlag (~ )?(erhalten|bekommen))
(keine möglichkeit|keinen bedarf|kein bedarf|gut aufgestellt) (~ )?(anzubieten|passendes|stelle)?
(verfahren|ausschreibung|besetzung|<job>) (~ )?(aufgehoben|erfolgt nicht|eingestellt|abgebrochen|zurückgezogen)
(jemanden|person|kandidat*|verstärkung|besetzung) (~ )?(gefunden|fündig)
fündig geworden
(nicht|kein|keine|von einer|von einem) (~ )?(aufnehmen konnten|einzubeziehen|einbeziehen|einladung (~ )?(aussprechen|absehen)|zum (vorstellungsgespräch|gespräch) (~ )?einladen|abzusehen|absehen)
(wahl|entscheidung) (~ )?(nicht auf (sie|dich)|auf (eine|einen|andere*|jemand*)) (~ )?(gefallen|fiel|getroffen)?
(anders|anderweitig) (orientiert|entschieden|orientieren)
(bewerbung|ihnen|dir) (~ )?(abgelehnt|ablehnen|abzulehnen|absagen zu müssen|absagen müssen)
fiel (~ )?(wahl|entscheidung)? ?(_ )?auf (eine*|einen) (~ )?(andere*|mitbewerb*|intern*|kandid*)
(nicht bestanden|punktzahl (~ )?nicht erreicht|nicht zum zuge|scheiden (_ )?aus)
(nicht zu (ihren|deinen) gunsten|zu (ihren|deinen) ungunsten)
(keinen besseren|keinen positiven|einen abschlägigen|negativen) (bescheid|entscheid)
(nicht|kein|keine) (~ )?in (die|den) (letzte|weitere|finale) (auswahl|runde|kreis)
(diesmal|dieses mal|für (diese|die) (stelle|position)) (~ )?nicht (~ )?(geklappt|gepasst|gereicht|dabei)
(sage|sagen) (ich|wir) (ihnen|dir) (~ )?ab
(fortzufahren|fortzusetzen|weiterzumachen|weiterzuarbeiten) (~ )?(mit )?anderen
(mit anderen) (_ )?(weiter|fortzufahren|fortzusetzen|weiterzumachen|ins gespräch)
(verfahren|bewerbungsverfahren|auswahlverfahren) (~ )?(für (sie|dich)) (~ )?(beendet|abgeschlossen|zu ende)
(niemand*|keine neuen|keine weiteren) (_ )?(leute|kolleg*|mitarbeiter*)? ?(_ )?(einstellen|ein|suchen|brauchen)
(passt|passte|passten) (~ )?(jemand|andere|eine person|ein anderer) (_ )?(noch )?(ein stück |etwas )?besser
(fiel|fällt|fallen|gefallen) (~ )?(auf|zugunsten) (die|eine|einen|den) (andere*|mitbewerb*)
(ist es|sind es) (_ )?(nicht )?(eine*|ein anderer|der andere|die andere|jemand anders|die kolleg*) (_ )?geworden
um haaresbreite
(kunde|kundin|chef*|gremium|fachbereich|die zentrale) (~ )?(festgelegt|entschieden) (~ )?(nicht (_ )?(auf|für) (sie|dich)|andere*|jemand)
(das wird|wird das) (_ )?(so )?(leider )?nichts (mit uns|mehr)
(einfach|leider) nicht (ihres|deins|das richtige)
(stellen|stelle|nehmen|nehme) (_ )?niemand* (_ )?(ein|auf|an)
(sind|haben) (_ )?(jetzt |nun )?(genug|genügend) (leute|hände|personal|aushilfen)
bewerbung (_ )?(nicht (_ )?(zugeleitet|weitergereicht|weitergegeben)|nicht an den arbeitgeber)
(es ist|leider) ein nein
nicht (_ )?zum ziel geführt
(nichts|derzeit nichts|gerade nichts) (_ )?(zu vergeben|vorschlagen|anzubieten|anbieten)
nicht (_ )?zur engeren (auswahl|wahl)
(gremium|kommission|jury|ausschuss|träger|schulträger|vorstand) (~ )?(für (eine*|einen)|jemand*) (~ )?(ausgesprochen|votiert|vorgezogen)
""",
    "rejection.farewell": """
(alles gute|alles erdenklich gute|viel erfolg|viel glück|das beste|nur das beste|erfolg) (~ )?(für|bei|auf) (~ )?(ihre*|deine*|weitere*|zukunft|berufliche*|suche|jobsuche|stellensuche|weg)
(für|auf|bei) (ihre*|ihr|deine*|dein|die) (_ )?(weg|zukunft|suche|weg|jobsuche|stellensuche|laufbahn|karriere) (~ )?(alles|viel|das beste|erfolg|glück)
(unterlagen|bewerbung|daten|profil) (~ )?(löschen|gelöscht|zurück|talentpool|bewerberpool|vernichte*|aufbewahr*|in unserem pool|pool)
""",
    "rejection.soft": """
(leider|bedauerlicherweise|bedauern)
(nach|trotz|sorgfältig*) (~ )?(sorgfältig*|eingehender|prüfung|abwägung|überlegung|sichtung)
(vielzahl|große* zahl|zahlreiche*|viele|hohe* qualität) (~ )?(bewerbung*|bewerber*|kandidat*)
(nicht leicht|schwer) (~ )?(gefallen|gemacht|entscheidung)
(keine wertung|keine aussage|qualifikation|persönlich nehmen|enttäusch*|entmutigen|weiterhin|gehofft)
(interesse an|interesse und|dank für (~ )?(interesse|zeit|mühe|vertrauen))
(zu einem späteren zeitpunkt|erneut bewerben|karriereseite|andere stellen)
""",
    "offer.clear": """
<job> (~ )?(anbieten|anzubieten|angeboten)
(vertrag|arbeitsvertrag|festanstellung) (~ )?(anbieten|anzubieten|angeboten|setze|setzen|aufsetzen|vorbereiten|erstellen|zusenden|zuschicken|unterschrieben|unterschreiben|unterzeichn*|ausfertigung|zurück)
(anbieten|anzubieten) (~ )?(zu können|dürfen|können)
(<glad>) (~ )?(sie|dich|ihnen|dir) (~ )?(anbieten|anzubieten|angebot|einstellen|im team begrüßen|für uns gewinnen|als neue*|an bord|einen vertrag|gewinnen|bei uns (haben|arbeiten)|im team|im boot|dabei)
(hätten|hätte|wollen|möchten) (sie|dich) (~ )?(bei uns|im team|einstellen|haben|dabei|an bord)
(bieten|biete) (~ )?(ihnen|dir) (~ )?(stelle|position|vertrag|arbeitsvertrag|an)
(anbei|beigefügt|im anhang|übersende*|sende*|schicke*) (~ )?(arbeitsvertrag|vertrag|vertragsentwurf|vertragsunterlagen|angebot)
(sie|du) (passen|passt) zu uns
(angebot|vertragsangebot|jobangebot|stellenangebot|arbeitsvertrag|vertragsentwurf|zusage|vertrag) (~ )?(anbei|im anhang|unterbreiten|machen|finden|für die|als|erhalten|zusenden|unterzeichn*|unterschr*|beigefügt|senden)
(zusage|herzlich willkommen im team|willkommen (im team|an bord|bei uns)|haben uns für (sie|dich) entschieden|für (sie|dich) entschieden|wollen (sie|dich)|hätten (sie|dich) gern|du hast den job|sie haben die stelle|auf (sie|dich) gefallen|angebot für (sie|dich)|unsere wahl (~ )?(sie|dich))
(unterschrieben|unterzeichnet|gegengezeichnet)(e|en|es)? (~ )?(zurück|exemplar|vertrag)
(exemplar|ausfertigung) (~ )?(unterschr*|unterzeichn*|zurück*)
(künftig|bald|demnächst) (~ )?(verstärk*|unterstütz*|teil unseres)
(du wirst|sie werden|wirst du|werden sie) (_ )?(unsere*|unser|neue*|neuer)
(vertragsunterlagen|anstellungsvertrag|personalstammbogen|personalbogen|steuer-id|sozialversicherungsnummer)
(zusagen) (zu können|zu dürfen)
(zusammenarbeit) (~ )?(freuen|freue|beginnen|starten)
(freuen|freue) (~ )?(zusammenarbeit)
(einstellung|anstellung|arbeitsverhältnis|dienstverhältnis|beschäftigung) (~ )?(ab|zum|zusagen|bestätigen|anbieten|als) (~ )?(#|stelle|position|mitarbeiter*)?
(beabsichtige*|beabsichtigen) (~ )?(sie|dich) (~ )?(einzustellen|einstellen)
(angebot|vertragsangebot|arbeitsvertrag) (~ )?(unterbreiten|machen|überreichen|vorlegen)
(nehmen|nehme) (_ )?<your> (_ )?(bewerbung|kandidatur) (_ )?(gern*|an)
(position|stelle|rolle|job) (~ )?(anzubieten|anbieten) (zu können|zu dürfen)?
(können|kannst|könnten) (_ )?(bei uns|am ersten|am #|montag) (_ )?(anfangen|beginnen|starten)
(berufen|einzustellen|verbeamt*|beamtenverhältnis)
(beschlossen|entschieden|zugestimmt) (~ )?(sie|dich|ihrer|deiner) (~ )?(einzustellen|einstellung|anzustellen|zu beschäftigen)
(sie|du|dich) (~ )?<job> (~ )?ausgewählt (haben|wurden|wurdest|worden)
(<job>|vertretung|stellvertretung|lehrstelle) (_ )?(_ )?(ausgewählt|zugesprochen) (haben|wurden|wurdest|worden)
(sie|du) (bekommen|bekommst|erhalten|erhältst) (_ )?(die|den) (_ )?(stelle|lehrstelle|ausbildungsplatz|job|position)
(arbeitsvertrag|vertrag) (~ )?(steht|liegt) (~ )?(bereit|unterschrift|unterzeichnung)
du bist es[.:!]?
die stelle ist deine
(bist|sind) (_ )?unsere (neue|wahl)
""",
    "offer.terms": """
(jahresgehalt|bruttogehalt|brutto|monatsgehalt|jahresbrutto|vergütung|bruttojahresgehalt|bonus|stundenlohn|entgeltgruppe|monatslohn)
(eintritt|eintrittsdatum|vertragsbeginn|arbeitsbeginn|startdatum|arbeitsantritt|starttermin|beginn des arbeitsverhältnisses|erster arbeitstag|stellenantritt|dienstantritt)
(urlaubstage|tage urlaub|probezeit|wochenstunden|wochenarbeitszeit|stunden pro woche|unbefristet*|befristet*|betriebliche altersvorsorge|13\\. monatsgehalt|ferientage)
(herzlichen glückwunsch|glückwunsch|gratul*)
(nehmen|nehme) (~ )?<app> (~ )?an
<app> (_ )?angenommen
""",
    "ack.received": """
<app> (~ )?(erhalten|eingegangen|eingang|angekommen|empfangen|übermittelt|gelandet|eingetroffen|vorliegt|liegt (~ )?(vor|auf)|bei uns ein|ist da|sind da)
(eingang|erhalt|empfang) (~ )?(ihrer|deiner|der) (~ )?(bewerbung|unterlagen|online-?bewerbung)
(eingangsbestätigung|bewerbungseingang|bewerbung erhalten|bestätigung ihrer bewerbung|bestätigung deiner bewerbung|empfangsbestätigung (~ )?bewerbung)
(haben|habe) (~ )?<your> (_ )?<app> (~ )?(erhalten|bekommen)
(prüfen|sichten|prüfung|sichtung|durchsicht|bearbeitung) (~ )?(ihre*|deine*|der|aller|ihr|dein) (~ )?(bewerbung*|unterlagen|profil)
(wir|bewerbung*|unterlagen|team|alles) (~ )?(sorgfältig|sorgsam|in ruhe|aufmerksam|nun|jetzt|intern) (~ )?(prüfen|sichten|geprüft|gesichtet|an|ansehen|anschauen|durch)
(bestätigen|bestätige) (~ )?(eingang|erhalt)
<app> (~ )?(in bearbeitung|wird (_ )?bearbeitet|registriert|unter (~ )?(aktenzeichen|nummer))
(habe|haben) (_ )?(ihre|deine) (_ )?(bewerbung|unterlagen|mappe) (_ )?(bekommen|erhalten|vorliegen)
<app> (~ )?(liegen|liegt) (uns|mir) (_ )?(vollständig )?vor
<app> (~ )?(eingelangt|erfasst|weitergeleitet|ist (_ )?da)
(zusendung|übersendung|einsendung) (~ )?<your> (_ )?(bewerbung*|unterlagen)
""",
    "ack.thanks": """
(dank|danke|danken|bedanken) (~ )?(für )?(~ )?(ihre|deine|die|ihr|dein) (~ )?(bewerbung|interesse|unterlagen|bewerbungsunterlagen|zusendung|kandidatur)
(schön|freut uns|freuen uns) (~ )?(für|an|dass) (~ )?(interessier*|interesse|beworben|bewerben)
(automatisch (generiert|erstellt|erzeugt|versendet)|automatische nachricht|nicht auf diese|antworten sie (bitte )?nicht|bitte nicht antworten)
(etwas|ein wenig|ein paar tage|bis zu) (~ )?(zeit|geduld|dauern|in anspruch)
(bitten (~ )?(um )?(~ )?geduld|kommen (~ )?auf (sie|dich) zu|melden uns)
""",
    "autoreply.absence": """
(abwesenheit*|abwesend|außer haus|ausser haus|nicht im (büro|haus|hause|dienst)|nicht am (arbeitsplatz|platz)|nicht erreichbar|im urlaub|elternzeit|mutterschutz|in urlaub|krankheitsbedingt|betriebsferien|betriebsurlaub|nicht an meinem|freie tage|auf reisen|in den ferien|ferienabwesend*)
(bin|befinde|erreichbar|sitze) (~ )?(wieder|ab dem|ab|erst) (~ )?(für sie|im büro|da|erreichbar|zurück|persönlich|am|schreibtisch)
(automatische antwort|abwesenheitsnotiz|automatische rückantwort|autom\\. antwort|abwesenheitsassistent|abwesenheitsmeldung)
(nachrichten|e-?mails?|mails?) (~ )?(nicht|werden|keine) (~ )?(weitergeleitet|gelesen|bearbeitet|beantwort*)
(lese|lesen|bearbeite|beantworte) (~ )?(keine|nicht|nur) (~ )?(mails?|e-?mails?|nachrichten)
(dringend*|eilig*|notfall|notfällen) (~ )?(wenden|fällen|angelegenheit*|kontaktieren|an|kontakt|anfragen)
(in dringenden|vertretung|vertritt mich|vertreten durch|während meiner|nach meiner rückkehr|bei meiner rückkehr|wenn es brennt)
(nicht mehr) (~ )?(tätig|im unternehmen|bei der|für das unternehmen)
""",
    "autoreply.received": """
(ihre|deine|die) (nachricht|e-?mail|anfrage|mail) (~ )?(erhalten|eingegangen|bearbeitet|empfangen|angekommen)
(dank|danke|danken) (~ )?(für )?(ihre|deine) (nachricht|anfrage|e-?mail|mail|kontaktaufnahme) (~ )?(erhalten|melden|bearbeit*|schnellstmöglich|so schnell|wir|unser|ticket)
(ticketnummer|vorgangsnummer|ticket|bearbeitungsnummer|referenznummer) (~ )?(lautet|erstellt|ist|#)?
""",
    "autoreply.bounce": """
(unzustellbar*|nicht zugestellt|zustellung (~ )?(fehlgeschlagen|verzögert|nicht möglich)|konnte nicht (~ )?(zugestellt|übermittelt)|zustellungsfehler|fehler bei der zustellung|empfänger (~ )?(unbekannt|nicht gefunden|abgelehnt)|postfach (~ )?voll|zustellversuch*)
""",
    "autoreply.receipt": """
(lesebestätigung|empfangsbestätigung|wurde (am|gelesen)|gelesen:|ungelesen gelöscht)
(hat|haben) (~ )?(termin|einladung|besprechung) (~ )?(angenommen|zugesagt|abgelehnt|zugestimmt)
(zugesagt:|abgelehnt:|angenommen:|mit vorbehalt:)
""",
    "reply.thanks": """
(dank|danke|danken|bedanke|bedanken) (~ )?(für|ihre|deine|das|die|ihren|dass) (~ )?(gespräch|zeit|nachricht|mail|e-?mail|rückmeldung|antwort|geduld|besuch|unterlagen|zusendung|offenheit|interesse|austausch|anruf|nachfrage|info*|da waren|unterhaltung|kommen)
(war|hat|haben) (~ )?(schön|gefreut|nett|angenehm|gefallen|spannend|spaß|freude|sehr gut|guten eindruck|positiven eindruck)
(auch uns|auch mir|ebenfalls|gleichfalls) (~ )?(gefreut|freude|spaß|gefallen|schön)
""",
    "reply.pending": """
(noch) (~ )?(nicht|keine|kein|etwas|in der|im|ein paar|eine|einige|mitten|weitere|andere) (~ )?(entscheid*|entschieden|rückmeldung|abschließend|gespräche*|termine|abstimmung|zeit|geduld|auswahl*|woche|tage|prozess|feedback|neuigkeit*)
(teilen|teile|teilt) (~ )?(ihnen|dir) (~ )?mit
(melde|melden|meldet|hören|hörst|erhalten|erhältst|bekommen|bekommst|erfahren|erfährst|rückmeldung|bescheid|informieren|auf (sie|dich) zukommen|zurückkommen|feedback|rufe|rufen) (~ )?(bis|in|ende|anfang|mitte|nächste*|kommende*|spätestens|innerhalb|im laufe|sobald|von|bei ihnen|bei dir|wieder|uns|ihnen|dir|geben|so bald)
(wissen|weißt|erfahren|erfährst) (sie|du) (~ )?(mehr|wie es|bescheid|ob)
(kommen|komme|kommt) (~ )?auf (sie|dich) zu
(setzen|setzt|tauschen|tauscht|beraten|besprechen|stimmen) (~ )?(uns|sich) (~ )?(zusammen|aus|ab|intern|im team)
(entscheid*|rückmeldung|ergebnis) (~ )?(bis|in der|ende|anfang|mitte|nächste*|spätestens|innerhalb|im laufe|steht|fällt|treffen|fallen|rechnen)
(verzöger*|dauert|länger|gedulden|zwischenstand|zwischenbescheid|kurzes update|stand der dinge|aktueller stand|stand (ihrer|deiner|des))
""",
    "reply.hold": """
(einstellungsstopp|auf eis|pausiert|pausieren|pause|zurückgestellt|ruht|on hold|budgetsperre|vorerst (~ )?(gestoppt|nicht|kein*)|ausgesetzt|verschoben auf unbestimmte|auf unbestimmte zeit|bis auf weiteres|auf stand-?by|nicht freigegeben|haushaltssperre)
""",
    "reply.request": """
(online-?test*|online-?assessment*|assessment|eignungstest*|arbeitsprobe|fallstudie|coding challenge|case|probeaufgabe) (~ )?(bis|bearbeiten|bearbeitung|absolvieren|durchführen|abschließen|lösen|teilnahme|teilzunehmen|freigeschaltet|minuten|abgabe|gültig)
(bearbeiten|absolvieren|bearbeitung|bearbeite|absolviere|teilnahme an) (~ )?(online-?test*|online-?assessment*|assessment|eignungstest*|test|aufgabe|fallstudie)
(könnten|könntest|können|würden|würdest|bitte|kannst|bräuchten|bräuchte|benötigen|benötige|brauchen|brauche|bitten|fehlt|fehlen) (~ )?(sie|du|noch|wir|uns|mir|um|ich) (~ )?(schicken|senden|zusenden|zukommen|mitteilen|nachreichen|ausfüllen|einreichen|zuschicken|nennen|hochladen|sagen|angeben|weiterleiten|zusendung|unterlagen|zeugnis*|referenz*|gehaltsvorstellung*|bestätigen|angaben?|auskunft|information*)
(rückfrage|rückfragen|kurze frage|eine frage|zwei fragen|noch (eine )?fragen?|noch etwas|noch zwei|noch (_ )?angaben)
(ab wann|zu wann|wie schnell) (~ )?(anfangen|verfügung|verfügbar|starten|beginnen|eintreten|einsteigen)
(gehaltsvorstellung*|gehaltswunsch|beim gehalt|kündigungsfrist|referenzen|arbeitsproben?|zeugnisse|führungszeugnis|arbeitserlaubnis|portfolio|fahrtkosten|reisekosten)
(haben|hätten|besitzen|hast|würden|sind) (sie|du) (~ )?(führerschein|erfahrung*|bereit|wochenend*|schicht*|arbeitserlaubnis|kenntnisse|urkunde|zertifikat*)
(urkunde|führerschein|nachweis|bescheinigung) (~ )?(fehlt|schicken|nicht dabei|nachreichen|brauchen)
(test|online-?test|eignungstest|aufgabe|schreibprobe|fragebogen) (~ )?(steht (_ )?bereit|freigeschaltet|freigegeben|zur verfügung)
(schreibprobe|fragebogen) (~ )?ablegen
""",
    "reply.later": """
(melden|meldet|kontaktieren|rufen|kommen|setzt|setzen) (~ )?(termin*|terminabsprache|terminvereinbarung|gespräch*) (~ )?(vereinbaren|abzustimmen|abstimmen|finden|auszumachen|festzulegen|auf sie zu)
(einladung|termin|datum|uhrzeit) (~ )?(folgt|geht ihnen|erhalten sie|bekommen sie|senden wir|kommt) (~ )?(in den nächsten tagen|in kürze|demnächst|bald|separat|gesondert)
(in (den nächsten tagen|kürze)|demnächst|zeitnah|bald|nächste woche|kommende woche) (~ )?(meldet|melden|ruft|rufen|erhalten|erhältst|bekommen|bekommst|kontaktieren|kontaktiert|hören|hörst) (~ )?(termin*|einladung|wegen|zwecks|gespräch*|interview*|kennenlern*|details|nächste* schritt*|weitere*)
(melden|meldet|melde|ruft|rufen) (~ )?(bei (ihnen|dir)|sie|dich) (~ )?(wegen|zwecks|um|bezüglich) (~ )?(termin*|gespräch*|interview*)
(werden|wirst) (_ )?(in kürze|demnächst|bald|zeitnah) (~ )?(eingeladen|kontaktiert)
""",
    "reply.advanced": """
(<your>|sie|du|dich) (~ )?(nächste*|weitere*|zweite*) (runde|stufe|phase|schritt) (~ )?(weiter|erreicht|geschafft|gekommen|dabei|eingezogen)
(vorauswahl|erste runde|auswahlrunde) (~ )?(geschafft|überstanden|bestanden|erfolgreich)
(eine|die) runde weiter
(bewerbung|profil|unterlagen|gespräch|test) (~ )?(überzeugt|bestanden|positiv|weitergeleitet|vorgestellt|in die nähere auswahl|in der näheren auswahl)
(status) (~ )?(vorauswahl|in prüfung|in bearbeitung|weitergeleitet|shortlist)
hat (_ )?<your> (bewerbung|profil|lebenslauf) (angesehen|geöffnet|gelesen|gemerkt)
""",
    "ack.chosen": """
(wenn|falls|sollten|sollte|sofern|bei) (~ )?(engere* (wahl|auswahl)|ausgewählt|positive* (vorauswahl|rückmeldung|prüfung|bewertung)|interesse an|zu uns passt|überzeug*|(ihr|dein) profil)
(im falle|bei) (einer )?(positiven|negativen|absage|zusage|entscheidung)
""",
    "reply.hint": """
(gute|erfreuliche|tolle|positive|schöne) (nachricht*|neuigkeit*|news)
(zurückrufen|rückruf|rufen sie (mich|uns|kurz|bitte)|ruf (mich|uns|mal|kurz)|erreiche|erreichen|telefonisch) (~ )?(sie|mich|dich|kurz|an|zurück|heute|morgen|unter)
(persönlich|selbst|lieber) (_ )?(sagen|mitteilen|erzählen|besprechen)
(neuigkeiten|nachricht) (_ )?für (sie|dich)
""",
    "affirm": """
(super|prima|perfekt|passt|gerne|gern|alles klar|klar|einverstanden|wunderbar|bestens|kein problem|geht klar|sehr gut|gut|ok|okay|klasse|top|in ordnung|abgemacht|natürlich|selbstverständlich|ja|notiert|gebucht|bestätigt|eingetragen|bis dann|wunderbar|freut mich|klappt|machen wir|so machen wir|hervorragend|ausgezeichnet|sicher|kriegen wir hin|das geht|eingeplant)
""",
    "owner.applies": """
(suche|suchen|sucht) (_ )?(arbeit|eine stelle|jemanden|*kraft|*hilfe|*helfer*|<trade>)
(brauchen|braucht|nehmen|stellen) sie (_ )?(noch )?(_ )?(jemanden|leute|bedienung*|*helfer*|*kraft|<trade>|ein)
(laut|auf) (_ )?(anzeige|aushang|zettel) (~ )?(brauchen|suchen|bewerb*)
(für|bei) (sie|ihnen) (arbeiten|anfangen|fahren|kochen|mitarbeiten)
(stelle|arbeit|ausbildungsplatz) (~ )?(noch )?(frei|offen|zu haben|unbesetzt)
(ausgelernt|habe (_ )?(meine|die) (ausbildung|lehre|prüfung) (_ )?(gemacht|beendet|abgeschlossen|bestanden))
(sofort|jederzeit|gleich) (anfangen|beginnen)
(mich vorstellen|mich bei ihnen (_ )?vorstellen)
""",
    "owner.attends": """
(ich|mich|mir) (~ )?(zum|am|beim|für das|fürs|nach dem|seit dem) (vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*|probetag*|probearbeiten)
(zum|beim|nach dem) (vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*) (_ )?(komme|da sein|da bin|erscheine*|kommen kann)
(mein|meinem|meines|meinen) (_ )?(vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*|probetag*)
(ein|das) (vorstellungsgespräch|bewerbungsgespräch|auswahlgespräch) (bei|mit) (ihnen|euch|dir)
(dank*|bedank*) (~ )?(vorstellungsgespräch*|bewerbungsgespräch*|auswahlgespräch*)
(dank*|bedank*) (~ )?gespräch (~ )?(über die stelle|um die stelle|zur stelle|wegen der stelle)
""",
    "owner.withdraws": """
(ziehe|ziehen|zurückziehen|zurückgezogen|zurückzuziehen|nehme|möchte) (~ )?(meine )?(bewerbung|kandidatur) (~ )?(zurück*)
(bewerbung|kandidatur) (~ )?(zurück*|nicht weiter|zurückziehen)
(anderes|andere|anderen) (~ )?(angebot|stelle|position|weg) (~ )?(angenommen|entschieden|zugesagt)
(angebot|stelle) (~ )?(ablehnen|nicht annehmen|absagen|abzulehnen|nicht annehme)
(gegen|nicht für) (~ )?(stelle|position|angebot) (~ )?entschieden
""",
    "owner.accepts": """
(nehme|nehmen|annehmen|anzunehmen|sage|zusagen) (~ )?(angebot|stelle|position|vertrag|gerne an|gern an|zu)
(freue mich) (~ )?(auf (den|meinen) (start|beginn|ersten)|anzufangen|teil (des|ihres) teams)
(unterschrieben*|unterzeichnet*) (~ )?(vertrag|exemplar)
""",
    "owner.choice": """
(passt|passt mir|nehme|gerne|am besten|lieber|würde gern|klappt|ginge|bevorzuge|wähle)
""",
    "missed": """
nicht (~ )?(erschienen|eingewählt|teilgenommen|teilnehmen können|zustande gekommen|dabei sein können|aufgetaucht)
(auf sie|auf dich) (~ )?gewartet
(verpasst|versäumt) (~ )?(<iv>|termin)
(<iv>|termin) (~ )?(verpasst|versäumt)
""",
    "not.media": """
(podcast*|journalist*|redaktion|redakteur*|zeitung|*blatt|magazin|artikel|hörfunk|radio|rundfunk|fernsehen|sendung|live im|moderator*|presseanfrage|pressegespräch|beitrag|reportage|portrait|porträt|interviewanfrage|drehtermin|aufzeichnung der|zu gast|ausgabe|leser*|hörer*|folge|mikrofon|studio)
""",
    "not.research": """
(studie|umfrage|befragung|befragen|forschung*|teilnehmer*innen|probanden|marktforschung|nutzerinterview*|nutzertest|usability|doktorarbeit|masterarbeit|bachelorarbeit|dissertation|aufwandsentschädigung|einwilligungserklärung|anonymisiert|gutschein|fokusgruppe|mikrozensus|erhebung|fragebogen|testperson*|panel|produktteam|du nutzt|sie nutzen|als dank|dankeschön)
(für meine|meine) (bachelorarbeit|masterarbeit|abschlussarbeit|seminararbeit|projektarbeit|thesis) (~ )?(interview*|gespräch*|gesprächspartner*)
(studiere|studierende*|studentin|student) (~ )?(interview*|befrag*)
""",
    "not.official": """
(visum|visa|konsulat*|botschaft|ausländerbehörde|aufenthaltstitel|einbürgerung*|bürgeramt|jobcenter|arbeitsagentur|agentur für arbeit|arbeitsvermittl*|finanzamt|polizei|zeuge*|arzttermin|zahnarzt*|patient*|impf*|kredit|beratungstermin|terminnummer|jugendamt|standesamt|notar|elterngeld|vermittlungsgespräch|ihr* berater*|rechtsfolgenbelehrung|sprechstunde|mutterpass|vorsorge*|beratungsgespräch)
(vorladung|vernehmung|zeugin|ermittlungsverfahren|anhörung|gericht|staatsanwaltschaft|bußgeld*|einwohnermeldeamt|kfz-zulassung|steuerberat*|steuererklärung|rentenberat*|versicherungsberat*|(ihre|unsere|unserer) filiale (~ )?(beratung|berater*)|gehaltsabrechnung*|anlageberat*|baufinanzierung|hebamme|logopäd*|ihr berater|unserem berater|unserer beraterin|aktenzeichen des verfahrens)
(arbeitsamt|rav|ams|arbeitsmarktservice|bemühungen|bewerbungsbemühungen|eingliederungsvereinbarung|leistungsbezug|vermittlungsvorschlag|rechtsbehelf*)
""",
    "not.work": """
(dienstplan|schichtplan|deine schicht|ihre schicht|dein dienst|ihr dienst) (~ )?(geändert|verschoben|verlegt|beginnt|aktualisiert)
(änderung*) (_ )?(dienstplan*|schichtplan*|dienste*|schicht*)
schichttausch
schichtänderung
dienstplanänderung*
(jour fixe|teamrunde|teammeeting|team-meeting|teambesprechung|dienstbesprechung|baubesprechung|redaktionssitzung|redaktionsrunde|wochenmeeting)
""",
    "not.case": """
(einbürgerungsgespräch|einbürgerungsverfahren|einbürgerungsantrag|niederlassungserlaubnis|visumsgespräch|visumsinterview|asylverfahren|asylantrag)
""",
    "not.staff": """
(austrittsgespräch|exit-?interview|mitarbeitergespräch|jahresgespräch|feedbackgespräch|beurteilungsgespräch|zielvereinbarung*|personalgespräch|bem-gespräch|rückkehrgespräch|entwicklungsgespräch|offboarding)
(abmahnung|verdachtskündigung|aufhebungsvertrag|anhörung (zu|zur|wegen) (_ )?(kündigung|abmahnung|pflichtverletzung*|vorwürfe*))
(schriftliche* verwarnung|letzte ermahnung|ermahnung|vorwürfe* gegen (sie|dich))
""",
    "not.practice": """
(mock-?interview*|probe-?interview|bewerbungstraining|bewerbungscoaching|interviewtraining|karriere-?coaching|karriereberatung|bewerbungsmappencheck|rabatt|kostenlos testen|webinar|tipps für|ratgeber|so überzeugen)
""",
    "not.employer": """
(bewerber(in)? ?:|bewerbergespräch|bewertungsbogen|scorecard|interviewleitfaden|bewerberprofil|kandidatenprofil|prüfungsausschuss*|prüflinge)
(herr|frau|der|die) (~ )?(bewerber*|kandidat*) (~ )?(kommt|stellt sich vor|eingeladen|sitzt|hat sich)
(dich|sie) (~ )?(gern|gerne) dabei
(kannst|könntest|können|könnten) (~ )?(gespräch|interview) (~ )?(übernehmen|führen|dazukommen|dabei sein|teilnehmen)
(seinen|sein|seine) (lebenslauf|bewerbung|unterlagen)
(wer (~ )?(übernimmt|führt|macht)|wir haben (~ )?(kandidaten|bewerber) (~ )?eingeladen|die lebensläufe)
(ob (er|sie) (~ )?(angebot|zusage)|entscheiden wir, ob)
(als|ihre|seine) (_ )?(frühere*|ehemalige*) (vorgesetzte*|arbeitgeber*)
(sie|dich) als (_ )?(vorgesetzte*|referenz*) (~ )?(genannt|angegeben)
(stellt|stellen) sich (_ )?(herr|frau|als dein*|als ihr*)
(herr|frau) [a-zöäüğıç]+ (_ )?(stellt sich|kommt zum (gespräch|vorstellungsgespräch)|hat sich bei uns beworben)
(führst|übernimmst|übernehmen|machst) (_ )?(du|sie|bitte)? ?(~ )?(fachlichen teil|technischen teil|gesprächsteil)
um (deine|ihre) teilnahme (~ )?(gespräch|vorstellungsgespräch)?
(sein|ihr) (lebenslauf|profil) (hängt|liegt|ist (~ )?(an|bei|angehängt))
(für ihre (offene|ausgeschriebene|vakante)* (stelle|vakanz|position)|ihrer offenen stelle) (~ )?(kandidat*|bewerber*|vorstellen|profil)
(kandidat*|bewerber*) (_ )?(für ihre|für eure|vorstellen|anbieten|präsentieren)
""",
    "not.applicant": """
(meine|meiner) (bewerbung|bewerbungsunterlagen|unterlagen|kündigungsfrist|zeugnisse|motivation|qualifikation*)
(mein|meinen) (lebenslauf|anschreiben|motivationsschreiben|werdegang|profil|portfolio)
(anbei|anhang|beigefügt|angehängt) (~ )?(mein|meine|meinen) (_ )?(lebenslauf|unterlagen|bewerbung*|zeugnis*|anschreiben)
ich (~ )?(bewerbe|beworben|bewerben) mich
(habe ich mich|ich habe mich|ich möchte mich|würde ich mich) (~ )?(beworben|bewerben)
(danke*|dank) (~ )?für (die|ihre|deine) einladung (zum|zu einem) (*gespräch|interview)
(mich|mir) (~ )?(vorstellen zu dürfen|kennenzulernen|eine chance|eingeladen haben)
""",
    "not.someone": """
(drück* (~ )?(mir|daumen) (~ )?(daumen|mir)?|mein (~ )?vorstellungsgespräch|mein (~ )?interview|ich (habe|hab) (~ )?(mein*|ein|morgen|am|heute|nächste|endlich) (_ )?(vorstellungsgespräch|interview|bewerbungsgespräch|gespräch bei)|bin so aufgeregt|bin so nervös|weiß nicht was ich anziehen)
(irrtümlich|versehentlich|nicht für sie bestimmt|falsche* empfänger|falsche adresse)
(als referenz (angegeben|genannt)|referenzauskunft|referenz für)
(mama|papa|schatz|liebling|bussi|deine schwester|dein bruder|meine freundin|mein freund)
""",
    "not.alert": """
(jobagent|neue jobs|neue stellenangebote|passende jobs|stellenangebote (für|die)|jobs für (sie|dich)|jobempfehlung*|jetzt bewerben|alle jobs|jobs ansehen|job-?alert|jobnewsletter|schnelle bewerbung|stellen, die|empfohlene (jobs|stellen)|talent ?pool beitreten|karrieretag|jobmesse)
(abbestellen|abmelden|newsletter|im browser (ansehen|anzeigen|öffnen)|einstellungen verwalten|(sie erhalten|du erhältst) diese (~ )?(abonn*|newsletter|suchauftrag*|jobagent*|angemeldet))
(passwort zurücksetzen|bestätigungscode|sicherheitscode|einmalcode|e-?mail-adresse bestätigen|konto (aktivieren|bestätigen)|anmeldung bei)
(bewerbung (abschließen|vervollständigen|fertigstellen)|profil vervollständigen)
""",
    "not.event": """
(webinar|anmeldung zur|jetzt anmelden|konferenz|tagung|messe|seminar|workshop|vortrag|infoveranstaltung|tag der offenen tür|kongress|stammtisch|feier)
(projektbesprechung|teamsitzung|jour fixe|jour-fixe|protokoll|tagesordnung|sprint|gesellschafterversammlung|mitgliederversammlung|kundentermin|elternabend|vorstandssitzung)
""",
    "not.study": """
(wohnung|besichtigung*|mieter*|vermieter*|wg|wg-casting|wg-zimmer|immobilie|makler*|kaution|selbstauskunft)
(elternsprechtag|studienplatz|stipendium|immatrikulation|auswahlgespräch für (den|das) stud*|hochschulzulassung|aufnahmegespräch|schulanmeldung|abschlussprüfung|zwischenprüfung)
(bestellung|rechnung|lieferung|sendung|paket|versand|zahlung|buchungsnummer|flug|hotel|reservierung|kontoauszug)
(inspektion|friseur|handwerker|ableser|ablesung|probefahrt|ehrenamt*)
(promotionsstipendium|auswahlseminar|studienstiftung|auslandssemester|austauschprogramm|eignungsprüfung|aufnahmeprüfung|musterung)
(vereinsheim|übungsleiter*|trainerposten|ehrenamtspauschale|vorstandsamt|kandidatur für den vorstand|elternbeirat)
""",
    "not.entry": """
(aufnahme|zulassungs)(gespräch*|prüfung*|verfahren|kommission)
(bewerbung|gespräch) (~ )?(studienplatz|stipendium|schulplatz|studiengang|masterstudium|bachelorstudium)
(auf|von) (unserem|dem) (discord-?server|server)
gilde
whitelist
hackathon
gründerprogramm
ehrenamtlich* (_ )?(mentor*|gespräch|bewerbung)
(kunde|auftraggeber) (~ )?für ein anderes (angebot|konzept)
""",
    "not.cold": """
(auf (ihr|dein) (profil|xing|linkedin)|bin auf (sie|dich) (aufmerksam|gestoßen)|(ihr|dein) profil (gesehen|gefunden|entdeckt))
(offen für (neue|ein|einen)|wechselwillig|wechselbereit|neue herausforderung|spannende (position|herausforderung|vakanz)|für (unseren|einen|meinen) (kunden|mandanten)|interesse an einer neuen|aktuellen lebenslauf|(ihr|dein) aktuelle* (profil|lebenslauf))
(endkunde*|tagessatz|stundensatz|freiberuf*|freelance*|namhafte*|besetzen wir exklusiv|bei interesse|weiterempfehl*|empfehlung (aus|in)|exklusiv für|wechselwunsch|unverbindlich*)
(suche|suchen|besetze|besetzen) (ich|wir) (~ )?(für|im auftrag)
(für|im auftrag) (_ )?(familienunternehmen|unternehmen|kunden|mandanten|konzern|mittelständ*) (~ )?(suche|suchen|besetze)
(ihrer|deiner) (vita|profil) (~ )?(vorstellen|aufmerksam|passen)
(vertrauliches|unverbindliches|kurzes) (gespräch|telefonat|kennenlernen) (~ )?(anrufen|interesse|führen)?
""",
    "survey": """
(zufriedenheitsumfrage|bewerten sie (uns|ihre|den)|wie (~ )?(bewerbungsprozess|erfahrung)|feedback zum bewerbungs*|umfrage (~ )?(bewerb*|prozess)|kununu|ihre meinung|deine meinung)
""",
    "company.before": """
bewerbung (bei|an|von)( der| dem| die)?
(bei|bei der|bei dem|beim|in der firma|firma|von der|im hause|für die|im namen (von|der|des)|im auftrag (von|der|des)|seitens|kunde|unser kunde|mandant|unternehmen|arbeitgeber|interesse an( der)?|willkommen bei( der)?|an( die)?|mit( der)?|von)
(unternehmen|firma|arbeitgeber|kunde|auftraggeber|mandant);
(wurden?|gesendet|verschickt|übermittelt|weitergeleitet) an( die)?
(bewerbung als _ bei|beworben bei|vorgestellt bei)
(rückmeldung|feedback|antwort|zusage|termin) von
(gesprochen|telefoniert|rücksprache) mit( der)?
(hat mich|hat mir)( gerade)?
""",
    "company.after": """
(meldet sich|bestätigt|bittet|hat sie|hat ihnen|wird sich|würde|will|teilt mit|hat abgesagt)
(personalabteilung|recruiting|karriere|hr|personal|bewerbermanagement|talent acquisition|people|recruiting-team|personalteam|talent|hr-team|karriereteam|jobs|bewerbung|team|bewerbungsmanagement)
(lädt|freut|möchte|sucht|hat sich|dankt|bedankt)
(war|waren|ist|sind) (~ )?(begeistert|angetan|überzeugt|interessiert|positiv)
(möchte|will|würde) (sie|dich)
(hat|haben) (~ )?(geschlossen|entschieden|angesehen|beendet|ausgewählt)
hat (deine|ihre|dein|ihr) (bewerbung|profil|lebenslauf|unterlagen)
(erwartet|empfängt) (sie|dich)
hat (den termin|mich|mir|sich bei mir|heute|gerade)
(bietet|gibt) ihnen
(gefällt|gefiel) (ihr|ihre)
""",
    "client.talk": """
(gesprochen|telefoniert) mit
mit ~ (gesprochen|telefoniert)
hat (mich|mir|sich bei mir) ~ (angerufen|gemeldet|mitgeteilt|zurückgemeldet|bescheid)
hat mich (gerade |eben |heute )?(angerufen|informiert)
(feedback|rückmeldung|nachricht|antwort) (von|vom) (der|dem|den|unserem|meinem)
(tolles|gutes|positives|sehr gutes) feedback (von|aus)
hat sich (_ )?für (jemanden|einen anderen|eine andere|eine kandidatin|einen kandidaten) ~
(ich )?(halte|informiere) sie (gerne |gern )?(über weitere|auf dem laufenden)
(sobald|wenn) ich (eine rückmeldung|etwas|antwort|mehr|ein feedback) (von|vom|habe|höre|weiß)
(möchte|würde) (sie|dich) (_ )?(kennenlernen|sehen|einladen)
bestätigen sie mir
hat mir ~ abgesagt
man hat sich
hat (den|die|das) ~ bestätigt
(berichten|erzählen) sie mir
(drücke|halte) (ihnen|dir) die daumen
""",
    "client.described": """
für (ein|eine|einen) (_ )?(unternehmen|bauunternehmen|industrieunternehmen|maschinenbauer|hersteller|betrieb|firma|kanzlei|dienstleister|mittelständler|konzern|familienunternehmen|handelsunternehmen|*unternehmen|*betrieb|*hersteller) (_ )?(suche|suchen|besetze|besetzen)
mit der (suche|besetzung) (nach|einer|eines|der|dieser|beauftragt|betraut)
hat (mich|uns) ~ (beauftragt|betraut)
""",
    "person.asked": """
(melde|melden|meldest) (dich|sie sich|sich) (_ )?bei( (der|dem|frau|herrn|unserer|unserem))?
(frag|frage|fragen|fragst) (_ )?nach( (frau|herrn))?
(wende|wenden) (_ )?an( (frau|herrn))?
""",
    "person.before": """
(mit|von|durch|frau|herr|herrn|dr\\.|prof\\.|gesprächspartner*|ansprechpartner*|teilnehmer|interviewer|kollegin|kollege|kollegen|leiter*|unsere*|meine*|meinem|und|sowie|ihre gesprächspartner sind|anwesend|dabei sind)
""",
    "title.word": """
(recruiter*|personalreferent*|personalleiter*|leiter*|leitung|leiterin|geschäftsführer*|referent*|teamleiter*|manager*|hr|human resources|personal|abteilungsleiter*|teamlead|head|entwickler*|ingenieur*|berater*|consultant|talent|people|partner*|direktor*|vorstand|inhaber*|assistent*|assistenz|sachbearbeiter*|ceo|cto|cfo|coo|prokurist*|recruiting|bereichsleit*|bereichsleiter*|chef*|projektleiter*|personalabteilung|pflegedienstleitung|koordinator*|business partner)
""",
    "register.formal": """
(sehr geehrte*|mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|guten tag (herr|frau)|sie|ihnen|ihre|ihr)
""",
    "register.casual": """
(hi|hey|moin|servus|lg|liebe grüße|viele grüße|du|dich|dir|dein|deine|euch|ciao|mega|cool|vg)
""",
    "address.polite": """
(sie|ihnen|ihre|ihren|ihrer|ihr|ihrem)
""",
    "address.familiar": """
(du|dich|dir|dein|deine|deinen|deiner|deinem|euch|hast|kannst)
""",
    "friendly": """
(sehr gefreut|begeistert|beeindruckt|toll|super|großartig|sympathisch|mega|klasse|freuen uns sehr|freue mich sehr)
""",
    "phone": """
(telefoninterview|telefonat|telefongespräch|telefonisch*|rufe* (~ )?an|anrufen|am telefon|per telefon)
""",
    "ask.samples": """
(arbeitsproben?|arbeitsbeispiel*|schriftproben?|code-?beispiel*)
""",
    "ask.references": """
(referenzen|referenzgeber*|referenzkontakt*)
""",
    "ask.portfolio": """
(ihr|dein|mein|das|ein) portfolio
""",
    "ask.documents": """
(zeugnis*|abschlusszeugnis*|zertifikat*|führungszeugnis|arbeitserlaubnis|ausweiskopie|kopie (ihres|deines|des)|anschreiben|lebenslauf|personalbogen|personalfragebogen|nachweis*|formular)
""",
    "ask.salary": """
(gehaltsvorstellung*|gehaltswunsch|kündigungsfrist|eintrittstermin|frühestmöglich*)
""",
    "ask.task": """
(probeaufgabe|fallstudie|case study|präsentation|aufgabe|coding-?challenge|programmieraufgabe|testaufgabe)
""",
    "ask.verb": """
(bitte|könnten|könntest|können|würden|würdest|kannst|benötigen|brauchen|bitten|bräuchten) (~ )?(schicken|senden|zusenden|zukommen|einreichen|nachreichen|mitbringen|bringen|hochladen|zuschicken|nennen|bereiten|vorbereiten|ausfüllen|mitteilen|übersenden|mailen|zusendung|zu senden)
""",
    "give.verb": """
(schicke|sende|reiche|maile|lasse|übersende|werde|liefere|schick) (~ )?(ihnen|dir|ich|nach|zukommen|zu|nachreichen|schicken|senden|zusenden)
""",
    "topic.before": """
(sprechen (~ )?über|themen;|thema;|agenda;|geht es um|gehen (~ )?durch|im fokus|schwerpunkt*;|inhalt*;|besprechen|austauschen über|unterhalten über)
""",
    "chat.lure": """
(telegram|whatsapp|signal) (~ )?(schreiben|melden|kontakt|chat|nummer|gruppe)?
""",
    "pay.lure": """
(vorkasse|gebühr (~ )?(überweisen|zahlen)|bearbeitungsgebühr|kaution (~ )?(überweisen|ausrüstung)|bankdaten|kontodaten|bitcoin|krypto|western union|geschenkkarten|postident|videoident)
""",
    "footer": """
(verlang*|forder*|bitte*|nehme*|erheb*) (~ )?(niemals|nie|kein*|zu keiner zeit) (~ )?(geld|gebühr*|zahlung*)
(auswahlverfahren|bewerbung|bewerbungsverfahren) (_ )?(ist|sind) (_ )?kostenlos
(abmelden|abbestellen|austragen|e-?mail-?einstellungen|benachrichtigungseinstellungen|einstellungen (~ )?(ändern|verwalten)|im browser (ansehen|anzeigen|öffnen))
(datenschutz(erklärung|hinweise|bestimmungen|richtlinie|information)|impressum|agb|alle rechte vorbehalten|handelsregister|amtsgericht|registergericht|hrb|ust-?id*|geschäftsführ(er|erin|ung) ?:|sitz der gesellschaft|aufsichtsrat*)
(vertraulich*|rechtlich geschützt*) (~ )?(information*|e-?mail|nachricht|inhalt*)
(nicht der (richtige|beabsichtigte|vorgesehene) (adressat|empfänger)|irrtümlich erhalten|unbefugte (weitergabe|weiterleitung))
(sie|du) (erhalten|erhältst|bekommen|bekommst) diese (e-?mail|nachricht|mail) (~ )?(weil|da|aufgrund)
diese (e-?mail|nachricht|mail) (wurde|ist) (~ )?(automatisch|versandt|versendet|gesendet|über|von)
(folgen sie|folge|folgt|besuchen sie|besuch|liken sie) uns (~ )?(auf )?(linkedin|xing|instagram|facebook|kununu|tiktok|youtube)
(talentpool|talent community|jobnewsletter|job-?alarm) (~ )?(beitreten|anmelden|abonnieren|eintragen)
(denken sie an die umwelt|bitte prüfen sie (~ )?ausdruck*)
""",
}

SENSES = """
interview: interview*|vorstellungsgespr*|bewerbungsgespr*|kennenlerngespr*|kennenlern*|erstgespr*|zweitgespr*|gespräch*|gesprach*|telefoninterview|videointerview|assessment*|probearbeit*|probetag|schnuppertag|auswahlgespr*|auswahltag|hearing|probevortrag|stündchen|auswahltermin|vorstellungstermin|auswahlkommission|einzelgespräch*|gruppeninterview*|gruppengespräch*|video-interview*|online-interview*|zum vorstellen
stage: runde|nächste* schritt*|schritt*|stufe|engere wahl|engeren auswahl|zweite*|finale*|weiter|in die auswahl|kreis derjenigen|shortlist|eine runde|engere
role: stelle*|position*|vakanz*|job*|stellenangebot*|stellenausschreibung|funktion|praktikum|ausbildung*|rolle|tätigkeit|professur|dienstposten|planstelle|leitung|filialleit*|mitarbeit|*stelle
apply: bewerb*|beworben|unterlagen|lebenslauf|profil|anschreiben|bewerbungsunterlagen|einsendung|bewerbungsmappe|werdegang|interesse an einer mitarbeit|initiativbewerbung|vorzustellen|kennziffer
candidate: kandidat*|bewerber*|mitbewerber*|interessent*|bewerbende*|person*|favorit*|mitbewerb*
other: andere*|anderweitig|jemand*|intern*|extern*|weitere*
team: team|fachbereich*|fachabteilung|geschäftsführ*|vorgesetzt*|leitung|abteilung*|gremium|kommission|kolleg*|leiter*
recruiter: recruit*|personal*|hr|human resources|talent*|bewerbermanagement|personalabteilung
choose: entschieden für|entschied*|gewählt|ausgewählt|auswahl|wählen|aussuch*|besetz*|eingestellt|bevorzug*|favoris*|nase vorn|wahl|zuschlag|vorzug|favorit|den job|entscheidung fiel
decide: entscheid*|entschluss|ergebnis|rückmeldung|beschluss|aussage|antwort|berat*|abstimm*|stiftungsrat|gremium|darüber schlafen|zustimm*|tagt|entscheidet
onward: weiterverfolg*|weiterhin berücksicht*|berücksichtig*|weiterkommen|fortsetz*|fortfahren|nächste runde|nächsten runde|weiter geht|in die engere|eingeladen|im weg|bestanden|überzeugt|weitermachen|als nächstes|fortzuführen
not: nicht|kein*|nie|weder|ohne|leider nicht|keinesfalls|nichts|nicht mehr|kaum
sorry: leider|bedauer*|entschuldig*|tut uns leid|tut mir leid|schade|enttäusch*|sorry|verzeih*
wish: wünsch*|viel erfolg|alles gute|erfolg|viel glück|zukunft
future: künftig*|zukünftig*|zukunft|talentpool|talent-pool|erneut|wieder bewerb*|vormerk*|kontakt bleiben|später*
filled: besetzt|vergeben|geschlossen|nicht mehr verfügbar|zurückgezogen|zusage|zugesagt|aufgehoben|erfolgt nicht|gestrichen|gut aufgestellt|keine möglichkeit|haushaltslage|anderweitig|weggefallen|nachbesetz*|fündig|jemanden gefunden|inzwischen gefunden
closer: besser|stärker|noch besser|passend*|qualifiziert*|zahlreich*|viele*|große anzahl|hohe anzahl|näher|übereinstimm*
received: eingegangen|erhalten|eingang|angekommen|vorliegen|übermittelt|bekommen
review: prüf*|sichten|sichtung|begutacht*|ansehen|durchsehen|bearbeit*|auswert*
thank: dank*|vielen dank|bedank*
confirm: bestätig*|festgehalten|steht fest|eingetragen|vereinbart|fix|abgemacht|passt|vorgemerkt|erfolgreich gebucht|ist vermerkt
book: termin*|vereinbar*|buch*|einplan*|ansetz*|angesetzt|eingeplant|reservier*|einrichten
available: verfügbar*|passt*|passen|zeit hätten|hätten sie zeit|zeit haben|möglich*|wann|frei|einrichten|gelegen
slot: uhrzeit|zeitfenster|terminvorschl*|slot*|uhr|vormittag*|nachmittag*|zeiten|alternativ*
link: link*|klick*|portal|buchungslink|button|anmelden|calendly|online buchen
move: verschieb*|verschob*|verleg*|verlegt|umbuch*|ändern|änderung|geändert|neuer termin|neuen termin|stattdessen|anderen termin|später|früher|ausweich*|schieben|geschoben|nach hinten|nach vorne|sondern|fehler unterlaufen|korrektur|vertauscht|legen wir|aktualisiert|neue uhrzeit|ersatztermin|nachholen|umgebucht|berichtigung|umgelegt|umterminier*
cancel: absag*|abgesagt|absagen|storn*|entfäll*|entfallen|ausfallen|fällt aus|nicht stattfinden|hinfällig|gegenstandslos|streich*|gestrichen|erübrigt|anzureisen|müssen nicht kommen|platzt|zurückgezogen|ersatzlos|vom tisch|gecancelt|gecancelled|abgeblasen|flach|abgesetzt
hold: pausier*|auf eis|einstellungsstopp|budget|zurückgestellt|umstrukturier*|ruht|ruhen|gestoppt|vorerst|hiring freeze
hitch: krank*|erkrank*|dazwischen*|verhindert|überschneid*|notfall|kurzfristig*|terminkollision|unvorhergesehen*|fieber|grippe|stau|panne|blockiert|inventur|betriebsrat
call: anruf*|telefon*|rufe|rufen|anrufen|telefonat|melde mich|mobil
talk: sprechen|gespräch|unterhalt*|austausch*|reden|plaudern|besprech*|kennenlernen
meet: treffen|besuch*|vorbeikommen|begrüßen|kommen sie|empfang|persönlich|vor ort|sehen uns
keen: freue* uns|freue* mich|freuen|gespannt|gerne|möchten
prepare: mitbring*|bringen sie|vorbereit*|ausweis|empfang|adresse|anfahrt|ablauf|pünktlich|parkpl*|straße|ort:|stock|agenda
remind: erinner*|bevorstehend*|morgen|denken sie|heute
video: zoom|teams|google meet|webex|video*|einwahl*|meeting-id|kenncode|skype|online
invite: einlad*|eingeladen|laden wir|lade ich|laden sie|finden sie sich|erwarten wir sie|erwarten sie|geladen|vorgemerkt|haben sich einzufinden
offer: angebot*|anbieten|zusage*|stellenangebot|bieten wir|arbeitsvertrag*|einstellen|du hast den|zusammenarbeit|künftig als|du wirst|neue kollegin|neuer kollege|haben wollen|gerne bei uns
pay: gehalt*|vergüt*|bonus|brutto*|urlaubstage|tage urlaub|jahresgehalt|bezahl*|lohn|entgelt|prämie|netto|euro|€|monatlich|wochenstunden
start: eintritt*|beginn*|starttermin|startdatum|arbeitsbeginn|anfangen|erster arbeitstag|zum 1|erste* tag|arbeitstag|arbeitsantritt|dienstantritt|start #|ab dem #
join: willkommen|verstärk*|teil unseres|an bord|mitarbeit*|im team|unsere neue*|neue* mitarbeiter*|kollegin|kollege
glad: glückwunsch|freuen uns|erfreu*|gute nachricht*|tolle nachricht*|begeister*|überzeug*
sign: unterschr*|unterzeichn*|vertrag*|schriftlich|annehmen|annahme|gegengezeichnet|anstellungsvertrag|vertragsunterlagen|papiere|steuer-id|bankverbindung|iban|sozialversicherung*|personalstammbogen|personalbogen|ausfertigung|exemplar
send: send*|schick*|zusend*|zukommen|mitteil*|nachreich*|hochladen|einreich*|übermitt*|anhang|beigefügt
document: referenz*|zeugnis*|nachweis*|arbeitsprobe*|führungszeugnis|formular*|dokument*|pass|kopie*|unterlage*
hear: melden uns|meld*|zurückmeld*|bescheid|rückmeld*|informier*|hören von|kommen auf sie zu|neuigkeit*|stand|wissen sie|weißt du|rufe ich|schreib mich|melden sie sich|hören sie|hörst du|erfahren|zeichen
wait: geduld*|warten|noch|ausstehen*|derzeit|momentan|sobald|verzöger*|bald|dauert|braucht|hochbetrieb|etwas länger|verständnis|gedulden
feedback: feedback|eindruck|rückmeldung*|auswertung|notizen
enjoyed: angenehm*|nettes gespräch|nette gespräch|gefallen|gefreut|beeindruck*|spannend*|kennenzulernen|sympathisch
ask: frage*|könnten sie|könnten|bitte|würden sie|teilen sie|lassen sie
away: abwesen*|urlaub|nicht im büro|nicht im haus|elternzeit|unterwegs|außer haus|dienstreise|nicht erreichbar|büro nicht
back: zurück|wieder da|rückkehr|wieder erreichbar|wieder im
inbox: e-mail*|mail*|nachricht*|postfach|weitergeleitet
urgent: dringend*|vertretung|vertritt|eilig*|notfäll*|wenden sie
machine: automat*|nicht antworten|systemgeneriert|maschinell|no-reply|automatisch
ticket: ticket*|vorgang*|anfrage|bearbeitungsnummer|werktag*|innerhalb|service
bounce: unzustell*|zustell*|empfänger|nicht zugestellt|postfach voll|fehler*
task: test*|aufgabe*|fallstudie|case study|coding|präsentation|arbeitsprobe|fragebogen|challenge
recorded: aufzeichn*|aufnehmen|zeitversetzt*|aufgenommen|videoaufnahme
deadline: bis zum|frist|spätestens|bis spätestens|bis
mediaword: podcast*|folge|journalist*|redaktion*|artikel|presse*|zeitung|sendung|radio|reporter*|magazin|zitat*|hörer*|fotograf*|interviewanfrage|im studio|aufnahme|morgensendung|hörfunk|live dabei|zu gast|als gast|gast in|leser*|lokalteil|fernseh*|drehtermin|kamerateam|beitrag über|für unsere serie|für einen artikel|redaktionsschluss|porträt*|buchprojekt|dokumentarfilm|portrait|atelier|freigabe|zum gegenlesen|serie|studio|blog|vlog|videokanal
study: studie*|teilnehm*|gutschein*|forschung*|umfrage*|nutzer*|aufwandsentschäd*|befragung*|doktorarbeit|masterarbeit|proband*|du nutzt|sie nutzen|produktteam|als dank|premium|interviewtermin|nutzertest*|probe*stunde|für meine arbeit|dissertation|meiner befragung|einverständniserklärung|anonymis*|wir zahlen|vergütet mit|fragebogen|marktforschung|testperson*|gruppendiskussion|marktforsch*|eingeplant|vergütung für ihre teilnahme|probandinnen|fahrgast*|kundeninterview*
official: visum|botschaft|konsulat|ausländerbehörde|einbürgerung*|behörde|aufenthalt*|bürgeramt|finanzamt|arbeitsagentur|jobcenter|pass|generalkonsulat|konsular*|antragsteller*|ds-160|visumverfahren|vorladung|zeugin|zeuge|vernehmung|ermittlungsverfahren|gericht|polizei*|staatsanwalt*|steuer*|filiale|berater*|anhörung|personalausweis|reisepass|wartenummer|antrag auf|bescheid|widerspruch|bewilligt|sachbearbeiterin für ihren|standesamt|schöff*|zeugen*|elterngeld|wohngeld|bürgergeld|arbeitslosengeld|berufliche situation|gutachter*|baugenehmigung|bauantrag|rechtsanwalt*|kanzlei bestätigt|anhörungsbogen|beratungsgespräch|bewerbersituation|vermittlungs*|zimmer|arbeitsvermittl*|eingliederung*|pflegeeltern|pflegekind*|jugendamt|adoptiv*|hausbesuch|niederlassungserlaubnis|leistung gekürzt|ihre bewerbungen besprechen|persönliches gespräch zur|mitwirkung|hergang|schadensfall|visa|visastelle|visaabteilung|gründungsberat*|gründerberat*|pflegegrad|pflegebegutacht*|schuldnerberat*|medizinische* dienst|handelskammer|handwerkskammer|ihk|arbeitsbemühungen|arbeitsmarktservice|einstelltage|dolmetscher*|schlichtung|mediation|beide seiten|asyl*|aufenthaltssache|visumsinterview*|visainterview*|schutzstatus
admissions: zulassung*|zulassungsstelle|studierendensekretariat|immatrikulation*|schulanmeldung|studienberatung|bewerbungsstelle studium
education: hochschule|universität|studium|studien*|schule|schüler*|semester|stipendi*|zulassung*|kita|kindergarten|eltern*|professor*|vorlesung|studienplatz|entwicklungsgespräch|klasse|lehrer*|erzieher*|abschlussprüfung|ihk|sprechstunde|masterarbeit|bachelorarbeit|gliederung|seminar|promotion*|auswahlseminar|studienstiftung|prüfung|elternsprechtag|elternabend|klassenlehrer*|kitaplatz|krippe|warteliste|anmeldung ihres kindes|einschulung|masterplatz|studiengang|immatrikulation|aufnahmegespräch|auswahlgespräch|aufnahmeprüfung|musikschule|fahrschule|volkshochschule|unterricht|stipendium|auswahlausschuss|betriebspraktikum|schülerpraktik*|elternbeirat|masterstudium|hochschulzugang|kursgebühr|kurs|aufnahmeprüf*|eignungsprüf*|mappe|prüfungskommission|kunsthochschule|studienbewerb*|engeren wahl für ein|auswahltag|kolloquium|auswahlverfahren für das stipendium|promotionsstipendium|einzelgespräche|eingewöhnung|coaching|nachhilfe*|elterngespräch*|probestunde|abitur|matura|schulstoff|liebe eltern|schulleitung|rektor*|probetraining|schnuppertraining|einstufungstest|sprachkurs|praktikumsbesuch|unser schüler|unsere schülerin|unseren schüler|erstprüfer*|nichterscheinen
property: wohnung*|besichtigung*|miet*|vermieter*|immobilie*|schufa|wg|zimmer|makler*|haus|küche|mitbewohn*|hausverwaltung|nebenkosten|selbstauskunft|handwerker|heizung|installateur|übergabe|wohnungsbewerbung|bewerbung um die wohnung|zweizimmer*|mietinteress*|eigentümer*|exposé|einzug|kaution|gehaltsnachweis*|mieterauskunft|wg-casting|zimmersuche|wohnungssuche|grundstück|hausbesuch|wohnungsgeber*|hausgemeinschaft|genossenschaft*|parteien|gemeinschaftsraum
health: arzt|praxis|patient*|zahnarzt*|behandlung|klinik|versicherung|untersuchung|impf*|krankenkasse|therap*|friseur*|tierarzt|optiker|vorsorge|kontrolltermin|physio*|blutabnahme|versichertenkarte|praxisteam|praxis*|arztpraxis|hautarzt*|hautärztin|kontrolle|vorsorgeuntersuchung|befund*|rezept*|überweisung|ultraschall|röntgen*|hund|katze|pflegestelle|tierheim|zahnreinigung|sprechzimmer|hebamme|heilpraktiker*|psycholog*|erstgespräch mit|sprechstunde|blutwerte|laborwerte|zur besprechung|ihre werte|vorsorge*|ergebnisse besprechen|hausarzt*|fortbildung ist|frau dr|studienambulanz|migräne*|hebamme*|pflegerin*|pflegekraft für|kennenlernen mit|vorgespräch am telefon|erstgespräch|psychotherap*|therapie*|platz für ein erstgespräch|narkose*|paarberatung|paartherap*|paartherapeut*|psychotherapeut*|honorar beträgt|honorar|krankenkasse ersetzt|haushaltshilfe|betreuung ihrer mutter|alltagsbegleit*|pflegedienst für|spenderinterview*|anamnese*|diagnostikgespräch*|pflegebegutachtung
sales: rabatt*|demo|angebot der woche|kunden*|produkt*|preis*|kaufen|sale|testen sie|abo*|shop|aktion|vorführung|kostenlos testen|wir helfen|betrieben wie ihrem|unternehmen wie ihrem|unverbindlich*|zielgruppe|mehr umsatz|kosten zu senken|neukunden*|anbieterwechsel|vertriebs*|leads|angebot gilt|dienstleist*|kosten senken|teams wie ihrem|teams wie ihres|firmen wie ihre|firmen wie ihrer|stromkosten|energiekosten|heizkosten|geldanlage*|vermögensaufbau|anlageberat*|lebensversicherung|kostenvoranschlag|ihr angebot|ihrem angebot|auftrag nun|auftrag erteilt|anbieter verglichen|anderen anbieter|andere anbieter*|hr-teams|hr-abteilungen|mit unserem werkzeug|mit unserer software|mit unserem tool|unser tool|ihre anzeige|zu ihrer anzeige|erstberatung|strategiegespräch|potenzialanalyse|kostenloses erstgespräch|kostenfreies erstgespräch|unser programm|unsere software|unsere lösung|wie andere das|zeit sparen|entlasten
event: webinar*|veranstaltung*|anmeld*|konferenz|workshop*|messe|teilnahme|referent*|ticket|vortrag|kino|konzert|eintritt|führung|angemeldet|seminarplatz|tagung|meetup|vorträge|programmkomitee|einreichung|jury|abgesagte veranstaltung|karten|einlass|ausstell*|livestream|infoabend|tag der offenen
alert: neue jobs|jobalarm|job-alarm|passende jobs|stellenangebote für|abmelden|abbestellen|newsletter|premium|jobempfehlung*|profil angesehen|einstellungen|jobagent|stellen könnten|jobs ansehen|karriere-news|karriereabend|neue stellen|stellen in deiner|stellen in ihrer|jetzt bewerben|stellenalarm|jobbörse|jobmesse|diese stellen|ähnliche stellen|dein profil wurde|neue nachricht auf|kontaktanfrage
cold: gestoßen|mandant*|kunde*|wechselbereit*|offen für|interesse an|aufmerksam geworden|stundensatz|freiberuf*|xing|linkedin|direktansprache|familienunternehmen|vita|vertrauliches gespräch|karriereschritt|suche ich|auf ihr profil|für einen wechsel|im auftrag eines|vertraulich*|attraktive vakanz|remote möglich
hiringside: bewertungsbogen|interviewer*|der kandidat|die kandidatin|bewerber für|seine unterlagen|ihre einschätzung|dein feedback|auswahlgremium|gesprächsleitfaden|interviewleitfaden|als referenz|als vorgesetzte*|frühere vorgesetzte|referenzauskunft|prüfungsausschuss*|prüfling*|wer übernimmt|stellt sich herr|stellt sich frau|fachlichen teil|dein neuer werkstudent|um teilnahme|ihre vakanz|ihre offene stelle|kandidatin vorstellen|kandidaten vorstellen|seiner bewerbung|bewerber kommen|die bewerberin|der bewerber|drei vorstellungsgespräche|vorstellungsgespräche für|übernimmst du|kannst du dabei sein|lebensläufe|im ordner|unsere entscheidung|passende kandidaten|bewerber für sie|an der hand|für ihre offene|personalkosten|kandidatenprofile|gutes wort|auswahlkommission|stellt sich|du führst das gespräch|das gespräch führen|gesprächsführung|bewerbungsgespräche der|vorstellungsgespräche am|gesprächspartner bist|bewerbungen hängen|bewerbung hängt|bist im gremium|bewertungsbögen|bewerberauswahl|personalauswahl|als interviewer|nachwuchskraft|zweitgespräch mit|nochmal einladen|sage ich ab|klar die beste|die anderen beiden|auswahlverfahren am|personalrats|mitglied des personalrats|bewerber, je|gespräche terminiert|vorauswahl|kommen vier bewerber|unterlagen liegen|bewertungsbogen anbei|mit der kandidatin|zwei passende|profile schicken|gespräch mit der kandidatin|einspringen|nachfolge von|stellenausschreibung|wer führt|zum zweiten gespräch|halle zeigen|angebot machen|kandidat für|führen die gespräche|ausschuss benannt|macht den rundgang|hat sie als|als letzte vorgesetzte|als frühere chefin|in der endauswahl
family: liebe grüße|mama|papa|schwester|bruder|kinder|geburtstag|wochenende|hdl|lg|bussi|essen|oma|enkel*|tante|onkel|grillen|abendessen|kuss|familie|drück mir|daumen|aufgeregt|ruf ihn|ruf sie|mein sohn|meine tochter|unsere tochter|unser sohn|deine schwester|dein bruder|juhu|stell dir vor|danke dir|lust auf einen kaffee|geschafft|hab dich lieb|ich hab den job|sekt|üben hätte
office: sprint|protokoll|projekt*|meeting|besprechung*|kunde|quartal*|rechnung*|jour fixe|abstimmung|planung|muster|einkaufsleiter|angebotspräsentation|offerte|jahresgespräch|ziele|relaunch|design|entwurf|website|budgetrunde|auftakt|projektstart|kunden hat|gleicher raum|gleicher link|team-essen|mitarbeitergespräch|zielvereinbarung|dienstplan|schicht*plan|wochenplan|teamrunde|liefertermin|pflichtenheft
practice: training*|coach*|übungs*|probeinterview|tipps|vorbereitungskurs|bewerbungstraining|kurs|simulier*|überzeug* personaler|platz sichern|bewerbungsmappe kostenlos|probegespräch|bewerbungstipps|bewerbungscoach*|im vorstellungsgespräch punkten|mappencheck|mustergespräch|so antworten sie|härtesten fragen|üben das vorstellungsgespräch|coachingtermin|jobgarantie|weiterbildung*|wir bringen sie|fiesen fragen|fangfragen|selbstvorstellung|die stunde kostet|die sitzung kostet
civic: verein*|ehrenamt*|chor|spende*|gemeinde|wahl*|mitglied*|vorstand*|vereinsheim|übungsleiter*|sportverein|trainer*|probe|casting|vorsprechen|rolle ging|mannschaft|spieltag|kader|verein|hospiz|tafel|wettbewerb|preisträger*|endrunde|ausgezeichnet|flohmarkt|gemeinderat|kirche|pfarrei|konfirmand*|vorsingen|vorspielen|vorstand|proberunde|vermittlung|lesepat*|tierheim*|vorspiel*|stadtführ*|einsatz als|mitgliederversammlung|kassenwart|schriftführer|taufgespräch|traugespräch|trauergespräch|betriebsrat|feuerwehr|serverleitung|auf dem server|elternbeirat|zur wahl stellst
lure: telegram|whatsapp|gebühr|kaution|bankverbindung|bitcoin|heimarbeit|nebenverdienst|verdienen sie|überweis*|schnell geld|garantiertes einkommen|nur heute|bearbeitungsgebühr|nebenbei|verdienen möchten|konzept online
exit: austrittsgespräch|letzter tag|letzter arbeitstag|kündigung|ausscheiden|laptop|letzten tag|austritt|abschiedsessen|arbeitsmittel|exit interview|offboarding|badge|dein letzter monat|schade, dass du gehst|abmahnung|anhörung|aufhebungsvertrag|verdachtskündigung
shop: bestell*|rechnung|zahlung*|versand*|lieferung*|konto|passwort|reservierung|flug|hotel|paket|erstattung|bestätigungscode|bestellung|storniert|abgebucht|abgelehnte zahlung|erstattet|karten liegen|sicherheitscode|kundenkonto|anmeldung in ihrem|aktualisierung|löschung ihrer daten|reservierung für|tisch für|sendung|zustell*|abholung
forwarded: weitergeleitet|weiterleitung|fyi|zur info|zur kenntnis
mine: mein vorstellungsgespräch|ich habe ein|meine bewerbung|drück mir|daumen|mein gespräch|ich habe ein vorstellungsgespräch|ich hab ein|ich wurde eingeladen|ich bin eingeladen|sie haben mich|die haben mich|mich genommen|ich durfte|ich hatte mein|nochmal üben|mit mir üben|hörst du mich|hörst mir|ich bewerbe mich|hiermit bewerbe|unser gespräch um|ich schaffe es nicht|mein zug|ich bin sehr interessiert|dass sie sich zeit für mich|vielen dank, dass ich|ich freue mich auf ihre rückmeldung|soll ich sagen|was zieh ich an|einladung zum gespräch am|für die einladung|ich komme gern|ich nehme den termin|bin dabei|wer noch dabei|gibt es schon neuigkeiten|wo ich parken|bestätige meine teilnahme|möchte mich bewerben|bewerbe ich mich|ihre anzeige|ihren aushang|dank für das gespräch|danke für das gespräch|dank für das angenehme|für das gestrige gespräch|das gestrige gespräch|zeit für mich genommen|über eine positive rückmeldung|mein lebenslauf|meinen lebenslauf|mein arbeitszeugnis|meine zeugnisse|ich könnte ab|stelle in ihrem team|suche ich ein praktikum|gegenlesen|meine antwort an|meine bewerbungsunterlagen|in ihrer abteilung|stehe ich ihnen jederzeit|sitz ich denen
yours: ihre bewerbung*|deine bewerbung*|ihrer bewerbung|deiner bewerbung|ihre unterlagen|deine unterlagen|ihrer unterlagen|ihr interesse|dein interesse|ihrem interesse|deinem interesse|ihren lebenslauf|deinen lebenslauf|ihr profil|dein profil|ihrem profil|deinem profil|ihr gespräch|dein gespräch|ihr vorstellungsgespräch|dein vorstellungsgespräch|sie haben sich beworben|du hast dich beworben|sie einladen|dich einladen|sie einzuladen|dich einzuladen|ihren werdegang|deinen werdegang|für sie entschieden|für dich entschieden
title: leiter*|referent*|entwickler*|ingenieur*|sachbearbeiter*|kaufmann|kauffrau|kaufleute|techniker*|assistent*|assistenz|berater*|analyst*|pfleger*|pflegefach*|lehrer*|fachkraft|mitarbeiter*|buchhalter*|verkäufer*|fahrer*|werkstudent*|trainee|architekt*|erzieher*|meister|controller*|redakteur*|designer*|administrator*|koordinator*|spezialist*|volontär*|azubi|auszubildende*|bürokraft|teamleit*|projektleit*
finance: kredit*|darlehen|baufinanzierung|finanzierung|sparkasse|bankberater*|depot|versicherung*|police|schaden*|haftpflicht|berufsunfähigkeit*|förder*|zuschuss|zuschüsse|stiftung|antrag*|bewilligung|investor*|gründer*|risikokapital|ausschreibung|bieter*|zuschlag|vergabe*|angebotsfrist|steuerberater*|förderentscheidung|vorhaben|beirat|jahresgespräch zur versicherung|finanzierungsrunde|kreditantrag|die partner möchten|aktuellen zahlen|mikrokredit*|businessplan|startercenter|gründerteam|pitch|seed-runde|eure zahlen|umschuldung|anschlussfinanzierung|vermögensberat*|vermögensplan*|rentenlücke|private altersvorsorge|sparplan*
paper: manuskript|gutacht*|veröffentlichung|zeitschrift|herausgeber*|aufsatz|abstract|tagungsband|verlag|lektorat|begutacht*|ihren text|verlagsprogramm|programm unseres verlags|ihr roman|erzählung
service: werkstatt|wagen|fahrzeug|inspektion|reifen*|monteur*|heizungs*|ausmessen|aufmaß|handwerker*|umzug*|friseur*|schneider*|fitness*|probetraining|probestunde|restaurant|kosmetik*|massage*|schornsteinfeger*|lieferant*|bewerbungsfoto*|fotostudio|fototermin|outfits|probefahrt|fahrstunde|energieberat*|photovoltaik*|wärmepumpe*|küchenplan*|küchenhaus
"""

TRADES = """.*direktor .*ausbilder pharmakant .*auffüller .*verräumer hiwi mtl brauer zivildiener .*reinigungsfrau .*bedienstete .*bediensteter .*beamte .*freiwilliger
mfa zfa aufsichtsperson .*ologe .*ologin vertriebsinnendienst zimmerin refa mtr mta bta pka ota ata kamerafrau cutter zöllner türsteher professur teamlead teamleads binnenschiffer .*inspektor buchhändler chirurg .*hygieniker drogist empfangsdame zimmerdame fotograf geograf gießer goldschmied hufschmied grafiker nachtwache philologe philologin polsterer postbote postbotin projektierer .*steuerer sachverständige sachverständiger sattler steinmetz umschüler wachmann kaminfeger pöstler .*spengler lohnverrechner trafikant rauchfangkehrer abwäscher schalungsbauer
.*entwickler .*ingenieur .*leiter .*leitung .*referent .*referendar .*sachbearbeiter .*sachbearbeitung .*kaufmann .*kauffrau .*kaufleute
.*berater .*verkaufer .*fachkraft .*pfleger .*pflegekraft .*schwester .*assistent .*assistenz .*buchhalter .*mitarbeiter .*techniker
.*mechaniker .*mechatroniker .*elektroniker .*elektriker .*meister .*erzieher .*lehrer .*lehrkraft .*lehrperson .*arzt .*arztin .*redakteur
.*student .*studentin .*praktikant .*praktikum .*azubi .*auszubildende .*auszubildender .*disponent .*koordinator .*koordination
.*spezialist .*architekt .*gestalter .*planer .*fahrer .*koch .*kochin .*backer .*konditor .*metzger .*tischler .*schreiner .*maurer
.*dachdecker .*installateur .*monteur .*schlosser .*schweisser .*dreher .*fraser .*zerspaner .*geselle .*gesellin .*hilfe .*kraft .*anwalt
.*anwaltin .*jurist .*okonom .*wissenschaftler .*informatiker .*psychologe .*psychologin .*therapeut .*logopade .*logopadin .*hebamme
.*apotheker pta mfa zfa .*chemiker .*biologe .*biologin .*physiker .*laborant .*statiker .*kalkulator .*kalkulant .*kurator .*dozent
.*betreuer .*betreuung .*padagoge .*padagogin .*arbeiter .*forster .*gartner .*friseur .*kellner .*rezeptionist .*lagerist .*vorstand
.*fuhrer .*justiziar .*sekretar .*beauftragter .*beauftragte .*angestellte .*angestellter .*beamter .*beamtin .*volontar .*volontariat
.*promovend .*doktorand .*optiker .*polier .*vermesser .*gutachter .*revisor .*prufer .*aktuar .*makler .*texter .*lektor .*ubersetzer
.*dolmetscher .*bibliothekar .*archivar .*restaurator .*schneider .*floristin .*florist chef .{3,}chef .*chefin .*helfer .{4,}wart
.{4,}wartin .*warter .*macher .{5,}bauer .*binder .*trainer .*sommelier .*sprecher .*tester .*verwalter .*verwaltung .*vertreter .*einkaufer
.*controllerin .*managerin .*manager .*administrator .*designer .*analyst .*engineer .*developer .*zeichner .*designerin .{4,}wirt
.{4,}wirtin .*fachmann .*fachfrau .*hauer .*schleifer .*lackierer maler .*glaser .*zimmerer .*zimmermann .*klempner .*monteurin
.*programmierer .*analystin .*scientistin .*administratorin .*pilot .*hostess .*pastor .*pfarrer .*kantor .*musiker .*sanger .*tanzer
.*schauspieler .*dramaturg .*regisseur .*intendant .*stewardess .*matrose .*kapitan .*lotse .*lokfuhrer .*schaffner .*zusteller .*kurier
.*wachter .*soldat .*polizist .*dezernent .*amtsleiter .*burgermeister .*geologe .*geologin .*meteorologe .*soziologe .*statistiker
.*mathematiker fage fabe .*fachperson .*pflegeperson .*technologe .*technologin .*technolog .*hausdame .*gouvernante .{4,}begleitung
.{4,}begleiter .*wirtschafter .*sanitater .*feuerwehrmann .*winzer .*imker .{4,}werker .*operateur .*kassierer .*portier .*concierge
.*detektiv .*prokurist .*dekorateur .*visagist .*kosmetiker .*moderator .*redaktor .*logistiker .*treuhander .*sozialpadagoge
.*raumpflegerin .*barista .*kellnerin .*thekenkraft .*springer .*fachverkaufer .*jugendleiter .*medientechnologe .*sekretarin .*gehilfe
.*gehilfin .*anwarter .*aufseher .*maschinist .*rangierer .*stuckateur .*stukkateur .*fliesenleger .{4,}leger .{4,}setzer .{4,}stecher
.*fischer .*geiger .*organist
.*mutter .*offizier .*akustiker .*lehrling
kameramann .*bildner cellist kuster diakon streetworker podologe mtla melker .*fleischer zimmermadchen pfortner kommissionierer
.*schweißer vertriebler außendienstler chemikant .*bediener minijobber ferienjobber paketbote bestatter .*ausstatter .*reiniger
schornsteinfeger .*verantwortliche .*verantwortlicher spüler .*besorger mesner .*aufbereiter paketbotin tfa cta dgkp .*verrechner .*regulierer geograph
.*supporter lernende lernender .*professor studienrat studienrätin .*abrechner .*vorbereiter arbeitsvorbereitung instandhalter ofenbauer kaminkehrer
polygraf automatiker .*geomatiker .*nachtwache .*controller .*schwimmer
autor autorin brauerin dirigent dirigentin drechslerin drucker druckerin haushälterin hospitant hospitantin modist modistin müllerin näherin notar notarin polsterin richterin weberin .*außendienst .*innendienst
"""

TITLE_STOPS = """
erkrankung verhinderung
zwischenzeitlich inzwischen mittlerweile
firma ihrer ihrem ihres unseres deiner deinem deinen deines teil bei in im an am zu zum zur mit fur von vom aus ab wir sie ich ist hat haben wurde wird werden ein eine einen einem einer auf sowie gern
gerne danke vielen beim unserem unserer unser unsere ihr ihre ihren ihnen findet statt uns dich dir du sich nicht leider frau herr herrn
dass ob wie nach vor seit durch gegen ohne um bis sind war waren
wäre hatte hätten müssen sollen wollen können noch auch nun nur schon wo wer welche welcher diese dieser dieses beginnt verlangt umfasst besteht heute gestern morgen weil aber
"""

WORDS = Words(
    code="de",
    common="der die das und ist sie ihr ihre ihnen wir uns für mit auf den dem ein eine einen zu zum zur von bei ich mich du dich dir nicht auch noch am um im als wie haben wird werden freundlichen grüßen sehr geehrte geehrter hallo guten tag danke vielen dank bitte oder bis nach aus sind können möchten gerne uhr vorstellungsgespräch bewerbungsgespräch gespräch kennenlernen bewerbung",
    denying="nicht|keine*|ohne|nie|weder",
    clause_joints="und|aber|sondern|daher|deshalb|weil|da",
    conditional="ohne rückmeldung|noch nicht|noch kein*|noch nichts|andernfalls|falls|sollten|sollte|wenn|sofern|im falle|ob|sobald|bevor",
    anchors="entscheidung|rückmeldung|bescheid|melde|danke für|bewerb|vorstellungsgespr|kennenlern|interview|stelle|position|personal|karriere|gespräch|gespraech|termin|lebenslauf|kandidat|unterlagen|abwesen|urlaub|unzustellbar|einstell|vakanz|zusage|absage|ausbildung|lehrstelle|auswahlverfahren|vorabgespr",
    joining="für der die des und im in von zur zum & mit am",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="für im und der des für & in den die zum zur",
    before_titles="als für von zum zur der die das eine einen ein unser unsere stelle position bewerbung",
    behind_titles="bei am an in im und",
    letters="ß ä ö ü",
    examples={
        "not.case": (
            "+ Ihr Einbürgerungsgespräch ist am Montag.",
            "- Bringen Sie Ihren Aufenthaltstitel zum Gespräch mit.",
        ),
        "not.work": (
            "+ Deine Schicht am Freitag beginnt später.",
            "+ Der Jour fixe rutscht auf Mittwoch.",
            "- Ihr Gespräch wurde verschoben.",
        ),
        "offer.terms": ("+ Wir nehmen Ihre Bewerbung sehr gern an.",),
        "reply.request": ("+ Ihr Online-Test steht bereit.",),
        "owner.applies": (
            "+ Suchen Sie noch jemanden für samstags?",
            "+ Ich würde gern bei Ihnen arbeiten.",
            "- Ich suche Rosen für den Vorgarten.",
        ),
        "not.applicant": (
            "+ Anbei sende ich Ihnen meinen Lebenslauf.",
            "+ Vielen Dank für die Einladung zum Vorstellungsgespräch.",
            "- Vielen Dank für Ihre Bewerbung.",
        ),
        "missed": (
            "+ Sie sind heute leider nicht erschienen.",
            "+ Ich habe unser Gespräch leider verpasst.",
            "- Das Gespräch hat mir gefallen.",
            "- Wir haben uns noch nicht entschieden.",
        ),
        "invite.fixed": (
            "+ Hiermit bestätigen wir Ihr Vorstellungsgespräch.",
            "+ Das Gespräch findet am Montag statt.",
            "+ Können Sie sich Dienstag um 10 vorstellen?",
        ),
        "rejection.clear": (
            "+ Wir haben uns für einen anderen Bewerber entschieden.",
            "+ Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.",
        ),
        "autoreply.absence": (
            "+ Ich bin bis zum 5. Mai im Urlaub.",
            "- Wir freuen uns auf Sie.",
        ),
        "ack.received": ("+ Wir haben Ihre Bewerbung erhalten.",),
        "proposal.availability": ("+ Wann würde es Ihnen passen?",),
        "offer.clear": ("+ Wir möchten Ihnen die Stelle gerne anbieten.",),
        "cancellation.off": (
            "+ Wir müssen das Gespräch leider absagen.",
            "+ Ihr heutiges Interview wurde abgesetzt.",
        ),
        "reschedule.moved": (
            "+ Wir würden das Gespräch gern um eine Stunde nach vorn legen.",
            "+ Können wir eine Viertelstunde früher anfangen?",
            "- Das Büro öffnet eine halbe Stunde früher.",
            "+ Wir müssen den Termin leider verschieben.",
            "+ Berichtigung: Ihr Gespräch beginnt um 12 Uhr.",
        ),
    },
)
