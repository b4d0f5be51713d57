"""See what you have, what happened on your account, and what waits for you."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile
from typing import Annotated

from commands.engine import questions
from commands.engine.completion import MOST, Completion, fitting, offered_as, shown_to
from commands.engine.context import Context
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.engine.setting_choices import one_of
from commands.language import spans
from commands.money import asked
from commands.money.debts import owed_lines
from commands.money.history import (
    ALL_LINES,
    GROUPS,
    OTHERWISE,
    Chosen,
    OwnLine,
    entry_table,
    last_entries,
    own_lines,
)
from commands.values.declaration import Menu, command
from commands.values.parameters import (
    Choice,
    OneMember,
    Reference,
    Rest,
    Text,
    read_duration,
)
from commands.values.reply import Block, Line, Listed, Reply, Value
from commands.values.settings import SettingKind
from storage import asks
from storage.ledger.accounts import member_account, peek
from storage.ledger.assets import MUTUAL
from storage.ledger.between import between
from storage.ledger.posting import can_give_now, standing_of
from storage.ledger.references import reference
from storage.members import Member, accounts_of
from storage.unit_of_work import Books

PAGE = 10
_TIPS = ("tips", "tipps", "propinas", "pourboires", "gorjetas")
"""What people call gifts besides."""

BALANCES = SettingKind(
    "balances", "own", lambda kept: kept, one_of("own", "everyone"), guarded=True, waits=True
)
"""Who may see what a member has. It is the community's to show, not one room's."""

SETTINGS = (BALANCES,)


@command(
    "balance",
    aliases=("wallet", "bal"),
    visibility="private",
    examples=("balance",),
    only_reads=True,
    menus=(Menu("person", "menu-balance"),),
)
def balance(
    request: Request,
    books: Books,
    member: Annotated[Member | None, OneMember("whose; left out, yours")] = None,
) -> Effects:
    """See what you have and what you can give.

    Only you see the answer. What others have is theirs to know, unless a moderator opens balances;
    a treasurer may look, and that is written down.
    """
    if member is not None and member.number != request.member.number:
        return _balance_of(request, books, member)
    return private(_own(request, books))


def private(reply: Reply) -> Effects:
    """Something only the member reads."""
    return Effects(says=[Say(reply, visibility="private", own=True)])


def _balance_of(request: Request, books: Books, member: Member) -> Effects:
    opened = request.settings[BALANCES] == "everyone" and member.wants.open_balance
    # Only one who was chosen: looking into what is somebody's own is no right of every moderator.
    if not opened and "treasurer" not in request.roles():
        raise Refusal("balance-not-yours", who=request.name(member))
    account = peek(books, member_account(request.asset.number, member.number))
    said = request.say(
        "balance-of", who=request.name(member), balance=request.amount(account.balance)
    )
    if opened:
        return private(said)
    return replace(private(said), noted=Noted(about=member.number))


def _own(request: Request, books: Books) -> Reply:
    """One's balance, what one can give, and what is spoken for."""
    asset = request.asset
    account = peek(books, member_account(asset.number, request.member.number))
    left = can_give_now(books, asset, request.member, request.now)
    figure = replace(request.amount(left), bare=True)
    if asset.model == MUTUAL:
        said = request.say("balance-own", balance=request.amount(account.balance), left=figure)
    else:
        said = request.say("balance-held", balance=request.amount(account.balance))
    lines: list[Block] = list(said.blocks)
    if account.reserved:
        lines += request.say("balance-reserved", reserved=request.amount(account.reserved)).blocks
    if asset.model == MUTUAL and standing_of(books, request.member, request.now) is None:
        limit = request.amount(min(asset.newcomer_limit, asset.credit_limit))
        lines += request.say("balance-newcomer", limit=limit).blocks
    lines += owed_lines(request, books)
    return Reply(tuple(lines))


@command("me", "show", visibility="private", examples=("me",), only_reads=True)
def me(request: Request, books: Books) -> Effects:
    """See your balance, what waits for your answer, and what you asked of others."""
    blocks: list[Block] = list(_own(request, books).blocks)
    for about_me in request.catalogue.about_me:
        blocks += about_me(request, books)
    waiting = [
        ask
        for ask in asks.of_member(books, request.member.number, request.now)
        if ask.state == "open" and request.now < ask.ends_at and ask.kind != "missing"
    ]
    blocks += [
        request.line(
            "me-waiting",
            question=questions.question_of(ask),
            yes=request.button("yes-button", f"yes {ask.number}"),
            no=request.button("no-button", f"no {ask.number}"),
            typed=request.typed(f"yes {ask.number}"),
            refused=request.typed(f"no {ask.number}"),
        )
        for ask in waiting
    ]
    if not waiting:
        blocks += request.say("me-nothing-waits").blocks
    blocks += asked.asked_lines(request, books, asked.open_requests(request, books))
    held = sorted(request.roles())
    if held:
        words = Listed(tuple(request.message(f"role-{role}") for role in held), "comma")
        blocks += request.say("me-roles", roles=words).blocks
    shows = tuple(ask.number for ask in waiting)
    said = Say(Reply(tuple(blocks)), visibility="private", own=True, shows=shows)
    return Effects(says=[said])


@command(
    "me",
    "history",
    aliases=("history",),
    visibility="private",
    examples=(
        "me history",
        "me history before=#k3f9",
        "me history {person}",
        "me history gifts since=30d",
        "me history june",
    ),
    only_reads=True,
    reads_much="later pages",
)
def me_history(
    request: Request,
    books: Books,
    member: Annotated[Member | None, OneMember("only what passed between you and them")] = None,
    what: Annotated[
        str,
        Choice(
            "gifts, returns, circles, treasury, or what was newly made",
            choices=(*GROUPS, OTHERWISE),
            rare=_TIPS,
        ),
    ] = "",
    since: Annotated[
        str, Text("since when: 30d, a day or a month", most=30, named=True, offers="span")
    ] = "",
    before: Annotated[
        int | None,
        Reference("before which line: its reference; left out, the latest", marked=True),
    ] = None,
    when: Annotated[str, Rest("of which time: june, 2026-01, 2026-01..2026-03", most=60)] = "",
) -> Effects:
    """See what came in and went out, and what you had then, ten lines at a time."""
    if member is not None and member.number == request.member.number:
        raise Refusal("with-oneself", history=request.typed("me history"))
    what = "gifts" if what in _TIPS else what
    accounts = accounts_of(books, request.asset.number, request.member.number)
    start, end = _time_meant(request, since, when)
    chosen = Chosen(None if member is None else member.number, what, start, end)
    lines = own_lines(books, accounts, chosen)
    if before is not None:
        lines = dropwhile(lambda line: line.number >= before, lines)
    shown, more = _page(lines)
    if not shown:
        if before is not None:
            raise Refusal("history-no-more")
        raise Refusal("history-empty" if chosen == ALL_LINES else "history-none-such")
    blocks: list[Block] = [entry_table(request, books, accounts, shown)]
    latest = request.button("page-latest", f"me history{_filters(what, since, '', when)}")
    if more:
        typed = _filters(what, since, f" before=#{reference(shown[-1].number)}", when)
        following = _history(request, member, typed)
        if member is None:
            following += (" ", request.button("page-next", f"me history{typed}"))
        told = request.say("history-further", next=following)
        if before is not None and member is None:
            told = told.ending(" ", latest)
        blocks += told.blocks
    elif before is not None and member is None:
        blocks.append(Line((latest,)))
    return private(Reply(tuple(blocks)))


def _time_meant(request: Request, since: str, when: str) -> tuple[int, int]:
    """From when on, and until when (0: until now), in µs UTC. Raises Refusal."""
    start, end = 0, 0
    for said, is_since in ((since, True), (when, False)):
        if not said.strip():
            continue
        span = spans.span_meant(said, request.now, request.settings.zone)
        length = read_duration(said)
        if length is not None:
            start = max(start, request.now - length)
        elif span is not None:
            start, end = max(start, span[0]), end if is_since else span[1]
        else:
            june = request.typed("me history june")
            kinds = ", ".join((*GROUPS, OTHERWISE))
            raise Refusal("history-unknown", given=said[:40], kinds=kinds, month=june)
    return start, end


def _filters(what: str, since: str, before: str, when: str) -> str:
    """What the history is narrowed to, as it is typed."""
    quoted = f'"{since}"' if " " in since else since
    typed = f" {what}" if what else ""
    typed += f" since={quoted}" if since else ""
    return f"{typed}{before} {when}".rstrip()


def _history(request: Request, member: Member | None, typed: str = "") -> tuple[Value, ...]:
    """The history as it is typed, of what passed between somebody and oneself."""
    if member is None:
        return (request.typed(f"me history{typed}"),)
    return (request.typed("me history"), " ", request.name(member, call=True), typed)


def _page(lines: Iterator[OwnLine]) -> tuple[list[OwnLine], bool]:
    """The next lines that make a page, and whether there are more behind them.

    What one entry did is never parted.
    """
    shown: list[OwnLine] = []
    for line in lines:
        if len(shown) >= PAGE and line.number != shown[-1].number:
            return shown, True
        shown.append(line)
    return shown, False


@command(
    "me",
    "with",
    visibility="private",
    examples=("me with {person}",),
    only_reads=True,
    reads_much="always",
)
def me_with(
    request: Request,
    books: Books,
    member: Annotated[Member, OneMember("who", question="ask-with-whom")],
) -> Effects:
    """See what passed between you and somebody, and which of you gave more.

    What was taken back or returned does not count.
    """
    if member.number == request.member.number:
        raise Refusal("with-oneself", history=request.typed("me history"))
    mine, theirs = (
        accounts_of(books, request.asset.number, each.number) for each in (request.member, member)
    )
    given, got = between(books, mine, theirs)
    who = request.name(member)
    if not given and not got:
        return private(request.say("with-nothing", who=who))
    said = request.say("with-sums", who=who, given=request.amount(given), got=request.amount(got))
    net = request.amount(abs(given - got))
    words = "with-even" if given == got else "with-out" if given > got else "with-in"
    more = request.say(words, who=who, net=net, history=_history(request, member))
    return private(Reply((*said.blocks, *more.blocks)))


def complete_entry(
    context: Context, request: Request, kind: Reference, typed: str
) -> list[Completion]:
    """The last entries on the account of whoever types, by their references."""
    found = []
    for number, what in last_entries(request, context.books, most=MOST):
        word = f"#{reference(number)}"
        found.append(
            offered_as(context, f"{word}  {shown_to(context, what).replace(word, '')}", word)
        )
    return fitting(found, typed)
