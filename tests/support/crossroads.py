"""What is about runs that differ, asked of copies of a village that go on apart. [7 9 11 13 14]

A copy is a file of its own, so this is for SQLite; on PostgreSQL the same lines come to the same
head, which is asked there.
"""

from __future__ import annotations

import io
import itertools
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection, text

from bot.clock import DAY, MINUTE
from commands.engine.items import DueWork, HandleEvent, Item, Result
from storage import communities, schema, whole_export
from storage.drivers.migrate import HEAD
from tests.support import audit
from tests.support.invariants import MONTH, MONTHS, Invariants
from tests.support.play import Play

_HEAD = re.compile(r"[0-9a-f]{64}|(?<=[\"'])[0-9a-z]{4}-[0-9a-z]{4}(?=[\"'])")
"""What stands for all that is in the books and tells none of it: digests, and codes of receipts."""
_OTHERS_SAY = (
    *("tip @{other} 1", "request @{other} 2", "treasury give 1", "undo", "rain 2"),
    *("balance", "me history", "treasury", "poll", "circle", "!yes", "top", "balance @{secret}"),
)
_numbers = itertools.count()


class Crossroads:
    """Asks them of one play. Since `begin` all that is committed is kept, to be done again."""

    def __init__(self, play: Play, folder: Path) -> None:
        self.play, self.folder = play, folder
        self.asked = 0
        self.begin()

    def begin(self) -> None:
        """From here on it is known what was done."""
        self.before = self._fork(self.play)
        self.play.journal = []

    def ask(self, dice: random.Random) -> None:
        """Everything, of the books as they stand. Raises AssertionError."""
        self.asked += 1
        self._one_by_one_or_together(dice)
        self._restored()
        self._in_any_order()
        self._ends()
        self._one_private_balance(dice)
        self._two_secret_ballots(dice)
        self._written_out_and_in()
        self._close(self.before)
        self.begin()

    # -- copies -----------------------------------------------------------------------------------

    def _fork(self, play: Play) -> Play:
        return play.fork(self.folder / f"fork-{next(_numbers)}.db")

    def _close(self, play: Play) -> None:
        url = play.url
        play.close()
        for left in self.folder.glob(f"{Path(url).name}*"):
            left.unlink()

    def close(self) -> None:
        self._close(self.before)

    def _apart(self, play: Play, act: Callable[[Play], object]) -> object:
        """What comes of something on a copy that is thrown away."""
        fork = self._fork(play)
        try:
            return act(fork)
        finally:
            assert fork.faults == [], fork.faults
            self._close(fork)

    # -- the same in other ways -------------------------------------------------------------------

    def _one_by_one_or_together(self, dice: random.Random) -> None:
        """All since the beginning, in turns of any size, comes to the same head. [9]"""
        items = [each for turn in self.play.journal or [] for each in turn]

        def act(fork: Play) -> object:
            at = 0
            while at < len(items):
                some = dice.randrange(1, len(items) + 1)
                fork.turn(*items[at : at + some])
                at += some
            return _head(fork)

        assert self._apart(self.before, act) == _head(self.play), "it matters what is one turn"

    def _restored(self) -> None:
        """The copy from before, told all since once more, and again, is as these are. [14]"""
        journal = self.play.journal or []

        def act(fork: Play) -> object:
            decided: list[Item] = []
            for turn in journal:
                told = zip(turn, fork.turn(*turn), strict=True)
                decided += [each for each, result in told if _is_decided(each, result)]
            again = _head(fork)
            for each in decided:
                fork.turn(each)
            assert _head(fork) == again, "told twice after a restore, it was done twice"
            return again, balances(fork)

        expected = (_head(self.play), balances(self.play))
        assert self._apart(self.before, act) == expected, "a restore loses something"

    def _in_any_order(self) -> None:
        """What is due in forty days is done in one order, however the rows lie. [13]"""
        late = self.play.scene.clock.now() + 40 * DAY

        def turned_round(connection: Connection) -> None:
            for table in (schema.jobs, schema.pendings):
                rows = audit.rows(connection, table)
                connection.execute(table.delete())
                for row in reversed(rows):
                    connection.execute(table.insert(), row)

        def as_it_is(fork: Play) -> object:
            for _ in range(300):
                found = fork.read(_due_at)
                if found is None or found > late:
                    break
                _due(fork, max(found, fork.scene.clock.now()))
            return _head(fork)

        def otherwise(fork: Play) -> object:
            fork.write(turned_round)
            return as_it_is(fork)

        same = self._apart(self.play, as_it_is)
        assert self._apart(self.play, otherwise) == same, "the order of due work is by chance"

    def _ends(self) -> None:
        """With no further act of anyone all ends, and the books add up. [7]"""

        def act(fork: Play) -> object:
            for _ in range(MONTHS):
                fork.scene.tick(MONTH)
                _due(fork, fork.scene.clock.now())
            invariants = Invariants(fork)
            invariants.judge()
            invariants.all_ended()
            return None

        self._apart(self.play, act)

    # -- what others can see ----------------------------------------------------------------------

    def _one_private_balance(self, dice: random.Random) -> None:
        """Two runs that differ in what one gave another in private show others the same. [11]"""
        people = [each for each in self.play.scene.people if each != "mia"]
        giver, taker, *others = dice.sample(people, len(people))
        said = [
            (who, dice.choice(_OTHERS_SAY).format(other=dice.choice(others), secret=giver))
            for who in dice.sample(others, 3)
        ]

        def run(amount: str) -> Callable[[Play], object]:
            def act(fork: Play) -> object:
                event = fork.scene.say(giver, f"!tip @{taker} {amount}", direct=True)
                [result] = fork.tell(event)
                if result.outcome != "handled" or _asks(fork, giver):
                    return None
                return [_shown(fork, who, words, {giver, taker}) for who, words in said]

            return act

        first, other = (self._apart(self.play, run(amount)) for amount in ("1", "2"))
        if first is not None and other is not None:
            assert first == other, f"a private balance shows: {giver} to {taker}, then {said}"

    def _two_secret_ballots(self, dice: random.Random) -> None:
        """Two that swap their secret ballots show others the same until the close. [11]"""
        open_ = [
            row
            for row in self.play.read(lambda c: audit.rows(c, schema.votes))
            if row["ended_at"] is None and "secret=yes" in row["terms"]
        ]
        people = [each for each in self.play.scene.people if each != "mia"]
        if not open_:
            return
        number = open_[-1]["number"]
        one, two, *others = dice.sample(people, len(people))

        def run(choices: Sequence[str]) -> Callable[[Play], object]:
            def act(fork: Play) -> object:
                for who, choice in zip((one, two), choices, strict=True):
                    event = fork.scene.say(who, f"!vote {number} {choice}", direct=True)
                    [result] = fork.tell(event)
                    if result.outcome != "handled":
                        return None
                words = (f"poll show {number}", f"vote {number}", "balance")
                seen = [_shown(fork, others[0], each, {one, two}) for each in words]
                _due(fork, fork.scene.tick(40 * DAY))
                opened = fork.read(lambda c: audit.rows(c, schema.opened_ballots))
                choices_ = sorted(row["choice"] for row in opened if row["vote"] == number)
                ended = [v for v in fork.dump()["votes"] if v["number"] == number]
                return seen, choices_, ended[0]["outcome"]

            return act

        first, other = (self._apart(self.play, run(each)) for each in (("A", "B"), ("B", "A")))
        if first is not None and other is not None:
            assert first == other, f"a secret ballot of vote {number} shows"

    # -- in another place -------------------------------------------------------------------------

    def _written_out_and_in(self) -> None:
        """Written out, taken in elsewhere and written out again it is the same bytes. [14]"""
        [(number, _)] = self.play.read(communities.all_communities)

        def out(connection: Connection) -> str:
            written = io.StringIO()
            whole_export.write(connection, number, written, (), HEAD)
            return written.getvalue()

        first = self.play.read(out)
        path = self.folder / f"there-{next(_numbers)}.db"
        Play.make_ready(f"sqlite:///{path}")
        there = Play(f"sqlite:///{path}", self.play.scene.copy())
        try:
            lines = first.splitlines(keepends=True)
            there.write(lambda c: whole_export.read(c, lines, HEAD))
            assert there.read(out) == first, "an export taken in is another export"
            Invariants(there).judge()
        finally:
            self._close(there)


def _is_decided(item: Item, result: Result) -> bool:
    return isinstance(item, HandleEvent) and result.outcome == "handled"


def _due(play: Play, now: int) -> None:
    play.scene.clock.set(max(now, play.scene.clock.now()))
    for community, _ in play.read(communities.all_communities):
        play.turn(DueWork(community, now))


def _due_at(connection: Connection) -> int | None:
    """When the next thing is due: a job, or the end of a pending transfer."""
    found = connection.execute(
        text(
            "SELECT min(at) FROM (SELECT due_at AS at FROM jobs UNION ALL SELECT ends_at FROM"
            " pendings WHERE state = 'open' AND ends_at > 0) AS due"
        )
    ).scalar()
    return None if found is None else int(found)


def _head(play: Play) -> tuple[int, str]:
    [row] = play.read(lambda c: audit.rows(c, schema.communities))
    return row["entries"], row["head"].hex()


def balances(play: Play) -> dict[int, tuple[int, int, int]]:
    """By account: balance, reserved, pending in."""
    return {
        row["number"]: (row["balance"], row["reserved"], row["pending_in"])
        for row in play.read(lambda c: audit.rows(c, schema.accounts))
    }


def _asks(play: Play, who: str) -> bool:
    asks = play.read(lambda c: audit.rows(c, schema.asks))
    return any(
        row["state"] == "open" and row["opened_at"] >= play.scene.clock.now() for row in asks
    )


def _shown(play: Play, who: str, words: str, unseen: set[str]) -> list[str]:
    """What anybody but some can read of what comes of this."""
    play.scene.tick(MINUTE)
    text_ = words if words.startswith("!") else f"!{words}"
    hidden = {play.scene.person(each).user for each in unseen}
    hidden |= {play.scene.alone(each).room for each in unseen}
    return [
        f"{told.saying.room} {told.saying.kind} {_HEAD.sub('(head)', repr(told.reply))}"
        for result in play.tell(play.scene.say(who, text_))
        for told in result.sayings
        if told.saying.recipient not in hidden and told.saying.room not in hidden
    ]
