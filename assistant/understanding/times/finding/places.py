"""The zone that holds for a whole text: stated once, or that of the place."""

from datetime import tzinfo
from itertools import pairwise

from assistant.patterns import deferred
from assistant.understanding.times.finding.zones import THEIRS, resolve_zone, zone_at
from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.patterns.clocks import Clock
from assistant.understanding.times.patterns.scan import Scanned
from assistant.understanding.times.patterns.zoned_clocks import OF_SOMEBODY
from assistant.understanding.times.text.tokens import Node
from assistant.understanding.times.zonedata import (
    BRAZILIAN,
    POSTCODES,
    REGIONS,
    STATES,
)

STATE = deferred(r"\b(?!(?:Our|The|An|My|Your|His|Her|Their|This|That|Any|Each|All|No|With|For|And)\b)[A-Z][\w.'-]+(?:, | (?!ID\b))([A-Z]{2})\b(?:\.?,? \d{5}\b)?(?! ?[:=])|\b(?!ID\b)([A-Z]{2})\.?,? \d{5}\b")  # fmt: skip
ZONE_OF_STATE = {code: zone for zone, codes in STATES.items() for code in codes.split()}
POSTCODE = deferred(rf"\b(?:{'|'.join(f'({pattern})' for _, pattern in POSTCODES)})\b")
SITE_WORDS = (
    "office|offices|headquarters|hq|campus|studio|site|on-?site|in[- ]person|in person|location|address|street|st\\.|avenue|ave\\.?|road|rd\\.?|blvd|suite|floor"
    "|shop|branch|clinic|store|plant|mill|station|hotel|hall|warehouse|school|hospital|library|building|facility|lab|restaurant|farm|depot|factory|showroom|gallery|centre|center|venue|college|university|institute|academy|tower|mall"
    "|buro|buros|standort|hauptsitz|zentrale|vor ort|adresse|strasse|str\\.|platz|etage|hause|werk|filiale|praxis|tor"
    "|av\\.?|piso|andar|unidade|filial|shopping|sucursal|instalaciones|instalacoes|presencial|presencialmente|presentiel|in presenza"
    "|bureau|bureaux|siege|locaux|rue|agence|chantier|usine|site|magasin|oficina|oficinas|sede|calle|direccion|plaza|avda|planta|tienda|laboratorio|escritorio|escritorios|avenida|rua|morada|endereco|matriz|fabrica|loja"
    "|kantoor|vestiging|straat|adres|hoofdkantoor|locatie|ufficio|uffici|via|indirizzo|viale|piazza|sede|stabilimento|negozio"
)
SITE = deferred(rf"\b(?:{SITE_WORDS})\b")
# A line that tells the place: "Lieu : Usine Lambert, zone industrielle, Kinshasa".
SITE_LABEL = deferred(
    r"[^\w\n]{0,12}(?:place|where|venue|location|address|wo|ort|adresse|lieu|ou|lugar|donde|direccion|local|onde|endereco|morada|luogo|dove|sede|indirizzo|plaats|waar|adres|locatie)(?: [\w' ]{1,24})? ?:"
)
ONLINE = deferred(
    r"\b(?:zoom|teams|(?:google|via|over|through|per|par|por|sur|su) meet|meet (?:link|call)|skype|webex|hangouts?|facetime|whatsapp|phone|telephone|call|calling|video\w*|online|virtual\w*|remote\w*|dial|link"
    r"|telefon\w*|anruf\w*|ruf\w*|visio\w*|appel\w*|llamada|llamo|videollamada|chamada|ligar|ligo|telefon\w*|bellen|belt|chiam\w*|telefonat\w*|videochiamata)\b"
)
POSTAL = r"\b(?!(?:19|20)\d\d\b)\d{4,5}(?:-\d{3})? (?!(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?:[a-z]*day)?\b)[A-Z][a-zà-ü]{2,}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
# A street with its number, or a postal code with a town behind it.
ADDRESS = deferred(
    r"\b[A-Z][\w.'-]+(?:str\.|straße|strasse|platz|weg|allee|straat|laan|plein|gracht) ?\d"
    r"|\b(?:Via|Viale|Piazza|Corso|Rua|Avenida|Av\.|Calle|C/|Paseo|Rue|rue|avenue|place|boulevard|Praça|Largo|Plaza) [\w'\u2019. -]{2,40},? ?\d"
    r"|\b\d{1,5},? (?:rue|avenue|boulevard|place|quai|cours|[A-Z]\w+ (?:Street|St|Avenue|Ave|Road|Rd|Blvd|Lane|Drive|Way|Square))\b"
    rf"|{POSTAL}"
)
BRAZIL = "|".join(BRAZILIAN)
WITH_TOWN = deferred(rf"{POSTAL}|[a-zà-ü] ?[/–-] ?(?:{BRAZIL})\b")
# "Manaus - AM", but no "Quinta-feira - AM".
TOWN_IN_BRAZIL = deferred(rf"\b[A-ZÀ-Ú][a-zà-ü]+ ?[/–-] ?({BRAZIL})\b")
# Countries with several zones, where a street alone, without "Contagem/MG", tells none.
WIDE = frozenset(["BR", "MX"])
NEAR, REGION_BEHIND = 80, 4
# Towns whose names, without a capital letter, are words: "Mittag essen".
WORDS_TOO = frozenset("essen reading bath nice mobile orange split tours lens".split())
# "Via Toledo", "rue de Londres", "Boston Road" are no towns.
STREET_AHEAD = deferred(r"\b(?:via|viale|piazza|corso|largo|vicolo|calle|c/|avenida|avda\.?|av\.|plaza|paseo|ronda|rua|praca|travessa|rue|avenue|boulevard|bd|place|quai|cours|allee|hotel)(?: (?:di|da|do|dos|das|de|del|della|degli|de la|de l'|des|du|d'))? ?$")  # fmt: skip
# "Av. Brigadeiro Faria Lima, 1000" and "Montevideo 512, piso 3" are none, either.
STREET_LONG_AHEAD = deferred(
    r"\b(?:via|viale|corso|calle|avenida|avda\.?|av\.|rua|r\.|rue|avenue|boulevard|bd)(?: [^\W\d]{2,20}){1,4} $"
)
NUMBER_BEHIND = deferred(r",? (?:n\.? ?|no\.? ?|n[o\u00ba\u00b0]\.? ?)?\d{1,5}\b")
FLOOR_BEHIND = deferred(
    r" \d{2,5},? (?:piso|dto|depto|dpto|oficina|of\.|local|andar|sala|conj)\b"
)
STREET_BEHIND = deferred(r"\s?(?:street|st\b|road|rd\b|avenue|ave\b|blvd|boulevard|lane|drive|way\b|str\.|strasse|platz|straat|weg\b|allee|laan)")  # fmt: skip


def zone_of_text(scanned: Scanned, frame: Frame) -> tzinfo | None:
    """Return the zone of the text's bare times: its own one, else the conversation's."""
    named = {
        node.value.zone
        for node in scanned.nodes
        if isinstance(node.value, Clock) and node.value.zone
    }
    apart = {
        node.value for before, node in pairwise([None, *scanned.nodes])
        if node and node.kind == "Z" and isinstance(node.value, str) and node.value != THEIRS
        and (node.value not in OF_SOMEBODY or before is None or before.kind != "<")
    }  # fmt: skip
    zones = apart if len(apart) == 1 and not named else named
    if zones == {THEIRS}:
        zones = {_town(scanned) or THEIRS}
    if len(zones) == 1:
        return resolve_zone(str(next(iter(zones))), frame)
    return frame.agreed_zone if zones else _zone_of_place(scanned, frame)


def _town(scanned: Scanned) -> str | None:
    """Return the zone of the first town named, wherever it stands."""
    return next((_zone_of(scanned, at) for at, node in enumerate(scanned.nodes) if node.kind == "C" and not _is_word(scanned, at) and not _names_a_street(node, scanned.folded)), None)  # fmt: skip


def _zone_of_place(scanned: Scanned, frame: Frame) -> tzinfo | None:
    coded = _postcode(scanned)
    if coded is not None:
        return resolve_zone(coded, frame)
    state = STATE.search(scanned.text)
    code = state and (state[1] or state[2])
    if code in ZONE_OF_STATE and scanned.lexicon.languages[0] == "en":
        return resolve_zone(ZONE_OF_STATE[code], frame)
    city = _town_in_brazil(scanned) or _labelled(scanned) or _city(scanned, frame)
    if city is not None:
        return resolve_zone(city, frame)
    if frame.agreed_zone is not None:
        return frame.agreed_zone
    wide = (frame.sender_country or frame.owner_country) in WIDE
    here = (WITH_TOWN if wide else ADDRESS).search(scanned.text)
    return _zone_at_home(frame) if here else _zone_abroad(frame)


def zone_of_signature(scanned: Scanned, frame: Frame) -> tzinfo | None:
    """Return the zone of the town in an address below a letter, if the sender is there."""
    state = STATE.search(scanned.text)
    code = state and (state[1] or state[2])
    named = list(filter(None, [_postcode(scanned), ZONE_OF_STATE.get(code or "")]))
    named += [_zone_of(scanned, at) for at, node in enumerate(scanned.nodes) if node.kind == "C"]  # fmt: skip
    zones = {resolve_zone(name, frame) for name in named if _keeps_time(name, frame)}
    return zones.pop() if len(zones) == 1 else None


def _postcode(scanned: Scanned) -> str | None:
    """Return the zone of the first postal code that tells one."""
    found = POSTCODE.search(scanned.text)
    return None if found is None else POSTCODES[(found.lastindex or 1) - 1][0]


def _town_in_brazil(scanned: Scanned) -> str | None:
    """Return the zone of "Campo Grande/MS" in a Portuguese text."""
    if scanned.lexicon.languages[0] != "pt":
        return None
    found = TOWN_IN_BRAZIL.search(scanned.text)
    return None if found is None else BRAZILIAN[found[1]]


def _zone_abroad(frame: Frame) -> tzinfo | None:
    """Return the zone of the sender's address where it is not the owner's time."""
    theirs, offset = frame.sender_zone, frame.sent.utcoffset()
    here = frame.sent.astimezone(frame.owner_zone).utcoffset() == offset
    return None if here else theirs


def _keeps_time(name: str, frame: Frame) -> bool:
    """Say whether the sender's clock is that of the place."""
    zone = resolve_zone(name, frame)
    return zone is not None and frame.sent.astimezone(zone).utcoffset() == frame.sent.utcoffset()  # fmt: skip


def _labelled(scanned: Scanned) -> str | None:
    """Return the zone of the last town on the first line that tells the place."""
    told: tuple[int, str] | None = None
    for at, node in enumerate(scanned.nodes):
        if node.kind != "C" or _is_word(scanned, at) or _names_a_street(node, scanned.folded):  # fmt: skip
            continue
        line = scanned.folded.rfind("\n", 0, node.start) + 1
        if told and told[0] != line:
            break
        if SITE_LABEL.match(scanned.folded, line, node.start):
            told = line, _zone_of(scanned, at)
    return told and told[1]


def _city(scanned: Scanned, frame: Frame) -> str | None:
    """Return the zone of the first town that is named as a place to come to."""
    distant = ONLINE.search(scanned.folded)
    for at, node in enumerate(scanned.nodes):
        if node.kind != "C" or _is_word(scanned, at) or _names_a_street(node, scanned.folded):  # fmt: skip
            continue
        window = scanned.folded[max(0, node.start - NEAR) : node.end + NEAR]
        zone = _zone_of(scanned, at)
        if SITE.search(window):
            return zone
        if (
            not distant
            and scanned.nodes[at - 1].kind in "i@"
            and _keeps_time(zone, frame)
        ):
            return zone
    return None


def _zone_of(scanned: Scanned, at: int) -> str:
    """Return the zone of a town, which a region behind it tells apart from others."""
    for node in scanned.nodes[at + 1 : at + 1 + REGION_BEHIND]:
        if node.kind == "C" and scanned.folded[node.start : node.end] in REGIONS:
            return str(node.value)
        if node.kind not in "cx(e":
            break
    return str(scanned.nodes[at].value)


def _is_word(scanned: Scanned, at: int) -> bool:
    """Say whether a town's name is a word here: "Mittag essen", "Nice work!"."""
    node = scanned.nodes[at]
    word = scanned.text[node.start : node.end]
    opens = at == 0 or scanned.nodes[at - 1].kind in ".!NB"
    return word in WORDS_TOO or (opens and word.lower() in WORDS_TOO)


def _names_a_street(node: Node, folded: str) -> bool:
    ahead = folded[max(0, node.start - NEAR) : node.start]
    if STREET_AHEAD.search(ahead) or STREET_BEHIND.match(folded, node.end):
        return True
    numbered = NUMBER_BEHIND.match(folded, node.end) and STREET_LONG_AHEAD.search(ahead)
    return bool(numbered or FLOOR_BEHIND.match(folded, node.end))


def _zone_at_home(frame: Frame) -> tzinfo | None:
    """Return the owner's zone where the sender's clock agrees, else the sender's own.

    An address in no known town is taken to be where the sender is.
    """
    offset = frame.sent.utcoffset()
    if frame.sent.astimezone(frame.owner_zone).utcoffset() == offset:
        return frame.owner_zone
    return zone_at(frame.sent) if offset else None
