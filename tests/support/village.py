"""A village from a seed: people who use whatever there is, at random, while things go wrong.

What happens is a list of lines of a rehearsal, each made from the seed and from how the books
stand, and then played; so the same lines can be played again without the seed, fewer of them too,
and what went wrong can be given to `rehearse`. Faults are comments there, which it passes over.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.clock import DAY, HOUR, MINUTE, SECOND
from commands.catalogue import catalogue
from commands.engine.items import Result
from commands.values.events import Said
from storage import schema
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import link_codes
from tests.support.play import Killed, Play

PEOPLE = ("ana", "ben", "cara", "dan", "eve", "fay", "gus", "hana")
MODERATOR = "mia"
ACTS_A_CHECK = 25

# Said again and again, so that what is begun also gets somewhere.
LIKELY = (
    *("tip {person} {amount}",) * 3,
    *("vote {vote} yes", "vote {vote} A", "vote {vote} B", "vote {vote} C") * 3,
    *("vote {vote} no too dear", "vote {vote} none", "vote {vote} A B"),
    'poll "Where?" "Park" "Shed" "Here"',
    'poll "Shall we?" who=members closes=1d',
    'poll "In what order?" "Red" "Blue" "Green" method=ranked',
    'poll "By whom?" "Red" "Blue" "Green" method=schulze who=members',
    'poll "Who knows?" "Red" "Blue" secret=yes closes=1d',
    *("delegate to {person}", "delegate none"),
    *("treasury give {amount}",) * 2,
    *("treasury propose {amount} {person} for the work",) * 2,
    'treasury propose 4 {person} tending in="4 payments monthly"',
    *("proposal second {proposal}",) * 4,
    *("proposal approve {proposal}", "proposal object {proposal}", "proposal withdraw {proposal}"),
    'grants open "Summer" budget=10',
    'grants open "Gifts" budget=10 method=gifts',
    'grants thanks "June" budget=10',
    *('grants apply "Kiln" 5 "for all"', 'grants apply "Zines" 3 "to read"') * 2,
    *("grants vote {round} A", "grants vote {round} A B", "grants give {round} A=2") * 2,
    "grants give {round} {person}=3",
    *("elect open treasurer", "elect open steward seats=2"),
    *("elect stand {election}",) * 3,
    'circle new "Winter" amount=3 every=week seats=3 order=joined',
    'circle new "Luck" amount=2 every=month seats=3 order=draw',
    'circle new "Chit" amount=2 every=week seats=3 order=bidding',
    *("circle join {circle}", "circle pay {amount} {circle}") * 3,
    *("circle end {circle}", "circle leave {circle}", "circle swap {person} {circle}"),
    *("request {person} {amount}", "undo", "refund"),
)
_DECIDED = (
    "one> !yes",
    *("some> !proposal second {proposal}", "most> !vote {vote} yes"),
    *("--- wait 4 days", "--- wait 4 days", "--- wait 1 days"),
)
"""How what was proposed comes to be decided."""
STORIES: tuple[tuple[str, ...], ...] = (
    ("one> !treasury propose 3 {person} for the work", *_DECIDED),
    (
        *('one> !grants open "Summer" budget=10', *_DECIDED),
        *('some> !grants apply "Mine" 3 "for all"', "--- wait 15 days"),
        *("most> !grants vote {round} A B", "some> !grants vote {round} B", "--- wait 12 days"),
    ),
    (
        'one> !grants open "Gifts" budget=10 method=quadratic min_givers=1 cap=off',
        *(*_DECIDED, 'some> !grants apply "Mine" 4 "for all"', "most> !grants give {round} A=1"),
        *("--- wait 15 days", "some> !grants give {round} B=0.5", "--- wait 12 days"),
    ),
    (
        *('one> !grants thanks "June" budget=10 vote_until=3d', *_DECIDED[:-2]),
        *("most/bot> !vote {vote} {person} 60 {person} 40", "--- wait 4 days"),
    ),
    (
        *("mia> !elect open treasurer", "mia> !yes", "some> !elect stand {election}"),
        *("--- wait 4 days", "most/bot> !vote {vote} A B", "some/bot> !vote {vote} B"),
        "--- wait 8 days",
    ),
    (
        'one> !circle new "Luck" amount=2 every=week seats=3 order=draw',
        *("most> !circle join {circle}", "--- wait 8 days", "one> !circle pay 2 {circle}"),
    ),
    (
        'one> !circle new "Chit" amount=3 every=week seats=3 order=bidding deposit=0',
        *("most> !circle join {circle}", "--- wait 5 days", "some> !circle pay 3 {circle}"),
        *("some> !circle bid 80 {circle}", "--- wait 8 days"),
    ),
    ("one> !link", "code", "one> !yes", "other> !yes", "--- wait 1 days", "one> !me unlink"),
)
"""What people do when they want something, one after the other, with whatever comes between."""

SECRET = ("vote {vote} A", "vote {vote} B", "vote {vote} B A", "vote {vote} yes")
TOGETHER = (
    "vote {vote} yes",
    "vote {vote} yes",
    "proposal second {proposal}",
    "circle join {circle}",
    "grants vote {round} A B",
    "grants give {round} A=2 B=1",
    "elect stand {election}",
)
"""What several do one after the other, so that things come to pass."""
WAITS = ("5 minutes", "11 minutes", "2 hours", "1 days", "2 days", "8 days", "31 days")
UNITS = {"seconds": SECOND, "minutes": MINUTE, "hours": HOUR, "days": DAY}
AMOUNTS = ("1", "2.5", "0.01", "7", "30", "99.99", "all")
FAULTS = (
    "killed",
    "killed",
    "unsaid",
    "unnoted",
    "again",
    "again",
    "out of order",
    "full disk",
    "set back",
    "set forward",
    "restart",
    "due twice",
)
UNCHANGED = {"refused", "ignored", "known", "differs", "read"}


def _examples() -> list[tuple[str, bool]]:
    """Every command as its help shows it, with what stands for numbers and names left open."""
    found = []
    for declaration in catalogue().declarations:
        if declaration.name.startswith("room "):
            continue  # The room would be another community's from then on.
        for each in declaration.examples:
            words = re.sub(r"(?<=\s)1(?=\s|$)", "{number}", each).replace("#k3f9", "{entry}")
            words = words.replace("{other}", "{person}").replace("{room}", "garden")
            found.append((words, declaration.permission != "everyone"))
    return found


EXAMPLES = _examples()


class Village:
    """Plays lines, and asserts after each what must hold then. `lines` are those played."""

    def __init__(self, play: Play) -> None:
        self.play, self.scene = play, play.scene
        self.lines: list[str] = []
        self.said: list[tuple[Said, str]] = []
        self.full_disks = 0
        """How often there was indeed no room."""
        self.latest = 0
        self.scene.people = (*PEOPLE, MODERATOR)
        play.enter(self.scene.arrive())

    # -- from a seed ------------------------------------------------------------------------------

    def begin(self) -> None:
        """Something lies in the purse, and everybody is known."""
        for who in PEOPLE:
            self.do(f"{who}> !treasury give 10")

    def live(self, dice: random.Random, count: int) -> None:
        """So many things happen; raises AssertionError at the first that may not."""
        self.begin()
        told: list[tuple[list[str], list[str]]] = []
        while len(self.lines) < count:
            if len(told) < 2 and dice.random() < 0.1:
                told.append((list(dice.choice(STORIES)), dice.sample(PEOPLE, len(PEOPLE))))
            if told and dice.random() < 0.4:
                story, cast = dice.choice(told)
                self._tell_on(story.pop(0), cast, dice)
                told = [each for each in told if each[0]]
            elif dice.random() < 0.12:
                words = self._filled(dice.choice(TOGETHER), dice)
                for who in dice.sample(PEOPLE, dice.randrange(3, len(PEOPLE))):
                    self.do(f"{who}> {words}")
            else:
                self.do(self.next_line(dice))

    def _tell_on(self, line: str, cast: Sequence[str], dice: random.Random) -> None:
        """The next line of a story, by whoever of its people it is about."""
        if line == "code":
            codes = link_codes("\n".join(self.play.words()))
            line = f"other> !link {codes[-1]}" if codes else "other> !link"
        who, mark, words = line.partition("> ")
        if not mark:
            self.do(line)
            return
        who, alone, _ = who.partition("/")
        named = {"one": cast[:1], "other": cast[1:2], "some": cast[1:4], "most": cast[1:7]}
        for each in named.get(who, [who]):
            said = self._filled(words.removeprefix("!"), dice, latest=True)
            self.do(f"{each}{'/bot' if alone else ''}> {said}")

    def next_line(self, dice: random.Random) -> str:
        """What happens next, by chance and by what there is."""
        chance = dice.random()
        if chance < 0.08:
            return f"--- wait {dice.choice(WAITS)}"
        who = dice.choice(PEOPLE)
        if chance < 0.2:
            return f"# {dice.choice(FAULTS)} {dice.randrange(1, 90)} {who}> {self._words(dice)}"
        if chance < 0.42 and (asked := self._asked()):
            return f"{dice.choice(asked)}> !yes"
        if chance < 0.48:
            return f"{who}/bot> {self._filled(dice.choice(SECRET), dice)}"
        if chance < 0.51:
            return self._linking(dice, who)
        if chance < 0.57:
            words, is_moderators = dice.choice(EXAMPLES)
            return f"{MODERATOR if is_moderators else who}> {self._filled(words, dice)}"
        return f"{who}> {self._words(dice)}"

    def _asked(self) -> list[str]:
        """Who has a question open that was put in the last minutes."""
        now = self.scene.clock.now()
        rows = self.play.read(lambda c: audit.rows(c, schema.asks))
        open_ = {r["member"] for r in rows if r["state"] == "open" and now < r["ends_at"]}
        members = self.play.read(lambda c: audit.rows(c, schema.members)) if open_ else []
        names = {row["name"] for row in members if row["number"] in open_}
        return [each for each in (*PEOPLE, MODERATOR) if each in names]

    def _words(self, dice: random.Random) -> str:
        return self._filled(dice.choice(LIKELY), dice)

    def _linking(self, dice: random.Random, who: str) -> str:
        codes = link_codes("\n".join(self.play.words()[-30:]))
        if codes and dice.random() < 0.6:
            return f"{who}> !link {codes[-1]}"
        return f"{who}> {dice.choice(('!link', '!me unlink', '!me forget', '!me forget anyway'))}"

    def _filled(self, words: str, dice: random.Random, *, latest: bool = False) -> str:
        head = self._head()
        most = max(1, int(head["matters"]))
        entry = max(1, int(head["entries"]) - dice.randrange(8))
        matters = self._matters()
        return "!" + words.format(
            **{
                kind: found[-1] if found and latest else dice.choice(found or [most])
                for kind, found in matters.items()
            },
            person=f"@{dice.choice(PEOPLE)}",
            amount=dice.choice(AMOUNTS),
            number=max(1, most - int(dice.expovariate(0.7))),
            entry=f"#{reference(entry)}",
        )

    def _matters(self) -> dict[str, list[int]]:
        """The numbers of what is open, by what it is."""

        def look(connection: Connection) -> dict[str, list[int]]:
            def numbers(table: str, where: str = "1 = 1") -> list[int]:
                query = f"SELECT number FROM {table} WHERE {where} ORDER BY number"
                return [int(row[0]) for row in connection.execute(text(query))][-4:]

            return {
                "vote": numbers("votes", "ended_at IS NULL"),
                "proposal": numbers("proposals"),
                "round": numbers("grant_rounds", "ended_at IS NULL"),
                "circle": numbers("circles"),
                "election": numbers("elections"),
            }

        return self.play.read(look)

    def _head(self) -> dict[str, Any]:
        [row] = self.play.read(lambda c: audit.rows(c, schema.communities))
        return row

    # -- what happens -----------------------------------------------------------------------------

    def do(self, line: str) -> None:
        """Play one line. Raises AssertionError where something does not hold any more."""
        self.lines.append(line)
        if line.startswith("# "):
            self._fault(line)
        elif line.startswith("--- wait "):
            _, _, count, unit = line.split()
            self.scene.tick(int(count) * UNITS[unit])
            self.play.due(self.scene.clock.now())
        else:
            self._tell(self._event(line))
        self._must_hold()
        if len(self.lines) % ACTS_A_CHECK == 0:
            self.play.check(first_limits=False)

    def _event(self, line: str) -> Said:
        who, _, words = line.partition("> ")
        who, _, alone = who.partition("/")
        return self.scene.say(who, words, direct=bool(alone), moderates=who == MODERATOR)

    def _tell(self, event: Said) -> None:
        before = self._fingerprint()
        [result] = self.play.tell(event)
        self._took(event, result, before)

    def _took(self, event: Said, result: Result, before: object) -> None:
        assert self.play.faults == [], self.play.faults
        if result.outcome in UNCHANGED:
            assert self._fingerprint() == before, f"{result.outcome} changed something"  # [10]
        self.said.append((event, result.outcome))

    def _fault(self, line: str) -> None:
        """A fault, its number, and what is said when it comes."""
        about, _, words = line.removeprefix("# ").partition("> ")
        *name, number, who = about.split()
        act: Callable[[str, int], None] = getattr(self, "_" + "_".join(name))
        act(f"{who}> {words}", int(number))

    def _killed(self, line: str, number: int) -> None:
        """In the middle of a unit of work: nothing of it was, and all of it comes again."""
        events = [self._event(line), self._event("ana> !tip @ben 1"), self._event("ben> !yes")]
        before = self.play.dump()
        self.play.kill_in = number % 4
        with suppress(Killed):
            self.play.hear(*events)
        assert self.play.dump() == before
        self.play.start_again()
        for event in events:
            self._tell(event)

    def _unsaid(self, line: str, number: int) -> None:
        """After the commit, before anything was delivered: the answer is lost, and comes."""
        event, before = self._event(line), self._fingerprint()
        [result] = self.play.hear(event)
        self._took(event, result, before)
        self.play.start_again()
        waiting = self.play.read(lambda c: audit.rows(c, schema.outbox))
        assert not any(row["waiting"] for row in waiting)

    def _unnoted(self, line: str, number: int) -> None:
        """After the delivery, before it was noted: it goes out again under its first id."""
        event, before = self._event(line), self._fingerprint()
        [result] = self.play.hear(event)
        self._took(event, result, before)
        self.play.deliver(result.sayings[: number % 3], noted=False)
        self.play.start_again()

    def _again(self, line: str, number: int) -> None:
        """What was decided comes once more: nothing is booked twice. [10]"""
        done = [event for event, outcome in self.said[-30:] if outcome == "handled"]
        if done:
            before = self._fingerprint()
            self.play.tell(self.scene.again(done[number % len(done)]))
            assert self._fingerprint() == before, "a redelivery changed something"
        self._tell(self._event(line))

    def _out_of_order(self, line: str, number: int) -> None:
        """Two arrive in the other order than they were said in."""
        first, second = self._event(line), self._event("ben> !tip @ana 1")
        self._tell(second)
        self._tell(first)

    def _full_disk(self, line: str, number: int) -> None:
        """Nothing can be written: nothing was, and it is decided once there is room."""
        event, before = self._event(line), self.play.dump()
        # Long answers, since one that is short often finds room in a page that there is.
        more = [self._event("ana> !help") for _ in range(20)]
        self._set_pages(lambda used: used)
        try:
            self.play.hear(event, *more)
        except (DBAPIError, OSError):
            self.full_disks += 1
        else:
            before = self.play.dump()  # It found room in pages that it had.
        finally:
            self._set_pages(lambda _: 1 << 30)
        assert self.play.dump() == before
        self._tell(event)

    def _set_pages(self, most: Callable[[int], int]) -> None:
        def work(connection: Connection) -> None:
            used = int(connection.execute(text("PRAGMA page_count")).scalar() or 0)
            connection.execute(text(f"PRAGMA max_page_count = {most(used)}"))

        if self.play._line.is_sqlite:
            self.play.read(work)

    def _set_back(self, line: str, number: int) -> None:
        self.scene.tick(-number * SECOND)
        self._tell(self._event(line))

    def _set_forward(self, line: str, number: int) -> None:
        """It arrives late, and the clock has gone on meanwhile."""
        event = self._event(line)
        self._tell(replace(event, received_at=self.scene.tick(number * MINUTE)))

    def _restart(self, line: str, number: int) -> None:
        since = self.scene.clock.now()
        self.scene.tick(number * MINUTE)
        self.play.start_again(since)
        self.play.due(self.scene.clock.now())
        self._tell(self._event(line))

    def _due_twice(self, line: str, number: int) -> None:
        """Due work is looked for twice at one time: the second finds nothing. [15]"""
        self.scene.tick(number * HOUR)
        now = self.scene.clock.now()
        for _ in range(100):  # What is done may be due again at once, as what was missed is.
            self.play.due(now)
            jobs = self.play.read(lambda c: audit.rows(c, schema.jobs))
            if all(job["due_at"] > now for job in jobs):
                break
        before = self._fingerprint()
        self.play.due(now)
        assert self._fingerprint() == before, "due work was done twice"
        self._tell(self._event(line))

    # -- what must hold ---------------------------------------------------------------------------

    def _fingerprint(self) -> object:
        """Whether any money, vote or matter moved, at a glance."""

        def look(connection: Connection) -> object:
            return [
                tuple(row)
                for query in (
                    "SELECT sum(balance * number), sum(reserved), sum(pending_in) FROM accounts",
                    "SELECT count(*), max(number) FROM entries WHERE kind <> 'open'",
                    "SELECT count(*), sum(amount * entry) FROM postings",
                    "SELECT count(*), coalesce(max(number), 0) FROM pendings",
                )
                for row in connection.execute(text(query))
            ]

        return self.play.read(look)

    def _must_hold(self) -> None:
        """What is cheap to ask after every act. [1 2 6 12]"""

        def look(connection: Connection) -> tuple[int, int, int, int]:
            def one(query: str) -> int:
                return int(connection.execute(text(query)).scalar() or 0)

            names = ", ".join(f"'{each}'" for each in sorted(audit.NEVER_BELOW))
            return (
                one("SELECT count(*) FROM (SELECT 1 FROM accounts GROUP BY asset"
                    " HAVING sum(balance) <> 0) AS wrong"),
                one(f"SELECT count(*) FROM accounts WHERE balance < 0 AND kind IN ({names})"),
                one("SELECT count(*) FROM accounts WHERE reserved < 0 OR pending_in < 0"),
                one("SELECT max(time) FROM entries"),
            )  # fmt: skip

        uneven, below, reserved, time = self.play.read(look)
        assert uneven == 0, "balances do not add up to nothing"
        assert below == 0, "a purse, fund, pot or escrow is below zero"
        assert reserved == 0, "less than nothing is reserved"
        assert time >= self.latest, "the time of the chain ran back"
        self.latest = time

    def end(self) -> None:
        """With no further act of anyone all ends, and the books add up. [1-3 5-8 10 12 16]"""
        for _ in range(14):
            self.scene.tick(32 * DAY)
            self.play.due(self.scene.clock.now())
        assert self.play.faults == [], self.play.faults
        self.play.check(first_limits=False)
        rows = self.play.dump()
        left = [r["kind"] for r in rows["accounts"] if r["balance"] and r["kind"] in _EMPTY]
        assert not left, f"not empty in the end: {left}"
        assert not [r for r in rows["votes"] if r["ended_at"] is None], "a vote never ended"
        assert {r["state"] for r in rows["asks"]}.isdisjoint({"open"}), "a question never ended"
        before = self._fingerprint()
        for event, outcome in self.said:
            if outcome == "handled":
                self.play.tell(self.scene.again(event))
        assert self._fingerprint() == before, "telling it all again changed something"


_EMPTY = {"pot", "deposits", "reserve", "escrow"}

HEADER = ("--- room garden", f"--- moderator {MODERATOR}", f"--- people {' '.join(PEOPLE)}")


def transcript(lines: Sequence[str]) -> str:
    """The lines as a script that `rehearse` plays, as near to the faults as it can come."""
    script = [*HEADER, "--- invite"]
    for line in lines:
        if not line.startswith("# "):
            script.append(line)
            continue
        about, _, words = line.removeprefix("# ").partition("> ")
        *name, number, who = about.split()
        script.append(f"# {' '.join(name)}")
        script += {
            "restart": [f"--- wait {number} minutes", "--- restart"],
            "again": ["--- redeliver"],
            "due twice": [f"--- wait {number} hours"],
        }.get(" ".join(name), [])
        script.append(f"{who}> {words}")
    return "\n".join(script) + "\n"


def shortest(lines: Sequence[str], fails: Callable[[Sequence[str]], bool]) -> list[str]:
    """Leave out what the failure does not need: halves, then ever smaller parts, then single
    lines."""
    kept, size = list(lines), max(1, len(lines) // 2)
    while True:
        at = 0
        while at < len(kept):
            fewer = kept[:at] + kept[at + size :]
            if fewer and fails(fewer):
                kept = fewer
            else:
                at += size
        if size == 1:
            return kept
        size //= 2
