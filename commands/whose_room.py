"""Rooms that belong nowhere yet, or elsewhere from now on: asked about, bound, and bound anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from commands import listening, places, rooms_undecided, speaking
from commands.desk import Desk, known, unwritten
from commands.events import AnyEvent, Arrived, Person
from commands.items import Result
from commands.places import key_of
from commands.readers import anybody, from_memory, settings_for
from commands.reply import say
from commands.request import Binding, Say
from storage import communities, rooms
from storage.books import Books
from storage.errors import Overtaken
from storage.events import Handled
from storage.forgetting import forgotten_at
from storage.members import Identity
from storage.outbox import Saying
from storage.rooms import Room

if TYPE_CHECKING:
    from commands.deciding import Deciding


def undecided(turn: Deciding, event: AnyEvent) -> Result | None:
    """A room about which its moderator is asked whose it shall be; None for any other."""
    key = key_of(event.place)
    if event.place.direct or key in turn.rooms:
        return None
    turn.rooms.update(turn.bound([key]))
    if key in turn.rooms:
        return None
    waiting = rooms_undecided.waiting(turn.connection, key)
    if waiting is None:
        found = rooms_undecided.candidates(turn.connection, event)
        if not isinstance(event, Arrived) or not found:
            return None
        rooms_undecided.wait(turn.connection, _without_forgotten(turn, event, found), found)
        asker = _asker(turn, event, found[0])
        rooms_undecided.ask(asker, found)
        if asker.member.number:
            asker.mark_handled("noted")
        return _all_said(asker)
    return _answered(turn, event, waiting)


def _asker(turn: Deciding, event: AnyEvent, community: int) -> Desk:
    """A desk of a community for a room that is not of it yet."""
    room = Room(*key_of(event.place), community, places.name_of(event), None)
    books = turn.open(community)
    now = max(event.happened_at, communities.head(books).decided_at)
    if _was_forgotten(turn, community, event.place.platform, event.sender):
        # To bring the bot elsewhere is nothing said to the group that forgot them.
        return speaking.announcer(turn.house, books, room.key, now)
    member = known(books, event.place.platform, event.sender, now, turn.house.secret)
    return Desk(turn.house, books, room, event, now, member, settings_for(books, room), [])


def _was_forgotten(turn: Deciding, community: int, platform: str, person: Person) -> bool:
    """Whether somebody was forgotten there, and has said nothing to the bot since."""
    books = turn.open(community)
    account = (platform, person.user)
    is_known = books.get(Identity, *account) is not None
    return not is_known and forgotten_at(books, turn.house.secret, account) is not None


def _without_forgotten(turn: Deciding, event: Arrived, found: Sequence[int]) -> Arrived:
    """An arrival as it is kept while it waits: none of these communities forgot who is in it."""
    people = tuple(
        person for person in event.people
        if not any(_was_forgotten(turn, each, event.place.platform, person) for each in found)
    )  # fmt: skip
    return replace(event, people=people)


def _answered(turn: Deciding, event: AnyEvent, waiting: rooms_undecided.Waiting) -> Result:
    """Whose a room shall be, if this says it; nothing is booked there before."""
    choice = rooms_undecided.choice(turn.connection, event, waiting)
    if not isinstance(choice, str) and choice.community is not None:
        turn.open(choice.community)
        # Only now nobody else can bind its rooms anew.
        if rooms_undecided.choice(turn.connection, event, waiting) != choice:
            raise Overtaken("a room was bound anew")
    if isinstance(choice, str):
        names = communities.names_of(turn.connection, waiting.communities)
        answer = rooms_undecided.reply_for(choice, [names[c] for c in waiting.communities])
        if answer is None:
            return Result("ignored")
        told = unwritten(event, from_memory(answer, anybody()))
        return Result("ignored", ((0, told),))
    arrived, key = waiting.arrived, key_of(event.place)
    rooms_undecided.decided(turn.connection, key)
    if choice.community is None:
        room = places.first_seen(turn.connection, arrived, turn.open, turn.bound)
    else:
        room = places.join(
            turn.connection, arrived, choice.community, event.happened_at, turn.open, turn.bound
        )
    turn.rooms[key] = room
    if not arrived.sender.user or _was_forgotten(turn, room.community_id, key[0], arrived.sender):
        arrived = replace(arrived, sender=event.sender)  # Who answers stands for who brought it.
    asker = speaking.to(
        turn.house, turn.open(waiting.communities[0]), room, waiting.asker, event.happened_at
    )
    said = [] if asker is None else rooms_undecided.close(asker, key, choice)
    desk = turn.desk(event, room)
    assert desk is not None  # noqa: S101 - the room was nobody's before, so nothing is handled
    rooms_undecided.greet(desk, choice)
    desk.mark_handled("handled")
    arrival = turn.desk(arrived, room)
    if arrival is not None:
        listening.listen(arrival)
        said += [(room.community_id, saying) for saying in arrival.said]
    said += [(room.community_id, saying) for saying in desk.said]
    return Result("handled", tuple(said))


def rebind(turn: Deciding, desk: Desk, binding: Binding) -> list[tuple[int, Saying]]:
    """Let rooms be another community's; who is there enters its books."""
    for key in binding.rooms:
        places.part(desk.books, key)
        left = turn.rooms.pop(key, None)
        if binding.community is None and left is not None:
            places.let_go(turn.connection, left, desk.event.happened_at)
    if binding.community is None:
        return []
    books = turn.open(binding.community)
    for key in binding.rooms:
        places.take_over(
            desk.books, books, key, desk.event.happened_at, desk.now, desk.house.secret
        )
    event = desk.event
    number = communities.give(books, "events")
    # The room is another's now: there, too, this message is known when it comes again.
    there = books.get(Identity, event.place.platform, event.sender.user)
    books.save(Handled(*key_of(event.place), event.event_id, number, desk.digest(), desk.now,
                       None if there is None else there.member, "handled"))  # fmt: skip
    head = communities.head(books)
    home = (head.home_platform, head.home_account, head.home_room)
    found = rooms.by_key(turn.connection, [home])
    is_lost = home not in found or found[home].community_id != books.community
    if binding.home or is_lost:
        first = binding.rooms[0]
        head = communities.head(books)
        books.save(replace(head, home_platform=first[0], home_account=first[1],
                           home_room=first[2]))  # fmt: skip
        return []
    return _tell_home(turn, books, binding, desk)


def _tell_home(
    turn: Deciding, books: Books, binding: Binding, desk: Desk
) -> list[tuple[int, Saying]]:
    head = communities.head(books)
    home = Room(head.home_platform, head.home_account, head.home_room, books.community,
                head.name, None)  # fmt: skip
    greeter = binding.greeter
    there = speaking.to(turn.house, books, home, greeter, desk.now) if greeter else None
    if there is None:
        return []
    said = say("room-joined-home", room=desk.room.name)
    there.say(Say(said, mood="notice"), answers=False)
    return [(books.community, saying) for saying in there.said]


def _all_said(desk: Desk) -> Result:
    return Result("noted", tuple((desk.books.community, saying) for saying in desk.said))
