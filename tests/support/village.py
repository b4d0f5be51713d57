"""A village from a seed: people who use whatever there is, at random, while things go wrong.

What happens is a list of lines of a rehearsal, each made from the seed and from how the books
stand, and then played; so the same lines can be played again without the seed, fewer of them too,
and what went wrong can be given to `rehearse`. Faults are comments there, which it passes over.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sqlalchemy import Connection, text

from bot.clock import DAY, HOUR, MINUTE, SECOND
from commands.catalogue import catalogue
from commands.engine.items import DueWork, Result
from commands.values.events import Said
from storage import communities, schema
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import link_codes
from tests.support.crossroads import Crossroads
from tests.support.invariants import MONTH, MONTHS, Invariants
from tests.support.mishaps import FAULTS, Mishaps
from tests.support.play import Play
from tests.support.two_platforms import OTHER_ROOM, ROOM, TwoPlatforms

PEOPLE = ("ana", "ben", "cara", "dan", "eve", "fay", "gus", "hana")
MODERATOR = "mia"
THERE = PEOPLE[4:]
"""Who is on the other platform, in a room of the same community there."""

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
    """Plays lines, and asserts after each what must hold then. `lines` are those played.

    `every`: how many acts lie between two times that all is judged anew. With a `folder` there are
    copies in it that go on apart, made before each so many acts as `apart` says.
    """

    def __init__(
        self, play: Play, *, every: int = 1, folder: Path | None = None, apart: int = 20
    ) -> None:
        scene = play.scene
        assert isinstance(scene, TwoPlatforms)
        self.play, self.scene, self.apart = play, scene, apart
        self.lines: list[str] = []
        self.said: list[tuple[Said, str]] = []
        scene.begin(play)
        self.invariants = Invariants(play, every)
        self.mishaps = Mishaps(self)
        self.crossroads = Crossroads(play, folder) if folder is not None else None
        self.fingerprint = self.invariants.fingerprint

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
            if dice.random() < 0.1:
                self.do(self._mishap(dice))
            elif told and dice.random() < 0.4:
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
        if chance < 0.33 and (asked := self._asked()):
            return f"{dice.choice(asked)}> !yes"
        if chance < 0.4:
            return f"{who}/bot> {self._filled(dice.choice(SECRET), dice)}"
        if chance < 0.44:
            return self._linking(dice, who)
        if chance < 0.52:
            words, is_moderators = dice.choice(EXAMPLES)
            return f"{MODERATOR if is_moderators else who}> {self._filled(words, dice)}"
        return f"{who}> {self._words(dice)}"

    def _mishap(self, dice: random.Random) -> str:
        who = dice.choice(PEOPLE)
        return f"# {dice.choice(FAULTS)} {dice.randrange(1, 90)} {who}> {self._words(dice)}"

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
        [head] = self.play.read(lambda c: audit.rows(c, schema.communities))
        return filled(words, dice, self.play.read(matters), head, latest=latest)

    # -- what happens -----------------------------------------------------------------------------

    def do(self, line: str) -> None:
        """Play one line. Raises AssertionError where something does not hold any more."""
        self.lines.append(line)
        if line.startswith("# "):
            self.mishaps.do(line)
        elif line.startswith("--- wait "):
            _, _, count, unit = line.split()
            self.scene.tick(int(count) * UNITS[unit])
            self.due()
        else:
            self.tell(self.event(line))
        assert self.play.faults == [], self.play.faults
        self.invariants.hold()
        if self.crossroads is not None and len(self.lines) % self.apart == 0:
            self.crossroads.ask(random.Random(line))

    def due(self) -> None:
        """Do what is due now, and deliver what is said of it."""
        for community, _ in self.play.read(communities.all_communities):
            [result] = self.play.turn(DueWork(community, self.scene.clock.now()))
            self.play.deliver(result.sayings)

    def event(self, line: str) -> Said:
        who, _, words = line.partition("> ")
        who, _, alone = who.partition("/")
        room, moderates = self.scene.room_of(who), who == MODERATOR
        return self.scene.say(who, words, room=room, direct=bool(alone), moderates=moderates)

    def tell(self, event: Said) -> None:
        before = self.fingerprint()
        [result] = self.play.tell(event)
        self.took(event, result, before)

    def took(self, event: Said, result: Result, before: object) -> None:
        """Something was decided; `before` is the fingerprint from before it, where it is known."""
        assert self.play.faults == [], self.play.faults
        if result.outcome in UNCHANGED and before is not None:
            assert self.fingerprint() == before, f"{result.outcome} changed something"  # [10]
        self.said.append((event, result.outcome))

    # -- in the end -------------------------------------------------------------------------------

    def end(self) -> None:
        """With no further act of anyone all ends, and the books add up. [7 10]"""
        for _ in range(MONTHS):
            self.scene.tick(MONTH)
            self.due()
        assert self.play.faults == [], self.play.faults
        self.invariants.judge()
        self.invariants.all_ended()
        before = self.fingerprint()
        for event, outcome in self.said:
            if outcome == "handled":
                self.play.tell(self.scene.again(event))
        assert self.fingerprint() == before, "telling it all again changed something"

    def close(self) -> None:
        if self.crossroads is not None:
            self.crossroads.close()
        self.play.close()


def matters(connection: Connection) -> dict[str, list[int]]:
    """The numbers of what is open, by what it is."""

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


def filled(
    words: str,
    dice: random.Random,
    open_: Mapping[str, Sequence[int]],
    head: audit.Row,
    *,
    latest: bool = False,
) -> str:
    """A line with its numbers, people and amounts; `latest`: of what is open the last."""
    most = max(1, int(head["matters"]))
    entry = max(1, int(head["entries"]) - dice.randrange(8))
    return "!" + words.format(
        **{
            kind: found[-1] if found and latest else dice.choice(found or [most])
            for kind, found in open_.items()
        },
        person=f"@{dice.choice(PEOPLE)}",
        amount=dice.choice(AMOUNTS),
        number=max(1, most - int(dice.expovariate(0.7))),
        entry=f"#{reference(entry)}",
    )


def new_scene() -> TwoPlatforms:
    """The people of a village, on their platforms."""
    return TwoPlatforms((*PEOPLE, MODERATOR), there=THERE)


HEADER = (
    *(f"--- room {ROOM}", f"--- moderator {MODERATOR}", f"--- people {' '.join(PEOPLE[:4])}"),
    *("--- invite", "--- platform discord", f"--- room {OTHER_ROOM} in {ROOM}"),
    *(f"--- people {' '.join(THERE)}", "--- invite"),
)
_AS_NEAR = {
    "restart": ("--- wait {number} minutes", "--- restart"),
    "killed": ("--- restart",),
    "killed at work": ("--- wait {number} hours", "--- restart"),
    "again": ("--- redeliver",),
    "due twice": ("--- wait {number} hours",),
    "stalled": ("--- wait {number} hours",),
    "set forward": ("--- wait {number} minutes",),
}
"""What a script can do of a fault."""


def fault_of(line: str) -> str:
    """The kind of fault that a line is."""
    return " ".join(line.removeprefix("# ").partition("> ")[0].split()[:-2])


def transcript(lines: Sequence[str]) -> str:
    """The lines as a script that `rehearse` plays, as near to the faults as it can come."""
    script, here = list(HEADER), OTHER_ROOM

    def say(line: str) -> None:
        nonlocal here
        who = re.split("[/>]", line)[0]
        room = OTHER_ROOM if who in THERE else ROOM
        if room != here:
            script.append(f"--- room {room}")
            here = room
        script.append(line)

    for line in lines:
        if line.startswith("---"):
            script.append(line)
        elif not line.startswith("# "):
            say(line)
        else:
            about, _, words = line.removeprefix("# ").partition("> ")
            *_, number, who = about.split()
            name = fault_of(line)
            script.append(f"# {name} {number}")
            script += [each.format(number=number) for each in _AS_NEAR.get(name, ())]
            say(f"{who}> {words}")
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
