"""The inbox holds only what waits; what was put to whom lately is found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # What was decided used to stay, blanked: a row for every line that was ever heard.
    op.execute(sa.text("DELETE FROM inbox WHERE waiting = 0"))
    op.drop_index("inbox_waiting", "inbox")
    op.drop_column("inbox", "waiting")
    op.create_index("inbox_by_arrival", "inbox", ["platform", "account", "arrival"])
    questions = sa.text("mood = 'ask'")
    op.create_index(
        "outbox_asking", "outbox", ["written_at"],
        sqlite_where=questions, postgresql_where=questions,
    )  # fmt: skip
