"""Carry out what a handler decided: ask first where it says so, else book, change and say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from commands.engine import announcements, questions
from commands.engine import reader as readers
from commands.engine.argument_reading import (
    arguments_of,
    misread_refusal,
    unclear_refusal,
    whether_meant,
    which_of,
    written_out,
)
from commands.engine.ceilings import is_told_later
from commands.engine.context import Context
from commands.engine.refusals import refusal_for
from commands.engine.request import (
    Effects,
    MustWrite,
    NewAsk,
    Offer,
    Refusal,
    Request,
    Say,
    said_of,
)
from commands.language.address import Addressed, Found
from commands.language.messages import wording
from commands.language.rendering import worded
from commands.language.stored_replies import values_shown
from commands.language.tokens import Missing, NeverSeen, ParseError, SeveralCalled, Unclear
from commands.values.capability import Prelude
from commands.values.declaration import Declaration
from commands.values.parameters import Rest
from commands.values.reply import Name, say
from storage.changes import Act
from storage.ledger.movements import Movement, Outcome, Refused
from storage.ledger.posting import post, would
from storage.unit_of_work import Books


def run(
    context: Context, declaration: Declaration, arguments: Mapping[str, Any], request: Request
) -> None:
    """Decide a command and carry out what came of it. Raises Refusal; then nothing was changed."""
    require(declaration, request)
    carry_out(context, declaration, arguments, decide(context, declaration, arguments, request))


@dataclass(frozen=True, slots=True)
class Decided:
    """What a handler made of a request."""

    request: Request
    effects: Effects


def decide(
    context: Context, declaration: Declaration, arguments: Mapping[str, Any], request: Request
) -> Decided:
    """Have the handler decide. Raises Refusal."""
    context.alone = declaration.visibility == "private"
    for person in declaration.concerns(request, context.books):
        context.person(person)
    given = context.resolved(declaration, arguments)
    effects: Effects = declaration.handler(request, context.books, **given)
    return Decided(request, effects)


Preludes = list[tuple[Prelude, Any]]


def preludes_due(context: Context, declaration: Declaration) -> Preludes:
    """What rules give the member before this command, as they stand now. Raises Refusal where it
    has to wait."""
    catalogue = context.services.catalogue
    for refuse_to_wait in catalogue.refuses:
        refuse_to_wait(context, declaration)
    found: Preludes = []
    for prelude in catalogue.preludes:
        due = prelude.due(context, declaration)
        if due is not None:
            found.append((prelude, due))
    return found


def give_preludes(context: Context, preludes: Preludes) -> None:
    """Give the member what is due before their command."""
    for prelude, due in preludes:
        prelude.give(context, due)


def require(declaration: Declaration, request: Request) -> None:
    """Refuse who may not. Rights are the event's own, so this holds at a confirmation too."""
    if not request.may(declaration.permission):
        if declaration.refused is not None:
            told, instead = declaration.refused
            raise Refusal(told, not_theirs=True, instead=request.typed(instead))
        who = f"for-{declaration.permission.replace(' ', '-')}s"
        raise Refusal(who, not_theirs=True, home=request.community.name)
    switch = declaration.switch
    if switch is not None and not request.settings[switch]:
        raise Refusal(f"{switch.key}-off", set=request.typed(f"config set {switch.key} on"))


def carry_out(
    context: Context, declaration: Declaration, arguments: Mapping[str, Any], decided: Decided
) -> None:
    """Book, change and say what a handler decided, or ask first."""
    request, effects = decided.request, decided.effects
    movements = linked(effects.movements)
    if effects.confirm is not None and not request.confirmed:
        foreseen = [
            each
            for each in would(context.books, movements, context.now)
            if not (isinstance(each, Refused) and is_told_later(each))
        ]
        _refuse(foreseen, effects, context, request)
        given = arguments if effects.asked is None else effects.asked
        offer = Offer("", declaration.name, given, confirmed=True)
        ask = NewAsk(
            request.member.number,
            effects.confirm,
            (offer,),
            "confirm",
            questions.CONFIRM_SPAN,
            digest=digest_of(context.books, effects),
        )
        questions.put(context, ask)
        return
    if effects.noted is not None and not context.books.writable:
        raise MustWrite
    context.begin_handling()
    outcomes = post(context.books, movements, context.now, event=context.cause)
    _refuse(outcomes, effects, context, request)
    numbers = [outcome.number for outcome in outcomes if not isinstance(outcome, Refused)]
    for row in effects.rows:
        context.books.save(row)
    for open_ask in effects.withdraws:
        questions.end(context, open_ask, "withdrawn")
    # A handler that has several lines to write, or must know their numbers, does so itself.
    notes = announcements.is_noted(declaration, effects)
    lines = context.community.audits if notes else 0
    act = Act(context.now, tuple(numbers))
    for change in effects.changes:
        change.apply(context.books, act)
    context.bindings += effects.bindings
    context.erases = context.erases or effects.erases
    for ask in effects.asks:
        questions.put(context, ask)
    context.is_noted = context.is_noted or effects.noted is not None
    if effects.last_words is not None:
        context.say_last(effects.last_words)
    elif notes and context.community.audits == lines:
        announcements.note(context, declaration, arguments, request, effects, numbers)
    told = said_of(effects, context.books, numbers)
    announcements.say_all(context, declaration, request, told)


def linked(movements: Sequence[Movement]) -> list[Movement]:
    """Movements of one command stand or fall together."""
    last = len(movements) - 1
    return [
        movement if movement.linked == (at < last) else replace(movement, linked=at < last)
        for at, movement in enumerate(movements)
    ]


def digest_of(books: Books, effects: Effects) -> str:
    """A digest of what is done and of the values that were shown, in whichever words.

    It differs when a unit of it does, or a row that changes, or the name of somebody in it.
    """
    asked = effects.shown or effects.confirm
    question = values_shown(asked) if asked is not None else []
    spans = asked.spans() if asked is not None else []
    known = readers.InBooks(books)
    names = [known.name(span.member) for span in spans if isinstance(span, Name)]
    moved = () if effects.unforeseen else (repr(effects.movements), repr(effects.rows))
    changed = map(repr, (*effects.changes, *effects.bindings, *effects.withdraws))
    shown = json.dumps([*moved, *changed, question, names])
    return hashlib.sha256(shown.encode()).hexdigest()[:32]


def is_as_asked(context: Context, effects: Effects, digest: str, offer: Mapping[str, Any]) -> bool:
    """Whether what would be done now is what the question showed, of which this is the digest."""
    if not digest or digest_of(context.books, effects) == digest:
        return True
    # Versions before saw only what was booked, not what else was to change.
    seen = replace(effects, changes=(), bindings=(), withdraws=())
    if digest_of(context.books, seen) == digest:
        return True
    # The last version took the digest of the words, in the language it asked in.
    in_words = str(offer.get("question", "")).startswith("[")
    return in_words and _digest_of_words(context, effects, offer) == digest


def _digest_of_words(context: Context, effects: Effects, offer: Mapping[str, Any]) -> str:
    words, locale = context.spoken
    if "spoken" in offer:
        language, locale = offer["spoken"]
        words = wording(language)
    reader = replace(readers.the_room(context.settings, context.now), words=words, locale=locale)
    asked = effects.shown or effects.confirm
    known = readers.InBooks(context.books)
    question = "" if asked is None else worded(asked, reader, known).plain()
    shown = json.dumps([repr(effects.movements), repr(effects.rows), question])
    return hashlib.sha256(shown.encode()).hexdigest()[:32]


def _refuse(
    outcomes: Sequence[Outcome], effects: Effects, context: Context, request: Request
) -> None:
    refused = [each for each in outcomes if isinstance(each, Refused) and each.code != "linked"]
    if refused:
        own = effects.refused(refused[0])
        raise own or refusal_for(refused[0], request, context.books)


def in_free_words(context: Context, heard: Addressed, found: Found) -> Found | None:
    """The command of a group's bare word, where that is said in free words and these are such.

    "poll close the window?" begins as a command of the group does, and cannot be it, or may not:
    its first word then belongs to what is said. None where the command can only be itself.
    """
    path = found.declaration.path
    free = context.services.catalogue.get(path[:1])
    if found.count < 2 or free is None or heard.form is not None:
        return None
    if free is found.declaration:
        return None
    kind = free.parameters[0].kind
    if not (isinstance(kind, Rest) and kind.sentence):
        return None  # A name is no sentence: "circle hand @zoe" opens no circle of that name.
    try:
        arguments = arguments_of(context, heard, found)
    except (Missing, Unclear):
        return None
    except ParseError:
        return Found(free, 1)
    text = [each for each in arguments.values() if isinstance(each, str)]
    return Found(free, 1) if text and heard.said.rstrip().endswith("?") else None


def require_one_reading(context: Context, request: Request, heard: Addressed, found: Found) -> None:
    """Ask whether the second word of a command is its name or begins what is said in free words.

    "poll new shed?" may ask about a shed or about a new shed; what stands in quotes is clear.
    Raises Refusal, the question.
    """
    declaration, words = found.declaration, heard.words
    free = context.services.catalogue.get(declaration.path[:1])
    is_both = free is declaration and found.count == 2 and heard.form is None
    if not is_both or len(words) == 2 or words[2].quoted:
        return
    first, kind = declaration.parameters[0].name, declaration.parameters[0].kind
    if not (isinstance(kind, Rest) and kind.sentence):
        return
    offers = []
    for count in (1, 2):
        offer = offer_for(context, request, heard, Found(declaration, count))
        if offer is None or not str(offer.arguments.get(first, "")):
            return
        label = f"“{context.plain_text(str(offer.arguments[first]))[:_LABELLED]}”"
        offers.append(replace(offer, label=label))
    raise Refusal("wish-which", offer=offers)


_LABELLED = 60


def hear_command(context: Context, heard: Addressed, found: Found, request: Request) -> None:
    """Read a command's arguments and run it; ask for what is missing or unclear. Raises Refusal."""
    declaration = found.declaration
    # A moderator's command is not explained to those who may not give it.
    require(declaration, request)
    try:
        arguments = arguments_of(context, heard, found)
    except SeveralCalled as several:
        raise which_of(context, request, heard, found, several) from None
    except NeverSeen as unseen:
        raise whether_meant(context, request, heard, found, unseen) from None
    except Missing as missing:
        declaration.possible(request, context.books, missing.arguments)
        questions.put_missing(context, request, declaration, missing.parameter, missing.arguments)
        return
    except Unclear as unclear:
        raise unclear_refusal(context, request, declaration, unclear) from None
    except ParseError as misread:
        raise misread_refusal(context, request, declaration, misread) from None
    given = written_out(context, arguments)
    carry_out(context, declaration, given, decide(context, declaration, given, request))


def offer_for(context: Context, request: Request, heard: Addressed, found: Found) -> Offer | None:
    """A command as an offer to do it, when its words make one; else None."""
    declaration = found.declaration
    try:
        require(declaration, request)
        arguments = arguments_of(context, heard, found)
    except (Missing, Unclear, ParseError, Refusal):
        return None
    given = written_out(context, arguments)
    return Offer(questions.label(context, request, declaration, given), declaration.name, given)


def arguments_so_far(
    context: Context, request: Request, heard: Addressed, found: Found
) -> dict[str, Any] | None:
    """The arguments that a command's words make, where it lacks some; None where they are unclear
    or it may not be given."""
    try:
        require(found.declaration, request)
        return written_out(context, arguments_of(context, heard, found))
    except Missing as missing:
        return written_out(context, missing.arguments)
    except (Unclear, ParseError, Refusal):
        return None


def refuse(context: Context, request: Request, refusal: Refusal) -> None:
    """Say a refusal to the member alone; with offers it is a question with buttons."""
    if refusal.note is not None:
        refusal.note(context.books.connection)
    if refusal.removes:
        context.remove_message()
    if refusal.offer:
        questions.put_offers(context, request, refusal)
        return
    said = say(refusal.message, **refusal.values)
    context.say(Say(said, visibility="discreet", mood="refusal"))
