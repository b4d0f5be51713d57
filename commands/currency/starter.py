"""The starter: what an established member of an issued currency is given once, to begin with.

It comes by rule, when the member next does something with the bot. Whether they had it is read from
the books in the transaction that gives it, so that no redelivery and no crash gives it twice.
"""

from __future__ import annotations

from commands.engine.context import Context
from commands.engine.request import Say
from commands.values.declaration import Declaration
from storage.ledger.accounts import issuer, member_account
from storage.ledger.assets import ISSUED
from storage.ledger.entries import last_received
from storage.ledger.movements import Booked, Entry, Leg
from storage.ledger.posting import post, standing_of, would
from storage.ledger.references import reference
from storage.members import Member, accounts_of

_KIND = frozenset({"starter"})


def due(context: Context, declaration: Declaration) -> Entry | None:
    """The starter this member is to be given before this command, or None.

    A moderator's command does not bring it: who designs the currency must be able to try a starter,
    and take the design back, without having been paid by it.
    """
    asset = context.asset
    if asset.model != ISSUED or asset.starter is None or declaration.permission != "everyone":
        return None
    member = context.books.need(Member, context.member.number)
    if standing_of(context.books, member, context.now) is None:
        return None
    key = member_account(asset.number, member.number)
    if member.returned_at is not None:
        return None  # They had theirs, or could have had it, as whoever they were before.
    accounts = accounts_of(context.books, asset.number, member.number)
    if last_received(context.books, accounts, _KIND) is not None:
        return None
    legs = (Leg(issuer(asset.number), -asset.starter), Leg(key, asset.starter))
    entry = Entry("starter", legs, cause="rule/starter")
    # Under the cap there may be no room for it; then it is given once there is.
    return entry if isinstance(would(context.books, [entry], context.now)[0], Booked) else None


def give(context: Context, entry: Entry) -> None:
    """Give the member the starter that is due, and tell them."""
    context.begin_handling()
    outcome = post(context.books, [entry], context.now, event=context.number)[0]
    assert isinstance(outcome, Booked)  # noqa: S101 - `due` has just asked the ledger
    request = context.request()
    said = request.say(
        "starter-given",
        amount=request.amount(entry.legs[1].amount),
        reference=f"#{reference(outcome.number)}",
    )
    context.say(Say(said, "discreet", mood="notice"))
