# ruff: noqa: RUF001 - signs of other alphabets are the very point.
"""How mail clients and people mark history, forwards and signatures: plain data.

Each table stands beside examples in `tests/reading/test_marks.py`. All patterns are
matched against one line, cut at 400 signs, and begin at its start or are bounded.
"""

import re

from assistant.patterns import deferred

# Lines that `html` sets where a client itself marks history and signature; cleaned
# text holds no control characters, so no sender can write them.
HISTORY = "\x01"
SIGNATURE = "\x02"
SIGNATURE_END = "\x03"

# The verb of an attribution ("On Monday Jane Roe wrote:"), all languages together.
WROTE = deferred(
    r"\b(?:wrote|writes|schrieb(?: am)?|schrieben|hat (?:folgendes )?geschrieben"
    r"|a écrit|à écrit|écrit|escribió|escribio|escreveu|schreef|heeft geschreven|geschreven"
    r"|ha scritto|scrive|skrev|kirjoitti|napisał\(a\)|napisał|napisała|napsal|írta|пишет"
    r"|написал\(а\)|написал|yazdı|写道|のメール|dijo)\b",
    re.I,
)
# How an attribution begins, where the verb stands at its end or in the middle.
LEAD = deferred(
    r"\W{0,3}(?:on|am|le|el|em|op|il|il giorno|den|at|in data|a|på|dnia|dne"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)\w*|\d{1,4}[./-])\b",
    re.I,
)
# A line that says by itself that everything below is history.
ORIGINAL = deferred(
    r"\W{0,3}[-_=*]{2,80}\s{0,3}(?:original (?:message|appointment|e-?mail)"
    r"|ursprüngliche (?:nachricht|e-?mail)|originalnachricht|message d['’]origine"
    r"|message original|courriel d['’]origine|mensaje original|mensagem original"
    r"|oorspronkelijk bericht|original bericht|oorspronkelijke e-?mail"
    r"|messaggio originale|original besked|ursprungligt meddelande|reply message"
    r"|antwort|vorherige nachricht)\s{0,3}[-_=*]{2,80}",
    re.I,
)
# A line that says that a forwarded mail begins.
FORWARDED = deferred(
    r"\W{0,3}(?:[-_=*]{2,80}\s{0,3}(?:forwarded (?:message|mail|by)[^-]{0,80}|forward"
    r"|weitergeleitete (?:nachricht|e-?mail)|message transféré|message transmis"
    r"|courriel transféré|mensaje reenviado|mensagem encaminhada"
    r"|mensagem reencaminhada|doorgestuurd bericht|messaggio inoltrato"
    r"|inoltrato da|vidarebefordrat meddelande)\s{0,3}[-_=*]{2,80}"
    r"|begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado"
    r"|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht"
    r"|inizio messaggio inoltrato)\s{0,3}[:：]?\s*[-_=*]{0,30}\s*\Z",
    re.I,
)
# Those of its beginnings that are words.
FORWARDED_BEGINS = ("begin", "anfang", "début", "inicio", "início", "inizio")
FORWARD_SUBJECT = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|enc|res enc|i|doorst|vs|vb)\s?:", re.I
)

# Field names of a copied header block, by what they stand for.
COPIED_FIELDS = {
    "from": ("from", "von", "de", "da", "van", "från", "fra", "expéditeur", "od"),
    "date": (
        "sent", "date", "gesendet", "datum", "envoyé", "envoyé le", "enviado",
        "enviado el", "enviado em", "enviada em", "enviada", "fecha", "data", "inviato",
        "data invio", "verzonden", "date d'envoi", "gesendet am", "enviado a las",
        "skickat", "sendt",
    ),
    "to": (
        "to", "an", "à", "a", "para", "aan", "per", "destinataire", "pour", "til", "till",
    ),
    "cc": ("cc", "kopie", "copie", "cópia"),
    "subject": (
        "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp",
        "ämne", "emne", "re",
    ),
}  # fmt: skip
COPIED = {name: kind for kind, names in COPIED_FIELDS.items() for name in names}

# A word that closes a letter; what follows is who wrote it.
CLOSING = re.compile(
    r"\W{0,3}(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes|thanks))?"
    r"|(?:best|kind|warm) and .{0,20}|regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)"
    r"|cheers|all the best|thanks(?: again| so much| and .{0,25}| in advance)?|thank you(?: again| so much"
    r"| and .{0,25})?|many thanks|thx|cordially|respectfully(?: yours)?|take care|talk soon|see you (?:soon|then)"
    r"|with (?:kind|best|warm) regards|looking forward(?: to .{0,40})?|speak soon|warmly|ta"
    r"|(?:mit )?(?:freundliche[nm]?|besten?|herzliche[nm]?|viele[nm]?|liebe[nm]?|schöne[nm]?|sonnige[nm]?)"
    r" (?:grüße?n?|grüsse?n?|gruß|gruss|dank|gruessen)(?: (?:aus|nach|und|vom|von) .{0,30})?"
    r"|hochachtungsvoll|beste grüße|(?:vielen |herzlichen |besten )?dank(?: (?:und|im) .{0,40})?|lg|vg|mfg|bg"
    r"|bis (?:dann|bald|dahin)|gruß|grüße|grüsse|alles gute"
    r"|(?:bien )?cordialement(?: vôtre)?|(?:bien )?(?:à|a) (?:vous|toi|bientôt)|sincères salutations|salutations(?: distinguées)?"
    r"|(?:au|avec) plaisir(?: .{0,30})?|dans l['’]attente .{0,40}|bien à .{0,10}|respectueusement|amicalement|belle journée|bonne (?:journée|soirée|fin de journée)|merci(?: .{0,30})?|bises?"
    r"|(?:(?:un )?(?:cordial(?:es)?|atento|afectuoso)? ?)?salud(?:o|os)(?: cordiales| atentos)?|atentamente|cordialmente|(?:un )?(?:fuerte )?abrazo|besos?(?: grande)?"
    r"|muchas gracias|gracias(?: .{0,20})?|reciba .{0,40}|quedo a .{0,40}"
    r"|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|abs|att|obrigad[oa]|grat[oa]|saudações"
    r"|met (?:vriendelijke|hartelijke) (?:groeten?|groet)|(?:vriendelijke|hartelijke) groet(?:en)?|groeten?|groetjes|mvg"
    r"|hoogachtend|alvast bedankt|bedankt(?: .{0,20})?|tot (?:dan|snel|ziens)"
    r"|(?:(?:i )?(?:più )?(?:cordiali|distinti|migliori|cari) )saluti|cordialità|(?:un )?(?:caro )?saluto|saluti"
    r"|grazie(?: .{0,25})?|a presto|buona giornata)"
    r"\s{0,2}[,.!:;–—-]{0,2}\s*\Z",
    re.I,
)

# Who signs where no person does.
TEAM = deferred(
    r"\W{0,3}(?:(?:(?:the|your|our|ihr|dein|euer|das|ton|votre|tu|seu|het|jouw|uw|il tuo)\s)?"
    r"(?:[^\W\d_][\w.&'’-]{0,30}\s){0,5}(?:[\w-]{0,20}team|recruiting|talent acquisition|hr|human resources)"
    r"|l['’]équipe\b.{0,40}|el equipo\b.{0,40}|equipo de\b.{0,40}|il team\b.{0,40}|(?:a )?equipe\b.{0,40}"
    r"|time d[eao]\b.{0,40}|het .{0,30}team|(?:le )?service (?:rh|recrutement)|rr\. ?hh\.?)"
    r"\s{0,2}[.!,]?\s*\Z",
    re.I,
)

# What phones put under a mail; it is nobody's word and is dropped.
DEVICE = re.compile(
    r"\W{0,3}(?:sent (?:from|via|using) (?:my |the )?.{1,60}|get outlook for .{1,30}"
    r"|(?:von|via) meinem .{1,40}gesendet|gesendet (?:von|mit) .{1,50}|diese nachricht wurde von .{1,50}gesendet"
    r"|holen sie sich outlook .{1,30}|outlook für .{1,20} (?:beziehen|herunterladen)"
    r"|envoyé (?:de|depuis|à partir de) .{1,50}|télécharge[rz] outlook pour .{1,30}|obtenez outlook pour .{1,30}"
    r"|enviado (?:desde|do|a partir do|de) .{1,50}|obtener outlook para .{1,30}|obter o outlook para .{1,30}"
    r"|verzonden vanaf .{1,50}|verstuurd vanaf .{1,50}|outlook voor .{1,20} downloaden|download outlook voor .{1,30}"
    r"|inviato (?:da|dal|dall['’]) ?.{1,50}|scarica outlook per .{1,30}|ottieni outlook per .{1,30}"
    r"|skickat från .{1,40}|sendt fra .{1,40})\W{0,3}\Z",
    re.I,
)
DEVICE_NAMES = deferred(
    r"iphone|ipad|android|mobil|phone|handy|smartphone|outlook|gmail|yahoo|samsung"
    r"|galaxy|blackberry|huawei|pixel|proton|windows|mail\b|app\b|telefo|tablet|celular|móvil",
    re.I,
)

# A paragraph of lawyers or of a mailing machine, wherever at the end it stands.
FOOTER = re.compile(
    r"\W{0,5}(?:confidentiality|disclaimer|privileged|legal notice|vertraulich|haftungsausschluss|avis de confidentialité"
    r"|aviso (?:legal|de confidencialidad)|avvertenza|riservatezza|vertrouwelijk"
    r"|th(?:is|e) (?:e-?mail|message|communication|information|transmission|mail)\b.{0,120}"
    r"(?:confidential|intended|privileged|addressee|automat|sent to|was sent|prohibited)"
    r"|diese (?:e-?mail|nachricht|mail)\b.{0,120}(?:vertraulich|automat|bestimmt|gesendet)"
    r"|ce (?:message|courriel|mail|courrier)\b.{0,120}(?:confidentiel|automat|destin|envoyé à)"
    r"|este (?:mensaje|correo|e-?mail)\b.{0,120}(?:confidencial|autom|dirigid|enviado a)"
    r"|esta (?:mensagem|comunicación)\b.{0,120}(?:confidencia|autom|destina)"
    r"|(?:questo messaggio|questa e-?mail|la presente)\b.{0,120}(?:riservat|confidenzial|automatic|destinat)"
    r"|d(?:it|eze) (?:bericht|e-?mail|mail)\b.{0,120}(?:vertrouwelijk|automatisch|bestemd|verzonden)"
    r"|if you (?:are not|have received this|no longer wish|received this|would (?:prefer|like) not|don['’]t want)"
    r"|you(?:['’]re| are| have)? (?:received|receiving|received) this .{0,30}because"
    r"|you received this|to (?:unsubscribe|stop receiving|manage your)|unsubscribe\b|manage (?:your )?(?:email |notification )?preferences"
    r"|abmelden\b|se désabonner|désinscri|darse de baja|cancelar (?:la )?suscripci|annulla (?:l['’])?iscrizione|afmelden|uitschrijven"
    r"|please (?:consider the environment|think before (?:you )?print|do not (?:reply|respond) to this|don['’]t print|note: this (?:e-?mail|message))"
    r"|(?:bitte )?(?:denken sie an die umwelt|prüfen sie, ob diese)|pensez à l['’]environnement|merci de ne pas (?:répondre|imprimer)"
    r"|bitte antworten sie nicht|por favor,? no respond|non rispondere a questa|niet (?:op|te) (?:deze|beantwoorden)"
    r"|(?:©|\(c\) ?20|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)"
    r"|powered by\b|replies to this (?:mailbox|e-?mail|address)|do not reply to this"
    r"|registered (?:office|in england|company)|amtsgericht\b|handelsregister|geschäftsführe?r(?:in|ung)?\s*:|sitz der gesellschaft|ust-?id"
    r"|privacy (?:policy|notice)|datenschutz|(?:impressum|imprint)\b|view (?:this email )?in (?:your )?browser"
    r"|an equal opportunity employer|we are an equal)",
    re.I,
)

REPLY_ABOVE = deferred(
    r"\W{0,6}(?:please )?(?:type|write|add) your reply above this line", re.I
)
AFTERWORD = re.compile(r"\W{0,2}p\.?\s?p?\.?s\.?\s?[:.\-–—]", re.I)
