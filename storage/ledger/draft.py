"""What a chain of movements would change, on the running state of a unit of work."""

from __future__ import annotations

import json

from storage import communities, inventory, jobs, members
from storage.freezes import Freeze
from storage.ledger import entries
from storage.ledger.accounts import PARTS, Account, AccountKey, all_accounts, find, open_account
from storage.ledger.assets import Asset, all_assets
from storage.ledger.chain import Detail, link, memo_hash, record_bytes
from storage.ledger.entries import EntryRow, Posting
from storage.ledger.limits import GIFTS, in_range, owed
from storage.ledger.movements import Booked, Entry, Refused, Unbookable
from storage.ledger.pendings import Pending, all_pendings
from storage.members import Member, standing
from storage.purse import rollup
from storage.records import changed
from storage.unit_of_work import Books


class Draft:
    """What one chain of movements would change, kept apart until all of it is allowed."""

    def __init__(self, books: Books, now: int, event: int | None) -> None:
        self.books = books
        self.now = now
        self.event = event
        self.community = communities.head(books)
        self.accounts: dict[AccountKey, Account] = {}
        self.members: dict[int, Member] = {}
        self.assets: dict[int, Asset] = {}
        self.postings: dict[tuple[int, int], Posting] = {}
        self.pendings: dict[int, Pending] = {}
        self.freezes: list[Freeze] = []
        self.records: list[tuple[int, Entry]] = []
        self.opened: dict[int, list[Account]] = {}
        """The accounts that are opened here, by how many records came before."""

    # -- the state as this chain sees it ----------------------------------------------------------

    def account(self, key: AccountKey) -> Account:
        """An account, opened where it is not there yet.

        Raises Unbookable for that of a member who was linked into another: nothing is booked there.
        """
        if key[1] == "member" and self.member(key[2]).merged_into is not None:
            raise Unbookable(f"member {key[2]} is one with another now")
        return self.held(key)

    def held(self, key: AccountKey) -> Account:
        """An account, also that of a member who was linked into another."""
        if key not in self.accounts:
            self.accounts[key] = find(self.books, key) or self._opened(key)
        return self.accounts[key]

    def _opened(self, key: AccountKey) -> Account:
        number = self.community.accounts + 1
        self.community = changed(self.community, accounts=number)
        account = Account(*key, number=number)
        self.opened.setdefault(len(self.records), []).append(account)
        return account

    def existing(self, asset: int, member: int) -> Account | None:
        """A member's account, if there is one."""
        key: AccountKey = (asset, "member", member)
        return self.accounts.get(key) or find(self.books, key)

    def member(self, number: int) -> Member:
        members = self.members
        return members[number] if number in members else self.books.need(Member, number)

    def asset(self, number: int) -> Asset:
        assets = self.assets
        return assets[number] if number in assets else self.books.need(Asset, number)

    def pending(self, number: int) -> Pending:
        return self.pendings.get(number) or self.books.need(Pending, number)

    def postings_of(self, number: int) -> list[Posting]:
        kept = entries.postings_of(self.books, number)
        return [self.postings.get((posting.entry, posting.line), posting) for posting in kept]

    def newcomer(self, account: Account) -> bool:
        if account.kind != "member":
            return False
        first = self.community.first_entry_at
        return standing(self.member(account.owner), first, self.now) is None

    # -- changing it ------------------------------------------------------------------------------

    def put(
        self, account: Account, amount: int, reserved: int = 0, coming: int = 0
    ) -> Refused | None:
        """Change an account, and what all newcomers together owe where it is a newcomer's."""
        if account.kind == "member" and owed(account):
            # Whoever has become established since must leave the newcomers' sum with what they owe.
            self.settle_standing(self.member(account.owner))
        after = changed(
            account,
            balance=account.balance + amount,
            reserved=account.reserved + reserved,
            pending_in=account.pending_in + coming,
        )
        if not (
            in_range(after.balance) and in_range(after.reserved) and in_range(after.pending_in)
        ):
            return Refused("too_large", account.key)
        if account.kind == "outside" and amount > 0 and after.balance > 0:
            # It stands as far below zero as somebody holds, and nobody holds less than nothing.
            return Refused("over_held", account.key, max(0, -account.balance))
        self.accounts[account.key] = after
        if self.newcomer(after):
            asset = self.asset(after.asset)
            owe = asset.newcomers_owe + owed(after) - owed(account)
            if not in_range(owe):
                return Refused("too_large", account.key)
            self.assets[asset.number] = changed(asset, newcomers_owe=owe)
        return None

    def settle_standing(self, member: Member) -> None:
        """Write down that a member is established, the first time it matters to a payment."""
        if member.established_at is not None:
            return
        reason = standing(member, self.community.first_entry_at, self.now)
        if reason is None:
            return
        self.members[member.number] = changed(member, established_at=self.now)
        self.leave_newcomers(member.number)
        detail: Detail = {"member": member.number, "reason": reason}
        self.record(Entry("standing", cause=f"rule/{reason}", detail=detail))

    def leave_newcomers(self, member: int) -> None:
        """Take what a member owes out of what all newcomers owe together, in every asset."""
        for number in range(1, self.community.assets + 1):
            account = self.existing(number, member)
            if account is not None and owed(account):
                asset = self.asset(number)
                owe = asset.newcomers_owe - owed(account)
                self.assets[number] = changed(asset, newcomers_owe=owe)

    def note_moved(self, entry: Entry) -> None:
        """Note what an entry that moves money means for who is established.

        The first of all begins the community's time; the first that a member gets from somebody
        established counts towards becoming so.
        """
        if self.community.first_entry_at is None:
            self.community = changed(self.community, first_entry_at=self.now)
        if entry.kind not in GIFTS:
            return
        payers = [self.accounts[leg.account] for leg in entry.legs if leg.amount < 0]
        if any(self.newcomer(payer) for payer in payers):
            return
        for leg in entry.legs:
            if leg.amount > 0:
                member = self.member(leg.account[2])
                if member.paid_at is None and member.established_at is None:
                    self.members[member.number] = changed(member, paid_at=self.now)

    def record(self, entry: Entry) -> Booked:
        number = self.community.entries + 1
        self.community = changed(self.community, entries=number)
        self.records.append((number, entry))
        return Booked(number)

    # -- keeping ----------------------------------------------------------------------------------

    def keep(self) -> None:
        """Put all of it into the running state of the unit of work, with its records on the
        chain."""
        books = self.books
        told = self._untold() if self.records else {}
        self._roll_up()
        # Accounts are opened in the order of their numbers, so that the counter agrees.
        for account in sorted(self.accounts.values(), key=lambda account: account.number):
            before = open_account(books, account.key)
            if before != account:
                books.save(account)
        for record in (*self.members.values(), *self.assets.values(), *self.postings.values()):
            books.save(record)
        for record in (*self.pendings.values(), *self.freezes):
            books.save(record)
        chain_head = communities.head(books).head
        for index, (number, entry) in enumerate(self.records):
            if index in self.opened:
                opened = inventory.accounts_text(self.opened[index])
                earlier = told.get(inventory.ACCOUNTS)
                told[inventory.ACCOUNTS] = f"{earlier} {opened}" if earlier else opened
            chain_head = self._keep_record(number, entry, chain_head, told)
            told = {}
        decided_at = max(self.now, self.community.decided_at)
        books.save(changed(self.community, head=chain_head, decided_at=decided_at))
        for pending in self.pendings.values():
            if pending.state == "open" and pending.ends_at:
                jobs.plan(books, pending.ends_at, "pending", str(pending.number))

    def _roll_up(self) -> None:
        """Note what comes into the purse and goes out of it, entry by entry."""
        for _, entry in self.records:
            moved = [leg for leg in entry.legs if leg.account[1] in PARTS]
            for asset in dict.fromkeys(leg.account[0] for leg in moved):
                legs = [leg for leg in moved if leg.account[0] == asset]
                parts = rollup.by_part((*leg.account[1:], leg.amount) for leg in legs)
                for fund, amount in parts.items():
                    rollup.note(self.books, asset, fund, self.now, entry.kind, amount)

    def _untold(self) -> dict[str, int | str | None]:
        """What the records do not tell of yet, as it was before this chain of movements."""
        books, head = self.books, communities.head(self.books)
        if head.told == head.members:
            return {}
        told: dict[str, int | str | None] = {}
        if head.told is None:
            told[inventory.BEGAN] = head.created_at
            if head.accounts:
                told[inventory.ACCOUNTS] = inventory.accounts_text(all_accounts(books))
            if head.assets and head.entries:
                told[inventory.CURRENCIES] = inventory.currencies_text(all_assets(books))
            if head.pendings:
                told[inventory.PENDINGS] = inventory.pendings_text(all_pendings(books))
        if head.members:
            people = members.between(books, (head.told or 0) + 1, head.members)
            told[inventory.PEOPLE] = inventory.people_text(*people)
        self.community = changed(self.community, told=head.members)
        return told

    def _keep_record(self, number: int, entry: Entry, previous: bytes, told: Detail) -> bytes:
        salt = self.books.salt(self.books.community, number) if entry.memo is not None else None
        hashed = (
            memo_hash(salt, entry.memo) if salt is not None and entry.memo is not None else None
        )
        lines = [
            (self.accounts[leg.account].number, leg.account[0], leg.amount) for leg in entry.legs
        ]
        detail = entry.detail
        if told:
            detail = {**(detail or {}), **told}
        if entry.parts:
            written = [
                f"{p.entry}:{self.accounts[p.account].number}:{p.amount}" for p in entry.parts
            ]
            detail = {**(detail or {}), "parts": " ".join(written)}
        head = link(
            previous,
            record_bytes(
                community=self.books.community,
                number=number,
                time=self.now,
                kind=entry.kind,
                cause=entry.cause,
                postings=lines,
                corrects=entry.corrects,
                memo=hashed,
                detail=detail,
            ),
        )
        kept = json.dumps(detail, sort_keys=True) if detail is not None else None
        self.books.add(
            EntryRow(
                number,
                self.now,
                entry.kind,
                entry.cause,
                entry.corrects,
                self.event,
                kept,
                entry.memo,
                salt,
                hashed,
                head,
            )
        )
        for line, (account, asset, amount) in enumerate(lines, 1):
            self.books.add(Posting(number, line, account, asset, amount))
        return head
