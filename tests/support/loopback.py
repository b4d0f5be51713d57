"""Tests never reach the network: an attempt to leave this machine is an error, and remembered.

The guard is an audit hook, which sees every connection of this process below any library, and
cannot be taken off again. Unix sockets and loopback pass.
"""

from __future__ import annotations

import ipaddress
import sys

# Attempts since the last look. The error alone would not do: the code under test may well catch
# it and answer "the server cannot be reached", and the test would pass.
attempts: list[str] = []


class ReachedOut(RuntimeError):
    """A test tried to talk to another machine."""


def _is_here(host: object) -> bool:
    if isinstance(host, bytes | bytearray):
        host = bytes(host).decode("ascii", "replace")
    if host is None or host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host).split("%", 1)[0]).is_loopback
    except ValueError:
        return False


def _refuse(what: str) -> None:
    attempts.append(what)
    raise ReachedOut(f"{what}: tests talk to this machine only")


def _hook(event: str, args: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = args[-1]
        # A path or bytes is a unix socket, None a message on a socket already connected.
        if isinstance(address, tuple) and not _is_here(address[0]):
            _refuse(f"{event} {address!r}")
    elif event == "socket.getaddrinfo":
        host = args[0]
        if not _is_here(host) and not _is_address(host):
            _refuse(f"{event} {host!r}")
    elif event in {"socket.gethostbyname", "socket.gethostbyaddr"} and not _is_here(args[0]):
        _refuse(f"{event} {args[0]!r}")


def _is_address(host: object) -> bool:
    # Reading a numeric address asks nobody; connecting to it is refused above.
    try:
        ipaddress.ip_address(str(host).split("%", 1)[0])
    except ValueError:
        return False
    return True


def install() -> None:
    sys.addaudithook(_hook)
