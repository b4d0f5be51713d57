"""Whatever members do and whatever goes wrong: money is conserved, and a replay changes nothing."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import schema
from storage.sqlite import sqlite_path
from tests.support import audit
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.life import HAPPENS, PEOPLE, RULE, SAYS, Act, Life, acts
from tests.support.loops import loops
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

NUMBER = st.integers(0, 999)
ACT = st.tuples(
    st.sampled_from([SAYS, SAYS, SAYS, HAPPENS, RULE]), NUMBER, NUMBER, NUMBER, NUMBER, NUMBER
)
_numbers = count()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("life")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def fresh(folder: Path) -> Play:
    path = folder / f"{next(_numbers)}.db"
    return Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene(people=PEOPLE))


def live(play: Play, life_of: list[Act]) -> int:
    try:
        life = Life(play)
        for number, act in enumerate(life_of):
            life.do(act)
            if number % 10 == 0:
                play.check(first_limits=not life.ruled)
        return life.end()
    finally:
        play.close()


@lives(15)
@given(st.lists(ACT, min_size=1, max_size=30))
def test_any_life_keeps_what_must_always_hold(folder: Path, life_of: list[Act]) -> None:
    live(fresh(folder), life_of)


@pytest.mark.parametrize("seed", range(loops(4)))
def test_a_life_from_a_seed(folder: Path, seed: int) -> None:
    assert live(fresh(folder), acts(seed, 120)) > 10


@pytest.mark.parametrize("seed", range(loops(1)))
def test_a_life_on_postgresql_comes_to_the_same_head(
    folder: Path, postgres: Postgres, seed: int
) -> None:
    life_of = acts(1000 + seed, 60)
    small = fresh(folder)
    path = sqlite_path(small._line.url)
    live(small, life_of)
    name = postgres.create()
    url = postgres.url(name)
    Play.make_ready(url)
    live(Play(url, Scene(people=PEOPLE)), life_of)
    dumps = []
    for each in (f"sqlite:///{path}", url):
        play = Play(each, Scene(people=PEOPLE))
        dumps.append(play.dump())
        play.close()
    assert dumps[0] == dumps[1]
    postgres.drop(name)


@pytest.mark.parametrize("seed", range(loops(4)))
def test_due_work_comes_out_the_same_in_one_go_and_in_many(folder: Path, seed: int) -> None:
    """[13] Jobs due at the same instant commute, however the time until then was cut."""
    play = fresh(folder)
    life = Life(play, rules=False)
    for act in acts(2000 + seed, 40):
        life.do(act)
    # Several that end at one instant: said in one second, each with the same span.
    for who, to in (("ana", "ben"), ("ben", "ana"), ("cara", "ana"), ("dan", "cara")):
        event = play.scene.say(who, f"!request @{to} 3")
        play.scene.tick(-1_000_000)
        life.tell(event)
    jobs = [row["due_at"] for row in play.read(lambda c: audit.rows(c, schema.jobs))]
    until = max(jobs) + 1
    chance = random.Random(seed)
    cuts = ([until], sorted({*jobs, until}), sorted({*chance.sample(jobs, len(jobs) // 2), until}))
    url = play._line.url
    play.close()
    dumps = []
    for cut in cuts:
        copy = Play(copy_books(url, folder / f"{next(_numbers)}.db"), Scene(people=PEOPLE))
        for now in cut:
            copy.due(now)
        copy.due(until)
        found = copy.dump()
        # Old replies are forgotten now and then, whenever the clock is looked at.
        assert {job["kind"] for job in found.pop("jobs")} <= {"forget"}
        for row in found["communities"]:
            del row["forgets_at"], row["jobs"]
        del found["outbox"]
        dumps.append(found)
        copy.close()
    assert dumps[0] == dumps[1] == dumps[2]
