"""What an answer to a question does. Each question is answered once, by the person asked."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from commands import asking, carrying, speaking
from commands.desk import LATE_AFTER, Desk, House
from commands.grammar import read_one
from commands.parameters import Rest
from commands.parameters import Text as TextKind
from commands.reply import Button, Reply
from commands.request import Refusal, Request, Say
from commands.spoken import Misread, Unclear
from commands.times import MINUTE
from storage.asks import Ask
from storage.books import Books
from storage.members import Member
from storage.outbox import Saying
from storage.references import reference

SKEW = MINUTE
"""How far the clocks by which people's messages are dated may be apart."""


def _is_open(desk: Desk, ask: Ask) -> bool:
    return ask.state == "open" and desk.now < ask.ends_at


def _lapsed_lately(desk: Desk, ask: Ask) -> bool:
    ended = ask.ended_at if ask.ended_at is not None else ask.ends_at
    return not _is_open(desk, ask) and desk.now - ended <= asking.LATELY


def _was_shown(desk: Desk, ask: Ask) -> bool:
    """Whether the question was delivered before this message was said."""
    if ask.saying is None:
        return False
    saying = desk.books.get(Saying, ask.saying)
    if saying is None or saying.delivered_at is None:
        return False
    event = desk.event
    if ask.opened_at > event.happened_at + SKEW:
        return False  # Said before, and now here again.
    if event.received_at - event.at < LATE_AFTER:
        # Heard as it was said: the order is that of our own clock, whatever the platform's shows.
        return saying.delivered_at <= event.received_at
    return saying.delivered_at <= event.happened_at


def may_become_answer(desk: Desk) -> bool:
    """Whether a question that was put before this was said is still to be delivered."""
    return any(
        ask.opened_at <= desk.event.happened_at + SKEW and not _was_shown(desk, ask)
        for ask in asking.mine(desk)
    )


def answer(desk: Desk, request: Request, chosen: int | None, *, yes: bool, bare: bool) -> bool:
    """Take a yes or no. Gives False where a bare word was no answer to anything. Raises Refusal."""
    if chosen is not None:
        ask = _chosen(desk, chosen)
    else:
        found = [
            ask for ask in asking.mine(desk) if ask.kind != "missing" and ask.state != "gathering"
        ]
        counting = [a for a in found if _is_open(desk, a) or _lapsed_lately(desk, a)]
        if not counting or (bare and not any(_was_shown(desk, ask) for ask in counting)):
            if bare:
                return False
            raise Refusal("nothing-to-answer")
        if len(counting) > 1 and not (not yes and _one_question(counting)):
            _list(desk, request, [ask for ask in counting if _is_open(desk, ask)])
            return True
        ask = counting[0]
        if not _is_open(desk, ask):
            raise Refusal("ask-lapsed")
        if not _was_shown(desk, ask):
            raise Refusal("nothing-to-answer")
    if yes:
        confirm(desk, ask)
    else:
        _withdraw_others(desk, ask)
        decline(desk, request, ask)
    return True


def _chosen(desk: Desk, number: int) -> Ask:
    ask = desk.books.get(Ask, number)
    # What is missing of a command is answered by saying it, never by a yes.
    if ask is None or ask.member != desk.member.number or ask.kind == "missing":
        raise Refusal("ask-unknown", reference=f"#{reference(number)}")
    if ask.state in ("done", "declined"):
        raise Refusal("ask-answered")
    if not _is_open(desk, ask):
        raise Refusal("ask-lapsed")
    return ask


def _list(desk: Desk, request: Request, found: Sequence[Ask]) -> None:
    """Several questions are open: list them by reference, and do nothing."""
    if not found:
        raise Refusal("ask-lapsed")
    head = request.say("ask-which", count=len(found))
    blocks = list(head.blocks)
    for ask in found:
        line = request.line(
            "ask-which-line", question=asking.question_of(ask),
            yes=Button(f"yes #{reference(ask.number)}", f"yes #{reference(ask.number)}"),
            no=Button(f"no #{reference(ask.number)}", f"no #{reference(ask.number)}"),
        )  # fmt: skip
        blocks.append(line)
    desk.say(Say(Reply(tuple(blocks)), "discreet", mood="ask"))


def confirm(desk: Desk, ask: Ask) -> None:
    """Do what was asked: rights and decision are taken again.

    Raises Refusal; then the question stays open. It is answered once: what is done is done with.
    """
    offers = json.loads(ask.arguments)
    for offer in offers:
        request = desk.request(confirmed=bool(offer["confirmed"]))
        # What is carried out is the doing of the message that was asked about.
        desk.acts_for = offer.get("event", ask.event) if ask.asker is None else None
        try:
            _do(desk, ask, offer, request)
        except Refusal as refusal:
            if len(offers) == 1:
                raise
            # One of several that came late: the others are carried out all the same.
            carrying.refuse(desk, request, refusal)
        finally:
            desk.acts_for = None
    if not desk.forgotten:
        asking.end(desk, ask, "done")
        _withdraw_others(desk, ask)


def _withdraw_others(desk: Desk, ask: Ask) -> None:
    """One answer to a question is taken: its other answers are not to be had any more."""
    for other in asking.mine(desk):
        if other.saying == ask.saying and other.number != ask.number and other.state == "open":
            asking.end(desk, other, "withdrawn")


def _one_question(found: Sequence[Ask]) -> bool:
    """Whether these are the answers to choose from of a single question."""
    return len({ask.saying for ask in found}) == 1


def _do(desk: Desk, ask: Ask, offer: Mapping[str, Any], request: Request) -> None:
    """Carry out one offered command, or ask anew where it is no longer what was shown."""
    declaration = desk.house.catalogue[tuple(offer["command"].split())]
    carrying.require(declaration, request)
    carrying.give_preludes(desk, carrying.preludes_due(desk, declaration))
    decided = carrying.decide(desk, declaration, offer["arguments"], request)
    effects = decided.effects
    if not carrying.is_as_asked(desk, effects, ask.digest, offer):
        decided = replace(decided, request=replace(decided.request, confirmed=False))
        if effects.confirm is not None:
            changed = request.line("ask-changed")
            anew = Reply((changed, *effects.confirm.blocks))
            effects = replace(effects, confirm=anew, shown=effects.confirm)
            decided = replace(decided, effects=effects)
    carrying.carry_out(desk, declaration, offer["arguments"], decided)


def decline(desk: Desk, request: Request, ask: Ask) -> None:
    """Leave it as it is; somebody who asked is told so, alone."""
    asking.end(desk, ask, "declined")
    desk.say(Say(request.say("ask-declined"), "discreet"))
    if ask.asker is not None:
        asker = desk.books.need(Member, ask.asker)
        if asker.used_at is not None:
            said = request.say("request-declined", payer=request.name(request.member))
            desk.say(Say(said, "private", asker.number, mood="notice"), answers=False)


def cancel(desk: Desk, request: Request) -> bool:
    """Withdraw the questions that are open here; False when there are none."""
    found = [ask for ask in asking.mine(desk) if _is_open(desk, ask) and ask.kind != "request"]
    for ask in found:
        asking.end(desk, ask, "withdrawn")
    if found:
        desk.say(Say(request.say("cancelled"), "discreet"))
    return bool(found)


def lapse(house: House, books: Books, number: int, now: int) -> list[Saying]:
    """A question's time has come: it is over, with no further act of anyone."""
    ask = books.get(Ask, number)
    if ask is None or ask.state not in ("open", "gathering") or ask.ends_at > now:
        return []
    desk = speaking.about(house, books, ask, now)
    if desk is None:
        books.save(replace(ask, state="lapsed", ended_at=ask.ends_at))
        return []
    asking.end(desk, ask, "lapsed", ask.ends_at)
    return desk.said


# -- answers to "what is missing" ------------------------------------------------------------------


_CHATTER = {"usage", "who", "amount-unreadable"}
_ABOUT_PEOPLE = {"nobody-called", "several-called", "people-unclear"}


def _in_reply_to(desk: Desk, ask: Ask) -> bool:
    """Whether the message replies to the one that asks."""
    target = getattr(desk.event, "reply_to", None)
    saying = desk.books.get(Saying, ask.saying) if ask.saying is not None else None
    return target is not None and saying is not None and saying.message_id == target.event_id


def take_missing(desk: Desk, request: Request, text: str, *, called: bool) -> bool:
    """Take a message as the answer to a question about a missing part; False if it is none."""
    found = [ask for ask in asking.mine(desk) if ask.kind == "missing" and _is_open(desk, ask)]
    if not found or not _was_shown(desk, found[-1]):
        return False
    ask = found[-1]
    offer = json.loads(ask.arguments)[0]
    declaration = desk.house.catalogue[tuple(offer["command"].split())]
    arguments = dict(offer["arguments"])
    parameter = declaration.parameter(arguments.pop(""))
    if isinstance(parameter.kind, Rest | TextKind) and not called and not _in_reply_to(desk, ask):
        return False  # Any words would do, so in the open they count only as a reply.
    try:
        value = read_one(parameter, text, desk.context())
    except Unclear as unclear:
        arguments[parameter.name] = unclear.readings[0]
        desk.books.save(replace(ask, state="done", ended_at=desk.now))
        said = Unclear(parameter.name, unclear.readings, arguments)
        raise carrying.unclear_refusal(desk, request, declaration, said) from None
    except Misread as misread:
        said_more = len(text.split()) > 2 and misread.problem in _ABOUT_PEOPLE
        if called or not (said_more or misread.problem in _CHATTER):
            raise carrying.misread_refusal(desk, request, declaration, misread) from None
        return False  # Chatter between the question and its answer.
    desk.books.save(replace(ask, state="done", ended_at=desk.now))
    arguments[parameter.name] = desk.plain_text(value) if isinstance(value, str) else value
    for other in declaration.parameters:
        if other.required and other.name not in arguments:
            asking.put_missing(desk, request, declaration, other, arguments)
            return True
    carrying.run(desk, declaration, arguments, request)
    return True
