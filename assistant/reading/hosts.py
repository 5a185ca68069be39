"""The hosts that a mail links to."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

_URL = re.compile(r"https?://[^\s<>\"'\])}]{1,500}", re.I)


def find_host(url: str) -> str:
    """Return the host of a link in lower case, empty where it has none."""
    try:
        return urlsplit(url[:2000].strip()).hostname or ""
    except ValueError:
        return ""


def hosts_in(text: str) -> Iterator[str]:
    """Yield the hosts of the links that stand in a plain text."""
    for match in _URL.finditer(text):
        if host := find_host(match[0]):
            yield host
