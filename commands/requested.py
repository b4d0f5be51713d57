"""What you asked of others: see it, take it back, remind them of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated

from commands import asking
from commands.declare import command
from commands.events import Place
from commands.gifts import memo_words, names
from commands.parameters import Question
from commands.refusals import frozen
from commands.reply import Block, Reply, from_json
from commands.request import Effects, Refusal, Request, Say, Telling
from commands.times import DAY
from commands.wording import Value
from storage import asks, outbox
from storage.asks import Ask
from storage.books import Books
from storage.entries import EntryRow, last_given
from storage.limits import GIFTS
from storage.members import Member, accounts_of

_WORDS = {"request pay": "request", "refund": "return", "mod contribute": "adjust"}
"""How what somebody asked is spoken of, by what a yes to it does. What both of two are asked, such
as whether they are one person, is nobody's to take back."""


def open_requests(request: Request, books: Books) -> list[Ask]:
    """What the member asks of others and is open, the oldest first."""
    return [
        ask for ask in asks.asked_by(books, request.member.number)
        if ask.command in _WORDS and request.now < ask.ends_at
    ]  # fmt: skip


def asked_lines(request: Request, books: Books, found: Sequence[Ask]) -> list[Block]:
    """What the member asks of others, each with what can be done about it."""
    blocks: list[Block] = []
    for ask in found:
        blocks += request.say(
            f"{_WORDS[ask.command]}-asked", **_values(request, books, ask),
            until=request.time(ask.ends_at),
            cancel=request.button("take-back-button", f"request cancel {ask.number}"),
            remind=request.button("remind-button", f"request remind {ask.number}"),
            typed=request.typed(f"request cancel {ask.number}"),
            reminded=request.typed(f"request remind {ask.number}"),
        ).blocks  # fmt: skip
    return blocks


def _values(reads: Request, books: Books, ask: Ask) -> dict[str, Value]:
    given = json.loads(ask.arguments)[0]
    units = given.get("about", ("", given["arguments"].get("amount", 0)))[1]
    memo = memo_words(str(given["arguments"].get("memo", "")))
    payer = books.need(Member, ask.member)
    return {"payer": reads.name(payer), "amount": reads.amount(units), "memo": memo}


def _one(request: Request, books: Books, question: int | None) -> list[Ask]:
    """The request that is meant: by its number, or the only one. Empty: it is to be chosen."""
    found = open_requests(request, books)
    if question is not None:
        chosen = [ask for ask in found if ask.number == question]
        if not chosen:
            raise Refusal("request-unknown", number=str(question), me=request.typed("me"))
        return chosen
    if not found:
        raise Refusal("request-none-open")
    # Several people asked in one breath are one request.
    return found if len({ask.event for ask in found}) == 1 else []


def _choose(request: Request, books: Books) -> Effects:
    """Several are open: show them, each with its buttons, and do nothing."""
    found = open_requests(request, books)
    head = request.say("request-which", count=len(found))
    shown = Reply((*head.blocks, *asked_lines(request, books, found)))
    return Effects(says=lambda _: [Say(shown, "private")])


# -- taken back ------------------------------------------------------------------------------------


@command("request", "cancel", visibility="discreet", examples=("request cancel",))
def cancel(
    request: Request,
    books: Books,
    reference: Annotated[int | None, Question("which, by its number")] = None,
) -> Effects:
    """Take back what you asked somebody for."""
    found = _one(request, books, reference)
    return take_back(request, books, found) if found else _choose(request, books)


def asked_last(request: Request, books: Books) -> list[Ask]:
    """What an undo is about when it is about a request: the one replied to, or the last thing the
    member did, if that was asking."""
    found = open_requests(request, books)
    if request.reply_event is not None:
        return [ask for ask in found if ask.event == request.reply_event]
    if not found:
        return []
    last = found[-1]
    accounts = accounts_of(books, request.asset.number, request.member.number)
    gift = last_given(books, accounts, GIFTS)
    if gift is not None and books.need(EntryRow, gift).time >= last.opened_at:
        return []
    return [ask for ask in found if ask.event == last.event]


def take_back(request: Request, books: Books, found: Sequence[Ask]) -> Effects:
    """End questions; whoever was shown one is told that nothing is asked of them any more."""
    blocks: list[Block] = []
    says = []
    for ask in found:
        words = _WORDS[ask.command]
        blocks += request.say(f"{words}-cancelled", **_values(request, books, ask)).blocks
        if ask.saying is not None:
            says.append(Say(_withdrawn(request, books, ask), "private", ask.member, mood="notice",
                            place=_place(ask)))  # fmt: skip
    says.insert(0, Say(Reply(tuple(blocks)), "discreet"))
    return Effects(withdraws=tuple(found), says=lambda _: says)


def _withdrawn(request: Request, books: Books, ask: Ask) -> Telling:
    def told(reads: Request) -> Reply:
        values = _values(reads, books, ask)
        asker = reads.name(request.member)
        return reads.say(f"{_WORDS[ask.command]}-withdrawn", **values, asker=asker)

    return told


def _place(ask: Ask) -> Place:
    return Place(ask.platform, ask.account, ask.room)


# -- reminded of -----------------------------------------------------------------------------------


@command("request", "remind", visibility="discreet", examples=("request remind",))
def remind(
    request: Request,
    books: Books,
    reference: Annotated[int | None, Question("which, by its number")] = None,
) -> Effects:
    """Ask again for what you asked somebody for, once a day at most."""
    found = _one(request, books, reference)
    if not found:
        return _choose(request, books)
    if request.member.frozen(request.now):
        raise frozen(request, request.member.frozen_until or 0)
    payers = [books.need(Member, ask.member) for ask in found]
    for ask, payer in zip(found, payers, strict=True):
        if request.member.number in payer.wants.blocked:
            raise Refusal("no-requests", who=request.name(payer))
        again = _last_said(books, ask) + DAY
        if request.now < again:
            raise Refusal("remind-wait", payer=request.name(payer), when=request.time(again))
    says = _said_again(request, found, payers)
    reminded = request.say("reminded", payer=names(request, payers))
    return Effects(says=lambda _: [*says, Say(reminded, "discreet")])


def _last_said(books: Books, ask: Ask) -> int:
    """When somebody was last told of a question."""
    keys = (f"line/{ask.number}", f"ask/{ask.number}")
    told = [said for key in keys for said in outbox.with_key(books, key)]
    return max([ask.opened_at, *(said.written_at for said in told if said.kind == "send")])


def _said_again(request: Request, found: Sequence[Ask], payers: Sequence[Member]) -> list[Say]:
    """The line in the room, and to whoever has used the bot the question itself, alone."""
    says = []
    called: dict[Place, list[Member]] = {}
    for ask, payer in zip(found, payers, strict=True):
        called.setdefault(_place(ask), []).append(payer)
    for place, people in called.items():
        first = next(ask for ask in found if _place(ask) == place)
        line = asking.asks_you(request.member, *people)
        says.append(Say(line, mood="notice", key=f"line/{first.number}", place=place))
    for ask, payer in zip(found, payers, strict=True):
        question = json.loads(ask.arguments)[0].get("question")
        if payer.used_at is not None and question is not None:
            says.append(
                Say(from_json(question), "private", payer.number, f"ask/{ask.number}", mood="ask",
                    place=_place(ask), shows=(ask.number,))
            )  # fmt: skip
    return says
