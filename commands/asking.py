"""Asks: putting a question to one person, by themselves or by somebody else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from commands import answerable, places
from commands.declare import Declaration, Parameter
from commands.desk import Desk
from commands.events import Place
from commands.gifts import names
from commands.parameters import Amount, Choice, Duration, Int, Members, OneMember, Reference, Rest
from commands.reply import (
    Brief,
    Button,
    Line,
    Listed,
    Reply,
    Text,
    Value,
    Visibility,
    from_json,
    say,
    to_json,
    value_of_json,
    value_to_json,
)
from commands.request import NewAsk, Offer, Refusal, Request, Say
from commands.times import DAY
from storage import asks, communities, jobs
from storage.asks import Ask, State
from storage.members import Member
from storage.outbox import Saying

CONFIRM_SPAN = answerable.SPAN
REQUEST_SPAN = 7 * DAY


# -- putting questions -----------------------------------------------------------------------------


def asks_you(request: Request, *people: Member) -> Reply:
    """The line by which the room calls whom somebody asks for something; it has no figures."""
    called = tuple(request.name(each, ping=True, call=True) for each in people)
    return request.say(
        "asks-you", who=Listed(called), asker=request.name(request.member),
        show=request.button("show-button", "me"),
    )  # fmt: skip


def put(desk: Desk, new: NewAsk) -> Ask:
    """Keep a question and say it to whom it is put.

    To somebody who did not just type, the room shows one line without figures; the question itself
    goes to them alone, if they have used the bot before. Until then only its number answers it.
    """
    desk.begin_handling()
    number = communities.give(desk.books, "asks")
    offers = [_kept(offer) for offer in new.offers]
    ends_at = desk.now + new.ends_after
    is_mine = new.member == desk.member.number
    place = desk.place
    if not is_mine:
        place = new.place or _where_asked(desk, new.member)
    question = new.question
    offers[0]["question"] = to_json(question)
    if new.about is not None:
        offers[0]["about"] = new.about
    if is_mine and new.kind == "confirm":
        _withdraw_same(desk, new.offers[0])
    ask = Ask(
        number, new.kind, new.member, place.platform, place.account, place.room,
        new.offers[0].command, json.dumps(offers), new.digest, "open", desk.now, ends_at, None,
        None if is_mine else desk.member.number, desk.number, None,
    )  # fmt: skip
    saying = None
    if is_mine:
        seen: Visibility = "private" if desk.alone else "discreet"
        saying = desk.say(Say(question, seen, key=f"ask/{number}", mood="ask"))
    else:
        there = None if place == desk.place else place
        if new.line is not None and (new.line, place) not in desk.lines:
            desk.lines.append((new.line, place))
            line = Say(new.line, "public", key=f"line/{number}", mood="notice", place=there)
            desk.say(line)
            # Of two asked at once, whoever asks is told once.
            if there is not None and not any(each.key == "asked" for each in desk.said):
                told = new.told or say("asked-them")
                seen = "private" if desk.place.direct else "discreet"
                desk.say(Say(told, seen, key="asked"))
        if desk.books.need(Member, new.member).used_at is not None:
            alone = Say(
                question, "private", new.member, f"ask/{number}", mood="ask", place=there
            )  # fmt: skip
            saying = desk.say(alone, answers=False)
    desk.books.add(replace(ask, saying=saying.number if saying is not None else None))
    if saying is not None:
        answerable.note_shown(desk.books, saying, [number])
    jobs.plan(desk.books, ends_at, "ask", str(number))
    return desk.books.need(Ask, number)


def _kept(offer: Offer) -> dict[str, Any]:
    """An offer as a question keeps it."""
    return {
        "command": offer.command, "arguments": dict(offer.arguments),
        "label": value_to_json(offer.label), "confirmed": offer.confirmed,
    }  # fmt: skip


def _where_asked(desk: Desk, member: int) -> Place:
    """Where a question to somebody else stands: where they will see it, and answer it.

    That is here, or the home where it was asked in private; of another platform, the room they
    last used.
    """
    place = desk.request().home if desk.place.direct else desk.place
    if desk.is_on(member, place.platform):
        return place
    return desk.room_of(member) or place


_SEVERAL_AT_ONCE = {"tip", "rain"}
"""Commands of which somebody may well have two questions open; of others the last one counts."""


def _withdraw_same(desk: Desk, offer: Offer) -> None:
    """The same command said again: only the last question about it stands open."""
    arguments = dict(offer.arguments)
    for ask in mine(desk):
        if ask.state != "open" or ask.kind != "confirm" or ask.command != offer.command:
            continue
        same = json.loads(ask.arguments)[0]["arguments"] == json.loads(json.dumps(arguments))
        if same or offer.command not in _SEVERAL_AT_ONCE:
            end(desk, ask, "withdrawn")


def put_offers(desk: Desk, request: Request, refusal: Refusal) -> None:
    """Put a refusal that offers something as a question; nothing of it is done by itself."""
    several = len(refusal.offer) > 1
    upcoming = communities.head(desk.books).asks + 1
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
        desk,
        NewAsk(request.member.number, question, refusal.offer[:1], "offer", CONFIRM_SPAN),
    )
    for offer in refusal.offer[1:]:
        _silently(desk, first, offer)


def _silently(desk: Desk, first: Ask, offer: Offer) -> None:
    """A further answer to a question that has been said; any answer withdraws the others."""
    number = communities.give(desk.books, "asks")
    question = json.loads(first.arguments)[0]["question"]
    given = {**_kept(offer), "question": question}
    desk.books.add(replace(first, number=number, command=offer.command,
                           arguments=json.dumps([given])))  # fmt: skip
    jobs.plan(desk.books, first.ends_at, "ask", str(number))


def put_missing(
    desk: Desk, request: Request, declaration: Declaration, parameter: Parameter,
    arguments: Mapping[str, Any],
) -> None:  # fmt: skip
    """Ask for what a command still needs, one question at a time."""
    question = _question_for(request, parameter)
    given = {**arguments, "": parameter.name}
    _withdraw_missing(desk)
    put(
        desk,
        NewAsk(
            request.member.number, question, (Offer("", declaration.name, given),), "missing",
            CONFIRM_SPAN,
        ),
    )  # fmt: skip


def _withdraw_missing(desk: Desk) -> None:
    for ask in mine(desk):
        if ask.kind == "missing" and ask.state == "open":
            end(desk, ask, "withdrawn")


def _question_for(request: Request, parameter: Parameter) -> Reply:
    kind = parameter.kind
    match kind:
        case OneMember() | Members():
            return request.say("ask-who")
        case Amount():
            return request.say("ask-amount")
        case Choice(choices=choices):
            return request.say("ask-choice", choices=", ".join(choices))
        case Int(least=least, most=most):
            return request.say("ask-number", least=least, most=most)
        case Duration():
            return request.say("ask-duration")
        case Reference():
            return request.say("ask-reference")
        case Rest(question=question):
            return request.say(question)
    return request.say("ask-text")


def end(desk: Desk, ask: Ask, state: State, at: int | None = None) -> None:
    """End a question: once none of its answers is open, its message shows nothing to press."""
    desk.books.save(replace(ask, state=state, ended_at=desk.now if at is None else at))
    said = None if ask.saying is None else desk.books.get(Saying, ask.saying)
    if said is None or said.key is None or said.recipient is None:
        return  # Forgotten since, or a line in the room, which only shows the way to the question.
    others = asks.of_member(desk.books, ask.member, desk.now)
    if any(other.saying == ask.saying and other.state == "open" for other in others):
        return
    shown = from_json(said.reply)
    if shown.buttons():
        desk.say(Say(shown.without_buttons(), key=said.key, edit=True))


def of_message(desk: Desk, saying: Saying) -> list[Ask]:
    """The member's questions that a message of the bot's asks or shows, with their content."""
    if saying.recipient is None:
        return []  # A line in the room, which only shows the way to the question.
    found = asks.of_member(desk.books, desk.member.number, desk.now - answerable.LATELY)
    return [
        ask for ask in found
        if (saying.number in (ask.saying, ask.shown) or saying.key == f"ask/{ask.number}")
        and ask.kind != "missing"
    ]  # fmt: skip


def of_line(desk: Desk, saying: Saying) -> list[Ask]:
    """The member's open questions to which such a line shows the way."""
    kind, _, number = (saying.key or "").partition("/")
    if saying.recipient is not None or kind != "line" or not number.isdigit():
        return []
    first = desk.books.get(Ask, int(number))
    if first is None or first.event is None:
        return []
    return [
        ask for ask in asks.of_event(desk.books, first.event)
        if ask.member == desk.member.number and is_open(desk, ask)
    ]  # fmt: skip


def is_open(desk: Desk, ask: Ask) -> bool:
    """Whether a question still waits for its answer."""
    return ask.state == "open" and desk.now < ask.ends_at


def mine(desk: Desk) -> list[Ask]:
    """The member's questions in this place, those that lapsed in the last minute included."""
    found = asks.of_member(desk.books, desk.member.number, desk.now - answerable.LATELY)
    here = [(desk.place.platform, desk.place.account, desk.place.room)]
    if (twin := places.twin_of(desk.settings)) is not None:
        here.append(twin)  # What a bridge shows in two rooms is asked in both.
    return [
        ask for ask in found
        if desk.place.direct or (ask.platform, ask.account, ask.room) in here
    ]  # fmt: skip


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
    desk: Desk, request: Request, declaration: Declaration, arguments: Mapping[str, Any]
) -> Value:
    """The label of a button that does a command: "Give ben 5 points", or a plain yes."""
    amount = arguments.get("amount")
    if declaration.name == "tip" and isinstance(amount, int):
        people = receivers(desk, request, arguments)
        shown = request.amount(amount)
        return request.message("tip-button", receivers=people, amount=shown)
    return request.message("yes-button")


def receivers(desk: Desk, request: Request, arguments: Mapping[str, Any]) -> Listed:
    """The names in a command's `to`, if it has one."""
    given = arguments.get("to")
    numbers = given if isinstance(given, list) else [given] if given is not None else []
    return names(request, [desk.books.need(Member, number) for number in numbers])
