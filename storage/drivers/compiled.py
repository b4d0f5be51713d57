"""Statements in the words of a dialect, put into them once for all engines of a process.

SQLAlchemy keeps them for each engine, and takes a hundred times as long to put a statement into
words as to find those it has. A process opens several engines (a writer, readers, long looks, a
check of the books), and all of one driver say the same.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.util import LRUCache

_MOST = 1_000


class _OfADriver(LRUCache[Any, Any]):
    """Under SQLAlchemy's keys, but for the engine's own dialect in them: the driver stands for it.

    What differs between two servers of one driver, their versions, is asked about when tables are
    made, and such statements are never kept.
    """

    __slots__ = ()

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_shared(key), default)

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(_shared(key), value)


def _shared(key: Any) -> Any:
    dialect, *rest = key
    return (dialect.name, dialect.driver, *rest)


OPTIONS = {"compiled_cache": _OfADriver(_MOST)}
"""The execution options of every engine."""
