"""Messages, edits, reactions, and who comes and goes: what reaches the bot without a command."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace
from typing import Any
from weakref import WeakValueDictionary

import discord
import structlog

from bot.clock import MINUTE, Clock
from bot.discord import events
from bot.discord.guilds import Guilds
from bot.discord.text import named_emoji, read_text
from bot.ports import CommandCore
from commands.engine.session import FOR_OPERATOR
from commands.values.events import (
    Arrived,
    Edited,
    Event,
    Joined,
    Left,
    Person,
    Place,
    Ranks,
    Reacted,
    Renamed,
    Said,
    Target,
)
from storage.erasing import REMOVED

log = structlog.get_logger(__name__)

_MOST_REMEMBERED = 20_000
_SPOKEN = {discord.MessageType.default, discord.MessageType.reply}


class _Recent:
    """Keys that were seen lately: what the gateway plays again after a break is known by them."""

    def __init__(self) -> None:
        self._seen: OrderedDict[Hashable, int] = OrderedDict()

    def is_new(self, key: Hashable, at: int = 0) -> bool:
        """Whether it was not seen yet, or longer ago than `at` says."""
        before = self._seen.get(key)
        if before is not None and (not at or at - before < MINUTE):
            return False
        self._seen[key] = at
        self._seen.move_to_end(key)
        while len(self._seen) > _MOST_REMEMBERED:
            self._seen.popitem(last=False)
        return True


class Messages:
    """Makes events of what people say and do, and tells the core."""

    def __init__(
        self,
        account: str,
        core: CommandCore,
        clock: Clock,
        guilds: Guilds,
        *,
        hears_all: bool,
        knows_members: bool,
    ) -> None:
        self._account = account
        self._core = core
        self._clock = clock
        self._guilds = guilds
        self._hears_all = hears_all
        self._knows_members = knows_members
        self._recent = _Recent()
        self._spoke = _Recent()
        # By the user: what one of them puts on and takes off is told in its order.
        self._hands: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    # -- what is said -----------------------------------------------------------------------------

    async def said(self, message: discord.Message) -> None:
        """A message of a person. Ours, bots' and webhooks' are nobody's."""
        author = message.author
        if author.bot or message.webhook_id is not None or message.type not in _SPOKEN:
            return
        # A word played again must not answer what was asked since.
        if not self._recent.is_new(message.id):
            return
        # Of talk, and of words that Discord keeps from us, it is only noted who spoke.
        is_talk = self._is_mere_talk(message)
        if is_talk and not self._is_worth_noting(message):
            return
        text, mentions = self._read(message)
        if message.guild is None and not events.is_direct(message):
            return  # Of a guild that is not to be reached just now: we know nothing of its rooms.
        replied = await self._replied_to(message)
        files = message.attachments
        if not files and replied is not None and replied.author.id == author.id:
            files = replied.attachments
        event = Said(
            **self._head(message),
            text=text,
            mentions=mentions,
            reply_to=None if replied is None else self._target(replied),
            attachments=tuple(map(events.attachment, files)),
            ranks=events.ranks(author),
            server_roles=tuple((str(each.id), each.name) for each in message.role_mentions),
        )
        hidden = not text and not self._hears_all
        is_chatter = not is_talk and (hidden or self._core.is_chatter(event))
        if is_talk or is_chatter:
            if is_talk or self._is_worth_noting(message):
                self._core.spoke(event)
            return
        if not event.place.direct:
            event = replace(event, rights=events.in_message(message))
        elif self._core.needs_rights(event):
            client: Any = message._state._get_client()  # noqa: SLF001 - the client that heard it
            rights = await events.rights_in_private(self._core, self._account, client, author.id)
            event = replace(event, rights=rights)
        await self._core.tell(event)

    def _is_mere_talk(self, message: discord.Message) -> bool:
        """Whether it is talk at first sight: most of what is said is dropped here, at no cost."""
        if message.guild is None or message.reference is not None:
            return False
        if message.mentions or message.role_mentions:
            return False
        if not message.content and not self._hears_all:
            return True
        author = (events.PLATFORM, str(message.author.id))
        return self._core.is_talk(author, message.content, self._clock.now())

    def _is_worth_noting(self, message: discord.Message) -> bool:
        key = (message.channel.id, message.author.id)
        return not events.is_direct(message) and self._spoke.is_new(key, events.at(message.id))

    async def edited(self, payload: discord.RawMessageUpdateEvent) -> None:
        """A message reads otherwise now; pictures that a link brings are no edit."""
        message = payload.message
        edited = message.edited_at
        if edited is None or not payload.data.get("content"):
            return
        author = message.author
        if author.bot or message.webhook_id is not None:
            return
        if message.guild is None and not events.is_direct(message):
            return
        key = f"{message.id}/{int(edited.timestamp() * 1_000_000)}"
        if not self._recent.is_new(key):
            return
        text, mentions = self._read(message)
        head = {**self._head(message), "event_id": key}
        head["at"] = int(edited.timestamp() * 1_000_000)
        await self._core.tell(
            Edited(**head, original=str(message.id), text=text, mentions=mentions)
        )

    def _read(self, message: discord.Message) -> tuple[str, tuple[Person, ...]]:
        people = {
            str(each.id): events.person(each)
            for each in message.mentions
            if not each.bot or str(each.id) == self._account
        }
        role = getattr(message.guild, "self_role", None)
        own = None if role is None else str(role.id)
        return read_text(message.content, people, self._account, own)

    def _head(self, message: discord.Message) -> dict[str, Any]:
        space, name = events.space(self._account, message.guild)
        self._guilds.heard(message.channel.id, None if message.guild is None else message.guild.id)
        return {
            "place": events.room(self._account, message.channel.id, direct=message.guild is None),
            "event_id": str(message.id),
            "sender": events.person(message.author),
            "at": events.at(message.id),
            "received_at": self._clock.now(),
            "space": space,
            "space_name": name,
            "space_language": events.spoken_in(message.guild),
            "room_name": getattr(message.channel, "name", None) or "",
        }

    async def _replied_to(self, message: discord.Message) -> discord.Message | None:
        """The message replied to, as Discord sent it along or gives it now."""
        reference = message.reference
        if reference is None or reference.message_id is None:
            return None
        if reference.type is not discord.MessageReferenceType.reply:
            return None
        found = reference.resolved
        if isinstance(found, discord.DeletedReferencedMessage):
            return None
        if found is None:
            try:
                found = await message.channel.fetch_message(reference.message_id)
            except events.REFUSED:
                return None
        return found

    def _target(self, message: discord.Message) -> Target | None:
        ours = str(message.author.id) == self._account
        if (message.author.bot and not ours) or (message.webhook_id is not None and not ours):
            return None  # Nobody to give anything to.
        return Target(str(message.id), events.person(message.author), is_bot=ours)

    # -- reactions --------------------------------------------------------------------------------

    async def reacted(
        self, client: discord.Client, payload: discord.RawReactionActionEvent, *, added: bool
    ) -> None:
        """A reaction put on or taken off: on our message a button, on somebody's perhaps a tip."""
        user, emoji = str(payload.user_id), _emoji(payload.emoji)
        guild = None if payload.guild_id is None else client.get_guild(payload.guild_id)
        ours = str(payload.message_author_id) == self._account
        if user == self._account or (guild is None and (not ours or payload.guild_id is not None)):
            return
        now = self._clock.now()
        space, name = events.space(self._account, guild)
        event = Reacted(
            place=events.room(self._account, payload.channel_id, direct=guild is None),
            event_id=f"{payload.message_id}/{user}/{emoji}" + ("" if added else "/off"),
            sender=Person(user, ""),
            at=now,
            received_at=now,
            space=space,
            space_name=name,
            space_language=events.spoken_in(guild),
            emoji=emoji,
            added=added,
            target=Target(
                str(payload.message_id), Person(self._account if ours else "", ""), is_bot=ours
            ),
        )
        self._guilds.heard(payload.channel_id, payload.guild_id)
        if not self._core.concerns(event):
            return  # Of most reactions nothing more is asked.
        # What has to be asked takes its time: one taken off must not overtake itself put on.
        async with self._hands.setdefault(payload.user_id, asyncio.Lock()):
            found = await self._who(client, guild, event, payload)
            if found is not None:
                await self._core.tell(found)

    async def _who(
        self,
        client: discord.Client,
        guild: discord.Guild | None,
        event: Reacted,
        payload: discord.RawReactionActionEvent,
    ) -> Reacted | None:
        """The reaction with whose it is and whom it is for; None where it is nobody's business."""
        if guild is None:
            rights = await events.rights_in_private(
                self._core, self._account, client, payload.user_id
            )
            return replace(event, rights=rights)
        member = payload.member or await _member(guild, payload.user_id)
        if member is not None and member.bot:
            return None
        if member is not None:
            event = replace(event, sender=events.person(member))
        if event.target.is_bot:
            channel = guild.get_channel_or_thread(payload.channel_id)
            if member is None or channel is None:
                return event
            return replace(event, rights=events.in_channel(member, guild, channel))
        if not event.added:
            return event  # Discord does not say whose the message was; the tip itself tells.
        author = await _member(guild, payload.message_author_id)
        if author is None or author.bot:
            return None  # A bot's or a webhook's: nobody to give anything to.
        return replace(event, target=replace(event.target, author=events.person(author)))

    # -- who is there -----------------------------------------------------------------------------

    async def arrived(self, guild: discord.Guild) -> None:
        """The bot is in a guild: it says once, where everybody may read it, what it does."""
        key, account = f"arrived:{guild.id}", (events.PLATFORM, self._account)
        if await self._core.recall(account, f"{REMOVED}{guild.id}"):
            await self._core.remember(account, f"{REMOVED}{guild.id}", "")
        if await self._core.recall(account, key):
            return
        channel = events.talk_channel(guild)
        if channel is None:
            return
        owner = guild.owner
        if owner is None and guild.owner_id is not None:
            try:
                owner = await guild.fetch_member(guild.owner_id)
            except events.REFUSED:
                owner = None
        if owner is None:
            return  # Nobody to say who brought it; the first command does as well.
        people: tuple[Person, ...] = ()
        if self._knows_members:
            people = tuple(events.person(each) for each in guild.members if not each.bot)
        await self._core.tell(
            Arrived(
                **self._about(guild, channel.id, owner, f"arrived/{guild.id}"),
                people=people,
                has_buttons=True,
            )
        )
        await self._core.remember(account, key, str(channel.id))

    async def removed(self, guild: int) -> None:
        """A guild let the bot go: its books stay as they are, and whoever runs it is told once.

        What it holds of its members they can still take along, or have erased, in private.
        """
        account = (events.PLATFORM, self._account)
        if not await self._core.recall(account, f"arrived:{guild}"):
            return  # Nobody there was ever spoken to.
        key = f"{REMOVED}{guild}"
        if await self._core.recall(account, key):
            return
        await self._core.remember(account, key, str(self._clock.now()))
        log.warning(
            "a Discord server removed the bot; its members can take theirs along in private:"
            " server %s",
            guild,
            **FOR_OPERATOR,
        )

    async def joined(self, member: discord.Member) -> None:
        """Somebody came into a guild; they count as being where everybody talks."""
        await self._came_or_went(Joined, member)

    async def left(self, member: discord.Member) -> None:
        """Somebody is in a guild no more, and has none of its roles."""
        await self._came_or_went(Left, member)

    async def renamed(self, before: discord.Member, after: discord.Member) -> None:
        """Somebody is shown under another name in a guild, or has other roles there."""
        if before.display_name != after.display_name or set(before.roles) != set(after.roles):
            await self._came_or_went(Renamed, after)

    async def _came_or_went(self, kind: type[Event], member: discord.Member) -> None:
        channel = events.talk_channel(member.guild)
        if member.bot or channel is None:
            return
        now = self._clock.now()
        key = f"{kind.__name__.lower()}/{member.id}/{now}"
        ranks = Ranks() if kind is Left else events.ranks(member)
        event: Any = kind(**self._about(member.guild, channel.id, member, key), ranks=ranks)
        await self._core.tell(event)

    def _about(
        self, guild: discord.Guild, channel: int, member: discord.Member, key: str
    ) -> dict[str, Any]:
        now = self._clock.now()
        space, name = events.space(self._account, guild)
        found = guild.get_channel(channel)
        return {
            "place": Place(events.PLATFORM, self._account, str(channel)),
            "event_id": key,
            "sender": events.person(member),
            "at": now,
            "received_at": now,
            "space": space,
            "space_name": name,
            "space_language": events.spoken_in(guild),
            "room_name": "" if found is None else found.name,
        }


def _emoji(emoji: discord.PartialEmoji) -> str:
    """An emoji as words have it: a server's own by its name."""
    return named_emoji(str(emoji))


async def _member(guild: discord.Guild, user: int | None) -> discord.Member | None:
    """A member by their id, known or asked for; None where it is none's."""
    if user is None:
        return None
    try:
        return guild.get_member(user) or await guild.fetch_member(user)
    except events.REFUSED:
        return None
