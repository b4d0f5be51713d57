"""What comes in is shared as was decided, to the unit, and on the word of somebody apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.clock import DAY
from commands.treasury.life import Wanted, propose
from storage import communities, schema
from storage.changes import Act
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry, Post
from storage.ledger.outside import outside_assets
from storage.ledger.posting import post
from storage.ledger.references import reference
from storage.purse import holdings, shares
from storage.purse.holdings import Voucher, outside_account
from storage.purse.proposals import Proposal
from storage.purse.shares import Given, Part, ShareRule, divided, read_parts, written_parts
from storage.purse.taking_back import Unpaid, taken_back, unshared
from storage.roles import record
from storage.unit_of_work import Books
from tests.support.group import forged, later, looked, met, posted, said, tampered
from tests.support.loops import loops
from tests.support.play import Play

# -- the rule --------------------------------------------------------------------------------------

PARTS = (Part("treasury", 6000), Part("fund", 2000, fund=1), Part("role", 2000, role="steward"))
THERE = {2: [], 3: [4, 5]}


def totals(incomes: list[int], parts: tuple[Part, ...] = PARTS) -> dict[int, int]:
    """What each part was given of one income after another."""
    had, came, purse = dict[int, int](), 0, 0
    for units in incomes:
        came, purse = came + units, purse + units
        for each in divided(parts, came, had, purse, {**THERE, 1: []}):
            assert each.units > 0
            had[each.part] = had.get(each.part, 0) + each.units
            purse -= each.units if parts[each.part - 1].to != "treasury" else 0
    return had


def test_the_worked_numbers() -> None:
    assert totals([241_03]) == {1: 144_61, 2: 48_20, 3: 48_20}
    assert totals([241_03, 100_00]) == {1: 204_61, 2: 68_20, 3: 68_20}
    assert divided(PARTS, 241_03, {}, 241_03, THERE)[2:] == [Given(3, 24_10, 4), Given(3, 24_10, 5)]
    assert divided(PARTS, 15, {}, 15, THERE)[2:] == [Given(3, 2, 4), Given(3, 1, 5)]


@settings(max_examples=loops(50), deadline=None)
@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=12),
    st.lists(st.integers(1, 9_990), max_size=4, unique=True),
)
def test_writing_it_down_in_pieces_changes_nothing(incomes: list[int], cuts: list[int]) -> None:
    at = [0, *sorted(cuts), 10_000]
    parts = tuple(Part("fund", b - a, fund=n) for n, (a, b) in enumerate(pairwise(at), 1))
    there = {number: list[int]() for number in range(1, len(parts) + 1)}
    had, came, purse = dict[int, int](), 0, 0
    for units in incomes:
        came, purse = came + units, purse + units
        for each in divided(parts, came, had, purse, there):
            had[each.part] = had.get(each.part, 0) + each.units
            purse -= each.units
    whole = divided(parts, came, {}, came, there)
    assert had == {each.part: each.units for each in whole}
    assert 0 <= purse < len(parts)
    assert read_parts(written_parts(parts)) == parts


def test_what_nobody_can_be_given_waits_and_what_was_given_stays() -> None:
    nobody = divided(PARTS, 100_00, {}, 100_00, {})
    assert nobody == [Given(1, 60_00)]
    later_on = divided(PARTS, 100_00, {1: 60_00}, 100_00, THERE)
    assert later_on == [Given(2, 20_00), Given(3, 10_00, 4), Given(3, 10_00, 5)]
    assert divided(PARTS, 50_00, {1: 60_00, 2: 20_00, 3: 20_00}, 50_00, THERE) == []
    short = divided(PARTS, 100_00, {}, 25_00, THERE)
    assert short == [Given(1, 60_00), Given(2, 20_00), Given(3, 2_50, 4), Given(3, 2_50, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "treasury=9999",
        "treasury=5000 treasury=5000",
        "fund/0=10000",
        "role/mayor=10000",
        "treasury=10001 fund/1=-1",
        "fund/1=010000",
        "treasury=10000 ",
        "member/2=10000",
    ],
)
def test_parts_that_are_no_whole_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"shar|part"):
        read_parts(text)


@settings(max_examples=loops(100), deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.data())
def test_what_is_taken_back_is_there_and_leaves_each_its_share(
    came: int, never: int, spent: int, data: st.DataObject
) -> None:
    had = totals([came + never]) if came + never else {}
    there = max(0, had.get(2, 0) - spent)
    kept = [Unpaid(7, 3, 4, had.get(3, 0) // 2), Unpaid(8, 3, 5, -(-had.get(3, 0) // 2))]
    unpaid = data.draw(st.sampled_from([kept, kept[:1], kept[1:], []]))
    theirs = had.get(3, 0) - sum(each.units for each in unpaid)
    given_up = {3: data.draw(st.integers(0, theirs))}
    back, over = taken_back(PARTS, came, had, {2: there}, unpaid, given_up)
    again = {number: had.get(number, 0) for number in (1, 2, 3)}
    for each in back:
        again[each.part] -= each.units
    for number, part in enumerate(PARTS, 1):
        assert again[number] >= part.share * came // shares.WHOLE
    assert sum(each.units for each in back if each.part == 2) <= there
    assert set(over) in ({each.number for each in unpaid}, set())
    # What is done once leaves nothing to be done; and where nothing was spent, nothing too much.
    left = [each for each in unpaid if each.number not in over]
    taken = sum(each.units for each in back if each.part == 2)
    still = given_up[3] - sum(e.units for e in back if e.part == 3 and not e.member)
    once = taken_back(PARTS, came, again, {2: there - taken}, left, {3: still})
    assert once == ([], [])
    if not came and not spent and given_up[3] == theirs:
        assert not any(again.values())


# -- the books -------------------------------------------------------------------------------------


def ref(play: Play) -> str:
    return reference(looked(play, last).entry)


def vouchers(books: Books) -> list[Voucher]:
    found = [books.get(Voucher, n) for n in range(1, communities.head(books).entries + 1)]
    return [each for each in found if each is not None]


def last(books: Books) -> Voucher:
    return vouchers(books)[-1]


def rule(books: Books) -> ShareRule:
    return shares.every_rule(books)[0]


@pytest.fixture(scope="module")
def shared(fresh: Callable[[], str]) -> Iterator[Play]:
    """ben and cara are treasurers, dan is steward. Of what etsy brings, 60 % stay, a fund and the
    stewards have 20 % each. 241.03 was shared; 100 more was written down by ben."""
    play = met(fresh())
    for name in ("ben", "cara"):
        said(play, "ana", f"!role give treasurer @{name}", moderates=True)
    said(play, "ana", "!role give steward @dan", moderates=True)
    said(play, "ben", "!treasury fund new advocacy")
    said(play, "ana", "!treasury share etsy 60% treasury, 20% fund:advocacy, 20% role:steward")
    said(play, "ana", "yes")
    said(play, "ben", "!proposal second 1")
    for name in ("ana", "ben", "cara", "eve"):
        said(play, name, "!vote 1 yes")
    later(play, 2 * DAY)
    said(play, "ben", "!treasury record income 250 USD etsy held=ben:PayPal fee=8.97")
    said(play, "cara", f"!treasury confirm #{ref(play)}")
    said(play, "ben", "!treasury record income 100 USD etsy held=ben:PayPal")
    play.check()
    yield play
    play.close()


def test_what_came_is_shared_in_the_books(shared: Play) -> None:
    def look(books: Books) -> dict[int, int]:
        return shares.sums(books, rule(books).entry, outside_assets(books)[0].number)

    assert looked(shared, look) == {0: 241_03, 1: 144_61, 2: 48_20, 3: 48_20}


TAMPERED = {
    "another split": (
        update(schema.share_rules).values(parts="treasury=10000"),
        "is not as its record tells it",
    ),
    "another source": (update(schema.share_rules).values(source="shop"), "is another"),
    "an end": (update(schema.share_rules).values(ended=1), "is not as its record tells it"),
    "another sum": (
        update(schema.share_sums).where(schema.share_sums.c.part == 3).values(units=0),
        "What was shared of income",
    ),
    "shared by hand": (
        update(schema.vouchers).where(schema.vouchers.c.shared == 0).values(shared=5),
        "wrote down is not what is kept",
    ),
    "another rule": (update(schema.vouchers).values(share=0), "wrote down is not what is kept"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_shares_are_held_to_their_records(shared: Play, what: str) -> None:
    tampered(shared, *TAMPERED[what])


RIGHT = (Given(1, 60_00), Given(2, 20_00), Given(3, 20_00, 4))
FORGED: dict[str, tuple[tuple[Given, ...], dict[str, int], str]] = {
    "by whoever wrote it down": (RIGHT, {"by": 2}, "on the word of whom"),
    "by who gets some of it": (RIGHT, {"by": 4}, "on the word of whom"),
    "more than is due": (
        (Given(1, 60_00), Given(2, 20_01), Given(3, 20_00, 4)),
        {},
        "other than its rule says",
    ),
    "to somebody else": (
        (Given(1, 60_00), Given(2, 20_00), Given(3, 20_00, 5)),
        {},
        "other than its rule says",
    ),
    "nothing to the fund": ((Given(1, 60_00), Given(3, 20_00, 4)), {}, "other than its rule says"),
    "and nobody is to pay it": (RIGHT, {}, "comes before what was shared"),
}


@pytest.mark.parametrize("what", FORGED)
def test_income_is_shared_as_was_decided(shared: Play, what: str) -> None:
    given, more, why = FORGED[what]
    now = shared.scene.clock.now()

    def forge(books: Books) -> None:
        voucher, by = last(books), rule(books)
        post(books, [holdings.confirmed(voucher, 3)], now)
        done = communities.head(books).entries
        entry = shares.shared(
            voucher.entry, by, voucher.asset, more.get("by", 3), given, f"proposal/{by.proposal}"
        )
        post(books, [entry, record("steward", 5, "proposal/1", held=1)], now)
        books.save(replace(voucher, state="done", done=done, done_by=3))

    forged(shared, forge, why)


BACK = (Given(1, 144_61), Given(2, 48_20), Given(3, 48_20, 4))
NOT_BACK: dict[str, tuple[tuple[Given, ...], str]] = {
    "nothing is taken back": ((), "takes nothing back of what was shared"),
    "the fund keeps it": ((BACK[0], BACK[2]), "takes back other than is to be"),
    "less than there is": (
        (BACK[0], Given(2, 48_00), BACK[2]),
        "takes back other than is to be",
    ),
    "the member is still paid": (BACK, "comes before what was taken back is put right"),
}


@pytest.mark.parametrize("what", NOT_BACK)
def test_what_never_came_is_taken_back_as_far_as_it_is_there(shared: Play, what: str) -> None:
    back, why = NOT_BACK[what]
    now = shared.scene.clock.now()

    def forge(books: Books) -> None:
        first, asset = vouchers(books)[0], outside_assets(books)[0].number
        entry = communities.head(books).entries + 1
        told = Voucher(entry, "correction", 2, asset, 50_00, 0, 1, 0, 0, 191_03, "", now)
        told = replace(told, of=first.entry, gone=191_03)
        entries = [holdings.written(told)]
        if back:
            entries.append(unshared(entry, rule(books).split, asset, back, "member/3"))
        post(books, [*entries, holdings.righted(told, first, 3, 0)], now)

    forged(shared, forge, why)


def test_it_is_shared_once(shared: Play) -> None:
    def forge(books: Books) -> None:
        first, by = vouchers(books)[0], rule(books)
        entry = shares.shared(first.entry, by, first.asset, 3, (), f"proposal/{by.proposal}")
        post(books, [entry], shared.scene.clock.now())

    forged(shared, forge, "shares what there is nothing to share of")


def test_what_was_shared_to_a_member_is_paid_once_and_to_them(shared: Play) -> None:
    def forge(books: Books) -> None:
        asset = outside_assets(books)[0].number
        entry = last(books).entry
        post(
            books,
            [shares.instructed(3, entry, asset, Given(3, 48_20, 5), None, "proposal/1")],
            shared.scene.clock.now(),
        )

    forged(shared, forge, "has something paid that was not shared")
    posted(shared, Post(1, to=outside_account(2, 1)), "pays what no holder wrote down")


def test_what_paying_costs_is_taken_where_the_payment_was(shared: Play) -> None:
    now = shared.scene.clock.now()

    def forge(books: Books) -> None:
        told = Voucher(0, "payment", 2, 2, 48_20, 1_00, 1, 0, 2, 0, "", now)
        told = replace(told, entry=communities.head(books).entries + 1)
        to = outside_account(2, 1)
        post(books, [holdings.written(told), Post(1, to=to), holdings.charged(told, fund=1)], now)

    forged(shared, forge, "another part of the purse")


def test_who_has_a_role_that_is_given_something_is_decided(shared: Play) -> None:
    posted(shared, record("steward", 5, "member/1", held=1), "without a decision")
    posted(shared, record("steward", 4, "member/1", held=0), "without a decision")


def test_to_give_a_role_that_gets_a_share_takes_a_second(shared: Play) -> None:
    def forge(books: Books) -> None:
        place = books.need(Proposal, 1)
        room = (place.platform, place.account, place.room)
        wanted = Wanted("appoint", 1, room, place.asset, 0, 5, "", 5, 0, terms="steward")
        propose(books, wanted, shared.scene.clock.now())

    forged(shared, forge, "opens with fewer than it takes")


def test_a_share_is_settled_by_decision_alone(shared: Play) -> None:
    before = looked(shared, rule).entry
    words: Detail = {"split": "treasury=10000", "words": "ab", "before": before}
    posted(shared, Entry("share", cause="member/1", detail=words), "no proposal is behind it")
    posted(shared, Entry("share", cause="proposal/1", detail=words), "was not decided")


def test_income_is_written_down_under_a_rule_that_holds(shared: Play) -> None:
    def forge(books: Books) -> None:
        voucher = replace(last(books), share=3)
        post(books, [holdings.written(voucher)], Act(shared.scene.clock.now()).now)

    forged(shared, forge, "nobody there can")


def test_what_nobody_paid_is_given_up_and_a_rule_that_ended_gives_no_role_anything(
    shared: Play,
) -> None:
    """dan was to be paid 48.20 as 2; nobody did so for 14 days, nor for 90 more."""
    for days in (15, 91):
        later(shared, days * DAY)

    def look(books: Books) -> tuple[str, dict[int, int]]:
        asset = outside_assets(books)[0].number
        paid = books.need(Proposal, 2)
        return paid.state, shares.sums(books, rule(books).entry, asset)

    assert looked(shared, look) == ("lapsed", {0: 241_03, 1: 144_61, 2: 48_20, 3: 48_20})
    shared.check()
    said(shared, "cara", f"!treasury confirm #{ref(shared)}")
    assert looked(shared, lambda books: books.need(Proposal, 3).amount) == 20_00
    said(shared, "ben", "!treasury record income 50 USD etsy held=ben:PayPal")
    said(shared, "ana", "!treasury share etsy none")
    said(shared, "ana", "yes")
    for name in ("ana", "ben", "cara", "eve"):
        said(shared, name, "!vote 4 yes")
    for days in (4, 2):
        later(shared, days * DAY)
    said(shared, "ana", "!treasury share kiln 80% treasury, 20% role:steward")
    said(shared, "ana", "yes")
    posted(shared, record("steward", 5, "member/1", held=1), "without a decision")

    def forge(books: Books) -> None:
        voucher, asset = last(books), outside_assets(books)[0].number
        now = shared.scene.clock.now()
        post(books, [holdings.confirmed(voucher, 3)], now)
        given = [Given(1, 30_00), Given(2, 10_00), Given(3, 10_00, 4)]
        post(books, [shares.shared(voucher.entry, rule(books), asset, 3, given, "proposal/1")], now)

    forged(shared, forge, "shares other than its rule says")
    said(shared, "cara", f"!treasury confirm #{ref(shared)}")
    assert looked(shared, look)[1][3] == 68_20
    shared.check()
