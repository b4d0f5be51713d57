"""Villages from seeds: votes, purse, circles, grants, elections and faults, all at once.

The invariants of docs/rules.md are asked after every act, all of them every few acts and in the
end. A seed that fails is shrunk in a long run, and always leaves a script for `rehearse`.
"""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.rehearsal.script import parse
from tests.support.chat import Scene
from tests.support.loops import is_long, loops
from tests.support.play import Play, copy_books
from tests.support.server import make_folder
from tests.support.village import FAULTS, Village, shortest, transcript

ACTS = 250 if is_long() else 60
_numbers = itertools.count()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("village")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def opened(folder: Path) -> Village:
    path = folder / f"{next(_numbers)}.db"
    return Village(Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene()))


def failure_of(folder: Path, lines: Sequence[str]) -> str | None:
    """Play these lines to their end; what then does not hold, None where all does."""
    village = opened(folder)
    try:
        for line in lines:
            village.do(line)
        village.end()
    except AssertionError as wrong:
        return str(wrong)[:40]
    finally:
        village.play.close()
    return None


@pytest.mark.parametrize("seed", range(loops(1)))
def test_a_village_from_a_seed_keeps_what_must_always_hold(folder: Path, seed: int) -> None:
    village = opened(folder)
    try:
        village.live(random.Random(seed), ACTS)
        village.end()
    except AssertionError as wrong:
        lines, words = village.lines, str(wrong)[:40]
        if is_long() and failure_of(folder, lines) == words:
            lines = shortest(lines, lambda fewer: failure_of(folder, fewer) == words)
        pytest.fail(f"seed {seed}: {wrong}\n{transcript(lines)}")
    finally:
        village.play.close()


def test_whatever_goes_wrong_an_act_is_done_all_the_same(folder: Path) -> None:
    """In a short life chance alone may bring none of it."""
    village = opened(folder)
    village.begin()
    for tips, name in enumerate(sorted(set(FAULTS)), 1):
        village.do(f"# {name} 7 ana> !tip @ben 2")
        given = [each for each in village.play.dump()["postings"] if each["amount"] == 2_00]
        assert len(given) == tips, name
    assert village.full_disks == 1
    village.end()
    village.play.close()


def test_the_same_seed_is_the_same_village_and_its_lines_play_again(folder: Path) -> None:
    lived = []
    for _ in range(2):
        village = opened(folder)
        village.live(random.Random(1), 24)
        lived.append((village.lines, village.play.dump()["entries"]))
        village.play.close()
    assert lived[0] == lived[1]
    lines, entries = lived[0]
    again = opened(folder)
    for line in lines:
        again.do(line)
    assert again.play.dump()["entries"] == entries
    again.play.close()


def test_postgresql_comes_to_the_same_head(folder: Path, postgres_books_url: str) -> None:
    """[9] But for a full disk, which is SQLite's own, the same lines are the same books."""
    here = opened(folder)
    here.live(random.Random(3), ACTS // 3)
    there = Village(Play(postgres_books_url, Scene()))
    for line in here.lines:
        there.do(line)
    heads = [village.play.dump()["communities"][0]["head"] for village in (here, there)]
    assert heads[0] == heads[1]
    here.play.close()
    there.play.close()


def test_a_failure_is_shrunk_to_what_it_needs_and_rehearse_can_read_it() -> None:
    lines = [f"ana> !tip @ben {number}" for number in range(1, 41)]
    lines[7], lines[29] = "# killed 3 ana> !tip @ben 1", "ben> !treasury propose 5 @ana work"

    def fails(fewer: Sequence[str]) -> bool:
        return any("killed" in each for each in fewer) and any("propose" in each for each in fewer)

    kept = shortest(lines, fails)
    assert kept == [lines[7], lines[29]]
    script = transcript([*kept, "# restart 5 ana> !vote 1 A", "--- wait 3 days"])
    parse(script)
    assert "--- wait 5 minutes\n--- restart\nana> !vote 1 A\n--- wait 3 days\n" in script
