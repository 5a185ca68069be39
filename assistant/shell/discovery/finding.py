"""Asks everything that may know a mail server, at once and for a short while only."""

import http.client
import ssl
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as LateError
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from dns.exception import DNSException
from dns.rdatatype import MX, SRV, RdataType
from dns.resolver import Resolver

from assistant.applications import registrable
from assistant.shell.clock import ticks
from assistant.shell.discovery.autoconfig import parse_autoconfig
from assistant.shell.discovery.providers import DOMAINS, EXCHANGERS
from assistant.shell.discovery.service import Security, Service

PATIENCE = 8.0
EACH = 5.0
MAX_FILE = 64 * 1024
HOPS = 2
_MOVED = {301, 302, 303, 307, 308}
_SRV: tuple[tuple[str, Security], ...] = (
    ("_imaps._tcp", "tls"),
    ("_imap._tcp", "starttls"),
)
_OWN = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
_PUBLIC = "https://autoconfig.thunderbird.net/v1.1/{domain}"


class Internet:
    """The few questions that are asked outside; each raises nothing but `OSError`."""

    def __init__(self, resolver: Resolver | None = None) -> None:
        """Ask the machine's own name servers, or the given ones."""
        self._resolver = resolver

    def servers(self, name: str) -> list[tuple[str, int]]:
        """Return host and port of a service (RFC 2782), the best first."""
        found = sorted(self._ask(name, SRV), key=lambda r: (r.priority, -r.weight))
        hosts = [(str(r.target).rstrip("."), int(r.port)) for r in found]
        # A lone root says that the service is not there (RFC 6186, 3.4).
        return [(host.lower(), port) for host, port in hosts if host]

    def exchangers(self, domain: str) -> list[str]:
        """Return the hosts that take mail for a domain, the best first."""
        found = sorted(self._ask(domain, MX), key=lambda r: r.preference)
        return [str(r.exchange).rstrip(".").lower() for r in found]

    def file(self, url: str) -> bytes:
        """Return a small file over https, following a redirection or two."""
        for _ in range(HOPS + 1):
            parts = urlsplit(url)
            if parts.scheme != "https" or not parts.hostname:
                raise OSError("only https is trusted")
            line = http.client.HTTPSConnection(
                parts.hostname, parts.port, timeout=EACH, context=self._context()
            )
            try:
                line.request("GET", parts.path or "/")
                answer = line.getresponse()
                if answer.status not in _MOVED:
                    return self._content(answer)
                url = answer.getheader("Location", "")
            except http.client.HTTPException as error:
                raise OSError(type(error).__name__) from error
            finally:
                line.close()
        raise OSError("too many redirections")

    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context()

    def _content(self, answer: http.client.HTTPResponse) -> bytes:
        content = answer.read(MAX_FILE + 1)
        if answer.status != http.client.OK or len(content) > MAX_FILE:
            raise OSError(f"status {answer.status}, {len(content)} bytes")
        return content

    def _ask(self, name: str, kind: RdataType) -> Iterable[Any]:
        try:
            resolver = self._resolver or Resolver()
            return list(resolver.resolve(name, kind, lifetime=EACH))
        except (DNSException, ValueError) as error:
            raise OSError(type(error).__name__) from error


class Finder:
    """Finds the server of an address; the first source in order that knows it counts."""

    def __init__(self, internet: Internet, *, patience: float = PATIENCE) -> None:
        """Take the way outside, and the seconds that all of it may take."""
        self._internet, self._patience = internet, patience

    def find(self, address: str) -> Service | None:
        """Return the service, None where nobody tells.

        Only the domain is told to others, never the address.
        """
        domain = address.rpartition("@")[2].lower()
        if domain in DOMAINS:
            return DOMAINS[domain]
        return self._first(
            (
                partial(self._by_record, domain),
                *(partial(self._by_file, place, domain) for place in _OWN),
                partial(self._by_exchanger, domain),
                partial(self._by_file, _PUBLIC, domain),
                partial(self._by_exchangers_file, domain),
            )
        )

    def _first(self, sources: Sequence[Callable[[], Service | None]]) -> Service | None:
        pool = ThreadPoolExecutor(len(sources))
        try:
            until = ticks() + self._patience
            asked = [pool.submit(source) for source in sources]
            return next((s for one in asked if (s := _answer(one, until))), None)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _by_record(self, domain: str) -> Service | None:
        """Ask for the records of RFC 6186, TLS from the start first (RFC 8314)."""
        for service, security in _SRV:
            try:
                found = self._internet.servers(f"{service}.{domain}")
            except OSError:
                continue
            if found:
                host, port = found[0]
                return Service(host, port, security, source="DNS")
        return None

    def _by_file(self, place: str, domain: str) -> Service | None:
        url = place.format(domain=domain)
        content = self._internet.file(url)
        return parse_autoconfig(content, urlsplit(url).hostname or url)

    def _by_exchanger(self, domain: str) -> Service | None:
        """Return the provider that mail for the domain goes to, where it is known."""
        for host in self._internet.exchangers(domain):
            for end, service in EXCHANGERS.items():
                if host == end or host.endswith(f".{end}"):
                    return replace(service, source=f"mail goes to {host}")
        return None

    def _by_exchangers_file(self, domain: str) -> Service | None:
        """Return what is publicly known of the provider that mail goes to."""
        host, *_ = self._internet.exchangers(domain) or [domain]
        above = registrable(host)
        return self._by_file(_PUBLIC, above) if above and above != domain else None


def _answer(asked: "Future[Service | None]", until: float) -> Service | None:
    try:
        return asked.result(timeout=max(0.0, until - ticks()))
    except (OSError, LateError):
        return None
