"""Whatever is asked, shown, passed over and said in between: a bare yes does what was shown last.

What people have been shown is kept here from the deliveries alone, beside what the bot keeps.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY, MINUTE, SECOND
from commands.engine.items import Bind, Undeliverable, WordedMessage
from storage import schema
from tests.support import audit
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.loops import loops
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

PEOPLE = ("ana", "ben", "cara")
ROOMS = ("garden", "market")
COMMANDS = (
    "request @{other} {amount}",
    "request @{other} {amount}",
    "request @{other} @{third} {amount}",
    "tip @{other} {much}",
    "tpi @{other} {amount}",
    "mod adjust @{other} to treasury {amount} fee",
    "me",
    "me",
    "balance",
    "request cancel",
    "undo",
    "tip @{other}",
    "frobnicate",
)
ANSWERS = ("yes", "Yes!", "!yes", "!ok", "yes", "!yes")
CHATTER = ("hello", "no idea", "are you coming?", "yes I am", "yes?")
SPANS = (MINUTE, 4 * MINUTE, 10 * MINUTE, DAY)

Act = tuple[str, int, int, int]
NUMBER = st.integers(0, 999)
LIFE = st.lists(
    st.tuples(
        st.sampled_from(["asks", "asks", "answers", "answers", "talks", "passes", "is lost"]),
        NUMBER,
        NUMBER,
        NUMBER,
    ),
    min_size=4,
    max_size=40,
)
_numbers = count()


@dataclass(frozen=True)
class Shown:
    """A message with a question, as one person sees it. `at` in µs, `turn` counts what happens."""

    text: str
    answers: int
    room: str
    private: bool
    at: int
    turn: int


class Life:
    def __init__(self, play: Play) -> None:
        self.play = play
        self.scene = play.scene
        self.turn = 0
        self.shown: dict[str, list[Shown]] = {name: [] for name in PEOPLE}
        self.commanded: dict[str, int] = dict.fromkeys(PEOPLE, 0)
        self.units = 100
        self.seen: Counter[str] = Counter()
        self.tell(self.scene.arrive())
        self.play.turn(Bind(self.scene.place("market"), self.scene.place("garden"), "market"))
        for name in PEOPLE[:2]:
            self.say(name, "!balance", "garden")

    def tell(self, *events: object) -> None:
        for result in self.play.hear(*events):  # type: ignore[arg-type]  # Scene makes events only.
            for told in result.sayings:
                self.deliver(told)
        assert self.play.faults == []

    def deliver(self, told: WordedMessage) -> None:
        self.play.deliver([told])
        saying, reply = told.saying, told.reply
        if saying.kind != "send" or saying.recipient is None:
            return
        answers = sum(button.command.split()[0] == "yes" for button in reply.buttons())
        if answers:
            self.turn += 1
            who = saying.recipient.removeprefix("@").removesuffix(":here")
            self.shown[who].append(
                Shown(
                    reply.plain(),
                    answers,
                    saying.room,
                    bool(saying.private),
                    self.scene.clock.now(),
                    self.turn,
                )
            )

    def say(self, who: str, text: str, room: str) -> None:
        direct = room == f"!{who}"
        place = "garden" if direct else room
        self.tell(self.scene.say(who, text, room=place, direct=direct, moderates=who == "ana"))

    def do(self, act: Act) -> None:
        kind, who, what, pick = act
        name = PEOPLE[who % len(PEOPLE)]
        other, third = (each for each in PEOPLE if each != name)
        room = (*ROOMS, "garden", f"!{name}")[pick % 4]
        match kind:
            case "passes":
                self.scene.tick(SPANS[what % len(SPANS)])
                self.play.due(self.scene.clock.now())
            case "talks":
                self.say(name, CHATTER[what % len(CHATTER)], ROOMS[pick % 2])
            case "answers":
                self.answer(name, ANSWERS[what % len(ANSWERS)], room)
            case "asks" | "is lost":
                self.units += 1 + (self.units % 10 == 9)
                words = COMMANDS[what % len(COMMANDS)].format(
                    other=other,
                    third=third,
                    amount=f"{self.units / 100:.2f}",
                    much=f"{5000 + self.units}"[:2] + f".{self.units % 100:02}",
                )
                self.turn += 1
                self.commanded[name] = self.turn
                if kind == "is lost":
                    self.lose(name, words, room)
                else:
                    self.say(name, f"!{words}", room)

    def lose(self, name: str, words: str, room: str) -> None:
        """What is said to somebody alone does not reach them: the room only says that there is."""
        direct = room == f"!{name}"
        place = "garden" if direct else room
        said = self.scene.say(name, f"!{words}", room=place, direct=direct, moderates=name == "ana")
        for result in self.play.hear(said):
            for told in result.sayings:
                saying = told.saying
                if saying.private and saying.number:
                    now = self.scene.clock.now()
                    [back] = self.play.turn(Undeliverable(told.community, saying.number, now))
                    self.play.deliver(back.sayings)
                    self.seen["lost"] += 1
                else:
                    self.deliver(told)

    def answer(self, name: str, words: str, room: str) -> None:
        newest = self.newest(name, room)
        before = self.done()
        booked = len(self.play.read(lambda c: audit.rows(c, schema.entries)))
        self.say(name, words, room)
        done = {number: ask for number, ask in self.done().items() if number not in before}
        after = self.play.read(lambda c: audit.rows(c, schema.entries))
        if newest is None:
            # Nothing was shown that a bare word could mean.
            assert not done, (name, words, room, done)
            assert len(after) == booked
            self.seen["nothing"] += 1
            return
        for ask in done.values():
            given = json.loads(ask["arguments"])[0]["arguments"]
            self.seen["done"] += 1
            if "amount" in given:
                said = re.sub(r"[@,?.]? ", " ", newest.text)
                assert f" {self.amount(given['amount'])}" in said, (ask, newest)

    @staticmethod
    def amount(units: int) -> str:
        return f"{units / 100:.2f}".rstrip("0").rstrip(".") + " points"

    def newest(self, name: str, room: str) -> Shown | None:
        """The question a bare word may answer by the rule, from what was delivered alone."""
        direct = room == f"!{name}"
        here = [each for each in self.shown[name] if each.room == room or (direct and each.private)]
        last = here[-1] if here else None
        now = self.scene.clock.now() + SECOND  # When the answer will be said.
        if last is None or last.answers != 1 or now - last.at >= 10 * MINUTE:
            return None
        return None if self.commanded[name] > last.turn else last

    def done(self) -> dict[int, audit.Row]:
        found = self.play.read(lambda c: audit.rows(c, schema.asks))
        return {ask["number"]: ask for ask in found if ask["state"] == "done"}


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("consenting")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def live(folder: Path, acts: list[Act]) -> Counter[str]:
    path = folder / f"{next(_numbers)}.db"
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene(people=PEOPLE))
    try:
        life = Life(play)
        for act in acts:
            life.do(act)
        play.check(first_limits=False)
        return life.seen
    finally:
        play.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()


@lives(20)
@given(LIFE)
def test_a_bare_yes_never_does_what_was_not_shown_last(folder: Path, acts: list[Act]) -> None:
    live(folder, acts)


def test_much_is_asked_in_a_life(folder: Path) -> None:
    """The same from seeds, so long that all of it happens."""
    seen: Counter[str] = Counter()
    kinds = ["asks", "asks", "answers", "answers", "talks", "passes", "is lost"]
    for seed in range(6 * loops(1)):
        chance = random.Random(seed)
        acts: list[Act] = [
            (
                chance.choice(kinds),
                chance.randrange(999),
                chance.randrange(999),
                chance.randrange(999),
            )
            for _ in range(60)
        ]
        seen += live(folder, acts)
    assert min(seen[kind] for kind in ("done", "nothing", "lost")) > 0, seen
