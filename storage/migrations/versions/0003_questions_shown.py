"""Questions: whether whom they are put to has been shown them, and may answer with a bare word.

What was asked before is answered by its button, by a reply to it, or by its number.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("asks", sa.Column("shown", NUMBER, nullable=True))
    op.add_column("asks", sa.Column("bare", NUMBER, nullable=False, server_default="0"))
    op.create_index("asks_of_asker", "asks", ["community_id", "asker", "state"])
    op.add_column("members", sa.Column("asked_at", NUMBER, nullable=True))
