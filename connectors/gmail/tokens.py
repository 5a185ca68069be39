"""Access tokens by refreshing a consent (RFC 6749, 6), and why that may fail."""

import http.client
import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from connectors.errors import LoginRefused, NeedsOwner, Unavailable
from connectors.gmail.errors import LINE, broken_line
from connectors.gmail.grants import Grant, TokenVault, parse_grant

TIMEOUT = 30.0
EARLY = 120.0
_TESTING = timedelta(days=8)
_SKEW = timedelta(minutes=10)
_MAX_ANSWER = 256 * 1024
_AGAIN = "log in again ('followupd login')"


class Tokens:
    """The access token of one account, renewed before it ends.

    A new refresh token is kept in the vault before its access token is used.
    """

    def __init__(
        self,
        vault: TokenVault,
        *,
        name: str,
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the vault; nothing is read or sent before a token is needed."""
        self._vault, self._name = vault, name
        self._now, self._clock = now, clock
        self._grant: Grant | None = None
        self._access, self._until = "", 0.0

    @property
    def grant(self) -> Grant:
        """The consent; raises `LoginRefused` where there is none."""
        if self._grant is None:
            text = self._vault.load()
            if text is None:
                raise LoginRefused(
                    f"{self._name}: there is no consent yet: log in ('followupd login')"
                )
            self._grant = parse_grant(text, self._name)
        return self._grant

    def bearer(self, refused: str | None) -> str:
        """Return an access token; `refused` is one that the server did not take."""
        spent = refused is not None and refused == self._access
        if not self._access or spent or self._clock() >= self._until:
            self._renew()
        return self._access

    def forget(self) -> None:
        """Read the consent anew at the next use: the owner may have logged in again."""
        self._grant, self._access = None, ""

    def _renew(self) -> None:
        asked = self._clock()
        answer = self._ask_twice()
        fresh = answer.get("refresh_token")
        if isinstance(fresh, str) and fresh != self.grant.refresh_token:
            rotated = self.grant.rotated(fresh)
            self._vault.save(rotated.to_text())
            self._grant = rotated
        self._check_scopes(answer)
        self._access = str(answer["access_token"])
        self._until = asked + max(0.0, float(answer.get("expires_in", 3600)) - EARLY)

    def _ask_twice(self) -> dict[str, Any]:
        """Ask; where another process has renewed the consent meanwhile, ask with that."""
        tried = self.grant
        try:
            return self._ask(tried)
        except LoginRefused:
            self._grant = None
            if self.grant.refresh_token == tried.refresh_token:
                raise
        return self._ask(self.grant)

    def _ask(self, grant: Grant) -> dict[str, Any]:
        form = {
            "grant_type": "refresh_token",
            "refresh_token": grant.refresh_token,
            "client_id": grant.client_id,
            "client_secret": grant.client_secret,
        }
        try:
            status, headers, content = post_form(grant.token_uri, form)
        except LINE as error:
            raise broken_line(error, self._name) from error
        answer = _parsed(content)
        if status == http.client.OK and "access_token" in answer:
            return answer
        raise self._refusal(status, str(answer.get("error", "")), headers)

    def _refusal(self, status: int, said: str, headers: dict[str, str]) -> Exception:
        if said == "invalid_grant":
            return LoginRefused(f"{self._name}: {self._why_ended(headers)}")
        if said in ("invalid_client", "unauthorized_client", "deleted_client"):
            return LoginRefused(
                f"{self._name}: Google does not know the OAuth client any more ({said}): "
                "make one, and log in with its file ('followupd login')"
            )
        if said == "invalid_scope":
            return NeedsOwner(
                f"{self._name}: the scope of the consent is refused: {_AGAIN}"
            )
        return Unavailable(
            f"{self._name}: Google gives no token now ({status}{' ' + said if said else ''})"
        )

    def _why_ended(self, headers: dict[str, str]) -> str:
        """Return why a refresh token is not taken, as exactly as can be known."""
        off = _skew(headers, self._now())
        if off is not None and abs(off) > _SKEW:
            return (
                f"Google refuses the consent, and this machine's clock is wrong by "
                f"{_spoken(off)}: set the clock, then {_AGAIN}"
            )
        age = self._now() - self.grant.granted
        if age <= _TESTING:
            return (
                f"the consent ended after {max(0, age.days)} days, as each does after seven "
                "while the OAuth client is in 'Testing' (or you have revoked it): "
                f"publish the client ('In production'), then {_AGAIN}"
            )
        return (
            "the consent was revoked, its password was changed, or it was not used for "
            f"six months: {_AGAIN}"
        )

    def _check_scopes(self, answer: dict[str, Any]) -> None:
        """Raise `NeedsOwner` where the token covers less than is needed."""
        given = answer.get("scope")
        grant = self.grant
        if isinstance(given, str) and set(given.split()) != set(grant.scopes):
            self._grant = grant = replace(grant, scopes=tuple(given.split()))
        if missing := grant.missing():
            raise NeedsOwner(missing_scopes(self._name, missing))


def missing_scopes(name: str, missing: tuple[str, ...]) -> str:
    """Return what to tell the owner who left out a scope."""
    short = ", ".join(scope.rpartition("/")[2] for scope in missing)
    return (
        f"{name}: the consent lacks {short}: log in again and tick every box "
        "('followupd login')"
    )


def post_form(
    uri: str, form: dict[str, str], *, timeout: float = TIMEOUT
) -> tuple[int, dict[str, str], bytes]:
    """Post a form once, over TLS unless it stays on this machine."""
    parts = urlsplit(uri)
    host = parts.hostname or ""
    if parts.scheme == "https":
        line: http.client.HTTPConnection = http.client.HTTPSConnection(
            host, parts.port, timeout=timeout
        )
    elif host in ("127.0.0.1", "::1", "localhost"):
        line = http.client.HTTPConnection(host, parts.port, timeout=timeout)
    else:
        raise NeedsOwner(f"{uri}: secrets are sent over TLS only")
    try:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        line.request("POST", parts.path, body=urlencode(form), headers=headers)
        answer = line.getresponse()
        content = answer.read(_MAX_ANSWER)
        return (
            answer.status,
            {k.lower(): v for k, v in answer.getheaders()},
            content,
        )
    finally:
        line.close()


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(content)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _skew(headers: dict[str, str], now: datetime) -> timedelta | None:
    """Return how far this clock is ahead of the answer's Date, None without one."""
    try:
        return now - parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError, IndexError):
        return None


def _spoken(off: timedelta) -> str:
    minutes = round(abs(off) / timedelta(minutes=1))
    days, hours = divmod(minutes // 60, 24)
    if days:
        return f"{days} days"
    return f"{hours} hours" if hours else f"{minutes} minutes"
