"""The bot's own reactions: what a member presses under a message, and taking it away again."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Sequence

import structlog

from bot.matrix.allowance import Allowance
from bot.matrix.bulkheads import Bulkheads
from bot.matrix.errors import MatrixError, Outage, RateLimited
from bot.matrix.events import PLATFORM
from bot.matrix.lookup import relation
from bot.matrix.patience import persist
from bot.matrix.state import content_of, text_in
from bot.matrix.wire import Json, Wire, path
from bot.ports import Core
from commands.language.button_emoji import UNDO

log = structlog.get_logger(__name__)

_KEY = "reactions"
_MOST_OWED = 200
_MOST_KNOWN = 1_000

Owed = tuple[str, str, str, str]
"""Room, message, emoji, transaction id."""


class Reactions:
    """Reactions are written down as owed, and put by a task of their own.

    So a question counts as said as soon as it stands there, even where a slow server, or one that
    counts every event, makes the reactions wait; and an end of the process loses none. They stand
    in clear everywhere: servers count them. Answers go before them; and while the server lets
    little through, the undo below a tip is left out, for it stands in help.
    """

    def __init__(
        self, account: str, wire: Wire, core: Core, bulkheads: Bulkheads, allowance: Allowance
    ) -> None:
        self._bulkheads = bulkheads
        self._account = account
        self._wire = wire
        self._core = core
        self._allowance = allowance
        self._owed: list[Owed] = []
        self._there: OrderedDict[str, set[str]] = OrderedDict()
        """By message, which of ours stand there: a message that changes keeps those it has."""
        self._saved = "[]"
        self._news = asyncio.Event()

    async def load(self) -> None:
        """Take up what an earlier life still owed."""
        self._saved = await self._core.recall((PLATFORM, self._account), _KEY) or "[]"
        self._owed = [
            (room, target, emoji, txn) for room, target, emoji, txn in json.loads(self._saved)
        ]
        self._news.set()

    async def offer(self, room: str, target: str, emojis: Sequence[str], delivery: str) -> None:
        """See to it that these stand under a message; once, however often a delivery is tried."""
        owed = [
            (room, target, emoji, f"{delivery}.r{number}")
            for number, emoji in enumerate(emojis, start=1)
            if emoji not in self._there.get(target, ())
        ]
        if owed:
            self._owed = [*self._owed, *owed][-_MOST_OWED:]
            await self._save()
            self._news.set()

    async def run(self) -> None:
        """Put what is owed, one after the other, until cancelled."""
        while True:
            await self._news.wait()
            self._news.clear()
            while self._owed:
                await persist(self._put_first, "putting a reaction")
            try:
                await self._save()
            except Exception:
                # Then a later life puts them again, under the same ids.
                log.exception("could not write down that nothing is owed")

    async def _put_first(self) -> None:
        """Put what is owed first; while one was waited for, it may have been withdrawn."""
        await self._allowance.until_answered()
        if self._owed and self._allowance.is_short and self._owed[0][2] == UNDO:
            self._owed = self._owed[1:]
        elif self._owed:
            owed = self._owed[0]
            with self._bulkheads.apart("a reaction of ours", owed[1]):
                await self._put(owed)
            self._owed = [each for each in self._owed if each != owed]

    async def _put(self, owed: Owed) -> None:
        room, target, emoji, txn = owed
        related = {"rel_type": "m.annotation", "event_id": target, "key": emoji}
        where = path("rooms", room, "send", "m.reaction", txn)
        try:
            await self._wire.call("PUT", where, {"m.relates_to": related})
        except RateLimited as limited:
            self._allowance.note_refusal(limited.wait_seconds)
            raise
        except MatrixError as error:
            # There already, or not allowed here: the words say what to type instead.
            if error.errcode != "M_DUPLICATE_ANNOTATION":
                log.info("no reaction can be put", room=room, why=str(error))
                return
        self._there.setdefault(target, set()).add(emoji)
        if len(self._there) > _MOST_KNOWN:
            self._there.popitem(last=False)

    async def withdraw(self, room: str, target: str, delivery: str) -> None:
        """Take our reactions off a message that has nothing to press any more, if we can."""
        self._owed = [each for each in self._owed if each[1] != target]
        self._there.pop(target, None)
        try:
            for number, (_, event_id) in enumerate(await self._ours(room, target), start=1):
                where = path("rooms", room, "redact", event_id, f"{delivery}.x{number}")
                await self._wire.call("PUT", where, {})
        except (MatrixError, Outage) as why:
            # It does no harm there: pressed, it is answered like any button that is used up.
            log.info("reactions stay where they are", room=room, why=str(why))

    async def ours(self, room: str, target: str, emoji: str) -> str:
        """The reaction of ours that is there already; nothing if it lies far back among many."""

        async def ask() -> list[tuple[str, str]]:
            return await self._ours(room, target)

        found = await persist(ask, "our own reactions")
        return next((event_id for key, event_id in found if key == emoji), "")

    async def _ours(self, room: str, target: str) -> list[tuple[str, str]]:
        where = path("rooms", room, "relations", target, "m.annotation", "m.reaction")
        # Relations live under v1 of the client API.
        answer: Json = await self._wire.call("GET", where.replace("/v3/", "/v1/", 1))
        chunk = answer.get("chunk")
        return [
            (text_in(relation(content_of(event)), "key"), str(event["event_id"]))
            for event in (chunk if isinstance(chunk, list) else [])
            if isinstance(event, dict) and event.get("sender") == self._account
        ]

    async def _save(self) -> None:
        now = json.dumps(self._owed)
        if now != self._saved:
            await self._core.remember((PLATFORM, self._account), _KEY, now)
            self._saved = now
