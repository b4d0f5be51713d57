"""What may never stand in a log does not, whoever writes the line."""

from __future__ import annotations

import ast
import io
import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import structlog
from pydantic import ValidationError
from sqlalchemy.engine import make_url

from bot import logs
from bot.config import Settings
from bot.discord.account import read_token
from bot.discord.settings import DiscordSettings
from bot.matrix.credentials import password_of
from bot.matrix.session import Session
from bot.matrix.settings import MatrixSettings
from bot.tools.offline_books import called, meant
from commands.engine.session import FOR_OPERATOR

ROOT = Path(__file__).parents[2]
TOKEN = "syt_c2VjcmV0_token"


@pytest.fixture
def logs_as_they_were() -> Iterator[None]:
    """What a test sets up for a running bot is undone."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    hidden = logs._hidden[:]
    yield
    logs._hidden[:] = hidden
    root.handlers[:] = handlers
    root.setLevel(level)


def _settings() -> Settings:
    return Settings.model_validate(
        {
            "matrix": {
                "homeserver": "https://matrix.example.org",
                "user": "@purse:example.org",
                "access_token": TOKEN,
            },
        }
    )


@pytest.mark.usefixtures("logs_as_they_were")
def test_a_secret_is_blotted_out_of_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up()
    for secret in logs.secrets_in(_settings()):
        logs.hide(secret)
    logging.getLogger("aiohttp").warning("GET /sync?access_token=%s failed", TOKEN)
    structlog.get_logger("bot").warning("refused", header=f"Bearer {TOKEN}")
    try:
        raise ValueError(TOKEN)
    except ValueError:
        logging.getLogger("bot").exception("it failed")
    written = capsys.readouterr().err
    lines = [json.loads(line) for line in written.splitlines()]
    assert len(lines) == 3
    assert TOKEN not in written
    assert lines[0]["event"] == "GET /sync?access_token=… failed"


@pytest.mark.usefixtures("logs_as_they_were")
def test_a_secret_is_blotted_out_in_whatever_form_it_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    secret = 'tökengeheim "quoted" \\ p@ss'
    logs.set_up()
    logs.hide(secret)
    log = logging.getLogger("aiohttp")
    log.warning("as it is: %s", secret)
    log.warning("in a form: %s", json.dumps({"password": secret}))
    log.warning("in a value: %s", {"password": secret})
    log.warning("in an address: postgresql://purse:%s@db", quote(secret, safe=""))
    structlog.get_logger("bot").warning("beside it", body=json.dumps([secret]))
    assert [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()] == [
        "as it is: …",
        'in a form: {"password": "…"}',
        "in a value: {'password': '…'}",
        "in an address: postgresql://purse:…@db",
        "beside it",
    ]


def test_what_stands_where_tokens_do_is_blotted_though_nobody_said_it_is_secret() -> None:
    token = "aW50ZXJhY3Rpb246MTIz.a-b_c~d"
    for line, blotted in (
        (
            f"POST https://discord.com/api/v10/interactions/123/{token}/callback has returned 204",
            "POST https://discord.com/api/v10/interactions/123/…/callback has returned 204",
        ),
        (f"429: /webhooks/77/{token}/messages/@original", "429: /webhooks/77/…/messages/@original"),
        (f"Event: {{'id': '5', 'token': '{token}'}}", "Event: {'id': '5', 'token': '…'}"),
        (json.dumps({"token": token}), '{"token": "…"}'),
        (json.dumps(json.dumps({"access_token": token})), r'"{\"access_token\": \"…\"}"'),
        ("a room token is no secret, and ordinary words stay", None),
    ):
        assert logs.blotted(line) == (line if blotted is None else blotted)


@pytest.mark.usefixtures("logs_as_they_were")
def test_what_is_read_from_a_file_is_a_secret_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up()
    kept = tmp_path / "token", tmp_path / "password"
    kept[0].write_text("MTIzNDU2.from.file\n")
    kept[1].write_text("correct horse\n")
    token = read_token(DiscordSettings(token_file=kept[0]))
    account = {"homeserver": "https://example.org", "user": "@purse:example.org"}
    password = password_of(MatrixSettings.model_validate({**account, "password_file": kept[1]}))
    home, user = account.values()
    session = Session(home, user, "D", token="syt_session", pickle_key="0123456789abcdef")
    for secret in (token, password, session.token, session.pickle_key):
        logging.getLogger("nio").warning("sent %s", secret)
    events = [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()]
    assert events == ["sent …"] * 4


@pytest.mark.usefixtures("logs_as_they_were")
def test_the_values_of_our_lines_stand_beside_them_everywhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.hide(TOKEN)
    logs.set_up()
    ours = structlog.get_logger("bot.running.core")
    ours.warning("%s is away", "the server", why="no route", token=TOKEN, **FOR_OPERATOR)
    logging.getLogger("aiohttp").warning("refused", extra={"body": "what Ana wrote"})
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert (first["event"], first["why"], first["token"]) == ("the server is away", "no route", "…")
    assert (first["level"], first["logger"]) == ("warning", "bot.running.core")
    assert "body" not in second
    logs.set_up_for_room(tmp_path / "room.log")
    try:
        raise ValueError("it broke")
    except ValueError:
        ours.exception("the room", at=3, token=TOKEN)
    ours.info("not for the file")
    logging.getLogger().handlers[0].close()
    written = (tmp_path / "room.log").read_text()
    assert "the room" in written
    assert "at=3" in written
    assert "ValueError: it broke" in written
    assert TOKEN not in written
    assert "not for the file" not in written
    assert capsys.readouterr() == ("", "")


def test_our_modules_log_in_one_way() -> None:
    """With structlog's loggers, and with values that a record has no other meaning for."""
    taken = {*vars(logging.makeLogRecord({})), "message", "asctime", "extra", "level", "logger"}
    taken -= {"exc_info", "stack_info"}
    found = []
    for file in sorted(each for part in ("bot", "commands", "storage") for each in _files(part)):
        tree = ast.parse(file.read_text())
        for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call)):
            where = f"{file.relative_to(ROOT)}:{call.lineno}"
            words = ast.unparse(call.func)
            if (
                words == "logging.getLogger"
                and call.args
                and ast.unparse(call.args[0]) == "__name__"
            ):
                found.append(f"{where} a logger of its own")
            if words.startswith("log."):
                found += [f"{where} {key.arg}" for key in call.keywords if key.arg in taken]
    assert found == []


def _files(part: str) -> Iterator[Path]:
    yield from (ROOT / part).rglob("*.py")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.usefixtures("logs_as_they_were")
def test_on_a_terminal_a_trace_shows_no_values(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    logs.set_up()

    def decide(words: str) -> int:
        return len(words) // 0

    try:
        decide("lli si ohw ,anA"[::-1])  # So that no line of this file has it.
    except ZeroDivisionError:
        logging.getLogger("bot").exception("fault F123abc")
    written = terminal.getvalue()
    assert "fault F123abc" in written
    assert "ZeroDivisionError" in written
    assert "Ana, who is ill" not in written


def test_the_password_of_the_database_is_a_secret_too() -> None:
    settings = Settings.model_validate(
        {"storage": {"url": "postgresql://purse:swordfish@db.example.org/books"}}
    )
    assert settings.passwords == ["swordfish", "swordfish"]
    settings = Settings.model_validate(
        {"storage": {"url": "postgresql://purse:p%40ss/w%c3%b6rd@db.example.org/books"}}
    )
    assert settings.passwords == ["p@ss/wörd", "p%40ss/w%c3%b6rd"]


@pytest.mark.parametrize("user", ["purse@db.example.org/books?", "/books?user=purse&"])
def test_a_password_among_the_options_is_one_too(user: str) -> None:
    """As asyncpg and libpq take it; there it would be shown wherever the address is."""
    settings = Settings.model_validate(
        {"storage": {"url": f"postgresql://{user}host=%2Frun%2Fpg&password=sword%2Ffish"}}
    )
    url = make_url(settings.database_url)
    assert (url.username, url.password, url.query) == ("purse", "sword/fish", {"host": "/run/pg"})
    assert "fish" not in url.render_as_string()
    assert "sword/fish" in settings.passwords
    assert "fish" not in called(meant(settings.storage.url, "--db", None))


def test_a_password_without_its_user_is_refused() -> None:
    with pytest.raises(ValidationError, match="a password stands behind its user") as refused:
        Settings.model_validate({"storage": {"url": "postgresql:///books?password=swordfish"}})
    assert "swordfish" not in refused.value.errors()[0]["msg"]
