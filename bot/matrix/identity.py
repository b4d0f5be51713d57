"""Our device as others see it: the same keys as ever, and signed by our account.

Clients refuse devices that their owner has not cross-signed (MSC4153), and nio has no
cross-signing: the three keys are made here, once, and their seeds are kept.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from pathlib import Path

import structlog
from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from bot.matrix.errors import MatrixError
from bot.matrix.machine import Machine
from bot.matrix.session import Session
from bot.matrix.state import part, text_in
from bot.matrix.wire import Json, Wire, path
from bot.startup_error import StartupError

log = structlog.get_logger(__name__)

_FILE = "cross-signing.json"
_ROLES = ("master", "self_signing", "user_signing")


async def check_and_sign(wire: Wire, session: Session, folder: Path, machine: Machine) -> None:
    """Refuse to go on with other keys than the server knows for our device; then cross-sign it."""
    answer = await wire.call(
        "POST", path("keys", "query"), {"device_keys": {session.user: [session.device]}}
    )
    ours = part(part(part(answer, "device_keys"), session.user), session.device)
    known = text_in(part(ours, "keys"), f"curve25519:{session.device}")
    if known and known != machine.identity:
        raise StartupError(
            f"matrix.data_dir: the encryption keys of the bot's session are not in {folder}; "
            "restore them from a backup, or remove session.json there to log in as a new session"
        )
    if not known:
        # Never uploaded, or the session was ended and has come back.
        machine.olm.account.shared = False
        await machine.upload()
        await check_and_sign(wire, session, folder, machine)
        return
    masters = part(part(answer, "master_keys"), session.user)
    seeds = _load(folder)
    if not masters:
        seeds = seeds or _make(folder)
        await _upload_keys(wire, session, seeds)
    elif seeds is None or _public(seeds["master"]) not in part(masters, "keys").values():
        log.warning(
            "the account was cross-signed elsewhere: confirm the bot's session there",
            device=session.device,
        )
        return
    signer = f"ed25519:{_public(seeds['self_signing'])}"
    if signer not in part(part(ours, "signatures"), session.user):
        signed = _signed(session.user, seeds["self_signing"], ours)
        body = {session.user: {session.device: signed}}
        await wire.call("POST", path("keys", "signatures", "upload"), body)
        log.info("cross-signed the bot's session", device=session.device)


async def _upload_keys(wire: Wire, session: Session, seeds: dict[str, str]) -> None:
    body: Json = {}
    for role in _ROLES:
        public = _public(seeds[role])
        key: Json = {
            "user_id": session.user,
            "usage": [role],
            "keys": {f"ed25519:{public}": public},
        }
        # The master key vouches for the other two.
        body[f"{role}_key"] = (
            key if role == "master" else _signed(session.user, seeds["master"], key)
        )
    try:
        await wire.call("POST", path("keys", "device_signing", "upload"), body)
    except MatrixError as error:
        # Old servers want the password typed anew. Members then see an unconfirmed session.
        log.warning("could not cross-sign the bot's session", why=str(error))


def _make(folder: Path) -> dict[str, str]:
    seeds = {role: base64.b64encode(secrets.token_bytes(32)).decode() for role in _ROLES}
    # Kept before the server hears of them: keys without their seeds could never be replaced.
    fresh = folder / f"{_FILE}.new"
    with open(fresh, "w", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        json.dump(seeds, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / _FILE)
    return seeds


def _load(folder: Path) -> dict[str, str] | None:
    try:
        seeds: dict[str, str] = json.loads((folder / _FILE).read_text())
    except FileNotFoundError:
        return None
    return seeds


def _key(seed: str) -> ECC.EccKey:
    return ECC.construct(curve="Ed25519", seed=base64.b64decode(seed))


def _unpadded(raw: bytes) -> str:
    return base64.b64encode(raw).decode().rstrip("=")


def _public(seed: str) -> str:
    return _unpadded(_key(seed).public_key().export_key(format="raw"))


def _signed(user: str, seed: str, thing: Json) -> Json:
    """The object with a signature over its canonical form added."""
    bare = {key: thing[key] for key in thing if key not in {"signatures", "unsigned"}}
    text = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    signature = _unpadded(eddsa.new(_key(seed), "rfc8032").sign(text.encode()))
    signatures = dict(part(thing, "signatures"))
    signatures[user] = {**part(signatures, user), f"ed25519:{_public(seed)}": signature}
    return {**bare, "signatures": signatures}
