"""What an answer to a question does. Each question is answered once, by the person asked."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from commands.engine import (
    announcements,
    answerable,
    argument_reading,
    execution,
    questions,
    speaker,
)
from commands.engine.context import Context
from commands.engine.request import Refusal, Request, Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.language.grammar import read_one
from commands.language.stored_replies import value_of_json
from commands.language.tokens import ParseError, Unclear
from commands.values.parameters import Rest
from commands.values.parameters import Text as TextKind
from commands.values.reply import Button, Reply, Value, Visibility
from storage import asks
from storage.asks import Ask
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

OVER = {"ask-answered", "ask-lapsed"}
"""What is said where a question is over."""


def answer(
    context: Context, request: Request, chosen: int | None, *, yes: bool, bare: bool
) -> bool:
    """Take a yes or no. Gives False where a bare word was no answer to anything. Raises Refusal.

    `chosen` is the question that a number, a reply or a button names; otherwise it is the one that
    such a word means now, if there is one. `bare` is a word that nobody addressed to the bot.
    """
    ask = _chosen(context, chosen) if chosen is not None else _meant(context, yes=yes, bare=bare)
    if ask is None:
        if not bare:
            show_open(context, request)
        return not bare
    pass_over(context, but=ask)
    if yes:
        confirm(context, ask)
    else:
        _withdraw_others(context, ask)
        decline(context, request, ask)
    return True


def _meant(context: Context, *, yes: bool, bare: bool) -> Ask | None:
    """The question that a yes or no without a number means now. Raises Refusal."""
    found = answerable.newest(context, within=answerable.SPAN + answerable.LATELY + 1)
    fresh = [ask for ask in answerable.newest(context) if questions.is_open(context, ask)]
    # What is missing of a command is answered by saying it.
    if any(ask.kind == "missing" for ask in found):
        return None
    if bare and found and not any(questions.is_open(context, ask) for ask in found):
        raise Refusal("ask-lapsed")
    # Of several answers to one question none is meant by a yes, and all by a no.
    if len(fresh) == 1 or (not yes and _one_question(fresh)):
        return fresh[0]
    return None


def pass_over(context: Context, *, but: Ask | None = None, goes_on: bool = False) -> None:
    """Another command, or another answer: what was shown before is meant by no bare word any more,
    and what was only offered ends."""
    for offer in answerable.pass_over(context, but=but, goes_on=goes_on):
        questions.end(context, offer, "withdrawn")


def _chosen(context: Context, number: int) -> Ask:
    ask = context.books.get(Ask, number)
    # What is missing of a command is answered by saying it, never by a yes.
    if ask is None or ask.member != context.member.number or ask.kind == "missing":
        raise Refusal("ask-unknown", reference=str(number))
    if ask.state in ("done", "declined"):
        raise Refusal("ask-answered")
    if not questions.is_open(context, ask):
        raise Refusal("ask-lapsed")
    return ask


def show_open(context: Context, request: Request) -> None:
    """A yes that could mean anything: show what is open, each by its number. Raises Refusal."""
    found = [
        ask
        for ask in asks.of_member(
            context.books, context.member.number, context.now - answerable.LATELY
        )
        if ask.kind != "missing" and ask.state != "gathering"
    ]
    waiting = [ask for ask in found if questions.is_open(context, ask)]
    if not waiting:
        raise Refusal("ask-lapsed" if found else "nothing-to-answer")
    show(context, request, waiting)


def show(context: Context, request: Request, found: Sequence[Ask]) -> None:
    """Show questions with their content and do nothing; what others ask is for them alone."""
    alone = any(ask.asker is not None for ask in found)
    if _are_answers_to_one(found):
        buttons: list[Value] = []
        for ask in found:
            label = value_of_json(json.loads(ask.arguments)[0]["label"])
            buttons += [Button(label, f"yes {ask.number}"), " "]
        reply = request.say("ask-one-of", buttons=tuple(buttons[:-1]))
        numbers = tuple(ask.number for ask in found)
        announcements.show(context, Say(reply, "discreet", mood="ask", shows=numbers))
        return
    blocks = list(request.say("ask-which", count=len(found)).blocks)
    for ask in found:
        line = request.line(
            "ask-which-line",
            question=questions.question_of(ask),
            yes=Button(f"yes {ask.number}", f"yes {ask.number}"),
            no=Button(f"no {ask.number}", f"no {ask.number}"),
        )
        blocks.append(line)
    numbers = tuple(ask.number for ask in found)
    seen: Visibility = "private" if alone else "discreet"
    announcements.show(context, Say(Reply(tuple(blocks)), seen, mood="ask", shows=numbers))


def confirm(context: Context, ask: Ask) -> None:
    """Do what was asked: rights and decision are taken again.

    Raises Refusal; then the question stays open. It is answered once: what is done is done with.
    """
    offers = json.loads(ask.arguments)
    for offer in offers:
        request = context.request(confirmed=bool(offer["confirmed"]))
        # What is carried out is the doing of the message that was asked about.
        context.handling.acts_for = offer.get("event", ask.event) if ask.asker is None else None
        try:
            _do(context, ask, offer, request)
        except Refusal as refusal:
            if len(offers) == 1:
                raise
            # One of several that came late: the others are carried out all the same.
            execution.refuse(context, request, refusal)
        finally:
            context.handling.acts_for = None
    if not context.forgotten:
        questions.end(context, ask, "done")
        _withdraw_others(context, ask)


def _withdraw_others(context: Context, ask: Ask) -> None:
    """One answer to a question is taken: its other answers are not to be had any more."""
    if ask.saying is None:
        return
    for other in asks.of_member(context.books, ask.member, context.now):
        if other.saying == ask.saying and other.number != ask.number and other.state == "open":
            questions.end(context, other, "withdrawn")


def _one_question(found: Sequence[Ask]) -> bool:
    """Whether these are the answers to choose from of a single question."""
    is_shown = bool(found) and {ask.saying for ask in found} == {found[0].shown}
    return is_shown or _are_answers_to_one(found)


def _are_answers_to_one(found: Sequence[Ask]) -> bool:
    """Whether these are several answers that one message offered, each in words of its own."""
    said = {ask.saying for ask in found}
    worded = all(ask.kind == "offer" and json.loads(ask.arguments)[0]["label"] for ask in found)
    return len(found) > 1 and len(said) == 1 and None not in said and worded


def _do(context: Context, ask: Ask, offer: Mapping[str, Any], request: Request) -> None:
    """Carry out one offered command, or ask anew where it is no longer what was shown."""
    declaration = context.services.catalogue[tuple(offer["command"].split())]
    execution.require(declaration, request)
    given = offer["arguments"]
    lacking = next(
        (each for each in declaration.parameters if each.required and each.name not in given), None
    )
    if lacking is not None:
        questions.put_missing(context, request, declaration, lacking, given)
        return
    execution.give_preludes(context, execution.preludes_due(context, declaration))
    decided = execution.decide(context, declaration, offer["arguments"], request)
    effects = decided.effects
    if not execution.is_as_asked(context, effects, ask.digest, offer):
        decided = replace(decided, request=replace(decided.request, confirmed=False))
        if effects.confirm is not None:
            changed = request.line("ask-changed")
            anew = Reply((changed, *effects.confirm.blocks))
            effects = replace(effects, confirm=anew, shown=effects.confirm)
            decided = replace(decided, effects=effects)
    execution.carry_out(context, declaration, offer["arguments"], decided)


def decline(context: Context, request: Request, ask: Ask) -> None:
    """Leave it as it is; somebody who asked is told so, alone."""
    questions.end(context, ask, "declined")
    not_wanted = context.services.catalogue.not_wanted.get(ask.command)
    if not_wanted is None:
        context.say(Say(request.say("ask-declined"), "discreet"))
        tell_asker(context, ask, "declined")
        return
    said = not_wanted(context.services, context.books, ask, "declined", context.now)
    if not any(each.recipient == context.event.sender.user for each in said):
        # A no that changes something is told as what it did.
        context.say(Say(request.say("ask-declined"), "discreet"))
    context.said += said


def tell_asker(context: Speaker, ask: Ask, what: str) -> None:
    """Tell somebody who asked, alone, what became of it: "declined", or "lapsed"."""
    asker = None if ask.asker is None else context.books.need(Member, ask.asker)
    if asker is None or asker.used_at is None or asker.forgotten_at is not None:
        return
    words, units = json.loads(ask.arguments)[0].get("about") or ("asked", 0)
    given = json.loads(ask.arguments)[0]["arguments"]
    who = context.books.need(Member, ask.member)
    # Of two who are asked about one another, the other one.
    pair = [given[name] for name in ("one", "other") if given.get(name, ask.member) != ask.member]
    other = context.books.need(Member, pair[0]) if pair else who
    request = context.request()
    told = request.say(
        f"{words}-{what}",
        payer=request.name(who),
        amount=request.amount(units),
        other=request.name(other),
    )
    context.say(Say(told, "private", asker.number, mood="notice"), answers=False)


def cancel(context: Context, request: Request) -> bool:
    """Withdraw the questions that are open here; False when there are none."""
    found = [
        ask
        for ask in questions.mine(context)
        if questions.is_open(context, ask) and ask.kind != "request"
    ]
    for ask in found:
        questions.end(context, ask, "withdrawn")
    if found:
        context.say(Say(request.say("cancelled"), "discreet"))
    return bool(found)


def lapse(services: Services, books: Books, number: int, now: int) -> list[OutboxMessage]:
    """A question's time has come: it is over, with no further act of anyone."""
    ask = books.get(Ask, number)
    if ask is None or ask.state not in ("open", "gathering") or ask.ends_at > now:
        return []
    context = speaker.about(services, books, ask, now)
    not_wanted = services.catalogue.not_wanted.get(ask.command)
    if context is None:
        books.save(replace(ask, state="lapsed", ended_at=ask.ends_at))
        return [] if not_wanted is None else not_wanted(services, books, ask, "lapsed", now)
    questions.end(context, ask, "lapsed", ask.ends_at)
    if not_wanted is not None:
        context.said += not_wanted(services, books, ask, "lapsed", now)
    elif "about" in json.loads(ask.arguments)[0]:
        tell_asker(context, ask, "lapsed")
    return context.said


# -- answers to "what is missing" ------------------------------------------------------------------


_CHATTER = {"usage", "who", "amount-unreadable"}
_ABOUT_PEOPLE = {"nobody-called", "payee-unknown", "several-called", "people-unclear"}


def _in_reply_to(context: Context, ask: Ask) -> bool:
    """Whether the message replies to the one that asks."""
    target = getattr(context.event, "reply_to", None)
    saying = context.books.get(OutboxMessage, ask.saying) if ask.saying is not None else None
    return target is not None and saying is not None and saying.message_id == target.event_id


def take_missing(context: Context, request: Request, text: str, *, called: bool) -> bool:
    """Take a message as the answer to a question about a missing part; False if it is none."""
    found = [
        ask
        for ask in questions.mine(context)
        if ask.kind == "missing" and questions.is_open(context, ask)
    ]
    newest = {ask.number for ask in answerable.missing(context)}
    found = [ask for ask in found if ask.number in newest or _in_reply_to(context, ask)]
    if not found:
        return False
    ask = found[-1]
    offer = json.loads(ask.arguments)[0]
    declaration = context.services.catalogue[tuple(offer["command"].split())]
    arguments = dict(offer["arguments"])
    parameter = declaration.parameter(arguments.pop(""))
    if (
        isinstance(parameter.kind, Rest | TextKind)
        and not called
        and not _in_reply_to(context, ask)
    ):
        return False  # Any words would do, so in the open they count only as a reply.
    try:
        value = read_one(parameter, text, context.reading())
    except Unclear as unclear:
        arguments[parameter.name] = unclear.readings[0]
        context.books.save(replace(ask, state="done", ended_at=context.now))
        said = Unclear(parameter.name, unclear.readings, arguments)
        raise argument_reading.unclear_refusal(context, request, declaration, said) from None
    except ParseError as misread:
        said_more = len(text.split()) > 2 and misread.problem in _ABOUT_PEOPLE
        if called or not (said_more or misread.problem in _CHATTER):
            raise argument_reading.misread_refusal(context, request, declaration, misread) from None
        return False  # Chatter between the question and its answer.
    context.books.save(replace(ask, state="done", ended_at=context.now))
    arguments[parameter.name] = context.plain_text(value) if isinstance(value, str) else value
    for other in declaration.parameters:
        if other.required and other.name not in arguments:
            questions.put_missing(context, request, declaration, other, arguments)
            return True
    execution.run(context, declaration, arguments, request)
    return True
