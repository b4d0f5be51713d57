"""What stands in a message: its words, what can be pressed, and whom it pings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.discord.server.state import (
    COMPONENTS_V2,
    MENTION_EVERYONE,
    Message,
    Payload,
    User,
    World,
)

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_CHANNEL = re.compile(r"<#(\d+)>")
_COMMAND = re.compile(r"<(/[^:>]+):\d+>(?: `([^`]*)`)?")
_CODE = re.compile(r"```.*?```|``.*?``|`[^`]*`", re.DOTALL)


def walk(components: list[Payload]) -> Iterator[Payload]:
    """Every component, in reading order, whatever it stands in."""
    for each in components:
        yield each
        yield from walk(each.get("components", []))
        for name in ("accessory", "component"):
            if name in each:
                yield from walk([each[name]])


def raw_text(message: Message) -> str:
    """All that can be read, as it was sent: Components V2 text, or content and embeds."""
    if message.flags & COMPONENTS_V2:
        return "\n".join(each["content"] for each in walk(message.components) if each["type"] == 10)
    parts = [message.content]
    for embed in message.embeds:
        parts.append(embed.get("title", ""))
        parts.append(embed.get("description", ""))
        parts += [f"{field['name']}: {field['value']}" for field in embed.get("fields", [])]
        parts.append(embed.get("footer", {}).get("text", ""))
    return "\n".join(part for part in parts if part)


def readable(text: str, world: World) -> str:
    """With the names that a client shows in place of mentions; code shows them as typed.

    A command that can be pressed reads as one that stands there as code.
    """
    text = _COMMAND.sub(lambda found: f"`{' '.join(filter(None, found.groups()))}`", text)
    text = _CHANNEL.sub(lambda found: f"#{_channel(world, int(found[1]))}", text)

    def named(found: re.Match[str]) -> str:
        person = world.users.get(int(found[1]))
        return "@unknown-user" if person is None else f"@{person.name}"

    parts, last = [], 0
    for code in _CODE.finditer(text):
        parts += [_USER.sub(named, text[last : code.start()]), code[0]]
        last = code.end()
    return "".join([*parts, _USER.sub(named, text[last:])])


def _channel(world: World, number: int) -> str:
    place = world.places.get(number)
    return "unknown" if place is None else place.name


def mentioned(
    message: Message,
    allowed: Payload | None,
    world: World,
    *,
    is_interaction: bool,
) -> frozenset[User]:
    """Whom a message names, as Discord decides it from the text and `allowed_mentions`.

    Without `allowed_mentions` all in the text count, and the author replied to; in an answer to an
    interaction people only. Code names nobody. Embeds name nobody.
    """
    v2 = message.flags & COMPONENTS_V2
    text = _CODE.sub(" ", raw_text(message) if v2 else message.content)
    if allowed is None:
        parse = {"users"} if is_interaction else {"users", "roles", "everyone"}
        allowed = {"parse": sorted(parse), "replied_user": not is_interaction}
    kinds = set(allowed.get("parse") or [])
    realm = message.place.guild
    if realm is None:
        around = {world.bot} | ({message.place.person} if message.place.person else set())
    else:
        around = {membership.user for membership in realm.members.values()}
    found: set[User] = set()

    named = {int(each) for each in _USER.findall(text)}
    if "users" not in kinds:
        named &= {int(each) for each in allowed.get("users") or []}
    found |= {person for person in around if person.id in named}

    if realm is not None:
        roles = {int(each) for each in _ROLE.findall(text)}
        if "roles" not in kinds:
            roles &= {int(each) for each in allowed.get("roles") or []}
        may_all = bool(world.permits(message.author, message.place) & MENTION_EVERYONE)
        for membership in realm.members.values():
            if may_all and any(role.id in roles for role in membership.roles):
                found.add(membership.user)
        if "everyone" in kinds and may_all and _EVERYONE.search(text):
            found |= around
    if message.reference is not None and allowed.get("replied_user"):
        found.add(message.reference.author)
    # An ephemeral message is before its one reader.
    return frozenset(found if message.only_for is None else found & {message.only_for})
