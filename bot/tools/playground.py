"""A homeserver of one's own for an afternoon: the bot, a room with a history, and three people.

Everything lies in one temporary folder and on this machine alone, and is gone when it ends. The
homeserver is the one that the tests use, in an environment of its own; `./run playground` sets it
up.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from urllib.parse import quote

import bot
from bot.startup_error import StartupError
from bot.tools.homeserver import SERVER, Json, Synapse, free_port

PEOPLE = ("ana", "ben", "cara")
_BOT = "purse"
_ROOM = "Garden"
_PATIENCE_SECONDS = 120.0
_END_SECONDS = 15.0
# In a room of three nobody is limited: it is to answer at once, whoever tries it.
_FREE = {"per_second": 10_000, "burst_count": 10_000}


def play(port: int, say: Callable[[str], None]) -> None:
    """Run it until interrupted. Raises `StartupError` with what is missing."""
    python = _synapse()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, _interrupt)
    with ExitStack() as opened:
        folder = Path(tempfile.mkdtemp(prefix="commonpurse-playground-"))
        opened.callback(shutil.rmtree, folder, ignore_errors=True)
        try:
            server = _homeserver(folder, port or free_port())
            say("Starting a homeserver, a room and the bot …")
            command = server.command(python)
            opened.enter_context(_running("the homeserver", command, folder, server.is_up))
            password = secrets.token_hex(4)
            for name in (*PEOPLE, _BOT):
                server.register(name, password)
            config = _configure(folder, server.url, password)
            command = [sys.executable, "-P", "-m", "bot", "run", "--config", str(config)]
            ended = opened.enter_context(_running("the bot", command, folder))
            _begin(server, password, ended)
            say(_told(server.url, password))
            while not ended():
                time.sleep(0.5)
            raise StartupError(f"The bot has ended; its log:\n{_tail(folder, 'the bot')}")
        except KeyboardInterrupt:
            say("Stopping; nothing of it stays …")


def _homeserver(folder: Path, port: int) -> Synapse:
    place = folder / "homeserver"
    place.mkdir()
    more: Json = {
        "public_baseurl": f"http://{SERVER}:{port}/",
        "rc_message": _FREE,
        "rc_login": dict.fromkeys(("address", "account", "failed_attempts"), _FREE),
        "rc_joins": dict.fromkeys(("local", "remote"), _FREE),
        "rc_invites": dict.fromkeys(("per_room", "per_user", "per_issuer"), _FREE),
    }
    return Synapse(place, port, more, host=SERVER, patience_seconds=_PATIENCE_SECONDS)


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt


def _told(url: str, password: str) -> str:
    people = ", ".join(PEOPLE)
    return (
        f"Open any Matrix client on this machine, choose the homeserver\n\n    {url}\n\n"
        f"and log in as {people} with the password\n\n    {password}\n\n"
        f"They are in the room {_ROOM} with the bot; ana moderates it. Try: !help, or in a chat"
        f" with @{_BOT}:{SERVER}: how much do I have\n"
        "Ctrl-C ends it, and everything in it is gone then."
    )


def _synapse() -> Path:
    """The Python that has a homeserver. Raises `StartupError` where there is none."""
    beside = Path(bot.__file__).parents[1] / ".tools" / "synapse"
    python = Path(os.environ.get("COMMONPURSE_SYNAPSE") or beside) / "bin" / "python"
    if not python.exists():
        raise StartupError(
            "playground: it needs Synapse, a homeserver, in an environment of its own; say"
            " ./run playground in a checkout, which sets it up, or name the folder of one with"
            " matrix-synapse in it as COMMONPURSE_SYNAPSE"
        )
    return python


@contextmanager
def _running(
    name: str,
    command: list[str],
    folder: Path,
    is_up: Callable[[], bool] = lambda: True,
) -> Iterator[Callable[[], bool]]:
    """A process of ours, ended with us; gives whether it has ended by itself."""
    # What is set for a bot of one's own is not meant for this one.
    ours = {key: value for key, value in os.environ.items() if not key.startswith("COMMONPURSE_")}
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - our own commands, nothing of anybody else's
            command,
            cwd=folder,
            env=ours,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            # Ctrl-C is for us alone: they are ended in their order.
            start_new_session=True,
        )
    try:
        end = time.monotonic() + _PATIENCE_SECONDS
        while not is_up():
            if process.poll() is not None or time.monotonic() > end:
                raise StartupError(f"playground: {name} did not start:\n{_tail(folder, name)}")
            time.sleep(0.05)
        yield lambda: process.poll() is not None
    finally:
        process.terminate()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _tail(folder: Path, name: str) -> str:
    return (folder / f"{name}.log").read_text(errors="replace")[-3_000:]


def _configure(folder: Path, url: str, password: str) -> Path:
    config = folder / "config.toml"
    config.write_text(
        f"data_dir = {json.dumps(str(folder / 'data'))}\n\n[matrix]\n"
        f"homeserver = {json.dumps(url)}\n"
        f"user = {json.dumps(f'@{_BOT}:{SERVER}')}\n"
        f"password = {json.dumps(password)}\n\n[backup]\noff = true\n"
    )
    return config


def _begin(server: Synapse, password: str, ended: Callable[[], bool]) -> None:
    """Make a room in which something has happened already."""
    ana, ben, cara = (_Person(server, name, password, ended) for name in PEOPLE)
    room = ana.ask(
        "POST",
        "createRoom",
        {
            "name": _ROOM,
            "preset": "private_chat",
            "invite": [each.user for each in (ben, cara)] + [f"@{_BOT}:{SERVER}"],
        },
    )["room_id"]
    for each in (ben, cara):
        each.ask("POST", f"join/{quote(room)}", {})
    ana.wait_for(room, "!tip")
    for who, words, answer in (
        (ana, f"!tip {ben.user} 8 for the soup", "8 points for the soup"),
        (ben, f"!tip {cara.user} 3 for the seeds", "3 points for the seeds"),
        (cara, '!poll "When do we plant?" "Saturday" "Sunday"', "When do we plant?"),
        (ana, "!treasury give 5", "5 points"),
    ):
        who.say(room, words)
        ana.wait_for(room, answer)


class _Person:
    """One of the three, speaking before anybody logs in."""

    def __init__(
        self, server: Synapse, name: str, password: str, ended: Callable[[], bool]
    ) -> None:
        self.user = f"@{name}:{SERVER}"
        self._server = server
        self._ended = ended
        self._said = 0
        answer = server.ask(
            "POST",
            "/_matrix/client/v3/login",
            {
                "type": "m.login.password",
                "identifier": {"type": "m.id.user", "user": name},
                "password": password,
                "initial_device_display_name": "playground",
            },
        )
        self._token: str = answer["access_token"]

    def ask(self, method: str, where: str, body: Json | None = None) -> Json:
        return self._server.ask(method, f"/_matrix/client/v3/{where}", body, self._token)

    def say(self, room: str, words: str) -> None:
        self._said += 1
        where = f"rooms/{quote(room)}/send/m.room.message/play{self._said}"
        self.ask("PUT", where, {"msgtype": "m.text", "body": words})

    def wait_for(self, room: str, words: str) -> None:
        """Wait until the bot says these words."""
        end = time.monotonic() + _PATIENCE_SECONDS
        where = f"rooms/{quote(room)}/messages?dir=b&limit=50"
        while time.monotonic() < end and not self._ended():
            for event in self.ask("GET", where)["chunk"]:
                if event["sender"].startswith(f"@{_BOT}:") and words in json.dumps(
                    event["content"], ensure_ascii=False
                ):
                    return
            time.sleep(0.2)
        raise StartupError(f"playground: the bot did not say {words!r}")
