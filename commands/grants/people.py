"""What rounds of grants have to say when members become one, or are forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from commands.engine.request import Refusal, Request
from commands.grants.face import amount
from commands.grants.found import held
from commands.values.capability import Lifecycle
from commands.values.reply import Message, Text, Value
from storage.changes import Act, Change
from storage.forgetting import PSEUDONYM
from storage.grants import rows
from storage.grants.rows import Application, Gift, Round
from storage.members import Member, identities_of
from storage.records import changed
from storage.redaction import Redaction
from storage.roles import person_of
from storage.unit_of_work import Books

_LATELY = 100
"""In so many rounds, the newest, somebody is shown what they applied for."""


def _application(books: Books, mine: Application) -> Value:
    """ "12: Kiln, 20 points: for the studio" """
    there = held(books, books.need(Round, mine.round))
    why: Value = (": ", Text(mine.why)) if mine.why else ""
    return (str(mine.round), ": ", Text(mine.title), ", ", amount(there, mine.amount), why)


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
            most = found.terms.most_asked(found.budget)
            if all(sums.values()) and sum(sums.values()) > most:
                return Refusal("grant-link-above-cap", number=str(each.number))
        return None

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """What they applied for, the newest first; and what they give in rounds not over yet."""
        lately = rows.newest(books, _LATELY)
        found: list[tuple[Value, Value]] = [
            (Message("kept-application"), _application(books, each))
            for round_ in lately
            for each in rows.applications_of(books, round_.number)
            if each.member in numbers and each.title
        ]
        more = [(Message("kept-application"), "…")] if len(lately) == _LATELY else []
        gifts = [
            (Message("kept-gift"), (str(each.number), ": ", amount(held(books, each), gift.amount)))
            for each in rows.under_way(books)
            for gift in rows.gifts_of(books, each.number)
            if gift.member in numbers
        ]
        return [*found, *more, *gifts]

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Any | None:
        """What waits in a round is theirs: they take it back first, or wait until it is over."""
        for each in rows.under_way(books):
            found = held(books, each)
            gifts = rows.gifts_of(books, each.number)
            units = sum(gift.amount for gift in gifts if gift.member == member.number)
            if units:
                return Refusal(
                    "grant-forget-gives",
                    number=str(each.number),
                    amount=amount(found, units),
                    until=request.time(max(each.give_until, request.now)),
                    counted=int(bool(each.result)),
                    typed=request.typed(f"grants give {each.number} none"),
                )
        return None

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        return (JoinGifts(merged.number, kept.number),)

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        return (UnnameApplications(tuple(numbers)),)


@dataclass(frozen=True, slots=True)
class JoinGifts:
    """What two give to a project who are one now is one gift, until the round is counted."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        for each in rows.under_way(books):
            if each.result:
                continue
            for gift in rows.gifts_of(books, each.number):
                if gift.member != self.merged:
                    continue
                other = books.get(Gift, gift.round, gift.place, self.kept)
                more, since = gift.amount, gift.entry
                if other is not None and other.amount:
                    more, since = more + other.amount, min(since, other.entry)
                books.save(Gift(gift.round, gift.place, self.kept, more, since))
                books.save(changed(gift, amount=0))


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
            report = "" if own else redaction.text(each.report)
            after = each
            if (title, why) != (each.title, each.why):
                after = changed(after, title=title, why=why, salt=None)
            if report != each.report:
                after = changed(after, report=report, report_salt=None)
            if after is not each:
                books.save(after)
