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
NEAR = 60


def zone_of_text(scanned: Scanned, frame: Frame) -> tzinfo | None:
    """Return the one zone that the text states for its times, None where none or two."""
    named = {
        node.value.zone
        for node in scanned.nodes
        if isinstance(node.value, Clock) and node.value.zone
    }
    apart = {node.value for node in scanned.nodes if node.kind == "Z" and isinstance(node.value, str)}  # fmt: skip
    zones = apart if len(apart) == 1 and not named else named
    if len(zones) == 1:
        return resolve_zone(str(next(iter(zones))), frame)
    return None if zones else _zone_of_place(scanned, frame)


def _zone_of_place(scanned: Scanned, frame: Frame) -> tzinfo | None:
    state = STATE.search(scanned.text)
    if state and state[1] in ZONE_OF_STATE:
        return resolve_zone(ZONE_OF_STATE[state[1]], frame)
    for node in scanned.nodes:
        if node.kind == "C":
            window = scanned.folded[max(0, node.start - NEAR) : node.end + NEAR]
            if SITE.search(window):
                return resolve_zone(str(node.value), frame)
    return None
