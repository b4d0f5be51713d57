"""The guard of the network itself."""

from __future__ import annotations

import socket

import pytest

from tests.support import loopback


def test_another_machine_cannot_be_reached() -> None:
    with socket.socket() as outward, pytest.raises(loopback.ReachedOut):
        outward.connect(("192.0.2.1", 80))
    with pytest.raises(loopback.ReachedOut):
        socket.getaddrinfo("example.org", 80)
    assert len(loopback.attempts) == 2
    loopback.attempts.clear()


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        socket.create_connection(("127.0.0.1", port)).close()
        socket.create_connection(("localhost", port)).close()
    assert loopback.attempts == []
