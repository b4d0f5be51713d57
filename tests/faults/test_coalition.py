"""However accounts join, link, part, are forgotten and come back: together they gain nothing.

[4] of docs/rules.md, through the real commands; what they said, in order, is the counterexample.
[3] of linked members, [9] and [10] are looked at with `check`, and `verify` judges each entry.
"""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.clock import DAY, MINUTE
from commands.engine.items import Result
from commands.values.events import Said
from storage.ledger.references import reference
from tests.support.chat import Scene, link_codes
from tests.support.examples import lives
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

COALITION = ("ana", "ben", "cara")
OUTSIDERS = ("dan", "eve")
MODERATOR = "mia"
LATE = "fay"
"""One of the coalition who joins late, and so is a newcomer."""

LINE = 100_00
TOGETHER = 100_00
STARTER = 5_00

_someone = st.sampled_from((*COALITION, LATE))
ACT = st.one_of(
    st.tuples(
        st.just("gives"),
        _someone,
        st.sampled_from((*COALITION, LATE, *OUTSIDERS)),
        st.sampled_from(("1", "9.99", "40", "100")),
    ),
    st.tuples(
        st.just("gives"), _someone, st.sampled_from(OUTSIDERS), st.sampled_from(("5", "10", "100"))
    ),
    st.tuples(st.just("gives"), st.sampled_from(OUTSIDERS), _someone, st.sampled_from(("1", "30"))),
    st.tuples(st.just("links"), _someone, _someone, st.just("")),
    st.tuples(st.just("parts"), _someone, st.just(""), st.just("")),
    st.tuples(st.just("forgets"), _someone, st.sampled_from(("", "donate", "anyway")), st.just("")),
    st.tuples(st.just("hands over"), _someone, _someone, st.just("")),
    st.tuples(st.just("undoes"), _someone, st.just(""), st.just("")),
    st.tuples(st.just("deletes"), _someone, st.just(""), st.just("")),
    st.tuples(st.just("freezes"), _someone, st.just(""), st.just("")),
    st.tuples(st.just("thaws"), _someone, st.just(""), st.just("")),
    st.tuples(st.just("reverses"), st.just(""), st.just(""), st.sampled_from(("1", "2", "5"))),
    st.tuples(
        st.just("reverses all"),
        st.sampled_from((*COALITION, LATE, *OUTSIDERS)),
        st.just(""),
        st.just(""),
    ),
    st.tuples(st.just("waits"), st.just(""), st.just(""), st.sampled_from(("1", "15"))),
)


class Life:
    """A community in which some act together."""

    def __init__(self, play: Play, *, issued: bool) -> None:
        self.play = play
        self.scene = play.scene
        self.issued = issued
        self.log: list[str] = []
        self.tips: dict[str, Said] = {}
        people = (*COALITION, *OUTSIDERS, MODERATOR)
        for who in people:
            self.says(who, "hello")
        if issued:
            self.says(MODERATOR, "!currency set model issued")
            self.says(MODERATOR, f"!currency set starter {STARTER // 100}")
        # The founders' day is over: whoever comes now is a newcomer.
        self.scene.tick(2 * DAY)
        if not issued:
            self.says("dan", "!tip @eve 1")
            self.scene.tick(2 * DAY)

    def says(self, who: str, text: str) -> str:
        """Says it, moderating where it is the moderator; gives the bot's words."""
        self.scene.tick(MINUTE)
        self.log.append(f"{who}> {text}")
        event = self.scene.say(who, text, moderates=who == MODERATOR)
        if text.startswith("!tip"):
            self.tips[who] = event
        found: list[Result] = self.play.tell(event)
        return "\n".join(told.reply.plain() for result in found for told in result.sayings)

    def does(self, act: tuple[str, str, str, str]) -> None:
        kind, who, other, more = act
        match kind:
            case "gives" if who != other:
                if "[Yes]" in self.says(who, f"!tip @{other} {more}"):
                    self.says(who, "yes")
            case "links" if who != other:
                codes = link_codes(self.says(who, "!link"))
                if codes:
                    self.says(other, f"!link {codes[0]}")
                    self.says(who, "yes")
                    self.says(other, "yes")
            case "parts":
                self.says(who, "!unlink")
                self.says(who, "yes")
            case "forgets":
                self.says(who, f"!me forget {other}")
                self.says(who, "yes")
            case "hands over":
                self.says(who, f"!me forget @{other}")
                self.says(who, "yes")
            case "undoes":
                self.says(who, "!undo")
            case "deletes" if who in self.tips:
                self.scene.tick(MINUTE)
                self.log.append(f"--- delete {who}")
                self.play.tell(self.scene.delete(self.tips[who]))
            case "freezes":
                self.says(MODERATOR, f"!mod freeze @{who} caught")
            case "thaws":
                self.says(MODERATOR, f"!mod thaw @{who}")
            case "reverses":
                gifts = [row for row in self.play.dump()["entries"] if row["kind"] == "tip"]
                if gifts:
                    number = gifts[-1 - int(more) % len(gifts)]["number"]
                    self.reverses(f"#{reference(number)}")
            case "reverses all":
                self.reverses(f"by=@{who} since=7d")
            case "waits":
                self.scene.tick(int(more) * DAY)
                self.play.due(self.scene.clock.now())
            case _:
                pass

    def reverses(self, which: str) -> None:
        if "[Yes]" in self.says(MODERATOR, f"!mod reverse {which} the wrong one"):
            self.says(MODERATOR, "yes")

    def must_hold(self) -> None:
        """The coalition's accounts, of all their lives, together: no further down than allowed."""
        rows = self.play.dump()
        outside = {
            row["member"] for row in rows["identities"] if row["name"] in (*OUTSIDERS, MODERATOR)
        }
        asset = max(row["number"] for row in rows["assets"])
        theirs = {
            row["number"]: row["balance"]
            for row in rows["accounts"]
            if row["kind"] == "member" and row["owner"] not in outside and row["asset"] == asset
        }
        mine = list(theirs.values())
        if self.issued:
            # Nobody goes below zero; of the issuer they have had one starter an account at most.
            issuer = [r for r in rows["accounts"] if r["kind"] == "issuer" and r["asset"] == asset]
            made = -sum(row["balance"] for row in issuer)
            starters = [row for row in rows["entries"] if row["kind"] == "starter"]
            assert made == STARTER * len(starters), self.log
            assert len(starters) <= len(COALITION) + len(OUTSIDERS) + 2, self.log
            assert min(mine, default=0) >= 0, self.log
        else:
            # What outsiders gave them is not theirs once it was reversed, below every limit.
            taken = Counter[int]()
            reversals = {row["number"] for row in rows["entries"] if row["kind"] == "reverse"}
            for row in rows["postings"]:
                if row["entry"] in reversals and row["account"] in theirs:
                    taken[row["entry"]] -= row["amount"]
            reversed_from_them = sum(units for units in taken.values() if units > 0)
            assert sum(mine) >= -(LINE * len(COALITION) + TOGETHER + reversed_from_them), self.log
            gone = {row["number"] for row in rows["members"] if row["forgotten_at"] is not None}
            left = [row["balance"] for row in rows["accounts"] if row["owner"] in gone]
            assert min(left, default=0) >= 0, self.log
        self.play.check(first_limits=False)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("coalition")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


_numbers = itertools.count()


ROUND_AND_ROUND = [
    ("gives", "dan", "ana", "1"),
    ("waits", "", "", "15"),
    ("gives", "ana", "dan", "100"),
    ("forgets", "ana", "anyway", ""),
    ("waits", "", "", "1"),
] * 6
"""Spend the line, be forgotten, come back, become established again: six times over."""
PART_AND_PART = [
    ("links", "ana", "ben", ""),
    ("gives", "ana", "dan", "100"),
    ("parts", "ana", "", ""),
    ("gives", "dan", "ben", "1"),
    ("waits", "", "", "15"),
    ("gives", "ben", "eve", "100"),
] * 6
REVERSED = [
    ("gives", "ana", "eve", "5"),
    ("gives", "dan", "ben", "5"),
    ("gives", "ben", "eve", "5"),
    ("gives", "ben", "eve", "5"),
    ("links", "ana", "ben", ""),
    ("reverses", "", "", "2"),
    ("gives", "dan", "cara", "30"),
    ("gives", "cara", "eve", "30"),
    ("forgets", "cara", "", ""),
    ("reverses all", "dan", "", ""),
    ("gives", "eve", "cara", "1"),
    ("reverses all", "eve", "", ""),
    ("parts", "ana", "", ""),
    ("reverses all", "ana", "", ""),
]
"""What was given is taken back from somebody who is linked by then, or was forgotten."""

DELETED = [
    ("gives", "ben", "dan", "40"),
    ("gives", "ana", "ben", "40"),
    ("forgets", "ben", "", ""),
    ("deletes", "ana", "", ""),
]
"""The message of a gift is deleted when who got it is forgotten."""


@lives(12)
@example(issued=False, acts=ROUND_AND_ROUND)
@example(issued=True, acts=ROUND_AND_ROUND)
@example(issued=False, acts=PART_AND_PART)
@example(issued=False, acts=REVERSED)
@example(issued=True, acts=REVERSED)
@example(issued=False, acts=DELETED)
@given(st.booleans(), st.lists(ACT, min_size=3, max_size=25))
def test_a_coalition_never_gains(
    folder: Path, issued: bool, acts: list[tuple[str, str, str, str]]
) -> None:
    path = folder / f"{next(_numbers)}.db"
    everybody = (*COALITION, LATE, *OUTSIDERS, MODERATOR)
    scene = Scene(everybody)
    scene.joined_at[LATE] = scene.clock.now() + 3 * DAY
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), scene)
    try:
        life = Life(play, issued=issued)
        for act in acts:
            life.does(act)
        life.must_hold()
        assert not play.faults, (life.log, play.faults)
    finally:
        play.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
