"""Asks: putting a question to one person, by themselves or by somebody else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from commands.engine import answerable, places
from commands.engine.context import Context
from commands.engine.people import names
from commands.engine.request import MustWrite, NewAsk, Offer, Refusal, Request, Say
from commands.engine.speaker import Speaker
from commands.language.dates import DAY
from commands.language.stored_replies import from_json, to_json, value_of_json, value_to_json
from commands.values.declaration import Declaration, Parameter
from commands.values.events import Place
from commands.values.parameters import (
    Amount,
    Choice,
    Duration,
    Int,
    Members,
    OneMember,
    Reference,
    Rest,
)
from commands.values.parameters import Text as TextKind
from commands.values.reply import Brief, Button, Line, Listed, Reply, Text, Value, Visibility, say
from storage import asks, communities, jobs
from storage.asks import Ask, State
from storage.members import Member
from storage.outbox import OutboxMessage

CONFIRM_SPAN = answerable.SPAN
REQUEST_SPAN = 7 * DAY


# -- putting questions -----------------------------------------------------------------------------


def asks_you(request: Request, *people: Member) -> Reply:
    """The line by which the room calls whom somebody asks for something; it has no figures."""
    called = tuple(request.name(each, ping=True, call=True) for each in people)
    return request.say(
        "asks-you",
        who=Listed(called),
        asker=request.name(request.member),
        show=request.button("show-button", "me"),
    )


def put(context: Speaker, new: NewAsk) -> Ask:
    """Keep a question and say it to whom it is put.

    To somebody who did not just type, the room shows one line without figures; the question itself
    goes to them alone, if they have used the bot before. Until then only its number answers it.

    Raises MustWrite where nothing can be written: a question that is not kept has no answer.
    """
    if not context.books.writable:
        raise MustWrite
    context.is_noted = True
    context.begin_handling()
    number = communities.give(context.books, "asks")
    offers = [_kept(offer) for offer in new.offers]
    ends_at = context.now + new.ends_after
    mine = context.member
    is_mine = mine is not None and new.member == mine.number
    place = context.place
    if not is_mine:
        place = new.place or _where_asked(context, new.member)
    question = new.question
    offers[0]["question"] = to_json(question)
    if new.about is not None:
        offers[0]["about"] = new.about
    if is_mine and new.kind == "confirm":
        _withdraw_same(context, new.offers[0])
    ask = Ask(
        number,
        new.kind,
        new.member,
        place.platform,
        place.account,
        place.room,
        new.offers[0].command,
        json.dumps(offers),
        new.digest,
        "open",
        context.now,
        ends_at,
        None,
        None if is_mine or mine is None else mine.number,
        context.number,
        None,
    )
    saying = None
    if is_mine:
        seen: Visibility = "private" if context.alone else "discreet"
        saying = context.say(Say(question, seen, key=f"ask/{number}", mood="ask"))
    else:
        there = None if place == context.place else place
        if new.line is not None and (new.line, place) not in context.lines:
            context.lines.append((new.line, place))
            line = Say(new.line, "public", key=f"line/{number}", mood="notice", place=there)
            context.say(line)
            # Of two asked at once, whoever asks is told once.
            if there is not None and not any(each.key == "asked" for each in context.said):
                told = new.told or say("asked-them")
                seen = "private" if context.place.direct else "discreet"
                context.say(Say(told, seen, key="asked"))
        if context.books.need(Member, new.member).used_at is not None:
            alone = Say(question, "private", new.member, f"ask/{number}", mood="ask", place=there)
            saying = context.say(alone, answers=False)
    context.books.add(replace(ask, saying=saying.number if saying is not None else None))
    if saying is not None:
        answerable.note_shown(context.books, saying, [number])
    jobs.plan(context.books, ends_at, "ask", str(number))
    return context.books.need(Ask, number)


def _kept(offer: Offer) -> dict[str, Any]:
    """An offer as a question keeps it."""
    return {
        "command": offer.command,
        "arguments": dict(offer.arguments),
        "label": value_to_json(offer.label),
        "confirmed": offer.confirmed,
    }


def _where_asked(context: Speaker, member: int) -> Place:
    """Where a question to somebody else stands: where they will see it, and answer it.

    That is here, or the home where it was asked in private; of another platform, the room they
    last used.
    """
    place = context.request().home if context.place.direct else context.place
    if context.is_on(member, place.platform):
        return place
    return context.room_of(member) or place


_SEVERAL_AT_ONCE = {"tip", "rain"}
"""Commands of which somebody may well have two questions open; of others the last one counts."""


def _withdraw_same(context: Speaker, offer: Offer) -> None:
    """The same command said again: only the last question about it stands open."""
    arguments = dict(offer.arguments)
    for ask in mine(context):
        if ask.state != "open" or ask.kind != "confirm" or ask.command != offer.command:
            continue
        same = json.loads(ask.arguments)[0]["arguments"] == json.loads(json.dumps(arguments))
        if same or offer.command not in _SEVERAL_AT_ONCE:
            end(context, ask, "withdrawn")


def put_offers(context: Context, request: Request, refusal: Refusal) -> None:
    """Put a refusal that offers something as a question; nothing of it is done by itself."""
    several = len(refusal.offer) > 1
    upcoming = communities.head(context.books).asks + 1
    spans: list[Value] = []
    for index, offer in enumerate(refusal.offer):
        if index:
            spans.append(Text(" "))
        answer = f"yes {upcoming + index}" if several else "yes"
        spans.append(Button(offer.label, answer))
    values = dict(refusal.values)
    key = "button" if refusal.message == "did-you-mean" else "buttons"
    question = request.say(refusal.message, **values, **{key: tuple(spans)})
    first = put(
        context,
        NewAsk(request.member.number, question, refusal.offer[:1], "offer", CONFIRM_SPAN),
    )
    for offer in refusal.offer[1:]:
        _silently(context, first, offer)


def _silently(context: Context, first: Ask, offer: Offer) -> None:
    """A further answer to a question that has been said; any answer withdraws the others."""
    number = communities.give(context.books, "asks")
    question = json.loads(first.arguments)[0]["question"]
    given = {**_kept(offer), "question": question}
    context.books.add(
        replace(first, number=number, command=offer.command, arguments=json.dumps([given]))
    )
    jobs.plan(context.books, first.ends_at, "ask", str(number))


def put_missing(
    context: Context,
    request: Request,
    declaration: Declaration,
    parameter: Parameter,
    arguments: Mapping[str, Any],
) -> None:
    """Ask for what a command still needs, one question at a time."""
    question = _question_for(request, parameter)
    given = {**arguments, "": parameter.name}
    _withdraw_missing(context)
    put(
        context,
        NewAsk(
            request.member.number,
            question,
            (Offer("", declaration.name, given),),
            "missing",
            CONFIRM_SPAN,
        ),
    )


def _withdraw_missing(context: Context) -> None:
    for ask in mine(context):
        if ask.kind == "missing" and ask.state == "open":
            end(context, ask, "withdrawn")


def _question_for(request: Request, parameter: Parameter) -> Reply:
    kind = parameter.kind
    match kind:
        case OneMember(question=question):
            return request.say(question)
        case Members():
            return request.say("ask-who")
        case Amount():
            return request.say("ask-amount")
        case Choice(choices=choices):
            return request.say("ask-choice", choices=", ".join(choices))
        case Int(least=least, most=most, question=question):
            return request.say(question, least=least, most=most)
        case Duration():
            return request.say("ask-duration")
        case Reference():
            return request.say("ask-reference")
        case Rest(question=question) | TextKind(question=question):
            return request.say(question)
    return request.say("ask-text")


def end(context: Speaker, ask: Ask, state: State, at: int | None = None) -> None:
    """End a question: once none of its answers is open, its message shows nothing to press."""
    context.books.save(replace(ask, state=state, ended_at=context.now if at is None else at))
    said = None if ask.saying is None else context.books.get(OutboxMessage, ask.saying)
    if said is None or said.key is None or said.recipient is None:
        return  # Forgotten since, or a line in the room, which only shows the way to the question.
    others = asks.of_member(context.books, ask.member, context.now)
    if any(other.saying == ask.saying and other.state == "open" for other in others):
        return
    shown = from_json(said.reply)
    if shown.buttons():
        context.say(Say(shown.without_buttons(), key=said.key, edit=True))


def of_message(context: Context, saying: OutboxMessage) -> list[Ask]:
    """The member's questions that a message of the bot's asks or shows, with their content."""
    if saying.recipient is None:
        return []  # A line in the room, which only shows the way to the question.
    found = asks.of_member(context.books, context.member.number, context.now - answerable.LATELY)
    return [
        ask
        for ask in found
        if (saying.number in (ask.saying, ask.shown) or saying.key == f"ask/{ask.number}")
        and ask.kind != "missing"
    ]


def of_line(context: Context, saying: OutboxMessage) -> list[Ask]:
    """The member's open questions to which such a line shows the way."""
    kind, _, number = (saying.key or "").partition("/")
    if saying.recipient is not None or kind != "line" or not number.isdigit():
        return []
    first = context.books.get(Ask, int(number))
    if first is None or first.event is None:
        return []
    return [
        ask
        for ask in asks.of_event(context.books, first.event)
        if ask.member == context.member.number and is_open(context, ask)
    ]


def is_open(context: Speaker, ask: Ask) -> bool:
    """Whether a question still waits for its answer."""
    return ask.state == "open" and context.now < ask.ends_at


def mine(context: Speaker) -> list[Ask]:
    """The member's questions in this place, those that lapsed in the last minute included."""
    if context.member is None:
        return []
    found = asks.of_member(context.books, context.member.number, context.now - answerable.LATELY)
    here = [(context.place.platform, context.place.account, context.place.room)]
    if (twin := places.twin_of(context.settings)) is not None:
        here.append(twin)  # What a bridge shows in two rooms is asked in both.
    return [
        ask
        for ask in found
        if context.place.direct or (ask.platform, ask.account, ask.room) in here
    ]


def question_of(ask: Ask) -> Value:
    """A question as it was put, up to its buttons; with its answer's own words if it has some."""
    first = json.loads(ask.arguments)[0]
    asked: list[Value] = []
    if "question" in first:
        blocks = from_json(first["question"]).blocks
        asked.append(Brief(tuple(block for block in blocks if isinstance(block, Line))))
    if ask.kind in ("confirm", "offer") and first["label"]:
        asked += [" ", value_of_json(first["label"]), ":"]
    return tuple(asked) or first["command"]


# -- words for what is offered ---------------------------------------------------------------------


def label(
    context: Context, request: Request, declaration: Declaration, arguments: Mapping[str, Any]
) -> Value:
    """The label of a button that does a command: "Give ben 5 points", or a plain yes."""
    amount = arguments.get("amount")
    if declaration.button and isinstance(amount, int):
        people = receivers(context, request, arguments)
        shown = request.amount(amount)
        return request.message(declaration.button, receivers=people, amount=shown)
    return request.message("yes-button")


def receivers(context: Context, request: Request, arguments: Mapping[str, Any]) -> Listed:
    """The names in a command's `to`, if it has one."""
    given = arguments.get("to")
    numbers = given if isinstance(given, list) else [given] if given is not None else []
    return names(request, [context.books.need(Member, number) for number in numbers])
