"""The zone that holds for a whole text: stated once, or that of the place."""

import re
from datetime import tzinfo

from assistant.understanding.times.clocks import Clock
from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.scan import Scanned
from assistant.understanding.times.zonedata import STATES
from assistant.understanding.times.zones import resolve_zone

STATE = re.compile(r"\b([A-Z]{2})\.?,? \d{5}\b")
ZONE_OF_STATE = {code: zone for zone, codes in STATES.items() for code in codes.split()}
SITE = re.compile(
    r"\b(?:office|offices|headquarters|hq|campus|studio|site|on-?site|in[- ]person|in person|location|address|street|st\.|avenue|ave\.?|road|rd\.?|blvd|suite|floor"
    r"|buro|buros|standort|hauptsitz|zentrale|vor ort|adresse|strasse|str\.|platz|etage|hause"
    r"|bureau|bureaux|siege|locaux|rue|agence|oficina|oficinas|sede|calle|direccion|plaza|escritorio|escritorios|avenida|rua|morada|endereco|kantoor|vestiging|straat|adres|hoofdkantoor|ufficio|uffici|via|indirizzo|viale|piazza)\b"
)  # fmt: skip
# A street with its number, or a postal code with a town behind it.
ADDRESS = re.compile(
    r"\b[A-Z][\w.'-]+(?:str\.|straße|strasse|platz|weg|allee|straat|laan|plein|gracht) ?\d"
    r"|\b(?:Via|Viale|Piazza|Corso|Rua|Avenida|Av\.|Calle|C/|Paseo|Rue|rue|avenue|place|boulevard|Praça|Largo|Plaza) [\w'\u2019. -]{2,40},? ?\d"
    r"|\b\d{1,5},? (?:rue|avenue|boulevard|place|quai|cours|[A-Z]\w+ (?:Street|St|Avenue|Ave|Road|Rd|Blvd|Lane|Drive|Way|Square))\b"
    r"|\b(?!(?:19|20)\d\d\b)\d{4,5}(?:-\d{3})? [A-Z][a-zà-ü]{2,}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
)
NEAR = 60


def zone_of_text(scanned: Scanned, frame: Frame) -> tzinfo | None:
    """Return the zone of the text's bare times: its own one, else the conversation's."""
    named = {
        node.value.zone
        for node in scanned.nodes
        if isinstance(node.value, Clock) and node.value.zone
    }
    apart = {node.value for node in scanned.nodes if node.kind == "Z" and isinstance(node.value, str)}  # fmt: skip
    zones = apart if len(apart) == 1 and not named else named
    if len(zones) == 1:
        return resolve_zone(str(next(iter(zones))), frame)
    return frame.agreed_zone if zones else _zone_of_place(scanned, frame)


def _zone_of_place(scanned: Scanned, frame: Frame) -> tzinfo | None:
    state = STATE.search(scanned.text)
    if state and state[1] in ZONE_OF_STATE:
        return resolve_zone(ZONE_OF_STATE[state[1]], frame)
    city = _city(scanned)
    if city is not None:
        return resolve_zone(city, frame)
    if frame.agreed_zone is not None:
        return frame.agreed_zone
    return _zone_at_home(frame) if ADDRESS.search(scanned.text) else None


def _city(scanned: Scanned) -> str | None:
    """Return the zone of the first town that is named as a place to come to."""
    for node in scanned.nodes:
        if node.kind == "C":
            window = scanned.folded[max(0, node.start - NEAR) : node.end + NEAR]
            if SITE.search(window):
                return str(node.value)
    return None


def _zone_at_home(frame: Frame) -> tzinfo | None:
    """Return the owner's zone where the sender's clock agrees with it.

    A place that is not known by name is then still a place in that zone.
    """
    here = frame.sent.astimezone(frame.owner_zone).utcoffset()
    return frame.owner_zone if frame.sent.utcoffset() == here else None
