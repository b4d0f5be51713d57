"""Ballots that are sealed until their vote is over, and elections by them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _secret_votes()
    _elections()


def _secret_votes() -> None:
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


def _elections() -> None:
    op.create_table(
        "elections",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("seats", NUMBER, nullable=False),
        sa.Column("term", NUMBER, nullable=False),
        sa.Column("opened_by", NUMBER, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("closes_at", NUMBER, nullable=False),
        sa.Column("draw", sa.Text(), nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("again", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("elections_by_state", "elections", ["community_id", "state", "number"])
    op.create_index("elections_by_role", "elections", ["community_id", "role", "number"])
    op.create_table(
        "candidates",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("election", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("stands", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "election", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("candidates_by_member", "candidates", ["community_id", "member"])
    op.create_table(
        "tenures",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("election", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("until", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "election", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
