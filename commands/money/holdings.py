"""What balances and pauses have to say when members become one, part, or are forgotten."""

from __future__ import annotations

from commands.engine.request import Offer, Refusal, Request
from commands.values.capability import Lifecycle
from storage import communities
from storage.ledger import debts
from storage.ledger.accounts import Account, find, member_account
from storage.members import Member, accounts_of
from storage.unit_of_work import Books


def accounts_held(books: Books, member: int) -> list[Account]:
    """A member's own accounts, in every asset there is."""
    assets = range(1, communities.head(books).assets + 1)
    found = (find(books, member_account(asset, member)) for asset in assets)
    return [account for account in found if account is not None]


def _reserved(books: Books, member: Member) -> bool:
    held = accounts_held(books, member.number)
    return any(account.reserved or account.pending_in for account in held)


def _owes(books: Books, member: Member) -> bool:
    """Whether something is owed since a reversal, on any account that is theirs now."""
    assets = range(1, communities.head(books).assets + 1)
    accounts = [each for asset in assets for each in accounts_of(books, asset, member.number)]
    return bool(debts.open_of(books, member.number, accounts))


class Balances(Lifecycle):
    """What is held, owed or reserved has a say."""

    def may_link(
        self, request: Request, books: Books, merged: Member, kept: Member
    ) -> Refusal | None:
        if _reserved(books, merged):
            return Refusal("link-reserved", who=request.name(merged))
        return None

    def may_unlink(self, request: Request, books: Books, member: Member) -> Refusal | None:
        if _owes(books, member):
            return Refusal("unlink-owes")
        for account in accounts_held(books, member.number):
            if account.balance < 0:
                return Refusal("unlink-debt")
        return None

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Refusal | None:
        """With a debt there is only waiting; what one holds can be given away first."""
        if _reserved(books, member):
            return Refusal("forget-reserved")
        if _owes(books, member):
            return Refusal("forget-owes")
        for account in accounts_held(books, member.number):
            if account.balance < 0:
                return Refusal("forget-debt")
            if account.balance > 0 and not anyway:
                donate = request.message("donate-button")
                return Refusal(
                    "forget-holds",
                    balance=request.amount(account.balance),
                    hand=request.typed("me forget @ben"),
                    offer=[Offer(donate, "me forget", {"how": "donate"})],
                )
        return None


class Pauses(Lifecycle):
    """Whoever is paused stays who they are until it is over: a pause follows the person."""

    def may_unlink(self, request: Request, books: Books, member: Member) -> Refusal | None:
        return _while_paused(request, member, "unlink-paused")

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Refusal | None:
        return _while_paused(request, member, "forget-paused")


def _while_paused(request: Request, member: Member, words: str) -> Refusal | None:
    if not member.frozen(request.now):
        return None
    return Refusal(words, until=request.time(member.frozen_until or 0))
