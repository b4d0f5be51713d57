"""The books of one community in a unit of work: one running state of what is read and written.

Reads go through here, so that a decision sees what the one before it did; writes are kept and sent
together at its end. Nothing here commits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Select
from sqlalchemy.sql.dml import ReturningUpdate

from storage.bundles import Look, are_bundled, look_up
from storage.errors import NotAtOnce
from storage.records import (
    SHAPES,
    Key,
    R,
    Record,
    Writing,
    changed,
    load,
    looks_for,
    write,
    writings_of,
)
from storage.sealing import NO_VAULT, Vault
from storage.statements import Row, find, statement_of
from storage.warm import Left, Warm

T = TypeVar("T")
Query = Select[Any] | ReturningUpdate[Any]


def _never() -> bool:
    return False


class Books:
    """The running state of community `community` on a connection inside a transaction."""

    def __init__(
        self,
        connection: Connection,
        community: int,
        salt: Callable[[int, int], bytes],
        *,
        writable: bool = True,
        vault: Vault = NO_VAULT,
        at_once: bool = False,
        warm: Warm | None = None,
    ) -> None:
        self._warm = warm
        left = Left() if warm is None else warm.of(community)
        self._left, self._left_made = left.records, left.made
        """What earlier units of work left, as long as it holds."""
        self._holds = _never if warm is None else warm.holds
        self.writable = writable
        self.at_once = at_once
        """Nothing is locked: what is kept is written by one statement at the end, or not at all."""
        self.bundles = are_bundled(connection)
        """Looks that are sent together are answered sooner than one after the other."""
        self.vault = vault
        self.erases = False
        """Something went in this unit of work of which no copy is to stay in the file."""
        self.due_at: int | None = None
        """When the first job is due that was planned in this unit of work."""
        self.replies: dict[str, Any] = {}
        """What was said in this unit of work, by how it is written down: it is not read back."""
        self.connection = connection
        self.community = community
        self.salt = salt
        self._known: defaultdict[type[Record], dict[Key, Any]] = defaultdict(dict)
        self._new: defaultdict[type[Record], dict[Key, None]] = defaultdict(dict)
        self._changed: defaultdict[type[Record], dict[Key, Record]] = defaultdict(dict)
        """Of what was changed, the record that the database holds."""
        self._amended: defaultdict[type[Record], list[tuple[Key, dict[str, Any]]]] = defaultdict(
            list
        )
        """Fields of records that were not read, in the order they are to be set."""
        self._kept: dict[Any, tuple[int, Any]] = {}
        self._made: defaultdict[type[Record], dict[Any, tuple[int, Any]]] = defaultdict(dict)
        self._writes: defaultdict[type[Record], int] = defaultdict(int)
        self._ahead: dict[tuple[Any, ...], tuple[list[int], list[Row]]] = {}
        """What will be found, by queries and what is given to them: after how many writes."""

    # -- reading ----------------------------------------------------------------------------------

    def get(self, kind: type[R], *key: Any) -> R | None:
        """The record with this key as it stands now in the unit of work, or None."""
        known = self._known[kind]
        if key not in known:
            if key in self._left[kind] and self._holds():
                known[key] = self._left[kind][key]
            else:
                if self._amended.get(kind):
                    self.flush(kind)
                known[key] = load(self.connection, self.community, kind, key)
        found: R | None = known[key]
        return found

    def need(self, kind: type[R], *key: Any) -> R:
        """The record with this key; a LookupError, which is a fault, where there is none."""
        known = self._known[kind]
        found: R | None = known[key] if key in known else self.get(kind, *key)
        if found is None:
            raise LookupError(f"no {kind.__name__} {key} in community {self.community}")
        return found

    def fetch(self, kind: type[Record], keys: Iterable[Key]) -> None:
        """Read ahead: bring these keys into the running state with one statement."""
        look_up(self.connection, self.looks(kind, keys))

    def looks(self, kind: type[Record], keys: Iterable[Key]) -> list[Look]:
        """Looks that bring these keys into the running state, to be sent with others."""
        known = self._known[kind]
        wanted = [key for key in dict.fromkeys(keys) if key not in known]
        left = self._left[kind]
        if left and wanted and self._holds():
            known.update({key: left[key] for key in wanted if key in left})
            wanted = [key for key in wanted if key not in left]
        if not wanted:
            return []
        if self._amended.get(kind):
            self.flush(kind)
        key_of = SHAPES[kind].key_of

        def take(records: list[Any]) -> None:
            known.update(dict.fromkeys(wanted))
            for record in records:
                known[key_of(record)] = record

        return looks_for(self.community, kind, wanted, take)

    def note(self, records: Iterable[Record]) -> None:
        """Records as the database holds them, brought by a look of another kind."""
        for record in records:
            kind = type(record)
            self._known[kind].setdefault(SHAPES[kind].key_of(record), record)

    def note_absent(self, kind: type[Record], keys: Iterable[Key]) -> None:
        """Keys that were looked for, of which those that are not known by now are not there."""
        known = self._known[kind]
        for key in keys:
            known.setdefault(key, None)

    def select(self, kind: type[R], query: Query, /, **given: Any) -> list[R]:
        """Records of one type by a query, after what the unit of work has written so far.

        The query selects exactly the record's columns and binds `community_id`.
        """
        known = self._known[kind]
        key_of = SHAPES[kind].key_of
        found: list[R] = []
        for row in self.rows(query, (kind,), **given):
            record = kind(*row)
            found.append(known.setdefault(key_of(record), record) or record)
        return found

    def rows(self, query: Query, after: Sequence[type[Record]], /, **given: Any) -> list[Row]:
        """Rows of a query over several tables, after what the unit of work wrote to those in
        `after`."""
        if self._ahead and (ahead := self.foreseen(query, after, **given)) is not None:
            return ahead
        for kind in after:
            self.flush(kind)
        return find(self.connection, query, {"community_id": self.community, **given})

    def ahead(self, query: Query, after: Sequence[type[Record]], /, **given: Any) -> list[Look]:
        """A look, to be sent with others, that answers a `select` or `rows` of a query.

        Where anything of `after` is written before that, the query is asked again. None where
        nothing is gained by it.
        """
        statement = statement_of(query) if self.bundles else None
        if statement is None or self.foreseen(query, after, **given) is not None:
            return []
        for kind in after:
            self.flush(kind)
        by_name = {"community_id": self.community, **given}

        def take(rows: list[Row]) -> None:
            self.foresee(query, after, rows, **given)

        return [Look(statement, statement.row(self.connection.dialect, by_name), take)]

    def foresee(
        self, query: Query, after: Sequence[type[Record]], rows: list[Row], /, **given: Any
    ) -> None:
        """Keep what a query will find, until anything of `after` is written."""
        self._ahead[query, *sorted(given.items())] = (self._writes_of(after), rows)

    def foreseen(
        self, query: Query, after: Sequence[type[Record]], /, **given: Any
    ) -> list[Row] | None:
        """What is kept of what a query will find; None where it has to be asked."""
        if not self._ahead:
            return None
        try:
            found = self._ahead.get((query, *sorted(given.items())))
        except TypeError:
            return None  # Something is given that is no key of anything: a list.
        return found[1] if found is not None and found[0] == self._writes_of(after) else None

    def _writes_of(self, kinds: Sequence[type[Record]]) -> list[int]:
        return [self._writes[kind] for kind in kinds]

    def once(self, what: Any, after: type[Record], look: Callable[[], T]) -> T:
        """What `look` finds, looked up again only when a record of `after` was saved since."""
        writes = self._writes[after]
        kept = self._kept.get(what)
        if kept is None or kept[0] != writes:
            kept = self._kept[what] = (writes, look())
        found: T = kept[1]
        return found

    def made_of(self, kind: type[Record], what: Any, look: Callable[[], T]) -> T:
        """What `look` makes of records of one type and of nothing else that books write: looked up
        again only when one was saved since, be it in an earlier unit of work."""
        writes = self._writes[kind]
        made = self._made[kind].get(what)
        if made is None and not writes and self._holds():
            made = self._left_made[kind].get(what)
        if made is None or made[0] != writes:
            made = (writes, look())
        self._made[kind][what] = made
        found: T = made[1]
        return found

    # -- what units of work leave to each other ---------------------------------------------------

    def leave(self, warm: Warm) -> None:
        """Leave what was found and written to the next unit of work; all of it is written."""
        for kind, known in self._known.items():
            if kind.STAYS:
                warm.add(self._left[kind], known)
        for kind in list(self._left_made):
            if self._writes[kind]:
                del self._left_made[kind]
        for kind, made in self._made.items():
            now = self._writes[kind]
            self._left_made[kind].update(
                {what: (0, found) for what, (writes, found) in made.items() if writes == now}
            )

    # -- writing ----------------------------------------------------------------------------------

    def save(self, record: Record) -> None:
        """Keep a new or changed record; it is seen at once and written at the end of the unit of
        work."""
        kind = type(record)
        self._writes[kind] += 1
        key = SHAPES[kind].key_of(record)
        before = self.get(kind, *key)
        self._known[kind][key] = record
        if before is None:
            self._new[kind][key] = None
        elif key not in self._new[kind]:
            self._changed[kind].setdefault(key, before)

    def add(self, record: Record) -> None:
        """Keep a record whose key has just been given out, so that it cannot be there yet."""
        kind = type(record)
        self._writes[kind] += 1
        key = SHAPES[kind].key_of(record)
        self._known[kind][key] = record
        self._new[kind][key] = None

    def amend(self, kind: type[Record], key: Key, **values: Any) -> None:
        """Set fields of a record that need not be read for it; nothing, where there is none."""
        known = self._known[kind].get(key)
        if known is None and key in self._left[kind]:
            known = self.get(kind, *key)
        if known is None:
            self._writes[kind] += 1
            self._amended[kind].append((key, values))
        else:
            self.save(changed(known, **values))

    def erased(self, kind: type[Record], keys: Iterable[Key]) -> None:
        """A statement has just taken rows away, after a `flush` of their type."""
        self._writes[kind] += 1
        self._known[kind].update(dict.fromkeys(keys))

    def flush(self, kind: type[Record] | None = None) -> None:
        """Write what is kept, of one type or of all; a reader's books write nothing, ever.

        Raises NotAtOnce where this is to be done by one statement at the end.
        """
        if not self.writable or not (self._new or self._changed or self._amended):
            return
        if kind is not None and not self._keeps(kind):
            return
        writings = self.pending(kind)
        if writings and self.at_once:
            raise NotAtOnce(f"{writings[0].kind.__name__} is to be looked for by what was written")
        if not writings:
            return
        if self._warm is None:
            write(self.connection, writings)
            return
        with self._warm.accounts_for():
            write(self.connection, writings)

    def _keeps(self, kind: type[Record]) -> bool:
        """Whether anything of a type may have to be written."""
        return kind in self._new or kind in self._changed or kind in self._amended

    def pending(self, kind: type[Record] | None = None) -> list[Writing]:
        """What is kept, of one type or of all, handed over to whoever writes it."""
        kinds = [kind] if kind else dict.fromkeys([*self._new, *self._changed, *self._amended])
        writings: list[Writing] = []
        for each in kinds:
            known = self._known[each]
            found = known.__getitem__
            new = list(map(found, self._new.pop(each))) if each in self._new else []
            before = self._changed.pop(each) if each in self._changed else {}
            changes = list(zip(before.values(), map(found, before), strict=True)) if before else []
            amended = self._amended.pop(each) if each in self._amended else []
            if new or changes or amended:
                writings += writings_of(self.community, each, new, changes, amended)
        return writings

    def let_go(self) -> None:
        """Write what is kept and forget what was read: the database was changed beneath it."""
        self.flush()
        if self._warm is not None:
            self._warm.drop()
        self._known.clear()
        self._kept.clear()
        self._made.clear()
        self._ahead.clear()
