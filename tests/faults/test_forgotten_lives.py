"""Whoever was forgotten is nowhere any more, whatever life they had; nobody else brings them back.

Lives with renames, accounts on two platforms, private rooms, open questions, words of others that
name them, freezes and appeals. Then one of them is forgotten, the others go on with mentions of
them, reactions on their messages and answers to what was asked before; and every column of every
table is searched, and the bytes of the file.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from commands.engine.items import Bind, DueWork, Result
from commands.language.dates import DAY, HOUR, MINUTE
from commands.values.events import (
    MENTION,
    AnyEvent,
    Arrived,
    Edited,
    Joined,
    Person,
    Place,
    Reacted,
    Renamed,
    Rights,
    Said,
    Target,
)
from commands.values.reply import Typed
from storage import schema
from storage.drivers.checkpoints import rewrite
from storage.ledger import verify
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

VICTIM = "anaqx"
OTHERS = ("benzz", "caraww", "dexyy")
MODERATOR = "miakk"
PEOPLE = (VICTIM, *OTHERS, MODERATOR)
ROOMS = {"garden": "matrix", "market": "matrix", "hall": "discord"}
ACCOUNTS = {"matrix": "@purse:here", "discord": "700"}
CALLED = (
    "Zo{n}é Quint {who}",
    "{who}{n}",
    'the "{who}" {n}',
    "Ünal-{who} {n}",
    "{who}_{n} O'Neill",
)
EMOJI = "🪙"

SAID = (
    "!tip {m} 3 thanks to {o} for all",
    "!tip {m} 3 for {b}'s soup, {token}",
    "!tip {m} {o} 2",
    "!tip {m} 60 {token}",
    "!tip {m} 150",
    "!tpi {b} 5 {token}",
    "!tpi {m} 5",
    "!tip {b} 1,5",
    "!tip {m} 1,5 {token}",
    "!tip",
    "{b}",
    "!request {m} 2 as {b} said {token}",
    "!rain 3",
    "!request {m} 1",
    "!balance {m}",
    "!me",
    "!me history",
    "!me export",
    "!me privacy block {m}",
    "!undo",
    "!refund",
    "yes",
    "yes",
    "no",
    "!link",
    "LINK",
    "!me unlink",
    "!yes",
    "cancel",
    "!mod appeal I never knew {b} {token}",
    "hello {b}",
    "!foo {b} {token}",
    "!mod audit",
    "!me forget @{b}",
    "!help tip",
    "!tip {m} 1 {token} and {o}",
    "!tip {b} {m} 1",
)
RULED = (
    "!mod freeze {m} was rude to {b}",
    "!mod thaw {m}",
    "!mod vouch {m}",
    "yes",
    "!mod appeals",
    "!mod adjust {m} to treasury 1 for {b}",
    "!mod reverse by={m} since=1h {b} again",
    "!role give treasurer {m}",
    "!role take treasurer {m}",
    "!mod same {m} {o}",
    "!room link",
    "!currency limit {m} 90",
    "!setup code",
    "!config set usual_tip 2",
    "!room",
)
SPANS = (MINUTE, MINUTE, HOUR, DAY, 9 * DAY)

Act = tuple[str, int, int, int, int]
NUMBER = st.integers(0, 9_999)
ACT = st.tuples(
    st.sampled_from(
        ("says",) * 9 + ("rules",) * 3 + ("renames", "renames", "reacts", "time", "edits", "brings")
    ),
    NUMBER,
    NUMBER,
    NUMBER,
    NUMBER,
)
_numbers = count()


def user(who: str, platform: str) -> str:
    return f"@{who}:here" if platform == "matrix" else f"81{PEOPLE.index(who)}3377990011223"


def alone(who: str, platform: str) -> str:
    return f"!dm-{who}-x" if platform == "matrix" else f"55{PEOPLE.index(who)}8811223344"


class Town:
    """People with two accounts each, whose names change, in three rooms of one community."""

    def __init__(self, play: Play) -> None:
        self.play = play
        self.clock = play.scene.clock
        self.names = {(who, p): f"{who}" for who in PEOPLE for p in ACCOUNTS}
        self.ever = {who: {who} for who in PEOPLE}
        self.code = "aaaa-aaaa"
        self.said_last: dict[str, Said] = {}
        self._events = 0
        for room in ROOMS:
            arrived = self._arrived(room)
            if room != "garden":
                play.turn(Bind(arrived.place, self.place("garden"), room))
            self.tell(arrived)
        self.say(MODERATOR, "garden", "!currency set credit_limit 100000")
        self.say(MODERATOR, "garden", "!config set tip_emoji 🪙=1")
        self.say(MODERATOR, "garden", "!config set rain on")

    def place(self, room: str) -> Place:
        platform = ROOMS[room]
        return Place(platform, ACCOUNTS[platform], room)

    def person(self, who: str, platform: str) -> Person:
        return Person(user(who, platform), self.names[who, platform], self.clock.now() - DAY)

    def _id(self) -> str:
        self._events += 1
        return f"$e{self._events}"

    def _now(self, span: int = 1_000_000) -> int:
        self.clock.set(self.clock.now() + span)
        return self.clock.now()

    def _arrived(self, room: str, platform: str | None = None, by: str = MODERATOR) -> Arrived:
        on = platform or ROOMS[room]
        now = self._now()
        return Arrived(
            place=Place(on, ACCOUNTS[on], room),
            event_id=self._id(),
            sender=self.person(by, on),
            at=now,
            received_at=now,
            room_name=room,
            people=tuple(self.person(who, on) for who in PEOPLE),
        )

    def tell(self, event: AnyEvent) -> list[Result]:
        if isinstance(event, Said | Edited) and event.place.platform == "matrix":
            self.play.take_in(event, position=self._id())
            assert not self.play.faults, (event, self.play.faults)
            self._codes()
            return []
        results = self.play.tell(event)
        assert not self.play.faults, (event, self.play.faults)
        self._codes()
        return results

    def _codes(self) -> None:
        for told in list(self.play.shown.values())[-2:]:
            for span in told.reply.spans():
                if isinstance(span, Typed) and span.command.startswith("link "):
                    self.code = span.command.removeprefix("link ")

    def say(self, who: str, room: str, words: str, **named: str) -> None:
        """Words, with `{m}` and `{o}` mentions of `m` and `o`. An empty room: to the bot alone."""
        platform = ROOMS.get(room, room)
        mentions: list[Person] = []
        for key in ("m", "o"):
            if key in named and f"{{{key}}}" in words:
                mentions.append(self.person(named[key], platform))
                words = words.replace(f"{{{key}}}", chr(MENTION + len(mentions) - 1))
        words = words.replace("{b}", named.get("b", "")).replace("{token}", f"tok{who}")
        if room in ROOMS:
            place = self.place(room)
        else:
            place = Place(platform, ACCOUNTS[platform], alone(who, platform), True)
        now = self._now()
        rights = Rights(frozenset({*ROOMS, "shed"})) if who == MODERATOR else Rights()
        said = Said(
            place=place,
            event_id=self._id(),
            sender=self.person(who, platform),
            at=now,
            received_at=now,
            text=words,
            mentions=tuple(mentions),
            rights=rights,
        )
        self.said_last[who] = said
        self.tell(said)

    def rename(self, who: str, platform: str, name: str) -> None:
        self.names[who, platform] = name
        self.ever[who].add(name)
        room = next(room for room, on in ROOMS.items() if on == platform)
        now = self._now()
        self.tell(
            Renamed(
                place=self.place(room),
                event_id=self._id(),
                at=now,
                received_at=now,
                sender=self.person(who, platform),
            )
        )

    def join(self, who: str, room: str) -> None:
        now = self._now()
        self.tell(
            Joined(
                place=self.place(room),
                event_id=self._id(),
                at=now,
                received_at=now,
                sender=self.person(who, ROOMS[room]),
            )
        )

    def react(self, who: str, on: Said) -> None:
        platform = on.place.platform
        author = next(w for w in PEOPLE if user(w, platform) == on.sender.user)
        now = self._now()
        self.tell(
            Reacted(
                place=on.place,
                event_id=self._id(),
                sender=self.person(who, platform),
                at=now,
                received_at=now,
                emoji=EMOJI,
                added=True,
                target=Target(on.event_id, self.person(author, platform), False),
            )
        )

    def do(self, act: Act, *, after: bool = False) -> None:
        """One act; `after` somebody was forgotten nobody can be kept from typing their name."""
        kind, one, two, three, pick = act
        others = [who for who in PEOPLE if who != VICTIM] if after else list(PEOPLE)
        who = others[one % len(others)]
        whom, about = PEOPLE[two % len(PEOPLE)], PEOPLE[three % len(PEOPLE)]
        if pick % 3 == 0 and who != VICTIM:
            whom = VICTIM
        bare = whom if pick % 2 else self.names[about, "matrix"]
        if after and (bare in self.ever[VICTIM]):
            bare = "somebody else"
        rooms = [*ROOMS, "matrix", "discord"]
        room = rooms[(one + pick) % len(rooms)]
        if kind == "says":
            words = SAID[pick % len(SAID)].replace("LINK", f"!link {self.code}")
            self.say(who, room, words, m=whom, o=about, b=bare)
        elif kind == "rules":
            self.say(MODERATOR, "garden", RULED[pick % len(RULED)], m=whom, o=about, b=bare)
        elif kind == "renames":
            platform = ("matrix", "discord")[two % 2]
            self.rename(who, platform, CALLED[pick % len(CALLED)].format(who=who, n=two))
        elif kind == "reacts" and (last := self.said_last.get(whom)) is not None:
            self.react(who, last)
        elif kind == "edits" and (said := self.said_last.get(who)) is not None:
            now = self._now()
            self.tell(
                Edited(
                    place=said.place,
                    event_id=self._id(),
                    sender=said.sender,
                    at=now,
                    received_at=now,
                    original=said.event_id,
                    text=f"!tip {bare} 7 tok{who}",
                    mentions=(),
                )
            )
        elif kind == "time":
            now = self._now(SPANS[pick % len(SPANS)])
            for result in self.play.turn(DueWork(1, now)):
                self.play.deliver(result.sayings)
        elif kind == "brings":
            rights = Rights(frozenset({*ROOMS, "shed"}))
            self.tell(replace(self._arrived("shed", "matrix", MODERATOR), rights=rights))

    def forget(self) -> bool:
        """Have the one forgotten, by a command of their own, with whatever they linked."""
        self._now(9 * DAY)
        self.play.due(self.clock.now())
        self.say(MODERATOR, "garden", "!mod thaw {m}", m=VICTIM)
        self._now(8 * DAY)
        for account in ("matrix", "discord"):
            self.say(VICTIM, account, "!me privacy tips on")
            room = next(room for room, on in ROOMS.items() if on == account)
            for who in OTHERS:
                self.say(who, room, "!me privacy unblock {m}", m=VICTIM)
            self.say(MODERATOR, room, "!tip {m} 9000", m=VICTIM)
            self.say(MODERATOR, room, "yes")
        for account in ("matrix", "discord"):
            self.say(VICTIM, account, "!me forget donate")
            self.say(VICTIM, account, "yes")
        return self.play.read(_is_gone)


def _is_gone(connection: Connection) -> bool:
    users = [user(VICTIM, platform) for platform in ACCOUNTS]
    known = select(schema.identities).where(schema.identities.c.user_id.in_(users))
    return connection.execute(known).first() is None


def rows(connection: Connection) -> list[str]:
    """Every row of every table, as text, in small letters."""
    return [
        f"{table.name}: {tuple(row)}".lower()
        for table in schema.metadata.sorted_tables
        for row in connection.execute(select(table))
    ]


def traces(town: Town) -> list[str]:
    """What tells of the one who was forgotten: names as they may be written down, ids, words."""
    found = {user(VICTIM, p) for p in ACCOUNTS} | {alone(VICTIM, p) for p in ACCOUNTS}
    found |= {f"tok{VICTIM}", *town.ever[VICTIM]}
    return sorted({each.lower() for each in found})


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("forgotten")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def check(town: Town) -> None:
    """Nothing of them is in any row."""
    looked_for = traces(town)
    left = [(trace, row) for row in town.play.read(rows) for trace in looked_for if trace in row]
    assert not left, left[:5]
    forgotten = [row for row in town.play.read(rows) if row.startswith("identities")]
    assert not any(user(VICTIM, p) in row for row in forgotten for p in ACCOUNTS)


@lives(4)
@given(
    st.integers(0, 2**32),
    st.lists(ACT, min_size=10, max_size=60),
    st.lists(ACT, min_size=3, max_size=25),
)
def test_a_life_that_is_forgotten_leaves_nothing(
    folder: Path, seed: int, before: list[Act], after: list[Act]
) -> None:
    path = folder / f"{next(_numbers)}.db"
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene(PEOPLE))
    chance = random.Random(seed)
    try:
        town = Town(play)
        more = [("says", *(chance.randrange(9_999) for _ in range(4))) for _ in range(40)]
        for act in [*before, *more]:
            town.do(act)  # type: ignore[arg-type] # five parts, counted here
        if not town.forget():
            return  # Frozen, or in debt for good: nothing to look for.
        check(town)
        for act in after:
            town.do(act, after=True)
        for who in OTHERS:  # What was asked before is answered now.
            town.say(who, "garden", "yes")
            town.say(who, "matrix", "yes")
        for platform, room in (("matrix", "garden"), ("discord", "hall")):
            town.join(VICTIM, room)
            town.rename(VICTIM, platform, "qqnewname")
        check(town)
        play.read(lambda connection: verify.verify(connection, 1))
    finally:
        play.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as books:
        rewrite(books)
        books.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw = path.read_bytes().lower()
    for trace in traces(town):
        assert trace.encode() not in raw, trace
