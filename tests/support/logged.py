"""What a test waits for that stands in the log alone, a moment after what brings it about."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import pytest

from tests.support.patience import PATIENCE_SECONDS


class _Woken(logging.Handler):
    """Calls at each record, whichever thread writes it."""

    def __init__(self, call: Callable[[], object]) -> None:
        super().__init__()
        self._call = call

    def emit(self, record: logging.LogRecord) -> None:
        self._call()


async def until_logged(caplog: pytest.LogCaptureFixture, words: str) -> logging.LogRecord:
    """The first record of this test that contains these words, once it is there."""
    loop, written = asyncio.get_running_loop(), asyncio.Event()
    # Last of all handlers: when it is called, caplog has the record.
    waking = _Woken(lambda: loop.call_soon_threadsafe(written.set))
    root = logging.getLogger()
    root.addHandler(waking)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                written.clear()
                for record in caplog.records:
                    if words in record.getMessage():
                        return record
                await written.wait()
    except TimeoutError:
        raise AssertionError(f"{words!r} was not logged, but {caplog.messages}") from None
    finally:
        root.removeHandler(waking)
