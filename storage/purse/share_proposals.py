"""Proposals about shared income: which are open and whom they would give to; what was given up."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger.entries import EntryRow
from storage.ledger.outside import outside_assets
from storage.purse import holdings, shares
from storage.purse.holdings import Voucher
from storage.purse.kinds import ABOUT_ROLES, INSTRUCTED, UNSETTLED, Kind
from storage.purse.proposals import Proposal
from storage.purse.shares import Given, Part, ShareRule
from storage.purse.taking_back import UNSHARED
from storage.records import shape
from storage.unit_of_work import Books

_p = schema.proposals
_PROPOSALS = (
    select(*(_p.c[name] for name in shape(Proposal).columns))
    .where(_p.c.community_id == bindparam("community_id"))
    .order_by(_p.c.number)
)
_OPEN = _PROPOSALS.where(_p.c.kind == "share", _p.c.state.in_(UNSETTLED))
_UNPAID = _PROPOSALS.where(
    _p.c.way == "share",
    _p.c.state.in_(INSTRUCTED),
    _p.c.asset == bindparam("asset"),
)
_GIVEN_UP = _PROPOSALS.where(
    _p.c.way == "share",
    _p.c.state.in_(("lapsed", "stopped")),
    _p.c.reason != UNSHARED,
    _p.c.asset == bindparam("asset"),
)
_v = schema.vouchers
_RIGHTED = select(*(_v.c[name] for name in shape(Voucher).columns)).where(
    _v.c.community_id == bindparam("community_id"),
    _v.c.kind == "correction",
    _v.c.state == "done",
    _v.c.asset == bindparam("asset"),
    _v.c.of.in_(
        select(_v.c.entry).where(
            _v.c.community_id == bindparam("community_id"), _v.c.share == bindparam("rule")
        )
    ),
)
_UNSHARED = select(*(_v.c[name] for name in shape(Voucher).columns)).where(
    _v.c.community_id == bindparam("community_id"),
    _v.c.share == bindparam("rule"),
    _v.c.asset == bindparam("asset"),
    _v.c.shared == 0,
    _v.c.state.in_(("open", "done")),
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


def is_shared_with(books: Books, role: str) -> bool:
    """Whether a rule gives a role something, or a proposal that is open would."""
    return shares.gives_to_role(books, role) or asks_for_role(books, role) is not None


def gives_share(books: Books, kind: Kind, terms: str) -> bool:
    """Whether a proposal gives or takes a role with which what comes in is shared."""
    return kind in ABOUT_ROLES and is_shared_with(books, terms or "treasurer")


def waiting(books: Books, role: str) -> list[tuple[int, int]]:
    """What of income is still to be given to who has a role, by asset: of what was shared and could
    not be given, and of what is written down and not shared yet."""
    found: list[tuple[int, int]] = []
    for rule in shares.in_force(books):
        for number, part in enumerate(rule.split, 1):
            if part.role != role:
                continue
            for asset in outside_assets(books):
                sums = shares.sums(books, rule.entry, asset.number)
                came = sums.get(0, 0) + _unshared(books, rule, asset.number)
                units = shares.due(part.share, came, sums.get(number, 0))
                found += [(asset.number, units)] if units else []
    return found


def _unshared(books: Books, rule: ShareRule, asset: int) -> int:
    there = books.select(Voucher, _UNSHARED, rule=rule.entry, asset=asset)
    return sum(holdings.left(books, each) for each in there)


def unpaid(books: Books, shared: int, asset: int) -> list[Proposal]:
    """What members were given by the entry `shared`, and no holder has paid yet."""
    there = books.select(Proposal, _UNPAID, asset=asset)
    return [each for each in there if _shared_by(books, each) == shared]


def _shared_by(books: Books, proposal: Proposal) -> int:
    """The entry by which a member was given what the proposal has paid."""
    told = json.loads(books.need(EntryRow, proposal.entry).detail or "{}")
    return int(told["shared"])


def given_up(books: Books, rule: ShareRule, asset: int, of: Voucher | None = None) -> Counter[int]:
    """What of each part of a rule, or `of` one income, nobody paid, or a vote stopped: the treasury
    keeps it. What of it never came is taken off."""
    found: Counter[int] = Counter()
    for each in books.select(Proposal, _GIVEN_UP, asset=asset):
        by, part = shares.part_of(each.terms)
        if by == rule.entry and (of is None or _shared_by(books, each) == of.shared):
            found[part] += each.amount
    if not found:
        return found
    for righted in books.select(Voucher, _RIGHTED, asset=asset, rule=rule.entry):
        if of is None or righted.of == of.entry:
            for back in taken(books, righted)[0]:
                role = rule.split[back.part - 1].to == "role"
                found[back.part] -= back.units if role and not back.member else 0
    return +found


def taken(books: Books, correction: Voucher) -> tuple[list[Given], list[Proposal]]:
    """What was taken back by a correction that is booked, and what nobody is to be paid since."""
    number, ended = correction.done - 1, list[Proposal]()
    while (row := books.need(EntryRow, number)).kind in ("step", "void"):
        if row.kind == "step":
            told = json.loads(row.detail or "{}")
            ended.append(books.need(Proposal, int(told["proposal"])))
        number -= 1
    told = json.loads(row.detail or "{}")
    if row.kind != UNSHARED or told["of"] != correction.entry:
        return [], []
    return shares.read_given(told["back"]), ended
