"""What passed between two people, each way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import bindparam, select

from storage import schema
from storage.ledger.entries import EntryRow, Posting, postings_of
from storage.ledger.limits import KINDS
from storage.unit_of_work import Books

_e, _p = schema.entries, schema.postings
_q = schema.postings.alias("theirs")
_AT_ONCE = 500
_GIVES_BACK = frozenset(kind for kind, rule in KINDS.items() if rule.corrects)
_BETWEEN = (
    select(_e.c.number, _e.c.kind)
    .distinct()
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .join(_q, (_q.c.community_id == _p.c.community_id) & (_q.c.entry == _p.c.entry))
    .where(
        _e.c.community_id == bindparam("community_id"),
        _p.c.account.in_(bindparam("mine", expanding=True)),
        _q.c.account.in_(bindparam("theirs", expanding=True)),
    )
    .order_by(_e.c.number)
)


def between(books: Books, mine: Sequence[int], theirs: Sequence[int]) -> tuple[int, int]:
    """(what the one gave the other, what the other gave the one), in units.

    What gives an entry back counts against that entry's own way, so a tip that was taken back is
    no gift of either. Of an entry with several payers and several payees nobody can say who paid
    whom, so it counts neither way.
    """
    if not mine or not theirs:
        return 0, 0
    found = books.rows(_BETWEEN, (EntryRow, Posting), mine=list(mine), theirs=list(theirs))
    kinds = {int(number): str(kind) for number, kind in found}
    numbers = list(kinds)
    given = got = 0
    for start in range(0, len(numbers), _AT_ONCE):
        postings = postings_of(books, *numbers[start : start + _AT_ONCE])
        for number, lines in groupby(postings, key=lambda each: each.entry):
            units = _passed(list(lines), set(mine), set(theirs))
            if kinds[number] in _GIVES_BACK:
                given, got = given + min(units, 0), got - max(units, 0)
            else:
                given, got = given + max(units, 0), got - min(units, 0)
    return given, got


def _passed(lines: list[Posting], mine: set[int], theirs: set[int]) -> int:
    """What an entry moved from `mine` to `theirs`; negative the other way, 0 where unknown."""
    payers = [each for each in lines if each.amount < 0]
    payees = [each for each in lines if each.amount > 0]
    if len(payers) == 1:
        if payers[0].account in mine:
            return sum(each.amount for each in payees if each.account in theirs)
        if payers[0].account in theirs:
            return -sum(each.amount for each in payees if each.account in mine)
    elif len(payees) == 1:
        if payees[0].account in theirs:
            return -sum(each.amount for each in payers if each.account in mine)
        if payees[0].account in mine:
            return sum(each.amount for each in payers if each.account in theirs)
    return 0
