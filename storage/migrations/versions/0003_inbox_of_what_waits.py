"""The inbox holds only what waits; what is due, and whom something was asked, has an index."""

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
    # The clock asks for the first of all communities.
    op.create_index("jobs_by_time", "jobs", ["due_at", "community_id"])
    questions = sa.text("mood = 'ask'")
    op.create_index(
        "outbox_asking", "outbox", ["written_at"],
        sqlite_where=questions, postgresql_where=questions,
    )  # fmt: skip
