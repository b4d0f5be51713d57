"""Questions: whether whom they are put to has been shown them, and may answer with a bare word."""

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
    _carry_over()


def _carry_over() -> None:
    """The newest question that a member was shown, where nothing is known to have been said since.

    Whatever else was asked before is answered by its button, by a reply to it, or by its number: of
    a line without figures nothing is known to have been shown.
    """
    op.execute("""
        UPDATE asks SET shown = saying, bare = 1
        WHERE state = 'open'
          AND EXISTS (SELECT 1 FROM outbox AS o
                      WHERE o.community_id = asks.community_id AND o.number = asks.saying
                        AND o.recipient IS NOT NULL AND o.delivered_at IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM events AS e
                          WHERE e.community_id = asks.community_id AND e.member = asks.member
                            AND e.number > asks.event)
          AND NOT EXISTS (SELECT 1 FROM asks AS newer
                          WHERE newer.community_id = asks.community_id
                            AND newer.member = asks.member AND newer.number > asks.number
                            AND (newer.saying IS NULL OR newer.saying <> asks.saying))
    """)
    # What was said before without a question of its own in it is no question's message.
    op.execute("""
        UPDATE asks SET saying = NULL
        WHERE EXISTS (SELECT 1 FROM outbox AS o
                      WHERE o.community_id = asks.community_id AND o.number = asks.saying
                        AND o.recipient IS NULL AND o.reply <> '[]')
    """)
    op.execute("""
        UPDATE members SET asked_at = (
            SELECT MAX(asks.opened_at) FROM asks
            WHERE asks.community_id = members.community_id AND asks.member = members.number
              AND asks.bare = 1)
    """)
