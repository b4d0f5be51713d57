"""Due work of a community: jobs and ends of pending transfers, in one order by their times."""

from __future__ import annotations

from collections.abc import Callable
from heapq import merge

from commands.engine import absence, answers
from commands.engine.items import BotAccount, Result
from commands.engine.services import Services
from storage import communities, distrust, jobs, outbox, visitors
from storage.jobs import Job
from storage.ledger import pendings
from storage.ledger.movements import Void
from storage.ledger.pendings import Pending
from storage.ledger.posting import post
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

_MOST = 100

Do = Callable[[], list[tuple[int, OutboxMessage]]]


def due(services: Services, books: Books, now: int, here: frozenset[BotAccount] | None) -> Result:
    """Do what is due by a time (µs UTC), each thing at its own; what is then to be delivered.

    `here` are the bot's accounts that this process serves, None for all. Of two at the same
    instant, money that comes free does so before a job looks at it. At most a hundred of each
    are done in one unit of work; the caller asks again while there is more.
    """
    ends, planned = pendings.due(books, now, _MOST), jobs.due(books, now, _MOST)
    if ends and (communities.head(books).closed or distrust.of(books) is not None):
        ends = []  # They end where, or when, the community goes on.
    # Where there is more of one than was looked up, the other must not run ahead of it.
    until = min(
        now,
        ends[-1].ends_at if len(ends) == _MOST else now,
        planned[-1].due_at if len(planned) == _MOST else now,
    )
    first = ((each.ends_at, 0, _ending(books, each)) for each in ends)
    then = ((each.due_at, 1, _job(services, books, each, now, here)) for each in planned)
    work = [(at, do) for at, _, do in merge(first, then, key=lambda each: each[:2])]
    said: list[tuple[int, OutboxMessage]] = []
    for at, do in work:
        if at <= until:
            said += do()
    return Result(said=tuple(said))


def _ending(books: Books, pending: Pending) -> Do:
    def end() -> list[tuple[int, OutboxMessage]]:
        at = max(pending.ends_at, communities.head(books).decided_at)
        post(books, [Void(pending.number, expired=True)], at)
        return []

    return end


def _job(
    services: Services, books: Books, job: Job, now: int, here: frozenset[BotAccount] | None
) -> Do:
    def do() -> list[tuple[int, OutboxMessage]]:
        found = _done(services, books, job, now, here)
        jobs.finish(books, job)
        return [(books.community, saying) for saying in found]

    return do


def _done(
    services: Services, books: Books, job: Job, now: int, here: frozenset[BotAccount] | None
) -> list[OutboxMessage]:
    """What a job does, and what is to be delivered of it."""
    match job.kind:
        case "ask" if absence.waits_for_return(books, int(job.about), now, here):
            jobs.plan(books, now + absence.LOOK_AGAIN, "ask", job.about)
            return []
        case "ask":
            return answers.lapse(services, books, int(job.about), now)
        case "forget":
            outbox.forget(books, now)
            visitors.forget(books, now)
            return []
        case "late":
            asked = absence.ask_late(services, books, max(job.due_at, now))
            return [saying for _, saying in asked.said]
    work = services.catalogue.due_work.get(job.kind)
    # A kind that nobody here knows was planned by another version: it does nothing.
    return [] if work is None else work(services, books, job, max(job.due_at, now))
