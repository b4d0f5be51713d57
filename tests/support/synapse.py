"""A real homeserver for the tests: Synapse, from the environment that `./run test` makes for it.

One for each xdist worker, not one for all: a test may stop or restart its server without another
test noticing, and Synapse, which uses one core, is the slow part of every Matrix test.
Use fresh users and rooms in every test; an account used again replays its old rooms.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from tests.support.patience import PATIENCE_SECONDS
from tests.support.server import Server, make_folder

PYTHON = Path(__file__).parents[2] / ".tools" / "synapse" / "bin" / "python"
SERVER_NAME = "localhost"
_SECRET = "tests"

_LIMITS = [
    "rc_admin_redaction",
    "rc_message",
    "rc_registration",
    "rc_registration_token_validity",
    "rc_key_requests",
    "rc_third_party_invite",
    "rc_media_create",
    "rc_presence",
    "rc_delayed_event_mgmt",
    "rc_reports",
    "rc_room_creation",
    "rc_user_directory",
]
_NESTED_LIMITS = {
    "rc_login": ["address", "account", "failed_attempts"],
    "rc_joins": ["local", "remote"],
    "rc_joins_per_room": [],
    "rc_invites": ["per_room", "per_user", "per_issuer"],
    "rc_3pid_validation": [],
}


def _limits() -> dict[str, Any]:
    free = {"per_second": 100000, "burst_count": 100000}
    limits: dict[str, Any] = dict.fromkeys(_LIMITS, free)
    limits["rc_presence"] = {"per_user": free}
    for name, parts in _NESTED_LIMITS.items():
        limits[name] = dict.fromkeys(parts, free) if parts else free
    return limits


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Homeserver:
    """A running Synapse. `url` stays the same across `stop`, `start`, `restart` and `kill`."""

    def __init__(self) -> None:
        if not PYTHON.exists():
            raise RuntimeError(f"{PYTHON} is not there: start the tests with ./run test")
        self.folder = make_folder("synapse")
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.server_name = SERVER_NAME
        config = self.folder / "homeserver.yaml"
        # JSON is YAML, and needs no library.
        config.write_text(json.dumps(self._config()))
        self._server = Server(
            "synapse",
            self.folder,
            [str(PYTHON), "-I", "-m", "synapse.app.homeserver", "-c", str(config)],
            self._is_up,
        )

    def _config(self) -> dict[str, Any]:
        (self.folder / "signing.key").write_text(
            # Any 32 bytes make an Ed25519 key; nothing outside this folder trusts this one.
            "ed25519 tests AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE\n"
        )
        (self.folder / "log.yaml").write_text(
            json.dumps(
                {
                    "version": 1,
                    "disable_existing_loggers": False,
                    "handlers": {"log": {"class": "logging.StreamHandler"}},
                    "root": {"level": "WARNING", "handlers": ["log"]},
                }
            )
        )
        return {
            "server_name": SERVER_NAME,
            "listeners": [
                {
                    "port": self.port,
                    "bind_addresses": ["127.0.0.1"],
                    "type": "http",
                    "tls": False,
                    "resources": [{"names": ["client"], "compress": False}],
                }
            ],
            "database": {
                "name": "sqlite3",
                "args": {"database": str(self.folder / "homeserver.db")},
            },
            "log_config": str(self.folder / "log.yaml"),
            "media_store_path": str(self.folder / "media"),
            "signing_key_path": str(self.folder / "signing.key"),
            "registration_shared_secret": _SECRET,
            "macaroon_secret_key": _SECRET,
            "form_secret": _SECRET,
            # It knows no other server and asks none for keys.
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "report_stats": False,
            "presence": {"enabled": False},
            "bcrypt_rounds": 4,
            **_limits(),
        }

    def _is_up(self) -> bool:
        try:
            self._call("GET", "/_matrix/client/versions")
        except OSError:
            return False
        return True

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        request = urllib.request.Request(
            self.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        # No proxy from the environment may stand between a test and its own server.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=PATIENCE_SECONDS) as answer:
            content: dict[str, Any] = json.load(answer)
            return content

    def register(self, localpart: str, password: str, admin: bool = False) -> str:
        """Make an account; returns its user id. Raises RuntimeError with the server's words."""
        path = "/_synapse/admin/v1/register"
        nonce = self._call("GET", path)["nonce"]
        parts = [nonce, localpart, password, "admin" if admin else "notadmin"]
        mac = hmac.new(_SECRET.encode(), "\0".join(parts).encode(), hashlib.sha1).hexdigest()
        body = {
            "nonce": nonce,
            "username": localpart,
            "password": password,
            "admin": admin,
            "mac": mac,
        }
        try:
            user_id: str = self._call("POST", path, body)["user_id"]
        except urllib.error.HTTPError as error:
            with error:
                raise RuntimeError(f"{localpart}: {error.read().decode()}") from None
        return user_id

    @property
    def pid(self) -> int | None:
        return self._server.pid

    def start(self) -> None:
        self._server.start()

    def stop(self) -> None:
        self._server.stop()

    def restart(self) -> None:
        self.stop()
        self.start()

    def kill(self) -> None:
        self._server.kill()

    def close(self) -> None:
        self._server.close()
