"""Hand money from outside over, count what one holds, and be asked each month if it is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.engine import speaker
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.services import Services
from commands.money.usable import has_outside_money
from commands.treasury import outside_told
from commands.treasury.outside_people import (
    fullest,
    require_holder,
    require_open,
    there_is,
)
from commands.treasury.outside_records import (
    Where,
    Write,
    WrittenDown,
    figure,
    new_voucher,
    taken_apart,
    write,
)
from commands.values.declaration import command
from commands.values.parameters import OneMember, OutsideAmount, Rest
from commands.values.reply import (
    Button,
    Line,
    Listed,
    Message,
    Reply,
    Typed,
    Value,
)
from storage import communities, jobs
from storage.changes import Act
from storage.jobs import Job
from storage.ledger.assets import Asset
from storage.ledger.money import Money
from storage.ledger.outside import OUTSIDE, outside_assets
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.presence import missing
from storage.purse import holdings, policy
from storage.purse.holdings import Holding, Voucher
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books

LOOK = policy.DAY
"""How often it is looked whether a holder is there."""
ASK = 30 * policy.DAY
"""How often a holder is asked whether the money is."""
JOB = "holding"
_FIGURE = re.compile(r"\d[\d.,'\u2019\u00a0]*")


# -- handed over -----------------------------------------------------------------------------------


@command("treasury", "hand", examples=("treasury hand 5 USD {person}",), usable=has_outside_money)
def hand(
    request: Request,
    books: Books,
    amount: Annotated[Money, OutsideAmount("how much, and of which currency")],
    to: Annotated[Member, OneMember("who has it from now on")],
    how: Annotated[str, Rest("out of and into which place: from=PayPal into=bank", most=120)] = "",
) -> Effects:
    """Hand over money from outside that you hold; whoever has it then confirms it.

    Until then it is shown as under way, and you are who holds it.
    """
    require_open(request)
    asset = there_is(request, books, amount)
    if asset.model != OUTSIDE:
        example = "treasury hand 5 USD @ben"
        raise Refusal("outside-own-currency", example=request.typed(example))
    words, given = taken_apart(how, {})
    mine, there = fullest(books, request.member.number, asset.number, given.get("from", ""))
    if there < amount.units:
        raise Refusal(
            "outside-holds-less",
            holder=outside_told.holder(books, mine.number),
            held=request.amount_of(there, asset),
        )
    target = Where(person_of(books, to.number), given.get("into", words)[: holdings.LONGEST_PLACE])
    same = holdings.of_person(books, target.member, target.place)
    if same and same[0].number == mine.number:
        raise Refusal("outside-hand-same")
    require_holder(request, books, target.member)
    me = request.member.number
    voucher = new_voucher("handover", me, amount.units, holding=mine.number)
    wanted = Write(voucher, asset, target=target)
    return Effects(changes=(wanted,), says=[WrittenDown(me)])


@command("treasury", "take", examples=("treasury take 5 USD {person}",), usable=has_outside_money)
def take(
    request: Request,
    books: Books,
    amount: Annotated[Money, OutsideAmount("how much, and of which currency")],
    giver: Annotated[Member | None, OneMember("who had it; left out, who was forgotten")] = None,
    how: Annotated[str, Rest("out of and into which place: from=PayPal into=bank", most=120)] = "",
) -> Effects:
    """Write down that you have money from outside now which another treasurer held.

    Whoever held it confirms it; where they have left or were forgotten, another treasurer. Who was
    forgotten has no name any more: treasury take 5 USD, or with the place, from=PayPal.
    """
    require_open(request)
    asset = there_is(request, books, amount)
    if asset.model != OUTSIDE:
        example = "treasury take 5 USD @ben"
        raise Refusal("outside-own-currency", example=request.typed(example))
    me = request.member.number
    require_holder(request, books, me)
    words, given = taken_apart(how, {})
    from_, into = given.get("from", ""), given.get("into", words)
    if giver is None:
        into = given.get("into", "")
        member = _forgotten(request, books, asset, from_, words)
    else:
        member = person_of(books, giver.number)
    theirs, there = fullest(books, member, asset.number, from_)
    if there < amount.units:
        raise Refusal(
            "outside-holds-less",
            holder=outside_told.holder(books, theirs.number),
            held=request.amount_of(there, asset),
        )
    if member == me:
        raise Refusal("outside-hand-same")
    target = Where(me, into[: holdings.LONGEST_PLACE])
    voucher = new_voucher("handover", me, amount.units, holding=theirs.number)
    wanted = Write(voucher, asset, target=target)
    return Effects(changes=(wanted,), says=[WrittenDown(me)])


def _forgotten(request: Request, books: Books, asset: Asset, place: str, words: str) -> int:
    """Who was forgotten and holds most of a currency, in a place if named. Raises Refusal."""
    if words:
        raise Refusal("outside-no-holder", given=words[:40])
    found = [
        (-account.balance, person_of(books, each.member))
        for each, account in holdings.holds(books)
        if account.asset == asset.number and (not place or each.place == place)
        if missing(books, person_of(books, each.member)) == "forgotten"
    ]
    if not found:
        raise Refusal("outside-take-whom", typed=request.sample("treasury take 5 USD @ben"))
    return max(found)[1]


# -- counted ---------------------------------------------------------------------------------------


@command(
    "treasury",
    "count",
    examples=("treasury count", "treasury count 250 USD PayPal"),
    usable=has_outside_money,
)
def count(
    request: Request,
    books: Books,
    said: Annotated[str, Rest("how much there is, and where; alone: all of it", most=80)] = "",
) -> Effects:
    """Say how much of the money from outside that you hold is there.

    Alone it says that all is there. A difference is shown to everybody.
    """
    require_open(request)
    me = request.member.number
    mine = {each.number: each for each in holdings.of_person(books, me)}
    held = [(h, account) for h, account in holdings.holds(books) if h.number in mine]
    if not held:
        raise Refusal("outside-holds-nothing")
    if not said.strip():
        counted = tuple(
            _counted(me, each, account.asset, -account.balance, -account.balance)
            for each, account in held
        )
        return _told(request, books, counted)
    words = said.split()
    codes = {each.code: each for each in outside_assets(books)}
    asset = next((codes[word.upper()] for word in words if word.upper() in codes), None)
    if asset is None:
        asset = books.need(Asset, held[0][1].asset)
    number = next((word for word in words if _FIGURE.fullmatch(word)), "")
    place = " ".join(each for each in words if each != number and each.upper() not in codes)
    units = figure(request, asset, number or said)
    holding, there = fullest(books, me, asset.number, place.strip('"“”'))
    return _told(request, books, (_counted(me, holding, asset.number, units, there),))


def _counted(member: int, holding: Holding, asset: int, units: int, held: int) -> Voucher:
    return changed(
        new_voucher("count", member, units, holding=holding.number, held=held),
        asset=asset,
        state="done",
    )


def _told(request: Request, books: Books, counted: tuple[Voucher, ...]) -> Effects:
    said: list[Value] = [
        Message(
            "outside-counted",
            {
                "holder": outside_told.holder(books, each.holding),
                "amount": outside_told.amount(books, each.asset, each.amount),
                "held": outside_told.amount(books, each.asset, each.held),
                "same": int(each.amount == each.held),
            },
        )
        for each in counted
    ]
    lines = tuple(Line((each,)) for each in said)
    return Effects(changes=(Count(counted),), says=[Say(Reply(lines))])


@dataclass(frozen=True, slots=True)
class Count:
    """A holder says how much there is."""

    counted: tuple[Voucher, ...]

    def apply(self, books: Books, act: Act) -> None:
        for each in self.counted:
            write(books, Write(each, books.need(Asset, each.asset)), act.now)


# -- looked after ----------------------------------------------------------------------------------


def look_after(books: Books, holding: int, now: int) -> None:
    """From now on it is looked whether the holder and the money are there."""
    found = books.need(Holding, holding)
    if not found.asked_at:
        books.save(changed(found, asked_at=now))
        jobs.plan(books, now + LOOK, JOB, str(holding))


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """A day has passed: is the holder there, and, each month, is the money?"""
    holding = books.need(Holding, int(job.about))
    there = [account for each, account in holdings.holds(books) if each.number == holding.number]
    if not there:
        books.save(changed(holding, asked_at=0, told=""))
        return []
    jobs.plan(books, now + LOOK, JOB, str(holding.number))
    head = communities.head(books)
    home = (head.home_platform, head.home_account, head.home_room)
    context = speaker.announcer(services, books, home, now)
    held = Listed(
        tuple(outside_told.amount(books, each.asset, -each.balance) for each in there), "and"
    )
    person = books.need(Member, person_of(books, holding.member))
    state: str = missing(books, person.number) or ("paused" if person.frozen(now) else "")
    if state != holding.told:
        holding = changed(holding, told=state)
        books.save(holding)
        if state:
            code = books.need(Asset, there[0].asset).code
            whom = f' "{person.name}"' if state == "gone" else ""
            said = Message(
                f"outside-holder-{state}",
                {
                    "holder": outside_told.holder(books, holding.number),
                    "held": held,
                    "typed": Typed(f"treasury take 5 {code}{whom}"),
                },
            )
            context.say(Say(Reply((Line((said,)),)), mood="notice"), answers=False)
    if not state and now >= holding.asked_at + ASK:
        books.save(changed(holding, asked_at=now))
        context.say(
            Say(_question(books, holding, there[0].asset, held), mood="notice"), answers=False
        )
    return context.said


def _question(books: Books, holding: Holding, asset: int, held: Value) -> Reply:
    asked = Message(
        "outside-ask-count",
        {"holder": outside_told.holder(books, holding.number, ping=True), "held": held},
    )
    yes = Button(Message("yes-button"), "treasury count")
    code = books.need(Asset, asset).code
    typed = Typed(f"treasury count 250 {code} {holding.place}".strip())
    return Reply((Line((asked,)), Line((yes, Message("vote-or-typed", {"example": typed})))))


def uncounted(books: Books, now: int) -> Sequence[Holding]:
    """Holdings whose holder was asked and has not answered for two weeks."""
    there = {each.number: each for each, _ in holdings.holds(books)}
    if not there:
        return []
    counted = {each.holding: each.at for each in holdings.last_counts(books)}
    return [
        each
        for each in there.values()
        if each.asked_at - each.opened_at >= ASK
        and counted.get(each.number, 0) < each.asked_at
        and now >= each.asked_at + 14 * policy.DAY
    ]
