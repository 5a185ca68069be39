"""Reads the file in which a domain describes its mail servers (Mozilla's autoconfig)."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from assistant.shell.discovery.service import Security, Service

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_SECURITY: dict[str, Security] = {"SSL": "tls", "STARTTLS": "starttls"}
_NAMES = {"%EMAILADDRESS%": "%a", "%EMAILLOCALPART%": "%l"}
_MOST = 20


def parse_autoconfig(content: bytes, source: str) -> Service | None:
    """Return the best IMAP server that is described, None where none can be used.

    Only TLS counts, and only a login by the address or its local part.
    """
    try:
        root = fromstring(content, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        return None
    found = list(_services(root, source))
    return min(found, key=lambda one: one.security != "tls", default=None)


def _services(root: Element, source: str) -> Iterator[Service]:
    for server in root.findall(".//incomingServer")[:_MOST]:
        if server.get("type") != "imap":
            continue
        host, port = _text(server, "hostname"), _text(server, "port")
        security = _SECURITY.get(_text(server, "socketType").upper())
        username = _NAMES.get(_text(server, "username").upper())
        if security and username and _HOST.fullmatch(host) and _is_port(port):
            yield Service(host.lower(), int(port), security, username, source=source)


def _text(server: Element, name: str) -> str:
    return (server.findtext(name) or "").strip()


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text[:6]) < 2**16
