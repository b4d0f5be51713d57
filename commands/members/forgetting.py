"""Take what the bot keeps of you along, or have it erased."""

from __future__ import annotations

from itertools import islice
from typing import Annotated

from commands.engine import lifecycle, reader
from commands.engine.people import platform_name
from commands.engine.request import Effects, Refusal, Request, Say
from commands.members.privacy import what_differs
from commands.money.files import FORMS, file_block, files_of
from commands.money.gifts import decide_gift, refuse_unwanted
from commands.money.history import entry_table, own_lines
from commands.money.holdings import accounts_held
from commands.values.declaration import command
from commands.values.parameters import Choice, Int, OneMember
from commands.values.reply import Block, Message, Reply, Table, Value
from storage import forgetting, members, roles
from storage.export import of_member
from storage.ledger.accounts import member_account, treasury
from storage.ledger.assets import Asset
from storage.ledger.entries import history_size
from storage.ledger.movements import Entry, Leg
from storage.members import Member
from storage.presence import rooms_of
from storage.unit_of_work import Books

_AT_ONCE = 50


@command(
    "me",
    "export",
    visibility="private",
    examples=("me export", "me export page=2", "me export beancount"),
    only_reads=True,
    reads_much="always",
)
def export(
    request: Request,
    books: Books,
    form: Annotated[
        str,
        Choice("csv, a table for spreadsheets; beancount, hledger: journals; jsonl", choices=FORMS),
    ] = FORMS[0],
    page: Annotated[int, Int("which page of your entries", least=1, most=100_000, named=True)] = 1,
) -> Effects:
    """Read all that I keep of you here, and get your entries as a file."""
    me = request.member
    accounts = members.accounts_of(books, request.asset.number, me.number)
    size = history_size(books, accounts) if accounts else 0
    pages = max(1, -(-size // _AT_ONCE))
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    blocks: list[Block] = []
    if page == 1:
        blocks += _about(request, books, me)
    if size:
        lines = islice(own_lines(books, accounts), (page - 1) * _AT_ONCE, page * _AT_ONCE)
        blocks.append(entry_table(request, books, accounts, list(lines)))
    if page < pages:
        following = request.typed(f"me export page={page + 1}")
        blocks += request.say("history-more", page=page, pages=pages, next=following).blocks
    if page == 1 and size:
        blocks += _files(request, books, form)
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


def _files(request: Request, books: Books, form: str) -> list[Block]:
    """One's entries in every currency, the oldest first: a file, or several where they are many."""
    locale = reader.spoken_alone(request.member, request.settings)[1]
    found = files_of(books, form, locale, of_member(books, request.member.number), own=True)
    if not found:
        raise Refusal("export-too-large", csv=request.typed("me export csv"))
    words = [
        request.message("export-file", part=part, parts=len(found))
        for part in range(1, len(found) + 1)
    ]
    return [file_block(data, form, said) for data, said in zip(found, words, strict=True)]


def _about(request: Request, books: Books, me: Member) -> list[Block]:
    """Everything that is kept of a member besides their entries, a line each."""
    lines: list[tuple[Value, Value]] = [(Message("kept-number"), str(me.number))]
    lines += [
        (
            Message("kept-account"),
            (each.name, ", ", platform_name(each.platform), f": {each.user_id}"),
        )
        for each in members.identities_of(books, me.number)
    ]
    linked = members.numbers_of(books, me.number)[1:]
    lines += [(Message("kept-linked"), str(number)) for number in linked]
    for what in ("entered", "joined", "used", "established", "vouched", "paid", "returned"):
        at = getattr(me, f"{what}_at")
        if at is not None:
            lines.append((Message(f"kept-{what}"), forgetting.iso(at)))
    if me.frozen_until is not None:
        lines.append((Message("kept-frozen"), forgetting.iso(me.frozen_until)))
    for presence in rooms_of(books, me.number):
        spoke = "" if presence.spoke_at is None else forgetting.iso(presence.spoke_at)
        where = f": {presence.room} {spoke}".rstrip()
        lines.append((Message("kept-room"), (platform_name(presence.platform), where)))
    lines += [
        (Message("kept-role"), (Message(f"role-{each.role}"), f" {forgetting.iso(each.given_at)}"))
        for each in roles.all_roles(books)
        if each.held and each.member == me.number
    ]
    lines += [(Message("kept-setting"), each) for each in what_differs(request, books, me)]
    lines += [
        (
            Message("kept-balance"),
            request.amount_of(account.balance, books.need(Asset, account.asset)),
        )
        for account in accounts_held(books, me.number)
    ]
    lines += lifecycle.kept(request, books, members.numbers_of(books, me.number))
    head = (request.message("export-what"), request.message("export-value"))
    return [request.line("export-head", home=request.community.name), Table(head, tuple(lines))]


@command("me", "forget", visibility="private", examples=("me forget",))
def forget(
    request: Request,
    books: Books,
    how: Annotated[
        str,
        Choice(
            "donate: what you hold goes to the treasury; anyway: open questions lapse",
            choices=("donate", "anyway"),
        ),
    ] = "",
    to: Annotated[Member | None, OneMember("who gets what you hold")] = None,
) -> Effects:
    """Have your name, your accounts and the words of what you gave and got erased here.

    What was booked stays, under a number that stands for nobody. What you hold goes to the treasury
    or to somebody you name, or you wait and spend it first. It cannot be undone.
    """
    me = request.member
    lifecycle.may_forget(request, books, me, anyway=bool(how) or to is not None)
    movements = _parting(request, books, to)
    given_back = roles.given_back(books, me.number, f"member/{me.number}")
    gives: list[Block] = []
    for entry in movements:
        asset = books.need(Asset, entry.legs[0].account[0])
        gives += request.say(
            "forget-gives" if entry.kind == "tip" else "forget-donates",
            amount=request.amount_of(max(leg.amount for leg in entry.legs), asset),
            to=request.name(to) if to is not None else "",
        ).blocks
    question = request.say(
        "forget-ask",
        home=request.community.name,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    confirm = Reply((*gives, *question.blocks))
    numbers = members.numbers_of(books, me.number)

    accounts = [account.number for each in numbers for account in accounts_held(books, each)]
    erasure = forgetting.erasure_of(books, numbers, accounts, request.secret)

    told: list[Say] = []
    if to is not None and movements:
        handed = request.say(
            "forget-handed",
            who=request.name(to, ping=True),
            show=request.button("show-button", "me history"),
        )
        told.append(Say(handed, mood="notice", place=request.home))

    last = request.say("forget-done", home=request.community.name)
    return Effects(
        (*movements, *given_back, forgetting.record(me.number, f"member/{me.number}")),
        changes=(*lifecycle.forget(request, numbers), erasure),
        says=told,
        confirm=confirm,
        last_words=last,
    )


def _parting(request: Request, books: Books, to: Member | None) -> tuple[Entry, ...]:
    """What becomes of what is held: this currency to the one named, all else to the treasury."""
    me = request.member
    if to is not None and to.number == me.number:
        raise Refusal("tip-oneself")
    found: list[Entry] = []
    for account in accounts_held(books, me.number):
        units = account.balance
        if units <= 0:
            continue
        if to is not None and account.asset == request.asset.number:
            refuse_unwanted(request, [to])
            if request.asset.max_tip is not None and units > request.asset.max_tip:
                raise Refusal("over-max-tip", most=request.amount(request.asset.max_tip))
            found.append(decide_gift("tip", request.asset, me, [to], [units], ""))
            continue
        legs = (
            Leg(member_account(account.asset, me.number), -units),
            Leg(treasury(account.asset), units),
        )
        found.append(Entry("donate", legs, cause=f"member/{me.number}"))
    return tuple(found)
