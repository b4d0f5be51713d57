"""Draws, delegations, secret votes, elections, circles, the purse with its proposals, grants."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = 86_400_000_000


def upgrade() -> None:
    _draws_and_delegations()
    _secret_votes()
    _elections()
    _circles()
    _proposals()
    _visitors()
    _grants()
    _funds()
    _pledges()
    _outside_money()
    _goals()
    _who_left()
    _months_and_days()
    _roll_up()
    op.create_index("entries_by_time", "entries", ["community_id", "time"])
    _indexes_of_some()
    # By which whoever locks nothing knows whether a community was written meanwhile.
    op.add_column("communities", sa.Column("turn", NUMBER, nullable=False, server_default="0"))


def _indexes_of_some() -> None:
    """Few entries correct one, few messages wait, and none that waits has an id of its platform."""
    message = ["community_id", "platform", "account", "message_id"]
    for name, table, columns, of in (
        ("entries_by_correction", "entries", ["community_id", "corrects"], "corrects IS NOT NULL"),
        ("outbox_waiting", "outbox", ["community_id", "number"], "waiting = 1"),
        ("outbox_by_message", "outbox", message, "message_id IS NOT NULL"),
    ):
        op.drop_index(name, table)
        some = sa.text(of)
        op.create_index(name, table, columns, sqlite_where=some, postgresql_where=some)


def _draws_and_delegations() -> None:
    op.add_column("votes", sa.Column("seed", sa.LargeBinary(), nullable=True))
    op.create_table(
        "delegations",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("delegate", NUMBER, nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("ending", NUMBER, nullable=True),
        sa.Column("missed", NUMBER, nullable=False),
        sa.Column("ends_at", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("community_id", "entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("delegations_by_member", "delegations", ["community_id", "member"])
    op.create_index("delegations_by_delegate", "delegations", ["community_id", "delegate"])


def _secret_votes() -> None:
    op.create_table(
        "sealed_ballots",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("sealed_ballots_by_member", "sealed_ballots", ["community_id", "member"])
    op.create_table(
        "opened_ballots",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("place", NUMBER, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "place"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "unsigned_reasons",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vote", NUMBER, nullable=False),
        sa.Column("place", NUMBER, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "vote", "place"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _elections() -> None:
    op.create_table(
        "elections",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("seats", NUMBER, nullable=False),
        sa.Column("term", NUMBER, nullable=False),
        sa.Column("opened_by", NUMBER, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("closes_at", NUMBER, nullable=False),
        sa.Column("draw", sa.Text(), nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("again", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("elections_by_state", "elections", ["community_id", "state", "number"])
    op.create_index("elections_by_role", "elections", ["community_id", "role", "number"])
    op.create_table(
        "candidates",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("election", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("stands", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "election", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("candidates_by_member", "candidates", ["community_id", "member"])
    op.create_table(
        "tenures",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("election", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("since", NUMBER, nullable=False),
        sa.Column("until", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "election", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _circles() -> None:
    op.create_table(
        "circles",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("circles_by_stage", "circles", ["community_id", "stage", "number"])
    op.create_table(
        "circle_seats",
        sa.Column("community_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("circle", NUMBER, nullable=False),
        sa.Column("seat", NUMBER, nullable=False),
        sa.Column("member", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community_id", "circle", "seat"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("circle_seats_by_member", "circle_seats", ["community_id", "member"])


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
        _text("terms"),
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
        _number("policy"),
        _number("fund"),
        _number("target"),
        _number("parts"),
        _text("every"),
        _number("parts_paid"),
        _number("anchor", null=True),
        _number("anchored"),
        _text("payee"),
        _number("changed"),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "purse_policies",
        _community(),
        _number("entry"),
        _text("policy"),
        sa.PrimaryKeyConstraint("community_id", "entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("proposals_by_state", "proposals", ["community_id", "state"])
    op.create_index("proposals_by_kind", "proposals", ["community_id", "kind", "proposed_at"])
    op.create_index("proposals_by_end", "proposals", ["community_id", "ended_at"])
    op.create_index("proposals_by_second_vote", "proposals", ["community_id", "second_vote"])
    op.create_index("proposals_by_receiver", "proposals", ["community_id", "receiver"])
    op.create_table(
        "proposal_acts",
        _community(),
        _number("proposal"),
        _text("act"),
        _number("member"),
        _number("entry"),
        _number("rank"),
        sa.PrimaryKeyConstraint("community_id", "proposal", "act", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("proposal_acts_by_act", "proposal_acts", ["community_id", "act"])


def _visitors() -> None:
    op.create_table(
        "visitors",
        _text("platform"),
        _text("user_id"),
        _community(),
        *(_text(name) for name in ("account", "room", "name", "folded")),
        _number("joined_at", null=True),
        _number("spoke_at", null=True),
        _number("seen_at"),
        sa.PrimaryKeyConstraint("platform", "user_id", "community_id", "account", "room"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    room = ["community_id", "platform", "account", "room"]
    op.create_index("visitors_by_room", "visitors", room)
    op.create_index("visitors_by_folded", "visitors", ["community_id", "folded"])
    op.create_index("visitors_by_age", "visitors", ["community_id", "seen_at"])


def _grants() -> None:
    op.create_table(
        "grant_rounds",
        _community(),
        _number("number"),
        _number("proposal"),
        _number("entry"),
        _number("opened_at"),
        _number("apply_until"),
        _number("give_until"),
        _text("stage"),
        _number("paid", null=True),
        _number("ended_at", null=True),
        _text("result"),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("grant_rounds_by_stage", "grant_rounds", ["community_id", "stage", "number"])
    op.create_index("grant_rounds_by_end", "grant_rounds", ["community_id", "ended_at"])
    op.create_table(
        "grant_applications",
        _community(),
        _number("round"),
        _number("place"),
        _number("member"),
        _text("title"),
        _text("why"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _number("amount"),
        _number("entry"),
        _text("became"),
        _text("reason"),
        _number("granted"),
        _number("half"),
        _text("report"),
        sa.Column("report_salt", sa.LargeBinary(), nullable=True),
        _number("reported"),
        _number("not_with"),
        sa.PrimaryKeyConstraint("community_id", "round", "place"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "grant_gifts",
        _community(),
        _number("round"),
        _number("place"),
        _number("member"),
        _number("amount"),
        _number("entry"),
        sa.PrimaryKeyConstraint("community_id", "round", "place", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _funds() -> None:
    op.create_table(
        "funds",
        _community(),
        _number("number"),
        _text("name"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _number("entry"),
        _number("opened_at"),
        _number("closed_at", null=True),
        _number("budget"),
        _text("role"),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _pledges() -> None:
    op.create_table(
        "pledges",
        _community(),
        _number("number"),
        _number("member"),
        _text("platform"),
        _text("account"),
        _text("room"),
        _number("asset"),
        _number("amount"),
        _number("fund"),
        _text("every"),
        _number("begun_at"),
        _number("periods"),
        _number("ended_at", null=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("pledges_by_member", "pledges", ["community_id", "member"])


def _outside_money() -> None:
    op.create_table(
        "holdings",
        _community(),
        _number("number"),
        _number("member"),
        _text("place"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _number("entry"),
        _number("opened_at"),
        _number("asked_at"),
        _text("told"),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "vouchers",
        _community(),
        _number("entry"),
        _text("kind"),
        _number("member"),
        _number("asset"),
        _number("amount"),
        _number("fee"),
        _number("holding"),
        _number("target"),
        _number("proposal"),
        _number("held"),
        _text("receipt"),
        _number("at"),
        _text("state"),
        _number("done_by"),
        _number("done"),
        _number("disputed"),
        _number("answered"),
        _number("of"),
        _number("share"),
        _number("shared"),
        _number("gone"),
        sa.PrimaryKeyConstraint("community_id", "entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    for by in ("state", "kind", "disputed", "done", "proposal", "of"):
        op.create_index(f"vouchers_by_{by}", "vouchers", ["community_id", by])
    op.create_table(
        "share_rules",
        _community(),
        _number("entry"),
        _text("source"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _text("parts"),
        _number("proposal"),
        _number("opened_at"),
        _number("ended"),
        sa.PrimaryKeyConstraint("community_id", "entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "share_sums",
        _community(),
        _number("rule"),
        _number("asset"),
        _number("part"),
        _number("units"),
        sa.PrimaryKeyConstraint("community_id", "rule", "asset", "part"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _goals() -> None:
    op.create_table(
        "goals",
        _community(),
        _number("number"),
        _number("member"),
        _text("platform"),
        _text("account"),
        _text("room"),
        _number("asset"),
        _number("amount"),
        _number("fund"),
        _text("name"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _number("entry"),
        _number("opened_at"),
        _number("given"),
        _text("state"),
        _number("ended_at", null=True),
        sa.PrimaryKeyConstraint("community_id", "number"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("goals_by_state", "goals", ["community_id", "state"])
    op.create_table(
        "goal_givers",
        _community(),
        _number("goal"),
        _number("member"),
        _number("amount"),
        _number("gifts"),
        _number("named"),
        sa.PrimaryKeyConstraint("community_id", "goal", "member"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _who_left() -> None:
    """Since when somebody is not in a room any more; of who is not by now, at the latest since the
    last thing that was heard there."""
    op.add_column("presence", sa.Column("left_at", NUMBER, nullable=True))
    op.execute("""
        UPDATE presence SET left_at =
            (SELECT c.decided_at FROM communities AS c WHERE c.community_id = presence.community_id)
        WHERE here = 0
    """)


def _months_and_days() -> None:
    op.create_table(
        "purse_months",
        _community(),
        _number("asset"),
        _number("fund"),
        _number("month"),
        _text("kind"),
        _number("came_in"),
        _number("went_out"),
        sa.PrimaryKeyConstraint("community_id", "asset", "fund", "month", "kind"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "purse_days",
        _community(),
        _number("asset"),
        _number("fund"),
        _number("day"),
        _number("low"),
        _number("close"),
        sa.PrimaryKeyConstraint("community_id", "asset", "fund", "day"),
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
    months: dict[tuple[int, int, int, int, str], list[int]] = {}
    days: dict[tuple[int, int, int, int], list[int]] = {}
    held: dict[tuple[int, int], int] = {}
    for community, asset, at, kind, amount in rows:
        moment = datetime.fromtimestamp(at // 1_000_000, UTC)
        month = months.setdefault(
            (community, asset, 0, moment.year * 100 + moment.month, kind), [0, 0]
        )
        month[amount < 0] += abs(amount)
        before = held.get((community, asset), 0)
        after = held[community, asset] = before + amount
        day = days.setdefault((community, asset, 0, at // DAY), [before, after])
        day[:] = min(day[0], after), after
    _insert("purse_months", ("asset", "fund", "month", "kind", "came_in", "went_out"), months)
    _insert("purse_days", ("asset", "fund", "day", "low", "close"), days)


def _insert(table: str, names: tuple[str, ...], found: dict[Any, list[int]]) -> None:
    columns = ("community_id", *names)
    values = [dict(zip(columns, (*key, *figures), strict=True)) for key, figures in found.items()]
    op.bulk_insert(sa.table(table, *map(sa.column, columns)), values)
