"""See what you have, what happened on your account, and what waits for you."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from commands import amounts, asking, requested
from commands.debts import owed_lines
from commands.declare import Menu, command
from commands.parameters import Int, OneMember
from commands.reply import Block, Button, Line, Reply, Span, Table, Text, span_text
from commands.request import Effects, Noted, Refusal, Request, Say
from commands.settings.declare import SettingKind
from commands.settings.reading import one_of
from commands.times import date_words
from storage import asks
from storage.accounts import member_account, numbered, peek
from storage.assets import MUTUAL
from storage.books import Books
from storage.entries import history, history_size, postings_of
from storage.ledger import can_give_now, standing_of
from storage.members import Member, accounts_of, survivor
from storage.references import reference

PAGE = 10

BALANCES = SettingKind(
    "balances", "own", lambda kept: kept, one_of("own", "everyone"), guarded=True
)
"""Who may see what a member has. It is the community's to show, not one room's."""

SETTINGS = (BALANCES,)


@command(
    "balance", aliases=("wallet", "bal"), visibility="private",
    examples=("balance",), only_reads=True, menus=(Menu("person", "Balance"),),
)  # fmt: skip
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
    return Effects(says=lambda _: [Say(reply, visibility="private", own=True)])


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
    figure = amounts.number(left, asset.decimals, request.locale)
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
    waiting = [
        ask for ask in asks.of_member(books, request.member.number, request.now)
        if ask.state == "open" and request.now < ask.ends_at and ask.kind != "missing"
    ]  # fmt: skip
    blocks += [
        request.words.line(
            "me-waiting", question=asking.question_of(ask),
            yes=Button(request.words.text("yes-button"), f"yes {ask.number}"),
            no=Button(request.words.text("no-button"), f"no {ask.number}"),
            typed=request.typed(f"yes {ask.number}"), refused=request.typed(f"no {ask.number}"),
        )
        for ask in waiting
    ]  # fmt: skip
    if not waiting:
        blocks += request.say("me-nothing-waits").blocks
    blocks += requested.asked_lines(request, books, requested.open_requests(request, books))
    held = sorted(request.roles())
    if held:
        words = ", ".join(request.words.text(f"role-{role}") for role in held)
        blocks += request.say("me-roles", roles=words).blocks
    shows = tuple(ask.number for ask in waiting)
    said = Say(Reply(tuple(blocks)), visibility="private", own=True, shows=shows)
    return Effects(says=lambda _: [said])


@command(
    "me", "history", aliases=("history",), visibility="private",
    examples=("me history", "me history page=2"), only_reads=True,
)  # fmt: skip
def me_history(
    request: Request,
    books: Books,
    page: Annotated[int, Int("which page, 1 being the latest", least=1, most=100_000)] = 1,
) -> Effects:
    """See what came in and went out, ten lines a page, the latest first."""
    accounts = accounts_of(books, request.asset.number, request.member.number)
    size = history_size(books, accounts)
    if size == 0:
        raise Refusal("history-empty")
    pages = -(-size // PAGE)
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    blocks: list[Block] = [entry_lines(request, books, accounts, most=PAGE, page=page)]
    if pages > 1:
        following = request.typed(f"me history page={page + 1}") if page < pages else ""
        word = "history-more" if following else "history-end"
        blocks += request.say(word, page=page, pages=pages, next=following).blocks
    return private(Reply(tuple(blocks)))


def entry_lines(
    request: Request, books: Books, accounts: Sequence[int], *, most: int, page: int
) -> Table:
    """A page of what came in and went out on one person's accounts, the latest first."""
    rows = history(books, accounts, most=most, skip=(page - 1) * most)
    others = _others(books, accounts, [int(row[0]) for row in rows])
    head = tuple(request.words.text(f"history-{name}") for name in ("when", "what", "amount"))
    lines = []
    for number, time, kind, memo, amount, _ in rows:
        people = others.get(int(number), [])
        lines.append(
            (
                (Text(_date(request, int(time))),),
                _what(request, str(kind), people, str(memo or ""), int(amount), int(number)),
                (request.amount(int(amount)),),
            )
        )
    return Table(head, tuple(lines))


def _date(request: Request, at: int) -> str:
    settings = request.settings
    return date_words(at, request.now, request.locale, settings.zone)


def last_entries(request: Request, books: Books, most: int) -> list[tuple[int, str]]:
    """(entry number, what it was in words) of one's last entries, the latest first."""
    accounts = accounts_of(books, request.asset.number, request.member.number)
    rows = history(books, accounts, most=most, skip=0) if accounts else []
    others = _others(books, accounts, [int(row[0]) for row in rows])
    found = []
    for number, _, kind, memo, amount, _ in rows:
        people = others.get(int(number), [])
        spans = _what(request, str(kind), people, str(memo or ""), int(amount), int(number))
        words = "".join(map(span_text, spans)).strip()
        found.append((int(number), f"{request.amount(int(amount)).text}, {words}"))
    return found


def _others(
    books: Books, mine: Sequence[int], entries: Sequence[int]
) -> dict[int, list[Member]]:  # fmt: skip
    """For each entry, the members on its other side."""
    postings = postings_of(books, *entries)
    accounts = numbered(books, [posting.account for posting in postings])
    own = {p.entry: p.amount for p in postings if p.account in mine}
    found: dict[int, list[Member]] = {}
    for posting in postings:
        account = accounts[posting.account]
        if account.kind == "member" and posting.amount * own[posting.entry] < 0:
            found.setdefault(posting.entry, []).append(survivor(books, account.owner))
    return found


def _what(
    request: Request, kind: str, people: Sequence[Member], memo: str, amount: int, number: int
) -> tuple[Span, ...]:  # fmt: skip
    from commands.gifts import memo_words, names

    direction = "in" if amount > 0 else "out"
    known = (
        "undo", "refund", "restart", "mint", "starter", "donate", "reverse", "adjust", "import",
    )  # fmt: skip
    word = f"history-{kind}-{direction}" if kind in known else f"history-gift-{direction}"
    whom = names(request, people) if people else ""
    line: Line = request.words.line(
        word,
        who=whom,
        memo=memo_words(textwrap.shorten(memo, 60, placeholder="…")),
        reference=f"#{reference(number)}",
    )
    return line.spans
