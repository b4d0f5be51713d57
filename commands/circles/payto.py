"""How one wants to be paid in circles in outside money: for those alone who have to pay one."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from commands.circles.asking import how_to_pay
from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.usable import has_outside_money
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Block, Reply, Text
from storage import preferences
from storage.circles import rows
from storage.circles.outside import to_pay
from storage.members import SetPreferences
from storage.unit_of_work import Books

LONGEST = 300
NOTHING = ("none", "off")


@command(
    "circle",
    "payto",
    group="circle-money",
    visibility="private",
    examples=("circle payto none",),
    usable=has_outside_money,
)
def payto(
    request: Request,
    books: Books,
    how: Annotated[str, Rest("how to pay you; none deletes it", most=LONGEST)] = "",
) -> Effects:
    """Say how you want to be paid in circles in outside money, such as an account number.

    Only those who have to pay you read it, alone. It is deleted when your circles are over. Say it
    to me in private.
    """
    mine = request.member.wants
    if not how:
        return Effects(says=[Say(_shown(request, books), "private", own=True)])
    if not request.alone():
        raise Refusal("circle-payto-private", removes=True, typed=request.typed("circle payto"))
    if how.casefold().strip() in NOTHING:
        if not mine.payto:
            raise Refusal("circle-payto-none")
        kept, words = "", "circle-payto-deleted"
    else:
        if not _is_paid(request, books):
            raise Refusal("circle-payto-no-circle")
        kept, words = " ".join(how.split()), "circle-payto-kept"
    change = SetPreferences(request.member.number, preferences.write(replace(mine, payto=kept)))
    told = request.say(words, typed=request.typed("circle payto none"))
    return Effects(changes=(change,), says=[Say(told, "private", own=True)])


def _is_paid(request: Request, books: Books) -> bool:
    """Whether the member is in a circle in which others pay them."""
    me = request.member.number
    there = (*rows.of_member(books, me), *rows.kept_by(books, [me]))
    return any(rows.is_paid_there(row.circle, me) for row in there)


def _shown(request: Request, books: Books) -> Reply:
    """One's own, and those of whom one has to pay now."""
    mine = request.member.wants.payto
    words = "circle-payto-yours" if mine else "circle-payto-unsaid"
    blocks: list[Block] = [*request.say(words, payto=Text(mine)).blocks]
    me = request.member.number
    for row in rows.of_member(books, me):
        if row.stage not in ("open", "lapsed") and row.circle.plan.outside:
            there = to_pay(row.circle, row.circle.seat_of(me))
            for seat in dict.fromkeys(each.to for each in there):
                blocks += how_to_pay(books, row.circle, seat).blocks
    return Reply(tuple(blocks))
