"""A year in an afternoon: sixty people on two platforms, from the first tip to the last account.

`python -m benchmarks.a_year [--postgres URL] [--people 60] [--months 12] [--write FILE]` plays
twelve months of tips, two circles, an election, a round of grants, and a purse with stipends
through the real bot, on SQLite and, where an address of an empty database is given, on PostgreSQL.
All books are verified at the end, and both engines have to come to the same head of the chain. With
`--write` the script is kept: `commonpurse rehearse FILE` plays it as well.

The days are drawn from one seed, so that every year is the same.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, make_url

from bot.app import ScriptedProcess
from bot.clock import ScriptClock
from bot.ports import Adapter
from bot.rehearsal.heard import Heard
from bot.rehearsal.process import OpenProcess
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from bot.tools.offline_books import looking
from storage.ledger.verify import Summary, verify

FIRST = date(2026, 1, 1)
NAMES = re.findall(
    r"\w+",
    "ana ben cara dan eve fay gus hana ivo jun kim leo mara nils olga pia quin rosa sami tom"
    " uma vera wim xenia yara zoe abel bela cleo dora emil finn gina hugo ines jana karl lena"
    " maja nora omar paul rita sven tara ulla vito wanda yuri zara alma bruno celia dina egon"
    " flora greta hans ida jose",
)
MODERATORS = ("mia", "olaf")
"""One on each platform, who are among the sixty."""
FOR = ("for the soup", "for the ladder", "for the lift", "for listening", "for the seeds", "")


@dataclass
class Year:
    """The lines of a script as it is written, and the last number that something was given."""

    people: Sequence[str]
    dice: random.Random
    lines: list[str] = field(default_factory=list)
    day: date = FIRST
    number: int = 0

    @property
    def here(self) -> Sequence[str]:
        """Those on Matrix; the others are on Discord."""
        return self.people[: len(self.people) // 2]

    @property
    def there(self) -> Sequence[str]:
        return self.people[len(self.people) // 2 :]

    def say(self, who: str, text: str, *, alone: bool = False) -> None:
        room = "garden" if who == MODERATORS[0] or who in self.here else "hall"
        if self._room() != room:
            self.lines.append(f"--- room {room}")
        self.lines.append(f"{who}{'/bot' if alone else ''}> {text}")

    def _room(self) -> str:
        found = (line for line in reversed(self.lines) if line.startswith("--- room "))
        return next(found, "").split()[2] if self.lines else ""

    def wait(self, days: int) -> None:
        self.day += timedelta(days)
        self.lines.append(f"--- wait {days} days")

    def matter(self) -> int:
        """The number of what is opened next."""
        self.number += 1
        return self.number


def script(people: int = 60, months: int = 12, seed: int = 2026) -> str:
    """A whole year, as a script that holds no expected line."""
    year = Year(NAMES[: people - len(MODERATORS)], random.Random(seed))  # noqa: S311 - a life, not a secret
    _arrive(year)
    _circles(year)
    for month in range(months):
        _month(year, month)
    # What goes on past the year comes to its end, with no further act of anybody.
    year.wait(60)
    year.say(year.people[0], "!treasury")
    year.say(year.people[-1], "!balance")
    return "\n".join(year.lines) + "\n"


def _arrive(year: Year) -> None:
    year.lines += [
        f"--- clock {FIRST}T09:00Z",
        "--- room garden",
        f"--- moderator {MODERATORS[0]}",
        f"--- people {' '.join(year.here)}",
        "--- platform discord",
        "--- room hall in garden",
        f"--- moderator {MODERATORS[1]}",
        f"--- people {' '.join(year.there)}",
    ]
    for who in year.people:
        year.say(who, "!treasury give 5")
    for who in year.people[:10]:
        year.say(who, "!treasury give 1 every=month")
        year.say(who, "!yes")


def _circles(year: Year) -> None:
    seats = min(8, len(year.here))
    year.matter()
    starts = FIRST + timedelta(30)
    year.say(
        year.here[0], f'!circle new "Winter" amount=5 every=month seats={seats} start={starts}'
    )
    for turn, who in enumerate(year.here[:seats], 1):
        year.say(who, f"!circle join Winter {turn}")
    seats = min(6, len(year.there))
    year.matter()
    year.say(year.there[0], f'!circle new "Luck" amount=3 every=month seats={seats} order=draw')
    for who in year.there[:seats]:
        year.say(who, "!circle join Luck")


def _month(year: Year, month: int) -> None:
    happens = {1: _stipend, 3: _election, 5: _grants, 8: _stipend}.get(month)
    if happens is not None:
        happens(year)
    _poll(year, month)
    for _ in range(9):
        year.wait(3)
        _tips(year)


def _tips(year: Year) -> None:
    """Some people thank some others."""
    for _ in range(max(1, len(year.people) // 6)):
        side = year.dice.choice((year.here, year.there))
        giver, taker = year.dice.sample(list(side), 2)
        year.say(giver, f"!tip @{taker} {year.dice.randint(1, 4)} {year.dice.choice(FOR)}".rstrip())


def _poll(year: Year, month: int) -> None:
    number = year.matter()
    year.say(year.here[1], '!poll "Where do we meet?" "Park" "Café" "Online"')
    for who in year.dice.sample(list(year.here), len(year.here) // 3):
        year.say(who, f"!vote {number} {year.dice.choice('ABC')}")
    if month % 4 == 2:
        year.say(year.here[1], "!undo")


def _decided(year: Year, who: str, words: str) -> None:
    """Propose something, second it, and let all who are needed say yes."""
    number = year.matter()
    year.say(who, words)
    year.say(who, "!yes")
    # One is enough up to twenty-nine of some standing, as the rules have it.
    seconds = 2 if len(year.people) + len(MODERATORS) > 29 else 1
    for other in [each for each in year.people if each != who][:seconds]:
        year.say(other, f"!proposal second {number}")
    for voter in year.people[:-2]:
        year.say(voter, f"!vote {number} yes")
    # The vote of at most seven days, and the day in which it can be called again.
    year.wait(9)


def _stipend(year: Year) -> None:
    taker = year.here[3]
    _decided(year, year.here[2], f'!treasury propose 12 @{taker} tending in="4 payments monthly"')


def _election(year: Year) -> None:
    number = year.matter()
    year.say(MODERATORS[0], "!elect open treasurer term=1y")
    year.say(MODERATORS[0], "!yes")
    for who in (year.here[4], year.there[4]):
        year.say(who, f"!elect stand {number}")
    year.wait(4)
    for voter in year.people:
        year.say(voter, f"!vote {number} {year.dice.choice('AB')}", alone=True)
    year.wait(8)


def _grants(year: Year) -> None:
    # Each of them is more than a twentieth of the treasury, so it is paid in two halves.
    ask = (len(year.people) + len(MODERATORS)) // 2
    _decided(year, year.there[2], f'!grants open "Summer" budget={ask * 5 // 2}')
    number = year.matter()
    kiln, zines, oven = year.here[5], year.there[5], year.here[6]
    for who, project in ((kiln, "Kiln"), (zines, "Zines"), (oven, "Oven")):
        year.say(who, f'!grants apply "{project}" {ask} "for everybody"')
    year.wait(15)
    # The budget is enough for two, and whoever wants the oven wants both others as well.
    for voter in year.people:
        year.say(voter, f"!grants vote {number} {year.dice.choice(('A', 'B', 'A B', 'A B C'))}")
    year.wait(12)
    # The other half of each of the two is a proposal, and paid two days after its report.
    for who in (kiln, zines):
        year.matter()
        year.say(who, f'!grants report {number} "it is there, and in use"')


# -- playing it ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lived:
    """What came of a year on one engine."""

    seconds: float
    answers: Counter[str]
    books: Summary
    kinds: Counter[str]


def live(text: str, books: Path | str, hear: Callable[[Heard], None] | None = None) -> Lived:
    """Play a year on books in which nothing is written yet, and verify them."""
    answers: Counter[str] = Counter()

    def heard(one: Heard) -> None:
        answers[one.kind] += 1
        if hear is not None:
            hear(one)

    begun = time.monotonic()
    asyncio.run(play(parse(text), _opened(books), hear=heard))
    where = books if isinstance(books, Path) else make_url(books)

    def look(connection: Connection) -> tuple[Summary, Counter[str]]:
        rows = connection.exec_driver_sql("SELECT kind, count(*) FROM entries GROUP BY kind")
        return verify(connection, 1), Counter({str(kind): int(count) for kind, count in rows})

    with looking(where) as at_rest:
        summary, kinds = at_rest.run(look)
    return Lived(time.monotonic() - begun, answers, summary, kinds)


def _opened(books: Path | str) -> OpenProcess:
    async def open_process(
        adapters: Sequence[Adapter],
        clock: ScriptClock,
        db: Path | None,  # noqa: ARG001 - it is played on the books that were given
    ) -> ScriptedProcess:
        return await ScriptedProcess.open(adapters, clock, books)

    return open_process


def report(engine: str, text: str, lived: Lived, out: TextIO) -> None:
    said = len(re.findall(r"^\w+(?:/bot)?> ", text, re.MULTILINE))
    kinds = ", ".join(f"{count} {kind}" for kind, count in lived.kinds.most_common())
    out.write(
        f"{engine}: {said:,} things said, {sum(lived.answers.values()):,} answers"
        f" ({lived.answers['refusal']} refusals, {lived.answers['fault']} faults),"
        f" {lived.books.entries:,} entries in {lived.seconds:.1f} s. All is as it must be.\n"
        f"  {kinds}\n  head {lived.books.head}\n"
    )


def main(arguments: Sequence[str] | None = None, out: TextIO = sys.stdout) -> int:
    """0 where the books are in order and both engines agree."""
    given = argparse.ArgumentParser(prog="python -m benchmarks.a_year")
    given.add_argument("--postgres", metavar="URL", help="an empty database, for the other engine")
    given.add_argument("--people", type=int, default=60)
    given.add_argument("--months", type=int, default=12)
    given.add_argument("--write", type=Path, metavar="FILE", help="keep the script")
    options = given.parse_args(arguments)
    text = script(options.people, options.months)
    if options.write:
        options.write.write_text(text, "utf-8")
    with tempfile.TemporaryDirectory(prefix="a-year-") as folder:
        first = live(text, Path(folder) / "books.db")
        report("SQLite", text, first, out)
        if options.postgres is None:
            return 0
        second = live(text, options.postgres)
        report("PostgreSQL", text, second, out)
    same = first.books.head == second.books.head
    out.write(f"The two heads are {'the same' if same else 'NOT the same'}.\n")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
