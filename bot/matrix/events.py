"""From an event of a room to what the core understands."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TypedDict, TypeVar

from bot.clock import Clock
from bot.matrix import attachments, polls
from bot.matrix.errors import Unkept
from bot.matrix.lookup import Lookup, Reaction, reaction_from_json, relation
from bot.matrix.state import (
    Raw,
    Room,
    Span,
    content_of,
    id_in,
    is_of,
    membership_before,
    name_in,
    text_in,
)
from bot.matrix.text import read_text
from bot.ports import Core
from commands.values.events import (
    AnyEvent,
    Arrived,
    Chose,
    Deleted,
    Edited,
    Joined,
    Left,
    Moved,
    Person,
    Place,
    Reacted,
    Renamed,
    Rewound,
    Said,
    Target,
    Undecryptable,
)

PLATFORM = "matrix"
_TAKEN_AWAY = {"m.room.message", "m.room.encrypted", *polls.STARTS, *polls.RESPONSES}
"""Kinds of events whose taking away may mean something."""
_MADE_COMMAND = "org.matrix.msc4391.command"
T = TypeVar("T")
_LOOKED_UP_AT_ONCE = 10


_ON_DISCORD = re.compile(r"@_?discord_([0-9]{5,20}):", re.ASCII)


def behind_ghost(person: Person) -> Person:
    """Whom a bridge's ghost stands for: the account on Discord, where the ghost's name holds it."""
    found = _ON_DISCORD.match(person.user)
    return Person(found[1], person.name, platform="discord") if found else person


async def _kept(asked: Awaitable[T]) -> T:
    """What our own books say; that they do not answer is nobody else's fault."""
    try:
        return await asked
    except Exception as error:
        raise Unkept("the books did not answer") from error


def _is_said(content: Raw) -> bool:
    """Whether somebody says something: in words, or in the words below a photo or a file."""
    return text_in(content, "msgtype") in {"m.text", *attachments.KINDS}


def _without_address(content: Raw, account: str) -> Raw:
    """A command that a client made of a description, "/tip@purse:x @ben", without whose it is."""
    body = text_in(content, "body")
    command, space, rest = body.partition(" ")
    if not isinstance(content.get(_MADE_COMMAND), dict) or not command.endswith(account):
        return content
    return {**content, "body": f"{command.removesuffix(account)}{space}{rest}"}


class _Common(TypedDict):
    place: Place
    event_id: str
    sender: Person
    at: int
    received_at: int


class Reader:
    """Makes values of the events of our rooms. What means nothing to anybody comes back as None."""

    def __init__(
        self,
        account: str,
        *,
        lookup: Lookup,
        core: Core,
        clock: Clock,
        rooms: Mapping[str, Room],
        encrypting: bool = False,
        bridge_marks: Sequence[str] = (),
        bridge_users: Sequence[str] = (),
        trusted_bridges: Sequence[str] = (),
    ) -> None:
        self._account = account
        self._lookup = lookup
        self._core = core
        self._clock = clock
        self._rooms = rooms
        self._encrypting = encrypting
        self._marks = tuple(bridge_marks)
        self._ghosts = tuple(bridge_users)
        self._trusted = tuple(trusted_bridges)

    async def read(self, room: Room, event: Raw, span: Span) -> AnyEvent | None:
        """The event as a value. Asks the server where only it knows; may raise `Outage`."""
        # No server has longer ones, and what is asked of it by such a one is not answered.
        sender, event_id = id_in(event, "sender"), id_in(event, "event_id")
        if not sender or not event_id:
            return None
        self._lookup.note(room.id, event)
        content = content_of(event)
        # A double-puppeting bridge says again, as the real user, what was said elsewhere: whatever
        # bears its mark authorises nothing, and so is not heard at all.
        if any(mark in content for mark in self._marks) or self.is_ghost(sender):
            return None
        if event.get("type") == "m.room.member":
            return await self._member(room, event, content, span)
        if "state_key" in event or sender == self._account:
            return None
        match event.get("type"):
            case "m.room.message":
                return await self._message(room, event, content, span)
            case "m.reaction":
                reaction = self._lookup.reaction(event_id)
                return await self._reacted(room, event, span, reaction, added=True)
            case "m.room.redaction":
                return await self._redaction(room, event, content, span)
            case kind if kind in polls.RESPONSES:
                return await self._chose(room, event, content, span)
            case kind if kind in polls.ENDS:
                return await self._ended(room, event, content, span)
            case _:
                return None

    def is_ghost(self, user: str) -> bool:
        """Whether the user stands for somebody on the other side of a bridge."""
        return any(fnmatchcase(user, pattern) for pattern in self._ghosts)

    async def moved(self, before: Room, room: Room, at: int) -> Moved:
        """The room goes on as another one, made by `sender`."""
        maker = str(room.create.get("sender"))
        return Moved(
            place=Place(PLATFORM, self._account, room.id),
            event_id=f"moved:{before.id}",
            sender=await self._lookup.person(room, maker),
            at=at,
            received_at=self._clock.now(),
            before=Place(PLATFORM, self._account, before.id),
        )

    async def arrived(
        self, room: Room, at: int, brought_by: str | None, space: Room | None = None
    ) -> Arrived:
        """The bot is in the room. One id for every time: it is told once, however often we come."""
        ahead = asyncio.Semaphore(_LOOKED_UP_AT_ONCE)

        async def person(user: str) -> Person:
            async with ahead:
                return await self._lookup.person(room, user)

        users = [
            user for user in room.joined() if user != self._account and not self.is_ghost(user)
        ]
        people = await asyncio.gather(*map(person, users))
        bringer = brought_by if brought_by in room.people else self._account
        return Arrived(
            place=self.place(room),
            event_id=f"arrived:{room.id}",
            sender=await self._lookup.person(room, bringer or self._account),
            at=at,
            received_at=self._clock.now(),
            room_name=room.title,
            people=tuple(people),
            space=Place(PLATFORM, self._account, space.id) if space is not None else None,
            space_name=space.title if space is not None else "",
        )

    def rewound(self, room: Room, forgotten: str, since: int, until: int) -> Rewound:
        """The server knows nothing any more of what was said between two times.

        `forgotten` is an event that is gone; no two restorings forget the same one as the last.
        """
        return Rewound(
            place=self.place(room),
            event_id=f"rewound:{forgotten}",
            sender=Person(self._account, ""),
            at=until,
            received_at=self._clock.now(),
            since=since,
        )

    async def unread(self, room: Room, event: Raw, span: Span) -> AnyEvent | None:
        """That an event could not be read. Under an id of its own: it may be read after all."""
        sender = text_in(event, "sender")
        if self.is_ghost(sender) or not room.is_joined(sender):
            return None
        common = await self._common(room, event, span)
        common["event_id"] = f"unread:{event['event_id']}"
        return Undecryptable(**common)

    def place(self, room: Room) -> Place:
        return Place(PLATFORM, self._account, room.id, room.is_talk_in_private(self._account))

    async def _common(self, room: Room, event: Raw, span: Span, user: str | None = None) -> _Common:
        return _Common(
            place=self.place(room),
            event_id=str(event["event_id"]),
            sender=await self._lookup.person(room, user or str(event["sender"])),
            at=span.said_at(event),
            received_at=span.now,
        )

    async def _message(self, room: Room, event: Raw, content: Raw, span: Span) -> AnyEvent | None:
        related = relation(content)
        original = id_in(related, "event_id")
        if related.get("rel_type") == "m.replace":
            new = content.get("m.new_content")
            new = new if isinstance(new, dict) else {}
            if not original or not _is_said(new):
                return None
            # Servers pass on edits by anybody; only the author's count.
            origin = await self._lookup.origin(room.id, original)
            if origin is None or origin.sender != event["sender"]:
                return None
            text, mentions = await self._words(room, new, is_reply=False)
            common = await self._common(room, event, span)
            return Edited(**common, original=original, text=text, mentions=mentions)
        if not _is_said(content):
            return None
        answered = related.get("m.in_reply_to")
        answered_id = id_in(answered, "event_id") if isinstance(answered, dict) else ""
        if related.get("rel_type") == "m.thread" and related.get("is_falling_back") is True:
            # Old clients are shown a reply where the member only went on in a thread.
            answered_id = ""
        files = attachments.files_of(content)
        if files and not attachments.has_caption(content):
            # A photo alone says nothing; a command in reply to it may be about it.
            self._lookup.note_files(room.id, event, files)
            return None
        text, mentions = await self._words(room, content, is_reply=isinstance(answered, dict))
        if not text:
            return None
        self._lookup.note_files(room.id, event, files)
        if answered_id and not files:
            files = self._lookup.files_of(room.id, answered_id, by=str(event["sender"]))
        common = await self._common(room, event, span)
        return Said(
            **common,
            in_clear=self._encrypting and common["place"].direct and not room.encrypted,
            text=text,
            mentions=mentions,
            reply_to=await self._target(room, answered_id) if answered_id else None,
            attachments=files,
        )

    async def _words(
        self, room: Room, content: Raw, *, is_reply: bool
    ) -> tuple[str, tuple[Person, ...]]:
        content = _without_address(content, self._account)
        text, users = read_text(content, room.name_of, is_reply=is_reply, bot=self._account)
        return text, tuple([await self._named(room, user) for user in users])

    async def _named(self, room: Room, user: str) -> Person:
        """Somebody named by their id, which anybody can write of anybody, and mistype."""
        person = await self._meant(room, user)
        if person.platform or person.is_face:
            return person
        is_here = user in room.people or any(user in each.people for each in self._rooms.values())
        return person if is_here else replace(person, is_unseen=True)

    async def _meant(self, room: Room, user: str) -> Person:
        """Somebody named or answered; a ghost of a bridge is whom it stands for, where that shows.

        So much is said of them by somebody else. What a ghost says itself is never heard.
        """
        person = await self._lookup.person(room, user)
        if not self.is_ghost(user):
            return person
        # Anybody with a server of their own can make a ghost that bears somebody else's number.
        meant = behind_ghost(person) if is_of(user, self._trusted) else person
        return meant if meant.platform else replace(person, is_face=True)

    async def _target(self, room: Room, event_id: str) -> Target | None:
        origin = await self._lookup.origin(room.id, event_id)
        if origin is None:
            return None
        author = await self._meant(room, origin.sender)
        return Target(event_id, author, origin.sender == self._account)

    async def _reacted(
        self,
        room: Room,
        event: Raw,
        span: Span,
        reaction: Reaction | None,
        *,
        added: bool,
        put: str = "",
    ) -> AnyEvent | None:
        if reaction is None:
            return None
        target = await self._target(room, reaction.target)
        if target is None:
            return None
        common = await self._common(room, event, span)
        return Reacted(**common, emoji=reaction.key, target=target, added=added, put=put)

    async def _chose(self, room: Room, event: Raw, content: Raw, span: Span) -> AnyEvent | None:
        """What somebody taps in a poll of ours."""
        poll = polls.poll_of(content)
        target = await self._target(room, poll) if poll else None
        if target is None or not target.is_bot:
            return None
        common = await self._common(room, event, span)
        return Chose(**common, target=target, choices=polls.answers_in(content))

    async def _ended(self, room: Room, event: Raw, content: Raw, span: Span) -> AnyEvent | None:
        """Somebody else says that a poll of ours is over: where clients believe it, it is gone."""
        poll = polls.poll_of(content)
        origin = await self._lookup.origin(room.id, poll) if poll else None
        if origin is None or origin.sender != self._account:
            return None
        if not polls.may_end(str(event["sender"]), room):
            return None
        return Deleted(**await self._common(room, event, span), original=poll, by_author=False)

    async def _redaction(self, room: Room, event: Raw, content: Raw, span: Span) -> AnyEvent | None:
        # Since room version 11 it stands in the content.
        original = id_in(content, "redacts") or id_in(event, "redacts")
        origin = await self._lookup.origin(room.id, original) if original else None
        if origin is None:
            return None
        by_author = origin.sender == event["sender"]
        if origin.type in _TAKEN_AWAY:
            common = await self._common(room, event, span)
            return Deleted(**common, original=original, by_author=by_author)
        if origin.type == "m.reaction" and by_author:
            known = await self.known_reaction(original)
            return await self._reacted(room, event, span, known, added=False, put=original)
        return None

    async def known_reaction(self, event_id: str) -> Reaction | None:
        """A reaction we have seen, in this life or an earlier one."""
        seen = self._lookup.reaction(event_id)
        if seen is None:
            key = f"reaction:{event_id}"
            kept = await _kept(self._core.recall((PLATFORM, self._account), key))
            seen = reaction_from_json(kept) if kept else None
        return seen

    async def _member(self, room: Room, event: Raw, content: Raw, span: Span) -> AnyEvent | None:
        user = event.get("state_key")
        if not isinstance(user, str) or user == self._account or self.is_ghost(user):
            return None
        before = membership_before(event)
        was_in = text_in(before, "membership") == "join"
        is_in = text_in(content, "membership") == "join"
        if is_in and not was_in:
            common = await self._common(room, event, span, user)
            common["sender"] = Person(user, name_in(content, user), span.joined_at(event))
            return Joined(**common)
        if was_in and not is_in:
            common = await self._common(room, event, span, user)
            common["sender"] = Person(user, name_in(before, user))
            return Left(**common)
        if is_in and name_in(before, user) != name_in(content, user):
            common = await self._common(room, event, span, user)
            known = common["sender"].joined_at
            common["sender"] = Person(user, name_in(content, user), known)
            return Renamed(**common)
        return None
