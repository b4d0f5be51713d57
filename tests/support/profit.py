"""A searcher for profit: one person with many accounts, by written schemes and by chance.

`python -m tests.support.profit [--accounts 50] [--seconds 600] [--seed 1]` tries what somebody
would think of first, then searches: schemes by chance, and the best so far with something changed.
For each the gain is printed, and the bound of invariant 4 (docs/rules.md) that it stays within.
"""

from __future__ import annotations

import argparse
import itertools
import random
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from tests.support.play import Play, copy_books
from tests.support.schemer import (
    MOST_ACCOUNTS,
    Community,
    Outcome,
    Scheme,
    by_chance,
    changed,
    written,
)
from tests.support.server import make_folder

_numbers = itertools.count()


def new_folder() -> Path:
    """A folder with empty books, for `tried`."""
    folder = make_folder("profit")
    Play.make_ready(f"sqlite:///{folder / 'empty.db'}")
    return folder


def tried(
    folder: Path, scheme: Scheme, accounts: int, founding: int, *, issued: bool = False
) -> Outcome:
    """Carry a scheme out in a community of its own. Raises AssertionError above the bound."""
    path = folder / f"{next(_numbers)}.db"
    scene = Community.scene_of(accounts, founding)
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), scene)
    try:
        community = Community(play, accounts, founding, issued=issued)
        for act in scheme:
            community.does(act)
        outcome = community.outcome()
        assert outcome.gained <= outcome.bound, (outcome.gained, outcome.bound, outcome.log)
        play.check(first_limits=False)
        return outcome
    finally:
        play.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()


def found(folder: Path, dice: random.Random, most: int) -> Iterator[Outcome]:
    """Outcomes without end: schemes by chance with up to `most` accounts, and the one that gained
    most of its bound, changed a little."""
    best: tuple[int, Scheme, int, int] | None = None
    for number in itertools.count():
        if best is None or number % 3 == 0:
            accounts = dice.randrange(2, most + 1)
            founding, scheme = dice.randrange(accounts), by_chance(dice, accounts, 15)
        else:
            _, scheme, accounts, founding = best
            scheme = changed(scheme, dice, accounts)
        outcome = tried(folder, scheme, accounts, founding)
        if best is None or outcome.gained > best[0]:
            best = (outcome.gained, scheme, accounts, founding)
        yield outcome


def main(arguments: Sequence[str] | None = None, out: TextIO = sys.stdout) -> int:
    given = argparse.ArgumentParser(prog="python -m tests.support.profit")
    given.add_argument("--accounts", type=int, default=MOST_ACCOUNTS)
    given.add_argument("--seconds", type=float, default=600.0, help="for the search by chance")
    given.add_argument("--seed", type=int, default=1)
    options = given.parse_args(arguments)
    folder = new_folder()
    try:
        for name, scheme in written(options.accounts).items():
            for issued in (False, True):
                outcome = tried(
                    folder, scheme, options.accounts, options.accounts // 4, issued=issued
                )
                _tell(out, f"{name}{', issued' if issued else ''}", outcome)
        until, count = time.monotonic() + options.seconds, 0
        best: Outcome | None = None
        for outcome in found(folder, random.Random(options.seed), options.accounts):
            count += 1
            if best is None or outcome.gained > best.gained:
                best = outcome
                _tell(out, f"by chance, scheme {count}", outcome)
            if time.monotonic() > until:
                break
        out.write(f"{count} schemes by chance, none above its bound.\n")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _tell(out: TextIO, name: str, outcome: Outcome) -> None:
    out.write(f"{name}: {outcome}\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main())
