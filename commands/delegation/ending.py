"""The ends of delegations: told a week before, and what becomes of them with their members."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.engine import speaker
from commands.engine.context import Services
from commands.engine.request import Say
from commands.values.capability import Lifecycle
from commands.values.reply import Block, Message, Name, Reply, Time, Typed, Value, line, say
from storage import communities, delegations, jobs, rooms
from storage.changes import Act, Change
from storage.delegations import A_YEAR, MOST_MISSED, TOLD_BEFORE, Delegation
from storage.jobs import Job
from storage.ledger.entries import EntryRow
from storage.ledger.posting import post
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.presence import rooms_of
from storage.records import changed
from storage.roles import person_of, same_person
from storage.unit_of_work import Books


def tell(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """A delegation ends in a week: its member is told, and can give it anew."""
    row = books.get(Delegation, int(job.about))
    if row is None or row.ending is not None or row.ends_at is not None:
        return []
    missed = row.missed >= MOST_MISSED
    ends = now + TOLD_BEFORE if missed else max(row.since + A_YEAR, now + TOLD_BEFORE)
    books.save(changed(row, ends_at=ends))
    jobs.plan(books, ends, "delegation end", str(row.entry))
    words = "delegate-ends-missed" if missed else "delegate-ends-year"
    who = Name(row.delegate)
    reply = say(words, who=who, until=Time(ends), again=Typed("delegate none"))
    return _said(services, books, row.member, reply, now)


def end(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """A delegation is over by its rule."""
    row = books.get(Delegation, int(job.about))
    if row is None or row.ending is not None or row.ends_at is None or row.ends_at > now:
        return []
    at = max(now, communities.head(books).decided_at)
    post(books, [delegations.over(row)], at)
    ending = communities.head(books).entries
    delegations.end_all(books, delegations.by(books, person_of(books, row.member)), ending)
    reply = say("delegate-over", who=Name(row.delegate), to=Typed("delegate to @…"))
    return _said(services, books, row.member, reply, at)


def gone(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Whoever voted for a member was forgotten: the member is told, unless somebody does again."""
    row = books.get(Delegation, int(job.about))
    if row is None or delegations.by(books, person_of(books, row.member)):
        return []
    reply = say("delegate-gone", to=Typed("delegate to @…"))
    return _said(services, books, row.member, reply, now)


def _said(
    services: Services, books: Books, member: int, reply: Reply, now: int
) -> list[OutboxMessage]:
    """Something said to a member alone, where they last were."""
    person = person_of(books, member)
    for there in rooms_of(books, person):
        found = rooms.bound(books.connection, (there.platform, there.account, there.room))
        context = None if found is None else speaker.to(services, books, found, person, now)
        if context is not None:
            context.say(Say(reply, "private", person, mood="notice"), answers=False)
            return context.said
    return []


class Voices(Lifecycle):
    """Linked accounts are one: of their delegations the later counts. Who is forgotten has none."""

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """Who votes for them, until when; and for whom they do."""
        mine = delegations.by(books, numbers[0])
        to = [
            (
                Message("kept-delegation"),
                (Name(each.delegate), ", ", Time(delegations.ends(each), "date")),
            )
            for each in mine
        ]
        theirs = delegations.to(books, numbers[0])
        return [*to, *((Message("kept-delegation-by"), Name(each.member)) for each in theirs)]

    def joined(self, books: Books, merged: Member, kept: Member) -> Sequence[Block]:
        """Where both had passed their voice on, to whom it goes now."""
        mine = sorted(
            (*delegations.by(books, merged.number), *delegations.by(books, kept.number)),
            key=lambda each: each.entry,
        )
        if len(mine) < 2 or same_person(books, mine[0].delegate, mine[-1].delegate):
            return ()
        told = {"later": Name(mine[-1].delegate), "earlier": Name(mine[0].delegate)}
        return (line("delegate-joined", **told),)

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        """Nobody votes for them, and they vote for nobody."""
        return (ForgetVoices(tuple(numbers)),)


@dataclass(frozen=True, slots=True)
class ForgetVoices:
    """The delegations by and to members who are forgotten end, by the record of that."""

    numbers: tuple[int, ...]

    def apply(self, books: Books, act: Act) -> None:
        record = next(
            number for number in act.numbers if books.need(EntryRow, number).kind == "forget"
        )
        for number in self.numbers:
            delegations.end_all(books, delegations.by(books, number), record)
            held = delegations.to(books, number)
            delegations.end_all(books, held, record)
            for each in held:
                jobs.plan(books, act.now, "delegation gone", str(each.entry))
