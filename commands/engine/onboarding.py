"""A room to which a moderator of another brings the bot: the same group, or one of its own?

Until that is answered the room is nobody's: it is bound to no community, nobody enters any books,
and nothing is booked. What waits is a fact of the bot's account, with the arrival itself, which is
taken in once it is known whose the room is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from commands.engine import places
from commands.engine.context import Context
from commands.engine.items import from_raw, raw
from commands.engine.reader import put_into_words
from commands.engine.request import Say
from commands.engine.speaker import Speaker
from commands.language.button_emoji import pressed
from commands.language.tokens import words_of
from commands.values.events import AnyEvent, Arrived, Reacted, Said
from commands.values.reply import Button, Listed, Message, Reply, Value, say
from commands.values.settings import Settings
from storage import communities, outbox, rooms
from storage.outbox import OutboxMessage
from storage.rooms import RoomKey
from storage.unit_of_work import Books

SAME, OWN = "room same", "room own"
_MOST_GROUPS = 3
_PREFIXES = "".join(Settings().prefixes)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for an answer: the arrival, the communities it may be of, who asks and is asked.

    `asker` is the number of whoever brought the bot, in the first of the communities.
    """

    arrived: Arrived
    communities: tuple[int, ...]
    asker: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose the room shall be; None: its own."""

    community: int | None


def candidates(connection: Connection, event: AnyEvent) -> tuple[int, ...]:
    """The communities of rooms that whoever brought the bot moderates; none where a space says."""
    place = event.place
    if event.space is not None and places.key_of(event.space) in rooms.by_key(
        connection, [places.key_of(event.space)]
    ):
        return ()
    keys = [
        (place.platform, place.account, room)
        for room in sorted(event.rights.moderates)
        if room != place.room
    ]
    found = {room.community_id for room in rooms.by_key(connection, keys).values()}
    return tuple(sorted(found))[:_MOST_GROUPS]


def wait(connection: Connection, event: Arrived, found: Sequence[int]) -> None:
    """Remember that a room waits for its answer."""
    place = event.place
    value = json.dumps([raw(event), list(found)])
    rooms.remember(connection, (place.platform, place.account), _fact(place.room), value)


def waiting(connection: Connection, key: RoomKey) -> Waiting | None:
    """What waits about a room, if it does."""
    kept = rooms.recall(connection, key[:2], _fact(key[2]))
    if not kept:
        return None
    text, found = json.loads(kept)
    arrived = from_raw(text)
    assert isinstance(arrived, Arrived)  # noqa: S101 - nothing else is kept there
    books = Books(connection, int(found[0]), lambda _, __: b"", writable=False)
    identity = places.identity_of(books, key[0], arrived.sender.user)
    return Waiting(arrived, tuple(found), identity.member if identity is not None else 0)


def decided(connection: Connection, key: RoomKey) -> None:
    """Nothing waits about a room any more."""
    rooms.remember(connection, key[:2], _fact(key[2]), "")


def _fact(room: str) -> str:
    return f"undecided:{room}"


# -- asking and being answered ---------------------------------------------------------------------


def ask(context: Speaker, found: Sequence[int]) -> None:
    """Ask whose the room is, in the name of the first community it may be of."""
    names = communities.names_of(context.books.connection, found)
    buttons: list[Value] = []
    for index, community in enumerate(found, 1):
        several = len(found) > 1
        label = (
            Message("undecided-same-as", {"name": names[community]})
            if several
            else Message("undecided-same")
        )
        buttons += [Button(label, f"{SAME} {index}" if several else SAME), " "]
    buttons.append(Button(Message("undecided-own"), OWN))
    shown = Listed(tuple(names[community] for community in found), "or")
    question = say("undecided-question", name=shown, buttons=tuple(buttons))
    context.say(Say(question, key=_key(context.room.key), mood="ask"), answers=False)


def choice(connection: Connection, event: AnyEvent, waiting: Waiting) -> Choice | str:
    """What an event chooses; else a word for why it chooses nothing, empty for none at all.

    Whoever answers moderates this room, and for the same group also a room of that group.
    """
    command = _command(connection, event, waiting)
    if command is None:
        return "undecided-wait" if _is_command(event) else ""
    words = command.split()
    moderated = event.rights.moderates
    if event.place.room not in moderated:
        return "undecided-not-you"
    if " ".join(words[:2]) == OWN:
        return Choice(None)
    index = int(words[2]) if len(words) > 2 and words[2].isdecimal() else 1
    if not 0 < index <= len(waiting.communities):
        return "undecided-wait"
    community = waiting.communities[index - 1]
    theirs = rooms.of_community(connection, community)
    if not any(r.room in moderated and r.platform == event.place.platform for r in theirs):
        return "undecided-not-you"
    return Choice(community)


def _command(connection: Connection, event: AnyEvent, waiting: Waiting) -> str | None:
    """The answer in an event: typed, or pressed."""
    if isinstance(event, Said):
        text = " ".join(event.text.strip().lstrip(_PREFIXES).casefold().split())
        addressed = event.pressed or event.form is not None or event.text.lstrip()[:1] in _PREFIXES
        return text if addressed and text.startswith((SAME, OWN)) else None
    if isinstance(event, Reacted) and event.added and event.target.is_bot:
        books = Books(connection, waiting.communities[0], lambda _, __: b"", writable=False)
        account = (event.place.platform, event.place.account)
        saying = outbox.with_message(books, account, event.target.event_id)
        shown = None if saying is None else put_into_words(books, saying, event.received_at)
        button = None if shown is None else pressed(shown, event.emoji)
        return None if button is None else button.command
    return None


def _is_command(event: AnyEvent) -> bool:
    """Whether somebody seems to want something of the bot, by the usual prefixes."""
    if not isinstance(event, Said):
        return False
    text = event.text.lstrip()
    words = words_of(text[1:])
    return text[:1] == _PREFIXES[0] and bool(words) and words[0].text.isalpha()


def reply_for(why: str, names: Sequence[str]) -> Reply | None:
    """What is answered while the room waits."""
    if not why:
        return None
    shown = Listed(tuple(names), "or")
    return say(why, name=shown, same=f"{_PREFIXES[0]}{SAME}", own=f"{_PREFIXES[0]}{OWN}")


def close(context: Speaker, key: RoomKey, choice: Choice) -> list[tuple[int, OutboxMessage]]:
    """The question, once it is answered: it says so, with nothing left to press."""
    if choice.community is None:
        said = say("undecided-closed-own")
    else:
        names = communities.names_of(context.books.connection, [choice.community])
        said = say("undecided-closed-same", name=names[choice.community])
    context.say(Say(said, key=_key(key), edit=True), answers=False)
    return [(context.books.community, saying) for saying in context.said]


def greet(context: Context, choice: Choice) -> None:
    """Tell a room that it is another's too."""
    if choice.community is not None:
        context.say(Say(say("room-joined", name=context.community.name)))


def _key(room: RoomKey) -> str:
    return f"undecided/{room[0]}/{room[2]}"
