"""Units of work, measured: what the store calls for them passes through here to the session."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from bot.ports import Meter
from commands.engine.items import Item, Result
from commands.engine.session import Foreseen, Session
from storage.ordering import Line


class Measured:
    """The session as the store's `Work`, and how much each unit of work took."""

    def __init__(self, session: Session, meter: Meter) -> None:
        self._session = session
        self._meter = meter
        self.fault = session.fault
        self.unwritable = session.unwritable

    def take(self, connection: Connection, items: Sequence[Item]) -> list[Result | Exception]:
        begun = time.perf_counter()
        results = self._session.take(connection, items)
        self._meter.turned(len(items), time.perf_counter() - begun)
        return results

    def foresee(self, connection: Connection, items: Sequence[Item]) -> Foreseen | None:
        begun = time.perf_counter()
        foreseen = self._session.foresee(connection, items)
        if foreseen is None:
            return None
        seconds = time.perf_counter() - begun

        def note() -> None:
            foreseen.note()
            self._meter.turned(len(items), seconds)

        return replace(foreseen, note=note)

    def line(self, item: Item) -> Line:
        return self._session.line(item)

    def landed(
        self, connection: Connection, items: Sequence[Item], results: Sequence[Result | Exception]
    ) -> bool:
        return self._session.landed(connection, items, results)
