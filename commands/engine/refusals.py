"""Words for what the ledger refuses, the same for every command that moves money."""

from __future__ import annotations

from commands.engine.ceilings import counted
from commands.engine.request import Refusal, Request
from storage.ledger.movements import Refused
from storage.members import Member
from storage.unit_of_work import Books


def refusal_for(refused: Refused, request: Request, books: Books) -> Refusal:
    """The refusal a member reads. About somebody else's account it names no figure."""
    account = refused.account
    mine = account is not None and account[1] == "member" and account[2] == request.member.number
    if refused.code in ("over_limit", "newcomers_limit") and mine:
        words = "over-limit" if refused.code == "over_limit" else "over-limit-newcomers"
        possible = min(refused.possible, 1)
        return Refusal(words, possible=possible, most=request.amount(refused.possible))
    if refused.code in ("over_limit", "newcomers_limit") and account and account[1] == "treasury":
        return Refusal("over-treasury", most=request.amount(refused.possible))
    if refused.code == "over_cap" and request.asset.supply_cap is None:
        return Refusal("too-large")
    if refused.code == "over_cap":
        return Refusal("over-cap", left=request.amount(refused.possible))
    if refused.code == "over_ceiling" and account is not None:
        who = books.need(Member, account[2])
        note = counted(request, books, who.number)
        return Refusal("over-ceiling", note=note, who=request.name(who))
    if refused.code == "frozen" and mine:
        until = request.member.frozen_until or request.now
        return frozen(request, until)
    if refused.code == "closed":
        return Refusal("closed-waits", name=request.community.name)
    if refused.code == "paused":
        return Refusal("paused", until=request.time(request.community.paused_until or request.now))
    if refused.code == "too_large":
        return Refusal("too-large")
    if refused.code == "over_correction":
        return Refusal("undo-already")
    if account is not None and account[1] == "member":
        return Refusal("not-theirs-now", who=request.name(books.need(Member, account[2])))
    raise LookupError(f"no words for {refused}")


def frozen(request: Request, until: int) -> Refusal:
    """What a paused member reads, with the way to the moderators."""
    return Refusal(
        "frozen",
        until=request.time(until),
        typed=request.typed("mod appeal"),
        appeal=request.button("appeal-button", "mod appeal"),
    )
