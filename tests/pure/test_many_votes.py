"""A poll of 2,000 votes in a community of 5,000: the last vote costs what the first did.

An ordinary run is content with 400 votes among 600.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from bot.clock import DAY, SECOND
from commands.engine.executor import AT_ONCE as PEOPLE_AT_ONCE
from commands.engine.items import HandleEvent
from storage.ledger.verify import verify
from storage.unit_of_work import Books
from storage.votes import Vote
from tests.support import loops
from tests.support.chat import Scene
from tests.support.play import Play
from tests.support.server import make_folder

MEMBERS, VOTERS = (5_000, 2_000) if loops.is_long() else (600, 400)
AT_ONCE = 100
NAMES = tuple(f"m{number}" for number in range(MEMBERS))


@pytest.fixture
def play() -> Iterator[Play]:
    folder = make_folder("many-votes")
    url = f"sqlite:///{folder / 'books.db'}"
    Play.make_ready(url)
    found = Play(url, Scene(people=NAMES))
    yield found
    found.close()
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def counted() -> Iterator[list[str]]:
    """Every statement that is executed, a row of many each."""
    heard: list[str] = []

    def hear(_: Any, __: Any, statement: str, values: Any, ___: Any, many: bool) -> None:
        heard.extend([statement] * (len(values) if many else 1))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


def test_the_last_of_many_votes_costs_what_the_first_did(play: Play) -> None:
    scene = play.scene
    arrival = replace(scene.arrive(), people=tuple(map(scene.person, NAMES)))
    for part in range(-(-MEMBERS // PEOPLE_AT_ONCE)):
        play.turn(HandleEvent(arrival, part=part))
    play.tell(
        scene.say("m0", '!poll "Where?" "Park" "Café" who=members quorum=20%', moderates=True)
    )
    play.tell(scene.say("m0", "yes", moderates=True))
    costs = []
    for start in range(0, VOTERS, AT_ONCE):
        who = NAMES[start : start + AT_ONCE]
        # Each shows the tally anew, so that this is counted with it.
        scene.clock.set(scene.clock.now() + 10 * SECOND)
        with counted() as heard:
            play.hear(*(scene.say(each, f"!vote 1 {'AB'[start % 200 > 0]}") for each in who))
        costs.append(len(heard))
    # Only the one who asked is known a little differently from the others.
    assert max(costs[1:]) == min(costs[1:])
    assert costs[-1] <= costs[0] + AT_ONCE // 10

    def look(connection: Connection) -> Vote:
        verify(connection, 1)
        return Books(connection, 1, lambda _, __: b"", writable=False).need(Vote, 1)

    vote = play.read(look)
    assert (vote.roll, vote.cast, vote.counts) == (MEMBERS, VOTERS, [VOTERS // 2] * 2)
    scene.clock.set(scene.clock.now() + 3 * DAY)
    for _ in ("reminded", "shown", "closed"):
        play.due(scene.clock.now())
    over = play.read(look)
    assert (over.state, over.outcome) == ("closed", "tie 1,2")
