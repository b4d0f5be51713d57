"""Two members become one: the entry that does it, and what it makes of the two."""

from __future__ import annotations

from storage import communities
from storage.freezes import Freeze
from storage.ledger.accounts import find
from storage.ledger.chain import Detail
from storage.ledger.draft import Draft
from storage.ledger.limits import joined_limit
from storage.ledger.movements import Entry, Leg, Unbookable
from storage.merging import joined
from storage.records import changed
from storage.unit_of_work import Books


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


def part_entry(member: int, own: int) -> Entry:
    """The record that an account of a member went its own way, as the new member `own`."""
    return Entry("part", cause=f"member/{member}", detail={"member": own, "from": member})


def join(draft: Draft, entry: Entry) -> None:
    """Whatever the member who was linked has and is, is from now on the other's."""
    number, into = joined_by(entry)
    merged, kept = draft.member(number), draft.member(into)
    if number == into or merged.merged_into is not None or kept.merged_into is not None:
        raise Unbookable(f"members {number} and {into} cannot become one")
    for asset in range(1, draft.community.assets + 1):
        left = draft.existing(asset, number)
        if left is None:
            continue
        if left.balance or left.reserved or left.pending_in:
            raise Unbookable(f"something is left on {left.key}")
        if left.credit_limit is not None:
            one = draft.account((asset, "member", into))
            limit = joined_limit(one.credit_limit, left.credit_limit)
            draft.accounts[one.key] = changed(one, credit_limit=limit)
    if (merged.frozen_until or 0) > (kept.frozen_until or 0):
        pause = draft.books.get(Freeze, number)
        if pause is not None:
            draft.freezes.append(changed(pause, member=into))
    kept = joined(kept, merged)
    if kept.established_at is None and merged.established_at is not None:
        kept = changed(kept, established_at=draft.now)
        draft.leave_newcomers(into)
    draft.members[into] = kept
    draft.members[number] = changed(merged, merged_into=into)


def joined_by(entry: Entry) -> tuple[int, int]:
    """Who is linked into whom by an entry: their member numbers."""
    detail = entry.detail or {}
    return int(detail["member"] or 0), int(detail["into"] or 0)
