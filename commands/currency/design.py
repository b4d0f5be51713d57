"""Change what the currency is, and fix what shall stay."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from commands.currency import basis, fields
from commands.engine.request import Effects, Noted, Offer, Refusal, Request, Say
from commands.money.typed_amounts import typed_amount
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Choice, OneMember, Rest
from commands.values.reply import Reply, called
from storage.ledger.accounts import SetCreditLimit, find, issuer, member_account, peek, treasury
from storage.ledger.assets import DESIGN_FIELDS, Asset, ChangeDesign, SealField
from storage.ledger.chain import Detail
from storage.ledger.movements import Entry
from storage.ledger.posting import standing_of
from storage.members import Member
from storage.unit_of_work import Books


@command(
    "currency",
    "set",
    permission="home moderator",
    examples=("currency set name bean/beans", "currency set credit_limit 50"),
)
def currency_set(
    request: Request,
    books: Books,
    field: Annotated[str, Choice("which part of it", choices=DESIGN_FIELDS)],
    value: Annotated[str, Rest("what it shall be; none takes it away", most=80)],
) -> Effects:
    """Change the name, the limits or another part of the currency.

    The room is told what it was and what it is. Decimals and model are fixed once the currency is
    in use; in its first 14 days, while nothing but tips was given, they can still change, and
    everybody starts at zero again.
    """
    asset = request.asset
    if field in fields.AMOUNTS and asset.is_sealed(field):
        raise _by_vote(request, field, {"field": field, "value": value})
    fields.require_open(request, asset, field)
    fields.require_model(request, asset, field)
    changes = fields.read(request, field, " ".join(value.split()))
    if all(getattr(asset, name) == new for name, new in changes.items()):
        raise Refusal(
            "currency-same",
            field=fields.label(request, field),
            value=fields.value(request, asset, field),
        )
    if field in ("decimals", "model"):
        return basis.change(request, books, field, changes[field])
    if field == "supply_cap" and changes[field] is not None:
        out = -peek(books, issuer(asset.number)).balance
        if changes[field] < out:
            raise Refusal("cap-below-supply", out=request.amount(out))
    if field in fields.AMOUNTS:
        _require_no_wait(request, books, {"field": field, "value": value})
    after = replace(asset, **changes)

    said = basis.changed_words(request, field, after)
    if field == "name" and after.singular == after.name and not after.symbol:
        one = request.say(
            "name-both",
            one=f"1 {after.name}",
            example=request.typed("currency set name bean/beans"),
        )
        said = Reply((*said.blocks, *one.blocks))

    return Effects(
        (_record(request, field, after),),
        changes=(ChangeDesign(asset.number, tuple(changes.items())),),
        says=[Say(said)],
        noted=basis.noted(request, field, after),
    )


def _by_vote(request: Request, field: str, said: dict[str, Any]) -> Refusal:
    """What a sealed limit takes to be changed."""
    offer = Offer(request.message("limit-propose-button"), "treasury limit", said)
    label, held = fields.label(request, field), fields.value(request, request.asset, field)
    return Refusal("limit-sealed", offer=[offer], field=label, value=held)


def _require_no_wait(request: Request, books: Books, said: dict[str, Any]) -> None:
    """Once anything was in the treasury, what bounds the currency is not changed at once."""
    if find(books, treasury(request.asset.number)):
        offer = Offer(request.message("limit-propose-button"), "treasury limit", said)
        raise Refusal("limit-by-waiting", offer=[offer])


def _record(request: Request, field: str, after: Asset) -> Entry:
    """The record of a change: numbers in the chain, words only as their salted hash."""
    asset = request.asset
    detail: dict[str, Any] = {"asset": asset.number, "field": field}
    memo = None
    if field in fields.AMOUNTS:
        detail["value"] = getattr(after, field)
    else:
        detail["words"] = after.words
    if field == "name":
        old, new = (fields.names(each.singular, each.name) for each in (asset, after))
        memo = f"{old} → {new}"
    elif field not in fields.AMOUNTS:
        memo = f"{getattr(asset, field)} → {getattr(after, field)}"
    return Entry("design", cause=f"member/{request.member.number}", memo=memo, detail=detail)


@command(
    "currency",
    "seal",
    permission="home moderator",
    examples=("currency seal credit_limit",),
)
def currency_seal(
    request: Request,
    books: Books,
    field: Annotated[str, Choice("which part of it", choices=DESIGN_FIELDS)],
) -> Effects:
    """Fix a part of the currency for good: no moderator can change it afterwards.

    It also stops whatever would change its effect in another way. I ask before I do it.
    """
    asset = request.asset
    shown: dict[str, Any] = {
        "field": fields.label(request, field),
        "value": fields.value(request, asset, field),
    }
    if asset.is_sealed(field):
        raise Refusal("seal-already", **shown)
    detail: Detail = {"asset": asset.number, "field": field}
    record = Entry("seal", cause=f"member/{request.member.number}", detail=detail)
    confirm = request.say(
        "seal-ask",
        **shown,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    who, mark = request.name(request.member), f"#{reference_of(0)}"
    says = [Say(request.say("seal-done", who=who, **shown, reference=mark))]

    seal = SealField(asset.number, field)
    return Effects((record,), changes=(seal,), says=says, confirm=confirm)


@command(
    "currency",
    "limit",
    permission="home moderator",
    examples=("currency limit {person} 50",),
)
def currency_limit(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whose limit")],
    value: Annotated[str, Rest("how far below zero they may go; none for as everyone", most=40)],
) -> Effects:
    """Set how far below zero one member may go, in place of the currency's own limit.

    Nobody sets their own.
    """
    asset = request.asset
    if to.number == request.member.number:
        raise Refusal("limit-oneself")
    fields.require_model(request, asset, "credit_limit")
    if asset.is_sealed("credit_limit"):
        given = {"field": "credit_limit", "to": to.number, "value": value}
        raise _by_vote(request, "credit_limit", given)
    said = {"to": to.number, "value": value}
    none = value.strip().casefold() == "none"
    example = f"currency limit {called(to.number)} 50"
    limit = (
        None if none else typed_amount(request, value, "currency limit", said, example, zero=True)
    )
    key = member_account(asset.number, to.number)
    before = peek(books, key).credit_limit
    held = asset.credit_limit if before is None else before
    if limit in (before, held):
        raise Refusal("limit-same", to=request.name(to), limit=request.amount(held))
    _require_no_wait(request, books, {"field": "credit_limit", **said})
    detail: Detail = {"asset": asset.number, "member": to.number, "value": limit}
    record = Entry("limit", cause=f"member/{request.member.number}", detail=detail)

    told = request.say(
        "limit-back" if limit is None else "limit-set",
        who=request.name(request.member),
        to=request.name(to),
        reference=f"#{reference_of(0)}",
        limit=request.amount(asset.credit_limit if limit is None else limit),
        old=request.amount(held),
    )
    newcomer = standing_of(books, to, request.now) is None
    if limit is not None and newcomer and limit > asset.newcomer_limit:
        most = request.amount(asset.newcomer_limit)
        line = request.say("limit-newcomer", to=request.name(to), most=most)
        told = Reply((*told.blocks, *line.blocks))

    new = request.amount(asset.credit_limit if limit is None else limit)
    noted = Noted(old=request.amount(held), new=new)
    changes = (SetCreditLimit(key, limit),)
    return Effects((record,), changes=changes, says=[Say(told)], noted=noted)
