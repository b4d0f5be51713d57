"""Two members become one, on both engines: what moves, what holds for them then, what cannot be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from storage import members
from storage.ledger.accounts import Account, member_account, open_account
from storage.ledger.assets import Asset
from storage.ledger.linking import link_entry
from storage.ledger.movements import Booked, Entry, Leg, Outcome, Refused, Reserve, Unbookable
from storage.ledger.posting import can_give_now, post
from storage.members import Member
from storage.unit_of_work import Books
from tests.support.ledger import DAY, NOW, Ledger, give_back, tip


@pytest_asyncio.fixture
async def ledger(url: str) -> AsyncIterator[Ledger]:
    opened = await Ledger.open(url, people=4, newcomers=2)
    yield opened
    await opened.check()
    await opened.close()


async def link(ledger: Ledger, merged: int, into: int) -> list[Outcome]:
    return await ledger.do(lambda books: post(books, [link_entry(books, merged, into)], NOW))


async def gives(ledger: Ledger, number: int) -> int:
    def look(books: Books) -> int:
        member, asset = books.need(Member, number), books.need(Asset, 1)
        return can_give_now(books, asset, member, NOW)

    return await ledger.do(look)


async def test_the_balance_goes_on_with_the_one_who_stays(ledger: Ledger) -> None:
    await ledger.post(tip(1, 3, 8_00), tip(2, 3, 5_00))
    assert isinstance((await link(ledger, 2, 1))[0], Booked)
    assert [await ledger.balance(number) for number in (1, 2, 3)] == [-13_00, 0, 13_00]
    assert (await ledger.member(2)).merged_into == 1
    assert (await ledger.member(1)).merged_into is None
    assert await ledger.do(lambda books: members.numbers_of(books, 1)) == [1, 2]
    assert (await ledger.do(lambda books: members.survivor(books, 2))).number == 1


async def test_limits_never_add_and_joined_debts_may_pass_the_limit(ledger: Ledger) -> None:
    await ledger.post(tip(1, 3, 100_00), tip(2, 3, 60_00))
    await link(ledger, 2, 1)
    assert await ledger.balance(1) == -160_00
    assert await gives(ledger, 1) == 0
    assert await ledger.post(tip(1, 4, 1)) == [Refused("over_limit", member_account(1, 1), 0)]
    await ledger.post(tip(3, 1, 60_00))
    assert await gives(ledger, 1) == 0
    await ledger.post(tip(3, 1, 60_00))
    assert await gives(ledger, 1) == 60_00


async def test_two_who_can_go_a_hundred_below_go_a_hundred_below(ledger: Ledger) -> None:
    await link(ledger, 2, 1)
    assert await gives(ledger, 1) == 100_00


@pytest.mark.parametrize(
    ("kept", "merged", "limit"),
    [(None, 20_00, 20_00), (20_00, None, 20_00), (20_00, 500_00, 20_00), (500_00, 20_00, 20_00)],
)
async def test_a_limit_that_was_set_stays_and_of_two_the_lower(
    ledger: Ledger, kept: int | None, merged: int | None, limit: int
) -> None:
    def limits(books: Books) -> None:
        for number, own in ((1, kept), (2, merged)):
            account = open_account(books, member_account(1, number))
            books.save(replace(account, credit_limit=own))

    await ledger.do(limits)
    await link(ledger, 2, 1)
    assert await gives(ledger, 1) == limit


async def test_a_pause_follows_the_person(ledger: Ledger) -> None:
    until = NOW + DAY
    await ledger.do(lambda b: b.save(replace(b.need(Member, 2), frozen_until=until)))
    await link(ledger, 2, 1)
    assert await ledger.post(tip(1, 3, 1)) == [Refused("frozen", member_account(1, 1))]


async def test_a_newcomer_linked_into_an_established_member_leaves_the_newcomers(
    ledger: Ledger,
) -> None:
    await ledger.post(tip(5, 3, 10_00), tip(6, 3, 4_00))
    assert (await ledger.asset()).newcomers_owe == 14_00
    await link(ledger, 5, 1)
    assert (await ledger.asset()).newcomers_owe == 4_00
    assert await ledger.balance(1) == -10_00
    assert await gives(ledger, 1) == 90_00


async def test_an_established_member_linked_into_a_newcomer_makes_them_established(
    ledger: Ledger,
) -> None:
    await ledger.post(tip(5, 3, 10_00))
    await link(ledger, 1, 5)
    assert (await ledger.member(5)).established_at == NOW
    assert (await ledger.asset()).newcomers_owe == 0
    assert await gives(ledger, 5) == 90_00


async def test_two_newcomers_stay_newcomers(ledger: Ledger) -> None:
    await ledger.post(tip(5, 3, 10_00), tip(6, 3, 10_00))
    await link(ledger, 6, 5)
    assert (await ledger.asset()).newcomers_owe == 20_00
    assert await gives(ledger, 5) == 0


async def test_what_was_given_to_either_is_given_back_by_the_one(ledger: Ledger) -> None:
    await ledger.post(tip(3, 2, 9_00))
    number = (await ledger.post(tip(3, 2, 8_00)))[0]
    assert isinstance(number, Booked)
    await link(ledger, 2, 1)
    assert isinstance((await ledger.post(give_back("undo", number.number, 3, 1, 8_00)))[0], Booked)
    again = await ledger.post(give_back("undo", number.number, 3, 1, 1))
    assert again == [Refused("over_correction", member_account(1, 1), 0)]
    assert [await ledger.balance(each) for each in (1, 2, 3)] == [9_00, 0, -9_00]


async def test_a_gift_to_both_is_given_back_whole_by_the_one(ledger: Ledger) -> None:
    legs = (
        Leg(member_account(1, 3), -10_00),
        Leg(member_account(1, 1), 6_00),
        Leg(member_account(1, 2), 4_00),
    )
    number = (await ledger.post(Entry("tip", legs, cause="member/3")))[0]
    assert isinstance(number, Booked)
    await link(ledger, 2, 1)
    over = await ledger.post(give_back("undo", number.number, 3, 1, 10_01))
    assert over == [Refused("over_correction", member_account(1, 1), 10_00)]
    await ledger.post(give_back("undo", number.number, 3, 1, 7_00))
    await ledger.post(give_back("undo", number.number, 3, 1, 3_00))
    assert [await ledger.balance(each) for each in (1, 2, 3)] == [0, 0, 0]


async def test_whoever_was_linked_twice_goes_on_as_the_last(ledger: Ledger) -> None:
    number = (await ledger.post(tip(4, 3, 8_00)))[0]
    assert isinstance(number, Booked)
    await link(ledger, 3, 2)
    await link(ledger, 2, 1)
    assert await ledger.do(lambda books: members.numbers_of(books, 1)) == [1, 2, 3]
    assert (await ledger.do(lambda books: members.survivor(books, 3))).number == 1
    await ledger.post(give_back("undo", number.number, 4, 1, 8_00))
    assert [await ledger.balance(each) for each in (1, 2, 3, 4)] == [0, 0, 0, 0]


async def test_nothing_is_booked_on_somebody_who_is_one_with_another(ledger: Ledger) -> None:
    await link(ledger, 2, 1)
    one, other = member_account(1, 2), member_account(1, 3)
    movements = (
        tip(3, 2, 1),
        tip(2, 3, 1),
        Reserve("a", "request", one, other, 1, "member/2", NOW + DAY),
        Reserve("b", "request", other, one, 1, "member/3", NOW + DAY),
    )
    for movement in movements:
        with pytest.raises(Unbookable, match="is one with another"):
            await ledger.post(movement)


@pytest.mark.parametrize(("merged", "into"), [(2, 3), (3, 2), (1, 1)])
async def test_nobody_becomes_one_twice(ledger: Ledger, merged: int, into: int) -> None:
    await link(ledger, 2, 1)
    detail = {"member": merged, "into": into}
    with pytest.raises(Unbookable, match="cannot become one"):
        await ledger.post(Entry("link", cause="member/1", detail=detail))


async def test_a_link_moves_everything_and_nothing_else(ledger: Ledger) -> None:
    await ledger.post(tip(3, 2, 8_00))
    detail = {"member": 2, "into": 1}
    with pytest.raises(Unbookable, match="something is left"):
        await ledger.post(Entry("link", cause="member/1", detail=detail))
    legs = (Leg(member_account(1, 3), -1), Leg(member_account(1, 1), 1))
    with pytest.raises(Unbookable, match="neither of the two"):
        await ledger.post(Entry("link", legs, cause="member/1", detail=detail))


async def test_what_is_reserved_must_have_ended(ledger: Ledger) -> None:
    pair = member_account(1, 2), member_account(1, 3)
    await ledger.post(Reserve("a", "request", *pair, 1_00, "member/2", NOW + DAY))
    for merged in (2, 3):
        with pytest.raises(Unbookable, match="something is left"):
            await link(ledger, merged, 1)


async def test_when_somebody_last_paid_is_not_changed_by_a_link(ledger: Ledger) -> None:
    await ledger.post(tip(2, 3, 8_00))
    before = await ledger.account(member_account(1, 1))
    await link(ledger, 2, 1)
    after = await ledger.account(member_account(1, 1))
    assert after == replace(before, balance=-8_00)
    assert isinstance(after, Account)
