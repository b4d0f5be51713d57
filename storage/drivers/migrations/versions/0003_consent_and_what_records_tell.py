"""What records tell, former names, an inbox of what waits, questions that were shown, and votes."""

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
    _what_records_tell()
    _former_names()
    _inbox_of_what_waits()
    _questions_shown()
    _votes()


def _what_records_tell() -> None:
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
            "p": row[0],
            "u": row[1],
            "c": row[2],
            "s": hmac.digest(
                secret, f"salt\x1f{row[2]}\x1f{row[0]}\x1f{row[1]}".encode(), hashlib.sha256
            )[:16],
        }
        for row in rows
    ]
    if salted:
        connection.execute(
            sa.text(
                "UPDATE identities SET salt = :s"
                " WHERE platform = :p AND user_id = :u AND community_id = :c"
            ),
            salted,
        )


def _former_names() -> None:
    op.add_column("identities", sa.Column("formerly", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "ceiling_tries",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("giver", NUMBER, nullable=False),
        sa.Column("receiver", NUMBER, nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("tries", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "giver", "receiver"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _inbox_of_what_waits() -> None:
    # What was decided used to stay, blanked: a row for every line that was ever heard.
    op.execute(sa.text("DELETE FROM inbox WHERE waiting = 0"))
    op.drop_index("inbox_waiting", "inbox")
    op.drop_column("inbox", "waiting")
    op.create_index("inbox_by_arrival", "inbox", ["platform", "account", "arrival"])
    # The clock asks for the first of all communities.
    op.create_index("jobs_by_time", "jobs", ["due_at", "community_id"])
    questions = sa.text("mood = 'ask'")
    op.create_index(
        "outbox_asking",
        "outbox",
        ["written_at"],
        sqlite_where=questions,
        postgresql_where=questions,
    )


def _questions_shown() -> None:
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


def _votes() -> None:
    op.add_column("communities", sa.Column("matters", NUMBER, nullable=False, server_default="0"))
    op.create_table(
        "votes",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("asked_by", NUMBER, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("closes_at", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("roll", NUMBER, nullable=True),
        sa.Column("tally", sa.Text(), nullable=False),
        sa.Column("cast", NUMBER, nullable=False),
        sa.Column("shown_at", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("ended_at", NUMBER, nullable=True),
        sa.Column("ending", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("votes_by_state", "votes", ["community_id", "state", "number"])
    op.create_table(
        "ballots",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ballots_by_member", "ballots", ["community_id", "member"])
    op.create_table(
        "rolls",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
