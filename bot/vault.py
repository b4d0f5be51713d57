"""Where the keys of secret votes lie: in files of their own beside the data, or in memory.

A key seals with XChaCha20-Poly1305 of PyCryptodome, which encrypted rooms bring along: 24 bytes of
nonce are so many that they can be drawn. docs/DECISIONS.md says why.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from Crypto.Cipher import ChaCha20_Poly1305

from storage.sealing import KeyLost

Fresh = Callable[[str], bytes]
"""32 bytes for the key of a name."""

_NONCE_BYTES, _TAG_BYTES, _KEY_BYTES = 24, 16, 32


def random_key(name: str) -> bytes:  # noqa: ARG001 - every key is fresh
    """A key from the machine."""
    return os.urandom(_KEY_BYTES)


def seeded_key(seed: str) -> Fresh:
    """The same key for the same name at every replay, for scripts and simulations."""

    def fresh(name: str) -> bytes:
        return hashlib.sha256(f"{seed}/key/{name}".encode()).digest()

    return fresh


def keys_beside(books: Path) -> Path:
    """The folder with the keys of an SQLite file's secret votes."""
    return books.with_name(f"{books.name}.keys")


def keys_of_server(data_dir: Path) -> Path:
    """The folder with those of a server's, for every process that has this data folder."""
    return data_dir / "keys"


class _Keys(ABC):
    """What is done with a key, wherever it lies."""

    @abstractmethod
    def _key(self, name: str) -> bytes:
        """The key of this name. Raises KeyLost."""

    def seal(self, name: str, text: str, about: str) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        cipher = ChaCha20_Poly1305.new(key=_derived(self._key(name), "seal"), nonce=nonce)
        cipher.update(about.encode())
        sealed, tag = cipher.encrypt_and_digest(text.encode())
        return nonce + tag + sealed

    def open(self, name: str, sealed: bytes, about: str) -> str:
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        tag, text = rest[:_TAG_BYTES], rest[_TAG_BYTES:]
        key = _derived(self._key(name), "seal")
        try:
            cipher = ChaCha20_Poly1305.new(key=key, nonce=nonce)
            cipher.update(about.encode())
            return cipher.decrypt_and_verify(text, tag).decode()
        except ValueError:
            raise KeyLost(f"the key {name} does not open this") from None

    def code(self, name: str, text: str) -> bytes:
        return hmac.digest(_derived(self._key(name), "code"), text.encode(), "sha256")


class MemoryVault(_Keys):
    """Keys that end with the process."""

    def __init__(self, fresh: Fresh = random_key) -> None:
        self.fresh = fresh
        self._known: dict[str, bytes] = {}

    def make(self, name: str) -> None:
        self._known.setdefault(name, self.fresh(name))

    def holds(self, name: str) -> bool:
        return name in self._known

    def destroy(self, name: str) -> None:
        self._known.pop(name, None)

    def names(self) -> Collection[str]:
        return tuple(self._known)

    def _key(self, name: str) -> bytes:
        try:
            return self._known[name]
        except KeyError:
            raise KeyLost(name) from None


class FileVault(_Keys):
    """A file for each key, which nobody but the bot's own account may read.

    A key is on the disk before it is used, and read anew each time: of several processes with one
    folder, each knows what another made or destroyed.
    """

    def __init__(self, folder: Path, fresh: Fresh = random_key) -> None:
        self._folder = folder
        self.fresh = fresh
        self._making = threading.Lock()

    def make(self, name: str) -> None:
        with self._making:
            if self.holds(name):
                return
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = self._folder / f".{name}.{os.getpid()}"
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(self.fresh(name))
                file.flush()
                os.fsync(file.fileno())
            # Another process may have made it meanwhile: the first one counts.
            with suppress(FileExistsError):
                os.link(draft, self._file(name))
            draft.unlink()
            self._keep_folder()

    def holds(self, name: str) -> bool:
        return self._file(name).exists()

    def destroy(self, name: str) -> None:
        file = self._file(name)
        try:
            # Written over before it goes; what a disk keeps besides is said in docs/operators.md.
            with file.open("r+b") as there:
                there.write(bytes(_KEY_BYTES))
                there.flush()
                os.fsync(there.fileno())
            file.unlink()
        except FileNotFoundError:
            return
        self._keep_folder()

    def names(self) -> Collection[str]:
        return tuple(each.stem for each in self._folder.glob("*.key"))

    def _key(self, name: str) -> bytes:
        try:
            key = self._file(name).read_bytes()
        except FileNotFoundError:
            raise KeyLost(name) from None
        if len(key) != _KEY_BYTES:
            raise KeyLost(f"the key {name} is damaged")
        return key

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.key"

    def _keep_folder(self) -> None:
        """Have the disk keep what is in the folder now, and what is not."""
        descriptor = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _derived(key: bytes, use: str) -> bytes:
    """A key of its own for each use."""
    return hmac.digest(key, use.encode(), "sha256")
