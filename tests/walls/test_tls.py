"""Nothing is said to a server that does not prove who it is: not even a name."""

import contextlib
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from connectors.errors import ConnectorError, NeedsOwner, Unavailable
from connectors.imap import ImapAccount, ImapMailbox
from tests.connectors.contract import headings

NOW = datetime.now(UTC)  # noqa: TID251 - certificates are held against the real clock


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])


class Authority:
    """Signs certificates; itself trusted by who is given its file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.file = folder / "ca.pem"
        made = self._builder("tests", self.key, NOW + timedelta(days=9))
        made = made.add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True
        )
        self._write(self.file, made.sign(self.key, hashes.SHA256()))

    def _builder(self, name, key, until) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(named(name))
            .issuer_name(named("tests"))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - timedelta(days=30))
            .not_valid_after(until)
        )

    def certify(self, host: str, *, days: int = 9, by_itself: bool = False) -> Path:
        """Return a file with a key and its certificate."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = self._builder(host, key, NOW + timedelta(days=days))
        made = made.add_extension(
            x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False
        )
        signed = made.sign(key if by_itself else self.key, hashes.SHA256())
        file = self.folder / f"{host}{days}{by_itself}.pem"
        self._write(file, signed)
        with file.open("ab") as opened:
            opened.write(
                key.private_bytes(
                    serialization.Encoding.PEM,
                    serialization.PrivateFormat.PKCS8,
                    serialization.NoEncryption(),
                )
            )
        return file

    def _write(self, file: Path, certificate: x509.Certificate) -> None:
        file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))


class Listener:
    """Greets over TLS, or in the clear; keeps every line that it is told.

    `starttls` is what it answers to STARTTLS, and `upgrade` the certificate of the
    TLS that then begins, None for none.
    """

    def __init__(
        self,
        certificate: Path | None,
        *,
        starttls: bytes = b"",
        upgrade: Path | None = None,
    ) -> None:
        self.told: list[bytes] = []
        self._certificate, self._starttls = certificate, starttls
        self._upgrade = upgrade
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                line.settimeout(60)
                with (
                    contextlib.suppress(OSError),
                    secured(line, self._certificate) as safe,
                ):
                    safe.sendall(b"* OK ready\r\n")
                    self._talk(safe)

    def _talk(self, line: socket.socket) -> None:
        for told in line.makefile("rb"):
            self.told.append(told)
            tag, command = told.split()[:2]
            if command == b"CAPABILITY":
                word = b" STARTTLS" if self._starttls else b""
                line.sendall(
                    b"* CAPABILITY IMAP4rev1" + word + b"\r\n" + tag + b" OK done\r\n"
                )
            elif command == b"STARTTLS":
                line.sendall(tag + self._starttls)
                if self._upgrade:
                    self._talk(secured(line, self._upgrade))
                    return
            else:
                line.sendall(tag + b" NO no\r\n")


def secured(line: socket.socket, certificate: Path | None) -> socket.socket:
    """Return the line, over TLS where there is a certificate."""
    if certificate is None:
        return line
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context.wrap_socket(line, server_side=True)


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def listen():
    started: list[Listener] = []

    def start(*arguments, **options) -> Listener:
        started.append(Listener(*arguments, **options))
        return started[-1]

    yield start
    for listener in started:
        listener.close()


def look(port: int, authority: Authority, **changes) -> None:
    settings = {
        "host": "localhost", "port": port, "username": "ada", "secret": lambda: "hunter2",
        "ca_file": str(authority.file), "patience": 5.0,
    }  # fmt: skip
    headings(ImapMailbox(ImapAccount(**(settings | changes))))


def test_a_right_certificate_is_trusted(authority, listen):
    listener = listen(authority.certify("localhost"))

    with pytest.raises(ConnectorError):
        look(listener.port, authority)

    assert any(b"LOGIN" in told for told in listener.told)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"host": "mail.elsewhere.example"}, "Hostname mismatch"),
        ({"host": "localhost", "days": -1}, "expired"),
        ({"host": "localhost", "by_itself": True}, "certificate"),
    ],
    ids=["wrong host", "expired", "self-signed"],
)
def test_a_wrong_certificate_ends_it_before_a_word_is_said(
    authority, listen, options, said
):
    listener = listen(authority.certify(**options))

    with pytest.raises(NeedsOwner, match=said):
        look(listener.port, authority)

    assert listener.told == []


def test_without_starttls_no_password_is_sent(authority, listen):
    """Somebody on the way has stripped the word from what the server offers."""
    listener = listen(None)

    with pytest.raises(NeedsOwner, match="offers no STARTTLS"):
        look(listener.port, authority, security="starttls")

    assert not any(b"LOGIN" in told for told in listener.told)


@pytest.mark.parametrize(
    "answer",
    [
        b" NO not now\r\n",
        b" OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n",
        b" BAD what\r\n",
    ],
    ids=["refused", "slipped in", "not known"],
)
def test_a_starttls_that_does_not_come_about_ends_it(authority, listen, answer):
    listener = listen(None, starttls=answer)

    with pytest.raises(Unavailable):
        look(listener.port, authority, security="starttls")

    assert not any(b"LOGIN" in told for told in listener.told)


@pytest.mark.parametrize(
    ("slipped_in", "logs_in"),
    [(b"", True), (b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n", False)],
    ids=["sound", "slipped in"],
)
def test_what_was_slipped_in_before_tls_ends_it_though_tls_begins(
    authority, listen, slipped_in, logs_in
):
    """Else a stranger's words would count as said under TLS."""
    upgrade = authority.certify("localhost")
    listener = listen(None, starttls=b" OK go\r\n" + slipped_in, upgrade=upgrade)

    with pytest.raises(ConnectorError):
        look(listener.port, authority, security="starttls")

    assert any(b"LOGIN" in told for told in listener.told) == logs_in
