"""What can go wrong between us and a homeserver, in the ways that call for different acts."""

from __future__ import annotations


class MatrixError(Exception):
    """The server understood and refused. `errcode` is the Matrix code, such as M_FORBIDDEN."""

    def __init__(self, status: int, errcode: str, words: str) -> None:
        super().__init__(f"{errcode} ({status}): {words}")
        self.status = status
        self.errcode = errcode


class RateLimited(MatrixError):
    """Not now: come again after `wait_seconds`."""

    def __init__(self, words: str, wait_seconds: float) -> None:
        super().__init__(429, "M_LIMIT_EXCEEDED", words)
        self.wait_seconds = wait_seconds


class TokenRevoked(MatrixError):
    """Our session is over. Asking again only makes noise: the process stops."""


class Outage(Exception):
    """No answer, or one that is not Matrix: try again later. `status` if there was an answer."""

    def __init__(self, words: str, status: int | None = None) -> None:
        super().__init__(words)
        self.status = status
        self.counted = False
        """Whether it is known which thing it was about, so that what holds it is not blamed."""


class Closed(RuntimeError):
    """We have hung up ourselves: waiting for that to pass would be waiting for ever."""


class Unkept(Exception):
    """Our own books failed us: nothing that strangers sent is passed over for that."""
