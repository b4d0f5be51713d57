"""A bot to be killed: the adapter with a durable core that answers everything once.

Run as a process of its own: `python -m tests.matrix.killed_bot SETTINGS.json BOOKS.db`.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery, Told, Undeliverable
from commands.values.events import AnyEvent, Place, Said
from commands.values.rendered import Line, Reply, Text


class DurableBooks:
    """Inbox, position, facts and outbox in one SQLite file, saved as the real core saves them."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file, isolation_level=None)
        self._db.executescript(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS inbox (room, id, text, times, PRIMARY KEY (room, id));
            CREATE TABLE IF NOT EXISTS outbox (
                number INTEGER PRIMARY KEY, room, answered, text, sent);
            CREATE TABLE IF NOT EXISTS facts (key PRIMARY KEY, value);
            """
        )
        self.news = asyncio.Event()

    async def take_in(
        self, place_account: tuple[str, str], events: Sequence[AnyEvent], position: str | None
    ) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        for event in events:
            if not isinstance(event, Said):
                continue
            row = (event.place.room, event.event_id, event.text)
            new = self._db.execute("INSERT OR IGNORE INTO inbox VALUES (?, ?, ?, 1)", row).rowcount
            if new:
                answer = (event.place.room, event.event_id, f"got {event.text}")
                self._db.execute(
                    "INSERT INTO outbox (room, answered, text) VALUES (?, ?, ?)", answer
                )
        self._put("position", position or "")
        self._db.execute("COMMIT")
        self.news.set()

    async def tell(self, event: AnyEvent) -> Told:
        raise AssertionError("Matrix replays; nothing is told past the inbox")

    async def caught_up(self, place_account: tuple[str, str]) -> None:
        print("listening", flush=True)  # noqa: T201 - The test waits for this line.

    async def position(self, place_account: tuple[str, str]) -> str | None:
        return await self.recall(place_account, "position")

    async def recall(self, place_account: tuple[str, str], key: str) -> str | None:
        row = self._db.execute("SELECT value FROM facts WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    async def remember(self, place_account: tuple[str, str], key: str, value: str) -> None:
        self._put(key, value)

    def _put(self, key: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (key, value))

    def concerns(self, event: AnyEvent) -> bool:
        return True

    def needs_rights(self, event: AnyEvent) -> bool:
        return False

    def will_answer(self, event: AnyEvent) -> bool:
        return False

    async def send_all(self, bot: MatrixAdapter) -> None:
        """Deliver what is owed, in order, each under its own id for ever."""
        while True:
            self.news.clear()
            query = "SELECT number, room, answered, text FROM outbox WHERE sent IS NULL"
            for number, room, answered, text in self._db.execute(query).fetchall():
                reply = Reply((Line((Text(text),)),))
                place = Place("matrix", bot.account, room)
                delivery = Delivery(f"d{number}", "send", place, reply, reply_to=answered)
                try:
                    sent = await bot.deliver(delivery)
                except Undeliverable as why:
                    sent = str(why)
                self._db.execute("UPDATE outbox SET sent = ? WHERE number = ?", (sent, number))
            await self.news.wait()


async def main(settings: MatrixSettings, books: Path) -> None:
    core = DurableBooks(books)
    bot = MatrixAdapter(settings, core)
    async with asyncio.TaskGroup() as group:
        group.create_task(bot.run())
        group.create_task(core.send_all(bot))


if __name__ == "__main__":
    settings = MatrixSettings.model_validate_json(Path(sys.argv[1]).read_text())
    asyncio.run(main(settings, Path(sys.argv[2])))
