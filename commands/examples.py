"""Examples of commands that work as typed: with people who are there, in the room's own prefix."""

from __future__ import annotations

from commands.declare import Declaration
from storage.books import Books
from storage.members import people_here
from storage.rooms import RoomKey

_STRANGERS = ("@mia", "@ben")
"""Names for a room in which nobody else has been seen yet."""


def people_for_examples(books: Books, room: RoomKey, reader: int) -> list[str]:
    """Two names as they are typed, of people in the room other than the reader."""
    here = people_here(books, room, most=6)
    others = [name for number, name in here if number != reader]
    written = [mention(name) for name in others]
    strangers = [name for name in _STRANGERS if name not in written]
    return [*written, *strangers][:2]


def example(declaration: Declaration, people: list[str], *, index: int = 0) -> str:
    """One example of a command, without a prefix; the first one where none is chosen."""
    if not declaration.examples:
        return declaration.name
    person, other = people
    return declaration.examples[index].format(person=person, other=other)


def mention(name: str) -> str:
    """A name as it is typed to mean its bearer."""
    return f"@{name}" if name.split() == [name] else f'@"{name}"'
