"""The whole bot on a real homeserver: the real core on real books, members with plain clients."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import io
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from bot.app import open_core
from bot.clock import MINUTE, MachineClock
from bot.matrix.adapter import MatrixAdapter
from bot.matrix.settings import MatrixSettings
from bot.running.core import Core
from tests.matrix.conftest import PASSWORD, MakeMember
from tests.matrix.member import Json, Member
from tests.support import audit
from tests.support.patience import PATIENCE_SECONDS
from tests.support.synapse import Homeserver

ARRIVAL = "I keep tips"
TIPS_EACH = 8

Open = Callable[..., contextlib.AbstractAsyncContextManager[Core]]


class AheadClock(MachineClock):
    """A clock that is `ahead`: what was said just now was said that long ago."""

    def __init__(self, ahead: int = 0) -> None:
        self.ahead = ahead

    def now(self) -> int:
        return super().now() + self.ahead


@pytest.fixture
def whole(settings: MatrixSettings, tmp_path: Path) -> Open:
    """Run the whole bot in this process: `async with whole() as core`."""

    @asynccontextmanager
    async def running(ahead: int = 0) -> AsyncIterator[Core]:
        clock = AheadClock(ahead)
        url = f"sqlite:///{tmp_path / 'books.db'}"
        core = await open_core(
            url, clock, attach=lambda core: [MatrixAdapter(settings, core, clock)]
        )
        serving = asyncio.create_task(core.serve())
        try:
            yield core
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
            await core.close()
            if not serving.cancelled() and (error := serving.exception()) is not None:
                raise error

    return running


def pill(member: Member, name: str) -> str:
    return f'<a href="https://matrix.to/#/{member.user}">{name}</a>'


async def tip_by_pill(giver: Member, room: str, taker: Member, name: str, words: str) -> str:
    """As Element sends `!tip @ben …` with the name picked from the list."""
    return await giver.say(
        room,
        f"!tip {name} {words}",
        format="org.matrix.custom.html",
        formatted_body=f"!tip {pill(taker, name)} {words}",
        **{"m.mentions": {"user_ids": [taker.user]}},
    )


async def garden(bot: str, member: MakeMember, *names: str) -> tuple[str, list[Member]]:
    """A room with the bot and these members, where the bot has said that it is there."""
    people = [await member(name) for name in names]
    founder, *others = people
    room = await founder.make_room(*(other.user for other in others), name="garden")
    for other in others:
        await other.join(room)
    await founder.invite(room, bot)
    await founder.hear_from(room, bot, ARRIVAL)
    return room, people


def membership(event: Json, user: str) -> str | None:
    """What an event says of somebody's being in the room."""
    if event["type"] != "m.room.member" or event["state_key"] != user:
        return None
    found: str = event["content"]["membership"]
    return found


async def answers_to(bot: str, member: Member, room: str) -> dict[str, list[str]]:
    """Message → what the bot answered to it in the room, edits left out."""
    found: dict[str, list[str]] = {}
    for event in await member.history(room):
        content = event["content"]
        if event["sender"] == bot and "m.new_content" not in content and "body" in content:
            answered = content.get("m.relates_to", {}).get("m.in_reply_to", {}).get("event_id", "")
            found.setdefault(answered, []).append(content["body"])
    return found


async def test_a_room_tips_looks_asks_and_takes_back(
    whole: Open, settings: MatrixSettings, member: MakeMember
) -> None:
    bot = settings.user
    async with whole() as core:
        room, (ana, ben) = await garden(bot, member, "ana", "ben")

        # A tip by pill, and one by name alone.
        await tip_by_pill(ana, room, ben, "ben", "8 for the soup")
        said = await ben.hear_from(room, bot, "ana gave ben 8 points")
        assert said["content"]["m.mentions"] == {"user_ids": [ben.user]}
        await ben.say(room, "!tip @ana 3")
        given_back = await ana.hear_from(room, bot, "ben gave ana 3 points")

        # A balance is for one person alone: said in a direct room of the two.
        await ana.say(room, "!balance")
        direct = await ana.be_invited(bot)
        await ana.join(direct)
        balance = await ana.hear_from(direct, bot, "-5 points")
        assert "95" in balance["content"]["body"]

        # Taken back, its message is edited to say so.
        await ben.say(room, "!undo")
        edit = await ana.hear(
            room,
            lambda event: (
                event["content"].get("m.relates_to", {}).get("event_id") == given_back["event_id"]
                and "m.new_content" in event["content"]
            ),
        )
        assert "Taken back" in edit["content"]["m.new_content"]["body"]

        # A request is one line in the room, its figures are for the payer alone, and a yes in the
        # room pays it.
        await ben.say(room, "!request @ana 20 for seeds")
        asked = await ana.hear_from(room, bot, "ben asks")
        assert asked["content"]["m.mentions"] == {"user_ids": [ana.user]}
        assert "20" not in asked["content"]["body"]
        await ana.hear_from(direct, bot, "ben asks you for 20 points for seeds")
        # Nobody answers faster than the homeserver tells the bot that the question is out.
        await core.settle()
        await ana.reply(room, asked["event_id"], "yes")
        await ben.hear_from(room, bot, "ana gave ben 20 points for seeds")

        await core.settle()
        assert await core.store.read(audit.balances) == {"ana": -28_00, "ben": 28_00}
        assert await core.store.read(audit.check) > 0


async def test_it_arrives_once_and_a_restart_repeats_nothing(
    whole: Open, settings: MatrixSettings, member: MakeMember
) -> None:
    bot = settings.user
    async with whole():
        room, (ana, ben) = await garden(bot, member, "ana", "ben")
        await tip_by_pill(ana, room, ben, "ben", "1")
        await ana.hear_from(room, bot, "ana gave ben 1 point")
        await ana.call("POST", f"rooms/{room}/kick", user_id=bot)
        left = await ana.hear(room, lambda event: membership(event, bot) == "leave")
        await ana.invite(room, bot)
        await ana.hear(
            room,
            lambda event: (
                membership(event, bot) == "join"
                and event["origin_server_ts"] >= left["origin_server_ts"]
            ),
        )
        await tip_by_pill(ana, room, ben, "ben", "2")
        await ana.hear_from(room, bot, "ana gave ben 2 points")
    await tip_by_pill(ana, room, ben, "ben", "3")
    async with whole() as core:
        await ana.hear_from(room, bot, "ana gave ben 3 points")
        await core.settle()
        balances = await core.store.read(audit.balances)
    async with whole() as core:
        await tip_by_pill(ana, room, ben, "ben", "4")
        await ana.hear_from(room, bot, "ana gave ben 4 points")
        await core.settle()
        assert balances == {"ana": -6_00, "ben": 6_00}
        assert await core.store.read(audit.balances) == {"ana": -10_00, "ben": 10_00}
    said = await ana.said_by(bot, room)
    assert [ARRIVAL in words for words in said] == [True, False, False, False, False]


async def test_money_words_that_come_late_are_asked_about(
    whole: Open, settings: MatrixSettings, member: MakeMember
) -> None:
    """The bot was away, and its clock says that the tips were said eleven minutes ago."""
    bot = settings.user
    async with whole():
        room, (ana, ben) = await garden(bot, member, "ana", "ben")
    await tip_by_pill(ana, room, ben, "ben", "5")
    await tip_by_pill(ana, room, ben, "ben", "6")
    await ben.say(room, "!help")
    async with whole(ahead=11 * MINUTE) as core:
        await ben.hear_from(room, bot, "!tip")
        asked = await ana.hear_from(room, bot, "while I was away")
        assert "!tip @ben 5, !tip @ben 6" in asked["content"]["body"]
        assert len(await ana.said_by(bot, room)) == 3
        await core.settle()
        assert await core.store.read(audit.balances) == {}
        await ana.reply(room, asked["event_id"], "yes")
        await ana.hear_from(room, bot, "ana gave ben 6 points")
        await core.settle()
        assert await core.store.read(audit.balances) == {"ana": -11_00, "ben": 11_00}


# -- as a process of its own -----------------------------------------------------------------------


@dataclass
class Process:
    """`commonpurse --config FILE` for one account, in a home of its own."""

    folder: Path
    account: str

    @classmethod
    def of(cls, settings: MatrixSettings, folder: Path, **changed: str) -> Process:
        matrix = {"homeserver": settings.homeserver, "user": settings.user, "password": PASSWORD}
        lines = [f"{key} = {json.dumps(value)}" for key, value in {**matrix, **changed}.items()]
        config = [
            f'data_dir = "{folder / "data"}"',
            "[matrix]",
            "encryption = false",
            *lines,
        ]
        (folder / "config.toml").write_text("\n".join(config))
        return cls(folder, settings.user)

    @property
    def books(self) -> Path:
        return self.folder / "data" / "books.db"

    async def spawn(self, *words: str) -> asyncio.subprocess.Process:
        keep = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            "bot",
            *words,
            cwd=self.folder,
            env={**keep, "HOME": str(self.folder)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def call(self, *words: str) -> tuple[int | None, str, str]:
        """Run to its end: exit code, what it printed, what it said on the error line."""
        process = await self.spawn(*words)
        async with asyncio.timeout(PATIENCE_SECONDS):
            out, err = await process.communicate()
        return process.returncode, out.decode(), err.decode()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """The bot at work; leaving stops it as systemd would, and sees that it stops well."""
        process = await self.spawn("--config", str(self.folder / "config.toml"))
        # What it logs is read all the while, or it would wait for us.
        logged = asyncio.create_task(process.communicate())
        try:
            yield process
            if process.returncode is None:
                process.terminate()
                async with asyncio.timeout(PATIENCE_SECONDS):
                    out, err = await logged
                assert process.returncode == 0, err.decode()
                assert out == b""
                assert b"Traceback" not in err, err.decode()
        finally:
            if process.returncode is None:
                process.kill()
            # Shown where the test fails.
            sys.stderr.write((await logged)[1].decode())


async def test_a_process_goes_on_where_it_was(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    bot, process = settings.user, Process.of(settings, tmp_path)
    async with process.running():
        room, (ana, ben) = await garden(bot, member, "ana", "ben")
        first = await tip_by_pill(ana, room, ben, "ben", "8 for the soup")
        await ana.hear_from(room, bot, "ana gave ben 8 points")
        code, out, err = await process.call("run")
        assert (code, out) == (1, "")
        assert err == (
            f"data_dir: {process.books} is in use by another Commonpurse; stop that one, or give"
            " this one its own.\n"
        )
        # Beside it the books can be read.
        code, out, err = await process.call("verify", "--db", str(process.books))
        assert (code, err) == (0, "")
        assert "2 postings" in out
    meanwhile = [
        await tip_by_pill(ana, room, ben, "ben", "1"),
        await ben.say(room, "!tip @ana 2"),
        await ben.say(room, "!help"),
    ]
    async with process.running():
        await ana.hear_from(room, bot, "ben gave ana 2 points")
        last = await tip_by_pill(ana, room, ben, "ben", "4")
        await ana.hear_from(room, bot, "ana gave ben 4 points")
    answers = await answers_to(bot, ana, room)
    assert [len(answers.get(said, [])) for said in (first, *meanwhile, last)] == [1] * 5
    code, out, _ = await process.call("export", "--db", str(process.books))
    assert code == 0
    tips = [row for row in csv.DictReader(io.StringIO(out)) if row["kind"] == "tip"]
    assert [row["amount"] for row in tips if row["account"] == "member/ana"] == [
        "-8.00",
        "-1.00",
        "2.00",
        "-4.00",
    ]
    assert [row["event"] for row in tips[::2]] == [first, *meanwhile[:2], last]


async def test_killed_in_a_burst_of_tips_it_loses_none_and_repeats_none(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    bot, process = settings.user, Process.of(settings, tmp_path)
    async with process.running():
        room, people = await garden(bot, member, "ana", "ben", "cara")
    names = ["ana", "ben", "cara"]
    said: dict[str, int] = {}

    async def burst(giver: int) -> None:
        taker = (giver + 1) % len(people)
        for _ in range(TIPS_EACH):
            event = await tip_by_pill(people[giver], room, people[taker], names[taker], "0.10")
            said[event] = giver

    async def heard(at_least: int) -> None:
        answered: set[str] = set()
        while len(answered) < at_least:
            event = await people[0].hear(
                room,
                lambda event: (
                    "gave" in event["content"].get("body", "")
                    and event["sender"] == bot
                    and event["event_id"] not in answered
                ),
            )
            answered.add(event["event_id"])

    bursts = asyncio.gather(*(burst(giver) for giver in range(len(people))))
    # Each time some more have been answered it is killed in the middle of the next.
    for answered in (1, TIPS_EACH // 2, TIPS_EACH * 2):
        async with process.running() as running:
            await heard(answered)
            running.kill()
            await running.wait()
    await bursts
    async with process.running():
        await heard(len(said))
        # What is said after all of it is answered after all of it.
        await people[0].say(room, "!help")
        await people[0].hear_from(room, bot, "!tip @")
    answers = await answers_to(bot, people[0], room)
    assert {event: len(answers.get(event, [])) for event in said} == dict.fromkeys(said, 1)

    code, out, err = await process.call("verify", "--db", str(process.books))
    assert (code, err) == (0, ""), out
    code, out, _ = await process.call("export", "--db", str(process.books), "--format", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    paid = [row for row in rows if row["kind"] == "tip" and row["amount"] == "-0.10"]
    assert sorted(row["event"] for row in paid) == sorted(said)
    assert {row["event"]: row["account"] for row in paid} == {
        event: f"member/{names[giver]}" for event, giver in said.items()
    }
    assert sum(Decimal(row["amount"]) for row in rows) == 0


async def test_what_cannot_start_is_one_line(
    settings: MatrixSettings, homeserver: Homeserver, tmp_path: Path
) -> None:
    async def line_of(**changed: str) -> str:
        process = Process.of(settings, tmp_path, **changed)
        code, out, err = await process.call("run")
        assert (code, out) == (1, "")
        assert err.count("\n") == 1, err
        assert PASSWORD not in err
        return err.rstrip("\n")

    line = await line_of(password="wrong")
    assert line.startswith(f"matrix.password: {homeserver.url} does not accept it for")
    # The port is bound and nobody listens there.
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        line = await line_of(homeserver=url)
    assert line.startswith(f"matrix.homeserver: no homeserver answers at {url}")
