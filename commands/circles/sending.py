"""Outside money: say what you paid, and whether what others say they paid you is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from commands.circles import asking, instructing, need, rounds
from commands.circles.currency import shown, units_of
from commands.circles.face import changed_face
from commands.circles.found import WHICH, circle_meant, my_seat
from commands.circles.kept_acts import KeepAct
from commands.circles.outside_face import STATES, member_at, to_whom, values_of
from commands.circles.paying_in import PayIn
from commands.circles.telling import alone, here_or_there
from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.usable import has_outside_money
from commands.values.declaration import command
from commands.values.events import Attachment, Place
from commands.values.parameters import Int, Text
from commands.values.reply import Name, Typed, Value, say
from commands.values.reply import Text as Plain
from storage.changes import Act
from storage.circles import rows
from storage.circles.outside import ToPay, can_be_contested, to_pay
from storage.circles.owing import due_now
from storage.circles.rows import CircleRow, Detail
from storage.circles.state import KEEPER, Circle, Payment
from storage.ledger.entries import EntryRow
from storage.members import Member
from storage.unit_of_work import Books

LONGEST_REFERENCE = 60


# -- what was sent ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that something was sent: its reference, and photos of it."""

    reference: str
    photos: Sequence[Attachment]

    @property
    def hashes(self) -> str:
        """The sha-256 of each photo. Raises Refusal where one could not be read."""
        unread = next((each for each in self.photos if not each.sha256), None)
        if unread is not None:
            raise Refusal("circle-photo-unread", file=Plain(unread.name[:60]))
        return " ".join(each.sha256 for each in self.photos)


def say_paid(
    request: Request, books: Books, row: CircleRow, amount: str, to: Member | None, proof: Proof
) -> Effects:
    """A member says that they paid another: whoever receives, or whom they owe. Raises Refusal."""
    circle = row.circle
    number = my_seat(request, circle, row)
    chosen = _chosen(request, books, row, number, to)
    units = _units(request, books, row, chosen, amount)
    _require_new(books, row, number, proof)
    act: Detail = {
        "act": "send",
        "seat": number,
        "to": chosen.to,
        "amount": units,
        "round": chosen.round,
        **({"proof": proof.hashes} if proof.photos else {}),
    }
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    sends = Sends(row.number, tuple(act.items()))
    told = Sent(row.number, len(circle.payments) + 1, request.now)
    said = replace(entry, memo=proof.reference or None)
    return Effects(movements=(said,), changes=(sends,), says=[told])


def _chosen(
    request: Request, books: Books, row: CircleRow, number: int, to: Member | None
) -> ToPay:
    """Who was paid, and for what: the only one there is to pay, or the one who was named."""
    circle = row.circle
    there = to_pay(circle, number)
    seat = -1 if to is None else circle.seat_of(to.number)
    if to is not None and not seat and to.number != circle.plan.keeper:
        raise Refusal("circle-not-in-other", who=request.name(to), name=row.name)
    places = {seat, KEEPER} if to is not None and to.number == circle.plan.keeper else {seat}
    fits = [each for each in there if to is None or each.to in places]
    if not fits:
        ahead = circle.stage == "running" and not circle.collecting and to is None
        words = "circle-outside-ahead" if ahead else "circle-outside-nothing"
        saves = int(circle.plan.order == "goal")
        whom = request.name(to or request.member)
        raise Refusal(words, name=row.name, whom=whom, saves=saves)
    if len({each.to for each in fits}) > 1:
        people = to_whom(books, circle, {each.to: each.units for each in fits})
        example = request.typed(f'circle pay "{row.name}" to=@…')
        raise Refusal("circle-which-payee", people=people, example=example)
    return fits[0]


def _units(request: Request, books: Books, row: CircleRow, chosen: ToPay, amount: str) -> int:
    plan, circle = row.circle.plan, row.circle
    if not amount:
        number = circle.seat_of(request.member.number)
        at_once = chosen.round or chosen.to == KEEPER
        due = chosen.units if at_once else due_now(circle, number, request.now)
        return min(chosen.units, due) or chosen.units
    given = {"which": str(row.number)}
    units = units_of(request, plan, amount, "circle pay", given)
    if units > chosen.units:
        whom = Name(member_at(circle, chosen.to))
        most = shown(books, plan, chosen.units)
        raise Refusal("circle-outside-more", name=row.name, whom=whom, most=most)
    return units


def _require_new(books: Books, row: CircleRow, number: int, proof: Proof) -> None:
    """The same reference, or the same photo, is the same payment. Raises Refusal."""
    for at, each in enumerate(row.circle.payments, 1):
        if each.seat != number or each.state in ("withdrawn", "set off"):
            continue
        said = books.get(EntryRow, each.entry)
        before = said.memo if said is not None and said.memo else ""
        if proof.reference and before.casefold() == proof.reference.casefold():
            told = Plain(proof.reference)
            raise Refusal("circle-same-reference", name=row.name, number=str(at), reference=told)
        if set(each.proof) & set(proof.hashes.split()):
            raise Refusal("circle-same-photo", name=row.name, number=str(at))


@dataclass(frozen=True, slots=True)
class Sends:
    """A payment that was said is written down, and asked about again if nobody answers."""

    circle: int
    act: tuple[tuple[str, int | str | None], ...]

    def apply(self, books: Books, act: Act) -> None:
        KeepAct(self.circle, self.act).apply(books, act)
        row = books.need(CircleRow, self.circle)
        asking.plan_question(books, row, len(row.circle.payments), act.now)


@dataclass(frozen=True, slots=True)
class Sent:
    """What is said once a payment was: to its payer, and to its receiver, who is asked."""

    circle: int
    payment: int
    now: int

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        number = circle.payment(self.payment).seat
        left = due_now(circle, number, self.now)
        told = say(
            "circle-sent",
            name=row.name,
            left=shown(books, circle.plan, left),
            lacks=int(left > 0),
            typed=Typed(f'circle withdraw {self.payment} "{row.name}"'),
            **values_of(books, circle, self.payment),
        )
        return [Say(told, "private"), asking.question(books, row, self.payment)]


# -- what became of it -----------------------------------------------------------------------------

_NUMBER = Int("which payment; left out, the only one", most=100_000)


@command(
    "circle",
    "confirm",
    group="circle-money",
    visibility="private",
    examples=("circle confirm 3 Winter",),
    usable=has_outside_money,
)
def confirm(
    request: Request,
    books: Books,
    payment: Annotated[int | None, _NUMBER] = None,
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Say that a payment in outside money reached you.

    It counts from then on. You can also say so after you disputed it.
    """
    row, number = _mine(request, books, which, payment, "confirm", ("sent", "disputed", "assumed"))
    act: Detail = {"act": "confirm", "payment": number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = _answered(request, row, number)
    pays = PayIn(row.number, tuple(act.items()))
    return Effects(movements=(entry,), changes=(pays,), says=[told])


@command(
    "circle",
    "dispute",
    group="circle-money",
    visibility="private",
    examples=("circle dispute 3 Winter",),
    usable=has_outside_money,
)
def dispute(
    request: Request,
    books: Books,
    payment: Annotated[int | None, _NUMBER] = None,
    which: Annotated[str, WHICH] = "",
    why: Annotated[str, Text("a word on it", most=200)] = "",
) -> Effects:
    """Say that a payment in outside money did not reach you.

    It is shown as disputed and nobody owes anything for it until you have it, or it is taken back.
    """
    said_before = ("disputed",) if why else ()
    row, number = _mine(
        request, books, which, payment, "dispute", ("sent", "assumed", *said_before)
    )
    if row.circle.payment(number).state == "disputed":  # A word on what was only pressed.
        return Effects(says=[_answered(request, row, number, why)])
    act: Detail = {"act": "dispute", "payment": number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = _answered(request, row, number, why)
    keeps = KeepAct(row.number, tuple(act.items()))
    return Effects(movements=(replace(entry, memo=why or None),), changes=(keeps,), says=[told])


@command(
    "circle",
    "withdraw",
    group="circle-money",
    visibility="private",
    examples=("circle withdraw 3 Winter",),
    usable=has_outside_money,
)
def withdraw(
    request: Request,
    books: Books,
    payment: Annotated[int | None, _NUMBER] = None,
    which: Annotated[str, WHICH] = "",
) -> Effects:
    """Take back that you paid somebody in outside money.

    What it was for is then still to pay.
    """
    open_ones = ("sent", "disputed", "assumed")
    row, number = _mine(request, books, which, payment, "withdraw", open_ones)
    act: Detail = {"act": "withdraw", "payment": number}
    entry = rows.movement(books, row, act, f"member/{request.member.number}", request.now)
    told = _answered(request, row, number)
    keeps = KeepAct(row.number, tuple(act.items()))
    return Effects(movements=(entry,), changes=(keeps,), says=[told])


def _answered(request: Request, row: CircleRow, number: int, why: str = "") -> Answered:
    before = row.circle
    counts = len(before.rounds), len(before.payments)
    return Answered(row.number, number, *counts, request.place, request.now, why)


def _mine(
    request: Request,
    books: Books,
    which: str,
    number: int | None,
    what: str,
    states: Sequence[str],
) -> tuple[CircleRow, int]:
    """The circle and the payment that somebody speaks of. Raises Refusal."""
    row = circle_meant(request, books, which, f"circle {what}")
    circle = row.circle
    if not circle.plan.outside:
        raise Refusal("circle-not-outside", name=row.name)
    me = request.member.number
    side = circle.taker if what in ("confirm", "dispute") else circle.payer
    there = [
        at
        for at, each in enumerate(circle.payments, 1)
        if side(each) == me and each.state in states
    ]
    if number is None:
        open_ones = [at for at in there if circle.payment(at).state == "sent"] or there
        if len(open_ones) != 1:
            numbers = ", ".join(map(str, open_ones[-10:]))
            words = "circle-which-payment" if open_ones else "circle-no-payment"
            raise Refusal(words, name=row.name, numbers=numbers)
        return row, open_ones[0]
    if not 1 <= number <= len(circle.payments):
        raise Refusal("circle-no-such-payment", name=row.name, number=str(number))
    found = circle.payment(number)
    if side(found) != me:
        raise _refused(row, number, "circle-payment-others")
    if number not in there or _is_final(circle, found, what):
        used = found.state == "assumed" and row.stage == "running"
        raise _refused(row, number, "circle-payment-used" if used else "circle-payment-settled")
    return row, number


def _is_final(circle: Circle, found: Payment, what: str) -> bool:
    """After the closing statement, or once it was paid back, what counted by then stands; it can
    still be confirmed."""
    contests = found.state == "assumed" and what != "confirm"
    return contests and not can_be_contested(circle, found)


def _refused(row: CircleRow, number: int, words: str) -> Refusal:
    """Why nothing can be done about a payment."""
    circle = row.circle
    found = circle.payment(number)
    return Refusal(
        words,
        name=row.name,
        number=str(number),
        state=STATES.index(found.state),
        who=Name(circle.payer(found)),
        whom=Name(circle.taker(found)),
    )


@dataclass(frozen=True, slots=True)
class Answered:
    """What is said once a payment was confirmed, disputed or taken back: to both of its two, and to
    the room where the round is over by it. `rounds` were paid out before and `payments` known;
    `here` is where it was said; `why` is the receiver's word on it."""

    circle: int
    payment: int
    rounds: int
    payments: int
    here: Place
    now: int
    why: str = ""

    def says(self, books: Books) -> Sequence[Say]:
        row = books.need(CircleRow, self.circle)
        circle = row.circle
        found = circle.payment(self.payment)
        values: dict[str, Value] = {
            "name": row.name,
            "why": Plain(self.why),
            "reasoned": int(bool(self.why)),
            "confirm": Typed(f'circle confirm {self.payment} "{row.name}"'),
            "word": Typed(f'circle dispute {self.payment} "{row.name}" why="…"'),
            "withdraw": Typed(f'circle withdraw {self.payment} "{row.name}"'),
            "owes": int(bool(found.round) and circle.owed(found.seat) > 0),
            "again": int(found.state == "to send"),
            **values_of(books, circle, self.payment),
        }
        back = found.state in ("withdrawn", "to send")
        words = "circle-withdrawn" if back else f"circle-{found.state}"
        other = circle.taker(found) if back else circle.payer(found)
        told = [Say(say(words, **values), "private")]
        told.append(alone(row, other, say(f"{words}-other", **values)))
        told += instructing.instructions(books, row, self.payments)
        if len(circle.rounds) > self.rounds:
            told.append(here_or_there(self.here, row, rounds.paid_out(books, row)))
            if row.stage == "ended":
                told.append(changed_face(books, row))
                told.append(here_or_there(self.here, row, rounds.over(books, row)))
        return [*told, *need.ballot_again(row, self.now)]
