"""Lending circles, and who sits in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0004"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circles",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("circles_by_stage", "circles", ["community_id", "stage", "number"])
    op.create_table(
        "circle_seats",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("circle", NUMBER, nullable=False),
        sa.Column("seat", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "circle", "seat"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("circle_seats_by_member", "circle_seats", ["community_id", "member"])
