"""The devices of a user as their server tells of them, before any library is given them.

A device is whatever its owner uploaded: keys that are none, names that are no text, lists nested
without end. What is no device counts as not there; the rest of the list is taken in.
"""

from __future__ import annotations

import copy
from typing import Any

import vodozemac
from nio.crypto import Olm

from bot.matrix.bulkheads import Bulkheads

_LONGEST_ID = 255


class _Unsound(ValueError):
    """This is no device."""


def sound_devices(
    olm: Olm, bulkheads: Bulkheads, user: str, devices: object
) -> dict[str, dict[str, Any]]:
    """The devices in a user's list that are some, by their ids."""
    found: dict[str, dict[str, Any]] = {}
    for device, payload in devices.items() if isinstance(devices, dict) else ():
        with bulkheads.apart("the keys of somebody's device", f"{user} {device:.100}"):
            found[device] = _sound(olm, user, device, payload)
    return found


def _sound(olm: Olm, user: str, device: str, payload: Any) -> dict[str, Any]:
    if not isinstance(payload, dict) or not 0 < len(device.encode()) <= _LONGEST_ID:
        raise _Unsound("no device")
    if payload.get("user_id") != user or payload.get("device_id") != device:
        raise _Unsound("somebody else's device")
    keys = payload.get("keys")
    if not isinstance(keys, dict):
        raise _Unsound("no keys")
    vodozemac.Curve25519PublicKey.from_base64(keys[f"curve25519:{device}"])
    # This tries the other one. It takes apart what it is given.
    if not olm.verify_json(copy.deepcopy(payload), keys[f"ed25519:{device}"], user, device):
        raise _Unsound("its keys are not signed by it")
    unsigned = payload.get("unsigned")
    name = unsigned.get("device_display_name") if isinstance(unsigned, dict) else None
    shown = name if isinstance(name, str) else ""
    # Names are of no use to us; one that cannot be stored would cost the rest of the list.
    return {**payload, "unsigned": {"device_display_name": shown.encode(errors="replace").decode()}}
