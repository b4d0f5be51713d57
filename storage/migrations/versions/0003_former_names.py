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
    _names_that_ended()


def _names_that_ended() -> None:
    """Whoever was linked into somebody is called as they are: the number has no name of its own."""
    connection = op.get_bind()
    rows = connection.execute(
        sa.text("SELECT community_id, number, merged_into, name, folded FROM members")
    ).all()
    known = {(row[0], row[1]): row for row in rows}
    for community, number, merged_into, _, _ in rows:
        if merged_into is None:
            continue
        last = known[community, merged_into]
        while last[2] is not None:
            last = known[community, last[2]]
        connection.execute(
            sa.text(
                "UPDATE members SET name = :name, folded = :folded"
                " WHERE community_id = :community AND number = :number"
            ),
            {"name": last[3], "folded": last[4], "community": community, "number": number},
        )
