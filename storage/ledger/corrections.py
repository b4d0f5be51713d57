"""Corrections: what an undo, a refund or a reversal gives back of earlier entries."""

from __future__ import annotations

from collections.abc import Sequence

from storage.ledger.accounts import numbered
from storage.ledger.draft import Draft
from storage.ledger.entries import Posting
from storage.ledger.movements import Entry, Part, Refused, Unbookable
from storage.records import changed


def correct(draft: Draft, entry: Entry) -> Refused | None:
    """Count a correction against the postings it gives back; never more than they were."""
    originals: list[Posting] = []
    parts = entry.parts or tuple(
        Part(entry.corrects or 0, leg.account, leg.amount) for leg in entry.legs
    )
    for number in dict.fromkeys(part.entry for part in parts):
        originals += draft.postings_of(number)
    for part in parts:
        back = abs(part.amount)
        found = _given_back_by(draft, part, originals)
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
                draft.postings[key] = changed(posting, corrected=corrected)
    return None


def _given_back_by(draft: Draft, part: Part, originals: Sequence[Posting]) -> list[Posting]:
    """The postings a part gives back: its account's own, and of those who are one with it."""
    account = draft.account(part.account)
    opposite = [p for p in originals if p.entry == part.entry and p.amount * part.amount < 0]
    own = [p for p in opposite if p.account == account.number]
    left = sum(abs(posting.amount) - posting.corrected for posting in own)
    if account.kind != "member" or (own and abs(part.amount) <= left):
        return own
    others = [p for p in opposite if p.account != account.number]
    accounts = numbered(draft.books, [posting.account for posting in others])
    return own + [
        posting
        for posting in others
        if accounts[posting.account].kind == "member"
        and _goes_on_as(draft, accounts[posting.account].owner) == account.owner
    ]


def _goes_on_as(draft: Draft, number: int) -> int:
    member = draft.member(number)
    while member.merged_into is not None:
        member = draft.member(member.merged_into)
    return member.number
