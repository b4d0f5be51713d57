"""Circles as rows: the whole of each as its records tell it, and who sits where. All statements."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import ClassVar

from sqlalchemy import Table, bindparam, desc, select

from storage import communities, preferences, schema
from storage.circles import before_start, seats, sharing
from storage.circles.plan import Plan
from storage.circles.rules import carry_out
from storage.circles.seeds import earlier
from storage.circles.settling import Flows
from storage.circles.state import Circle, Seat, Stage, read_circle
from storage.ledger.chain import memo_hash
from storage.ledger.movements import Entry, Leg, Refused
from storage.ledger.posting import post
from storage.members import Member
from storage.records import Record, changed, shape
from storage.unit_of_work import Books


@dataclass(frozen=True, slots=True)
class CircleRow(Record):
    """A circle by its number in the community, opened in a room by the record `entry`.

    `stage` is where it stands, `body` all that its records tell (`Circle.text`). Its `name` lies
    outside the chain, under a salted hash; `seed` is that of its last draw, in hexadecimal, from
    which those before follow (`seeds`), and until then for nobody to know.
    """

    TABLE: ClassVar[Table] = schema.circles

    number: int
    name: str
    salt: bytes
    platform: str
    account: str
    room: str
    entry: int
    stage: Stage
    seed: str
    body: str

    def seed_of(self, number: int) -> str:
        """The seed of a draw by its number from 1."""
        return earlier(self.seed, self.circle.plan.draws - number)

    @property
    def circle(self) -> Circle:
        """The circle as it now is; a copy of one's own."""
        return read_circle(self.body)


@dataclass(frozen=True, slots=True)
class SeatRow(Record):
    """The circle a member takes part in, in which seat."""

    TABLE: ClassVar[Table] = schema.circle_seats

    circle: int
    seat: int
    member: int


_c, _s = schema.circles, schema.circle_seats
_CIRCLES = select(*(_c.c[name] for name in shape(CircleRow).columns)).where(
    _c.c.community_id == bindparam("community_id")
)
_UNDER_WAY = _CIRCLES.where(_c.c.stage.in_(("open", "running"))).order_by(_c.c.number)
_LOOKED_BACK = 2000
"""Among so many numbers of the community's matters it is looked for what a keeper has to send, and
for whom somebody has to pay where they do not."""
_WAITS = ("to send", "sent", "disputed")
_NEWEST = _CIRCLES.where(_c.c.number > bindparam("after")).order_by(desc(_c.c.number))
_OF_MEMBER = (
    select(*(_s.c[name] for name in shape(SeatRow).columns))
    .where(_s.c.community_id == bindparam("community_id"), _s.c.member == bindparam("member"))
    .order_by(_s.c.circle)
)


# -- reading ---------------------------------------------------------------------------------------


def under_way(books: Books) -> list[CircleRow]:
    """The circles that are open or running, the oldest first."""
    return books.select(CircleRow, _UNDER_WAY)


def newest(books: Books, most: int) -> list[CircleRow]:
    """Circles in whatever stage, the newest first, among the last so many numbers."""
    return books.select(CircleRow, _NEWEST, after=communities.head(books).matters - most)


def of_member(books: Books, member: int) -> list[CircleRow]:
    """The circles in which a member sits, in whatever stage, the oldest first."""
    books.flush(SeatRow)
    seats = books.select(SeatRow, _OF_MEMBER, member=member)
    return [books.need(CircleRow, number) for number in dict.fromkeys(s.circle for s in seats)]


def kept_by(books: Books, members: Collection[int]) -> list[CircleRow]:
    """The circles in outside money in which something lies with one of these members as keeper, or
    is to come to one from there: those under way, and of those that are over the latest.
    """
    there = {row.number: row for row in (*under_way(books), *newest(books, _LOOKED_BACK))}
    return [there[at] for at in sorted(there) if lies_between(there[at].circle, members)]


def vouched_by(books: Books, members: Collection[int]) -> list[CircleRow]:
    """The circles in which one of these members pays where another does not (`Circle.givers`):
    those under way, and of those that are over the latest."""
    there = {row.number: row for row in (*under_way(books), *newest(books, _LOOKED_BACK))}
    return [there[at] for at in sorted(there) if vouched_for(there[at].circle, members)]


def vouched_for(circle: Circle, members: Collection[int]) -> list[int]:
    """The seats of others for which one of these members pays where those do not."""
    return [at for at in circle.parts if not {*members}.isdisjoint(circle.givers(at))]


def lies_between(circle: Circle, members: Collection[int]) -> bool:
    """Whether a circle's money lies with one of these members as keeper, or is to come to one."""
    owed = [each for each in circle.payments if not each.seat and each.state in _WAITS]
    waits = circle.stage in ("open", "running") or circle.held > 0 or bool(owed)
    keeps = circle.plan.keeper in members and waits
    return keeps or any(each.member in members for each in owed)


# -- records ---------------------------------------------------------------------------------------

KINDS: Mapping[str, str] = {
    "join": "seat",
    "share": "seat",
    "whole": "seat",
    "pay": "contribution",
    "due": "payout",
    "close": "payout",
    "hand": "contribution",
}
"""The kind of entry that an act stands in; all else is a record of the circle."""

Detail = dict[str, int | str | None]


def kind_of(act: Mapping[str, object]) -> str:
    """The kind of entry for an act; where nothing is paid for a seat, no money moves by handing it
    on, nor is anything paid where a smaller deposit is accepted."""
    if act["act"] == "hand" and not act["price"]:
        return "circle"
    if act["act"] == "accept":
        return "seat" if int(str(act["more"])) > 0 else "circle"
    return KINDS.get(str(act["act"]), "circle")


def words_hash(row: CircleRow) -> str:
    """The hash of a circle's name."""
    return memo_hash(row.salt, row.name).hex()


def entry_of(circle: Circle, act: Detail, cause: str, flows: Flows) -> Entry:
    """The record of an act, with what moves."""
    asset = circle.plan.asset
    legs = tuple(Leg((asset, *purse), amount) for purse, amount in sorted(flows.items()))
    detail: Detail = {"circle": circle.number, **act}
    return Entry(kind_of(act), legs, cause, detail=detail)


def opened(circle: Circle) -> Entry:
    """The record of a circle's opening."""
    detail: Detail = {
        "circle": circle.number,
        "act": "open",
        "plan": circle.plan.text(),
        "words": circle.words,
        "commitment": circle.commitment,
    }
    return Entry("circle", cause=f"member/{circle.organiser}", detail=detail)


def begun(detail: Mapping[str, object], organiser: int, plan: Plan, at: int) -> Circle:
    """A circle as the record of its opening makes it."""
    return Circle(
        int(str(detail["circle"])),
        organiser,
        plan,
        str(detail["words"]),
        str(detail["commitment"]),
        at,
        seats=[Seat() for _ in range(plan.seats)],
    )


_SEEDS = -(10**12)
"""From here on downwards salts are asked for that make the seeds of draws."""


# -- writing ---------------------------------------------------------------------------------------


def open_circle(
    books: Books, name: str, organiser: int, place: tuple[str, str, str], plan: Plan, now: int
) -> CircleRow:
    """Open a circle under the next number of the community."""
    number = communities.give(books, "matters")
    entry = communities.head(books).entries + 1
    seed = ""
    if plan.draws:
        # 32 bytes of two salts that nothing else uses.
        first = _SEEDS - 2 * number
        seed = (books.salt(books.community, first) + books.salt(books.community, first - 1)).hex()
    salt = books.salt(books.community, entry)
    detail: Detail = {
        "circle": number,
        "words": memo_hash(salt, name).hex(),
        "commitment": earlier(seed, plan.draws) if seed else "",
    }
    circle = begun(detail, organiser, plan, now)
    post(books, [opened(circle)], now)
    row = CircleRow(number, name, salt, *place, entry, "open", seed, circle.text())
    books.add(row)
    return row


def after(circle: Circle, act: Detail, *, entry: int, now: int) -> tuple[Circle, Flows]:
    """The circle once an act is done, and what moves by it. Raises Unfit."""
    then = copy.deepcopy(circle)
    return then, carry_out(then, act, entry=entry, time=now)


def movement(books: Books, row: CircleRow, act: Detail, cause: str, now: int) -> Entry:
    """The entry of an act on a circle as it now is. Raises Unfit where the rules forbid it."""
    return movement_and_after(books, row, act, cause, now)[0]


def movement_and_after(
    books: Books, row: CircleRow, act: Detail, cause: str, now: int
) -> tuple[Entry, Circle]:
    """The entry of an act, and the circle as it then is. Raises Unfit."""
    entry = communities.head(books).entries + 1
    then, flows = after(row.circle, act, entry=entry, now=now)
    return entry_of(row.circle, act, cause, flows), then


def movements(
    books: Books, row: CircleRow, acts: Sequence[Detail], cause: str, now: int
) -> tuple[Entry, ...]:
    """The entries of acts in a row, each on the circle as the one before left it. Raises Unfit."""
    circle, first, found = row.circle, communities.head(books).entries + 1, list[Entry]()
    for at, act in enumerate(acts):
        then, flows = after(circle, act, entry=first + at, now=now)
        found.append(entry_of(circle, act, cause, flows))
        circle = then
    return tuple(found)


def keep(books: Books, number: int, act: Detail, *, entry: int, now: int) -> CircleRow:
    """Write down what an act made of a circle; its entry has just been booked."""
    row = books.need(CircleRow, number)
    before = row.circle
    then, _ = after(before, act, entry=entry, now=now)
    pairs = zip_longest(before.seats, then.seats, fillvalue=Seat())
    for at, (one, other) in enumerate(pairs, 1):
        if one.member != other.member:
            # A seat that is free again stays as a row of nobody.
            books.save(SeatRow(number, at, other.member))
    row = changed(row, stage=then.stage, body=then.text())
    books.save(row)
    if then.plan.outside and then.stage not in ("open", "running"):
        sent = (each.member for each in then.payments if each.member)
        for member in dict.fromkeys((*before.members, then.plan.keeper, *sent)):
            if member:
                _forget_payto(books, member)
    return row


def is_paid_there(circle: Circle, member: int) -> bool:
    """Whether others pay a member in a circle in outside money, or may still have to."""
    seat = circle.seat_of(member)  # In outside money each has one.
    sends = (each for each in circle.payments if not each.seat and each.member == member)
    if any(each.state in ("to send", "sent", "disputed") for each in sends):
        return True
    if circle.plan.keeper == member and circle.stage in ("open", "running"):
        return True
    if not circle.plan.outside or not seat or circle.stage == "lapsed":
        return False
    if circle.stage in ("open", "running"):
        return True
    owed = any(debt.left and debt.creditor == seat for debt in circle.debts)
    return owed or any(each.is_open and each.to == seat for each in circle.payments)


def _forget_payto(books: Books, member: int) -> None:
    """How somebody wants to be paid is nobody's any more once nobody has to pay them."""
    found = books.need(Member, member)
    circles = of_member(books, member) if found.wants.payto else []
    circles += kept_by(books, [member]) if found.wants.payto else []
    if found.wants.payto and not any(is_paid_there(each.circle, member) for each in circles):
        books.save(replace(found, wishes=preferences.write(replace(found.wants, payto=""))))


def do(books: Books, number: int, act: Detail, cause: str, now: int) -> CircleRow | Refused:
    """Book an act and keep it; what the ledger refuses changes nothing. Raises Unfit."""
    row = books.need(CircleRow, number)
    found = post(books, [movement(books, row, act, cause, now)], now)[0]
    if isinstance(found, Refused):
        return found
    return keep(books, number, act, entry=found.number, now=now)


def join(books: Books, merged: int, kept: int) -> None:
    """Two members are one: the one's seats are the other's."""
    for row in books.select(CircleRow, _CIRCLES):
        circle = row.circle
        mine = [at for at, seat in enumerate(circle.seats, 1) if seat.member in (merged, kept)]
        moves = any(circle.seat(at).member == merged for at in mine)
        rename(circle, merged, kept)
        for at in mine if moves else ():
            books.save(SeatRow(row.number, at, circle.seat(at).member))
        if (body := circle.text()) != row.body:
            books.save(changed(row, body=body))


def rename(circle: Circle, merged: int, kept: int) -> None:
    """Wherever a circle knows a member, it knows the one who goes on for them."""
    seats.forget_own_say(circle, merged, kept)
    for seat in circle.seats:
        if seat.member == merged:
            seat.member = kept
        seat.partner = kept if seat.partner == merged else seat.partner
        for each in seat.liable:
            each[0] = kept if each[0] == merged else each[0]
    for change in circle.changed:
        change.giver = kept if change.giver == merged else change.giver
        change.taker = kept if change.taker == merged else change.taker
    for payment in circle.payments:
        payment.member = kept if payment.member == merged else payment.member
    if circle.plan.keeper == merged:
        circle.plan = replace(circle.plan, keeper=kept)
    if circle.plan.fee_to == merged:
        circle.plan = replace(circle.plan, fee_to=kept)
    seats.rename_heirs(circle, merged, kept)
    if merged in circle.kept_for:
        # Whoever has a seat, or a turn kept for them, needs no other.
        has_one = circle.seat_of(kept) or kept in circle.kept_for
        circle.kept_for = [
            (0 if has_one else kept) if each == merged else each for each in circle.kept_for
        ]
    elif circle.seat_of(kept):
        before_start.free_turn(circle, kept)
    circle.invited = [kept if each == merged else each for each in circle.invited]
    if circle.organiser == merged:
        circle.organiser = kept
    sharing.join_halves(circle)
    if circle.plan.seats_each > 1 and circle.seat_of(kept):
        seats.settle_own(circle, circle.seat_of(kept))
        seats.forget_second_voice(circle, kept)
