"""Change what one proposed, before it is put to the vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.typed_amounts import typed_amount
from commands.treasury import face, life, spoken
from commands.treasury.deciding import NUMBER, elsewhere, found, require_step
from commands.treasury.life import Draw, Wanted
from commands.treasury.plan import free
from commands.treasury.proposing import (
    MOST_PURPOSE,
    lacks_approvers,
    opened,
    planned,
    preview,
    require_fit,
    require_rested,
    require_standing,
)
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Figure, Text
from commands.values.reply import Name, Reply, Value, line
from storage.changes import Act
from storage.ledger.assets import Asset
from storage.ledger.pendings import Pending
from storage.purse import kinds, policy, proposals, weights
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books


@command(
    "proposal",
    "change",
    examples=("proposal change 1 amount=5", 'proposal change 1 for="more yarn"'),
    usable=has_matters,
)
def change(
    request: Request,
    books: Books,
    number: Annotated[int, NUMBER],
    amount: Annotated[str, Figure("how much instead")] = "",
    for_: Annotated[str, Text("what it is for instead", most=MOST_PURPOSE)] = "",
) -> Effects:
    """Change the amount of what you proposed, or what it is for, before it is voted on.

    It begins anew under its number: whoever seconded, approved or objected is asked again, and what
    is reserved for it changes with it.
    """
    proposal = found(request, books, number)
    _require_changeable(request, books, proposal)
    words = " ".join(for_.split()).rstrip(".!,;: ") or proposal.purpose
    units = _units(request, books, proposal, amount, for_) if amount else proposal.amount
    if not amount and not for_:
        example = request.typed(f"proposal change {number} amount=5")
        raise Refusal("proposal-change-what", example=example)
    if (units, words) == (proposal.amount, proposal.purpose):
        raise Refusal("proposal-change-same", number=str(number))
    if units < proposal.parts:
        raise Refusal("parts-too-many", most=units)
    wanted = _wanted(request, books, proposal, units, words)
    after = changed(wanted.proposal(request.now, number), pending=proposal.pending, changed=1)
    require_fit(request, books, after)
    plan = planned(request, books, wanted, after)
    shown, ask = changed(after, changed=0), "proposal-change-ask"
    confirm = preview(request, books, shown, plan, ask, "propose-yes-button")
    asked_again = any(proposals.acts_of(books, number, act) for act in kinds.VOIDED)
    said = ChangedAfter(number, spoken.asked(books, proposal), asked_again, request.place)
    return Effects(
        changes=(Change(number, wanted, request.member.number),), says=[said], confirm=confirm
    )


def _require_changeable(request: Request, books: Books, proposal: Proposal) -> None:
    """Refuse what is not theirs to change, or not any more."""
    number, withdraw = str(proposal.number), request.typed(f"proposal withdraw {proposal.number}")
    if person_of(books, proposal.proposed_by) != request.member.number:
        raise Refusal("proposal-change-not-yours", number=number)
    if proposal.state == "vote":
        raise Refusal("proposal-change-voting", number=number, withdraw=withdraw)
    require_step(request, books, proposal, *kinds.UNVOTED)
    if proposal.kind not in kinds.CHANGEABLE or proposal.way == "wait":
        raise Refusal("proposal-change-other", number=number, withdraw=withdraw)
    if request.place.direct:
        raise Refusal("propose-in-private")
    require_rested(request, books)


def _units(request: Request, books: Books, proposal: Proposal, amount: str, for_: str) -> int:
    """An amount of what the proposal is in, as it was written. Raises Refusal."""
    asset = books.need(Asset, proposal.asset)
    said: dict[str, Any] = {"number": proposal.number, **({"for_": for_} if for_ else {})}
    example = f"proposal change {proposal.number} amount=5"
    try:
        reading = replace(request, asset=asset)
        return typed_amount(reading, amount, "proposal change", said, example)
    except Refusal as refusal:
        refusal.offer = tuple(
            replace(each, arguments={**said, "amount": each.arguments["value"]})
            for each in refusal.offer
        )
        raise


def _wanted(
    request: Request, books: Books, proposal: Proposal, amount: int, purpose: str
) -> Wanted:
    """What it becomes, with what it takes to open."""
    kept = 0 if proposal.pending is None else books.need(Pending, proposal.pending).amount
    established = len(require_standing(request, books))
    draw = Draw(proposal.fund, proposal.target, proposal.parts, proposal.every)
    wanted = Wanted(
        proposal.kind,
        proposal.proposed_by,
        life.place_key(proposal),
        proposal.asset,
        amount,
        proposal.receiver,
        purpose,
        established,
        needs=0,
        terms=proposal.terms,
        nobody_approves=lacks_approvers(request, books),
        draw=draw,
        payee=proposal.payee,
    )
    weight = weights.weighed(wanted.proposal(request.now))
    left = free(books, proposal.asset) + kept
    return replace(wanted, needs=policy.seconds_needed(established, weight, left))


@dataclass(frozen=True, slots=True)
class Change:
    """A proposal is changed by who made it."""

    number: int
    wanted: Wanted
    member: int

    def apply(self, books: Books, act: Act) -> None:
        life.change(books, self.wanted, self.number, self.member, act.now)


@dataclass(frozen=True, slots=True)
class ChangedAfter:
    """What is said of a proposal that was changed: what it was and is, where it was made."""

    number: int
    before: Value
    asked_again: bool
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        proposal = books.need(Proposal, self.number)
        told = line(
            "proposal-changed",
            who=Name(proposal.proposed_by),
            number=str(proposal.number),
            before=self.before,
            question=spoken.asked(books, proposal),
            some=int(self.asked_again),
        )
        news = [Say(Reply((told,)))]
        if proposal.state in ("vote", "window"):
            news += opened(books, proposal)
        there = elsewhere(self.here, proposal)
        if there is not None:
            news = [replace(each, mood="notice", place=there) for each in news]
            news.append(Say(Reply((told,)), "discreet"))
        return [*face.retold(books, proposal), *news]
