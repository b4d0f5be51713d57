"""From Discord's objects to ours: who, where, with what rights, and when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord

from bot.ports import CommandCore
from commands.language.messages import FALLBACK, languages
from commands.values.events import Attachment, Person, Place, Ranks, Rights

PLATFORM = "discord"

REFUSED = (discord.HTTPException, discord.RateLimited)
"""What a question to Discord raises that it does not answer, or not before long."""

Anybody = discord.Member | discord.User


def person(user: Anybody, language: str = "") -> Person:
    """Somebody as their messages and commands show them; `language` is that of their client."""
    joined = user.joined_at if isinstance(user, discord.Member) else None
    at = None if joined is None else int(joined.timestamp() * 1_000_000)
    return Person(str(user.id), user.display_name, at, language=language)


def at(snowflake: int) -> int:
    """The time that Discord gave to a thing with this id, in µs since 1970."""
    return ((snowflake >> 22) + discord.utils.DISCORD_EPOCH) * 1_000


def room(account: str, channel: int, *, direct: bool) -> Place:
    """A channel, a thread or a direct conversation."""
    return Place(PLATFORM, account, str(channel), direct)


def space(account: str, guild: discord.Guild | None) -> tuple[Place | None, str]:
    """The guild that a room is of, and its name: the guild is the community."""
    if guild is None:
        return None, ""
    return Place(PLATFORM, account, str(guild.id)), getattr(guild, "name", "") or ""


def spoken_in(guild: discord.Guild | None) -> str:
    """The language that a guild says it speaks, of those there are words for."""
    locale = getattr(guild, "preferred_locale", None)
    return "" if locale is None else language_of(str(locale.value))


def language_of(locale: str) -> str:
    """The language of ours for one of Discord's locales."""
    codes = (locale, locale.partition("-")[0])
    return next((code for code in codes if code in languages()), FALLBACK)


def rights(permissions: discord.Permissions, guild: int, channel: int | None) -> Rights:
    """What a member moderates, by the permissions that the event itself tells of."""
    may: set[str] = set()
    if permissions.manage_guild or permissions.administrator:
        may.add(str(guild))
    in_channel = permissions.manage_channels or permissions.manage_messages
    if channel is not None and (in_channel or permissions.administrator):
        may.add(str(channel))
    return Rights(frozenset(may))


def ranks(member: Anybody) -> Ranks | None:
    """The roles that a member has in their guild, as the event itself tells them."""
    if not isinstance(member, discord.Member):
        return None
    whole = member.guild_permissions
    gives = member.id == member.guild.owner_id or whole.administrator
    held = frozenset(str(each.id) for each in member.roles)
    return Ranks(held, gives=gives or whole.manage_roles or whole.manage_guild)


def roles_of(guild: discord.Guild | None) -> tuple[tuple[str, str], ...]:
    """The roles of a guild that people are given, the highest first: no bot's own, no booster's."""
    if guild is None:
        return ()
    return tuple(
        (str(each.id), each.name)
        for each in reversed(guild.roles)
        if each.is_default() or not each.managed
    )


def in_message(message: discord.Message) -> Rights:
    """What the author of a message moderates, by the roles that came with it."""
    author, guild = message.author, message.guild
    if guild is None or not isinstance(author, discord.Member):
        return Rights()
    channel: Any = message.channel
    return in_channel(author, guild, channel)


def in_channel(member: discord.Member, guild: discord.Guild, channel: Any) -> Rights:
    """What a member moderates in a channel of a guild."""
    if member.id == guild.owner_id:
        own = Rights(frozenset({str(guild.id), str(channel.id)}))
        return with_alone(own, member.id, guild)
    whole = member.guild_permissions
    try:
        here = channel.permissions_for(member)
    except (AttributeError, discord.ClientException):
        here = whole  # A thread whose channel we do not see: what holds in the whole guild.
    allowed = discord.Permissions(whole.value & _GUILD.value | here.value & ~_GUILD.value)
    return with_alone(rights(allowed, guild.id, channel.id), member.id, guild)


def with_alone(found: Rights, user: int, guild: discord.Guild | None) -> Rights:
    """Rights that also tell whether nobody else moderates the guild.

    Only where Discord lists all its members (the members intent) is that known. Its owner always
    moderates, so nobody else is ever alone.
    """
    if guild is None or str(guild.id) not in found.moderates or guild.owner_id != user:
        return found
    if not guild.chunked or not guild.members:
        return found
    for role in guild.roles:
        may = role.permissions
        if (may.manage_guild or may.administrator) and any(
            each.id != user and not each.bot for each in role.members
        ):
            return found
    return replace(found, alone=frozenset({str(guild.id)}))


async def rights_in_private(
    core: CommandCore, account: str, client: discord.Client, user: int
) -> Rights:
    """What somebody who is alone with the bot moderates: asked of Discord now, never remembered."""
    may: set[str] = set()
    alone: set[str] = set()
    for home in await core.homes_of((PLATFORM, account), str(user)):
        guild = client.get_guild(int(home)) if home.isdecimal() else None
        if guild is None:
            continue
        try:
            member = await guild.fetch_member(user)
        except REFUSED:
            continue
        there = in_channel(member, guild, guild)
        may |= there.moderates & {home}
        alone |= there.alone & {home}
    return Rights(frozenset(may), frozenset(alone))


_GUILD = discord.Permissions(manage_guild=True, administrator=True)
"""Permissions that no channel gives or takes."""


def attachment(file: discord.Attachment) -> Attachment:
    """A photo or a file as the message or the command shows it; its address is how it is had."""
    return Attachment(file.filename, file.content_type or "", file.size, source=file.url)


def is_along(interaction: discord.Interaction[Any]) -> bool:
    """Whether it was given where the bot is not, by somebody who took its commands along."""
    alone = interaction.context.dm_channel
    by_guild = interaction.guild_id is not None and interaction.is_guild_integration()
    return interaction.is_user_integration() and not by_guild and not alone


def is_direct(message: discord.Message) -> bool:
    """Whether it was said to the bot alone. A guild we cannot see is none, and no guild either."""
    return message.guild is None and getattr(message.channel, "guild_id", None) is None


def talk_channel(guild: discord.Guild) -> discord.TextChannel | None:
    """Where a guild is spoken to as a whole: its system channel, or the first we may write in."""
    ours = guild.me
    channels = [guild.system_channel, *guild.text_channels]
    for channel in channels:
        if channel is None:
            continue
        may = channel.permissions_for(ours)
        if may.view_channel and may.send_messages:
            return channel
    return None
