"""Give somebody a role, take it back, see who has one."""

from __future__ import annotations

from typing import Annotated, Any

from commands.engine.people import names
from commands.engine.request import Effects, Offer, Refusal, Request, Say
from commands.moderation.server_roles import BY_ROLE, name_of
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Choice, OneMember
from commands.values.reply import Block, Message, Reply
from storage import elections, roles
from storage.ledger.accounts import find, treasury
from storage.ledger.assets import all_assets
from storage.members import Member
from storage.purse import funds, share_proposals, shares
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
    """Refuse what its members decide, with an offer of proposing it."""
    if not is_decided(books, role):
        return
    given: dict[str, Any] = {"to": to.number}
    if role == "treasurer":
        label = request.message(f"role-{act}-button", to=request.name(to))
        words = "role-by-decision" if _was_filled(books) else _by_share(books, role)
    else:
        given["role"] = role
        label = request.message(f"role-{act}-button-other", to=request.name(to))
        words = _by_share(books, role) or "role-has-fund"
    offer = Offer(label, f"treasury {act}", given)
    asked = share_proposals.asks_for_role(books, role)
    number = str(asked.number) if asked else ""
    raise Refusal(words, role=_called(request, role), number=number, offer=[offer])


def _by_share(books: Books, role: RoleName) -> str:
    """The words for a role that is given a share, or would be; empty where it is not."""
    if shares.gives_to_role(books, role):
        return "role-has-share"
    return "role-share-asked" if share_proposals.asks_for_role(books, role) else ""


def _was_filled(books: Books) -> bool:
    return any(find(books, treasury(each.number)) for each in all_assets(books))


def is_decided(books: Books, role: RoleName) -> bool:
    """Whether members decide who has a role, so that no moderator gives or takes it at once.

    Who looks after a purse in which there ever was something, of whatever currency, and who has a
    role that a fund or a share of what comes in belongs to, or is to belong by a proposal that is
    open, is theirs to say.
    """
    if _by_share(books, role):
        return True
    if role == "treasurer":
        return _was_filled(books)
    return bool(funds.of_role(books, role))


def is_by_server(books: Books, role: RoleName, person: int) -> bool:
    """Whether a role is held by one of the server's own: of no member's giving, and not elected."""
    mine = [
        each for each in roles.holders(books, role) if roles.person_of(books, each.member) == person
    ]
    if not mine or any(each.given_by for each in mine):
        return False
    elected = {
        (roles.person_of(books, each.member), each.since)
        for election in elections.of_role(books, role)
        for each in elections.tenures_of(books, election.number)
    }
    return all((person, each.given_at) not in elected for each in mine)


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
    kind = BY_ROLE[role]
    if request.settings[kind] and is_by_server(books, role, to.number):
        called = name_of(request.settings.kept(kind))
        off = request.typed(f"config set {kind.key} off")
        named = _called(request, role)
        raise Refusal("role-follows", to=request.name(to), role=named, called=called, off=off)
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
