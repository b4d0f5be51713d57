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

from bot.matrix.credentials import recovery_key_of
from bot.matrix.errors import MatrixError, RateLimited, TokenRevoked
from bot.matrix.machine import Machine
from bot.matrix.recovery import Locked, self_signing_seed
from bot.matrix.session import Session
from bot.matrix.settings import MatrixSettings
from bot.matrix.signing import is_signed, key_in, public, signed
from bot.matrix.state import part, text_in
from bot.matrix.wire import Json, Wire, path
from bot.startup_error import StartupError

log = structlog.get_logger(__name__)

_FILE = "cross-signing.json"
_ROLES = ("master", "self_signing", "user_signing")


async def check_and_sign(
    wire: Wire, session: Session, folder: Path, machine: Machine, settings: MatrixSettings
) -> None:
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
        await check_and_sign(wire, session, folder, machine, settings)
        return
    master = key_in(answer, "master", session.user)
    seeds = _load(folder)
    if not master:
        seeds = seeds or _make(folder)
        await _upload_keys(wire, session, seeds)
    elif seeds is None or public(_seed(seeds, "master")) != master:
        await _by_recovery(wire, session, settings, answer)
        return
    seed = _seed(seeds, "self_signing")
    if f"ed25519:{public(seed)}" not in part(part(ours, "signatures"), session.user):
        await _sign(wire, session, seed, ours)


async def _by_recovery(
    wire: Wire, session: Session, settings: MatrixSettings, answer: Json
) -> None:
    """Sign our session as one of an account that a person set up in a client of theirs.

    Where that cannot be, the bot works unsigned, and its log says what to do.
    """
    user, device = session.user, session.device
    if is_signed(answer, user, device):
        return
    ours = part(part(part(answer, "device_keys"), user), device)
    fingerprint = text_in(part(ours, "keys"), f"ed25519:{device}")
    key = recovery_key_of(settings)
    if key is None:
        log.warning(
            "the account was set up in another client: give its recovery_key_file, or confirm the"
            " bot's session there",
            device=device,
            fingerprint=fingerprint,
        )
        return
    try:
        seed = await self_signing_seed(wire, user, key)
        if public(seed) != key_in(answer, "self_signing", user):
            raise Locked("the account was set up anew since: its recovery key is another now")
        await _sign(wire, session, seed, ours)
    except (Locked, MatrixError) as why:
        if isinstance(why, RateLimited | TokenRevoked):
            raise
        log.warning(
            "the recovery key does not sign the bot's session",
            why=str(why),
            device=device,
            fingerprint=fingerprint,
        )


async def _sign(wire: Wire, session: Session, seed: bytes, ours: Json) -> None:
    body = {session.user: {session.device: signed(session.user, seed, ours)}}
    answer = await wire.call("POST", path("keys", "signatures", "upload"), body)
    if part(answer, "failures"):
        log.warning("the homeserver takes no signature of the bot's session", device=session.device)
        return
    log.info("cross-signed the bot's session", device=session.device)


async def _upload_keys(wire: Wire, session: Session, seeds: dict[str, str]) -> None:
    body: Json = {}
    for role in _ROLES:
        name = public(_seed(seeds, role))
        key: Json = {
            "user_id": session.user,
            "usage": [role],
            "keys": {f"ed25519:{name}": name},
        }
        # The master key vouches for the other two.
        body[f"{role}_key"] = (
            key if role == "master" else signed(session.user, _seed(seeds, "master"), key)
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


def _seed(seeds: dict[str, str], role: str) -> bytes:
    return base64.b64decode(seeds[role])
