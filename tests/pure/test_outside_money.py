"""Money from outside lies with named holders, and nothing of it moves on one person's word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.clock import DAY
from storage import communities, schema
from storage.ledger.accounts import Account, all_accounts, treasury
from storage.ledger.movements import Entry, Leg, Movement, Post, Refused
from storage.ledger.outside import outside_assets
from storage.ledger.posting import post, would
from storage.purse.holders import People
from storage.purse.holdings import Voucher, outside_account, righted, written
from storage.roles import record
from storage.unit_of_work import Books
from tests.support.group import forged, later, looked, met, posted, said, tampered
from tests.support.loops import loops
from tests.support.play import Play
from tests.support.stand_alone import alone
from tests.support.stand_alone import written as written_out

# -- who may confirm -------------------------------------------------------------------------------

PERSONS = st.integers(1, 5)


@given(st.frozensets(PERSONS), st.booleans(), PERSONS, st.integers(0, 5), PERSONS)
def test_nobody_confirms_what_they_wrote_down_and_somebody_else_always_can(
    treasurers: frozenset[int], was_chosen: bool, recorder: int, other: int, person: int
) -> None:
    people = People(treasurers if was_chosen else (), was_chosen or bool(treasurers))

    def may(who: int) -> bool:
        return people.may_confirm(who, recorder=recorder, other=other, established=True)

    assert not may(recorder)
    assert any(may(who) for who in range(1, 6))
    if other not in (0, recorder):
        assert may(person) == (person == other)


# -- the books -------------------------------------------------------------------------------------


def treasurers(play: Play) -> None:
    for name in ("ben", "cara"):
        said(play, "ana", f"!role give treasurer @{name}", moderates=True)


@pytest.fixture(scope="module")
def held(fresh: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    """ben has 291.03 USD at PayPal, cara wrote down 50 that dan disputes; 43 for eve is decided."""
    play = met(fresh())
    treasurers(play)
    said(play, "ben", "!treasury record income 300 USD etsy held=ben:PayPal fee=8.97")
    confirm(play, "cara")
    said(play, "cara", "!treasury record income 50 USD a donor")
    dispute(play, "dan")
    later(play, 15 * DAY)
    said(play, "ana", "!treasury propose 43 USD to @eve for yarn")
    said(play, "ana", "yes")
    for name in ("ana", "ben", "cara", "dan"):
        said(play, name, "!vote 1 yes")
    later(play, 2 * DAY)
    play.check()
    file = tmp_path_factory.mktemp("held") / "honest.jsonl"
    play.read(lambda connection: written_out(connection, file))
    assert "as it must be" in alone(file)[file.name]
    yield play
    play.close()


def last(books: Books) -> Voucher:
    """The last voucher there is."""
    found = [books.get(Voucher, n) for n in range(1, communities.head(books).entries + 1)]
    return [each for each in found if each is not None][-1]


def booked(books: Books) -> Voucher:
    """The first voucher there is, which is income that was confirmed."""
    found = [books.get(Voucher, n) for n in range(1, communities.head(books).entries + 1)]
    return next(each for each in found if each is not None)


def confirm(play: Play, who: str) -> None:
    said(play, who, f"!treasury confirm #{_reference(play)}")


def dispute(play: Play, who: str) -> None:
    said(play, who, f"!treasury dispute #{_reference(play)} no")


def _reference(play: Play) -> str:
    from storage.ledger.references import reference

    return reference(looked(play, last).entry)


TAMPERED = {
    "another amount": update(schema.vouchers).values(amount=1),
    "another recorder": update(schema.vouchers).values(member=1),
    "confirmed by hand": update(schema.vouchers).values(state="done"),
    "no dispute": update(schema.vouchers).values(disputed=0),
    "another receipt": update(schema.vouchers).values(receipt="ab"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_voucher_is_held_to_its_records(held: Play, what: str) -> None:
    tampered(held, TAMPERED[what], "wrote down is not what is kept")


def test_a_holding_is_held_to_its_record(held: Play) -> None:
    tampered(held, update(schema.holdings).values(member=1), "Holding 1 is not as")
    renamed = update(schema.holdings).where(schema.holdings.c.number == 1).values(place="bank")
    tampered(held, renamed, "The place of holding 1")
    euros = update(schema.assets).where(schema.assets.c.number == 2).values(code="EUR")
    tampered(held, euros, "as another currency than it is")


def usd(books: Books) -> int:
    return outside_assets(books)[0].number


def received(of: int, units: int, cause: str) -> Entry:
    legs = (Leg(treasury(2), units), Leg(outside_account(2, 2), -units))
    return Entry("receive", legs, cause=cause, detail={"of": of})


def test_income_that_never_was_fills_nothing(held: Play, tmp_path: Path) -> None:
    of = looked(held, last).entry
    posted(held, received(of, 50_00, "member/3"), "by whom it may not be")
    posted(held, received(of, 60_00, "member/2"), "books other than was written down")
    posted(held, received(of - 1, 50_00, "member/2"), "confirms what is not open")
    posted(held, received(of, 50_00, "member/1"), "by whom it may not be")


PAID: dict[str, tuple[Movement, str]] = {
    "by no holder": (Post(1, to=outside_account(2, 1)), "pays what no holder wrote down"),
    "a fee of nothing": (
        Entry(
            "charge",
            (Leg(treasury(2), -5), Leg(outside_account(2, 1), 5)),
            cause="proposal/1",
        ),
        "pays what no holder wrote down",
    ),
}


@pytest.mark.parametrize("what", PAID)
def test_nothing_is_paid_that_no_holder_wrote_down(held: Play, what: str) -> None:
    posted(held, *PAID[what])


def voucher(kind: str, member: int, amount: int, **more: int) -> Voucher:
    fields: dict[str, int] = {"fee": 0, "holding": 1, "target": 0, "proposal": 0, "held": 0, **more}
    return Voucher(0, kind, member, 2, amount, receipt="", at=0, **fields)  # type: ignore[arg-type]


WRITTEN: dict[str, tuple[Voucher, str]] = {
    "income by a member": (voucher("income", 4, 5_00), "nobody there can"),
    "a fee above the income": (voucher("income", 2, 5_00, fee=6_00), "nobody there can"),
    "a handover of another's": (voucher("handover", 4, 5_00, target=2), "nobody there can"),
    "a handover to itself": (voucher("handover", 2, 5_00, target=1), "nobody there can"),
    "a payment by another": (voucher("payment", 3, 43_00, proposal=1), "nobody there can"),
    "a payment of another sum": (voucher("payment", 2, 44_00, proposal=1), "nobody there can"),
    "a payment that is not booked": (voucher("payment", 2, 43_00, proposal=1), "is missing"),
    "a count by another": (voucher("count", 3, 5_00, held=291_03), "nobody there can"),
    "a count of other books": (voucher("count", 2, 5_00, held=5_00), "nobody there can"),
}


@pytest.mark.parametrize("what", WRITTEN)
def test_nobody_writes_down_what_is_not_theirs(held: Play, what: str) -> None:
    given, why = WRITTEN[what]
    posted(held, written(given), why)


def test_who_holds_money_is_decided(held: Play) -> None:
    by_moderator = record("holder", 4, "member/1", held=1)
    posted(held, by_moderator, "changes who holds money without a decision")
    by_another_decision = record("holder", 4, "proposal/1", held=1)
    posted(held, by_another_decision, "is not what proposal 1 says")


def test_a_dispute_is_answered_by_somebody_else(held: Play) -> None:
    of = {"of": looked(held, last).entry}
    posted(held, Entry("answer", cause="member/3", detail=of), "answers what it may not")
    posted(held, Entry("dispute", cause="member/5", detail=of), "disputes what it may not")
    posted(held, Entry("unvoucher", cause="member/2", detail=of), "takes back what it may not")


CORRECTED: dict[str, tuple[int, dict[str, int], str]] = {
    "by no treasurer": (4, {"held": 241_03}, "nobody there can"),
    "nothing": (2, {"amount": 0, "held": 291_03}, "nobody there can"),
    "more than was booked": (2, {"amount": 292_00, "held": -97}, "nobody there can"),
    "less than nothing": (2, {"amount": -50_00, "held": 341_03}, "nobody there can"),
    "another rest": (2, {"held": 250_00}, "nobody there can"),
    "another's holding": (2, {"holding": 2, "held": 241_03}, "nobody there can"),
    "a fee of income": (2, {"fee": 1_00, "held": 240_03}, "nobody there can"),
}


@pytest.mark.parametrize("what", CORRECTED)
def test_a_correction_only_lowers_what_is_booked(held: Play, what: str) -> None:
    member, more, why = CORRECTED[what]
    first = looked(held, booked)
    fields = {"amount": 50_00, **more, "of": first.entry}
    posted(held, written(voucher("correction", member, fields.pop("amount"), **fields)), why)


RIGHTED: dict[str, tuple[int, int, str]] = {
    "by another treasurer": (3, 50_00, ""),
    "by whoever wrote it down": (2, 50_00, "by whom it may not be"),
    "by no treasurer": (4, 50_00, "by whom it may not be"),
    "with another figure": (3, 60_00, "puts right other than"),
}


@pytest.mark.parametrize("what", RIGHTED)
def test_a_correction_is_confirmed_by_somebody_else_and_just_as_it_says(
    held: Play, what: str, tmp_path: Path
) -> None:
    member, units, why = RIGHTED[what]
    first, now = looked(held, booked), held.scene.clock.now()

    def forge(books: Books) -> None:
        told = voucher("correction", 2, 50_00, held=241_03, of=first.entry)
        told = replace(told, entry=communities.head(books).entries + 1, at=now)
        entry = righted(replace(told, amount=units), first, member, 0)
        post(books, [written(told), entry], now)
        done = told.entry + 1
        books.save(replace(told, state="done", done=done, done_by=member))

    file = tmp_path / "righted.jsonl"
    forged(held, forge, why, file)
    if not why:
        assert "as it must be" in alone(file)[file.name]


def test_no_more_is_put_right_than_was_booked(held: Play, tmp_path: Path) -> None:
    first = looked(held, booked)
    told = replace(voucher("correction", 2, 300_00, of=first.entry), entry=99)
    entry = righted(told, first, 3, 0)
    [outcome] = looked(held, lambda books: would(books, [entry], held.scene.clock.now()))
    assert isinstance(outcome, Refused)
    assert outcome.code == "over_correction"


def test_nobody_holds_less_than_nothing(held: Play, tmp_path: Path) -> None:
    legs = (Leg(outside_account(2, 1), 300_00), Leg(outside_account(2, 2), -300_00))
    entry = Entry("handed", legs, cause="member/3", detail={"of": 1})
    [outcome] = looked(held, lambda books: would(books, [entry], held.scene.clock.now()))
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.possible) == ("over_held", 291_03)

    def forge(books: Books) -> None:
        # Past the one function that moves money, which refuses it.
        account = next(each for each in all_accounts(books) if each.key == outside_account(2, 1))
        books.save(Account(*account.key, account.number, balance=-400_00))
        post(books, [entry], held.scene.clock.now())

    file = tmp_path / "less.jsonl"
    forged(held, forge, "than it held", file)
    assert "than it held" in alone(file)[file.name]


# -- any life --------------------------------------------------------------------------------------

NAMES = ("ana", "ben", "cara", "dan")
ACTS = (
    "!treasury record income 30 USD shop",
    "!treasury record income 20.50 USD fair held=cara fee=1.25",
    "!treasury record income 7 EUR fair",
    "!treasury hand 10 USD @ben",
    "!treasury hand 10 USD @cara",
    "!treasury confirm #{last}",
    "!treasury confirm #{last}",
    "!treasury dispute #{last} no",
    "!treasury answer #{last} yes",
    "!treasury record withdraw #{last}",
    "!treasury record correct #{last} 5",
    "!treasury count",
    "!treasury expense 1 USD wool",
    "yes",
    "!proposal approve 1",
    "!vote 1 yes",
    "!treasury record spending 1 fee=0.25",
)
STEPS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(ACTS), st.sampled_from((0, 0, 1, 32))),
    min_size=20,
    max_size=45,
)


@settings(
    max_examples=loops(3),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(STEPS)
def test_what_all_holders_have_is_what_the_treasury_has(
    fresh: Callable[[], str], steps: list[tuple[str, str, int]]
) -> None:
    play = met(fresh())
    treasurers(play)
    for who, act, days in steps:
        there = looked(play, lambda books: communities.head(books).entries > 2 and _any(books))
        text = act.replace("{last}", _reference(play) if there else "zzzz")
        said(play, who, text)
        if days:
            later(play, days * DAY)
    looked(play, _adds_up)
    play.check()
    play.close()


def _any(books: Books) -> bool:
    numbers = range(1, communities.head(books).entries + 1)
    return any(books.get(Voucher, each) is not None for each in numbers)


def _adds_up(books: Books) -> None:
    for asset in outside_assets(books):
        there = [each for each in all_accounts(books) if each.asset == asset.number]
        holders = [each for each in there if each.kind == "outside"]
        purse = [each for each in there if each.kind in ("treasury", "fund")]
        assert all(each.balance <= 0 for each in holders)
        assert sum(each.balance for each in purse) == -sum(each.balance for each in holders)
        assert all(0 <= each.reserved <= each.balance for each in purse)
