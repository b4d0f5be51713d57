"""What several platforms, several processes and moderation with a memory need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _audit()
    _leases()


def _audit() -> None:
    """What moderators did, for those who ask later."""
    op.create_table(
        "audit",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("actor", NUMBER, nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("about", NUMBER, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("entry", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("audit_by_time", "audit", ["community_id", "at"])
    op.add_column("communities", sa.Column("audits", NUMBER, nullable=False, server_default="0"))


def _leases() -> None:
    """Who serves what, when several processes share the database."""
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("epoch", NUMBER, nullable=False),
        sa.Column("until", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sa.UniqueConstraint("name", "epoch", name="leases_epoch"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
