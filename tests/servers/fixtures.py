"""Real servers as fixtures; each is skipped loudly, or required (see conftest)."""

import pytest

from tests.servers.dovecot import AVAILABLE, Dovecot


@pytest.fixture(scope="session", params=["sdbox", "maildir"])
def dovecot(request, tmp_path_factory, missing_server):
    """A Dovecot for the whole run, in each storage format."""
    if not AVAILABLE:
        missing_server("Dovecot (dovecot-imapd, dovecot-lmtpd, openssl)")
    server = Dovecot(tmp_path_factory.mktemp("dovecot") / "base", storage=request.param)
    yield server
    server.stop()
