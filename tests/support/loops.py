"""How often a test goes round: one setting for the whole suite, raised by `./run test --long`."""

LONG = 20

_factor = 1


def set_long() -> None:
    """Called once by conftest.py, before any test module is imported."""
    global _factor  # noqa: PLW0603 - the one setting, set before anything reads it
    _factor = LONG


def is_long() -> bool:
    return _factor != 1


def loops(count: int) -> int:
    """`count` rounds in an ordinary run, twenty times as many in a long one."""
    return count * _factor
