"""Names that accounts had before, to be forgotten by them too; tries against a ceiling, counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("identities", sa.Column("formerly", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "ceiling_tries",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("giver", NUMBER, nullable=False),
        sa.Column("receiver", NUMBER, nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("tries", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "giver", "receiver"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
