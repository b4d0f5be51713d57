"""What is kept sealed, under keys that lie outside the database and its backups.

The books hold what was sealed and never the key. A vault is handed in at the wiring: in files
beside the data, or in memory. A key that was destroyed is gone, and with it whatever it sealed.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

INBOX = "inbox"
"""How the keys of what waits in the inbox and may hold a ballot are called, each with its day."""


class KeyLost(Exception):
    """A key is not there, or does not open what was sealed."""


class Vault(Protocol):
    """Keys by their names. None of them is ever shown: what is done with them is done here."""

    def make(self, name: str) -> None:
        """Make a key, unless there is one of this name."""
        ...

    def holds(self, name: str) -> bool:
        """Whether there is a key of this name."""
        ...

    def seal(self, name: str, text: str, about: str) -> bytes:
        """A text as nobody reads it without the key. `about` is bound to it. Raises KeyLost."""
        ...

    def open(self, name: str, sealed: bytes, about: str) -> str:
        """What was sealed. Raises KeyLost, also where it was sealed about something else."""
        ...

    def code(self, name: str, text: str) -> bytes:
        """32 bytes that follow from a text and the key, and tell nothing of it. Raises KeyLost."""
        ...

    def destroy(self, name: str) -> None:
        """Leave nothing of a key; nothing happens where there is none."""
        ...

    def names(self) -> Collection[str]:
        """The names of the keys that there are."""
        ...


class NoVault:
    """No keys: where books are only looked at, nothing is sealed and nothing opened."""

    def make(self, name: str) -> None:
        raise KeyLost(name)

    def holds(self, name: str) -> bool:
        return False

    def seal(self, name: str, text: str, about: str) -> bytes:
        raise KeyLost(name)

    def open(self, name: str, sealed: bytes, about: str) -> str:
        raise KeyLost(name)

    def code(self, name: str, text: str) -> bytes:
        raise KeyLost(name)

    def destroy(self, name: str) -> None:
        """There is nothing to destroy."""

    def names(self) -> Collection[str]:
        return ()


NO_VAULT = NoVault()
