"""The arguments of a command, read from its words; and what a member reads who said none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from commands.engine import people, questions
from commands.engine.context import Context
from commands.engine.examples import example as example_of
from commands.engine.examples import people_for_examples
from commands.engine.request import (
    Misread,
    Offer,
    Refusal,
    Request,
)
from commands.language.address import Addressed, Found
from commands.language.grammar import read_arguments, read_form
from commands.language.memo import memo_words
from commands.language.tokens import (
    Doubtful,
    Missing,
    NeverSeen,
    ParseError,
    SeveralCalled,
    Unclear,
)
from commands.values.declaration import Declaration
from commands.values.reply import Amount, Listed, Value
from storage.ledger import outside


def arguments_of(context: Context, heard: Addressed, found: Found) -> dict[str, Any]:
    """The arguments of a command, from its words or its form. Raises ParseError, Missing,
    Unclear."""
    if heard.form is not None:
        return read_form(found.declaration, heard.form.given, context.reading())
    words = heard.words[found.count :]
    return read_arguments(found.declaration, heard.said, words, context.reading())


def written_out(context: Context, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments with mentions in free text written as names."""
    return {
        name: context.plain_text(value) if isinstance(value, str) else value
        for name, value in arguments.items()
    }


_MOST_ALIKE = 5
"""Of so many with one name one is chosen by a button; of more, by a mention."""


def which_of(
    context: Context, request: Request, heard: Addressed, found: Found, several: SeveralCalled
) -> Refusal:
    """Ask which of those with one name is meant: a button each, told apart by what is known."""
    plain = misread_refusal(context, request, found.declaration, several)
    if len(several.people) > _MOST_ALIKE:
        return plain
    labels = people.told_apart(request, context.books, several.people)
    offers = []
    for number, label in zip(several.people, labels, strict=True):
        try:
            with context.choosing({several.word.text: number}):
                arguments = arguments_of(context, heard, found)
        except (Missing, Unclear, ParseError):
            return plain
        given = written_out(context, arguments)
        offers.append(Offer(label, found.declaration.name, given))
    return Refusal("which-of-several", offer=offers, count=len(offers))


def whether_meant(
    context: Context, request: Request, heard: Addressed, found: Found, unseen: NeverSeen
) -> Refusal:
    """Ask whether an id is right that nobody here has: a wrong letter would pay a stranger."""
    plain = misread_refusal(context, request, found.declaration, unseen)
    chosen: dict[str, int] = {}
    names: list[str] = []
    while len(names) < _MOST_ALIKE:
        chosen[unseen.word.text] = context.person(context.mentions[unseen.index]).number
        names.append(str(unseen.values["name"]))
        try:
            with context.choosing(chosen):
                arguments = arguments_of(context, heard, found)
        except NeverSeen as another:
            unseen = another
        except (Missing, Unclear, ParseError):
            return plain
        else:
            given = written_out(context, arguments)
            offer = Offer(request.message("yes-button"), found.declaration.name, given)
            return Refusal("never-seen-sure", offer=[offer], name=Listed(tuple(names), "or"))
    return plain


def misread_refusal(
    context: Context, request: Request, declaration: Declaration, misread: ParseError
) -> Refusal:
    """What a member reads when their words do not make the command: how it works, by example."""
    people = people_for_examples(context.books, context.room.key, context.member.number)
    example = request.sample(example_of(declaration, people))
    values: dict[str, Any] = {
        "usage": request.sample(declaration.usage()),
        "example": example,
        "name": "",
        "decimals": request.asset.decimals,
        "amount": "",
    }
    given = {k: _plain(context, v) for k, v in misread.values.items()}
    if declaration.unsaid:
        given = {k: "…" if isinstance(v, str) else v for k, v in given.items()}
    values.update(given)
    problem = misread.problem
    if problem == "not-a-number":
        problem = "not-a-whole-number"
    if problem == "amount-negative" and declaration.name != "tip":
        problem = "amount-negative-plain"
    if problem == "amount-other-sign":
        values["name"] = request.asset.symbol or request.asset.name
    if problem == "amount-decimals" and "name" not in misread.values:
        values["name"] = request.asset.name[:1].upper() + request.asset.name[1:]
    return Misread(problem, **values)


def _plain(context: Context, value: Any) -> Any:
    return context.plain_text(value) if isinstance(value, str) else value


def unclear_refusal(
    context: Context, request: Request, declaration: Declaration, unclear: Unclear
) -> Refusal:
    """An amount with an unclear mark, as a question that does nothing by itself."""
    if isinstance(unclear, Doubtful):
        return doubt_refusal(context, request, declaration, unclear)
    arguments = written_out(context, unclear.arguments)
    offers = []
    for units in unclear.readings:
        given = {**arguments, unclear.parameter: units}
        one = len(unclear.readings) == 1
        label = request.message("yes-button") if one else _shown_of(context, request, units)
        offers.append(Offer(label, declaration.name, given))
    if len(offers) == 1:
        people = questions.receivers(context, request, arguments)
        more: Value = request.message("to-somebody", receivers=people) if people.parts else ""
        return Refusal(
            "amount-one-reading",
            offer=offers,
            amount=_shown_of(context, request, unclear.readings[0]),
            more=more,
        )
    return Refusal("amount-two-readings", offer=offers, given=_typed_amount(context, unclear))


def _shown_of(context: Context, request: Request, read: Any) -> Value:
    """An amount as it was read: units of the currency, or a pair of units and asset."""
    if isinstance(read, int):
        return request.amount(read)
    units, asset = read[0], outside.named(context.books, read[1])
    if outside.is_open(context.books, asset):
        return request.amount_of(units, asset)
    called = (asset.code, asset.code, "")
    return Amount(units, request.asset.number, asset.decimals, then=called)


def doubt_refusal(
    context: Context, request: Request, declaration: Declaration, doubtful: Doubtful
) -> Refusal:
    """Words that may be more than words, as a question whose buttons say what each would do.

    They say it in full, so pressing one is the confirmation, where others would be asked again.
    """
    readings = []
    for meant in doubtful.meant:
        given = written_out(context, meant)
        if given.get("amount") is None:
            given["amount"] = request.catalogue.usual_amount(request)
        readings.append(given)
    people = [questions.receivers(context, request, given) for given in readings]
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
    if not people[0].parts and message in ("doubt-one", "doubt-amounts", "doubt-no-amount"):
        message += "-alone"
    elif declaration.name != "tip" and message in ("doubt-one", "doubt-amounts"):
        message += "-request"
    return Refusal(
        message,
        offer=offers,
        amount=shown[0],
        receivers=people[0],
        memo=memo_words(readings[0].get("memo", "")),
        example=request.typed(example_of(declaration, _people_here(context))),
        several=_heads(readings[0]),
        split=int(readings[0].get("how") == "split"),
    )


def _people_here(context: Context) -> list[str]:
    return people_for_examples(context.books, context.room.key, context.member.number)


def _amount_shown(request: Request, given: Mapping[str, Any]) -> Value:
    amount = given["amount"]
    return request.amount(amount) if isinstance(amount, int) else str(amount)


def _heads(given: Mapping[str, Any]) -> int:
    to = given.get("to")
    return len(to) if isinstance(to, list) else 1


def _typed_amount(context: Context, unclear: Unclear) -> str:
    text = getattr(context.event, "text", "")
    marked = [word for word in text.split() if "," in word or "." in word]
    return marked[0][:40] if marked else unclear.parameter
