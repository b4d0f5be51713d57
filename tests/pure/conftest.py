"""The databases of this folder's tests."""

from tests.support.databases import fresh

__all__ = ["fresh"]
