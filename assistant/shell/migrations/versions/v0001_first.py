"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NAME, ID, WORD, MOMENT = sa.String(255), sa.String(1000), sa.String(16), sa.String(32)
OPEN = sa.text("verb = 'save' AND state IN ('intended', 'begun')")


def upgrade() -> None:
    _accounts_and_events()
    _letters_and_queue()
    _intents()
    _doubts()


def _accounts_and_events() -> None:
    op.create_table(
        "accounts",
        sa.Column("account", NAME, primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False, server_default="0"),
        sa.Column("cursor", sa.Text),
        sa.Column("since", MOMENT),
        sa.Column("state", WORD, nullable=False, server_default="new"),
        sa.Column("said", sa.Text, nullable=False, server_default=""),
        sa.Column("at", MOMENT),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("account", NAME, nullable=False),
        sa.Column("application", NAME, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("body", sa.JSON, nullable=False),
    )
    op.create_index("events_of", "events", ["account", "application", "id"])


def _letters_and_queue() -> None:
    op.create_table(
        "letters",
        sa.Column("account", NAME, primary_key=True),
        sa.Column("message_id", ID, primary_key=True),
        sa.Column("place", WORD, primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("application", NAME),
        sa.Column("kind", WORD),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("letters_of", "letters", ["account", "application"])
    op.create_table(
        "queue",
        sa.Column("account", NAME, primary_key=True),
        sa.Column("key", ID, primary_key=True),
        sa.Column("message_id", ID, nullable=False),
        sa.Column("place", WORD, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("size", sa.Integer, nullable=False, server_default="0"),
    )


def _intents() -> None:
    op.create_table(
        "intents",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("account", NAME, nullable=False),
        sa.Column("application", NAME, nullable=False),
        sa.Column("followup", NAME),
        sa.Column("verb", WORD, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("effect", sa.JSON),
        sa.Column("message_id", ID),
        sa.Column("content", sa.LargeBinary),
        sa.Column("digest", sa.String(64)),
        sa.Column("draft_key", sa.Text),
        sa.Column("tried", MOMENT),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("intents_open", "intents", ["account", "state", "id"])
    op.create_index(
        "one_draft_for_each_followup",
        "intents",
        ["account", "followup"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )


def _doubts() -> None:
    op.create_table(
        "hostile",
        sa.Column("account", NAME, primary_key=True),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("account", NAME, nullable=False),
        sa.Column("application", NAME),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("notices_of", "notices", ["account", "application"])
