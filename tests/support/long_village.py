"""Villages one after the other for as long as there is time: a long search, and what it found.

`python -m tests.support.long_village [--first 0] [--seconds 600] [--acts 250] [--every 25]
[--apart 50]` plays a village from each seed and prints how many acts and faults
there were. A village that fails is shrunk, and its script is kept for `rehearse`.
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
from tests.support.server import make_folder
from tests.support.village import Village, fault_of, new_scene, shortest, transcript

_numbers = itertools.count()


class Search:
    """Plays villages in a folder, and counts what happened in them."""

    def __init__(self, folder: Path, every: int, apart: int) -> None:
        self.folder, self.every, self.apart = folder, every, apart
        self.empty = f"sqlite:///{folder / 'empty.db'}"
        Play.make_ready(self.empty)
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

    def lived(self, seed: int, acts: int) -> str | None:
        """Play a seed; what did not hold in it, and None where all did."""
        village = self.village()
        try:
            village.live(random.Random(seed), acts)
            village.end()
        except Exception as wrong:  # noqa: BLE001 - a fault of any kind is what is looked for
            self.counted["wrong"] += 1
            return self._told(seed, village.lines, wrong)
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
        return None

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

    def _told(self, seed: int, lines: list[str], wrong: Exception) -> str:
        name = _named(wrong)
        if self.failure_of(lines) == name:
            lines = shortest(lines, lambda fewer: self.failure_of(fewer) == name)
        return f"seed {seed}: {wrong!r}\n{transcript(lines)}\n" + "\n".join(lines)


def _named(wrong: Exception) -> str:
    return f"{type(wrong).__name__} {wrong}"[:60]


def main(arguments: Sequence[str] | None = None, out: TextIO = sys.stdout) -> int:
    given = argparse.ArgumentParser(prog="python -m tests.support.long_village")
    given.add_argument("--first", type=int, default=0, help="the first seed")
    given.add_argument("--seconds", type=float, default=600.0)
    given.add_argument("--acts", type=int, default=250, help="of each village")
    given.add_argument("--every", type=int, default=25, help="acts between two judgements")
    given.add_argument("--apart", type=int, default=50, help="acts between two forks; 0: none")
    options = given.parse_args(arguments)
    folder = make_folder("villages")
    search = Search(folder, options.every, options.apart)
    until = time.monotonic() + options.seconds
    try:
        for seed in itertools.count(options.first):
            found = search.lived(seed, options.acts)
            if found is not None:
                out.write(f"{found}\n\n")
            if seed % 20 == 0 or time.monotonic() > until:
                told = ", ".join(f"{count:,} {name}" for name, count in search.counted.items())
                out.write(f"to seed {seed}: {told}; faults {search.faults.total():,}\n")
                out.flush()
            if time.monotonic() > until:
                break
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    out.write(", ".join(f"{count:,} {name}" for name, count in search.faults.most_common()) + "\n")
    return 1 if search.counted["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
