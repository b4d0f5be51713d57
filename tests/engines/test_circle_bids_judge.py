"""What the judge says to bids, votes and seeds that the rules would never have written."""

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
from storage.ledger.movements import Entry, Leg
from storage.ledger.posting import post
from storage.ledger.verifier.circles import BY_RULE
from storage.ledger.verify import Wrong, verify
from storage.unit_of_work import Books
from tests.support.ledger import DAY, NOW, Ledger

PLAN = Plan(
    1,
    100,
    1,
    "week",
    2,
    "bidding",
    0,
    DAY,
    "2026-01-02T09:00",
    "UTC",
    bid_floor_ppm=650_000,
    bid_step_ppm=980_000,
)
DUE = NOW + DAY

M1: AccountKey = (1, "member", 1)
M2: AccountKey = (1, "member", 2)
POT: AccountKey = (1, "pot", 1)


NEED = replace(PLAN, order="need", bid_floor_ppm=0, bid_step_ppm=0, begin="2026-01-04T09:00")
"""Its first date is three days off, so that the vote on it ends in two."""


def started(books: Books, plan: Plan) -> None:
    """A circle of two that has started."""
    post(books, [open_record(books.need(Asset, 1))], NOW - DAY)
    for number in (2, 3):
        who = ("matrix", f"@m{number}:here")
        members.enter(books, who, f"m{number}", NOW - DAY, NOW - DAY)
    rows.open_circle(books, "Winter", 1, ("matrix", "@purse:here", "garden"), plan, NOW)
    for number in (1, 2):
        joins: Detail = {"act": "join", "seat": number, "member": number}
        rows.do(books, 1, joins, f"member/{number}", NOW)
    rows.do(books, 1, {"act": "start"}, BY_RULE, NOW)


def bidding(books: Books) -> CircleRow:
    """A circle of two; the first has paid the first round and bid 150 of 200 for it."""
    started(books, PLAN)
    for number in (1, 2):
        pays: Detail = {"act": "pay", "seat": number, "amount": 100, "by": number}
        rows.do(books, 1, pays, f"member/{number}", NOW)
    done = rows.do(books, 1, {"act": "bid", "seat": 1, "amount": 150}, "member/1", NOW)
    assert isinstance(done, CircleRow)
    return done


def due(books: Books) -> None:
    seed = bidding(books).seed_of(1)
    rows.do(books, 1, {"act": "due", "seed": seed}, BY_RULE, DUE)


def entry(kind: str, cause: str, *legs: tuple[AccountKey, int], **detail: int | str) -> Entry:
    moved = tuple(Leg(account, amount) for account, amount in legs)
    return Entry(kind, moved, cause, detail={"circle": 1, **detail})


BEFORE: dict[str, tuple[Entry, int]] = {
    "a bid of somebody else": (entry("circle", "member/3", act="bid", seat=2, amount=140), NOW),
    "a bid by a rule": (entry("circle", BY_RULE, act="bid", seat=2, amount=140), NOW),
    "a bid too near the lowest": (entry("circle", "member/2", act="bid", seat=2, amount=149), NOW),
    "a bid below the floor": (entry("circle", "member/2", act="bid", seat=2, amount=129), NOW),
    "a bid against oneself": (entry("circle", "member/1", act="bid", seat=1, amount=140), NOW),
    "a bid on the date": (entry("circle", "member/2", act="bid", seat=2, amount=140), DUE),
    "more time by a member": (entry("circle", "member/1", act="extend", until=DUE + DAY), NOW),
    "a round with no seed": (entry("payout", BY_RULE, act="due"), DUE),
    "a round with another seed": (entry("payout", BY_RULE, act="due", seed="00" * 32), DUE),
}

AFTER: dict[str, Entry] = {
    "a winner who gets the whole pot": entry(
        "payout", BY_RULE, (POT, -200), (M1, 200), act="close"
    ),
    "a discount that goes to one alone": entry(
        "payout", BY_RULE, (POT, -200), (M1, 150), (M2, 50), act="close"
    ),
    "somebody receives who bid nothing": entry(
        "payout", BY_RULE, (POT, -200), (M1, 25), (M2, 175), act="close"
    ),
}


def voting(books: Books) -> CircleRow:
    """A circle of two in which the first has voted for the second."""
    started(books, NEED)
    done = rows.do(books, 1, {"act": "vote", "seat": 1, "for": 2}, "member/1", NOW)
    assert isinstance(done, CircleRow)
    return done


VOTES: dict[str, tuple[Entry, int]] = {
    "a vote of somebody else": (entry("circle", "member/3", act="vote", seat=2, **{"for": 2}), NOW),
    "a wish of somebody else": (entry("circle", "member/1", act="wish", seat=2), NOW),
    "a vote after the end": (
        entry("circle", "member/2", act="vote", seat=2, **{"for": 1}),
        NOW + 2 * DAY,
    ),
    "a count too early": (entry("circle", BY_RULE, act="count", seed="00" * 32), NOW),
    "a count with another seed": (
        entry("circle", BY_RULE, act="count", seed="00" * 32),
        NOW + 2 * DAY,
    ),
    "a round without a count": (entry("payout", BY_RULE, act="due"), NOW + 3 * DAY),
}


async def checked(ledger: Ledger, act: Callable[[Books], object]) -> None:
    await ledger.do(act)
    await ledger.store.read(lambda connection: verify(connection, 1))


@pytest.mark.parametrize(("forged", "at"), BEFORE.values(), ids=BEFORE.keys())
async def test_what_is_forged_before_the_date_is_noticed(url: str, forged: Entry, at: int) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, bidding)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], at))
    await ledger.close()


@pytest.mark.parametrize("forged", AFTER.values(), ids=AFTER.keys())
async def test_what_is_forged_of_the_payout_is_noticed(url: str, forged: Entry) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, due)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], DUE))
    await ledger.close()


async def test_a_circle_that_bids_is_found_right_to_its_end(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, due)

    def ends(books: Books) -> None:
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE)
        assert [seat.got for seat in books.need(CircleRow, 1).circle.seats] == [175, 25]
        seed = books.need(CircleRow, 1).seed_of(2)
        rows.do(books, 1, {"act": "due", "seed": seed}, BY_RULE, DUE + 7 * DAY)
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + 8 * DAY)
        assert books.need(CircleRow, 1).stage == "ended"

    await checked(ledger, ends)
    assert (await ledger.account(POT)).balance == 0
    await ledger.close()


@pytest.mark.parametrize(("forged", "at"), VOTES.values(), ids=VOTES.keys())
async def test_what_is_forged_of_a_vote_is_noticed(url: str, forged: Entry, at: int) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, voting)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], at))
    await ledger.close()


async def test_a_count_by_a_member_is_noticed(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, voting)

    def count(books: Books) -> None:
        seed = books.need(CircleRow, 1).seed_of(1)
        rows.do(books, 1, {"act": "count", "seed": seed}, "member/1", NOW + 2 * DAY)

    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, count)
    await ledger.close()


async def test_a_circle_that_votes_is_found_right(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, voting)

    def counts(books: Books) -> None:
        seed = books.need(CircleRow, 1).seed_of(1)
        rows.do(books, 1, {"act": "count", "seed": seed}, BY_RULE, NOW + 2 * DAY)
        rows.do(books, 1, {"act": "due"}, BY_RULE, NOW + 3 * DAY)
        rows.do(books, 1, {"act": "close"}, BY_RULE, NOW + 4 * DAY)
        assert books.need(CircleRow, 1).circle.rounds[0].seat == 2

    await checked(ledger, counts)
    await ledger.close()
