"""The second half of a large grant: kept at the close of its round, due once there is a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.engine.request import Say
from commands.treasury import face
from commands.treasury.life import in_force
from commands.treasury.proposing import opened
from commands.treasury.steps import booked, keep, reservation, step
from storage import communities
from storage.changes import Act, Change
from storage.grants.halves import REPORTING
from storage.grants.rows import Application
from storage.ledger.posting import post
from storage.purse import electorate, policy, proposals
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books


def kept(books: Books, round_: Proposal, mine: Application, units: int, now: int) -> int:
    """Keep the second half of a grant; the number of its proposal, which is the receiver's.

    `round_` is the proposal that opened the round.
    """
    entry, person = communities.head(books).entries + 1, person_of(books, mine.member)
    proposal = Proposal(
        communities.give(books, "matters"),
        "half",
        person,
        round_.platform,
        round_.account,
        round_.room,
        round_.asset,
        units,
        person,
        mine.title,
        "",
        books.salt(books.community, entry),
        now,
        entry,
        0,
        now + REPORTING,
        state="report",
        way="half",
        opened_at=now,
        policy=in_force(books),
        fund=round_.fund,
        target=mine.round,
    )
    post(books, [proposals.halved(proposal, mine.place)], now)
    keep(books, changed(proposal, pending=booked(books, reservation(proposal), now)))
    return proposal.number


@dataclass(frozen=True, slots=True)
class HalfDue:
    """There is a report: the second half is paid in two days, unless enough object."""

    number: int

    def apply(self, books: Books, act: Act) -> None:
        proposal, now = books.need(Proposal, self.number), act.now
        roll = len(electorate.roll(books, proposal.kind, proposal.receiver, now))
        until = now + policy.WAITING
        step(books, changed(proposal, state="window", roll=roll, until=until), now)


def due(number: int) -> Change:
    """What follows the report on a second half, by its proposal."""
    return HalfDue(number)


def told(books: Books, number: int) -> Sequence[Say]:
    """What its room reads of a second half that is due."""
    proposal = books.need(Proposal, number)
    return [*face.retold(books, proposal), *opened(books, proposal)]
