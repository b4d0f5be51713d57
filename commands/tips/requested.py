"""What you asked of others: see it, take it back, remind them of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated

from commands.engine import questions
from commands.engine.completion import Completion, fitting, offered_as
from commands.engine.context import Context
from commands.engine.people import names
from commands.engine.refusals import frozen
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.dates import DAY
from commands.language.stored_replies import from_json
from commands.money.asked import ASKED, asked_lines, open_requests, values_of
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Question
from commands.values.reply import Block, Brief, Line, Reply
from storage import outbox
from storage.asks import Ask
from storage.ledger.entries import EntryRow, last_given
from storage.ledger.limits import GIFTS
from storage.members import Member, accounts_of
from storage.unit_of_work import Books


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
    return Effects(says=[Say(shown, "private")])


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
        words = ASKED[ask.command]
        blocks += request.say(f"{words}-cancelled", **values_of(request, books, ask)).blocks
        if ask.saying is not None:
            says.append(
                Say(
                    _withdrawn(request, books, ask),
                    "private",
                    ask.member,
                    mood="notice",
                    place=_place(ask),
                )
            )
    says.insert(0, Say(Reply(tuple(blocks)), "discreet"))
    return Effects(withdraws=tuple(found), says=says)


def _withdrawn(request: Request, books: Books, ask: Ask) -> Reply:
    values = values_of(request, books, ask)
    asker = request.name(request.member)
    return request.say(f"{ASKED[ask.command]}-withdrawn", **values, asker=asker)


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
        if not payer.wants.accepts(request.member.number):
            raise Refusal("no-requests", who=request.name(payer))
        again = _last_said(books, ask) + DAY
        if request.now < again:
            raise Refusal("remind-wait", payer=request.name(payer), when=request.time(again))
    says = _said_again(request, found, payers)
    reminded = request.say("reminded", payer=names(request, payers))
    return Effects(says=[*says, Say(reminded, "discreet")])


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
        line = questions.asks_you(request, *people)
        says.append(Say(line, mood="notice", key=f"line/{first.number}", place=place))
    for ask, payer in zip(found, payers, strict=True):
        question = json.loads(ask.arguments)[0].get("question")
        if payer.used_at is not None and question is not None:
            says.append(
                Say(
                    from_json(question),
                    "private",
                    payer.number,
                    f"ask/{ask.number}",
                    mood="ask",
                    place=_place(ask),
                    shows=(ask.number,),
                )
            )
    return says


# -- while it is typed -----------------------------------------------------------------------------


def complete(context: Context, request: Request, kind: Question, typed: str) -> list[Completion]:
    """What whoever types asks of others, by its number."""
    found = []
    for ask in open_requests(request, context.books):
        [line] = asked_lines(request, context.books, [ask])
        shown = Brief((line,)) if isinstance(line, Line) else ""
        found.append(offered_as(context, (f"{ask.number}  ", shown), str(ask.number)))
    return fitting(found, typed)
