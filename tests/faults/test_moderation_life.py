"""Whatever moderators do: nobody gains by their own act, and each debit has somebody's word. [3]"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.language.dates import DAY, HOUR, MINUTE
from storage import schema
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.loops import loops
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

PEOPLE = ("ana", "ben", "cara", "dan")
MEMBERS = (
    "tip {other} {amount}",
    "tip {other} {amount}",
    "tip {other} {third} {amount} split",
    "tip {other} all",
    "tip {third} {amount}",
    "refund",
    "request {other} {amount}",
)
MODERATORS = (
    "mod reverse {entry} the wrong one",
    "mod reverse {entry} the wrong one",
    "mod reverse by={other} since=2h not themselves",
    "mod reverse by={other} since=7d not themselves",
    "mod reverse by={other} since=7d not themselves",
    "mod freeze {other} for now",
    "mod thaw {other}",
    "mod adjust {other} to treasury {amount} fee",
    "mod vouch {other}",
    "mod pause 5s",
    "mod pause off",
    "mod hide {entry}",
    "role give treasurer {other}",
    "role take treasurer {other}",
    "mod lift {entry}",
)
SPANS = (MINUTE, HOUR, 3 * DAY, 8 * DAY)
AMOUNTS = ("1", "3", "7.5", "20", "60")

Act = tuple[str, int, int, int, int]
"""(member, moderator or pass, who, what, amount, pick)."""

NUMBER = st.integers(0, 999)
LIFE = st.lists(
    st.tuples(
        st.sampled_from(["says", "says", "moderates", "moderates", "passes"]),
        NUMBER,
        NUMBER,
        NUMBER,
        NUMBER,
    ),
    min_size=4,
    max_size=30,
)
_numbers = count()


class Life:
    """Four people, all of whom moderate, and whoever is asked says yes."""

    def __init__(self, play: Play, *, issued: bool) -> None:
        self.play = play
        self.issued = issued
        self.acts: Counter[str] = Counter()
        play.tell(play.scene.arrive())
        if issued:
            self.say("ana", "currency set model issued")
            for who, to in zip(PEOPLE, (*PEOPLE[1:], PEOPLE[0]), strict=True):
                self.say(who, f"currency mint 30 @{to}")
                self.say(who, "yes")

    def say(self, who: str, words: str) -> None:
        text = words if words in ("yes", "no") else f"!{words}"
        self.play.tell(self.play.scene.say(who, text, moderates=True))
        assert self.play.faults == []

    def balances(self) -> dict[str, int]:
        found = self.play.read(audit.balances)
        return {who: found.get(who, 0) for who in PEOPLE}

    def do(self, act: Act) -> None:
        kind, who, what, amount, pick = act
        name, *others = random.Random(who).sample(PEOPLE, 3)
        if kind == "passes":
            self.play.scene.tick(SPANS[what % len(SPANS)])
            self.play.due(self.play.scene.clock.now())
            return
        moderates = kind == "moderates"
        words = (MODERATORS if moderates else MEMBERS)[
            what % len(MODERATORS if moderates else MEMBERS)
        ]
        entries = self.play.read(lambda c: audit.rows(c, schema.entries))
        gifts = [e["number"] for e in entries if e["kind"] in ("tip", "request", "freeze")]
        entry = f"#{reference(gifts[-1 - pick % len(gifts)] if gifts else 1)}"
        said = words.format(
            other=f"@{others[0]}",
            third=f"@{others[1]}",
            entry=entry,
            amount=AMOUNTS[amount % len(AMOUNTS)],
        )
        before, last = self.balances(), len(entries)
        asked = self.play.read(lambda c: audit.rows(c, schema.asks))
        self.say(name, said)
        if moderates:
            assert self.balances() == before, said
        # Whoever is asked for something now says yes; a moderator has nothing of that either.
        if pick % 5:
            self._yes(len(asked))
        self._nobody_gains(name, last)
        if self.issued:
            assert min(self.balances().values()) >= 0

    def _yes(self, asked: int) -> None:
        found = self.play.dump()
        names = {member["number"]: member["name"] for member in found["members"]}
        for ask in found["asks"][asked:]:
            self.say(names[ask["member"]], f"yes {ask['number']}")

    def _nobody_gains(self, name: str, last: int) -> None:
        """Of what was booked since, nothing but what members give each other pays the actor."""
        found = self.play.dump()
        accounts = {account["number"]: account for account in found["accounts"]}
        names = {member["number"]: member["name"] for member in found["members"]}
        entries = {entry["number"]: entry for entry in found["entries"]}
        for posting in found["postings"]:
            entry, account = entries[posting["entry"]], accounts[posting["account"]]
            own = ("tip", "request", "refund", "undo", "mint")
            if posting["entry"] <= last or entry["kind"] in own or posting["amount"] < 0:
                continue
            actor = names[int(entry["cause"].partition("/")[2])]
            assert account["kind"] == "treasury" or names[account["owner"]] not in (name, actor)

    def end(self) -> None:
        self.play.check(first_limits=False)
        entries = self.play.read(lambda c: audit.rows(c, schema.entries))
        self.acts.update(entry["kind"] for entry in entries)
        self.acts["batch"] += sum("parts" in (entry["detail"] or "") for entry in entries)
        noted = self.play.read(lambda c: audit.rows(c, schema.audit))
        by_moderators = {"reverse", "freeze", "thaw", "pause", "role"}
        booked = [e["number"] for e in entries if e["kind"] in by_moderators]
        assert {row["entry"] for row in noted} >= set(booked)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("moderating")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def live(folder: Path, acts: list[Act], *, issued: bool) -> Counter[str]:
    path = folder / f"{next(_numbers)}.db"
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene(people=PEOPLE))
    try:
        life = Life(play, issued=issued)
        for act in acts:
            life.do(act)
        life.end()
        return life.acts
    finally:
        play.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()


@lives(15)
@given(st.booleans(), LIFE)
def test_no_act_of_a_moderator_is_of_use_to_them(
    folder: Path, issued: bool, acts: list[Act]
) -> None:
    live(folder, acts, issued=issued)


@pytest.mark.parametrize("issued", [False, True])
def test_much_is_moderated_in_a_life(folder: Path, issued: bool) -> None:
    """The same from seeds, so long that all of it happens."""
    seen: Counter[str] = Counter()
    for seed in range(3 * loops(1)):
        chance = random.Random(seed)
        kinds = ("says", "says", "says", "says", "moderates", "moderates", "passes")
        acts: list[Act] = [
            (chance.choice(kinds), *(chance.randrange(1000) for _ in range(4)))  # type: ignore[misc] # four numbers, counted here
            for _ in range(140)
        ]
        seen += live(folder, acts, issued=issued)
    expected = {"reverse", "batch", "freeze", "pause", "role", "tip"}
    assert expected | {"debt" if issued else "adjust"} <= seen.keys(), seen
