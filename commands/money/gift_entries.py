"""A gift as the books have it: who paid it, who still has what of it, and how it goes back."""

from __future__ import annotations

from dataclasses import dataclass

from storage.ledger.accounts import member_account, numbered, peek
from storage.ledger.entries import EntryRow, postings_of, standing_gifts
from storage.ledger.limits import GIFTS
from storage.ledger.movements import Entry, Leg
from storage.members import survivor
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class Gift:
    """A gift in the books: who paid it, and what each receiver still has of it, in units."""

    row: EntryRow
    asset: int
    payer: int
    left: dict[int, int]
    """Member number → units not given back; nobody is listed who gave all of it back."""
    on_accounts: dict[int, list[tuple[int, int]]]
    """The same by account: member number → (account, units), one's own first, as it goes back."""
    passed_on: tuple[int, ...]
    """The receivers who have paid something out since, or were forgotten: it is not theirs."""
    receivers: tuple[int, ...]
    """All who were given something, whatever they gave back."""

    @property
    def total(self) -> int:
        return sum(self.left.values())


def gift_of(books: Books, number: int) -> Gift | None:
    """The gift that an entry booked, or None when the entry is none."""
    row = books.get(EntryRow, number)
    if row is None or row.kind not in GIFTS:
        return None
    postings = postings_of(books, number)
    accounts = numbered(books, [posting.account for posting in postings])
    paid = next(accounts[p.account] for p in postings if p.amount < 0)
    payer = survivor(books, paid.owner).number
    on_accounts: dict[int, list[tuple[int, int]]] = {}
    passed_on: list[int] = []
    receivers: list[int] = []
    for posting in postings:
        if posting.amount < 0:
            continue
        account = accounts[posting.account]
        person = survivor(books, account.owner)
        owner = person.number
        if owner == payer:
            continue  # Giver and receiver are one person now: there is nothing to return.
        if owner not in receivers:
            receivers.append(owner)
        if posting.amount > posting.corrected:
            part = (posting.account, posting.amount - posting.corrected)
            parts = on_accounts.setdefault(owner, [])
            parts.insert(0 if account.owner == owner else len(parts), part)
        own = peek(books, member_account(account.asset, owner))
        gone = person.forgotten_at is not None
        if (gone or max(account.last_out, own.last_out) > number) and owner not in passed_on:
            passed_on.append(owner)
    left = {owner: sum(units for _, units in parts) for owner, parts in on_accounts.items()}
    return Gift(row, paid.asset, payer, left, on_accounts, tuple(passed_on), tuple(receivers))


def decide_return(kind: str, gift: Gift, shares: dict[int, int], by: int) -> Entry:
    """The entry that gives shares of a gift back to its payer."""
    legs = [Leg(member_account(gift.asset, member), -units) for member, units in shares.items()]
    legs.append(Leg(member_account(gift.asset, gift.payer), sum(shares.values())))
    return Entry(kind, tuple(legs), cause=f"member/{by}", corrects=gift.row.number)


def decide_restart(books: Books, asset: int, by: int) -> list[Entry]:
    """The entries that give back every gift of an asset, the newest first.

    What went between accounts of one person by now is nothing to give back.
    """
    gifts = [gift_of(books, number) for number in standing_gifts(books, asset, GIFTS)]
    return [
        decide_return("restart", gift, gift.left, by)
        for gift in gifts
        if gift is not None and gift.left
    ]
