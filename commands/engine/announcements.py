"""Where moderators' acts are announced, and how the audit remembers them: for every command alike.

Nothing here is asked of a handler: whatever needs more than everybody's permission is announced and
written down when it is carried out. A handler may say more of it with `Effects.noted`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from commands.engine import answerable, places
from commands.engine.context import Context
from commands.engine.general_settings import ANNOUNCE
from commands.engine.request import Effects, MustWrite, Noted, Request, Say
from commands.language.stored_replies import to_json, value_to_json
from commands.values.declaration import Declaration
from commands.values.events import Place
from commands.values.parameters import Amount as AmountKind
from commands.values.parameters import AnyAmount, Choice, Files, OneMember, Reference
from commands.values.reply import Amount, Reply, RoomName, Value, mapped, say
from storage import audit, communities, outbox
from storage.ledger import outside
from storage.ledger.assets import Asset
from storage.ledger.references import reference
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books


def announce_place(context: Context, request: Request) -> Place | None:
    """Where an act is announced beside the place it was said in; None where that place will do.

    It can be moved, and it cannot be nowhere: what is said in private is told at home.
    """
    chosen = request.settings[ANNOUNCE]
    if chosen is None and not request.place.direct:
        return None
    there = places.told_in(context.books, chosen)
    if there is None:
        return None  # A community without a room: whoever did it reads of it.
    here = places.key_of(request.place)
    return None if places.is_one(context.books, here, there) else Place(*there)


def is_act(declaration: Declaration) -> bool:
    """Whether carrying out this command is an act of somebody with a say."""
    return declaration.permission != "everyone" and not declaration.only_reads


def is_noted(declaration: Declaration, effects: Effects) -> bool:
    """Whether what came of a command stands in the audit."""
    return effects.noted is not None or is_act(declaration)


def say_all(
    context: Context, declaration: Declaration, request: Request, says: Sequence[Say]
) -> None:
    """Say what came of a command; an act is announced wherever it was said."""
    there = announce_place(context, request) if is_act(declaration) else None
    for each in says:
        here = each.visibility == "public" and each.place is None and not each.edit
        if there is not None and here:
            context.say(replace(each, place=there, reply=_named(request, each.reply)))
            context.say(replace(each, key=None))
        else:
            show(context, each)


def show(context: Context, told: Say) -> None:
    """Say something, and note which questions it puts before the member."""
    if told.shows and not context.books.writable:
        raise MustWrite
    saying = context.say(told)
    if told.shows and saying is not None:
        answerable.note_shown(context.books, saying, told.shows)
        context.is_noted = True


def _called(room: Room) -> RoomName:
    return RoomName(room.name, room.platform, room.room)


def _named(request: Request, reply: Reply) -> Reply:
    """What is told elsewhere of an act in a room: that room's name goes first."""
    if request.place.direct:
        return reply  # It is of the whole community, or says of which room it is.
    return reply.after(*request.in_front(_called(request.room)))


def note(
    context: Context,
    declaration: Declaration,
    arguments: Mapping[str, Any],
    request: Request,
    effects: Effects,
    numbers: Sequence[int],
) -> None:
    """Write an act into the audit: who, what, to whom, when, why, old and new."""
    noted = effects.noted or Noted()
    about = noted.about
    if about is None:
        about = _first_member(context, declaration, arguments)
    new = noted.new
    if new is None and noted.old is None:
        new = _words(context.books, declaration, arguments, request)
    audit.note(
        context.books,
        context.now,
        request.member.number,
        _act(declaration, arguments),
        about=about,
        reason=noted.reason or arguments.get("reason") or None,
        old=_kept(context.books, noted.old),
        new=_kept(context.books, new),
        entry=numbers[0] if numbers else None,
    )


def _first_member(
    context: Context, declaration: Declaration, arguments: Mapping[str, Any]
) -> int | None:
    for parameter in declaration.parameters:
        number = arguments.get(parameter.name)
        if isinstance(parameter.kind, OneMember) and isinstance(number, int):
            return context.books.need(Member, number).number
    return None


def _act(declaration: Declaration, arguments: Mapping[str, Any]) -> str:
    """The command with the choices that make it what it is: "currency set max_tip"."""
    chosen = [
        str(arguments[parameter.name])
        for parameter in declaration.parameters
        if isinstance(parameter.kind, Choice) and arguments.get(parameter.name) is not None
    ]
    return " ".join((declaration.name, *chosen))


def _kept(books: Books, value: Value | None) -> str | None:
    """A value as the audit keeps it; None where there is nothing to keep.

    Its amounts stay what they were called then: what was said to be 50 points was no beans.
    """
    if value in (None, "", ()):
        return None

    def as_called(span: Amount) -> Value:
        asset = books.need(Asset, span.asset)
        return replace(span, then=(asset.singular, asset.name, asset.symbol))

    return audit.written(value_to_json(mapped(value, as_called, (Amount,))))


def _words(
    books: Books, declaration: Declaration, arguments: Mapping[str, Any], request: Request
) -> Value:
    """What else was said, as values: amounts, references, free text."""
    words: list[Value] = []
    for parameter in declaration.parameters:
        value, kind = arguments.get(parameter.name), parameter.kind
        if (
            value is None
            or parameter.name == "reason"
            or isinstance(kind, Choice | Files | OneMember)
        ):
            continue
        if isinstance(kind, AmountKind) and isinstance(value, int):
            words.append(request.amount(value))
        elif isinstance(kind, AnyAmount):
            units, asset = value
            words.append(request.amount_of(units, outside.named(books, asset)))
        elif isinstance(kind, Reference):
            words.append(f"#{reference(value)}")
        else:
            words.append(str(value))
    spaced = [part for word in words for part in (" ", word)][1:]
    return spaced[0] if len(spaced) == 1 else tuple(spaced)


def tell_home(books: Books, now: int, words: str, entry: int, **values: Value) -> None:
    """Tell a community what its host did; it is delivered when the bot next runs."""
    head = communities.head(books)
    home = Place(head.home_platform, head.home_account, head.home_room)
    place = places.for_talk(books, home)
    if places.is_foreign(books, place):
        key = places.told_in(books, None)
        if key is None:
            return  # No room is left in which to tell it.
        place = Place(*key)
    said = say(words, reference=f"#{reference(entry)}", **values)
    number = communities.give(books, "sayings")
    outbox.plan_forgetting(books, now)
    token = books.salt(books.community, -number)[:5].hex()
    books.add(
        OutboxMessage(
            number,
            "send",
            *places.key_of(place),
            None,
            0,
            "notice",
            None,
            None,
            to_json(said),
            f"{books.community}-{number}-{token}"[:25],
            None,
            now,
        )
    )
