"""Tell what came of a grant, so that its second half is paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.decisions.found import has_matters
from commands.engine import speaker
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.services import Services
from commands.grants.face import amount
from commands.grants.found import NUMBER, Held, called, held, numbered
from commands.values.capability import Halves
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Block, Button, Listed, Message, Name, Reply, Time, Typed, line
from storage import communities, jobs
from storage.changes import Act
from storage.grants import halves, rows
from storage.grants.rows import Application, Round
from storage.jobs import Job
from storage.ledger.posting import post
from storage.outbox import OutboxMessage
from storage.purse import proposals
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books

JOB = "grants report"


@command(
    "grants",
    "report",
    examples=('grants report 1 "it is built, and three of us fired it"',),
    usable=has_matters,
)
def report(
    request: Request,
    books: Books,
    number: Annotated[int | None, NUMBER] = None,
    *,
    words: Annotated[
        str, Rest("what came of it", most=halves.MOST_REPORT, question="ask-grant-report")
    ],
) -> Effects:
    """Tell what came of your grant, so that its second half is paid two days later.

    Everyone reads it, and can object until then. Where you have several, it begins with the title:
    Kiln: it is built.
    """
    waiting = [
        each
        for each in awaited(books)
        if person_of(books, each.member) == request.member.number
        and number in (None, each.round)
        and request.now < books.need(Proposal, each.half).until
    ]
    if number is not None and not waiting:
        _require_awaited(request, books, number)
    mine, said = _one(request, waiting, " ".join(words.split()).strip('"“”„«» '))
    if not said:
        raise Refusal("grant-no-report", typed=request.typed(_typed(waiting, mine)))
    due = request.catalogue.halves
    if due is None:
        raise Refusal("grant-nothing-to-report")
    told = Report(mine.round, mine.place, request.member.number, said)
    return Effects(changes=(told, due.due(mine.half)), says=[Reported(mine.half, due)])


def awaited(books: Books) -> list[Application]:
    """The grants whose second half waits for what their receivers tell, the oldest first."""
    return [
        mine
        for half in proposals.awaiting_report(books)
        for mine in rows.applications_of(books, half.target)
        if mine.half == half.number
    ]


def _require_awaited(request: Request, books: Books, number: int) -> None:
    """Raises Refusal where this round awaits no report of the member: it says why."""
    found = numbered(request, books, number)
    there = rows.applications_of(books, number)
    mine = [each for each in there if person_of(books, each.member) == request.member.number]
    if any(each.reported for each in mine):
        told = next(each for each in mine if each.reported)
        why = request.typed(f"why {told.half}")
        raise Refusal("grant-reported-already", title=told.title, why=why)
    raise Refusal("grant-no-report-awaited", number=found.number)


def _one(request: Request, waiting: Sequence[Application], words: str) -> tuple[Application, str]:
    """The grant that is told of, and what is told. Raises Refusal where it could be several."""
    if not waiting:
        raise Refusal("grant-nothing-to-report")
    title, colon, rest = words.partition(":")
    found = called(waiting, title) if colon else None
    if found is not None:
        return found, rest.strip()
    if len(waiting) == 1:
        return waiting[0], words
    typed = tuple(request.typed(_typed(waiting, each)) for each in waiting)
    raise Refusal("grant-which-report", commands=Listed(typed, "comma"))


def _typed(waiting: Sequence[Application], mine: Application) -> str:
    """What is typed to tell of one of the grants that await it."""
    beside = [each for each in waiting if each.round == mine.round and each is not mine]
    own = any(each.member == mine.member for each in beside)
    return f"grants report {mine.round} " + (f'"{mine.title}: …"' if own else '"…"')


@dataclass(frozen=True, slots=True)
class Report:
    """A receiver tells what came of a grant."""

    round: int
    place: int
    member: int
    words: str

    def apply(self, books: Books, act: Act) -> None:
        mine = books.need(Application, self.round, self.place)
        told = changed(mine, report=self.words, report_salt=rows.next_salt(books))
        post(books, [rows.reported(told, self.member)], act.now)
        books.save(changed(told, reported=communities.head(books).entries))


@dataclass(frozen=True, slots=True)
class Reported:
    """What the room reads of a report: with it, what is paid then, and how to object."""

    half: int
    halves: Halves

    def says(self, books: Books) -> Sequence[Say]:
        return self.halves.told(books, self.half)


# -- at the close ----------------------------------------------------------------------------------


def keep_halves(
    how: Halves | None, books: Books, found: Held, kept: Mapping[int, int], now: int
) -> None:
    """Keep the second halves of what is large, by place, in the transaction of the close."""
    if not kept:
        return
    if how is None:
        raise RuntimeError(f"round {found.number}: nothing here keeps second halves")
    for place, units in kept.items():
        mine = books.need(Application, found.round.number, place)
        half = how.kept(books, found.proposal, mine, units, now)
        books.save(changed(mine, half=half))
    for span in halves.REMINDED:
        jobs.plan(books, now + span, JOB, found.number)


def asked(books: Books, found: Held) -> list[Block]:
    """Of each second half that awaits a report: until when it is kept, and how to report."""
    there = [each for each in awaited(books) if each.round == found.round.number]
    return [_asked(books, found, there, each) for each in there]


def _asked(books: Books, found: Held, there: Sequence[Application], mine: Application) -> Block:
    proposal = books.need(Proposal, mine.half)
    return line(
        "grants-half-asked",
        title=mine.title,
        amount=amount(found, proposal.amount),
        who=Name(person_of(books, mine.member), ping=True, call=True),
        until=Time(proposal.until),
        button=Button(Message("grants-report-button"), f"grants report {mine.round}"),
        typed=Typed(_typed(there, mine)),
    )


def remind(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Whoever has not told yet what came of a grant is asked once more."""
    found = held(books, books.need(Round, int(job.about)))
    lines = asked(books, found)
    if not lines:
        return []
    proposal = found.proposal
    room = (proposal.platform, proposal.account, proposal.room)
    context = speaker.announcer(services, books, room, now)
    context.say(Say(Reply(tuple(lines)), mood="notice"), answers=False)
    return context.said


def lines(books: Books, found: Held, there: Sequence[Application]) -> list[Block]:
    """Of each grant in two halves, where its second stands."""
    return [
        line(
            "grants-half",
            title=each.title,
            amount=amount(found, books.need(Proposal, each.half).amount),
            why=Typed(f"why {each.half}"),
        )
        for each in there
        if each.half
    ]


def paid(books: Books, there: Sequence[Application]) -> int:
    """How much of the purse was paid for what was applied for, in units, second halves included."""
    seconds = [books.need(Proposal, each.half) for each in there if each.half]
    later = sum(each.amount for each in seconds if each.state == "paid")
    return sum(each.granted for each in there) + later
