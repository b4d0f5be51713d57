"""The seed of a vote's draw, and who passed their voice on to whom."""

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
    op.add_column("votes", sa.Column("seed", sa.LargeBinary(), nullable=True))
    op.create_table(
        "delegations",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("delegate", NUMBER, nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("ending", NUMBER, nullable=True),
        sa.Column("missed", NUMBER, nullable=False),
        sa.Column("ends_at", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("delegations_by_member", "delegations", ["community_id", "member"])
    op.create_index("delegations_by_delegate", "delegations", ["community_id", "delegate"])
