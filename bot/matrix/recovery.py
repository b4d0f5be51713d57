"""The recovery key of an account, and the one secret it opens for us: what signs sessions.

Secret storage of the specification, "Secrets": `m.secret_storage.v1.aes-hmac-sha2`. Whoever sets up
their account in a client gets such a key, and the client keeps the cross-signing keys under it on
the server.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF

from bot.matrix.errors import MatrixError
from bot.matrix.state import part, text_in
from bot.matrix.wire import Json, Wire, path

SELF_SIGNING = "m.cross_signing.self_signing"

_DEFAULT = "m.secret_storage.default_key"
_METHOD = "m.secret_storage.v1.aes-hmac-sha2"
_LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BEGINS = b"\x8b\x01"
_KEY_BYTES = 32
_MOST_ROUNDS = 10_000_000


class Locked(Exception):
    """The recovery key does not open it; says why."""


async def self_signing_seed(wire: Wire, user: str, recovery_key: str) -> bytes:
    """The seed of the key by which the account signs its sessions.

    Raises `Locked`, or what a `Wire` raises.
    """
    name = text_in(await _kept(wire, user, _DEFAULT), "key")
    about = await _kept(wire, user, f"m.secret_storage.key.{name}") if name else {}
    if about.get("algorithm") != _METHOD:
        raise Locked("the account keeps no secrets under a recovery key")
    # A phrase is stretched for half a second and more.
    key = await asyncio.to_thread(_opens, recovery_key, about)
    secret = part(await _kept(wire, user, SELF_SIGNING), "encrypted")
    if name not in secret:
        raise Locked("the account does not keep its cross-signing under its recovery key")
    seed = _bytes(_opened(key, SELF_SIGNING, part(secret, name)).decode(errors="replace"))
    if len(seed) != _KEY_BYTES:
        raise Locked("what is kept under the recovery key is no cross-signing key")
    return seed


async def _kept(wire: Wire, user: str, kind: str) -> Json:
    """What the account keeps on the server of a kind; empty where nothing is."""
    try:
        return await wire.call("GET", path("user", user, "account_data", kind))
    except MatrixError as error:
        if error.status == 404:
            return {}
        raise


def _opens(recovery_key: str, about: Mapping[str, Any]) -> bytes:
    """The key as bytes: written out, or the phrase from which it was made. Raises `Locked`."""
    key = _decoded(recovery_key) or _from_phrase(recovery_key, part(about, "passphrase"))
    if key is None:
        raise Locked(
            "it is no recovery key, which is twelve groups of four letters and figures or the"
            " phrase it was made from"
        )
    if text_in(about, "mac"):
        _check(key, about)
    return key


def _check(key: bytes, about: Mapping[str, Any]) -> None:
    """The key's own description holds zeros under it, by which a wrong one is known."""
    own, mac_key = _keys(key, "")
    zeros = _ctr(own, _bytes(text_in(about, "iv"))).encrypt(bytes(_KEY_BYTES))
    found = hmac.digest(mac_key, zeros, "sha256")
    if not hmac.compare_digest(found, _bytes(text_in(about, "mac"))):
        raise Locked("it is not the recovery key of this account, or no longer")


def _decoded(written: str) -> bytes | None:
    number = 0
    for letter in "".join(written.split()):
        place = _LETTERS.find(letter)
        if place < 0:
            return None
        number = number * len(_LETTERS) + place
    length = len(_BEGINS) + _KEY_BYTES + 1
    if number.bit_length() > length * 8:
        return None
    raw = number.to_bytes(length, "big")
    parity = 0
    for byte in raw:
        parity ^= byte
    return raw[len(_BEGINS) : -1] if raw.startswith(_BEGINS) and parity == 0 else None


def _from_phrase(phrase: str, how: Mapping[str, Any]) -> bytes | None:
    rounds = how.get("iterations")
    if (
        how.get("algorithm") != "m.pbkdf2"
        or not isinstance(rounds, int)
        or isinstance(rounds, bool)
    ):
        return None
    if not 0 < rounds <= _MOST_ROUNDS or how.get("bits", 256) != 256:
        return None
    salt = text_in(how, "salt").encode()
    return hashlib.pbkdf2_hmac("sha512", phrase.encode(), salt, rounds, _KEY_BYTES)


def _opened(key: bytes, name: str, sealed: Mapping[str, Any]) -> bytes:
    own, mac_key = _keys(key, name)
    text = _bytes(text_in(sealed, "ciphertext"))
    if not hmac.compare_digest(
        hmac.digest(mac_key, text, "sha256"), _bytes(text_in(sealed, "mac"))
    ):
        raise Locked("what is kept under the recovery key is damaged")
    clear: bytes = _ctr(own, _bytes(text_in(sealed, "iv"))).decrypt(text)
    return clear


def _keys(key: bytes, name: str) -> tuple[bytes, bytes]:
    """What encrypts a secret of this name, and what proves it."""
    # Its own annotations do not part one key from several.
    derived: Any = HKDF(key, _KEY_BYTES, bytes(32), SHA256, num_keys=2, context=name.encode())
    own, mac_key = derived
    return bytes(own), bytes(mac_key)


def _ctr(key: bytes, start: bytes) -> Any:
    if len(start) != AES.block_size:
        raise Locked("what is kept under the recovery key is damaged")
    return AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=start)


def _bytes(text: str) -> bytes:
    """Base64, with its padding or without. Raises `Locked` where it is none."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise Locked("what is kept under the recovery key is damaged") from None
