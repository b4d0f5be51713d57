"""A linked account goes its own way again: somebody new, who is told of on the chain."""

from __future__ import annotations

from dataclasses import dataclass

from storage.changes import Act
from storage.ledger.linking import part_entry
from storage.ledger.posting import post
from storage.members import Identity
from storage.merging import part
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class PartAccount:
    """This platform account is no longer `member`; the member that it becomes is booked after it.

    The record names a number that is given out only here, so no movement can hold it before.
    """

    platform: str
    user_id: str
    member: int

    def apply(self, books: Books, act: Act) -> None:
        identity = books.need(Identity, self.platform, self.user_id)
        own = part(books, identity, act.now)
        post(books, [part_entry(self.member, own.number)], act.now)
