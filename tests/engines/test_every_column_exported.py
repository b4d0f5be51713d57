"""Whatever is changed in a community's tables shows in an export, or is known not to.

The same changes as in `test_every_column`, one row of each column, exported and looked at by
`docs/verify_export.py` alone. On one database: the export of both is the same.
"""

from __future__ import annotations

import asyncio
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, update
from sqlalchemy.exc import IntegrityError

from storage.ledger.verify import Wrong, verify
from storage.record_export import records, write
from tests.engines.test_every_column import TABLES, another, is_unseen, live, sweep, this, unseen
from tests.support.server import make_folder
from tests.support.stand_alone import alone

UNSHOWN = {
    "postings.line": "an export has the lines of an entry in their order, and not their numbers",
    "communities.asks": "questions are not exported, so their number cannot be held against any",
    "communities.audits": "nor is what moderators wrote down",
    "communities.matters": "and up to which numbers things are numbered",
    "roles.given_at": "of a role the checker asks who has it,",
    "roles.given_by": "",
    "identities": "and who is who, vouched for and paid, is left to `verify`",
    "members.vouched_at": "",
    "members.paid_at": "",
    "elections": "of secret votes and elections there is no more than their records",
    "candidates": "",
    "tenures": "",
    "sealed_ballots": "",
    "opened_ballots": "what a secret vote published is counted by `verify` alone",
    "votes.asked_by": "the checker counts ballots; the rest of a vote it does not read",
    "votes.cast": "",
    "votes.tally": "",
    "votes.terms": "",
    "delegations": "the checker takes whose voices were passed on from the result of a vote",
    "circles.entry": "of circles the statement is recounted, in their own books",
    "circles.name": "",
    "circles.salt": "",
    "circles.seed": "",
    "circles.stage": "",
    "circle_seats": "",
    "proposals": "nor of proposals: what is paid is held to what was proposed and decided",
    "proposal_acts": "",
    "grant_rounds": "nor of rounds of grants: whom the ballots fund is counted by `verify` alone",
    "grant_applications": "",
    "grant_gifts": "",
    "purse_policies": "",
    "funds": "",
    "share_rules": "nor of how income is shared: what each part was given is counted again",
    "share_sums": "",
    "pledges": "",
    "holdings": "nor of holdings and vouchers, whose accounts and sums are checked",
    "vouchers": "",
    "goals": "",
    "goal_givers": "",
    "purse_days": "",
    "purse_months": "",
}
"""What `verify` notices and an export, or its checker, does not show; docs/verifying.md says it."""


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("every-column-exported")
    yield made
    shutil.rmtree(made)


def exported(connection: Connection, community: int) -> str:
    out = io.StringIO()
    write(records(connection, community), out)
    return out.getvalue()


def test_every_change_that_verify_notices_shows_in_an_export_or_is_known_not_to(
    folder: Path,
) -> None:
    url = f"sqlite:///{folder / 'books.db'}"
    asyncio.run(live(url))
    noticed, known = dict[str, str](), unseen()

    def look(connection: Connection) -> list[str]:
        (folder / "untouched.jsonl").write_text(exported(connection, 1), "utf-8")
        for table in TABLES:
            rows = connection.execute(
                table.select().where(table.c.community_id == 1).order_by(*table.primary_key.columns)
            ).all()
            for column in table.columns:
                if not rows or column.name == "community_id" or is_unseen(column, known):
                    continue
                inside = connection.begin_nested()
                row = rows[-1]
                new = {column.name: another(column, row._mapping[column.name])}
                try:
                    connection.execute(update(table).where(*this(table, row)).values(new))
                    try:
                        verify(connection, 1)
                    except Wrong as wrong:
                        file = f"{table.name}.{column.name}"
                        noticed[file] = str(wrong)
                        (folder / file).write_text(exported(connection, 1), "utf-8")
                except IntegrityError:
                    pass
                finally:
                    inside.rollback()
        return []

    sweep(url, look)
    said = alone(folder / "untouched.jsonl", *(folder / name for name in noticed))
    assert "as it must be" in said.pop("untouched.jsonl")
    passed = {name for name, text in said.items() if "as it must be" in text}
    tables = {name.partition(".")[0] for name in passed} & UNSHOWN.keys()
    unshown = tables | {name for name in passed if name.partition(".")[0] not in tables}
    assert sorted(unshown) == sorted(UNSHOWN)
