"""Members who link, part, are forgotten and moderated: turns, engines and replays change nothing.

[9] and [10] of docs/rules.md, over acts that move who a member is and what the rules are. A life is
played once, each item a turn of its own; what it came to is what every other way must come to.
"""

from __future__ import annotations

import itertools
import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from commands.engine.items import Bind, Delivered, DueWork, HandleEvent, Item, ReceiveBatch, Result
from commands.language.dates import DAY, MINUTE
from commands.values.events import AnyEvent, Said
from storage import schema
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import Scene, link_codes
from tests.support.examples import lives
from tests.support.loops import loops
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

if TYPE_CHECKING:
    from tests.support.postgres import Postgres

PEOPLE = ("ana", "ben", "cara", "dan")
"""Each has an account on either platform; it takes a link to make them one."""
MODERATOR = "mia"

Act = tuple[str, str, str, str, int]
"""(what, who, whom, how, pick): `pick` chooses a room, an amount, an entry or an event."""

_someone = st.sampled_from(PEOPLE)
PICK = st.integers(0, 999)
KINDS = (
    "gives",
    "gives",
    "links",
    "same",
    "parts",
    "forgets",
    "hands over",
    "freezes",
    "thaws",
    "reverses",
    "reverses all",
    "sets",
    "takes a setting back",
    "asks",
    "undoes",
    "waits",
    "again",
    "issues",
    "starts anew",
    "appeals",
    "blocks",
    "gives a role",
    "pays back",
)
ACT = st.tuples(st.sampled_from(KINDS), _someone, _someone, st.sampled_from(("near", "far")), PICK)
LIFE = st.lists(ACT, min_size=4, max_size=25)

SETTINGS = (
    "rain on",
    "max_tip 30",
    "max_tip none",
    "usual_tip 2",
    "requests off",
    "requests on",
    "private_answers off",
    "language de",
    "language en",
    "balances everyone",
)
AMOUNTS = ("1", "9.99", "40", "100", "all")
SPANS = (MINUTE, DAY, 8 * DAY, 15 * DAY)

ALL_OF_IT: list[Act] = [
    ("gives", "ben", "ana", "near", 2),
    ("gives", "cara", "ana", "far", 1),
    ("links", "ana", "ana", "near", 0),
    ("again", "ana", "ben", "near", 1),
    ("gives", "ana", "dan", "far", 1),
    ("same", "ben", "cara", "near", 0),
    ("sets", "ana", "ben", "near", 1),
    ("sets", "ana", "ben", "near", 8),
    ("takes a setting back", "ana", "ben", "near", 0),
    ("reverses", "ana", "ben", "near", 0),
    ("freezes", "ana", "ben", "near", 0),
    ("parts", "ana", "ben", "near", 0),
    ("thaws", "ana", "ben", "near", 0),
    ("parts", "ana", "ben", "near", 0),
    ("asks", "dan", "ben", "near", 3),
    ("waits", "ana", "ben", "near", 1),
    ("forgets", "dan", "ben", "far", 1),
    ("gives", "dan", "ana", "far", 0),
    ("hands over", "ana", "dan", "near", 0),
    ("gives", "ana", "ben", "near", 0),
    ("reverses all", "ben", "ben", "near", 0),
    ("waits", "ana", "ben", "near", 2),
    ("again", "ana", "ben", "near", 3),
]
OWING: list[Act] = [
    ("issues", "ana", "ana", "near", 0),
    ("gives", "dan", "ben", "near", 1),
    ("gives", "ben", "cara", "near", 4),
    ("gives", "ana", "cara", "near", 4),
    ("same", "ana", "ben", "near", 0),
    ("reverses", "ana", "ana", "near", 2),
    ("forgets", "ana", "ana", "near", 1),
    ("gives", "cara", "ana", "far", 0),
    ("pays back", "ana", "ana", "near", 0),
    ("same", "dan", "ana", "near", 0),
    ("pays back", "ana", "ana", "near", 0),
    ("forgets", "ana", "ana", "near", 1),
]
"""What was given to one of two is owed by both, and then to themselves."""
ANEW: list[Act] = [
    ("gives", "ana", "ben", "near", 1),
    ("gives", "cara", "dan", "near", 1),
    ("same", "ana", "ben", "near", 0),
    ("starts anew", "ana", "ana", "near", 0),
    ("freezes", "cara", "cara", "near", 0),
    ("freezes", "dan", "dan", "near", 0),
    ("blocks", "ana", "cara", "near", 0),
    ("blocks", "ana", "dan", "near", 0),
    ("same", "cara", "dan", "near", 0),
    ("appeals", "dan", "dan", "near", 0),
    ("gives a role", "dan", "dan", "near", 0),
    ("links", "dan", "ana", "near", 0),
    ("forgets", "dan", "dan", "near", 2),
]
"""What two gave each other before they were one; appeals, blocks and roles of the same two."""


class Life:
    """One community in two rooms of one platform and one of the other, played item by item."""

    def __init__(self, play: Play) -> None:
        self.play = play
        self.near = play.scene
        self.far = Scene(self.near.people, self.near.clock, platform="discord", account="77")
        self.founding: list[Item] = self._founding()
        """What makes the community: all else follows the commit of it."""
        self.items: list[Item] = []
        self.heard: list[tuple[AnyEvent, str]] = []
        """Everything that was told, and what first came of it."""
        self.log: list[str] = []
        for item in self.founding:
            [result] = play.turn(item)
            self._deliver(result)
        for who in (*PEOPLE, MODERATOR):
            self.says(who, "hello")
        for who in PEOPLE:
            self.says(who, "hello", "far")

    def _founding(self) -> list[Item]:
        arrived = self.near.arrive()
        here = arrived.place
        return [
            HandleEvent(arrived),
            Bind(self.far.place("hall"), here, "hall"),
            Bind(self.near.place("market"), here, "market"),
        ]

    # -- one item after the other -----------------------------------------------------------------

    def _take(self, item: Item) -> Result:
        self.items.append(item)
        [result] = self.play.turn(item)
        assert not self.play.faults, (self.log, self.play.faults)
        return result

    def tell(self, event: AnyEvent) -> Result:
        """As a platform brings it: Matrix' events are saved first, Discord's are not."""
        saved = event.place.platform == self.near.platform
        if saved:
            self._take(
                ReceiveBatch((self.near.platform, self.near.account), (event,), event.event_id)
            )
        result = self._take(HandleEvent(event, saved=saved))
        self._deliver(result)
        return result

    def _deliver(self, result: Result) -> None:
        now = self.near.clock.now()
        for told in result.sayings:
            if told.saying.number:
                message = f"$m-{told.saying.delivery_id}"
                self._take(Delivered(told.community, told.saying.number, now, message))

    def says(self, who: str, text: str, side: str = "near", room: str = "") -> str:
        """Says it in a room, moderating where it is the moderator; gives the bot's words."""
        # Two minutes: whatever is said just before a question may be taken for its answer.
        self.near.tick(2 * MINUTE)
        scene = self.near if side == "near" else self.far
        self.log.append(f"{who} ({side})> {text}")
        event: Said = scene.say(
            who,
            text,
            room=room or ("garden" if side == "near" else "hall"),
            moderates=who == MODERATOR,
        )
        result = self.tell(event)
        if result.outcome != "read":  # What only reads is answered anew, however often it is said.
            self.heard.append((event, result.outcome))
        words = "\n".join(told.reply.plain() for told in result.sayings)
        self.log.append(words or f"({result.outcome})")
        return words

    # -- acts -------------------------------------------------------------------------------------

    def do(self, act: Act) -> None:
        kind, who, whom, side, pick = act
        other_side = "far" if side == "near" else "near"
        match kind:
            case "gives" if who != whom:
                room = "market" if side == "near" and pick % 3 == 0 else ""
                words = f"!tip @{whom} {AMOUNTS[pick % len(AMOUNTS)]} for {who}'s soup"
                if "[Yes]" in self.says(who, words, side, room):
                    self.says(who, "yes", side, room)
            case "asks" if who != whom:
                self.says(who, f"!request @{whom} {1 + pick % 5}", side)
                if pick % 2:
                    self.says(whom, "yes", side)
            case "links":
                codes = link_codes(self.says(who, "!link", side))
                if codes:
                    self.says(whom, f"!link {codes[0]}", other_side)
                    self.says(who, "yes", side)
                    self.says(whom, "yes", other_side)
            case "same" if who != whom:
                self.says(MODERATOR, f"!mod same @{who} @{whom}")
                self.says(who, "yes")
                self.says(whom, "yes")
            case "parts":
                self.says(who, "!unlink", side)
                self.says(who, "yes", side)
            case "forgets":
                self.says(who, f"!me forget {('', 'donate', 'anyway')[pick % 3]}", side)
                self.says(who, "yes", side)
            case "hands over" if who != whom:
                self.says(who, f"!me forget @{whom}", side)
                self.says(who, "yes", side)
            case "freezes":
                self.says(MODERATOR, f"!mod freeze @{who} caught")
            case "thaws":
                self.says(MODERATOR, f"!mod thaw @{who}")
            case "reverses":
                self._reverse(f"#{reference(self._entry(pick))}")
            case "reverses all":
                self._reverse(f"by=@{who} since=7d")
            case "sets":
                words = f"!config set {SETTINGS[pick % len(SETTINGS)]}"
                self.says(MODERATOR, words, room="market" if pick % 4 == 0 else "")
            case "takes a setting back":
                self.says(MODERATOR, "!config undo")
            case "issues":
                self.says(MODERATOR, "!currency set model issued")
                self.says(MODERATOR, "yes")
                for each in PEOPLE:
                    self.says(MODERATOR, f"!currency mint 30 @{each}")
                    self.says(MODERATOR, "yes")
            case "starts anew":
                self.says(MODERATOR, f"!currency set decimals {pick % 3}")
                self.says(MODERATOR, "yes")
            case "appeals":
                self.says(who, "!mod appeal it was not me", side)
                self._lift(self.says(MODERATOR, "!mod appeals"))
            case "blocks" if who != whom:
                self.says(who, f"!me privacy block @{whom}", side)
            case "gives a role":
                self.says(MODERATOR, f"!role give treasurer @{who}")
            case "pays back":
                owed = re.search(r"You owe .* (!refund #\w+)", self.says(who, "!balance", side))
                if owed:
                    said = self.says(who, owed[1], side)
                    assert "already" not in said, self.log
                    assert "any more" not in said, self.log
            case "undoes":
                self.says(who, "!undo", side)
            case "waits":
                self.near.tick(SPANS[pick % len(SPANS)])
                self._deliver(self._take(DueWork(1, self.near.clock.now())))
            case "again":
                self.again(pick)
            case _:
                pass

    def _reverse(self, which: str) -> None:
        if "[Yes]" in self.says(MODERATOR, f"!mod reverse {which} the wrong one"):
            self.says(MODERATOR, "yes")

    def _lift(self, shown: str) -> None:
        """The first of the appeals, which is none any more then."""
        mark = re.search(r"!mod lift (#\w+)", shown)
        if mark:
            self.says(MODERATOR, f"!mod lift {mark[1]}")
            assert mark[1] not in self.says(MODERATOR, "!mod appeals"), self.log

    def _entry(self, pick: int) -> int:
        entries = self.play.read(lambda connection: audit.rows(connection, schema.entries))
        gifts = [row["number"] for row in entries if row["kind"] in ("tip", "request")]
        return int(gifts[-1 - pick % len(gifts)]) if gifts else 1

    def again(self, pick: int) -> None:
        """One of the last few events once more, in the middle of things."""
        event, outcome = self.heard[-1 - pick % min(len(self.heard), 12)]
        if outcome not in LEFT_OPEN:
            self.near.tick(2 * MINUTE)
            self.log.append(f"again: {event}")
            self.tell(self.near.again(event))

    def kinds(self) -> Counter[str]:
        """How often what happened: entries, acts in the audit, partings, who was forgotten."""
        found = self.play.dump()
        acts = [" ".join(row["act"].split()[:2]) for row in found["audit"]]
        parted = [
            "unlink"
            for row in found["asks"]
            if row["command"] == "me unlink" and row["state"] == "done"
        ]
        gone = sum(row["forgotten_at"] is not None for row in found["members"])
        return Counter(
            [row["kind"] for row in found["entries"]] + acts + parted + ["forgotten"] * gone
        )


LEFT_OPEN = ("ignored", "noted")
"""What is not to the bot is not kept: that it was heard again moves when somebody last spoke."""


def play_out(play: Play, acts: list[Act]) -> Life:
    life = Life(play)
    for act in acts:
        life.do(act)
    play.check(first_limits=False)
    must_hold(play.dump(), life.log)
    return life


def must_hold(rows: dict[str, list[audit.Row]], log: list[str]) -> None:
    """What is of a person is of whoever goes on for them, and nothing is of who was forgotten."""
    members = {row["number"]: row for row in rows["members"]}
    for row in members.values():
        if row["merged_into"] is not None:
            continue  # Whoever goes on says it for them.
        blocked = json.loads(row["wishes"] or "{}").get("blocked", ())
        assert all(members[number]["merged_into"] is None for number in blocked), log
    for role in rows["roles"]:
        assert not role["held"] or members[role["member"]]["forgotten_at"] is None, log
    for account in rows["accounts"]:
        gone = account["kind"] == "member" and members[account["owner"]]["forgotten_at"] is not None
        assert not gone or account["balance"] >= 0, log


def in_turns(play: Play, life: Life, cut: random.Random) -> dict[str, list[audit.Row]]:
    """The items of a life in turns of random sizes; gives all that the database then holds."""
    try:
        for item in life.founding:
            play.turn(item)
        start = 0
        while start < len(life.items):
            size = cut.choice([1, 2, 5, 30, 100])
            play.turn(*life.items[start : start + size])
            start += size
        assert not play.faults, play.faults
        return all_of(play)
    finally:
        play.close()


class Shelf:
    """Fresh books of either engine, and their end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count()

    def fresh(self) -> Play:
        path = self.folder / f"{next(self._numbers)}.db"
        return Play(copy_books(f"sqlite:///{self.folder / 'empty.db'}", path), new_scene())

    def clear(self) -> None:
        for left in self.folder.glob("[0-9]*"):
            left.unlink()


def new_scene() -> Scene:
    return Scene((*PEOPLE, MODERATOR))


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    made = make_folder("linked")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield Shelf(made)
    shutil.rmtree(made, ignore_errors=True)


def all_of(play: Play) -> dict[str, list[audit.Row]]:
    """All rows, the inbox in the order of arrival: its running number is only that order."""
    found = play.dump()
    found["inbox"].sort(key=lambda row: row.pop("arrival"))
    return found


def apart(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Which rows only one of two dumps has, for a failing test."""
    return audit.news(one, other) + audit.news(other, one)


@lives(4)
@example(acts=ALL_OF_IT, seed=1)
@example(acts=OWING, seed=2)
@example(acts=ANEW, seed=3)
@given(LIFE, st.integers(0, 99))
def test_turns_of_any_size_come_to_the_same(shelf: Shelf, acts: list[Act], seed: int) -> None:
    """All rows of all tables, the head of the chain and the words in the outbox among them."""
    play = shelf.fresh()
    try:
        life = play_out(play, acts)
        alone = all_of(play)
    finally:
        play.close()
    several = in_turns(shelf.fresh(), life, random.Random(seed))
    shelf.clear()
    assert several == alone, (life.log, apart(alone, several))


def test_engines_come_to_the_same(shelf: Shelf, postgres: Postgres) -> None:
    @lives(2)
    @example(acts=ALL_OF_IT, seed=1)
    @given(LIFE, st.integers(0, 99))
    def property_of(acts: list[Act], seed: int) -> None:
        play = shelf.fresh()
        try:
            life = play_out(play, acts)
            alone = all_of(play)
        finally:
            play.close()
        shelf.clear()
        name = postgres.create(postgres.ready())
        try:
            there = in_turns(Play(postgres.url(name), new_scene()), life, random.Random(seed))
        finally:
            postgres.drop(name)
        assert there == alone, (life.log, apart(alone, there))

    property_of()


@lives(4)
@example(acts=ALL_OF_IT)
@given(LIFE)
def test_everything_told_again_changes_nothing(shelf: Shelf, acts: list[Act]) -> None:
    """Also after a restart, and whoever its sender is by now."""
    play = shelf.fresh()
    try:
        life = play_out(play, acts)
        for _ in range(2):
            before, shown = play.dump(), dict(play.shown)
            for event, outcome in life.heard:
                if outcome not in LEFT_OPEN:
                    play.tell(life.near.again(event))
            after = play.dump()
            assert after == before, (life.log, apart(before, after))
            assert play.shown == shown
            play.start_again()
            assert play.dump() == before, life.log
        # What was left open may say when somebody last spoke, and nothing else.
        for event, _ in life.heard:
            play.tell(life.near.again(event))
        after = play.dump()
        for each in ("presence", "members", "communities"):
            before.pop(each), after.pop(each)
        assert after == before, (life.log, apart(before, after))
        assert not play.faults, (life.log, play.faults)
    finally:
        play.close()
    shelf.clear()


def test_much_happens_in_these_lives(shelf: Shelf) -> None:
    """The same from seeds, so that nothing above holds because nothing was done."""
    seen: Counter[str] = Counter()
    for seed, begin in itertools.product(range(loops(1)), (ALL_OF_IT, OWING, ANEW)):
        chance = random.Random(seed)
        play = shelf.fresh()
        acts: list[Act] = [
            (
                chance.choice(KINDS),
                chance.choice(PEOPLE),
                chance.choice(PEOPLE),
                chance.choice(("near", "far")),
                chance.randrange(1000),
            )
            for _ in range(40)
        ]
        try:
            seen += play_out(play, [*begin, *acts]).kinds()
        finally:
            play.close()
    shelf.clear()
    expected = {
        "tip",
        "request",
        "link",
        "unlink",
        "forgotten",
        "freeze",
        "thaw",
        "reverse",
        "config set",
        "config undo",
        "debt",
        "mint",
        "restart",
        "mod lift",
        "role",
    }
    assert expected <= seen.keys(), seen
