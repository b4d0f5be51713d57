"""Judge each record of a community by what was in force when it was booked. Pure.

Balances, limits, reservations and standing are worked out from the records alone, by the rules of
`storage.limits` and not by the posting function, so that the one is a check on the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from storage.accounts import Account
from storage.assets import Asset
from storage.entries import EntryRow
from storage.export import exact
from storage.limits import (
    ALONE_SPAN,
    FREEZE_SPAN,
    GIFTS,
    KINDS,
    PAUSE_MOST,
    floor,
    joined_freeze,
    joined_limit,
    owed,
)
from storage.money import MOST
from storage.references import reference


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


@dataclass(frozen=True, slots=True)
class Original:
    """An entry that a later one is about, as it was booked: `amounts` by account number."""

    kind: str
    time: int
    amounts: Mapping[int, int]


@dataclass(slots=True)
class State:
    """What the records say so far."""

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
    roles: set[tuple[str, int]] = field(default_factory=set)
    """(role, member) of those who hold one."""
    freezes: dict[int, tuple[int, str]] = field(default_factory=dict)
    """Member → the last pause of theirs: its record, and whose act it was."""
    debts: dict[tuple[int, int], int] = field(default_factory=dict)
    """(entry, account) → how much of a reversal of it that account owes."""
    paused_until: int | None = None


class Judge:
    """Takes the records in their order; `state` is what they come to.

    Which account is whose and what a currency is called are not on the chain: for that alone, the
    kept rows are read, `accounts` and `designs`. `booked` gives an entry's kind and time, and
    account → amount.
    """

    def __init__(
        self, accounts: Mapping[int, Account], designs: Mapping[int, Asset],
        booked: Callable[[int], Original],
    ) -> None:  # fmt: skip
        self.state = State()
        self._kept = accounts
        self._designs = designs
        self._booked = booked
        self._of_member: dict[int, list[Account]] = {}
        for account in accounts.values():
            if account.kind == "member":
                self._of_member.setdefault(account.owner, []).append(account)

    def judge(self, row: EntryRow, postings: Sequence[Line]) -> None:
        """Take one record in. Raises Wrong where it may not have been booked as it was."""
        try:
            self._judge(row, postings)
        except (KeyError, TypeError, ValueError):
            raise Wrong(f"Entry {named(row.number)} is no {row.kind} that can be read.") from None

    def _judge(self, row: EntryRow, postings: Sequence[Line]) -> None:
        detail: dict[str, Any] = {} if row.detail is None else json.loads(row.detail)
        rule, name = KINDS.get(row.kind), named(row.number)
        if rule is None:
            raise Wrong(f"Entry {name} is of a kind nobody knows: {row.kind}.")
        if rule.corrects and row.corrects is None and "parts" not in detail:
            raise Wrong(f"Entry {name} does not say what it gives back.")
        if rule.joins:
            self._may_join(row, detail, postings)
        if not postings:
            if rule.debits and not rule.joins:
                raise Wrong(f"Entry {name} is a {row.kind} that moves nothing.")
            self._record(row, detail)
            return
        self._form(row, postings)
        if self.state.first_moved_at is None:
            self.state.first_moved_at = row.time
        pending = "pending" in detail
        if pending:
            self._paid(row, postings, int(detail["pending"]))
        if row.corrects is not None or "parts" in detail:
            self._correct(row, postings, detail)
        self._by_whom(row, postings, detail)
        # Payers first, as the ledger has it.
        for posting in sorted(postings, key=lambda posting: posting.amount):
            self._move(row, posting, from_pending=pending)
        if rule.joins:
            self._join(row, detail)

    def _may_join(self, row: EntryRow, detail: dict[str, Any], postings: Sequence[Line]) -> None:
        """Two become one: neither may be one with somebody already, and nothing else is moved."""
        merged, into = int(detail["member"]), int(detail["into"])
        if merged == into or merged in self.state.merged or into in self.state.merged:
            raise Wrong(f"Entry {named(row.number)} joins members who cannot become one.")
        for line in postings:
            account = self._account(line.account, row)
            if account.kind != "member" or account.owner not in (merged, into):
                raise Wrong(f"Entry {named(row.number)} moves what is neither of the two's.")

    def _join(self, row: EntryRow, detail: dict[str, Any]) -> None:
        """Whatever the one had and was is the other's: balances, limits, a pause, the standing."""
        state, merged, into = self.state, int(detail["member"]), int(detail["into"])
        for kept in self._of_member.get(merged, ()):
            left = self._account(kept.number, row)
            if left.balance or left.reserved or left.pending_in:
                raise Wrong(
                    f"Entry {named(row.number)} leaves something on the account member/{merged}."
                )
            if left.credit_limit is not None:
                self._join_limit(row, left, into)
        until = joined_freeze(state.frozen.get(into), state.frozen.get(merged))
        if until is not None:
            if state.frozen.get(merged, 0) > state.frozen.get(into, 0) and merged in state.freezes:
                state.freezes[into] = state.freezes[merged]
            state.frozen[into] = until
        if merged in state.established and into not in state.established:
            self._establish(row, into)
        state.merged[merged] = into

    def _join_limit(self, row: EntryRow, left: Account, into: int) -> None:
        for kept in self._of_member.get(into, ()):
            if kept.asset == left.asset:
                held = self._account(kept.number, row)
                limit = joined_limit(held.credit_limit, left.credit_limit)
                self.state.accounts[held.number] = replace(held, credit_limit=limit)
                return
        raise Wrong(f"The account that entry {named(row.number)} joins a limit to is missing.")

    def _goes_on_as(self, member: int) -> int:
        while member in self.state.merged:
            member = self.state.merged[member]
        return member

    def _form(self, row: EntryRow, postings: Sequence[Line]) -> None:
        """What holds of every entry, whatever its kind."""
        name, sums = named(row.number), dict[int, int]()
        for line in postings:
            sums[line.asset] = sums.get(line.asset, 0) + line.amount
        if any(sums.values()):
            raise Wrong(f"The postings of entry {name} do not sum to zero.")
        if len({line.account for line in postings}) != len(postings):
            raise Wrong(f"Entry {name} books twice on one account.")
        if row.kind in GIFTS:
            givers = (self._account(line.account, row) for line in postings if line.amount < 0)
            payers = {account_named(account) for account in givers}
            if payers != {row.cause}:
                raise Wrong(f"Entry {name} was paid by {_listed(payers)} and given by {row.cause}.")

    def _move(self, row: EntryRow, posting: Line, *, from_pending: bool) -> None:
        amount = posting.amount
        account, asset = self._account(posting.account, row), self._asset(posting.asset, row)
        rule, name = KINDS[row.kind], named(row.number)
        if account.asset != posting.asset:
            raise Wrong(f"Entry {name} books an asset on an account of another.")
        if account.kind not in (rule.debits if amount < 0 else rule.credits):
            raise Wrong(f"Entry {name} ({row.kind}) books on the account {account_named(account)}.")
        if account.kind == "member" and account.owner in self.state.merged:
            raise Wrong(f"Entry {name} books on the account of member/{account.owner}, who is one"
                        " with another.")  # fmt: skip
        paid = amount < 0 and not rule.corrects and not rule.joins
        after = replace(
            account,
            balance=account.balance + amount,
            last_out=row.number if paid else account.last_out,
        )
        if not -MOST <= after.balance <= MOST:
            raise Wrong(f"Entry {name} takes an account beyond what can be counted.")
        newcomer = self._newcomer(account)
        if not from_pending:
            if amount < 0:
                self._may_pay(row, asset, after, newcomer=newcomer)
            else:
                self._may_take(row, asset, after, amount)
        self._put(row, asset, account, after, breach=rule.breaks(asset) or from_pending)

    def _may_pay(self, row: EntryRow, asset: Asset, after: Account, *, newcomer: bool) -> None:
        rule, name = KINDS[row.kind], named(row.number)
        if rule.frozen and after.kind == "member" and self._paused(after.owner, row):
            raise Wrong(f"Entry {name} was paid by a member who was paused then.")
        if rule.paused and row.time < (self.state.paused_until or 0):
            raise Wrong(f"Entry {name} was booked while all transfers were stopped.")
        low = floor(asset, after, newcomer=newcomer)
        if low is not None and after.balance - after.reserved < low and not rule.breaks(asset):
            raise Wrong(
                f"Entry {name} takes the account {account_named(after)} to"
                f" {exact(after.balance - after.reserved, asset)}, below its limit of then,"
                f" {exact(low, asset)}."
            )

    def _paused(self, member: int, row: EntryRow) -> bool:
        return row.time < self.state.frozen.get(member, 0)

    def _may_take(self, row: EntryRow, asset: Asset, after: Account, amount: int) -> None:
        name = named(row.number)
        if row.kind in GIFTS and asset.max_tip is not None and amount > asset.max_tip:
            raise Wrong(f"Entry {name} gives more at once than was allowed then.")
        if row.kind == "starter" and amount != asset.starter:
            raise Wrong(f"Entry {name} gives another starter than the one of then.")
        ceiling = asset.ceiling if after.kind == "member" and KINDS[row.kind].ceiling else None
        if ceiling is not None and after.balance + after.pending_in > ceiling:
            raise Wrong(f"Entry {name} takes an account above the ceiling of then.")

    def _put(
        self, row: EntryRow, asset: Asset, before: Account, after: Account, *, breach: bool
    ) -> None:
        """Take an account to its new state, and what all newcomers owe together with it."""
        if self._newcomer(before):
            owe = asset.newcomers_owe + owed(after) - owed(before)
            worse = owe > asset.newcomers_owe and owe > asset.newcomers_together
            if worse and not breach:
                raise Wrong(f"Entry {named(row.number)} takes newcomers beyond their joint line.")
            self.state.assets[asset.number] = replace(asset, newcomers_owe=owe)
        self.state.accounts[after.number] = after

    def _newcomer(self, account: Account) -> bool:
        return account.kind == "member" and account.owner not in self.state.established

    def _correct(self, row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]) -> None:
        name = named(row.number)
        for entry, account, amount in _parts(row, postings, detail):
            if entry >= row.number:
                raise Wrong(f"Entry {name} gives back an entry that comes after it.")
            # Read again rather than remembered: its hash was checked on the way here.
            booked = self._booked(entry).amounts
            given = {number: moved for number, moved in booked.items() if moved * amount < 0}
            back, found = abs(amount), False
            for number in self._given_back_by(account, given, row):
                key = (entry, number)
                corrected = self.state.corrected.get(key, 0)
                part, found = min(back, abs(given[number]) - corrected), True
                if part:
                    self.state.corrected[key] = corrected + part
                back -= part
            if not found:
                raise Wrong(f"Entry {name} gives back what was never given.")
            if back:
                raise Wrong(f"Entry {name} gives back more than is left of entry {named(entry)}.")

    def _given_back_by(self, number: int, given: Mapping[int, int], row: EntryRow) -> list[int]:
        """The accounts whose postings one gives back: its own, and of those one with it."""
        account = self._account(number, row)
        own = [number] if number in given else []
        if account.kind != "member" or not self.state.merged:
            return own
        others = (self._account(other, row) for other in given if other != number)
        return own + [
            other.number for other in others
            if other.kind == "member" and self._goes_on_as(other.owner) == account.owner
        ]  # fmt: skip

    # -- what moderators and the host may not do --------------------------------------------------

    def _by_whom(self, row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]) -> None:
        """Nobody moderates in their own money matters, and a debit has somebody's word for it."""
        name = named(row.number)
        touched = {account_named(self._account(line.account, row)) for line in postings}
        match row.kind:
            case "reverse":
                self._reversed(row, touched, postings, detail)
            case "adjust":
                payers = {
                    account_named(self._account(line.account, row))
                    for line in postings if line.amount < 0
                }  # fmt: skip
                if payers != {row.cause}:
                    raise Wrong(f"Entry {name} takes from somebody who did not agree to it.")
            case "import":
                if row.cause != "host":
                    raise Wrong(f"Entry {name} brings balances in, and not by the host's act.")

    def _reversed(
        self, row: EntryRow, touched: set[str], postings: Sequence[Line], detail: dict[str, Any]
    ) -> None:
        name, second = named(row.number), detail.get("moved_by")
        movers = {row.cause, f"member/{second}"} if second is not None else {row.cause}
        if not row.cause.startswith("member/") or movers & touched:
            raise Wrong(f"Entry {name} was reversed by somebody whose own money it is.")
        for entry in {entry for entry, _, _ in _parts(row, postings, detail)}:
            original = self._booked(entry)
            if original.kind not in GIFTS:
                raise Wrong(f"Entry {name} reverses a {original.kind}, which cannot be.")
            if row.time - original.time > ALONE_SPAN and len(movers) < 2:
                raise Wrong(f"Entry {name} reverses what is older than one moderator may alone.")

    def _moderated(self, row: EntryRow, member: int) -> None:
        """A record about a member that is never that member's own act."""
        if row.cause == f"member/{member}":
            raise Wrong(f"Entry {named(row.number)} is somebody's own act about themselves.")

    def _freeze(self, row: EntryRow, detail: dict[str, Any]) -> None:
        member, until = int(detail["member"]), int(detail["until"])
        self._moderated(row, member)
        if until > row.time + FREEZE_SPAN:
            raise Wrong(f"Entry {named(row.number)} pauses somebody for longer than may be.")
        if self._paused(member, row) and self.state.freezes[member][1] == row.cause:
            raise Wrong(f"Entry {named(row.number)} renews a pause, and no second moderator did.")
        self.state.frozen[member] = until
        self.state.freezes[member] = (row.number, row.cause)

    def _vouched(self, row: EntryRow, detail: dict[str, Any]) -> None:
        """Whoever is established is so by a rule, or by a moderator's word for somebody else."""
        member, reason = int(detail["member"]), str(detail["reason"])
        if reason == "vouched":
            self._moderated(row, member)
        by = "member/" if reason == "vouched" else f"rule/{reason}"
        if not row.cause.startswith(by) or member in self.state.established:
            raise Wrong(f"Entry {named(row.number)} establishes somebody without a reason.")
        self._establish(row, member)

    def _owe(self, row: EntryRow, detail: dict[str, Any]) -> None:
        entry, account, amount = (int(detail[each]) for each in ("entry", "account", "amount"))
        left = self._booked(entry).amounts.get(account, 0)
        left -= self.state.corrected.get((entry, account), 0)
        if not 0 < amount <= left or entry >= row.number:
            raise Wrong(f"Entry {named(row.number)} writes down a debt that is none.")
        self.state.debts[entry, account] = amount

    def _role(self, row: EntryRow, detail: dict[str, Any]) -> None:
        role, member = str(detail["role"]), int(detail["member"])
        if detail["held"]:
            self._moderated(row, member)
            self.state.roles.add((role, member))
        else:
            self.state.roles.remove((role, member))

    def _pause(self, row: EntryRow, detail: dict[str, Any]) -> None:
        until = detail["until"]
        if until is not None and int(until) > row.time + PAUSE_MOST:
            raise Wrong(f"Entry {named(row.number)} stops all transfers for longer than may be.")
        self.state.paused_until = until

    def _record(self, row: EntryRow, detail: dict[str, Any]) -> None:
        """A record without postings: what later entries are judged by."""
        state = self.state
        match row.kind:
            case "open":
                self._open(row, detail)
            case "design":
                self._design(row, detail)
            case "seal":
                asset = self._asset(int(detail["asset"]), row)
                sealed = ",".join(each for each in (asset.sealed, str(detail["field"])) if each)
                state.assets[asset.number] = replace(asset, sealed=sealed)
            case "limit":
                self._limit(row, detail)
            case "freeze":
                self._freeze(row, detail)
            case "thaw":
                self._moderated(row, int(detail["member"]))
                state.frozen.pop(int(detail["member"]), None)
            case "standing":
                self._vouched(row, detail)
            case "role":
                self._role(row, detail)
            case "pause":
                self._pause(row, detail)
            case "debt":
                self._owe(row, detail)
            case "link":
                self._join(row, detail)
            case "reserve":
                self._reserve(row, detail)
            case "void" | "expire":
                ended = "voided" if row.kind == "void" else "expired"
                self._release(row, int(detail["pending"]), ended)
            case _:
                raise Wrong(f"Nothing is known to follow from entry {named(row.number)}.")

    def _open(self, row: EntryRow, detail: dict[str, Any]) -> None:
        number = int(detail["asset"])
        design, name = self._designs.get(number), named(row.number)
        if design is None:
            raise Wrong(f"Entry {name} opens a currency that is not there.")
        if number in self.state.assets:
            raise Wrong(f"Entry {name} opens a currency a second time.")
        # A currency that takes the place of another is sealed where that one was.
        sealed = self.state.assets[max(self.state.assets)].sealed if self.state.assets else ""
        known = {key: detail[key] for key in DESIGN}
        self.state.assets[number] = replace(design, newcomers_owe=0, sealed=sealed, **known)

    def _design(self, row: EntryRow, detail: dict[str, Any]) -> None:
        asset = self._asset(int(detail["asset"]), row)
        changed = str(detail["field"])
        if asset.is_sealed(changed) and row.cause.startswith("member/"):
            raise Wrong(f"Entry {named(row.number)} changes the {changed}, which was sealed.")
        # Words are not on the chain: name, code and symbol come with no value.
        changes = {key: detail[key] for key in detail if key in DESIGN}
        if "value" in detail:
            changes[changed] = detail["value"]
        if not changes.keys() <= set(DESIGN):
            raise Wrong(f"Entry {named(row.number)} changes the {changed}, which cannot be.")
        self.state.assets[asset.number] = replace(asset, **changes)

    def _limit(self, row: EntryRow, detail: dict[str, Any]) -> None:
        owner, asset = int(detail["member"]), self._asset(int(detail["asset"]), row)
        for account in self._of_member.get(owner, ()):
            if account.asset == asset.number:
                held = self._account(account.number, row)
                self.state.accounts[held.number] = replace(held, credit_limit=detail["value"])
                return
        if detail["value"] is not None:
            raise Wrong(f"The account that entry {named(row.number)} sets a limit for is missing.")

    def _establish(self, row: EntryRow, member: int) -> None:
        for kept in self._of_member.get(member, ()):
            account = self.state.accounts.get(kept.number)
            if account is not None and owed(account):
                asset = self.state.assets[account.asset]
                owe = asset.newcomers_owe - owed(account)
                self.state.assets[asset.number] = replace(asset, newcomers_owe=owe)
        self.state.established[member] = row.time

    # -- reservations -----------------------------------------------------------------------------

    def _reserve(self, row: EntryRow, detail: dict[str, Any]) -> None:
        number, kind, name = int(detail["pending"]), str(detail["for"]), named(row.number)
        payer, payee = int(detail["payer"]), int(detail["payee"])
        amount = int(detail["amount"])
        before, rule = self._account(payer, row), KINDS[kind]
        asset = self._asset(before.asset, row)
        if number in self.state.pendings or amount <= 0 or payer == payee:
            raise Wrong(f"Entry {name} reserves what cannot be reserved.")
        if before.kind not in rule.debits or self._account(payee, row).kind not in rule.credits:
            raise Wrong(f"Entry {name} reserves for a {kind} on accounts that have none.")
        after = replace(before, reserved=before.reserved + amount)
        self._may_pay(row, asset, after, newcomer=self._newcomer(before))
        if rule.frozen and before.kind == "member" and self._paused(before.owner, row):
            raise Wrong(f"Entry {name} reserves for a member who was paused then.")
        self._put(row, asset, before, after, breach=False)
        coming = self._account(payee, row)
        coming = replace(coming, pending_in=coming.pending_in + amount)
        ceiling = asset.ceiling if coming.kind == "member" and rule.ceiling else None
        if ceiling is not None and coming.balance + coming.pending_in > ceiling:
            raise Wrong(f"Entry {name} reserves above the ceiling of then.")
        self.state.accounts[payee] = coming
        self.state.pendings[number] = Reservation(
            kind, row.cause, payer, payee, amount, row.time
        )  # fmt: skip

    def _paid(self, row: EntryRow, postings: Sequence[Line], number: int) -> None:
        """An entry that pays a reservation: from its payer, to its payee, as was reserved."""
        posted = max(line.amount for line in postings)
        pending = self._release(row, number, "posted", posted=posted)
        legs = {(line.account, line.amount) for line in postings}
        if legs != {(pending.payer, -posted), (pending.payee, posted)} or (row.kind, row.cause) != (
            pending.kind, pending.cause
        ):  # fmt: skip
            raise Wrong(f"Entry {named(row.number)} pays something else than was reserved.")

    def _release(self, row: EntryRow, number: int, state: str, *, posted: int = 0) -> Reservation:
        pending = self.state.pendings.get(number)
        if pending is None or pending.state != "open":
            raise Wrong(f"Entry {named(row.number)} ends a reservation that is not open.")
        if posted > pending.amount:
            raise Wrong(f"Entry {named(row.number)} pays more than was reserved.")
        pending.state, pending.posted = state, posted
        pending.entry = row.number if posted else None
        payer = self._account(pending.payer, row)
        after = replace(payer, reserved=payer.reserved - pending.amount)
        self._put(row, self._asset(payer.asset, row), payer, after, breach=True)
        payee = self._account(pending.payee, row)
        less = replace(payee, pending_in=payee.pending_in - pending.amount)
        self.state.accounts[payee.number] = less
        return pending

    def _account(self, number: int, row: EntryRow) -> Account:
        found = self.state.accounts.get(number)
        if found is not None:
            return found
        kept = self._kept.get(number)
        if kept is None:
            raise Wrong(f"Entry {named(row.number)} books on account {number}, which is not there.")
        return Account(kept.asset, kept.kind, kept.owner, number)

    def _asset(self, number: int, row: EntryRow) -> Asset:
        found = self.state.assets.get(number)
        if found is None:
            raise Wrong(f"Entry {named(row.number)} books a currency that was never opened.")
        return found


def _parts(
    row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]
) -> list[tuple[int, int, int]]:
    """(entry, account, amount) of all that an entry gives back."""
    if row.corrects is not None:
        return [(row.corrects, line.account, line.amount) for line in postings]
    parts, sums = [], dict[int, int]()
    for written in str(detail["parts"]).split():
        entry, account, amount = map(int, written.split(":"))
        parts.append((entry, account, amount))
        sums[account] = sums.get(account, 0) + amount
    if sums != {line.account: line.amount for line in postings}:
        raise Wrong(f"Entry {named(row.number)} gives back something else than it says.")
    return parts


DESIGN = (
    "model", "decimals", "credit_limit", "newcomer_limit", "newcomers_together", "ceiling",
    "starter", "supply_cap", "max_tip",
)  # fmt: skip
"""What the record that opens a currency says of it, and later records may change."""


def named(number: int) -> str:
    return f"{number} (#{reference(number)})"


def account_named(account: Account) -> str:
    return f"{account.kind}/{account.owner}" if account.owner else account.kind


def _listed(parts: set[str]) -> str:
    return ", ".join(sorted(parts)) or "nobody"
