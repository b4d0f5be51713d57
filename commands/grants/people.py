"""What rounds of grants have to say when members become one, or are forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from commands.engine.request import Refusal, Request
from commands.grants.found import held
from commands.values.capability import Lifecycle
from storage.changes import Act, Change
from storage.forgetting import PSEUDONYM
from storage.grants import rows
from storage.members import Member, identities_of
from storage.records import changed
from storage.redaction import Redaction
from storage.roles import person_of
from storage.unit_of_work import Books


class Applications(Lifecycle):
    """What two applied for is one person's from then on. What was applied for and decided is the
    community's and stays; names leave its words, and what somebody said of their own goes."""

    def may_link(self, request: Request, books: Books, merged: Member, kept: Member) -> Any | None:
        """Together they may not have applied for more than one person may."""
        for each in rows.under_way(books):
            found = held(books, each)
            sums = {merged.number: 0, kept.number: 0}
            for one in rows.applications_of(books, each.number):
                person = person_of(books, one.member)
                if one.became == "open" and person in sums:
                    sums[person] += one.amount
            most = found.terms.most_for_one(found.budget)
            if all(sums.values()) and sum(sums.values()) > most:
                return Refusal("grant-link-above-cap", number=str(each.number))
        return None

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        return (UnnameApplications(tuple(numbers)),)


@dataclass(frozen=True, slots=True)
class UnnameApplications:
    """The names of members who are forgotten leave what was applied for, and their own words go."""

    numbers: tuple[int, ...]

    def apply(self, books: Books, act: Act) -> None:
        accounts = [each for number in self.numbers for each in identities_of(books, number)]
        names = {name for each in accounts for name in each.names}
        names |= {books.need(Member, number).name for number in self.numbers}
        redaction = Redaction(names - {""}, (each.user_id for each in accounts), PSEUDONYM)
        for each in rows.all_applications(books):
            own = each.member in self.numbers
            title = redaction.text(each.title)
            why = "" if own else redaction.text(each.why)
            if (title, why) != (each.title, each.why):
                books.save(changed(each, title=title, why=why, salt=None))
