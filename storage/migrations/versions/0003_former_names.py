"""The names that accounts had before, so that whoever is forgotten is forgotten by them too."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("identities", sa.Column("formerly", sa.Text(), nullable=False, server_default=""))
