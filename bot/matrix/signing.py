"""Signatures of cross-signing: made, and looked at as another client would."""

from __future__ import annotations

import base64
import json

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from bot.matrix.state import Raw, part, text_in
from bot.matrix.wire import Json


def public(seed: bytes) -> str:
    """The public half of the key with this seed, as the server knows it."""
    return unpadded(_key(seed).public_key().export_key(format="raw"))


def signed(user: str, seed: bytes, thing: Json) -> Json:
    """The object with a signature over its canonical form added."""
    signature = unpadded(eddsa.new(_key(seed), "rfc8032").sign(_canonical(thing)))
    bare = {key: thing[key] for key in thing if key not in {"signatures", "unsigned"}}
    signatures = dict(part(thing, "signatures"))
    signatures[user] = {**part(signatures, user), f"ed25519:{public(seed)}": signature}
    return {**bare, "signatures": signatures}


def is_signed(answer: Raw, user: str, device: str) -> bool:
    """Whether the account vouches for its device: master key, self-signing key, device.

    `answer` is the server's, to a question for the keys of the user.
    """
    master, self_signing = key_in(answer, "master", user), key_in(answer, "self_signing", user)
    ours = part(part(part(answer, "device_keys"), user), device)
    own = part(part(answer, "self_signing_keys"), user)
    return _vouches(master, user, own) and _vouches(self_signing, user, ours)


def key_in(answer: Raw, role: str, user: str) -> str:
    """The public key that an account has for a role; empty where it has none."""
    keys = part(part(part(answer, f"{role}_keys"), user), "keys")
    return next((key for key in keys.values() if isinstance(key, str)), "")


def unpadded(raw: bytes) -> str:
    """Base64 as Matrix writes it."""
    return base64.b64encode(raw).decode().rstrip("=")


def _vouches(key: str, user: str, thing: Json) -> bool:
    signature = text_in(part(part(thing, "signatures"), user), f"ed25519:{key}")
    if not key or not signature:
        return False
    try:
        known = eddsa.import_public_key(_raw(key))
        eddsa.new(known, "rfc8032").verify(_canonical(thing), _raw(signature))
    except ValueError:
        return False
    return True


def _raw(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4))


def _key(seed: bytes) -> ECC.EccKey:
    return ECC.construct(curve="Ed25519", seed=seed)


def _canonical(thing: Raw) -> bytes:
    bare = {key: thing[key] for key in thing if key not in {"signatures", "unsigned"}}
    text = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode()
