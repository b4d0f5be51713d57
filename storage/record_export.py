"""The books whole, as a file by which a stranger checks them: what docs/verifying.md describes.

One JSON object a line: first what is kept beside the records, then every record in order. Members
are numbers here, and platform accounts the hashes that the chain tells of; no name of a member, no
id of a platform and no seed of a draw that is still to come goes in. Memos and the words of votes
go in with their salts, so that their hashes can be checked.

It writes down what it finds, whether or not it is in order: to judge is for whoever reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from sqlalchemy import Connection, Table, bindparam, func, select

from storage import communities, schema
from storage.counting.draw import seal
from storage.elections import Election
from storage.inventory import known
from storage.ledger.assets import all_assets
from storage.ledger.chain import text_hash
from storage.members import Identity
from storage.records import shape
from storage.unit_of_work import Books
from storage.votes import Vote

FORM = 1
"""The form of the file; a reader that knows another form says so."""

_AT_ONCE = 1000

_HEAD = (
    "name",
    "created_at",
    "first_entry_at",
    "entries",
    "asset",
    "members",
    "accounts",
    "assets",
    "pendings",
    "paused_until",
    "told",
    "matters",
)
_OF_ASSET = (
    "number",
    "code",
    "model",
    "decimals",
    "credit_limit",
    "newcomer_limit",
    "newcomers_together",
    "newcomers_owe",
    "ceiling",
    "starter",
    "supply_cap",
    "max_tip",
    "sealed",
    "opened_at",
)
_OF_VOTE = (
    "number",
    "kind",
    "asked_by",
    "question",
    "options",
    "terms",
    "opened_at",
    "closes_at",
    "entry",
    "roll",
    "tally",
    "cast",
    "state",
    "outcome",
    "ended_at",
    "ending",
)
_OF_MEMBER = (
    "number",
    "entered_at",
    "joined_at",
    "returned_at",
    "vouched_at",
    "paid_at",
    "forgotten_at",
    "established_at",
    "frozen_until",
    "merged_into",
)
_OF_PENDING = (
    "number",
    "kind",
    "cause",
    "asset",
    "payer",
    "payee",
    "amount",
    "posted",
    "state",
    "opened_at",
    "ends_at",
    "entry",
)
_OF_ACCOUNT = (
    "number",
    "asset",
    "kind",
    "owner",
    "balance",
    "reserved",
    "pending_in",
    "credit_limit",
    "last_out",
)

_PLAIN: tuple[tuple[str, Table, tuple[str, ...]], ...] = (
    ("account", schema.accounts, _OF_ACCOUNT),
    ("member", schema.members, _OF_MEMBER),
    ("role", schema.roles, ("role", "member", "given_at", "given_by", "held")),
    ("freeze", schema.freezes, ("member", "entry")),
    ("debt", schema.debts, ("entry", "account", "amount")),
    ("ballot", schema.ballots, ("vote", "member", "entry", "choice")),
    ("seat", schema.rolls, ("vote", "member")),
    ("opened", schema.opened_ballots, ("vote", "place", "choice", "receipt")),
    (
        "delegation",
        schema.delegations,
        ("entry", "member", "delegate", "since", "ending", "missed"),
    ),
)
"""What goes in as it is kept: what a line is called, its table, its columns."""

_e, _p = schema.entries, schema.postings
_ENTRIES = (
    select(
        _e.c.number,
        _e.c.time,
        _e.c.kind,
        _e.c.cause,
        _e.c.corrects,
        _e.c.detail,
        _e.c.memo,
        _e.c.salt,
        _e.c.memo_hash,
        _e.c.hash,
    )
    .where(
        _e.c.community_id == bindparam("community_id"),
        _e.c.number > bindparam("after"),
    )
    .order_by(_e.c.number)
    .limit(_AT_ONCE)
)
_POSTINGS = (
    select(_p.c.entry, _p.c.account, _p.c.asset, _p.c.amount)
    .where(
        _p.c.community_id == bindparam("community_id"),
        _p.c.entry > bindparam("after"),
        _p.c.entry <= bindparam("last"),
    )
    .order_by(_p.c.entry, _p.c.line)
)
_GIVEN_BACK = ("entry", "account", "corrected")

Row = dict[str, Any]


def records(connection: Connection, community: int) -> Iterator[Row]:
    """The lines of the file, in order: the community, what is kept beside, the records."""
    books = Books(connection, community, lambda _, __: b"", writable=False)
    yield _head(connection, books)
    for asset in all_assets(books):
        yield {
            "what": "asset",
            **{name: getattr(asset, name) for name in _OF_ASSET},
            "words": asset.words,
        }
    for what, table, names in _PLAIN:
        for row in _rows(connection, community, table, names):
            yield {"what": what, **row}
    given_back = _p.c.corrected != 0
    for row in _rows(connection, community, schema.postings, _GIVEN_BACK, given_back):
        yield {"what": "given back", **row}
    for row in _rows(connection, community, schema.pendings, (*_OF_PENDING, "key")):
        key = text_hash(str(row.pop("key")))
        yield {"what": "reservation", **row, "key": key}
    for row in _rows(connection, community, schema.identities, shape(Identity).columns):
        identity = Identity(**row)
        told = known(identity)
        yield {
            "what": "identity",
            "platform": told.platform,
            "hash": told.hash,
            "member": identity.member,
        }
    for row in _rows(connection, community, schema.circles, ("number", "entry", "stage", "body")):
        yield {"what": "circle", **row, "body": _detail(str(row["body"]))}
    for row in _rows(connection, community, schema.votes, shape(Vote).columns):
        vote = Vote(**row)
        yield {
            "what": "vote",
            **{name: getattr(vote, name) for name in _OF_VOTE},
            "salt": None if vote.salt is None else vote.salt.hex(),
            "seal": _seal_of(books, vote),
        }
    yield from _records(connection, community)


def _seal_of(books: Books, vote: Vote) -> str | None:
    """What was told of the seed of a vote's draw; an election's lies elsewhere until it is over."""
    election = books.get(Election, vote.number) if vote.kind == "election" else None
    if election is not None and vote.rules.tie == "draw":
        return election.draw
    return None if vote.seed is None else seal(vote.seed)


def _head(connection: Connection, books: Books) -> Row:
    head = communities.head(books)

    def count(table: Table) -> int:
        query = select(func.count()).where(table.c.community_id == books.community)
        return int(connection.execute(query).scalar() or 0)

    return {
        "what": "books",
        "form": FORM,
        "community": books.community,
        **{name: getattr(head, name) for name in _HEAD},
        "head": head.head.hex(),
        "records": count(schema.entries),
        "postings": count(schema.postings),
    }


def _rows(
    connection: Connection, community: int, table: Table, names: Sequence[str], *where: Any
) -> Iterator[Row]:
    """The rows of a table by its key, a dict of these columns each."""
    query = select(*(table.c[name] for name in names)).where(
        table.c.community_id == bindparam("community_id"), *where
    )
    found = connection.execution_options(yield_per=_AT_ONCE).execute(
        query.order_by(*table.primary_key.columns), {"community_id": community}
    )
    for row in found:
        yield dict(zip(names, row, strict=True))


def _records(connection: Connection, community: int) -> Iterator[Row]:
    after = -(2**62)
    while rows := connection.execute(_ENTRIES, {"community_id": community, "after": after}).all():
        last = int(rows[-1][0])
        lines: dict[int, list[list[int]]] = {}
        given = {"community_id": community, "after": after, "last": last}
        for entry, *posting in connection.execute(_POSTINGS, given):
            lines.setdefault(int(entry), []).append([int(each) for each in posting])
        for number, time, kind, cause, corrects, detail, memo, salt, memo_hash, hash_ in rows:
            yield {
                "what": "record",
                "record": {
                    "cause": cause,
                    "community": community,
                    "corrects": corrects,
                    "detail": _detail(detail),
                    "kind": kind,
                    "memo": None if memo_hash is None else memo_hash.hex(),
                    "number": number,
                    "postings": lines.get(number, []),
                    "time": time,
                    "version": 1,
                },
                "hash": hash_.hex(),
                "memo": memo,
                "salt": None if salt is None else salt.hex(),
            }
        after = last


def _detail(text: str | None) -> Any:
    """What is kept as JSON, as the detail of a record; what is none goes in as it stands."""
    if text is None:
        return None
    try:
        return json.loads(text)
    except ValueError:
        return text


def write(lines: Iterable[Row], out: TextIO) -> None:
    """The lines as JSON, one object each, in ASCII."""
    out.writelines(json.dumps(line) + "\n" for line in lines)
