"""What must always hold of a village, asked after each of its acts. [Numbers]: docs/rules.md.

What stands in the books is asked of the books. What is about runs that differ is asked of copies
of them that go on apart (`tests.support.crossroads`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from bot.clock import DAY
from storage import schema
from storage.ledger.chain import Digest
from storage.ledger.verify import Wrong
from tests.support import audit

if TYPE_CHECKING:
    from tests.support.play import Play

NAMES = ", ".join(f"'{each}'" for each in sorted(audit.NEVER_BELOW))
_EMPTY = {"pot", "deposits", "reserve", "escrow"}

_NOTHING = {
    "balances do not add up to nothing": "SELECT count(*) FROM (SELECT 1 FROM accounts"
    " GROUP BY community_id, asset HAVING sum(balance) <> 0) AS wrong",
    "an entry does not add up to nothing": "SELECT count(*) FROM (SELECT 1 FROM postings"
    " WHERE entry > {since} GROUP BY community_id, entry, asset HAVING sum(amount) <> 0) AS wrong",
    "a balance is not what was posted": "SELECT count(*) FROM accounts WHERE balance <>"
    " (SELECT coalesce(sum(amount), 0) FROM postings WHERE postings.account = accounts.number"
    " AND postings.community_id = accounts.community_id)",
    "a purse, fund, pot or escrow is below zero": "SELECT count(*) FROM accounts"
    f" WHERE (balance < 0 OR balance - reserved < 0) AND kind IN ({NAMES})",
    "less than nothing is reserved": "SELECT count(*) FROM accounts"
    " WHERE reserved < 0 OR pending_in < 0",
    "more is made than may be": "SELECT count(*) FROM accounts JOIN assets"
    " ON assets.community_id = accounts.community_id AND assets.number = accounts.asset"
    " WHERE accounts.kind = 'issuer' AND -accounts.balance > assets.supply_cap",
    "what is reserved is not what is open": "SELECT count(*) FROM accounts WHERE reserved <>"
    " (SELECT coalesce(sum(amount), 0) FROM pendings WHERE pendings.payer = accounts.number"
    " AND pendings.community_id = accounts.community_id AND pendings.state = 'open')",
    "a pending transfer is posted beyond its amount": "SELECT count(*) FROM pendings"
    " WHERE posted < 0 OR posted > amount",
    "a ballot came after its vote was over": "SELECT count(*) FROM votes JOIN ballots"
    " ON ballots.community_id = votes.community_id AND ballots.vote = votes.number"
    " WHERE votes.ending IS NOT NULL AND ballots.entry > votes.ending",
    "a roll has more voters than it has people": "SELECT count(*) FROM votes WHERE roll IS NOT NULL"
    " AND roll <> (SELECT count(*) FROM rolls WHERE rolls.community_id = votes.community_id"
    " AND rolls.vote = votes.number)",
}
"""What is counted and may not be there: [1 2 6 8 12]. `since`: of new entries alone."""


class Invariants:
    """Asks them of one play. `every`: so many acts lie between two times that all records are
    judged again; what is cheap is asked after each."""

    def __init__(self, play: Play, every: int = 1) -> None:
        self.play, self.every = play, every
        self.acts = self.judged = self.latest = self.entries = 0
        self.digests: list[Digest] = []
        """What somebody kept at some time: each must be the beginning of the chain for ever."""

    def fingerprint(self) -> object:
        """Whether any money, vote or matter moved, at a glance."""

        def look(connection: Connection) -> object:
            return [
                tuple(row)
                for query in (
                    "SELECT sum(balance * number), sum(reserved), sum(pending_in) FROM accounts",
                    "SELECT count(*), max(number) FROM entries WHERE kind <> 'open'",
                    "SELECT count(*), sum(amount * entry) FROM postings",
                    "SELECT count(*), coalesce(max(number), 0) FROM pendings",
                )
                for row in connection.execute(text(query))
            ]

        return self.play.read(look)

    def hold(self) -> None:
        """After an act. Raises AssertionError at the first that does not hold. [1-3 5 6 8 10 12 16]

        By the judge of the books: who is debited consented [3], corrections [5], limits [2], that
        what was counted, lost and not cast is the roll [8], seeds and what they were sealed by
        [16], and that all digests kept are the chain's beginnings [12].
        """
        self.acts += 1

        def look(connection: Connection) -> tuple[str, int, int]:
            def one(query: str) -> int:
                return int(connection.execute(text(query)).scalar() or 0)

            asked = (
                words
                for words, query in _NOTHING.items()
                if one(query.format(since=self.entries)) != 0
            )
            wrong = next(asked, "")
            last = one("SELECT max(number) FROM entries")
            return wrong, one("SELECT max(time) FROM entries"), last

        wrong, time, last = self.play.read(look)
        assert not wrong, wrong
        assert time >= self.latest, "the time of the chain ran back"
        grown = last != self.entries
        self.latest, self.entries = time, last
        if self.acts % self.every == 0 and (grown or self.every > 1):
            self.judge()

    def judge(self) -> None:
        """All records from the first on, by our own sums and by `verify`."""
        self.judged += 1
        try:
            self.play.check(first_limits=False, digests=self.digests)
        except Wrong as wrong:
            raise AssertionError(f"the judge: {wrong}") from wrong
        if self.judged % 5 == 1:
            self.digests.append(self.play.read(_digest))

    def all_ended(self) -> None:
        """With no further act of anyone all that was open has ended. [7]"""
        rows = self.play.dump()
        left = [r["kind"] for r in rows["accounts"] if r["balance"] and r["kind"] in _EMPTY]
        assert not left, f"not empty in the end: {left}"
        kept = [r for r in rows["accounts"] if r["reserved"] or r["pending_in"]]
        assert not kept, f"still reserved in the end: {kept}"
        assert not [r for r in rows["votes"] if r["ended_at"] is None], "a vote never ended"
        assert {r["state"] for r in rows["asks"]}.isdisjoint({"open"}), "a question never ended"
        assert not [r for r in rows["grant_rounds"] if r["ended_at"] is None], "a round never ended"
        open_ = {r["stage"] for r in rows["circles"]} & {"open", "running"}
        assert not open_, f"a circle never ended: {open_}"


MONTHS = 14
"""How long it takes until everything that anybody began has ended, with nobody doing anything."""
MONTH = 32 * DAY


def _digest(connection: Connection) -> Digest:
    [head] = audit.rows(connection, schema.communities)
    return Digest(head["community_id"], head["entries"], head["head"].hex())
