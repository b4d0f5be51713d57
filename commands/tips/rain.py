"""Share an amount among those who talked here lately."""

from __future__ import annotations

from typing import Annotated

from commands.engine.ceilings import may_try
from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.setting_choices import switch
from commands.language.dates import DAY
from commands.money.gifts import (
    decide_gift,
    decide_shares,
    gave_line,
    gift_words,
    needs_asking,
    require_rested,
    require_tip,
    units_of,
)
from commands.values.booked import number_of, reference_of
from commands.values.declaration import command
from commands.values.events import Person
from commands.values.parameters import Amount, Int
from storage import visitors
from storage.ledger.posting import standing_of
from storage.members import Member, is_founding
from storage.presence import spoke_since
from storage.unit_of_work import Books

_LOOKED_AT = 200

RAIN = switch("rain", "off")

SETTINGS = (RAIN,)


def _founding_visitors(request: Request, books: Books) -> list[Person]:
    """Who was there from the beginning and only ever talked: rain is for them, too."""
    found = visitors.spoke_since(books, request.room.key, request.now - DAY, _LOOKED_AT)
    began = request.community.first_entry_at
    return [
        Person(each.user_id, each.name, each.joined_at)
        for each in found
        if is_founding(each.joined_at, began)
    ]


@command(
    "rain",
    examples=("rain 10", "rain 10 over 5"),
    money=True,
    switch=RAIN,
    concerns=_founding_visitors,
)
def rain(
    request: Request,
    books: Books,
    amount: Annotated[int | str, Amount("how much in all", words=True)],
    over: Annotated[int, Int("among how many at most", least=1, most=100, named=True)] = 10,
) -> Effects:
    """Share an amount among those who talked here in the last day.

    It goes to established members, those who spoke last first, and never to you. A moderator turns
    it on with config set rain on.
    """
    require_rested(request, books)
    takers = _talkers(request, books, over)
    if not takers:
        raise Refusal("rain-nobody")
    total = units_of(request, books, amount)
    shares = decide_shares(total, len(takers), "split")
    takers = [member for member, share in zip(takers, shares, strict=True) if share]
    shares = [share for share in shares if share]
    require_tip(request, max(shares))
    entry = decide_gift("rain", request.asset, request.member, takers, shares, "")

    undo = request.button("undo-button", f"undo #{reference_of(-1)}")
    said = gift_words(request, takers, shares, "", undo, kind="rain")
    says = [Say(said, key=f"entry/{number_of(-1)}", elsewhere=gave_line(request))]

    confirm = None
    if needs_asking(request, books, total, amount):
        confirm = request.say(
            "rain-ask",
            amount=request.amount(total),
            receivers=names(request, takers),
            heads=len(takers),
            yes=request.button("yes-button", "yes"),
            no=request.button("no-button", "no"),
        )
    return Effects(movements=(entry,), says=says, confirm=confirm)


def _talkers(request: Request, books: Books, most: int) -> list[Member]:
    """Established members who spoke in the room in the last day, the last first, not the giver."""
    found = spoke_since(books, request.room.key, request.now - DAY, _LOOKED_AT)
    members = [books.need(Member, presence.member) for presence in found]
    return [
        member
        for member in members
        if member.number != request.member.number
        and member.wants.accepts(request.member.number)
        and standing_of(books, member, request.now) is not None
        and may_try(request, books, member)
    ][:most]
