"""Italian."""

from assistant.languages.it.edges import SIGNING, TITLING
from assistant.languages.it.hiring import BROKERS, DEPARTMENTS, SENDERS
from assistant.languages.it.naming import (
    CLIENTS,
    DISPLAYS,
    HOUSE_NAMES,
    JOINTS,
    LABELS,
    LISTINGS,
    MENTIONS,
)
from assistant.languages.it.spelling import SPELLING
from assistant.languages.it.times import TIMES
from assistant.languages.it.trades import CASES, TRADES
from assistant.languages.it.words import WORDS
from assistant.languages.model import (
    Conference,
    Guards,
    Language,
    Marks,
    Notes,
    Papers,
    Search,
    Signs,
    Terms,
)
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People

LANGUAGE = Language(
    code="it",
    words=WORDS,
    times=TIMES,
    marks=Marks(
        wrote="ha scritto|scrive",
        lead="il|il giorno|in data",
        attributed="ha scritto",
        original="messaggio originale",
        forwarded="messaggio inoltrato|inoltrato da",
        forward_begins="inizio messaggio inoltrato",
        forward_subject="i|inoltro",
        copied={
            "from": "da",
            "date": "data|inviato|data invio",
            "to": "a|per",
            "subject": "oggetto",
        },
        bounce="non recapitabile",
        labels="data|ora|orario|dove|luogo|durata|posizione|intervistatore|partecipanti|indirizzo|sede",
        greetings="gentile|salve|ciao",
        content="ora|luogo|durata|dove",
        signs=Signs(
            closing=(
                r"(?:(?:i )?(?:più )?(?:cordiali|distinti|migliori|cari) )saluti|cordialità|(?:un )?(?:caro )?saluto|saluti"
                r"|grazie(?: .{0,25})?|a presto|buona giornata"
            ),
            team_owners="il tuo",
            teams=r"il team\b.{0,40}",
            device=r"inviato (?:da|dal|dall['’]) ?.{1,50}|scarica outlook per .{1,30}|ottieni outlook per .{1,30}",
            footer=(
                r"avvertenza|riservatezza|(?:questo messaggio|questa e-?mail|la presente)\b.{0,120}(?:riservat|confidenzial|automatic|destinat)"
                r"|annulla (?:l['’])?iscrizione|non rispondere a questa"
            ),
            hours="orari",
            device_names="telefo",
        ),
        conference=Conference(
            joins="partecipa a",
            articles="la |una ",
            meetings="riunione ",
            begins="partecipa con google meet",
            goes_on=r"serve aiuto|partecipa|id riunione|chiama tramite|trova (?:un|il tuo)|id conf|per gli organ",
        ),
        answer_subject="r|rif",
    ),
    conjunction="e",
    companion="con",
    search=Search(
        certain="colloquio colloqui candidature candidati selezione curriculum assunzione",
        likely="posizione ruolo appuntamento disponibilità decisione riscontro chiamata incontro contratto offerta lavoro settimana deciso decidere referenze link prova agenda posto parliamo vediamo",
    ),
    notes=Notes(
        unheld=r"non\s+ha\s+avuto\s+luogo|non\s+si\s+è\s+(?:tenut[oa]|svolt[oa])|(?:è\s+)?saltat[oa]|annullat[oa]",
        about=r"domand[ae]|parlato\s+di",
        moved="spostat[oa]|rinviat[oa]",
        past="parlato|avuto|fatto",
        meeting="colloquio|parlato|chiamata",
        by_phone="per|al",
        today="oggi|stamattina",
        yesterday="ieri",
        tomorrow="domani",
        weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
        months="gennaio febb?raio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        until="alle",
        at="alle|ore",
        asks_owner="devo",
        topic=r"abbiamo\s+parlato\s+di\b|temi\s*:",
        question=r"domand[ae]\s*:",
    ),
    guards=Guards(
        salary="stipendi[oi]? retribuzione",
        feedback=r"mia\sprestazione",
        reproach=r"delus[oa] non\sho\sancora\sricevuto",
        pleading=r"la\ssupplico disperat\w*",
        chances=r"mie\spossibilità",
        claims="anni diretto gestito fondato certificat[oa] laurea esperto lavorato sviluppato",
        numbers="due tre quattro cinque sei sette otto nove dieci dodici venti cento",
        openers="a al alla anche ancora che chi ci come con così da dal dalla del della desidero di dopo e ed era gli grazie ha ho i il in io la le lei lo ma mi mio molto ne nel nella noi non nostro o per più posso potrebbe quando questa questo resto se sono spero su sul sulla suo tutto un una vi",
    ),
    papers=Papers(
        things={
            "samples": "esempi",
            "references": "referenze",
            "certificates": "certificat[oi]|attestat[oi]",
            "code": "codice",
            "task": "prova|esercizio",
            "slides": "presentazione",
            "letter": "lettera (?:di presentazione|motivazionale)",
            "documents": "documenti|modul[oi]",
        },
        question=r"\bdata\sd|stipend|preavviso",
        enclosed="allegat",
    ),
    terms=Terms(
        sessions="pranzo|colloquio|posizione",
        post_labels="posizione|ruolo|mansione|posto|profilo",
        position_nouns="posizione",
        position_of="di",
        greetings="ciao|gentile",
        tails="il|alle|di|del|la|e",
        mr="sig signor signore",
        ms="sig.ra signora",
        nobody="personale selezione risorse responsabile ingegnere direttore direttrice",
        beside_houses="e",
        beside_titles="di il la",
        candidates=r"candidat[oaie]|student[ei]|studentesse?|tirocinante|stagista|nuova prenotazione",
        applied=r"si è (?:appena )?(?:candidat[oa]|ritirat[oa]|iscritt[oa])|ha (?:\w+ ){0,3}(?:ritirare|ritirato|inviato)|ha accettato il (?:tuo|suo|vostro) orario|ha (?:prenotato (?:con te|con lei|un colloquio|uno slot)|scelto uno (?:dei tuoi|dei suoi|dei vostri|degli) (?:orari|slot))",
        interviewers=r"intervistator[ei]|commissione",
        interviewing=r"(?:telefono|cellulare|recapito|contatto|cv|curriculum) (?:della candidata|del candidato)|con (?:te|lei|voi) come intervistat|(?:aggiunt|inserit|assegnat|indicat|designat)[oa] (?:\w+ ){0,2}come intervistat|intervisti tu|l[oa] senti tu|(?:fai|farai|tieni|terrai) (?:tu )?il colloquio a|(?:la candidata|il candidato),? (?:\w+ ){0,4}(?:ti|la|lo|vi) aspetta|(?:tuo|suo|vostro) colloquio con (?:il candidato|la candidata)|se (?:vuoi|desideri|decidi di) (?:sceglier|assumer)l[ao]\b",
        everybody=r"(?:(?:ciao|buongiorno|salve|car[ie]|gentili),? )?(?:a )?(?:tutti|tutte|team|ragazzi|ragazze|colleghi|colleghe|genitori|famiglie)",
    ),
    disjunction="o|oppure",
    parties=Parties(
        house_kinds="""
cantine mechatronica istituto residenza associazione caseificio birrificio pensione
agriturismo fattoria tipografia fabbrica autolinee accademia immobiliare parrocchia
latticini calzaturificio sartoria lanificio maglificio vivaio mobilificio salumificio
oleificio rsa farmacia cooperativa meccanica azienda ristorante fondazione officina
officine comune università ospedale scuola museo assicurazioni costruzioni trasporti
gruppo albergo cantina tenuta edizioni editrice consulenza salute libreria provincia
miniere ottica pastificio trattoria osteria pasticceria parrucchiera panificio pescheria
macelleria gelateria pizzeria autofficina carrozzeria fiorista ambulatorio lavanderia
cartoleria autoscuola elettronica frantoio tessitura ceramiche liceo tintoria serramenti
impianti avvocati commercialisti elettrica cascina vivai arredamenti autotrasporti
farmacie parrucchiere falegnameria vetreria conceria asilo salone
""",
        no_houses="""
colloquio azienda selezione grazie posizione ufficio sede data quando il un uno gli
novità aggiornamento ci cliente agenzia filiale natale pasqua sindaco dirigente
segretaria esito ultimo ultima prossimo prossima promemoria invito rinvio annullamento
variazione scelta richiesta sollecito decisione comunicazione informativa ricevuta sei
verso conferma candidatura seguito offerta lettera sig.ra sig.na dott.ssa
riprogrammazione spostamento cambio modifica cambiamento riprogrammato
nuovo nuova
messaggio automatico
portale area candidati processo lavoro
appuntamento prenotazione cancellato cancellata annullato iscrizione annuncio
risultato risultati confermato confermata convocazione avviso notifica stato requisiti
profilo ora orario durata luogo complimenti congratulazioni benvenuta benvenuto
annullata spostato spostata rinviato rinviata prossimi passi fase fasi prova prove bando
concorso pubblico graduatoria allegato accedi apri clicca account candidature
selezionata selezionato rifiutata accettata bacheca dettagli piattaforma
""",
        before_house="""
selezione il di ufficio risorse umane concorsi selezioni personale segreteria
ricevimento administrazione direzione candidatura candidature carriere carriera
reclutamento tirocini staff amministrazione sportello lavora dell'
""",
        behind_house="""
con concorsi selezioni lavora noi selezione ufficio personale risorse umane candidature
candidatura carriere carriera reclutamento stage tirocini tirocinio persone segreteria
""",
        relations="socio fratello sorella marito moglie figlia figlio fondatore",
        before_place="via viale piazza corso sala torre in presso dal dalla palazzina",
        at_house="presso",
        team_words="ufficio",
        of_house="di|della",
        departments="direzione dipartimento ufficio selezione personale",
        no_titles="posizione ruolo posto",
        before_titles="""
un il gli nostro nostra posizione ruolo posto funzione mansione quale avviso pubblico
pubblica autocandidatura annuncio resta rimane dello della degli delle nello docente
parte come ad offerta di
""",
        beside_titles="""
colloquio variazione documentazione candidatura annullato selezione pubblica posizione
ruolo convocazione conferma promemoria per presso invito risultato risposta spostato
autocandidatura annuncio prova orale documento mancante
riprogrammazione spostamento cambio modifica cambiamento nuovo nuova riprogrammato
""",
        house_joints="il di da dell'",
    ),
    houses=Houses(
        authorities="Tribunale|Istituto|Centro|Liceo",
        of_authority="dell['’]|della |del |di ",
        heads=r"Dr|Prof|Dott|Dott\.ssa|Avv",
        heads_of="del|della",
        heads_joined="e",
        part_of="(?:una )?(?:società|azienda|marchio) (?:del|della|di)|(?:del )?gruppo|del Gruppo",
        group_articles="la |il ",
        groups="gruppo",
        no_kinds="azienda comune",
        house_articles="Il|Lo|La|Le|Gli|I",
        of_sort="di|del|della|da",
        of_place="di |dei |del |della |da ",
        of_town="di|del",
    ),
    people=People(
        particles="da di del della",
        academic="dott dott.ssa prof",
        at="presso",
        of_house="di",
        team_articles="il",
        team_nouns="squadra",
        ours="(?:il |la )?nostr[oa]|mi[oa]",
        me="io",
        me_and="io e",
        also_and="ed",
        greeted="gentile|car[oa]|buongiorno|salve|ciao",
        name_articles="il|la",
    ),
    addresses=Addresses(
        named="via|viale|piazza|corso",
        number_ends="bis|ter",
    ),
    introductions=Introductions(
        called="[Mm]i chiamo",
        being="[Ss]ono(?: la| il)?",
        from_house="di|da",
        also_from_house="della",
        closes="[Ss]aluti|[Gg]razie",
        closing="cordialmente|un saluto|grazie|saluti|a presto",
        before_closing="molte|cordiali|distinti|un cordial",
        honours=r"[Pp]rof(?:\.ssa)?\.?|[Dd]ott\.(?:ssa)?|[Ii]ng\.|[Aa]vv\.|[Aa]rch\.|[Gg]eom\.|[Rr]ag\.|sig\.(?:ra|na)?|Sig\.(?:ra)?|Signora?|Suor|Padre",
        saluted="gentile|egregi[oa]|car[oa]|buongiorno|salve",
        our="(?:il |la )?nostr[oa]",
        by_trade="con|d[ao]|dal|dalla|dall['’]|di",
        trade_articles="il|la|nostr[oa]",
    ),
    titles=Titles(
        leading="in e a",
        elided="d|l|dell|nell|all|sull",
        abbreviated="dr|ing|prof|dir",
        verb_ends="era|iamo|ete|isce|[gdctv]ono|eremo|iremo|eranno|iranno",
        verbs="(?:ved|av|dov|pot|sap|viv|and|sa|fa|da|sta|vor|ter|ver|rimar)r(?:emo|anno)",
        past="ò",
        assigned_to="a",
        at_home="domicilio piedi bordo mano",
        behind_trades="al alla allo ai alle",
        also_elided="dall",
        led_by="e",
        fields="risorse|gestione|amministrazione|logistica|informatica|marketing|vendite|acquisti|contabilita|sicurezza|finanza|comunicazione|manutenzione",
    ),
    displays=DISPLAYS,
    house_names=HOUSE_NAMES,
    mentions=MENTIONS,
    labels=LABELS,
    joints=JOINTS,
    clients=CLIENTS,
    listings=LISTINGS,
    signing=SIGNING,
    titling=TITLING,
    spelling=SPELLING,
    brokers=BROKERS,
    departments=DEPARTMENTS,
    senders=SENDERS,
    cases=CASES,
    trades=TRADES,
)
