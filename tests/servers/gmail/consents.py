"""Google's OAuth endpoints: consent with PKCE, rotation, revocation."""

import base64
import hashlib
import itertools
import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

MAIL = "https://mail.google.com/"
SCOPE = "https://www.googleapis.com/auth/gmail."
CLIENT, CLIENT_SECRET = "client.apps.example", "not much of a secret"


class Refused(Exception):
    """An error of RFC 6749, 5.2."""

    def __init__(self, error: str, description: str = "", status: int = 400) -> None:
        super().__init__(error)
        self.status = status
        self.body = {"error": error, "error_description": description}


@dataclass
class Consents:
    """Who agreed to what; `grants` decides the scopes that a person ticks."""

    rotates: bool = False
    lifetime: int = 3600
    withholds: tuple[str, ...] = ()
    denies: bool = False
    refresh: dict[str, set[str]] = field(default_factory=dict)
    access: dict[str, set[str]] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refreshed: int = 0
    spent: list[str] = field(default_factory=list)
    _numbers: itertools.count = field(default_factory=lambda: itertools.count(1))

    def grant(self, *scopes: str) -> str:
        """Agree on the spot and return a refresh token; scopes without their prefix."""
        token = f"1//refresh-{next(self._numbers)}"
        self.refresh[token] = {
            scope if scope.startswith("https:") else SCOPE + scope for scope in scopes
        }
        return token

    def revoke(self) -> None:
        """Take back every consent."""
        self.refresh.clear()
        self.access.clear()

    def expire_access(self) -> None:
        self.access.clear()

    def authorize(self, query: dict[str, str]) -> str:
        """Let the person agree, and return where the browser is sent."""
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        assert query["client_id"] == CLIENT
        assert query["redirect_uri"].startswith(
            ("http://localhost:", "http://127.0.0.1:")
        )
        if self.denies:
            back = {"error": "access_denied", "state": query["state"]}
        else:
            code = secrets.token_urlsafe(8)
            self.codes[code] = query
            back = {"code": code, "state": query["state"]}
        return f"{query['redirect_uri']}?{urlencode(back)}"

    def token(self, form: dict[str, str]) -> dict[str, Any]:
        """Answer the token endpoint; raise `Refused`."""
        if (form.get("client_id"), form.get("client_secret")) != (
            CLIENT,
            CLIENT_SECRET,
        ):
            raise Refused("invalid_client", "The OAuth client was not found.", 401)
        match form.get("grant_type"):
            case "refresh_token":
                return self._refresh(form)
            case "authorization_code":
                return self._exchange(form)
        raise Refused("unsupported_grant_type")

    def _exchange(self, form: dict[str, str]) -> dict[str, Any]:
        asked = self.codes.pop(form.get("code", ""), None)
        if asked is None:
            raise Refused("invalid_grant", "Malformed auth code.")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if challenge != asked["code_challenge"]:
            raise Refused("invalid_grant", "Invalid code verifier.")
        scopes = [s for s in asked["scope"].split() if s not in self.withholds]
        token = self.grant(*(scope.removeprefix(SCOPE) for scope in scopes))
        return self._answer(token, set(scopes)) | {"refresh_token": token}

    def _refresh(self, form: dict[str, str]) -> dict[str, Any]:
        token = form.get("refresh_token", "")
        if token not in self.refresh:
            raise Refused("invalid_grant", "Token has been expired or revoked.")
        self.refreshed += 1
        self.spent.append(token)
        answer = self._answer(token, self.refresh[token])
        if self.rotates:
            scopes = self.refresh.pop(token)
            answer["refresh_token"] = self.grant(
                *(s.removeprefix(SCOPE) for s in scopes)
            )
        return answer

    def _answer(self, token: str, scopes: set[str]) -> dict[str, Any]:
        access = f"ya29.access-{next(self._numbers)}"
        self.access[access] = scopes
        return {
            "access_token": access, "expires_in": self.lifetime, "token_type": "Bearer",
            "scope": " ".join(sorted(scopes)),
        }  # fmt: skip
