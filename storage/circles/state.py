"""A circle as its records tell it: its seats, what each paid and got, and who owes whom. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any, Literal

from storage.circles.plan import Plan, Unit, split

Stage = Literal["open", "running", "ended", "cancelled", "lapsed"]

DAY = 86_400_000_000

TO_RESERVE = 0
"""In the place of a creditor's seat: the circle's own reserve, which advanced it."""

NOBODY = -1
"""In the place of a partner: whoever was asked to share the seat said no, or nothing."""

FOR_RESERVE = -1
"""In the place of a creditor's seat: the reserve, for what the debtor was to pay into it."""


@dataclass(slots=True)
class Repayment:
    """In which parts a seat pays what it owes: `amount` units every `every` `unit`s.

    The dates are counted from `begin`, a wall clock time in the circle's zone; `skip` of them were
    over when it was agreed. `paid` is what was paid of the debts and late fees since.
    """

    amount: int
    every: int
    unit: Unit
    begin: str
    skip: int
    paid: int = 0


@dataclass(slots=True)
class Seat:
    """A place in the circle. All amounts are units.

    Where two share it there is one of these for each of them: `member` and all amounts are those of
    a half, what becomes of the seat is the same in both. `partner` is whom it is to be shared with
    until they accept, and `NOBODY` while nobody is asked any more.
    `member` is 0 while it is free. `accepted` is the record by which it was taken, `first` that by
    which it was before it was ever handed on: draws go by it. `turn` is its place in the order, 0
    until a draw has told it. `received` is the round in which it got the pot.
    `deposit` is what lies there now; `paid` and `paid_reserve` are towards the round that is due,
    `ahead` waits for the next, `saved` for the end of a goal pot. `fees` are late fees that are
    owed, `repays` says in which parts all that is owed is due, None where it is due at once.
    `liable` are those who handed it on after it had received, and pay where its member does not:
    each a member and the record by which they had taken it. A `closed` seat pays nothing more and
    comes last, from the round after `closed_after` on; `back` is then what each seat pays it back.
    `missed` counts rounds in a row that were not paid in time, `late` all of them, `on_time` those
    that were.

    The rest is what went in and out, for the closing statement: contributions (what was paid for
    the reserve and for debts included), of that for the reserve, deposits, late fees; pots and
    debts that were got, of the pots what was left as a fee, deposits and all else given back.
    """

    member: int = 0
    accepted: int = 0
    first: int = 0
    turn: int = 0
    received: int = 0
    deposit: int = 0
    paid: int = 0
    paid_reserve: int = 0
    ahead: int = 0
    saved: int = 0
    fees: int = 0
    repays: Repayment | None = None
    liable: list[list[int]] = field(default_factory=list)
    partner: int = 0
    closed: bool = False
    closed_after: int = 0
    back: list[int] = field(default_factory=list)
    missed: int = 0
    late: int = 0
    on_time: int = 0
    contributed: int = 0
    for_reserve: int = 0
    deposited: int = 0
    late_fees: int = 0
    got: int = 0
    fee_left: int = 0
    deposit_back: int = 0
    other_back: int = 0

    @property
    def net(self) -> int:
        """What it got in all, less what it paid in all."""
        got = self.got - self.fee_left + self.deposit_back + self.other_back
        return got - self.contributed - self.deposited - self.late_fees


@dataclass(slots=True)
class Debt:
    """What seat `debtor` still owes seat `creditor`, or the reserve, since `round`; of `whole`."""

    debtor: int
    creditor: int
    round: int
    left: int
    whole: int


@dataclass(slots=True)
class Round:
    """A round that was paid out: to whom, how much with the fee, and who had not paid in time.

    `settled` is what of it went to those whom the receiver owed; `owed` what others owe them of it;
    `own` what the receiver had not paid of it; `drawn` which seat's deposit paid how much of it,
    each a pair. `bids` are the seats that bid for it with their amounts, in their order; `shared`
    is what went to all because the receiver took less, `left` what that was to be; `votes` are the
    seats that voted, each with whom it voted for; `seed` the one that was told when it was decided.
    """

    number: int
    seat: int
    pot: int
    fee: int
    at: int
    settled: int = 0
    owed: int = 0
    own: int = 0
    missed: list[int] = field(default_factory=list)
    drawn: list[list[int]] = field(default_factory=list)
    bids: list[list[int]] = field(default_factory=list)
    votes: list[list[int]] = field(default_factory=list)
    shared: int = 0
    left: int = 0
    seed: str = ""


PaymentState = Literal[
    "to send", "sent", "confirmed", "assumed", "disputed", "withdrawn", "set off"
]

KEEPER = 0
"""In the place of a seat: the keeper, with whom lies what in other circles lies in their purses."""


@dataclass(slots=True)
class Payment:
    """What a seat says it paid another in outside money, for `round` or, with 0, for what it owes.

    `sent` until the receiver answers: then `confirmed` or `disputed`; after seven days without an
    answer `assumed`; `withdrawn` where the payer took it back. `set off` was never sent: both owed
    each other. It counts when confirmed, assumed or set off. `lessened` are the debts that it paid,
    by their place among the circle's, each with how much. `entry` is the record it was said in,
    whose words, outside the chain, are its reference: for its two alone. `proof` is the sha-256 of
    each photo that came with it.

    To the `KEEPER` goes what would go into the circle's purses: `kept` is how much of it was for
    the reserve, late fees and the deposit, and `member` who paid it; in a goal pot all is for a
    `round`. What the keeper has to send on
    is a payment by them to `member`, `to send` until they say that they did.
    """

    seat: int
    to: int
    amount: int
    round: int
    at: int
    entry: int
    state: PaymentState = "sent"
    proof: list[str] = field(default_factory=list)
    lessened: list[list[int]] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    member: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it neither counts nor was taken back."""
        return self.state in ("sent", "disputed")


@dataclass(slots=True)
class Choice:
    """What the others choose for a seat that missed two rounds in a row: `votes` by their seats.

    It is open until `ends_at`; `result` is what more than half of them chose.
    """

    seat: int
    ends_at: int
    votes: dict[str, str] = field(default_factory=dict)
    result: str = ""


@dataclass(slots=True)
class Change:
    """Seats `one` and `other` swapped their turns at `at`, after `rounds` rounds; or, with `other`
    0, `one` was handed by member `giver` to member `taker`, who paid `price` units for it."""

    at: int
    rounds: int
    one: int
    other: int = 0
    giver: int = 0
    taker: int = 0
    price: int = 0


@dataclass(slots=True)
class Circle:
    """A circle. Seats are numbered from 1 in `seats`' order; times are µs UTC.

    Of a seat that two share the second half stands as many places behind the first as the plan has
    seats. It has a number of its own as payer, debtor, creditor and voter; as receiver the seat
    goes by the first. Who pays for themselves, a seat or a half, is a part of the circle.

    `commitment` is the hash of the draw's seed, empty where nothing is drawn; `seed` is known once
    it was revealed. `round` is the one that is due or was last, `collecting` while it is not paid
    out, until `grace_ends` at the latest; `postponed` where that was moved on, or its date was over
    when the bot came back, at `returned`: nobody owes a late fee for it, nor has missed it.
    `reserve` is what lies there of what seats paid for it and of late fees, less what it advanced.
    `consents` are the seats that agreed to what is proposed, by what that is.

    Where it is decided each time who receives: `bids` are those for the round that comes next, or
    is due; they are taken until its date, or until `extended` where that is later. `votes` are
    those on who needs it, each seat's last one, and `wishes` the seats that ask for it. `decided`
    is the last round of which it is known who receives it, and with it the seed. `retained` is
    what a chit fund keeps for the next round, for its dividend and what does not divide.
    """

    number: int
    organiser: int
    plan: Plan
    words: str
    commitment: str
    opened_at: int
    stage: Stage = "open"
    seats: list[Seat] = field(default_factory=list)
    debts: list[Debt] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=list)
    dues: list[int] = field(default_factory=list)
    invited: list[int] = field(default_factory=list)
    consents: dict[str, list[int]] = field(default_factory=dict)
    choices: list[Choice] = field(default_factory=list)
    seed: str = ""
    round: int = 0
    collecting: bool = False
    grace_ends: int = 0
    postponed: bool = False
    reserve: int = 0
    ended_at: int = 0
    bids: list[list[int]] = field(default_factory=list)
    votes: list[list[int]] = field(default_factory=list)
    wishes: list[int] = field(default_factory=list)
    decided: int = 0
    extended: int = 0
    retained: int = 0
    payments: list[Payment] = field(default_factory=list)
    payee: int = 0
    discount: int = 0
    """In outside money, what the receiver of the round that is due leaves: all pay so much less."""
    kept: bool = False
    """Whether its keeper has agreed to keep for it."""
    asked: list[int] = field(default_factory=list)
    """The parts that have still to accept the plan as it was changed before the start."""
    kept_for: list[int] = field(default_factory=list)
    """By turn, the member for whom the organiser keeps it until they join; 0 for nobody."""
    put: int = 0
    """The record by which the plan, or its turns, were last put to all; 0 for the opening."""
    put_at: int = 0
    returned: int = 0
    changed: list[Change] = field(default_factory=list)
    """What was swapped and handed on since its start, in that order."""

    def payment(self, number: int) -> Payment:
        """A payment by its number from 1. Raises ValueError."""
        if not 1 <= number <= len(self.payments):
            raise ValueError(f"no payment {number}")
        return self.payments[number - 1]

    def payer(self, payment: Payment) -> int:
        """The member who says that they paid."""
        if payment.seat and payment.to == KEEPER:
            return payment.member
        return self.seat(payment.seat).member if payment.seat else self.plan.keeper

    def taker(self, payment: Payment) -> int:
        """The member who says whether it came."""
        if not payment.seat:
            return payment.member
        return self.seat(payment.to).member if payment.to else self.plan.keeper

    @property
    def held(self) -> int:
        """What lies with the keeper by what is confirmed, and what counts without."""
        counted = [p for p in self.payments if p.state in ("confirmed", "assumed")]
        came = sum(p.amount for p in counted if p.seat and p.to == KEEPER)
        return came - sum(p.amount for p in counted if not p.seat)

    @property
    def to_send(self) -> int:
        """What the keeper has still to send, or is not confirmed."""
        waits = ("to send", "sent", "disputed")
        return sum(p.amount for p in self.payments if not p.seat and p.state in waits)

    def seat(self, number: int) -> Seat:
        """The seat of a number from 1. Raises ValueError."""
        if not 1 <= number <= len(self.seats):
            raise ValueError(f"no seat {number}")
        return self.seats[number - 1]

    def seat_of(self, member: int) -> int:
        """The number of a member's seat, 0 where they have none."""
        return next((at for at, seat in enumerate(self.seats, 1) if seat.member == member), 0)

    def seats_of(self, member: int) -> list[int]:
        """The numbers of a member's seats, or of the half that they have of one."""
        if self.plan.seats_each == 1:
            return [found] if (found := self.seat_of(member)) else []
        return [at for at, seat in enumerate(self.seats, 1) if seat.member == member]

    def own(self, part: int) -> list[int]:
        """All seats of whoever sits there, that one first."""
        if self.plan.seats_each == 1:
            return [part]
        return [part, *(at for at in self.seats_of(self.seat(part).member) if at != part)]

    def voices(self, parts: Iterable[int]) -> list[int]:
        """Of several seats of one member the first: who has a say has one voice."""
        if self.plan.seats_each == 1:
            return list(parts)
        first: dict[int, int] = {}
        for at in sorted(parts):
            first.setdefault(self.seat(at).member, at)
        return list(first.values())

    def has_said(self, said: Iterable[int], part: int) -> bool:
        """Whether whoever sits there has said so, with whichever of their seats."""
        if self.plan.seats_each == 1:
            return part in said
        return self.seat(part).member in {self.seat(at).member for at in said}

    def member_after(self, part: int, changes: int) -> int:
        """The member who sat there after so many of its changes."""
        handed = (each for each in self.changed[changes:] if each.giver and each.one == part)
        following = next(handed, None)
        return following.giver if following else self.seat(part).member

    def turn_after(self, part: int, changes: int) -> int:
        """The turn that a part had after so many of its changes."""
        turns = {at: self.seat(at).turn for at in self.numbers}
        for each in reversed(self.changed[changes:]):
            if each.other:
                turns[each.one], turns[each.other] = turns[each.other], turns[each.one]
        return turns[self.whole(part)]

    def sat(self, part: int, number: int) -> int:
        """The member who sat there when a round was paid out; 0 for the start."""
        return self.member_after(part, sum(each.rounds < number for each in self.changed))

    @property
    def numbers(self) -> range:
        """The seats by their numbers."""
        return range(1, self.plan.seats + 1)

    @property
    def parts(self) -> list[int]:
        """All who pay for themselves: each seat, and the second half of those that two share."""
        there = [at for at, seat in enumerate(self.seats, 1) if seat.member]
        return [*self.numbers, *(at for at in there if at > self.plan.seats)]

    def whole(self, part: int) -> int:
        """The seat that a part is, or is a half of."""
        return (part - 1) % self.plan.seats + 1

    def halves(self, part: int) -> list[int]:
        """The two parts of a seat that two share, its first half first; else the seat alone."""
        if part <= self.plan.seats == len(self.seats):
            return [part]  # Nobody shares any, as in most circles.
        first = self.whole(part)
        second = first + self.plan.seats
        shared = second <= len(self.seats) and self.seats[second - 1].member > 0
        return [first, second] if shared else [first]

    def weights(self, part: int) -> list[int]:
        """By what each part of a seat pays and gets: an odd unit is the first half's."""
        whole = self.plan.amount
        return split(whole, [1, 1]) if len(self.halves(part)) > 1 else [whole]

    def part_of(self, amount: int, part: int) -> int:
        """What of an amount that each seat pays, or gets, is a part's."""
        halves = self.halves(part)
        if len(halves) == 1:
            return amount if part in halves else 0
        return split(amount, self.weights(part))[halves.index(part)]

    def weight(self, part: int) -> int:
        """Its vote, in halves of one."""
        halves = self.halves(part)
        return 2 // len(halves) if part in halves else 0

    @property
    def free(self) -> list[int]:
        """The seats that are free."""
        return [at for at in self.numbers if not self.seats[at - 1].member]

    @property
    def waiting(self) -> list[int]:
        """The seats that are to be shared by somebody who has not accepted yet."""
        return [at for at in self.numbers if self.seats[at - 1].partner]

    @property
    def members(self) -> list[int]:
        """Who sits there, each once, by their seats."""
        return list(dict.fromkeys(seat.member for seat in self.seats if seat.member))

    @property
    def accepting(self) -> list[int]:
        """The records by which the seats were first taken, in their order, as draws go by them."""
        return [seat.first or seat.accepted for seat in self.seats[: self.plan.seats]]

    def called(self, seat: int) -> int:
        """By which number members call a seat: its turn, or where nobody has one, its own."""
        return self.seat(seat).turn if self.plan.has_turns else self.whole(seat)

    def seat_called(self, number: int) -> int:
        """The seat that members call so; 0 where there is none."""
        return next((at for at in self.numbers if self.called(at) == number), 0)

    def givers(self, part: int) -> list[int]:
        """The members who pay where the one who has this seat by now does not: they handed it on
        after it had received. Nobody where there is nothing to pay any more."""
        seat = self.seat(part)
        to_come = self.stage == "running" and (self.collecting or self.round < self.plan.rounds)
        if not seat.liable or not (to_come or self.owed(part)):
            return []
        return list(dict.fromkeys(who for who, _ in seat.liable if who != seat.member))

    def debts_of(self, seat: int) -> list[Debt]:
        """What a seat still owes, the oldest first."""
        return [debt for debt in self.debts if debt.debtor == seat and debt.left]

    def owed(self, seat: int) -> int:
        """All that a seat owes, late fees included."""
        fees = self.seat(seat).fees
        return sum(debt.left for debt in self.debts_of(seat)) + fees if self.debts else fees

    @property
    def pot(self) -> int:
        """What lies in the pot now; in outside money that is only what a goal pot's keeper has."""
        if self.plan.outside and self.plan.order != "goal":
            return 0
        return self.retained + sum(seat.paid + seat.ahead + seat.saved for seat in self.seats)

    @property
    def deposits(self) -> int:
        """What lies there as deposits."""
        return sum(seat.deposit for seat in self.seats)

    @property
    def in_order(self) -> list[int]:
        """The seats that have not received, by their turns."""
        left = [at for at in self.numbers if not self.seats[at - 1].received]
        return sorted(left, key=lambda at: (self.seats[at - 1].turn, at))

    def is_in_good_standing(self, seat: int) -> bool:
        """No debt, no late fee, and before it has received the full deposit there; of a seat that
        two share, of both; of whoever has several, of all that are not closed.

        What is due in a round that is still collecting counts once its grace is over.
        """
        parts = [own for half in self.halves(seat) for own in self.own(half)]
        counts = (at for at in parts if at == seat or not self.seat(at).closed)
        return all(self._is_square(at) for at in counts)

    def _is_square(self, part: int) -> bool:
        found = self.seat(part)
        deposit = self.part_of(self.plan.deposit, part)
        return not self.owed(part) and (found.received > 0 or found.deposit >= deposit)

    @property
    def next_date(self) -> int:
        """When the next round is due; 0 where there is none."""
        return max(self.dues[self.round], self.extended) if self.round < len(self.dues) else 0

    @property
    def choice_ends(self) -> int:
        """When it is decided who receives the next round: bids on its date, a vote a day before."""
        before = DAY if self.plan.order == "need" else 0
        return max(self.dues[self.round] - before, self.extended)

    @property
    def dividend(self) -> int:
        """What a chit fund takes off each seat's next payment."""
        return self.retained // self.plan.seats

    @property
    def receiver(self) -> int:
        """Whose turn it is next, as it stands now; 0 where all have received.

        Whoever is in arrears stands behind those in good standing, and takes the next free turn
        once they are square. A closed seat comes last.
        """
        if self.payee:
            return self.payee
        order = self.in_order
        order.sort(key=lambda at: self.seats[at - 1].closed)
        good = (at for at in order if self.is_in_good_standing(at) and not self.seat(at).closed)
        return next(good, order[0] if order else 0)

    @property
    def closed_receiver(self) -> int:
        """The receiver, where that is a closed seat; else 0."""
        if not any(seat.closed for seat in self.seats):
            return 0
        receiver = self.receiver
        return receiver if receiver and self.seat(receiver).closed else 0

    def choice_for(self, seat: int) -> Choice | None:
        """What is chosen, or was, for a seat that missed two rounds in a row."""
        return next((each for each in self.choices if each.seat == seat), None)

    def text(self) -> str:
        """The whole circle in its one form, as it is kept."""
        return json.dumps(self, default=_by_name, sort_keys=True, separators=(",", ":"))


def _by_name(value: Any) -> dict[str, Any]:
    """A part of a circle by the names of its fields. `asdict` would copy all of it, to the last."""
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def read_circle(text: str) -> Circle:
    """A circle from its text."""
    found: dict[str, Any] = json.loads(text)
    plan = Plan(**found.pop("plan"))
    seats = [_read_seat(each) for each in found.pop("seats")]
    debts = [Debt(**each) for each in found.pop("debts")]
    rounds = [Round(**each) for each in found.pop("rounds")]
    choices = [Choice(**each) for each in found.pop("choices", ())]
    payments = [Payment(**each) for each in found.pop("payments", ())]
    changes = [Change(**each) for each in found.pop("changed", ())]
    found |= {"payments": payments, "choices": choices, "changed": changes}
    return Circle(plan=plan, seats=seats, debts=debts, rounds=rounds, **found)


def _read_seat(found: dict[str, Any]) -> Seat:
    repays = found.pop("repays", None)
    return Seat(repays=None if repays is None else Repayment(**repays), **found)
