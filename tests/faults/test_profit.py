"""A searcher for profit: whatever one person does with fifty accounts stays within the bound.

[4] of docs/rules.md: what outsiders knowingly paid, permitted grants and credit lines. What was
found is printed (`-s`), with the bound it stayed within; `python -m tests.support.profit` searches
as long as one likes.
"""

from __future__ import annotations

import io
import itertools
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import profit
from tests.support.loops import is_long, loops
from tests.support.profit import found, tried
from tests.support.schemer import MOST_ACCOUNTS, Outcome, written

MOST = min(loops(4), MOST_ACCOUNTS)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = profit.new_folder()
    yield made
    shutil.rmtree(made, ignore_errors=True)


def _told(name: str, outcome: Outcome) -> None:
    print(f"{name}: {outcome}")  # noqa: T201 - the figures are asked for


CASES = [
    (name, issued)
    for issued in (False, True)
    for name in written(2)
    # A starter can be had again only by coming back; the rest is for a long run.
    if not issued or is_long() or "come back" in name
]


@pytest.mark.parametrize(("name", "issued"), CASES)
def test_what_somebody_would_think_of_stays_within_the_bound(
    folder: Path, name: str, issued: bool
) -> None:
    outcome = tried(folder, written(MOST)[name], MOST, MOST // 4, issued=issued)
    assert outcome.gained > 0, ("nothing of it was done", outcome.log)
    _told(f"{name} ({MOST} accounts)", outcome)


def test_what_is_found_by_chance_and_by_changing_the_best_does_too(folder: Path) -> None:
    outcomes = itertools.islice(found(folder, random.Random(4), MOST), loops(2))
    _told("found by chance", max(outcomes, key=lambda each: each.gained))


def test_the_searcher_prints_each_gain_and_its_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = dict(itertools.islice(written(2).items(), 1))
    monkeypatch.setattr(profit, "written", lambda _: few)
    out = io.StringIO()
    assert profit.main(["--accounts", "2", "--seconds", "0"], out) == 0
    assert out.getvalue().splitlines()[0] == (
        "spend every line: gained 20.00, the bound is 100.00"
        " (0 lines of 100, 100 for all newcomers together, 0 times 10 that a circle's plan showed)"
    )
