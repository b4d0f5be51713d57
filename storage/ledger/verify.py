"""Check the books of a community from the first record to the last, trusting nothing kept beside.

Balances, counters, reservations, limits and standing are worked out again from the records alone
(`storage.ledger.verifier`), each entry by what was in force when it was booked; the chain is
hashed again;
digests that members kept must be beginnings of it. The first thing wrong is said in words.

What this cannot see: what lies outside the chain on purpose, which docs/verify.md lists column by
column; and a chain made anew from some entry on by whoever holds the database, which only a digest
kept outside shows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select

from storage import communities, schema
from storage.circles.rows import CircleRow, SeatRow
from storage.circles.rows import words_hash as circle_words
from storage.circles.seeds import is_promised
from storage.counting.draw import seal
from storage.delegations import Delegation
from storage.elections import Candidate, Election, Tenure
from storage.export import exact
from storage.grants import rows as grants
from storage.grants.rows import Application, Round
from storage.grants.rows import words_hash as application_words
from storage.inventory import known
from storage.ledger import proofs
from storage.ledger.accounts import MAY_GO_BELOW_ZERO, Account, all_accounts
from storage.ledger.assets import all_assets
from storage.ledger.chain import GENESIS, Digest, link, memo_hash, record_bytes, text_hash
from storage.ledger.debts import all_debts
from storage.ledger.entries import EntryRow
from storage.ledger.pendings import Pending
from storage.ledger.verifier.designs import DESIGN
from storage.ledger.verifier.judge import judge
from storage.ledger.verifier.pledges import ToldPledge
from storage.ledger.verifier.purse.told import ToldFund
from storage.ledger.verifier.state import (
    Line,
    Original,
    Reservation,
    State,
    Wrong,
    account_named,
    named,
)
from storage.members import Identity, Member
from storage.purse import policies
from storage.purse.funds import Fund
from storage.purse.funds import words_hash as fund_words
from storage.purse.pledges import Pledge
from storage.purse.proposals import Proposal, ProposalAct
from storage.purse.proposals import words_hash as proposal_words
from storage.purse.rollup import PurseDay, PurseMonth
from storage.records import shape
from storage.redaction import REWRITTEN
from storage.roles import Role
from storage.secret_votes import OpenedBallot, SealedBallot
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote, words_hash

__all__ = ["Summary", "Wrong", "strays", "verify"]

_AT_ONCE = 100
"""Records held in memory, and judged before anything else gets its turn in a running bot."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found to be in order."""

    community: int
    name: str
    entries: int
    postings: int
    accounts: int
    head: str
    digests: int
    gaps: tuple[tuple[int, int, int], ...] = ()
    """(record, since, until): what may be missing since a backup was restored, as it was noted."""
    lost_digests: int = 0
    """Digests that tell of entries from such a time."""


_e, _p, _q, _m = schema.entries, schema.postings, schema.pendings, schema.members
_i = schema.identities
_ENTRIES = (
    select(*(_e.c[name] for name in shape(EntryRow).columns))
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.number > bindparam("after"),
    )
    .order_by(_e.c.number)
    .limit(_AT_ONCE)
)
_POSTINGS = (
    select(_p.c.entry, _p.c.line, _p.c.account, _p.c.asset, _p.c.amount)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.entry > bindparam("after"),
        _p.c.entry <= bindparam("last"),
    )
    .order_by(_p.c.entry, _p.c.line)
)
_OF_ENTRY = (
    select(_p.c.account, _p.c.amount)
    .where(_p.c.community_id == bindparam("community_id"), _p.c.entry == bindparam("entry"))
    .order_by(_p.c.line)
)
_KIND_AND_TIME = select(_e.c.kind, _e.c.time).where(
    _e.c.community_id == bindparam("community_id"), _e.c.number == bindparam("entry")
)
_GAPS = select(_e.c.detail).where(
    _e.c.community_id == bindparam("community_id"), _e.c.kind == "gap"
)
_CORRECTED = (
    select(_p.c.entry, _p.c.account, _p.c.corrected)
    .where(_p.c.community_id == bindparam("community_id"), _p.c.corrected != 0)
    .order_by(_p.c.entry, _p.c.line)
)
_PENDINGS = (
    select(*(_q.c[name] for name in shape(Pending).columns))
    .where(_q.c.community_id == bindparam("community_id"))
    .order_by(_q.c.number)
)
_FREEZES = (
    select(schema.freezes.c.member, schema.freezes.c.entry)
    .where(schema.freezes.c.community_id == bindparam("community_id"))
    .order_by(schema.freezes.c.member)
)
_ROLES = (
    select(*(schema.roles.c[name] for name in shape(Role).columns))
    .where(schema.roles.c.community_id == bindparam("community_id"))
    .order_by(schema.roles.c.role, schema.roles.c.member)
)
_MEMBERS = (
    select(*(_m.c[name] for name in shape(Member).columns))
    .where(_m.c.community_id == bindparam("community_id"))
    .order_by(_m.c.number)
)
_IDENTITIES = (
    select(*(_i.c[name] for name in shape(Identity).columns))
    .where(_i.c.community_id == bindparam("community_id"))
    .order_by(_i.c.member, _i.c.platform, _i.c.user_id)
)

_CIRCLES = (
    select(*(schema.circles.c[name] for name in shape(CircleRow).columns))
    .where(schema.circles.c.community_id == bindparam("community_id"))
    .order_by(schema.circles.c.number)
)
_CIRCLE_SEATS = (
    select(*(schema.circle_seats.c[name] for name in shape(SeatRow).columns))
    .where(schema.circle_seats.c.community_id == bindparam("community_id"))
    .order_by(schema.circle_seats.c.circle, schema.circle_seats.c.seat)
)
_VOTES = (
    select(*(schema.votes.c[name] for name in shape(Vote).columns))
    .where(schema.votes.c.community_id == bindparam("community_id"))
    .order_by(schema.votes.c.number)
)
_BALLOTS = (
    select(*(schema.ballots.c[name] for name in shape(Ballot).columns))
    .where(schema.ballots.c.community_id == bindparam("community_id"))
    .order_by(schema.ballots.c.vote, schema.ballots.c.member)
)
_DELEGATIONS = (
    select(*(schema.delegations.c[name] for name in shape(Delegation).columns))
    .where(schema.delegations.c.community_id == bindparam("community_id"))
    .order_by(schema.delegations.c.entry)
)
_ROLL = (
    select(schema.rolls.c.member)
    .where(
        schema.rolls.c.community_id == bindparam("community_id"),
        schema.rolls.c.vote == bindparam("vote"),
    )
    .order_by(schema.rolls.c.member)
)
_ELECTIONS, _CANDIDATES, _TENURES = (
    select(*(kind.TABLE.c[name] for name in shape(kind).columns))
    .where(kind.TABLE.c.community_id == bindparam("community_id"))
    .order_by(*kind.TABLE.primary_key.columns)
    for kind in (Election, Candidate, Tenure)
)
_SEALED = (
    select(*(schema.sealed_ballots.c[name] for name in shape(SealedBallot).columns))
    .where(schema.sealed_ballots.c.community_id == bindparam("community_id"))
    .order_by(schema.sealed_ballots.c.vote, schema.sealed_ballots.c.member)
)
_OPENED = (
    select(*(schema.opened_ballots.c[name] for name in shape(OpenedBallot).columns))
    .where(
        schema.opened_ballots.c.community_id == bindparam("community_id"),
        schema.opened_ballots.c.vote == bindparam("vote"),
    )
    .order_by(schema.opened_ballots.c.place)
)
_WITH_PUBLISHED = (
    select(schema.opened_ballots.c.vote)
    .where(schema.opened_ballots.c.community_id == bindparam("community_id"))
    .distinct()
)
_PROPOSALS = (
    select(*(schema.proposals.c[name] for name in shape(Proposal).columns))
    .where(schema.proposals.c.community_id == bindparam("community_id"))
    .order_by(schema.proposals.c.number)
)
_PROPOSAL_ACTS = (
    select(*(schema.proposal_acts.c[name] for name in shape(ProposalAct).columns))
    .where(schema.proposal_acts.c.community_id == bindparam("community_id"))
    .order_by(schema.proposal_acts.c.entry)
)
_ROUNDS = (
    select(*(schema.grant_rounds.c[name] for name in shape(Round).columns))
    .where(schema.grant_rounds.c.community_id == bindparam("community_id"))
    .order_by(schema.grant_rounds.c.number)
)
_TOLD_OF_APPLICATIONS = ("member", "amount", "entry", "became", "reason")
_MONTHS = select(*(schema.purse_months.c[name] for name in shape(PurseMonth).columns)).where(
    schema.purse_months.c.community_id == bindparam("community_id")
)
_DAYS = select(*(schema.purse_days.c[name] for name in shape(PurseDay).columns)).where(
    schema.purse_days.c.community_id == bindparam("community_id")
)
_PURSE_POLICIES = select(schema.purse_policies.c.entry, schema.purse_policies.c.policy).where(
    schema.purse_policies.c.community_id == bindparam("community_id")
)
_TOLD_OF_PROPOSALS = (
    "kind",
    "proposed_by",
    "asset",
    "amount",
    "receiver",
    "terms",
    "proposed_at",
    "entry",
    "needs",
    "until",
    "state",
    "way",
    "large",
    "roll",
    "opened_at",
    "pending",
    "second_vote",
    "passed_at",
    "paid",
    "reason",
    "ended_at",
    "policy",
    "fund",
    "target",
    "parts",
    "every",
    "parts_paid",
    "anchor",
    "anchored",
)
_TOLD_OF_PLEDGES = ("member", "asset", "amount", "fund", "every", "begun_at", "ended_at")
_FUNDS = (
    select(*(schema.funds.c[name] for name in shape(Fund).columns))
    .where(schema.funds.c.community_id == bindparam("community_id"))
    .order_by(schema.funds.c.number)
)
_PLEDGES = (
    select(*(schema.pledges.c[name] for name in shape(Pledge).columns))
    .where(schema.pledges.c.community_id == bindparam("community_id"))
    .order_by(schema.pledges.c.number)
)
_WITH_ROLLS = (
    select(schema.rolls.c.vote)
    .where(schema.rolls.c.community_id == bindparam("community_id"))
    .distinct()
)

_LAST_EVENT = select(func.max(_e.c.event)).where(_e.c.community_id == bindparam("community_id"))
_NUMBERED = {
    "members": schema.members,
    "accounts": schema.accounts,
    "assets": schema.assets,
    "pendings": schema.pendings,
    "asks": schema.asks,
    "audits": schema.audit,
    "events": schema.events,
    "sayings": schema.outbox,
    "jobs": schema.jobs,
}
_TAKEN_AWAY = {schema.events, schema.outbox, schema.jobs}
"""Of these, rows go in time; of the others every number that was given out is there."""
_TOLD = ("entered_at", "joined_at", "returned_at", "vouched_at", "paid_at", "forgotten_at")
"""What records tell of a member besides their standing, their pauses and their links."""


def verify(connection: Connection, community: int, digests: Sequence[Digest] = ()) -> Summary:
    """Check one community's books. Raises Wrong at the first thing that is not as it must be."""
    return _Check(connection, community, digests).run()


def strays(connection: Connection) -> list[str]:
    """What belongs to communities that are not there, in words.

    A person or a room that such a row leads there would be answered with a fault.
    """
    known = {number for number, _ in communities.all_communities(connection)}
    found = []
    for table in (*schema.COMMUNITY_TABLES, schema.identities, schema.rooms):
        numbers = connection.execute(select(table.c.community_id).distinct()).scalars()
        found += [f"{table.name} of community {n}" for n in sorted(set(numbers) - known)]
    return found


class _Check:
    def __init__(self, connection: Connection, community: int, digests: Sequence[Digest]) -> None:
        self.connection = connection
        self.books = Books(connection, community, lambda _, __: b"", writable=False)
        self.community = communities.head(self.books)
        self.digests = [digest for digest in digests if digest.community == community]
        self.by_entries: dict[int, list[Digest]] = {}
        for digest in self.digests:
            self.by_entries.setdefault(digest.entries, []).append(digest)
        self.heads_before = {digest.previous_head.lower() for digest in self.digests}
        self.kept = {account.number: account for account in all_accounts(self.books)}
        self.designs = {asset.number: asset for asset in all_assets(self.books)}
        self.state = State(
            self.kept, self.designs, self._booked, roll_of=self._roll, opened_of=self._opened
        )
        self.head, self.number, self.time, self.postings = GENESIS, 0, 0, 0
        self.heads: set[str] = set()
        self.lost_digests = 0
        self.lost_after = self._lost_after() if self.digests else None
        """A digest of more entries than so may tell of what was lost before a restore."""

    def run(self) -> Summary:
        self._check_digests(0, GENESIS.hex())
        for row, postings in self._entries():
            self._chain(row, postings)
            judge(self.state, row, postings)
        self._compare_head()
        self._compare_digests()
        self._compare_counts()
        self._compare_accounts()
        self._compare_counters()
        self._compare_pendings()
        self._compare_designs()
        self._compare_members()
        self._compare_identities()
        self._compare_moderation()
        self._compare_votes()
        self._compare_delegations()
        self._compare_elections()
        self._compare_circles()
        self._compare_proposals()
        self._compare_grants()
        self._compare_funds()
        self._compare_pledges()
        self._compare_rollup()
        self._compare_numbers()
        return Summary(
            self.books.community,
            self.community.name,
            self.number,
            self.postings,
            len(self.kept),
            self.head.hex(),
            len(self.digests),
            tuple((number, since, until) for number, _, since, until in self.state.gaps),
            self.lost_digests,
        )

    # -- reading ----------------------------------------------------------------------------------

    def _rows(self, query: Any, **given: Any) -> Any:
        return self.connection.execute(query, {"community_id": self.books.community, **given})

    def _booked(self, entry: int) -> Original:
        """An entry whose hash was checked before."""
        amounts = {int(row[0]): int(row[1]) for row in self._rows(_OF_ENTRY, entry=entry)}
        found = self._rows(_KIND_AND_TIME, entry=entry).first()
        kind, time = (str(found[0]), int(found[1])) if found is not None else ("", 0)
        return Original(kind, time, amounts)

    def _roll(self, vote: int) -> list[int]:
        """Who is kept as being on the roll of a vote."""
        return [int(row[0]) for row in self._rows(_ROLL, vote=vote)]

    def _opened(self, vote: int) -> list[tuple[str, str]]:
        """The choices that are kept as published of a secret vote, with the hashes of receipts."""
        found = [OpenedBallot(*row) for row in self._rows(_OPENED, vote=vote)]
        if [each.place for each in found] != list(range(1, len(found) + 1)):
            raise Wrong(f"What was published of vote {vote} is not all there.")
        return [(each.choice, each.receipt) for each in found]

    def _entries(self) -> Iterator[tuple[EntryRow, list[Line]]]:
        """Every record with its postings, in order, a few hundred at a time."""
        after = 0
        while rows := list(self._rows(_ENTRIES, after=after)):
            last = int(rows[-1][0])
            by_entry: dict[int, list[Line]] = {}
            for found, at, *more in self._rows(_POSTINGS, after=after, last=last):
                lines = by_entry.setdefault(found, [])
                lines.append(Line(found, *more))
                if at != len(lines):
                    raise Wrong(f"The lines of entry {named(found)} are not numbered from 1.")
            for row in rows:
                entry = EntryRow(*row)
                yield entry, by_entry.get(entry.number, [])
            after = last

    # -- the chain --------------------------------------------------------------------------------

    def _chain(self, row: EntryRow, postings: Sequence[Line]) -> None:
        name = named(row.number)
        if row.number != self.number + 1:
            raise Wrong(f"Entry {named(self.number + 1)} is missing.")
        if row.time < self.time:
            raise Wrong(f"Entry {name} is older than the one before it.")
        if (
            row.memo is not None
            and row.salt != REWRITTEN
            and (row.salt is None or memo_hash(row.salt, row.memo) != row.memo_hash)
        ):
            raise Wrong(f"The words of entry {name} are not those that were booked.")
        try:
            detail = None if row.detail is None else json.loads(row.detail)
        except ValueError:
            raise Wrong(f"Entry {name} was changed after it was booked.") from None
        record = record_bytes(
            community=self.books.community,
            number=row.number,
            time=row.time,
            kind=row.kind,
            cause=row.cause,
            postings=[(p.account, p.asset, p.amount) for p in postings],
            corrects=row.corrects,
            memo=row.memo_hash,
            detail=detail,
        )
        self.head = link(self.head, record)
        if self.head != row.hash:
            raise Wrong(f"Entry {name} was changed after it was booked.")
        self.number, self.time = row.number, row.time
        self.postings += len(postings)
        self._check_digests(row.number, row.hash.hex())

    def _check_digests(self, number: int, head: str) -> None:
        if head in self.heads_before:
            self.heads.add(head)
        for digest in self.by_entries.get(number, ()):
            if digest.head.lower() != head:
                if self._is_lost(digest):
                    continue
                raise Wrong(
                    f"A digest of {number} entries ends in {digest.head[:12]}…, and the books do in"
                    f" {head[:12]}…: something was changed since."
                )
            before = digest.previous_head.lower()
            if before and before not in self.heads:
                if self._is_lost(digest):
                    continue
                raise Wrong(
                    f"A digest of {number} entries came after one that ended in {before[:12]}…,"
                    " and these books never did: something was changed since."
                )

    def _compare_digests(self) -> None:
        for digest in self.digests:
            if digest.entries > self.number and not self._is_lost(digest):
                raise Wrong(
                    f"A digest tells of {digest.entries} entries, and the books hold only"
                    f" {self.number}."
                )
            last = self.books.get(EntryRow, digest.entries) if digest.root else None
            if last is not None and last.hash.hex() == digest.head.lower():
                self._compare_root(digest)

    def _compare_root(self, digest: Digest) -> None:
        if 0 < digest.of <= min(digest.entries, proofs.MOST):
            span = proofs.read_span(self.books, digest.entries, digest.of)
            if proofs.root(span.leaves()).hex() == digest.root.lower():
                return
        raise Wrong(
            f"A digest of {digest.entries} entries has the root {digest.root[:12]}…, and the books"
            " have another: something was changed since."
        )

    def _lost_after(self) -> int | None:
        """After how many entries the first gap begins that a record of these books tells of."""
        found = [json.loads(row[0])["entries"] for row in self._rows(_GAPS)]
        return min(map(int, found), default=None)

    def _is_lost(self, digest: Digest) -> bool:
        """Whether a digest may be of a time that was lost; it is counted then, and no fault."""
        lost = self.lost_after is not None and digest.entries > self.lost_after
        self.lost_digests += lost
        return lost

    # -- what is kept beside ----------------------------------------------------------------------

    def _compare_head(self) -> None:
        number, head = self.community.entries, self.community.head
        if number > self.number:
            raise Wrong(f"The books should hold {number} entries; the last of them are missing.")
        if number < self.number:
            raise Wrong(f"The books should hold {number} entries, and there are more.")
        if head != self.head:
            raise Wrong("The head kept for the books is not the hash of their last entry.")
        if self.community.first_entry_at != self.state.first_moved_at:
            raise Wrong("The day of the first payment is not the one that is kept.")

    def _compare_counts(self) -> None:
        """Nothing stands beside what was read in order."""
        if self._count(_e) != self.number:
            raise Wrong("There are entries numbered below 1.")
        if self._count(_p) != self.postings:
            raise Wrong("There are postings that belong to no entry.")

    def _count(self, table: Table) -> int:
        query = select(func.count()).where(table.c.community_id == bindparam("community_id"))
        return int(self._rows(query).scalar())

    def _compare_accounts(self) -> None:
        sums: dict[int, int] = {}
        for number, kept in self.kept.items():
            counted = self.state.accounts.get(number)
            counted = counted or Account(kept.asset, kept.kind, kept.owner, number)
            where = f"The account {account_named(kept)}"
            if (kept.asset, kept.kind, kept.owner) != (counted.asset, counted.kind, counted.owner):
                raise Wrong(
                    f"Account {number} is {account_named(counted)} by its records, and kept as"
                    f" {account_named(kept)}."
                )
            if kept.balance != counted.balance:
                right, there = (self._exact(each) for each in (counted, kept))
                raise Wrong(f"{where} should stand at {right}, not at {there}.")
            if (kept.reserved, kept.pending_in) != (counted.reserved, counted.pending_in):
                raise Wrong(f"What is reserved on {where[4:]} is not what its reservations say.")
            if kept.last_out != counted.last_out:
                raise Wrong(f"When {where[4:]} last paid something out is not what is booked.")
            if kept.balance < 0 and kept.kind not in MAY_GO_BELOW_ZERO:
                raise Wrong(f"{where} is below zero.")
            if kept.credit_limit != counted.credit_limit:
                raise Wrong(f"The credit limit of {where[4:]} is not the one that was set.")
            if self.state.tells and number not in self.state.told:
                raise Wrong(f"No record tells of {where[4:]}, number {number}.")
            sums[kept.asset] = sums.get(kept.asset, 0) + kept.balance
        for number, counted in self.state.accounts.items():
            if number not in self.kept:
                raise Wrong(f"Account {number}, {account_named(counted)}, is missing.")
        for asset, total in sums.items():
            if total:
                raise Wrong(f"All accounts of asset {asset} together are {total} units, not 0.")

    def _exact(self, account: Account) -> str:
        asset = self.designs.get(account.asset)
        return str(account.balance) if asset is None else exact(account.balance, asset)

    def _compare_counters(self) -> None:
        """How much of each posting was given back, as it is kept beside it."""
        left = dict(self.state.corrected)
        for entry, account, corrected in self._rows(_CORRECTED):
            if corrected != left.pop((int(entry), int(account)), 0):
                raise Wrong(f"What was given back of entry {named(int(entry))} is miscounted.")
        for entry, _ in left:
            raise Wrong(f"What was given back of entry {named(entry)} is miscounted.")

    def _compare_pendings(self) -> None:
        left = dict(self.state.pendings)
        for row in self._rows(_PENDINGS):
            kept = Pending(*row)
            counted = left.pop(kept.number, None)
            if counted is None:
                raise Wrong(f"Reservation {kept.number} has no record.")
            as_kept = Reservation(
                kept.kind,
                kept.cause,
                kept.payer,
                kept.payee,
                kept.amount,
                kept.opened_at,
                kept.state,
                kept.posted,
                kept.entry,
                None if counted.ends_at is None else kept.ends_at,
                None if counted.key is None else text_hash(kept.key),
            )
            if as_kept != counted or kept.asset != self.state.accounts[counted.payer].asset:
                raise Wrong(f"Reservation {kept.number} is not as its records tell it.")
        for number in left:
            raise Wrong(f"Reservation {number} is missing.")

    def _compare_designs(self) -> None:
        for number, counted in self.state.assets.items():
            kept = self.designs[number]
            for name in (*DESIGN, "newcomers_owe", "sealed", "opened_at"):
                if getattr(kept, name) != getattr(counted, name):
                    raise Wrong(f"The {name} kept for {kept.name} is not the one that was set.")
        for number, words in self.state.words.items():
            if number not in self.designs or self.designs[number].words != words:
                raise Wrong(f"What currency {number} is called is not what was written.")
        for kept in self.designs.values():
            if kept.number not in self.state.assets:
                raise Wrong(f"The currency {kept.name} was never opened.")

    def _compare_members(self) -> None:
        state = self.state
        established, frozen, merged = (
            dict(each) for each in (state.established, state.frozen, state.merged)
        )
        told = dict(state.members)
        for row in self._rows(_MEMBERS):
            kept = Member(*row)
            number = kept.number
            if merged.pop(number, None) != kept.merged_into:
                raise Wrong(f"With whom member/{number} is one is not what was written.")
            if established.pop(number, None) != kept.established_at:
                raise Wrong(f"Since when member/{number} is established is not what was written.")
            if frozen.pop(number, None) != kept.frozen_until:
                raise Wrong(f"The pause kept for member/{number} is not the one that was set.")
            counted = told.pop(number, None)
            if counted is None and state.tells and number <= (self.community.told or 0):
                raise Wrong(f"No record tells of member/{number}.")
            if counted is None:
                continue
            for name in _TOLD:
                if getattr(kept, name) != getattr(counted, name):
                    raise Wrong(f"The {name} kept for member/{number} is not what was written.")
        for number in (*established, *frozen, *merged, *told):
            raise Wrong(f"There is no member/{number}, of whom the records tell.")

    def _compare_identities(self) -> None:
        """Who is known by which platform account, by the hashes that records tell of."""
        if not self.state.tells:
            return
        left = dict(self.state.identities)
        for row in self._rows(_IDENTITIES):
            kept = Identity(*row)
            told = left.pop(known(kept), None)
            # Whoever came since the last record is told of by the next one.
            if told is None and kept.member > len(self.state.members):
                continue
            if told != kept.member:
                raise Wrong(f"An account by which member/{kept.member} is known is not theirs.")
        for account, member in left.items():
            raise Wrong(f"An account on {account.platform} of member/{member} is missing.")

    def _compare_moderation(self) -> None:
        """What moderators did, as it is kept for quick looking."""
        roles = dict(self.state.roles)
        for row in self._rows(_ROLES):
            held = Role(*row)
            if roles.pop((held.role, held.member), None) != (
                held.given_at,
                held.given_by,
                held.held,
            ):
                raise Wrong(f"Whether member/{held.member} is {held.role} is not what was written.")
        for role, member in sorted(roles):
            raise Wrong(f"Whether member/{member} is {role} is not what was written.")
        if self.community.paused_until != self.state.paused_until:
            raise Wrong("Until when all transfers are stopped is not what was written.")
        owed = {(debt.entry, debt.account): debt.amount for debt in all_debts(self.books)}
        for entry, account in sorted(owed.keys() | self.state.debts.keys()):
            if owed.get((entry, account)) != self.state.debts.get((entry, account)):
                raise Wrong(f"What account {account} owes of entry {named(entry)} is miscounted.")
        freezes = {member: entry for member, (entry, _) in self.state.freezes.items()}
        for member, entry in self._rows(_FREEZES):
            if freezes.pop(member, None) != entry:
                raise Wrong(f"The last pause of member/{member} is not the one that is kept.")
        for member in freezes:
            raise Wrong(f"The last pause of member/{member} is missing.")

    def _compare_votes(self) -> None:
        """Votes and ballots as they are kept for quick looking."""
        asked, ballots = dict(self.state.votes), dict[int, dict[int, tuple[int, str]]]()
        for row in self._rows(_BALLOTS):
            kept = Ballot(*row)
            ballots.setdefault(kept.vote, {})[kept.member] = (kept.entry, kept.choice)
        rolls = {int(row[0]) for row in self._rows(_WITH_ROLLS)}
        published = {int(row[0]) for row in self._rows(_WITH_PUBLISHED)}
        sealed: dict[int, dict[int, int]] = {}
        for row in self._rows(_SEALED):
            under = SealedBallot(*row)
            if under.sealed:
                sealed.setdefault(under.vote, {})[under.member] = under.entry
        for row in self._rows(_VOTES):
            vote = Vote(*row)
            told = asked.pop(vote.number, None)
            if told is None:
                raise Wrong(f"No record tells of vote {vote.number}.")
            counts, cast = told.counts()
            as_told = (
                told.kind,
                told.asked_by,
                told.terms.text(),
                told.opened_at,
                told.closes_at,
                told.entry,
                None if told.roll is None else len(told.roll),
                json.dumps(counts),
                cast,
                told.state,
                told.outcome,
                told.ended_at,
                told.ending,
            )
            as_kept = (
                vote.kind,
                vote.asked_by,
                vote.terms,
                vote.opened_at,
                vote.closes_at,
                vote.entry,
                vote.roll,
                vote.tally,
                vote.cast,
                vote.state,
                vote.outcome,
                vote.ended_at,
                vote.ending,
            )
            if as_told != as_kept or ballots.pop(vote.number, {}) != told.ballots:
                raise Wrong(f"Vote {vote.number} is not as its records tell it.")
            # The seed of an election's draw lies elsewhere until its vote is over.
            is_kept_apart = told.kind == "election" and told.seed is None
            promised = None if is_kept_apart else told.seal
            if (None if vote.seed is None else seal(vote.seed)) != promised:
                raise Wrong(f"The draw of vote {vote.number} is not by the seed that was sealed.")
            if vote.salt is not None and words_hash(vote) != told.words:
                raise Wrong(f"The words of vote {vote.number} are not those it was opened with.")
            if (told.roll is not None) != (vote.number in rolls) and told.roll != frozenset():
                raise Wrong(f"Vote {vote.number} has a roll that nobody opened it with.")
            rolls.discard(vote.number)
            turnout = told.turnout if told.state == "open" else {}
            if sealed.pop(vote.number, {}) != turnout:
                raise Wrong(f"The sealed ballots of vote {vote.number} are not those given.")
            if (vote.number in published) != bool(told.published):
                raise Wrong(f"Vote {vote.number} has published what it did not close with.")
            published.discard(vote.number)
        for number in (*asked, *ballots, *rolls, *sealed, *published):
            raise Wrong(f"Vote {number}, of which there is something left, is missing.")
        if self.community.matters != self.state.matters:
            raise Wrong("The last number that was given is not the one that is kept.")

    def _compare_circles(self) -> None:
        """Circles and their seats as they are kept for quick looking."""
        told, seats = dict(self.state.circles), dict[int, dict[int, int]]()
        for row in self._rows(_CIRCLE_SEATS):
            kept = SeatRow(*row)
            if kept.member:
                seats.setdefault(kept.circle, {})[kept.seat] = kept.member
        for row in self._rows(_CIRCLES):
            circle = CircleRow(*row)
            made = told.pop(circle.number, None)
            if made is None:
                raise Wrong(f"No record tells of circle {circle.number}.")
            sits = {at: seat.member for at, seat in enumerate(made.circle.seats, 1) if seat.member}
            as_told = (made.entry, made.circle.stage, made.circle.text(), sits)
            as_kept = (circle.entry, circle.stage, circle.body, seats.pop(circle.number, {}))
            if as_told != as_kept:
                raise Wrong(f"Circle {circle.number} is not as its records tell it.")
            if circle_words(circle) != made.circle.words:
                raise Wrong(f"Circle {circle.number} is not called as it was when it opened.")
            if not is_promised(circle.seed, made.circle.commitment, made.circle.plan.draws):
                raise Wrong(
                    f"The seed of circle {circle.number} is not the one it was opened with."
                )
        for number in (*told, *seats):
            raise Wrong(f"Circle {number}, of which there is something left, is missing.")

    def _compare_delegations(self) -> None:
        """Who votes for whom, as it is kept."""
        told = dict(self.state.delegations)
        for row in self._rows(_DELEGATIONS):
            kept = Delegation(*row)
            each = told.pop(kept.entry, None)
            as_told = each and (each.member, each.delegate, each.since, each.ending, each.missed)
            as_kept = (kept.member, kept.delegate, kept.since, kept.ending, kept.missed)
            if as_told != as_kept:
                raise Wrong(f"Delegation {named(kept.entry)} is not as its records tell it.")
        for entry in told:
            raise Wrong(f"Delegation {named(entry)} is missing.")

    def _compare_elections(self) -> None:
        """Elections, who stands in them and who was elected, as they are kept."""
        asked = dict(self.state.elections)
        candidates: dict[int, dict[int, tuple[int, int]]] = {}
        for row in self._rows(_CANDIDATES):
            who = Candidate(*row)
            candidates.setdefault(who.election, {})[who.member] = (who.entry, who.stands)
        tenures: dict[int, dict[int, tuple[str, int, int]]] = {}
        for row in self._rows(_TENURES):
            held = Tenure(*row)
            tenures.setdefault(held.election, {})[held.member] = (
                held.role,
                held.since,
                held.until,
            )
        for row in self._rows(_ELECTIONS):
            kept = Election(*row)
            told = asked.pop(kept.number, None)
            if told is None or (
                told.role,
                told.seats,
                told.term,
                told.opened_by,
                told.opened_at,
                told.closes_at,
                told.draw,
                told.entry,
                told.again,
                told.state,
            ) != (
                kept.role,
                kept.seats,
                kept.term,
                kept.opened_by,
                kept.opened_at,
                kept.closes_at,
                kept.draw,
                kept.entry,
                kept.again,
                kept.state,
            ):
                raise Wrong(f"Election {kept.number} is not as its records tell it.")
            if candidates.pop(kept.number, {}) != told.candidates:
                raise Wrong(f"Who stands in election {kept.number} is not as recorded.")
            office = {
                who: (told.role, told.elected_at, until) for who, until in told.elected.items()
            }
            if tenures.pop(kept.number, {}) != office:
                raise Wrong(f"Who was elected in {kept.number} is not as its records tell it.")
        for number in (*asked, *candidates, *tenures):
            raise Wrong(f"Election {number}, of which there is something left, is missing.")

    def _compare_proposals(self) -> None:
        """Proposals, and what was done about them, as they are kept for quick looking."""
        told = self.state.purse.proposals
        acts: dict[int, dict[tuple[str, int], tuple[int, int]]] = {}
        for row in self._rows(_PROPOSAL_ACTS):
            act = ProposalAct(*row)
            acts.setdefault(act.proposal, {})[act.act, act.member] = (act.entry, act.rank)
        left = set(told)
        for row in self._rows(_PROPOSALS):
            kept = Proposal(*row)
            counted = told.get(kept.number)
            if counted is None:
                raise Wrong(f"No record tells of proposal {kept.number}.")
            left.discard(kept.number)
            for name in _TOLD_OF_PROPOSALS:
                if getattr(kept, name) != getattr(counted, name):
                    raise Wrong(f"The {name} kept for proposal {kept.number} is not as it was.")
            if acts.pop(kept.number, {}) != counted.acts:
                raise Wrong(f"Who did what about proposal {kept.number} is not what was written.")
            if kept.salt is not None and proposal_words(kept) != counted.words:
                raise Wrong(f"The words of proposal {kept.number} are not those it came with.")
        for number in (*sorted(left), *sorted(acts)):
            raise Wrong(f"Proposal {number}, of which there is something left, is missing.")

        settled = self.state.purse.policies.items()
        right = {entry: policies.kept(entry, policy).policy for entry, policy in settled}
        if {int(entry): policy for entry, policy in self._rows(_PURSE_POLICIES)} != right:
            raise Wrong("How the purse is spent is not what was settled.")

    def _compare_grants(self) -> None:
        """Rounds of grants and what was applied for, as they are kept."""
        told = dict(self.state.grants)
        kept: dict[int, dict[int, Application]] = {}
        for each in grants.all_applications(self.books):
            kept.setdefault(each.round, {})[each.place] = each
        for row in self._rows(_ROUNDS):
            made, there = Round(*row), told.pop(int(row[0]), None)
            if there is None or any(
                getattr(made, name) != getattr(there, name) for name in shape(Round).columns
            ):
                raise Wrong(f"Round {made.number} is not as its records tell it.")
            applied = kept.pop(made.number, {})
            if applied.keys() != there.applications.keys():
                raise Wrong(f"What was applied for in round {made.number} is not all there.")
            for place, mine in there.applications.items():
                one = applied[place]
                if any(getattr(one, name) != getattr(mine, name) for name in _TOLD_OF_APPLICATIONS):
                    raise Wrong(f"An application in round {made.number} is not as it was made.")
                if one.salt is not None and application_words(one) != mine.words:
                    raise Wrong(f"The words of an application in round {made.number} are others.")
        for number in (*told, *kept):
            raise Wrong(f"Round {number}, of which there is something left, is missing.")

    def _compare_funds(self) -> None:
        """The funds of the purse, and their names where these were not changed."""
        told: dict[int, ToldFund] = dict(self.state.purse.funds)
        for row in self._rows(_FUNDS):
            kept = Fund(*row)
            known = told.pop(kept.number, None)
            as_told = known and (known.entry, known.opened_at, known.closed_at, known.budget)
            if as_told != (kept.entry, kept.opened_at, kept.closed_at, kept.budget):
                raise Wrong(f"Fund {kept.number} is not as its records tell it.")
            if known and kept.salt is not None and fund_words(kept) != known.words:
                raise Wrong(f"The name of fund {kept.number} is not the one it came with.")
        for number in told:
            raise Wrong(f"Fund {number} is missing.")

    def _compare_pledges(self) -> None:
        """Standing gifts; periods that were passed over are no gifts, so no record tells them."""
        told: dict[int, ToldPledge] = dict(self.state.pledges)
        for row in self._rows(_PLEDGES):
            kept = Pledge(*row)
            known = told.pop(kept.number, None)
            same = known is not None and all(
                getattr(known, name) == getattr(kept, name) for name in _TOLD_OF_PLEDGES
            )
            if known is None or not same or not known.periods <= kept.periods:
                raise Wrong(f"Standing gift {kept.number} is not as its records tell it.")
        for number in told:
            raise Wrong(f"Standing gift {number} is missing.")

    def _compare_rollup(self) -> None:
        """What came into the purse and went out of it, by months and days."""
        told = self.state.purse
        months = [PurseMonth(*row) for row in self._rows(_MONTHS)]
        kept = {(each.asset, each.fund, each.month, each.kind): each for each in months}
        if kept != told.months:
            raise Wrong("What came into the purse and went out of it is not summed up right.")
        days: dict[tuple[int, int], dict[int, PurseDay]] = {}
        for row in self._rows(_DAYS):
            day = PurseDay(*row)
            days.setdefault((day.asset, day.fund), {})[day.day] = day
        if days != told.days:
            raise Wrong("What the purse held day by day is not what was booked.")

    def _compare_numbers(self) -> None:
        """The running numbers of the head row, and which currency is the one in use."""
        state, head = self.state, self.community
        if head.asset != max(state.assets, default=0):
            raise Wrong("The currency in use is not the one that was opened last.")
        if head.decided_at < self.time:
            raise Wrong("The books were last decided on before their last entry.")
        if head.told != (len(state.members) if state.tells else None):
            raise Wrong("How many members the records tell of is not what is kept.")
        if state.began_at not in (None, head.created_at):
            raise Wrong("The day the books were begun is not the one that is kept.")
        for name, table in _NUMBERED.items():
            last, count = self._rows(
                select(func.max(table.c.number), func.count()).where(
                    table.c.community_id == bindparam("community_id")
                )
            ).one()
            given = getattr(head, name)
            # Of what is never taken away all are there; elsewhere none may come after the last.
            whole = table not in _TAKEN_AWAY
            if (last or 0) > given or (whole and (last or 0, count) != (given, given)):
                raise Wrong(f"The number of {name} that is kept is not how many there are.")
        if (self._rows(_LAST_EVENT).scalar() or 0) > head.events:
            raise Wrong("An entry came from an event that has not been.")
