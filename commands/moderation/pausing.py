"""Stop all transfers for a while: votes and dates go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from commands.engine import places, speaker
from commands.engine.general_settings import ANNOUNCE
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.engine.services import Services
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Rest, read_duration
from commands.values.reply import say
from storage import communities, jobs
from storage.changes import Act, Change
from storage.communities import PauseTransfers
from storage.jobs import Job
from storage.ledger.limits import PAUSE_MOST
from storage.ledger.movements import Entry
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books


@command("mod", "pause", permission="home moderator", examples=("mod pause 1h", "mod pause off"))
def mod_pause(
    request: Request,
    books: Books,
    span: Annotated[
        str, Rest("how long, up to a week; or off", most=40, question="ask-duration", offers="span")
    ],
) -> Effects:
    """Stop all tips, payments and returns for a while, and let them go on again.

    Votes and dates go on, and what was agreed before is still paid. It ends by itself.
    """
    off = span.strip().casefold() == "off"
    length = None if off else read_duration(span)
    if not off and (length is None or length > PAUSE_MOST):
        raise Refusal("pause-how-long", example=request.typed("mod pause 1h"))
    paused = request.community.paused(request.now)
    if off and not paused:
        raise Refusal("pause-nothing")
    until = None if length is None else request.now + length
    record = Entry("pause", cause=f"member/{request.member.number}", detail={"until": until})

    said = request.say(
        "pause-off" if until is None else "pause-done",
        who=request.name(request.member),
        until="" if until is None else request.time(until),
        typed=request.typed("mod pause off"),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said)]

    before = request.time(request.community.paused_until or 0) if paused else None
    noted = Noted(old=before, new="off" if until is None else request.time(until))
    changes: tuple[Change, ...] = (PauseTransfers(until),)
    ends = request.now if until is None else until
    planned = request.community.paused_until
    if paused and planned is not None and ends < planned:
        kinds = tuple(request.catalogue.waits_for_payments)
        changes = (*changes, GoOnSooner(kinds, planned, ends))
    if until is not None:
        room = "" if request.place.direct else _written(request.place)
        changes = (*changes, TellTheEnd(until, room))
    return Effects((record,), changes=changes, says=says, noted=noted)


_PARTS = "\x1f"


def _written(place: Place) -> str:
    return _PARTS.join((place.platform, place.account, place.room))


@dataclass(frozen=True, slots=True)
class TellTheEnd:
    """That a pause is over is told then, in the room where it was said; "" where none heard it."""

    until: int
    room: str

    def apply(self, books: Books, act: Act) -> None:
        jobs.plan(books, self.until, DUE, self.room)


@dataclass(frozen=True, slots=True)
class GoOnSooner:
    """What waits for the end of a stop at `planned` is done at `ends`, since it ends sooner;
    `kinds` are the kinds of such work."""

    kinds: tuple[str, ...]
    planned: int
    ends: int

    def apply(self, books: Books, act: Act) -> None:
        jobs.bring_forward(books, self.kinds, self.planned, self.ends)


DUE = "pause over"


def over(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """A pause is over by itself; one that was ended or renewed meanwhile says nothing."""
    if communities.head(books).paused_until != job.due_at:
        return []
    said = tuple(job.about.split(_PARTS))
    there = [room.key for room in places.talking_rooms(books) if room.key == said]
    key = there[0] if there else places.told_in(books, None)
    if key is None:
        return []
    context = speaker.announcer(services, books, key, now)
    chosen = context.settings[ANNOUNCE]
    elsewhere = None if chosen is None else places.told_in(books, chosen)
    if elsewhere is not None and elsewhere != key:
        context = speaker.announcer(services, books, elsewhere, now)
    context.say(Say(say("pause-over"), mood="notice"), answers=False)
    return context.said
