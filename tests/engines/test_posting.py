"""The posting function on both engines: what is booked, what is refused, what can never be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from storage.ledger.accounts import Account, issuer, member_account, treasury
from storage.ledger.money import MOST
from storage.ledger.movements import Booked, Entry, Leg, Refused, Unbookable
from storage.ledger.posting import can_give_now, post, would
from storage.members import Member
from storage.unit_of_work import Books
from tests.support.ledger import DAY, NOW, Ledger, give_back, tip


@pytest_asyncio.fixture
async def ledger(url: str) -> AsyncIterator[Ledger]:
    opened = await Ledger.open(url)
    yield opened
    await opened.check()
    await opened.close()


def code(outcome: Any) -> str:
    assert isinstance(outcome, Refused), outcome
    return outcome.code


async def test_a_tip_moves_units_and_its_postings_are_the_balances(ledger: Ledger) -> None:
    before = await ledger.check()
    assert await ledger.post(tip(1, 2, 800, memo="for the soup")) == [Booked(before + 1)]
    assert [await ledger.balance(number) for number in (1, 2, 3)] == [-800, 800, 0]
    assert await ledger.check() == before + 1


async def test_a_turn_sees_what_was_decided_before_it_in_the_same_turn(ledger: Ledger) -> None:
    outcomes = await ledger.post(tip(1, 2, 100_00), tip(1, 2, 1), tip(2, 3, 200_00), tip(2, 3, 1))
    assert [type(o).__name__ for o in outcomes] == ["Booked", "Refused", "Booked", "Refused"]
    assert [await ledger.balance(number) for number in (1, 2, 3)] == [-100_00, -100_00, 200_00]


@pytest.mark.parametrize(("amount", "fits"), [(100_00, True), (100_01, False)])
async def test_credit_goes_to_the_limit_and_not_a_unit_further(
    ledger: Ledger, amount: int, fits: bool
) -> None:
    outcome = (await ledger.post(tip(1, 2, amount)))[0]
    assert isinstance(outcome, Booked) is fits
    if not fits:
        assert outcome == Refused("over_limit", member_account(1, 1), 100_00)
        assert await ledger.balance(1) == 0


async def test_a_members_own_limit_stands_before_the_currencys(ledger: Ledger) -> None:
    await ledger.post(tip(2, 1, 5_00))

    def own_limit(books: Books) -> None:
        from dataclasses import replace

        account = books.need(Account, 1, "member", 1)
        books.save(replace(account, credit_limit=20_00))

    await ledger.do(own_limit)
    assert code((await ledger.post(tip(1, 2, 25_01)))[0]) == "over_limit"
    assert (await ledger.post(tip(1, 2, 25_00)))[0] == Booked(10)


async def test_an_account_past_its_limit_may_only_move_towards_it(ledger: Ledger) -> None:
    await ledger.post(tip(1, 2, 90_00))
    await ledger.change_asset(credit_limit=50_00)
    assert (await ledger.post(tip(1, 3, 1)))[0] == Refused("over_limit", (1, "member", 1), 0)
    assert isinstance((await ledger.post(tip(2, 1, 10_00)))[0], Booked)
    assert code((await ledger.post(tip(1, 3, 1)))[0]) == "over_limit"
    await ledger.change_asset(credit_limit=100_00)


@pytest.mark.parametrize(("amount", "fits"), [(5_00, True), (5_01, False)])
async def test_the_ceiling_binds_tips_and_names_the_receiver(
    ledger: Ledger, amount: int, fits: bool
) -> None:
    await ledger.change_asset(ceiling=5_00)
    outcome = (await ledger.post(tip(1, 2, amount)))[0]
    assert (
        isinstance(outcome, Booked)
        if fits
        else outcome == Refused("over_ceiling", (1, "member", 2))
    )


async def test_what_is_returned_never_bounces_on_a_ceiling(ledger: Ledger) -> None:
    number = (await ledger.post(tip(1, 2, 50_00)))[0]
    await ledger.post(tip(3, 1, 55_00))
    await ledger.change_asset(ceiling=5_00)
    assert isinstance(number, Booked)
    back = give_back("refund", number.number, giver=1, taker=2, amount=50_00)
    assert isinstance((await ledger.post(back))[0], Booked)
    assert await ledger.balance(1) == 55_00


async def test_a_frozen_member_gives_nothing_and_can_still_be_given_to(ledger: Ledger) -> None:
    def freeze(books: Books) -> None:
        from dataclasses import replace

        books.save(replace(books.need(Member, 1), frozen_until=NOW + DAY))

    await ledger.do(freeze)
    assert code((await ledger.post(tip(1, 2, 1)))[0]) == "frozen"
    assert isinstance((await ledger.post(tip(2, 1, 1)))[0], Booked)
    assert isinstance((await ledger.post(tip(1, 2, 1), now=NOW + DAY))[0], Booked)


async def test_linked_movements_stand_or_fall_together(ledger: Ledger) -> None:
    before = await ledger.dump()
    outcomes = await ledger.post(
        tip(1, 2, 10, linked=True), tip(2, 3, 100_11, linked=True), tip(3, 4, 1), tip(4, 1, 7)
    )
    assert [code(outcome) for outcome in outcomes[:3]] == ["linked", "over_limit", "linked"]
    assert isinstance(outcomes[3], Booked)
    after = await ledger.dump()
    assert len(after["entries"]) == len(before["entries"]) + 1
    assert await ledger.balance(2) == 0


async def test_a_refusal_changes_nothing_at_all(ledger: Ledger) -> None:
    before = await ledger.dump()
    assert code((await ledger.post(tip(3, 4, 100_01)))[0]) == "over_limit"
    assert await ledger.dump() == before


async def test_would_answers_as_post_does_and_books_nothing(ledger: Ledger) -> None:
    before = await ledger.dump()
    asked = [tip(1, 2, 60_00), tip(1, 2, 60_00)]
    # Each alone: a second one of the kind would not fit after the first.
    assert [isinstance(o, Booked) for o in await ledger.do(lambda b: would(b, asked[:1], NOW))] == [
        True
    ]
    assert code((await ledger.do(lambda b: would(b, [tip(1, 2, 100_01)], NOW)))[0]) == "over_limit"
    assert await ledger.dump() == before


# -- what no rule allows is a fault, and leaves nothing --------------------------------------------

ONE, TWO = member_account(1, 1), member_account(1, 2)
UNBOOKABLE = {
    "not zero": Entry("tip", (Leg(ONE, -5), Leg(TWO, 4))),
    "two assets": Entry("tip", (Leg(ONE, -5), Leg((2, "member", 2), 5))),
    "an account twice": Entry("tip", (Leg(ONE, -5), Leg(ONE, 2), Leg(TWO, 3))),
    "a leg of nothing": Entry("tip", (Leg(ONE, 0), Leg(TWO, 0))),
    "a tip without legs": Entry("tip"),
    "no such kind": Entry("gift", (Leg(ONE, -5), Leg(TWO, 5))),
    "a tip from the treasury": Entry("tip", (Leg(treasury(1), -5), Leg(TWO, 5))),
    "a mint from a member": Entry("mint", (Leg(ONE, -5), Leg(TWO, 5))),
    "a burn of a member's": Entry("burn", (Leg(ONE, -5), Leg(issuer(1), 5))),
    "a refund of nothing named": Entry("refund", (Leg(TWO, -5), Leg(ONE, 5))),
    "a refund of another way": Entry("refund", (Leg(ONE, -1), Leg(TWO, 1)), corrects=1),
    "linked to nothing": tip(1, 2, 5, linked=True),
}


@pytest.mark.parametrize("what", UNBOOKABLE)
async def test_what_no_rule_allows_is_a_fault(ledger: Ledger, what: str) -> None:
    before = await ledger.dump()
    with pytest.raises(Unbookable):
        await ledger.post(tip(3, 4, 1), UNBOOKABLE[what])
    # The transaction is whole or never was: the tip before it in the turn is not there either.
    assert await ledger.dump() == before


# -- corrections share one counter -----------------------------------------------------------------


async def test_all_corrections_of_an_entry_share_one_counter(ledger: Ledger) -> None:
    first = (await ledger.post(tip(1, 2, 100)))[0]
    assert isinstance(first, Booked)
    gift = first.number
    assert isinstance((await ledger.post(give_back("refund", gift, 1, 2, 30)))[0], Booked)
    over = (await ledger.post(give_back("undo", gift, 1, 2, 71)))[0]
    assert over == Refused("over_correction", (1, "member", 2), 70)
    assert isinstance((await ledger.post(give_back("undo", gift, 1, 2, 70)))[0], Booked)
    assert code((await ledger.post(give_back("undo", gift, 1, 2, 1)))[0]) == "over_correction"
    assert await ledger.balance(1) == 0


async def test_corrections_of_one_turn_share_it_too(ledger: Ledger) -> None:
    first = (await ledger.post(tip(1, 2, 100)))[0]
    assert isinstance(first, Booked)
    again = give_back("undo", first.number, 1, 2, 60)
    outcomes = await ledger.post(again, again)
    assert [type(o).__name__ for o in outcomes] == ["Booked", "Refused"]
    from dataclasses import replace

    assert code((await ledger.post(replace(again, linked=True), again))[0]) == "over_correction"


async def test_of_several_receivers_each_answers_for_their_own_share(ledger: Ledger) -> None:
    legs = (
        Leg(ONE, -30),
        Leg(TWO, 10),
        Leg(member_account(1, 3), 20),
    )
    shared = (await ledger.post(Entry("tip", legs, cause="member/1")))[0]
    assert isinstance(shared, Booked)
    assert code((await ledger.post(give_back("refund", shared.number, 1, 2, 11)))[0]) == (
        "over_correction"
    )
    assert isinstance((await ledger.post(give_back("refund", shared.number, 1, 2, 10)))[0], Booked)
    assert isinstance((await ledger.post(give_back("refund", shared.number, 1, 3, 20)))[0], Booked)


async def test_an_undo_cannot_take_what_is_not_there(ledger: Ledger) -> None:
    first = (await ledger.post(tip(1, 2, 50_00)))[0]
    assert isinstance(first, Booked)
    await ledger.post(tip(2, 3, 150_00))
    assert code((await ledger.post(give_back("undo", first.number, 1, 2, 50_00)))[0]) == (
        "over_limit"
    )


# -- newcomers -------------------------------------------------------------------------------------


async def test_newcomers_have_ten_each_and_a_hundred_together(url: str) -> None:
    ledger = await Ledger.open(url, people=2, newcomers=12)
    first, *others = range(3, 15)
    assert (await ledger.post(tip(first, 1, 10_01)))[0] == Refused(
        "over_limit", (1, "member", first), 10_00
    )
    for newcomer in (first, *others[:9]):
        assert isinstance((await ledger.post(tip(newcomer, 1, 10_00)))[0], Booked), newcomer
    refused = (await ledger.post(tip(others[9], 1, 1)))[0]
    assert refused == Refused("newcomers_limit", (1, "member", others[9]), 0)
    # What one was given can always be passed on; what is paid back frees the line again.
    await ledger.post(tip(1, others[9], 3_00))
    assert isinstance((await ledger.post(tip(others[9], 2, 3_00)))[0], Booked)
    assert code((await ledger.post(tip(others[9], 2, 1)))[0]) == "newcomers_limit"
    await ledger.post(tip(1, first, 4_00))
    assert (await ledger.post(tip(others[9], 2, 4_01)))[0] == Refused(
        "newcomers_limit", (1, "member", others[9]), 4_00
    )
    assert isinstance((await ledger.post(tip(others[9], 2, 4_00)))[0], Booked)
    assert (await ledger.asset()).newcomers_owe == 100_00
    await ledger.check()
    await ledger.close()


async def test_who_becomes_established_leaves_the_newcomers_line(url: str) -> None:
    ledger = await Ledger.open(url, people=2, newcomers=11)
    for newcomer in range(3, 13):
        await ledger.post(tip(newcomer, 1, 10_00))
    assert code((await ledger.post(tip(13, 1, 1)))[0]) == "newcomers_limit"
    # Paid by an established member, and 14 days there (they joined 30 days from NOW).
    await ledger.post(tip(1, 3, 1))
    later = NOW + 44 * DAY
    assert code((await ledger.post(tip(3, 1, 1_00), now=later - 1))[0]) != "linked"
    assert isinstance((await ledger.post(tip(3, 1, 50_00), now=later))[0], Booked)
    owe = (await ledger.asset()).newcomers_owe
    assert owe == 90_00
    assert (await ledger.member(3)).established_at == later
    assert isinstance((await ledger.post(tip(13, 1, 10_00), now=later))[0], Booked)
    await ledger.check()
    await ledger.close()


async def test_a_newcomers_payment_makes_nobody_established(url: str) -> None:
    ledger = await Ledger.open(url, people=2, newcomers=2)
    await ledger.post(tip(3, 4, 1))
    assert (await ledger.member(4)).paid_at is None
    await ledger.post(tip(1, 4, 1))
    assert (await ledger.member(4)).paid_at == NOW
    await ledger.close()


# -- issued currency -------------------------------------------------------------------------------


def mint(amount: int, to: int | None = None) -> Entry:
    taker = treasury(1) if to is None else member_account(1, to)
    return Entry("mint", (Leg(issuer(1), -amount), Leg(taker, amount)), cause="member/1")


async def test_minting_stops_at_the_cap_and_burning_makes_room(url: str) -> None:
    ledger = await Ledger.open(url, model="issued", supply_cap=1000)
    assert isinstance((await ledger.post(mint(900)))[0], Booked)
    assert (await ledger.post(mint(101, to=1)))[0] == Refused("over_cap", (1, "issuer", 0), 100)
    burn = Entry("burn", (Leg(treasury(1), -901), Leg(issuer(1), 901)), cause="member/1")
    assert code((await ledger.post(burn))[0]) == "over_limit"
    burn = Entry("burn", (Leg(treasury(1), -400), Leg(issuer(1), 400)), cause="member/1")
    assert isinstance((await ledger.post(burn))[0], Booked)
    assert isinstance((await ledger.post(mint(500, to=1)))[0], Booked)
    assert (await ledger.account(issuer(1))).balance == -1000
    await ledger.check()
    await ledger.close()


async def test_nobody_but_the_issuer_goes_below_zero_in_an_issued_currency(url: str) -> None:
    ledger = await Ledger.open(url, model="issued", supply_cap=None)
    assert (await ledger.post(tip(1, 2, 1)))[0] == Refused("over_limit", (1, "member", 1), 0)
    await ledger.post(mint(5, to=1))
    assert (await ledger.post(tip(1, 2, 6)))[0] == Refused("over_limit", (1, "member", 1), 5)
    assert isinstance((await ledger.post(tip(1, 2, 5)))[0], Booked)
    await ledger.check()
    await ledger.close()


async def test_amounts_end_where_the_store_can_hold_no_more(url: str) -> None:
    ledger = await Ledger.open(url, model="issued", supply_cap=None)
    assert isinstance((await ledger.post(mint(MOST, to=1)))[0], Booked)
    assert code((await ledger.post(mint(1, to=2)))[0]) == "over_cap"
    assert isinstance((await ledger.post(tip(1, 2, MOST)))[0], Booked)
    assert await ledger.balance(2) == MOST
    await ledger.check()
    await ledger.close()


async def test_a_balance_beyond_64_bits_is_refused(url: str) -> None:
    ledger = await Ledger.open(url, credit_limit=MOST)
    assert isinstance((await ledger.post(tip(1, 2, MOST)))[0], Booked)
    assert code((await ledger.post(tip(3, 2, 1)))[0]) == "too_large"
    assert isinstance((await ledger.post(tip(2, 3, MOST)))[0], Booked)
    await ledger.check()
    await ledger.close()


async def test_what_one_can_give_is_what_the_ledger_then_books(ledger: Ledger) -> None:
    await ledger.post(tip(2, 1, 12_34))

    def most(books: Books) -> tuple[int, bool, bool]:
        from storage.ledger.assets import Asset

        asset, member = books.need(Asset, 1), books.need(Member, 1)
        possible = can_give_now(books, asset, member, NOW)
        over = post(books, [tip(1, 3, possible + 1)], NOW)[0]
        exact = post(books, [tip(1, 3, possible)], NOW)[0]
        return possible, isinstance(over, Booked), isinstance(exact, Booked)

    assert await ledger.do(most) == (112_34, False, True)


async def test_who_is_vouched_for_right_after_a_gift_leaves_with_all_they_owe(url: str) -> None:
    ledger = await Ledger.open(url, newcomers=1)
    vouch = Entry("standing", cause="member/1", detail={"member": 5, "reason": "vouched"})
    await ledger.post(tip(5, 1, 5_00, linked=True), vouch)
    assert (await ledger.asset()).newcomers_owe == 0
    await ledger.check()
    await ledger.close()
