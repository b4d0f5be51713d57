"""The one function that moves money: movements in, outcomes out.

Each movement is judged on the running state of the turn, in order; linked ones stand or fall
together.
What is refused leaves no trace. What is booked updates the balances beside the postings and adds a
record to the community's chain, all written at the end of the turn.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from storage import communities, jobs
from storage.accounts import Account, AccountKey, find, numbered, open_account
from storage.assets import Asset
from storage.books import Books
from storage.chain import Detail, link, memo_hash, record_bytes
from storage.entries import EntryRow, Posting, postings_of
from storage.freezes import Freeze
from storage.limits import (
    GIFTS,
    KINDS,
    KindRule,
    can_give,
    can_take,
    in_range,
    joined_limit,
    owed,
)
from storage.members import Member, joined, standing
from storage.movements import (
    Booked,
    Entry,
    Leg,
    Movement,
    Outcome,
    Part,
    Post,
    Refused,
    Reserve,
    Unbookable,
    Void,
)
from storage.pendings import Pending, with_key
from storage.records import changed


def post(
    books: Books, movements: Sequence[Movement], now: int, *, event: int | None = None
) -> list[Outcome]:
    """Book movements at `now` (µs UTC), one outcome each, in order.

    Raises Unbookable for what no rule allows. `event` is the handled event that caused them.
    """
    return _run(books, movements, now, event, keep=True)


def would(books: Books, movements: Sequence[Movement], now: int) -> list[Outcome]:
    """The outcomes `post` would give, with nothing booked; entry numbers are not yet theirs."""
    return _run(books, movements, now, None, keep=False)


def standing_of(books: Books, member: Member, now: int) -> str | None:
    """Why this member is established now, or None for a newcomer."""
    return standing(member, communities.head(books).first_entry_at, now)


def can_give_now(books: Books, asset: Asset, member: Member, now: int) -> int:
    """The most this member can give right now, in units."""
    account = find(books, (asset.number, "member", member.number))
    account = account or Account(asset.number, "member", member.number, 0)
    return can_give(asset, account, newcomer=standing_of(books, member, now) is None)


def _run(
    books: Books, movements: Sequence[Movement], now: int, event: int | None, *, keep: bool
) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for chain in _chains(movements):
        draft = _Draft(books, now, event)
        answers = [draft.judge(movement) for movement in chain]
        refused = [answer for answer in answers if isinstance(answer, Refused)]
        if refused:
            outcomes += [a if isinstance(a, Refused) else Refused("linked") for a in answers]
        else:
            if keep:
                draft.keep()
            outcomes += answers
    return outcomes


def _chains(movements: Sequence[Movement]) -> Iterator[list[Movement]]:
    chain: list[Movement] = []
    for movement in movements:
        chain.append(movement)
        if not movement.linked:
            yield chain
            chain = []
    if chain:
        raise Unbookable("the last movement is linked to none")


class _Draft:
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

    # -- the state as this chain sees it ----------------------------------------------------------

    def account(self, key: AccountKey) -> Account:
        if key not in self.accounts:
            self.accounts[key] = find(self.books, key) or self._opened(key)
        return self.accounts[key]

    def _opened(self, key: AccountKey) -> Account:
        number = self.community.accounts + 1
        self.community = changed(self.community, accounts=number)
        return Account(*key, number=number)

    def member(self, number: int) -> Member:
        return self.members.get(number) or self.books.need(Member, number)

    def asset(self, number: int) -> Asset:
        return self.assets.get(number) or self.books.need(Asset, number)

    def pending(self, number: int) -> Pending:
        return self.pendings.get(number) or self.books.need(Pending, number)

    def newcomer(self, account: Account) -> bool:
        if account.kind != "member":
            return False
        first = self.community.first_entry_at
        return standing(self.member(account.owner), first, self.now) is None

    # -- judging ----------------------------------------------------------------------------------

    def judge(self, movement: Movement) -> Outcome:
        match movement:
            case Entry():
                return self._entry(movement)
            case Reserve():
                return self._reserve(movement)
            case Post():
                return self._post(movement)
            case Void():
                return self._void(movement)

    def _entry(self, entry: Entry) -> Outcome:
        rule = _check_form(entry)
        if rule.paused and self.community.paused(self.now):
            return Refused("paused")
        if entry.kind == "standing":
            self._establish(entry)
        if entry.corrects is not None or entry.parts:
            refusal = self._correct(entry)
            if refusal:
                return refusal
        # Payers first: a chain's state must be theirs before receivers' lines are counted.
        for leg in sorted(entry.legs, key=lambda leg: leg.amount):
            refusal = self._move(entry, leg) if leg.amount < 0 else self._take(entry, leg)
            if refusal:
                return refusal
        if entry.legs:
            if self.community.first_entry_at is None:
                self.community = changed(self.community, first_entry_at=self.now)
            self._note_paid(entry)
        if rule.joins:
            self._join(entry)
        if rule.corrects or rule.joins:
            return self._record(entry)
        for leg in entry.legs:
            if leg.amount < 0:
                account = self.accounts[leg.account]
                number = self.community.entries + 1
                self.accounts[leg.account] = changed(account, last_out=number)
        return self._record(entry)

    def _move(self, entry: Entry, leg: Leg) -> Refused | None:
        """Take from a payer, within its limit."""
        rule = KINDS[entry.kind]
        account = self.account(leg.account)
        if account.kind == "member":
            member = self.member(account.owner)
            if not rule.joins:
                self._must_go_on(account)
            if rule.frozen and member.frozen(self.now):
                return Refused("frozen", account.key)
            self._settle_standing(member, account)
        asset = self.asset(account.asset)
        newcomer = self.newcomer(account)
        possible = can_give(asset, account, newcomer=newcomer)
        if -leg.amount > possible and not rule.breaks(asset):
            if account.kind == "issuer":
                return Refused("over_cap", account.key, possible)
            alone = can_give(changed(asset, newcomers_owe=0), account, newcomer=newcomer)
            shared = newcomer and -leg.amount <= alone
            return Refused("newcomers_limit" if shared else "over_limit", account.key, possible)
        return self._put(account, leg.amount)

    def _must_go_on(self, account: Account) -> None:
        """Nothing is booked any more on the account of a member who was linked into another."""
        if self.member(account.owner).merged_into is not None:
            raise Unbookable(f"member {account.owner} is one with another now")

    def _take(self, entry: Entry, leg: Leg) -> Refused | None:
        """Give to a receiver, within its ceiling where the kind is bound by it."""
        account = self.account(leg.account)
        if account.kind == "member":
            self._must_go_on(account)
        if KINDS[entry.kind].ceiling:
            room = can_take(self.asset(account.asset), account)
            if room is not None and leg.amount > room:
                return Refused("over_ceiling", account.key)
        return self._put(account, leg.amount)

    def _put(
        self, account: Account, amount: int, reserved: int = 0, coming: int = 0
    ) -> Refused | None:
        """Change an account, and what all newcomers together owe where it is a newcomer's."""
        if account.kind == "member" and owed(account):
            # Whoever has become established since must leave the newcomers' sum with what they owe.
            self._settle_standing(self.member(account.owner), account)
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
        self.accounts[account.key] = after
        if self.newcomer(after):
            asset = self.asset(after.asset)
            owe = asset.newcomers_owe + owed(after) - owed(account)
            self.assets[asset.number] = changed(asset, newcomers_owe=owe)
        return None

    def _settle_standing(self, member: Member, account: Account) -> None:
        """Write down that a member is established, the first time it matters to a payment."""
        if member.established_at is not None:
            return
        reason = standing(member, self.community.first_entry_at, self.now)
        if reason is None:
            return
        self.members[member.number] = changed(member, established_at=self.now)
        asset = self.asset(account.asset)
        if owed(account):
            owe = asset.newcomers_owe - owed(account)
            self.assets[asset.number] = changed(asset, newcomers_owe=owe)
        detail: Detail = {"member": member.number, "reason": reason}
        self._record(Entry("standing", cause=f"rule/{reason}", detail=detail))

    def _establish(self, entry: Entry) -> None:
        """A moderator has vouched: the member leaves the newcomers, with all that they owe."""
        member = self.member(int((entry.detail or {})["member"] or 0))
        if member.established_at is not None:
            raise Unbookable(f"member {member.number} is established already")
        self.members[member.number] = changed(
            member, vouched_at=self.now, established_at=self.now
        )  # fmt: skip
        for number in range(1, self.community.assets + 1):
            account = find(self.books, (number, "member", member.number))
            if account is not None and owed(account):
                asset = self.asset(number)
                owe = asset.newcomers_owe - owed(account)
                self.assets[number] = changed(asset, newcomers_owe=owe)

    def _note_paid(self, entry: Entry) -> None:
        """Note the first payment by an established member; it counts towards becoming one."""
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

    def _correct(self, entry: Entry) -> Refused | None:
        """Count a correction against the postings it gives back; never more than they were."""
        originals: list[Posting] = []
        parts = entry.parts or tuple(
            Part(entry.corrects or 0, leg.account, leg.amount) for leg in entry.legs
        )
        for number in dict.fromkeys(part.entry for part in parts):
            originals += self._postings_of(number)
        for part in parts:
            back = abs(part.amount)
            found = self._given_back_by(part, originals)
            if not found:
                raise Unbookable(f"{entry.kind} gives back what entry {part.entry} never moved")
            left = sum(abs(posting.amount) - posting.corrected for posting in found)
            if back > left:
                return Refused("over_correction", part.account, left)
            for posting in found:
                units = min(back, abs(posting.amount) - posting.corrected)
                back -= units
                if units:
                    corrected = posting.corrected + units
                    key = (posting.entry, posting.line)
                    self.postings[key] = changed(posting, corrected=corrected)
        return None

    def _given_back_by(self, part: Part, originals: Sequence[Posting]) -> list[Posting]:
        """The postings a part gives back: its account's own, and of those who are one with it."""
        account = self.account(part.account)
        opposite = [
            p for p in originals if p.entry == part.entry and p.amount * part.amount < 0
        ]  # fmt: skip
        own = [p for p in opposite if p.account == account.number]
        left = sum(abs(posting.amount) - posting.corrected for posting in own)
        if account.kind != "member" or (own and abs(part.amount) <= left):
            return own
        others = [p for p in opposite if p.account != account.number]
        accounts = numbered(self.books, [posting.account for posting in others])
        return own + [
            posting for posting in others
            if accounts[posting.account].kind == "member"
            and self._goes_on_as(accounts[posting.account].owner) == account.owner
        ]  # fmt: skip

    def _goes_on_as(self, number: int) -> int:
        member = self.member(number)
        while member.merged_into is not None:
            member = self.member(member.merged_into)
        return member.number

    def _postings_of(self, number: int) -> list[Posting]:
        kept = postings_of(self.books, number)
        return [self.postings.get((posting.entry, posting.line), posting) for posting in kept]

    # -- two members become one -------------------------------------------------------------------

    def _join(self, entry: Entry) -> None:
        """Whatever the member who was linked has and is, is from now on the other's."""
        number, into = _joined_by(entry)
        merged, kept = self.member(number), self.member(into)
        if number == into or merged.merged_into is not None or kept.merged_into is not None:
            raise Unbookable(f"members {number} and {into} cannot become one")
        for asset in range(1, self.community.assets + 1):
            left = self._account_of(asset, number)
            if left is None:
                continue
            if left.balance or left.reserved or left.pending_in:
                raise Unbookable(f"something is left on {left.key}")
            if left.credit_limit is not None:
                one = self.account((asset, "member", into))
                limit = joined_limit(one.credit_limit, left.credit_limit)
                self.accounts[one.key] = changed(one, credit_limit=limit)
        if (merged.frozen_until or 0) > (kept.frozen_until or 0):
            pause = self.books.get(Freeze, number)
            if pause is not None:
                self.freezes.append(changed(pause, member=into))
        kept = joined(kept, merged)
        if kept.established_at is None and merged.established_at is not None:
            kept = changed(kept, established_at=self.now)
            self._leave_newcomers(into)
        self.members[into] = kept
        self.members[number] = changed(merged, merged_into=into)

    def _account_of(self, asset: int, member: int) -> Account | None:
        key: AccountKey = (asset, "member", member)
        return self.accounts.get(key) or find(self.books, key)

    def _leave_newcomers(self, member: int) -> None:
        for number in range(1, self.community.assets + 1):
            account = self._account_of(number, member)
            if account is not None and owed(account):
                asset = self.asset(number)
                owe = asset.newcomers_owe - owed(account)
                self.assets[number] = changed(asset, newcomers_owe=owe)

    # -- pending transfers ------------------------------------------------------------------------

    def _reserve(self, reserve: Reserve) -> Outcome:
        if reserve.kind not in KINDS or reserve.amount <= 0 or reserve.payer == reserve.payee:
            raise Unbookable(f"cannot reserve {reserve}")
        if KINDS[reserve.kind].paused and self.community.paused(self.now):
            return Refused("paused")
        before = with_key(self.books, reserve.key) or next(
            (p for p in self.pendings.values() if p.key == reserve.key), None
        )
        if before is not None:
            return self._same_pending(before, reserve)
        asset, rule = self.asset(reserve.payer[0]), KINDS[reserve.kind]
        payer = self.account(reserve.payer)
        if payer.kind not in rule.debits or reserve.payee[1] not in rule.credits:
            raise Unbookable(f"{reserve.kind} may not move from {payer.kind} to {reserve.payee[1]}")
        if payer.kind == "member":
            if rule.frozen and self.member(payer.owner).frozen(self.now):
                return Refused("frozen", payer.key)
            self._settle_standing(self.member(payer.owner), payer)
        possible = can_give(self.asset(asset.number), payer, newcomer=self.newcomer(payer))
        if reserve.amount > possible:
            return Refused("over_limit", payer.key, possible)
        payee = self.account(reserve.payee)
        room = can_take(asset, payee) if rule.ceiling else None
        if room is not None and reserve.amount > room:
            return Refused("over_ceiling", payee.key)
        refusal = self._put(payer, 0, reserved=reserve.amount) or self._put(
            payee, 0, coming=reserve.amount
        )
        if refusal:
            return refusal
        number = self.community.pendings + 1
        self.community = changed(self.community, pendings=number)
        self.pendings[number] = Pending(
            number, reserve.key, reserve.kind, reserve.cause, asset.number, payer.number,
            payee.number, reserve.amount, 0, "open", self.now, reserve.ends_at, None,
        )  # fmt: skip
        detail: Detail = {
            "pending": number, "payer": payer.number, "payee": payee.number,
            "amount": reserve.amount, "for": reserve.kind,
        }  # fmt: skip
        self._record(Entry("reserve", cause=reserve.cause, detail=detail))
        return Booked(number)

    def _same_pending(self, before: Pending, reserve: Reserve) -> Outcome:
        keys = self._pending_accounts(before)
        same = (before.kind, *keys, before.amount, before.cause, before.ends_at) == (
            reserve.kind, reserve.payer, reserve.payee, reserve.amount, reserve.cause,
            reserve.ends_at,
        )  # fmt: skip
        return Booked(before.number) if same else Refused("differs", reserve.payer)

    def _pending_accounts(self, pending: Pending) -> tuple[AccountKey, AccountKey]:
        known = {account.number: account.key for account in self.accounts.values()}
        missing = [n for n in (pending.payer, pending.payee) if n not in known]
        known |= {n: account.key for n, account in numbered(self.books, missing).items()}
        return known[pending.payer], known[pending.payee]

    def _post(self, movement: Post) -> Outcome:
        pending = self.pending(movement.pending)
        amount = pending.amount if movement.amount is None else movement.amount
        if not 0 < amount <= pending.amount:
            raise Unbookable(f"cannot post {amount} of pending {pending.number}")
        if pending.state == "posted" and pending.posted == amount and pending.entry is not None:
            return Booked(pending.entry)
        if pending.state != "open":
            return Refused("ended")
        payer, payee = self._release(pending)
        # A reservation was judged when it was made, and its release leaves room for it: only a
        # limit lowered since can stand in the way, and then the reservation still counts.
        for key, change in ((payer, -amount), (payee, amount)):
            refusal = self._put(self.account(key), change)
            if refusal:
                return refusal
        number = self.community.entries + 1
        self.accounts[payer] = changed(self.accounts[payer], last_out=number)
        if self.community.first_entry_at is None:
            self.community = changed(self.community, first_entry_at=self.now)
        legs = (Leg(payer, -amount), Leg(payee, amount))
        detail = {"pending": pending.number}
        entry = Entry(pending.kind, legs, pending.cause, movement.memo, None, detail)
        self._note_paid(entry)
        booked = self._record(entry)
        self.pendings[pending.number] = changed(
            pending, state="posted", posted=amount, entry=booked.number
        )
        return booked

    def _void(self, movement: Void) -> Outcome:
        pending = self.pending(movement.pending)
        state = "expired" if movement.expired else "voided"
        if pending.state == state:
            return Booked(pending.number)
        if pending.state != "open":
            return Refused("ended")
        self._release(pending)
        self.pendings[pending.number] = changed(
            pending, state="expired" if movement.expired else "voided"
        )
        kind = "expire" if movement.expired else "void"
        self._record(Entry(kind, cause=pending.cause, detail={"pending": pending.number}))
        return Booked(pending.number)

    def _release(self, pending: Pending) -> tuple[AccountKey, AccountKey]:
        payer, payee = self._pending_accounts(pending)
        self._put(self.account(payer), 0, reserved=-pending.amount)
        self._put(self.account(payee), 0, coming=-pending.amount)
        return payer, payee

    # -- keeping ----------------------------------------------------------------------------------

    def _record(self, entry: Entry) -> Booked:
        number = self.community.entries + 1
        self.community = changed(self.community, entries=number)
        self.records.append((number, entry))
        return Booked(number)

    def keep(self) -> None:
        """Put all of it into the running state of the turn, with its records on the chain."""
        books = self.books
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
        for number, entry in self.records:
            chain_head = self._keep_record(number, entry, chain_head)
        decided_at = max(self.now, self.community.decided_at)
        books.save(changed(self.community, head=chain_head, decided_at=decided_at))
        for pending in self.pendings.values():
            if pending.state == "open" and pending.ends_at:
                jobs.plan(books, pending.ends_at, "pending", str(pending.number))

    def _keep_record(self, number: int, entry: Entry, previous: bytes) -> bytes:
        salt = self.books.salt(self.books.community, number) if entry.memo is not None else None
        hashed = (
            memo_hash(salt, entry.memo) if salt is not None and entry.memo is not None else None
        )
        lines = [
            (self.accounts[leg.account].number, leg.account[0], leg.amount) for leg in entry.legs
        ]
        detail = entry.detail
        if entry.parts:
            written = [
                f"{p.entry}:{self.accounts[p.account].number}:{p.amount}" for p in entry.parts
            ]
            detail = {**(detail or {}), "parts": " ".join(written)}
        head = link(
            previous,
            record_bytes(
                community=self.books.community, number=number, time=self.now, kind=entry.kind,
                cause=entry.cause, postings=lines, corrects=entry.corrects, memo=hashed,
                detail=detail,
            ),
        )  # fmt: skip
        kept = json.dumps(detail, sort_keys=True) if detail is not None else None
        self.books.add(
            EntryRow(number, self.now, entry.kind, entry.cause, entry.corrects, self.event, kept,
                     entry.memo, salt, hashed, head)
        )  # fmt: skip
        for line, (account, asset, amount) in enumerate(lines, 1):
            self.books.add(Posting(number, line, account, asset, amount))
        return head


def _check_form(entry: Entry) -> KindRule:
    """The rule of the entry's kind; Unbookable when its form breaks what must always hold."""
    rule = KINDS.get(entry.kind)
    if rule is None:
        raise Unbookable(f"no kind of entry is called {entry.kind!r}")
    sums: dict[int, int] = {}
    for leg in entry.legs:
        sums[leg.account[0]] = sums.get(leg.account[0], 0) + leg.amount
        allowed = rule.debits if leg.amount < 0 else rule.credits
        if leg.account[1] not in allowed or leg.amount == 0:
            raise Unbookable(
                f"{entry.kind} may not move {leg.amount} on a {leg.account[1]} account"
            )
    if any(sums.values()):
        raise Unbookable(f"the legs of {entry.kind} sum to {sums}, not to zero")
    if len({leg.account for leg in entry.legs}) != len(entry.legs):
        raise Unbookable(f"{entry.kind} names an account twice")
    if entry.parts:
        _check_parts(entry)
    if rule.corrects and entry.corrects is None and not entry.parts:
        raise Unbookable(f"{entry.kind} does not say what it gives back")
    if rule.joins and {leg.account[2] for leg in entry.legs} - set(_joined_by(entry)):
        raise Unbookable(f"{entry.kind} moves what is neither of the two's")
    return rule


def _joined_by(entry: Entry) -> tuple[int, int]:
    """Who is linked into whom by an entry: their member numbers."""
    detail = entry.detail or {}
    return int(detail["member"] or 0), int(detail["into"] or 0)


def link_entry(books: Books, merged: int, into: int) -> Entry:
    """The entry by which a member becomes one with another, who goes on for both.

    It moves whatever the one has, debts included, in every asset. What is reserved for or of them
    must have ended first.
    """
    legs: list[Leg] = []
    for asset in range(1, communities.head(books).assets + 1):
        account = find(books, (asset, "member", merged))
        if account is not None and account.balance:
            legs.append(Leg(account.key, -account.balance))
            legs.append(Leg((asset, "member", into), account.balance))
    detail: Detail = {"member": merged, "into": into}
    return Entry("link", tuple(legs), cause=f"member/{into}", detail=detail)


def _check_parts(entry: Entry) -> None:
    """What is given back of several entries sums to the legs, account by account."""
    sums: dict[AccountKey, int] = {}
    for part in entry.parts:
        sums[part.account] = sums.get(part.account, 0) + part.amount
    if len({(part.entry, part.account) for part in entry.parts}) != len(entry.parts):
        raise Unbookable(f"{entry.kind} gives a posting back twice")
    if entry.corrects is not None or sums != {leg.account: leg.amount for leg in entry.legs}:
        raise Unbookable(f"the parts of {entry.kind} are not its legs")
