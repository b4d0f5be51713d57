"""Money from outside in words: with whom it lies, what waits, what is in dispute."""

from __future__ import annotations

from collections.abc import Sequence

from commands.language.memo import memo_words
from commands.treasury import share_told
from commands.values.reply import (
    Amount,
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Text,
    Time,
    Typed,
    Value,
)
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow
from storage.ledger.outside import outside_assets
from storage.ledger.references import reference
from storage.purse import funds, holdings
from storage.purse.holdings import Holding, Voucher
from storage.roles import person_of
from storage.unit_of_work import Books

MOST_SHOWN = 10
_WAITS = {
    "income": "outside-waits",
    "handover": "outside-under-way",
    "payment": "outside-waits",
    "correction": "outside-waits",
}


def amount(books: Books, asset: int, units: int) -> Amount:
    """Units of an asset, as they are shown."""
    return Amount(units, asset, books.need(Asset, asset).decimals)


def holder(books: Books, number: int, *, ping: bool = False) -> Value:
    """Who holds, and where: "mia (PayPal)"."""
    found = books.need(Holding, number)
    who = Name(person_of(books, found.member), ping=ping)
    return Message(
        "outside-holder", {"who": who, "place": Text(found.place), "some": int(bool(found.place))}
    )


def mark(entry: int) -> str:
    """An entry as people call it."""
    return f"#{reference(entry)}"


def told(books: Books, voucher: Voucher) -> Value:
    """What a voucher says: "300 USD from etsy, to mia (PayPal), less 8.97 USD in fees"."""
    row = books.need(EntryRow, voucher.entry)
    values: dict[str, Value] = {
        "amount": amount(books, voucher.asset, voucher.amount),
        "fee": amount(books, voucher.asset, voucher.fee),
        "fees": int(voucher.fee > 0),
        "net": amount(books, voucher.asset, voucher.net),
        "held": amount(books, voucher.asset, voucher.held),
        "same": int(voucher.held == voucher.amount),
        "holder": holder(books, voucher.holding),
        "target": holder(books, voucher.target) if voucher.target else "",
        "memo": memo_words(row.memo or ""),
        "some": int(bool(row.memo)),
        "words": Text(row.memo or ""),
        "number": str(voucher.proposal),
        "before": amount(books, voucher.asset, voucher.held + voucher.amount + voucher.fee),
        "of": mark(voucher.of) if voucher.of else "",
        "right": amount(books, voucher.asset, voucher.held - voucher.gone),
        "gone": amount(books, voucher.asset, voucher.gone),
        "lost": int(voucher.gone > 0),
    }
    return Message(f"voucher-{voucher.kind}", values)


def _line(message: str, **values: Value) -> Line:
    return Line((Message(message, values),))


def lines(books: Books) -> list[Block]:
    """What everybody may see of money from outside: how much, with whom, what waits, disputes."""
    blocks: list[Block] = []
    counted_in = outside_assets(books)
    if not counted_in:
        return blocks
    there = holdings.holds(books)
    for asset in counted_in:
        held, reserved = funds.held(books, asset.number)
        if not held and not reserved:
            continue
        holders = tuple(
            Message(
                "outside-holds",
                {
                    "holder": holder(books, each.number),
                    "amount": amount(books, asset.number, -account.balance),
                },
            )
            for each, account in there
            if account.asset == asset.number
        )
        blocks.append(
            _line(
                "outside-there",
                held=amount(books, asset.number, held),
                reserved=amount(books, asset.number, reserved),
                some=int(reserved > 0),
                free=amount(books, asset.number, held - reserved),
                holders=Listed(holders, "and"),
            )
        )
        blocks += share_told.held_in_funds(books, asset)
    waiting = holdings.waiting(books)
    blocks += [
        _line(_WAITS[each.kind], what=told(books, each), reference=mark(each.entry))
        for each in waiting[:MOST_SHOWN]
    ]
    blocks += [
        _line("outside-differs", what=told(books, each), reference=mark(each.entry))
        for each in holdings.last_counts(books)
        if each.amount != each.held
    ]
    blocks += disputes(books, holdings.in_dispute(books)[:MOST_SHOWN])
    return blocks


def disputes(books: Books, vouchers: Sequence[Voucher]) -> list[Block]:
    """What is in dispute, by whom and why."""
    return [
        _line(
            "outside-disputed",
            what=told(books, each),
            reference=mark(each.entry),
            **_said(books, each.disputed),
        )
        for each in vouchers
    ]


def _said(books: Books, entry: int) -> dict[str, Value]:
    """Who said something about a voucher, and what."""
    row = books.need(EntryRow, entry)
    who = person_of(books, int(row.cause.removeprefix("member/")))
    return {"who": Name(who), "why": Text(row.memo or "")}


def why(books: Books, voucher: Voucher) -> list[Block]:
    """All that is known of a voucher: who wrote it down and when, the receipt, who confirmed it."""
    lines: list[Block] = [
        _line(
            "outside-why",
            who=Name(person_of(books, voucher.member)),
            at=Time(voucher.at, "clock"),
            what=told(books, voucher),
            reference=mark(voucher.entry),
        )
    ]
    if voucher.receipt:
        count = len(voucher.receipt.split(","))
        lines.append(_line("outside-why-receipt", receipt=Text(voucher.receipt), count=count))
    if voucher.done_by:
        at = Time(books.need(EntryRow, voucher.done).time, "clock")
        who = Name(person_of(books, voucher.done_by))
        done = mark(voucher.done)
        lines.append(_line("outside-why-confirmed", who=who, at=at, reference=done))
    elif voucher.kind != "count" and not (voucher.kind == "payment" and voucher.state != "open"):
        words = "paid" if voucher.kind == "payment" else voucher.state
        lines.append(_line(f"outside-why-{words}"))
    lines += [_righted(books, each) for each in holdings.corrections(books, voucher)]
    if voucher.disputed:
        lines.append(_line("outside-why-disputed", **_said(books, voucher.disputed)))
    if voucher.answered > voucher.disputed:
        lines.append(_line("outside-why-answered", **_said(books, voucher.answered)))
    return lines


def _righted(books: Books, correction: Voucher) -> Line:
    """That a voucher was put right, or is to be once somebody has confirmed it."""
    return _line(
        "outside-why-righted",
        what=told(books, correction),
        who=Name(person_of(books, correction.member)),
        done=int(correction.state == "done"),
        reference=mark(correction.done or correction.entry),
    )


def written(books: Books, voucher: Voucher) -> Line:
    """What a room reads of a voucher that is over: who wrote down what."""
    who, what = Name(person_of(books, voucher.member)), told(books, voucher)
    receipt, ref = int(bool(voucher.receipt)), mark(voucher.entry)
    return _line("outside-written", who=who, what=what, receipt=receipt, reference=ref)


def face(books: Books, voucher: Voucher, waits_for: Value) -> Reply:
    """What a room reads of what was just written down, with what to press."""
    ref = mark(voucher.entry)
    words = {"handover": "outside-hand-once", "payment": "outside-paid-once"}
    said = Message(words.get(voucher.kind, "outside-counts-once"), {"waits": waits_for})
    head = Line((*written(books, voucher).spans, " ", said))
    confirm = Button(Message("outside-confirm-button"), f"treasury confirm {ref}")
    typed = Message("vote-or-typed", {"example": Typed(f"treasury confirm {ref}")})
    return Reply((head, Line((confirm, typed))))
