"""Two runs that differ in one private balance only show everybody else the same. [11]

In both eve gives fay something, said to the bot alone: in one run more than in the other. Whatever
happens then, nobody but the two is shown another word, in any room, in answers to what they ask
themselves, or offered while they type.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import Connection

from commands.engine.items import Bind, DueWork, Result
from commands.language.dates import DAY, HOUR, MINUTE
from commands.values.events import Rights, Said
from commands.values.parameters import Amount, Members, OneMember, Reference
from storage import schema
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

SECRET = ("eve", "fay")
OTHERS = ("ana", "ben", "cara")
MODERATOR = "mia"
PEOPLE = (*OTHERS, *SECRET, MODERATOR)

ROOMS = ("garden", "market", "")
"""Two rooms of one community; the empty one is what is said to the bot alone."""

ABOUT = (
    "tip @{secret} {amount}",
    "tip @{secret} @{other} {amount} split",
    "tip @{secret} all",
    "tip @{other} {amount} for the soup",
    "tip @{other} half",
    "request @{secret} 1 for seeds",
    "request @{other} 2",
    "rain 3",
    "undo",
    "refund",
    "yes",
    "no",
    "balance @{secret}",
    "balance",
    "me",
    "me history",
    "me forget",
    "me forget @{secret}",
    "me privacy block @{secret}",
    "link",
    "unlink",
    "mod appeal it was not so",
    "tpi @{secret} 2",
    "help tip",
    "hello",
)
MODERATING = (
    "mod freeze @{secret} for now",
    "mod freeze @{other} for now",
    "mod thaw @{secret}",
    "mod reverse {entry} the wrong one",
    "mod reverse by=@{other} since=7d not themselves",
    "yes",
    "mod adjust @{secret} to treasury 1 a fee",
    "mod adjust @{other} to treasury 2 a fee",
    "mod same @{other} @{secret}",
    "mod same @ana @ben",
    "mod vouch @{secret}",
    "mod audit",
    "mod hide {entry}",
    "mod pause 5s",
    "mod appeals",
    "config undo",
    "config set rain on",
    "config set time_zone Europe/Berlin",
    "config set usual_tip 2",
    "balance @{secret}",
)
OWN = (
    "hello",
    "no",
    "yes",
    "balance",
    "me history",
    "tip @{other} 1",
    "request @{other} 2",
    "me privacy tips off",
    "mod appeal please",
)
"""What the two do themselves afterwards: what each of them can afford in either run."""
READS = (
    "balance",
    "balance @eve",
    "balance @fay",
    "me",
    "me history",
    "me export",
    "me privacy",
    "room",
    "role list",
    "config",
    "currency",
    "mod audit",
    "mod appeals",
    "undo",
    "refund",
    "request @eve 1",
    "request @fay 1",
    "tip @fay all",
)
TYPED = ("", "e")
OFFERED = (Amount, Reference, OneMember, Members)
"""What is offered for any other kind of parameter is the same for everybody."""
AMOUNTS = ("1", "7.5", "30", "60", "101")
SPANS = (MINUTE, HOUR, DAY, 8 * DAY)

Act = tuple[str, int, int, int]
"""(by whom, which words, in which room, pick): `pick` chooses whom and how much."""

NUMBER = st.integers(0, 999)
ACT = st.tuples(
    st.sampled_from(("others", "others", "moderator", "the two", "time")), NUMBER, NUMBER, NUMBER
)
_numbers = count()
_DIGEST = re.compile(r"[0-9a-f]{64}|(?<=[\"'])[0-9a-z]{4}-[0-9a-z]{4}(?=[\"'])")

Seen = tuple[object, ...]


class Run:
    """One of the two runs; what everybody but the two was shown, in order."""

    def __init__(self, play: Play, secret: str, design: Sequence[str] = ()) -> None:
        self.play = play
        self.scene = play.scene
        self.seen: list[Seen] = []
        self.log: list[str] = []
        arrived = self.scene.arrive()
        self._shown(play.tell(arrived))
        play.turn(Bind(self.scene.place("market"), arrived.place, "market"))
        for who in PEOPLE:
            self.says(who, "hello", "market")
        for words in design:
            self.says(MODERATOR, words, "garden")
        # All have gone round, so that everybody is established.
        for who, to in zip(PEOPLE, (*PEOPLE[1:], PEOPLE[0]), strict=True):
            self.says(who, f"tip @{to} 3", "garden")
        self.entry = self._last_entry() + 1
        self.says("eve", f"tip @fay {secret}", "")
        assert self._last_entry() == self.entry

    def _last_entry(self) -> int:
        return len(self.play.read(lambda connection: audit.rows(connection, schema.entries)))

    def says(self, who: str, words: str, room: str) -> None:
        self.scene.tick(MINUTE)
        self.log.append(f"{who} in {room or 'private'}> {words}")
        self._shown(self.play.tell(self._said(who, words, room)))
        assert not self.play.faults, (self.log, self.play.faults)

    def _said(self, who: str, words: str, room: str) -> Said:
        text = words if words in ("yes", "no", "hello") else f"!{words}"
        event = self.scene.say(who, text, room=room, direct=not room)
        return replace(event, rights=Rights(frozenset(ROOMS))) if who == MODERATOR else event

    def _shown(self, results: Sequence[Result]) -> None:
        """Keep what somebody else than the two can read, all of it: buttons and moods too.

        The head of the chain stands for every amount, so that it must differ; it tells none.
        """
        unseen = {f"@{who}:here" for who in SECRET} | {f"!{who}" for who in SECRET}
        self.seen += [
            (
                saying.room,
                saying.recipient,
                saying.kind,
                saying.mood,
                saying.key,
                saying.answers,
                saying.message_id,
                _DIGEST.sub("(head)", repr(told.reply)),
            )
            for result in results
            for told in result.sayings
            for saying in (told.saying,)
            if saying.recipient not in unseen and saying.room not in unseen
        ]

    def do(self, act: Act) -> None:
        by, which, room, pick = act
        secret, other = SECRET[pick % 2], OTHERS[pick % 3]
        if by == "time":
            self.scene.tick(SPANS[which % len(SPANS)])
            self._shown(self.play.turn(DueWork(1, self.scene.clock.now())))
            return
        if by == "others":
            who, words = OTHERS[(pick + 1 + which % 2) % 3], ABOUT[which % len(ABOUT)]
        elif by == "moderator":
            who, words = MODERATOR, MODERATING[which % len(MODERATING)]
        else:
            who, words = secret, OWN[which % len(OWN)]
        said = words.format(
            secret=secret,
            other=other,
            amount=AMOUNTS[pick % len(AMOUNTS)],
            entry=f"#{reference(self._gift(pick))}",
        )
        self.says(who, said, ROOMS[room % len(ROOMS)])

    def _gift(self, pick: int) -> int:
        """A gift that others gave: to reverse the secret one is to be told what it was."""
        entries = self.play.read(lambda connection: audit.rows(connection, schema.entries))
        gifts = [
            row["number"] for row in entries if row["kind"] == "tip" and row["number"] != self.entry
        ]
        return int(gifts[-1 - pick % len(gifts)])

    def everybody_looks(self) -> None:
        """Some of the others read what there is to read, and begin to type every command."""
        for who, room in (("ana", ""), ("ben", "garden"), (MODERATOR, "garden")):
            for words in READS:
                # How much there is in circulation is for the moderators of the home to know.
                if not (who == MODERATOR and words == "currency"):
                    self.says(who, words, room)
            self._offered(self._said(who, "help", room))

    def _offered(self, event: Said) -> None:
        turns = self.play.turns

        def look(connection: Connection) -> list[Seen]:
            return [
                (
                    event.sender.name,
                    declaration.name,
                    parameter.name,
                    typed,
                    *turns.complete(connection, event, declaration.path, parameter.name, typed),
                )
                for declaration in dict.fromkeys(turns.services.catalogue.values())
                for parameter in declaration.parameters
                for typed in TYPED
                if isinstance(parameter.kind, OFFERED)
            ]

        self.seen += self.play.read(look)

    def balances(self) -> dict[str, int]:
        return self.play.read(audit.balances)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("private")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


def run_of(
    folder: Path,
    secret: str,
    acts: Sequence[Act],
    design: Sequence[str] = (),
    spoken: Sequence[tuple[str, str, str]] = (),
) -> tuple[Run, dict[str, int]]:
    path = folder / f"{next(_numbers)}.db"
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", path), Scene(PEOPLE))
    try:
        run = Run(play, secret, design)
        for act in acts:
            run.do(act)
        for who, words, room in spoken:
            run.says(who, words.replace("{entry}", f"#{reference(run.entry + 1)}"), room)
        run.everybody_looks()
        play.check(first_limits=False)
        return run, run.balances()
    finally:
        play.close()
        for left in folder.glob(f"{path.name}*"):
            left.unlink()


EVERYTHING: list[Act] = [
    *(("others", which, which, which) for which in range(len(ABOUT))),
    *(("moderator", which, which, which) for which in range(len(MODERATING))),
    *(("the two", which, which, which) for which in range(len(OWN))),
    ("time", 3, 0, 0),
    *(("others", which, which + 1, which + 1) for which in range(len(ABOUT))),
    ("time", 3, 0, 0),
]


@lives(2)
@example(secrets=["1", "20"], acts=EVERYTHING)
@given(
    st.lists(st.sampled_from(("0.01", "1", "3", "7.5", "20")), min_size=2, max_size=2, unique=True),
    st.lists(ACT, min_size=8, max_size=25),
)
def test_what_two_keep_to_themselves_shows_nobody_else(
    folder: Path, secrets: list[str], acts: list[Act]
) -> None:
    (one, ours), (other, theirs) = (run_of(folder, secret, acts) for secret in secrets)
    for mine, yours in zip(one.seen, other.seen, strict=True):
        assert mine == yours, one.log
    differing = {who for who in PEOPLE if ours.get(who, 0) != theirs.get(who, 0)}
    assert differing == set(SECRET), (differing, one.log)


ISSUED = (
    "currency set model issued",
    "currency mint 1000",
    "yes",
    *(word for who in PEOPLE for word in (f"currency mint 100 @{who}", "yes")),
)
"""Nobody goes below zero, so what can be taken from somebody rests on what they have."""

CEILING = ("currency set ceiling 100",)
UNDER_A_CEILING = [
    step
    for amount in ("70", "75", "80", "90", "99.99", "100")
    for step in (
        ("ana", f"tip @fay {amount}", "garden"),
        ("ana", "no", "garden"),
        ("ben", f"tip @eve @fay {amount} split", "market"),
        ("ben", "no", "market"),
        ("cara", f"tip @fay {amount} for the soup", ""),
        ("cara", "no", ""),
    )
]
LOOKING = [
    ("ana", "tip @fay 50 for the boat", "garden"),
    ("ana", "yes", "garden"),
    ("ben", "tip @eve 40", "garden"),
    ("ben", "yes", "garden"),
    # What is left of it then is less than what was given in one run, and all of it in the other.
    ("fay", "tip @eve 149", ""),
    ("fay", "yes", ""),
    ("mia", "mod reverse by=@ana since=7d just looking", "garden"),
    ("mia", "no", "garden"),
    ("mia", "mod reverse by=@ben since=7d just looking", "garden"),
    ("mia", "no", "garden"),
    ("mia", "mod reverse by=@ana since=7d just looking", ""),
    # It changes meanwhile, and nothing is said of that either.
    ("fay", "tip @eve 1", ""),
    ("mia", "no", ""),
    ("mia", "mod reverse {entry} just looking", "garden"),
    ("mia", "no", "garden"),
    ("mia", "mod adjust @fay to treasury 100 a fee", "garden"),
    ("mia", "mod freeze @fay for now", "garden"),
    ("mia", "mod same @eve @fay", "garden"),
    ("mia", "currency set ceiling 20", "garden"),
    ("mia", "mod audit", "garden"),
]


@pytest.mark.parametrize(
    ("design", "spoken", "secrets"),
    [
        pytest.param(CEILING, UNDER_A_CEILING, ("1", "20"), id="a ceiling"),
        pytest.param(CEILING, UNDER_A_CEILING, ("0.01", "29.99"), id="a ceiling, nearly"),
        pytest.param(ISSUED, LOOKING, ("1", "49"), id="previews"),
    ],
)
def test_asking_beforehand_shows_nobody_what_somebody_has(
    folder: Path,
    design: tuple[str, ...],
    spoken: list[tuple[str, str, str]],
    secrets: tuple[str, str],
) -> None:
    """A giver's questions under a ceiling, and a moderator's before anything is done."""
    (one, _), (other, _) = (run_of(folder, secret, [], design, spoken) for secret in secrets)
    for mine, yours in zip(one.seen, other.seen, strict=True):
        assert mine == yours, one.log
