"""Ballots that are sealed while their vote is open, and published without names at its close."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "sealed_ballots",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("sealed_ballots_by_member", "sealed_ballots", ["community_id", "member"])
    op.create_table(
        "opened_ballots",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("place", NUMBER, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "place"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "unsigned_reasons",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("place", NUMBER, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "place"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
