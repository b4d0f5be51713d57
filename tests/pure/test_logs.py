"""What may never stand in a log does not, whoever writes the line."""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot import logs
from bot.config import Settings

TOKEN = "syt_c2VjcmV0_token"


@pytest.fixture
def logs_as_they_were() -> Iterator[None]:
    """What a test sets up for a running bot is undone."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def _settings() -> Settings:
    return Settings.model_validate(
        {
            "matrix": {
                "homeserver": "https://matrix.example.org", "user": "@purse:example.org",
                "access_token": TOKEN,
            },
        }
    )  # fmt: skip


@pytest.mark.usefixtures("logs_as_they_were")
def test_a_secret_is_blotted_out_of_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    settings = _settings()
    logs.set_up(secrets=logs.secrets_in(settings))
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
        decide(" ".join(("for", "Ana,", "who", "is", "ill")))  # In no line of this file.
    except ZeroDivisionError:
        logging.getLogger("bot").exception("fault F123abc")
    written = terminal.getvalue()
    assert "fault F123abc" in written
    assert "ZeroDivisionError" in written
    assert "Ana, who" not in written


def test_the_password_of_the_database_is_a_secret_too() -> None:
    settings = Settings.model_validate(
        {"storage": {"url": "postgresql://purse:swordfish@db.example.org/books"}}
    )
    assert settings.passwords == ["swordfish"]
