"""Counts large rounds in a process of their own, so that everybody else is answered meanwhile.

What is counted is a pure function of the question: should the bot end meanwhile, or two processes
count the same, nothing is lost and nothing is done twice.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import OrderedDict
from pathlib import Path
from threading import Lock, Thread

import structlog

import bot

log = structlog.get_logger(__name__)

_SECONDS = 600.0
_KEPT = 16
"""How many answers are kept for whoever asks again."""


class Counter:
    """Answers questions by a process for each, one at a time. Its methods may be called from
    whatever thread decides."""

    def __init__(self, *, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._lock = Lock()
        self._found: OrderedDict[bytes, str] = OrderedDict()
        self._counting: dict[bytes, Thread] = {}
        self._turn = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def answer(self, question: str) -> str | None:
        """The answer; None while it is being found, and empty where it cannot be had here."""
        key = hashlib.sha256(question.encode()).digest()
        with self._lock:
            if key in self._found or self._closed:
                return self._found.get(key, "")
            if key not in self._counting:
                work = Thread(target=self._find, args=(key, question), daemon=True)
                self._counting[key] = work
                work.start()
        return None

    def wait(self) -> None:
        """Until nothing is being counted."""
        while True:
            with self._lock:
                work = next(iter(self._counting.values()), None)
            if work is None:
                return
            work.join()

    def close(self) -> None:
        """End with the bot; what is being counted is asked again."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()
        self.wait()

    def _find(self, key: bytes, question: str) -> None:
        with self._turn:
            found = self._ask(question)
        with self._lock:
            self._found[key] = found
            while len(self._found) > _KEPT:
                self._found.popitem(last=False)
            del self._counting[key]

    def _ask(self, question: str) -> str:
        # Nothing of ours but what it needs: no address, no secret.
        environment = {
            "PYTHONPATH": str(Path(bot.__file__).parents[1]),
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
        }
        try:
            with self._lock:
                if self._closed:
                    return ""
                self._process = process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "bot.count_worker"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=environment,
                )
            with process:
                try:
                    told, _ = process.communicate(question.encode(), self._seconds)
                finally:
                    process.kill()
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("a round could not be counted beside", why=type(error).__name__)
            return ""
        finally:
            with self._lock:
                self._process = None
        if process.returncode != 0:
            log.warning("a round could not be counted beside", why=f"ended {process.returncode}")
            return ""
        return told.decode()
