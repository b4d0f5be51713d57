"""Villages one after the other for as long as there is time: a long search, and what it found.

`python -m tests.support.long_village [--first 0] [--seconds 600] [--acts 250] [--every 25]
[--apart 50] [--shrinking 120] [--postgres]` plays a village from each seed and prints how many acts
and faults there were; with `--postgres` each is played there as well, to the same head. A village
that fails is shrunk, and its script is printed for `rehearse`.
"""

from __future__ import annotations

import argparse
import itertools
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from tests.support.play import Play, copy_books
from tests.support.postgres import Postgres
from tests.support.server import make_folder
from tests.support.village import Village, fault_of, new_scene, shortest, transcript

_numbers = itertools.count()


class Search:
    """Plays villages in a folder, and counts what happened in them."""

    def __init__(self, folder: Path, every: int, apart: int, shrinking: float, out: TextIO) -> None:
        self.folder, self.every, self.apart = folder, every, apart
        self.shrinking, self.out = shrinking, out
        self.empty = f"sqlite:///{folder / 'empty.db'}"
        Play.make_ready(self.empty)
        self.postgres: Postgres | None = None
        self.counted: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()

    def village(self, *, forks: bool = True) -> Village:
        path = self.folder / f"{next(_numbers)}.db"
        folder = self.folder if forks and self.apart else None
        play = Play(copy_books(self.empty, path), new_scene())
        return Village(play, every=self.every, folder=folder, apart=self.apart)

    def close(self, village: Village) -> None:
        """Count what happened, and throw the village away."""
        village.close()
        for left in self.folder.glob("[0-9f]*.db*"):
            left.unlink()

    def live(self, seed: int, acts: int) -> None:
        """Play a seed, and tell what did not hold in it."""
        village = self.village()
        try:
            village.live(random.Random(seed), acts)
            if self.postgres is not None:
                self._there(self.postgres, village)
            village.end()
        except Exception as wrong:  # noqa: BLE001 - a fault of any kind is what is looked for
            self.counted["wrong"] += 1
            self._tell(seed, list(village.lines), wrong)
        finally:
            mishaps, invariants = village.mishaps, village.invariants
            self.counted.update(
                villages=1,
                acts=len(village.lines),
                judged=invariants.judged,
                forks=village.crossroads.asked if village.crossroads else 0,
                kills=mishaps.kills,
                disks=mishaps.full_disks,
                waits=mishaps.waits,
                wakes=mishaps.wakes,
                entries=invariants.entries,
            )
            self.faults.update(map(fault_of, filter(lambda each: each[:2] == "# ", village.lines)))
            self.close(village)

    def _there(self, server: Postgres, here: Village) -> None:
        """The same lines on PostgreSQL come to the same head. [9]"""
        name = server.create(server.ready())
        there = Village(Play(server.url(name), new_scene()), every=self.every)
        try:
            for line in here.lines:
                there.do(line)
            heads = [each.play.dump()["communities"][0]["head"] for each in (here, there)]
            assert heads[0] == heads[1], "PostgreSQL comes to another head"
            self.counted.update(acts_on_postgres=len(there.lines))
        finally:
            there.close()
            server.drop(name)

    def failure_of(self, lines: Sequence[str]) -> str | None:
        """Play these lines to their end; what then does not hold."""
        village = self.village()
        try:
            for line in lines:
                village.do(line)
            village.end()
        except Exception as wrong:  # noqa: BLE001 - the same as above
            return _named(wrong)
        finally:
            self.close(village)
        return None

    def _tell(self, seed: int, lines: list[str], wrong: Exception) -> None:
        """At once, and once more when it was shrunk as far as there is time for it."""
        name, until = _named(wrong), time.monotonic() + self.shrinking

        def fails(fewer: Sequence[str]) -> bool:
            return time.monotonic() < until and self.failure_of(fewer) == name

        self._write(f"seed {seed}: {wrong!r}", lines)
        if fails(lines):
            self._write(f"seed {seed}, shrunk", shortest(lines, fails))

    def _write(self, about: str, lines: Sequence[str]) -> None:
        told = "\n".join(lines)
        self.out.write(f"{about}\n{transcript(lines)}\nas played:\n{told}\n\n")
        self.out.flush()


def _named(wrong: Exception) -> str:
    return f"{type(wrong).__name__} {wrong}"[:60]


def main(arguments: Sequence[str] | None = None, out: TextIO = sys.stdout) -> int:
    given = argparse.ArgumentParser(prog="python -m tests.support.long_village")
    given.add_argument("--first", type=int, default=0, help="the first seed")
    given.add_argument("--seconds", type=float, default=600.0)
    given.add_argument("--acts", type=int, default=250, help="of each village")
    given.add_argument("--every", type=int, default=25, help="acts between two judgements")
    given.add_argument("--apart", type=int, default=50, help="acts between two forks; 0: none")
    given.add_argument("--shrinking", type=float, default=120.0, help="seconds for a failure")
    given.add_argument("--postgres", action="store_true", help="each on PostgreSQL as well")
    options = given.parse_args(arguments)
    folder = make_folder("villages")
    search = Search(folder, options.every, options.apart, options.shrinking, out)
    until = time.monotonic() + options.seconds
    server = search.postgres = Postgres() if options.postgres else None
    if server is not None:
        server.start()
    try:
        for seed in itertools.count(options.first):
            search.live(seed, options.acts)
            if seed % 10 == 0 or time.monotonic() > until:
                told = ", ".join(f"{count:,} {name}" for name, count in search.counted.items())
                out.write(f"to seed {seed}: {told}; faults {search.faults.total():,}\n")
                out.flush()
            if time.monotonic() > until:
                break
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if server is not None:
            server.close()
    out.write(", ".join(f"{count:,} {name}" for name, count in search.faults.most_common()) + "\n")
    return 1 if search.counted["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
