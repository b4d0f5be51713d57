"""A round is called off: nothing is paid, gifts go back, and what was kept for it is free again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from storage import communities, secret_votes, votes
from storage.counting.outcome import CANCELLED
from storage.grants import rows
from storage.grants.rows import CALLED_OFF, Round
from storage.ledger.accounts import Account, member_account
from storage.ledger.movements import Movement, Refused, Void
from storage.ledger.posting import post
from storage.members import Member
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote


def call_off(books: Books, round_: Round, cause: str, now: int) -> int:
    """Call a round off, in one transaction; the record by which it is. The caller has judged who
    may, and that gifts can go back now."""
    proposal = books.need(Proposal, round_.proposal)
    post(books, [rows.called_off(round_.number, cause)], now)
    record = communities.head(books).entries
    _end_vote(books, round_.number, cause, now)
    back: Counter[int] = Counter()
    gifts = rows.gifts_of(books, round_.number)
    books.fetch(Member, [(each.member,) for each in gifts])
    for gift in gifts:
        back[person_of(books, gift.member)] += gift.amount
    books.fetch(Account, [member_account(proposal.asset, each) for each in back])
    gone = [rows.given_back(round_.number, proposal.asset, back)] if back else []
    ends = rows.paid_out(round_.number, proposal.asset, (), {}, {})
    movements: list[Movement] = [
        Void(proposal.pending or 0, linked=True),
        replace(ends, linked=bool(gone)),
        *gone,
    ]
    outcomes = post(books, movements, now)
    if any(isinstance(each, Refused) for each in outcomes):
        raise RuntimeError(f"round {round_.number}: it could not be called off, {outcomes}")
    entry = communities.head(books).entries - len(gone)
    for each in rows.applications_of(books, round_.number):
        if each.became == "open":
            books.save(changed(each, became="unfunded"))
    over = changed(round_, stage="over", result=CALLED_OFF, paid=entry, ended_at=now)
    books.save(over)
    books.save(changed(proposal, state="paid", paid=entry, ended_at=now))
    return record


def is_begun(books: Books, number: int) -> bool:
    """Whether anybody has voted in a round, or given."""
    given = any(each.choice for each in votes.ballots_of(books, number))
    return given or bool(rows.gifts_of(books, number) or secret_votes.sealed_of(books, number))


def _end_vote(books: Books, number: int, cause: str, now: int) -> None:
    vote = books.get(Vote, number)
    if vote is None or vote.state != "open":
        return
    post(books, [votes.ended(vote, CANCELLED, cause)], now)
    ending = communities.head(books).entries
    over = changed(vote, state="cancelled", outcome=CANCELLED, ended_at=now, ending=ending)
    books.save(over)
    if vote.rules.is_secret:
        secret_votes.erase(books, vote)
