"""One person with many accounts who seeks a profit: written schemes, and ones found by chance.

A scheme is a list of plain acts, each by the numbers of accounts, so that one can be changed a
little and tried again. What it gains is what was had of others for nothing: spent at them, less
what they gave.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from bot.clock import DAY, MINUTE
from tests.support.chat import Scene, link_codes
from tests.support.play import Play

Act = tuple[str, int, int, int]
"""(what, one of the accounts, another, a number): amounts, days, and ways are chosen by it."""

OUTSIDERS = ("dan", "eve")
MODERATOR = "mia"
LINE, TOGETHER, STARTER = 100_00, 100_00, 5_00
AT_RISK = 10_00
"""What whoever takes the last of three turns of 5 can lose, with nothing deposited."""
MOST_ACCOUNTS = 50
AMOUNTS = ("1", "10", "100", "half", "all", "0.01")
DAYS = (1, 8, 15)
ACTS = (
    *("spends", "gives") * 3,
    *("links", "parts", "forgets", "hands over", "undoes", "refunds", "gets", "waits", "waits"),
    *("asks", "rains", "circles"),
)

Scheme = list[Act]


def _each(accounts: int, *acts: Act) -> Scheme:
    """These acts by each account in its turn; a number below zero stands for it."""
    return [
        (what, number if one < 0 else one, number if two < 0 else two, n)
        for number in range(accounts)
        for what, one, two, n in acts
    ]


def written(accounts: int) -> dict[str, Scheme]:
    """Schemes that somebody would think of first."""
    last = accounts - 1
    return {
        "spend every line": _each(accounts, ("spends", -1, 0, 2), ("spends", -1, 0, 1)),
        "become established by one's own payments": [
            *_each(accounts, ("gives", 0, -1, 0)),
            ("waits", 0, 0, 2),
            *_each(accounts, ("spends", -1, 0, 2)),
        ],
        "spend, be forgotten, come back": _each(
            accounts, ("spends", -1, 0, 2), ("forgets", -1, 0, 1), ("waits", 0, 0, 0),
            ("spends", -1, 0, 1),
        ),
        "link for two lines, part, spend both": _each(
            accounts, ("links", 0, -1, 0), ("spends", 0, 0, 2), ("parts", 0, 0, 0),
            ("spends", -1, 0, 2),
        ),
        "hand all over and go": _each(
            accounts, ("spends", -1, 0, 1), ("hands over", -1, last, 0), ("spends", last, 0, 3),
        ),
        "take back what was passed on": _each(
            accounts, ("gives", 0, -1, 1), ("spends", -1, 0, 1), ("undoes", 0, 0, 0),
            ("refunds", -1, 0, 0), ("spends", 0, 0, 1),
        ),
        "round and round in a ring": _each(
            accounts, ("gives", -1, last, 1), ("gives", last, -1, 1), ("spends", -1, 0, 1),
        ),
        "take the first pot and go": [
            ("circles", 0, 1, 0), ("waits", 0, 0, 1), ("spends", 0, 0, 4), ("spends", 0, 0, 2),
            ("waits", 0, 0, 2), ("spends", 1, 0, 4), ("spends", 1, 0, 1), ("waits", 0, 0, 2),
            ("forgets", 0, 0, 1),
        ],
    }  # fmt: skip


def by_chance(dice: random.Random, accounts: int, length: int) -> Scheme:
    return [_act(dice, accounts) for _ in range(length)]


def changed(scheme: Scheme, dice: random.Random, accounts: int) -> Scheme:
    """The same with something put in, left out or done otherwise."""
    found, at = list(scheme), dice.randrange(len(scheme))
    match dice.randrange(3):
        case 0:
            found.insert(at, _act(dice, accounts))
        case 1 if len(found) > 1:
            del found[at]
        case _:
            found[at] = _act(dice, accounts)
    return found


def _act(dice: random.Random, accounts: int) -> Act:
    one, other = dice.randrange(accounts), dice.randrange(accounts)
    return dice.choice(ACTS), one, other, dice.randrange(60)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a scheme gained, and the most that the rules permit, in smallest units."""

    gained: int
    bound: int
    log: tuple[str, ...]
    made_of: str
    """What the bound is made of, in words."""

    def __str__(self) -> str:
        gained, bound = self.gained / 100, self.bound / 100
        return f"gained {gained:.2f}, the bound is {bound:.2f} ({self.made_of})"


class Community:
    """A community in which one person has many accounts, some from the first day on."""

    def __init__(self, play: Play, accounts: int, founding: int, *, issued: bool) -> None:
        self.play, self.scene, self.issued = play, play.scene, issued
        self.accounts = [f"s{number:02}" for number in range(accounts)]
        self.log: list[str] = []
        for who in (*OUTSIDERS, MODERATOR, *self.accounts[:founding]):
            self.says(who, "!balance")
        if issued:
            self.says(MODERATOR, "!currency set model issued")
            self.says(MODERATOR, f"!currency set starter {STARTER // 100}")
        self.says("dan", "!tip @eve 1")
        self.scene.tick(2 * DAY)

    @staticmethod
    def scene_of(accounts: int, founding: int) -> Scene:
        names = [f"s{number:02}" for number in range(accounts)]
        scene = Scene((*OUTSIDERS, MODERATOR, *names))
        for name in names[founding:]:
            scene.joined_at[name] = scene.clock.now() + 3 * DAY
        return scene

    def says(self, who: str, text: str) -> str:
        self.scene.tick(MINUTE)
        self.log.append(f"{who}> {text}")
        found = self.play.tell(self.scene.say(who, text, moderates=who == MODERATOR))
        assert not self.play.faults, (self.log, self.play.faults)
        return "\n".join(told.reply.plain() for result in found for told in result.sayings)

    def _sure(self, who: str, text: str) -> None:
        if "[Yes]" in self.says(who, text) or "forget" in text:
            self.says(who, "yes")

    def does(self, act: Act) -> None:
        what, one, two, number = act
        me, other = self.accounts[one], self.accounts[two]
        outsider, amount = OUTSIDERS[number % 2], AMOUNTS[number % len(AMOUNTS)]
        match what:
            case "spends":
                self._sure(me, f"!tip @{outsider} {amount}")
            case "gives" if me != other:
                self._sure(me, f"!tip @{other} {amount}")
            case "gets":
                self.says(outsider, f"!tip @{me} {1 + number % 9}")
            case "links" if me != other:
                codes = link_codes(self.says(me, "!link"))
                if codes:
                    self.says(other, f"!link {codes[0]}")
                    self.says(me, "yes")
                    self.says(other, "yes")
            case "parts":
                self._sure(me, "!me unlink")
            case "forgets":
                self._sure(me, f"!me forget {('', 'anyway', 'donate')[number % 3]}".strip())
            case "hands over" if me != other:
                self._sure(me, f"!me forget @{other}")
            case "undoes":
                self.says(me, "!undo")
            case "refunds":
                self.says(me, "!refund")
            case "asks" if me != other:
                self.says(me, f"!request @{other} {amount}")
                self.says(other, "yes")
            case "rains":
                self._sure(me, "!rain 5")
            case "circles" if me != other:
                self._circle(me, other)
            case "waits":
                self.scene.tick(DAYS[number % len(DAYS)] * DAY)
                self.play.due(self.scene.clock.now())
            case _:
                pass

    def _circle(self, me: str, other: str) -> None:
        """Somebody outside takes the last turn of a circle, as its plan shows it to them."""
        self._sure(me, '!circle new "Pot" amount=5 every=week seats=3 deposit=0')
        self._sure(me, f"!circle invite @{other} Pot")
        for turn, who in enumerate((me, other, "dan"), 1):
            self._sure(who, f"!circle join Pot {turn}")

    def outcome(self) -> Outcome:
        """What was gained, by all accounts in all their lives, and what is permitted."""
        rows = self.play.dump()
        outside = {m["number"] for m in rows["members"] if m["name"] in (*OUTSIDERS, MODERATOR)}
        asset = max(row["number"] for row in rows["assets"])
        theirs = [
            row["balance"]
            for row in rows["accounts"]
            if row["kind"] == "member" and row["owner"] not in outside and row["asset"] == asset
        ]
        if self.issued:
            starters = [row for row in rows["entries"] if row["kind"] == "starter"]
            people = len(self.accounts) + len(OUTSIDERS) + 1
            assert min(theirs, default=0) >= 0, self.log
            return Outcome(
                len(starters) * STARTER,
                people * STARTER,
                tuple(self.log),
                f"{people} starters of {STARTER / 100:.0f}",
            )
        established = {
            json.loads(row["detail"])["member"]
            for row in rows["entries"]
            if row["kind"] == "standing"
        }
        # A line for each account that is established, however often it was forgotten and became so
        # again; one for all newcomers; and what a plan showed that an outsider can lose.
        lines = min(len(established - outside), len(self.accounts))
        circles = len(rows["circles"])
        return Outcome(
            -sum(theirs),
            lines * LINE + TOGETHER + AT_RISK * circles,
            tuple(self.log),
            f"{lines} lines of {LINE / 100:.0f}, {TOGETHER / 100:.0f} for all newcomers together,"
            f" {circles} times {AT_RISK / 100:.0f} that a circle's plan showed",
        )
