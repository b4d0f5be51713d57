"""Random lives of circles, on real books: the judge finds each of their records right.

The acts are made up where no books are needed (tests/pure/test_circle_mixed.py) and done again on
the books of each engine, all circles in one community, which then tell the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commands.engine.own_currency import open_record
from storage import members
from storage.circles import rows
from storage.circles.owing import planning, unit_of
from storage.circles.plan import Plan
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import Circle
from storage.ledger.assets import Asset
from storage.ledger.posting import post
from storage.ledger.verifier.circles import BY_RULE
from storage.ledger.verify import verify
from storage.unit_of_work import Books
from tests.pure.test_circle_mixed import Members, life_of
from tests.pure.test_circle_several import random_life
from tests.pure.test_circles import Life, plan
from tests.support.ledger import DAY, NOW, Ledger
from tests.support.loops import loops
from tests.support.stand_alone import alone, written

PEOPLE = 12


def lived(data: st.DataObject) -> Life:
    """A life in which seats are shared, swapped, handed on and closed, with pauses and plans."""
    terms = plan(
        data.draw(st.integers(2, 4)),
        data.draw(st.integers(2, 40)),
        data.draw(st.sampled_from([0, 20])),
        late_fee=data.draw(st.sampled_from([0, 3])),
        reserve=data.draw(st.sampled_from([0, 7])),
    )
    life = life_of(terms, frozenset(data.draw(st.sets(st.integers(1, terms.seats)))), NOW)
    people = Members(life, data)
    deeds = st.lists(
        st.sampled_from([people.hand, people.rest, people.agree, people.swap]), max_size=2
    )
    honest = set(data.draw(st.sets(st.sampled_from(people.numbers))))
    while life.circle.stage == "running":
        people.choose()
        for deed in data.draw(deeds):
            deed()
        if data.draw(st.integers(0, 9)) == 0:
            people.end_early()
            break
        life.due()
        people.pay(honest)
        life.close()
    return life


def lived_with_several(data: st.DataObject) -> Life:
    """A life in which members have several seats."""
    return random_life(data, amount=6, begins=NOW)[0]


def lives(most: int, kind: Callable[[st.DataObject], Life]) -> list[Life]:
    found: list[Life] = []

    @settings(max_examples=most, deadline=None, database=None)
    @given(st.data())
    def live(data: st.DataObject) -> None:
        found.append(kind(data))

    live()
    return found


@pytest.mark.parametrize("kind", [lived, lived_with_several])
async def test_what_members_did_is_found_right_on_real_books(
    url: str, tmp_path: Path, kind: Callable[[st.DataObject], Life]
) -> None:
    told = lives(loops(6), kind)
    ledger = await Ledger.open(url, people=1)

    def begin(books: Books) -> None:
        post(books, [open_record(books.need(Asset, 1))], NOW - DAY)
        for number in range(2, PEOPLE + 1):
            who = ("matrix", f"@m{number}:here")
            members.enter(books, who, f"m{number}", NOW - DAY, NOW - DAY)
        for life in told:
            _open(books, replace(life.circle.plan, waited=0))

    def live(books: Books) -> None:
        known = [dict[int, int]() for _ in told]
        acts = [(at, number, act) for number, life in enumerate(told, 1) for act, at in life.told]
        for at, number, act in sorted(acts, key=lambda each: each[0]):
            row = books.need(CircleRow, number)
            real = _of_these(act, known[number - 1])
            done = rows.do(books, number, real, _cause(row.circle, real), at)
            assert isinstance(done, CircleRow), (act, done)
        for number, life in enumerate(told, 1):
            circle = books.need(CircleRow, number).circle
            assert [each.net for each in circle.seats] == [each.net for each in life.circle.seats]
            assert circle.debts == life.circle.debts
            assert circle.rounds == life.circle.rounds

    await ledger.do(begin)
    await ledger.do(live)
    await ledger.store.read(lambda connection: verify(connection, 1))
    await ledger.store.read(lambda connection: written(connection, tmp_path / "lives.jsonl"))
    assert "as it must be" in alone(tmp_path / "lives.jsonl")["lives.jsonl"]
    await ledger.close()


def _open(books: Books, terms: Plan) -> None:
    place = ("matrix", "@purse:here", "garden")
    rows.open_circle(books, "Winter", 1, place, terms, NOW)


def _of_these(act: dict[str, int | str], known: dict[int, int]) -> Detail:
    """The act by members who are there; whoever is new to the circle is the next of them."""
    numbers = count(len(known) + 1)

    def real(member: int | str) -> int:
        if int(member) not in known:
            known[int(member)] = next(numbers)
        return known[int(member)]

    made: Detail = {**act}
    for name in ("member", "with", "by", "to"):
        if name in act and not (name == "to" and act["act"] == "consent"):
            made[name] = real(act[name])
    words = str(act.get("to", "")).split()
    if act["act"] == "consent" and words[0] == "hand":
        made["to"] = f"hand {words[1]} {real(words[2])}"
    return made


def _cause(circle: Circle, act: Detail) -> str:
    """Whose act it is."""
    match act["act"]:
        case "join" | "share":
            return f"member/{act['member']}"
        case "pay":
            return f"member/{act['by']}"
        case "hand":
            return f"member/{act['to']}"
        case "consent" | "choose":
            return f"member/{circle.seat(int(str(act['seat']))).member}"
        case "swap":
            return f"member/{circle.seat(int(str(act['other']))).member}"
        case "cancel":
            agreed = circle.consents["cancel"]
        case "pause":
            agreed = circle.consents[f"pause {act['until']}"]
        case "repay":
            seat, amount, every = (int(str(act[name])) for name in ("seat", "amount", "every"))
            topic = planning(seat, amount, every, unit_of(str(act["unit"])))
            agreed = circle.consents[topic]
        case _:
            return BY_RULE
    return f"member/{circle.seat(agreed[-1]).member}"
