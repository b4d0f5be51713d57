"""The one function that moves money: movements in, outcomes out.

Each movement is judged on the running state of the books, in order; linked ones stand or fall
together. What is refused leaves no trace. What is booked updates the balances beside the postings
and adds a record to the community's chain, all written at the end of the unit of work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storage import communities
from storage.ledger import corrections, linking, reserving
from storage.ledger.accounts import Account, AccountKey, find
from storage.ledger.assets import Asset
from storage.ledger.chain import Detail
from storage.ledger.draft import Draft
from storage.ledger.limits import KINDS, RESERVED_FIRST, KindRule, can_give, can_take, in_range
from storage.ledger.movements import (
    Entry,
    Leg,
    Movement,
    Outcome,
    Post,
    Refused,
    Reserve,
    Unbookable,
    Void,
)
from storage.members import Member, standing
from storage.records import changed
from storage.unit_of_work import Books


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


def note_joined(books: Books, member: Member, at: int, now: int) -> Member:
    """The member, now that the platform tells since when they are there.

    It is written down where records told of them already; else the next one tells it.
    """
    if communities.head(books).closed:
        return member  # No record may tell of it; it is learnt again where they go on.
    after = changed(member, joined_at=at)
    books.save(after)
    if member.number <= (communities.head(books).told or 0):
        detail: Detail = {"member": member.number, "at": at}
        post(books, [Entry("joined", cause="rule/joined", detail=detail)], now)
    return after


def _run(
    books: Books, movements: Sequence[Movement], now: int, event: int | None, *, keep: bool
) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for chain in _chains(movements):
        draft = Draft(books, now, event)
        answers = [_judge(draft, movement) for movement in chain]
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


def _judge(draft: Draft, movement: Movement) -> Outcome:
    if draft.community.closed:
        return Refused("closed")
    match movement:
        case Entry():
            return _entry(draft, movement)
        case Reserve():
            return reserving.reserve(draft, movement)
        case Post():
            return reserving.pay(draft, movement)
        case Void():
            return reserving.void(draft, movement)


def _entry(draft: Draft, entry: Entry) -> Outcome:
    rule = _check_form(entry)
    for leg in entry.legs:
        # What a payer gives to several may be more than any account holds, though no limit is hit.
        if not in_range(leg.amount):
            return Refused("too_large", leg.account)
    if rule.paused and entry.legs and draft.community.paused(draft.now):
        return Refused("paused")
    if entry.kind == "standing":
        _establish(draft, entry)
    if entry.kind == "limit":
        # Opened here, where a record tells of it; the limit itself is the caller's to keep.
        draft.held(_limited(entry))
    if entry.corrects is not None or entry.parts:
        refusal = corrections.correct(draft, entry)
        if refusal:
            return refusal
    # Payers first: a chain's state must be theirs before receivers' lines are counted.
    for leg in sorted(entry.legs, key=lambda leg: leg.amount):
        refusal = _move(draft, entry, leg) if leg.amount < 0 else _take(draft, entry, leg)
        if refusal:
            return refusal
    if entry.legs:
        draft.note_moved(entry)
    if rule.joins:
        linking.join(draft, entry)
    if rule.corrects or rule.joins:
        return draft.record(entry)
    for leg in entry.legs:
        if leg.amount < 0:
            account = draft.accounts[leg.account]
            number = draft.community.entries + 1
            draft.accounts[leg.account] = changed(account, last_out=number)
    return draft.record(entry)


def _move(draft: Draft, entry: Entry, leg: Leg) -> Refused | None:
    """Take from a payer, within its limit."""
    rule = KINDS[entry.kind]
    account = draft.account(leg.account)
    if account.kind == "member":
        member = draft.member(account.owner)
        if rule.frozen and member.frozen(draft.now):
            return Refused("frozen", account.key)
        draft.settle_standing(member)
    asset = draft.asset(account.asset)
    newcomer = draft.newcomer(account)
    possible = can_give(asset, account, newcomer=newcomer)
    if rule.owned:
        possible = min(possible, max(0, account.balance - account.reserved))
    if -leg.amount > possible and not rule.breaks(asset):
        if account.kind == "issuer":
            return Refused("over_cap", account.key, possible)
        alone = can_give(changed(asset, newcomers_owe=0), account, newcomer=newcomer)
        shared = newcomer and -leg.amount <= alone
        return Refused("newcomers_limit" if shared else "over_limit", account.key, possible)
    return draft.put(account, leg.amount)


def _take(draft: Draft, entry: Entry, leg: Leg) -> Refused | None:
    """Give to a receiver, within its ceiling where the kind is bound by it."""
    account = draft.account(leg.account)
    if KINDS[entry.kind].ceiling:
        room = can_take(draft.asset(account.asset), account)
        if room is not None and leg.amount > room:
            return Refused("over_ceiling", account.key)
    return draft.put(account, leg.amount)


def _establish(draft: Draft, entry: Entry) -> None:
    """A moderator has vouched: the member leaves the newcomers, with all that they owe."""
    member = draft.member(int((entry.detail or {})["member"] or 0))
    if member.established_at is not None:
        raise Unbookable(f"member {member.number} is established already")
    draft.members[member.number] = changed(member, vouched_at=draft.now, established_at=draft.now)
    draft.leave_newcomers(member.number)


def _limited(entry: Entry) -> AccountKey:
    detail = entry.detail or {}
    return (int(detail["asset"] or 0), "member", int(detail["member"] or 0))


def _check_form(entry: Entry) -> KindRule:
    """The rule of the entry's kind; Unbookable when its form breaks what must always hold."""
    rule = KINDS.get(entry.kind)
    if rule is None:
        raise Unbookable(f"no kind of entry is called {entry.kind!r}")
    if entry.kind in RESERVED_FIRST:
        raise Unbookable(f"{entry.kind} pays what was not reserved")
    if rule.debits and not entry.legs and not rule.joins and not rule.still:
        raise Unbookable(f"{entry.kind} moves nothing")
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
    if rule.joins and {leg.account[2] for leg in entry.legs} - set(linking.joined_by(entry)):
        raise Unbookable(f"{entry.kind} moves what is neither of the two's")
    return rule


def _check_parts(entry: Entry) -> None:
    """What is given back of several entries sums to the legs, account by account."""
    sums: dict[AccountKey, int] = {}
    for part in entry.parts:
        sums[part.account] = sums.get(part.account, 0) + part.amount
    if len({(part.entry, part.account) for part in entry.parts}) != len(entry.parts):
        raise Unbookable(f"{entry.kind} gives a posting back twice")
    if entry.corrects is not None or sums != {leg.account: leg.amount for leg in entry.legs}:
        raise Unbookable(f"the parts of {entry.kind} are not its legs")
