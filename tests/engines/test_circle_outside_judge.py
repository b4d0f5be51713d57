"""What the judge says to records of circles in outside money that the rules would never write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from commands.engine.own_currency import open_record
from storage import members
from storage.circles import rows
from storage.circles.plan import Plan
from storage.circles.rows import CircleRow, Detail
from storage.ledger.accounts import AccountKey
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow
from storage.ledger.movements import Entry, Leg, Refused
from storage.ledger.posting import post
from storage.ledger.verifier.circles import BY_RULE
from storage.ledger.verify import Wrong, verify
from storage.records import changed
from storage.unit_of_work import Books
from tests.support.ledger import DAY, NOW, Ledger

PLAN = Plan(
    0,
    100,
    1,
    "week",
    3,
    "agreed",
    0,
    DAY,
    "2026-01-02T09:00",
    "UTC",
    autopay=False,
    outside="USD",
    decimals=2,
)
DUE = NOW + DAY

M1: AccountKey = (1, "member", 1)
M2: AccountKey = (1, "member", 2)


def sends(seat: int, amount: int = 100, to: int = 1) -> Detail:
    return {"act": "send", "seat": seat, "to": to, "amount": amount, "round": 1}


def opened(books: Books, plan: Plan) -> None:
    """A circle that the first of four members has opened."""
    post(books, [open_record(books.need(Asset, 1))], NOW - DAY)
    for number in (2, 3, 4):
        who = ("matrix", f"@m{number}:here")
        members.enter(books, who, f"m{number}", NOW - DAY, NOW - DAY)
    rows.open_circle(books, "Winter", 1, ("matrix", "@purse:here", "garden"), plan, NOW)


def join(books: Books, *numbers: int) -> None:
    for number in numbers:
        joins: Detail = {"act": "join", "seat": number, "member": number}
        rows.do(books, 1, joins, f"member/{number}", NOW)


def begin(books: Books) -> None:
    """All three take their seats, it starts, and its first round is due."""
    join(books, 1, 2, 3)
    rows.do(books, 1, {"act": "start"}, BY_RULE, NOW)
    rows.do(books, 1, {"act": "due"}, BY_RULE, DUE)


def running(books: Books) -> CircleRow:
    """A circle of three whose first round is due; the second says they paid the first."""
    opened(books, PLAN)
    begin(books)
    done = rows.do(books, 1, sends(2), "member/2", DUE)
    assert isinstance(done, CircleRow)
    return done


def entry(cause: str, **detail: int | str) -> Entry:
    return Entry("circle", (), cause, detail={"circle": 1, **detail})


FORGED: dict[str, Entry] = {
    "a payment in another's name": entry("member/1", act="send", seat=3, to=1, amount=100, round=1),
    "more than is due": entry("member/3", act="send", seat=3, to=1, amount=101, round=1),
    "a payment to somebody who is owed nothing": entry(
        "member/3", act="send", seat=3, to=2, amount=100, round=1
    ),
    "the same once more": entry("member/2", act="send", seat=2, to=1, amount=100, round=1),
    "confirmed by its payer": entry("member/2", act="confirm", payment=1),
    "confirmed by somebody else": entry("member/3", act="confirm", payment=1),
    "disputed by its payer": entry("member/2", act="dispute", payment=1),
    "taken back by its receiver": entry("member/1", act="withdraw", payment=1),
    "assumed too early": entry(BY_RULE, act="assume", payment=1),
    "assumed by a member": entry("member/2", act="assume", payment=1),
    "money of the community instead": Entry(
        "contribution",
        (Leg(M2, -100), Leg(M1, 100)),
        "member/2",
        detail={"circle": 1, "act": "pay", "seat": 2, "amount": 100, "by": 2},
    ),
    "a payment in": entry("member/3", act="pay", seat=3, amount=100, by=3),
    "a round paid out before all have paid": entry(BY_RULE, act="close"),
}


async def checked(ledger: Ledger, act: Callable[[Books], object]) -> None:
    await ledger.do(act)
    await ledger.store.read(lambda connection: verify(connection, 1))


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED.keys())
async def test_what_the_rules_forbid_is_noticed(url: str, forged: Entry) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], DUE))
    await ledger.close()


async def test_a_circle_that_runs_to_its_end_is_found_right(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)

    def ends(books: Books) -> None:
        rows.do(books, 1, {"act": "dispute", "payment": 1}, "member/1", DUE)
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + DAY)
        rows.do(books, 1, {"act": "withdraw", "payment": 1}, "member/2", DUE + DAY)
        pays: Detail = {"act": "send", "seat": 2, "to": 1, "amount": 100, "round": 0}
        rows.do(books, 1, pays, "member/2", DUE + 2 * DAY)
        rows.do(books, 1, {"act": "due"}, BY_RULE, DUE + 7 * DAY)
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + 8 * DAY)
        rows.do(books, 1, {"act": "assume", "payment": 2}, BY_RULE, DUE + 9 * DAY)
        rows.do(books, 1, {"act": "due"}, BY_RULE, DUE + 14 * DAY)
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + 15 * DAY)
        circle = books.need(CircleRow, 1).circle
        assert (circle.stage, sum(seat.net for seat in circle.seats)) == ("ended", 0)

    await checked(ledger, ends)
    await ledger.close()


async def test_a_payment_changed_in_the_tables_is_noticed(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)

    def cheat(books: Books) -> None:
        row = books.need(CircleRow, 1)
        circle = row.circle
        circle.payments[0] = replace(circle.payments[0], state="confirmed")
        books.save(changed(row, body=circle.text()))

    with pytest.raises(Wrong, match="not as its records tell"):
        await checked(ledger, cheat)
    await ledger.close()


async def test_a_reference_changed_in_the_tables_is_noticed(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)

    def refers(books: Books) -> int:
        row = books.need(CircleRow, 1)
        said = replace(rows.movement(books, row, sends(3), "member/3", DUE), memo="AB123")
        found = post(books, [said], DUE)[0]
        assert not isinstance(found, Refused)
        number = found.number
        rows.keep(books, 1, sends(3), entry=number, now=DUE)
        return number

    number = await ledger.do(refers)
    await ledger.store.read(lambda connection: verify(connection, 1))
    with pytest.raises(Wrong):
        await checked(
            ledger,
            lambda books: books.save(changed(books.need(EntryRow, number), memo="AB124")),
        )
    await ledger.close()


KEPT = replace(PLAN, keeper=4, deposit=100)


def kept(books: Books) -> CircleRow:
    """The same with a keeper, the fourth: the first deposit is there, the second one on its way."""
    opened(books, KEPT)
    rows.do(books, 1, {"act": "keep"}, "member/4", NOW)
    for number in (1, 2):
        join(books, number)
        pays: Detail = {"act": "send", "seat": number, "to": 0, "amount": 100, "round": 0}
        rows.do(books, 1, pays, f"member/{number}", NOW)
    rows.do(books, 1, {"act": "confirm", "payment": 1}, "member/4", NOW)
    # The first leaves again, so that the keeper has to send the deposit back: payment 3.
    done = rows.do(books, 1, {"act": "leave", "seat": 1}, "member/1", NOW)
    assert isinstance(done, CircleRow)
    circle = done.circle
    assert (circle.held, circle.to_send, circle.deposits) == (100, 100, 0)
    return done


KEPT_FORGED: dict[str, Entry] = {
    "kept twice": entry("member/4", act="keep"),
    "a deposit confirmed by its payer": entry("member/2", act="confirm", payment=2),
    "sent on by somebody else": entry("member/1", act="forward", payment=3),
    "what nobody had to send": entry("member/4", act="forward", payment=2),
    "had before it was sent": entry("member/1", act="confirm", payment=3),
    "a seat of the keeper": entry("member/4", act="join", seat=1, member=4),
    "more than the deposit": entry("member/2", act="send", seat=2, to=0, amount=1, round=0),
}


@pytest.mark.parametrize("forged", KEPT_FORGED.values(), ids=KEPT_FORGED.keys())
async def test_what_a_keeper_may_not_is_noticed(url: str, forged: Entry) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, kept)
    if forged.detail is not None and forged.detail["act"] == "join":
        forged = replace(forged, kind="seat")
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], NOW + 1))
    await ledger.close()


async def test_nobody_joins_before_the_keeper_has_agreed(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, lambda books: opened(books, KEPT))
    joins = Entry(
        "seat", (), "member/1", detail={"circle": 1, "act": "join", "seat": 1, "member": 1}
    )
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [joins], NOW + 1))
    await ledger.close()


SAVED = replace(PLAN, order="goal", keeper=4, times=2)


def saving(books: Books) -> None:
    """A goal pot whose first round is due; the first has put aside, the second says they did."""
    opened(books, SAVED)
    rows.do(books, 1, {"act": "keep"}, "member/4", NOW)
    begin(books)
    for number in (1, 2):
        rows.do(books, 1, sends(number, to=0), f"member/{number}", DUE)
    rows.do(books, 1, {"act": "confirm", "payment": 1}, "member/4", DUE)
    assert books.need(CircleRow, 1).circle.held == 100


SAVED_FORGED: dict[str, Entry] = {
    "paid to a member instead": entry("member/3", act="send", seat=3, to=1, amount=100, round=1),
    "put aside for a round to come": entry(
        "member/3", act="send", seat=3, to=0, amount=100, round=2
    ),
    "put aside for no round": entry("member/3", act="send", seat=3, to=0, amount=100, round=0),
    "sent back before its date": entry("member/4", act="forward", payment=1),
}


@pytest.mark.parametrize("forged", SAVED_FORGED.values(), ids=SAVED_FORGED.keys())
async def test_what_is_saved_with_a_keeper_goes_nowhere_else(url: str, forged: Entry) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, saving)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], DUE))
    await ledger.close()


BIDS = replace(
    PLAN,
    order="bidding",
    deposit=100,
    keeper=4,
    bid_floor_ppm=650_000,
    bid_step_ppm=980_000,
)


async def test_a_round_that_was_bid_for_is_paid_less_of_and_no_more_than_that(url: str) -> None:
    """Of 300 the second bids 240: the others pay 80 each, and what says otherwise is noticed."""
    ledger = await Ledger.open(url, people=1)

    def bid_for(books: Books) -> None:
        opened(books, BIDS)
        rows.do(books, 1, {"act": "keep"}, "member/4", NOW)
        join(books, 1, 2, 3)
        rows.do(books, 1, {"act": "start"}, BY_RULE, NOW)
        for seat in (1, 2, 3):
            deposit: Detail = {"act": "send", "seat": seat, "to": 0, "amount": 100, "round": 0}
            rows.do(books, 1, deposit, f"member/{seat}", NOW)
            rows.do(books, 1, {"act": "confirm", "payment": seat}, "member/4", NOW)
        row = books.need(CircleRow, 1)
        at = row.circle.next_date
        rows.do(books, 1, {"act": "bid", "seat": 2, "amount": 240}, "member/2", at - 1)
        rows.do(books, 1, {"act": "due", "seed": row.seed_of(1)}, BY_RULE, at)
        done = rows.do(books, 1, sends(3, 80, to=2), "member/3", at)
        assert isinstance(done, CircleRow)
        assert done.circle.discount == 60

    await checked(ledger, bid_for)
    said = Entry("circle", (), "member/1", detail={"circle": 1, **sends(1, 81, to=2)})
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [said], NOW + 2 * DAY))
    await ledger.close()
