"""Villages from seeds: votes, purse, circles, grants, elections and faults, all at once.

The invariants of docs/rules.md are asked after every act; what is about runs that differ, of copies
that go on apart, every few acts. A seed that fails is shrunk in a long run, and always leaves a
script for `rehearse`. `python -m tests.support.long_village` searches as long as one likes.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.app import ScriptedProcess
from bot.rehearsal.heard import Heard
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from tests.support.loops import is_long, loops
from tests.support.mishaps import FAULTS
from tests.support.play import Play, copy_books
from tests.support.server import make_folder
from tests.support.village import PEOPLE, Village, new_scene, shortest, transcript

ACTS = 250 if is_long() else 60
APART = 30
_numbers = itertools.count()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("village")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def opened(folder: Path, *, apart: int = 0) -> Village:
    """A village in which each `apart` acts its copies go on apart; 0: none do."""
    path = folder / f"{next(_numbers)}.db"
    there = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), new_scene())
    return Village(there, folder=folder if apart else None, apart=apart or 1)


def failure_of(folder: Path, lines: Sequence[str]) -> str | None:
    """Play these lines to their end; what then does not hold, None where all does."""
    village = opened(folder, apart=APART)
    try:
        for line in lines:
            village.do(line)
        village.end()
    except AssertionError as wrong:
        return str(wrong)[:40]
    finally:
        village.close()
    return None


@pytest.mark.parametrize("seed", range(loops(1)))
def test_a_village_from_a_seed_keeps_what_must_always_hold(folder: Path, seed: int) -> None:
    village = opened(folder, apart=APART)
    try:
        village.live(random.Random(seed), ACTS)
        village.end()
        assert village.crossroads is not None
        assert village.crossroads.asked >= ACTS // APART
    except AssertionError as wrong:
        lines, words = village.lines, str(wrong)[:40]
        if is_long() and failure_of(folder, lines) == words:
            lines = shortest(lines, lambda fewer: failure_of(folder, fewer) == words)
        pytest.fail(f"seed {seed}: {wrong}\n{transcript(lines)}")
    finally:
        village.close()


def test_whatever_goes_wrong_an_act_is_done_all_the_same(folder: Path) -> None:
    """In a short life chance alone may bring none of it."""
    village = opened(folder)
    village.begin()
    for tips, name in enumerate(sorted(set(FAULTS)), 1):
        village.do(f"# {name} 7 ana> !tip @ben 2")
        given = [each for each in village.play.dump()["postings"] if each["amount"] == 2_00]
        assert len(given) == tips, name
    mishaps = village.mishaps
    assert (mishaps.full_disks, mishaps.wakes) == (1, 1)
    assert mishaps.kills > 0
    assert mishaps.waits > 0
    village.end()
    village.close()


def test_the_same_seed_is_the_same_village_and_its_lines_play_again(folder: Path) -> None:
    lived = []
    for _ in range(2):
        village = opened(folder)
        village.live(random.Random(1), 24)
        lived.append((village.lines, village.play.dump()["entries"]))
        village.close()
    assert lived[0] == lived[1]
    lines, entries = lived[0]
    again = opened(folder)
    for line in lines:
        again.do(line)
    assert again.play.dump()["entries"] == entries
    again.close()


def test_an_act_is_whole_or_was_not_at_whichever_statement_it_is_killed(folder: Path) -> None:
    """At each one, of acts and of due work: the books are as without it."""
    village = opened(folder)
    village.begin()
    for number in range(1, 40, 1 if is_long() else 4):
        village.do(f"# killed {number} ana> !tip @ben 0.02")
        village.do(f"# killed at work {number} ben> !tip @ana 0.02")
        tips = [each for each in village.play.dump()["postings"] if each["amount"] == 2]
        assert len(tips) == len(village.lines) - len(PEOPLE)
    assert 3 < village.mishaps.kills < len(village.lines), "it was killed always, or never"
    village.end()
    village.close()


def test_postgresql_comes_to_the_same_head(folder: Path, postgres_books_url: str) -> None:
    """[9] But for a full disk, which is SQLite's own, the same lines are the same books. A process
    that stalls there has a lease, which another takes. [15]"""
    here = opened(folder)
    here.live(random.Random(3), ACTS // 3)
    for name in ("stalled", "killed", "slow disk"):
        here.do(f"# {name} 5 eve> !tip @ana 1")
    there = Village(Play(postgres_books_url, new_scene()))
    for line in here.lines:
        there.do(line)
    heads = [village.play.dump()["communities"][0]["head"] for village in (here, there)]
    assert heads[0] == heads[1]
    assert there.mishaps.wakes > 0
    here.close()
    there.close()


def test_a_failure_is_shrunk_to_what_it_needs_and_rehearse_can_read_it() -> None:
    lines = [f"ana> !tip @ben {number}" for number in range(1, 41)]
    lines[7], lines[29] = "# killed 3 ana> !tip @ben 1", "ben> !treasury propose 5 @ana work"

    def fails(fewer: Sequence[str]) -> bool:
        return any("killed" in each for each in fewer) and any("propose" in each for each in fewer)

    kept = shortest(lines, fails)
    assert kept == [lines[7], lines[29]]
    script = transcript([*kept, "# restart 5 ana> !vote 1 A", "--- wait 3 days"])
    assert "--- wait 5 minutes\n--- restart\nana> !vote 1 A\n--- wait 3 days\n" in script


def test_rehearse_plays_the_script_of_a_village(folder: Path) -> None:
    """On both platforms, to the same payments as in the village, where no fault is among them."""
    village = opened(folder)
    village.begin()
    for line in ("ana> !tip @ben 2", "eve> !tip @fay 3", "ana> !undo", "gus> !tip ana 4"):
        village.do(line)
    heard: list[Heard] = []
    script = parse(transcript([*village.lines, "# stalled 3 eve> !tip @gus 1"]))
    asyncio.run(play(script, ScriptedProcess.open, hear=heard.append))
    said = " / ".join(each.words for each in heard)
    assert not [each for each in heard if each.kind == "fault"]
    for words in ("ana gave ben 2", "eve gave fay 3", "gus gave ana 4", "eve gave gus 1"):
        assert words in said
    village.close()
