"""Talk is never saved: who spoke is noted a little later, and nobody's answer is taken for talk."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.clock import MINUTE
from bot.running.talk import Talk
from commands.engine import presence
from commands.values.events import AnyEvent
from storage import schema
from storage.drivers.store import Store
from tests.engines.test_cost import listened
from tests.support import audit
from tests.support.chat import Bot, Scene


class Heard:
    """A bot, and what its platform plays it: positions that go on, or begin again after a kill."""

    def __init__(self, url: str, scene: Scene, bot: Bot) -> None:
        self.url, self.scene, self.bot = url, scene, bot
        self.account = (scene.platform, scene.account)
        self.log: list[AnyEvent] = []

    @classmethod
    async def open(cls, url: str) -> Heard:
        scene = Scene()
        heard = cls(url, scene, await Bot.open(url, scene))
        await heard.sync(scene.arrive())
        await heard.bot.core.settle()
        return heard

    async def sync(self, *events: AnyEvent) -> None:
        """One answer of the platform: the position is how much of its log there is."""
        self.log += events
        await self.bot.core.take_in(self.account, events, f"{len(self.log)}")

    async def killed(self) -> None:
        """The process ends without a word and another begins where the position stands."""
        self.bot.core._intake.talk = Talk()
        await self.bot.close()
        self.bot = await Bot.open(self.url, self.scene)
        position = await self.bot.core.position(self.account)
        assert position is not None
        left = self.log[int(position) :]
        if left:
            await self.bot.core.take_in(self.account, left, f"{len(self.log)}")
        await self.bot.core.settle()

    async def rows(self, table: Any) -> list[audit.Row]:
        return await self.bot.core.store.read(lambda c: audit.rows(c, table))

    async def dump(self) -> dict[str, list[audit.Row]]:
        return await self.bot.core.store.read(audit.dump)

    async def spoke_at(self, name: str) -> int | None:
        members = {row["name"]: row["number"] for row in await self.rows(schema.members)}
        found = [
            row["spoke_at"]
            for row in await self.rows(schema.presence)
            if row["member"] == members[name]
        ]
        return found[0] if found else None


async def test_talk_costs_no_statement_and_leaves_no_byte(url: str) -> None:
    heard = await Heard.open(url)
    say = heard.scene.say
    await heard.sync(*(say(who, "good morning") for who in heard.scene.people))
    await heard.bot.core.settle()
    before = await heard.dump()
    with listened() as statements:
        for number in range(100):
            await heard.sync(say(heard.scene.people[number % 4], f"line {number}"))
    assert statements == []
    await heard.bot.core.settle()
    after = await heard.dump()
    assert after["inbox"] == []
    assert await heard.bot.core.position(heard.account) == "105"
    for found in (before, after):
        for row in (*found["presence"], *found["positions"]):
            row.pop("spoke_at", None)
            row.pop("value", None)
    assert len(json.dumps(before, default=str)) == len(json.dumps(after, default=str))
    await heard.bot.close()


async def test_who_spoke_and_the_position_are_written_together_once(url: str) -> None:
    heard = await Heard.open(url)
    talk = [heard.scene.say(who, "good morning") for who in heard.scene.people]
    for event in talk:
        await heard.sync(event)
    assert await heard.spoke_at("ana") is None
    assert await heard.bot.core.position(heard.account) == "1"
    with listened() as statements:
        await heard.bot.core._intake.write_talk()
    assert len([each for each, _ in statements if "UPDATE positions" in each]) == 1
    # As many for these four as for any other number of people.
    assert len(statements) < 16
    assert [await heard.spoke_at(who) for who in heard.scene.people] == [e.at for e in talk]
    assert await heard.bot.core.position(heard.account) == "5"
    await heard.bot.close()


async def test_who_spoke_is_written_with_the_next_message_that_must_not_be_lost(url: str) -> None:
    heard = await Heard.open(url)
    await heard.sync(heard.scene.say("ben", "good morning"))
    await heard.sync(heard.scene.say("ana", "!tip @cara 1"))
    # Whatever happens now, the position stands behind the talk, and the talk is noted.
    assert await heard.bot.core.position(heard.account) == "3"
    assert await heard.spoke_at("ben") is not None
    await heard.bot.close()


async def test_after_a_kill_talk_is_heard_again_and_changes_nothing(url: str) -> None:
    heard = await Heard.open(url)
    await heard.sync(heard.scene.say("ben", "5 people came"), heard.scene.say("cara", "so many"))
    await heard.sync(heard.scene.say("ana", "!tip @ben 1"))
    await heard.bot.core.settle()
    await heard.sync(heard.scene.say("ben", "12 more"), heard.scene.say("dan", "ben"))
    before = await heard.dump()
    assert await heard.bot.core.position(heard.account) == "4"
    await heard.killed()
    assert await heard.bot.core.position(heard.account) == "6"
    assert audit.news(before, await heard.dump()) == [
        each for each in audit.news(before, await heard.dump()) if each.startswith("presence")
    ]
    assert heard.scene.heard()[1:] == ["ana gave ben 1 point. [Undo]"]
    assert len(heard.scene.tries) == len(set(heard.scene.tries))
    assert await heard.bot.balances() == {"ana": -100, "ben": 100}
    await heard.bot.check()
    await heard.bot.close()


async def test_talk_before_a_question_is_no_answer_to_it_after_a_kill(url: str) -> None:
    heard = await Heard.open(url)
    # Said when nothing was asked; then its author is asked, and the process is killed.
    await heard.sync(heard.scene.say("ana", "ben"))
    await heard.sync(heard.scene.say("ana", "!tip 5"))
    await heard.bot.core.settle()
    await heard.killed()
    assert await heard.bot.balances() == {}
    await heard.sync(heard.scene.say("ana", "ben"))
    await heard.bot.core.settle()
    assert await heard.bot.balances() == {"ana": -500, "ben": 500}
    await heard.bot.close()


async def test_what_is_said_while_a_command_of_ones_own_is_decided_is_no_talk(url: str) -> None:
    """It came before the question could be read, and so must never become its answer: as ever."""
    heard = await Heard.open(url)
    say = heard.scene.say
    said = [say("ana", "ben"), say("cara", "dan"), say("ben", "ana")]
    await heard.sync(say("ana", "!tip 5"), said[0])
    await heard.sync(say("cara", "!tip 5"))
    await heard.sync(said[1])
    await asyncio.gather(heard.bot.core.tell(say("ben", "!tip 5")), heard.bot.core.tell(said[2]))
    await heard.bot.core.settle()
    outcomes = {row["event_id"]: row["outcome"] for row in await heard.rows(schema.events)}
    assert [outcomes.get(event.event_id) for event in said] == ["ignored"] * 3
    assert await heard.bot.balances() == {}
    await heard.bot.close()


async def test_a_new_process_knows_from_the_books_who_was_asked_lately(url: str) -> None:
    heard = await Heard.open(url)
    await heard.sync(heard.scene.say("ana", "!tip 5"))
    await heard.bot.core.settle()
    await heard.killed()
    # What others say is talk from the first moment on.
    with listened() as statements:
        await heard.sync(heard.scene.say("cara", "good morning"))
    assert statements == []
    await heard.sync(heard.scene.say("ana", "ben"))
    await heard.bot.core.settle()
    assert await heard.bot.balances() == {"ana": -500, "ben": 500}
    await heard.bot.close()


async def test_what_is_decided_in_a_room_knows_who_has_just_talked_there(url: str) -> None:
    """On a platform that does not replay, too: rain falls on those who spoke."""
    heard = await Heard.open(url)
    await heard.bot.tell(heard.scene.say("ana", "!config set rain on", moderates=True))
    await heard.bot.core.tell(heard.scene.say("ben", "good morning"))
    await heard.bot.core.tell(heard.scene.say("cara", "good morning"))
    with listened() as statements:
        await heard.bot.core.tell(heard.scene.say("dan", "and a good day to you"))
    assert statements == []
    await heard.bot.tell(heard.scene.say("ana", "!rain 6"))
    await heard.bot.tell(heard.scene.say("ana", "yes"))
    balances = await heard.bot.balances()
    assert balances == {"ana": -600, "ben": 200, "cara": 200, "dan": 200}
    await heard.bot.close()


async def test_talk_in_a_room_that_is_new_binds_it(url: str) -> None:
    heard = await Heard.open(url)
    await heard.sync(heard.scene.say("eve", "good morning", room="attic"))
    await heard.bot.core.settle()
    assert {row["room"] for row in await heard.rows(schema.rooms)} == {"garden", "attic"}
    assert [row["name"] for row in await heard.rows(schema.visitors)] == ["eve"]
    await heard.bot.close()


async def test_who_only_talks_is_no_member_and_is_forgotten_after_a_month(url: str) -> None:
    heard = await Heard.open(url)
    before = len(await heard.rows(schema.members))
    await heard.sync(heard.scene.say("eve", "good morning"), heard.scene.say("fay", "hi"))
    await heard.bot.core.settle()
    assert len(await heard.rows(schema.members)) == before
    assert {row["name"] for row in await heard.rows(schema.visitors)} == {"eve", "fay"}
    # By taking part one is a member, and spoke when one did.
    heard.scene.tick(MINUTE)
    await heard.sync(heard.scene.say("eve", "!balance"), heard.scene.say("eve", "!tip @ana 1"))
    await heard.bot.core.settle()
    assert [row["name"] for row in await heard.rows(schema.visitors)] == ["fay"]
    assert len(await heard.rows(schema.members)) == before + 1
    # Nobody hears of the other again for more than a month.
    for _ in range(5):
        heard.scene.tick(9 * 24 * 60 * MINUTE)
        await heard.bot.core._due.do_all()
    assert await heard.rows(schema.visitors) == []
    await heard.bot.close()


async def test_a_fault_about_who_spoke_holds_no_command_back(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = await Heard.open(url)

    def breaks(*_: Any) -> None:
        raise ValueError("a mistake")

    with monkeypatch.context() as patch:
        patch.setattr(presence, "note_speech", breaks)
        await heard.sync(heard.scene.say("ben", "good morning"))
        await heard.sync(heard.scene.arrive("attic"))
        assert await heard.bot.core.position(heard.account) == "3"
        await heard.bot.core.settle()
    assert {row["room"] for row in await heard.rows(schema.rooms)} == {"garden", "attic"}
    await heard.bot.close()


async def test_whoever_was_forgotten_is_not_noted_for_talking(url: str) -> None:
    heard = await Heard.open(url)
    await heard.bot.tell(heard.scene.say("fay", "!me language de"))
    await heard.bot.tell(heard.scene.say("fay", "!me forget"))
    await heard.bot.tell(heard.scene.say("fay", "!yes"))
    before = await heard.dump()
    for _ in range(3):
        heard.scene.tick(11 * MINUTE)
        await heard.sync(heard.scene.say("fay", "hello again"))
        await heard.bot.core.settle()
    assert audit.news(before, await heard.dump()) == []
    await heard.bot.close()


def asked(connection: Connection) -> list[str]:
    """How SQLite finds whom something was asked."""
    query = "EXPLAIN QUERY PLAN SELECT platform FROM outbox WHERE mood = 'ask' AND written_at >= 1"
    return [str(row[-1]) for row in connection.exec_driver_sql(query)]


async def test_questions_are_found_by_an_index(sqlite_file_url: str) -> None:
    heard = await Heard.open(sqlite_file_url)
    store: Store = heard.bot.core.store
    assert await store.read(asked) == ["SEARCH outbox USING INDEX outbox_asking (written_at>?)"]
    await heard.bot.close()
