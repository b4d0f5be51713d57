"""What the bot can do, as state of a room, so that clients which read it complete `/tip` (MSC4391).

A client fills in a form and sends a message whose text is the command as it would be typed, beside
the same as fields. What everybody in the room can read is what counts; the fields are not read. So
a description has whom a command is about as a field of its own, and one for all the rest as it is
typed: then the text that comes of it is always one that the bot understands.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

import structlog

from bot.matrix.allowance import Allowance
from bot.matrix.errors import MatrixError, Outage
from bot.matrix.events import PLATFORM
from bot.matrix.rights import power
from bot.matrix.state import Room
from bot.matrix.wire import Wire, path
from bot.ports import CommandCore, Core
from commands.language.messages import FALLBACK, Wording, wording
from commands.values.capability import Catalogue
from commands.values.declaration import Declaration
from commands.values.events import Place
from commands.values.parameters import Members, OneMember

log = structlog.get_logger(__name__)

KINDS = ("org.matrix.msc4391.command_description", "m.bot.command_description")
"""As clients read it today, and as it is to be called once it is settled."""

Content = dict[str, Any]


def descriptions(catalogue: Catalogue, words: Wording) -> dict[str, Content]:
    """By command, what a client is told: all that everybody can say, a group by its first word."""
    return {
        name: _described(name, declaration, words, is_group=is_group)
        for name, declaration, is_group in _shown(catalogue)
    }


def state_key(command: str, account: str) -> str:
    """Under which key a bot's description of a command stands; clients pass over any other."""
    return base64.b64encode(hashlib.sha256(f"{command}{account}".encode()).digest()).decode()


def _shown(catalogue: Catalogue) -> Iterator[tuple[str, Declaration, bool]]:
    everyones = [
        each
        for words, each in catalogue.items()
        if words == each.path and each.permission == "everyone" and not each.hidden
    ]
    groups = dict.fromkeys(each.path[0] for each in everyones if len(each.path) > 1)
    for each in everyones:
        if len(each.path) == 1 and each.name not in groups:
            yield each.name, each, False
    for group in groups:
        first = catalogue.get((group,)) or catalogue.get((group, "show"))
        if first is not None and first.permission == "everyone":
            yield group, first, True


def _described(name: str, declaration: Declaration, words: Wording, *, is_group: bool) -> Content:
    about = {} if is_group else {each.name: each for each in declaration.parameters}
    people = [each for each in about.values() if isinstance(each.kind, OneMember | Members)]
    who = people[0] if people and people[0].required else None
    parameters: list[Content] = []
    if who is not None:
        hint = words.hint(declaration, who)
        parameters.append(_parameter(who.name, "user_id", hint, optional=False))
    content: Content = {"command": name, "description": _text(words.summary(declaration))}
    if is_group or len(about) > len(parameters):
        usage = "…" if is_group else declaration.usage().removeprefix(f"{name} ")
        usage = usage if who is None else usage.removeprefix(f"<{who.name}> ")
        needed = any(each.required for each in about.values() if each is not who)
        parameters.append(_parameter(_REST, "string", usage, optional=not needed))
        # All that is left of the line is this one.
        content["fi.mau.tail_parameter"] = _REST
    return {**content, "parameters": parameters}


_REST = "words"


def _parameter(key: str, kind: str, hint: str, *, optional: bool) -> Content:
    schema = {"schema_type": "primitive", "type": kind}
    found: Content = {"key": key, "schema": schema, "description": _text(hint)}
    return {**found, "optional": True} if optional else found


def _text(words: str) -> Content:
    return {"m.text": [{"body": words}]}


class Descriptions:
    """Writes them into rooms where the bot may, what changed of them, when nothing else waits."""

    def __init__(
        self,
        account: str,
        wire: Wire,
        core: Core,
        allowance: Allowance,
        rooms: Mapping[str, Room],
        commands: CommandCore,
    ) -> None:
        self._account = account
        self._wire = wire
        self._core = core
        self._allowance = allowance
        self._rooms = rooms
        self._commands = commands
        self._due: dict[str, None] = {}
        self._levels: dict[str, object] = {}
        self._news = asyncio.Event()

    def look(self) -> None:
        """See in which rooms the powers are other ones than when this was last looked at."""
        for room in self._rooms.values():
            if room.id not in self._levels or self._levels[room.id] != room.levels:
                self._levels[room.id] = room.levels
                self._due[room.id] = None
                self._news.set()

    async def run(self) -> None:
        """Write what is due until cancelled."""
        while True:
            await self._news.wait()
            self._news.clear()
            while self._due:
                room = self._rooms.get(next(iter(self._due)))
                self._due.pop(next(iter(self._due)))
                try:
                    if room is not None and self._may_write(room):
                        await self._write(room)
                except (MatrixError, Outage) as why:
                    log.info("commands are not described", room=room and room.id, why=str(why))

    def _may_write(self, room: Room) -> bool:
        if room.is_space or room.is_direct(self._account) or not room.is_joined(self._account):
            return False
        levels = room.levels or {}
        events = levels.get("events")
        events = events if isinstance(events, Mapping) else {}
        default = levels.get("state_default", 50)
        needed = [events.get(kind, default) for kind in KINDS]
        own = power(self._account, room.create, room.levels)
        return all(isinstance(each, int) and own >= each for each in needed)

    async def _write(self, room: Room) -> None:
        place = Place(PLATFORM, self._account, room.id)
        language = await self._commands.language_of(place, self._account)
        wanted = descriptions(self._commands.catalogue, wording(language or FALLBACK))
        key = f"described:{room.id}"
        kept = await self._core.recall((PLATFORM, self._account), key)
        before: dict[str, str] = json.loads(kept) if kept else {}
        now = dict(before)
        for name in {**before, **wanted}:
            # What is gone is taken back by saying nothing under its key.
            content = wanted.get(name, {})
            digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]
            if before.get(name) == digest:
                continue
            for kind in KINDS:
                await self._allowance.until_answered()
                where = path("rooms", room.id, "state", kind, state_key(name, self._account))
                await self._wire.call("PUT", where, content)
            now[name] = digest
            if name not in wanted:
                del now[name]
        if now != before:
            await self._core.remember((PLATFORM, self._account), key, json.dumps(now))
