"""Logs: lines for people on a terminal, JSON otherwise; the libraries' lines in the same form.

No line holds a token or what members wrote. Ours never say either; should a library's ever, what is
known to be secret is blotted out of the finished line. Whoever reads a secret says so with `hide`.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import structlog
from pydantic import BaseModel, SecretStr

_BLOT = "…"
_SHORTEST_SECRET = 6

_hidden: list[str] = []


def hide(secret: str) -> None:
    """From now on this stands in no line, in whatever form it may be written there."""
    # A word is no secret.
    if len(secret) >= _SHORTEST_SECRET:
        # Longest first, so that one that holds another goes whole.
        _hidden[:] = sorted({*_hidden, *_forms(secret)}, key=len, reverse=True)


def _forms(secret: str) -> set[str]:
    """As it is, as in an address, and both as a value or JSON shows them; those again in JSON."""
    forms = {secret, quote(secret, safe="")}
    for _ in range(2):
        forms |= {
            shown[1:-1]
            for form in forms
            for shown in (repr(form), json.dumps(form), json.dumps(form, ensure_ascii=False))
        }
    return forms


def blotted(line: str) -> str:
    """A line with every known secret blotted out."""
    for form in _hidden:
        line = line.replace(form, _BLOT)
    return line


class _Blotting(logging.Formatter):
    """Writes what another formatter does, blotted."""

    def __init__(self, writing: logging.Formatter) -> None:
        super().__init__()
        self._writing = writing

    def format(self, record: logging.LogRecord) -> str:
        return blotted(self._writing.format(record))


def secrets_in(settings: BaseModel) -> Iterator[str]:
    """Everything that a setting holds as a secret, those of its sections included."""
    for _, value in settings:
        if isinstance(value, SecretStr):
            yield value.get_secret_value()
        elif isinstance(value, BaseModel):
            yield from secrets_in(value)


def set_up(level: int = logging.INFO) -> None:
    """Send every log line to standard error."""
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
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, final],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Blotting(formatter))
    _only(handler, level)
    for chatty in ("alembic", "nio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def set_up_for_room(file: Path) -> None:
    """Keep the terminal for the chat: what goes wrong is written to a file, made when needed."""
    handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    formatter = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(_Blotting(formatter))
    _only(handler, logging.WARNING)


def _only(handler: logging.Handler, level: int) -> None:
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
