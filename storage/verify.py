"""Check the books of a community from the first record to the last, trusting nothing kept beside.

Balances, counters and limits are worked out again from the records alone; each entry is judged by
the limits in force when it was booked; the chain is hashed again; digests that members kept must be
prefixes of it. The first thing wrong is said in words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, bindparam, select

from storage import communities, schema
from storage.accounts import MAY_GO_BELOW_ZERO, Account, all_accounts
from storage.assets import Asset, all_assets
from storage.books import Books
from storage.chain import GENESIS, Digest, link, memo_hash, record_bytes
from storage.entries import EntryRow
from storage.limits import KINDS, floor, owed
from storage.money import MOST
from storage.pendings import Pending
from storage.records import shape
from storage.references import reference

_AT_ONCE = 500

Line = tuple[int, int, int, int, int]
"""A posting as it is checked: (entry, account, asset, amount, corrected)."""


class Wrong(Exception):
    """The books are not as they must be; the message says what, in words."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found to be in order."""

    community: int
    name: str
    entries: int
    postings: int
    accounts: int
    head: str
    digests: int


_e, _p, _q = schema.entries, schema.postings, schema.pendings
_ENTRIES = select(*(_e.c[name] for name in shape(EntryRow).columns)).where(
    _e.c.community_id == bindparam("community_id"),
    _e.c.number > bindparam("after"),
).order_by(_e.c.number).limit(_AT_ONCE)  # fmt: skip
_POSTINGS = select(_p.c.entry, _p.c.account, _p.c.asset, _p.c.amount, _p.c.corrected).where(
    _p.c.community_id == bindparam("community_id"),
    _p.c.entry > bindparam("after"),
    _p.c.entry <= bindparam("last"),
).order_by(_p.c.entry, _p.c.line)  # fmt: skip
_PENDINGS = select(*(_q.c[name] for name in shape(Pending).columns)).where(
    _q.c.community_id == bindparam("community_id")
).order_by(_q.c.number)  # fmt: skip


def verify(connection: Connection, community: int, digests: Sequence[Digest] = ()) -> Summary:
    """Check one community's books. Raises Wrong at the first thing that is not as it must be."""
    return _Check(connection, community, digests).run()


@dataclass(slots=True)
class _State:
    """What the records say so far."""

    head: bytes = GENESIS
    number: int = 0
    time: int = 0
    accounts: dict[int, Account] = field(default_factory=dict)
    assets: dict[int, Asset] = field(default_factory=dict)
    established: set[int] = field(default_factory=set)
    frozen: dict[int, int] = field(default_factory=dict)
    pendings: dict[int, dict[str, int]] = field(default_factory=dict)
    corrected: dict[tuple[int, int], int] = field(default_factory=dict)
    amounts: dict[tuple[int, int], int] = field(default_factory=dict)
    postings: int = 0


class _Check:
    def __init__(self, connection: Connection, community: int, digests: Sequence[Digest]) -> None:
        self.connection = connection
        self.books = Books(connection, community, lambda _, __: b"", writable=False)
        self.community = communities.head(self.books)
        self.digests = [digest for digest in digests if digest.community == community]
        self.kept = {account.number: account for account in all_accounts(self.books)}
        self.designs = {asset.number: asset for asset in all_assets(self.books)}
        self.state = _State()

    def run(self) -> Summary:
        for row, postings in self._entries():
            self._chain(row, postings)
            self._judge(row, postings)
        self._compare_head()
        self._compare_accounts()
        self._compare_counters()
        self._compare_pendings()
        self._compare_designs()
        for digest in self.digests:
            if digest.entries > self.state.number:
                raise Wrong(
                    f"A digest tells of {digest.entries} entries, and the books hold only"
                    f" {self.state.number}."
                )
        return Summary(
            self.books.community, self.community.name, self.state.number, self.state.postings,
            len(self.kept), self.state.head.hex(), len(self.digests),
        )  # fmt: skip

    # -- reading ----------------------------------------------------------------------------------

    def _entries(self) -> Iterator[tuple[EntryRow, list[Line]]]:
        """Every record with its postings, in order, a few hundred at a time."""
        after = 0
        given = {"community_id": self.books.community}
        while rows := list(self.connection.execute(_ENTRIES, {**given, "after": after})):
            last = int(rows[-1][0])
            found = self.connection.execute(_POSTINGS, {**given, "after": after, "last": last})
            by_entry: dict[int, list[Line]] = {}
            for posting in found:
                line = (posting[0], posting[1], posting[2], posting[3], posting[4])
                by_entry.setdefault(int(posting[0]), []).append(line)
            for row in rows:
                entry = EntryRow(*row)
                yield entry, by_entry.pop(entry.number, [])
            if by_entry:
                raise Wrong(f"There are postings of entry {min(by_entry)}, which does not exist.")
            after = last

    # -- the chain --------------------------------------------------------------------------------

    def _chain(self, row: EntryRow, postings: Sequence[Line]) -> None:
        state, name = self.state, _name(row.number)
        if row.number != state.number + 1:
            raise Wrong(f"Entry {name} follows entry {state.number}; one in between is missing.")
        if row.time < state.time:
            raise Wrong(f"Entry {name} is older than the one before it.")
        if row.memo is not None:
            hashed = memo_hash(row.salt, row.memo) if row.salt is not None else None
            if hashed != row.memo_hash:
                raise Wrong(f"The words of entry {name} are not those that were booked.")
        record = record_bytes(
            community=self.books.community, number=row.number, time=row.time, kind=row.kind,
            cause=row.cause, postings=[(p[1], p[2], p[3]) for p in postings],
            corrects=row.corrects, memo=row.memo_hash,
            detail=None if row.detail is None else json.loads(row.detail),
        )  # fmt: skip
        state.head = link(state.head, record)
        if state.head != row.hash:
            raise Wrong(f"Entry {name} was changed after it was booked, or one before it was.")
        state.number, state.time = row.number, row.time
        state.postings += len(postings)
        for digest in self.digests:
            if digest.entries == row.number and digest.head != row.hash.hex():
                raise Wrong(
                    f"A digest of {digest.entries} entries ends in {digest.head[:12]}…, the books"
                    f" there in {row.hash.hex()[:12]}…: something was changed since."
                )

    # -- judging ----------------------------------------------------------------------------------

    def _judge(self, row: EntryRow, postings: Sequence[Line]) -> None:
        detail = {} if row.detail is None else json.loads(row.detail)
        rule = KINDS.get(row.kind)
        if rule is None:
            raise Wrong(f"Entry {_name(row.number)} is of a kind nobody knows: {row.kind}.")
        if not postings:
            self._record(row, detail)
            return
        sums: dict[int, int] = {}
        for _, _, asset, amount, _ in postings:
            sums[asset] = sums.get(asset, 0) + amount
        if any(sums.values()):
            raise Wrong(f"The postings of entry {_name(row.number)} do not sum to zero.")
        if "pending" in detail:
            self._release(row, int(detail["pending"]), posted=max(p[3] for p in postings))
        if row.corrects is not None:
            self._correct(row, postings)
        for posting in sorted(postings, key=lambda posting: int(posting[3])):
            self._move(row, posting, from_pending="pending" in detail)
            key = (row.number, int(posting[1]))
            self.state.amounts[key] = int(posting[3])
            self.state.corrected[key] = 0

    def _move(self, row: EntryRow, posting: Line, *, from_pending: bool) -> None:
        _, number, asset_number, amount, _ = posting
        account, asset = self._account(number, row), self._asset(asset_number, row)
        rule, name = KINDS[row.kind], _name(row.number)
        if account.asset != asset_number:
            raise Wrong(f"Entry {name} books an asset on an account of another.")
        if account.kind not in (rule.debits if amount < 0 else rule.credits):
            raise Wrong(f"Entry {name} ({row.kind}) moves what lies on the {account.kind}.")
        if amount < 0 and rule.frozen and not from_pending:
            until = self.state.frozen.get(account.owner, 0) if account.kind == "member" else 0
            if row.time < until:
                raise Wrong(f"Entry {name} was paid by a member who was frozen then.")
        after = replace(account, balance=account.balance + amount)
        if not -MOST <= after.balance <= MOST:
            raise Wrong(f"Entry {name} takes an account beyond what can be counted.")
        newcomer = account.kind == "member" and account.owner not in self.state.established
        low = floor(asset, account, newcomer=newcomer)
        below = low is not None and after.balance - after.reserved < low
        if amount < 0 and below and not rule.may_breach and not from_pending:
            raise Wrong(f"Entry {name} takes an account below its limit of then.")
        ceiling = asset.ceiling if account.kind == "member" and rule.ceiling else None
        if amount > 0 and ceiling is not None and not from_pending:
            if after.balance + after.pending_in > ceiling:
                raise Wrong(f"Entry {name} takes an account above the ceiling of then.")
        self._put(row, asset, account, after, newcomer=newcomer, breach=rule.may_breach)

    def _put(
        self, row: EntryRow, asset: Asset, before: Account, after: Account, *, newcomer: bool,
        breach: bool,
    ) -> None:  # fmt: skip
        if newcomer:
            owe = asset.newcomers_owe + owed(after) - owed(before)
            worse = owe > asset.newcomers_owe and owe > asset.newcomers_together
            if worse and not breach:
                raise Wrong(f"Entry {_name(row.number)} takes newcomers beyond their joint line.")
            self.state.assets[asset.number] = replace(asset, newcomers_owe=owe)
        self.state.accounts[after.number] = after

    def _correct(self, row: EntryRow, postings: Sequence[Line]) -> None:
        assert row.corrects is not None  # noqa: S101 - the caller has just looked
        for _, account, _, amount, _ in postings:
            key = (row.corrects, int(account))
            booked = self.state.amounts.get(key)
            if booked is None or booked * amount >= 0:
                raise Wrong(f"Entry {_name(row.number)} gives back what was never given.")
            corrected = self.state.corrected[key] + abs(amount)
            if corrected > abs(booked):
                raise Wrong(
                    f"Entry {_name(row.number)} gives back more than is left of entry"
                    f" {_name(row.corrects)}."
                )
            self.state.corrected[key] = corrected

    def _record(self, row: EntryRow, detail: dict[str, Any]) -> None:
        """A record without postings: what later entries are judged by."""
        state = self.state
        match row.kind:
            case "open":
                design = self.designs.get(int(detail["asset"]))
                if design is None:
                    raise Wrong(f"Entry {_name(row.number)} opens a currency that is not there.")
                known = {key: value for key, value in detail.items() if key != "asset"}
                state.assets[design.number] = replace(design, newcomers_owe=0, **known)
            case "design" if "value" in detail:
                asset = self._asset(int(detail["asset"]), row)
                changes: dict[str, Any] = {detail["field"]: detail["value"]}
                changes |= {k: detail[k] for k in detail if k in _ALSO_CHANGED}
                state.assets[asset.number] = replace(asset, **changes)
            case "limit":
                self._limit(row, detail)
            case "freeze":
                state.frozen[int(detail["member"])] = int(detail["until"])
            case "thaw":
                state.frozen.pop(int(detail["member"]), None)
            case "standing":
                self._establish(int(detail["member"]))
            case "reserve":
                self._reserve(row, detail)
            case "void" | "expire":
                self._release(row, int(detail["pending"]), posted=0)
            case _:
                return

    def _limit(self, row: EntryRow, detail: dict[str, Any]) -> None:
        owner, asset = int(detail["member"]), int(detail["asset"])
        for number, account in self.kept.items():
            if (account.asset, account.kind, account.owner) == (asset, "member", owner):
                held = self._account(number, row)
                self.state.accounts[number] = replace(held, credit_limit=detail["value"])

    def _establish(self, member: int) -> None:
        for account in list(self.state.accounts.values()):
            if account.kind == "member" and account.owner == member and owed(account):
                asset = self.state.assets[account.asset]
                owe = asset.newcomers_owe - owed(account)
                self.state.assets[asset.number] = replace(asset, newcomers_owe=owe)
        self.state.established.add(member)

    def _reserve(self, row: EntryRow, detail: dict[str, Any]) -> None:
        payer, payee = int(detail["payer"]), int(detail["payee"])
        amount = int(detail["amount"])
        before = self._account(payer, row)
        asset = self._asset(before.asset, row)
        after = replace(before, reserved=before.reserved + amount)
        newcomer = before.kind == "member" and before.owner not in self.state.established
        low = floor(asset, before, newcomer=newcomer)
        if low is not None and after.balance - after.reserved < low:
            raise Wrong(f"Entry {_name(row.number)} reserves more than there was.")
        self._put(row, asset, before, after, newcomer=newcomer, breach=False)
        coming = self._account(payee, row)
        self.state.accounts[payee] = replace(coming, pending_in=coming.pending_in + amount)
        self.state.pendings[int(detail["pending"])] = {
            "payer": payer, "payee": payee, "amount": amount, "posted": 0,
        }  # fmt: skip

    def _release(self, row: EntryRow, number: int, *, posted: int) -> None:
        pending = self.state.pendings.get(number)
        if pending is None or "ended" in pending:
            raise Wrong(f"Entry {_name(row.number)} ends a reservation that is not open.")
        if posted > pending["amount"]:
            raise Wrong(f"Entry {_name(row.number)} pays more than was reserved.")
        pending |= {"ended": row.number, "posted": posted}
        payer = self._account(pending["payer"], row)
        after = replace(payer, reserved=payer.reserved - pending["amount"])
        newcomer = payer.kind == "member" and payer.owner not in self.state.established
        asset = self._asset(payer.asset, row)
        self._put(row, asset, payer, after, newcomer=newcomer, breach=True)
        payee = self._account(pending["payee"], row)
        less = replace(payee, pending_in=payee.pending_in - pending["amount"])
        self.state.accounts[payee.number] = less

    def _account(self, number: int, row: EntryRow) -> Account:
        found = self.state.accounts.get(number)
        if found is not None:
            return found
        kept = self.kept.get(number)
        if kept is None:
            raise Wrong(f"Entry {_name(row.number)} books on account {number}, which is not there.")
        return Account(kept.asset, kept.kind, kept.owner, number)

    def _asset(self, number: int, row: EntryRow) -> Asset:
        found = self.state.assets.get(number)
        if found is None:
            raise Wrong(f"Entry {_name(row.number)} books a currency that was never opened.")
        return found

    # -- what is kept beside ----------------------------------------------------------------------

    def _compare_head(self) -> None:
        if (self.state.number, self.state.head) != (self.community.entries, self.community.head):
            raise Wrong(
                f"The books should end with entry {self.community.entries}; the last one found is"
                f" {self.state.number}, or its hash is another."
            )

    def _compare_accounts(self) -> None:
        sums: dict[int, int] = {}
        for number, kept in self.kept.items():
            counted = self.state.accounts.get(number)
            balance = 0 if counted is None else counted.balance
            where = _account_name(kept)
            if kept.balance != balance:
                raise Wrong(f"{where} should stand at {balance} and stands at {kept.balance}.")
            reserved = (0, 0) if counted is None else (counted.reserved, counted.pending_in)
            if (kept.reserved, kept.pending_in) != reserved:
                raise Wrong(f"What is reserved on {where} does not match the open reservations.")
            if kept.balance < 0 and kept.kind not in MAY_GO_BELOW_ZERO:
                raise Wrong(f"{where} is below zero.")
            limit = None if counted is None else counted.credit_limit
            if counted is not None and kept.credit_limit != limit:
                raise Wrong(f"The credit limit kept for {where} is not the one that was set.")
            sums[kept.asset] = sums.get(kept.asset, 0) + kept.balance
        for asset, total in sums.items():
            if total:
                raise Wrong(f"All accounts of asset {asset} together are {total}, not 0.")
        for number in self.state.accounts:
            if number not in self.kept:
                raise Wrong(f"Account {number} is in the postings and not among the accounts.")

    def _compare_counters(self) -> None:
        """How much of each posting was given back, as it is kept beside it."""
        after, given = 0, {"community_id": self.books.community}
        while after < self.state.number:
            last = after + _AT_ONCE
            found = self.connection.execute(_POSTINGS, {**given, "after": after, "last": last})
            for entry, account, _, _, corrected in found:
                if corrected != self.state.corrected.get((int(entry), int(account)), 0):
                    raise Wrong(f"What was given back of entry {_name(int(entry))} is miscounted.")
            after = last

    def _compare_pendings(self) -> None:
        rows = self.connection.execute(_PENDINGS, {"community_id": self.books.community})
        for row in rows:
            kept = Pending(*row)
            counted = self.state.pendings.get(kept.number)
            if counted is None:
                raise Wrong(f"Reservation {kept.number} has no record.")
            is_open = "ended" not in counted
            if is_open != (kept.state == "open") or counted["posted"] != kept.posted:
                raise Wrong(f"Reservation {kept.number} is {kept.state}, and its records differ.")

    def _compare_designs(self) -> None:
        for number, counted in self.state.assets.items():
            kept = self.designs[number]
            for name in _DESIGN_NUMBERS:
                if getattr(kept, name) != getattr(counted, name):
                    raise Wrong(f"The {name} kept for {kept.name} is not the one that was set.")
        for kept in self.designs.values():
            if kept.number not in self.state.assets:
                raise Wrong(f"The currency {kept.name} was never opened.")


_DESIGN_NUMBERS = (
    "model", "decimals", "credit_limit", "newcomer_limit", "newcomers_together", "newcomers_owe",
    "ceiling", "supply_cap", "max_tip",
)  # fmt: skip
_ALSO_CHANGED = _DESIGN_NUMBERS


def _name(number: int) -> str:
    return f"{number} (#{reference(number)})"


def _account_name(account: Account) -> str:
    owner = f"/{account.owner}" if account.owner else ""
    return f"The account {account.kind}{owner}"
