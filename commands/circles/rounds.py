"""A circle by the clock: its start, words before a date, the date, the end of grace, the payout.

Each step is a job that is done once; payments, payout, debts, the next round and what the room
reads of it commit together.
"""

from __future__ import annotations

from commands.circles import (
    answering,
    asking,
    bidding,
    choosing,
    collecting,
    deciding,
    instructing,
    need,
    outside_face,
    picture,
    saving,
)
from commands.circles.asking import how_to_pay
from commands.circles.collecting import can_pay
from commands.circles.face import amount, board, changed_face, name_of, vouched_seats
from commands.circles.payment_request import payment_request
from commands.circles.planned import plan_again, plan_grace, plan_round, plan_step
from commands.circles.telling import in_its_room, locale_of_member, reminder_key, to_member
from commands.engine.quiet import end_of_quiet
from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.language.dates import DAY, HOUR
from commands.values.absence import Absence
from commands.values.reply import (
    Button,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
    called,
    line,
    say,
)
from storage import communities, outbox
from storage.circles import rows
from storage.circles.owing import due_now, is_paid_back_first
from storage.circles.plan import due_dates
from storage.circles.rows import CircleRow, Detail
from storage.circles.settling import (
    contribution_due,
    deposit_lacking,
    following,
    is_whole,
    sets_off,
)
from storage.circles.state import Circle
from storage.jobs import Job
from storage.ledger.verifier.circles import BY_RULE
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

AFTER_PAUSE = 12 * HOUR
"""So long at least members have to pay once transfers go on again."""


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Do a step of a circle, if it is still its time; what came too early or again does nothing."""
    number, step, of_round = job.about.split()
    row = books.need(CircleRow, int(number))
    context = in_its_room(services, books, row, now)
    circle = row.circle
    match step:
        case "begin" if circle.stage == "open" and due_dates(circle.plan)[0] <= context.now:
            _begin_later(context, row)
        case "lapse" if circle.stage == "open":
            _lapse(context, row)
        case "gone" if circle.stage == "open":
            answering.free_turn(context, row, int(of_round))
        case "remind" if _is_next(circle, int(of_round), context.now + DAY):
            _remind(context, row, "circle-due-tomorrow", job)
        case "last" if circle.collecting and circle.round == int(of_round):
            if circle.grace_ends - DAY <= context.now:
                _remind(context, row, "circle-grace-ends", job)
        case "again" if circle.collecting and circle.round == int(of_round):
            _try_again(context, row)
        case "bids" if circle.stage == "running" and circle.round == int(of_round) - 1:
            bidding.open_bids(context, row)
        case "vote" if circle.stage == "running" and circle.round == int(of_round) - 1:
            need.open_vote(context, row)
        case "count" if circle.stage == "running" and circle.round == int(of_round) - 1:
            if circle.decided < int(of_round) and circle.choice_ends <= context.now:
                need.end_vote(
                    context, row, _do(context, row, {"act": "count", **deciding.seed_told(row)})
                )
        case "due" if _is_next(circle, int(of_round), context.now):
            if not deciding.is_awaited(circle):
                _due(context, row)
        case "grace" if circle.collecting and circle.round == int(of_round):
            if circle.grace_ends <= context.now:
                _end_of_grace(context, row)
        case "owing" | "owed" | "collect":
            collecting.due(context, row, step, int(of_round), job.due_at)
        case "unsure" | "counts":
            row = asking.due(context, row, step, int(of_round))
            if row.circle.collecting and has_all(row.circle):
                close(context, row)
    return context.said


def _is_next(circle: Circle, number: int, now: int) -> bool:
    """Whether a round is the next and its date has come; it may have moved on since."""
    if circle.stage != "running" or circle.collecting or circle.round != number - 1:
        return False
    return circle.next_date <= now


# -- before the start ------------------------------------------------------------------------------


def _begin_later(context: Speaker, row: CircleRow) -> None:
    """Its first date has come and it is not full: all dates move on by a period."""
    after = _do(context, row, {"act": "move"})
    first = due_dates(after.circle.plan)[0]
    plan_step(context.books, first, after, "begin", 0)
    context.say(changed_face(context.books, after), answers=False)
    free, waits = len(after.circle.free), len(after.circle.waiting)
    told = say("circle-begins-later", name=row.name, free=free, waits=waits, first=Time(first))
    if not free and not waits:
        told = say("circle-begins-later-asked", name=row.name, first=Time(first))
    _tell(context, told)


def _lapse(context: Speaker, row: CircleRow) -> None:
    after = _do(context, row, {"act": "lapse", **({"seed": row.seed} if row.seed else {})})
    context.say(changed_face(context.books, after), answers=False)
    for told in instructing.instructions(context.books, after, len(row.circle.payments)):
        context.say(told, answers=False)
    paid = int(row.circle.deposits > 0 and not row.circle.plan.outside)
    _tell(context, say("circle-lapsed", name=row.name, paid=paid))


# -- words before a date ---------------------------------------------------------------------------


def _remind(context: Speaker, row: CircleRow, words: str, job: Job) -> None:
    """Tell those who have still to pay, each alone, and not in the hours of quiet."""
    books = context.books
    until = end_of_quiet(context.settings, context.now)
    circle = row.circle
    collecting = circle.collecting
    own = sets_off(circle) if collecting or circle.plan.has_turns else []
    ends = circle.grace_ends if collecting else circle.next_date
    if until is not None and until < ends:
        _, step, number = job.about.split()
        plan_step(context.books, until, row, step, int(number))
        return
    if collecting:
        _ask_givers(context, row)
    for at in circle.voices(circle.parts):
        seat = circle.seat(at)
        lacks = sum(lacking(circle, each, context.now) for each in circle.own(at))
        if circle.plan.outside and lacks:
            if not outside_face.payees_of(circle, at):
                continue  # Whom they will have to pay is still voted on.
            told_reply = ask_outside(books, row, at, f"{words}-outside")
            key = reminder_key(row, at) if collecting else None
            to_member(context, row, seat.member, told_reply, key)
            continue
        if (
            at in own
            or not lacks
            or (circle.plan.autopay and can_pay(books, circle, at, context.now) >= lacks)
        ):
            continue
        told: dict[str, Value] = {
            "name": row.name,
            "until": Time(ends),
            **payment_request(books, row, lacks, locale_of_member(context, seat.member)),
        }
        key = reminder_key(row, at) if collecting else None
        to_member(context, row, seat.member, say(words, **told), key)


def _ask_givers(context: Speaker, row: CircleRow) -> None:
    """Whoever stays liable for a seat hears before the end of grace that it has not paid."""
    circle, books = row.circle, context.books
    for at in vouched_seats(circle):
        if not (lacks := lacking(circle, at, context.now)):
            continue
        who = circle.seat(at).member
        told = say(
            "circle-liable-asked",
            name=row.name,
            who=Name(who),
            amount=amount(books, circle.plan, lacks),
            until=Time(circle.grace_ends),
            how=2 if circle.plan.outside else int(not circle.plan.autopay),
            typed=Typed(f'circle pay "{row.name}" for={called(who)}'),
        )
        for giver in circle.givers(at):
            to_member(context, row, giver, told)


def lacking(circle: Circle, number: int, now: int) -> int:
    """What a seat has to pay by the round that is due, or by the next one."""
    if is_paid_back_first(circle, number):
        return 0
    if circle.collecting or outside_face.keeps_own(circle, number):
        return due_now(circle, number, now)
    ahead = circle.seat(number).ahead
    return max(0, due_now(circle, number, now) + following(circle, number) - ahead)


# -- a round ---------------------------------------------------------------------------------------


def _due(context: Speaker, row: CircleRow) -> None:
    """A round is due: what pays itself is paid, and if all have paid, it is paid out."""
    books = context.books
    paused = communities.head(books).paused_until
    if paused is not None and context.now < paused:
        bids = row.circle.plan.order == "bidding"
        until = paused + AFTER_PAUSE if bids else paused
        if bids:
            rows.do(books, row.number, {"act": "extend", "until": until}, "rule/pause", context.now)
        plan_step(books, until, row, "due", row.circle.round + 1)
        return
    row = _do(
        context,
        row,
        {"act": "due", **(deciding.seed_told(row) if row.circle.plan.order == "bidding" else {})},
    )
    bidding.end_bids(context, row)
    row = _pay_by_itself(context, row, part=False)
    if has_all(row.circle):
        close(context, row)
        return
    plan_grace(books, row, context.now)
    context.say(Say(Reply(tuple(board(books, row))), mood="notice"), answers=False)
    for told in instructing.instructions(books, row, 0):
        context.say(told, answers=False)
    for at in row.circle.voices(row.circle.parts):
        seat = row.circle.seat(at)
        if any(contribution_due(row.circle, each) for each in row.circle.own(at)):
            words = ask_to_pay(context, row, at, "circle-due-now")
            to_member(context, row, seat.member, words, reminder_key(row, at))


def _try_again(context: Speaker, row: CircleRow) -> None:
    """Whoever could not pay at first may have been given something since."""
    row = _pay_by_itself(context, row, part=False)
    if has_all(row.circle):
        close(context, row)
    else:
        plan_again(context.books, row, context.now)


def ask_to_pay(context: Speaker, row: CircleRow, number: int, words: str) -> Reply:
    """What one member reads who has to pay now."""
    books, circle = context.books, row.circle
    if circle.plan.outside:
        return ask_outside(books, row, number, f"{words}-outside")
    lacks = sum(due_now(circle, at, context.now) for at in circle.own(number))
    member = circle.seat(number).member
    asked = payment_request(books, row, lacks, locale_of_member(context, member))
    return say(words, name=row.name, until=Time(circle.grace_ends), **asked)


def ask_outside(books: Books, row: CircleRow, number: int, words: str) -> Reply:
    """What one member reads who has to pay others, or will have to tomorrow: whom, and how."""
    circle = row.circle
    people = outside_face.payees(books, circle, number)
    told = say(
        words,
        name=row.name,
        people=people,
        until=Time(circle.grace_ends if circle.collecting else circle.next_date),
        sent=Button(Message("circle-sent-button"), f"circle pay {row.number}"),
        one=int(len(people.parts) == 1),
        typed=Typed(f'circle pay "{row.name}"'),
    )
    whom = outside_face.payees_of(circle, number)
    hows = [block for to in whom for block in how_to_pay(books, circle, to).blocks]
    return Reply((*told.blocks, *hows))


def has_all(circle: Circle) -> bool:
    """Whether everybody has paid the round that is due; its receiver may leave theirs in it."""
    return is_whole(circle)


def _pay_by_itself(context: Speaker, row: CircleRow, *, part: bool) -> CircleRow:
    """What members agreed to have paid by itself: all that is due, or with `part` what there is."""
    if not row.circle.plan.autopay:
        return row
    circle, order = row.circle, row.circle.parts
    if circle.plan.seats_each > 1:  # Of several seats of one member those that owe come first.
        order = sorted(order, key=lambda at: not circle.owed(at))
    for at in order:
        row = collecting.pay_by_itself(context.books, row, at, context.now, part=part)
    return row


def _end_of_grace(context: Speaker, row: CircleRow) -> None:
    books = context.books
    paused = communities.head(books).paused_until
    if paused is not None and context.now < paused:
        until = paused + AFTER_PAUSE
        postponed = rows.do(
            books, row.number, {"act": "postpone", "until": until}, "rule/pause", context.now
        )
        if isinstance(postponed, CircleRow):
            plan_grace(books, postponed, context.now)
        return
    row = _pay_by_itself(context, row, part=True)
    if row.circle.plan.autopay:
        for at in row.circle.parts:
            row = collecting.pay_for_whom_one_gave_it(context, row, at)
    close(context, row)


def close(context: Speaker, row: CircleRow) -> None:
    """Pay a round out, settle what is missing, and plan what comes next; say so in the room."""
    books, before = context.books, row.circle
    spared = [str(at) for at in before.parts if _is_spared(books, row, at)]
    row = _do(context, row, {"act": "close", **({"spared": " ".join(spared)} if spared else {})})
    plan_round(books, row, context.now)
    _tell(context, paid_out(books, row))
    for told_keeper in instructing.instructions(books, row, len(before.payments)):
        context.say(told_keeper, answers=False)
    last = row.circle.rounds[-1]
    drawn: dict[int, int] = {number: paid for number, paid in last.drawn}  # noqa: C416 - pairs
    for number in row.circle.voices(sorted({*last.missed, *drawn})):
        mine = row.circle.own(number)
        owes = sum(row.circle.owed(at) for at in mine)
        paid = sum(drawn.get(at, 0) for at in mine)
        if owes or paid:
            told = say(
                "circle-you-owe",
                name=row.name,
                amount=amount(books, row.circle.plan, owes),
                owes=int(owes > 0),
                deposit=amount(books, row.circle.plan, paid),
                drawn=int(paid > 0),
                again=int(any(deposit_lacking(row.circle, at) > 0 for at in mine)),
            )
            to_member(context, row, row.circle.seat(number).member, told)
    for choice in row.circle.choices:
        if before.choice_for(choice.seat) is None:
            _tell(context, choosing.asked(row, choice))
    if row.stage == "ended":
        context.say(changed_face(books, row), answers=False)
        _tell(context, over(books, row))


def _is_spared(books: Books, row: CircleRow, number: int) -> bool:
    """Whether a seat owes no late fee for this round: its member was kept from paying, or no word
    of it reached them."""
    circle = row.circle
    if not circle.plan.late_fee or not contribution_due(circle, number):
        return False
    frozen_until = books.need(Member, circle.seat(number).member).frozen_until or 0
    if frozen_until > circle.dues[circle.round - 1]:
        return True
    reminded = circle.voices(circle.own(number))[0]
    told = outbox.with_key(books, reminder_key(row, reminded))
    return not any(each.delivered_at is not None for each in told)


def paid_out(books: Books, row: CircleRow) -> Reply:
    """ "Your turn, cara. Six people saved this for you: 300 points." """
    circle = row.circle
    last = circle.rounds[-1]
    if circle.plan.order == "goal":
        return saving.put_aside(books, row)
    if last.bids and not circle.plan.outside:
        return bidding.paid_out(books, row)
    closed = circle.seat(last.seat).closed
    if circle.plan.outside and not (closed and not last.owed):
        return outside_face.paid_out(books, row)
    own = last.own
    if closed:
        return say(
            "circle-closed-back",
            name=row.name,
            round=last.number,
            rounds=circle.plan.seats,
            who=name_of(circle, last.seat),
            pot=amount(books, circle.plan, last.pot - last.fee),
            back=int(last.pot > 0),
        )
    told = say(
        "circle-your-turn",
        name=row.name,
        round=last.number,
        rounds=circle.plan.seats,
        who=Listed(tuple(_called(circle, at) for at in circle.halves(last.seat)), "and"),
        count=len(circle.voices(at for at in circle.parts if not circle.seat(at).closed)),
        pot=amount(books, circle.plan, last.pot - last.fee),
        owed=amount(books, circle.plan, last.owed),
        short=int(last.owed > 0),
        own=amount(books, circle.plan, own),
        lacks=int(own > 0),
        settled=amount(books, circle.plan, last.settled),
        settles=int(last.settled > 0),
    )
    return bidding.drawn_before(row, told)


def _called(circle: Circle, part: int) -> Name:
    return Name(circle.seat(part).member, ping=True, call=True)


def over(books: Books, row: CircleRow) -> Reply:
    """The last words of a circle in its room, with a picture of all its rounds."""
    return Reply((*_over(row).blocks, picture.card(books, row)))


def _over(row: CircleRow) -> Reply:
    circle = row.circle
    if circle.plan.order == "goal":
        return saving.over(row)
    received = sum(1 for at in circle.numbers if circle.seat(at).received)
    told = say(
        "circle-over",
        name=row.name,
        received=received,
        count=circle.plan.seats,
        owed=int(any(debt.left for debt in circle.debts)),
        statement=Typed(f'circle statement "{row.name}"'),
    )
    if not any(each.is_open for each in circle.payments):
        return told
    return Reply((*told.blocks, line("circle-over-open")))


# -- after an absence ------------------------------------------------------------------------------


def keep_open(services: Services, books: Books, absence: Absence) -> list[OutboxMessage]:
    """A grace that would have ended while nobody could pay goes on after the return."""
    said: list[OutboxMessage] = []
    for row in rows.under_way(books):
        circle, until = row.circle, absence.until
        away = absence.moves((row.platform, row.account), circle.grace_ends)
        if not away or not circle.collecting:
            continue
        context = in_its_room(services, books, row, absence.now)
        found = rows.do(
            books, row.number, {"act": "postpone", "until": until}, "rule/absence", context.now
        )
        if isinstance(found, CircleRow):
            plan_step(books, until, found, "grace", circle.round)
            _tell(context, say("circle-goes-on", name=row.name, until=Time(until)))
        said += context.said
    return said


# -- small things ----------------------------------------------------------------------------------


def _do(context: Speaker, row: CircleRow, act: Detail) -> CircleRow:
    """Do what a circle's dates bring; the rules have been asked before, so it is done."""
    found = rows.do(context.books, row.number, act, BY_RULE, context.now)
    if isinstance(found, CircleRow):
        return found
    raise RuntimeError(f"circle {row.number}: {act['act']} was refused, {found.code}")


def _tell(context: Speaker, reply: Reply) -> None:
    context.say(Say(reply, mood="notice"), answers=False)
