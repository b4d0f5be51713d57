"""The session on the homeserver, kept in the data folder.

The device must stay the same: the server tells a second try from a second message by device and
transaction id, and encryption keys belong to it.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from bot import logs
from bot.matrix.oauth import Grant
from bot.startup_error import StartupError


@dataclass(frozen=True, slots=True)
class Session:
    """Who we are on which server, as which device."""

    homeserver: str
    user: str
    device: str
    token: str
    """Empty where an application service has a session without one."""
    pickle_key: str
    """What the stored encryption keys are wrapped with; made with the session."""
    given: str = ""
    """The digest of the access token by which it was opened, where that is another session's."""
    grant: Grant | None = None
    """By what its token is renewed, where it was opened with a browser."""

    def __post_init__(self) -> None:
        for secret in (self.token, self.pickle_key):
            logs.hide(secret)

    def is_by(self, token: str) -> bool:
        """Whether it was opened by this token, which is another session's."""
        return self.given == digest(token)


def digest(token: str) -> str:
    """By what a token is known again without being kept."""
    return hashlib.sha256(token.encode()).hexdigest()


class Folder:
    """The adapter's own folder, held by one process at a time."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._lock: IO[str] | None = None

    def hold(self) -> None:
        try:
            self.place.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = (self.place / "lock").open("w")
        except OSError as error:
            raise StartupError(
                f"matrix.data_dir: cannot write to {self.place} ({error.strerror}); "
                "give a folder that the bot may write to"
            ) from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.close()
            raise StartupError(
                f"matrix.data_dir: another bot is using {self.place}; "
                "stop it, or give this one a folder of its own"
            ) from error
        self._lock = lock

    def release(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def load(self) -> Session | None:
        try:
            found = json.loads((self.place / "session.json").read_text())
            grant = found.pop("grant", None)
            return Session(**found, grant=None if grant is None else Grant(**grant))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise StartupError(
                f"matrix.data_dir: {self.place / 'session.json'} cannot be read; "
                "restore it from a backup, or remove the folder to log in anew"
            ) from error

    def last_address(self, user: str) -> str | None:
        """Where the account's homeserver was when it let us in; None where it never did."""
        kept = self.load()
        return kept.homeserver if kept is not None and kept.user == user else None

    def save(self, session: Session) -> None:
        # Whole or not at all: a half-written session would cost the device.
        fresh = self.place / "session.json.new"
        with open(fresh, "w", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            json.dump(asdict(session), file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.place / "session.json")
