"""Rooms that belong nowhere yet, or elsewhere from now on: asked about, bound, and bound anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from commands.engine import dispatch, onboarding, places, speaker
from commands.engine.context import Context, context_of, unwritten
from commands.engine.items import Result
from commands.engine.persons import known
from commands.engine.places import key_of
from commands.engine.reader import anybody, from_memory, settings_for
from commands.engine.request import Binding, Say
from commands.engine.speaker import Speaker
from commands.engine.unit import Unit
from commands.values.events import AnyEvent, Arrived, Person
from commands.values.reply import say
from storage import communities, rooms
from storage.errors import Overtaken
from storage.events import Handled
from storage.forgetting import forgotten_at
from storage.members import Identity
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books


def undecided(unit: Unit, event: AnyEvent) -> Result | None:
    """A room about which its moderator is asked whose it shall be; None for any other."""
    key = key_of(event.place)
    if event.place.direct or key in unit.rooms:
        return None
    unit.rooms.update(unit.bound([key]))
    if key in unit.rooms:
        return None
    waiting = onboarding.waiting(unit.connection, key)
    if waiting is None:
        found = onboarding.candidates(unit.connection, event)
        if not isinstance(event, Arrived) or not found:
            return None
        onboarding.wait(unit.connection, _without_forgotten(unit, event, found), found)
        asker = _asker(unit, event, found[0])
        onboarding.ask(asker, found)
        if isinstance(asker, Context):
            asker.mark_handled("noted")
        return _all_said(asker)
    return _answered(unit, event, waiting)


def _asker(unit: Unit, event: AnyEvent, community: int) -> Speaker:
    """Speaks for a community in a room that is not of it yet."""
    room = Room(*key_of(event.place), community, places.name_of(event), None)
    books = unit.open(community)
    now = max(event.happened_at, communities.head(books).decided_at)
    if _was_forgotten(unit, community, event.place.platform, event.sender):
        # To bring the bot elsewhere is nothing said to the group that forgot them.
        return speaker.announcer(unit.services, books, room.key, now)
    member = known(books, event.place.platform, event.sender, now, unit.services.secret)
    return context_of(unit.services, books, room, event, now, member, settings_for(books, room))


def _was_forgotten(unit: Unit, community: int, platform: str, person: Person) -> bool:
    """Whether somebody was forgotten there, and has said nothing to the bot since."""
    books = unit.open(community)
    account = (platform, person.user)
    is_known = books.get(Identity, *account) is not None
    return not is_known and forgotten_at(books, unit.services.secret, account) is not None


def _without_forgotten(unit: Unit, event: Arrived, found: Sequence[int]) -> Arrived:
    """An arrival as it is kept while it waits: none of these communities forgot who is in it."""
    people = tuple(
        person
        for person in event.people
        if not any(_was_forgotten(unit, each, event.place.platform, person) for each in found)
    )
    return replace(event, people=people)


def _answered(unit: Unit, event: AnyEvent, waiting: onboarding.Waiting) -> Result:
    """Whose a room shall be, if this says it; nothing is booked there before."""
    choice = onboarding.choice(unit.connection, event, waiting)
    if not isinstance(choice, str) and choice.community is not None:
        unit.open(choice.community)
        # Only now nobody else can bind its rooms anew.
        if onboarding.choice(unit.connection, event, waiting) != choice:
            raise Overtaken("a room was bound anew")
    if isinstance(choice, str):
        names = communities.names_of(unit.connection, waiting.communities)
        answer = onboarding.reply_for(choice, [names[c] for c in waiting.communities])
        if answer is None:
            return Result("ignored")
        told = unwritten(event, from_memory(answer, anybody()))
        return Result("ignored", sayings=(told,))
    arrived, key = waiting.arrived, key_of(event.place)
    onboarding.decided(unit.connection, key)
    if choice.community is None:
        room = places.first_seen(unit.connection, arrived, unit.open, unit.bound)
    else:
        room = places.join(
            unit.connection, arrived, choice.community, event.happened_at, unit.open, unit.bound
        )
    unit.rooms[key] = room
    if not arrived.sender.user or _was_forgotten(unit, room.community_id, key[0], arrived.sender):
        arrived = replace(arrived, sender=event.sender)  # Who answers stands for who brought it.
    asker = speaker.to(
        unit.services, unit.open(waiting.communities[0]), room, waiting.asker, event.happened_at
    )
    said = [] if asker is None else onboarding.close(asker, key, choice)
    context = unit.context(event, room)
    assert context is not None  # noqa: S101 - the room was nobody's before, so nothing is handled
    onboarding.greet(context, choice)
    context.mark_handled("handled")
    arrival = unit.context(arrived, room)
    if arrival is not None:
        dispatch.listen(arrival)
        said += [(room.community_id, saying) for saying in arrival.said]
    said += [(room.community_id, saying) for saying in context.said]
    return Result("handled", tuple(said))


def rebind(unit: Unit, context: Context, binding: Binding) -> list[tuple[int, OutboxMessage]]:
    """Let rooms be another community's; who is there enters its books."""
    for key in binding.rooms:
        rooms.part(context.books, key)
        left = unit.rooms.pop(key, None)
        if binding.community is None and left is not None:
            places.let_go(unit.connection, left, context.event.happened_at)
    if binding.community is None:
        return []
    books = unit.open(binding.community)
    for key in binding.rooms:
        places.take_over(
            context.books,
            books,
            key,
            context.event.happened_at,
            context.now,
            context.services.secret,
        )
    event = context.event
    number = communities.give(books, "events")
    # The room is another's now: there, too, this message is known when it comes again.
    there = books.get(Identity, event.place.platform, event.sender.user)
    books.save(
        Handled(
            *key_of(event.place),
            event.event_id,
            number,
            context.handling.digest(),
            context.now,
            None if there is None else there.member,
            "handled",
        )
    )
    head = communities.head(books)
    home = (head.home_platform, head.home_account, head.home_room)
    found = rooms.by_key(unit.connection, [home])
    is_lost = home not in found or found[home].community_id != books.community
    if binding.home or is_lost:
        first = binding.rooms[0]
        head = communities.head(books)
        books.save(replace(head, home_platform=first[0], home_account=first[1], home_room=first[2]))
        return []
    return _tell_home(unit, books, binding, context)


def _tell_home(
    unit: Unit, books: Books, binding: Binding, context: Context
) -> list[tuple[int, OutboxMessage]]:
    head = communities.head(books)
    home = Room(
        head.home_platform, head.home_account, head.home_room, books.community, head.name, None
    )
    greeter = binding.greeter
    there = speaker.to(unit.services, books, home, greeter, context.now) if greeter else None
    if there is None:
        return []
    said = say("room-joined-home", room=context.room.name)
    there.say(Say(said, mood="notice"), answers=False)
    return [(books.community, saying) for saying in there.said]


def _all_said(context: Speaker) -> Result:
    return Result("noted", tuple((context.books.community, saying) for saying in context.said))
