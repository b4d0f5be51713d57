"""What an operator does with books at rest works the same on both engines, beside a running bot."""

from __future__ import annotations

import asyncio
import io
import json
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, make_url, select, text
from sqlalchemy.engine import URL

from bot import cli
from bot.startup_error import StartupError
from bot.tools.books import print_digest, verify_books
from bot.tools.exporting import export_books
from bot.tools.offline_books import changing, held, looking
from storage import schema
from storage.drivers.migrate import HEAD
from tests.support.chat import Bot, Scene
from tests.support.play import Play


def books_with_a_tip(url: str) -> URL:
    """Books in which ana gave ben 8 points, and no bot on them."""

    async def live() -> None:
        scene = Scene()
        bot = await Bot.open(url, scene)
        await bot.tell(scene.arrive())
        await bot.say("ana", "!tip @ben 8 for the soup")
        await bot.close()

    asyncio.run(live())
    return make_url(url)


def test_books_are_checked_written_out_and_fixed_in_a_line(url: str) -> None:
    where = books_with_a_tip(url)
    out = io.StringIO()
    assert verify_books(where, None, out) == 0
    assert out.getvalue().endswith("2 postings, 2 accounts. All is as it must be.\n")
    out = io.StringIO()
    assert export_books(where, None, "jsonl", out) == 0
    rows = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(row["amount"], row["memo"]) for row in rows] == [
        ("-8.00", "for the soup"),
        ("8.00", "for the soup"),
    ]
    out = io.StringIO()
    assert print_digest(where, None, out) == 0
    assert out.getvalue().startswith("books 1 entries ")


def test_both_engines_print_the_same_digest(sqlite_file_url: str, postgres_url: str) -> None:
    lines = []
    for url in (sqlite_file_url, postgres_url):
        out = io.StringIO()
        print_digest(books_with_a_tip(url), None, out)
        lines.append(out.getvalue())
    assert lines[0] == lines[1]


def test_what_is_wrong_is_found_on_postgresql_too(postgres_url: str) -> None:
    where = books_with_a_tip(postgres_url)
    with changing(where) as books:
        sql = text("UPDATE accounts SET balance = balance + 1 WHERE owner = 1")
        books.run(lambda connection: connection.execute(sql))
    out = io.StringIO()
    assert verify_books(where, None, out) == 1
    assert out.getvalue() == (
        "garden (1): The account member/1 should stand at -8.00, not at -7.99.\n"
    )


def _name(where: URL) -> str | None:
    with looking(where) as books:
        return books.run(lambda connection: connection.execute(_NAME).scalar())


_NAME = select(schema.communities.c.name)
_RENAME = text("UPDATE communities SET name = 'meadow'")


def test_whoever_looks_sees_one_state_and_cannot_write(url: str) -> None:
    where = books_with_a_tip(url)
    with looking(where) as books:
        assert books.run(lambda connection: connection.execute(_NAME).scalar()) == "garden"
        with changing(where) as writer:
            writer.run(lambda connection: connection.execute(_RENAME))
        assert books.run(lambda connection: connection.execute(_NAME).scalar()) == "garden"
    with pytest.raises(StartupError, match=r"read-?only"), looking(where) as books:
        books.run(lambda connection: connection.execute(_RENAME))
    assert _name(where) == "meadow"


def test_a_change_is_whole_or_never_was(url: str) -> None:
    where = books_with_a_tip(url)

    def fails(connection: Connection) -> None:
        connection.execute(_RENAME)
        raise RuntimeError("the power went off")

    with pytest.raises(RuntimeError), changing(where) as books:
        books.run(fails)
    assert _name(where) == "garden"


async def test_books_that_a_bot_has_open_are_not_changed_under_it(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    where = make_url(url)

    def try_to() -> None:
        for open_it in (changing, held):
            in_use = pytest.raises(StartupError, match="is in use by another Commonpurse")
            with in_use, open_it(where):
                raise AssertionError("it was opened")
        with looking(where) as books:
            count = select(func.count()).select_from(schema.communities)
            assert books.run(lambda connection: connection.execute(count).scalar()) == 1

    await asyncio.to_thread(try_to)
    await bot.close()
    assert await asyncio.to_thread(_opens, where)


def _opens(where: URL) -> bool:
    with changing(where):
        return True


def test_of_two_who_would_change_a_database_one_is_refused(url: str) -> None:
    where = books_with_a_tip(url)
    with (
        changing(where),
        pytest.raises(StartupError, match="in use by another Commonpurse"),
        changing(where),
    ):
        raise AssertionError("it was opened twice")


def say(monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str, str]:
    """The command line in this process: exit code, what it printed, what it complained of."""
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    return int(ended.value.code or 0), out.getvalue(), err.getvalue()


def test_the_configured_books_are_meant_unless_others_are_named(
    postgres_url: str, sqlite_file_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for url in (postgres_url, sqlite_file_url):
        Play.make_ready(url)
    books_with_a_tip(postgres_url)
    monkeypatch.chdir(tmp_path)
    config = tmp_path / "purse.toml"
    config.write_text(f'[storage]\nurl = "{postgres_url}"\n')
    for words in (
        ("verify", "--config", str(config)),
        ("--config", str(config), "verify"),
        ("verify", "--db", postgres_url),
    ):
        code, out, err = say(monkeypatch, *words)
        assert (code, err) == (0, "")
        assert out.startswith("garden (1): "), words
    code, out, err = say(monkeypatch, "digest", "--config", str(config))
    assert (code, err) == (0, "")
    assert out.startswith("books 1 ")
    code, out, err = say(monkeypatch, "export", "--config", str(config))
    assert (code, err, out.count("\n")) == (0, "", 3)
    file = sqlite_file_url.removeprefix("sqlite:///")
    for named in (file, sqlite_file_url):
        code, out, err = say(monkeypatch, "verify", "--config", str(config), "--db", named)
        assert (code, out, err) == (0, "The books are empty.\n", "")


def test_an_address_that_cannot_be_is_one_line_without_the_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    code, _, err = say(monkeypatch, "verify", "--db", "postgresql://p:secret@127.0.0.1:9/purse")
    assert code == 1
    assert err.startswith("postgresql://p:***@127.0.0.1:9/purse cannot be reached (")
    code, _, err = say(monkeypatch, "verify", "--db", "mysql://p:secret@there/purse")
    assert code == 1
    assert err.startswith("--db cannot be used: give sqlite:///books.db,")
    assert "secret" not in err


def test_migrate_moves_books_or_brings_them_up(
    url: str, sqlite_file_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books_with_a_tip(url)
    config = tmp_path / "purse.toml"
    config.write_text(f'[storage]\nurl = "{url}"\n')
    code, out, err = say(monkeypatch, "migrate", "--config", str(config))
    assert (code, err) == (0, "")
    assert out.endswith(f" is of schema {HEAD}, which is this program's: nothing to do.\n")
    code, out, err = say(monkeypatch, "migrate", "--from", url, "--to", sqlite_file_url)
    assert (code, err) == (0, "")
    moved = sqlite_file_url.removeprefix("sqlite:///")
    assert out.startswith("garden (1): 3 entries, 2 postings, 2 accounts. All is as it must be.\n")
    assert f" rows to {moved}. Set storage.url to it, and start no bot on " in out
    code, out, err = say(monkeypatch, "verify", "--db", moved)
    assert (code, out.count("All is as it must be."), err) == (0, 1, "")


@pytest.mark.parametrize(
    "words", [("--from", "a.db"), ("--to", "a.db"), ("--from", "a.db", "--to", "b.db", "--db", "c")]
)
def test_migrate_says_what_to_give(words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    assert say(monkeypatch, "migrate", *words) == (
        1,
        "",
        "To move books, give both --from and --to; to bring them up to this version, neither.\n",
    )
    code, _, err = say(monkeypatch, "migrate", "--from", "mysql://x/y", "--to", "b.db")
    assert code == 1
    assert err.startswith("--from cannot be used: give sqlite:///books.db,")
