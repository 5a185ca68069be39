"""Translates what Gmail answers, and what the line raises, into what to do next."""

import http.client
import json
import ssl
from email.utils import parsedate_to_datetime
from typing import Any

from googleapiclient.errors import HttpError

from connectors.errors import ConnectorError, LoginRefused, NeedsOwner, Unavailable

LINE = (OSError, http.client.HTTPException)
_CLOCK_CODES = (9, 10)
_OWNER = {
    "insufficientpermissions": "the consent does not cover this: log in again and "
    "tick every box ('followupd login')",
    "access_token_scope_insufficient": "the consent does not cover this: log in again "
    "and tick every box ('followupd login')",
    "accessnotconfigured": "the Gmail API is off in the Cloud project of your OAuth "
    "client: enable it there",
    "service_disabled": "the Gmail API is off in the Cloud project of your OAuth "
    "client: enable it there",
    "domainpolicy": "the administrator of your domain does not allow this: ask there",
    "failedprecondition": "Gmail is not enabled for this account: enable it",
}
_WAIT = {
    "ratelimitexceeded",
    "userratelimitexceeded",
    "quotaexceeded",
    "dailylimitexceeded",
    "limitexceeded",
    "resource_exhausted",
    "backenderror",
}


class Missing(Exception):
    """What was asked for is not there (404)."""


class Busy(Unavailable):
    """Too much was asked, or the server fails; `after` seconds were named, or None."""

    def __init__(self, said: str, after: float | None = None) -> None:
        """Take what to tell the user, and the wait that the server asks for."""
        super().__init__(said)
        self.after = after


def judge(error: HttpError, name: str) -> Exception:
    """Return the error to raise for an answer that is no success."""
    status = int(error.resp.status)
    reasons, said = _read(error.content)
    if status == http.client.NOT_FOUND:
        return Missing(said)
    for reason in reasons:
        if reason in _OWNER:
            return NeedsOwner(f"{name}: Gmail refuses: {_OWNER[reason]}")
    crowded = status == http.client.TOO_MANY_REQUESTS or bool(reasons & _WAIT)
    if crowded or status >= http.client.INTERNAL_SERVER_ERROR:
        after = retry_after(error.resp)
        return Busy(f"{name}: Gmail asks to wait ({status}: {said})", after)
    if status == http.client.UNAUTHORIZED:
        return LoginRefused(
            f"{name}: Gmail does not take the consent: log in again ('followupd login')"
        )
    return NeedsOwner(f"{name}: Gmail refuses ({status}: {said})")


def broken_line(error: Exception, name: str) -> ConnectorError:
    """Return the error to raise when a line broke, or never was."""
    if isinstance(error, ssl.SSLCertVerificationError):
        cause = (
            "is this machine's clock right? set it"
            if error.verify_code in _CLOCK_CODES
            else "something stands between this machine and Google"
        )
        return NeedsOwner(
            f"{name}: Google's certificate is not trusted ({error.verify_message}): "
            f"{cause}"
        )
    said = getattr(error, "strerror", None) or type(error).__name__
    return Unavailable(f"{name}: no answer from Google ({said}): is there a network?")


def retry_after(headers: dict[str, str]) -> float | None:
    """Return the seconds that Retry-After names (RFC 9110, 10.2.3), None without it.

    A date is counted from the answer's own Date, so that no clock is needed.
    """
    text = headers.get("retry-after", "").strip()
    if text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
        return max(
            0.0, (until - parsedate_to_datetime(headers["date"])).total_seconds()
        )
    except (ValueError, TypeError, KeyError, IndexError):
        return None


def _read(content: bytes) -> tuple[set[str], str]:
    """Return the reasons in an error's body, folded, and its message made printable."""
    try:
        error: dict[str, Any] = json.loads(content)["error"]
        listed = [*error.get("errors", ()), *error.get("details", ())]
        reasons = {str(one.get("reason", "")).lower() for one in listed}
        reasons.add(str(error.get("status", "")).lower())
        said = str(error.get("message", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        return set(), "an answer that is no JSON"
    return reasons, "".join(c for c in " ".join(said.split()) if c.isprintable())[:200]
