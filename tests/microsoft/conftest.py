"""Microsoft's login, and a Dovecot that asks it whose a token is."""

import pytest

from assistant.shell.vault import KEY
from tests.microsoft.owners import USER
from tests.servers.dovecot import AVAILABLE, Dovecot, make_certificate
from tests.servers.microsoft import Microsoft

OAUTH = """
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {base}/oauth2.conf.ext
}}
"""
INTROSPECTION = """
introspection_mode = post
introspection_url = {url}
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
"""


@pytest.fixture(scope="module")
def certificates(tmp_path_factory, missing_server):
    if not AVAILABLE:
        missing_server("Dovecot (dovecot-imapd, dovecot-lmtpd, openssl)")
    folder = tmp_path_factory.mktemp("microsoft") / "tls"
    make_certificate(folder)
    return folder


@pytest.fixture(scope="module")
def server(certificates):
    microsoft = Microsoft(USER, certificates)
    yield microsoft
    microsoft.stop()


@pytest.fixture
def microsoft(server, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(server.ca_file))
    server.tenant = type(server.tenant)(USER)
    return server


@pytest.fixture(scope="module")
def dovecot(server, tmp_path_factory):
    base = tmp_path_factory.mktemp("dovecot-oauth") / "base"
    base.mkdir()
    (base / "oauth2.conf.ext").write_text(
        INTROSPECTION.format(url=server.introspection)
    )
    started = Dovecot(base, extra=OAUTH.format(base=base))
    yield started
    started.stop()


@pytest.fixture
def sealed(tmp_path, monkeypatch):
    """Consents are kept under a key of systemd's."""
    (tmp_path / KEY).write_text("0123456789abcdef" * 4)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    return tmp_path / "state"
