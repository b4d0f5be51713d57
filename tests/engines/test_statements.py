"""Every statement names the community, or stands on a short list with its reason.

Here are the statements as they stand in the code; those that are issued while members talk are
watched in tests/transcripts.
"""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import bindparam, delete, func, insert, or_, select, text, update

from bot.app import open_store
from storage import schema
from storage.statements import Statement
from tests.support.ledger import Acts
from tests.support.statements import WITHOUT, all_statements, nameless, watched

_e, _p, _a = schema.entries, schema.postings, schema.accounts
_HERE = _e.c.community_id == bindparam("community_id")

NAMED: dict[str, Any] = {
    "by the key": select(_e).where(_HERE, _e.c.number == 1),
    "in a join": select(_e)
    .join(_p, (_p.c.community_id == _e.c.community_id) & (_p.c.entry == _e.c.number))
    .where(_HERE),
    "in the other one": select(_e.c.number)
    .join(_p, (_e.c.community_id == _p.c.community_id))
    .where(_p.c.community_id == 7),
    "in a subquery": select(_e).where(
        _HERE,
        select(_p).where(_p.c.community_id == _e.c.community_id, _p.c.entry == 1).exists(),
    ),
    "a change": update(_a).where(_a.c.community_id == 1).values(balance=0),
    "a removal": delete(_a).where(_a.c.community_id == 1),
    "a new row": insert(_a),
    "a routing table": select(schema.inbox),
    "words about something else": text("SELECT 1"),
}
NAMELESS: dict[str, Any] = {
    "all": select(_e),
    "by the number alone": select(_e).where(_e.c.number == 1),
    "under an or": select(_e).where(or_(_HERE, _e.c.number == 1)),
    "under a not": select(_e).where(~_HERE),
    "another's": select(_e).where(_e.c.community_id >= bindparam("community_id")),
    "one of a join": select(_e).join(_p, _p.c.entry == _e.c.number).where(_HERE),
    "each other's": select(_e).join(_p, _p.c.community_id == _e.c.community_id),
    "of two of one table": select(_e)
    .join(_e.alias("other"), _e.alias("other").c.number == _e.c.corrects)
    .where(_HERE),
    "a subquery": select(_a).where(
        _a.c.community_id == 1, _a.c.number.in_(select(_p.c.account).where(_p.c.entry == 1))
    ),
    "a count": select(func.count()).select_from(_e),
    "a change": update(_a).where(_a.c.owner == 1).values(balance=0),
    "a removal": delete(_a),
    "a new row": insert(_a).values(balance=1),
    "words": text("SELECT count(*) FROM entries"),
    "plain words": "UPDATE accounts SET balance = 0",
}


@pytest.mark.parametrize("what", NAMED)
def test_a_statement_that_names_its_community(what: str) -> None:
    assert nameless(NAMED[what]) == set()


@pytest.mark.parametrize("what", NAMELESS)
def test_a_statement_that_does_not(what: str) -> None:
    assert nameless(NAMELESS[what])


def test_every_statement_names_the_community_or_stands_on_the_list() -> None:
    found = all_statements()
    assert len(found) > 80
    assert {name for name, each in found.items() if nameless(each)} == set(WITHOUT)


async def test_what_is_issued_is_watched(url: str) -> None:
    store = await open_store(url, Acts())
    everything: Any = select(schema.accounts)
    with watched() as found:
        await store.read(lambda connection: connection.execute(NAMED["by the key"], _COMMUNITY))
        await store.decide(lambda connection: connection.execute(everything).all())
        await store.decide(lambda connection: connection.execute(text("DELETE FROM jobs")))
        await store.decide(lambda connection: connection.execute(all_statements()[_LISTED]))
        await store.decide(lambda connection: _POSTINGS.rows(connection, ()))
        await store.decide(lambda connection: _NOTHING.run(connection, [(1,), (2,)]))
        await store.decide(lambda connection: connection.exec_driver_sql("DELETE FROM outbox"))
    touched = [["accounts"], ["entries"], ["jobs"], ["outbox"], ["postings"]]
    assert sorted(map(sorted, found.values())) == touched
    await store.close()


_COMMUNITY = {"community_id": 1}
_POSTINGS = Statement(select(_p))
_NOTHING = Statement(delete(_e).where(_e.c.number == bindparam("number")), "number")
_LISTED = "storage.jobs._NEXT"
