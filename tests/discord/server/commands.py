"""Application commands: how they are registered, and what the client lets a person fill in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tests.discord.server.state import (
    ADMINISTRATOR,
    Message,
    Payload,
    Place,
    User,
    World,
    invalid,
)

SLASH, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP = 1, 2
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER = range(3, 11)
ATTACHMENT = 11

_NAME = re.compile(r"[-_'\w]{1,32}")
_MAX = {SLASH: 100, USER_MENU: 15, MESSAGE_MENU: 15}


class NotOffered(AssertionError):
    """Discord's client would not have let the person do this; so it is an error of the test."""


# --- registering


def of(world: World, scope: int | None) -> list[Payload]:
    return world.commands.setdefault(scope, [])


def put(world: World, scope: int | None, given: list[Payload]) -> list[Payload]:
    """Replace all commands of a scope; one of the same name and kind keeps its id."""
    before = {(each["type"], each["name"]): each for each in of(world, scope)}
    seen: set[tuple[int, str]] = set()
    written = []
    for number, each in enumerate(given):
        kind = each.get("type") or SLASH
        if (kind, each["name"]) in seen:
            raise invalid(
                str(number), "APPLICATION_COMMANDS_DUPLICATE_NAME", f"{each['name']} is there twice"
            )
        seen.add((kind, each["name"]))
        _check(str(number), kind, each)
        old = before.get((kind, each["name"]))
        permissions = each.get("default_member_permissions")
        written.append(
            {
                "nsfw": False,
                "dm_permission": True,
                "contexts": None,
                "integration_types": [0],
                "options": [],
                **_without_none(each),
                "description": each.get("description") or "",
                "id": str(world.clock.snowflake()) if old is None else old["id"],
                "application_id": str(world.bot.id),
                "version": str(world.clock.snowflake()),
                "type": kind,
                "default_member_permissions": None if permissions is None else str(permissions),
            }
        )
        if scope is not None:
            written[-1]["guild_id"] = str(scope)
    for kind, most in _MAX.items():
        if sum(each["type"] == kind for each in written) > most:
            raise invalid("_", "APPLICATION_COMMANDS_TOO_MANY", f"more than {most} of type {kind}")
    world.commands[scope] = written
    world.command_writes += 1
    world.touch()
    return written


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_without_none(each) for each in value]
    return value


def _check(where: str, kind: int, each: Payload) -> None:
    """What Discord checks beyond its description's schemas."""
    if kind == SLASH:
        _check_name(where, each["name"])
        if not each.get("description"):
            raise invalid(f"{where}/description", "BASE_TYPE_REQUIRED", "This field is required")
        if _length(each) > 8000:
            raise invalid(where, "APPLICATION_COMMAND_TOO_LARGE", "over 8000 characters")
        _check_options(where, each.get("options") or [], depth=0)
    elif each.get("description") or each.get("options"):
        raise invalid(where, "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_EXIST", "a menu")


def _check_name(where: str, name: str) -> None:
    if not _NAME.fullmatch(name) or name != name.lower():
        raise invalid(f"{where}/name", "APPLICATION_COMMAND_INVALID_NAME", f"{name!r} is no name")


def _check_options(where: str, options: list[Payload], *, depth: int) -> None:
    if len(options) > 25:
        raise invalid(f"{where}/options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    names = [each["name"] for each in options]
    if len(set(names)) < len(names):
        raise invalid(
            f"{where}/options", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "a name is there twice"
        )
    kinds = {each["type"] in {SUBCOMMAND, GROUP} for each in options}
    if len(kinds) > 1:
        raise invalid(f"{where}/options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "mixed")
    is_optional = False
    for number, each in enumerate(options):
        place = f"{where}/options/{number}"
        _check_name(place, each["name"])
        if each["type"] in {SUBCOMMAND, GROUP}:
            if (each["type"], depth) not in {(SUBCOMMAND, 0), (GROUP, 0), (SUBCOMMAND, 1)}:
                raise invalid(place, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "too deep")
            _check_options(place, each.get("options") or [], depth=depth + 1)
            continue
        if each.get("required") and is_optional:
            raise invalid(
                place,
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            )
        is_optional = is_optional or not each.get("required")
        if each.get("choices") and each.get("autocomplete"):
            raise invalid(
                place, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "choices or completion"
            )


def _length(each: Payload) -> int:
    """Of a command's texts, of each its longest translation: Discord allows 8,000 together."""

    def longest(name: str) -> int:
        texts = [each.get(name) or "", *(each.get(f"{name}_localizations") or {}).values()]
        return max(map(len, texts))

    own = longest("name") + longest("description")
    values = sum(
        len(str(choice["name"])) + len(str(choice["value"])) for choice in each.get("choices") or []
    )
    return own + values + sum(map(_length, each.get("options") or []))


# --- filling in


@dataclass
class Filled:
    """A command as it is sent, and what its ids stand for."""

    data: Payload
    people: list[User] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    files: list[Payload] = field(default_factory=list)
    channels: list[Place] = field(default_factory=list)


def offered(world: World, place: Place, user: User, kind: int = SLASH) -> list[Payload]:
    """What this person finds in this place, a guild's own command before a global namesake."""
    found = {each["name"]: each for each in of(world, None) if each["type"] == kind}
    if place.guild is not None:
        found |= {each["name"]: each for each in of(world, place.guild.id) if each["type"] == kind}
    held = world.permits(user, place)
    shown = []
    for each in found.values():
        is_along = place.guild is not None and not place.guild.has_bot
        if is_along and not (user.has_installed and 1 in each["integration_types"]):
            continue
        contexts = each.get("contexts")
        here = 0 if place.guild is not None else 1
        if contexts is not None and here not in contexts:
            continue
        if place.guild is None and contexts is None and not each.get("dm_permission", True):
            continue
        needed = each["default_member_permissions"]
        is_limited = needed is not None and place.guild is not None and not held & ADMINISTRATOR
        # "0" is for administrators only.
        if is_limited and (int(needed) == 0 or held & int(needed) != int(needed)):
            continue
        shown.append(each)
    return shown


def find(world: World, place: Place, user: User, name: str, kind: int = SLASH) -> Payload:
    shown = offered(world, place, user, kind)
    for each in shown:
        if each["name"] == name:
            return each
    names = ", ".join(sorted(each["name"] for each in shown)) or "none"
    raise NotOffered(f"{user.name} finds no {name!r} in {place.name}; there are: {names}")


def fill(
    world: World,
    place: Place,
    user: User,
    path: str,
    given: dict[str, Any],
    *,
    completing: str | None = None,
) -> Filled:
    """The options of `path` ("me balance") as the client would send them.

    `completing` names the option that is being typed; what is required may then still be missing.
    """
    root, *below = path.split()
    command = find(world, place, user, root)
    data: Payload = {
        "id": command["id"],
        "name": command["name"],
        "type": SLASH,
    }
    if "guild_id" in command:
        data["guild_id"] = command["guild_id"]
    filled = Filled(data)
    options, inner = command["options"], data
    for step in below:
        found = next(
            (e for e in options if e["name"] == step and e["type"] in {SUBCOMMAND, GROUP}), None
        )
        if found is None:
            names = ", ".join(each["name"] for each in options)
            raise NotOffered(f"/{path}: no subcommand {step!r}; there are: {names}")
        nested: Payload = {"type": found["type"], "name": step}
        inner["options"] = [nested]
        inner, options = nested, found.get("options") or []
    if any(each["type"] in {SUBCOMMAND, GROUP} for each in options):
        names = ", ".join(each["name"] for each in options)
        raise NotOffered(f"/{path} cannot be sent: it has subcommands ({names})")
    unknown = set(given) - {each["name"] for each in options}
    if unknown:
        names = ", ".join(each["name"] for each in options) or "none"
        raise NotOffered(f"/{path} has no option {', '.join(sorted(unknown))}; there are: {names}")
    inner["options"] = written = []
    for option in options:
        name = option["name"]
        if name not in given or given[name] is None:
            if option.get("required") and completing is None:
                raise NotOffered(f"/{path} needs {name!r}")
            continue
        is_focused = name == completing
        if is_focused and not option.get("autocomplete"):
            raise NotOffered(f"/{path}: {name!r} completes nothing")
        value = (
            str(given[name])
            if is_focused
            else _value(f"/{path} {name}", option, given[name], place, filled, world)
        )
        entry: Payload = {"type": option["type"], "name": name, "value": value}
        if is_focused:
            entry["focused"] = True
        written.append(entry)
    if completing is not None and completing not in given:
        raise NotOffered(f"/{path}: nothing is typed into {completing!r}")
    return filled


def _value(
    where: str, option: Payload, value: Any, place: Place, filled: Filled, world: World
) -> Any:
    kind = option["type"]
    if kind in {USER, MENTIONABLE} and isinstance(value, User):
        # Only who is here can be picked: the client lists nobody else.
        around = place.guild.members if place.guild is not None else {}
        if value.id not in around and value is not place.person and not value.is_bot:
            raise NotOffered(f"{where}: {value.name} is not in {place.name}")
        if value not in filled.people:
            filled.people.append(value)
        return str(value.id)
    if kind == ATTACHMENT and isinstance(value, tuple):
        filled.files.append(world.attach(*value))
        return filled.files[-1]["id"]
    if kind == CHANNEL and isinstance(value, Place):
        if value.guild is None or value.guild is not place.guild:
            raise NotOffered(f"{where}: {value.name} is no channel of this server")
        filled.channels.append(value)
        return str(value.id)
    types: dict[int, Any] = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
    if kind not in types:
        raise NotOffered(f"{where}: this server fills in no option of type {kind}")
    if not isinstance(value, types[kind]) or (kind != BOOLEAN and isinstance(value, bool)):
        raise NotOffered(f"{where}: {value!r} is of another type")
    choices = option.get("choices")
    if choices:
        by_name = {each["name"]: each["value"] for each in choices}
        if value in by_name:
            return by_name[value]
        if value not in by_name.values():
            raise NotOffered(f"{where}: {value!r} is not offered; there are: {', '.join(by_name)}")
    if kind == STRING:
        if not value or len(value) > 6000:
            raise NotOffered(f"{where}: a text of {len(value)} characters cannot be sent")
        size: float = len(value)
        least, most = option.get("min_length"), option.get("max_length")
    else:
        size, least, most = value, option.get("min_value"), option.get("max_value")
    if (least is not None and size < least) or (most is not None and size > most):
        raise NotOffered(f"{where}: {value!r} is outside {least} … {most}")
    return value
