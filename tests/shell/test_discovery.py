"""How the mail server of an address is found, and what is not believed."""

import http.server
import ssl
import threading

import pytest

from assistant.shell.discovery import Finder, Internet, Service
from assistant.shell.discovery.autoconfig import parse_autoconfig
from assistant.shell.discovery.providers import DOMAINS, EXCHANGERS
from tests.servers.dovecot import AVAILABLE, make_certificate
from tests.servers.names import NameServer

OWN = "https://autoconfig.acme.example/mail/config-v1.1.xml"
WELL_KNOWN = "https://acme.example/.well-known/autoconfig/mail/config-v1.1.xml"
PUBLIC = "https://autoconfig.thunderbird.net/v1.1/acme.example"


def described(
    host="mail.acme.example", *, port="993", socket="SSL", name="%EMAILADDRESS%",
    kind="imap",
) -> bytes:  # fmt: skip
    return f"""<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="acme.example">
  <domain>acme.example</domain>
  <incomingServer type="pop3"><hostname>pop.acme.example</hostname><port>995</port>
    <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
  <incomingServer type="{kind}"><hostname>{host}</hostname><port>{port}</port>
    <socketType>{socket}</socketType><username>{name}</username>
    <authentication>password-cleartext</authentication></incomingServer>
</emailProvider></clientConfig>""".encode()


class Web(Internet):
    """The files that stand somewhere, and a name server of our own."""

    def __init__(self, names: NameServer, files: dict[str, bytes] | None = None):
        super().__init__(names.resolver())
        self.files, self.wanted = files or {}, []

    def file(self, url: str) -> bytes:
        self.wanted.append(url)
        if url not in self.files:
            raise OSError("404")
        return self.files[url]


@pytest.fixture
def names():
    server = NameServer()
    yield server
    server.stop()


def found(names, files=None, address="ada@acme.example") -> Service | None:
    return Finder(Web(names, files)).find(address)


@pytest.mark.parametrize(
    ("address", "host", "login", "kind"),
    [
        ("ada@gmail.com", "imap.gmail.com", "ada@gmail.com", "google"),
        ("Ada@GMX.de", "imap.gmx.net", "Ada@GMX.de", "imap"),
        ("ada@icloud.com", "imap.mail.me.com", "ada", "imap"),
        ("ada@hotmail.com", "outlook.office365.com", "ada@hotmail.com", "microsoft"),
    ],
)
def test_large_providers_are_known_without_asking(names, address, host, login, kind):
    service = found(names, address=address)

    assert service
    assert (service.host, service.login(address), service.kind) == (host, login, kind)
    assert names.asked == []


def test_the_domains_own_records_come_first(names):
    names.add("_imaps._tcp.acme.example", "SRV", "10 1 993 b.acme.example.",
              "5 1 1993 a.acme.example.")  # fmt: skip
    names.add("_imap._tcp.acme.example", "SRV", "0 1 143 c.acme.example.")
    names.add("acme.example", "MX", "10 aspmx.l.google.com.")

    service = found(names, {OWN: described()})

    assert service == Service("a.acme.example", 1993, "tls", source="DNS")


def test_starttls_is_taken_where_there_is_nothing_better(names):
    names.add("_imaps._tcp.acme.example", "SRV", "0 0 0 .")
    names.add("_imap._tcp.acme.example", "SRV", "0 1 143 c.acme.example.")

    service = found(names)

    assert service == Service("c.acme.example", 143, "starttls", source="DNS")


@pytest.mark.parametrize("place", [OWN, WELL_KNOWN, PUBLIC])
def test_a_file_that_describes_the_domain_is_read(names, place):
    service = found(names, {place: described(name="%EMAILLOCALPART%")})

    assert service
    assert (service.host, service.port) == ("mail.acme.example", 993)
    assert service.login("ada@acme.example") == "ada"


def test_where_mail_goes_tells_the_provider(names):
    names.add("acme.example", "MX", "10 acme-example.mail.protection.outlook.com.")

    service = found(names, {PUBLIC: described()})

    assert service
    assert service.kind == "microsoft"
    assert "protection.outlook.com" in service.source


def test_an_unknown_provider_may_describe_itself(names):
    names.add("acme.example", "MX", "10 mx1.hoster.example.")
    file = "https://autoconfig.thunderbird.net/v1.1/hoster.example"

    service = found(names, {file: described("imap.hoster.example")})

    assert service
    assert service.host == "imap.hoster.example"


def test_nobody_is_told_the_address(names):
    web = Web(names)
    Finder(web).find("ada.lovelace@acme.example")

    assert set(web.wanted) == {OWN, WELL_KNOWN, PUBLIC}
    assert not [name for name in names.asked if "ada" in name]


def test_where_nobody_tells_nothing_is_guessed(names):
    assert found(names) is None


def test_a_name_server_that_is_silent_does_not_hide_what_others_tell(names):
    names.silent = True
    finder = Finder(Web(names, {OWN: described()}), patience=1.0)

    service = finder.find("ada@acme.example")

    assert service
    assert service.host == "mail.acme.example"


@pytest.mark.parametrize(
    "content",
    [
        described(socket="plain"),
        described(kind="exchange"),
        described(name="ada"),
        described(port="99999999"),
        described(port="0"),
        described("-evil"),
        described("a b"),
        described("mail\nhost"),
        b"<html>a page that is shown for everything</html>",
        b"",
        b"\xff\xfe<",
        b'<!DOCTYPE x [<!ENTITY a "b">]><clientConfig>&a;</clientConfig>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><clientConfig/>',
    ],
    ids=range(13),
)
def test_what_cannot_be_trusted_is_not_taken(content):
    assert parse_autoconfig(content, "here") is None


def test_tls_from_the_start_is_taken_of_two():
    both = described(socket="STARTTLS", port="143").replace(
        b"</emailProvider>",
        described()[described().index(b'<incomingServer type="imap"') :].partition(
            b"</incomingServer>"
        )[0]
        + b"</incomingServer></emailProvider>",
    )

    service = parse_autoconfig(both, "here")

    assert service == Service("mail.acme.example", 993, "tls", source="here")


def test_the_table_names_no_server_without_tls():
    for service in (*DOMAINS.values(), *EXCHANGERS.values()):
        assert service.security in ("tls", "starttls")
        assert service.host.islower() or service.host[0].isdigit()


class Page(http.server.BaseHTTPRequestHandler):
    """Small, large and moved files."""

    def do_GET(self) -> None:
        port = self.server.server_address[1]
        moved = {
            "/moved": f"https://localhost:{port}/small",
            "/down": f"http://localhost:{port}/small",
            "/round": f"https://localhost:{port}/round",
        }.get(self.path)
        self.send_response(302 if moved else 200)
        if moved:
            self.send_header("Location", moved)
        self.end_headers()
        if self.path != "/round":
            self.wfile.write(b"x" * (70_000 if self.path == "/large" else 10))

    def log_message(self, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def site(tmp_path_factory, missing_server):
    """Return the way outside that trusts a server of ours, and that server's address."""
    if not AVAILABLE:
        missing_server("openssl")
    folder = tmp_path_factory.mktemp("web") / "tls"
    make_certificate(folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    class Trusting(Internet):
        def _context(self) -> ssl.SSLContext:
            return ssl.create_default_context(cafile=folder / "ca.pem")

    yield Trusting(), f"https://localhost:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_small_file_is_fetched_and_followed(site):
    internet, base = site

    assert internet.file(f"{base}/small") == internet.file(f"{base}/moved") == b"x" * 10


@pytest.mark.parametrize("path", ["/large", "/round", "/down"])
def test_files_that_are_large_or_lead_astray_are_refused(site, path):
    internet, base = site

    with pytest.raises(OSError, match=r"bytes|redirections|https"):
        internet.file(base + path)


def test_a_certificate_that_nobody_vouches_for_is_not_taken(site):
    _, base = site

    with pytest.raises(OSError, match="certificate"):
        Internet().file(f"{base}/small")
