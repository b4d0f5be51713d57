"""How things are written on the wire, to REST and to the gateway alike."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.discord.server.state import (
    ORDINARY,
    Interaction,
    Membership,
    Message,
    Payload,
    Place,
    Realm,
    Role,
    User,
    World,
)


def moment(when: datetime) -> str:
    return when.isoformat(timespec="microseconds")


def user(person: User) -> Payload:
    return {
        "id": str(person.id),
        "username": person.name,
        "global_name": None if person.is_bot else person.name,
        "avatar": None,
        "discriminator": "0000" if person.is_bot else "0",
        "public_flags": 0,
        "flags": 0,
        "bot": person.is_bot,
        "primary_guild": None,
    }


def role(each: Role) -> Payload:
    return {
        "id": str(each.id),
        "name": each.name,
        "description": None,
        "permissions": str(each.permissions),
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def member(membership: Membership, *, with_user: bool = True) -> Payload:
    written: Payload = {
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "joined_at": moment(membership.joined_at),
        "nick": membership.nick,
        "pending": False,
        "premium_since": None,
        "roles": [str(each.id) for each in membership.roles],
        "mute": False,
        "deaf": False,
    }
    if with_user:
        written["user"] = user(membership.user)
    return written


def acting_member(realm: Realm, person: User) -> Payload:
    """The member in an interaction: with what they may do here, which is how rights are known."""
    return {
        **member(realm.members[person.id]),
        "permissions": str(realm.permissions(person)),
    }


def channel(place: Place) -> Payload:
    shown = [message for message in place.messages if message.only_for is None]
    last = str(shown[-1].id) if shown else None
    if place.guild is None:
        assert place.person is not None
        return {
            "id": str(place.id),
            "type": 1,
            "flags": 0,
            "last_message_id": last,
            "recipients": [user(place.person)],
        }
    return {
        "id": str(place.id),
        "type": 0,
        "flags": 0,
        "guild_id": str(place.guild.id),
        "name": place.name,
        "position": 0,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "last_message_id": last,
        "permission_overwrites": [],
    }


def guild(realm: Realm) -> Payload:
    return {
        "id": str(realm.id),
        "name": realm.name,
        "icon": None,
        "description": None,
        "home_header": None,
        "splash": None,
        "discovery_splash": None,
        "features": [],
        "banner": None,
        "owner_id": str(realm.owner.id),
        "application_id": None,
        "region": "",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "widget_channel_id": None,
        "verification_level": 0,
        "roles": [role(each) for each in [realm.everyone, *realm.roles]],
        "default_message_notifications": 0,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": None,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": realm.locale,
        "rules_channel_id": None,
        "safety_alerts_channel_id": None,
        "public_updates_channel_id": None,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
        "incidents_data": None,
    }


def arriving_guild(realm: Realm, bot: User, *, with_members: bool) -> Payload:
    """A guild as GUILD_CREATE brings it; without the members intent, only the bot is in it."""
    shown = [each for each in realm.members.values() if with_members or each.user is bot]
    return {
        **guild(realm),
        "joined_at": moment(realm.members[bot.id].joined_at),
        "large": False,
        "unavailable": False,
        "member_count": len(realm.members),
        "members": [member(each) for each in shown],
        "channels": [channel(each) for each in realm.channels if not each.is_deleted],
        "threads": [],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def poll(message: Message, viewer: User) -> Payload:
    assert message.poll is not None
    counts = []
    for answer in message.poll["answers"]:
        number = answer["answer_id"]
        votes = [vote for vote in message.votes if vote.answer == number]
        counts.append(
            {
                "id": number,
                "count": len(votes),
                "me_voted": any(vote.user is viewer for vote in votes),
            }
        )
    return {
        **message.poll,
        "results": {
            "answer_counts": counts,
            "is_finalized": message.poll["results"]["is_finalized"],
        },
    }


def interaction_metadata(interaction: Interaction) -> Payload:
    written: Payload = {
        "id": str(interaction.id),
        "type": interaction.type,
        "user": user(interaction.user),
        "authorizing_integration_owners": owners(interaction.place, interaction.user),
    }
    if interaction.type == 3:
        assert interaction.message is not None
        written["interacted_message_id"] = str(interaction.message.id)
    if interaction.type == 5:
        source: Interaction = interaction.payload["_opened_by"]
        written["triggering_interaction_metadata"] = interaction_metadata(source)
    return written


def owners(place: Place, person: User) -> Payload:
    """By whom the bot is there: by the guild that let it in, by somebody who took it along."""
    found = {"1": str(person.id)} if person.has_installed else {}
    if place.guild is None:
        return {"0": "0", **found}
    return {"0": str(place.guild.id), **found} if place.guild.has_bot else found


def _message_type(each: Message) -> int:
    if each.reference is not None:
        return 19  # a reply
    answered = each.interaction
    if answered is None or answered.type != 2:
        return 0
    # 20 answers a slash command, 23 a menu.
    return 20 if answered.payload["data"]["type"] == 1 else 23


def message(each: Message, viewer: User, *, is_basic: bool = False) -> Payload:
    """A message as REST answers it to the bot."""
    written: Payload = {
        "id": str(each.id),
        "channel_id": str(each.place.id),
        "type": _message_type(each),
        "author": user(each.author),
        "content": each.content,
        "embeds": each.embeds,
        "components": each.components,
        "attachments": each.attachments,
        "mentions": [
            user(person) for person in sorted(each.mentions, key=lambda person: person.id)
        ],
        "mention_roles": [],
        "mention_everyone": False,
        "timestamp": moment(each.sent_at),
        "edited_timestamp": None if each.edited_at is None else moment(each.edited_at),
        "flags": each.flags,
        "pinned": False,
        "tts": False,
    }
    if each.nonce is not None:
        written["nonce"] = each.nonce
    if each.poll is not None:
        written["poll"] = poll(each, viewer)
    if each.interaction is not None:
        written["application_id"] = str(each.author.id)
        written["webhook_id"] = str(each.author.id)
        written["interaction_metadata"] = interaction_metadata(each.interaction)
    if is_basic:
        return written
    if each.reactions:
        written["reactions"] = [
            {
                "emoji": {"id": None, "name": emoji},
                "count": len(people),
                "count_details": {"burst": 0, "normal": len(people)},
                "burst_colors": [],
                "me_burst": False,
                "me": viewer in people,
            }
            for emoji, people in each.reactions.items()
        ]
    if each.reference is not None:
        written["message_reference"] = {
            "type": 0,
            "channel_id": str(each.place.id),
            "message_id": str(each.reference.id),
        }
        written["referenced_message"] = (
            None if each.reference.is_deleted else message(each.reference, viewer, is_basic=True)
        )
    return written


def said(each: Message, world: World, *, with_content: bool) -> Payload:
    """A message as the gateway brings it: with guild and member, and perhaps without its text."""
    written = message(each, world.bot)
    realm = each.place.guild
    if realm is not None:
        written["guild_id"] = str(realm.id)
        if each.author.id in realm.members:
            written["member"] = member(realm.members[each.author.id], with_user=False)
        for person in written["mentions"]:
            if int(person["id"]) in realm.members:
                person["member"] = member(realm.members[int(person["id"])], with_user=False)
    if not with_content:
        written |= {"content": "", "embeds": [], "components": [], "attachments": []}
        written.pop("poll", None)
    return written


def interaction(each: Interaction, world: World, data: Payload) -> Payload:
    realm = each.place.guild
    written: Payload = {
        "id": str(each.id),
        "application_id": str(world.bot.id),
        "type": each.type,
        "data": data,
        "channel_id": str(each.place.id),
        "channel": channel(each.place),
        "token": each.token,
        "version": 1,
        "locale": each.user.locale,
        "app_permissions": str(world.permits(world.bot, each.place)),
        "entitlements": [],
        "authorizing_integration_owners": owners(each.place, each.user),
        "context": 1 if realm is None else 0,
        "attachment_size_limit": 10 * 1024 * 1024,
    }
    if realm is None:
        written["user"] = user(each.user)
    else:
        written |= {
            "guild_id": str(realm.id),
            "guild": {"id": str(realm.id), "locale": realm.locale, "features": []},
            "guild_locale": realm.locale,
            "member": acting_member(realm, each.user),
        }
        written["channel"]["permissions"] = written["member"]["permissions"]
    if each.message is not None:
        written["message"] = message(each.message, world.bot)
    return written


def resolved(
    world: World,
    place: Place,
    people: list[User],
    messages: list[Message],
    files: list[Payload],
    channels: list[Place],
) -> dict[str, Any]:
    """What ids in the options stand for; members come without their user, which stands beside."""
    written: dict[str, Any] = {}
    if people:
        written["users"] = {str(person.id): user(person) for person in people}
        realm = place.guild
        if realm is not None:
            written["members"] = {
                str(person.id): {
                    **member(realm.members[person.id], with_user=False),
                    "permissions": str(realm.permissions(person)),
                }
                for person in people
                if person.id in realm.members
            }
    if files:
        written["attachments"] = {each["id"]: each for each in files}
    if channels:
        written["channels"] = {
            str(each.id): {**channel(each), "permissions": str(ORDINARY)} for each in channels
        }
    if messages:
        written["messages"] = {str(each.id): message(each, world.bot) for each in messages}
    return written
