"""Members who tip, ask, undo and confirm, in a world where things go wrong: acts, and their doing.

An act is a plain tuple, so that hypothesis can shrink a life and a seed can make one.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

from bot.clock import DAY, HOUR, MINUTE, SECOND
from commands.engine.items import Result
from commands.values.events import AnyEvent, Joined, Reacted, Said
from storage import schema
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import Scene
from tests.support.play import Killed, Play

PEOPLE = ("ana", "ben", "cara", "dan")
LATER = "eve"
"""Who joins in the middle of things."""

MONEY = ("accounts", "assets", "entries", "postings", "pendings")

Act = tuple[str, int, int, int, int, int]
"""(kind, who, other, third, amount, pick): indexes, and a number for whatever is to be chosen."""

WORDS = (
    "!tip {other} {amount}",
    "!tip {other} {amount} for the soup",
    "!tip {amount} {other}",
    "!tip {other} {third} {amount}",
    "!tip {other} {third} {amount} split",
    "!tip {other} all",
    "!tip {other} half",
    "!tip {other} {third} all",
    "!tip {other}",
    "!tip",
    "!tip {who} {amount}",
    "!undo",
    "!undo {entry}",
    "!refund",
    "!refund {entry}",
    "yes",
    "no",
    "!yes",
    "!yes {ask}",
    "!no {ask}",
    "yes {ask}",
    "cancel",
    "!request {other} {amount} for seeds",
    "!rain {amount}",
    "!rain {amount} over 2",
    "!balance",
    "!me",
    "!me history",
    "!help tip",
    "!currency",
    "{amount}",
    "{other}",
    "hello",
    "!tpi {other} {amount}",
    "!tip {other} 1,5",
    "!mod appeal it was not so",
)
RULES = (
    "!currency set credit_limit {amount}",
    "!currency set ceiling {amount}0",
    "!currency set max_tip {amount}",
    "!currency limit {other} {amount}",
    "!config set rain on",
    "!config set rain off",
    "!mod freeze {other} 1h",
    "!mod thaw {other}",
    "yes",
    "yes",
    "!mod reverse {entry} the wrong one",
    "!mod reverse {entry} the wrong one",
    "yes",
    "!mod reverse by={other} since=1h not themselves",
    "!mod reverse by={other} since=7d not so",
    "!mod adjust {other} to treasury {amount} a fee",
    "!mod hide {entry}",
    "!mod vouch {other}",
    "!mod pause 1h",
    "!mod pause off",
    "!role give treasurer {other}",
    "!mod appeals",
    "!role take treasurer {other}",
    "!mod freeze {other}",
    "!mod audit",
    "yes",
)
AMOUNTS = ("1", "2.5", "0.01", "7", "30", "60", "99.99", "100", "100.01", "10", "10.01", "500")
SPANS = (30 * SECOND, MINUTE, 11 * MINUTE, HOUR, DAY, 8 * DAY, 15 * DAY)

SAYS, RULE, HAPPENS = "says", "rules", "happens"
WORLD = (
    "react",
    "react",
    "delete",
    "edit",
    "again",
    "again",
    "other words",
    "late",
    "pass",
    "pass",
    "back",
    "due",
    "restart",
    "killed",
    "unsaid",
    "unnoted",
    "joins",
    "away",
)


def acts(seed: int, count: int) -> list[Act]:
    """A life from a seed."""
    chance = random.Random(seed)
    kinds = (SAYS,) * 7 + (HAPPENS,) * 3 + (RULE,)
    return [
        (chance.choice(kinds), *(chance.randrange(1000) for _ in range(5)))  # type: ignore[misc] # six numbers, counted here
        for _ in range(count)
    ]


@dataclass
class Heard:
    """An event that was told, and what first came of it."""

    event: AnyEvent
    outcome: str


class Life:
    """Does acts one after the other, and asserts after each what must hold then."""

    def __init__(self, play: Play, *, rules: bool = True) -> None:
        self.play = play
        self.rules = rules
        self.ruled = False
        self.set_back = False
        self.heard: list[Heard] = []
        self.tell(play.scene.arrive())

    @property
    def scene(self) -> Scene:
        return self.play.scene

    def tell(self, event: AnyEvent) -> Result:
        """Decide one event; a refusal, and what is ignored or known, moves no money. [10]"""
        before = self.play.money()
        [result] = self.play.tell(event)
        assert self.play.faults == [], (event, self.play.faults)
        if result.outcome in ("refused", "ignored", "known", "differs", "read", "noted", "late"):
            after = self.play.money()
            assert _but_first(after) == _but_first(before), (event, result.outcome)
        self.heard.append(Heard(event, result.outcome))
        return result

    def do(self, act: Act) -> None:
        kind, who, other, third, amount, pick = act
        name, *others = _three(who, other, third)
        if kind == SAYS:
            self.tell(self._said(name, others, WORDS[pick % len(WORDS)], amount))
        elif kind == RULE and self.rules:
            self.ruled = True
            words = RULES[pick % len(RULES)]
            self.tell(self._said(name, others, words, amount, moderates=True))
        elif kind == HAPPENS:
            happening = WORLD[pick % len(WORLD)].replace(" ", "_")
            getattr(self, f"_{happening}")(name, others, amount)

    def _said(
        self, who: str, others: list[str], words: str, pick: int, *, moderates: bool = False
    ) -> Said:
        entries = [e["number"] for e in self._rows(schema.entries) if e["kind"] != "standing"]
        asks = [a["number"] for a in self._rows(schema.asks)]
        text = words.format(
            who=f"@{who}",
            other=f"@{others[0]}",
            third=f"@{others[1]}",
            amount=AMOUNTS[pick % len(AMOUNTS)],
            entry=_pick(entries, pick),
            ask=_pick(asks, pick),
        )
        return self.scene.say(who, text, moderates=moderates)

    def _rows(self, table: Any) -> list[audit.Row]:
        return self.play.read(lambda connection: audit.rows(connection, table))

    def _some(self, kind: type, pick: int) -> Heard | None:
        found = [each for each in self.heard if isinstance(each.event, kind)]
        # The last few are what people are about.
        return found[-1 - pick % min(len(found), 6)] if found else None

    # -- what happens in the world ----------------------------------------------------------------

    def _react(self, who: str, others: list[str], pick: int) -> None:
        shown = [row for row in self._rows(schema.outbox) if row["message_id"]]
        if shown:
            message = shown[-1 - pick % min(len(shown), 4)]["message_id"]
            event: Reacted = self.scene.react(who, message, "✅❌👍🪙"[pick % 4])
            self.tell(event)

    def _delete(self, who: str, others: list[str], pick: int) -> None:
        said = self._some(Said, pick)
        if said is not None and isinstance(said.event, Said):
            self.tell(self.scene.delete(said.event))

    def _edit(self, who: str, others: list[str], pick: int) -> None:
        said = self._some(Said, pick)
        if said is not None and isinstance(said.event, Said):
            words = f"!tip @{others[0]} {AMOUNTS[pick % len(AMOUNTS)]}"
            self.tell(self.scene.edit(said.event, words))

    def _again(self, who: str, others: list[str], pick: int) -> None:
        known = self._some(object, pick)
        if known is not None:
            self.tell_again(known)

    def tell_again(self, known: Heard) -> None:
        """What was decided before changes nothing at all. [10]"""
        if self.set_back and known.outcome == "ignored":
            return  # By clocks that were set back, it may have been said after what it answers now.
        if known.outcome == "ignored" and self._asked_just_after(known.event.at):
            return  # Clocks may be a minute apart, so it may have been said after the question.
        before = self.play.dump()
        [result] = self.play.tell(self.scene.again(known.event))
        assert self.play.faults == []
        after = self.play.dump()
        if known.outcome == "read":
            # It answers again; where it is not saved first, the answer bears the same id.
            before, after = ({name: each[name] for name in MONEY} for each in (before, after))
        elif known.outcome in ("ignored", "noted"):
            for each in ("presence", "members", "communities"):
                before.pop(each), after.pop(each)
        else:
            assert result.outcome in ("known", "ignored"), (known, result)
        news = audit.news(before, after)
        assert before == after, (known, result.outcome, news)

    def _asked_just_after(self, at: int) -> bool:
        opened = [row["opened_at"] for row in self._rows(schema.asks)]
        return any(at - SECOND <= each <= at + MINUTE for each in opened)

    def _other_words(self, who: str, others: list[str], pick: int) -> None:
        said = self._some(Said, pick)
        if said is not None and isinstance(said.event, Said):
            before = self.play.money()
            forged = replace(
                said.event, text=f"!tip {chr(0xE000)} 3", mentions=(self.scene.person(others[0]),)
            )
            if said.outcome in ("handled", "refused"):
                self.play.tell(forged)
                assert self.play.money() == before

    def _late(self, who: str, others: list[str], pick: int) -> None:
        said = self._said(who, others, WORDS[pick % len(WORDS)], pick)
        arrived = self.scene.tick(SPANS[pick % len(SPANS)])
        self.tell(replace(said, received_at=arrived))

    def _pass(self, who: str, others: list[str], pick: int) -> None:
        self.scene.tick(SPANS[pick % len(SPANS)])

    def _back(self, who: str, others: list[str], pick: int) -> None:
        """The clock of the platform, and ours, is set back."""
        self.set_back = True
        self.scene.tick(-SPANS[pick % 4])

    def _due(self, who: str, others: list[str], pick: int) -> None:
        self.play.due(self.scene.clock.now())

    def _restart(self, who: str, others: list[str], pick: int) -> None:
        self.play.start_again()

    def _away(self, who: str, others: list[str], pick: int) -> None:
        since = self.scene.clock.now()
        self.scene.tick(SPANS[pick % len(SPANS)])
        self.play.start_again(since)
        self.play.due(self.scene.clock.now())

    def _killed(self, who: str, others: list[str], pick: int) -> None:
        """A kill in the middle of a turn of three: nothing of it was, and all of it comes again."""
        events = [
            self._said(who, others, WORDS[(pick + step) % len(WORDS)], pick + step)
            for step in range(3)
        ]
        before = self.play.dump()
        self.play.kill_in = pick % 4
        try:
            self.play.hear(*events)
        except Killed:
            pass
        else:
            raise AssertionError("nobody was killed")
        assert self.play.dump() == before
        self.play.start_again()
        for event in events:
            self.tell(event)

    def _unsaid(self, who: str, others: list[str], pick: int) -> None:
        """A kill after the commit, before anything of it was delivered."""
        event = self._said(who, others, WORDS[pick % len(WORDS)], pick)
        [result] = self.play.hear(event)
        self.heard.append(Heard(event, result.outcome))
        self.play.start_again()
        self._shown_once()

    def _unnoted(self, who: str, others: list[str], pick: int) -> None:
        """A kill after the delivery, before it was noted: it goes out again under its first id."""
        event = self._said(who, others, WORDS[pick % len(WORDS)], pick)
        [result] = self.play.hear(event)
        self.heard.append(Heard(event, result.outcome))
        self.play.deliver(result.sayings[: pick % 3], noted=False)
        self.play.start_again()
        self._shown_once()

    def _shown_once(self) -> None:
        waiting = [row for row in self._rows(schema.outbox) if row["waiting"]]
        assert waiting == []

    def _joins(self, who: str, others: list[str], pick: int) -> None:
        now = self.scene.tick()
        self.scene.joined_at.setdefault(LATER, now)
        if LATER not in self.scene.people:
            self.scene.people = (*self.scene.people, LATER)
        person = self.scene.person(LATER)
        event_id = self.scene.say(LATER, "").event_id
        self.tell(
            Joined(
                place=self.scene.place(), event_id=event_id, sender=person, at=now, received_at=now
            )
        )

    # -- in the end -------------------------------------------------------------------------------

    def end(self) -> int:
        """Everything that must hold of the books, and of telling it all again. [1-3 5 6 10 12]"""
        entries = self.play.check(first_limits=not self.ruled)
        shown = list(self.play.shown)
        for known in list(self.heard):
            if known.outcome != "read":
                self.tell_again(known)
        assert list(self.play.shown) == shown
        # With no further act of anyone, everything that is open ends. [7]
        self.scene.tick(400 * DAY)
        self.play.due(self.scene.clock.now())
        self.play.due(self.scene.clock.now())
        assert {row["state"] for row in self._rows(schema.asks)}.isdisjoint({"open"})
        return entries


def _but_first(money: dict[str, Any]) -> dict[str, Any]:
    """The money but for the record that opens the currency when somebody first speaks."""
    entries = [e for e in money["entries"] if e["kind"] != "open"]
    return {**money, "entries": entries, "assets": [a for a in money["assets"] if entries]}


def _three(who: int, other: int, third: int) -> list[str]:
    names = [*PEOPLE, LATER]
    first = names.pop(who % len(names))
    second = names.pop(other % len(names))
    return [first, second, names[third % len(names)]]


def _pick(numbers: list[int], pick: int) -> str:
    return f"#{reference(numbers[-1 - pick % min(len(numbers), 5)] if numbers else 1)}"
