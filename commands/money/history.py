"""What came in and went out on somebody's accounts, in lines."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice
from typing import NamedTuple

from commands.engine.people import names
from commands.engine.request import Request
from commands.language.memo import memo_words
from commands.values.reply import Table, Time, Value
from storage.ledger.accounts import numbered
from storage.ledger.entries import history_before, postings_of
from storage.ledger.limits import GIFTS
from storage.ledger.references import reference
from storage.members import Member, accounts_of, survivor
from storage.unit_of_work import Books


class Chosen(NamedTuple):
    """Which lines of a history are wanted: with one member, of some kinds, since a time, and before
    another (0: none)."""

    against: int | None = None
    kinds: str = ""
    since: int = 0
    until: int = 0

    def fits(self, line: OwnLine, people: Iterable[Member]) -> bool:
        """Whether a line with these members on its other side is one of them."""
        if self.until and line.time >= self.until:
            return False
        if self.kinds and group_of(line.kind) != self.kinds:
            return False
        return self.against is None or any(each.number == self.against for each in people)


ALL_LINES = Chosen()

GROUPS: dict[str, frozenset[str]] = {
    "gifts": GIFTS,
    "returns": frozenset({"undo", "refund", "reverse", "restart"}),
    "circles": frozenset({"seat", "contribution", "payout", "circle"}),
    "made": frozenset({"mint", "starter", "import"}),
}
"""The kinds of entries as people choose among them; all others are with the treasury."""

OTHERWISE = "treasury"


def group_of(kind: str) -> str:
    """Which of the groups a kind of entry belongs to."""
    return next((name for name, kinds in GROUPS.items() if kind in kinds), OTHERWISE)


class OwnLine(NamedTuple):
    """What one entry did to an account of one's own: units, and what one had once it was done."""

    number: int
    time: int
    kind: str
    memo: str
    amount: int
    balance: int


def own_lines(
    books: Books, accounts: Sequence[int], chosen: Chosen = ALL_LINES
) -> Iterator[OwnLine]:
    """The lines of one person's accounts in one asset, the latest first.

    As few are read as are taken. What an entry did to several of the accounts stands in as many
    lines, one after the other, each with what they held together once it was done.
    """
    balance = sum(each.balance for each in numbered(books, accounts).values())
    before, most = None, _FIRST
    more = bool(accounts)
    while more:
        rows, more = history_before(books, accounts, before, most=most)
        entries = [int(row[0]) for row in rows]
        others = _others(books, accounts, entries) if chosen.against is not None else {}
        for number, group in groupby(rows, key=lambda row: int(row[0])):
            moved = 0
            for _, time, kind, memo, amount, _ in group:
                if int(time) < chosen.since:
                    return
                moved += int(amount)
                line = OwnLine(number, int(time), str(kind), str(memo or ""), int(amount), balance)
                if chosen.fits(line, others.get(number, ())):
                    yield line
            balance -= moved
        before, most = entries[-1] if entries else None, min(most * 10, _MOST)


_FIRST, _MOST = 20, 2_000
"""How many lines are read at once: few for a first look, more and more for a long one."""


def entry_table(
    request: Request, books: Books, accounts: Sequence[int], lines: Sequence[OwnLine]
) -> Table:
    """Lines of a history: when, what, how much, and what there was then."""
    others = _others(books, accounts, [each.number for each in lines])
    head = tuple(request.message(f"history-{name}") for name in ("when", "what", "amount"))
    shown = []
    for each in lines:
        people = others.get(each.number, [])
        what = _what(request, each.kind, people, each.memo, each.amount, each.number)
        change = request.message(
            "history-change",
            amount=request.amount(each.amount),
            balance=replace(request.amount(each.balance), bare=True),
        )
        shown.append((Time(each.time, "date"), what, change))
    return Table(head, tuple(shown))


def last_entries(request: Request, books: Books, most: int) -> list[tuple[int, Value]]:
    """(entry number, how much and what it was) of one's last entries, the latest first."""
    accounts = accounts_of(books, request.asset.number, request.member.number)
    lines = list(islice(own_lines(books, accounts), most))
    others = _others(books, accounts, [each.number for each in lines])
    found: list[tuple[int, Value]] = []
    for each in lines:
        people = others.get(each.number, [])
        what = _what(request, each.kind, people, each.memo, each.amount, each.number)
        found.append((each.number, (request.amount(each.amount), ", ", what)))
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
        "backing",
        "unbacking",
    )
    told = kind if kind in known else "circle" if kind in GROUPS["circles"] else "gift"
    word = f"history-{told}-{direction}"
    whom = names(request, people) if people else ""
    return request.message(
        word,
        who=whom,
        memo=memo_words(textwrap.shorten(memo, 60, placeholder="…")),
        reference=f"#{reference(number)}",
    )
