"""`doctor` on this machine's side: what is wrong is one line that says what to do."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest

from bot.app import make_ready
from bot.config import Settings
from bot.findings import clocks
from bot.program_name import called_as
from bot.tools.doctor import doctor
from storage.drivers.sqlite import lock_for_writing


def _doctor(settings: Settings, path: Path | None = None) -> tuple[int, str]:
    out = io.StringIO()
    return asyncio.run(doctor(settings, path, out)), out.getvalue()


def _settings(folder: Path, **more: object) -> Settings:
    return Settings.model_validate({"data_dir": str(folder), **more})


def test_a_fresh_machine_needs_a_platform_and_nothing_else(tmp_path: Path) -> None:
    code, said = _doctor(_settings(tmp_path))
    assert code == 1
    assert f"right  database: {tmp_path}/books.db is made at the first start" in said
    assert f"platforms: none is configured: {called_as()} init writes a configuration" in said
    assert said.endswith("1 thing to mend before the bot can start.\n")
    assert list(tmp_path.iterdir()) == []


def test_books_are_told_by_their_state(tmp_path: Path) -> None:
    books = tmp_path / "books.db"
    make_ready(books)
    assert f"right  database: {books}, schema" in _doctor(_settings(tmp_path))[1]
    lock = lock_for_writing(books)
    assert (
        f"right  database: {books}; a bot is running on it now" in _doctor(_settings(tmp_path))[1]
    )
    lock.close()


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("UPDATE alembic_version SET version_num = '0001'", "and say "),
        ("UPDATE alembic_version SET version_num = '9999'", "a newer Commonpurse (schema 9999)"),
        ("CREATE TABLE moving (after TEXT)", "is not all there yet: books are being moved into it"),
        ("DROP TABLE communities", "holds another program's tables"),
        ("DROP TABLE postings", "is damaged (gone from it: postings); restore a backup"),
        ("DELETE FROM alembic_version", "is damaged (which version it is of is gone)"),
    ],
)
def test_books_that_cannot_be_used_say_why(tmp_path: Path, statement: str, line: str) -> None:
    import sqlite3

    books = tmp_path / "books.db"
    make_ready(books)
    raw = sqlite3.connect(books)
    raw.execute(statement)
    raw.commit()
    raw.close()
    said = _doctor(_settings(tmp_path))[1]
    assert "wrong  database: " in said
    assert line in said


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "books.db").write_bytes(b"not a database at all, but long enough to be one" * 30)
    assert "cannot be used (file is not a database)" in _doctor(_settings(tmp_path))[1]


def test_a_configuration_with_a_secret_that_others_can_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("")
    path.chmod(0o644)
    matrix = {"homeserver": "http://127.0.0.1:9", "user": "@p:x", "password": "secret"}
    code, said = _doctor(_settings(tmp_path, matrix=matrix), path)
    assert code == 1
    assert f"look   configuration: {path} holds a secret and others can read it" in said
    assert "wrong  matrix.homeserver: no homeserver answers at http://127.0.0.1:9" in said
    path.chmod(0o600)
    assert f"right  configuration: {path}" in _doctor(_settings(tmp_path, matrix=matrix), path)[1]


def test_whoever_is_to_be_told_where_the_bot_is_not_is_told_of(tmp_path: Path) -> None:
    matrix = {"homeserver": "http://127.0.0.1:9", "user": "@p:x", "password": "secret"}
    notify = {"notify": ["discord:123456789", "matrix:@mia:x"]}
    said = _doctor(_settings(tmp_path, matrix=matrix, operator=notify))[1]
    assert [line for line in said.splitlines() if "operator" in line] == [
        "look   operator.notify: discord:123456789 is told nothing, since discord is not configured"
    ]


def test_where_nothing_draws_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "pictures" not in _doctor(_settings(tmp_path))[1]
    monkeypatch.setattr("bot.tools.doctor.can_draw", lambda: False)
    said = _doctor(_settings(tmp_path))[1]
    assert "look   pictures: matplotlib is not installed" in said
    assert "install the extra charts" in said
    # It is no reason not to start.
    assert said.endswith("1 thing to mend before the bot can start.\n")


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = _doctor(_settings(tmp_path / "file" / "data"))[1]
    assert f"wrong  data_dir: cannot write to {tmp_path}/file" in said


@pytest.mark.parametrize(
    ("theirs", "state", "words"),
    [
        (1000.0, "right", "differs from the server's by 0 seconds"),
        (939.0, "wrong", "61 seconds ahead of the server's"),
        (1061.0, "wrong", "61 seconds behind the server's"),
        (None, "look", "did not tell its time"),
    ],
)
def test_clocks_that_are_apart_are_told(theirs: float | None, state: str, words: str) -> None:
    found = clocks("clock", theirs, 1000.0)
    assert found.state == state
    assert words in found.line
