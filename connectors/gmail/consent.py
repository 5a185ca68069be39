"""Asking the owner for his consent in a browser (RFC 8252: loopback, with PKCE)."""

import json
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from google_auth_oauthlib.flow import InstalledAppFlow, WSGITimeoutError
from oauthlib.oauth2 import OAuth2Error
from oauthlib.oauth2.rfc6749.errors import AccessDeniedError

from connectors.errors import LoginRefused, NeedsOwner, Unavailable
from connectors.gmail.errors import LINE, broken_line
from connectors.gmail.grants import COMPOSE, MODIFY, PUBSUB, READ, Grant
from connectors.gmail.tokens import missing_scopes

PATIENCE = 15 * 60
HOST = "127.0.0.1"


def wanted_scopes(*, trash: bool = False, push: bool = False) -> tuple[str, ...]:
    """Return the scopes to ask for: reading and drafts; more where it was chosen."""
    more = [scope for scope, chosen in ((MODIFY, trash), (PUBSUB, push)) if chosen]
    return (READ, COMPOSE, *more)


def read_client(path: Path) -> dict[str, Any]:
    """Return the owner's own OAuth client from the file that Google hands out."""
    try:
        client = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise NeedsOwner(
            f"{path}: it can't be read ({error.strerror}): download the file of your "
            "OAuth client from the Google Cloud console"
        ) from None
    except ValueError:
        client = None
    if not isinstance(client, dict) or "installed" not in client:
        raise NeedsOwner(
            f"{path}: this is no OAuth client of the type 'Desktop app': make one in the "
            "Google Cloud console and download its JSON file"
        )
    return client


def ask_consent(
    client: dict[str, Any],
    scopes: Sequence[str],
    *,
    show: Callable[[str], None],
    now: Callable[[], datetime],
    port: int = 0,
) -> Grant:
    """Show the address to agree at, wait for the browser to come back, and trade.

    Raises `LoginRefused` where the owner did not agree, `NeedsOwner` where he left
    out what is needed.
    """
    flow = _Flow.from_client_config(
        client, list(scopes), code_verifier=secrets.token_urlsafe(64)
    )
    flow.show = show
    answer = _run(flow, port)
    token = answer.get("refresh_token")
    if not token:
        raise LoginRefused("Google gave no lasting consent: log in again")
    installed = client["installed"]
    given = answer.get("scope", scopes)
    grant = Grant(
        installed["client_id"],
        installed["client_secret"],
        token,
        installed["token_uri"],
        tuple(given.split() if isinstance(given, str) else given),
        now(),
    )
    if missing := grant.missing():
        raise NeedsOwner(missing_scopes("Google", missing))
    return grant


class _Flow(InstalledAppFlow):  # type: ignore[misc]
    """Google's flow, which would print the address on stdout."""

    show: Callable[[str], None]

    def authorization_url(self, **options: Any) -> tuple[str, str]:
        url, state = super().authorization_url(**options)
        self.show(url)
        return url, state


def _run(flow: _Flow, port: int) -> dict[str, Any]:
    try:
        flow.run_local_server(
            host=HOST,
            port=port,
            open_browser=False,
            authorization_prompt_message=None,
            success_message="This is done: you can close this page.",
            timeout_seconds=PATIENCE,
            access_type="offline",
            prompt="consent",
        )
    except AccessDeniedError:
        raise LoginRefused("the consent was refused: log in again, and agree") from None
    except OAuth2Error as error:
        raise LoginRefused(f"Google refused the login ({error}): try again") from None
    except Warning as fewer:
        # oauthlib raises where fewer scopes were given than asked for.
        return dict(getattr(fewer, "token", {}))
    except WSGITimeoutError:
        raise Unavailable("no browser came back: log in again") from None
    except LINE as error:
        raise broken_line(error, "Google") from error
    token: dict[str, Any] = flow.oauth2session.token
    return token
