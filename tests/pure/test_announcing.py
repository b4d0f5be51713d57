"""What a command to come gets without asking: a line in the audit, and an announcement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import pytest

from commands.catalogue import catalogue
from commands.engine.request import Effects, Noted, Request, Say
from commands.language.stored_replies import value_of_json
from commands.values.capability import Capability
from commands.values.declaration import Declaration, Permission, command
from commands.values.parameters import Amount, Choice, OneMember, Rest
from commands.values.reply import Amount as ReplyAmount
from storage import audit as acts
from storage import schema
from storage.changes import Act
from storage.members import Member
from storage.unit_of_work import Books
from tests.support import audit
from tests.support.chat import Scene
from tests.support.play import Play


@dataclass(frozen=True, slots=True)
class NoteTwoLines:
    """What a handler with several lines for the audit writes itself."""

    by: int

    def apply(self, books: Books, act: Act) -> None:
        for what in ("one", "two"):
            acts.note(books, act.now, self.by, what)


def probe(
    permission: Permission,
    *,
    only_reads: bool = False,
    noted: Noted | None = None,
    notes_itself: bool = False,
) -> Declaration:
    """A command nobody has thought of yet."""

    @command("probe", permission=permission, only_reads=only_reads)
    def handler(
        request: Request,
        books: Books,
        how: Annotated[str, Choice("how", choices=("fast", "slow"))],
        to: Annotated[Member, OneMember("whom")],
        amount: Annotated[int, Amount("how much")],
        reason: Annotated[str, Rest("why")] = "",
    ) -> Effects:
        """Say that it was done."""
        says = [Say(request.say("taken-back"))]
        changes = (NoteTwoLines(request.member.number),) if notes_itself else ()
        return Effects(says=says, noted=noted, changes=changes)

    return handler


class Room:
    def __init__(self, folder: Path) -> None:
        url = f"sqlite:///{folder / 'books.db'}"
        Play.make_ready(url)
        self.play = Play(url, Scene(people=("mia", "ben")))
        self.play.tell(self.play.scene.arrive())

    def probe(self, declaration: Declaration, *, direct: bool = False) -> list[str]:
        """Where each answer goes, once mia has said it; what the audit holds is in `lines`."""
        known = catalogue(Capability("probe", commands=(declaration,)))
        self.play.turns.services = replace(self.play.turns.services, catalogue=known)
        words = "!probe slow @ben 1.5 for no reason"
        event = self.play.scene.say("mia", words, moderates=True, direct=direct)
        if direct:
            rights = self.play.scene.say("mia", "", moderates=True).rights
            event = replace(event, rights=rights)
        before = len(self.play.shown)
        self.play.tell(event)
        assert self.play.faults == []
        return [told.saying.room for told in list(self.play.shown.values())[before:]]

    def lines(self) -> list[tuple[object, ...]]:
        names = {m["number"]: m["name"] for m in self._rows("members")}
        return [
            (
                names[row["actor"]],
                row["act"],
                names.get(row["about"]),
                row["reason"],
                *(
                    None if row[name] is None else value_of_json(acts.read(row[name]))
                    for name in ("old", "new")
                ),
            )
            for row in self._rows("audit")
        ]

    def _rows(self, table: str) -> list[audit.Row]:
        return self.play.read(lambda c: audit.rows(c, schema.metadata.tables[table]))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.play.close()


@pytest.mark.parametrize("permission", ["room moderator", "home moderator", "treasurer"])
def test_an_act_is_noted_from_what_was_declared(room: Room, permission: Permission) -> None:
    room.probe(probe(permission))
    assert room.lines() == [
        (
            "mia",
            "probe slow",
            "ben",
            "for no reason",
            None,
            ReplyAmount(150, 1, 2, then=("point", "points", "")),
        )
    ]


def test_a_handler_adds_old_and_new(room: Room) -> None:
    room.probe(probe("home moderator", noted=Noted(reason="rules", old="four", new="five")))
    assert room.lines() == [("mia", "probe slow", "ben", "rules", "four", "five")]


def test_what_everybody_may_is_noted_where_the_handler_says_so(room: Room) -> None:
    room.probe(probe("everyone"))
    assert room.lines() == []
    room.probe(probe("everyone", noted=Noted(new="a look")))
    assert room.lines() == [("mia", "probe slow", "ben", "for no reason", None, "a look")]


def test_looking_is_no_act(room: Room) -> None:
    room.probe(probe("home moderator", only_reads=True))
    assert room.lines() == []


def test_a_handler_that_notes_its_own_lines_is_not_noted_twice(room: Room) -> None:
    room.probe(probe("home moderator", notes_itself=True))
    assert [line[1] for line in room.lines()] == ["one", "two"]


def test_what_is_done_in_private_is_announced_at_home(room: Room) -> None:
    assert room.probe(probe("home moderator")) == ["garden"]
    assert room.probe(probe("home moderator"), direct=True) == ["garden", "!mia"]
    assert room.probe(probe("everyone"), direct=True) == ["!mia"]
