"""Access tokens for Microsoft's IMAP servers, from a consent of the owner's."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from msal import PublicClientApplication, SerializableTokenCache
from msal.exceptions import MsalServiceError
from requests import RequestException

from assistant.shell.vault import Vault
from connectors.errors import LoginRefused, NeedsOwner, Unavailable

SCOPES = ["https://outlook.office.com/IMAP.AccessAsUser.All"]
PATIENCE = 15 * 60
_KNOWN = ("login.microsoftonline.com", "login.microsoftonline.us")
_CODE = re.compile(r"AADSTS\d{4,8}")
_AGAIN = "log in again ('followupd login')"
_FORBIDDEN = (
    "your administrator forbids this kind of login: try 'followupd login --loopback'"
)
_CAUSES = {
    "AADSTS50173": f"the password was changed since you agreed: {_AGAIN}",
    "AADSTS70043": f"the consent ended by your administrator's rules: {_AGAIN}",
    "AADSTS700082": f"the consent was not used for 90 days: {_AGAIN}",
    "AADSTS50076": f"a second factor is asked for: {_AGAIN}",
    "AADSTS65001": f"the consent to read mail by IMAP is missing: {_AGAIN}, and agree",
    "AADSTS700016": "there is no app registration with this client_id there: correct it",
    "AADSTS7000218": "the app registration wants a secret: allow public client flows in it",
    "AADSTS50105": "your administrator has not given you this app: ask there",
    "AADSTS53003": _FORBIDDEN,
    "AADSTS530036": _FORBIDDEN,
}
_OURS = {
    "invalid_grant",
    "interaction_required",
    "invalid_client",
    "unauthorized_client",
}
_DECLINED = {"authorization_declined", "access_denied"}


@dataclass(frozen=True, slots=True)
class Registration:
    """The owner's own app registration, and the authority that knows it."""

    client_id: str
    authority: str


class MicrosoftConsent:
    """One account's consent: asked for once, then good for access tokens."""

    def __init__(self, name: str, registration: Registration, vault: Vault) -> None:
        """Take the vault; nothing is read or sent before it is needed."""
        self._name, self._registration, self._vault = name, registration, vault

    def access_token(self, *, fresh: bool = False) -> str:
        """Return an access token, a new one where it has to be `fresh`.

        What Microsoft renewed of the consent is kept before it is used.
        """
        cache = self._cache()
        with self._translated():
            app = self._app(cache)
            accounts = app.get_accounts()
            if not accounts:
                raise LoginRefused(
                    f"{self._name}: there is no consent yet: log in ('followupd login')"
                )
            answer = app.acquire_token_silent_with_error(
                SCOPES, accounts[0], force_refresh=fresh
            )
        self._keep(cache)
        return self._token_in(answer)

    def ask(
        self, show: Callable[[str], None], *, loopback: bool = False, port: int = 0
    ) -> None:
        """Ask the owner to agree, and keep his consent.

        By a code that he types on any device, or in a browser on this machine.
        """
        cache = SerializableTokenCache()
        with self._translated():
            app = self._app(cache)
            if loopback:
                answer = app.acquire_token_interactive(
                    SCOPES,
                    port=port or None,
                    timeout=PATIENCE,
                    auth_uri_callback=show,
                )
            else:
                flow = app.initiate_device_flow(SCOPES)
                if "user_code" not in flow:
                    raise self._refusal(flow)
                show(
                    f"{flow['verification_uri']} and type the code {flow['user_code']}"
                )
                answer = app.acquire_token_by_device_flow(flow)
        self._token_in(answer)
        self._keep(cache)

    def _app(self, cache: SerializableTokenCache) -> PublicClientApplication:
        host = urlsplit(self._registration.authority).hostname or ""
        return PublicClientApplication(
            self._registration.client_id,
            authority=self._registration.authority,
            token_cache=cache,
            instance_discovery=None if host in _KNOWN else False,
        )

    def _cache(self) -> SerializableTokenCache:
        cache = SerializableTokenCache()
        text = self._vault.load()
        if text is not None:
            try:
                cache.deserialize(text)
            except ValueError:
                raise LoginRefused(
                    f"{self._name}: the consent that is kept can't be read: {_AGAIN}"
                ) from None
        return cache

    def _keep(self, cache: SerializableTokenCache) -> None:
        if cache.has_state_changed:
            self._vault.save(cache.serialize())

    def _token_in(self, answer: dict[str, Any] | None) -> str:
        if answer is None:
            raise LoginRefused(f"{self._name}: the consent has ended: {_AGAIN}")
        if "access_token" in answer:
            return str(answer["access_token"])
        raise self._refusal(answer)

    def _refusal(self, answer: dict[str, Any]) -> Exception:
        said = str(answer.get("error", ""))
        found = _CODE.search(str(answer.get("error_description", "")))
        code = found[0] if found else ""
        if code in _CAUSES:
            return LoginRefused(f"{self._name}: {_CAUSES[code]} ({code})")
        if said in _DECLINED:
            return LoginRefused(f"{self._name}: the consent was refused: {_AGAIN}")
        if said in _OURS:
            return LoginRefused(
                f"{self._name}: Microsoft does not take the consent ({code or said}): "
                f"{_AGAIN}"
            )
        return Unavailable(
            f"{self._name}: Microsoft gives no token now ({code or said})"
        )

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Raise what went wrong on the way as the errors of `connectors.errors`."""
        try:
            yield
        except (RequestException, MsalServiceError, json.JSONDecodeError) as error:
            raise Unavailable(
                f"{self._name}: no answer from Microsoft ({type(error).__name__}): "
                "is there a network?"
            ) from error
        except ValueError as error:
            said = " ".join(str(error).split())[:200]
            raise NeedsOwner(
                f"{self._name}: Microsoft's login can't be used ({said}): correct "
                "authority and client_id in the config"
            ) from None
