"""Check the books of a community from the first record to the last, trusting nothing kept beside.

Balances, counters, reservations, limits and standing are worked out again from the records alone
(`storage.ledger.verifier`), each entry by what was in force when it was booked, and held against
what is kept (`storage.ledger.comparison`); the chain is hashed again; digests that members kept
must be beginnings of it. The first thing wrong is said in words.

What this cannot see: what lies outside the chain on purpose, which docs/verify.md lists column by
column; and a chain made anew from some entry on by whoever holds the database, which only a digest
kept outside shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from storage import communities, schema
from storage.ledger.chain import Digest
from storage.ledger.comparison import accounts, circles, numbers, people, purse, votes
from storage.ledger.comparison.beside import Beside, read_beside
from storage.ledger.comparison.chain import Chain
from storage.ledger.comparison.digests import Digests
from storage.ledger.verifier.judge import judge
from storage.ledger.verifier.state import Original, State, Wrong
from storage.records import shape
from storage.secret_votes import OpenedBallot
from storage.statements import find

__all__ = ["Summary", "Wrong", "strays", "verify"]


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


_e, _p = schema.entries, schema.postings
_OF_ENTRY = (
    select(_p.c.account, _p.c.amount)
    .where(_p.c.community_id == bindparam("community_id"), _p.c.entry == bindparam("entry"))
    .order_by(_p.c.line)
)
_KIND_AND_TIME = select(_e.c.kind, _e.c.time).where(
    _e.c.community_id == bindparam("community_id"), _e.c.number == bindparam("entry")
)
_ROLL = (
    select(schema.rolls.c.member)
    .where(
        schema.rolls.c.community_id == bindparam("community_id"),
        schema.rolls.c.vote == bindparam("vote"),
    )
    .order_by(schema.rolls.c.member)
)
_OPENED = (
    select(*(schema.opened_ballots.c[name] for name in shape(OpenedBallot).columns))
    .where(
        schema.opened_ballots.c.community_id == bindparam("community_id"),
        schema.opened_ballots.c.vote == bindparam("vote"),
    )
    .order_by(schema.opened_ballots.c.place)
)
_LED_TO = {
    table: select(table.c.community_id).distinct()
    for table in (*schema.COMMUNITY_TABLES, schema.identities, schema.rooms)
}
_COMPARISONS: tuple[Callable[[Beside, State], None], ...] = (
    accounts.compare_accounts,
    accounts.compare_counters,
    accounts.compare_pendings,
    accounts.compare_designs,
    people.compare_members,
    people.compare_identities,
    people.compare_moderation,
    votes.compare_votes,
    votes.compare_delegations,
    votes.compare_elections,
    circles.compare_circles,
    purse.compare_proposals,
    purse.compare_policies,
    purse.compare_grants,
    purse.compare_funds,
    purse.compare_pledges,
    purse.compare_holdings,
    purse.compare_shares,
    purse.compare_goals,
    purse.compare_rollup,
)


_STEP = 1_000
"""So many records are judged between two words on how far it is."""


def verify(
    connection: Connection,
    community: int,
    digests: Sequence[Digest] = (),
    step: Callable[[int, int], None] | None = None,
) -> Summary:
    """Check one community's books. Raises Wrong at the first thing that is not as it must be.

    `step` is told now and then how many entries are done, and of how many.
    """
    beside = read_beside(connection, community)
    kept = Digests(beside, digests)
    chain = Chain(beside, kept)
    read = _Records(beside)
    state = State(
        beside.accounts, beside.designs, read.booked, roll_of=read.roll, opened_of=read.opened
    )
    for row, postings in chain.records():
        judge(state, row, postings)
        if step is not None and row.number % _STEP == 0:
            step(row.number, beside.community.entries)
    numbers.compare_head(beside, state, chain)
    kept.compare(chain.number)
    numbers.compare_counts(beside, chain)
    for compare in _COMPARISONS:
        compare(beside, state)
    numbers.compare_numbers(beside, state, chain)
    return Summary(
        community,
        beside.community.name,
        chain.number,
        chain.postings,
        len(beside.accounts),
        chain.head.hex(),
        len(kept),
        tuple((number, since, until) for number, _, since, until in state.gaps),
        kept.lost,
    )


def strays(connection: Connection) -> list[str]:
    """What belongs to communities that are not there, in words.

    A person or a room that such a row leads there would be answered with a fault.
    """
    known = {number for number, _ in communities.all_communities(connection)}
    found = []
    for table, query in _LED_TO.items():
        led_to = {int(row[0]) for row in find(connection, query, {})}
        found += [f"{table.name} of community {number}" for number in sorted(led_to - known)]
    return found


@dataclass(frozen=True, slots=True)
class _Records:
    """What a record is judged by that lies beside it, and is bound by a hash."""

    beside: Beside

    def booked(self, entry: int) -> Original:
        """An entry whose hash was checked before."""
        amounts = {int(row[0]): int(row[1]) for row in self.beside.rows(_OF_ENTRY, entry=entry)}
        found = self.beside.rows(_KIND_AND_TIME, entry=entry).first()
        kind, time = (str(found[0]), int(found[1])) if found is not None else ("", 0)
        return Original(kind, time, amounts)

    def roll(self, vote: int) -> list[int]:
        """Who is kept as being on the roll of a vote."""
        return [int(row[0]) for row in self.beside.rows(_ROLL, vote=vote)]

    def opened(self, vote: int) -> list[tuple[str, str]]:
        """The choices that are kept as published of a secret vote, with the hashes of receipts."""
        found = [OpenedBallot(*row) for row in self.beside.rows(_OPENED, vote=vote)]
        if [each.place for each in found] != list(range(1, len(found) + 1)):
            raise Wrong(f"What was published of vote {vote} is not all there.")
        return [(each.choice, each.receipt) for each in found]
