"""An owner with an account at Microsoft, who agrees to what he is shown."""

import json
import os
import ssl
import threading
import urllib.request
from collections.abc import Callable
from urllib.parse import urlencode

from assistant.config import parse_config
from assistant.mailboxes import Asking, Opener
from tests.servers.microsoft import CLIENT, Microsoft

USER = "user7@example.org"
CONFIG = """
[accounts.work]
connector = "imap"
host = "localhost"
port = {port}
username = "{user}"
ca_file = "{ca_file}"
auth = "xoauth2"
oauth = "microsoft"
client_id = "{client}"
authority = "{authority}"
"""


class Owner:
    """The config of one account, and the owner who agrees to what he is shown."""

    def __init__(self, microsoft: Microsoft, folder, *, port=1, ca_file="", **changes):
        self.opener = Opener(folder)
        text = CONFIG.format(
            port=port, user=USER, ca_file=ca_file, client=CLIENT,
            authority=microsoft.authority,
        )  # fmt: skip
        for old, new in changes.items():
            text = text.replace(getattr(microsoft, old, old), new)
        self.account = parse_config(text).accounts["work"]
        self.shown: list[str] = []

    def agree(self, *, loopback: bool = False, browse=lambda url: None) -> None:
        def show(where: str) -> None:
            self.shown.append(where)
            browse(where)

        self.opener.ask_consent("work", self.account, Asking(show, loopback=loopback))

    def token(self) -> Callable[[], str]:
        return self.opener.imap_login("work", self.account).secret

    def open(self):
        return self.opener.open("work", self.account)


def browse(url: str) -> None:
    """Open the page of the login, and send off the form that it holds."""

    def visit() -> None:
        trusted = ssl.create_default_context(cafile=os.environ["REQUESTS_CA_BUNDLE"])
        with urllib.request.urlopen(url, timeout=20, context=trusted) as page:
            form = json.load(page)
        fields = urlencode(form["fields"]).encode()
        urllib.request.urlopen(form["action"], fields, timeout=20).close()

    threading.Thread(target=visit, daemon=True).start()
