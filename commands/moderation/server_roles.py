"""Which role of the Discord server the roles of treasurer and steward follow: two settings."""

from __future__ import annotations

import re

from commands.engine.completion import Completion, fitting
from commands.engine.context import Context
from commands.engine.request import Refusal, Request
from commands.values.parameters import Kind
from commands.values.reply import Value
from commands.values.settings import SettingKind
from storage.roles import RoleName
from storage.unit_of_work import Books

OFF = "off"
OFFERED = "server role"

_MENTION = re.compile(r"<@&(\d{1,20})>", re.ASCII)
_MOST_NAME = 60


def _id_of(kept: str) -> str:
    """The platform's own id of the role; empty where none is followed."""
    return _parts(kept)[0]


def name_of(kept: str) -> str:
    return _parts(kept)[1]


def _parts(kept: str) -> tuple[str, str]:
    """The id and the name of what is kept; a name alone has no id."""
    number, space, name = kept.partition(" ")
    is_id = space and len(number) <= 20 and number.isascii() and number.isdigit()
    return (number, name) if is_id else ("", kept)


def _read(request: Request, books: Books, text: str) -> str:
    """A role of the server by its mention or its name, kept as its id and its name."""
    if text.casefold() == OFF:
        return OFF
    if request.place.platform != "discord":
        raise Refusal("follow-elsewhere")
    called = text.strip().removeprefix("@").casefold()
    mentioned = _MENTION.fullmatch(text.strip())
    found = [
        (id_, name)
        for id_, name in request.server_roles
        if (id_ == mentioned[1] if mentioned else name.removeprefix("@").casefold() == called)
    ]
    if any(id_ == request.community.home_room for id_, _ in found):
        raise Refusal("follow-everyone")
    if len(found) != 1:
        raise Refusal("follow-unknown", given=text[:40], some=len(found))
    id_, name = found[0]
    return f"{id_} {' '.join(name.split())[:_MOST_NAME]}"


def _show(request: Request, books: Books, kept: str) -> Value:
    return name_of(kept)


def _follows(role: RoleName) -> SettingKind[str]:
    return SettingKind(
        f"discord_{role}",
        OFF,
        _id_of,
        _read,
        _show,
        wide=True,
        offers=OFFERED,
        platform="discord",
    )


TREASURER, STEWARD = _follows("treasurer"), _follows("steward")
BY_ROLE: dict[str, SettingKind[str]] = {"treasurer": TREASURER, "steward": STEWARD}


def complete(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """The roles of the server, by name, and that none is followed."""
    home = request.community.home_room
    names = [name for id_, name in request.server_roles if id_ != home]
    return fitting([Completion(each, each) for each in (OFF, *names)], typed)
