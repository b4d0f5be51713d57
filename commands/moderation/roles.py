"""Give somebody a role, take it back, see who has one."""

from __future__ import annotations

from typing import Annotated

from commands.engine.people import names
from commands.engine.request import Effects, Offer, Refusal, Request, Say
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Choice, OneMember
from commands.values.reply import Block, Message, Reply
from storage import roles
from storage.ledger.accounts import find, treasury
from storage.ledger.assets import all_assets
from storage.members import Member
from storage.purse import funds, shares
from storage.roles import DECIDED, ROLES, GiveRole, RoleName, TakeRole
from storage.unit_of_work import Books


@command(
    "role",
    "give",
    permission="home moderator",
    examples=("role give treasurer {person}",),
)
def role_give(
    request: Request,
    books: Books,
    role: Annotated[RoleName, Choice("which role", choices=ROLES)],
    to: Annotated[Member, OneMember("who gets it")],
) -> Effects:
    """Make somebody a treasurer, who looks after the purse, or a steward, who helps others.

    Nobody gives one to themselves.
    """
    if roles.same_person(books, request.member.number, to.number):
        raise Refusal("role-oneself")
    if role in roles.held_by(books, to.number):
        raise Refusal("role-already", to=request.name(to), role=_called(request, role))
    _require_no_decision(request, books, role, "appoint", to)
    record = roles.record(role, to.number, f"member/{request.member.number}", held=1)

    return Effects(
        (record,),
        changes=(GiveRole(role, to.number, request.member.number),),
        says=_says(request, "role-given", role, to),
    )


def _require_no_decision(
    request: Request, books: Books, role: RoleName, act: str, to: Member
) -> None:
    """Who looks after a purse in which there ever was something, of whatever currency, is for its
    members to decide."""
    label = request.message(f"role-{act}-button", to=request.name(to))
    if role == "treasurer" and any(
        find(books, treasury(each.number)) for each in all_assets(books)
    ):
        offer = Offer(label, f"treasury {act}", {"to": to.number})
        raise Refusal("role-by-decision", offer=[offer])
    shared = shares.gives_to_role(books, role)
    if role == "treasurer" and shared:
        offer = Offer(label, f"treasury {act}", {"to": to.number})
        raise Refusal("role-has-share", role=_called(request, role), offer=[offer])
    if role != "treasurer" and (shared or funds.of_role(books, role)):
        named = request.message(f"role-{act}-button-other", to=request.name(to))
        offer = Offer(named, f"treasury {act}", {"to": to.number, "role": role})
        words = "role-has-share" if shared else "role-has-fund"
        raise Refusal(words, role=_called(request, role), offer=[offer])


@command(
    "role",
    "take",
    permission="home moderator",
    examples=("role take treasurer {person}",),
)
def role_take(
    request: Request,
    books: Books,
    role: Annotated[RoleName, Choice("which role", choices=ROLES)],
    to: Annotated[Member, OneMember("who has it")],
) -> Effects:
    """Take a role back."""
    held = [
        each
        for each in roles.holders(books, role)
        if roles.person_of(books, each.member) == to.number
    ]
    if not held:
        raise Refusal("role-not-held", to=request.name(to), role=_called(request, role))
    _require_no_decision(request, books, role, "dismiss", to)
    cause = f"member/{request.member.number}"
    records = tuple(roles.record(role, each.member, cause, held=0) for each in held)
    return Effects(
        records,
        changes=(TakeRole(role, to.number),),
        says=_says(request, "role-taken", role, to),
    )


@command("role", "list", visibility="discreet", only_reads=True)
def role_list(request: Request, books: Books) -> Effects:
    """See who is treasurer, who is steward, and who holds money from outside."""
    blocks: list[Block] = []
    for role in DECIDED:
        numbers = [roles.person_of(books, each.member) for each in roles.holders(books, role)]
        people = [books.need(Member, number) for number in dict.fromkeys(numbers)]
        if role == "holder" and not people:
            continue
        words = f"role-{role}s" if people else f"role-no-{role}"
        if role == "treasurer" and not people and roles.was_filled(books, role):
            words = "role-treasurer-nobody"
        blocks += request.say(words, people=names(request, people)).blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _called(request: Request, role: RoleName) -> Message:
    return request.message(f"role-{role}")


def _says(request: Request, words: str, role: RoleName, to: Member) -> list[Say]:
    said = request.say(
        words,
        who=request.name(request.member),
        to=request.name(to),
        role=_called(request, role),
        reference=f"#{reference_of(0)}",
    )
    return [Say(said)]
