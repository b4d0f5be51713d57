"""What several platforms, several processes and moderation with a memory need."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _audit()
    _codes()
    _setting_changes()
    _rooms_bound_anew()
    _leases()
    _members()
    _moderation()


def _audit() -> None:
    """What moderators did, for those who ask later."""
    op.create_table(
        "audit",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("actor", NUMBER, nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("about", NUMBER, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("entry", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("audit_by_time", "audit", ["community_id", "at"])
    op.add_column("communities", sa.Column("audits", NUMBER, nullable=False, server_default="0"))


def _codes() -> None:
    """Codes said in one place and answered in another, and who guessed wrong how often."""
    op.create_table(
        "codes",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("community_id", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=True),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("made_at", NUMBER, nullable=False),
        sa.Column("ends_at", NUMBER, nullable=True),
        sa.Column("used_at", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("digest"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("codes_of_community", "codes", ["community_id", "kind", "made_at"])
    op.create_table(
        "code_tries",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("wrong", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("platform", "user_id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _setting_changes() -> None:
    """What was set before, so that a change can be taken back."""
    op.create_table(
        "setting_changes",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("change", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("undone_at", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "change", "key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _rooms_bound_anew() -> None:
    """When a room came to its community: what was said there before was said in another."""
    op.add_column("rooms", sa.Column("bound_at", NUMBER, nullable=False, server_default="0"))


def _leases() -> None:
    """Who serves what, when several processes share the database."""
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("epoch", NUMBER, nullable=False),
        sa.Column("until", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sa.UniqueConstraint("name", "epoch", name="leases_epoch"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _members() -> None:
    """Linked accounts, what members want of the bot, and who asked to be forgotten."""
    op.add_column("members", sa.Column("returned_at", NUMBER, nullable=True))
    op.add_column("members", sa.Column("forgotten_at", NUMBER, nullable=True))
    op.create_index("members_by_merged", "members", ["community_id", "merged_into"])
    op.add_column("members", sa.Column("wishes", sa.Text(), nullable=False, server_default=""))
    op.create_index("presence_by_member", "presence", ["community_id", "member"])
    for name in ("name", "folded"):
        op.add_column("identities", sa.Column(name, sa.Text(), nullable=False, server_default=""))
        op.execute(
            f"UPDATE identities SET {name} = (SELECT m.{name} FROM members m"  # noqa: S608 - ours
            " WHERE m.community_id = identities.community_id AND m.number = identities.member)"
        )
    op.create_index("identities_by_folded", "identities", ["community_id", "folded"])
    op.create_table(
        "forgotten",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "digest"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _moderation() -> None:
    """Roles that moderators give; pauses, appeals, what waits for a second moderator, debts."""
    _create(
        "roles",
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("given_at", NUMBER, nullable=False),
        sa.Column("given_by", NUMBER, nullable=False),
        sa.Column("held", NUMBER, nullable=False),
        key=("role", "member"),
    )
    _create(
        "freezes",
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("appealed_at", NUMBER, nullable=True),
        sa.Column("appeal", sa.Text(), nullable=True),
        sa.Column("upheld_at", NUMBER, nullable=True),
        key=("member",),
    )
    _create(
        "motions",
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("mover", NUMBER, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("ends_at", NUMBER, nullable=False),
        key=("entry",),
    )
    _create(
        "debts",
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("account", NUMBER, nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        key=("entry", "account"),
    )
    op.add_column("communities", sa.Column("paused_until", NUMBER, nullable=True))
    _note_freezes()


def _note_freezes() -> None:
    """Which record paused a member last: whoever is paused now may appeal."""
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT community_id, number, detail FROM entries WHERE kind = 'freeze' ORDER BY number"
        )
    )
    last = {(row[0], json.loads(row[2])["member"]): row[1] for row in rows}
    for (community, member), entry in last.items():
        connection.execute(
            sa.text("INSERT INTO freezes (community_id, member, entry) VALUES (:c, :m, :e)"),
            {"c": community, "m": member, "e": entry},
        )


def _create(name: str, *columns: sa.Column[Any], key: tuple[str, ...]) -> None:
    """A table of a community's own."""
    op.create_table(
        name,
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("community_id", *key),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
