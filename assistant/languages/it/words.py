"""Italian."""

from assistant.languages.words import Words

MACROS = {
    "chose": "(scelt*|scegli*|optat*|optare|preferit*|preferire|assunt*|assumere|selezionat* un*|puntat*|puntare|trovat*|individuat*|copert*|ricopert*|affidat*|proseguire con|proseguiamo con|proseguiremo con|continueremo con|procederemo con|procediamo con|andare avanti con|andiamo avanti con|partiamo con|chiuso con|priorità|preferenza|precedenza|ricadut*|promuovere|promosso|promossa|orientat*)",
    "other": "(un'altra (persona|candidat*|risorsa|figura)|un altro (candidato|profilo|ragazzo|collega)|altr[aie] (candidat*|profil*|persone|risorse)|l'altr[oa] (ragazz*|candidat*|persona)|la persona (giusta|ideale|adatta)|(un|una) (persona|profilo|candidat*|collega|collaboratrice|collaboratore|risorsa|figura|ragazz*) ?(che|con|di|intern*|più|il cui|già)?|profili (che|con|più|già)|promozione interna|candidat* intern*|risorsa interna|qualcuno (che|con|di|più)|chi (conosce|ha già|aveva|lavora*))",
    "iv": "(colloquio|colloqui|intervista*|incontro|chiamata|videochiamata|call|videocall|appuntamento|telefonata|conversazione|chiacchierata|videocolloquio|sessione|riunione|confronto)",
    "day": "(lunedì|martedì|mercoledì|giovedì|venerdì|domani|oggi|prossim*|il #|alle)",
    "glad": "(lieti|lieta|lieto|piacere|felici|felice|vorremmo|vorrei|desideriamo|volentieri|piacerebbe|saremmo|siamo)",
}

CUES = {
    "hiring.interview": """
(colloquio|colloqui|videocolloquio|intervista (di lavoro|conoscitiva|tecnica)|assessment)
(primo|secondo|terzo|ultimo|prossimo|nuovo) (colloquio|incontro|step|round|passo)
(processo|iter|team|fase|percorso|ufficio) (~ )?(di |del )?(selezione|selettivo|reclutamento|recruiting)
(selezione pubblica|concorso|prova orale|commissione (esaminatrice|di concorso|giudicatrice)|convocazione)
""",
    "hiring.application": """
(sua|tua|mia|la|vostra|suo|tuo|il) (candidatura|cv|curriculum|profilo|domanda|portfolio)
(candidatura|candidato|candidata|candidati|candidarsi|candidarti|candidat*|cv|curriculum|lettera di presentazione|preselezion*|prova tecnica|referenze)
(candidarti|candidarsi|candidata|candidato|candidature) (~ )?(per|a|al|alla|alle|come|all'annuncio|all'offerta)
(il tuo percorso|il suo percorso|la sua esperienza|la tua esperienza|tuo cv|suo cv|tuo curriculum|tuo profilo|suo profilo)
(finalist*|autocandidatura|ti sei candidat*|profili|prova ci ha|tua prova|sua prova)
""",
    "hiring.role": """
(posizione|ruolo|posto|offerta|mansione|tirocinio|stage|opportunità|impiego|incarico) (di|da|come|in|presso|per)
(la|il|della|del|questa|questo|nostra|una|alla|al) (posizione|ruolo|ricerca)
(recruiter|selezionatore|selezionatrice|selezione|risorse umane|hr|ufficio personale|talent acquisition|head hunter|ufficio risorse umane|people)
(aspettativ* (economic*|retributiv*)|ral|preavviso|assunzione|contratto a tempo|inserimento)
(posto|impiego|qualifica|incarico|figura|mansione) (di|da|come|in)
(concorso|annuncio|selezione|selezioni|ricerca di personale|assunzioni|assumer*|nostro cliente|l'azienda cliente|azienda nostra cliente)
(talent|people|recruiting|risorse umane|ufficio (del )?personale|direttore del personale|filiale)
(automunit*|ral|requisiti (della posizione|richiesti)|posto di lavoro|bando|avviso pubblico|mansione|inserimento|vincitrice|vincitore)
(reclutatore|reclutatrice|selezionatore|selezionatrice|filiale|agenzia per il lavoro|automunit*|ral|contratto a tempo)
""",
    "hiring.meet": """
(conoscerla|conoscerti|incontrarla|incontrarti|parlare con lei|parlare con te|fare due chiacchiere|conoscer*)
(prossimi|prossimo|successiv*) (pass*|step|fase)
""",
    "hiring.process": """
(decisione|decisioni|scelta) (~ )?(finale|prendere|presa|definitiva|sarà)?
(commissione|direzione|comitato|team|panel) (~ )?(riunisce|decid*|valut*|deliber*)
(altri|ultimi|ancora) (~ )?(candidati|colloqui|incontri)
(il processo|nostro (colloquio|incontro)|nostra (chiacchierata|conversazione)|suo tempo|tuo tempo|essere venut*|l'iter|la selezione|riscontro del cliente)
""",
    "invite.fixed": """
(convocat*|si convoca|ammess*|si presenti|presentarsi) (~ )?colloqui*
(messa|messo|segnata|segnato) in (agenda|calendario) (~ )?(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|il #)
<iv> (~ )?(è|sarà|viene|resta|rimane|si|avrà) (~ )?(confermat*|fissat*|programmat*|prenotat*|schedulat*|terrà|luogo|previsto|svolgerà|pianificat*)
(conferm*) (~ )?(<iv>|presenza)
(conferma|promemoria|convocazione) (~ )?(del |di |per il |per |al )?(suo |tuo |nostro )?(~ )?<iv>
(abbiamo|ho|è|tutto|siamo) (~ )?(confermat*|fissat*|prenotat*|programmat*|segnat*|a posto|d'accordo per|riservat*|messo in agenda|bloccat*|schedulat*|inserit*)
(ci vediamo|ci sentiamo|la aspettiamo|ti aspettiamo|la aspetto|ti aspetto|la chiamo|ti chiamo|la chiamerò|ti chiamerò|la chiameremo|la contatterà|ti chiamerà|la attendiamo|ti attendiamo|la chiamerà|ti contatterà) (~ )?<day>?
(si (terrà|svolgerà|tiene|svolge)|avrà luogo)
(incontrerà|incontrerai|parlerà|parlerai|conoscerà|conoscerai|avrà un|avrai un) (~ )?(con|<iv>|il|la|i|le)
(invito|link|invito calendario) (~ )?(segue|seguirà|invi*|mando|allegat*|arriverà|a breve|di calendario|in arrivo)
(perfetto|ottimo|benissimo|bene|d'accordo|va bene|ok|fantastico|eccellente|grande|splendido|molto bene)(,|!|\\.|:) (~ )?(conferm*|fissat*|prenotat*|allora|ci vediamo|ci sentiamo|a <day>|segnat*|la aspett*|ti aspett*|è confermat*)
(a|ci vediamo|ci sentiamo) (<day>|allora)
(la|ti|l'|vi) ?(attendo|attendiamo|attende|aspetto|aspettiamo|aspetta|riceve|riceverà|ricevo|riceviamo|vede|vedrà|incontra|incontrerà|chiamo io|chiamo|chiameremo|vedono)
(è|sei|siete|viene|sarà) (~ )?(convocat*|attes*|invitat* a (presentar*|sostenere))
(come|da|secondo) (~ )?(accordi|concordato|d'accordo|anticipato|detto|sentito|promesso|convenuto)
(fissat*|fissiamo|fissarle|fissarti|abbiamo fissato|confermo|confermiamo|confermato|segnato|prenotato|bloccato) (~ )?(per|il|alle|lunedì|martedì|mercoledì|giovedì|venerdì|domani|allora|colloquio|,|!|\\.)
(farà|farai|avrà|avrai|sosterrà|sosterrai|sostenere) (~ )?(colloquio|incontro|prova orale|videocall|call)
(ok|bene|perfetto|ottimo|allora) (~ )?(lunedì|martedì|mercoledì|giovedì|venerdì|domani) (~ )?(alle|ore)
(estremi|dettagli|coordinate|informazioni) (~ )?(dell'|del|della) ?(incontro|appuntamento|colloquio|call|convocazione)
""",
    "invite.details": """
(dettagli|informazioni|dati|agenda|programma|indicazioni) (~ )?(del|di|per|sul|relativ*) (~ )?(<iv>|giornata|visita)
(data|ora|orario|luogo|quando|dove|durata|indirizzo|intervistator*|selezionator*|con chi|partecipanti|giorno|modalità|con|sede|data e ora|referente|piattaforma|interlocutor*);
(link|collegamento) (~ )?(teams|zoom|meet|riunione|accedere|videochiamata|collegarsi|per)
(google meet|microsoft teams|teams|zoom|id riunione|passcode|documento d'identità|reception|portineria|parcheggio|chiedere di|si presenti|presentarsi)
(cosa|chi|presso|estremi|data del colloquio|luogo del colloquio|data e luogo);
(porti|porta|portare|munit*|portando) (~ )?(documento|cv|curriculum|carta d'identità|titoli|attestat*|con sé)
(presso (la nostra|i nostri|gli uffici|la sede|la sala|lo studio)|in studio|piano #|°? piano|nostri uffici|nostra sede|al citofono)
""",
    "invite.reminder": """
(promemoria|ricordarle|ricordarti|ricordiamo|le ricordo|ti ricordo|reminder|ricordo)
""",
    "invite.invited": """
(invit*) (~ )?(a|per|al|la|ti|lei)
(invito|convocazione|convocat*) (~ )?(a|per|al) (~ )?<iv>
(<glad>) (~ )?(di |a )?(invitarla|invitarti|conoscerla|conoscerti|incontrarla|incontrarti|fissare|parlare|organizzare|sentirla|sentirti|fare un|approfondire|rivederla|rivederti|invitar*)
(è stat*|sei stat*|ha superat*|hai superat*|passat*|accedere|proseguire) (~ )?(selezionat*|preselezionat*|superat*|fase|step|al prossimo|alla fase|colloquio)
(vorrebbe|vorrebbero|vuole|piacerebbe|piacere di|andrebbe di|interessat* a|desidera) (~ )?(vederla|vederti|incontrarla|incontrarti|conoscerla|conoscerti|sentirti|sentirla|parlarle|parlarti)
(passato|superato|supera|passa|prosegue|va avanti) (~ )?(screening|selezione|fase|step|scrematura|preselezione|turno)
""",
    "invite.forward": """
(non vediamo l'ora|non vedo l'ora|attesa di|piacere di) (~ )?(conoscer*|incontrar*|sentir*|parlar*|veder*)
a (<day>|presto|domani)
""",
    "proposal.availability": """
(ti|le|vi) va (se|di) (~ )?(senti*|vederci|vediamo|parlar*|parliamo)
passa quando (vuoi|puoi)
passi quando (vuole|può)
a che ora (posso|possiamo) (chiamar*|sentir*)
(disponibilità|disponibile|disponibili)
(quando|quale|quali|che giorno|che ora|a che ora) (~ )?(potrebbe|può|puoi|preferisce|preferisci|disponibil*|sarebbe|comod*|potresti|andrebbe|va bene|giorn*|orari*|preferit*|migliore|fascia)
(potrebbe|potresti|può|puoi|avrebbe|avresti|ha|hai|sarebbe|saresti|è|sei|riesce|riesci|riusciresti|riuscirebbe) (~ )?(disponibile|disponibilità|tempo|libero|libera|venire|passare|qualche minuto|modo|collegarsi|indicarmi|indicarci|dirmi|dirci|farmi sapere|farci sapere|mezz'ora|un momento|possibile)
(indicar*|indich*|invi*|comunic*|condivid*|mi dica|mi dici|fammi sapere|mi faccia sapere|ci faccia sapere|facci sapere|proponga|proporre|dirci|fornir*) (~ )?(disponibilità|quando|orari*|giorn*|date|preferenz*|quale|fasce|slot|se)
(fissare|organizzare|programmare|concordare|trovare|pianificare|schedulare) (~ )?(<iv>|data|orario|giorno|momento)
(come|com'è) (~ )?(sei mess*|è mess*|sei pres*|siete mess*|stai messo|sta messa|hai l'agenda|la tua agenda|la sua agenda)
(buttami|mandami|dammi|mi mandi|mi dia|mi dai|dimmi|inviaci|inviami|mandaci|proponimi|girami) (~ )?(orari*|disponibilità|giorn*|slot|fasce|quando|paio|opzion*)
(paio di|due|tre|alcuni|alcune) (~ )?(orari|opzioni|slot|date|fasce|momenti|disponibilità)
(quale|quali|quando) (~ )?(preferisce|preferisci|preferirebbe|preferiresti|torna|comod*|riesce|riesci|va meglio)
(a che ora|quando|che giorno) (~ )?(la|ti|le) (trovo|posso|potrei|chiamo|disturbo|sento|richiamo|possiamo)
(ho provato|provato) (~ )?a (chiamar*|contattar*|sentir*)
(passami|dammi|mandami|indicami|mi dia|mi passi) (~ )?(due|tre|alcune|#)? ?(opzioni|alternative|date|ore|proposte)
""",
    "proposal.offer": """
(seguenti|queste|questi|le|gli) (~ )?(opzioni|orari|date|fasce|disponibilità|slot|giorni|alternative)
(uno|una|quale|qualcuno|quali) (~ )?(di (questi|queste|essi)|dei|delle|tra|fra) (~ )?(orari|date|opzioni|slot|giorni|seguenti|due)?
(andrebbe|va|vanno|andrebbero|potrebbe andare|può andare|sarebbe comodo|farebbe comodo|le torna|ti torna|sarebbe) (~ )?(bene|comodo|per lei|per te)? ?(~ )?\\?
(possiamo|potremmo|posso|potrei|propongo|proponiamo|le proporrei|ti propongo|le propongo|che ne dice|che ne dici|che ne pensa|avrei|abbiamo|ho) (~ )?(proporre|<day>|disponibil*|liber*|le seguenti|i seguenti|opzioni|slot|posto)
(se nessun*|qualora|in caso contrario|se non) (~ )?(andasse*|va|orari*|dat*|potesse|dispon*|comod*)?
(questi|queste|due|tre|i seguenti|le seguenti) (spazi|slot|orari|date|opzioni|fasce|disponibilità|alternative|momenti|finestre)
(quale|quali|cosa) (~ )?(preferisce|preferisci|torna meglio|le torna|ti torna|è più comod*|va meglio|le va|ti va|andrebbe|le viene|ti viene)
(mi propongono|propone|propongono|proporrei|ha disponibilità|hanno disponibilità|avrebbe|avrei|potrei|avremmo) (~ )?(lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle|il #)
(preferisci|preferisce|andrebbe meglio|va meglio|andrebbe) (~ )?(lunedì|martedì|mercoledì|giovedì|venerdì|domani|il|o)
""",
    "proposal.link": """
(prenot*|scelg*|scegli*|selezion*|fiss*|riserv*) (~ )?(slot|orario|data|appuntamento|link|calendario|direttamente|momento|il suo|il tuo|fascia|colloquio)
(tramite|dal|al|attraverso|usando|con|cliccando|a questo|da questo) (~ )?(link|calendario) (~ )?(prenot*|scegli*|scelg*|selezion*|fissare|seguente)?
(link di prenotazione|mia agenda|mio calendario|pagina di prenotazione)
(fissare tu|puoi fissare|può fissare|prenota|prenoti|scegli|scelga|seleziona) (~ )?(momento|data e ora|data|giorno|slot|orario|qui|direttamente)
(calendly|meetings\\.hubspot|youcanbook|doodle|cal\\.com|bookings)
""",
    "proposal.recorded": """
(video-?intervista|videocolloquio|colloquio|video) (~ )?(registrat*|differit*|asincron*|on demand|in differita|preregistrat*)
(video-?intervista|registr* (~ )?(risposte|video)) (~ )?(entro|completar*|completi|complet*)?
(rispond*|registr*) (~ )?(in video|domande|video) (~ )?(domande|entro|risposte|registrazione)?
(registrazione) (~ )?(richiede|entro|conclusa|dura)
(videointervista|video intervista|hirevue)
(assistente|agente|selezionatore) (~ )?(virtuale|ia|ai|intelligenza artificiale)
""",
    "reschedule.moved": """
(inizi*|cominci*|partire|partiamo) (~ )?(ora|ore|mezz'ora|quarto d'ora|minuti) (dopo|prima|più tardi)
(venire|venga|vieni|vederci|vediamoci|sentirci|sentiamoci) (~ )?(ora|ore|mezz'ora|quarto d'ora) (dopo|prima|più tardi)
(dettagli|dati) del (tuo|suo) colloquio (_ )?(cambiati|aggiornati|modificati)
nuovi (dettagli|dati) del (tuo|suo) colloquio
(alla fine|invece) (~ )?sarà (~ )?e non
passiamo alle (#|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici)
(far|fa|faccio|facciamo|fare) (~ )?slittare
(spost*|rinvi*|riprogramm*|posticip*|anticip*|rimand*|rischedul*|ripianific*|slitt*) (~ )?(<iv>|il|al|a|alle|di|nostro|suo|tuo|la|lo|da)?
(cambi*|modific*|variazion*) (~ )?(<iv>|orario|data|ora|giorno)
(nuov*) (~ )?(data|orario|appuntamento|ora)
(invece|anziché|al posto) (~ )?(di|del|delle|che|lunedì|martedì|mercoledì|giovedì|venerdì|alle)?
(data|orario|ora|appuntamento) (precedente|originale|originario|vecchi*|iniziale)
(facciamo|possiamo fare|potremmo fare|riusciamo a fare|vediamoci|sentiamoci|ci vediamo|ci sentiamo) (~ )?(invece|piuttosto|un'altra volta)
(slitta|slittiamo|slittare|slittamento|differit*|differire|rinviat*|rinviamo|rinviare|posticipat*|posticipiamo|posticipare|anticipat*|anticipiamo|anticipare|spostat*|spostiamo|spostare|rimandat*|rimandiamo|rimandare|riprogrammat*|riprogrammare) (~ )?(a|al|alle|di|il|per|dal|da|la|tutto|colloquio|appuntamento|mezz'ora|un'ora)
(rettifica|variazione|modifica|cambio) (~ )?(calendario|data|orario|ora|colloqui*|appuntamento|convocazione|sede|programma)
(un altro momento|altro giorno|un'altra data|nuova data|nuovo orario|nuovo appuntamento|un altro giorno|altra data)
(fissato|previsto|convocat*|programmato) (~ )?(è|viene|sarà|va|deve) (~ )?(differit*|spostat*|rinviat*|anticipat*|posticipat*|rimandat*)
(riusciresti|riuscirebbe|riesci|riesce|puoi|potresti|potrebbe|può|ti va|le va|andrebbe) (~ )?(venire|vederci|fare|anticipar*|spostar*|posticipar*|collegar*) (~ )?(alle|invece|prima|piuttosto|lo stesso giorno)
(piccolo cambio|cambio di programma|aggiornato:|ho spostato|come da tua richiesta|hanno infilato|puoi venire invece|così non perdiamo)
(rettifica|correzione|variazione) (della )?(data|ora|orario|convocazione)
(si svolger*|si terr*|sarà|saranno) (~ )?(invece|anziché)
(fare|vederci|sentirci) (~ )?(oggi|domani|alle|lunedì|martedì|mercoledì|giovedì|venerdì) (~ )?(invece|anziché)
(prefer*|preferiremmo|preferirei|meglio) (~ )?(vederla|vederti|riceverla|riceverti|vederci|incontrarla) (~ )?(lunedì|martedì|mercoledì|giovedì|venerdì|domani|il)
(le crea|ti crea|le crea problemi|ti crea problemi|le è di disturbo)
(colloquio|appuntamento|orario|convocazione) (_ )?(modificat*|aggiornat*|cambiat*)
(nuovi dettagli|nuova convocazione|annulla e sostituisce|precedente convocazione)
""",
    "reschedule.why": """
(imprevisto|contrattempo|malat*|influenza|impegno|sopraggiunt*|sovrapposizione|indispost*|urgenza|impedimento)
(scus*|dispiace|spiacent*|disagio|inconveniente) (~ )?(cambio|disagio|preavviso|inconveniente)?
(non (potrò|potrà|posso|può|possiamo|potremo|riesco|riesce|riusciamo|riuscirò|riuscirà))
(sopravvenut*|sopraggiunt*|impediment*|imprevist*|contrattemp*|sono a letto|febbre|malat*|influenza*|incastrat*|un problema|vola a|è dovut* partire|devo partire|emergenza)
(scusa|scusami|scusi|scusate|mi scuso|ci scusiamo|mi spiace|ci spiace|mi dispiace) (~ )?(tanto|davvero|disagio|cambio|preavviso|ultimo|domani|ma|per)?
(salta tutto|è saltato|non (riesco|riesce|riusciamo|posso|può|potrà|potrò|ce la faccio|ci sarà|ci sarò))
(sciopero|neve|maltempo|non arriva|treni|guasto|in malattia|arriva il fornitore|hanno infilato)
(festa patronale|essendo festivo|arriva tardi|da un volo|ritardo|problema di salute|emergenza familiare)
(non si può fare|non si fa|non sarà possibile|ispezione|inattes*|pronto soccorso|ci ha appena detto)
""",
    "cancellation.off": """
(annull*|cancell*|disd*|disdetta) (~ )?(<iv>|il|la|suo|tuo|nostro|:|l'|evento)
<iv> (~ )?(annullat*|cancellat*|è saltat*|salta)
(non (si terrà|avrà luogo|avrà più luogo|si svolgerà|può avere luogo|potrà avere luogo))
(non se ne fa (più )?(nulla|niente)|non serve (più )?(che|venire|presentarsi)|non è (più )?necessario (che|venire|presentarsi)|non venga|non venire|salta il (colloquio|incontro)|colloquio saltato)
(è|viene|sono|stat*|devo|dobbiamo|abbiamo|siamo costretti) _(annullat*|annullare|disdett*|disdire|cancellat*|cancellare|revocat*|revocare)
(la riunione è stata annullata|evento annullato|evento cancellato|annullato:|annullata:)
(non venire|non venga|non occorre (che|venire|presentarsi)|non c'è più bisogno)
(sono revocat*|è revocat*|revoca (dei )?colloqui|revocat*|sono sospes*)
non (serve|occorre|è necessario) (~ )?(venga|vieni|venire|presentarsi|presentarti)
(più bisogno|più intenzione) (_ )?(assumere|person*)
(disdire|disdico|disdetta) (~ )?(appuntamento|incontro|colloquio)
(domani|oggi) non (venga|venire|si metta in viaggio|se ne fa)
(appuntamento|colloquio|incontro) (~ )?salta
(call|colloquio|incontro|appuntamento|intervista) (_ )?(_ )?(salta|è saltat*)
""",
    "rejection.clear": """
profilo non (è|era|risulta) (~ )?(in linea|adatto|idoneo|coerente)
(posto|ruolo|incarico|contratto|cattedra) (~ )?(andrà|è andato|è andata) a (un*|chi|qualcuno)
(non|purtroppo non) (~ )?(proseguire|procedere|proseguiremo|procederemo|proseguito|procedere|selezionat*|dare seguito|scelt*|idone*|daremo seguito|avanzare|continuare|andare avanti|possiamo dare|ritenut*|risultat*|andiamo avanti|proporle|offrirle)
(scelto|deciso|optato|scelta|preferito|individuato|decisione|selezionato|orientat*) (~ )?(di (non|proseguire con|procedere con|affidare|continuare con|andare avanti con)|per|un altro|un'altra|altr*|è (ricaduta|caduta)|verso|su un|un candidato|una candidata|un profilo|una persona) (~ )?(altr*|candidat*|profil*|proseguire|procedere|persona|qualcuno|intern*|con|che)?
(altr*) (~ )?(candidat*|profil*|person*|risors*) (~ )?(che|più|con|il cui|la cui|maggior*|meglio|è stat*|sono stat*)?
(posizione|ruolo|ricerca|selezione|posto) (~ )?(è|è stat*|è già|risulta|già) (~ )?(copert*|chius*|assegnat*|annullat*|conclus*|ricopert*|occupat*|sospesa definitivamente|cancellat*)
(spiace|dispiace|rammarico|purtroppo|spiacent*|rincresce|duole) (~ )?(comunicar*|informar*|dir*|non|che (~ )?non|altr*|doverle|doverti|selezionat*)
(più|meglio|maggiormente) (~ )?(in linea|aderent*|vicin*|rispondent*|adatt*|affin*|esperienza|allineat*|corrispond*|coerent*)
(chiudere|chiudiamo|concludere|conclude|si chiude|interromp*|si ferma) (~ )?(su*|tu*|candidatura|selezione|percorso|qui|iter|processo)
(esito (negativo|non positivo|sfavorevole)|non ha avuto esito positivo|non è stat* (~ )?(scelt*|selezionat*)|abbiamo completato la selezione)
(preferenza|scelta|decisione|posto|posizione) (~ )?(è|ricad*|andat*|cadut*|va) (~ )?(a|ad|su|per|verso) (~ )?(un'altra|un altro|altr*|profil*|candidat*|person*|qualcun*|intern*)
(partiamo|andiamo|proseguiamo|procediamo|proseguiremo|procederemo|continuiamo|abbiamo (preso|assunto|scelto|selezionato|individuato)|preferito|scegliere|puntare|puntiamo|optiamo) (~ )?(con|su|per|un|una|l')? ?(~ )?(un'altr*|altr*|person*|profil*|ragazz*|candidat*|qualcun*|figura|risorsa)
(l'altr*|un altro|un'altra|altro|altra|altri|altre) (ragazz*|candidat*|person*|profil*|risors*|figur*|finalista)
(persona|risorsa|figura|candidat*) che (~ )?(entrerà|inserir*|affiancher*|ha già|abbiamo scelto|è stata scelta|iniz*|ricoprirà)
(non (portare|portiamo|porteremo|andare|andremo|andiamo|proseguire|prosegue|proseguirà|dare|daremo|darà|procedere|considerare|passa|ha superato|hai superato|è risultat*|risulta|rientra|rientri|siamo in grado|possiamo|potremo|è possibile)) (~ )?(avanti|seguito|candidatura|selezione|idone*|selezionat*|superato|offrir*|assumer*|fase|proseguir*|inserir*|profilo)?
(scelto|deciso|preferito) di (non|proseguire|procedere|continuare|andare avanti|puntare)
(posizione|ruolo|ricerca|selezione|posto) (~ )?(copert*|chius*|conclus*|assegnat*|affidat*|ricopert*)
(stato|esito|candidatura) (~ )?(non (selezionat*|idone*|ammess*|positivo|compatibile)|respint*|rifiutat*|scartat*|esclus*|negativo)
(soluzione interna|candidato interno|candidata interna|risorsa interna) ?(~ )?(ricerca|posizione|scelt*)?
(abbiamo|ho) (chiuso|concluso|firmato) (~ )?con (un|una|l'|altr*|chi)
(non (soddisfa|corrisponde|risponde|rispecchia|prosegue|proseguirà|è andata|è stata)) (~ )?(requisiti|profilo|pienamente|selezione|ricerca|posizione)?
(dato|data|dare) (~ )?(la )?(precedenza|preferenza) (~ )?(a|ad)
(continueremo|continuiamo|proseguiremo|procederemo|proseguiamo|procediamo|andremo avanti|andiamo avanti) con (un|una|l'|altr*|chi|qualcun*|la persona|il candidato)
(iter|percorso|processo|selezione|candidatura) (~ )?(si (considera|conclude|intende|ferma|interrompe)|conclus*|terminat*|chius*)
(non prosegue|non prosegui|non passa|esito non favorevole|stavolta non|questa volta non)
(l'ha pres[oa]|preso da|l'abbiamo dat[oa] a|è andato a)
(<chose>) (~ )?(<other>)
(su|con|per|a) (qualcuno|chi) (~ )?(più|maggior*|già|esperienza|anni|profilo|conosc*|lavor*)
(dato|dare|abbiamo dato|data) (~ )?(priorità|precedenza|preferenza) a
(non utile (alla nomina|ai fini)|non (è risultat*|risulta) (vincit*|idone*)|risultata vincitrice|risultato vincitore)
(vanno|restano|proseguono|andiamo|partono|continuano) con (l'altr*|un altr*|un'altr*|qualcuno)
(è stato|è stata|viene|sarà) (~ )?(assegnat*|affidat*|dat*) (~ )?(ad|a) (~ )?(altr*|un'altr*|un altr*|un*)
(cerchiamo|cercano|cercavamo|serviva|volevano) (~ )?(qualcun*|un profilo|una persona|profili|figur*) (~ )?(più|con più|meno|senior|junior)
(lo prenderà|la prenderà|sarà ricopert*|andrà a) (~ )?(una persona|un'altr*|un altr*|qualcun*|un collega)
(scelto|deciso|ritenuto) (~ )?di (~ )?(non|fermarsi|fermarci|interrompere|chiudere)
(una pena|peccato|ci sarebbe piaciuto|gli eri piaciut*|sei piaciut*) (~ )?(ma|lavorare)?
(mosso|muoversi|andare|andato|deciso|offerto|dato) (~ )?(su|a|con|per) (~ )?(un manager|un dirigente|un profilo|un'altr*|un altr*|una persona|qualcuno|un candidato|una candidata|un professionista)
(ha detto (di )?sì|ha già accettato|che ha accettato|accettato la (nostra )?proposta)
non (~ )?(è risultat*|risulta*) (~ )?(idone*|vincit*|ammess*|tra i|inserit*|in graduatoria)
non (~ )?(ha superato|hai superato|raggiunto il punteggio|è stata inserita|è stato inserito)
(domanda|candidatura|sua|lei) (_ )?(esclusa|non accolta|non ammessa|respinta)
(scelta) (_ )?(è )?(caduta|ricaduta|orientata|andata) (~ )?(su|verso|altr*|person*|candidat*)
(candidatura|profilo) (~ )?(scartat*|esclus*|non (è stat*|ha|risulta))
(conferito|affidato|assegnato) (_ )?(ad altr*|a un'altr*|a un altr*)
(non figur* tra|inferiore alla soglia|non risulta (_ )?ammess*)
(è un no|siamo al completo|organico (_ )?al completo|da noi non si può)
(preferito|preferiamo|preferisco|preferiremmo) (_ )?(assumere|una persona|qualcuno|chi)
(mi serve|ci serve|ci serviva|cercavamo) (_ )?(qualcuno|una persona|un profilo)
(non è più attiva|chiuso la posizione|posizione non è più|annuncio (_ )?rimosso)
(sarà|è) (l'altra|l'altro|un'altra|un altro) (candidat*|ragazz*|person*) (~ )?(a|che|inizi*|cominci*)
(candidatura|profilo|curriculum) (_ )?non (rientra|figura|è) (tra|fra) (quell*|i profili|le candidature|i candidati)
l'ha spuntata
per un soffio
(non sei|non è) (stat* )?(tu|lei)
non andiamo avanti
(cliente|capo|titolare|direzione) (~ )?(ha scelto|ha deciso|si è deciso) (~ )?(non|altr*|un'altr*|un altr*)
non (prendiamo|assumiamo|posso prendere|possiamo prendere|prenderemo) (_ )?nessuno
siamo (già )?(abbastanza|in tanti|in troppi)
candidatura (_ )?non è stata (inoltrata|trasmessa|inviata)
non (_ )?a buon fine
non (_ )?(c'è|ho|abbiamo) (_ )?(nulla|altro) (~ )?(offrir*|proporl*|da proporre)
non (_ )?nella rosa (finale|ristretta)
(commissione|giuria|direzione|consiglio) (~ )?(espress*|preferito) (~ )?(per|chi|un*)
""",
    "rejection.farewell": """
(in bocca al lupo|auguri|auguriamo|auguro|buona fortuna|migliori auguri|ogni successo) (~ )?(per|nel|di|il|la|un|ogni) (~ )?(su*|tu*|futuro|ricerca|carriera|percorso|professional*|successo|meglio|prosieguo)
(conserv*|terremo|mantenere|manterremo|tenere|archivi*|terrò) (~ )?(su*|tu*|il|la|in) (~ )?(cv|curriculum|candidatura|profilo|dati|considerazione|archivio|database|contatto) (~ )?(database|archivio|futur*|eventuali|prossim*|banca dati|altre)?
(restiamo in contatto|rimaniamo in contatto|ti terremo a mente|la terremo|la terremo presente|tenere presente|la tengo presente|ti tengo presente|ti terremo presente|per altre ricerche|future selezioni|prossime selezioni|ogni bene|speriamo di (poter|rincontrar*|risentir*))
(non mollare|resta visibile|rivederti da queste parti|tenerla presente|tenerti presente|il suo profilo ci è comunque|per quanto il tuo|se vuoi un feedback|feedback (lungo|dettagliato))
(mi tengo il tuo contatto|tengo il suo contatto|per la prossima|ti chiamo se|se entra qualcosa|se esce qualcosa|nel nostro database)
(tengo il (suo|tuo) profilo|ben presente|tra i migliori|prossimi incarichi|ci tenevamo a dir*)
""",
    "rejection.soft": """
(purtroppo|rammarico|spiace|in questa occasione|al momento|questa volta)
(dopo|a seguito di|nonostante) (~ )?(attent*|valutazione|esame|analisi|riflession*|approfondit*)
(numeros*|elevato numero|molt*|gran numero|alto livello) (~ )?(candidature|candidati|profili)
(difficile) (~ )?(decisione|scelta)?
(ringrazi*|grazie) (~ )?(interesse|tempo|partecipazione|fiducia|disponibilità)
(future opportunità|altre posizioni|opportunità future|ricandidar*|pagina carriere|altre opportunità|in futuro)
(mi è dispiaciuto|ci è dispiaciuto|ci abbiamo pensato|è stato bello conoscer*|dopo aver (ponderato|valutato|esaminato)|per l'interesse dimostrato|bella impressione|ottima impressione)
(mi spiace perché|te la dico com'è|tantissime candidature|al termine dei colloqui|mi sono trovat* benissimo)
(non prenderla sul personale|ti dovevo una risposta|arrivat* fino in fondo|piaciut* molto|resti nel nostro)
(indecis*|combattut*|in dubbio) (~ )?(tra|fra) (voi|due|le due|i due)
non (ti scoraggiare|scoraggiarti|si scoraggi|abbatterti|ti abbattere)
""",
    "offer.clear": """
(vorremmo|vorrei|piacerebbe) che (~ )?(cominciass*|iniziass*|entrass*)
(facciamo|faccio|fare) (~ )?(proposta|offerta) (concreta|formale|di assunzione)
(lei è|è lei|sei|sei tu) la (persona|candidata) che
(<glad>) (~ )?(di |a )?(offrirle|offrirti|proporle|proporti|farle una proposta|farti una proposta|formalizzar*|averla (con noi|nel)|averti (con noi|nel)|assumerla|assumerti|comunicarle (~ )?(selezionat*|scelt*)|darle il benvenuto|offrir*|inserirla|inserirti|inviarle (~ )?(offerta|proposta)|che lei (entri|facesse parte|si unisse)|che tu)
(proposta|offerta|lettera) (~ )?(di )?(lavoro|assunzione|impiego|contrattuale|economica|impegno|formale|contratto|allegata|in allegato)
(offrirle|offrirti|offriamo|proponiamo|proporle|proporti) (~ )?(la posizione|il ruolo|il posto|un contratto|l'incarico|lo stage|contratto|l'assunzione)
(benvenut*) (~ )?(nel team|a bordo|tra noi|in squadra|in azienda|nella squadra)
(è stat*|sei stat*|lei è|abbiamo scelto) (~ )?(selezionat*|scelt*|lei|te) (~ )?(per (la posizione|il ruolo|il posto|ricoprire|entrare)|come|!)
(il posto è (suo|tuo)|la posizione è (sua|tua)|contratto in allegato|(firm*|restituir*|accett*) (~ )?(contratto|proposta|lettera|offerta))
(ti vogliamo|la vogliamo|sei dei nostri|è dei nostri|a bordo|sei (tu )?(la persona|il candidato)|benvenut*)
(confermarle|confermiamo|confermarti|intenzione|decisione|comunicarle|comunicarti) (~ )?(assumerla|assumerti|assunzione|di assumer*|inserimento|inserirla)
(restituir*|rimandar*|firmat*|sottoscritt*|controfirmat*|per accettazione) (~ )?(accettazione|copia|proposta|lettera|contratto|entro)?
(lettera di (impegno|assunzione|intenti)|proposta (di assunzione|economica|contrattuale)|contratto a tempo (in)?determinato)
(vogliamo|vorremmo) (~ )?che (tu|lei) (~ )?sia (~ )?(nostr*|parte)
(confermaci l'accettazione|ci confermi l'accettazione|in allegato la proposta|proposta economica)
(ti prendiamo|la prendiamo|ti assumiamo|la assumiamo|abbiamo deciso di assumer*|procedere con la (sua|tua) assunzione)
(posto|lavoro) (_ )?(è|sarebbe) (tuo|suo)
(passa|vieni|venga) (~ )?(firmiamo|firmare|per la firma|contratto)
(offrirti|offrirle) (~ )?(posizione|ruolo|posto|lavoro)
(presa di servizio|vincitrice del concorso|vincitore del concorso|preparare l'assunzione)
(ti vogliamo (in|con)|abbiamo deciso: (ti|la))
(affidarle|affidarti|conferirle|assegnarle|conferirti|assegnarti) (_ )?(incarico|posto|supplenza|ruolo|posizione)
(stesura|firma|sottoscrizione) (del|di) contratto
(ti offriamo|le offriamo|individuato lei|prima in graduatoria|primo in graduatoria|dimmi di sì)
(cliente|consiglio|direzione|comitato) (_ )?(ha dato l'ok|ha approvato|dato l'ok)
(ammess* al periodo di prova|affidarle il ruolo|affidarti il ruolo)
(sei|è) (tu|lei)[.:!]
il posto (_ )?è (tuo|suo)
""",
    "offer.terms": """
(ral|retribuzione|stipendio|compenso) (~ )?(lord*|annu*|mensil*|di|pari)
(data di (inizio|assunzione|ingresso|inserimento)|inizio previsto|decorrenza|data inizio)
(periodo di prova|buoni pasto|ferie|ccnl|tempo indeterminato|tempo determinato|welfare|tredicesima|quattordicesima|livello|benefit|smart working)
(congratulazioni|complimenti)
(di ral|k di ral|lordi|lordo|netti|tempo indeterminato|apprendistato|metalmeccanici|commercio|livello #|partiamo il|inizieresti|inizierebbe|ticket restaurant|auto aziendale)
(accettiamo|accetto) (_ )?(tua|sua) candidatura
candidatura (~ )?(è stata accettata|è accettata|la accettiamo)
""",
    "ack.received": """
ho (qui |già )?il (tuo|suo) (curriculum|cv)
(ricevut*|ricezione|pervenut*|preso in carico|acquisit*) (~ )?(la |della |il |correttamente )?(~ )?(su*|tu*|con successo)? ?(~ )?(candidatura|cv|curriculum|domanda)
(candidatura|cv|domanda|curriculum) (~ )?(è stat*|è|risulta|è arrivat*) (~ )?(ricevut*|inviat*|registrat*|acquisit*|inoltrat*|correttamente|arrivat*|completat*|in fase|pervenut*)
(conferma (di )?(ricezione|candidatura|della candidatura)|candidatura (ricevuta|inviata)|ricezione della (sua|tua) candidatura)
(valuter*|esaminer*|analizzer*|visioner*|valutare|valuteremo|esaminare|valutando|valutazione) (~ )?(su*|tu*|attent*|il|la|dei|delle) (~ )?(candidatur*|profilo|cv|curriculum)
(candidatura|domanda|curriculum|cv) (~ )?(inviat*|inoltrat*|ricevut*|registrat*|acquisit*|pervenut*|trasmess*|con successo|correttamente)
(abbiamo|risulta|è stat*|ha) _(acquisito|acquisita|ricevuto|ricevuta|registrato|registrata|inviata|inoltrata) (~ )?(candidatura|domanda|curriculum|cv)
(ricevuta di (invio|presentazione)|conferma di (invio|candidatura|ricezione)|ti sei candidat*|si è candidat*|hai inviato la candidatura|grazie per esserti candidat*)
(leggerà|leggeremo|esaminerà|valuterà|visionerà|prenderà visione) (~ )?(contatter*|curriculum|cv|candidatura|profilo|competenze|lo|la)?
(averci (mandato|inviato|trasmesso)|nei nostri archivi|ci faremo vivi|seguire l'avanzamento|la esaminerà|vedrà il tuo cv|se interessata|ti sei candidat*|autocandidatura)
(è arrivata sana e salva|è stato caricato|registrazione completata|in caso di preselezione|verrà contattat*|ce l'abbiamo)
(confermiamo|confermo) (~ )?(corretta |la )?(ricezione|ricevuta) (~ )?(documentazione|candidatura|domanda|cv)?
(ha già la tua|abbiamo salvato la tua|abbiamo la tua|abbiamo ricevuto la tua|abbiamo registrato la tua) (candidatura|domanda)
(ti avvisiamo|ti avviseremo|la avviseremo) (~ )?(quando|se) (~ )?(cambia|stato|novità)
(chi|i candidati che|coloro che) (~ )?(possiede|possiedono|soddisf*|supera*) (~ )?(verrà|verranno|sarà|saranno)
(nella pila|entrata nel nostro|è entrata nel|di solito ci mettiamo|guardarli tutti|interesse registrato|ricevuto,)
(inizierà|inizieremo|procederemo|comincerà) (_ )?(valutazione|valutar*|esame|esaminar*)
(domanda|candidatura) (_ )?(protocollata|presentata|presa in carico|acquisita)
(ricevut*|arrivat*) (_ )?(portfolio|mail|email|allegati|documenti|manifestazione di interesse|documentazione)
(esame|valutazione) delle candidature
(leggiamo|guarderemo|leggerà|leggeremo|guardo) (_ )?(candidature|i cv|tutti i cv)
(lieti|lieto|lieta) di (valutarla|esaminarla|prenderla in considerazione)
""",
    "ack.thanks": """
grazie (per|di) (~ )?(mandat*|inviat*|inviar*|mandar*) (~ )?(cv|curriculum|candidatura|domanda)
(grazie|ringrazi*) (~ )?(per|della|dell'|del|di) (~ )?(interesse|candidatura|candidarti|candidarsi|aver inviato|esserti candidat*|essersi candidat*|averci inviato|esserti|invio|averci)
(messaggio automatico|e-?mail automatica|generat* automaticamente|non rispondere|si prega di non)
(qualora (il|la) (suo|sua|tuo)|se (il|la) (suo|sua|tuo|tua) (profilo|candidatura)|in caso di (interesse|riscontro|esito)|sarà (nostra cura )?ricontatt*|solo in caso)
(soltanto nel caso|solo nel caso|solo se|esclusivamente|coerent* con|in linea con quanto|la contatter*|ti contatter*|sarai ricontattat*|sarà ricontattat*|area riservata|codice domanda)
""",
    "autoreply.absence": """
(fuori ufficio|fuori sede|assente|assenza|in ferie|in vacanza|in congedo|maternità|risposta automatica|chiusura (estiva|aziendale|natalizia)|non sono in ufficio|fuori dall'ufficio|sarò assente|uffici (sono |saranno |resteranno )?chiusi)
(al mio rientro|rientrerò|rientro il|tornerò|di ritorno|ritorno il|sarò di nuovo|rientro in ufficio|mio ritorno)
(per urgenze|in caso di urgenza|per questioni urgenti|urgenze|comunicazioni urgenti)
(accesso limitato|non (leggerò|avrò accesso|potrò leggere)|accesso saltuario)
(non lavor* più|non fa più parte|non faccio più parte)
(di nuovo (operativ*|disponibil*|in ufficio|reperibil*)|sono al mare|sono in (viaggio|trasferta|malattia|permesso|ferie|vacanza)|in trasferta|scollegat*|offline|staccat*)
(rientro|rientrerò|torno|tornerò|ritorno|al rientro|al mio ritorno) (~ )?(il|lunedì|martedì|mercoledì|giovedì|venerdì|ufficio|operativ*|in|potrò|leggerò)?
(potrò leggerl*|leggerò|risponderò) (~ )?(solo )?(al (mio )?(rientro|ritorno)|dal|a partire)
(per (necessità|urgenze|emergenze|qualsiasi (necessità|urgenza))|se è urgente|se urgente|se scotta|in mia assenza|durante la mia assenza|è raggiungibile)
(gli uffici|uffici|ufficio|siamo) (~ )?(chius*|in ferie)
(riprenderemo|riapriamo|riapriremo|riprende) (~ )?(leggere|attività|il|mercoledì|lunedì)?
(i miei candidati|il mio collega|la mia collega|seguiti da)
(sono|sarò) (~ )?in (pausa|ferie|vacanza|permesso|congedo|trasferta|malattia)
(rientro|torno|rientrerò|tornerò) (~ )?(lunedì|martedì|mercoledì|giovedì|venerdì|il #|a partire|dopo)
(per) (cose|questioni|temi|richieste) di (~ )?(scriv*|contatt*)
(poca connessione|a un congresso|ad un congresso|risponderò al (suo|tuo) messaggio|senza connessione)
(è|sono|siamo|resta|restiamo|sarà|saremo|saranno) (~ )?chius* (~ )?(per|dal|fino|in)
(risponderemo|rispondo|leggeremo|riprenderemo|riprendiamo|torneremo) (~ )?(alle )?(mail|e-mail|email|messaggi|richieste|posta)? ?(~ )?(dal|a partire|dopo|al rientro|da)
(automatico:|risposta automatica|assente|fuori ufficio:|ferie:|ooo)
(imbarcat*|senza segnale|senza connessione|in malattia|in infortunio|convalescenza|viaggio di nozze|ponte del)
(per le urgenze|urgenze|in mia assenza|nel frattempo|le selezioni in corso|i processi) (~ )?(segue|seguono|scriv*|contatt*|rivolg*|collega|:)?
(non leggerò la posta|non leggo la posta|non leggerò le mail|pausa (estiva|natalizia|invernale))
""",
    "autoreply.received": """
(ricevut*) (~ )?(su*|tu*|il|la) (~ )?(messaggio|e-?mail|richiesta|mail|comunicazione)
(grazie) (~ )?per (averci contattat*|il (suo|tuo) messaggio|la (sua|tua) (e-?mail|mail|richiesta)|aver scritto|averci scritto) (~ )?(risponder*|prima possibile|breve|ricontatter*|team|ore)
(numero (di )?(ticket|pratica|richiesta|caso)|ticket)
(richiesta|segnalazione|messaggio|ticket|pratica) (~ )?(è stata registrata|è stato registrato|registrat*|ricevut*|presa in carico|con il numero|numero)
(un|una|il nostro) (operatore|operatrice|agente|addett*|collega|team) (~ )?(ti|le) (risponderà|ricontatterà|contatterà)
entro # (~ )?ore
""",
    "autoreply.bounce": """
(non (è stato possibile |può essere |è stat* )?(recapit*|consegn*)|mancat* (recapito|consegna|recapitata)|recapito (~ )?(fallito|ritardato|non riuscito)|non recapitabile|impossibile recapitare|consegna (~ )?(fallita|non riuscita|ritardata)|destinatario (~ )?(sconosciuto|rifiutato|inesistente)|indirizzo (~ )?(non trovato|inesistente)|casella (~ )?piena)
""",
    "autoreply.receipt": """
(conferma di lettura|ricevuta di lettura|è stat* lett*|letto:|eliminat* senza)
(ha|hanno) (accettato|rifiutato|declinato) (~ )?(invito|riunione|evento)
(accettat[oa]:|rifiutat[oa]:|provvisorio:)
""",
    "reply.thanks": """
(grazie|ringrazio|ringraziamo|ringraziarla|ringraziarti) (~ )?(per|del|della|dell'|ancora) (~ )?(tempo|colloquio|messaggio|mail|risposta|pazienza|disponibilità|chiacchierata|incontro|visita|e-?mail|venuta|interesse|aggiornamento|documenti|essere venut*|conversazione|invio|riscontro|comprensione)
(è stato|piacere|piaciut*|contento|contenta) (~ )?(piacere|bello|conoscer*|parlar*|incontrar*|colloquio|interessante|chiacchierata|molto)
""",
    "reply.pending": """
(ancora|stiamo|siamo) (~ )?(non|valutando|decidendo|colloqui|in fase|attesa|concludendo|completando|decis*|finalizzando|nessuna|terminando|definendo|in corso)
(faremo|farò|daremo|darò|contatter*|ricontatter*|aggiorner*|comunicher*|risponder*|avrà|avrai|riceverà|riceverai|sentir*|terremo|torneremo|tornerò|risentiamo|ricontattiamo|facciamo|daremo un) (~ )?(sapere|risposta|riscontro|notizie|aggiorn*|entro|la|ti|esito|feedback|aggiornat*)
(risposta|decisione|riscontro|notizie|esito|feedback) (~ )?(entro|nel corso|la prossima|settimana|a breve termine|fine|inizio|metà|nei prossimi)
(ritard*|pazient*|più tempo|ancora una settimana|qualche giorno in più|un'altra settimana|breve aggiornamento|stato della selezione|prolungando|attendere ancora)
(devo|dobbiamo|dovrei|mancano|manca|restano|ci restano|rimangono) (~ )?(ancora|parlar*|colloqui|incontri|candidat*|decidere|sentire|confrontar*|profili)
(le|ti|vi) (so dire|sapremo dire|saprò dire|dico|diremo|dirò|faccio sapere|aggiorno|scrivo|confermo|do|darò|daremo|farò sapere|faremo sapere|ricontatto)
(contiamo di|prevediamo di|pensiamo di|speriamo di|conto di) (~ )?(darle|darti|farle|farti|avere|chiudere|concludere|dare|decidere|comunicare)
(pazienza|non le so|non so ancora|non ho (ancora )?(date|una data|novità)|appena (so|sappiamo|ho|abbiamo)|stiamo completando|in corso)
(ancora|attualmente|tuttora|ora) (_ )?(in fase di valutazione|in valutazione|all'attenzione|in corsa)
(cambiato stato|non devi fare nulla|nessuna azione|segnali sono buoni|nulla di firmato)
cliente (~ )?(interessat*) ma (~ )?(vedere|incontrare|valutare|confrontare)
""",
    "reply.hold": """
(in pausa|in sospeso|sospes*|congelat*|blocc* (delle|assunzioni)|stand-?by|in attesa di budget|fermat*|blocco assunzioni)
(al momento sospes*|in stand|blocco|quando riprender*|in attesa di (approvazione|autorizzazione|budget)|riorganizzazione)
""",
    "reply.request": """
(potrebbe|potresti|può|puoi|le chiediamo|ti chiediamo|le chiederei|cortesemente|per favore|serv*|abbiamo bisogno|manca*|avremmo bisogno|chiedo|le chiedo|ti chiedo|gentilmente|avrei bisogno) (~ )?(di )?(~ )?(inviar*|mandar*|compilar*|fornir*|condivider*|confermar*|indicar*|allegar*|comunicar*|trasmetter*|far* avere|firmar*|copia|completar*|girar*|restituir*|su*|tu*)
(domanda|domande|una cosa|quesito)
(aspettativ* (economic*|retributiv*)|referenze|certificat*|diploma|preavviso|portfolio|permesso di (lavoro|soggiorno)|documenti|rimborso|spese)
(mancano|manca|servono|serve|servirebbe*|occorre|occorrono|giri|girarmi|girarci|invii|inviare|mandi|mandami|mandarmi|mandarci|trasmettere|compilare|far avere|farmi avere|farci avere|attendiamo|allegare) (~ )?(copia|c\\.i\\.|carta d'identità|codice fiscale|busta paga|buste paga|attestat*|documento|documenti|documentazione|referenze|modulo|certificat*|diploma|permesso|iban|cv|curriculum|dati|scheda)
(quale sia (la sua|la tua)|qual è (la sua|la tua)|è automunit*|sei automunit*|mi conferma|mi confermi|il cliente chiede)
(documentazione|documenti|informazioni) (_ )?(aggiuntiv*|integrativ*|mancant*|incomplet*)
(contattare|sentire) (_ )?(precedenti datori|referenti|datori di lavoro)
(modulo allegato|compilare il modulo|questionario online|test di personalità)
(test|prova|questionario|esercizio) (~ )?(pronto|pronta|disponibile|aperta|aperto)
(disponibile|aperto) (~ )?(test|prova|questionario)
""",
    "reply.later": """
(contatteremo|ricontatteremo|contatterà|ricontatterà|chiameremo|chiamerà|sentiremo|riceverà|riceverai|scriveremo) (~ )?(fissare|organizzare|concordare|definire|pianificare|programmare|la data|l'orario|data e ora|la convocazione)
(nei prossimi giorni|a breve|prossimamente|presto|la prossima settimana|in settimana) (~ )?(contatt*|ricontatt*|chiam*|scriv*|ricever*|sentir*) (~ )?(fissare|colloquio|incontro|prossimi passi|step|appuntamento|dettagli|concordare)
(contatteremo|ricontatteremo|contatterà|ricontatterà|chiameremo|chiamerà|riceverà|riceverai|ricontattiamo) (~ )?(prossim*|colloquio|incontro|invito|passi)
""",
    "reply.advanced": """
(la sua|il suo|la tua|il tuo|lei|hai|ha|è) (~ )?(pass*|super*|avanza*|prosegu*|selezionat*) (~ )?(successiv*|prossim*|fase|step|primo esame|prima selezione)
(hai|ha) (_ )?(superato|passato) (~ )?(selezione|fase|test|colloquio|prova|step|screening)
(candidatura|profilo|curriculum|cv) (~ )?(inoltrat*|presentat*|inviat*|passat*|apprezzat*) (~ )?(client*|responsabil*|azienda|direzione|titolare|profilo)?
(ha letto|ha visualizzato|ha aperto|è stato letto) (_ )?(cv|candidatura|profilo|curriculum)?
(deciso|scelto) di (proseguire|continuare|andare avanti) (_ )?con (te|lei)
""",
    "ack.chosen": """
(se|qualora|in caso di|nel caso) (~ )?(profilo (~ )?(in linea|risult*|idone*|corrispond*|interess*)|candidatura (~ )?(in linea|selezionat*)|di interesse|esito positivo)
(se|qualora) (~ )?(risult*|foss*|ritenut*) (~ )?(interess*|in linea|idone*|adatt*|coerent*)
(solo|soltanto|esclusivamente|soli) (_ )?(candidat*|persone|profili) (~ )?(selezionat*|preselezionat*|ammess*|ritenut*|prese in considerazione) (~ )?(contattat*|convocat*|ricever*)?
""",
    "reply.hint": """
(buone notizie|buona notizia|ottime notizie|belle notizie|novità positive|bella notizia)
(chiamar*|chiami|sentir*|telefonar*|telefonicamente|al telefono|richiamar*|richiami|a voce) (~ )?(mi|la|ti|quando|oggi|domani|numero|notizi*)?
(bella cosa|cosa bella|qualcosa di bello|a voce|di persona|preferisco (dirtelo|dirglielo|parlarne)|novità per te|novità per lei)
(chiamami|mi chiami|mi richiami|richiamami|colpo di telefono|uno squillo|fammi uno squillo|mi dai un colpo|posso chiamar*)
""",
    "affirm": """
(perfetto|ottimo|va bene|va benissimo|benissimo|d'accordo|certamente|nessun problema|confermato|confermo|confermiamo|fissato|sì,|ok|volentieri|senz'altro|ci mancherebbe|ci vediamo|ci sentiamo|segnato|prenotato|molto bene|figurati|si figuri|nessun disturbo|fatto!|a domani|grande|siamo d'accordo|fantastico|in agenda|assolutamente|tranquilla|tranquillo|eccellente)
(segnato|in bocca al lupo|prenotato|bloccato|messo in agenda|aggiudicato|ricevuto|tutto ok|tutto a posto|affare fatto)
""",
    "owner.applies": """
(cercate|cerca|assumete|prendete|vi serve|vi servono|avete bisogno) (_ )?(di )?(_ )?(qualcuno|personale|una mano|aiuto|lavapiatti|manovale|camerier*|<trade>)
(lavorare|cominciare|iniziare) (da|con|per) (voi|lei)
(cerco) (lavoro|un impiego|un posto)
(posto|impiego) (~ )?(ancora )?(libero|disponibile|vacante)
libero il posto
(finito|terminato|concluso) (_ )?(il corso|la scuola|gli studi|l'apprendistato)
(presentarmi|mi candido|candidarmi)
(stagioni|anni di (mestiere|esperienza))
(cominciare|iniziare) (subito|da subito)
""",
    "owner.attends": """
confermo (~ )?(presenza|che (verrò|vengo|ci sarò|sarò)) (~ )?(al|per il) (mio |nostro )?colloquio (di lavoro|del|di)
(venire|vengo|verrò|presentarmi|essere) (~ )?(al|per il) (mio |nostro |vostro )?colloquio
(ho) (un|il) colloquio (da|con) (voi|lei)
(ringrazi*|grazie) (~ )?(per il|del) colloquio (~ )?(posto|posizione|lavoro|candidatura|ruolo)
(fine|termine|inizio) del (nostro |mio )?colloquio
fare un colloquio (con voi|con lei|da voi)
""",
    "owner.withdraws": """
(ritir*|rinunci*|declin*|rifiut*) (~ )?(mia candidatura|candidatura|processo|offerta|proposta|selezione|dalla)
non (porto|porterò) avanti la mia candidatura
(accettat*|accettare) (~ )?(un'altra|altra|un altro) (~ )?(offerta|proposta|posizione|opportunità|lavoro)
(non (proseguire|desidero|intendo|voglio|proseguirò|continuare)) (~ )?(proseguire|selezione|processo|candidatura)?
""",
    "owner.accepts": """
(accett*) (~ )?(offerta|proposta|piacere|entusiasmo|posizione|contratto|volentieri)
(felice|lieta|lieto|entusiasta|contenta|contento|non vedo l'ora) (~ )?(di )?(accettare|iniziare|entrare|unirmi|far parte|cominciare)
(contratto|lettera|proposta) (~ )?firmat*
""",
    "owner.choice": """
(va bene|preferisco|preferirei|scelgo|perfetto|mi è comodo|andrebbe bene|per me|opto)
""",
    "missed": """
non (~ )?(presentat*|collegat*|conness*|partecipat*|potuto partecipare|riuscit* a collegar*|riuscit* a partecipare)
(perso|mancato|saltato) (~ )?(<iv>|chiamata|appuntamento)
(abbiamo|ho) (~ )?(aspettat*|atteso)
""",
    "not.media": """
(podcast|giornalist*|inserto|pezzo su*|il pezzo|uscirà (domenica|sul|sulla)|lettori|raccogliere la (sua|tua) storia|in onda|diretta|documentario|canale youtube|spotify|redazione|articolo|giornale|rivista|radio|televisione|tv|trasmissione|stampa|intervista (per (il|la)|in diretta|radiofonica)|registrazione|puntata|ascoltatori|testata|studio tv)
(scrivendo un articolo|un articolo|farti qualche domanda|farle qualche domanda|esce nel numero|numero di|raccontare la (tua|sua) storia|un servizio su)
(casting|provino|spot|autrice|presentazione del libro|intervista in diretta|in onda|trucco)
""",
    "not.research": """
(studio universitario|nostro studio sul|ricerca (di mercato|universitaria|accademica|utente)|sondaggio|cerchiamo (partecipanti|volontari|utenti)|partecipanti (alla ricerca|allo studio)|tesi|dottorato|buono (regalo|amazon)|usabilità|questionario|anonim*|consenso informato|focus group|compenso di|incentivo|dottoranda|dottorando)
(tesi (magistrale|di laurea|triennale|di dottorato)|mia tesi|intervistar* (~ )?(per|tesi|ricerca|minuti)|risposte (resteranno|saranno|rimarranno) anonime|buono da|gift card|campione di|compenso per la partecipazione)
(laureand*|sociologia|vorrei intervistarl*|vorrei intervistarti|è tutto riservato|la mia (tesi|ricerca))
(panel|pagata con un buono|aderito al panel|intervistatore la chiamerà|intervista dura)
(la mia|per la mia|una) (tesi|tesina|relazione finale) (~ )?(intervist*|testimonianz*|domande)
(student*|laureand*) (~ )?(intervist*|tesi)
""",
    "not.official": """
(visto d'ingresso|visto turistico|consolato|consolare|ambasciata|questura|permesso di (soggiorno|dimora)|ufficio della migrazione|cittadinanza|passaporto|inps|agenzia delle entrate|tribunale|carabinieri|dentista|dentistic*|igiene|vaccin*|pazient*|mutuo|notaio|visita (medica|specialistica|di controllo|oculistica|cardiologica)|anagrafe|carta d'identità elettronica|rinnovo del)
(appuntamento|visita|consulto|seduta) (~ )?(dott\\. |dott\\.ssa |fisioterap*|cardiolog*|dermatolog*|oculist*|pediatr*|igiene|ambulatorio|poliambulatorio|asl|cup)
(veterinari*|vaccinazione|donazione|prelievo|psicolog*|terapeuta|seduta|fisioterap*|ortodon*|ottico|esami del sangue|motorizzazione|patente|avvocato|udienza|rinnovo|spid|caf|isee|dichiarazione dei redditi)
(suo gestore|tuo gestore|in filiale|firma del mutuo|rilascio del|sportello|documenti originali|ufficio passaporti|prestito)
(avvocat*|studio legale|successione|divorzio|eredità|tribunale|udienza|testimone|citat* a comparire|sanzioni|perito|sinistro|parrocchia|parroco|don [a-z]+|battesimo|fidanzati|cresima|certificato di)
(adozion*|adottare|preaffido|rifugio|canile|gattile|affido)
(rogito|notaio|carta d'identità valida)
(centro per l'impiego|patto di servizio|stato di disoccupazione|naspi|cpi|disoccupat*|colloquio di orientamento|assenza ingiustificata|gol)
""",
    "not.work": """
(tuo|suo|tuoi|suoi) (turno|turni) (~ )?(spostat*|cambi*|inizi*|modificat*)
(variazion*|cambi*|modific*) (di |del |dei |al |ai )?(turno|turni)
riunione (settimanale|di team|di reparto|marketing|commerciale|di progetto|di cantiere|con il cliente|del personale)
""",
    "not.case": """
(colloquio (per la cittadinanza|di naturalizzazione|consolare)|domanda di (cittadinanza|asilo|protezione internazionale)|carta di soggiorno)
""",
    "not.staff": """
(colloquio (di uscita|annuale|di valutazione|di fine rapporto)|exit interview|valutazione (annuale|delle prestazioni)|colloquio con il (tuo|suo) responsabile)
(colloquio di (sviluppo|feedback|valutazione|metà anno)|colloquio con (il|la) (capo|manager|responsabile) (~ )?(obiettivi|valutazione|performance)?|obiettivi (annuali|20##|dell'anno)|premio di risultato)
(colloquio di fine anno|fine anno|mio ufficio|autovalutazione|valutazione (semestrale|trimestrale|360)|obiettivi|aumento|scatto|avanzamento interno|formazione che vorresti|1:1)
(contestazione disciplinare|procedimento disciplinare|audizione disciplinare|giusta causa|licenziamento (per|disciplinare))
(lettera di (contestazione|richiamo)|(sue|tue) giustificazioni|richiamo scritto)
""",
    "not.practice": """
(simulazione (di|del) colloquio|colloquio simulato|coaching|corso (di|online|gratuito|per)|corsi|preparati|consigli|sconto|gratis|webinar|career day|prepararsi al colloquio)
(in diretta|posti limitati|masterclass|coach|mentor|iscritti|abbonati|gratuita|% di sconto|codice sconto|prenota il tuo posto|colloquio perfetto|hai un colloquio|affrontare (un|il) colloquio|domande (più frequenti|trabocchetto)|simulazion*)
(provare (il tuo|il) colloquio|rivedere il (tuo )?cv|senza impegno|pacchetto completo|sessione gratuita|è gratis|la tua sessione|prova il colloquio)
""",
    "not.employer": """
(candidato ?:|candidata ?:|il candidato|la candidata|i candidati|scheda di valutazione|scorecard)
(il suo|suo|loro) (cv|curriculum) (~ )?(allegat*|è nella|lo trovi)
(puoi|potresti|può|potrebbe) (~ )?(fare|condurre|partecipare|assistere|sostituirmi|esserci) (~ )?(colloquio|candidat*)
(farai il colloquio a|colloqui con i candidati)
(abbiamo|vengono|viene|arriva|arrivano|ci sono) (~ )?(candidat*|ragazzi per|ragazze per|persone per lo stage|colloqui (con|di))
(ti ho lasciato i cv|i cv|il cv di|suo cv in allegato|tu fai|io faccio|decidiamo chi|chi teniamo|domande tecniche|tua valutazione|tuo parere|le tue impressioni|modulo di valutazione|griglia di valutazione|intervistare|mi sostituisci|fai tu il colloquio|colloqui di (domani|oggi))
(abbiamo|avete|ci sono) (~ )?(due|tre|quattro|diversi|un) colloqui?o? (~ )?(per|con|di|:)
(tu segui|tu ti occupi|compil* (~ )?(scorecard|scheda|griglia)|ciao a tutti|panel)
(intervisti tu|traccia delle domande|invia il tuo giudizio|giudizio entro|nell'ats|sei intervistatore|hai il colloquio tecnico di)
(la tua azienda ha posizioni|assumi più|presentiamo candidati|candidati già intervistati|vostre posizioni)
(ti ho (spostato|passato|assegnato)|ti passo|ti assegno|ti sposto) (~ )?(il )?colloquio (di|con) [a-z]+
(la sua prova tecnica è|turni colloqui|dacci un'occhiata prima|dagli un'occhiata prima)
""",
    "not.applicant": """
la mia (candidatura|domanda|lettera di presentazione|lettera motivazionale)
(il mio|mio) (cv|curriculum|portfolio|preavviso)
(in allegato|allego|vi invio|le invio) (~ )?(il mio|la mia|i miei) (cv|curriculum|lettera|attestati|documenti)
grazie (~ )?(per|di) (l'invito|avermi (invitat*|ricevut*|considerat*|chiamat*|dato)|l'opportunità di)
(mi candido|mi sono candidat*|vorrei candidarmi|desidero candidarmi)
""",
    "not.someone": """
(augurami|incrocia le dita|il mio colloquio|ho (un |il )?colloquio|mi hanno chiamata|mi hanno chiamato|sono nervos*|mi aiuti a prepararmi|che ansia|un mio colloquio)
(per errore|per sbaglio|destinatario sbagliato|non era per)
(come referenza|referenze su|ha indicato il (suo|tuo) nome)
(mamma|papà|tua sorella|tuo fratello|bacioni|baci|amore|tesoro|mia sorella|mio fratello|zia|nonna)
(non ho chiuso occhio|tienimi le dita|dita incrociate|incrociate|offro io|se va bene|ti racconto|ti voglio bene|tvb|bella lì|ho il colloquio|ho un colloquio|ho l'ultimo colloquio|mi presti|cugin*|cognat*|amo|in bocca|ansia|ansiaaa)
(mi aiuti a|guarda cosa|nel weekend|mi è arrivat*|mi prendono|mi hanno preso)
(mi hanno (chiamat*|richiamat*|contattat*|selezionat*|convocat*)) (~ )?(da|per|!)
ho (~ )?(la call|una call|il colloquio|un colloquio|la videochiamata) (con|da|in|alle)
(una mano con|ti offro|birra|quella delle hr|fratellon*|sorellin*)
(non so cosa mettermi|si festeggia|festeggiamo|ahah*|l'ultimo step|ho l'ultimo|panico)
(tesoro|acceso una candela|chiamami appena esci|vedrai che|un bacio|andrà benissimo|figlia mia|figlio mio)
""",
    "not.alert": """
(alert lavoro|avviso di lavoro|nuove offerte|offerte (di lavoro|per te|consigliate|simili)|annunci (per te|di lavoro|nuovi)|candidati (ora|subito|adesso)|vedi (offert*|annunci*|lavor*|tutte)|ha visualizzato il tuo profilo|candidatura (visualizzata|vista|semplice)|fiera del lavoro|lavori consigliati|posizioni aperte per)
(disiscriv*|annulla (l'|la )?iscrizione|cancella (l')?iscrizione|newsletter|visualizza (~ )?browser|gestisci (preferenze|notifiche|alert)|ricevi questa|hai ricevuto questa|informativa sulla privacy)
(password|codice di verifica|codice di sicurezza|attiva il tuo account|conferma il tuo (indirizzo|account)|codice monouso)
(completa|termina|finalizza) (la tua|il tuo|la sua) (candidatura|profilo|registrazione)
(annunci per|nuovi annunci|guarda (tutti|tutte|gli)|tutti gli annunci|alert|modifica (l')?alert|pubblicato (oggi|ieri|# giorni)|altre offerte|offerte simili|cerca altre|gestisci le notifiche|candidati con un clic|inizio immediato|annunci di lavoro|crea (un )?alert|offerte che)
(job day|career day|colloquio lampo|carica il tuo cv|ti faranno un colloquio|consigli per|evento audio|partecipa gratis)
""",
    "not.event": """
(webinar|seminario|iscriviti|registrati|conferenza|convegno|workshop|fiera di|evento (gratuito|online|aperto)|open day|porte aperte|tavola rotonda|congresso)
(riunione (di team|di progetto|settimanale|condominiale|di condominio)|ordine del giorno|verbale|sprint|assemblea|consiglio di classe|comitato|allineamento settimanale)
(assemblea|condomini|condominiale|riunione (mensile|trimestrale|di reparto|di staff)|consiglio (direttivo|di istituto)|soci|votazione|convocazione (assemblea|di assemblea))
(dal vivo|programma completo|riserva il tuo posto|relator*|networking|ingresso libero|in sala|posti esauriti)
""",
    "not.study": """
(appartamento|affitto|inquilin*|proprietari*|agenzia immobiliare|stanza|casa in|locazione|coinquilin*|sopralluogo)
(scuola|ammissione|iscrizione|borsa di studio|università|asilo|colloquio di ammissione|colloqui (con i|dei) (professori|docenti|genitori|insegnanti)|colloqui scuola|docent*|insegnant*|figli*)
(ordine|fattura|consegna|spedizione|pacco|pagamento|volo|hotel|prenotazione n|rimborso|abbonamento|bolletta)
(officina|tagliando|revisione auto|parrucchier*|idraulico|volontari*)
(famiglie|genitori|docent*|insegnant*|alunn*|registro elettronico|figlio|figlia|quadrimestre|maestr*|iscrizioni scolastiche|colloqui generali)
(bilocale|monolocale|trilocale|proprietari*|inquilin*|visita (di|del|bilocale|appartamento)|caparra|affitto)
(km|chilometri|veicolo|auto|macchina in|libretto|tagliando|autofficina|gomme|revisione|parrucchier*|estetist*|unghie|massaggio|idraulico|elettricista|caldaia|tecnico passerà|contatore|fibra|ristorante|tavolo per|prenotazione tavolo|palestra|lezione di prova|personal trainer|fotograf*|matrimonio|compleanno|trasloco|preventivo)
(erasmus|mobilità|lingua|universitari*|studente|studentessa|aula #|aula|esame|ateneo|laurea|campus|facoltà|dottorato|borsa di studio)
(intervento tecnico|presenza di un adulto|volontari*|accoglienza|vaccino|veterinari*|executive mba|ammissione all*|diploma di laurea)
(allenamento|palestra|scheda di allenamento|asciugamano|stanza|citofona|coinquilin*|posto letto)
(educatrice|inserimento al nido|test di livello|test di inglese|aula magna|discussione della|gruppo di lettura|romanzo|laser|occhiali|controllo della vista|tavolo per|pulizia|trattamento|carta di circolazione|mobili|trasloco)
""",
    "not.entry": """
(colloquio|prova|test|ufficio|commissione) (_ )?(di ammissione|ammissioni|d'ingresso|d'iscrizione|di iscrizione)
(candidatura|domanda|colloquio) (_ )?(al|per il) (master|dottorato|corso di (laurea|studi))
(ammissione|ammessa|ammesso) (_ )?(corso|laurea|percorso|master|scuola)
(del|sul|nel) server
gdr
gilda
tuo personaggio
(mentor|tutor) volontari*
(candidatura|colloquio) (~ )?(volontari*|servizio civile)
(hackathon|acceleratore|borsa di studio|programma partner)
(cliente|organizzatore) (~ )?(scelto|selezionato) (~ )?(un'altra (proposta|offerta)|un altro (preventivo|fornitore))
piano strategico
""",
    "not.cold": """
(visto|trovato|notato|imbattut*) (~ )?(su*|tu*|il) (~ )?(profilo|cv|linkedin)
(apert* a|interessat* a|valutare|in ascolto) (~ )?(nuov* (opportunità|sfid*|esperienz*)|un cambiamento|opportunità)
(mio cliente|nostro cliente|azienda cliente|nota azienda|importante azienda) (~ )?(cerca|ricerc*)?
(lavoro da casa|lavora da casa|euro al giorno|senza esperienza|guadagn*|kit|posti disponibili limitati|cauzione)
(demo|dimostrazione|account executive|sdr|risparmiare|soluzione|team come il tuo|aziende come la (tua|sua)|aiutiamo (i team|le aziende))
""",
    "survey": """
(sondaggio (di gradimento|sulla)|questionario di (gradimento|soddisfazione)|valuta (la tua|la sua|il)|la tua opinione|la sua opinione|com'è andat*|esperienza (di candidatura|da candidat*))
(tua opinione conta|da 1 a 10|come valuti|com'è andato il colloquio|chiudiamo il sondaggio|due minuti|lascia il tuo feedback)
""",
    "company.before": """
(in|presso|da|di|per conto di|con|a|alla|della|team di|interesse per|cliente|azienda|società|per|benvenut* in|nostra sede|gruppo|parte di|selezione di|lavorare in|lavorare con|entrare in)
(azienda|società|cliente|organizzazione|ditta);
(bandit*|indett*|pubblicat*) (da|dal|dalla|dall')
(inviat[aoi]|inoltrat[aoi]|trasmess[aoi]) a
(candidatura presso|candidat[oa] presso)
(recruiter|selezionatore|selezionatrice|responsabile hr|referente) di
interesse (_ )?(in|verso|nei confronti di|per)
(candidat[oa]|candidatura|colloquio|incontro) (da|in|con)
(entrare a far parte|far parte) (di|del mondo|del gruppo)
(ho sentito|ho parlato con|parlato con|sentito|riscontro da|notizie da|mi ha chiamato|mi ha appena chiamato|mi hanno chiamato da)
""",
    "company.after": """
(risorse umane|hr|selezione|selezioni|careers|talent|people|recruiting|ufficio personale|lavora con noi|recruitment|ufficio risorse umane|talenti|team)
(la invita|ti invita|cerca|ringrazia|ha deciso)
ha (~ )?(chiuso|visto|deciso|visualizzato|concluso|scelto)
ha (letto|visualizzato|visto|scartato) (il|la) (tuo|tua|suo|sua)
(ti|la|le) (aspetta|attende|offre|propone|riceverà|riceve|incontrerebbe|vorrebbe)
non (ha|hanno) ancora
(vorrebbe|vorrebbero) (rivederla|rivederti|incontrarla|incontrarti|conoscerla|conoscerti)
ha annullato
""",
    "client.talk": """
(ho sentito|ho parlato con)
mi (ha|hanno) (appena )?(chiamato|chiamata|detto|scritto|confermato|comunicato|richiamato)
(hanno scelto|hanno deciso|hanno preferito|non vanno avanti|sono rimasti|mi mandano|gli eri piaciuta|vorrebbero)
(ti|la) (aspetta|attende|attendono|offre)
(ottimo|buon|bel) riscontro d
(ti|la) tengo presente
fammi sapere com'è andat
(ti|la) (avviso|aggiorno) appena
ha deciso di assumer(ti|la)
(mi|ci) (dirai|racconti)
""",
    "client.described": """
(per|cerco per) (una|un|un') ?(_ )?(azienda|realtà|società|industria|multinazionale|studio|impresa) (_ )?(di|del|della|in|con|cerco|cerchiamo|stiamo|sto)
(ricerca|selezione) (_ )?per conto di
per conto di (un|una|uno|un')
(mi|ci) (ha|hanno) (affidato|incaricat[oa])
""",
    "person.asked": """
(chieda|chiedi|chiedere|chiedete) (di|del|della|al|alla)
(si presenti|presentati|si rivolga|rivolgiti|rivolgersi) (da|a)
(troverai|troverà|troverete|(l'|la |ti |vi )(accoglierà|riceverà|accoglie|riceve))
""",
    "street.before": """
(via|viale|piazza|piazzale|corso|largo|vicolo)
""",
    "person.before": """
(con|da|dal|dalla|dott\\.|dott\\.ssa|sig\\.|sig\\.ra|ing\\.|dottor|dottoressa|e|responsabile|direttore|direttrice|nostr*|chiedere di|chieda di|chiedi di|partecipanti|manager|collega|selezionatore|selezionatrice|incontrerà|incontrerai|titolare)
""",
    "title.word": """
(recruiter|selezionatore|selezionatrice|responsabile|direttore|direttrice|hr|risorse umane|manager|coordinator*|consulente|ingegnere|sviluppator*|talent|ceo|cto|cfo|coo|fondator*|soci*|lead|head|assistente|specialist|specialista|addett*|people|partner|amministrator*|titolare|generalist|capo*|presidente|ufficio|team leader|selezione)
""",
    "register.formal": """
(gentile|egregi*|spett\\.|spettabile|cordiali saluti|distinti saluti|cordialmente|in attesa di|lei|la sua|le|porgo)
""",
    "register.casual": """
(ciao|un abbraccio|a presto|bacioni|tu|ti|grande|super|tua|tuo)
""",
    "address.polite": """
(lei|le|la sua|suo|sua|la invitiamo)
""",
    "address.familiar": """
(tu|ti|te|tuo|tua|hai|puoi|sei)
""",
    "friendly": """
(piacere|entusiast*|colpit*|molto bello|fantastic*|felicissim*|bellissim*|molto piaciut*)
""",
    "phone": """
(telefonic*|per telefono|telefonata|la chiamerò|ti chiamerò|la chiamo|ti chiamo|al telefono|la chiamerà|ti chiamerà)
""",
    "ask.samples": """
(esempi (di|dei|del) (suo|tuo|suoi|tuoi|lavor*|progett*)|lavori precedenti|campioni)
""",
    "ask.references": """
(referenze)
""",
    "ask.portfolio": """
(portfolio)
""",
    "ask.documents": """
(certificat*|diploma|copia (del|della|di)|carta d'identità|documenti|documentazione|busta paga|buste paga|modulo|codice fiscale|curriculum|cv|lettera di presentazione|attestat*|documento d'identità|libretto)
""",
    "ask.salary": """
(aspettativ* (economic*|retributiv*)|ral attuale|preavviso|disponibilità all'inserimento)
""",
    "ask.task": """
(caso (di studio|pratico)|prova tecnica|test tecnico|esercizio|presentazione|case study|esercitazione)
""",
    "ask.verb": """
(potrebbe|potresti|può|puoi|chied*|cortesemente|per favore|ricordi|ricordati|bisogno|prego|preghiamo|gentilmente|serv*) (~ )?(inviar*|mandar*|portar*|porti|compilar*|fornir*|condivider*|allegar*|trasmetter*|preparar*|far* avere|caricar*|farci avere|farmi avere|portare|girar*|restituir*)
""",
    "give.verb": """
(invierò|invio|mando|manderò|farò avere|condividerò|allegherò|trasmetterò|le mando|ti mando|le invio|inoltrerò) (~ )?(domani|entro|oggi|il|la|al più)?
""",
    "topic.before": """
(parlare di|parleremo di|discutere|temi;|argomenti;|agenda;|affrontare|approfondire|verterà su|focus su|conversare di)
""",
    "chat.lure": """
(telegram|whatsapp)
""",
    "pay.lure": """
(pagamento anticipato|bonifico|coordinate bancarie|iban|buono regalo|bitcoin|criptovalut*|western union|cauzione|quota di iscrizione|assegno (~ )?(incassare|depositare))
""",
    "reschedule.later": """
(troviamo|fissiamo|vediamo|cerchiamo|organizziamo|concordiamo) (~ )?(un altro|un'altra|nuov*|altro) (momento|giorno|data|orario|appuntamento|slot)
(appena|non appena|quando) (~ )?(mi rimetto|so|sappiamo|rientro|rientra|possibile|torna|torno|avrò|avremo|posso) (~ )?(ti|le|la) ?(scrivo|scriviamo|faccio|contatt*|chiamo|dico|ricontatt*)
(data|nuova data|orario) (~ )?(da definir*|da destinar*|da concordar*|a breve|verrà comunicat*|sarà comunicat*)
(nuovo link|nuova convocazione|nuova data) (~ )?(scegliere|a breve|mand*|inv*|per|comunic*)
(ti|le) (mandiamo|manderemo|invieremo|inviamo) (~ )?(nuovo|nuova|altre) (link|data|convocazione|disponibilità|proposte)
(ti|le) (troviamo|trovo|proponiamo|propongo|diamo) (~ )?(un buco|un altro|un'altra|nuov*|orario|data)
dacci (~ )?(un paio di giorni|qualche giorno)
""",
    "footer": """
(non|mai) (chied*|richied*) (~ )?(denaro|soldi|pagament*)
(selezione|processo|candidatura) (_ )?è (_ )?gratuit*
(cancella* (~ )?iscrizione|disiscriv*|annulla* (~ )?iscrizione|gestisci (~ )?(preferenze|avvisi|notifiche)|preferenze e-?mail|visualizza (~ )?(nel |nel tuo )?browser)
(informativa (sulla )?privacy|informativa privacy|protezione dei dati|dati personali|gdpr|regolamento ue|tutti i diritti riservati|sede legale|partita iva|p\\. ?iva|termini e condizioni|d\\. ?lgs)
(riservat*|confidenzial*) (~ )?(destinatari*|messaggio|informazioni|uso)
(ricevuto|ricevi|riceve) (~ )?(questo messaggio|questa (e-?mail|mail)|questo messaggio) (~ )?(per errore|perché|poiché|in quanto)
(questo messaggio|questa (e-?mail|mail)|il presente messaggio) (~ )?(è stat* (inviat*|generat*)|è (generat*|inviat*|destinat*)|contiene)
(seguici|trovaci) (~ )?(su )?(linkedin|facebook|instagram|twitter|youtube|tiktok)
(unisciti|iscriviti|registrati) (~ )?(talent (community|pool)|newsletter|avvisi di lavoro)
(prima di stampare|rispetta l'ambiente|stampare questa)
(riprogramma*|sposta*|modifica*|annulla*) (o|oppure|/) (annulla*|modifica*|riprogramma*|sposta*)
""",
}

SENSES = """
interview: colloqui*|intervist*|videocolloqui*|selezione telefonica|assessment*|prova pratica|incontro conoscitivo|screening|prova orale|colloquio tecnico|dinamica di gruppo|assessment center|prova e colloquio|convocazione|intervistarti|intervistarla|sentirti|sentirla|conoscerti|conoscerla
stage: fase*|step|prossim* pass*|second*|final*|turno|successiv*|selezione|primo|terzo|ultimo|superato|passi|finale|in finale|iter|percorso
role: posizion*|ruolo|offerta di lavoro|annuncio|vacancy|stage|tirocinio|impiego|lavoro|posto|incarico|posto di|mansione|figura|qualifica|concorso|bando|posizioni|funzione|ricoprire
apply: candidatura*|candid*|curriculum|cv|profilo|domanda|lettera di presentazione|inviato|candidatur*|curricul*|ti sei candidat*|domanda di partecipazione|portfolio|tuo percorso|suo percorso|annuncio|autocandidatura
candidate: candidat*|finalist*|selezionat*
other: altr*|qualcun*|una persona|intern*|estern*|divers*|un'altra persona|l'altro|l'altra|altra candidata|qualcuno|promozione interna|profilo con|profili|una collaboratrice|risorsa interna
team: team|responsabile|direttore|direttrice|commissione|comitato|manager|capo|collegh*|direzione|cliente|azienda|cto|ceo|consiglio|cda|area|soci|socio|proprietà|casa madre
recruiter: recruit*|risorse umane|hr|selezione|selezionator*|talent*|people|talent acquisition|ufficio personale|consulente|filiale|head hunter
choose: scelt*|scegli*|selezion*|assunt*|assumere|preferi*|optato|individuat*|ricadut*|puntat*|partiamo con|vanno con|andiamo con|chiuso con|copert*|priorità|preferenza|precedenza|trovat*|assegnat*|vincit*|prenderà|affidat*
decide: decision*|decis*|esito|risultat*|deciso|deciderà|decide|definire|delibera|valutazione finale|graduatoria|parere
onward: proced*|prosegu*|avanz*|passare|fase successiva|continu*|andare avanti|passato|proseguire|prosegue|continuiamo|passi alla|seguito|si ferma|avanti
not: non|né|senza|nessun*|mai|negativ*|impossibile|nessuno|niente|nulla|non ancora|esclus*|scartat*|non prosegue|fuori
sorry: purtroppo|spiac*|dispiac*|scus*|rammaric*|peccato|mi spiace|spiace|scusa|scusi|rincresce|che peccato|brutte notizie|disagio
wish: augur*|in bocca al lupo|successo|fortuna|auguri|ogni bene|migliori auguri|speriamo|non mollare
future: futur*|database|banca dati|altre opportunità|nuove opportunità|tenere in considerazione|in seguito|ricandid*|tenerla presente|tenerti presente|a mente|prossim*|altra occasione|nel nostro database|future selezioni|archivio
filled: copert*|chius*|non è più|conclus*|assegnat*|occupat*|trovat* la|terminat*
closer: in linea|aderent*|vicin*|numeros*|elevato numero|più adatt*|corrispond*|rispond*|più esperienza|più anni|senior|requisiti|più in linea|meglio|soddisfa|affin*|specifica
received: ricevut*|ricezione|pervenut*|registrat*|arrivat*|arrivata|arrivato|registrata|inviata|inoltrata|acquisit*|salvato|caricato|sana e salva
review: valut*|esamin*|analizz*|visione|leggere|guardando|leggeremo|leggerà|visionando|vedere|esame
thank: grazie|ringrazi*|grat*|grazie mille|mille grazie|ringraziandola|grati
confirm: conferm*|fissat*|segnat*|perfetto|d'accordo|confermat*|ok per|confermo|allora|fatto|segnato|prenotato|ok|super|va bene|benissimo|ottimo|bloccato|programmat*|registrata
book: fissa*|prenot*|appuntament*|programm*|organizz*|pianific*|calendario|fissare|fissiamo|convocat*|concordare|vediamoci|ci vediamo|in agenda|pianificare|mettiamo
available: disponib*|andrebbe bene|va bene|comod*|quando|possibil*|liber*|riusc*|riesci|riesce|ti va|le va|puoi|potresti|potrebbe venire|come sei messo|com'è messa|a che ora|che giorno|ti torna|preferisci|preferisce
slot: orari*|ore|fasc*|mattin*|pomerigg*|opzion*|date|giorni|spazi|momento|momenti|fascia|slot|mezzogiorno|alternative|orari
link: link|clicc*|calendly|portale|pulsante|accedi|url|calendario|cal.com|scegli|scelga|acceda|prenota
move: spost*|rinvi*|riprogramm*|posticip*|anticip*|modific*|nuova data|nuovo orario|invece|cambi*|slitta|differit*|facciamo|invece che|un altro giorno|altra data|rettifica|passa a|vediamoci|spostiamo|variazione|anticipato|anticipare|rettific*|anziché|slittat*|passa dall*
cancel: annull*|cancell*|disdett*|disdire|non avrà luogo|salta|saltato|non se ne fa|non serve|non venire|non venga|revocat*|annullata|saltata
hold: sospes*|sospen*|congelat*|budget|stand by|pausa|in attesa|riorganizz*|blocc*|ferm*|sospesa|sospeso|approvazione|autorizzazione|standby|hiring freeze
hitch: malat*|influenza|imprevist*|contrattempo|impegno|urgenza|ultimo momento|impossibilitat*|febbre|ammalat*|malattia|sciopero|ritardo|audit|volo|non riesco|non riesce|non ce la|non posso|non può|non potrò|non arriva|incastrat*|festa patronale
call: chiam*|telefon*|cellulare|sentirci|ti chiamo|la chiamo|chiamami|mi chiami|squillo|whatsapp|telefonata|richiam*
talk: parlar*|chiacchierat*|conversazione|confront*|scambiare|conoscer*|sentiamo|due parole|parliamone|parlarne|raccontarti|chiacchiera|caffè|sentirti|sentirla
meet: incontr*|conoscer*|visit*|sede|ufficio|passare da noi|presenza|accoglier*|la riceve|la aspetto|ti aspetto|ti aspettiamo|presentarsi|si presenti|comparire|passa|passare|venga|venire|ingresso|portineria|stabilimento|negozio
keen: non vedo l'ora|lieti|piacere|vorremmo|vorrei|volentieri|attesa|ci piacerebbe|ci andrebbe|mi piacerebbe|con piacere|saremmo felici
prepare: portare|porti|documento d'identità|prepar*|indirizzo|reception|via|piano|presentarsi|luogo|chiedere di|porta|portare con|munit*|titoli|documento|carta d'identità|chiedi di|chieda di|sala|edificio|puntualità
remind: ricord*|promemoria|domani|prossimo|oggi|ti ricordo|ti ricordiamo|le ricordiamo|non dimenticare|domani hai
video: zoom|teams|google meet|meet|videochiamata|webex|skype|videoconferenza|online|da remoto|virtuale|collegarsi|collegati
invite: invit*|convoc*|convocata|convocato|la invitiamo|ti invitiamo|siamo lieti di|vorrebbe vederla|la vede|farti un colloquio|vorremmo incontrar*|la aspettiamo|ti aspettiamo|presentarsi|si presenti|presentati|la riceverà|la riceve|la ricevo|sei attesa|sei atteso|è attesa|è atteso|ammessa al|ammesso al
offer: offert*|offrir*|propost*|proporr*|assunzione|lettera di|ti vogliamo|averla con noi|che tu sia|assumerla|assumerti|proposta di assunzione|entrare nel team|vincitrice
pay: stipendio|retribuzione|ral|lord*|bonus|benefit*|mensilità|buoni pasto|compenso|ferie|euro|lordi|netti|ticket|welfare|premio|tredicesima|ccnl|livello|variabile|assicurazione sanitaria
start: inizio|decorrenza|inizier*|data di inizio|primo giorno|inserimento|periodo di prova|partiamo|partire|inizieresti|dal prossimo|assunzione dal
join: benvenut*|unirti|unirsi|far parte|entrare|squadra|a bordo|con noi|nel team|in squadra|tra noi|nostra nuova
glad: congratulazioni|complimenti|lieti|felic*|piacere|buone notizie|entusiast*|siamo contenti|contenta|contento|che bello|belle notizie|ce l'hai fatta|lietissim*
sign: firm*|contratto|accett*|per iscritto|lettera di impegno|firmata|firmato|sottoscritta|accettazione|rimandacela|restituire|controfirm*
send: invi*|mand*|alleg*|inoltr*|trasmett*|fornir*|caric*|condivid*|girarmi|mandami|inviarmi|mi mandi|girare|far avere|farmi avere|trasmetta
document: referenz*|certificat*|diploma|laurea|document*|casellario|copia|modulo|portfolio|c.i.|codice fiscale|busta paga|buste paga|attestat*|titolo di studio|certificato|nominativi|carta d'identità
hear: sapere|contatt*|inform*|rispost*|notizie|aggiorn*|ricontatt*|riscontro|faremo|ti dico|le dico|ti aggiorno|le so dire|saprai|saprà|daremo|avrai|avrà|novità|esito|ritorno|ti scrivo|la chiamo|comunicheremo|ti faccio sapere
wait: pazienza|attes*|ancora|attualmente|appena|presto|in corso|attend*|mancano|ci manca|manca|a breve|stiamo|restano|quando avrò|appena so|in attesa|ancora in corso
feedback: feedback|impression*|riscontro|parere|valutazione|ritorno|restituzione
enjoyed: piaciut*|piacevole|colpit*|interessant*|apprezzat*|felice di averti|piaciuta|ci è piaciuto|è stato bello|che bella|ottimo|stimolante|bella chiacchierata
ask: domand*|potrebbe|potresti|può|puoi|per favore|gentilmente|indic*|cortesemente|mi dica|dimmi|quale|qual è|mi conferma|ho bisogno|ci serve|mi dici|fammi sapere
away: fuori ufficio|ferie|assen*|in viaggio|congedo|maternità|trasferta|chius*|imbarcat*|malattia|in pausa|offline|al mare|congresso|pausa estiva|permesso|pasqua|natale|festività|fuori sede|non lavoro più|vacanza
back: rientro|ritorn*|torno|rientrer*|tornerò|riprenderemo|rientrerò|risponderemo|a partire dal|di nuovo operativo|risponderò
inbox: email|e-mail|mail|messagg*|casella|posta|le mail|alle mail|posta elettronica|i messaggi
urgent: urgen*|in mia assenza|rivolgersi|contattare il|sostitu*|per urgenze|se scotta|mia collega|mio collega|scrivi a|scrivere a|seguiti da|segue
machine: automatic*|non rispondere|no-reply|generat*|messaggio automatico|non accetta risposte|generato dal sistema|ricevuta|automatica
ticket: ticket|richiesta|numero|giorni lavorativi|entro|assistenza|pratica|registrata con|operatore|supporto|ore lavorative|caso|reclamo
bounce: non recapitat*|destinatario|errore|mancata consegna|impossibile|mailbox|casella|piena|non esiste|non è stato consegnato|server remoto|è stato letto|letto|ha accettato l'invito
task: test|prova|esercizio|caso|presentazione|questionario|assessment|sfida|test tecnico|caso di studio|prova tecnica|challenge|esercitazione
recorded: registr*|differit*|asincron*|rispondere in video|registra|quando vuoi|videointervista
deadline: entro il|scadenza|entro|non oltre|fino al|al più tardi|al massimo|prima di|scade|limite|termine
mediaword: podcast*|puntata|episodio|giornalist*|redazione|articolo|stampa|trasmissione|radio|servizio|rivista|ascoltatori|fotograf*|in onda|in diretta|pezzo|numero di|lettori|inserto|spotify|youtube|canale|uscirà|libro|documentario|intervistarti per|reporter|intervista*|intervistarti|intervistarla|ospite|registriamo|registrazione|programma radio|in studio|pezzo sulle|chiudo|redattrice di|telecamera|riprese|direttore del giornale per|rubrica|speaker|intervista di|con il fotografo|l'articolo esce|esce domenica|nel suo negozio|vlog|follower
study: studio|partecip*|buono|ricerca|sondaggio|tesi|utent*|questionario|compens*|indagine|laureand*|dottorand*|volontaria|riservato|anonim*|consenso|provare|buono amazon|app|ricercator*|la mia tesi|mia ricerca|nostro studio|gruppo di discussione|usabilità|ricerca di mercato|ricerca utenti|paghiamo|dottorato di|partecipante|focus group|gruppo di|rimborso di|rimborso spese per|selezionata per il gruppo|viaggiatori|clienti abituali|sondaggi*
official: visto|consolato|ambasciata|cittadinanza|questura|passaporto|permesso di soggiorno|comune|inps|agenzia delle entrate|tribunale|spid|consolare|pratica|permesso|immigrazione|avvocat*|udienza|testimone|perito|sinistro|notaio|banca|mutuo|gestore|motorizzazione|polizia|anagrafe|sportello|citazione|domanda di|bonus affitto|sussidio|permesso edilizio|respinta|ricorso|appuntamento in questura|stato civile|giuria popolare|testimon*|perito passerà|carta d'identità|centro per l'impiego|affido familiare|assistente sociale|servizi sociali|idoneità|pratica di|indennità|deposizione|ricollocazione|centro impiego|fototessere|s.v.|visti|ufficio visti|nuove imprese|camera di commercio|non autosufficienza|sovraindebitamento|operatrice|modello 730|interprete|asilo politico|conciliazione|entrambe le parti|mediazione|pratica di soggiorno|accompagnatric*|protezione internazionale|asilo|affido|naturalizzazione
admissions: ammission*|segreteria studenti|segreteria didattica|iscrizioni
education: universit*|master|laurea|student*|scuola|professor*|iscrizion*|borsa*|ammission*|genitori|asilo|corso|insegnant*|alunn*|docenti|figlio|figlia|aula|esame|erasmus|mobilità|mba|quadrimestre|segreteria|istituto|liceo|facoltà|campus|anno scolastico|registro elettronico|colloquio di ammissione|domanda di ammissione|ammissioni|corso di laurea|posto nel|prova di ingresso|preside|maestra|coordinatrice di classe|colloqui con i docenti|nido|lista d'attesa|conservatorio|scuola guida|iscrizione di|alunna|borse|borsa|domanda di borsa|studi|vincitori|test d'ingresso|corso serale|prova di ammissione|accademia d'arte|test di ammissione|accademia|domanda di iscrizione|gentili genitori|montessori|colloquio attitudinale|ammissione al corso|graduatoria|gentile candidata|colloquio di selezione - corso|commissione la invita|discussione della tesi|inserimento|educatrice|coordinatrice|elenco degli ammessi|colloquio conoscitivo|ripetizioni|lezioni private|lezione di prova|maturità|laurea magistrale|magistrale|gentile famiglia|dirigente scolastico|dirigente riceve|allenamento di prova|test di livello|corso di lingua|nostro studente|nostra studentessa|tirocinio da voi|gentile studentessa|gentile studente|esame orale|l'orale di
property: appartamento|visita|affitto|inquilin*|agenzia immobiliare|proprietario|casa|canone|stanza|immobile|idraulico|caldaia|tecnico passa|sopralluogo|locazione|proprietari*|citofono|coinquilin*|caparra|bilocale|visita di|ristruttur*|tecnico|intervento|fibra|inquilini|proprietario*|trilocale|mostrarle la casa|visita all'appartamento|documenti per l'appartamento|rogito|coinquilini|trasloco|compravendita|sopralluogo*|passi martedì|le offriamo l'appartamento
health: dottor*|medic*|clinica|pazient*|dentista|visita medica|ospedale|salute|esami|referto|parrucchier*|veterinari*|ottico|vaccin*|controllo|cane|gatto|seduta|terapeuta|psicolog*|fisioterap*|ottic*|dentist*|igiene|visita di controllo|appuntamento con il dott|appuntamento con la dott|dermatolog*|fisioterapia|seduta di|in caso di impedimento|pulizia|cucciolo|adottare|toelettatura|ostetrica|ricetta|studio medico|ambulatorio|psicoterap*|gli esiti|esiti degli|commentare gli esiti|la dottoressa|analisi del sangue|centro analisi|fisioterapista|fisio|visita veterinaria|badante|badanti|conoscervi|sua madre|valutazione fisioterapica|anestesi*|terapia di coppia|prima seduta|primo incontro con|psicoterapeut*|la seduta costa|colf|assistere sua madre|verbale di invalidità|preoperatori*|prelievo|donator*|colloquio clinico
sales: sconto|sconti|demo|client*|prodott*|promozione|acquist*|negozio|gratis|abbonamento|offerta speciale|preventivo|risparmi*|rinnovo|soluzione|piattaforma|fornitore|ordine|codice|tavolo|officina|auto|tagliando|palestra|allenamento|scheda di allenamento|aziende come la sua|aziende come la tua|aiutiamo|dimostrazione|senza impegno|prova gratuita|ridurre i costi|più clienti|fornitori|il suo sito|agenzia di|offerta valida|preventivo gratuito|costi energetici|bolletta|bollette|team come il vostro|imprese come|investire i|patrimonio|pensione integrativa|suo preventivo|tuo preventivo|altro fornitore|altri fornitori|altro professionista|affidare l'incarico|team hr|il nostro strumento|nostra piattaforma per|suo annuncio|tuo annuncio|ancora disponibile|consulenza gratuita|sessione strategica|chiamata strategica|prima chiamata gratuita|esempio pratico|spese|casi come il suo|casi come il tuo|farle risparmiare|la nostra soluzione|come hanno risolto
event: webinar|conferenza|evento|workshop|iscriviti|fiera|relator*|convegno|cinema|concerto|biglietti|spettacolo|congresso|sala|programma completo|posto|posti|ingresso|dal vivo|networking|job day|open day|seminario|intervento|aula magna|comitato|programma del convegno|iscritta|spettacol*|rinviato|annullato l'evento|espositor*|visita guidata|biglietto
alert: alert|nuove offerte|offerte per te|disiscriv*|cancellati|newsletter|premium|ha visualizzato|vedi tutte|annunci|nuovi annunci|offerte|candidati ora|pubblicato|modifica alert|annunci simili|disiscrizione|gestisci|vedi offerte|offerte di lavoro|vicino a te|candidati subito|fiera del lavoro|nuovo messaggio su|richiesta di collegamento|consigliat*|lavori per te
cold: ho visto il suo profilo|ho visto il tuo profilo|nostro cliente|mio cliente|valutare nuove|freelance|linkedin|partita iva|segnalar*|opportunità|apert* a|interessat* a|conosci qualcuno|il tuo profilo su|multinazionale|ruolo presso un mio|valutare proposte|nuova opportunità|ricerca riservata|cambiamento professionale
hiringside: scheda di valutazione|il candidato|la candidata|il suo cv|la tua valutazione|intervistator*|commissione|scorecard|candidati|intervisti tu|tu segui|tu fai|i cv|il cv di|traccia delle domande|nell'ats|giudizio|vostre posizioni|assumi|compil*|parte tecnica|domande tecniche|candidati per il|vengono tre candidati|profili per lei|due bravi|potrebbe vederli|prendi tu|puoi partecipare|abbiamo i colloqui|i curriculum|la nostra scelta|io prenderei|si è ritirat*|assumere più|costi del personale|una buona parola|referenze di|colloqui di giovedì|ti confermo i colloqui|scheda di|candidato ?:|candidati ?:|commissione di selezione|intervistatrice|valutare i candidati|griglia di valutazione|fai il colloquio a|conduci il|panel di|rivedere la|di gran lunga la migliore|gli altri due|secondo giro|rosa finale|i tre cv|li vedremmo|terna|vengono i due candidati|vengono quattro candidati|due candidati|le domande sono|decidiamo insieme|preselezione|colloquio delle 14 con|mi sostituisci|mi dai una mano con le domande|posso mandarvi i profili|i nostri candidati|stai tu con me|dargli una risposta|darle una risposta|il curriculum è in cartella|candidato di domani|ex responsabile|ultima responsabile|ancora in corsa
family: baci|mamma|papà|sorella|fratello|figli|compleanno|fine settimana|weekend|nonna|un abbraccio|zia|zio|nipot*|cena|bacioni|famiglia|ahah*|haha*|amore|dita incrociate|ansia|panico|cugin*|cognat*|birra|ti voglio bene|cosa mettermi|mattè|tvb|mio figlio|mia figlia|nostra figlia|nostro figlio|tuo fratello|tua sorella|finalmente|indovina|senza di te|chiamalo|chiamala|agitatissim*|un caffè|mi piace il tuo profilo
office: sprint|verbale|progetto|riunione|cliente|trimestre|fattura|allineamento|pianificazione|ciao a tutti|riunione di|ordine del giorno|obiettivi|valutazione annuale|ufficio mio|assemblea|comitato|retro|fine anno|riunione sul budget|avvio|stessa sala|il cliente ha firmato|piano di lavoro|colloquio annuale|turni|riunione di team|consegne
practice: coach*|simulazion*|esercit*|consigli|preparazione|corso|simulazioni|in diretta|masterclass|gratuita|posti limitati|sconto|provare il|sessione gratuita|come rispondere|simulazione di colloquio|domande più|trucchi|prossimo colloquio|migliora il cv|simulazione|lavoro garantito|le procuriamo|coach|corso con|domande scomode|la seduta costa|tua presentazione
civic: del server|sul server|moderator*|guild*|hackathon|mentor|volontari*|associazione|coro|donazion*|elezion*|soci|condominio|assemblea|parrocchia|battesimo|adozione|adottare|canile|rifugio|condomini|accoglienza|don|consiglio di classe|comitato|prove|provino|casting|prima squadra|partita|finale|premio|giuria|banco alimentare|chiesa|oratorio|catechismo|assemblea*|tesoriere|richiami|audizione|funerale|rsu|vigili del fuoco volontari|direzione del server|moderatore del server|rappresentanti di classe
lure: telegram|whatsapp|deposito|bonifico|iban|guadagna*|senza esperienza|da casa|al giorno|cauzione|bitcoin|guadagn*|kit|investimento|coordinate bancarie|soldi facili|guadagno garantito|spese di gestione
exit: colloquio di uscita|ultimo giorno|dimission*|uscita|prima del tuo ultimo|tfr|saluti finali|exit interview|badge|ci mancherai|il tuo ultimo mese|contestazione disciplinare|procedimento disciplinare|licenziamento
shop: ordine|fattura|pagament*|spedizione|consegna|account|password|prenotazione|volo|hotel|rimborso|pacco|codice|addebitat*|rimborso*|spedit*|biglietti|punto di ritiro|codice di sicurezza|tuo account|aggiornamento|cancellazione dei tuoi|tavolo per|check-in
forwarded: inoltr*|giro|per conoscenza|fyi
mine: mio colloquio|ho un|mia candidatura|incrocia|il mio colloquio|ho un colloquio|ho il colloquio|ho fatto il colloquio|mi hanno presa|mi hanno preso|mi hanno chiamat*|mi chiamano|mi richiamano|mi candido|la mia candidatura|ho bisogno di consigli|provare con me|aiutarmi a preparare|il mio treno|non riesco a|sono molto interessat*|per avermi ricevut*|cosa mi metto|resto in attesa di|allego il mio|secondo colloquio da|grazie per avermi convocat*|per avermi convocat*|per avermi invitat*|grazie per l'invito|confermo la mia presenza|ci sarò|devo portare|ci sono novità|dove parcheggiare|vorrei propormi|il suo annuncio|il mio curriculum|mio curriculum|grazie per il colloquio|per avermi ricevuta|le mie referenze|disponibile per un colloquio|me la rileggi|prima che la mandi|mia risposta|resto in attesa di un suo
yours: la sua candidatura|la tua candidatura|sua candidatura|tua candidatura|suo cv|tuo cv|suo curriculum|tuo curriculum|suo profilo|tuo profilo|suo interesse|tuo interesse|suo colloquio|tuo colloquio|sua domanda|sua esperienza|tua esperienza|si è candidat*|ti sei candidat*|invitarla|invitarti
title: ingegner*|sviluppator*|analista|responsabile|tecnic*|assistente|coordinator*|contabile|infermier*|insegnante|docente|venditor*|commess*|consulente|impiegat*|addett*|direttor*|direttrice|designer|avvocat*|architett*|cuoc*|camerier*|autista|stagista|tirocinante|specialista|redattor*|programmator*|segretari*|progettista|magazzinier*|operai*|tecnico
finance: prestito|prestiti|credito|mutuo|banca|filiale|assicurazion*|polizza|sinistro*|contributo|contributi|finanziament*|fondo|fondazione|investitor*|acceleratore|gara|appalto|aggiudicat*|bonus|imposte|tasse|investitori|i soci|numeri aggiornati|finanziamento|microcredito|piano d'impresa|business plan|la sua attività|fondatrici|fondatori|vostro pitch|round seed|ultimi numeri|fondo pensione|previdenza|risparmio
paper: manoscritto|revisor*|rivista scientifica|pubblicazione|pubblicare|articolo scientifico|abstract|casa editrice|comitato di redazione|il suo romanzo|linea editoriale|il suo racconto|catalogo della casa
service: officina|automobile|tagliando|gomme|caldaia|tecnico passerà|prendere le misure|trasloco|parrucchier*|taglio|estetista|massaggi*|palestra|lezione di prova|ristorante|idraulic*|elettricista|impresa edile|prova su strada|guida con l'istruttore|fotovoltaico|pompa di calore|giro di prova|test drive
"""

TRADES = """lavapiatti lavapiatto vicedirettore vicedirettrice caposettore
barlady gelatiere supplente fioraia fioraio buttafuori benzinaio benzinaia casellante spedizioniere coreografo coreografa ballerina ballerino osteopata ottico ottica rosticciera borsista
spazzino lavandaia manovale gruista necroforo
ingegnere sviluppatore sviluppatrice impiegato addetto contabile responsabile infermiere infermiera progettista tecnico commerciale grafico
coordinatore coordinatrice vicedirettore vicedirettrice consulente analista assistente segretario operaio operatore operatrice magazziniere
cuoco cameriere barista pasticcere pasticciere commesso direttore direttrice capo istruttore istruttrice informatore informatrice educatore
educatrice insegnante docente professore professoressa medico farmacista fisioterapista psicologo avvocato notaio architetto geometra
elettricista idraulico meccanico saldatore autista stagista tirocinante apprendista ricercatore ricercatrice giornalista traduttore
traduttrice bibliotecario restauratore restauratrice conservatore archivista redattore redattrice programmatore programmatrice disegnatore
revisore ragioniere perito manutentore montatore tornitore fresatore falegname muratore imbianchino giardiniere panettiere macellaio
sommelier enologo agronomo veterinario dentista igienista ostetrica logopedista dietista animatore animatrice venditore venditrice agente
promotore promotrice acquisitore buyer cassiere cassiera portiere governante receptionist centralinista vigilante custode attuario
economista statistico biologo chimico geologo fisico formatore formatrice selezionatore collaboratore collaboratrice funzionario dirigente
quadro tesoriere .{3,}logo .*loga preparatore oss asa pizzaiolo gelataio parrucchiere parrucchiera estetista sarto modellista .{4,}ista
.{4,}tore guardia vigile carabiniere lavapiatti aiutocuoco maitre rosticciere fornaio pescivendolo salumiere gastronomo badante colf
bidello usciere capo.{3,} carpentiere ferraiolo vetraio fabbro carrozziere elettrauto facchino corriere fattorino postino portalettere rider
marinaio hostess steward pilota controllore assessore ostetrico bagnino bancario promoter merchandiser orafo orologiaio calzolaio
tappezziere boscaiolo bracciante pastore casaro cantiniere dottorando ausiliario ausiliaria babysitter baby-sitter sous-chef
.*manager specialista vicepreside preside rettrice prorettore ufficiale capotreno libraio meccatronico maschera banconiera banconiere
cameriera magazziniera corriera ragioniera giardiniera panettiera pasticcera panettiere praticante perito ingegnera
odontotecnico chirurgo attore regista fotografo
conducente confettiere confettiera pasticciera estetista accompagnatore accompagnatrice
manovale perito netturbino norcino
aiutante astronomo barbiere cantante cartaio corista ferroviere fonico fruttivendolo lattoniere mugnaio rosticcere scenografo tabaccaio tintore vignaiolo
portinaio portinaia tata odontoiatra onicotecnica guardiano guardiana
"""

TITLE_STOPS = """
indisponibilita malattia indisposizione assenza impegni impedimento
azienda indetta indetto indette bandita bandito pubblicata pubblicato attraverso tramite mediante completata completato ricevuta ricevuto inviata inviato a-cui presso in e o che per con nella nel nostro nostra la le ti su a al dal dalla si sede ha stata stato sara passa fino entro non le lei ci vi
sono abbiamo come il lo gli ma perche quando oggi domani giorno l'ha l'abbiamo passa passi
sarebbe era avremmo avremo vorremmo possiamo dobbiamo chiediamo cerchiamo serve servono ancora anche ora adesso poi solo gia dove chi quale questo questa stesso stessa comincia inizia prevede richiede include consiste ieri mentre avrei avrebbe
cui cioe quello quella quelli quelle salta slitta viene vengono resta rimane riguarda comporta deve devono puo potra dovra avra terra verra avverra parte partira apre vale va risulta rientra spetta occorre bisogna manca mancano anziche invece finche affinche mi ne vengono sempre decide decidono ricomincia volevo volevamo vorrei previsto prevista previsti previste fissato fissata programmato programmata
"""

WORDS = Words(
    code="it",
    common="il lo la i gli le di del della dei delle e in che per con un una suo sua tuo tua è sono abbiamo ha più molto ma se al alla o ciao gentile egregio grazie saluti cordiali buongiorno buonasera lei nostro nostra ore settimana giorno alle nel nella non mi ti ci si da dal sarà anche questo questa come posizione essere stato della colloquio riunione invito candidatura",
    denying="non|senza|nessun*|mai",
    clause_joints="e|ed|ma|quindi|perché",
    conditional="in assenza di|in caso contrario|in mancanza|se|qualora|nel caso|in caso di|in caso|una volta|quando|laddove",
    anchors="decisione|riscontro|grazie per|colloqui|candidat|posizione|ruolo|selezion|curriculum|cv|risorse umane|ufficio hr|hr manager|team hr|recruit|lavoro|assunzion|offerta|dispon|assen|ferie|recapit|consegn|proposta|portfolio|intervista|stage|appuntamento|incontro|annullat|ricerca d|concorso|bando|convoc|sentirci|sentiamo|aggiorn|informer|la aspett|ti aspett|attendo|posto di|impieg|chiedi di|chieda di|chiam|documenti|documentazione|buste paga|busta paga|attestat|so dire|saper|tempistic|prova |fissat|spostat|rinvi|differit|videocall|chiacchierata|annuncio|assum|ti vogliamo|benvenut|tuo profilo|suo profilo|domani|settimana|riusciresti|riuscirebbe|il cliente|chius|la ral|automunit|non venire|accettazione|vogliamo che|belle notizie|ticket|operatore|segnalazione|graduatoria|commissione",
    joining="di del della dei delle e in il la per & a al con",
    macros=MACROS,
    cues=CUES,
    senses=SENSES,
    trades=TRADES,
    title_stops=TITLE_STOPS,
    title_joins="di del della dei delle degli e & al alla allo ai alle da",
    articles="il la le lo gli i un una",
    before_titles="di d' da come per la il lo un una posizione posto candidatura",
    behind_titles="presso in e il",
    letters="è ù ò ì",
    lower_titles=True,
    examples={
        "not.case": (
            "+ Il colloquio per la cittadinanza è lunedì.",
            "- Porti il permesso di soggiorno al colloquio.",
        ),
        "not.work": (
            "+ Il tuo turno è stato spostato.",
            "+ La riunione settimanale slitta.",
            "- Il suo colloquio è stato spostato.",
        ),
        "offer.terms": ("+ Accettiamo la tua candidatura con piacere.",),
        "reply.request": ("+ Il tuo test online è pronto.",),
        "owner.applies": (
            "+ Cercate ancora qualcuno per il sabato?",
            "+ Mi piacerebbe lavorare da voi.",
            "- Cerco delle rose per il giardino.",
        ),
        "not.applicant": (
            "+ In allegato il mio curriculum.",
            "+ Vorrei candidarmi come cuoca.",
            "- Grazie per la tua candidatura.",
        ),
        "not.entry": (
            "+ Il colloquio di ammissione è annullato.",
            "- Il colloquio di lavoro è annullato.",
        ),
        "missed": (
            "+ Oggi non si è collegata al colloquio.",
            "+ Purtroppo ho mancato il nostro colloquio.",
            "- Non abbiamo ancora deciso.",
            "- Il colloquio mi è piaciuto.",
        ),
        "invite.fixed": (
            "+ Il suo colloquio è confermato.",
            "+ Il colloquio si terrà lunedì.",
            "+ Con la presente la si convoca a colloquio.",
        ),
        "rejection.clear": (
            "+ Abbiamo deciso di proseguire con un altro candidato.",
            "+ Purtroppo non proseguiremo con la sua candidatura.",
        ),
        "proposal.availability": ("+ Quando sarebbe disponibile?",),
        "offer.clear": ("+ Siamo lieti di offrirle la posizione.",),
        "reschedule.moved": (
            "+ Riesce a venire un quarto d'ora prima?",
            "- L'ufficio apre mezz'ora prima.",
            "+ Dobbiamo spostare il colloquio.",
        ),
        "cancellation.off": ("+ Il colloquio è annullato.",),
        "ack.received": ("+ Abbiamo ricevuto la sua candidatura.",),
        "autoreply.absence": ("+ Sono in ferie fino a lunedì.",),
    },
)
