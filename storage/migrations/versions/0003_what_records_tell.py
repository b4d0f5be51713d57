"""What the records of a community tell of its accounts and its people, and how far they do."""

from __future__ import annotations

import hashlib
import hmac
import os

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # Nothing yet: the next record of each community tells all that there is.
    op.add_column("communities", sa.Column("told", NUMBER, nullable=True))
    op.add_column("identities", sa.Column("salt", sa.LargeBinary(), nullable=True))
    _salt_identities()


def _salt_identities() -> None:
    """A salt for each platform account, so that its hash says nothing once the salt is erased.

    It is drawn from the secret of these books, by which it is the same on every engine.
    """
    connection = op.get_bind()
    kept = connection.execute(
        sa.text(
            "SELECT value FROM positions"
            " WHERE platform = 'commonpurse' AND account = '' AND key = 'secret'"
        )
    ).scalar()
    secret = bytes.fromhex(str(kept)) if kept else os.urandom(16)
    rows = connection.execute(
        sa.text("SELECT platform, user_id, community_id FROM identities")
    ).all()
    salted = [
        {
            "p": row[0], "u": row[1], "c": row[2],
            "s": hmac.digest(secret, f"salt\x1f{row[2]}\x1f{row[0]}\x1f{row[1]}".encode(),
                             hashlib.sha256)[:16],
        }
        for row in rows
    ]  # fmt: skip
    if salted:
        connection.execute(
            sa.text(
                "UPDATE identities SET salt = :s"
                " WHERE platform = :p AND user_id = :u AND community_id = :c"
            ),
            salted,
        )
