"""Who holds money from outside, and where: holdings, vouchers, and the records that bind them.

The bot holds none of it. A holding is what one member has of it in one place (`mia`, `PayPal`); on
the ledger it is an `outside` account that stands as far below zero as it holds, so that what all
holdings hold is what the purse has of each currency. The name of the place lies outside the chain,
under a salted hash.

A voucher is what somebody writes down about such money: it came in, it goes from one holding to
another, it was paid, or it was counted. Until the other side confirms it, nothing is booked. What
was booked with too high a figure is put right by a voucher of its own, a correction, never edited.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from sqlalchemy import Table, bindparam, func, select

from storage import communities, schema
from storage.ledger.accounts import Account, AccountKey, find, fund_account, peek, treasury
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.entries import EntryRow
from storage.ledger.movements import Entry, Leg, Part
from storage.ledger.outside import outside_assets
from storage.names import fold_name
from storage.records import Record, shape
from storage.roles import person_of
from storage.unit_of_work import Books

VoucherKind = Literal["income", "handover", "payment", "count", "correction"]
VoucherState = Literal["open", "done", "withdrawn"]

LONGEST_PLACE = 40
KINDS: tuple[VoucherKind, ...] = get_args(VoucherKind)
CORRECTABLE: tuple[VoucherKind, ...] = ("income", "payment")
"""What is booked for good; a handover is handed back, and what is there is counted anew."""


@dataclass(frozen=True, slots=True)
class Holding(Record):
    """What `member` holds in a place, which is empty where they did not say. `entry` opened it."""

    TABLE: ClassVar[Table] = schema.holdings

    number: int
    member: int
    place: str
    salt: bytes | None
    entry: int
    opened_at: int
    asked_at: int = 0
    """When its holder was last asked whether all is there; 0 where nothing is."""
    told: str = ""
    """What everybody was told of its holder: gone, forgotten or paused; else nothing."""


@dataclass(frozen=True, slots=True)
class Voucher(Record):
    """What `member` wrote down at `at` by the record `entry`: `amount` units of `asset`.

    Of income, `fee` was kept on the way, and `holding` has the rest. A handover goes from `holding`
    to `target`. A payment is made out of `holding` for `proposal`, its `fee` on top of the amount.
    A count says how much of `held`, which is what the books say, is there. A correction takes back
    `amount`, and `fee` of the fee of a payment, of the voucher `of`, which leaves `held`.

    `share` is the rule by which income is shared, 0 where there was none when it was written down,
    and `shared` the entry by which it was. `gone` is of a correction of such income: how much of
    what it leaves booked never came either, and was spent or paid meanwhile.

    `receipt` is the sha-256 of a photo in hexadecimal. `done` is the record by which `done_by`
    confirmed it; `disputed` the one by which it is in dispute, `answered` the answer to that. 0
    where there is none.
    """

    TABLE: ClassVar[Table] = schema.vouchers

    entry: int
    kind: VoucherKind
    member: int
    asset: int
    amount: int
    fee: int
    holding: int
    target: int
    proposal: int
    held: int
    receipt: str
    at: int
    state: VoucherState = "open"
    done_by: int = 0
    done: int = 0
    disputed: int = 0
    answered: int = 0
    of: int = 0
    share: int = 0
    shared: int = 0
    gone: int = 0

    @property
    def net(self) -> int:
        """What of an income is in the holding."""
        return self.amount - self.fee

    @property
    def booked(self) -> int:
        """What it moves between the purse and a holding, all in all."""
        return self.net if self.kind == "income" else self.amount + self.fee

    @property
    def in_dispute(self) -> bool:
        """Whether a dispute stands that nobody has answered."""
        return self.disputed > self.answered


_h, _v = schema.holdings, schema.vouchers
_HOLDINGS = (
    select(*(_h.c[name] for name in shape(Holding).columns))
    .where(_h.c.community_id == bindparam("community_id"))
    .order_by(_h.c.number)
)
_VOUCHERS = select(*(_v.c[name] for name in shape(Voucher).columns)).where(
    _v.c.community_id == bindparam("community_id")
)
_WAITING = _VOUCHERS.where(_v.c.state == "open").order_by(_v.c.entry)
# Above zero by itself, so that it is found by its index.
_IN_DISPUTE = _VOUCHERS.where(_v.c.disputed > 0, _v.c.disputed > _v.c.answered).order_by(
    _v.c.disputed
)
_LAST_COUNTS = (
    select(func.max(_v.c.entry))
    .where(_v.c.community_id == bindparam("community_id"), _v.c.kind == "count")
    .group_by(_v.c.holding, _v.c.asset)
)
_OF_PROPOSAL = _VOUCHERS.where(
    _v.c.proposal == bindparam("proposal"), _v.c.kind == "payment"
).order_by(_v.c.entry)
_BOOKED_AS = _VOUCHERS.where(_v.c.done == bindparam("entry"))
# Above zero by itself, as above.
_CORRECTIONS = _VOUCHERS.where(_v.c.of > 0, _v.c.of == bindparam("of")).order_by(_v.c.entry)


# -- reading ---------------------------------------------------------------------------------------


def every_holding(books: Books) -> list[Holding]:
    """Every holding there ever was."""
    return books.select(Holding, _HOLDINGS)


def of_person(books: Books, member: int, place: str | None = None) -> list[Holding]:
    """The holdings of somebody, in all places or in one, however that is capitalised."""
    person = person_of(books, member)
    mine = [each for each in every_holding(books) if person_of(books, each.member) == person]
    if place is None:
        return mine
    wanted = fold_name(place)
    return [each for each in mine if fold_name(each.place) == wanted]


def outside_account(asset: int, holding: int) -> AccountKey:
    """The account of a holding in a currency."""
    return (asset, "outside", holding)


def held(books: Books, asset: int, holding: int) -> int:
    """How much a holding has."""
    return -peek(books, outside_account(asset, holding)).balance


def holds(books: Books) -> list[tuple[Holding, Account]]:
    """Every holding that has something, with its account, by currency and number."""
    counted_in = outside_assets(books)
    if not counted_in:
        return []
    there = every_holding(books)
    keys = [outside_account(a.number, each.number) for a in counted_in for each in there]
    books.fetch(Account, keys)
    found = [
        (holding, find(books, outside_account(asset.number, holding.number)))
        for asset in counted_in
        for holding in there
    ]
    return [(holding, each) for holding, each in found if each is not None and each.balance]


def waiting(books: Books) -> list[Voucher]:
    """What nobody has confirmed yet, the oldest first."""
    return books.select(Voucher, _WAITING)


def in_dispute(books: Books) -> list[Voucher]:
    """What is in dispute, the oldest first."""
    return books.select(Voucher, _IN_DISPUTE)


def last_counts(books: Books) -> list[Voucher]:
    """The last count of each holding in each currency."""
    entries = [int(row[0]) for row in books.rows(_LAST_COUNTS, (Voucher,))]
    return [books.need(Voucher, each) for each in sorted(entries)]


def payment_of(books: Books, proposal: int) -> Voucher | None:
    """The payment by which what a proposal decided was paid."""
    found = books.select(Voucher, _OF_PROPOSAL, proposal=proposal)
    return found[0] if found else None


def corrections(books: Books, voucher: Voucher) -> list[Voucher]:
    """What was written down to put a voucher right and was not taken back, the oldest first."""
    found = books.select(Voucher, _CORRECTIONS, of=voucher.entry)
    return [each for each in found if each.state != "withdrawn"]


def left(books: Books, voucher: Voucher) -> int:
    """What is booked of a voucher once what was put right is taken off."""
    done = [each for each in corrections(books, voucher) if each.state == "done"]
    return voucher.booked - sum(each.amount + each.fee for each in done)


def gone(books: Books, voucher: Voucher, before: int) -> int:
    """How much of what is booked of an income never came, by its corrections before a record."""
    done = [each for each in corrections(books, voucher) if each.state == "done"]
    return next((each.gone for each in reversed(done) if each.entry < before), 0)


def about(books: Books, entry: int) -> Voucher | None:
    """The voucher that an entry is, by which it was booked, or what a dispute is about."""
    found, row = books.get(Voucher, entry), books.get(EntryRow, entry)
    if (
        found is None
        and row is not None
        and row.kind in ("dispute", "answer", "unvoucher", "shared", "unshared")
    ):
        found = books.need(Voucher, int(json.loads(row.detail or "{}")["of"]))
    if found is None:
        booked = books.select(Voucher, _BOOKED_AS, entry=entry)
        found = booked[0] if booked else None
    return found


# -- records ---------------------------------------------------------------------------------------


def words_hash(holding: Holding) -> str | None:
    """The hash of a place's name; None where it was changed, so that nothing binds it."""
    return None if holding.salt is None else memo_hash(holding.salt, holding.place).hex()


def numbered(books: Books, member: int, place: str, now: int, *, after: int = 0) -> Holding:
    """A holding under the next number, for a record to tell of after so many others."""
    entry = communities.head(books).entries + 1 + after
    number = len(every_holding(books)) + 1
    return Holding(number, member, place, books.salt(books.community, entry), entry, now)


def opened(holding: Holding, cause: str) -> Entry:
    """The record that somebody holds something in a place."""
    detail: Detail = {
        "holding": holding.number,
        "member": holding.member,
        "words": words_hash(holding),
    }
    return Entry("holding", cause=cause, detail=detail)


def written(voucher: Voucher, memo: str | None = None) -> Entry:
    """The record of a voucher."""
    detail: Detail = {"asset": voucher.asset, "amount": voucher.amount, "holding": voucher.holding}
    more: Detail = {
        "fee": voucher.fee,
        "target": voucher.target,
        "proposal": voucher.proposal,
        "held": voucher.held,
        "receipt": voucher.receipt,
        "of": voucher.of,
        "share": voucher.share,
        "gone": voucher.gone,
    }
    detail = {**detail, **{name: value for name, value in more.items() if value}}
    return Entry(voucher.kind, cause=f"member/{voucher.member}", memo=memo or None, detail=detail)


def confirmed(voucher: Voucher, by: int) -> Entry:
    """The entry by which a voucher is confirmed: income is in the purse, a handover done."""
    cause, detail, asset = f"member/{by}", {"of": voucher.entry}, voucher.asset
    mine = outside_account(asset, voucher.holding)
    match voucher.kind:
        case "income":
            legs = (Leg(treasury(asset), voucher.net), Leg(mine, -voucher.net))
            return Entry("receive", legs, cause=cause, detail=detail)
        case "handover":
            other = outside_account(asset, voucher.target)
            legs = (Leg(mine, voucher.amount), Leg(other, -voucher.amount))
            return Entry("handed", legs, cause=cause, detail=detail)
    return Entry("confirm", cause=cause, detail=detail)


def righted(correction: Voucher, voucher: Voucher, by: int, paid: int, fund: int = 0) -> Entry:
    """The entry by which a correction is confirmed; `paid` is the one by which a payment was, out
    of `fund`.

    What an income never was leaves the purse, and its holder has it no more; what a payment never
    was is with its holder again. Its fee was booked by the entry after it.
    """
    purse = fund_account(voucher.asset, fund)
    mine = outside_account(voucher.asset, voucher.holding)
    sign = -1 if voucher.kind == "income" else 1
    first = voucher.done if voucher.kind == "income" else paid
    moved = {
        entry: units
        for entry, units in ((first, correction.amount), (first + 1, correction.fee))
        if units
    }
    parts = tuple(
        Part(entry, account, each)
        for entry, units in moved.items()
        for account, each in ((purse, sign * units), (mine, -sign * units))
    )
    whole = sign * sum(moved.values())
    legs = (Leg(purse, whole), Leg(mine, -whole))
    cause, detail = f"member/{by}", {"of": correction.entry}
    if len(moved) == 1:
        return Entry("righted", legs, cause=cause, corrects=next(iter(moved)), detail=detail)
    return Entry("righted", legs, cause=cause, detail=detail, parts=parts)


def charged(voucher: Voucher, fund: int = 0) -> Entry:
    """What a payment cost on top of its amount, taken from where that was."""
    legs = (
        Leg(fund_account(voucher.asset, fund), -voucher.fee),
        Leg(outside_account(voucher.asset, voucher.holding), voucher.fee),
    )
    return Entry("charge", legs, cause=f"proposal/{voucher.proposal}")


def withdrawn(voucher: Voucher, by: int) -> Entry:
    """The record that a voucher nobody confirmed is taken back."""
    return Entry("unvoucher", cause=f"member/{by}", detail={"of": voucher.entry})


def disputed(voucher: Voucher, by: int, why: str) -> Entry:
    """The record that a member says a voucher is not right."""
    return Entry("dispute", cause=f"member/{by}", memo=why, detail={"of": voucher.entry})


def answered(voucher: Voucher, by: int, words: str) -> Entry:
    """The record of what is said to a dispute."""
    return Entry("answer", cause=f"member/{by}", memo=words, detail={"of": voucher.entry})
