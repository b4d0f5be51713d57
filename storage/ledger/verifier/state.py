"""What the records say so far, and how a record is looked at. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from storage.inventory import Known
from storage.ledger.accounts import Account
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow
from storage.ledger.limits import owed
from storage.ledger.references import reference
from storage.ledger.verifier.purse.told import Purse
from storage.members import Member, standing


@dataclass(frozen=True, slots=True)
class Line:
    """A posting as it is checked."""

    entry: int
    account: int
    asset: int
    amount: int


class Wrong(Exception):
    """The books are not as they must be; the message says what, in words."""


@dataclass(slots=True)
class Reservation:
    """A pending transfer as its records tell it."""

    kind: str
    cause: str
    payer: int
    payee: int
    amount: int
    opened_at: int
    state: str = "open"
    posted: int = 0
    entry: int | None = None
    ends_at: int | None = None
    """None where it was made before records told of it; 0 where only its outcome ends it."""
    key: str | None = None
    """The hash of what it was asked for under."""


@dataclass(frozen=True, slots=True)
class Original:
    """An entry that a later one is about, as it was booked: `amounts` by account number."""

    kind: str
    time: int
    amounts: Mapping[int, int]


@dataclass(slots=True)
class State:
    """What the records say so far.

    What a currency is called is on the chain as a hash only: for that, the kept `designs` are read;
    so are the `kept` accounts for entries of before records told of accounts. `booked` gives an
    entry as it was booked.
    """

    kept: Mapping[int, Account]
    designs: Mapping[int, Asset]
    booked: Callable[[int], Original]
    first_moved_at: int | None = None
    accounts: dict[int, Account] = field(default_factory=dict)
    assets: dict[int, Asset] = field(default_factory=dict)
    established: dict[int, int] = field(default_factory=dict)
    frozen: dict[int, int] = field(default_factory=dict)
    merged: dict[int, int] = field(default_factory=dict)
    """Member → into whom they were linked."""
    pendings: dict[int, Reservation] = field(default_factory=dict)
    corrected: dict[tuple[int, int], int] = field(default_factory=dict)
    """(entry, account) → how much of that posting was given back; those only."""
    roles: dict[tuple[str, int], tuple[int, int, int]] = field(default_factory=dict)
    """(role, member) → when it was last given, by which member, and whether it is held."""
    freezes: dict[int, tuple[int, str]] = field(default_factory=dict)
    """Member → the last pause of theirs: its record, and whose act it was."""
    vouches: list[tuple[int, str]] = field(default_factory=list)
    """When somebody vouched for a newcomer (µs UTC), and whose act it was."""
    debts: dict[tuple[int, int], int] = field(default_factory=dict)
    """(entry, account) → how much of a reversal of it that account owes."""
    paused_until: int | None = None
    gaps: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Of what was lost before a restore: its record, entries before it, since when, until when."""
    words: dict[int, str] = field(default_factory=dict)
    """Currency → the hash of what it is called, where a record tells of it."""
    tells: bool = False
    """Whether the records tell of accounts and people by now."""
    began_at: int | None = None
    """When the books were founded, as the first record that tells has it."""
    told: set[int] = field(default_factory=set)
    """The accounts that were told of."""
    members: dict[int, Member] = field(default_factory=dict)
    """Those who were told of, without their names."""
    identities: dict[Known, int] = field(default_factory=dict)
    """Platform account → the member it leads to."""
    roll_of: Callable[[int], list[int]] = lambda _: []
    """Who is kept as being on the roll of a vote, which its opening binds."""
    opened_of: Callable[[int], list[tuple[str, str]]] = lambda _: []
    """The choices, each with the hash of its receipt, that are kept as published of a secret vote,
    which its end binds."""
    matters: int = 0
    """The last number that a record gave to a vote or a circle."""
    votes: dict[int, Any] = field(default_factory=dict)
    """Number → the vote, as `storage.ledger.verifier.votes` keeps it."""
    delegations: dict[int, Any] = field(default_factory=dict)
    """Record → the delegation, as `storage.ledger.verifier.delegations` keeps it."""
    elections: dict[int, Any] = field(default_factory=dict)
    """Number → the election, as `storage.ledger.verifier.elections` keeps it."""
    grants: dict[int, Any] = field(default_factory=dict)
    """Number → the round of grants, as `storage.ledger.verifier.grants` keeps it."""
    circles: dict[int, Any] = field(default_factory=dict)
    """Number → the circle, as `storage.circles.state` keeps it."""
    purse: Purse = field(default_factory=Purse)
    """What is told of the purse."""
    pledges: dict[int, Any] = field(default_factory=dict)
    """Number → the standing gift, as `storage.ledger.verifier.pledges` keeps it."""
    of_member: dict[int, list[Account]] = field(init=False)
    """Member → their accounts."""

    def __post_init__(self) -> None:
        self.of_member = {}
        for account in self.kept.values():
            self._is_of(account)

    def _is_of(self, account: Account) -> None:
        if account.kind == "member":
            self.of_member.setdefault(account.owner, []).append(account)

    def begin(self, at: int) -> None:
        """From here on nothing kept is trusted: whatever there is has been told of."""
        self.tells, self.began_at, self.of_member = True, at, {}

    def open(self, account: Account) -> None:
        """Take in an account that was told of."""
        self.told.add(account.number)
        self.accounts[account.number] = account
        self._is_of(account)

    def account(self, number: int, row: EntryRow) -> Account:
        found = self.accounts.get(number)
        if found is not None:
            return found
        kept = None if self.tells else self.kept.get(number)
        if kept is None:
            raise Wrong(f"Entry {named(row.number)} books on account {number}, which is not there.")
        return Account(kept.asset, kept.kind, kept.owner, number)

    def asset(self, number: int, row: EntryRow) -> Asset:
        found = self.assets.get(number)
        if found is None:
            raise Wrong(f"Entry {named(row.number)} books a currency that was never opened.")
        return found

    def newcomer(self, account: Account) -> bool:
        return account.kind == "member" and account.owner not in self.established

    def paused(self, member: int, row: EntryRow) -> bool:
        return row.time < self.frozen.get(member, 0)

    def goes_on_as(self, member: int) -> int:
        while member in self.merged:
            member = self.merged[member]
        return member

    def is_forgotten(self, member: int) -> bool:
        """Whether a member asked to be forgotten, as the records tell."""
        told = self.members.get(member)
        return told is not None and told.forgotten_at is not None

    def person(self, cause: str) -> str:
        """Whose act it was, by the member who goes on for them; a rule or the host as they are."""
        by, _, number = cause.partition("/")
        return f"{by}/{self.goes_on_as(int(number))}" if by == "member" else cause

    def is_own_act(self, row: EntryRow, member: int) -> bool:
        """Whether a record about a member is that member's own act."""
        return self.person(row.cause) == self.person(f"member/{member}")

    def put(
        self, row: EntryRow, asset: Asset, before: Account, after: Account, *, breach: bool
    ) -> None:
        """Take an account to its new state, and what all newcomers owe together with it."""
        if self.newcomer(before):
            owe = asset.newcomers_owe + owed(after) - owed(before)
            worse = owe > asset.newcomers_owe and owe > asset.newcomers_together
            if worse and not breach:
                raise Wrong(f"Entry {named(row.number)} takes newcomers beyond their joint line.")
            self.assets[asset.number] = replace(asset, newcomers_owe=owe)
        self.accounts[after.number] = after

    def establish(self, row: EntryRow, member: int) -> None:
        for kept in self.of_member.get(member, ()):
            account = self.accounts.get(kept.number)
            if account is not None and owed(account):
                asset = self.assets[account.asset]
                owe = asset.newcomers_owe - owed(account)
                self.assets[asset.number] = replace(asset, newcomers_owe=owe)
        self.set_established(member, row.time)

    def set_established(self, member: int, at: int) -> None:
        self.established[member] = at
        if member in self.members:
            self.members[member] = replace(self.members[member], established_at=at)

    def standing(self, member: int, row: EntryRow) -> str | None:
        """Why somebody is established at a record, by what was told; None for a newcomer."""
        return standing(self.members[member], self.first_moved_at, row.time)

    def note_paid(self, row: EntryRow, postings: Sequence[Line]) -> None:
        """Note who was given something by somebody established: it counts towards being so."""
        if not self.tells:
            return
        parties = [(line, self.account(line.account, row)) for line in postings]
        for line, account in parties:
            if line.amount < 0 and self.standing(account.owner, row) is None:
                return
        for line, account in parties:
            member = self.members[account.owner]
            if line.amount > 0 and member.paid_at is None and member.established_at is None:
                self.members[member.number] = replace(member, paid_at=row.time)


def named(number: int) -> str:
    """An entry as people call it; a number that no entry can have stands for itself."""
    try:
        return f"{number} (#{reference(number)})"
    except ValueError:
        return str(number)


def account_named(account: Account) -> str:
    return f"{account.kind}/{account.owner}" if account.owner else account.kind
