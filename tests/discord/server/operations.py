"""What the bot may ask for over REST, an operation each; `rest.py` is the way in to them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.discord.server import answers, commands, messages, payloads
from tests.discord.server.gateway import Gateway, application_flags
from tests.discord.server.messages import Files
from tests.discord.server.state import (
    MANAGE_MESSAGES,
    SEND_MESSAGES,
    VIEW_CHANNEL,
    Message,
    Payload,
    Refused,
    World,
    unknown,
)


@dataclass(frozen=True)
class Call:
    """One request, read: what its operation needs to be carried out."""

    world: World
    gateway: Gateway
    names: dict[str, str]
    query: dict[str, str]
    body: Any
    files: Files = field(default_factory=dict)

    def place(self, needed: int = VIEW_CHANNEL) -> Any:
        place = self.world.places.get(int(self.names["channel_id"]))
        if place is None or place.is_deleted:
            raise unknown("Channel")
        if place.guild is not None and not place.guild.has_bot:
            raise Refused(403, 50001, "Missing Access")
        held = self.world.permits(self.world.bot, place)
        if not held & VIEW_CHANNEL:
            raise Refused(403, 50001, "Missing Access")
        if held & needed != needed:
            raise Refused(403, 50013, "Missing Permissions")
        return place

    def message(self) -> Message:
        message = self.world.messages.get(int(self.names["message_id"]))
        # What is ephemeral can be reached by its interaction's token only.
        if message is None or message.is_deleted or message.only_for is not None:
            raise unknown("Message")
        if message.place is not self.place():
            raise unknown("Message")
        return message

    def guild(self) -> Any:
        guild = self.world.guilds.get(int(self.names["guild_id"]))
        if guild is None or not guild.has_bot:
            raise unknown("Guild")
        return guild


Answer = Payload | list[Payload] | None
OPERATIONS: dict[tuple[str, str], Callable[[Call], Answer]] = {}


def on(method: str, path: str) -> Callable[[Callable[[Call], Answer]], Callable[[Call], Answer]]:
    def keep(function: Callable[[Call], Answer]) -> Callable[[Call], Answer]:
        OPERATIONS[method, path] = function
        return function

    return keep


# --- the application and the bot's own account


@on("GET", "/users/@me")
def _me(call: Call) -> Answer:
    return {
        **payloads.user(call.world.bot),
        "mfa_enabled": False,
        "locale": "en-US",
        "verified": True,
    }


def _application(call: Call) -> Payload:
    bot = call.world.bot
    return {
        "id": str(bot.id),
        "name": bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": payloads.user(bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": application_flags(call.world),
        "flags_new": str(application_flags(call.world)),
        "redirect_uris": [],
        "interactions_endpoint_url": call.world.interactions_endpoint,
        "role_connections_verification_url": None,
        "owner": payloads.user(bot),
        "approximate_guild_count": len(call.world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }


@on("GET", "/oauth2/applications/@me")
@on("GET", "/applications/@me")
def _my_application(call: Call) -> Answer:
    return _application(call)


@on("GET", "/gateway/bot")
def _gateway(call: Call) -> Answer:
    limit = {"max_concurrency": 1, "remaining": 1000, "reset_after": 14_400_000, "total": 1000}
    return {"url": call.gateway.url, "shards": call.gateway.shards, "session_start_limit": limit}


@on("GET", "/gateway")
def _gateway_url(call: Call) -> Answer:
    return {"url": call.gateway.url}


# --- application commands


@on("GET", "/applications/{application_id}/commands")
@on("GET", "/applications/{application_id}/guilds/{guild_id}/commands")
def _commands(call: Call) -> Answer:
    return commands.of(call.world, _scope(call))


@on("PUT", "/applications/{application_id}/commands")
@on("PUT", "/applications/{application_id}/guilds/{guild_id}/commands")
def _put_commands(call: Call) -> Answer:
    return commands.put(call.world, _scope(call), call.body or [])


def _scope(call: Call) -> int | None:
    if int(call.names["application_id"]) != call.world.bot.id:
        raise Refused(
            403, 20012, "You are not authorized to perform this action on this application"
        )
    return int(call.guild().id) if "guild_id" in call.names else None


# --- interactions


@on("POST", "/interactions/{interaction_id}/{interaction_token}/callback")
def _callback(call: Call) -> Answer:
    return answers.callback(
        call.world,
        int(call.names["interaction_id"]),
        call.names["interaction_token"],
        call.body,
        call.files,
        with_response=_is_true(call.query.get("with_response")),
    )


def _is_true(value: str | None) -> bool:
    return (value or "").casefold() in {"1", "true"}


def _by_token(call: Call) -> Any:
    return answers.by_token(call.world, int(call.names["webhook_id"]), call.names["webhook_token"])


@on("POST", "/webhooks/{webhook_id}/{webhook_token}")
def _follow_up(call: Call) -> Answer:
    message = answers.follow_up(call.world, _by_token(call), call.body, call.files)
    return payloads.message(message, call.world.bot) if _is_true(call.query.get("wait")) else None


_ORIGINAL = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
_FOLLOWED = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"


def _answered(call: Call) -> Message:
    return answers.message_of(_by_token(call), call.names.get("message_id", "@original"))


@on("GET", _ORIGINAL)
@on("GET", _FOLLOWED)
def _get_answer(call: Call) -> Answer:
    return payloads.message(_answered(call), call.world.bot)


@on("PATCH", _ORIGINAL)
@on("PATCH", _FOLLOWED)
def _edit_answer(call: Call) -> Answer:
    message = messages.edit(call.world, _answered(call), call.body, call.files)
    return payloads.message(message, call.world.bot)


@on("DELETE", _ORIGINAL)
@on("DELETE", _FOLLOWED)
def _delete_answer(call: Call) -> Answer:
    messages.delete(call.world, _answered(call))
    return None


# --- channels and messages


@on("GET", "/channels/{channel_id}")
def _channel(call: Call) -> Answer:
    return payloads.channel(call.place())


@on("POST", "/channels/{channel_id}/typing")
def _typing(call: Call) -> Answer:
    call.place(SEND_MESSAGES).typed += 1
    return None


@on("GET", "/channels/{channel_id}/messages")
def _messages(call: Call) -> Answer:
    place = call.place()
    shown = [each for each in place.messages if not each.is_deleted and each.only_for is None]
    if "before" in call.query:
        shown = [each for each in shown if each.id < int(call.query["before"])]
    if "after" in call.query:
        shown = [each for each in shown if each.id > int(call.query["after"])]
    limit = int(call.query.get("limit", "50"))
    kept = shown[:limit] if "after" in call.query else shown[-limit:]
    return [payloads.message(each, call.world.bot) for each in reversed(kept)]


@on("POST", "/channels/{channel_id}/messages")
def _post(call: Call) -> Answer:
    place = call.place(SEND_MESSAGES)
    if place.person is not None and place.person.is_closed:
        raise Refused(403, 50007, "Cannot send messages to this user")
    message = messages.post(call.world, place, call.world.bot, call.body, call.files)
    return payloads.message(message, call.world.bot)


@on("GET", "/channels/{channel_id}/messages/{message_id}")
def _message(call: Call) -> Answer:
    return payloads.message(call.message(), call.world.bot)


@on("PATCH", "/channels/{channel_id}/messages/{message_id}")
def _edit(call: Call) -> Answer:
    message = call.message()
    if message.author is not call.world.bot:
        raise Refused(403, 50005, "Cannot edit a message authored by another user")
    return payloads.message(
        messages.edit(call.world, message, call.body, call.files), call.world.bot
    )


@on("DELETE", "/channels/{channel_id}/messages/{message_id}")
def _delete(call: Call) -> Answer:
    message = call.message()
    if message.author is not call.world.bot:
        call.place(MANAGE_MESSAGES)
    messages.delete(call.world, message)
    return None


# --- reactions and polls

_REACTION = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}"


def react(world: World, message: Message, person: Any, emoji: str, *, is_added: bool) -> None:
    """By anybody; the same reaction twice is once, and nothing is said of it."""
    people = message.reactions.setdefault(emoji, [])
    if (person in people) == is_added:
        return
    if is_added:
        people.append(person)
    else:
        people.remove(person)
        if not people:
            del message.reactions[emoji]
    realm = message.place.guild
    data: Payload = {
        "user_id": str(person.id),
        "channel_id": str(message.place.id),
        "message_id": str(message.id),
        "emoji": _emoji(emoji),
        "burst": False,
        "type": 0,
    }
    if realm is not None:
        data["guild_id"] = str(realm.id)
    if is_added:
        data["message_author_id"] = str(message.author.id)
        if realm is not None and person.id in realm.members:
            data["member"] = payloads.member(realm.members[person.id])
    world.publish(f"MESSAGE_REACTION_{'ADD' if is_added else 'REMOVE'}", data, realm)
    world.touch()


def _emoji(written: str) -> Payload:
    """An emoji as it is sent: a guild's own, `<:soup:12>`, by its id and name."""
    own = re.fullmatch(r"<:(\w+):(\d+)>", written)
    return {"id": own[2], "name": own[1]} if own else {"id": None, "name": written}


@on("PUT", f"{_REACTION}/@me")
def _react(call: Call) -> Answer:
    react(call.world, call.message(), call.world.bot, call.names["emoji_name"], is_added=True)
    return None


@on("DELETE", f"{_REACTION}/@me")
def _unreact(call: Call) -> Answer:
    react(call.world, call.message(), call.world.bot, call.names["emoji_name"], is_added=False)
    return None


@on("GET", _REACTION)
def _reacted(call: Call) -> Answer:
    people = call.message().reactions.get(call.names["emoji_name"], [])
    return [payloads.user(each) for each in people]


@on("POST", "/channels/{channel_id}/polls/{message_id}/expire")
def _expire(call: Call) -> Answer:
    message = call.message()
    if message.poll is None or message.author is not call.world.bot:
        raise Refused(403, 50005, "Cannot edit a message authored by another user")
    message.poll["results"]["is_finalized"] = True
    message.poll["expiry"] = payloads.moment(call.world.clock.now)
    messages.tell(call.world, "MESSAGE_UPDATE", message)
    return payloads.message(message, call.world.bot)


@on("GET", "/channels/{channel_id}/polls/{message_id}/answers/{answer_id}")
def _voters(call: Call) -> Answer:
    votes = [each for each in call.message().votes if each.answer == int(call.names["answer_id"])]
    people = [each.user for each in votes if each.user.id > int(call.query.get("after", "0"))]
    people.sort(key=lambda person: person.id)
    return {"users": [payloads.user(each) for each in people[: int(call.query.get("limit", "25"))]]}


# --- people and guilds


@on("POST", "/users/@me/channels")
def _direct(call: Call) -> Answer:
    person = call.world.users.get(int(call.body["recipient_id"]))
    if person is None or person is call.world.bot:
        raise unknown("User")
    return payloads.channel(person.direct)


@on("GET", "/users/{user_id}")
def _user(call: Call) -> Answer:
    person = call.world.users.get(int(call.names["user_id"]))
    if person is None:
        raise unknown("User")
    return payloads.user(person)


@on("GET", "/guilds/{guild_id}")
def _guild(call: Call) -> Answer:
    return payloads.guild(call.guild())


@on("GET", "/guilds/{guild_id}/channels")
def _channels(call: Call) -> Answer:
    return [payloads.channel(each) for each in call.guild().channels if not each.is_deleted]


@on("GET", "/guilds/{guild_id}/roles")
def _roles(call: Call) -> Answer:
    guild = call.guild()
    return [payloads.role(each) for each in [guild.everyone, *guild.roles]]


@on("GET", "/guilds/{guild_id}/members/{user_id}")
def _member(call: Call) -> Answer:
    membership = call.guild().members.get(int(call.names["user_id"]))
    if membership is None:
        raise unknown("Member")
    return payloads.member(membership)


@on("GET", "/guilds/{guild_id}/members")
def _members(call: Call) -> Answer:
    if "members" not in call.world.privileged:
        raise Refused(403, 50001, "Missing Access")
    after, limit = int(call.query.get("after", "0")), int(call.query.get("limit", "1"))
    people = sorted(call.guild().members.values(), key=lambda each: each.user.id)
    return [payloads.member(each) for each in people if each.user.id > after][:limit]


@on("GET", "/guilds/{guild_id}/members/search")
def _search(call: Call) -> Answer:
    start = call.query["query"].casefold()
    found = [
        each
        for each in call.guild().members.values()
        if each.user.name.casefold().startswith(start)
    ]
    return [payloads.member(each) for each in found][: int(call.query.get("limit", "1"))]
