"""A homeserver on this machine alone, Synapse: its settings, and a word with it over HTTP.

For the playground and for the tests. It knows no other server, and asks none for keys.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import socket
import urllib.request
from pathlib import Path
from typing import Any

Json = dict[str, Any]

SERVER = "localhost"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        found: int = probe.getsockname()[1]
        return found


class Synapse:
    """A server whose settings and files lie in a folder; `more` are settings beside the usual ones.

    `config` is the file it is started with. It is spoken to at `url`.
    """

    def __init__(
        self, folder: Path, port: int, more: Json, *, host: str, patience_seconds: float
    ) -> None:
        self.url = f"http://{host}:{port}"
        self.config = folder / "homeserver.yaml"
        self._patience_seconds = patience_seconds
        self._secret = secrets.token_hex(16)
        seed = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        (folder / "signing.key").write_text(f"ed25519 own {seed}\n")
        log: Json = {
            "version": 1,
            "disable_existing_loggers": False,
            "handlers": {"log": {"class": "logging.StreamHandler"}},
            "root": {"level": "WARNING", "handlers": ["log"]},
        }
        (folder / "log.yaml").write_text(json.dumps(log))
        # JSON is YAML, and needs no library.
        self.config.write_text(json.dumps({**self._settings(folder, port), **more}))

    def _settings(self, folder: Path, port: int) -> Json:
        resources = [{"names": ["client"], "compress": False}]
        listener = {"port": port, "bind_addresses": ["127.0.0.1"], "type": "http", "tls": False}
        return {
            "server_name": SERVER,
            "listeners": [{**listener, "resources": resources}],
            "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
            "log_config": str(folder / "log.yaml"),
            "media_store_path": str(folder / "media"),
            "signing_key_path": str(folder / "signing.key"),
            "registration_shared_secret": self._secret,
            "macaroon_secret_key": secrets.token_hex(16),
            "form_secret": secrets.token_hex(16),
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "report_stats": False,
        }

    def command(self, python: Path) -> list[str]:
        """How it is started, by the Python that has it."""
        return [str(python), "-I", "-m", "synapse.app.homeserver", "-c", str(self.config)]

    def is_up(self) -> bool:
        try:
            self.ask("GET", "/_matrix/client/versions")
        except OSError:
            return False
        return True

    def register(self, name: str, password: str, *, admin: bool = False) -> str:
        """Make an account; its user id. Raises urllib.error.HTTPError with the server's words."""
        where = "/_synapse/admin/v1/register"
        nonce = self.ask("GET", where)["nonce"]
        parts = [nonce, name, password, "admin" if admin else "notadmin"]
        mac = hmac.new(self._secret.encode(), "\0".join(parts).encode(), hashlib.sha1).hexdigest()
        body = {"nonce": nonce, "username": name, "password": password, "mac": mac, "admin": admin}
        user_id: str = self.ask("POST", where, body)["user_id"]
        return user_id

    def ask(self, method: str, where: str, body: Json | None = None, token: str = "") -> Json:
        """A request and its answer. Raises urllib.error.HTTPError, or OSError while it is down."""
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - the address is ours, http on this machine
            self.url + where, data, headers, method=method
        )
        # No proxy from the environment may stand before this machine's own server.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=self._patience_seconds) as answer:
            found: Json = json.load(answer)
            return found
