"""The purse: proposals and what is done about them, and its months and days rolled up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = 86_400_000_000


def upgrade() -> None:
    _proposals()
    _months_and_days()
    _roll_up()


def _number(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, NUMBER, nullable=null)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _community() -> sa.Column[int]:
    return sa.Column("community_id", NUMBER, autoincrement=False, nullable=False)


def _proposals() -> None:
    op.create_table(
        "proposals",
        _community(),
        _number("number"),
        _text("kind"),
        _number("proposed_by"),
        _text("platform"),
        _text("account"),
        _text("room"),
        _number("asset"),
        _number("amount"),
        _number("receiver"),
        _text("purpose"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _number("proposed_at"),
        _number("entry"),
        _number("needs"),
        _number("until"),
        _text("state"),
        _text("way"),
        _number("large"),
        _number("roll"),
        _number("opened_at", null=True),
        _number("pending", null=True),
        _number("second_vote", null=True),
        _number("passed_at", null=True),
        _number("paid", null=True),
        _text("reason"),
        _number("ended_at", null=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("proposals_by_state", "proposals", ["community_id", "state"])
    op.create_index("proposals_by_end", "proposals", ["community_id", "ended_at"])
    op.create_index("proposals_by_second_vote", "proposals", ["community_id", "second_vote"])
    op.create_table(
        "proposal_acts",
        _community(),
        _number("proposal"),
        _text("act"),
        _number("member"),
        _number("entry"),
        sa.PrimaryKeyConstraint("community_id", "proposal", "act", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("proposal_acts_by_act", "proposal_acts", ["community_id", "act"])


def _months_and_days() -> None:
    op.create_table(
        "purse_months",
        _community(),
        _number("asset"),
        _number("month"),
        _text("kind"),
        _number("came_in"),
        _number("went_out"),
        sa.PrimaryKeyConstraint("community_id", "asset", "month", "kind"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "purse_days",
        _community(),
        _number("asset"),
        _number("day"),
        _number("low"),
        _number("close"),
        sa.PrimaryKeyConstraint("community_id", "asset", "day"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _roll_up() -> None:
    """What came into purses and went out of them before there were months and days."""
    rows = op.get_bind().execute(
        sa.text("""
            SELECT e.community_id, p.asset, e.time, e.kind, p.amount
            FROM accounts AS a
            JOIN postings AS p ON p.community_id = a.community_id AND p.account = a.number
            JOIN entries AS e ON e.community_id = p.community_id AND e.number = p.entry
            WHERE a.kind = 'treasury'
            ORDER BY e.community_id, p.asset, e.number, p.line
        """)
    )
    months: dict[tuple[int, int, int, str], list[int]] = {}
    days: dict[tuple[int, int, int], list[int]] = {}
    held: dict[tuple[int, int], int] = {}
    for community, asset, at, kind, amount in rows:
        moment = datetime.fromtimestamp(at // 1_000_000, UTC)
        month = months.setdefault(
            (community, asset, moment.year * 100 + moment.month, kind), [0, 0]
        )
        month[amount < 0] += abs(amount)
        before = held.get((community, asset), 0)
        after = held[community, asset] = before + amount
        day = days.setdefault((community, asset, at // DAY), [before, after])
        day[:] = min(day[0], after), after
    _insert("purse_months", ("asset", "month", "kind", "came_in", "went_out"), months)
    _insert("purse_days", ("asset", "day", "low", "close"), days)


def _insert(table: str, names: tuple[str, ...], found: dict[Any, list[int]]) -> None:
    columns = ("community_id", *names)
    values = [dict(zip(columns, (*key, *figures), strict=True)) for key, figures in found.items()]
    op.bulk_insert(sa.table(table, *map(sa.column, columns)), values)
