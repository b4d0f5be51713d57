"""Give to the common purse again and again: begun by its giver, stopped by a press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.engine import speaker
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.services import Services
from commands.money.usable import has_entries
from commands.treasury.found import fund_name
from commands.values.declaration import command
from commands.values.parameters import Int
from commands.values.reply import Amount, Block, Button, Line, Message, Name, Reply, Time, Typed
from commands.values.reply import Text as Plain
from commands.values.reply import Value as Said
from storage import communities, jobs
from storage.changes import Act
from storage.jobs import Job
from storage.ledger.assets import Asset
from storage.ledger.movements import Booked, Entry
from storage.ledger.posting import post, would
from storage.ledger.references import reference
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.purse import pledges
from storage.purse.funds import Fund
from storage.purse.instalments import RHYTHMS, Every
from storage.purse.pledges import MOST_MINE, Pledge
from storage.records import changed
from storage.roles import person_of
from storage.rooms import RoomKey
from storage.unit_of_work import Books

# -- beginning -------------------------------------------------------------------------------------


def begun(request: Request, books: Books, entry: Entry, every: Every, fund: Fund | None) -> Effects:
    """A first gift, and a rule for more of them, shown before it is made. Raises Refusal."""
    if request.place.direct:
        raise Refusal("outside-in-private")
    me = request.member.number
    if len(pledges.of_member(books, me)) >= MOST_MINE:
        raise Refusal("pledge-too-many", most=MOST_MINE, typed=request.typed("treasury stop"))
    amount, number = entry.legs[1].amount, fund.number if fund else 0
    place = (request.place.platform, request.place.account, request.place.room)
    pledge = Pledge(0, me, *place, request.asset.number, amount, number, every, begun_at=0)
    yes, no = request.button("propose-yes-button", "yes"), request.button("no-button", "no")
    confirm = Reply((Line((Message("pledge-ask", _values(books, pledge)),)), Line((yes, " ", no))))
    return Effects((entry,), changes=(Begin(pledge),), says=[Begun()], confirm=confirm)


@dataclass(frozen=True, slots=True)
class Begin:
    """Somebody gives again and again from now on."""

    pledge: Pledge

    def apply(self, books: Books, act: Act) -> None:
        number = pledges.next_number(books)
        pledge = changed(self.pledge, number=number, begun_at=act.now)
        post(books, [pledges.pledged(pledge)], act.now)
        _keep(books, pledge)


@dataclass(frozen=True, slots=True)
class Begun:
    """What the room reads of the standing gift that was begun last."""

    def says(self, books: Books) -> Sequence[Say]:
        pledge = books.need(Pledge, pledges.next_number(books) - 1)
        return [Say(Reply((_line(books, "pledge-begun", pledge), _stop(pledge))))]


def _keep(books: Books, pledge: Pledge) -> None:
    books.save(pledge)
    if pledge.ended_at is None:
        jobs.plan(books, pledge.due_at, "pledge", str(pledge.number))


def _values(books: Books, pledge: Pledge) -> dict[str, Said]:
    decimals = books.need(Asset, pledge.asset).decimals
    return {
        "number": str(pledge.number),
        "who": Name(person_of(books, pledge.member)),
        "amount": Amount(pledge.amount, pledge.asset, decimals),
        "every": RHYTHMS.index(pledge.every),
        "fund": fund_name(books, pledge.fund) if pledge.fund else Plain(""),
        "some": int(pledge.fund > 0),
        "until": Time(pledge.due_at if pledge.begun_at else 0),
    }


def told(books: Books, pledge: Pledge) -> Message:
    """A standing gift, as whoever gives it reads it among theirs."""
    return Message("pledge-mine", _values(books, pledge))


def _line(books: Books, words: str, pledge: Pledge, **more: Said) -> Block:
    return Line((Message(words, _values(books, pledge) | more),))


def _stop(pledge: Pledge) -> Block:
    typed = f"treasury stop {pledge.number}"
    or_typed = Message("vote-or-typed", {"example": Typed(typed)})
    return Line((Button(Message("pledge-stop-button"), typed), or_typed))


# -- stopping --------------------------------------------------------------------------------------


@command(
    "treasury", "stop", visibility="discreet", examples=("treasury stop 1",), usable=has_entries
)
def stop(
    request: Request,
    books: Books,
    number: Annotated[int | None, Int("which of your standing gifts", most=2**31 - 1)] = None,
) -> Effects:
    """Stop a standing gift of yours to the treasury, or see which you have."""
    mine = pledges.of_member(books, request.member.number)
    if not mine:
        raise Refusal("pledge-none", give=request.typed("treasury give 5 every=month"))
    if number is None:
        lines = tuple(
            block for each in mine for block in (_line(books, "pledge-mine", each), _stop(each))
        )
        return Effects(says=[Say(Reply(lines), "discreet")])
    pledge = next((each for each in mine if each.number == number), None)
    if pledge is None:
        raise Refusal("pledge-not-yours", number=str(number), typed=request.typed("treasury stop"))
    said = Reply((_line(books, "pledge-stopped", pledge),))
    return Effects(changes=(End(number, request.member.number),), says=[Say(said, "discreet")])


@dataclass(frozen=True, slots=True)
class End:
    """A giver stops a standing gift."""

    number: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        end(books, books.need(Pledge, self.number), f"member/{self.member}", act.now)


def end(books: Books, pledge: Pledge, cause: str, now: int) -> None:
    """Nothing more is given by it."""
    post(books, [pledges.ended(pledge, cause)], now)
    books.save(changed(pledge, ended_at=now))


# -- when it is due --------------------------------------------------------------------------------


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Give what is due; where its giver is short it is passed over and not owed."""
    pledge = books.need(Pledge, int(job.about))
    if pledge.ended_at is not None or now < pledge.due_at:
        return []
    place: RoomKey = (pledge.platform, pledge.account, pledge.room)
    context = speaker.announcer(services, books, place, now)
    giver = books.need(Member, person_of(books, pledge.member))
    if giver.forgotten_at is not None or _is_over(books, pledge):
        end(books, pledge, "rule/pledge", context.now)
        return []
    entry = pledges.gift(pledge, giver.number)
    [outcome] = would(books, [entry], context.now)
    periods = pledge.periods + 1
    while changed(pledge, periods=periods).due_at <= context.now:
        periods += 1
    after = changed(pledge, periods=periods)
    _keep(books, after)
    if isinstance(outcome, Booked):
        post(books, [entry], context.now)
        mark = f"#{reference(communities.head(books).entries)}"
        line = _line(books, "pledge-given", after, reference=mark)
        context.say(Say(Reply((line,)), mood="notice"), answers=False)
    else:
        why = {"paused": 1, "frozen": 2}.get(outcome.code, 0)
        reply = Reply((_line(books, "pledge-skipped", after, why=why), _stop(after)))
        context.say(Say(reply, "private", to=giver.number, mood="notice"), answers=False)
    return context.said


def _is_over(books: Books, pledge: Pledge) -> bool:
    """Whether what it was for is gone: its fund closed, or another currency in use."""
    closed = pledge.fund and books.need(Fund, pledge.fund).closed_at is not None
    return bool(closed) or pledge.asset != communities.head(books).asset
