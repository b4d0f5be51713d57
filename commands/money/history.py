"""What came in and went out on somebody's accounts, in lines."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

from commands.engine.people import names
from commands.engine.request import Request
from commands.language.memo import memo_words
from commands.values.reply import Table, Time, Value
from storage.ledger.accounts import numbered
from storage.ledger.entries import history, history_before, postings_of
from storage.ledger.references import reference
from storage.members import Member, accounts_of, survivor
from storage.unit_of_work import Books


def entry_lines(
    request: Request, books: Books, accounts: Sequence[int], *, most: int, page: int
) -> Table:
    """A page of what came in and went out on one person's accounts, the latest first."""
    rows = history(books, accounts, most=most, skip=(page - 1) * most)
    return entry_table(request, books, accounts, rows)


def entry_table(
    request: Request, books: Books, accounts: Sequence[int], rows: Sequence[Any]
) -> Table:
    """Entries as lines: when, what, how much."""
    others = _others(books, accounts, [int(row[0]) for row in rows])
    head = tuple(request.message(f"history-{name}") for name in ("when", "what", "amount"))
    lines = []
    for number, time, kind, memo, amount, _ in rows:
        people = others.get(int(number), [])
        lines.append(
            (
                Time(int(time), "date"),
                _what(request, str(kind), people, str(memo or ""), int(amount), int(number)),
                request.amount(int(amount)),
            )
        )
    return Table(head, tuple(lines))


def last_entries(request: Request, books: Books, most: int) -> list[tuple[int, Value]]:
    """(entry number, how much and what it was) of one's last entries, the latest first."""
    accounts = accounts_of(books, request.asset.number, request.member.number)
    rows, _ = history_before(books, accounts, None, most=most)
    others = _others(books, accounts, [int(row[0]) for row in rows])
    found: list[tuple[int, Value]] = []
    for number, _, kind, memo, amount, _ in rows:
        people = others.get(int(number), [])
        what = _what(request, str(kind), people, str(memo or ""), int(amount), int(number))
        found.append((int(number), (request.amount(int(amount)), ", ", what)))
    return found


def _others(books: Books, mine: Sequence[int], entries: Sequence[int]) -> dict[int, list[Member]]:
    """For each entry, the members on its other side."""
    postings = postings_of(books, *entries)
    accounts = numbered(books, [posting.account for posting in postings])
    own = {p.entry: p.amount for p in postings if p.account in mine}
    found: dict[int, list[Member]] = {}
    for posting in postings:
        account = accounts[posting.account]
        if account.kind == "member" and posting.amount * own[posting.entry] < 0:
            found.setdefault(posting.entry, []).append(survivor(books, account.owner))
    return found


_OF_CIRCLES = frozenset({"seat", "contribution", "payout", "circle"})
"""The kinds of entry between members and the purses of a savings circle."""


def _what(
    request: Request, kind: str, people: Sequence[Member], memo: str, amount: int, number: int
) -> Value:

    direction = "in" if amount > 0 else "out"
    known = (
        "undo",
        "refund",
        "restart",
        "mint",
        "starter",
        "donate",
        "reverse",
        "adjust",
        "import",
        "spend",
        "grant",
    )
    told = kind if kind in known else "circle" if kind in _OF_CIRCLES else "gift"
    word = f"history-{told}-{direction}"
    whom = names(request, people) if people else ""
    return request.message(
        word,
        who=whom,
        memo=memo_words(textwrap.shorten(memo, 60, placeholder="…")),
        reference=f"#{reference(number)}",
    )
