"""The words by which owners note what happened, in seven languages."""

import re

UNHELD = re.compile(
    r"\b(?:did\s?n[o'\u2019]?t\s+(?:take\s+place|happen)|never\s+(?:took\s+place|happened)"
    r"|didn['\u2019]?t\s+(?:take\s+place|happen)|was\s+(?:cancell?ed|called\s+off)"
    r"|cancell?ed\s+(?:it|the|our|my)|no[- ]show|nobody\s+(?:called|came|showed)"
    r"|(?:did\s+not|didn['\u2019]?t)\s+(?:show\s+up|call)"
    r"|nicht\s+stattgefunden|fand\s+nicht\s+statt|ausgefallen|fiel\s+aus|abgesagt"
    r"|pas\s+eu\s+lieu|a\s+été\s+annulée?|no\s+tuvo\s+lugar|no\s+se\s+(?:hizo|realizó)"
    r"|se\s+canceló|não\s+(?:aconteceu|ocorreu|houve)|foi\s+cancelada"
    r"|ging\s+niet\s+door|vond\s+niet\s+plaats|afgezegd|non\s+ha\s+avuto\s+luogo"
    r"|non\s+si\s+è\s+(?:tenut[oa]|svolt[oa])|(?:è\s+)?saltat[oa]|annullat[oa])\b",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"\b(?:about|discussed|topics?|questions?|ask|über|themen?|fragen?|sobre|sujets?"
    r"|preguntas?|perguntas?|over|vragen?|domand[ae]|parlato\s+di|parlé\s+de)\b",
    re.IGNORECASE,
)
MOVED = re.compile(
    r"\b(?:moved|rescheduled|postponed|pushed(?:\s+back)?|brought\s+forward|now\s+on"
    r"|verschoben|verlegt|reporté|déplacé|avancé|aplazad[oa]|movid[oa]|reprogramad[oa]"
    r"|adiad[oa]|remarcad[oa]|verzet|verplaatst|spostat[oa]|rinviat[oa])\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:interviewed|talked|spoke|met|had|chatted|was\s+interviewed|hatte|gesprochen"
    r"|getroffen|parlé|rencontré|eu|hablé|tuve|falei|tive|gesproken|had|parlato|avuto"
    r"|fatto)\b",
    re.IGNORECASE,
)
MEETING = re.compile(
    r"\b(?:interview\w*|phone\s+(?:screen|call)|call|talked|spoke|met|meeting|screening"
    r"|chatted|vorstellungsgespräch|gespräch|telefonat|gesprochen|telefoniert|getroffen"
    r"|entretien|parlé|rencontré|entrevista|hablé|llamada|falei|ligação|gesprek"
    r"|gesproken|gebeld|colloquio|parlato|chiamata)\b",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"\b(?:(?:by|on\s+the|over\s+the|per|am|aan\s+de|por|par|al|per)\s+"
    r"(?:tele(?:ph|f)on\w*|phone|téléphone|teléfono)|phone|telephoned?|phoned"
    r"|telefon\w*|gebeld|téléphon\w*)\b",
    re.IGNORECASE,
)
WITH = re.compile(r"(?<!\w)(?:with|mit|avec|con|com|met)\s+", re.IGNORECASE)
NAME = re.compile(
    r"[^\W\d_a-z][\w'\u2019-]*(?:\s+(?:(?:van|von|de|der|da|di|du|la)\s+)*"
    r"[^\W\d_a-z][\w'\u2019.-]*){0,3}"
)
AND = re.compile(r"\s*(?:,\s*|\s(?:and|und|et|y|e|en|&)\s+)")

TODAY = re.compile(
    r"\b(?:today|this\s+(?:morning|afternoon|evening)|just\s+now|heute|aujourd['\u2019]hui"
    r"|ce\s+matin|hoy|esta\s+(?:mañana|tarde)|hoje|vandaag|vanmorgen|vanmiddag|oggi"
    r"|stamattina)\b",
    re.IGNORECASE,
)
YESTERDAY = re.compile(r"\b(?:yesterday|gestern|hier|ayer|ontem|gisteren|ieri)\b", re.I)
TOMORROW = re.compile(r"\b(?:tomorrow|demain|mañana|amanhã|domani)\b", re.I)
_DAYS_TEXT = """
    monday|mon|montag|lundi|lunes|segunda(?:-feira)?|maandag|lunedì
    tuesday|tues?|dienstag|mardi|martes|terça(?:-feira)?|dinsdag|martedì
    wednesday|wed|mittwoch|mercredi|miércoles|quarta(?:-feira)?|woensdag|mercoledì
    thursday|thurs?|donnerstag|jeudi|jueves|quinta(?:-feira)?|donderdag|giovedì
    friday|fri|freitag|vendredi|viernes|sexta(?:-feira)?|vrijdag|venerdì
    saturday|samstag|samedi|sábado|zaterdag|sabato
    sunday|sonntag|dimanche|domingo|zondag|domenica
"""
WEEKDAYS = tuple(
    re.compile(rf"\b(?:{names})\b", re.IGNORECASE) for names in _DAYS_TEXT.split()
)
_MONTHS_TEXT = """
    jan(?:uar[yi]?|vier|eiro)?|enero|gennaio
    feb(?:ruar[yi]?|raio|rero|braio)?|février|fevereiro
    mar(?:ch|s|zo|ço)?|märz|maart
    apr(?:il[e]?)?|avril|abril
    may|mai|mayo|maio|mei|maggio
    june?|juni|juin|junio|junho|giugno
    july?|juli|juillet|julio|julho|luglio
    aug(?:ust)?|août|agosto|augustus
    sep(?:t(?:ember|iembre)?)?|septembre|setembro|settembre
    oct(?:ober)?|okt(?:ober)?|octobre|octubre|outubro|ottobre
    nov(?:ember)?|novembre|noviembre|novembro
    dec(?:ember)?|dez(?:ember)?|décembre|diciembre|dezembro|dicembre
"""
_MONTHS = _MONTHS_TEXT.split()
DATES = tuple(
    re.compile(
        rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?(?:{names})\b"
        rf"|(?:{names})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b)",
        re.IGNORECASE,
    )
    for names in _MONTHS
)
ISO_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")

_CLOCK = r"(\d{1,2})(?:[:.h](\d\d))?\s?(?:uhr|h|heures|horas|uur)?\s?([ap]\.?m\.?)?"
RANGE = re.compile(
    rf"(?<![\d-]){_CLOCK}\s?(?:-|\u2013|to|till|until|bis|à|a|até|tot|alle)\s?{_CLOCK}(?![\d-])",
    re.IGNORECASE,
)
AT = re.compile(
    rf"(?:\b(?:at|um|gegen|às|a\s+las?|om|alle|ore|from|von|de)\s|(?<!\w)à\s)\s?{_CLOCK}(?!\d|\s+(?:people|weeks|days))"
    rf"|(?<![\d-])(\d{{1,2}}):(\d\d)\s?([ap]\.?m\.?)?"
    rf"|(?<![\d-])(\d{{1,2}})()\s?([ap]\.?m\.?)",
    re.IGNORECASE,
)
ASKS_OWNER = re.compile(
    r"\b(?:asked\s+(?:me|us)\s+to|i\s+(?:should|am\s+to|can|may)|told\s+me\s+to"
    r"|soll\s+(?:ich|mich)|ich\s+soll|je\s+dois|debo|devo|moet\s+ik|ik\s+moet)\b",
    re.IGNORECASE,
)
