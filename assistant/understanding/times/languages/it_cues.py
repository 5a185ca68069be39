"""Italian words around times."""

from assistant.understanding.times.languages.language import Cues

CUES = Cues(
    answer=(
        r"\bres[aoei] not[aoie]\b|\b(?:sar\w+|verr\w+) (?:\S+ ){0,2}?(?:comunicat|informat|avvisat|pubblicat|contattat|ricontattat|not|decis)[aoie]\b|\b(?:ti|vi|la) (?:ri)?chiam(?:o|iamo|er\w+)\b|\bsciogli\w+ (?:la|le) riserv\w+\b|\bsi sapra\b",
        r"\b(?:dammi|dateci|datemi|mi dia|ci dia|lasciami|lasciaci|mi lasci|ci lasci|dacci)\b(?! (?:conferma|la|una|un|il|sapere|notizie))|\b(?:la|l'|ti) aggiorn\w+\b",
        r"\b(?:graduatoria|pubblicat\w+|pubblicher\w+|si esprimer\w+|sceglier\w+|scegliamo|sciolto la riserva|ricontattar\w+)\b|\b(?:ti|le|vi) (?:dico|scrivo|mando|invio)\b",
        r"\b(?:faremo|faro|fara|ricontatter\w*|contatter\w*|rispond\w*|comunicher\w*|informer\w*|decider\w*|daremo|daro|aggiorner\w*|sentir\w*|risentir\w*|chiamer(?:o|emo)|scriver\w*|sapremo|saprai|sapra|avremo|avra|avrai|ricever\w*|prender\w*|concluder\w*|ti diremo|le diremo|facciamo|diamo|contattat\w+|ricontattat\w+|terremo)\b",
        r"\b(?:ti|le|vi|gliel[oa]) (?:so dire|sapr\w+ dire|dico|diciamo|diro|dirai|aggiorn\w+|scriv\w+|do|diamo|daro|faccio|facciamo|far[oe]\w*|comunic\w+|contatt\w+|ricontatt\w+|richiam\w+|rispond\w+|inform\w+|racconto)\b|\bci (?:ri)?sent(?:iamo|iremo)\b|\b(?:dar|far|dir|comunicar|aggiornar)(?:ti|le|vi) (?:un|una|il|la|lo|sapere|avere|qualcosa|notizie|riscontro|esito|su\w*)\b|\b(?:decide|decidono|decidiamo|delibera|si riunisce|chiudere|concludere)\b",
        r"\b(?:poter|saper)(?:le|ti|vi|la) (?:dire|dare|comunicare|aggiornare|informare|far)\b|\b(?:ti|la|vi|le) (?:chiamo|telefono|chiamiamo|telefoniamo)\b",
        r"\b(?:risposta|decisione|riscontro|feedback|esito|notizie|aggiornamento|aggiornamenti|esiti|novita)\b",
        r"\b(?:processo|selezione|selezioni|colloqui|iter)\b(?: \S+){0,6}? (?:conclu\w*|termin\w*|chiud\w*|dura\w*)",
        r"\b(?:se )?non (?:ricev\w+|sent\w+|ha|hai|avra|avrai) (?:\w+ )?(?:notizie|nulla|niente|riscontro|risposta|sapere)?\b|\bfarci vivi\b|\bfarti sapere\b|\bfarle sapere\b",
    ),
    asks_owner=(r"\b(?:mi scriva|scrivimi(?: pure)?|ci scriva|scrivici|mi ricontatti|ricontattami|si faccia (?:pure )?(?:vivo|viva|sentire)|fatti (?:pure )?(?:vivo|viva|sentire)|ci ricontatti|mi solleciti|chiedimi|mi chieda|ricontattaci)\b",),
    not_answer=(
        r"\bda (?:consegnare|svolgere|completare|inviare|restituire|compilare)\b|\bva (?:consegnat\w|svolt\w|completat\w|inviat\w|restituit\w|compilat\w)\b",
        r"\b(?:per favore|per cortesia|cortesemente|potrebbe|potresti|puoi|puo|la prego|ti chiedo|le chiedo|le chiediamo|ti chiediamo|vi preghiamo|la preghiamo|ci confermi|conferma|confermare|mi confermi|ti preghiamo|ci faccia|mi faccia|fammi|facci|fateci)\b",
        r"\b(?:scadenza|termine ultimo|scade|data di inizio|inizio previsto|inserimento|valid\w+|assunzione)\b",
        r"\b(?:colloquio|incontro|appuntamento|chiamata|videochiamata|intervista)\b(?: \S+){0,4}? (?:sara|e|il|si terra|fissato|previsto|per)\b",
        r"\b(?:sua|tua|suo|tuo|vostra|vostro) (?:\S+ )?(?:risposta|conferma|riscontro|disponibilita|decisione|preferenza)\b",
        r"\b(?:tua firma|sua firma|accettazione|non (?:posso|riesco|possiamo|riusciamo|serve)|venire|venga|si presenti|presentarsi|va conclus\w+|la aspett\w+|ti aspett\w+|la attend\w+|per il colloquio|per l.incontro|per la (?:call|videocall))\b",
        r"\b(?:invito|link|calendario|dettagli)\b",
        r"\b(?:disponib\w+|ferie|assente|fuori ufficio|chius\w+|andrebbe bene)\b",
    ),
    need=(r"\b(?:abbiamo bisogno|avremo bisogno|ci serve|ci servira|ci vorra|ci servono|ci vuole|ci vorranno|serve)\b",),
    extends=(r"\b(?:un'altra|un altro|ancora|piu tempo|ulteriore|ulteriori|ritard\w+)\b",),
    after_interview=(r"\b(?:dopo |dal |dalla |dalle |dall'|successiv[aeio] (?:al |alla |all'))(?:il |l'|i |la |nostro |suo )?(?:\S+ )?(?:colloqui|colloquio|incontro|intervista|chiamata|visita|prova|call|riunione)",),
    away=(
        r"\b(?:fuori ufficio|in ferie|assente|ferie|assenza|in viaggio|non saro|fuori sede|congedo|in congedo)\b[^.\n]{0,60}?\b(?:fino al|fino a|al|sino al|compreso)\b",
        r"\b(?:fino al|fino a|sino al)\b",
    ),
    back=(r"\b(?:risponderemo|riprenderemo|riprendiamo|riapriamo|riapriremo|rientro|rientrero|tornero|torno|di ritorno|di nuovo (?:in ufficio|disponibile|operativ\w)|ritorno|rientrer\w+)\b",),
    roles=(
        ("hours", ("orario di lavoro", "orario lavorativo", "orario di apertura", "orario della posizione", "orari", "lun-ven", "dal lunedì al venerdì", "aperto", "aperti", "orario d'ufficio", "orario di lavoro della posizione")),
        ("deadline", ("entro", "entro il", "entro le", "non oltre", "non oltre il", "scadenza", "fino al", "prima del", "al più tardi", "entro e non oltre il", "scadenza candidature", "scade il")),
        ("posted", ("pubblicato il", "pubblicata il", "inviato il", "sua email del", "candidatura del", "pubblicato", "inviato", "inviato:", "mail del", "sua candidatura del")),
        ("start_date", ("contratto dal", "contratto a partire dal", "durata dal", "tirocinio dal", "contratto a tempo determinato dal", "data di inizio", "inizio previsto", "inizio il", "inserimento", "assunzione dal", "decorrenza", "inizio contratto", "data di inserimento", "con decorrenza")),
        ("holiday", ("chiusi il", "chiuso il", "ferie dal", "in ferie", "in ferie dal", "festivo", "chiusi", "assente", "fuori ufficio")),
        ("past", ("nostro colloquio del", "sentiti il", "dal", "conversazione del", "colloquio del", "incontrati", "sentiti")),
        ("old", ("inizialmente", "originariamente", "invece di", "invece che", "invece che alle", "invece delle", "anziché", "anziché alle", "e non", "al posto delle", "al posto di", "invece del", "al posto del", "inizialmente previsto per", "precedentemente fissato per", "…è annullato", "…è stato annullato", "…va spostato", "…deve essere spostato", "…annullato", "…non sarà possibile", "…dovrà essere", "…è stato spostato", "…è rinviato")),
        ("unavailable", ("tranne", "eccetto", "…non posso", "…non riesco", "…non mi va bene", "…non è possibile", "…non sono disponibile", "…non va bene")),
        ("arrival", ("presentarsi alle", "si presenti alle", "arrivare alle", "arrivo alle", "presentati alle", "accoglienza alle")),
    ),
    order=(("più presto", 0), ("più tardi", -1)),
    pick=(("primo", 0), ("prima opzione", 0), ("prima", 0), ("secondo", 1), ("seconda", 1), ("terzo", 2), ("terza", 2), ("ultimo", -1), ("ultima", -1), ("opzione 1", 0), ("opzione 2", 1), ("opzione 3", 2), ("opzione a", 0), ("opzione b", 1)),
    refuse=(r"\b(?:non|nessuno|nessuna|purtroppo)\b",),
    prefer=(r"\b(?:meglio|ideale|prefer\w*)\b",),
    unable=(r"\bnon (?:\w+ )?(?:riusc\w+|riesc\w+|poss\w+|potr\w+|pot\w+|sar\w+|e)\b|\b(?:impossibil\w*|annullare|annullat\w*|malat\w+)\b",),
    meeting=(r"\b(?:colloquio|appuntamento|incontro|intervista|call|telefonata|riunione|videochiamata)\b",),
)  # fmt: skip
