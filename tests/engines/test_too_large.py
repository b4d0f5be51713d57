"""Amounts near the largest that can be counted are booked or refused, never a fault. [1]"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection

from commands.engine.own_currency import current_asset
from storage import communities, members
from storage.ledger.accounts import member_account
from storage.ledger.assets import Asset
from storage.ledger.linking import link_entry
from storage.ledger.money import MOST
from storage.ledger.movements import Booked, Entry, Leg, Movement, Post, Refused, Reserve, Void
from storage.ledger.posting import post
from storage.ledger.verify import verify
from storage.members import Member
from storage.records import changed
from storage.unit_of_work import Books
from tests.support.ledger import DAY, NOW, Ledger, give_back, tip
from tests.support.loops import loops

SIZES = (1, 2, MOST // 3, MOST // 2, MOST // 2 + 1, MOST - 1, MOST)
NEWCOMERS = (5, 6)


async def founded(url: str) -> Ledger:
    """Members 1 to 4 are established, 5 and 6 come later; everybody may owe as much as there is."""
    ledger = await Ledger.reopen(url)

    def begin(connection: Connection) -> None:
        communities.found(connection, "garden", ("matrix", "@purse:here", "garden"), NOW - DAY)

    def people_in(books: Books) -> None:
        current_asset(books, NOW - DAY)
        for number in range(1, 7):
            joined = NOW - DAY if number not in NEWCOMERS else NOW + 30 * DAY
            members.enter(books, ("matrix", f"@m{number}:here"), f"m{number}", joined, NOW - DAY)
        for field in ("credit_limit", "newcomer_limit", "newcomers_together"):
            detail: Any = {"asset": 1, "field": field, "value": MOST}
            post(books, [Entry("design", cause="member/1", detail=detail)], NOW - DAY)
            books.save(changed(books.need(Asset, 1), **{field: MOST}))

    await ledger.store.decide(begin)
    await ledger.do(people_in)
    return ledger


def to_both(giver: int, takers: tuple[int, int], each: int) -> Entry:
    legs = [Leg(member_account(1, giver), -2 * each)]
    legs += [Leg(member_account(1, taker), each) for taker in takers]
    return Entry("tip", tuple(legs), cause=f"member/{giver}")


@pytest.mark.parametrize("seed", range(loops(2)))
async def test_whatever_the_size_it_is_booked_or_refused(url: str, seed: int) -> None:
    dice = random.Random(seed)
    ledger = await founded(url)
    booked: list[tuple[int, int, int, int]] = []
    refused, reserved = set(), list[int]()
    for step in range(120):
        one, two, three = dice.sample(range(1, 7), 3)
        size = dice.choice(SIZES)
        now = NOW + step
        movements: list[Movement] = [tip(one, two, size)]
        match dice.randrange(6):
            case 0:
                movements = [to_both(one, (two, three), size)]
            case 1:
                payer, payee = member_account(1, one), member_account(1, two)
                movements = [Reserve(f"{step}", "request", payer, payee, size, f"member/{one}")]
            case 2 if reserved:
                number = reserved.pop()
                movements = [dice.choice((Post(number), Post(number, 1), Void(number)))]
            case 3 if booked:
                entry, giver, taker, units = dice.choice(booked)
                back = give_back("reverse", entry, giver, taker, units)
                movements = [replace(back, cause="member/99")]
        (outcome,) = await ledger.post(*movements, now=now)
        if isinstance(outcome, Refused):
            refused.add(outcome.code)
        elif isinstance(movements[0], Reserve):
            reserved.append(outcome.number)
        elif movements == [tip(one, two, size)]:
            booked.append((outcome.number, one, two, size))
    assert "too_large" in refused
    await ledger.store.read(lambda connection: verify(connection, 1))
    await ledger.close()


async def test_two_who_hold_too_much_together_cannot_become_one(url: str) -> None:
    ledger = await founded(url)
    assert all(isinstance(o, Booked) for o in await ledger.post(tip(1, 2, MOST), tip(3, 4, MOST)))
    before = await ledger.dump()
    (outcome,) = await ledger.do(lambda books: post(books, [link_entry(books, 4, 2)], NOW))
    assert isinstance(outcome, Refused)
    assert outcome.code == "too_large"
    assert await ledger.dump() == before
    assert (await ledger.do(lambda books: books.need(Member, 4))).merged_into is None
    await ledger.close()


async def test_a_gift_to_two_that_is_more_than_can_be_counted_is_refused(url: str) -> None:
    ledger = await founded(url)
    await ledger.post(tip(2, 1, MOST))
    before = await ledger.dump()
    (outcome,) = await ledger.post(to_both(1, (3, 4), MOST // 2 + 1))
    assert outcome == Refused("too_large", member_account(1, 1))
    assert await ledger.dump() == before
    await ledger.close()


async def test_newcomers_owe_no_more_together_than_can_be_counted(url: str) -> None:
    """A reversal may pass their joint line, but not what can be counted."""
    ledger = await founded(url)
    for newcomer, other in ((5, 2), (6, 3)):
        (gift, _) = await ledger.post(tip(1, newcomer, MOST), tip(newcomer, other, MOST))
        assert isinstance(gift, Booked)
        back = replace(give_back("reverse", gift.number, 1, newcomer, MOST), cause="member/4")
        before = await ledger.dump()
        (outcome,) = await ledger.post(back)
        if newcomer == 5:
            assert isinstance(outcome, Booked)
        else:
            assert outcome == Refused("too_large", member_account(1, 6))
            assert await ledger.dump() == before
    await ledger.store.read(lambda connection: verify(connection, 1))
    await ledger.close()
