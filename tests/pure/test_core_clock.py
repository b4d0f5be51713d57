"""Due work waits while the platform proves that our clock is behind."""

from __future__ import annotations

from bot.app import ScriptedProcess
from bot.clock import DAY, HOUR, MINUTE, ScriptClock
from bot.ports import Delivery
from commands.values.events import Person, Place, Said

GARDEN = Place("matrix", "@bot:stage", "!garden:stage")
ANA, BEN = Person("@ana:stage", "ana", 0), Person("@ben:stage", "ben", 0)
START = 365 * DAY


class Listener:
    """A platform that keeps what it is given."""

    platform, account = "matrix", "@bot:stage"

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def deliver(self, delivery: Delivery) -> str:
        self.heard.append(delivery.reply.plain())
        return f"${len(self.heard)}"

    async def run(self) -> None:
        return


async def test_a_question_lapses_only_once_the_clock_is_right_again() -> None:
    clock, listener = ScriptClock(START), Listener()
    process = await ScriptedProcess.open([listener], clock, None)
    said = 0

    async def say(person: Person, text: str, ahead: int = 0) -> None:
        nonlocal said
        said += 1
        now = clock.now()
        await process.tell(
            Said(
                place=GARDEN,
                event_id=f"${said}",
                sender=person,
                at=now + ahead,
                received_at=now,
                text=text,
                mentions=(BEN,),
            )
        )
        await process.settle()

    try:
        await say(ANA, "hello")
        await say(BEN, "hello")
        await say(ANA, "!tip \ue000 60")
        assert listener.heard == ["Give ben 60 points? [Yes] [No]"]
        await say(BEN, "are you there", ahead=2 * MINUTE)
        await process.run_due(START + HOUR)
        # The question has lapsed by our clock; whether it has by theirs is not known.
        due = await process.core.store.read(_jobs)
        assert due == ["ask"]
        await say(BEN, "are you there now")
        await process.run_due(START + 2 * HOUR)
        assert await process.core.store.read(_jobs) == []
    finally:
        await process.close()


def _jobs(connection: object) -> list[str]:
    from sqlalchemy import Connection, text

    assert isinstance(connection, Connection)
    found = connection.execute(text("SELECT kind FROM jobs WHERE kind = 'ask'"))
    return [str(row[0]) for row in found]
