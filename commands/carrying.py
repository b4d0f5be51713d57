"""Carry out what a handler decided: ask first where it says so, else book, keep and say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from commands import announcing, asking, people, readers
from commands.capability import Prelude
from commands.ceilings import is_told_later
from commands.declare import Declaration
from commands.desk import Desk
from commands.examples import example as example_of
from commands.examples import people_for_examples
from commands.gifts import memo_words, usual_tip
from commands.grammar import read_arguments, read_form
from commands.hearing import Found, Heard
from commands.refusals import refusal_for
from commands.reply import Name, Value, say, values_shown
from commands.request import Effects, MustWrite, NewAsk, Offer, Refusal, Request, Say
from commands.spoken import Doubtful, Misread, Missing, SeveralCalled, Unclear
from commands.worded import worded
from commands.wording import wording
from storage.ledger import post, would
from storage.movements import Movement, Outcome, Refused


def run(
    desk: Desk, declaration: Declaration, arguments: Mapping[str, Any], request: Request
) -> None:
    """Decide a command and carry out what came of it. Raises Refusal; then nothing was changed."""
    require(declaration, request)
    carry_out(desk, declaration, arguments, decide(desk, declaration, arguments, request))


@dataclass(frozen=True, slots=True)
class Decided:
    """What a handler made of a request."""

    request: Request
    effects: Effects


def decide(
    desk: Desk, declaration: Declaration, arguments: Mapping[str, Any], request: Request
) -> Decided:
    """Have the handler decide. Raises Refusal."""
    desk.alone = declaration.visibility == "private"
    given = desk.resolved(declaration, arguments)
    effects: Effects = declaration.handler(request, desk.books, **given)
    return Decided(request, effects)


Preludes = list[tuple[Prelude, Any]]


def preludes_due(desk: Desk, declaration: Declaration) -> Preludes:
    """What rules give the member before this command, as they stand now."""
    found = ((each, each.due(desk, declaration)) for each in desk.house.catalogue.preludes)
    return [(prelude, due) for prelude, due in found if due is not None]


def give_preludes(desk: Desk, preludes: Preludes) -> None:
    """Give the member what is due before their command."""
    for prelude, due in preludes:
        prelude.give(desk, due)


def require(declaration: Declaration, request: Request) -> None:
    """Refuse who may not. Rights are the event's own, so this holds at a confirmation too."""
    if not request.may(declaration.permission):
        who = f"for-{declaration.permission.replace(' ', '-')}s"
        raise Refusal(who, home=request.community.name)
    switch = declaration.switch
    if switch is not None and not request.settings[switch]:
        raise Refusal(f"{switch.key}-off", set=request.typed(f"config set {switch.key} on"))


def carry_out(
    desk: Desk, declaration: Declaration, arguments: Mapping[str, Any], decided: Decided
) -> None:
    """Book, keep and say what a handler decided, or ask first."""
    request, effects = decided.request, decided.effects
    movements = linked(effects.movements)
    if effects.confirm is not None and not request.confirmed:
        foreseen = [
            each for each in would(desk.books, movements, desk.now)
            if not (isinstance(each, Refused) and is_told_later(each))
        ]  # fmt: skip
        _refuse(foreseen, effects, desk, request)
        given = arguments if effects.asked is None else effects.asked
        offer = Offer("", declaration.name, given, confirmed=True)
        ask = NewAsk(
            request.member.number, effects.confirm, (offer,), "confirm", asking.CONFIRM_SPAN,
            digest=digest_of(desk, effects),
        )  # fmt: skip
        asking.put(desk, ask)
        return
    if effects.noted is not None and not desk.books.writable:
        raise MustWrite
    desk.begin_handling()
    outcomes = post(desk.books, movements, desk.now, event=desk.acts_for or desk.number)
    _refuse(outcomes, effects, desk, request)
    numbers = [outcome.number for outcome in outcomes if not isinstance(outcome, Refused)]
    for row in effects.rows:
        desk.books.save(row)
    for open_ask in effects.withdraws:
        asking.end(desk, open_ask, "withdrawn")
    noted = desk.community.audits
    effects.keep(desk.books)
    desk.bindings += effects.bindings
    desk.erases = desk.erases or effects.erases
    for ask in effects.asks:
        asking.put(desk, ask)
    desk.is_noted = desk.is_noted or effects.noted is not None
    if effects.last_words is not None:
        desk.say_last(effects.last_words)
    elif desk.community.audits == noted:
        # A handler that has several lines to write, or must know their numbers, does so itself.
        announcing.note(desk, declaration, arguments, request, effects, numbers)
    announcing.say_all(desk, declaration, request, effects.says(numbers))


def linked(movements: Sequence[Movement]) -> list[Movement]:
    """Movements of one command stand or fall together."""
    last = len(movements) - 1
    return [
        movement if movement.linked == (at < last) else replace(movement, linked=at < last)
        for at, movement in enumerate(movements)
    ]


def digest_of(desk: Desk, effects: Effects) -> str:
    """A digest of what is done and of the values that were shown, in whichever words.

    It differs when a unit of it does, or the name of somebody in it.
    """
    asked = effects.shown or effects.confirm
    question = values_shown(asked) if asked is not None else []
    spans = asked.spans() if asked is not None else []
    known = readers.InBooks(desk.books)
    names = [known.name(span.member) for span in spans if isinstance(span, Name)]
    moved = () if effects.unforeseen else (repr(effects.movements), repr(effects.rows))
    shown = json.dumps([*moved, question, names])
    return hashlib.sha256(shown.encode()).hexdigest()[:32]


def is_as_asked(
    desk: Desk, effects: Effects, digest: str, offer: Mapping[str, Any]
) -> bool:  # fmt: skip
    """Whether what would be done now is what the question showed, of which this is the digest."""
    if not digest or digest_of(desk, effects) == digest:
        return True
    # The last version took the digest of the words, in the language it asked in.
    in_words = str(offer.get("question", "")).startswith("[")
    return in_words and _digest_of_words(desk, effects, offer) == digest


def _digest_of_words(desk: Desk, effects: Effects, offer: Mapping[str, Any]) -> str:
    words, locale = desk.spoken
    if "spoken" in offer:
        language, locale = offer["spoken"]
        words = wording(language)
    reader = replace(readers.the_room(desk.settings, desk.now), words=words, locale=locale)
    asked = effects.shown or effects.confirm
    known = readers.InBooks(desk.books)
    question = "" if asked is None else worded(asked, reader, known).plain()
    shown = json.dumps([repr(effects.movements), repr(effects.rows), question])
    return hashlib.sha256(shown.encode()).hexdigest()[:32]


def _refuse(outcomes: Sequence[Outcome], effects: Effects, desk: Desk, request: Request) -> None:
    refused = [each for each in outcomes if isinstance(each, Refused) and each.code != "linked"]
    if refused:
        own = effects.refused(refused[0])
        raise own or refusal_for(refused[0], request, desk.books)


def hear_command(desk: Desk, heard: Heard, found: Found, request: Request) -> None:
    """Read a command's arguments and run it; ask for what is missing or unclear. Raises Refusal."""
    declaration = found.declaration
    # A moderator's command is not explained to those who may not give it.
    require(declaration, request)
    try:
        arguments = arguments_of(desk, heard, found)
    except SeveralCalled as several:
        raise which_of(desk, request, heard, found, several) from None
    except Missing as missing:
        asking.put_missing(desk, request, declaration, missing.parameter, missing.arguments)
        return
    except Unclear as unclear:
        raise unclear_refusal(desk, request, declaration, unclear) from None
    except Misread as misread:
        raise misread_refusal(desk, request, declaration, misread) from None
    run(desk, declaration, written_out(desk, arguments), request)


def arguments_of(desk: Desk, heard: Heard, found: Found) -> dict[str, Any]:
    """The arguments of a command, from its words or its form. Raises Misread, Missing, Unclear."""
    if heard.form is not None:
        return read_form(found.declaration, heard.form.given, desk.context())
    words = heard.words[found.count :]
    return read_arguments(found.declaration, heard.said, words, desk.context())


_MOST_ALIKE = 5
"""Of so many with one name one is chosen by a button; of more, by a mention."""


def which_of(
    desk: Desk, request: Request, heard: Heard, found: Found, several: SeveralCalled
) -> Refusal:
    """Ask which of those with one name is meant: a button each, told apart by what is known."""
    plain = misread_refusal(desk, request, found.declaration, several)
    if len(several.people) > _MOST_ALIKE:
        return plain
    labels = people.told_apart(request, desk.books, several.people)
    offers = []
    for number, label in zip(several.people, labels, strict=True):
        desk.chosen = {several.word.text: number}
        try:
            arguments = arguments_of(desk, heard, found)
        except (Missing, Unclear, Misread):
            return plain
        finally:
            desk.chosen = {}
        given = written_out(desk, arguments)
        offers.append(Offer(label, found.declaration.name, given))
    return Refusal("which-of-several", offer=offers, count=len(offers))


def offer_for(desk: Desk, request: Request, heard: Heard, found: Found) -> Offer | None:
    """A command as an offer to do it, when its words make one; else None."""
    declaration = found.declaration
    try:
        require(declaration, request)
        arguments = arguments_of(desk, heard, found)
    except (Missing, Unclear, Misread, Refusal):
        return None
    given = written_out(desk, arguments)
    return Offer(asking.label(desk, request, declaration, given), declaration.name, given)


def written_out(desk: Desk, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments with mentions in free text written as names."""
    return {
        name: desk.plain_text(value) if isinstance(value, str) else value
        for name, value in arguments.items()
    }


def misread_refusal(
    desk: Desk, request: Request, declaration: Declaration, misread: Misread
) -> Refusal:
    """What a member reads when their words do not make the command: how it works, by example."""
    people = people_for_examples(desk.books, desk.room.key, desk.member.number)
    example = request.typed(example_of(declaration, people))
    values: dict[str, Any] = {
        "usage": request.typed(declaration.usage()), "example": example, "name": "",
        "decimals": request.asset.decimals, "amount": "",
    }  # fmt: skip
    values.update({k: _plain(desk, v) for k, v in misread.values.items()})
    problem = misread.problem
    if problem == "not-a-number":
        problem = "not-a-whole-number"
    if problem == "amount-negative" and declaration.name != "tip":
        problem = "amount-negative-plain"
    if problem == "amount-other-sign":
        values["name"] = request.asset.symbol or request.asset.name
    if problem == "amount-decimals":
        values["name"] = request.asset.name[:1].upper() + request.asset.name[1:]
    return Refusal(problem, **values)


def _plain(desk: Desk, value: Any) -> Any:
    return desk.plain_text(value) if isinstance(value, str) else value


def unclear_refusal(
    desk: Desk, request: Request, declaration: Declaration, unclear: Unclear
) -> Refusal:
    """An amount with an unclear mark, as a question that does nothing by itself."""
    if isinstance(unclear, Doubtful):
        return doubt_refusal(desk, request, declaration, unclear)
    arguments = written_out(desk, unclear.arguments)
    offers = []
    for units in unclear.readings:
        given = {**arguments, unclear.parameter: units}
        one = len(unclear.readings) == 1
        label = request.message("yes-button") if one else request.amount(units)
        offers.append(Offer(label, declaration.name, given))
    if len(offers) == 1:
        people = asking.receivers(desk, request, arguments)
        more: Value = request.message("to-somebody", receivers=people) if people.parts else ""
        return Refusal(
            "amount-one-reading", offer=offers, amount=request.amount(unclear.readings[0]),
            more=more,
        )  # fmt: skip
    return Refusal("amount-two-readings", offer=offers, given=_typed_amount(desk, unclear))


def doubt_refusal(
    desk: Desk, request: Request, declaration: Declaration, doubtful: Doubtful
) -> Refusal:
    """Words that may be more than words, as a question whose buttons say what each would do.

    They say it in full, so pressing one is the confirmation, where others would be asked again.
    """
    readings = []
    for meant in doubtful.meant:
        given = written_out(desk, meant)
        if given.get("amount") is None:
            given["amount"] = usual_tip(request)
        readings.append(given)
    people = [asking.receivers(desk, request, given) for given in readings]
    shown = [_amount_shown(request, given) for given in readings]
    labels: list[Value]
    match doubtful.doubt:
        case "amount" if doubtful.meant[0].get("amount") is None:
            message, labels = "doubt-no-amount", shown
        case "amount" if len(readings) > 1:
            message, labels = "doubt-amounts", shown
        case "each":
            message = "doubt-each"
            labels = [
                request.message(f"doubt-{given['how']}-button", amount=amount)
                for given, amount in zip(readings, shown, strict=True)
            ]
        case "who":
            message = "doubt-who"
            labels = list(people)
        case _:
            message, labels = "doubt-one", [request.message("yes-button")]
    offers = [
        Offer(label, declaration.name, given, confirmed=isinstance(given["amount"], int))
        for label, given in zip(labels, readings, strict=True)
    ]
    if declaration.name != "tip" and message in ("doubt-one", "doubt-amounts"):
        message += "-request"
    return Refusal(
        message, offer=offers, amount=shown[0], receivers=people[0],
        memo=memo_words(readings[0].get("memo", "")),
        example=request.typed(example_of(declaration, _people_here(desk))),
        several=_heads(readings[0]), split=int(readings[0].get("how") == "split"),
    )  # fmt: skip


def _people_here(desk: Desk) -> list[str]:
    return people_for_examples(desk.books, desk.room.key, desk.member.number)


def _amount_shown(request: Request, given: Mapping[str, Any]) -> Value:
    amount = given["amount"]
    return request.amount(amount) if isinstance(amount, int) else str(amount)


def _heads(given: Mapping[str, Any]) -> int:
    to = given.get("to")
    return len(to) if isinstance(to, list) else 1


def _typed_amount(desk: Desk, unclear: Unclear) -> str:
    text = getattr(desk.event, "text", "")
    marked = [word for word in text.split() if "," in word or "." in word]
    return marked[0][:40] if marked else unclear.parameter


def refuse(desk: Desk, request: Request, refusal: Refusal) -> None:
    """Say a refusal to the member alone; with offers it is a question with buttons."""
    if refusal.note is not None:
        refusal.note(desk.books.connection)
    if refusal.offer:
        asking.put_offers(desk, request, refusal)
        return
    said = say(refusal.message, **refusal.values)
    desk.say(Say(said, visibility="discreet", mood="refusal"))
