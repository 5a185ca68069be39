"""Real servers as fixtures; each is skipped loudly, or required (see conftest)."""

import pytest

from tests.servers import courier as couriers
from tests.servers import cyrus as cyruses
from tests.servers import postgres as postgreses
from tests.servers.dovecot import AVAILABLE, Dovecot


@pytest.fixture(scope="session", params=["sdbox", "maildir"])
def dovecot(request, tmp_path_factory, missing_server):
    """A Dovecot for the whole run, in each storage format."""
    if not AVAILABLE:
        missing_server("Dovecot (dovecot-imapd, dovecot-lmtpd, openssl)")
    server = Dovecot(tmp_path_factory.mktemp("dovecot") / "base", storage=request.param)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def plain_dovecot(tmp_path_factory, missing_server):
    """A Dovecot for the whole run, in one format."""
    if not AVAILABLE:
        missing_server("Dovecot (dovecot-imapd, dovecot-lmtpd, openssl)")
    server = Dovecot(tmp_path_factory.mktemp("plain") / "base")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def cyrus(tmp_path_factory, missing_server):
    """A Cyrus for the whole run."""
    if not cyruses.available():
        missing_server("Cyrus (cyrus-imapd, unpacked by .ci/servers)")
    server = cyruses.Cyrus(tmp_path_factory.mktemp("cyrus") / "base")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def courier(tmp_path_factory, missing_server):
    """A Courier for the whole run."""
    yield from _courier(tmp_path_factory, missing_server, plus=True)


@pytest.fixture(scope="session")
def poor_courier(tmp_path_factory, missing_server):
    """A Courier that does not offer UIDPLUS."""
    yield from _courier(tmp_path_factory, missing_server, plus=False)


def _courier(tmp_path_factory, missing_server, *, plus):
    if not couriers.available():
        missing_server("Courier (courier-imap, unpacked by .ci/servers)")
    server = couriers.Courier(tmp_path_factory.mktemp("courier") / "base", plus=plus)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory, missing_server):
    """A PostgreSQL for the whole run."""
    if not postgreses.AVAILABLE:
        missing_server("PostgreSQL (postgresql)")
    server = postgreses.Postgres(tmp_path_factory.mktemp("postgres") / "base")
    yield server
    server.stop()
