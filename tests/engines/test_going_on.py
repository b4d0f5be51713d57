"""A community leaves with everything it owns: closed here, going on with another operator's bot.

And one whose rooms are gone is given a new one.
"""

from __future__ import annotations

import asyncio
import errno
import io
import json
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, make_url
from sqlalchemy.engine import URL

from bot.cli import main
from bot.clock import DAY, HOUR
from bot.startup_error import StartupError
from bot.tools.books import verify_books
from bot.tools.close import close_community
from bot.tools.import_books import import_books
from bot.tools.offline_books import changing, looking
from bot.tools.persons import forget_member
from bot.tools.rebind import rebind
from storage import communities, schema
from storage.drivers.sqlite import sqlite_path
from storage.ledger.movements import Entry, Refused
from storage.ledger.posting import post
from storage.unit_of_work import Books
from tests.support.audit import rows
from tests.support.chat import START, Bot, Scene
from tests.support.stand_alone import alone

CLOSED = "garden is closed here: I show what there is, and book nothing new."
NEW = "!new:elsewhere"


def closed(url: str, folder: Path, now: int = START + HOUR) -> str:
    out = io.StringIO()
    where = sqlite_path(url)
    close_community(where, "garden", folder, now, yes=True, ask=lambda _: False, out=out)
    return out.getvalue()


def bound(
    where: URL | Path,
    room: str = NEW,
    account: str | None = None,
    now: int = START + 2 * HOUR,
    *,
    yes: bool = False,
) -> str:
    out = io.StringIO()
    asked: list[str] = []

    def no(question: str) -> bool:
        asked.append(question)
        return False

    try:
        rebind(where, "garden", room, now, out, yes=yes, ask=no, account=account)
    finally:
        assert [each for each in asked if not each.startswith("garden (1) was closed: ")] == []
    return out.getvalue()


def verified(where: URL | Path) -> str:
    out = io.StringIO()
    verify_books(where, None, out)
    return out.getvalue()


def audited(where: URL | Path) -> list[Any]:
    with looking(where) as books:
        return books.run(lambda connection: rows(connection, schema.audit))


async def lived(url: str, scene: Scene) -> None:
    """Some tips, a request that is open, and a vote that is."""
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 8")
    await bot.say("ben", "!tip @cara 3")
    await bot.say("dan", "!request @ana 5")
    await bot.say("ana", '!poll "Where?" "Park" "Café"')
    assert any("Where?" in each for each in scene.heard())
    await bot.say("ben", "!vote 1 A")
    await bot.close()


async def test_what_is_closed_while_the_bot_was_away_stays_as_it_is(
    sqlite_file_url: str, tmp_path: Path
) -> None:
    here, scene = sqlite_file_url, Scene()
    await lived(here, scene)
    await asyncio.to_thread(closed, here, tmp_path / "garden", START + 4 * DAY)
    for day in (5, 9):
        scene.clock.set(START + day * DAY)
        bot = await Bot.open(here, scene)
        await bot.tell(scene.say("ben", "!balance"))
        await bot.core.run_due(scene.clock.now())
        await bot.core.settle()
        await bot.close()
    assert not any("I was away" in each for each in scene.heard())
    assert "All is as it must be." in await asyncio.to_thread(verified, sqlite_path(here))


async def test_the_same_members_vote_on_with_another_operators_bot(
    sqlite_file_url: str, empty_url: str, tmp_path: Path
) -> None:
    here, folder, scene = sqlite_file_url, tmp_path / "garden", Scene()
    await lived(here, scene)
    said = await asyncio.to_thread(closed, here, folder)
    assert "garden (1) is closed, and written out to" in said

    # Here everything can be seen, and nothing new is booked: not by the clock either.
    bot = await Bot.open(here, scene)
    scene.clock.set(START + 2 * HOUR)
    await bot.core.run_due(scene.clock.now())
    await bot.core.settle()
    assert scene.heard()[-1].startswith("Whoever runs me closes garden here.")
    assert (await bot.say("ana", "!tip @ben 1"))[0].startswith(CLOSED)
    assert (await bot.say("ben", "!vote 1 B"))[0].startswith(CLOSED)
    assert (await bot.say("ben", "!balance"))[0].startswith("You are at 5 points.")
    scene.tick(30 * DAY)
    await bot.core.run_due(scene.clock.now())
    await bot.core.settle()
    assert sum("closes garden here" in each for each in scene.heard()) == 1
    await bot.close()
    assert "All is as it must be." in await asyncio.to_thread(verified, sqlite_path(here))

    # Whoever trusts nobody checks it with the one file that needs nothing of ours.
    assert "All is as it must be." in alone(folder / "records.jsonl")["records.jsonl"]
    names = {each.name for each in (folder / "members").iterdir()}
    assert names == {"1-ana.jsonl", "2-ben.jsonl", "3-cara.jsonl", "4-dan.jsonl"}
    assert json.loads((folder / "members" / "1-ana.jsonl").read_text().splitlines()[0])["name"]

    # Another operator, weeks later: another bot account, another room, the same people.
    there = make_url(empty_url)
    await asyncio.to_thread(import_books, there, folder / "whole.jsonl", io.StringIO())
    later = START + 40 * DAY
    with pytest.raises(StartupError, match=r"stays closed\. Nothing was changed"):
        await asyncio.to_thread(bound, there, NEW, "@other:elsewhere", later)
    said = await asyncio.to_thread(partial(bound, yes=True), there, NEW, "@other:elsewhere", later)
    assert said.endswith("It was closed, and goes on.\n")
    other = Scene(account="@other:elsewhere")
    other.clock.set(START + 40 * DAY + HOUR)
    bot = await Bot.open(empty_url, other)
    await bot.core.run_due(other.clock.now())
    await bot.tell(other.arrive(NEW))
    balances = await bot.balances()
    assert balances == {"ana": -800, "ben": 500, "cara": 300}

    async def say(who: str, text: str) -> str:
        before = len(other.heard())
        await bot.tell(other.say(who, text, room=NEW))
        return "\n".join(other.heard()[before:])

    # The vote that was open is open, with the voice that was given.
    await say("cara", "!vote 1 B")
    await say("dan", "!vote 1 B")
    await say("ana", '!poll "And when?" "Friday" "Saturday"')
    await say("ben", "!vote 2 A")
    await say("dan", "!tip @ben 1")
    for _ in range(3):
        other.tick(8 * DAY)
        await bot.core.run_due(other.clock.now())
        await bot.core.settle()
    heard = "\n".join(other.heard())
    assert "1: Where? B Café, with 2 of 3." in heard
    assert "2: And when? A Friday, with 1 of 1." in heard
    await bot.check()
    await bot.close()
    assert "All is as it must be." in await asyncio.to_thread(verified, there)


async def test_what_happens_all_the_same_is_no_entry(sqlite_file_url: str, tmp_path: Path) -> None:
    scene = Scene()
    await lived(sqlite_file_url, scene)
    await asyncio.to_thread(closed, sqlite_file_url, tmp_path / "out")
    bot = await Bot.open(sqlite_file_url, scene)

    def head(connection: Connection) -> tuple[int, bytes]:
        found = communities.head(Books(connection, 1, lambda _, __: b"", writable=False))
        return found.entries, found.head

    before = await bot.core.store.read(head)
    scene.people = (*scene.people, "eve")
    await bot.tell(scene.arrive())
    await bot.tell(scene.react("ana", scene.message_of(scene.shown[-1])))
    await bot.tell(scene.say("ana", "!mod pause 1h", moderates=True))
    await bot.tell(scene.say("eve", "yes"))
    await bot.tell(scene.say("ben", "!undo"))
    scene.tick(9 * DAY)
    await bot.core.run_due(scene.clock.now())
    await bot.core.settle()
    assert await bot.core.store.read(head) == before

    def book(connection: Connection) -> object:
        books = Books(connection, 1, lambda _, __: b"")
        return post(books, [Entry("pause", cause="member/1", detail={"until": None})], START)[0]

    assert await bot.core.store.read(book) == Refused("closed")
    assert await bot.check()
    await bot.close()


async def test_it_is_closed_whole_or_not_at_all(
    sqlite_file_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lived(sqlite_file_url, Scene())
    where = sqlite_path(sqlite_file_url)

    def refused(folder: Path, why: str, *, yes: bool = True) -> None:
        with pytest.raises(StartupError, match=why):
            close_community(
                where, "garden", folder, START, yes=yes, ask=lambda _: False, out=io.StringIO()
            )

    def never(question: str) -> bool:
        raise AssertionError(question)

    def full_disk(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def tries() -> None:
        full = tmp_path / "full"
        full.mkdir()
        (full / "something").touch()
        refused(full, "is not empty")
        refused(tmp_path / "no", "Nothing was changed", yes=False)
        (tmp_path / "file").touch()
        for folder in (tmp_path / "file", tmp_path / "file" / "beneath"):
            # Before anything is looked at or asked.
            with pytest.raises(StartupError, match=r"give a folder that is empty, or not there"):
                close_community(
                    where, "garden", folder, START, yes=False, ask=never, out=io.StringIO()
                )
        with monkeypatch.context() as disk:
            disk.setattr("os.fsync", full_disk)
            refused(tmp_path / "small", r"so nothing was closed: make room there")
        assert not (tmp_path / "no").exists()
        assert not (tmp_path / "small").exists()
        assert "closed" not in verified(where)
        closed(sqlite_file_url, tmp_path / "out")
        refused(tmp_path / "again", "is closed already")
        assert not (tmp_path / "again").exists()
        with pytest.raises(StartupError, match="stopped"):
            forget_member(where, "garden", "dan", donate=True, out=io.StringIO())

    await asyncio.to_thread(tries)


# -- a room that is gone ---------------------------------------------------------------------------


async def test_books_get_a_new_room_when_the_old_server_is_gone(url: str) -> None:
    scene = Scene()
    await lived(url, scene)
    where = make_url(url)
    said = await asyncio.to_thread(bound, where)
    assert said == (
        "garden (1) has its home in !new:elsewhere now; it was garden. Whoever moderates"
        " !new:elsewhere moderates it.\n"
    )
    bot = await Bot.open(url, scene)
    scene.clock.set(START + 3 * HOUR)
    await bot.tell(scene.arrive(NEW))
    await bot.tell(scene.say("ana", "!tip @ben 1", room=NEW))
    assert await bot.balances() == {"ana": -900, "ben": 600, "cara": 300}
    # What touches the community is for whoever moderates its new home.
    await bot.tell(scene.say("cara", "!mod pause 1h", room=NEW, moderates=True))
    assert any("stopped" in each or "stops" in each for each in scene.heard()[-2:])
    assert await bot.check()
    await bot.close()


async def test_the_home_it_has_already_is_said_and_nothing_is_changed(
    sqlite_file_url: str, tmp_path: Path
) -> None:
    await lived(sqlite_file_url, Scene())
    where = sqlite_path(sqlite_file_url)

    def tries() -> None:
        bound(where)
        before = verified(where), audited(where)
        assert bound(where) == (
            "garden (1) has its home in !new:elsewhere already. Nothing was changed.\n"
        )
        assert (verified(where), audited(where)) == before
        # The same room under another account of the bot's is another one.
        assert "it was !new:elsewhere, of " in bound(where, NEW, "@other:here")
        closed(sqlite_file_url, tmp_path / "out")
        before = verified(where), audited(where)
        for room in (NEW, "!third:elsewhere"):
            with pytest.raises(StartupError, match=r"garden \(1\) stays closed\."):
                bound(where, room, "@other:here")
        assert (verified(where), audited(where)) == before
        assert bound(where, NEW, "@other:here", yes=True) == (
            "garden (1) has its home in !new:elsewhere as before. Whoever moderates !new:elsewhere"
            " moderates it. It was closed, and goes on.\n"
        )

    await asyncio.to_thread(tries)


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("DELETE FROM rooms", "garden (1): no room leads to these books. "),
        (
            "UPDATE communities SET home_room = '!x:y'",
            "garden (1): its home, !x:y, is none of its rooms. ",
        ),
    ],
)
async def test_books_without_a_home_are_in_order_and_it_is_said(
    sqlite_file_url: str, statement: str, line: str
) -> None:
    await lived(sqlite_file_url, Scene())
    where = sqlite_path(sqlite_file_url)

    def tries() -> None:
        right = verified(where)
        with changing(where) as books:
            books.run(lambda connection: connection.exec_driver_sql(statement))
        assert verified(where) == f"{right}{line}commonpurse rebind gives it a home.\n"
        bound(where)
        assert verified(where) == right

    await asyncio.to_thread(tries)


async def test_a_room_with_a_purse_of_its_own_keeps_it(sqlite_file_url: str) -> None:
    scene = Scene()
    await lived(sqlite_file_url, scene)
    where = sqlite_path(sqlite_file_url)
    bot = await Bot.open(sqlite_file_url, scene)
    await bot.tell(scene.arrive(NEW))
    await bot.tell(scene.arrive("!other:elsewhere"))
    await bot.tell(scene.say("ana", "!tip @ben 1", room="!other:elsewhere"))
    await bot.close()
    with pytest.raises(StartupError, match="which has books of its own"):
        await asyncio.to_thread(bound, where, "!other:elsewhere")
    # One in which nothing was booked yet comes along, and who is in it.
    assert "has its home in !new:elsewhere" in await asyncio.to_thread(bound, where)
    assert "All is as it must be." in await asyncio.to_thread(verified, where)


@pytest.mark.parametrize("room", ["#garden:here", "garden", "discord:abc", ""])
def test_what_is_no_rooms_id_is_said(
    sqlite_file_url: str, capsys: pytest.CaptureFixture[str], room: str
) -> None:
    asyncio.run(lived(sqlite_file_url, Scene()))
    with pytest.raises(SystemExit):
        main(["rebind", "--db", str(sqlite_path(sqlite_file_url)), "garden", room])
    assert "is no room's id" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("room", "account", "line"),
    [
        (NEW, "purse", "purse is no account of a bot on matrix: give one such as @purse:example."),
        (NEW, "@purse", "@purse is no account of a bot on matrix: "),
        ("discord:12", "@purse:here", "@purse:here is no account of a bot on discord: "),
    ],
)
def test_what_is_no_account_is_said_and_no_home_is_lost(
    sqlite_file_url: str, room: str, account: str, line: str
) -> None:
    asyncio.run(lived(sqlite_file_url, Scene()))
    where = sqlite_path(sqlite_file_url)
    with pytest.raises(StartupError, match=re.escape(line)):
        bound(where, room, account)
    assert audited(where) == []
