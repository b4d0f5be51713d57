"""A seat that changes hands, or is closed since its member keeps missing rounds. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from fractions import Fraction

from storage.circles import bidding, settling
from storage.circles.settling import Flows, Unfit, member_purse, move
from storage.circles.state import Choice, Circle

MISSED = 2
"""After so many missed rounds in a row the others choose what becomes of a seat."""
CHOICE_OPEN = 7 * 86_400_000_000
"""So long, in µs, they have for that."""
CLOSE, REPLACE, ASK = "close", "replace", "ask"


def choices(circle: Circle, number: int) -> tuple[str, ...]:
    """What can be chosen for a seat: one that two share is not closed, since the other of them has
    missed nothing; nor any while its own round is paid, since others have paid more by then than
    they would have to pay back, or one that was bid for, since its pot would be less than that; nor
    in a chit fund, or outside money that is bid for, where all pay less by what was left. The purse
    is asked where what it pays the member goes into the circle by itself."""
    receives = circle.collecting and circle.receiver == circle.whole(number)
    unknown = circle.plan.chit_ppm > 0 or bool(circle.plan.outside)
    bids = circle.plan.order == "bidding" and (circle.collecting or unknown)
    bare = bids or receives or len(circle.halves(number)) > 1
    found = (REPLACE,) if bare else (REPLACE, CLOSE)
    return (*found, ASK) if circle.plan.autopay else found


def handing(seat: int, member: int) -> str:
    """By which name those who agree to hand a seat to a member are noted."""
    return f"hand {seat} {member}"


def others(circle: Circle, number: int) -> list[int]:
    """Those who have a say about a seat or a half of one: all others that are not closed, each with
    one of their seats."""
    own = circle.own(number)
    return circle.voices(at for at in circle.parts if at not in own and not circle.seat(at).closed)


def votes(circle: Circle, parts: Iterable[int]) -> Fraction:
    """How many votes they have together: two who share a seat have half a vote each, and whoever
    has several seats has one."""
    return Fraction(sum(circle.weight(at) for at in circle.voices(parts)), 2)


def wanting(circle: Circle, said: Collection[int]) -> set[int]:
    """All seats of those who said so with one of them."""
    return {own for at in said for own in circle.own(at)}


def most_want(circle: Circle, parts: Collection[int]) -> bool:
    """Whether they are most of the members, and have most of the seats: else a few who have one
    seat each could end what others have more in."""
    weight = sum(circle.weight(at) for at in parts)
    return 2 * votes(circle, parts) > votes(circle, circle.parts) and weight > circle.plan.seats


def majority(circle: Circle, parts: Collection[int]) -> Fraction:
    """The fewest votes that are more than half of theirs."""
    step = Fraction(1, 2) if any(circle.weight(at) == 1 for at in parts) else Fraction(1)
    return (votes(circle, parts) / 2 // step + 1) * step


def accepting(circle: Circle, number: int, member: int) -> list[int]:
    """Those who say whether a member gets a seat: the others, but not that member, who would say so
    of themselves."""
    return [at for at in others(circle, number) if circle.seat(at).member != member]


def needed(circle: Circle, number: int, member: int) -> Fraction:
    """How many have to accept that a member gets a seat: more than half of those who can, all once
    it has received, and in outside money before it receives first of all; none where there is
    nobody else."""
    found, seat = accepting(circle, number, member), circle.seat(number)
    everyone = seat.received or (circle.plan.names_first and is_first(circle, number))
    return votes(circle, found) if everyone or not found else majority(circle, found)


def is_first(circle: Circle, number: int) -> bool:
    """Whether a seat is the first of all to receive, and has not yet."""
    return not circle.rounds and circle.seat(number).turn == 1


def price_of(circle: Circle, number: int) -> int:
    """What a replacement pays the giver: what they paid in less their debts, before they received.

    Whoever has received got more than they paid, so nothing is paid for it.
    """
    seat = circle.seat(number)
    return 0 if seat.received else max(0, -seat.net - circle.owed(number))


def is_accepted(circle: Circle, number: int, member: int) -> bool:
    """Whether the giver, or the circle's choice, and enough of the others want it so."""
    agreed = circle.consents.get(handing(number, member), [])
    choice = circle.choice_for(number)
    chosen = choice is not None and choice.result == REPLACE
    accepted = [at for at in accepting(circle, number, member) if circle.has_said(agreed, at)]
    wanted = circle.has_said(agreed, number) or chosen
    return wanted and votes(circle, accepted) >= needed(circle, number, member)


def hand(circle: Circle, number: int, member: int, entry: int, flows: Flows) -> None:
    """The seat is another's from now on, with its debts; they pay the giver for it."""
    seat = circle.seat(number)
    if circle.stage != "running" or seat.closed:
        raise Unfit("it cannot be handed on")
    if circle.plan.order == "goal" or bidding.is_lowest(circle, number):
        raise Unfit("it is a goal pot, or its bid binds")
    if has_open_payments(circle, number):
        raise Unfit("what it paid or got is not settled")
    if not has_room(circle, number, member) or member == circle.plan.keeper:
        raise Unfit("as many seats as a member may have")
    if not is_accepted(circle, number, member):
        raise Unfit("not enough have accepted that")
    if owes_besides(circle, number):
        raise Unfit("its giver owes with another seat, which the price would pay first")
    giver = seat.member
    if not circle.plan.outside:  # There they pay each other themselves.
        move(flows, member_purse(member), member_purse(giver), price_of(circle, number))
    if seat.received:
        seat.liable.append([giver, seat.accepted])
    seat.member, seat.accepted = member, entry
    seat.missed = seat.late = seat.on_time = 0
    seat.repays = None
    _forget_agreements(circle, number)
    settle_own(circle, number)


def owes_besides(circle: Circle, number: int) -> bool:
    """Whether whoever has a seat owes something with another of theirs."""
    return any(circle.owed(at) > 0 for at in circle.own(number) if at != number)


def has_room(circle: Circle, number: int, member: int) -> bool:
    """Whether a member can have a seat, or a half, besides what they have by now."""
    mine = circle.seats_of(member)
    shared = any(len(circle.halves(at)) > 1 for at in (number, *mine))
    return member > 0 and len(mine) < (1 if shared else circle.plan.seats_each)


def settle_own(circle: Circle, number: int) -> None:
    """What one seat of a member owes another of theirs they owe nobody."""
    own = circle.own(number)
    for debt in circle.debts:
        if debt.left and {debt.debtor, debt.creditor} <= set(own):
            settling.lessen(circle, debt, debt.left)


def forget_own_say(circle: Circle, merged: int, kept: int) -> None:
    """What one chose or agreed to about the other's seat, who is to be one with them, counts no
    more: nobody has a say about their own."""
    for one, other in ((merged, kept), (kept, merged)):
        own, theirs = set(circle.seats_of(one)), set(circle.seats_of(other))
        for choice in circle.choices:
            for at in theirs if choice.seat in own and not choice.result else ():
                choice.votes.pop(str(at), None)
        for topic, agreed in circle.consents.items():
            words = topic.split()
            if words[0] == "hand" and int(words[1]) in own:
                circle.consents[topic] = [at for at in agreed if at not in theirs]


def rename_heirs(circle: Circle, merged: int, kept: int) -> None:
    """Who is asked to take a seat is asked under the name that goes on; not for their own."""
    for topic in [each for each in circle.consents if each.split()[0] == "hand"]:
        _, number, heir = topic.split()
        to = kept if int(heir) == merged else int(heir)
        agreed = circle.consents.pop(topic)
        if to != circle.seat(int(number)).member:
            circle.consents[handing(int(number), to)] = agreed


def forget_second_voice(circle: Circle, member: int) -> None:
    """Of what two said who are one member now, the later counts."""
    mine = circle.seats_of(member)
    said = [each for each in circle.votes if each[0] in mine]
    circle.votes = [each for each in circle.votes if each[0] not in mine or each is said[-1]]
    for choice in circle.choices:
        both = [at for at in choice.votes if int(at) in mine]
        for at in both[:-1]:
            if not choice.result:
                del choice.votes[at]


def has_open_payments(circle: Circle, number: int) -> bool:
    """Whether something that a seat sent, or was sent, is neither confirmed nor taken back."""
    return any(each.is_open and number in (each.seat, each.to) for each in circle.payments)


def forget_of_other_turns(circle: Circle, changed: tuple[int, int]) -> None:
    """What was agreed to of seats that have another turn by now is agreed to no more."""
    for topic in list(circle.consents):
        kind, *numbers = topic.split()
        about = {"swap": numbers, "hand": numbers[:1]}.get(kind, [])
        if not {circle.whole(int(each)) for each in about}.isdisjoint(changed):
            del circle.consents[topic]


def forget_what_is_asked_anew(circle: Circle, topic: str) -> None:
    """Who is to have a seat is asked about one at a time: the newest is what counts."""
    words = topic.split()
    if words[0] != "hand" or topic in circle.consents:
        return
    for other in [each for each in circle.consents if each.split()[:2] == words[:2]]:
        del circle.consents[other]


def heir_of(circle: Circle, number: int) -> int:
    """The member who is to have a seat, as is asked now; 0 where nobody is."""
    topics = (each.split() for each in circle.consents)
    return next((int(each[2]) for each in topics if each[:2] == ["hand", str(number)]), 0)


def _forget_agreements(circle: Circle, number: int) -> None:
    """What was agreed and chosen about a seat is done."""
    circle.choices = [each for each in circle.choices if each.seat != number]
    for topic in [each for each in circle.consents if each.split()[:2] == ["hand", str(number)]]:
        del circle.consents[topic]
    for agreed in circle.consents.values():
        if number in agreed:
            agreed.remove(number)  # What the one before wanted is not the next one's will.
    for choice in circle.choices:
        if not choice.result:
            choice.votes.pop(str(number), None)
    seat = circle.whole(number)
    circle.votes = [[by, on] for by, on in circle.votes if by != number and on != seat]
    circle.wishes = [each for each in circle.wishes if each != seat]


# -- two rounds missed -----------------------------------------------------------------------------


def open_choices(circle: Circle, now: int) -> None:
    """For each seat that missed two rounds in a row and has not received, the others may choose."""
    circle.choices = [each for each in circle.choices if _stands(circle, each)]
    for number in circle.parts:
        seat = circle.seat(number)
        due = seat.missed >= MISSED and not seat.received and not seat.closed
        if due and circle.choice_for(number) is None and circle.stage == "running":
            circle.choices.append(Choice(number, now + CHOICE_OPEN))


def _stands(circle: Circle, choice: Choice) -> bool:
    """Whether a choice is still to be made, or its result still to be carried out.

    The purse is asked for what is missing by now: after another missed round all is chosen anew.
    What has received meanwhile, since only seats in arrears were left, is not closed any more.
    """
    if choice.result:
        return choice.result != ASK
    seat = circle.seat(choice.seat)
    return seat.missed > 0 and not seat.received


def choose(circle: Circle, number: int, by: int, what: str, now: int, flows: Flows) -> None:
    """One of the others chooses; what more than half of them want is done at once."""
    choice = circle.choice_for(number)
    if choice is None or choice.result or now >= choice.ends_at or circle.stage != "running":
        raise Unfit("there is nothing to choose")
    if by not in others(circle, number) or what not in choices(circle, number):
        raise Unfit("it is not theirs to choose")
    choice.votes[str(by)] = what
    same = [int(at) for at, vote in choice.votes.items() if vote == what]
    if votes(circle, same) < majority(circle, others(circle, number)):
        return
    choice.result = what
    if what == CLOSE:
        _close_seat(circle, number, flows)


def _close_seat(circle: Circle, number: int, flows: Flows) -> None:
    """It comes last, and gets back from each what it had paid into theirs, less its share of what
    they left of it to all; its debts to receivers lapse. What it paid for rounds to come it gets at
    once; in outside money its receiver has it."""
    seat = circle.seat(number)
    if seat.received:
        raise Unfit("it has received")
    seat.back = [0] * len(circle.seats)
    for found in circle.rounds:
        left = bidding.share_left(circle, number, found)
        for half in circle.halves(found.seat):
            seat.back[half - 1] = circle.part_of(circle.plan.amount, half) - left
    bids = circle.plan.order == "bidding"
    for debt in circle.debts_of(number):
        # What it owes of what others left of their pots it pays of what it is paid back.
        lapses = not bids or circle.rounds[debt.round - 1].seat == debt.creditor
        if debt.creditor > 0 and lapses:
            seat.back[debt.creditor - 1] -= debt.left
            debt.left = 0
    seat.closed, seat.closed_after, seat.missed = True, len(circle.rounds), 0
    if circle.plan.outside:
        # What it said it paid comes to that once it counts; what it paid this round stays there.
        for each in circle.payments:
            over = 0 < each.round <= len(circle.rounds)
            if each.seat == number and each.to and each.is_open and over:
                seat.back[each.to - 1] -= each.amount
        if circle.collecting:
            seat.back[circle.payee - 1] += seat.paid
        return
    waiting = seat.paid + seat.ahead
    seat.paid = seat.ahead = 0
    seat.contributed -= waiting
    settling.give(circle, number, waiting, settling.pot(circle), flows)
