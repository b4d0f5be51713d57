"""A large round is counted beside the turns: the room hears it, and it is carried out once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.clock import DAY, SECOND
from bot.counter import Counter
from storage import outbox
from storage.grants import aside
from storage.grants.shares import Rules
from storage.grants.tally import Group
from tests.pure.test_grants_round import given_to, voted_on
from tests.support.group import held, looked
from tests.support.play import Killed, Play


@pytest.fixture
def counter(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    """Here whatever is counted is large."""
    monkeypatch.setattr(aside, "LARGE_SHARES", 0)
    monkeypatch.setattr(aside, "LARGE_GIFTS", 0)
    made = Counter()
    yield made
    made.close()


def goes_on(play: Play, counter: Counter, after: int = 5 * SECOND) -> None:
    """A process that counts by this goes on with what is due so much later."""
    play.counter = counter
    play.start_again()
    play.scene.tick(after)
    play.due(play.scene.clock.now())


def told(play: Play) -> int:
    """How often its room was told that it is counted."""
    return looked(play, lambda books: len(outbox.with_key(books, "grants/2/counting")))


@pytest.mark.parametrize(
    ("held_at", "before", "after"),
    [
        (voted_on, (25_000, 6_000), (23_750, 1_250)),
        (given_to, (5_000, 4_000), (4_400, 600)),
    ],
    ids=["votes", "gifts"],
)
def test_a_round_that_is_counted_beside_is_paid_once_whatever_dies(
    fresh: Callable[[], str],
    counter: Counter,
    held_at: Callable[[str], Play],
    before: tuple[int, int],
    after: tuple[int, int],
) -> None:
    play = held_at(fresh())
    first = Counter()
    goes_on(play, first, 3 * DAY)
    assert (held(play), told(play)) == (before, 1)
    # The process that counts dies with its bot; the next one asks anew, and says nothing again.
    first.close()
    goes_on(play, counter)
    assert (held(play), told(play)) == (before, 1)
    counter.wait()
    play.scene.tick(5 * SECOND)
    play.kill_in = 1
    with pytest.raises(Killed):
        play.due(play.scene.clock.now())
    assert held(play) == before
    for _ in range(2):
        goes_on(play, counter)
        assert held(play) == after
    shown = [str(each) for each in play.shown.values()]
    lines = ("counting 4 ballots of ", "counting the gifts of 2 people of ")
    assert sum(line in each for each in shown for line in lines) == 1
    assert not play.faults
    play.check()
    play.close()


def test_where_no_process_can_count_it_is_counted_all_the_same(
    fresh: Callable[[], str], counter: Counter
) -> None:
    play = voted_on(fresh())
    late = Counter(seconds=0)
    goes_on(play, late, 3 * DAY)
    late.wait()
    goes_on(play, late)
    assert held(play) == (23_750, 1_250)
    play.check()
    play.close()


def test_an_answer_is_that_of_its_question(counter: Counter) -> None:
    asked = aside.of_shares([5, 7], [Group((0, 1), 3)], 10, 0, Rules(excluding=[(0, 1)]), 3)
    assert counter.answer(asked.text) is None
    counter.wait()
    assert counter.answer(asked.text) == aside.answer(asked.text)
    assert counter.answer("no question") is None
    counter.wait()
    assert counter.answer("no question") == ""
