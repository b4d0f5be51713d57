"""Examples of commands that work as typed: with people who are there, in the room's own prefix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import Formatter

from commands.engine.places import key_of
from commands.engine.request import Request
from commands.engine.room_names import typed_names_of_rooms
from commands.language.rendering import mention
from commands.values.declaration import Declaration
from commands.values.reply import called
from storage.presence import people_here
from storage.rooms import RoomKey
from storage.unit_of_work import Books

_STRANGERS = ("@mia", "@ben", "@ana")
"""Names for a room in which nobody else has been seen yet."""


def people_for_examples(books: Books, room: RoomKey, reader: int) -> list[str]:
    """Two people in the room other than the reader, as a `Typed` command holds them."""
    others, strangers = _people(books, room, reader)
    return [*others, *strangers][:2]


def _people(books: Books, room: RoomKey, reader: int) -> tuple[list[str], list[str]]:
    """Who is in the room besides the reader, and names that nobody there has."""
    here = people_here(books, room, most=6)
    names = [mention(name) for _, name in here]
    strangers = [name for name in _STRANGERS if name not in names]
    return [called(number) for number, _ in here if number != reader], strangers


def example(declaration: Declaration, people: list[str]) -> str:
    """The first example of a command, without a prefix, whoever and whatever is there."""
    if not declaration.examples:
        return declaration.name
    person, other = people
    return declaration.examples[0].format(person=person, other=other, room="market")


def names_there(request: Request, books: Books) -> dict[str, str]:
    """What examples can name here: somebody, somebody else, another room.

    Who or what is not there is missing, but for the one person whom most of them need.
    """
    # In private it is the home that one speaks of.
    here = key_of(request.home if request.place.direct else request.place)
    others, strangers = _people(books, here, request.member.number)
    # Only moderators' commands name a room, so others need not wait until all are looked at.
    names = typed_names_of_rooms(request, books) if request.moderates_room else {}
    rooms = [name for key, name in names.items() if key != here]
    there = dict(zip(("person", "other"), others or strangers[:1], strict=False))
    return {**there, "room": rooms[0]} if rooms else there


def possible(examples: Sequence[str], there: Mapping[str, str]) -> list[str]:
    """Those examples that name only what is there, with its names."""
    return [
        each.format_map(there)
        for each in examples
        if {field for _, field, _, _ in Formatter().parse(each) if field} <= there.keys()
    ]
