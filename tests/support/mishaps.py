"""What goes wrong in a village, each drawn from the seed: a kind, a number, and what is said then.

Whatever it is, in the end the act is done, and done once.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.clock import HOUR, MINUTE, SECOND
from commands.engine.items import Delivered, DueWork, HandleEvent, Item, Plain, Under
from storage import communities, leases, schema
from storage.errors import LeaseLost
from storage.leases import Lease
from tests.support import audit
from tests.support.play import Killed

if TYPE_CHECKING:
    from tests.support.village import Village

FAULTS = (
    *("killed", "killed", "killed", "killed at work"),
    *("unsaid", "unnoted", "again", "again", "out of order"),
    *("full disk", "slow disk", "set back", "set forward", "restart", "due twice", "stalled"),
)
LEASE = "matrix/purse"


class Mishaps:
    """Does to a village what its lines call a fault."""

    def __init__(self, village: Village) -> None:
        self.village, self.play, self.scene = village, village.play, village.scene
        self.full_disks = self.kills = self.waits = self.wakes = 0
        """How often there was indeed no room; somebody died in the middle; the disk made one wait;
        one woke up too late."""

    def do(self, line: str) -> None:
        about, _, words = line.removeprefix("# ").partition("> ")
        *name, number, who = about.split()
        act: Callable[[str, int], None] = getattr(self, "_" + "_".join(name))
        act(f"{who}> {words}", int(number))

    # -- ends of the process ----------------------------------------------------------------------

    def _killed(self, line: str, number: int) -> None:
        """At any statement of a unit of work, its COMMIT included: nothing of it was, and all of it
        comes again. Where it has fewer, in the middle of its deliveries."""
        village = self.village
        events = [village.event(each) for each in (line, "ana> !tip @ben 1", "ben> !yes")]
        before, results = self.play.dump(), []
        with suppress(Killed), self.play.killed_at(1 + number * 2 // 3):
            results = self.play.hear(*events)
        if results:
            for event, result in zip(events, results, strict=True):
                village.took(event, result, None)
            said = [each for result in results for each in result.sayings]
            self.play.deliver(said[: number % (len(said) + 1)])
        else:
            self.kills += 1
            assert self.play.dump() == before, "something of a unit of work that ended is there"
        self.play.start_again()
        if not results:
            for event in events:
                village.tell(event)

    def _killed_at_work(self, line: str, number: int) -> None:
        """The same while it does what is due."""
        now, before = self.scene.tick(number * HOUR), self.play.dump()
        done = False
        with suppress(Killed), self.play.killed_at(1 + number % 30):
            self.play.due(now)
            done = True
        if not done:
            self.kills += 1
            assert self.play.dump() == before, "something of due work that ended is there"
        self.play.start_again()
        self.village.due()
        self.village.tell(self.village.event(line))

    def _unsaid(self, line: str, number: int) -> None:
        """After the commit, before anything was delivered: the answer is lost, and comes."""
        village, event = self.village, self.village.event(line)
        before = village.fingerprint()
        [result] = self.play.hear(event)
        village.took(event, result, before)
        self.play.start_again()
        waiting = self.play.read(lambda c: audit.rows(c, schema.outbox))
        assert not any(row["waiting"] for row in waiting)

    def _unnoted(self, line: str, number: int) -> None:
        """After the delivery, before it was noted: it goes out again under its first id."""
        village, event = self.village, self.village.event(line)
        before = village.fingerprint()
        [result] = self.play.hear(event)
        village.took(event, result, before)
        self.play.deliver(result.sayings[: number % 3], noted=False)
        self.play.start_again()

    def _restart(self, line: str, number: int) -> None:
        since = self.scene.clock.now()
        self.scene.tick(number * MINUTE)
        self.play.start_again(since)
        self.village.due()
        self.village.tell(self.village.event(line))

    # -- ways of the messages ---------------------------------------------------------------------

    def _again(self, line: str, number: int) -> None:
        """What was decided comes once more: nothing is booked twice. [10]"""
        village = self.village
        done = [event for event, outcome in village.said[-30:] if outcome == "handled"]
        if done:
            before = village.fingerprint()
            self.play.tell(self.scene.again(done[number % len(done)]))
            assert village.fingerprint() == before, "a redelivery changed something"
        village.tell(village.event(line))

    def _out_of_order(self, line: str, number: int) -> None:
        """Up to five arrive in any other order than they were said in."""
        village = self.village
        others = ("ben> !tip @ana 1", "eve> !tip @fay 1", "cara> !undo", "ana> !yes")
        events = [village.event(each) for each in (line, *others[: 1 + number % 4])]
        random.Random(number).shuffle(events)
        for event in events:
            village.tell(event)

    # -- the disk and the clock -------------------------------------------------------------------

    def _full_disk(self, line: str, number: int) -> None:
        """Nothing can be written: nothing was, and it is decided once there is room."""
        event, before = self.village.event(line), self.play.dump()
        # Long answers, since one that is short often finds room in a page that there is.
        more = [self.village.event("ana> !help") for _ in range(20)]
        self._set_pages(lambda used: used)
        try:
            if self.play.is_sqlite:  # A server's disk is not ours to fill.
                self.play.hear(event, *more)
        except (DBAPIError, OSError):
            self.full_disks += 1
        else:
            before = self.play.dump()  # It found room in pages that it had.
        finally:
            self._set_pages(lambda _: 1 << 30)
        assert self.play.dump() == before
        self.village.tell(event)

    def _set_pages(self, most: Callable[[int], int]) -> None:
        def work(connection: Connection) -> None:
            used = int(connection.execute(text("PRAGMA page_count")).scalar() or 0)
            connection.execute(text(f"PRAGMA max_page_count = {most(used)}"))

        if self.play.is_sqlite:
            self.play.read(work)

    def _slow_disk(self, line: str, number: int) -> None:
        """The books are not to be had for a while, in the middle of it too; what was said comes a
        minute late, after what was said behind it."""
        village, event = self.village, self.village.event(line)
        before, steps = village.fingerprint(), {number % 30 + 1, number % 7 + 1}
        with self.play.busy_at(sorted(steps)) as waited:
            [result] = self.play.hear(event)
        self.waits += waited()
        village.took(event, result, before)
        self.scene.tick(number * SECOND)
        village.tell(village.event("ben> !tip @ana 0.5"))
        self.play.deliver(result.sayings)

    def _set_back(self, line: str, number: int) -> None:
        self.scene.tick(-number * SECOND)
        self.village.tell(self.village.event(line))

    def _set_forward(self, line: str, number: int) -> None:
        """It arrives late, and the clock has gone on meanwhile."""
        event = self.village.event(line)
        self.village.tell(replace(event, received_at=self.scene.tick(number * MINUTE)))

    # -- work that is due, and who does it --------------------------------------------------------

    def _due_twice(self, line: str, number: int) -> None:
        """Due work is looked for twice at one time: the second finds nothing. [15]"""
        self.scene.tick(number * HOUR)
        now = self._all_due()
        before = self.village.fingerprint()
        self.play.due(now)
        assert self.village.fingerprint() == before, "due work was done twice"
        self.village.tell(self.village.event(line))

    def _all_due(self) -> int:
        """Do all that is due; gives the time."""
        now = self.scene.clock.now()
        for _ in range(100):  # What is done may be due again at once, as what was missed is.
            self.village.due()
            jobs = self.play.read(lambda c: audit.rows(c, schema.jobs))
            if all(job["due_at"] > now for job in jobs):
                break
        return now

    def _stalled(self, line: str, number: int) -> None:
        """A process stalls with an event, its answer and due work at hand; another takes its lease
        and does all of it; then it wakes, and does none of it. [15]"""
        village, stale = self.village, self.play.turns
        first = self._lease("first")
        event = village.event(line)
        self.play.turns = self.play.new_turns()
        second = self._lease("second")
        self.scene.tick(number * HOUR)
        with self.play.under(second):
            [result] = self.play.hear(event)
            village.took(event, result, None)
            self.play.deliver(result.sayings)
            now = self._all_due()
        items: list[Plain] = [HandleEvent(event)]
        items += [
            Delivered(each.community, each.saying.number, now, "$too-late")
            for each in result.sayings
            if each.saying.number
        ]
        items += [DueWork(each, now) for each, _ in self.play.read(communities.all_communities)]
        before, awake, self.play.turns = self.play.money(), self.play.turns, stale
        for item in items:
            self._wakes(item if first is None else Under(first, item), lost=first is not None)
        self.play.turns = awake
        assert self.play.money() == before, "a process did something after its lease"
        self.wakes += 1

    def _lease(self, holder: str) -> Lease | None:
        """Taken from whoever holds it; None on SQLite, whose file has one process and no leases."""
        if self.play.is_sqlite:
            return None

        def take(connection: Connection) -> Lease | None:
            return leases.take(connection, LEASE, holder, 60 * 60 * SECOND, lambda _: True)

        return self.play.write(take)

    def _wakes(self, item: Item, *, lost: bool) -> None:
        try:
            results = self.play.turn(item)
        except LeaseLost:
            assert lost
            return
        assert not lost, f"{item} was done under a lease that another has"
        self.play.deliver([each for result in results for each in result.sayings])
