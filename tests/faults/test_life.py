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
from sqlalchemy import make_url

from storage import schema
from tests.support import audit
from tests.support.chat import Scene
from tests.support.databases import ENGINES
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


class Shelf:
    """Where books are kept: fresh ones, and copies, on one engine."""

    def __init__(self, folder: Path, server: Postgres | None) -> None:
        self.folder = folder
        self.server = server
        self.made: list[str] = []

    def fresh(self) -> Play:
        if self.server is not None:
            return self._open(self.server.create(self.server.ready()))
        path = self.folder / f"{next(_numbers)}.db"
        return self._file(copy_books(f"sqlite:///{self.folder / 'empty.db'}", path))

    def copy(self, url: str) -> Play:
        """A copy of books that are closed."""
        if self.server is not None:
            return self._open(self.server.create(make_url(url).database or ""))
        return self._file(copy_books(url, self.folder / f"{next(_numbers)}.db"))

    def _open(self, name: str) -> Play:
        assert self.server is not None
        self.made.append(name)
        return self._file(self.server.url(name))

    def _file(self, url: str) -> Play:
        return Play(url, Scene(people=PEOPLE))

    def clear(self) -> None:
        for name in self.made:
            if self.server is not None:
                self.server.drop(name)
        self.made.clear()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("life")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(params=ENGINES)
def shelf(request: pytest.FixtureRequest, folder: Path) -> Iterator[Shelf]:
    server = request.getfixturevalue("postgres") if request.param == "postgres" else None
    made = Shelf(folder, server)
    yield made
    made.clear()


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


def test_any_life_keeps_what_must_always_hold(shelf: Shelf) -> None:
    @lives(15 if shelf.server is None else 5)
    @given(st.lists(ACT, min_size=1, max_size=30))
    def property_of(life_of: list[Act]) -> None:
        live(shelf.fresh(), life_of)
        shelf.clear()

    property_of()


SEEDS = [
    (engine, seed)
    for engine in ENGINES
    for seed in range(loops(4) if engine == "sqlite" else loops(1))
]


@pytest.mark.parametrize(
    ("shelf", "seed"),
    SEEDS,
    indirect=["shelf"],
)
def test_a_life_from_a_seed(shelf: Shelf, seed: int) -> None:
    # Each act compares all rows before and after, which a server takes its time for.
    assert live(shelf.fresh(), acts(seed, 120 if shelf.server is None else 50)) > 10


@pytest.mark.parametrize("seed", range(loops(1)))
def test_a_life_on_postgresql_comes_to_the_same_head(
    folder: Path, postgres: Postgres, seed: int
) -> None:
    life_of = acts(1000 + seed, 60)
    dumps = []
    for shelf in (Shelf(folder, None), Shelf(folder, postgres)):
        play = shelf.fresh()
        url = play._line.url
        live(play, life_of)
        play = Play(url, Scene(people=PEOPLE))
        dumps.append(play.dump())
        play.close()
        shelf.clear()
    assert dumps[0] == dumps[1]


@pytest.mark.parametrize(
    ("shelf", "seed"),
    SEEDS,
    indirect=["shelf"],
)
def test_due_work_comes_out_the_same_in_one_go_and_in_many(shelf: Shelf, seed: int) -> None:
    """[13] Jobs due at the same instant commute, however the time until then was cut."""
    play = shelf.fresh()
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
        copy = shelf.copy(url)
        for now in cut:
            copy.due(now)
        copy.due(until)
        found = copy.dump()
        # Old replies are forgotten now and then, whenever the clock is looked at.
        assert {job["kind"] for job in found.pop("jobs")} <= {"forget"}
        for row in found["communities"]:
            # A question that lapses is edited where its words are not forgotten yet.
            del row["forgets_at"], row["jobs"], row["sayings"]
        del found["outbox"]
        dumps.append(found)
        copy.close()
    assert dumps[0] == dumps[1] == dumps[2]
