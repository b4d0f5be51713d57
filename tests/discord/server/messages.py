"""Messages made and edited: what a body means, what it may hold, what goes out about it."""

from __future__ import annotations

import copy
import itertools
from datetime import timedelta
from typing import Any

from tests.discord.server import payloads, text
from tests.discord.server.state import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    NONCE_LIFE,
    Interaction,
    Message,
    Payload,
    Place,
    Refused,
    User,
    World,
    invalid,
)

Files = dict[str, tuple[str, bytes]]  # by the number in the field's name: file name and content

_HOUR = timedelta(hours=1)
# What a sender may set of the flags: silent embeds, silent, ephemeral, Components V2.
_SETTABLE = 1 << 2 | 1 << 12 | EPHEMERAL | COMPONENTS_V2
SELECTS = {3, 5, 6, 7, 8}


def check(message: Message) -> None:
    """Discord's limits, those that its description's schemas do not hold."""
    components = list(text.walk(message.components))
    if len(message.content) > 2000:
        raise invalid("content", "BASE_TYPE_MAX_LENGTH", "Must be 2000 or fewer in length.")
    if sum(map(_embed_length, message.embeds)) > 6000:
        raise invalid(
            "embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000"
        )
    if message.flags & COMPONENTS_V2:
        if message.content or message.embeds or message.poll:
            raise invalid(
                "flags",
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                "The 'content', 'embeds' and 'poll' fields cannot be used with IS_COMPONENTS_V2",
            )
        if len(components) > 40:
            raise invalid("components", "BASE_TYPE_BAD_LENGTH", "Must be 40 or fewer in number.")
        if len(text.raw_text(message)) > 4000:
            raise invalid("components", "COMPONENT_TEXT_TOO_LONG", "Text exceeds 4000 characters")
    else:
        if any(each["type"] != 1 for each in message.components):
            raise invalid(
                "components/0", "UNION_TYPE_CHOICES", "Value of field must be one of (1,)."
            )
        if len(message.components) > 5:
            raise invalid("components", "BASE_TYPE_BAD_LENGTH", "Must be 5 or fewer in length.")
    if not (
        message.content
        or message.embeds
        or message.components
        or message.attachments
        or message.poll
    ):
        raise Refused(400, 50006, "Cannot send an empty message")
    for each in components:
        if each["type"] == 1:
            width = sum(5 if child["type"] in SELECTS else 1 for child in each["components"])
            if not 1 <= width <= 5:
                raise invalid("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "1 to 5 wide")
        if each["type"] == 2 and each["style"] not in {5, 6} and not each.get("custom_id"):
            raise invalid(
                "components", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id required"
            )
        if each["type"] == 2 and not each.get("label") and not each.get("emoji"):
            raise invalid("components", "BUTTON_COMPONENT_INVALID", "A label or an emoji required")
    ids = [each["custom_id"] for each in components if each.get("custom_id")]
    if len(set(ids)) < len(ids):
        raise invalid(
            "components",
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated",
        )


def _embed_length(embed: Payload) -> int:
    return (
        len(embed.get("title") or "")
        + len(embed.get("description") or "")
        + len((embed.get("footer") or {}).get("text") or "")
        + len((embed.get("author") or {}).get("name") or "")
        + sum(len(each["name"]) + len(each["value"]) for each in embed.get("fields") or [])
    )


def dress(components: list[Payload], message: Message, world: World) -> list[Payload]:
    """As Discord gives components back: numbered, and with all that was left to it."""
    taken = {each["id"] for each in text.walk(components) if each.get("id")}
    numbers = (number for number in itertools.count(1) if number not in taken)

    def media(of: Payload) -> Payload:
        name = of["url"].removeprefix("attachment://")
        held = next((each for each in message.attachments if each["filename"] == name), None)
        if of["url"].startswith("attachment://") and held is None:
            raise invalid("components", "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", name)
        url = of["url"] if held is None else held["url"]
        written: Payload = {
            "id": str(world.clock.snowflake()),
            "url": url,
            "proxy_url": url,
            "width": None,
            "height": None,
            "content_type": None,
        }
        if held is not None:
            written["attachment_id"] = held["id"]
        return written

    def one(each: Payload) -> Payload:
        dressed = {key: value for key, value in each.items() if value is not None}
        for holder in (dressed, *dressed.get("options", [])):
            if holder.get("emoji"):
                holder["emoji"] = {k: v for k, v in holder["emoji"].items() if v is not None}
        dressed["id"] = each.get("id") or next(numbers)
        kind = each["type"]
        if kind in SELECTS:
            dressed = {"min_values": 1, "max_values": 1, **dressed}
        elif kind == 11:
            dressed = {
                "description": None,
                "spoiler": False,
                **dressed,
                "media": media(each["media"]),
            }
        elif kind == 12:
            dressed["items"] = [
                {"description": None, "spoiler": False, **item, "media": media(item["media"])}
                for item in each["items"]
            ]
        elif kind == 13:
            shown = media(each["file"])
            dressed = {"spoiler": False, **dressed, "file": shown, "name": None, "size": None}
        elif kind == 14:
            dressed = {"spacing": 1, "divider": True, **dressed}
        elif kind == 17:
            dressed = {"accent_color": None, "spoiler": False, **dressed}
        if "components" in dressed:
            dressed["components"] = [one(child) for child in each["components"]]
        if "accessory" in dressed:
            dressed["accessory"] = one(each["accessory"])
        return dressed

    return [one(each) for each in components]


def _attach(message: Message, body: Payload, files: Files, world: World) -> None:
    if "attachments" not in body and not files:
        return
    described = body.get("attachments")
    if described is None:
        described = [{"id": number} for number in files]
    kept = {each["id"]: each for each in message.attachments}
    message.attachments = []
    for each in described:
        number = str(each["id"])
        if number in kept:
            message.attachments.append(kept[number])
            continue
        if number not in files:
            raise invalid("attachments", "ATTACHMENT_NOT_FOUND", f"no file {number}")
        name, content = files[number]
        written = world.attach(each.get("filename") or name, content)
        message.files[written["id"]] = content
        if each.get("description"):
            written["description"] = each["description"]
        message.attachments.append(written)


def _fill(message: Message, body: Payload, files: Files, world: World) -> None:
    """Take over what the body names; what it does not name stays."""
    _attach(message, body, files, world)
    if "content" in body:
        message.content = body["content"] or ""
    if "embeds" in body:
        message.embeds = [{**each, "type": "rich"} for each in body["embeds"] or []]
    if "components" in body:
        # A copy: the request is kept as it came.
        given = copy.deepcopy(body["components"] or [])
        message.components = dress(given, message, world)
    if body.get("poll"):
        asked = body["poll"]
        hours = asked.get("duration") or 24
        message.poll = {
            "question": asked["question"],
            "answers": [
                {"answer_id": number, "poll_media": each["poll_media"]}
                for number, each in enumerate(asked["answers"], 1)
            ],
            "expiry": payloads.moment(message.sent_at.replace(microsecond=0) + hours * _HOUR),
            "allow_multiselect": bool(asked.get("allow_multiselect")),
            "layout_type": 1,
            "results": {"answer_counts": [], "is_finalized": False},
        }


def _mentioned(message: Message, body: Payload, world: World) -> frozenset[User]:
    is_interaction = message.interaction is not None
    allowed = body.get("allowed_mentions")
    return text.mentioned(message, allowed, world, is_interaction=is_interaction)


def post(
    world: World,
    place: Place,
    author: User,
    body: Payload,
    files: Files | None = None,
    *,
    interaction: Interaction | None = None,
    only_for: User | None = None,
    takes_place_of: Message | None = None,
) -> Message:
    """A new message, or, after "thinking …", what takes its place under the same id."""
    nonce = body.get("nonce")
    if nonce is not None and body.get("enforce_nonce"):
        for each in reversed(place.messages):
            if each.nonce == nonce and each.author is author:
                if world.clock.now - each.sent_at <= NONCE_LIFE:
                    return each
                break
    message = takes_place_of or Message(
        world.clock.snowflake(), place, author, world.clock.now, interaction=interaction
    )
    message.flags = (body.get("flags") or 0) & _SETTABLE & ~EPHEMERAL
    if only_for is not None:
        message.flags |= EPHEMERAL
        message.only_for = only_for
    message.nonce = nonce
    _fill(message, body, files or {}, world)
    reference = body.get("message_reference")
    if reference:
        target = world.messages.get(int(reference["message_id"]))
        if target is not None and not target.is_deleted and target.place is place:
            message.reference = target
        elif reference.get("fail_if_not_exists", True):
            raise invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    check(message)
    message.mentions = _mentioned(message, body, world)
    # Nobody's client makes a sound for what they said themselves.
    message.pings = message.mentions - {author}
    if takes_place_of is None:
        world.remember(message)
        tell(world, "MESSAGE_CREATE", message)
    else:
        tell(world, "MESSAGE_UPDATE", message)
    return message


def think(
    world: World, place: Place, interaction: Interaction, *, only_for: User | None
) -> Message:
    """The "thinking …" that a deferred answer shows."""
    message = Message(
        world.clock.snowflake(), place, world.bot, world.clock.now, interaction=interaction
    )
    message.flags = LOADING | (EPHEMERAL if only_for else 0)
    message.only_for = only_for
    world.remember(message)
    tell(world, "MESSAGE_CREATE", message)
    return message


def edit(world: World, message: Message, body: Payload, files: Files | None = None) -> Message:
    """Change what the body names. An edit pings nobody who was not pinged before."""
    before = dict(vars(message))
    try:
        wanted = body.get("flags") or 0
        message.flags = (message.flags & ~LOADING) | (wanted & COMPONENTS_V2)
        _fill(message, body, files or {}, world)
        check(message)
    except Refused:
        vars(message).update(before)
        raise
    message.mentions = _mentioned(message, body, world)
    if not before["flags"] & LOADING:
        message.edited_at = world.clock.now
    message.edits += 1
    tell(world, "MESSAGE_UPDATE", message)
    return message


def delete(world: World, message: Message) -> None:
    message.is_deleted = True
    tell(world, "MESSAGE_DELETE", message)


def tell(world: World, event: str, message: Message) -> None:
    """Through the gateway; what is ephemeral is nowhere to be heard of."""
    if message.only_for is None:
        data: Any
        if event == "MESSAGE_DELETE":
            data = {"id": str(message.id), "channel_id": str(message.place.id)}
            if message.place.guild is not None:
                data["guild_id"] = str(message.place.guild.id)
        else:
            data = payloads.said(message, world, with_content=True)
        world.publish(event, data, message.place.guild)
    world.touch()
