"""Where what a circle has to say is said: in its room, or to one member alone."""

from __future__ import annotations

from commands.engine import reader as readers
from commands.engine import speaker
from commands.engine.places import key_of
from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.values.events import Place
from commands.values.reply import Reply
from storage.circles.rows import CircleRow
from storage.members import Member
from storage.unit_of_work import Books


def place_of(row: CircleRow) -> Place:
    """The room a circle was opened in."""
    return Place(row.platform, row.account, row.room)


def here_or_there(here: Place, row: CircleRow, reply: Reply) -> Say:
    """What the circle's room reads, whether or not it was brought about there."""
    place = place_of(row)
    is_here = key_of(place) == key_of(here)
    return Say(reply, mood="notice", place=None if is_here else place)


def in_its_room(services: Services, books: Books, row: CircleRow, now: int) -> Speaker:
    """A context for telling a circle's room something that came of its dates."""
    return speaker.announcer(services, books, (row.platform, row.account, row.room), now)


def to_member(
    context: Speaker, row: CircleRow, member: int, reply: Reply, key: str | None = None
) -> bool:
    """Tell one member something alone; whether it can reach them."""
    return context.say(alone(row, member, reply, key), answers=False) is not None


def locale_of_member(context: Speaker, member: int) -> str:
    """In which a member types what a message to them alone names."""
    return readers.spoken_alone(context.books.need(Member, member), context.settings)[1]


def alone(row: CircleRow, member: int, reply: Reply, key: str | None = None) -> Say:
    """Something for one member alone, on where the circle is."""
    return Say(reply, "private", member, key, mood="notice", place=place_of(row))


def reminder_key(row: CircleRow, number: int) -> str:
    """Under which a seat is reminded of the round that is due, to see whether that arrived."""
    return f"circle/{row.number}/{row.circle.round}/{number}"
