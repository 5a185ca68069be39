"""A stand-in of Microsoft's login over TLS, and the introspection that Dovecot asks."""

import base64
import hashlib
import json
import secrets
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from assistant.shell.clock import SystemClock

CLIENT = "11111111-2222-3333-4444-555555555555"
IMAP = "https://outlook.office.com/IMAP.AccessAsUser.All"
_STANDING = {"openid", "profile", "offline_access"}


class Refused(Exception):
    """An error of the token endpoint, with a code as Microsoft writes them."""

    def __init__(self, error: str, description: str = "", status: int = 400) -> None:
        super().__init__(error)
        self.status = status
        self.body = {"error": error, "error_description": description}


@dataclass
class Tenant:
    """Who agreed to what. Each refresh gives another refresh token.

    `refuses` is the next errors of the token endpoint. `agreed` says whether the code
    was typed in by now.
    """

    user: str
    agreed: bool = True
    lifetime: int = 3600
    refuses: list[Refused] = field(default_factory=list)
    refresh: set[str] = field(default_factory=set)
    access: dict[str, float] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    devices: dict[str, str] = field(default_factory=dict)
    scopes: list[str] = field(default_factory=list)
    grants: list[str] = field(default_factory=list)

    def device(self, form: dict[str, str]) -> dict[str, Any]:
        self._know(form)
        code = secrets.token_urlsafe(16)
        self.devices[code] = form["scope"]
        return {
            "device_code": code, "user_code": "ABCD1234", "expires_in": 60,
            "interval": 1, "verification_uri": "https://login.example/device",
            "message": "To sign in, use a web browser.",
        }  # fmt: skip

    def authorize(self, query: dict[str, str]) -> dict[str, Any]:
        """Return the form that the page of the login sends off by itself."""
        assert query["response_mode"] == "form_post"
        assert query["code_challenge_method"] == "S256"
        assert query["redirect_uri"].startswith("http://localhost:")
        self._know(query)
        code = secrets.token_urlsafe(16)
        self.codes[code] = query
        fields = {"code": code, "state": query["state"]}
        return {"action": query["redirect_uri"], "fields": fields}

    def token(self, form: dict[str, str], issuer: str) -> dict[str, Any]:
        self._know(form)
        if self.refuses:
            raise self.refuses.pop(0)
        self.grants.append(form["grant_type"])
        match form["grant_type"]:
            case "urn:ietf:params:oauth:grant-type:device_code":
                if not self.agreed:
                    raise Refused("authorization_pending", "AADSTS70016: pending")
                scope, nonce = self.devices.pop(form["device_code"]), None
            case "authorization_code":
                asked = self.codes.pop(form["code"])
                digest = hashlib.sha256(form["code_verifier"].encode()).digest()
                proof = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
                if proof != asked["code_challenge"]:
                    raise Refused("invalid_grant", "AADSTS50148: code_verifier")
                scope, nonce = asked["scope"], asked.get("nonce")
            case "refresh_token":
                if form["refresh_token"] not in self.refresh:
                    raise Refused("invalid_grant", "AADSTS70000: not valid")
                self.refresh.discard(form["refresh_token"])
                scope, nonce = form["scope"], None
        return self._answer(scope, nonce, issuer)

    def introspect(self, token: str) -> dict[str, Any]:
        """Tell Dovecot whose token it is (RFC 7662)."""
        if self.access.get(token, 0.0) <= SystemClock().now().timestamp():
            return {"active": False}
        return {"active": "true", "username": self.user, "scope": IMAP}

    def expire_access(self) -> None:
        self.access.clear()

    def _know(self, form: dict[str, str]) -> None:
        if form.get("client_id") != CLIENT:
            raise Refused("unauthorized_client", "AADSTS700016: no such application")
        if scope := form.get("scope"):
            self.scopes.append(scope)
            if set(scope.split()) - _STANDING != {IMAP}:
                raise Refused("invalid_scope", "AADSTS70011: the scope is not valid")

    def _answer(self, scope: str, nonce: str | None, issuer: str) -> dict[str, Any]:
        access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        self.refresh.add(refresh)
        self.access[access] = SystemClock().now().timestamp() + self.lifetime
        now = int(SystemClock().now().timestamp())
        claims = {
            "iss": issuer, "aud": CLIENT, "sub": "s", "oid": "o", "tid": "t",
            "iat": now, "nbf": now, "exp": now + 3600,
            "preferred_username": self.user,
        }  # fmt: skip
        if nonce:
            claims["nonce"] = nonce
        return {
            "token_type": "Bearer", "scope": scope, "expires_in": self.lifetime,
            "access_token": access, "refresh_token": refresh,
            "id_token": f"{_wrap({'alg': 'none'})}.{_wrap(claims)}.x",
            "client_info": _wrap({"uid": "o", "utid": "t"}),
        }  # fmt: skip


def _wrap(data: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()


class Microsoft:
    """The login under `authority`, and `introspection` for an IMAP server."""

    def __init__(self, user: str, certificates: Path) -> None:
        self.tenant = Tenant(user)
        self.ca_file = certificates / "ca.pem"
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(
            certificates / "server.pem", certificates / "server.key"
        )
        self._tls = _serve(self, context)
        self._plain = _serve(self)
        self.authority = f"https://localhost:{self._tls.server_address[1]}/common"
        self.introspection = (
            f"http://127.0.0.1:{self._plain.server_address[1]}/introspect"
        )

    def stop(self) -> None:
        for server in (self._tls, self._plain):
            server.shutdown()
            server.server_close()

    def described(self) -> dict[str, Any]:
        """Return the metadata (OpenID Connect Discovery)."""
        base = f"{self.authority}/oauth2/v2.0"
        return {
            "issuer": f"{self.authority}/v2.0",
            "authorization_endpoint": f"{base}/authorize",
            "token_endpoint": f"{base}/token",
            "device_authorization_endpoint": f"{base}/devicecode",
        }


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    microsoft: Microsoft

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hung up."""


def _serve(microsoft: Microsoft, context: ssl.SSLContext | None = None) -> _Server:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.microsoft = microsoft
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    return server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        parts = urlsplit(self.path)
        form = {k: v[0] for k, v in parse_qs(body or parts.query).items()}
        microsoft = self.server.microsoft
        status, answer = 200, {}
        try:
            match parts.path.rpartition("/")[2]:
                case "openid-configuration":
                    answer = microsoft.described()
                case "devicecode":
                    answer = microsoft.tenant.device(form)
                case "authorize":
                    answer = microsoft.tenant.authorize(form)
                case "token":
                    issuer = microsoft.described()["issuer"]
                    answer = microsoft.tenant.token(form, issuer)
                case "introspect":
                    answer = microsoft.tenant.introspect(form["token"])
                case _:
                    status = 404
        except Refused as error:
            status, answer = error.status, error.body
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = _answer  # noqa: N815

    def log_message(self, *args: Any) -> None:
        """Keep quiet."""
