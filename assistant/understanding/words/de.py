"""German."""

from assistant.understanding.words.model import Words

MACROS = {
    "iv": "(vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|kennenlernen|erstgespräch*|zweitgespräch*|telefoninterview*|videointerview*|interview*|jobinterview*|gespräch*|termin|termins|telefonat*|call|telefongespräch*|videogespräch*|videocall*|meeting|treffen|assessment-?center|probearbeiten|probetag|schnuppertag|hospitation|austausch)",
    "int": "(vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|erstgespräch*|zweitgespräch*|telefoninterview*|videointerview*|interview*|jobinterview*|gespräch*|assessment-?center|probearbeiten|probetag)",
    "day": "(montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute|nächste*|kommende*|diese*|am|um|den)",
    "glad": "(freuen|freue|freut|gerne|gern|möchten|möchte|würden|würde|wollen|darf|dürfen|können|kann)",
}

CUES = {
    "hiring.interview": """
(vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|erstgespräch*|zweitgespräch*|telefoninterview*|videointerview*|jobinterview*|interview|interviews|fachgespräch|assessment-?center|probearbeiten|probetag)
(zweite|erste|dritte|letzte|nächste|finale)(n|s|r)? (runde|gespräch|gesprächsrunde|schritt|interview)
(auswahlverfahren|bewerbungsprozess*|auswahlprozess|bewerbungsverfahren|recruitingprozess|bewerberauswahl|stellenbesetzung*|auswahlkommission)
""",
    "hiring.application": """
(ihre|deine|meine|der|die|unsere)(r|n)? (online-?)?(bewerbung*|bewerbungsunterlagen|unterlagen|lebenslauf|profil|kandidatur)
(beworben|bewerben|bewerber|bewerberin|bewerbung|kandidat|kandidatin|kandidaten|lebenslauf|anschreiben|zeugnisse|arbeitsproben?|referenzen|fallstudie|probeaufgabe)
(bewerbung|bewerbungsunterlagen) (als|für|auf|um|bei|zur|zum)
""",
    "hiring.role": """
(stelle|position|vakanz|ausschreibung|stellenanzeige|stellenausschreibung|rolle|ausbildungsplatz|praktikum|werkstudent*|ausbildung) (als|im|in|bei|der|des)
(die|der|unsere|diese|ausgeschriebene|offene|eine)(n|r|s)? (~ )?(stelle|position|vakanz|rolle)
(personalabteilung|recruiting|recruiter*|personalreferent*|human resources|hr|talent acquisition|people & culture|personalleiter*|bewerbermanagement|personalwesen|personalberat*|karriere)
(gehaltsvorstellung*|kündigungsfrist|eintrittstermin|arbeitsvertrag|probezeit|verstärkung)
""",
    "hiring.meet": """
(kennenlernen|kennenzulernen|kennen zu lernen|persönlich* (gespräch|austausch|treffen))
(weitere|nächste)(n|s|r)? (schritt*|vorgehen)
(mehr über (sie|dich))
""",
    "hiring.process": """
(entscheidung|entscheidungen) (~ )?(treffen|getroffen|fällt|fallen|gefallen|steht|stehen|bis|mitteilen)
(gespräche|kandidaten|bewerber|kandidatinnen) (~ )?(noch|ausstehend|weitere|führen|abschließen|laufen)
(rückmeldung|bescheid|antwort) (~ )?(geben|erhalten|bekommen|von uns|bis)
(ihre|deine|weiteren|im) (zeit|auswahlprozess|verfahren|prozess)
(auswahl|auswahlrunde|gremium|kommission|betriebsrat|geschäftsleitung) (~ )?(tagt|entscheidet|trifft|muss|beraten|zustimm*)?
""",
    "invite.fixed": """
(termin|<int>) (~ )?(ist|wurde|findet|wäre damit|steht|haben wir|hiermit) (~ )?(bestätigt|vereinbart|gebucht|statt|fest|angesetzt|geplant|terminiert|festgelegt|eingetragen|reserviert|fixiert)
(bestätige|bestätigen|bestätigung) (~ )?(<iv>)
(terminbestätigung|gesprächsbestätigung|bestätigung (ihres|deines|des|zum|zur|für|unseres))
(hiermit|gerne|gern) (~ )?(bestätige|bestätigen) (ich|wir)
(findet|finden) (~ )?statt
(wir|ich) (habe|haben) (~ )?(eingetragen|gebucht|reserviert|vereinbart|vorgesehen|eingeplant|notiert|vorgemerkt|geblockt|eingestellt)
(sie|du|ihr) (sprechen|treffen|lernen|führen|sprichst|triffst|lernst) (~ )?(mit|kennen|auf|das gespräch)
(erwarten|empfangen|begrüßen|treffen|sehen|hören|sprechen) (wir |uns |sie |dich )+(~ )?<day>
(wir|ich|uns) (sehen|hören|sprechen|treffen|freuen) (uns )?(dann|am|um|morgen|<day>)
(ich|wir|herr [a-z]+|frau [a-z]+) (rufe|rufen|ruft|melde|meldet) (~ )?(sie|dich|ihnen|dir|mich bei) (~ )?(an|um|unter)
(einladung|kalendereinladung|termineinladung|outlook-termin|teams-einladung|termin) (~ )?(folgt|anbei|im anhang|geht (gleich|separat)|ist raus|kommt|habe ich|verschickt|schicke|sende|erhalten)
(passt|super|prima|perfekt|alles klar|wunderbar|geht klar|abgemacht|klasse|gut|bestens|top|sehr gut)(,|!|\\.)? (~ )?(bestätigt|gebucht|eingetragen|dann|notiert|bis <day>|steht|sehen uns|hören uns)
ist (gebucht|bestätigt|notiert|eingetragen|fix|fest eingeplant)
bleibt es (bei|dabei)
""",
    "invite.details": """
(details|informationen|infos|eckdaten|ablauf|agenda|rahmendaten|hinweise|einzelheiten|daten) (zu|zum|zur|für|ihres|deines|des|rund) (~ )?(<iv>|tag|besuch)
(datum|uhrzeit|wann|ort|wo|termin|treffpunkt|zeit|beginn|dauer|gesprächspartner*|teilnehmer|ihre gesprächspartner*|ansprechpartner*|adresse|raum|interviewer);
(teams|zoom|google meet|webex|microsoft teams)(-link|-meeting)?
(einwahldaten|besprechungs-?id|kenncode|zugangslink|videolink|meeting-id|link zum (meeting|gespräch)|melden sie sich (bitte )?(am|beim|an)|empfang|parkplätze|anfahrt|personalausweis|pünktlich)
""",
    "invite.reminder": """
(erinnerung|erinnern|zur erinnerung|kurze erinnerung|terminerinnerung|reminder)
(bevorstehende*|anstehende*) (~ )?<iv>
""",
    "invite.invited": """
(lade|laden|einladen|eingeladen|einzuladen|einlädt|lädt) (~ )?(sie|dich|ein|ihnen)
(sie|dich|ihnen) (~ )?(einladen|einzuladen|eingeladen)
(einladung|eingeladen|einladen|einzuladen) (~ )?(zum|zu einem|zu|zur|für|ins) (~ )?(<iv>|runde|gesprächsrunde)
(<glad>) (~ )?(sie|dich|uns) (~ )?(persönlich |näher |gern |gerne |besser )*(kennenlernen|kennenzulernen|sprechen|treffen|unterhalten|austauschen|kennen lernen|kennen zu lernen)
(nächste|zweite|engere|letzte)(n|r)? (runde|auswahl|gesprächsrunde)
""",
    "invite.forward": """
(freue|freuen|freut) (mich|uns|wir|ich) (~ )?(auf|sie|dich) (~ )?(gespräch|kennenlernen|austausch|sie|dich|treffen|kennenzulernen|persönlich|termin|termine)?
bis (dann|morgen|<day>|dahin|bald|später)
""",
    "proposal.availability": """
(verfügbarkeit*|verfügbar)
(wann|welche*|ob) (~ )?(passt|passen|passend|zeit|können|könntest|könnten|möglich|recht|zeitlich|verfügbar|gut|hätten|hättest|haben|hast|tag|termin|termine|terminvorschl*)
(haben|hätten|hast|hättest) (sie|du|ihr) (~ )?(zeit|lust|gelegenheit)
(würde|würden|passt|passen|ginge|geht|klappt|könnten|könntest|wäre|wären|ist) (~ )?(ihnen|dir|es|sie|du|euch|bei) (~ )?(passen|zeit|möglich|recht|klappen|am|gehen|zeitlich|besser|einrichten|<day>)
(terminvorschl*|mögliche termine|wunschtermin|termine (nennen|vorschlagen|mitteilen|anbieten)|zeitfenster|zeiten nennen|alternativtermin*)
(nennen|teilen|schicken|senden|geben|schlagen|melden|schick|nenn|sag|sagen) (~ )?(sie|mir|uns|doch|bitte|du) (~ )?(termin*|zeit*|verfügbar*|wann|vorschl*|passt|bescheid)
(termin|gespräch|telefonat|zeit|call) (~ )?(vereinbaren|finden|ausmachen|abstimmen|organisieren|vorschlagen|festlegen|auszumachen|abzustimmen)
(gib|geben|lass|lassen|sag|sagen|teilen) (~ )?(bescheid|wissen|mit) (~ )?(ob|wann|welche*|was)
""",
    "proposal.offer": """
(folgende|folgenden|diese|nachfolgende|untenstehende|die)(n|r)? (~ )?(termine|terminen|zeiten|zeitfenster|slots|möglichkeiten|optionen|terminvorschläge|vorschläge|uhrzeiten)
(einer|eines|welcher|welches|eine) (~ )?(der|dieser|von|davon) (~ )?(termine|zeiten|vorschläge|slots|zeitfenster|folgenden|beiden)
(welcher|welche|welches) (termin|zeit|tag|uhrzeit|slot|der|davon|von)
(passt|passen|würde|würden|ginge|wäre) (~ )?(ihnen|dir|euch|sie|du|es|das|einer) (~ )?\\?
(wie wäre|wie wär|wie sieht|wie passt|können wir|könnten wir|sollen wir|vorschlag|ich schlage|wir schlagen|vorschlagen|schlage|schlagen)
(ich|wir|sie|er|herr|frau) (~ )?(könnte|könnten|kann|können|hätte|hätten|habe noch|haben noch|bieten|biete) (~ )?(anbieten|am|montag|dienstag|mittwoch|donnerstag|freitag|folgende|frei|termine)
(falls|sollte|wenn) (~ )?(kein*|nicht|nichts) (~ )?(passt|passen|dabei|möglich|passend)
""",
    "proposal.link": """
(buchen|wählen|auswählen|aussuchen|reservieren|vereinbaren|suchen|wähle|buche|such) (~ )?(sie|dir|sich|du|bitte|einen|einfach|selbst|gerne|direkt) (~ )?(termin*|zeit*|slot|aus|link|kalender|zeitfenster)
(über|unter|mit|per|via|auf|hier|folgendem|diesem|diesen|folgenden) (~ )?(link|button|kalender|buchungs*|terminbuch*) (~ )?(termin|buchen|wählen|auswählen|aussuchen|zeit|vereinbaren)
(termin|zeitfenster|zeit) (~ )?(auswählen|buchen|wählen|aussuchen|online|selbst)
(buchungslink|terminlink|terminbuchung|terminauswahl|terminfindung|buchungsseite|terminkalender)
""",
    "proposal.recorded": """
(zeitversetzt*|aufgezeichnet*|asynchron*|digitale*|on-?demand) (~ )?(interview*|videointerview*)
(nehmen|aufnehmen|aufzeichnen|beantworten) (~ )?(antworten|video|videointerview)
(online-?(test|assessment)|videointerview) (~ )?(bis|innerhalb|abschließen|durchführen|starten|absolvieren)
""",
    "reschedule.moved": """
(verschieben|verschoben|verlegen|verlegt|umlegen|umgebucht|vorverlegen|vorverlegt|umplanen|umdisponieren|verschiebung|vorziehen|vorgezogen|terminänderung|terminverschiebung|nach hinten|neu ansetzen|neu terminieren)
(fällt|fallen) (~ )?ins wasser
(nicht|nicht mehr) (halten|wahrnehmen|einhalten) (können|kann|könnte)
(stattdessen|ausweichtermin*|ersatztermin*|alternativtermin*|termin (nötig|neu))
(neuer|neue|neuen|geänderter|aktualisierter|anderer|anderen) (termin|uhrzeit|zeit|gesprächstermin|zeitpunkt|startzeit)
(statt|anstatt|anstelle) (~ )?(am|um|wie|des|der|montag|dienstag|mittwoch|donnerstag|freitag|ursprünglich|bisher|geplant|#)
(alter|bisheriger|ursprünglicher|alte|bisherige) (termin|zeit|uhrzeit|gesprächstermin)
(ändert|geändert|änderung|ändern) (~ )?(termin|uhrzeit|zeit|gespräch|interview)
(termin|uhrzeit|gespräch|interview) (~ )?(geändert|ändern|ändert sich|verschiebt)
""",
    "reschedule.why": """
(dazwischengekommen|dazwischen gekommen|krankheit*|erkrankt|krank|verhindert|kurzfristig|dienstreise|terminkollision|überschneidung|terminkonflikt|ungeplant)
(kann|können|schaffe|schaffen) (~ )?(nicht|leider) (~ )?(wahrnehmen|einhalten|schaffen|teilnehmen|dabei)
(entschuldig*|verzeihung|umstände|unannehmlichkeiten)
""",
    "cancellation.off": """
(absagen|abgesagt|storniert|abzusagen|absage des|absage ihres|absage deines|absagt|stornierung|entfällt|ausfallen|fällt (~ )?aus)
(findet|kann|wird) (~ )?nicht (~ )?(statt|stattfinden)
(termin|gespräch|interview) (~ )?(abgesagt|abzusagen|absagen|stornieren|nicht (~ )?stattfinden|gestrichen|hinfällig)
""",
    "rejection.clear": """
(nicht|leider nicht|keine|kein) (~ )?(weiter|weiterverfolgen|berücksichtig*|engere|in die (nächste|engere|engste)|fortsetzen|fortführen|weiterführen|in betracht|zusagen|zusage|positiv|entsprechen|anbieten können|einladen können|erfolgreich)
(für|zugunsten) (~ )?(andere*|anderen|mitbewerb*|eine andere|einen anderen|einen kandidat*|eine kandidat*|weitere|interne*|jemand*) (~ )?(bewerber*|kandidat*|person|entschieden|entscheid*|kandidatur)
(anderen|andere|anderer|mitbewerb*) (~ )?(bewerb*|kandidat*|person|den vorzug|entschieden) (~ )?(entschieden|vorzug|gegeben|gewählt|ausgewählt|profil|besser|näher)?
(entschieden|entscheiden) (~ )?(gegen|nicht|für (einen|eine|andere|jemand|den|die)|anders|abzusehen|ihre bewerbung nicht|deine bewerbung nicht)
(den vorzug|vorzug gegeben)
(intern|anderweitig|anders) (~ )?(besetzt|vergeben|nachbesetzt|entschieden|besetzen)
(für|mit) (~ )?(eine person|einem mitbewerber|einer mitbewerberin|einen mitbewerber|eine mitbewerberin|jemand*|einem anderen|einer anderen|einer person|einem kandidaten|einer kandidatin) (~ )?(entschieden|besetzen|besetzt|festgelegt|weiter*|fortsetzen|zusammen*)
(stelle|position|vakanz|rolle|platz) (~ )?(besetzt|vergeben|anderweitig|intern besetzt|nicht (mehr )?besetzen|gestrichen|geschlossen|nicht mehr vakant)
(absage|absagen müssen|abzusagen|eine absage) (~ )?(erteilen|müssen|bewerbung|mitteilen|geben|zu ihrer|auf ihre)?
(bedauern|bedauerlich*|leid|schade|leider) (~ )?(mitteilen|mitzuteilen|sagen|nicht|absage|keine|anderen|anderweitig|dass wir)
(nicht|kein) (~ )?(ausgewählt|in die auswahl|weiter im|angebot (~ )?machen|zusage|passend)
(auswahl|entscheidung) (~ )?(gefallen|getroffen|abgeschlossen)
(verfahren|prozess|bewerbungsprozess) (~ )?(beenden|endet|beendet|abgeschlossen|zu ende)
(passgenau*|besser (passt|passen|passende*|entsprechen|entspricht)|näher (am|an)|mehr (berufs)?erfahrung)
""",
    "rejection.farewell": """
(alles gute|viel erfolg|viel glück) (~ )?(für|bei|auf) (~ )?(ihre*|deine*|weitere*|zukunft|berufliche*|suche|jobsuche|stellensuche|weg)
(unterlagen|bewerbung|daten|profil) (~ )?(löschen|zurück|talentpool|bewerberpool|vernichte*|aufbewahr*|in unserem pool|pool)
""",
    "rejection.soft": """
(leider|bedauerlicherweise|bedauern)
(nach|trotz|sorgfältig*) (~ )?(sorgfältig*|prüfung|abwägung|überlegung)
(vielzahl|große* zahl|zahlreiche*|viele|hohe* qualität) (~ )?(bewerbung*|bewerber*|kandidat*)
(nicht leicht|schwer) (~ )?(gefallen|gemacht|entscheidung)
(keine wertung|keine aussage|qualifikation|persönlich nehmen|enttäusch*|entmutigen|weiterhin)
(interesse an|interesse und|dank für (~ )?(interesse|zeit|mühe|vertrauen))
(zu einem späteren zeitpunkt|erneut bewerben|karriereseite|andere stellen)
""",
    "offer.clear": """
(stelle|position|job|vertrag|arbeitsvertrag|ausbildungsplatz|festanstellung|rolle|praktikum*) (~ )?(anbieten|anzubieten|angeboten)
(anbieten|anzubieten) (~ )?(zu können|dürfen|können)
(<glad>) (~ )?(sie|dich|ihnen|dir) (~ )?(anbieten|anzubieten|angebot|einstellen|im team begrüßen|für uns gewinnen|als neue*|an bord|einen vertrag|gewinnen)
(bieten|biete) (~ )?(ihnen|dir) (~ )?(stelle|position|vertrag|arbeitsvertrag|an)
(anbei|beigefügt|im anhang) (~ )?(arbeitsvertrag|vertrag|vertragsentwurf|angebot)
(sie|du) (passen|passt) zu uns
(angebot|vertragsangebot|jobangebot|stellenangebot|arbeitsvertrag|vertragsentwurf|zusage|vertrag) (~ )?(anbei|im anhang|unterbreiten|machen|finden|für die|als|erhalten|zusenden|unterzeichn*|unterschr*|beigefügt|senden)
(zusage|herzlich willkommen im team|willkommen (im team|an bord|bei uns)|haben uns für (sie|dich) entschieden|für (sie|dich) entschieden|wollen (sie|dich)|hätten (sie|dich) gern|du hast den job|sie haben die stelle|auf (sie|dich) gefallen|angebot für (sie|dich))
(unterschrieben|unterzeichnet|gegengezeichnet)(e|en|es)? (~ )?(zurück|exemplar|vertrag)
""",
    "offer.terms": """
(jahresgehalt|bruttogehalt|brutto|monatsgehalt|jahresbrutto|vergütung|bruttojahresgehalt|bonus)
(eintritt|eintrittsdatum|vertragsbeginn|arbeitsbeginn|startdatum|arbeitsantritt|starttermin|beginn des arbeitsverhältnisses)
(urlaubstage|probezeit|wochenstunden|wochenarbeitszeit|stunden pro woche|unbefristet*|befristet*|betriebliche altersvorsorge|13\\. monatsgehalt)
(herzlichen glückwunsch|glückwunsch|gratul*)
""",
    "ack.received": """
(bewerbung|unterlagen|bewerbungsunterlagen|bewerbungseingang) (~ )?(erhalten|eingegangen|eingang|angekommen|empfangen|übermittelt|bearbeitet|geprüft|vorliegt|liegt (~ )?vor|bei uns ein)
(eingang|erhalt|empfang) (~ )?(ihrer|deiner|der) (~ )?(bewerbung|unterlagen|online-?bewerbung)
(eingangsbestätigung|bewerbungseingang|bewerbung erhalten|bestätigung ihrer bewerbung|bestätigung deiner bewerbung)
(haben|habe) (~ )?(ihre|deine) (~ )?(bewerbung|unterlagen) (~ )?(erhalten|bekommen)
(prüfen|sichten|prüfung|sichtung|durchsicht) (~ )?(ihre*|deine*|der|aller|ihr|dein) (~ )?(bewerbung*|unterlagen|profil)
(wir|bewerbung*|unterlagen) (~ )?(sorgfältig|sorgsam|in ruhe|nun|jetzt|intern) (~ )?(prüfen|sichten|geprüft|gesichtet)
""",
    "ack.thanks": """
(dank|danke|danken|bedanken) (~ )?(für )?(~ )?(ihre|deine|die|ihr|dein) (~ )?(bewerbung|interesse|unterlagen|bewerbungsunterlagen|zusendung|kandidatur)
(automatisch (generiert|erstellt|erzeugt|versendet)|automatische nachricht|nicht auf diese|antworten sie (bitte )?nicht|bitte nicht antworten)
(etwas (zeit|geduld)|bitten (~ )?(um )?(~ )?geduld|kommen (~ )?auf (sie|dich) zu|melden uns)
""",
    "autoreply.absence": """
(abwesenheit*|abwesend|außer haus|ausser haus|nicht im (büro|haus|hause)|nicht am arbeitsplatz|nicht erreichbar|im urlaub|elternzeit|mutterschutz|in urlaub|krankheitsbedingt|betriebsferien|betriebsurlaub|nicht an meinem)
(bin|befinde|erreichbar) (~ )?(wieder|ab dem|ab|erst) (~ )?(für sie|im büro|da|erreichbar|zurück|persönlich|am)
(automatische antwort|abwesenheitsnotiz|automatische rückantwort|autom\\. antwort|abwesenheitsassistent)
(nachrichten|e-?mails?|mails?) (~ )?(nicht|werden) (~ )?(weitergeleitet|gelesen|bearbeitet|beantwort*)
(dringend*|eilig*|notfall|notfällen) (~ )?(wenden|fällen|angelegenheit*|kontaktieren|an|kontakt|anfragen)
(in dringenden|vertretung|vertritt mich|vertreten durch|während meiner|nach meiner rückkehr|bei meiner rückkehr)
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
(dank|danke|danken|bedanke|bedanken) (~ )?(für|ihre|deine|das|die|ihren) (~ )?(gespräch|zeit|nachricht|mail|e-?mail|rückmeldung|antwort|geduld|besuch|unterlagen|zusendung|offenheit|interesse|austausch|anruf|nachfrage|info*)
(war|hat) (~ )?(schön|gefreut|nett|angenehm|gefallen|spannend|spaß|sehr gut)
(melde|melden) (mich|uns|wir)
""",
    "reply.pending": """
(noch) (~ )?(nicht|keine|kein|etwas|in der|im|ein paar|eine|einige|mitten|weitere) (~ )?(entscheid*|entschieden|rückmeldung|abschließend|gespräche*|abstimmung|zeit|geduld|auswahl*|woche|tage|prozess|feedback|neuigkeit*)
(teilen|teile|teilt) (~ )?(ihnen|dir) (~ )?mit
(melde|melden|meldet|hören|erhalten|bekommen|bekommst|rückmeldung|bescheid|informieren|auf (sie|dich) zukommen|zurückkommen|feedback) (~ )?(bis|in|ende|anfang|mitte|nächste*|kommende*|spätestens|innerhalb|im laufe|sobald|von|bei ihnen|bei dir|wieder|uns|ihnen|dir|geben|so bald)
(entscheid*|rückmeldung|ergebnis) (~ )?(bis|in der|ende|anfang|mitte|nächste*|spätestens|innerhalb|im laufe|steht|fällt|treffen|fallen|rechnen)
(verzöger*|dauert|länger|gedulden|zwischenstand|zwischenbescheid|kurzes update|stand der dinge|aktueller stand)
""",
    "reply.hold": """
(einstellungsstopp|auf eis|pausiert|pausieren|pause|zurückgestellt|ruht|on hold|budgetsperre|vorerst gestoppt|ausgesetzt|verschoben auf unbestimmte)
""",
    "reply.request": """
(könnten|könntest|können|würden|würdest|bitte|kannst|bräuchten|benötigen|brauchen|bitten|fehlt|fehlen) (~ )?(sie|du|noch|wir|uns|mir|um|ich) (~ )?(schicken|senden|zusenden|zukommen|mitteilen|nachreichen|ausfüllen|einreichen|zuschicken|nennen|hochladen|sagen|angeben|weiterleiten|zusendung|unterlagen|zeugnis*|referenz*|gehaltsvorstellung*|bestätigen)
(frage|fragen|rückfrage|kurze frage|noch etwas)
(gehaltsvorstellung*|kündigungsfrist|referenzen|arbeitsproben?|zeugnisse|führungszeugnis|arbeitserlaubnis|portfolio|fahrtkosten|reisekosten)
""",
    "reply.hint": """
(gute|erfreuliche|tolle|positive|schöne) (nachricht*|neuigkeit*|news)
(rufen|ruf|anrufen|zurückrufen|telefonieren|erreiche|erreichen|telefonisch) (~ )?(sie|mich|dich|kurz|an|zurück|heute|morgen|unter)
""",
    "affirm": """
(super|prima|perfekt|passt|gerne|gern|alles klar|klar|einverstanden|wunderbar|bestens|kein problem|geht klar|sehr gut|gut|ok|okay|klasse|top|in ordnung|abgemacht|natürlich|selbstverständlich|ja|notiert|gebucht|bestätigt|eingetragen|bis dann|wunderbar|freut mich|klappt|machen wir|so machen wir|hervorragend|ausgezeichnet|sicher|kriegen wir hin|das geht|eingeplant)
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
    "not.media": """
(podcast|journalist*|redaktion|redakteur*|zeitung|magazin|artikel|hörfunk|radio|rundfunk|fernsehen|sendung|live im|moderator*|presseanfrage|pressegespräch|beitrag|reportage|portrait|porträt|interviewanfrage|drehtermin|aufzeichnung der)
""",
    "not.research": """
(studie|umfrage|befragung|forschung*|teilnehmer*innen|probanden|marktforschung|nutzerinterview*|nutzertest|usability|doktorarbeit|masterarbeit|bachelorarbeit|promotion|dissertation|aufwandsentschädigung|einwilligungserklärung|anonymisiert|gutschein|fokusgruppe|mikrozensus|erhebung)
""",
    "not.official": """
(visum|visa|konsulat*|botschaft|ausländerbehörde|aufenthaltstitel|einbürgerung|bürgeramt|jobcenter|arbeitsagentur|agentur für arbeit|finanzamt|amtsgericht|polizei|zeuge|arzttermin|zahnarzt|patient*|impf*|kredit|beratungstermin|terminnummer|jugendamt|standesamt|notar|elterngeld)
""",
    "not.staff": """
(austrittsgespräch|exit-?interview|mitarbeitergespräch|jahresgespräch|feedbackgespräch|beurteilungsgespräch|zielvereinbarung*|personalgespräch|bem-gespräch|rückkehrgespräch|entwicklungsgespräch|offboarding)
""",
    "not.practice": """
(mock-?interview*|probe-?interview|bewerbungstraining|bewerbungscoaching|interviewtraining|karriere-?coaching|karriereberatung|bewerbungsmappencheck|rabatt|kostenlos testen|webinar|tipps für|ratgeber|so überzeugen)
""",
    "not.employer": """
(bewerber(in)? ?:|bewerbergespräch|bewertungsbogen|scorecard|interviewleitfaden|bewerberprofil|kandidatenprofil)
(herr|frau|der|die) (~ )?(bewerber*|kandidat*) (~ )?(kommt|stellt sich vor|ist|hat|wird)
(dich|sie) (~ )?(gern|gerne) dabei
(kannst|könntest|können|könnten) (~ )?(gespräch|interview) (~ )?(übernehmen|führen|dazukommen|dabei sein|teilnehmen)
(seinen|sein|seine) (lebenslauf|bewerbung|unterlagen)
(ob (er|sie) (~ )?(angebot|zusage)|entscheiden wir, ob)
""",
    "not.someone": """
(drück* (~ )?mir (~ )?daumen|mein (~ )?vorstellungsgespräch|mein (~ )?interview|ich habe (ein|morgen|am|heute|nächste|endlich) _(vorstellungsgespräch|interview|bewerbungsgespräch)|bin so aufgeregt|bin so nervös)
(irrtümlich|versehentlich|nicht für sie bestimmt|falsche* empfänger|falsche adresse)
(als referenz (angegeben|genannt)|referenzauskunft|referenz für)
(mama|papa|schatz|liebling|bussi|deine schwester|dein bruder|meine freundin|mein freund)
""",
    "not.alert": """
(jobagent|neue jobs|neue stellenangebote|passende jobs|stellenangebote (für|die)|jobs für (sie|dich)|jobempfehlung*|jetzt bewerben|alle jobs|jobs ansehen|job-?alert|jobnewsletter|schnelle bewerbung|stellen, die|empfohlene (jobs|stellen)|talent ?pool beitreten|karrieretag|jobmesse)
(abbestellen|abmelden|newsletter|im browser (ansehen|anzeigen|öffnen)|einstellungen verwalten|sie erhalten diese|du erhältst diese|datenschutzerklärung|impressum)
(passwort zurücksetzen|bestätigungscode|sicherheitscode|einmalcode|e-?mail-adresse bestätigen|konto (aktivieren|bestätigen)|anmeldung bei)
(bewerbung (abschließen|vervollständigen|fertigstellen)|profil vervollständigen)
""",
    "not.event": """
(webinar|anmeldung zur|jetzt anmelden|konferenz|tagung|messe|seminar|workshop|vortrag|infoveranstaltung|tag der offenen tür|kongress|stammtisch|feier)
(projektbesprechung|teamsitzung|jour fixe|jour-fixe|protokoll|tagesordnung|sprint|gesellschafterversammlung|mitgliederversammlung|kundentermin|elternabend|vorstandssitzung)
""",
    "not.study": """
(wohnung|besichtigung*|mieter*|vermieter*|wg|wg-casting|wg-zimmer|zimmer|immobilie|makler*|hausverwaltung|kaution)
(schule|elternsprechtag|studienplatz|stipendium|immatrikulation|auswahlgespräch für (den|das) stud*|hochschulzulassung|aufnahmegespräch|schulanmeldung)
(bestellung|rechnung|lieferung|sendung|paket|versand|zahlung|buchungsnummer|flug|hotel|reservierung|kontoauszug)
(inspektion|friseur|handwerker|ableser|ablesung|probefahrt|ehrenamt*)
""",
    "not.cold": """
(auf (ihr|dein) (profil|xing|linkedin)|bin auf (sie|dich) (aufmerksam|gestoßen)|(ihr|dein) profil (gesehen|gefunden|entdeckt))
(offen für (neue|ein|einen)|wechselwillig|wechselbereit|neue herausforderung|spannende (position|herausforderung|vakanz)|für (unseren|einen|meinen) (kunden|mandanten)|interesse an einer neuen|aktuellen lebenslauf|(ihr|dein) aktuelle* (profil|lebenslauf))
""",
    "survey": """
(zufriedenheitsumfrage|bewerten sie (uns|ihre|den)|wie (~ )?(bewerbungsprozess|erfahrung)|feedback zum bewerbungs*|umfrage (~ )?(bewerb*|prozess)|kununu|ihre meinung|deine meinung)
""",
    "role.before": """
(stelle|position|vakanz|ausschreibung|rolle|funktion|tätigkeit|ausbildung|praktikum|ausbildungsplatz|job) (als|der|des|im bereich|zum|zur|:|eines|einer)( (der|die|das))?
(stelle|position|job|stellenbezeichnung|vakanz|betreff|ausschreibung|funktion|rolle|stellentitel);
(bewerbung|bewerbungsunterlagen|beworben|kandidatur|vorstellungsgespräch|gespräch|interview|bewerbungsgespräch|angebot|arbeitsvertrag|tätigkeit|einstellung|zusage|kennenlerngespräch|telefoninterview|sie|dich|interesse|ausbildung|unterlagen) (als|zum|zur|für die (stelle|position|vakanz) (als|des|der)?|auf die (stelle|position|vakanz) (als|des|der)?|um die (stelle|position) (als|des|der)?)( (unser|unsere|unseren|ein|eine|einen|neue|neuer|neuen))?
(bewerbung|beworben|gespräch|interview|interesse|vorstellungsgespräch|auswahl|absage|unterlagen) (auf|für|um|an) (die|der|unsere|das|den|eine) (~ )?(stelle|position|vakanz|ausschreibung|ausgeschriebene stelle|rolle) (als |des |der |zum |zur )?
(als|zum|zur) (unser|unsere|neuer|neue)?
(für|auf|um|zu) (die|den|der|das|unsere)
(für|auf|um) die (ausschreibung|ausgeschriebene stelle|offene stelle)
(als|zum|zur)
""",
    "role.after": """
(-stelle|-position|stelle|position|vakanz|rolle)
""",
    "company.before": """
(bei|bei der|bei dem|beim|in der firma|firma|von der|im hause|für die|im namen (von|der|des)|seitens|kunde|unser kunde|mandant|unternehmen|arbeitgeber|interesse an( der)?|willkommen bei( der)?|an( die)?|mit( der)?|von)
(unternehmen|firma|arbeitgeber|kunde|auftraggeber|mandant);
""",
    "company.after": """
(personalabteilung|recruiting|karriere|hr|personal|bewerbermanagement|talent acquisition|people|recruiting-team|personalteam|talent|hr-team|karriereteam|jobs|bewerbung|team|bewerbungsmanagement)
(lädt|freut|möchte|sucht|hat sich|dankt|bedankt)
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
(ihr|dein|das|ein) portfolio
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
}

WORDS = Words(
    code="de",
    common="der die das und ist sie ihr ihre ihnen wir uns für mit auf den dem ein eine einen zu zum zur von bei ich mich du dich dir nicht auch noch am um im als wie haben wird werden freundlichen grüßen sehr geehrte geehrter hallo guten tag danke vielen dank bitte oder bis nach aus sind können möchten gerne uhr",
    conditional="ohne rückmeldung|andernfalls|falls|sollten|sollte|wenn|sofern|im falle|ob|sobald|bevor",
    anchors="entscheidung|rückmeldung|bescheid|melde|danke für|bewerb|vorstellungsgespr|kennenlern|interview|stelle|position|personal|karriere|gespräch|gespraech|termin|lebenslauf|kandidat|unterlagen|abwesen|urlaub|unzustellbar|einstell|vakanz|zusage|absage|ausbildung",
    joining="für der die des und im in von zur zum & mit am",
    macros=MACROS,
    cues=CUES,
    examples={
        "invite.fixed": (
            "+ Hiermit bestätigen wir Ihr Vorstellungsgespräch.",
            "+ Das Gespräch findet am Montag statt.",
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
        "cancellation.off": ("+ Wir müssen das Gespräch leider absagen.",),
        "reschedule.moved": ("+ Wir müssen den Termin leider verschieben.",),
    },
)
