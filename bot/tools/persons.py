"""What the host does for one person who asks: write out what is kept of them, or have it erased."""

from __future__ import annotations

import json
import time
from typing import Any, TextIO

from sqlalchemy import Connection

from bot.app import random_salt
from bot.startup_error import StartupError
from bot.tools.books import one, reading, secret_of
from bot.tools.offline_books import Where, changing
from commands.catalogue import catalogue
from commands.engine import lifecycle
from commands.engine.own_currency import current_asset
from commands.engine.reader import InBooks, settings_for, the_room
from commands.engine.request import Notice, Refusal
from commands.language.rendering import worded
from commands.money.holdings import accounts_held
from commands.values.events import Place
from commands.values.reply import say
from storage import audit, communities, export, forgetting, members, roles
from storage.asks import open_requests
from storage.changes import Act
from storage.ledger import debts
from storage.ledger.accounts import Account, member_account, treasury
from storage.ledger.movements import Booked, Entry, Leg
from storage.ledger.posting import post
from storage.members import Member
from storage.presence import rooms_of
from storage.rooms import Room
from storage.unit_of_work import Books


def export_member(where: Where, community: str | None, who: str, out: TextIO) -> int:
    """Write out all that is kept of a member, as JSON lines: themselves, then their postings."""

    def look(connection: Connection) -> None:
        number = one(connection, community)
        books = Books(connection, number, random_salt, writable=False)
        write_member(books, who, out)

    with reading(where) as seen:
        seen.run(look)
    return 0


def write_member(books: Books, who: str, out: TextIO) -> None:
    """Write out all that is kept of a member of these books."""
    member = member_meant(books, who)
    about: dict[str, Any] = {
        "member": members.numbers_of(books, member.number),
        "name": member.name,
        "entered_at": forgetting.iso(member.entered_at),
        "wishes": member.wishes,
        "accounts": [list(each) for each in members.known_as(books, member.number)],
        "rooms": [
            [each.platform, each.room, bool(each.here)] for each in rooms_of(books, member.number)
        ],
    }
    out.write(json.dumps(about, ensure_ascii=False) + "\n")
    mine = {account.number for account in _all_accounts(books, member)}
    export.write_jsonl(export.rows(books.connection, books.community, mine), out)


def forget_member(
    where: Where, community: str | None, who: str, *, donate: bool, out: TextIO
) -> int:
    """Have a member forgotten. Refused, in one line, while something stands in the way."""

    def act(connection: Connection) -> str:
        number = one(connection, community)
        books = Books(connection, number, random_salt)
        head = communities.lock(books)
        now = max(time.time_ns() // 1000, head.decided_at)
        member = member_meant(books, who)
        accounts = _all_accounts(books, member)
        occasion = _occasion(books, now)
        _may_forget(books, member, accounts, now, donate=donate)
        try:
            lifecycle.may_forget(occasion, books, member, anyway=donate)
        except Refusal as refusal:
            told = _in_words(books, refusal, occasion)
            raise StartupError(f"Not now. They would be told: {told}") from None
        gifts = [
            Entry(
                "donate",
                (
                    Leg(member_account(account.asset, member.number), -account.balance),
                    Leg(treasury(account.asset), account.balance),
                ),
                cause="host",
            )
            for account in accounts
            if account.balance
        ]
        given_back = roles.given_back(books, member.number, "host")
        gone = forgetting.record(member.number, "host")
        outcomes = post(books, [*gifts, *given_back, gone], now)
        if not all(isinstance(outcome, Booked) for outcome in outcomes):
            raise StartupError(
                "Transfers are stopped right now, so what they hold cannot be given."
            )
        numbers = members.numbers_of(books, member.number)
        owned = [account.number for account in accounts]
        gone_for_good = forgetting.erasure_of(books, numbers, owned, secret_of(connection))
        booked = [outcome.number for outcome in outcomes if isinstance(outcome, Booked)]
        for change in (*lifecycle.forget(occasion, numbers), gone_for_good):
            change.apply(books, Act(now, tuple(booked)))
        audit.note(books, now, None, "member forget", about=member.number)
        books.flush()
        return f"Member {member.number} of {head.name} is forgotten.\n"

    with changing(where) as there:
        out.write(there.run(act))
    return 0


def _occasion(books: Books, now: int) -> Notice:
    """What capabilities are asked on, as in the community's home."""
    head = communities.head(books)
    home = Place(head.home_platform, head.home_account, head.home_room, direct=False)
    room = Room(home.platform, home.account, home.room, books.community, head.name, None)
    settings = settings_for(books, room, bound=True)
    return Notice(now, home, room, head, current_asset(books, now), settings, catalogue())


def _in_words(books: Books, refusal: Refusal, occasion: Notice) -> str:
    """A capability's refusal, as its member would read it."""
    reader = the_room(occasion.settings, occasion.now)
    return worded(say(refusal.message, **refusal.values), reader, InBooks(books)).plain()


def _all_accounts(books: Books, member: Member) -> list[Account]:
    numbers = members.numbers_of(books, member.number)
    return [account for number in numbers for account in accounts_held(books, number)]


def _may_forget(
    books: Books, member: Member, accounts: list[Account], now: int, *, donate: bool
) -> None:
    """The same that stands in a member's own way."""
    if member.frozen(now):
        raise StartupError("Their tips and requests are paused: they can be forgotten after that.")
    if any(each.reserved or each.pending_in for each in accounts):
        raise StartupError("Something is spoken for on their account: that has to end first.")
    owes = debts.open_of(books, member.number, [account.number for account in accounts])
    if owes or any(account.balance < 0 for account in accounts):
        raise StartupError("They are below zero, or owe something: that has to be settled first.")
    if any(account.balance for account in accounts) and not donate:
        raise StartupError("They hold something: with --donate it goes to the treasury.")
    if any(member.number in (ask.member, ask.asker) for ask in open_requests(books)) and not donate:
        raise StartupError("A request of theirs is open: with --donate it lapses.")


def member_meant(books: Books, who: str) -> Member:
    """The member who is meant by a number, an account's id or a name. Raises StartupError."""
    # Longer ones are a platform's, and more than a database counts to.
    of_ours = who.isdecimal() and len(who) < 19
    if of_ours and (found := books.get(Member, int(who))) is not None:
        return members.survivor(books, found.number)
    by_id = members.with_id(books, who)
    found_all = by_id or [each.number for each in members.named(books, who)]
    if len(found_all) == 1:
        return books.need(Member, found_all[0])
    if not found_all:
        raise StartupError(
            f"There is no member called {who}: give a name, an account's id, a number."
        )
    numbers = ", ".join(map(str, found_all))
    raise StartupError(f"Several are called {who}; give the number of one: {numbers}.")
