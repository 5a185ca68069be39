"""The settings, as frozen values; each default is the one of config.example.toml."""

from datetime import time, timedelta
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from assistant.vocabulary import parse_duration

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_PORTS = {"tls": 993, "starttls": 143, "none": 143}


def _known_zone(value: object) -> object:
    if value is None or isinstance(value, ZoneInfo):
        return value
    try:
        return ZoneInfo(str(value))
    except (KeyError, ValueError, OSError):
        raise ValueError(
            'is a zone of the IANA list, such as "Europe/Berlin"'
        ) from None


Duration = Annotated[
    timedelta,
    BeforeValidator(parse_duration),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,5}\s*(s|min|h|d|w)$"}),
]
Zone = Annotated[
    ZoneInfo, BeforeValidator(_known_zone), WithJsonSchema({"type": "string"})
]


class Section(BaseModel):
    """A table of the file: nothing unknown in it, nothing changed after it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Me(Section):
    """The job-seeker: `timezone` None stands for the machine's own zone."""

    name: str = ""
    addresses: tuple[str, ...] = ()
    timezone: Zone | None = None
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    subdivision: str | None = None
    phone: str | None = None
    skills: dict[str, tuple[str, ...]] = {}
    materials: dict[str, str] = {}

    @field_validator("addresses")
    @classmethod
    def _lower(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for address in value:
            if address.count("@") != 1 or any(c.isspace() for c in address):
                raise ValueError(f"{address!r} is no mail address")
        return tuple(address.lower() for address in value)


class Guide(Section):
    """The guide to follow; `rules` overrides its parameters, rule by rule.

    `channel` None leaves it to the guide how a check-in reaches them.
    """

    use: str = "balanced"
    channel: Literal["mail", "phone"] | None = None
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    rules: dict[str, dict[str, Any]] = {}


class Drafts(Section):
    """What the drafts are like; below `confidence` a finding leads to no draft.

    `templates` is a folder with letters in the owner's own words.
    """

    confidence: float = Field(default=0.8, ge=0, le=1)
    signature: str | None = None
    templates: str | None = None


class ThankYou(Section):
    """Thank-yous alone; `after_their_mail` None leaves it to the guide."""

    to: Literal["recruiter", "interviewers", "each"] = "recruiter"
    after_their_mail: Literal["withdraw", "rewrite"] | None = None


class WriterModel(Section):
    """A language model on this machine that may say letters in other words."""

    url: str | None = None
    model: str = ""
    timeout: Duration = timedelta(seconds=20)

    @field_validator("url")
    @classmethod
    def _at_home(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "http://localhost")
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK:
            raise ValueError("is an address on this machine: http://127.0.0.1:PORT/v1")
        return value


class Notes(Section):
    """Notes by mail: `subject` is the word that begins their subject, if any."""

    subject: str = "note"


class ImapAccount(Section):
    """A mailbox on an IMAP server; the secret itself never stands here.

    With `oauth`, access tokens come from a consent that `followupd login` asks for.
    """

    connector: Literal["imap"]
    host: str
    port: int = Field(default=0, ge=0, le=65535)
    security: Literal["tls", "starttls", "none"] = "tls"
    username: str
    auth: Literal["password", "xoauth2"] = "password"
    oauth: Literal["microsoft"] | None = None
    client_id: str | None = None
    authority: str = "https://login.microsoftonline.com/common"
    ca_file: str | None = None
    password_command: tuple[str, ...] | str | None = None
    first_look: Duration | None = None
    poll: Duration = timedelta(minutes=5)
    folders: tuple[str, ...] = ()
    drafts_folder: str | None = None
    sent_folder: str | None = None
    trash_folder: str | None = None

    @model_validator(mode="after")
    def _plain_stays_at_home(self) -> Self:
        if self.security == "none" and self.host not in _LOOPBACK:
            raise ValueError(
                'security "none" is for loopback addresses only: use "tls" or "starttls"'
            )
        return self

    @model_validator(mode="after")
    def _consent_is_whole(self) -> Self:
        if self.oauth and self.auth != "xoauth2":
            raise ValueError('with "oauth", set auth = "xoauth2"')
        if self.oauth and not self.client_id:
            raise ValueError(
                'with "oauth", set client_id to the id of your own app registration'
            )
        return self

    @property
    def effective_port(self) -> int:
        """The port given, or the registered one of the kind of security."""
        return self.port or _PORTS[self.security]


class MaildirAccount(Section):
    """A Maildir on this machine; its subfolders are found by their usual names."""

    connector: Literal["maildir"]
    path: str
    first_look: Duration | None = None
    drafts_folder: str | None = None
    sent_folder: str | None = None
    trash_folder: str | None = None


class GmailAccount(Section):
    """A Gmail mailbox through Google's own interface; the consent never stands here."""

    connector: Literal["gmail"]
    address: str
    client_file: str | None = None
    trash: bool = False
    push: str | None = Field(
        default=None, pattern=r"^projects/[^/\s]+/subscriptions/[^/\s]+$"
    )
    poll: Duration = timedelta(minutes=5)
    first_look: Duration | None = None
    endpoint: str = "https://gmail.googleapis.com"
    pubsub_endpoint: str = "https://pubsub.googleapis.com"


Account = Annotated[
    ImapAccount | MaildirAccount | GmailAccount, Field(discriminator="connector")
]


class State(Section):
    """Where the memory lies: a folder, or a database URL; None: the usual folder."""

    path: str | None = None


class Log(Section):
    """How much the log says; it never holds the text of a mail."""

    level: Literal["debug", "info", "warning", "error"] = "info"


class Config(Section):
    """The whole file."""

    first_look: Duration = timedelta(days=90)
    me: Me = Me()
    guide: Guide = Guide()
    drafts: Drafts = Drafts()
    thank_you: ThankYou = ThankYou()
    notes: Notes = Notes()
    writer: WriterModel = WriterModel()
    accounts: dict[str, Account] = {}
    state: State = State()
    log: Log = Log()
