"""In whose words something is said: those of whoever reads it.

A room reads its own language, and whoever reads alone the one they chose; amounts and days are
written as that language writes them, and commands as they are typed where they are read.
"""

from __future__ import annotations

from dataclasses import replace

from commands.events import Place
from commands.places import key_of
from commands.request import Request
from commands.settings.declare import Settings, locale_of
from commands.wording import Wording, wording
from storage import communities, rooms
from storage.books import Books
from storage.members import Member
from storage.rooms import Room, RoomKey, Setting


def settings_for(books: Books, room: Room) -> Settings:
    """What is set for a room, with the defaults; in private, what is set for the home."""
    key = room.key
    if room.arrived_at is None and not rooms.by_key(books.connection, [key]):
        head = communities.head(books)
        key = (head.home_platform, head.home_account, head.home_room)
    return books.once(("settings", key), Setting, lambda: _settings_for(books, key))


def _settings_for(books: Books, key: RoomKey) -> Settings:
    here, everywhere = rooms.layers_of(books, key)
    return Settings(here, everywhere)


def spoken_alone(member: Member, settings: Settings) -> tuple[Wording, str]:
    """The words and the locale of what a member reads alone, with what is set for the room."""
    chosen = member.wants.language
    if chosen in ("", settings.language):
        return wording(settings.language), settings.locale
    return wording(chosen), locale_of(chosen)


def in_room(books: Books, request: Request, place: Place) -> Request:
    """The request as a room reads it."""
    settings = _settings_at(books, place)
    words, locale = wording(settings.language), settings.locale
    return replace(request, settings=settings, words=words, locale=locale)


def alone(books: Books, request: Request, member: Member, place: Place) -> Request:
    """The request as a member reads it alone, reached by way of a room."""
    settings = _settings_at(books, place)
    words, locale = spoken_alone(member, settings)
    return replace(request, settings=settings, words=words, locale=locale)


def _settings_at(books: Books, place: Place) -> Settings:
    return settings_for(books, Room(*key_of(place), books.community, "", None))
