"""What the judge says to records of circles that the rules would never have written."""

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

PLAN = Plan(1, 100, 1, "week", 2, "agreed", 100, DAY, "2026-01-02T09:00", "UTC")
DUE = NOW + DAY

M1: AccountKey = (1, "member", 1)
M2: AccountKey = (1, "member", 2)
M3: AccountKey = (1, "member", 3)
POT: AccountKey = (1, "pot", 1)
DEPOSITS: AccountKey = (1, "deposits", 1)


def running(books: Books, plan: Plan = PLAN) -> CircleRow:
    """A circle of two whose first round is due, and in which the first has paid."""
    post(books, [open_record(books.need(Asset, 1))], NOW - DAY)
    for number in (2, 3):
        who = ("matrix", f"@m{number}:here")
        members.enter(books, who, f"m{number}", NOW - DAY, NOW - DAY)
    rows.open_circle(books, "Winter", 1, ("matrix", "@purse:here", "garden"), plan, NOW)
    for number in (1, 2):
        joins: Detail = {"act": "join", "seat": number, "member": number}
        rows.do(books, 1, joins, f"member/{number}", NOW)
    rows.do(books, 1, {"act": "start"}, BY_RULE, NOW)
    rows.do(books, 1, {"act": "due"}, BY_RULE, DUE)
    pays: Detail = {"act": "pay", "seat": 1, "amount": 100, "by": 1}
    done = rows.do(books, 1, pays, "member/1", DUE)
    assert isinstance(done, CircleRow)
    return done


def entry(kind: str, cause: str, *legs: tuple[AccountKey, int], **detail: int | str) -> Entry:
    moved = tuple(Leg(account, amount) for account, amount in legs)
    return Entry(kind, moved, cause, detail={"circle": 1, **detail})


FORGED: dict[str, Entry] = {
    "a payment of somebody who never agreed": entry(
        "contribution", BY_RULE, (M2, -100), (POT, 100), act="pay", seat=2, amount=100, by=2
    ),
    "more by itself than is due": entry(
        "contribution",
        "agreement/99",
        (M2, -100),
        (POT, 100),
        act="pay",
        seat=2,
        amount=100,
        by=2,
        auto=1,
    ),
    "another's money by itself": entry(
        "contribution", "member/2", (M3, -100), (POT, 100), act="pay", seat=2, amount=100, by=3
    ),
    "less into the pot than was paid": entry(
        "contribution",
        "member/2",
        (M2, -100),
        (M1, 100),
        act="pay",
        seat=2,
        amount=100,
        by=2,
    ),
    "a round paid out before all have paid": entry(
        "payout", BY_RULE, (POT, -100), (M1, 100), act="close"
    ),
    "a round paid out by a member": entry(
        "payout", "member/1", (POT, -100), (M1, 100), act="close"
    ),
    "a deposit taken out": entry(
        "circle", "member/1", (DEPOSITS, -100), (M1, 100), act="leave", seat=1
    ),
    "an end that nobody wanted": entry(
        "circle", "member/1", (DEPOSITS, -200), (M1, 200), act="cancel"
    ),
    "a turn that is taken": entry("seat", "member/3", act="join", seat=1, member=3),
    "a swap that nobody asked for": entry("circle", "member/2", act="swap", one=1, other=2),
    "a circle out of turn": entry(
        "circle",
        "member/1",
        act="open",
        plan=PLAN.text(),
        words="",
        commitment="",
    ),
    "a plan that nobody agreed to": entry(
        "circle", "member/2", act="repay", seat=2, amount=1, every=1, unit="week"
    ),
    "a seat taken without consent": entry(
        "contribution", "member/3", (M3, -200), (M1, 200), act="hand", seat=1, to=3, price=200
    ),
    "a seat taken for less": entry("circle", "member/3", act="hand", seat=1, to=3, price=0),
    "a choice where nothing is to be chosen": entry(
        "circle", "member/1", act="choose", about=2, seat=1, what="close"
    ),
    "a choice in another's name": entry(
        "circle", "member/3", act="choose", about=2, seat=1, what="close"
    ),
    "a pause that not all want": entry("circle", "member/1", act="pause", until=DUE + DAY),
    "a half of a seat that nobody offered": entry(
        "seat", "member/3", (M3, -50), (DEPOSITS, 50), act="share", seat=1, member=3
    ),
    "an act nobody knows": entry("circle", "member/1", act="rob"),
}


def put_again(books: Books) -> CircleRow:
    """A circle of two with members 1 and 2, whose plan is another now; 1 has accepted it."""
    post(books, [open_record(books.need(Asset, 1))], NOW - DAY)
    for number in (2, 3):
        who = ("matrix", f"@m{number}:here")
        members.enter(books, who, f"m{number}", NOW - DAY, NOW - DAY)
    rows.open_circle(books, "Winter", 1, ("matrix", "@purse:here", "garden"), PLAN, NOW)
    # The plan has three seats before the second joins, so that the circle does not get full.
    acts: list[tuple[Detail, str]] = [
        ({"act": "join", "seat": 1, "member": 1}, "member/1"),
        ({"act": "change", "plan": THREE.text(), "commitment": ""}, "member/1"),
        ({"act": "join", "seat": 2, "member": 2}, "member/2"),
        ({"act": "change", "plan": DEARER.text(), "commitment": ""}, "member/1"),
        ({"act": "accept", "seat": 1, "more": 50}, "member/1"),
    ]
    for act, cause in acts:
        assert isinstance(rows.do(books, 1, act, cause, NOW), CircleRow), act
    return books.need(CircleRow, 1)


THREE = replace(PLAN, seats=3)
DEARER = replace(PLAN, seats=3, amount=150, deposit=150)

FORGED_PLANS: dict[str, Entry] = {
    "a plan changed by another than its organiser": entry(
        "circle", "member/2", act="change", plan=PLAN.text(), commitment=""
    ),
    "turns listed by another than its organiser": entry(
        "circle", "member/2", act="turns", members="2 1 0"
    ),
    "turns in which somebody who sits there is not": entry(
        "circle", "member/1", act="turns", members="1 3 0"
    ),
    "a plan that was promised another seed": entry(
        "circle", "member/1", act="change", plan=THREE.text(), commitment="ab" * 32
    ),
    "a plan accepted in another's name": entry(
        "seat", "member/1", (M2, -50), (DEPOSITS, 50), act="accept", seat=2, more=50
    ),
    "a deposit smaller than was accepted": entry(
        "seat", "member/2", (M2, -40), (DEPOSITS, 40), act="accept", seat=2, more=40
    ),
    "a plan accepted twice": entry("circle", "member/1", act="accept", seat=1, more=0),
    "a no before its time": entry(
        "circle", BY_RULE, (DEPOSITS, -100), (M2, 100), act="refuse", member=2, silent=1
    ),
    "a no in another's name": entry(
        "circle", "member/1", (DEPOSITS, -100), (M2, 100), act="refuse", member=2
    ),
    "a no of somebody who has accepted": entry(
        "circle", "member/1", (DEPOSITS, -150), (M1, 150), act="refuse", member=1
    ),
    "a start before all have accepted": entry("circle", BY_RULE, act="start"),
}


def waiting(books: Books) -> CircleRow:
    """A circle of two in which the first seat waits for member 2 to share it."""
    post(books, [open_record(books.need(Asset, 1))], NOW - DAY)
    for number in (2, 3):
        who = ("matrix", f"@m{number}:here")
        members.enter(books, who, f"m{number}", NOW - DAY, NOW - DAY)
    rows.open_circle(books, "Winter", 1, ("matrix", "@purse:here", "garden"), PLAN, NOW)
    joins: Detail = {"act": "join", "seat": 1, "member": 1, "with": 2}
    done = rows.do(books, 1, joins, "member/1", NOW)
    assert isinstance(done, CircleRow)
    return done


FORGED_SHARES: dict[str, Entry] = {
    "another's yes": entry(
        "seat", "member/3", (M2, -50), (DEPOSITS, 50), act="share", seat=1, member=2
    ),
    "somebody who was not asked": entry(
        "seat", "member/3", (M3, -50), (DEPOSITS, 50), act="share", seat=1, member=3
    ),
    "less than half of the deposit": entry(
        "seat", "member/2", (M2, -40), (DEPOSITS, 40), act="share", seat=1, member=2
    ),
    "a start before they have accepted": entry("circle", BY_RULE, act="start"),
    "another's no": entry("circle", "member/3", act="decline", seat=1, member=2),
    "a no of who was not asked": entry("circle", "member/3", act="decline", seat=1, member=3),
    "another asked by somebody else": entry("circle", "member/3", act="ask", seat=1, **{"with": 3}),
    "the same asked twice": entry("circle", "member/1", act="ask", seat=1, **{"with": 2}),
    "the whole seat without the other half of the deposit": entry(
        "seat", "member/1", act="whole", seat=1
    ),
    "a second seat where each has one": entry(
        "seat", "member/1", (M1, -100), (DEPOSITS, 100), act="join", seat=2, member=1
    ),
    "the whole seat by somebody else": entry(
        "seat", "member/3", (M1, -50), (DEPOSITS, 50), act="whole", seat=1
    ),
}


@pytest.mark.parametrize("forged", FORGED_SHARES.values(), ids=FORGED_SHARES.keys())
async def test_what_is_forged_of_a_shared_seat_is_noticed(url: str, forged: Entry) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, waiting)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], NOW))
    await ledger.close()


async def test_a_shared_seat_is_found_right_to_the_end(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, waiting)

    def lives(books: Books) -> None:
        acts: list[tuple[Detail, str]] = [
            ({"act": "share", "seat": 1, "member": 2}, "member/2"),
            ({"act": "join", "seat": 2, "member": 3}, "member/3"),
            ({"act": "start"}, BY_RULE),
        ]
        for act, cause in acts:
            rows.do(books, 1, act, cause, NOW)
        for at in (DUE, DUE + 7 * DAY):
            rows.do(books, 1, {"act": "due"}, BY_RULE, at)
            for part, member in ((1, 1), (2, 3), (3, 2)):
                whole = 100 if part == 2 else 50
                pays: Detail = {"act": "pay", "seat": part, "amount": whole, "by": member}
                rows.do(books, 1, pays, f"member/{member}", at)
            rows.do(books, 1, {"act": "close"}, BY_RULE, at)
        assert books.need(CircleRow, 1).stage == "ended"
        assert [seat.net for seat in books.need(CircleRow, 1).circle.seats] == [0, 0, 0, 0]

    await checked(ledger, lives)
    await ledger.close()


async def test_a_seat_that_waits_for_another_and_is_then_taken_whole_is_found_right(
    url: str,
) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, waiting)

    def lives(books: Books) -> None:
        acts: list[tuple[Detail, str]] = [
            ({"act": "decline", "seat": 1, "member": 2}, "member/2"),
            ({"act": "ask", "seat": 1, "with": 3}, "member/1"),
            ({"act": "decline", "seat": 1, "member": 3}, BY_RULE),
            ({"act": "whole", "seat": 1}, "member/1"),
        ]
        for act, cause in acts:
            assert isinstance(rows.do(books, 1, act, cause, NOW), CircleRow)
        seat = books.need(CircleRow, 1).circle.seat(1)
        assert (seat.deposit, seat.partner) == (100, 0)

    await checked(ledger, lives)
    assert (await ledger.account(DEPOSITS)).balance == 100
    await ledger.close()


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


async def test_who_handed_a_seat_on_pays_for_it_and_nobody_else(url: str) -> None:
    """M1 has received and hands the seat to M3; what M3 does not pay is taken from M1, not M2."""
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)

    def handed(books: Books) -> None:
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + DAY)
        for seat in (1, 2):
            agrees: Detail = {"act": "consent", "to": "hand 1 3", "seat": seat}
            rows.do(books, 1, agrees, f"member/{seat}", DUE + DAY)
        takes: Detail = {"act": "hand", "seat": 1, "to": 3, "price": 0}
        rows.do(books, 1, takes, "member/3", DUE + DAY)
        rows.do(books, 1, {"act": "due"}, BY_RULE, DUE + 7 * DAY)
        liable = books.need(CircleRow, 1).circle.seat(1).liable
        pays: Detail = {"act": "pay", "seat": 1, "amount": 40, "by": 1, "auto": 1}
        rows.do(books, 1, pays, f"agreement/{liable[0][1]}", DUE + 7 * DAY)

    await checked(ledger, handed)
    forged = entry(
        "contribution",
        f"agreement/{5}",
        (M2, -10),
        (POT, 10),
        act="pay",
        seat=1,
        amount=10,
        by=2,
        auto=1,
    )
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], DUE + 7 * DAY))
    await ledger.close()


async def test_a_seat_sold_for_another_price_is_noticed(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)

    def wanted(books: Books) -> None:
        for seat in (1, 2):
            agrees: Detail = {"act": "consent", "to": "hand 2 3", "seat": seat}
            rows.do(books, 1, agrees, f"member/{seat}", DUE)

    await checked(ledger, wanted)
    paid = entry(
        "contribution", "member/3", (M3, -90), (M2, 90), act="hand", seat=2, to=3, price=90
    )
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [paid], DUE))
    await ledger.close()


async def test_a_circle_that_runs_to_its_end_is_found_right(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, running)

    def ends(books: Books) -> None:
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + DAY)
        rows.do(books, 1, {"act": "due"}, BY_RULE, DUE + 7 * DAY)
        rows.do(books, 1, {"act": "close"}, BY_RULE, DUE + 8 * DAY)
        assert books.need(CircleRow, 1).stage == "ended"

    await checked(ledger, ends)
    for account in (POT, DEPOSITS):
        assert (await ledger.account(account)).balance == 0
    await ledger.close()


@pytest.mark.parametrize("forged", FORGED_PLANS.values(), ids=FORGED_PLANS.keys())
async def test_what_nobody_accepted_before_the_start_is_noticed(url: str, forged: Entry) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, put_again)
    with pytest.raises(Wrong, match=r"^Entry"):
        await checked(ledger, lambda books: post(books, [forged], NOW))
    await ledger.close()


async def test_a_plan_that_is_put_to_all_again_is_found_right(url: str) -> None:
    ledger = await Ledger.open(url, people=1)
    await checked(ledger, put_again)

    def answered(books: Books) -> None:
        smaller = replace(DEARER, deposit=20)
        acts: list[tuple[Detail, str, int]] = [
            ({"act": "turns", "members": "3 1 2"}, "member/1", NOW),
            ({"act": "change", "plan": smaller.text(), "commitment": ""}, "member/1", NOW),
            ({"act": "accept", "seat": 2, "more": -130}, "member/1", NOW),
            ({"act": "join", "seat": 1, "member": 3}, "member/3", NOW),
            ({"act": "refuse", "member": 2}, "member/2", NOW),
            ({"act": "turns", "members": "3 1 2"}, "member/1", NOW),
            ({"act": "move"}, BY_RULE, DUE),
            ({"act": "refuse", "member": 2, "silent": 1}, BY_RULE, NOW + 7 * DAY),
            ({"act": "join", "seat": 3, "member": 2}, "member/2", NOW + 7 * DAY),
            ({"act": "start"}, BY_RULE, NOW + 7 * DAY),
        ]
        for act, cause, at in acts:
            assert isinstance(rows.do(books, 1, act, cause, at), CircleRow), act
        circle = books.need(CircleRow, 1).circle
        assert [seat.member for seat in circle.seats] == [3, 1, 2]
        assert [seat.turn for seat in circle.seats] == [1, 2, 3]

    await checked(ledger, answered)
    assert (await ledger.account(DEPOSITS)).balance == 60
    assert (await ledger.account(M1)).balance == -20
    await ledger.close()
