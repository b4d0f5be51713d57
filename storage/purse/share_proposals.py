"""Proposals about shared income: which are open and whom they would give to; what was given up."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import bindparam, select

from storage import schema
from storage.purse import shares
from storage.purse.kinds import UNDECIDED
from storage.purse.proposals import Proposal
from storage.purse.shares import Part, ShareRule
from storage.records import shape
from storage.unit_of_work import Books

ASKED = (*UNDECIDED, "stuck")
"""The states in which a share is asked for that may still come to hold."""

_p = schema.proposals
_PROPOSALS = (
    select(*(_p.c[name] for name in shape(Proposal).columns))
    .where(_p.c.community_id == bindparam("community_id"))
    .order_by(_p.c.number)
)
_OPEN = _PROPOSALS.where(_p.c.kind == "share", _p.c.state.in_(ASKED))
_GIVEN_UP = _PROPOSALS.where(
    _p.c.way == "share",
    _p.c.state.in_(("lapsed", "stopped")),
    _p.c.asset == bindparam("asset"),
)


def asks_for_role(books: Books, role: str) -> Proposal | None:
    """An open proposal by which who has a role would be given something."""
    return _asks(books, lambda part: part.role == role)


def asks_for_fund(books: Books, fund: int) -> Proposal | None:
    """An open proposal by which a fund would be given something."""
    return _asks(books, lambda part: part.fund == fund)


def _asks(books: Books, is_meant: Callable[[Part], bool]) -> Proposal | None:
    there = books.select(Proposal, _OPEN)
    return next((p for p in there if any(map(is_meant, shares.of_terms(p.terms)))), None)


def given_up(books: Books, rule: ShareRule, asset: int) -> dict[int, int]:
    """What of each part of a rule nobody paid, or a vote stopped: the treasury keeps it."""
    found: dict[int, int] = {}
    for each in books.select(Proposal, _GIVEN_UP, asset=asset):
        of, part = shares.part_of(each.terms)
        if of == rule.entry:
            found[part] = found.get(part, 0) + each.amount
    return found
