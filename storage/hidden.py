"""Take the words of an entry out of whatever else quotes them: questions, messages, reasons.

Other gifts keep theirs, the same or not: each is hidden by itself. What is changed here is written
to the tables of other aggregates, as in `storage.forgetting`, so that it can be read in one place.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, or_, select, update

from storage import schema
from storage.changes import Act
from storage.redaction import REWRITTEN, Redaction, offers
from storage.unit_of_work import Books

LEAST_INSIDE = 4
"""Shorter words are taken out only where they stand for themselves: they are in every sentence."""

_a, _e, _u, _x = schema.asks, schema.entries, schema.audit, schema.outbox
_m, _f = schema.motions, schema.freezes


def take_out(books: Books, entry: int, words: str, giver: int) -> None:
    """Take the words of an entry, which `giver` said, out of all that quotes them.

    The running state of the unit of work is written first and let go of.
    """
    core = " ".join(words.split()).rstrip(".!,;: ")
    if len(core) < LEAST_INSIDE:
        return
    books.let_go()
    redaction = Redaction([core], [], "…")

    def run(statement: Any) -> Any:
        return books.connection.execute(statement)

    def mine(table: Table) -> Any:
        return table.c.community_id == books.community

    [holds] = redaction.holding(_a.c.arguments)
    theirs = or_(_a.c.member == giver, _a.c.asker == giver)
    for number, arguments in run(
        select(_a.c.number, _a.c.arguments).where(mine(_a), theirs, holds)
    ).all():
        given, _ = offers(redaction, json.loads(arguments))
        values = {"arguments": json.dumps(given)}
        run(update(_a).where(mine(_a), _a.c.number == number).values(values))

    [holds] = redaction.holding(_x.c.reply)
    own = f"entry/{entry}"
    others = or_(_x.c.key.is_(None), _x.c.key == own, ~_x.c.key.startswith("entry/"))
    for number, reply in run(select(_x.c.number, _x.c.reply).where(mine(_x), others, holds)).all():
        said = json.dumps(redaction.value(json.loads(reply)), ensure_ascii=False)
        run(update(_x).where(mine(_x), _x.c.number == number).values(reply=said))

    [holds] = redaction.holding(_e.c.memo)
    pauses = _e.c.kind.in_(("freeze", "thaw"))
    paused = [
        number
        for number, detail in run(
            select(_e.c.number, _e.c.detail).where(mine(_e), pauses, holds)
        ).all()
        if json.loads(detail)["member"] == giver
    ]
    quoting = or_(_e.c.corrects == entry, _e.c.number.in_(paused))
    returns = select(_e.c.number).where(mine(_e), _e.c.corrects == entry)
    of_it = or_(_u.c.entry == entry, _u.c.entry.in_(returns), _u.c.about == giver)
    for table, key, column, where, more in (
        (_u, _u.c.number, _u.c.reason, of_it, {}),
        (_u, _u.c.number, _u.c.old, of_it, {}),
        (_u, _u.c.number, _u.c.new, of_it, {}),
        (_e, _e.c.number, _e.c.memo, quoting, {"salt": REWRITTEN}),
        (_m, _m.c.entry, _m.c.reason, _m.c.entry == entry, {}),
        (_f, _f.c.member, _f.c.appeal, _f.c.member == giver, {}),
    ):
        [holds] = redaction.holding(column)
        for number, text in run(select(key, column).where(mine(table), where, holds)).all():
            if (new := redaction.text(text)) != text:
                changed = {column.name: new, **more}
                run(update(table).where(mine(table), key == number).values(changed))


@dataclass(frozen=True, slots=True)
class TakeOutWords:
    """The words of an entry, which `giver` said, are taken out of all that quotes them."""

    entry: int
    words: str
    giver: int

    def apply(self, books: Books, act: Act) -> None:
        take_out(books, self.entry, self.words, self.giver)
