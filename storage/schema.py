"""Every table, and which of the two kinds it is: a community's own, or routing.

The key of a community table leads with `community_id`, and so does every statement that touches it;
that is what lets the schema be spread over a distributed PostgreSQL. Times are integer µs UTC.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

# STRICT tables of SQLite know INTEGER, TEXT and BLOB only.
Number = BigInteger().with_variant(Integer, "sqlite")


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=False)


def _number(name: str, *, key: bool = False, null: bool = False, default: int | None = None) -> Any:
    server_default = None if default is None else str(default)
    return Column(name, Number, primary_key=key, nullable=null, server_default=server_default)


def _text(name: str, *, key: bool = False, null: bool = False, default: str | None = None) -> Any:
    return Column(name, Text, primary_key=key, nullable=null, server_default=default)


def _index_of_some(name: str, *columns: str, of: str) -> Index:
    """An index of those rows alone that are looked for by it, so that all others cost nothing."""
    return Index(name, *columns, sqlite_where=text(of), postgresql_where=text(of))


def _community() -> Any:
    return Column("community_id", Number, primary_key=True, nullable=False, autoincrement=False)


# -- routing tables: how an event finds its community, and where each platform stands ------------

rooms = _table(
    "rooms",
    _text("platform", key=True),
    _text("account", key=True),
    _text("room", key=True),
    _number("community_id"),
    _text("name"),
    _number("arrived_at", null=True),
    _number("bound_at", default=0),
    Index("rooms_of_community", "community_id"),
)

identities = _table(
    "identities",
    _text("platform", key=True),
    _text("user_id", key=True),
    _number("community_id", key=True),
    _number("member"),
    _text("name", default=""),
    _text("folded", default=""),
    _text("formerly", default=""),
    Column("salt", LargeBinary, nullable=True),
    Index("identities_of_member", "community_id", "member"),
    Index("identities_by_folded", "community_id", "folded"),
)

visitors = _table(
    "visitors",
    _text("platform", key=True),
    _text("user_id", key=True),
    _number("community_id", key=True),
    _text("account", key=True),
    _text("room", key=True),
    _text("name"),
    _text("folded"),
    _number("joined_at", null=True),
    _number("spoke_at", null=True),
    _number("seen_at"),
    Index("visitors_by_room", "community_id", "platform", "account", "room"),
    Index("visitors_by_folded", "community_id", "folded"),
    Index("visitors_by_age", "community_id", "seen_at"),
)

inbox = _table(
    "inbox",
    _text("platform", key=True),
    _text("account", key=True),
    _text("room", key=True),
    _text("event_id", key=True),
    _number("arrival"),
    _text("raw"),
    Index("inbox_by_arrival", "platform", "account", "arrival"),
)

positions = _table(
    "positions",
    _text("platform", key=True),
    _text("account", key=True),
    _text("key", key=True),
    _text("value"),
)

codes = _table(
    "codes",
    Column("digest", LargeBinary, primary_key=True, nullable=False),
    _text("kind"),
    _number("community_id"),
    _number("member", null=True),
    _text("about"),
    _number("made_at"),
    _number("ends_at", null=True),
    _number("used_at", null=True),
    Index("codes_of_community", "community_id", "kind", "made_at"),
)

code_tries = _table(
    "code_tries",
    _text("platform", key=True),
    _text("user_id", key=True),
    _number("since"),
    _number("wrong"),
)

leases = _table(
    "leases",
    _text("name", key=True),
    _text("holder"),
    _number("epoch"),
    _number("until"),
    # On PostgreSQL this makes the epoch part of a key: a unit of work that holds FOR KEY SHARE on
    # the row lets its `until` be moved, but makes whoever takes the lease wait until the unit of
    # work is over.
    UniqueConstraint("name", "epoch", name="leases_epoch"),
)

# -- community tables ------------------------------------------------------------------------------

communities = _table(
    "communities",
    _community(),
    _text("name"),
    _text("home_platform"),
    _text("home_account"),
    _text("home_room"),
    _number("created_at"),
    _number("decided_at"),
    _number("first_entry_at", null=True),
    _number("forgets_at", null=True),
    _number("entries"),
    Column("head", LargeBinary, nullable=False),
    _number("asset"),
    _number("members"),
    _number("accounts"),
    _number("assets"),
    _number("pendings"),
    _number("asks"),
    _number("events"),
    _number("sayings"),
    _number("jobs"),
    _number("audits", default=0),
    _number("paused_until", null=True),
    _number("told", null=True),
    _number("matters", default=0),
    _number("turn", default=0),
)

members = _table(
    "members",
    _community(),
    _number("number", key=True),
    _text("name"),
    _text("folded"),
    _number("entered_at"),
    _number("joined_at", null=True),
    _number("vouched_at", null=True),
    _number("paid_at", null=True),
    _number("established_at", null=True),
    _number("frozen_until", null=True),
    _number("used_at", null=True),
    _number("merged_into", null=True),
    _number("returned_at", null=True),
    _number("forgotten_at", null=True),
    _text("wishes", default=""),
    _number("asked_at", null=True),
    Index("members_by_folded", "community_id", "folded"),
    Index("members_by_merged", "community_id", "merged_into"),
)

forgotten = _table(
    "forgotten",
    _community(),
    _text("digest", key=True),
    _number("at"),
)

presence = _table(
    "presence",
    _community(),
    _text("platform", key=True),
    _text("account", key=True),
    _text("room", key=True),
    _number("member", key=True),
    _number("here"),
    _number("spoke_at", null=True),
    _number("left_at", null=True),
    Index("presence_by_member", "community_id", "member"),
    Index("presence_by_speech", "community_id", "platform", "account", "room", "spoke_at"),
)

assets = _table(
    "assets",
    _community(),
    _number("number", key=True),
    _text("model"),
    _text("name"),
    _text("singular"),
    _text("code"),
    _text("symbol"),
    _number("decimals"),
    _number("credit_limit"),
    _number("newcomer_limit"),
    _number("newcomers_together"),
    _number("newcomers_owe"),
    _number("ceiling", null=True),
    _number("starter", null=True),
    _number("supply_cap", null=True),
    _number("max_tip", null=True),
    _text("sealed"),
    _number("opened_at"),
    CheckConstraint("decimals BETWEEN 0 AND 8", name="assets_decimals"),
    CheckConstraint("credit_limit >= 0", name="assets_credit_limit"),
)

accounts = _table(
    "accounts",
    _community(),
    _number("asset", key=True),
    _text("kind", key=True),
    _number("owner", key=True),
    _number("number"),
    _number("balance"),
    _number("reserved"),
    _number("pending_in"),
    _number("credit_limit", null=True),
    _number("last_out"),
    UniqueConstraint("community_id", "number", name="accounts_number"),
    CheckConstraint("reserved >= 0 AND pending_in >= 0", name="accounts_reserved"),
    CheckConstraint(
        "balance >= 0 OR kind IN ('member', 'issuer', 'exchange', 'outside')",
        name="accounts_not_below_zero",
    ),
)

entries = _table(
    "entries",
    _community(),
    _number("number", key=True),
    _number("time"),
    _text("kind"),
    _text("cause"),
    _number("corrects", null=True),
    _number("event", null=True),
    _text("detail", null=True),
    _text("memo", null=True),
    Column("salt", LargeBinary, nullable=True),
    Column("memo_hash", LargeBinary, nullable=True),
    Column("hash", LargeBinary, nullable=False),
    Index("entries_by_event", "community_id", "event"),
    _index_of_some("entries_by_correction", "community_id", "corrects", of="corrects IS NOT NULL"),
    Index("entries_by_time", "community_id", "time"),
)

postings = _table(
    "postings",
    _community(),
    _number("entry", key=True),
    _number("line", key=True),
    _number("account"),
    _number("asset"),
    _number("amount"),
    _number("corrected"),
    Index("postings_by_account", "community_id", "account", "entry"),
    CheckConstraint("amount <> 0", name="postings_amount"),
    CheckConstraint("corrected BETWEEN 0 AND abs(amount)", name="postings_corrected"),
)

pendings = _table(
    "pendings",
    _community(),
    _number("number", key=True),
    _text("key"),
    _text("kind"),
    _text("cause"),
    _number("asset"),
    _number("payer"),
    _number("payee"),
    _number("amount"),
    _number("posted"),
    _text("state"),
    _number("opened_at"),
    _number("ends_at"),
    _number("entry", null=True),
    UniqueConstraint("community_id", "key", name="pendings_key"),
    Index("pendings_by_end", "community_id", "state", "ends_at"),
    CheckConstraint("amount > 0 AND posted BETWEEN 0 AND amount", name="pendings_amount"),
)

events = _table(
    "events",
    _community(),
    _text("platform", key=True),
    _text("account", key=True),
    _text("room", key=True),
    _text("event_id", key=True),
    _number("number"),
    Column("digest", LargeBinary, nullable=False),
    _number("at"),
    _number("member", null=True),
    _text("outcome"),
    UniqueConstraint("community_id", "number", name="events_number"),
)

asks = _table(
    "asks",
    _community(),
    _number("number", key=True),
    _text("kind"),
    _number("member"),
    _text("platform"),
    _text("account"),
    _text("room"),
    _text("command"),
    _text("arguments"),
    _text("digest"),
    _text("state"),
    _number("opened_at"),
    _number("ends_at"),
    _number("ended_at", null=True),
    _number("asker", null=True),
    _number("event", null=True),
    _number("saying", null=True),
    _number("shown", null=True),
    _number("bare", default=0),
    Index("asks_of_member", "community_id", "member", "state"),
    Index("asks_of_asker", "community_id", "asker", "state"),
    Index("asks_of_event", "community_id", "event"),
)

outbox = _table(
    "outbox",
    _community(),
    _number("number", key=True),
    _text("kind"),
    _text("platform"),
    _text("account"),
    _text("room"),
    _text("recipient", null=True),
    _number("private"),
    _text("mood"),
    _text("key", null=True),
    _text("answers", null=True),
    _text("reply"),
    _text("delivery_id"),
    _number("event", null=True),
    _number("written_at"),
    _number("delivered_at", null=True),
    _text("message_id", null=True),
    _number("waiting"),
    _index_of_some("outbox_waiting", "community_id", "number", of="waiting = 1"),
    Index("outbox_by_key", "community_id", "key"),
    _index_of_some(
        "outbox_by_message",
        *("community_id", "platform", "account", "message_id"),
        of="message_id IS NOT NULL",
    ),
    _index_of_some("outbox_asking", "written_at", of="mood = 'ask'"),
)

jobs = _table(
    "jobs",
    _community(),
    _number("number", key=True),
    _number("due_at"),
    _text("kind"),
    _text("about"),
    Index("jobs_by_due", "community_id", "due_at", "number"),
    Index("jobs_by_time", "due_at", "community_id"),
)

settings = _table(
    "settings",
    _community(),
    _text("platform", key=True),
    _text("account", key=True),
    _text("room", key=True),
    _text("key", key=True),
    _text("value"),
)

audit = _table(
    "audit",
    _community(),
    _number("number", key=True),
    _number("at"),
    _number("actor", null=True),
    _text("act"),
    _number("about", null=True),
    _text("reason", null=True),
    _text("old", null=True),
    _text("new", null=True),
    _number("entry", null=True),
    Index("audit_by_time", "community_id", "at"),
)

setting_changes = _table(
    "setting_changes",
    _community(),
    _number("change", key=True),
    _text("key", key=True),
    _text("platform"),
    _text("account"),
    _text("room"),
    _text("old"),
    _text("new"),
    _number("undone_at", null=True),
)

roles = _table(
    "roles",
    _community(),
    _text("role", key=True),
    _number("member", key=True),
    _number("given_at"),
    _number("given_by"),
    _number("held"),
)

freezes = _table(
    "freezes",
    _community(),
    _number("member", key=True),
    _number("entry"),
    _number("appealed_at", null=True),
    _text("appeal", null=True),
    _number("upheld_at", null=True),
)

motions = _table(
    "motions",
    _community(),
    _number("entry", key=True),
    _number("mover"),
    _text("reason"),
    _number("opened_at"),
    _number("ends_at"),
)

debts = _table(
    "debts",
    _community(),
    _number("entry", key=True),
    _number("account", key=True),
    _number("amount"),
)

votes = _table(
    "votes",
    _community(),
    _number("number", key=True),
    _text("kind"),
    _number("asked_by"),
    _text("platform"),
    _text("account"),
    _text("room"),
    _text("question"),
    _text("options"),
    Column("salt", LargeBinary, nullable=True),
    Column("seed", LargeBinary, nullable=True),
    _text("terms"),
    _number("opened_at"),
    _number("closes_at"),
    _number("entry"),
    _number("roll", null=True),
    _text("tally"),
    _number("cast"),
    _number("shown_at"),
    _text("state"),
    _text("outcome"),
    _number("ended_at", null=True),
    _number("ending", null=True),
    Index("votes_by_state", "community_id", "state", "number"),
)

ballots = _table(
    "ballots",
    _community(),
    _number("vote", key=True),
    _number("member", key=True),
    _number("entry"),
    _text("choice"),
    Index("ballots_by_member", "community_id", "member"),
)

rolls = _table("rolls", _community(), _number("vote", key=True), _number("member", key=True))

delegations = _table(
    "delegations",
    _community(),
    _number("entry", key=True),
    _number("member"),
    _number("delegate"),
    _number("since"),
    _number("ending", null=True),
    _number("missed"),
    _number("ends_at", null=True),
    Index("delegations_by_member", "community_id", "member"),
    Index("delegations_by_delegate", "community_id", "delegate"),
)

sealed_ballots = _table(
    "sealed_ballots",
    _community(),
    _number("vote", key=True),
    _number("member", key=True),
    _number("entry"),
    Column("sealed", LargeBinary, nullable=False),
    Index("sealed_ballots_by_member", "community_id", "member"),
)

opened_ballots = _table(
    "opened_ballots",
    _community(),
    _number("vote", key=True),
    _number("place", key=True),
    _text("choice"),
    _text("receipt"),
)

unsigned_reasons = _table(
    "unsigned_reasons",
    _community(),
    _number("vote", key=True),
    _number("place", key=True),
    _text("words"),
)

elections = _table(
    "elections",
    _community(),
    _number("number", key=True),
    _text("role"),
    _number("seats"),
    _number("term"),
    _number("opened_by"),
    _text("platform"),
    _text("account"),
    _text("room"),
    _number("opened_at"),
    _number("closes_at"),
    _text("draw"),
    _number("entry"),
    _number("again"),
    _text("state"),
    Index("elections_by_state", "community_id", "state", "number"),
    Index("elections_by_role", "community_id", "role", "number"),
)

candidates = _table(
    "candidates",
    _community(),
    _number("election", key=True),
    _number("member", key=True),
    _number("entry"),
    _number("stands"),
    Index("candidates_by_member", "community_id", "member"),
)

tenures = _table(
    "tenures",
    _community(),
    _number("election", key=True),
    _number("member", key=True),
    _text("role"),
    _number("since"),
    _number("until"),
)

circles = _table(
    "circles",
    _community(),
    _number("number", key=True),
    _text("name"),
    Column("salt", LargeBinary, nullable=False),
    _text("platform"),
    _text("account"),
    _text("room"),
    _number("entry"),
    _text("stage"),
    _text("seed"),
    _text("body"),
    Index("circles_by_stage", "community_id", "stage", "number"),
)

circle_seats = _table(
    "circle_seats",
    _community(),
    _number("circle", key=True),
    _number("seat", key=True),
    _number("member"),
    Index("circle_seats_by_member", "community_id", "member"),
)

proposals = _table(
    "proposals",
    _community(),
    _number("number", key=True),
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
    Column("salt", LargeBinary, nullable=True),
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
    Index("proposals_by_state", "community_id", "state"),
    Index("proposals_by_kind", "community_id", "kind", "proposed_at"),
    Index("proposals_by_end", "community_id", "ended_at"),
    Index("proposals_by_second_vote", "community_id", "second_vote"),
    Index("proposals_by_receiver", "community_id", "receiver"),
)

proposal_acts = _table(
    "proposal_acts",
    _community(),
    _number("proposal", key=True),
    _text("act", key=True),
    _number("member", key=True),
    _number("entry"),
    _number("rank"),
    Index("proposal_acts_by_act", "community_id", "act"),
)

grant_rounds = _table(
    "grant_rounds",
    _community(),
    _number("number", key=True),
    _number("proposal"),
    _number("entry"),
    _number("opened_at"),
    _number("apply_until"),
    _number("give_until"),
    _text("stage"),
    _number("paid", null=True),
    _number("ended_at", null=True),
    _text("result"),
    Index("grant_rounds_by_stage", "community_id", "stage", "number"),
    Index("grant_rounds_by_end", "community_id", "ended_at"),
)

grant_applications = _table(
    "grant_applications",
    _community(),
    _number("round", key=True),
    _number("place", key=True),
    _number("member"),
    _text("title"),
    _text("why"),
    Column("salt", LargeBinary, nullable=True),
    _number("amount"),
    _number("entry"),
    _text("became"),
    _text("reason"),
    _number("granted"),
    _number("half"),
    _text("report"),
    Column("report_salt", LargeBinary, nullable=True),
    _number("reported"),
    _number("not_with"),
)

grant_gifts = _table(
    "grant_gifts",
    _community(),
    _number("round", key=True),
    _number("place", key=True),
    _number("member", key=True),
    _number("amount"),
    _number("entry"),
)

purse_policies = _table(
    "purse_policies",
    _community(),
    _number("entry", key=True),
    _text("policy"),
)

funds = _table(
    "funds",
    _community(),
    _number("number", key=True),
    _text("name"),
    Column("salt", LargeBinary, nullable=True),
    _number("entry"),
    _number("opened_at"),
    _number("closed_at", null=True),
    _number("budget"),
    _text("role"),
)

pledges = _table(
    "pledges",
    _community(),
    _number("number", key=True),
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
    Index("pledges_by_member", "community_id", "member"),
)

holdings = _table(
    "holdings",
    _community(),
    _number("number", key=True),
    _number("member"),
    _text("place"),
    Column("salt", LargeBinary, nullable=True),
    _number("entry"),
    _number("opened_at"),
    _number("asked_at"),
    _text("told"),
)

vouchers = _table(
    "vouchers",
    _community(),
    _number("entry", key=True),
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
    Index("vouchers_by_state", "community_id", "state"),
    Index("vouchers_by_kind", "community_id", "kind"),
    Index("vouchers_by_disputed", "community_id", "disputed"),
    Index("vouchers_by_done", "community_id", "done"),
    Index("vouchers_by_proposal", "community_id", "proposal"),
    Index("vouchers_by_of", "community_id", "of"),
)

share_rules = _table(
    "share_rules",
    _community(),
    _number("entry", key=True),
    _text("source"),
    Column("salt", LargeBinary, nullable=True),
    _text("parts"),
    _number("proposal"),
    _number("opened_at"),
    _number("ended"),
)

share_sums = _table(
    "share_sums",
    _community(),
    _number("rule", key=True),
    _number("asset", key=True),
    _number("part", key=True),
    _number("units"),
)

goals = _table(
    "goals",
    _community(),
    _number("number", key=True),
    _number("member"),
    _text("platform"),
    _text("account"),
    _text("room"),
    _number("asset"),
    _number("amount"),
    _number("fund"),
    _text("name"),
    Column("salt", LargeBinary, nullable=True),
    _number("entry"),
    _number("opened_at"),
    _number("given"),
    _text("state"),
    _number("ended_at", null=True),
    Index("goals_by_state", "community_id", "state"),
)

goal_givers = _table(
    "goal_givers",
    _community(),
    _number("goal", key=True),
    _number("member", key=True),
    _number("amount"),
    _number("gifts"),
    _number("named"),
)

purse_months = _table(
    "purse_months",
    _community(),
    _number("asset", key=True),
    _number("fund", key=True),
    _number("month", key=True),
    _text("kind", key=True),
    _number("came_in"),
    _number("went_out"),
)

purse_days = _table(
    "purse_days",
    _community(),
    _number("asset", key=True),
    _number("fund", key=True),
    _number("day", key=True),
    _number("low"),
    _number("close"),
)

ceiling_tries = _table(
    "ceiling_tries",
    _community(),
    _number("giver", key=True),
    _number("receiver", key=True),
    _number("since"),
    _number("tries"),
)

COMMUNITY_TABLES = (
    communities,
    members,
    forgotten,
    presence,
    assets,
    accounts,
    entries,
    postings,
    pendings,
    events,
    asks,
    outbox,
    jobs,
    settings,
    audit,
    setting_changes,
    roles,
    freezes,
    motions,
    debts,
    ceiling_tries,
    votes,
    ballots,
    rolls,
    delegations,
    sealed_ballots,
    opened_ballots,
    unsigned_reasons,
    elections,
    candidates,
    tenures,
    circles,
    circle_seats,
    proposals,
    proposal_acts,
    grant_rounds,
    grant_applications,
    grant_gifts,
    purse_policies,
    funds,
    pledges,
    holdings,
    vouchers,
    share_rules,
    share_sums,
    goals,
    goal_givers,
    purse_months,
    purse_days,
)
ROUTING_TABLES = (rooms, identities, visitors, inbox, positions, codes, code_tries, leases)
