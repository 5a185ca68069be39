"""Labels on lines of their own, set beside what stands below them.

Schedulers write "Interviewer:" or "WHEN" on a line of its own, and the value on the next.
"""

import re

_BARE = (
    "date|time|when|where|location|who|with|(?:your )?interviewers?|interview panel|panel|host|position|role|job(?: title)?|duration|"
    "format|address|attendees|participants|company|contact|recruiter|hiring manager|interview (?:date|time|type|location)|what|date (?:and|&) time|"
    "datum|uhrzeit|wann|wo|ort|dauer|(?:ihre? |deine? )?gesprächspartner(?:in|innen)?|teilnehmer|stelle|ansprechpartner(?:in)?|adresse|"
    "heure|quand|où|lieu|durée|poste|avec|interlocut(?:eur|rice)s?|adresse|"
    "fecha|hora|cuándo|dónde|lugar|duración|puesto|con|entrevistador(?:a|es)?|participantes|dirección|"
    "data|horário|quando|onde|local|duração|vaga|cargo|com|endereço|"
    "ora|orario|dove|luogo|durata|posizione|intervistatore|partecipanti|indirizzo|sede|"
    "tijd|wanneer|waar|locatie|duur|functie|vacature|met|gesprekspartners?|deelnemers|adres"
)
_GREETING = (
    r"hi\b|hey|hello|dear|good |to |hola|estimad|buen|bonjour|ch[eè]re?|madame|monsieur|hallo|sehr|liebe|guten|beste|geachte|"
    r"gentile|salve|ciao|ol[aá]|prezad|car[oa]\b"
)
_LABEL = re.compile(
    rf"^(?:(?P<bare>{_BARE})|(?!{_GREETING})(?P<label>[^\n:|.!?,>]{{2,30}}(?<!wrote)(?<!schrieb)(?<!écrit)(?<!escribió)(?<!escreveu)(?<!scritto)(?<!schreef):))\n\n?(?!(?:{_BARE})$)(?=[^\n:|]{{1,80}}$|[^\n|]{{0,40}}\d[^\n|]{{0,40}}$)",
    re.I | re.M,
)

_FAR = 240
_TIMES = re.compile(r"[^\d:]{0,20}\d")


def join_labels(text: str) -> str:
    """Return the text with labels on the lines of their values."""
    return _LABEL.sub(_beside, text)


def _beside(match: re.Match[str]) -> str:
    if match["bare"]:
        return f"{match['bare']} | "
    value, _, rest = match.string[match.end() : match.end() + _FAR].partition("\n")
    said = value.rstrip().endswith((".", "!", "?", ",", ";"))
    # Several times, one below the other, are a list and not one value.
    listed = _TIMES.match(value) and _TIMES.match(rest.partition("\n")[0])
    return match[0] if said or listed else f"{match['label']} "
