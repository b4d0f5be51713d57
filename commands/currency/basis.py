"""Decimals and model: what every amount in the books rests on, so they change only at the start.

Before the first entry they change in place. While all that ever moved are gifts and their returns,
and for 14 days, the gifts are given back by new entries, and everybody starts at zero in a new
asset.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from commands.currency import fields
from commands.engine.own_currency import open_record
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.language.dates import DAY
from commands.money.gift_entries import decide_restart
from commands.values.booked import reference_of
from commands.values.reply import Reply
from storage import asks
from storage.asks import LapseAsks
from storage.changes import Change
from storage.circles import rows as circles
from storage.ledger.accounts import SetCreditLimit, member_account, of_asset
from storage.ledger.assets import MUTUAL, Asset, BeginAnew, ChangeDesign
from storage.ledger.entries import has_moved, has_moved_otherwise
from storage.ledger.limits import GIFTS
from storage.ledger.money import MOST
from storage.ledger.movements import Entry
from storage.unit_of_work import Books

FIRST_DAYS = 14 * DAY
_GIVEN_AND_RETURNED = GIFTS | {"undo", "refund", "link"}

_SCALED = (
    "credit_limit",
    "newcomer_limit",
    "newcomers_together",
    "ceiling",
    "starter",
    "supply_cap",
    "max_tip",
)


@dataclass(frozen=True, slots=True)
class Redesign:
    """A currency as it shall be: the fields that change, and members' own limits in new units."""

    changes: dict[str, Any]
    limits: dict[int, int]
    """Member number → own credit limit."""


def change(request: Request, books: Books, field: str, value: Any) -> Effects:
    """The effects of new decimals or another model."""
    asset = request.asset
    redesign = decide_redesign(request, books, field, value)
    held = any(each.reserved or each.pending_in for each in of_asset(books, asset.number))
    if held or circles.under_way(books):
        # A circle's plan is in units of the currency as it is.
        raise Refusal("currency-in-use", field=fields.label(request, field))
    if not has_moved(books, asset.number):
        return _in_place(request, books, field, redesign)
    if has_moved_otherwise(books, asset.number, _GIVEN_AND_RETURNED):
        raise Refusal("currency-in-use", field=fields.label(request, field))
    if request.now >= asset.opened_at + FIRST_DAYS:
        raise Refusal("currency-too-late", field=fields.label(request, field))
    return _anew(request, books, field, redesign)


def decide_redesign(request: Request, books: Books, field: str, value: Any) -> Redesign:
    """What changes along with decimals or model. Raises Refusal where an amount cannot be kept."""
    asset = request.asset
    own = {
        account.owner: account.credit_limit
        for account in of_asset(books, asset.number)
        if account.credit_limit is not None
    }
    if field == "model":
        dropped = {"supply_cap": None, "starter": None} if value == MUTUAL else {}
        return Redesign({"model": value, **dropped}, own)
    changes: dict[str, Any] = {"decimals": value}
    for name in _SCALED:
        units = getattr(asset, name)
        if units is None:
            continue
        scaled = rescaled(units, asset.decimals, value)
        if scaled is None:
            raise Refusal(
                "decimals-lose",
                field=fields.label(request, name),
                decimals=value,
                amount=request.amount(units),
            )
        changes[name] = scaled
    limits = {}
    for member, units in own.items():
        scaled = rescaled(units, asset.decimals, value)
        if scaled is None:
            raise Refusal(
                "decimals-lose",
                field=fields.label(request, "credit_limit"),
                decimals=value,
                amount=request.amount(units),
            )
        limits[member] = scaled
    return Redesign(changes, limits)


def rescaled(units: int, before: int, after: int) -> int | None:
    """The same amount in units of other decimals; None where it is no whole number or too large."""
    scaled, rest = divmod(units * 10**after, 10**before)
    return None if rest or scaled > MOST else int(scaled)


def _in_place(request: Request, books: Books, field: str, redesign: Redesign) -> Effects:
    """Nothing has been booked yet: the currency itself changes."""
    asset = request.asset
    cause = f"member/{request.member.number}"
    detail = {"asset": asset.number, "field": field, "value": redesign.changes[field]}
    detail |= {name: new for name, new in redesign.changes.items() if name != field}
    movements = [Entry("design", cause=cause, detail=detail)]
    if field == "decimals":
        movements += _limit_records(redesign, asset.number, cause)
    waiting = _others_wait(request, books)
    after = replace(asset, **redesign.changes)

    changes = (
        ChangeDesign(asset.number, tuple(redesign.changes.items())),
        *_own_limits(redesign, asset.number),
        _END_ASKS,
    )

    said = changed_words(request, field, after)
    says = [Say(_with_lapsed(request, said, waiting))]

    return Effects(tuple(movements), changes=changes, says=says, noted=noted(request, field, after))


def _anew(request: Request, books: Books, field: str, redesign: Redesign) -> Effects:
    """Gifts are given back by new entries, the newest first; everybody starts at zero anew."""
    asset, by = request.asset, request.member.number
    # The new currency keeps the day of the first: its 14 days do not begin again.
    new = replace(asset, number=request.community.assets + 1, newcomers_owe=0, **redesign.changes)
    returns = decide_restart(books, asset.number, by)
    cause = f"member/{by}"
    movements = [*returns, open_record(new, cause), *_limit_records(redesign, new.number, cause)]
    waiting = _others_wait(request, books)
    shown: dict[str, Any] = {
        "field": fields.label(request, field),
        "old": fields.value(request, asset, field),
        "new": fields.value(request, new, field),
        "gifts": len(returns),
    }
    confirm = request.say(
        "restart-ask",
        **shown,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    changes = (BeginAnew(new), *_own_limits(redesign, new.number), _END_ASKS)

    mark, who = f"#{reference_of(len(returns))}", request.name(request.member)
    said = request.say("restart-done", who=who, **shown, reference=mark)
    says = [Say(_with_lapsed(request, said, waiting))]

    return Effects(
        tuple(movements),
        changes=changes,
        says=says,
        confirm=confirm,
        noted=noted(request, field, new),
    )


def _limit_records(redesign: Redesign, asset: int, cause: str) -> list[Entry]:
    return [
        Entry("limit", cause=cause, detail={"asset": asset, "member": member, "value": units})
        for member, units in redesign.limits.items()
    ]


def _own_limits(redesign: Redesign, asset: int) -> tuple[Change, ...]:
    limits = redesign.limits.items()
    return tuple(SetCreditLimit(member_account(asset, member), units) for member, units in limits)


_END_ASKS = LapseAsks()
"""Open questions hold amounts in the units of before: a yes must not pay a hundredfold."""


def _others_wait(request: Request, books: Books) -> bool:
    """Whether a question to somebody else is open, which will end with the change."""
    return any(ask.member != request.member.number for ask in asks.all_open(books))


def _with_lapsed(request: Request, said: Reply, waiting: bool) -> Reply:
    if not waiting:
        return said
    return Reply((*said.blocks, *request.say("currency-asks-lapsed").blocks))


def changed_words(request: Request, field: str, after: Asset) -> Reply:
    """What the room reads of a change, an act's first movement: what it was and what it is."""
    return request.say(
        "currency-changed",
        who=request.name(request.member),
        field=fields.label(request, field),
        old=fields.value(request, request.asset, field),
        new=fields.value(request, after, field),
        reference=f"#{reference_of(0)}",
    )


def noted(request: Request, field: str, after: Asset) -> Noted:
    """What the audit keeps of a change: what it was and what it is."""
    old, new = (fields.value(request, each, field) for each in (request.asset, after))
    return Noted(old=old, new=new)
