"""What an event means to the bot: a message, a press, a change of who is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from commands.engine import edits, message, presence, presses
from commands.engine.context import Context
from commands.engine.examples import people_for_examples
from commands.engine.reader import settings_for
from commands.engine.request import Say
from commands.language.address import address
from commands.language.dates import DAY
from commands.values.events import (
    AnyEvent,
    Arrived,
    Chose,
    Deleted,
    Edited,
    Joined,
    Left,
    Moved,
    Reacted,
    Renamed,
    Rewound,
    Said,
    Undecryptable,
)
from storage import outbox, rooms
from storage.rooms import Room
from storage.unit_of_work import Books

E = TypeVar("E", Edited, Deleted, Reacted)


def listen(context: Context) -> str:
    """Handle an event; the outcome as a word. Faults are raised, refusals are said."""
    event = context.event
    match event:
        case Said():
            return message.handle(context, event)
        case Edited():
            done = _first_of(context.services.catalogue.edits, context, event)
            return done if done != "ignored" else edits.stands(context, event)
        case Deleted():
            done = _first_of(context.services.catalogue.deletions, context, event)
            return done if done != "ignored" else edits.stands(context, event)
        case Reacted():
            if event.target.is_bot and (done := presses.handle(context, event)) != "ignored":
                return done
            return _first_of(context.services.catalogue.reactions, context, event)
        case Chose():
            return presses.choose(context, event)
        case Joined():
            presence.note_here(context, [context.member.number], here=True)
            return "noted"
        case Left():
            presence.note_here(context, [context.member.number], here=False)
            return _shown_anew(context)
        case Renamed():
            return _shown_anew(context)
        case Moved() | Rewound():
            return "noted"
        case Arrived():
            return _arrived(context, event)
        case Undecryptable():
            return _unread(context)


def _shown_anew(context: Context) -> str:
    for shown_anew in context.services.catalogue.shown_anew:
        shown_anew(context)
    return "noted"


def _first_of(handlers: Sequence[Callable[[Context, E], str]], context: Context, event: E) -> str:
    """What the first of the capabilities makes of an event to which it is something."""
    for handler in handlers:
        outcome = handler(context, event)
        if outcome != "ignored":
            return outcome
    return "ignored"


def is_for_bot(event: AnyEvent, books: Books, room: Room, names: Sequence[str]) -> bool:
    """Whether somebody turns to the bot, which goes by these names, in any way there is."""
    if not isinstance(event, Said):
        return False
    if event.form is not None or event.pressed or event.handle or event.place.direct:
        return True
    mentioned = any(person.user == event.place.account for person in event.mentions)
    prefixes = settings_for(books, room).prefixes
    return mentioned or address(event.text, prefixes, None, names, direct=False) is not None


def _arrived(context: Context, event: Arrived) -> str:
    """The bot is in the room: everybody there enters the books, and it says once what it does."""
    presence.note_people(context, event)
    if context.room.arrived_at is not None:
        return "noted"
    rooms.note_arrival(context.books.connection, context.room, context.now)
    request = context.request()
    person = people_for_examples(context.books, context.room.key, context.member.number)[0]
    said = request.say(
        "arrival",
        example=request.typed(f"tip {person} 1"),
        help=request.typed("help"),
        setup=request.typed("setup"),
    )
    if event.has_buttons:
        setup = request.button("arrival-setup", "setup")
        said = said.ending("\n", setup, " ", request.button("arrival-help", "help"))
    context.say(Say(said, mood="notice"), answers=False)
    context.mark_handled("noted")
    return "noted"


def _unread(context: Context) -> str:
    """Something could not be read: its author is told once a day, for most of it is not for us."""
    key = f"unread/{context.member.number}"
    if any(context.now - said.written_at < DAY for said in outbox.with_key(context.books, key)):
        return "noted"
    request = context.request()
    said = request.say("unread", who=request.name(request.member))
    context.say(Say(said, "discreet", key=key, mood="notice"), answers=False)
    context.mark_handled("noted")
    return "noted"
