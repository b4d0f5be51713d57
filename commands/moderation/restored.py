"""Go on after the books were restored from a backup: what may be missing is told, and noted."""

from __future__ import annotations

from commands.engine import places, speaker
from commands.engine.context import Services
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.language.dates import DAY
from commands.values.booked import reference_of
from commands.values.declaration import command
from storage import gaps, jobs
from storage.jobs import Job
from storage.ledger.movements import Entry
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books

RESUME = "mod resume"


def tell(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Tell every room what may be missing, and again each day until somebody lets it go on."""
    gap = gaps.open_gap(books)
    if gap is None:
        return []
    jobs.plan(books, now + DAY, job.kind, job.about)
    said: list[OutboxMessage] = []
    told: list[Room] = []
    for room in places.talking_rooms(books):
        if any(places.is_one(books, room.key, other.key) for other in told):
            continue
        told.append(room)
        context = speaker.announcer(services, books, room.key, now)
        request = context.request()
        words = request.say(
            "gap-told",
            since=request.time(gap.since),
            until=request.time(gap.until),
            button=request.button("gap-button", RESUME),
            typed=request.typed(RESUME),
        )
        context.say(Say(words, mood="notice"), answers=False)
        said += context.said
    return said


@command(
    "mod",
    "resume",
    permission="home moderator",
    examples=("mod resume",),
    usable=lambda request: gaps.gap_in(request.settings.all) is not None,
)
def resume(request: Request, books: Books) -> Effects:
    """Let me book again after I was restored from a backup.

    What is missing since the backup is noted in the books and stays out of them.
    """
    gap = gaps.open_gap(books)
    if gap is None:
        raise Refusal("gap-nothing")
    detail = {"since": gap.since, "until": gap.until, "entries": gap.entries}
    record = Entry("gap", cause=f"member/{request.member.number}", detail=detail)
    said = request.say(
        "gap-done",
        who=request.name(request.member),
        since=request.time(gap.since),
        until=request.time(gap.until),
        reference=f"#{reference_of(0)}",
    )
    noted = Noted(old=request.time(gap.since), new=request.time(gap.until))
    return Effects((record,), changes=(gaps.EndGap(),), says=[Say(said)], noted=noted)
