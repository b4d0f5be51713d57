"""What proposals have to say when somebody is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.treasury import life
from commands.treasury.pledging import end, told
from commands.values.capability import Lifecycle
from commands.values.reply import Message, Text, Value
from storage.changes import Act, Change
from storage.forgetting import PSEUDONYM
from storage.members import Member, identities_of
from storage.purse import funds, goals, holdings, kinds, pledges, proposals, shares
from storage.records import changed
from storage.redaction import Redaction
from storage.roles import person_of
from storage.unit_of_work import Books


class Proposals(Lifecycle):
    """What was proposed and decided is the community's, and stays; names leave its words."""

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """What they give again and again, and what of the outside world they hold."""
        given: list[tuple[Value, Value]] = [
            (Message("kept-pledge"), told(books, each))
            for each in pledges.of_member(books, numbers[0])
        ]
        holds: list[tuple[Value, Value]] = [
            (
                Message("kept-holding"),
                Text(each.place) if each.place else Message("kept-holding-unsaid"),
            )
            for each in holdings.of_person(books, numbers[0])
        ]
        return [*given, *holds]

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        return (UnnameProposals(tuple(numbers)), EndPledges(tuple(numbers)))


@dataclass(frozen=True, slots=True)
class UnnameProposals:
    """The names of members who are forgotten leave what proposals say they are for, and funds.

    What passed for them and was not, or not wholly, paid is over: nobody will be there to be paid.
    """

    numbers: tuple[int, ...]

    def apply(self, books: Books, act: Act) -> None:
        accounts = [each for number in self.numbers for each in identities_of(books, number)]
        names = {name for each in accounts for name in each.names}
        names |= {books.need(Member, number).name for number in self.numbers}
        redaction = Redaction(names - {""}, (each.user_id for each in accounts), PSEUDONYM)
        for fund in funds.every_fund(books):
            name = redaction.text(fund.name)
            if name != fund.name:
                books.save(changed(fund, name=name, salt=None))
        for holding in holdings.every_holding(books):
            place = redaction.text(holding.place)
            if place != holding.place:
                books.save(changed(holding, place=place, salt=None))
        for rule in shares.every_rule(books):
            source = redaction.text(rule.source)
            if source != rule.source:
                books.save(changed(rule, source=source, salt=None))
        for goal in goals.every_goal(books):
            name = redaction.text(goal.name)
            if name != goal.name:
                books.save(changed(goal, name=name, salt=None))
        for proposal in proposals.with_words(books):
            purpose, payee = redaction.text(proposal.purpose), redaction.text(proposal.payee)
            if (purpose, payee) != (proposal.purpose, proposal.payee):
                books.save(changed(proposal, purpose=purpose, payee=payee, salt=None))
        for proposal in proposals.current(books, act.now):
            waits = proposal.state in ("stuck", "report", *kinds.GOING_ON, *kinds.INSTRUCTED)
            if waits and person_of(books, proposal.receiver) in self.numbers:
                life.lapse(books, proposal, act.now, life.FORGOTTEN)


@dataclass(frozen=True, slots=True)
class EndPledges:
    """The standing gifts of members who are forgotten end."""

    numbers: tuple[int, ...]

    def apply(self, books: Books, act: Act) -> None:
        for number in self.numbers:
            for pledge in pledges.of_member(books, number):
                end(books, pledge, "rule/pledge", act.now)
