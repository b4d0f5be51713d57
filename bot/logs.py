"""Logs: lines for people on a terminal, JSON otherwise; the libraries' lines in the same form.

Our modules log in one way, `structlog.get_logger(__name__)`. From the import of this module on that
goes into the standard library's logging, values and all, and there is written as everything else
is. (By itself structlog prints to standard output, which belongs to what commands print.)

No line holds a token or what members wrote. Ours never say either; should a library's ever, what is
known to be secret is blotted out of the finished line, and so is what stands where tokens do.
Whoever reads a secret says so with `hide`.
"""

from __future__ import annotations

import json
import logging
import re
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


def unhide(secret: str) -> None:
    """It opens nothing any more. What is renewed every few minutes would else make each line slower
    to write than the one before."""
    forms = _forms(secret)
    _hidden[:] = [form for form in _hidden if form not in forms]


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


_SHAPES = re.compile(
    # Discord's interactions: whoever has the token answers in our name for a quarter of an hour.
    r"(?<=/webhooks/)(\d+/)[\w.~-]+|(?<=/interactions/)(\d+/)[\w.~-]+"
    # A field of that name, as JSON and as Python show it, once or inside another text.
    r"|(\\*['\"](?:access_|refresh_)?token\\*['\"]: ?\\*['\"])[^'\"\\]+"
)
"""What is secret by where it stands: there are too many of them, for too short a time, to be known
one by one."""


def blotted(line: str) -> str:
    """A line with every known secret blotted out, and whatever stands where secrets do."""
    for form in _hidden:
        line = line.replace(form, _BLOT)
    return _SHAPES.sub(lambda found: "".join(filter(None, found.groups())) + _BLOT, line)


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


structlog.configure(
    processors=[
        structlog.stdlib.filter_by_level,
        # A record like any other: its sentence, and the values beside it as attributes.
        structlog.stdlib.render_to_log_args_and_kwargs,
    ],
    logger_factory=structlog.stdlib.LoggerFactory(),
    wrapper_class=structlog.stdlib.BoundLogger,
    cache_logger_on_first_use=True,
)

_values = structlog.stdlib.ExtraAdder()
_OURS = {"bot", "commands", "storage"}


def _add_values(
    logger: structlog.typing.WrappedLogger, method: str, line: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """The values of our own lines; what a library keeps beside its line may be anything."""
    is_ours = line["_record"].name.split(".", 1)[0] in _OURS
    return _values(logger, method, line) if is_ours else line


def _formatter(*last: structlog.typing.Processor) -> logging.Formatter:
    """Writes a record, ours or a library's; `last` are the steps that make it a line."""
    return _Blotting(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                _add_values,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
            ],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )


def _for_people(*, colors: bool) -> structlog.typing.Processor:
    # Plain traces: those of the library show the values too, which are what members wrote.
    return structlog.dev.ConsoleRenderer(
        colors=colors, exception_formatter=structlog.dev.plain_traceback
    )


def set_up(level: int = logging.INFO) -> None:
    """Send every log line to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    if sys.stderr.isatty():
        handler.setFormatter(_formatter(_for_people(colors=True)))
    else:
        handler.setFormatter(
            _formatter(structlog.processors.format_exc_info, structlog.processors.JSONRenderer())
        )
    _only(handler, level)
    for chatty in ("alembic", "nio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def set_up_for_room(file: Path) -> None:
    """Keep the terminal for the chat: what goes wrong is written to a file, made when needed."""
    handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(_formatter(_for_people(colors=False)))
    _only(handler, logging.WARNING)


def _only(handler: logging.Handler, level: int) -> None:
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
