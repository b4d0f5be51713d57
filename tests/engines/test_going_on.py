"""A community leaves with everything it owns: closed here, going on with another operator's bot.

And one whose rooms are gone is given a new one.
"""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url
from sqlalchemy.engine import URL

from bot.cli import main
from bot.clock import DAY, HOUR
from bot.startup_error import StartupError
from bot.tools.books import verify_books
from bot.tools.close import close_community
from bot.tools.import_books import import_books
from bot.tools.persons import forget_member
from bot.tools.rebind import rebind
from storage import communities
from storage.drivers.sqlite import sqlite_path
from storage.ledger.movements import Entry, Refused
from storage.ledger.posting import post
from storage.unit_of_work import Books
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
    where: URL | Path, room: str = NEW, account: str | None = None, now: int = START + 2 * HOUR
) -> str:
    out = io.StringIO()
    rebind(where, "garden", room, now, out, account=account)
    return out.getvalue()


def verified(where: URL | Path) -> str:
    out = io.StringIO()
    verify_books(where, None, out)
    return out.getvalue()


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
    said = await asyncio.to_thread(bound, there, NEW, "@other:elsewhere", START + 40 * DAY)
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


async def test_it_is_closed_whole_or_not_at_all(sqlite_file_url: str, tmp_path: Path) -> None:
    await lived(sqlite_file_url, Scene())
    where = sqlite_path(sqlite_file_url)

    def refused(folder: Path, why: str, *, yes: bool = True) -> None:
        with pytest.raises(StartupError, match=why):
            close_community(
                where, "garden", folder, START, yes=yes, ask=lambda _: False, out=io.StringIO()
            )

    def tries() -> None:
        full = tmp_path / "full"
        full.mkdir()
        (full / "something").touch()
        refused(full, "is not empty")
        refused(tmp_path / "no", "Nothing was changed", yes=False)
        (tmp_path / "file").touch()
        with pytest.raises((OSError, StartupError)):
            closed(sqlite_file_url, tmp_path / "file" / "beneath")
        assert "closed" not in verified(where)
        closed(sqlite_file_url, tmp_path / "out")
        refused(tmp_path / "again", "is closed already")
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


async def test_what_was_closed_here_is_opened_again_only_where_that_is_said(
    sqlite_file_url: str, tmp_path: Path
) -> None:
    where = sqlite_path(sqlite_file_url)
    scene = Scene()
    await lived(sqlite_file_url, scene)
    room, account = NEW, scene.place("garden").account

    def refused(act: Callable[[], object]) -> str:
        with pytest.raises(StartupError) as caught:
            act()
        return str(caught.value)

    await asyncio.to_thread(bound, where, room, account)
    home = await asyncio.to_thread(refused, lambda: bound(where, room, account))
    assert home == f"garden (1) has its home in {room} already. Nothing was changed."
    await asyncio.to_thread(closed, sqlite_file_url, tmp_path / "out")
    kept = await asyncio.to_thread(refused, lambda: bound(where, room, account))
    assert kept == "Nothing was changed."
    asked: list[str] = []

    def yes(question: str) -> bool:
        asked.append(question)
        return True

    def again() -> str:
        out = io.StringIO()
        rebind(where, "garden", room, START + 3 * HOUR, out, account=account, ask=yes)
        return out.getvalue()

    assert (await asyncio.to_thread(again)).endswith("It was closed, and goes on.\n")
    question = f"garden (1) was closed here. Open it again, in {room}?"
    assert asked == [f"{question} It must not go on with another bot as well."]
    assert "All is as it must be." in await asyncio.to_thread(verified, where)


async def test_nothing_is_closed_where_it_cannot_be_written_out(
    sqlite_file_url: str, tmp_path: Path
) -> None:
    await lived(sqlite_file_url, Scene())
    (tmp_path / "file").touch()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "something").touch()
    for name, why in (
        ("file", "is a file: give an empty folder."),
        ("file/below", "cannot be made (Not a directory): give an empty folder elsewhere."),
        ("full", "is not empty: give a folder for this alone."),
    ):
        with pytest.raises(StartupError) as caught:
            await asyncio.to_thread(closed, sqlite_file_url, tmp_path / name)
        assert str(caught.value) == f"{tmp_path / name} {why}"
    assert "is closed, and written out" in await asyncio.to_thread(
        closed, sqlite_file_url, tmp_path / "empty"
    )
