"""The tables; `migrations` builds the same, and a test compares the two."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData()


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as text in UTC that sorts as time does."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> str | None:
        """Write UTC with microseconds, always of one length."""
        if value is None:
            return None
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(
        self, value: Any | None, dialect: Dialect
    ) -> datetime | None:
        """Read it back in UTC."""
        return datetime.fromisoformat(value) if value else None


accounts = Table(
    "accounts",
    metadata,
    Column("account", String(255), primary_key=True),
    Column("revision", Integer, nullable=False, server_default="0"),
    Column("cursor", Text),
    Column("since", Moment),
    Column("state", String(16), nullable=False, server_default="new"),
    Column("said", Text, nullable=False, server_default=""),
    Column("at", Moment),
)
events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String(255), nullable=False),
    Column("application", String(255), nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", JSON, nullable=False),
    Index("events_of", "account", "application", "id"),
)
letters = Table(
    "letters",
    metadata,
    Column("account", String(255), primary_key=True),
    Column("message_id", String(1000), primary_key=True),
    Column("place", String(16), primary_key=True),
    Column("key", Text, nullable=False),
    Column("application", String(255)),
    Column("kind", String(16)),
    Column("at", Moment, nullable=False),
    Index("letters_of", "account", "application"),
)
queue = Table(
    "queue",
    metadata,
    Column("account", String(255), primary_key=True),
    Column("key", String(1000), primary_key=True),
    Column("message_id", String(1000), nullable=False),
    Column("place", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("size", Integer, nullable=False, server_default="0"),
)
intents = Table(
    "intents",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String(255), nullable=False),
    Column("application", String(255), nullable=False),
    Column("followup", String(255)),
    Column("verb", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("effect", JSON),
    Column("message_id", String(1000)),
    Column("content", LargeBinary),
    Column("digest", String(64)),
    Column("draft_key", Text),
    Column("tried", Moment),
    Column("at", Moment, nullable=False),
    Index("intents_open", "account", "state", "id"),
    Index(
        "one_draft_for_each_followup",
        "account",
        "followup",
        unique=True,
        sqlite_where=text("verb = 'save' AND state IN ('intended', 'begun')"),
        postgresql_where=text("verb = 'save' AND state IN ('intended', 'begun')"),
    ),
)
hostile = Table(
    "hostile",
    metadata,
    Column("account", String(255), primary_key=True),
    Column("digest", String(64), primary_key=True),
    Column("key", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String(255), nullable=False),
    Column("application", String(255)),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index("notices_of", "account", "application"),
)
