"""Logs: lines for people on a terminal, JSON otherwise; the libraries' lines in the same form.

No line holds a token or what members wrote. Ours never say either; should a library's ever, what is
known to be secret is blotted out of the finished line.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import structlog
from pydantic import BaseModel, SecretStr

_BLOT = "…"
_SHORTEST_SECRET = 6


class _Blotting(structlog.stdlib.ProcessorFormatter):
    """Writes a line with every known secret blotted out."""

    def __init__(self, secrets: Iterable[str], **more: Any) -> None:
        super().__init__(**more)
        # Longest first, so that one that holds another goes whole; a word is no secret.
        self._secrets = sorted(
            (each for each in set(secrets) if len(each) >= _SHORTEST_SECRET), key=len, reverse=True
        )

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, _BLOT)
        return line


def secrets_in(settings: BaseModel) -> list[str]:
    """Everything that a setting holds as a secret, those of its sections included."""
    found = []
    for _, value in settings:
        if isinstance(value, SecretStr):
            found.append(value.get_secret_value())
        elif isinstance(value, BaseModel):
            found += secrets_in(value)
    return found


def set_up(level: int = logging.INFO, *, secrets: Iterable[str] = ()) -> None:
    """Send every log line to standard error; `secrets` are blotted out of them."""
    on_terminal = sys.stderr.isatty()
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not on_terminal:
        shared.append(structlog.processors.format_exc_info)
    # Plain traces: those of the library show the values too, which are what members wrote.
    final: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if on_terminal
        else structlog.processors.JSONRenderer()
    )
    # What is logged by structlog's own loggers takes the same way as everything else.
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    formatter = _Blotting(
        secrets,
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, final],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    _only(handler, level)
    for chatty in ("alembic", "nio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def set_up_for_room(file: Path) -> None:
    """Keep the terminal for the chat: what goes wrong is written to a file, made when needed."""
    handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _only(handler, logging.WARNING)


def _only(handler: logging.Handler, level: int) -> None:
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
