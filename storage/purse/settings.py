"""Settings that are decided on: who sees what. A record says that one was, as a proposal asked."""

from __future__ import annotations

from storage.ledger.movements import Entry
from storage.rooms import EVERYWHERE, RoomKey, Setting, settings_of
from storage.unit_of_work import Books


def place(room: RoomKey, *, here: bool) -> RoomKey:
    """Where a setting is kept: for one room, or for all."""
    return room if here else EVERYWHERE


def kept(books: Books, key: str, where: RoomKey) -> str:
    """What is set there; empty where nothing is."""
    return settings_of(books, where).get(key, "")


def keep(books: Books, key: str, value: str, where: RoomKey) -> None:
    """Set it."""
    books.save(Setting(*where, key, value))


def decided(key: str, value: str, here: int, cause: str) -> Entry:
    """The record that it is so from now on."""
    return Entry("setting", cause=cause, detail={"field": key, "value": value, "here": here})
