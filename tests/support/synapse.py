"""A real homeserver for the tests: Synapse, from the environment that `./run test` makes for it.

One for each xdist worker, not one for all: a test may stop or restart its server without another
test noticing, and Synapse, which uses one core, is the slow part of every Matrix test.
Use fresh users and rooms in every test; an account used again replays its old rooms.
"""

from __future__ import annotations

import urllib.error
from pathlib import Path
from typing import Any

from bot.tools.homeserver import SERVER, Synapse, free_port
from tests.support.patience import PATIENCE_SECONDS
from tests.support.server import Server, make_folder

PYTHON = Path(__file__).parents[2] / ".tools" / "synapse" / "bin" / "python"

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


class Homeserver:
    """A running Synapse. `url` stays the same across `stop`, `start`, `restart` and `kill`.

    `registered` are the files of application services it knows, `limited` leaves it the limits it
    comes with, and `more` are settings beside the usual ones.
    """

    def __init__(
        self, *registered: Path, limited: bool = False, more: dict[str, Any] | None = None
    ) -> None:
        if not PYTHON.exists():
            raise RuntimeError(f"{PYTHON} is not there: start the tests with ./run test")
        self.folder = make_folder("synapse")
        self.port = free_port()
        settings = {
            "presence": {"enabled": False},
            "bcrypt_rounds": 4,
            # As some servers have it; a proxy answers as the others do.
            "login_via_existing_session": {"enabled": True, "require_ui_auth": False},
            **({} if limited else _limits()),
            "app_service_config_files": [str(each) for each in registered],
            **(more or {}),
        }
        self._synapse = Synapse(
            self.folder, self.port, settings, host="127.0.0.1", patience_seconds=PATIENCE_SECONDS
        )
        self.url = self._synapse.url
        self.server_name = SERVER
        command = self._synapse.command(PYTHON)
        self._server = Server("synapse", self.folder, command, self._synapse.is_up)

    def register(self, localpart: str, password: str, admin: bool = False) -> str:
        """Make an account; returns its user id. Raises RuntimeError with the server's words."""
        try:
            return self._synapse.register(localpart, password, admin=admin)
        except urllib.error.HTTPError as error:
            with error:
                raise RuntimeError(f"{localpart}: {error.read().decode()}") from None

    def ask(self, method: str, where: str, body: dict[str, Any], token: str) -> dict[str, Any]:
        """A request and its answer. Raises urllib.error.HTTPError."""
        return self._synapse.ask(method, where, body, token)

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
