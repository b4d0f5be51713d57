"""A group of five in its garden: what they say, what time brings, and what their books then hold.

A test may also book past all commands, or change a row by hand, and see that `verify` says so; all
that is taken back, and the group goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection
from sqlalchemy.sql.dml import Update

from bot.vault import MemoryVault
from storage.ledger.accounts import fund_account, peek
from storage.ledger.movements import Movement
from storage.ledger.posting import post
from storage.ledger.verify import Wrong, verify
from storage.unit_of_work import Books
from tests.support.chat import Scene
from tests.support.play import Play
from tests.support.stand_alone import written

T = TypeVar("T")

PEOPLE = ("ana", "ben", "cara", "dan", "eve")
"""Members 1 to 5, by their numbers."""


def met(url: str, people: Sequence[str] = PEOPLE) -> Play:
    """The bot has come into their room, and nobody has said anything yet."""
    play = Play(url, Scene(people=tuple(people)))
    play.tell(play.scene.arrive())
    return play


def said(play: Play, who: str, text: str, *, moderates: bool = False) -> None:
    play.tell(play.scene.say(who, text, moderates=moderates))
    play.scene.tick()


def later(play: Play, span: int) -> None:
    """So much later, with what is due by then."""
    play.scene.tick(span)
    play.due(play.scene.clock.now())


def reading(connection: Connection) -> Books:
    return Books(connection, 1, lambda _, __: b"", writable=False)


def looked(play: Play, look: Callable[[Books], T]) -> T:
    """What stands in their books."""
    return play.read(lambda connection: look(reading(connection)))


def held(play: Play, fund: int = 0) -> tuple[int, int]:
    """What a part of their purse holds, and how much of it is reserved; 0 is what is in no fund."""

    def look(books: Books) -> tuple[int, int]:
        account = peek(books, fund_account(1, fund))
        return account.balance, account.reserved

    return looked(play, look)


def tampered(play: Play, change: Update, why: str) -> None:
    """A row is changed by hand: `verify` says so."""

    def look(connection: Connection) -> None:
        inside = connection.begin_nested()
        assert connection.execute(change).rowcount > 0
        with pytest.raises(Wrong, match=why):
            verify(connection, 1)
        inside.rollback()

    play.read(look)


def forged(play: Play, forge: Callable[[Books], object], why: str, to: Path | None = None) -> None:
    """Records are written past all commands: `verify` says why they cannot be; "" if they can.

    These books are written out `to` a file if one is given.
    """

    def look(connection: Connection) -> None:
        inside = connection.begin_nested()
        books = Books(connection, 1, lambda _, number: b"%016d" % number, vault=MemoryVault())
        forge(books)
        books.flush()
        with pytest.raises(Wrong, match=why) if why else nullcontext():
            verify(connection, 1)
        if to is not None:
            written(connection, to)
        inside.rollback()

    play.read(look)


def posted(
    play: Play, movement: Movement, why: str, *, after: int = 0, to: Path | None = None
) -> None:
    """The same, where it is nothing but this movement, booked so long after now."""
    at = play.scene.clock.now() + after
    forged(play, lambda books: post(books, [movement], at), why, to)
