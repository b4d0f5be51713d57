"""Put right what was written down about money from outside and booked: by two people, as an entry.

Nothing that is booked is edited. What came in, or was paid, with too high a figure, or twice, is
lowered by a counter-entry that names the first one, once somebody else has confirmed it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request
from commands.language import amounts
from commands.money.usable import has_outside_money
from commands.treasury import outside_told, shared_out
from commands.treasury.outside_people import marked, require_open, require_own
from commands.treasury.outside_records import (
    Write,
    WrittenDown,
    figure,
    found,
    new_voucher,
    receipt_of,
)
from commands.treasury.plan import free_in
from commands.values.declaration import command
from commands.values.events import Attachment
from commands.values.parameters import Files, Reference, Rest, Text
from storage import communities
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow
from storage.ledger.movements import Entry
from storage.ledger.references import reference as reference_of
from storage.purse import holdings
from storage.purse.funds import Fund
from storage.purse.holdings import CORRECTABLE, Holding, Voucher
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books


@command(
    "record",
    "correct",
    aliases=("treasury record correct",),
    permission="holder",
    examples=("treasury record correct #k3f9 250",),
    usable=has_outside_money,
)
def correct(
    request: Request,
    books: Books,
    entry: Annotated[int, Reference("its reference")],
    right: Annotated[str, Text("what is right; 0 where it was none at all", most=30)],
    why: Annotated[str, Rest("why", most=200)] = "",
    fee: Annotated[str, Text("the right fee, where that was wrong", most=30)] = "",
    photo: Annotated[Sequence[Attachment], Files("a photo of the receipt")] = (),
) -> Effects:
    """Put right what came in or was paid from outside, where it was less than was written down.

    Nothing is edited: once somebody else has confirmed it, the difference is booked back as an
    entry of its own, and both stay there to be read.
    """
    require_open(request)
    voucher = found(books, entry)
    require_booked(request, books, voucher)
    require_own(request, books, person_of(books, books.need(Holding, voucher.holding).member))
    asset = books.need(Asset, voucher.asset)
    (off, off_fee), gone = _less(request, books, asset, voucher, right, fee), 0
    if voucher.kind == "income":
        there = holdings.held(books, asset.number, voucher.holding)
        before = holdings.gone(books, voucher, communities.head(books).entries + 1)
        if off < before:
            came = request.amount_of(holdings.left(books, voucher) - before, asset)
            ref = outside_told.mark(voucher.entry)
            raise Refusal("outside-correct-more", reference=ref, booked=came, income=2, typed="")
        off, gone = _as_far_as_it_goes(books, voucher, off)
        if there < off:
            raise Refusal(
                "outside-holds-less",
                holder=outside_told.holder(books, voucher.holding),
                held=request.amount_of(there, asset),
            )
        require_free(request, books, voucher, off, gone)
    made = new_voucher(
        "correction",
        request.member.number,
        off,
        fee=off_fee,
        holding=voucher.holding,
        held=holdings.left(books, voucher) - off - off_fee,
        gone=gone,
        receipt=receipt_of(photo),
        of=voucher.entry,
    )
    words = " ".join(why.split()).rstrip(".!,;: ")
    if words.partition(" ")[0].upper() == asset.code:
        words = words.partition(" ")[2]
    return Effects(changes=(Write(made, asset, words),), says=[WrittenDown(request.member.number)])


def _as_far_as_it_goes(books: Books, voucher: Voucher, off: int) -> tuple[int, int]:
    """By how much an income is lowered that is to be lowered by `off`, and how much of what stays
    booked never came: what was shared of it and is spent or paid since."""
    if not voucher.shared:
        return off, 0
    never = off - holdings.gone(books, voucher, communities.head(books).entries + 1)
    able = free_in(books, voucher.asset, 0) + shared_out.freed(books, voucher, never)
    most = min(off, holdings.held(books, voucher.asset, voucher.holding), able)
    return (most, off - most) if most > 0 else (off, 0)


def require_booked(request: Request, books: Books, voucher: Voucher) -> None:
    """Refuse to put right what is not booked, or is put right in another way. Raises Refusal."""
    mark = outside_told.mark(voucher.entry)
    code = books.need(Asset, voucher.asset).code
    if voucher.kind not in CORRECTABLE:
        other = {
            "handover": f"treasury hand 5 {code} @ben",
            "count": "treasury count",
            "correction": f"treasury record income 5 {code}",
        }[voucher.kind]
        if voucher.of and books.need(Voucher, voucher.of).kind == "payment":
            other = f"treasury propose 5 {code} @ben"
        raise Refusal("outside-correct-other", reference=mark, typed=request.typed(other))
    if voucher.state == "withdrawn" or (voucher.kind == "income" and voucher.state != "done"):
        typed = request.typed(f"treasury record withdraw #{reference_of(voucher.entry)}")
        raise Refusal("outside-correct-unbooked", reference=mark, typed=typed)
    require_part(books, voucher)
    waits = [each for each in holdings.corrections(books, voucher) if each.state == "open"]
    if waits:
        raise Refusal("outside-correct-waits", reference=outside_told.mark(waits[0].entry))


def require_part(books: Books, voucher: Voucher) -> None:
    """Refuse to give back what was paid out of a fund that is no more. Raises Refusal."""
    fund = books.need(Proposal, voucher.proposal).fund if voucher.proposal else 0
    if fund and books.need(Fund, fund).closed_at is not None:
        raise Refusal("proposal-cannot-closed")


def _less(
    request: Request, books: Books, asset: Asset, voucher: Voucher, right: str, fee: str
) -> tuple[int, int]:
    """By how much what was booked is lowered, and the fee of a payment. Raises Refusal.

    Of an income the fee was taken off before, so what is said is what came in before the fee.
    """
    done = [each for each in holdings.corrections(books, voucher) if each.state == "done"]
    amount = voucher.amount - sum(each.amount for each in done)
    cost = voucher.fee - sum(each.fee for each in done)
    units = figure(request, asset, right)
    given = figure(request, asset, fee) if fee else None
    if voucher.kind == "income":
        kept = voucher.fee if given is None else given
        net = max(0, units - kept)
        off, off_fee = holdings.left(books, voucher) - net, 0
        least = 0
    else:
        kept = (cost if units else 0) if given is None else given
        off, off_fee = amount - units, cost - kept
        least = min(off, off_fee)
    if off + off_fee <= 0 or least < 0:
        raise Refusal(
            "outside-correct-more",
            reference=outside_told.mark(voucher.entry),
            booked=request.amount_of(holdings.left(books, voucher), asset),
            income=int(voucher.kind == "income") if off + off_fee else 2,
            typed=request.typed(_instead(request, books, voucher, asset, max(1, -off - off_fee))),
        )
    return off, off_fee


def _instead(request: Request, books: Books, voucher: Voucher, asset: Asset, units: int) -> str:
    """What works where more came in, or was paid, than was written down: the difference by itself.

    It is money that nobody has confirmed yet, and no part of what was.
    """
    more = amounts.plain(units, asset.decimals, request.typed_locale)
    if voucher.kind == "payment":
        proposal = books.need(Proposal, voucher.proposal)
        whom = f'outside:"{proposal.payee}"' if proposal.payee else "@ben"
        return f"treasury propose {more} {asset.code} to {whom} {proposal.purpose}"
    words = books.need(EntryRow, voucher.entry).memo or ""
    return f"treasury record income {more} {asset.code} {words}".rstrip()


def require_free(
    request: Request, books: Books, voucher: Voucher, units: int, gone: int = 0
) -> None:
    """Refuse to take out of the purse what is spoken for, with what comes back of what was shared.
    Raises Refusal."""
    never = units + gone - holdings.gone(books, voucher, communities.head(books).entries + 1)
    there = free_in(books, voucher.asset, 0) + shared_out.freed(books, voucher, never)
    if there < units:
        currency = books.need(Asset, voucher.asset)
        raise Refusal("outside-correct-not-free", free=request.amount_of(there, currency))


def booking(books: Books, voucher: Voucher, by: int) -> Entry:
    """The entry by which a voucher is confirmed."""
    return marked(books, voucher, by, _booking(books, voucher, by))


def _booking(books: Books, voucher: Voucher, by: int) -> Entry:
    if not voucher.of:
        return holdings.confirmed(voucher, by)
    first = books.need(Voucher, voucher.of)
    if not first.proposal:
        return holdings.righted(voucher, first, by, 0)
    proposal = books.need(Proposal, first.proposal)
    return holdings.righted(voucher, first, by, proposal.paid or 0, proposal.fund)


def settle(books: Books, correction: Voucher) -> None:
    """What was paid and never was is for nobody to confirm any more; what was shared of it counts
    for less."""
    first = books.need(Voucher, correction.of)
    if first.proposal:
        shared_out.undone(books, books.need(Proposal, first.proposal), correction.amount)
    else:
        shared_out.put_right(books, first, shared_out.never_came(books, correction))
    if first.state == "open" and not correction.held:
        books.save(changed(first, state="withdrawn"))
