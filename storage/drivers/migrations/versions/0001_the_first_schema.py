"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("asset", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("balance", NUMBER, nullable=False),
        sa.Column("reserved", NUMBER, nullable=False),
        sa.Column("pending_in", NUMBER, nullable=False),
        sa.Column("credit_limit", NUMBER, nullable=True),
        sa.Column("last_out", NUMBER, nullable=False),
        sa.CheckConstraint(
            "balance >= 0 OR kind IN ('member', 'issuer', 'exchange', 'outside')",
            name="accounts_not_below_zero",
        ),
        sa.CheckConstraint("reserved >= 0 AND pending_in >= 0", name="accounts_reserved"),
        sa.PrimaryKeyConstraint("community_id", "asset", "kind", "owner"),
        sa.UniqueConstraint("community_id", "number", name="accounts_number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "asks",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("ends_at", NUMBER, nullable=False),
        sa.Column("ended_at", NUMBER, nullable=True),
        sa.Column("asker", NUMBER, nullable=True),
        sa.Column("event", NUMBER, nullable=True),
        sa.Column("saying", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("asks_of_event", "asks", ["community_id", "event"], unique=False)
    op.create_index("asks_of_member", "asks", ["community_id", "member", "state"], unique=False)
    op.create_table(
        "assets",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("singular", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decimals", NUMBER, nullable=False),
        sa.Column("credit_limit", NUMBER, nullable=False),
        sa.Column("newcomer_limit", NUMBER, nullable=False),
        sa.Column("newcomers_together", NUMBER, nullable=False),
        sa.Column("newcomers_owe", NUMBER, nullable=False),
        sa.Column("ceiling", NUMBER, nullable=True),
        sa.Column("starter", NUMBER, nullable=True),
        sa.Column("supply_cap", NUMBER, nullable=True),
        sa.Column("max_tip", NUMBER, nullable=True),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.CheckConstraint("credit_limit >= 0", name="assets_credit_limit"),
        sa.CheckConstraint("decimals BETWEEN 0 AND 8", name="assets_decimals"),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "communities",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("home_platform", sa.Text(), nullable=False),
        sa.Column("home_account", sa.Text(), nullable=False),
        sa.Column("home_room", sa.Text(), nullable=False),
        sa.Column("created_at", NUMBER, nullable=False),
        sa.Column("decided_at", NUMBER, nullable=False),
        sa.Column("first_entry_at", NUMBER, nullable=True),
        sa.Column("forgets_at", NUMBER, nullable=True),
        sa.Column("entries", NUMBER, nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("asset", NUMBER, nullable=False),
        sa.Column("members", NUMBER, nullable=False),
        sa.Column("accounts", NUMBER, nullable=False),
        sa.Column("assets", NUMBER, nullable=False),
        sa.Column("pendings", NUMBER, nullable=False),
        sa.Column("asks", NUMBER, nullable=False),
        sa.Column("events", NUMBER, nullable=False),
        sa.Column("sayings", NUMBER, nullable=False),
        sa.Column("jobs", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "entries",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("time", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("corrects", NUMBER, nullable=True),
        sa.Column("event", NUMBER, nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("memo", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("memo_hash", sa.LargeBinary(), nullable=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("entries_by_correction", "entries", ["community_id", "corrects"], unique=False)
    op.create_index("entries_by_event", "entries", ["community_id", "event"], unique=False)
    op.create_table(
        "events",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "platform", "account", "room", "event_id"),
        sa.UniqueConstraint("community_id", "number", name="events_number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "identities",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("community_id", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("platform", "user_id", "community_id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("identities_of_member", "identities", ["community_id", "member"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("arrival", NUMBER, nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("waiting", NUMBER, server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("platform", "account", "room", "event_id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "inbox_waiting", "inbox", ["platform", "account", "waiting", "arrival"], unique=False
    )
    op.create_table(
        "jobs",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("due_at", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("jobs_by_due", "jobs", ["community_id", "due_at", "number"], unique=False)
    op.create_table(
        "members",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("entered_at", NUMBER, nullable=False),
        sa.Column("joined_at", NUMBER, nullable=True),
        sa.Column("vouched_at", NUMBER, nullable=True),
        sa.Column("paid_at", NUMBER, nullable=True),
        sa.Column("established_at", NUMBER, nullable=True),
        sa.Column("frozen_until", NUMBER, nullable=True),
        sa.Column("used_at", NUMBER, nullable=True),
        sa.Column("merged_into", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("members_by_folded", "members", ["community_id", "folded"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=True),
        sa.Column("private", NUMBER, nullable=False),
        sa.Column("mood", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("event", NUMBER, nullable=True),
        sa.Column("written_at", NUMBER, nullable=False),
        sa.Column("delivered_at", NUMBER, nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("waiting", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("outbox_by_key", "outbox", ["community_id", "key"], unique=False)
    op.create_index(
        "outbox_by_message",
        "outbox",
        ["community_id", "platform", "account", "message_id"],
        unique=False,
    )
    op.create_index("outbox_waiting", "outbox", ["waiting", "community_id", "number"], unique=False)
    op.create_table(
        "pendings",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("asset", NUMBER, nullable=False),
        sa.Column("payer", NUMBER, nullable=False),
        sa.Column("payee", NUMBER, nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("posted", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("ends_at", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=True),
        sa.CheckConstraint("amount > 0 AND posted BETWEEN 0 AND amount", name="pendings_amount"),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sa.UniqueConstraint("community_id", "key", name="pendings_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "pendings_by_end", "pendings", ["community_id", "state", "ends_at"], unique=False
    )
    op.create_table(
        "positions",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "account", "key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "postings",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("line", NUMBER, nullable=False),
        sa.Column("account", NUMBER, nullable=False),
        sa.Column("asset", NUMBER, nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("corrected", NUMBER, nullable=False),
        sa.CheckConstraint("amount <> 0", name="postings_amount"),
        sa.CheckConstraint("corrected BETWEEN 0 AND abs(amount)", name="postings_corrected"),
        sa.PrimaryKeyConstraint("community_id", "entry", "line"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "postings_by_account", "postings", ["community_id", "account", "entry"], unique=False
    )
    op.create_table(
        "presence",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("here", NUMBER, nullable=False),
        sa.Column("spoke_at", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "platform", "account", "room", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "presence_by_speech",
        "presence",
        ["community_id", "platform", "account", "room", "spoke_at"],
        unique=False,
    )
    op.create_table(
        "rooms",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("community_id", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("arrived_at", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("platform", "account", "room"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("rooms_of_community", "rooms", ["community_id"], unique=False)
    op.create_table(
        "settings",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "platform", "account", "room", "key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
