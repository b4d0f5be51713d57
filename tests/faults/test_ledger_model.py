"""The ledger against a small model of it: any movements, on both engines. [1 2 5 6 9]"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.app import seeded_salt
from storage import communities, members
from storage.ledger import assets
from storage.ledger.accounts import AccountKey, issuer, member_account, treasury
from storage.ledger.movements import (
    Booked,
    Entry,
    Leg,
    Movement,
    Outcome,
    Post,
    Refused,
    Reserve,
    Void,
)
from storage.ledger.posting import post
from storage.unit_of_work import Books
from tests.support import audit
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.ledger import DAY, NOW
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

PEOPLE = 4
NEWCOMERS = (3, 4)
LINE, TOGETHER = 10, 15

# -- the model: dictionaries and the sentences of docs/rules.md ------------------------------------


@dataclass
class Design:
    """What the currency is, in units."""

    issued: bool
    limit: int
    ceiling: int | None
    cap: int


@dataclass
class Model:
    """What should come of each movement. Nobody's standing changes within an example."""

    design: Design
    balance: dict[AccountKey, int] = field(default_factory=dict)
    gifts: dict[int, dict[AccountKey, list[int]]] = field(default_factory=dict)
    """Entry → account → [given, given back]."""
    held: list[dict[str, Any]] = field(default_factory=list)

    def reserved(self, key: AccountKey) -> int:
        return sum(p["amount"] for p in self.held if p["payer"] == key and p["state"] == "open")

    def coming(self, key: AccountKey) -> int:
        return sum(p["amount"] for p in self.held if p["payee"] == key and p["state"] == "open")

    def free(self, key: AccountKey) -> int:
        return self.balance.get(key, 0) - self.reserved(key)

    def can_give(self, key: AccountKey) -> int:
        kind, owner = key[1], key[2]
        if kind == "issuer":
            return self.design.cap + self.free(key)
        line = 0 if self.design.issued or kind != "member" else self.design.limit
        if kind == "member" and owner in NEWCOMERS:
            owed = sum(max(0, -self.free(member_account(1, n))) for n in NEWCOMERS)
            line = min(line, LINE)
            return min(self.free(key) + line, max(0, self.free(key)) + max(0, TOGETHER - owed))
        return self.free(key) + line

    def fits(self, giver: AccountKey, taker: AccountKey, amount: int, *, gift: bool) -> str:
        if amount > max(0, self.can_give(giver)):
            return "refused"
        ceiling = self.design.ceiling if gift and taker[1] == "member" else None
        if (
            ceiling is not None
            and self.balance.get(taker, 0) + self.coming(taker) + amount > ceiling
        ):
            return "refused"
        return "booked"

    def move(self, giver: AccountKey, taker: AccountKey, amount: int) -> None:
        self.balance[giver] = self.balance.get(giver, 0) - amount
        self.balance[taker] = self.balance.get(taker, 0) + amount

    def judge(self, step: Step) -> str:
        """booked or refused, and the books as they are then."""
        match step.movement:
            case Entry(corrects=None, legs=(Leg(giver, _), Leg(taker, amount)), kind=kind):
                said = self.fits(giver, taker, amount, gift=kind == "tip")
                if said == "booked":
                    self.move(giver, taker, amount)
                return said
            case Entry(corrects=number, legs=(Leg(taker, _), Leg(giver, amount)), kind=kind):
                assert number is not None
                gift = self.gifts[number][taker]
                # A moderator's reversal passes a credit line, and never takes what is not there.
                bound = self.design.issued or kind != "reverse"
                if gift[1] + amount > gift[0] or (bound and amount > max(0, self.can_give(taker))):
                    return "refused"
                gift[1] += amount
                self.move(taker, giver, amount)
                return "booked"
            case Reserve(payer=payer, payee=payee, amount=amount, key=key):
                for before in self.held:
                    if before["key"] == key:
                        same = (payer, payee, amount) == tuple(
                            before[name] for name in ("payer", "payee", "amount")
                        )
                        return "booked" if same else "refused"
                said = self.fits(payer, payee, amount, gift=True)
                if said == "booked":
                    self.held.append(
                        {
                            "key": key,
                            "payer": payer,
                            "payee": payee,
                            "amount": amount,
                            "state": "open",
                        }
                    )
                return said
            case Post(number, amount):
                held = self.held[number - 1]
                if held["state"] == ("posted", amount):
                    return "booked"
                if held["state"] != "open":
                    return "refused"
                held["state"] = ("posted", amount)
                self.move(held["payer"], held["payee"], amount or 0)
                return "booked"
            case Void(number, expired):
                held = self.held[number - 1]
                if held["state"] not in ("open", ("void", expired)):
                    return "refused"
                held["state"] = ("void", expired)
                return "booked"
        raise AssertionError(step)


@dataclass(frozen=True)
class Step:
    """A movement, and whether the process stops and begins anew after it."""

    movement: Movement
    ends_turn: bool


# -- sequences -------------------------------------------------------------------------------------

MEMBER = st.integers(1, PEOPLE)
AMOUNT = st.integers(1, 60) | st.sampled_from([1, 10, 11, 15, 16, 40, 41])
DESIGN = st.builds(
    Design,
    st.booleans(),
    st.sampled_from([0, 5, 40]),
    st.sampled_from([None, 20, 45]),
    st.sampled_from([0, 50, 120]),
)
WISH = st.tuples(
    st.sampled_from(
        [
            "tip",
            "tip",
            "tip",
            "mint",
            "burn",
            "refund",
            "reverse",
            "adjust",
            "reserve",
            "post",
            "void",
        ]
    ),
    MEMBER,
    MEMBER,
    AMOUNT,
    st.integers(0, 5),
    st.booleans(),
)


def movement_of(wish: tuple[Any, ...], model: Model) -> Movement | None:
    """What a wish is on these books; None where there is nothing it could be about."""
    kind, one, other, amount, pick, flag = wish
    giver, taker = member_account(1, one), member_account(1, other)
    if kind in ("tip", "reserve") and one == other:
        return None
    match kind:
        case "tip":
            return Entry("tip", (Leg(giver, -amount), Leg(taker, amount)), cause=f"member/{one}")
        case "mint" if model.design.issued:
            to = taker if flag else treasury(1)
            return Entry("mint", (Leg(issuer(1), -amount), Leg(to, amount)), cause="member/1")
        case "burn" if model.design.issued:
            legs = (Leg(treasury(1), -amount), Leg(issuer(1), amount))
            return Entry("burn", legs, cause="member/1")
        case "adjust":
            legs = (Leg(giver, -amount), Leg(treasury(1), amount))
            return Entry("adjust", legs, cause=f"member/{one}")
        case "refund" | "reverse" if model.gifts:
            number = sorted(model.gifts)[-1 - pick % len(model.gifts)]
            [back_from] = [key for key in model.gifts[number] if key[2] > 0]
            payer = _payer[number]
            legs = (Leg(back_from, -amount), Leg(payer, amount))
            return Entry(kind, legs, cause="member/1", corrects=number)
        case "reserve":
            return Reserve(f"k{pick}", "request", giver, taker, amount, cause="member/1")
        case "post" if model.held:
            number = 1 + pick % len(model.held)
            return Post(number, 1 + amount % model.held[number - 1]["amount"])
        case "void" if model.held:
            return Void(1 + pick % len(model.held), expired=flag)
    return None


_payer: dict[int, AccountKey] = {}
_numbers = itertools.count()


def begin(design: Design) -> Callable[[Connection], None]:
    def act(connection: Connection) -> None:
        with connection.begin():
            communities.found(connection, "garden", ("matrix", "@purse:here", "garden"), NOW - DAY)
            books = Books(connection, 1, seeded_salt("tests"))
            number = communities.give(books, "assets")
            first = assets.first_design(number, NOW - DAY)
            books.add(
                replace(
                    first,
                    model="issued" if design.issued else "mutual",
                    ceiling=design.ceiling,
                    credit_limit=design.limit,
                    newcomer_limit=LINE,
                    newcomers_together=TOGETHER,
                    supply_cap=design.cap if design.issued else None,
                )
            )
            # The founders' day is over, so that those who join now are newcomers throughout.
            head = communities.head(books)
            books.save(replace(head, asset=number, first_entry_at=NOW - 5 * DAY))
            for index in range(1, PEOPLE + 1):
                joined = NOW if index in NEWCOMERS else NOW - 9 * DAY
                members.enter(books, ("matrix", f"@m{index}:h"), f"m{index}", joined, NOW - DAY)
            books.flush()

    return act


def book(movements: list[Movement]) -> Callable[[Connection], list[Outcome]]:
    """The movements in one turn."""

    def act(connection: Connection) -> list[Outcome]:
        with connection.begin():
            books = Books(connection, 1, seeded_salt("tests"))
            communities.lock(books)
            outcomes = post(books, movements, NOW)
            books.flush()
            return outcomes

    return act


def live(play: Play, design: Design, wishes: list[tuple[tuple[Any, ...], bool]]) -> Model:
    """Book a sequence turn by turn, each outcome held against the model's."""
    model = Model(design)
    play._line.run(begin(design))
    _payer.clear()
    waiting: list[Movement] = []
    expected: list[str] = []

    def settle() -> None:
        outcomes = play._line.run(book(waiting))
        for movement, outcome, said in zip(waiting, outcomes, expected, strict=True):
            assert ("booked" if isinstance(outcome, Booked) else "refused") == said, (
                movement,
                outcome,
            )
            if isinstance(movement, Entry) and movement.kind == "tip" and not _no(outcome):
                assert isinstance(outcome, Booked)
                giver, taker = movement.legs
                model.gifts[outcome.number] = {taker.account: [taker.amount, 0]}
                _payer[outcome.number] = giver.account
        waiting.clear()
        expected.clear()
        play.read(lambda c: audit.check(c, by_acts=False))

    for wish, ends_turn in wishes:
        movement = movement_of(wish, model)
        if movement is None:
            continue
        expected.append(model.judge(Step(movement, ends_turn)))
        waiting.append(movement)
        if ends_turn or isinstance(movement, Entry):
            settle()
    settle()
    balances = play.read(lambda c: audit.dump(c)["accounts"])
    for account in balances:
        key = (account["asset"], account["kind"], account["owner"])
        assert account["balance"] == model.balance.get(key, 0), key
        assert account["reserved"] == model.reserved(key)
        assert account["pending_in"] == model.coming(key)
    return model


def _no(outcome: Outcome) -> bool:
    return isinstance(outcome, Refused)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("model")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


SEQUENCE = st.lists(st.tuples(WISH, st.booleans()), min_size=1, max_size=40)


@lives(80)
@given(DESIGN, SEQUENCE)
def test_any_sequence_comes_out_as_the_rules_say(
    folder: Path, design: Design, wishes: list[tuple[tuple[Any, ...], bool]]
) -> None:
    path = folder / f"{next(_numbers)}.db"
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene())
    try:
        live(play, design, wishes)
    finally:
        play.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()


def test_the_same_on_postgresql(postgres: Any) -> None:
    template = postgres.create()
    Play.make_ready(postgres.url(template))

    @lives(10)
    @given(DESIGN, SEQUENCE)
    def property_of(design: Design, wishes: list[tuple[tuple[Any, ...], bool]]) -> None:
        name = postgres.create(template)
        play = Play(postgres.url(name), Scene())
        try:
            live(play, design, wishes)
        finally:
            play.close()
            postgres.drop(name)

    property_of()
    postgres.drop(template)
