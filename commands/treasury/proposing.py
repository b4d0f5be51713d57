"""Propose what the common purse is spent on: one line and one yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from commands.decisions.face import face as vote_face
from commands.decisions.face import key_of as vote_key
from commands.decisions.face import rules
from commands.engine.refusals import refusal_for
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.treasury import face, life, spoken
from commands.treasury.drawn import Asked, drawn, taken_apart
from commands.treasury.found import fund_name, fund_named
from commands.treasury.life import NO_DRAW, TREASURER, Draw, Wanted
from commands.treasury.outside_people import there_is
from commands.treasury.plan import Plan, free, plan, treasurers
from commands.treasury.steps import reservation
from commands.values.declaration import command
from commands.values.parameters import (
    FUND,
    Amount,
    Choice,
    Int,
    OneMember,
    OutsideAmount,
    Payee,
    Rest,
    Text,
)
from commands.values.reply import Block, Line, Reply, Value, duration
from commands.values.reply import Text as Plain
from storage import communities, members, roles, votes
from storage.changes import Act
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.money import Money
from storage.ledger.movements import Refused, Void
from storage.ledger.outside import OUTSIDE
from storage.ledger.posting import would
from storage.members import Member, survivor
from storage.presence import missing
from storage.purse import electorate, kinds, policies, policy, proposals, share_proposals, weights
from storage.purse.funds import LONGEST_NAME
from storage.purse.instalments import MOST_PARTS, RHYTHMS
from storage.purse.kinds import Kind
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import RoleName, person_of
from storage.unit_of_work import Books
from storage.votes import Vote

MOST_PURPOSE = 200
MOST_PAYEE = 60


@command(
    "treasury",
    "propose",
    aliases=("propose",),
    examples=("treasury propose 5 {person} zine printing",),
)
def propose(
    request: Request,
    books: Books,
    amount: Annotated[Money, OutsideAmount("how much")],
    to: Annotated[Member | str, Payee('who is paid: @ben, fund:kiln, or outside:"name"')],
    purpose: Annotated[str, Rest("what it is for", most=MOST_PURPOSE, question="ask-purpose")],
    fund: Annotated[str, Text("of which fund", most=LONGEST_NAME)] = "",
    in_: Annotated[str, Text("in parts: 3 payments monthly", most=60)] = "",
    every: Annotated[str, Choice("the amount again each", choices=RHYTHMS)] = "",
    times: Annotated[int | None, Int("how often", least=2, most=MOST_PARTS)] = None,
) -> Effects:
    """Propose that the common purse pays somebody for something.

    I show it to you first. Small spends go to the treasurers, all others to a vote of the members.
    What is proposed is kept reserved until it is decided. `in="3 payments monthly"` divides it;
    `every=month times=6` pays it six times. Of these one payment at a time is reserved. Money from
    outside (43 USD) is paid by whoever holds it, once that is decided; to outside:"printer" it goes
    to somebody who is nobody here. To fund:kiln it is moved into a fund.
    """
    asked = taken_apart(purpose, {"fund": fund, "in": in_, "every": every, "times": times})
    words = " ".join(asked.words.split()).rstrip(".!,;: ")
    if not words:
        raise Refusal("propose-no-purpose", example=request.sample("treasury propose 5 @ben yarn"))
    asset = there_is(request, books, amount)
    if asset.model == OUTSIDE:
        of_it = Money(amount.units, asset.number)
        draw, given = NO_DRAW, dict(asked.given)
        if not (isinstance(to, str) and to.startswith(FUND)) and "fund" in given:
            draw = Draw(fund=fund_named(request, books, given.pop("fund")).number)
        return of_outside(request, books, "outlay", of_it, to, words, settings=given, draw=draw)
    if isinstance(to, str) and to.startswith(FUND):
        return _into_fund(request, books, amount.units, to, words, asked)
    if isinstance(to, str):
        raise Refusal("outside-payee-own", example=request.typed(_OUTSIDE_EXAMPLE))
    whole, draw = drawn(request, books, amount.units, asked)
    return proposed(
        request, books, wanted_now(request, books, "spend", whole, to.number, words, draw)
    )


def _into_fund(
    request: Request, books: Books, units: int, to: str, words: str, asked: Asked
) -> Effects:
    """Propose that money of the purse is moved into a fund, and what for."""
    if set(asked.given) - {"fund"}:
        raise Refusal("fund-whole")
    target = fund_named(request, books, to).number
    giver = fund_named(request, books, asked.given["fund"]).number if asked.given else 0
    if target == giver:
        raise Refusal("fund-same")
    draw = Draw(fund=giver, target=target)
    return proposed(request, books, wanted_now(request, books, "move", units, 0, words, draw))


_OUTSIDE_EXAMPLE = 'treasury propose 43 USD to outside:"printer" for flyers'


def of_outside(
    request: Request,
    books: Books,
    kind: Kind,
    amount: Money,
    to: Member | str,
    words: str,
    *,
    settings: Mapping[str, str] | None = None,
    draw: Draw = NO_DRAW,
) -> Effects:
    """Propose a spend of money from outside, which whoever holds it pays once it is decided."""
    if settings or (isinstance(to, str) and to.startswith(FUND)):
        code = books.need(Asset, amount.asset).code
        raise Refusal("outside-whole", typed=request.sample(f"treasury fund move 5 {code} kiln"))
    if isinstance(to, str):
        _require_outside(request, books, to)
    receiver, payee = (0, to[:MOST_PAYEE]) if isinstance(to, str) else (to.number, "")
    found = wanted_now(
        request, books, kind, amount.units, receiver, words, draw, asset=amount.asset, payee=payee
    )
    return proposed(request, books, found)


def _require_outside(request: Request, books: Books, payee: str) -> None:
    """Refuse the name of a member as that of somebody outside: members do not decide on what they
    get, and confirm that they got it."""
    for each in members.named(books, payee.removeprefix("@")):
        if not missing(books, survivor(books, each.number).number):
            raise Refusal("outside-payee-member", name=Plain(payee.removeprefix("@")[:MOST_PAYEE]))


@command(
    "treasury",
    "mint",
    examples=("treasury mint 500",),
    usable=lambda request: request.asset.model == ISSUED,
)
def mint(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    purpose: Annotated[str, Rest("what it is for", most=MOST_PURPOSE)] = "",
) -> Effects:
    """Propose that units of an issued currency are made for the treasury.

    Until it was first spent by decision, moderators do that.
    """
    return _of_supply(request, books, "mint", amount, purpose)


@command(
    "treasury",
    "burn",
    examples=("treasury burn 100",),
    usable=lambda request: request.asset.model == ISSUED,
)
def burn(
    request: Request,
    books: Books,
    amount: Annotated[int, Amount("how much")],
    purpose: Annotated[str, Rest("what it is for", most=MOST_PURPOSE)] = "",
) -> Effects:
    """Propose that units of an issued currency which the treasury holds are unmade.

    Until it was first spent by decision, moderators do that.
    """
    return _of_supply(request, books, "burn", amount, purpose)


def _of_supply(request: Request, books: Books, kind: Kind, amount: int, purpose: str) -> Effects:
    if request.asset.model != ISSUED:
        raise Refusal("mint-mutual", name=request.asset.name)
    if not proposals.has_passed(books) and policies.last(books)[1].mint != "vote":
        raise Refusal("propose-moderators-mint", typed=request.typed(f"currency {kind}"))
    words = " ".join(purpose.split()).rstrip(".!,;: ")
    return proposed(request, books, wanted_now(request, books, kind, amount, 0, words))


def of_round(
    request: Request, books: Books, budget: int, title: str, terms: str, fund: str = ""
) -> Effects:
    """Propose that the purse keeps a budget for a round of grants, by these terms; out of the fund
    of this name, if any."""
    draw = Draw(fund=fund_named(request, books, fund).number) if fund else NO_DRAW
    found = wanted_now(request, books, "grants", budget, 0, title, draw, terms=terms)
    return proposed(request, books, found)


def for_member(request: Request, books: Books, units: int, to: int, words: str) -> Effects:
    """Propose in the ordinary way that the purse pays a member, as another capability asks."""
    return proposed(request, books, wanted_now(request, books, "spend", units, to, words))


@command("treasury", "appoint", examples=("treasury appoint {person}",))
def appoint(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("who is to be treasurer", question="appoint-who")],
    role: Annotated[RoleName, Choice("or another role", choices=roles.DECIDED)] = TREASURER,
) -> Effects:
    """Propose a treasurer, who approves small spends together with another; or another role.

    It is put to the vote. A moderator's proposal of a treasurer takes effect in two days unless
    enough object, until the treasury was first spent by decision. A holder has money from outside
    in hand, for all, without being a treasurer; a steward helps others.
    """
    if role in roles.held_by(books, to.number):
        words = "propose-is-already" if role == TREASURER else "propose-has-role"
        raise Refusal(words, to=request.name(to))
    if roles.same_person(books, request.member.number, to.number):
        raise Refusal("propose-oneself")
    return _of_role(request, books, "appoint", to, role)


@command("treasury", "dismiss", examples=("treasury dismiss {person}",))
def dismiss(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("who is to be treasurer no more")],
    role: Annotated[RoleName, Choice("or another role", choices=roles.DECIDED)] = TREASURER,
) -> Effects:
    """Propose that somebody is treasurer no more, or has another role no more.

    It is put to the vote. A moderator's proposal about a treasurer takes effect in two days unless
    enough object, until the treasury was first spent by decision.
    """
    if role not in roles.held_by(books, to.number):
        words = "propose-is-none" if role == TREASURER else "propose-lacks-role"
        raise Refusal(words, to=request.name(to))
    settled = policies.last(books)[1]
    if role == TREASURER and policies.lacks(settled, len(treasurers(books)) - 1):
        typed = request.typed("policy set approvals default")
        raise Refusal("treasurers-too-few", count=settled.approvals + 1, typed=typed)
    return _of_role(request, books, "dismiss", to, role)


def _of_role(request: Request, books: Books, kind: Kind, to: Member, role: RoleName) -> Effects:
    if role != TREASURER:
        return change(request, books, kind, to.number, role, waits=False)
    shared = share_proposals.is_shared_with(books, role)
    waits = not (shared or proposals.has_passed(books))
    return change(request, books, kind, to.number, "", waits=waits)


def change(
    request: Request, books: Books, kind: Kind, receiver: int, terms: str, *, waits: bool
) -> Effects:
    """A moderator's change that is announced and waits, or a proposal that is put to the vote."""
    if not (waits and request.moderates_home):
        found = wanted_now(request, books, kind, 0, receiver, "", terms=terms)
        return proposed(request, books, found)
    if request.place.direct:
        raise Refusal("propose-in-private")
    found = wish(request, kind, 0, receiver, "", established=0, needs=0, terms=terms)
    people = electorate.roll(books, kind, receiver, request.now)
    question = spoken.asked(books, found.proposal(request.now))
    lines: list[Block] = [
        request.line("propose-ask", question=question),
        request.line("propose-wait", count=policy.enough(len(people))),
        yes_or_no(request),
    ]
    return Effects(
        changes=(Wait(found),),
        says=[NewProposal()],
        confirm=Reply(tuple(lines)),
        noted=Noted(about=receiver or None, new=question if terms else None),
    )


@dataclass(frozen=True, slots=True)
class Wait:
    """A moderator's change is announced, and waits."""

    wanted: Wanted

    def apply(self, books: Books, act: Act) -> None:
        life.wait(books, self.wanted, act.now)


def proposed(request: Request, books: Books, wanted: Wanted) -> Effects:
    """The effects of a proposal, which is first shown in full."""
    found = planned(request, books, wanted, wanted.proposal(request.now))
    confirm = preview(request, books, wanted.proposal(request.now), found)
    return Effects(changes=(Propose(wanted),), says=[NewProposal()], confirm=confirm)


def planned(request: Request, books: Books, wanted: Wanted, proposal: Proposal) -> Plan:
    """How what is wished for would be decided. Raises Refusal where nobody could."""
    found = plan(books, changed(proposal, policy=life.in_force(books)), request.now)
    if wanted.nobody_approves:
        found = replace(found, small=False) if not found.unless else found
    if not found.roll:
        raise Refusal("propose-nobody")
    return found


@dataclass(frozen=True, slots=True)
class Propose:
    """Something is proposed, under the next number of the community."""

    wanted: Wanted

    def apply(self, books: Books, act: Act) -> None:
        life.propose(books, self.wanted, act.now)


def opened(books: Books, proposal: Proposal) -> list[Say]:
    """What a room reads of a proposal that was just made, or has just opened."""
    if proposal.state == "vote":
        vote = books.need(Vote, proposal.number)
        return [Say(vote_face(vote), key=vote_key(vote))]
    if proposal.state in ("asked", "small"):
        return [Say(face.face(books, proposal), key=face.key_of(proposal))]
    if proposal.state == "window":
        return [Say(face.face(books, proposal), key=face.key_of(proposal, "/window"))]
    return [Say(Reply(tuple(face.outcome_lines(books, proposal))))]


@dataclass(frozen=True, slots=True)
class NewProposal:
    """What a room reads of the proposal that an act makes, which has its number only then."""

    def says(self, books: Books) -> Sequence[Say]:
        return opened(books, books.need(Proposal, communities.head(books).matters))


def require_standing(request: Request, books: Books) -> list[int]:
    """The established members there are now; refuse who is none of them."""
    there = votes.established_there(books, request.now)
    if request.member.number not in there:
        raise Refusal("proposal-newcomer")
    return there


def require_rested(request: Request, books: Books) -> None:
    """After a failure its proposer and its seconders wait for a week."""
    me = request.member.number
    for each in proposals.current(books, request.now):
        until = (each.ended_at or 0) + policy.WAIT
        if each.state != "failed" or request.now >= until:
            continue
        people = proposals.people_of(books, proposals.acts_of(books, each.number, "second"))
        if me in (person_of(books, each.proposed_by), *people):
            raise Refusal("proposal-wait", number=str(each.number), until=request.time(until))


def wanted_now(
    request: Request,
    books: Books,
    kind: Kind,
    amount: int,
    receiver: int,
    purpose: str,
    draw: Draw = NO_DRAW,
    terms: str = "",
    asset: int = 0,
    payee: str = "",
) -> Wanted:
    """What is wished for, where it may be proposed now; `asset` 0 is the community's own currency.

    Raises Refusal.
    """
    if request.place.direct:
        raise Refusal("propose-in-private")
    established = len(require_standing(request, books))
    require_rested(request, books)
    me, asset = request.member.number, asset or request.asset.number
    if kind in kinds.REPAYING:
        _require_few(request, books)
    for each in proposals.current(books, request.now) if kind not in kinds.REPAYING else ():
        if each.kind in kinds.UNASKED:
            continue
        mine = person_of(books, each.proposed_by) == me and each.way != "wait"
        if mine and each.state in kinds.UNDECIDED:
            raise Refusal(
                "propose-one-open",
                number=str(each.number),
                typed=request.typed(f"proposal withdraw {each.number}"),
            )
    found = wish(
        request, kind, amount, receiver, purpose, established=established, needs=0, terms=terms
    )
    found = replace(found, draw=draw, asset=asset, payee=payee)
    left, proposal = free(books, asset), found.proposal(request.now)
    beyond = share_proposals.gives_share(books, kind, terms)
    needs = weights.seconds_needed(proposal, established, left, beyond=beyond)
    found = replace(found, needs=needs)
    found = replace(found, nobody_approves=lacks_approvers(request, books))
    require_fit(request, books, found.proposal(request.now))
    return found


def _require_few(request: Request, books: Books) -> None:
    """Nobody asks for more than a few repayments in 30 days."""
    me, since = request.member.number, request.now - policy.WINDOW
    mine = [
        each
        for each in proposals.repayments_since(books, since)
        if person_of(books, each.proposed_by) == me
    ]
    if len(mine) >= policy.MOST_REPAID:
        raise Refusal("expense-too-many", most=policy.MOST_REPAID)


def lacks_approvers(request: Request, books: Books) -> bool:
    """Whether whoever could approve a small spend of theirs is they themselves alone."""
    return request.is_only_moderator and not roles.was_filled(books, TREASURER)


def wish(
    request: Request,
    kind: Kind,
    amount: int,
    receiver: int,
    purpose: str,
    *,
    established: int,
    needs: int,
    terms: str = "",
) -> Wanted:
    place = (request.place.platform, request.place.account, request.place.room)
    me, asset = request.member.number, request.asset.number
    return Wanted(
        kind, me, place, asset, amount, receiver, purpose, established, needs, terms=terms
    )


def require_fit(request: Request, books: Books, proposal: Proposal) -> None:
    """Refuse what the purse has not free, and what the cap does not allow."""
    if proposal.kind in kinds.RESERVING:
        # Of one that is changed, what it keeps is free for it.
        freed = [] if proposal.pending is None else [Void(proposal.pending, linked=True)]
        *_, outcome = would(books, [*freed, reservation(proposal)], request.now)
    elif proposal.kind == "mint":
        [outcome] = would(books, [life.minting(proposal)], request.now)
    else:
        return
    if not isinstance(outcome, Refused):
        return
    if outcome.code == "over_limit":
        if proposal.fund:
            fund = fund_name(books, proposal.fund)
            asset = books.need(Asset, proposal.asset)
            free = request.amount_of(outcome.possible, asset)
            raise Refusal("fund-too-much", fund=fund, free=free)
        words = "propose-too-much" if outcome.possible else "propose-nothing-free"
        if proposal.kind in kinds.OUTSIDE:
            words = "outside-too-much"
        give = request.typed("treasury give 5")
        free = request.amount_of(outcome.possible, books.need(Asset, proposal.asset))
        raise Refusal(words, free=free, give=give)
    raise refusal_for(outcome, request, books)


def preview(
    request: Request,
    books: Books,
    proposal: Proposal,
    found: Plan,
    ask: str = "propose-ask",
    button: str = "propose-button",
) -> Reply:
    """The proposal in full, before it is made or changed."""
    question, number = spoken.asked(books, proposal), str(proposal.number)
    lines: list[Block] = [request.line(ask, question=question, number=number)]
    said: list[Value] = [*spoken.beside(books, proposal, found, request.now, whole=True)]
    if proposal.needs:
        said.append(request.message("propose-needs", count=proposal.needs))
    if found.unless:
        said.append(request.message("propose-wait", count=policy.enough(len(found.roll))))
    elif found.small:
        enough, hours = policy.enough(len(found.roll)), found.settled.challenge_hours
        by = spoken.approvers(books, found.settled.approvals)
        said.append(request.message("propose-small", by=by, hours=hours, count=enough))
    else:
        said += rules(found.terms, len(found.roll))
        said.append(request.message("propose-open-for", span=duration(found.span)))
    lines.append(Line(tuple(part for value in said for part in (" ", value))[1:]))
    lines.append(yes_or_no(request, button))
    return Reply(tuple(lines))


def yes_or_no(request: Request, button: str = "propose-button") -> Line:
    yes, no = request.button(button, "yes"), request.button("no-button", "no")
    return Line((yes, " ", no))
